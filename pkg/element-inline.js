// Of js/element/, by `npm run bundle`. With lit (BSD-3-Clause, Google LLC) and uPlot (MIT, Leon Sorokin) inside.
var wE=`"use strict";(()=>{var CE=Object.defineProperty;var L=(A,I,g)=>()=>{if(g)throw g[0];try{return A&&(I=A(A=0)),I}catch(C){throw g=[C],C}};var QE=(A,I)=>{for(var g in I)CE(A,g,{get:I[g],enumerable:!0})};function cI(A,I,{dependency:g,...C}={}){let Q=new rE[A](I,C);return Object.assign(Q,g===void 0?{code:A}:{code:A,dependency:g})}function VC(A,I,g){if(!Array.isArray(A))return A;let[C,Q,B,E,...i\
]=A,o=g!==void 0&&C.startsWith("ERR_MARKER")?u(g):E,D=E===void 0?Q:\`\${o} is \${Q}\`;return cI(C,\`\${I}: \${D}\${C==="ERR_THRESHOLD_UNIT"&&typeof g=="number"?", or give a time as a Date":""}\`,i.length>0?{dependency:B,
cause:i[0]}:{dependency:B})}function u(A){let I=aE(A);return I.length>80?\`\${I.slice(0,80)}\\u2026\`:I}function aE(A){if(typeof A=="number"||typeof A=="bigint"||typeof A=="symbol")return String(A);if(A instanceof Date)return Number.isNaN(A.getTime())?"Invalid Date":A.toISOString();try{return JSON.stringify(A)??typeof A}catch{return typeof A}}function OC(A){let{message:I,name:g}=Object(A);return Strin\
g(
I||g||u(A))}var rE,m,YA=L(()=>{"use strict";rE={ERR_MARKER_TYPE:TypeError,ERR_MARKER_RANGE:RangeError,ERR_MARKER_MIXED:TypeError,ERR_DURATION:RangeError,ERR_THRESHOLD_UNIT:TypeError,ERR_STATE:TypeError,ERR_DEPENDENCY_UNKNOWN:RangeError,ERR_DEPENDENCY_REQUIRED:TypeError,ERR_DEPENDENCY_BOUND:Error,ERR_DEPENDENCY_DUPLICATE:RangeError,ERR_OPTION:TypeError,ERR_NAME:RangeError,ERR_CHECK_ASYNC:TypeError,\

ERR_CACHE_ASYNC:TypeError,ERR_CACHE_READ:Error,ERR_CACHE_WRITE:Error,ERR_RECORD_CORRUPT:Error,ERR_RECORD_VERSION:Error,ERR_REWOUND:Error,ERR_CLOSED:Error,ERR_ENGINE:Error};m=(...A)=>A});var Sg,yA,$C,AQ,IQ,xI,gQ,CQ,PI=L(()=>{Sg=["BOOLEAN","INT32","INT64","INT96","FLOAT","DOUBLE","BYTE_ARRAY","FIXED_LEN_BYTE_ARRAY"],yA=["PLAIN","GROUP_VAR_INT","PLAIN_DICTIONARY","RLE","BIT_PACKED","DELTA_BINARY_PACK\
ED","DELTA_LENGTH_BYTE_ARRAY","DELTA_BYTE_ARRAY","RLE_DICTIONARY","BYTE_STREAM_SPLIT"],$C=["REQUIRED","OPTIONAL","REPEATED"],AQ=["UTF8","MAP","MAP_KEY_VALUE","LIST","ENUM","DECIMAL","DAT\\
E","TIME_MILLIS","TIME_MICROS","TIMESTAMP_MILLIS","TIMESTAMP_MICROS","UINT_8","UINT_16","UINT_32","UINT_64","INT_8","INT_16","INT_32","INT_64","JSON","BSON","INTERVAL"],IQ=["UNCOMPRESSED","SNAPPY","GZIP","LZO","BROTLI","LZ4","ZSTD","LZ4_RAW"],xI=["DATA_PAGE","INDEX_PAGE","DICTIONARY_PAGE","DATA_PAGE_V2"],gQ=["UNORDERED","ASCENDING","DESCENDING"],CQ=["SPHERICAL","VINCENTY","THOMAS","ANDOYER","KARNE\
\\
Y"]});function TI(A){let I=WI(A);if(I.type===1)return{type:"Point",coordinates:fg(A,I)};if(I.type===2)return{type:"LineString",coordinates:Mg(A,I)};if(I.type===3)return{type:"Polygon",coordinates:QQ(A,I)};if(I.type===4){let g=[];for(let C=0;C<I.count;C++)g.push(fg(A,WI(A)));return{type:"MultiPoint",coordinates:g}}else if(I.type===5){let g=[];for(let C=0;C<I.count;C++)g.push(Mg(A,WI(A)));return{typ\
e:"Mul\\
tiLineString",coordinates:g}}else if(I.type===6){let g=[];for(let C=0;C<I.count;C++)g.push(QQ(A,WI(A)));return{type:"MultiPolygon",coordinates:g}}else if(I.type===7){let g=[];for(let C=0;C<I.count;C++)g.push(TI(A));return{type:"GeometryCollection",geometries:g}}else throw new Error(\`Unsupported geometry type: \${I.type}\`)}function WI(A){let{view:I}=A,g=I.getUint8(A.offset++)===1,C=I.getUint32(A.off\
set,
g);A.offset+=4;let Q=C%1e3,B=Math.floor(C/1e3),E=0;Q>1&&Q<=7&&(E=I.getUint32(A.offset,g),A.offset+=4);let i=2;return B&&i++,B===3&&i++,{littleEndian:g,type:Q,dim:i,count:E}}function fg(A,I){let g=[];for(let C=0;C<I.dim;C++){let Q=A.view.getFloat64(A.offset,I.littleEndian);A.offset+=8,g.push(Q)}return g}function Mg(A,I){let g=[];for(let C=0;C<I.count;C++)g.push(fg(A,I));return g}function QQ(A,I){le\
t{
view:g}=A,C=[];for(let Q=0;Q<I.count;Q++){let B=g.getUint32(A.offset,I.littleEndian);A.offset+=4,C.push(Mg(A,{...I,count:B}))}return C}var BQ=L(()=>{});function Ug(A,I,g,C){if(I&&g.endsWith("_DICTIONARY")){let Q=A;A instanceof Uint8Array&&!(I instanceof Uint8Array)&&(Q=new I.constructor(A.length));for(let B=0;B<A.length;B++)Q[B]=I[A[B]];return Q}else return kg(A,C)}function kg(A,I){let{element:g,p\
arsers:C,utf8:Q=!0,schemaPath:B}=I,{type:E,converted_type:i,logical_type:o}=g,D=g.repetition_type!=="REQUIRED";if(B?.some(s=>s.element.logical_type?.type===
"VARIANT")&&E==="BYTE_ARRAY"&&i!=="UTF8"&&o?.type!=="STRING")return A;if(i==="DECIMAL"){let w=10**-(g.scale||0),n=new Array(A.length);for(let t=0;t<n.length;t++)A[t]instanceof Uint8Array?n[t]=Lg(A[t])*w:n[t]=Number(A[t])*w;return n}if(!i&&E==="INT96")return Array.from(A).map(s=>C.timestampFromNanoseconds(UE(s)));if(i==="DATE")return Array.from(A).map(s=>C.dateFromDays(s));if(i==="TIMESTAMP_MILLIS"\
)
return Array.from(A).map(s=>C.timestampFromMilliseconds(s));if(i==="TIMESTAMP_MICROS")return Array.from(A).map(s=>C.timestampFromMicroseconds(s));if(i==="JSON")return A.map(s=>C.jsonFromBytes(s));if(i==="BSON")throw new Error("parquet bson not supported");if(i==="INTERVAL")throw new Error("parquet interval not supported");if(o?.type==="GEOMETRY")return A.map(s=>C.geometryFromBytes(s));if(o?.type==\
=
"GEOGRAPHY")return A.map(s=>C.geographyFromBytes(s));if(o?.type==="UUID")return A.map(s=>C.uuidFromBytes(s));if(i==="UTF8"||o?.type==="STRING"||Q&&E==="BYTE_ARRAY")return A.map(s=>C.stringFromBytes(s));if(i==="UINT_64"||o?.type==="INTEGER"&&o.bitWidth===64&&!o.isSigned){if(A instanceof BigInt64Array)return new BigUint64Array(A.buffer,A.byteOffset,A.length);let s=D?new Array(A.length):new BigUint64\
Array(
A.length);for(let w=0;w<s.length;w++)s[w]=A[w];return s}if(i==="UINT_32"||o?.type==="INTEGER"&&o.bitWidth===32&&!o.isSigned){if(A instanceof Int32Array)return new Uint32Array(A.buffer,A.byteOffset,A.length);let s=D?new Array(A.length):new Uint32Array(A.length);for(let w=0;w<s.length;w++)s[w]=A[w]<0?4294967296+A[w]:A[w];return s}if(o?.type==="FLOAT16")return Array.from(A).map(Jg);if(o?.type==="TIME\
\\
STAMP"){let{unit:s}=o,w=C.timestampFromMilliseconds;s==="MICROS"&&(w=C.timestampFromMicroseconds),s==="NANOS"&&(w=C.timestampFromNanoseconds);let n=new Array(A.length);for(let t=0;t<n.length;t++)n[t]=w(A[t]);return n}return A}function Lg(A){if(!A.length)return 0;let I=0n;for(let C of A)I=I*256n+BigInt(C);let g=A.length*8;return I>=2n**BigInt(g-1)&&(I-=2n**BigInt(g)),Number(I)}function UE(A){let I=\
(A>>
64n)-2440588n,g=A&0xffffffffffffffffn;return I*86400000000000n+g}function Jg(A){if(!A)return;let I=A[1]<<8|A[0],g=I>>15?-1:1,C=I>>10&31,Q=I&1023;return C===0?g*2**-14*(Q/1024):C===31?Q?NaN:g*(1/0):g*2**(C-15)*(1+Q/1024)}var EQ,cA,zA=L(()=>{BQ();EQ=new TextDecoder,cA={timestampFromMilliseconds(A){return new Date(Number(A))},timestampFromMicroseconds(A){return new Date(Number(A/1000n))},timestampFro\
mNanoseconds(A){
return new Date(Number(A/1000000n))},dateFromDays(A){return new Date(A*864e5)},stringFromBytes(A){return A&&EQ.decode(A)},jsonFromBytes(A){return A&&JSON.parse(EQ.decode(A))},geometryFromBytes(A){return A&&TI({view:new DataView(A.buffer,A.byteOffset,A.byteLength),offset:0})},geographyFromBytes(A){return A&&TI({view:new DataView(A.buffer,A.byteOffset,A.byteLength),offset:0})},uuidFromBytes(A){if(!A\
)
return;let I=Array.from(A,g=>g.toString(16).padStart(2,"0")).join("");return I.slice(0,8)+"-"+I.slice(8,12)+"-"+I.slice(12,16)+"-"+I.slice(16,20)+"-"+I.slice(20,32)}}});function iQ(A,I,g){let C=A[I],Q=[],B=1;if(C.num_children)for(;Q.length<C.num_children;){let E=A[I+B],i=iQ(A,I+B,[...g,E.name]);B+=i.count,Q.push(i)}return{count:B,element:C,children:Q,path:g}}function oQ(A,I){return Yg(iQ(A,0,[]),I\
)}function Yg(A,I){let g=[A];for(let C of I){let Q=A.children.find(B=>B.element.name===C);if(!Q)throw new Error(\`parquet schema element not found: \${I}\`);g.push(Q),A=Q}return g}
function ZI(A){let I=[];function g(C){if(C.children.length)for(let Q of C.children)g(Q);else I.push(C.path.join("."))}return g(A),I}function Kg(A){let I=0;for(let{element:g}of A)g.repetition_type==="REPEATED"&&I++;return I}function NI(A){let I=0;for(let{element:g}of A.slice(1))g.repetition_type!=="REQUIRED"&&I++;return I}function DQ(A){if(!A||A.element.converted_type!=="LIST"||A.children.length>1)\

return!1;let I=A.children[0];return!(I.children.length>1||I.element.repetition_type!=="REPEATED")}function sQ(A){if(!A||A.element.converted_type!=="MAP"||A.children.length>1)return!1;let I=A.children[0];return!(I.children.length!==2||I.element.repetition_type!=="REPEATED"||I.children.find(Q=>Q.element.name==="key")?.element.repetition_type==="REPEATED"||I.children.find(Q=>Q.element.name==="value")\
?.
element.repetition_type==="REPEATED")}function lg(A){if(A.length!==2)return!1;let[,I]=A;return!(I.element.repetition_type==="REPEATED"||I.children.length)}var mA=L(()=>{});function nA(A){let I={},g=0;for(;;){if(A.offset>=A.view.byteLength)throw new Error("thrift struct ended without STOP");let C=A.view.getUint8(A.offset++),Q=C&15;if(Q===0)break;let B=C>>4;g=B?g+B:VI(A),I[\`field_\${g}\`]=Hg(A,Q)}retu\
rn I}function Hg(A,I){switch(I){case 1:return!0;case 2:return!1;case 3:return A.view.getInt8(A.offset++);case 4:case 5:return VI(A);case 6:return OI(A);case 7:{let g=A.view.
getFloat64(A.offset,!0);return A.offset+=8,g}case 8:{let g=gA(A);if(A.offset+g>A.view.byteLength)throw new Error(\`thrift binary length \${g} exceeds remaining \${A.view.byteLength-A.offset} bytes\`);let C=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,g);return A.offset+=g,C}case 9:{let g=A.view.getUint8(A.offset++),C=g&15,Q=g>>4;Q===15&&(Q=gA(A));let B=C===1||C===2,E=new Array(Q);for(let i=\
0;i<
Q;i++)E[i]=B?Hg(A,3)===1:Hg(A,C);return E}case 12:return nA(A);default:throw new Error(\`thrift unhandled type: \${I}\`)}}function gA(A){let I=0,g=0;for(;;){let C=A.view.getUint8(A.offset++);if(I|=(C&127)<<g,!(C&128))return I;g+=7}}function kE(A){let I=0n,g=0n;for(;;){let C=A.view.getUint8(A.offset++);if(I|=BigInt(C&127)<<g,!(C&128))return I;g+=7n}}function VI(A){let I=gA(A);return I>>>1^-(I&1)}funct\
ion OI(A){
let I=kE(A);return I>>1n^-(I&1n)}var uA=L(()=>{});function eQ(A,I){let g=new Map,C=I?.find(({key:B})=>B==="geo")?.value,Q=(C&&JSON.parse(C)?.columns)??{};for(let[B,E]of Object.entries(Q)){if(E.encoding!=="WKB")continue;let i=E.edges==="spherical"?"GEOGRAPHY":"GEOMETRY",o=E.crs?.id??E.crs?.ids?.[0],D=o?\`\${o.authority}:\${o.code.toString()}\`:void 0;g.set(B,{type:i,crs:D})}for(let B=1;B<A.length;B++){\
let{logical_type:E,name:i,num_children:o,type:D}=A[B];
if(o){B+=o;continue}D==="BYTE_ARRAY"&&!E&&(A[B].logical_type=g.get(i))}}var wQ=L(()=>{});function hA(A){return A&&JE.decode(A)}async function _A(A,{parsers:I,initialFetchSize:g=LE,geoparquet:C=!0}={}){if(!A||!(A.byteLength>=0))throw new Error("parquet expected AsyncBuffer");let Q=Math.max(0,A.byteLength-g),B=await A.slice(Q,A.byteLength),E=new DataView(B);if(E.getUint32(B.byteLength-4,!0)!==827474\
256)throw new Error("parquet file invalid (footer != PAR1)");let i=E.getUint32(B.byteLength-
8,!0);if(i>A.byteLength-8)throw new Error(\`parquet metadata length \${i} exceeds available buffer \${A.byteLength-8}\`);if(i+8>g){let o=A.byteLength-i-8,D=await A.slice(o,Q),e=new ArrayBuffer(i+8),s=new Uint8Array(e);return s.set(new Uint8Array(D)),s.set(new Uint8Array(B),Q-o),dg(e,{parsers:I,geoparquet:C})}else return dg(B,{parsers:I,geoparquet:C})}function dg(A,{parsers:I,geoparquet:g=!0}={}){let C\
;
if(A instanceof ArrayBuffer)C=new DataView(A);else if(A instanceof Uint8Array)C=new DataView(A.buffer,A.byteOffset,A.byteLength);else throw new Error("parquet expected ArrayBuffer or Uint8Array");let Q={...cA,...I};if(C.byteLength<8)throw new Error("parquet file is too short");if(C.getUint32(C.byteLength-4,!0)!==827474256)throw new Error("parquet file invalid (footer != PAR1)");let B=C.byteLength-\

8,E=C.getUint32(B,!0);if(E>C.byteLength-8)throw new Error(\`parquet metadata length \${E} exceeds available buffer \${C.byteLength-8}\`);let i=B-E,D=nA({view:C,offset:i}),e=D.field_1,s=D.field_2.map(y=>({type:Sg[y.field_1],type_length:y.field_2,repetition_type:$C[y.field_3],name:hA(y.field_4),num_children:y.field_5,converted_type:AQ[y.field_6],scale:y.field_7,precision:y.field_8,field_id:y.field_9,log\
ical_type:YE(
y.field_10)})),w=s.filter(y=>y.type),n=D.field_3,t=D.field_4.map(y=>({columns:y.field_1.map((a,N)=>({file_path:hA(a.field_1),file_offset:a.field_2,meta_data:a.field_3&&{type:Sg[a.field_3.field_1],encodings:a.field_3.field_2?.map(R=>yA[R]),path_in_schema:a.field_3.field_3.map(hA),codec:IQ[a.field_3.field_4],num_values:a.field_3.field_5,total_uncompressed_size:a.field_3.field_6,total_compressed_size\
:a.
field_3.field_7,key_value_metadata:a.field_3.field_8?.map(R=>({key:hA(R.field_1),value:hA(R.field_2)})),data_page_offset:a.field_3.field_9,index_page_offset:a.field_3.field_10,dictionary_page_offset:a.field_3.field_11,statistics:KE(a.field_3.field_12,w[N],Q),encoding_stats:a.field_3.field_13?.map(R=>({page_type:xI[R.field_1],encoding:yA[R.field_2],count:R.field_3})),bloom_filter_offset:a.field_3.f\
ield_14,
bloom_filter_length:a.field_3.field_15,size_statistics:a.field_3.field_16&&{unencoded_byte_array_data_bytes:a.field_3.field_16.field_1,repetition_level_histogram:a.field_3.field_16.field_2,definition_level_histogram:a.field_3.field_16.field_3},geospatial_statistics:a.field_3.field_17&&{bbox:a.field_3.field_17.field_1&&{xmin:a.field_3.field_17.field_1.field_1,xmax:a.field_3.field_17.field_1.field_2\
,
ymin:a.field_3.field_17.field_1.field_3,ymax:a.field_3.field_17.field_1.field_4,zmin:a.field_3.field_17.field_1.field_5,zmax:a.field_3.field_17.field_1.field_6,mmin:a.field_3.field_17.field_1.field_7,mmax:a.field_3.field_17.field_1.field_8},geospatial_types:a.field_3.field_17.field_2}},offset_index_offset:a.field_4,offset_index_length:a.field_5,column_index_offset:a.field_6,column_index_length:a.f\
ield_7,
crypto_metadata:a.field_8,encrypted_column_metadata:a.field_9})),total_byte_size:y.field_2,num_rows:y.field_3,sorting_columns:y.field_4?.map(a=>({column_idx:a.field_1,descending:a.field_2,nulls_first:a.field_3})),file_offset:y.field_5,total_compressed_size:y.field_6,ordinal:y.field_7})),h=D.field_5?.map(y=>({key:hA(y.field_1),value:hA(y.field_2)})),r=hA(D.field_6);return g&&eQ(s,h),{version:e,sche\
ma:s,
num_rows:n,row_groups:t,key_value_metadata:h,created_by:r,metadata_length:E}}function CA({schema:A}){return oQ(A,[])[0]}function YE(A){return A?.field_1?{type:"STRING"}:A?.field_2?{type:"MAP"}:A?.field_3?{type:"LIST"}:A?.field_4?{type:"ENUM"}:A?.field_5?{type:"DECIMAL",scale:A.field_5.field_1,precision:A.field_5.field_2}:A?.field_6?{type:"DATE"}:A?.field_7?{type:"TIME",isAdjustedToUTC:A.field_7.fi\
eld_1,
unit:tQ(A.field_7.field_2)}:A?.field_8?{type:"TIMESTAMP",isAdjustedToUTC:A.field_8.field_1,unit:tQ(A.field_8.field_2)}:A?.field_10?{type:"INTEGER",bitWidth:A.field_10.field_1,isSigned:A.field_10.field_2}:A?.field_11?{type:"NULL"}:A?.field_12?{type:"JSON"}:A?.field_13?{type:"BSON"}:A?.field_14?{type:"UUID"}:A?.field_15?{type:"FLOAT16"}:A?.field_16?{type:"VARIANT",specification_version:A.field_16.fi\
eld_1}:
A?.field_17?{type:"GEOMETRY",crs:hA(A.field_17.field_1)}:A?.field_18?{type:"GEOGRAPHY",crs:hA(A.field_18.field_1),algorithm:CQ[A.field_18.field_2]}:A}function tQ(A){if(A.field_1)return"MILLIS";if(A.field_2)return"MICROS";if(A.field_3)return"NANOS";throw new Error("parquet time unit required")}function KE(A,I,g){return A&&{max:bA(A.field_1,I,g),min:bA(A.field_2,I,g),null_count:A.field_3,distinct_co\
unt:A.
field_4,max_value:bA(A.field_5,I,g),min_value:bA(A.field_6,I,g),is_max_value_exact:A.field_7,is_min_value_exact:A.field_8}}function bA(A,I,g){let{type:C,converted_type:Q,logical_type:B}=I;if(A===void 0)return A;if(C==="BOOLEAN")return A[0]===1;if(C==="BYTE_ARRAY")return g.stringFromBytes(A);let E=new DataView(A.buffer,A.byteOffset,A.byteLength);if(C==="FLOAT"&&E.byteLength===4)return E.getFloat32(\

0,!0);if(C==="DOUBLE"&&E.byteLength===8)return E.getFloat64(0,!0);if(C==="INT32"&&Q==="DECIMAL"&&E.byteLength===4)return E.getInt32(0,!0)*10**-(I.scale||0);if(C==="INT64"&&Q==="DECIMAL"&&E.byteLength===8)return Number(E.getBigInt64(0,!0))*10**-(I.scale||0);if(C==="INT32"&&Q==="DATE")return g.dateFromDays(E.getInt32(0,!0));if(C==="INT64"&&Q==="TIMESTAMP_MILLIS")return g.timestampFromMilliseconds(E.\

getBigInt64(0,!0));if(C==="INT64"&&Q==="TIMESTAMP_MICROS")return g.timestampFromMicroseconds(E.getBigInt64(0,!0));if(C==="INT64"&&B?.type==="TIMESTAMP"&&B?.unit==="NANOS")return g.timestampFromNanoseconds(E.getBigInt64(0,!0));if(C==="INT64"&&B?.type==="TIMESTAMP"&&B?.unit==="MICROS")return g.timestampFromMicroseconds(E.getBigInt64(0,!0));if(C==="INT64"&&B?.type==="TIMESTAMP")return g.timestampFrom\
Milliseconds(
E.getBigInt64(0,!0));let i=Q?.startsWith("UINT_")||B?.type==="INTEGER"&&!B.isSigned;return C==="INT32"&&i&&E.byteLength===4?E.getUint32(0,!0):C==="INT64"&&i&&E.byteLength===8?E.getBigUint64(0,!0):C==="INT32"&&E.byteLength===4?E.getInt32(0,!0):C==="INT64"&&E.byteLength===8?E.getBigInt64(0,!0):Q==="DECIMAL"?Lg(A)*10**-(I.scale||0):B?.type==="FLOAT16"?Jg(A):B?.type==="UUID"?g.uuidFromBytes(A):A}var L\
E,
JE,$A=L(()=>{PI();zA();mA();uA();wQ();LE=1<<19,JE=new TextDecoder});function nQ(A,I,g=void 0){let C={...cA,...g},Q=nA(A);return{null_pages:Q.field_1,min_values:Q.field_2.map(B=>bA(B,I,C)),max_values:Q.field_3.map(B=>bA(B,I,C)),boundary_order:gQ[Q.field_4],null_counts:Q.field_5,repetition_level_histograms:Q.field_6,definition_level_histograms:Q.field_7}}function FI(A){let I=nA(A);return{page_locati\
ons:I.field_1.map(g=>({offset:g.field_1,compressed_page_size:g.field_2,
first_row_index:g.field_3})),unencoded_byte_array_data_bytes:I.field_2}}var qg=L(()=>{PI();zA();$A();uA()});function lA(A,I){return(A<<I|A>>64n-I)&v}function AI(A,I){return A=A+I*RI&v,A=lA(A,31n),A*xA&v}function vI(A,I){return A^=AI(0n,I),A*xA+aQ&v}function GA(A,I=0n){let g=new DataView(A.buffer,A.byteOffset,A.byteLength),C=A.byteLength,Q=0,B;if(C>=32){let E=I+xA+RI&v,i=I+RI&v,o=I,D=I-xA&v;for(;Q+\
32<=C;)E=AI(E,g.getBigUint64(Q,!0)),Q+=8,i=AI(i,g.getBigUint64(Q,!0)),Q+=8,o=AI(o,g.getBigUint64(Q,!0)),Q+=8,
D=AI(D,g.getBigUint64(Q,!0)),Q+=8;B=lA(E,1n)+lA(i,7n)+lA(o,12n)+lA(D,18n)&v,B=vI(B,E),B=vI(B,i),B=vI(B,o),B=vI(B,D)}else B=I+rQ&v;for(B=B+BigInt(C)&v;Q+8<=C;)B^=AI(0n,g.getBigUint64(Q,!0)),B=lA(B,27n)*xA+aQ&v,Q+=8;for(Q+4<=C&&(B^=BigInt(g.getUint32(Q,!0))*xA&v,B=lA(B,23n)*RI+hQ&v,Q+=4);Q<C;)B^=BigInt(g.getUint8(Q))*rQ&v,B=lA(B,11n)*xA&v,Q+=1;return B^=B>>33n,B=B*RI&v,B^=B>>29n,B=B*hQ&v,B^=B>>32n,B\
}
var v,xA,RI,hQ,aQ,rQ,yQ=L(()=>{v=0xffffffffffffffffn,xA=0x9e3779b185ebca87n,RI=0xc2b2ae3d27d4eb4fn,hQ=0x165667b19e3779f9n,aQ=0x85ebca77c2b2ae63n,rQ=0x27d4eb2f165667c5n});function dE(A,I){return Number((A>>32n)*BigInt(I)>>32n)}function qE(A){let I=new Uint32Array(8),g=Number(A&0xffffffffn)|0;for(let C=0;C<8;C++)I[C]=1<<(Math.imul(g,HE[C])>>>27);return I}function mg(A,I){let g=dE(I,A.length>>3)<<3,C\
=qE(I);for(let Q=0;Q<8;Q++)if((A[g+Q]&C[Q])===0)return!1;return!0}function cQ(A){let I=nA(A),g=I.field_1;if(typeof g!="number"||g<=0||g%32!==0||!I.field_2?.field_1||!I.field_3?.
field_1||!I.field_4?.field_1)return;let{view:C,offset:Q}=A;if(Q+g>C.byteLength)throw new Error(\`parquet bloom filter truncated: need \${g} bytes, have \${C.byteLength-Q}\`);let B=new Uint32Array(g>>2);for(let E=0;E<B.length;E++)B[E]=C.getUint32(Q+E*4,!0);return A.offset=Q+g,{numBytes:g,blocks:B}}function ug(A,I){if(A==null)return;let{type:g,converted_type:C,logical_type:Q}=I;if(g==="BOOLEAN")return t\
ypeof A!=
"boolean"?void 0:GA(new Uint8Array([A?1:0]));if(g==="FLOAT"){if(typeof A!="number")return;let B=new ArrayBuffer(4);return new DataView(B).setFloat32(0,A,!0),GA(new Uint8Array(B))}if(g==="DOUBLE"){if(typeof A!="number")return;let B=new ArrayBuffer(8);return new DataView(B).setFloat64(0,A,!0),GA(new Uint8Array(B))}if(g==="INT32"){if(C==="DATE"||C==="DECIMAL"||C==="TIME_MILLIS"||Q?.type==="DATE"||Q?.\

type==="TIME"||Q?.type==="DECIMAL"||typeof A!="number"||!Number.isInteger(A))return;let B=new ArrayBuffer(4);return new DataView(B).setInt32(0,A|0,!0),GA(new Uint8Array(B))}if(g==="INT64"){if(C==="TIMESTAMP_MILLIS"||C==="TIMESTAMP_MICROS"||C==="TIME_MICROS"||C==="DECIMAL"||Q?.type==="TIMESTAMP"||Q?.type==="TIME"||Q?.type==="DECIMAL")return;let B;if(typeof A=="bigint")B=A;else if(typeof A=="number"\
&&
Number.isSafeInteger(A))B=BigInt(A);else return;let E=new ArrayBuffer(8);return new DataView(E).setBigUint64(0,BigInt.asUintN(64,B),!0),GA(new Uint8Array(E))}if(g==="BYTE_ARRAY")return C==="JSON"||C==="BSON"||C==="DECIMAL"||Q?.type==="JSON"||Q?.type==="BSON"||Q?.type==="VARIANT"||Q?.type==="GEOMETRY"||Q?.type==="GEOGRAPHY"?void 0:typeof A=="string"?GA(lE.encode(A)):A instanceof Uint8Array?GA(A):vo\
id 0;
if(g==="FIXED_LEN_BYTE_ARRAY")return C==="DECIMAL"||C==="INTERVAL"||Q?.type==="DECIMAL"||Q?.type==="UUID"||Q?.type==="FLOAT16"||Q?.type==="GEOMETRY"||Q?.type==="GEOGRAPHY"?void 0:A instanceof Uint8Array?GA(A):void 0}function GQ(A){let I=new Set;return pg(A,I),I}function pg(A,I){if(A){if("$and"in A&&Array.isArray(A.$and)){for(let g of A.$and)pg(g,I);return}if("$or"in A&&Array.isArray(A.$or)){for(le\
t g of A.
$or)pg(g,I);return}if(!("$nor"in A))for(let[g,C]of Object.entries(A))g.startsWith("$")||(typeof C=="object"&&C!==null&&!Array.isArray(C)?("$eq"in C||"$in"in C)&&I.add(g):I.add(g))}}var lE,HE,bg=L(()=>{uA();yQ();lE=new TextEncoder,HE=new Uint32Array([1203114875,1150766481,2284105051,2729912477,1884591559,770785867,2667333959,1550580529])});function pE(A,I){for(let C=0;C<I.length;C+=1e4)A.push(...I.\
slice(C,C+1e4))}function QA(A,I,g=!0){if(g?A===I:A==I)return!0;if(!A||!I||typeof A!="object"||typeof I!="object")return!1;if(A instanceof Uint8Array&&I instanceof Uint8Array){if(A.length!==I.length)return!1;for(let Q=0;Q<A.length;Q++)if(A[Q]!==I[Q])return!1;return!0}if(A instanceof Date||I instanceof Date)return A instanceof Date&&I instanceof
Date&&A.getTime()===I.getTime();if(Array.isArray(A)&&Array.isArray(I)){if(A.length!==I.length)return!1;for(let Q=0;Q<A.length;Q++)if(!QA(A[Q],I[Q],g))return!1;return!0}let C=Object.keys(A);if(C.length!==Object.keys(I).length)return!1;for(let Q of C)if(!QA(A[Q],I[Q],g))return!1;return!0}function XI(A){if(!A)return[];if(A.length===1)return A[0];let I=[];for(let g of A)pE(I,g);return I}var jI=L(()=>{\
});function CI(A){if(!A)return[];let I=[];return"$and"in A&&Array.isArray(A.$and)?I.push(...A.$and.flatMap(CI)):"$or"in A&&Array.isArray(A.$or)?I.push(...A.$or.flatMap(CI)):"$nor"in A&&Array.isArray(A.$nor)?I.push(...A.$nor.flatMap(CI)):I.push(...Object.keys(A)),[...new Set(I)]}function xg(A){return[...new Set(CI(A).map(I=>I.split(".")[0]))]}function gI(A,I,g=!0){return"$and"in I&&Array.isArray(I.\
$and)?
I.$and.every(C=>gI(A,C,g)):"$or"in I&&Array.isArray(I.$or)?I.$or.some(C=>gI(A,C,g)):"$nor"in I&&Array.isArray(I.$nor)?!I.$nor.some(C=>gI(A,C,g)):Object.entries(I).every(([C,Q])=>{let B=bE(A,C);return typeof Q!="object"||Q===null||Array.isArray(Q)?QA(B,Q,g):Object.entries(Q||{}).every(([E,i])=>E==="$gt"?B!=null&&B>i:E==="$gte"?B!=null&&B>=i:E==="$lt"?B!=null&&B<i:E==="$lte"?B!=null&&B<=i:E==="$eq"?\

QA(B,i,g):E==="$ne"?!QA(B,i,g):E==="$in"?Array.isArray(i)&&FQ(B,i,g):E==="$nin"?Array.isArray(i)&&!FQ(B,i,g):E==="$not"?!gI({value:B},{value:i},g):!0)})}function FQ(A,I,g){return I.some(C=>QA(A,C,g)||Array.isArray(A)&&A.some(Q=>QA(Q,C,g)))}function QI({rowGroup:A,physicalColumns:I,filter:g,strict:C=!0,bloomFilters:Q,schemaElements:B}){if(!g)return!1;if("$and"in g&&Array.isArray(g.$and))return g.$a\
nd.
some(E=>QI({rowGroup:A,physicalColumns:I,filter:E,strict:C,bloomFilters:Q,schemaElements:B}));if("$or"in g&&Array.isArray(g.$or))return g.$or.every(E=>QI({rowGroup:A,physicalColumns:I,filter:E,strict:C,bloomFilters:Q,schemaElements:B}));if("$nor"in g&&Array.isArray(g.$nor))return!1;for(let[E,i]of Object.entries(g)){let o=I.indexOf(E);if(o===-1)continue;let D=A.columns[o].meta_data?.statistics,{min\
:e,
max:s,min_value:w,max_value:n,null_count:t}=D||{},h=w!==void 0?w:e,r=n!==void 0?n:s,y=h!==void 0&&r!==void 0,a=Q?.[E],N=B?.[E],R=gI({value:null},{value:i},C)&&(t===void 0||t>0);if(y&&!R&&fQ(i,h,r,C,N))return!0;for(let[f,F]of Object.entries(i||{}))if(a&&N){if(f==="$eq"){let U=ug(F,N);if(U!==void 0&&!mg(a.blocks,U))return!0}if(f==="$in"&&Array.isArray(F)&&F.length>0){let U=!0;for(let J of F){let K=u\
g(
J,N);if(K===void 0||mg(a.blocks,K)){U=!1;break}}if(U)return!0}}}return!1}function fQ(A,I,g,C,Q){if(I===void 0||g===void 0)return!1;let B=Q?.type==="FLOAT"||Q?.type==="DOUBLE"||Q?.logical_type?.type==="FLOAT16";for(let[E,i]of Object.entries(A||{})){let o=II(I,i,C,Q),D=II(g,i,C,Q),s=!(I instanceof Uint8Array||g instanceof Uint8Array)&&(Q?.type!=="BYTE_ARRAY"||typeof i=="string"&&[...i].every(w=>w.ch\
arCodeAt(
0)<=127));if(E==="$gt"&&s&&D!==void 0&&D<=0||E==="$gte"&&s&&D!==void 0&&D<0||E==="$lt"&&s&&o!==void 0&&o>=0||E==="$lte"&&s&&o!==void 0&&o>0)return!0;if(E==="$eq"){let w=II(i,I,C,Q),n=II(i,g,C,Q);if(w!==void 0&&w<0||n!==void 0&&n>0)return!0}if(E==="$ne"&&!B&&QA(I,g,C)&&QA(I,i,C)||E==="$in"&&Array.isArray(i)&&i.every(w=>{let n=II(w,I,C,Q),t=II(w,g,C,Q);return n!==void 0&&n<0||t!==void 0&&t>0})||E===\

"$nin"&&!B&&Array.isArray(i)&&QA(I,g,C)&&i.some(w=>QA(I,w,C)))return!0}return!1}function II(A,I,g,C){if(C?.type==="BYTE_ARRAY")return typeof A!="string"||typeof I!="string"?void 0:RQ(NQ.encode(A),NQ.encode(I));if(A instanceof Uint8Array||I instanceof Uint8Array)return!(A instanceof Uint8Array)||!(I instanceof Uint8Array)?void 0:RQ(A,I);if(A<I)return-1;if(A>I)return 1;if(QA(A,I,g))return 0}function\
 RQ(A,I){
let g=Math.min(A.length,I.length);for(let C=0;C<g;C++){if(A[C]<I[C])return-1;if(A[C]>I[C])return 1}return A.length<I.length?-1:A.length>I.length?1:0}function mE(A,I){return gI({value:null},{value:A},I)}function zI(A,I,g,C=!0){if(!A)return;if("$and"in A&&Array.isArray(A.$and)){let B;for(let E of A.$and)B=SQ(B,zI(E,I,g,C));return B}if("$or"in A&&Array.isArray(A.$or)){let B=[];for(let E of A.$or){let\
 i=zI(
E,I,g,C);if(!i)return;B=uE(B,i)}return B}if("$nor"in A&&Array.isArray(A.$nor))return;let Q;for(let[B,E]of Object.entries(A)){let i=I[B];if(!i)continue;let o=mE(E,C),D=[];for(let e=0;e<i.pageStarts.length;e++){let s=i.pageStarts[e],w=e+1<i.pageStarts.length?i.pageStarts[e+1]:g,n=i.nullCounts?.[e],t=o&&(n===void 0||n>0);if(!(!i.nullPages[e]&&!t&&fQ(E,i.minValues[e],i.maxValues[e],C,i.element))){let \
r=D[D.
length-1];r&&r[1]===s?r[1]=w:D.push([s,w])}}Q=SQ(Q,D)}return Q}function SQ(A,I){if(!A)return I;if(!I)return A;let g=[],C=0,Q=0;for(;C<A.length&&Q<I.length;){let B=Math.max(A[C][0],I[Q][0]),E=Math.min(A[C][1],I[Q][1]);B<E&&g.push([B,E]),A[C][1]<I[Q][1]?C++:Q++}return g}function uE(A,I){let g=[],C=0,Q=0;for(;C<A.length||Q<I.length;){let B=Q>=I.length||C<A.length&&A[C][0]<=I[Q][0]?A[C++]:I[Q++],E=g[g\
.
length-1];E&&B[0]<=E[1]?E[1]=Math.max(E[1],B[1]):g.push([B[0],B[1]])}return g}function bE(A,I){let g=A;for(let C of I.split("."))g=g?.[C];return g}var NQ,Pg=L(()=>{bg();jI();NQ=new TextEncoder});function kQ({metadata:A,rowStart:I=0,rowEnd:g=1/0,columns:C,filter:Q,filterStrict:B=!0,bloomFiltersByGroup:E,schemaElements:i,pageRangesByGroup:o,pageLocationsByGroup:D}){if(!A)throw new Error("parquetPlan\
 requires metadata");let e=CA(A),s=ZI(e),w=Q?{...lQ(e),...i}:i,n=[],t=0;for(let h=0;h<A.row_groups.length;h++){let r=A.row_groups[h],y=Number(r.num_rows),a=t+y;if(y>0&&a>I&&t<g&&!QI({rowGroup:r,physicalColumns:s,
filter:Q,strict:B,bloomFilters:E?.[h],schemaElements:w})){let N=Math.max(I-t,0),R=Math.min(g-t,y),f=o?.[h],F=D?.[h],U=f?f.map(([J,K])=>[Math.max(J,N),Math.min(K,R)]).filter(([J,K])=>J<K):[[N,R]];U.length>1&&(U=r.columns.every(K=>{let d=K.meta_data?.path_in_schema[0],q=K.meta_data?.path_in_schema.join(".");return C&&d&&!C.includes(d)?!0:!!(K.offset_index_offset&&K.offset_index_length)||!!(q&&F?.[q]\
)})?
PE(U,r,C,F):[[U[0][0],U[U.length-1][1]]]),U.length&&n.push({rowGroup:r,groupIndex:h,groupStart:t,groupRows:y,ranges:U,pageRanges:f,pageLocations:F})}t=a}return{groups:n,rowEnd:isFinite(g)?g:t}}function LQ({rowGroup:A,groupStart:I,groupRows:g,ranges:C,columns:Q,useOffsetIndex:B=!1,pageRanges:E,pageLocations:i}){let o=[],D=[],e=[],s=C.length>1||C[0][0]>0||C[0][1]<g;for(let h of A.columns){let r=h.me\
ta_data;
if(h.file_path)throw new Error("parquet file_path not supported");if(!r)throw new Error("parquet column metadata is undefined");if(Q&&!Q.includes(r.path_in_schema[0]))continue;let y=r.dictionary_page_offset||r.data_page_offset,a=Number(y),N=Number(y+r.total_compressed_size),R=i?.[r.path_in_schema.join(".")];if(R&&s)o.push({columnMetadata:r,pageLocations:R,range:{startByte:a,endByte:N}});else if((B\
||
E)&&h.offset_index_offset&&h.offset_index_length&&s){let f=Number(h.offset_index_offset);o.push({columnMetadata:r,offsetIndex:{startByte:f,endByte:f+h.offset_index_length},range:{startByte:Number(y),endByte:N}})}else o.push({columnMetadata:r,range:{startByte:a,endByte:N}})}let w=[],n;for(let h of o)"pageLocations"in h||("offsetIndex"in h?e.push(h.offsetIndex):Q?w.push(h.range):n&&h.range.endByte-n\
.
startByte<=MQ?n.endByte=h.range.endByte:(n&&D.push(n),n={...h.range}));return n&&D.push(n),D.push(...KQ(w,xE,MQ)),{groups:C.map(([h,r])=>({chunks:o,rowGroup:A,groupStart:I,groupRows:g,selectStart:h,selectEnd:r})),fetches:D,indexes:e}}function PE(A,I,g,C){let Q=I.columns.filter(E=>!g||g.includes(E.meta_data?.path_in_schema[0]||"")).map(E=>C?.[E.meta_data?.path_in_schema.join(".")||""]),B=[];for(let\
 E of A){
let i=B[B.length-1],o=i&&Q.some(D=>{if(!D)return!0;let e=UQ(i,D,Number(I.num_rows)),s=UQ(E,D,Number(I.num_rows));return e[0]<=s[1]&&s[0]<=e[1]});i&&o?i[1]=E[1]:B.push([...E])}return B}function UQ([A,I],g,C){let Q=1/0,B=-1/0;for(let E=0;E<g.length;E++){let i=Number(g[E].first_row_index);(E+1<g.length?Number(g[E+1].first_row_index):C)>A&&i<I&&(Q=Math.min(Q,E),B=E)}return[Q,B]}async function JQ({file\
:A,
metadata:I,filter:g,filterStrict:C=!0}){let Q=I.row_groups.map(()=>({})),B=GQ(g);if(B.size===0)return Q;let E=ZI(CA(I)),i=[];return I.row_groups.forEach((o,D)=>{if(!QI({rowGroup:o,physicalColumns:E,filter:g,strict:C}))for(let e of B){let s=E.indexOf(e);if(s===-1)continue;let w=o.columns[s]?.meta_data;if(!w?.bloom_filter_offset||!w.bloom_filter_length)continue;let n=Number(w.bloom_filter_offset),t=\
n+
w.bloom_filter_length;i.push((async()=>{let h=await A.slice(n,t),r=cQ({view:new DataView(h),offset:0});r&&(Q[D][e]=r)})())}}),i.length&&await Promise.all(i),Q}async function YQ({file:A,metadata:I,filter:g,filterStrict:C=!0,rowStart:Q=0,rowEnd:B=1/0,columns:E,bloomFiltersByGroup:i,schemaElements:o,parsers:D}){let e=I.row_groups.map(()=>{}),s=I.row_groups.map(()=>({}));if(g&&"$nor"in g&&Array.isArra\
y(
g.$nor))return{pageRangesByGroup:e,pageLocationsByGroup:s};let w=CI(g);if(!w.length)return{pageRangesByGroup:e,pageLocationsByGroup:s};let n=CA(I),t=ZI(n),h={...lQ(n),...o},r=[],y=[],a=[],N=0;if(I.row_groups.forEach((R,f)=>{let F=Number(R.num_rows),U=N+F,J=F>0&&U>Q&&N<B;if(N=U,!J||QI({rowGroup:R,physicalColumns:t,filter:g,strict:C,bloomFilters:i?.[f],schemaElements:h}))return;let K={},d=0,q=new Se\
t,
V=!1;for(let l of w){let Y=t.indexOf(l);if(Y===-1)continue;let M=R.columns[Y];if(!M?.meta_data||!M.column_index_offset||!M.column_index_length||!M.offset_index_offset||!M.offset_index_length)continue;let z=h[l];if(!z)continue;V=!0,q.add(l);let _=Number(M.column_index_offset),AA=Number(M.offset_index_offset),$=_+M.column_index_length,eA=AA+M.offset_index_length;r.push({startByte:_,endByte:$},{start\
Byte:AA,
endByte:eA}),d++,y.push(async aA=>{let[dA,k]=await Promise.all([aA.slice(_,$),aA.slice(AA,eA)]),EA=nQ({view:new DataView(dA),offset:0},z,D),wA=FI({view:new DataView(k),offset:0});s[f][l]=wA.page_locations,K[l]={minValues:EA.min_values,maxValues:EA.max_values,nullPages:EA.null_pages,nullCounts:EA.null_counts,pageStarts:wA.page_locations.map(iA=>Number(iA.first_row_index)),element:z}})}if(V)for(let \
l of R.
columns){let Y=l.meta_data;if(!Y)continue;let M=Y.path_in_schema[0],b=Y.path_in_schema.join(".");if(E&&!E.includes(M)||q.has(b)||!l.offset_index_offset||!l.offset_index_length)continue;q.add(b);let z=Number(l.offset_index_offset),_=z+l.offset_index_length;r.push({startByte:z,endByte:_}),d++,y.push(async AA=>{let $=await AA.slice(z,_),eA=FI({view:new DataView($),offset:0});s[f][b]=eA.page_locations\
})}
d&&a.push({rgIdx:f,groupRows:F,columnPages:K})}),y.length){let R=Wg(A,{fetches:KQ(r)});await Promise.all(y.map(f=>f(R)));for(let{rgIdx:f,groupRows:F,columnPages:U}of a)e[f]=zI(g,U,F,C)}return{pageRangesByGroup:e,pageLocationsByGroup:s}}function KQ(A,I=0,g=1/0){let C=A.map(B=>({...B})).sort((B,E)=>B.startByte-E.startByte||B.endByte-E.endByte),Q=[];for(let B of C){let E=Q[Q.length-1];E&&B.startByte<\
=
E.endByte+I&&Math.max(E.endByte,B.endByte)-E.startByte<=g?E.endByte=Math.max(E.endByte,B.endByte):Q.push(B)}return Q}function lQ(A){let I={};function g(C){if(C.children.length)for(let Q of C.children)g(Q);else I[C.path.join(".")]=C.element}return g(A),I}function Wg(A,{fetches:I}){let g=I.map(({startByte:C,endByte:Q})=>A.slice(C,Q));return{byteLength:A.byteLength,slice(C,Q=A.byteLength){let B=I.fin\
dIndex(
({startByte:E,endByte:i})=>E<=C&&Q<=i);if(B<0)return A.slice(C,Q);if(I[B].startByte!==C||I[B].endByte!==Q){let E=C-I[B].startByte,i=Q-I[B].startByte;return g[B]instanceof Promise?g[B].then(o=>o.slice(E,i)):g[B].slice(E,i)}else return g[B]}}}var MQ,xE,HQ=L(()=>{bg();Pg();qg();$A();mA();MQ=1<<21,xE=8192});function Vg(A,I=cA){if(Array.isArray(A))return A.map(g=>Vg(g,I));if(typeof A!="object")return A\
;if("metadata"in A){let g=WE(A.metadata),C=A.typed_value&&_I(A.typed_value,g,I),Q=A.value&&SI($I(A.value),g,I);return C&&Q?{...Q,...C}:C??Q}return A}function _I(A,I,g){if(A instanceof Date)return A;if(A&&typeof A=="object"&&!Array.isArray(A)&&!(A instanceof Uint8Array)){if("typed_value"in A&&A.typed_value!==
null&&A.typed_value!==void 0)return _I(A.typed_value,I,g);if("value"in A&&A.value instanceof Uint8Array)return SI($I(A.value),I,g);if("typed_value"in A||"value"in A)return null;let C={};for(let[Q,B]of Object.entries(A))I.dictionary.includes(Q)&&(C[Q]=_I(B,I,g));return C}return A instanceof Uint8Array?SI($I(A),I,g):Array.isArray(A)?A.map(C=>_I(C,I,g)):A}function $I(A){return{view:new DataView(A.buf\
fer,
A.byteOffset,A.byteLength),offset:0}}function WE(A){let I=dQ.get(A.buffer);I||(I=new Map,dQ.set(A.buffer,I));let g=\`\${A.byteOffset}:\${A.byteLength}\`,C=I.get(g);if(C)return C;let Q=$I(A),B=Q.view.getUint8(Q.offset++),E=B&15;if(E!==1)throw new Error(\`parquet unsupported variant metadata version: \${E}\`);let i=(B>>4&1)===1,o=(B>>6&3)+1,D=PA(Q,o),e=new Array(D+1);for(let t=0;t<e.length;t++)e[t]=PA(Q,o)\
;
let s=Q.offset,w=new Array(D);for(let t=0;t<D;t++){let h=e[t],r=e[t+1],y=new Uint8Array(A.buffer,A.byteOffset+s+h,r-h);w[t]=Zg.decode(y)}let n={dictionary:w,sorted:i};return I.set(g,n),n}function PA(A,I){let g=0;for(let C=0;C<I;C++)g|=A.view.getUint8(A.offset+C)<<C*8;return A.offset+=I,g}function SI(A,I,g){let C=A.view.getUint8(A.offset++),Q=C&3,B=C>>2;if(Q===0)return TE(A,B,g);if(Q===2)return ZE(\

A,B,I,g);if(Q===3)return VE(A,B,I,g);let E=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,B);return A.offset+=B,Zg.decode(E)}function TE(A,I,g){switch(I){case 0:return null;case 1:return!0;case 2:return!1;case 3:{let C=A.view.getInt8(A.offset);return A.offset+=1,C}case 4:{let C=A.view.getInt16(A.offset,!0);return A.offset+=2,C}case 5:{let C=A.view.getInt32(A.offset,!0);return A.offset+=4,\

C}case 6:{let C=A.view.getBigInt64(A.offset,!0);return A.offset+=8,C}case 7:{let C=A.view.getFloat64(A.offset,!0);return A.offset+=8,C}case 8:return Tg(A,4);case 9:return Tg(A,8);case 10:return Tg(A,16);case 11:{let C=A.view.getInt32(A.offset,!0);return A.offset+=4,g.dateFromDays(C)}case 12:case 13:{let C=A.view.getBigInt64(A.offset,!0);return A.offset+=8,g.timestampFromMicroseconds(C)}case 14:{le\
t C=A.
view.getFloat32(A.offset,!0);return A.offset+=4,C}case 15:return qQ(A);case 16:{let C=qQ(A);return Zg.decode(C)}case 17:{let C=A.view.getBigInt64(A.offset,!0);return A.offset+=8,C}case 18:case 19:{let C=A.view.getBigInt64(A.offset,!0);return A.offset+=8,g.timestampFromNanoseconds(C)}case 20:{let C=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,16);A.offset+=16;let Q=Array.from(C,B=>B.toSt\
ring(
16).padStart(2,"0")).join("");return\`\${Q.slice(0,8)}-\${Q.slice(8,12)}-\${Q.slice(12,16)}-\${Q.slice(16,20)}-\${Q.slice(20)}\`}default:throw new Error(\`parquet unsupported variant primitive type: \${I}\`)}}function ZE(A,I,g,C){let Q=(I&3)+1,B=(I>>2&3)+1,i=I>>4&1?PA(A,4):A.view.getUint8(A.offset++),o=new Array(i);for(let s=0;s<i;s++)o[s]=PA(A,B);let D=new Array(i+1);for(let s=0;s<D.length;s++)D[s]=PA(A,Q)\
;
let e={};for(let s=0;s<i;s++){let w=g.dictionary[o[s]],n={view:A.view,offset:A.offset+D[s]};e[w]=SI(n,g,C)}return A.offset+=D[D.length-1],e}function VE(A,I,g,C){let Q=I&3,B=I>>2&1,E=Q+1,i=PA(A,B?4:1),o=new Array(i+1);for(let s=0;s<o.length;s++)o[s]=PA(A,E);let D=A.offset,e=new Array(i);for(let s=0;s<i;s++){let w={view:A.view,offset:D+o[s]};e[s]=SI(w,g,C)}return A.offset=D+o[o.length-1],e}function \
Tg(A,I){
let g=A.view.getUint8(A.offset);A.offset+=1;let C;if(I===4)C=BigInt(A.view.getInt32(A.offset,!0)),A.offset+=4;else if(I===8)C=A.view.getBigInt64(A.offset,!0),A.offset+=8;else{let Q=A.view.getBigUint64(A.offset,!0);C=A.view.getBigInt64(A.offset+8,!0)<<64n|Q,A.offset+=16}return Number(C)*10**-g}function qQ(A){let I=A.view.getUint32(A.offset,!0);A.offset+=4;let g=new Uint8Array(A.view.buffer,A.view.b\
yteOffset+
A.offset,I);return A.offset+=I,g}var Zg,dQ,pQ=L(()=>{zA();Zg=new TextDecoder,dQ=new WeakMap});function Og(A,I,g,C,Q){let B=NI(Q);if(!I?.length&&!g.length){if(!B||!C.length)return C;I=new Array(C.length).fill(B)}let E=I?.length||g.length,i=Q.map(({element:t})=>t.repetition_type),o=0,D=[A],e=A,s=0,w=0,n=0;if(g[0])for(;s<i.length-2&&n<g[0];)s++,i[s]!=="REQUIRED"&&(e=e.at(-1),D.push(e),w++),i[s]==="RE\
PEATED"&&n++;for(let t=0;t<E;t++){let h=I?.length?I[t]:B,r=g[t];for(;s&&(r<n||i[s]!=="REPEATED");)
i[s]!=="REQUIRED"&&(D.pop(),w--),i[s]==="REPEATED"&&n--,s--;for(e=D.at(-1);(s<i.length-2||i[s+1]==="REPEATED")&&(w<h||i[s+1]==="REQUIRED");){if(s++,i[s]!=="REQUIRED"){let y=[];e.push(y),e=y,D.push(y),w++}i[s]==="REPEATED"&&n++}h===B?e.push(C[o++]):s===i.length-2?e.push(null):e.push([])}if(!A.length)for(let t=0;t<B;t++){let h=[];e.push(h),e=h}return A}function BI(A,I,g,C=0){let Q=I.path.join("."),B\
=I.
element.repetition_type==="OPTIONAL",E=B?C+1:C;if(DQ(I)){let i=I.children[0],o=E;i.children.length===1&&(i=i.children[0],o++),BI(A,i,g,o);let D=i.path.join("."),e=A.get(D);if(!e)throw new Error("parquet list column missing values");B&&Ag(e,C),A.set(Q,e),A.delete(D);return}if(sQ(I)){let i=I.children[0].element.name;BI(A,I.children[0].children[0],g,E+1),BI(A,I.children[0].children[1],g,E+1);let o=A.\

get(\`\${Q}.\${i}.key\`),D=A.get(\`\${Q}.\${i}.value\`);if(!o)throw new Error("parquet map column missing keys");if(!D)throw new Error("parquet map column missing values");if(o.length!==D.length)throw new Error("parquet map column key/value length mismatch");let e=mQ(o,D,E);B&&Ag(e,C),A.delete(\`\${Q}.\${i}.key\`),A.delete(\`\${Q}.\${i}.value\`),A.set(Q,e);return}if(I.children.length){let i=I.element.repetition_t\
ype===
"REQUIRED"?C:C+1,o={};for(let e of I.children){BI(A,e,g,i);let s=A.get(e.path.join("."));if(!s)throw new Error("parquet struct missing child data");o[e.element.name]=s}for(let e of I.children)A.delete(e.path.join("."));let D=uQ(o,i);I.element.logical_type?.type==="VARIANT"&&(D=Vg(D,g)),B&&Ag(D,C),A.set(Q,D)}}function Ag(A,I){for(let g=0;g<A.length;g++)I?Ag(A[g],I-1):A[g]=A[g][0]}function mQ(A,I,g)\
{
let C=[];for(let Q=0;Q<A.length;Q++)if(g)C.push(mQ(A[Q],I[Q],g-1));else if(A[Q]){let B={};for(let E=0;E<A[Q].length;E++){let i=I[Q][E];B[A[Q][E]]=i===void 0?null:i}C.push(B)}else C.push(void 0);return C}function uQ(A,I){let g=Object.keys(A),C=A[g[0]]?.length,Q=[];for(let B=0;B<C;B++){let E={};for(let i of g){if(A[i].length!==C)throw new Error("parquet struct parsing error");E[i]=A[i][B]}I?Q.push(u\
Q(
E,I-1)):Q.push(E)}return Q}var vg=L(()=>{mA();pQ()});function EI(A,I,g){if(g instanceof Int32Array){OE(A,I,g);return}let C=gA(A),Q=gA(A);gA(A);let B=OI(A),E=0;g[E++]=B;let i=C/Q;for(;E<I;){let o=OI(A),D=new Uint8Array(Q);for(let e=0;e<Q;e++)D[e]=A.view.getUint8(A.offset++);for(let e=0;e<Q&&E<I;e++){let s=D[e];if(s){let w=0,n=i,t=(1n<<BigInt(s))-1n;for(;n&&E<I;){let h=BigInt(A.view.getUint32(A.offs\
et,!0)>>>w)&t;for(w+=s;w>=32;)w-=32,A.offset+=4,w&&(h|=
BigInt(A.view.getUint32(A.offset,!0))<<BigInt(s-w)&t);let r=o+h;B+=r,g[E++]=B,n--}n&&(A.offset+=Math.ceil((n*s+w)/8))}else for(let w=0;w<i&&E<I;w++)B+=o,g[E++]=B}}}function OE(A,I,g){let C=gA(A),Q=gA(A);gA(A);let B=VI(A),E=0;g[E++]=B;let i=C/Q,{view:o}=A;for(;E<I;){let D=vE(A),e=A.offset,s=e+Q;for(let w=0;w<Q&&E<I;w++){let n=o.getUint8(e+w),t=s+i*n/8,h=0;for(let r=0;r<i&&E<I;r++){let y=0,a=0;for(;\
a<
n;){let N=Math.min(8-h,n-a);a<32&&(y|=(o.getUint8(s)>>>h&(1<<N)-1)<<a),a+=N,h+=N,h===8&&(h=0,s++)}B=B+D+y|0,g[E++]=B}s=t}A.offset=s}}function vE(A){let I=A.offset,g=gA(A),C=A.offset-I===5?A.view.getUint8(I+4)>>>4&1:0;return(g>>>1|C<<31)^-(g&1)}function Xg(A,I,g){let C=new Int32Array(I);EI(A,I,C);for(let Q=0;Q<I;Q++)g[Q]=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,C[Q]),A.offset+=C[Q]}f\
unction jg(A,I,g){
let C=new Int32Array(I);EI(A,I,C);let Q=new Int32Array(I);EI(A,I,Q);for(let B=0;B<I;B++){let E=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,Q[B]);C[B]?(g[B]=new Uint8Array(C[B]+Q[B]),g[B].set(g[B-1].subarray(0,C[B])),g[B].set(E,C[B])):g[B]=E,A.offset+=Q[B]}}var bQ=L(()=>{uA()});function NA(A,I,g,C){C===void 0&&(C=A.view.getUint32(A.offset,!0),A.offset+=4);let Q=A.offset,B=0;for(;B<g.len\
gth;){let E=gA(A);if(E&1)B=jE(A,E,I,g,B);else{let i=E>>>1;XE(A,i,I,g,B),B+=i}}A.offset=Q+C}function XE(A,I,g,C,Q){let B=g+7>>3,E=0;for(let i=0;i<B;i++)E|=A.view.getUint8(A.offset++)<<(i<<3);for(let i=0;i<I;i++)C[Q+i]=E}function jE(A,I,g,C,Q){let B=I>>1<<3,E=(1<<g)-1,i=0;if(A.offset<A.view.
byteLength)i=A.view.getUint8(A.offset++);else if(E)throw new Error(\`parquet bitpack offset \${A.offset} out of range\`);let o=8,D=0;for(;B;)D>8?(D-=8,o-=8,i>>>=8):o-D<g?(i|=A.view.getUint8(A.offset)<<o,A.offset++,o+=8):(Q<C.length&&(C[Q++]=i>>D&E),B--,D+=g);return Q}function zg(A,I,g,C){let Q=zE(g,C),B=new Uint8Array(I*Q);for(let E=0;E<Q;E++)for(let i=0;i<I;i++)B[i*Q+E]=A.view.getUint8(A.offset++);i\
f(g===
"FLOAT")return new Float32Array(B.buffer);if(g==="DOUBLE")return new Float64Array(B.buffer);if(g==="INT32")return new Int32Array(B.buffer);if(g==="INT64")return new BigInt64Array(B.buffer);if(g==="FIXED_LEN_BYTE_ARRAY"){let E=new Array(I);for(let i=0;i<I;i++)E[i]=B.subarray(i*Q,(i+1)*Q);return E}throw new Error(\`parquet byte_stream_split unsupported type: \${g}\`)}function zE(A,I){switch(A){case"INT\
\\
32":case"FLOAT":return 4;case"INT64":case"DOUBLE":return 8;case"FIXED_LEN_BYTE_ARRAY":if(!I)throw new Error("parquet byteWidth missing type_length");return I;default:throw new Error(\`parquet unsupported type: \${A}\`)}}var xQ=L(()=>{uA()});function fI(A,I,g,C){if(g===0)return[];if(I==="BOOLEAN")return _E(A,g);if(I==="INT32")return $E(A,g);if(I==="INT64")return Ai(A,g);if(I==="INT96")return Ii(A,g);i\
f(I==="FLOAT")return gi(A,g);if(I==="DOUBLE")return Ci(A,g);if(I==="BYTE_ARRAY")return Qi(A,g);if(I==="FIXED_LEN_BYTE_ARRAY"){if(!C)throw new Error("parquet missing fixed length");return Bi(A,g,C)}else throw new Error(\`parquet unhandled t\\
ype: \${I}\`)}function _E(A,I){let g=new Array(I);for(let C=0;C<I;C++){let Q=A.offset+(C/8|0),B=C%8,E=A.view.getUint8(Q);g[C]=(E&1<<B)!==0}return A.offset+=Math.ceil(I/8),g}function $E(A,I){let g=(A.view.byteOffset+A.offset)%4?new Int32Array(Ig(A.view.buffer,A.view.byteOffset+A.offset,I*4)):new Int32Array(A.view.buffer,A.view.byteOffset+A.offset,I);return A.offset+=I*4,g}function Ai(A,I){let g=(A.vi\
ew.
byteOffset+A.offset)%8?new BigInt64Array(Ig(A.view.buffer,A.view.byteOffset+A.offset,I*8)):new BigInt64Array(A.view.buffer,A.view.byteOffset+A.offset,I);return A.offset+=I*8,g}function Ii(A,I){let g=new Array(I);for(let C=0;C<I;C++){let Q=A.view.getBigInt64(A.offset+C*12,!0),B=A.view.getInt32(A.offset+C*12+8,!0);g[C]=BigInt(B)<<64n|Q}return A.offset+=I*12,g}function gi(A,I){let g=(A.view.byteOffse\
t+
A.offset)%4?new Float32Array(Ig(A.view.buffer,A.view.byteOffset+A.offset,I*4)):new Float32Array(A.view.buffer,A.view.byteOffset+A.offset,I);return A.offset+=I*4,g}function Ci(A,I){let g=(A.view.byteOffset+A.offset)%8?new Float64Array(Ig(A.view.buffer,A.view.byteOffset+A.offset,I*8)):new Float64Array(A.view.buffer,A.view.byteOffset+A.offset,I);return A.offset+=I*8,g}function Qi(A,I){let g=new Array\
(
I);for(let C=0;C<I;C++){let Q=A.view.getUint32(A.offset,!0);A.offset+=4,g[C]=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,Q),A.offset+=Q}return g}function Bi(A,I,g){let C=new Array(I);for(let Q=0;Q<I;Q++)C[Q]=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,g),A.offset+=g;return C}function Ig(A,I,g){let C=new ArrayBuffer(g);return new Uint8Array(C).set(new Uint8Array(A,I,g)),C}va\
r _g=L(
()=>{});function PQ(A,I,g,C,Q){for(let B=0;B<Q;B++)g[C+B]=A[I+B]}function WQ(A,I){let g=A.byteLength,C=I.byteLength,Q=0,B=0;for(;Q<g;){let E=A[Q];if(Q++,E<128)break}if(C&&Q>=g)throw new Error("invalid snappy length header");for(;Q<g;){let E=A[Q],i=0;if(Q++,Q>=g)throw new Error("missing eof marker");if((E&3)===0){let o=(E>>>2)+1;if(o>60){if(Q+3>=g)throw new Error("snappy error literal pos + 3 >= in\
putLengt\\
h");let D=o-60;o=A[Q]+(A[Q+1]<<8)+(A[Q+2]<<16)+(A[Q+3]<<24),o=(o&Ei[D])+1,Q+=D}if(Q+o>g)throw new Error("snappy error literal exceeds input length");PQ(A,Q,I,B,o),Q+=o,B+=o}else{let o=0;switch(E&3){case 1:i=(E>>>2&7)+4,o=A[Q]+(E>>>5<<8),Q++;break;case 2:if(g<=Q+1)throw new Error("snappy error end of input");i=(E>>>2)+1,o=A[Q]+(A[Q+1]<<8),Q+=2;break;case 3:if(g<=Q+3)throw new Error("snappy error en\
\\
d of input");i=(E>>>2)+1,o=A[Q]+(A[Q+1]<<8)+(A[Q+2]<<16)+(A[Q+3]<<24),Q+=4;break;default:break}if(o===0||isNaN(o))throw new Error(\`invalid offset \${o} pos \${Q} inputLength \${g}\`);if(o>B)throw new Error("cannot copy from before start of buffer");PQ(I,B-o,I,B,i),B+=i}}if(B!==C)throw new Error("premature end of input")}var Ei,TQ=L(()=>{Ei=[0,255,65535,16777215,4294967295]});function ZQ(A,I,{type:g,el\
ement:C,schemaPath:Q}){let B=new DataView(A.buffer,A.byteOffset,A.byteLength),E={view:B,offset:0},i,o=ii(E,I,Q),{definitionLevels:D,numNulls:e}=oi(E,I,Q),s=I.num_values-e;if(I.encoding==="PLAIN")i=fI(E,g,s,C.type_length);else if(I.encoding==="PLAIN_DICTIONARY"||I.encoding==="RLE_DICTIONARY"||I.encoding==="RLE"){let w=g==="BOOLEAN"?1:B.getUint8(E.offset++);w?(i=new Array(s),
g==="BOOLEAN"?(NA(E,w,i),i=i.map(n=>!!n)):NA(E,w,i,B.byteLength-E.offset)):i=new Uint8Array(s)}else if(I.encoding==="BYTE_STREAM_SPLIT")i=zg(E,s,g,C.type_length);else if(I.encoding==="DELTA_BINARY_PACKED")i=g==="INT32"?new Int32Array(s):new BigInt64Array(s),EI(E,s,i);else if(I.encoding==="DELTA_LENGTH_BYTE_ARRAY")i=new Array(s),Xg(E,s,i);else if(I.encoding==="DELTA_BYTE_ARRAY")i=new Array(s),jg(E,\

s,i);else throw new Error(\`parquet unsupported encoding: \${I.encoding}\`);return{definitionLevels:D,repetitionLevels:o,dataPage:i}}function ii(A,I,g){if(g.length>1){let C=Kg(g);if(C){let Q=new Array(I.num_values);return NA(A,Cg(C),Q),Q}}return[]}function oi(A,I,g){let C=NI(g);if(!C)return{definitionLevels:[],numNulls:0};let Q=new Array(I.num_values);NA(A,Cg(C),Q);let B=I.num_values;for(let E of Q)E\
===
C&&B--;return B===0&&(Q.length=0),{definitionLevels:Q,numNulls:B}}function gg(A,I,g,C){let Q,B=C?.[g];if(g==="UNCOMPRESSED")Q=A;else if(B)Q=B(A,I);else if(g==="SNAPPY")Q=new Uint8Array(I),WQ(A,Q);else throw new Error(\`parquet unsupported compression codec: \${g}\`);if(Q?.length!==I)throw new Error(\`parquet decompressed page length \${Q?.length} does not match header \${I}\`);return Q}function VQ(A,I,g)\
{
let Q={view:new DataView(A.buffer,A.byteOffset,A.byteLength),offset:0},{type:B,element:E,schemaPath:i,codec:o,compressors:D}=g,e=I.data_page_header_v2;if(!e)throw new Error("parquet data page header v2 is undefined");let s=Di(Q,e,i);Q.offset=e.repetition_levels_byte_length;let w=si(Q,e,i),n=I.uncompressed_page_size-e.definition_levels_byte_length-e.repetition_levels_byte_length,t=A.subarray(Q.offs\
et);
e.is_compressed!==!1&&(t=gg(t,n,o,D));let h=new DataView(t.buffer,t.byteOffset,t.byteLength),r={view:h,offset:0},y,a=e.num_values-e.num_nulls;if(e.encoding==="PLAIN")y=fI(r,B,a,E.type_length);else if(e.encoding==="RLE")y=new Array(a),NA(r,1,y),y=y.map(N=>!!N);else if(e.encoding==="PLAIN_DICTIONARY"||e.encoding==="RLE_DICTIONARY"){let N=h.getUint8(r.offset++);y=new Array(a),NA(r,N,y,n-1)}else if(e.\

encoding==="DELTA_BINARY_PACKED")y=B==="INT32"?new Int32Array(a):new BigInt64Array(a),EI(r,a,y);else if(e.encoding==="DELTA_LENGTH_BYTE_ARRAY")y=new Array(a),Xg(r,a,y);else if(e.encoding==="DELTA_BYTE_ARRAY")y=new Array(a),jg(r,a,y);else if(e.encoding==="BYTE_STREAM_SPLIT")y=zg(r,a,B,E.type_length);else throw new Error(\`parquet unsupported encoding: \${e.encoding}\`);return{definitionLevels:w,repeti\
tionLevels:s,
dataPage:y}}function Di(A,I,g){let C=Kg(g);if(!C)return[];let Q=new Array(I.num_values);return NA(A,Cg(C),Q,I.repetition_levels_byte_length),Q}function si(A,I,g){let C=NI(g);if(C){let Q=new Array(I.num_values);return NA(A,Cg(C),Q,I.definition_levels_byte_length),Q}}function Cg(A){return 32-Math.clz32(A)}var OQ=L(()=>{bQ();xQ();_g();mA();TQ()});function $g(A,{groupStart:I,selectStart:g,selectEnd:C}\
,Q,B){let{pathInSchema:E,schemaPath:i}=Q,o=lg(i),D=[],e,s,w=0,n=0,t=B&&(()=>{s&&B({pathInSchema:E,columnData:s,rowStart:I+w-s.length,rowEnd:I+w})});for(;(o?w<C:A.offset<A.view.byteLength-1)&&!(A.offset>=A.view.byteLength-1);){let h=ei(A);if(h.type==="DICTIONARY_PAGE"){let{data:r}=vQ(A,h,Q,e,void 0,0);r&&(e=kg(r,Q))}else{let r=s?.length||0,y=vQ(
A,h,Q,e,s,g-w);y.skipped?(D.length||(n+=y.skipped),w+=y.skipped):y.data&&s===y.data?w+=y.data.length-r:y.data&&y.data.length&&(t?.(),D.push(y.data),w+=y.data.length,s=y.data)}}return t?.(),{data:D,skipped:n}}function vQ(A,I,g,C,Q,B){let{type:E,element:i,schemaPath:o,codec:D,compressors:e}=g,s=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,I.compressed_page_size);if(A.offset+=I.compressed_\
page_size,
I.type==="DATA_PAGE"){let w=I.data_page_header;if(!w)throw new Error("parquet data page header is undefined");if(B>w.num_values&&lg(o))return{skipped:w.num_values};let n=gg(s,Number(I.uncompressed_page_size),D,e),{definitionLevels:t,repetitionLevels:h,dataPage:r}=ZQ(n,w,g),y=Ug(r,C,w.encoding,g),a=Array.isArray(Q)?Q:[];return{skipped:0,data:Og(a,t,h,y,o)}}else if(I.type==="DATA_PAGE_V2"){let w=I.d\
ata_page_header_v2;
if(!w)throw new Error("parquet data page header v2 is undefined");if(B>w.num_rows)return{skipped:w.num_rows};let{definitionLevels:n,repetitionLevels:t,dataPage:h}=VQ(s,I,g),r=Ug(h,C,w.encoding,g),y=Array.isArray(Q)?Q:[];return{skipped:0,data:Og(y,n,t,r,o)}}else if(I.type==="DICTIONARY_PAGE"){let w=I.dictionary_page_header;if(!w)throw new Error("parquet dictionary page header is undefined");let n=g\
g(
s,Number(I.uncompressed_page_size),D,e),t={view:new DataView(n.buffer,n.byteOffset,n.byteLength),offset:0};return{skipped:0,data:fI(t,E,w.num_values,i.type_length)}}else throw new Error(\`parquet unsupported page type: \${I.type}\`)}function ei(A){let I=nA(A),g=xI[I.field_1],C=I.field_2,Q=I.field_3,B=I.field_4,E=I.field_5&&{num_values:I.field_5.field_1,encoding:yA[I.field_5.field_2],definition_level_\
encoding:yA[I.
field_5.field_3],repetition_level_encoding:yA[I.field_5.field_4],statistics:XQ(I.field_5.field_5)},i=I.field_6,o=I.field_7&&{num_values:I.field_7.field_1,encoding:yA[I.field_7.field_2],is_sorted:I.field_7.field_3},D=I.field_8&&{num_values:I.field_8.field_1,num_nulls:I.field_8.field_2,num_rows:I.field_8.field_3,encoding:yA[I.field_8.field_4],definition_levels_byte_length:I.field_8.field_5,repetitio\
n_levels_byte_length:I.
field_8.field_6,is_compressed:I.field_8.field_7===void 0?!0:I.field_8.field_7,statistics:XQ(I.field_8.field_8)};return{type:g,uncompressed_page_size:C,compressed_page_size:Q,crc:B,data_page_header:E,index_page_header:i,dictionary_page_header:o,data_page_header_v2:D}}function XQ(A){return A&&{max:A.field_1,min:A.field_2,null_count:A.field_3,distinct_count:A.field_4,max_value:A.field_5,min_value:A.f\
ield_6,
is_max_value_exact:A.field_7,is_min_value_exact:A.field_8}}var jQ=L(()=>{vg();PI();zA();OQ();_g();mA();uA()});function _Q(A,{metadata:I},g){let C=[],Q=CA(I);for(let B of g.chunks){let{path_in_schema:E}=B.columnMetadata,i=Yg(Q,E),o={pathInSchema:E,element:i[i.length-1].element,schemaPath:i,...A,...B.columnMetadata,parsers:{...cA,...A.parsers}},{startByte:D,endByte:e}=B.range;"pageLocations"in B?C.p\
ush({pathInSchema:E,data:zQ(A,g,B,B.pageLocations,o)}):"offsetIndex"in B?C.push({pathInSchema:E,data:Promise.resolve(
A.file.slice(B.offsetIndex.startByte,B.offsetIndex.endByte)).then(s=>{let w=FI({view:new DataView(s),offset:0}).page_locations;return zQ(A,g,B,w,o)})}):C.push({pathInSchema:E,data:Promise.resolve(A.file.slice(D,e)).then(s=>{let w={view:new DataView(s),offset:0};return $g(w,g,o,A.onPage)})})}return{groupStart:g.groupStart,groupRows:g.groupRows,selectStart:g.selectStart,selectEnd:g.selectEnd,asyncCo\
lumns:C}}
async function zQ(A,I,g,C,Q){let{data_page_offset:B,dictionary_page_offset:E}=g.columnMetadata,{selectStart:i,selectEnd:o}=I,{startByte:D,endByte:e}=g.range,s=-1,w=E||B<C[0].offset;for(let a=0;a<C.length;a++){let N=C[a],R=Number(N.first_row_index),f=a+1<C.length?Number(C[a+1].first_row_index):I.groupRows;s<0&&f>i&&(D=Number(N.offset),s=R),R<o&&(e=Number(N.offset)+N.compressed_page_size)}s<0&&(s=0)\
;
let n;if(w&&s){let a=Number(C[0].offset)-g.range.startByte,[N,R]=await Promise.all([A.file.slice(g.range.startByte,Number(C[0].offset)),A.file.slice(D,e)]),f=new Uint8Array(a+R.byteLength);f.set(new Uint8Array(N,0,a)),f.set(new Uint8Array(R),a),n=new DataView(f.buffer)}else w?n=new DataView(await A.file.slice(g.range.startByte,e)):n=new DataView(await A.file.slice(D,e));let t={view:n,offset:0},h=s\
?
{...I,groupStart:I.groupStart+s,selectStart:I.selectStart-s,selectEnd:I.selectEnd-s}:I,{data:r,skipped:y}=$g(t,h,Q,A.onPage);return{data:r,skipped:s+y}}function $Q(A,I,g){let{asyncColumns:C}=A,Q={...cA,...g},B=[];for(let E of I.children)if(E.children.length){let i=C.filter(o=>o.pathInSchema[0]===E.element.name);if(!i.length)continue;B.push({pathInSchema:E.path,data:(async()=>{let o=await Promise.a\
ll(
i.map(t=>t.data)),D=new Map,e=o.map(({data:t})=>XI(t)),s=Math.max(A.selectStart??0,...o.map(t=>t.skipped)),w=Math.min(A.selectEnd??1/0,...o.map((t,h)=>t.skipped+e[h].length));for(let t=0;t<i.length;t++){let h=s-o[t].skipped,r=Math.max(0,w-s);D.set(i[t].pathInSchema.join("."),e[t].slice(h,h+r))}BI(D,E,Q);let n=D.get(E.element.name);if(!n)throw new Error("parquet column data not assembled");return{d\
ata:[
n],skipped:s}})()})}else{let i=C.find(o=>o.pathInSchema[0]===E.element.name);i&&B.push(i)}return{...A,asyncColumns:B}}var AB=L(()=>{vg();jQ();zA();qg();$A();mA();jI()});async function AC(A){A.metadata??=await _A(A.file,A);let{pruningFilter:I,...g}=A,{columns:C}=g;if(C&&I){let n=new Set(C),t=xg(I).filter(h=>!n.has(h));t.length&&(C=[...C,...t])}let Q=await wi({...g,columns:C,filter:I,useOffsetIndex:\
g.useOffsetIndex??!0}),{metadata:B}=Q;if(!B)throw new Error("parquet requires metadata");let E=CA(B),i=new Set(C??E.children.map(n=>n.element.name)),D=kQ(Q).groups.flatMap(
n=>n.ranges.map(([t,h])=>({rowStart:n.groupStart+t,rowEnd:n.groupStart+h,group:n}))),e=D.map(({rowStart:n,rowEnd:t})=>({rowStart:n,rowEnd:t})),s=new Map;function w({column:n,rowStart:t,rowEnd:h}){if(!i.has(n))throw new Error(\`parquet column not found in scan: \${n}\`);if(ai(t,h),t===h)return Promise.resolve([]);let r=ri(D,t,h);if(r<0)throw new RangeError(\`parquet row range [\${t}, \${h}) is outside sc\
\\
an ranges\`);let{group:y}=D[r],a=s.get(n);if(a&&t>=a.rowStart&&h<=a.rowEnd)return a.data.then(R=>IB(R,t-a.rowStart,h-a.rowStart));let N=ni({options:Q,schemaTree:E,group:y,column:n,rowStart:t,rowEnd:h});return s.set(n,{rowStart:t,rowEnd:h,data:N}),N}return{metadata:B,ranges:e,readColumn:w}}async function wi(A){let I=A.metadata??await _A(A.file,A),g=CA(I).children.map(E=>E.element.name),Q=xg(A.filter\
).
filter(E=>!g.includes(E));if(Q.length)throw new Error(\`parquet filter columns not found: \${Q.join(", ")}\`);if(A.columns){let E=A.columns.filter(i=>!g.includes(i));if(E.length)throw new Error(\`parquet column not found: \${E[0]}\`)}let B={...A,metadata:I};return B=await yi(B),B=await ci(B),B}function ti(A,I){let g={...A,file:Wg(A.file,I)};return I.groups.map(C=>_Q(g,I,C))}async function ni({options:A,\

schemaTree:I,group:g,column:C,rowStart:Q,rowEnd:B}){let E={...A,columns:[C],filter:void 0,rowStart:Q,rowEnd:B,useBloomFilters:!1,useOffsetIndex:A.useOffsetIndex??!0,usePageIndex:!1,pageRangesByGroup:void 0},i=hi({options:A,group:g,column:C,rowStart:Q,rowEnd:B}),[o]=ti(E,i);if(!o)throw new Error("parquet scan range not planned");let D=$Q(o,I,A.parsers),e=D.asyncColumns.find(h=>h.pathInSchema[0]===C\
);
if(!e)throw new Error(\`parquet column not found: \${C}\`);let s=await e.data,w=XI(s.data),n=D.selectStart??Q-D.groupStart,t=D.selectEnd??B-D.groupStart;return IB(w,n-s.skipped,t-s.skipped)}function hi({options:A,group:I,column:g,rowStart:C,rowEnd:Q}){if(!A.metadata)throw new Error("parquet requires metadata");let B=LQ({rowGroup:I.rowGroup,groupStart:I.groupStart,groupRows:I.groupRows,ranges:[[C-I.gr\
oupStart,
Q-I.groupStart]],columns:[g],useOffsetIndex:A.useOffsetIndex??!0,pageLocations:I.pageLocations}),[E]=B.groups;if(!E)throw new Error(\`parquet column not found: \${g}\`);return{metadata:A.metadata,rowStart:C,rowEnd:Q,columns:[g],fetches:[...B.fetches,...B.indexes],groups:[E]}}function ri(A,I,g){let C=0,Q=A.length-1;for(;C<=Q;){let B=Math.floor((C+Q)/2),E=A[B];if(I<E.rowStart)Q=B-1;else if(I>=E.rowEnd)\

C=B+1;else return g<=E.rowEnd?B:-1}return-1}function ai(A,I){if(!Number.isSafeInteger(A)||A<0)throw new RangeError("parquet rowStart must be a non-negative safe integer");if(!Number.isSafeInteger(I)||I<A)throw new RangeError("parquet rowEnd must be a safe integer greater than or equal to rowStart")}function IB(A,I,g){return I===0&&g===A.length?A:Array.isArray(A)?A.slice(I,g):A.subarray(I,g)}async \
function yi(A){
if(!A.useBloomFilters||!A.filter||!A.metadata)return A;let I=CA(A.metadata),g={};for(let Q of I.children)g[Q.element.name]=Q.element;let C=await JQ({file:A.file,metadata:A.metadata,filter:A.filter,filterStrict:A.filterStrict});return{...A,bloomFiltersByGroup:C,schemaElements:g}}async function ci(A){if(!A.usePageIndex||!A.filter||!A.metadata)return A;let{pageRangesByGroup:I,pageLocationsByGroup:g}=\
await YQ(
{file:A.file,metadata:A.metadata,filter:A.filter,filterStrict:A.filterStrict,rowStart:A.rowStart,rowEnd:A.rowEnd,columns:A.columns,bloomFiltersByGroup:A.bloomFiltersByGroup,schemaElements:A.schemaElements,parsers:A.parsers});return{...A,pageRangesByGroup:I,pageLocationsByGroup:g}}var gB=L(()=>{Pg();$A();HQ();AB();jI()});var CB=L(()=>{$A();gB()});function EB(A,I){for(var g=[],C=+!I,Q=0,B=0;A.length\
;){var E=fi(A,C||I);if(typeof E=="object"){for(C?(I=null,E.w.length==E.u&&(g.push(I=E.w),B+=E.u)):(g.push(I),E.e=0);!E.l;){var i=li(A,E,I);i||T(5),I?E.e=E.y:(g.push(i),B+=i.length,Fi(E.w,0,i.length),E.w.set(i,E.w.length-i.length))}Q=E.b+E.c*4}else Q=E;A=A.subarray(Q)}return Hi(g,B)}var Gi,x,Qg,Ni,Bg,IC,UI,Fi,Ri,T,QB,Si,fi,WA,kI,Mi,Ui,ki,Li,BB,gC,
Ji,CC,Yi,MI,Ki,li,Hi,iB=L(()=>{Gi=ArrayBuffer,x=Uint8Array,Qg=Uint16Array,Ni=Int16Array,Bg=Int32Array,IC=function(A,I,g){if(x.prototype.slice)return x.prototype.slice.call(A,I,g);(I==null||I<0)&&(I=0),(g==null||g>A.length)&&(g=A.length);var C=new x(g-I);return C.set(A.subarray(I,g)),C},UI=function(A,I,g,C){if(x.prototype.fill)return x.prototype.fill.call(A,I,g,C);for((g==null||g<0)&&(g=0),(C==null\
||
C>A.length)&&(C=A.length);g<C;++g)A[g]=I;return A},Fi=function(A,I,g,C){if(x.prototype.copyWithin)return x.prototype.copyWithin.call(A,I,g,C);for((g==null||g<0)&&(g=0),(C==null||C>A.length)&&(C=A.length);g<C;)A[I++]=A[g++]},Ri=["invalid zstd data","window size too large (>2046MB)","invalid block type","FSE accuracy too high","match distance too far back","unexpected EOF"],T=function(A,I,g){var C=n\
ew Error(
I||Ri[A]);if(C.code=A,Error.captureStackTrace&&Error.captureStackTrace(C,T),!g)throw C;return C},QB=function(A,I,g){for(var C=0,Q=0;C<g;++C)Q|=A[I++]<<(C<<3);return Q},Si=function(A,I){return(A[I]|A[I+1]<<8|A[I+2]<<16|A[I+3]<<24)>>>0},fi=function(A,I){var g=A[0]|A[1]<<8|A[2]<<16;if(g==3126568&&A[3]==253){var C=A[4],Q=C>>5&1,B=C>>2&1,E=C&3,i=C>>6;C&8&&T(0);var o=6-Q,D=E==3?4:E,e=QB(A,o,D);o+=D;var \
s=i?
1<<i:Q,w=QB(A,o,s)+(i==1&&256),n=w;if(!Q){var t=1<<10+(A[5]>>3);n=t+(t>>3)*(A[5]&7)}n>2145386496&&T(1);var h=new x((I==1?w||n:I?0:n)+12);return h[0]=1,h[4]=4,h[8]=8,{b:o+s,y:0,l:0,d:e,w:I&&I!=1?I:h.subarray(12),e:n,o:new Bg(h.buffer,0,3),u:w,c:B,m:Math.min(131072,n)}}else if((g>>4|A[3]<<20)==25481893)return Si(A,4)+8;T(0)},WA=function(A){for(var I=0;1<<I<=A;++I);return I-1},kI=function(A,I,g){var \
C=(I<<
3)+4,Q=(A[I]&15)+5;Q>g&&T(3);for(var B=1<<Q,E=B,i=-1,o=-1,D=-1,e=B,s=new Gi(512+(B<<2)),w=new Ni(s,0,256),n=new Qg(s,0,256),t=new Qg(s,512,B),h=512+(B<<1),r=new x(s,h,B),y=new x(s,h+B);i<255&&E>0;){var a=WA(E+1),N=C>>3,R=(1<<a+1)-1,f=(A[N]|A[N+1]<<8|A[N+2]<<16)>>(C&7)&R,F=(1<<a)-1,U=R-E-1,J=f&F;if(J<U?(C+=a,f=J):(C+=a+1,f>F&&(f-=U)),w[++i]=--f,f==-1?(E+=f,r[--e]=i):E-=f,!f)do{var K=C>>3;o=(A[K]|A[\
K+
1]<<8)>>(C&7)&3,C+=2,i+=o}while(o==3)}(i>255||E)&&T(0);for(var d=0,q=(B>>1)+(B>>3)+3,V=B-1,l=0;l<=i;++l){var Y=w[l];if(Y<1){n[l]=-Y;continue}for(D=0;D<Y;++D){r[d]=l;do d=d+q&V;while(d>=e)}}for(d&&T(0),D=0;D<B;++D){var M=n[r[D]]++,b=y[D]=Q-WA(M);t[D]=(M<<b)-B}return[C+7>>3,{b:Q,s:r,n:y,t}]},Mi=function(A,I){var g=0,C=-1,Q=new x(292),B=A[I],E=Q.subarray(0,256),i=Q.subarray(256,268),o=new Qg(Q.buffer\
,
268);if(B<128){var D=kI(A,I+1,6),e=D[0],s=D[1];I+=B;var w=e<<3,n=A[I];n||T(0);for(var t=0,h=0,r=s.b,y=r,a=(++I<<3)-8+WA(n);a-=r,!(a<w);){var N=a>>3;if(t+=(A[N]|A[N+1]<<8)>>(a&7)&(1<<r)-1,E[++C]=s.s[t],a-=y,a<w)break;N=a>>3,h+=(A[N]|A[N+1]<<8)>>(a&7)&(1<<y)-1,E[++C]=s.s[h],r=s.n[t],t=s.t[t],y=s.n[h],h=s.t[h]}++C>255&&T(0)}else{for(C=B-127;g<C;g+=2){var R=A[++I];E[g]=R>>4,E[g+1]=R&15}++I}var f=0;for\
(g=
0;g<C;++g){var F=E[g];F>11&&T(0),f+=F&&1<<F-1}var U=WA(f)+1,J=1<<U,K=J-f;for(K&K-1&&T(0),E[C++]=WA(K)+1,g=0;g<C;++g){var F=E[g];++i[E[g]=F&&U+1-F]}var d=new x(J<<1),q=d.subarray(0,J),V=d.subarray(J);for(o[U]=0,g=U;g>0;--g){var l=o[g];UI(V,g,l,o[g-1]=l+i[g]*(1<<U-g))}for(o[0]!=J&&T(0),g=0;g<C;++g){var Y=E[g];if(Y){var M=o[Y];UI(q,g,M,o[Y]=M+(1<<U-Y))}}return[I,{n:V,b:U,s:q}]},Ui=kI(new x([81,16,99,\

140,49,198,24,99,12,33,196,24,99,102,102,134,70,146,4]),0,6)[1],ki=kI(new x([33,20,196,24,99,140,33,132,16,66,8,33,132,16,66,8,33,68,68,68,68,68,68,68,68,36,9]),0,6)[1],Li=kI(new x([32,132,16,66,102,70,68,68,68,68,36,73,2]),0,5)[1],BB=function(A,I){for(var g=A.length,C=new Bg(g),Q=0;Q<g;++Q)C[Q]=I,I+=1<<A[Q];return C},gC=new x(new Bg([0,0,0,0,16843009,50528770,134678020,202050057,269422093]).buffe\
r,
0,36),Ji=BB(gC,0),CC=new x(new Bg([0,0,0,0,0,0,0,0,16843009,50528770,117769220,185207048,252579084,16]).buffer,0,53),Yi=BB(CC,3),MI=function(A,I,g){var C=A.length,Q=I.length,B=A[C-1],E=(1<<g.b)-1,i=-g.b;B||T(0);for(var o=0,D=g.b,e=(C<<3)-8+WA(B)-D,s=-1;e>i&&s<Q;){var w=e>>3,n=(A[w]|A[w+1]<<8|A[w+2]<<16)>>(e&7);o=(o<<D|n)&E,I[++s]=g.s[o],e-=D=g.n[o]}(e!=i||s+1!=Q)&&T(0)},Ki=function(A,I,g){var C=6,\

Q=I.length,B=Q+3>>2,E=B<<1,i=B+E;MI(A.subarray(C,C+=A[0]|A[1]<<8),I.subarray(0,B),g),MI(A.subarray(C,C+=A[2]|A[3]<<8),I.subarray(B,E),g),MI(A.subarray(C,C+=A[4]|A[5]<<8),I.subarray(E,i),g),MI(A.subarray(C),I.subarray(i),g)},li=function(A,I,g){var C,Q=I.b,B=A[Q],E=B>>1&3;I.l=B&1;var i=B>>3|A[Q+1]<<5|A[Q+2]<<13,o=(Q+=3)+i;if(E==1)return Q>=A.length?void 0:(I.b=Q+1,g?(UI(g,A[Q],I.y,I.y+=i),g):UI(new \
x(
i),A[Q]));if(!(o>A.length)){if(E==0)return I.b=o,g?(g.set(A.subarray(Q,o),I.y),I.y+=i,g):IC(A,Q,o);if(E==2){var D=A[Q],e=D&3,s=D>>2&3,w=D>>4,n=0,t=0;e<2?s&1?w|=A[++Q]<<4|(s&2&&A[++Q]<<12):w=D>>3:(t=s,s<2?(w|=(A[++Q]&63)<<4,n=A[Q]>>6|A[++Q]<<2):s==2?(w|=A[++Q]<<4|(A[++Q]&3)<<12,n=A[Q]>>2|A[++Q]<<6):(w|=A[++Q]<<4|(A[++Q]&63)<<12,n=A[Q]>>6|A[++Q]<<2|A[++Q]<<10)),++Q;var h=g?g.subarray(I.y,I.y+I.m):ne\
w x(
I.m),r=h.length-w;if(e==0)h.set(A.subarray(Q,Q+=w),r);else if(e==1)UI(h,A[Q++],r);else{var y=I.h;if(e==2){var a=Mi(A,Q);n+=Q-(Q=a[0]),I.h=y=a[1]}else y||T(0);(t?Ki:MI)(A.subarray(Q,Q+=n),h.subarray(r),y)}var N=A[Q++];if(N){N==255?N=(A[Q++]|A[Q++]<<8)+32512:N>127&&(N=N-128<<8|A[Q++]);var R=A[Q++];R&3&&T(0);for(var f=[ki,Li,Ui],F=2;F>-1;--F){var U=R>>(F<<1)+2&3;if(U==1){var J=new x([0,0,A[Q++]]);f[F\
]=
{s:J.subarray(2,3),n:J.subarray(0,1),t:new Qg(J.buffer,0,1),b:0}}else U==2?(C=kI(A,Q,9-(F&1)),Q=C[0],f[F]=C[1]):U==3&&(I.t||T(0),f[F]=I.t[F])}var K=I.t=f,d=K[0],q=K[1],V=K[2],l=A[o-1];l||T(0);var Y=(o<<3)-8+WA(l)-V.b,M=Y>>3,b=0,z=(A[M]|A[M+1]<<8)>>(Y&7)&(1<<V.b)-1;M=(Y-=q.b)>>3;var _=(A[M]|A[M+1]<<8)>>(Y&7)&(1<<q.b)-1;M=(Y-=d.b)>>3;var AA=(A[M]|A[M+1]<<8)>>(Y&7)&(1<<d.b)-1;for(++N;--N;){var $=V.s[\
z],
eA=V.n[z],aA=d.s[AA],dA=d.n[AA],k=q.s[_],EA=q.n[_];M=(Y-=k)>>3;var wA=1<<k,iA=wA+((A[M]|A[M+1]<<8|A[M+2]<<16|A[M+3]<<24)>>>(Y&7)&wA-1);M=(Y-=CC[aA])>>3;var UA=Yi[aA]+((A[M]|A[M+1]<<8|A[M+2]<<16)>>(Y&7)&(1<<CC[aA])-1);M=(Y-=gC[$])>>3;var qA=Ji[$]+((A[M]|A[M+1]<<8|A[M+2]<<16)>>(Y&7)&(1<<gC[$])-1);if(M=(Y-=eA)>>3,z=V.t[z]+((A[M]|A[M+1]<<8)>>(Y&7)&(1<<eA)-1),M=(Y-=dA)>>3,AA=d.t[AA]+((A[M]|A[M+1]<<8)>>\

(Y&7)&(1<<dA)-1),M=(Y-=EA)>>3,_=q.t[_]+((A[M]|A[M+1]<<8)>>(Y&7)&(1<<EA)-1),iA>3)I.o[2]=I.o[1],I.o[1]=I.o[0],I.o[0]=iA-=3;else{var TA=iA-(qA!=0);TA?(iA=TA==3?I.o[0]-1:I.o[TA],TA>1&&(I.o[2]=I.o[1]),I.o[1]=I.o[0],I.o[0]=iA):iA=I.o[0]}for(var F=0;F<qA;++F)h[b+F]=h[r+F];b+=qA,r+=qA;var kA=b-iA;if(kA<0){var X=-kA,ZA=I.e+kA;X>UA&&(X=UA);for(var F=0;F<X;++F)h[b+F]=I.w[ZA+F];b+=X,UA-=X,kA=0}for(var F=0;F<U\
A;++F)
h[b+F]=h[kA+F];b+=UA}if(b!=r)for(;r<h.length;)h[b++]=h[r++];else b=h.length;g?I.y+=b:h=IC(h,0,b)}else if(g){if(I.y+=w,r)for(var F=0;F<w;++F)h[F]=h[r+F]}else r&&(h=IC(h,r));return I.b=o,h}T(2)}},Hi=function(A,I){if(A.length==1)return A[0];for(var g=new x(I),C=0,Q=0;C<A.length;++C){var B=A[C];g.set(B,Q),Q+=B.length}return g}});function QC(){let A=di();return(I,g)=>{let{memory:C,uncompress:Q}=A.expor\
ts,B=68e3,E=B+I.byteLength,i=B+I.byteLength+g;if(C.buffer.byteLength<i){let s=C.buffer.byteLength/65536,n=Math.ceil(i/65536)-s;C.grow(n)}let o=new Uint8Array(C.buffer);o.set(I,B);let D=Q(B,I.byteLength,E);if(D===-1)throw new Error("invalid snappy length header");if(D===-2)throw new Error("missing eof marker");if(D===-3)throw new Error(
"premature end of input");if(D)throw new Error(\`failed to uncompress data \${D}\`);return o.slice(E,E+g)}}function di(){let A=atob(qi),I=new Uint8Array(A.length);for(let C=0;C<A.length;C+=1)I[C]=A.charCodeAt(C);let g=new WebAssembly.Module(I);return new WebAssembly.Instance(g)}var qi,oB=L(()=>{qi="AGFzbQEAAAABEANgAABgA39/fwF/YAF/AX8DBgUAAQEBAgUDAQACBj8KfwFBoIwEC38AQYAIC38AQaAMC38AQaAMC38AQaCMBAt/AEG\
\\
ACAt/AEGgjAQLfwBBgIAIC38AQQALfwBBAQsHwQEOBm1lbW9yeQIAEV9fd2FzbV9jYWxsX2N0b3JzAAAGbWVtY3B5AAEHbWVtbW92ZQACCnVuY29tcHJlc3MAAwxfX2Rzb19oYW5kbGUDAQpfX2RhdGFfZW5kAwILX19zdGFja19sb3cDAwxfX3N0YWNrX2hpZ2gDBA1fX2dsb2JhbF9iYXNlAwULX19oZWFwX2Jhc2UDBgpfX2hlYXBfZW5kAwcNX19tZW1vcnlfYmFzZQMIDF9fdGFibGVfYmFzZQMJCuASBQIAC8sBAQN/AkAgAkUNAAJAAkAgAkEHcSIDDQAgACEEIAIhBQwBCyAAIQQgAiEFA0AgBCABLQAAOgAAIARBAWohBCABQQFqIQE\
\\
gBUF/aiEFIANBf2oiAw0ACwsgAkEISQ0AA0AgBCABLQAAOgAAIAQgAS0AAToAASAEIAEtAAI6AAIgBCABLQADOgADIAQgAS0ABDoABCAEIAEtAAU6AAUgBCABLQAGOgAGIAQgAS0ABzoAByAEQQhqIQQgAUEIaiEBIAVBeGoiBQ0ACwsgAAugAwEEfwJAIAAgAUYNAAJAAkAgACABSQ0AIAEgAmoiAyAASw0BCyACRQ0BAkACQCACQQdxIgMNACAAIQQgAiEFDAELIAAhBCACIQUDQCAEIAEtAAA6AAAgBEEBaiEEIAFBAWohASAFQX9qIQUgA0F/aiIDDQALCyACQQhJDQEDQCAEIAEtAAA6AAAgBCABLQABOgABIAQgAS0AAjoAAiAEIAEtAAM\
\\
6AAMgBCABLQAEOgAEIAQgAS0ABToABSAEIAEtAAY6AAYgBCABLQAHOgAHIARBCGohBCABQQhqIQEgBUF4aiIFDQAMAgsLIAJFDQACQAJAIAJBA3EiBA0AIAAgAmohBiACIQUMAQsgAiEFA0AgBUF/aiIFIABqIgYgBSABaiIDLQAAOgAAIARBf2oiBA0ACwsgAkEESQ0AIAZBfGohASADQXxqIQQDQCABQQNqIARBA2otAAA6AAAgAUECaiAEQQJqLQAAOgAAIAFBAWogBEEBai0AADoAACABIAQtAAA6AAAgAUF8aiEBIARBfGohBCAFQXxqIgUNAAsLIAALswoBCX8jgICAgABBIGsiAySAgICAACADQQlqQgA3AAAgA0IANwIEIAMgA0EYajY\
\\
CAEF/IQQCQCABRQ0AIAMgAUF/aiIFNgIcIAMgAEEBajYCGCAALAAAIgZB/wBxIQcCQCAGQX9KDQAgBUUNASADIAFBfmoiBTYCHCADIABBAmo2AhggACwAASIGQf8AcUEHdCAHciEHQX8hBCAGQX9KDQAgBUUNASADIAFBfWoiBTYCHCADIABBA2o2AhggACwAAiIGQf8AcUEOdCAHciEHQX8hBCAGQX9KDQAgBUUNASADIAFBfGoiBTYCHCADIABBBGo2AhggACwAAyIGQf8AcUEVdCAHciEHQX8hBCAGQX9KDQAgBUUNASADIAFBe2o2AhwgAyAAQQVqNgIYIAAsAAQiAUEASA0BIAFBHHQgB3IhBwsgAiAHaiEIAkACQCADEISAgIAADQAgAiE\
\\
ADAELIAMoAgQhASACIQADQAJAIAMoAgggAWtBBEoNACADIAE2AgQgAxCEgICAAEUNAiADKAIEIQELIAFBAWohBQJAAkAgAS0AACIGQQNxDQAgCCAAayEJIAMoAggiCiAFayEEIAZBAnYiC0EBaiEHAkAgBkE/Sw0AIARBEEkNACAJQRBIDQAgACABKAIBNgIAIAAgASgCBTYCBCAAIAEoAgk2AgggACABKAINNgIMIAAgB2ohACADKAIIIAUgB2oiAWtBBEoNAyADIAE2AgQgAxCEgICAAEUNBAwCCwJAAkAgBkHwAU8NACAFIQYMAQsgCiAFIAtBRWoiAWoiBmshBCABQQJ0QYCIgIAAaigCACAFKAIAcUEBaiEHCwJAIAcgBE0NAANAIAggAGs\
\\
gBEkNBSAAIAYgBBCBgICAACEAIAMoAgAiASABKAIAIgkgAygCDCIFaiIGNgIAIAFBBGoiASABKAIAIgogBWsiATYCACADIAE2AgwgACAEaiEAIAFFDQUgAyAJIApqNgIIIAcgBGshByABIQQgByABSw0ACyAIIABrIQkLIAkgB0kNAyAAIAYgBxCBgICAACAHaiEAIAMoAgggBiAHaiIBa0EESg0CIAMgATYCBCADEISAgIAADQEMAwsgACACayAGQQF0QaCIgIAAai8BACIBQQt2IgpBAnRBgIiAgABqKAIAIAUoAgBxIAFBgA5xaiIHQX9qTQ0CIAggAGshBAJAAkAgAUH/AXEiCUEQSw0AIAdBCEkNACAEQRBJDQAgACAAIAdrIgEoAgA2AgA\
\\
gACABKAIENgIEIAAgASgCCDYCCCAAIAFBDGooAgA2AgwMAQsCQAJAAkAgBCAJQQpqSQ0AIAAgB2shBCAAIQEgCSEGIAdBB0wNAQwCCyAEIAlJDQUgCUEBaiEEQQAgB2shByAAIQEDQCABIAEgB2otAAA6AAAgAUEBaiEBIARBf2oiBEEBSw0ADAMLCwNAIAEgBCgCADYCACABIAQoAgQ2AgQgBiAHayEGIAEgB2oiASAEayIHQQhIDQALCyAGQQFIDQAgBkEIaiEHA0AgASAEKAIANgIAIAEgBCgCBDYCBCABQQhqIQEgBEEIaiEEIAdBeGoiB0EISw0ACwsgACAJaiEAIAMoAgggBSAKaiIBa0EESg0BIAMgATYCBCADEISAgIAARQ0CCyADKAI\
\\
EIQEMAAsLIAMoAgAiASABKAIEIAMoAgwiBGs2AgQgASAEIAEoAgBqNgIAAkAgAy0AEA0AQX4hBAwBC0EAQX0gCCAARhshBAsgA0EgaiSAgICAACAEC7YDAQd/AkAgACgCBCIBIAAoAggiAkcNACAAKAIAIgIgAigCACIDIAAoAgwiBGoiATYCACACQQRqIgIgAigCACICIARrIgU2AgAgACAFNgIMAkAgAiAERw0AIABBAToAEEEADwsgACADIAJqIgI2AggLAkACQAJAIAIgAWsiAiABLQAAQQF0QaCIgIAAai8BAEELdkEBaiIFTw0AIABBEWogASACEIKAgIAAIQYgACgCDCEEQQAhByAAQQA2AgwgACgCACIBIAEoAgQgBGs2AgQgASAEIAE\
\\
oAgBqIgM2AgADQCABQQRqKAIAIgFFDQMgBiACaiADIAUgAmsiBCABIAQgAUkbIgQQgYCAgAAaIAAoAgAiASABKAIEIARrNgIEIAEgASgCACAEaiIDNgIAIAQgAmoiAiAFSQ0ACyAAIAY2AgQgACAGIAVqNgIIDAELAkAgAkEESw0AIAAgAEERaiABIAIQgoCAgAAiASACajYCCCAAIAE2AgQgACgCDCECIABBADYCDCAAKAIAIgEgASgCBCACazYCBCABIAIgASgCAGo2AgAMAQsgACABNgIEC0EBIQcLIAcLC6gEAQBBgAgLoAQAAAAA/wAAAP//AAD///8A/////wAAAAAAAAAAAAAAAAEABAgBEAEgAgAFCAIQAiADAAYIAxADIAQABwgEEAQ\
\\
gBQAICAUQBSAGAAkIBhAGIAcACggHEAcgCAALCAgQCCAJAAQJCRAJIAoABQkKEAogCwAGCQsQCyAMAAcJDBAMIA0ACAkNEA0gDgAJCQ4QDiAPAAoJDxAPIBAACwkQEBAgEQAEChEQESASAAUKEhASIBMABgoTEBMgFAAHChQQFCAVAAgKFRAVIBYACQoWEBYgFwAKChcQFyAYAAsKGBAYIBkABAsZEBkgGgAFCxoQGiAbAAYLGxAbIBwABwscEBwgHQAICx0QHSAeAAkLHhAeIB8ACgsfEB8gIAALCyAQICAhAAQMIRAhICIABQwiECIgIwAGDCMQIyAkAAcMJBAkICUACAwlECUgJgAJDCYQJiAnAAoMJxAnICgACwwoECggKQAEDSkQKSAqAAU\
\\
NKhAqICsABg0rECsgLAAHDSwQLCAtAAgNLRAtIC4ACQ0uEC4gLwAKDS8QLyAwAAsNMBAwIDEABA4xEDEgMgAFDjIQMiAzAAYOMxAzIDQABw40EDQgNQAIDjUQNSA2AAkONhA2IDcACg43EDcgOAALDjgQOCA5AAQPORA5IDoABQ86EDogOwAGDzsQOyA8AAcPPBA8IAEICA89ED0gARAJDz4QPiABGAoPPxA/IAEgCw9AEEAgAGQEbmFtZQE9BQARX193YXNtX2NhbGxfY3RvcnMBBm1lbWNweQIHbWVtbW92ZQMKdW5jb21wcmVzcwQKcmVmaWxsX3RhZwcSAQAPX19zdGFja19wb2ludGVyCQoBAAcucm9kYXRhADIJcHJvZHVjZXJzAQxwcm9\
\\
jZXNzZWQtYnkBDFVidW50dSBjbGFuZwsxNi4wLjYgKDE1KQAsD3RhcmdldF9mZWF0dXJlcwIrD211dGFibGUtZ2xvYmFscysIc2lnbi1leHQ="});var DB=L(()=>{oB()});var pi,FA,BC=L(()=>{pi=new Uint32Array([0,1,3,7,15,31,63,127,255,511,1023,2047,4095,8191,16383,32767,65535,131071,262143,524287,1048575,2097151,4194303,8388607,16777215]),FA=class{constructor(I){this.buf_=new Uint8Array(8224),this.input_=I,this.buf_ptr_=0,this.val_=\
0,this.pos_=0,this.bit_pos_=0,this.bit_end_pos_=0,this.eos_=0,this.reset()}static READ_SIZE=4096;static IBUF_MASK=8191;reset(){this.buf_ptr_=
0,this.val_=0,this.pos_=0,this.bit_pos_=0,this.bit_end_pos_=0,this.eos_=0,this.readMoreInput();for(let I=0;I<4;I++)this.val_|=this.buf_[this.pos_]<<8*I,this.pos_++;return this.bit_end_pos_>0}readMoreInput(){if(!(this.bit_end_pos_>256))if(this.eos_){if(this.bit_pos_>this.bit_end_pos_)throw new Error("Unexpected end of input "+this.bit_pos_+" "+this.bit_end_pos_)}else{let I=this.buf_ptr_,g=this.inpu\
t_.
read(this.buf_,I,4096);if(g<0)throw new Error("Unexpected end of input");if(g<4096){this.eos_=1;for(let C=0;C<32;C++)this.buf_[I+g+C]=0}if(I===0){for(let C=0;C<32;C++)this.buf_[8192+C]=this.buf_[C];this.buf_ptr_=4096}else this.buf_ptr_=0;this.bit_end_pos_+=g<<3}}fillBitWindow(){for(;this.bit_pos_>=8;)this.val_>>>=8,this.val_|=this.buf_[this.pos_&8191]<<24,this.pos_++,this.bit_pos_=this.bit_pos_-8>\
>>
0,this.bit_end_pos_=this.bit_end_pos_-8>>>0}readBits(I){32-this.bit_pos_<I&&this.fillBitWindow();let g=this.val_>>>this.bit_pos_&pi[I];return this.bit_pos_+=I,g}}});function eB(A,I){let g=1<<I-1;for(;A&g;)g>>=1;return(A&g-1)+g}function wB(A,I,g,C,Q){do C-=g,A[I+C]=new p(Q.bits,Q.value);while(C>0)}function bi(A,I,g){let C=1<<I-g;for(;I<iI&&(C-=A[I],!(C<=0));)++I,C<<=1;return I-g}function tB(A,I,g,C\
,Q){let B=I,E=new Int32Array(iI+1),i=new Int32Array(iI+1),o=new Int32Array(Q);for(let r=0;r<Q;r++)E[C[r]]++;i[1]=0;for(let r=1;r<iI;r++)i[r+1]=i[r]+E[r];for(let r=0;r<
Q;r++)C[r]!==0&&(o[i[C[r]]++]=r);let D=g,e=1<<D,s=e;if(i[iI]===1){for(let r=0;r<s;++r)A[I+r]=new p(0,o[0]&65535);return s}let w=0,n=0;for(let r=1,y=2;r<=g;++r,y<<=1)for(;E[r]>0;--E[r]){let a=new p(r&255,o[n++]&65535);wB(A,I+w,y,e,a),w=eB(w,r)}let t=s-1,h=-1;for(let r=g+1,y=2;r<=iI;++r,y<<=1)for(;E[r]>0;--E[r]){(w&t)!==h&&(I+=e,D=bi(E,r,g),e=1<<D,s+=e,h=w&t,A[B+h]=new p(D+g&255,I-B-h&65535));let a=\
new p(
r-g&255,o[n++]&65535);wB(A,I+(w>>g),y,e,a),w=eB(w,r)}return s}function oI(A,I,g,C){let Q=new Uint8Array(A);C.readMoreInput();let B=C.readBits(2);if(B===1){let i=A-1,o=0,D=new Int32Array(4),e=C.readBits(2)+1;for(;i;)i>>=1,o++;for(let s=0;s<e;s++)D[s]=C.readBits(o)%A,Q[D[s]]=2;switch(Q[D[0]]=1,e){case 1:break;case 3:if(D[0]===D[1]||D[0]===D[2]||D[1]===D[2])throw new Error("[ReadHuffmanCode] invalid \
\\
symbols");break;case 2:if(D[0]===D[1])throw new Error("[ReadHuffmanCode] invalid symbols");Q[D[1]]=1;break;case 4:if(D[0]===D[1]||D[0]===D[2]||D[0]===D[3]||D[1]===D[2]||D[1]===D[3]||D[2]===D[3])throw new Error("[ReadHuffmanCode] invalid symbols");C.readBits(1)?(Q[D[2]]=3,Q[D[3]]=3):Q[D[0]]=2;break}}else{let i=new Uint8Array(18),o=32,D=0,e=[new p(2,0),new p(2,4),new p(2,3),new p(3,2),new p(2,0),new\
 p(
2,4),new p(2,3),new p(4,1),new p(2,0),new p(2,4),new p(2,3),new p(3,2),new p(2,0),new p(2,4),new p(2,3),new p(4,5)];for(let s=B;s<18&&o>0;s++){let w=mi[s],n=0;C.fillBitWindow(),n+=C.val_>>>C.bit_pos_&15,C.bit_pos_+=e[n].bits;let t=e[n].value;i[w]=t,t!==0&&(o-=32>>t,D++)}if(!(D===1||o===0))throw new Error("[ReadHuffmanCode] invalid num_codes or space");xi(i,A,Q,C)}let E=tB(I,g,8,Q,A);if(!E)throw ne\
w Error(
"brotli BuildHuffmanTable failed");return E}function SA(A,I,g){g.fillBitWindow(),I+=g.val_>>>g.bit_pos_&255;let C=A[I].bits-8;return C>0&&(g.bit_pos_+=8,I+=A[I].value,I+=g.val_>>>g.bit_pos_&(1<<C)-1),g.bit_pos_+=A[I].bits,A[I].value}function xi(A,I,g,C){let Q=0,B=8,E=0,i=0,o=32768,D=[];for(let e=0;e<32;e++)D.push(new p(0,0));for(tB(D,0,5,A,18);Q<I&&o>0;){let e=0;C.readMoreInput(),C.fillBitWindow()\
,
e+=C.val_>>>C.bit_pos_&31,C.bit_pos_+=D[e].bits;let s=D[e].value&255;if(s<sB)E=0,g[Q++]=s,s!==0&&(B=s,o-=32768>>s);else{let w=s-14,n=0;s===sB&&(n=B),i!==n&&(E=0,i=n);let t=E;E>0&&(E-=2,E<<=w),E+=C.readBits(w)+3;let h=E-t;if(Q+h>I)throw new Error("[ReadHuffmanCodeLengths] symbol + repeat_delta > num_symbols");for(let r=0;r<h;r++)g[Q+r]=i;Q+=h,i!==0&&(o-=h<<15-i)}}if(o!==0)throw new Error("[ReadHuff\
\\
manCodeLengths] space = "+o);for(;Q<I;Q++)g[Q]=0}var mi,ui,p,sB,iI,RA,Eg=L(()=>{mi=new Uint8Array([1,2,3,4,0,5,17,6,16,7,8,9,10,11,12,13,14,15]),ui=new Uint16Array([256,402,436,468,500,534,566,598,630,662,694,726,758,790,822,854,886,920,952,984,1016,1048,1080]),p=class{constructor(I,g){this.bits=I,this.value=g}},sB=16,iI=15;RA=class{constructor(I,g){this.alphabet_size=I,this.num_htrees=g,this.code\
s=
new Array(g+g*ui[I+31>>>5]),this.htrees=new Uint32Array(g)}decode(I){let g=0;for(let C=0;C<this.num_htrees;C++)this.htrees[C]=g,g+=oI(this.alphabet_size,this.codes,g,I)}}});function EC([A,I]){return{offset:A,nbits:I}}var nB,hB,rB,aB,yB,iC=L(()=>{nB=[[1,2],[5,2],[9,2],[13,2],[17,3],[25,3],[33,3],[41,3],[49,4],[65,4],[81,4],[97,4],[113,5],[145,5],[177,5],[209,5],[241,6],[305,6],[369,7],[497,8],[753,\
9],[1265,10],[2289,11],[4337,12],[8433,13],[16625,24]].map(EC),hB=[[0,0],[1,0],[2,0],[3,0],[4,0],[5,0],[6,1],[8,1],[10,2],[14,2],[18,3],[26,3],[34,4],[50,4],[66,5],[98,5],[130,
6],[194,7],[322,8],[578,9],[1090,10],[2114,12],[6210,14],[22594,24]].map(EC),rB=[[2,0],[3,0],[4,0],[5,0],[6,0],[7,0],[8,0],[9,0],[10,1],[12,1],[14,2],[18,2],[22,3],[30,3],[38,4],[54,4],[70,5],[102,5],[134,6],[198,7],[326,8],[582,9],[1094,10],[2118,24]].map(EC),aB=[0,0,8,8,0,16,8,16,16],yB=[0,8,0,8,16,0,16,8,16]});function cB(A,I){let g=new Uint16Array(31);for(let Q=0;Q<31;Q++)g[Q]=I+=1<<A[Q-1];let\
 C=new Int32Array(g[30]);for(let Q=1;Q<30;Q++)for(let B=g[Q];B<g[Q+1];++B)C[B]=B-g[Q]<<5|Q;return{base:g,rev:C}}function DI(A,I,g){let C=new Uint16Array(I);for(let E=0;E<A.length;E++)A[E]&&++C[A[E]-1];let Q=new Uint16Array(I);for(let E=1;E<I;E++)Q[E]=Q[E-1]+C[E-1]<<1;let B;if(g){B=new Uint16Array(1<<I);let E=15-I;
for(let i=0;i<A.length;i++)if(A[i]){let o=i<<4|A[i],D=I-A[i],e=Q[A[i]-1]++<<D;for(let s=e|(1<<D)-1;e<=s;e++)B[oC[e]>>E]=o}}else{B=new Uint16Array(A.length);for(let E=0;E<A.length;E++)A[E]&&(B[E]=oC[Q[A[E]-1]++]>>15-A[E])}return B}var DC,sC,eC,Pi,GB,oC,LI,NB,FB,RB,JI=L(()=>{DC=new Uint8Array([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),sC=new Uint8Array([0,0,0,0,1,1,2,2,3,3,4,\

4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]);({base:eC,rev:Pi}=cB(DC,2));eC[28]=258;Pi[258]=28;({base:GB}=cB(sC,0)),oC=new Uint16Array(32768);for(let A=0;A<32768;A++){let I=(A&43690)>>1|(A&21845)<<1;I=(I&52428)>>2|(I&13107)<<2,I=(I&61680)>>4|(I&3855)<<4,oC[A]=((I&65280)>>8|(I&255)<<8)>>1}LI=new Uint8Array(288);for(let A=0;A<144;A++)LI[A]=8;for(let A=144;A<256;A++)LI[A]=9;for(let A=256;A<280\
;A++)
LI[A]=7;for(let A=280;A<288;A++)LI[A]=8;NB=new Uint8Array(32);for(let A=0;A<32;A++)NB[A]=5;FB=DI(LI,9,1),RB=DI(NB,5,1)});function ig(A,I,g,C,Q,B,E){let i=g*2,o=g,D=SA(I,g*1080,E),e;D===0?e=Q[i+(B[o]&1)]:D===1?e=Q[i+(B[o]-1&1)]+1:e=D-2,e>=A&&(e-=A),C[g]=e,Q[i+(B[o]&1)]=e,B[o]++}function SB(A){let I={meta_block_length:0,input_end:0,is_uncompressed:0,is_metadata:!1};if(I.input_end=A.readBits(1),I.inp\
ut_end&&A.readBits(1))return I;let g=A.readBits(2)+4;if(g===7){if(I.is_metadata=!0,A.readBits(1)!==0)throw new Error("Inv\\
alid reserved bit");let C=A.readBits(2);if(C===0)return I;for(let Q=0;Q<C;Q++){let B=A.readBits(8);if(Q+1===C&&C>1&&B===0)throw new Error("Invalid size byte");I.meta_block_length|=B<<Q*8}}else for(let C=0;C<g;C++){let Q=A.readBits(4);if(C+1===g&&g>4&&Q===0)throw new Error("Invalid size nibble");I.meta_block_length|=Q<<C*4}return I.meta_block_length++,!I.input_end&&!I.is_metadata&&(I.is_uncompresse\
d=
A.readBits(1)),I}function fB(A,I,g,C,Q,B){let E=Q+1,i=g&Q,o=B.pos_&FA.IBUF_MASK;if(I<8||B.bit_pos_+(I<<3)<B.bit_end_pos_){for(;I-- >0;)B.readMoreInput(),C[i++]=B.readBits(8),i===E&&(A.write(C,E),i=0);return}if(B.bit_end_pos_<32)throw new Error("copyUncompressedBlockToOutput: br.bit_end_pos_ < 32");for(;B.bit_pos_<32;)C[i]=B.val_>>>B.bit_pos_,B.bit_pos_+=8,i++,I--;let D=B.bit_end_pos_-B.bit_pos_>>3\
;
if(o+D>FA.IBUF_MASK){let e=FA.IBUF_MASK+1-o;for(let s=0;s<e;s++)C[i+s]=B.buf_[o+s];D-=e,i+=e,I-=e,o=0}for(let e=0;e<D;e++)C[i+e]=B.buf_[o+e];if(i+=D,I-=D,i>=E){A.write(C,E),i-=E;for(let e=0;e<i;e++)C[e]=C[E+e]}for(;i+I>=E;){if(D=E-i,B.input_.read(C,i,D)<D)throw new Error("copyUncompressedBlockToOutput: not enough bytes");A.write(C,E),I-=D,i=0}if(B.input_.read(C,i,I)<I)throw new Error("copyUncompre\
\\
ssedBlockToOutput: not enough bytes");B.reset()}function og(A){if(A.readBits(1)){let I=A.readBits(3);return I===0?1:A.readBits(I)+(1<<I)}return 0}function MB(A){if(A.readBits(1)===0)return 16;let I=A.readBits(3);return I>0?17+I:(I=A.readBits(3),I>0?8+I:17)}function UB(A){let I=A.bit_pos_+7&-8;return!A.readBits(I-A.bit_pos_)}function YI(A,I,g){let C=SA(A,I,g),{offset:Q,nbits:B}=nB[C];return Q+g.rea\
dBits(
B)}var wC=L(()=>{Eg();BC();iC();JI()});var tC,KI,kB=L(()=>{tC=new Uint8Array([0,0,0,0,0,0,0,0,0,4,4,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,12,16,12,12,20,12,16,24,28,12,12,32,12,36,12,44,44,44,44,44,44,44,44,44,44,32,32,24,40,28,12,12,48,52,52,52,48,52,52,52,48,52,52,52,52,52,48,52,52,52,52,52,48,52,52,52,52,52,24,12,28,12,12,12,56,60,60,60,56,60,60,60,56,60,60,60,60,60,56,60,60,60,60,60,56,6\
0,60,60,60,60,24,12,28,12,0,0,1,0,1,0,1,
0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,2,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,\

2,2,2,2,2,2,2,2,2,2,2,2,2,1,1,1,1,1,1,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,\

2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,\

5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,0,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,\

24,24,24,24,24,24,24,24,24,24,24,24,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,48,48,48,48,48,48,48,48,48,4\
8,
48,48,48,48,48,56,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,0,1,2,3,4,5,6,7,8,\

9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,6,6,6,\

6,7,7,7,7,8,8,8,8,9,9,9,9,10,10,10,10,11,11,11,11,12,12,12,12,13,13,13,13,14,14,14,14,15,15,15,15,16,16,16,16,17,17,17,17,18,18,18,18,19,19,19,19,20,20,20,20,21,21,21,21,22,22,22,22,23,23,23,23,24,24,24,24,25,25,25,25,26,26,26,26,27,27,27,27,28,28,28,28,29,29,29,29,30,30,30,30,31,31,31,31,32,32,32,32,33,33,33,33,34,34,34,34,35,35,35,35,36,36,36,36,37,37,37,37,38,38,38,38,39,39,39,39,40,40,40,40,41\
,
41,41,41,42,42,42,42,43,43,43,43,44,44,44,44,45,45,45,45,46,46,46,46,47,47,47,47,48,48,48,48,49,49,49,49,50,50,50,50,51,51,51,51,52,52,52,52,53,53,53,53,54,54,54,54,55,55,55,55,56,56,56,56,57,57,57,57,58,58,58,58,59,59,59,59,60,60,60,60,61,61,61,61,62,62,62,62,63,63,63,63,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0\
,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]),KI=new Uint16A\
rray(
[1024,1536,1280,1536,0,256,768,512])});function nC(A,I){let g=0;I.readMoreInput();let C=og(I)+1,Q=new Uint8Array(A);if(C<=1)return[C,Q];I.readBits(1)&&(g=I.readBits(4)+1);let E=[];for(let i=0;i<1080;i++)E[i]=new p(0,0);oI(C+g,E,0,I);for(let i=0;i<A;){I.readMoreInput();let o=SA(E,0,I);if(o===0)Q[i]=0,i++;else if(o<=g){let D=1+(1<<o)+I.readBits(o);for(;--D;){if(i>=A)throw new Error("[DecodeContextMa\
p] i >= context_map_size");Q[i]=0,i++}}else
Q[i]=o-g,i++}return I.readBits(1)&&Ti(Q,A),[C,Q]}function Wi(A,I){let g=A[I];for(let C=I;C;C--)A[C]=A[C-1];A[0]=g}function Ti(A,I){let g=new Uint8Array(256);for(let C=0;C<256;C++)g[C]=C;for(let C=0;C<I;C++){let Q=A[C];A[C]=g[Q],Q&&Wi(g,Q)}}var LB=L(()=>{wC();Eg();JI()});var Dg,sg,JB=L(()=>{Dg=class{constructor(I){this.buffer=I,this.pos=0}read(I,g,C){this.pos+C>this.buffer.length&&(C=this.buffer.le\
ngth-this.pos);for(let Q=0;Q<C;Q++)I[g+Q]=this.buffer[this.pos+Q];return this.pos+=C,C}},sg=class{constructor(I){this.buffer=I,this.pos=0}write(I,g){if(this.pos+g>this.buffer.length)throw new Error("brotli output buffer is not large enough");return this.buffer.set(I.subarray(
0,g),this.pos),this.pos+=g,g}}});function sA(A,I,g){let C=I/8|0;return(A[C]|A[C+1]<<8)>>(I&7)&g}function hC(A,I){let g=I/8|0;return(A[g]|A[g+1]<<8|A[g+2]<<16)>>(I&7)}function Vi(A){return(A+7)/8|0}function Oi(A,I){if(A[I++]!==31||A[I++]!==139||A[I++]!==8)return 0;let g=A[I++];I+=6,g&4&&(I+=(A[I+10]|A[I+11]<<8)+2);for(let C=(g>>3&1)+(g>>4&1);C>0;C-=+!A[I++]);return I+(g&2)}function sI(A,I,g=0,C=0){\
let Q=I??new Uint8Array(1024);if(!(A.
length-g))return Q;let B=Oi(A,g);if(B===A.length-8)return Q;if(B>A.length-8)throw new Error("unexpected EOF");let E=B*8,i=0,o=0,D=0,e,s,w=A.length*8;function n(t){if(!I&&t>Q.length){let h=Q;Q=new Uint8Array(Math.max(h.length*2,t)),Q.set(h)}}do{if(!e){i=sA(A,E,1);let r=sA(A,E+1,3);if(E+=3,r)if(r===1)e=FB,s=RB,o=9,D=5;else if(r===2){let y=sA(A,E,31)+257,a=sA(A,E+10,15)+4,N=y+sA(A,E+5,31)+1;E+=14;let\
 R=new Uint8Array(
N),f=new Uint8Array(19);for(let q=0;q<a;++q)f[Zi[q]]=sA(A,E+q*3,7);E+=a*3;let F=Math.max(...f),U=(1<<F)-1,J=DI(f,F,1);for(let q=0;q<N;){let V=J[sA(A,E,U)];E+=V&15;let l=V>>4;if(l<16)R[q++]=l;else{let Y=0,M=0;for(l===16?(M=3+sA(A,E,3),E+=2,Y=R[q-1]):l===17?(M=3+sA(A,E,7),E+=3):l===18&&(M=11+sA(A,E,127),E+=7);M--;)R[q++]=Y}}let K=R.subarray(0,y),d=R.subarray(y);o=Math.max(...K),D=Math.max(...d),e=DI\
(
K,o,1),s=DI(d,D,1)}else throw new Error("invalid block type");else{let y=Vi(E)+4,a=A[y-4]|A[y-3]<<8,N=y+a;if(N>A.length)throw new Error("unexpected EOF");n(C+a),Q.set(A.subarray(y,N),C),C+=a,E=N*8;continue}if(E>w)throw new Error("unexpected EOF")}n(C+131072);let t=(1<<o)-1,h=(1<<D)-1;for(;;){let r=e[hC(A,E)&t],y=r>>4;if(E+=r&15,E>w)throw new Error("unexpected EOF");if(!r)throw new Error("invalid l\
\\
ength/literal");if(y<256)Q[C++]=y;else if(y===256){e=void 0;break}else{let a=y-254;if(y>264){let U=y-257,J=DC[U];a=sA(A,E,(1<<J)-1)+eC[U],E+=J}if(!s)throw new Error("invalid distance map");let N=s[hC(A,E)&h],R=N>>4;if(!N)throw new Error("invalid distance");E+=N&15;let f=GB[R];if(R>3){let U=sC[R];f+=hC(A,E)&(1<<U)-1,E+=U}if(E>w)throw new Error("unexpected EOF");let F=C+a;if(C<f)throw new Error("une\
\\
xpected dictionary case");for(n(F);C<F;C++)Q[C]=Q[C-f]}}e&&(i=1)}while(!i);if(C<Q.length){let t=Math.ceil(E/8)+8;sI(A,Q,t,C)}return I?Q:Q.subarray(0,C)}var Zi,eg=L(()=>{JI();Zi=new Uint8Array([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15])});function YB(){if(!wg){wg=new Uint8Array(122784);let A=atob(vi),I=new Uint8Array(A.length);for(let g=0;g<A.length;g++)I[g]=A.charCodeAt(g);sI(I,wg)}return wg\
}var vi,wg,KB=L(()=>{eg();vi=\`
H4sIAAAAAAAAAzy96XIcx7Uu+tuI4DuU2meLxDbRAElNJgYHR0neGrgFyr7bPg5FdlV2dwHVVa3KKoBN
SRHggIHgAFKcBc4zJQIgOGIggYjDF6D+kf8U56K6GxH3Ie73rYRsGRLQnZWVwxq+tXKtlYlf0V40GAZ+
UQe6mBSU2+9GnvZUokw5GozCoGb8RLt+UouqOuxLTRL4/boYaz0Yxf2J3pfUtIqjAR0XIq8W4JdiFFcK
UdRfDVQt8Ad04Ie6rINqOapo43u6EsV81guisJSUdWXA14NFP/SqqoT31kwxDYKyVl6i44pWblnFWhXj
qJLEqa6ouF8VAp1Wo7Dsl8oYpw5U6IV60OgBHYYYj6uMLkRJuRqZJDXaqyhPl9GmrPHeskpCVdGf+WF/
IYhKxt+vC2iP8aFdP/r3QzwTr291/lSOAk+Hnhn0k/IX6B/D8AbRh/FLYYK2ZTWgS+jLaB26KgiqKikP
avw3SE1Fh2nRDypVFSd9kR8mZd8EvklKUYSxam8Q8xzUBt8VTAVzV4GJMJwo9t0y3m8CZZJEK0y3Uivi
mX4/LA36QaDx+aCKvQKeLfqx3oM16w+jQYUO89WwVMH6J5hsECmvhLU3OiiGUaIrqVsuaq5FWIsjt993
ozAKXR1gn8rYE8/X3ifYnzgNdBnrpvrUPj8sRm6QFgI1aAJtTFkFRcM9RF/7o1Bv6uj4D/zHuNigvaCj
WLm6EKTY/zQe1Lq/iL/LIJoS1gmbiP3G2Ms6xJr09+tqUlUGnfrVOIoqn+z9/DPQS7i3VgU9olM80691
tRioEuinH6vjFTGfBOONsecJaLYvrVQTrJaH/jAGfA8KBi1i9LV+rBXWISliX1SaRKCNOO+ChlTQD7qu
DmBNPPRfAa1jR5MkjcNChB/QCTghiCOj0zjYYLDwcRRoPApSTAyWG3ursY+Bl++rlsAalQEV1/BMAloO
DQjGi6Pq30DTblStbcp35LraVY9JsBABdsPHy7A+VfBZvuQXsQaJa8xfSrGq4Q3hu6WkM8Z+YIxJgHka
5aM75eEdDvYv6IvKIWikvxrFmJtJ1n+9rc0DXXa1F3qqURQXOG+s4df53vwg6KYCft1c3df5KfYyVmH/
IPoeVCFoKCAxef/s+FdnVaXBINbbpLH+XxvW/3FQ+UkFewPaM6VImxJ4AltTqmIs77S1OQHoJw39BPvG
fvpBh5VByI99lSBnyNOY4uaO6j4sHcY+iPlGQTEK0acfGFXEt+hZVY0LORCj72IQDRZUoWaqKjTgi/cw
3g/wA9YxoP0EfBcM+v0+ZEJiEhBO7GP6pfYAPDioVX+CvdgNmQO+x5qEBnvYj+2uxWlo+tKgBknWvwn9
lSIVlCACDN6nvZL2ve6c0Yl5H9/l+8xf3sOY/aKzwUQR9hFyAnSYpAW9X5MaQoxDe6DpBNwcYetAXnFl
00fVfS5kQBnrXsA49oOWByIssjK1GDwLmgyqGKOP9XJB/1vwrj7sfaJKpuAnBrQVgPmSfgiwELTbhQUu
YdH+2vvlF16a1L6gfFGBrkUp1j3BEvlhn9q/36VsqmlT9E15cHAwH/sGfRZMNdYDmzAP/K03Y2LbwY8e
xrGlo2NjAXsOKsDY4hCyxCtE+/JF5ccBxoP1Yt9xX4o5a7fsFze8UwWd6QE/+F8bcqCJuBLgWQ/0UIV8
3tjR0cFZerEaLKdgimqUFNPQK4CPyrEuQrIE/bpmEvRRBr2D9yHXdbAJxGhSP8GjwVe9vTmKfOxJ7eNd
e3NYM6180ByH5HsGS9sZqoFaCQyR+FXzxz//+c8YB2SjVwO/m9ZO54dqufoXyO4AfB0MQsHsL2/N/rN9
XYsD4QR5FeRbWrZ9iH6qqSlDkyRYmk4XNPCf7V3tZWi4D7FGkDFJDBnmvPuuA20SYD+hXUBVGETFh4zq
96sJ9h86Cvoh0CXQTBWb8R7WdF3LuhaX9A2ZkMdgugpxjwaDVrDXpdSHnA6wUQavBpMoSqSo0u5XSu/+
8aPNQQpdi36xlJ0gqloJ9FZOKpQSgRenpd1f7doVQj6FWMO/gFgDUiHWfoA6ALyF9XNA/3Gsg1oBOsiA
Vry0X4fKKFdV9SBoo5QGxb2bt2wtg9ZA90kJMgXCH7ovjSGvapsw//XrWztbO3M9FQOh5YN//NgzkC8F
Dc6BHN+76aOt2HpDBsD8gw+wiEXQw/8dumgKUc1AhuTRRW7Pl717CxhPP/autfOHH6C8alg3b8PX/9X6
bao87E29DQq3Df+D0K/imXXAHcneTX/eOuC7kH5ezdOFpAcTgywLQs1xRoN7N32w1YNs0wMq2Lvpw60B
1h90C3JUQRX8E0YDCvxgSjrUzv8dOmOiImRTRSe+yHHTVd4C2ZjGReCAKnRJVxL3QOf6rd+/swH/1RhX
swB6gnyJOzpaOyt+0O+0tfX4cRQC53geeGsQ+2QiP6imiWnvM+3ABrW9mzdv/bR3+xd7N3dsVZ6qYK3w
rs09fRCC6zc666Fik72bN211MB/oWYh6X1UgW7raqz0mSoPPPv1iF/gReCXGGry3tau8qecjrC1EQNef
Qad7O97bWgHW2vreB/8ADWg/dMv/A8wF8uKYV9a3toKuY+xJSUOngrRC4J7Q27rlw398ExW/Wf+v1k7Q
1ka0bSSQiTXihmgwKIAXtr7/wT/+qgbUFryv5fsfWv5jx5b/2LrlvX/06WJx1/+z51PI0vKAD3UH0jbA
F+hj9duUOhT8APqBrkqwdvkC6NADvZaBRSAvgJHCZOuWD/7xyd69e9o2d2wqRtDU6GPXFzudfRA4W99/
7x/bv9z5Px766Gz5oUXv89H+/X9AvxnQTrL+h9ZOYJEErN6pgOZ++KGr/Z/+v/KfQf/0V/7Po0G8JwHN
Kc8zkBYB2HFfZ8sffoDIikLsZR6KoaPj/VasRa0Pot6AqMCxkLNREWvR6mzu6ACNg4exGIB/wKngibjm
Yl+TGihLA1P4UZiHMnOh50p4L3Ri/n2s055yfifkAaCe4KsQfN0PWoGmUSH04T7QiQu6b/Ggc93Ar7ZC
+HyI57AOHTv/ttN8+K+ergR8SQTs/+lPrYPYN4CMqArlEVUTqPxA79723wZ0ErZt/mBvQHkOWv/6q8+c
QhoAl0f9nT+sa/lk17ad4LlWVShAXqtww6Y/fwR8VqZQ6Gr3QVuQJSlxNHCCX9Xft7W809GxuTUE0P/n
pn91/vNfnS2fRSUHeiVZ1/KHP0BflqBTKwXIp9bv1rV0kCawD/3R1v8Pcg1r3bPObG1vd/AgpCLxbWlD
63ctaOpAb67H9KpeqqD/VJL/656PW7Gx36ZRgv+2gMchIX9YB1J4Dz/v4+cD/HyIn4/w8+fNHfLPJvxs
xs8W/KDdZrTbjHab0W4z2m1Guy1otwXttqDdFrTbgnZb0G4L2m1hf/hsE77bhDab0LYDz3Tg2Q5814E2
HWjbgWfQARYDP2iHf4HQ8PMRfj7Ezwf4eR8/7+FnC34242cTftDuI7T7CO0+QruP0O4jtPsI7T5Cu4/Q
7iO0+wjtPkS7D9HuQ7T7EO0+RLsP0e5DtPsQ7T5Euw/R7gO0+wDtPkC7D9DuA7T7AO0+QLsP0O4DtPsA
7d5Hu/fR7n20ex/t3ke799HufbR7H+3eR7v3MeMOzvq9TVv+DLWEyeN/wKxR5dV1WBOJJuiqAsckkReV
gctdCCz1ajYq+BDQr6aUMq+mBnwPesMQcUWQSxEtEvyuXOyt5/dFsN0i4NQQupgWBaQpODYoRd+mr+4T
1YboEzoCUACcAx1UUH18H8k5UqVUVVNAzDACSwJ7Q4YFqU9VByOnFsGeUBCOcdXH+wt4Z8AGQeT5Efgi
5rj8189fP3z9Ej9Lr1/8OvT64a9Dvx769aB89vT1Mj5dwl9zaPUSvz+Rv5ZeP8N3S/hk7tfh15fR9in+
mf31KHo4+vrHX4/+egDfPsLvj/Dfy+zj9ezrq/j3InrCU6+vvb6Fz5++voS2B9Huinz6Av0/fH0eP2fw
c/nXQ/h8Fu97+voC3v/09fzrl/jsBf65gecOvX729sDb8Tc33468HX5zFz/zbw+9PYy/x97MvpnBN3fx
/ZG3o2/H3h5+O4yfQ/iEv4++uffmMX4//OY2nh2VPsbfHsQzo/jsF/R0j79J23H8fhht+d9Db55Ir8No
P/x25M3P+GwcbUbeTMkTw/jmCd7+BNjdJNh4HQWwphOY5bCDsTtAdbT6CTkKxIcxvzXU/rTsAX9AQ7At
fLfow3ImqIyrNHOhooHyYG0BkcFMh0iIPeA/owFq0yo9BobuAgNypBEHc38Qv9Bki60ABjCk5Q47uwqJ
DuyD9+o4hmEcQveqQpQm9AsAWCYBrcFAzP4ENgmkGYxQoMO4JO4FI7Y5qYew2YVZ6qbGhdET0+gLCjRj
CNFggwiVKXolYLcr2jsVvLvmU7PSW2AAv0PaoewerwfagJ4BHAI+gJJ/F4CxE/OAiR3Frq5SQdOQhkYr
+aEq4gnoUj8Blkw1vRn4ArgGqlPvSyJAVyJk9IxP8WyYAMQbU0j9IBHTF0pAA32lXg3M6NG8Dj1DUxP/
xdKVYQrT5WLAmlBrUMdoDOhDV4BHP0WIVRvQQLmmXPT3wbzGgMII6C+m5wXYFDgLOlIFMQzsmBat+TaF
fsaSVHU5ragQWpquC1/8C9DO0PZeARzpwrRxKVqw4sDo5QB2USjGzyBEjaZDx9CbYjx2DRER6wKmD2s+
Tcowk/AsXmew2El5kO4ZTtoD6bnEYgmXM60ksCcoVOKEzpTaDkiGflpwMX1L2FBYqoGqaSKPuMZ31FIx
07lMLhY2webFDkAt6aqaVmkeG1WtBrVPub8F4KpSWoVwpJ+E1IResKaG5rjBBsUQUNhaCsJ+ulpophFw
AxqYFI9VlTyL7klbIb0uIYmGviPt7SWxcuDmY3IARFsIfEBvToSFLSrQL/1KNZWCCLlbBtMPNH0V7Zyg
R2+W8QB3a7DKAhpLKulLYb4mZfooYFeakIMu0E3gRvQn0BnHCWp6RIxbc/lvgGM6WAwla/8gtxl4TodV
X7uE9X5QxEQ1zUpyHvS8X4HJqkgdPoxAwh40BynTZadJPWC/1C0XuM5xVAMqMv0amwcUg/mRLMBgDlcC
YD0py44SXdWiYhEk4UZVzcWEiQUWB3rgTluvHMRCTH8I9EecxERTCrY4phqF2FARMjAxCHd7KTI+I9WB
Vqu1yHVhaupishW43ZRBxQnXACYlGYd+N5PGgDtFvpIEjI3mWqVJ1IndSXSe9leFTAJjTwX/Q8oxeBmm
CnSLJR7Ep3gvzd4QUtCnc8Itf8X+6IqEhIzdMsGPpqfP0M1ovCgtwJKqhW4CbqIVHg1iL3WxRjaA9QKz
mHYpKGEAGwrepbfS7CBf9lJyEXjX+sTTCDsqAM5zdQct8F6KzSr4M6DfBSCXEkEkNQx4CnPrBDX09Bi6
5IyicwKbZzSRK+V4KIPGBlSxhPgzoYvV0MfGb2tkMNjk2HxDXy8Fd0zuDkswoLf0cMtKBN3tlRTyl5vs
7SFzol3oJRGkD2CE722gA7RAjwg9fuylCCPNJ3kHgXh8a8U1/xqMJrR12tthgimPBlqpVk12UcrTWu3c
RWKlLzjn0rqDdAwTceXCvMj1kImB+NUAnRiwhP392pQAPBIM972eOKJjGN/W2MFG0R2ENJ4bU3f4JRjR
g5DQngIBY0GM7qFHRofffN377h+3/LmTWHffNyRqKAIMLewD5fepfXlFq8GAZcp0vTn0HRO8Q56G0Kah
Gsj10AkQiteL3kSQBVYD8j6Ke6l7iDKxgxAK9BObPlUV8RDA7PZBc+CUWFHlYB6bexRsOGAvMCO4KFa5
tvb2v9MFauiHMnQcmz1kYswyKVPnhXRO/MVgAAmYlyQI8EUJl9D9WsTOaKiywVwP1h+MHaeUsVD0f6M+
303JkA91wi1pgflcc75roUeSHnNDtxZJBavtgQa+5WInsfgMC1FMxz9kB4YLYUu/SEKq1H68mSaV+LPp
0zM7yNjgbkg4SnSeExg6lOgIxVrT510hu1CrUZ76RtzbXkrRrPcpU4zB7XSPbPz+ezFUqjmMFZtHt0Qu
onuhqxC39xQxr9jQJ+fpalJ27AkA2NSllOdpgzgvOyFjSiHdVGaQo+JoOyFcunN0X0NlYUafY+ZOPp/v
agd0DUsFTpqHIA49h508VgB5x3EN0gLErovUFSX9Dc9B8hXSBmCIwrfYripPUOSgoKs9iXvo/jEcvKNA
IRRANHUDiLB94BI6Dco8pTFUuC59zY6BEDeAaqG4ho2zAZRKJ7r3DTEEXZ9GsDtJqF9OYoQZyecenQCd
g1QnmJvRG1o7c852wiM8mu7rozu+CpkY0MnT09rpFze0Uch6CsAR8Mro3YRWmD3PXfZps5eqEkqCk9GV
noKKcz15E7vdCSUDBFh3ziU6LIPWapvfE9GXpFUfdFkjDquC6TEJkIb4qg1lRx4CXfP4QAf0D5p215h2
nkB08ogCAiUtFgs+OqVn39D919EPTlOwY9e10KsPTKNT3e1890PnR+IF5JHKd7R/FQ+bXM7XB1mVebzl
xORnglRDz3KupspR1Epn+TYiUJ5WGTDiph7YQGmJDmax0rtps5gfWrGCdHR2VilV6FI0PF8wHfs+6Ojg
qUFO/LgFqo5EYcEqPkQZ0VsAButqp3MZM4JwauPmkaTymEfLHypkEgf2/p93b/vvrvY4Kum4SLf+DvLM
ZjpMechj6EnqAmMmCX3xZjPHAggW9rc633/vBPQM8jQn+GMHRJoDcnJ4bucNcsUp4Dr71Nb/96DxQdVd
9NzHgA41HnvAfiP8xYJVE+qZ7ZSdrc473Y5HzEqvB10tFaijfl2rwLwMeKKWpxvbqRI7g6fDGj2Jhggn
t4nLMUhATg9WpXfvtq/2krYcHzg23OjAlqc7oYUANz/gAwyIKxXyJQRfQsvwAIzQOgqr5F/yTEvUBtzC
Uwk5ajHUlA6dbyG9Lt8pLyro9dxM3+ve1EGF0MnjOie/OV/xeYiWo9sbUAPbs4OYqwBxqDdzpNjk1j/x
l+/pxAb/QROXyeKbNnfkHKpYiL6edS1UEN2eDxBAjscXWHDKzpY/FotFMBEgCxFejvAByhqPtdL7vEl4
ATirGlqHM+whbsUhHlW4XMQcJy2nQ6YNvNbm0dBqeTdIOul5NVvf++gfXTy7bYtTMBpPnhwqSKD1fjEV
qqbbyeU6oQygj7hqm3giAfGvQrrRI0rD7qj7PzbvdiiNYJoXdJdfKTn4yfVsdIp9hr85Oa7f53uj6nae
2OVCPRjUdmJP+t39WrCyHxArk0ne7ymqb3M9+8ttbripA7vZtinX2kkU3s3TQui3NKhRlhg6kzqxel3v
0GMRODz0gLJbJ7vv9NGWIMc73K08OHddyyBxCc8+TEpx4/GoowCm6U/IW+CjnMMzWuBnDI1OEPD3t6DR
NKr4JoItAhnqaTnboWfEVFMaoK9mIzpNXl1PfEhcoIBE0SciMJ6nk6DMFHKGfpSYQ1PorAKRCrhagcqK
1Lfpqyl6VYx59TiIVC31VFHz+IHeEACjhHZmhFElkaGHxQgF84w2UvR2BGmJR2S1iEeT1gGCFSECAF0Y
+lQ5PoUBvZoyHIsCQEs9cdrQeo+AfHVIvAi7ySPDEuzp+NV1wCLO2PXjvsiI20bFRFaAFmk1KtONKmSA
t0FnAJpHUO/KhDzGJzTTnKoCB2oerfniB4IocX1VBLTk8ZEPuIeFrUJSRIUU0yS6jhVILOCfiigSKCfe
j34LNOIwBJABXvTqcSXiJKM+/glc82qhzCZcgxrgv6sqaR8wMtBQXEypSPCiqAT7QPkl4OIBrgsdWAB8
WHzuJZa3gveAtqCvsXd0WYVhBAEGAOVizOAeumANFsenU6oMTRabCKAXK4VVBTO+ehxCcu2P6FgQ35QZ
4JhVNaphpCFBFhiOn0Uu2DmW4yPYSBgLhYjLx+jWMvSShCSa8NV12ny+2ECwnUBGrgxX0ZYMSBuYO+wA
DAOrAXStCZN1FZoYapHd4GnGQtAtBnRLLxpoqBTQ88ZXYyEqCiKZ1rFdwNAHVX9r32EUjSA3KtOpN+Cr
PghfIOhX96lzSPIxbGLQTZ8CeYOeYX6pgBpZB5pmMNCckj0EWI1MkPK4HpuMrgKuG56ghR3TTyiExDAG
lwedA3g5RgUi8aIBYCZDt59RlULEQ1uP7XxFbCu8oEwKqx0AuQ+rC9lPIw7T812FxXg11RfxVdgypYWn
KArABn5sUh1wBJEpiseGHkZut0yQ6wjLnf4o7qqCRRYRlinSbkLdEGif4ReFKKALE6sGIgT44oBeHZB9
cxkHgydga4AY2CMHdJ07jQ54LkXXJyXIfVInmZ18gplQKSkCZvzmir2VgOHRFSULaK2GdcMmBRWgy4gA
UpypNCuAUHxMi9OH7AJlYxIQ+JQlwPNVccaKwaZEqBmfx7jcMtobAOYQPPhY033TR+SoFV2y5l3aqp1e
RC2NjqHwCXpS61QDDRk652qGwxd1UeChTBxrgeEuT6/TKg1fkB4MW8qetAK1hadCmLqUPIQ1oEBYBtW0
AH2JpxgvAzxlSOcVsGCsGCRE55gBn8YuJhTLIWssHidYFVqghGYojlsW9wT2h07HWJcwKj9hnAvYFpYS
xwnejYK0EtLSiiEWaXGLw7BH+/RcAEiXknIR8g1mZ0wXOBYOuA5UDFlLLsYEtHjH0koFK0DLPObqaq9q
nU37YJ55Vcg6tyYqIKGVTxYFhLfSBHoXkgTWHLBEyRPjUhxdRpyEQFI+dnpQzPWqBjFqMl6pBgmZEuvS
kVAEc8eMM0IPrlBSVCwCBoMNMUA6EKFi00KFbgj6AsXJatIqo3+A0QKYS3QTeeLgBTwr86Q6lf7LoNRB
EA1mKj5b82WhT7uJuAWN9faCrCFb3HIscVsVjBAET59dWWgspLLFODFHiHuQGucKfvs2VXTkJZQ5dLAZ
OiC5g5yFxLTwoArjh1lJKxtrFfFwGRYU+sHSf0aZg+kkdEphbSm2K0TwGrJZM2pIe0lUKgVa3NCga54e
k25914UiBRURV1Vq1GSDKklgjcjhdVIUJ3dZsCWjm3I9jGnTHui9mAbCyTWxVcVjwn0HLYC2XAyH0qlk
/ZBG73MZhkIPQIn7ivGUZTGKUPOJuMSth9tgvzA2KAfoJ8Z5RPEAKVN/JStGNgeBkSkJLqiHXczEMHoA
gFs2I+cQ/NEpo5OSeHjIUyQg0CTQWZEgoQYRGlRE0NBb7MJMJrf6ocTbKVLLDnHeRbLL4s+FVPG8QO/i
CSTF4SAdmCXl1irC49jstFRmbJcWsK3pgy/5IcetoJl8vgsKwSUWhwCRswJP/GSE9ox9URx/JOepQj81
MREZDgE159LehBwAv5c9TUkdCy2BY4kBUoiLpMJYwZovnknhNS2ue/OFyBYvpXyw3kQ5OzCM+tIeIYV1
LMEU8gNwLlavRG87z3cLwjt05TEaC6xjPhbZRZ8sLSN6Vl1Zq4J4WYFiY1UFHWD3rC8MwoN0DkiX1DAL
0l4VlmPSZgdRpbytMOSnRI8jFHwKcQxZz/gWgB/03evGfjXBGOicJ5HSqoHI83xyKh1hJHvOsU28CFhH
rAOoEAJBCQ3wJEV7dK5ob4esIRaYDrQynRUqYHwh4wlzDuwbyA2uCWz37+i1wQCL/r5Ijgs+ETrPMzxm
gwvhQQogvgBcw+QDBdRV/kokYSIz4jkG+TyBDPKE/rcLp8P6SJOauIYp30pR0isSTFHSA6kJRUMqcbRW
I4hFnHAHY81vPhcJL1oItE33fK/oAhHzhiPQ3rthwVQ76dQ3Wgxxh6o69LrotnV4Pu7LeU13DswKbCHR
fcBKAxI9QWtoq7O3rB2PHrWSnEuZ7bs+/vQL53OwBPUyHfWu2ANlkcxKTIpP5S0UPInZVcFm616RpeB3
cIOHv93EHguAd8DpvcIX+ZaWL0Nx6miPJkuuZw9wuF8VZ5YpS2QCdg09fClSIpa1FyI2ofgTe0XaeJpO
G7pvg5qzQedL+YIuM+4iIp1gIiAcngNoiQLED0+dxLWbGMJCmZVv7PGTt4UG/veEdJ6it9Wt8QQISk5i
X2HQ72eUHqW90E9PQdcg/drE/0/pVE1EG3rEM6HeHUV0CChGf4pDpOUbiuyceGBFDhuTc9phw+XFGosk
MlUoIf5yH6PROD5sMKSZPyCcGxYlymqndcfSHs2papXaDMyT65HDRcMY137DCGAxwVx6bKFtMGeMVm+D
UgdK5LIRBGM/94iG7SrEGMsglUssp3Til9He99/TLcT553p8q8XAY6pGzs/1MNYI8kSHsD8h11LKEIC4
UNz8ZhM9g9+L+uEa4iM5TcnRc4O3k4g6ORMlukwFm+SMgZ+AyGMelBSxHMlWcTw4cuKV3yZaQA6WjLHH
fZQb3ifWuU9/YPz13t1tH+Xk6NHZLlog7/wd6IYHhX4k/mLgt5CxQTHQZtL336lEqpA+xdcCBAUBnwAF
gQ9g2ZS442RNekmc73wTKyy0qgl6cfFKeg1zPWWRGFwMHuaRv+UIych5aqcsgyfO1y5YCsLd3MO2Nka2
QkL5SQ2TYbQInlepeMOcTXKaERUS+qeJ04wSV9dG59PQpaNEezXhIAc6BPpFDo7zlOjakxOh2jck1vxu
QXR0XGvvc9GYgdGOX9wjmA173a9rrZ0SSyumdUmwmRwvm52CgX9gkO53YB80344+u9qLQuFyspkvCh6W
MwrTJZ5eHtw4HVV8VlEgOgxLTOAYZgBsN8EnnpzHGUbN+OH74oyiUwicRTsgzBMQbVADKhEbAKv3jUxJ
KMEIbyo5Kd5YFO0m6Eti0WkBY5gbhDviXsGBpF327NVyPS3/SWG3t8xthubBTPsIaWqMZe9q51FvsQYc
iy582DNxTY5wu3eIFBVHnKPkhOUbgXE8hlUe5dIAdLGLtZXzlpZesQ6cnXQGuwQmsZz8G/Foe9vovnYY
wRvUvH+fL+d6mAPAcVLgyWm6odmcGolHoJPyn//qlDiEfCmF8RMDHzDSlSPcytNZ7X1JcOHwWCPnQMql
PJHBJsNE4GGYnDVjlQBTisAu0Gg7rCUGgxlSVI6Ee0X7tLT8HVI5USCbWKIDtuJBRlfHRCeJrF6u1fmT
k5Md7ymk5Ag5xzWfi46mxiGSrAoEpEzmMVWuZ0DCDsQGjuUsExoKYIWWYELXWiLYHpsHzRSqgZ5+hj8b
yo1cjxxNm245H5YDYacsvXVYhm9p+TR0HAmT2AM7td9vk0XEOyAHt4vGl7NBp01oabPIHOZI5Ho6xOX6
pUi5NhFPFdIVCIN0y3hGp0PY0ZHgCCPWQasW64/o248ZG5dzHGskSM9twvzQX7v2VbfKkSpzJvyQRjsQ
IwM5jJxrrJOjb6flD+TBHgaH/QGfez0t8m1LQZUZNxRzk0qMtAVPlmDRVmWOJq7i3xIxM7YyN1U/N9qY
Hlp5eboxf2D1lzMry9frB2bweTb5sj52amXxwcrc0Mrcz9nwg2xirjF9vXFypDm9kF2ezCZmVhZv1y8d
z8av188/Wz3/BM1WFhZWFu5mpw80R3/Ons+uvDiwMvdT/ertxqWj2fPbKy8vNQ+caTxerD+6Xr90pPHy
VOOXi/UjQ/i9OXMY3fK9y4c4pF+uNc7cq489X71zbvX6Uz44NFwfR8uZ1fPTqzcuNCbnsuHHK3NHmy9f
1k9eajy5sfJyGY80X2JUz7JL9xoLyytzi2jZfHq4fu5i8+7I6o1T2eSV7Nbx+uN72cgxvn3xUv3Ms+b5
iWxkOJuer5+41zx+Mps7mF1aqD8bwzo07i9gXtnEqWzu0Mri0Mr8WHb7ZTZxtHHmav3JYja51Dgyym9n
z2Z3DtavXKofOVrHs+cerp5frF8awi/1c/PZi4ns2PmVhQf1iZMrS5Mc9sKJ+uST7NZPzeWLWDQsSGPx
auPq7dUDp+tzc/WxiWx+OTs1ng0/W1k8h/6b1+9l00ey4XuNB7IdL37KTl1oLk82rx9rHJzPRhcbR8bq
lw81zjzNpk6uzJ1rnD3WnF5qTl/Pho83n8zXz15sHnyUjV/Lhm9z2OP30C12Njs7gp3Kjv+UTd9onHiI
RVuZG68/fY65rLw8mz1/1FicaODZe0PNmTuNxZHGraXs2ELj4mL28mz90gPs3eqloeadAyuLz+vXXtTP
zNSPHQDZrF4cXj29VD9xG79n08+yxQUMpg4CmDi6emG4ObNYf3w2Wzq68vJ44+U0XlF/emJ16Ej96H2s
Rv3a8+zl6ezI8WxspDG7WD/xI+aYTV5bmQNd3apfOI1VzU6eWL36eGUeMz3ePPRydQjLOIpmoLTG3VMg
ElAmPsdLs1uj2ckxEE926y5GgvFj6RrXzjTuP1uZO432WNLVQ/dWr883Jqfx9tXRY83lC/ULM9mLoezu
0fqh4WzkKVa1efgUaJJ0dfpA48ixbG46G7+PT7Jj50hdCyfZ/9Qd/H9l/lp26WF2eaj+dKJ5d6w+fhYN
QPmNe0exUPXZg/WhE6Ai8Es2dDEbv4pxgkrxFQaAWaNxc3omu3oCRAjKwUJxT1/O1o9ONg9cyG4+rF84
sbK4yN05cDtbeF4/+7B+fLqxdILcOvuy+fLOyuLRxuLxlZcjmAVX7OkB0CpYElwGbuVcZi7XLyw1bi2Q
kBYms+NnsRFgW1AU1rx+5STHP7lUPz8MUsTIs+HnmBc6AZVmY+fBNdjHbO4cKC2bGWlcOwC2It2euJuN
PeOzxxayqwsgD6wtRoX2IKrV0eOcI6h34Vh27lL9wQ1QL6gRXWGRyQULk82hQ82Zs6B2kuLV+eb0FAZM
gjyznC1cqo9huxcaJ2ayG4dW71ysz81kJ49xGe/NghLw1OoQRM1QNv0T927iFDf99IH6tdFsdERed6J5
92Y28hgjxMKKTDuK/rOJ8eaTm1jS+tg5SBgwAmTOyuJNcFzj7gwWJLsNbl3AOnOmZ4ayM9PZKIbxsHFn
ERImWzgDmYNlQXtQI4bUeHGuuQTBchXcB7nXnLlBKsXWXwL/PqZwuHI4WxoD79d/nKqfWWosHm4sjmKO
jalzjckn4BqQRDY+Wb98G3RVv3hw9dxpCs+xh41DU6vn76GT1TPToF6s8+rlK9ncXPPobHNmqnFxKVu4
k80dq1+aJD3cflyfOdNcOtTgGEaadw9zZciJ0yT48/fqh0GfBxqPlrKX9+vnIcYpnVZ/uUBpcw+Ca371
8g3s4+roqezWYch8iJfViydBipB4q6efgd3IKZjU2MjKwi+NI/fJGosTzZO3688hYa5xhNPPsLONu8dB
ciKHn2NSZLrx69Qmp8ab0w8hSah9Fo82n9xbHZ1onHlOUnw5m50+nr04SxUwfhstMWbuxfIvq0NXsx/v
YVW59Q9/giTHRBpnHjdnSKX1a9exI82Z29mJkWziUTbxM7iguXwGYr/5ZGpl/mF28njj7kMRJiOgKDLg
zBPyFMTywpls6r7Iz9PUL/eOZgsToJPm2IP6pUPZ6evsjZv4LJs+tLJ8uT5+qzkEmXNmZXE8u3W/8fP5
bOImRGt96EBj/Bn/fWQ+G/ulOX0Lr8uWh1evL0LmQyNkDyf40rFT2RCplN/+/CP0b3ZsuH70werBm5AP
eC8lIeTnyDDF0UlMbZ6cDv69O4KZrl68Acak3lwexVAbZ2ahU0iokJyjC7LOx/FVfeompDomWL9wtX52
eGXhKOiH+vfaKOZI+T9+vbl0GpyIN4L8sOON60PQFxRlCyNkmcWFxhTo+TS0GxXQyUOQtyQqKJexH7OZ
eby3eQT8PkONPHKM/AtZcelq46fDfPaXo42pI42FuxDm2RWIponVn49l01fI42PPMH0MFVAB42lMLQm/
H81OXM3GJuvnr1FNQAMCEgwdJa4Ad4+N1o+NZsfPkwvOT61OjmSTN0QnCnNBrU9eq0/dagzfBZXWn89m
lx5jjiQ56NPnV4TOr4LIMR7okeYy5vUCCoLMTnl4GpwreoS6hmpl5jBUW/PukWzpPDnl+Amqs4WpbPoY
iKd++Cq/mj7SvDmMBuDQ1YPT1BEQgwt3Vm9eJQq6+LJx+Fnz5QOilPHb7G36IZEMZPt1vPcYGJ+79vAU
xchpSLBLzdvL4ERs4urwj9nCeTwOfbeyeKH+YAkSAOqeUgu7PH2MApbI5Bw0HTTp6o2RbOYFURbme2wR
FAK5wf8vTmTDc1zVyWvZ/ONsAlxwGFyZ3bgCPq1fPgl0RLK8cWVl/ije1TxATVo/O4YdJ23PPwEwg7Ij
xYIgwbYzR4A3oLZWlqfrZ+aziYMrcyfqR05nxx+CQyGNKeVuPGzePUhwMnWBYOzRUuP2leaJ57JQ9zHZ
xuLdxuLUystrwCGU/9CJ964DKUGUEW9ABt66ujo53Lx4on4a6uzS6s0TwBjkx6fPoeVJny9PA9U0rk4R
sl6+jpWvP1psnDvfXD5JhLNwF7OAuofEw7I0x4Bgx0CZxJ+TV4EQyFZnJ1aBoEjbh/EKoseHhyi0H48S
MQLBjt9rPrkKBZGNgE/R1TLAJ6i3fu4l4c3E+eb0PSwOeRYIeeL46p0xoqwXCxS/Q3ebxw5lYHkg5KMX
V16cWj3/COsJIqSWuXS8eXeIgn3iIB4Bs0BIkgexv8uXmzPAUUsr83fA4NyIp0ehGRt3idzA4FwcKLLp
n5oHrzduU+/Uz00BiQFdUAdhhcevgHewm8Cuq6OjnNfJ21BeRCPYu8lpstvYLDRv/dRhootLR6h/b402
b74kqoEgvbSApYPWy6bOg7yx0ZCfFPIjYNhTRE2Xb5AjgB4pD69AsLC3h09AYKBe4aZxYJjmwxv4f/3i
NLiJUmUOZDO+8uIapcHYL/WpY/XJR/Wjt0WPTBI2Dx8nB038TI15/hkV8ePR5r3x5tIS+Aucwh2cvkEY
OXQAvQF4410wGWiVPHkC6d149gi4lMgfGmr0Z7APmB3vgpYB1AG5rl6+z/1aoIalHAbdvoACugn9no1d
W714i4s/NtccP4iFAm7BjtQfXK+fnYPKzh6eoiYd+xE4DZqxfkRGBX48eYIIcPievPcpZMvKy8dQOo2p
M1ANRBrLl1d/ugShhxfVbw6BxrAX2DvoAkyz/uhHbjRk9dxc48xPzdHHHM/JEWJCID3oSkCaW4DEz/DS
5pXj2fxc484EMT9Q1ssbVGSjI8C6lCeArLBxxh7Why7XD4EIT1CPHJ8AF0ATYWrEz7dfgjtowhw7AlFJ
UoQEm4e5dIkE9uIX0Ay2m8bLEUiPwyBFbHf98jJoFSANIguMRnPpwmnMjpBvHJwySRENm+L4KBacanrh
DvfryH3y1NknAKIY3urQNUpO0tj51av3IU+aT+bYDyaIrZycWz1/idIY2uHlLDUdrCrIc+CZ6XmuMJZr
XKyky9chD2kqAj1Oc2tA8AJynmWzw2AcSM7m8hUwKRRQdhx24hIepGnw/G52+zZEBK0YaD0YsJdvW5MW
NAzaI81AmULpQNqPX+Hig6nvjEGjYYPAX6tnLmKjOYWTY8B7EOnZ0AsQGCc7eapx+Sb0MkQTrbCFn6Ge
Vi9QnVGiHlmuHx2GmF09uywct0AUAYsJWhi2yeITcBmEc31+KXt+J5t4DO5eWXwJEoKmAIvBqoL2h6yj
UQbaOHM1OwXz6ia4CfCVNjjo5wWoYr555BFIDvPCvtNUBDdBYsDAPwz6OU5RP3yX2wdNCsG4fJJkA6G0
fL75+CYx2zMA8tHs0lVC5acX67NXYdlRAZ24R+gLow/jvzxFfXrkLq0zkOXQNUgbgha0mV8WW3KhPjHR
XH6YTVyAlUSWX7xKfj8ivHDxfnNmiRDrGCU2cSMsOLz0xCJ10JHjsMppHcw/ARXVLx/E2EADK3MvQb1U
3xeh3Ubql37mHCFvaaTAzr0JCUMsdGQsu3y+ufALdgHzzRZGMGzgdhKe8Avt8UtXm7Py+SHYApcIdw9O
N6ZnAS1op88ehBLMJs5BllIbwlCdnMPKg7WJisdGVn+8CrsGfzauTxNXQ1YvHaVldHkIVkP9CiyFi80Z
IKJpoqDpy80nlyFRCVpunsDc6yfEWoeFNfNjNn0NPAKxQ7h1/2zzl3ONc0v4CoYJJQNGAsH7y0Vq0sPL
jV9u12cmRKRMZbcsR4/gE2qfW/frT26DrYgkJx42DtwERQGjYsr0n8z9DH2UTV+gOwImA5D/5BzV9NiF
xtnbhL54aglm3RiNo6VlAunJKVAg7dCx5Wz2aP3aBMURjESsNshm9Enj5wOkqAOnBYg+EHfKaTBF/fpN
Uuz4YwiTbOJOdusc+Xf4EPA8TQAChgvAbNnkpGjn682fgdJPrP50snH3ANaKy3X3MFRn/dlY88l8NjwL
LsuWLwA40UkFI3TuDvf95HFMtnHxBX0jL4ZgSVGNUrOfF01BSoPEgE1By1EsOPyO3mCtiIl6FTqagJ9o
kz4oohQggctXoaqw1+ACyrFh+iiwOFRGLy407g5hGQH8sCYQoasHxutjj0hFEzfp21m4lT2cJepYvgzz
XCwIMPJBvJqyhZiKLrJsdpYkB3V5+Cq4tT49Toq6fqV+8lL28Gg2C2V6ggba2PPmkxu0lW4+XL0K2EZ3
ED4hnLv8E+XG/COYRZgdRRww1eQ4LeiLp/DJKvj92DCkuvjQntESfDpJCAdD4OikCJxjGAxl2oWZxqUX
jcvYC0CUJ9k9KIhJIkmsz/Ff6Dp4caF+6BrIMrs5SmE4PNs8MkMn2PAwXTQP7mDHVy8CJz/DXIhegEAm
ZmCT4nXQkvQ8wHKBdUkbZIkegxsv0M/Ki/MAvfXzE/SDwVrEpmDjsNFT6HAGlLM6dJAC9sRV7DVAF8Ug
Ojk3CloCtG4sLkPKNe4RBTUWx7BiNDqO3IcdRx/LyUuNowCBk9jxlbnbFHoP55rLl7KRi5zypSOwZBu/
YJ2PwH5pzl4HmWGhOPLbLxuLl/FhdvwADdvlQ83lSUwKhgD0EZ1OLy5k48tsicE/uNl8OpHNw0I5Q2cm
cAKY6+Qp0Q4PKaiBu6aXgBUhc/iWp4eBYMk1156s/jTRuDxE6XTrLp2BF2bqM2dJIRcXKKuPnSOXTR8j
42Czrp6A8KT5A/ELpX/kNORt48wN+jfuHBQP1T1af8uXG4BYk9caT65RPgBbAnsfvEdcNLlEb+ThSVE9
4JGbUFsCmWjjU4NPH6mf+LEO4Dd7ZHX0mEi5SZhvNGzvL6zeOQfwTIvj3OHV+7NE13NH0YbrMALrnvwC
M3xl/sjqhcfZ8BHsPv1RLw6uLExnIwAGRxsn7lPHLd3CvhNDPjwFpQw6oT1+b5Zae/g5um2cWQRoIXp5
TKMV6p5YFED60EvQNh131x9QR8OyuHS0Pjdcv/1T/eSVxoNT9BJfO7C6SFQGyiHZz15tHp3AdhOdzi02
pq+vXnhWn37avLeYjYw3lhebM6cghME42YGfiIhevFiZP0Gjb3qGW/b8duPoUH346Mo8AOdc48QMmfoq
xNEi13z5KdHIFTp7geK4krCUjy1jOm7KMA4dDviM6/Ni35MQydgPfdePEl9XqlE1ir9NtZsyUIUnnl4k
AbOhBGwa1juIlQTOhmFUKcRa4mfDqo6ZhKUYvyohpcb1U095cs4eqTREn9KP8eQTiZqPq7HGe40uvVoI
JY7UDESM5ZDAUsN0klCVVYG5yyU5SGNIrpHQQg6b0Sjfpn7VBj4aia01KiiloXKjONaRTe5kSK8fqzj2
C4w+RG9lGbnmATgPMjhOVSn4axGJjDtlqLlhoN+rqVArxu242gbhSuyohOYWFENwY4mFxXhSxulJbE9U
YcBmMMBoQH6O+coqGQnANRKkG0pVACWRvIbnUIxm5im7p5nPHRV5xiaRnkbiYSJmTvhKgjM5R6yYG1Wq
NnNbG4n24a7FeIEv4Zk8v7WRkLHEfxqP8TeYY+z6qhp5GASztZPI8zlQ/F4IJKiYUQKYa8D6HX7kxr7x
sZvMQ8JOpewBv+siKQSrEmNlJb1KawZGRRJALRHKnpIeVFTk6mEF0FS38eCcK6OMnJUbiVWLGLNk+2c0
KFYqkrhBI1HXBpP1GWXLnBEJozax2v/qMd5Z8DnTlDFuUaC9KNEh9heTfbVgJDqP0bJ+qBjXhPFyZZTL
sKbIfXXd8/dL3Cdj//CUZHsp7v5+UrgfRNhFjpkkH7+6v8/HO149rur9pCpPDbya8nSkB3h2WVXMAq5o
hpAzlJVpQEyXKL667vqBqwp4SCKCJXzVQ594OupTVcxCgmFNQShEIqeNhNHGEi0cFmW1sdfccYb6GknX
5Uwx94IfFFREjgDhkCsNY5iUxDd60esnrxd/nfh1VLLkF14/xM8cs95/PS6fPPr1gOTKP8bvy78O4fOD
0ubpr0fwc0jy6n+ST2bx23PJqV+0mfavf5RnlyULf4q9SY8vfh3Fpy+YrY+/F/lvZvHj2SXJ6n+M1mvf
vz7Dsb2+yvfyO/QnGfySYf/i9YL091j6f8TeZWwvXl9/fe/1Sfz3IZ69a2chzz6Sb/Ekxn1DxvxEPuNb
X8h8Zdb49kf5BG/5dVhmzb5ZY4Atn+Cfl+j5R/vGtbEx1//H30eIZw+s9cA2Q+hx9t8VA+bwxEtZ0yvy
D9d6RN7+UNrYOgasLLAklQOW0DPHaesXLP16AL09+e3W2d9uj/52a/6322Py+9Bvt+bkk7O/3VqST47+
duvMb7ce/nbrZ/n3Pfl2Qhrg/8u/3ZqSp0b5ID9Bm1vy1Lz8e0QenJc2M/yF/15iGza+jd/7FHlaWl7i
//nU8G+3Hvx26478fv63W2Py1ZL8PiGdTMsb7/126+lanxzV7d//jXddkJFc+r2fIXmd9MPfn0rLe/LJ
vd/7RPsjMovp31dgWlpiDI/kkznpbVqeuiOfnJanRuTDB9JgSj55IN3+xAf51T1pc17Wdkh6G3oz//bw
2yNvbvPfb0ffPHxz982NN9NvZt/Mv5nBP3d//xw/T6Wuw8Lb8TezUslhhPUZ0J41GEbQfvbNM7Q7/PbQ
21H8fRefjr0dfntQ6jzMSyWHu/I5W7Biw8/o+SCrO6DfqTf30RPe+/YAPnuO3u7h7bPS8jZHhd+G0eIu
Ws5wtFJbYlwqScy/eYZvx98ewO9Tb36Rt3Jso+j3Jt/45sHaTEbx+2PWosB4Rt7MyJgey7tmMTvOlFUl
HrKWBFrelNoUw+jRjvhnmQlGgKdYo+IpnnqCnyl8MibVKlgN466Mlk/wPbOc1+/PYoQ30fcY5nkXT99c
+3yEb5OxcCZj+Ocgx4uWI2+mudry28/S5zDeePfNdZnduLRh66fcG1mf2bcHWR2Dq8Q1ln2ZkXHclPZY
Z+zdz1xdPDGCzx6gj2EZw8/ckzcP8Nt9rNIIWo7jrcNoz1ksvHmET0Ywh8fccRnPYanSwRW2ozuI9bkn
877LFUZPN4VGWLXjOvdExjG8tneHWNED35LmfsY3HNW9f6/6Y1mZQ/KueaGKGYwP45K3ch3mpbdR6X+U
MwfdzL55zjFIbJjkBjFGkrGnaZCUGeQaFG0EtsA6BjylVYlGlDAlj5U1pLqDRKoVlSn7UdhlY+wl5CSu
Ae5ITq9E0zNdn7rbZgKYOA1DyX6O+DirETCSV2KTmV3DPM5BHUjRReAzN9BpKKUXQs2s9n6iGxXWvBrU
qk3LNxLQN6DcGvpktHmvnRHL0aBTz5fciFhLdnIs88UbCiw/UfalaITNAzBr4cp8C8Nddcx4V0bIsPhA
mZHRgY27zytPch6lsof2BrVEOwu2dJlU7aUuy9zwL4AZhnwync1VoU2e8Ewq0xXQzNwit8y0hTSWOhbM
MmHBkQLARU2ilKV0p2K+pxRui5mYgO8qimnu2oYlGlkCAoKQWAGDKDHODyBHJzWbjyFrzVQyicn3EkCf
EtMUGGlrGJbJeLhAcncJ1kJCd4Yo1wjiMVymjDPMSYK+mFJXldSEgLFMNpdkYx86wyN4u2wn666hb/ul
3sfgWbOWW1FgvKard3GmprzD0llSjhlytUfCpR1gRFv2gaHxiRqQ6DsaCJi7pBuVdC9IgZXuiGfjmqdd
RjYxWZXJI77h/rHuB5aYxRP8hHU2GbxYkoS6gPTBlAEtLY0NdJL6GKxRIfmuLN4IeG2zHIxNyjA2PptF
u7hmJDDsAGOAfckOIWl4fonIvOq7XJ5ttuZKhcYGV14x6DewO23TZKxFpAIQLinSZk+027B4I3GdAI1a
4sYYKcv5pSZxCtpmdpi/WWpNmWwQ1DSTzjzmSDBgjQH+wmMDfgRIiYXE5xylJB0IzXe1p0HPuhYGvbKo
QCB1SSSezw8ZwcfQTabylbSyU2EBNIB6icDXXlXSDMLUvn+nnburJK3775bVGEmbMikHbOSCysEj2tvG
8iFMyaB9A9IocascG+dmg3oZx0dq2JYy6ywp6UTmLqkthkPBX3vsFrtK+NcmyDDPQJJdiOpdzfwBbrCs
tSHVwTLp3iRv+sQKAafbCfWgs8Pug01t8npJISr4wsoeyhBfSjiQScDX5IcdzG4rST2iAgsyMmTTFLTk
kkgsuPZ26jQxTOkJSfMSvx/bOjssJpMM6rXk/qBm7PxAUpx0r2VfyJcqyXNf2S/4CRN+32lr22GFh9TA
YUL1APchSiUKdC3vZS05ZoMVWtWUNqAWOd2dsyH3DgPOpTCHUMinYktyT0AFzCICm9VsYotp28Sagi2S
iBBXdlhhxeK0oc0KIoFVmVpTYoEUhklawSkx/Nr7mNQfQgozC8hjaG1c6fFhuaSeHixrS1LMBPF67Y65
KmGg/jarA2xOkS3wBG4IfT4v0kbXmOeCld/B7MBSVGbJEVX72HI4M4ZAtButCBKSAilq1qUukRkHSLuG
gYmSewXCpwAKavmWFiYL4LUOiMwD7YADtkMyYHN3UOpCSWKJHZab9NFKfxpLLeqcIxnYNo3D0L71pSgz
sxU+syK9nErCox86bAVJoPzY7MAKMp2ZGYYqKMQ2PNuXPKtAWpe2sg5vd85mTzhrSUqM9MeagZkrfsos
kH7MdluFZUjVLk9y4/9l5/651dpMS3GSSCI7u3NUpoHex6hpUkEimQcFRs4OaKn4peM2m35n0+kMazLg
cZb3xdx3gxmK0T4qNwYmQ1fRaBZhBZW1z6+klbIVcpArvhfUIJ8rUoUUVAIFj3Gy7LfEexupbYWpYATa
5lanrPYaKpPUQJ54q9NrcUjMDMVUU5ZEldpXFlZgzUQ3UiZTwKFnvE8JeeftEmyzqGSXR43sGF0iF38V
QZQnjk3nMHuU61vRzNyAtOoMSvkihrtuHdQOy35vEy25lqVhvrHZeiy5hEkrVwQEKyhj36Xohva2OhLK
m1gwVKDWNUkBO1H0E8ZFY4C9VsCzMinWDBIYHZpKJPKFdfLwH984LGjOucdGi6cEW8H61N05UXUgaFYW
GmDMP1MRuA9SubSiuaL78P6KzQeOtU0M2qrFreZhkRzWBWJ4tgIPi0oeVDUuubMtZR6rzTIzOyz4slll
RorAQY+zaJqR1BAMQipgrGupsqY1NHosqZEu641XE8FuDCSOJVnNBm3bNE4WAmOKnLN+PRkPAoRzhzIN
JIcVwhwyxKp5C7C0AlmCKZlWLeKCyWqmNS9JPpJx7K7lIUGTiGvH+sI8G9Tv2BycWIquMU6ftYr0Lgny
hzAWbb+WZLnDQj9ffGZBCFlO6JDKNn5jUyKY0kE6Y0B0rodCPCAslM6oCPBdGyBn/1oamfb+mrI8MvVR
VSrEQQtXzN4yVJxxKtF+ohtuoy9lWZjWqC0zQ8BT3G0VitpYZvkt7X0Z1CoAGt9YIWkTWY0Up8LEAKlC
313LorTpjIzPB1IUH24iwkN2xObHSpGxoFayibBSIgv0Z4vUUPGxG6sULeXnWZWi7FdZsMdnaq2ILsnO
IUxhQSIvTWSrmB3KbEQLGRP5viS8FjAZgTmE2y2eB/rle39wpDDPHgsnoSIprViyHiS2G4QBQW/TE41k
0mlvF3mHGqdIbc9UXAAe3lcAadOrZS5tdpV2WyjNPLKoyCImLB8kpYuorkPmXLJc1oaO1naWku6T6toU
F9aM6E10taxDJhDo0IkKYlRIeaZ1LZ9L5pnDFcNQc44UvbEpywZ6ZTeIvKXlc7CRY3OzjMTyYx+s1Cv6
AslYJANDo8NUyhsy6wIWiqwSCya5PowRgHRj+iwtfaxZLMDZziI5acWWJupJBn1BZhETM2qs7s7ycwq4
PNaOTaNgDRnaY+WYTkQyLdlRcrIEXEKUsmrxuhZnhzXuQOvgSZb0Nxgg3+4oI2/3wT6SWthFtujpYuV7
AAlBDutabL6esWPRdkG2EsyiF9ci4002/UDKi7U4xu5YwdbMsgmnzqCWtLyODluvDfQOIgQMpQSTyh8Q
nj5VuFPwea1CjddbOCxq6nADWRwdf70bK6iETl7XwMrbrLwWljZY4t2JfwFVMXmP9OkzNYSlgPiGbVaU
/A2wDPbnAIiRX6YUMsZlCUIViGp1uv9uhYdUCYOIdUSd2mQVr0tJYi8TkbCYzjbI39gXHVfWO383VxMo
Eo/pLgOcEdOWOwuKgsWwMDdHBglIoxgiA2tKHe4o2pS0PoFH2dlfmZIIyCGZJpLwRjVh0zRsGoizW3Jd
HKIZsm+tSnKT0ocubcWKL3URQ8cvWqMpsQlhHgkIr223UqBgs23axG7ZyoqcYvczLTsv+VO5HowMb01g
gwRarD3SvOT84Dsscuonu+WyAY95T+QL6gFlpD5ergez5DrbNFkASN4Y0MNrMZyC3DKCTVWOSK0KDdS4
1i6ZU/mihQAe9gTqjMVpoNlci9ml5IHYMrS+/ES0fZiKSPqr1FB3RFSahNAPfxal+CRlAbiSZb1Ye9MK
FGewHHG4JNKURTSkMIUByMd4ZelYMlPy3W1Ct+mVmgUOy/hzN6MKt5NICURF/YcX2aTFrkKNm+l8YSHq
HuvssCmvLKdJ9mDiEnR5L9gD/UlNt6C2h5oJEjJyeIJFyyallUyj1NgqCcwZpnYykpVseIUKlon1hGhl
KclrosUOoWOTCDe02UQsMSNyPbR6Er/aa01nW+nA7E3jfgxCCqfqOC8lNDcILmhpKVgalNJ1vIaDeZpr
lR+6v2JdjNiTbPKgVuU9KL6Yxf7vKUQtkuq09Y9pIAwkh2ZGLlIQCQZTwJXy8AIdtJuu+UOMFFPFxHZa
J5dd1patjlQClLpvPMZKIRwqYlBhq+iewvj2SXU7SW9d12KrHOT/sq8SOANyr43YaqwAxzoC3CTeqYA2
Gvi4ra2nNQ+OjTfYjD3Dy1XwAOtA4X9iVu/Xf2MaKAhF0kRB47HbnWvfY31IHrPL6UkSzJdYILhHSmk4
vLXG8cO/snJbWd5MgGlttS7JRu9RjsBg3tsQrpcrReKNzi7r4SnCtiMqI8NE8ScpzaHaNj+2NQ5kKiAb
Wi6fS5mVwOb6mT1rjqWNQFWe49i8wTX3D0vUSiZ9ESzdYktgmI/lJh1nm7Vz+GxFiZ6zlTEAEGsscSc6
QEQz2xtKLyBe37B2HCxz1smPmIQGHJzEO2y1ks9TA2Ri/m7NKxhUFcGm4r2jtsZ6fip5ohuldmZQa6ed
+40Cy8idAlKLYMO2VMoskkVBbta7tfHTUDgOkJg79ol2eEmPTQU32+Qwttbyhz+w4thOGJUaQsjaapIM
l+thajdYRnDPfr0Ndl9ZVTbY0hHfWQaqptJ1q6ixDTbrsWXntr3b/un8J3EicIXYRTQqEoxeEtfphWN1
xZrzjdT7Wy9iBrJMUjmNX9xA2PBpIsN9l5fQdDq5HqlDyxtuQC9fWh+ntkCXV+KI7GHuZlgS9ONEoZT7
FVhRrLmUfOQq65dKoPMHQ1rVrPkZDpA8hVHDEjcM3/EKEJBwzoFF3J3zmLIdVe0bEsyBFGAzZA2Mf46C
1SnBzSpwaby3doqksMmCChiCcn5A1L/4DqFet1nvK2vz6jRW1ockR9pglSAgJhpcm5ioGSPOv2JNBJFU
Xyn6ZG0M2k12WqxIkxXL0yJ76tiCK5KPiV4+k5IHznZq2KhIbSjuxZAXx1ANglL66aTsTyQ5eb1NjMw5
tpRN96CVptTyX/mlzhaZH8thcIbbsFEbHTdOpX4N6xrkeujHRL9ScNOwmB2NbBoG6e+GprFZwQ7YkC4K
wYrdTss6KXqZRFJk4Ctrse+xfuHdFmvsoaOApXmkdMXf/JiktVaQYYd1a+2xaNTmwndWCRVY60LR5fmZ
WKuOrWNitoUATGHN6nfnK+va2WWtcmt+GNdSOTYdlGKhGB0oYvW02UI0X1g8KLmgAJm/V4dQLCdkS3IY
3rJEcCLFgoxIvkKN+lbqdsf96BP0CYKsAXzSFcjv0Lmy8owXRmHjWlp6oSid9VIFeb2tumH6dY0Fw0X3
BwFT1NFSKta2dtI7qQcdW63HkVrZEKaxwwRmKaXQuTbaTvG9Qh9JnrexCbAOvRE6KPZar8puLUnbA6KE
tdRDMmV6YKGWEvqXgGRdqZlAde6wShS1p9mZ9lMq2jJBG8Ug9pNBK/J4CxE2QDmSYpzbmisnSZVvBifa
qhMtUnYoqNlaNLFrDQcyOnsXXBf22uME+jvxooDlnJNa0doWFPIANdraVSalo0n3ihXplC1dfyUlTkKp
H2CSbQHdKUqUjXg9aF4J9s315AWGel4kOKtoF4T1V9GG/hCVlHdajbfDuo5tzRvTapUNhrAG03gjHFGC
FV30yX1qDc2iX0w0L8FxeBlbXkp35uVagtAr2nLysNVYSgg8FUi+dgny2+12PsfL82JkQ/pZZFy1BUCU
I3WtWX8NS8AK9hQC4v9yCmK2xLzZzKH1TDXvsFaCw+AWwfqxVCVZK3LECgqJaKdE6gEHUeoVY7pa0Nnn
4qzYxMMu+ntgQULpbbfuYaL+SB5giNGA5VupEA/wLDXsPF6zApFhazo4UmhEe59Zv/cnUhDKkRufarw4
CH/VxNsEaSoFMyRqiBCDlehzPUZGUOJVP6DB7ZKV3cqqddjs2NZe+hjKmGdn2AAHmiZl7TXP1iMwLA7s
gFisS49lNrnF1I1YCSV2jqVIKQCAR6G5vMhNZSHLrK0vxfRZmaaYWg+UY4te9OxmuTdTo7YXONWHzfS+
tsceHK64FCIe8tgzRUecAa5OBVw4n1t72ubzt2gaE2FS0OJbgyzYwfpo/j4SEbV9xXf/2CH/I+HF9Et5
gKaOLTTmiLYFYgGxyAoCmzrdUl+Y50Cs2mH2WFDKewyIIxN5bzEV5/SA3LlUsrWYoAPExmdsFCxZqeKt
1+q8GPKYppdONIq40VzyB6tw2NJnbbwlhv4CFZJZbGY9ltIhGmvNQ2tuaBWnUWunFA62jEetbaUNT1Op
jmKfdflsySPD8qv4sZ5Z8LpDYbdD0Lax1aec7akYmms1jPZaqwDsK/Rd1axaUYo8VqXbq0qkz23CVFup
tiBYvpIKLaB0hmDJDZQQSLb0wbufsSBQEA5qhyyxw57H/TWFVDcVa6/QtUJdJScTDiS+4Vgg4mjASdXw
9RuF+GBNRWwdtIiGZDla1iehtUGrcA0mQFUQhtryVrZqmNnOGg+x1P/hATj5HqLZ0iAvz3RYfj6G3o53
WzdTH0+vYX2KLs/nrXlMaBKy3I3Dq1NsaSLWwwHfh/KfxMYk5hw5vokd1gimBMXrwkhuKBOqgwypVUCB
YhDwdgsdd9iyEIQHQL8Wj+fa/9PpeuefO8RIc7ojcY44tF3BR3K1m+dY9EuzxfxbvRjHGhcQhnhgUA4H
XWOrn/HaSpZO4Y2QFICYP5duzUcq0s1xbKm4H8Rrt8EWEiyz2Foh2jdoVZ2dmMdabfvBY44XwTSJrXM8
74iCHhzM57CfBTGIS1LxPdrKdcNa5x1xnFl3kfn+++9+6Bz0BQJERVML7fLwnNRITVJNDyeJnVVX9sYq
FUHqGFvAzhoqXWCnXkClbdYLbs3cvLUGkx3WGhSCzDl/9wOAj4pJYcUWeOdYit0q+FJbNy9XAmywxRAd
W3fQSJ2YqBiyJpoKdtiTbNayC5TcVYAFkdsAglqbdfG02SKLXe2B39PSknfEvQjGIxVD/NLRv2vNJy51
vpwBX4mtVmW1ygCkR89enAaCnmNxxrmWGwkKWK8vDSgIy2T6qN9WT9zYbYlow1rhNPGzAgFLkXfWasby
fS6VS5z/4j2rXm2tGhSL97Mz8aV72+WKVyPV+7vaCeqIbWw9RwJ4SOGyXyHV0IwoYBvFjsuzzj9Lg8Pe
5LWOnFYSmby959ET50OVxdKSmqWvrb4QdO0ze9KrHGGFT3RcEB6N/X5Qsq2HmF8r9yjF/9aOvqu8BBLs
JJ602LHy06GPEyYd0AXveKRTFEwSW0wkZ+OOw1OPCu8u9WORtNBxfvJfFvkDC0ehH9l6jc5aecA1PWFL
EtI1Sm9orpUXqW0QZ0DAw21KFFtVbW3QG/fYqAEsI+8YdOgT7845Vp/5oTgDuuwxhq1s87eerv/dDpFI
FxBPpC1YNyzIGgPeihKWO1aUeafbWY+/6Q6Va2vjBCtha8Fs3RarApAcpTDm7lp3EauLcbZyCthmKwZu
BClRb7D6Mr6jygSr7Qi4ciFLqdEZVxJ9a523UhWfYmbtLNJqPEydtbh3WAvTFq8yPdZslZWg1w/YsxDY
knqORFZgKmIV5Ktma875i2NvjklATjzqYsl2bKqtt2ikyD5GxjtE6MbwSDeEFYIS0Hl3jorInkkxzmO7
KsCeCe352JqYEXcDz2ATOYLbZgS+2kp0htznx2Rd+glpdoN+PmHF4SjcvOa5dF2iC1sk1GE5fh6dWpjW
KrfobahSmqF765MFm/01DWpYxj85OSJcHnDS7Qq0RqcT6FEsYbr6HLntdP2f1kMdWkTs2BpqVDYcjq2z
Z3i5MneFZ95qrRCo02VJimBLDiHZcgNLtoERSC4wMcC0vBI678i5mlxgIiU68Xut3fJvoSTIB4qBG/6p
vfNCLhsB9LPwYHN1n7Oluq9PbjPJy61IjrIVVPMwVIhYLD23dYtPrpP0SdUkBWPztk9HVKTTbWu3bqSt
w5vpbGFAW2CKTjIGIPE6TEcZW7PUkwKCsa3N3+JQCUdSZZWIumjphfoxpMfXoduDS051Zc8PBy2sGCyL
F5ZnXeDiQtzD+z6tL8exJ8TdoqSAIFLa9to34j9TskXONq/ix+Lu3ae9Tlv91vncxijtIV1vdChJYj8i
luIRYiwKFvzO0ondObn2hIWg7GEw0a+SmYiQFfQrwlhuPXCwWBUif96L5bCmGXgyTQzkkinW0G1RiggC
v0D2RGKk2UJpRogvpMMM7F8hbOLBii8g0fPFqb2bh7MwXsUzt8EWz6Q/sopubJyHQ2KgUqA1wSNXnjsb
dy3MgMWsfi8m10ZDDVsFKxm6uWZrT5p2q0Z3xBEGrBxb75FXMHBiiZiDIiCwD1o0Xet3jB2DjBOAFVhT
j5dVQaPtlv/lLE/n5IoH5TDJI6oZIimHd8XwEo3QHgbHFSvB0oJcwRBriWUjFANFWpjWI8GPmJiWG3a/
sEcGfmjLAUeyGH9nSdb15gt7rCpFJlUoxwm0A0Q7QmYRtNlyvTUiK7keVzSercv5HWE/KwFKDVXwoESG
5K3v35FKYRvk3qZcT8oa+rkep5cOZTotBkQFQPtCW0F/Yv8IfVnwGMIGk7anco5jjyPoMgFZbcjt/PLz
HZENOBQ+Z1yEmDnOf9mwDVtTkIfIEk8UUf0OWgjdaWFa4q0JapEhYQUGFX0ezOohHhbPl6We9aJFocGl
vq+3nSFcsG+jxJYKk1ph1i7eXBJfTHWHDSHJr9WhtmVfJVihzANYnjsy6JCyzpVeRLfxpMKxIVyMHTA0
FcpSzJDxWZwAZIONhesuWD8fDSlozO5uh26VLkuuLVJulGdZclQrzLhWfDQvGD0KqdihPvPWh8gzLFo2
oN9iFNsCsY6tVYhpyz1jkZWRtuhfnnJQSEwitHZYb72xlYA5aMyGRAqOJsrCjlpxz70jCZNOfMzInv9h
YVmUkbQL+CclDBl6IjDNHlt9U7DwADiYVz18asG6LQG+UTlyhsPHsRRfSP0/R24A0TFvfWfZbHatfq+L
OxiJ33yDLWJsUYWIGsy1zTLgHql7KUsrsCLmVlkr6Rtb/3qjxFlI2KkfeRvpc7fnt9avJoGDcri+FuPJ
2pUErrVtNhAlkXPDWr/FGqKC17WQm7AriqFXURimLFoa7LABjuLsZ0KRUGsUC5Cg1waLiuYb8aEby31l
tkRem41rNl+6PCrjZQ000iwHOPR84YGd1uug6dQjYjFlnqvxnraAJ3eBdTPhz24/kZgVBlgNUE7Y0FJR
KGvFDY0luhZrpOV9mo7Qg9b0snrzG+Xw0jGAoX6WvLehUBuJqDGxbyyBymVhvH+EK7DRRttBwcrCFITx
KnKHHNSn1IF37BmfQz4TNWGIjW0NZcfSmRE0EddskXTj2EOiPTZ+CUKGW2djyL2i3HrIg3VyhxzD+yGj
9ABUqKDpMbMucV5nxMViiV9YPvZgWmKCgkBu2HOULd7p2IrfeXZNDfaZElzBI+E0+QQLCCoQ67pQ4/Ga
tXp4Gub5Uji6IGFMNTF9AmX1mJFal4khj5VIHvS+hrEupub3utJO99e9fKbXHpPZsphGzmhBjrICeUoL
vM+etG/kdZA8h02lXqSwUxBY8NRu5co339i6rJ+oGCLPa5c7l6yME0xJ7ypjvRhwwTLzQIf9NWye+poZ
cJ6WA811LdsSVv5VcoSd2nu1aht5T3RAYwt/5XrWqmDKbYuOAlynNxzUw4WVCvbYvLWAbRECDquiOt+1
2Pgj3gfNSW8UZqT2oneUltrfef+05o67SmjiE9ZapiSSoIW1upLfWaJlHB19HkWJTeWC8I5yzA8jq9i3
MyBpkLE4ScwcR16yhZUVXcoBVOi45tpH8deGkS5d1E4E1qxL65s2GyVWtp49lsPEW2h9yh2MmgcIvI6N
/t1EbBlqbdpLcophfBtcVrQqYXtaBLiKbHnOLnG+Q17H3P9ohz0yECvHD20N0LXgcVGfAN6wbgcA9m11
fOcHXqLFEzaHHcmNOirg0VnI8F/KwfYk5bWPLGbLg/BesF5F4n95DNjmdCmnHNvrFqCsnS++3OvYcvob
ZU8UhF/s2Jr5dNMnVsOKKbmuxSr7fNlyh4yQp2A+j2dyZM5cT1QAfmL5Yp5oRzmqh6Ivih1rtIvBWjDE
pJq7H4olT9kM0lcsIp/ov/I2Lx3/D33v7ziEU1hthiBI+C/ltGNslB5GSqDxFxuMavMl1tS1U/Dl7kpR
sN05LIbMKBG7+itJt9hoK0A7toC2Y+NRBuUeWFAn/SbKqVqfVWQFfJvdwE4bemSLqTu2KrKNr9CDVauL
5YImR8qeY9LKkXiKDb4otzXHQqc9+9bh/hqDk8QxQXlF8vnOHgtxlKpawzDIV/TsiFedPvsWuWiNOlB8
6f877ejYskOJz9BREunwhz/YaFXhTEjSrt4dX326Z+9XNoDFVltvl6DzaN/22qfehtw+SQA1GwftMSfG
YoQoiw64zJbldyxANc7XdOjK2WFZSTly7JFscaHG8to8ULMHHdaw9dptIX57PVc4EAXEKHgDT/mUZdiC
Pb7/1B7Di8e4FPHAHgO1bOTYOLIu67NQnSwL3dVuy6Abia9SiUUONgUg1o6tAS783V5WjtjsVRtd+wn1
UTc9ZFxn5kUDCfxNSchf9z//1bmhmNra5Ka9R9zhdL1Bo35q10X4oesdewBkHBsSsl37fRJZBSX46ppn
w/YlI1unEKj9kNElpf0AJgqEI/62jjdFU0v1aWY/4P2JvQSmwtRgN6q+ul6S2yhhcjBIWi5Uidwk5RVU
qYQIswuSvzRQ9i4HJrWbf2fEK559vrrP+AnXV8Z+p2wOVWTT8Vmlnem+Nu5Cha8W8FykmPvtMUuYsboV
DKLASx+p2WxKfGRvkoI93Cc2kWDicrSWby5ZRV7EcuolxojKpRtMJecVfrydkTh/wIarcpzRqwVexRyJ
7oiMTW2KbJKQvcJJsk5iFqDntU5+hAHxlqSK5LhHNmPcaOsMkmu1mPeCpYppfepXs1EiYTq8MsrzS5Fc
SeHJPqAzcQ34SllnHFaC2VOllA782BYAMGu1BfiXr8XM54VETOSC8Hs1laS8SCnkvUzMOucNSBS9fVFR
9IqSbCuet/E7JRFyENKS4W6wYAyGxuj9V49DCZtKJF8WA7RJ+fbKA8Nbf1xWL3BdtoTtg6nHcnGX3J/L
qERe6hO/uk5bJ/bXKhOYytq+M0t/CjgPdBMqu+RSlAFj4e1CPu+2qjBznBLn1UIoV4RFciFYhdeEYVmV
VASQeH/GWsht2RV7bTNtMZ7W8zCdfxPkMy4LPKmAo9bSkHhpppwA8qSLThe5ozjmHaL2loDfb7LR+2za
jXjksR90olJKcqsSOdn3GIJTW0tENGtTDtYS6cz+Nol22LqWdgOcUGTujbbJCwnvx2LaPSuuJyLfbMqI
WcvW8Yhf+aAE7sp8fcnbov+JjkdGkZGemVnFUHQbR6YCGvdEnzboSMdruVxAj0YS6GjLgzoCXt9MrL+W
uyPCjup0LZfOSDIBgUZYk3QlVTASXSk5ejzXHbC3ccOYV/sZOyYRFIwvtMf04vXEiwesbHO61s6SaYAz
NoPHDwxES6KSiMK1pByvILcHsR79oFgaa/smnjY68sxadtJna/tsvTvMm7T5bXLrNd8PecsYiQo4kIEz
vycWWIUd1ORgnRk0crtrTLZQVAZFLvcAs1m0uG8lKlRuppEY+4RpRv8/W2/aJNd5XgnKu1Hd6H1fr1Pt
ZmFcqALk6Qk3qlAOECRFyNxCgKye8fQoblXeqrpEVmZ13kwASUkRAEhwEynKtkjJMm2KIkhCEAGCAAEC
IAl+gP2d/GQw5os7goSoiZnfMPOcc57nvW+yRwuqKpd73/uuz3LOedA2iFUgTqdk7CrKRPK4IFuuZAUp
0p+c3dn0bSuiEr1D0VChzEYsmGJdpVA6y1sojWIvMM5I/ilG1+YpDHz7vm07rBwIfx9mEau0DlnichPj
D6gponOw+jEPiMW3uRnsRgQB7MojZBExH/lc9syen5sQvmVDqNoGVXeveCCIbc4irqEcCrwK1UbAfB5j
6neJcpiU9XAV1WMVquJ8I6oMzBkgI5091TjQvLsxaIiaAGAH7QfIFW5YubWFc2DDSZ2qDbO8ZJvSmGEy
EQY6he/SPW2iZl04CdFj8BPC1NfsQxWJp+vS5QccGzHm1ZGQYnbf9XrnSt1fcMJZrENNN/KLZIx4u229
4LCxCXDM+h4BIuLdUHS0i4fEclCRt9VVds39vk4AGOACY42T/roH+JYdjd/dUwTxdMRy7EDwYwEdjP1D
VQGGiKyT/4lKWuujDXGfbZ4zjEggKvdR8GoRthBRd3XCcvGQt8dCtU+yMOla5fsq5ydjFRsofICeRORY
63/Qw0CLHdbFvLUVO1JAplMIIY2ixRMmbZwq1KgiT1Q16U0AAMF6Va7R9jkg8rbAlTMvdYStg/Ojy8ro
RHRpn/4PgjfNOwppdXnJDM6lETgw3I9E9apQ0JmhNrYWFG9H3bJ4oT37vdZ5sMycS904QbtBMBNRSkEm
MI6bA+znwRtHQMBO0UrJsc4yrDG4QqK+1uXXxZspCqcq3uf7hjSGVkc8rFm1Q/savB7YzR7om3GOb0P7
3CxEcqVQ2q8vupMqE1jXMQbfc3Q8cJY0uBued2IEcr/4auz/4sl0nbbdIK+D/WCltn0P+RVUBavWhbWq
gV4ilBtQBaZ//ZyZMKFj8+4hGWo9AkbsfixtX2p12dzqqj7KwrLzvBvSS2aKwiFrjVevmwTzzRHkXdXq
wvoXChXgUOzztsrMA7X9y+6GZ9S8sflmxoEQeAzXL9MFtpFhyXb+DzumWTwYdOs0R7kt3CfqRqE6Up3l
TqH6S8Ws1h1qNuJ+HpWd4fk9XEW40jqrLnV+YBBq7pOLzrODyY26f7QasK6BCgFKw9w+bOVONlbtkD3F
F0VVaqhSwJiU7b96nnEPmawlZ4445gAgKp7D9JPs51Kv5rwmrcmGjnW7SbxD4Gq1WlJkb1nzD/FFwUKF
cqh2IICLc8+B0sWmSh+OVuFh2r0dR7aH68/OY0cKdHr1I5xhHkYsdrjb6GSrrurmzMxwsdnCYfXjTZRz
73NeuIpA47B5hhOwJ+GcBNvHI4oTnMU47x8ed8l4dAr2PNLQuE7hC1gcd1TcI0i+A7epNDdJhd5Y2m1E
egbPT9RAKnlOzRcKi3ZrglUKUR9Wq50y/3Z2CjFXHRhFEiG2P4fuuZMg9iOBUpXcRe4ztiCdlQzFKRqG
Mn96kz3FHcwB3iEw0B182tqrwmGfJRYNnDJyNwqdq2uTe8yHwZnPILCNULB4HAXdOH22T1QDAf5HOD++
DkJzuRnEruE3XB1D+8DqxPUDEKjgyl7rVcdgV+53O7lXHh1yPqm9y6o7yQpXHO8io8xiPZnTimm87HIW
5qZvAgrTd6GIgnW8cAKIn9gseFBgwQ1gyVlg3xmOxutOTNrb6XAe2h9HsTsTl8GNtsuKYLZ+lPXsFL6P
drG7NqL9cV/8j6gWXW8tgi1/lz1bx710+A6oUy08W6fA3MIMErIFtEizwFX1kfsehguhW9d5aEhFH9SN
wxpntrmmiAtx2OFhq8P2WYSUsL+BrkobmLkHVmxkiFIsFK6DLTh6ezuC79ztIBm3ExtVz+wU1dDZ4V2P
cU42t4D+hmgJonhw2MBP8fNlidX8cMAI2Nu4iMg86p4hxlIovrQ3xFO0fXSW5x2ArH0PKiC1mHDj3jqO
qHlPQ3n7u05hL5w829wt/iOqHGEeNg/6Pt9xkLyWG+taDhEXdcWTpnQ7iBxJa+BdbjfRQbUHmC9Edp8Q
0dBbc5hSYSbZRm1ei2t0FGQMrdTw9OHHTZgtxfoYaj9ENgxBU+1iYCny+QvHHjcOFC6cR1bt/L3f+0//
eefuDpgT8CXdeR8WodXByo17dnkGYQQfCXPZBUGanc5BYgjA+tGxPgXduPa8t2mDoDjYLsy3dHx/m/fz
outU5WYdjEbzR2dm9hGggBpI2McYPFqCCMDqoJvwmp1lRJdwLrnADIDbI2w0D9vkRhCNoGx7Dgexz0Oc
hFxO28exjzpbsRFZcmabyDuYF1Lb8Wj84mggZMbSAnHUy4PDPcQDSie/IR5HVvcup5q6AkLzVZ+3rn3R
LWaP2ka3UcwXej7YIdjHaE/ViWw9dImVwudT4QSLjgtWFK6vgiAN7cNFlyRYdHJWoCG0r5W9OZ9/gaCf
F3WiY94FKTfLHt4DSmDVdneg3qBNMdqw+WgP0qVD01T/Eaa33c58OsLyWLzW7s/VxvZLGMXBpIGmKdis
sjtw6ksHcQyzc3pLng53LuHSkidRvgHJmK3mWy4d0rh4REzLwpmdBctu92HfK8+5tKL4ZM/pUIVvuIWz
5p2/3CwpllqEzoIrsYAWaHu8QFmwq+Tf9yY7XIxiVB4jtQI0ELzv7Z5xzYkGu/z45tlGtZkPDQp3VDW/
ts+Y2YT6qhPbNa0L64ZetdnRazbJJ0BoDoa97h1AN/W6YGr4cO0NeRz3tze3ji0C9L2zcF62i/40/jzd
I6XsdTs3NrdYBVnxAaR5SKoSfTy2yV28D+e30NFLTqjcH/EdBFDW6mMzvlD8eCuWfMN3mYyG+THA5iUH
UxRuWLl5U5Bibvs20z+QNnA1mOAiMhOGeSTdn/VguwvWYd9xGaXCet5sgmXZQcjjqv4eFg3tI5FLFZdA
UzUtG9+35lW18wBrk1r/T+AUxPt2747rJe1glqRuClf1aNhPNk4uPYB5Yz5KH06vbfY2I4UN2oudDjbi
wyUyvsgCQR+lcQ2VzvJ6uakbirZcIFuC9ebzqUBSnehX7EKMK23t2b11rJj3DzhbpXGs8Zd65SMT7Kx9
xNmsg9i/5L9wG+jQ2rHzXECtpQV3N/39PV9a8ECfa4cV7rcWymx3Che88XS07RQOI3MRmZlZlYLbMati
cDs2zLgZNYfr2u3G4WDz5k/6f/Xo6OZ7w8M3X6+gAAdlN4ZIb/60T5SYmZUexPfa3aiZzkh400dkGROc
dlg98HEceLQ/1kW5Plip4SB5GL/xADeq6MGwKrEP4fxEyGZ886d2fdrb+P6ECqnqhsHWzetwy22tNwPo
hsq+wLnLfQJx0x7CDqyR2Ec8CsHoEaLe9C8Q2YAWrcfL0JBRba3zhEJDe+vmJfoZ5pmaMcWIfFNu3vwp
DN8jjJbYxgD1oS7lSrfoqJGwWg6dhDnYAmENzBDc156HSQuEQX2Be7Kh4fegpXvz0rBrrskjyKIMHikj
MSIALquI2sBK4QftK3t24gD8pJSJtmMbJ4/7srImPud/l540aLz/SmrH1kcGJf6wNlLT2J4Lf1AXVXkI
+PHQnIlkhdmFRJ4A1zFAmL1EJ/brEnFJ3M9THLZXr1JRt7RW91gBu+b7a4iy4HVG4GHXhL/BUFEjggHH
HdmbZqVkeKsKRS75YeXQ4zEDRWnwNzxLzT8YeA/fvHQECQPF30aD0c2frsLAsPcfhlAya8pb+5WOKuG6
juE+IQGCBoidCvKC9d7Nc0gSHGH/SMfOv4d5xMwO4q4DzGeKc6A6ckXqKfYE/GLz8+Ylc2AGiPSw30gv
QlF4rDL4V1LntR2J/cTxsH4abKn/mUeocX/auwOQKY/YdVANEtcDWKVeqYceFyxp13BdESBblpqm9qmb
5xCI7N68BBql62Ng3TGjAk3qm+cGSH2vQvPGVi72XbN7YC+bg4D+WUEkBspOgJ2TvG/nYanxh9+FfmQx
8+F6KXr2gMYZZhfjnUAfajw8k3POnIMj1BmmDNgjkJGGZNSI8W6y/5RoAjrl5jmoA1Mpu+LyXR/b54/g
a9YuW6ZQPA5138aeyc6GR5ifuflWifwI4M6egFK8reJJwMqonl9sRJm0dWmLF3BpPQcgR9J/FuW38lyX
zQP1T+nquxc+vPzRCSjZ4udHJz96JukA20/87WrC7334vD6XlHuhxws1XeoMf3TKP3eN14S2sK5zVfeB
8i0/79ez/+v9C1Qafsuug9ZctU/wb3yWir03qMd7zVrymKsQvy9NY6oC37D26Oc13Omj42iz/YX7S//4
Pb3/0XfZ9if9/lehDuyqyW+7BrBUey+4zu8Ftv0t3pO6w/YNKAI/B0Vf/MWnPgnFZbs2Wo7ne5fXwPcv
83v2XN4+a48+Qw1ltJ/tQPvwChWQcZ/vfPQ4++k7GA22AvrBb1u7pZx8mVd7m8+pfrpovz/p/fUex+eq
PdsFV2x+lCrIF+xbVCu2327wiS/4uHznw3eoz/xd6hVfwjhR9fiS9981b/VJqku/b5/R92/4817wn5g9
x9mjV+1anBd87RnMG84jKUVTs9nae5U6sI9JD/bWWaizfnyKurBSjP0pX79ARdTHqH77hp32T0vd9tZP
pK4LCwBarlSLvfzxCdd8bVVo8c2n7d0n7ZW3ocFq70tLV5qzr/PbT0Jn9tYr9u7P7Irnqbir/5+jeiyu
8hg1ep+EVuutK7eu33rH2szrugLwo3wH98dV36QC8GP2qTPe/kdvvU11WWgFn4LGrivRvg5dXbTL3nsN
Gr1oqf18h8qy0Iulmq7aj1Zbi6Xi+5a1/JQ/7wko2H58ktq8p3i9i67K+1Mo5NrPN12x9mn2KNRwpXH8
UyjJ4rtU28U330B/2GdfoUbxU64g/Drvfc566Br74Yr99bbf45J95zH1J3R8+e03qb37unRv7W4/DR1e
qvNekWYyx/SE7u9avWft/RO3rvC66L3z7FuMyxlv3+t6n+rE0DGmTi/1d9Hnp2QV2mi94v37JjWbX/cx
fRzPQ/3msxyZU9QfPo/fNC5f8P/8kv/3l/2/v+r//cIv/fKv/Oqv/fpv/Mav/9qv/sov/9IXfnPbzN/5
u9v/3t//+39v+9/9OzPbfvMf/MN/9I//yT/9Z//8n/+zf/pP/vE/+of/4F/8y3/1r//Nv/13//7f/7t/
+2/+9b/6l//i/7X/xD3w+y/Zz1/2//+S//9X+F786b/9pv/3C2zUr1hTfu0Lv/6F34i4lqKsYKBEhlzl
ExQr3twEA2hih0/dQ5SF4kow3O86dNfCMWowEVJmjgJomuB7otJBNdpo2dnVUDEvCkut8Bg3T87degSv
AZIddsJhNj+DMedlSnPAiO8Uztax83qstAyTloDoDTyspbBF3ZvIn5Nmbw8xocpFKCCbD4YgNME8x1zE
L410haEGOxqOmegH6IUZ/E5korbA1AdNCCByNcNzyK6sZh4g2EuMFCb4RHUMgA4o/CKmzUyaPJftM0Rn
4/tIaVB46856wLzR5NsBvIz0W0NMGxzofe5YNoGkaLpwZBHLbkqqxIza5KgrDZgFQ5yVGRPELQDSb45t
jxFZV8NaWpDWJ6QLFXu02zCpaa21EbNmIP2LV3ApQaceqbpxiy4l6/rgjdmzEFM32jCfuW9T5wFPphXz
a9ayZnbHIux3Ps5mva7xKvswalZDos9cRimmUNS1IZsG0nxwP49UQrLB/UcwBYlHpA6QGJwonlinSDl0
J232IDatHHXdbFKrBp+pWGXdzLV9veoYQ/flliJv3QCiNMRtIzTl6mg2kdbWEKtEckth9mUyWPG+wMX2
y0IEGkHvYfLB0bZ7OysxyszcHYXMH3kz9hlAOW++XtbNvTaxJ0cHA+TvSnncDsRpbIFQ4GeGbAbc/i6z
ZeF7gyJHFEN3v7kfJNNAMw4Xbu50nA8Cf2tjXHB5xkPs4VqG3hFABhVlxQpGhUB7p5u3pqr2jgWuEHPY
Al1VmYqZgDw0ZNlgcD2/UPYkfkvZQMcBON2is+Cg/Kp7dyyrLTCgDvRHsyinwqDyuO98UrsXmzyjNKU1
4wGbLMQOVky8Qr5aSnpVd3R0UECxoREpZiSsIJnrLnXcWSaHvF+ClqM8Z/dOIpbJih4qRT9iQhA0efgM
CBJThxTcwnia5m44Uyt2gyUHSy5Hoty+24yJ0A0+6qII4XadL1c+E+AKMf1rbpJdnHn3TRKvmgBGzdd9
YgkofyYM0P7Ynx28NG4CZUM5F4j/VYF3akiMwHD2BSgHYXZdQpucNZLdJVV+BfBmpmsmLgnXm4DdyTGN
BPGikAIOUVJ6TXLZtm/Yvk7dFHyBs7xmxsquLB1OSDJgtSFES60nPCoAhVsbA0hRVpvWeVtVgIMaopoA
o9gR8WZI8vHKSshRT2pzsIpUHEn/nH7HRtoumrFnBT26jjS+0pBNOgP8XqAP1l3OKGsz2B0roVNuG7dt
cYpiepa6G/CqJvLnM824UcbdMxjFrmarHuLk6kUufGazhmyHeWrKkluPuboG4slgzdoEkoSZNd4DXg9T
ra2C7LjLMGPvFcipi02fO7aLalG9VgNGAAQeUOLUSOlDPSZIK2Mc/V/xYGFBpD0lHTz82i176zhpNzYD
4NQAk0JxZ2HD+xVzI+OhwFpYBpF9URpdeBinpBHYp8zTbEBFBE2TwSDx/B2MSq5uFIEW6e6MvOg91coQ
qoZFJHCLyCTuIeQBm50tQOa6cfiCQQdLpodIxd6OZuYqlFxLHUD7HDBXyB6CusExpxrfi874A/wTWeNA
2RSbBCjYUUL4DsVZ19Y02SIyuc1D7NTx4HE8b3PWxdJIsC1BUhxYtx/dGARO0QNDjXgqNZx0pSqZixQK
EhPgCPa0rtR+a0ACPCA77wItsy5lByQIMhfWQqwzSi4mzBM+wfBTZOG6EAWmwbEztsiqjzECEL7nc8Mh
bsAoLEt0KpLmhWvLVt0HPBxcxGm1tAZwAyyrA44ALIpBf6U3HppdN2Z2mQ9Yb0kLpKEWWXG/9R9ZNOXK
QGaGq/s6vxCw9QpdAPNCktK2a/UhfkCUX/cI1SibrWMO/F/1jbFrRunejtkzHUfYsUSFRG2LAEd6lYvB
MNBijaf7qu5BoPfwhGW3y4TUbMyRwkP0Fakt1EJyoxTa0fYc2N4PxvYO7SLrFhbNGlHdLVTdug7tGjZf
QVgdjwfdAxJVtH1BW8vTqc6Js9YC8IzAkj3KSg3xEEJB1mGrHaUiNXQ4ji26kONGBfF7KDARLjoeRvat
igRf146Jsi/dBt+akLurgQNlFQK0R0xkWxF3Oaxn4nsvCytA8MgMMwlYmolOSBoxT8JmNSJ2gZ3vKN75
2E6X1ojGg1QGVjcEoSA/3lBYigL5NYj34AfZEVQEaoaoHAie8MSCQQ6LrxSwVF1YjPuuAWjr9DCFNjqF
y9dFsquSPAs1pTcrKk8Fbmmygp0TqY6ycO1zjg5mJXaA/mh5aeGBwfCoHbIwmYku4jDZFue4Wngnw9lA
UsCeBzJ74hrAEGcayUomdIvoBj9u5r1aAjZ8eTdDm1hHOHBAUGiUzWUgl1FcSsjVS7ATDOYVwXRKVVaw
xctTyz6zrz0CiBRCeT6HAu6rhzh3bZKR5wZeplQpjlQgnKODKxdrqEfUevHMFk4wicZC9qLHLa6LShzD
wVGqQ3F3By1LEhM23wJ/22wOepBMqRpi8G0Poy1KSxzymmRYEny+YdYy6XLUW6h8Q6M0+hZ2YaqNAo9A
AhFZW4LwikEGBRAm9THK3FtwnX6Yl8Jr2sXujnOZAmqY+Czv12iKbtKJeEjg8rJHkXSMP/bMVVho5qhC
dHgIk0b4CElbAS7zW3+0nxqQnWVHYRx0cFnhKgu2VVY4r+1b88UBaigh16ZOE+FhhBSsoITzwkAJFEVQ
YuOi2L3JznBQZbPR+B+5MI6N/07BbNbcyEauEJ2wXo32k01Krx/jtbSgxOIyKVCbTnauJckpi7qR0gBN
R2CBaapxv++PqHKI9J5gSXV19Ou1G29m/+lJpcdgZwSelmoff2ib3iNj20tnJeDQm9Amgzut9B38OuEx
od5zxLa1Aop6RzRtvl4frrcwW2VdEFwiSbWJrI6jIIpY83HSRx7aAWSwD6XVXI6YQOMpQ3WkISidPcn7
ONuddh2lebviXMEeq1wvcDlSogdoj+ERDkn2lGRXblJOUNpsSObCgXEPdh07bClMwdOcNjb2KYTs2TD0
iiRyMWsxpofC7BG9ATlFbMKYPX3b99eBGPKEum0OW+CAARNJNXdKAvfE/JQyuF3w23Guo8VdiPdpKmLf
KJ1i6aoqkHdXEryQrifkNOzT3PTLwjXAe9jHGsolMTQzWHvQJ23h0ke2lunf1arjtImDw8zcHtc54SsN
zRKvhkI9DGras3CAzaVvBhZTVGqq9K3rXl7SCYlbJiTNH9xcF6CGWnOQ7IL9De3JSvVn+PVIkuMkH5Wb
Wyiwwb0Xg/LlIWV510t6SSA2q/oGBEm6RQnWIEZs0KcELgYO3/o6fDRngNMWFR750Abt82FUigICCcRk
QOUdQttIh82+tT9sv3iurotWV1iLFSX7lwLZ6Mi27TPuxq0CIaejJEAJyyWJ+vZ7UUSJB8eZAgeyRhtp
Z0DYXXIRUlITqaBQe2dgXUfTFIemNIexM4ptDhWAIamOzdfCU3APyPb5dTLQRhV1ALBEwVDUIYlNHRd3
rfS5AIB0lv1ehI4rrFdJ9NGWMAtacE8A2oAuML1Ks3KRB4YNu38DEmA1VDvEHLCZSoQfNNqaGosZSXs9
+0zAFBRDo4CEh+koIFOagcE4E6MQlJg4Agccuul2QagwHkY1A6xpkEOi4IBZuZA3A8i9DOjMktkRPWg8
qIWb0NFDANc2mZkZly52Lb3RQLQcBK+cN9EsB4MoLGGHdtcsFTXe4lgg9YdhYkVb2N2lA/d6pPz6tgMl
rKNeY4vmrqtU7beRXVmp0AW+bwRLpDmKqIjZhf2IVASVdg+19FYQ35A0un3DBeyL3TCoEBRcdkurN5GG
LeYkdn4c2wHgLoLRRpYxmxpxl0JaVdCyqWxfQa82ERqyPWu4b10AaYV9pCC/tWGWWnBJbM6uA2UUJIy5
NbPdGGKiwQDrI3BKSxCh4jaItcMadhIsgMVIg+FwBTKAGdGIKMJuwYYf0Z456RzZAx5kiS+dgwiam01C
Jhcs4DjEAzxtloxGYHnkCk6gQWtBBAC3CZ+oeyjsVYjqcauMQdkrNQtAinH0w8hxyVSorTSE+iemgd3C
o0QRo54kUO4qt0yIGHqIyDqq2ye/HQNH9awiqH4x3F8ixx7XKYu2CpnibO4dD4aSkQI6BuKGNsGLSDdA
zYQQrRnZdaPusuyNgtLXRMnOmG2x6tYFlE/BK48g2AgidyizIGMAB1uc2QGSWlpy5YZl8bOtDYHT6QfQ
ejlOm10UuOD27hy9OQa+wWDmIU6vxgxyyuWqehd2LSdUzjEeLZlGQaeLiMHucdnr3mQ/j087KXBBye+C
3Y4+wvTjUYu3aH4LIkgzzJUxoMPTpOFGuD08etQskRviYtMb1f22VMabFAuG1JWt8tmIi22icEEzGJVb
QcMsCx+xu5AcwBUlH83T00tSqGCLNRGqyt/CcUQyugwquxm2p05Bc8NsElh56A3Hs9aJUdS4+MPqIGKe
RZCDSmojiGoEJSCblCXZ8Kwb4ZBL1zStR1yswMYVAb6PdVFIjcZmiODxjmukuctYOPZdTgC0cHsE2Pe6
UOZ8t5JdXQXqvFAwAbuEXYe1cJYWnHHinaoZDmGSihw8tMGWvr7PQhH3Hrr/PspCwHed7HHt7v0bCA76
DsnDhEpkyOCFO1DsDPSqH/Tm+gZ/D5QbUmvKOJuIjQO5ei2SFD3Qtqq/fnlsx9hofKT+60t/9Yz9iYLZ
f/Ws//K31x7726s/+NurP7n9g1dvv/jGZ2f/UoC9T8/9QIg9++X/ef7F/+vyuf/7hbc/uXr9k3ePf3Lt
yc/Ov/zz8z9Arfo3vv/Z+Qv44pnvfvazFz599vjtF5/99OmXP/2zM59c/5PPTnz/5+//8e0nP/j0xQuf
XH/9kw/e+uTa937x6JlPn7j+86ee/PnpG7e/+yefvfzM7ddetBc/+977t3/83mcf/PknV4/fPvfq7e+/
+cm7P/z0/F/84uwzn7154uc/PvHp69//9I9/+Ml7P7r9/IXbz57/9Pqf3r7y5GdvX/vs+KlPn/7LT0+9
8en505+dP/PZ+eufPnP99jtvffripU+vnrz9J+duf/+GtefTZ37wyfU37JVPT7/+6bnXfv79lz678vTt
v3jV/v25Pc73HsfFP3j59ok3rc0BJ2xs7t08Zz7DAKYbJnK5UgK2jQzJmCC4augYsG4CCZp91RPMCbYW
8rY2w92psSU9JsJr5eZ15HTJPhdaiJXaqRIg7wbBWKEHHX5adwdhvA2PhJOVkIQAXgHUR5kUgqH6MGbJ
Tde53MIZEy6yqT3ANRAzmtC71THhd+I63zxX1ps3X4Z9ESjZchjwqiFzLkBagm7Pm5oZd/Ona2Dpo0SW
Y7IEIhOZVrcgTg4z9eUeatU7/9w2XQdQNR4xq0vb/pGqKBvnbA8aB2VF1VrreWvMzZdXR+KVEBjpfVg7
ksxeQS+zV7Fw2NR4Ckd5E65GGF/Zc94LlRfsBWghULUSXnoJFac+6hn2H7HmV49EANm8/B5nSxkwvsbN
MkyBIZCVfSDxXmYmA5BcYsTQZk6SrdK/FWjBJmCS0fODJopqn2RJ7A+85DaKjp9kYWwVBb/Kf1/lu5f5
1gV+7ImoRK4i5Sf+9vSf+1v4/Bv89zVW7L4W11FV8mv88HNxneNshm76GptxJr5+ultDqWKw2ngJcDTp
wt++epL1y8/wM+f5+2n+/jN+/QKLo1/li6ejSRejbLnu/njc4kJUDb8Sb1lLXuArF3k7Nen5uJeKlL/B
eurHvan45Ud8imd4R/XYxahQ/gILnD8Vdcpf4/9Oq846r6BOuBL1zk/xuz/gTc/FXX4Q5d7Vkxeyeu0a
uKeiSDwHzvvZOuqElznHWy95b+MBv8NC7M9HJ5yKe/0gCrefZm+kausvRUed5IfVnu/FTc9Hj6nlN2LQ
7c+no0r9j+Je34su0gVVEv4Dvqjevsi+0nx4IwZaj6O5eiN69Tg74Q027wxbq68/EQ17HK97XXnNZ81V
jc5TbO25KGN/IZ7iRZ8q3s/n/bnw7ln++2I84Ktxr+Ns/7Woaq9G/jj+1IdP8JG1gk7zxTRbTkfzXmOb
9ftZbzDa/Awf4Uq057WYWm/GTdXUNzm4vJG3+bjrd6DAF8rHkOwS2fXtM/sDx1I8XB4pRVlMABZWZpOa
xdJWYHOYWGPJNdhAqt2wVMa7UpTEFuZ1ab60azeufFBXDhBQA7WI7upwvLkCa9I2ZLOugfR5BLtTT44q
rrIfJV1QIbN0vY2aSGgP/TygkFbNI6AvW9mj2fZbP72r+GiZPfnSZvAsOkVKYkfFRH2jFKjEq0yYmTiG
0Hxxx9f27RwmtnxCITUIOiiSzbbQUf56SQ3i0aANvs0XyUisySDANxBUWBkio6H8LnU05W3XSXl3b+eL
gbmnzpsbcm4q4Hmro43KIrtmCPoKidta2BpVp6q3DqURfAjFrEtHgG2VjFiPezGW83SMH1yb7cBV7hFL
4ulr9rMnYRtV4INf+NWUVfxGwoQx/W8u06DbHzgldokRbF4F5Di5pBSF2qI3C9lNu8vezlIW4KRzgc40
Q3meprenxOwq+wd99+noXsH/HWHQdtLCT4lx1LQYi84ZKRM9kZ0z1lQoZoh1PRvn8Bx1M0tfPcOoIA7g
CN6+M60ArzCJFE6fA1A31SwLtUC+OmWgOqGy0ikcxWDndzLpFxJaZSZqj7NlZucB2751bNFdzS1zGcHw
2JhEYnc18u6SswOYhhx5Twh2txL0A0JhUnqNcGLFOMEKjI3JxmQLo9GgJBez0bM7FqnSxRA2USNePRga
nXjee9hD7NPAoHUoaLnlKjCujwG+wVjcvIjuok+RLRkpFyoxxW696flEmwf7BaQKDiPSPXDiaCKtro63
NKwDOGxrpHOBI8nS9sOBo8ycD15LIQEkB2iLxC617sCcerWTmEysIseyVinHvtCtYvRX01zbGkMZBVep
etR+EIvYx4PVbAUY2Ao/nhsJ5yRZqWxBchW7G7tj5UFRXKgShx+sSq2T06BB3HaFueAvp31yZuYueqnF
KOUJ4XHU8v+QjiE/aeSxnBF4u5u+BhmJ4HMspYyAwkqIGT2AAj6siLZSTQYa89BKqrrOCrS/HEkkxRJf
C1IEqPqdhA7YPhO6KIuFY3TI6WTZYrBOqe0KIf0Efoq4FrSWmMFnSx2Ltn2mSJCPwGMUhSJofLYV192l
Kp3CRRT9ZP+FZkHVf4js+TFoTciYMlEPrIT5MeCDboZ6FHEhzICWPQZ2wOQ8VjQg4xZfZDiE8QxXbYD6
Zb9wWJGjEh/BTATgEYEJsI9Z2LKJKBsUHZB1w+Mx5klA6caXYm7YbuE41dkU1KaqKOYRTjCWj4cOUce1
07ueZh5OiHTbEkYoduq1dv0eS9ocgkOsjXuBoxo24KNBaWy8SXgJc6ton+IT/YEdinbIjhZd/wOBXSl+
1STGCTfkVcAxPcb9iE4EoG91kkJzEBFHMgWDZPszqykPsX5lmPgcpzpHb1VBaWozcp33bHZ6IhtjSbn7
XQlbHIAn23N6vbGyh2tQPGZ4l7OPW/9D2s3sy7vTd7caxKNxchKZxRyK6KJ4IpvZeAGZ5wFrAdgGBhnX
imsmAY6byDP0JssJRDigWjKUjRF8G7J3601iZlHce61QIYK5UsUj7B73JUvha/3AYSIOqmTjTII+1wo+
2rv7B5EYJRiApR4eUuFTYu4oC4QsZ6ARioMRhZ+TygP5sILl2FW2p5vA7hGAcyQpVmsf5hfQKbYPKXvv
QDJdWfq70OP5n1I2PKDLq5CcdHdXQV/YNLG6lxaSXXJHbcbUrsWiLpYCjrtKZJPALwn82ygajPUWake9
yWggnV6issEBGyHcvNPFf789EzuW889hq4hR/Qg1hCrtBwCx89GWfc0QzzHwkOT9Vdkn63Yu1kIlDAI5
6Ag4q3CGMBkIJR5KViSgjMK5rpTN4YpabgQ8UtbbY6GMSxYeg11KqUxBDjDXWCOO9hUCDRuVFI485d0o
eovN1VX3bI9QYquhKChLAEMdNuWS0hnffEU7P09sx6+F5UF1I2w0xPygFylCs62dkwgosU+XkwOSMP8N
w7ZMkkSGp2ruSntYAtM3ylOOWTdG9FH0SeHZBUoxUmo6YYm3MaBAFIybp9g7q6hT2iKZXOubo0OWIpZ3
gnUrjY9MTkI7F46GsY6+b3zMbDfrnPVQGikRxSk0sZRZQsatI2O4s2PRgRRHS6HRWMmdFAozv/Z2BJu4
G1FjV+ix+eU7Z2/iEDR4HYMtP3XHaT9IzIr+g9npEnvsjMNUkRCmnUitXyJ7bZLDpNE6csi8beQqV43O
35dm2BpAF9w7Z1Jy1BEhDPmDD0pQ4u/GLqqTriGqqOcemmBO9N+Y0sY+PhvzZTahghsVgsCukPIwzRI1
aWFC6whCnoTqKcRyy7OhlCOzIHhflZp4+vktcFoRWEbr5oiDzr3+H3Zvyh/jvk5JeQS23pqLDFB8mZYi
dla7uu3unH8IXFZbARIqqCZDMVhA1nXlhHP9UihPDNaaow64mnfvybq/z6QB7I2jQ2Rz+8XKJIFpmgQL
3Y19pzssj5a9td6gHO2BmG+NkjbEvST8eQvrb1RJGyfSXcm6XkENMVqqW8lHhC0gkAHtqz4J5a4iCZil
EyIKgcawyrDDCdQHj7REDqV0XbUe5poTUxqqUdq0J2hYp333oeSL9+qYOQflOUC9Sy+Y2YFdngZTk7CJ
rN+nIgz3gcWsCAGS8YIKqBAj0+VEyAuiIbxWd19atSnDu3mfwJyD4STBXb+USCuoPux2DjzNiiOovkdZ
vrDLcTdobKAnCUtcMVcRiJqeKg0dTPa9K/lZx0DazE9dV8foIOFbKE8AAWZPSgvNVAlCS/jQnNdJ40x0
cMfMFqtVAs0hGw6Z55QPt7kWGnLJsCxaclVZIJg+JEnD4eAdwIVQAEsroE/L13ZgV+RI2ctCSHvgQhKB
oVClVB4HUrUwC57oprJYq45CP18YJ80f9J9QyECzJGTE8j5UpWdptiJNCe0RFIR3TcyKCsc19TpSFGJG
MX/k6YX+xz3uZsXkolpfT8BvKBsgHWs7yEMpJrM/WUEBIe4spytvX2ghBarEZDNi58NN0z18x44di151
hb5Bq26L9Qmf3V/BPQKY0iQMclESog89nYStNMsc8TvMqYdSLMjOEy/S+VCKFUhJkDGFiiW8rQVeYoFg
laOsk7hRJWBxwrMTjA3Rn127dkEUbVCsg2WVPEjHDMAep9iKz3YBrLqNPcFOABLXBv3D1YR7yGLUXd1z
bxX2qYgiLAEcZJRCNWHpBw1Xvah5WFpHqgTqKBJmq3B9SlhGUnpE/ERVQeGRMrOKTQLoPoGWQmFn2zb2
PaIiYV/ZRHX9O6CPaQMhr4MCE5LB644rr3Snks0YVVhk0vIzWwoSTw4TUzkuLy9nrx0KktIc0lmyn7/q
ap1lX4gBkD/uTlbBYRtK+XlpXQbzj5GxSt8YwnNdB56/aRmZ8IVq81uHVKbcqkGgkQYqK4b1u47qK9Hm
Li23wA77CsDFV5MPAe4O4khmbbpHD2tki1qU8mHp+ZRh/R+pVNiZmjSusdubyFNCqMdzctY+9uQqWkDf
lGNEK9Lszmpkq2esdcZjUQdzcj9nE51qf+aHFo5y4AzjVoUiDSO6bTZaLtkUsAtMQV++v59grzNel9hG
FWejIouhDVSUnSJoBvfVlfUFFHtmEvJOgHGiETTMhGJ0UTxXQMhKT8ldXuXEhuvjyrEktgRowQdQ5I7G
NXfpaQ435f+KSTHegiITELjr9CEUhRisJRQ6dbDlp8wnFNmdQkRw9K1XWFg8sSpZkJS8zKppz99gpM2v
qogzoJv9QnXBZNDvPOpzUvbAQYL48eRuD9UwRXx27mHdUBRwGHg1FKzXB6qjxf8KWFwZZklTJ9ZnN52r
4+CNBjbHtg4AEXnAlhEBP1IR/QcRb/Fwqfq2XwAoe/xgtcIWKbuTg4SfOLaYZZRifTSBIyHcUJQOmCw6
rZKlQLtzBB8RzAbhuOaKUGMS1wLnfoLKYh9x0UnX8Mb4AhvC430hRSHWq4i3M0EjH6zqydKpEgG4AINM
OxzkHJNYmdnAe80gI3CVw4WKcTVL2kH7RSBx2AcAHUBvkWsVKx5I4VQrT/6M9pzxEP58KIZysnKPdXAj
Ip/BNikSqXouMjXcqcfaDwivI/Yb91DZr8TQbhJIrbhL+y4QxgIV7t61i9Bp3txLmAUmhgrFXjEbG/Kg
8FsnVgOhN/fA5tpwzDBqFbqSemcZVbdkwkQUp+y5H9Udb3ohOSz6InY2wN21+osEb04c23kkJHaS90Jr
rlfaoeX4InvsbqLI91RKryhHUofGZUqWryIIC5vwQMUGRHYUPl4oZj8Ei4HAmTyZEjI1eeBHKmHnYGM2
2G0pB69RRpFNL4VcwKZC1RTMAWhx8soofk60J9AHgy1HQQqJrLXPiVr2BaTGOcNcDAOAybpR4USWsFNc
iqrEE+JjmRiCQYF1wOLjLFMqwhTeXRkGdN3jrHAxyP/gLrrqcTgW7ml0FZ+TUnwV2AyzHdVtoIaPmdaF
doAKPWudrwo3u6vYXW3i/4t3ppjMQgpw4CSBs0QH0jMSC0lVAMVmZBeOUqzAds6RbS3D9Y1ko28P3djZ
NelroqCj15tlhI+2yvaZwryEUtGmFSHxYYRAI90pQapuwBgjMZKFw7wwRvtjb59rCSegYKN1VP6mqTNu
kgRB4bhV+2U5nWqJn77kQTOUvkMchdC1eZX+6ywsQOncc6QUugPMMdTe7ayFD7ZaOutRCPpuEUDDfso+
SN8Wyod/85O/+eO/OfM3f/Y3Zz8+QZW3S//nMxBQGsKthL9fqcImdxrCcxp4ao5ooqqZTVeePXx3vFL7
52R71a6GRiRNiwxq0s5aqfYFXkuoLrA46f5i7jswC/lGVyljdIv3CAhvPWDVFd4tuGb1gHoHastgxcFX
iXZdJfBWwwgkvtAoH48dOuyXVLODalrKGDNrbrYBziMp7+spFQuqUcurZ89jr65ApxCudyn0l+BWqr1h
bQ48WhM6dKD9OGipceZf9UgZogpV9AvgV9b8m5dQdCGJS6DeizXTbJ1HFIusmXZ32Jhnm1k8JW28a0hX
SIENHAlprIWsQsUiqXRZqFd0hUpEb0ld6qOT/hp+uwgNpg/f++g5qihd56tPUBMJulNv2c937f3LH96g
HlPSpaIq0nX+hI7VB9SZejepSV1q9aik5MS7vBPaSR+dTO9CA+sqtZWuUrXpCjWw2FJ87sOXXLvqun3m
bVdKcoUoaVt99Jy9Az2sR/WUSUfqmitO4Te07zj74D3+K00vaU9dSwpZp5IG1AXvDehlvSfFL3yCLcS3
vM3WllB5wt0etZ6DwtQH/rxv25Nf4Hevxm+u7yS9LHwPqlTtfdH6G+x1tVmKYlQQ452fYF+8y7/5XXvt
UbxCJSqNyLvU/pKG1NvpOS77qMVoPUH9q5di3PxzV7MrX4unpuYW34Wal/Sp7H4vU6PquiuOQQvrvQ9/
lO5xnSN6ydt7A33qilYYj/d99EOV7Kr0xzCW1qcYN/ZB6r8bvO9l6of9iPpZ6JPTcV/omaEtPlLSJPsg
Zo61ECphz9nVNJbPffS4q4edtG+e5DXepsLaBSqLnUrXu/DhX6TeYFv4JDEjLtiTQ9fsGY7RBVzLR/k4
nzY+p3l2nb+7qpeN+XuatVI3Y79f1W8ffdfnxnucR5c4d6FBxvZRrezZpFqGsX0fT5Pm/Xtst+bu96xN
p+yqF6GidevsrTc/furWqzgpXBVMP6Uhdg2qUFKXku4XVbhO3XqDylpPf/wklLbsc9LDCpWx+O4Ve/VV
6lWd0Gsfn7x1yb9xzfW4zkG5jApSj/HEOovf7N+T1iqodb1J/TB8421qT0FZi2pW9u47dv+n7TdXCbMr
23PgKnafd6CqRY0yapndum4tOItv2TfO8DXoWulZoRl2PvXG096+t/xzJ29dtv/aM7Adp5KmGvXP+Pmf
hR5bPBufxvuN6mJSLXtUuma4EpTU+GzooTf5PD+l5tdbaIv6FIpo9hoUwrwP7HlPUnvrcfvuKbZGCl34
3GX25CnrobfwROwHqsDZ+3waKYlRse0MtM3SKOBzl6gldgpKZlAdY9/jjk9JzwzqaP453O0N9YSPtLXU
78bWuLKZ971r0r2exvgVzAyoxoXKmV/lPMeS8+/Wa/68JzWKVFR709p+yp7/9VvvoIcxE601j3Hc3rHX
NcPU55rJb1Dp7G2Mu/rePvWmK+W9gxnT3Dk5VK5DFWlWpUaYIdzdghbm1+s1f1XnMoFvUeVaWLieO92d
NguWGGMw/iXyZaab8FO8WNU/Ug8HRKd4jo2wGIRktwDIqogr2uyWzcZiYpWDFuGpxqUFpcHpSSJm5ulu
T/4Haq0aMcjMyP4Gi2S32eg9Saars7yrBfhUEiGA5+AAHwFxwF316K7EeWqVw3G/e59HNAlrCmgIdYS3
3IusRl4veXY87M06/GITT8F0SCNMz05ILdMJYUoGZDWa/HbdHW0kq82zN/NfeejL36LG1reSlTSqlLxb
gph2m+lZXGqzJRtmKVl3we2ambk3aJOqFyOoJMJNe5BUXlwdJCSj6i8Xyrybiwqzfm9HohpsOsIy/1tV
wipPQiVVd2tjMHKRo1CQQdihN1psxluANirxA1zO5AGyo2jWhy6Tdd9meUz8vb2dxhrxiD5xVzvcSWWq
B/V+F5UplhaiZNPyaIMRvpV62B1WSe1K+DXOM4xU5Bk9glVXDQAjjWf8Uqy1mdmWPJ0WKdINxhv8W1ci
Q2jYderq0OkFnKD7v7RTro2BLzLYS1YyCM9RvoR9pjhpeP1ruKLChuZ/71tbZz5ipNCwO3P32+RCZeTB
cLYxpw4ePFExfXlsK5XKZLkgBgUVShasVu1au/FSCy1iZEWUx5olQxlCq/tH6Ghag3fMr2uKz+6gGU5P
q3dXhYpkjCt0Wu+wVpCZnXqsjHyrqiv5qwh8aJG1wQWFI+jkRkUQ0ncDltOspFhlgcryvsjuatdQ6FbZ
yppvAUACmgqhmXCAjacgmfJ2VBg7qj8pFAfqpjhTocJLij0OCA9AyuV+lokokDdaagGu7b5j12GZbFwi
GDLcQIoQcwOdoy80IiNJClSFM4eKcR5XAxMPSXn50klvsDdhbUGbaP3RZGeb7IP4ug+syrRydqD3bWPp
gRs7AJygj5lIMGXN2IDQiAQ5fdUmS424hm3bRcI5OSQM01O1JDyBTwiBj3G3EnmTkJRmuLq3s7DUwhs9
xREiLT5T3VNFZn1pISX4onwi9oeaalTiLZMcSDk4HFSrnjvwfEFVqEg1g4HzOtAeABd4fVir/l21r913
UgVLwJQZ+yb7UVE9BtoSb7aYbSHY6F9PurvIzu5du34bMRTXvFhqIQ+keWKU93Z2zCchobTmB/0H+5Gh
KqJgH3ITrkqEAPRQ+B3RDbPEgiJn1HrqlTEWAaZoDrTHeMDSOX/lsbMsZ8GdnSiflPFuN67dbfS/UKkc
XmHHoi1STfYkCIIah1B+Q2n3vgNIETEC0rmv7TOhwjvLLU6fwVcv34QvOL7ht1K8ZXHr2GLhZ2eUwUOk
0XMpjOduuj5Et80LFA6gUza/GXjIemnjf45h6VKuYlV95jICK5OWfdDyQbEFFZH8PyqBQcXjtgBJQ4St
XP1v49oPVsXDGNxlxaKxUIvCn9iv32RpDWDJ9sQBUACNhEg0EDFVy9XoclMAogeoli62NereJCB+cM44
gRJyfT5p4vUmB7LNfFSE5qMT5yaMnZKRD6ihlyXj0wPrWBKErmJ2juhWKIbQ0WHkzrDe7C+cIBgsT+5y
21SsEaFxV7QpKblD2yeKeSAWmlCRBQq9KDjdRLVQKWR4l6gmHKT5qMaRsmeVAM/U6yxT3DMS9GYQ2ZSG
ot8A1aFUbVQAoTWvLcQotoabPFyhK7T5s2qFNTXwOs2AN2XTlTIA5TiqdEIxh6hcUuij5g8hOyyWzn6Q
Aim6+sDBB6NOEsVvBkOA5Np0ViF1EaqJeMEuipTaR0NAjYxlTss9SepwFhOOXWK2sqPGYyeQhNDCw00U
2rCLBSEakXtgvXDnNi4MaUc3RtqjbsZj05hc22eiCM2Sw4IP6dzcqrXvALblibkomwn5mEAosFicK3jQ
IOoLfiixQuVAieYS6GpQNOWEg3B3a5SVRQIihUYqjroED21ci4O6PslkbaJqnF3hXhX6wmqKbDxTY5IE
rXsTKaII7hpyO71J1AVDmhT+QElc5Zrv75i/Dt+zr22I6iCwWUDCmqjcaustivfYwHL5yyhrNrB0RHEv
JVUKESAmyfhy1BTDkiZIkVmpTgszJqYAG2izhxJ6+prNdUn/bVQtertweVzkHwY88ZnvpcZBNJ0VX6WG
K9AqsrsuqWbN25A1CY0NO8oPeEG6Tth31qp+yvG2YElOGCdbzMxk9mSSTG3PniVxF+4+QsiaSnXZXTsF
EuiVHV/fQJnHWk/BsmwO51PRJywaZl5rvrO/PZ2CG2NPoUQVp+f942RE4pBCqsL+bA/LL2FH9w+49Yq/
NutjIeSxUo2OVhLPiEJvmBpJaLqXXNojMGICBBoJAqJt/cw6Ui3cdeiu4r9AFcDFWgnp4bLpr06EuqNW
oH3NIWJYv93WXm8T+kU4QdbQ+aQ2UFB4QqbEvtZ4wh7l9X8CYsVThKrUwJJx35Q+xVzr+gTVxdr50FRE
wMl5TaiB1i6WoRuXKys4G5SWXo+IQJNyREXrjRdRDTXsVOEzmZ+XuRhgbx5fcQbvjiLe9rV7200X2Sov
u6qNnhMFZYKpWzR0S4GbGAdAULUWY54BnRstSOpywEwi1G2lavl5dtcv339INeD2tdY2DGi3Vu5OIYM5
eoA0KFPdX9wL03CFGWHNEhDHNijWskFbLNhY7rxWQi3eT/NWgEjATryjEmqmL2E/msMtspJwQ8/Q22ok
1sKOoAOtPRloQsrwoD5iF7sctjBP+CW/+0jG5WuKllfKvU+nq2YUc6qjkLyhfU+hiyrnH1FRppCPxgdy
CNGGsuAUdENqt2ZZrY2EpliZpDEOwhlWuDn2o50QQk0l5My4cEsXi0Dp6xqcwEFrxeOcA0ig7CocYreU
GjHFA8A5EboAU641OOeWFtLJWsk/p1uddpjfPdD6Fy1DtKEPsJN5uvkiRUaiRNdog9qObrWJysTjK2pq
Q0EKgGQZcBnT0faf4OHwFlp6XgoT452E0UEldpE9a4Tz4ezSVLgTlj5EnmVM2+olDoBF24I6CcMmUE+K
cBQlMYb2v62tOinz91BTNSo4r5DzypZRUIgz46j4BOyAzcrMT1UtPhScEHMIEnS+OdS6RgGio0KPM1KR
Ek6zpOV3NkE+Qs67TN6inYiYWBTyUQ1llExtIaG/n7BxdT/p7lddx0HCUdFPzp3E+iOMjdoWdt37mUOm
jRJywhkWDEZ64xqMNmlbOmOoDpIOl0inQa97BDaXamdjX3ddTOIZu4UjjQha0zqBzF0jaIicE47bQ1So
YN1takc5L3OU7D4uaSwDILILmmjQHSRJj62jCqSEN0Mo1WyuA4kRNNdCEJsR5YzouNlMDSMkxeXKXgpq
lr2UIzY3itpJNp05jUBFP6w5SYfNRjJVmyjK4thmr9/sGazvNbsl0dwTF/7YaH/iGrqIOLsNKEXINALw
SToVQcktinsminBgT7XmuI/C7qQEbRmoDurfbla+DSqqxhOnJelBmAsWDHZ6xvDUvzSbGx5cOHAchtSG
KhZbKv+cHHVieKwNh6tqS2McTOcGG2DBGuiNZjJqgnT2uxNv4xV1Mm00GXAlCHPRMbhYUkKeMSrm4TSU
y7QGQTwQUyMqytKU4EQkx9r7ARBlwkeocRtVyP9bh3UORLIblIXQGgQaSZ2rWAB6S5CH3uTuNiexvaW/
+BDadJhbbg3OXS2nArd1GUSH7mOMgsngjq7L50T98SmgIxC0UJJ3AKFTOZo9fTsxFikRuEQHtICMOWVd
BRKV3Ye1NYAngJllHppgXDQoeLgLNuaUcUyYKJqALiFUc8CK84mXVhyI+P6IHFMnqCbtWrAMtFXYzq1n
Yyy9XtPZimC7bQprYhSVNvFHClhtn9kmt3v7DPrXT7I1gerzarnYXrkuaPA5R4drflAk21uhCPbZUXm/
OCSGCQhJn0aJiSFr43puRohw+N3ALzXyg6hiSJXAlpFRrLZnVsjmYaGE+7wji9MUFGgc9B2F5d7vEmsr
iMHRKmjsCWgodAhC+c3OYFQ6rFeG9XiTDHkddbUrpNqShqqo76ktAZbxB+DmUJ97WAX6lAaknjVKYmMT
gxCgb69w4hVxCcWMutU9RQC+u578IXOWWVUZk1YxLLu2j/rObjlJqv4gTuqABPpurDrw0PJoU2byybSO
G28MEOHAkAuunbTxvVYE1d25Ban6h7wAjB+Bt461H/Tvxwp4ECcRYGRiYEZdV+s+6EQhb2J+gSYtKxyH
Z6kTMk4ynbyMD5RF0s1G/3obks5oPXJyAfXPqZtHUwhT3adBoB8ZxqL0Rrt42bJUcUeHj6MWA9Btn32o
9ZpVs8NXS8K6H4Va6DrZ8SsTdY3D9h1+6spcjiLeAhHJHj74/l69YyTyDW9FMfBeG1Wb59ITcdAlp2GM
hC9WiKwC35QwP66fr80fDI2EKTQmxIF7kWlbawUB8B0/x1MZDsDtiw0ImBJRyqrtXWpvelSGmUYdgoM1
YVrd0PLYymiw27rgbttUgdaUiwrjNKmfIavsHNBCO5jmHdVTld7xy8PniwrCFImtQvTdjULuRt3uPVIZ
q2K336i3uC49lukBQWVSw+4V7pgShkp92292QrJ+NmcJu5RbVJEwuxvaaUU+jI0Jo9mLCFDSosGkdTfB
zi50KvxXFLNIxLjSoz8cIYeDKvaqCHLdD63qUXe575ZTLelpihdDRjGp+NADZPYlZZpWRn0UJfeOCgQ1
NokNGVRMgyk9zIi3rDds0JDlbWeJh8jus13QX000ShzCDZYlRGnvbkMnUYkci6EN9bQKM3Ne+2DoC8ct
LApoKlWUYvHKZ/HIqfvAYR7WlgULzwsXj6LMzh2ob1ogeEz2whrOYJA2vPA1xqJ18KD90/d+kK0iF63F
x7eaQVQPdQoHooY+uZbjhN22zXlX7DNPgpjR7IEwirmatyM9Prvbw7EbJbXM/qTVcpiLQixj1J3ZiogA
yE1eMwQKsz4EbtaFartYEBC2OewhRfD1EYLv1ctaVAVqjdMYYf21rsrjfh0GliOycbf72ohACuPixJGc
KpWDm9jBsSZ83GCHx5TTUcuRl63DuevxKkxWhU1IHFESgpOLs5CGFf8RI225dZNo/evXUVKsmovKNgUm
bRmlj0atk8kERyKbhn1Kjku1H9t/CtnasFTJhzzYWvytvtOcszSEiw6tp8ZF2OnlU4Cf+5kI+HyHpruT
V0Q+wwQN1gf6zItAmXmQYCI4/b02BhQcML+5YrnIjjG+lR6+ppHjdgmWk1srkqfhesMguEyBG/kQrW77
dAEfkEzkxD1UnGvSzmXWSziIJHnraXX44f7ELnQPi1g6E25ahpjZPFcsFRBkG03C/IpcBA0SGadaklAF
hqPb9+7jBwhN7iXpWTC5FD+zWQ7D2EfInwKmz+bnU8lpl/u6mnOojWipOgONp4Ot7x8aN18qvsV4VMEA
TJhATIZsRYBCMjPcBoMXQtcoES6iKpDsM5Qc6SlWDPeFIhRi//Qpgc8FYwYkNdn9SfqDIhJzrsjSKMGh
IKqdItwtUdm+Iu1hE9z9BTfr4LS7wwQHVuEQ9larfjZHQ1YuDT+rIAWnUV/V36K9qD6SdntxpzjtAYyK
pVck/e7NNoTvOzh8/1Zmbo7y9MizmbmVtu1514Fo8ohL3d+WQYRGLWvHxbqxGJrkMKWEF2I3KXXolfjY
dNvUPWfpq5BdonMFv27LhMJQVoEk3a7bGioWROuC9S24TyIm22C1eHQaT+w7EmzEgXYOj1iC1tgelvP7
naFh7pHfQlVxyp7LgzB8o4gL7mZbNQI+ZVteS6F5VYorx326BNxWjvi+48AarMnETJJn6TZXypYcHbji
BhMn8lZh4bWre4496jIafRp7Xp7B9+p5J/JiTiSY4+okXEVkPQcF5HqUBmO6V/mhFDTjuuj5cko6JMqj
I84ygDz5AYnTRE5tA5q0RezyjC9X0LRrtO8wWeyyg9zX19O5eahNnrORipM6KZflSZPpPufm+NdVCGni
dOimZ1O1/1fPQog+sWKaEIrrluo+UTxa0d5WJxIpl1UGiG6eKzV/nSbTDzZLSdiFCqarH1A7vOWfNEG4
AY+QRRR4LAIMUm7WFCSr7OpCh0QFKd7NTfcQZeQtWgZOIuNYI+GxIp7dLbtuWuITq1DO1S2ScK/tNmMv
L9/AHYVOL+V7EzemkdzPqnNOxt26FJGHcAG4htJ+5AdslXfNFnq4hPZ68IqagedK2b+eTIVMClPNa/Zs
YLkN1RxEjs0awhOHfiR7En4WB4DerUZIgFto8pCK5JgbRbb4a9+2gPU0FhS1sZtAXCzkvxnNkOzDnk6x
JymEZQjfBuHiqI8VpRawoywsJKGmmQdVE1ZYosA72u/QrfNUxZ5UuNNco24FdfWdDKdxxwwtswxgGj1I
PGCbBZlZyMKNLpwJAuJskeGDsvYvtACs1Wph4ejRo/Prg8F6zyvsqM0YgbCWsyy2Ys9D50XS4VOUUZnN
Sl0tHBLAtnt2/57ZlyquOIFwXjQoA/q12UviHNtsnlf8ERYV4hTett3/Obtm1CixEzHLf3e/tKv9zM4M
U8XjGVmvFRuv5RYEg1I7a95BdyT5jjt23DNmMg2ewhxxEUc8JJXyv3sRRRkM/QTqQujbfTChK2qvlyre
MIfbDixn1zcsa1Wg6Am4923A+qGq328mvSPWAeW+1iyeW8IouyYfkMMLDh2GSkrI/AMtYkunZz/LFiDT
m2SItBmHHwlondCeZc/ciH0h9pXhmJoUCK+liRVJvL1ZJNBLWqtO8Xx31EUlHWtwqyBZ9vYP2oG/Yy6D
4UQ1UqDWUhodZl3biAwU2WRRx91l0arKLLWU1c7ddnitstx1XQrdIaBlhrbryt8SSD/pg9oz3mWf8UY3
Wb8tpWJqNqapzDcOHRiia4q2tJphiKq0RkucyrNfO7gDfnS/S/9m1sFGyifOF5mDEWiB1aqToYyEZWea
YHE/Y4dH6WkAJBvRvWSd06Vx3wTF1jJvqcr6ZzFL9T88NjM4JBFHbojZ/MjTOwegGyDDYi5D5/+O60o6
fpw66gryNEUqpT3stNq8CYTuSHhQATCf/VWx5ROP1/oT+4MnHVr1YmAlN1EPW/fdKDe3fF8laWJvx75q
xmewbGn3O9qJEQkVPBqOq8WDZGsvLNz9gPU4xsWLrUhHSkk1hIljr8jQo0VSebP5sz9rQ9Iugbbdb/0R
Ssut/dedO5e/3cb/Z5LrwUruCTQ45yWl5Ck7l1xpZ6ZmOTiyLRUVnA35BBqK9KEJpB33W2VQrNtU1CQ0
F61PsnOkSKXMC2Zn+zHumZO/EFgJNEg6R64nJnkqto3nhVfbWcqyzF8e08KVW3qEgNEeQrsewI3Ug1xJ
W25zM/N95EPpm7SAfWoFOrp0Jsd2KrRkm8PWsSJLUexO1cnteTO+y+5NAODSmLbnI2Ez7ouvMxyouLN5
ATgLVFo3eD7W/q8kJe9O0ccypoPSNC3McLW6M6qo2+eXs2hidkzNZMNYJBWwIkq0aHfBZhbo/mwtmKPT
W4v9OTOGi7gVobihF5flPiZK7ARpwXzLEVygHmGvcNSl0mt70bHN3h6dQa2qBlRtkb5UyZYknkpHqkoD
loNnU9Fte8Kv2PHWuAP+ULbPg/8R4haIYe3kTfYMs6Njh7tCXF9waW27xRxGVjNJtKDcH4qSEybQFEkD
R/o89L4XsshDwSrKG3XXJsGiDaldf4U4XO11UsJK9bsxLgjgu0OK70dl320ZO8qr2fLBAojESp0ANyhK
3LCQfZ2qjqqaj62TBwaoDs6pNJcxvZqZba3Pa3t5CvVULXSOUowh8jtrLm/BGoY75jtFq1eyle0z+Hw8
Msfd8+Lb2nTOzEzm2COQ1gsNuRYoWdzrWY174PW2Z0STwey1r6atGINxB4Z5QXDOUJwtUiiZ09RDHd9s
YVB7soBikYW2Q8aE5zW5GE4OifrIVR6ftdf3FS24NYMGFxlaoSvUltq/nFNalKljfHWlzckTWS58TxXj
zvxqBJkZsul2qzaK0TLUWlpP2TuIEjOj4msolmJPHtZH18PSvHufZVuVC6GGTyS527BmkdEDmwN91sqc
Y862vW1Zb7b+DiRFOP0Jn0nBIchKD8Jf2MpyUdzkeneOV/Cd7IDMgnyFPH4upe6wjepKusaa36NASpFk
3Q5kthCNON/3MneqnbQFCvmm8RpujO0vlT6m7xbnl3+eOC8Ge4aaQFnctwhFMyom8TqEqTTsZ29zOaxS
AhC/B+C82WS5TZ0XhehKgMCzkKUjX4G+C5iyDWjClzv8gDAIrhFnfxL4X0n94yClKrHzl/3Wk9k+E9A8
h7Wk6tW44AOeCUqLdwvbK1wL7cOtYh2KGJYQ/B83nuYLvBQ0F+PMZa7WnzcyRggV6azRv23cr1NIF2mL
66g/KFLebVgFRbQ3iX0Pc3U5Q8wzmeY5OX4x6jBmNljkMJRFS0BAduYBbJu1AMSsy6AQHd5ibUhPW/GF
/ZnfkSUVnGuo1YzbcE+nHrMbhwx/CmBk+++x4KjiubLtqsjOMuXpXH0WdkbhuSOBeRQCpgab01VS3l1n
DWOnKizo+SumLomraZCQdb4Pt4lUq3TkYCFPOcxmftyBUSsWiIxonL/WLC5x2OHKPQlhvC/zwR1pyGmc
0faazIbpS1tM7UylhKEcRV/YU5klGVU8TMzaSBpBR7XWVwa97mLSlmNomMXoCRdKRCXsaS29rlatCUU8
WFq2+Ho5LA4cGHGFUFy1iXUs+1nznblKV9ljDr9FqHM+R+iS665h5LeINYi+bm3pFQZTI/q9P8VSVJgV
1kQ3fBM/C7L8ewGF6MIdmofagHO27w36niknQCaDb5IzE3uLvGXhXgKY6Kg6ojYTNHw48vPLq8wr7LsV
XAo/W9k3bm8TrZVx2YOLyk2TmSnfITLwg6tUixGWimNiHdnsi71xOTucEuPJ+ZVOkW0yOn3TyWI7Oh+J
F7B9tfVZog4EYw7MoRWcsANs8m5EuxpcZzTY6iRVcCJf2TXUkc1icdtDxxXJBrdbCFdQ9pp5g8YriIxU
hDoxexrVNIx+9sIjyAeoP50c1XL6uB86FZA+msc9RBWWn4UGBJAy8YXsatortF/xrK9CB0+1dsOOJYK4
HLKYZuwdPEN9EaSyv8wIJrJmwxyyr03zpyBi9uBq1fqRyAOE/hrmUvgxWJsCsmvmMKFwNPzZ4Pk6xtiv
n9G9fJ9UqQweOgm+1QatMrd7Bp+nBKm0ZlmlPUu8cEtqUCsOzs6uznKrOS8lOdWbJwFAFWnp/9oDuMyB
A7Mi+dQEAj+0svvY1UNVHRnCVVkbWFQpe4xzfFilJCzWW+Tt60wFPzBy/ryjWDuwV5EEgr+QAfRndHXF
EAZRLNl2ISAsPT64l55RQhN5lVL2VTpz50LRj+uoAX5OZSmaLM4T9P8Jc6N22HqaOcrTwhzpJAuG9Uko
Kqa90ZU0PWOWUDfZOZVUH7B1+JpFABqfl9+OYjq9NOdtfyO5GTHG1kogLHxTBznLpidEzlHWdNfaCIwG
0EWOtyURvd2HocY6TrlV71su/lTI2967l/bkV2mXBuNRMIgEQGyCeY35wOhwJepkyuKOHP7kTB8vTEub
AP1WMs/vdHC/vtYXynGs+xpXWzNXtRHaQzuYMo867LJteI3P48aH9ljt7SG/jSPPmRIeQWljkpmdOWR4
xg/2QKajPW21gc7yV2HRF3dvAtod+XjtLUVkF+eSXcRsfJEkktE/3EbqtWo2ozkvZw+cwQ+LKkH8zSYx
0yf288S80t7o5O3+gHsOFo1so9hxquTg2HgdaEFucytZ/Ed16rWeU11pWJUCNXE/2WTFCM+1al8S83A1
PJPeBMIqJPQhhoZRcTj3kXpVvWkdM5sFslv1ZuQp3M7Bhhtxm5L5mtQtXLP+ZMFBI27XOSqc50PN8aNg
fgw2E0sExIbwf53F5GdZ2kPmWe9sNArNb9jhjdAKyVedC7oPxmUkyDX50GE7Mc4TFcbF0S2oksB9QzMC
a0D7pHpSh/io53GAUeAswq6XtEbrI7RqFzXLSbe2XwL3qsy924ot36mp6BdECfK0lut+kotQ3D7BukTA
Gvl6dxCUdZk9nTiwjiVykMskzmpVXhB7+5AtIu1dOvuDber7zDjitCUBXW57ExVcEzydDoW2H8zOaqoE
b4MUNuLSA6/dHLkGO91lG0NzAf3T+k0HPYlNiDvxhLI/M+2f3Qv/x//e/M637P//YWG92vFNeAJHi+rb
i26T8CwHISvpZAeiBIW/NwaJTJPoLfCDbMfcSGeZbSGiEDbbMgJQYqcn+0d7UaajBJVoz+P8wY4qy+l8
+CL19S5Rae/lj45/+AHVCa9Soe5//P1G6ItBkev2uVd+8bPvf3L13O0XnlBVaP/92on0++0Xn/rFn30P
xZefu/rJ9eu3L/zx7e9/8On1F3/xww9+8cQzn77ztv3v56dvfPLejz65+u4n1566/afPfvL+iz+/9O7P
333JPvnzcy/cvvT8Z68/5uuOaXDriaFgBlFbBSCC1YHH65Qqty2ScbAua+MOAjTg+Th+JpQwyy44lLj+
zZdVlDleHzSqTMfoMioPrZQPlyyyLBR4qWT9BDWYdX0gA+wT99UrQ9rDrDpspraUGFx3cwzjNXASQRR3
Lc+mjlR/Qx1MKGy2z1gGMgPXUcEgNKM7UJw2ngt6K/rd9sX0Oy4WubMK5e42K4crRLxukKNEovSzwCEp
gg+0xUqUHy2p3AfNQCj0/ZjKhieg/NfqQobu5kfPSE0S6n+uxdjqdkJd8jhVH6nKKPVJu8Jl6m+GWmGo
cUKRMd3ro+cwhzk7L+bXcd1Oag1KjTLuzb/f//B9alW+zZl/BX8l5UKoFaZr2qdwxbeoU3ktu1emjUh9
xavUFNU9QxPzcrr+ZaojhrblVb5HZU3ru7+k6qZUDpNOpn267cNHoXNJzch37XnxLFA0fQqqoa7YeSnT
Cr3kPXwBCp1QF/U+gQZlq2552Z6e/WPjEn0D9caL6Fd7onddefECVUy/Y89+0V5zBdAPL/EqH9j3vpNp
SF7Onv0C+0nKne+6iii1J6li+q637m3psHLE9JmrfKa3XEcVMwBPRh1P6kFKLfN9u8N1tuCqX8fHEcqV
VJa0e9sT4u8n2ALMz9S2D3/SzlvpYHJuvWc/T/qsuZZ9F8/yAfU3b0D5kqN4BZqynIF8cvvuB9Q0vcD+
UXulzfqB5rqN19WkFIt3P3Ad2vf4HP6ZqWe5kY3FVd2Pc+5GO4d5Z82Aq7G+qM958sOXs7XznjRioSWa
VFQvcR69j+fj07br5TL62kaY6yvTAL3caoRaWx7lpy9aK56TjqqvKSncanzf5xrAvP2uzdz3uW6O22/v
uf7uk3n7uR4v+Aq8xvG/QJXYk7wO7vuO3audwxjHdh0lPVTNOvY39p8/dy1b65+sNvdJVmG+ELWkT3n9
cdVAR8npKC3tJaRVI9s+8Czfej5+uRHVse0zL7clyNvrqJD0a9k1z0b5cpaZxusn+cq5qKZ9OmvPcZZo
v9F+Hv9ebtuGot6pWrfue43Vvc/E9Z+Pz7wR9dBTiWoWEPfP6yle9ArmuqaXbn+pvVd7X5Xwfoq/PM/P
v5kVxb7K26m1eq53+O/jfK7noyr3B1Ga/AobpkLw0Wy8/kN2zkvTz3i8fS7Vzvaa46mXno8C6K9HqfdT
WX151Z3Xw57nff8ivqX+fyX6JD2vjex7vG96xpPxmZf4IFdYNf7ZKNKdxvrFGMEz0bdxzVefzAqan427
p7E+HgXBz0SN8pPx7GdjjI57jXjvqxhHvP4Gr/9jXjb1uVpyge18J0b8JF9Mn/lOlG6/ODUfvN+usetO
+y++LtIcOB5PrcLur8W9XuSTnkS9eG//1agFf7V95DRv/Qrsf3z+xayvLscKusrLnon+POMF7ts2q69+
GCXUL7bP5b16nO15Ij7P5uHKp9nmC+zJk+yli+3Y+Tq6EaXkH8/2jcvx+pl2DqvfMMfeiK9ci8/rM1dj
nV5j807zk5pvmv8vRZ+cjkG5EnNAbb7iDda4t3M19eETsd6f5NWuRJ+8lu0Px7NnzPYcf6LoUtw3tecC
q9WnfYb3xdXOZ/Mnzc/jMUsv8y0WsvfxeiGbY6dizrzKm6a1prXwwvT+eZzf0lo7z2f/IK6j+a9N/vnp
Pf9afOa1bM5oYl/M9oGfRZ+8ETv5ad+j8JXz0bAf8InS9S/ECnqv7Qe89Xi8dTZG/EyMAluibmnX+wtT
e0U7uLHWfJ5f9odN+4P/qbHQ3HuG1+e08V36QnvG+fOmfj7FP6/yM29EI5/zZ/TPXI0Bupg94xPx7wu8
wmW+/k52Vl7w72Lf0Hn3ahp3qkVDF/tpKiS/TT3pR5Pq86Vb74Ri88cnoC798Sm+foWKyK1Ws5SUT926
SDXvpAOeFJZfzzSW37QrvAldcOhphzI4Xp3SEH9Myti438cn/V7hAVNVmrrXev0NtMnVpi+46jh+P4fP
+jXPfXySV1J73qLudVzzdXvvFBSp7TpX/fNQ6H6cn4K+9ROhUU4V6VeSNvlbt37Cp4DW+Jnsvk9Sn5tt
c4VzKVJfomq3FL+hzX0Kz88+DWXst6hv/rj0xqVdTR3xS9Sf1uuPUsX8rPfb43zKM1KsvnUWz4/r8NUr
1Et/mq9Dxfws+iB9lxrdrtd9ht94068v3XK1B9d+x5/xvM2Dp29d4hXfSnrdP8v+vUwFbe/zVuvcZkbb
J+ehh+7j/oara7fa8U/E62lMoe99DXMvxiKe8dZraI36wa7qiuPWX49TuTzUvWNcMPPe8vnzpv32JK+M
+X/d/oJO+mW2IObGGSq+n/W2XcXrjCsi8ge3vS0nisj/3gxmJm1wx55SUmN9PPToZb99h3LTEVam+DDY
eIPN2R1MhkivZQIUDyJ7KqK1Wg9Xx5secZzPscE5Jr9Z+hwSs81tZ2JWwHlAB8Fztq2eUu1y1p1U5D20
NMlAP4KSuvP2TyeERIdKtYd8IsJh9yO/s7oxhuyJyBae+d3L5F9kZhhkjzDs1hBlrT2hkWEgvrgWIHQy
Be7JUK/FprJQZb+yRyHOPQGDo8C4C/5kwRTkSToCkXUYelZRpb0dRDaT0tnB8RbSg8V+1OTKocVFW9e0
N5l7gAFvh8luHVtsG95K/dVVc3c+d+ZHg/uQld1vXTbbIpCoLNDC61wm2YP+92QgkjmPZIs0iXFIct+O
UV6DCgd0whuqkKDy8/3gFyKK169KZBOHpWQxhlkurqZOXko+FqrY513F2HaIqY0kYkssissMbgh10vK2
AavIMUAph81UhOvBziOdwaxxpIIO2ty9Byp2gJvmeJNWUIY0R1yInE7AfJIyvDUnxGi4whzcoEh7Uut1
KIXDhuuQuhYOm0WrU2HZ2RxmfSiDwiDrxfSFTQ2RHSIwXrRadPbKl5FWpCov6Il50hT5lCPMUYM12sru
7+0sFhlx4eFx05JOnFziQmxjpgCU1nPonlAdIDu2IAHhjLUFZD1afJMpoEhHzuQB7iJHDYfOQCXtisAw
WV97hQIVtS9brJWUBVyP2rWqPKVh02WotAMF1oecly6fSVyCY0Qy/fKlBZVWiK0zZ2m42k/AIEnSWrHZ
dZiKSUOvzlok5jvuk1Gve5O2LLOtBeZepAUynAILLWbIUQiXJtm73kTotW/lUDZvN0c7YAFLOd5ikJMb
Wj1/1W2m7Il9Zn3PwrGdzYY9y1GbjTtbPgrXqTTqmU15IEOQzzkKQniSDF9UtXJ2jsr0Eouc9lnepcU4
ItmbI0Ziq1Z+B/RpiC9BfSjHuM21CU376IILYfO4SzJ5EvSI2uY9F+woV4UyaCWZAe+RLrznvPuZRmUi
UlCqBalOfAq6qhuDTcTVVQZcBP5SIN40o7Al5ejPRttZwtVIa4dAwcSQJAq+amueNzlU74u9EP5RQlIK
nTrpigwj3ClaPYvlqURqAg65/lAMXtVVisxhSAfsbNkZgJIj417fh1e1wYlYDHHohF8n5jvAYqka6H6A
JTQhBR8ITU/hU+zkS+V+2x22LvsusKKi7g5x0h/5wxUtGcy25fmcZiIN9tAVCZwWhj7jvWyfORCCGISn
E/JYcL5UOQ503gsbqwSwr586OtEVMjE7He/NrPShEArAHhVIUkH4kooqPpyVvEhI5MaRV1pZToPcGMR2
m+FJexPs8VtboSrsguE8Xbi/JUy+mVbEpOJjS1PoYwd+iwWvNKgyrIeQLA4RFclas3wrspBewpmX1OKV
kEDUOeWkSKQqIkLAiJhxSkSC/GD7btUxC4paueZlzWpxXsm3CIn9EM2wbSKVZ26pZPYxaWS7VDZSsymP
LW5QEBOCLLNJ/WmcjgHhbCkCnSKWmbTNErDGJsK+fPdvQXvWgm05cTZT+etNciZpE+ck9xDikZ3n2i2y
ejtFW0emluZlEvUpW+4bJXUIp2GPpo0uoNcyL6a5BNYcCdXhZLBTsWUKQPBu0kdNSHLRkn4D5k4Sk8QU
G1E32nX8ihwPT+pyXeo4bAsZF61kWwH7YDQYHC4C4xPaUZw7GWGoN1nyPZU/QixbWye0bGMqEGBVgIJq
n8gEBKEgGoRW23Ltda/nY//kBN253DxuQkd8Iq6CzwNXL2PBYAIg25qettrvcraiC362XK7mENVKHckF
AzDQtXv2Z3C8uQPT7oufp+wVDGeUmHE5Iz+DMdPsTjwPVwZmUof81WxOAc3QaJ0iE/cEILypm6RcleSc
HYoSlPEm5EcJgBO9KvQ5IDABTCD+yGmbTWsJ8YI+4cZmlOCQOIRVKGWGXouJy7CBFB7HLJObulb3NotQ
2N4pFqIIvlE1gZMiiJTaKVqjpG686H2I8XlNZuztDlgTkGwMHslqxUqegHC1im1tURG7iGPFCqLA6yi0
7Me72WKBD3RVJq7IthCvXW1bTkXEeZqwYtive7WTVu/NgPbFvnw5J5F9fMxlM3QyZRW5ipLMoipRvmJe
E38bujMw90NEgEyaUJCCuTpleybOaiPZDqlyAM335VY9a7DWCkUTe3WkSuCr6HgCAInAExXSOiTnqR2p
ofr0/0O2nxOEjehIFH2whRGUCOwh6bRlrZxUFaQpnE1vq4SOWZgePP42KX46WFvOmduZAwV6op8j4L+E
fh4JbbnQQMHKyEG9j3MOIMcmV7WvZvJDQpa7/5FoA85XbqFbSXyeyMJgMkjTPKab3WdmalYlVdF6kFCu
/EFtxNCCai0hgJCJON7p0zmnwpIOxJneVFKi3fLiA4lsi/Mnm7C2J1ZRE979eskIQVCDqD6P6eRblfbw
wBbP5ENS9rh1SYwWSyZRK1sxbJgREQsgmdTlsrkacgWHxsNJUDLrd6P8CHVhQGPzo63uZ8ShhWXBsYKu
nIs3ZPLsjU6FkPtyv127WB4923SyHop5c6tp1emdwqThx/6cZNN79RGxpHz2RgWQ3uSeQYYV/mpu+2fC
dpQ1ag804Th9sQeX2gGBAel2Yfgwi5ZbaasaqNooFFZIRwn4WjrD8ufou40awf8kMjQJ15eeNKzktKsJ
UemaMjmVpfTCVY9wBS/kDNsy5xcTpBW1SaJ+B3HHIHXIhbQ2eqWtsgvt8UMJQmwWo714pI7N28GV8jeJ
XgwfvZWfwobvhfwYFnGCshiPGZPZHjtBKR0vnQDZ9m7NlmHWS4mWao2EkyVXZE44yzRYRWA2bcaLiaNJ
kVs1dF9S9Ks3KLv7zYI0a5ja7W2cWRJe6qmcw1L2JHTpTBQJLuGQIcozUa5Q3TzzKJOVivFivDeqigQE
n9ot91Td9pCgFFYAUpPTRQ3jIiPwo88eCoIOQ0Duo3RRCb4Aj+coMG2y+QJzGRwbB9EnsGhpG0mCrS9m
nIylnPcwyapZ4bAggvZoNTSLMheHLL8W2h3YCNI2CEa3I4XV6vQOLDsiucMfss6te+Hwcoft9+1F0C3g
T4ZuTf7YzbKHfhhHHbnynYyzux4sHnjwULHvvkN3f9VF4mV5jliSaeH3G7veXh2hDlVtobY2BTfywEAA
b8esPNMqQfcmbUQGe1/SDBg0mYtguxL0uTZDC8+lBzX9c/2ZPo2FMCxa6LeouMEybqrFnL3Y7sg2cRaz
yhR75LmGAmvSdxlR+K/NEPj5orNcPevfWSmtF8riftuZJ+P+YNgcNovv8ObNV3v6oz/hT2l4/fXLVPHy
NAQhpz0s1bVWfEt5kAQJRcP5h5dkbCuelZsr9fqYq+OuAc5M1Ia9Y664o+yqNr0H1+pNUFSYozCTIyq2
u4ZE5k9EQkU+wh7HZrsfkyuC2CpYzo2IJGLlst1r4Dl4fycnX+FjFR/1OyzlwbnlvfANf/t39/32l+6x
/y1NpUbip00O804WptJA396RL8v5JpMGmt031RN7i755FfuGw3ICksFUrGfqxFn8GrDBozHLZUzmOsu5
JsXU3Zf33sGZYXtnNbqj8OpTbiPPFXnwfqlXZ6okLOyZKhdmkqLYq0csreRPpPSHCgh1ipmpAHoq26rs
GLpMzDYIcUZJCs8w5BpF82z0vD90MRWskJxE6PJnWvMIfrTCJd3J/FQcu9ifp/AajVQ0JjiSigLt3Jn3
/UMQdSpUCYMilX4wILkC46lIcj5Y8xttUa+p+ATea40YdXJi0pYtc1mKiq0dE97xqvdSO1uPkM3WHllT
K2BGMbbGrdOpfR07faYlWEylVnyTxAYVXMS0/nKFB9t58nTEzqwWnI37nW1NCbvalKs7szSVksiUesF7
8CoO+t6SpphnZkgzSwxynkfJZqjbWBIY0DsWi4eb+bpb7LUZ31ZX2LXrtztT22khPtR+czYHALEzeh7B
ybXcGC2mMiy7R3k4BNV1raEpmo05kqq4bHH2bPrsmX+4yZZOVugVj6XtLTLjZNvdrX1r9uh8Vn9sVib7
qIt/hsspboWpVB7Ic7lzxVTUZP8jlZ09UWvOU+d/gCJOg8026wQbBck/miR0rKWJF9zx2akQGJQH2wpZ
mT5eSo4EF65NzTHpxee6Qz1xh+sP2Q40swQVYVtAyV9dnrqM1010h2Z2KkW+bWoLW57KKLXsSrQ1q9iH
oz6nJy9L2DliQx6b871ntRyuUKLKtpVuNTPlBcdzMlOwc2EqYJzVtVMhyGwnWppKyIajqOoph+r/fv0D
u/Uf1v/93SdGCv80biT7wmOJyj1f3DWVWphK4yzRYHR1oqobuX1YH51i6nCamXJ2i2rVLN+mLiUNLGs2
IlWt2gX6c2nKn6FSC3VlwyCTCY7IaE2/NEpiTkUbCvfvPZGtmHLsbh5L91HpTDmuU+G3wkuA+Ug37Ruj
EKveiU0c2AtMxCJyC+5A+P4SoAqhNzKtndgVUWdLL3C6Jea1l2y1g7U/GLWOGSZq8gdoUZvXB2UTBw2o
omakyVszE7Muad4Tb9BmbNDQTOjOfbK24Pu+PPVUZHV+zJ1NJwn9v6Wpo7mYMmdUTy7aQ98hyR1wx3S6
dy3DNyW12x2FyifhB4gnp/WmytXLVIxKjhnDHXiF8TVIt9RQtuEiz6LVNj2m7JDtU6u4yCrNMoQSezUu
un1q3Xq1Zz9NppLN0k4bho4+a7ylxEQWkoArWeRaeFnRjxR7WImjxFe4Fm7upUH3I54UplnYVNrBYCXX
aXttSy0gwpIVxS5QXhJAoWDQVqkqCe9e5JbxFO6mmPIli8Up/FKm1MAVkIGemlYdiugBwANSIetMu92m
UatVRottamfPSvd9/uyoi6kJM2WXAxrlQtFoIXX7WYoSczDSwFJ7GlY8h30fYQ+mHPkfol5ccstV3TH6
DSoqnLiMmvJ7yZPNRPF2bx3LdDQ8Wuh63ggPSGLC1+226QfM46TYIG0v6nmkx4N8cgebKJ4gju2Uo5cC
xAraZTqfhVRAMj6tazN5tC9FYbgXTIVzp5o5mp1C4gm2QroteLZthI1zMFS9saqosZGCOPnqa6pI/alf
dmdqgp7nSX3tzHEPG7hsvrv9Wd1B7/k2LzszldLMyhIWKuDBjB1TLy2PFnuZh2BS3joJ5hMFotSw52J8
SSNQtGclq0gFvaW2LhMLkSCMhNq2WAHfgHnaAl3KrXpUxrrdPpPhjRpXpgxusdAcY6VJj91/3712+ny1
okQJ85AJptZgR+tG7XZaVqk/pxImTTMerqlCSrLkkpYakAO2ABm7W518w87O1qNPqeiQnM8MvQNTdnl4
WaluQVa5T9WEQp2ckWTv4qp7V1txPtZtFaHd/VP+kU5RHGYYNS6lVOptaiavZuo69skpp3V7vaYi1yx8
tQa9aNUdQMuAHKtTGj7h4jiablE/4P2pOeGyaoM2n4V43FaVjfu+VqnC7jIztb3Faa9dgP2SzpXZqeU/
Bdgja7+FAqmw9WhDxS6UVYsdemE5n2jFFESS62g8BOjTV1Wrm7Polufa2tq3Z+ZnpjeKjVRQhtHLVHsW
Kaqpic3ES9qXaEGkgJ17iuERtXXF7SpTqQKmuFvs7lRTVrLajdYjsu1H1D+xQ28QyUO8tDzlQk9F1HZ6
9bF2L4g8g2fgXGCMZ2PgthiRaAuC292TiBzvmWVj7ZOy1QPDyVqNyZLzowcLHgGGjarIrsvseqjU5FAD
+5HjJYrMWJrZPjMVI1c1r1QeJ8E7uStm7bQ104bcfUYiheJIh6NeXEEGv1cm8b2nvSaKsHWm8BZZ5doC
hy33rIjYe+nDvZ3+oFOo0FuUXj5wYM7sX2sXHXm0pS0FHGHYeojyTW3ylCOWoxUFZk3+ZskgQyA0rF+y
arFJxC2Uu7x0t6zDKkty5Wp6drR7yrt2BaZWKbAoUx0GooGTLMxg4AVo2t6X3yYvIPPx+GPqbMTmkVl5
rRfFfaItVG6WQiuTLfuMSTvPqtJXSwUeA5+aVahJ5xUjWK5varPAT+Ym+X+tGmgWVIRlHJ2uWnqDIhNM
c2iyr5UomurLrMhPdEVjAveR+TkbrPK6qtLZKkBfFUmffNKi2dMTYUtmiaepPWRLvnJUAt227fN3b8ub
Z8eW9e4ULDAStG6fedbCF8VU8Hw1dgEl5Kbw+XOtRhYgf1P++9IUhtxW2FZzeLABbbzmsE33PJbw4Y/B
/ZeaxofXwF1u/0rWfaazUG/pL7LTyUcnz/sGVQiCgZ+/d4088nedI389Z6Xbu38hLvr/+D0oALTX/OiZ
Dy9SY0AqCNkn7f3nXHuBegP867rY8c7yzu/wirUAfPCr5Kdnygv2V3tNqBGcmNICyDjwH32XqiPQc8A1
L1LvQBxzaCOcSNd4nzz0J1KvUE2CvfE++fB/Snb7RTLJn/NeuUGVgatT3H2oBlwmG/19akq8PPV8YOo/
m3QZTlAL4u2PHsXdWpUDfNKZ/RecGX+d/Hq0533eNd0Bo5T1xGX+vETuu38vvffehz/mp9+lqsEFZ6M9
fuvsrTc/fir99nQwhMjiukIml/OpWnabWHOJx/YWeUevkU0WjLvgGb1in7lif708xeISn+rsrcsZO+n1
/JNsjV3TWVWviE3lvCdw/N6w7z3m750kZ0pXuXLrOthd/gwnwAGzTz7p33uL7LEzU0y2aAsYbNGWV26d
J//tLedsncgYZK9M/XWWz/s0eIP46+OTLVcrOGB+v/NkjL2ja7Inz9q/15zJ9TRYcH4/8dHO2VWu2XfF
YXvMOWJnQzXH+/PJjM/2CniI7d3zZ7A7nQV/Lb13XXxAFEUze1CAmuFiKoSpkygqvfiB35mO6mYlhbGd
evmVIMFgu8OG5rlS5Fy+1RbMW/qt7mCVmlQMPrqyp22JFbJES9MB46nMnFm+01v5dHKnaQNh6xXSelMh
3RmCSFZRmHaVUNtIPcHPB3RR8cOUrMwTN01EdrxVHt1Q3rtTZNZeOlyg0ylQ4sz04ReXivh4G0ag8zwV
2qYvmvlrOxanXNUp07+zvGM6C7cyldNpn3d1MDhcfy6CuPBt9NU3ZTvv2bWY1xCxC0Qdc7/U/HSyA8ds
5h1Nob5mZvLksZ2dS9OjkqXfcOXOFLag0/I2+G5bS5B/ehI15pU8thSW7CxPRQ2nra8lc3T1+aODYbeZ
i2xtoXStF/COG+UVH+y1hWlrzVp1tOr12rIFRa7ivn06mOG94sWwZ7Kq7WHSePRX1o2Av14x1o29xFqZ
cnj2TKeqlorpVHwkA9x6+TJr3idJ3ukQ5xc982qz8SHr7kkrNKdmtGkL8IE8DRZBIE7ktpZ3p5haKy3c
TDMeTm1rUz44xOodHCv2b4yHqxtZ4WJ8eNrvJb4rWzwCsmwQamZG3Ld3zOaWlsY6HrdJOFZd2qdZbGe4
3APMChCml5am8MsZ1GM87M0yxty6pM3nvJ9Iy8kcnmJX9pNXmwWs2jQF75v5PZkkID7fei4KhBVTSRXG
jdr+C3aVez4toLcAYnJ6N1s+mmpac6pQCvUbEC/HpfdmNbwzoz+82dD+9ZLIZpiGpqT7nrmQexZNwru5
RrFwaKnsC6IpU3m2KA8+bt2BIlRyGXLKw5BF7tvZiOYIKsZher1yK22U5ES20ddUu1LvquiMI2ZXJlkd
eY0glrNuRLTzuqrTa2tgq1pqQFrHAjGU07zTe6c3RonAJ78wC5OFK5vFmb7WV6lFe0IM3vL0FpSDHBkK
HWw9NBxsleuOtkk1mHnlrFhAEYSdRMiQrJy58ut9QEKrPuI/BxEvtWds88660QHmpdKotFsVt8KMGHvE
5qz82COhOjmNZ5Fn2cb7pzjU1u5pdI/iuQlOl5NdfLFnWfCpTXT7jDn4eSmrNFe1yTAn4nhJrDLNULck
9tRNkYOM44gRp3OxmIbhYGlkNXekfFjMShNxR6oyqGKG7ZGq4oc5+AubW+KjYkVT7uMsZTok0JRUgJ4N
RY7zmd7UxdD/+Y4rw0Cu5EzICiVtE2mkXA0ZkNB1wYcvumLV6RdcxsQVfn4UGikfUAzknMvm+LtXXIXJ
VV/yViVVmR+EsFISFQmtLdw3Pu8aStbUp/iV86FC80EIy1zLtGWszY9CYwRf+TGv/BPKnpzOVKdeDKmc
5/3KfqmXQjNHSiwvZJf9GZVhngk1lTPRjKQPIwWk1+LdN6ZEh1z5JJR/klBYGhTvydMu6+SSXCf41hsh
+fJmfP1kaLy8lmnghCQUbvTn0SrdVxov70TjXwyZsqdC1+g035Ls1Une8UleWYph3wlBp7MhovUKf/9J
6BHl8i9SK/pZKMA8y57RlV+I+57iPHyW7byBf1+lnJerDF11CR38fjr68LlQptITnYv580M0BpeSGthr
vNTVGMTXfGL7I1yL542e9Mn2LL+SlK9eD7GjD0JG6XJ03el43tcoJfRSfPdMXOdKjJHmRtKRey0m7emQ
JHoxVIDOZipn78Rk1i2OxwpK8lNJRed0rKYTsRs8kY3CjVAEkr7Qyy49hA8/HyP+ZqgSnYm18KhfytfR
d+KCL7Gf035yst0ivDPVpB/FbA9dL7+ytH0uxodjxnpPJtGw6Dp87Hn/Ct6SZFNoeeHPN+NGL8bWBBWp
YdP8Tl5jY+doOsvDl3Mtd/fuYLAhAzltcM8sfQ6GUUzxynr18ue84pFzRudtL+el5lftEDrcZraK6fNk
5+dM2pm4fvKry2mXfcfi53JDQC93zdyRgbKn+Jyt2uKTaA7tCT12D8UWdwqXDLp2HyijqOsYVvUSI7Go
kQaJgGqvEHitt/A5z28GcIy83liSdYnas90u4XP30feohgk/LEJs0XxuABY+FytwDWSzTJuJXWGzM21C
7h5ROHxv5xvI3B/uLFOTpmiRlxnaG3C8xZnPRQzmiulsfkkTW9Ya+JKfc9aX0v09w7j4uQ4QTqE1VYnV
yemZxTTiKXN+xMvM6nDBCgpXM3zN5ONS/6Gz3PmcRzVTFFNpVVx493/KiB2eb7qrWivNDpsVoStJqBR3
Th5RVXDXq4dw0LdGG/b+t9B/3zoC+GrmGma/CujyOT8kw8AC59HkuuD4wkFlnVJJm7zesDg4Wj5uJ+5x
pEYyIKcoI7gme6E/kK3YWZar0mIlc4ojx7uYxoNOz65du3x97DTzsETBD5E0QXlRfCjzoyk6Quc/q62H
WqyrmMGrcsM70w7/zntIoGWGuWwG/bnPLYdtzZ2TQ+U6Mv6zzY4/2vVfP2faLs1/7oV2JihAdgeb9f/V
dXW/TZ5X/LqW+B/euqqSaHEMo5pW4rgKga5MbUFdUDvtYnJsJxicOPPrkETVpIUApe0orVRGhaaWrrSk
GdAUmuFQQqTtHpE7LuFm0v6LPefrec7zgZBCYr+fz+c5v/M7vzMwwH7DgIqPYQMyKGRBQMfvY177PPoe
WVahXwIfpMdwhh2/U8H6YjXGqaj10KPLj342/+492n609ej+o5u750ANGDFzioPcR6R7BxHwPiLwd1Dr
GBF28//nGKkAJB/1fv14B2v+3qNv8ewvUCEY9IS3MSbwJUYRNvFbiliQojJqPuP//vEagWc9ZdbA7e+e
xzgGRAc2OTqxyVGBh/gEl3bPsQ4vqUZDDGYH9YZXSc3WPD+/3+4n/H7bGC9BpWxzxqbfHnj0Nj4rtc9m
EB2RqICvice6ZArXPg9IN+PKCvGHnxa//lFFElZBqe3JGp9/98kWaObR9Z7cApUyvIPTJqOzPrJafRdQ
702+x/uj3t66xBE8nbNvzROcpU+CZ3Sad3y/bmeq09PFWmwsn2K5RUy99ATLKuEehWscktx4pQsnVcUK
QwFbpmM2V9T6UXM/p3VYAYrhRKroSiGY/E2IAZJe6FciwSNXZ46RNUZyxRstBsub485Zhv4ihESbbsHH
qvOdOZzCOJmlumd2GEpKds2KOOIpN+wpeEgL5CpX/Mgo7DqCOXMTemYLUOLtKdwxRSmPY//XIBItPdIv
wur1tZLMEYXQ+uC11NEBOXdBrJmx4jgUzRvO3mi2T2O+6zD2i46COAiDT3ZJ7Oj5m82GOf/mB0Aj1Ypn
oUHVp4CbDGXQAN20OUBRoGKgwmzoseJCb7r062K14FialpB4ullrK1gSYCzqzSxvIjoe7nZZaA4h0Udw
PeSY6HQqeHRgcExTySXaBvzMGyQkqKRxxNqEet+sdadbS8Vq0LV7CpBq0yw1oC47CWMQFgxvBhsqMBmn
M8JRJ4zFZTatWg5V5ZvZqVYbmDVdkBIMTEfiGtV7dsRYPSQB4Y6d6CCElY1zxVyp4GFfn2MCbfsuB5tz
J2tQuQTU3U6ZBzHfNktgYkGrzdRmm7x+uEwec/C7VACKK2hJDaVMjINj3Q6SsH5j/pibgoxhLYRDVB+W
nkB1JGS8KCkwokUhO0VXU2VlN4mNiMvh8HHB1ISCKeQQZ93bpQ8xxbwsqWm2PbisFNhYiD7mfioUMIPI
QnUwJkpILEBaHqRKtOq5p/yFmCmTval4U22mw/N4j0zkPaFZUAD+WKYLPZsxM5zpFcGThYK7vNUyrhAk
8mbvYiQzt0aJrIWOhsbjQBkztLR5+mHYHh2iw0GRJATPoawTdSILVYowhaIy+S7EiDHt6kgVk2JIrbzT
tlkxcKCX/C2A5lFjEVuxE85ydbXPW1B/UfgoCAFzro29qC6BjfnQs8jJa/VsWoEuxEtMq64ZJlxhk0iL
NmmlDBUcoe5a0w9KjYeLtHcC7Ip1KIoEvGcZ2r3FTsnYvF1bmPHQApfDA6YWVCVsyAdwuW6r0/ATGTJq
IN+xYn08jtu1lz1RQp77TnkStl0sTNhV64enXwen0OghvByb2tPchLiFdUxqUzkIJxifLFyELch9QPDw
UeWVkqM0erK2ZOb7VM54QnnfiAtRSbYRdYbCucs8rbX5gyYIrPIlFCIZK5r1/HStbtwvZBHD9tccLL68
f0Kl+Q1Ez1w9quq+YRHNYeUJkq30y4ojT8peqkQ3jFNc6x0wG5rZt4CPJpMwmvuFyCDL4wbS1hNp52TR
yHPsTKnwWMxCQ60YeZRK14xvD4/1SrndMesyZ0821AClAekyAcUqQDW79rIS45A6iS4PazQyAnWgnPhu
nrghHg85FLXGMoosUDaaHwqCfdjaF9ZUzbyACvm6KDlGJVTRY6+8eOjoxOTvjx3OpCu0aA/9LFZDTMrr
YERVfL4f3GwsMjSATydimwttyCoNFhezVvhZT9Cvb9S65nkbGtFxRhVnTZOpDPm1AgYcXYLSXnrbZqv8
VHMZuQJmxvBbqJGmPAXOz5xGpYm2yiHWI5zM8ywy2/2cDPioEm00I9Hu7edS4IrehnHSVsF1YK7iqLeq
H2AT+pmNohzl8k5kU0P6AO5sniIVPrPN2bHmhc5wowQ6b4qCwVj32aJwpM8whn6vZSHGNBk9c+TX9By/
GICoZrfTZREfsxG3F3IUkPCSLxF90dXZyNszQ41ShK32zcSRcYabXjdjZarTOWW5AU4pY45GTs3GbiXv
2i3KmPbanFXZ+3Cd8V4b8LM6VYyl4Ld5E4GPhqUvuLZwz3HVaRXImfF/tNdTVSOr0RI5PpcFoXYldpKJ
3Cc4MAtdZxJMdOZoSBszgZxhGC0zxspZyDkVLz8GZF/Q7ZhxAXHNqmbzBFV8FMGASAKzLjtHR0IzdAhq
jZM15NTYMYa4lwcIGyM/ZwGiTFRPlSYsKd2Y6+JCawPzJ0iYVBTKMZ+RmRIWbj0EyCPaUJKLbWWBM8pQ
FVkjnakkWaROkZiMSK2bAHhkp6tRNbgOX50SsOooG0ID2AyPLkr8gsCh0M48p8BOK4s2gnUDzdkhzo8Z
X5YGk0Vuss/v1isATv5F02p5oIVg5inznRRD5WAHVl4QhGH1vDzIITMunaIE8sgMcuHBMKccSujfTg+S
P3KptikSTKDPo3Tf0U/ws39xFY38THtvUBBYGpk/MR9w7czoixbaglPHFOmjGohzdXCJYF/XR2mhrKPP
MYezRAjK2fGTOsMB313odUW6eXFo1Mn4tEhftulR7bCJcVPNtEQcp2khJEPaantHsyAY5euT4DjEHRZ9
vfJSCRBhdRPuxyxy5/W3hKLZ8IP9hdZMfJ75Fmq6PP5s96PHPwN3GeuFUZ2y8JPrVAUMmeTnAd/lym73
gypsUtWOMU7/k91LjKre5QpvgKsCrruDfzMy/PhHPHOHWOXIp36AvxHKu2HuR2jsPWSVM8aMDG/mdfPd
CVH+Gev6UV0zujvwvu/zWwTPA5gyIrjbjBj/dfcTZJ6fQ958n7FeqGz3I6PJ28j+3sYabZt4f3pTOIZ4
+PLJfXoLrtIGd/8Uj7+PNeW2ocofxlsvCmFgQwKyFzCiuoKx6TsY7aX4siUwqLpjXMLpnJzynYRrtyS8
flGi1RTS/VrVuvpOMQEo3q0rcAk7Aj6XsyDufBV//4pZHFxLiBgXV1Xw94wKu6/hM6yo6j8P1XtZtox9
i75c5zM85Y7UPlsTcsiG8Ar+gtff4Lg5cwmIV0NlcW4JReSBvOYFPEWfRS2j2pnbcF1OUVV4HMfgosTT
NbliRzE31qWRP5SO2FL8HNWGjkBiuQSaCvJQul7YCI6N83dHIfBq3q0oFoqtNvUB8jGoxXakd+4JKUKR
izymx0WpgbWOv+wgw+Qh129yT3tGqukRe+SqT025IwffwBPPuDd191qXHrmMZ91mggoX46MBdkPa5LZU
4KKmuy5ltqSmG9/9tjd64ZjzyJ9Zx88vCY3hYyEFUZE7ep6/qfY/L4/3gYxn2843mZfiaEUPZPSuyfRZ
kxJUdowJ68Z9Qt20ptp5012HyCE8L9ZkxtnCW2v4hD+oYnBYMRD+vG2vE8eRvNwUl5Gyao5aw2yOdZvV
INWM4Jgt8/8PXnUe94nUaQrjQ99znsgFjFD9hFEqujLktKxhxSJ+HqlxpD65i9GuszYydROfawWyObiO
z43wXnjspvymHEqBYBb3j3S6M+V9r776ankJRXzARwhBIXR74dvRzIYCIhRGVJtUfY4iqLeI6vdYsTM9
XdSSdizjNwrlNiBUL6R/Y7FEgFL2UpAfAmagDllxDMdaWS9ZY6EYeyS6oAd/VKhE8Zhy+fDbxUzfcBFE
SxrN4+8cmYAU0zm0lviGJ43VTZc4EAaeQfsgjKnkdYvqZBaP03JWfNsstu5if9wzyPjGcddmYIUGiJYE
KrDdCYgqJ/o2Bp6wJbCTKSj0WrWwGIVBXgtCb4itYKzfu1YWeawHYrylgGihV92jV4khqSyNlQRkdgXM
yMn++MaX8kpIkKqDl3COemGZL2HgIHsP8Nfp2NLQ4TMBXO1TluFkJb4kQzSLYon7bJ4JInJmIsxMQT1v
BgWMLz0DjJZoIrRmhVSlXJjxeq3RnCVcgpgjuUKShNWjvUp+/BEzaNiJOLh8pDHYagyRktxJIWaDSyxu
hkh7DY2y4ozXt7GJXvD6mTCyaowYC1e56bJcmCaOhS9YA0PXdODQtRcBp5/xytHyqkEQrBhohWFouwNp
z17hBwjFgfc/N9MDYcVDIxMj8bgvkQ6DaEEAsDGsS5OJuofzChsq3TpIG1IBM4E6OUMM4n+CP2YxADnb
yv3ybJ3pSQHWhrMT7BTmMbo5YZax2alWTV2suWQGJIuicHLKQk7VCVS7MRDoRX8BrvFBu9r0NBRd6KkX
Qu45tzFPKwfeKYW4CAIXYAWOOwKXmGtoqiPPNBeFs962LhnAk/uoxC4Xm1PmnZuoLFKDYGO355IWabcD
DMgG3YBnJLiijbaKCIJVuXidkV31yExl0hWAWBVeD5O3jT/s+gub0EtxquG6U6/N16QgiWi7+MCtN+Qg
NYWG3PRCF8epWsdce1EVA8jvkHIWbikFCGzZtMEMCMCRsFncQRU/NPRe6fh4af7Eck5sB1ukBniAZkuF
JUxGn8Wm6vBFHdh2g/IaLjiKywA2PPJG6B1zVuWwOBfnnFmLBqryaPiHgEgoddVFjSmYJhjOwH6sQ23B
LghFQLu8vP/wy/sneIyZP4pDQ6MhIgU7pCdSKBi2GVZ/DPIeQ34t0CyDRRqpl3Gc7b0S6MgeMjNpcAgW
7cnWrPktiyGYoretsGXhLCRn8wQJuViVzr6DMo1QqlZmF6/nctyAagM/dZb5xpaOo6J4CZOJEXq9PvXE
QNJ3ZmlW3xSBynqLk6gxXIPtepmH3oRNjcQe0PXuZOHxyLd8I1+7g5N6Ap5zj2QrZrq1WeS/WAaELnAk
5CV7Pce28BJr5bjEjh1vn38qVhIGjdqOrI3qxS/4aGrloKd+Va3Ai+ohLIpyegSiURdkYod8a2gXsc90
JLmY2DcT1luR+rLn9WWesPz2FOLnq6YGPi8GUpAO6o+NJjYNpxjmCqbYylVSnaQFxQy4bIPmYBPn3yNY
BZHPCvz0qklwXIzex1c/VlPvdKfVGNw7NFr0FMdtqnPsqrmYg1u6qwmT2+cf0m9BhjqSS4gDhTVHSfMO
3lcpW8lkqMQgc52j2rBztFvT2LzDXh1EIaPES1jmNCjhODIPGq35NgmLWgWb3On6uPfFgRHw37JEG3Dw
OhcbB+OLCfPRq3alTDevXBdpfEUeHZVSw2i3/U2XbpKqFGYE98LIirFxT9FIdGOrIcUieP2ypDMpiMRt
amv1qOM4ruW5R0GCNFIJsE9PA48IZJCboI6Uk2U3D/FOq3Q1aB1k50OotrIRUaeC7eyjRBdVs4QDiRwc
IiUgcQiejcqX+XQIHJFYFsjxK1V1KrRXFls5cOkwmo7TUNKTYX0Jbu4nXtK8pPphTYwpthr0fvxC8IeN
OtqomtogoEM6s2bkKsPLK5fIPTCdWF+Qj8lloZgfhGL6CzML/1nPs0GKrS8MiR7O7pXH27srGO3YwBhC
8Nnjaxg1WEGNIIqNbIWxC2KYm3POYhTggcRTzPUkCuJiCNukGSTRB9DWic9lrnz42TWKopjrAoe9bzn6
FA/ZtKo88fU+oeeFJ3ZaO+b+pA60gZ+hHo7omyDmdxMrr59nfO0nRgpXFXf8DH325BZ85u9Rxydfh7Uk
J+vLLJQqF8ZP3eVyrN6qI6MJZU3GsgEca7LYR8sOWFQBkkXoULh7435dTG0GiiPuliRrjRSUOYLTLZx+
lZSRIl96Fo7LChElMGNxRTYjXDgDDfJW/ZS3yw2KZasM2z8rwVCxdIrZMTTdB3LtV2WRQQiNFRraaM1H
23QPU1K8rYv+C9d2dWTw8yXQ/YTp+L6ZyiVO2yqkbFwSran64jW0eQVwhBxa0McGJkWh8mKp9AdfwGO8
1YUnqRYSLZKyTBef9q897d952v8efm6dfdq/8rT/j2er3z5b/fTZ6rVnq1eerX7zbPXqs9Uv/nvrm//9
83Obcr61Yv4akrjYhgQvKMrwNeL2H3IIjAM9ErXhjMuLEm6zWaVBBMeGJ2xQwGahrksSaJ+jkHCWDfz1
Ve6wzSy2ybNXVPgmCAh+LEnQOxLD+lIe75zkk26oIKPNGrbxyjVJ+NWBm5UoNfsyZ5hyUEzHs4I07euS
zHuRk9a5TdYwf3ZHvlqXANllOXJHQn5fqdOpfc7gM+sP1yV718+C56fdUFHI6ypCZPudzvpGTrwtrWru
/rVXuNR6wTGbEPgHyoxQaWnRsIf/2DsJLQgQW1G3kfwbXLBC/zK16xer4RpI0yWByy/NttWxbjEL5KVk
9VSaNMqbMbtAwoZK2cPlaghpkFczkl65lcfpJr1eSN3qGvMvYfkM3FDOBlWru3LxSuXyu/snyuVDk4ey
996YfOvNbN/I3sx3ugSRCRwelsoyj8s6Tei6QY6EaaiCt3vKKQ7J+K1p9N9xo6faMT84k/L/sqCx2KPF
uwwEvTkQY1BIIPKvwP2aJbessYFfJCJQleSWWYBAz3DWA+VOePVhDL2prC+Vjubnkcs4Sy796Qngb2fW
QEghRabnu61aibrAvHl3wThK/75XobYP50F7bO8o5aEr8+h95fjj0D6QgTJScqCeeOGFFJ5W60EF+fBJ
YjwI3jj5Ful9tZlshrFu8nbNsZSxoq3xRic72DVGentIaS32UbeRuDx3kBMENvK/HH/H0528I9mYmHt5
l9QjFacpcQXzKVzhEulDAsOHck/91TM7dvzgm0cmsuJcrzQZCBlA98WYygR8D2gM0850fJVWYrMQzuW6
7dPLwaT5k9bOfaWed0Fl2k6+w4eUExaymY2jOgNSbS0IFfXeNpNshPJWDiL9Nbl+zNVO5vGYNVey7uzQ
CPLhefDGNiyegGM43mti1BG/TiFdxrtVu4I26ivp3SJGrfCh1B6iJfcSnACcJemVMkZHsJFrI0lnJdms
s6lwLLwmV4gKR4seJzhMXhnZuy+b9Hd/G3B8zj0TLgY+ZDEEUnkHS7w8hj3Hkm3YGxzI0vvCc9qr2Egb
MTkwg9sJOkT8/jQ3KmnzBOLJyS9wLo3ELR3NZZ75gRlhN8fndGHhOc1ZSa3T8F7PabYqsjMvqRWKVy/i
YEruPHv9jvnYZxalzUMH9iWulTvIaLTXEa5ZX8xVa61fFraX9QCIAKg5bh8rVRiy7m8o4pJl5O0ogZ8d
vmbCnCfH5TJKTBFva0O4Wl+l/Ix13xO6KCJPD5H51fete+aO/R8EyzZRoN8BAA==\`});function HB(A,I){return A[I]<192?(A[I]>=97&&A[I]<=122&&(A[I]^=32),1):A[I]<224?(A[I+1]^=32,2):(A[I+2]^=5,3)}function pB(A,I,g,C,Q){let B=YB(),{prefix:E}=tg[Q],{suffix:i}=tg[Q],o=tg[Q].transform,D=o<rC?0:o-(rC-1),e=I;D>C&&(D=C);let s=0;for(;s<E.length;)A[I++]=E[s++];g+=D,C-=D,o<=dB&&(C-=o);for(let t=0;t<C;t++)A[I++]=B[g+t];let w=I-C\
;if(o===P)HB(A,w);else if(o===Z)for(;C>0;){let t=HB(A,w);w+=t,C-=t}let n=0;
for(;n<i.length;)A[I++]=i[n++];return I-e}var S,lB,Xi,ji,zi,_i,$i,Ao,Io,dB,P,Z,rC,go,Co,Qo,Bo,Eo,io,oo,c,tg,qB,mB=L(()=>{KB();S=0,lB=1,Xi=2,ji=3,zi=4,_i=5,$i=6,Ao=7,Io=8,dB=9,P=10,Z=11,rC=12,go=13,Co=14,Qo=15,Bo=16,Eo=17,io=18,oo=20,c=class{constructor(I,g,C){this.prefix=new Uint8Array(I.length),this.transform=g,this.suffix=new Uint8Array(C.length);for(let Q=0;Q<I.length;Q++)this.prefix[Q]=I.charC\
odeAt(
Q);for(let Q=0;Q<C.length;Q++)this.suffix[Q]=C.charCodeAt(Q)}},tg=[new c("",S,""),new c("",S," "),new c(" ",S," "),new c("",rC,""),new c("",P," "),new c("",S," the "),new c(" ",S,""),new c("s ",S," "),new c("",S," of "),new c("",P,""),new c("",S," and "),new c("",go,""),new c("",lB,""),new c(", ",S," "),new c("",S,", "),new c(" ",P," "),new c("",S," in "),new c("",S," to "),new c("e ",S," "),new c\
(
"",S,'"'),new c("",S,"."),new c("",S,'">'),new c("",S,\`
\`),new c("",ji,""),new c("",S,"]"),new c("",S," for "),new c("",Co,""),new c("",Xi,""),new c("",S," a "),new c("",S," that "),new c(" ",P,""),new c("",S,". "),new c(".",S,""),new c(" ",S,", "),new c("",Qo,""),new c("",S," with "),new c("",S,"'"),new c("",S," from "),new c("",S," by "),new c("",Bo,""),new c("",Eo,""),new c(" the ",S,""),new c("",zi,""),new c("",S,". The "),new c("",Z,""),new c("",S\
,
" on "),new c("",S," as "),new c("",S," is "),new c("",Ao,""),new c("",lB,"ing "),new c("",S,\`
	\`),new c("",S,":"),new c(" ",S,". "),new c("",S,"ed "),new c("",oo,""),new c("",io,""),new c("",$i,""),new c("",S,"("),new c("",P,", "),new c("",Io,""),new c("",S," at "),new c("",S,"ly "),new c(" the ",S," of "),new c("",_i,""),new c("",dB,""),new c(" ",P,", "),new c("",P,'"'),new c(".",S,"("),new c("",Z," "),new c("",P,'">'),new c("",S,'="'),new c(" ",S,"."),new c(".com/",S,""),new c(" the ",S,\

" of the "),new c("",P,"'"),new c("",S,". This "),new c("",S,","),new c(".",S," "),new c("",P,"("),new c("",P,"."),new c("",S," not "),new c(" ",S,'="'),new c("",S,"er "),new c(" ",Z," "),new c("",S,"al "),new c(" ",Z,""),new c("",S,"='"),new c("",Z,'"'),new c("",P,". "),new c(" ",S,"("),new c("",S,"ful "),new c(" ",P,". "),new c("",S,"ive "),new c("",S,"less "),new c("",Z,"'"),new c("",S,"est "),\

new c(" ",P,"."),new c("",Z,'">'),new c(" ",S,"='"),new c("",P,","),new c("",S,"ize "),new c("",Z,"."),new c("\\xC2\\xA0",S,""),new c(" ",S,","),new c("",P,'="'),new c("",Z,'="'),new c("",S,"ous "),new c("",Z,", "),new c("",P,"='"),new c(" ",P,","),new c(" ",Z,'="'),new c(" ",Z,", "),new c("",Z,","),new c("",Z,"("),new c("",Z,". "),new c(" ",Z,"."),new c("",Z,"='"),new c(" ",Z,". "),new c(" ",P,'="'\
),
new c(" ",Z,"='"),new c(" ",P,"='")],qB=tg.length});function yC(A,I){let g=new Uint8Array(I),C=new Dg(A),Q=new sg(g);return ao(C,Q),g}function ao(A,I){let g=0,C=0,Q=0,B=[16,15,11,4],E=0,i=[new RA(0,0),new RA(0,0),new RA(0,0)],o=128+FA.READ_SIZE,D=new FA(A),e=MB(D),s=(1<<e)-16,w=1<<e,n=w-1,t=new Uint8Array(w+o+xB),h=w,r=[],y=[];for(let a=0;a<3*1080;a++)r[a]=new p(0,0),y[a]=new p(0,0);for(;!C;){let \
a=[268435456,268435456,268435456],N=[0],R=[1,1,1],f=[
0,1,0,1,0,1],F=[0];for(let k=0;k<3;k++)i[k].codes=[],i[k].htrees=new Uint32Array;D.readMoreInput();let U=SB(D),J=U.meta_block_length;if(g+J>I.buffer.length){let k=new Uint8Array(g+J);k.set(I.buffer),I.buffer=k}if(C=U.input_end,U.is_metadata){for(UB(D);J>0;--J)D.readMoreInput(),D.readBits(8);continue}if(J===0)continue;if(U.is_uncompressed){D.bit_pos_=D.bit_pos_+7&-8,fB(I,J,g,t,n,D),g+=J;continue}fo\
r(let k=0;k<
3;k++)R[k]=og(D)+1,R[k]>=2&&(oI(R[k]+2,r,k*1080,D),oI(eo,y,k*1080,D),a[k]=YI(y,k*1080,D),F[k]=1);D.readMoreInput();let K=D.readBits(2),d=aC+(D.readBits(4)<<K),q=(1<<K)-1,V=d+(48<<K),l=new Uint8Array(R[0]);for(let k=0;k<R[0];k++)D.readMoreInput(),l[k]=D.readBits(2)<<1;let[Y,M]=nC(R[0]<<uB,D),[b,z]=nC(R[2]<<bB,D);i[0]=new RA(Do,Y),i[1]=new RA(so,R[1]),i[2]=new RA(V,b);for(let k=0;k<3;++k)i[k].decode\
(
D);let _=0,AA=0,$=l[N[0]],eA=KI[$],aA=KI[$+1],dA=i[1].htrees[0];for(;J>0;){let k;D.readMoreInput(),a[1]===0&&(ig(R[1],r,1,N,f,F,D),a[1]=YI(y,1080,D),dA=i[1].htrees[N[1]]),a[1]--;let EA=SA(i[1].codes,dA,D),wA=EA>>6;wA>=2?(wA-=2,k=-1):k=0;let iA=aB[wA]+(EA>>3&7),UA=hB[iA],qA=UA.offset+D.readBits(UA.nbits),TA=yB[wA]+(EA&7),kA=rB[TA],X=kA.offset+D.readBits(kA.nbits),ZA=t[g-1&n],KC=t[g-2&n];for(let tA=\
0;tA<
qA;tA++){D.readMoreInput(),a[0]===0&&(ig(R[0],r,0,N,f,F,D),a[0]=YI(y,0,D),_=N[0]<<uB,$=l[N[0]],eA=KI[$],aA=KI[$+1]);let VA=tC[eA+ZA]|tC[aA+KC],OA=M[_+VA];a[0]--,KC=ZA,ZA=SA(i[0].codes,i[0].htrees[OA],D),t[g&n]=ZA,(g&n)===n&&I.write(t,w),g++}if(J-=qA,J<=0)break;if(k<0){D.readMoreInput(),a[2]===0&&(ig(R[2],r,2,N,f,F,D),a[2]=YI(y,2*1080,D),AA=N[2]<<bB),a[2]--;let tA=(X>4?3:X-2)&255,VA=z[AA+tA];if(k=S\
A(
i[2].codes,i[2].htrees[VA],D),k>=d){k-=d;let OA=k&q;k>>=K;let wI=(k>>1)+1,cg=(2+(k&1)<<wI)-4;k=d+(cg+D.readBits(wI)<<K)+OA}}let eI=yo(k,B,E);if(eI<0)throw new Error("[BrotliDecompress] invalid distance");g<s&&Q!==s?Q=g:Q=s;let HI=g&n;if(eI>Q)if(X>=ro&&X<=xB){let tA=no[X],VA=eI-Q-1,OA=ho[X],wI=(1<<OA)-1,cg=VA&wI,lC=VA>>OA;if(tA+=cg*X,lC<qB){let Gg=pB(t,HI,tA,X,lC);if(HI+=Gg,g+=Gg,J-=Gg,HI>=h){I.wri\
te(
t,w);for(let dI=0;dI<HI-h;dI++)t[dI]=t[h+dI]}}else throw new Error("Invalid backward reference")}else throw new Error("Invalid backward reference");else{if(k>0&&(B[E&3]=eI,E++),X>J)throw new Error("Invalid backward reference");for(let tA=0;tA<X;tA++)t[g&n]=t[g-eI&n],(g&n)===n&&I.write(t,w),g++,J--}}g&=1073741823}I.write(t,g&n)}function yo(A,I,g){return A<aC?(g+=wo[A],g&=3,I[g]+to[A]):A-aC+1}var Do\
,
so,eo,uB,bB,aC,wo,to,no,ho,ro,xB,cC=L(()=>{BC();wC();kB();LB();Eg();iC();JB();mB();JI();Do=256,so=704,eo=26,uB=6,bB=2,aC=16,wo=new Uint8Array([3,2,1,0,3,3,3,3,3,3,2,2,2,2,2,2]),to=new Int8Array([0,0,0,0,-1,1,-2,2,-3,3,-1,1,-2,2,-3,3]),no=new Uint32Array([0,0,0,0,0,4096,9216,21504,35840,44032,53248,63488,74752,87040,93696,100864,104704,106752,108928,113536,115968,118528,119872,121280,122016]),ho=ne\
w Uint8Array(
[0,0,0,0,10,10,11,11,10,10,10,10,10,9,9,8,7,7,8,7,7,6,6,5,5]),ro=4,xB=24});function NC(A,I){let g=new Uint8Array(I);try{let C=0,Q=0;for(;C<A.length-8;){let B=A[C++]<<24|A[C++]<<16|A[C++]<<8|A[C++],E=A[C++]<<24|A[C++]<<16|A[C++]<<8|A[C++];if(A.length-C<E)throw new Error("lz4 not hadoop");if(g.length<B)throw new Error("lz4 not hadoop");if(GC(A.subarray(C,C+E),g,Q)!==B)throw new Error("lz4 not hadoop\
");if(C+=E,Q+=B,C===A.length)return g}if(C<A.length)throw new Error("lz4 no\\
t hadoop")}catch(C){if(C instanceof Error&&C.message!=="lz4 not hadoop")throw C;GC(A,g,0)}return g}function FC(A,I){let g=new Uint8Array(I);return GC(A,g,0),g}function GC(A,I,g){let C=g;for(let Q=0;Q<A.length;){let B=A[Q++],E=B>>4;if(E){let w=E+240;for(;w===255;)E+=w=A[Q++];if(I.set(A.subarray(Q,Q+E),C),C+=E,Q+=E,Q>=A.length)return C-g}let i=A[Q++]|A[Q++]<<8;if(!i||i>C)throw new Error(\`lz4 offset \
\\
out of range \${i}\`);let o=B&15,D=o+240;for(;D===255;)o+=D=A[Q++];o+=4;let e=C-i,s=C+o;for(;C<s;)I[C++]=I[e++]}return C-g}var RC=L(()=>{});var SC,PB=L(()=>{iB();DB();cC();eg();RC();SC={SNAPPY:QC(),GZIP:(A,I)=>sI(A,new Uint8Array(I)),BROTLI:yC,ZSTD:A=>EB(A),LZ4:NC,LZ4_RAW:FC}});var WB=L(()=>{cC();eg();RC();PB()});var ZB={};QE(ZB,{openParquet:()=>Fo});async function Fo(A,I){let{file:g,guard:C}=Ro(A,I\
),{scan:Q,schema:B}=await C(async()=>{let e=await _A(g,{geoparquet:!1}),s=CA(e).children.filter(({children:w})=>w.length===0).map(({element:w})=>w);return{scan:await AC({file:g,metadata:e,compressors:SC,parsers:No,geoparquet:!1}),schema:s}}),E=I.find(B.map(({name:e})=>e)),i=So(B,E,I),o=new UC(i);async function*D(){
let e=0;for(let{rowStart:s,rowEnd:w}of Q.ranges){let n=await C(()=>Mo(Q,i,s,w)),t=Math.round(g.byteLength*w/Number(Q.metadata.num_rows));I.onRead?.(t-e),e=t;let h=Uo(i,n,w-s,I.unit);h?yield{columns:h}:yield*o.of(n,s,w-s)}}return{columns:E,batches:D(),rowOf:e=>o.rowOf(e)}}function Ro(A,{signal:I}){let g,C=A instanceof Blob?A.size:A.length,Q=async(i,o)=>{if(!(i>=0&&i<=o&&o<=C&&Number.isInteger(i)&&N\
umber.
isInteger(o)))throw new RangeError(\`it tells of bytes \${i} to \${o}, and has \${C}\`);try{return I?.throwIfAborted(),A instanceof Blob?await A.slice(i,o).arrayBuffer():new Uint8Array(A.subarray(i,o)).buffer}catch(D){throw g??={error:D},D}};return{file:{byteLength:C,slice(i,o=C){let D=Q(i,o);return D.catch(()=>{}),D}},guard:async i=>{try{return await i()}catch(o){throw g?g.error:m("ERR_OPTION",\`the so\
\\
urce cannot be read as Parquet: \${OC(o)}\`,void 0,void 0,o)}}}}function So(A,I,{zone:g}){return Object.entries(I).flatMap(([C,Q])=>{let B=A.find(D=>D.name===Q);if(Q===void 0||!B)return[];let{type:E,isLocal:i}=fo(B);if(i&&g===void 0)throw m("ERR_OPTION",\`the times of the column \${Q} have no offset from UTC: give zone, 'Z' or like '+01:00'\`);let o=i?Date.parse(\`1970-01-01T00:00:00\${g}\`):0;return[{rol\
e:C,
name:Q,type:E,shift:o}]})}function fo({type:A,repetition_type:I,logical_type:g,converted_type:C}){return I==="REPEATED"?{type:"other"}:g?.type==="TIMESTAMP"?{type:"time",isLocal:!g.isAdjustedToUTC}:C==="TIMESTAMP_MILLIS"||C==="TIMESTAMP_MICROS"||A==="INT96"?{type:"time"}:C==="DATE"||g?.type==="DATE"?{type:"time",isLocal:!0}:C==="UTF8"||g?.type==="STRING"||A==="BYTE_ARRAY"&&!C&&!g?{type:"string"}:(\
g?
g.type==="INTEGER":!C||/INT_/.test(C))&&(A==="INT32"||A==="INT64"||A==="FLOAT"||A==="DOUBLE")?{type:"number"}:{type:"other"}}async function Mo(A,I,g,C){let Q={};for(let{role:B,name:E}of I){let i=await A.readColumn({column:E,rowStart:g,rowEnd:C});if(i.length!==C-g)throw new Error(\`the column \${E} has \${i.length} values for \${C-g} rows\`);Q[B]=i}return Q}function Uo(A,{stream:I,time:g,arrival:C,offse\
t:Q,
action:B},E,i){let o=t=>A.find(h=>h.role===t)??{type:"other",shift:0},{type:D}=o("time");if(B||!I||!g||o("stream").type!=="string"||D!=="time"&&(D!=="number"||i!==void 0))return;let e=ko(I,E),s=fC(g,E,o("time")),w=C&&o("arrival").type==="time"?fC(C,E,o("arrival")):void 0,n=Q&&o("offset").type==="number"?fC(Q,E,o("offset")):void 0;if(!(!e||!s||C&&!w||Q&&!n))return{...e,kind:D,marker:s,...w&&{arriva\
l:w},
...n&&{offset:n}}}function ko(A,I){let g=new Map,C=new Uint16Array(I);for(let Q=0,B,E=0;Q<I;Q++){let i=A[Q];if(i!==B){if(typeof i!="string"||i.length>Go)return;B=i;let o=g.get(i);if(E=o??g.size,o===void 0&&g.set(i,E).size>co)return}C[Q]=E}return{streams:[...g.keys()],stream:C}}function fC(A,I,{type:g,shift:C}){let Q=new Float64Array(I),{from:B,to:E}=g==="time"?MC:{from:-Number.MAX_VALUE,to:Number.\

MAX_VALUE};for(let i=0;i<I;i++){let o=Number(A[i]??NaN)+C;if(!(o>=B&&o<=E))return;Q[i]=o}return Q}function Lo(A,I,g){return I==="time"&&typeof A=="number"?Yo(A+g):typeof A=="bigint"||typeof A=="number"&&Number.isFinite(A)?String(A):typeof A=="number"?\`"\${A}"\`:JSON.stringify(A,Jo)??"null"}function Yo(A){if(!(A>=MC.from&&A<=MC.to))return\`"\${A} ms since 1970"\`;let I=Math.floor(A),g=Math.min(Math.roun\
d(
(A-I)*1e6),999999);return\`"\${new Date(I).toISOString().slice(0,-1)}\${String(g).padStart(6,"0")}Z"\`}var TB,co,Go,MC,No,UC,Jo,VB=L(()=>{"use strict";CB();WB();YA();TB=8192,co=65536,Go=256,MC={from:-621355968e5,to:2533707648e5},No={timestampFromMilliseconds:A=>Number(A),timestampFromMicroseconds:A=>Number(A)/1e3,timestampFromNanoseconds:A=>Number(A/1000000n)+Number(A%1000000n)/1e6,dateFromDays:A=>A*8\
64e5};
UC=class{#I=[];#g=1;#C;constructor(I){this.#C=I.map(({role:g,name:C,type:Q,shift:B})=>({role:g,type:Q,shift:B,key:\`\${JSON.stringify(C)}:\`}))}*of(I,g,C){this.#I.push({line:this.#g,row:g+1}),this.#g+=C;for(let Q=0;Q<C;Q+=TB){let B="";for(let E=Q;E<Math.min(Q+TB,C);E++){let i="";for(let{role:o,type:D,shift:e,key:s}of this.#C)i+=\`\${i&&","}\${s}\${Lo(I[o][E],D,e)}\`;B+=\`{\${i}}
\`}yield{text:B}}}rowOf(I){let g=this.#I.findLast(C=>C.line<=I);return g?g.row+I-g.line:I}};Jo=(A,I)=>typeof I=="bigint"?Number(I):I});var HC="AGFzbQEAAAABggVTYAJ/fwBgAn9/AX9gAX8AYAN/f38AYAN/f38Bf2AEf39/fwBgBX9/f39/AGABfwF/YAZ/f39/f38AYAACf39gAn9vAGACf38Bb2AHf39/f39/fwBgA39/fwF+YAR/f39/AX9gAABgAX8Bb2ACf3wAYAADf39/YAN/f38BfGABbwF/YAh/f39/f39/fwBgBX9/f39/AXxgBH9/f38BfGAFf39/f38Bf2ACf38BfmAEf39/fwJ/f2\
ACf38Cf39gAX8Cf39gAAFvYAR/f39/AX5gAAF/YAJ/fwN8f39gAAN8f39gA29/bwBgCH9/f39/f398AW9gA29vbwBgA29/fwBgA39/bwBgAm9vAW9gAXwBb2ABfgFvYAh/f39/\\
f39/fwF/YAR/fn9/AGAHf39+f39/fwBgBn9/f398fwBgB39/f398f38AYAd/f3x+fH58AGADf3x8AGAEf39+fgBgBX9/f35+AGAEf398fwF/YAN/f3wBfGADf35+AGAEf398fwBgB39/f358fnwAYAl/f39/f39+fn4AYAN/fH8AYAd/f39/f398AXxgA39+fwBgAn9+AGADf358AGAFf35+fn4AYAN/f34AYAZ/f39/f38Bf2AGf39/fX9/AGAGf39/fn9/AGAGf39/fH9/AGAFf398f38Bf2AFf39+f38Bf2AFf399f38Bf2AFf399f38AYAV/f3x/fwBgBX9/fn9/AGAQf39/f39/f39/f39/f39/fwJ/f2ABfwF8YAl/f29/f39/f38Df39/\
\\
YAd/f39/f39/A39/f2AHf39/f3x8fwN/f39gBX9/f39/A39/f2ADf39vA39/f2ADf39/An9/YAF8AX8ClBIgJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcx1fX3diZ19zdHJlYW1fYWY4OWU0OGYwZDVhNGQ0ZAAKJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxtfX3diZ190aW1lX2E2ODUzZTc2YTljMGI4MjgACiQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMeX193YmdfYXJyaXZhbF82MzI1OTIyNjNiZmMyNzMzAAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5\
\\
X2JnLmpzHV9fd2JnX29mZnNldF9iMTFlMmU1YmQzNmQxN2NhAAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzHV9fd2JnX2FjdGlvbl85OGE2ZjBiNzVlZmJkZmQzAAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzGl9fd2JnX3NldF9kMmQzM2I1MjQ1OGU5ODRhACIkLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzIl9fd2JnX2Zyb21FbnRyaWVzXzI2MDhkNzBjZTA4NjI1MTkACyQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMbX193YmdfbmFtZV8zZmFl\
\\
YWU4M2VmYWIxMWQyAAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzKF9fd2JnX2Rvd250aW1lVGhyZXNob2xkX2QzYjE4MGNjMDM0M2E1MmIACiQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMhX193YmdfcGFydGl0aW9uc19jZGZhODY2MjlmYzdjNmNkAAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzJ19fd2JnX293bkRvd250aW1lQ2hlY2tfODY2ODRlODRkMjIwNmZiYQAUJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcydfX3diZ19vd25SZWNvdmVy\
\\
eUNoZWNrXzBiNWExODQ2MDNiNGNjMTEAFCQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMZX193Ymdfb2ZfYmQ1OTk0MDQ5ZWI0YjIwNQAjJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxpfX3diZ19zZXRfZTRiOWE4MzNkMjg4NzU5YQAkJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxpfX3diZ19uZXdfMzdlYjQ1YWFmNWVlYjgyMAAdJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxpfX3diZ19uZXdfY2Q0MzQ4MjkwYWZhZTU4NgAdJC4vc2xpcHN0cmVh\
\\
bV9jaGVja3BvaW50X3JlcGxheV9iZy5qcyVfX3diZ19uZXdfZnJvbV9zbGljZV9iOGRhZjU0NWE0MWM2YWEwAAskLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzJl9fd2JnX25ld193aXRoX2xlbmd0aF8wMWIxNDNhN2U1ZGQ1YTNlABAkLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzIF9fd2JnX3NldF9pbmRleF8wNGFkNDUwN2NlN2U0NGE5ACUkLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzJV9fd2JnX25ld19mcm9tX3NsaWNlXzFlZDRhNDFhNzkxODkyMzMACyQuL3NsaXBz\
\\
dHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMlX193YmdfbmV3X2Zyb21fc2xpY2VfMzUxMjM1MjAxMDI2NmUwMgALJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcx1fX3diZ19sZW5ndGhfNWE4YmI4YWJlMWU1NGUxNQAUJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcydfX3diZ19wcm90b3R5cGVzZXRjYWxsX2EzNjZjMDM4YTM5MThhZmEAJiQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMlX193YmdfbmV3X2Zyb21fc2xpY2VfYWFmODVhOTc0NjcxMTk2OAALJC4vc2xp\
\\
cHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxlfX3diZ19vZl9lN2VhMGZjZDUzNWMxNDQ0ACckLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzLF9fd2JnX19fd2JpbmRnZW5fc3RyaW5nX2dldF83Y2U4ZWVlN2ZkMzI3NTQ1AAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzJ19fd2JnX19fd2JpbmRnZW5fdGhyb3dfNGM4OGQ4YmYyNjRmZDk4NAAAJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxxfX3diZ19FcnJvcl8yMDg0NDY4MDdkMGQxZTMwAAskLi9zbGlwc3Ry\
\\
ZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzH19fd2JpbmRnZW5faW5pdF9leHRlcm5yZWZfdGFibGUADyQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMjX193YmluZGdlbl9nZW5lcmljXzAwMDAwMDAwMDAwMDAwMDEAKCQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMjX193YmluZGdlbl9nZW5lcmljXzAwMDAwMDAwMDAwMDAwMDIACyQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMjX193YmluZGdlbl9nZW5lcmljXzAwMDAwMDAwMDAwMDAwMDMAKQPxAu8CBQMDBgYVBxUA\
\\
DAwqBQMrEQwDLAUFLQgILgQWAAMDBQMDABMGAgUXFwUBLxcGAgMFBR4eAAAwAAMCBAYFAwYABggGCDEABQgYAAADBAMDBTIEAQADAQEADgUFMw4OAAgBBAAIAAADAxMMAxkZGTQHATUTCAgAAwEBCDY3Ezg5BgYABQAMAAENDRYFAwMIAAwAAgUAAwEDHwUCAQADAQEBBAIBAwwAAwM6ADsDAwYOAhUDADwCAwAFCAAWBgIAAgYCAAMBHwIGAgUFAgYGBgIAAgABAg4CPQ8GPgc/BEAEBAAFAkFCQxECAgICAgICAgICAgENAgAAAAMRBxgADgYEBAMHAQRERUYHBEdISQFKBwFLAAICAgIHBwMDAgFMGAICAk1ODgcHTwIAUBoaGiAgURsbGxwc\
\\
HA0CAQ0NAg8AAAEDAQEBAQEBAQMDAAAAA1IRBgELCwEBAAEAEBAQEAMBAgIPAQ8AAAABAQEAAAAHDwQJAnABcHBvAIQIBQMBABEGGQN/AUGAgMAAC38AQciZwgALfwBBjJrCAAsHhAcvBm1lbW9yeQIAEV9fd2JnX3JlYWRlcl9mcmVlAJQCFF9fd2JnX3JlY29yZGluZ19mcmVlAJUCEV9fd2JnX3JlcGxheV9mcmVlAJYCCWNoZWNrTmFtZQDMAg5kdXJhdGlvbkxlbmd0aADOAgVndWVzcwDJAgtwYXJzZU1hcmtlcgDNAg5yZWFkZXJfY29sdW1ucwD5Ag1yZWFkZXJfZmluaXNoANECCnJlYWRlcl9uZXcAvAITcmVhZGVyX3Byb2JsZW1D\
\\
b3VudACwAg9yZWFkZXJfcHJvYmxlbXMA+gILcmVhZGVyX3B1c2gAygIQcmVjb3JkaW5nX2FwcGVuZACtAg9yZWNvcmRpbmdfYnl0ZXMAmQIRcmVjb3JkaW5nX2NvbHVtbnMA+wIVcmVjb3JkaW5nX2hhc0Fycml2YWxzAK4CE3JlY29yZGluZ19pc051bWVyaWMAoQIQcmVjb3JkaW5nX2xlbmd0aAC2Ag1yZWNvcmRpbmdfbmV3AOMBEXJlY29yZGluZ19zdHJlYW1zANUCDnJlcGxheV9hZHZhbmNlANICF3JlcGxheV9jaGFuZ2VUaHJlc2hvbGRzAMsCE3JlcGxheV9kZXBlbmRlbmNpZXMA0wIQcmVwbGF5X2Rvd250aW1lcwDUAhByZXBs\
\\
YXlfaW5jaWRlbnRzAPICDnJlcGxheV9pbmRleEF0AI0BDXJlcGxheV9sZW5ndGgAtwIKcmVwbGF5X25ldwDGAg9yZXBsYXlfcmVjb3JkQXQAzwIOcmVwbGF5X3N1bW1hcnkA8wINcmVwbGF5X3RpbWVBdACHARJyZXBsYXlfdHJhbnNpdGlvbnMA/AINcmVwbGF5X3dpbmRvdwDCAgVzbmlmZgDQAgVzd2VlcADBAg9fX2Fib3J0X2hhbmRsZXIDARVfX2luc3RhbmNlX3Rlcm1pbmF0ZWQDAhFfX3diaW5kZ2VuX21hbGxvYwC7AhJfX3diaW5kZ2VuX3JlYWxsb2MAwwIPX193YmluZGdlbl9mcmVlAOkCFV9fd2JpbmRnZW5fZXh0ZXJucmVm\
\\
cwEBFl9fZXh0ZXJucmVmX2Ryb3Bfc2xpY2UA8AEXX19leHRlcm5yZWZfdGFibGVfYWxsb2MAtgEZX19leHRlcm5yZWZfdGFibGVfZGVhbGxvYwCGAhBfX3diaW5kZ2VuX3N0YXJ0ABwJ4AEBAEEBC2+sAucCuQH0AvUCrwKYAoUC7wGeArwB+wGCA9YC1gLaAtoCkgKSAtkC2QK0AR3eAZwCmgKaAqYCpQKaApoCpALeAdcBhAKpAqsC1wGAAt4B1wHeAYMC3gGCAtcB3gHeAd4BqgKAAoAC3gHeAagCnAKaAoAC1wH8AZoCqAKAApwC3gHeAZcCyALvAe8B7wEeH44D7wGfAr0B/QHrAuoCiwP3ArEC+AKFA+8BkQK6AdUBjAPsAu8BnwK9Ae8B\
\\
nwK9Af4BhwPvAZ8CvQF/8QHxAvUCiAOJA98CwQG+AQwBMAr2zhDvAqlDBBx/AnwBfgF7IwBBgAtrIgckAAJAAkAgAi0AbCABLQC4BEcEQCAHQbgJaiABQfABahD/ASAHQcQJaiABQfwBahD/AQJAIAEoApACIgVFBEBBCCEIDAELIAEoAowCIQkgBUGwAWwiDCIEQQgQ2AIiCEUNAyAHQeAJaiEKQQAhBCAFIQYDQCAEIAxGDQEgB0HQCWogBCAJaiILEP8BAkAgC0EQaiILKQMAQgNSBEAgCiALQaAB/AoAAAwBCyAHQgM3A+AJCyAEIAhqIAdB0AlqQbAB/AoAACAEQbABaiEEIAZBAWsiBg0ACwsgByAHKQK4CTcDiAUgByAHKALACTYCkAUg\
\\
ByAHKQLECTcClAUgByAHKALMCTYCnAUgByAFNgKoBSAHIAg2AqQFIAcgBTYCoAUgB0HIAGogAiAHQYgFaiABKAK0BBAsIAcgB/0AA1D9CwMYIAcgB/0AA2D9CwMoIAcgB/0AA3D9CwM4IAcpA0giIkICUQRAIAAgB/0AAzj9CwMgIAAgB/0AAyj9CwMQIAAgB/0AAxj9CwMADAILIAdBsAVqIgUgB0GAAWpBiAT8CgAAIAEQTSABICI3AwAgASAH/QADGP0LAwggASAH/QADKP0LAxggASAH/QADOP0LAyggAUE4aiAFQYgE/AoAAAsCQCACLQBtIg5BA0YNACAHQcgAaiABIA4QtQEgBykDSEICUQ0AIAAgB/0AA2j9CwMgIAAgB/0AA1j9CwMQ\
\\
IAAgB/0AA0j9CwMADAELAkACQAJAIAIoAjgiBiABKAKcAiIFTwRAIAIoAjQhBCAGIAUiC2tBDGxBDG4iCSABKAKUAiAFa0sEQCABQZQCaiAFIAlBBEEIEOoBIAEoApwCIQsLIAUgBkcEQCAEIAVBDGxqIQogASgCmAIhCANAIAogEEEMbGoiBSgCBCEMAkACQCAFKAIIIg0gASgChAJHDQAgDCABKAKAAiANEKMCDQBBACEUDAELQQIhFCABKAKQAiIFRQ0AIAVBsAFsIQUgASgCjAJBBGohBEEAIQYDQAJAIARBBGooAgAgDUcNACAEKAIAIAwgDRCjAg0AQQEhFAwCCyAEQbABaiEEIAZBAWohBiAFQbABayIFDQALCyAIIAtBA3RqIgUgBjYC\
\\
BCAFIBQ2AgAgC0EBaiELIBBBAWoiECAJRw0ACwsgAUHwAWohBCABIAs2ApwCQX8gASgC/AIiBSADaiIDIAMgBUkbIh8gAigCRCIcIBwgH0sbIRkgDkEAIA5BA0cbIRogAUGgAmohFyACKAIARQ0BIAcgHDYClAUgByACKQJkNwKYBSAHIAIoAkA2ApAFIAcgAigCDCIdNgKMBSAHIAIoAggiHjYCiAUgB0HIAGoiAyACIAQQygEgFyADEFQgASgC/AIgGU8NAiABQdACaiEPIAFBoANqIRUgAUGQBGohDgJAA0AgB0EIaiAXIAdBiAVqIBUgGiABKAKYAyABKAKcAyABKAK0BCABKAKYBGxBCHQiFiAZIBYgGUkbIhsQJQJAIAcoAghBAUcNACAH\
\\
KAIMIRIgASgCzAIiAwRAQQAhBANAIBcgB0GIBWogFSAEENYBIAMgBEEBaiIERw0ACwsCQAJAAkAgASgCnAMiEUEDdCIIQQhqIglBCBDYAiIDBEAgASgC2AIhDQJAAkAgEQRAIAEoArACIQsgASgCtAIhDCABKALUAiEEQQAhBiADIQUDQCAGIA1GDQMgBSAELwEABHwgDCAEQQJqLwEAIgpNDQMgCyAKQQN0aisDAAVEAAAAAAAA8P8LOQMAIAVBCGohBSAEQQRqIQQgESAGQQFqIgZHDQALCyANIBFLBEACQCADIAhqIAEoAtQCIBFBAnRqIgQvAQAEfCABKAK0AiIFIAQvAQIiBE0NASABKAKwAiAEQQN0aisDAAVEAAAAAAAA8P8LOQMAIAEo\
\\
AvwCIQQgByAPNgJQIAcgFTYCTCAHIAdBiAVqIgU2AkggASAHQcgAaiAaIAQgAyARQQFqEJIBIAMgCRCbAiASIB1JBEAgASgCnAIiAyAeIBJBAXRqLwEAIgRLBEAgASgCmAIgBEEDdGoiAygCBCEMIAMoAgAhCCAHIA82AtgJIAcgFTYC1AkgByAFNgLQCQJAAkAgCEEBRw0AIAwgASgCSCIDTw0BIAEoAkQgDEGwAWxqLQCvAUEGcUECRg0AIAEgB0HQCWogDCASEDMLAkACQAJAIAEoApwDIglFBEBBASEDDAELIAlBARDYAiIDRQ0CIAEoAkQhC0EAIQYgASgCSCIKIAlBAWsiBSAFIApLG0EBaiIFQRFPBEAgBSAFQQ9xIgVBECAFG2siBiEQ\
\\
IAMhBSALIQQDQCAFIARB/xVqIARBzxRqIARBnxNqIARB7xFqIARBvxBqIARBjw9qIARB3w1qIARBrwxqIARB/wpqIARBzwlqIARBnwhqIARB7wZqIARBvwVqIARBjwRqIARB3wJqIARBrwFq/QcAAP1UAAAB/VQAAAL9VAAAA/1UAAAE/VQAAAX9VAAABv1UAAAH/VQAAAj9VAAACf1UAAAK/VQAAAv9VAAADP1UAAAN/VQAAA79VAAAD/0LAAAgBUEQaiEFIARBgBZqIQQgEEEQayIQDQALCyALIAZBsAFsakGvAWohBANAIAYgCkYNAiADIAZqIAQtAAA6AAAgBEGwAWohBCAJIAZBAWoiBkcNAAsLIAEgAiABKAKYAiABKAKcAiAaIBIQrAEg\
\\
FyAHQYgFaiIFIBUQwgEgByAPNgJQIAcgFTYCTCASQQFqIRMgByAFNgJIIAEoArgBIgsEQCABKAK0ASEFIAEoAkQhBiABKAJIIQogASkDECEiQQAhBANAAkACQCAEIApHBEAgBCAJRwRAAkAgAyAEai0AAEEGcUECRg0AAkACQCAIDgIAAQULIAZBMGopAwAgIlENAQwECyAEIAxHDQMLIAUgBikDAEIBUQR8IAZBCGorAwAFRAAAAAAAAPD/CzkDACAFQQhqIBM2AgAMAwsgCSAJQfCtwAAQoAIACyAKIApB0K/AABCgAgALIAZBrwFqLQAAQQZxQQJHDQAgASAHQcgAaiAEIBMQMwsgBkGwAWohBiAFQRBqIQUgCyAEQQFqIgRHDQALCyABIAIg\
\\
EiADIAkQXyAJBEAgAyAJEJsCCyASIAEoAugBIgNrQRFPDQsgA0UNCyABKALsASEDIAEgEjYC6AEgAUGACEEQIANBAXQiAyADQRBNGyIDIANBgAhPGyINNgLsAQJAAkACQAJAAkACQCABKAK0BEEIdCIRBEAgASgC/AIhDCAHIA82AlAgByAVNgJMIBIgEW4hCSAHIAdBiAVqNgJIIAEoArgBIgMEQCABKAJEQa8BaiEGIAEoAkghBUEAIQQDQCAEIAVGDQMgBi0AAEEGcUECRwRAIAEgB0HIAGogBCAMEDMLIAZBsAFqIQYgAyAEQQFqIgRHDQALCwJAIAEoApwDIgpFBEBBASELDAELIApBARDYAiILRQ0DIAEoAkQhCEEAIQYgASgCSCIQIApB\
\\
AWsiAyADIBBLG0EBaiIDQRFPBEAgAyADQQ9xIgNBECADG2siBiEDIAshBSAIIQQDQCAFIARB/xVqIARBzxRqIARBnxNqIARB7xFqIARBvxBqIARBjw9qIARB3w1qIARBrwxqIARB/wpqIARBzwlqIARBnwhqIARB7wZqIARBvwVqIARBjwRqIARB3wJqIARBrwFq/QcAAP1UAAAB/VQAAAL9VAAAA/1UAAAE/VQAAAX9VAAABv1UAAAH/VQAAAj9VAAACf1UAAAK/VQAAAv9VAAADP1UAAAN/VQAAA79VAAAD/0LAAAgBUEQaiEFIARBgBZqIQQgA0EQayIDDQALCyAIIAZBsAFsakGvAWohBANAIAYgEEYNBSAGIAtqIAQtAAA6AAAgBEGwAWoh\
\\
BCAKIAZBAWoiBkcNAAsLIAohAyAMIAlBAWogEWwiBCAbIA0gE2oiBSAFIBtLGyIFIAQgBUkbIhNPDREDQCABIAIgASgCmAIgASgCnAIgGiAMIg0QrAEgDEEBaiEMIAEoAkRBrwFqIQYgASgCSCEJQQAhBAJAA0AgAyAERg0BIAQgCUYNByAEIAtqIQggBi0AACAGQbABaiEGIARBAWohBCAILQAARg0ACyABIAIgDSALIAMQXwJAIAEoApwDIgNFBEBBASEIDAELIANBARDYAiIIRQ0IIAEoAkQhCUEAIQYgASgCSCIRIANBAWsiBSAFIBFLG0EBaiIFQRFPBEAgBSAFQQ9xIgVBECAFG2siBiEUIAghBSAJIQQDQCAFIARB/xVqIARBzxRqIARB\
\\
nxNqIARB7xFqIARBvxBqIARBjw9qIARB3w1qIARBrwxqIARB/wpqIARBzwlqIARBnwhqIARB7wZqIARBvwVqIARBjwRqIARB3wJqIARBrwFq/QcAAP1UAAAB/VQAAAL9VAAAA/1UAAAE/VQAAAX9VAAABv1UAAAH/VQAAAj9VAAACf1UAAAK/VQAAAv9VAAADP1UAAAN/VQAAA79VAAAD/0LAAAgBUEQaiEFIARBgBZqIQQgFEEQayIUDQALCyAJIAZBsAFsakGvAWohBANAIAYgEUYNCiAGIAhqIAQtAAA6AAAgBEGwAWohBCADIAZBAWoiBkcNAAsLIAoEQCALIAoQmwILIAEgDTYC6AEgCCELIAMhCgsgDCATRw0ACwwRC0GwrcAAEP8CAAsg\
\\
BSAFQYCuwAAQoAIAC0EBIAoQ3gIACyAQIBBBgK7AABCgAgALIAkgCUGArsAAEKACAAtBASADEN4CAAsgESARQYCuwAAQoAIACyAKIApBgK7AABCgAgALQQEgCRDeAgALIAwgA0GArsAAEKACAAsgBCADQeCtwAAQoAIACyASIB1B0K3AABCgAgALIAQgBUG4w8AAEKACAAsgESANQbjAwAAQoAIACyAKIAxBuMPAABCgAgALIA0gDUG4wMAAEKACAAtBCCAJEN4CAAsCQAJAAkAgASgCuAEiAwRAIAEoArQBIQQgASgCRCEGIAEoAkghCEEAIQUDQCAFIAhGDQIgBCAGKAIABHwgBkEIaisDAAVEAAAAAAAA8P8LOQMAIARBCGogEzYCACAEQRBq\
\\
IQQgBkGwAWohBiADIAVBAWoiBUcNAAsLAkAgASgCzAIiDQRAIAEoAvgCIQwgASgC/AIhCCABKAKwAiEFIAEoArQCIQkgASgC1AIhBCABKALYAiEbQQAhBgNAIAYgG0YNBCAELwEABEAgCSAEQQJqLwEAIhFNDQYgBSARQQN0aiIDIAdBiAVqIBUgDCARIAggEyADKwMAEMcBOQMACyAEQQRqIQQgDSAGQQFqIgZHDQALIAEgEzYCgAMgASATNgL8AiABKALIAiIIIQQgDUECdCIJQQRrIgNBDE8EQCAIIANBAnZBAWoiDEH8////B3EiA0ECdGohBCAT/REhIyADIQUgCCEGA0AgBiAj/QsCACAGQRBqIQYgBUEEayIFDQALIAMgDEYNAgsgCCAJ\
\\
aiEDA0AgBCATNgIAIARBBGoiBCADRw0ACwwBCyABIBM2AoADIAEgEzYC/AILIBcgB0GIBWogFRA8IApFDQQgCyAKEJsCDAQLIAggCEGgr8AAEKACAAsgGyAbQbjAwAAQoAIACyARIAlByMHAABCgAgALIAFBADYC7AEgASASNgLoAQsgASgCnAMiA0UNACADQRhsIQUgASgCmAMhBEEAIQYDQCAHQcgAaiABIAYQiQEgBCAHKQNYNwMQIAQgB/0AA0j9CwMAIAZBAWohBiAEQRhqIQQgBUEYayIFDQALCwJAIBYgASgC/AIiA0YEfyAHQcgAaiABECgCQCABKAKoASIKRQRAQQQhAwwBCyABKAKkASEFIApBAnQiBEEEENgCIgNFDQIgBEUNACAD\
\\
IAUgBPwKAAALIAdB0AlqIAdByABqQaAB/AoAAAJAIAEoArgBIghFBEBBCCELDAELIAEoArQBIQUgCEEEdCIEQQgQ2AIiC0UNBCAERQ0AIAsgBSAE/AoAAAsgB0HIAGogB0HQCWpBoAH8CgAAIAEoApgEIgUgASgCkARGBEAgDhCLAgsgASgClAQgBUHAAWxqIgQgB0HIAGpBoAH8CgAAIAQgCDYCuAEgBCALNgK0ASAEIAg2ArABIAQgCjYCqAEgBCADNgKkASAEIAo2AqABIAEgBUEBajYCmAQgASgC/AIFIAMLIBlJDQEMBQsLQQQgBBDeAgALDAULIAUgBiAGQZCuwAAQsQEACyAHIBw2ApQFIAcgAikCZDcCmAUgByACKAJAIhs2ApAFIAcg\
\\
AigCDCITNgKMBSAHIAIoAggiETYCiAUgB0HIAGoiAyACIAQQygEgFyADEFYgASgC/AIgGU8NACABQdACaiESIAFBoANqIRggAUGQBGohHgNAIAdBEGogFyAHQYgFaiAYIBogASgCmAMgASgCnAMgASgCtAQgASgCmARsQQh0Ih0gGSAZIB1LGyIWECcCQCAHKAIQQQFHDQAgBygCFCEPIAEoAswCIgMEQEEAIQQDQCAXIAdBiAVqIBggBBChASADIARBAWoiBEcNAAsLAkACQAJAIAEoApwDIg5BA3QiCEEIaiIJQQgQ2AIiAwRAIAEoAtgCIQ0CQAJAIA4EQCABKAKwAiELIAEoArQCIQwgASgC1AIhBEEAIQYgAyEFA0AgBiANRg0DIAUgBC8B\
\\
AAR8IAwgBEECai8BACIKTQ0DIAsgCkEDdGorAwAFRAAAAAAAAPD/CzkDACAFQQhqIQUgBEEEaiEEIA4gBkEBaiIGRw0ACwsgDSAOSwRAAkAgAyAIaiABKALUAiAOQQJ0aiIELwEABHwgASgCtAIiBSAELwECIgRNDQEgASgCsAIgBEEDdGorAwAFRAAAAAAAAPD/CzkDACABKAL8AiEEIAcgEjYCUCAHIBg2AkwgByAHQYgFaiIFNgJIIAEgB0HIAGogGiAEIAMgDkEBahCTASADIAkQmwIgDyATSQRAIAEoApwCIgMgDyARai0AACIESwRAIAEoApgCIARBA3RqIgMoAgQhDCADKAIAIQggByASNgLYCSAHIBg2AtQJIAcgBTYC0AkCQAJAIAhB\
\\
AUcNACAMIAEoAkgiA08NASABKAJEIAxBsAFsai0ArwFBBnFBAkYNACABIAdB0AlqIAwgDxA0CwJAAkACQCABKAKcAyIJRQRAQQEhAwwBCyAJQQEQ2AIiA0UNAiABKAJEIQtBACEGIAEoAkgiCiAJQQFrIgUgBSAKSxtBAWoiBUERTwRAIAUgBUEPcSIFQRAgBRtrIgYhECADIQUgCyEEA0AgBSAEQf8VaiAEQc8UaiAEQZ8TaiAEQe8RaiAEQb8QaiAEQY8PaiAEQd8NaiAEQa8MaiAEQf8KaiAEQc8JaiAEQZ8IaiAEQe8GaiAEQb8FaiAEQY8EaiAEQd8CaiAEQa8Bav0HAAD9VAAAAf1UAAAC/VQAAAP9VAAABP1UAAAF/VQAAAb9VAAAB/1U\
\\
AAAI/VQAAAn9VAAACv1UAAAL/VQAAAz9VAAADf1UAAAO/VQAAA/9CwAAIAVBEGohBSAEQYAWaiEEIBBBEGsiEA0ACwsgCyAGQbABbGpBrwFqIQQDQCAGIApGDQIgAyAGaiAELQAAOgAAIARBsAFqIQQgCSAGQQFqIgZHDQALCyABIAIgASgCmAIgASgCnAIgGiAPEKwBIBcgB0GIBWoiBSAYEMYBIAcgEjYCUCAHIBg2AkwgD0EBaiEQIAcgBTYCSCABKAK4ASILBEAgASgCtAEhBSABKAJEIQYgASgCSCEKIAEpAxAhIkEAIQQDQAJAAkAgBCAKRwRAIAQgCUcEQAJAIAMgBGotAABBBnFBAkYNAAJAAkAgCA4CAAEFCyAGQTBqKQMAICJRDQEM\
\\
BAsgBCAMRw0DCyAFIAYpAwBCAVEEfCAGQQhqKwMABUQAAAAAAADw/ws5AwAgBUEIaiAQNgIADAMLIAkgCUHwrcAAEKACAAsgCiAKQdCvwAAQoAIACyAGQa8Bai0AAEEGcUECRw0AIAEgB0HIAGogBCAQEDQLIAZBsAFqIQYgBUEQaiEFIAsgBEEBaiIERw0ACwsgASACIA8gAyAJEF8gCQRAIAMgCRCbAgsgDyABKALoASIDa0ERTw0LIANFDQsgASgC7AEhAyABIA82AugBIAFBgAhBECADQQF0IgMgA0EQTRsiAyADQYAITxsiDTYC7AECQAJAAkACQAJAAkAgASgCtARBCHQiDgRAIAEoAvwCIQwgByASNgJQIAcgGDYCTCAPIA5uIQkgByAH\
\\
QYgFajYCSCABKAK4ASIDBEAgASgCREGvAWohBiABKAJIIQVBACEEA0AgBCAFRg0DIAYtAABBBnFBAkcEQCABIAdByABqIAQgDBA0CyAGQbABaiEGIAMgBEEBaiIERw0ACwsCQCABKAKcAyIKRQRAQQEhCwwBCyAKQQEQ2AIiC0UNAyABKAJEIQhBACEGIAEoAkgiDyAKQQFrIgMgAyAPSxtBAWoiA0ERTwRAIAMgA0EPcSIDQRAgAxtrIgYhAyALIQUgCCEEA0AgBSAEQf8VaiAEQc8UaiAEQZ8TaiAEQe8RaiAEQb8QaiAEQY8PaiAEQd8NaiAEQa8MaiAEQf8KaiAEQc8JaiAEQZ8IaiAEQe8GaiAEQb8FaiAEQY8EaiAEQd8CaiAEQa8Bav0H\
\\
AAD9VAAAAf1UAAAC/VQAAAP9VAAABP1UAAAF/VQAAAb9VAAAB/1UAAAI/VQAAAn9VAAACv1UAAAL/VQAAAz9VAAADf1UAAAO/VQAAA/9CwAAIAVBEGohBSAEQYAWaiEEIANBEGsiAw0ACwsgCCAGQbABbGpBrwFqIQQDQCAGIA9GDQUgBiALaiAELQAAOgAAIARBsAFqIQQgCiAGQQFqIgZHDQALCyAKIQMgDCAJQQFqIA5sIgQgFiANIBBqIgUgBSAWSxsiBSAEIAVJGyIOTw0RA0AgASACIAEoApgCIAEoApwCIBogDCINEKwBIAxBAWohDCABKAJEQa8BaiEGIAEoAkghCUEAIQQCQANAIAMgBEYNASAEIAlGDQcgBCALaiEIIAYtAAAgBkGw\
\\
AWohBiAEQQFqIQQgCC0AAEYNAAsgASACIA0gCyADEF8CQCABKAKcAyIDRQRAQQEhCAwBCyADQQEQ2AIiCEUNCCABKAJEIQlBACEGIAEoAkgiFiADQQFrIgUgBSAWSxtBAWoiBUERTwRAIAUgBUEPcSIFQRAgBRtrIgYhFCAIIQUgCSEEA0AgBSAEQf8VaiAEQc8UaiAEQZ8TaiAEQe8RaiAEQb8QaiAEQY8PaiAEQd8NaiAEQa8MaiAEQf8KaiAEQc8JaiAEQZ8IaiAEQe8GaiAEQb8FaiAEQY8EaiAEQd8CaiAEQa8Bav0HAAD9VAAAAf1UAAAC/VQAAAP9VAAABP1UAAAF/VQAAAb9VAAAB/1UAAAI/VQAAAn9VAAACv1UAAAL/VQAAAz9VAAA\
\\
Df1UAAAO/VQAAA/9CwAAIAVBEGohBSAEQYAWaiEEIBRBEGsiFA0ACwsgCSAGQbABbGpBrwFqIQQDQCAGIBZGDQogBiAIaiAELQAAOgAAIARBsAFqIQQgAyAGQQFqIgZHDQALCyAKBEAgCyAKEJsCCyABIA02AugBIAghCyADIQoLIAwgDkcNAAsMEQtBsK3AABD/AgALIAUgBUGArsAAEKACAAtBASAKEN4CAAsgDyAPQYCuwAAQoAIACyAJIAlBgK7AABCgAgALQQEgAxDeAgALIBYgFkGArsAAEKACAAsgCiAKQYCuwAAQoAIAC0EBIAkQ3gIACyAMIANBgK7AABCgAgALIAQgA0HgrcAAEKACAAsgDyATQdCtwAAQoAIACyAEIAVBuMPAABCg\
\\
AgALIA4gDUG4wMAAEKACAAsgCiAMQbjDwAAQoAIACyANIA1BuMDAABCgAgALQQggCRDeAgALAkACQAJAAkAgASgCuAEiAwRAIAEoArQBIQQgASgCRCEGIAEoAkghCEEAIQUDQCAFIAhGDQIgBCAGKAIABHwgBkEIaisDAAVEAAAAAAAA8P8LOQMAIARBCGogDjYCACAEQRBqIQQgBkGwAWohBiADIAVBAWoiBUcNAAsLAkAgASgCzAIiDQRAIAEoAvgCIRUgASgC/AIhDyABKAKwAiEMIAEoArQCIQkgASgC1AIhBiABKALYAiEQQQAhFANAIBAgFEYNBCAGIBRBAnRqIgMvAQAEQCAJIAMvAQIiFk0NByAMIBZBA3RqIggrAwAhIAJAIA4gD00N\
\\
ACAVRQ0HIA4hBANAIAQgBCAVbiIDIBVsRgRAIBggGyAcIAMQRiAgZQ0CCyAHQYgFaiAWIARBAWsiAyADIBVwayIDIA8gAyAPSyIFGyIDIAQQSyIhICAgICAgYhsiICAgICEgISAhYhsiISAgICFkGyEgIAMhBCAFDQALCyAIICA5AwALIBRBAWoiFCANRw0ACyABIA42AoADIAEgDjYC/AIgASgCyAIiCCEEIA1BAnQiCUEEayIDQQxPBEAgCCADQQJ2QQFqIgxB/P///wdxIgNBAnRqIQQgDv0RISMgAyEFIAghBgNAIAYgI/0LAgAgBkEQaiEGIAVBBGsiBQ0ACyADIAxGDQILIAggCWohAwNAIAQgDjYCACAEQQRqIgQgA0cNAAsMAQsgASAO\
\\
NgKAAyABIA42AvwCCyAXIAdBiAVqIBgQPSAKRQ0FIAsgChCbAgwFCyAIIAhBoK/AABCgAgALIBAgEEG4wMAAEKACAAtBqMDAABD/AgALIBYgCUHIwcAAEKACAAsgAUEANgLsASABIA82AugBCyABKAKcAyIDRQ0AIANBGGwhBSABKAKYAyEEQQAhBgNAIAdByABqIAEgBhCJASAEIAcpA1g3AxAgBCAH/QADSP0LAwAgBkEBaiEGIARBGGohBCAFQRhrIgUNAAsLIB0gASgC/AIiA0YEfyAHQcgAaiABECgCQCABKAKoASIKRQRAQQQhAwwBCyABKAKkASEFIApBAnQiBEEEENgCIgNFDQQgBEUNACADIAUgBPwKAAALIAdB0AlqIAdByABqQaAB\
\\
/AoAAAJAIAEoArgBIghFBEBBCCELDAELIAEoArQBIQUgCEEEdCIEQQgQ2AIiC0UNBiAERQ0AIAsgBSAE/AoAAAsgB0HIAGogB0HQCWpBoAH8CgAAIAEoApgEIgUgASgCkARGBEAgHhCLAgsgASgClAQgBUHAAWxqIgQgB0HIAGpBoAH8CgAAIAQgCDYCuAEgBCALNgK0ASAEIAg2ArABIAQgCjYCqAEgBCADNgKkASAEIAo2AqABIAEgBUEBajYCmAQgASgC/AIFIAMLIBlJDQALCyAAQgI3AwAgACAcIB9NOgAIDAELQQQgBBDeAgALIAdBgAtqJAAPC0EIIAQQ3gIAC9cpAh9/BH4jAEGwCmsiBCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
\\
AkAgASkDACIiQgBSBEAgASkDCCIkUA0BIAEpAxAiI1ANAiAiICN8IiUgI1QNAyAiICRUDQQgASwAGiETIAEuARghASAEICI3AwggBEEBQQIgIkKAgICAEFQbNgKoASAEQRBqQQBBmAH8CwAgBCAkNwOwASAEQQFBAiAkQoCAgIAQVBs2AtACIARBuAFqQQBBmAH8CwAgBCAjNwPYAiAEQQFBAiAjQoCAgIAQVBs2AvgDIARB4AJqQQBBmAH8CwAgBEGABGpBAEGcAfwLACAEQQE2AvwDIARBATYCnAUgAawgJUIBfXl9QsKawegEfkKAoc2gtAJ8QiCIpyIFwSEPAkAgAUEATgRAIARBCGogARB0GiAEQbABaiABEHQaIARB2AJqIAEQdBoMAQsg\
\\
BEH8A2pBACABa8EQdBoLAkAgD0EASARAIARBCGpBACAPa0H//wNxIgEQOyAEQbABaiABEDsgBEHYAmogARA7DAELIARB/ANqIAVB//8BcRA7CyAEQYwJaiAEQQhqQaQB/AoAACAEKAL4AyIGIAQoAqwKIgEgASAGSRsiBUEpTw0JAkAgBUUEQEEAIQUMAQsCQCAFQQFHBEAgBUEBcSAFQT5xIQwgBEGMCWohASAEQdgCaiEHA0AgASAHKAIAIgogASgCAGoiCSADQQFxaiIRNgIAIAFBBGoiAyAHQQRqKAIAIhIgAygCAGoiAyAJIApJIAkgEUtyaiIJNgIAIAMgEkkgAyAJS3IhAyAHQQhqIQcgAUEIaiEBIAwgCEECaiIIRw0AC0UNAQsgCEEC\
\\
dCIBIARBjAlqaiIJIAMgBEHYAmogAWooAgAiCCAJKAIAaiIBaiIDNgIAIAEgCEkgASADS3IhAwsgA0UNACAFQShGDQsgBEGMCWogBUECdGpBATYCACAFQQFqIQULIAQgBTYCrAogBSAEKAKcBSIBIAEgBUkbIgFBKU8NCyABQQJ0IQEgBEGICWohCQJAAn8DQEEAIAFFDQEaIAEgCWohAyABQQRrIgEgBEH8A2pqKAIAIgUgAygCACIDRg0ACyADIAVJIAMgBUtrCyATTgRAIAQoAqgBIgNBKU8NBwJAIANFBEBBACEDDAELIANBAnQiCUEEayIBQQJ2QQFqIghBA3EhBQJAAkAgAUEMSQRAQgAhIiAEQQhqIQEMAQsgCEH8////B3EhB0IAISIg\
\\
BEEIaiEBA0AgASABNQIAQgp+ICJ8IiI+AgAgAUEEaiIIIAg1AgBCCn4gIkIgiHwiIj4CACABQQhqIgggCDUCAEIKfiAiQiCIfCIiPgIAIAFBDGoiCCAINQIAQgp+ICJCIIh8IiI+AgAgIkIgiCEiIAFBEGohASAHQQRrIgcNAAsgBUUNAQsgBUECdCEHA0AgASABNQIAQgp+ICJ8IiI+AgAgAUEEaiEBICJCIIghIiAHQQRrIgcNAAsLICJQDQAgA0EoRg0NIARBCGogCWogIj4CACADQQFqIQMLIAQgAzYCqAEgBCgC0AIiBUEpTw0LIAQCf0EAIAVFDQAaIAVBAnQiCUEEayIBQQJ2QQFqIghBA3EhAwJAAkAgAUEMSQRAQgAhIiAEQbABaiEB\
\\
DAELIAhB/P///wdxIQdCACEiIARBsAFqIQEDQCABIAE1AgBCCn4gInwiIj4CACABQQRqIgggCDUCAEIKfiAiQiCIfCIiPgIAIAFBCGoiCCAINQIAQgp+ICJCIIh8IiI+AgAgAUEMaiIIIAg1AgBCCn4gIkIgiHwiIj4CACAiQiCIISIgAUEQaiEBIAdBBGsiBw0ACyADRQ0BCyADQQJ0IQcDQCABIAE1AgBCCn4gInwiIj4CACABQQRqIQEgIkIgiCEiIAdBBGsiBw0ACwsgBSAiUA0AGiAFQShGDQ0gBEGwAWogCWogIj4CACAFQQFqCzYC0AIgBCAGBH8gBkECdCIDQQRrIgFBAnZBAWoiCUEDcSEFAkACQCABQQxJBEBCACEiIARB2AJqIQEM\
\\
AQsgCUH8////B3EhB0IAISIgBEHYAmohAQNAIAEgATUCAEIKfiAifCIiPgIAIAFBBGoiCSAJNQIAQgp+ICJCIIh8IiI+AgAgAUEIaiIJIAk1AgBCCn4gIkIgiHwiIj4CACABQQxqIgkgCTUCAEIKfiAiQiCIfCIiPgIAICJCIIghIiABQRBqIQEgB0EEayIHDQALIAVFDQELIAVBAnQhBwNAIAEgATUCAEIKfiAifCIiPgIAIAFBBGohASAiQiCIISIgB0EEayIHDQALCyAiUARAIAQgBjYC+AMMAwsgBkEoRg0NIARB2AJqIANqICI+AgAgBkEBagVBAAs2AvgDDAELIA9BAWohDwsgBEGgBWoiBSAEQfwDaiIBQaQB/AoAACAFQQEQdCEUIARB\
\\
xAZqIgUgAUGkAfwKAAAgBUECEHQhFSAEQegHaiIFIAFBpAH8CgAAAkACQAJAIAVBAxB0IhgoAqABIhIgBCgCqAEiAyADIBJJGyIFQShNBEAgBEH4A2ohGSAEQYgJaiEaIARBnAVqIRsgBEHABmohHCAEQeQHaiEdIBQoAqABIRYgFSgCoAEhF0EAIQsgBCgCnAUhEQNAIAshCSAFQQJ0IQECfwJAA0AgAUUNASABIB1qIQYgAUEEayIBIARBCGpqKAIAIgggBigCACIGRg0AC0EAIAYgCEsNARoLIAUEQEEBIQNBACEIAkAgBUEBRwRAIAVBAXEgBUE+cSEMIARBCGohASAEQegHaiEHA0AgASABKAIAIgogBygCAEF/c2oiBiADQQFxaiINNgIA\
\\
IAFBBGoiAyADKAIAIg4gB0EEaigCAEF/c2oiAyAGIApJIAYgDUtyaiIGNgIAIAMgDkkgAyAGS3IhAyAHQQhqIQcgAUEIaiEBIAwgCEECaiIIRw0AC0UNAQsgCEECdCIBIARBCGpqIgYgAyAGKAIAIgYgASAYaigCAEF/c2oiAWoiAzYCACABIAZJIAEgA0tyIQMLIANFDRMLIAQgBTYCqAEgBSEDQQgLIQogFyADIAMgF0kbIgVBKU8NDiAFQQJ0IQECQAJAA0AgAUUNASABIBxqIQYgAUEEayIBIARBCGpqKAIAIgggBigCACIGRg0ACyAGIAhNDQAgAyEFDAELIAUEQEEBIQNBACEIAkAgBUEBRwRAIAVBAXEgBUE+cSEMIARBCGohASAEQcQG\
\\
aiEHA0AgASABKAIAIg0gBygCAEF/c2oiBiADQQFxaiIONgIAIAFBBGoiAyADKAIAIhAgB0EEaigCAEF/c2oiAyAGIA1JIAYgDktyaiIGNgIAIAMgEEkgAyAGS3IhAyAHQQhqIQcgAUEIaiEBIAwgCEECaiIIRw0AC0UNAQsgCEECdCIBIARBCGpqIgYgAyAGKAIAIgYgASAVaigCAEF/c2oiAWoiAzYCACABIAZJIAEgA0tyIQMLIANFDRMLIAQgBTYCqAEgCkEEciEKCyAWIAUgBSAWSRsiBkEpTw0SIAZBAnQhAQJAAkADQCABRQ0BIAEgG2ohAyABQQRrIgEgBEEIamooAgAiCCADKAIAIgNGDQALIAMgCE0NACAFIQYMAQsgBgRAQQEhA0EA\
\\
IQgCQCAGQQFHBEAgBkEBcSAGQT5xIQwgBEEIaiEBIARBoAVqIQcDQCABIAEoAgAiDSAHKAIAQX9zaiIFIANBAXFqIg42AgAgAUEEaiIDIAMoAgAiECAHQQRqKAIAQX9zaiIDIAUgDUkgBSAOS3JqIgU2AgAgAyAQSSADIAVLciEDIAdBCGohByABQQhqIQEgDCAIQQJqIghHDQALRQ0BCyAIQQJ0IgEgBEEIamoiBSAFKAIAIgUgASAUaigCAEF/c2oiASADaiIDNgIAIAEgBUkgASADS3IhAwsgA0UNEwsgBCAGNgKoASAKQQJqIQoLIBEgBiAGIBFJGyIFQSlPDQ4gBUECdCEBAkACQANAIAFFDQEgAUEEayIBIARBCGpqKAIAIgMgASAEQfwD\
\\
amooAgAiCEYNAAsgAyAITw0AIAYhBQwBCyAFBEBBASEDQQAhCAJAIAVBAUcEQCAFQQFxIAVBPnEhDCAEQQhqIQEgBEH8A2ohBwNAIAEgASgCACINIAcoAgBBf3NqIgYgA0EBcWoiDjYCACABQQRqIgMgAygCACIQIAdBBGooAgBBf3NqIgMgBiANSSAGIA5LcmoiBjYCACADIBBJIAMgBktyIQMgB0EIaiEHIAFBCGohASAMIAhBAmoiCEcNAAtFDQELIAhBAnQiASAEQQhqaiIGIAMgBigCACIGIARB/ANqIAFqKAIAQX9zaiIBaiIDNgIAIAEgBkkgASADS3IhAwsgA0UNEwsgBCAFNgKoASAKQQFqIQoLIAlBEUYNCyACIAlqIApBMGo6AAAg\
\\
BCgC0AIiDCAFIAUgDEkbIgFBKU8NECAJQQFqIQsgAUECdCEBAn8DQEEAIAFFDQEaIAFBBGsiASAEQQhqaigCACIDIAEgBEGwAWpqKAIAIgZGDQALIAMgBksgAyAGSWsLIARBjAlqIARBCGpBpAH8CgAAIAQoAvgDIgogBCgCrAoiASABIApJGyIGQSlPDRICQCAGRQRAQQAhBgwBC0EAIQNBACEIAkAgBkEBRwRAIAZBAXEgBkE+cSEeIARBjAlqIQEgBEHYAmohBwNAIAEgBygCACIfIAEoAgBqIg0gA0EBcWoiIDYCACABQQRqIgMgB0EEaigCACIhIAMoAgBqIgMgDSAfSSANICBLcmoiDTYCACADICFJIAMgDUtyIQMgB0EIaiEHIAFBCGoh\
\\
ASAeIAhBAmoiCEcNAAtFDQELIAhBAnQiASAEQYwJamoiCCADIARB2AJqIAFqKAIAIgcgCCgCAGoiAWoiAzYCACABIAdJIAEgA0tyIQMLIANFDQAgBkEoRg0QIARBjAlqIAZBAnRqQQE2AgAgBkEBaiEGCyAEIAY2AqwKIAYgESAGIBFLGyIBQSlPDRAgAUECdCEBAn8DQEEAIAFFDQEaIAEgGmohBiABIBlqIAFBBGshASgCACIDIAYoAgAiBkYNAAsgAyAGSyADIAZJawshASATSA0CIAEgE0gNA0EAIQggBAJ/QQAgBUUNABogBUECdCIGQQRrIgFBAnZBAWoiCUEDcSEDAkACQCABQQxJBEBCACEiIARBCGohAQwBCyAJQfz///8HcSEHQgAh\
\\
IiAEQQhqIQEDQCABIAE1AgBCCn4gInwiIj4CACABQQRqIgkgCTUCAEIKfiAiQiCIfCIiPgIAIAFBCGoiCSAJNQIAQgp+ICJCIIh8IiI+AgAgAUEMaiIJIAk1AgBCCn4gIkIgiHwiIj4CACAiQiCIISIgAUEQaiEBIAdBBGsiBw0ACyADRQ0BCyADQQJ0IQcDQCABIAE1AgBCCn4gInwiIj4CACABQQRqIQEgIkIgiCEiIAdBBGsiBw0ACwsgBSAiUA0AGiAFQShGDRAgBEEIaiAGaiAiPgIAIAVBAWoLIgM2AqgBAkAgDEUNACAMQQJ0IgZBBGsiAUECdkEBaiIJQQNxIQUCQAJAIAFBDEkEQEIAISIgBEGwAWohAQwBCyAJQfz///8HcSEHQgAh\
\\
IiAEQbABaiEBA0AgASABNQIAQgp+ICJ8IiI+AgAgAUEEaiIJIAk1AgBCCn4gIkIgiHwiIj4CACABQQhqIgkgCTUCAEIKfiAiQiCIfCIiPgIAIAFBDGoiCSAJNQIAQgp+ICJCIIh8IiI+AgAgIkIgiCEiIAFBEGohASAHQQRrIgcNAAsgBUUNAQsgBUECdCEHA0AgASABNQIAQgp+ICJ8IiI+AgAgAUEEaiEBICJCIIghIiAHQQRrIgcNAAsLICJQBEAgDCEIDAELIAxBKEYNECAEQbABaiAGaiAiPgIAIAxBAWohCAsgBCAINgLQAgJAIApFBEBBACEKDAELIApBAnQiBkEEayIBQQJ2QQFqIglBA3EhBQJAAkAgAUEMSQRAQgAhIiAEQdgCaiEB\
\\
DAELIAlB/P///wdxIQdCACEiIARB2AJqIQEDQCABIAE1AgBCCn4gInwiIj4CACABQQRqIgkgCTUCAEIKfiAiQiCIfCIiPgIAIAFBCGoiCSAJNQIAQgp+ICJCIIh8IiI+AgAgAUEMaiIJIAk1AgBCCn4gIkIgiHwiIj4CACAiQiCIISIgAUEQaiEBIAdBBGsiBw0ACyAFRQ0BCyAFQQJ0IQcDQCABIAE1AgBCCn4gInwiIj4CACABQQRqIQEgIkIgiCEiIAdBBGsiBw0ACwsgIlANACAKQShGDRAgBEHYAmogBmogIj4CACAKQQFqIQoLIAQgCjYC+AMgEiADIAMgEkkbIgVBKUkNAAsLDAwLIAEgE04NASAEQQhqQQEQdBogBCgCnAUiASAEKAKo\
\\
ASIFIAEgBUsbIgFBKU8NDSABQQJ0IQEgBEEEaiEFIARB+ANqIQMDQCABRQ0BIAEgA2ohBiABIAVqIAFBBGshASgCACIIIAYoAgAiBkYNAAsgBiAISw0BCyACIAtqQX8hByAJIQECQANAIAFBf0YNASAHQQFqIQcgASACaiABQQFrIQEtAABBOUYNAAsgASACaiIBQQFqIgUgBS0AAEEBajoAACAHRQ0BIAFBAmpBMCAH/AsADAELIAJBMToAACAJBEAgAkEBakEwIAn8CwALIAtBEU8NCEEwOgAAIA9BAWohDyAJQQJqIQsLIAtBEUsNCCAAIA87AQggACALNgIEIAAgAjYCACAEQbAKaiQADwtBkIPBAEEcQbCJwQAQ4AIAC0H0hMEAQR1BwInB\
\\
ABDgAgALQaSFwQBBHEHQicEAEOACAAtByIfBAEE2QbCKwQAQ4AIAC0GAh8EAQTdBoIrBABDgAgALQQAgA0EoQbDHwQAQsQEAC0ERQRFB8InBABCgAgALIAtBEUGAisEAEKACAAtBACALQRFBkIrBABCxAQALQQAgBUEoQbDHwQAQsQEAC0EoQShBsMfBABCgAgALQQAgAUEoQbDHwQAQsQEAC0Hbx8EAQRpBsMfBABDgAgALQQAgBkEoQbDHwQAQsQEAC+E0BCN/BX4CfAN7IwBBsAdrIgMkAAJAAkACQAJAAkACQAJAAkACfwJAIAFBEGogAigCECIHIAIoAhQiBhBrBEAgAigCICIPRQ0GIA9BsAFsIQUgAigCHCIRQQRqIQQDQCAGIARBBGoo\
\\
AgBGBEAgBCgCACAHIAYQowJFDQcLIARBsAFqIQQgBUGwAWsiBQ0ACyAPQcABbCEEQQAhBSAPQarVqgVLDQMgAigCCCESIAIoAgQhByAEDQFBCCECQQAMAgsgAyAGNgLUBiADIAc2AtAGQQggASgCOCIRIBFBCE8bIgVBDGwhCQJ/IBFFBEBBBCEGQQAMAQsgASgCNCEHIAlBBBDYAiIGRQ0EIAVBDGwhAiADQcgCaq1CgICAgCCEISYDQCADIAQgB2o2AsgCIAMgJjcDCCADQagEakH8nsAAIANBCGoQhQEgBCAGaiIBIAMoArAENgIIIAEgAykCqAQ3AgAgAiAEQQxqIgRHDQALIAULIQEgA0GoBGogBiABEIYBIAMgAygCsAQ2AogHIAMgAykC\
\\
qAQ3A4AHIAEEQCAGIQQDQCAEKAIAIgEEQCAEQQRqKAIAIAEQmwILIARBDGohBCAFQQFrIgUNAAsLAkAgEQRAIAYgCRCbAiARQQhLDQELIAMoAogHIQQMCAsgAyARQQhrNgLIAiADIANByAJqrUKAgICAMIQ3AwggA0GoBGpB+5jAACADQQhqEIUBIAMoAqgEIQIgAygCrAQhAQJAAkAgAygCsAQiBCADKAKAByADKAKIByIFa0sEQCADQYAHaiAFIARBAUEBEOoBIAMoAogHIQUMAQsgBEUNAQsgBEUNACADKAKEByAFaiABIAT8CgAACyADIAQgBWoiBDYCiAcgAkUNByABIAIQmwIMBwtBCCEFIARBCBDYAiICRQ0BIA8LIQogA0HIBWohCEEA\
\\
IQQDQCADQQA2AtACIANCgICAgBA3AsgCAkAgESAEQbABbGoiDigCCCIFRQ0AIA4oAgQiCyAFaiEJIANByAJqQQAgBUECdiAFQQNxQQBHakEBQQEQ6gEDQAJ/IAssAAAiEEEATgRAIBBB/wFxIQYgC0EBagwBCyALLQABQT9xIQUgEEEfcSEGIBBBX00EQCAGQQZ0IAVyIQYgC0ECagwBCyALLQACQT9xIAVBBnRyIQUgEEFwSQRAIAUgBkEMdHIhBiALQQNqDAELIAZBEnRBgIDwAHEgCy0AA0E/cSAFQQZ0cnIiBkGAgMQARg0CIAtBBGoLIQsCfwJAIAZBMGtBCkkNACAGQd///wBxQcEAa0EaSQ0AQQEhDSADKALQAiEFQQEhEAJ/IAZBLWtB\
\\
Ak8EQEHfACAGQd8ARw0BGgsgBgsMAQtBASENIAMoAtACIQUgBkGAAUkEQEEBIRAgBgwBC0ECIRBBACENIAZBgBBPBEBBA0EEIAZBgIAESRshEAsgBgshFyADKALIAiAFayAQSQR/IANByAJqIAUgEEEBQQEQ6gEgAygC0AIFIAULIAMoAswCaiEUAkAgDUUEQCAXQT9xQYB/ciEdIBdBBnYhBiAXQYAQSQRAIBQgHToAASAUIAZBwAFyOgAADAILIBdBDHYhDSAGQT9xQYB/ciEGIBdB//8DTQRAIBQgHToAAiAUIAY6AAEgFCANQeABcjoAAAwCCyAUIB06AAMgFCAGOgACIBQgDUE/cUGAf3I6AAEgFCAXQRJ2QXByOgAADAELIBQgFzoAAAsg\
\\
AyAFIBBqNgLQAiAJIAtHDQALCyADQagEaiIFIA5BEGpBoAH8CgAAIAggAygC0AI2AgggCCADKQLIAjcCACACIARBwAFsaiIGIAVBrAH8CgAAIAZBADsBuAEgBkGAgICAeDYCrAEgBEEBaiIEIA9HDQALIAEtAGwhBCAPQQJ0IiBBBBCiAiIfDQRBBCAgEN4CAAsgBSAEEN4CAAtBBCAJEN4CAAsgA0EyNgK8BCADQaCuwAA2ArgEIAMgBjYCtAQgAyAHNgKwBEEBIQQgA0EBNgKsBCADQf2mwAA2AqgEIANBEGogA0GoBGpBA0EBQQAQYQJAAkAgBkUiAQ0AIAZBARDYAiIERQ0BIAENACAEIAcgBvwKAAALIAAgAygCGDYCICAAIAP9AAMI/QsD\
\\
ECAAQQg6ADAgACAGNgIsIAAgBDYCKCAAIAY2AiQgAEIANwMIIABCAjcDAAwEC0EBIAYQ3gIACyABLQBsIQQgAigCBCEHIAIoAgghEkEEIR9BCCECCwJAAkAgEkUEQEEBIRkMAQsCQAJAAkAgEkEBENgCIhkEQCASBEAgGSAHIBL8CgAACyAEQQFxISVBACEEA0ACQCAEIBlqLQAAIgdBMGtB/wFxQQpJDQAgB0HfAXFBwQBrQf8BcUEaSQ0AIAdBLWtBAkkNACAHQd8ARw0GCyASIARBAWoiBEcNAAsCQAJAIA9FBEBBCCEHDAELIA9BsAFsIgRBCBDYAiIHRQ0BC0EAIQsgA0EANgL0AyADIAc2AvADIAMgDzYC7AMgAyAKNgKABCADIAI2AvgD\
\\
IAMgAiAPQcABbGoiETYChAQgD0UNAyADQYwEaiEhIANBhwdqISIgA0GtBmohIyADQcgFaiEkIANBsARqIRRBACEQA0AgAkHAAWohCSACKQMAIiZCBFEEQCAJIQIMBAsgAikDuAEhKCACKAK0ASEKIAIoArABIQYgAigCrAEhFSACKAKoASEMIAIoAqQBIRYgAigCoAEhGgJ/AkACQAJAAkACQAJAAkAgCwRAIAdBpAFqIQQgECEFA0AgDCAEQQRqKAIARgRAIAQoAgAgFiAMEKMCRQ0DCyAEQbABaiEEIAVBsAFrIgUNAAsLIAMgJjcDqAQgFCACQQhqQZgB/AoAACADIAo2AtwFIAMgBjYC2AUgAyAVNgLUBSADIAw2AtAFIAMgFjYCzAUgAyAa\
\\
NgLIBSADICg3A+AFAkACQAJAAkACQCAMRQ0AIChCCIinIRcgKKchHUEAIQQDQAJAIAQgFmotAAAiAkEwa0H/AXFBCkkNACACQd8BcUHBAGtB/wFxQRpJDQAgAkEta0ECSQ0AIAJB3wBHDQILIAwgBEEBaiIERw0ACyAmQgNRDQEgA0HQBmogA0GoBGoQdgwCCyADIAk2AvwDIANBMzYCrAcgA0GWp8AANgKoByADQQI2AqQHIANBlKfAADYCoAcgA0EKNgKcByADQcmnwAA2ApgHIANBFjYClAcgA0H+psAANgKQByADIAw2AowHIAMgFjYCiAcgA0EBNgKEByADQf2mwAA2AoAHIANBsAZqIANBgAdqQQZBAUEAEGEgA0EJOgDIBiADQYCAgIB4\
\\
NgK8BiADIAMoALEGNgKgBCADIAMoALQGNgCjBCADKAKoBiEFIAMoAqwGIQIgAy0AsAYhByADKQPABiEpIAMpA8gGISogAykDuAYhKCAaBEAgFiAaEJsCC0IAIScgFUGAgICAeEYNAiAKBEAgBiEEA0AgBCgCACIJBEAgBEEEaigCACAJEJsCCyAEQQxqIQQgCkEBayIKDQALCyAVRQ0CIAYgFUEMbBCbAgwCCyADQQA2AuAGIANCgICAgIDwk5HBADcD2AYgA0ICNwPQBgsgA0EAOgCsBiADQQA2AqgGIANCgICAgIABNwKgBgJAIBVBgICAgHhGDQAgA0GgBmoiBUEBOgAMIApBDGwhAiAKBEAgBkEIaiENIAIhBANAIA1BBGsoAgAhCCANKAIA\
\\
IRhBACEcIAUoAgQhGwJAIAUoAggiHgRAIB5BBXQhDiAbQRRqIRMDQAJAIBNBBGooAgAgGEcNACATKAIAIAggGBCjAg0ADAMLIBNBIGohEyAcQQFqIRwgDkEgayIODQALCwJAAkAgGEUEQEEBIRwMAQsgGEEBENgCIhxFDQEgGEUNACAcIAggGPwKAAALIAUoAgAgHkYEQCAFEIcCIAUoAgQhGwsgBSAeQQFqNgIIIBsgHkEFdGoiDkEAOgAcIA4gGDYCGCAOIBw2AhQgDiAYNgIQIA5CADcDAAwBC0EBIBgQ3gIACyANQQxqIQ0gBEEMayIEDQALCyAFKAIIIgQEQCAFKAIEIhMgBEEFdGohCCAGQQRqIQUDQAJAAkAgCgRAIBMoAhQhDiATKAIY\
\\
IRsgAiEEIAUhDQNAIBsgDUEEaigCAEYEQCANKAIAIA4gGxCjAkUNAwsgDUEMaiENIARBDGsiBA0ACwsgE0EAOgAcDAELAkACQCATLQAcQQFrDgIBAgALIBNCADcDAAsgE0EBOgAcCyATQSBqIhMgCEcNAAsLIAoEQCAGIQQDQCAEKAIAIgIEQCAEQQRqKAIAIAIQmwILIARBDGohBCAKQQFrIgoNAAsLIBVFDQAgBiAVQQxsEJsCCyADKQPQBiInQgJRDQEgAyAJNgL8AyADKALsBiEHIAMoAvAGIQIgDEEBENgCIgRFDQQgDARAIAQgFiAM/AoAAAsgB0GAgICAeHJBgICAgHhHBEAgAiAHEJsCCyADIAw2AvQGIAMgBDYC8AYgAyAMNgLsBiAD\
\\
IAMoAOEGNgKgBCADIAMoAOQGNgCjBCADKQPYBiEmIAMtAOAGIQcgAykD+AYhKiADKQPwBiEpIAMpA+gGISggAygCpAYhBiADKAKoBiIFBEAgBkEUaiEEA0AgBEEEaygCACICBEAgBCgCACACEJsCCyAEQSBqIQQgBUEBayIFDQALCyADKAKgBiICBEAgBiACQQV0EJsCCyAmQiCIpyECICanIQUgGkUNACAWIBoQmwILIAMgBzoA4AIgAyACNgLcAiADIAU2AtgCIAMgJzcD0AIgAyADKAKgBDYA4QIgAyADKACjBDYA5AIgAyAqNwP4AiADICk3A/ACIAMgKDcD6AIgA0ICNwPIAgwCCyAiICQpAAA3AAAgIiAkKAAINgAIIAMoAqgGIQ4gAygC\
\\
pAYhAiADLQCsBiIKQQFxRQRAIA5BBXQhBCACIQUDQCAERQ0IIARBIGshBCAFLQAcIAVBIGohBUUNAAsLIA5FDQUgDkEFdCEFQgMhJ0QAAAAAAADwfyErIAIhBANAAkACQAJAIARBHGotAABBAWsOAgABAgsgBCgCAEUNCSAEQQhqKwMAIiwgKyArICtiGyIrICsgLCAsICxiGyIsICsgLGMbISsMAQtCAiEnCyAEQSBqIQQgBUEgayIFDQALDAQLIAMgCTYC/AMgA0EnNgK8BCADQdamwAA2ArgEIAMgDDYCtAQgAyAWNgKwBCADQRw2AqwEIANBuqbAADYCqARBASEEIANBiAdqIANBqARqQQNBAUEAEGECQCAMRSICDQAgDEEBENgCIgRFDQMg\
\\
Ag0AIAQgFiAM/AoAAAsgAyADKAKQBzYC6AIgAyAD/QADgAf9CwPYAiADQQc6APgCIAMgDDYC9AIgAyAENgLwAiADIAw2AuwCIANCADcD0AIgA0ICNwPIAiAaBEAgFiAaEJsCCyAVQYCAgIB4Rg0AIAoEQCAGIQQDQCAEKAIAIgIEQCAEQQRqKAIAIAIQmwILIARBDGohBCAKQQFrIgoNAAsLIBVFDQAgBiAVQQxsEJsCCyADQfgDahDTAQwLC0EBIAwQ3gIAC0EBIAwQ3gIACyArRAAAAAAAAPB/YgRAQgEhJ0EBDAMLICdCA1ENAEIAISdBBAwCC0IAISdBBQwBC0IAISdBAAshDSADNQKgBkIghiEoIAMtAOAGIQYgAysD2AYhLCAh/QwAAAAA\
\\
AAAAAAAAAAAAAAAA/QsCACAhQQA6ABAgAyAD/QAAgAf9CwPoBSADIAMoAI8HNgD3BSADICMtAAI6AP4FIAMgIy8AADsB/AUgAyADKQCVBDcAjQYgAyAD/QACiAT9CwOABiADIAMoAKMENgCbBiADIAMoAqAENgKYBiADKALsAyALRgRAIwBBEGsiCCQAIAhBBGogA0HsA2oiBUEEIAUoAgBBAXQiBCAEQQRNGyIHQQhBsAEQ5QEgCCgCBEEBRgRAIAgoAgggCCgCDBDeAgALIAgoAgghBCAFIAc2AgAgBSAENgIEIAhBEGokACADKALwAyEHCyAHIAtBsAFsaiIIQgA3AxAgCCArOQMIIAggJzcDACADKACbBiEFIAMoApgGIQQgCEF/NgJYIAhB\
\\
fzYCOCAIIAQ2ABkgCCAFNgAcIAhCADcDUCAIQgA3A0AgCEIANwMwIAhCADcDICADKQCNBiEmIAP9AAOABiEtIAggCjoAjAEgCCAONgKIASAIIAI2AoQBIAhBADYCeCAIQQY6AHEgCCAt/QsCXCAIICY3AGkgCCAoNwJ8IAggLDkDkAEgCCADLQD+BToAjwEgCCADLwH8BTsAjQEgCCAGOgCYASAD/QAD6AUhLSADKAD3BSECIAhBADoArgEgCCANOgCvASAIIBc6AK0BIAggHToArAEgCCACNgCoASAIIC39CwCZASADIAtBAWoiCzYC9AMgEEGwAWohECAJIgIgEUcNAAsgESECDAILQQggBBDeAgALQQEgEhDeAgALIAMoAvADIQcLIAMgAjYC\
\\
/AMgA0H4A2oQ0wECfyALRQRAIAchCkEDDAELIAtBsAFsIQUgByEEA0ACQCAFIgJFDQAgBC0ArAFBAUcNACAFQbABayEFIAQtAK0BIARBsAFqIQRBAXENAQsLIAcgC0GwAWxqIQogByEGA0ACQCACDQAgBi0AjAFFBEAgBigCiAFBBXQhBCAGKAKEASEFA0AgBEUNAiAEQSBrIQQgBS0AHCAFQSBqIQVFDQALCyADQdACaiEJIAYoAqQBIQQgBigCqAEhBUEBIQYCQAJAQcAAQQEQ2AIiBwRAIAdBiNbAAP0AAAD9CwAwIAdB+NXAAP0AAAD9CwAgIAdB6NXAAP0AAAD9CwAQIAdB2NXAAP0AAAD9CwAAAkAgBUUiAg0AIAVBARDYAiIGRQ0CIAIN\
\\
ACAGIAQgBfwKAAALIAlBCDoAKCAJIAU2AiQgCSAGNgIgIAkgBTYCHCAJQcAANgIYIAkgBzYCFCAJQcAANgIQIAlCADcDAAwCC0EBQcAAEN4CAAtBASAFEN4CAAsgA0ICNwPIAgwDCyAGQbABaiIGIApHDQALQQNBAiACGwshBANAAkAgByICIApGDQAgAkGsAWotAAANACACQbABaiEHIAJBrQFqLQAAQQFxRQ0BCwsgAyADKAL0AzYCkAMgAyADKQLsAzcDiAMgAyASNgLAAyADIBk2ArwDIAMgEjYCuAMgAyAlOgDlAyADQQE6AOQDIANCADcC3AMgA0IENwLUAyADQgA3AswDIANCgICAgIABNwLEAyADQQM6ALQDIANCADcDoAMgA0KAgICA\
\\
wAA3A5gDIAMgBDoAlAMgA0IANwOAAyADQgI3A+gCIANBfzYC4AIgA0IANwPYAiADQgA3A8gCIAMgAiAKRzoA5gMMAgsgA0HsA2oQ2wEgGSASEJsCDAELIANBMzYC1AQgA0GWp8AANgLQBCADQQI2AswEIANBlKfAADYCyAQgA0EKNgLEBCADQbCmwAA2AsAEIANBFjYCvAQgA0H+psAANgK4BCADIBI2ArQEIAMgGTYCsAQgA0EBNgKsBCADQf2mwAA2AqgEIANBkAdqIANBqARqQQZBAUEAEGEgA0GAgICAeDYCnAcgA0EJOgCoByADIAP9AAOIB/0LA9gCIAMgAykDoAc3A/ACIAMgAykDmAc3A+gCIAMgAykDqAc3A/gCIANCADcD0AIgA0IC\
\\
NwPIAiASBEAgGSASEJsCCyAPBEBBACEGA0AgAiAGQcABbGoiBSgCoAEiBARAIAUoAqQBIAQQmwILAkAgBSgCrAEiEUGAgICAeEYNACAFKAKwASEHIAUoArQBIgUEQCAHIQQDQCAEKAIAIgkEQCAEQQRqKAIAIAkQmwILIARBDGohBCAFQQFrIgUNAAsLIBFFDQAgByARQQxsEJsCCyAGQQFqIgYgD0cNAAsLIApFDQAgAiAKQcABbBCbAgsgAyAD/QAD0AL9CwOYAiADIAP9AAPgAv0LA6gCIAMgA/0AA/AC/QsDuAIgAykDyAIiJkICUQRAIAMgA/0AA5gC/QsD6AEgAyAD/QADqAL9CwP4ASADIAP9AAO4Av0LA4gCIA8EQCAfICAQmwILIAMg\
\\
A/0AA4gCIi79CwPYASADIAP9AAP4ASIv/QsDyAEgAyAD/QAD6AEiLf0LA7gBIAAgLv0LAyggACAv/QsDGCAAIC39CwMIIABCAjcDAAwCCyADQUBrIANBgANqQegA/AoAACADIAP9AAO4AiIu/QsDiAIgAyAD/QADqAIiL/0LA/gBIAMgA/0AA5gCIi39CwPoASADIC39CwO4ASADIC/9CwPIASADIC79CwPYASADIC39CwMQIAMgL/0LAyAgAyAu/QsDMCADIA82ArABIAMgHzYCrAEgAyAPNgKoASADICY3AwgCQCABLQBtIgJBA0YNACADQagEaiADQQhqIgEgAhC1ASADKQOoBEICUQ0AIAAgA/0AA8gE/QsDKCAAIAP9AAO4BP0LAxggACAD\
\\
/QADqAT9CwMIIABCAjcDACABEMABDAILIAAgA0EIakGwAfwKAAAMAQsCQCAEBEAgAyADQYAHaq1CgICAgMAAhDcDqAQgA0HIAmpBz4HAACADQagEahCFAQwBC0EOQQEQ2AIiAUUNAiABQdiuwAApAAA3AAYgAUHSrsAAKQAANwAAIANBDjYC0AIgAyABNgLMAiADQQ42AsgCCyADIANByAJqrUKAgICAwACENwMQIAMgA0HQBmqtQoCAgIDQAIQ3AwggA0G4BGpBpYXAACADQQhqEIUBIANBCDoA0AQgA0GAgICAeDYCxAQgA0IANwOoBCADKALIAiIBBEAgAygCzAIgARCbAgsgAygCgAciAQRAIAMoAoQHIAEQmwILIAAgA/0AA8gE/QsDKCAA\
\\
IAP9AAO4BP0LAxggACAD/QADqAT9CwMIIABCAjcDAAsgA0GwB2okAA8LQQFBDhDeAgALryMCG38DfiMAQcAGayIHJAACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABKQMAIiBCAFIEQCABKQMIIiFQDQEgASkDECIiUA0CICIgIEJ/hVYNAyAgICFUDQQgAS4BGCEBIAcgIDcDCCAHQQFBAiAgQoCAgIAQVBs2AqgBIAdBEGpBAEGYAfwLACAHQbQBakEAQZwB/AsAIAdBATYCsAEgB0EBNgLQAiABrCAgQgF9eX1CwprB6AR+QoChzaC0AnxCIIinIgXBIQ4CQCABQQBOBEAgB0EIaiABEHQaDAELIAdBsAFqQQAgAWvBEHQaCwJA\
\\
IA5BAEgEQCAHQQhqQQAgDmtB//8DcRA7DAELIAdBsAFqIAVB//8BcRA7CyAHQZwFaiAHQbABakGkAfwKAAAgAyIJQQpPBEAgB0GUBWohBQNAIAcoArwGIgFBKU8NDgJAIAFFDQACfyABQQJ0IgFBBGsiBkUEQEIAISAgB0GcBWogAWoMAQsgBkECdkEBaiIGQQFxIAEgBWohASAGQf7///8HcSEIQgAhIANAIAFBBGoiBiAGNQIAICBCIIaEIiBCgJTr3AOAIiE+AgAgASABNQIAICAgIUKAlOvcA359QiCGhCIgQoCU69wDgCIhPgIAICAgIUKAlOvcA359ISAgAUEIayEBIAhBAmsiCA0AC0UNASABQQhqC0EEayIBIAE1AgAgIEIghoRCgJTr\
\\
3AOAPgIACyAJQQlrIglBCUsNAAsLIAlBAnQoAsCKQUEBdCIFRQ0FIAcoArwGIgFBKU8NDCABBH8gBa0hIAJAAn8gAUECdCIBQQRrIgVFBEBCACEhIAdBnAVqIAFqDAELIAVBAnZBAWoiBUEBcSAFQf7///8HcSEIIAEgB2pBlAVqIQFCACEhA0AgAUEEaiIFIAU1AgAgIUIghoQiISAggCIiPgIAIAEgATUCACAhICAgIn59QiCGhCIhICCAIiI+AgAgISAgICJ+fSEhIAFBCGshASAIQQJrIggNAAtFDQEgAUEIagtBBGsiASABNQIAICFCIIaEICCAPgIACyAHKAK8BgVBAAshASAHKAKoASIFIAEgASAFSRsiBkEpTw0GAkAgBkUEQEEAIQYM\
\\
AQtBACEJAkAgBkEBRwRAIAZBAXEgBkE+cSEPIAdBnAVqIQEgB0EIaiEIA0AgASAIKAIAIhMgASgCAGoiCiAJQQFxaiINNgIAIAFBBGoiCSAIQQRqKAIAIhUgCSgCAGoiCSAKIBNJIAogDUtyaiIKNgIAIAkgFUkgCSAKS3IhCSAIQQhqIQggAUEIaiEBIA8gC0ECaiILRw0AC0UNAQsgC0ECdCIBIAdBnAVqaiIKIAdBCGogAWooAgAiCCAKKAIAaiIBIAlqIgo2AgAgASAISSABIApLciEJCyAJRQ0AIAZBKEYNDiAHQZwFaiAGQQJ0akEBNgIAIAZBAWohBgsgByAGNgK8BiAHKALQAiILIAYgBiALSRsiAUEpTw0MIAFBAnQhASAHQZgFaiEG\
\\
AkACQANAIAFFDQEgASAGaigCACIKIAFBBGsiASAHQbABamooAgAiCEYNAAsgCCAKTQ0AIAVFBEBBACEFIAdBADYCqAEMAgsgBUECdCIKQQRrIgFBAnZBAWoiCEEDcSEGAkACQCABQQxJBEBCACEgIAdBCGohAQwBCyAIQfz///8HcSEIQgAhICAHQQhqIQEDQCABIAE1AgBCCn4gIHwiID4CACABQQRqIgkgCTUCAEIKfiAgQiCIfCIgPgIAIAFBCGoiCSAJNQIAQgp+ICBCIIh8IiA+AgAgAUEMaiIJIAk1AgBCCn4gIEIgiHwiID4CACAgQiCIISAgAUEQaiEBIAhBBGsiCA0ACyAGRQ0BCyAGQQJ0IQgDQCABIAE1AgBCCn4gIHwiID4CACAB\
\\
QQRqIQEgIEIgiCEgIAhBBGsiCA0ACwsgIEIAUgRAIAVBKEYNECAHQQhqIApqICA+AgAgBUEBaiEFCyAHIAU2AqgBDAELIA5BAWohDgtBACEGQQEhCiAOwSIBIATBIghIIhsNCSAOIARrwSADIAEgCGsgA0kbIgxFDQkgB0HUAmoiBCAHQbABaiIBQaQB/AoAACAEQQEQdCEVIAdB+ANqIgQgAUGkAfwKAAAgBEECEHQhFiAHQZwFaiIEIAFBpAH8CgAAIAdBrAFqIRwgB0HQAmohHSAHQfQDaiEeIAdBmAVqIR8gBEEDEHQhFyAVKAKgASEYIBYoAqABIRkgFygCoAEhGkEAIRMgBygC0AIhCyAHKAKoASEFAkACQANAIBMhDyAFQSlPDREgD0EB\
\\
aiETIAVBAnQhBEEAIQEDQCABIARGDQMgB0EIaiABaiABQQRqIQEoAgBFDQALIBogBSAFIBpJGyIEQSlPDRIgBEECdCEBAn8CQANAIAFFDQEgASAfaiEGIAFBBGsiASAHQQhqaigCACIKIAYoAgAiBkYNAAtBACAGIApLDQEaC0EBIQlBACEGAkAgBEEBRwRAIARBAXEgBEE+cSEQIAdBCGohASAHQZwFaiEIA0AgASABKAIAIhEgCCgCAEF/c2oiBSAJQQFxaiIJNgIAIAFBBGoiCiAKKAIAIhIgCEEEaigCAEF/c2oiCiAFIBFJIAUgCUtyaiIFNgIAIAogEkkgBSAKSXIhCSAIQQhqIQggAUEIaiEBIBAgBkECaiIGRw0AC0UNAQsgBkECdCIB\
\\
IAdBCGpqIgUgBSgCACIFIAEgF2ooAgBBf3NqIgEgCWoiBjYCACABIAVJIAEgBktyIQkLIAlFDRQgByAENgKoASAEIQVBCAshDSAZIAUgBSAZSRsiBEEpTw0SIARBAnQhAQJAAkADQCABRQ0BIAEgHmohBiABQQRrIgEgB0EIamooAgAiCiAGKAIAIgZGDQALIAYgCk0NACAFIQQMAQsgBARAQQEhCUEAIQYCQCAEQQFHBEAgBEEBcSAEQT5xIREgB0EIaiEBIAdB+ANqIQgDQCABIAEoAgAiEiAIKAIAQX9zaiIFIAlBAXFqIgk2AgAgAUEEaiIKIAooAgAiFCAIQQRqKAIAQX9zaiIKIAUgEkkgBSAJS3JqIgU2AgAgCiAUSSAFIApJciEJIAhB\
\\
CGohCCABQQhqIQEgESAGQQJqIgZHDQALRQ0BCyAGQQJ0IgEgB0EIamoiBSAFKAIAIgUgASAWaigCAEF/c2oiASAJaiIGNgIAIAEgBUkgASAGS3IhCQsgCUUNFQsgByAENgKoASANQQRyIQ0LIBggBCAEIBhJGyIKQSlPDQogCkECdCEBAkACQANAIAFFDQEgASAdaiEFIAFBBGsiASAHQQhqaigCACIGIAUoAgAiBUYNAAsgBSAGTQ0AIAQhCgwBCyAKBEBBASEJQQAhBgJAIApBAUcEQCAKQQFxIApBPnEhESAHQQhqIQEgB0HUAmohCANAIAEgASgCACISIAgoAgBBf3NqIgQgCUEBcWoiCTYCACABQQRqIgUgBSgCACIUIAhBBGooAgBBf3Nq\
\\
IgUgBCASSSAEIAlLcmoiBDYCACAFIBRJIAQgBUlyIQkgCEEIaiEIIAFBCGohASARIAZBAmoiBkcNAAtFDQELIAZBAnQiASAHQQhqaiIEIAQoAgAiBCABIBVqKAIAQX9zaiIBIAlqIgU2AgAgASAESSABIAVLciEJCyAJRQ0VCyAHIAo2AqgBIA1BAmohDQsgCyAKIAogC0kbIgVBKU8NESAFQQJ0IQECQAJAA0AgAUUNASABIBxqIQQgAUEEayIBIAdBCGpqKAIAIgYgBCgCACIERg0ACyAEIAZNDQAgCiEFDAELIAUEQEEBIQlBACEGAkAgBUEBRwRAIAVBAXEgBUE+cSERIAdBCGohASAHQbABaiEIA0AgASABKAIAIhIgCCgCAEF/c2oiBCAJ\
\\
QQFxaiIJNgIAIAFBBGoiCiAKKAIAIhQgCEEEaigCAEF/c2oiCiAEIBJJIAQgCUtyaiIENgIAIAogFEkgBCAKSXIhCSAIQQhqIQggAUEIaiEBIBEgBkECaiIGRw0AC0UNAQsgBkECdCIBIAdBCGpqIgQgBCgCACIEIAdBsAFqIAFqKAIAQX9zaiIBIAlqIgY2AgAgASAESSABIAZLciEJCyAJRQ0VCyAHIAU2AqgBIA1BAWohDQsgAyAPRg0BIAIgD2ogDUEwajoAAAJAIAVFBEBBACEFDAELIAVBAnQiBkEEayIBQQJ2QQFqIgpBA3EhBAJAAkAgAUEMSQRAQgAhICAHQQhqIQEMAQsgCkH8////B3EhCEIAISAgB0EIaiEBA0AgASABNQIAQgp+\
\\
ICB8IiA+AgAgAUEEaiIKIAo1AgBCCn4gIEIgiHwiID4CACABQQhqIgogCjUCAEIKfiAgQiCIfCIgPgIAIAFBDGoiCiAKNQIAQgp+ICBCIIh8IiA+AgAgIEIgiCEgIAFBEGohASAIQQRrIggNAAsgBEUNAQsgBEECdCEIA0AgASABNQIAQgp+ICB8IiA+AgAgAUEEaiEBICBCIIghICAIQQRrIggNAAsLICBQDQAgBUEoRg0RIAdBCGogBmogID4CACAFQQFqIQULIAcgBTYCqAEgDCATRw0AC0EAIQogDCEGDAsLIAMgA0HwiMEAEKACAAsgAyAMSQ0IAkAgDCAPRg0AIAwgD2siAUUNACACIA9qQTAgAfwLAAsgACAOOwEIIAAgDDYCBAwKC0GQ\
\\
g8EAQRxBkIjBABDgAgALQfSEwQBBHUGgiMEAEOACAAtBpIXBAEEcQbCIwQAQ4AIAC0HIh8EAQTZBoInBABDgAgALQYCHwQBBN0GQicEAEOACAAtBwMfBAEEbQbDHwQAQ4AIAC0EAIAZBKEGwx8EAELEBAAtBACAKQShBsMfBABCxAQALIA8gDCADQYCJwQAQsQEACwJ/AkAgC0EpSQRAAkAgC0UEQEEAIQsMAQsgC0ECdCIJQQRrIgFBAnZBAWoiCEEDcSEEAkACQCABQQxJBEBCACEgIAdBsAFqIQEMAQsgCEH8////B3EhCEIAISAgB0GwAWohAQNAIAEgATUCAEIFfiAgfCIgPgIAIAFBBGoiDCAMNQIAQgV+ICBCIIh8IiA+AgAgAUEIaiIM\
\\
IAw1AgBCBX4gIEIgiHwiID4CACABQQxqIgwgDDUCAEIFfiAgQiCIfCIgPgIAICBCIIghICABQRBqIQEgCEEEayIIDQALIARFDQELIARBAnQhCANAIAEgATUCAEIFfiAgfCIgPgIAIAFBBGohASAgQiCIISAgCEEEayIIDQALCyAgUA0AIAtBKEYNByAHQbABaiAJaiAgPgIAIAtBAWohCwsgByALNgLQAiALIAUgBSALSRsiAUEpTw0FIAFBAnQhASAHQQRqIQggB0GsAWohCQJAAkACQAJAAkADQCABRQ0BIAEgCWohBSABIAhqIAFBBGshASgCACIEIAUoAgAiBUYNAAsgBCAFSyAEIAVJa0H/AXEOAgABBgtBACAKDQYaIAZBAWsiASADTw0B\
\\
IAEgAmotAABBAXFFDQULIAMgBkkNASACIAZqIQVBACEBIAIhCANAIAEgBkYNAyABQQFqIQEgCEEBayIIIAZqIgQtAABBOUYNAAsgBCAELQAAQQFqOgAAIAFBAWsiAUUNBCAEQQFqQTAgAfwLAAwECyABIANBwIjBABCgAgALQQAgBiADQdCIwQAQsQEACwJAIAZFBEBBMSEBDAELIAJBMToAAEEwIQEgBkEBayIERQ0AIAJBAWpBMCAE/AsACyAOQQFqIQ4gGw0BIAMgBk0NASAFIAE6AAAgBkEBaiEGDAELQQAgC0EoQbDHwQAQsQEACyADIAZJDQIgBgshASAAIA47AQggACABNgIECyAAIAI2AgAgB0HABmokAA8LQQAgBiADQeCIwQAQsQEA\
\\
C0EAIAFBKEGwx8EAELEBAAtBKEEoQbDHwQAQoAIAC0EAIAVBKEGwx8EAELEBAAtBACAEQShBsMfBABCxAQALQdvHwQBBGkGwx8EAEOACAAvaIQMyfwN+AXsjAEHgAGsiBiQAAkACQAJAIANFDQAgAUGQAWohMyABQaUCaiElIAFBoAJqISYgAUH0AGohJyABQcwBaiEaIAFB8ABqISAgAUGoAmohISAGQcQAaq1CgICAgDCEITggBkHUAGqtQoCAgIDAAIQhOSABQQhqITQgAUG4AmohNQNAIAEtANgCIQggASkDqAIhNwJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAA0ACQAJAAkAgCEEBcUUEQCABKALQAiEIIAEoAnAiBSABKALA\
\\
AiILDQYaIAVBgICAgHhGDQFBACEFIBooAgBBgICAgHhGDQUDQCAFQYCAAmoiByADIAMgB0sbIgcgBUkNBCAaIAIgBWogByAFayAgIAggISABIAQQKyIHIAVqIQUgB0UNBiADIAVHDQALDAULQQAhBQNAIAIgBWoiBy0AAEEKRg0CIAMgBUEBaiIFRw0ACyAAQgI3AwAMFwsgBiAnIAIgAyAIICEgASAEEM8BIAYoAgghBSAGKQMAIjdCAlENAyAAIAYoAiw2AiwgACAG/QACHP0LAhwgACAG/QACDP0LAgwgACAFNgIIIAAgNzcDAAwWC0EAIQggAUEAOgDYAiABIDdCAXwiNzcDqAIgB0EBaiECIANBAWshByAFQX9zIANqIQMgBSAHRw0BDBML\
\\
CyAFIAcgA0GssMAAELEBAAsgAyAFSQ0BIAIgBWohAiADIAVrIQMgASgCwAIhCyABKALQAiEIIAEoAnALIAggC2tBAWoiCCADIAMgCEsbIQ5BgICAgHhGDQEgDkUNBCAlICYgASgCzAFBgICAgHhGIgUbQeCvwAAgJiAFGyABLQCkAiIHGyERIAIgDmohDUEBQQRBASAFGyAHG0EBayEQIAEtANkCIQdBACEMIAIhCQJAA0AgCS0AACEPIBEhBSAQIQoDQCAFLQAAIhMgD0cEQCAKQQBHIAVBAWohBSAKQQFrIQoNAQsLAkACQCAPQSJGBEAgByEFQQIhBwJAIAVBAWsOAgIAAwtBAyEHDAILIAdBAiEHQQJGDQEgD0EKRg0DCyAPIBNHIQcLIAEg\
\\
BzoA2QIgDEEBaiEMIAlBAWoiCSANRw0AC0EADAQLIAFBADoA2QIMAgsgBSADIANB1LTAABCxAQALIA5FDQJBACEMA0AgAiAMai0AAEEKRg0BIA4gDEEBaiIMRw0AC0EADAELIAxBAWohDkEBCyEFIAEoArgCIAtrIA5JBEAgNSALIA5BAUEBEOoBIAEoAsACIQsLIA4EQCABKAK8AiALaiACIA78CgAACyABIAsgDmoiBzYCwAIgAyAOTwRAIAIgDmohAiADIA5rIQMgBQ0DIAchCwwCCyAOIAMgA0HktMAAELEBAAsgASALNgLAAkEAIQ4LIAggDkcNByABKAK8AiEHAkAgAS0A2QJBAkcNACALRQ0AQQAhBQNAIAUgB2otAABBCkYNAyALIAVB\
\\
AWoiBUcNAAsLIAFCATcCvAIgASgCuAIhCSABQQA2ArgCIAYgASgC0AI2AkQgASkDqAIhNyABIAEpAwBCAXw3AwAgASgCECIFQRNNBEAgBkHUAGogByALEC0gBiA4NwMIIAYgOTcDACAGQcgAakHamsAAIAYQhQEgBigCVCILBEAgBigCWCALEJsCCyABKAIIIAVGBEAgNBCNAgsgASAFQQFqNgIQIAEoAgwgBUEYbGoiBSA3NwMAIAUgBikDSDcDCCAFIAYoAlA2AhALIAFBATsB2AIgCUUNByAHIAkQmwIMBwtBACEKIAFBADYCwAIgASgCvAIhDyABKAK4AiEbIAFCgICAgBA3A7gCAkAgB0EBayIJRQ0AQQAhDCAHQQVPBED9DAAAAAAAAAAA\
\\
AAAAAAAAAAAhOiAPIQUgCUF8cSIMIQoDQCA6IAX9XAAA/QwKCgoKCgoKCgoKCgoKCgoK/SP9iQH9qQH9DAEAAAABAAAAAQAAAAEAAAD9Tv2uASE6IAVBBGohBSAKQQRrIgoNAAsgOiA6IDr9DQgJCgsMDQ4PAAECAwABAgP9rgEiOiA6IDr9DQQFBgcAAQIDAAECAwABAgP9rgH9GwAhCiAJIAxGDQELIAsgDmogDEF/c2ohCCAMIA9qIQUDQCAKIAUtAABBCkZqIQogBUEBaiEFIAhBAWsiCA0ACwsgISABKQOoAiI3IAqtfEIBfDcDACAgKAIAQYCAgIB4Rg0BIBooAgBBgICAgHhHBEAgBkEBNgIMIAZBq7DAADYCCCAGIAk2AgQgBiAPNgIA\
\\
IAZB1ABqIAYQsgEgBigCVCEFIAYoAlwhCyAGKAJYIQcgBiA3NwNIIBogByALICAgCSAGQcgAaiABIAQQKxpBACEVQQIhDiAFRQ0FIAcgBRCbAgwFC0EAIRVBAiEOAkACQCAJDgIGAAELIA8tAABBDUYNBQsgB0ECayIFIAkgBSAPai0AAEENRhshDQJ/IAEtAKQCQQFGBEAgJS0AAAwBC0EAIQcgBkEANgIAIAZBADYCVCAGQQA2AkggBkEANgJEQQAhCEEAIQVBACEKIA0EQCANIQggDyEFA0ACfwJAAn8CQAJAAkACQAJAIAUtAAAiB0Eiaw4aBgEBAQEBAQEBAQQBAQEBAQEBAQEBAQEBAQMACyAHQQlGDQEgBiAHQfwARg0EGgtBAiAKQf8B\
\\
cSIMQQJGDQUaIAdBCkcMBQsgBkHUAGoMAgsgBkHIAGoMAQsgBkHEAGoLIQxBAiAKQf8BcUECRg0BGiAMIAwoAgBBAWo2AgBBAAwBC0GCgowQIApB/wFxQQN0dgshCiAFQQFqIQUgCEEBayIIDQALIAYoAkQhByAGKAJIIQggBigCACEKIAYoAlQhBQtBAyAFIApOQQIgCiAFIAUgCkgbIgUgCEoiCRsgBSAIIAkbIAdMG0Hgr8AAai0AAAshIkEAIQkgBkEANgJQIAZCgICAgMAANwJIIAYgBkHIAGo2AgAgDUUNA0EAIQhBACEFA0AgBSIHQQFqIQUCQAJAAkACQAJAIAcgD2otAAAiC0EiRgRAIAhB/wFxIQxBAiEIIAxBAWsOAgEDBQsgCEH/\
\\
AXEhDEECIQggDEECRg0EIAtBCkYNASALICJGDQFBASEIDAQLIAsgIkYNAEEBIQgMAwsgByANTSAHIAlPcQ0BIAkgByANQbywwAAQsQEAC0EDIQgMAQsgBiAJIA9qIAcgCWsQswFBACEIIAUhCQsgBSANRw0ACwwCCyAGQdQAaiABEGkgBiABIAYoAlgiBSAGKAJcIAQQJCAGKQMAQgJSBEAgACAG/QADIP0LAyAgACAG/QADEP0LAxAgACAG/QADAP0LAwAgBigCVCIARQ0KIAUgABCbAgwKCyAGKAJUIgdFDQUgBSAHEJsCDAULIAZBATYCDCAGQauwwAA2AgggBiAJNgIEIAYgDzYCACAGQdQAaiAGELIBIAYoAlQhBSAGKAJcIQsgBigCWCEH\
\\
IAYgNzcDSCAGICcgByALIAkgBkHIAGogASAEEM8BQQIhDiAGKQMAIjdCAlIEQCAGKAIsISggBigCKCEpIAYoAiQhKiAGKAIgISsgBigCHCEsIAYoAhghLSAGKAIUIS4gBigCECEvIAYoAgwhMCAGKAIIITEgN6chDgtCACE3IAVFDQMgByAFEJsCDAMLIAkgDU0NACAJIA0gDUHMsMAAELEBAAsgBiAJIA9qIA0gCWsQswEgBigCUCISQQN0IQcCQCASRQRAQQQhCAwBCyAGKAJMIRAgB0EEENgCIghFDQYgEkEDcSENQQAhCSASQQRPBEAgEkF8cSERQQAhDCAQIQUDQCAIIAxqIgsgBUEEaikCADcCACALQQhqIAVBEGopAgA3AgAgC0EQaiAF\
\\
QRxqKQIANwIAIAtBGGogBUEoaikCADcCACAMQSBqIQwgBUEwaiEFIBEgCUEEaiIJRw0ACyANRQ0BCyAIIAlBA3RqIQUgECAJQQxsakEIaiEKA0AgBSAKQQRrKQIANwIAIApBDGohCiAFQQhqIQUgDUEBayINDQALCyAGIBI2AlggBiAINgJUIAZBAToAXCAGIAZB1ABqIDMQTgJAAkACQAJAIAYoAgBBAUYEQCAGKAI0IRMgBigCMCEcIAYoAiwhFCAGKAIoIRYgBigCJCEdIAYoAiAhCyAGKAIcIRcgBigCGCEeIAYoAhQhGCAGKAIQIR8gBigCDCEVIAYoAgghGSASBEAgCCAHEJsCCyAGKAJMIQcgBigCUCIKBEAgByEFA0AgBSgCACIIBEAg\
\\
BUEEaigCACAIEJsCCyAFQQxqIQUgCkEBayIKDQALCyAGKAJIIgVFDQNBgICAgHghIwwBCyAGKAI8ISQgBigCOCETIAYoAjQhHCAGKAIwIRQgBigCLCEWIAYoAighHSAGKAIkIQsgBigCICEXIAYoAhwhHiAGKAIYIRggBigCFCEfIAYoAhAhFSAGKAIMIRkgBigCCCEyIAYoAgQhIwJAIBJFBEBBfyENQX8hEEF/IRFBfyEJQX8hDAwBC0EAIRBBACEFAkADQCAZIAUgCGoiCUEEaigCAEYEQCAJKAIAIDIgGRCjAkUNAgsgEEEBaiEQIAcgBUEIaiIFRw0AC0F/IRALQQAhEUEAIQUCQANAIBggBSAIaiIJQQRqKAIARgRAIAkoAgAgHyAYEKMC\
\\
RQ0CCyARQQFqIREgByAFQQhqIgVHDQALQX8hEQtBACEJIB5BgICAgHhHIBdBAEdxIQpBACEFAkADQCALIAUgCGoiDUEEaigCAEYgCnEEQCANKAIAIBcgCxCjAkUNAgsgCUEBaiEJIAcgBUEIaiIFRw0AC0F/IQkLQQAhDCAdQYCAgIB4RyAWQQBHcSEKQQAhBQJAA0AgFCAFIAhqIg1BBGooAgBGIApxBEAgDSgCACAWIBQQowJFDQILIAxBAWohDCAHIAVBCGoiBUcNAAtBfyEMC0EAIQ0gHEGAgICAeEcgE0EAR3EhCkEAIQUCQANAICQgBSAIaiI2QQRqKAIARiAKcQRAIDYoAgAgEyAkEKMCRQ0CCyANQQFqIQ0gByAFQQhqIgVHDQALQX8h\
\\
DQsgCCAHEJsCCyAGKAJMIQcgBigCUCIKBEAgByEFA0AgBSgCACIIBEAgBUEEaigCACAIEJsCCyAFQQxqIQUgCkEBayIKDQALCyAGKAJIIgVFDQELIAcgBUEMbBCbAgsgI0GAgICAeEcNAQsgHCEpIBQhKiAWISsgHSEsIAshLSAXIS4gHiEvIBghMCAfITEgEyEoIBkhDgwBCyABICI6AKACIAEgEjYCnAIgASANNgKYAiABIAw2ApQCIAEgCTYCkAIgASARNgKMAiABIBA2AogCIAEgJDYChAIgASATNgKAAiABIBw2AvwBIAEgFDYC+AEgASAWNgL0ASABIB02AvABIAEgCzYC7AEgASAXNgLoASABIB42AuQBIAEgGDYC4AEgASAfNgLcASAB\
\\
IBU2AtgBIAEgGTYC1AEgASAyNgLQASABICM2AswBQQAhFQsgFa1CIIYhNwsgNyAOrYQiN0ICUgRAIAAgKDYCLCAAICk2AiggACAqNgIkIAAgKzYCICAAICw2AhwgACAtNgIYIAAgLjYCFCAAIC82AhAgACAwNgIMIAAgMTYCCCAAIDc3AwAgG0UNBSAPIBsQmwIMBQsgG0UNACAPIBsQmwILIAMNAAsLIABCAjcDAAwBC0EEIAcQ3gIACyAGQeAAaiQAC7ggAx1/BnwEeyMAQSBrIhMkAAJAAkAgASgCWEEIdCILBEAgASgCXCIMIAtuQQFqIAtsIQogAigCECENQX8hFwJAAkACQCACKAIUIgsOAgIBAAsgCyEJA0AgCUEBdiIOIAhqIg8gCCAN\
\\
IA9BA3RqKAIAIAxJGyEIIAkgDmsiCUEBSw0ACwsgCyAIIA0gCEEDdGooAgAgDElqIghGDQAgDSAIQQN0aigCACEXCyATIAQ6ABwgEyADNgIQIBMgAjYCDCATIAY2AhggEyAFNgIUIAEgE0EMahCBAQJAIAEoAlwiCyAXIAogByAHIApLGyIIIAggF0sbIh5JBEBEAAAAAAAAAABE/Knx0k1iUD8gBEH/AXFBAUYbISogAigCBCERIAIoAgAhHyACKAIIIRggAigCDCESA0AgASgCWCIZQQN2IBlBB3FBAEdqIRogHiALayEEIAEoAmQiISENAkADQCAEIA1PBEAgCyEIIA0EfyAIIA1wBSAIC0UNAgsgDUEBdiINIBpPDQALQQAhDQsgASgCbCEE\
\\
AkACQAJAAkACQCANIBpPBEAgBCALTQRAIAsgDWohDiANIBlHBEAgCyAOSw0DIA4gEksNAyAYIAtBA3QiCmoiCCANQQN0IgRBgP///wdxIgxqIQn9DAAAAAAAAPD/AAAAAAAA8P8iKyEs/QwAAAAAAADw/wAAAAAAAPD/IS39DAAAAAAAAPD/AAAAAAAA8P8hLiAMBEADQCArIAhBOGogCEEwav1dAwD9VwMAAf33ASAIQfgAaiAIQfAAav1dAwD9VwMAAf33ASErICwgCEEoaiAIQSBq/V0DAP1XAwAB/fcBIAhB6ABqIAhB4ABq/V0DAP1XAwAB/fcBISwgLSAIQRhqIAhBEGr9XQMA/VcDAAH99wEgCEHYAGogCEHQAGr9XQMA/VcDAAH99wEh\
\\
LSAuIAhBCGogCP1dAwD9VwMAAf33ASAIQcgAaiAIQUBr/V0DAP1XAwAB/fcBIS4gCEGAAWoiCCAJRw0ACwsCQCAEQfgAcSIIRQRARAAAAAAAAPD/ISUMAQsgCEEDdiIPQQNxIQQgGCAKIAxqAn8gCEEgSQRARAAAAAAAAPD/ISVBAAwBC0EAIQhBACAPQQxxayEPRAAAAAAAAPD/ISUDQCAJQRhqKwMAIiYgCUEQaisDACInIAlBCGorAwAiKCAJKwMAIikgJSAlICViGyIlICUgKSApICliGyIpICUgKWQbIiUgJSAlYhsiJSAlICggKCAoYhsiKCAlIChkGyIlICUgJWIbIiUgJSAnICcgJ2IbIicgJSAnZBsiJSAlICViGyIlICUgJiAmICZi\
\\
GyImICUgJmQbISUgCUEgaiEJIA8gCEEEayIIRw0ACyAERQ0BQQAgCGsLQQN0amohCANAIAgrAwAiJiAlICUgJWIbIiUgJSAmICYgJmIbIiYgJSAmZBshJSAIQQhqIQggBEEBayIEDQALCyAlIC4gLf33ASAsICv99wH99wEiK/0hASImICv9IQAiJyAnICdiGyInICcgJiAmICZiGyImICYgJ2MbIiYgJiAmYhsiJiAmICUgJSAlYhsiJSAlICZjGyEoDAYLIBkEQCADIBggEiALIBluEEchKAwGC0HYw8AAEP8CAAsgGUUNAgsCQAJAAkAgESAeIAQgCyAabkEBaiAabCIIIAQgCEsbIgQgBCAeSxsiDUkEQCALIQQMAQsgCyANSwRAIAshBAwB\
\\
CyALIQQDQAJAAkACQAJAAkACQCANIBJNBEAgASgCCCIIQf//A00NASABKAIUIghB//8DTQ0CAkAgBCANRwRAIB8gBEEBdGohCSAYIARBA3RqIQggASgCBCEKIAEoAhAhDiANIARrIQwDQCAIKwMAIiUgCiAJLwEAQQN0Ig9qKwMAZA0CIA4gD2oiDyAlIA8rAwAiJiAlICZkGzkDACAJQQJqIQkgCEEIaiEIIARBAWohBCAMQQFrIgwNAAsLIAEgDTYCXCANIQsMEAsgASAENgJcIAQgEU8NAyAEIBJPDQ0gCCsDACElAkAgASgCLCIPBEAgASgCNCEMIAEoAjghCkEAIQggCS8BACEJA0AgCCAKRg0HIAwvAQAEQCAJIAxBAmovAQBGDQMLIAxB\
\\
BGohDCAPIAhBAWoiCEcNAAsLQQAhCAsgCCAPQQFrIglHDQUgCEUNBkEAIQkDQAJAIAEgE0EMaiIMIAkQmwEgJWNFDQAgASACIAMgCRDWASABIAwgCRCbASAlY0UNAEEBIQwMFAsgCCAJQQFqIglHDQALDAYLIAsgDSASQejCwAAQsQEAC0EAQYCABCAIQdjCwAAQsQEAC0EAQYCABCAIQcjCwAAQsQEACyAEIBFBiMPAABCgAgALIAogCkG4wMAAEKACAAsgBiAITQ0DQQEhDCAFIAhBGGxqLQAQQQJGDQwgASACIAMgCRDWASAJIAEoAjgiCE8NBEQAAAAAAADw/yEmIAEoAjQgCUECdGoiCC8BAAR8IA4gCC8BAkEDdGorAwAFRAAAAAAAAPD/\
\\
CyAlYw0MCyABIBNBDGoQgQEgDSABKAJcIgRPDQALCyAEIA0gEUH4wsAAELEBAAsgCCAGQajDwAAQoAIACyAJIAhBuMDAABCgAgALIAsgDiASQcjDwAAQsQEAC0HowcAAEP8CAAsgBCASQZjDwAAQoAIACwJAAkACQAJAAkACQAJAAkACQAJAIAEoAixBAWsiGyABKAI4IgxJBEAgASgCNCIJIBtBAnRqIhUvAQBFDQkgASgCCCIQIBUvAQIiD00NAiAoIAEoAgQiHCAPQQN0aiIdKwMAIiVkRQ0JICVEAAAAAAAA8P9hDQMgGw0BRAAAAAAAAPB/ISYMBQsgGyAMQbjAwAAQoAIACyABKAIQIRYgASgCFCEKQQAhBEQAAAAAAADwfyEmIAUhCANA\
\\
IAQgBkYEQCAGIAZB2MDAABCgAgALAkACQAJAIAQgDEcEQCAJLwEARQ0CIAogCUECai8BACIUTQ0BIBYgFEEDdGorAwAiJ0QAAAAAAADw/2ENAgwDCyAMIAxBuMDAABCgAgALIBQgCkG4w8AAEKACAAsgCEEIaisDACEnC0QAAAAAAADw/yElIAhBEWotAAAiIEUEQCAnIAgrAwAiJaAgKiAnmSAloESbK6GGm4QGPaKgoSElCwJAICUgKGNFDQAgASACIAQQqgECQAJAIAkvAQBBAUYEQCAKIAlBAmovAQAiFE0NASAWIBRBA3RqKwMAIidEAAAAAAAA8P9iDQILIAhBCGorAwAhJwwBCyAUIApBuMPAABCgAgALRAAAAAAAAPD/ISUgIA0AICcg\
\\
CCsDACIloCAqICeZICWgRJsroYabhAY9oqChISULICUgJiAmICZiGyImICYgJSAlICViGyIlICUgJmQbISYgCEEYaiEIIAlBBGohCSAEQQFqIgQgG0cNAAsMAgsgDyAQQejDwAAQoAIACwJAIAsgDksNACAOIBFLDQAgDUUNBiAfIAtBAXRqIQogD/0QISwgDSEMA0BBwAAgDCAMQcAATxshEEEAIQhBACEJAkAgDEEITwRAIAr9AAEAISsCeyArICz9LSAQQfgAcSIIQQhGDQAaICsgLP0tIAr9AAEQICz9Lf1QIisgCEEQRg0AGiArIAr9AAEgICz9Lf1QIisgCEEYRg0AGiArIAr9AAEwICz9Lf1QIisgCEEgRg0AGiArIAr9AAFAICz9Lf1Q\
\\
IisgCEEoRg0AGiArIAr9AAFQICz9Lf1QIisgCEEwRg0AGiArIAr9AAFgICz9Lf1QIisgCEE4Rg0AGiArIAr9AAFwICz9Lf1QC0EP/YsBQQ/9jAH9UyEJIAggEEYNAQsgECAIayEEIAogCEEBdGohCANAIAkgCC8BACAPRnIhCSAIQQJqIQggBEEBayIEDQALCyAJQQFxDQggCiAQQQF0aiEKIAwgEGsiDA0ACwwGCyALIA4gEUH4w8AAELEBAAsgFS8BAEEBRw0BCyAQIBUvAQIiBE0NASAcIARBA3RqICY5AwALICYgKGYNAiALIA5NIA4gEU1xDQEMCQsgBCAQQcjAwAAQoAIACyAOIBJLDQggHyALQQF0aiANIA8gGCALQQN0aiANEDogHSsD\
\\
AGQNAQsCQAJAAkAgASgCICIiBEAgDiARSyALIA5LciEgIBggC0EDdGohIyAfIAtBAXRqIQ8gASgCECEUIAEoAhQhECABKAIcISRBACEcA0ACQAJAIAYgJCAcQQN0aiIIKAIAIgRLBEAgCC8BBCEdIAUgBEEYbGotABBBAkcNASAgRQRAIA1FDQMgHf0QISwgDSEMIA8hCgNAQcAAIAwgDEHAAE8bIRZBACEIQQAhCQJAIAxBCE8EQCAK/QABACErAnsgKyAs/S0gFkH4AHEiCEEIRg0AGiArICz9LSAK/QABECAs/S39UCIrIAhBEEYNABogKyAK/QABICAs/S39UCIrIAhBGEYNABogKyAK/QABMCAs/S39UCIrIAhBIEYNABogKyAK/QABQCAs\
\\
/S39UCIrIAhBKEYNABogKyAK/QABUCAs/S39UCIrIAhBMEYNABogKyAK/QABYCAs/S39UCIrIAhBOEYNABogKyAK/QABcCAs/S39UAtBD/2LAUEP/YwB/VMhCSAIIBZGDQELIBYgCGshBCAKIAhBAXRqIQgDQCAJIAgvAQAgHUZyIQkgCEECaiEIIARBAWsiBA0ACwsgCUEBcQ0KIAogFkEBdGohCiAMIBZrIgwNAAsMAwsgCyAOIBFBmMTAABCxAQALIAQgBkGIxMAAEKACAAtEAAAAAAAA8P8hJSAVLwEAIghBAUYEfCAQIBUvAQIiBE0NBCAUIARBA3RqKwMABUQAAAAAAADw/wsgKGYNACAgDQwgDiASSw0NIA8gDSAdICMgDRA6ISUCfAJA\
\\
AkAgCARAIBAgFS8BAiIITQ0IICUgFCAIQQN0aisDAGQNAQwCC0QAAAAAAADw/yAlRAAAAAAAAPD/YyAlRAAAAAAAAPD/ZHJFDQIaCyABIAIgGxCqAUQAAAAAAADw/yAVLwEAQQFHDQEaIBUvAQIhCAsgCCAQTw0GIBQgCEEDdGorAwALICVmRQ0GCyAcQQFqIhwgIkcNAAsLIAFBADYCcCABIA42AmAgASAONgJcIAEgASgCaCANICFGaiIENgJoAkAgGSAhTQ0AIARBCEcNACABQQA2AmggASAhQQF0NgJkCyAOIQsMBAsgBCAQQbjDwAAQoAIACyAIIBBBuMPAABCgAgALIAggEEG4w8AAEKACAAsgAUEANgJoIA0gGk0EQCABQQQgASgCcEEB\
\\
aiIEIARBBE8bIgQ2AnAgAUECIAR0QQFrIA1sIAtqNgJsDAELIAEgDUEBdjYCZAsgCyAeSQ0ACwsgASACIAMQPCABKAJcIBdGIAcgF0txIQwgFyEECyAAIAQ2AgQgACAMNgIAIBNBIGokAA8LQdjBwAAQ/wIACyALIA4gEUG4v8AAELEBAAsgCyAOIBJBqL/AABCxAQALsiIBCn8jAEEQayIJJAACQAJAAkAgAEH1AU8EQCAAQcz/e0sNAyAAQQtqIgJBeHEhBkGsncIAKAIAIghFDQJBHyEHIABB9f//B08NASAGQSYgAkEIdmciAGt2QQFxIABBAXRrQT5qIQcMAQsCQAJAAkACQAJAQaidwgAoAgAiAkEQIABBC2pB+ANxIABBC0kbIgZBA3Yi\
\\
AHYiAUEDcQRAIAFBf3NBAXEgAGoiBUEDdCIBQZCawgBqIgBBkAFqIgQgAEGYAWooAgAiACgCCCIDRg0BIAMgBDYCDCAEIAM2AggMAgsgBkGwncIAKAIATQ0GIAENAkGsncIAKAIAIgBFDQYgAGhBAnRBkJrCAGooAgAiASgCBEF4cSAGayEDIAEhAgNAAkAgASgCECIADQAgASgCFCIADQAgAigCGCEHAkACQCACIAIoAgwiAEYEQCACQRRBECACKAIUIgAbaigCACIBDQFBACEADAILIAIoAggiASAANgIMIAAgATYCCAwBCyACQRRqIAJBEGogABshBANAIAQhBSABIgBBFGogAEEQaiAAKAIUIgEbIQQgAEEUQRAgARtqKAIAIgENAAsgBUEA\
\\
NgIACyAHRQ0GAkAgAigCHCIBQQJ0QZCawgBqIgQoAgAgAkcEQCACIAcoAhBHBEAgByAANgIUIAANAgwJCyAHIAA2AhAgAA0BDAgLIAQgADYCACAARQ0GCyAAIAc2AhggAigCECIBBEAgACABNgIQIAEgADYCGAsgAigCFCIBRQ0GIAAgATYCFCABIAA2AhgMBgsgACgCBEF4cSAGayIBIAMgASADSSIBGyEDIAAgAiABGyECIAAhAQwACwALQaidwgAgAkF+IAV3cTYCAAsgAEEIaiEDIAAgAUEDcjYCBCAAIAFqIgAgACgCBEEBcjYCBAwFCwJAQQIgAHQiBEEAIARrciABIAB0cWgiBUEDdCIEQaCbwgBqIgEgASgCCCIAKAIIIgNHBEAgAyAB\
\\
NgIMIAEgAzYCCAwBC0GoncIAIAJBfiAFd3E2AgALIAAgBkEDcjYCBCAAIAZqIgcgBCAGayIFQQFyNgIEIAAgBGogBTYCAEGwncIAKAIAIgEEQEG4ncIAKAIAIQICQEGoncIAKAIAIgRBASABQQN2dCIDcUUEQEGoncIAIAMgBHI2AgAgAUF4cUGgm8IAaiIDIQEMAQsgAUF4cUGgm8IAaiIBKAIIIQMLIAEgAjYCCCADIAI2AgwgAiABNgIMIAIgAzYCCAsgAEEIaiEDQbidwgAgBzYCAEGwncIAIAU2AgAMBAtBrJ3CAEGsncIAKAIAQX4gAXdxNgIACwJAAkAgA0EQTwRAIAIgBkEDcjYCBCACIAZqIgUgA0EBcjYCBCADIAVqIAM2AgBBsJ3C\
\\
ACgCACIBRQ0BQbidwgAoAgAhAAJAQaidwgAoAgAiBEEBIAFBA3Z0IgdxRQRAQaidwgAgBCAHcjYCACABQXhxQaCbwgBqIgQhAQwBCyABQXhxQZCawgBqIgRBkAFqIQEgBEGYAWooAgAhBAsgASAANgIIIAQgADYCDCAAIAE2AgwgACAENgIIDAELIAIgAyAGaiIAQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDAELQbidwgAgBTYCAEGwncIAIAM2AgALIAJBCGoiA0UNAQwCC0EAIAZrIQMCQAJAAkAgB0ECdEGQmsIAaigCACICRQRAQQAhAAwBCyAGQRkgB0EBdmtBACAHQR9HG3QhBEEAIQADQAJAIAIoAgRBeHEiBSAGSQ0AIAUgBmsiBSAD\
\\
Tw0AIAIhASAFIgMNAEEAIQMgASEADAMLIAIoAhQiBSAAIAUgAiAEQR12QQRxaigCECICRxsgACAFGyEAIARBAXQhBCACDQALCyAAIAFyRQRAQQAhAUECIAd0IgBBACAAa3IgCHEiAEUNAyAAaEECdEGQmsIAaigCACEACyAARQ0BCwNAIAMgACgCBEF4cSICIAZrIgQgAyADIARLIgQbIAIgBkkiAhshAyABIAAgASAEGyACGyEBIAAoAhAiAgR/IAIFIAAoAhQLIgANAAsLIAFFDQAgBkGwncIAKAIAIgBNIAMgACAGa09xDQAgASgCGCEHAkACQCABIAEoAgwiAEYEQCABQRRBECABKAIUIgAbaigCACICDQFBACEADAILIAEoAggiAiAANgIM\
\\
IAAgAjYCCAwBCyABQRRqIAFBEGogABshBANAIAQhBSACIgBBFGogAEEQaiAAKAIUIgIbIQQgAEEUQRAgAhtqKAIAIgINAAsgBUEANgIACwJAIAdFDQACQAJAIAEoAhwiAkECdEGQmsIAaiIEKAIAIAFHBEAgASAHKAIQRwRAIAcgADYCFCAADQIMBAsgByAANgIQIAANAQwDCyAEIAA2AgAgAEUNAQsgACAHNgIYIAEoAhAiAgRAIAAgAjYCECACIAA2AhgLIAEoAhQiAkUNASAAIAI2AhQgAiAANgIYDAELQaydwgBBrJ3CACgCAEF+IAJ3cTYCAAsCQCADQRBPBEAgASAGQQNyNgIEIAEgBmoiACADQQFyNgIEIAAgA2ogAzYCACAAIAMQlAEM\
\\
AQsgASADIAZqIgBBA3I2AgQgACABaiIAIAAoAgRBAXI2AgQLIAFBCGoiAw0BCwJAAkACQAJAAkAgBkGwncIAKAIAIgFLBEAgBkG0ncIAKAIAIgBPBEAgCUEEaiEAAn8gBkGvgARqQYCAfHEiAUEQdiABQf//A3FBAEdqIgFAACIEQX9GBEBBACEBQQAMAQsgAUEQdCICQRBrIAIgBEEQdCIBQQAgAmtGGwshAiAAQQA2AgggACACNgIEIAAgATYCAEEAIQMgCSgCBCIBRQ0HIAkoAgwhB0HAncIAIAkoAggiBEHAncIAKAIAaiIANgIAQcSdwgAgAEHEncIAKAIAIgIgACACSxs2AgBBvJ3CACgCACICRQRAQcydwgAoAgAiAEEAIAAgAU0bRQRA\
\\
QcydwgAgATYCAAtB0J3CAEH/HzYCAEGcm8IAIAc2AgBBlJvCACAENgIAQZCbwgAgATYCAEGsm8IAQaCbwgA2AgBBtJvCAEGom8IANgIAQaibwgBBoJvCADYCAEG8m8IAQbCbwgA2AgBBsJvCAEGom8IANgIAQcSbwgBBuJvCADYCAEG4m8IAQbCbwgA2AgBBzJvCAEHAm8IANgIAQcCbwgBBuJvCADYCAEHUm8IAQcibwgA2AgBByJvCAEHAm8IANgIAQdybwgBB0JvCADYCAEHQm8IAQcibwgA2AgBB5JvCAEHYm8IANgIAQdibwgBB0JvCADYCAEHsm8IAQeCbwgA2AgBB4JvCAEHYm8IANgIAQeibwgBB4JvCADYCAEH0m8IAQeibwgA2AgBB\
\\
8JvCAEHom8IANgIAQfybwgBB8JvCADYCAEH4m8IAQfCbwgA2AgBBhJzCAEH4m8IANgIAQYCcwgBB+JvCADYCAEGMnMIAQYCcwgA2AgBBiJzCAEGAnMIANgIAQZScwgBBiJzCADYCAEGQnMIAQYicwgA2AgBBnJzCAEGQnMIANgIAQZicwgBBkJzCADYCAEGknMIAQZicwgA2AgBBoJzCAEGYnMIANgIAQaycwgBBoJzCADYCAEG0nMIAQaicwgA2AgBBqJzCAEGgnMIANgIAQbycwgBBsJzCADYCAEGwnMIAQaicwgA2AgBBxJzCAEG4nMIANgIAQbicwgBBsJzCADYCAEHMnMIAQcCcwgA2AgBBwJzCAEG4nMIANgIAQdScwgBByJzCADYCAEHI\
\\
nMIAQcCcwgA2AgBB3JzCAEHQnMIANgIAQdCcwgBByJzCADYCAEHknMIAQdicwgA2AgBB2JzCAEHQnMIANgIAQeycwgBB4JzCADYCAEHgnMIAQdicwgA2AgBB9JzCAEHonMIANgIAQeicwgBB4JzCADYCAEH8nMIAQfCcwgA2AgBB8JzCAEHonMIANgIAQYSdwgBB+JzCADYCAEH4nMIAQfCcwgA2AgBBjJ3CAEGAncIANgIAQYCdwgBB+JzCADYCAEGUncIAQYidwgA2AgBBiJ3CAEGAncIANgIAQZydwgBBkJ3CADYCAEGQncIAQYidwgA2AgBBpJ3CAEGYncIANgIAQZidwgBBkJ3CADYCAEGgncIAQZidwgA2AgBBvJ3CACABQQ9qQXhxIgBB\
\\
CGsiAjYCACACIARBKGsiAiABIABrakEIaiIAQQFyNgIEQbSdwgAgADYCACABIAJqQSg2AgRByJ3CAEGAgIABNgIADAcLQZCbwgAhAAJAA0AgACgCACIFIAAoAgQiCGogAUcEQCAAKAIIIgANAQwCCwsgASACTQ0AIAIgBUkNACAAKAIMIgVBAXENACAFQQF2IAdGDQMLQcydwgBBzJ3CACgCACIAIAEgACABSRs2AgAgASAEaiEFQZCbwgAhAAJAAkADQCAFIAAoAgAiCEcEQCAAKAIIIgANAQwCCwsgACgCDCIFQQFxDQAgBUEBdiAHRg0BC0GQm8IAIQADQAJAIAIgACgCACIFTwRAIAIgBSAAKAIEaiIISQ0BCyAAKAIIIQAMAQsLIAFBD2pB\
\\
eHEiAEEIayIKIARBKGsiBSABIABrakEIaiIAQQFyNgIEIAEgBWpBKDYCBCACIAhBIGtBeHFBCGsiBSAFIAJBEGpJGyIFQRs2AgRByJ3CAEGAgIABNgIAQbydwgAgCjYCAEG0ncIAIAA2AgAgBUEQakGYm8IAKQIANwIAIAVBCGoiAEGQm8IAKQIANwIAQZSbwgAgBDYCAEGYm8IAIAA2AgBBnJvCACAHNgIAQZCbwgAgATYCACAFQRxqIQADQCAAQQc2AgAgAEEEaiIAIAhJDQALIAIgBUYNByAFIAUoAgRBfnE2AgQgAiAFIAJrIgBBAXI2AgQgBSAANgIAIAIgABCUAQwHCyAAIAE2AgAgACAAKAIEIARqNgIEIAFBD2pBeHFBCGsiBCAGQQNy\
\\
NgIEIAhBD2pBeHFBCGsiACAEIAZqIgFrIQMgAEG8ncIAKAIARg0DIABBuJ3CACgCAEYNBCAAKAIEIgJBA3FBAUYEQCAAIAJBeHEiAhCgASACIANqIQMgACACaiIAKAIEIQILIAAgAkF+cTYCBCABIANBAXI2AgQgASADaiADNgIAIAEgAxCUAQwFC0G0ncIAIAAgBmsiATYCAEG8ncIAQbydwgAoAgAiACAGaiICNgIAIAIgAUEBcjYCBCAAIAZBA3I2AgQgAEEIaiEDDAYLQbidwgAoAgAhAAJAIAEgBmsiAkEPTQRAQbidwgBBADYCAEGwncIAQQA2AgAgACABQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELQbCdwgAgAjYCAEG4ncIAIAAg\
\\
BmoiBDYCACAEIAJBAXI2AgQgACABaiACNgIAIAAgBkEDcjYCBAsgAEEIaiEDDAULIAAgBCAIajYCBEG8ncIAKAIAIgBBD2pBeHEiAUEIayICQbSdwgAoAgAgBGoiBCAAIAFrakEIaiIBQQFyNgIEQcidwgBBgICAATYCAEG8ncIAIAI2AgBBtJ3CACABNgIAIAAgBGpBKDYCBAwDC0G8ncIAIAE2AgBBtJ3CAEG0ncIAKAIAIANqIgA2AgAgASAAQQFyNgIEDAELIAFBsJ3CACgCACADaiIAQQFyNgIEQbidwgAgATYCAEGwncIAIAA2AgAgACABaiAANgIACyAEQQhqIQMMAQtBtJ3CACgCACIAIAZNDQBBtJ3CACAAIAZrIgE2AgBBvJ3CAEG8\
\\
ncIAKAIAIgAgBmoiAjYCACACIAFBAXI2AgQgACAGQQNyNgIEIABBCGohAwsgCUEQaiQAIAMLmB4DHH8HfAR7IwBBIGsiESQAIAEoAlhBCHQiDARAIAEoAlwiDiAMbkEBaiAMbCENIAIoAhAhEEF/IRgCQAJAAkAgAigCFCIMDgICAQALIAwhCQNAIAlBAXYiDyAIaiILIAggECALQQN0aigCACAOSRshCCAJIA9rIglBAUsNAAsLIAwgCCAQIAhBA3RqKAIAIA5JaiIIRg0AIBAgCEEDdGooAgAhGAsgESAEOgAcIBEgAzYCECARIAI2AgwgESAGNgIYIBEgBTYCFCABIBFBDGoQgQECQCABKAJcIgwgGCANIAcgByANSxsiCCAIIBhLGyIfSQRA\
\\
RAAAAAAAAAAARPyp8dJNYlA/IARB/wFxQQFGGyEqIAIoAgAhIiACKAIEIRQgAigCCCEgIAIoAgwhFwNAIAEoAlgiGUEDdiAZQQdxQQBHaiEbIB8gDGshBCABKAJkIiMhCwJAA0AgBCALTwRAIAwhCCALBH8gCCALcAUgCAtFDQILIAtBAXYiCyAbTw0AC0EAIQsLIAEoAmwhCAJAAkACQAJAAkAgCyAbTwRAIAggDE0EQCALIAxqIQ0gCyAZRwRAIAwgDUsNAyANIBdLDQMgICAMQQN0Ig9qIgggC0EDdCIEQYD///8HcSIOaiEJ/QwAAAAAAADw/wAAAAAAAPD/IiwhLv0MAAAAAAAA8P8AAAAAAADw/yEr/QwAAAAAAADw/wAAAAAAAPD/IS0g\
\\
DgRAA0AgLCAIQThqIAhBMGr9XQMA/VcDAAH99wEgCEH4AGogCEHwAGr9XQMA/VcDAAH99wEhLCAuIAhBKGogCEEgav1dAwD9VwMAAf33ASAIQegAaiAIQeAAav1dAwD9VwMAAf33ASEuICsgCEEYaiAIQRBq/V0DAP1XAwAB/fcBIAhB2ABqIAhB0ABq/V0DAP1XAwAB/fcBISsgLSAIQQhqIAj9XQMA/VcDAAH99wEgCEHIAGogCEFAa/1dAwD9VwMAAf33ASEtIAhBgAFqIgggCUcNAAsLAkAgBEH4AHEiCEUEQEQAAAAAAADw/yEmDAELIAhBA3YiBEEDcSEKICAgDiAPagJ/IAhBIEkEQEQAAAAAAADw/yEmQQAMAQtBACEIQQAgBEEMcWsh\
\\
BEQAAAAAAADw/yEmA0AgCUEYaisDACIpIAlBEGorAwAiJyAJQQhqKwMAIiggCSsDACIkICYgJiAmYhsiJSAlICQgJCAkYhsiJCAkICVjGyIkICQgJGIbIiUgJSAoICggKGIbIiQgJCAlYxsiJCAkICRiGyIlICUgJyAnICdiGyIkICQgJWMbIiQgJCAkYhsiJSAlICkgKSApYhsiJCAkICVjGyEmIAlBIGohCSAEIAhBBGsiCEcNAAsgCkUNAUEAIAhrC0EDdGpqIQgDQCAIKwMAIiQgJiAmICZiGyIlICUgJCAkICRiGyIkICQgJWMbISYgCEEIaiEIIApBAWsiCg0ACwsgJiAtICv99wEgLiAs/fcB/fcBIi39IQEiKCAt/SEAIiQgJCAkYhsi\
\\
JSAlICggKCAoYhsiJCAkICVjGyIkICQgJGIbIiUgJSAmICYgJmIbIiQgJCAlYxshKAwGCyAZBEAgAyAgIBcgDCAZbhBHISgMBgtB2MPAABD/AgALIBlFDQILAkACQAJAAkAgFCAfIAggDCAbbkEBaiAbbCIEIAQgCEkbIgQgBCAfSxsiBEkEQCAMIQgMAQsgBCAMSQRAIAwhCAwBCyAMIQgDQAJAAkACQAJAAkACQCAEIBdNBEAgASgCCCILQf8BTQ0BIAEoAhQiEEH/AU0NAgJAIAQgCEcEQCAgIAhBA3RqIQkgASgCBCENIAEoAhAhDiAEIAhrIQoDQCAJKwMAIiUgDSAIICJqIg8tAABBA3QiC2orAwBkDQIgCyAOaiILICUgCysDACIkICQg\
\\
JWMbOQMAIAlBCGohCSAIQQFqIQggCkEBayIKDQALCyABIAQ2AlwgBCEMDBELIAEgCDYCXCAIIBRPDQMgCCAXTw0OIAkrAwAhJAJAIAEoAiwiDQRAIA8tAAAhCyABKAI0IQogASgCOCEPQQAhCQNAIAkgD0YNByAKLwEABEAgCkECai8BACALRg0DCyAKQQRqIQogDSAJQQFqIglHDQALC0EAIQkLIAkgDUEBayINRw0FIAlFDQZBACEKA0ACQCABIBFBDGoiCyAKEJsBICRjRQ0AIAEgAiADIAoQoQEgASALIAoQmwEgJGNFDQBBASEPDBULIAkgCkEBaiIKRw0ACwwGCyAMIAQgF0HowsAAELEBAAtBAEGAAiALQdjCwAAQsQEAC0EAQYACIBBB\
\\
yMLAABCxAQALIAggFEGIw8AAEKACAAsgDyAPQbjAwAAQoAIACyAGIAlNDQNBASEPIAUgCUEYbGotABBBAkYNDSABIAIgAyANEKEBIA0gASgCOCILTw0ERAAAAAAAAPD/IScgASgCNCANQQJ0aiILLwEABHwgECALLwECIgtNDQYgDiALQQN0aisDAAVEAAAAAAAA8P8LICRjDQ0LIAEgEUEMahCBASAEIAEoAlwiCE8NAAsLIAggBCAUQfjCwAAQsQEACyAJIAZBqMPAABCgAgALIA0gC0G4wMAAEKACAAsgCyAQQbjDwAAQoAIACyAMIA0gF0HIw8AAELEBAAtB6MHAABD/AgALIAggF0GYw8AAEKACAAsCQAJAAkACQAJAAkACQAJAAkAgASgC\
\\
LEEBayIcIAEoAjgiFUkEQCABKAI0IgkgHEECdGoiEi8BAEUNCCABKAIIIh0gEi8BAiITTQ0CICggASgCBCIOIBNBA3RqIg8rAwAiJGRFDQggJEQAAAAAAADw/2ENAyAcDQFEAAAAAAAA8H8hJwwFCyAcIBVBuMDAABCgAgALIAEoAhAhISABKAIUIRZBACEKRAAAAAAAAPB/IScgBSEIA0AgBiAKRgRAIAYgBkHYwMAAEKACAAsCQAJAAkAgCiAVRwRAIAkvAQBFDQIgFiAJQQJqLwEAIgRNDQEgISAEQQN0aisDACIlRAAAAAAAAPD/YQ0CDAMLIBUgFUG4wMAAEKACAAsgBCAWQbjDwAAQoAIACyAIQQhqKwMAISULRAAAAAAAAPD/ISYgCEER\
\\
ai0AACIERQRAICUgCCsDACIkoCAqICWZICSgRJsroYabhAY9oqChISYLAkAgJiAoY0UNACABIAIgChCrAQJAAkAgCS8BAEEBRgRAIBYgCUECai8BACIQTQ0BICEgEEEDdGorAwAiJUQAAAAAAADw/2INAgsgCEEIaisDACElDAELIBAgFkG4w8AAEKACAAtEAAAAAAAA8P8hJiAEDQAgJSAIKwMAIiSgICogJZkgJKBEmyuhhpuEBj2ioKEhJgsgJiAnICcgJ2IbIiUgJSAmICYgJmIbIiQgJCAlZBshJyAIQRhqIQggCUEEaiEJIApBAWoiCiAcRw0ACwwCCyATIB1B6MPAABCgAgALAkAgDCANSw0AIA0gFEsNACALRQ0FIAwgImohDiAT/Q8h\
\\
KyALIQQDQEHAACAEIARBwABPGyEPQQAhCkEAIQkCQCAEQRBPBEAgDv0AAAAhLQJ7IC0gK/0jIA9B8ABxIgpBEEYNABogLSAr/SMgDv0AABAgK/0j/VAiLCAKQSBGDQAaICwgDv0AACAgK/0j/VAiLCAKQTBGDQAaICwgDv0AADAgK/0j/VALQQf9a0EH/Wz9UyEJIAogD0YNAQsgCiAOaiEIIA8gCmshCgNAIAkgCC0AACATQf8BcUZyIQkgCEEBaiEIIApBAWsiCg0ACwsgCUEBcQ0HIA4gD2ohDiAEIA9rIgQNAAsMBQsgDCANIBRB+MPAABCxAQALIBIvAQBBAUcNAQsgHSASLwECIgRNDQEgDiAEQQN0aiAnOQMACyAnIChmDQEgAiATIAwg\
\\
DRBLIA8rAwBkRQ0BDAILIAQgHUHIwMAAEKACAAsCQAJAAkAgASgCICIdBEAgDSAUSyAMIA1LciEhIAwgImohDyABKAIQIRMgASgCFCEaIAEoAhwhEEEAIRUDQAJAAkAgBiAQIBVBA3RqIgQoAgAiCEsEQCAELwEEIRYgBSAIQRhsai0AEEECRw0BICFFBEAgC0UNAyAW/Q8hKyALIQQgDyEOA0BBwAAgBCAEQcAATxshHkEAIQpBACEJAkAgBEEQTwRAIA79AAAAIS0CeyAtICv9IyAeQfAAcSIKQRBGDQAaIC0gK/0jIA79AAAQICv9I/1QIiwgCkEgRg0AGiAsIA79AAAgICv9I/1QIiwgCkEwRg0AGiAsIA79AAAwICv9I/1QC0EH/WtBB/1s\
\\
/VMhCSAKIB5GDQELIAogDmohCCAeIAprIQoDQCAJIAgtAAAgFkH/AXFGciEJIAhBAWohCCAKQQFrIgoNAAsLIAlBAXENCiAOIB5qIQ4gBCAeayIEDQALDAMLIAwgDSAUQZjEwAAQsQEACyAIIAZBiMTAABCgAgALRAAAAAAAAPD/ISYgEi8BAEEBRgR8IBogEi8BAiIETQ0EIBMgBEEDdGorAwAFRAAAAAAAAPD/CyAoZg0AIAIgFiAMIA0QSyEkAnwCQAJAIBIvAQBBAUYEQCAaIBIvAQIiCE0NCCAkIBMgCEEDdGorAwBkDQEMAgtEAAAAAAAA8P8gJEQAAAAAAADw/2MgJEQAAAAAAADw/2RyRQ0CGgsgASACIBwQqwFEAAAAAAAA8P8gEi8B\
\\
AEEBRw0BGiASLwECIQgLIAggGk8NBiATIAhBA3RqKwMACyAkZkUNBgsgFUEBaiIVIB1HDQALCyABQQA2AnAgASANNgJgIAEgDTYCXCABIAEoAmggCyAjRmoiBDYCaAJAIBkgI00NACAEQQhHDQAgAUEANgJoIAEgI0EBdDYCZAsgDSEMDAQLIAQgGkG4w8AAEKACAAsgCCAaQbjDwAAQoAIACyAIIBpBuMPAABCgAgALIAFBADYCaCALIBtNBEAgAUEEIAEoAnBBAWoiBCAEQQRPGyIENgJwIAFBAiAEdEEBayALbCAMajYCbAwBCyABIAtBAXY2AmQLIAwgH0kNAAsLIAEgAiADED0gASgCXCAYRiAHIBhLcSEPIBghCAsgACAINgIEIAAgDzYC\
\\
ACARQSBqJAAPC0HYwcAAEP8CAAvfEQEXfyMAQdABayIGJAAgBkEMaiABQfAAahD/ASABLQCeASETIAEtAJ0BIRQgAS0AnAEhFSAGQRhqIAEQUyABKAKUASEWAkACQAJAAkACQCABKAKEASIQRQRAQQghEQwBCyABKAKAASECIBBBKGwiA0EIENgCIhFFDQEgA0UNACARIAIgA/wKAAALIAEoAlwiCEEMbCECQQAhAyAIQarVqtUASw0BIAEoApgBIRcCfyACRQRAQQQhB0EADAELQQQhAyACQQQQ2AIiB0UNAiAICyEFIAYgBzYCbCAGIAU2AmggBkIANwJwQQAhAkEAIQcCQCAIRQ0AIAEoAlAiAiABKAJYIgMgAkEAIAIgA00bayIKayIDIAhJ\
\\
BEAgCCADayEHDAELIAggCmohAgsgASgCVCEIAkAgBSACQQxsIhggCkEMbCISayIOQQxuIgkgB2oiDE8EQCAFIQNBACEFDAELIAZB6ABqQQAgDEEEQQwQ6gEgBigCaCEDAkAgBigCcCILIAUgBigCdCIPa00NACAFIAtrIgQgDyAEayINSyADIAVrIA1PcUUEQCADIARrIQUgBEEMbCIEBEAgBigCbCINIAVBDGxqIA0gC0EMbGogBPwKAAALIAYgBTYCcAwCCyANQQxsIgRFDQAgBigCbCINIAVBDGxqIA0gBPwKAAALIAshBQsgCCASaiEEAkACQCAMIAMgBSAPaiIFIANBACADIAVNG2siDWsiC0sEQCAHQQxsIQwCQCALBEAgBigCbCANQQxs\
\\
aiEJIA0gA2shCkEAIQJBACEFA0AgAiAORgRAIAIgCWohBCAFIApqIQlBACEHIAwhAiAIIQMDQCACRQ0GIAQgAygCCDYCCCAEIAMpAgA3AgAgBEEMaiEEIAJBDGshAiADQQxqIQMgCSAHQQFrIgdHDQALQQAhCQwDCyACIAlqIgMgAiAEaiIHKAIINgIIIAMgBykCADcCACACQQxqIQIgCiAFQQFqIgVqDQALIAIgBGohBAsCQCAIIBhqIgMgBEYEQEEAIQkMAQsgAyAEayIDQQxuIglBA3EhB0EAIQ0gBigCbCEOAkAgA0EwTwRAIAlB/P///wFxIQpBACEFA0AgBSAOaiIDIAQgBWoiAigCCDYCCCADIAIpAgA3AgAgA0EUaiACQRRqKAIANgIA\
\\
IANBDGogAkEMaikCADcCACADQSBqIAJBIGooAgA2AgAgA0EYaiACQRhqKQIANwIAIANBJGogAkEkaikCADcCACADQSxqIAJBLGooAgA2AgAgBUEwaiEFIAogDUEEaiINRw0ACyAHRQ0BCyAEIA1BDGwiA2ohBCADIA5qIQIDQCACIAQoAgg2AgggAiAEKQIANwIAIARBDGohBCACQQxqIQIgB0EBayIHDQALCyAJIAtqIQsLIAghAwsgCCAMaiICIANGBEAgCyEMDAMLIAIgA2siAkEMbiEIQQAhBCAGKAJsIQwCQCAMIAJBDEcEfyAIQQFxIQogDCAJQQxsaiEEQQAhBUEAIAJBGG5BAXRrIQcgAyECA0AgBCACKAIINgIIIAQgAikCADcCACAE\
\\
QQxqIAJBDGopAgA3AgAgBEEUaiACQRRqKAIANgIAIAJBGGohAiAEQRhqIQQgByAFQQJrIgVHDQALIApFDQFBACAFayEEIAkgBWsFIAkLQQxsaiICIAMgBEEMbGoiAygCCDYCCCACIAMpAgA3AgALIAggC2ohDAwCCwJAIAIgCkYNACAJQQNxIQMgBigCbCELIAsgDUEMbCIKIA5BME8EfyAKIAtqIQJBACEFQQAgDkEwbkH///8fcUECdGshDgNAIAIgBCgCCDYCCCACIAQpAgA3AgAgAkEUaiAEQRRqKAIANgIAIAJBDGogBEEMaikCADcCACACQSBqIARBIGooAgA2AgAgAkEYaiAEQRhqKQIANwIAIAJBJGogBEEkaikCADcCACACQSxqIARB\
\\
LGooAgA2AgAgAkEwaiECIARBMGohBCAOIAVBBGsiBUcNAAsgA0UNAUEAIAVrBUEAC0EMbCICamohBCAIIAIgEmpqIQIDQCAEIAIoAgg2AgggBCACKQIANwIAIAJBDGohAiAEQQxqIQQgA0EBayIDDQALCyAHRQRAIAkhDAwCC0EAIQQgBigCbCIKIA1BDGwiA2ogB0EBRwR/IAdBAXEhCyAKIAlBDGwgA2pqIQRBACEDQQAgB0F+cWshBSAIIQIDQCAEIAIoAgg2AgggBCACKQIANwIAIARBDGogAkEMaikCADcCACAEQRRqIAJBFGooAgA2AgAgAkEYaiECIARBGGohBCAFIANBAmsiA0cNAAsgC0UNAkEAIANrIQQgCSADawUgCQtBDGxqIgMg\
\\
CCAEQQxsaiICKAIINgIIIAMgAikCADcCAAwBCyAFIAdrIQwLIAYgDCAPajYCdCABLQBsIgxBA0YNAyABKAJkIQsgASgCYCEPIAEoAmgiA0UEQEEAIQoMBAtB2ABBCBDYAiIKRQ0CIAZB+ABqIgIgAxBTIAYgAygCUDYCyAEgCiACQdgA/AoAAAwDC0EIIAMQ3gIACyADIAIQ3gIAC0EIQdgAEIYDAAsCQAJAIAEoApABIghFBEBBBCEFDAELIAEoAowBIQIgCEEYbCIBQQQQ2AIiBUUNASAGQYQBaiEJQQAhBCAIIQMDQCABIARGDQEgBkH4AGogAhD/ASAJIAJBDGoQ/wEgBCAFaiIHIAYpAogBNwIQIAcgBv0AAnj9CwIAIARBGGohBCACQRhq\
\\
IQIgA0EBayIDDQALCyAAIAYoAhQ2AnggACAGKQIMNwJwIAAgEzoAngEgACAUOgCdASAAIBU6AJwBIAAgBkEYakHQAPwKAAAgACAXNgKYASAAIBA2AoQBIAAgETYCgAEgACAQNgJ8IAAgFjYClAEgACAINgKQASAAIAU2AowBIAAgCDYCiAEgACAMOgBsIAAgCjYCaCAAIAs2AmQgACAPNgJgIAAgBv0AAmj9CwJQIAZB0AFqJAAPC0EEIAEQ3gIAC8oRAQ5/IwBB8ABrIhAkAAJAAkACQAJAIAFBIUkEQCABIQkMAQsgAkHwAGshEQJAA0AgBEUEQCAAIAEgAiADQQEgBhA2DAYLIAAgAUEDdiIJQZAGbGohByAAIAlBwANsaiELIARBAWshBCAQ\
\\
An8gAUHAAE8EQCAAIAsgByAJEPMBDAELIAAgByALIAAoAgAiCSALKAIAIgtJIgogCyAHKAIAIgdJcxsgCiAHIAlLcxsLIgpB8AD8CgAAIAogAGtB8ABuIQsCQCAFBEAgBSgCACAKKAIATw0BCyABIANLDQRBACEJIAAhByACIAFB8ABsIgxqIhIhCCALIQ0DQCAAIA1B8ABsaiIOIAdLBEADQCAJQfAAbCACIAhB8ABrIgggBygCACAKKAIASSIPG2ogB0HwAPwKAAAgCSAPaiEJIAdB8ABqIgcgDkkNAAsLIAEgDUcEQCAIQfAAayIIIAlB8ABsaiAHQfAA/AoAACAHQfAAaiEHIAEhDQwBCwsgCUHwAGwiDgRAIAAgAiAO/AoAAAsgASAJayEP\
\\
AkAgASAJRg0AIAAgDmohDUEAIQggCUEBaiABRwRAIA9BAXEgD0F+cSEUIAwgEWohDCANIQcDQCAHIAxB8AD8CgAAIAdB8ABqIBIgCEH+////AHNB8ABsakHwAPwKAAAgDEHgAWshDCAHQeABaiEHIBQgCEECaiIIRw0AC0UNAQsgDSAIQfAAbGogEiAIQX9zQfAAbGpB8AD8CgAACyAJRQ0AIAEgCUkNAiAAIA5qIA8gAiADIAQgECAGECkgCSIBQSFJDQMMAQsgASADSw0DQQAhCCAAIQcgAiABQfAAbCIFaiINIQkDQCAAIAtB8ABsaiIMIAdLBEADQCAIQfAAbCACIAlB8ABrIgkgCigCACAHKAIATyIOG2ogB0HwAPwKAAAgCCAOaiEIIAdB\
\\
8ABqIgcgDEkNAAsLIAEgC0cEQCACIAhB8ABsaiAHQfAA/AoAACAHQfAAaiEHIAhBAWohCCAJQfAAayEJIAEhCwwBCwsgCEHwAGwiCgRAIAAgAiAK/AoAAAsgASAIRg0FIAEgCGshCSAAIApqIQtBACEMAkAgCEEBaiABRwRAIAlBAXEgCUF+cSEPIAUgEWohBSALIQcDQCAHIAVB8AD8CgAAIAdB8ABqIA0gDEH+////AHNB8ABsakHwAPwKAAAgBUHgAWshBSAHQeABaiEHIA8gDEECaiIMRw0AC0UNAQsgCyAMQfAAbGogDSAMQX9zQfAAbGpB8AD8CgAACyABIAhPBEAgACAKaiEAQQAhBSAJIgFBIUkNAwwBCwsgCCABIAFB9NjAABCxAQAL\
\\
QdjYwABBE0Hk2MAAELkCAAsgCUECSQ0CIAMgCUEQakkNAEEBIQMgCUEBdiEBAkAgCUEHSwRAIAAgACgCcCIEIAAoAgAiBklB8ABsaiIFIABB0AJB4AEgACgC0AIgACgC4AFJIgcbaiIDIAAgBCAGT0HwAGxqIgQgAEHgAUHQAiAHG2oiBigCACAEKAIASSIHGyADKAIAIAUoAgBJIgsbIgooAgAhCCAGIAQgAyALGyAHGyINKAIAIQwgAiADIAUgCxtB8AD8CgAAIAJB8ABqIA0gCiAIIAxLIgMbQfAA/AoAACACQeABaiAKIA0gAxtB8AD8CgAAIAJB0AJqIAQgBiAHG0HwAPwKAAAgACABQfAAbCIMaiIDIAMoAnAiBSADKAIAIgdJQfAAbGoi\
\\
BiADQdACQeABIAMoAtACIAMoAuABSSILG2oiBCADIAUgB09B8ABsaiIFIANB4AFB0AIgCxtqIgcoAgAgBSgCAEkiCxsgBCgCACAGKAIASSIKGyINKAIAIQ4gByAFIAQgChsgCxsiCCgCACEPIAIgDGoiAyAEIAYgChtB8AD8CgAAIANB8ABqIAggDSAOIA9LIgQbQfAA/AoAACADQeABaiANIAggBBtB8AD8CgAAIANB0AJqIAUgByALG0HwAPwKAABBBCEDDAELIAIgAEHwAPwKAAAgAiABQfAAbCIEaiAAIARqQfAA/AoAAAsgCSABayEGIAEgA00NASADQfAAbCEKIAMhBQNAIAIgBUHwAGwiB2oiBCAAIAdqIgdB8AD8CgAAIAQoAgAiCyAE\
\\
QfAAaygCAEkEQCAQIAdBBGpB7AD8CgAAIAohBwJ/A0AgAiAHaiIEIARB8ABrQfAA/AoAACACIAdB8ABGDQEaIAdB8ABrIQcgCyAEQeABaygCAEkNAAsgAiAHagsiByALNgIAIAdBBGogEEHsAPwKAAALIApB8ABqIQogBUEBaiIFIAFHDQALDAELAAsgAiABQfAAbCIEaiEKIAMgBkkEQCAAIARqIQ4gA0HwAGwhBUHwACELIAohBANAIAogA0HwAGwiDWoiByANIA5qIghB8AD8CgAAIAcoAgAiDSAHQfAAaygCAEkEQCAQIAhBBGpB7AD8CgAAIAshCCAEIQcCfwNAIAUgB2oiDCAMQfAAa0HwAPwKAAAgCiAFIAhGDQEaIAhB8ABqIQggB0Hw\
\\
AGshByANIAxB4AFrKAIASQ0ACyAFIAdqCyIHIA02AgAgB0EEaiAQQewA/AoAAAsgC0HwAGshCyAEQfAAaiEEIANBAWoiAyAGRw0ACwsgCkHwAGshByACIAlB8ABsQfAAayIDaiEIIAAgA2ohDANAIAAgCiACIAooAgAiAyACKAIAIgRJIgUbQfAA/AoAACAMIAcgCCAIKAIAIgYgBygCACILSSING0HwAPwKAAAgDEHwAGshDCAAQfAAaiEAIAIgAyAET0HwAGxqIQIgCiAFQfAAbGohCiAHQZB/QQAgDRtqIQcgCEGQf0EAIAYgC08baiEIIAFBAWsiAQ0ACyAHQfAAaiEBIAlBAXEEfyAAIAIgCiABIAJLIgAbQfAA/AoAACAKIAEgAk1B8ABs\
\\
aiEKIAIgAEHwAGxqBSACCyABRiAKIAhB8ABqRnENABCBAwALIBBB8ABqJAALyhEBDn8jAEHwAGsiECQAAkACQAJAAkAgAUEhSQRAIAEhCQwBCyACQfAAayERAkADQCAERQRAIAAgASACIANBASAGEDcMBgsgACABQQN2IglBkAZsaiEHIAAgCUHAA2xqIQsgBEEBayEEIBACfyABQcAATwRAIAAgCyAHIAkQ8wEMAQsgACAHIAsgACgCACIJIAsoAgAiC0kiCiALIAcoAgAiB0lzGyAKIAcgCUtzGwsiCkHwAPwKAAAgCiAAa0HwAG4hCwJAIAUEQCAFKAIAIAooAgBPDQELIAEgA0sNBEEAIQkgACEHIAIgAUHwAGwiDGoiEiEIIAshDQNAIAAg\
\\
DUHwAGxqIg4gB0sEQANAIAlB8ABsIAIgCEHwAGsiCCAHKAIAIAooAgBJIg8baiAHQfAA/AoAACAJIA9qIQkgB0HwAGoiByAOSQ0ACwsgASANRwRAIAhB8ABrIgggCUHwAGxqIAdB8AD8CgAAIAdB8ABqIQcgASENDAELCyAJQfAAbCIOBEAgACACIA78CgAACyABIAlrIQ8CQCABIAlGDQAgACAOaiENQQAhCCAJQQFqIAFHBEAgD0EBcSAPQX5xIRQgDCARaiEMIA0hBwNAIAcgDEHwAPwKAAAgB0HwAGogEiAIQf7///8Ac0HwAGxqQfAA/AoAACAMQeABayEMIAdB4AFqIQcgFCAIQQJqIghHDQALRQ0BCyANIAhB8ABsaiASIAhBf3NB8ABs\
\\
akHwAPwKAAALIAlFDQAgASAJSQ0CIAAgDmogDyACIAMgBCAQIAYQKiAJIgFBIUkNAwwBCyABIANLDQNBACEIIAAhByACIAFB8ABsIgVqIg0hCQNAIAAgC0HwAGxqIgwgB0sEQANAIAhB8ABsIAIgCUHwAGsiCSAKKAIAIAcoAgBPIg4baiAHQfAA/AoAACAIIA5qIQggB0HwAGoiByAMSQ0ACwsgASALRwRAIAIgCEHwAGxqIAdB8AD8CgAAIAdB8ABqIQcgCEEBaiEIIAlB8ABrIQkgASELDAELCyAIQfAAbCIKBEAgACACIAr8CgAACyABIAhGDQUgASAIayEJIAAgCmohC0EAIQwCQCAIQQFqIAFHBEAgCUEBcSAJQX5xIQ8gBSARaiEFIAsh\
\\
BwNAIAcgBUHwAPwKAAAgB0HwAGogDSAMQf7///8Ac0HwAGxqQfAA/AoAACAFQeABayEFIAdB4AFqIQcgDyAMQQJqIgxHDQALRQ0BCyALIAxB8ABsaiANIAxBf3NB8ABsakHwAPwKAAALIAEgCE8EQCAAIApqIQBBACEFIAkiAUEhSQ0DDAELCyAIIAEgAUH02MAAELEBAAtB2NjAAEETQeTYwAAQuQIACyAJQQJJDQIgAyAJQRBqSQ0AQQEhAyAJQQF2IQECQCAJQQdLBEAgACAAKAJwIgQgACgCACIGSUHwAGxqIgUgAEHQAkHgASAAKALQAiAAKALgAUkiBxtqIgMgACAEIAZPQfAAbGoiBCAAQeABQdACIAcbaiIGKAIAIAQoAgBJIgcbIAMo\
\\
AgAgBSgCAEkiCxsiCigCACEIIAYgBCADIAsbIAcbIg0oAgAhDCACIAMgBSALG0HwAPwKAAAgAkHwAGogDSAKIAggDEsiAxtB8AD8CgAAIAJB4AFqIAogDSADG0HwAPwKAAAgAkHQAmogBCAGIAcbQfAA/AoAACAAIAFB8ABsIgxqIgMgAygCcCIFIAMoAgAiB0lB8ABsaiIGIANB0AJB4AEgAygC0AIgAygC4AFJIgsbaiIEIAMgBSAHT0HwAGxqIgUgA0HgAUHQAiALG2oiBygCACAFKAIASSILGyAEKAIAIAYoAgBJIgobIg0oAgAhDiAHIAUgBCAKGyALGyIIKAIAIQ8gAiAMaiIDIAQgBiAKG0HwAPwKAAAgA0HwAGogCCANIA4gD0siBBtB\
\\
8AD8CgAAIANB4AFqIA0gCCAEG0HwAPwKAAAgA0HQAmogBSAHIAsbQfAA/AoAAEEEIQMMAQsgAiAAQfAA/AoAACACIAFB8ABsIgRqIAAgBGpB8AD8CgAACyAJIAFrIQYgASADTQ0BIANB8ABsIQogAyEFA0AgAiAFQfAAbCIHaiIEIAAgB2oiB0HwAPwKAAAgBCgCACILIARB8ABrKAIASQRAIBAgB0EEakHsAPwKAAAgCiEHAn8DQCACIAdqIgQgBEHwAGtB8AD8CgAAIAIgB0HwAEYNARogB0HwAGshByALIARB4AFrKAIASQ0ACyACIAdqCyIHIAs2AgAgB0EEaiAQQewA/AoAAAsgCkHwAGohCiAFQQFqIgUgAUcNAAsMAQsACyACIAFB8ABs\
\\
IgRqIQogAyAGSQRAIAAgBGohDiADQfAAbCEFQfAAIQsgCiEEA0AgCiADQfAAbCINaiIHIA0gDmoiCEHwAPwKAAAgBygCACINIAdB8ABrKAIASQRAIBAgCEEEakHsAPwKAAAgCyEIIAQhBwJ/A0AgBSAHaiIMIAxB8ABrQfAA/AoAACAKIAUgCEYNARogCEHwAGohCCAHQfAAayEHIA0gDEHgAWsoAgBJDQALIAUgB2oLIgcgDTYCACAHQQRqIBBB7AD8CgAACyALQfAAayELIARB8ABqIQQgA0EBaiIDIAZHDQALCyAKQfAAayEHIAIgCUHwAGxB8ABrIgNqIQggACADaiEMA0AgACAKIAIgCigCACIDIAIoAgAiBEkiBRtB8AD8CgAAIAwgByAI\
\\
IAgoAgAiBiAHKAIAIgtJIg0bQfAA/AoAACAMQfAAayEMIABB8ABqIQAgAiADIARPQfAAbGohAiAKIAVB8ABsaiEKIAdBkH9BACANG2ohByAIQZB/QQAgBiALTxtqIQggAUEBayIBDQALIAdB8ABqIQEgCUEBcQR/IAAgAiAKIAEgAksiABtB8AD8CgAAIAogASACTUHwAGxqIQogAiAAQfAAbGoFIAILIAFGIAogCEHwAGpGcQ0AEIEDAAsgEEHwAGokAAu4FwMgfwZ+BXsjAEHgAGsiCiQAIANBADoAHCADQQA2AhggA0EANgIMAkAgAkE/akEGdiISRQ0AIAAtAFQiFP0PIS4gAiEMQcAAIRMDQEEBIAEgCCIPaiINIAIgCEkiEBshCAJ7IAIg\
\\
D2siDkEAIAIgDk8bIg5BwABPBEAgCP0AACAhLyAI/QAAECEwIAj9AAAAITEgCP0AADAMAQsgCkKKlKjQoMGChQo3A1ggCkKKlKjQoMGChQo3A1AgCkKKlKjQoMGChQo3A0ggCkKKlKjQoMGChQo3A0AgCkKKlKjQoMGChQo3AzggCkKKlKjQoMGChQo3AzAgCkKKlKjQoMGChQo3AyggCkKKlKjQoMGChQo3AyAgDgRAIApBIGogCCAO/AoAAAsgCv0ABEAhLyAK/QAEMCEwIAr9AAQgITEgCv0ABFALITIgD0FAayEIQn9BwAAgDGsiDkEAIA5BwABNG62IIikgMf0MIiIiIiIiIiIiIiIiIiIiIv0j/WStIDD9DCIiIiIiIiIiIiIiIiIiIiL9\
\\
I/1kQRB0rSAv/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCAy/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZEEQdHKtQiCGhISDISogMf0MCgoKCgoKCgoKCgoKCgoKCv0j/WStIDD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kQRB0rSAv/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCAy/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZEEQdHKtQiCGhIQiLCApgyErICwgMSAu/SP9ZK0gMCAu/SP9ZEEQdK0gLyAu/SP9ZCAyIC79I/1kQRB0cq1CIIaEhIQgKYMhKQJ/AkACQAJAIAtBAkYiDkUgKlBxRQRAICogC0UgC0EDRnKtICpCAYYgKoUiKEIChiAohSIoQgSGICiF\
\\
IihCCIYgKIUiKEIQhiAohSIoQiCGQn9CACAOG4UgKIUiKEJ/hSItICkgKoSDQgGGhEJ/hYMgKINCAFINAiADIAMtABwgKCArg0IAUnI6ABwgAyAPICkgLYMiKyArICyDEGMgKEIAWQ0BQQIMBAsgAyAPICkgKxBjDAILICpCAFkNAUEDDAILIBBFBEBBACEOQgAhKEIAISkCQCACIBMgAiATSRsgFmoiF0UEQCADIA9CAEIAEGMMAQsgAy0AHCEVA0ACQAJAAkACQAJAAkAgDSAOai0AACIQQSJGBEAgC0H/AXFBAiELQQEhEUIAISpBAWsOAgIBBgsgC0H/AXFBAiELQgAhKkECRw0CQQEhEQwFC0EDIQtBACERDAQLIBAgFEYNAQwCCyAQQQpG\
\\
DQAgECAURw0BCyAoQgEgDq2GhCEoIBBBCkatISpBACERQQAhCwwBC0EBIQtBACERCyADIBBBCkYgEXEgFXIiFUEBcToAHCAqIA6thiAphCEpIBcgDkEBaiIORw0ACyADIA8gKCApEGMLIAtB/wFxDAILIA8gCCACIAIgCEsbIAJB4LrAABCxAQALIClCAFkLIQsgDEFAaiEMIBZBQGohFiATQUBrIRMgEkEBayISDQALIAMoAgwiECADKAIIIg9NDQBBACAQIA9BzLHAABCxAQALAkACQAJAIAMoAhgiD0UNACADKAIUIhYgD0ECdGohHiADKAIEIRogACgCTCIRQQFqIR8gACgCSCITQQFqISAgACgCRCIUQQFqISEgACgCQCIVQQFqISIgACgC\
\\
PCIXQQFqISMgACgCUCEkIAUpAwAhKiADLQAcQQFxISVBACEDA0ACQAJAIBAgFigCACIPSwRAIBogD0ECdGooAgAiDiAJayIMIARLDQQgD0EBaiIPIANJDQEgBSAqQgF8Iik3AwAgCiAJNgIcIAogAjYCECAKIAE2AgwgCiAPIANrIg02AhggCiAaIANBAnRqIgs2AhQgJUUNAgJAIAkgDksNACACIA5JDQBBACEIAkAgCSAORg0AQQAhEiAMQQRPBEAgASAJaiED/QwAAAAAAAAAAAAAAAAAAAAAIS4gDEF8cSISIQgDQCAuIAP9XAAA/QwKCgoKCgoKCgoKCgoKCgoK/SP9iQH9qQH9DAEAAAABAAAAAQAAAAEAAAD9Tv2uASEuIANBBGohAyAI\
\\
QQRrIggNAAsgLiAuIC79DQgJCgsMDQ4PAAECAwABAgP9rgEiLiAuIC79DQQFBgcAAQIDAAECAwABAgP9rgH9GwAhCCAMIBJGDQELIAEgCSASaiIMaiEDIAwgDmshDANAIAggAy0AAEEKRmohCCADQQFqIQMgDEEBaiIMDQALCyAFICkgCK18Iik3AwAMAwsgCSAOIAJB/LDAABCxAQALIA8gEEHcsMAAEKACAAsgAyAPIBBB7LDAABCxAQALAkAgDSAkTyANQQJPcUUEQCMAQUBqIgMkACAAKAJQIQggAyAKQQxqIgkoAgwiDTYCCCADIAg2AgwCQAJAAkACQAJAIA1BAUcNACAJKAIEIQsgCSgCCCgCACIIIAkoAhAiDEkNAiAIIAtLDQIgCCAM\
\\
Rg0BIAggDEF/c2oiCA0AIAkoAgAgDGogCGotAABBDUYNAQsgBiAGKQMAQgF8NwMAIAYoAhAiCEETSw0AIA1BAWshDCANRQ0CIAkoAgQhCyAJKAIIIAxBAnRqKAIAIgwgCSgCECINSQ0DIAsgDEkNAyADQRxqIgsgCSgCACANaiAMIA1rEC0gAyADQQxqrUKAgICAMIQ3AzggAyADQQhqrUKAgICAMIQ3AzAgAyALrUKAgICAwACENwMoIANBEGpBxJfAACADQShqEIUBIAMoAhwiCQRAIAMoAiAgCRCbAgsgBigCCCAIRgRAIAZBCGoQjQILIAYgCEEBajYCECAGKAIMIAhBGGxqIgkgKjcDACAJIAMpAxA3AwggCSADKAIYNgIQCyADQUBrJAAM\
\\
BAsgDCAIIAtBrLHAABCxAQALIAxBAEGMscAAEKACAAsgDSAMIAtBnLHAABCxAQALQQEhEkEAIRtBASEMAn9BACANIBdNDQAaIAkhAyAXBEAgCyAXQQJ0akEEaygCAEEBaiEDCyALIBdBAnRqKAIAIgggA0kNBSACIAhJDQUgASADaiEMQQAgAyAIRg0AGiAIIANrIgNBAWsiCCADIAggDGotAABBDUYbIAMgDSAjRhsLISYCQCANIBVNDQAgCSEDIBUEQCALIBVBAnRqQQRrKAIAQQFqIQMLIAsgFUECdGooAgAiCCADSQ0FIAIgCEkNBSABIANqIRIgAyAIRg0AIAggA2siA0EBayIIIAMgCCASai0AAEENRhsgAyANICJGGyEbC0EBIRhBACEc\
\\
QQEhGQJ/QQAgDSAUTQ0AGiAJIQMgFARAIAsgFEECdGpBBGsoAgBBAWohAwsgCyAUQQJ0aigCACIIIANJDQUgAiAISQ0FIAEgA2ohGUEAIAMgCEYNABogCCADayIDQQFrIgggAyAIIBlqLQAAQQ1GGyADIA0gIUYbCyEnAkAgDSATTQ0AIAkhAyATBEAgCyATQQJ0akEEaygCAEEBaiEDCyALIBNBAnRqKAIAIgggA0kNBSACIAhJDQUgASADaiEYIAMgCEYNACAIIANrIgNBAWsiCCADIAggGGotAABBDUYbIAMgDSAgRhshHAtBASEDQQAhHQJAIA0gEU0NACARBEAgCyARQQJ0akEEaygCAEEBaiEJCyALIBFBAnRqKAIAIgggCUkNBCACIAhJ\
\\
DQQgASAJaiEDIAggCUYNACAIIAlrIglBAWsiCCAJIAMgCGotAABBDUYbIAkgDSAfRhshHQsgCiAdNgJEIAogAzYCQCAKIBw2AjwgCiAYNgI4IAogJzYCNCAKIBk2AjAgCiAbNgIsIAogEjYCKCAKICY2AiQgCiAMNgIgIAYgKiAKQSBqIAcQLgsgDkEBaiEJIA8hAyApISogFkEEaiIWIB5HDQALCyAKQeAAaiQAIAkPCyAJIQMLIAMgCCACQayxwAAQsQEAC5MUAg1/AX4jAEHABWsiBSQAIAVByAFqIAEgAhAiIAUgBf0AA9AB/QsDoAQgBSAF/QAD4AH9CwOwBCAFIAX9AAPwAf0LA8AEAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
\\
AkACQCAFKQPIASIRQgJRBEAgACAF/QADwAT9CwMoIAAgBf0AA7AE/QsDGCAAIAX9AAOgBP0LAwggAEICNwMAIAIQ8gEMAQsgBSAF/QADgAL9CwPgAyAFKAKQAiEKIAVB/AJqIAVBlAJqQeQA/AoAACAFIAX9AAOgBP0LA/ADIAUgBf0AA7AE/QsDgAQgBSAF/QADwAT9CwOQBCAKQQR0IQQCQAJAAkAgCkH/////AEsNACAEQfj///8HSw0AAn8gBEUEQEEIIQhBAAwBC0EIIQcgBEEIENgCIghFDQEgCgshDSAKQQJPBEAgCkEBayIGQQdxIQcgCCEEIApBAmtBB08EQCAGQXhxIQkDQCAEQoCAgICAgIB4NwMAIARB+ABqQQA2AgAgBEHwAGpC\
\\
gICAgICAgHg3AwAgBEHoAGpBADYCACAEQeAAakKAgICAgICAeDcDACAEQdgAakEANgIAIARB0ABqQoCAgICAgIB4NwMAIARByABqQQA2AgAgBEFAa0KAgICAgICAeDcDACAEQThqQQA2AgAgBEEwakKAgICAgICAeDcDACAEQShqQQA2AgAgBEEgakKAgICAgICAeDcDACAEQRhqQQA2AgAgBEEQakKAgICAgICAeDcDACAEQQhqQQA2AgAgBEGAAWohBCAJQQhrIgkNAAsgB0UNAwsDQCAEQoCAgICAgIB4NwMAIARBCGpBADYCACAEQRBqIQQgB0EBayIHDQALDAILIAghBCAKDQEMAgsgByAEEN4CAAsgBEEANgIIIARCgICAgICAgHg3AwAL\
\\
IAUgETcDCCAFIAX9AAPwA/0LAxAgBSAF/QADgAT9CwMgIAUgBf0AA5AE/QsDMCAFIAX9AAPgA/0LA0AgBSAKNgJQIAVB1ABqIAVB/AJqQeQA/AoAACAFIAo2AsABIAUgCDYCvAEgBSANNgK4ASABLQBsIRBBCCEKIAIoAiAiBgRAIAZBGGwiAUEIENgCIgpFDQJBACEHIAohBANAIAVByAFqIAVBCGogBxCJASAEIAUpA9gBNwMQIAQgBf0AA8gB/QsDACAEQRhqIQQgBiAHQQFqIgdHDQALC0HAAUEIENgCIgtFDQIgBUHIAWogBUEIahAoQQQhCQJAIAUoArABIgRFDQAgBSgCrAEhCCAEQQJ0IgFBBBDYAiIJRQ0EIAFFDQAgCSAIIAH8CgAA\
\\
CyAFQaAEaiAFQcgBakGgAfwKAAACQCAFKALAASIIRQRAQQghAQwBCyAFKAK8ASENIAhBBHQiB0EIENgCIgFFDQUgB0UNACABIA0gB/wKAAALIAsgBUGgBGpBoAH8CgAAIAsgCDYCuAEgCyABNgK0ASALIAg2ArABIAsgBDYCqAEgCyAJNgKkASALIAQ2AqABIAVByAFqIAMgBhDQAUEMQQQQ2AIiAUUNBSABQQA2AgggAUKAgICAEDcCACAFQgQ3ArwEIAVCATcCtAQgBSABNgKwBCAFQoCAgIAQNwKoBCAFQoCAgIDAADcCoAQCQCAGBEAgBkEkbCIEQQQQ2AIiDUUNCCANIQQgBkEBRwRAIAZBAWshCCABKAIIIQcgASgCBCEMA0BBDEEEENgC\
\\
IglFDQsCQCAHRQRAQQEhAQwBCyAHQQEQ2AIiAUUNDSAHRQ0AIAEgDCAH/AoAAAsgCSAHNgIIIAkgATYCBCAJIAc2AgAgBEKAgICAwAA3AgAgBEEcakIENwIAIARBFGpCATcCACAEQRBqIAk2AgAgBEEIakKAgICAEDcCACAEQSRqIQQgCEEBayIIDQALCyAEIAUoAsAENgIgIAQgBf0AArAE/QsCECAEIAX9AAKgBP0LAgAgBkEBEKICIg4NAUEBIAYQ3gIACyAFQaAEahDtAUEBIQ5BBCENC0EMQQQQ2AIiCUUNCSAJQQA2AgggCUKAgICAgAE3AgBBEEEIENgCIghFDQogCEKAgICAgICAeDcDCCAIQoCAgICAgIB4NwMAAkAgBgRAIAZBHGwi\
\\
AUEEENgCIgdFDQ0gByEEIAZBAUcEQCAGQQFrIQEDQEEMQQQQ2AIiDEUNECAMQQA2AgggDEKAgICAgAE3AgBBEEEIENgCIg9FDREgBEEBNgIAIA8gCP0AAwD9CwMAIARBGGogAzYCACAEQRRqQQE2AgAgBEEQaiAPNgIAIARBCGpCgYCAgBA3AgAgBEEEaiAMNgIAIARBHGohBCABQQFrIgENAAsLIAQgAzYCGCAEQQE2AhQgBCAINgIQIARCgYCAgBA3AgggBCAJNgIEIARBATYCAAwBC0EEIQcgCUEMEJsCIAhBEBCbAgtBCEEIENgCIgFFDQ4gAUIANwMAAkAgBgRAIAZBDGwiBEEEENgCIghFDREgCCEEIAZBAUcEQCAGQQFrIQkDQEEIQQgQ\
\\
2AIiDEUNFCAEQQE2AgAgDEIANwMAIARBCGpBATYCACAEQQRqIAw2AgAgBEEMaiEEIAlBAWsiCQ0ACwsgBEEBNgIIIAQgATYCBCAEQQE2AgAMAQsgAUEIEJsCQQQhCAsgACACKAIgNgKQAiAAIAL9AAIQ/QsCgAIgACAC/QACAP0LAvABIAAgBUEIakHAAfwKAAAgAEGgAmogBUHIAWpB9AD8CgAAIABCgICAgMAANwPYASAAIAY2AtQBIAAgDjYC0AEgACAGNgLMASAAIAY2AsgBIAAgDTYCxAEgACAGNgLAASAA/QwAAAAAAAAAAAAAAAAAAAAA/QsD4AEgACAQOgC4BCAAIAM2ArQEIAAgBjYCsAQgACAINgKsBCAAIAY2AqgEIAAgBjYCpAQg\
\\
ACAHNgKgBCAAIAY2ApwEIABBATYCmAQgACALNgKUBCAAQoCAgIAQNwKMBCAAQoCAgICAATcChAQgAEIENwL8AyAAQgA3AvQDIABCgICAgIABNwLsAyAAQgE3AuQDIABCADcC3AMgAEKAgICAIDcC1AMgAEIINwLMAyAAQgA3AsQDIABCgICAgMAANwK8AyAAIAM2ArgDIABCCDcDsAMgAEIANwOoAyAAQoCAgICAATcDoAMgACAGNgKcAyAAIAo2ApgDIAAgBjYClAMgAEEANgKcAiAAQoCAgIDAADcClAILIAVBwAVqJAAPC0EIIAEQ3gIAC0EIQcABEIYDAAtBBCABEN4CAAtBCCAHEN4CAAtBBEEMEIYDAAtBBCAEEN4CAAtBBEEMEN4CAAtB\
\\
ASAHEN4CAAtBBEEMEIYDAAtBCEEQEIYDAAtBBCABEN4CAAtBBEEMEN4CAAtBCEEQEN4CAAtBCEEIEIYDAAtBBCAEEN4CAAtBCEEIEN4CAAvVDwMMfwF7AX4jAEFAaiIDJAAgA0EIaiABQfQBIAIgAkH0AU8bEHMCQEEBQQEQ2AIiAQRAIAFBIjoAACADQQE2AhwgAyABNgIYIANBATYCFCADKAIMIgggAygCECIMaiEKQTwhCyADKAIIIQ0gCCEFA0AgBSAKRg0CAn8gBSwAACIBQQBOBEAgAUH/AXEhAiAFQQFqDAELIAUtAAFBP3EhBCABQR9xIQIgAUFfTQRAIAJBBnQgBHIhAiAFQQJqDAELIAUtAAJBP3EgBEEGdHIhBCABQXBJBEAgBCAC\
\\
QQx0ciECIAVBA2oMAQsgAkESdEGAgPAAcSAFLQADQT9xIARBBnRyciECIAVBBGoLIQUgC0EBayELAkACQAJAIAJBIEkNACACQf8Aa0EhSQ0AAkACQCACQYvAAGsOXwICAgICAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAgICAgICAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQECAgICAAsgAkH//QNGDQELIAMoAhwiBCEBAn9BASACQYABSSIGDQAaQQIgAkGAEEkNABpBA0EEIAJBgIAESRsLIgcgAygCFCAEa0sEfyADQRRqIAQgB0EBQQEQ6gEgAygCHAUgAQsgAygCGGohASAGDQEg\
\\
AkE/cUGAf3IhBiACQQZ2IQkgAkGAEEkEQCABIAY6AAEgASAJQcABcjoAAAwDCyACQQx2IQ4gCUE/cUGAf3IhCSACQf//A00EQCABIAY6AAIgASAJOgABIAEgDkHgAXI6AAAMAwsgASAGOgADIAEgCToAAiABIA5BP3FBgH9yOgABIAEgAkESdkFwcjoAAAwCCwJAAkACQAJAAkACQAJAAkAgAkEJaw4fAgQBAQMBAQEBAQEBAQEBAQEBAQEBAQEBAQUBAQEBBQALIAJB3ABGDQQLIAJBIGtB3wBJDQQgA0EAOgA4IANBADsBNiADIAJBDHYtAITZQDoAOyADIAJBEHYtAITZQDoAOiADIAJBFHYtAITZQDoAOSADIAJBBHZBD3EtAITZQDoAPSAD\
\\
IAJBCHZBD3EtAITZQDoAPCACQQFyZ0ECdiIBIANBNmoiBGoiBkH7ADoAACAGQQFrQfUAOgAAIAQgAUECayIBakHcADoAACADQf0AOgA/IAMgAkEPcS0AhNlAOgA+IAMgAToALCADIAMpATY3AyAgAyADLwE+OwEoQQohBwwFC0EAIQEgA0EAOgAsIANCADcBIiADQdzoATsBIEECIQcMBAtBACEBIANBADoALCADQgA3ASIgA0Hc5AE7ASBBAiEHDAMLQQAhASADQQA6ACwgA0IANwEiIANB3NwBOwEgQQIhBwwCCyADQYAEOwEsIANCADcBIiADIAI6ACEgA0HcADoAIEEAIQFBAiEHDAELIAIsAJTZQCIGQf8AcSEEQQAhAUIAIRACfyAGQQBO\
\\
BEAgBCEGQQAhBEEBDAELQdwAIQZBAiAEDQAaIAJBBHYxAITZQCACQQ9xMQCE2UBCCIaEIRBB+AAhBEEECyEHIANBADoALCADIBA3ASIgAyAEOgAhIAMgBjoAIAsgByABa0H/AXEiAiADKAIUIAMoAhwiBGtLBEAgA0EUaiAEIAJBAUEBEOoBCyABIAdJBEAgAygCHCECA0AgA0EgaiABai0AACEEIAMoAhQgAkYEfyADQRRqIAJBAUEBQQEQ6gEgAygCHAUgAgsgAygCGGogBDoAACADIAJBAWoiAjYCHCAHIAFBAWoiAUcNAAsLIAsNAgwECyABIAI6AAALIAMgBCAHajYCHCALDQALDAELQQFBARDeAgALAkAgDEFgcSIBRQRAQTwhBEEAIQEM\
\\
AQsgASAIaiEFQQAhAUE8IQQDQCABIAhqIQIgAUEgaiEBIAQgAv0AAAD9DL+/v7+/v7+/v7+/v7+/v7/9J/0MAQEBAQEBAQEBAQEBAQEBAf1OIg/9FgEgD/0WAGogD/0WAmogD/0WA2ogD/0WBGogD/0WBWogD/0WBmogD/0WB2ogD/0WCGogD/0WCWogD/0WCmogD/0WC2ogD/0WDGogD/0WDWogD/0WDmogD/0WD2ogAkEQav0AAAD9DL+/v7+/v7+/v7+/v7+/v7/9J/0MAQEBAQEBAQEBAQEBAQEBAf1OIg/9FgBqIA/9FgFqIA/9FgJqIA/9FgNqIA/9FgRqIA/9FgVqIA/9FgZqIA/9FgdqIA/9FghqIA/9FglqIA/9FgpqIA/9FgtqIA/9\
\\
FgxqIA/9Fg1qIA/9Fg5qIA/9Fg9qQf8BcWsiBEEhSQ0BIAJBIGogBUcNAAsLIAEgCGohAgJAIAEgDEYNACAMIAFrIQEDQCACLAAAQb9/Sg0BIAJBAWohAiABQQFrIgENAAsgCiECCwJ/AkAgBARAA0AgAiAKRg0CIAIgAi0AAC0AlJ9AaiECIARBAWsiBA0ACwsgAiAKRg0AQZS7wAAhBCACLAAAGkEEDAELQf2mwAAhBEEBCyIBIAMoAhQgAygCHCICa0sEQCADQRRqIAIgAUEBQQEQ6gEgAygCHCECCyABBEAgAygCGCACaiAEIAH8CgAACyAAIAEgAmo2AgggACADKQIUNwIAIA1BAEoEQCAIIA0QmwILIANBQGskAAv8EgMOfwN8A34jAEGQ\
\\
AWsiBCQAIARB4ABqIAAgAigCCCACKAIMQYiywABBBBB+AkACQAJAIAQoAmBBAUYEQCAEIAQrA2g5AjwgBCgCZCEFDAELIAQtAHAhCSAEKwNoIRIgBEHgAGogACACKAIQIAIoAhRBjLLAAEEHEH4gBCgCYEEBRgRAIAQgBCsDaDkCPCAEKAJkIQUMAQsgBC0AcCEOIAQrA2ghFAJAIAIoAhwiBUUNACAEQThqIAIoAhgiDyAFIAAtAGgiEBBIIAQpAzhCAVEEQCAEKwNAIRNCASEWDAELIARBCGogECAPIAUQUCAEKAIMIQcgBCgCCEEBRgRAIAchBSAEIAQpAhA3AjwMAgsgB0GBgICAeEYNACAEKAIQIQYCfyAEKAIUIgpFBEAgBiEFQQAMAQtB\
\\
ACAKayELIAYgCmohCCAGIQUCQANAIAUtAABBCWsiDEEXTUEAQQEgDHRBm4CABHEbRQRAIAtBAWohDCAGIApqQQFrIRFBACEIA0AgCCARai0AAEEJayINQRdLDQNBASANdEGbgIAEcUUNAyAIIAxGIAhBAWshCEUNAAtBAAwDCyAFQQFqIQUgC0EBaiILDQALIAghBUEADAELIAggC2sLIQggBEHgAGogBSAIIBAEf0EBBSAPLQAAQSJGCxBIAn4gBCgCYCIIBEAgBCsDaCETQgEMAQsgBEEIaiIFIAYgChAtIAQgBa1CgICAgMAAhDcDWCAEQcwAakGimMAAIARB2ABqEIUBIAQoAggiBQRAIAQoAgwgBRCbAgsgBCgCTCEFIAQpAlALIRYgB0GA\
\\
gICAeHJBgICAgHhHBEAgBiAHEJsCCyAIDQAgBCAWNwI8DAELQgMhFQJAIAIoAiQiBUUNACAEQeAAaiAALQBoIAIoAiAgBRBQIAQoAmQhBgJAIAQoAmBBAUYEQCAEKQJoIRUgBiEFDAELIAZBgYCAgHhGDQEgBCgCaCEHAkACQAJAAkACQAJAAkAgBCgCbCIFDgoDBAQEAAEEBAQCBAsgBy0AAEHpAEcNAyAHLQABQeQARw0DIActAAJB7ABHDQMgBy0AA0HlAEcNA0GAgICAeCEFQgAhFSAGQYCAgIB4ckGAgICAeEcNBQwHCyAHLQAAQeUARw0CIActAAFB7gBHDQIgBy0AAkHkAEcNAiAHLQADQeUARw0CIActAARB5ABHDQJBgICAgHghBUIB\
\\
IRUgBkGAgICAeHJBgICAgHhHDQQMBgsgBy0AAEHyAEcNASAHLQABQeUARw0BIActAAJB4wBHDQEgBy0AA0HvAEcNASAHLQAEQfYARw0BIActAAVB5QBHDQEgBy0ABkHyAEcNASAHLQAHQeUARw0BIActAAhB5ABGDQIMAQtBgICAgHghBSAGQYCAgIB4ckGAgICAeEcNAgwECyAEQeAAaiIIIAcgBRAtIAQgCK1CgICAgMAAhDcDOCAEQQhqQYmZwAAgBEE4ahCFASAEKAJgIgUEQCAEKAJkIAUQmwILIAQpAgwhFSAEKAIIIQUgBkGAgICAeHJBgICAgHhHDQEMAgtBgICAgHghBUICIRUgBkGAgICAeHJBgICAgHhGDQILIAcgBhCbAgsgBUGA\
\\
gICAeEYNACAEIBU3AjwMAgsCQAJAAkACQCAVpyIGQf8BcUEDRwRAIARB4ABqIAAgAigCACACKAIEIBJBAyADEDggBC8BZCECIAQoAmAiBUGAgICAeEYNASAEIAQvAWo7AUIgBCAEKAFmNgE+IAQgAjsBPAwGCwJAIAlBA0cEQCAEQeAAaiAAIAIoAgAgAigCBCASIAkgAxA4IAQvAWQhAiAEKAJgIgVBgICAgHhGDQEgBCAELwFqOwFCIAQgBCgBZjYBPiAEIAI7ATwMBwtBDkEBENgCIgJFDQIgAkGTssAAKQAANwAAIAJBmbLAACkAADcABiAEIAI2AjwgBEEONgI4IARBDjYCQAwECyAEQQhqIQYgDkEDR60hFSMAQTBrIgUkAAJAAkAgAy0A\
\\
bSIHQQNGDQAgByAJckH/AXENACASRAAAAAAAAAAAZEUNACASRACA+0P6zuxCY0UNACASRAAAAAAAADhDoEQAAAAAAAA4w6AgEmINACADKAI4IAJB//8DcU0NACAVpwRAIBS9Qv///////////wCDQv/////////3/wBWDQELIBZCAVEEQCATvUL///////////8Ag0L/////////9/8AVg0BCyADIAIgEiAVIBQgFiATEEogBkICNwMADAELIAUgEiAJEJ0BIAUtABAhCSAFKwMIIRIgBSkDACIXQgJSBEAgBiAFKQAoNwAoIAYgBSkAITcAISAGIAX9AAAR/QsAESAGIAk6ABAgBiASOQMIIAYgFzcDAAwBCyAFIAMgCRDFASAFKQMAQgJSBEAg\
\\
BiAF/QADIP0LAyAgBiAF/QADEP0LAxAgBiASOQMIIAZCATcDAAwBCyAFIAMgAiAVIBQgFiATEJoBIAUpAwBCAlIEQCAGIAX9AAMg/QsDICAGIAX9AAMQ/QsDECAGIAX9AAMA/QsDAAwBCyADIAk6AG0gAyACIBIgFSAUIBYgExBKIAZCAjcDAAsgBUEwaiQAIAQpAwhCAlIEQCAEIAT9AAMo/QsDgAEgBCAE/QADGP0LA3AgBCAE/QADCP0LA2AgBEE4aiAEQeAAahDIAQwECyAEQYCAgIB4NgI4DAMLIARB4ABqIAMgAiAOQQNHIgUgCUEDR3KtIhUgFCASIAUbIhIgFiATEJoBIAQpA2AiF0ICUg0BIAMoAkQhCSADKAJoIgUgAygCYEYEQCAD\
\\
QeAAahCOAgsgAyAFQQFqNgJoIAMoAmQgBUEDdGoiBSAGOgAEIAUgCTYCACADIAMtAGwgBkH/AXFBAkZyOgBsIAMgAkQAAAAAAADw/yAVIBIgFiATEEogBEGAgICAeDYCOAwCC0EBQQ4Q3gIACyAEIAQpA4gBNwMwIAQgBP0AA3j9CwMgIAQgBP0AA2j9CwMQIAQgFzcDCCAEQThqIARBCGoQyAELIAQoAjghBQsgBUGAgICAeEYNAQsgACAAKQMAQgF8NwMAIAQoAjwhAyAAKAIQIgJBFE8EQCAFRQ0BIAMgBRCbAgwBCyAEKAJAIQYgACgCCCACRgRAIABBCGoQjQILIAAgAkEBajYCECAAKAIMIAJBGGxqIgAgBjYCECAAIAM2AgwgACAFNgII\
\\
IAAgATcDAAsgBEGQAWokAAvTFwMQfwF+AXwjAEHwAGsiBCQAIAQgATkDCAJAAkACQAJAAkACQAJAIAFEAAAAAAAAAABiBEAgAZkiE0SN7bWg98awPmZFDQEgE0RQ7+LW5BpLRGNFDQELIAQgAUQAAAAAAAAAAKA5AxAgBEEANgIgIARCgICAgBA3AhggBEG418AANgIsIARCoICAgAY3AjAgBCAEQRhqNgIoIARBEGogBEEoahCvAg0BIAQoAhwhBiAEKAIYIQcCQAJAIAQoAiAiAiAAKAIAIAAoAggiA2tLBEAgACADIAJBAUEBEOoBIAAoAgghAwwBCyACRQ0BCyACRQ0AIAAoAgQgA2ogBiAC/AoAAAsgACACIANqNgIIIAdFDQQgBiAHEJsC\
\\
DAQLIAQgBEEIaq1CgICAgBCENwMYIARBKGoiCUHghcAAIARBGGoQhQEgBCgCKCEQIAQoAiwhDyAEKAIwIQxBASECQQEhDUEBIQVBASEDA0ACQCAHIAhqIgZBAkkEQCAFQezHwABqLQAAIgUgBkHsx8AAai0AACIGTwRAIAUgBkcEQEEBIQJBACEIIAMiB0EBaiEDDAMLQQAgCEEBaiIGIAIgBkYiBRshCCAGQQAgBRsgA2ohAwwCCyADIAhqQQFqIgMgB2shAkEAIQgMAQsgBkECQYidwQAQoAIACyADIAhqIgVBAkkNAAtBASEFQQEhA0EAIQhBACEGA0ACQAJAIAYgCGoiC0ECSQRAIAVB7MfAAGotAAAiBSALQezHwABqLQAAIgtLDQEgBSAL\
\\
RwRAQQEhDUEAIQggAyIGQQFqIQMMAwtBACAIQQFqIgUgBSANRiILGyEIIAVBACALGyADaiEDDAILIAtBAkGIncEAEKACAAsgAyAIakEBaiIDIAZrIQ1BACEICyADIAhqIgVBAkkNAAsCQAJAAkACQAJAAkAgByAGIAYgB0kiAxsiC0ECTQRAIAIgDSADGyIDIAtqIgIgA0kNASACQQJLDQECf0Hsx8AAIANB7MfAAGogCxCjAgRAQQIhA0Hsx8AAIQgDQEIBIAgxAACGIBKEIRIgCEEBaiEIIANBAWsiAw0AC0ECIAtrIgMgCyADIAtLG0EBaiEDQX8hCCALIQZBfwwBC0EBIQdBACEIQQEhAkEAIQ0DQCACIgYgCGoiDkECSQRAQQIgCGsgAkF/\
\\
c2oiAkECTw0IQQEgCCANamsiBUECTw0HAkACQCACQezHwABqLQAAIgIgBUHsx8AAai0AACIFTwRAIAIgBUYNASAGQQFqIQJBACEIQQEhByAGIQ0MAgsgDkEBaiICIA1rIQdBACEIDAELQQAgCEEBaiICIAIgB0YiBRshCCACQQAgBRsgBmohAgsgAyAHRw0BCwtBASEHQQAhCEEBIQJBACEFA0AgAiIGIAhqIhFBAkkEQEECIAhrIAJBf3NqIgJBAk8NBUEBIAUgCGprIg5BAk8NBgJAAkAgAkHsx8AAai0AACICIA5B7MfAAGotAAAiDk0EQCACIA5GDQEgBkEBaiECQQAhCEEBIQcgBiEFDAILIBFBAWoiAiAFayEHQQAhCAwBC0EAIAhBAWoi\
\\
AiACIAdGIg4bIQggAkEAIA4bIAZqIQILIAMgB0cNAQsLQQIgBSANIAUgDUsbayEGAkAgA0UEQEEAIQMMAQsgA0EDcSEFAkAgA0EESQRAQQAhAgwBCyADQXxxIQ1BACECA0BCASACQezHwABqIgdBA2oxAACGQgEgBzEAAIYgEoRCASAHQQFqMQAAhoRCASAHQQJqMQAAhoSEIRIgDSACQQRqIgJHDQALIAVFDQELIAJB7MfAAGohCANAQgEgCDEAAIYgEoQhEiAIQQFqIQggBUEBayIFDQALC0EAIQhBAgshAiAJQQI2AjwgCUHsx8AANgI4IAkgDDYCNCAJIA82AjAgCSACNgIoIAkgCDYCJCAJIAw2AiAgCUEANgIcIAkgAzYCGCAJIAY2AhQg\
\\
CSALNgIQIAkgEjcDCCAJQQE2AgAMBgtBACALQQJByJ3BABCxAQALIAMgAkECQbidwQAQsQEACyACQQJBmJ3BABCgAgALIA5BAkGoncEAEKACAAsgBUECQaidwQAQoAIACyACQQJBmJ3BABCgAgALIAQoAihFBEACQCAELQA2DQAgBC0ANCEJIAQoAlwhAyAEKAJYIQcCQCAEKAIsIgJFDQAgAiADTwRAIAIgA0YNAQwJCyACIAdqLAAAQUBIDQgLAkAgAiADRwRAAn8gAiAHaiIFLAAAIgZBAEgEQCAFLQABQT9xIgsgBkEfcSINQQZ0ciAGQWBJDQEaIAUtAAJBP3EgC0EGdHIiCyANQQx0ciAGQXBJDQEaIA1BEnRBgIDwAHEgBS0AA0E/cSAL\
\\
QQZ0cnIMAQsgBkH/AXELIQVBASEGIAlBAXEEQCACIQMMAgsCQCAFQYABSQ0AQQIhBiAFQYAQSQ0AQQNBBCAFQYCABEkbIQYLAkAgAiAGaiICRQ0AIAIgA08EQCACIANHDQsMAQsgAiAHaiwAAEFASA0KCyACIANGDQEgAiAHaiwAAEEATgRAIAIhAwwCCyACIQMMAQsgAiEDIAlBAXFFDQELIAQgAzYCICAEIAM2AhxBASEKCyAEIAo2AhgMAwsgBEEwaiEDIAQoAmQhAiAEKAJgIQYgBCgCXCEHIAQoAlghBSAEKAJMQX9GDQEgBEEYaiADIAUgByAGIAJBABCIAQwCC0Hg18AAQTcgBEHvAGpB0NfAAEGY2MAAEJ0CAAsgBEEYaiADIAUgByAG\
\\
IAJBARCIAQsCQCAEKAIYQQFGBEACQAJAIAAoAgAgACgCCCICayAMSQRAIAAgAiAMQQFBARDqASAAKAIIIQIMAQsgDEUNAQsgDEUNACAAKAIEIAJqIA8gDPwKAAALIAAgAiAMajYCCAwBC0EAIQIgDEEASA0CQQEhCSAMBEBBASECIAxBARDYAiIJRQ0DC0EAIQcgBEEANgIwIAQgCTYCLCAEIAw2AihBACEGQQAhAgNAIAIgD2ohBQJAIAwgAmsiA0EHTQRAIANFBEBBACEDQQAhCgwCCyAFLQAAQeUARgRAQQEhCkEAIQMMAgsgA0EBRgRAQQAhCgwCC0EBIQogBS0AAUHlAEYEQEEBIQMMAgsgA0ECRgRAQQAhCgwCCyAFLQACQeUARgRAQQIh\
\\
AwwCCyADQQNGBEBBACEKDAILIAUtAANB5QBGBEBBAyEDDAILIANBBEYEQEEAIQoMAgsgBS0ABEHlAEYEQEEEIQMMAgsgA0EFRgRAQQAhCgwCCyAFLQAFQeUARgRAQQUhAwwCCyADQQZGBEBBACEKDAILQQYgAyAFLQAGQeUARiIKGyEDDAELIARB5QAgBSADELcBIAQoAgQhAyAEKAIAIQoLIApBAUYEQCACIANqIgNBAWohAgJAIAMgDE8NACADIA9qLQAAQeUARw0AAkACQCADIAZrIgUgBCgCKCINIAdrSwRAIARBKGogByAFQQFBARDqASAEKAIoIQ0gBCgCLCEJIAQoAjAhBwwBCyADIAZGDQELIAVFDQAgByAJaiAGIA9qIAX8CgAACyAE\
\\
IAUgB2oiCjYCMCANIAprQQFNBEAgBEEoaiAKQQJBAUEBEOoBIAQoAjAhCiAEKAIsIQkLIAkgCmpB5dYAOwAAIAQgCkECaiIHNgIwIANBAWohBgwCCyACIAxNDQELCwJAAkAgDCAGayICIAQoAigiAyAHa0sEQCAEQShqIAcgAkEBQQEQ6gEgBCgCKCEDIAQoAiwhCiAEKAIwIQcMAQsgBCgCLCEKIAYgDEYNAQsgAkUNACAHIApqIAYgD2ogAvwKAAALAkACQCACIAdqIgIgACgCACAAKAIIIgZrSwRAIAAgBiACQQFBARDqASAAKAIIIQYMAQsgAkUNAQsgAkUNACAAKAIEIAZqIAogAvwKAAALIAAgAiAGajYCCCADRQ0AIAogAxCbAgsgEEUN\
\\
ACAPIBAQmwILIARB8ABqJAAPCyACIAwQ3gIACyAHIAMgAiADQZyhwAAQ8AIAC9sRAhN/AX4jAEHgAGsiCCQAIAEoAgQhECABKAIAIQ0CQAJAAkACQAJAIAQoAgBBgICAgHhHBEAgEEUEQCAEKAIIIQUgBCgCBCEKDAMLIA0gEEEDdCIGaiEQIAQoAgQhCiAEKAIIIQUgDSEEA0ACQCAEQQRqKAIAIAVHDQAgBCgCACIJIAogBRCjAg0AIAUhCwwFCyAEQQhqIQQgBkEIayIGDQALA0AgCEEIaiANKAIAIgkgDSgCBCILEGogCCgCCCEGIAgoAgwhBCAIIAogBRBqIAgoAgQgBEYEQCAIKAIAIQcDQCAERQ0EIActAAAhDCAGLQAAIQ4gB0EBaiEH\
\\
IARBAWshBCAGQQFqIQYgDkEgQQAgDkHBAGtB/wFxQRpJG3JB/wFxIAxBIEEAIAxBwQBrQf8BcUEaSRtyQf8BcUYNAAsLIA1BCGoiDSAQRw0ACwwCCyANIBBBA3RqIRYgBSAGQQN0aiEXIAhBOGohGCAIQShqIRQgCEEgaiEVAkACQAJ+AkADQCAQBEAgBSgCACICIAUoAgRqIRIgDSELA0AgCEEANgI0IAhBADYCHCAIIAsoAgAiBDYCTCAIIAQgCygCBCIDaiIBNgJQIAIhBgJAAkAgA0UNAANAAkACQCAELAAAIgNBAE4EQCAEQQFqIQQgA0H/AXEhBwwBCyAELQABQT9xIQogA0EfcSEHIANBX00EQCAHQQZ0IApyIQcgBEECaiEEDAELIAQt\
\\
AAJBP3EgCkEGdHIhCiADQXBJBEAgCiAHQQx0ciEHIARBA2ohBAwBCyAELQADIQMgBEEEaiEEIAdBEnRBgIDwAHEgA0E/cSAKQQZ0cnIiB0GAgMQARw0AIAQhAQwBCwJAAkACQCAHQSBrDg4CAQEBAQEBAQEBAQEBAgALIAdB3wBGDQELIAdBCWtBBUkNAAJAIAdBhQFJDQACQAJAAkACQCAHQQh2IgNBFmsOGwAEBAQEBAQEBAQCBAQEBAQEBAQEBAQEBAQEAQMLIAdBgC1HDQMMBAsgB0GA4ABGDQMMAgsgB0H/AXEtALDFQUECcQ0CDAELIAMNACAHQf8BcS0AsMVBQQFxDQELIAhB1ABqIQwjAEEQayIOJAACQCAHQcABTwRAIA5BBGohCkEA\
\\
IQMCQCAHQYCACE8EQCAKQYCAxAA2AgAMAQsgB0EMdkHw/z9xQcCpwQBqIhEoAgAhDwJAAkACQCARKAIEIgkOAgIBAAsgB0H//wNxIRMDQCADIAlBAXYiGSADaiIDIA8gA0EGbGovAQAgE0sbIQMgCSAZayIJQQFLDQALCyAPIANBBmxqIgMvAQAiCSAHQf//A3EiD0sNACAJIANBAmotAABqQf//A3EgD0kNACADLQADIAcgCXNxQQFxDQAgCkIANwIEIAogB0GAgARxIAMvAQQgB2pB//8DcXI2AgAMAQsgESgCCCEPQQAhAwJAAkACQAJAIBEoAgwiCQ4CAgEACyAHQf//A3EhEQNAIAMgCUEBdiITIANqIgMgDyADQQN0ai8BACARSxshAyAJ\
\\
IBNrIglBAUsNAAsLIA8gA0EDdGoiAy8BACAHQf//A3FGDQELIApBgIDEADYCAAwBCyAKIAdBgIAEcSIJIAMvAQZyNgIIIAogCSADLwEEcjYCBCAKIAkgAy8BAnI2AgALIAxCADcCBCAMIAc2AgAgDigCBEGAgMQARg0BIAwgDigCDDYCCCAMIA4pAgQ3AgAMAQsgDEIANwIEIAwgB0EgciAHIAdBwQBrQRpJGzYCAAsgDkEQaiQAIBQgCCkCVDcCACAUIAgoAlwiAzYCCCAIQgE3AhwgCEEDQQJBASAIKAJYGyADGzYCJAJAIBUQxAIiCkGAgMQARiIHDQAgBiASRg0AA0ACfyAGLAAAIgNBAE4EQCADQf8BcSEHIAZBAWoMAQsgBi0AAUE/cSEJ\
\\
IANBH3EhByADQV9NBEAgB0EGdCAJciEHIAZBAmoMAQsgBi0AAkE/cSAJQQZ0ciEJIANBcEkEQCAJIAdBDHRyIQcgBkEDagwBCyAHQRJ0QYCA8ABxIAYtAANBP3EgCUEGdHJyIgdBgIDEAEYNByAGQQRqCyEGIAcgCkcNBiAVEMQCIgpBgIDEAEYiBw0BIAYgEkcNAAsLIAdFDQQLIAEgBEcNAQsLIAggATYCTCAIQQA2AhwgCCgCNEEBRw0AA0AgGBDEAiIHQYCAxABGDQEgBiASRg0CAn8gBiwAACIBQQBOBEAgAUH/AXEhBCAGQQFqDAELIAYtAAFBP3EhBCABQR9xIQMgAUFfTQRAIANBBnQgBHIhBCAGQQJqDAELIAYtAAJBP3EgBEEGdHIh\
\\
BCABQXBJBEAgBCADQQx0ciEEIAZBA2oMAQsgA0ESdEGAgPAAcSAGLQADQT9xIARBBnRyciIEQYCAxABGDQMgBkEEagshBiAEIAdGDQALDAELIAYgEkcEQCAGLAAAIgFBAE4NASABQWBJDQEgAUFwSQ0BIAFB/wFxQRJ0QYCA8ABxIAYtAANBP3EgBi0AAkE/cUEGdCAGLQABQT9xQQx0cnJyQYCAxABHDQELIAsoAgQiBA0EQgEMBQsgC0EIaiILIBZHDQALCyAFQQhqIgUgF0cNAAtBgICAgHghBAwCCyALKAIAIQIgBEEBENgCIgFFDQIgBARAIAEgAiAE/AoAAAsgAa0LIAStQiCGhCEaCyAAIBo3AgwgACAENgIIIABCAjcDAAwEC0EBIAQQ\
\\
3gIACyABLQAIDQELIAhBHGoiBCAKIAUQLSAIIAStQoCAgIDAAIQ3AxAgCEHUAGpB44HAACAIQRBqEIUBIAgoAhwiBARAIAgoAiAgBBCbAgsgCCgCVCEEIAAgASAIKAJYIgAgCCgCXCACIAMQggEgBEUNASAAIAQQmwIMAQsCQCALRQRAQQEhBAwBCyALQQEQ2AIiBEUNAiALRQ0AIAQgCSAL/AoAAAsgACALNgIQIAAgBDYCDCAAIAs2AgggAEICNwMACyAIQeAAaiQADwtBASALEN4CAAvbDAISfgh/IwBB0ABrIhUkAAJAAkACQAJAAkACQAJAAkACQCABKQMAIgdCAFIEQCABKQMIIgRQDQEgASkDECIDUA0CIAMgB3wiCSADVA0DIAQgB1YN\
\\
BCAJQoCAgICAgICAIFoNBSAVIAEvARgiATsBQCAVIAcgBH0iBDcDOCAVIAQgCXkiCIYiBSAIiCIDNwNIIAMgBFINCSAVIAE7AUAgFSAHNwM4IBUgByAIhiIEIAiIIgM3A0ggAyAHUg0JQaB/IAEgCKdrIgFrwUHQAGxBsKcFakHOEG0iGEHQAEsNByAVQSBqIBhBBHQiGCkDgPlAIgNCACAJIAiGQgAQ+AEgFUEQaiADQgAgBUIAEPgBIBUgA0IAIARCABD4AUIBQQAgASAYLwGI+UBqayIBrSIDhiIGQgF9IQogFSkDEEI/hyESIBUpAwBCP4ghEyAVKQMIIRQgGC8BivlAIRogAUE/cSEYIBUpAxghDSAVKQMoIg4gFSkDIEI/iCILfCIIQgF8\
\\
IgwgA4inIhdBkM4ATwRAIBdBwIQ9SQ0HIBdBgMLXL08EQEEIQQkgF0GAlOvcA0kiARshGUGAwtcvQYCU69wDIAEbIRYMCgtBBkEHIBdBgK3iBEkiARshGUHAhD1BgK3iBCABGyEWDAkLIBdB5ABPBEBBAkEDIBdB6AdJIgEbIRlB5ABB6AcgARshFgwJC0EKQQEgF0EJSyIZGyEWDAgLQZCDwQBBHEHkhMEAEOACAAtB9ITBAEEdQZSFwQAQ4AIAC0GkhcEAQRxBwIXBABDgAgALQciHwQBBNkGAiMEAEOACAAtBgIfBAEE3QbiHwQAQ4AIAC0GQhsEAQS1BwIbBABDgAgALQQRBBSAXQaCNBkkiARshGUGQzgBBoI0GIAEbIRYMAQsgGEHRAEGk\
\\
hMEAEKACAAsgCiAMgyEFIBMgFHwhDyAYrSEHIBkgGmtBAWohGyASIA19IAx8QgF8IhAgCoMhBEEAIQECQAJAAkACQAJAAkACQAJAAkACQANAIBcgFm4hHCABQRFGDQMgASACaiIYIBxBMGoiGjoAACAQIBcgFiAcbGsiF60gB4YiESAFfCIDVg0CIAEgGUYEQCABQQFqIQFCASEDA0AgBCEJIAMhCCABQRFPDQYgASACaiAFQgp+IgUgB4inQTBqIhY6AAAgAUEBaiEBIANCCn4hAyAEQgp+IgQgBSAKgyIFWA0ACyAEIAV9IgsgBlQhFyADIAwgD31+IgcgA3whDSAFIAcgA30iCloNCCAGIAtYDQIMCAsgAUEBaiEBIBZBCkkgFkEKbiEWRQ0A\
\\
C0HQhsEAEP8CAAsgASACakEBayEYIAYgCn0hC0IAIAV9IQ4gCUIKfiAGfSEHA0ACQCAFIAZ8IgMgClQNACAKIA58IAUgC3xaDQBBACEXDAcLIBggFkEBayIWOgAAIAcgDnwiCSAGVCEXIAMgCloNByAOIAZ9IQ4gAyEFIAYgCVgNAAsMBgsgECADfSIJIBatIAeGIgZUIRYgDCAPfSIEQgF8IQwgAyAEQgF9IgpaDQIgBiAJVg0CIAggD30gBSARfH0hByAIIBJ8IA19IAUgBnwiBCARfH1CAnwhCCAEIBN8IBR8IAt9IA59IBF8IQtCACEFA0ACQCADIAZ8IgQgClQNACAFIAd8IAtaDQBBACEWDAQLIBggGkEBayIaOgAAIAUgCHwiCSAGVCEW\
\\
IAQgCloNBCAGIAt8IQsgBSAGfSEFIAQhAyAGIAlYDQALDAMLQRFBEUHghsEAEKACAAsgAUERQfCGwQAQoAIACyADIQQLAkAgBCAMWg0AIBYNACAMIAQgBnwiA1ggDCAEfSADIAx9VHENACAAQQA2AgAMBAsgBCAQQgR9WCAEQgJacUUEQCAAQQA2AgAMBAsgACAbOwEIIAAgAUEBajYCBAwCCyAFIQMLAkAgAyANWg0AIBcNACANIAMgBnwiBVggDSADfSAFIA19VHENACAAQQA2AgAMAgsCQCADIAhCFH5aBEAgAyAEIAhCWH58WA0BCyAAQQA2AgAMAgsgACAbOwEIIAAgATYCBAsgACACNgIACyAVQdAAaiQADwsjAEEQayIAJAAgACAVQThq\
\\
NgIMIAAgFUHIAGo2AgggAEEIakGcxMEAIABBDGpBnMTBAEH0m8EAEMwBAAvAOQMffwJ+AXsjAEGQAWsiEiQAAkACQAJAIAEoAiQiCiABKAIgIgdNBEAgASgCHCEPIAoNASAERQ0CQQEgBGshCCADIQcDQCAHLQAAQQlrIglBF01BAEEBIAl0QZuAgARxG0UEQCADIARqQQFrIQlBACEHA0AgByAJai0AAEEJayIMQRdLDQRBASAMdEGbgIAEcUUNBCAHIAhHIAdBAWshBw0ACwwECyAHQQFqIQcgCEEBaiIIQQFHDQALDAILQQAgCiAHQcyxwAAQsQEACyABKAJoQYCAgIB4RwRAAkACQCABKAKsASIHBEAgASgCqAEiDSAHQQV0aiEUIApBAXEh\
\\
FSAKQQF2IQ4gA0EBayIWIARqIRcgDyAKQf7///8BcUECdGohGCASQewAaiERIAEtAChBAXEhGQNAAkAgFUUNACAOIA0oAghHDQAgGCgCACELAkACQCAOBEAgDSgCBCEHIA4hDCAPIQkDQCAJKAIAIRAgCUEEaigCACIIIARPDQIgCEEBaiIIIBBJDQIgCCAQayITIAdBBGooAgBHDQQgAyAQaiEQIAcoAgAhGgJAAkAgE0EISQ0AIBNBEEsNACAQKQAAIAdBCGopAwBSDQYgAyAIakEIaykAACAHQRBqKQMAUQ0BDAYLIBAgGiATEKMCDQULIAdBGGohByAJQQhqIQkgDEEBayIMDQALCyAZDQIgBCALSwRAIAMgC2otAABB/QBHDQMgBCALQQFq\
\\
IghGDQIgAyAIaiEHIAQgCGshCANAIActAABBCWsiCUEXTUEAQQEgCXRBm4CABHEbRQRAQQAhBwNAAkAgByAXai0AAEEJayIJQRdLDQBBASAJdEGbgIAEcUUNACAIIAdBAWsiB2oNAQwGCwsgByAIag0FDAQLIAdBAWohByAIQQFrIggNAAsMAgsgCyAEQZi9wAAQoAIACyAQIAggBEGot8AAELEBAAsCQCAKBEACQCAPKAIAIglFDQAgBCAJSQ0CIAMhByAJIQgDQCAHLQAAQQlrIgxBF01BAEEBIAx0QZuAgARxG0UEQCAJIBZqIQlBACEHA0AgByAJai0AAEEJayIMQRdLDQZBASAMdEGbgIAEcUUNBiAIIAdBAWsiB2oNAAsMAgsgB0EBaiEH\
\\
IAhBAWsiCA0ACwsgEiANKAIcNgJgIBIgDf0AAgz9CwNQIBJB0ABqIQtBACEMAkACQANAQQEhB0EAIQggDiALKAIAIglLBEACQCAKIAlBAXRBAmoiB0sEQCAPIAlBA3RqKAIEQQFqIgggDyAHQQJ0aigCACIHTw0BIAggBCAEIAhJGyEJA0ACQCAIIAlHBEAgAyAIai0AAEEhSQ0BDAQLIAkgBEGYu8AAEKACAAsgByAIQQFqIghHDQALIAchCAwBCyAHIApB6LbAABCgAgALIAggByAHIAhLGyEJIAdBAWshBwJAA0AgCCAHQQFqTw0BIAQgB00NBCADIAdqIAdBAWshBy0AAEEhSQ0ACyAHQQJqIQkLIAggCUsNAyAEIAlJDQMgAyAIaiEHIAkg\
\\
CGshCAsgC0EEaiELIBJB6ABqIAxBA3RqIgkgCDYCBCAJIAc2AgAgDEEBaiIMQQVHDQALIBIgEf0AAgD9CwMoIBIgEf0AAhD9CwM4IBIgESgCIDYCSCASKAJoIgdFDQQgEiASKAJINgIkIBIgEv0AAzj9CwIUIBIgEv0AAyj9CwIEIBIgBzYCAAwHCyAHIARBqLvAABCgAgALIAggCSAEQfi2wAAQsQEAC0EAQQBBqL3AABCgAgALQQAgCSAEQbi9wAAQsQEACyANQSBqIg0gFEcNAAsLIAFB6ABqIRAgBCEJQQAhFiMAQZABayILJAAgC0F/NgJIIAtCfzcDQCALQn83AzggC0IBNwIwIAtCATcCKCALQgE3AiAgC0IBNwIYIAtCATcCEAJAAkAC\
\\
QAJAIAFBGGoiAS0AEARAQYO9wAAhDEETIQ8MAQsCQCABKAIMIhMgASgCCCIETQRAIBNFBEBB+LzAACEMQQshDwwDCyAJIAEoAgQiFCgCACIESwRAQeC8wAAhDEEYIQ8gAyAEaiIILQAAQfsARw0DIARFDQJBASAEayEHIAMhAQNAIAEtAABBCWsiDkEXTUEAQQEgDnRBm4CABHEbRQRAIAhBAWshCEEAIQEDQCABIAhqLQAAQQlrIg5BF0sNBkEBIA50QZuAgARxRQ0GIAEgB0cgAUEBayEBDQALDAQLIAFBAWohASAHQQFqIgdBAUcNAAsMAgsMBAtBACATIARBzLHAABCxAQALIBQgE0ECdGohFSAUQQRqIQogECgCNEEAIBAoAjBBgICAgHhH\
\\
GyEZIBAoAihBACAQKAIkQYCAgIB4RxshGiAQKAIcQQAgECgCGEGAgICAeEcbIRsgC0HoAGohDSAQKAIUIRwgECgCECEdIBAoAgghHiAQKAIEIR8gECgCOCEgIBAoAiwhISAQKAIgISJBASEMAkACQANAIAogFUYNAgJAIAkgCigCACIISwRAIAMgCGotAAAhESAEQQFqIgcgCE8NAQNAAkAgByAJRwRAIAMgB2otAABBIUkNAQwECyAJIAlBmLvAABCgAgALIAggB0EBaiIHRw0ACyAIIQcMAQsgCCAJQbi7wAAQoAIACyAKQQRqIQ4gByAIIAcgCEkbIQQgCEEBayEBAn8CQAJAAkACQAJAA0AgByABQQFqTw0BIAEgCU8NAiABIANqIAFBAWsh\
\\
AS0AAEEhSQ0ACyABQQJqIQQLAkAgEUH9AEcNACAMIAQgB0ZxRQ0AIAghBCAOIQoMBwtB0LzAACEMQRAhDyARQTpHDQggBCAHa0ECSQ0IIAcgCU8NASADIAdqLQAAQSJHDQggBEEBayIRIAlPDQIgAyARai0AAEEiRw0IIA4gFUYNByAOKAIAIgQgCU8NCiAKQQhqIgogAyAEai0AACIXQSByQfsARw0EGkEBIQ4DQCAKIBVGDQgCQAJAAkAgCSAKKAIAIgRLBEBBACEBIAMgBGotAABB2wBrDiMBAwIDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwEDAgMLDA4LQQEhAQwBC0F/IQELIApBBGohCiABIA5qIg5BAEoNAAtBDSEPQei7wAAh\
\\
DCAKIBVHDQMMCAsgASAJQai7wAAQoAIACyAHIAlByLvAABCgAgALIBEgCUHYu8AAEKACAAsgCigCACIEIAlPDQYgAyAEai0AACEXIApBBGoLIQoCQCAIQQFqIg4gBE8NAANAAkAgCSAORwRAIAMgDmotAABBIUkNAQwDCyAJIAlBmLvAABCgAgALIAQgDkEBaiIORw0ACyAEIQ4LIA4gBCAEIA5LGyEPIARBAWshAQJ/AkACQAJAAkADQCAOIAFBAWpPDQEgASAJTw0CIAEgA2ogAUEBayEBLQAAQSFJDQALIAFBAmohDwsgB0EBaiEBIAcgEUkgCSART3FFBEAgASARIAlBwLzAABCxAQALIA4gD0sNASAJIA9JDQEgASADaiEMAkAgESABayII\
\\
QQdNBEAgASARRg0EIAwhASAIIQcDQCABLQAAQdwARg0CIAFBAWohASAHQQFrIgcNAAsMBAsgC0EIakHcACAMIAgQtwEgCygCCEEBRw0DCyALQcwAaiAMIAgQQCALKAJQIQwgCygCVCEIIAsoAkwMAwsgASAJQai7wAAQoAIACyAOIA8gCUGwvMAAELEBAAsgCyAINgJUIAsgDDYCUCALQYCAgIB4NgJMQYCAgIB4CyERIAMgDmohIyAPIA5rISQgCyAgNgKIASALIBk2AoQBIAsgITYCgAEgCyAaNgJ8IAsgIjYCeCALIBs2AnQgCyAcNgJwIAsgHTYCbCALIB42AmggCyAfNgJkQQAhByALQRBqIQ4gC0E4aiEPIBFBgYCAgHhHISUgDSEBA0AC\
\\
QCABQQRrKAIAIRgCQAJAAkACQCAlRQRAIBgNAQwCCyAYRQ0AIAEoAgAgCEcNACAYIAwgCBCjAkUNAQsgB0EERg0BDAILIAdBBU8NAiAOICM2AgAgDyAWNgIAIA5BBGogJDYCACAHQQRHDQELAkAgEUGCgICAeEgNACARRQ0AIAwgERCbAgsgFkEBaiEWQQAhDCAXQSxGDQMgF0H9AEYNBEGcvMAAIQxBEiEPDAYLIAFBCGohASAPQQRqIQ8gDkEIaiEOIAdBAWohBwwBCwsLIAdBBUGIt8AAEKACAAsCQCAKIBVHBEAgCigCACIBIAlJDQEgASAJQbi7wAAQoAIACyAEQQFqIQEgBCAJTwRAIAEgCSAJQYy8wAAQsQEACyABIANqIAkgAWsQ4gEN\
\\
AAJAAkACQCAWQQF0QQFyIBNGBEAgE0EBdiIIQRhsIQFBACEHIBNBq9Wq1QBLDQECfyABRQRAQQghBEEADAELQQghByABQQgQ2AIiBEUNAiAICyENIAgEQCAEIQEgCCEPA0AgFCgCACEKIBRBBGooAgAiByAJTw0EIAdBAWoiByAKSQ0EIAcgCmshDkIAISZBASEMAn5CACAHIApGDQAaIA5BARDYAiIMRQ0GIAMgCmohCiAOBEAgDCAKIA78CgAAC0IAIA5BCEkNABogAyAHakEIaykAACEmIAopAAALIScgASAMNgIAIAFBEGogJjcDACABQQhqICc3AwAgAUEEaiAONgIAIBRBCGohFCABQRhqIQEgD0EBayIPDQALCyAQKAJEIgdBB08EQCAQ\
\\
QQc2AkQgB0EHayIKBEAgECgCQEHgAWohEUEAIQ8DQCARIA9BBXRqIg4oAgQhDCAOKAIIIgcEQCAMIQEDQCABQQRqKAIAIhMEQCABKAIAIBMQmwILIAFBGGohASAHQQFrIgcNAAsLIA4oAgAiAQRAIAwgAUEYbBCbAgsgD0EBaiIPIApHDQALC0EHIQcLIBAoAjwgB0YEQCMAQRBrIgEkACABQQRqIBBBPGoiDEEEIAwoAgBBAXQiDyAPQQRNGyIPQQRBIBDlASABKAIEQQFGBEAgASgCCCABKAIMEN4CAAsgASgCCCEOIAwgDzYCACAMIA42AgQgAUEQaiQACyAQKAJAIQECQCAHRQ0AIAdBBXQiDEUNACABQSBqIAEgDPwKAAALIAEgCDYCCCAB\
\\
IAQ2AgQgASANNgIAIAEgC/0AAzj9CwIMIAEgCygCSDYCHCAQIAdBAWo2AkQLIBIgCykCMDcCICASIAv9AAIg/QsCECASIAv9AAIQ/QsCAAwGCyAHIAEQ3gIACyAKIAcgCUGYt8AAELEBAAtBASAOEIYDAAtB9bvAACEMQRQhDwwBC0ENIQ9B6LvAACEMCyASIA82AgggEiAMNgIEIBJBADYCAAsgC0GQAWokAAwBCyAEIAlBuLvAABCgAgALIBIoAgANACAFIAUpAwBCAXw3AwAgBSgCECIBQRNLDQEgEkHoAGogAyAJIBIoAgQgEigCCBD3ASAFKAIIIAFGBEAgBUEIahCNAgsgBSABQQFqNgIQIAUoAgwgAUEYbGoiASACNwMAIAEgEikDaDcD\
\\
CCABIBIoAnA2AhAMAQsgBSACIBIgBhAuCyAAQgI3AwAMAgsgACEMIAMhByAEIQggBSEPIAYhDkEAIQojAEHgAGsiDSQAIA1BADYCDCANQoCAgIDAADcCBAJAAkACQAJAIAEiCS0AKARAQYO9wAAhC0ETIRAMAQsCQCAJKAIkIgEgCSgCICIATQRAIAFFBEBB+LzAACELQQshEAwDCyAIIAkoAhwiAygCACIFSwRAQeC8wAAhC0EYIRAgBSAHaiIELQAAQfsARw0DIAVFDQJBASAFayEKIAchAANAIAAtAABBCWsiBkEXTUEAQQEgBnRBm4CABHEbRQRAIARBAWshBEEAIQADQAJAIAAgBGotAABBCWsiBkEXSw0AQQEgBnRBm4CABHFFDQAgACAK\
\\
RyAAQQFrIQANAQwGCwtBACEKDAULIABBAWohACAKQQFqIgpBAUcNAAsMAgsMBAtBACABIABBzLHAABCxAQALIAlBGGohFSADIAFBAnRqIRMgA0EEaiEEQQAhCkEBIRECQAJAAkACQAJAA0BB6LvAACELQQ0hECAEIBNGDQYCQCAIIAQoAgAiBksEQCAGIAdqLQAAIRQgBUEBaiIDIAZPDQEDQAJAIAMgCEcEQCADIAdqLQAAQSFJDQEMBAsgCCAIQZi7wAAQoAIACyAGIANBAWoiA0cNAAsgBiEDDAELIAYgCEG4u8AAEKACAAsgBEEEaiEBIAMgBiADIAZJGyEFIAZBAWshAAJ/AkACQAJAAkACQANAIAMgAEEBak8NASAAIAhPDQIgACAHaiAA\
\\
QQFrIQAtAABBIUkNAAsgAEECaiEFCwJAIBRB/QBHDQAgESADIAVGcUUNACAGIQUgASEEDAsLIBRBOkcNCSAFIANrQQJJDQkgAyAITw0BIAMgB2otAABBIkcNCSAFQQFrIhEgCE8NAiAHIBFqLQAAQSJHDQkgASATRg0LIAEoAgAiBSAITw0NIARBCGoiBCAFIAdqLQAAIhRBIHJB+wBHDQQaQQEhAQNAIAQgE0YNDAJAAkACQCAIIAQoAgAiBUsEQEEAIQAgBSAHai0AAEHbAGsOIwEDAgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAQMCAwsMEQtBASEADAELQX8hAAsgBEEEaiEEIAAgAWoiAUEASg0ACwwDCyAAIAhBqLvAABCgAgAL\
\\
IAMgCEHIu8AAEKACAAsgESAIQdi7wAAQoAIACyAEIBNGDQcgBCgCACIFIAhPDQkgBSAHai0AACEUIARBBGoLIQQCQCAGQQFqIgEgBU8NAANAAkAgASAIRwRAIAEgB2otAABBIUkNAQwDCyAIIAhBmLvAABCgAgALIAUgAUEBaiIBRw0ACyAFIQELIAEgBSABIAVJGyELIAVBAWshAAJAA0AgASAAQQFqTw0BIAAgCE8NAyAAIAdqIABBAWshAC0AAEEhSQ0ACyAAQQJqIQsLIANBAWohACADIBFJIAggEU9xRQRAIAAgESAIQcC8wAAQsQEACyABIAtLDQIgCCALSQ0CIA1B1ABqIAAgB2ogESAAaxBAQgAhJgJAAkAgDSgCVCIAQYGAgIB4Rg0A\
\\
IA0oAlwhAyANKAJYIQYCQCAAQYCAgIB4RwRAIAYhAQwBCyADRQRAQQEhAUEAIQNBACEADAELIANBARDYAiIBRQ0GIAMEQCABIAYgA/wKAAALIAMhAAsgDUEQaiABIAMQbQJAIA0oAhAEfiAARQ0CIABBgICAgHhHDQEgASEAIAMhASANKQIUBSADrQshJiABrSAmQiCGhCEmDAILIAEgABCbAgtBgICAgHghAAsgAEGAgICAeEciASANKAIEIAprSwRAIA1BBGogCiABQQRBDBDqASANKAIMIQoLIABBgICAgHhHBEAgDSgCCCAKQQxsaiIBICY3AgQgASAANgIAIApBAWohCgsgDSAKNgIMQQAhESAUQSxGDQALIBRB/QBGDQRBnLzAACELQRIh\
\\
EAwFCyAAIAhBqLvAABCgAgALIAEgCyAIQbC8wAAQsQEAC0EBIAMQ3gIAC0EQIRBB0LzAACELDAELAkAgBCATRwRAIAQoAgAiACAISQ0BIAAgCEG4u8AAEKACAAsgBUEBaiEAIAUgCE8EQCAAIAggCEGMvMAAELEBAAsgACAHaiAIIABrEOIBDQAgDSgCCCIBIApBDGxqIQUgDSgCBCEQIAEhBAJAAkAgCkUNAANAIAQiAEEMaiEEIAAoAgAiBkGAgICAeEYNASAAKQIEIianIRECQAJAIAkoAggiA0GAAk8NACAJKAIEIQsgAwRAICZCIIinIRMgA0EMbCEKIAtBBGohAANAIBMgAEEEaigCAEYEQCAAKAIAIBEgExCjAkUNAwsgAEEMaiEAIApB\
\\
DGsiCg0ACwsgCSgCACADRgRAIAkQjAIgCSgCBCELCyAJIANBAWo2AgggCyADQQxsaiIAICY3AgQgACAGNgIADAELIAZFDQAgESAGEJsCCyAEIAVHDQALDAELIAUgBGtBDG4hACAEIAVGDQADQCAEKAIAIgMEQCAEQQRqKAIAIAMQmwILIARBDGohBCAAQQFrIgANAAsLIBAEQCABIBBBDGwQmwILAkACQCAIQQEQ2AIiBQRAIAgEQCAFIAcgCPwKAAALIAkoAhQiBCAJKAIMRgRAIAlBDGoQjQILIAkgBEEBaiIDNgIUIAkoAhAiASAEQRhsaiIAIAg2AhAgACAFNgIMIAAgCDYCCCAAIAI3AwAgDUEQaiAJEKQBAkAgDSgCEEEBRgRAIANFDQFB\
\\
ACEFQQAhCiADQQVPBEAgAUHYAGohACADIANBA3EiA0EEIAMbayIFIQoDQCAoIAAgAEEYayAAQTBrIABByABr/VwCAP1WAgAB/VYCAAL9VgIAA/2uAf0MIAAAACAAAAAgAAAAIAAAAP2uASEoIABB4ABqIQAgCkEEayIKDQALICggKCAo/Q0ICQoLDA0ODwABAgMAAQID/a4BIiggKCAo/Q0EBQYHAAECAwABAgMAAQID/a4B/RsAIQoLIAQgBWtBAWohAyAFQRhsIAFqQRBqIQADQCAKIAAoAgBqQSBqIQogAEEYaiEAIANBAWsiAw0ACyAKQYCABE0NASAMIA39AAM4/QsDICAMIA39AAMo/QsDECAMIA39AAMY/QsDAAwHCyAJQegAahDfAUEA\
\\
IQogCUEANgKsASAJQoCAgIDAADcCpAEgCSANKAJMNgKgASAJIA0pAkQ3ApgBIAkgDf0AAjT9CwKIASAJIA39AAIk/QsCeCAJIA39AAIU/QsCaCAJQgg3AhAgCSgCDCEFIAlBADYCDCABIQAgA0UNAiAEQRhsIgdBGGohCANAAkAgASAKaiIAQQhqKAIAIgRBgICAgHhHBEAgACkDACECIBUgAEEMaigCACIGIABBEGooAgAiCxA5GiANQRBqIAkgAiAGIAsgDyAOEDIgDSkDEEICUQ0BIAwgDf0AAzD9CwMgIAwgDf0AAyD9CwMQIAwgDf0AAxD9CwMAIAQEQCAGIAQQmwILIAcgCkcEQCAAQSRqIQAgByAKa0EYbiEKA0AgAEEEaygCACIDBEAg\
\\
ACgCACADEJsCCyAAQRhqIQAgCkEBayIKDQALCyAFRQ0JIAEgBUEYbBCbAgwJCyAAQRhqIQAMBAsgBARAIAYgBBCbAgsgCCAKQRhqIgpHDQALDAMLIAxCAjcDACANKAIoIgAEQCANKAIsIAAQmwILIA0oAjQiAEGAgICAeEYNBSAARQ0FIA0oAjggABCbAgwFC0EBIAgQ3gIACyABIANBGGxqIgMgAGtBGG4hCiAAIANGDQAgAEEMaiEAA0AgAEEEaygCACIDBEAgACgCACADEJsCCyAAQRhqIQAgCkEBayIKDQALCyAFBEAgASAFQRhsEJsCCyAMQgI3AwAMAgtB9bvAACELQRQhEAsgDyAPKQMAQgF8NwMAIA8oAhAiAEETTQRAIA1BEGogByAI\
\\
IAsgEBD3ASAPKAIIIABGBEAgD0EIahCNAgsgDyAAQQFqNgIQIA8oAgwgAEEYbGoiACACNwMAIAAgDSkDEDcDCCAAIA0oAhg2AhALIAxCAjcDACANKAIIIQEgCgRAIAEhAANAIAAoAgAiAwRAIABBBGooAgAgAxCbAgsgAEEMaiEAIApBAWsiCg0ACwsgDSgCBCIARQ0AIAEgAEEMbBCbAgsgDUHgAGokAAwBCyAFIAhBuLvAABCgAgALDAELIABCAjcDAAsgEkGQAWokAAv7CwMVfwJ8An4jAEEQayIPJAACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAAoAkgiBCACSwRAIAIgACgCuAEiEU8NASAAKAK0ASACQQR0aiIWKwMA\
\\
IRpEAAAAAAAA8P8hGSAWKAIIIQsCQAJ+IAAoAkQgAkGwAWxqIgooAgAEQCAKKwMIIRkLAkACQAJAIBkgGmRFDQAgAiABKAIIIggoAggiB08NByAIKAIEIAJBAnRqIgAvAQBFDQAgCCgCJCIQQQh0IgVFDQsgASgCACEGIAEoAgQhFCAALwECIRIgCyAFbkEBaiIAIAMgBW5BAWoiBEkEQCAIKAIQIRMgCCgCFCEMA0AgACAEcSAAIARzQQF2aiINQQFrIAdsIAJqIg4gDE8NGCANQQFqIAAgEyAOQQR0aisDCCAZYyIOGyIAIAQgDSAOGyIESQ0ACwsgAEEBayAFbCICIAsgAiALSxsiByAAIAVsIgAgAyAAIANJGyIETw0AIBBFDQogBigCDCEF\
\\
IAYoAgghDSAGKAIEIQwgBigCACEXQQAhDgNAAkAgBEEBayIAIAAgEHBrIhMgByAHIBNJIhgbIgIgBE8NACAMIAIgAiAMSRshFSACIQADQCAAIBVGDQsCQCAXIABBAXRqLwEAIBJHDQAgACAFTw0NIA0gAEEDdGorAwAgGWINAEEBIQ4gACEJDAILIABBAWoiACAERw0ACwsCQCACIAIgEG4iACAQbEYEQCAUIA0gBSAAEEYhGiAHIBNPDQEgAiEEIBkgGmRFDQIMAQsgAiEEIBgNAQsLIA4NAQsgCigCIA0BQgAMAgsgCCAGIBQgESAJENkBIhpEAAAAAAAA8P9iDQJBfyESDAoLIAorAyghGkIBCyEcIAooAjghEiAKKQMwIRsgAyALRg0KIBlE\
\\
AAAAAAAA8P9hDQogASgCCCIIIAEoAgAiBiALIgkQpwEgG1ENCQwKCyAPQQhqIAggBiAIKAIIQQFrIAkQngEgDygCDEF/IA8oAghBAXEbIRJCASEcIAggBiAJEKcBIRsMBwsgAiAEQfCuwAAQoAIACyACIBFBgK/AABCgAgALIAIgB0HIvcAAEKACAAsgFSAMQYi+wAAQoAIACyAAIAVBmL7AABCgAgALQei9wAAQ/wIAC0HYvcAAEP8CAAsgGUQAAAAAAADw/2ENASADIAlGDQELIBEgCCgCCCIATw0CIAgoAgQgEUECdGoiAC8BAEUNACAGKAIIIQwgBigCDCEHIAYoAgQhBSAGKAIAIRQgAC8BAiELIAkhBAJAA0AgBCIAIANPDQEgAEFAayIX\
\\
IgIgAyACIANJGyEEIABBv39LDQUgBCAFSw0FIAQgB0sNBiAUIABBAXRqIhggBCAAayIQIAsgDCAAQQN0aiINIBAQOiAZZEUNAAtBACECAkAgACAETw0AIAMgFyICIAIgA0sbIABrIQ4gBSAAayETIBghBEEAIQIDQCACIBNGDQkgCyAELwEARgRAIAAgAmoiFSAHTw0LIA0rAwAgGWVFDQILIARBAmohBCANQQhqIQ0gDiACQQFqIgJHDQALIBAhAgsgACACaiEACyAUIAlBAXRqIQIgACEEA0AgBCAJTQ0BIAQgBUsNBiAPIAIgBCAJayALEGUgDygCAEEBcUUNASAPKAIEIAlqIgQgB08NAiAMIARBA3RqKwMARAAAAAAAAPD/YQ0ACyAbIAYg\
\\
CyAJIAAQd618IRtCASEcIAggBiABKAIEIBEgBEEBahDZASEaIAQhEgsgCiASNgI4IAogGzcDMCAKIBo5AyggCiAcNwMgRAAAAAAAAPD/IRkgCikDAEIBUQRAIAorAwghGQsgFiADNgIIIBYgGTkDACAPQRBqJAAPCyAEIAdByL/AABCgAgALIBEgAEGQr8AAEKACAAsgACAEIAVBuL/AABCxAQALIAAgBCAHQai/wAAQsQEACyAJIAQgBUHYv8AAELEBAAsgBSAFQYjAwAAQoAIACyAVIAdBmMDAABCgAgALIA4gDEH4vcAAEKACAAvSCwMVfwJ8An4jAEEQayIQJAACQAJAAkACQAJAAkACQAJAAkACQCAAKAJIIgQgAksEQCACIAAoArgBIhFP\
\\
DQEgACgCtAEgAkEEdGoiFSsDACEaRAAAAAAAAPD/IRkgFSgCCCEPAkACfiAAKAJEIAJBsAFsaiIKKAIABEAgCisDCCEZCwJAAkACQCAZIBpkRQ0AIAIgASgCCCIHKAIIIghPDQcgBygCBCACQQJ0aiIALwEARQ0AIAcoAiQiDEEIdCIGRQ0LIAEoAgAhBSABKAIEIRIgAC8BAiAPIAZuQQFqIgAgAyAGbkEBaiIESQRAIAcoAhAhFCAHKAIUIQsDQCAAIARxIAAgBHNBAXZqIg1BAWsgCGwgAmoiDiALTw0RIA1BAWogACAUIA5BBHRqKwMIIBljIg4bIgAgBCANIA4bIgRJDQALCyAAQQFrIAZsIgIgDyACIA9LGyIIIAAgBmwiACADIAAgA0kb\
\\
IgRPDQAgDEUNCiAFKAIMIQYgBSgCCCENIAUoAgQhCyAFKAIAIRZBACEOQf8BcSEXA0ACQCAEQQFrIgAgACAMcGsiEyAIIAggE0kiGBsiAiAETw0AIAsgAiACIAtJGyEUIAIhAANAIAAgFEYNCwJAIAAgFmotAAAgF0cNACAAIAZPDQ0gDSAAQQN0aisDACAZYg0AQQEhDiAAIQkMAgsgAEEBaiIAIARHDQALCwJAIAIgAiAMbiIAIAxsRgRAIBIgDSAGIAAQRiEaIAggE08NASACIQQgGSAaZEUNAgwBCyACIQQgGA0BCwsgDg0BCyAKKAIgDQFCAAwCCyAHIAUgEiARIAkQqAEiGkQAAAAAAADw/2INAkF/IQwMCgsgCisDKCEaQgELIRwgCigC\
\\
OCEMIAopAzAhGyADIA9GDQogGUQAAAAAAADw/2ENCiABKAIIIgcgASgCACIFIA8iCRCmASAbUQ0JDAoLIBBBCGogByAFIAcoAghBAWsgCRCfASAQKAIMQX8gECgCCEEBcRshDEIBIRwgByAFIAkQpgEhGwwHCyACIARB8K7AABCgAgALIAIgEUGAr8AAEKACAAsgAiAIQci9wAAQoAIACyAUIAtBiL7AABCgAgALIAAgBkGYvsAAEKACAAtB6L3AABD/AgALQdi9wAAQ/wIACyAZRAAAAAAAAPD/YQ0BIAMgCUYNAQsCQAJAAkAgBygCCCIAIBFLBEAgBygCBCARQQJ0aiIALwEARQ0EIAAvAQIhCyAJIQQCQAJAA0AgBCIAIANPDQEgBSALIAAg\
\\
AEFAayICIAMgAiADSRsiBBBLIBlkRQ0ACyAFKAIMIQggBSgCCCESIAUoAgQhBiAFKAIAIQ1BACECAkAgACAETw0AIAAgDWohDiAEIABrIQ8gEiAAQQN0aiEEIAYgACAAIAZJGyITIABrIRQgC0H/AXEhFgNAIAIgFEYNBiAWIAIgDmotAABGBEAgACACaiIXIAhPDQggBCsDACAZZUUNAgsgBEEIaiEEIA8gAkEBaiICRw0ACyAPIQILIAAgAmohAAwBCyAFKAIIIRIgBSgCDCEIIAUoAgAhDSAFKAIEIQYLIAkgDWohAiAAIQQCQANAIAQgCU0NBiAEIAZLDQMgECACIAQgCWsgCxB5IBAoAgBBAXFFDQYgECgCBCAJaiIEIAhPDQEgEiAEQQN0\
\\
aisDAEQAAAAAAADw/2ENAAsgGyAFIAsgCSAAEHutfCEbQgEhHCAHIAUgASgCBCARIARBAWoQqAEhGiAEIQwMBQsgBCAIQci/wAAQoAIACyARIABBkK/AABCgAgALIAkgBCAGQdi/wAAQsQEACyATIAZBiMDAABCgAgALIBcgCEGYwMAAEKACAAsgCiAMNgI4IAogGzcDMCAKIBo5AyggCiAcNwMgRAAAAAAAAPD/IRkgCikDAEIBUQRAIAorAwghGQsgFSADNgIIIBUgGTkDACAQQRBqJAAPCyAOIAtB+L3AABCgAgALtAsDBn8DfAJ+IwBBgAFrIgYkAAJAAkACQAJAAkACQAJAIAFBAWsOAgEGAAsCQAJAAkAgA0H/AXEiASAALQBMRw0AIARE\
\\
AID7Q/rO7EJjRQ0AIAENACAERAAAAAAAAAAAZEUNACAERAAAAAAAADhDoEQAAAAAAAA4w6AgBGENAQsgBkE4aiAAIAQgAxCZASAGLQBIIQcgBikDOEICUg0BIAYrA0AhBAtBACECIAAtAJ4BBEAgABCnAiECCyAAQgI3AyAgACAHOgBMIAAgBTYCGCAAIAApAxAiD0IBfCIQNwMQIAACfCAEIAdBAkYNABogBCAAKAIARQ0AGiAEIAArAwgiDCAMIAxiGyIMIAwgBCAEIARiGyINIAwgDWQbCyIMOQMIIABCATcDACAAKAJIIggEQCAIQbABbCEJIAAoAkQhCkEAIQMgB0ECRiEHA0ACQCAHDQAgAyAKaiIBKQMAQgFSDQAgAUEIaisDACAEZkUN\
\\
ACABQTBqIgspAwAgD1INACABQa8Bai0AAEEGcUECRg0AIAFBIGpCATcDACALIBA3AwAgAUEoaiAMOQMAIAFBOGogBTYCAAsgCSADQbABaiIDRw0ACwsgBkEQaiAAQQBBACAIIAIQYiAAELABDAYLDAELAkACQCADQf8BcSIBIAAtAExHDQAgBEQAgPtD+s7sQmNFDQAgAQ0AIAREAAAAAAAAAABkRQ0AIAREAAAAAAAAOEOgRAAAAAAAADjDoCAEYQ0BCyAGQThqIAAgBCADEJkBIAYtAEghByAGKQM4QgJSDQEgBisDQCEECwJAAkACQAJAAkAgACgCSCIBIAJLBEAgACgCRCACQbABbGoiBS0AjAFFBEAgBSgCiAFBBXQhAyAFKAKEASEBA0Ag\
\\
A0UNBCADQSBrIQMgAS0AHCABQSBqIQFFDQALCyAGQRw2AkwgBkHN1sAANgJIIAZBFTYCPCAGQbjWwAA2AjggBiAFKQKkATcCQEEBIQEgBkHwAGogBkE4akEDQQFBABBhIAUoAqgBIgINAQwICyACIAFBqNbAABCgAgALIAUoAqQBIQMgAkEBENgCIgFFDQEgAkUNBiABIAMgAvwKAAAMBgtBACEBIAAtAJ4BBEAgABCnAiEBCyAAIAc6AEwgBUEBNgJ4IAVBBjoAcSAFIAAoAhgiCTYCfCAFKAIAIQMgBUIBNwMAIAUgBCAFKwMIIgwgDCAMYhsiDSANIAQgBCAEYhsiDiANIA5kGyAEIAMbIAQgB0ECRxsiBDkDCCAFLQCvASIIQQZxQQJHBH8g\
\\
BUEBOgCvAUEBBSAIC0EGcSEIAkAgAyAEIAxkRXEgB0ECR3FFBEAgCEECRg0DIAArAwghDCAAKQMAIQ8CQCAFLQCsAQ0AIA+nRQ0AIAwgBKEhBAJAIAcNACAERAAAAAAAADhDoEQAAAAAAAA4w6AgBGENACAERAAAAAAAQI9AoiIE/Aa5Ig1EAAAAAAAA8L+gIA0gBCANYxsiDSANRAAAAAAAAPA/oCAEIA2hRAAAAAAAAOA/YxtEAAAAAABAj0CjIQQLIAQgBSsDkAFlRQ0CCyAFIAk2AjggBSAMOQMoIAUgDzcDICAFIAApAxA3AzAMAQsgCEECRg0CCyAALQA9DQIMBAtBASACEN4CAAsgBkEQaiAAQQEgAiACQQFqIAEQYiAAELABDAULIAAQ\
\\
uAEMAQsgBiAGKQBgNwAwIAYgBikAWTcAKSAGIAb9AABJ/QsAGSAGIAc6ABgMAgsgACgChAEEQCAAEM4BCyABBEAgAUFAaxDbASABQdgAEJsCCyAAELABDAILIAYgBigCeDYCICAGIAb9AANo/QsDECAGIAE2AiggBiACNgIkCyAAELABIAYoAhgiAARAIAYoAhwgABCbAgsgBigCJCIAQYCAgIB4Rg0AIABFDQAgBigCKCAAEJsCCyAGQYABaiQAC9oJAxN/An4BeyMAQdACayIRJAACQCABQQJJDQBCgICAgICAgIDAACABrSIZgCIaIBl+QoCAgICAgICAwABSrQJ/IAFBgSBPBEAgARDFAgwBC0HAACABIAFBAXZrIgcgB0HAAE8bCyEQIBp8\
\\
IRkgAEHwAGshFSAAQeABaiEWQQEhCwNAQQAhEkEBIQogASAMSyIXBEAgACAMQfAAbCIOaiEIIAytIhoCfwJAIAEgDGsiBiAQSQ0AAkAgBkECSQRAIAYhCgwBCwJAAkACQAJAAkAgCCgCcCIJIAgoAgBJIg9FBEAgBkECRg0EIA4gFmohB0ECIQoDQCAJIAcoAgAiCUsNAyAHQfAAaiEHIAYgCkEBaiIKRw0ACwwBCyAGQQJGDQIgDiAWaiEHQQIhCgNAIAkgBygCACIJTQ0CIAdB8ABqIQcgBiAKQQFqIgpHDQALCyAGIQoLIAogEEkNBCAPRQ0DIApBAXYiCUUNAwwCC0ECIQpBASEJIBBBAksNAwwBC0ECIQogEEECSw0CDAELIBUgCkHwAGwg\
\\
DmpqIQdBACEOA0BBACEGA0AgBiAIaiIP/QADACEbIA8gBiAHaiIP/QADAP0LAwAgDyAb/QsDACAGQRBqIgZB8ABHDQALIAdB8ABrIQcgCEHwAGohCCAOQQFqIg4gCUcNAAsLIApBAXRBAXIMAQsgBiAQIAYgEEkbQQF0IARFDQAaIAhBICAGIAZBIE8bIgcgAiADQQBBACAFECkgB0EBdEEBcgsiCkEBdiAMaq18IBl+IAwgC0EBdmutIBp8IBl+hXmnIRILAkACQCANQQJJDQAgFSAMQfAAbCIHaiEPIAAgB2ohGANAIA1BAWsiDiARQY4CamotAAAgEkkNAQJ/AkACQCADIBFBBGogDkECdGooAgAiCEEBdiIHIAtBAXYiBmoiDU8gCCALckEB\
\\
cUVxRQRAIAAgDCANa0HwAGxqIQkgCEEBcUUNAQwCCyANQQF0DAILIAkgByACIAMgB0EBcmdBAXRBPnNBACAFECkLIAtBAXFFBEAgCSAHQfAAbGogBiACIAMgBkEBcmdBAXRBPnNBACAFECkLAkAgBkUNACAHRQ0AIAMgBiAHIAYgB0kiCxsiCEkNACAJIAdB8ABsaiEGIAhB8ABsIgcEQCACIAYgCSALGyAH/AoAAAsgAiAHaiEIAkAgC0UEQCACIQcDQCAJIAYgByAGKAIAIgsgBygCACITSSIUG0HwAPwKAAAgCUHwAGohCSAHIAsgE09B8ABsaiIHIAhGDQIgBiAUQfAAbGoiBiAYRw0ACwwBCyAPIQcDQAJAIAcgBkHwAGsiBiAIQfAAayIL\
\\
IAsoAgAiEyAGKAIAIhRJIggbQfAA/AoAACALIAhB8ABsaiEIIAYgEyAUT0HwAGxqIgYgCUYNACAHQfAAayEHIAIgCEcNAQsLIAYhCSACIQcLIAggB2siBkUNACAJIAcgBvwKAAALIA1BAXRBAXILIQtBASEGIA4iDUEBSw0ACwwBCyANIQYLIBFBjgJqIAZqIBI6AAAgEUEEaiAGQQJ0aiALNgIAIBcEQCAGQQFqIQ0gCkEBdiAMaiEMIAohCwwBCwsgC0EBcQ0AIAAgASACIAMgAUEBcmdBAXRBPnNBACAFECkLIBFB0AJqJAAL2gkDE38CfgF7IwBB0AJrIhEkAAJAIAFBAkkNAEKAgICAgICAgMAAIAGtIhmAIhogGX5CgICAgICAgIDAAFKt\
\\
An8gAUGBIE8EQCABEMUCDAELQcAAIAEgAUEBdmsiByAHQcAATxsLIRAgGnwhGSAAQfAAayEVIABB4AFqIRZBASELA0BBACESQQEhCiABIAxLIhcEQCAAIAxB8ABsIg5qIQggDK0iGgJ/AkAgASAMayIGIBBJDQACQCAGQQJJBEAgBiEKDAELAkACQAJAAkACQCAIKAJwIgkgCCgCAEkiD0UEQCAGQQJGDQQgDiAWaiEHQQIhCgNAIAkgBygCACIJSw0DIAdB8ABqIQcgBiAKQQFqIgpHDQALDAELIAZBAkYNAiAOIBZqIQdBAiEKA0AgCSAHKAIAIglNDQIgB0HwAGohByAGIApBAWoiCkcNAAsLIAYhCgsgCiAQSQ0EIA9FDQMgCkEBdiIJRQ0D\
\\
DAILQQIhCkEBIQkgEEECSw0DDAELQQIhCiAQQQJLDQIMAQsgFSAKQfAAbCAOamohB0EAIQ4DQEEAIQYDQCAGIAhqIg/9AAMAIRsgDyAGIAdqIg/9AAMA/QsDACAPIBv9CwMAIAZBEGoiBkHwAEcNAAsgB0HwAGshByAIQfAAaiEIIA5BAWoiDiAJRw0ACwsgCkEBdEEBcgwBCyAGIBAgBiAQSRtBAXQgBEUNABogCEEgIAYgBkEgTxsiByACIANBAEEAIAUQKiAHQQF0QQFyCyIKQQF2IAxqrXwgGX4gDCALQQF2a60gGnwgGX6FeachEgsCQAJAIA1BAkkNACAVIAxB8ABsIgdqIQ8gACAHaiEYA0AgDUEBayIOIBFBjgJqai0AACASSQ0BAn8C\
\\
QAJAIAMgEUEEaiAOQQJ0aigCACIIQQF2IgcgC0EBdiIGaiINTyAIIAtyQQFxRXFFBEAgACAMIA1rQfAAbGohCSAIQQFxRQ0BDAILIA1BAXQMAgsgCSAHIAIgAyAHQQFyZ0EBdEE+c0EAIAUQKgsgC0EBcUUEQCAJIAdB8ABsaiAGIAIgAyAGQQFyZ0EBdEE+c0EAIAUQKgsCQCAGRQ0AIAdFDQAgAyAGIAcgBiAHSSILGyIISQ0AIAkgB0HwAGxqIQYgCEHwAGwiBwRAIAIgBiAJIAsbIAf8CgAACyACIAdqIQgCQCALRQRAIAIhBwNAIAkgBiAHIAYoAgAiCyAHKAIAIhNJIhQbQfAA/AoAACAJQfAAaiEJIAcgCyATT0HwAGxqIgcgCEYNAiAG\
\\
IBRB8ABsaiIGIBhHDQALDAELIA8hBwNAAkAgByAGQfAAayIGIAhB8ABrIgsgCygCACITIAYoAgAiFEkiCBtB8AD8CgAAIAsgCEHwAGxqIQggBiATIBRPQfAAbGoiBiAJRg0AIAdB8ABrIQcgAiAIRw0BCwsgBiEJIAIhBwsgCCAHayIGRQ0AIAkgByAG/AoAAAsgDUEBdEEBcgshC0EBIQYgDiINQQFLDQALDAELIA0hBgsgEUGOAmogBmogEjoAACARQQRqIAZBAnRqIAs2AgAgFwRAIAZBAWohDSAKQQF2IAxqIQwgCiELDAELCyALQQFxDQAgACABIAIgAyABQQFyZ0EBdEE+c0EAIAUQKgsgEUHQAmokAAvpKwIWfwZ+IwBB0ABrIg0kAAJA\
\\
AkACfwJAAkACfgJAIANBCE8EQCACIANqQQhrIQwgA0EPSw0BIAwpAAAiIQwCCyADRQ0CIAIxAAAhHyADQQFGDQIgAjEAASAfQgiGhCEfIANBAkYNAiACMQACIB9CCIaEIR8gA0EDRg0CIAIxAAMgH0IIhoQhHyADQQRGDQIgAjEABCAfQgiGhCEfIANBBUYNAiACMQAFIB9CCIaEIR8gA0EGRg0CIAIxAAYgH0IIhoQhHwwCCyADQRhLDQIgDCkAACEhIAIpAAgLISAgAikAACEfCyANIAOtIh03AyAgDSAhNwMYIA0gIDcDECANIB83AwggASgCREUNAiABKAI8IhQgH0KV+Kn6l7fem55/fkIXiSAghUKV+Kn6l7fem55/fkIXiSAhhUKV+Kn6\
\\
l7fem55/fkIXiSAdhUKV+Kn6l7fem55/fiIdQiCIIB2FIh2ncSEOIB1CGYhC/wCDQoGChIiQoMCAAX4hICABKAI4IREDQCAOIBFqKQAAIiEgIIUiHUJ/hSAdQoGChIiQoMCAAX2DQoCBgoSIkKDAgH+DIR8CQANAIB9QDQEgH3ohHSAfQgF9IB+DIR8gDSkDCCARIB2nQQN2IA5qIBRxQVhsaiIMQShrIhYpAACFIA1BGGopAwAgFkEQaikAAIWEIA0pAxAgFikACIUgDUEgaikDACAWQRhqKQAAhYSEQgBSDQALIAxBCGsvAQAMAwsgISAhQgGGg0KAgYKEiJCgwIB/g0IAUg0DIA4gCkEIaiIKaiAUcSEODAALAAsgASgCVEUNASAN/QwAAAAA\
\\
AAAAAAAAAAAAAAAA/QsDOCANIAEpA2AiIDcDMCANIAEpA1giHTcDKCANICBC88rRy6eM2bL0AIU3AyAgDSAgQu3ekfOWzNy35ACFNwMYIA0gHULh5JXz1uzZvOwAhTcDECANIB1C9crNg9es27fzAIU3AwggDSADNgJMIA1BCGoiDCANQcwAakEEEGwgDCACIAMQbCABKAJMIhQgDSkDOCANNQJAQjiGhCIiIA0pAyCFIh1CEIkgHSANKQMQfCIehSIgQhWJICAgDSkDGCIhIA0pAwh8Ih1CIIl8Ih+FIiBCEIkgICAeICFCDYkgHYUiIXwiHUIgiUL/AYV8Ih6FIiBCFYkgICAdICFCEYmFIiEgHyAihXwiHUIgiXwiH4UiIEIQiSAgIB0gIUIN\
\\
iYUiISAefCIdQiCJfCIehSIgQhWJICAgHSAhQhGJhSIhIB98Ih1CIIl8Ih+FIiBCEIkgICAhQg2JIB2FIiEgHnwiHUIgiXwiIIVCFYkgIUIRiSAdhSIdQg2JIB0gH3yFIh1CEYmFIB0gIHwiHUIgiIUgHYUiHadxIQ4gHUIZiEL/AINCgYKEiJCgwIABfiEgIAEoAkghEQNAAkAgDiARaikAACIhICCFIh1Cf4UgHUKBgoSIkKDAgAF9g0KAgYKEiJCgwIB/gyIfQgBSBEADQCARIB96p0EDdiAOaiAUcUF0bGoiDEEIaygCACADRgRAIAIgDEEMaygCACADEKMCRQ0DCyAfQgF9IB+DIh9CAFINAAsLICEgIUIBhoNCgIGChIiQoMCAf4NCAFIN\
\\
AyAOIApBCGoiCmogFHEhDgwBCwsgDEEEay8BAAshASAAQYCAgIB4NgIAIAAgATsBBAwBCyMAQaABayIHJAAgB0HwAGogAS0AaCIKIAIgAxBQIAcoAnQhGwJAIAcoAnBBAUYEQCAAIAcpAng3AgQgACAbNgIADAELAkACQAJAAkACQCAbQYGAgIB4RwRAIAcoAnwhDCAHKAJ4IRwgCg0BIAMEQCACLQAAQSJGDQILIAdB8ABqIgogHCAMQQAQSCAHKAJwDQEgCiACIAMQLSAHIAqtQoCAgIDAAIQ3AzAgB0EMakHImMAAIAdBMGoQhQEgBygCcCIBBEAgBygCdCABEJsCCyAAIAcoAhQ2AgggACAHKQIMNwIADAULQRBBARDYAiIBRQ0BIABBEDYC\
\\
CCAAIAE2AgQgAEEQNgIAIAFB4LHAAP0AAAD9CwAADAULAkAgDEGACE0EQCAHQfAAaiIKIBwgDBBtIAcoAnBFDQEgCiAcIAwQLSAHIAqtQoCAgIDAAIQ3AzAgB0EkakG6m8AAIAdBMGoQhQEgBygCcCIBBEAgBygCdCABEJsCCyAAIAcoAiw2AgggACAHKQIkNwIADAULIAdBMGoiASACIAMQLSAHQtyxwIAwNwN4IAcgAa1CgICAgMAAhDcDcCAHQRhqQZSXwAAgB0HwAGoQhQEgBygCMCIBBEAgBygCNCABEJsCCyAAIAcoAiA2AgggACAHKQIYNwIADAQLIAcoAnghESAHKAJ0IQwCQCAFQf8BcUEDRg0AIAdBMGoiCiAEIAUQnQEgBykDMEIC\
\\
UgRAIAcgB/0AA1D9CwOQASAHIAf9AANA/QsDgAEgByAH/QADMP0LA3AgB0HkAGogB0HwAGoQ2AEgChC6AiAHKAJkIQEgACAHKwJoOQIEIAAgATYCAAwFCyAGLQBtIgpBA0YNACAKIActAEAiBUYNACAHIAVBAnQiASgCyOJANgJoIAcgASgCvOJANgJkIAcgCkECdCIBKAKQ40A2AjQgByABKAKE40A2AjAgByAHQTBqrUKAgICA0ACENwN4IAcgB0HkAGqtQoCAgIDQAIQ3A3BBASECAkACQCAHQfAAaiIBQQFxBEACQCABQQF2IgFFDQAgAUEBENgCIgJFDQIgAUUNACACQeGDwAAgAfwKAAALIAAgATYCCCAAIAI2AgQgACABNgIADAILIABB\
\\
4YPAACABEIUBDAELQQEgARDeAgALDAQLIAdBMGoiBSAGIAwgERBPIAcpAzBCAlIEQCAHIAf9AANQ/QsDkAEgByAH/QADQP0LA4ABIAcgB/0AAzD9CwNwIAdB5ABqIAdB8ABqENgBIAUQugIgACAHKAFqNgEGIAAgBy8BbjsBCiAHKAJkIQEgACAHLwFoOwEEIAAgATYCAAwECyAHLwE4IQUgAyARQQJqTQ0BDAILQQFBEBDeAgALIAFBOGohC0IAIR5CACEhQQAhDkIAISBBACEWIwBBQGoiEiQAAkACQAJAAkACQAJ+AkAgA0EITwRAIAIgA2pBCGshASADQQ9LDQEgASkAACIgDAILIANFDQIgAjEAACEeIANBAUYNAiACMQABIB5CCIaEIR4g\
\\
A0ECRg0CIAIxAAIgHkIIhoQhHiADQQNGDQIgAjEAAyAeQgiGhCEeIANBBEYNAiACMQAEIB5CCIaEIR4gA0EFRg0CIAIxAAUgHkIIhoQhHiADQQZGDQIgAjEABiAeQgiGhCEeDAILIANBGEsNAiABKQAAISAgAikACAshISACKQAAIR4LIBIgHjcDGCASICE3AyAgEiAgNwMoIBIgA60iHTcDMCAeQpX4qfqXt96bnn9+QheJICGFQpX4qfqXt96bnn9+QheJICCFQpX4qfqXt96bnn9+QheJIB2FQpX4qfqXt96bnn9+Ih1CIIggHYUhICALKAIIRQRAIBJBCGohDCMAQTBrIhAkACAQIAtBEGo2AiggCygCDCEWIBAgEEEoajYCLAJAIBYgFkEB\
\\
aiIITQRAIAsoAgQiASABQQFqQQN2QQdsIAFBCEkbIgFBAXYgCEkEQAJAAkACQAJ/IAFBAWoiASAIIAEgCEsbIgFBD08EQCABQf////8BSw0CQX8gAUEDdEEHbkEBa2d2QQFqDAELQQQgAUEIcUEIaiABQQRJGwsiCq1CKH4iHUIgiKcNASAdpyIDIApBCGoiAmoiBiADSQ0BIAZB+P///wdLDQEgBkEIENgCIgENAiAGENcCIBAoAhwhCCAQKAIYIQkMBQsQ3AIgECgCJCEIIBAoAiAhCQwECxDcAiAQKAIUIQggECgCECEJDAMLIAEgA2ohEyACBEAgE0H/ASAC/AsACyAKQQFrIhQgCkEDdkEHbCAKQQlJGyEGIAsoAgAiCiERIBYEfyARKQMA\
\\
Qn+FQoCBgoSIkKDAgH+DIR5BACEIA0AgHlAEQANAIAhBCGohCCARQQhqIhEpAwBCgIGChIiQoMCAf4MiHUKAgYKEiJCgwIB/UQ0ACyAdQoCBgoSIkKDAgH+FIR4LIBMgFCAKIB56p0EDdiAIaiIDQVhsaiIBQShrKQAAQpX4qfqXt96bnn9+QheJIAFBIGspAACFQpX4qfqXt96bnn9+QheJIAFBGGspAACFQpX4qfqXt96bnn9+QheJIAFBEGspAACFQpX4qfqXt96bnn9+Ih1CIIggHYWnIgJxIglqKQAAQoCBgoSIkKDAgH+DIiFQBEBBCCEZA0AgCSAZaiEBIBlBCGohGSATIAEgFHEiCWopAABCgIGChIiQoMCAf4MiIVANAAsLIB5CAX0g\
\\
HoMhHiATICF6p0EDdiAJaiAUcSIJaiwAAEEATgRAIBMpAwBCgIGChIiQoMCAf4N6p0EDdiEJCyAJIBNqIAJBGXYiAToAACATIAlBCGsgFHFqQQhqIAE6AAAgEyAJQX9zQShsaiICIAogA0F/c0EobGoiASkAIDcAICACIAH9AAAQ/QsAECACIAH9AAAA/QsAACAWQQFrIhYNAAsgCygCACERIAsoAgwFQQALIQEgCyATNgIAIAsoAgQhCCALIBQ2AgQgCyAGIAFrNgIIQYGAgIB4IQkgCEUNAiAIIAhBKGxBL2pBeHEiAWpBCWoiCEUNAiARIAFrIAgQmwIMAgsgCyAQQSxqQYziwABBKBBbQYGAgIB4IQkMAQsQ3AIgECgCDCEIIBAoAgghCQsg\
\\
DCAINgIEIAwgCTYCACAQQTBqJAALIAsoAgQiAyAgp3EhCSAgQhmIIiFC/wCDQoGChIiQoMCAAX4hICALKAIAIQYDQCAGIAlqKQAAIh8gIIUiHUJ/hSAdQoGChIiQoMCAAX2DQoCBgoSIkKDAgH+DIR4CQANAIB5QDQEgHnohHSAeQgF9IB6DIR4gEikDGCAGIB2nQQN2IAlqIANxQVhsaiIBQShrIgIpAACFIBJBKGopAwAgAkEQaikAAIWEIBIpAyAgAikACIUgEkEwaikDACACQRhqKQAAhYSEQgBSDQALIAFBCGsgBTsBAAwDCyAfQoCBgoSIkKDAgH+DIR0CQAJ/IBhFBEBBACAdUA0BGiAdeqdBA3YgCWogA3EhDgsgHSAfQgGGg0IAUg0B\
\\
QQELIRggD0EIaiIPIAlqIANxIQkMAQsLIAYgDmosAAAiCUEATgRAIAYgBikDAEKAgYKEiJCgwIB/g3qnQQN2Ig5qLQAAIQkLIAYgDmogIadB/wBxIgE6AAAgBiAOQQhrIANxakEIaiABOgAAIAsgCygCCCAJQQFxazYCCCALIAsoAgxBAWo2AgwgBiAOQVhsaiIBQQhrIAU7AQAgAUEoayIBIBL9AAMY/QsDACABIBL9AAMo/QsDEAwBCyADQQEQ2AIiCUUNASADBEAgCSACIAP8CgAACyASIAM2AjwgEiAJNgI4IAtBIGoiASASQThqEIoBISAgCygCGEUEQCASQRBqIRQjAEEwayIVJAAgFSABNgIoIAtBEGoiFygCDCEZIBUgFUEoajYCLAJA\
\\
IBkgGUEBaiIITQRAIBcoAgQiASABQQFqQQN2QQdsIAFBCEkbIgFBAXYgCEkEQAJAAkACQAJ/IAFBAWoiASAIIAEgCEsbIgFBD08EQCABQf////8BSw0CQX8gAUEDdEEHbkEBa2d2QQFqDAELQQQgAUEIcUEIaiABQQRJGwsiDK1CDH4iHUIgiKcNASAdpyIBQXhLDQEgAUEHakF4cSIGIAxBCGoiAmoiCiAGSQ0BIApB+P///wdLDQEgCkEIENgCIgENAiAKENcCIBUoAhwhCCAVKAIYIQ8MBQsQ3AIgFSgCJCEIIBUoAiAhDwwECxDcAiAVKAIUIQggFSgCECEPDAMLIAEgBmohGiACBEAgGkH/ASAC/AsACyAMQQFrIhAgDEEDdkEHbCAMQQlJ\
\\
GyERIBcoAgAiDCETIBkEfyATKQMAQn+FQoCBgoSIkKDAgH+DIR4gFSgCLCEKQQAhCANAIB5QBEADQCAIQQhqIQggE0EIaiITKQMAQoCBgoSIkKDAgH+DIh1CgIGChIiQoMCAf1ENAAsgHUKAgYKEiJCgwIB/hSEeCyAaIBAgCigCACAMIB56p0EDdiAIaiIGQXRsakEMaxCKAaciAnEiD2opAABCgIGChIiQoMCAf4MiIVAEQEEIIQ4DQCAOIA9qIQEgDkEIaiEOIBogASAQcSIPaikAAEKAgYKEiJCgwIB/gyIhUA0ACwsgHkIBfSAegyEeIBogIXqnQQN2IA9qIBBxIg9qLAAAQQBOBEAgGikDAEKAgYKEiJCgwIB/g3qnQQN2IQ8LIA8gGmog\
\\
AkEZdiIBOgAAIBogD0EIayAQcWpBCGogAToAACAaIA9Bf3NBDGxqIgIgFygCACAGQX9zQQxsaiIBKQAANwAAIAIgASgACDYACCAZQQFrIhkNAAsgFygCACETIBcoAgwFQQALIQEgFyAaNgIAIBcoAgQhCCAXIBA2AgQgFyARIAFrNgIIQYGAgIB4IQ8gCEUNAiAIIAhBDGxBE2pBeHEiAWpBCWoiCEUNAiATIAFrIAgQmwIMAgsgFyAVQSxqQdzhwABBDBBbQYGAgIB4IQ8MAQsQ3AIgFSgCDCEIIBUoAgghDwsgFCAINgIEIBQgDzYCACAVQTBqJAALIAsoAhQiAiAgp3EhCCAgQhmIIiFC/wCDQoGChIiQoMCAAX4hICALKAIQIQZBACEPAkAD\
\\
QCAGIAhqKQAAIh8gIIUiHUJ/hSAdQoGChIiQoMCAAX2DQoCBgoSIkKDAgH+DIh5CAFIEQANAIAYgHnqnQQN2IAhqIAJxQXRsaiIBQQhrKAIAIANGBEAgCSABQQxrKAIAIAMQowJFDQQLIB5CAX0gHoMiHkIAUg0ACwsgH0KAgYKEiJCgwIB/gyEdAkACfyAPQQFHBEBBACAdUA0BGiAdeqdBA3YgCGogAnEhGAsgHSAfQgGGg0IAUg0BQQELIQ8gFkEIaiIWIAhqIAJxIQgMAQsLIAYgGGosAAAiCEEATgRAIAYgBikDAEKAgYKEiJCgwIB/g3qnQQN2IhhqLQAAIQgLIAYgGGogIadB/wBxIgE6AAAgBiAYQQhrIAJxakEIaiABOgAAIAsgCygC\
\\
GCAIQQFxazYCGCALIAsoAhxBAWo2AhwgBiAYQXRsaiIBQQxrIAk2AgAgAUEIayADNgIAIAFBBGsgBTsBAAwBCyABQQRrIAU7AQAgCSADEJsCCyASQUBrJAAMAQtBASADEIYDAAsLIABBgICAgHg2AgAgACAFOwEEIBtBgICAgHhyQYCAgIB4Rg0BIBwgGxCbAgwBCyAbQYCAgIB4ckGAgICAeEYNACAcIBsQmwILIAdBoAFqJAALIA1B0ABqJAAL3w0DB34IfwR7IwBBQGoiDSQAIABBADYCDAJAA0BBASABIA5qIAIgDkkbIQsCeyACIA5rIgpBACACIApPGyIKQcAATwRAIAv9AAAgIRMgC/0AABAhFCAL/QAAACEVIAv9AAAwDAELIA1CipSo\
\\
0KDBgoUKNwM4IA1CipSo0KDBgoUKNwMwIA1CipSo0KDBgoUKNwMoIA1CipSo0KDBgoUKNwMgIA1CipSo0KDBgoUKNwMYIA1CipSo0KDBgoUKNwMQIA1CipSo0KDBgoUKNwMIIA1CipSo0KDBgoUKNwMAIAoEQCANIAsgCvwKAAALIA39AAQgIRMgDf0ABBAhFCAN/QAEACEVIA39AAQwCyIS/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZEEQdCAT/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZHKtQiCGIBT9DAoKCgoKCgoKCgoKCgoKCgr9I/1kQRB0rYQgFf0MCgoKCgoKCgoKCgoKCgoKCv0j/WSthCIGQgF9IAZCf4WDIgggFf0MIiIiIiIiIiIiIiIi\
\\
IiIiIv0j/WStIBT9DCIiIiIiIiIiIiIiIiIiIiL9I/1kQRB0rSAT/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCAS/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZEEQdHKtQiCGhISDIQMgCCAV/QxcXFxcXFxcXFxcXFxcXFxc/SP9ZK0gFP0MXFxcXFxcXFxcXFxcXFxcXP0j/WRBEHStIBP9DFxcXFxcXFxcXFxcXFxcXFz9I/1kIBL9DFxcXFxcXFxcXFxcXFxcXFz9I/1kQRB0cq1CIIaEhIMiBCAFhCIJQgBSBEAgBCAEQgGGQqrVqtWq1arVqn+EIAQgBUJ/hYN9QqrVqtWq1arVqn+FIgSDQj+IIQUgAyAEIAmFQn+FgyEDCwJAIAAoAggiCyAMQUBr\
\\
TwRAIAshCgwBCyALIAxBAXRBgAJqIgpJBEAgCiALayIKIAAoAgAgC2tLBEAgACALIApBBEEEEOoBIAAoAgghCwsgACgCBCIPIAtBAnRqIQwgCkECTwR/IApBAnRBBGsiEARAIAxBACAQ/AsACyAKIAtqIgxBAWshCyAPIAxBAnRqQQRrBSAMC0EANgIAIAtBAWohCiAAKAIMIQwLIAAgCjYCCAsgCiAMSQ0BIAcgA0IBhiADhSIDQgKGIAOFIgNCBIYgA4UiA0IIhiADhSIDQhCGIAOFIgNCIIaFIAOFIQQgCiAMa0HAAE8EQCAS/Qw6Ojo6Ojo6Ojo6Ojo6Ojo6/SMgEv0MLCwsLCwsLCwsLCwsLCwsLP0jIBL9DCAgICAgICAgICAgICAgICD9\
\\
UCIS/Qx9fX19fX19fX19fX19fX19/SMgEv0Me3t7e3t7e3t7e3t7e3t7e/0j/VD9UP1Q/WRBEHQgE/0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIBP9DCwsLCwsLCwsLCwsLCwsLCz9IyAT/QwgICAgICAgICAgICAgICAg/VAiEv0MfX19fX19fX19fX19fX19ff0jIBL9DHt7e3t7e3t7e3t7e3t7e3v9I/1Q/VD9UP1kcq1CIIYgFP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIBT9DCwsLCwsLCwsLCwsLCwsLCz9IyAU/QwgICAgICAgICAgICAgICAg/VAiEv0MfX19fX19fX19fX19fX19ff0jIBL9DHt7e3t7e3t7e3t7e3t7e3v9I/1Q/VD9UP1kQRB0\
\\
rYQgFf0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIBX9DCwsLCwsLCwsLCwsLCwsLCz9IyAV/QwgICAgICAgICAgICAgICAg/VAiEv0MfX19fX19fX19fX19fX19ff0jIBL9DHt7e3t7e3t7e3t7e3t7e3v9I/1Q/VD9UP1krYQgBEJ/hYMgCIMiA3unIg9BB2pBA3YiCwRAIAAoAgQgDEECdGohECALQQV0IRFBACELA0AgCyAQaiIKIA4gA3qnajYCACAKQQRqIA4gA0IBfSADgyIDeqdqNgIAIApBCGogDiADQgF9IAODIgN6p2o2AgAgCkEMaiAOIANCAX0gA4MiA3qnajYCACAKQRBqIA4gA0IBfSADgyIDeqdqNgIAIApBFGogDiADQgF9IAODIgN6\
\\
p2o2AgAgCkEYaiAOIANCAX0gA4MiA3qnajYCACAKQRxqIA4gA0IBfSADgyIDeqdqNgIAIANCAX0gA4MhAyARIAtBIGoiC0cNAAsLIAAgDCAPaiIMNgIMCyAGUARAIA5BQGshDiAEQj+HIQcMAQsLIAAgBEI/iDwAECANQUBrJAAgDiAGeqdyDwsgDCAKIApBvLHAABCxAQAL8QkCEHwIfyAEQQdxIRkgAUEHcSEaRAAAAAAAAPD/IQdEAAAAAAAA8P8hCEQAAAAAAADw/yEJRAAAAAAAAPD/IQpEAAAAAAAA8P8hC0QAAAAAAADw/yEMRAAAAAAAAPD/IQ1EAAAAAAAA8P8hBQJAIAFBCEkNACAEQQN0QUBxIRxBACABQXhxayEbIAJB//8DcSEW\
\\
IAAhFQNAIBggHEYNASADIBhqIRdEAAAAAAAA8P8hBkQAAAAAAADw/yEORAAAAAAAAPD/IQ9EAAAAAAAA8P8hEEQAAAAAAADw/yERRAAAAAAAAPD/IRJEAAAAAAAA8P8hE0QAAAAAAADw/yEUIBYgFS8BAEYEQCAXKwMAIQ4LIA4gBSAFIA5jGyEFIBYgFUECai8BAEYEQCAXQQhqKwMAIQYLIAYgDSAGIA1kGyENIBYgFUEEai8BAEYEQCAXQRBqKwMAIRALIBAgDCAMIBBjGyEMIBYgFUEGai8BAEYEQCAXQRhqKwMAIQ8LIA8gCyALIA9jGyELIBYgFUEIai8BAEYEQCAXQSBqKwMAIRILIBIgCiAKIBJjGyEKIBYgFUEKai8BAEYEQCAXQShq\
\\
KwMAIRELIBEgCSAJIBFjGyEJIBYgFUEMai8BAEYEQCAXQTBqKwMAIRQLIBQgCCAIIBRjGyEIIBYgFUEOai8BAEYEQCAXQThqKwMAIRMLIBMgByAHIBNjGyEHIBVBEGohFSAYQUBrIRggG0EIaiIbDQALCwJAIBkgGiAZIBpJGyIVRQ0AIAMgBEH4////AHFBA3RqIQMgACABQfj///8DcUEBdGoiAC8BACACQf//A3FGBEAgAysDACIGIAUgBSAFYhsiBSAFIAYgBiAGYhsiBiAFIAZkGyEFCyAVQQFGDQAgAC8BAiACQf//A3FGBEAgAysDCCIGIAUgBSAFYhsiBSAFIAYgBiAGYhsiBiAFIAZkGyEFCyAVQQJGDQAgAC8BBCACQf//A3FGBEAg\
\\
AysDECIGIAUgBSAFYhsiBSAFIAYgBiAGYhsiBiAFIAZkGyEFCyAVQQNGDQAgAC8BBiACQf//A3FGBEAgAysDGCIGIAUgBSAFYhsiBSAFIAYgBiAGYhsiBiAFIAZkGyEFCyAVQQRGDQAgAC8BCCACQf//A3FGBEAgAysDICIGIAUgBSAFYhsiBSAFIAYgBiAGYhsiBiAFIAZkGyEFCyAVQQVGDQAgAC8BCiACQf//A3FGBEAgAysDKCIGIAUgBSAFYhsiBSAFIAYgBiAGYhsiBiAFIAZkGyEFCyAVQQZGDQAgAC8BDCACQf//A3FHDQAgAysDMCIGIAUgBSAFYhsiBSAFIAYgBiAGYhsiBiAFIAZkGyEFC0QAAAAAAADw/yAHIAhEAAAAAAAA8P8g\
\\
BSAFIAViGyIFRAAAAAAAAPD/IAVEAAAAAAAA8P9kGyIFIAUgDSANIA1iGyINIAUgDWQbIgUgBSAMIAwgDGIbIgwgBSAMZBsiBSAFIAsgCyALYhsiCyAFIAtkGyIFIAUgCiAKIApiGyIKIAUgCmQbIgUgBSAJIAkgCWIbIgkgBSAJZBsiBSAFIAViGyIFIAUgCCAIIAhiGyIIIAUgCGQbIgUgBSAFYhsiBSAFIAcgByAHYhsiByAFIAdkGyIFIAUgBWIbIgVEAAAAAAAA8P8gBUQAAAAAAADw/2QbC9gIAgJ+Bn8CQAJAAkAgAUEITwRAIAFBB3EiBEUNASAAKAKgASIGQSlPDQIgBkUEQCAAQQA2AqABDAILIAZBAnQiCEEEayIFQQJ2QQFqIgdB\
\\
A3EhCSAEQQJ0KALAikEgBHatIQMgACEEAkAgBUEMTwRAIAdB/P///wdxIQUDQCAEIAQ1AgAgA34gAnwiAj4CACAEQQRqIgcgBzUCACADfiACQiCIfCICPgIAIARBCGoiByAHNQIAIAN+IAJCIIh8IgI+AgAgBEEMaiIHIAc1AgAgA34gAkIgiHwiAj4CACACQiCIIQIgBEEQaiEEIAVBBGsiBQ0ACyAJRQ0BCyAJQQJ0IQUDQCAEIAQ1AgAgA34gAnwiAj4CACAEQQRqIQQgAkIgiCECIAVBBGsiBQ0ACwsgACACQgBSBH8gBkEoRg0EIAAgCGogAj4CACAGQQFqBSAGCzYCoAEMAQsgACgCoAEiBkEpTw0BIAZFBEAgAEEANgKgAQ8LIAFBAnQ1\
\\
AsCKQSEDIAZBAnQiCUEEayIFQQJ2QQFqIghBA3EhASAAIQQCQCAFQQxPBEAgCEH8////B3EhBQNAIAQgBDUCACADfiACfCICPgIAIARBBGoiCCAINQIAIAN+IAJCIIh8IgI+AgAgBEEIaiIIIAg1AgAgA34gAkIgiHwiAj4CACAEQQxqIgggCDUCACADfiACQiCIfCICPgIAIAJCIIghAiAEQRBqIQQgBUEEayIFDQALIAFFDQELIAFBAnQhBQNAIAQgBDUCACADfiACfCICPgIAIARBBGohBCACQiCIIQIgBUEEayIFDQALCyAAIAJCAFIEfyAGQShGDQMgACAJaiACPgIAIAZBAWoFIAYLNgKgAQ8LAkAgAUEIcQRAIAAoAqABIgZBKU8NAgJA\
\\
IAZFBEBBACEGDAELIAZBAnQiCEEEayIFQQJ2QQFqIgdBA3EhCUIAIQIgACEEAkAgBUEMTwRAIAdB/P///wdxIQUDQCAEIAQ1AgBC4esXfiACfCICPgIAIARBBGoiByAHNQIAQuHrF34gAkIgiHwiAj4CACAEQQhqIgcgBzUCAELh6xd+IAJCIIh8IgI+AgAgBEEMaiIHIAc1AgBC4esXfiACQiCIfCICPgIAIAJCIIghAiAEQRBqIQQgBUEEayIFDQALIAlFDQELIAlBAnQhBQNAIAQgBDUCAELh6xd+IAJ8IgI+AgAgBEEEaiEEIAJCIIghAiAFQQRrIgUNAAsLIAJQDQAgBkEoRg0CIAAgCGogAj4CACAGQQFqIQYLIAAgBjYCoAELIAFBEHEE\
\\
QCAAQeiKwQBBAhBXCyABQSBxBEAgAEHwisEAQQMQVwsgAUHAAHEEQCAAQfyKwQBBBRBXCyABQYABcQRAIABBkIvBAEEKEFcLIAFBgAJxBEAgAEG4i8EAQRMQVwsgACABEHQaDwsMAQtBACAGQShBsMfBABCxAQALQShBKEGwx8EAEKACAAvRCQMQfwJ8AXsjAEEQayINJAAgACgCXCILIQQCQAJAAkACQAJAAkACQAJAAkACQCAAKAJYQQh0IgMEfyALIANwBSAECw0AAkACQCAAKAJUQQh0IgwEQCAAKAJEIgUgACgCOCIJIAsgDG5sSQ0BIAUhBAwCC0H4wcAAEP8CAAsgACgCLCIKRQRAIAUhBAwBC0EAIQMDQCAAIAEgAiADENYBIAogA0EB\
\\
aiIDRw0ACyAKQQN0IQRBACECIApB/////wBLDQJBCCECIARBCBDYAiIIRQ0CIAAoAhAhBCAAKAIUIQcgACgCNCEDQQAhAiAIIQYDQCACIAlGDQQgBiADLwEABHwgByADQQJqLwEAIg5NDQYgBCAOQQN0aisDAAVEAAAAAAAA8P8LOQMAIAZBCGohBiADQQRqIQMgCiACQQFqIgJHDQALIAggCkEDdGohDiABKAIAIAsgDGsiAkEBdGohDyABKAIIIRAgASgCDCEJIAEoAgQhDEEAIQYgAEE8aiERIAghAQNAAn8CQCAAKAJUQQh0IgcEQCABKwMAIRMgACgCOCEDIAIgB08NAUQAAAAAAADw/yEUQQAMAgtByL7AABD/AgALIAIgB25BAWsgA2wg\
\\
BmoiBCAFTw0HIAAoAkAgBEEEdGoiBysDCCEUIAcoAgQhBCAHKAIACyEHAkACQCADIAZLBEAgACgCNCAGQQJ0aiIDLwEADQEgBCEDIBQhEwwCCyAGIANBuL7AABCgAgALIAMvAQIhEiALIQMDQCACIANPBEAgBCEDDAILAkAgAyAMTQRAIA1BCGogDyADIAJrIBIQZSANKAIIQQFxDQEgBCEDDAMLIAIgAyAMQdi/wAAQsQEACyANKAIMIAJqIgMgCU8NCSAQIANBA3RqKwMARAAAAAAAAPD/YQ0AC0EBIQcLIAAoAjwgBUYEQCAREI8CCyAGQQFqIQYgACAFQQFqIgQ2AkQgACgCQCAFQQR0aiIFIBM5AwggBSADNgIEIAUgBzYCACAEIQUgAUEI\
\\
aiIBIA5HDQALIAggCkEDdBCbAgsgACgCLCILRQ0AIAAoAlwhBSAAKAJUQQh0IQggACgCECEMIAAoAhQhCiAAKAJAIQcgACgCNCEDIAAoAjghAUEAIQIDQCABIAJGDQcgAy8BAARAIAhFDQkgA0ECai8BACEGRAAAAAAAAPD/IRMgBSAITwRAIAEgBSAIbkEBa2wgAmoiCSAETw0LIAcgCUEEdGorAgghEwsgBiAKTw0LIAwgBkEDdGogEzkDAAsgA0EEaiEDIAsgAkEBaiICRw0ACyAAKAIoIgEhAyALQQJ0IghBBGsiAEEMTwRAIAEgAEECdkEBaiIGQfz///8HcSIEQQJ0aiEDIAX9ESEVIAQhACABIQIDQCACIBX9CwIAIAJBEGohAiAAQQRr\
\\
IgANAAsgBCAGRg0BCyABIAhqIQADQCADIAU2AgAgA0EEaiIDIABHDQALCyANQRBqJAAPCyACIAQQ3gIACyAJIAlBuMDAABCgAgALIA4gB0G4w8AAEKACAAsgBCAFQdi+wAAQoAIACyADIAlByL/AABCgAgALIAEgAUG4wMAAEKACAAtByL7AABD/AgALIAkgBEHYvsAAEKACAAsgBiAKQYjCwAAQoAIAC84JAxB/AnwBeyMAQRBrIg0kACAAKAJcIgshBAJAAkACQAJAAkACQAJAAkACQAJAIAAoAlhBCHQiAwR/IAsgA3AFIAQLDQACQAJAIAAoAlRBCHQiDARAIAAoAkQiBSAAKAI4IgkgCyAMbmxJDQEgBSEEDAILQfjBwAAQ/wIACyAAKAIs\
\\
IgpFBEAgBSEEDAELQQAhAwNAIAAgASACIAMQoQEgCiADQQFqIgNHDQALIApBA3QhBEEAIQIgCkH/////AEsNAkEIIQIgBEEIENgCIghFDQIgACgCECEEIAAoAhQhByAAKAI0IQNBACECIAghBgNAIAIgCUYNBCAGIAMvAQAEfCAHIANBAmovAQAiDk0NBiAEIA5BA3RqKwMABUQAAAAAAADw/ws5AwAgBkEIaiEGIANBBGohAyAKIAJBAWoiAkcNAAsgCyAMayICIAEoAgBqIQ4gCCAKQQN0aiEPIAEoAgghECABKAIMIQkgASgCBCEMQQAhBiAAQTxqIREgCCEBA0ACfwJAIAAoAlRBCHQiBwRAIAErAwAhEyAAKAI4IQMgAiAHTw0BRAAAAAAA\
\\
APD/IRRBAAwCC0HIvsAAEP8CAAsgAiAHbkEBayADbCAGaiIEIAVPDQcgACgCQCAEQQR0aiIHKwMIIRQgBygCBCEEIAcoAgALIQcCQAJAIAMgBksEQCAAKAI0IAZBAnRqIgMvAQANASAEIQMgFCETDAILIAYgA0G4vsAAEKACAAsgAy8BAiESIAshAwNAIAIgA08EQCAEIQMMAgsCQCADIAxNBEAgDUEIaiAOIAMgAmsgEhB5IA0oAghBAXENASAEIQMMAwsgAiADIAxB2L/AABCxAQALIA0oAgwgAmoiAyAJTw0JIBAgA0EDdGorAwBEAAAAAAAA8P9hDQALQQEhBwsgACgCPCAFRgRAIBEQjwILIAZBAWohBiAAIAVBAWoiBDYCRCAAKAJAIAVB\
\\
BHRqIgUgEzkDCCAFIAM2AgQgBSAHNgIAIAQhBSABQQhqIgEgD0cNAAsgCCAKQQN0EJsCCyAAKAIsIgtFDQAgACgCXCEFIAAoAlRBCHQhCCAAKAIQIQwgACgCFCEKIAAoAkAhByAAKAI0IQMgACgCOCEBQQAhAgNAIAEgAkYNByADLwEABEAgCEUNCSADQQJqLwEAIQZEAAAAAAAA8P8hEyAFIAhPBEAgASAFIAhuQQFrbCACaiIJIARPDQsgByAJQQR0aisCCCETCyAGIApPDQsgDCAGQQN0aiATOQMACyADQQRqIQMgCyACQQFqIgJHDQALIAAoAigiASEDIAtBAnQiCEEEayIAQQxPBEAgASAAQQJ2QQFqIgZB/P///wdxIgRBAnRqIQMgBf0R\
\\
IRUgBCEAIAEhAgNAIAIgFf0LAgAgAkEQaiECIABBBGsiAA0ACyAEIAZGDQELIAEgCGohAANAIAMgBTYCACADQQRqIgMgAEcNAAsLIA1BEGokAA8LIAIgBBDeAgALIAkgCUG4wMAAEKACAAsgDiAHQbjDwAAQoAIACyAEIAVB2L7AABCgAgALIAMgCUHIv8AAEKACAAsgASABQbjAwAAQoAIAC0HIvsAAEP8CAAsgCSAEQdi+wAAQoAIACyAGIApBiMLAABCgAgAL1AgCBnwJfwJAAkAgASgCCCIKRQRARAAAAAAAAPD/IQdEAAAAAAAA8H8hCAwBCyABKAIEIgwgCkEMbGohEEQAAAAAAADw/yEHRAAAAAAAAPB/IQgCQAJAA0ACQCAMKAIEIQ0C\
\\
QCACQfD///8AcUEQaiACIAJBD3EbIgsgA0Hw//8/cSIPSQRAIAIgC00gDCgCCCIOIAtPcQ0BIAIgCyAOQZDLwAAQsQEAC0QAAAAAAADw/yEERAAAAAAAAPB/IQUgAiADSw0EIAMgDCgCCEsNBCACIANGDQQgDSACQQR0aiEKIAMgAkEBakcNAUEAIQEMAwsCQCACIAtGBEBEAAAAAAAA8P8hBEQAAAAAAADwfyEFDAELIA0gAkEEdGohCgJAIAJBAWogC0YEQEEAIQFEAAAAAAAA8H8hBUQAAAAAAADw/yEEDAELIAsgAmsiAUEBcSABQf7///8BcSESQQAhAUQAAAAAAADwfyEFRAAAAAAAAPD/IQQgCiECA0AgAkEYaisDACIGIAJBCGorAwAi\
\\
CSAEIAQgCWMbIgQgBCAGYxshBCACQRBqKwMAIgYgAisDACIJIAUgBSAJZBsiBSAFIAZkGyEFIAJBIGohAiASIAFBAmoiAUcNAAtFDQELIAogAUEEdGoiASsDCCIGIAQgBCAGYxshBCABKwMAIgYgBSAFIAZkGyEFCyADIA5LDQUgBCAHIAQgB2QbIQcgBSAIIAUgCGMbIQgCQCADQQR0QfABcSIBRQRARAAAAAAAAPD/IQREAAAAAAAA8H8hBQwBCyANIA9BBHRqIQoCQCABQRBGBEBBACEBRAAAAAAAAPB/IQVEAAAAAAAA8P8hBAwBCyABQQR2IgFBAXEgAUEOcSENQQAhAUQAAAAAAADwfyEFRAAAAAAAAPD/IQQgCiECA0AgAkEYaisDACIG\
\\
IAJBCGorAwAiCSAEIAQgCWMbIgQgBCAGYxshBCACQRBqKwMAIgYgAisDACIJIAUgBSAJZBsiBSAFIAZkGyEFIAJBIGohAiANIAFBAmoiAUcNAAtFDQELIAogAUEEdGoiASsDCCIGIAQgBCAGYxshBCABKwMAIgYgBSAFIAZkGyEFCyADQQR2IQMgBCAHIAQgB2QbIQcgBSAIIAUgCGMbIQggC0EEdiECIAxBDGoiDCAQRw0BDAQLCyADIAJrIgFBAXEgAUH+//8/cSELQQAhASAKIQIDQCACQRhqKwMAIgYgAkEIaisDACIJIAQgBCAJYxsiBCAEIAZjGyEEIAJBEGorAwAiBiACKwMAIgkgBSAFIAlkGyIFIAUgBmQbIQUgAkEgaiECIAsgAUEC\
\\
aiIBRw0AC0UNAQsgCiABQQR0aiIBKwMIIgYgBCAEIAZjGyEEIAErAwAiBiAFIAUgBmQbIQULIAQgByAEIAdkGyEHIAUgCCAFIAhjGyEICyAAIAc5AwggACAIOQMADwsgDyADIA5BgMvAABCxAQAL3Q4DGX8CfAF+IwBBMGsiBSQAAkACQCACRQ0AIAEtAABBMGsiDUH/AXFBCUsNACACQQFGDQAgAS0AAUEwayIOQf8BcUEJSw0AIAUgAUECaiIDNgIIIAJBAkYNACADLQAAQTBrQf8BcSIPQQlLDQAgAkEDRg0AIAEtAANBMGtB/wFxIhBBCUsNACACQQRGDQAgAS0ABEEtRw0AIAJBBUYNACABLQAFQTBrIhFB/wFxQQlLDQAgAkEGRg0AIAEt\
\\
AAZBMGsiEkH/AXFBCUsNACACQQdGDQAgAS0AB0EtRw0AIAJBCEYNACABLQAIQTBrIhNB/wFxQQlLDQAgAkEJRg0AIAEtAAlBMGsiFEH/AXFBCUsNACACQQpGDQACQCABLQAKIgNBIEYNACADQfQARg0AIANB1ABHDQELIAJBC0YNACABLQALQTBrIhVB/wFxQQlLDQAgAkEMRg0AIAEtAAxBMGsiFkH/AXFBCUsNACACQQ1GDQAgAS0ADUE6Rw0AIAJBDkYNACABLQAOQTBrIhdB/wFxQQlLDQAgAkEPRg0AIAEtAA9BMGsiGEH/AXFBCUsNACACQRBGDQAgAUEQai0AAEE6Rw0AIAJBEUYNACABQRFqLQAAQTBrIhlB/wFxQQlLDQAgAkESRg0A\
\\
IAFBEmotAABBMGsiGkH/AXFBCUsNACAFIAJBE2siAzYCDCAFIAFBE2oiBDYCCAJAIANFDQAgBC0AAEEuRw0AIAUgAkEUazYCDCAFIAFBFGo2AghBACEEAkAgBUEIaiIDKAIEIglFDQAgAygCACIHLQAAQTBrQf8BcSIKQQlLDQAgAyAJQQFrIgY2AgQgAyAHQQFqNgIAQYDC1y8hCCAKQYDC1y9sIQQCQCAGRQ0AIAdBAmohByAJQQJrIQkDQCAHQQFrLQAAQTBrQf8BcSIGQQlLDQEgAyAJNgIEIAMgBzYCACAIQQpuIgggBmwgBGohBEEBIQYgB0EBaiEHIAlBAWsiCUF/Rw0ACwwBC0EBIQYLIAUgBDYCBCAFIAY2AgAgBSgCAEEBRw0BIAUo\
\\
AgQhCQsgBUEQaiEGAkACQCAFQQhqIgMoAgQiBEUNAEQAAAAAAABOwCEcAkACQAJAIAMoAgAiBy0AACIIQStrDgMBAwIACyAIQfoARyAIQdoAR3ENAiAGQgA3AwggBkIBNwMAIAMgBEEBazYCBCADIAdBAWo2AgAMAwtEAAAAAAAATkAhHAsgAyAEQQFrIgg2AgQgAyAHQQFqIgo2AgAgCEUNACAKLQAAQTBrIghB/wFxQQlLDQAgAyAEQQJrIgo2AgQgAyAHQQJqIgs2AgAgCkUNACALLQAAQTBrIgpB/wFxQQlLDQAgAyAEQQNrIgs2AgQgAyAHQQNqIgw2AgAgC0UNACAMLQAAQTpHDQAgAyAEQQRrIgs2AgQgAyAHQQRqIgw2AgAgC0UNACAM\
\\
LQAAQTBrIgtB/wFxQQlLDQAgAyAEQQVrIgw2AgQgAyAHQQVqIhs2AgAgDEUNACAbLQAAQTBrIgxB/wFxQQlLDQAgAyAEQQZrNgIEIAMgB0EGajYCAAJAIAhBCmwgCmoiA0H/AXFBF0sNACALQQpsIAxqQf8BcSIEQTtLDQAgBiAcIANB/wFxQTxsIARquKI5AwhCASEeCyAGIB43AwAMAQsgBkIANwMACyAFKQMQQgFSDQAgFiAVQQpsaiIDQf8BcUEXSw0AIBdBCmwgGGoiBEH/AXFBO0sNACAFKwMYIR0gBEH/AXFBPGwgA0H/AXFBkBxsakE7IBlBCmwgGmoiBEH/AXEiAyADQTtPG2ohB0QAAAAAAADwPyEcIARB/wFxQTxHBEAgAyAHQTxw\
\\
a7chHAsgDiANQQpsakH/AXFBCmwgD2pBCmwgEGohAyAUIBNBCmxqQf8BcSEGQQAhBAJAIBIgEUEKbGpB/wFxIghBDEsNACAGQR9LDQAgA0H//w9rQYKAYEkNACADQZADbyINIA1BH3VBkANxakGQ6cAAai0AACAGQQR0IAhBCXRyciIGQQN2LACw7EAiCEUNACAGIAhBA3RrIANBDXRyIQQLIARFDQAgBSAENgIQQQAhBCAFQRBqKAIAIghBDXUiBkEBayEDIAZBAEwEQEEBIAZrQZADbkEBaiIGQc+Kd2whBCAGQZADbCADaiEDCyAEIAhBBHZB/wNxaiADQeQAbSIEayADQbULbEECdWogBEECdWohAyAFKAIMDQAgHEQAAAAAAADwP2VFDQAg\
\\
ACAJIAlBwIQ9biIAQcCEPWxruEQAAAAAgIQuQaMgHCAdoUQAAAAAAECPQKIgB60gA0G78itrrEKAowV+fELoB365oCAAuKCgQQAQnQEMAQsgBUHTADYCLCAFQeqowAA2AiggBUETNgIkIAVB16jAADYCICAFIAI2AhwgBSABNgIYIAVBATYCFCAFQf2mwAA2AhAgAEEQaiAFQRBqQQRBAUEAEGEgAEEAOgAoIABBgICAgHg2AhwgAEIANwMACyAFQTBqJAALqwoBCH8jAEEgayIEJAACQAJAAkADQCACIAVGDQECQCABIAVqLQAAIgNBIkYNACADQdwARg0AIAVBAWohBSADQSBPDQELCyACQQEQ2AIiAwRAIARBADYCECAEIAM2AgwgBCACNgII\
\\
AkAgAkUNAEEAIQUDQCACQQFrIQYCQAJAAkACQCABLQAAIgNB3ABHBEAgA0EiRw0BDAkLIAZFDQggAkECayEHIAFBAmohCUEMIQMCQAJAAkACQAJAIAEtAAEiCEEiaw5UBA0NDQ0NDQ0NDQ0NDQQNDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQQNDQ0NDQYNDQ0IDQ0NDQ0NDQANDQ0BDQIDDQtBCiEDDAcLQQ0hAwwGC0EJIQMMBQsgBkEFSQ0JIAEtAAIiA0HBAGtBX3FBCmogA0EwayADQTlLGyIHQQ9LDQkgAS0AAyIDQcEAa0FfcUEKaiADQTBrIANBOUsbIghBD0sNCSABLQAEIgNBwQBrQV9xQQpqIANB\
\\
MGsgA0E5SxsiCkEPSw0JIAEtAAUiA0HBAGtBX3FBCmogA0EwayADQTlLGyIDQQ9LDQkgAUEGaiEJIAMgCiAIQQR0IAdBCHRyIghyQQR0ciEDIAJBBmshByAGQQZNDQMgCS0AAEHcAEcNAyABLQAHQfUARw0DIAhBwB9xQYAbRwRAIANBgLADc0GAEEkNCgwFCyAEQRRqIQYgAUEIaiEBAkAgAkEIayIJQQNNBEAgBkEANgIEDAELAkAgAS0AACICQcEAa0FfcUEKaiACQTBrIAJBOUsbIgdBD0sNACABLQABIgJBwQBrQV9xQQpqIAJBMGsgAkE5SxsiCEEPSw0AIAEtAAIiAkHBAGtBX3FBCmogAkEwayACQTlLGyIKQQ9LDQAgAS0AAyICQcEA\
\\
a0FfcUEKaiACQTBrIAJBOUsbIgJBD0sNACAGIAFBBGo2AgQgBiAJQQRrNgIIIAYgAiAKIAdBCHQgCEEEdHJyQQR0cjYCAAwBCyAGQQA2AgQLIAQoAhgiCUUNCSAEKAIUIgFBgHhxQYC4A0cNCSADQQp0IAFqQYC4/xprIgNBgLADc0GAgMQAa0H/j7x/TQ0JIANBgIDEAEYNCSAEKAIcIQcMBAsgCCEDDAMLIANBIEkNByAEKAIIIAVGBEAgBEEIahCBAgsgAUEBaiEBIAQoAgwgBWogAzoAACAEIAVBAWoiBTYCECAGIgINAwwEC0EIIQMMAQsgA0GAsANzQYAQSQ0FCyAEQQA2AhQCfyADQYABTwRAIANBP3FBgH9yIQEgA0EGdiECIANBgBBJ\
\\
BEAgBCABOgAVIAQgAkHAAXI6ABRBAgwCCyADQQx2IQYgAkE/cUGAf3IhAiADQf//A00EQCAEIAE6ABYgBCACOgAVIAQgBkHgAXI6ABRBAwwCCyAEIAE6ABcgBCACOgAWIAQgBkE/cUGAf3I6ABUgBCADQRJ2QXByOgAUQQQMAQsgBCADOgAUQQELIgEgBCgCCCAFa0sEQCAEQQhqIAUgAUEBQQEQ6gEgBCgCECEFCyABBEAgBCgCDCAFaiAEQRRqIAH8CgAACyAEIAEgBWoiBTYCECAJIQEgByICDQALCyAAIAQoAhA2AgggACAEKQIINwIADAMLQQEgAhDeAgALIAAgAjYCCCAAIAE2AgQgAEGAgICAeDYCAAwBCyAAQYGAgIB4NgIAIAQoAggi\
\\
AEUNACAEKAIMIAAQmwILIARBIGokAAvCCQEYfyAAKAIkIgUgASgCCCINSQRAIAUgASgCLCIQIAUgEEsbIREgBSABKAIgIhIgBSASSxshEyABKAIoIRYgASgCHCEXIAEoAgQhFANAAkACQAJAAkAgBSATRwRAIAUgEUYNASAFIBZqLQAAIgxBBk8NAiAAKAIIIgEgFyAFQQF0ai8BACIISwRAIBQgBUECdGooAgAhCiAMLQDUp0AhByAAKAIEIAhBJGxqIgQoAiAiAgRAIAQoAhwgAkEcbGoiAUEUayIDKAIARQ0FCyAMQQZxQQJHDQUgBCgCGCACRgRAIwBBEGsiASQAIAFBBGogBEEYaiIDQQQgAygCAEEBdCIGIAZBBE0bIgZBBEEcEOUBIAEo\
\\
AgRBAUYEQCABKAIIIAEoAgwQ3gIACyABKAIIIQkgAyAGNgIAIAMgCTYCBCABQRBqJAALIAQgAkEBajYCICAEKAIcIAJBHGxqIgFBfzYCGCABIAo2AhQgASAFNgIQIAFBADYCCCABQQA2AgAMBQsgCCABQcDIwAAQoAIACyATIBJBkMjAABCgAgALIBEgEEGgyMAAEKACAAsgDEEGQbDIwAAQoAIACwJAAkAgB0ECaw4CAgEACyABQRBrIAU2AgAgA0EBNgIAIAFBBGsgCjYCAAwBCyABQRxrQQE2AgAgAUEYayAFNgIACyAEKAIIIgEgBCgCAEYEQCAEEIgCCyAEIAFBAWo2AgggBCgCBCABQQJ0aiAKNgIAAkACQAJAAkACQCAEKAIUIgFFBEBB\
\\
ACEHQQAhAQwBCyAFQQFqIQVBASAHdCEVIAQoAhAhCUEAIQcgBEEMaiEYQQAhDgNAIAkgDmoiAkEIaiIZKAIAIgYgAigCACIPRgRAIwBBEGsiAyQAIANBBGogAkEIIA9BAXQiCyALQQhNGyILQQFBARDlASADKAIEQQFGBEAgAygCCCADKAIMEN4CAAsgAygCCCEPIAIgCzYCACACIA82AgQgA0EQaiQACyACQQRqIgsoAgAgBmogFToAACAZIAZBAWoiAjYCACACQQ9xDQIgBkEPayEDIAZBD0gNAyADIAsoAgAiA2oiAi0AASACLQAAciACLQACciACLQADciACLQAEciACLQAFciACLQAGciACLQAHciACLQAIciACLQAJciACLQAKciACLQAL\
\\
ciACLQAMciACLQANciACLQAOciADIAZqLQAAciEVIA5BDGohDiABIAdBAWoiB0YEQCAEKAIMIAFGBEAgGBCMAiAEKAIQIQkLIAQgAUEBaiICNgIUIAkgAUEMbGoiAUEANgIIIAFCgICAgBA3AgAgAiEBCyABIAdLDQALCyAHIAFB4MrAABCgAgALIAAoAhQiAiAITQ0BIAAoAhAiASAIaiAMQQZxQQJGOgAAIAUgDUkEQCAUIAVBAnRqKAIAIApGDQMLIAAoAiAhAwNAIAIiBARAIAJBAWshAiABLQAAIAFBAWohAUUNAQsLIARBAEcgA3NBAXFFDQIgACgCGCADRgRAIABBGGoQiAILIAAgA0EBajYCICAAKAIcIANBAnRqIAo2AgAMAgsgAyAC\
\\
IAJB8MrAABCxAQALIAggAkHQyMAAEKACAAsgBSANRw0ACwsgACANNgIkC+oIAwZ8A38EewJAAkACQAJAIAAoAhgiCgRAIAJBAWohCSAAIAEgAiAKbiICEJEBIQUgACgCGCACbCEAIAEoAlAiCkUNASAAIAlPDQIgASgCQCELIAEoAkQhAiABKAJMIQEDQAJAIAAgCkkEQCABIABBA3RqKwMAIgMgA2ENAQsgACACTw0GIAsgAEEDdGorAwAhAwsgAyAFIAUgBWIbIgUgBSADIAMgA2IbIgMgAyAFYxshBSAAQQFqIgAgCUkNAAsMAgtBuMXAABD/AgALIAEoAkQhAiAAIAlLDQEgAiAJSQ0BIAEoAkAgAEEDdGohAQJAIAkgAGsiAkEDdCIJQYD/\
\\
//8HcSIARQRA/QwAAAAAAADw/wAAAAAAAPD/IgwhDf0MAAAAAAAA8P8AAAAAAADw/yEO/QwAAAAAAADw/wAAAAAAAPD/IQ8MAQsgACABaiEK/QwAAAAAAADw/wAAAAAAAPD/IgwhDf0MAAAAAAAA8P8AAAAAAADw/yEO/QwAAAAAAADw/wAAAAAAAPD/IQ8gASEAA0AgDCAAQThqIABBMGr9XQMA/VcDAAH99wEgAEH4AGogAEHwAGr9XQMA/VcDAAH99wEhDCANIABBKGogAEEgav1dAwD9VwMAAf33ASAAQegAaiAAQeAAav1dAwD9VwMAAf33ASENIA4gAEEYaiAAQRBq/V0DAP1XAwAB/fcBIABB2ABqIABB0ABq/V0DAP1XAwAB/fcBIQ4g\
\\
DyAAQQhqIAD9XQMA/VcDAAH99wEgAEHIAGogAEFAa/1dAwD9VwMAAf33ASEPIABBgAFqIgAgCkcNAAsLAkAgCUH4AHEiAEUEQEQAAAAAAADw/yEDDAELIAEgAkHw////AHFBA3RqIQkgAEEDdiIBQQNxIQICQCAAQSBJBEBEAAAAAAAA8P8hA0EAIQAMAQsgAUEMcSEKRAAAAAAAAPD/IQNBACEAA0AgCSAAQQN0aiIBKwMYIgQgASsDECIGIAErAwgiByABKwMAIgggAyADIANiGyIDIAMgCCAIIAhiGyIIIAMgCGQbIgMgAyADYhsiAyADIAcgByAHYhsiByADIAdkGyIDIAMgA2IbIgMgAyAGIAYgBmIbIgYgAyAGZBsiAyADIANiGyIDIAMg\
\\
BCAEIARiGyIEIAMgBGQbIQMgCiAAQQRqIgBHDQALIAJFDQELA0AgCSAAQQN0aisDACIEIAMgAyADYhsiAyADIAQgBCAEYhsiBCADIARkGyEDIABBAWohACACQQFrIgINAAsLIAUgAyAPIA799wEgDSAM/fcB/fcBIgz9IQEiBCAM/SEAIgYgBiAGYhsiBiAGIAQgBCAEYhsiBCAEIAZjGyIEIAQgBGIbIgQgBCADIAMgA2IbIgMgAyAEYxsiAyADIANiGyIDIAMgBSAFIAViGyIFIAMgBWQbIQULRAAAAAAAAPh/IAUgBUQAAAAAAADw/2EbDwsgACAJIAJByMXAABCxAQALIAAgAkGoxcAAEKACAAvXCgMKfwR+AXwjAEHQAGsiBiQAAkACQAJ/\
\\
AkAgAS0AGCINQQRHBEBBfyADRQ0CGiADIAItAABBLUYiCWsiCkEUSw0DQX8gCkUNAhogAiAJaiIFLQAAQTBrIgdB/wFxQQlLDQMgB61C/wGDIQ9BACAKQQFGDQIaIAVBAWohBSADQX9BACAJG2pBAWshBwNAAkAgBS0AACILQTBrIg5B/wFxQQpPBEAgC0EuRyAIckEBIQhBAXFFDQEMBgsgD0IKfiAOrUL/AYN8IQ8gCCAMaiEMCyAFQQFqIQUgB0EBayIHDQALDAELIAZBIGogAiADIAQQSCAAIAYoAiAEfyAAIAYrAyg5AwBBAQVBAws6AAgMAwsgCkEBawsgCGtBE08NACAPQgBTDQAgCCAMRXENAEIAIA99IA8gCRshECAGQSBqAnwgDCAN\
\\
QQNsaiIFQQRPBEBCASEPAkAgBUEDayIFQQFxBEBCCiEPIAVBAUYNAQsgBUECcQRAIA9C5AB+IQ8gBUF+cUECRg0BCyAFQQRxBEAgD0KQzgB+IQ8gBUF8cUEERg0BCyAFQQhxBEAgD0KAwtcvfiEPIAVBeHFBCEYNAQsgBUEQcUUNAyAGQRBqIA9CAEKAgIT+pt7hEUIAEPgBIAVBcHFBEEcNAyAGKQMYIAYpAxAiD0I/h1INAwsgECAQIA9/IhAgD359IhFCP4ciEiAPgyARfLkgD7qjIBAgEny5oAwBC0IBIRECQCAFQQNGDQBBAyAFayEFQgohDwNAIAVBAXEEQCAPIBF+IREgBUEBRg0CCyAFQQF2IQUgDyAPfiEPDAALAAsgBiAQIBBCP4cg\
\\
ESARQj+HEPgBIAYpAwggBikDACIPQj+HUg0BIA+5C0EAEJ0BIAYpAyBCAlIEQCAGKAIwIgUEQCAGKAI0IAUQmwILIAYoAjwiBUGAgICAeEYNASAFRQ0BIAYoAkAgBRCbAgwBCyAAIAYtADA6AAggACAGKwMoOQMADAELIAZBIGoiBSACIAMgBBBIIAYpAyBCAVEEQCAGKwMoIRMjAEGgAWsiAyQAQQEhAgJAAkACQAJAAkAgAS0AGEEBaw4EAwECBAALIBNEAAAAAABAj0CiIRMMAgsgE0QAAAAAAECPQKMhEwwBCyATRAAAAACAhC5BoyETC0EAIQILIAMgEyACEJ0BAkACQAJAIAMpAwBCAlIEQCADIAP9AAMg/QsDUCADIAP9AAMQ/QsDQCAD\
\\
IAP9AAMA/QsDMCADQQA2AmwgA0KAgICAEDcCZCADQbjXwAA2AnQgA0KggICABjcCeCADKQMwIQ8gAyADQeQAaiIBNgJwAkAgD0IBUQRAIAMgAysDODkDgAEgAyADQUBrrUKAgICAwACENwOQASADIANBgAFqrUKAgICA4ACENwOIASABQbjXwABB24HAACADQYgBahB8RQ0BDAQLIANB8ABqIgEoAgAgAygCRCADKAJIIAEoAgQoAgwRBAANAwsgAyADKAJsNgKQASADIAMpAmQ3A4gBIAMoAkAiAQRAIAMoAkQgARCbAgsCQCADKAJMIgFBgICAgHhGDQAgAUUNACADKAJQIAEQmwILIAUgAygCkAE2AgwgBSADKQOIATcCBCAFQQE2AgAMAQsg\
\\
BSADLQAQOgAQIAUgAysDCDkDCCAFQQA2AgALIANBoAFqJAAMAQtB4NfAAEE3IANBnwFqQdDXwABBmNjAABCdAgALIAYoAiBFBEAgACAGLQAwOgAIIAAgBisDKDkDAAwCCyAAQQM6AAggBigCJCIARQ0BIAYoAiggABCbAgwBCyAAQQM6AAgLIAZB0ABqJAALwggBBX8gAEEIayIBIABBBGsoAgAiA0F4cSIAaiECAkACQCADQQFxDQAgA0ECcUUNASABKAIAIgMgAGohACABIANrIgFBuJ3CACgCAEYEQCACKAIEIgNBA3FBA0cNASACIANBfnE2AgQgASAAQQFyNgIEQbCdwgAgADYCACACIAA2AgAPCyABIAMQoAELAkACQAJAAkACQAJAAkAg\
\\
AigCBCIDQQJxRQRAIAJBvJ3CACgCAEYNAiACQbidwgAoAgBGDQMgAiADQXhxIgIQoAEgASAAIAJqIgBBAXI2AgQgACABaiAANgIAIAFBuJ3CACgCAEcNAUGwncIAIAA2AgAPCyACIANBfnE2AgQgASAAQQFyNgIEIAAgAWogADYCAAsgAEGAAkkNAkEfIQIgAEGAgIAISQ0DDAULQbydwgAgATYCAEG0ncIAQbSdwgAoAgAgAGoiADYCACABIABBAXI2AgRBuJ3CACgCACABRgRAQbCdwgBBADYCAEG4ncIAQQA2AgALIABByJ3CACgCAE0NBSAAQSlJDQNBkJvCACEAA0AgASAAKAIAIgJPBEAgASACIAAoAgRqSQ0FCyAAKAIIIQAMAAsACyAB\
\\
QbCdwgAoAgAgAGoiAEEBcjYCBEG4ncIAIAE2AgBBsJ3CACAANgIAIAAgAWogADYCAA8LAkBBqJ3CACgCACICQQEgAEEDdnQiA3FFBEBBqJ3CACACIANyNgIAIABB+AFxQaCbwgBqIgAhAgwBCyAAQfgBcUGQmsIAaiIAQZABaiECIABBmAFqKAIAIQALIAIgATYCCCAAIAE2AgwgASACNgIMIAEgADYCCA8LIABBJiAAQQh2ZyICa3ZBAXEgAkEBdHJBPnMhAgwBC0GYm8IAKAIAIgAEf0EAIQEDQCABQQFqIQEgACgCCCIADQALQf8fIAEgAUH/H00bBUH/HwshAEHIncIAQX82AgBB0J3CACAANgIADAELIAFCADcCECABIAI2AhwgAkECdEGQ\
\\
msIAaiEDAkACQEEBIAJ0IgRBrJ3CACgCAHFFBEAgAyABNgIAIAEgAzYCGEGsncIAQaydwgAoAgAgBHI2AgAMAQsCQAJAIAAgAygCACIDKAIEQXhxRgRAIAMhAgwBCyAAQRkgAkEBdmtBACACQR9HG3QhBANAIAMgBEEddkEEcWoiBSgCECICRQ0CIARBAXQhBCACIQMgAigCBEF4cSAARw0ACwsgAigCCCIAIAE2AgwgAiABNgIIIAFBADYCGCABIAI2AgwgASAANgIIDAILIAVBEGogATYCACABIAM2AhgLIAEgATYCDCABIAE2AggLQdCdwgBB0J3CACgCAEEBayIANgIAIAANAEGYm8IAKAIAIgBFBEBB0J3CAEH/HzYCAA8LQQAhAQNAIAFB\
\\
AWohASAAKAIIIgANAAtB0J3CAEH/HyABIAFB/x9NGzYCAAsLoAgDEn8Kfgp8IwBBEGsiByQAIANBsAFsIQQCQCADQYvd6AVLDQACfyAERQRAQQghDUEADAELQQghBSAEQQgQ2AIiDUUNASADCyETIAMEQANAIAdBCGoiBCACIA5BAnRqKAIAIgolARAHIAcoAgwhDyAHKAIIIRQgBCAKJQEQCCAHKAIIIQVCAyEWAkACQAJAAkAgBygCDCIGDgIDAQALIAUrAwgiISAhYSEJIAUrAwAiICAgYSEVQgAhF0EAIRACQAJ/IAZBA0kEQEEAIQtBACERQQAMAQsgBSsDECIiICJhIREgBkEDRw0BQQAhC0EACyEIQQAhEkEAIQxBACEEDAILIAUrAxgi\
\\
IyAjYSESIAZBBUkEQEEAIQhBACELQQAhDEEAIQQMAgsgBSsDICIkICRhIQsgBkEFRgRAQQAhCEEAIQxBACEEDAILIAUrAygiJSAlYSEMIAZBB0kEQEEAIQhBACEEDAILIAUrAzAiJiAmYSEIIAZBB0YEQEEAIQQMAgsgBSsDOCInICdhIQQgBkEJSQ0BIAUrA0AiKCAoYSEQIAZBCUYNASAFKwNIIikgKWEEQEIBIRcMAgsMAQsgBSsDACEgQgIhFgwBCyAJrSEYIBWtIRYgEK0hGSAIrSEaIAutIRsgEa0hHCASrSEdIAytIR4gBK0hHwsgB0EIaiAKJQEQCSAHKAIIIggEfyAHKAIMIQkjAEEQayIEJAAgBEEEaiAIIAkQXCAEKAIMIQkgBCgC\
\\
CCEIIAQoAgRBAUYEQCAIIAkQhAMACyAHIAk2AgQgByAINgIAIARBEGokACAHKAIAIQkgBygCBAVBgICAgHgLIQQgCiUBEAoaIAolARALGiAGBEAgBSAGQQN0EJsCCwJAIARBgICAgHhGDQAgBARAIAkhBiAEIQUDQCAGKAIAIggEQCAGQQRqKAIAIAgQmwILIAZBDGohBiAFQQFrIgUNAAsLIARFDQAgCSAEQQxsEJsCCyANIA5BsAFsaiIEICk5A6gBIAQgFzcDoAEgBCAoOQOYASAEIBk3A5ABIAQgJzkDiAEgBCAfNwOAASAEICY5A3ggBCAaNwNwIAQgJTkDaCAEIB43A2AgBCAkOQNYIAQgGzcDUCAEICM5A0ggBCAdNwNAIAQgIjkDOCAE\
\\
IBw3AzAgBCAhOQMoIAQgGDcDICAEICA5AxggBCAWNwMQIAQgDzYCCCAEIBQ2AgQgBCAPNgIAIA5BAWoiDiADRw0ACwtBBkEBENgCIgIEQCAAQQY2AgggACACNgIEIABBBjYCACAAIAM2AiAgACANNgIcIAAgEzYCGCACQdvSwAAvAAA7AAQgAkHX0sAAKAAANgAAIAAgASkCADcCDCAAIAEoAgg2AhQgB0EQaiQADwtBAUEGEN4CAAsgBSAEEN4CAAuPCAMGfAl/BHsCQCADIAAoAggiC0sEQCALQQN0IQ4DQAJAIAAoAhgiDyALQQFqIhJsIgogCyAPbCIMSQ0AIAIgCkkNAAJAIA9BA3QiDUGA////B3EiEEUEQP0MAAAAAAAA8P8AAAAAAADw\
\\
/yITIRT9DAAAAAAAAPD/AAAAAAAA8P8hFf0MAAAAAAAA8P8AAAAAAADw/yEWDAELIAEgDEEDdGoiCiAQaiEM/QwAAAAAAADw/wAAAAAAAPD/IhMhFP0MAAAAAAAA8P8AAAAAAADw/yEV/QwAAAAAAADw/wAAAAAAAPD/IRYDQCATIApBOGogCkEwav1dAwD9VwMAAf33ASAKQfgAaiAKQfAAav1dAwD9VwMAAf33ASETIBQgCkEoaiAKQSBq/V0DAP1XAwAB/fcBIApB6ABqIApB4ABq/V0DAP1XAwAB/fcBIRQgFSAKQRhqIApBEGr9XQMA/VcDAAH99wEgCkHYAGogCkHQAGr9XQMA/VcDAAH99wEhFSAWIApBCGogCv1dAwD9VwMAAf33ASAK\
\\
QcgAaiAKQUBr/V0DAP1XAwAB/fcBIRYgCkGAAWoiCiAMRw0ACwtEAAAAAAAA8P8hB0QAAAAAAADw/yEEAkAgDUH4AHEiCkUNACAKQQN2IhFBA3EhDCABIA4gD2wgEGoCfyAKQSBJBEBBAAwBC0EAIQ1BACARQQxxayERIAEgDiAPbCAQamohCgNAIApBGGorAwAiBSAKQRBqKwMAIgYgCkEIaisDACIIIAorAwAiCSAEIAQgBGIbIgQgBCAJIAkgCWIbIgkgBCAJZBsiBCAEIARiGyIEIAQgCCAIIAhiGyIIIAQgCGQbIgQgBCAEYhsiBCAEIAYgBiAGYhsiBiAEIAZkGyIEIAQgBGIbIgQgBCAFIAUgBWIbIgUgBCAFZBshBCAKQSBqIQogESAN\
\\
QQRrIg1HDQALIAxFDQFBACANawtBA3RqaiEKA0AgCisDACIFIAQgBCAEYhsiBCAEIAUgBSAFYhsiBSAEIAVkGyEEIApBCGohCiAMQQFrIgwNAAsLIAsEQCAAKAIEIAtBA3RqQQhrKwMAIQcLIAQgFiAV/fcBIBQgE/33Af33ASIT/SEBIgUgE/0hACIGIAYgBmIbIgYgBiAFIAUgBWIbIgUgBSAGYxsiBSAFIAViGyIFIAUgBCAEIARiGyIEIAQgBWMbIgQgByAHIAdiGyIHIAcgBCAEIARiGyIEIAQgB2MbIQQgACgCACALRgRAIAAQiQILIAAgEjYCCCAAKAIEIAtBA3RqIAQ5AwAgDkEIaiEOIBIiCyADSQ0BDAMLCyAMIAogAkHYxcAAELEB\
\\
AAsgAw0ARAAAAAAAAPD/DwsgACgCBCADQQN0akEIaysDAAuUCAMFfAZ/BHsgAyAAKAIISwRAIAAgASACIAMQRhoLAkAgACgCGCIMIANBAWoiDmwiCSADIAxsIg1JDQAgAiAJSQ0AIAEgDUEDdGohCQJAIAxBA3QiCkGA////B3EiAkUEQP0MAAAAAAAA8P8AAAAAAADw/yIPIRD9DAAAAAAAAPD/AAAAAAAA8P8hEf0MAAAAAAAA8P8AAAAAAADw/yESDAELIAIgCWohC/0MAAAAAAAA8P8AAAAAAADw/yIPIRD9DAAAAAAAAPD/AAAAAAAA8P8hEf0MAAAAAAAA8P8AAAAAAADw/yESIAkhAgNAIA8gAkE4aiACQTBq/V0DAP1XAwAB/fcBIAJB\
\\
+ABqIAJB8ABq/V0DAP1XAwAB/fcBIQ8gECACQShqIAJBIGr9XQMA/VcDAAH99wEgAkHoAGogAkHgAGr9XQMA/VcDAAH99wEhECARIAJBGGogAkEQav1dAwD9VwMAAf33ASACQdgAaiACQdAAav1dAwD9VwMAAf33ASERIBIgAkEIaiAC/V0DAP1XAwAB/fcBIAJByABqIAJBQGv9XQMA/VcDAAH99wEhEiACQYABaiICIAtHDQALCwJAIApB+ABxIgJFBEBEAAAAAAAA8P8hBAwBCyACQQN2IgtBA3EhCiABIAxBA3RBgP///wdxIA1BA3RqAn8gAkEgSQRARAAAAAAAAPD/IQRBAAwBCyAJIAxB8P///wBxQQN0aiECQQAhCUEAIAtBDHFrIQtE\
\\
AAAAAAAA8P8hBANAIAJBGGorAwAiBSACQRBqKwMAIgYgAkEIaisDACIHIAIrAwAiCCAEIAQgBGIbIgQgBCAIIAggCGIbIgggBCAIZBsiBCAEIARiGyIEIAQgByAHIAdiGyIHIAQgB2QbIgQgBCAEYhsiBCAEIAYgBiAGYhsiBiAEIAZkGyIEIAQgBGIbIgQgBCAFIAUgBWIbIgUgBCAFZBshBCACQSBqIQIgCyAJQQRrIglHDQALIApFDQFBACAJawtBA3RqaiECA0AgAisDACIFIAQgBCAEYhsiBCAEIAUgBSAFYhsiBSAEIAVkGyEEIAJBCGohAiAKQQFrIgoNAAsLIAQgEiAR/fcBIBAgD/33Af33ASIP/SEBIgUgD/0hACIGIAYgBmIbIgYg\
\\
BiAFIAUgBWIbIgUgBSAGYxsiBSAFIAViGyIFIAUgBCAEIARiGyIEIAQgBWMbIQQgAyAAKAIIRgRAIAQgAwR8IAAoAgQgA0EDdGpBCGsrAwAFRAAAAAAAAPD/CyIFIAUgBWIbIgUgBSAEIAQgBGIbIgYgBSAGZBshBSAAKAIAIANGBEAgABCJAgsgACAONgIIIAAoAgQgA0EDdGogBTkDAAsgBA8LIA0gCSACQdjFwAAQsQEAC4UqAxF/BX4BfAJAAkACQAJAAkAgAgRAIAEtAAAiDUExa0H/AXFBCU8EQCACQQFHDQMgDUEwRw0DDAILIAJBEEkNASAAQgA3AwAMAwsgAEIANwMAQX8hCAwDCyACQQNxIRECQAJAIAJBBEkEQCABIQgMAQsgAkH8\
\\
////B3EhECABIQgDQCAKIAgtAABBMGsiBEH/AXFBCUtyIAhBAWotAABBMGsiE0H/AXFBCUtyIAhBAmotAABBMGsiBUH/AXFBCUtyIAhBA2otAABBMGsiBkH/AXFBCUtyIQogFUIKfiAErUL/AYN8Qgp+IBOtQv8Bg3xCCn4gBa1C/wGDfEIKfiAGrUL/AYN8IRUgCEEEaiEIIBBBBGsiEA0ACyARRQ0BCwNAIBVCCn4gCC0AAEEwayIGrUL/AYN8IRUgCEEBaiEIIAogBkH/AXFBCUtyIQogEUEBayIRDQALCyAKQQFxDQAgAEIBNwMAIAAgFbo5AwgPCyAAQgA3AwAgAkEBRg0AIA1BMEYEQCABLQABQTBrQf8BcUEKSSEHDAELIAJBAkYNACAN\
\\
QS1HDQAgAS0AAUEwRw0AIAEtAAJBMGtB/wFxQQpJIQcLIAIgDUEtRiIEayITQRRLDQFBACEKQX8hCCATRQRAQgAhFUEAIRAMAQsgASAEaiIGLQAAQTBrIghB/wFxQQlLDQEgCK1C/wGDIRVBACEQIBNBAUYEQEEAIQgMAQsgBkEBaiEIIAJBf0EAIAQbakEBayERA0ACQCAILQAAIgVBMGsiBkH/AXFBCk8EQCAFQS5HIApyQQEhCkEBcUUNAQwECyAVQgp+IAatQv8Bg3whFSAQIApBAXFqIRALIAhBAWohCCARQQFrIhENAAsgE0EBayEICyAIIApBAXFrQRNPDQAgFUIAUw0AIAogEEVxDQAgFUKAgICAgICAEFYNAEIAIBV9IBUgBBsiFVAN\
\\
ACAQQRRJBEAgByADQQFzcQ0BIABCATcDACAAIBW5IBBBA3QrA6i1QKM5AwgPCyAQQRRByLbAABCgAgALIAAhE0EAIQUjAEEgayIOJAACf0EBIAJFDQAaIAIhBSABIQADQAJAIAAtAAAiBkEwa0H/AXFBCkkNACAGQStrIghBGk1BAEEBIAh0QY2AgCBxGw0AIAZB5QBGDQBBAAwCCyAAQQFqIQAgBUEBayIFDQALQQELIQAgDkEUaiABIAIQbQJAAkACQCAOKAIUQQFGDQAgAEUNACAOKAIcIQYgDigCGCEIIAMNASACBH8gAkEBayEFIAFBAWpBACABLQAAQS1GGwVBAAshACAFIAIgABsiAkUNACAAIAEgABshA0EAIQACQAJAA0AgACADaiIB\
\\
LQAAQTBrQf8BcUEJSw0BQQEhBSACIABBAWoiAEcNAAsgAiEADAELIAAgAk0EQEEBIQUgACACRgRAIAIhAAwCCyABLQAAQS5HDQFBACEFIAJBAWsgAEYNASABQQFqLQAAQTBrQf8BcUEKSSEFDAELIAAgAiACQdi2wAAQsQEACwJAAkAgAA4CAgABCyAFRQ0BDAILIAUgAy0AAEEwR3ENAQsgE0IANwMADAELQQAhByMAQUBqIgwkAAJAIAYiAUUEQCAOQQE7AQAMAQsCQAJAAkACQAJAIAgtAAAiFEEraw4DAAEAAQsgAUEBayIBRQ0BIAhBAWohCAsgDEEYaiEKIAgiAyEAAkACQAJAAkACQAJAAkAgASIEQQhPBEADQCAAKQAAIhVCxoyZsuTI\
\\
kaPGAHwgFUKw4MCBg4aMmDB9IhWEQoCBgoSIkKDAgH+DQgBSDQIgF0KAwtcvfiAVQgp+IBVCCIh8IhVCEIhC/4GAgPAfg0KBgICAgOIJfiAVQv+BgIDwH4NC5ICAgIDI0Ad+fEIgiHwhFyAAQQhqIQAgBEEIayIEQQdLDQALCyAERQ0BCwNAIAAgB2oiBi0AACINQTBrIgJB/wFxQQlLDQIgF0IKfiACrUL/AYN8IRcgBCAHQQFqIgdHDQALCyABRQ0BQQEhEkEAIQUgASEHDAILIAQgB2shBQJ/IA1BLkcEQCAFIQBBAAwBCyAAIAdqQQFqIQYgB0F/cyAEaiEAAkACQAJAIAVBCU4EQANAIAYpAAAiFULGjJmy5MiRo8YAfCAVQrDgwIGDhoyY\
\\
MH0iFYRCgIGChIiQoMCAf4NCAFINAiAXQoDC1y9+IBVCCn4gFUIIiHwiFUIQiEL/gYCA8B+DQoGAgICA4gl+IBVC/4GAgPAfg0LkgICAgMjQB358QiCIfCEXIAZBCGohBiAAQQhrIgBBB0sNAAsLIABFDQELIAYiAiAAaiEGA0AgAi0AAEEwayINQf8BcUEJSwRAIAIhBgwDCyAXQgp+IA2tQv8Bg3whFyACQQFqIQIgAEEBayIADQALC0EAIQALIAAgBGsgB2pBAWqsIRggBCAAayAHQX9zagtBAiECIAEgBGtqIAdqIgdFDQIgAEUEQEEBIRIMAgsgBi0AAEEgckHlAEcNASAAQQFrIhJFDQIgBkEBaiEEIAYtAAEiDSERAkACQCANQStrDgMA\
\\
AQABCyAAQQJrIhJFDQMgBkECaiEEIAYtAAIhEQsgEUEwa0H/AXFBCUsNAgJAA0AgBC0AAEEwayIAQf8BcUEJSw0BIBlCCn4gAK1C/wGDfCIVIBkgGUKAgARTIgAbIRkgFSAWIAAbIRYgBEEBaiEEIBJBAWsiEg0AC0EAIRILQgAgFn0gFiANQS1GGyIZIBh8IRggEkUhEgwBCyAKQQI6ABEMAgtBACECIAdBFE4EQAJAIBkCfwJAAkAgAUUNACAHQRNrIQQgASECIAMhAANAAkACQCAALQAAIgdBLmsOAwABAAELIAQgB0EvayIGQQAgBiAHTRtrIQQgAEEBaiEAIAJBAWsiAg0BCwsgBEEATA0DQQAgAWshAEIAIRcCfwJAA0AgACECIAMtAABB\
\\
MGsiAEH/AXFBCUsNASADQQFqIQMgF0IKfiAArUL/AYN8IhdC//+Pu7rWrfANWEEAIAJBAWoiABsNAAsgF0L//4+7utat8A1WDQMgAkF/Rg0CQQAgAGsMAQtBACACawtBAWsiBkUEQEEAIAZrDAMLIANBAWohByAGIQADQCAAIAZrIActAABBMGsiA0H/AXFBCUsNAxogAEEBayECIBdCCn4gA61C/wGDfCIXQv//j7u61q3wDVgEQCAHQQFqIQcgAEEBRyACIQANAQsLIAIgBmsMAgtBAUEAQQBBsLXBABCxAQALQQAgACAFamsLrHwhGAsgBEEASiECCyASRQRAIApBAjoAEQwCCyAKQQA6ABAgCiAXNwMIIAogGDcDAAsgCiACOgARCwJAAnwC\
\\
QCAMLQApIgJBAkcEQCAMKQMgIRYgDCkDGCIYQiZ9QkRUDQMgFkKAgICAgICAEFYNAyACQQFxDQMgGEIWVwRAIBinIQAgFrohGiAYQgBTDQIgAEEDdCsD2J1BIBqiDAMLIAwgFkIAIBinQQN0QdiawQBqKQMAQgAQ+AEgDCkDCEIAUg0DIAwpAwAiFUKAgICAgICAEFYNAyAVukSS1U0Gz/CARKIMAgsCQCAOAnwCQAJAIAFBA2sOBgEDAwMDAAMLIAgpAABC37///v379+9fg0LJnJnK5KmSqtkAUg0CRAAAAAAAAPB/DAELRAAAAAAAAPB/IAgzAAAgCDEAAkIQhoRC37//BoMiFULJnJkCUQ0AGiAVQs6CuQJSDQFEAAAAAAAA+H8LIhqaIBog\
\\
FEEtRhs5AwggDkEAOgAADAcLIA5BAToAASAOQQE6AAAMBgsgGkHYncEAIABBA3RrKwMAowshGiAOQQA6AAAgDiAamiAaIBRBLUYbOQMIDAQLIAxBMGogGCAWEJABIAwoAjghACACQQFxRQ0CIABBAE4NAQwCCyAOQYECOwEADAILIAxBGGogGCAWQgF8EJABIAxBf0F/IAAgACAMKAIgRxsgDCkDMCAMKQMYUhsiADYCOAsgAEEASARAQQAhBUIAIRZBACEAIwBBkAZrIgskACAMQTBqIhBB/w82AgggEEIANwMAIAtBBGojAEGQBmsiDyQAIA9BBGoiDUEAQYkG/AsAAkACQCABIgJFDQAgD0EMaiEHIAIhBQJAAkACQAJAAkACQAJAAn8CQAJA\
\\
AkACQANAIAggCWoiCiIBLQAAIgRBMEcEQCAEQTBrIgNB/wFxQQlLDQMgCUF/cyACaiEBQQAhBANAIAQiAEH/BU0EQCAAIAdqIAM6AAALIAAgAUcEQCAAQQFqIQQgACAKakEBai0AACIGQTBrIgNB/wFxQQlLDQQMAQsLIA0gAEEBaiIENgIAIAQgCmohAUEAIQBBACEDDAsLIAVBAWshBSACIAlBAWoiCUcNAAtBACEFDAwLIA8gBDYCBCAEIApqIQEgBSAEayEDIAZBLkYNASAAQQFqIQRBACEADAgLIAIgCWshAyAEQS5HBEBBACEFDAkLIAggCWpBAWohACAJQX9zIAJqIQUMAQsgBCAKakEBaiEAIARBf3MgBWoiBSAEDQEaCyAFRQRAQQAh\
\\
BUEAIQQMAgsgASADaiEBQQAhCQJAA0AgACAJaiIDLQAAQTBHDQEgBSAJQQFqIglHDQALQQAhBEEAIQMMBQtBACEEIAMhACAFIAlrCyIDQQhPBEAgBEEIaiEJAkADQCAJQYAGTw0EIAApAAAiFULGjJmy5MiRo8YAfCAVQrDgwIGDhoyYMH0iFYRCgIGChIiQoMCAf4NCAFINBCAJQQhrQYAGTQRAIA9BBGogCWogFTcAACAPIAk2AgQgCUEIaiEJIABBCGohACADQQhrIgNBB00NAgwBCwsgCUEIa0GABkGABkHgqcEAELEBAAsgCUEIayEECyADDQILQQAhAyAAIQEMAgsgCUEIayEECyAALQAAQTBrIglB/wFxQQlLBH8gAAUgAEEBaiESIANB\
\\
AWshCiAEIA9qQQxqIQ1BACEBAn8DQCAEIAEiBmoiB0H/BU0EQCABIA1qIAk6AAALIAYgCkcEQCAGQQFqIQEgA0EBayIDIAYgEmotAABBMGsiCUH/AXFBCUsNAhoMAQsLQQALIQMgB0EBaiEEIAAgBmpBAWoLIQEgDyAENgIECyAPIAMgBWsiADYCCAsCQCAERQRAQQAhBQwBCyACIANrIQkgAiADTwRAQQAhBQJAIAIgA0YNACAIQQFrIQIDQAJAAkAgAiAJai0AAEEuaw4DAQMAAwsgBUEBaiEFCyAJQQFrIgkNAAsLIA8gACAEaiIANgIIIA8gBCAFayIFNgIEIAVBgQZJDQFBgAYhBSAPQYAGNgIEIA9BAToAjAYMAQtBACAJIAJB8KnBABCx\
\\
AQALIANFDQEgAS0AACEECyAEQSByQf8BcUHlAEcNACAPIANBAWsiBAR/AkACQAJAAkAgAUEBaiIGLQAAIghBK2sOAwABAAELIANBAmsiBEUNASABQQJqIQYLQQAhAUEAIQkDQCAGLQAAQTBrQf8BcSICQQlLDQIgCUEKbCACaiIDIAkgCUGAgARIIgIbIQkgAyABIAIbIQEgBkEBaiEGIARBAWsiBA0ACwwBC0EAIQELQQAgAWsgASAIQS1GGwVBAAsgAGo2AggLIAVBEksNAQtBEyAFayIARQ0AIAUgD2pBDGpBACAA/AsACyAPQQRqQYwG/AoAACAPQZAGaiQAQQAhAwJAAkAgCygCBEUNACALKAIIIgdBvH1IDQAgB0G1AkoNAQJAIAdBAEwN\
\\
AANAQTwhASAHQRNJBEAgBy0AwLVBIQELIAtBBGogARByIAsoAggiB0GBcE4EQCABIANqIQMgB0EATA0CDAELC0EAIQMMAQsgC0EMaiEGA0ACQCALQQRqAn8gB0UEQCALLQAMIgBBBEsNAkECQQEgAEECSRsMAQtBPEEAIAdrIgBBE08NABogAC0AwLVBCyIAEH0gCygCCCIHQf8PSg0DIAMgAGshAyAHQQBMDQELCyADQQFrIgdBgXhMBEADQCALQQRqQTxBgnggB2siACAAQTxPGyIAEHIgACAHaiIHQYJ4SQ0ACwsgB0H/B2pB/g9KDQEgC0EEakE1EH1B/gchAwJAIAsoAgQiBUUNACALKAIIIgRBAEgNAAJAIARBEk0EQAJAIARFDQAgBEEB\
\\
RgR/QQAFIARBAXEgBEEecSECQQAhAwNAIBZCCn4hFSAFIAMiAEsEfiAVIAAgC2pBDGoxAAB8BSAVC0IKfiEWIAUgAEEBaiIBSwRAIBYgACALakENajEAAHwhFgsgAUEBaiIDIAJHDQALRQ0BIABBAmoLIQAgFkIKfiEWIAAgBU8NACAWIAAgBmoxAAB8IRYLAkAgBCAFTw0AAkAgBSAEQQFqRiAEIAZqIgEtAAAiAEEFRnFFBEAgAEEESw0BDAILIAstAIwGDQAgBEUNASABQQFrLQAAQQFxRQ0BCyAWQgF8IRYLIBZCgICAgICAgBBUDQELIAtBBGpBARByQgAhFgJAIAsoAgQiBUUNACALKAIIIgRBAEgNAEJ/IRYgBEESSw0AAkAgBEUEQEIA\
\\
IRYMAQsCfyAEQQFGBEBCACEWQQAMAQsgBEEBcSAEQR5xIQJBACEDQgAhFgNAIBZCCn4hFSAFIAMiAEsEfiAVIAAgC2pBDGoxAAB8BSAVC0IKfiEWIAUgAEEBaiIBSwRAIBYgACALakENajEAAHwhFgsgAUEBaiIDIAJHDQALRQ0BIABBAmoLIQAgFkIKfiEWIAAgBU8NACAWIAAgBmoxAAB8IRYLIAQgBU8NAAJAIAUgBEEBakYgBCAGaiIBLQAAIgBBBUZxRQRAIABBBEsNAQwCCyALLQCMBg0AIARFDQEgAUEBay0AAEEBcUUNAQsgFkIBfCEWCyAHQYAIakH+D0oNAyAHQQFqIQcLQf4HQf8HIBZCgICAgICAgAhUGyEDIBZC/////////weD\
\\
IRYLIAMgB2ohAwsgECADNgIIIBAgFjcDAAsgC0GQBmokACAMKAI4IQALIA5BADoAACAOIAwpAzAgAK1CNIaEvyIamiAaIBRBLUYbOQMICyAMQUBrJAAgDi0AAARAIBNCADcDAAwBCyATIA4rAwgiGr1C////////////AINC//////////f/AFgEfiATIBo5AwhCAQVCAAs3AwALIA5BIGokAAvBBgEHfwJAAkAgASAAQQNqQXxxIgQgAGsiBkkNACABIAZrIghBAnYiB0UNAEEAIQEgACAERwRAIAAgBGsiBEF8TQRAA0AgASAAIANqIgIsAABBv39KaiACQQFqLAAAQb9/SmogAkECaiwAAEG/f0pqIAJBA2osAABBv39KaiEBIANBBGoiAw0A\
\\
CwsgACADaiECA0AgASACLAAAQb9/SmohASACQQFqIQIgBEEBaiIEDQALCyAAIAZqIQQCQCAIQQNxIgBFDQAgBCAIQfz///8HcWoiAywAAEG/f0ohBSAAQQFGDQAgBSADLAABQb9/SmohBSAAQQJGDQAgBSADLAACQb9/SmohBQsgASAFaiEDA0AgBCEAIAdFDQJBwAEgByAHQcABTxsiBUEDcSEGAkAgBUECdCIEQfAHcSIBRQRAQQAhAgwBCyAAIAFqIQhBACECIAAhAQNAIAIgASgCACICQX9zQQd2IAJBBnZyQYGChAhxaiABQQRqKAIAIgJBf3NBB3YgAkEGdnJBgYKECHFqIAFBCGooAgAiAkF/c0EHdiACQQZ2ckGBgoQIcWogAUEMaigC\
\\
ACICQX9zQQd2IAJBBnZyQYGChAhxaiECIAFBEGoiASAIRw0ACwsgByAFayEHIAAgBGohBCACQQh2Qf+B/AdxIAJB/4H8B3FqQYGABGxBEHYgA2ohAyAGRQ0ACwJ/IAAgBUH8AXFBAnRqIgAoAgAiAUF/c0EHdiABQQZ2ckGBgoQIcSIBIAZBAUYNABogASAAKAIEIgFBf3NBB3YgAUEGdnJBgYKECHFqIgEgBkECRg0AGiAAKAIIIgBBf3NBB3YgAEEGdnJBgYKECHEgAWoLIgFBCHZB/4EccSABQf+B/AdxakGBgARsQRB2IANqIQMMAQsgAUUEQEEADwsgAUEDcSECQQAhBCABQQRPBEAgAUF8cSEFA0AgAyAAIARqIgEsAABBv39KaiABQQFq\
\\
LAAAQb9/SmogAUECaiwAAEG/f0pqIAFBA2osAABBv39KaiEDIAUgBEEEaiIERw0ACyACRQ0BCyAAIARqIQEDQCADIAEsAABBv39KaiEDIAFBAWohASACQQFrIgINAAsLIAMLxwcBB38gACgCRCEIAkAgACgCAEEBRgRAIAAoAgwiByAAKAIERgRAIABBBGoQigILIAAoAgggB0EBdGogATsBACAAIAdBAWo2AgwMAQsgAUH//wNxQf8BTQRAIAAoAgwiByAAKAIERgRAIABBBGoQgQILIAAoAgggB2ogAToAACAAIAdBAWo2AgwMAQsgABCOASIHKAIIIgogBygCAEYEQCAHEIoCCyAHKAIEIApBAXRqIAE7AQAgByAKQQFqNgIICyAAKAJEIgEg\
\\
ACgCPEYEQCAAQTxqEIkCCyAAKAJAIAFBA3RqIAI5AwAgACABQQFqNgJEIAAoAlAhAQJAAkAgA0IAUgRAIAENASAAIAgEfyAAKAJIIAhJBEAgAEHIAGpBACAIQQhBCBDqASAAKAJQIQkLIAAoAkwgCUEDdGohB0EBIQsCQCAIQQFGBEAgByEBDAELAkACQCAIQQNJBEAgByEBDAELIAhBAWsiDEEBciELIAcgDEF+cSINQQN0aiEBIA0hCgNAIAf9DAAAAAAAAPh/AAAAAAAA+H/9CwMAIAdBEGohByAKQQJrIgoNAAsgDCANRg0BCyAIIAtrIQcDQCABQoCAgICAgID8/wA3AwAgAUEIaiEBIAdBAWsiBw0ACwsgCCAJakEBayEJCyABQoCAgICA\
\\
gID8/wA3AwAgCUEBagVBAAsiATYCUAwBCyABRQ0BCyAAKAJIIAFGBEAgAEHIAGoQiQILIAAoAkwgAUEDdGogBEQAAAAAAAAAAKBEAAAAAAAA+H8gA6dBAXEbOQMAIAAgAUEBajYCUAsgACgCXCEBAkACQCAFUARAIAENAQwCCyABDQAgACAIBH9BACEJIAAoAlQgCEkEQCAAQdQAakEAIAhBCEEIEOoBIAAoAlwhCQsgACgCWCAJQQN0aiEHQQEhCwJAIAhBAUYEQCAHIQEMAQsCQAJAIAhBA0kEQCAHIQEMAQsgCEEBayIMQQFyIQsgByAMQX5xIg1BA3RqIQEgDSEKA0AgB/0MAAAAAAAA+H8AAAAAAAD4f/0LAwAgB0EQaiEHIApBAmsiCg0A\
\\
CyAMIA1GDQELIAggC2shBwNAIAFCgICAgICAgPz/ADcDACABQQhqIQEgB0EBayIHDQALCyAIIAlqQQFrIQkLIAFCgICAgICAgPz/ADcDACAJQQFqBUEACyIBNgJcCyAAKAJUIAFGBEAgAEHUAGoQiQILIAAoAlggAUEDdGogBkQAAAAAAAAAAKBEAAAAAAAA+H8gBadBAXEbOQMAIAAgAUEBajYCXAsL6wgDA3wGewV/IAAoAgQhDQJAAkACQCACIANLDQAgAyANSw0AIAMgACgCDCINSw0BIAAoAgAgAmohDSAAKAIIIAJBA3RqIQ8gAyACayIOQQR2IgBFBED9DAAAAAAAAPD/AAAAAAAA8P8iCCEJ/QwAAAAAAADw/wAAAAAAAPD/IQr9DAAA\
\\
AAAAAPD/AAAAAAAA8P8hCwwDCyAB/Q8hDCANIQIgDyED/QwAAAAAAADw/wAAAAAAAPD/IgghCf0MAAAAAAAA8P8AAAAAAADw/yEK/QwAAAAAAADw/wAAAAAAAPD/IQsDQCAMIAJBCGogAv1dAAD9VwAAAf0jIgf9UwRAIAsgA0EIaiAD/V0DAP1XAwABIAsgByAH/Q0AAAAAAAAAAAEBAQEBAQEB/VL99wEiCyADQcgAaiADQUBr/V0DAP1XAwABIAsgByAH/Q0ICAgICAgICAkJCQkJCQkJ/VL99wEhCyAJIANBKGogA0Egav1dAwD9VwMAASAJIAcgB/0NBAQEBAQEBAQFBQUFBQUFBf1S/fcBIgkgA0HoAGogA0HgAGr9XQMA/VcDAAEgCSAH\
\\
IAf9DQwMDAwMDAwMDQ0NDQ0NDQ39Uv33ASEJIAogA0EYaiADQRBq/V0DAP1XAwABIAogByAH/Q0CAgICAgICAgMDAwMDAwMD/VL99wEiCiADQdgAaiADQdAAav1dAwD9VwMAASAKIAcgB/0NCgoKCgoKCgoLCwsLCwsLC/1S/fcBIQogCCADQThqIANBMGr9XQMA/VcDAAEgCCAHIAf9DQYGBgYGBgYGBwcHBwcHBwf9Uv33ASIIIANB+ABqIANB8ABq/V0DAP1XAwABIAggByAH/Q0ODg4ODg4ODg8PDw8PDw8P/VL99wEhCAsgAkEQaiECIANBgAFqIQMgAEEBayIADQALDAILIAIgAyANQbi/wAAQsQEACyACIAMgDUGov8AAELEBAAsCQCAO\
\\
QQ9xIgJFBEBEAAAAAAAA8P8hBAwBCyANIA5B8P///wdxaiENIA8gDkHw////AHFBA3RqIQACQCACQQFGBEBBACEDRAAAAAAAAPD/IQQMAQsgDkEBcSAOQQ5xIQ5BACEDRAAAAAAAAPD/IQQgAUH/AXEhDyAAIQIDQCAPIAMgDWoiES0AAEYEQCACKwMAIgUgBCAEIARiGyIEIAQgBSAFIAViGyIFIAQgBWQbIQQLIA8gEUEBai0AAEYEQCACQQhqKwMAIgUgBCAEIARiGyIEIAQgBSAFIAViGyIFIAQgBWQbIQQLIAJBEGohAiAOIANBAmoiA0cNAAtFDQELIAMgDWotAAAgAUH/AXFHDQAgACADQQN0aisDACIFIAQgBCAEYhsiBCAEIAUgBSAF\
\\
YhsiBSAEIAVkGyEECyAEIAsgCv33ASAJIAj99wH99wEiB/0hASIFIAf9IQAiBiAGIAZiGyIGIAYgBSAFIAViGyIFIAUgBmMbIgUgBSAFYhsiBSAFIAQgBCAEYhsiBCAEIAVjGwvZBgIJfwZ+IwBBEGsiCiQAAkACQAJ/AkACQAJAAkAgASkDACIOQgBSBEAgDkKAgICAgICAgCBaDQEgA0UNAkGgfyABLwEYIA55IhCnayIFa8FB0ABsQbCnBWpBzhBtIgFB0ABLDQMgCiABQQR0IgEpA4D5QEIAIA4gEIZCABD4ASAKKQMIIAopAwBCP4h8Ig9BQCAFIAEvAYj5QGprIgitIg6IpyEFIAEvAYr5QCEBQgEgDoYiEUIBfSISIA+DIg5QBEAgA0EK\
\\
Sw0HIANBAnRBvIrBAGooAgAgBUsNBwsgCEE/cSEHIAVBkM4ATwRAIAVBwIQ9SQ0FIAVBgMLXL08EQEEIQQkgBUGAlOvcA0kiBhshCUGAwtcvQYCU69wDIAYbDAcLQQZBByAFQYCt4gRJIgYbIQlBwIQ9QYCt4gQgBhsMBgsgBUHkAE8EQEECQQMgBUHoB0kiBhshCUHkAEHoByAGGwwGC0EKQQEgBUEJSyIJGwwFC0GQg8EAQRxBrIPBABDgAgALQbyDwQBBJEHgg8EAEOACAAtB8IPBAEEhQZSEwQAQ4AIACyABQdEAQaSEwQAQoAIAC0EEQQUgBUGgjQZJIgYbIQlBkM4AQaCNBiAGGwshBiAHrSEQAkACQAJAAkAgCSABa0EBasEiByAEwSIB\
\\
SgRAIAhB//8DcSEMIAcgBGvBIAMgByABayADSRsiCEEBayENQQAhAQNAIAUgBm4hCyABIANGDQMgBSAGIAtsayEFIAEgAmogC0EwajoAACABIA1GDQQgASAJRg0CIAFBAWohASAGQQpJIAZBCm4hBkUNAAtBtITBABD/AgALIAAgAiADQQAgByAEIA9CCoAgBq0gEIYgERCcAQwFCyABQQFqIQEgDEEBa0E/ca0hE0IBIQ8DQCAPIBOIQgBSBEAgAEEANgIADAYLIAEgA08NAyABIAJqIA5CCn4iDiAQiKdBMGo6AAAgD0IKfiEPIA4gEoMhDiAIIAFBAWoiAUcNAAsgACACIAMgCCAHIAQgDiARIA8QnAEMBAsgAyADQcSEwQAQoAIACyAAIAIg\
\\
AyAIIAcgBCAFrSAQhiAOfCAGrSAQhiAREJwBDAILIAEgA0HUhMEAEKACAAsgAEEANgIACyAKQRBqJAALoQYBCH8gAEHwAWoQ8gEgACgClAIiAQRAIAAoApgCIAFBA3QQmwILIAAQwAEgACgCsAEiAQRAIAAoArQBIAFBBHQQmwILIABBoAJqEN0BIAAoApQDIgEEQCAAKAKYAyABQRhsEJsCCyAAKAKgAyIBBEAgACgCpAMgAUEDdBCbAgsgACgCrAMiAQRAIAAoArADIAFBA3QQmwILIAAoArwDIgEEQCAAKALAAyABQQJ0EJsCCyAAKALIAyIBBEAgACgCzAMgAUEDdBCbAgsgACgC1AMiAQRAIAAoAtgDIAFBAXQQmwILIAAoAuADIgEEQCAA\
\\
KALkAyABEJsCCyAAKALsAyIBBEAgACgC8AMgAUEDdBCbAgsgACgC+AMiAQRAIAAoAvwDIAFBAnQQmwILIAAoAoQEIgEEQCAAKAKIBCABQQV0EJsCCyAAKAKUBCECIAAoApgEIgMEQCACIQEDQCABEMABIAFBsAFqKAIAIgQEQCABQbQBaigCACAEQQR0EJsCCyABQcABaiEBIANBAWsiAw0ACwsgACgCkAQiAQRAIAIgAUHAAWwQmwILIAAoAsQBIQIgACgCyAEiAwRAIAIhAQNAIAEQ7QEgAUEkaiEBIANBAWsiAw0ACwsgACgCwAEiAQRAIAIgAUEkbBCbAgsgACgCzAEiAQRAIAAoAtABIAEQmwILIAAoAtgBIgEEQCAAKALcASABQQJ0EJsC\
\\
CyAAKAKgBCEFIAAoAqQEIgcEQANAIAUgBkEcbGoiBCgCBCECIAQoAggiAwRAIAIhAQNAIAEoAgAiCARAIAFBBGooAgAgCEEEdBCbAgsgAUEMaiEBIANBAWsiAw0ACwsgBCgCACIBBEAgAiABQQxsEJsCCyAEKAIMIgEEQCAEKAIQIAFBBHQQmwILIAZBAWoiBiAHRw0ACwsgACgCnAQiAQRAIAUgAUEcbBCbAgsgACgCrAQhAiAAKAKwBCIDBEAgAiEBA0AgASgCACIEBEAgAUEEaigCACAEQQN0EJsCCyABQQxqIQEgA0EBayIDDQALCyAAKAKoBCIABEAgAiAAQQxsEJsCCwu5BwINfwF+IwBBQGoiAyQAIANBEGogAUHEt8AAQQYgAkHwt8AA\
\\
QQcQwwEgAygCICEMIAMoAhwhBiADKAIYIQQCQCADKQMQIhBCAlIEQCAAIAMoAjw2AjQgACADKQI0NwIsIAAgA/0AAiT9CwIcIAAgDDYCGCAAIAY2AhQgACAENgIQIAAgEDcDCCAAQQE2AgAMAQsgA0EQaiABQYiywABBBCACQQxqQfC4wABBChDDASADKAIgIQ0gAygCHCEIIAMoAhghBSADKQMQIhBCAlIEQCAAIAMoAjw2AjQgACADKQI0NwIsIAAgA/0AAiT9CwIcIAAgDTYCGCAAIAg2AhQgACAFNgIQIAAgEDcDCCAAQQE2AgAgBEUNASAGIAQQmwIMAQsgA0EQaiABQYyywABBByACQRhqQYS6wABBCBCuASADKAIgIQ4gAygCHCEJIAMo\
\\
AhghByADKQMQIhBCAlIEQCAAIAMoAjw2AjQgACADKQI0NwIsIAAgA/0AAiT9CwIcIAAgDjYCGCAAIAk2AhQgACAHNgIQIAAgEDcDCCAAQQE2AgAgBQRAIAggBRCbAgsgBEUNASAGIAQQmwIMAQsgA0EQaiABQcq3wABBBiACQSRqQcS6wABBARCuASADKAIgIQ8gAygCHCELIAMoAhghCiADKQMQIhBCAlIEQCAAIAMoAjw2AjQgACADKQI0NwIsIAAgA/0AAiT9CwIcIAAgDzYCGCAAIAs2AhQgACAKNgIQIAAgEDcDCCAAQQE2AgAgB0GAgICAeHJBgICAgHhHBEAgCSAHEJsCCyAFBEAgCCAFEJsCCyAERQ0BIAYgBBCbAgwBCyADQRBqIAFB\
\\
0LfAAEEGIAJBMGpBzLrAAEEBEK4BIAMgAykDGDcDACADIAMoAiA2AgggAykDECIQQgJSBEAgACADKAI8NgI0IAAgAykCNDcCLCAAIAP9AAIk/QsCHCAAIAMoAgg2AhggACADKQMANwMQIAAgEDcDCCAAQQE2AgAgCkGAgICAeHJBgICAgHhHBEAgCyAKEJsCCyAHQYCAgIB4ckGAgICAeEcEQCAJIAcQmwILIAUEQCAIIAUQmwILIARFDQEgBiAEEJsCDAELIAAgAygCCDYCPCAAIAMpAwA3AjQgACAPNgIwIAAgCzYCLCAAIAo2AiggACAONgIkIAAgCTYCICAAIAc2AhwgACANNgIYIAAgCDYCFCAAIAU2AhAgACAMNgIMIAAgBjYCCCAAIAQ2\
\\
AgQgAEEANgIACyADQUBrJAALng0CE38EfiMAQSBrIgckAAJAIAFBEGoiBSACIAMQayIEBEAgAEICNwMAIAAgBC8BADsBCAwBCyABKAI4IgxBgIAERwRAAkACQAJAIANFBEBBASEJDAELIANBARDYAiIJRQ0BIANFDQAgCSACIAP8CgAACyABKAIwIAxGBEAgAUEwahCMAgsgASgCNCAMQQxsaiIEIAM2AgggBCAJNgIEIAQgAzYCAEEBIQ0gASAMQQFqNgI4AkAgA0UiBA0AIANBARDYAiINRQ0CIAQNACANIAIgA/wKAAALIAcgAzYCECAHIA02AgwgByADNgIIIAFBIGoiAiAHQQhqEIwBIRggASgCGEUEQCMAQTBrIgYkACAGIAI2AiggBSIC\
\\
KAIMIQ4gBiAGQShqNgIsAkACQAJAAn8CQCAOIA5BAWoiBU0EQCACKAIEIgQgBEEBakEDdkEHbCAEQQhJGyIEQQF2IAVJBEAgBEEBaiIEIAUgBCAFSxsiBUEPSQ0CIAVB/////wFNBEBBfyAFQQN0QQduQQFrZ3YiBUH+////AEsNBSAFQQFqDAQLENwCIAYoAiQhBSAGKAIgIQQMBgsgAiAGQSxqQaTiwABBEBBbQYGAgIB4IQQMBQsQ3AIgBigCDCEFIAYoAgghBAwEC0EEIAVBCHFBCGogBUEESRsLIgVBCGoiBCAFQQR0IgpqIgggBEkNACAIQfj///8HSw0AIAhBCBDYAiILDQEgCBDXAiAGKAIcIQUgBigCGCEEDAILENwCIAYoAhQhBSAG\
\\
KAIQIQQMAQsgCiALaiEIIAQEQCAIQf8BIAT8CwALIAVBAWsiCiAFQQN2QQdsIAVBCUkbIRAgAigCACIRIQsgDgR/IAspAwBCf4VCgIGChIiQoMCAf4MhFyAGKAIsIRJBACEFA0AgF1AEQANAIAVBCGohBSALQQhqIgspAwBCgIGChIiQoMCAf4MiF0KAgYKEiJCgwIB/UQ0ACyAXQoCBgoSIkKDAgH+FIRcLIAggCiASKAIAIBEgF3qnQQN2IAVqIhNBBHRrQRBrEIwBpyIUcSIEaikAAEKAgYKEiJCgwIB/gyIZUARAQQghDwNAIAQgD2ohBCAPQQhqIQ8gCCAEIApxIgRqKQAAQoCBgoSIkKDAgH+DIhlQDQALCyAXQgF9IBeDIRcgCCAZeqdB\
\\
A3YgBGogCnEiBGosAABBAE4EQCAIKQMAQoCBgoSIkKDAgH+DeqdBA3YhBAsgBCAIaiAUQRl2Ig86AAAgCCAEQQhrIApxakEIaiAPOgAAIAggBEF/c0EEdGogAigCACATQX9zQQR0av0AAAD9CwAAIA5BAWsiDg0ACyACKAIAIQsgAigCDAVBAAshBCACIAg2AgAgAigCBCEFIAIgCjYCBCACIBAgBGs2AghBgYCAgHghBCAFRQ0AIAUgBUEEdEEXakFwcSICakEJaiIFRQ0AIAsgAmsgBRCbAgsgByAFNgIEIAcgBDYCACAGQTBqJAALIAEoAhQiBCAYp3EhBSAYQhmIIhlC/wCDQoGChIiQoMCAAX4hGiABKAIQIQICQAJAA0AgAiAFaikAACIY\
\\
IBqFIhdCf4UgF0KBgoSIkKDAgAF9g0KAgYKEiJCgwIB/gyIXQgBSBEADQCACIBd6p0EDdiAFaiAEcUEEdGsiBkEIaygCACADRgRAIA0gBkEMaygCACADEKMCRQ0ECyAXQgF9IBeDIhdCAFINAAsLIBhCgIGChIiQoMCAf4MhFwJAAn8gFUUEQEEAIBdQDQEaIBd6p0EDdiAFaiAEcSEJCyAXIBhCAYaDQgBSDQFBAQshFSAWQQhqIhYgBWogBHEhBQwBCwsgAiAJaiwAACIDQQBOBEAgAiACKQMAQoCBgoSIkKDAgH+DeqdBA3YiCWotAAAhAwsgAiAJaiAZp0H/AHEiBToAACACIAlBCGsgBHFqQQhqIAU6AAAgASABKAIYIANBAXFrNgIYIAEg\
\\
ASgCHEEBajYCHCACIAlBBHRrIgFBBGsgDDsBACABQRBrIgEgBygCEDYCCCABIAcpAgg3AgAMAQsgBkEEayAMOwEAIANFDQAgDSADEJsCCyAAQgI3AwAgACAMOwEIDAMLQQEgAxDeAgALQQEgAxDeAgALIAdBODYCHCAHQcDRwAA2AhggByADNgIUIAcgAjYCECAHQQE2AgwgB0H9psAANgIIIABBEGogB0EIakEDQQFBABBhIABBCDoAKCAAQYCAgIB4NgIcIABCADcDAAsgB0EgaiQAC7UGAgV/AX4jAEFAaiIEJAACQCADQQJJDQAgAi0AAEEiRw0AIAIgA2pBAWstAABBIkcNACADQQJrIQUgAkEBaiEGCyAAAn8CQAJAAkACQAJAAkACQAJA\
\\
AkAgAQRAIAYNAQwDCyAGRSIBIANBBEZxRQRAIAENAyAEQRBqIAYgBRBADAILIAIoAAAiBkHu6rHjBkcNAyAAQYGAgIB4NgIEDAgLAkAgBUEHTQRAIAVFDQYgBi0AAEEiRg0BIAVBAUYNBiAGLQABQSJGDQEgBUECRg0GIAYtAAJBIkYNASAFQQNGDQYgBi0AA0EiRg0BIAVBBEYNBiAGLQAEQSJGDQEgBUEFRg0GIAYtAAVBIkYNASAFQQZGDQYgBi0ABkEiRw0GDAELIARBCGpBIiAGIAUQtwEgBCgCCEEBRw0FCyAFQQEQ2AIiBwRAQQAhASAEQQA2AjQgBCAHNgIwIAQgBTYCLCAFIAZqIQcDQCAGQQFqIQUCQCAGLQAAIghBIkcEQCAFIQYM\
\\
AQsCQCAFIAdGDQAgBS0AAEEiRw0AIAZBAmohBgwBCyAEQYGAgIB4NgIQIAQoAiwiAUUNAyAEKAIwIAEQmwIMAwsgBCgCLCABRgRAIARBLGoQgQILIAQoAjAgAWogCDoAACAEIAFBAWoiATYCNCAGIAdHDQALIAQgBCgCNDYCGCAEIAQpAiw3AxAMAQtBASAFEN4CAAsgBCgCECIBQYGAgIB4Rg0EIAQoAhghBSAEKAIUIQYMBQsgA0UNASACLQAAIQYLIAZB/wFxQSJGDQILIAIhBiADIQULIAQgBTYCGCAEIAY2AhRBgICAgHghASAEQYCAgIB4NgIQDAELIARBLGoiASACIAMQLSAEIAGtQoCAgIDAAIQ3AzggBEEgakGimsAAIARBOGoQhQEg\
\\
BCgCLCIBBEAgBCgCMCABEJsCCyAEKQIgIQkgACAEKAIoNgIMIAAgCTcCBEEBDAILAkAgBUUEQEGBgICAeCEFIAFBgICAgHhyQYCAgIB4Rg0BIAYgARCbAgwBCyAGrSAFrUIghoQhCSABIQULIAAgCTcCCCAAIAU2AgQLQQALNgIAIARBQGskAAuBBgILfwJ+An4CQAJAAkAgACgC2AIiBCACSwRAQgAgACgC1AIgAkECdGoiBC8BAEUNBBogAiAAKALIASIFTw0BAkACQCAAKAKwBCIFIAJLBEAgACgCtAQiB0UNASAELwECIQwgACgCxAEgAkEkbGohCCAAKAKsBCACQQxsaiIGKAIIIgUgAyAHbiIKSw0GDAILIAIgBUGwycAAEKACAAtBwMnA\
\\
ABD/AgALA0AgBUEBayEAIAVFDQMgACAHbCEJIAYoAgQgAEEDdGogCCgCHCELQQAhACAIKAIgIgQhAgJAAkACQCAEDgICAQALA0AgACACQQF2Ig4gAGoiACALIABBHGxqKAIYIAlLGyEAIAIgDmsiAkEBSw0ACwsgACALIABBHGxqKAIYIAlNaiECCykDACEQQgAhDyACIARHBEAgBSAHbCEFIARBHGwgAkEcbCIAayECIAAgC2pBGGohAANAIAUgAEEEaygCACIESwRAIA8gASAMIAkgBCAEIAlJGyAAKAIAIgQgBSAEIAVJGxB3rXwhDyAAQRxqIQAgAkEcayICDQELCyAGKAIIIQULIAYoAgAgBUYEQCAGEIkCCyAGKAIEIAVBA3RqIA8gEHw3\
\\
AwAgBiAFQQFqIgU2AgggBSAKTQ0ACwwDCyACIARBkMnAABCgAgALIAIgBUGgycAAEKACAAsgAEEAQdDJwAAQoAIACyAHIApsIQUgBigCBCAKQQN0aiAIKAIcIQZBACEAIAgoAiAiBCECAkACQAJAIAQOAgIBAAsDQCAAIAJBAXYiCCAAaiIAIAYgAEEcbGooAhggBUsbIQAgAiAIayICQQFLDQALCyAAIAYgAEEcbGooAhggBU1qIQILKQMAIRBCACEPAkAgAiAERg0AIARBHGwgAkEcbCIAayECIAAgBmpBGGohAANAIABBBGsoAgAiBCADTw0BIA8gASAMIAUgBCAEIAVJGyAAKAIAIgQgAyADIARLGxB3rXwhDyAAQRxqIQAgAkEcayICDQAL\
\\
CyAPIBB8CwuBBgILfwJ+An4CQAJAAkAgACgC2AIiBCACSwRAQgAgACgC1AIgAkECdGoiBC8BAEUNBBogAiAAKALIASIFTw0BAkACQCAAKAKwBCIFIAJLBEAgACgCtAQiB0UNASAELwECIQwgACgCxAEgAkEkbGohCCAAKAKsBCACQQxsaiIGKAIIIgUgAyAHbiIKSw0GDAILIAIgBUGwycAAEKACAAtBwMnAABD/AgALA0AgBUEBayEAIAVFDQMgACAHbCEJIAYoAgQgAEEDdGogCCgCHCELQQAhACAIKAIgIgQhAgJAAkACQCAEDgICAQALA0AgACACQQF2Ig4gAGoiACALIABBHGxqKAIYIAlLGyEAIAIgDmsiAkEBSw0ACwsgACALIABBHGxq\
\\
KAIYIAlNaiECCykDACEQQgAhDyACIARHBEAgBSAHbCEFIARBHGwgAkEcbCIAayECIAAgC2pBGGohAANAIAUgAEEEaygCACIESwRAIA8gASAMIAkgBCAEIAlJGyAAKAIAIgQgBSAEIAVJGxB7rXwhDyAAQRxqIQAgAkEcayICDQELCyAGKAIIIQULIAYoAgAgBUYEQCAGEIkCCyAGKAIEIAVBA3RqIA8gEHw3AwAgBiAFQQFqIgU2AgggBSAKTQ0ACwwDCyACIARBkMnAABCgAgALIAIgBUGgycAAEKACAAsgAEEAQdDJwAAQoAIACyAHIApsIQUgBigCBCAKQQN0aiAIKAIcIQZBACEAIAgoAiAiBCECAkACQAJAIAQOAgIBAAsDQCAAIAJBAXYi\
\\
CCAAaiIAIAYgAEEcbGooAhggBUsbIQAgAiAIayICQQFLDQALCyAAIAYgAEEcbGooAhggBU1qIQILKQMAIRBCACEPAkAgAiAERg0AIARBHGwgAkEcbCIAayECIAAgBmpBGGohAANAIABBBGsoAgAiBCADTw0BIA8gASAMIAUgBCAEIAVJGyAAKAIAIgQgAyADIARLGxB7rXwhDyAAQRxqIQAgAkEcayICDQALCyAPIBB8CwuQBwQZfwh+BnwBeyMAQUBqIgQkACABKQMQIR0gASsDCCEkIAEpAwAhHiABKAIYIREgAS0ATCESAkACQAJAIAEoAkgiCEUEQEEIIQwMAQsgASgCRCEFIAhBsAFsIgZBCBDYAiIMRQ0BIAUgBmohEyAEQQhqIQ8gBEEw\
\\
aiEUQQAhBiAIIRADQCAFIgMgE0YNASAGIQIgBEEUaiADQaABahD/ASADLQCuASEVIAMrAxghJSADKQMQIR8gAysDCCEmIAMpAwAhICADLQCvASEWIAMtAK0BIRcgAy0ArAEhGCADLQCYASEZIAMrA5ABIScCQCADKAKIASIJRQRAQQghDQwBCyADKAKEASEHIAlBBXQiCkEIENgCIg1FDQRBACEFIAkhBgNAIAUgCkYNASAUIAdBEGoQ/wEgBy0AHCEOIAcrAwghIyAFIA1qIgsgBykDACIbNwMAIAQgIzkDKCALIAQpAyg3AwggBCAOOgA8IAsgBP0AAzD9CwMQIAQgGzcDICAFQSBqIQUgB0EgaiEHIAZBAWsiBg0ACwsgA0GwAWohBSACQQFq\
\\
IQYgDyAEKQIUNwAAIA8gBCgCHDYACCADKQMgISEgAysDKCEoIAMpAzAhIiADKAI4IRogAykDQCEcIAMrA0ghIyADKQNQIRsgAygCWCEHIAP9AANgISkgAy8BcCEKIAMoAnghCyADKAJ8IQ4gAy0AjAEhAyAMIAJBsAFsaiICIBk6AJgBIAIgJzkDkAEgAiADOgCMASACIAk2AogBIAIgDTYChAEgAiAJNgKAASACIA42AnwgAiALNgJ4IAIgCjsBcCACICn9CwNgIAIgBzYCWCACIBs3A1AgAiAjOQNIIAIgHDcDQCACIBo2AjggAiAiNwMwIAIgKDkDKCACICE3AyAgAiAlOQMYIAIgHzcDECACICY5AwggAiAgNwMAIAIgFjoArwEgAiAVOgCu\
\\
ASACIBc6AK0BIAIgGDoArAEgAiAEKAAQNgCoASACIAT9AAAB/QsAmQEgEEEBayIQDQALCyABKQM4IRwgASkDICIbQgJSBEAgBCAB/QADKP0LAyALIAAgCDYCSCAAIAw2AkQgACAINgJAIAAgETYCGCAAIB03AxAgACAkOQMIIAAgHjcDACAAIBI6AEwgACAcNwM4IAAgGzcDICAAIAT9AAMg/QsDKCAEQUBrJAAPC0EIIAYQ3gIAC0EIIAoQ3gIAC/MGAgh/AXsgACAAKAIIIgNB//8DTQR/IAMhBkGAgAQgA2siBCAAKAIAIANrSwRAIAAgAyAEQQhBCBDqASAAKAIIIQYLIAAoAgQgBkEDdGohAgJAIANB//8DRgRAIAIhBAwBCwJAAkAgA0H9\
\\
/wNLBEAgAiEEQQEhCQwBC0H//wMgA2siB0EBciEJIAIgB0H+/wNxIghBA3RqIQQgCCEFA0AgAv0MAAAAAAAA8H8AAAAAAADwf/0LAwAgAkEQaiECIAVBAmsiBQ0ACyAHIAhGDQELIAMgCWpBgIAEayECA0AgBEKAgICAgICA+P8ANwMAIARBCGohBCACQQFqIgINAAsLIAYgA2tB//8DaiEGCyAEQoCAgICAgID4/wA3AwAgBkEBagVBgIAECzYCCCAAIAAoAhQiB0H//wNNBH9BgIAEIAciA2siBCAAKAIMIANrSwRAIABBDGogAyAEQQhBCBDqASAAKAIUIQMLIAAoAhAgA0EDdGohAgJAIAdB//8DRgRAIAIhBAwBCwJAAkAgB0H9/wNLBEAg\
\\
AiEEQQEhBgwBC0H//wMgB2siCUEBciEGIAIgCUH+/wNxIghBA3RqIQQgCCEFA0AgAv0MAAAAAAAA8P8AAAAAAADw//0LAwAgAkEQaiECIAVBAmsiBQ0ACyAIIAlGDQELIAYgB2pBgIAEayECA0AgBEKAgICAgICAeDcDACAEQQhqIQQgAkEBaiICDQALCyADIAdrQf//A2ohAwsgBEKAgICAgICAeDcDACADQQFqBUGAgAQLNgIUIAEoAgQhCAJAIAEoAggiA0UNAEEAIQYgA0EITwRAIANB+P///wFxIQYgA0ECdEFgcSEEQQAhAgNAIAIgCGoiBUEeaiAF/QABECIK/VkBAAcgBUEaaiAK/VkBAAUgBUEWaiAK/VkBAAMgBUESaiAK/VkBAAEg\
\\
BUEOaiAF/QABACIK/VkBAAcgBUEKaiAK/VkBAAUgBUEGaiAK/VkBAAMgBUECaiAK/VkBAAEgBCACQSBqIgJHDQALIAMgBkYNAQsgAyAGayECIAggBkECdGohBANAIARBAmoiBSAFLwEAOwEAIARBBGohBCACQQFrIgINAAsLIAEoAgAhBCAAKAIwIgEEQCAAKAI0IAFBAnQQmwILIAAgAzYCOCAAIAg2AjQgACAENgIwC6oGAgd/EHwCQCAAKAIIIgRFBEBBACEEDAELA0AgACgCBCAIaiIFQQhqIgYoAgAiAyAFKAIARgRAIAUQjwILIAVBBGoiCSgCACADQQR0aiIFIAI5AwggBSABOQMAIAYgA0EBaiIFNgIAAkAgBUEPcUUEQCADQQ9rIQYC\
\\
QCADQQ9OBEAgCSgCACAGQQR0aiIDKwP4ASIBIAMrA+gBIgIgAysD2AEiFyADKwPIASIKIAMrA7gBIgsgAysDqAEiDCADKwOYASINIAMrA4gBIg4gAysDeCIPIAMrA2giECADKwNYIhEgAysDSCISIAMrAzgiEyADKwMoIhQgAysDGCIVIAMrAwgiFkQAAAAAAADw/yAWRAAAAAAAAPD/ZBsiFiAVIBZkGyIVIBQgFWQbIhQgEyAUZBsiEyASIBNkGyISIBEgEmQbIhEgECARZBsiECAPIBBkGyIPIA4gD2QbIg4gDSAOZBsiDSAMIA1kGyIMIAsgDGQbIgsgCiALZBsiCiAKIBdjGyIXIAIgF2QbIgJkIQUgAysD8AEiFyADKwPgASIKIAMrA9AB\
\\
IgsgAysDwAEiDCADKwOwASINIAMrA6ABIg4gAysDkAEiDyADKwOAASIQIAMrA3AiESADKwNgIhIgAysDUCITIAMrA0AiFCADKwMwIhUgAysDICIWIAMrAxAiGCADKwMAIhlEAAAAAAAA8H8gGUQAAAAAAADwf2MbIhkgGCAZYxsiGCAWIBhjGyIWIBUgFmMbIhUgFCAVYxsiFCATIBRjGyITIBIgE2MbIhIgESASYxsiESAQIBFjGyIQIA8gEGMbIg8gDiAPYxsiDiANIA5jGyINIAwgDWMbIgwgCyAMYxsiCyAKIAtjGyIKYyEGIAdBAWoiByAERg0BIAAoAgghBAwDCyAGIAUgBUHwysAAELEBAAsgACgCACAERgRAIAAQjAILIAAgBEEBaiID\
\\
NgIIIAAoAgQgBEEMbGoiBEEANgIIIARCgICAgIABNwIAIAMhBAwBCw8LIAEgAiAFGyECIBcgCiAGGyEBIAhBDGohCCAEIAdLDQALCyAHIARB4MrAABCgAgALoAcCCH8DeyAAIAAoAggiBEH/AU0EfyAEIQVBgAIgBGsiAiAAKAIAIARrSwRAIAAgBCACQQhBCBDqASAAKAIIIQULIAAoAgQgBUEDdGohAwJAIARB/wFGBEAgAyECDAELAkACQCAEQf0BSwRAIAMhAkEBIQkMAQtB/wEgBGsiB0EBciEJIAMgB0H+AXEiCEEDdGohAiAIIQYDQCAD/QwAAAAAAADwfwAAAAAAAPB//QsDACADQRBqIQMgBkECayIGDQALIAcgCEYNAQsgBCAJakGA\
\\
AmshAwNAIAJCgICAgICAgPj/ADcDACACQQhqIQIgA0EBaiIDDQALCyAFIARrQf8BaiEFCyACQoCAgICAgID4/wA3AwAgBUEBagVBgAILNgIIIAAgACgCFCIHQf8BTQR/QYACIAciBGsiAiAAKAIMIARrSwRAIABBDGogBCACQQhBCBDqASAAKAIUIQQLIAAoAhAgBEEDdGohAwJAIAdB/wFGBEAgAyECDAELAkACQCAHQf0BSwRAIAMhAkEBIQUMAQtB/wEgB2siCUEBciEFIAMgCUH+AXEiCEEDdGohAiAIIQYDQCAD/QwAAAAAAADw/wAAAAAAAPD//QsDACADQRBqIQMgBkECayIGDQALIAggCUYNAQsgBSAHakGAAmshAwNAIAJCgICAgICA\
\\
gHg3AwAgAkEIaiECIANBAWoiAw0ACwsgBCAHa0H/AWohBAsgAkKAgICAgICAeDcDACAEQQFqBUGAAgs2AhQgASgCBCEIAkAgASgCCCIFRQ0AQQAhBiAFQQhPBEAgCCECIAVB+P///wFxIgYhAwNAIAIgAv0AAQAiDCAC/QABECIK/Q0AAQQFCAkMDRARFBUYGRwdIgsgDCAK/Q0CAwYHCgsODxITFhcaGx4fIgr9DAABAAEAAQABAAEAAQABAAH9MP1OQQ/9iwFBD/2MASAL/U4iCyAK/Q0AARARAgMSEwQFFBUGBxYX/QsBACACIAsgCv0NCAkYGQoLGhsMDRwdDg8eH/0LARAgAkEgaiECIANBCGsiAw0ACyAFIAZGDQELIAUgBmshAyAIIAZB\
\\
AnRqIQIDQCACQQJqIgYgBi8BACIEOwEAIAIgAi8BACIGQQAgBEGAAkkbQQAgBhs7AQAgAkEEaiECIANBAWsiAw0ACwsgASgCACECIAAoAjAiAQRAIAAoAjQgAUECdBCbAgsgACAFNgI4IAAgCDYCNCAAIAI2AjALxwUCDH8CfiMAQaABayIJJAAgCUEAQaAB/AsAAkACQCACIAAoAqABIgVNBEAgBUEpTw0CIAEgAkECdGohDAJAAkAgBQRAIAVBAWohDSAFQQJ0IQoDQCAJIAZBAnRqIQMDQCAGIQIgAyEEIAEgDEYNBiADQQRqIQMgAkEBaiEGIAEoAgAhByABQQRqIgshASAHRQ0ACyAHrSEQQgAhDyAKIQcgAiEBIAAhAwNAIAFBKE8NAyAE\
\\
IA8gBDUCAHwgAzUCACAQfnwiDz4CACAPQiCIIQ8gBEEEaiEEIAFBAWohASADQQRqIQMgB0EEayIHDQALIAggD0IAUgR/IAIgBWoiAUEoTw0EIAkgAUECdGogDz4CACANBSAFCyACaiIBIAEgCEkbIQggCyEBDAALAAsDQCABIAxGDQQgBEEBaiEEIAEoAgAgAUEEaiEBRQ0AIAggBEEBayICIAIgCEkbIQgMAAsACyABQShBsMfBABCgAgALIAFBKEGwx8EAEKACAAsgBUEpTw0BIAJBAWohDSACQQJ0IQwgACAFQQJ0aiEOIAAhAwJAA0AgCSAHQQJ0aiEGA0AgByELIAYhBCADIA5GDQMgBEEEaiEGIAdBAWohByADKAIAIQogA0EEaiIFIQMg\
\\
CkUNAAsgCq0hEEIAIQ8gDCEKIAshAyABIQYDQCADQShPDQIgBCAPIAQ1AgB8IAY1AgAgEH58Ig8+AgAgD0IgiCEPIARBBGohBCADQQFqIQMgBkEEaiEGIApBBGsiCg0ACwJAIAggD0IAUgR/IAIgC2oiA0EoTw0BIAkgA0ECdGogDz4CACANBSACCyALaiIDIAMgCEkbIQggBSEDDAELCyADQShBsMfBABCgAgALIANBKEGwx8EAEKACAAsgACAJQaAB/AoAACAAIAg2AqABIAlBoAFqJAAPC0EAIAVBKEGwx8EAELEBAAupBgEIfyAAKAIYIQIgACgCHCEBA0AgASACRwRAIAJBEWogAkEYaiECLQAAQQJHDQELCyAAKAIoIgVFBEAgAC0AESIF\
\\
QQJHIgQgACgCICIBKAIAIAEoAggiAmtLBEAgASACIARBCEEYEOoBIAEoAgghAgsgASAFQQJHBH8gASgCBCACQRhsaiIBIAAtABA6ABAgASAA/QADAP0LAwAgASAFOgARIAEgACgBEjYBEiABIAAvARY7ARYgAkEBagUgAgs2AgggAEECOgARIABCiICAgIABNwMYDwsgAC0AESEEAkACQCAAKAIgIgIoAggiBiAAKAIkIgNJBEAgBEECRwRAIAIoAgQgBkEYbGoiASAALQAQOgAQIAEgAP0AAwD9CwMAIAEgBDoAESABIAAoARI2ARIgASAALwEWOwEWIAIgAigCCEEBajYCCCAGQQFqIANGDQILIABBAjoAEQwCCyAEQQJHIgFFDQAgASACKAIA\
\\
IAMgBWoiBmtLBEAgAiAGIAFBCEEYEOoBCyABIANqIQEgBUEYbCIGRSIIRQRAIAIoAgQiByABQRhsaiAHIANBGGxqIAb8CgAACyAAIAE2AiQgASACKAIIIgdLBEAgAigCBCAHQRhsaiIDIAAtABA6ABAgAyAA/QADAP0LAwAgAyAEOgARIAMgACgBEjYBEiADIAAvARY7ARYgAiACKAIIQQFqNgIIIAdBAWogAUYNASAAQQI6ABEMAgsgAEECOgARIAEgBWoiAyACKAIARgRAIAIgA0EBQQhBGBDqAQsgCEUEQCACKAIEIAFBGGxqIgNBGGogAyAG/AoAAAsgACABQQFqIgE2AiQgASACKAIIIgNNDQEgAigCBCADQRhsaiIBIAAtABA6ABAgASAA\
\\
/QADAP0LAwAgASAEOgARIAEgAEESaiIEKAEANgESIAEgBC8BBDsBFiACIAIoAghBAWo2AggMAQsgAEECOgARCyAAQoiAgICAATcDGAJAIAAoAiQiASACKAIIIgBGDQAgBUEYbCIERQ0AIAIoAgQiAyAAQRhsaiADIAFBGGxqIAT8CgAACyACIAAgBWo2AggL7QYCAXsMfyAAKAIIIgRFBEBBAA8LIAAoAgQiBiAEQQxsaiEOAkADQAJAIAYoAgQhBwJAIAFBD2oiD0FwcSIFIAJBcHEiDEkEQCABIAVNIAYoAggiCSAFT3ENASABIAUgCUGQy8AAELEBAAsgASACSw0BIAIgBigCCEsNASABIAJGDQFBACEFQQAhBAJAIAIgAWsiBkEQTwRAIAEg\
\\
B2ohAP0MAAAAAAAAAAAAAAAAAAAAACEDIAZBcHEiBSEEA0AgAP0AAAAgA/1QIQMgAEEQaiEAIARBEGsiBA0ACyADIAMgA/0NCAkKCwwNDg8AAAAAAAAAAP1QIgMgAyAD/Q0EBQYHAAAAAAAAAAAAAAAA/VAiAyADIAP9DQIDAAAAAAAAAAAAAAAAAAD9UCIDIAMgA/0NAQAAAAAAAAAAAAAAAAAAAP1Q/RYAIQQgBSAGRg0BCyABIAVqIgEgB2ohACABIAJrIQEDQCAALQAAIARyIQQgAEEBaiEAIAFBAWoiAQ0ACwsgBCALcg8LQQAhCgJAIAEgBUYNAEEAIQggBSABayINQRBPBEAgASAHaiEA/QwAAAAAAAAAAAAAAAAAAAAAIQMgDUFwcSII\
\\
IQQDQCAA/QAAACAD/VAhAyAAQRBqIQAgBEEQayIEDQALIAMgAyAD/Q0ICQoLDA0ODwAAAAAAAAAA/VAiAyADIAP9DQQFBgcAAAAAAAAAAAAAAAD9UCIDIAMgA/0NAgMAAAAAAAAAAAAAAAAAAP1QIgMgAyAD/Q0BAAAAAAAAAAAAAAAAAAAA/VD9FgAhCiAIIA1GDQELIAcgASAIamohACAFIAhrIAFrIQQDQCAALQAAIApyIQogAEEBaiEAIARBAWsiBA0ACwsgAiAJSw0CAkAgAkEPcSIERQRAQQAhAAwBCyACQQNxIQFBACEFQQAhACAEQQRPBEAgByAMaiEJIAJBDHEhCANAIAUgCWoiBEEDai0AACAEQQJqLQAAIARBAWotAAAgBC0AACAA\
\\
cnJyciEAIAggBUEEaiIFRw0ACyABRQ0BCyAHIAUgDGpqIQQDQCAELQAAIAByIQAgBEEBaiEEIAFBAWsiAQ0ACwsgAkEEdiECIA9BBHYhASAAIApyIAtyIQsgBkEMaiIGIA5HDQELCyALDwsgDCACIAlBgMvAABCxAQAL3QYDBnwMfwN7IAEoAggiCygCBCEOAkACQAJAAkACQCACIANLDQAgAyAOSw0AIAsoAgwiDCADTwRAIAsoAgAhEyADIAJrIQ8gCygCCCEUIAEvAQwhFSAEKwMAIQYCQCAEKwMIIgdEAAAAAAAA8P9hDQAgBkQAAAAAAADw/2ENACABLwEQIRAgAS8BEiERIAEvAQ4hEkEAIQFEAAAAAAAA8H8hCEQAAAAAAADw/yEJDAML\
\\
IBQgAkEDdGohCyATIAJBAXRqIQwgASsDACEKIAEvARIhESABLwEQIRAgAS8BDiESRAAAAAAAAPB/IQhBACEBIBVBAXEhFkQAAAAAAADw/yEJA0AgASAPRg0EIAsrAwAhBSAMLwEAIQ0CQAJAIBZFDQAgDSASRw0AIAQgBSAGIAYgBmIbIgYgBiAFIAUgBWIbIgUgBSAGYxsiBjkDAAwBCyAQQQFxRQ0AIA0gEUcNACAEIAUgByAHIAdiGyIHIAcgBSAFIAViGyIFIAUgB2MbIgc5AwgLIAdEAAAAAAAA8P9hIQ0CQCAGRAAAAAAAAPD/YyAGRAAAAAAAAPD/ZHJFDQAgCiAHIA0bIgVEAAAAAAAA8P9kRQ0AIAYgBaEiBSAJIAUgCWQbIQkgBSAI\
\\
IAUgCGMbIQgLIAFBAWohASALQQhqIQsgDEECaiEMIA0NACAGRAAAAAAAAPD/YQ0ACwwCCyACIAMgDEHIrMAAELEBAAsgAiADIA5B6KzAABCxAQALIAAgCTkDCCAAIAg5AwAgFUEBcUUNASAQQQFxRQ0BIAMgDyABayILayEMIAMgC0kNAiAG/RQgB/0iASEXIAn9FCAImv0iASEYIAEgD0cEQCASrUL//wOD/RIgEa1C//8Dg/0eASEZIBQgDEEDdGohCyATIAxBAXRqIQwgASACaiADayEBA0AgGCAXIAv9CgMA/QwAAAAAAADw/wAAAAAAAPD/IAwzAQD9EiAZ/dYB/VL99wEiFyAXIBf9DQgJCgsMDQ4PAAECAwQFBgf98QH99wEhGCAMQQJq\
\\
IQwgC0EIaiELIAFBAWoiAQ0ACwsgBCAX/QsDAEQAAAAAAAAAACAY/SEBoSEIIBj9IQAhCQsgACAJOQMIIAAgCDkDAAsPCyAMIAMgDkHYrMAAELEBAAvLCwMMfwF7AX4gACgCACEKAn8gACgCBCIPQQFqIgdFBEAgBwRAIApBCGogCiAH/AoAAAtBfyEGQQAMAQsCQAJAIAdBA3YgB0EHcUEAR2oiCUECSQRAIAkhBAwBCyAJQQFxIQQgCUH+////A3EiBUEDdCEOIAUhCCAKIQYDQCAGIAb9AAMAIhD9TUEH/c0B/QwBAQEBAQEBAQEBAQEBAQEB/U4gEP0Mf39/f39/f39/f39/f39/f/1Q/c4B/QsDACAGQRBqIQYgCEECayIIDQALIAUgCUYN\
\\
AQsgCiAOaiEGA0AgBiAGKQMAIhFCf4VCB4hCgYKEiJCgwIABgyARQv/+/fv379+//wCEfDcDACAGQQhqIQYgBEEBayIEDQALCwJAIAdBCE8EQCAHIApqIAopAAA3AAAMAQsgB0UNACAKQQhqIAogB/wKAAALIAIoAhQhDkEAIQQDQAJAIAAoAgAiAiAEIgpqLQAAQYABRw0AIAIgAyAEQX9zbGohCANAIAEgACAKIA4RDQAhESAAKAIEIgYgEaciCXEiBSECIAAoAgAiByAFaikAAEKAgYKEiJCgwIB/gyIRUARAQQghBANAIAIgBGohAiAEQQhqIQQgByACIAZxIgJqKQAAQoCBgoSIkKDAgH+DIhFQDQALCyAHIBF6p0EDdiACaiAGcSICaiwA\
\\
AEEATgRAIAcpAwBCgIGChIiQoMCAf4N6p0EDdiECCyACIAVrIAogBWtzIAZxQQhPBEAgAiAHaiIELQAAIAQgCUEZdiIEOgAAIAAoAgAgAkEIayAGcWpBCGogBDoAACAHIAMgAkF/c2xqIQRB/wFGBEAgACgCBCECIAAoAgAgCmpB/wE6AAAgACgCACACIApBCGtxakEIakH/AToAACADRQ0DIAQgCCAD/AoAAAwDC0EAIQIgA0ECdiELAkACQCADQSBJDQAgBCADQfwAcSIFaiAISyAEIAUgCGpJcQ0AIAj9AAAAIRAgCCAE/QAAAP0LAAAgBCAQ/QsAAAJAIAtBHHEiAkEERg0AIAj9AAAQIRAgCCAE/QAAEP0LABAgBCAQ/QsAECACQQhGDQAg\
\\
CP0AACAhECAIIAT9AAAg/QsAICAEIBD9CwAgIAJBDEYNACAI/QAAMCEQIAggBP0AADD9CwAwIAQgEP0LADAgAkEQRg0AIAj9AABAIRAgCCAE/QAAQP0LAEAgBCAQ/QsAQCACQRRGDQAgCP0AAFAhECAIIAT9AABQ/QsAUCAEIBD9CwBQIAJBGEYNACAI/QAAYCEQIAggBP0AAGD9CwBgIAQgEP0LAGALIAIgC0YNAQsgAiEFIAtBA3EiCQRAIAIgCWohBSAIIAJBAnQiBmohByAEIAZqIQwDQCAHKAAAIQYgByAMKAAANgAAIAwgBjYAACAHQQRqIQcgDEEEaiEMIAlBAWsiCQ0ACwsgAiALa0F8Sw0AIAVBAnQhByALIAVrIQwgCCEJIAQhAgNA\
\\
IAcgCWoiDSgAACEFIA0gAiAHaiILKAAANgAAIAsgBTYAACALQQRqIgUoAAAhBiAFIA1BBGoiBSgAADYAACAFIAY2AAAgDUEIaiIFKAAAIQYgBSALQQhqIgUoAAA2AAAgBSAGNgAAIAtBDGoiBSgAACEGIAUgDUEMaiIFKAAANgAAIAUgBjYAACAJQRBqIQkgAkEQaiECIAxBBGsiDA0ACwsCQCADQQNxIgVFDQAgBCADQfwAcSICaiEJIAIgCGohBCAEIAVBAUYEf0EABSAELwAAIQIgBCAJLwAAOwAAIAkgAjsAACADQQFxRQ0BQQILIgVqIgItAAAhBCACIAUgCWoiAi0AADoAACACIAQ6AAALDAELCyAHIApqIAlBGXYiAjoAACAAKAIAIAYg\
\\
CkEIa3FqQQhqIAI6AAALIApBAWohBCAKIA9HDQALIAAoAgQiBkEBakEDdkEHbAshASAAIAYgASAGQQhJGyAAKAIMazYCCAvQBgIMfwF+IwBBIGsiBSQAIAEgAkECdCIMaiELAkACQAJAIAJFBEAgASEEDAELIAVBGGogASgCACIGEIoDIAFBBGohBCAFKQMYIg+nBEAgBSgCHCEHIAUoAhghAyAGQYQITwRAIAYQhgILQTBBBBDYAiIIDQJBBEEwEN4CAAtBi/PAACEJIAZBhAhJDQAgBhCGAgsgBCALRwRAIAsgBGtBAnYhBgNAIAQoAgAiA0GECE8EQCADEIYCCyAEQQRqIQQgBkEBayIGDQALC0EEIQMgAkUNASABIAwQmwIMAQsgCCAHNgII\
\\
IAggAzYCBCAIIA9CIIg+AgBBASEHIAVBATYCFCAFIAg2AhAgBUEENgIMAkACQCACQQFGDQAgDEEEayECIAFBCGohBEEAIQYCQANAIAVBGGogBEEEaygCACIDEIoDIAUpAxgiD6dFDQEgBSgCHCENIAUoAhghDiADQYQITwRAIAMQhgILIAUoAgwgB0YEQCAFQQxqIQgjAEEQayIKJAAgB0EBaiIJRQRAQQBBABDeAgALIApBBGogCEEEIAkgCCgCAEEBdCIDIAMgCUkbIgMgA0EETRsiCUEMEOcBIAooAgRBAUYEQCAKKAIIIAooAgwQ3gIACyAKKAIIIQMgCCAJNgIAIAggAzYCBCAKQRBqJAAgBSgCECEICyAGIAhqIgNBFGogDTYCACADQRBq\
\\
IA42AgAgA0EMaiAPQiCIPgIAIAUgB0EBaiIHNgIUIARBBGohBCAGQQxqIQYgAkEEayICDQALQQAhCQwCC0GL88AAIQkgA0GECEkNACADEIYCCyAEIAtGDQAgCyAEa0ECdiEGA0AgBCgCACICQYQITwRAIAIQhgILIARBBGohBCAGQQFrIgYNAAsLIAEgDBCbAiAFKAIQIQMgBSgCDCIBIAdNDQAgAyABQQxsQQQgB0EMbCIBEM0BIgMNAEEEIAEQ3gIACwJAIAkEQCAAQSg2AgggACAJNgIEIABBATYCACAHRQ0BIAMhBCAHIQYDQCAEKAIAIgAEQCAEQQRqKAIAIAAQmwILIARBDGohBCAGQQFrIgYNAAsgAyAHQQxsEJsCDAELIAAgBzYCCCAA\
\\
IAM2AgQgAEEANgIACyAFQSBqJAAL0QYDBnwMfwN7IAEoAggiCygCBCEMAkACQAJAAkACQCACIANLDQAgAyAMSw0AIAsoAgwiDiADTwRAIAsoAgAhEiADIAJrIQ4gCygCCCETIAEtAAwhFCAEKwMAIQYCQCAEKwMIIgdEAAAAAAAA8P9hDQAgBkQAAAAAAADw/2ENACABLQAOIQ0gAS0ADyEQIAEtAA0hEUEAIQFEAAAAAAAA8H8hCEQAAAAAAADw/yEJDAMLIAIgEmohFSATIAJBA3RqIQsgASsDACEKIAEtAA8hECABLQAOIQ0gAS0ADSERRAAAAAAAAPB/IQhBACEBIBRBAXEhFkQAAAAAAADw/yEJA0AgASAORg0EIAEgFWotAAAhDyALKwMA\
\\
IQUCQAJAIBZFDQAgDyARRw0AIAQgBSAGIAYgBmIbIgYgBiAFIAUgBWIbIgUgBSAGYxsiBjkDAAwBCyANQQFxRQ0AIA8gEEcNACAEIAUgByAHIAdiGyIHIAcgBSAFIAViGyIFIAUgB2MbIgc5AwgLIAdEAAAAAAAA8P9hIQ8CQCAGRAAAAAAAAPD/YyAGRAAAAAAAAPD/ZHJFDQAgCiAHIA8bIgVEAAAAAAAA8P9kRQ0AIAYgBaEiBSAJIAUgCWQbIQkgBSAIIAUgCGMbIQgLIAFBAWohASALQQhqIQsgDw0AIAZEAAAAAAAA8P9hDQALDAILIAIgAyAOQciswAAQsQEACyACIAMgDEHorMAAELEBAAsgACAJOQMIIAAgCDkDACAUQQFxRQ0BIA1B\
\\
AXFFDQEgAyAOIAFrIgtrIQ0gAyALSQ0CIAb9FCAH/SIBIRcgCf0UIAia/SIBIRggASAORwRAIBGtQv8Bg/0SIBCtQv8Bg/0eASEZIA0gEmohCyATIA1BA3RqIQwgASACaiADayEBA0AgGCAXIAz9CgMA/QwAAAAAAADw/wAAAAAAAPD/IAsxAAD9EiAZ/dYB/VL99wEiFyAXIBf9DQgJCgsMDQ4PAAECAwQFBgf98QH99wEhGCALQQFqIQsgDEEIaiEMIAFBAWoiAQ0ACwsgBCAX/QsDAEQAAAAAAAAAACAY/SEBoSEIIBj9IQAhCQsgACAJOQMIIAAgCDkDAAsPCyANIAMgDEHYrMAAELEBAAv3BwMOfwp+CnwjAEEQayIJJAACQCABKAIAIgIg\
\\
ASgCBCIMRgRAQgMhEAwBCyAAKwOYASEbIAApA5ABIREgACsDiAEhHCAAKQOAASESIAArA3ghHSAAKQNwIRMgACsDaCEeIAApA2AhFCAAKwNYIR8gACkDUCEVIAArA0ghICAAKQNAIRYgACsDOCEhIAApAzAhFyAAKwMoISIgACkDICEYIAArAxghIyAAKQMQIRkgACsDCCEaAkADQCABIAJBBGoiDTYCACAJQQRqIQRBACEHIwBBEGsiAyQAIAIoAgAiBhCNAyIIQQN0IQICQAJAAkAgCEH/////AUsNACACQfj///8HSw0AAn8gAkUEQEEIIQVBAAwBC0EIIQcgAkEIENgCIgVFDQEgCAshAiAEIAU2AgQgBCACNgIAIAYQjQMhAiAGEI0DIQcg\
\\
AyACNgIMIAMgBzYCCCACIAdHDQEgBSACIAYlARAWIAQgCDYCCCADQRBqJAAMAgsgByACEN4CAAsjAEEQayIAJAAgACADQQxqNgIMIAAgA0EIajYCCCAAQQhqQYzEwQAgAEEMakGMxMEAQazlwAAQzAEACyAJKAIIIQJCAyEQAkACQAJAAkAgCSgCDCIDDgIDAQALIAIrAwgiIyAjYSEOIAIrAwAiGiAaYSEPQgAhEUEAIQcCQAJ/IANBA0kEQEEAIQhBACEKQQAMAQsgAisDECIiICJhIQogA0EDRw0BQQAhCEEACyEGQQAhC0EAIQVBACEEDAILIAIrAxgiISAhYSELIANBBUkEQEEAIQZBACEIQQAhBUEAIQQMAgsgAisDICIgICBhIQggA0EF\
\\
RgRAQQAhBkEAIQVBACEEDAILIAIrAygiHyAfYSEFIANBB0kEQEEAIQZBACEEDAILIAIrAzAiHiAeYSEGIANBB0YEQEEAIQQMAgsgAisDOCIdIB1hIQQgA0EJSQ0BIAIrA0AiHCAcYSEHIANBCUYNASACKwNIIhsgG2EEQEIBIREMAgsMAQsgAisDACEaQgIhEAwBCyAOrSEZIA+tIRAgB60hEiAGrSEUIAitIRYgCq0hGCALrSEXIAWtIRUgBK0hEwsgCSgCBCIFBEAgAiAFQQN0EJsCCyAQQgNSDQEgDSICIAxHDQALQgMhEAsgACAbOQOYASAAIBE3A5ABIAAgHDkDiAEgACASNwOAASAAIB05A3ggACATNwNwIAAgHjkDaCAAIBQ3A2AgACAf\
\\
OQNYIAAgFTcDUCAAICA5A0ggACAWNwNAIAAgITkDOCAAIBc3AzAgACAiOQMoIAAgGDcDICAAICM5AxggACAZNwMQIAAgGjkDCAsgACAQNwMAIAlBEGokAAu8BgMNfwJ8An4gBARAIABB4ANqIQogAEGgA2ohCyAAQbwDaiEMIABByANqIQ0gAEHUA2ohDiAAQewDaiEPIABB+ANqIRAgAEGEBGohEQNAAkACQCAAKAJIIgYgB0sEQCAAKAJEIAlqIgZBrwFqLQAAIgggAyAHai0AAEYNAiAAKALEAyIFIAAoArwDRgRAIAwQiAILIAAoAsADIAVBAnRqIAI2AgAgACAFQQFqNgLEAyALIAEgAhBCIRIgACgC0AMiBSAAKALIA0YEQCANEIkCCyAA\
\\
KALMAyAFQQN0aiASOQMAIAAgBUEBajYC0AMgACgC3AMiBSAAKALUA0YEQCAOEIoCCyAAKALYAyAFQQF0aiAHOwEAIAAgBUEBajYC3AMgACgC6AMiBSAAKALgA0YEQCAKEIECCyAAKALkAyAFaiAIOgAAIAAgBUEBajYC6AMgByAAKAJIIgVPDQFEAAAAAAAA+H8hEgJAIAAoAkQgCWoiBUEQaikDACAFKQMAIhSEUA0AIAAtAEwiCEEDRg0AIAAoAgBFDQAgACsDCCAFQQhBGCAUpxtqKwMAoSESIAgNACASRAAAAAAAADhDoEQAAAAAAAA4w6AgEmENACASRAAAAAAAQI9AoiIS/Aa5IhNEAAAAAAAA8L+gIBMgEiATYxsiEyATRAAAAAAAAPA/\
\\
oCASIBOhRAAAAAAAAOA/YxtEAAAAAABAj0CjIRILIAAoAvQDIgUgACgC7ANGBEAgDxCJAgsgACgC8AMgBUEDdGogEjkDACAAIAVBAWo2AvQDIAAoAhAhCCAAKAKABCIFIAAoAvgDRgRAIBAQiAILIAAoAvwDIAVBAnRqIAg2AgAgACAFQQFqNgKABCAGQThqKAIAIQhCACEUIAZBIGopAwBCAVEEQEIBIRQgBkEoaisDACESCyAGQTBqKQMAIRUgACgCjAQiBSAAKAKEBEYEQCAREIcCCyAAKAKIBCAFQQV0aiIGIAg2AhggBiAVNwMQIAYgEjkDCCAGIBQ3AwAgACAFQQFqNgKMBAwCCyAHIAZBwK3AABCgAgALIAcgBUGgpsAAEKACAAsgCUGw\
\\
AWohCSAEIAdBAWoiB0cNAAsLC4gGAgZ/BnwjAEFAaiIGJAACQAJAAkACQCAEIAVJBEAgAyABKAJIIgdPDQICfwJAIAEoApACIgggASgC2AIiB0kEQCABKALUAiIJIAhBAnRqIggvAQANAUEADAILIAggB0GAycAAEKACAAsgCC8BAiEKQQELIQgCfwJAIAMgB0kEQCABKAJEIANBsAFsaiEHIAkgA0ECdGoiCS8BAA0BQQAMAgsgAyAHQYDJwAAQoAIACyAJLwECIQtBAQshCUQAAAAAAADw/yEMIAcoAhAEQCAHKwMYIQwLIAYgCzsBGiAGIAk7ARggBiAKOwEWIAYgCDsBFCAGIAI2AhAgBiAMOQMIIAEoAqQEIgIgA0sEQCABKAKgBCADQRxs\
\\
aiIBKAIIBEAgASgCGCECIAFBDGohCANAIAJFDQYgASgCBCgCCCIDIAUgAm4iB08EQCAHIAQgAm4iAyAEIAIgA2xHaiIDTwRAIAZBMGoiCCABIAZBCGoiCSAEIAIgA2wQ7AEgBisDMCEMIAYrAzghDSAIIAEgCSACIAdsIAUQ7AEgBisDMCEOIAYrAzghDyAIIAEgAyAHED4gBisDMCEQIAAgDyAGKwM4IhEgDSANIBFjGyINIA0gD2MbOQMIIAAgDiAQIAwgDCAQZBsiDCAMIA5kGzkDAAwGCyAAIAEgBkEIaiAEIAUQ7AEMBQsgAyABKAIUIgdPDQcgBiABKAIQIANBBHRq/QADAP0LAyAgBkEwaiAGQQhqIAIgA2wiAyACIANqIAZBIGoQWiAB\
\\
IAYrAzAgBisDOBBVIAYrAyghDCAGKwMgIQ0gASgCFCIDIAEoAgxGBEAgCBCPAgsgASADQQFqNgIUIAEoAhAgA0EEdGoiAyAMOQMIIAMgDTkDACABKAIIDQALC0EAQQBBmKzAABCgAgALIAMgAkHwyMAAEKACAAsgAEKAgICAgICAeDcDCCAAQoCAgICAgID4/wA3AwALIAZBQGskAA8LIAMgB0HgyMAAEKACAAtBqKzAABD/AgALIAMgB0G4rMAAEKACAAuoBQEIfyMAQRBrIgokAAJAAkACQCACBEAgASACQQN0IgdqIQwgAUEIaiEIIAdBCGtBA3YgBGwhCSAHIQUgASEGAkADQCAFRQ0BIAVBCGshBSAGKAIEIQsgBkEIaiEGIAkgC2oiCSAL\
\\
Tw0AC0Gk28AAQTVB3NvAABC4AgALQQAhBSAJQQBIDQECQCAJRQRAQQEhBgwBC0EBIQUgCUEBENgCIgZFDQILQQAhBSAKQQA2AgwgCiAGNgIIIAogCTYCBCABKAIAIQsCQAJAIAkgASgCBCIBSQRAIApBBGpBACABQQFBARDqASAKKAIIIQYgCigCDCEFDAELIAFFDQELIAFFDQAgBSAGaiALIAH8CgAACyAJIAEgBWoiAWshBSABIAZqIQYCQAJAAkACQCAEQQFrDgIBAAILIAJBAUYNAgNAIAVBAU0NByAIQQRqKAIAIQcgCCgCACECIAYgAy8AADsAACAFQQJrIgEgB0kNByAGQQJqIQQgBwRAIAQgAiAH/AoAAAsgASAHayEFIAQgB2ohBiAI\
\\
QQhqIgggDEcNAAsMAgsgAkEBRg0BA0AgBUUNBiAIQQRqKAIAIQcgCCgCACECIAYgAy0AADoAACAFQQFrIgEgB0kNBiAGQQFqIQQgBwRAIAQgAiAH/AoAAAsgASAHayEFIAQgB2ohBiAIQQhqIgggDEcNAAsMAQsgAkEBRg0AIAdBCGshAwNAIAUgCEEEaigCACIBSQ0FIAEEQCAGIAgoAgAgAfwKAAALIAUgAWshBSABIAZqIQYgCEEIaiEIIANBCGsiAw0ACwsgACAKKQIENwIAIAAgCSAFazYCCAwCCyAAQQA2AgggAEKAgICAEDcCAAwBCyAFIAkQ3gIACyAKQRBqJAAPC0HY2MAAQRNBlNvAABC5AgALigYDB38DfAJ+IAQgAyADIARJGyEK\
\\
IANBsAFsIQkgAkH/AXEhCwJAA0ACQAJAAkACQAJAAkACQCADIgcgCkcEQCALRQ0BIAEgAxCXAUH/AXEhBgwGCyABLQA9DQEMCAsgByABKAJIIgNPDQEgASgCRCAJaiIDQa8Bai0AACIIDQJBACEIIANBEGoiBikDAEIAUg0DIAYgASkDADcDACADQa4BakEBOgAAIANBGGogASsDCDkDACADQfwAaiABKAIYNgIAIANB+ABqQQE2AgAMAwsgARC4AQwGCyAHIANB/KfAABCgAgALQQIhBiAIQQZxIghBBEYNAQsgA0GsAWotAAAEQEEAIQYMAgsCQAJAAkAgAykDACIQIANBEGopAwCEUA0AIAEtAEwiBkEDRg0AIAEoAgBFDQAgA0GQAWorAwAh\
\\
DyABKwMIIANBCEEYIBCnG2orAwChIQ0CQCAGDQAgDUQAAAAAAAA4Q6BEAAAAAAAAOMOgIA1hDQAgDUQAAAAAAECPQKIiDfwGuSIORAAAAAAAAPC/oCAOIA0gDmMbIg4gDkQAAAAAAADwP6AgDSAOoUQAAAAAAADgP2MbRAAAAAAAQI9AoyENCyANIA9kDQELQQIhBiAIQQJGDQEMAgtCASEQIAchBiABKQMgIhFCAlIEQCABKwMoIQ0gASgCNCEMIBEhECABKAIwIQYLIAEgDDYCNCABIAY2AjAgASANOQMoIAEgEDcDICAIQQJHBEAgASAHEIMBDAELIANB4ABqIgYpAwBCAFINACADQfEAai0AAEEGRw0AIAYgASkDEDcDAAsgASAHEOABQQIh\
\\
BgsgB0EBaiEDIAlBsAFqIQkgBkECRg0BCwsCQCABLQBsQQNGDQAgASgCaCIDRQ0AIANBQGsQ2wEgA0HYABCbAgsgASACOgBsIAEgBTYCaCABIAQ2AmQgASAHNgJgIAAgBzYCBCAAIAY6AAEgAEEBOgAADwsgASgChAEEQCABEM4BCyAAQQA6AAAgBQRAIAVBQGsQ2wEgBUHYABCbAgsL9wQCAX4HfwJAIAAoAgwiCCAAKAIIIgVNBEACQCAIQUBrIAVNBEAgBSEGIAghBQwBCyAFIAhBAXRBgAJqIgZPBH8gCAUgBiAFayIGIAAoAgAgBWtLBEAgACAFIAZBBEEEEOoBIAAoAgghBQsgACgCBCIJIAVBAnRqIQcgBkECTwR/IAZBAnRBBGsiCgRA\
\\
IAdBACAK/AsACyAFIAZqIgZBAWshBSAJIAZBAnRqQQRrBSAHC0EANgIAIAVBAWohBiAAKAIMCyEFIAAgBjYCCAsgBSAGSw0BIAYgBWtBwABPBEAgAnunIglBB2pBA3YiBgRAIAAoAgQgBUECdGohCiAGQQV0IQtBACEGIAIhBANAIAYgCmoiByABIAR6p2o2AgAgB0EEaiABIARCAX0gBIMiBHqnajYCACAHQQhqIAEgBEIBfSAEgyIEeqdqNgIAIAdBDGogASAEQgF9IASDIgR6p2o2AgAgB0EQaiABIARCAX0gBIMiBHqnajYCACAHQRRqIAEgBEIBfSAEgyIEeqdqNgIAIAdBGGogASAEQgF9IASDIgR6p2o2AgAgB0EcaiABIARCAX0gBIMi\
\\
BHqnajYCACAEQgF9IASDIQQgCyAGQSBqIgZHDQALCyAAIAUgCWo2AgwLIANCAFIEQCAAKAIYIgFBAnQhBSAAQRBqIQYDQCAIIANCACADfYMiBEIBfSACg3unaiEHIAAoAhAgAUYEQCAGEIgCCyAAIAFBAWoiATYCGCAAKAIUIAVqIAc2AgAgBUEEaiEFIAMgBFEgAyAEhSEDRQ0ACwsPC0EAIAggBUHMscAAELEBAAsgBSAGIAZBvLHAABCxAQALlgYDE38DfgF7IwBB0ABrIgIkACACQQhqIQkCQAJAAkAgASgCACIDIAEoAgQiEEcEQCABKAIUIQUgASgCECEOIAEoAgwhDyABKAIIIQggAkEwaiERA0AgASADQaABaiISNgIAIA4oAhwhCyAP\
\\
KAIEIRMgDigCICEEIA8oAgghBiACQSBqIAMQdiACKQMoIRUCQAJAAkACQAJ/IAIpAyAiFkICUQRAIAQgBiAEIAZJGyIERQRAQQghDEEAIQQgFSEXQQAMAgsgBEEobCIDQQgQ2AIiBkUNCUEAIQMgCEHwAWwhFCAEIQoDQCAIIAMgE2oiB0EgaigCACINTw0LIAdBHGooAgAgFGoiBykDsAEhFiAHKALoASENIAf9AAPYASEYIBEgCxD/ASADIAZqIgcgAikDMDcDECACIBj9CwMgIAcgAv0AAyD9CwMAIAIgDTYCPCAHIAIpAzg3AxggAiAWPABAIAcgAikDQDcDICALQbABaiELIANBKGohAyAKQQFrIgoNAAsgASAIQQFqIgg2AgggBEGAgICA\
\\
eGsOAgUEAgsgAiAC/QADQP0LAxAgAigCPCEEIAIoAjghBiACKAI0IQkgAigCMCEKAkAgBSkDAEICUQ0AIAUoAhAiAwRAIAUoAhQgAxCbAgsgBSgCHCIDQYCAgIB4Rg0AIANFDQAgBSgCICADEJsCCyAFIAQ2AhwgBSAGNgIYIAUgCTYCFCAFIAo2AhAgBSAVNwMIIAUgFjcDACAFIAL9AAMQ/QsDIEGBgICAeCEEQYCAgIB4CyEDIAEgCEEBajYCCAwBCyAVIRcgBCEDIAYhDAsgAiADNgIIIAIhCQwECyAGIQwgFSEXCyASIgMgEEcNAAsLQYGAgIB4IQQLIAkgBDYCAAJ/IAIoAggiAUGBgICAeEYEQEGAgICAeCEDQQgMAQtBgICAgHghA0EI\
\\
IAFBgICAgHhGDQAaIAIoAgAhAyAAIAw2AgwgACABNgIIIAAgFzcDAEEQCyAAaiADNgIAIAJB0ABqJAAPC0EIIAMQ3gIACyAIIA1BiMbAABCgAgALpwUCCn8Ce0EAIAIgAkEQayIFQQAgAiAFTxsiB2tBAXRrIQQgAkEBdCABakECayEFIANB//8DcSEIAkACQANAIARFBEAgAkERTw0CQQAhBAwDCyAKQQFqIQogBEECaiEEIAUvAQAhCSAFQQJrIQUgCCAJRw0ACyACIAprIQVBASEEDAELIAP9ECEPIANB//8DcSENAkADQCAHQUBqIghBACAHIAhPGyEIIAIgB0kNAQJAIAcgCGsiDARAIAEgCEEBdGohBiAMIQkDQEHAACAJIAlBwABPGyEL\
\\
QQAhBEEAIQUCQCAJQQhPBEAgBv0AAQAhDgJ7IA4gD/0tIAtB+ABxIgRBCEYNABogDiAP/S0gBv0AARAgD/0t/VAiDiAEQRBGDQAaIA4gBv0AASAgD/0t/VAiDiAEQRhGDQAaIA4gBv0AATAgD/0t/VAiDiAEQSBGDQAaIA4gBv0AAUAgD/0t/VAiDiAEQShGDQAaIA4gBv0AAVAgD/0t/VAiDiAEQTBGDQAaIA4gBv0AAWAgD/0t/VAiDiAEQThGDQAaIA4gBv0AAXAgD/0t/VALQQ/9iwFBD/2MAf1TIQUgBCALRg0BCyALIARrIQogBiAEQQF0aiEEA0AgBSAELwEAIA1GciEFIARBAmohBCAKQQFrIgoNAAsLIAVBAXENAiAGIAtBAXRqIQYg\
\\
CSALayIJDQALCyAHQcEASUEAIQQgCCEHDQMMAQsLIAEgB0EBdGpBAmshBEEAQcAAIAcgB0HAAE8bQQF0ayEFIANB//8DcSECA0AgBSIBBEAgBUECaiEFIAxBAWshDCAELwEAIQMgBEECayEEIAIgA0cNAQsLIAFBAEchBCAIIAxqIQUMAQsgCCAHIAJBnMfAABCxAQALIAAgBTYCBCAAIAQ2AgAL6wUCB38GfCMAQTBrIgYkAAJAAkACQAJAAkACQCAEIAVJBEAgAyABKAJIIgdPDQQgASgCkAIiCCABKALYAiIJTw0CIAEoAtQCIgogCEECdGoiCC8BACILBEAgCC0AAiEHCyADIAlPDQMgASgCRCADQbABbGohCSAKIANBAnRqIgovAQAiDARA\
\\
IAotAAIhCAtEAAAAAAAA8P8hDSAJKAIQBEAgCSsDGCENCyAGIAg6AA8gBiAMOgAOIAYgBzoADSAGIAs6AAwgBiACNgIIIAYgDTkDACABKAKkBCICIANLBEAgASgCoAQgA0EcbGoiASgCCARAIAEoAhghAiABQQxqIQkDQCACRQ0IIAEoAgQoAggiAyAFIAJuIgdPBEAgByAEIAJuIgMgBCACIANsR2oiA08EQCAGQSBqIgggASAGIAQgAiADbBDrASAGKwMgIQ0gBisDKCEOIAggASAGIAIgB2wgBRDrASAGKwMgIQ8gBisDKCEQIAggASADIAcQPiAGKwMgIREgACAQIAYrAygiEiAOIA4gEmMbIg4gDiAQYxs5AwggACAPIBEgDSANIBFkGyIN\
\\
IA0gD2QbOQMADAYLIAAgASAGIAQgBRDrAQwFCyADIAEoAhQiB08NCSAGIAEoAhAgA0EEdGr9AAMA/QsDECAGQSBqIAYgAiADbCIDIAIgA2ogBkEQahBdIAEgBisDICAGKwMoEFUgBisDGCENIAYrAxAhDiABKAIUIgMgASgCDEYEQCAJEI8CCyABIANBAWo2AhQgASgCECADQQR0aiIDIA05AwggAyAOOQMAIAEoAggNAAsLQQBBAEGYrMAAEKACAAsgAyACQfDIwAAQoAIACyAAQoCAgICAgIB4NwMIIABCgICAgICAgPj/ADcDAAsgBkEwaiQADwsgCCAJQYDJwAAQoAIACyADIAlBgMnAABCgAgALIAMgB0HgyMAAEKACAAtBqKzAABD/AgAL\
\\
IAMgB0G4rMAAEKACAAurBQIIfwF+QStBgIDEACAAKAIIIghBgICAAXEiBhshCyAGQRV2IARqIQYCQCAIQYCAgARxRQRAQQAhAQwBCwJAIAJBEE8EQCABIAIQSSEFDAELIAJFDQAgAkEDcSEJIAJBBE8EQCACQQxxIQwDQCAFIAEgB2oiCiwAAEG/f0pqIApBAWosAABBv39KaiAKQQJqLAAAQb9/SmogCkEDaiwAAEG/f0pqIQUgDCAHQQRqIgdHDQALIAlFDQELIAEgB2ohBwNAIAUgBywAAEG/f0pqIQUgB0EBaiEHIAlBAWsiCQ0ACwsgBSAGaiEGCwJAIAAvAQwiCSAGSwRAAkACQCAIQYCAgAhxRQRAIAkgBmshCUEAIQVBACEGAkACQAJA\
\\
IAhBHXZBA3FBAWsOAwABAAILIAkhBgwBCyAJQf7/A3FBAXYhBgsgCEH///8AcSEKIAAoAgQhCCAAKAIAIQADQCAFQf//A3EgBkH//wNxTw0CQQEhByAFQQFqIQUgACAKIAgoAhARAQBFDQALDAQLIAAgACkCCCINp0GAgID/eXFBsICAgAJyNgIIQQEhByAAKAIAIgggACgCBCIKIAsgASACEL0CDQNBACEFIAkgBmtB//8DcSEBA0AgBUH//wNxIAFPDQIgBUEBaiEFIAhBMCAKKAIQEQEARQ0ACwwDC0EBIQcgACAIIAsgASACEL0CDQIgACADIAQgCCgCDBEEAA0CQQAhBSAJIAZrQf//A3EhAQNAIAVB//8DcSICIAFJIQcgASACTQ0DIAVB\
\\
AWohBSAAIAogCCgCEBEBAEUNAAsMAgsgCCADIAQgCigCDBEEAA0BIAAgDTcCCEEADwtBASEHIAAoAgAiBiAAKAIEIgAgCyABIAIQvQINACAGIAMgBCAAKAIMEQQAIQcLIAcL/AQDBn8EfgR8IAEpAwAiC1AEQCAAQgA3AwAPCyALQjJ+IghC5ACAIQoCQAJAAkAgASgCECIGRQRADAELIAogCCAKQuQAflKtfCEIIAZBAnQiBiEEIAEoAgwiByEDAnwCQANAIAkgAzUCAHwiCSAIWg0BIAJBCGohAiAFQQFqIQUgA0EEaiEDIARBBGsiBA0AC0QAAAAAAAAAAAwBCyAFIAEoAhwiBE8NAyABKAIYIAJqKwMACyEOQgAhCSALQtoAfiIKQuQAgCII\
\\
IAogCELkAH5SrXwhCEEAIQIgBiEEQQAhBSAHIQMCfAJAA0AgCSADNQIAfCIJIAhaDQEgAkEIaiECIAVBAWohBSADQQRqIQMgBEEEayIEDQALRAAAAAAAAAAADAELIAUgASgCHCIETw0DIAEoAhggAmorAwALIQ9CACEJIAtC4wB+IgpC5ACAIgggCiAIQuQAflKtfCEIQQAhAiAGIQRBACEFIAchAwJ8AkADQCAJIAM1AgB8IgkgCFoNASACQQhqIQIgBUEBaiEFIANBBGohAyAEQQRrIgQNAAtEAAAAAAAAAAAMAQsgBSABKAIcIgRPDQMgASgCGCACaisDAAshDUIAIQkgC0LkAH4iCkLkAIAiCCAKIAhC5AB+Uq18IQhBACEDQQAhAgNAIAgg\
\\
CSAHNQIAfCIJVgRAIANBCGohAyACQQFqIQIgB0EEaiEHIAZBBGsiBg0BDAILCyACIAEoAhwiBk8NASABKAIYIANqKwMAIQwLIAAgDDkDICAAIA05AxggACAPOQMQIAAgDjkDCCAAQgE3AwAPCyACIAZBpM3AABCgAgALIAUgBEGkzcAAEKACAAuhBgMHfwF7AX4jAEEgayIFJAAgASgCwAIhAiABQQA2AsACIAEoArwCIQcgASgCuAIhCCABQoCAgIAQNwO4AgJAAkACQAJAIAEoAtQCIAEoAtACQQh0SwRAIAdBAWshBCACIQMDQCADRQRAIAIhBAwECyADIARqIANBAWshAy0AAEEKRw0ACwwBCyACRQ0BAkADQCADIAdqLQAAQQpGDQEgAiAD\
\\
QQFqIgNHDQALIAIhBAwCCwsgAiADQQFqIgRJDQELIAIgBGshBkEBIQMgAiAERwRAIAZBARDYAiIDRQ0CCyAAIAY2AgggACADNgIEIAAgBjYCACAGBEAgAyAEIAdqIAb8CgAACyABKQOoAiEKIAEgASkDAEIBfDcDACABKAIQIgBBE00EQCAFQQxqIgIgByAEEC0gBSACrUKAgICAwACENwMYIAVBuJrAACAFQRhqEIUBIAUoAgwiAgRAIAUoAhAgAhCbAgsgASgCCCAARgRAIAFBCGoQjQILIAEgAEEBajYCECABKAIMIABBGGxqIgAgCjcDACAAIAUpAwA3AwggACAFKAIINgIQC0EAIQACQCAERQ0AQQAhAiAEQQRPBEAgByEDIARBfHEiAiEA\
\\
A0AgCSAD/VwAAP0MCgoKCgoKCgoKCgoKCgoKCv0j/YkB/akB/QwBAAAAAQAAAAEAAAABAAAA/U79rgEhCSADQQRqIQMgAEEEayIADQALIAkgCSAJ/Q0ICQoLDA0ODwABAgMAAQID/a4BIgkgCSAJ/Q0EBQYHAAECAwABAgMAAQID/a4B/RsAIQAgAiAERg0BCyACIAdqIQMgBCACayECA0AgACADLQAAQQpGaiEAIANBAWohAyACQQFrIgINAAsLIAFBADoA2QIgASABKQOoAiAArXw3A6gCIAEgASgC1AIgBmo2AtQCIAgEQCAHIAgQmwILIAVBIGokAA8LIwBBIGsiACQAIAAgAjYCDCAAIAQ2AgggACAAQQxqrUKAgICAMIQ3AxggACAAQQhq\
\\
rUKAgICAMIQ3AxBByZ7AACAAQRBqQfS0wAAQuQIAC0EBIAYQ3gIAC58FAQZ/IAEgAmohBgJAAkAgAkUEQCABIQIMAQsgASECA0AgBCIIAn8gAiIELAAAIgVBAE4EQCAFQf8BcSEDIARBAWoMAQsgBC0AAUE/cSEDIAVBH3EhAiAFQV9NBEAgAkEGdCADciEDIARBAmoMAQsgBC0AAkE/cSADQQZ0ciEDIAVBcEkEQCADIAJBDHRyIQMgBEEDagwBCyACQRJ0QYCA8ABxIAQtAANBP3EgA0EGdHJyIQMgBEEEagsiAiAEa2ohBAJAIANBCWtBBUkNACADQSBGDQAgA0GFAUkNAgJAAkACQAJAIANBCHYiBUEWaw4bAQYGBgYGBgYGBgMGBgYGBgYG\
\\
BgYGBgYGBgYCAAsgBQ0FIANB/wFxLQCwxUFBAXFFDQUMAwsgA0GALUcNBAwCCyADQYDgAEcNAwwBCyADQf8BcS0AsMVBQQJxRQ0CCyACIAZHDQALQQAhCEEAIQQMAQsgAiAGRg0AA0ACQCAGIgVBAWsiBiwAACIDQQBIBEAgA0E/cQJ/IAVBAmsiBi0AACIHwCIDQUBOBEAgB0EfcQwBCyADQT9xAn8gBUEDayIGLQAAIgfAIgNBQE4EQCAHQQ9xDAELIANBP3EgBUEEayIGLQAAQQdxQQZ0cgtBBnRyC0EGdHIhAwsCQCADQQlrQQVJDQAgA0EgRg0AIANBhQFJDQECQAJAAkACQCADQQh2IgdBFmsOGwAFBQUFBQUFBQUCBQUFBQUFBQUFBQUF\
\\
BQUFAQMLIANBgC1GDQMMBAsgA0GA4ABGDQIMAwsgA0H/AXEtALDFQUECcQ0BDAILIAcNASADQf8BcS0AsMVBQQFxRQ0BCyACIAZHDQEMAgsLIAQgAmsgBWohBAsgACAEIAhrNgIEIAAgASAIajYCAAuoBQIGfgV/IwBB0ABrIgkkAAJ/AkAgACgCDEUNACAJ/QwAAAAAAAAAAAAAAAAAAAAA/QsDOCAJIAApAxgiAzcDMCAJIAApAxAiBDcDKCAJIANC88rRy6eM2bL0AIU3AyAgCSADQu3ekfOWzNy35ACFNwMYIAkgBELh5JXz1uzZvOwAhTcDECAJIARC9crNg9es27fzAIU3AwggCUEIaiIKIAEgAhBsIAlB/wE6AE8gCiAJQc8AakEBEGwg\
\\
ACgCBCILIAkpAzggCTUCQEI4hoQiAyAJKQMghSIEQhCJIAQgCSkDEHwiBIUiBUIViSAFIAkpAxgiBiAJKQMIfCIHQiCJfCIFhSIIQhCJIAggBCAGQg2JIAeFIgZ8IgRCIIlC/wGFfCIHhSIIQhWJIAggBCAGQhGJhSIEIAMgBYV8IgNCIIl8IgWFIgZCEIkgBiADIARCDYmFIgMgB3wiBEIgiXwiBoUiB0IViSAHIAQgA0IRiYUiAyAFfCIEQiCJfCIFhSIHQhCJIAcgA0INiSAEhSIDIAZ8IgRCIIl8IgaFQhWJIANCEYkgBIUiA0INiSADIAV8hSIDQhGJhSADIAZ8IgNCIIiFIAOFIgOncSEKIANCGYhC/wCDQoGChIiQoMCAAX4hBSAAKAIA\
\\
IQADQAJAAkAgACAKaikAACIEIAWFIgNCf4UgA0KBgoSIkKDAgAF9g0KAgYKEiJCgwIB/gyIDQgBSBEADQCAAIAN6p0EDdiAKaiALcUEEdGsiDUEIaygCACACRgRAIAEgDUEMaygCACACEKMCRQ0DCyADQgF9IAODIgNCAFINAAsLIAQgBEIBhoNCgIGChIiQoMCAf4NQDQEMAwsgDUEEawwDCyAKIAxBCGoiDGogC3EhCgwACwALQQALIAlB0ABqJAAL0AQCBn4EfyAAIAAoAjggAmo2AjgCQCAAKAI8IgtFBEAMAQtBBCEJAn5BCCALayIKIAIgAiAKSxsiDEEESQRAQQAhCUIADAELIAE1AAALIQMgDCAJQQFySwRAIAEgCWozAAAgCUEDdK2G\
\\
IAOEIQMgCUECciEJCyAAIAApAzAgCSAMSQR+IAEgCWoxAAAgCUEDdK2GIAOEBSADCyALQQN0rYaEIgM3AzAgAiAKTwRAIAAgACkDGCADhSIEIAApAwh8IgYgACkDECIFQg2JIAUgACkDAHwiBYUiB3wiCCAHQhGJhTcDECAAIAhCIIk3AwggACAGIARCEImFIgRCFYkgBCAFQiCJfCIEhTcDGCAAIAMgBIU3AwAMAQsgACACIAtqNgI8DwsgAiAKayICQQdxIQkgAkF4cSICIApLBEAgACkDCCEEIAApAxAhAyAAKQMYIQYgACkDACEFA0AgBCAGIAEgCmopAAAiB4UiBnwiBCADIAV8IgUgA0INiYUiA3wiCCADQhGJhSEDIAQgBkIQiYUiBEIV\
\\
iSAEIAVCIIl8IgWFIQYgCEIgiSEEIAUgB4UhBSAKQQhqIgogAkkNAAsgACADNwMQIAAgBjcDGCAAIAQ3AwggACAFNwMAC0EEIQICfiAJQQRJBEBBACECQgAMAQsgASAKajUAAAshAyAJIAJBAXJLBEAgASAKaiACajMAACACQQN0rYYgA4QhAyACQQJyIQILIAAgAiAJSQR+IAEgAiAKamoxAAAgAkEDdK2GIAOEBSADCzcDMCAAIAk2AjwLrAUCBn8BfgJAIAJFDQAgAkEHayIDQQAgAiADTxshByABQQNqQXxxIAFrIQhBACEDA0ACQAJAAkAgASADai0AACIFwCIGQQBOBEAgCCADa0EDcQ0BIAMgB08NAgNAIAEgA2oiBEEEaigCACAEKAIA\
\\
ckGAgYKEeHENAyADQQhqIgMgB0kNAAsMAgtCgICAgJAgIQkCQAJAAkACQAJAAkACQAJAAkAgBS0AnZRBQQJrDgMAAQIHCyADQQFqIgQgAkkNAkIAIQkMBgsgA0EBaiIEIAJJDQJCACEJDAULIANBAWoiBCACSQ0CQgAhCQwECyABIARqLAAAQb9/Sg0DDAQLIAEgBGosAAAhBAJAAkACQCAFQeABaw4OAAICAgICAgICAgICAgECCyAEQWBxQaB/Rg0DDAQLIARBn39KDQMMAgsgBkEfakH/AXFBDE8EQCAGQX5xQW5HDQMgBEFASA0CDAMLIARBQEgNAQwCCyABIARqLAAAIQQCQAJAAkACQCAFQfABaw4FAQAAAAIACyAGQQ9qQf8BcUECSw0E\
\\
IARBQEgNAgwECyAEQfAAakH/AXFBMEkNAQwDCyAEQY9/Sg0CCyACIANBAmoiBE0EQEIAIQkMAgsgASAEaiwAAEG/f0oEQEKAgICAkMAAIQkMAgtCACEJIANBA2oiBCACTw0BIAEgBGosAABBQEgNAkKAgICAkOAAIQkMAQtCACEJIANBAmoiBCACTw0AIAEgBGosAABBv39MDQFCgICAgJDAACEJCyAAIAkgA62ENwIEIABBATYCAA8LIARBAWohAwwCCyADQQFqIQMMAQsgAiADTQ0AA0AgASADaiwAAEEASA0BIAIgA0EBaiIDRw0ACwwCCyACIANLDQALCyAAIAI2AgggACABNgIEIABBADYCAAuTBQEKfyMAQdAAayIEJAACQAJAAkACQAJA\
\\
IAEoApACIgYEQCAGQbABbCEIIAEoAowCIgdBBGohAQNAIAMgAUEEaigCAEYEQCABKAIAIAIgAxCjAkUNAwsgAUGwAWohASAFQQFqIQUgCEGwAWsiCA0ACyAGQQN0IgtBBBDYAiIJRQ0CIAZBA3EhCEEAIQUgBkEETwRAIAZBfHEhDSAHIQEDQCAJIAxqIgogAUEEaikCADcCACAKQQhqIAFBtAFqKQIANwIAIApBEGogAUHkAmopAgA3AgAgCkEYaiABQZQEaikCADcCACAMQSBqIQwgAUHABWohASANIAVBBGoiBUcNAAsgCEUNBAsgCSAFQQN0aiEBIAVBsAFsIAdqQQhqIQUDQCABIAVBBGspAgA3AgAgBUGwAWohBSABQQhqIQEgCEEBayII\
\\
DQALDAMLQQQhCQwCCyAAQgI3AwAgACAFNgIIDAILQQQgCxDeAgALIARBxABqIAkgBkH4rMAAQQIQYSAEQQw2AjQgBEGSrcAANgIwIAQgAzYCLCAEIAI2AiggBEEYNgIkIARB+qzAADYCICAEIAQoAkw2AjwgBCAEKAJIIgU2AjggBCgCRCEHQQEhASAEQRRqIARBIGpBBEEBQQAQYSAHBEAgBSAHEJsCCyAEIAQoAhw2AjAgBCAEKQIUNwMoAkAgA0UiBw0AIANBARDYAiIBRQ0CIAcNACABIAIgA/wKAAALIAQgBCgCMDYCECAEIAT9AAMg/QsDACAGBEAgCSALEJsCCyAAQgA3AwAgACAE/QADAP0LAwggACAEKAIQNgIYIABBBToAKCAAIAM2\
\\
AiQgACABNgIgIAAgAzYCHAsgBEHQAGokAA8LQQEgAxDeAgALngoCD38FfiMAQSBrIgokAAJAIAJBE0kNAAJAIAEtAAoiBUEgRg0AIAVB1ABGDQAgBUH0AEcNAQsgASgAD0Gw9MCBA3MiBUH2/tmzB2ogBXKtIAEpAAAiFkKw4MCB04WMmC2FIhRC9uzZs/fPnbv/AHwgASkACEL//4N4gyIXQrDggICDxo6YMIUiFUL27P2z5+6fu/YAfISEIBeEIBaEQoCBgoSIkKDAgH+DQgBSDQAgFEIKfiAUQgiIfCIUpyIGQf8BcUHkAGwgBkEQdkH/AXFqIQ0gFEIoiKdB/wFxIgtBDEsNACAFQQpsIAVBCHZqQRB2Qf8BcSIQQTtLDQAgFUIKfiAVQgiI\
\\
fCIUQjCIp0H/AXEiEUE7Sw0AIBSnIg5B////vwFLDQAgDkH/AXEiEkEBayALQQJ0KAK0skACf0EAIAZBgIAMcQ0AGkEBIA1B5ABwDQAaIA1BkANwRQsgC0ECRnFqTw0AIAFBE2ohBSAAAn8CQAJAAkACQCACQRNrDgIBAAILIAUtAABB2gBHDQFCACEEDAILIAOnQQFxDQEMAwsgCkEIaiEMQQAhAQJAAkACQAJAIAJBE2siBkUNAAJAIAUtAABBLkYEQCAGQQFGDQMgBkEBayECIAVBAWohDwJAA0AgASAPai0AAEEwa0H/AXFBCUsNASACIAFBAWoiAUcNAAsgAiEBCyABQQprQXdJDQMgASACSw0BIAFBA3EhCQJAIAFBAWtBA08EQCABQQxx\
\\
IRMDQCAIQQpsIAUgB2oiBkEBai0AAEEwa0H/AXFqQQpsIAZBAmotAABBMGtB/wFxakEKbCAGQQNqLQAAQTBrQf8BcWpBCmwgBkEEai0AAEEwa0H/AXFqIQggEyAHQQRqIgdHDQALIAlFDQELIAUgB2pBAWohBgNAIAhBCmwgBi0AAEEwa0H/AXFqIQggBkEBaiEGIAlBAWsiCQ0ACwsgAUEJRwRAQQkgAWshBkEKIQlBASEHA0ACQCAGQQFxBEAgByAJbCEHIAZBAUYNAQsgBkEBdiEGIAkgCWwhCQwBCwsgByAIbCEICyACIAFrIQYgASAPaiEFCwJAAkAgBg4HAwAEBAQEAQQLQgAhBCAFLQAAQSByQfoARw0DDAQLIAUtAANBOkcNAgJAIAUt\
\\
AAAiAUEraw4DAAMAAwsgBS0AAUEwayICQf8BcUEJSw0CIAUtAAJBCHRBgKADaiIGQQh2Qf8BcUEJSw0CIAUtAARBEHRBgIDABmoiB0EQdkH/AXFBCUsNAiAFLQAFQRh0QYCAgIADayIFQYCAgMgASw0CIAZBCHZB/wFxrSACQQpsrUL+AYN8IgNCF1YNAiAHQRB2Qf8BcUEKbCAFQRh2aiICQTtLDQIgAq0gA0I8fnxCoKt8QuDUAyABQS1GG34hBAwDC0EAIAEgAkGkssAAELEBAAsgA6dBAXENAQsgDEIANwMADAELIAwgBDcDECAMIAg2AgggDEIBNwMACyAKKAIIRQ0CIAopAxghBCAKKAIQDAELQQALIgEgAUHAhD1uIgFBwIQ9bGs2AhAg\
\\
ACABrSAOQRh2QTxsIBFqQTxsIBBqQegHbK0gDSALQQNJIgJrQZADaiIBQQJ2IBJqIAFB7QJsaiABQf//A3EiAUHkAG5rIAFBkANuakEJQf3/AyACGyALakGZAWxBAmpB//8DcUEFbmqtQoC4mSl+fCAEfXxCgJCrvMOAEX03AwhCASEYCyAAIBg3AwAgCkEgaiQAC9EEAQZ/AkACQCAAKAIIIgdBgICAwAFxRQ0AAkACQAJAAkAgB0GAgICAAXEEQCAALwEOIgQNAUEAIQIMAgsgAkEQTwRAIAEgAhBJIQQMBAsgAkUEQAwECyACQQNxIQUgAkEETwRAIAJBDHEhCANAIAQgASADaiIGLAAAQb9/SmogBkEBaiwAAEG/f0pqIAZBAmosAABBv39K\
\\
aiAGQQNqLAAAQb9/SmohBCAIIANBBGoiA0cNAAsgBUUNBAsgASADaiEDA0AgBCADLAAAQb9/SmohBCADQQFqIQMgBUEBayIFDQALDAMLIAEgAmohCEEAIQIgASEDIAQhBQNAIAMiBiAIRg0CAn8gBkEBaiAGLAAAIgNBAE4NABogBkECaiADQWBJDQAaIAZBBEEDIANBb0sbagsiAyAGayACaiECIAVBAWsiBQ0ACwtBACEFCyAEIAVrIQQLIAQgAC8BDCIDTw0AIAMgBGshBkEAIQRBACEFAkACQAJAIAdBHXZBA3FBAWsOAgABAgsgBiEFDAELIAZB/v8DcUEBdiEFCyAHQf///wBxIQggACgCBCEHIAAoAgAhAANAIARB//8DcSAFQf//A3FJ\
\\
BEBBASEDIARBAWohBCAAIAggBygCEBEBAEUNAQwDCwtBASEDIAAgASACIAcoAgwRBAANAUEAIQQgBiAFa0H//wNxIQEDQCAEQf//A3EiAiABSSEDIAEgAk0NAiAEQQFqIQQgACAIIAcoAhARAQBFDQALDAELIAAoAgAgASACIAAoAgQoAgwRBAAhAwsgAwvsFAMSfwR+AXsjAEEQayIRJABB/JnCAC0AAEEBRwRAAkAjAEEQayIDJAAgA0GY5MAA/QACAP0LAwACQAJAAkBB/JnCAC0AAEEBaw4CAAIBC0H8mcIAQQI6AABB8JnCACgCACIERQ0AQfiZwgAoAgAiBgRAQeyZwgAoAgAiBEEIaiECIAQpAwBCf4VCgIGChIiQoMCAf4MhFANAIBRQ\
\\
BEADQCACIgVBCGohAiAEQeAAayEEIAUpAwBCgIGChIiQoMCAf4MiFEKAgYKEiJCgwIB/UQ0ACyAUQoCBgoSIkKDAgH+FIRQLIAQgFHqnQQN2QXRsakEEaygCACIFQYQITwRAIAUQhgILIBRCAX0gFIMhFCAGQQFrIgYNAAtB8JnCACgCACEECyAEIARBDGxBE2pBeHEiAmpBCWoiBUUNAEHsmcIAKAIAIAJrIAUQmwILQeiZwgBBADYCAEHsmcIAIAP9AAMA/QsCAEH8mcIAQQE6AAAgA0EQaiQADAELQajkwABB/QBB6OTAABC5AgALC0HomcIAKAIARQRAQeiZwgBBfzYCAEHwmcIAKAIAIgQgAHEhAiAAQRl2IhKtQoGChIiQoMCAAX4hFkHs\
\\
mcIAKAIAIQMCQANAIAIgA2opAAAiFSAWhSIUQn+FIBRCgYKEiJCgwIABfYNCgIGChIiQoMCAf4MhFANAIBRCAFIEQCAUeiEXIBRCAX0gFIMhFCADIBenQQN2IAJqIARxQXRsaiIFQQxrKAIAIABHDQEgBUEIaygCACABRw0BDAMLCyAVIBVCAYaDQoCBgoSIkKDAgH+DUARAIAIgDUEIaiINaiAEcSECDAELC0H0mcIAKAIARQRAIBFBCGohE0EAIQMjAEEgayILJAACQEH4mcIAKAIAIg1BAWoiAiANTwRAQfCZwgAoAgAiCSAJQQFqIgpBA3YiBUEHbCAJQQhJGyIMQQF2IAJJBEACQAJAAkACfyAMQQFqIgUgAiACIAVJGyICQQ9PBEAgAkH/\
\\
////AUsNAkF/IAJBA3RBB25BAWtndkEBagwBC0EEIAJBCHFBCGogAkEESRsLIgKtQgx+IhRCIIinDQEgFKciBUF4Sw0BIAVBB2pBeHEiBCACQQhqIgNqIgUgBEkNASAFQfj///8HSw0BIAVBCBDYAiIGDQIgBRDXAiALKAIUIQIgCygCECEFDAULENwCIAsoAhwhAiALKAIYIQUMBAsQ3AIgCygCDCECIAsoAgghBQwDCyAEIAZqIQcgAwRAIAdB/wEgA/wLAAsgAkEBayIMIAJBA3ZBB2wgAkEJSRshDkHsmcIAKAIAIQQgDQRAIAQpAwBCf4VCgIGChIiQoMCAf4MhFCAEIQVBACECIA0hAwNAIBRQBEADQCACQQhqIQIgBUEIaiIFKQMAQoCB\
\\
goSIkKDAgH+DIhRCgIGChIiQoMCAf1ENAAsgFEKAgYKEiJCgwIB/hSEUCyAHIAQgFHqnQQN2IAJqIg9BdGxqIgZBDGsoAgAiCCAGQQhrKAIAIAgbIhAgDHEiBmopAABCgIGChIiQoMCAf4MiFVAEQEEIIQgDQCAGIAhqIQYgCEEIaiEIIAcgBiAMcSIGaikAAEKAgYKEiJCgwIB/gyIVUA0ACwsgFEIBfSAUgyEUIAcgFXqnQQN2IAZqIAxxIgZqLAAAQQBOBEAgBykDAEKAgYKEiJCgwIB/g3qnQQN2IQYLIAYgB2ogEEEZdiIIOgAAIAcgBkEIayAMcWpBCGogCDoAACAHIAZBdGxqQQxrIgYgBCAPQXRsakEMayIIKAAINgAIIAYgCCkAADcA\
\\
ACADQQFrIgMNAAsLQfCZwgAgDDYCAEHsmcIAIAc2AgBB9JnCACAOIA1rNgIAQYGAgIB4IQUgCUUNAiAJIApBDGxBB2pBeHEiAmpBCWoiA0UNAiAEIAJrIAMQmwIMAgsgCgRAQeyZwgAoAgAhBAJAAkAgBSAKQQdxQQBHaiIHQQJJBEAgByEFDAELIAdBAXEhBSAHQf7///8DcSIIQQN0IQMgCCEGIAQhAgNAIAIgAv0AAwAiGP1NQQf9zQH9DAEBAQEBAQEBAQEBAQEBAQH9TiAY/Qx/f39/f39/f39/f39/f39//VD9zgH9CwMAIAJBEGohAiAGQQJrIgYNAAsgByAIRg0BCyADIARqIQIDQCACIAIpAwAiFEJ/hUIHiEKBgoSIkKDAgAGDIBRC\
\\
//79+/fv37//AIR8NwMAIAJBCGohAiAFQQFrIgUNAAsLAkAgCkEITwRAIAQgCmogBCkAADcAAAwBCyAKRQ0AIARBCGogBCAK/AoAAAtBACEFA0AgBSICQQFqIQUCQCACIARqIgotAABBgAFHDQAgBCAFQXRsaiEGIAQgAkF0bGoiA0EIayEPIANBDGshEAJAA0AgECgCACIDIA8oAgAgAxsiDiAJcSIHIQMgBCAHaikAAEKAgYKEiJCgwIB/gyIUUARAQQghCANAIAMgCGohAyAIQQhqIQggBCADIAlxIgNqKQAAQoCBgoSIkKDAgH+DIhRQDQALCyAEIBR6p0EDdiADaiAJcSIDaiwAAEEATgRAIAQpAwBCgIGChIiQoMCAf4N6p0EDdiEDCyAD\
\\
IAdrIAIgB2tzIAlxQQhPBEAgAyAEaiIHLQAAIAcgDkEZdiIHOgAAIAQgA0EIayAJcWpBCGogBzoAACAEIANBdGxqIgdBDGshA0H/AUYNAiAGKAAAIQggBiADKAAANgAAIAMgCDYAACAGKAAEIQMgBiAHQQhrIggoAAA2AAQgCCADNgAAIAYoAAghAyAGIAdBBGsiBygAADYACCAHIAM2AAAMAQsLIAogDkEZdiIDOgAAIAQgAkEIayAJcWpBCGogAzoAAAwBCyAKQf8BOgAAIAQgAkEIayAJcWpBCGpB/wE6AAAgAyAGKAAINgAIIAMgBikAADcAAAsgAiAJRw0ACwtB9JnCACAMIA1rNgIAQYGAgIB4IQUMAQsQ3AIgCygCBCECIAsoAgAhBQsg\
\\
EyACNgIEIBMgBTYCACALQSBqJAALIAAgARDmAiEGQeyZwgAoAgAiBUHwmcIAKAIAIgMgAHEiAmopAABCgIGChIiQoMCAf4MiFFAEQEEIIQQDQCACIARqIQIgBEEIaiEEIAUgAiADcSICaikAAEKAgYKEiJCgwIB/gyIUUA0ACwsgBSAUeqdBA3YgAmogA3EiAmosAAAiBEEATgRAIAUgBSkDAEKAgYKEiJCgwIB/g3qnQQN2IgJqLQAAIQQLIAIgBWogEjoAACAFIAJBCGsgA3FqQQhqIBI6AABB9JnCAEH0mcIAKAIAIARBAXFrNgIAQfiZwgBB+JnCACgCAEEBajYCACAFIAJBdGxqIgVBBGsgBjYCACAFQQhrIAE2AgAgBUEMayAANgIACyAF\
\\
QQRrKAIAIgBBgAhPIABBhAhJcUUEQBC2ASIBIAAlASYBIAEhAAtB6JnCAEHomcIAKAIAQQFqNgIAIBFBEGokACAADwsjAEEQayIAJAAgACAAQQ9qrUKAgICAsA2ENwMAQeCFwAAgAEH848AAELkCAAupBAIHfwR+IABBCGohBSAAKAIAIgRBAWshAiABQT9xrSEKQQAhAQJAAkACQAJAA0AgASAERg0CIAFBgAZHBEAgACABaiIDQQhqMQAAIAlCCn58IgkgCohCAFINAiABIAJGDQMgAUECaiEBIANBCWoxAAAgCUIKfnwiCSAKiFANAQwECwtBgAZBgAZByKDBABCgAgALIAFBAWohAQwBCyAJUA0BIAkgCohCAFIEQCAEIQEMAQsgBCEBA0Ag\
\\
AUEBaiEBIAlCCn4iCSAKiFANAAsLIAAgACgCBCABa0EBaiICNgIEAkACQCACQYFwTgRAQn8gCoZCf4UhDEEAIQIgASAESQRAQQAhA0GABiABayICQQAgAkGABk0bIQYgASAEayEHIAEgBWohCCAEIAFrIQIDQCADIAZGBEAgASADakGABkHYoMEAEKACAAsgAyAIajEAACADIAVqIAkgCog8AAAgCSAMg0IKfnwhCSAHIANBAWoiA2oNAAsLIAlQDQIMAQsgAEEAOgCIBiAAQgA3AgAMAgsDQCAJIgsgDINCCn4hCSALIAqIpyEBAkAgAkGABk8EQCABQf8BcUUNASAAQQE6AIgGDAELIAIgBWogAToAACACQQFqIQILIAlCAFINAAsLIAJBgAZN\
\\
BEADQCAAIAI2AgAgAkUNAiAAIAJqIAJBAWshAkEHai0AAEUNAAwCCwALIAAgAjYCACACQQFrQYAGQaigwQAQoAIACwu6BAEFfyMAQTBrIgMkACADIAI2AgggAyABNgIEIANBIGogA0EEahCEAQJAAkAgAAJ/IAMoAiAiBQRAIAMoAiQiASADKAIsRQ0BGiACRQRAQQEhBAwDCyACQQEQ2AIiBA0CQQEgAhDeAgALQQEhBUEACzYCCCAAIAU2AgQgAEGAgICAeDYCAAwBCyADQQA2AhQgAyAENgIQIAMgAjYCDAJAAkAgASACSwRAIANBDGpBACABEOEBIAMoAgwhAiADKAIQIQQgAygCFCEGDAELIAFFDQELIAFFDQAgBCAGaiAFIAH8CgAACyAD\
\\
IAEgBmoiATYCFCACIAFrQQJNBEAgA0EMaiABQQMQ4QEgAygCECEEIAMoAhQhAQsgASAEaiICQbL3wAAtAAAiBToAAiACQbD3wAAvAAAiBjsAACADIAFBA2oiAjYCFCADIAMpAgQ3AhggA0EgaiADQRhqEIQBIAMoAiAiBARAA0AgAygCLAJAAkAgAygCJCIBIAMoAgwgAmtLBEAgA0EMaiACIAEQ4QEgAygCFCECDAELIAFFDQELIAFFDQAgAygCECACaiAEIAH8CgAACyADIAEgAmoiAjYCFARAIAMoAgwgAmtBAk0EQCADQQxqIAJBAxDhASADKAIUIQILIAMoAhAgAmoiASAGOwAAIAEgBToAAiADIAJBA2oiAjYCFAsgA0EgaiADQRhqEIQB\
\\
IAMoAiAiBA0ACwsgACADKAIUNgIIIAAgAykCDDcCAAsgA0EwaiQAC6EEAQh/AkACQCABQYAKSQRAIAFBBXYhBAJAAkAgACgCoAEiAgRAIAJBKEsNASAEQQFrIQUgAkECdCAAakEEayEDIAIgBGpBAnQgAGpBBGshBgNAIAIgBWpBJ0sNAyAGIAMoAgA2AgAgBkEEayEGIANBBGshAyACQQFrIgINAAsLIAFBH3EhBQJAIARFDQAgBEECdCIBRQ0AIABBACAB/AsACyAAKAKgASICIARqIQEgBUUEQCAAIAE2AqABIAAPCyABQQFrIgNBJ0sNAyABIQYgACADQQJ0aigCAEEgIAVrIgd2IgNFDQQgAUEnTQRAIAAgAUECdGogAzYCACABQQFqIQYM\
\\
BQsgAUEoQbDHwQAQoAIACyACQQFrQShBsMfBABCgAgALIAIgBGpBAWtBKEGwx8EAEKACAAtB9cfBAEEdQbDHwQAQ4AIACyADQShBsMfBABCgAgALAkAgBEEBaiIJIAFPDQACQCACQQFxBEAgASEDDAELIAAgAUEBayIDQQJ0aiIIIAgoAgAgBXQgACABQQJ0akEIaygCACAHdnI2AgALIAJBAkYNACADQQJ0IABqQQxrIQIDQCACQQhqIgEgASgCACAFdCACQQRqIgEoAgAiCCAHdnI2AgAgASAIIAV0IAIoAgAgB3ZyNgIAIAJBCGshAiAJIANBAmsiA0kNAAsLIAAgBEECdGoiASABKAIAIAV0NgIAIAAgBjYCoAEgAAvcBAIHfwF+IwBBEGsi\
\\
AyQAAkAgAC8BDCICRQRAIAAoAgAgACgCBCABEIABIQEMAQsgAyABKQIINwMIIAMgASkCADcDAAJAAn8gACkCCCIJpyIGQYCAgAhxRQRAIAMoAgQMAQsgACgCACADKAIAIAMoAgQiASAAKAIEKAIMEQQADQEgACAGQYCAgP95cUGwgICAAnIiBjYCCCADQgE3AwAgAiABQf//A3FrIgFBACABIAJNGyECQQALIQQgAygCDCIHBEAgAygCCCEBA0BBfwJ/AkACQAJAAkAgAS8BAEEBaw4CAQIACyABQQRqKAIADAMLIAFBAmovAQAiBQ0BQQEMAgsgAUEIaigCAAwBCyAFQfb/F2ogBUGc/x9qcSAFQZj4N2ogBUHwsR9qcXNBEXZBAWoLIARqIgUg\
\\
BCAFSxshBCABQQxqIQEgB0EBayIHDQALCyACQf//A3EgBE0EQCAAKAIAIAAoAgQgAxCAASEBIAAgCTcCCAwCCyACIARrIQRBACEBQQAhAgJAAkACQCAGQR12QQNxQQFrDgMAAQACCyAEIQIMAQsgBEH+/wNxQQF2IQILIAZB////AHEhCCAAKAIEIQUgACgCACEHA0AgAUH//wNxIAJB//8DcUkEQCABQQFqIQEgByAIIAUoAhARAQBFDQEMAgsLIAcgBSADEIABDQBBACEGIAQgAmtB//8DcSECA0ACQCAGQf//A3EiBCACSSEBIAIgBE0NACAGQQFqIQYgByAIIAUoAhARAQBFDQELCyAAIAk3AggMAQtBASEBCyADQRBqJAAgAQvpBQIJfgl8\
\\
IAErAwghCwJAAkACQAJAIAEpAwAiBEICUgRAIAErA5gBIQwgASkDkAEhAiABKwOIASENIAEpA4ABIQMgASsDeCEOIAEpA3AhBSABKwNoIQ8gASkDYCEGIAErA1ghECABKQNQIQcgASsDSCERIAEpA0AhCCABKwM4IAEpAzAhCSABKwMoIRMgASkDICAEQgFRIAtEAAAAAAAAAABicQ0BIAEpAxBCAVEEQCABKwMYRAAAAAAAAAAAYg0CC0IAUiATRAAAAAAAAAAAYnENASAIIAmEIAeEIAaEIAWEIAOEIAKEUA0BRAAAAABwmZRBokQAAAAAAAAAACAJpxsgEUQAAAAAQHdLQaJEAAAAAAAAAAAgCKcboCAQRAAAAAAATO1AokQAAAAAAAAAACAH\
\\
pxugIA9EAAAAAABAj0CiRAAAAAAAAAAAIAanG6AgDkQAAAAAAAAAACAFpxugIA1E/Knx0k1iUD+iRAAAAAAAAAAAIAOnG6AgDESN7bWg98awPqJEAAAAAAAAAAAgAqcboCELCyALvSIDQv///////////wCDIgJCAX1C/////////wdUIANCAFMiAXEgAkKAgICAgICA+P8AUXIgAkKAgICAgICA+P8AVnIgAkKAgICAgICACH1CgICAgICAgPD/AFQgAXFyDQEgACALOQMIIABCAjcDACAAIARCAlE6ABAPC0HCAEEBENgCIgFFDQEgAUHU1MAAQcIA/AoAACAAQQM6ACggAELCgICAgICAgIB/NwMYIAAgATYCFCAAQcIANgIQIABCADcDAA8L\
\\
QS9BARDYAiIBRQ0BIABBAzoAKCAAQq+AgICAgICAgH83AxggACABNgIUIABBLzYCECAAIAs5AwggAEIBNwMAIAFBzNTAACkAADcAJyABQcXUwAApAAA3ACAgAUG11MAA/QAAAP0LABAgAUGl1MAA/QAAAP0LAAAPC0EBQcIAEN4CAAtBAUEvEN4CAAvlBAIHfwJ7IAAoAhAhCSAAKAIUIgYhBQJAAkACQCAGDgICAQALA0AgBUEBdiIIIARqIgcgBCAJIAdBA3RqKAIAIAJJGyEEIAUgCGsiBUEBSw0ACwsgBCAJIARBA3RqKAIAIAJJaiEFCyAAKAIEIQcgACgCACEKQQAhCAJAAkAgBSAGRg0AIAZBA3QgBUEDdCIAayEGIAAgCWohBCABQf//\
\\
A3EhBQNAIAQoAgAiACADTw0BIAAgB08NAiAEQQhqIQQgCCAKIABBAXRqLwEAIAVGaiEIIAZBCGsiBg0ACwsCQCACIANLDQAgAyAHSw0AIAMgAmsiA0UEQEEAIAhrDwsgCiACQQF0aiEAIAH9ECEMQQAhByABQf//A3EhCQNAQfABIAMgA0HwAU8bIQFBACECQQAhBQJAIANBCE8EQP0MAAAAAAAAAAAAAAAAAAAAACELIAAhBCABQfgBcSICIQUDQCALIAT9AAEAIAz9LSAL/Q0AAgQGCAoMDgAAAAAAAAAA/XEhCyAEQRBqIQQgBUEIayIFDQALIAsgCyAL/Q0EBQYHAAAAAAAAAAAAAAAA/W4iCyALIAv9DQIDAAAAAAAAAAAAAAAAAAD9biIL\
\\
IAsgC/0NAQAAAAAAAAAAAAAAAAAAAP1u/RYAIQUgASACRg0BCyABIAJrIQYgACACQQF0aiEEA0AgBSAELwEAIAlGaiEFIARBAmohBCAGQQFrIgYNAAsLIAcgBUH/AXFqIQcgACABQQF0aiEAIAMgAWsiAw0ACyAHIAhrDwsgAiADIAdB6L/AABCxAQALIAAgB0H4v8AAEKACAAvUBAEIfyADKAIAQYGAgIB4RwRAIAAgACgCCCIFIAFJBH8gBSEGIAEgBWsiByAAKAIAIAVrSwRAIAAgBSAHQQhBCBDqASAAKAIIIQYLIAAoAgQgBkEDdGohBAJAIAdBAkkEQCAEIQIMAQsCQAJAIAEgBUF/c2oiCUECSQRAIAQhAkEBIQsMAQsgCUEBciELIAQg\
\\
CUF+cSIIQQN0aiECIAghCgNAIAT9DAAAAAAAAPh/AAAAAAAA+H/9CwMAIARBEGohBCAKQQJrIgoNAAsgCCAJRg0BCyAFIAtqIAFrIQQDQCACQoCAgICAgID8/wA3AwAgAkEIaiECIARBAWoiBA0ACwsgBiAHakEBayEGCyACQoCAgICAgID8/wA3AwAgBkEBagUgAQs2AgggACADENwBDwsgACgCCCIDBEAgACADIAEgAmoiBEkEfyAEIAMiBWsiBiAAKAIAIAVrSwRAIAAgBSAGQQhBCBDqASAAKAIIIQULIAAoAgQgBUEDdGohBAJAIAZBAkkEQCAEIQIMAQtBASEHAkACQCABIAJqIgkgA0F/c2oiCEECSQRAIAQhAgwBCyAIQQFyIQcgBCAI\
\\
QX5xIgFBA3RqIQIgASEKA0AgBP0MAAAAAAAA+H8AAAAAAAD4f/0LAwAgBEEQaiEEIApBAmsiCg0ACyABIAhGDQELIAkgB2sgA2shBANAIAJCgICAgICAgPz/ADcDACACQQhqIQIgBEEBayIEDQALCyAFIAZqQQFrIQULIAJCgICAgICAgPz/ADcDACAFQQFqBSAECzYCCAsLigQCCn8CeyACIAJBEGsiBEEAIAIgBE8bIghrIQYgASACakEBayEJIANB/wFxIQoCQAJAA0AgBSAGakUEQCACQRFPDQJBACEFDAMLIAUgCWohBCAFQQFrIQUgBC0AACAKRw0ACyACIAVqIQRBASEFDAELIAP9DyEPIANB/wFxIQ0CQANAIAhBQGoiBkEAIAYgCE0b\
\\
IQkgAiAISQ0BAkAgCCAJayIGBEAgASAJaiELIAYhCgNAQcAAIAogCkHAAE8bIQxBACEHQQAhBAJAIApBEE8EQCAL/QAAACEOAnsgDiAP/SMgDEHwAHEiB0EQRg0AGiAOIA/9IyAL/QAAECAP/SP9UCIOIAdBIEYNABogDiAL/QAAICAP/SP9UCIOIAdBMEYNABogDiAL/QAAMCAP/SP9UAtBB/1rQQf9bP1TIQQgByAMRg0BCyAHIAtqIQUgDCAHayEHA0AgBCAFLQAAIA1GciEEIAVBAWohBSAHQQFrIgcNAAsLIARBAXENAiALIAxqIQsgCiAMayIKDQALCyAIQcEASUEAIQUgCSEIDQMMAQsLIAEgCGpBAWshBCADQf8BcSECA0AgBiIBBEAg\
\\
BkEBayEGIAQtAAAhAyAEQQFrIQQgAiADRw0BCwsgAUEARyEFIAYgCWohBAwBCyAJIAggAkGcx8AAELEBAAsgACAENgIEIAAgBTYCAAuEBAIHfwF8AkACQCAAKAIYIgQEQCAAIAEgASgCRCIGIARuIgUQkQEaQQAhBCAFIABBDEEAIAEoAlAiCRtqIgcoAggiCEsNASAHKAIEIQcCQAJAAkAgBQ4CAgEACwNAIAVBAXYiCiAEaiIIIAggBCAHIAhBA3RqKwMAIgsgAmEbIAQgAxsgAiALZBshBCAFIAprIgVBAUsNAAsLIAQgByAEQQN0aisDACILIAJjIAMgAiALYXFyaiEFCyAAKAIYIgcgBUEBamwiACAGIAAgBkkbIQAgBSAHbCEEIAkEQCAA\
\\
IARLBEAgBEEDdCIHIAEoAkxqIQUgASgCQCAHaiEBA0ACQAJAAkAgBCAJSQRAIAUrAwAiCyALYQ0BCyAEIAZPDQEgASsDACELCyACIAtkDQEgAyACIAthcQ0BIAQPCyAEIAZBqMXAABCgAgALIAVBCGohBSABQQhqIQEgACAEQQFqIgRHDQALCyAADwsgACAESQ0CIABBA3QiBiAEQQN0IgVHBEAgBiAFayEGIAEoAkAgBWohBUEAIQEDQAJAIAUrAwAiCyACYw0AIAMgAiALYXENACABIARqDwsgAUEBaiEBIAVBCGohBSAGQQhrIgYNAAsLIAAgBGsgBGoPC0H4xMAAEP8CAAtBACAFIAhBmMXAABCxAQALIAQgACAGQYjFwAAQsQEAC90EAgd/\
\\
AnsgACgCECEJIAAoAhQiBiEFAkACQAJAIAYOAgIBAAsDQCAFQQF2IgggBGoiByAEIAkgB0EDdGooAgAgAkkbIQQgBSAIayIFQQFLDQALCyAEIAkgBEEDdGooAgAgAklqIQULIAAoAgQhByAAKAIAIQpBACEIAkACQCAFIAZGDQAgBkEDdCAFQQN0IgBrIQYgACAJaiEEIAFB/wFxIQUDQCAEKAIAIgAgA08NASAAIAdPDQIgBEEIaiEEIAggACAKai0AACAFRmohCCAGQQhrIgYNAAsLAkAgAiADSw0AIAMgB0sNACADIAJrIgNFBEBBACAIaw8LIAIgCmohAiAB/Q8hDEEAIQAgAUH/AXEhBwNAQfABIAMgA0HwAU8bIQFBACEGQQAhBQJAIANB\
\\
EE8EQP0MAAAAAAAAAAAAAAAAAAAAACELIAIhBCABQfABcSIGIQUDQCALIAT9AAAAIAz9I/1xIQsgBEEQaiEEIAVBEGsiBQ0ACyALIAsgC/0NCAkKCwwNDg8AAAAAAAAAAP1uIgsgCyAL/Q0EBQYHAAAAAAAAAAAAAAAA/W4iCyALIAv9DQIDAAAAAAAAAAAAAAAAAAD9biILIAsgC/0NAQAAAAAAAAAAAAAAAAAAAP1u/RYAIQUgASAGRg0BCyACIAZqIQQgASAGayEGA0AgBSAELQAAIAdGaiEFIARBAWohBCAGQQFrIgYNAAsLIAEgAmohAiAAIAVB/wFxaiEAIAMgAWsiAw0ACyAAIAhrDwsgAiADIAdB6L/AABCxAQALIAAgB0H4v8AAEKAC\
\\
AAv7AwEIfyMAQRBrIgYkAAJ/AkAgA0EBcUUEQCACLQAAIgUNAUEADAILIAAgAiADQQF2IAEoAgwRBAAMAQsgASgCDCEKA0AgAkEBaiEEAkACQAJAAkAgBcBBAEgEQCAFQf8BcSIIQYABRg0BIAhBwAFHDQMgBiABNgIEIAYgADYCACAGQqCAgIAGNwIIIAMgB0EDdGoiAigCACAGIAIoAgQRAQBFDQJBAQwGCyAAIAQgBUH/AXEiAiAKEQQARQRAIAIgBGohAgwEC0EBDAULIAAgAkEDaiIEIAIvAAEiAiAKEQQARQRAIAIgBGohAgwDC0EBDAQLIAdBAWohByAEIQIMAQtBoICAgAYhCyAFQQFxBEAgAigAASELIAJBBWohBAtBACEIAn8gBUEC\
\\
cUUEQEEAIQkgBAwBCyAELwAAIQkgBEECagshAiAFQQRxBH8gAi8AACEIIAJBAmoFIAILIQQgBUEIcQR/IAQvAAAhByAEQQJqBSAECyECIAVBEHEEQCADIAlBA3RqLwEEIQkLIAYgBUEgcQR/IAMgCEEDdGovAQQFIAgLOwEOIAYgCTsBDCAGIAs2AgggBiABNgIEIAYgADYCAEEBIAMgB0EDdGoiBCgCACAGIAQoAgQRAQANAhogB0EBaiEHCyACLQAAIgUNAAtBAAsgBkEQaiQAC5cEAgl/BH4CQCAAKAIAIgNFDQAgAUE/cSIIQQF0IgEvAYCqQSICQf8PcSIEIAEvAYKqQUH/D3FrIQVBACADayEJIABBCGohCiACQQt2IQJB5HUhAQJAAkAC\
\\
QANAIAEgBWpB5HVGDQMgASAEaiIGRQ0DIAEgCWpB5HVGDQEgAUHke0YNAiABIApqIAFBAWohAUGcCmotAAAiByAGQZ61wQBqLQAAIgZGDQALIAIgBiAHS2shAgwCCyACQQFrIQIMAQtBgAZBgAZBoLXBABCgAgALIABBB2oiBCACaiEFIAitIQ4DQAJAAkAgAyIBQYEGSQRAIAEgBGoxAAAgDoYgDXwiCyALQgqAIg1Cdn58IQwgAUEBayIDIAJqQYAGSQ0BIAxQDQIgAEEBOgCIBgwCCyABQQFrQYAGQbigwQAQoAIACyABIAVqIAw8AAALIAMNAAsgC0IKWgRAIAJBB2ohAQNAIA0iCyALQgqAIg1Cdn58IQwCQCABQQhrQYAGTwRAIAxQDQEg\
\\
AEEBOgCIBgwBCyAAIAFqIAw8AAALIAFBAWshASALQgpaDQALCyAAIAAoAgQgAmo2AgQgAEGABiAAKAIAIAJqIgMgA0GABk8bIgE2AgAgA0UNAANAAkAgAUGABk0EQCAAIAFqQQdqLQAARQ0BDAMLIAFBAWtBgAZBqKDBABCgAgALIAAgAUEBayIBNgIAIAENAAsLC/USAwp/AXwBfiMAQUBqIgckAAJAAkACQAJAAkACQAJAIAMOAgEDAAsgAi0AAEEiRw0CIAIgA2pBAWstAABBIkcNAiAHQRBqIgggAkEBaiADQQJrIAEoAiBBgICAgHhHrSABKQMYEG8gBykDEEIBUg0DIAcpAxi5IRAgCCAHKAIgIggEfCAIuEQAAAAAgIQuQaMgEKAFIBAL\
\\
QQAQnQEgBykDEEICUg0BIAcgBy0AIDoACCAHIAcrAxg5AwAMBAsgAEEANgIAIABBAzoAEAwECyAHQQM6AAggBygCICIIBEAgBygCJCAIEJsCCyAHKAIsIghBgICAgHhGDQIgCEUNAiAHKAIwIAgQmwIMAgsgAUEYaiEIAkACQCABLQBoBEAgB0EQaiIGIAIgAyABKAIgQYCAgIB4R60gASkDGBBvIAcpAxBCAVINASAHKQMYuSEQIAYgBygCICIGBHwgBrhEAAAAAICELkGjIBCgBSAQC0EAEJ0BIAcpAxBCAlIEQCAHQQM6AAggBygCICIGBEAgBygCJCAGEJsCCyAHKAIsIgZBgICAgHhGDQMgBkUNAyAHKAIwIAYQmwIMAwsgByAHLQAgOgAI\
\\
IAcgBysDGDkDAAwECyAHIAggAiADQQAQQwwDCyAHQQM6AAgLIAcgCCACIANBARBDDAELIAdBAzoACAsgBy0ACCIIQQNHBEAgACAIOgAQIAAgBysDADkDCCAAQQA2AgAMAQsgACEIIwBBkAFrIgYkACAGIAU2AgwgBiAENgIIIAZB4ABqIAEiBC0AaCIJIAIgAxBQIAYoAmQhDAJAIAYoAmBBAUYEQCAAIAYpAmg3AwggACAMNgIEIABBATYCAAwBCwJAAkACQAJAIAxBgYCAgHhHBEAgBigCbCEDIAYoAmghAQJAAkACQAJAIAlFBEAgAi0AAEEiRg0BIAEhAAwDCyADRQRAQQAhAyABIQAMAwtBACADayEFIAEgA2ogASEAA0AgAC0AAEEJayIK\
\\
QRdNQQBBASAKdEGbgIAEcRtFBEAgBUEBaiEKIAEgA2pBAWshA0EAIQIDQCACIANqLQAAQQlrIgtBF0sNBEEBIAt0QZuAgARxRQ0EIAIgCkYgAkEBayECRQ0AC0EAIQMMBAsgAEEBaiEAIAVBAWoiBQ0AC0EAIQMhAAwCCyAELQAwIAZBEGogBEEYaiABIANBABBDQQRHDQIgASEADAYLIAIgBWshAwsgBkEQaiAEQRhqIAAgAyAJEEMgBi0AGCIFQQNGDQMMAgsgASEAIAYtABgiBUEDRw0BDAMLIAhBADYCACAIQQM6ABAMBAsgCCAFOgAQIAggBisDEDkDCEEAIQAMAgsgCQ0AIAZBOGoiAiAAIAMQLSAGIAKtQoCAgIDAAIQ3A2ggBiAGQQhq\
\\
rUKAgICA0ACENwNgIAZBIGpB+JnAACAGQeAAahCFASAGKAI4IgAEQCAGKAI8IAAQmwILIAggBigCKDYCDCAIIAYpAiA3AgRBASEADAELIAZBLGogACADEG0gBigCLEEBRgRAIAZBOGoiAiAAIAMQLSAGIAKtQoCAgIDAAIQ3A2ggBiAGQQhqrUKAgICA0ACENwNgIAZB1ABqQd6bwAAgBkHgAGoQhQEgBigCOCIABEAgBigCPCAAEJsCCyAGKQJUIREgCCAGKAJcNgIMIAggETcCBEEBIQAMAQsgBkHgAGoiACAGKAIwIgkgBigCNCIFIAQoAiBBgICAgHhHrSAEKQMYEG8CQAJAAkACQCAGKQNgQgFSDQAgBikDaLkhECAAIAYoAnAiAAR8IAC4\
\\
RAAAAACAhC5BoyAQoAUgEAtBABCdASAGKQNgQgJRDQEgBigCcCIABEAgBigCdCAAEJsCCyAGKAJ8IgBBgICAgHhGDQAgAEUNACAGKAKAASAAEJsCCyAGQThqIQIgBEEYaiEDIwBB8ABrIgAkACAAQQhqIAkgBRA/AkACQAJAIAApAwhCAlIEQCAAKAIYIgQEQCAAKAIcIAQQmwILAkAgACgCJCIEQYCAgIB4Rg0AIARFDQAgACgCKCAEEJsCC0HossAAIAMoAgwgAygCCCIKQYCAgIB4RiIEGyELQQEgAygCECAEGyENQQAhBEEBIQMCQAJAAkAgBUEKaw4HAAICAgICAQILQf6zwAAhA0EJIQQMAQtBh7TAACEDQQMhBAsgACANNgIcIAAgCzYC\
\\
GCAAIAQ2AhQgACADNgIQIAAgBTYCDCAAIAk2AgggAEE4aiAAQQhqIgRBA0EBQQAQYSAEIAAoAjwiCyAAKAJAED8gACgCGCEDIAApAwhCAlENASAAKAIoIAAoAiQhCiAAKAIcIQ4gAEHCADYCVCAAQbyzwAA2AlAgAEHkAGoiDyAJIAUQLSAAIABB0ABqrUKAgICA0ACENwMQIAAgD61CgICAgMAAhDcDCCAAQdgAakHdhcAAIAQQhQEgACgCZCIEBEAgACgCaCAEEJsCCyACIAAoAmA2AgwgAiAAKQJYNwIEIAJBATYCACADBEAgDiADEJsCCyAKQYCAgIB4ckGAgICAeEYNAiAKEJsCDAILIAIgAC0AGDoAECACIAArAxA5AwggAkEANgIADAIL\
\\
IApBgICAgHhHBEAgACsDECEQIAIgAzoAECACIBA5AwggAkEANgIADAELIABB0wA2AlQgAEHpssAANgJQIABB5ABqIgMgCSAFEC0gACAAQdAAaq1CgICAgNAAhDcDECAAIAOtQoCAgIDAAIQ3AwggAEHEAGpB3YXAACAAQQhqEIUBIAAoAmQiAwRAIAAoAmggAxCbAgsgAiAAKAJMNgIMIAIgACkCRDcCBCACQQE2AgALIAAoAjgiAkUNACALIAIQmwILIABB8ABqJABBASEAIAYoAjhBAUcNASAGKAI8IQIgBiAGKwNAOQJkIAYgAjYCYCMAQRBrIgIkACACIAZB4ABqIgOtQoCAgIDAAIQ3AwggAiAGQQhqrUKAgICA0ACENwMAIAhBBGpB2IXA\
\\
ACACEIUBIAMoAgAiBARAIAMoAgQgBBCbAgsgAkEQaiQADAILIAYgBi0AcDoASCAGIAYrA2g5A0ALIAYrA0AhECAIIAYtAEg6ABAgCCAQOQMIQQAhAAsgCCAANgIAIAxBgICAgHhyQYCAgIB4Rg0BIAEgDBCbAgwBCyAIIAA2AgAgDEGAgICAeHJBgICAgHhGDQAgASAMEJsCCyAGQZABaiQACyAHQUBrJAAL/AMBA38jAEEgayIEJAACQAJAAkAgASgCCCICQYCAgBBxRQRAIAJBgICAIHENASAEQQhqIAAoAgAgBEEWahDLAUEBIQIgAUEBQQAgBCgCCCAEKAIMEGdFDQIMAwsgACgCACECA0AgAyAEakEdaiACQQ9xLQD8jUE6AAAgA0EBayED\
\\
IAJBBHYiAg0AC0EBIQIgAUGMjsEAQQIgAyAEakEeakEAIANrEGdFDQEMAgsgACgCACECA0AgAyAEakEdaiACQQ9xLQCOjkE6AAAgA0EBayEDIAJBBHYiAg0AC0EBIQIgAUGMjsEAQQIgAyAEakEeakEAIANrEGcNAQsgASgCAEG3xMEAQQIgASgCBCgCDBEEAA0AAkAgASgCCCICQYCAgBBxRQRAIAJBgICAIHENASAEIAAoAgQgBEEWahDLASABQQFBACAEKAIAIAQoAgQQZyECDAILIAAoAgQhAkEAIQMDQCADIARqQR1qIAJBD3EtAPyNQToAACADQQFrIQMgAkEEdiICDQALIAFBjI7BAEECIAMgBGpBHmpBACADaxBnIQIMAQsgACgCBCEC\
\\
QQAhAwNAIAMgBGpBHWogAkEPcS0Ajo5BOgAAIANBAWshAyACQQR2IgINAAsgAUGMjsEAQQIgAyAEakEeakEAIANrEGchAgsgBEEgaiQAIAILmAQBB38jAEEQayIGJAACfwJAIAIoAgQiAwRAIAAgAigCACADIAEoAgwRBAANAQtBACACKAIMIgNFDQEaIAIoAggiBCADQQxsaiEHA0ACQAJ/AkACQAJAAkACQAJAIAQvAQBBAWsOAgECAAsgBCgCBCICQcEASQ0CIAFBDGooAgAhAwNAIABB6J/BAEHAACADEQQADQkgAkFAaiICQcAASw0ACwwDCyAELwECIQIgBkEAOgAMIAZBADYCCCACDQNBAQwECyAAIAQoAgQgBCgCCCABQQxqKAIAEQQA\
\\
RQ0EDAYLIAJFDQMgAUEMaigCACEDCyAAQeifwQAgAiADEQQADQQMAgsgAkH2/xdqIAJBnP8fanEgAkGY+DdqIAJB8LEfanFzQRF2QQFqCyIDQQFrIgggBkEIamoiBSACIAJBCm4iCUEKbGtBMHI6AAACQCAIRQ0AIAVBAWsgCUEKcEEwcjoAACADQQJGDQAgBUECayACQeQAbkEKcEEwcjoAACADQQNGDQAgBUEDayACQegHbkEKcEEwcjoAACADQQRGDQAgBUEEayACQZDOAG5BMHI6AAAgA0EFRg0AIAVBBWtBMDoAACADQQZGDQAgBUEGa0EwOgAAIANBB0YNACAFQQdrQTA6AAALIAAgBkEIaiADIAFBDGooAgARBAANAgsgBEEMaiIEIAdH\
\\
DQALQQAMAQtBAQsgBkEQaiQAC78EAgp/A3wgAEEANgIgAkAgACgCLEEBayIERQRARAAAAAAAAPB/IQwMAQsgASgCCEEQaiEHIAEoAgwhCkQAAAAAAADwfyEMIABBGGohC0ECIQgCQAJAA0ACQCAAIAEgAxCbASENAkACQAJAAkAgACgCOCIFIANLBEAgACgCNCAIaiIFQQJrLwEARQ0EIAMgCk8NASAFLwEAIQYgBy0AACIJDQJEAAAAAAAA8H8hDgwDCyADIAVBuMDAABCgAgALIAMgCkH4wMAAEKACAAsgACgCGCACRgRAIAsQjgILIAAgAkEBaiIFNgIgIAAoAhwgAkEDdGoiAiAGOwEEIAIgAzYCAEQAAAAAAADw/yEOAkAgCUECRg0AIAQg\
\\
ACgCOCICTw0GIAAoAjQgBEECdGoiAi8BAEUNACAAKAIUIgkgAi8BAiICTQ0DIAAoAhAgAkEDdGorAwAhDgsgBSECCyAAKAIIIgUgBk0NAyAAKAIEIAZBA3RqIA45AwALIA0gDCAMIAxiGyIMIAwgDSANIA1iGyINIAwgDWMbIQwgCEEEaiEIIAdBGGohByADQQFqIgMgBEcNAQwECwsgAiAJQbjDwAAQoAIACyAGIAVBiMHAABCgAgALIAQgAkG4wMAAEKACAAsCQCAAKAI4IgEgBEsEQCAAKAI0IARBAnRqIgEvAQAEQCAAKAIIIgIgAS8BAiIBTQ0CIAAoAgQgAUEDdGogDDkDAAsPCyAEIAFBuMDAABCgAgALIAEgAkHowMAAEKACAAv7AwED\
\\
fyMAQdAAayIGJAAgBiADNgIQIAYgAjYCDCAGIAU2AhggBiAENgIUQRQgASgCBCIFIAVBFE8bIQICQAJAAn8gBQRAIAEoAgAhASACQQxsIgciA0EEENgCIgRFDQJBACEDA0AgBkEwaiABKAIAIAFBBGooAgAQLSADIARqIgggBigCODYCCCAIIAYpAjA3AgAgAUEIaiEBIAcgA0EMaiIDRw0ACyAGQQlBACAFQRRLIgEbNgIgIAZB1LrAAEEBIAEbNgIcIAZBJGogBCACEIYBIAIMAQsgBkIBNwIcQQQhBEEEQQEQ2AIiAUUNAiABQe7euasGNgAAIAZBBDYCLCAGIAE2AiggBkEENgIkQQALIQMgBiAGQRxqrUKAgICA0ACENwNIIAYgBkEkaq1C\
\\
gICAgMAAhDcDQCAGIAZBFGqtQoCAgIDQAIQ3AzggBiAGQQxqrUKAgICA0ACENwMwIABBEGpBgIDAACAGQTBqEIUBIABBgICAgHg2AhwgAEIANwMAIABBCDoAKCAGKAIkIgAEQCAGKAIoIAAQmwILIAUEQCAEIQEDQCABKAIAIgAEQCABQQRqKAIAIAAQmwILIAFBDGohASACQQFrIgINAAsLIAMEQCAEIANBDGwQmwILIAZB0ABqJAAPC0EEIAMQ3gIAC0EBQQQQ3gIAC9MEAgV/AXsgACgCSCIEIAFLBEAgACgCRCIGIAFBsAFsakECOgCvAQJAIARBBE8EQCAGQb8FaiECIARBfHEiBSEDA0AgByACIAJBsAFrIAJB4AJrIAJBkARr/QcAAP1U\
\\
AAAB/VQAAAL9VAAAA/0MBgYGBgYGBgYGBgYGBgYGBv1O/QwCAgICAgICAgICAgICAgIC/SP9iQH9qQH9DAEAAAABAAAAAQAAAAEAAAD9Tv2uASEHIAJBwAVqIQIgA0EEayIDDQALIAcgByAH/Q0ICQoLDA0ODwABAgMAAQID/a4BIgcgByAH/Q0EBQYHAAECAwABAgMAAQID/a4B/RsAIQMgBCAFRg0BCyAEIAVrIQQgBUGwAWwgBmpBrwFqIQIDQCADIAItAABBBnFBAkZqIQMgAkGwAWohAiAEQQFrIgQNAAsLAkACQCAALQA8RQRAIAAtAJwBDQEMAgsgAC0APUEBRw0BIANBAUcNASAALQCcAUEBcUUNAQsgAEEBOwE8IAAgATYCOCAAKAJc\
\\
IgIgACgCUCIDRgRAIABB0ABqEOYBIAAoAlAhAyAAKAJcIQILIAAgAkEBajYCXCAAKAJUIAAoAlggAmoiAiADQQAgAiADTxtrQQxsaiICIAE2AgQgAkEANgIACyAAKAJcIgIgACgCUCIDRgRAIABB0ABqEOYBIAAoAlAhAyAAKAJcIQILIAAgAkEBajYCXCAAKAJUIAAoAlggAmoiACADQQAgACADTxtrQQxsaiIAIAE2AgQgAEEBNgIADwsgASAEQYyowAAQoAIAC/cDAQd/IAEoAgQiBQRAIAEoAgAhBANAAkAgA0EBaiECAn8gAiADIARqLQAAIgfAIghBAE4NABoCQAJAAkACQAJAAkACQAJAAkACQAJAIActANTBQUECaw4DAAECDAtBgZ/A\
\\
ACACIARqIAIgBU8bLAAAQUBODQsgA0ECagwKC0GBn8AAIAIgBGogAiAFTxssAAAhBiAHQeABaw4OAQMDAwMDAwMDAwMDAwIDC0GBn8AAIAIgBGogAiAFTxssAAAhBiAHQfABaw4FBAMDAwUDCyAGQWBxQaB/Rw0IDAYLIAZBn39KDQcMBQsgCEEfakH/AXFBDE8EQCAIQX5xQW5HDQcgBkFATg0HDAULIAZBQE4NBgwECyAIQQ9qQf8BcUECSw0FIAZBQE4NBQwCCyAGQfAAakH/AXFBME8NBAwBCyAGQY9/Sg0DC0GBn8AAIAQgA0ECaiICaiACIAVPGywAAEG/f0oNAkGBn8AAIAQgA0EDaiICaiACIAVPGywAAEG/f0oNAiADQQRqDAELQYGf\
\\
wAAgBCADQQJqIgJqIAIgBU8bLAAAQUBODQEgA0EDagsiAyICIAVJDQELCyAAIAM2AgQgACAENgIAIAEgBSACazYCBCABIAIgBGo2AgAgACACIANrNgIMIAAgAyAEajYCCA8LIABBADYCAAvgAwEHfyMAQRBrIgUkAAJAAkACQAJAAkACQCACQQFxIggEQCACQQF2IQMMAQsgAS0AACIDRQ0CIAEhBANAIARBAWohBAJAIAPAQQBIBEAgA0H/AXFBgAFGBEAgBiAELwAAIgNqIQYgAyAEakECaiEEDAILIAQgA0EDcUEIeCIJQQV0QYCAgIAEcSAJQQd0ckEddmogA0EBdkECcWogA0ECdkECcWohBCAGRSAHciEHDAELIAQgA0H/AXEiA2ohBCAD\
\\
IAZqIQYLIAQtAAAiAw0AC0EAIQMgByAGQRBJcQ0AQQAhByAGQQF0IgNBAEgNAQsCQCADRQRAQQEhBAwBC0EBIQcgA0EBENgCIgRFDQELIAVBADYCCCAFIAQ2AgQgBSADNgIAIAhFDQICQAJAIAMgAkEBdiICSQRAIAVBACACEOEBIAUoAgQhBCAFKAIIIQMMAQtBACEDIAJFDQELIAJFDQAgAyAEaiABIAL8CgAACyAFIAIgA2o2AggMAwsgByADEN4CAAsgBUEANgIIIAVCgICAgBA3AgALIAVBzPjAACABIAIQfA0BCyAAIAUoAgg2AgggACAFKQIANwIAIAVBEGokAA8LQdz3wABB1gAgBUEPakHM98AAQbT4wAAQnQIAC+4DAQd/IwBBEGsi\
\\
ByQAAkACQAJAAkAgAgRAIAJBDGwiCEEMa0EMbkEBdCEFIAghAyABIQQCQANAIANFDQEgA0EMayEDIAQoAgghBiAEQQxqIQQgBSAGaiIFIAZPDQALQaTbwABBNUHc28AAELgCAAtBACEDIAVBAEgNAQJAIAVFBEBBASEGDAELQQEhAyAFQQEQ2AIiBkUNAgtBACEEIAdBADYCDCAHIAY2AgggByAFNgIEIAEoAgQhCQJAAkAgBSABKAIIIgNJBEAgB0EEakEAIANBAUEBEOoBIAcoAgghBiAHKAIMIQQMAQsgA0UNAQsgA0UNACAEIAZqIAkgA/wKAAALIAUgAyAEaiIJayEDIAJBAUcEQCAIQQxrIQggAUEQaiEEIAYgCWohAgNAIANBAU0NBCAE\
\\
QQRqKAIAIQEgBCgCACEGIAJBrMAAOwAAIANBAmsiAyABSQ0FIAJBAmohAiABBEAgAiAGIAH8CgAACyAEQQxqIQQgAyABayEDIAEgAmohAiAIQQxrIggNAAsLIAAgBykCBDcCACAAIAUgA2s2AggMBAsgAEEANgIIIABCgICAgBA3AgAMAwsgAyAFEN4CAAtB2NjAAEETQZTbwAAQuQIAC0HY2MAAQRNBlNvAABC5AgALIAdBEGokAAvzAwIHfwF8IwBBIGsiAyQAQeuhwAAhBUEbIQQCQAJAIABFBEBBGyEHQeuhwAAhAAwBCyAAKAIABEBBhqLAACEAQc8AIQcMAQsgAEF/NgIAIABBCGsiByAHKAIAQQFqIgY2AgAgBkUNASAAQQhqIQYLAkAC\
\\
QAJAIAEEQCABKAIAIghB/v///wdNDQFBhqLAACEFQc8AIQQLIAMgBzYCHCADIAA2AhggAyAGNgIUIAZFDQEgA0EUahC0AkEAIQAMAQsgASAIQQFqNgIAIAFBCGsiBCAEKAIAIglBAWoiBTYCACAFRQ0CIAFBCGohBSAGDQEgAyAENgIcIAMgATYCGCADIAU2AhQgA0EUahCyAkEAIQULIAAgBSAAGyIBQQEgARsgByAEIAAbQQAgARsQhAMACyADIAc2AhAgAyAANgIMIAMgBjYCCCADIAQ2AhwgAyAFNgIUIAMgATYCGAJAIAEoAkwgAk0EQCABIAg2AgAgBCAJNgIARAAAAAAAAPh/IQoMAQsgBkGgA2ogBSACEEIhCiAEKAIAIQIgASABKAIA\
\\
QQFrNgIAIAQgAkEBayIBNgIAIAENACADQRxqEL4CCyAAIAAoAgBBAWo2AgAgByAHKAIAQQFrIgA2AgAgAEUEQCADQRBqEMACCyADQSBqJAAgCg8LAAvJAwINfwF+IAMgBUEBayINIAEoAhQiCGoiB0sEQEEAIAEoAggiCmshDiAFIAEoAhAiD2shECABKAIcIQsgASkDACEUA0ACQCABAn8CQCAUIAIgB2oxAACIQgGDUARAIAEgBSAIaiIINgIUIAYNAwwBCyAKIAsgCiAKIAtJGyAGGyIJIAUgBSAJSRshDCACIAhqIREgCSEHAkACQAJAA0AgByAMRgRAQQAgCyAGGyEMIAohBwNAIAcgDE0EQCABIAUgCGoiAjYCFCAGRQRAIAFBADYCHAsg\
\\
ACACNgIIIAAgCDYCBCAAQQE2AgAPCyAHQQFrIgcgBU8NAyAHIAhqIgkgA08NBCAEIAdqLQAAIAIgCWotAABGDQALIAEgCCAPaiIINgIUIBAgBkUNBhoMBwsgByAIaiADTw0DIAcgEWohEiAEIAdqIAdBAWohBy0AACASLQAARg0ACyAIIA5qIAdqIQggBkUNAwwFCyAHIAVBqNjAABCgAgALIAkgA0G42MAAEKACAAsgAyAIIAlqIgAgACADSRsgA0HI2MAAEKACAAtBAAsiBzYCHCAHIQsLIAggDWoiByADSQ0ACwsgASADNgIUIABBADYCAAuiBAMDfAN/AX4CQCABKAJIIgYgAksEQCABKAJEIAJBsAFsaiICKQMAIgmnIQdBACEGAkAgCSAC\
\\
KQMQIgmEUA0AIAEtAEwiCEEDRg0AIAEoAgBFDQAgASsDCCACQQhBGCAHG2orAwChIQNBASEGIAgNACADRAAAAAAAADhDoEQAAAAAAAA4w6AgA2ENACADRAAAAAAAQI9AoiIE/Aa5IgNEAAAAAAAA8L+gIAMgAyAEZBsiAyADRAAAAAAAAPA/oCAEIAOhRAAAAAAAAOA/YxtEAAAAAABAj0CjIQMLIAmnIQFEAAAAAAAA8P8hBCAHDQEgAUUNASACKwMYIQQMAQsgAiAGQazHwAAQoAIACyACKwOQASEFAkACQAJAAkACQCACLQCvAUEBaw4FAgEDBAQACyAAIAQ5AwggACAFOQMAIABBAjoAECAAIAFBAXM6ABEPCyAAIAQ5AwggAEKAgICAgICA\
\\
+P8ANwMAIABBATsBEA8LIAYgAyAFZHFFBEAgAEEAOwEQIAAgBDkDCCAAIAU5AwAPCyAAIAQ5AwggACAFOQMAIABBggI7ARAPCyACLQBxQQZHBEAMAQsgAikDYFAEQCAAIAQ5AwggACAFOQMAIABBADoAECAAIAYgAyAFZHE6ABEPCyAAQQA7ARAgACAEOQMIIABCgICAgICAgPj/ADcDAA8LIAAgBDkDCCAAQoCAgICAgID4/wA3AwAgAEECOwEQC9cDAgZ+An8jAEHQAGsiCCQAIAj9DAAAAAAAAAAAAAAAAAAAAAD9CwM4IAggACkDCCICNwMwIAggACkDACIDNwMoIAggAkLzytHLp4zZsvQAhTcDICAIIAJC7d6R85bM3LfkAIU3AxggCCAD\
\\
QuHklfPW7Nm87ACFNwMQIAggA0L1ys2D16zbt/MAhTcDCCABKAIAIQAgCCABKAIEIgE2AkwgCEEIaiIJIAhBzABqQQQQbCAJIAAgARBsIAgpAwghAyAIKQMYIQIgCDUCQCEGIAgpAzghBCAIKQMgIAgpAxAhByAIQdAAaiQAIAQgBkI4hoQiBoUiBEIQiSAEIAd8IgSFIgVCFYkgBSACIAN8IgNCIIl8IgWFIgdCEIkgByAEIAJCDYkgA4UiAnwiA0IgiUL/AYV8IgSFIgdCFYkgByADIAJCEYmFIgIgBSAGhXwiA0IgiXwiBoUiBUIQiSAFIAMgAkINiYUiAiAEfCIDQiCJfCIEhSIFQhWJIAUgAyACQhGJhSICIAZ8IgNCIIl8IgaFIgVCEIkg\
\\
BSACQg2JIAOFIgIgBHwiA0IgiXwiBIVCFYkgAkIRiSADhSICQg2JIAIgBnyFIgJCEYmFIAIgBHwiAkIgiYUgAoUL1wMCBn4CfyMAQdAAayIIJAAgCP0MAAAAAAAAAAAAAAAAAAAAAP0LAzggCCAAKQMIIgI3AzAgCCAAKQMAIgM3AyggCCACQvPK0cunjNmy9ACFNwMgIAggAkLt3pHzlszct+QAhTcDGCAIIANC4eSV89bs2bzsAIU3AxAgCCADQvXKzYPXrNu38wCFNwMIIAhBCGoiCSABKAIAIgAoAgQgACgCCBBsIAhB/wE6AE8gCSAIQc8AakEBEGwgCCkDCCEDIAgpAxghAiAINQJAIQYgCCkDOCEEIAgpAyAgCCkDECEHIAhB0ABqJAAg\
\\
BCAGQjiGhCIGhSIEQhCJIAQgB3wiBIUiBUIViSAFIAIgA3wiA0IgiXwiBYUiB0IQiSAHIAQgAkINiSADhSICfCIDQiCJQv8BhXwiBIUiB0IViSAHIAMgAkIRiYUiAiAFIAaFfCIDQiCJfCIGhSIFQhCJIAUgAyACQg2JhSICIAR8IgNCIIl8IgSFIgVCFYkgBSADIAJCEYmFIgIgBnwiA0IgiXwiBoUiBUIQiSAFIAJCDYkgA4UiAiAEfCIDQiCJfCIEhUIViSACQhGJIAOFIgJCDYkgAiAGfIUiAkIRiYUgAiAEfCICQiCJhSAChQvSAwIGfgF/IwBB0ABrIggkACAI/QwAAAAAAAAAAAAAAAAAAAAA/QsDOCAIIAApAwgiAjcDMCAIIAApAwAi\
\\
AzcDKCAIIAJC88rRy6eM2bL0AIU3AyAgCCACQu3ekfOWzNy35ACFNwMYIAggA0Lh5JXz1uzZvOwAhTcDECAIIANC9crNg9es27fzAIU3AwggCEEIaiIAIAEoAgQgASgCCBBsIAhB/wE6AE8gACAIQc8AakEBEGwgCCkDCCEDIAgpAxghAiAINQJAIQYgCCkDOCEEIAgpAyAgCCkDECEHIAhB0ABqJAAgBCAGQjiGhCIGhSIEQhCJIAQgB3wiBIUiBUIViSAFIAIgA3wiA0IgiXwiBYUiB0IQiSAHIAQgAkINiSADhSICfCIDQiCJQv8BhXwiBIUiB0IViSAHIAMgAkIRiYUiAiAFIAaFfCIDQiCJfCIGhSIFQhCJIAUgAyACQg2JhSICIAR8IgNC\
\\
IIl8IgSFIgVCFYkgBSADIAJCEYmFIgIgBnwiA0IgiXwiBoUiBUIQiSAFIAJCDYkgA4UiAiAEfCIDQiCJfCIEhUIViSACQhGJIAOFIgJCDYkgAiAGfIUiAkIRiYUgAiAEfCICQiCJhSAChQvWAwEFfyMAQSBrIgMkAEHrocAAIQZBGyEFAkACQCAARQRAQRshB0HrocAAIQAMAQsgACgCAARAQYaiwAAhAEHPACEHDAELIABBfzYCACAAQQhrIgcgBygCAEEBaiIENgIAIARFDQEgAEEIaiEECwJAAkACQCABBEAgASgCACIFQf7///8HTQ0BQYaiwAAhBkHPACEFCyADIAc2AhwgAyAANgIYIAMgBDYCFCAERQ0BIANBFGoQtAJBACEADAELIAEg\
\\
BUEBajYCACABQQhrIgUgBSgCAEEBaiIGNgIAIAZFDQIgAUEIaiEGIAQNASADIAU2AhwgAyABNgIYIAMgBjYCFCADQRRqELICQQAhBgsgACAGIAAbIgFBASABGyAHIAUgABtBACABGxCEAwALIAMgBzYCECADIAA2AgwgAyAENgIIIAMgBTYCHCADIAE2AhggAyAGNgIUIARBoANqIAYgAkEBEHohBCABIAEoAgBBAWs2AgAgBSAFKAIAQQFrIgE2AgAgAUUEQCADQRxqEL4CCyAAIAAoAgBBAWo2AgAgByAHKAIAQQFrIgA2AgAgAEUEQCADQRBqEMACCyADQSBqJAAgBEEBa7hEAAAAAAAA8L8gBBsPCwALqAMBCH8CQCAAKAIARQRAIAAoAgwi\
\\
A0EBdCEBIANBAEgNASABQf7///8HSw0BIAAoAgghBwJ/IAFFBEBBAiEGQQAMAQtBAiECIAFBAhDYAiIGRQ0CIAMLIQgCQCADRQ0AAkAgA0EQSQ0AIAYgAyAHakkgByABIAZqSXENACAHIQEgBiECIANB+P///wdxIgQhBQNAIAIgAf0CAAD9CwEAIAFBCGohASACQRBqIQIgBUEIayIFDQALIAMgBEYNAQsgBCECIANBA3EiBQRAIAYgAkEBdGohAQNAIAEgAiAHai0AADsBACABQQJqIQEgAkEBaiECIAVBAWsiBQ0ACwsgBCADa0F8Sw0AIAYgAkEBdGohASAHIQQDQCABIAIgBGoiBS0AADsBACABQQJqIAVBAWotAAA7AQAgAUEEaiAFQQJq\
\\
LQAAOwEAIAFBBmogBUEDai0AADsBACAEQQRqIQQgAUEIaiEBIAIgA0EEayIDRw0ACwsgACgCBCIEBEAgByAEEJsCCyAAIAY2AgggACAINgIEIABBATYCAAsgAEEEag8LIAIgARDeAgAL0AMBBX8jAEEwayICJAAgAkEoaiABEPYCIAIoAiwhAQJAIAIoAigiBEUNACACIAE2AiwgAiAENgIoIAJBIGogACgCBCAAKAIIEOgCIAIoAiQhAwJAIAIoAiBBAXENACACQSxqIgZBxLfAAEEGEHEgAxD9AiACQRhqIAAoAhAgACgCFBDoAiACKAIcIQMgAigCGEEBcQ0AIAZBiLLAAEEEEHEgAxD9AgJ/IAAoAhhBgICAgHhHBEAgAkEQaiAAKAIcIAAo\
\\
AiAQ6AIgAigCECEFIAIoAhQMAQtBgQhBgAggBC0AABsLIQMgBUEBcQ0AIAZBjLLAAEEHEHEgAxD9AgJ/IAAoAiRBgICAgHhHBEAgAkEIaiAAKAIoIAAoAiwQ6AIgAigCCCEFIAIoAgwMAQtBACEFQYEIQYAIIAQtAAAbCyEDIAVBAXENACAGQcq3wABBBhBxIAMQ/QICfyAAKAIwQYCAgIB4RwRAIAIgACgCNCAAKAI4EOgCIAIoAgQhAyACKAIADAELQYEIQYAIIAQtAAAbIQNBAAtBAXENACAGQdC3wABBBhBxIAMQ/QIMAQsgAUGECEkEQCADIQEMAQsgARCGAiADIQELIAJBMGokACABC6kDAgV+A38jAEEgayIKJAAgAEH/DzYCCCAAQgA3\
\\
AwACQAJAIAFCqn1TDQAgAlANACABQrQCVQ0BIApBEGogAaciCUEEdCIIQfjywQBqKQMAQgAgAiACeSIFhiIDQgAQ+AEgCikDECEEIAopAxgiAkL/A4NC/wNRBEAgCiAIQYDzwQBqKQMAQgAgA0IAEPgBIAIgCikDCCICIAR8IgQgAlStfCECCyABQht8QtMAWgRAQX8hCCAEQn9RDQELIAIgAkI/iCIGQgl8IgeIIQMgAAJ+IAanIAlB6qQNbEEQdSAFp2tqQT9qIglBgnhOBEAgCUGACEH/ByADQvz/////////AIMgAyADIAeGIAJRGyADIANCA4NCAVEbIAMgBEICVBsgAyABQgR8QhxUGyIBQgGDIAF8IgFC/////////x9WIgkbaiIIQf4P\
\\
Sw0DQgAgAUIBiEL/////////9/8AgyAJGwwBC0EAIQggCUHDd0kNASADQYJ4IAlrrYgiAUIBgyABfCIBQv////////8PViEIIAFCAYgLNwMACyAAIAg2AggLIApBIGokAAuuAwILfwJ8IAEoAlAiCkUEQCAAIAEoAkAgASgCRCACEEYPCwJAIAIgACgCFCIDTQRAIAMhBAwBCyADQQN0IQcgASgCQCELIAEoAkQhCSABKAJMIQwgAEEMaiENAkADQAJAIAMEfCADQQFrIQEgA0UNASAAKAIQIAFBA3RqKwMABUQAAAAAAADw/wshDiAAKAIYIgYgA2wiASAGIANBAWoiBGxJBEAgDCAGIAdsIgVqIQggBSALaiEFA0ACQCABIApJBEAgCCsDACIP\
\\
IA9hDQELIAEgCU8NBSAFKwMAIQ8LIA8gDiAOIA5iGyIOIA4gDyAPIA9iGyIPIA4gD2QbIQ4gAUEBaiEBIAhBCGohCCAFQQhqIQUgBkEBayIGDQALCyAAKAIMIANGBEAgDRCJAgsgACAENgIUIAAoAhAgA0EDdGogDjkDACAHQQhqIQcgBCIDIAJHDQEMAwsLIAEgA0H4xcAAEKACAAsgASAJQajFwAAQoAIACyACRQRARAAAAAAAAPD/DwsgBCACQQFrIgFLBEAgACgCECABQQN0aisDAA8LIAEgBEHoxcAAEKACAAu/AwIGfwJ8IwBBEGsiCCQAAkACQCAFIAAoArgBIgZPBEAgBSAGTQ0BIAQgBkEDdGorAwAhDQJAIAYgACgCSCIFIAUgBksb\
\\
IgVFDQAgACgCRCEJIAVBAUcEQCAFQQFxIAVB/v//P3EhCyAJIQYgBCEFA0AgBSsDACIMRAAAAAAAAPD/YgRAIAZCATcDACAAIAI6AEwgBkEIaiAMOQMACyAFQQhqKwMAIgxEAAAAAAAA8P9iBEAgACACOgBMIAZBuAFqIAw5AwAgBkGwAWpCATcDAAsgBkHgAmohBiAFQRBqIQUgCyAHQQJqIgdHDQALRQ0BCyAEIAdBA3RqKwMAIgxEAAAAAAAA8P9hDQAgACACOgBMIAkgB0GwAWxqIgQgDDkDCCAEQgE3AwALIA1EAAAAAAAA8P9hDQIgACACOgBMIAhBCGogASgCCCICIAEoAgAiASACKAIIQQFrIAMQngEgCCgCDCEEIAgoAgghBSAAIAIg\
\\
ASADEKcBNwMQIAAgDTkDCCAAQgE3AwAgACAEQX8gBUEBcRs2AhgMAgtBACAGIAVBwK/AABCxAQALIAYgBUGwr8AAEKACAAsgCEEQaiQAC78DAgZ/AnwjAEEQayIIJAACQAJAIAUgACgCuAEiBk8EQCAFIAZNDQEgBCAGQQN0aisDACENAkAgBiAAKAJIIgUgBSAGSxsiBUUNACAAKAJEIQkgBUEBRwRAIAVBAXEgBUH+//8/cSELIAkhBiAEIQUDQCAFKwMAIgxEAAAAAAAA8P9iBEAgBkIBNwMAIAAgAjoATCAGQQhqIAw5AwALIAVBCGorAwAiDEQAAAAAAADw/2IEQCAAIAI6AEwgBkG4AWogDDkDACAGQbABakIBNwMACyAGQeACaiEGIAVB\
\\
EGohBSALIAdBAmoiB0cNAAtFDQELIAQgB0EDdGorAwAiDEQAAAAAAADw/2ENACAAIAI6AEwgCSAHQbABbGoiBCAMOQMIIARCATcDAAsgDUQAAAAAAADw/2ENAiAAIAI6AEwgCEEIaiABKAIIIgIgASgCACIBIAIoAghBAWsgAxCfASAIKAIMIQQgCCgCCCEFIAAgAiABIAMQpgE3AxAgACANOQMIIABCATcDACAAIARBfyAFQQFxGzYCGAwCC0EAIAYgBUHAr8AAELEBAAsgBiAFQbCvwAAQoAIACyAIQRBqJAALtwMBBH8CQAJAIAFBgAJPBEBBHyEDIAFBgICACEkNAQwCCwJAQaidwgAoAgAiAkEBIAFBA3Z0IgRxRQRAQaidwgAgAiAEcjYC\
\\
ACABQfgBcUGgm8IAaiICIQMMAQsgAUH4AXFBkJrCAGoiAUGQAWohAyABQZgBaigCACECCyADIAA2AgggAiAANgIMIAAgAzYCDCAAIAI2AggPCyABQSYgAUEIdmciAmt2QQFxIAJBAXRyQT5zIQMLIABCADcCECAAIAM2AhwgA0ECdEGQmsIAaiECAkBBASADdCIEQaydwgAoAgBxRQRAIAIgADYCACAAIAI2AhhBrJ3CAEGsncIAKAIAIARyNgIADAELAkACQCABIAIoAgAiBCgCBEF4cUYEQCAEIQIMAQsgAUEZIANBAXZrQQAgA0EfRxt0IQMDQCAEIANBHXZBBHFqIgUoAhAiAkUNAiADQQF0IQMgAiEEIAIoAgRBeHEgAUcNAAsLIAIoAggi\
\\
ASAANgIMIAIgADYCCCAAQQA2AhggACACNgIMIAAgATYCCA8LIAVBEGogADYCACAAIAQ2AhgLIAAgADYCDCAAIAA2AggLkQMCC38BfgJAIAIEQAJAAkAgAkEFdCIDQQgQ2AIiBgRAQQEhBCAGIQMgAkEBRwRAIAEoAhwiB0EDdCEEIAEoAhAiCEECdCEFIAEpAwAhDiABKAIYIQwgASgCDCENQQEhCwNAQQQhCQJAIAhFDQAgBUEEENgCIglFDQQgBUUNACAJIA0gBfwKAAALAkAgB0UEQEEIIQoMAQsgBEEIENgCIgpFDQUgBEUNACAKIAwgBPwKAAALIAMgDjcDACADQRxqIAc2AgAgA0EYaiAKNgIAIANBFGogBzYCACADQRBqIAg2AgAgA0EM\
\\
aiAJNgIAIANBCGogCDYCACADQSBqIQMgAiALQQFqIgtHDQALIAIhBAsgAyAB/QADEP0LAxAgAyAB/QADAP0LAwAMBAtBCCADEN4CAAtBBCAFEN4CAAtBCCAEEN4CAAsgASgCCCICBEAgASgCDCACQQJ0EJsCCyABKAIUIgIEQCABKAIYIAJBA3QQmwILQQghBkEAIQILIAAgAjYCCCAAIAY2AgQgACAENgIAC+kCAQV/AkAgAUHN/3tBECAAIABBEE0bIgBrTw0AIABBECABQQtqQXhxIAFBC0kbIgRqQQxqECYiAkUNACACQQhrIQECQCAAQQFrIgMgAnFFBEAgASEADAELIAJBBGsiBSgCACIGQXhxIAIgA2pBACAAa3FBCGsiAiAAQQAgAiAB\
\\
a0EQTRtqIgAgAWsiAmshAyAGQQNxBEAgACADIAAoAgRBAXFyQQJyNgIEIAAgA2oiAyADKAIEQQFyNgIEIAUgAiAFKAIAQQFxckECcjYCACABIAJqIgMgAygCBEEBcjYCBCABIAIQogEMAQsgASgCACEBIAAgAzYCBCAAIAEgAmo2AgALAkAgACgCBCIBQQNxRQ0AIAFBeHEiAiAEQRBqTQ0AIAAgBCABQQFxckECcjYCBCAAIARqIgEgAiAEayIEQQNyNgIEIAAgAmoiAiACKAIEQQFyNgIEIAEgBBCiAQsgAEEIaiEDCyADC44FAwV/AnwCfiMAQRBrIgUkACAAIAEQ4AEgACgCSCICIAFLBEBBAiEDAkAgACgCRCABQbABbGoiAi0ArwFBAkcN\
\\
AAJAIAItAHFBBkcNACACLQCtAQRAQQEhAwwCCwJAIAAtAJwBRQRAIAItAKwBRQ0BQQAhAwwDCyACKAIARQ0CIAApAwBCAVINASACKwMIIAArAwhkDQEMAgsgAikDAFANAQJAIAAoAkgiBCABSwRAAkAgACgCRCABQbABbGoiBCkDECAEKQMAIgqEUA0AIAAtAEwiBkEDRg0AIAAoAgBFDQAgACsDCCAEQQhBGCAKpxtqKwMAoSEHAkAgBg0AIAdEAAAAAAAAOEOgRAAAAAAAADjDoCAHYQ0AIAdEAAAAAABAj0CiIgf8BrkiCEQAAAAAAADwv6AgCCAHIAhjGyIIIAhEAAAAAAAA8D+gIAcgCKFEAAAAAAAA4D9jG0QAAAAAAECPQKMhBwsgBSAH\
\\
OQMIQgEhCQsgBSAJNwMADAELIAEgBEGgpsAAEKACAAsgBSgCAEUNACAFKwMIIAIrA5ABZUUNAQsgAkEDOgCvASACQQA2AmwgAkIANwNgIAIgACgCGDYCWCACIAApAxA3A1AgAiAAKQMANwNAIAIgACsDCDkDSCAALQCdAUUEQCAAIAEQrQEMAQsgAkEBOgBwIAIgAigCaEEBaiIENgJoIAAoAlwiAiAAKAJQIgNGBEAgAEHQAGoQ5gEgACgCUCEDIAAoAlwhAgsgACACQQFqNgJcIAAoAlQgACgCWCACaiIAIANBACAAIANPG2tBDGxqIgAgBDYCCCAAIAE2AgRBAiEDIABBAjYCAAsgBUEQaiQAIAMPCyABIAJBqNXAABCgAgAL9gIBBX8CQAJA\
\\
AkAgAgRAIAEtAABBME0NAUEBIQYgBUEBNgIIIAUgATYCBEECIQcgBUECOwEAIAJBAWsiAkUEQCAERQ0EQRQhAUG4m8EAIQhBECEJQQwhCgwDCyAFQQE2AhQgBUG4m8EANgIQIAVBAjsBDCABQQFqIQhBAyEHQSAhAUEcIQlBGCEKIAIhBgwCC0HEmsEAQSFBvJvBABDgAgALQfiawQBBH0HMm8EAEOACAAsgBSAKakECOwEAIAUgCWogCDYCACABIAVqIAY2AgAgAiAETwRAIAchBgwBCyAFIAdBDGxqIgEgBCACazYCBCABQQA7AQAgB0EBaiEGCyAFIAZBDGxqIgEiAgJ/IAPBQQBKBEAgAUEBNgIIIAFB7JvBADYCBCABQQI7AQAgA0EBawwB\
\\
CyAFIAZBDGxqIgFBAjYCCCABQe6bwQA2AgQgAUECOwEAQQEgA2sLOwEOIAJBATsBDCAAIAZBAmo2AgQgACAFNgIAC+gDAgJ/AX4jAEEwayIEJAAgBCACIAMQnQEgBC0AECEDIAQrAwghAgJAIAQpAwAiBkICUgRAIAAgBCkAKDcAKCAAIAQpACE3ACEgACAE/QAAEf0LABEgACADOgAQIAAgAjkDCCAAIAY3AwAMAQsCQAJAAkAgAS0ATCIFQQNHBEAgAyAFRw0BDAMLIANBAkYEQEE4QQEQ2AIiAUUNAiAAQQA6ACggAEK4gICAgICAgIB/NwMYIAAgATYCFCAAQTg2AhAgACACOQMIIABCATcDACABQa6lwAApAAA3ADAgAUGepcAA/QAAAP0L\
\\
ACAgAUGOpcAA/QAAAP0LABAgAUH+pMAA/QAAAP0LAAAMBAsgBCABIAMQtQEgBCkDAEICUQ0CIAAgBP0AAyD9CwMgIAAgBP0AAxD9CwMQIAAgBP0AAwD9CwMADAMLIARBKTYCDCAEQfWlwAA2AgggBCAFQQJ0IgEoApDjQDYCFCAEIAEoAoTjQDYCECAEIANBAnQiASgCyOJANgIEIAQgASgCvOJANgIAIABBEGogBEEDQQFBABBhIABBAjoAKCAAQYCAgIB4NgIcIAAgAjkDCCAAQgE3AwAMAgtBAUE4EN4CAAsgACADOgAQIAAgAjkDCCAAQgI3AwALIARBMGokAAuMBAEBfyMAQUBqIgckAAJAAkACQAJAIAEoAjgiASACQf//A3EiAksEQAJA\
\\
IANCAVINACAEvUL///////////8Ag0L/////////9/8AWA0AQTpBARDYAiIBRQ0DIABBAToAKCAAQrqAgICAgICAgH83AxggACABNgIUIABBOjYCECAAIAQ5AwggAEIBNwMAIAFB2M/AAC8AADsAOCABQdDPwAApAAA3ADAgAUHAz8AA/QAAAP0LACAgAUGwz8AA/QAAAP0LABAgAUGgz8AA/QAAAP0LAAAMBQsgBUIBUQRAIAa9Qv///////////wCDQv/////////3/wBWDQILIABCAjcDAAwECyAHIAE2AjQgByAHQTRqrUKAgICAMIQ3AzggB0EQakHhnMAAIAdBOGoQhQEgB0EIOgAoIAdBgICAgHg2AhwgByACuDkDCCAHQgE3AwAgACAH\
\\
/QADIP0LAyAgACAH/QADEP0LAxAgACAH/QADAP0LAwAMAwtBLEEBENgCIgFFDQEgAEEIOgAoIABCrICAgICAgICAfzcDGCAAIAE2AhQgAEEsNgIQIAAgBjkDCCAAQgE3AwAgAUHA0sAAKAAANgAoIAFBuNLAACkAADcAICABQajSwAD9AAAA/QsAECABQZjSwAD9AAAA/QsAAAwCC0EBQToQ3gIAC0EBQSwQ3gIACyAHQUBrJAAL2AMCB3wDfwJAAkACQCABKAIMIgogAksEQCACIAAoAjgiCk8NASABKAIIIQwgAS0AECELRAAAAAAAAPD/IQVEAAAAAAAA8P8hAyAAKAI0IAJBAnRqIgovAQAEQCAAKAIUIgEgCi8BAiIKTQ0DIAAoAhAgCkED\
\\
dGorAwAhAwsCQCAMIAJBGGxqIgAtABENAEQAAAAAAADwfyEFIAArAwAiBEQAAAAAAADwf2ENACAEIAArAwggAyADRAAAAAAAAPD/YRsiBiAEoCIFIAahIgOhIAYgBSADoaGgIQcgC0EBRgRAIAdEAAAAAAAAAABiDQUMAQtE/Knx0k1iUD8hCCAERAAAIJvzXqBCY0UNBAJ8IAQgCw0AGiAEIAREAAAAAAAAOEOgRAAAAAAAADjDoCAEYQ0AGiAERAAAAAAAQI9AoiIJ/Aa5IgNEAAAAAAAA8L+gIAMgAyAJZBsiAyADRAAAAAAAAPA/oCAJIAOhRAAAAAAAAOA/YxtEAAAAAABAj0CjCyAHRAAAAAAAAAAAYg0EIARiDQQLIAUPCyACIApBqMTA\
\\
ABCgAgALIAIgCkG4wMAAEKACAAsgCiABQbjDwAAQoAIACyAFIAQgBpmgRJsroYabhAY9oiAIoKEL+AIBBH8CQAJAAkACQAJAAkAgByAIVgRAIAcgCH0gCFgNAyAGIAcgBn1UBEAgByAGQgGGfSAIQgGGWg0DCyAGIAhYDQYgByAGIAh9IgZ9IAZWDQYgAiADTw0BQQAgAyACQZSMwQAQsQEACyAAQQA2AgAPCyABIANqIQwgASEKAkACQANAIAMgCUYNASAJQQFqIQkgCkEBayIKIANqIgstAABBOUYNAAsgCyALLQAAQQFqOgAAIAlBAWsiBUUNASALQQFqQTAgBfwLAAwBCwJAIANFBEBBMSEJDAELIAFBMToAAEEwIQkgA0EBayIKRQ0AIAFB\
\\
AWpBMCAK/AsACyAEQQFqwSIEIAXBTA0AIAIgA00NACAMIAk6AAAgA0EBaiEDCyACIANJDQIMAwsgAiADTw0CQQAgAyACQaSMwQAQsQEACyAAQQA2AgAPC0EAIAMgAkGEjMEAELEBAAsgACAEOwEIIAAgAzYCBCAAIAE2AgAPCyAAQQA2AgAL1AQCAXwBfwJAAkACQAJAAkACQAJAIAJB/wFxQQFrDgIABgELIAG9Qv///////////wCDQv/////////3/wBWDQEMBQsgASABYg0BIAFEAID7Q/rO7EJjIAFEAAAwgjdFzMJmcUUEQEHAAEEBENgCIgJFDQMgAEEBOgAoIABCwICAgICAgICAfzcDGCAAIAI2AhQgAEHAADYCECAAIAE5AwggAEIB\
\\
NwMAIAJB7anAAP0AAAD9CwAwIAJB3anAAP0AAAD9CwAgIAJBzanAAP0AAAD9CwAQIAJBvanAAP0AAAD9CwAADwsgAUQAAAAAAAA4Q6BEAAAAAAAAOMOgIAFhDQQgAUQAAAAAAECPQKIiAfwGuSIDRAAAAAAAAPC/oCADIAEgA2MbIgMgA0QAAAAAAADwP6AgASADoUQAAAAAAADgP2MbRAAAAAAAQI9AoyEBDAQLQSJBARDYAiICRQ0CIABBAToAKCAAQqKAgICAgICAgH83AxggACACNgIUIABBIjYCECAAIAE5AwggAEIBNwMAIAJBt6rAAC8AADsAICACQaeqwAD9AAAA/QsAECACQZeqwAD9AAAA/QsAAA8LIABBEGohAgJAQRpBARDYAiIE\
\\
BEAgAiAENgIEIAJBGjYCACAEQf2pwABBGvwKAAAgAkEaNgIIDAELQQFBGhDeAgALIABBAToAKCAAQYCAgIB4NgIcIAAgATkDCCAAQgE3AwAPC0EBQcAAEN4CAAtBAUEiEN4CAAsgACACOgAQIABCAjcDACAAIAFEAAAAAAAAAACgOQMIC4IDAQZ/IwBBEGsiCCQAAkACQAJAAkAgASgCCCIJIANLBEAgASgCBCADQQJ0aiIFLwEADQFBACEBDAILIAMgCUGovsAAEKACAAsCfwJAIAEoAiRBCHQiBgRAIAUvAQIhCiAEIAZuIQUgBCAGTw0BQQAhA0EADAILQci+wAAQ/wIACyAFQQFrIAlsIANqIgcgASgCFCIDTw0CIAUgBmwhAyABKAIQIAdB\
\\
BHRqIgEoAgQhByABKAIACyEBIAIoAgAgA0EBdGohCSACKAIIIQUgAigCDCEGIAIoAgQhAgNAIAMgBE8EQCAHIQQMAgsCQCACIARPBEAgCEEIaiAJIAQgA2sgChBlIAgoAghBAXENASAHIQQMAwsgAyAEIAJB2L/AABCxAQALIAgoAgwgA2oiBCAGTw0DIAUgBEEDdGorAwBEAAAAAAAA8P9hDQALQQEhAQsgACAENgIEIAAgATYCACAIQRBqJAAPCyAHIANB2L7AABCgAgALIAQgBkHIv8AAEKACAAv/AgEGfyMAQRBrIggkAAJAAkACQAJAIAEoAggiCSADSwRAIAEoAgQgA0ECdGoiBS8BAA0BQQAhAQwCCyADIAlBqL7AABCgAgALAn8CQCAB\
\\
KAIkQQh0IgYEQCAFLwECIQogBCAGbiEFIAQgBk8NAUEAIQNBAAwCC0HIvsAAEP8CAAsgBUEBayAJbCADaiIHIAEoAhQiA08NAiAFIAZsIQMgASgCECAHQQR0aiIBKAIEIQcgASgCAAshASACKAIAIANqIQkgAigCCCEFIAIoAgwhBiACKAIEIQIDQCADIARPBEAgByEEDAILAkAgAiAETwRAIAhBCGogCSAEIANrIAoQeSAIKAIIQQFxDQEgByEEDAMLIAMgBCACQdi/wAAQsQEACyAIKAIMIANqIgQgBk8NAyAFIARBA3RqKwMARAAAAAAAAPD/YQ0AC0EBIQELIAAgBDYCBCAAIAE2AgAgCEEQaiQADwsgByADQdi+wAAQoAIACyAEIAZByL/A\
\\
ABCgAgALhAMBBH8CQAJAAkAgAUGAAk8EQCAAKAIYIQMCQAJAIAAgACgCDCIBRgRAIABBFEEQIAAoAhQiARtqKAIAIgINAUEAIQEMAgsgACgCCCICIAE2AgwgASACNgIIDAELIABBFGogAEEQaiABGyEEA0AgBCEFIAIiAUEUaiABQRBqIAEoAhQiAhshBCABQRRBECACG2ooAgAiAg0ACyAFQQA2AgALIANFDQICQCAAKAIcIgJBAnRBkJrCAGoiBCgCACAARwRAIAMoAhAgAEYNASADIAE2AhQgAQ0DDAQLIAQgATYCACABRQ0EDAILIAMgATYCECABDQEMAgsgACgCDCICIAAoAggiAEcEQCAAIAI2AgwgAiAANgIIDwtBqJ3CAEGoncIAKAIA\
\\
QX4gAUEDdndxNgIADwsgASADNgIYIAAoAhAiAgRAIAEgAjYCECACIAE2AhgLIAAoAhQiAEUNACABIAA2AhQgACABNgIYDwsPC0GsncIAQaydwgAoAgBBfiACd3E2AgAL8QICCn8CfAJAAkACQAJAIAAoAjgiBCADSwRAIAAoAiwhBiADQQJ0IgcgACgCNGoiBC8BAARAIAMgBk8NAiAAKAIUIgUgBC8BAiIITQ0EIAAoAhAgCEEDdGoiCysDACEOAkAgByAAKAIoaigCACIKIAAoAlwiBCAAKAJgIgUgBCAFSRsiBE8NACAAKAJYIglFDQQgASgCCCEMIAEoAgwhDQNAIAQgBCAJbiIFIAlsRgRAIAIgDCANIAUQRiAOZQ0CCyABIAggBEEBayIF\
\\
IAUgCXBrIgUgCiAFIApLIgcbIgUgBBBLIg8gDiAOIA5iGyIOIA4gDyAPIA9iGyIPIA4gD2QbIQ4gBSEEIAcNAAsLIAsgDjkDAAsgAyAGSQ0EIAMgBkG4wcAAEKACAAsgAyAEQbjAwAAQoAIACyADIAZBmMHAABCgAgALQajAwAAQ/wIACyAIIAVBqMHAABCgAgALIAAoAiggA0ECdGogACgCXDYCAAuTAwECfyAAIAFqIQICQAJAIAAoAgQiA0EBcQ0AIANBAnFFDQEgACgCACIDIAFqIQEgACADayIAQbidwgAoAgBGBEAgAigCBCIDQQNxQQNHDQEgAiADQX5xNgIEIAAgAUEBcjYCBEGwncIAIAE2AgAgAiABNgIADAILIAAgAxCgAQsCQAJA\
\\
AkAgAigCBCIDQQJxRQRAIAJBvJ3CACgCAEYNAiACQbidwgAoAgBGDQMgAiADQXhxIgIQoAEgACABIAJqIgFBAXI2AgQgACABaiABNgIAIABBuJ3CACgCAEcNAUGwncIAIAE2AgAPCyACIANBfnE2AgQgACABQQFyNgIEIAAgAWogATYCAAsgACABEJQBDwtBvJ3CACAANgIAQbSdwgBBtJ3CACgCACABaiIBNgIAIAAgAUEBcjYCBCAAQbidwgAoAgBHDQFBsJ3CAEEANgIAQbidwgBBADYCAA8LIABBsJ3CACgCACABaiIBQQFyNgIEQbidwgAgADYCAEGwncIAIAE2AgAgACABaiABNgIACwuIAwACQAJAIAIEQCABLQAAQTBNDQEgBkEDTQ0C\
\\
IAVBAjsBAAJAAkACQAJAIAPBIgZBAEoEQCAFIAE2AgQgAiADQf//A3EiA0sNAiAFQQA7AQwgBSACNgIIIAUgAyACazYCECAEDQFBAiEBDAQLIAUgAjYCICAFIAE2AhwgBUECOwEYIAVBADsBDCAFQQI2AgggBUGhmMEANgIEIAVBACAGayIDNgIQQQMhASACIARPDQMgBCACayICIANNDQMgAiAGaiEEDAILIAVBATYCICAFQbibwQA2AhwgBUECOwEYDAELIAVBAjsBGCAFQQE2AhQgBUG4m8EANgIQIAVBAjsBDCAFIAM2AgggBSACIANrIgI2AiAgBSABIANqNgIcIAIgBE8EQEEDIQEMAgsgBCACayEECyAFIAQ2AiggBUEAOwEkQQQhAQsg\
\\
ACABNgIEIAAgBTYCAA8LQcSawQBBIUHomsEAEOACAAtB+JrBAEEfQZibwQAQ4AIAC0Gkl8EAQSJBqJvBABDgAgALugIBCn8jAEEQayIFJAACQAJAIAEoAggiA0UEQEEEIQYMAQsgASgCBCEEIANBA3QiAkEEENgCIgZFDQEgA0EDcSEHIANBBE8EQCADQXxxIQsgBCECA0AgBiAKaiIIIAJBBGopAgA3AgAgCEEIaiACQRBqKQIANwIAIAhBEGogAkEcaikCADcCACAIQRhqIAJBKGopAgA3AgAgCkEgaiEKIAJBMGohAiALIAlBBGoiCUcNAAsgB0UNAQsgBiAJQQN0aiECIAlBDGwgBGpBCGohBANAIAIgBEEEaykCADcCACAEQQxqIQQgAkEI\
\\
aiECIAdBAWsiBw0ACwsgBUEAOgAMIAUgAzYCCCAFIAY2AgQgACAFQQRqIAFBLGoQTiADBEAgBiADQQN0EJsCCyAFQRBqJAAPC0EEIAIQ3gIAC4cDAgV/BXwCQCAAKAIAIgUoAgAiACgCCCICBEAgAkGwAWwhAiAAKAIEIQAgASsDECEJIAErAwghCiABKAIAIQMgAS0AGCEGA0BBASEEAkACQCAAQa8Bai0AAEECaw4EBAQBAQALIAApAwBCAVINAyAKIABBkAFqKwMAIAMbIQsgCSAAQQhqKwMAoSEHAkAgBg0AIAdEAAAAAAAAOEOgRAAAAAAAADjDoCAHYQ0AIAdEAAAAAABAj0CiIgf8BrkiCEQAAAAAAADwv6AgCCAHIAhjGyIIIAhEAAAA\
\\
AAAA8D+gIAcgCKFEAAAAAAAA4D9jG0QAAAAAAECPQKMhBwsgByALZUUNAwsgAEGwAWohACACQbABayICDQALCyABKAIgIQMgBSgCBCIAKAIMIgIgACgCACIBRgRAIAAQ5gEgACgCDCECIAAoAgAhAQsgACACQQFqNgIMQQAhBCAAKAIEIAAoAgggAmoiACABQQAgACABTxtrQQxsaiIAIAM2AgQgAEEFNgIACyAEC8ICAgt/AX4gACgCCCIEQQFrIQMCQCAEBEACQCAAKAIEIANBAnRqIgMvAQAEfiAAKAIkIgRBBnRBwP///wNxIghFDQMgAy8BAiEKIAAoAiAiAyACIAhuIglNBEAgBEH///8HcSIEIANBAWtsQQZ0IQsgA0EDdCEFIAMgBGxB\
\\
BnQhDCAAQRhqIQ0DQCAFRQ0DIAAoAhwiBiAFakEIaykDACABIAogByALaiAHIAxqEHutfCEOIAAoAhggA0YEQCANEIkCIAAoAhwhBgsgACADQQFqIgQ2AiAgBSAGaiAONwMAIAcgCGohByAFQQhqIQUgAyAJSSAEIQMNAAsLIAAoAhwgCUEDdGopAwAgASAKIAggCWwgAhB7rXwFQgALDwtBf0EAQYi/wAAQoAIACyADQQBB6L7AABCgAgALQfi+wAAQ/wIAC8ICAgt/AX4gACgCCCIEQQFrIQMCQCAEBEACQCAAKAIEIANBAnRqIgMvAQAEfiAAKAIkIgRBBnRBwP///wNxIghFDQMgAy8BAiEKIAAoAiAiAyACIAhuIglNBEAgBEH///8HcSIE\
\\
IANBAWtsQQZ0IQsgA0EDdCEFIAMgBGxBBnQhDCAAQRhqIQ0DQCAFRQ0DIAAoAhwiBiAFakEIaykDACABIAogByALaiAHIAxqEHetfCEOIAAoAhggA0YEQCANEIkCIAAoAhwhBgsgACADQQFqIgQ2AiAgBSAGaiAONwMAIAcgCGohByAFQQhqIQUgAyAJSSAEIQMNAAsLIAAoAhwgCUEDdGopAwAgASAKIAggCWwgAhB3rXwFQgALDwtBf0EAQYi/wAAQoAIACyADQQBB6L7AABCgAgALQfi+wAAQ/wIAC8oCAgJ8BX8CQAJAIAAoAggiByADSwRARAAAAAAAAPD/IQUCQCAAKAIEIANBAnRqIggvAQBFDQAgBAJ/AkAgACgCJCIKQQh0IgkEQCAI\
\\
LwECIQsgBCAJbiEIIAQgCU8NAUEADAILQci+wAAQ/wIACyAIQQFrIAdsIANqIgcgACgCFCIDTw0DIAAoAhAgB0EEdGorAgghBSAIIAlsCyIDTQ0AIApFDQMgASgCCCEJIAEoAgwhBwNAIAQgBCAKbiIAIApsRgRAIAIgCSAHIAAQRiAFZQ0CCyABIAsgBEEBayIAIAAgCnBrIgAgAyAAIANLIggbIgAgBBBLIgYgBSAFIAViGyIFIAUgBiAGIAZiGyIGIAUgBmQbIQUgACEEIAgNAAsLIAUPCyADIAdBmL/AABCgAgALIAcgA0HYvsAAEKACAAtBqMDAABD/AgAL7QIBAX8jAEEQayIEJAACQAJAAkACQAJAAkACQAJAIAFBAWsOAgAFAQsgA0H/\
\\
AXFBAWsOAgIDAQsgA0H/AXFBAkcNAyAAKAKoASIBRQ0DQQAhAgNAIAAgAhDuASABIAJBAWoiAkcNAAsMAwtBACEBIAAtAJ4BQQFGBEAgABCnAiEBCyACIAAoAkgiA08NAwJAIAAoAkQgAkGwAWxqIgMtAK8BQQZxQQJHBEAgA0EEOgCvAQwBCyADQQQ6AHELIARBCGogAEEBIAIgAkEBaiABEGIMAgtBACEBIAAtAJ4BQQFGBEAgABCnAiEBCyACIAAoAkgiA08NAwJAIAAoAkQgAkGwAWxqIgMtAK8BQQZxQQJHBEAgA0EFOgCvAQwBCyADQQU6AHELIARBCGogAEEBIAIgAkEBaiABEGIMAQsgACACEO4BCyAAELABIARBEGokAA8LIAIgA0GY\
\\
1sAAEKACAAsgAiADQZjWwAAQoAIAC9ICAgV/AnwjAEEQayIEJAACQAJAAkAgACgCOCIDIAJLBEACQCACQQJ0IgUgACgCNGoiBy8BAEUNACACIAAoAiwiA08NAiABKAIEIQYgACgCXCIDIAUgACgCKGoiBSgCACICSQ0DIAMgBksNAyAEQQhqIAEoAgAgAkEBdGogAyACayAHLwECIgIQZSAEKAIIQQFxBEAgACgCFCIDIAJNDQUgBSgCACAEKAIMaiIDIAEoAgwiBkkEQCAAKAIQIAJBA3RqIgAgASgCCCADQQN0aisDACIIIAArAwAiCSAJIAliGyIJIAkgCCAIIAhiGyIIIAggCWMbOQMADAILIAMgBkHYxMAAEKACAAsgBSADNgIACyAEQRBq\
\\
JAAPCyACIANBuMDAABCgAgALIAIgA0G4xMAAEKACAAsgAiADIAZB6MTAABCxAQALIAIgA0HIxMAAEKACAAvPAgIFfwJ8IwBBEGsiBCQAAkACQAJAIAAoAjgiAyACSwRAAkAgAkECdCIFIAAoAjRqIgcvAQBFDQAgAiAAKAIsIgNPDQIgASgCBCEGIAAoAlwiAyAFIAAoAihqIgUoAgAiAkkNAyADIAZLDQMgBEEIaiABKAIAIAJqIAMgAmsgBy8BAiICEHkgBCgCCEEBcQRAIAAoAhQiAyACTQ0FIAUoAgAgBCgCDGoiAyABKAIMIgZJBEAgACgCECACQQN0aiIAIAEoAgggA0EDdGorAwAiCCAAKwMAIgkgCSAJYhsiCSAJIAggCCAIYhsiCCAI\
\\
IAljGzkDAAwCCyADIAZB2MTAABCgAgALIAUgAzYCAAsgBEEQaiQADwsgAiADQbjAwAAQoAIACyACIANBuMTAABCgAgALIAIgAyAGQejEwAAQsQEACyACIANByMTAABCgAgAL2gICA38BfCABKAIMIQYCQAJAAkACQAJAAkACQAJAIAMCfyABKAIAQQFGBEAgBSAGTw0DIAEoAgggBUEBdGovAQAMAQsgBSAGTw0BIAEoAgggBWotAAALQf//A3EiBk0NBiAFIAEoAkQiA08NBSACIAZBA3RqIgIoAgQhAyACKAIAIQcgASgCQCAFQQN0aisDACIJRAAAAAAAAPD/Yg0EIAEoAmQhAiABKAJoIgEOAgQDAgsgBSAGQfjRwAAQoAIACyAFIAZBiNLA\
\\
ABCgAgALQQAhBgNAIAYgAUEBdiIIIAZqIgYgAiAGQQN0aigCACAFSxshBiABIAhrIgFBAUsNAAsgAiAGQQN0aiICKAIAIAVHDQEMBAsgAigCACAFRg0DCyAAIAcgAyAEIAkgBRA1DwsgBSADQbDRwAAQoAIACyAGIANBzMfAABCgAgALIAAgByADIAItAAQQqQEL0AIDBH8BfgF8IAAoAkgiAyABSwRAIAAoAkQiBSABQbABbGoiAigCWCEEIAIoAkAEQCACKwNIIQdCASEGCyACQQA6AHAgAiAENgI4IAIgBzkDKCACIAY3AyAgAiACKQNQNwMwAkAgAikDYFAEQCACLQBxIQQgAkEGOgBxIAIgAi0AACAEIARBBkYbOgCvASAFQa8BaiECIANB\
\\
sAFsIQMDQCACLQAAQQZxQQJGDQIgAkGwAWohAiADQbABayIDDQALIAAtADxBAUcNASAALQA+QQFxDQEgAEEBOgA+IAAgATYCOCAAKAJcIgIgACgCUCIDRgRAIABB0ABqEOYBIAAoAlAhAyAAKAJcIQILIAAgAkEBajYCXCAAKAJUIAAoAlggAmoiACADQQAgACADTxtrQQxsakEDNgIADwsgACABEIMBCw8LIAEgA0GY1cAAEKACAAvOAgIDfwF+IwBBMGsiByQAIAVBBGogBEEIaiAEKAIAQYCAgIB4RiIJGygCACEIIAUgBEEEaiAJGygCACEJIAcgASACIAMgBCAFIAYQMAJAAkACQAJAIAcpAwAiCkICUgRAIAEtAAgNAQwCCyAHKAIIQYCA\
\\
gIB4Rw0AIAEtAAhBAXFFDQELIAAgB/0AAyD9CwMgIAAgB/0AAxD9CwMQIAAgB/0AAwD9CwMADAELAkAgCEUEQEEBIQQMAQsgCEEBENgCIgRFDQIgCEUNACAEIAkgCPwKAAALIAAgCDYCECAAIAQ2AgwgACAINgIIIABCAjcDAAJ/IApCAlEEQCAHKAIIIgRBAEwNAiAHQQxqDAELIAcoAhAiAARAIAcoAhQgABCbAgsgBygCHCIEQQBMDQEgB0EgagsoAgAgBBCbAgsgB0EwaiQADwtBASAIEN4CAAvDAgEGfyABKAIAIQIgASgCCCEEAkACQAJAIAEoAgQiASABQYCjBW0iAUGAowVsayIFQR91IgYgAWpBAWoOAwACAQILIAJB8D9xIgFBEE0E\
\\
QCACQQ11IgNBAWsiB0GQA28hAUHnrYCAeCECIANBgoBwSA0CIAFBH3VBkANxIAFqQZDpwABqLQAAQfAzciIBQQN2LACw7EAiA0UNAiABIANBA3RrIAdBDXRyIQIMAgsgAUEQayACQY9AcXIhAgwBCyACQfg/cSIBQdEtTwRAIAJBDXUhAUGfwP//ByECIAFB/v8Pa0GCgGBJDQEgAUEBaiIBQQ10IAFBkANvIgFBH3VBkANxIAFqQZDpwABqLQAAckEQciECDAELIAFBEGogAkGHQHFyIQILIAAgBDYCCCAAIAI2AgAgACAGQYCjBXEgBWo2AgQLvQIBDH8gACgCXCICBEAgACgCREGvAWohCCAAKAJIIglBsAFsIQogAC0APCEFIAAoAlghAyAA\
\\
KAKkASELIAAoAqgBIQYgACgCVCEMIAAoAlAhBwJAA0AgAyIBQQFqIgMgB0EAIAMgB08bayEDIAJBAWshAgJAAkACQAJAIAwgAUEMbGoiASgCAEECaw4HAQADAwMDBQMLIAkEQCAIIQEgCiEEA0AgAS0AAEEGcUECRg0DIAFBsAFqIQEgBEGwAWsiBA0ACwsgAEEAOgA+IAVBAXFBACEFRQ0CIABBADsBPAwCCyAGIAEoAgQiBE0EQCAAIAI2AlwgACADNgJYIAQgBkG8x8AAEKACAAsgCyAEQQJ0aiABKAIINgIADAELIABBADoAPgsgAg0AC0EAIQILIAAgAjYCXCAAIAM2AlgLC5QCAQF/IwBBIGsiBCQAAkACQAJAIAAgAk0EQCABIAJLDQEg\
\\
ACABTQ0CIAQgADYCCCAEIAE2AgwgBCAEQQxqrUKAgICAMIQ3AxggBCAEQQhqrUKAgICAMIQ3AxBByYDAACAEQRBqIAMQuQIACyAEIAA2AgggBCACNgIMIAQgBEEMaq1CgICAgDCENwMYIAQgBEEIaq1CgICAgDCENwMQQfGCwAAgBEEQaiADELkCAAsgBCABNgIIIAQgAjYCDCAEIARBDGqtQoCAgIAwhDcDGAwBCyAEIAE2AgggBCACNgIMIAQgBEEMaq1CgICAgDCENwMYCyAEIARBCGqtQoCAgIAwhDcDEEGqg8AAIARBEGogAxC5AgALrwIBB38jAEEQayICJAACQCABKAIMIgUgASgCBCIGaiIEQQBIDQACQCAERQRAQQEhBwwBC0EBIQMg\
\\
BEEBENgCIgdFDQELQQAhAyACQQA2AgwgAiAHNgIIIAIgBDYCBCABKAIAIQgCQAJAIAQgBkkEQCACQQRqQQAgBkEBQQEQ6gEgAigCBCEEIAIoAgghByACKAIMIQMMAQsgBkUNAQsgBkUNACADIAdqIAggBvwKAAALIAIgAyAGaiIDNgIMIAEoAgghAQJAAkAgBCADayAFTwRAIAUNAQwCCyACQQRqIAMgBUEBQQEQ6gEgAigCCCEHIAIoAgwhAwsgBUUNACADIAdqIAEgBfwKAAALIAAgAikCBDcCACAAIAMgBWo2AgggAkEQaiQADwsgAyAEEN4CAAu6AgEGfyMAQRBrIgMkACADQQEgASACEFACfwJAIAMoAgBFBEAgAygCBCIGQYGAgIB4Rg0B\
\\
IAMoAgghByADKAIMDAILIAMoAgQiAUUNACADKAIIIAEQmwILQQEhB0EAIQZBAAshASAAKAIAIQQgAyAHIAEQcyADKAIIIQEgAygCBCEFAkACQCADKAIAIgJBgICAgHhHBEAgBSEADAELIAFFBEBBASEAQQAhAUEAIQIMAQsgAUEBENgCIgBFDQEgAQRAIAAgBSAB/AoAAAsgASECCyAEKAIIIgUgBCgCAEYEQCAEEIwCCyAEKAIEIAVBDGxqIgggATYCCCAIIAA2AgQgCCACNgIAIAQgBUEBajYCCCAGQYCAgIB4ckGAgICAeEcEQCAHIAYQmwILIANBEGokAA8LQQEgARDeAgALlQICBH8DfiMAQSBrIgMkAEEUIQIgACkDACIHIQYgB0LoB1oE\
\\
QANAIANBDGogAmoiAEEEayAGIgggBkKQzgCAIgZCkM4Afn2nIgRB//8DcUHkAG4iBUEBdC8AtIxBOwAAIABBAmsgBCAFQeQAbGtB//8DcUEBdC8AtIxBOwAAIAJBBGshAiAIQv+s4gRWDQALCyAGQglWBEAgAkECayICIANBDGpqIAanIgAgAEH//wNxQeQAbiIAQeQAbGtB//8DcUEBdC8AtIxBOwAAIACtIQYLIAZQIAdCAFJxRQRAIAJBAWsiAiADQQxqaiAGp0EBdC0AtYxBOgAACyABQQFBACADQQxqIAJqQRQgAmsQZyADQSBqJAALvQIBA38jAEEwayIDJAACQAJAAkAgASgCSCIEBEAgBEGwAWwhBCABKAJEQawBaiEBIAJB/wFxQQFH\
\\
IQIDQAJAIAEtAAANACACDQAgAUEUay0AAEEBcUUNAwsgAUGwAWohASAEQbABayIEDQALCyAAQgI3AwAMAQsgAUEIaygCACECIAFBBGsoAgAhASADQSA2AhQgA0HepMAANgIQIAMgATYCDCADIAI2AgggA0HKADYCBCADQZSkwAA2AgBBASEEIANBIGogA0EDQQFBABBhAkAgAUUiBQ0AIAFBARDYAiIERQ0CIAUNACAEIAIgAfwKAAALIAAgAygCKDYCGCAAIAP9AAMY/QsDCCAAQQQ6ACggACABNgIkIAAgBDYCICAAIAE2AhwgAEIANwMACyADQTBqJAAPC0EBIAEQ3gIAC9UCAQV/IwBBEGsiAyQAAkBBzJnCACgCAA0AQcyZwgBBfzYCAAJ/\
\\
AkACQAJAQdyZwgAoAgAiAUHYmcIAKAIAIgBGBEAgAUHQmcIAKAIAIgBHDQHQb0GAASABIAFBgAFNGyIC/A8BIgBBf0cNAgwFCyAAIAFNDQRB1JnCACgCACABQQJ0aigCACEAQQAMAwsgACABTQ0DQdSZwgAoAgAhAAwBCwJAQeCZwgAoAgAiBEUEQEHgmcIAIAA2AgAMAQsgASAEaiAARw0DCyADQQRqQdCZwgAgASACaiICQQQQ5wEgAygCBEEBRg0CQdSZwgAgAygCCCIANgIAQdCZwgAgAjYCAAsgACABQQJ0aiABQQFqIgA2AgBB2JnCACAANgIAQcyZwgAoAgBBAWoLIQJB3JnCACAANgIAQcyZwgAgAjYCAEHgmcIAKAIAIANBEGokACAB\
\\
ag8LAAuZAgEFfwJAAkACQCACIAJBA2pBfHEiBEYEQCADQQhrIQhBACEEDAELIAMgBCACayIEIAMgBEkbIQQgAwRAIAFB/wFxIQZBASEHA0AgAiAFai0AACAGRg0EIAQgBUEBaiIFRw0ACwsgBCADQQhrIghLDQELIAFB/wFxQYGChAhsIQUDQEGAgoQIIAIgBGoiBygCACAFcyIGayAGckGAgoQIIAdBBGooAgAgBXMiBmsgBnJxQYCBgoR4cUGAgYKEeEcNASAEQQhqIgQgCE0NAAsLIAMgBEcEQCABQf8BcSEFQQEhBwNAIAUgAiAEai0AAEYEQCAEIQUMAwsgAyAEQQFqIgRHDQALC0EAIQcLIAAgBTYCBCAAIAc2AgALogIBA38CQAJAIAAo\
\\
AkgiAQRAIAFBsAFsIQMgACgCREGvAWohAQNAIAEtAABBBnFBAkYNAiABQbABaiEBIAJBAWohAiADQbABayIDDQALCyAALQA+DQEgAEEBOgA+IAAoAlwiASAAKAJQIgJGBEAgAEHQAGoQ5gEgACgCUCECIAAoAlwhAQsgACABQQFqNgJcIAAoAlQgACgCWCABaiIAIAJBACAAIAJPG2tBDGxqQQM2AgAPCyAAQQE7ATwgACACNgI4IAAoAlwiASAAKAJQIgNGBEAgAEHQAGoQ5gEgACgCUCEDIAAoAlwhAQsgACABQQFqNgJcIAAoAlQgACgCWCABaiIAIANBACAAIANPG2tBDGxqIgAgAjYCBCAAQQA2AgALC4cCAQd/IwBBEGsiAyQAQQohAiAA\
\\
KAIAIgQhACAEQegHTwRAA0AgA0EGaiACaiIFQQRrIAAiBiAAQZDOAG4iAEGQzgBsayIHQf//A3FB5ABuIghBAXQvALSMQTsAACAFQQJrIAcgCEHkAGxrQf//A3FBAXQvALSMQTsAACACQQRrIQIgBkH/rOIESw0ACwsgAEEJSwRAIAJBAmsiAiADQQZqaiAAIABB//8DcUHkAG4iAEHkAGxrQf//A3FBAXQvALSMQTsAAAtBACAEIAAbRQRAIAJBAWsiAiADQQZqaiAAQQF0LQC1jEE6AAALIAFBAUEAIANBBmogAmpBCiACaxBnIANBEGokAAu2AgIEfwF+IwBBMGsiAiQAIAEoAgBBgICAgHhGBEAgASgCDCACQQA2AiwgAkKAgICAEDcCJCgC\
\\
ACIDKAIAIQQCQCADKAIEIgNBAXEEQAJAIANBAXYiA0UNACACQSRqQQAgAxDhASACKAIsIQUgA0UNACACKAIoIAVqIAQgA/wKAAALIAIgAyAFajYCLAwBCyACQSRqQez0wAAgBCADEHwaCyACIAIoAiwiAzYCICACIAIpAiQiBjcDGCABIAM2AgggASAGNwIACyABKAIIIQMgAUEANgIIIAEpAgAhBiABQoCAgIAQNwIAIAIgAzYCECACIAY3AwhBDEEEENgCIgFFBEBBBEEMEIYDAAsgASACKAIQNgIIIAEgAikDCDcCACAAQeD1wAA2AgQgACABNgIAIAJBMGokAAuqAgIDfwF8IAIoAgAhBSABKAIIIgIhBCACIAEoAgAiA0YEQCABIAJBAUEB\
\\
QQEQ6gEgASgCCCEEIAEoAgAhAwsgASACQQFqIgI2AgggBCABKAIEIgRqQfsAOgAAIAVBf0cEQCADIAJrQQhNBEAgASACQQlBAUEBEOoBIAEoAgQhBCABKAIIIQILIAIgBGoiA0Gwo8AALQAAOgAIIANBqKPAACkAADcAACABIAJBCWo2AggCQCAAKAIAIgAoAlwgBUsEQCAAKAJYIAVBA3RqKwMAIgYgBmENAQsgBbghBgsgASAGEC8gASgCACEDIAEoAgghAgsgAiEAIAIgA0YEQCABIANBAUEBQQEQ6gEgASgCCCEACyABIAJBAWo2AgggASgCBCAAakH9ADoAAAuNAgEGfyAAKAIIIgQhAgJ/QQEgAUGAAUkNABpBAiABQYAQSQ0AGkEDQQQg\
\\
AUGAgARJGwsiBiAAKAIAIARrSwR/IAAgBCAGQQFBARDqASAAKAIIBSACCyAAKAIEaiECAkAgAUGAAU8EQCABQT9xQYB/ciEFIAFBBnYhAyABQYAQSQRAIAIgBToAASACIANBwAFyOgAADAILIAFBDHYhByADQT9xQYB/ciEDIAFB//8DTQRAIAIgBToAAiACIAM6AAEgAiAHQeABcjoAAAwCCyACIAU6AAMgAiADOgACIAIgB0E/cUGAf3I6AAEgAiABQRJ2QXByOgAADAELIAIgAToAAAsgACAEIAZqNgIIQQALiQIBBn8gACgCCCIEIQICf0EBIAFBgAFJDQAaQQIgAUGAEEkNABpBA0EEIAFBgIAESRsLIgYgACgCACAEa0sEfyAAIAQgBhDh\
\\
ASAAKAIIBSACCyAAKAIEaiECAkAgAUGAAU8EQCABQT9xQYB/ciEFIAFBBnYhAyABQYAQSQRAIAIgBToAASACIANBwAFyOgAADAILIAFBDHYhByADQT9xQYB/ciEDIAFB//8DTQRAIAIgBToAAiACIAM6AAEgAiAHQeABcjoAAAwCCyACIAU6AAMgAiADOgACIAIgB0E/cUGAf3I6AAEgAiABQRJ2QXByOgAADAELIAIgAToAAAsgACAEIAZqNgIIQQALgQICAn8BfiMAQSBrIgIkACAAKAIAIQACfwJAIAEoAggiA0GAgIAQcUUEQCADQYCAgCBxDQEgAiAAKQMAIAJBDGoQyQEgAUEBQQAgAigCACACKAIEEGcMAgsgACkDACEEQQAhAANAIAAg\
\\
AmpBG2ogBKdBD3EtAPyNQToAACAAQQFrIQAgBEIEiCIEQgBSDQALIAFBjI7BAEECIAAgAmpBHGpBACAAaxBnDAELIAApAwAhBEEAIQADQCAAIAJqQRtqIASnQQ9xLQCOjkE6AAAgAEEBayEAIARCBIgiBEIAUg0ACyABQYyOwQBBAiAAIAJqQRxqQQAgAGsQZwsgAkEgaiQAC/YBAQV/IAAoAgQhBiAAKAIIIgchBQJAAkACQCAHDgICAQALIAchBANAIAMgBEEBdiIFIANqIgMgBiADQQJ0aigCACABSxshAyAEIAVrIgRBAUsNAAsLIAMgBiADQQJ0aigCACABTWohBQsgBiAFQQJ0aiEBQQAhBAJAAkACQCAHIAVrIgMOAgIBAAsDQCADQQF2\
\\
IgcgBGoiBiAEIAEgBkECdGooAgAgAkkbIQQgAyAHayIDQQFLDQALCyAEIAEgBEECdGooAgAgAklqIQMLIAMgBWohASAFBEAgAEEMaiAFQQFrIAEQWQ8LIABBDGpBACABEFlBAXIL/wEBBH8gACgCcCIBBEAgACgCdCABEJsCCyAAQUBrENsBIAAoAnwiAQRAIAAoAoABIAFBKGwQmwILIAAoAlAiAQRAIAAoAlQgAUEMbBCbAgsCQCAALQBsQQNGDQAgACgCaCIBRQ0AIAFBQGsQ2wEgAUHYABCbAgsgACgCjAEhASAAKAKQASIEBEAgASECA0AgAigCACIDBEAgAkEEaigCACADEJsCCyACQQxqKAIAIgMEQCACQRBqKAIAIAMQmwILIAJBGGoh\
\\
AiAEQQFrIgQNAAsLIAAoAogBIgIEQCABIAJBGGwQmwILIAAoAqABIgEEQCAAKAKkASABQQJ0EJsCCwv6AQECfyMAQSBrIgIkACAAKAIAIQACfwJAIAEoAggiA0GAgIAQcUUEQCADQYCAgCBxDQEgAkEIaiAAKAIAIAJBFmoQywEgAUEBQQAgAigCCCACKAIMEGcMAgsgACgCACEDQQAhAANAIAAgAmpBHWogA0EPcS0A/I1BOgAAIABBAWshACADQQR2IgMNAAsgAUGMjsEAQQIgACACakEeakEAIABrEGcMAQsgACgCACEDQQAhAANAIAAgAmpBHWogA0EPcS0Ajo5BOgAAIABBAWshACADQQR2IgMNAAsgAUGMjsEAQQIgACACakEeakEAIABr\
\\
EGcLIAJBIGokAAuHAgIEfwJ8AkACQCAAKAJcIgQgASgCBCIDSQRAIAAoAhQiBSABKAIAIARBAXRqLwEAIgNNDQEgBCABKAIMIgVPDQIgACgCECADQQN0aiIDIAEoAgggBEEDdGorAwAiByADKwMAIgggCCAIYhsiCCAIIAcgByAHYhsiByAHIAhjGzkDACAAKAIoIgMgACgCLEECdGohBQNAIAMgBUcEQCADKAIAIQYgA0EEaiEDIAQgBkcNASADQQRrIARBAWo2AgAgACgCXCEEDAELCyAAIARBAWo2AlwgACABIAIQPA8LIAQgA0GYwsAAEKACAAsgAyAFQajCwAAQoAIACyAEIAVBuMLAABCgAgALpwICAX8CfiMAQUBqIgckACAHIAM2AgQg\
\\
ByACNgIAIAdBCGogASACIAMgBCAFIAYQMCAHKQIUIQggBygCECECAkAgBykDCCIJQgJSBEAgACAHKAI0NgIsIAAgBykCLDcCJCAAIAf9AAIc/QsCFCAAIAg3AgwgACACNgIIIAAgCTcDAAwBCyACQYCAgIB4RwRAIAAgCDcCDCAAIAI2AgggAEICNwMADAELIAcgB61CgICAgNAAhDcDOCAHQQhqIgNBjYTAACAHQThqEIUBIAcoAgghAiADIAEgBygCDCIBIAcoAhAgBygCACAHKAIEEIIBIAIEQCABIAIQmwILIAAgB/0AAyj9CwMgIAAgB/0AAxj9CwMQIAAgB/0AAwj9CwMACyAHQUBrJAALqQIBC38jAEEQayICJAAgAkEIaiIDIAElARAA\
\\
IAIoAgghBCACKAIMIQUgAyABJQEQASACKAIIIQYgAigCDCEHIAMgASUBEAIgAigCCCEIIAIoAgwhCSADIAElARADIAIoAgghCiACKAIMIQsgAyABJQEQBCACKAIIIQMgACACKAIMIgw2AjggACADNgI0IAAgDEGAgICAeCADGzYCMCAAIAs2AiwgACAKNgIoIAAgC0GAgICAeCAKGzYCJCAAIAk2AiAgACAINgIcIAAgCUGAgICAeCAIGzYCGCAAIAc2AhQgACAGNgIQIAAgB0GAgICAeCAGGzYCDCAAIAU2AgggACAENgIEIAAgBUGAgICAeCAEGzYCACABQYQITwRAIAEQhgILIAJBEGokAAvAAgEBfyMAQSBrIgMkAAJAAkAgAkH/AXFBAkYE\
\\
QEE0QQEQ2AIiAUUNAiAAQQA6ACggAEK0gICAgICAgIB/NwMYIAAgATYCFCAAQTQ2AhAgAEIANwMAIAFBxdDAACgAADYAMCABQbXQwAD9AAAA/QsAICABQaXQwAD9AAAA/QsAECABQZXQwAD9AAAA/QsAAAwBCwJAIAEtAG0iAUEDRwRAIAEgAkH/AXEiAkcNAQsgAEICNwMADAELIANBKDYCFCADQcnQwAA2AhAgAyABQQJ0IgEoApDjQDYCHCADIAEoAoTjQDYCGCADQQhBBiACGzYCDCADQbylwABBtqXAACACGzYCCCAAQRBqIANBCGpBA0EBQQAQYSAAQQI6ACggAEGAgICAeDYCHCAAQgA3AwALIANBIGokAA8LQQFBNBDeAgALhAICBH8C\
\\
fAJAAkAgACgCXCIEIAEoAgQiA0kEQCAAKAIUIgUgASgCACAEai0AACIDTQ0BIAQgASgCDCIFTw0CIAAoAhAgA0EDdGoiAyABKAIIIARBA3RqKwMAIgcgAysDACIIIAggCGIbIgggCCAHIAcgB2IbIgcgByAIYxs5AwAgACgCKCIDIAAoAixBAnRqIQUDQCADIAVHBEAgAygCACEGIANBBGohAyAEIAZHDQEgA0EEayAEQQFqNgIAIAAoAlwhBAwBCwsgACAEQQFqNgJcIAAgASACED0PCyAEIANBmMLAABCgAgALIAMgBUGowsAAEKACAAsgBCAFQbjCwAAQoAIAC/sBAgF8Bn8CQAJAAkACQCAEIAVPDQAgAkUNASAAKAIEIQkgACgCACEMIAAo\
\\
AgghCiAAKAIMIQgDQCAFIAUgAm4iACACbEYEQCABIAogCCAAEEYgBmUNAgsgBUEBayIAIAAgAnBrIgsgBCAEIAtJIg0bIQAgBSALSQ0DIAUgCUsNAyAFIAhLDQQgDCAAQQF0aiAFIABrIgUgAyAKIABBA3RqIAUQOiIHIAYgBiAGYhsiBiAGIAcgByAHYhsiByAGIAdkGyEGIAAhBSANDQALCyAGDwtBqMDAABD/AgALIAAgBSAJQbi/wAAQsQEACyAAIAUgCEGov8AAELEBAAusAgICfwF+IwBBQGoiAiQAIAJBADYCDCACQoCAgIAQNwIEIAJBuNfAADYCFCACQqCAgIAGNwIYIAEpAwAhBCACIAJBBGoiAzYCEAJAAkAgBEIBUQRAIAIgASsD\
\\
CDkDICACIAFBEGqtQoCAgIDAAIQ3AzAgAiACQSBqrUKAgICA4ACENwMoIANBuNfAAEHbgcAAIAJBKGoQfEUNAQwCCyACQRBqIgMoAgAgASgCFCABKAIYIAMoAgQoAgwRBAANAQsgACACKAIMNgIIIAAgAikCBDcCACABKAIQIgAEQCABKAIUIAAQmwILAkAgASgCHCIAQYCAgIB4Rg0AIABFDQAgASgCICAAEJsCCyACQUBrJAAPC0Hg18AAQTcgAkE/akHQ18AAQZjYwAAQnQIAC/gBAgV/An5BFCEDIAEiCELoB1oEQCACQQRrIQQDQCADIARqIgUgCCIJIAhCkM4AgCIIQpDOAH59pyIGQf//A3FB5ABuIgdBAXQvALSMQTsAACAFQQJqIAYg\
\\
B0HkAGxrQf//A3FBAXQvALSMQTsAACADQQRrIQMgCUL/rOIEVg0ACwsgCEIJVgRAIAIgA0ECayIDaiAIpyIEIARB//8DcUHkAG4iBEHkAGxrQf//A3FBAXQvALSMQTsAACAErSEICyAIUCABQgBScUUEQCACIANBAWsiA2ogCKdBAXQtALWMQToAAAsgAEEUIANrNgIEIAAgAiADajYCAAvoAQEJfyACKAIcIQQgAigCICIFQQFqIghBAnQiA0ECENgCIgcEQCAFBEAgBEEIaiEGIAFBEGohCSAHIQMgBSEEA0AgAyAJIAZBBGsoAgAgBigCABBrIgoEfyAKLwEAIQtBAQVBAAs7AQAgA0ECaiALOwEAIANBBGohAyAGQbABaiEGIARBAWsiBA0A\
\\
CwsgAUEQaiACKAIQIAIoAhQQayIBBH8gAS8BACEDQQEFQQALIQEgACAHNgIEIAAgCDYCACAAIAVBAWo2AgggByAFQQJ0aiIAIAM7AQIgACABOwEADwtBAiADEN4CAAvqAQEHf0EKIQMgASIEQegHTwRAIAJBBGshBQNAIAMgBWoiBiAEIgcgBEGQzgBuIgRBkM4AbGsiCEH//wNxQeQAbiIJQQF0LwC0jEE7AAAgBkECaiAIIAlB5ABsa0H//wNxQQF0LwC0jEE7AAAgA0EEayEDIAdB/6ziBEsNAAsLIARBCUsEQCACIANBAmsiA2ogBCAEQf//A3FB5ABuIgRB5ABsa0H//wNxQQF0LwC0jEE7AAALQQAgASAEG0UEQCACIANBAWsiA2ogBEEB\
\\
dC0AtYxBOgAACyAAQQogA2s2AgQgACACIANqNgIAC4kBAQF/IwBBQGoiBSQAIAUgATYCBCAFIAA2AgAgBSADNgIMIAUgAjYCCCAFQcjEwQAoAgA2AhQgBUG8xMEAKAIANgIQIAUgBUEIaq1CgICAgJANhDcDMCAFIAWtQoCAgICQDYQ3AyggBSAFQRBqrUKAgICAoA2ENwMgQbOEwAAgBUEgaiAEELkCAAuJBwEFfwJAAkACQCAAQQRrIgYoAgAiB0F4cSIEQQRBCCAHQQNxIgcbIAFqTwRAIAdBACABQSdqIgcgBEkbDQECQCACQQlPBEAgAiADEJYBIgINAUEADwsCf0EAIQECQCADQcz/e0sNAEEQIANBC2pBeHEgA0ELSRshAiAAQQhrIQYg\
\\
AEEEayIHKAIAIghBeHEhBAJAIAhBA3FFBEAgAkGAAkkNASAGRQ0BIAIgBE8NASAEIAJrQYCACEsNASAADAMLIAQgBmohBQJAAkAgAiAESwRAIAVBvJ3CACgCAEYNAUG4ncIAKAIAIAVHBEAgBSgCBCIIQQJxDQQgCEF4cSIIIARqIgQgAkkNBCAFIAgQoAEgBCACayIFQRBPBEAgByACIAcoAgBBAXFyQQJyNgIAIAIgBmoiAiAFQQNyNgIEIAQgBmoiBCAEKAIEQQFyNgIEIAIgBRCiAQwECyAHIAQgBygCAEEBcXJBAnI2AgAgBCAGaiICIAIoAgRBAXI2AgQMAwtBsJ3CACgCACAEaiIEIAJJDQMCQCAEIAJrIgVBD00EQCAHIAhBAXEgBHJB\
\\
AnI2AgAgBCAGaiICIAIoAgRBAXI2AgRBACEFQQAhAgwBCyAHIAIgCEEBcXJBAnI2AgAgAiAGaiICIAVBAXI2AgQgBCAGaiIEIAU2AgAgBCAEKAIEQX5xNgIEC0G4ncIAIAI2AgBBsJ3CACAFNgIADAILIAQgAmsiBEEPTQ0BIAcgAiAIQQFxckECcjYCACACIAZqIgIgBEEDcjYCBCAFIAUoAgRBAXI2AgQgAiAEEKIBDAELQbSdwgAoAgAgBGoiBCACTQ0BIAcgAiAIQQFxckECcjYCAEG8ncIAIAIgBmoiBTYCAEG0ncIAIAQgAmsiAjYCACAFIAJBAXI2AgQLIAZFDQAgAAwCCyADECYiAkUNACADQXxBeCAHKAIAIgFBA3EbIAFBeHFqIgEg\
\\
ASADSxsiAQRAIAIgACAB/AoAAAsgABBEIAIhAQsgAQsPCyADIAEgASADSxsiAwRAIAIgACAD/AoAAAsgBigCACIDQXhxIgYgAUEEQQggA0EDcSIDG2pJDQIgA0EAIAYgB0sbDQMgABBEIAIPC0Hs88AAQS5BnPTAABDgAgALQaz0wABBLkHc9MAAEOACAAtB7PPAAEEuQZz0wAAQ4AIAC0Gs9MAAQS5B3PTAABDgAgAL5gEBBn8jAEEQayIDJAAgAyAAQdAAajYCCCADIABBQGs2AgQgAyADQQRqNgIMAkAgACgChAEiBEUNACAAKAKAASIGIQEDQCADQQxqIAEQpQFFBEAgBCACQQFqSwRAIAFBKGohASACQX9zIARqIQQDQCADQQxqIAEQpQEE\
\\
QCAGIAJBKGxqIgUgASkDIDcDICAFIAH9AAMQ/QsDECAFIAH9AAMA/QsDACACQQFqIQILIAFBKGohASAEQQFrIgQNAAsLIAAgAjYChAEMAgsgAUEoaiEBIAQgAkEBaiICRw0ACwsgA0EQaiQAC/IBAgZ/An4jAEEwayIIJAAgAUEYaiEMIARBAWohCyAFKQMAIQ5BACEEAkACQAJAA0AgDCACIARqIg0gCyADIARrIgkgCSALSxsiChA5IgkgCkYNASAFIA5CAXwiDzcDACAJIApLDQMgCCABIA4gDSAJIAYgBxAyIAgpAwBCAlIEQCAAIAj9AAMg/QsDICAAIAj9AAMQ/QsDECAAIAj9AAMA/QsDAAwDCyAPIQ4gBCAJakEBaiIEIANNDQALIAQg\
\\
AyADQZS1wAAQsQEACyAAQgI3AwAgACAENgIICyAIQTBqJAAPC0EAIAkgCkGEtcAAELEBAAv+AQEDfwJAAkAgAkEBaiICQQJ0IgNBBBCiAiIEBEAgA0ECEKICIgVFDQFBCEEIENgCIgNFDQIgACABNgJYIANCADcDACAAQQA2AnAgAEIANwJoIAAgATYCZCAAQgA3AlwgACACNgIsIAAgBDYCKCAAIAI2AiQgAEEANgIgIABCgICAgMAANwIYIABCCDcCECAAQgA3AgggAEKAgICAgAE3AgAgACACNgIwIAAgBTYCNCAAIAI2AjggACADNgJMIABBATYCUCAAIAE2AlQgAEKAgICAgAE3AjwgAEKAgICAEDcCRA8LQQQgAxDeAgALQQIgAxDeAgAL\
\\
QQhBCBCGAwAL5gECBX8BfiMAQTBrIgQkAAJAIAEoAgAiAyABKAIERg0AIAEoAgwhAiABIANBDGo2AgAgBCABKAIIIAMoAgQgAygCCBBPIAQvAQghASAEKQMAIgdCAlEiBg0AIARBCmohAwJAIAIpAwBCAlENACACKAIQIgUEQCACKAIUIAUQmwILIAIoAhwiBUGAgICAeEYNACAFRQ0AIAIoAiAgBRCbAgsgAiABOwEIIAIgBzcDACACIAP9AAEA/QsBCiACIAP9AAEQ/QsBGiACIAMpAR43ASgLIAAgATsBAiAAIAY7AQAgBEEwaiQAC8UBAQV/IwBBIGsiBCQAIAAoAgAhAyAEIAEgBEEMahDJAQJAIAQoAgQiAARAIAQoAgAhAiAAQQEQ2AIi\
\\
BQRAIABFIgZFBEAgBSACIAD8CgAACyADKAIAIAMoAggiAmsgAEkEQCADIAIgAEEBQQEQ6gEgAygCCCECCyAGRQRAIAMoAgQgAmogBSAA/AoAAAsMAgtBASAAEN4CAAsgAygCCCECQQEhBQsgA0EIaiAAIAJqNgIAIAAEQCAFIAAQmwILIARBIGokAAvLAQEIfyAAKAIMIgEgACgCBCIDa0HAAW4hByABIANHBEADQCADIARBwAFsaiIBKAKgASICBEAgASgCpAEgAhCbAgsCQCABKAKsASIFQYCAgIB4Rg0AIAEoArABIQIgASgCtAEiBgRAIAIhAQNAIAEoAgAiCARAIAFBBGooAgAgCBCbAgsgAUEMaiEBIAZBAWsiBg0ACwsgBUUNACACIAVB\
\\
DGwQmwILIARBAWoiBCAHRw0ACwsgACgCCCIBBEAgACgCACABQcABbBCbAgsL3QEBBX8jAEEgayIDJAAgA0EYaiACEPYCIAMoAhwhAgJAIAMoAhgiBUUEQEEBIQYMAQsgAyACNgIcIAMgBTYCGCADQRBqIAUgATUCCBD6AUEBIQYgAygCFCEEAkAgAygCEEEBcQ0AIANBHGoiB0G6zcAAQQUQcSAEEP0CIANBCGogASsDABDvAiADKAIMIQQgAygCCEEBcQ0AIAdBiLLAAEEEEHEgBBD9AkEAIQYMAQsgAkGECEkEQCAEIQIMAQsgAhCGAiAEIQILIAAgAjYCBCAAIAY2AgAgA0EgaiQAC98BAgR/AX4jAEEgayIDJAAgASgCAEGAgICAeEYEQCAB\
\\
KAIMIANBADYCHCADQoCAgIAQNwIUKAIAIgIoAgAhBQJAIAIoAgQiAkEBcQRAAkAgAkEBdiICRQ0AIANBFGpBACACEOEBIAMoAhwhBCACRQ0AIAMoAhggBGogBSAC/AoAAAsgAyACIARqNgIcDAELIANBFGpB7PTAACAFIAIQfBoLIAMgAygCHCICNgIQIAMgAykCFCIGNwMIIAEgAjYCCCABIAY3AgALIABB4PXAADYCBCAAIAE2AgAgA0EgaiQAC94BAQR/AkACQAJAIAAoAjgiBCADSwRAIAAoAiwhBCADQQJ0IgcgACgCNGoiBS8BAARAIAMgBE8NAiAAKAIUIgYgBS8BAiIFTQ0DIAAoAhAgBUEDdGoiBiABIAIgACgCWCAFIAcgACgCKGoo\
\\
AgAgACgCXCIBIAAoAmAiAiABIAJJGyAGKwMAEMcBOQMACyADIARJDQMgAyAEQbjBwAAQoAIACyADIARBuMDAABCgAgALIAMgBEGYwcAAEKACAAsgBSAGQajBwAAQoAIACyAAKAIoIANBAnRqIAAoAlw2AgALAwAAC/UBAgJ/AX4jAEFAaiICJAAgAkEANgIMIAJCgICAgBA3AgQgAkG418AANgIUIAJCoICAgAY3AhggASkDACEEIAIgAkEEaiIDNgIQAkACQCAEQgFRBEAgAiABKwMIOQMgIAIgAUEQaq1CgICAgMAAhDcDMCACIAJBIGqtQoCAgIDgAIQ3AyggA0G418AAQduBwAAgAkEoahB8DQEMAgsgAkEQaiIDKAIAIAEoAhQgASgCGCAD\
\\
KAIEKAIMEQQARQ0BC0Hg18AAQTcgAkE/akHQ18AAQZjYwAAQnQIACyAAIAIoAgw2AgggACACKQIENwIAIAJBQGskAAvPAQIFfwF8AkAgACgCCCIFIANLBEBEAAAAAAAA8P8hCiAAKAIEIANBAnRqIgYvAQAEfAJ/AkAgACgCJCIIQQh0IgcEQCAGLwECIQkgBCAHbiEGIAQgB08NAUEADAILQci+wAAQ/wIACyAGQQFrIAVsIANqIgUgACgCFCIDTw0DIAAoAhAgBUEEdGorAgghCiAGIAdsCyEDIAEgAiAIIAkgAyAEIAoQxwEFRAAAAAAAAPD/Cw8LIAMgBUGYv8AAEKACAAsgBSADQdi+wAAQoAIAC+ECAQN/IwBBMGsiBSQAQYyewgBBjJ7C\
\\
ACgCACIGQQFqNgIAAkACQAJAAkACQAJ/QQAgBkEASA0AGkEBQYiewgAtAAANABpBiJ7CAEEBOgAAQYSewgBBhJ7CACgCAEEBajYCAEECC0H/AXEOAwEEAAQLQfidwgAoAgAiBkEASA0AIAYgBkEBaiIHSg0BQfidwgAgBzYCACAFQfidwgA2AhwgBUH8ncIANgIYQfydwgAoAgAEQCAFQRBqIAAgASgCFBEAACAFIAQ6AC0gBSADOgAsIAUgAjYCKCAFIAUpAxA3AiBB/J3CACgCACAFQSBqQYCewgAoAgAoAhQRAAALIAVBGGooAgQiACAAKAIAIgBBAWs2AgAgAEEATARAQbPzwABBzQBB3PPAABC5AgALQYiewgBBADoAACADDQILAAtBhPXA\
\\
AEEcQaD1wAAQuAIACwALIAVBCGogACABKAIYEQAAAAuxAQEIfyAAKAIEIQMgACgCCCIHBEADQCADIARBsAFsaiIBKAKgASICBEAgASgCpAEgAhCbAgsgASgChAEhBSABKAKIASIGBEAgBUEUaiECA0AgAkEEaygCACIIBEAgAigCACAIEJsCCyACQSBqIQIgBkEBayIGDQALCyABKAKAASIBBEAgBSABQQV0EJsCCyAEQQFqIgQgB0cNAAsLIAAoAgAiAARAIAMgAEGwAWwQmwILC8EBAQR/AkAgACgCCCICRSABKAIAIgNBgICAgHhHcUUEQCABKAIEIQQCQAJAIAEoAggiASAAKAIAIAJrSwRAIAAgAiABQQhBCBDqASAAKAIIIQIMAQsgAUUN\
\\
AQsgAUEDdCIFRQ0AIAAoAgQgAkEDdGogBCAF/AoAAAsgACABIAJqNgIIIANBAEwNASAEIANBA3QQmwIPCyAAKAIAIgIEQCAAKAIEIAJBA3QQmwILIAAgASgCCDYCCCAAIAEpAgA3AgALC6UBAQF/IAAoAgAiAQRAIAAoAgQgAUEDdBCbAgsgACgCDCIBBEAgACgCECABQQN0EJsCCyAAKAIYIgEEQCAAKAIcIAFBA3QQmwILIAAoAiQiAQRAIAAoAiggAUECdBCbAgsgACgCMCIBBEAgACgCNCABQQJ0EJsCCyAAKAI8IgEEQCAAKAJAIAFBBHQQmwILIAAoAkgiAQRAIAAoAkwgAUEDdBCbAgsLAwAAC6kBAQh/AkAgACgCAEGAgICAeEYNACAA\
\\
EPQBIAAoAkAhAiAAKAJEIgcEQANAIAIgA0EFdGoiBCgCBCEFIAQoAggiBgRAIAUhAQNAIAFBBGooAgAiCARAIAEoAgAgCBCbAgsgAUEYaiEBIAZBAWsiBg0ACwsgBCgCACIBBEAgBSABQRhsEJsCCyADQQFqIgMgB0cNAAsLIAAoAjwiAEUNACACIABBBXQQmwILC7wBAQN/IAAoAkgiAiABSwRAAkAgACgCRCABQbABbGoiAi0ArwFBA0cNACACLQBwDQAgAkEBOgBwIAIgAigCaEEBaiIENgJoIAAoAlwiAiAAKAJQIgNGBEAgAEHQAGoQ5gEgACgCUCEDIAAoAlwhAgsgACACQQFqNgJcIAAoAlQgACgCWCACaiIAIANBACAAIANPG2tBDGxq\
\\
IgAgBDYCCCAAIAE2AgQgAEECNgIACw8LIAEgAkG41cAAEKACAAuGAQEBfyMAQRBrIgMkACACIAEgAmoiAUsEQEEAQQAQ3gIACyADQQRqIAAoAgAiAiAAKAIEQQggASACQQF0IgIgASACSxsiASABQQhNGyIBEOgBIAMoAgRBAUYEQCADKAIIIAMoAgwQ3gIACyADKAIIIQIgACABNgIAIAAgAjYCBCADQRBqJAALnwEBA38gAUUEQEEADwtBACABayEDIAAhAgJAA0AgAi0AAEEJayIEQRdNQQBBASAEdEGbgIAEcRtFBEAgA0EBaiEEIAAgAWpBAWshAEEAIQIDQCAAIAJqLQAAQQlrIgFBF0sNA0EBIAF0QZuAgARxRQ0DIAIgBEYgAkEBayEC\
\\
RQ0AC0EADwsgAkEBaiECIANBAWoiAw0AC0EADwsgAiADawvpAQIBfwJ+QfCdwgAtAABBAUcEQBD2AQtB4J3CAEHgncIAKQMAIgFCAXw3AwBB6J3CACkDACECQYABQQgQ2AIiAEUEQEEIQYABEIYDAAsgAEIBNwMYIABCADcDECAAQQA2AgggAEKBgICAEDcDACAAQYAGOwF8IABBADYCeCAAQoCAgIDAADcDcCAAQgg3A2ggAEIANwNgIABCgICAgIABNwNYIABCCDcDUCAAQgA3A0ggAEKAgICAwAA3A0AgACACNwM4IAAgATcDMCAAQfixwAApAwA3AyAgAEGAssAAKQMANwMoIABBCGoLlgEBCH8gACgCBCECIAAoAggiBwRAA0AgAiADQRhs\
\\
aiIEKAIMIQUgBCgCECIGBEAgBUEUaiEBA0AgAUEEaygCACIIBEAgASgCACAIEJsCCyABQShqIQEgBkEBayIGDQALCyAEKAIIIgEEQCAFIAFBKGwQmwILIANBAWoiAyAHRw0ACwsgACgCACIABEAgAiAAQRhsEJsCCwunAQICfwF+QQEhBkEEIQUCQCAErSACrX4iB0IgiEIAUgRAQQAhAgwBCyAHpyICQYCAgIB4IANrSwRAQQAhAgwBCwJAAkACfyABKAIAIgUEQCABKAIEIAQgBWwgAyACEM0BDAELIAJFBEAgAyEFDAILIAIgAxDYAgsiBQ0AIAAgAzYCBAwBCyAAIAU2AgRBACEGC0EIIQULIAAgBWogAjYCACAAIAY2AgALmwEBBX8gACgC\
\\
ACEBIAAQjAICQCAAKAIIIgUgASAAKAIMIgNrTQ0AIAEgBWsiAiADIAJrIgNLIAAoAgAiBCABayADT3FFBEAgBCACayEBIAJBDGwiAgRAIAAoAgQiBCABQQxsaiAEIAVBDGxqIAL8CgAACyAAIAE2AggPCyADQQxsIgJFDQAgACgCBCIAIAFBDGxqIAAgAvwKAAALC6QBAgJ/AX5BASEFQQQhBAJAIAOtIAKtfiIGQiCIQgBSBEBBACECDAELIAanIgJB/P///wdLBEBBACECDAELAkACQAJ/IAEoAgAiBARAIAEoAgQgAyAEbEEEIAIQzQEMAQsgAkUEQEEEIQQMAgsgAkEEENgCCyIEDQAgAEEENgIEDAELIAAgBDYCBEEAIQULQQghBAsgACAE\
\\
aiACNgIAIAAgBTYCAAt8AQJ/QQEhBUEEIQQCQCADQf////8HSwRAQQAhAwwBCwJAAkACfyABBEAgAiABQQEgAxDNAQwBCyADRQRAQQEhBAwCCyADQQEQ2AILIgQNACAAQQE2AgQMAQsgACAENgIEQQAhBQtBCCEECyAAIARqIAM2AgAgACAFNgIAC64BAQF/AkAgACgCACIBQYCAgIB4Rg0AIAFFDQAgACgCBCABEJsCCwJAIAAoAgwiAUGAgICAeEYNACABRQ0AIAAoAhAgARCbAgsCQCAAKAIYIgFBgICAgHhGDQAgAUUNACAAKAIcIAEQmwILAkAgACgCJCIBQYCAgIB4Rg0AIAFFDQAgACgCKCABEJsCCwJAIAAoAjAiAUGAgICAeEYNACAB\
\\
RQ0AIAAoAjQgARCbAgsLjQEBAX8jAEEQayIFJAAgAiABIAJqIgFLBEBBAEEAEN4CAAsgBUEEaiAAIAEgACgCAEEBdCICIAEgAksbIgFBCEEEIARBAUYbIgIgASACSxsiASADIAQQ5QEgBSgCBEEBRgRAIAUoAgggBSgCDBDeAgALIAUoAgghAiAAIAE2AgAgACACNgIEIAVBEGokAAuoAQEEfyMAQSBrIgUkAAJAAkAgAyAESQRAIAEoAhgiB0UNAiADIAduIgYgASgCFCIISQRAIAUgASgCECAGQQR0av0AAwD9CwMAIAVBEGogAiAGIAdsIAMgBRBdIAAgAiADIAQgBRBdDAILIAYgCEGIrMAAEKACAAsgAEKAgICAgICAeDcDCCAAQoCAgICA\
\\
gID4/wA3AwALIAVBIGokAA8LQfirwAAQ/wIAC6gBAQR/IwBBIGsiBSQAAkACQCADIARJBEAgASgCGCIHRQ0CIAMgB24iBiABKAIUIghJBEAgBSABKAIQIAZBBHRq/QADAP0LAwAgBUEQaiACIAYgB2wgAyAFEFogACACIAMgBCAFEFoMAgsgBiAIQYiswAAQoAIACyAAQoCAgICAgIB4NwMIIABCgICAgICAgPj/ADcDAAsgBUEgaiQADwtB+KvAABD/AgALhQEBBH8gACgCACIBBEAgACgCBCABQQJ0EJsCCyAAKAIQIQEgACgCFCIDBEAgASECA0AgAigCACIEBEAgAkEEaigCACAEEJsCCyACQQxqIQIgA0EBayIDDQALCyAAKAIMIgIEQCAB\
\\
IAJBDGwQmwILIAAoAhgiAQRAIAAoAhwgAUEcbBCbAgsLnwEBAX8CQAJAAkACQCAAKAKoASICIAFLBEAgASAAKAJIIgJPDQEgACgCRCABQbABbGoiAi0AcEUNBCACKAJoIAAoAqQBIAFBAnRqKAIARw0EIAAgARCtASAAIAEQlwEaIAAtAD0NAgwDCyABIAJB3MfAABCgAgALIAEgAkHI1cAAEKACAAsgABC4AQsgACgChAFFDQAgABDOAQsgABCwAQsDAAALpwEBAn8CQCABBEAgAUECdCECA0AgACgCACIBQYQITwRAIAHQbyYBQcyZwgAoAgANA0HMmcIAQX82AgAgAUHgmcIAKAIAIgNJDQMgASADayIBQdiZwgAoAgBPDQNB1JnCACgCACAB\
\\
QQJ0akHcmcIAKAIANgIAQdyZwgAgATYCAEHMmcIAQcyZwgAoAgBBAWo2AgALIABBBGohACACQQRrIgINAAsLDwsAC4IPAQt/IwBBEGsiBSQAAn9BASABKAIAIgpBJyABKAIEIgwoAhAiCxEBAA0AGiAAKAIAIQZBACEBIwBBIGsiBCQAIAUCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQCAGDigCAQEBAQEBAQEDBQEBBAEBAQEBAQEBAQEBAQEBAQEBAQEBCAEBAQEHAAsgBkHcAEYNBQsgBkGABkkNBkEQQQAgBkGrnQRPGyIAIABBCHIiACAGQQt0IgMgAEECdCgCoJZBQQt0SRsiACAAQQRyIgAgAEECdCgCoJZBQQt0IANLGyIAIABBAnIi\
\\
ACAAQQJ0KAKglkFBC3QgA0sbIgAgAEEBaiIAIABBAnQoAqCWQUELdCADSxsiACAAQQFqIgAgAEECdCgCoJZBQQt0IANLGyIBQQJ0KAKglkFBC3QiACADRiAAIANJaiABaiIIQQJ0IgBBoJbBAGohAyAAKAKglkFBFXYhAUH/BSEAAkAgCEEfTQRAIAMoAgRBFXYhACAIRQ0BCyADQQRrKAIAQf///wBxIQILAkAgACABQX9zakUNACAGIAJrIQggAEEBayEDQQAhAANAIAAgAUGejsEAai0AAGoiACAISw0BIAMgAUEBaiIBRw0ACwsgAUEBcUUNBiAEQQA6AA4gBEEAOwEMIAQgBkEUdi0A2J9BOgAPIAQgBkEEdkEPcS0A2J9BOgATIAQgBkEI\
\\
dkEPcS0A2J9BOgASIAQgBkEMdkEPcS0A2J9BOgARIAQgBkEQdkEPcS0A2J9BOgAQIAZBAXJnQQJ2IgEgBEEMaiIDaiIAQfsAOgAAIABBAWtB9QA6AAAgAyABQQJrIgFqQdwAOgAAIAUgBCkBDDcAACAEQf0AOgAVIAQgBkEPcS0A2J9BOgAUIAUgBC8BFDsACAwHCyAFQgA3AQIgBUHc4AA7AQAMCAsgBUIANwECIAVB3OgBOwEADAcLIAVCADcBAiAFQdzkATsBAAwGCyAFQgA3AQIgBUHc3AE7AQAMBQsgBUIANwECIAVB3LgBOwEADAQLIAVCADcBAiAFQdzOADsBAAwDC0EAIQFBACEAAkAgBiICQSBJDQAgAkH/AEkEQEEBIQEMAQsCQAJA\
\\
IAJBgIAETwRAIAJBgIAISQ0BIAJB/v//AHEiAEGunQtHIAJB4P//AHFB4M0KRyAAQZ7wCkdxcSACQfDXC2tBcUlxIAJBgPALa0HebElxIAJBgIAMa0GedElxIAJB0KYMa0F7SXEgAkGAgjhrQfrmVElxIAJB8IM4SXEhAQwDCyACQQh2Qf8BcSEJA0AgAUECaiEDIAAgAS0Ap7xBIgdqIQggCSABLQCmvEEiAUcEQCABIAlLDQMgCCEAIAMiAUHMAEcNAQwDCwJAAkACQCAAIAhLDQAgCEGcAksNACAHRQ0CIABB8rzBAGohAQwBCyAAIAhBnAJBtMHBABCxAQALA0AgAS0AACACQf8BcUcEQCABQQFqIQEgB0EBayIHDQEMAgsLQQAhAQwECyAI\
\\
IQAgAyIBQcwARw0ACwwBCyACQQh2Qf8BcSEJA0ACQCABQQJqIQMgACABLQD/tUEiB2ohCCAJIAEtAP61QSIBRwRAIAEgCUsNASAIIQAgAyIBQdwARw0CDAELAkACQAJAIAAgCEsNACAIQdQBSw0AIAdFDQIgAEHatsEAaiEBDAELIAAgCEHUAUG0wcEAELEBAAsDQCABLQAAIAJB/wFxRwRAIAFBAWohASAHQQFrIgcNAQwCCwtBACEBDAQLIAghACADIgFB3ABHDQELCyACQf//A3EhA0EBIQFBACECA0AgAkEBaiEAAkAgAiwArrhBIgdBAE4EQCAAIQIMAQsgAEH4A0cEQCACQa+4wQBqLQAAIAdB/wBxQQh0ciEHIAJBAmohAgwBC0HEwcEA\
\\
EIADAAsgAyAHayIDQQBIDQIgAUEBcyEBIAJB+ANHDQALDAELQQEhAUEAIQcDQCAHQQFqIQACQCAHLACOv0EiA0EATgRAIAAhBwwBCyAAQaQCRwRAIAdBj7/BAGotAAAgA0H/AHFBCHRyIQMgB0ECaiEHDAELQcTBwQAQgAMACyACIANrIgJBAEgNASABQQFzIQEgB0GkAkcNAAsLIAFBAXENASAEQQA6ABggBEEAOwEWIAQgBkEUdi0A2J9BOgAZIAQgBkEEdkEPcS0A2J9BOgAdIAQgBkEIdkEPcS0A2J9BOgAcIAQgBkEMdkEPcS0A2J9BOgAbIAQgBkEQdkEPcS0A2J9BOgAaIAZBAXJnQQJ2IgEgBEEWaiIDaiIAQfsAOgAAIABBAWtB9QA6\
\\
AAAgAyABQQJrIgFqQdwAOgAAIAUgBCkBFjcAACAEQf0AOgAfIAQgBkEPcS0A2J9BOgAeIAUgBC8BHjsACAtBCgwCCyAFIAY2AgBBgAEhAUGBAQwBC0ECCzoADSAFIAE6AAwgBEEgaiQAAkAgBS0ADSIBQYEBTwRAIAogBSgCACALEQEARQ0BQQEMAgsgCiAFIAUtAAwiAGogASAAayAMKAIMEQQARQ0AQQEMAQsgCkEnIAsRAQALIAVBEGokAAuBAQEEfyAAKAIAIgEEQCAAKAIEIAEQmwILIAAoAgwiAQRAIAAoAhAgARCbAgsgACgCHCEBIAAoAiAiAwRAIAEhAgNAIAIoAgAiBARAIAJBBGooAgAgBBCbAgsgAkGwAWohAiADQQFrIgMNAAsL\
\\
IAAoAhgiAARAIAEgAEGwAWwQmwILC4IBAQJ/IANBCE8EQCAAIAAgA0EDdiIDQcADbCIEaiAAIANBkAZsIgVqIAMQ8wEhACABIAEgBGogASAFaiADEPMBIQEgAiACIARqIAIgBWogAxDzASECCyAAIAIgASAAKAIAIgAgASgCACIBSSIDIAEgAigCACICSXMbIAMgACACSXMbC5IBAQF/IAAoAgAiAQRAIAAoAgQgARCbAgsgACgCDCIBBEAgACgCECABEJsCCwJAIAAoAhgiAUGAgICAeEYNACABRQ0AIAAoAhwgARCbAgsCQCAAKAIkIgFBgICAgHhGDQAgAUUNACAAKAIoIAEQmwILAkAgACgCMCIBQYCAgIB4Rg0AIAFFDQAgACgCNCABEJsC\
\\
Cwv/CwMJfwF8BH4CQAJAAkAgAUIBUQRAIAAtAAhBAWsOAgIDAQsgACgCACIAKAIAIAAoAggiA2tBA00EQCAAIANBBEEBQQEQ6gEgACgCCCEDCyAAIANBBGo2AgggACgCBCADakHu6rHjBjYAAA8LIAAoAgAhByMAQUBqIgAkAAJAAkACQAJAIAL8BrkiDEQAAAAAAADwv6AgDCACIAxjGyIM/AYiASABQugHfyIBQugHfn0iDUI/hyIOIAF8IgEgAUKAowV/IgFCgKMFfn0iD0I/hyIQIAF8IgFCxY3U/wd9QoCAgIBwVA0AAn8CQAJAIAGnQbvyK2oiBkHtAmoiAyAGSA0AAn8gAyADQbH1CG0iCUGx9QhsayIDQR91IghBsfUIcSADaiIGIAZB\
\\
7QJuIgNB7QJsayIEIAMtAOzlQCIKSQRAIANBAWsiA0GQA00EQCAEIAMtAOzlQGtB7QJqDAILQX9BkQNBgOnAABCgAgALIAZBz/QISw0CIAQgCmsLIgZB7QJLDQAgAyAIIAlqQZADbGoiBEH//w9rQYKAYEkNACADLQCQ6UAgBkEEdCAEQQ10akEQanIiA0EAIANB+D9xQeEtSRshBQsgBQwBCyADQZADQaDswAAQoAIACyIFRQ0AIABB06jAACgAADYAHyAAQcyowAApAAA3AxggAEG8qMAA/QAAAP0LAwggACAOQugHgyANfKciCUHAhD1sIgM2AjggACAFrSAQQoCjBYMgD3xCIIaEIgE3AzAgAEEkaiIFIABBMGoiBhCvASAAIAAoAiRBDXUi\
\\
BEEKbiIIQQpwQTByOgALIAAgBEHkAG5BCnBBMHI6AAogACAEQegHbkEKcEEwcjoACSAAIAQgCEEKbGtBMHI6AAwgACADNgI4IAAgATcDMCAFIAYQrwEgACgCJEEDdkH/B3EiBEHdBU8NASAAIAQgBC0A7NtAaiIEQf8ES0EwcjoADiAAIARBBnYiCCAIQfYBaiAEQYAFSRtBMHI6AA8gACADNgI4IAAgATcDMCAFIAYQrwEgACgCJEEDdiIIQf8HcSIEQd0FTw0CIAAgCCAELQDs20BqQQF2QR9xIgRBCnBBMHI6ABIgACAEQQpuQTByOgARIAAgAzYCOCAAIAE3AzAgBSAGEK8BIAAgACgCKCIEQZAcbkEKcEEwcjoAFSAAIARBoJkCbkEKcEEw\
\\
cjoAFCAAIAM2AjggACABNwMwIAUgBhCvASAAIAAoAihBPG4iBEEKcEEwcjoAGCAAIARBPHBBCm5BMHI6ABcgACADNgI4IAAgATcDMCAFIAYQrwEgACAJQf//A3EiA0EKcEEwcjoAHyAAIANBCm5B/wFxQQpwQTByOgAeIAAgAiAMoUQAAAAAAECPQKIiAvwGuSIMRAAAAAAAAPC/oCAMIAIgDGMbIgwgDEQAAAAAAADwP6AgAiAMoUQAAAAAAADgP2Mb/AMiBSAFQQpuIgZBCmxrQTByOgAiIAAgA0HkAG4iBCAEQQprIANB6AdJG0EwcjoAHSAAIAZBCnBBMHI6ACEgACAFQeQAbkEKcEEwcjoAICAAIAAoAigiA0EKcEEwcjoAGyAAIANBPHBB\
\\
Cm5BMHI6ABpBG0EYIAUbIgUgBygCACAHKAIIIgNrSwRAIAcgAyAFQQFBARDqASAHKAIIIQMLIABBCGohBgNAQQFBAiAGLAAAIgRBAE4iChsiCSAHKAIAIANrSwR/IAcgAyAJQQFBARDqASAHKAIIBSADCyAHKAIEIghqIgsgCgR/IAQFIAsgBEG/AXE6AAEgBEHAAXFBBnZBQHILOgAAIAcgAyAJaiIDNgIIIAZBAWohBiAFQQFrIgUNAAsgBygCACADa0EBTQRAIAcgA0ECQQFBARDqASAHKAIEIQggBygCCCEDCyAHIANBAmo2AgggAyAIakHaxAA7AAAgAEFAayQADAMLQZyowABBEEGsqMAAELgCAAsgBEHdBUHM4cAAEKACAAsgBEHdBUHM\
\\
4cAAEKACAAsPCyAAKAIAIAIQLw8LQbGjwABBowFBhKTAABC5AgALpwECA38CfiMAQRBrIgAkACMAQRBrIgEkACABQQA6AA9BAUEBENgCIgJFBEBBAUEBEIYDAAsgACABQQ9qrTcDACAAIAKtNwMIIAJBARCbAiABQRBqJAAgACkDACEDIAApAwghBEHwncIALQAAQQJGBEBB6dbAAEH9AEGo18AAELkCAAtB8J3CAEEBOgAAQeidwgAgBDcDAEHgncIAIAM3AwAgAEEQaiQAC3UBAX8jAEEwayIFJAAgBSAENgIQIAUgAzYCDCAFQRRqIgMgASACEC0gBSAFQQxqrUKAgICA0ACENwMoIAUgA61CgICAgMAAhDcDICAAQcKZwAAgBUEgahCFASAF\
\\
KAIUIgAEQCAFKAIYIAAQmwILIAVBMGokAAtuAQZ+IAAgA0L/////D4MiBSABQv////8PgyIGfiIHIAYgA0IgiCIGfiIIIAUgAUIgiCIJfnwiBUIghnwiCjcDACAAIAcgClatIAYgCX4gBSAIVK1CIIYgBUIgiIR8fCABIAR+IAIgA358fDcDCAuTAQIEfwFvIAAtAChBAnQiAigCzONAIAIoApzjQCAAKAIUIgMgACgCGEEAIAAoAiAiBCAAKAIcIgJBgICAgHhGIgEbQQAgACgCJCABGyAAKAIAIgEgACsDCEQAAAAAAAAAACABGxAMIQUQtgEiASAFJgEgACgCECIABEAgAyAAEJsCCyACQQBKBEAgBCACEJsCCyABC6YCAgV/AW8jAEEQayIE\
\\
JAAgBCACNwMAIAACfyABLQACRQRAIAJCgICAgICAgBBaBEAgBCAErUKAgICA4AKENwMIQQEhAQJ/IwBBEGsiBSQAQQEhBgJAAn8gBEEIaiIDQQFxBEAgA0EBdiIDRQRAIAMMAgsgA0EBENgCIgZFDQIgAyADRQ0BGiAGQfOXwAAgA/wKAAAgAwwBCyAFQQRqQfOXwAAgAxCFASAFKAIEIQMgBSgCCCEGIAUoAgwLIQcgBiAHEBshCBC2ASIHIAgmASADBEAgBiADEJsCCyAFQRBqJAAgBwwBC0EBIAMQ3gIACwwCC0EAIQEgAroQ7gIMAQtBACEBIAIQHyEIELYBIgMgCCYBIAMLNgIEIAAgATYCACAEQRBqJAALdAEBfyACQQFxBEACQAJAIAJB\
\\
AXYiAiAAKAIAIAAoAggiA2tLBEAgACADIAJBAUEBEOoBIAAoAgghAwwBCyACRQ0BCyACRQ0AIAAoAgQgA2ogASAC/AoAAAsgACACIANqNgIIQQAPCyAAQbjXwAAgASACEHwLAwAAC3ABAX8gAkEBcQRAAkACQCACQQF2IgIgACgCACAAKAIIIgNrSwRAIAAgAyACEOEBIAAoAgghAwwBCyACRQ0BCyACRQ0AIAAoAgQgA2ogASAC/AoAAAsgACACIANqNgIIQQAPCyAAQcj2wAAgASACEHwLcAEBfyACQQFxBEACQAJAIAJBAXYiAiAAKAIAIAAoAggiA2tLBEAgACADIAIQ4QEgACgCCCEDDAELIAJFDQELIAJFDQAgACgCBCADaiABIAL8CgAA\
\\
CyAAIAIgA2o2AghBAA8LIABBtPfAACABIAIQfAtwAQN/AkAgASgCCCICQQBIDQAgAkUEQCAAQQA2AgggAEKAgICAEDcCAA8LIAEoAgQhA0EBIQQgAkEBENgCIgFFDQAgACABNgIEIAAgAjYCACACBEAgASADIAL8CgAACyAAIAI2AggPCyAEIAIQ3gIACwMAAAtnAQN/IwBBEGsiASQAIAFBBGogACgCACICIAAoAgRBCCACQQF0IgIgAkEITRsiAhDoASABKAIEQQFGBEAgASgCCCABKAIMEN4CAAsgASgCCCEDIAAgAjYCACAAIAM2AgQgAUEQaiQACwMAAAsDAAALAwAAC5MBAQF/QTpBARDYAiICRQRAQQFBOhDeAgALIABBAToAKCAAQrqA\
\\
gICAgICAgH83AxggACACNgIUIABBOjYCECAAIAE5AwggAEIBNwMAIAJB2M/AAC8AADsAOCACQdDPwAApAAA3ADAgAkHAz8AA/QAAAP0LACAgAkGwz8AA/QAAAP0LABAgAkGgz8AA/QAAAP0LAAALgwEBAX8CQCAAQYQITwRAIADQbyYBQcyZwgAoAgANAUHMmcIAQX82AgAgAEHgmcIAKAIAIgFJDQEgACABayIAQdiZwgAoAgBPDQFB1JnCACgCACAAQQJ0akHcmcIAKAIANgIAQdyZwgAgADYCAEHMmcIAQcyZwgAoAgBBAWo2AgALDwsAC2QBA38jAEEQayIBJAAgAUEEaiAAQQQgACgCAEEBdCICIAJBBE0bIgJBCEEgEOUBIAEoAgRBAUYE\
\\
QCABKAIIIAEoAgwQ3gIACyABKAIIIQMgACACNgIAIAAgAzYCBCABQRBqJAALZAEDfyMAQRBrIgEkACABQQRqIABBBCAAKAIAQQF0IgIgAkEETRsiAkEEQQQQ5QEgASgCBEEBRgRAIAEoAgggASgCDBDeAgALIAEoAgghAyAAIAI2AgAgACADNgIEIAFBEGokAAtkAQN/IwBBEGsiASQAIAFBBGogAEEEIAAoAgBBAXQiAiACQQRNGyICQQhBCBDlASABKAIEQQFGBEAgASgCCCABKAIMEN4CAAsgASgCCCEDIAAgAjYCACAAIAM2AgQgAUEQaiQAC2QBA38jAEEQayIBJAAgAUEEaiAAQQQgACgCAEEBdCICIAJBBE0bIgJBAkECEOUBIAEoAgRB\
\\
AUYEQCABKAIIIAEoAgwQ3gIACyABKAIIIQMgACACNgIAIAAgAzYCBCABQRBqJAALZQEDfyMAQRBrIgEkACABQQRqIABBBCAAKAIAQQF0IgIgAkEETRsiAkEIQcABEOUBIAEoAgRBAUYEQCABKAIIIAEoAgwQ3gIACyABKAIIIQMgACACNgIAIAAgAzYCBCABQRBqJAALZAEDfyMAQRBrIgEkACABQQRqIABBBCAAKAIAQQF0IgIgAkEETRsiAkEEQQwQ5QEgASgCBEEBRgRAIAEoAgggASgCDBDeAgALIAEoAgghAyAAIAI2AgAgACADNgIEIAFBEGokAAtkAQN/IwBBEGsiASQAIAFBBGogAEEEIAAoAgBBAXQiAiACQQRNGyICQQhBGBDlASAB\
\\
KAIEQQFGBEAgASgCCCABKAIMEN4CAAsgASgCCCEDIAAgAjYCACAAIAM2AgQgAUEQaiQAC2QBA38jAEEQayIBJAAgAUEEaiAAQQQgACgCAEEBdCICIAJBBE0bIgJBBEEIEOUBIAEoAgRBAUYEQCABKAIIIAEoAgwQ3gIACyABKAIIIQMgACACNgIAIAAgAzYCBCABQRBqJAALZAEDfyMAQRBrIgEkACABQQRqIABBBCAAKAIAQQF0IgIgAkEETRsiAkEIQRAQ5QEgASgCBEEBRgRAIAEoAgggASgCDBDeAgALIAEoAgghAyAAIAI2AgAgACADNgIEIAFBEGokAAtlAQN/IwBBEGsiASQAIAFBBGogAEEEIAAoAgBBAXQiAiACQQRNGyICQQhB8AAQ\
\\
5QEgASgCBEEBRgRAIAEoAgggASgCDBDeAgALIAEoAgghAyAAIAI2AgAgACADNgIEIAFBEGokAAt0AQJ/IAAoAgBBgICAgHhHBEAgASgCACAAKAIEIAAoAgggASgCBCgCDBEEAA8LIAEoAgQhAyABKAIAIQEgACgCDCgCACICKAIAIQAgAigCBCICQQFxBEAgASAAIAJBAXYgAygCDBEEAA8LIAEgAyAAIAIQfAtzAQF+IAEoAgAgAkFYbGoiAEEoaykAAEKV+Kn6l7fem55/fkIXiSAAQSBrKQAAhUKV+Kn6l7fem55/fkIXiSAAQRhrKQAAhUKV+Kn6l7fem55/fkIXiSAAQRBrKQAAhUKV+Kn6l7fem55/fiIDQiCIIAOFC2EBBH8CQCAAKAIA\
\\
IgFBgICAgHhGDQAgACgCBCECIAAoAggiAwRAIAIhAANAIAAoAgAiBEGECE8EQCAEEIYCCyAAQQRqIQAgA0EBayIDDQALCyABRQ0AIAIgAUECdBCbAgsLXwECfyMAQRBrIgIkAAJAIAAEQCAAQQhrIgAgACgCAEEBayIDNgIAIAIgADYCDAJAIANFBEAgAkEMahC/AgwBCyABRQ0CCyACQRBqJAAPCxCDAwALQayhwABBPxCEAwALXwECfyMAQRBrIgIkAAJAIAAEQCAAQQhrIgAgACgCAEEBayIDNgIAIAIgADYCDAJAIANFBEAgAkEMahC+AgwBCyABRQ0CCyACQRBqJAAPCxCDAwALQayhwABBPxCEAwALXwECfyMAQRBrIgIkAAJAIAAEQCAA\
\\
QQhrIgAgACgCAEEBayIDNgIAIAIgADYCDAJAIANFBEAgAkEMahDAAgwBCyABRQ0CCyACQRBqJAAPCxCDAwALQayhwABBPxCEAwALAwAAC4QBAQF/QSxBARDYAiICRQRAQQFBLBDeAgALIABBCDoAKCAAQqyAgICAgICAgH83AxggACACNgIUIABBLDYCECAAIAE5AwggAEIBNwMAIAJBwNLAACgAADYAKCACQbjSwAApAAA3ACAgAkGo0sAA/QAAAP0LABAgAkGY0sAA/QAAAP0LAAALYwAgAEUEQEHrocAAQRsQhAMACyAAKAIAQf7///8HSwRAQYaiwABBzwAQhAMACyAAQQhrKAIAQX9GBEAACyAAKAJoIAAoAlwgACgCUCAAKAJEampqQQN0\
\\
IAAoAgwgACgCCHRqCwMAAAtdAQJ/AkAgAEEEaygCACICQXhxIgNBBEEIIAJBA3EiAhsgAWpPBEAgAkEAIAMgAUEnaksbDQEgABBEDwtB7PPAAEEuQZz0wAAQ4AIAC0Gs9MAAQS5B3PTAABDgAgALAwAAC1wBAX8jAEEgayIFJAAgBSABNgIEIAUgADYCACAFIAM2AgwgBSACNgIIIAUgBUEIaq1CgICAgJANhDcDGCAFIAWtQoCAgICgDYQ3AxBB0oXAACAFQRBqIAQQuQIAC1kBAX8CQAJAIAAoAgAgACgCCCIDayACSQRAIAAgAyACQQFBARDqASAAKAIIIQMMAQsgAkUNAQsgAkUNACAAKAIEIANqIAEgAvwKAAALIAAgAiADajYCCEEAC1UB\
\\
AX8CQAJAIAAoAgAgACgCCCIDayACSQRAIAAgAyACEOEBIAAoAgghAwwBCyACRQ0BCyACRQ0AIAAoAgQgA2ogASAC/AoAAAsgACACIANqNgIIQQALTwEBfyMAQSBrIgMkACADIAE2AgwgAyAANgIIIAMgA0EIaq1CgICAgDCENwMYIAMgA0EMaq1CgICAgDCENwMQQZiBwAAgA0EQaiACELkCAAtSACAARQRAQeuhwABBGxCEAwALIAAoAgBB/v///wdLBEBBhqLAAEHPABCEAwALIABBCGsoAgBBf0YEQAALQf///wcgAC0AdSIAQQFGIABBA0YbC0AAAkACfyABQQlPBEAgASAAEJYBDAELIAAQJgsiAUUNACABQQRrLQAAQQNxRQ0AIABFDQAg\
\\
AUEAIAD8CwALIAELQwEDfwJAIAJFDQADQCAALQAAIgQgAS0AACIFRgRAIABBAWohACABQQFqIQEgAkEBayICDQEMAgsLIAQgBWshAwsgAwsDAAALAwAACwMAAAtOAQJ/IwBB0ABrIgEkACABIAAQUyAAKAJcIQJB2ABBCBDYAiIARQRAQQhB2AAQhgMACyAAIAFB0AD8CgAAIAAgAjYCUCABQdAAaiQAIAALRwEBfyMAQRBrIgMkACAARQRAIAMgAjYCDCADQQA2AgggA0EIahDbAkH45MAAQTIQhAMACyAAIAIgASgCEBEBACADQRBqJAALAwAACwMAAAsDAAAL7AwDC38FfgF8IAEoAggiAkGAgIABcSEDIAArAwAhEiACQYCAgIABcUUEQCAD\
\\
QQBHIQYjAEHwAGsiByQAIAdB4ABqIQUgB0EHaiEJIAdBGGohAyMAQdAAayIAJAAgEr0iDUL/////////B4MiEEKAgICAgICACIQgDUIBhkL+////////D4MgDUI0iKdB/w9xIgQbIg5CAYMhEUECIQIgBEGzCGshBAJAAkACQAJAAkAgEFAiCEECQQMgCBtBBCANQoCAgICAgID4/wCDIhBQGyAQQoCAgICAgID4/wBRG0EBaw4EAAECAwQLQQMhAgwDC0EEIQIMAgsgEVAhAkIBIQ8MAQsgEVAhAkF+QX8gDkKAgICAgICACFEiCBsgBGohBCAOQgJCASAIGyIPhiEOCyAAIAQ7ATAgACAPNwMoIABCATcDICAAIA43AxggACACOgAyIA1CP4ci\
\\
DadBgAFxQQd2IQQCQAJ/AkACQAJAAkACQCACQf8BcUEBTQRAIABBxABqIABBGGogCRAxIA1CAFMhAiAAKAJERQ0BIAAgACgCTDYCQCAAIAApAkQ3AzgMAgsgAkECayIJQf8BcUUNAkEBIQIgBCAGciEEQZiYwQBBmZjBACANQgBTIggbQZiYwQBBASAIGyAGGyEGIAlB/wFxQQJHDQMgA0ECOwEAIANBAzYCCCADQdiYwQA2AgQMBgsgAEE4aiAAQRhqIAkQIQtBmJjBAEEBIAIbIQpBmJjBAEGZmMEAIAIbIQsgACgCOCEJIAAoAjwhCCAALgFAIgJBAEogAkEATHENAiAAQRBqIAkgCCACQQAgAxCYASAAKAIQIQMgACgCFAwDCyADQQM2Aggg\
\\
A0GamMEANgIEIANBAjsBAEEBIQJBACEEQQEhBgwDCyADQQM2AgggA0GdmMEANgIEIANBAjsBAAwCCyAAQQhqIAkgCCACQQAgA0EGEKMBIAAoAgghAyAAKAIMCyECIAQgBnIhBCALIAogBhshBgsgBSACNgIMIAUgAzYCCCAFIAQ2AgQgBSAGNgIAIABB0ABqJAAgASAFEHUgB0HwAGokAA8LIANBAEchByABLwEOIQAjAEHgCGsiCSQAIAlB0AhqIQYgCUEIaiEIIAlBiAhqIQIjAEFAaiIDJAAgEr0iDUL/////////B4MiEEKAgICAgICACIQgDUIBhkL+////////D4MgDUI0iKdB/w9xIgUbIg5CAYMhEUECIQQgBUGzCGshBQJAAkACQAJA\
\\
AkAgEFAiCkECQQMgChtBBCANQoCAgICAgID4/wCDIhBQGyAQQoCAgICAgID4/wBRG0EBaw4EAAECAwQLQQMhBAwDC0EEIQQMAgsgEVAhBEIBIQ8MAQsgEVAhBEF+QX8gDkKAgICAgICACFEiChsgBWohBSAOQgJCASAKGyIPhiEOCyADIAU7ASAgAyAPNwMYIANCATcDECADIA43AwggAyAEOgAiIA1CP4ciDadBgAFxQQd2IQoCQAJAIARB/wFxQQFNBEAgAEEBakF0QQUgBcEiBEEASBsgBGxBBHZBFWoiBCAAIARJGyIEQYAITQ0BQeKYwQBBKUGMmcEAEOACAAsCQAJAIARBAmsiCEH/AXEEQEEBIQQgByAKciEFQZiYwQBBmZjBACANQgBT\
\\
IgobQZiYwQBBASAKGyAHGyEHIAhB/wFxQQJHDQEgAA0CIAJBAzYCCCACQQI7AQAgAkHYmMEANgIEDAQLIAJBAzYCCCACQZqYwQA2AgQgAkECOwEAQQEhB0EAIQVBASEEDAMLIAJBAzYCCCACQZ2YwQA2AgQgAkECOwEADAILIAJBAjYCICACQQI7ARggAiAANgIQIAJBADsBDCACQQI2AgggAkGhmMEANgIEIAJBAjsBACACQd6YwQA2AhxBAyEEDAELQZiYwQBBASANQgBTIgUbIQtBmJjBAEGZmMEAIAUbIANBNGogA0EIaiAIIARBgIACEEwCQCADKAI0BEAgAyADKAI8NgIwIAMgAykCNDcDKAwBCyADQShqIANBCGogCCAEQYCAAhAjCyAH\
\\
IApyIQUgCyAHGyEHIAMgAygCKCADKAIsIAMvATAgACACEJgBIAMoAgQhBCADKAIAIQILIAYgBDYCDCAGIAI2AgggBiAFNgIEIAYgBzYCACADQUBrJAAgASAGEHUgCUHgCGokAAv6SgMlfwV+AnwjAEEQayIvJAAjAEHwAGsiEiQAAkACQAJAIAAiF0UEQEHrocAAIRdBGyElDAELIBcoAgAEQEGGosAAIRdBzwAhJQwBCyAXQX82AgAgF0EIayIlICUoAgBBAWoiADYCACAARQ0BIBdBCGohFAsgEkHkAGogASACEFwgDUGAgICAeCAMGyEmIAtBgICAgHggChshGCAGQYCAgIB4IAUbIQIgBEGAgICAeCADGyEBQYCAgIB4IBIoAmwiISASKAJk\
\\
GyEdIBIoAmghIwJAAkAgDgRAIBQEQCAPIQAgHUGAgICAeEcNAgsgHUGAgICAeEYhHyAURSEnIA9FDQIgDiAPEJsCDAILIB1BgICAgHhGIR8gFEUiACEnIAANAUGAgICAeCEAIB8NAQsgEiAhNgIkIBIgIzYCICASIB02AhwgEiAENgIwIBIgAzYCLCASIAE2AiggEiAGNgI8IBIgBTYCOCASIAI2AjQgEiAJNgJIIBIgCDYCRCASIAk2AkAgEiALNgJUIBIgCjYCUCASIBg2AkwgEiANNgJgIBIgDDYCXCASICY2AlggEiAPNgJsIBIgDjYCaCASIAA2AmQgEiAlNgIYIBIgFzYCFCASIBQ2AhAgEkEcaiEyIBJBKGohMCAHQQBHIQIgEkFAayEG\
\\
IBJBzABqIQUgEkHYAGohMSASQeQAaiEHIwBB8ABrIhMkAAJ/IBJBNGoiACgCACIDQYCAgIB4RwRAIAAoAgghBCAAKAIEIRogAyEBQQEMAQtBACAwKAIAIgAgAEGAgICAeEYiABshAUEBIDAoAgQgABshGkEAIDAoAgggABshBEEACyEAIBMgBDYCDCATIBo2AgggEyABNgIEIBMgADYCACATIAI6ADwgEyAGKQIANwIQIBMgBigCCDYCGCATIAcoAgg2AjggEyAxKQIENwIsIBMgBSkCBDcCICATIAcoAgQiD0EAIAcoAgAiNEGAgICAeEcbNgI0IBNBgYCAgHggMSgCACIAIABBgYCAgHhMGzYCKCATQYGAgIB4IAUoAgAiACAAQYGAgIB4TBs2\
\\
AhwgE0FAayEWIBQhByAyKAIEIQUgMigCCCEaQQAhAkEAIRRBACEGIwBB0AJrIhAkACAQIBMoAhgiKDYCfCATKAI4IRsCfyATKAIMIhwgKEYEQCAQQaACaiEIQQIMAQsgEEEBNgKgAkLEt8CA4AAhNSAQQaABaiEIIBwLIQAgEygCJCEpIBMoAjAhKiATKAIAIQ4gEygCHCEdIBMoAighHyATKAI0IRUgCCAANgIAIBNBKGohISATQRxqISMCfwJAIBAoAqACIghBAkcNACAQQaACaiEIAn9BAiAdQYGAgIB4Rg0AGkECICggKUYNABogEEEBNgKgAkKMssCA8AAhNSAQQaABaiEIICkLIQAgCCAANgIAIBAoAqACIghBAkcNACAQQaACaiEIAn9B\
\\
AiAfQYGAgIB4Rg0AGkECICggKkYNABogEEEBNgKgAkLKt8CA4AAhNSAQQaABaiEIICoLIQAgCCAANgIAIBAoAqACIghBAkcNACAQQaACaiEIAn9BAiAVRQ0AGkECIBsgKEYNABogEEEBNgKgAkLQt8CA4AAhNSAQQaABaiEIIBsLIQAgCCAANgIAIBAoAqACIghBAkcNAEECIQggEEGAAWoMAQsgECAINgKAASA1QiCIpyEUIBAoAqABIQggNachESAQQZACagsgCDYCAAJAAkACQAJAAkACQCAQKAKAASIAQQJHIABBAXFxRQRAICggBygCREF/c00NAkE/QQEQ2AIiAA0BQQFBPxDeAgALIBAoApACIQAgECAUNgKkASAQIBE2AqABIBAgADYC\
\\
gAEgECAQQfwAaq1CgICAgDCENwOwAiAQIBBBgAFqrUKAgICAMIQ3A6gCIBAgEEGgAWqtQoCAgIDQAIQ3A6ACIBBBQGtB4oXAACAQQaACahCFASAQQQg6AFggEEGAgICAeDYCTCAQQgA3AzAMAgsgAEGo0cAAKQAANwA3IABBodHAACkAADcAMCAAQZHRwAD9AAAA/QsAICAAQYHRwAD9AAAA/QsAECAAQfHQwAD9AAAA/QsAACAQQQg6AFggEEK/gICAgICAgIB/NwNIIBAgADYCRCAQQT82AkAgEEIBNwMwIBAgKLg5AzgMAQsgBygCOCEmQfCdwgAtAABBAUcEQBD2AQtB4J3CAEHgncIAKQMAIjZCAXw3AwAgEEH4scAA/QADAP0LA6ACIBBB\
\\
6J3CACkDADcDuAIgECA2NwOwAgJAAkAgGgRAIBBBsAJqIRggB0EgaiENIAcoAhAhJyAHKAIUISwgBygCHCEMA0AgBSACQQxsaiEtAkACQCAMRQ0AICwgDSAtEIwBIjancSEUIDZCGYhC/wCDQoGChIiQoMCAAX4hNyAtKAIEIQYgLSgCCCEBQQAhCANAIBQgJ2opAAAiOCA3hSI2Qn+FIDZCgYKEiJCgwIABfYNCgIGChIiQoMCAf4MiNUIAUgRAA0AgJyA1eqdBA3YgFGogLHFBBHRrIgBBCGsoAgAgAUYEQCAGIABBDGsoAgAgARCjAkUNBQsgNUIBfSA1gyI1QgBSDQALCyA4IDhCAYaDQoCBgoSIkKDAgH+DQgBSDQEgFCAIQQhqIghqICxx\
\\
IRQMAAsACyAQIC02AqABIBggEEGgAWoQiwEhNyAQKAKoAkUEQCAQQSBqIRQjAEEwayIZJAAgGSAYNgIoIBBBoAJqIiIoAgwhKyAZIBlBKGo2AiwCQAJAAkACfwJAICsgK0EBaiIITQRAICIoAgQiACAAQQFqQQN2QQdsIABBCEkbIgBBAXYgCEkEQCAAQQFqIgAgCCAAIAhLGyIAQQ9JDQIgAEH/////AU0EQEF/IABBA3RBB25BAWtndiIAQf7///8DSw0FIABBAWoMBAsQ3AIgGSgCJCEIIBkoAiAhEQwGCyAiIBlBLGpB9OHAAEEEEFtBgYCAgHghEQwFCxDcAiAZKAIMIQggGSgCCCERDAQLQQQgAEEIcUEIaiAAQQRJGwsiCUECdEEHakF4\
\\
cSIEIAlBCGoiAWoiCCAESQ0AIAhB+P///wdLDQAgCEEIENgCIgANASAIENcCIBkoAhwhCCAZKAIYIREMAgsQ3AIgGSgCFCEIIBkoAhAhEQwBCyAAIARqISQgAQRAICRB/wEgAfwLAAsgCUEBayIeIAlBA3ZBB2wgCUEJSRshCyAiKAIAIgohICArBH8gICkDAEJ/hUKAgYKEiJCgwIB/gyE1IBkoAiwhCUEAIQgDQCA1UARAA0AgCEEIaiEIICBBCGoiICkDAEKAgYKEiJCgwIB/gyI2QoCBgoSIkKDAgH9RDQALIDZCgIGChIiQoMCAf4UhNQsgJCAeIAkoAgAgCiA1eqdBA3YgCGoiBEECdGtBBGsQiwGnIgFxIhFqKQAAQoCBgoSIkKDAgH+D\
\\
IjZQBEBBCCEuA0AgESAuaiEAIC5BCGohLiAkIAAgHnEiEWopAABCgIGChIiQoMCAf4MiNlANAAsLIDVCAX0gNYMhNSAkIDZ6p0EDdiARaiAecSIRaiwAAEEATgRAICQpAwBCgIGChIiQoMCAf4N6p0EDdiERCyARICRqIAFBGXYiADoAACAkIBFBCGsgHnFqQQhqIAA6AAAgJCARQX9zQQJ0aiAiKAIAIARBf3NBAnRqKAAANgIAICtBAWsiKw0ACyAiKAIAISAgIigCDAVBAAshACAiICQ2AgAgIigCBCEIICIgHjYCBCAiIAsgAGs2AghBgYCAgHghESAIRQ0AIAggCEECdEELakF4cSIAakEJaiIIRQ0AICAgAGsgCBCbAgsgFCAINgIEIBQg\
\\
ETYCACAZQTBqJAALIBAoAqQCIgggN6dxIREgN0IZiCI4Qv8Ag0KBgoSIkKDAgAF+ITcgLSgCBCEBIC0oAgghBEEAIRQgECgCoAIhCUEAISsDQCAJIBFqKQAAIjkgN4UiNkJ/hSA2QoGChIiQoMCAAX2DQoCBgoSIkKDAgH+DIjVCAFIEQANAIAkgNXqnQQN2IBFqIAhxQQJ0a0EEaygCACIAKAIIIARGBEAgASAAKAIEIAQQowJFDQQLIDVCAX0gNYMiNUIAUg0ACwsgOUKAgYKEiJCgwIB/gyE2AkACfyAURQRAQQAgNlANARogNnqnQQN2IBFqIAhxIQYLIDYgOUIBhoNCAFINAUEBCyEUICtBCGoiKyARaiAIcSERDAELCyAGIAlqLAAAIhFB\
\\
AE4EQCAJIAkpAwBCgIGChIiQoMCAf4N6p0EDdiIGai0AACERCyAGIAlqIDinQf8AcSIAOgAAIAkgBkEIayAIcWpBCGogADoAACAJIAZBAnRrQQRrIC02AgAgECAQKAKsAkEBajYCrAIgECAQKAKoAiARQQFxazYCqAILIAJBAWoiAiAaRw0ACyAQKAKkAiEAIBAoAqACIQIgECgCrAIgJmpBgIAETQRAIABFDQMgACAAQQJ0QQtqQXhxIgFqQQlqIgBFDQMgAiABayAAEJsCDAMLIABFDQEgACAAQQJ0QQtqQXhxIgFqQQlqIgBFDQEgAiABayAAEJsCDAELICZBgIAETQ0BCyAQIBo2AqABIBAgEEGgAWqtQoCAgIAwhDcDoAIgEEFAa0H2m8AA\
\\
IBBBoAJqEIUBIBBBCDoAWCAQQYCAgIB4NgJMQgAhNQwCCyATKAIIIQICQAJAAkACQAJAAkAgDgRAIBxFDQEgHEEBdCEUQQAhCANAIBogAi8BAE0NBCAIQQFqIQggAkECaiECIBRBAmsiFA0ACwwBCyAcRQ0AQQAhCANAIBogAiAIaiIALQAATQ0CIBwgCEEBaiIIRw0ACwtBACEIIBtBACAVGyECIBVBASAVGyEBA0AgAiAIRg0EIAEgCGogCEEBaiEILQAAIgBBBEkNAAtBO0EBENgCIgENAkEBQTsQ3gIACyAALQAAIQIMAwsgAi8BACECDAILIAFBkdDAACgAADYANyABQYrQwAApAAA3ADAgAUH6z8AA/QAAAP0LACAgAUHqz8AA/QAAAP0L\
\\
ABAgAUHaz8AA/QAAAP0LAAAgECAIQQFrNgKQAiAQQQg6AMgCIBBCu4CAgICAgICAfzcDuAIgECABNgK0AiAQQTs2ArACIBAgALg5A6gCIBBCATcDoAIgECAQQZACaq1CgICAgDCENwOoASAQIBBBsAJqIgGtQoCAgIDAAIQ3A6ABIBBBgAFqQb2ewAAgEEGgAWoQhQEgECgCsAIiAARAIBAoArQCIAAQmwILIAEgECgCiAE2AgggASAQKQKAATcCACAQIBBByQJqIgAoAAA2AFkgECAAKAADNgBcIBAgECkDwAI3A1AgECAQ/QADoAL9CwMwIBAgEC0AyAI6AFggECAQ/QADsAL9CwNADAILIBBBBzYClAEgECAhNgKQASAQQQg2AowBIBAgIzYC\
\\
iAEgEEECNgKEAUEAICkgHUGBgICAeEYiABtBA3QhFEEIIBMoAiAgABtBCGshCEF/IQICQAJAAkADQCAUBEAgFEEIayEUQQEhBiACQQFqIQJBCCERIAhBCGoiCCsDAJlEAAAAAAAA8H9iDQEMAgsLQQAgKiAfQYGAgIB4RiIAG0EDdCEUQQggEygCLCAAG0EIayEIQX8hAgJAA0AgFEUNASAUQQhrIRQgAkEBaiECIAhBCGoiCCsDAJlEAAAAAAAA8H9iDQALQRAhEUECIQYMAQtBACERIBBBADYCqAEgEEKAgICAgAE3AqABIBBBADoArAEgKEUNAiAoQQN0IRQgEygCFCECIBMtADwhBEEIIQFBACEIA0AgAisDACE6AkACQCAVRQ0AIAggG0kE\
\\
QCAIIBVqLQAARQ0BDAILIAggG0GwysAAEKACAAsgEEEBOgCsAQJAIAQNACA6RAAAAAAAAAAAZEUNACA6RACA+0P6zuxCY0UNACA6RAAAAAAAADhDoEQAAAAAAAA4w6AgOmENAQsgEEHQAWoiBiA6IAQQnQEgECkD0AFCAlIEQCAQIBD9AAPwAf0LA8ACIBAgEP0AA+AB/QsDsAIgECAQ/QAD0AH9CwOgAiAQIAg2AoABIwBBIGsiBCQAIAQgEEGAAWqtQoCAgIAwhDcDGCAEIBBBoAJqIgJBEGoiAa1CgICAgMAAhDcDECAEQQRqQb2ewAAgBEEQahCFASACKAIQIgAEQCACKAIUIAAQmwILIAEgBCkCBDcCACABIAQoAgw2AgggBiAC/QADAP0L\
\\
AwAgBiACKQMQNwMQIAYgAikDGDcDGCAGIAL9AAMg/QsDICAEQSBqJAAgECAQKQDhATcAQSAQIBD9AADpAf0LAEkgECAQKQD4ATcAWCAQIBAtAOABOgBAIBAgECsD2AE5AzggECAQKQPQATcDMAwECyAQKwPYASI7vSA6vVENACAQKAKgASARRgRAIBBBoAFqEI8CIBAoAqQBIQELIAEgEUEEdGoiACA7OQMIIAAgCDYCACAQIBFBAWoiETYCqAELIAJBCGohAiAIQQFqIQggFEEIayIUDQALIBAtAKwBRQ0CIBBBoAJqIAcgEy0APBDFASAQKQOgAkICUQ0CIBAgEP0AA8AC/QsDUCAQIBD9AAOwAv0LA0AgECAQ/QADoAL9CwMwDAELIBAgBjYC\
\\
gAEgEEGAAWogEWooAgQhACAIKwMAITsgECACNgKcASAQQaACaiA7IAAREQAgECAQ/QADwAL9CwPAASAQIBD9AAOwAv0LA7ABIBAgEP0AA6AC/QsDoAEgECAQQZwBaq1CgICAgDCENwOYAiAQIBBBsAFqIgGtQoCAgIDAAIQ3A5ACIBBBhAJqQb2ewAAgEEGQAmoQhQEgECgCsAEiAARAIBAoArQBIAAQmwILIAEgECkChAI3AgAgASAQKAKMAjYCCCAQIBD9AAOgAf0LAzAgECAQKQOwATcDQCAQIBApA7gBNwNIIBAgEP0AA8AB/QsDUAwDCyAQKAKgASIARQ0CIBAoAqQBIABBBHQQmwIMAgsgECAQ/QACoAH9CwM4DAMLIBAgCDYChAIgECAa\
\\
NgKQAiAQIBBBkAJqIgGtQoCAgIAwhDcDgAEgEEGwAmpB4ZzAACAQQYABaiIAEIUBIBAgAkH//wNxuDkDqAIgEEGAgICAeDYCvAIgEEEIOgDIAiAQQgE3A6ACIBBCATcDoAEgECAQKQOwAjcDsAEgECAQKQPAAjcDwAEgECAQKQOoAjcDqAEgECAQKQO4AjcDuAEgECAQKQPIAjcDyAEgECAQQYQCaq1CgICAgDCENwOIASAQIBBBsAFqIgKtQoCAgIDAAIQ3A4ABIAFBvZ7AACAAEIUBIBAoArABIgAEQCAQKAK0ASAAEJsCCyACIBApApACNwIAIAIgECgCmAI2AgggECAQ/QADoAH9CwMwIBAgECkDsAE3A0AgECAQKQO4ATcDSCAQIBD9AAPA\
\\
Af0LA1ALIBApAzAiNUICUQ0BCyAWIBApA0g3AxggFiAQ/QADUP0LAyAgECAQLwBFIgQ7ASwgECAQLQBHIgI6AC4gECkDOCE2IBAoAkAhASAQLQBEIQAgFiACOgAXIBYgBDsAFSAWIAA6ABQgFiABNgIQIBYgNjcDCCAWIDU3AwACQCATKAIARQRAIBMoAgQiAEGAgICAeEYNASAARQ0BIBMoAgggABCbAgwBCyATKAIEIgBBgICAgHhGDQAgAEUNACATKAIIIABBAXQQmwILAkAgEygCECIAQYCAgIB4Rg0AIABFDQAgEygCFCAAQQN0EJsCCwJAICMoAgAiAEGBgICAeEYNACAAQYCAgIB4Rg0AIABFDQAgEygCICAAQQN0EJsCCyAhKAIAIgBB\
\\
gYCAgHhGDQEgAEGAgICAeEYNASAARQ0BIBMoAiwgAEEDdBCbAgwBCyAQLQBEIQkgECgCQCEjIBAoAjwhBCAQKAI4ISkgEygCOCEKIBMoAjQhLCATKAIwIQ0gEygCLCEuIBMoAighGyATKAIkIQwgEygCICEdIBMoAhwhHCATLQA8IQYgEygCGCEqIBMoAhQhJiATKAIQIR8gEygCDCERIBMoAgghACATKAIEIRUgEygCACEhIAcoAkQhICAQQgI3A6ACIBAgBzYCqAEgECAFNgKgASAQIAUgGkEMbGo2AqQBIBAgEEGgAmo2AqwBIBBBGGogEEGgAWoQ0QECQAJAAkACQAJ/IBAvARhBAXFFBEBBAiEUQQAhCEEADAELIBAvARohAUEIQQIQ2AIi\
\\
FEUNASAUIAE7AQBBASEIIBBBATYCOCAQIBQ2AjQgEEEENgIwIBAgEP0AAqAB/QsD0AEgEEEQaiAQQdABahDRASAQLwEQQQFxBEAgEC8BEiEBQQIhAgNAIBAoAjAgCEYEQCAQQTBqIAhBAUECQQIQ6gEgECgCNCEUCyACIBRqIAE7AQAgECAIQQFqIgg2AjggAkECaiECIBBBCGogEEHQAWoQ0QEgEC8BCiEBIBAvAQhBAXENAAsLIBAoAjQhFCAQKAIwCyEeIBApA6ACIjZCAlIEQCAQIBApArQCNwNgIBAgEP0AArwC/QsDaCAQIBAoAswCNgJ4IBAoArACIQYgECgCrAIhAiAQKAKoAiEBIB4EQCAUIB5BAXQQmwILIBYgBjYCECAWIAI2Agwg\
\\
FiABNgIIIBYgNjcDACAWIBApA2A3AhQgFiAQ/QADaP0LAhwgFiAQKAJ4NgIsAkAgG0GCgICAeEgNACAbRQ0AIC4gG0EDdBCbAgsCQCAcQYKAgIB4SA0AIBxFDQAgHSAcQQN0EJsCCyAfQYCAgIB4ckGAgICAeEcEQCAmIB9BA3QQmwILICFFBEAgFUGAgICAeHJBgICAgHhGDQUgACAVEJsCDAULIBVBgICAgHhyQYCAgIB4Rg0EIAAgFUEBdBCbAgwECyAqRQ0CIAlBAXENAQwCC0ECQQgQ3gIACyAHIAY6AG0LIAdBPGohCSAIQQF0IRhBfyEGQQAhAQNAIBggASICRiInRQRAIAFBAmohASAGQQFqIgYgAiAUai8BAEYNAQsLIAhBAXQhDkEA\
\\
IQYDQCAOIAYiAUYiC0UEQCABQQJqIQYgASAUai8BAEGAAkkNAQsLAkACQAJAAn8CQAJAAkACQAJAAkAgBygCAEEBRgRAICFBAXEiASACIBhGcQ0BIAFFDQIMCAsgB0EEaiEYAkAgIUEBRgRAICcNAQwHCwJAAkACQCAnRQRAIAtFDQYgESAHKAIEIAcoAgwiAmtNDQEgB0EEaiACIBFBAUEBEOoBIAcoAgwhAgwCCyAHKAIMIghFIBVBgICAgHhHcUUEQAJAAkAgGCgCACAIayARSQRAIAdBBGogCCARQQFBARDqASAHKAIMIQgMAQsgEUUNAQsgEUUNACAHKAIIIAhqIAAgEfwKAAALIAcgCCARajYCDCAVQQBMDQ0gACAVEJsCDA0LIBgoAgAi\
\\
AUUNCCAHKAIIIAEQmwIMCAsgEUUNAQsgBygCCCEGIAAhAQNAIAggAS0AACILTQ0FIAIgBmogFCALQQF0ai0AADoAACABQQFqIQEgAkEBaiECIBFBAWsiEQ0ACwsgByACNgIMIBVBgICAgHhyQYCAgIB4Rg0JIAAgFRCbAgwJCyAHKAIMDQVBACALDQYaAkAgFUGAgICAeEcEQCAQIBE2AqgCIBAgADYCpAIgECAVNgKgAgwBCyAQQaACaiEGAkAgEUUEQCAGQQA2AgggBkKAgICAIDcCAAwBCyARQQF0IgJBAhDYAiIBBEAgBiABNgIEIAYgETYCACACBEAgASAAIAL8CgAACyAGIBE2AggMAQtBAiACEN4CAAsLIBgoAgAiAARAIAcoAgggABCb\
\\
AgsgB0EBNgIAIBggECkCoAI3AgAgGCAQKAKoAjYCCAwICyAHKAIMIghFIBVBgICAgHhHcUUEQAJAAkAgBygCBCAIayARSQRAIAdBBGogCCARQQJBAhDqASAHKAIMIQgMAQsgEUUNAQsgEUEBdCIBRQ0AIAcoAgggCEEBdGogACAB/AoAAAsgByAIIBFqNgIMIBVBAEwNCCAAIBVBAXQQmwIMCAsgBygCBCIBRQ0DIAcoAgggAUEBdBCbAgwDCwJAAkAgBxCOASIOKAIAIA4oAggiBmsgEUkEQCAOIAYgEUECQQIQ6gEgDigCCCEGDAELIBFFDQELIA4oAgQgBkEBdGohASAAIQIDQCAIIAItAAAiC00NAyABIBQgC0EBdGovAQA7AQAgAkEBaiEC\
\\
IAFBAmohASAGQQFqIQYgEUEBayIRDQALCyAOIAY2AgggFUGAgICAeHJBgICAgHhGDQYgACAVEJsCDAYLIAsgCEGAysAAEKACAAsgCyAIQfDJwAAQoAIACyAHIBE2AgwgByAANgIIIAcgFTYCBAwDCyABIA5HDQEgBygCDAshAgJAAkACQCAHKAIEIAJrIBFJBEAgB0EEaiACIBFBAUEBEOoBIAcoAgwhAgwBCyARRQ0BCyAHKAIIIQYgACEBA0AgCCABLwEAIgtNDQIgAiAGaiAUIAtBAXRqLQAAOgAAIAFBAmohASACQQFqIQIgEUEBayIRDQALCyAHIAI2AgwgFUGAgICAeHJBgICAgHhGDQIgACAVQQF0EJsCDAILIAsgCEGgysAAEKACAAsC\
\\
QAJAIAcQjgEiDigCACAOKAIIIgZrIBFJBEAgDiAGIBFBAkECEOoBIA4oAgghBgwBCyARRQ0BCyAOKAIEIAZBAXRqIQEgACECA0AgCCACLwEAIgtNDQMgASAUIAtBAXRqLwEAOwEAIAJBAmohAiABQQJqIQEgBkEBaiEGIBFBAWsiEQ0ACwsgDiAGNgIIIBVBgICAgHhyQYCAgIB4Rg0AIAAgFUEBdBCbAgsgECAqNgKoAiAQICY2AqQCIBAgHzYCoAIgCSAQQaACahDcAUEAIQggCkEAICwbIQsgIEEDdCECICxBASAsGyEKIAdB4ABqIQkDQAJAAkAgCCALRwRAIAggCmoiAS0AAA0BDAILAkAgIwRAIAQgI0EEdGohASAEIQgDQCAIKAIAICBq\
\\
IgIgBygCRCIATw0CIAcoAkAgAkEDdGogCEEIaisDADkDACAIQRBqIgggAUcNAAsLICkEQCAEIClBBHQQmwILIBAgDDYCqAIgECAdNgKkAiAQIBw2AqACIAdByABqICAgKiAQQaACaiIAEHggECANNgKoAiAQIC42AqQCIBAgGzYCoAIgB0HUAGogICAqIAAQeCAWQgI3AwAgHkUNBiAUIB5BAXQQmwIMBgsgAiAAQcDKwAAQoAIACyAIICBqIg4gBygCRCIATwRAIA4gAEHQysAAEKACAAsgBygCQCACakKAgICAgICAeDcDAEEAIQZBACEAAkACQAJAAkACQCABLQAAIgEOBAUEAwEAC0E7QQEQ2AIiAA0BQQFBOxDeAgALQQIhAEEBIQYMAgsg\
\\
FkEIOgAoIBZCu4CAgICAgICAfzcDGCAWIAA2AhQgFkE7NgIQIBZCATcDACAAQZHQwAAoAAA2ADcgAEGK0MAAKQAANwAwIABB+s/AAP0AAAD9CwAgIABB6s/AAP0AAAD9CwAQIABB2s/AAP0AAAD9CwAAIBYgAbg5AwggHgRAIBQgHkEBdBCbAgsCQCAbQYKAgIB4SA0AIBtFDQAgLiAbQQN0EJsCCyAcQYKAgIB4SA0FIBxFDQUgHSAcQQN0EJsCDAULQQEhAAsgBygCaCIBIAcoAmBGBEAgCRCOAgsgByABQQFqNgJoIAcoAmQgAUEDdGoiASAAOgAEIAEgDjYCACAHIAYgBy0AbHI6AGwLIAhBAWohCCACQQhqIQIMAAsACyALIAhBkMrAABCg\
\\
AgALIClFDQAgBCApQQR0EJsCCyAQQdACaiQAIBMpA0BCAlIEQCAWEPkBITFBASEzCyA0QQBKBEAgDyA0EJsCCwJAIANBgICAgHhGDQAgMCgCACIAQYCAgIB4Rg0AIABFDQAgMCgCBCAAEJsCCyAaBEAgBSEAA0AgACgCACIBBEAgAEEEaigCACABEJsCCyAAQQxqIQAgGkEBayIaDQALCyAyKAIAIgAEQCAFIABBDGwQmwILIBJBCGoiACAxNgIEIAAgMzYCACATQfAAaiQAIBIoAgwhAiASKAIIIQEgFyAXKAIAQQFqNgIAICUgJSgCAEEBayIANgIAIABFBEAgEkEYahC+AgsgLyABQQFxIgA2AgQgLyACQQAgABs2AgAgEkHwAGokAAwCCyAS\
\\
IA02AmwgEiAMNgJoIBIgJjYCZCASQeQAaiIAEMcCIBIgCzYCbCASIAo2AmggEiAYNgJkIAAQxwIgCQRAIAggCUEDdBCbAgsgEiAGNgJsIBIgBTYCaCASIAI2AmQCQCASQeQAaiIAKAIAIgJBgYCAgHhGDQAgAkGAgICAeEYNACACRQ0AIAAoAgQgAkEBdBCbAgsgAUGAgICAeHJBgICAgHhHBEAgAyAEEJsCCyASICE2AmwgEiAjNgJoIBIgHTYCZCAfRQRAAkAgEkHkAGoiASgCACIEQYCAgIB4Rg0AIAEoAgQhACABKAIIIgIEQCAAIQEDQCABKAIAIgMEQCABQQRqKAIAIAMQmwILIAFBDGohASACQQFrIgINAAsLIARFDQAgACAEQQxsEJsC\
\\
CwsgEiAlNgJsIBIgFzYCaCASIBQ2AmQgJ0UEQCASQeQAahC1AkEAIRcLIBcgI0EAIB8bIBcbIgBBASAAGyAlICEgFxtBACAAGxCEAwsACyAvKAIAIC8oAgQgL0EQaiQAC0UAIABFBEBB66HAAEEbEIQDAAsgACgCAEH+////B0sEQEGGosAAQc8AEIQDAAsgAEEIaygCAEF/RgRAAAsgACgCWEEARwvbDAMLfwV+AXwgASgCCCICQYCAgAFxIQMgACsDACESIAJBgICAgAFxRQRAIANBAEchByMAQeAAayIJJAAgCUHQAGohBSAJQQ9qIQggCUEgaiEDIwBBQGoiACQAIBK9Ig1C/////////weDIhBCgICAgICAgAiEIA1CAYZC/v///////w+D\
\\
IA1CNIinQf8PcSIEGyIOQgGDIRFBAiECIARBswhrIQQCQAJAAkACQAJAIBBQIgZBAkEDIAYbQQQgDUKAgICAgICA+P8AgyIQUBsgEEKAgICAgICA+P8AURtBAWsOBAABAgMEC0EDIQIMAwtBBCECDAILIBFQIQJCASEPDAELIBFQIQJBfkF/IA5CgICAgICAgAhRIgYbIARqIQQgDkICQgEgBhsiD4YhDgsgACAEOwEgIAAgDzcDGCAAQgE3AxAgACAONwMIIAAgAjoAIiANQj+HIg2nQYABcUEHdiEEAkACQAJAAkACQCACQf8BcUEBTQRAIABBNGogAEEIaiAIEDFBmJjBAEEBIA1CAFMiAhshBkGYmMEAQZmYwQAgAhshAiAAKAI0RQ0BIAAg\
\\
ACgCPDYCMCAAIAApAjQ3AygMAgsgAkECayIIQf8BcUUNAkEBIQIgBCAHciEEQZiYwQBBmZjBACANQgBTIgYbQZiYwQBBASAGGyAHGyEHIAhB/wFxQQJHDQMgA0ECOwEAIANBATYCCCADQaCYwQA2AgQMBAsgAEEoaiAAQQhqIAgQIQsgBCAHciEEIAIgBiAHGyEHIAAgACgCKCAAKAIsIAAvATBBACADQQQQowEgACgCBCECIAAoAgAhAwwCCyADQQM2AgggA0GamMEANgIEIANBAjsBAEEBIQdBACEEQQEhAgwBCyADQQM2AgggA0GdmMEANgIEIANBAjsBAAsgBSACNgIMIAUgAzYCCCAFIAQ2AgQgBSAHNgIAIABBQGskACABIAUQdSAJQeAA\
\\
aiQADwsgA0EARyEIIAEvAQ4hACMAQcAIayIHJAAgB0GwCGohCSAHQYAIaiEDIwBBQGoiAiQAIBK9Ig1C/////////weDIhBCgICAgICAgAiEIA1CAYZC/v///////w+DIA1CNIinQf8PcSIFGyIOQgGDIRFBAiEEIAVBswhrIQUCQAJAAkACQAJAIBBQIgZBAkEDIAYbQQQgDUKAgICAgICA+P8AgyIQUBsgEEKAgICAgICA+P8AURtBAWsOBAABAgMEC0EDIQQMAwtBBCEEDAILIBFQIQRCASEPDAELIBFQIQRBfkF/IA5CgICAgICAgAhRIgYbIAVqIQUgDkICQgEgBhsiD4YhDgsgAiAFOwEgIAIgDzcDGCACQgE3AxAgAiAONwMIIAIgBDoA\
\\
IiANQj+HIg2nQYABcUEHdiEGAkACQCAEQf8BcUEBTQRAQXRBBSAFwSIEQQBIGyAEbEEEdkEVaiIEQYAITQ0BQayZwQBBJUHUmcEAEOACAAsCQAJAIARBAmsiCkH/AXEEQEEBIQQgBiAIciEFQZiYwQBBmZjBACANQgBTIgYbQZiYwQBBASAGGyAIGyEIIApB/wFxQQJHDQEgA0ECOwEAIAANAiADQQE2AgggA0GgmMEANgIEDAQLIANBAzYCCCADQZqYwQA2AgQgA0ECOwEAQQEhCEEAIQVBASEEDAMLIANBAzYCCCADQZ2YwQA2AgQgA0ECOwEADAILIAMgADYCECADQQA7AQxBAiEEIANBAjYCCCADQaGYwQA2AgQMAQtBmJjBAEEBIA1CAFMi\
\\
BRshC0GYmMEAQZmYwQAgBRsgAkE0aiACQQhqIAcgBEGAgH5BACAAayAAQYCAAk8bIgUQTCAFwSEKAkAgAigCNARAIAIgAigCPDYCMCACIAIpAjQ3AygMAQsgAkEoaiACQQhqIAcgBCAKECMLIAYgCHIhBSALIAgbIQggCiACLgEwIgRIBEAgAiACKAIoIAIoAiwgBCAAIANBBBCjASACKAIEIQQgAigCACEDDAELQQIhBCADQQI7AQAgAEUEQEEBIQQgA0EBNgIIIANBoJjBADYCBAwBCyADIAA2AhAgA0EAOwEMIANBAjYCCCADQaGYwQA2AgQLIAkgBDYCDCAJIAM2AgggCSAFNgIEIAkgCDYCACACQUBrJAAgASAJEHUgB0HACGokAAtDACAA\
\\
RQRAQeuhwABBGxCEAwALIAAoAgBB/v///wdLBEBBhqLAAEHPABCEAwALIABBCGsoAgBBf0YEQAALIAApAwi6C0YBAn8gASgCBCECIAEoAgAhA0EIQQQQ2AIiAUUEQEEEQQgQhgMACyABIAI2AgQgASADNgIAIABB0PXAADYCBCAAIAE2AgALQQEBfwJAIAAoAgBFDQAgACgCBCIBIAEoAgBBAWs2AgAgACgCCCIBIAEoAgBBAWsiATYCACABDQAgAEEIahC+AgsLQQEBfwJAIAAoAgBFDQAgACgCBCIBIAEoAgBBAWo2AgAgACgCCCIBIAEoAgBBAWsiATYCACABDQAgAEEIahC/AgsLQQEBfwJAIAAoAgBFDQAgACgCBCIBIAEoAgBBAWo2AgAg\
\\
ACgCCCIBIAEoAgBBAWsiATYCACABDQAgAEEIahDAAgsLQQEBfwJAIAAoAgBFDQAgACgCBCIBIAEoAgBBAWo2AgAgACgCCCIBIAEoAgBBAWsiATYCACABDQAgAEEIahC+AgsLQgAgAEUEQEHrocAAQRsQhAMACyAAKAIAQf7///8HSwRAQYaiwABBzwAQhAMACyAAQQhrKAIAQX9GBEAACyAAKAJMC0MAIABFBEBB66HAAEEbEIQDAAsgACgCAEH+////B0sEQEGGosAAQc8AEIQDAAsgAEEIaygCAEF/RgRAAAsgACgChAMLOwEBfyMAQRBrIgMkACADIAE2AgQgAyAANgIAIAMgA61CgICAgKANhDcDCEHghcAAIANBCGogAhC5AgAL4AECAX8B\
\\
fiMAQSBrIgMkACADIAE2AhAgAyAANgIMIANBATsBHCADIAI2AhggAyADQQxqNgIUIwBBEGsiASQAIANBFGoiACkCACEEIAEgADYCDCABIAQ3AgQjAEEQayIAJAAgAUEEaiIBKAIAIgIoAgQiA0EBcQRAIAIoAgAhAiAAIANBAXY2AgQgACACNgIAIABB8PXAACABKAIEIAEoAggiAC0ACCAALQAJENoBAAsgAEGAgICAeDYCACAAIAE2AgwgAEGM9sAAIAEoAgQgASgCCCIALQAIIAAtAAkQ2gEACzoBAX8gACgCECIBBEAgACgCFCABEJsCCwJAIAAoAhwiAUGAgICAeEYNACABRQ0AIAAoAiAgARCbAgsLMAACQCABaUEBRw0AIABBgICAgHgg\
\\
AWtLDQAgAARAIAAgARDYAiIBRQ0BCyABDwsAC84eAht/Bn4jAEEQayIXJAAQtgEiEiACJgEjAEHgBWsiDCQAIAwgBzYCgAMgDCAINgKEAyAMIAhBgICAgHggBxs2AvwCIAwgBTYC9AIgDCAGNgL4AiAMIAZBgICAgHggBRs2AvACIAwgAzYC6AIgDCAENgLsAiAMIARBgICAgHggAxs2AuQCIAwiA0HwAmohCCAMQfwCaiEHQQAhBiMAQZAFayIJJABBBCEEAkACQAJAIAxB5AJqIh0oAgAiFkGAgICAeEcEQCAJQdABaiEUIB0oAgQhDCAdKAIIIQUjAEEgayIRJAACQAJAAkACQAJAIAVBAWsOAgABAgsgDC0AAEHzAEcNAQwCCyAMLwAAQe3m\
\\
AUYEQEEBIQYMAgsgDC8AAEH15gFGBEBBAiEGDAILIAwvAABB7uYBRw0AQQMhBgwBCyARQQxqIgQgDCAFEC0gESAErUKAgICAwACENwMYIBFB5ZbAACARQRhqEIUBIBEoAgwiBARAIBEoAhAgBBCbAgsgFEIANwMAIBQgESkDADcDECAUIBEoAgg2AhggFEEIOgAoIBRBgICAgHg2AhwMAQsgFEICNwMAIBQgBjoACAsgEUEgaiQAIAkgCf0AANkB/QsDmAEgCSAJ/QAA6QH9CwOoASAJIAkpAPgBNwC3ASAJLQDYASEEIAkpA9ABIiRCAlINAQsgCUEMaiIFIBIQxAEgCSAEOgBkIAlBBDoAqAIgCUGAgICAeDYCgAIgCUGAgICAeDYC9AEgCUGA\
\\
gICAeDYC6AEgCUGAgICAeDYC3AEgCUGAgICAeDYC0AEgCUGAgMAANgKkAiAJQYCAgIB4NgKYAiAJQYCAgIB4NgKMAiAJIAgpAgA3AkggCSAIKAIINgJQIAkgBykCADcCVCAJIAcoAgg2AlwgCUGAgMAANgJgIAlB0AFqEOkBIAlB6ABqIQcjAEEgayIGJAACQAJAAkACQAJAAkAgAUEDaw4FAQMDAAIDCyAAKAAAQe7IqZsHcyAAQQRqLwAAQe/cAXNyDQJBACEEDAMLIAAvAABB4+YBcyAAQQJqLQAAQfYAc3INAUEBIQQMAgsgACgAAEHwwsmLB3MgAEEDaigAAEHx6pWjB3NyDQBBAiEEDAELIAZBDGoiBCAAIAEQLSAGIAStQoCAgIDAAIQ3\
\\
AxggB0EQakGihsAAIAZBGGoQhQEgB0EIOgAoIAdBgICAgHg2AhwgB0IANwMAIAYoAgwiBEUNASAGKAIQIAQQmwIMAQsgB0ICNwMAIAcgBDoACAsgBkEgaiQAIAkpA2hCAlENASAHEPkBIQQgA0GAgICAeDYCCCADIAQ2AgAgBRDpASAJKAJIIgRBAEoEQCAJKAJMIAQQmwILIAkoAlQiBEEASgRAIAkoAlggBBCbAgsgFkGAgICAeEYNAiAWRQ0CIB0oAgQgFhCbAgwCCyAJIAkpALcBNwDYBCAJIAn9AAOoAf0LAMkEIAkgCf0AA5gB/QsAuQQgCSAEOgC4BCAJICQ3A7AEIAlBsARqEPkBIQQgA0GAgICAeDYCCCADIAQ2AgACQCAHKAIAIgRB\
\\
gICAgHhGDQAgBEUNACAHKAIEIAQQmwILAkAgCCgCACIEQYCAgIB4Rg0AIARFDQAgCCgCBCAEEJsCCyAWBEAgDCAWEJsCCyASQYQISQ0BIBIQhgIMAQsgCUHQAWohCiAJLQBwIQhCACEkIwBBwAFrIgskACAJQQxqIg0oAlQhByANKAJQIRQgDSgCTCEcIA0oAkghGCALQegAaiEQIA0tAFghBiANKAJAIhFBACANKAI8IhlBgICAgHhHGyEPIA0oAkQhFSMAQdAAayIOJAACQAJAAkAgD0UEQEGAgICAeCETDAELIA4gFTYCDCAOIA82AgggDiAOQQhqrUKAgICA0ACENwM4IA5BEGoiBEGzgMAAIA5BOGoQhQEgDigCECEMIAQgDigCFCIFIA4o\
\\
AhhCAEIAEG8gDigCDCEPIA4oAgghGgJ/AkAgDikDEEIBUg0AIA4oAiANACAPRQ0AAkACfyAaLAAAIhNBAE4EQCATQf8BcQwBCyAaLQABQT9xIgQgE0EfcSISQQZ0ciATQV9NDQAaIBotAAJBP3EgBEEGdHIiBCASQQx0ciATQXBJDQAaIBJBEnRBgIDwAHEgGi0AA0E/cSAEQQZ0cnILIgRB3///AHFB2gBGDQAgBEEraw4DAAEAAQsgDikDGCEkIA9BARDYAiIVBEAgDwRAIBUgGiAP/AoAAAtCACAkfSEkQgIhJUEBIQQgDwwCC0EBIA8Q3gIACyAOQThqIgQgGiAPEC0gDiAErUKAgICAwACENwNIIA5BKGpBrpzAACAOQcgAahCFASAOKAI4\
\\
IgQEQCAOKAI8IAQQmwILQQAhBCAOKAIwIQ8gDigCLCEVIA4oAigLIRMgDARAIAUgDBCbAgsgBEUNAQsgECAGOgAgIBBBgICAgHg2AhwgECAPNgIYIBAgFTYCFCAQIBM2AhAgECAkNwMIIBBCAjcDAAwBCyAQQQg6ACggEEGAgICAeDYCHCAQIA82AhggECAVNgIUIBAgEzYCECAQICQ3AwggECAlNwMACyAOQdAAaiQAIAsgC/0AA4AB/QsDGCALKAJ8IRIgCygCeCEMIAspA3AhJgJAAkAgCykDaCIlQgJSBEAgCykDkAEhJCAKIAv9AAMY/QsDKCAKICQ3AzggCiASNgIkIAogDDYCICAKICY3AxggCiAlNwMQIApBgICAgHg2AggMAQsgCyAL\
\\
/QADGP0LAwgCQAJAAkACQAJAAkACQAJAIAhBAWsOAgIAAQtBNEEBENgCIgRFDQIgCkEIOgA4IApCtICAgICAgICAfzcDKCAKIAQ2AiQgCkE0NgIgIApCADcDECAKQYCAgIB4NgIIIARBzbTAACgAADYAMCAEQb20wAD9AAAA/QsAICAEQa20wAD9AAAA/QsAECAEQZ20wAD9AAAA/QsAACAMQYCAgIB4ckGAgICAeEYNByASIAwQmwIMBwsgCyANKQIwNwMoIAsgDSgCODYCMCALIA0pAgA3AzggCyAN/QACCP0LA0AgCyAN/QACGP0LA1AgCyANKAIoNgJgIA0oAiwhE0EAIQRBgICAgHghD0EIIRtBBCEeQQQhFQwFC0GAgICAeCETIBhBgICA\
\\
gHhHIgYNAQwCC0EBQTQQ3gIACyAUQQFHDQEgHCwAACIEQQBIDQEgBEH/AXEiBUEKayIEQRhNQQBBASAEdEGJgIAIcRsNASAFQQh0IRsLIAsgDS8ADTsBZCALIA0tAA86AGYgCyANKQIQNwM4IAsgDf0AAhj9CwNAIAsgDf0AAij9CwNQIAsgDSgCODYCYCAGIBtyIR8gDS0ADCEgIA0oAgghISANKAIEISIgDSgCACEVQQEhBEEEISNBBCEbQQAhDwwBCyALQRhqIgQgHCAUEC0gCyAErUKAgICAwACENwO4ASALQfgAakGCm8AAIAtBuAFqEIUBIAtBCDoAkAEgC0GAgICAeDYChAEgCygCGCIEBEAgCygCHCAEEJsCCyAKIAv9AAFy/QsBGiAK\
\\
IAv9AAGCAf0LASogCiALKQGQATcBOCAKIAsvAXA7ARggCkIANwMQIApBgICAgHg2AgggDRDpASAMQYCAgIB4ckGAgICAeEcEQCASIAwQmwILIBgEQCAcIBgQmwILIBlBgICAgHhyQYCAgIB4Rg0CIBEgGRCbAgwCC0HwncIALQAAQQFHBEAQ9gELIAogC/0AAwj9CwMoIApCgICAgIABNwMIIAogEjYCJCAKIAw2AiAgCiAmNwMYIApBADYCECAKQgA3AwBB4J3CAEHgncIAKQMAIiZCAXw3AwAgC0H4scAAKQMAIiU3A5gBIAtBgLLAACkDACIkNwOgASAKIAv9AAOYAf0LAzggCyAlNwOoASALICQ3A7ABIAogC/0AA6gB/QsDSEHoncIAKQMA\
\\
ISQgCiAgOgCcASAKICE2ApgBIAogIjYClAEgCiAVNgKQASAKQgA3A4gBIAogGzYChAEgCkIANwJ8IAogHjYCeCAKICM2AnQgCiAPNgJwIAogBDoAaCAKICQ3A2AgCiAmNwNYIAogCy0AZjoAnwEgCiALLwFkOwCdASAKIAsoAmA2AsgBIAogCykDWDcCwAEgCiAL/QADSP0LArABIAogC/0AAzj9CwKgASAKIBM2AswBIAogCygCMDYC2AEgCiALKQMoNwLQASAKQQA7AdgCIApBADYC1AIgCiAHNgLQAiAKQgE3A8gCIApCADcDwAIgCkKAgICAEDcDuAIgCkIANwOwAiAKQgE3A6gCIAogHzYCpAIgCkGAgICAeDYC3AEgGEGAgICAeHJBgICA\
\\
gHhHBEAgHCAYEJsCCyAZQYCAgIB4ckGAgICAeEYNASARIBkQmwIMAQsgGEGAgICAeHJBgICAgHhHBEAgHCAYEJsCCyAZQYCAgIB4ckGAgICAeEcEQCARIBkQmwILIA0Q6QELIAtBwAFqJAACQCAJKALYASIEQYCAgIB4RgRAIAkgCSkDiAIiJzcCxAEgCSAJKQOAAiIoNwK8ASAJIAkpA/gBIik3ArQBIAkgCSkD8AEiJjcCrAEgCSAJKQPoASIlNwKkASAJIAkpA+ABIiQ3ApwBIAkgJDcD4AQgCSAlNwPoBCAJICY3A/AEIAkgKTcD+AQgCSAoNwOABSAJICc3A4gFIAMgCUHgBGoQ+QE2AgAMAQsgCSAJ/QAC3AH9CwOYASAJIAn9AALsAf0L\
\\
A6gBIAkgCf0AAvwB/QsDuAEgCSAJKAKMAjYCyAEgCSkD0AEhJCADQUBrIAlBkAJqQaAC/AoAACADIAkoAsgBNgI8IAMgCf0AA7gB/QsCLCADIAn9AAOoAf0LAhwgAyAJ/QADmAH9CwIMIAMgJDcDAAsgAyAENgIIIBZBgICAgHhGDQAgFkUNACAdKAIEIBYQmwILIAlBkAVqJAAgAQRAIAAgARCbAgsCQAJAIBcCfyADKAIIQYCAgIB4RgRAIAMoAgAhAEEBDAELIANBgANqIANB4AL8CgAAQfACQQgQ2AIiAEUNASAAQQA2AgggAEKBgICAEDcDACAAQQxqIANB/AJqQeQC/AoAACAAQQhqIQBBAAsiATYCCCAXIABBACABGzYCBCAXQQAgACAB\
\\
GzYCACADQeAFaiQADAELQQhB8AIQhgMACyAXKAIAIBcoAgQgFygCCCAXQRBqJAALOAACQCACQYCAxABGDQAgACACIAEoAhARAQBFDQBBAQ8LIANFBEBBAA8LIAAgAyAEIAEoAgwRBAALgQQCB38BfiAAKAIAIgRBEGoiASgCNCEDIAEoAjgiAgRAIAMhAANAIAAoAgAiBQRAIABBBGooAgAgBRCbAgsgAEEMaiEAIAJBAWsiAg0ACwsgASgCMCIABEAgAyAAQQxsEJsCCwJAIAEoAhQiBUUNACABKAIcIgYEQCABKAIQIgBBCGohAiAAKQMAQn+FQoCBgoSIkKDAgH+DIQgDQCAIUARAA0AgAiIDQQhqIQIgAEGAAWshACADKQMAQoCBgoSIkKDA\
\\
gH+DIghCgIGChIiQoMCAf1ENAAsgCEKAgYKEiJCgwIB/hSEICyAAIAh6p0EBdEHwAXFrIgNBEGsoAgAiBwRAIANBDGsoAgAgBxCbAgsgCEIBfSAIgyEIIAZBAWsiBg0ACwsgBUEEdCIAIAVqQRlqIgJFDQAgASgCECAAa0EQayACEJsCCwJAIAEoAgBFBEAgASgCBCIARQ0BIAEoAgggABCbAgwBCyABKAIEIgBFDQAgASgCCCAAQQF0EJsCCyABKAI8IgAEQCABKAJAIABBA3QQmwILIAEoAkgiAARAIAEoAkwgAEEDdBCbAgsgASgCVCIABEAgASgCWCAAQQN0EJsCCyABKAJgIgAEQCABKAJkIABBA3QQmwILAkAgBEF/Rg0AIAQgBCgCBEEB\
\\
ayIANgIEIAANACAEQYABEJsCCwuzBgIHfwF+AkACfyAAKAIAIgVBEGoiASgCcCIAQYCAgIB4RgRAIAFBoAFqEOkBIAFB3AFqEN8BIAEoAnghAyABKAJ8IgIEQCADIQADQCAAKAIAIgQEQCAAQQRqKAIAIAQQmwILIABBDGohACACQQFrIgINAAsLIAEoAnQiAARAIAMgAEEMbBCbAgsgASgChAEhAyABKAKIASICBEAgA0EMaiEAA0AgAEEEaygCACIEBEAgACgCACAEEJsCCyAAQRhqIQAgAkEBayICDQALCyABKAKAASIABEAgAyAAQRhsEJsCCyABKAKMASIARQ0CQSAMAQsgAUGQAWoQ6QEgASgCzAFBgICAgHhHBEAgAUHMAWoQ9AELIAAE\
\\
QCABKAJ0IABBAnQQmwILIAEoAoABIgBFDQFBFAsgAUHwAGpqKAIAIABBAnQQmwILAkAgASgCICIAQYCAgIB4Rg0AIABFDQAgASgCJCAAEJsCCwJAIAEoAjwiAEUNACAAIABBKGwiAmpBMWoiAEUNACABKAI4IAJrQShrIAAQmwILAkAgASgCTCIERQ0AIAEoAlQiBgRAIAEoAkgiAEEIaiECIAApAwBCf4VCgIGChIiQoMCAf4MhCANAIAhQBEADQCACIgNBCGohAiAAQeAAayEAIAMpAwBCgIGChIiQoMCAf4MiCEKAgYKEiJCgwIB/UQ0ACyAIQoCBgoSIkKDAgH+FIQgLIAAgCHqnQQN2QXRsaiIDQQhrKAIAIgcEQCADQQxrKAIAIAcQmwIL\
\\
IAhCAX0gCIMhCCAGQQFrIgYNAAsLIAQgBEEMbEETakF4cSIAakEJaiICRQ0AIAEoAkggAGsgAhCbAgsgASgCDCEDIAEoAhAiAgRAIANBDGohAANAIABBBGsoAgAiBARAIAAoAgAgBBCbAgsgAEEYaiEAIAJBAWsiAg0ACwsgASgCCCIABEAgAyAAQRhsEJsCCwJAIAEoAsQCIgBBgICAgHhGDQAgAEUNACABKALIAiAAEJsCCyABKAK4AiIABEAgASgCvAIgABCbAgsCQCAFQX9GDQAgBSAFKAIEQQFrIgA2AgQgAA0AIAVB8AIQmwILCzUBAX8gACgCACIAQRBqEE0CQCAAQX9GDQAgACAAKAIEQQFrIgE2AgQgAQ0AIABB0AQQmwILC6NmBC1/\
\\
C3wBfgF7IwBBEGsiJiQAIwBB0ANrIgokAAJ/AkACQAJAAkACQAJAAkAgACIjRQRAQeuhwAAhI0EbIQAMAQsgIygCACIAQf7///8HSwRAQYaiwAAhI0HPACEADAELICMgAEEBajYCACAjQQhrIgAgACgCAEEBaiIJNgIAIAlFDQEgI0EIaiEMCyAKIAI2AkQgCiABNgJAIAogAjYCPCAMBEAgCiAANgI4IAogIzYCNCAKIAw2AjAgCkHIAGogCkE8aiADIAQQRSAKIAU2AsADIAogBSAGQQJ0ajYCxAMgCkH4AGoiACAKQcADahBeQQAhAUEIISQgCikDeEIDUgRAIAooAsADIQIgCigCxAMhCUGABUEIENgCIiRFDQMgJCAAQaAB/AoAAEEBIQEg\
\\
CkEBNgJ0IAogJDYCcCAKQQQ2AmwgCiAJNgLMAyAKIAI2AsgDIApBmAJqIApByANqEF4gCikDmAJCA1IEQEGgASEAA0AgCigCbCABRgRAIApB7ABqIAFBAUEIQaABEOoBIAooAnAhJAsgACAkaiAKQZgCaiICQaAB/AoAACAKIAFBAWoiATYCdCAAQaABaiEAIAIgCkHIA2oQXiAKKQOYAkIDUg0ACwsgCigCbCEqCyAKQZgCaiEdIAEhAiMAQfAFayIIJAAgCkHIAGoiGSgCHCEgAkACQAJAAkACQAJAAkACQAJAAkACQAJAIBkoAiAiCUUEQEEIIQcMAQsgCUEobCIAQQgQ2AIiB0UNASAJQQNxIQEgCUEETwRAIAlBfHEhEgNAIAcgD2oiAEGY\
\\
AWpBADYCACAAQZABakKAgICAgAE3AwAgAEGJAWpBAjoAACAAQfAAakEANgIAIABB6ABqQoCAgICAATcDACAAQeEAakECOgAAIABByABqQQA2AgAgAEFAa0KAgICAgAE3AwAgAEE5akECOgAAIABBIGpBADYCACAAQRhqQoCAgICAATcDACAAQRFqQQI6AAAgD0GgAWohDyASIA1BBGoiDUcNAAsgAUUNAQsgDUEobCAHakEgaiEAA0AgAEEANgIAIABBCGtCgICAgIABNwMAIABBD2tBAjoAACAAQShqIQAgAUEBayIBDQALCyAIIAk2AgwgCCAHNgIIIAggCTYCBCAkIAJBoAFsaiEzIAJFDQUgGUEMaiElQQAgCUGwAWwiC0GwAWsiAEGwAW4i\
\\
AUEBakEDcWshDiAIQbgCaiEVIAhBoAJqIScgCEHoBGohKCAIQbgEaiEWIAhBuANqIRogCEGIA2ohESAIQcQAaiEbIAhBjANqIRwgCEHwAGohHyAIQfgAaiEpIAhBmAFqIRcgCEHoAGohGCAIQRxqIRMgAUEDcUEDRiEeIABBkARJISsgJCENA0AgCEHQAmogGRD/ASAIQYADaiAlEP8BQQghAgJAIAlFDQAgC0EIENgCIgJFDQNBACEAIAkhAQNAIAAgC0YNASAIQeAAaiAAICBqIhIQ/wECQCASQRBqIg8pAwBCA1IEQCAfIA9BoAH8CgAADAELIAhCAzcDcAsgACACaiAIQeAAakGwAfwKAAAgAEGwAWohACABQQFrIgENAAsLIBMgCCkCgAM3\
\\
AgAgEyAIKAKIAzYCCCAIIAgpAtACNwMQIAggCCgC2AI2AhggCCAJNgIwIAggCTYCKCAIIAI2AiwCQCAJRQ0AIAIhACAeRQRAIA4hAQNAIABBEGogDUGgAfwKAAAgAEGwAWohACABQQFqIgENAAsLICsNACACIAtqIQEDQCAAQRBqIA1BoAH8CgAAIABBwAFqIA1BoAH8CgAAIABB8AJqIA1BoAH8CgAAIABBoARqIA1BoAH8CgAAIABBwAVqIgAgAUcNAAsLIAhB4ABqIAwgCEEQahAiIAggGP0AAwD9CwPQAiAIIBj9AAMQ/QsD4AIgCCAY/QADIP0LA/ACIAgpA2AiP0ICUQRAIB0gCP0AA/AC/QsDICAdIAj9AAPgAv0LAxAgHSAI/QAD0AL9\
\\
CwMADAgLIBogF0H4APwKAAAgESAI/QAD8AL9CwMgIBEgCP0AA+AC/QsDECARIAj9AAPQAv0LAwAgCCA/NwOAAyAIQYADahDAASAJIAgoAgwiACAAIAlLGyIsBEBBACEAA0BBsAFBCBDYAiIPRQ0FIAhB4ABqIAIgAEGwAWxqIgEQ/wEgASkDECI/QgNSBEAgCEGAA2ogAUEYakGYAfwKAAALIAggPzcDcCApIAhBgANqQZgB/AoAACAPIAhB4ABqQbAB/AoAACAIQeQFaiAIQRBqEP8BIAhB0AJqIBMQ/wEgC0EIENgCIhJFDQYgAEEBaiAHIABBKGxqIRBBACEAIAkhAQNAIAAgC0cEQCAIQeAAaiAAIAJqIiEQ/wECQCAhQRBqIiEpAwBCA1IE\
\\
QCAfICFBoAH8CgAADAELIAhCAzcDcAsgACASaiAIQeAAakGwAfwKAAAgAEGwAWohACABQQFrIgENAQsLIBwgCCkC0AI3AgAgHCAIKALYAjYCCCAIIAgpAuQFIj83A4ADIAggCCgC7AUiADYCiAMgGyAcKQIANwIAIBsgHCgCCDYCCCAIID83AzggCCAANgJAIAhBATYCWCAIIA82AlQgCEEBNgJQIBIhACAJIQEDQCAAKAIAIg8EQCAAQQRqKAIAIA8QmwILIABBsAFqIQAgAUEBayIBDQALIBIgCxCbAiAIQYADaiAMIAhBOGoiABAiIAggEf0AAwD9CwPQAiAIIBH9AAMQ/QsD4AIgCCAR/QADIP0LA/ACIAgpA4ADIj9CAlEEQCAdIAj9AAPw\
\\
Av0LAyAgHSAI/QAD4AL9CwMQIB0gCP0AA9AC/QsDACAAEPIBDAoLICggGkH4APwKAAAgFiAI/QAD0AL9CwMAIBYgCP0AA+AC/QsDECAWIAj9AAPwAv0LAyAgCCA/NwOwBCAnIAhBsARqIgBBABCJASAIQeAAaiAAQbAB/AoAACAV/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAVQQA2AhAgCEIANwOQAiAQKAIgIhIgECgCGEYEQCMAQRBrIgAkACAAQQRqIBBBGGoiAUEEIAEoAgBBAXQiISAhQQRNGyIhQQhB8AEQ5QEgACgCBEEBRgRAIAAoAgggACgCDBDeAgALIAAoAgghLSABICE2AgAgASAtNgIEIABBEGokAAsgECgCHCASQfABbGogCEHg\
\\
AGpB8AH8CgAAIBAgEkEBajYCICAIQThqEPIBIgAgLEcNAAsLIAhBEGoQ8gEgDUGgAWoiDSAzRw0ACyAIKAIMIgAEQCAHIABBKGxqIRIDQEECIQACQCAHKAIgIgFFDQAgBygCHCICLQDRASINQQJGDQAgAkHSAWohCSACLQDQASEPIAIpA8gBIT8gAisDwAEhNCABQQFGBH8gDQUgAUHwAWxB8AFrQfABbiEAAkACQCABQQJGBEBBACEBDAELIABBAXEgAEH+//8PcSEUQQAhASACIQADQCAAQaAFaisDACI1IABBsANqKwMAIjYgNCA0IDRiGyI0IDQgNiA2IDZiGyI2IDQgNmMbIjQgNCA0YhsiNCA0IDUgNSA1YhsiNSA0IDVjGyE0IABBsAVq\
\\
LQAAIgsgAEHAA2otAAAiESAPQf8BcSIPIA8gEUkbIg8gCyAPSxshDyAAQbEFai0AACANIABBwQNqLQAAcnIhDSAAQeADaiEAIBQgAUECaiIBRw0AC0UNAQsgAkHwAWogAUHwAWxqIgArA8ABIjUgNCA0IDRiGyI0IDQgNSA1IDViGyI1IDQgNWMbITQgAC0A0AEiASAPQf8BcSICIAEgAksbIQ8gDSAALQDRAXIhDQsgDUEBcQshACAIIAkvAQQ7AWQgCCAJKAEANgJgCyAHIAA6ABEgByAPOgAQIAcgPzcDCCAHIDQ5AwAgByAIKAJgNgESIAcgCC8BZDsBFiAHQShqIgcgEkcNAAsLIAwoAgBBAUcNBCAIIAwpAmQ3AnAgCCAMKQNANwJoIAgg\
\\
DCkDCDcCYCAIQeAAaiETIAgoAgghDSAIKAIMIRVBACEAQQAhCUIAIT8jAEGQAmsiByQAIAwiEi0AbSEUAkACQAJAAkAgDCgCOCIaRQRAQQQhHAwBCyASKAI0IRYgGkEDdCIBQQQQ2AIiHEUNASAZKAIcQQRqIQwgGSgCICIPQbABbCEOIBkoAhAhGCAZKAIUIQsDQCAWIAlBDGxqIgEoAgQhEQJAAkACQCALIAEoAggiEEYEQEECQQAgESAYIAsQowIiABshASAARQ0DIA8NAQwDCyAPRQ0BC0EAIQAgDiECIAwhAQNAAkAgAUEEaigCACAQRw0AIAEoAgAgESAQEKMCDQBBASEBDAMLIAFBsAFqIQEgAEEBaiEAIAJBsAFrIgINAAsLQQIhAQsg\
\\
HCAJQQN0aiICIAA2AgQgAiABNgIAIAlBAWoiCSAaRw0ACwtBACEBIBRBACAUQQNHGyERIAdCCDcCGCAHQgA3AhAgB0KAgICAgAE3AgggB0GAAjYCICAHQSRqIgBBgAIgFRDQASAHQagBaiICIBIgGRDKASANIBVBKGwiCWohICAAIAIQVANAIAEgCUYNAiABIA1qIAFBKGohAUERai0AACIAQQJGDQALIAcgASANaiIBQShrIgItABA6AOgBIAcgAv0AAwD9CwPYASAHIAFBFmsiAigBADYCgAIgByACLwEEOwGEAkHgAEEIENgCIgtFDQsgCyAHLQDoAToAECALIAf9AAPYAf0LAwAgCyAAOgARIAsgBygCgAI2ARIgCyAHLwGEAjsBFiAHQQE2\
\\
AvwBIAcgCzYC+AEgB0EENgL0AUEBIQkDQCABQShrIQECQANAIAFBKGoiACAgRg0BIAFBOWogACEBLQAAIgJBAkYNAAsgAP0AAwAhQCAHIAAtABA6ALgBIAcgQP0LA6gBIAcgAEESaigBADYCiAIgByAAQRZqLwEAOwGMAiAHKAL0ASAJRgRAIAdB9AFqIAlBAUEIQRgQ6gEgBygC+AEhCwsgAUEoaiEBIAf9AAOoASFAIActALgBIQwgCyAJQRhsaiIAIAI6ABEgACAMOgAQIAAgQP0LAwAgACAHKAKIAjYBEiAAIAcvAYwCOwEWIAcgCUEBaiIJNgL8AQwBCwsgByAHKQL0ATcDmAEgByAHKAL8ATYCoAEMAgtBBCABEN4CAAsgB0EANgKgASAH\
\\
QoCAgICAATcDmAELIBIoAkQiGyAHKAKAAUsEQCASKAJoIQ8gEigCZCEUIBIoAkAhKyATKAIAISwgEygCBCEnIBMoAgghISATKAIMISggFUECdCEtA0AgByAHQSRqIgAgEyAHQQhqIgEgESAHKAKcASAHKAKgASAbECUgBygCAEEBcQRAIAcoAgQhECAAIBMgASAVENYBAkACQAJAIBAgKEkEQCAVIAcoAlwiAE8NAiAhIBBBA3RqKwMAIT1EAAAAAAAA8P8hOyAHKAJYIC1qIgAvAQAEQCAHKAI4IgEgAC8BAiIATQ0CIAcoAjQgAEEDdGorAwAhOwsgECAnSQRAAkACQCAsIBBBAXRqLwEAIgIgGkkEQCAQIBtPDQJBAyEWAkAgKyAQQQN0aisD\
\\
AEQAAAAAAADw/2INAAJAAkACQCAPDgIDAAELIBQiASgCACAQRg0BDAILQQAhASAPIQADQCABIABBAXYiCSABaiIBIBQgAUEDdGooAgAgEEsbIQEgACAJayIAQQFLDQALIBQgAUEDdGoiASgCACAQRw0BCyABLQAEIRYLIBVFDQcgHCACQQN0aiIAKAIEIS4gACgCACEfIBZBA0YiKSA7ID1jIgBBf3NxIS8gACAWQQNHIiVyITBBACEAIA0hDEEAIQIMAQsgAiAaQfzGwAAQoAIACwNAIABBGGwhGCAHKAJYIABBAnRqIQEgBygCNCELIAcoAjghDiAHKAJcIRcgBygCnAEhIiAHKAKgASEeIAAhCQJAAkACQAJAAkACQANAAkACQAJAAkAgH0EB\
\\
aw4CAAIBCyAJIC5HDQELAkAgCSAeSQRAIAkgF08NBkQAAAAAAADw/yE0IAEvAQAEQCAOIAFBAmovAQAiAE0NBiALIABBA3RqKwMAITQLIBggImohACAfRQRARAAAAAAAAPD/ITUCQCAAQRFqLQAADQBEAAAAAAAA8H8hNSAAKwMAIjdEAAAAAAAA8H9hDQAgNyAAQQhqKwMAIDQgNEQAAAAAAADw/2EbIjQgN6AiNSA0oSI2oSA0IDUgNqGhoCE6AkAgEUEBRgRARAAAAAAAAAAAITYgOkQAAAAAAAAAAGINAQwCC0T8qfHSTWJQPyE2IDdEAAAgm/NeoEJjRQ0AAnwgNyARDQAaIDcgN0QAAAAAAAA4Q6BEAAAAAAAAOMOgIDdhDQAaIDdEAAAA\
\\
AABAj0CiIjn8BrkiOEQAAAAAAADwv6AgOCA4IDlkGyI4IDhEAAAAAAAA8D+gIDkgOKFEAAAAAAAA4D9jG0QAAAAAAECPQKMLITkgOkQAAAAAAAAAAGINACA3IDlhDQELIDUgNyA0maBEmyuhhpuEBj2iIDagoSE1CyAlDQQgNSA9Y0UNAwwECwJAIABBEGotAABBAWsOAgIEAAsgKQ0CDAMLIAkgHkGMx8AAEKACAAsgMA0BCyAJQQFqIQkgAUEEaiEBIBhBGGohGCAgIAxBKGoiDEcNAQwOCwsgB0EkaiATIAdBCGogCRDWAUQAAAAAAADw/yE0AkAgAS8BAEEBRgRAIA4gAUECai8BACIBTQ0BIAsgAUEDdGorAwAhNAsgAkUEQCAHQQhqIBIg\
\\
EBBCIT4LIAxBIGoiCygCACIBRQ0EIAxBHGoiFygCACICIAFB8AFsaiEOA0AgAiIAQfABaiECAkACQAJAAkAgH0UEQEQAAAAAAADw/yE1IAAtANEBDQJEAAAAAAAA8H8hNSAAKwPAASI3RAAAAAAAAPB/YQ0CIDcgACsDyAEgNCA0RAAAAAAAAPD/YRsiOiA3oCI1IDqhIjahIDogNSA2oaGgITkgEUEBRgRARAAAAAAAAAAAITYgOUQAAAAAAAAAAGINAgwDC0T8qfHSTWJQPyE2IDdEAAAgm/NeoEJjRQ0BAnwgNyARDQAaIDcgN0QAAAAAAAA4Q6BEAAAAAAAAOMOgIDdhDQAaIDdEAAAAAABAj0CiIjj8BrkiPEQAAAAAAADwv6AgPCA4IDxj\
\\
GyI8IDxEAAAAAAAA8D+gIDggPKFEAAAAAAAA4D9jG0QAAAAAAECPQKMLITggOUQAAAAAAAAAAGINASA3IDhiDQEMAgsCQAJAIAAtANABQQFrDgIBBQALICUNBAwDCyAvDQIMAwsgNSA3IDqZoESbK6GGm4QGPaIgNqChITULICUNASA1ID1jDQELIAIgDkcNAQwFCyAAKAJIBEAgACgCRCEeQQAhAQNAIDREAAAAAAAA8P9iBEAgACAROgBMIAEgHmoiIkIBNwMAICJBCGogNDkDAAsgAUGwAWoiAUGwAUcNAAsLIDtEAAAAAAAA8P9iBEAgACAROgBMIAAgOzkDCCAAQgE3AwALAkAgKUUEQCAAIB9BACAWEKkBDAELIAAgH0EAIBEgPSAQEDUL\
\\
IAdBqAFqIABBABCJASAAQcABaiIBIAcpA7gBNwMQIAEgB/0AA6gB/QsDACAAKAJIBEAgACgCsAEhAQJAIAAoAkQtAK8BQQZxQQJHBEAgAUUNASAAQgA3A7ABIAAgPiAAKwO4AaEiNSAAKwPYAaA5A9gBIAAgNSAAKwPgASI2IDYgNmIbIjYgNiA1IDUgNWIbIjUgNSA2Yxs5A+ABDAELIAENACAAID45A7gBIABCATcDsAEgACAAKALoAUEBajYC6AELIAIgDkcNAQwFCwtBAEEAQYCuwAAQoAIACyABIA5BuMPAABCgAgALIAAgDkG4w8AAEKACAAsgCSAXQbjAwAAQoAIACyALKAIAIgsNAQtBAiEBDAELQQIhASAXKAIAIg4tANEBIgJBAkYN\
\\
ACAOQdIBaiEXIA4tANABIQAgDikDyAEhPyAOKwPAASE0IAtBAUYEfyACBSALQfABbEHwAWtB8AFuIQECQAJAIAtBAkYEQEEAIQsMAQsgAUEBcSABQf7//w9xISJBACELIA4hAQNAIAFBoAVqKwMAIjUgAUGwA2orAwAiNiA0IDQgNGIbIjQgNCA2IDYgNmIbIjYgNCA2YxsiNCA0IDRiGyI0IDQgNSA1IDViGyI1IDQgNWMbITQgAUGwBWotAAAiMSABQcADai0AACIyIABB/wFxIgAgACAySRsiACAAIDFJGyEAIAFBsQVqLQAAIAIgAUHBA2otAAByciECIAFB4ANqIQEgIiALQQJqIgtHDQALRQ0BCyAOQfABaiALQfABbGoiASsDwAEiNSA0\
\\
IDQgNGIbIjQgNCA1IDUgNWIbIjUgNCA1YxshNCABLQDQASIOIABB/wFxIgAgACAOSRshACACIAEtANEBciECCyACQQFxCyEBIAcgFy8BBDsBrAEgByAXKAEANgKoAQsgDEERaiABOgAAIAxBEGoiASAAOgAAIAwgNDkDACAMQQhqID83AwAgDEEWaiAHLwGsATsBACAMQRJqIAcoAqgBNgEAIAcgASkDADcD6AEgByAM/QADAP0LA9gBIAkgBygCoAEiAUkEQCAHIAcpA9gBNwOoASAHIAf9AAPgAf0LA7ABIAcgCUEBaiIANgLMASAHIAk2AqABIAcgCUF/cyABajYC0AEgByAHKAKcASAYaiIBNgLAASAHIAFBGGo2AsQBIAcgB0GYAWo2AsgB\
\\
IAdBqAFqEFhBASECIAxBKGoiDCAgRg0HDAELCwwSCyAQIBtBsNHAABCgAgALIBAgJ0HsxsAAEKACAAsgECAoQdzGwAAQoAIACyAAIAFBuMPAABCgAgALIBUgAEG4wMAAEKACAAsgB0EkaiATIAdBCGoQwgELIAcoAoABIBtJDQALCwJAIBtFDQBBACEBIAdBCGogEiAbQQFrEEIhNwNAAkAgAUEAIAEgEUcbRQRAA0AgDSAgRg0EIA1BIGogDUEoaiENKAIAIgBFDQALIA1BDGsoAgAiAiAAQfABbGohEQwBCyABIQILIAIrA7gBITUgAikDsAEiP6cEQCACIDcgNaEiNCACKwPYAaA5A9gBIAIgNCACKwPgASI2IDYgNmIbIjYgNiA0IDQgNGIb\
\\
IjQgNCA2Yxs5A+ABCyACQfABaiEBIAIgNTkDuAEgAiA/NwOwAQwACwALIAcoApgBIgAEQCAHKAKcASAAQRhsEJsCCyAHQSRqEN0BIAcoAggiAARAIAcoAgwgAEEDdBCbAgsgBygCFCIABEAgBygCGCAAQQN0EJsCCyAaBEAgHCAaQQN0EJsCCyAHQZACaiQADAULQQggABDeAgALQQggCxDeAgALQQhBsAEQhgMAC0EIIAsQ3gIACyAIIAwpAmQ3AnAgCCAMKQNANwJoIAggDCkDCDcCYCAIQeAAaiETIAgoAgghDSAIKAIMIRVBACEAQQAhCUIAIT8jAEGQAmsiByQAIAwiEi0AbSEUAkACQAJAAkAgDCgCOCIaRQRAQQQhHAwBCyASKAI0IRYg\
\\
GkEDdCIBQQQQ2AIiHEUNASAZKAIcQQRqIQwgGSgCICIPQbABbCEOIBkoAhAhGCAZKAIUIQsDQCAWIAlBDGxqIgEoAgQhEQJAAkACQCALIAEoAggiEEYEQEECQQAgESAYIAsQowIiABshASAARQ0DIA8NAQwDCyAPRQ0BC0EAIQAgDiECIAwhAQNAAkAgAUEEaigCACAQRw0AIAEoAgAgESAQEKMCDQBBASEBDAMLIAFBsAFqIQEgAEEBaiEAIAJBsAFrIgINAAsLQQIhAQsgHCAJQQN0aiICIAA2AgQgAiABNgIAIAlBAWoiCSAaRw0ACwtBACEBIBRBACAUQQNHGyERIAdCCDcCGCAHQgA3AhAgB0KAgICAgAE3AgggB0GAAjYCICAHQSRqIgBB\
\\
gAIgFRDQASAHQagBaiICIBIgGRDKASANIBVBKGwiCWohICAAIAIQVgNAIAEgCUYNAiABIA1qIAFBKGohAUERai0AACIAQQJGDQALIAcgASANaiIBQShrIgItABA6AOgBIAcgAv0AAwD9CwPYASAHIAFBFmsiAigBADYCgAIgByACLwEEOwGEAkHgAEEIENgCIgtFDQYgCyAHLQDoAToAECALIAf9AAPYAf0LAwAgCyAAOgARIAsgBygCgAI2ARIgCyAHLwGEAjsBFiAHQQE2AvwBIAcgCzYC+AEgB0EENgL0AUEBIQkDQCABQShrIQECQANAIAFBKGoiACAgRg0BIAFBOWogACEBLQAAIgJBAkYNAAsgAP0AAwAhQCAHIAAtABA6ALgBIAcgQP0L\
\\
A6gBIAcgAEESaigBADYCiAIgByAAQRZqLwEAOwGMAiAHKAL0ASAJRgRAIAdB9AFqIAlBAUEIQRgQ6gEgBygC+AEhCwsgAUEoaiEBIAf9AAOoASFAIActALgBIQwgCyAJQRhsaiIAIAI6ABEgACAMOgAQIAAgQP0LAwAgACAHKAKIAjYBEiAAIAcvAYwCOwEWIAcgCUEBaiIJNgL8AQwBCwsgByAHKQL0ATcDmAEgByAHKAL8ATYCoAEMAgtBBCABEN4CAAsgB0EANgKgASAHQoCAgICAATcDmAELIBIoAkQiGyAHKAKAAUsEQCASKAJoIQ8gEigCZCEUIBIoAkAhKyATKAIAISwgEygCBCEnIBMoAgghISATKAIMISggFUECdCEtA0AgByAHQSRq\
\\
IgAgEyAHQQhqIgEgESAHKAKcASAHKAKgASAbECcgBygCAEEBcQRAIAcoAgQhECAAIBMgASAVEKEBAkACQAJAIBAgKEkEQCAVIAcoAlwiAE8NAiAhIBBBA3RqKwMAIT1EAAAAAAAA8P8hOyAHKAJYIC1qIgAvAQAEQCAHKAI4IgEgAC8BAiIATQ0CIAcoAjQgAEEDdGorAwAhOwsgECAnSQRAAkACQCAQICxqLQAAIgIgGkkEQCAQIBtPDQJBAyEWAkAgKyAQQQN0aisDAEQAAAAAAADw/2INAAJAAkACQCAPDgIDAAELIBQiASgCACAQRg0BDAILQQAhASAPIQADQCABIABBAXYiCSABaiIBIBQgAUEDdGooAgAgEEsbIQEgACAJayIAQQFLDQAL\
\\
IBQgAUEDdGoiASgCACAQRw0BCyABLQAEIRYLIBVFDQcgHCACQQN0aiIAKAIEIS4gACgCACEfIBZBA0YiKSA7ID1jIgBBf3NxIS8gACAWQQNHIiVyITBBACEAIA0hDEEAIQIMAQsgAiAaQfzGwAAQoAIACwNAIABBGGwhGCAHKAJYIABBAnRqIQEgBygCNCELIAcoAjghDiAHKAJcIRcgBygCnAEhIiAHKAKgASEeIAAhCQJAAkACQAJAAkACQANAAkACQAJAAkAgH0EBaw4CAAIBCyAJIC5HDQELAkAgCSAeSQRAIAkgF08NBkQAAAAAAADw/yE0IAEvAQAEQCAOIAFBAmovAQAiAE0NBiALIABBA3RqKwMAITQLIBggImohACAfRQRARAAAAAAA\
\\
APD/ITUCQCAAQRFqLQAADQBEAAAAAAAA8H8hNSAAKwMAIjdEAAAAAAAA8H9hDQAgNyAAQQhqKwMAIDQgNEQAAAAAAADw/2EbIjQgN6AiNSA0oSI2oSA0IDUgNqGhoCE6AkAgEUEBRgRARAAAAAAAAAAAITYgOkQAAAAAAAAAAGINAQwCC0T8qfHSTWJQPyE2IDdEAAAgm/NeoEJjRQ0AAnwgNyARDQAaIDcgN0QAAAAAAAA4Q6BEAAAAAAAAOMOgIDdhDQAaIDdEAAAAAABAj0CiIjn8BrkiOEQAAAAAAADwv6AgOCA4IDlkGyI4IDhEAAAAAAAA8D+gIDkgOKFEAAAAAAAA4D9jG0QAAAAAAECPQKMLITkgOkQAAAAAAAAAAGINACA3IDlhDQEL\
\\
IDUgNyA0maBEmyuhhpuEBj2iIDagoSE1CyAlDQQgNSA9Y0UNAwwECwJAIABBEGotAABBAWsOAgIEAAsgKQ0CDAMLIAkgHkGMx8AAEKACAAsgMA0BCyAJQQFqIQkgAUEEaiEBIBhBGGohGCAgIAxBKGoiDEcNAQwOCwsgB0EkaiATIAdBCGogCRChAUQAAAAAAADw/yE0AkAgAS8BAEEBRgRAIA4gAUECai8BACIBTQ0BIAsgAUEDdGorAwAhNAsgAkUEQCAHQQhqIBIgEBBCIT4LIAxBIGoiCygCACIBRQ0EIAxBHGoiFygCACICIAFB8AFsaiEOA0AgAiIAQfABaiECAkACQAJAAkAgH0UEQEQAAAAAAADw/yE1IAAtANEBDQJEAAAAAAAA8H8h\
\\
NSAAKwPAASI3RAAAAAAAAPB/YQ0CIDcgACsDyAEgNCA0RAAAAAAAAPD/YRsiOiA3oCI1IDqhIjahIDogNSA2oaGgITkgEUEBRgRARAAAAAAAAAAAITYgOUQAAAAAAAAAAGINAgwDC0T8qfHSTWJQPyE2IDdEAAAgm/NeoEJjRQ0BAnwgNyARDQAaIDcgN0QAAAAAAAA4Q6BEAAAAAAAAOMOgIDdhDQAaIDdEAAAAAABAj0CiIjj8BrkiPEQAAAAAAADwv6AgPCA4IDxjGyI8IDxEAAAAAAAA8D+gIDggPKFEAAAAAAAA4D9jG0QAAAAAAECPQKMLITggOUQAAAAAAAAAAGINASA3IDhiDQEMAgsCQAJAIAAtANABQQFrDgIBBQALICUNBAwDCyAv\
\\
DQIMAwsgNSA3IDqZoESbK6GGm4QGPaIgNqChITULICUNASA1ID1jDQELIAIgDkcNAQwFCyAAKAJIBEAgACgCRCEeQQAhAQNAIDREAAAAAAAA8P9iBEAgACAROgBMIAEgHmoiIkIBNwMAICJBCGogNDkDAAsgAUGwAWoiAUGwAUcNAAsLIDtEAAAAAAAA8P9iBEAgACAROgBMIAAgOzkDCCAAQgE3AwALAkAgKUUEQCAAIB9BACAWEKkBDAELIAAgH0EAIBEgPSAQEDULIAdBqAFqIABBABCJASAAQcABaiIBIAcpA7gBNwMQIAEgB/0AA6gB/QsDACAAKAJIBEAgACgCsAEhAQJAIAAoAkQtAK8BQQZxQQJHBEAgAUUNASAAQgA3A7ABIAAgPiAA\
\\
KwO4AaEiNSAAKwPYAaA5A9gBIAAgNSAAKwPgASI2IDYgNmIbIjYgNiA1IDUgNWIbIjUgNSA2Yxs5A+ABDAELIAENACAAID45A7gBIABCATcDsAEgACAAKALoAUEBajYC6AELIAIgDkcNAQwFCwtBAEEAQYCuwAAQoAIACyABIA5BuMPAABCgAgALIAAgDkG4w8AAEKACAAsgCSAXQbjAwAAQoAIACyALKAIAIgsNAQtBAiEBDAELQQIhASAXKAIAIg4tANEBIgJBAkYNACAOQdIBaiEXIA4tANABIQAgDikDyAEhPyAOKwPAASE0IAtBAUYEfyACBSALQfABbEHwAWtB8AFuIQECQAJAIAtBAkYEQEEAIQsMAQsgAUEBcSABQf7//w9xISJBACEL\
\\
IA4hAQNAIAFBoAVqKwMAIjUgAUGwA2orAwAiNiA0IDQgNGIbIjQgNCA2IDYgNmIbIjYgNCA2YxsiNCA0IDRiGyI0IDQgNSA1IDViGyI1IDQgNWMbITQgAUGwBWotAAAiMSABQcADai0AACIyIABB/wFxIgAgACAySRsiACAAIDFJGyEAIAFBsQVqLQAAIAIgAUHBA2otAAByciECIAFB4ANqIQEgIiALQQJqIgtHDQALRQ0BCyAOQfABaiALQfABbGoiASsDwAEiNSA0IDQgNGIbIjQgNCA1IDUgNWIbIjUgNCA1YxshNCABLQDQASIOIABB/wFxIgAgACAOSRshACACIAEtANEBciECCyACQQFxCyEBIAcgFy8BBDsBrAEgByAXKAEANgKoAQsg\
\\
DEERaiABOgAAIAxBEGoiASAAOgAAIAwgNDkDACAMQQhqID83AwAgDEEWaiAHLwGsATsBACAMQRJqIAcoAqgBNgEAIAcgASkDADcD6AEgByAM/QADAP0LA9gBIAkgBygCoAEiAUkEQCAHIAcpA9gBNwOoASAHIAf9AAPgAf0LA7ABIAcgCUEBaiIANgLMASAHIAk2AqABIAcgCUF/cyABajYC0AEgByAHKAKcASAYaiIBNgLAASAHIAFBGGo2AsQBIAcgB0GYAWo2AsgBIAdBqAFqEFhBASECIAxBKGoiDCAgRg0HDAELCwwNCyAQIBtBsNHAABCgAgALIBAgJ0HsxsAAEKACAAsgECAoQdzGwAAQoAIACyAAIAFBuMPAABCgAgALIBUgAEG4wMAA\
\\
EKACAAsgB0EkaiATIAdBCGoQxgELIAcoAoABIBtJDQALCwJAIBtFDQBBACEBIAdBCGogEiAbQQFrEEIhNwNAAkAgAUEAIAEgEUcbRQRAA0AgDSAgRg0EIA1BIGogDUEoaiENKAIAIgBFDQALIA1BDGsoAgAiAiAAQfABbGohEQwBCyABIQILIAIrA7gBITUgAikDsAEiP6cEQCACIDcgNaEiNCACKwPYAaA5A9gBIAIgNCACKwPgASI2IDYgNmIbIjYgNiA0IDQgNGIbIjQgNCA2Yxs5A+ABCyACQfABaiEBIAIgNTkDuAEgAiA/NwOwAQwACwALIAcoApgBIgAEQCAHKAKcASAAQRhsEJsCCyAHQSRqEN0BIAcoAggiAARAIAcoAgwgAEEDdBCb\
\\
AgsgBygCFCIABEAgBygCGCAAQQN0EJsCCyAaBEAgHCAaQQN0EJsCCyAHQZACaiQACyAIQgI3A2AgCCAZNgIgIAhBADYCGCAIIDM2AhQgCCAkNgIQIAggCEHgAGo2AiQgCCAIQQRqNgIcIAhBOGogCEEQahBkAkAgCCgCQEGAgICAeEcEQEHgAEEIENgCIg1FDQQgDSAIKQNINwMQIA0gCP0AAzj9CwMAIAhBATYC7AUgCCANNgLoBSAIQQQ2AuQFIAggCCkCIDcD4AIgCCAI/QACEP0LA9ACIAhBgANqIAhB0AJqEGQgCCgCiANBgICAgHhGDQFBGCEBQQEhAANAIAgoAuQFIABGBEAgCEHkBWogAEEBQQhBGBDqASAIKALoBSENCyABIA1qIgIg\
\\
CP0AA4AD/QsDACACIAgpA5ADNwMQIAggAEEBaiIANgLsBSABQRhqIQEgCEGAA2ogCEHQAmoQZCAIKAKIA0GAgICAeEcNAAsMAQsgCEEANgLsBSAIQoCAgICAATcC5AULAkAgCCkDYEICUgRAIB0gCP0AA4AB/QsDICAdIAj9AANw/QsDECAdIAj9AANg/QsDACAIQeQFahDkAQwBCyAdIAgoAuwFNgIQIB0gCCkC5AU3AgggHUICNwMACyAIKAIIIQcgCCgCDCIMRQ0BQQAhDwNAIAcgD0EobGoiCSgCHCECIAkoAiAiAQRAIAIhAANAIAAQwAEgAEHwAWohACABQQFrIgENAAsLIAkoAhgiAARAIAIgAEHwAWwQmwILIAwgD0EBaiIPRw0ACwwB\
\\
CyAIQRBqEPIBIAgoAgwiDEUNAEEAIQ8DQCAHIA9BKGxqIgkoAhwhAiAJKAIgIgEEQCACIQADQCAAEMABIABB8AFqIQAgAUEBayIBDQALCyAJKAIYIgAEQCACIABB8AFsEJsCCyAPQQFqIg8gDEcNAAsLIAgoAgQiAARAIAcgAEEobBCbAgsgCEHwBWokAAwCC0EIQeAAEN4CAAtBACAJIAFBhJ/AABCxAQALIAopA5gCIj9CAlIEQCAdEPkBIQwgKgRAICQgKkGgAWwQmwILIApByABqEPIBIAYEQCAFIQEgBiEAA0AgASgCACICQYQITwRAIAIQhgILIAFBBGohASAAQQFrIgANAAsgBSAGQQJ0EJsCC0EBIARFDQgaDAcLIAogCigCqAIiADYC\
\\
dCAKIAooAqQCIg02AnAgCiAKKAKgAjYCbCAKQQE2ALwDIApB+ABqIApBvANqEN0CIAooAnwhDCAKKAJ4IhFFDQUgAEUNBSANIABBGGxqIRkgCigCgAEhFCAKQcwDaiESIApBxANqIQcDQCAKQfgAaiAREPYCIAooAnwhAiAKKAJ4IgFFBEAgAiEADAYLIAogAjYCxAMgCiABNgLAAyAKQShqIA0rAwAQ7wIgCigCLCEAIAooAihBAXENBCAHQZ3GwABBCRBxIAAQ/QIgDSgCDCEQIA0oAhAhCSAKQfgAaiABEN0CIAooAnwhACAKKAJ4Ih1FDQQgCQRAIAlBKGwhHCAKKAKAASEPQQAhCANAIApB+ABqIB0Q9gIgCigCfCEJAkACQCAKKAJ4IgtF\
\\
BEAgCSEBDAELIAogCTYCzAMgCiALNgLIAyAKQSBqIAggEGoiDkEUaigCACAOQRhqKAIAEOgCIAooAiQhAQJAIAooAiBBAXENACASQei3wABBBBBxIAEQ/QIgCkEYaiALIA5BHGo1AgAQ+gEgCigCHCEBIAooAhhBAXENACASQcHGwABBCRBxIAEQ/QIgDkEgai0AACEBIBJBysbAAEEEEHFBgghBgwggARsQ/QIgCkEQaiAOKwMAEO8CIAooAhQhASAKKAIQQQFxDQAgEkHOxsAAQQUQcSABEP0CIApBCGogDkEIaisDABDvAiAKKAIMIQEgCigCCEEBRw0CCyAJQYQISQ0AIAkQhgILIABBhAhPBEAgABCGAgsgASEADAcLIBJB08bAAEEHEHEg\
\\
ARD9AiAAIA8gCRDtAiAPQQFqIQ8gHCAIQShqIghHDQALCyAHQabGwABBDBBxIAAQ/QIgDCAUIAIQ7QIgFEEBaiEUIA1BGGoiDSAZRw0ACwwFCyAKIAY2AqACIAogBTYCnAIgCiAGNgKYAiAKQZgCaiIFEJMCIAogBDYCoAIgCiADNgKcAiAKIAQ2ApgCIAUQkwIgAgRAIAEgAhCbAgsgIyAAEIQDCwALQQhBgAUQ3gIACyACQYQISQ0AIAIQhgILIAxBhAhPBEAgDBCGAgsgACEMCyAKQewAahDkASAqBEAgJCAqQaABbBCbAgsgCkHIAGoQ8gEgBgRAIAUhASAGIQADQCABKAIAIgJBhAhPBEAgAhCGAgsgAUEEaiEBIABBAWsiAA0ACyAFIAZB\
\\
AnQQmwILQQAgBEUNARoLIAMhASAEIQADQCABKAIAIgJBhAhPBEAgAhCGAgsgAUEEaiEBIABBAWsiAA0ACyADIARBAnQQmwIgP0ICUgshACAjICMoAgBBAWs2AgAgCigCOCIBIAEoAgBBAWsiATYCACABRQRAIApBOGoQvgILICYgADYCCCAmIAxBACAAGzYCBCAmQQAgDCAAGzYCACAKQdADaiQAICYoAgAgJigCBCAmKAIIICZBEGokAAv/HwIcfwd8IwBBEGsiGSQAIAEhFCACISAgAyEdQQAhAUEAIQIjAEEgayILJABB66HAACEDQRshFwJAAkACQCAAIgxFBEBBGyEYQeuhwAAhDAwBCyAMKAIABEBBhqLAACEMQc8AIRgMAQsgDEF/NgIA\
\\
IAxBCGsiGCAYKAIAQQFqIgA2AgAgAEUNASAMQQhqIQILAkACQCAUBEAgFCgCACIAQf7///8HTQ0BQc8AIRdBhqLAACEDCyACRSENQQEhAAwBC0EBIQ0gFCAAQQFqNgIAIBRBCGsiFyAXKAIAQQFqIgA2AgAgAEUNASAUQQhqIQEgAkUEQEEAIQAgFCEDDAELIAsgGDYCECALIAw2AgwgCyACNgIIIAsgFzYCHCALIBQ2AhggCyABNgIUIAYhDSMAQYABayIIJAAgCEEIaiIDIAIiACAgIB0QbgJAAkACfyAIKQMIQgJSBEAgAxD5ASEDQQEMAQsgCEE8aiEeIAAhCiAIKAIQIQ4gBCElIAUhKCMAQfAAayIHJAACQAJAAkACQCABIg8oAgBBAUYE\
\\
QCAHIAEpAmQ3AhwgByABKQNANwIUIAcgASkDCDcCDCABLQBtIQAgCigC/AIiEAR8IApBoANqIAEgEEEBaxBCBUQAAAAAAAD4fwshKSAKQcABaiAKQbwDahBBIAdBADYCXCAHQoCAgIAQNwJUIAdCBDcCTCAHQgA3AkQgB0KAgICAEDcCPCAHQgg3AjQgB0IANwIsIAdCgICAgIABNwIkIApBoANqIiEgDyAlQQAQeiEBIA0EQCAHQdQAaiEiIAdBPGohEyAQIAEgASAQSxshASAoICWhISYgDbghJyAAQQFrQf8BcUECSSEaIA5BJGwhHCAHQTBqIR9BACEAA0ACfyABIBAgISAPIABBAWoiAiANRiIDBHwgKAUgJSAmIAK4ICejoqALIAMQeiID\
\\
IAMgEEsbIgMgASADSxsiBkUEQEEAIQAgASABQQBHayERQQAMAQsgASABQQBHayERIAZBACAlICYgALggJ6OioCApZSIAGwshFSAHQeAAaiAKIAdBDGogDiARIBUQYCAHKwNoIiREAAAAAAAA+H8gBysDYCIjICRlIgMbIQUgI0QAAAAAAAD4fyADGyEEAkAgGg0AIANFDQAgIyAjRAAAAAAAADhDoEQAAAAAAAA4w6BhBHwgIwUgI0QAAAAAAECPQKIiBfwGuSIERAAAAAAAAPC/oCAEIAQgBWQbIgQgBEQAAAAAAADwP6AgBSAEoUQAAAAAAADgP2MbRAAAAAAAQI9AowshBCAkICREAAAAAAAAOEOgRAAAAAAAADjDoGEEQCAkIQUMAQsgJEQA\
\\
AAAAAECPQKIiI/wGuSIFRAAAAAAAAPC/oCAFIAUgI2QbIgUgBUQAAAAAAADwP6AgIyAFoUQAAAAAAADgP2MbRAAAAAAAQI9AoyEFCyAABEAgDiAKKALIASIDTw0FIAooAsQBIBxqIBEgFRC/ASEJCyAHKAIsIgMgBygCJEYEQCAHQSRqEIkCCyAHKAIoIANBA3RqRAAAAAAAAAAAIAQgBEQAAAAAAAAAAGMbOQMAIAcgA0EBajYCLCAHKAI4IgMgBygCMEYEQCAfEIkCCyAHKAI0IANBA3RqRAAAAAAAAAAAIAUgBUQAAAAAAAAAAGMbOQMAIAcgA0EBajYCOAJ/Qf8BIABFDQAaQQIgCUEEcQ0AGkEDIAlBCHENABpBACAJQQFxDQAaQQQgCUEQ\
\\
cQ0AGkEFIAlBIHENABogCUECcUEBawshCSAHKAJEIgMgBygCPEYEQCATEIECCyAHKAJAIANqIAk6AAAgByADQQFqNgJEIAogB0EMaiIDIA4gBhBRIAogAyAOIAEQUX2nIQEgBygCUCIDIAcoAkhGBEAgB0HIAGoQiAILIAcoAkwgA0ECdGogATYCACAHIANBAWo2AlBBACEBIAAEQCAKKALcASEbIAooAuABIgMhFgJAAkACQCADDgICAQALIAMhAANAIAEgAEEBdiISIAFqIgkgGyAJQQJ0aigCACARSxshASAAIBJrIgBBAUsNAAsLIAEgGyABQQJ0aigCACARTWohFgsgGyAWQQJ0aiESQQAhAQJAAkACQCADIBZrIgAOAgIBAAsDQCAAQQF2\
\\
IgMgAWoiCSABIBIgCUECdGooAgAgFUkbIQEgACADayIAQQFLDQALCyABIBIgAUECdGooAgAgFUlqQQBHIQELIAEgFnIhAQsgBygCXCIAIAcoAlRGBEAgIhCBAgsgBygCWCAAaiABQQFxOgAAIAcgAEEBajYCXCAGIQEgAiIAIA1HDQALCwwBCyAHIA8pAmQ3AhwgByAPKQNANwIUIAcgDykDCDcCDCAPLQBtIQAgCigC/AIiEAR8IApBoANqIA8gEEEBaxBCBUQAAAAAAAD4fwshKSAKQcABaiAKQbwDahBBIAdBADYCXCAHQoCAgIAQNwJUIAdCBDcCTCAHQgA3AkQgB0KAgICAEDcCPCAHQgg3AjQgB0IANwIsIAdCgICAgIABNwIkIApBoANq\
\\
IiEgDyAlQQAQeiEBIA0EQCAHQdQAaiEiIAdBPGohEyAQIAEgASAQSxshASAoICWhISYgDbghJyAAQQFrQf8BcUECSSEaIA5BJGwhHCAHQTBqIR9BACEAA0ACfyABIBAgISAPIABBAWoiAiANRiIDBHwgKAUgJSAmIAK4ICejoqALIAMQeiIDIAMgEEsbIgMgASADSxsiBkUEQEEAIQAgASABQQBHayERQQAMAQsgASABQQBHayERIAZBACAlICYgALggJ6OioCApZSIAGwshFSAHQeAAaiAKIAdBDGogDiARIBUQZiAHKwNoIiREAAAAAAAA+H8gBysDYCIjICRlIgMbIQUgI0QAAAAAAAD4fyADGyEEAkAgGg0AIANFDQAgIyAjRAAAAAAAADhD\
\\
oEQAAAAAAAA4w6BhBHwgIwUgI0QAAAAAAECPQKIiBfwGuSIERAAAAAAAAPC/oCAEIAQgBWQbIgQgBEQAAAAAAADwP6AgBSAEoUQAAAAAAADgP2MbRAAAAAAAQI9AowshBCAkICREAAAAAAAAOEOgRAAAAAAAADjDoGEEQCAkIQUMAQsgJEQAAAAAAECPQKIiI/wGuSIFRAAAAAAAAPC/oCAFIAUgI2QbIgUgBUQAAAAAAADwP6AgIyAFoUQAAAAAAADgP2MbRAAAAAAAQI9AoyEFCyAABEAgDiAKKALIASIDTw0FIAooAsQBIBxqIBEgFRC/ASEJCyAHKAIsIgMgBygCJEYEQCAHQSRqEIkCCyAHKAIoIANBA3RqRAAAAAAAAAAAIAQgBEQAAAAA\
\\
AAAAAGMbOQMAIAcgA0EBajYCLCAHKAI4IgMgBygCMEYEQCAfEIkCCyAHKAI0IANBA3RqRAAAAAAAAAAAIAUgBUQAAAAAAAAAAGMbOQMAIAcgA0EBajYCOAJ/Qf8BIABFDQAaQQIgCUEEcQ0AGkEDIAlBCHENABpBACAJQQFxDQAaQQQgCUEQcQ0AGkEFIAlBIHENABogCUECcUEBawshCSAHKAJEIgMgBygCPEYEQCATEIECCyAHKAJAIANqIAk6AAAgByADQQFqNgJEIAogB0EMaiIDIA4gBhBSIAogAyAOIAEQUn2nIQEgBygCUCIDIAcoAkhGBEAgB0HIAGoQiAILIAcoAkwgA0ECdGogATYCACAHIANBAWo2AlBBACEBIAAEQCAKKALcASEb\
\\
IAooAuABIgMhFgJAAkACQCADDgICAQALIAMhAANAIAEgAEEBdiISIAFqIgkgGyAJQQJ0aigCACARSxshASAAIBJrIgBBAUsNAAsLIAEgGyABQQJ0aigCACARTWohFgsgGyAWQQJ0aiESQQAhAQJAAkACQCADIBZrIgAOAgIBAAsDQCAAQQF2IgMgAWoiCSABIBIgCUECdGooAgAgFUkbIQEgACADayIAQQFLDQALCyABIBIgAUECdGooAgAgFUlqQQBHIQELIAEgFnIhAQsgBygCXCIAIAcoAlRGBEAgIhCBAgsgBygCWCAAaiABQQFxOgAAIAcgAEEBajYCXCAGIQEgAiIAIA1HDQALCwsgHiAHKAJcNgI4IB4gBykCVDcCMCAeIAf9AAJE/QsC\
\\
ICAeIAf9AAI0/QsCECAeIAf9AAIk/QsCACAHQfAAaiQADAILIA4gA0HgycAAEKACAAsgDiADQeDJwAAQoAIAC0EUQQQQ2AIiE0UNASAIKAJAIh8gCCgCRBDlAiEBIAhBytLAAEEDEOYCIgA2AnggCCABNgJ8IAhB+ABqIAhB/ABqEP4CIRIgAUGECE8EQCABEIYCCyAAQYQITwRAIAAQhgILIAgoAkwiCiAIKAJQEOUCIQEgCEHN0sAAQQQQ5gIiADYCeCAIIAE2AnwgCEH4AGogCEH8AGoQ/gIhDyABQYQITwRAIAEQhgILIABBhAhPBEAgABCGAgsgCCgCWCINIAgoAlwQ4gIhASAIQYHMwABBBRDmAiIANgJ4IAggATYCfCAIQfgAaiAIQfwA\
\\
ahD+AiEDIAFBhAhPBEAgARCGAgsgAEGECE8EQCAAEIYCCyAIKAJkIgYgCCgCaBDkAiEBIAhBi8zAAEEEEOYCIgA2AnggCCABNgJ8IAhB+ABqIAhB/ABqEP4CIQIgAUGECE8EQCABEIYCCyAAQYQITwRAIAAQhgILIAgoAnAiASAIKAJ0EOICIRogCEHR0sAAQQYQ5gIiHDYCeCAIIBo2AnwgCEH4AGogCEH8AGoQ/gIhACAaQYQITwRAIBoQhgILIBxBhAhPBEAgHBCGAgsgEyAANgIQIBMgAjYCDCATIAM2AgggEyAPNgIEIBMgEjYCACATQQUQ4QIhAyAIKAI8IgAEQCAfIABBA3QQmwILIAgoAkgiAARAIAogAEEDdBCbAgsgCCgCVCIABEAg\
\\
DSAAEJsCCyAIKAJgIgAEQCAGIABBAnQQmwILIAgoAmwiAARAIAEgABCbAgtBAAshACALIAM2AgQgCyAANgIAIAhBgAFqJAAMAQtBBEEUEIYDAAsgCygCBCECIAsoAgAhASAdBEAgICAdEJsCCyAUIBQoAgBBAWs2AgAgFyAXKAIAQQFrIgA2AgAgAEUEQCALQRxqEL4CCyAMIAwoAgBBAWo2AgAgGCAYKAIAQQFrIgA2AgAgAEUEQCALQRBqEMACCyAZIAFBAXEiADYCCCAZIAJBACAAGzYCBCAZQQAgAiAAGzYCACALQSBqJAAMAgsgHQRAICAgHRCbAgsgCyAXNgIcIAsgAzYCGCALIAE2AhQgAEUEQCALQRRqELICCyALIBg2AhwgCyAMNgIY\
\\
IAsgAjYCFCANRQRAIAtBFGoQtAJBACEMCyAMIANBACAAGyAMGyIAQQEgABsgGCAXIAwbQQAgABsQhAMLAAsgGSgCACAZKAIEIBkoAgggGUEQaiQACy8AAkAgA2lBAUcNACABQYCAgIB4IANrSw0AIAAgASADIAIQzQEiAEUNACAADwsACzYBAn9BgIDEACECIAAoAgAiASAAKAIERwR/IAAgAUEBajYCACAAIAFBAnRqKAIIBUGAgMQACwsmAQF/QQEgAEEBcmdBH3MiAUEBdiABQQFxaiIBdCAAIAF2akEBdgviBQIFfwF+IwBBEGsiCCQAIwBBoAlrIgUkAAJAAkACQAJAIABFBEBB66HAACEAQRshBgwBCyAAKAIAIgZB/v///wdLBEBBhqLA\
\\
ACEAQc8AIQYMAQsgACAGQQFqNgIAIABBCGsiBiAGKAIAQQFqIgc2AgAgB0UNASAAQQhqIQcLIAUgAjYC5AQgBSABNgLgBCAFIAI2AtwEIAgCfwJAIAcEQCAFIAQ2AtgEIAUgAzYC1AQgBSAENgLQBCAFIAY2AswEIAUgADYCyAQgBSAHNgLEBCMAQaAFayIDJAAgA0H8BGoiASAFQdwEaiAFQdAEaiIJKAIEIgIgCSgCCCIEEEUgA0E4aiAHIAFBgAIQLCADIAP9AANA/QsDCCADIAP9AANQ/QsDGCADIAP9AANg/QsDKAJAIAMpAzgiCkICUQRAIAUgA0EIahD5ATYCCAwBCyAFQThqIANB8ABqQYgE/AoAACAFIAP9AAMo/QsDKCAFIAP9AAMY\
\\
/QsDGCAFIAP9AAMI/QsDCAsgBSAKNwMAIAQEQCACIQEDQCABKAIAIgdBhAhPBEAgBxCGAgsgAUEEaiEBIARBAWsiBA0ACwsgCSgCACIBBEAgAiABQQJ0EJsCCyADQaAFaiQAIAAgACgCAEEBazYCACAGIAYoAgBBAWsiADYCACAARQRAIAVBzARqEL4CCyAFKQMAQgJSDQEgBSgCCCEGQQEMAgsgBSAENgLYBCAFIAM2AtQEIAUgBDYC0AQgBUHQBGoQkwIgAgRAIAEgAhCbAgsgACAGEIQDAAsgBUHgBGogBUHABPwKAABB0ARBCBDYAiIARQ0CIABBADYCCCAAQoGAgIAQNwMAIABBDGogBUHcBGpBxAT8CgAAIABBCGohBkEACyIANgIIIAgg\
\\
BkEAIAAbNgIEIAhBACAGIAAbNgIAIAVBoAlqJAAMAgsAC0EIQdAEEIYDAAsgCCgCACAIKAIEIAgoAgggCEEQaiQACzQBAX8CQCAAKAIAIgFBgYCAgHhGDQAgAUGAgICAeEYNACABRQ0AIAAoAgQgAUEDdBCbAgsLMAEBfyABQQhrIgIgAigCAEEBaiICNgIAIAJFBEAACyAAIAE2AgQgAEG85cAANgIAC4QFAQt/IwBBEGsiBiQAELYBIgQgAiYBIAQhCiMAQbABayIDJAAgAyAAIAEQXCADKAIIIQUgAygCBCEAAkAgAygCAEUEQCAFQQN0IQsCQAJAIAVFBEBBBCEIDAELIAtBBBDYAiIIRQ0BIAVBA3EhDCAFQQRPBEAgBUH8////B3EhDUEA\
\\
IQQgACEBA0AgBCAIaiIJIAFBBGopAgA3AgAgCUEIaiABQRBqKQIANwIAIAlBEGogAUEcaikCADcCACAJQRhqIAFBKGopAgA3AgAgBEEgaiEEIAFBMGohASANIAdBBGoiB0cNAAsgDEUNAQsgCCAHQQN0aiEBIAdBDGwgAGpBCGohBANAIAEgBEEEaykCADcCACAEQQxqIQQgAUEIaiEBIAxBAWsiDA0ACwsgA0HEAGoiBCAKEMQBIAMgBTYChAEgAyAINgKAASADQQE6AIgBIAMgA0GAAWoiASAEEE4CfyADKAIAIglBAUYEQCADIAP9AAIU/QsCjAEgAyAD/QACJP0LApwBIAMgAygCNDYCrAEgAyADKAIQNgKIASADIAMpAwg3A4ABQQAhByAB\
\\
EPkBDAELIANBATYAgAEgA0EEciIBIANBgAFqEI8BIQcgARD0AUEACyEKIANBxABqEOkBIAUEQCAIIAsQmwIgACEBIAUhBANAIAEoAgAiDQRAIAFBBGooAgAgDRCbAgsgAUEMaiEBIARBAWsiBA0ACyAAIAVBDGwQmwILIAYgCTYCCCAGIAo2AgQgBiAHNgIAIANBsAFqJAAMAgtBBCALEN4CAAsgAyAKNgIEIANBADYCACADENsCIAAgBRCEAwALIAYoAgAgBigCBCAGKAIIIAZBEGokAAvLBwIOfwF+IwBBEGsiECQAIwBB0ABrIgUkAEHrocAAIQdBGyEIAkACQAJAIAAiBkUEQEEbIQlB66HAACEGDAELIAYoAgAEQEGGosAAIQZBzwAhCQwB\
\\
CyAGQX82AgAgBkEIayIJIAkoAgBBAWoiADYCACAARQ0BIAZBCGohBAsCfwJAIAMEQCADKAIARQ0BQc8AIQhBhqLAACEHCyAERQwBCyADQX82AgAgA0EIayIIIAgoAgBBAWoiADYCACAARQ0BIANBCGohByAEDQIgBSAINgIoIAUgAzYCJCAFIAc2AiAgBUEgahC1AkEAIQdBAQsgAgRAIAEgAhCbAgsgBSAJNgIoIAUgBjYCJCAFIAQ2AiBFBEAgBUEgahCzAkEAIQYLIAYgByAGGyIAQQEgABsgCSAIIAYbQQAgABsQhAMLAAsgBSAJNgIQIAUgBjYCDCAFIAQ2AgggBSAINgIcIAUgAzYCGCAFIAc2AhQgBUEgaiELIwBBMGsiDCQAIAQiACAA\
\\
KQOwAiACrXw3A7ACAkACQAJAAkACQAJAIAAoAsQCIgRBgICAgHhHBEACQAJAQQMgAiACQQNPGyINIAQgACgCzAIiBGtLBEAgAEHEAmogBCANQQFBARDqASAAKALMAiEEDAELIAJFDQELIA1FDQAgACgCyAIgBGogASAN/AoAAAsgACAEIA1qIg42AswCIA5BA0kNASAAKALIAiEKDAILIAsgACABIAIgBxAkDAULIAAoAsgCIgpBmrTAACAOEKMCRQ0BCyAAKALEAiEPIABBgICAgHg2AsQCQQAhBCAPQYCAgIB4Rw0BQQEhCkEAIQ9BACEODAILIAtCAjcDAAwCCyAOQQNJDQBBACAKQQNqIAovAABB7/cCcyAKQQJqLQAAQb8Bc3IbIQQgDkED\
\\
ayERCyAMIAAgBCAKIAQbIBEgDiAEGyAHECQgDCkDAEICUgRAIAsgDP0AAyD9CwMgIAsgDP0AAxD9CwMQIAsgDP0AAwD9CwMAIA9FDQEgCiAPEJsCDAELIAsgACABIA1qIAIgDWsgBxAkIA9FDQAgCiAPEJsCCyAMQTBqJABBACEEIAUpAyAiEkICUgRAIAsQ+QEhBAsgAyADKAIAQQFqNgIAIAggCCgCAEEBayIANgIAIABFBEAgBUEcahC+AgsgAgRAIAEgAhCbAgsgBiAGKAIAQQFqNgIAIAkgCSgCAEEBayIANgIAIABFBEAgBUEQahC/AgsgECAENgIAIBAgEkICUjYCBCAFQdAAaiQAIBAoAgAgECgCBCAQQRBqJAALoBIDIH8HfgF7IwBB\
\\
EGsiDSQAIAMhByMAQTBrIgYkAEHrocAAIQNBGyEOAkACQAJAAkAgACIJRQRAQRshD0HrocAAIQkMAQsgCSgCAARAQYaiwAAhCUHPACEPDAELIAlBfzYCACAJQQhrIg8gDygCAEEBaiIANgIAIABFDQEgCUEIaiEFCwJAIAEEQCABKAIAIgBB/v///wdNDQFBzwAhDkGGosAAIQMLIAVFIRBBASENDAILQQEhECABIABBAWo2AgAgAUEIayIOIA4oAgBBAWoiADYCACAARQ0AIAFBCGohEiAFRQRAQQAhDSABIQMMAgsgBiAHNgIsIAYgAjYCKCAGIAc2AiQgBiAPNgIUIAYgCTYCECAGIAU2AgwgBiAONgIgIAYgATYCHCAGIBI2AhgjAEHgAGsi\
\\
CCQAIAhBADYCLCAIQoCAgIAQNwIkIAggCEEkaiAGQSRqIhgoAgQiAiAYKAIIIhUQRSAIKAIgIRAgCCgCHCEDIAgoAhghGSAIKAIAIgAEQCAIKAIEIAAQmwILIAgoAgwiAARAIAgoAhAgABCbAgsgCEEwaiEKIwBB0AhrIgQkACAEQbAFaiAFQfABahD/ASAEQbgGaiAFQfwBahD/AQJAAkACQAJAIAUoApACIgdFBEBBCCERDAELIAUoAowCIRYgB0GwAWwiEyIAQQgQ2AIiEUUNASAEQegAaiEUIAchAANAIAsgE0YNASAEQdgAaiALIBZqIgwQ/wECQCAMQRBqIgwpAwBCA1IEQCAUIAxBoAH8CgAADAELIARCAzcDaAsgCyARaiAEQdgAakGw\
\\
AfwKAAAgC0GwAWohCyAAQQFrIgANAAsLIAQgBCkCsAU3AwAgBCAEKAK4BTYCCCAEIAQpArgGNwIMIAQgBCgCwAY2AhQgBCAHNgIgIAQgETYCHCAEIAc2AhgCQCAQBEAgEEGwAWwhACADQQhqIQsDQCAEQdgAaiAFIAtBBGsoAgAgCygCABBuIAQoAmAhDCAEKQNYIiRCAlIEQCAKIAQoAoQBNgIsIAogBP0AAnT9CwIcIAogBP0AAmT9CwIMIAogDDYCCCAKICQ3AwAgBBDyAQwDCyAHIAxNDQQgESAMQbABbGpBEGogC0EIakGgAfwKAAAgC0GwAWohCyAAQbABayIADQALCyAEQdgAaiASIAQgBSgCtAQQLCAEIAT9AANg/QsDKCAEIAT9AANw\
\\
/QsDOCAEIAT9AAOAAf0LA0ggBCkDWCImQgJRBEAgCiAE/QADSP0LAyAgCiAE/QADOP0LAxAgCiAE/QADKP0LAwAMAQsgBEG4BmoiGiAEQZABakGYAvwKAAAgBCgCzAMhGyAEKALIAyEcIAQoAsQDIR0gBCgCwAMhHiAEKAK8AyEfIAQoArgDIRMgBCgCtAMhFCAEKAKwAyEMIAQpA6gDIScgBCAEKQPwAzcDsAYgBCAE/QAD4AP9CwOgBiAEIAT9AAPQA/0LA5AGIAQpAowEISggBCkChAQhKSAEKQL8AyElIAQoAvgDIQcgBEGwBWoiICAEQZQEakHgAPwKAAAgBCkD+AQhJCAEKAL0BCEAIAQgBCkDkAU3A6gFIAQgBP0AA4AF/QsDmAUgBCAE\
\\
/QADSP0LA3ggBCAE/QADOP0LA2ggBCAE/QADKP0LA1ggBSkCnAQhKiAFIAA2ApwEIAUoAqQEISEgBSAkNwOgBCAF/QADoAMhKyAFIAc2AqADIAUgJTcCpAMgBSkDsAMhJSAFICk3AqwDIAUoArgDISIgBSAoNwK0AyAFKQPQAiEkIAUgJzcD0AIgBSgC2AIhIyAFIAw2AtgCIAUoAvwCIQsgBSgC3AIhESAFIBQ2AtwCIAUoAuACIRYgBSATNgLgAiAFKALkAiETIAUgHzYC5AIgBSgC6AIhFCAFIB42AugCIAUoAuwCIQwgBSAdNgLsAiAFKALwAiEHIAUgHDYC8AIgBSgC9AIhACAFIBs2AvQCIAUQTSAFICY3AwAgBSAE/QADWP0LAwggBSAE\
\\
/QADaP0LAxggBSAE/QADeP0LAyggBUE4aiAaQZgC/AoAACAFIAA2AvQCIAUgBzYC8AIgBSAMNgLsAiAFIBQ2AugCIAUgEzYC5AIgBSAWNgLgAiAFIBE2AtwCIAUgIzYC2AIgBSAkNwPQAiAFICI2ArgDIAUgJTcDsAMgBSAr/QsDoAMgBSAE/QADkAb9CwP4AiAFIAQpA6AGNwOIAyAFIAT9AAOoBv0LA5ADIAVBvANqICBB4AD8CgAAIAUgITYCpAQgBSAqNwKcBCAFIAQpA5gFNwOoBCAFIAT9AAOgBf0LA7AEIARB2ABqIAUgEiALECAgBCkDWCIkQgJSBEAgCiAE/QAAYf0LAAkgCiAE/QAAcf0LABkgCiAEKQCAATcAKCAKIAQtAGA6AAgg\
\\
CiAkNwMADAELIApCAjcDAAsgBEHQCGokAAwCC0EIIAAQ3gIACyAMIAdBoK3AABCgAgALIAgpAzBCAlEEf0EABSAIQTBqEPkBIRdBAQshBSAQBEAgAyEAA0AgACgCACIHBEAgAEEEaigCACAHEJsCCyAAQbABaiEAIBBBAWsiEA0ACwsgGQRAIAMgGUGwAWwQmwILIBUEQCACIQADQCAAKAIAIgNBhAhPBEAgAxCGAgsgAEEEaiEAIBVBAWsiFQ0ACwsgGCgCACIABEAgAiAAQQJ0EJsCCyAGIBc2AgQgBiAFNgIAIAhB4ABqJAAgBigCBCEDIAYoAgAhAiABIAEoAgBBAWs2AgAgDiAOKAIAQQFrIgA2AgAgAEUEQCAGQSBqEL4CCyAJIAkoAgBB\
\\
AWo2AgAgDyAPKAIAQQFrIgA2AgAgAEUEQCAGQRRqEMACCyANIAJBAXEiADYCBCANIANBACAAGzYCACAGQTBqJAAMAgsACyAGIAc2AiwgBiACNgIoIAYgBzYCJCAGQSRqIgAQkwIgBiAONgIsIAYgAzYCKCAGIBI2AiQgDUUEQCAAELICCyAGIA82AiwgBiAJNgIoIAYgBTYCJCAQRQRAIAZBJGoQtAJBACEJCyAJIANBACANGyAJGyIAQQEgABsgDyAOIAkbQQAgABsQhAMACyANKAIAIA0oAgQgDUEQaiQAC9oCAQV/IwBBEGsiBSQAIAAhByMAQeAAayIEJAACfwJAIANFDQAgAyEIIAIhAANAAkAgAC0AACIGQTBrQf8BcUEKSQ0AIAZB3wFx\
\\
QcEAa0H/AXFBGkkNACAGQS1rQQJJDQAgBkHfAEcNAgsgAEEBaiEAIAhBAWsiCA0AC0EADAELIARBMzYCXCAEQZanwAA2AlggBEECNgJUIARBlKfAADYCUCAEIAE2AkwgBCAHNgJIIARBFjYCRCAEQf6mwAA2AkAgBCADNgI8IAQgAjYCOCAEQQE2AjQgBEH9psAANgIwIARBEGogBEEwakEGQQFBABBhIARBCToAKCAEQYCAgIB4NgIcIARCADcDACAEEPkBIQZBAQshACADBEAgAiADEJsCCyABBEAgByABEJsCCyAFIAA2AgQgBSAGQQAgABs2AgAgBEHgAGokACAFKAIAIAUoAgQgBUEQaiQAC7sBAwN/AXwBfiMAQRBrIgMkACMAQeAAayIC\
\\
JAAgAiAAIAEQPyACKwMIIQUCfyACKQMAIgZCAlIEQCACIAL9AAMg/QsDUCACIAL9AAMQ/QsDQCACIAU5AzggAiAGNwMwRAAAAAAAAAAAIQUgAkEwahD5AQwBC0EACyEEIAEEQCAAIAEQmwILIAMgBDYCCCADIAU5AwAgAyAGQgJSNgIMIAJB4ABqJAAgAysDACADKAIIIAMoAgwgA0EQaiQAC+sEAwl/CnwDfiMAQRBrIgMkACMAQYACayICJAAgAwJ/An8CQAJAAkACQCABDgIBAgALIAArAwgiEyATYa0hFiAAKwMAIhQgFGGtIRcCQCABQQNPBEAgACsDECIMIAxhIQYgAUEDRw0BCwwDCyAAKwMYIg0gDWEhByABQQVJDQIgACsDICIOIA5h\
\\
IQggAUEFRg0CIAArAygiDyAPYSEJIAFBB0kNAiAAKwMwIhAgEGEhBSABQQdGDQIgACsDOCIRIBFhIQQgAUEJSQ0CIAArA0AiEiASYSEKIAFBCUYNAiAAKwNIIgsgC2EEQEIBIRUMAwsMAgtEAAAAAIBPIkEhC0EADAMLIAJCAjcDMCAAKwMAIQsgAkE4agwBCyACIBU3A8ABIAIgEjkDuAEgAiAROQOoASACIBA5A5gBIAIgDzkDiAEgAiAOOQN4IAIgDTkDaCACIAw5A1ggAiATOQNIIAIgFjcDQCACIBQ5AzggAiAXNwMwIAIgCq03A7ABIAIgBK03A6ABIAIgBa03A5ABIAIgCa03A4ABIAIgCK03A3AgAiAHrTcDYCACIAatNwNQIAJByAFq\
\\
CyIEIAs5AwAgAiACQTBqEHYgAisDCCELIAIpAwAiFUICUQRAIAAgAUEDdBCbAkEADAELIAIgAv0AAyD9CwPwASACIAL9AAMQ/QsD4AEgAiALOQPYASACIBU3A9ABIAJB0AFqEPkBIQQgACABQQN0EJsCQQELIgA2AgwgAyAEQQAgABs2AgggA0QAAAAAAAAAACALIAAbOQMAIAJBgAJqJAAgAysDACADKAIIIAMoAgwgA0EQaiQAC74lAhR/An4jAEEQayIVJAAgASETIwBBMGsiCSQAQeuhwAAhAUEbIQ8CQAJAAkACQCAAIg1FBEBBGyEUQeuhwAAhDQwBCyANKAIABEBBhqLAACENQc8AIRQMAQsgDUF/NgIAIA1BCGsiFCAUKAIAQQFqIgA2\
\\
AgAgAEUNASANQQhqIQULAkACQAJAIBMEQCATKAIAIgBB/v///wdNDQFBzwAhD0GGosAAIQELIAkgFDYCLCAJIA02AiggCSAFNgIkIAVFDQEgCUEkahC0AkEAIQ0MAQsgEyAAQQFqNgIAIBNBCGsiDyAPKAIAQQFqIgA2AgAgAEUNAiATQQhqIQ4gBQ0BIAkgDzYCLCAJIBM2AiggCSAONgIkIAlBJGoQsgJBACEBCyANIAEgDRsiAEEBIAAbIBQgDyANG0EAIAAbEIQDAAsgCSAUNgIgIAkgDTYCHCAJIAU2AhggCSAPNgIsIAkgEzYCKCAJIA42AiQgCUEMaiEWIwBBsANrIgMkACACQQFqIgBBfyAAGyIBIAUoAvwCIgAgACABSxshEAJAAkAC\
\\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIA4oAgBBAUYEQCADIA4pAmQ3AuQBIAMgDikDQDcC3AEgAyAOKQMINwLUASAFKAK0BEEIdCIKRQ0CIBAgCm4iDCAFKAKYBCIATw0OIA4tAG0hCCADQfABaiAFKAKUBCAMQcABbGoiCxAoQQQhEQJAIAsoAqgBIgJFDQAgCygCpAEhACACQQJ0IgFBBBDYAiIRRQ0EIAFFDQAgESAAIAH8CgAACyADQSBqIANB8AFqQaAB/AoAAEEIIQQCQCALKAK4ASIHRQ0AIAsoArQBIQAgB0EEdCIBQQgQ2AIiBEUNBSABRQ0AIAQgACAB/AoAAAsgA0HwAWogA0EgakGgAfwKAAAgAyAHNgKoAyADIAQ2AqQD\
\\
IAMgBzYCoAMgAyACNgKYAyADIBE2ApQDIAMgAjYCkAMgAyAFQdACaiISNgIoIAMgBUGgA2oiAjYCJCADIANB1AFqNgIgIAdBA3RBCGoiC0EIENgCIgFFDQUgCiAMbCEEIAcEQCABIQADQCAAIBIgA0HUAWogAiAGIAQQ2QE5AwAgAEEIaiEAIAcgBkEBaiIGRw0ACwsgASAHQQN0aiASIANB1AFqIAIgByAEENkBOQMAIANB8AFqIANBIGogCEEAIAhBA0cbIgogBCABIAdBAWoQkgEgAygCqAMiAgRAIAMoArQCQa8BaiEAQQAhBiADKAK4AiEIA0AgBiAIRg0IIAAtAABBBnFBAkcEQCADQfABaiADQSBqIAYgBBAzCyAAQbABaiEAIAIgBkEB\
\\
aiIGRw0ACwsgBwRAIAMoArQCQfwAaiEAQQAhBiADKAK4AiEMA0AgA0EIaiASIANB1AFqIgIgBiAEEJ4BIAMoAghBAUYEQCADIBIgAiAHIAMoAgwQngEgBiAMTw0KIAMoAgQhCCADKAIAIQIgAEEEa0EBNgIAIAAgCEF/IAJBAXEbNgIACyAAQbABaiEAIAcgBkEBaiIGRw0ACwsgASALEJsCIAQgEEkEQANAIANB8AFqIA4gBSgCmAIgBSgCnAIgCiAEEKwBIARBAWoiBCAQSQ0ACwsgA0EgaiADQfABakGwAfwKAAAgAygCoAMiAEUNASADKAKkAyAAQQR0EJsCDAELIAMgDikCZDcC5AEgAyAOKQNANwLcASADIA4pAwg3AtQBIAUoArQEQQh0\
\\
IgpFDQcgECAKbiIMIAUoApgEIgBPDQ4gDi0AbSEIIANB8AFqIAUoApQEIAxBwAFsaiILEChBBCERAkAgCygCqAEiAkUNACALKAKkASEAIAJBAnQiAUEEENgCIhFFDQkgAUUNACARIAAgAfwKAAALIANBIGogA0HwAWpBoAH8CgAAQQghBAJAIAsoArgBIgdFDQAgCygCtAEhACAHQQR0IgFBCBDYAiIERQ0KIAFFDQAgBCAAIAH8CgAACyADQfABaiADQSBqQaAB/AoAACADIAc2AqgDIAMgBDYCpAMgAyAHNgKgAyADIAI2ApgDIAMgETYClAMgAyACNgKQAyADIAVB0AJqIhI2AiggAyAFQaADaiICNgIkIAMgA0HUAWo2AiAgB0EDdEEIaiIL\
\\
QQgQ2AIiAUUNCiAKIAxsIQQgBwRAIAEhAANAIAAgEiADQdQBaiACIAYgBBCoATkDACAAQQhqIQAgByAGQQFqIgZHDQALCyABIAdBA3RqIBIgA0HUAWogAiAHIAQQqAE5AwAgA0HwAWogA0EgaiAIQQAgCEEDRxsiCiAEIAEgB0EBahCTASADKAKoAyICBEAgAygCtAJBrwFqIQBBACEGIAMoArgCIQgDQCAGIAhGDQ0gAC0AAEEGcUECRwRAIANB8AFqIANBIGogBiAEEDQLIABBsAFqIQAgAiAGQQFqIgZHDQALCyAHBEAgAygCtAJB/ABqIQBBACEGIAMoArgCIQwDQCADQRhqIBIgA0HUAWoiAiAGIAQQnwEgAygCGEEBRgRAIANBEGogEiAC\
\\
IAcgAygCHBCfASAGIAxPDQ8gAygCFCEIIAMoAhAhAiAAQQRrQQE2AgAgACAIQX8gAkEBcRs2AgALIABBsAFqIQAgByAGQQFqIgZHDQALCyABIAsQmwIgBCAQSQRAA0AgA0HwAWogDiAFKAKYAiAFKAKcAiAKIAQQrAEgBEEBaiIEIBBJDQALCyADQSBqIANB8AFqQbAB/AoAACADKAKgAyIARQ0AIAMoAqQDIABBBHQQmwILIANBADYC3AEgA0KAgICAEDcC1AEgAyAONgLsASADKAKwASELIANBASADKAKIAUEAIAMtAIwBQQNHGyIAIANBIGogABsiCi0ATCIAIABBA0YbOgD4ASADIANB1AFqIgg2AvABIAMgA0HsAWoiAjYC9AEgCEEAQRVB\
\\
AUEBEOoBIAMoAtwBIgEgAygC2AFqIgBBwavAAP0AAAD9CwAAIABBzqvAACkAADcADSADIAFBFWo2AtwBIAIgCCAKQRhqELsBIAMoAtQBIAMoAtwBIgRrQQ5NBEAgCCAEQQ9BAUEBEOoBIAMoAtwBIQQLIAMoAtgBIARqIgBB1qvAACkAADcAACAAQd2rwAApAAA3AAcgAyAEQQ9qNgLcASADQfABaiAKKQMAIAorAwgQ9QFBACEEIAMoAtQBIAMoAtwBIgVrQQtNBEAgA0HUAWogBUEMQQFBARDqASADKALcASEFCyADKALYASAFaiIAQbWrwAApAAA3AAAgAEG9q8AAKAAANgAIIAMgBUEMajYC3AEgA0HwAWogCikDEBDSASADKALUASADKALc\
\\
ASIFa0EPTQRAIANB1AFqIAVBEEEBQQEQ6gEgAygC3AEhBQsgAygC2AEgBWpB5avAAP0AAAD9CwAAIAMgBUEQaiIFNgLcAQJAAkACQAJAAkACQCAKKAJIIhJFBEBBASERDAELIAooAkQiBiASQbABbGohDEHBqsAALwAAIQpBuarAACkAACEXQdOqwAAoAAAhCEHnqsAAKAAAIQJBASERQQEhAQNAAkACQCADKALUASIAIAVrIARJBEAgA0HUAWogBSAEQQFBARDqASADKALcASEFDAELIAENAQsgBARAIAMoAtgBIAVqIBEgBPwKAAALIAMoAtQBIQALIAMgBCAFaiIENgLcASAAIARGBEAgA0HUAWogAEEBQQFBARDqASADKALcASEECyADKALY\
\\
ASAEakEiOgAAIAMgBEEBaiIFNgLcASAGKAKkASEBAkACQCAGKAKoASIQIAMoAtQBIgAgBWtLBEAgA0HUAWogBSAQQQFBARDqASADKALcASEFDAELIBBFDQELIBAEQCADKALYASAFaiABIBD8CgAACyADKALUASEACyADIAUgEGoiBDYC3AEgACAEa0EBTQRAIANB1AFqIARBAkEBQQEQ6gEgAygC3AEhBAsgAygC2AEgBGpBovQAOwAAIAMgBEECaiIENgLcASADKALUASAEa0EJTQRAIANB1AFqIARBCkEBQQEQ6gEgAygC3AEhBAsgAygC2AEgBGoiACAKOwAIIAAgFzcAACADIARBCmoiBDYC3AEgBi0ArwFBAnQiASgC7OJAIQAgASgC1OJA\
\\
IgEgAygC1AEgBGtLBEAgA0HUAWogBCABQQFBARDqASADKALcASEECyABBEAgAygC2AEgBGogACAB/AoAAAsgAyABIARqIgQ2AtwBIAMoAtQBIARrQRNNBEAgA0HUAWogBEEUQQFBARDqASADKALcASEECyADKALYASIAIARqIgFBw6rAAP0AAAD9CwAAIAEgCDYAECADIARBFGoiBDYC3AECQCAGKAJ4QQFGBEAgA0HsAWogA0HUAWogBkH8AGoQuwEgAygC3AEhBAwBCyADKALUASAEa0EDTQR/IANB1AFqIARBBEEBQQEQ6gEgAygC3AEhBCADKALYAQUgAAsgBGpB7uqx4wY2AAAgAyAEQQRqIgQ2AtwBCyADKALUASAEa0ETTQRAIANB1AFq\
\\
IARBFEEBQQEQ6gEgAygC3AEhBAsgAygC2AEgBGoiAEHXqsAA/QAAAP0LAAAgACACNgAQIAMgBEEUajYC3AEgA0HwAWpCASAGKQMQIAYpAwAiGKciABsgBkEIQRggABtqKwMAEPUBQQ5BDSAYUCIAGyIBIAMoAtQBIAMoAtwBIgVrSwRAIANB1AFqIAUgAUEBQQEQ6gEgAygC3AEhBQsgAQRAIAMoAtgBIAVqQfiqwABB66rAACAAGyAB/AoAAAsgAyABIAVqIgA2AtwBIAYoAogBIgEEQCABQQV0IQUgBigChAEhBANAIARBHGotAABBAWtB/wFxQQFNBEAgBCgCAA0FCyAEQSBqIQQgBUEgayIFDQALCyADKALUASAAa0EUTQRAIANB1AFqIABB\
\\
FUEBQQEQ6gEgAygC3AEhAAsgAygC2AEgAGoiAUGWq8AA/QAAAP0LAAAgAUGjq8AAKQAANwANIAMgAEEVajYC3AEgA0HsAWogA0HUAWoiACAGQThqELsBIAMoAtQBIAMoAtwBIgRrQQlNBEAgACAEQQpBAUEBEOoBIAMoAtwBIQQLIAMoAtgBIARqIgBBq6vAACkAADcAACAAQbOrwAAvAAA7AAggAyAEQQpqNgLcASADQfABaiAGKQMgIAYrAygQ9QEgAygC1AEgAygC3AEiBGtBC00EQCADQdQBaiAEQQxBAUEBEOoBIAMoAtwBIQQLIAMoAtgBIARqIgBBtavAACkAADcAACAAQb2rwAAoAAA2AAggAyAEQQxqNgLcASADQfABaiAGKQMwENIB\
\\
IAMoAtQBIAMoAtwBIgRrQQFNBEAgA0HUAWogBEECQQFBARDqASADKALcASEECyADKALYASAEakH9+gE7AAAgAyAEQQJqIgU2AtwBQQAhAUGVq8AAIRFBASEEIAZBsAFqIgYgDEcNAAsLIAtFDQQgBCADKALUASAFa00NASADQdQBaiAFIARBAUEBEOoBIAMoAtwBIQUMAgsgAygC1AEgAGtBDk0EQCADQdQBaiAAQQ9BAUEBEOoBIAMoAtwBIQALIAMoAtgBIABqIgFBhqvAACkAADcAACABQY2rwAApAAA3AAcgAyAAQQ9qNgLcAUHVosAAQYEBQZijwAAQuQIACyASRQ0BCyAERQ0AIAMoAtgBIAVqIBEgBPwKAAALIAMgBCAFajYC3AFB1aLA\
\\
AEGBAUGYo8AAELkCAAsgAygC1AEgBWtBAU0EQCADQdQBaiAFQQJBAUEBEOoBIAMoAtwBIQULIAMoAtgBIAVqQf36ATsAACADIAVBAmoiADYC3AEgFiAANgIIIBYgAykC1AE3AgAgA0EgahDAASADQbADaiQADA4LQfDHwAAQ/wIAC0EEIAEQ3gIAC0EIIAEQ3gIAC0EIIAsQ3gIACyAIIAhBgK7AABCgAgALIAYgDEHgrsAAEKACAAtB8MfAABD/AgALQQQgARDeAgALQQggARDeAgALQQggCxDeAgALIAggCEGArsAAEKACAAsgBiAMQeCuwAAQoAIACyAMIABBgMjAABCgAgALIAwgAEGAyMAAEKACAAsgEyATKAIAQQFrNgIAIA8gDygCAEEB\
\\
ayIANgIAIABFBEAgCUEsahC+AgsgDSANKAIAQQFqNgIAIBQgFCgCAEEBayIANgIAIABFBEAgCUEgahDAAgsgCSgCECEAAkAgCSgCDCIBIAkoAhQiAk0EQCAAIQ8MAQsgAkUEQEEBIQ8gACABEJsCDAELIAAgAUEBIAIQzQEiD0UNAgsgFSACNgIEIBUgDzYCACAJQTBqJAAMAgsAC0EBIAIQ3gIACyAVKAIAIBUoAgQgFUEQaiQAC8oDAQp/IwBBEGsiBSQAQQYhAkGKtMAAIQlBgICAgHghBwJAAkACQAJAAkACQAJAAn9BAyEKIAFBA0kEf0EABSABQQNrIQRBACAAQQNqIAAvAABB7/cCcyAAQQJqLQAAQb8Bc3IbCyEDAkAgBCABIAMbIgRF\
\\
DQAgAyAAIAMbIQgDQAJAIAgtAAAiC0EJayIDQRdLDQBBASADdEGbgIAEcUUNACAIQQFqIQggBEEBayIEDQEMAgsLQQAhCiALQdsARg0AIAtB+wBGDQBBASEKIARBBEkNAEEBQQIgCCgAACIDQf+B/AdxQQh4IANBGHhB/4H8B3FyIgNBsaSFggVJIANBsaSFggVLaxsMAQsgCgtB/wFxQQFrDgMAAQMCC0EDIQJBkLTAACEJDAELQQchAkGTtMAAIQkLIAJBARDYAiIGRQ0BIAIEQCAGIAkgAvwKAAALIAIhBwsgAQRAIAAgARCbAgtBACEAIAUgB0GAgICAeEcEfwJAIAIgB08EQCAGIQAMAQsgBiAHQQEgAhDNASIARQ0DCyACBUEACzYCBCAF\
\\
IAA2AgAMAgtBASACEN4CAAtBASACEN4CAAsgBSgCACAFKAIEIAVBEGokAAvNCAIKfwF+IwBBEGsiCiQAIwBB0ABrIgUkAEHrocAAIQZBGyEHAkACQAJAIABFBEBBGyEIQeuhwAAhAAwBCyAAKAIABEBBhqLAACEAQc8AIQgMAQsgAEF/NgIAIABBCGsiCCAIKAIAQQFqIgI2AgAgAkUNASAAQQhqIQILAkACQAJAIAEEQCABKAIARQ0BQc8AIQdBhqLAACEGCyAFIAg2AiggBSAANgIkIAUgAjYCICACRQ0BIAVBIGoQswJBACEADAELIAFBfzYCACABQQhrIgcgBygCAEEBaiIGNgIAIAZFDQIgAUEIaiEGIAINASAFIAc2AiggBSABNgIkIAUg\
\\
BjYCICAFQSBqELUCQQAhBgsgACAGIAAbIgFBASABGyAIIAcgABtBACABGxCEAwALIAUgCDYCECAFIAA2AgwgBSACNgIIIAUgBzYCHCAFIAE2AhggBSAGNgIUIAVBIGohBCMAQdAAayIDJAAgAigCxAIhCSACQYCAgIB4NgLEAgJAAkAgCUGAgICAeEYNACADQRBqIAIgAigCyAIiCyACKALMAiAGECQgAykDEEICUgRAIAQgA/0AAzD9CwMgIAQgA/0AAyD9CwMQIAQgA/0AAxD9CwMAIAlFDQIgCyAJEJsCDAILIAlFDQAgCyAJEJsCCyACKALAAgRAA0ACQCACLQDZAkECRwRAIANBEGogAkGrsMAAQQEgBhAkIAMpAxBCAlENASAEIAP9AAMw\
\\
/QsDICAEIAP9AAMg/QsDECAEIAP9AAMQ/QsDAAwECyADQQRqIAIQaSADQRBqIAIgAygCCCIJIAMoAgwgBhAkIAMpAxBCAlIEQCAEIAP9AAMw/QsDICAEIAP9AAMg/QsDECAEIAP9AAMQ/QsDACADKAIEIgJFDQQgCSACEJsCDAQLIAMoAgQiC0UNACAJIAsQmwILIAIoAsACDQALCyACKAJwQYCAgIB4RgRAIAIoAogBRQRAIARCAjcDAAwCCyADQRBqIAJB9ABqEKQBIAMoAhBBAUYEQCAEIAP9AAM4/QsDICAEIAP9AAMo/QsDECAEIAP9AAMY/QsDAAwCCyADQRBqQQRyEPQBIARCAjcDAAwBCyACKALMAUGAgICAeEcEQCAEQgI3AwAMAQtB\
\\
xwBBARDYAiICBEAgAkHkr8AAQccA/AoAACAEQQg6ACggBELHgICAgICAgIB/NwMYIAQgAjYCFCAEQccANgIQIARCADcDAAwBC0EBQccAEN4CAAsgA0HQAGokAEEAIQIgBSkDICIMQgJSBEAgBBD5ASECCyABIAEoAgBBAWo2AgAgByAHKAIAQQFrIgE2AgAgAUUEQCAFQRxqEL4CCyAAIAAoAgBBAWo2AgAgCCAIKAIAQQFrIgA2AgAgAEUEQCAFQRBqEL8CCyAKIAI2AgAgCiAMQgJSNgIEIAVB0ABqJAAMAQsACyAKKAIAIAooAgQgCkEQaiQAC54EAgd/AX4jAEEQayIHJAAjAEHQAGsiAiQAQeuhwAAhBUEbIQMCQAJAAkAgAEUEQEEbIQZB\
\\
66HAACEADAELIAAoAgAEQEGGosAAIQBBzwAhBgwBCyAAQX82AgAgAEEIayIGIAYoAgBBAWoiBDYCACAERQ0BIABBCGohBAsCQAJAAkAgAQRAIAEoAgAiA0H+////B00NAUGGosAAIQVBzwAhAwsgAiAGNgIoIAIgADYCJCACIAQ2AiAgBEUNASACQSBqELQCQQAhAAwBCyABIANBAWo2AgAgAUEIayIDIAMoAgBBAWoiBTYCACAFRQ0CIAFBCGohBSAEDQEgAiADNgIoIAIgATYCJCACIAU2AiAgAkEgahCyAkEAIQULIAAgBSAAGyIBQQEgARsgBiADIAAbQQAgARsQhAMACyACIAY2AhAgAiAANgIMIAIgBDYCCCACIAM2AhwgAiABNgIYIAIg\
\\
BTYCFAJ/A0AgAkEgaiIIIAQgBUF/ECAgAikDICIJQgJSBEAgCBD5AQwCCyACLQAoQQFHDQALQQALIQQgASABKAIAQQFrNgIAIAMgAygCAEEBayIBNgIAIAFFBEAgAkEcahC+AgsgACAAKAIAQQFqNgIAIAYgBigCAEEBayIANgIAIABFBEAgAkEQahDAAgsgByAENgIAIAcgCUICUjYCBCACQdAAaiQADAELAAsgBygCACAHKAIEIAdBEGokAAv4BQIRfwF8IwBBEGsiASQAIAEhCSMAQSBrIgQkACAARQRAQeuhwABBGxCEAwALIAAoAgAiAUH+////B0sEQEGGosAAQc8AEIQDAAsgACABQQFqNgIAIABBCGsiCyALKAIAQQFqIgE2AgACQAJA\
\\
IAEEQCAEIAs2AhwgBCAANgIYIAQgAEEIaiICNgIUIARBCGohDSMAQRBrIgUkACACKAJIIgEgAigCkAIiAyABIANJGyIBQQJ0IQMCQAJAAkAgAUH/////A0sNACADQfz///8HSw0AIAIoAowCIQwgAigCRCEIAn8gA0UEQEEEIQJBAAwBC0EEIQcgA0EEENgCIgJFDQEgAQshECABBEAgCEGQAWohByAMQQhqIQggASEMIAIhAwNAIAhBBGsoAgAhBiAHKwMAIRIgCCgCACEOQQhBBBDYAiIPRQ0DIAVB6LfAAEEEEOYCIgo2AgggBSAGIA4Q5gIiBjYCDCAFQQhqIAVBDGoQ/gIhDiAGQYQITwRAIAYQhgILIApBhAhPBEAgChCGAgsgBUHwy8AA\
\\
QREQ5gIiCjYCCCAFIBIQ7gIiBjYCDCAFQQhqIAVBDGoQ/gIhESAGQYQITwRAIAYQhgILIApBhAhPBEAgChCGAgsgDyARNgIEIA8gDjYCACADIA9BAhDhAjYCACADQQRqIQMgB0GwAWohByAIQbABaiEIIAxBAWsiDA0ACwsgDSABNgIIIA0gAjYCBCANIBA2AgAgBUEQaiQADAILIAcgAxDeAgALQQRBCBCGAwALIAAgACgCAEEBazYCACALIAsoAgBBAWsiADYCACAARQRAIARBHGoQwAILAkAgBCgCCCIBIAQoAhAiAE0EQCAEKAIMIQEMAQsgAUECdCECIAQoAgwhAyAARQRAQQQhASADIAIQmwIMAQsgAyACQQQgAEECdCICEM0BIgFFDQIL\
\\
IAkgADYCBCAJIAE2AgAgBEEgaiQADAILAAtBBCACEN4CAAsgCSgCACAJKAIEIAlBEGokAAvoBAELfyMAQRBrIggkACMAQRBrIgkkACAAIgNFBEBB66HAAEEbEIQDAAsgAygCAARAQYaiwABBzwAQhAMACyADQX82AgAgA0EIayILIAsoAgBBAWoiADYCAAJAAkAgAARAIAkgCzYCDCAJIAM2AgggCSADQQhqNgIEIANByAFqIANBxANqEEECQCADKALQASIERQRAQQQhBgwBCyADKALMASEKIARBAnQiAEEEENgCIgZFDQICQCAEQQxJDQAgCkEgaiAAIAZqSSAKIARBJGxqIAZLcQ0AIApBjAFqIQEgBEF8cSIHIQUgBiECA0AgAiABIAFBJGsg\
\\
AUHIAGsgAUHsAGv9XAIA/VYCAAH9VgIAAv1WAgAD/QsCACACQRBqIQIgAUGQAWohASAFQQRrIgUNAAsgBCAHRg0BCyAHIQAgBEEDcSIFBEAgACAFaiEAIAYgB0ECdGohASAHQSRsIApqQSBqIQIDQCABIAIoAgA2AgAgAkEkaiECIAFBBGohASAFQQFrIgUNAAsLIAcgBGtBfEsNACAEIABrIQUgBiAAQQJ0aiEBIABBJGwgCmpBjAFqIQIDQCABIAJB7ABrKAIANgIAIAFBBGogAkHIAGsoAgA2AgAgAUEIaiACQSRrKAIANgIAIAFBDGogAigCADYCACACQZABaiECIAFBEGohASAFQQRrIgUNAAsLIAMgAygCAEEBajYCACALIAsoAgBBAWsi\
\\
ADYCACAARQRAIAlBDGoQwAILIAggBDYCBCAIIAY2AgAgCUEQaiQADAILAAtBBCAAEN4CAAsgCCgCACAIKAIEIAhBEGokAAuZBAEKfyMAQRBrIggkACMAQSBrIgMkACAARQRAQeuhwABBGxCEAwALIAAoAgAiBUH+////B0sEQEGGosAAQc8AEIQDAAsgACAFQQFqNgIAIABBCGsiBiAGKAIAIgJBAWoiATYCAAJAAkAgAQRAIAMgBjYCECADIAA2AgwgAyAAQQhqNgIIAkAgACgCQCIHRQRAIAAgBTYCACAGIAI2AgBBBCECDAELIAAoAjwhCSAHQQxsIgoiAUEEENgCIgJFDQIgByEBA0AgBCAKRwRAIANBFGogBCAJahD/ASACIARqIgUgAygC\
\\
HDYCCCAFIAMpAhQ3AgAgBEEMaiEEIAFBAWsiAQ0BCwsgBigCACEBIAAgACgCAEEBazYCACAGIAFBAWsiADYCACAADQAgA0EQahC+AgsgB0EMbCEEIAIiACEBIAcEQCAAIARqIQkDQCACKAIAIQYgAkEEaigCACIKIAJBCGooAgAQ5gIhBSAGBEAgCiAGEJsCCyABIAU2AgAgAUEEaiEBIAJBDGoiAiAJRw0ACwsCQCABIABrIgVBAnYiAiAHQQNsTwRAIAAhAQwBCyAAIAFGBEBBBCEBIAAgBBCbAgwBCyAAIARBBCAFEM0BIgENAEEEIAUQ3gIACyADIAI2AgQgAyABNgIAIAggAykDADcCACADQSBqJAAMAgsAC0EEIAEQ3gIACyAIKAIAIAgo\
\\
AgQgCEEQaiQACxsAIAAoAgAoAgAgASgCACACQXRsakEMaxCKAQsKAEEIIAAQhgMACxYAIAFBCU8EQCABIAAQlgEPCyAAECYLGwAgACgCACgCACABKAIAIAJBBHRrQRBrEIwBCxsAIAAoAgAoAgAgASgCACACQQJ0a0EEaxCLAQseAAJAIAAoAgANACAAKAIEIgBBhAhJDQAgABCGAgsLEgBB4PbAAEE5Qfz2wAAQuQIACygCAW8BfxAOIQIQtgEiAyACJgEgAEEANgIIIAAgAzYCBCAAIAE2AgALHwAgAARAIAAgARCGAwALQYz3wABBI0Gg98AAELkCAAsYACABKAIAIAEoAgQgACgCACAAKAIEEHwLEgAgACABQQF0QQFyIAIQuQIACxcBAW8g\
\\
ACABEAYhAhC2ASIAIAImASAACxcBAW8gACABEBAhAhC2ASIAIAImASAACxcBAW8gACABEBMhAhC2ASIAIAImASAACxcBAW8gACABEBQhAhC2ASIAIAImASAACxcBAW8gACABEBchAhC2ASIAIAImASAACxcBAW8gACABEB4hAhC2ASIAIAImASAACxUAIAEgACgCACIAKAIEIAAoAggQcAsVACAAIAEgAhDmAjYCBCAAQQA2AgALDgAgAQRAIAAgARCbAgsLHAAgAEHI9cAAKQIANwIIIABBwPXAACkCADcCAAscACAAQbj1wAApAgA3AgggAEGw9cAAKQIANwIACxwAIABBsPbAACkCADcCCCAAQaj2wAApAgA3AgALFQEBbyAAJQEgASACJQEg\
\\
AhCGAhAFCxcCAW8BfyAAEB0hARC2ASICIAEmASACCxMAIAAgARDuAjYCBCAAQQA2AgALkQgBAn8gACEGIwBBMGsiBSQAIAUgAzYCBCAFIAI2AgAgBSABNgIIAkACQAJAAkACQAJAIAEgAk8EQCABIANJDQYgAiADSw0BIAJFDQMgASACTQ0DIAAgAmosAABBv39KDQMgAiEAAkADQCAAIAZqLAAAQb9/Sg0BIABBAWsiAA0AC0EAIQALA0AgAiAGaiwAAEG/f0oNAyABIAJBAWoiAkcNAAsgASECDAILIAUgBUEIaq1CgICAgDCENwMgIAUgBa1CgICAgDCENwMYQfmBwAAgBUEYaiAEELkCAAsgBSAFQQRqrUKAgICAMIQ3AyAgBSAFrUKAgICA\
\\
MIQ3AxhB8YDAACAFQRhqIAQQuQIACyAFIAA2AgwgBSACNgIQAkAgACACSw0AAkAgAEUNACAAIAFPBEAgACABRg0BDAILIAAgBmosAABBQEgNAQsCQCABIAJNBEAgASACRw0CDAELIAIgBmosAABBv39MDQELIAAgAkYNAiAFAn8gACAGaiIBLAAAIgBBAE4EQCAAQf8BcQwBCyABLQABQT9xIgMgAEEfcSICQQZ0ciAAQV9NDQAaIAEtAAJBP3EgA0EGdHIiAyACQQx0ciAAQXBJDQAaIAJBEnRBgIDwAHEgAS0AA0E/cSADQQZ0cnILNgIUIAUgBUEMaq1CgICAgPAMhDcDKCAFIAVBFGqtQoCAgICADYQ3AyAgBSAFrUKAgICAMIQ3AxhBm53A\
\\
ACAFQRhqIAQQuQIACyAGIAEgACACIAQQ8AIACyADRQ0CIAEgA00NAiADIAZqLAAAQb9/Sg0CIAMhAAJAA0AgACAGaiwAAEG/f0oNASAAQQFrIgANAAtBACEACwJAA0AgAyAGaiwAAEG/f0oNASABIANBAWoiA0cNAAsgASEDCyAFIAA2AgwgBSADNgIQIAAgA0sNAQJAIABFDQAgACABTwRAIAAgAUYNAQwDCyAAIAZqLAAAQUBIDQILAkAgASADTQRAIAEgA0cNAwwBCyADIAZqLAAAQb9/TA0CCyAAIANGDQAgBQJ/IAAgBmoiASwAACIAQQBOBEAgAEH/AXEMAQsgAS0AAUE/cSIDIABBH3EiAkEGdHIgAEFfTQ0AGiABLQACQT9xIANBBnRy\
\\
IgMgAkEMdHIgAEFwSQ0AGiACQRJ0QYCA8ABxIAEtAANBP3EgA0EGdHJyCzYCFCAFIAVBDGqtQoCAgIDwDIQ3AyggBSAFQRRqrUKAgICAgA2ENwMgIAUgBUEEaq1CgICAgDCENwMYQe2dwAAgBUEYaiAEELkCAAsgBBCAAwALIAYgASAAIAMgBBDwAgALIAUgBUEIaq1CgICAgDCENwMgIAUgBUEEaq1CgICAgDCENwMYQbaCwAAgBUEYaiAEELkCAAsUACAAKAIAIAEgACgCBCgCDBEBAAumLAQifwZ8BH4BbwJ/IwBBIGsiDiQAQeuhwAAhBkEbIRICQAJAIABFBEBBGyETQeuhwAAhAAwBCyAAKAIABEBBhqLAACEAQc8AIRMMAQsgAEF/NgIA\
\\
IABBCGsiEyATKAIAQQFqIgI2AgAgAkUNASAAQQhqIQILAkACQAJAIAEEQCABKAIAIgZB/v///wdNDQFBzwAhEkGGosAAIQYLIA4gEzYCHCAOIAA2AhggDiACNgIUIAJFDQEgDkEUahC0AkEAIQAMAQsgASAGQQFqNgIAIAFBCGsiEiASKAIAQQFqIgY2AgAgBkUNAiABQQhqIQcgAg0BIA4gEjYCHCAOIAE2AhggDiAHNgIUIA5BFGoQsgJBACEGCyAAIAYgABsiAUEBIAEbIBMgEiAAG0EAIAEbEIQDAAsgDiATNgIQIA4gADYCDCAOIAI2AgggDiASNgIcIA4gATYCGCAOIAc2AhQjAEHwAGsiCSQAIAlBxABqIRcjAEGwAWsiBSQAAkAgBygC\
\\
AEEBRgRAIAUgBykCZDcCHCAFIAcpA0A3AhQgBSAHKQMINwIMIAJBwAFqIAJBvANqEEEgBUEANgIsIAVCgICAgIABNwIkAkAgAigCkAIiGEUEQEEIIQYMAQsgAkHQAmohGSACQaADaiEaIAcoAlghGyAHKAJcIRwgBy0AbUEBa0H/AXFBAkkhHUEIIRQDQAJAAkAgAigCyAEiBiAESwRAIARBJGwiHiACKALEAWooAiAiH0UNAiAIQfAAbCEPQQAhECAEQbABbCEgQQAhBgJAAkACQAJAA0ACfgJAAkACQAJAAkACQCACKALIASIDIARLBEAgBiACKALEASAeaiIDKAIgIgpPDQMgAygCHCAQaiIDKAIAIREgA0EQaigCACELIANBDGooAgAhDCAD\
\\
QQhqKAIAIQogA0EEaigCACEVIAVBQGsgAiAFQQxqIAQgA0EUaigCACADQRhqKAIAIg0gAigC/AIiAyADIA1LGxBgIAUrA0giJEQAAAAAAAD4fyAFKwNAICRlIg0bISUCQCANRQ0AIB0NACAkICREAAAAAAAAOEOgRAAAAAAAADjDoGEEQCAkISUMAQsgJEQAAAAAAECPQKIiJPwGuSIlRAAAAAAAAPC/oCAlICQgJWMbIiUgJUQAAAAAAADwP6AgJCAloUQAAAAAAADgP2MbRAAAAAAAQI9AoyElCyALIAIoAtADIg1PDQEgAigCzAMiFiALQQN0IiFqKwMAISgCQCAKQQFxIiIEQCAMIA1JBEAgFiAMQQN0aisDACEnDAILIAwgDUHAzsAAEKAC\
\\
AAsgGiAHIANBAWsQQiEnIAIoAvwCIQMLIBkgBUEMaiADEKcBISogCiARcgRAIBUgDCARQQFxGyIDIAIoAoAEIgpPDQMgAigC/AMgA0ECdGo1AgAhKgsCQCACKAKMBCIDIAtLBEAgAigCiAQgC0EFdGoiAykDECIrQgBSDQFCAAwJCyALIANB4M7AABCgAgALIAMoAhgiAyAcSQ0EDAULIAQgA0GQzsAAEKACAAsgCyANQbDOwAAQoAIACyADIApB0M7AABCgAgALIAYgCkGgzsAAEKACAAsgGyADQQN0aisDACImICZhDQELIAO4ISYLQgELIS0gBCACKAKQAiIDTw0CIAVBQGsgAigCjAIgIGoQ/wEgAigCxAMiAyALSwRAIAsgAigC0AMiDU8N\
\\
AiACKALMAyIRICFqKwMAISkgAigCwAMiFSALQQJ0aigCACEWQgAhLCAiBEAgAyAMTQ0FIAwgDU8NBiAVIAxBAnRqKAIAIQpCASEsIBEgDEEDdGorAwAhJAsgBSAFKAJINgI4IAUgBSkCQDcDMCAGIAhqIgwgBSgCJEYEQCAFQSRqEJACIAUoAighFAsgDyAUaiIDIAs2AgAgA0HYAGogKiArfTcDACADQdAAaiAlOQMAIANByABqICcgKKE5AwAgA0FAayAWNgIAIANBOGogKTkDACADQTBqICs3AwAgA0EoaiAmOQMAIANBIGogLTcDACADQRhqIAo2AgAgA0EQaiAkOQMAIANBCGogLDcDACADQeAAaiAFKQMwNwIAIANB6ABqIAUoAjg2AgAg\
\\
BSAMQQFqNgIsIBBBHGohECAPQfAAaiEPIB8gBkEBaiIGRg0HDAELCyALIANBgM/AABCgAgALIAsgDUGQz8AAEKACAAsgBCADQfDOwAAQoAIACyAMIANBgM/AABCgAgALIAwgDUGQz8AAEKACAAsgBCAGQYDOwAAQoAIACyAGIAhqIQgLIARBAWoiBCAYRw0ACyAFKAIoIQYgBSAFQa8BajYCMCAIQQJJDQAgCEEVTwRAIAVBMGohB0EAIQRBMEGErgQgCCAIQYSuBE8bIgIgCCAIQQF2ayIDIAIgA0sbIgIgAkEwTRsiCkHwAGwhAgJAIANByaSSCU0EQEEIIQQgAkEIENgCIgMNAQsgBCACEN4CAAsgBiAIIAMgCiAIQcEASSAHEDYgAyACEJsC\
\\
DAELIAZB8ABqIQMgBiAIQfAAbGohCEEAIQQgBiECA0AgAigCcCIHIAIoAgBJBEAgBUFAayACQfQAakHsAPwKAAAgBCECAn8DQCACIAZqIgpB8ABqIApB8AD8CgAAIAYgAkUNARogByACQfAAayICIAZqIgooAgBJDQALIApB8ABqCyICIAc2AgAgAkEEaiAFQUBrQewA/AoAAAsgBEHwAGohBCADIgJB8ABqIgMgCEcNAAsgBSgCLCEIIAUoAighBgsgBSgCJCIMQfAAbCIHQegAbiEKIAYgCEHwAGwiBGohCyAGIgIhAwJAIAhFDQAgBEHwAGsiCEHwAG4iBEEHcUEHRwRAQQAgBEEBakEHcWshBANAIAMgAkEIakHoAPwKAAAgA0HoAGohAyAC\
\\
QfAAaiECIARBAWoiBA0ACwsgCEGQBkkNAANAIAMgAkEIakHoAPwKAAAgA0HoAGogAkH4AGpB6AD8CgAAIANB0AFqIAJB6AFqQegA/AoAACADQbgCaiACQdgCakHoAPwKAAAgA0GgA2ogAkHIA2pB6AD8CgAAIANBiARqIAJBuARqQegA/AoAACADQfAEaiACQagFakHoAPwKAAAgA0HYBWogAkGYBmpB6AD8CgAAIANBwAZqIQMgAkGAB2oiAiALRw0ACwsgCyACa0HwAG4hBCACIAtHBEAgAkHkAGohAgNAIAJBBGsoAgAiCARAIAIoAgAgCBCbAgsgAkHwAGohAiAEQQFrIgQNAAsLIAYhAiAMRQ0BIAcgCkHoAGwiBEYNASAHQecATQRAQQgh\
\\
AiAHRQ0CIAYgBxCbAgwCCyAGIAdBCCAEEM0BIgINAUEIIAQQhgMACyAFIAcpAmQ3AhwgBSAHKQNANwIUIAUgBykDCDcCDCACQcABaiACQbwDahBBIAVBADYCLCAFQoCAgICAATcCJAJAIAIoApACIhhFBEBBCCEGDAELIAJB0AJqIRkgAkGgA2ohGiAHKAJYIRsgBygCXCEcIActAG1BAWtB/wFxQQJJIR1BCCEUA0ACQAJAIAIoAsgBIgYgBEsEQCAEQSRsIh4gAigCxAFqKAIgIh9FDQIgCEHwAGwhD0EAIRAgBEGwAWwhIEEAIQYCQAJAAkACQANAAn4CQAJAAkACQAJAAkAgAigCyAEiAyAESwRAIAYgAigCxAEgHmoiAygCICIKTw0DIAMo\
\\
AhwgEGoiAygCACERIANBEGooAgAhCyADQQxqKAIAIQwgA0EIaigCACEKIANBBGooAgAhFSAFQUBrIAIgBUEMaiAEIANBFGooAgAgA0EYaigCACINIAIoAvwCIgMgAyANSxsQZiAFKwNIIiREAAAAAAAA+H8gBSsDQCAkZSINGyElAkAgDUUNACAdDQAgJCAkRAAAAAAAADhDoEQAAAAAAAA4w6BhBEAgJCElDAELICREAAAAAABAj0CiIiT8BrkiJUQAAAAAAADwv6AgJSAkICVjGyIlICVEAAAAAAAA8D+gICQgJaFEAAAAAAAA4D9jG0QAAAAAAECPQKMhJQsgCyACKALQAyINTw0BIAIoAswDIhYgC0EDdCIhaisDACEoAkAgCkEBcSIiBEAg\
\\
DCANSQRAIBYgDEEDdGorAwAhJwwCCyAMIA1BwM7AABCgAgALIBogByADQQFrEEIhJyACKAL8AiEDCyAZIAVBDGogAxCmASEqIAogEXIEQCAVIAwgEUEBcRsiAyACKAKABCIKTw0DIAIoAvwDIANBAnRqNQIAISoLAkAgAigCjAQiAyALSwRAIAIoAogEIAtBBXRqIgMpAxAiK0IAUg0BQgAMCQsgCyADQeDOwAAQoAIACyADKAIYIgMgHEkNBAwFCyAEIANBkM7AABCgAgALIAsgDUGwzsAAEKACAAsgAyAKQdDOwAAQoAIACyAGIApBoM7AABCgAgALIBsgA0EDdGorAwAiJiAmYQ0BCyADuCEmC0IBCyEtIAQgAigCkAIiA08NAiAFQUBrIAIo\
\\
AowCICBqEP8BIAIoAsQDIgMgC0sEQCALIAIoAtADIg1PDQIgAigCzAMiESAhaisDACEpIAIoAsADIhUgC0ECdGooAgAhFkIAISwgIgRAIAMgDE0NBSAMIA1PDQYgFSAMQQJ0aigCACEKQgEhLCARIAxBA3RqKwMAISQLIAUgBSgCSDYCOCAFIAUpAkA3AzAgBiAIaiIMIAUoAiRGBEAgBUEkahCQAiAFKAIoIRQLIA8gFGoiAyALNgIAIANB2ABqICogK303AwAgA0HQAGogJTkDACADQcgAaiAnICihOQMAIANBQGsgFjYCACADQThqICk5AwAgA0EwaiArNwMAIANBKGogJjkDACADQSBqIC03AwAgA0EYaiAKNgIAIANBEGogJDkDACADQQhq\
\\
ICw3AwAgA0HgAGogBSkDMDcCACADQegAaiAFKAI4NgIAIAUgDEEBajYCLCAQQRxqIRAgD0HwAGohDyAfIAZBAWoiBkYNBwwBCwsgCyADQYDPwAAQoAIACyALIA1BkM/AABCgAgALIAQgA0HwzsAAEKACAAsgDCADQYDPwAAQoAIACyAMIA1BkM/AABCgAgALIAQgBkGAzsAAEKACAAsgBiAIaiEICyAEQQFqIgQgGEcNAAsgBSgCKCEGIAUgBUGvAWo2AjAgCEECSQ0AIAhBFU8EQCAFQTBqIQdBACEEQTBBhK4EIAggCEGErgRPGyICIAggCEEBdmsiAyACIANLGyICIAJBME0bIgpB8ABsIQICQCADQcmkkglNBEBBCCEEIAJBCBDYAiIDDQEL\
\\
IAQgAhDeAgALIAYgCCADIAogCEHBAEkgBxA3IAMgAhCbAgwBCyAGQfAAaiEDIAYgCEHwAGxqIQhBACEEIAYhAgNAIAIoAnAiByACKAIASQRAIAVBQGsgAkH0AGpB7AD8CgAAIAQhAgJ/A0AgAiAGaiIKQfAAaiAKQfAA/AoAACAGIAJFDQEaIAcgAkHwAGsiAiAGaiIKKAIASQ0ACyAKQfAAagsiAiAHNgIAIAJBBGogBUFAa0HsAPwKAAALIARB8ABqIQQgAyICQfAAaiIDIAhHDQALIAUoAiwhCCAFKAIoIQYLIAUoAiQiDEHwAGwiB0HoAG4hCiAGIAhB8ABsIgRqIQsgBiICIQMCQCAIRQ0AIARB8ABrIghB8ABuIgRBB3FBB0cEQEEAIARB\
\\
AWpBB3FrIQQDQCADIAJBCGpB6AD8CgAAIANB6ABqIQMgAkHwAGohAiAEQQFqIgQNAAsLIAhBkAZJDQADQCADIAJBCGpB6AD8CgAAIANB6ABqIAJB+ABqQegA/AoAACADQdABaiACQegBakHoAPwKAAAgA0G4AmogAkHYAmpB6AD8CgAAIANBoANqIAJByANqQegA/AoAACADQYgEaiACQbgEakHoAPwKAAAgA0HwBGogAkGoBWpB6AD8CgAAIANB2AVqIAJBmAZqQegA/AoAACADQcAGaiEDIAJBgAdqIgIgC0cNAAsLIAsgAmtB8ABuIQQgAiALRwRAIAJB5ABqIQIDQCACQQRrKAIAIggEQCACKAIAIAgQmwILIAJB8ABqIQIgBEEBayIEDQAL\
\\
CyAGIQICQCAMRQ0AIAcgCkHoAGwiBEYNACAHQecATQRAQQghAiAHRQ0BIAYgBxCbAgwBCyAGIAdBCCAEEM0BIgINAEEIIAQQhgMACwsgFyACNgIEIBcgCjYCACAXIAMgBmtB6ABuNgIIIAVBsAFqJAAgCUEBNgBQIAkoAkghCiAJKAJMIQggCUHUAGogCUHQAGoQ3QIgCSgCWCEGAkACQCAJKAJUIhBFDQAgCEUNASAIQegAbCEUIAkoAlwhCyAJQewAaiEPIAlB5ABqIQUDQCAJQdQAaiAQEPYCIAkoAlghAwJAAkAgCSgCVCIERQRAIAMhAgwBCyAJIAM2AmQgCSAENgJgIAlBOGogCiAjaiIHQdwAaigCACAHQeAAaigCABDoAiAJKAI8IQIC\
\\
QCAJKAI4QQFxDQAgBUHJp8AAQQoQcSACEP0CIAlBMGogB0EwaiAEENQBIAkoAjQhAiAJKAIwQQFxDQAgBUHHzcAAQQQQcSACEP0CAn8gBykDAEIBUQRAIAlBKGogB0EIaiAEENQBIAkoAighDCAJKAIsDAELQQAhDEGBCEGACCAELQAAGwshAiAMQQFxDQAgBUHLzcAAQQIQcSACEP0CIAlBIGogB0FAaysDABDvAiAJKAIkIQIgCSgCIEEBcQ0AIAVBzc3AAEEIEHEgAhD9AiAJQRhqIAdByABqKwMAEO8CIAkoAhwhAiAJKAIYQQFxDQAgBUHVzcAAQQoQcSACEP0CIAlBEGogBCAHQdAAaikDABD6ASAJKAIUIQIgCSgCEEEBcQ0AIAVB383A\
\\
AEEEEHEgAhD9AiAJQdQAaiAEEPYCIAkoAlghBCAJKAJUIgxFBEAgBCECDAELIAkgBDYCbCAJIAw2AmggCUEIaiAMIAdBKGopAwAQ+gEgCSgCDCECIAkoAghBAXFFBEAgD0H3zcAAQQgQcSACEP0CAn8gB0EYaikDAEIBUQRAIAkgB0EgaisDABDvAiAJKAIAIQcgCSgCBAwBC0EAIQdBgQhBgAggDC0AABsLIQIgB0EBRw0DCyAEQYQISQ0AIAQQhgILIANBhAhJDQAgAxCGAgsgBkGECE8EQCAGEIYCCyACIQYMAgsgD0HKt8AAQQYQcSACEP0CIAVB483AAEEKEHEgBBD9AiAGIAsgAxDtAiALQQFqIQsgFCAjQegAaiIjRw0ACwsgCEUNACAK\
\\
QdwAaiECA0AgAkEEaygCACIDBEAgAigCACADEJsCCyACQegAaiECIAhBAWsiCA0ACwsgCSgCRCICBEAgCiACQegAbBCbAgsgCUHwAGokACABIAEoAgBBAWs2AgAgEiASKAIAQQFrIgE2AgAgAUUEQCAOQRxqEL4CCyAAIAAoAgBBAWo2AgAgEyATKAIAQQFrIgA2AgAgAEUEQCAOQRBqEMACCyAOQSBqJAAgBgwBCwALIgAlASAAEIYCC+lLBSZ/BHwDfgJ7AW8CfyMAQSBrIg8kAEHrocAAIQJBGyEcAkACQCAARQRAQRshHUHrocAAIQAMAQsgACgCAARAQYaiwAAhAEHPACEdDAELIABBfzYCACAAQQhrIh0gHSgCAEEBaiIFNgIAIAVFDQEg\
\\
AEEIaiEGCwJAAkACQCABBEAgASgCACICQf7///8HTQ0BQc8AIRxBhqLAACECCyAPIB02AhwgDyAANgIYIA8gBjYCFCAGRQ0BIA9BFGoQtAJBACEADAELIAEgAkEBajYCACABQQhrIhwgHCgCAEEBaiICNgIAIAJFDQIgAUEIaiELIAYNASAPIBw2AhwgDyABNgIYIA8gCzYCFCAPQRRqELICQQAhAgsgACACIAAbIgFBASABGyAdIBwgABtBACABGxCEAwALIA8gHTYCECAPIAA2AgwgDyAGNgIIIA8gHDYCHCAPIAE2AhggDyALNgIUQQAhBSMAQcABayIHJAAgB0GAAWohHiMAQYACayIEJAACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
\\
AkACQAJAAkACQAJAAkAgCygCAEEBRgRAIAQgCykCZDcCJCAEIAsoAkQiFjYCICAEIAsoAkAiETYCHCAEIAsoAgwiFzYCGCAEIAsoAggiEzYCFCAGQcABaiAGQbwDahBBIAstAG1BgIAEQQQQogIiAkUNAUGAgAhBCBCiAiIDRQ0CIARBgIABNgKkASAEIAM2AqABIARCgICBgICAEDcDmAEgBCACNgKUASAEQYCAATYCkAEgBEIANwOIASAEQSxqIARBiAFqIAYoApACEJUBIAQoAjQiDiAGKALYAiIITw0DIAYoAtQCIg0gDkECdGoiAy8BAEUNEiAIQQN0IgJB/P///wdLDQQgAy8BAiEUAn8gAkUEQEEEIQlBAAwBC0EEIQogAkEEENgCIglF\
\\
DQUgCAshIQJAAkAgCEEISQ0AIAkgDSAIQQJ0akkgDSACIAlqSXENACANIQIgCSEDIAhBfHEiBSEKA0AgAyAC/QABACIvIC/9DQABBAUICQwNAAEAAQABAAH9qQEiMCAvIC/9DQIDBgcKCw4PAAEAAQABAAH9qQEiL/0NCAkKCxgZGhsMDQ4PHB0eH/0LAhAgAyAwIC/9DQABAgMQERITBAUGBxQVFhf9CwIAIAJBEGohAiADQSBqIQMgCkEEayIKDQALIAUgCEYNAQsgBUEBciECIAhBAXEEQCAJIAVBA3RqIgMgDSAFQQJ0aiIFLwEANgIAIAMgBS8BAjYCBCACIQULIAIgCEYNACAIIAVrIQogDSAFQQJ0aiEDIAkgBUEDdGohAgNAIAIgAy8B\
\\
ADYCACACQQRqIANBAmovAQA2AgAgAkEIaiADQQRqLwEANgIAIAJBDGogA0EGai8BADYCACADQQhqIQMgAkEQaiECIApBAmsiCg0ACwsCQEGAgCBBCBDYAiIMBEBBACEDA0AgAyAMaiIC/QwAAAAAAADw/wAAAAAAAPD//QsDACACQSBq/QwAAAAAAADw/wAAAAAAAPD//QsDACACQRBq/QwAAAAAAADw/wAAAAAAAPD//QsDACADQcD/H0YNAiACQTBq/QwAAAAAAADw/wAAAAAAAPD//QsDACADQUBrIQMMAAsAC0EIQYCAIBDeAgALIAxB+P8fakKAgICAgICAeDcDACAMQfD/H2pCgICAgICAgHg3AwAgBigC/AIiDUUNESAWIBcgFiAXSRsh\
\\
GCAIQf////8BcSICIA4gAiAOSRsiGUEFdCEaQQAhBSAEKAIwIRtBAWtB/wFxQQJJIRIDQCAFIBhGDRIgDCATIAVBAXRqLwEAIgJBA3RqIgMgESAFQQN0aisDACIoIAMrAwAiKSApICliGyIpICkgKCAoIChiGyIqICkgKmQbIio5AwACQCAZRQ0AIAIgFEcNACAoRAAAAAAAAPD/YQ0AQQAhAiAJIQMDQAJAIAMoAgBBAUcNACADQQRqKAIAIghB//8DSw0JIAwgCEEDdGorAwAiKEQAAAAAAADw/2ENACAqICihISgCQCASDQAgKEQAAAAAAAA4Q6BEAAAAAAAAOMOgIChhDQAgKEQAAAAAAECPQKIiKPwGuSIpRAAAAAAAAPC/oCApICggKWMb\
\\
IikgKUQAAAAAAADwP6AgKCApoUQAAAAAAADgP2MbRAAAAAAAQI9AoyEoCyACIBtqIghBEGooAgAiEEL//wBEAAAAAAAAAAAgKCAoIChiGyIoRAAAAAAAAAAAIChEAAAAAAAAAABkGyIovUItiCIsQoC/B30iLUIAICwgLVobIiwgLEL//wBaG6ciCk0NCiAIQQxqKAIAIApBAnRqIhAgECgCAEEBajYCACAIQRxqKAIAIhAgCk0NCyAIIAgpAwBCAXw3AwAgCEEYaigCACAKQQN0aiIIICggCCsDACIpICkgKWIbIikgKSAoICggKGIbIiggKCApYxs5AwALIANBCGohAyAaIAJBIGoiAkcNAAsLIAVBAWohBSANQQFrIg0NAAsMEQsgBCALKQJk\
\\
NwIkIAQgCygCRCIWNgIgIAQgCygCQCIRNgIcIAQgCygCDCIXNgIYIAQgCygCCCITNgIUIAZBwAFqIAZBvANqEEEgCy0AbUGAgARBBBCiAiICRQ0HQYCACEEIEKICIgNFDQggBEGAgAE2AqQBIAQgAzYCoAEgBEKAgIGAgIAQNwOYASAEIAI2ApQBIARBgIABNgKQASAEQgA3A4gBIARBLGogBEGIAWogBigCkAIQlQEgBCgCNCIOIAYoAtgCIghPDQkgBigC1AIiDSAOQQJ0aiIDLwEARQ0PIAhBA3QiAkH8////B0sNCiADLwECAn8gAkUEQEEEIQlBAAwBC0EEIQogAkEEENgCIglFDQsgCAshIQJAAkAgCEEISQ0AIAkgDSAIQQJ0akkgDSAC\
\\
IAlqSXENACANIQIgCSEDIAhBfHEiBSEKA0AgAyAC/QABACIvIC/9DQABBAUICQwNAAEAAQABAAH9qQEiMCAvIC/9DQIDBgcKCw4PAAEAAQABAAH9qQEiL/0NCAkKCxgZGhsMDQ4PHB0eH/0LAhAgAyAwIC/9DQABAgMQERITBAUGBxQVFhf9CwIAIAJBEGohAiADQSBqIQMgCkEEayIKDQALIAUgCEYNAQsgBUEBciECIAhBAXEEQCAJIAVBA3RqIgMgDSAFQQJ0aiIFLwEANgIAIAMgBS8BAjYCBCACIQULIAIgCEYNACAIIAVrIQogDSAFQQJ0aiEDIAkgBUEDdGohAgNAIAIgAy8BADYCACACQQRqIANBAmovAQA2AgAgAkEIaiADQQRqLwEA\
\\
NgIAIAJBDGogA0EGai8BADYCACADQQhqIQMgAkEQaiECIApBAmsiCg0ACwsCQEGAEEEIENgCIgwEQEEAIQMDQCADIAxqIgL9DAAAAAAAAPD/AAAAAAAA8P/9CwMAIAJBIGr9DAAAAAAAAPD/AAAAAAAA8P/9CwMAIAJBEGr9DAAAAAAAAPD/AAAAAAAA8P/9CwMAIANBwA9GDQIgAkEwav0MAAAAAAAA8P8AAAAAAADw//0LAwAgA0FAayEDDAALAAtBCEGAEBDeAgALIAxB+A9qQoCAgICAgIB4NwMAIAxB8A9qQoCAgICAgIB4NwMAIAYoAvwCIg1FDQ4gFiAXIBYgF0kbIRggCEH/////AXEiAiAOIAIgDkkbIhlBBXQhGkEAIQUgBCgCMCEb\
\\
Qf8BcSEUQQFrQf8BcUECSSESA0AgBSAYRg0PIAwgBSATai0AACICQQN0aiIDIBEgBUEDdGorAwAiKCADKwMAIikgKSApYhsiKSApICggKCAoYhsiKiApICpkGyIqOQMAAkAgGUUNACACIBRHDQAgKEQAAAAAAADw/2ENAEEAIQIgCSEDA0ACQCADKAIAQQFHDQAgA0EEaigCACIIQf8BSw0PIAwgCEEDdGorAwAiKEQAAAAAAADw/2ENACAqICihISgCQCASDQAgKEQAAAAAAAA4Q6BEAAAAAAAAOMOgIChhDQAgKEQAAAAAAECPQKIiKPwGuSIpRAAAAAAAAPC/oCApICggKWMbIikgKUQAAAAAAADwP6AgKCApoUQAAAAAAADgP2MbRAAAAAAA\
\\
QI9AoyEoCyACIBtqIghBEGooAgAiEEL//wBEAAAAAAAAAAAgKCAoIChiGyIoRAAAAAAAAAAAIChEAAAAAAAAAABkGyIovUItiCIsQoC/B30iLUIAICwgLVobIiwgLEL//wBaG6ciCk0NECAIQQxqKAIAIApBAnRqIhAgECgCAEEBajYCACAIQRxqKAIAIhAgCk0NESAIIAgpAwBCAXw3AwAgCEEYaigCACAKQQN0aiIIICggCCsDACIpICkgKWIbIikgKSAoICggKGIbIiggKCApYxs5AwALIANBCGohAyAaIAJBIGoiAkcNAAsLIAVBAWohBSANQQFrIg0NAAsMDgtBBEGAgAQQ3gIAC0EIQYCACBDeAgALIA4gCEHkzMAAEKACAAsgCiACEN4C\
\\
AAsgCEGAgARB9MzAABCgAgALIAogEEGEzcAAEKACAAsgCiAQQZTNwAAQoAIAC0EEQYCABBDeAgALQQhBgIAIEN4CAAsgDiAIQeTMwAAQoAIACyAKIAIQ3gIACyAIQYACQfTMwAAQoAIACyAKIBBBhM3AABCgAgALIAogEEGUzcAAEKACAAsgDEGAEBCbAiAJICFBA3QQmwILIA5B6ABsIQVBACECAkACQCAOQbGn7AlLDQAgBCgCMCEIIAQoAiwhFEEAIQwCfyAFRQRAQQghEkEADAELQQghAiAFQQgQ2AIiEkUNASAOCyEhIA4EQCAIIA5BBXRqISIgBkHQAmohIyAGQaADaiEkIARB2AFqIRggBEFAayElIARBOGpBBHIhDiAEQegAaiEZIAgh\
\\
DQNAIBkgDf0AAhD9CwIQIBkgDf0AAgD9CwIAIA4gBP0AAmT9CwIAIA4gBP0AAnT9CwIQIA4gBCgChAE2AiAgBCAMNgI4AkACQCAGKALIASICIAxLBEAgBCgCWCEmIAQoAlQhGiAEKAJMIScgBCgCSCEbIAxBJGwiICAGKALEAWooAiAiEEUEQEQAAAAAAAAAACEqRAAAAAAAAAAAISgMAwtBACEDRAAAAAAAAAAAIShBECECRAAAAAAAAAAAISoDQAJAIAYoAsgBIgUgDEsEQCADIAYoAsQBICBqIgUoAiAiCUkNASADIAlB1MzAABCgAgALIAwgBUHEzMAAEKACAAsgBSgCHCACaiIJKAIAIgogBigC0AMiBU8NAiAGKALMAyIVIApBA3RqKwMA\
\\
ISkCfCAJQQhrKAIAQQFxBEAgBSAJQQRrKAIAIglLBEAgFSAJQQN0aisDAAwCCyAJIAVBwM7AABCgAgALICQgCyAGKAL8AkEBaxBCCyApoSIpICogKiAqYhsiKiAqICkgKSApYhsiKyAqICtkGyEqIAJBHGohAiAoICmgISggA0EBaiIDIBBHDQALDAILIAwgAkGUzMAAEKACAAsgCiAFQbDOwAAQoAIACyAEQQhqICMgBEEUaiICIAwgBigC/AIiBRCfASAEKAIIISAgBiACIAwgBRBSISwCQAJAAkACQAJAAkACQCAGKAJIIgIgDEsEQCAMIAYoApACIgJPDQEgBigCRCAEQfQBaiAMQbABbCIFIAYoAowCahD/ASAFaiIVKwOQASEpQQEhCkHj\
\\
p8AAIQNBBCECQdqnwAAhCUEHIQUgFS0ArwEiFUEBaw4FAgcDBAUGCyAMIAJBpMzAABCgAgALIAwgAkG0zMAAEKACAAtB4afAACEJQQIhBQwDC0Hnp8AAIQNBCiECDAMLQfGnwAAhCUEEIQUMAQtB9afAACEJQQUhBQsgFUEGcUECRiEKIAUhAiAJIQMLIARBiAFqICUQaCAYIAQoAvwBNgIIIBggBCkC9AE3AgAgBCApOQO4ASAEICBBAUY6AOgBIAQgAjYCtAEgBCADNgKwASAEIAo6AOkBIAQgEDYC5AEgBCAsNwPQASAEICo5A8gBIAQgKDkDwAEgGwRAICcgG0ECdBCbAgsgGgRAICYgGkEDdBCbAgsgEiAMQegAbGogBEGIAWpB6AD8CgAA\
\\
IAxBAWohDCANQSBqIg0gIkcNAAsLIBQEQCAIIBRBBXQQmwILQYACIAsoAjgiDSANQYACTRsiCkEFdCEIQQAhAwJAAkACQCANQf///z9LDQAgCEH4////B0sNACALKAI0IQlBCCEDIAhBCBDYAiIFRQ0AIApBAWsiC0EDcSECIAUhAyAKQQJrQQNJDQEgC0F8cSEKA0AgA/0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgA0EYakKAgICAgICAeDcDACADQRBqQoCAgICAgID4/wA3AwAgA0Egav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgA0E4akKAgICAgICAeDcDACADQTBqQoCAgICAgID4/wA3AwAgA0FAa/0MAAAAAAAAAAAAAAAAAAAAAP0LAwAg\
\\
A0HYAGpCgICAgICAgHg3AwAgA0HQAGpCgICAgICAgPj/ADcDACADQeAAav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgA0H4AGpCgICAgICAgHg3AwAgA0HwAGpCgICAgICAgPj/ADcDACADQYABaiEDIApBBGsiCg0ACyACDQEMAgsgAyAIEN4CAAsDQCAD/QwAAAAAAAAAAAAAAAAAAAAA/QsDACADQRhqQoCAgICAgIB4NwMAIANBEGpCgICAgICAgPj/ADcDACADQSBqIQMgAkEBayICDQALCyAD/QwAAAAAAAAAAAAAAAAAAAAA/QsDACADQSBrIgJCgICAgICAgHg3AzggAkKAgICAgICA+P8ANwMwIAYoAvwCIgJFDQEgFiAXIBYgF0kbIQMD\
\\
QCADRQ0CIAUgEy0AAEEFdGoiBiAGKQMAIBErAwAiKUQAAAAAAADw/2IiC618NwMAAkAgC0UEQCAGKwMYISogBisDECEoDAELIAYgBikDCCApIAYrAxgiKmOtfDcDCCApIAYrAxAiKGNFDQAgKSEoCyAGICg5AxAgBiApICogKSAqZBs5AxggA0EBayEDIBNBAWohEyARQQhqIREgAkEBayICDQALDAELIAIgBRDeAgALIA1BBnQhAkEAIQMCQCANQf///w9LDQBBCCELIA0EQEEIIQMgAkEIENgCIgtFDQEgBEG4AWohCiANIQIgBSEDIAshBgNAIANBGGorAwAhKCADQRBqKwMAISkgA0EIaikDACEtIAMpAwAhLCAKIAkQ/wEgBiAsQgBSrSIu\
\\
NwMAIAYgLDcDICAGIC03AyggBiAE/QADuAH9CwMwIAQgKTkDkAEgBiAEKQOQATcDCCAEICg5A6ABIAQgLjcDmAEgBiAE/QADmAH9CwMQIAlBDGohCSADQSBqIQMgBkFAayEGIAJBAWsiAg0ACwsMAwsgAyACEN4CAAsgDEGAgCAQmwIgCSAhQQN0EJsCCyAOQegAbCEFQQAhAgJAAkAgDkGxp+wJSw0AIAQoAjAhCCAEKAIsIRRBACEMAn8gBUUEQEEIIRJBAAwBC0EIIQIgBUEIENgCIhJFDQEgDgshISAOBEAgCCAOQQV0aiEiIAZB0AJqISMgBkGgA2ohJCAEQdgBaiEYIARBQGshJSAEQThqQQRyIQ4gBEHoAGohGSAIIQ0DQCAZIA39AAIQ\
\\
/QsCECAZIA39AAIA/QsCACAOIAT9AAJk/QsCACAOIAT9AAJ0/QsCECAOIAQoAoQBNgIgIAQgDDYCOAJAAkAgBigCyAEiAiAMSwRAIAQoAlghJiAEKAJUIRogBCgCTCEnIAQoAkghGyAMQSRsIiAgBigCxAFqKAIgIhBFBEBEAAAAAAAAAAAhKkQAAAAAAAAAACEoDAMLQQAhA0QAAAAAAAAAACEoQRAhAkQAAAAAAAAAACEqA0ACQCAGKALIASIFIAxLBEAgAyAGKALEASAgaiIFKAIgIglJDQEgAyAJQdTMwAAQoAIACyAMIAVBxMzAABCgAgALIAUoAhwgAmoiCSgCACIKIAYoAtADIgVPDQIgBigCzAMiFSAKQQN0aisDACEpAnwgCUEIaygC\
\\
AEEBcQRAIAUgCUEEaygCACIJSwRAIBUgCUEDdGorAwAMAgsgCSAFQcDOwAAQoAIACyAkIAsgBigC/AJBAWsQQgsgKaEiKSAqICogKmIbIiogKiApICkgKWIbIisgKiArZBshKiACQRxqIQIgKCApoCEoIANBAWoiAyAQRw0ACwwCCyAMIAJBlMzAABCgAgALIAogBUGwzsAAEKACAAsgBCAjIARBFGoiAiAMIAYoAvwCIgUQngEgBCgCACEgIAYgAiAMIAUQUSEsAkACQAJAAkACQAJAAkAgBigCSCICIAxLBEAgDCAGKAKQAiICTw0BIAYoAkQgBEH0AWogDEGwAWwiBSAGKAKMAmoQ/wEgBWoiFSsDkAEhKUEBIQpB46fAACEDQQQhAkHap8AA\
\\
IQlBByEFIBUtAK8BIhVBAWsOBQIHAwQFBgsgDCACQaTMwAAQoAIACyAMIAJBtMzAABCgAgALQeGnwAAhCUECIQUMAwtB56fAACEDQQohAgwDC0Hxp8AAIQlBBCEFDAELQfWnwAAhCUEFIQULIBVBBnFBAkYhCiAFIQIgCSEDCyAEQYgBaiAlEGggGCAEKAL8ATYCCCAYIAQpAvQBNwIAIAQgKTkDuAEgBCAgQQFGOgDoASAEIAI2ArQBIAQgAzYCsAEgBCAKOgDpASAEIBA2AuQBIAQgLDcD0AEgBCAqOQPIASAEICg5A8ABIBsEQCAnIBtBAnQQmwILIBoEQCAmIBpBA3QQmwILIBIgDEHoAGxqIARBiAFqQegA/AoAACAMQQFqIQwgDUEgaiIN\
\\
ICJHDQALCyAUBEAgCCAUQQV0EJsCC0GAgAQgCygCOCINIA1BgIAETRsiCkEFdCEIQQAhAwJAAkACQCANQf///z9LDQAgCEH4////B0sNACALKAI0IQlBCCEDIAhBCBDYAiIFRQ0AIApBAWsiC0EDcSECIAUhAyAKQQJrQQNJDQEgC0F8cSEKA0AgA/0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgA0EYakKAgICAgICAeDcDACADQRBqQoCAgICAgID4/wA3AwAgA0Egav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgA0E4akKAgICAgICAeDcDACADQTBqQoCAgICAgID4/wA3AwAgA0FAa/0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgA0HYAGpCgICAgICA\
\\
gHg3AwAgA0HQAGpCgICAgICAgPj/ADcDACADQeAAav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgA0H4AGpCgICAgICAgHg3AwAgA0HwAGpCgICAgICAgPj/ADcDACADQYABaiEDIApBBGsiCg0ACyACDQEMAgsgAyAIEN4CAAsDQCAD/QwAAAAAAAAAAAAAAAAAAAAA/QsDACADQRhqQoCAgICAgIB4NwMAIANBEGpCgICAgICAgPj/ADcDACADQSBqIQMgAkEBayICDQALCyAD/QwAAAAAAAAAAAAAAAAAAAAA/QsDACADQSBrIgJCgICAgICAgHg3AzggAkKAgICAgICA+P8ANwMwIAYoAvwCIgJFDQEgFiAXIBYgF0kbIQMDQCADRQ0CIAUgEy8B\
\\
AEEFdGoiBiAGKQMAIBErAwAiKUQAAAAAAADw/2IiC618NwMAAkAgC0UEQCAGKwMYISogBisDECEoDAELIAYgBikDCCApIAYrAxgiKmOtfDcDCCApIAYrAxAiKGNFDQAgKSEoCyAGICg5AxAgBiApICogKSAqZBs5AxggA0EBayEDIBNBAmohEyARQQhqIREgAkEBayICDQALDAELIAIgBRDeAgALIA1BBnQhAkEAIQMgDUH///8PSw0BQQghCyANBEBBCCEDIAJBCBDYAiILRQ0CIARBuAFqIQogDSECIAUhAyALIQYDQCADQRhqKwMAISggA0EQaisDACEpIANBCGopAwAhLSADKQMAISwgCiAJEP8BIAYgLEIAUq0iLjcDACAGICw3AyAgBiAt\
\\
NwMoIAYgBP0AA7gB/QsDMCAEICk5A5ABIAYgBCkDkAE3AwggBCAoOQOgASAEIC43A5gBIAYgBP0AA5gB/QsDECAJQQxqIQkgA0EgaiEDIAZBQGshBiACQQFrIgINAAsLCyAFIAgQmwIgHiANNgIUIB4gCzYCECAeIA02AgwgHiAMNgIIIB4gEjYCBCAeICE2AgAgBEGAAmokAAwBCyADIAIQ3gIACyAHQQE2AJgBIAdBrAFqIAdBmAFqEPYCIAcoArABIQ0CQCAHKAKsASIRRQRAIAcoAogBIQMgBygChAEhDAwBCyAHIA02AqABIAcgETYCnAEgBygChAEhDCAHKAKIASEDIAdBrAFqIBEQ3QIgBygCsAEhBQJAIAcoAqwBIhNFDQAgAwRAIANB\
\\
6ABsIQ4gBygCtAEhBCAHQbwBaiEKIAdBqAFqIQgDQCAHQawBaiATEPYCIAcoArABIQYCQAJAAkACQCAHKAKsASIJRQRAIAYhAgwBCyAHIAY2AqgBIAcgCTYCpAEgB0H4AGogDCAfaiILQdQAaigCACALQdgAaigCABDoAiAHKAJ8IQICQCAHKAJ4QQFxDQAgCEHot8AAQQQQcSACEP0CIAdB8ABqIAtBMGorAwAQ7wIgBygCdCECIAcoAnBBAXENACAIQfDLwABBERBxIAIQ/QIgB0HoAGogC0EoaigCACALQSxqKAIAEOgCIAcoAmwhAiAHKAJoQQFxDQAgCEGBzMAAQQUQcSACEP0CIAtB4ABqLQAAIQIgCEGGzMAAQQUQcUGCCEGDCCACGxD9\
\\
AiAHQeAAaiAJIAtB3ABqNQIAEPoBIAcoAmQhAiAHKAJgQQFxDQAgCEHBxsAAQQkQcSACEP0CIAtB4QBqLQAAIQIgCEHKxsAAQQQQcUGCCEGDCCACGxD9AiAHQdgAaiALQThqKwMAEO8CIAcoAlwhAiAHKAJYQQFxDQAgCEHOxsAAQQUQcSACEP0CIAdB0ABqIAtBQGsrAwAQ7wIgBygCVCECIAcoAlBBAXENACAIQdPGwABBBxBxIAIQ/QIgB0HIAGogCSALQcgAaikDABD6ASAHKAJMIQIgBygCSEEBcQ0AIAhBi8zAAEEEEHEgAhD9AiALKQMAQgFSDQIgB0GsAWogCRD2AiAHKAKwASEJIAcoAqwBIgJFBEAgCSECDAELIAcgCTYCvAEgByAC\
\\
NgK4ASAHQUBrIAtBCGorAwAQ7wIgBygCRCECAkAgBygCQEEBcQ0AIApBpMvAAEEDEHEgAhD9AiAHQThqIAtBEGorAwAQ7wIgBygCPCECIAcoAjhBAXENACAKQafLwABBAxBxIAIQ/QIgB0EwaiALQRhqKwMAEO8CIAcoAjQhAiAHKAIwQQFxDQAgCkGqy8AAQQMQcSACEP0CIAdBKGogC0EgaisDABDvAiAHKAIsIQIgBygCKEEBRw0ECyAJQYQISQ0AIAkQhgILIAZBhAhJDQAgBhCGAgsgBUGECE8EQCAFEIYCCyACIQUMBQtBgQhBgAggCS0AABshCQwBCyAKQa3LwABBAxBxIAIQ/QILIAhBj8zAAEEDEHEgCRD9AiAFIAQgBhDtAiAEQQFq\
\\
IQQgDiAfQegAaiIfRw0ACwsgB0GgAWoiE0GmxsAAQQwQcSAFEP0CIAcoApABIQ4gBygClAEhAiAHQawBaiAREN0CIAcoArABIQUgBygCrAEiEUUNACACBEAgAkEGdCEeIAcoArQBIR8gB0G8AWohC0EAIQoDQCAHQawBaiAREPYCIAcoArABIQkCQAJAIAcoAqwBIghFBEAgCSECDAELIAcgCTYCvAEgByAINgK4ASAHQSBqIAogDmoiBkE0aigCACAGQThqKAIAEOgCIAcoAiQhAgJAIAcoAiBBAXENACALQei3wABBBBBxIAIQ/QIgB0EYaiAIIAZBIGopAwAQ+gEgBygCHCECIAcoAhhBAXENACALQcvLwABBBhBxIAIQ/QIgB0EQaiAIIAZB\
\\
KGopAwAQ+gEgBygCFCECIAcoAhBBAXENACALQdHLwABBChBxIAIQ/QICfyAGKQMAQgFRBEAgB0EIaiAGQQhqKwMAEO8CIAcoAgghBCAHKAIMDAELQQAhBEGBCEGACCAILQAAGwshAiAEQQFxDQAgC0GPu8AAQQUQcSACEP0CAn8gBkEQaikDAEIBUQRAIAcgBkEYaisDABDvAiAHKAIEIQIgBygCAAwBC0GBCEGACCAILQAAGyECQQALQQFHDQILIAlBhAhJDQAgCRCGAgsgBUGECE8EQCAFEIYCCyACIQUMAwsgC0Hby8AAQQQQcSACEP0CIAUgHyAJEO0CIB9BAWohHyAeIApBQGsiCkcNAAsLIBNBt8vAAEEHEHEgBRD9AgwBCyANQYQITwRA\
\\
IA0QhgILIAUhDQsgAwRAIAxB1ABqIQIDQCACQQRrKAIAIgUEQCACKAIAIAUQmwILIAJB6ABqIQIgA0EBayIDDQALCyAHKAKAASICBEAgDCACQegAbBCbAgsgBygCkAEhBSAHKAKUASIDBEAgBUE0aiECA0AgAkEEaygCACIJBEAgAigCACAJEJsCCyACQUBrIQIgA0EBayIDDQALCyAHKAKMASICBEAgBSACQQZ0EJsCCyAHQcABaiQAIA0gASABKAIAQQFrNgIAIBwgHCgCAEEBayIBNgIAIAFFBEAgD0EcahC+AgsgACAAKAIAQQFqNgIAIB0gHSgCAEEBayIANgIAIABFBEAgD0EQahDAAgsgD0EgaiQADAELAAsiACUBIAAQhgILEAAgASAA\
\\
KAIEIAAoAggQcAsQACABIAAoAgAgACgCBBBwCyECAW8BfxAPIQIQtgEiAyACJgEgACADNgIEIAAgATYCAAscACABKAIAIAAoAgAgACgCBCABKAIEKAIMEQQACxMAIABBuPbAADYCBCAAIAE2AgALqAICBX8BbwJ/IwBBEGsiASQAIABFBEBB66HAAEEbEIQDAAsgACgCACICQf7///8HSwRAQYaiwABBzwAQhAMACyAAIAJBAWo2AgAgAEEIayIDIAMoAgAiBEEBaiIFNgIAIAUEQCABIAM2AgggASAANgIEIAEgAEEIajYCAAJAAkACfyAAKAJ4QYCAgIB4RwRAIAAoAtQBQYCAgIB4Rg0CIABB1AFqDAELIAAoAuQBQYCAgIB4Rg0BIABB5AFq\
\\
CyABQQE2AAwgAUEMahCPASECIAMoAgAhBCAAIAAoAgBBAWs2AgAgAyAEQQFrIgA2AgAgAA0BIAFBCGoQvwIMAQsgACACNgIAIAMgBDYCAEGBCCECCyABQRBqJAAgAgwBCwALIgAlASAAEIYCC4YFAg1/AW8CfyMAQRBrIgYkACAAIgRFBEBB66HAAEEbEIQDAAsgBCgCACIAQf7///8HSwRAQYaiwABBzwAQhAMACyAEIABBAWo2AgAgBEEIayIJIAkoAgBBAWoiADYCACAABEAgBiAJNgIMIAYgBDYCCCAGIARBCGoiAjYCBCMAQUBqIgEkACABQQE2ACAgAUEsaiIHIAFBIGoQ9gIgASgCMCEIAkAgASgCLCIDRQ0AIAEgCDYCKCABIAM2AiQg\
\\
AUEYaiADIAIpAwAQ+gEgASgCHCEAAkAgASgCGEEBcQ0AIAFBKGoiC0GKu8AAQQUQcSAAEP0CIAIoAgwhBSACKAIQIQIgByADEN0CIAEoAjAhACABKAIsIgxFDQAgAgRAIAUgAkEYbGohDSABKAI0IQcgAUE8aiEKA0AgAUEsaiAMEPYCIAEoAjAhAwJAAkAgASgCLCICRQRAIAMhAgwBCyABIAM2AjwgASACNgI4IAFBEGogAiAFKQMAEPoBIAEoAhQhAiABKAIQQQFxRQRAIApB97rAAEEEEHEgAhD9AiABQQhqIAVBDGooAgAgBUEQaigCABDoAiABKAIMIQIgASgCCEEBRw0CCyADQYQISQ0AIAMQhgILIABBhAhPBEAgABCGAgsgAiEADAML\
\\
IApB+7rAAEEHEHEgAhD9AiAAIAcgAxDtAiAHQQFqIQcgBUEYaiIFIA1HDQALCyALQY+7wABBBRBxIAAQ/QIMAQsgCEGECE8EQCAIEIYCCyAAIQgLIAFBQGskACAEIAQoAgBBAWs2AgAgCSAJKAIAQQFrIgA2AgAgAEUEQCAGQQxqEL8CCyAGQRBqJAAgCAwBCwALIgAlASAAEIYCC+0HAgp/AW8CfyMAQRBrIggkACAARQRAQeuhwABBGxCEAwALIAAoAgAiAkH+////B0sEQEGGosAAQc8AEIQDAAsgACACQQFqNgIAIABBCGsiCSAJKAIAQQFqIgI2AgAgAgRAIAggCTYCDCAIIAA2AgggCCAAQQhqIgI2AgQCfyMAQSBrIgEkACACKAIMIQMg\
\\
AigCCCEEAn8gAigCAEEBRgRAIAQgAxDjAgwBCyAEIAMQ4gILIQMCQEEIQQQQ2AIiBARAIAFBxLfAAEEGEOYCIgU2AhwgASADNgIIIAFBHGogAUEIahD+AiEHIANBhAhPBEAgAxCGAgsgBUGECE8EQCAFEIYCCyACKAJAIAIoAkQiChDlAiEDIAFBqLjAAEEGEOYCIgU2AhwgASADNgIIIAFBHGogAUEIahD+AiEGIANBhAhPBEAgAxCGAgsgBUGECE8EQCAFEIYCCyAEIAY2AgQgBCAHNgIAQQIhAyABQQI2AhAgASAENgIMIAFBAjYCCCACKAJcIQUgAigCWCEHIAIoAlAiBgRAIAIoAkwgBhDlAiEDIAFBjLLAAEEHEOYCIgQ2AhggASADNgIc\
\\
IAFBGGogAUEcahD+AiEGIANBhAhPBEAgAxCGAgsgBEGECE8EQCAEEIYCCyABQQhqEIgCIAEoAgwiBCAGNgIIIAFBAzYCEEEDIQMLIAUEQCAHIAUQ5QIhBSABQcq3wABBBhDmAiIHNgIYIAEgBTYCHCABQRhqIAFBHGoQ/gIhBiAFQYQITwRAIAUQhgILIAdBhAhPBEAgBxCGAgsgASgCCCADRgR/IAFBCGoQiAIgASgCDAUgBAsgA0ECdGogBjYCACABIANBAWoiAzYCEAsgAigCaCIFRQRAIAEoAgwhAgwCCyACKAJkIQIgChARIQsQtgEiBCALJgEgASAENgIUIAIgBUEDdGohBQNAIAFBFGooAgAlASACKAIAIAJBBGotAABBAWpB/wFxEBIg\
\\
AkEIaiICIAVHDQALIAFB0LfAAEEGEOYCIgI2AhggASAENgIcIAFBGGogAUEcahD+AiEFIARBhAhPBEAgBBCGAgsgAkGECE8EQCACEIYCCyABKAIIIANGBEAgAUEIahCIAgsgASgCDCICIANBAnRqIAU2AgAgA0EBaiEDDAELQQRBCBCGAwALAkAgAyABKAIIIgRJBEAgAiAEQQJ0QQQgA0ECdCIEEM0BIgJFDQELIAIgAxDhAiABQSBqJAAMAQtBBCAEEN4CAAsgACAAKAIAQQFrNgIAIAkgCSgCAEEBayIANgIAIABFBEAgCEEMahC+AgsgCEEQaiQADAELAAsiACUBIAAQhgILhQYCDH8BbwJ/IwBBEGsiBiQAIABFBEBB66HAAEEbEIQDAAsg\
\\
ACgCACICQf7///8HSwRAQYaiwABBzwAQhAMACyAAIAJBAWo2AgAgAEEIayIHIAcoAgBBAWoiAjYCACACBEAgBiAHNgIMIAYgADYCCCAGIABBCGoiAjYCBAJ/IwBBEGsiASQAQRhBBBDYAiIFBEAgAigCxAMhAyABQcTSwABBBhDmAiIENgIIIAEgA7gQ7gIiCDYCDCABQQhqIAFBDGoQ/gIhCSAIQYQITwRAIAgQhgILIARBhAhPBEAgBBCGAgsgAigCwAMgAxDkAiEDIAFBus3AAEEFEOYCIgQ2AgggASADNgIMIAFBCGogAUEMahD+AiEIIANBhAhPBEAgAxCGAgsgBEGECE8EQCAEEIYCCyACKALMAyACKALQAxDlAiEDIAFBiLLAAEEEEOYC\
\\
IgQ2AgggASADNgIMIAFBCGogAUEMahD+AiEKIANBhAhPBEAgAxCGAgsgBEGECE8EQCAEEIYCCyACKALYAyACKALcAxDjAiEDIAFByafAAEEKEOYCIgQ2AgggASADNgIMIAFBCGogAUEMahD+AiELIANBhAhPBEAgAxCGAgsgBEGECE8EQCAEEIYCCyACKALkAyACKALoAxDiAiEDIAFBgczAAEEFEOYCIgQ2AgggASADNgIMIAFBCGogAUEMahD+AiEMIANBhAhPBEAgAxCGAgsgBEGECE8EQCAEEIYCCyACKALwAyACKAL0AxDlAiECIAFBj8zAAEEDEOYCIgM2AgggASACNgIMIAFBCGogAUEMahD+AiEEIAJBhAhPBEAgAhCGAgsgA0GECE8E\
\\
QCADEIYCCyAFIAQ2AhQgBSAMNgIQIAUgCzYCDCAFIAo2AgggBSAINgIEIAUgCTYCACAFQQYQ4QIgAUEQaiQADAELQQRBGBCGAwALIAAgACgCAEEBazYCACAHIAcoAgBBAWsiADYCACAARQRAIAZBDGoQwAILIAZBEGokAAwBCwALIgAlASAAEIYCCx8BAW8gACgCACUBIAElASABEIYCIAIlASACEIYCEA0LIQEBbyAAKAIAJQEgASgCACUBEBghAhC2ASIAIAImASAACw8AQeT4wABBMyAAELkCAAsPAEHTtcEAQSsgABDgAgALEwBB1MTBAEGZAUGgxcEAELkCAAsZACABKAIAQZShwABBBSABKAIEKAIMEQQACw0AQfDywABBGxCEAwALCQAg\
\\
ACABEBoACwwAIAAgASkCADcDAAs+AQF/IwBBEGsiAiQAIAIgATYCDCACIAA2AgggAkEIaiIAKAIAIAAoAgRB1J3CACgCACIAQdEAIAAbEQAAAAsZACABKAIAQcT4wABBBSABKAIEKAIMEQQACw0AIAFB9MPBAEEYEHALDQAgAUHUw8EAQSAQcAsKACAAIAElARAZCwwAQdidwgBBAToAAAsJACAAQQA2AgALCAAgACUBEBULAwAACwuClQIwAEGAgMAAC5QgwCA6IG5hbWUgaXQgYnkgdGhlIG9wdGlvbiBjb2x1bW5zLsAMOyB0aGVyZSBhcmUgwMAAEzE5NzAtMDEtMDFUMDA6MDA6MDDAABZzbGljZSBpbmRleCBzdGFydHMgYXQgwA0gYnV0\
\\
IGVuZHMgYXQgwAAVYnl0ZSByYW5nZSBzdGFydHMgYXQgwA0gYnV0IGVuZHMgYXQgwAAgaW5kZXggb3V0IG9mIGJvdW5kczogdGhlIGxlbiBpcyDAEiBidXQgdGhlIGluZGV4IGlzIMAACXRoZXJlIGlzIMAAwAQgaXMgwAATdGhlcmUgaXMgbm8gY29sdW1uIMAAEXN0YXJ0IGJ5dGUgaW5kZXggwCcgaXMgb3V0IG9mIGJvdW5kcyBmb3Igc3RyaW5nIG9mIGxlbmd0aCDAAA9lbmQgYnl0ZSBpbmRleCDAJyBpcyBvdXQgb2YgYm91bmRzIGZvciBzdHJpbmcgb2YgbGVuZ3RoIMAAEnJhbmdlIHN0YXJ0IGluZGV4IMAiIG91dCBvZiByYW5n\
\\
ZSBmb3Igc2xpY2Ugb2YgbGVuZ3RoIMAAEHJhbmdlIGVuZCBpbmRleCDAIiBvdXQgb2YgcmFuZ2UgZm9yIHNsaWNlIG9mIGxlbmd0aCDAAMAoLCBhbmQgdGhlIG1hcmtlcnMgb2YgdGhpcyByZWNvcmRpbmcgYXJlIMAAI25vIGNvbHVtbiBoYXMgYSB1c3VhbCBuYW1lIGZvciB0aGUgwAAQYXNzZXJ0aW9uIGBsZWZ0IMAXIHJpZ2h0YCBmYWlsZWQKICBsZWZ0OiDACQogcmlnaHQ6IMAAEGFzc2VydGlvbiBgbGVmdCDAECByaWdodGAgZmFpbGVkOiDACQogIGxlZnQ6IMAJCiByaWdodDogwAAlbm8gc3RyZWFtIG9mIHRoZSByZWNvcmRp\
\\
bmcgaXMgbmFtZWQgIsADIjogwADAAjogwAAEdGhlIMABIMAAC3RoZSBjb2x1bW4gwAUgaGFzIMAWIHJvd3MsIGFuZCBtYXJrZXIgaGFzIMASOiBnaXZlIG9uZSBwZXIgcm93AMAtIGlzIG5vdCBhIGZvcm1hdDogZ2l2ZSBuZGpzb24sIGNzdiBvciBwYXJxdWV0AHNyYy9yZWNvdmVyeS5ycwBzcmMvcmVwbGF5L3N1bW1hcnkucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L2NvcmUvc3JjL3NsaWNlL2luZGV4LnJzAHNyYy9yZXBsYXkvd2luZG93LnJzAHNyYy9yZXBsYXkvcmVhZC9jc3YucnMAL3Vzci9saWIvcnVz\
\\
dGxpYi9zcmMvcnVzdC9saWJyYXJ5L2NvcmUvc3JjL251bS9pbXAvZmx0MmRlYy9zdHJhdGVneS9ncmlzdS5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvY29yZS9zcmMvc2xpY2Uvc29ydC9zaGFyZWQvc21hbGxzb3J0LnJzAC91c3IvbGliL3J1c3RsaWIvc3JjL3J1c3QvbGlicmFyeS9jb3JlL3NyYy9zbGljZS9zb3J0L3N0YWJsZS9xdWlja3NvcnQucnMAc3JjL2NoZWNrcG9pbnQucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L2FsbG9jL3NyYy9mbXQucnMAL3Vzci9saWIvcnVzdGxpYi9z\
\\
cmMvcnVzdC9saWJyYXJ5L2NvcmUvc3JjL251bS9pbXAvZGl5X2Zsb2F0LnJzAHNyYy9oZWFydGJlYXQucnMAc3JjL3JlcGxheS9yb3dzLnJzAHNyYy9yZXBsYXkvaW5jaWRlbnRzLnJzAHNyYy9yZXBsYXkvcmVhZC9iaXRzLnJzAHNyYy9yZXBsYXkvY29sdW1ucy5ycwBjaHJvbm8tMC40LjQ1L3NyYy9uYWl2ZS9pbnRlcm5hbHMucnMAc3JjL3JlcGxheS9ibG9ja3MucnMAc3JjL3JlcGxheS90cmFja3MucnMAc3JjL3JlcGxheS9yZWFkL3NoYXBlcy5ycwBzcmMvcmVwbGF5L3JlYWQvcmVjb3Jkcy5ycwAvdXNyL2xpYi9ydXN0bGli\
\\
L3NyYy9ydXN0L2xpYnJhcnkvc3RkL3NyYy9zeXMvdGhyZWFkX2xvY2FsL25vX3RocmVhZHMucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L3N0ZC9zcmMvc3lzL3N5bmMvcndsb2NrL25vX3RocmVhZHMucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L2FsbG9jL3NyYy9zdHIucnMAc3JjL21hcmtlci5ycwBzcmMvcmVwbGF5L3JlYWQvbnVtYmVyLnJzAC91c3IvbGliL3J1c3RsaWIvc3JjL3J1c3QvbGlicmFyeS9jb3JlL3NyYy9udW0vaW1wL2RlYzJmbHQvZGVjaW1hbF9zZXEucnMAc3JjL3Jl\
\\
cGxheS9zd2VlcC5ycwBzcmMvcmVwbGF5L3J1bi5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvY29yZS9zcmMvc3RyL3BhdHRlcm4ucnMAc3JjL3JlcGxheS9yZWFkL25kanNvbi5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvY29yZS9zcmMvbnVtL2ltcC9mbHQyZGVjL3N0cmF0ZWd5L2RyYWdvbi5ycwBzcmMvcmVwbGF5L3NjYW4ucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L2NvcmUvc3JjL251bS9pbXAvYmlnbnVtLnJzAGpzLXN5cy0wLjMuMTA3L3NyYy9mdXR1cmVz\
\\
L2pzcGkucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L2FsbG9jL3NyYy9zdHJpbmcucnMAc3JjL3JlcGxheS9yZWNvcmRpbmcucnMAc3JjL3JlcGxheS9sYWcucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L2NvcmUvc3JjL251bS9pbXAvZGVjMmZsdC9wYXJzZS5ycwBzcmMvcHVsc2UucnMAc3JjL3JlcGxheS9yZWFkL3N0cnVjdHVyZS5ycwBzcmMvcmVwbGF5L2NvcmUucnMAc3JjL3JlcGxheS9lbmdpbmUucnMAc3JjL3JlcGxheS90aW1lLnJzAHNyYy9yZXBsYXkvcmVhZC90aW1lLnJzAC91\
\\
c3IvbGliL3J1c3RsaWIvc3JjL3J1c3QvbGlicmFyeS9jb3JlL3NyYy91bmljb2RlL3ByaW50YWJsZS5ycwBzcmMvcmVwbGF5L3JlY29yZC5ycwBoYXNoYnJvd24tMC4xNi4xL3NyYy9yYXcvbW9kLnJzAGNocm9uby0wLjQuNDUvc3JjL25haXZlL2RhdGUvbW9kLnJzAHNyYy9yZXBsYXkvcmVhZC9tb2QucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L2FsbG9jL3NyYy9yYXdfdmVjL21vZC5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvY29yZS9zcmMvbnVtL2ltcC9mbHQyZGVjL21vZC5ycwBz\
\\
cmMvcmVwbGF5L3B5cmFtaWQucnMAZGxtYWxsb2MtMC4yLjExL3NyYy9kbG1hbGxvYy5ycwBqcy1zeXMtMC4zLjEwNy9zcmMvbGliLnJzAHNlcmRlLXdhc20tYmluZGdlbi0wLjYuNS9zcmMvbGliLnJzAMAsIGlzIG5vdCBhIHVuaXQgb2YgdGltZTogZ2l2ZSBzLCBtcywgdXMgb3IgbnMAwCUgaXMgbm90IGEgc3RyZWFtOiBhIG5hbWUgaGFzIGF0IG1vc3QgwAYgYnl0ZXMAwAUgaGFzIMAIIG9mIHRoZSDAGyBmaWVsZHMgdGhhdCB0aGUgaGVhZGVyIGhhcwDALCBjYW4ndCBiZSByZXByZXNlbnRlZCBhcyBhIEphdmFTY3JpcHQgbnVt\
\\
YmVyAAt0aGUgb2Zmc2V0IMAXIGlzIG5vdCBhIGZpbml0ZSBudW1iZXIAwDAgaXMgbm90IGEgc3RyZWFtOiBpdHMgbmFtZSBpcyBhIHRleHQgb3IgYSBudW1iZXIABSBhbmQgwAUgbW9yZQDANiBpcyBub3QgYW4gYWN0aW9uOiBnaXZlIGlkbGUsIGVuZGVkLCByZWNvdmVyZWQgb3Igbm9uZQDAFyBpcyBub3QgYSBKU09OIG9iamVjdDogwBo7IGdpdmUgb25lIG9iamVjdCBwZXIgbGluZQAEdGhlIMABIMAfIGlzIG5vdCBhIG51bWJlciB0aGF0IGlzIGEgdGltZQDAEyBpcyBub3Qgd2VsbCBxdW90ZWQAwB8gaGFzIGEgcXVvdGUgdGhh\
\\
dCBpcyBub3QgY2xvc2VkAMAQIGlzIGxvbmdlciB0aGFuIMATIGJ5dGVzLCBhbmQgc2tpcHBlZADANSBpcyBub3QgYSBkZWxpbWl0ZXI6IGdpdmUgb25lIEFTQ0lJIGNoYXJhY3RlciwgbGlrZSA7AMAhIGlzIG5vdCBhIHN0cmVhbTogaXQgaXMgbm90IFVURi04AAR0aGUgwAEgwA0gaXMgbm90IFVURi04AMA1IHN0cmVhbXMgYXJlIHRvbyBtYW55OiBhIHJlY29yZGluZyBoYXMgYXQgbW9zdCA2NSw1MzYAwDAgaXMgbm90IGEgem9uZTogZ2l2ZSBaIG9yIGFuIG9mZnNldCwgbGlrZSArMDE6MDAAJm5vdCB0aGUgbnVtYmVyIG9mIGEg\
\\
c3RyZWFtOiB0aGVyZSBhcmUgwBAsIGNvdW50ZWQgZnJvbSAwABFzdGFydCBieXRlIGluZGV4IMAmIGlzIG5vdCBhIGNoYXIgYm91bmRhcnk7IGl0IGlzIGluc2lkZSDACCAoYnl0ZXMgwAsgb2Ygc3RyaW5nKQAPZW5kIGJ5dGUgaW5kZXggwCYgaXMgbm90IGEgY2hhciBib3VuZGFyeTsgaXQgaXMgaW5zaWRlIMAIIChieXRlcyDACyBvZiBzdHJpbmcpAMAGIChyb3cgwAEpABVgYXRgIHNwbGl0IGluZGV4IChpcyDAFykgc2hvdWxkIGJlIDw9IGxlbiAoaXMgwAEpAAEiwAEiAAAAeAMQADkAAAD4AwAANAAAAAEBAQEBAQEBAQEBAQEB\
\\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEHWoMAACzMCAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIDAwMDAwMDAwMDAwMDAwMDBAQEBAQAQZShwAAL5xBFcnJvcgAAAI4HEAA5AAAAaQQAACQAAABhdHRlbXB0ZWQgdG8gdGFrZSBvd25lcnNoaXAgb2YgUnVzdCB2YWx1ZSB3aGlsZSBpdCB3YXMgYm9ycm93ZWRudWxsIHBvaW50ZXIgcGFzc2VkIHRvIHJ1c3RyZWN1\
\\
cnNpdmUgdXNlIG9mIGFuIG9iamVjdCBkZXRlY3RlZCB3aGljaCB3b3VsZCBsZWFkIHRvIHVuc2FmZSBhbGlhc2luZyBpbiBydXN0aW50ZXJuYWwgZXJyb3I6IGVudGVyZWQgdW5yZWFjaGFibGUgY29kZTogbm90aGluZyBpcyBwYXJ0aXRpb25lZAAAAAQKEAAUAAAAaQAAAAkAAAAib2Zmc2V0IjppbnRlcm5hbCBlcnJvcjogZW50ZXJlZCB1bnJlYWNoYWJsZSBjb2RlOiB0aGUgbWFya2VycyBvZiBhIHJlY29yZGluZyBhcmUgY29tcGFyZWQAAAQKEAAUAAAAYQAAAAkAAABudW1lcmljIG1hcmtlcnMgaGF2ZSBhIHVuaXQgb2YgdGhl\
\\
aXIgb3duOiBnaXZlIHRoZSB0aHJlc2hvbGQgb3IgZHJpZnQgb2YgIiIgYXMgYSBwbGFpbiBudW1iZXIgb2YgdGhhdCB1bml0YSB0b2tlbiwgYW5kIHRoZSBtYXJrZXJzIG9mIHRoaXMgY2hlY2twb2ludCBhcmUgY29tcGFyZWRhIHRpbWVhIG51bWJlcmEgdG9rZW50aW1lc251bWJlcnN0b2tlbnMsIHdoaWNoIGFyZSBub3QgY29tcGFyZWQsIGFuZCB0aGUgbWFya2VycyBvZiB0aGlzIGNoZWNrcG9pbnQgYXJlIAAAvwQQABEAAABCAQAAMAAAAGNoZWNrcG9pbnR0d28gZGVwZW5kZW5jaWVzIGFyZSBuYW1lZCAiIjogYSBuYW1lIGlz\
\\
IHRoZSBpZGVudGl0eSBpbiB0aGUgcmVjb3JkIiIgaXMgbm90IGEgbmFtZSBmb3IgYSA6IHVzZSBsZXR0ZXJzLCBkaWdpdHMsICcuJywgJ18nIGFuZCAnLScsIGF0IGxlYXN0IG9uZWRlcGVuZGVuY3kAAAECAwQFdW5rbm93bnVwZG93bnJlY292ZXJpbmdpZGxlZW5kZWQAAEcJEAAMAAAAJgAAAC0AAABHCRAADAAAAEkAAAAfAAAAYSBjaGVja2VkIG1hcmtlcvYGEAANAAAAxQAAAD4AAAAiMDAwMC0wMC0wMFQwMDowMDowMC4wMDAwMDAiIGlzIG5vdCBhIG1hcmtlcjogYSBtYXJrZXIgc3RyaW5nIGlzIGFuIFJGQyAzMzM5IHRpbWVz\
\\
dGFtcCB3aXRoIGl0cyBvZmZzZXQsIGxpa2UgMjAyNS0wMS0wMVQxMDowMDowMFpub3QgYSBtYXJrZXI6IHRpbWVzIGdvIGZyb20geWVhciAwIHRvIHllYXIgOTk5OSwgaW4gbWlsbGlzZWNvbmRzbm90IGEgbWFya2VyOiBJbnZhbGlkIERhdGVub3QgYSBtYXJrZXI6IGdpdmUgYSBmaW5pdGUgbnVtYmVyeyJwaGFzZSI6IiIsImNoZWNrcG9pbnRTdGF0ZSI6LCJjaGVja3BvaW50TWFya2VyIjosImhlYXJkIjp0cnVlLCJoZWFyZCI6ZmFsc2UsInBhcnRpdGlvbnMiOnssLCJsYXN0R29vZCI6eyJzdGF0ZSI6LCJtYXJrZXIiOiwic2Vx\
\\
dWVuY2UiOnsidmVyc2lvbiI6MSwic3RhdGUiOiwic3RhdGVNYXJrZXIiOiwiY2hlY2twb2ludHMiOnsAAADxCBAAEQAAAGAAAAAVAAAA8QgQABEAAABhAAAAJAAAAPEKEAAVAAAAGwAAABQAAADxCBAAEQAAAEsAAAAkAAAA8QgQABEAAABNAAAAKAAAAPEIEAARAAAAagAAAEwAAADxCBAAEQAAAHwAAAAXAAAA8QgQABEAAABqAAAAIAAAACwgbm8gZGVwZW5kZW5jeSBpcyBuYW1lZCAiIjogdGhlcmUgaXMgAAB8BxAAEQAAAKAAAAAiAAAAfAcQABEAAAC1AAAAJgAAAHwHEAARAAAAAQEAABcAAAB8BxAAEQAAAMMAAAAfAAAAfAcQABEA\
\\
AADDAAAAHgAAAHwHEAARAAAAygAAAEYAAACECRAAFAAAADcAAAAqAAAAfAcQABEAAACLAAAALgAAACIgaXMgdGhlIGRlcGVuZGVudDogaXQgaXMgbm8gZGVwZW5kZW5jeSBvZiBpdHMgb3duaXQgaGFzIG5vIHJvd3NxCRAAEgAAAJ8AAABHAAAAcQkQABIAAAB3AAAAOwAAAHEJEAASAAAAeAAAADwAAABxCRAAEgAAAIwAAAAvAAAAcQkQABIAAABiAAAAPQAAAHEJEAASAAAAMAAAADgAAABxCRAAEgAAADAAAAApAAAAcQkQABIAAABHAAAAPwAAAHwJOyxhIENTViBmaWxlIG5lZWRzIGEgaGVhZGVyIHRoYXQgbmFtZXMgaXRzIGNvbHVt\
\\
bnMsIGFuZCB0aGlzIG9uZSBpcyBlbXB0eQrHAxAAFgAAADkAAAAgAAAAxwMQABYAAADMAAAAGgAAAMcDEAAWAAAA0AAAABIAAADHAxAAFgAAAH4AAAAXAAAAxwMQABYAAACCAAAAOwAAAMcDEAAWAAAAhgAAACEAAADHAxAAFgAAAKAAAAA7AAAAxwMQABYAAACgAAAALQAAAMcDEAAWAAAAsQAAACAAAACABRAAFwAAAKoAAAAlAAAAgAUQABcAAACgAAAAFQAAAAAEAABpdCBoYXMgbm8gc3RyZWFt///////////wGBAAQYiywAALmQN0aW1lYXJyaXZhbGl0IGhhcyBubyB0aW1lAAAArAkQABcAAADgAAAAGgAAAAAAAAAfAAAAHAAAAB8A\
\\
AAAeAAAAHwAAAB4AAAAfAAAAHwAAAB4AAAAfAAAAHgAAAB8AAABaaXMgYSB0aW1lIHdpdGhvdXQgYW4gb2Zmc2V0OiBzYXkgb2Ygd2hpY2ggem9uZSBieSB0aGUgb3B0aW9uIHpvbmUsIFogb3IgbGlrZSArMDE6MDBpcyBub3QgYSB0aW1lOiBnaXZlIFJGQyAzMzM5IHRpbWVzdGFtcHMsIGxpa2UgMjAyNS0wMS0wMVQxMDowMDowMFpUMDA6MDA6MDA6MDBuZGpzb25jc3ZwYXJxdWV077u/UGFycXVldCBpcyBub3QgcmVhZCBsaW5lIGJ5IGxpbmU6IGdpdmUgbmRqc29uIG9yIGNzdgAAAF0KEAAWAAAA7gAAAB8AAABdChAAFgAAAPUA\
\\
AAAbAAAAXQoQABYAAAAxAQAAGQAAAMgHEAAZAAAANgAAACIAAADIBxAAGQAAAC0AAAAeAEGutcAAC58i8D8AAAAAAAAkQAAAAAAAAFlAAAAAAABAj0AAAAAAAIjDQAAAAAAAavhAAAAAAICELkEAAAAA0BJjQQAAAACE15dBAAAAAGXNzUEAAAAgX6ACQgAAAOh2SDdCAAAAopQabUIAAEDlnDCiQgAAkB7EvNZCAAA0JvVrDEMAgOA3ecNBQwCg2IVXNHZDAMhOZ23Bq0MAPZFg5FjhQwQHEAAZAAAALwAAAC8AAAAEBxAAGQAAAFYAAAAkAAAA/QUQABkAAABNAAAARAAAAP0FEAAZAAAATgAAABYAAAD9BRAAGQAAACcAAAASAAAA/QUQABkA\
\\
AAAvAAAARQAAAP0FEAAZAAAAZQAAABkAAABGb3VuZENvbHVtbnNzdHJlYW1vZmZzZXRhY3Rpb250b3BpY3NvdXJjZWNoYW5uZWxuYW1ldHlwZcQbEAAGAAAA1hsQAAUAAADbGxAABgAAAMkTEAAKAAAA4RsQAAcAAADoGxAABAAAAOwbEAAEAAAAbWFya2VyZXZlbnR0aW1lZXZlbnR0aW1lc3RhbXB0aW1lc3RhbXB0c2RhdGV0aW1lZGF0ZW9jY3VycmVkYXRjcmVhdGVkYXQAKBwQAAYAAAAuHBAACQAAADccEAAOAAAACBkQAAQAAABFHBAACQAAAE4cEAACAAAAUBwQAAgAAABYHBAABAAAAFwcEAAKAAAAZhwQAAkAAABhcnJpdmFsdGlt\
\\
ZWFycml2ZWRhdGFycml2ZWRyZWNlaXZlZGF0cmVjZWl2ZWRpbmdlc3RlZGF0aW5nZXN0dGltZQAAAAwZEAAHAAAAwBwQAAsAAADLHBAACQAAANQcEAAHAAAA2xwQAAoAAADlHBAACAAAAO0cEAAKAAAA9xwQAAoAAADKGxAABgAAANAbEAAGAAAAIGFuZCBtb3JlAAAAFwYQABoAAABMAAAANAAAAFByb2JsZW1saW5lbWVzc2FnZVByb2JsZW1zY291bnRmaXJzdOKApiJUCRAAHAAAAHIAAAAYAAAAVAkQABwAAAB1AAAAGAAAAFQJEAAcAAAAQgAAAFUAAABUCRAAHAAAAFAAAAA1AAAAVAkQABwAAABQAAAATAAAAGl0IGhhcyBubyBlbmRz\
\\
b21ldGhpbmcgZm9sbG93cyBpdAAAAFQJEAAcAAAAaAAAACsAAABhIGNvbW1hIGlzIG1pc3NpbmcAAFQJEAAcAAAAYAAAADUAAABUCRAAHAAAAGAAAAAYAAAAYSBrZXkgaXMgbWlzc2luZ2l0IGRvZXMgbm90IGJlZ2luIHdpdGgge2l0IGhhcyBubyB7YSBzdHJpbmcgaGFzIG5vIGVuZAAAVAkQABwAAAA0AAAAEAAAAFQJEAAcAAAANgAAABkAAABUCRAAHAAAADIAAABAAAAAVQUQABIAAAC2AAAAJAAAAFUFEAASAAAAuAAAACQAAABVBRAAEgAAAMEAAAAiAAAAVQUQABIAAAC7AAAAIgAAAFUFEAASAAAAwgAAADIAAABVBRAAEgAAAMIA\
\\
AABJAAAAVQUQABIAAAChAAAAJAAAAFUFEAASAAAAhwAAAC0AAABVBRAAEgAAAH0AAAAVAAAAVQUQABIAAAB+AAAARAAAAFUFEAASAAAAlgAAACQAAABVBRAAEgAAAJgAAAAkAAAAVQUQABIAAACaAAAAKQAAAFUFEAASAAAAqAAAACQAAABVBRAAEgAAAFsAAABBAAAAVQUQABIAAABbAAAAIAAAAFUFEAASAAAANAAAAAkAAABVBRAAEgAAAEIAAAA2AAAAVQUQABIAAAA7AAAAIAAAAFUFEAASAAAAOgAAAE8AAABVBRAAEgAAAFEAAAAvAAAAVQUQABIAAABRAAAARgAAAFUFEAASAAAA3QAAACUAAAAwCBAAEgAAAEkAAAAgAAAAMAgQABIA\
\\
AAA/AQAAGAAAADAIEAASAAAANgEAABoAAAAwCBAAEgAAAGcBAAAYAAAAMAgQABIAAABcAQAAFAAAADAIEAASAAAAXwEAABwAAAAwCBAAEgAAALkAAAAkAAAAMAgQABIAAAC6AAAALAAAADAIEAASAAAAvQAAABMAAAAwCBAAEgAAAKUAAAAwAAAAMAgQABIAAABaAAAAGgAAADAIEAASAAAAZAAAAB0AAABVBRAAEgAAAJEAAAAJAAAAMAgQABIAAADLAAAAHQAAADAIEAASAAAAlwAAACkAAAAwCBAAEgAAAJcAAAAoAAAAMAgQABIAAACYAAAAIAAAADAIEAASAAAA1wAAAFEAAAAwCBAAEgAAANcAAAAyAAAAMAgQABIAAADVAAAALQAAADAI\
\\
EAASAAAA1AAAACUAAAAwCBAAEgAAAO4AAAAWAAAAMAgQABIAAADvAAAAFgAAADAIEAASAAAA/AAAABAAAAAwCBAAEgAAAE4AAABKAAAAMAgQABIAAAAOAQAALwAAADAIEAASAAAADAEAAC8AAAAwCBAAEgAAABIBAAAhAAAAMAgQABIAAAAWAQAAMwAAADAIEAASAAAAJAEAABAAAAAwCBAAEgAAACUBAAA4AAAAMAgQABIAAABSAQAACQAAADAIEAASAAAARwEAADQAAAAwCBAAEgAAAEoBAAA0AAAAMAgQABIAAABLAQAALAAAADAIEAASAAAARwEAACkAAACZCRAAEgAAACMAAAAWAAAAmQkQABIAAAAqAAAALwAAAJkJEAASAAAAJgAAABoA\
\\
AACZCRAAEgAAAFkAAAAOAAAAmQkQABIAAAAVAAAAFQAAAJkJEAASAAAAGQAAADEAAACZCRAAEgAAAEwAAAArAAAAmQkQABIAAAA6AAAATQAAAJkJEAASAAAANgAAAF4AAABoBxAAEwAAAFcAAABLAAAAU3dlZXB0aHJlc2hvbGRkZXBlbmRlbmNpZXNTd2VlcERlcGVuZGVuY3lkb3dudGltZXNvcGVudG90YWxsb25nZXN0AABoBxAAEwAAAKcAAAAWAAAAaAcQABMAAACpAAAAGgAAAGgHEAATAAAAqQAAABkAAABoBxAAEwAAALkAAAAgAAAA0wUQABQAAACzAAAAGQAAAIQJEAAUAAAASwAAADQAAACECRAAFAAAAI4AAABKAAAAhAkQABQA\
\\
AAB/AAAAFAAAAIQJEAAUAAAAhwAAADwAAABlLQAABAoQABQAAAAdAAAAGAAAAAQKEAAUAAAAHwAAACYAAADoBRAAFAAAAIEAAABVAAAA6AUQABQAAACCAAAAQQAAAOgFEAAUAAAAggAAABkAAADoBRAAFAAAAIMAAAAUAAAA6AUQABQAAACEAAAAFgAAALIDEAAUAAAAWwAAAEAAAACyAxAAFAAAAGIAAAASAAAAsgMQABQAAABaAAAAPAAAALIDEAAUAAAAZwAAADQAAACyAxAAFAAAAGkAAAAtAAAAsgMQABQAAABpAAAASQAAALIDEAAUAAAAagAAAB0AAACyAxAAFAAAAGwAAAAbAAAAsgMQABQAAABIAAAAOgAAAJgFEAAVAAAAXQAAAFMA\
\\
AACYBRAAFQAAAFgAAAAzAAAAmAUQABUAAABeAAAAUQAAAJgFEAAVAAAAWwAAADMAAACYBRAAFQAAAJEAAAAsAAAAmAUQABUAAABGAAAAGQAAAJgFEAAVAAAAQAAAABkAAADxChAAFQAAACAAAAAYAAAA8QoQABUAAAAlAAAAHQAAAPEKEAAVAAAANQAAAE4AAADxChAAFQAAADUAAAAtAAAATGFnc3A1MHA5MHA5OW1heFN1bW1hcnlzdHJlYW1zU3RyZWFtU3VtbWFyeWV2ZW50c291dE9mT3JkZXJsYXN0RGVwZW5kZW5jeVN1bW1hcnlkb3dudGltZVRocmVzaG9sZHBoYXNlaGVhcmRsYXRlbGFnAABiAxAAFQAAAFgAAAArAAAAYgMQABUA\
\\
AABgAAAAFwAAAGIDEAAVAAAAYgAAADEAAABiAxAAFQAAAFoAAABFAAAAYgMQABUAAABaAAAAWwAAAGIDEAAVAAAAdQAAACYAAABiAxAAFQAAAIAAAABGAAAAYgMQABUAAAC9AAAAFAAAAGIDEAAVAAAAvgAAAC0AAABiAxAAFQAAAMoAAAA0AAAATW9tZW50aW5kZXhJbmNpZGVudGZyb210b2R1cmF0aW9ubG9uZ2VzdExhZ3JlZG9yZXN1bWVGcm9tUmVzdW1lRnJvbXNlcXVlbmNlAGgFEAAXAAAAQgAAACsAAABoBRAAFwAAAEMAAAAuAAAAaAUQABcAAABDAAAARAAAAGgFEAAXAAAAaQAAACkAAABoBRAAFwAAAGoAAAA/AAAAaAUQABcA\
\\
AABZAAAASAAAAGgFEAAXAAAAWgAAAEMAAABoBRAAFwAAAF0AAAAzAAAAaAUQABcAAABWAAAAPgAAAGgFEAAXAAAAVgAAAF4AAABub3QgYW4gYXJyaXZhbDogZ2l2ZSBtaWxsaXNlY29uZHMgc2luY2UgdGhlIGVwb2NoLCBvciBub25lbm90IGFuIGFjdGlvbjogMCBpcyBhIG1lc3NhZ2UsIDEgaWRsZSwgMiBlbmRlZCwgMyByZWNvdmVyZWRhIHRva2VuLCBhbmQgdGhlIG1hcmtlcnMgb2YgYSByZWNvcmRpbmcgYXJlIGNvbXBhcmVkLCBhbmQgdGhlIG1hcmtlcnMgb2YgdGhpcyByZWNvcmRpbmcgYXJlIHJvd3MgbW9yZSB0aGFuIGEg\
\\
cmVjb3JkaW5nIGhvbGRzOiBpdCBlbmRzIGF0IDQsMjk0LDk2NywyOTUgcm93c9kIEAAXAAAA3AAAABgAAAAiIGlzIG9uZSBzdHJlYW0gdG9vIG1hbnk6IGEgcmVjb3JkaW5nIGhhcyBhdCBtb3N0IDY1LDUzNtkIEAAXAAAAvQAAADMAAADZCBAAFwAAAL4AAAAnAAAAbm90IGFuIG9mZnNldDogZ2l2ZSBhIGZpbml0ZSBudW1iZXIsIG9yIG5vbmVsZW5ndGhsb3doaWdocGF1c2VkcmVwbGF5RVJSX01BUktFUl9UWVBFRVJSX01BUktFUl9SQU5HRUVSUl9NQVJLRVJfTUlYRURFUlJfRFVSQVRJT05FUlJfVEhSRVNIT0xEX1VOSVRFUlJf\
\\
REVQRU5ERU5DWV9VTktOT1dORVJSX0RFUEVOREVOQ1lfUkVRVUlSRURFUlJfREVQRU5ERU5DWV9EVVBMSUNBVEVFUlJfT1BUSU9ORVJSX05BTUVFUlJfUkVDT1JEX0NPUlJVUFRFUlJfUkVDT1JEX1ZFUlNJT05ub3QgYSBkdXJhdGlvbjogZ2l2ZSBhIGZpbml0ZSBudW1iZXIsIDAgb3IgbW9yZW5vdCBhIGR1cmF0aW9uOiBnaXZlIGRheXMsIGhvdXJzLCBtaW51dGVzLCBzZWNvbmRzIG9yIG1pbGxpc2Vjb25kcwAAUgMQAA8AAABNAAAALQAAAFIDEAAPAAAAEgAAACkAAABSAxAADwAAAEYAAAApAAAAUgMQAA8AAAB2AAAALwAAAG1h\
\\
cmtlcnMgdGhhdCBhcmUgbm90IGNvbXBhcmVkIGhhdmUgbm8gcGFydGl0aW9uczogbGVhdmUgdGhlbSBvdXREBRAAEAAAAEUAAAAtAAAARAUQABAAAAASAAAALAAAAG5hbWUgdGhlIHBhcnRpdGlvbjogIiIgaXMgaGVhcmQgYnkgaXRzIHBhcnRpdGlvbnNBdHRlbXB0ZWQgdG8gaW5pdGlhbGl6ZSB0aHJlYWQtbG9jYWwgd2hpbGUgaXQgaXMgYmVpbmcgZHJvcHBlZAAyBhAASAAAAGsAAAANAAAACQAAAAwAAAAEAAAACgAAAAsAAAAMAEHY18AAC8MMAQAAAA0AAABhIERpc3BsYXkgaW1wbGVtZW50YXRpb24gcmV0dXJuZWQgYW4gZXJy\
\\
b3IgdW5leHBlY3RlZGx5AKMIEAA1AAAAZAsAAA4AAACOBxAAOQAAAOUFAAAUAAAAjgcQADkAAADlBQAAIQAAAI4HEAA5AAAA2QUAACEAAABtaWQgPiBsZW4AAAB1BBAASQAAAE0AAAAfAAAAdQQQAEkAAABHAAAAFwAAADAxMjM0NTY3ODlhYmNkZWaAgICAgICAgID07oCA8oCAgICAgICAgICAgICAgICAgCAhoiMkJSanKCkqKywtLi8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRkdISUpLTE1OT1BRUlNUVVZXWFlaW9xdXl9gYWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICA\
\\
gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwwYQADIAAACxAAAAFgAAAGF0dGVtcHQgdG8gam9pbiBpbnRvIGNvbGxlY3Rpb24gd2l0aCBsZW4gPiB1c2l6ZTo6TUFYAAAAwwYQADIAAACaAAAACgAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJC\
\\
QkJCQkJKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSExKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRW\
\\
VFZUVlRWVFZUVlRYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJk\
\\
YmRiZGJkYmRiZGJkYmRiZGIAAACuBRAAJAAAAAgBAAAbAAAAAAAAAAQAAAAEAAAADgAAAA8AAAAPAAAAAAAAAAQAAAAEAAAAEAAAABEAAAARAAAAAAAAAAQAAAAEAAAAEgAAABMAAAATAAAAAAAAAAQAAAAEAAAAFAAAABUAAAAVAAAAthIQALwSEADEEhAABgAAAAgAAAAHAAAABwAAAAIAAAAEAAAACgAAAAQAAAAFAAAA2hMQAOETEADjExAA5xMQAPETEAD1ExAAyxIQANASEADXEhAABQAAAAcAAAAeAAAADwAAABAAAAAQAAAADAAAABIAAAAWAAAAFwAAABgAAAAKAAAACAAAABIAAAASAAAAXSkQAGwpEAB8KRAAjCkQAJgpEACqKRAA\
\\
wCkQANcpEADvKRAA+SkQAAEqEAATKhAAQQsQACMAAAA1AAAADgAAAAAAAAD//////////xAyEABBqOTAAAuFCEF0dGVtcHRlZCB0byBpbml0aWFsaXplIHRocmVhZC1sb2NhbCB3aGlsZSBpdCBpcyBiZWluZyBkcm9wcGVkAAAyBhAASAAAAGsAAAANAAAAY2xvc3VyZSBpbnZva2VkIHJlY3Vyc2l2ZWx5IG9yIGFmdGVyIGJlaW5nIGRyb3BwZWQAACcLEAAZAAAA+TsAAAEAAABEAAAARQAAAEYAAABHAAAAgAgQACIAAADIAAAALAAAAIAIEAAiAAAAuwAAACAAAAAAAQEBAQICAgIDAwMDBAQEBAUFBQUGBgYGBwcHBwgICAgJCQkJCgoK\
\\
CgsLCwsMDAwMDQ0NDQ4ODg4PDw8PEBAQEBERERESEhISExMTExQUFBQVFRUVFhYWFhcXFxcYGBgYGRkZGRkZGRkaGhoaGxsbGxwcHBwdHR0dHh4eHh8fHx8gICAgISEhISIiIiIjIyMjJCQkJCUlJSUmJiYmJycnJygoKCgpKSkpKioqKisrKyssLCwsLS0tLS4uLi4vLy8vMDAwMDExMTExMTExMjIyMjMzMzM0NDQ0NTU1NTY2NjY3Nzc3ODg4ODk5OTk6Ojo6Ozs7Ozw8PDw9PT09Pj4+Pj8/Pz9AQEBAQUFBQUJCQkJDQ0NDREREREVFRUVGRkZGR0dHR0hISEhJSUlJSUlJSUpKSkpLS0tLTExMTE1NTU1OTk5OT09PT1BQUFBRUVFRUlJS\
\\
UlNTU1NUVFRUVVVVVVZWVlZXV1dXWFhYWFlZWVlaWlpaW1tbW1xcXFxdXV1dXl5eXl9fX19gYGBgYWFhYQAAADkKEAAjAAAAfAkAABsAAAAEDg8JAgwNDgcKCwwFDwkKAw0ODwELDA0GCQoLBA4PCQIMDQ4HCgsMBQ8JCgMNDg8BCwwNBgkKCwQODwkCDA0OBwoLDAUPCQoDDQ4PAQsMDQYJCgsEDg8JAgwNDgcKCwwFDwkKCwwNDgcKCwwFDwkKAw0ODwELDA0GCQoLBA4PCQIMDQ4HCgsMBQ8JCgMNDg8BCwwNBgkKCwQODwkCDA0OBwoLDAUPCQoDDQ4PAQsMDQYJCgsEDg8JAgwNDgcKCwwFDwkKAw0ODwkKCwwFDwkKAw0ODwELDA0GCQoL\
\\
BA4PCQIMDQ4HCgsMBQ8JCgMNDg8BCwwNBgkKCwQODwkCDA0OBwoLDAUPCQoDDQ4PAQsMDQYJCgsEDg8JAgwNDgcKCwwFDwkKAw0ODwELDA0ODwkKAw0ODwELDA0GCQoLBA4PCQIMDQ4HCgsMBQ8JCgMNDg8BCwwNBgkKCwQODwkCDA0OBwoLDAUPCQoDDQ4PAQsMDQYJCgsEDg8JAgwNDgcKCwwFDwkKAw0ODwELDA0GCQoLrgUQACQAAABQAAAACQBB8uzAAAvXCkBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAABCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJC\
\\
QkJCQkJCQkJCQkJCQkJCQkJCQkJCQkIAAAAAAAAASEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEoAAEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTAAAAABOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUAAAUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSAAAAAFRWVFZUVlRWVFZUVlRW\
\\
VFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWAABWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWAAAWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaAAAAAFxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeAABeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5g\
\\
XmAAAAAAYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRudWxsIHBvaW50ZXIgcGFzc2VkIHRvIHJ1c3RhcnJheSBjb250YWlucyBhIHZhbHVlIG9mIHRoZSB3cm9uZyB0eXBlcndsb2NrIGhhcyBub3QgYmVlbiBsb2NrZWQgZm9yIHJlYWRpbmcAAAB7BhAARwAAAD4AAAAJAAAAYXNzZXJ0aW9uIGZhaWxlZDogcHNpemUgPj0gc2l6ZSArIG1pbl9vdmVyaGVhZAAABwsQAB8AAACxBAAACQAAAGFzc2VydGlvbiBmYWlsZWQ6IHBzaXplIDw9IHNpemUgKyBtYXhfb3Zlcmhl\
\\
YWQAAAcLEAAfAAAAtwQAAA0AAABLAAAADAAAAAQAAABMAAAATQAAAE4AAAByd2xvY2sgb3ZlcmZsb3dlZCByZWFkIGxvY2tzewYQAEcAAAAVAAAALAAAAG1dy9YsUOtjeEGmV3Ebi7nXOcQbCUrWEu80WUOscfg9AAAAAAgAAAAEAAAATwAAAEsAAAAMAAAABAAAAFAAAAAAAAAACAAAAAQAAABSAAAAUwAAAFQAAABVAAAAVgAAABAAAAAEAAAAVwAAAFgAAABZAAAAWgAAAG1dy9YsUOtjeEGmV3Ebi7kAAAAACAAAAAQAAABbAAAAXAAAAAwAAAAEAAAAXQAAAF4AAABOAAAASGFzaCB0YWJsZSBjYXBhY2l0eSBvdmVyZmxvdxkKEAAfAAAA\
\\
JQAAACgAAABjYXBhY2l0eSBvdmVyZmxvdwAAAHQKEAA6AAAAHAAAAAUAAADvv70AXwAAAAwAAAAEAAAAYAAAAGEAAABiAEHU98AAC5gGAQAAAGMAAABhIGZvcm1hdHRpbmcgdHJhaXQgaW1wbGVtZW50YXRpb24gcmV0dXJuZWQgYW4gZXJyb3Igd2hlbiB0aGUgdW5kZXJseWluZyBzdHJlYW0gZGlkIG5vdAAA0QQQADIAAACPAgAADgAAAEVycm9yAAAAZAAAAAwAAAAEAAAAZQAAAGYAAABiAAAAYXR0ZW1wdCB0byBkaXZpZGUgYnkgemVybwAAAN9FGj0DzxrmwfvM/gAAAADKxprHF/5wq9z71P4AAAAAT9y8vvyxd//2+9z+AAAAAAzW\
\\
a0HvkVa+Efzk/gAAAAA8/H+QrR/QjSz87P4AAAAAg5pVMShcUdNG/PT+AAAAALXJpq2PrHGdYfz8/gAAAADLi+4jdyKc6nv8BP8AAAAAbVN4QJFJzK6W/Az/AAAAAFfOtl15EjyCsfwU/wAAAAA3VvtNNpQQwsv8HP8AAAAAT5hIOG/qlpDm/CT/AAAAAMc6giXLhXTXAP0s/wAAAAD0l7+Xzc+GoBv9NP8AAAAA5awqF5gKNO81/Tz/AAAAAI6yNSr7ZziyUP1E/wAAAAA7P8bS39TIhGv9TP8AAAAAus3TGidE3cWF/VT/AAAAAJbJJbvOn2uToP1c/wAAAACEpWJ9JGys27r9ZP8AAAAA9tpfDVhmq6PV/Wz/AAAAACbxw96T+OLz7/10/wAA\
\\
AAC4gP+qqK21tQr+fP8AAAAAi0p8bAVfYocl/oT/AAAAAFMwwTRg/7zJP/6M/wAAAABVJrqRjIVOllr+lP8AAAAAvX4pcCR3+d90/pz/AAAAAI+45bifvd+mj/6k/wAAAACUfXSIz1+p+Kn+rP8AAAAAz5uoj5NwRLnE/rT/AAAAAGsVD7/48AiK3/68/wAAAAC2MTFlVSWwzfn+xP8AAAAArH970MbiP5kU/8z/AAAAAAY7KyrEEFzkLv/U/wAAAADTknNpmSQkqkn/3P8AAAAADsoAg/K1h/1j/+T/AAAAAOsaEZJkCOW8fv/s/wAAAADMiFBvCcy8jJn/9P8AAAAALGUZ4lgXt9Gz//z/AEH2/cAACwVAnM7/BABBhP7AAAuZFxCl1Ojo/wwA\
\\
AAAAAAAAYqzF63itAwAUAAAAAACECZT4eDk/gR4AHAAAAAAAsxUHyXvOl8A4ACQAAAAAAHBc6nvOMn6PUwAsAAAAAABogOmrpDjS1W0ANAAAAAAARSKaFyYnT5+IADwAAAAAACf7xNQxomPtogBEAAAAAACorciMOGXesL0ATAAAAAAA22WrGo4Ix4PYAFQAAAAAAJodcUL5HV3E8gBcAAAAAABY5xumLGlNkg0BZAAAAAAA6o1wGmTuAdonAWwAAAAAAEp375qZo22iQgF0AAAAAACFa320e3gJ8lwBfAAAAAAAdxjdeaHkVLR3AYQAAAAAAMLFm1uShluGkgGMAAAAAAA9XZbIxVM1yKwBlAAAAAAAs6CX+ly0KpXHAZwAAAAAAONfoJm9n0be\
\\
4QGkAAAAAAAljDnbNMKbpfwBrAAAAAAAXJ+Yo3KaxvYWArQAAAAAAM6+6VRTv9y3MQK8AAAAAADiQSLyF/P8iEwCxAAAAAAApXhc05vOIMxmAswAAAAAAN9TIXvzWhaYgQLUAAAAAAA6MB+X3LWg4psC3AAAAAAAlrPjXFPR2ai2AuQAAAAAADxEp6TZfJv70ALsAAAAAAAQRKSnTEx2u+sC9AAAAAAAGpxAtu+Oq4sGA/wAAAAAACyEV6YQ7x/QIAMEAQAAAAApMZHp5aQQmzsDDAEAAAAAnQycofubEOdVAxQBAAAAACn0O2LZICiscAMcAQAAAACFz6d6XktEgIsDJAEAAAAALd2sA0DkIb+lAywBAAAAAI//RF4vnGeOwAM0AQAAAABBuIyc\
\\
nRcz1NoDPAEAAAAAqRvjtJLbGZ71A0QBAAAAANl337puv5brDwRMAQAAAABhc3NlcnRpb24gZmFpbGVkOiBkLm1hbnQgPiAw3gMQAEwAAADeAQAABQAAAGFzc2VydGlvbiBmYWlsZWQ6IGQubWFudCA8ICgxIDw8IDYxKd4DEABMAAAA3wEAAAUAAABhc3NlcnRpb24gZmFpbGVkOiAhYnVmLmlzX2VtcHR5KCkAAADeAxAATAAAAOABAAAFAAAA3gMQAEwAAAB/AAAAFQAAAN4DEABMAAAANQIAABEAAADeAxAATAAAADgCAAAJAAAA3gMQAEwAAABuAgAACQAAAN4DEABMAAAAqwAAAAUAAABhc3NlcnRpb24gZmFpbGVkOiBkLm1pbnVzID4g\
\\
MAAAAN4DEABMAAAArAAAAAUAAABhc3NlcnRpb24gZmFpbGVkOiBkLnBsdXMgPiAw3gMQAEwAAACtAAAABQAAAGFzc2VydGlvbiBmYWlsZWQ6IGJ1Zi5sZW4oKSA+PSBNQVhfU0lHX0RJR0lUUwAAAN4DEABMAAAAsAAAAAUAAABhc3NlcnRpb24gZmFpbGVkOiBkLm1hbnQgKyBkLnBsdXMgPCAoMSA8PCA2MSkAAADeAxAATAAAALEAAAAFAAAA3gMQAEwAAAAMAQAAEQAAAN4DEABMAAAADwEAAAkAAADeAxAATAAAAEIBAAAJAAAAYXNzZXJ0aW9uIGZhaWxlZDogZC5tYW50LmNoZWNrZWRfc3ViKGQubWludXMpLmlzX3NvbWUoKQDeAxAA\
\\
TAAAAK8AAAAFAAAAYXNzZXJ0aW9uIGZhaWxlZDogZC5tYW50LmNoZWNrZWRfYWRkKGQucGx1cykuaXNfc29tZSgpAADeAxAATAAAAK4AAAAFAAAA4gcQAE0AAAANAQAABQAAAOIHEABNAAAADgEAAAUAAADiBxAATQAAAA8BAAAFAAAA4gcQAE0AAAB0AQAAJAAAAOIHEABNAAAAeQEAAC8AAADiBxAATQAAAIYBAAASAAAA4gcQAE0AAABoAQAADQAAAOIHEABNAAAATgEAACIAAADiBxAATQAAABEBAAAFAAAA4gcQAE0AAAAQAQAABQAAAOIHEABNAAAAeAAAAAUAAADiBxAATQAAAHkAAAAFAAAA4gcQAE0AAAB6AAAABQAAAOIHEABNAAAA\
\\
fQAAAAUAAADiBxAATQAAAMQAAAAJAAAA4gcQAE0AAAD9AAAADQAAAOIHEABNAAAABAEAABIAAADiBxAATQAAAHwAAAAFAAAA4gcQAE0AAAB7AAAABQAAAAEAAAAKAAAAZAAAAOgDAAAQJwAAoIYBAEBCDwCAlpgAAOH1BQDKmjvBb/KGIwAAAIHvrIVbQW0t7gQAAAEfar9k7Thu7Zen2vT5P+kDTxgAAT6VLgmZ3wP9OBUPL+R0I+z1z9MI3ATE2rDNvBl/M6YDJh/pTgIAAAF8Lphbh9O+cp/Z2IcvFRLGUN5rcG5Kzw/YldVucbImsGbGrSQ2FR1a00I8DlT/Y8BzVcwX7/ll8ii8VffH3IDc7W70zu/cX/dTBQDeAxAATAAAAPECAAAmAAAA\
\\
3gMQAEwAAADlAgAAJgAAAN4DEABMAAAAzgIAACYAAAAwMDAxMDIwMzA0MDUwNjA3MDgwOTEwMTExMjEzMTQxNTE2MTcxODE5MjAyMTIyMjMyNDI1MjYyNzI4MjkzMDMxMzIzMzM0MzUzNjM3MzgzOTQwNDE0MjQzNDQ0NTQ2NDc0ODQ5NTA1MTUyNTM1NDU1NTY1NzU4NTk2MDYxNjI2MzY0NjU2NjY3Njg2OTcwNzE3MjczNzQ3NTc2Nzc3ODc5ODA4MTgyODM4NDg1ODY4Nzg4ODk5MDkxOTI5Mzk0OTU5Njk3OTg5OTAxMjM0NTY3ODlhYmNkZWYweDAxMjM0NTY3ODlBQkNERUYAcAAHAC0BAQECAQIBAUgLMBUQAWUHAgYCAgEEIwEeG1sL\
\\
OgkJARgEAQkBAwEFKwM7CSoYASA3AQEBBAgEAQMHCgIdAToBAQECBAgBCQEKAhoBAgI5AQQCBAICAwMBHgIDAQsCOQEEBQECBAEUAhYGAQE6AQECAQQIAQcDCgIeATsBAQEMAQkBKAEDATcBAQMFAwEEBwILAh0BOgECAgEBAwMBBAcCCwIcAjkCAQECBAgBCQEKAh0BSAEEAQIDAQEIAVEBAgcMCGIBAgkLB0kCGwEBAQEBNw4BBQECBQsBJAkBZgQBBgECAgIZAgQDEAQNAQICBgEPAQADAAQcAx0CHgJAAgEHCAECCwkBLQMBAXUCIgF2AwQCCQEGA9sCAgE6AQEHAQEBAQIIBgoCATAuAgwUBDAKBAMmCQwCIAQCBjgBAQIDAQEFOAgCApgD\
\\
AQ0BBwQBBgEDAsZAAAHDIQADjQFgIAAGaQIABAEKIAJQAgABAwEEARkCBQGXAhoSDQEmCBkLAQEsAzABAgQCAgIBJAFDBgICAgIMAQgBLwEzAQEDAgIFAgEBKgIIAe4BAgEEAQABABAQEAACAAHiAZUFAAMBAgUEKAMEAaUCAARBBQACTQZGCzEEewE2DykBAgIKAzEEAgIHAT0DJAUBCD4BDAI0CQEBCAQCAV8DAgQGAQIBnQEDCBUCOQIBAQEBDAEJAQ4HAwVDAQIGAQECAQEDBAMBAQ4CVQgCAwEBFwFRAQIGAQECAQECAQLrAQIEBgIBAhsCVQgCAQECagEBAQIIZQEBAQIEAQUACQEC9QEKBAQBkAQCAgQBIAooBgIECAEJBgIDLg0BAsYB\
\\
AQMBAckHAQYBAVIWAgcBAgECegYDAQECAQcBAUgCAwEBAQACCwI0BQUDFwEAAQYPAAwDAwAFOwcAAT8EUQELAgACAC4CFwAFAwYICAIHHgSUAwA3BDIIAQ4BFgUBDwAHARECBwECAQVkAaAHAAE9BAAE/gLzAQIBBwIFAQAHbQcAYIDwAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEHflcEACzMCAgICAgICAgICAgICAgICAgICAgICAgICAgICAgID\
\\
AwMDAwMDAwMDAwMDAwMDBAQEBAQAQaGWwQALtAcDAACDBCAAkQVgAF0ToAASFyAfDCBgH+8sYCsqMOArb6agLAKoIC0e+yAuAP5gNp7/oDb9ASE3AQphNyQNITirDqE5LxghOvMeIUtANKFTHmHhVPBqYVVPb+FVnbxhVgDPYVdl0aFXANohWADgoVmu4iFb7OThXNDoYV0gAO5e8AF/X2Fzc2VydGlvbiBmYWlsZWQ6IHBhcnRzLmxlbigpID49IDQAAK8KEABBAAAAcQEAAAUAAABhc3NlcnRpb24gZmFpbGVkOiBidWYubGVuKCkgPj0gTUFYX1NJR19ESUdJVFMAAACvChAAQQAAAHIBAAAFAAAALStOYU5pbmYwMC5hc3NlcnRpb24gZmFp\
\\
bGVkOiBwYXJ0cy5sZW4oKSA+PSA2AAAArwoQAEEAAAAaAgAABQAAADBlMDBFMGUwRTBhc3NlcnRpb24gZmFpbGVkOiBidWYubGVuKCkgPj0gc2lnX2RpZ2l0cwCvChAAQQAAAEMCAAANAAAArwoQAEEAAABnAgAABQAAAGFzc2VydGlvbiBmYWlsZWQ6IGJ1Zi5sZW4oKSA+PSBtYXhsZW4AAACvChAAQQAAAIsCAAANAAAArwoQAEEAAAC8AQAABQAAAK8KEABBAAAAvQEAAAUAAABhc3NlcnRpb24gZmFpbGVkOiBkZWNfYm91bmRzLjAgPD0gZGVjX2JvdW5kcy4xAACvChAAQQAAAL4BAAAFAAAAYXNzZXJ0aW9uIGZhaWxlZDogIWJ1Zi5p\
\\
c19lbXB0eSgpAAAArwoQAEEAAAC3AAAABQAAAGFzc2VydGlvbiBmYWlsZWQ6IGJ1ZlswXSA+IGInMCcArwoQAEEAAAC4AAAABQAAAK8KEABBAAAAuQAAAAUAAAAuAAAArwoQAEEAAAAJAQAABQAAAK8KEABBAAAACgEAAAUAAACvChAAQQAAAAsBAAAFAAAAZUVlLUUtAAAEBRAAPwAAAC4AAAAJAAAAAAAAAAEAAAAAAAAACgAAAAAAAABkAAAAAAAAAOgDAAAAAAAAECcAAAAAAACghgEAAAAAAEBCDwAAAAAAgJaYAAAAAAAA4fUFAAAAAADKmjsAAAAAAOQLVAIAAAAA6HZIFwAAAAAQpdToAAAAAKByThgJAAAAQHoQ81oAAACAxqR+jQMA\
\\
jgcQADkAAABnBgAAFQAAAI4HEAA5AAAAlQYAABUAAACOBxAAOQAAAJYGAAAVAAAAjgcQADkAAAB0BQAAKAAAAI4HEAA5AAAAdAUAABIAQd6dwQALsgHwPwAAAAAAACRAAAAAAAAAWUAAAAAAAECPQAAAAAAAiMNAAAAAAABq+EAAAAAAgIQuQQAAAADQEmNBAAAAAITXl0EAAAAAZc3NQQAAACBfoAJCAAAA6HZIN0IAAACilBptQgAAQOWcMKJCAACQHsS81kIAADQm9WsMQwCA4Dd5w0FDAKDYhVc0dkMAyE5nbcGrQwA9kWDkWOFDQIy1eB2vFURQ7+LW5BpLRJLVTQbP8IBEAEHYn8EAC/wiMDEyMzQ1Njc4OWFiY2RlZjAwMDAwMDAwMDAw\
\\
MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAeBxAASQAAAFgAAAAnAAAAHgcQAEkAAACKAAAAEwAAAB4HEABJAAAAsgAAACAAAAAeBxAASQAAAMkAAAAlAAAAwAAWACAA2AAGACAAAAEuAQEAMgEEAQEAOQEOAQEASgEsAQEAeAEAAIf/eQEEAQEAgQEAANIAggECAQEAhgEAAM4AhwEAAAEAiQEBAM0AiwEAAAEAjgEAAE8AjwEAAMoAkAEAAMsAkQEAAAEAkwEAAM0AlAEAAM8AlgEAANMAlwEAANEAmAEAAAEAnAEAANMAnQEAANUAnwEAANYAoAEEAQEApgEAANoApwEAAAEAqQEAANoArAEA\
\\
AAEArgEAANoArwEAAAEAsQEBANkAswECAQEAtwEAANsAuAEAAAEAvAEAAAEAxAEAAAIAxQEAAAEAxwEAAAIAyAEAAAEAygEAAAIAywEQAQEA3gEQAQEA8QEAAAIA8gECAQEA9gEAAJ//9wEAAMj/+AEmAQEAIAIAAH7/IgIQAQEAOgIAACsqOwIAAAEAPQIAAF3/PgIAACgqQQIAAAEAQwIAAD3/RAIAAEUARQIAAEcARgIIAQEAcAMCAQEAdgMAAAEAfwMAAHQAhgMAACYAiAMCACUAjAMAAEAAjgMBAD8AkQMQACAAowMIACAAzwMAAAgA2AMWAQEA9AMAAMT/9wMAAAEA+QMAAPn/+gMAAAEA/QMCAH7/AAQPAFAAEAQfACAAYAQgAQEAigQ0\
\\
AQEAwAQAAA8AwQQMAQEA0AReAQEAMQUlADAAoBAlAGAcxxAAAGAczRAAAGAcoBNPANCX8BMFAAgAiRwAAAEAkBwqAED0vRwCAED0AB6UAQEAnh4AAEHioB5eAQEACB8HAPj/GB8FAPj/KB8HAPj/OB8HAPj/SB8FAPj/WR8GAfj/aB8HAPj/iB8HAPj/mB8HAPj/qB8HAPj/uB8BAPj/uh8BALb/vB8AAPf/yB8DAKr/zB8AAPf/2B8BAPj/2h8BAJz/6B8BAPj/6h8BAJD/7B8AAPn/+B8BAID/+h8BAIL//B8AAPf/JiEAAKPiKiEAAEHfKyEAALrfMiEAABwAYCEPABAAgyEAAAEAtiQZABoAACwvADAAYCwAAAEAYiwAAAnWYywAABrxZCwA\
\\
ABnWZywEAQEAbSwAAOTVbiwAAAPWbywAAOHVcCwAAOLVciwAAAEAdSwAAAEAfiwBAMHVgCxiAQEA6ywCAQEA8iwAAAEAQKYsAQEAgKYaAQEAIqcMAQEAMqc8AQEAeacCAQEAfacAAPx1fqcIAQEAi6cAAAEAjacAANhakKcCAQEAlqcSAQEAqqcAALxaq6cAALFarKcAALVaracAAL9arqcAALxasKcAAO5asacAANZasqcAAOtas6cAAKADtKcOAQEAxKcAAND/xacAAL1axqcAAMh1x6cCAQEAy6cAAJlazKcOAQEA3KcAAL9Z9acAAAEAIf8ZACAAMAFpAAcDAAAABCcAKACwBCMAKABwBQoAJwB8BQ4AJwCMBQYAJwCUBQEAJwCADDIAQABQ\
\\
DRUAIACgGB8AIABAbh8AIACgbhgAGwAA6SEAIgBoUBAArAAAAHBUEAABAAAAeFQQAAwAAAACAAAAAAAAAB4HEABJAAAA9gAAABUAAAAeBxAASQAAAAEBAAAYAAAAAAAACAEIAwgGEAkQDRASGBcYHRgkICsgMyA8IEYoUChbKGcwczCAMI44nDirOLs4zEDdQO9AAkkVSSlJPlFTUWlRgFGYWbBZyVnjYf1hGGI0alBqbWqLaqpyyXLpcgp7K3tNe3CDk4O3g9yDAowojE+Md5SflMiU8pwcBRwFHAUcBQUCBQECBQYCBQMBAgUBBQYCBQcIAQIFAwkABgIFAQkFAwECBQkHBgUGAgUECAgCCAECBQIEBAEEAAYCBQECAgAHAAMBAgUGAQADBQEF\
\\
BgIFAwAFAQcFBwgBAgUBBQIFCAcICQAGAgUHBgIJAwkEBQMBAgUDCAEEBgkHAgYFBgIFAQkABwMECAYDAggBAgUJBQMGBwQDAQYEAAYCBQQHBggDBwEFCAIAAwECBQIDCAQBCAUHCQEAAQUGAgUBAQkCAAkCCAkFBQAHCAECBQUJBgAEBgQEBwcFAwkABgIFAgkIAAIDAgIDCAcGCQUDAQIFAQQJAAEBBgEBCQMIBAcGBQYCBQcEBQAFCAAFCQYJAgMIAggBAgUDBwIFAgkAAgkIBAYBCQEEAAYCBQEIBgIGBAUBBAkCAwAJBQcAAwECBQkDAQMCAgUHBAYBBQQHCAUBBQYCBQQGBQYGAQIIBwMABwcDCQIFBwgBAgUCAwIIAwAGBAMGBQMIBgkG\
\\
AggJAAYCBQEBBgQBBQMCAQgCBgkDBAgBBAQFAwECBQUIAgAHBgYACQEDBAYHBAAHAgIGBQYCBQIJAQADCAMABAUGBwMDBwADBgEDAggBAgUBBAUFAQkBBQICCAMGBggFAQgABgYEAAYCBQcCBwUJBQcGAQQBCAMEAgUJAAMDAgADAQIFAwYDBwkHCAgABwAJAQcBAgkFAQYGAAEFBgIFAQgBCAkICQQAAwUEBQgFBgQHBQgDAAAHCAECBQkACQQJBAcAAQcHAgkCCAIDBwkBBQADCQAGAgUEBQQHBAcDBQAICAYEBgQBAQgJBQcFAQkFAwECBQICBwMHAwYHBQQEAwIDAgAFCQQHCAcFCQcGBQYCBQEBAwYIBggDBwcCAQYBBgACCQcDCQMHCQgI\
\\
AggBAgUFBggEAwQBCAgGAAgACAABBAgGCQYICQkEAQQABgIFAggEAgEHAAkEAwAEAAQAAAcEAwQIBAQJBwAHAAMBAgUBBAIBAAgFBAcBBQIAAgAAAwcBBwQCAgQIBQMFAQUGAgUHAQAFBAIHAwUHBgABAAABCAUIBwEBAgQCBgcFBwgBAgUDBQUCBwEDBgcICAAABQAACQIJAwUFBgIBAwMHCAkABgIFAQcHBgMFBggDCQQAAAIFAAQGBAYHBwgBAAYGCAkEBQMBAgUICAgBBwgEAQkHAAABAgUCAwIDAwgJAAUDAwQEBwIGBQYCBQQEBAAICQIACQgFAAAGAgYBBgEGCQQFAgYGBwIDBgMCCAECBQICAgAEBAYABAkCBQADAQMACAAIBAcCBgMD\
\\
AwYBCAEGBAAGAgUBAQEAAgIDAAIEBgIFAQUGBQQABAIDBgMBBgYIAAkACAIAAwECBQUFBQEBAQUBAgMBAgUHCAIHAAIBAQgBBQgDBAAEBQQBAAEFBgIFAgcHBQUFBwUGAQUGAggJAQMFAQAFCQAHCQEHAAICBwAFAAcIAQIFAQMIBwcHCAcIAAcIAQQEBQYHBQUCCQUDCQUIBQEBAwUCBQMJAAYCBQYJAwgICQMJAAMJAAcCAggDBwcGBAcGCQcJAgUFBgcGAgYJBQMBAgUDBAYJBAQGCQUBCQUDBgEEAQgICAIDCAQICQYCBwgDCAEDBAcGBQYCBQEHAwQHAgMEBwUJBwYIAAcACQQEAQEJAgQECAEDCQEJAAYHAwgCCAECBQgGBwMGAQcDBwkI\
\\
CAQAAwUEBwIABQkGAgIEAAYJBQkFAwMGCQEEAAYCBQAAHgcQAEkAAABzAQAAEwAAAAMJEABDAAAArgAAABMAAAAAAwYJDRATFxodISQnKy4xNTg7Y2FsbGVkIGBPcHRpb246OnVud3JhcCgpYCBvbiBhIGBOb25lYCB2YWx1ZQAGAQEDAQQCBQcHAggICQIKBQsCDgQQARECEgUTHBQBFQIXAhkNHAUdCB8BJAFqBGsCbgKvA7ECvALPAtEC1AzVCdYC1wLaAeAF4QLmAecE6ALuIPAE+AL6BfsBDCc7Pk5Pj56en3uLk5aisrqGsQYHCTY9Plbz0NEEFBg2N1ZXf6qur7014BKHiY6eBA0OERIpMTQ6RUZJSk5PZGWKjI2PtsHDxMbL1ly2txsc\
\\
BwgKCxQXNjk6qKnY2Qk3kJGoBwo7PmZpj5IRb1+/7u9aYrm69Pz/U1Samy4vJyhVnaCho6SnqK26vMQGCwwVHTo/RVGmp8zNoAcZGiIlPj/f5+zv/8XGBCAjJSYoMzg6SEpMUFNVVlhaXF5gY2Vma3N4fX+KpKqvsMDQrq9ub8fd3pNeInsFAwQtA2YDAS8ugIIdAzEPHAQkCR4FKwVEBA4qgKoGJAQkBCgINAtOAzQMgTcJFgoIGDtFOQNjCAkwFgUhAxsFGyY4BEsFLwQKBwkHQCAnBAwJNgM6BRoHBAwHUEk3Mw0zBy4ICgYmAx0IAoDQUhAGCAkhLggqFhomHBQXCU4EJAlEDRkHCgZICCcJdQtCPioGOwUKBlEGAQUQAwULWQgCHWIeSAgK\
\\
gKZeIkULCgYNEzoGCgYUHCwEF4C5PGRTDEgJCkZFG0gIUw1JBwpWCFgiDgoGRgodA0dJNwMOCAoGOQcKBiwECoD2GQc7Ax1VAQ8yDYObZnULgMSKTGMNhDAQFgqPmwWCR5q5OobGgjkHKgRcBiYKRgooBROBsDqAxlsFNCxLBDkHEUAFCwcJnNYpIGFzof2BMw8BHQYOBAiBjIkEawUNAwkHEI9ggP0DgbQGFw8RD0cJdDyA9gpzCHAVRnoUDBQMVwkZgIeBRwOFQg8VhFAfBgaA1SsFPiEBcC0DGgQCgUAfEToFAYHQKoDWKwQBgMA2CAKA4ID3KUwECgQCgxFETD2AwjwGAQRVBRs0AoEOLARkDFYKgK44HQ0sBAkHAg4GgJqD2QMRAw0DgNoG\
\\
DAQBDwwEOAgKBigILAQCDgkngVgIHQMLAzsEHgQKB4D7hAUAAQMFBQYGAgcGCAcJEQocCxkMGQ0QDgwPBBADEhITCRYBFwQYARkDGgkbARwCHxYgAysCLQsuATAEMQIyAakCqgSrCPoC+wX+A/8JrXh5i42iMFdYi4yQHN0OD0tM+/wuLz9cXV/ihI2OkZKpsbq7xcbJyt7k5f8ABBESKTE0Nzo7PUlKXYSOkqmxtLq7xsrOz+TlAAQNDhESKTE0OjtFRklKXmRlhJGbncnOzw0RKTo7RUlXW15fZGWNkam0urvFyd/k5fANEUVJZGWAhLK8vr/V1/Dxg4WLpKa+v8XHz9rbSJi9zcbOz0lOT1dZXl+Jjo+xtre/wcbH1xEWF1tc9vf+/4Btcd7f\
\\
Dh9ubxwdX31+rq/e3027vBYXHh9GR05PWFpcXn5/tcXU1dzw8fVyc490dSYuL6evt7/Hz9ffmgBAl5gwjx/O/05PWlsHCA8QJy/u725vNz0/QkVTZ3XIydDR2Nnn/v8AIF8igt8EgkQIGwQGEYGsDoCrBSAHgRwDGQgBBC8ENAQHAwEHBgcRClAPEgdVBwMEHAoJAwgDBwMCAwMDDAQFAwsGAQ4VBU4HGwdXBwIFGAxQBEMDLQMBBBEGDww6BB0lXyBtBGolgMgFgrADGgaC/QNZBxYJGAkUDBQMagYKBhoGWQcrBUYKLAQMBAEDMQssBBoGCwOArAYKBkwUgPQIPAMPAz4FOAgrBYL/ERgILxEtAyIOIQ+AjASCmhYLFYiUBS8FOwcCDhgJgL4i\
\\
dAyA1hqBEAWA4QnyngM3CYFcFIC4CIDdFDwDCgY4CEYIDAZ0Cx4DWgRZCYCDGBwKFglMBICKBqukDBcEMaEEgdomBwwFBYKzICoGTASAjQSAvgMbAw8NAADECRAAPwAAAAoAAAArAAAAxAkQAD8AAAAaAAAANgAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEGWw8EACzMCAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIDAwMDAwMDAwMDAwMD\
\\
AwMDBAQEBAQAQdTDwQAL5wFSZWZDZWxsIGFscmVhZHkgbXV0YWJseSBib3Jyb3dlZFJlZkNlbGwgYWxyZWFkeSBib3Jyb3dlZAAAAAAEAAAABAAAAG4AAAAAAAAABAAAAAQAAABvAAAAPT0hPW1hdGNoZXMuLgAAACxiEAAuYhAAMGIQAAIAAAACAAAABwAAAHVzZXItcHJvdmlkZWQgY29tcGFyaXNvbiBmdW5jdGlvbiBkb2VzIG5vdCBjb3JyZWN0bHkgaW1wbGVtZW50IGEgdG90YWwgb3JkZXIrBBAASQAAAFwDAAAFAAAAAgICAgICAgICAgIAQdjFwQALCAICAAAAAAACAEGPxsEACwECAEG1xsEACwEBAEHQxsEACwEBAEGwx8EAC9Ar\
\\
QwgQADwAAACEAQAAAQAAAGFzc2VydGlvbiBmYWlsZWQ6IG90aGVyID4gMGFzc2VydGlvbiBmYWlsZWQ6IG5vYm9ycm93YXNzZXJ0aW9uIGZhaWxlZDogZGlnaXRzIDwgNDAAAAAAAABa1juS1lP07j87oQYpqj8R+GVlG2a0WJUHxSSkWcrHSna/PqJ/4a66SfYtDfC8eV1Tb86K35la6dxzeRAsLNj0lAXBtiug2JFp6EuKmxsHeflGcaQ2yE62hOLebILiSJe3mI1NRHri4yWbFggjGxv9cn94sGqMbY73IA7l9fAw/k+fllyF7wiyNalRXjMtvb0jR7yzZiuL3oIT5jWAeCytdqxVMCD7FosxzK8hUMs7TJMXazzoudytPb8bKiS+St943YVL\
\\
YuhT2Q2vojStbR3Xa6ozbz1x1IdoreVAjGRyhgaVAMuMjcmpwhgfUa/9DmhIusD97/A71PLeZiUbvRICbXSY/pV2pYRXS2D3MLZLAYiRPn471M6lLV44Nb2jnkHqNc5dSolCz7l1hoKsTAZSsuGges6ViYGTCZTR6+9Dcx8aSRlC++uh+Av5xebrFBCmYJufEvpmyvZOd3fgJhrU0DiCR5e4AP20IlWVmLAgiYJjsYxecyCesDVVXV9utFVivN0vNpCoxR2DqjT3iSHreyvVu0O0EvfkI9UBdezppS07ZVWqsGuabjYlIckzskf4ib7q1JwGwQqEbmm7wJ6ZdixuJQpESPENJcpD6nAGwMrbZFeGKs2WKFdeapIGBDi8Ej7tJ3WAvPLs9QQ3CAXG\
\\
a5eN6HGSoOsuaDPGREqG96N+WDGHW0STHSHg+2rus3pMnq79aHIVuGQp2LoF6mBZ30UaPQPPGua9M44phyS5b6trMAZiwdCPVuD4edS206WWhryHuvHEs2wYd5iJpEiPPKirKSkutuCH3pT+q80aMyVJC7rZ3HGMFAsdf4vA8J9vG44oEFSOr9lN5F6u8OwHSqKxMhTpcdtQYZ322SzoyW4Fr5+sMSeJ0lwiOggcMb7KxprHF/5wqwb0qkgKY71tfXiBuZ09TdYIsdXazLssCU7r8JOCRvCFpY7FCGD1uyUhJu04I1hsp07y9gq48iqvqm8oByxuR9HhrrQNZq/1GspFeYTbpMyCTe2QyJ+N2VA8l5dlEs5/o6AotboH8Q/lDH39/pbBX8zIcmKp\
\\
Se1THk/cvL78sXf/eg+7E5zo6CWxCTb3Pc+qn6zpVIxhkbF3HYwDdQ2DlccXJGrvufWd1SVvRNLQ43r5Ha1EayhzBUt3xWqDYs7smzLsCkP5Z+NO1XZFJPsB6MI/p82T90GcIorUVu15AqLzDxHBeHVSQ2vWRFY0jEFFmKmqeGuJEwqDDNZrQe+RVr5T1VbGa5jMI4/LxhFrNuztqIrst4a+vyw5PxzrAqKzlKnW8zIU1/d7B0/jpYOK4LlTzLA/2cz12skiXI8krVjoaP+cjw9As9G+lZnZNmw3kaEfwrkJCBAjLfv/j0RHhbWKpzIoDArUq/n5/7MVmebibFE/Mo8MyRY7/H+QrR/QjeOSZ3/Zpz2uSvuf9JgnRLGcd0HfzxHNmR36xzF/MZXd\
\\
g9UR10NWQEBS/Bx/7z59inIla2bqNShIZjvkXquOHK3P7gUAZUMy2kBKnTZWsmPYgmoHQD7UvpBoTiLidU8+h5GiBOimRHdaAuKqWlPjDak2ywWi0BUVcYOaVTEoXFHTAz6HykRbWg2RgNUemdkShMKGlP4KeVjotuCKZv+PF6VyqDm+TZduYuOYLUD/c13OjxLILSE9CvuOfxyIf2j6gJkLnbw0ZuZ8cp8jap8COaGATsTrwf8fHE6HrERHQ4fJIGK1ZrL/J6MiqdcVGRTp+6i6YgCf//FLtcmmrY+scZ2ptD1gwz93byJ8EJmzF87E0yFNOLQPVcsrm1R/oJ0B9khqYEahUyp+++CUT4QCwZltQvzLRHTaLjkZemMlQzHACFP7/lURkfqIn1i8\
\\
7pM98Monun6rVTV5tWO3NXV8JpbeWDQvi1XBS6I8JYOSG7C7Fm8B++2qsZ7Li+4jdyKc6tzKwXmpFV5GXxd1doqVoZLJHhnsic36CzZdEhTt+km3e2YfZ+yA+c6E9BZZqHkc5RpA54An4beC0liuNwnMMY8QiJCwuOyy0QfvmYULP/6yFaq03OanH4bJagBnzs6935rU4ZPgkadnvUJgAEGh1ovgJG1cLLvI4G1TeECRScyuGG6Ic/fp+lhIaJaQ9Vt/2p6JalB1pDmvLQFeenmZj4gDlkJSyQaEbXiB9djXf7OqgzvTpnsI5cjW4TLPzV9g1WQKiJCaSh77Js1/oeA7XIV/BlWaoO7yXG/A38nYSrOmHkjqwEiqL/SLsFf8jh1g0CbaJPHalDvx\
\\
V862XXkSPIJYCLfWCD3Fdu2BJLUXF8uibspkDEuMdlRoom2i3dx9ywn9fc9dL5SpAgsJCxVUXf5MfF1DNTv50+Gm5SaNVPqer20aSgHFe8SaEJ9wsOm4xhsJoZxBtpo1wNTGjBwkZ/hiS8kD0mMBw/hE/NeRdkCbHc9dQmPe4Hk2VvtNNpQQwuRC9RL8FVmYxCt64UO5lPKdk7IXe1tvPlpb7GzK85yXQpzP7iyZBacxcicIvTCEvVODgyp4/8ZQvU4xSuw85ewoZCQ1Vr/4pDbRXq4TRg+Umb424ZV3G4eEhfaZmBcTuT9uhFl7VeIo5SZ0wH7dV+fPieUv2uoaM0+YSDhv6paQIXbvXcjS8D9jvloGC6W8tKlTa3V6B+0P+23xx03O6+GUKMYS\
\\
WUno073k9pzwYDONXNm7q9ctcWTsnTTELDmAsLPPqpZNeY29Z8VB9XdHoNygg1X8oNfw7GAbSfmqLOSJRHK1ncSGFvQ5Ypu31TddrNXOIsV1KBwxxzqCJcuFdNeLgms2kzJjfbxkcfee06iGlzEDApz/Xa7rvU21hghTqPz9gwKDf/XZZi2hYqjKZ9J7/STDY99y0GC8pD2p3oCDbR73WZ7LR0J46w2NUxZhpAjmdPCFvtlSVmZRcOhbec2LH5JsJy6QZ/bfMkZx2WuAtlPbo9gcugDzl7+Xzc+GoKQo0swOpOiA8H2v/cCDqMjNsgaAEs0iYWxdGz2xpNL6gV8IIFeAa3ljGjHG7qbDnLA7BXQ2MOPL/GC9d6qQ9MOcigYRRPzbvju5rBXVtPH0\
\\
RC1IFVX7ku7F84stBREXmUocTS0V3Rt1tvDueEbVXL9dY6B4WtRi0uSsKheYCjTvNHzIFnGJ+4YOrHoOn4aAlaBNPa7mNV3UElcZ0kao4LoJocxZYIN0idesn4ZY0pjpS8k/cDik0SsGzCNUd4P/kc/dJ0ajBmN7CL8sKVVkf7ZC1bEXTMg7Gsrud3NqPR/kk0qeHV+6yiA+9SqIYoaTjpzugnJ7tH5UjbI1KvtnOLJDqiNPmmGe6TEfw/T5gcbe1JTs4gD6BWR+8/k4PBE8iwTd041AvIPeXnA4R4sVC65F1EixUKsklnaMBhnu2o3ZVwmb3STWrTvJF6TP1Kj4h9blgArXpUzlvB2NAwrT9qlMHyHNTM+fXitlcITMh3TUH2dpACDDR3Y7P8bS\
\\
39TIhHPgQQD02ewpCc93xxcK+6WQWFIAcRBo9MzCVbmdzHnPtO5mQI0UgnG/mdWT4h+sgTBVQEjYTPHGLwDLONsnF6J8alBaDqCtuDvA/QbS8ZzKHIXk8BEI2aZKML2IRi5E/WOmHW0WSo+QLj52FeycSp7+hzIETo5ZmrrN0xonRN3F/Sk/heHx70AowYjhMJVU93z0juZZ7ivRuXj1jD7dlJrOWBkw+HS7gufWMjCOFDrBAa8fPDZSauOhjD+8sZmI8cGaJ8vD5kTc5benFQ9g9Za5wPheOhCrKd6lEdsSuLK85/C29kjUFXRWD9aRF2bf6yGtZDRbSRsRlcklu86fa5M07L4A2Q2xyvs772nCh0a4QqfuQE9RXT36CmsEsylY5hJRKhGjpbQM\
\\
3ObC4g8a94+rcrrqhefwR5Ogc9uT4PSzVg9pZWch7Vm4iFDSuBjy4CxTwz7BaWgwc1Vyg3NPl4z7EzrHGEJBHs/qTmRQI72v+pgI+Z6S0eWDpWJ9JGys2zm/SrdG90XfcqddzpbDS4mDt44yjLqLa08R9YF8tJ6rZGUyPy+pbgaiVXKim2GG1r3+/g57UwrIhXWHRQH9E4Y2X1/pLHQGvedS6ZZB/JinBDe3IzgRSCygp6P8UTt/0cUEpSyGFVr3xEjmPROF74L7Iufbc02YmvXaXw1YZqujuuvg0tBgPsGz0bcQ7j+WzKgmmQcF+Y0xH8bllOnPu/9ScH9JRnfx/dObD/3xYdWfM6bv7Yvqtv7IglN8brrKx8CPa+kupWT+e2NoGwppvfmwc8aj\
\\
es79PS0+IVGmYRacTghcpgyhvga4jWnlD/obw2IK889PSW5IJvHD3pP44vP6zO/Do9uJWrd2Omtc222YHOB1WkYplvhlFAmGM1KJviNYE/GXs7v2f1mLZ8CmK+4sLljtfaBqdO8Xt0A4SNuU3BxXtE6kwqjr3eRQRhoSuhPkbGFiTfOSZhUe5deglugXHcj5uiCwd2DNMu+GJF6RLhId3HQUzgq4gP+qqK21tbpWJBOSmYEN5mC/1RIZI+NpbO2X9v/hEI+cl8Wr7/WNwWP0Hvo/jcqzg/22lmtzsbJ8sab4jzC9oOS8ZHxG0N3e213Q9rN8rOQO9r4NLKKKa6k6QnrwzWudkrMuEbdKrcZTydKYbMGGRHdgetVkndi3qHsHv8dx6ItKfGwFX2KH\
\\
ckmtZNccRxEtXZvHxvY6qc+b2D0N5JjVeTSCeXi0idPDwk6NEB3/Sstg8UvLEDaEujlRWCpy387+uO0e/pRDpSiIZe60TpfCPieppj16lM4y6v4pYiI9c4e4KYhmzByBX1I/Wn01BgioJjQqgP9jofcmz7DcwgfKUjDBNGD/vMm18ALdk7OJ/Gd88UE4Pyz84qxD1HggrLvA7TYpg6ebnQ1MqoRLlEvVMamE82ORAsUR39RlXnmeCn3TZfC8NUP21RZK/7UXRk0upD8WlgHqmUVOjr/RzktQOY3Pm/uBZMDW4XEvhsJe5Ihww4J6on3wTFpOuydzdl1VJrqRjIVOlm/4ENX4B2o66q8otu8m4ruLNlUK94kEieXbsqOrsNrqLoTqzHSsRStvyU9G\
\\
a67Ikp2SEgDJiws7y7vjFwbaerdENxdAu27OCb2q3J2HkFnlFQUdEGoKQsy26qnCVPpXjy0jEkqCRqmfZGVU8+n4LbP5q5bcIpiTR71+KXAkd/nf91a8kyt+eFk27xnGdur7i1q2VTzbTutXA2ugdxTl+q7xI2sLkiLm7cSFiJVZnrna7exFjjarX+mbU3X99wK0iBS06xgCy9sRgajS/LUD4aoZoSafwr1S1qJSB3yjRJnVX0nwRjNt50ulk4Qt5sp/hdstVgxApHBvjrjluJ+936ZSuWsPUM1My7ImH6cHrZfQp6dGE6QAIH4veHPIJMxegsgoDIxmANSOO1aQ+i1/9qL6Mg8vgACJcsprNHn5HrTLuf/SOqBAK0+8hoHXtyah/qi/h0nIEPbi\
\\
NvSw5jK4JJ/J1/QtfcrZDUMxXaA/5u3Guw1yeRw9UJGUfXSIz1+p+CqRzpdjTKR1fM5IteHbaZu6GuE+vq+GyRsCmyLaUkTCaGGZzq1b6PuiwkGrkGfV8sO5P0KZcuL6pRkJa7pgxZca1GfJn4fN3A9gywXpuLa9IMnBu4fpAFQTOD5HI2ck7Wg7sqrpIwEpC+OGDHbANpQhZa8Kcrag+c6bqI+TcES5aT5bjQ7kCPjCwpJzuIyV5wQOsjASHQu2ubk7SPN3vZDCSG9eK/LGsSioShrw1ey08xoLNrauOB4yUt0gbAso4rDhjcNj2sYlX1OKlCMHWY0OrThafkicVzforHnsSK+wUdjG8J1agy1EIhiYJxvb3GWO+GxFMeT4axUPv/jwCIr/WBtk\
\\
y56OG8Xa0u42LYusPy8iPX5GcuJ3kYeqhPit1w+7aswd2A5b6rqU6lK7zIbptMKfEkfpmKXpOaUn6n+oJGKzR9eYIz8OZIiOseSf0q06oBkNf+yOiT4V+e7uo4OsJAQwaM9TGSuOWreq6oyk1y0FPELDqF+2MTFlVSWwzU15BssS9JI3Eb8+X1UXjoDQC+S+i9i74tZuDrcqnbGgxA6drq7OaluLCtJkdQTeyHVSRFpagkXyLo0GvpKFFfsSZ9Xw8OLW7j0YxLZ7c+2ca2CFltZNRlVMHnWkWtAoxIa4JjxM4Zeq32WSTXEEM/WoZjBLn9k91at/e9DG4j+ZKUD+jgOoRuWWX5qEeNuPvzPQvXIEUpjefPfApVbSc+9ARG2PhWY+lq2amCd2Y6iV\
\\
qEqkeRMA591ZwX6xU3wSu1JdDVgYwGBVr3HenWgb1+mmtBBuHvC4qg0Hq2IhcSaS6HDKBBOWs8rRyFW7aQ2wtiIN/cWXe2A9BTsrKsQQXORqUHy3fZq4jOMEW5p6irmOQrKtko5g83ccxvFAGe1nstMeWTeyOPBVozcukV/oAd+IZi/F3kZsa8bivLo7MWGLFaA9O0usIyN3G2ypin05rhoIDQpel+yrVSLHU+3cx9khSpCMNb3nlnV1XFQU6hyIVC7ad0HWUH7SknNpmSQkqum50NXRC+Xdh3fQw78trdRk6ERLxk5elbRKYtqXPOyEPhEL7zvxWr1h3frQvUsnpo7VzeqKrbHsupQ5Ra0esc/ySoGl7RjeZ/T8Q0sss86B185wh5TP6oAx/BRe\
\\
919Coo0CTal5gyWhPjuaNfX30sowQ6ATWORuCQ3KAIPytYf9/FOIGG6dyotIfuCRt9F0nn40Vc9kol532p1YdiUGEsaegSoD/ko2lVHF7tOuh5b3BSL1g73dgzpSO3VEzRS+mkM1eXKWapLEJ4qSlQCabcGUghcPPAW3dbEs97qAAMnxOWPdEovGJFPue9p0UKAdlwReyusW/PbT6hoRkmQI5byF9bymHLv0iKVhlbZ9Sh7s5jJs0OPpMSsHXR2Sju6Sk9CfQ2IuMv86SbSkNjKqd7jDh9T6uf6+CVvhTcS+lJXmtKmJeWi+LkzZrLA693wdkBEK9ksBN50PD9hcCTXcJLSVjPOewYSEUxMOtEtCEy7hum+wBvKlZSjLiFBvCcy8jNRFLkS3hz/5\
\\
/qokywv/669J1zkVpWmP977V7b3O/ubbHE2IWg5Ec7WXpbQ2QV9wiTEwlfiICmgx/M5hhBF3zKs+fLo2Kw3C/bxCeuXVlL/WTRtpBHaQMj21aWyvBb03hhCxwcJJmj+mI4RHG0esxadUHXIz3IDPDytlGeJYF7fRqaROQBNhw9M730+Nl24Sg+omMQisHFpkCtejcD0K16OkcD0K16NwPczMzMzMzMzMzczMzMzMzMwAAAAAAAAAgABBj/PBAAsBoABBn/PBAAsByABBr/PBAAsB+gBBvvPBAAsCQJwAQc7zwQALAlDDAEHe88EACwIk9ABB7fPBAAsDgJaYAEH988EACwMgvL4AQY30wQALAyhr7gBBnfTBAAsD+QKVAEGs9MEACwRAt0O6AEG8\
\\
9MEACwQQpdToAEHM9MEACwQq54SRAEHb9MEACwWA9CDmtQBB6/TBAAsFoDGpX+MAQfv0wQALBQS/yRuOAEGL9cEACwXFLryisQBBmvXBAAsGQHY6awveAEGq9cEACwboiQQjx4oAQbr1wQALBmKsxet4rQBByfXBAAsHgHoXtybX2ABB2fXBAAsHkKxuMniGhwBB6fXBAAsHtFcKPxZoqQBB+fXBAAvPI6HtzM4bwtMAAAAAAAAAAKCEFEBhUVmEAAAAAAAAAADIpRmQuaVvpQAAAAAAAAAAOg8g9CePy84AAAAAAAAAAIQJlPh4OT+BAAAAAAAAAEDlC7k21wePoQAAAAAAAABQ3k5nBM3J8skAAAAAAAAApJYigUVAfG/8AAAAAAAAAE2dtXAr\
\\
qK3FnQAAAAAAACDwBeNMNhIZN8UAAAAAAAAobMYb4MNW34T2AAAAAAAAMsdcEWw6lgsTmgAAAAAAQH88sxUHyXvOl8AAAAAAABCfSyDbSLsawr3wAAAAAADUhh70iA21UJl2lgAAAACARBQTMetQ4qQ/FLwAAAAAoFXZF/0l5RqOTxnrAAAAAAirz12+N8/QuNHvkgAAAADlyqFarQUDBSfGq7cAAABAnj1K8RnHQ8awt5blAAAA0AXNnG1vXOp7zjJ+jwAAAKIjAILki/PkGoK/XbMAAICKLICi3W4wnqFiLzXgAAAgrTcgC9VF3gKlnT0hjAAANMwi9CZF1pVDDgWNKa8AAEF/K7Fwlkx71FFG8PPaAEARX3bdDDwPzSTzK3bYiADIavtpCoil\
\\
UwDu77aTDqsAekV6BA3qjmiA6aukONLVgNjWmEWQpHJB8HHrZmOjhVBHhn8r2qZHUWxOpkA8DKck2WdftpCQmWUH4s9QS8/Qbc9B9+O09P+fRO2BEo+BgqQhiXoO8fi/x5VoItfyIaMNaisZUi33rzm7AuuMb+rLkER2n6b49JsIasMlcAvl/rTVU0fQNvICRSKaFyYnT5+QZZQsQmLXAdaqgJ3v8CLH9X65t9I6TUKL1eCEK63r+LLep2WHieDSd4UMMztMk5sv64if9FXMY9Wmz/9JH3jC+yVrx3FrvzyKkMN/HCcW83rvRTlORu+LVjraz3HY7Zestcvj8It1l+zI0EOOTum9F6O+HO3uUj0n+8TUMaJj7d1L7mOoqqdM+Bz7JF9FXpRq73Q+\
\\
qcrojzbkOe621nW5RCsSjlP94rNEXcipZEzT5xa2lnGovNtgSjod6r4P5JDNMf5G6VWJvN2IpKSuEx21Qb69mGOrq2sUq81Nmlhk4tEt7X48lpbG7IqgcGC3fo2iPFTP5R0e/KityIw4Zd6wy0spQ1+lJTsS2fqvhv4V3b6e8xO3Du9Jq8f8LRS/LYo3Q3hsMmk1bpb5eznZLrmsBFSWB3/Dwkn799qHj3rn1wbpe8ledDPc/drotJms8Iajce09uyigabwRIyLA16yoDM5oDeoyCMQr1qsqsA3Y0pABw5CkPwr122WrGo4Ix4P64HnaxmcmeVI/VqGxyrikOFkYkbgBcFcmz6sJXv3mzYZvXrUmAkzteGELxlpesIC0BVsxWIFPVNY5jnfxddyg\
\\
IcexPa5hY2lMyHHVbZMTyek4Hs0ZOrwDXzrOSkl4WPsjx2VAoEirBHvkwM4tSxeddpw/KGQN62KaHXFC+R1dxJSDTzK90KU7AGUNk3dldPV5ZON+7ESPyiBf6Ltqv2iZyx5OzxOLmX7oduJqRe/Cv36mIcPY7T+eohSbxRars+8eEOrzTunPxeXsgDvuStCVEkpyWNHxobsfKGHKqV1Eu5fcjq5FbooqJnL5PBR1Feq9kzIa1wkt9VjnG6YsaU2SVpxfcCYmPFku4aLPd8PgtmyDdwywL4tvepmLw1X0mORHZJUPnPttC+w/N5q1mN+OrF69iUG9JEfnD8UA436Xsle2LOyR7O1Y4VP2wJtePd/t4zdntmcpL2z0mVghW4aLdO6CANLgeb2HccCu\
\\
6fFnrhGqo4AGWdjs6Y1wGmTuAdqVlMwgSG8O6LJYhpD+NEGI3dx/FI0FCTHe7qc0PoJRqhXUn1nwRku9lurRwc3i5dQayQdwrBiebJ4yI5nArQ+FsN0ExmvP4gNF/2u/MJlTphwVhrdGg9uEFv9G73x/6M9jmmdlGGQS5m5fjBWuT/GBfsBgP49+y09Jd++amaNtop3wOA8zXr7jHFWrAYAMCcvFLAfTv/WtXGMqFgKgT8v99vfIxy9z2XN+2k0BxBGfnvqa3dz952coHVGhATXWRsa4ARVU/eGBsmWlCULCi9j3JkIaqXxaIh9fB0ZpWVfnmlhpsOmNeHUzN4mXwy8tocGugxxksdZSAIRrfbR7eAnymqQjvV2MZ8AyY85QTetFl+BGNpa6t0D4\
\\
//sBpSBmF72Y2MM7qeVQtv96Qs6oP13svs60ihMf5aPfjOmAyUe6kzcBsTZsM2/GF/Aj4bvZqLiEQV1ERwALuB3sbNkqENPm5ZF0FVnADaaSE+THGupDkC/baK03mMiHdxjdeaHkVLT7EcOYRb66KZReVNjJHWrhetbz/tZtKfQduzQnnlLijAxmWF+m5JkY5OkBsUXnGrCPfy73z13AXl1kQh0XoSHccx/69EN1cHa6fklyrgSViahTHHlKSQZqad7bDtpF+quSaGMXnduHBAPWkpJQ1/jWtkI8XYTSqUXCxZtbkoZbhrKpRbqSI4oLMreC8jZo8qceFNdod6xsjv9kI69EAu/RJtkMQ5XXBzIfH3btamE1g7gH6Em95kR/56bTqMW5AqSmCWKc\
\\
bCAWX6GQCBM3aAPND4x6w4eo2zZkWuVrIiEigImXLNpUSUnC/bDeBmupKqBsvbcQqpvb8j1dlsjFUzXIx6zllJSCkm+M9Ls6t6hC+vkXH7o5I3fL13i1hHKpaZz7blMUBHYq/w3X4iXPE4TDukpoGYUT9f7RjFvvwhhl9Gldwl9mWLJ+AjiZ1Xkvv5hhetn7P3cv7wOG/0pY++6++tjP+g9V+6qEZ79dLrqq7jjPg/lTKrqVsqCX+ly0KpWDYfJ7dFqU3d+IPTl0YXW65PnumhFx+ZQX64xH0bkS6V24qgFWzTd67hK4zCK0q5E6swrBVeBirKoX5n8roRa2CWBNMWuYe1eUnd9fdkmc4wu4oP2FflrtfcLr++mtQY4Hc4S+E49YFByz5npkGdKx\
\\
yI8lrtiyblnjX6CZvZ9G3rvzrtmOX8pv7jsEgNYj7IpUWA1IuXveJelKBSDMLKetaq4QmqcaVq+knQYo//cQ2QTalIBRoSsbhiIEef+aqodCCF3w0kT7kCgrRVe/QZWpU0p0rAcWOjXydRYtL5L60+hckZeJm4hCtwkufF2bfIQR2rr+NWGVaSWMOds0wpullZBpfoO5+kMu7wcSwrICz7v0A17kZ/mUffVES7mvYYH1eMK67uAbHdwyFp6nG7qhMhdzaSrZYmSTv5uFkaIoyv7czwN1j3t9eK8C5zXLsvw+1MNEUnPaXKutYbABv++dp2T6ahOICDoWGXocwq5rxdD9uEUYqooIW5+Yo3KaxvZFPSdXnlStipljP6aHIDyaS4Z49uJUrDZ/PM+P\
\\
qSjLwN2nFrQbaleEnwvD89Py/fDVURyhokRtZUPnWXjEt56WJbOxpOVKZJ8UYXCWtWVGvO4f3g2fXT2HWXkM/CL/V+vqp1XRBrUMqdjLh911/xaT8ojVQiTxpwnOvulUU7/cty/rilNt7REMgS4kKijv0+X6pW2oyGgWjxCdVhp5daSPvIdEaX0BbvlVROxg15KNs6yplcPcgck3alUnOY33cOAXFHv0U+K7hWKVuEO4mkaMjuzMeHRtlZO7uqZUZkFYr7InAJfRyHo4amnQ6b9RLtueMcD8BXuZBuJBIvIX8/yIAx/4vePsH0Ra0qru3S88q8Mmdq0c6CfV8YZVatU7C9Z0sNPYI+JxilZ0dWJlBceFSU6EZ1Yth/Zs0RK7vsY4p9thZQGs+Ci0\
\\
x4XXaW74BtFSur4B1zYz4ZyzJgJFW6SCczQXYUYCwOyEYLBCFnJNo5ABXfnXAvAnpXhc05vOIMz0QbT3jQPsMc6WM8hCAin/cVKhdXEEZ35BPiC9aaF5n4bThOnGYgAP0U1oLMQJWMdoCOajeHvAUkVhgjc1DC75gorfzFaacKfLfLFCoce8m5G2C0B2YKaI/ttdk4n5q8I1pA7Qk/jPav5SNfjr91bzQ00SxLj2gwXeUyF781oWmEpwi3ozenLD1qjpWbDxG75cTC5ZwBhPdAwTZHAc7qLtc995b/DeYhHniz7G0dSFlKgrrEVWy92K4S7ONwZKp7mSNhfXKz6VbZm6wcWHHBHoNwTdzLaN+sigFJnb1LEKkaIiCkCSmJwdyFl/EkpeTbVLqwzQ\
\\
tr4DJTowH5fctaDiHdYPhGSuRC4kfnPeqXGkjdLlidL+7OpcrV0QVhSODbFHXyyHPqgldBh1lGuZ8VDdGXf3KE4SL9EvyTzj/5ZSim+qmtlwa72Ce/sL3L8856wLVQEQTcZsY1r6DtPvCyHYTqoBVOD3Rzx4XOnjdacUh3EKgTTs+qxllrPjXFPR2agNTaFBpzkYf3ygHDSoRRDTUKAJEhFI3h5N5JEgiSvqgzIERqsK7UqTYF22aGu25KQ/hRdWTagd+Ln040IG5B3Ojmadq2ASJTbzeM7pg67SgBlgQmt8K9fBMBdC5CRaB6Ef+BKGW/ZMsvycUh2uMEnJJ7aXZ/Iz4N48RKek2Xyb+7GjfQHvQJgWpYroBgguQZ1Ohu5glSgfjk6togiKeZHE\
\\
4icqubrypvGiWMuK7Ne19duxdGdprxCuZRe/1vOmkZkp76jgoW3KrD/dbsywEPa/8yrTWAoJ/ReOlIr/3JTz77D1B+9MS/zd2Zy2Hwo9+JWO+WQVEK+9Sg9EpKdMTHa78Te+GtQabZ0TVY3RX99T6u3FbSGJYciELFX44ptrdJK0m+S09Tz9MndqttuChhG3ocIdIjOMvD8VBaSSI+jV5Eozpeo/r6sPLYOmOxaxBY8OQKfyh03LKfgjkMpbHceyEhBR7+kgPnT2LDS9suR43xZUJWskqU2RGpxAtu+Oq4uOVPfCtonQGiDD0KOrcpausSm1cySshKHo88SMVg882h50opAt1+XJcRj7F5aJZYiSiGV6fKYvfo3e+Z37636qt+r+mBuQu90xVniF\
\\
+qYe1WWlPn8idCpV3jVrk1woM4VfJ4ePlYg61VYDRrhz8n+mN/Fo87oqiYoshFemEO8f0IUtQ7BpdSstm7L2Z2r1E4Jz/CkOYik7nEJf9AHF8piij3u0kbrzSYMTd3FCdi8/y3OaITapcBwk19QN01P7Dv4QAaqD04wj7Qal6GMUXcmeqkBKMgQ4NvRIzuJ8WbR7xtXQ3D4FxkOx2oEb3G+hGvgKBZSOhreU3SgxkenlpBCbJoMcGbTyfMpyffVjH87UwfCjYx9hLxz9z9zyPKcBSvLsjDxnOTtjvAHKF4YIQW6XE9iF4AMFvtWCvJ2nStFJvRhOp9hEhi1LoiuFUZ1FnOyeIdEO1uf43UU781KCq+GTA7VCyeWQu8oXCrDnYhbauENikzsfdWo9\
\\
nQycofubEOfUOngKZxLFDOKHAUV9YWqQxSSLZoAr+yfa6UGW3PmEtPbtLYBg9vmxUWTSu1M4puFzaTmg+HN4XrJ+Y1U04weN6OEjZHtIC9tfXrxqAdxJsGLaLD2aGs6R93VrxQFTXNz7EHjMQKFBdropYxvhs7mJnQrLf8gE6akp9Dti2SAorETNvZ/6RWNUM/HKug8pMteVQK1HeRd8qcDWvtSpWX+GXUjMzKuO7UlwjO5JFDAfqHRa/79W8mhcjC9qXBn8JtIRMf9v7C6Dc7ddwtmPXViDq37/xVP9Mcgl9TLQ83QupFVef7eofD66b7I/xDASOs3rNV/l0hvOKIXPp3peS0SAs4Fbz2PRgHlmw1EZNl5VoB9iMsO8BeHXQDSmn8O1asin+v7z\
\\
K0fZjVDBj4c0Y4X6Ubn+8PaYT7HS2LnUAF6TnNMzn1aav9FuB0/oCYE1uMPIAEfsgC+GCshiYkzhQqb0+sBYJ2G7J829fb3PzOnnmJx4l7gc1TiALN2sA0DkIb/DVr3mYwpH4HgUmARQXerudKxs4PzMWBjLDN8CUnpSlcjrQwwegDcP/c+Wg+YYp7q65lSPJWAF0/2DfCQg31DpaSAq8y64xkd+0s0WdIvSkUFU+lcdM9xMHUeBHFEuR7ZS6fit5D8T4OWYoWPl+djjpiN32d0PGFiP/0ReL5xnjkh26qfqCQ9XAEHImcIACwFKAEHUmcIACwEEAJ0BD3RhcmdldF9mZWF0dXJlcwkrD211dGFibGUtZ2xvYmFscysTbm9udHJhcHBpbmctZnB0\
\\
b2ludCsHc2ltZDEyOCsLYnVsay1tZW1vcnkrCHNpZ24tZXh0Kw9yZWZlcmVuY2UtdHlwZXMrCm11bHRpdmFsdWUrD2J1bGstbWVtb3J5LW9wdCsWY2FsbC1pbmRpcmVjdC1vdmVybG9uZw==";var JA=class{__destroy_into_raw(){let I=this.__wbg_ptr;return this.__wbg_ptr=0,dC.unregister(this),I}free(){let I=this.__destroy_into_raw();G.__wbg_reader_free(I,0)}get columns(){return G.reader_columns(this.__wbg_ptr)}finish(I){oA(I,O);let g=G.reader_fi\
nish(this.__wbg_ptr,I.__wbg_ptr);if(g[1])throw DA(g[0])}constructor(I,g,C,Q,B){let E,i,o,D,e,s,w,n;try{E=IA(I,G.__wbindgen_malloc,G.__wbindgen_realloc),
i=H,o=j(C)?0:IA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),D=H,e=j(Q)?0:IA(Q,G.__wbindgen_malloc,G.__wbindgen_realloc),s=H,w=j(B)?0:IA(B,G.__wbindgen_malloc,G.__wbindgen_realloc),n=H}catch(h){throw w&&G.__wbindgen_free(w,n*1,1),e&&G.__wbindgen_free(e,s*1,1),o&&G.__wbindgen_free(o,D*1,1),E&&G.__wbindgen_free(E,i*1,1),h}let t=G.reader_new(E,i,g,o,D,e,s,w,n);if(t[2])throw DA(t[1]);return this.__wbg_\
ptr=
t[0],dC.register(this,this.__wbg_ptr,this),this}get problemCount(){return G.reader_problemCount(this.__wbg_ptr)}get problems(){return G.reader_problems(this.__wbg_ptr)}push(I,g){oA(g,O);let C=mI(I,G.__wbindgen_malloc),Q=H,B=G.reader_push(this.__wbg_ptr,C,Q,g.__wbg_ptr);if(B[1])throw DA(B[0])}};Symbol.dispose&&(JA.prototype[Symbol.dispose]=JA.prototype.free);var O=class{__destroy_into_raw(){let I=t\
his.
__wbg_ptr;return this.__wbg_ptr=0,qC.unregister(this),I}free(){let I=this.__destroy_into_raw();G.__wbg_recording_free(I,0)}append(I,g,C,Q,B,E,i,o){let D=+Q,e,s,w,n,t,h,r,y,a,N,R,f,F,U;try{e=yI(I,G.__wbindgen_malloc),s=H,w=j(g)?0:mI(g,G.__wbindgen_malloc),n=H,t=j(C)?0:sE(C,G.__wbindgen_malloc),h=H,r=qI(B,G.__wbindgen_malloc),y=H,a=j(E)?0:qI(E,G.__wbindgen_malloc),N=H,R=j(i)?0:qI(i,G.__wbindgen_mall\
oc),
f=H,F=j(o)?0:mI(o,G.__wbindgen_malloc),U=H}catch(K){throw F&&G.__wbindgen_free(F,U*1,1),R&&G.__wbindgen_free(R,f*8,8),a&&G.__wbindgen_free(a,N*8,8),r&&G.__wbindgen_free(r,y*8,8),t&&G.__wbindgen_free(t,h*2,2),w&&G.__wbindgen_free(w,n*1,1),e&&(G.__externref_drop_slice(e,s),G.__wbindgen_free(e,s*4,4)),K}let J=G.recording_append(this.__wbg_ptr,e,s,w,n,t,h,D,r,y,a,N,R,f,F,U);if(J[1])throw DA(J[0])}get \
bytes(){
return G.recording_bytes(this.__wbg_ptr)>>>0}columns(){return G.recording_columns(this.__wbg_ptr)}get hasArrivals(){return G.recording_hasArrivals(this.__wbg_ptr)!==0}get isNumeric(){let I=G.recording_isNumeric(this.__wbg_ptr);return I===16777215?void 0:I!==0}get length(){return G.recording_length(this.__wbg_ptr)>>>0}constructor(){let I=G.recording_new();return this.__wbg_ptr=I,qC.register(this,th\
is.
__wbg_ptr,this),this}get streams(){let I=G.recording_streams(this.__wbg_ptr);var g=Fg(I[0],I[1]);return G.__wbindgen_free(I[0],I[1]*4,4),g}};Symbol.dispose&&(O.prototype[Symbol.dispose]=O.prototype.free);var XA=class{__destroy_into_raw(){let I=this.__wbg_ptr;return this.__wbg_ptr=0,pC.unregister(this),I}free(){let I=this.__destroy_into_raw();G.__wbg_replay_free(I,0)}advance(I){oA(I,O);let g=G.repl\
ay_advance(
this.__wbg_ptr,I.__wbg_ptr);if(g[1])throw DA(g[0])}changeThresholds(I,g){oA(I,O);let C=yI(g,G.__wbindgen_malloc),Q=H,B=G.replay_changeThresholds(this.__wbg_ptr,I.__wbg_ptr,C,Q);if(B[1])throw DA(B[0])}get dependencies(){let I=G.replay_dependencies(this.__wbg_ptr);var g=Fg(I[0],I[1]);return G.__wbindgen_free(I[0],I[1]*4,4),g}get downtimes(){let I=G.replay_downtimes(this.__wbg_ptr);var g=xC(I[0],I[1]\
).
slice();return G.__wbindgen_free(I[0],I[1]*4,4),g}incidents(I){return oA(I,O),G.replay_incidents(this.__wbg_ptr,I.__wbg_ptr)}indexAt(I,g){return oA(I,O),G.replay_indexAt(this.__wbg_ptr,I.__wbg_ptr,g)}get length(){return G.replay_length(this.__wbg_ptr)>>>0}constructor(I,g,C){oA(I,O);let Q,B,E,i;try{Q=IA(g,G.__wbindgen_malloc,G.__wbindgen_realloc),B=H,E=yI(C,G.__wbindgen_malloc),i=H}catch(D){throw E\
&&
(G.__externref_drop_slice(E,i),G.__wbindgen_free(E,i*4,4)),Q&&G.__wbindgen_free(Q,B*1,1),D}let o=G.replay_new(I.__wbg_ptr,Q,B,E,i);if(o[2])throw DA(o[1]);return this.__wbg_ptr=o[0],pC.register(this,this.__wbg_ptr,this),this}recordAt(I,g){let C,Q;try{oA(I,O);let B=G.replay_recordAt(this.__wbg_ptr,I.__wbg_ptr,g);return C=B[0],Q=B[1],LA(B[0],B[1])}finally{G.__wbindgen_free(C,Q,1)}}summary(I){return o\
A(
I,O),G.replay_summary(this.__wbg_ptr,I.__wbg_ptr)}timeAt(I,g){return oA(I,O),G.replay_timeAt(this.__wbg_ptr,I.__wbg_ptr,g)}transitions(){return G.replay_transitions(this.__wbg_ptr)}window(I,g,C,Q,B){oA(I,O);let E=+C,i=+Q,o=+B,D=IA(g,G.__wbindgen_malloc,G.__wbindgen_realloc),e=H,s=G.replay_window(this.__wbg_ptr,I.__wbg_ptr,D,e,E,i,o);if(s[2])throw DA(s[1]);return DA(s[0])}};Symbol.dispose&&(XA.prot\
otype[Symbol.
dispose]=XA.prototype.free);function uC(A,I){let g=yI(A,G.__wbindgen_malloc),C=H,Q=G.guess(g,C,I);if(Q[2])throw DA(Q[1]);return DA(Q[0])}function bC(A){let I=mI(A,G.__wbindgen_malloc),g=H,C=G.sniff(I,g),Q;return C[0]!==0&&(Q=LA(C[0],C[1]),G.__wbindgen_free(C[0],C[1]*1,1)),Q}function BE(){return{__proto__:null,"./slipstream_checkpoint_replay_bg.js":{__proto__:null,__wbg_Error_208446807d0d1e30:funct\
ion(I,g){return Error(LA(I,g))},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(I,g){let C=g,Q=typeof C=="string"?C:void 0;var B=j(Q)?0:IA(Q,G.__wbindgen_malloc,G.__wbindgen_realloc),E=H;W().setInt32((I>>>0)+4,E,!0),W().setInt32((I>>>0)+0,B,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(I,g){
throw new Error(LA(I,g))},__wbg_action_98a6f0b75efbdfd3:function(I,g){let C=g.action;var Q=j(C)?0:IA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_arrival_632592263bfc2733:function(I,g){let C=g.arrival;var Q=j(C)?0:IA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_do\
wntimeThreshold_d3b180cc0343a52b:function(I,g){
let C=g.downtimeThreshold,Q=qI(C,G.__wbindgen_malloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_fromEntries_2608d70ce0862519:function(I,g){var C=Fg(I,g);return G.__wbindgen_free(I,g*4,4),Object.fromEntries(C)},__wbg_length_5a8bb8abe1e54e15:function(I){return I.length},__wbg_name_3faeae83efab11d2:function(I,g){let C=g.name,Q=IA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),\

B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_cd4348290afae586:function(){return new Object},__wbg_new_from_slice_1ed4a41a79189233:function(I,g){return new Uint16Array(iE(I,g))},__wbg_new_from_slice_3512352010266e02:function(I,g){return new Uint32Array(xC(I,g))},__wbg_new_from_slice_aaf85a9746711968:function(I,g){re\
turn new Float64Array(
mC(I,g))},__wbg_new_from_slice_b8daf545a41c6aa0:function(I,g){return new Uint8Array(oE(I,g))},__wbg_new_with_length_01b143a7e5dd5a3e:function(I){return new Uint8Array(I>>>0)},__wbg_of_bd5994049eb4b205:function(I,g,C,Q,B,E,i,o){return Array.of(LA(I,g),LA(C,Q),B===0?void 0:LA(B,E),i===0?void 0:o)},__wbg_of_e7ea0fcd535c1444:function(I,g){return Array.of(I,g)},__wbg_offset_b11e2e5bd36d17ca:function(I,\
g){
let C=g.offset;var Q=j(C)?0:IA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_ownDowntimeCheck_86684e84d2206fba:function(I){return I.ownDowntimeCheck},__wbg_ownRecoveryCheck_0b5a184603b4cc11:function(I){return I.ownRecoveryCheck},__wbg_partitions_cdfa86629fc7c6cd:function(I,g){let C=g.partitions;var Q=j(C)?0:yI(C,G.__wbindgen_malloc\
),
B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_prototypesetcall_a366c038a3918afa:function(I,g,C){Float64Array.prototype.set.call(mC(I,g),C)},__wbg_set_d2d33b52458e984a:function(I,g,C){I[g>>>0]=C},__wbg_set_e4b9a833d288759a:function(I,g,C){I[g]=C},__wbg_set_index_04ad4507ce7e44a9:function(I,g,C){I[g>>>0]=C},__wbg_stream_af89e48f0d5a4d4d:function(I,g){let C=g.stream;var Q=j(C)?\

0:IA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_time_a6853e76a9c0b828:function(I,g){let C=g.time;var Q=j(C)?0:IA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbindgen_generic_0000000000000001:function(I){return I},__wbindgen_generic_0000000000000002:function(I,g){re\
turn LA(
I,g)},__wbindgen_generic_0000000000000003:function(I){return BigInt.asUintN(64,I)},__wbindgen_init_externref_table:function(){let I=G.__wbindgen_externrefs;I.set(0,void 0),I.set(1024,void 0),I.set(1025,null),I.set(1026,!0),I.set(1027,!1)}}}}var dC=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(A=>G.__wbg_reader_free(A,1)),qC=typeof FinalizationRegistry\
>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(A=>G.__wbg_recording_free(A,1)),pC=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(A=>G.__wbg_replay_free(A,1));function EE(A){let I=G.__externref_table_alloc();return G.__wbindgen_externrefs.set(I,A),I}function oA(A,I){if(!(A instanceof I))throw new Error(\`expected instance of \${I.name}\`)\
}
function mC(A,I){return A=A>>>0,PC().subarray(A/8,A/8+I)}function Fg(A,I){A=A>>>0;let g=W(),C=[];for(let Q=A;Q<A+4*I;Q+=4)C.push(G.__wbindgen_externrefs.get(g.getUint32(Q,!0)));return G.__externref_drop_slice(A,I),C}function iE(A,I){return A=A>>>0,WC().subarray(A/2,A/2+I)}function xC(A,I){return A=A>>>0,DE().subarray(A/4,A/4+I)}function oE(A,I){return A=A>>>0,vA().subarray(A/1,A/1+I)}var pA=null;f\
unction W(){
return(pA===null||pA.buffer.detached===!0||pA.buffer.detached===void 0&&pA.buffer!==G.memory.buffer)&&(pA=new DataView(G.memory.buffer)),pA}var tI=null;function PC(){return(tI===null||tI.byteLength===0)&&(tI=new Float64Array(G.memory.buffer)),tI}function LA(A,I){return A=A>>>0,wE(vA().subarray(A,A+I))}var nI=null;function WC(){return(nI===null||nI.byteLength===0)&&(nI=new Uint16Array(G.memory.buff\
er)),
nI}var hI=null;function DE(){return(hI===null||hI.byteLength===0)&&(hI=new Uint32Array(G.memory.buffer)),hI}var rI=null;function vA(){return(rI===null||rI.byteLength===0)&&(rI=new Uint8Array(G.memory.buffer)),rI}function j(A){return A==null}function sE(A,I){let g=I(A.length*2,2)>>>0;return WC().set(A,g/2),H=A.length,g}function mI(A,I){let g=I(A.length*1,1)>>>0;return vA().set(A,g/1),H=A.length,g}f\
unction qI(A,I){
let g=I(A.length*8,8)>>>0;return PC().set(A,g/8),H=A.length,g}function yI(A,I){let g=I(A.length*4,4)>>>0;for(let C=0;C<A.length;C++){let Q=EE(A[C]);W().setUint32(g+4*C,Q,!0)}return H=A.length,g}function IA(A,I,g){if(g===void 0){let i=aI.encode(A),o=I(i.length,1)>>>0;return vA().subarray(o,o+i.length).set(i),H=i.length,o}let C=A.length,Q=I(C,1)>>>0,B=vA(),E=0;for(;E<C;E++){let i=A.charCodeAt(E);if(\
i>
127)break;B[Q+E]=i}if(E!==C){E!==0&&(A=A.slice(E)),Q=g(Q,C,C=E+A.length*3,1)>>>0;let i=vA().subarray(Q+E,Q+C),o=aI.encodeInto(A,i);E+=o.written,Q=g(Q,C,E,1)>>>0}return H=E,Q}function DA(A){let I=G.__wbindgen_externrefs.get(A);return G.__externref_table_dealloc(A),I}var pI=new TextDecoder("utf-8",{ignoreBOM:!0});pI.decode();var eE=2146435072,Ng=0;function wE(A){return Ng+=A.length,Ng>=eE&&(pI=new T\
extDecoder(
"utf-8",{ignoreBOM:!0}),pI.decode(),Ng=A.length),pI.decode(A)}var aI=new TextEncoder;"encodeInto"in aI||(aI.encodeInto=function(A,I){let g=aI.encode(A);return I.set(g),{read:A.length,written:g.length}});var H=0,tE,nE,G;function hE(A,I){return nE=A,G=A.exports,tE=I,pA=null,tI=null,nI=null,hI=null,rI=null,G.__wbindgen_start(),G}function TC(A){if(G!==void 0)return G;A!==void 0&&(Object.getPrototypeOf\
(A)===Object.prototype?{module:A}=A:console.warn("using deprecated parameters for \`initSync()\`; pass a single object instead"));let I=BE();A instanceof WebAssembly.Module||(A=new WebAssembly.Module(A));let g=new WebAssembly.Instance(A,I);return hE(g,A)}function ZC(A){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(A);let{Buffer:I}=globalThis;if(I)return I.from(A,"base64");let g=atob(A),C=new\
 Uint8Array(g.length);for(let Q=0;Q<g.length;Q++)C[Q]=g.charCodeAt(Q);return C}YA();YA();YA();var jA=()=>{};var bI=Object.freeze({done:!0,value:void 0}),uI=class{#I;#g=null;#C=null;#A=null;#Q=jA;constructor(I,g){this.#I=cE(I,g?.failed??jA),this.#Q=yE(g?.signal,C=>this.abort(C))}next(){return new Promise((I,g)=>{let C={resolve:I,reject:g};this.#A?this.#B(C):this.#i(this.#g=C)})}async#i(I){try{let{d\
one:g,value:C}=await this.#I.next();if(this.#g=null,!g)return I.resolve({done:!1,value:C});this.#E(),this.#B(
I)}catch(g){this.#A||this.abort(g)}}abort(I){this.#C={error:I},this.close().catch(jA),this.#A=Promise.resolve()}close(){let I=this.#g;if(this.#A)return this.#A;this.#E();let g=(async()=>{await this.#I.return?.()})();return I?(g.catch(jA),this.#B(I),Promise.resolve()):this.#A=g}#E(){this.#Q(),this.#A=Promise.resolve()}#B({resolve:I,reject:g}){let C=this.#C;this.#C=null,C?g(C.error):I(bI)}};function\
 yE(A,I){
if(A===void 0)return jA;if(typeof A?.addEventListener!="function")throw m("ERR_OPTION",\`signal is \${u(A)}: give an AbortSignal\`);let g=()=>I(A.reason);return A.aborted?g():A.addEventListener("abort",g,{once:!0}),()=>A.removeEventListener("abort",g)}function cE(A,I){if(typeof A?.getReader=="function")return FE(A);if(typeof A?.[Symbol.asyncIterator]=="function")return typeof A.pipe=="function"?NE(A,\

I):A[Symbol.asyncIterator]();if(typeof A?.[Symbol.iterator]=="function")return GE(A);throw m("ERR_OPTION",\`source is \${u(A)}: give an async iterable, an iterable or a ReadableStream\`)}function GE(A){let I=A[Symbol.iterator]();return{async next(){let{done:g,value:C}=I.next();return{done:g,value:await C}},return:async()=>I.return?.()??bI}}function NE(A,I){let g=A[Symbol.asyncIterator]();return A.on(\

"error",I),{async next(){let C=await g.next();return C.done&&A.off("error",I),C},async return(){return A.destroy(),bI}}}function FE(A){if(A.locked)throw m("ERR_OPTION","source is a ReadableStream that is locked: give one that nobody else reads");let I=A.getReader();return{async next(){let{done:g,value:C}=await I.read();return g&&I.releaseLock(),{done:g,value:C}},async return(){let g=I.cancel();ret\
urn I.
releaseLock(),await g,bI}}}var XC=262144,Rg=64;async function*jC(A,I,g){let C=vC(RE(A,I,g)),{value:Q=new Uint8Array,done:B}=await C.next();if(B)return;let E=fE(Q,C);Q[0]===31&&Q[1]===139?yield*vC(zC(ME(E),I)):yield*E}async function*RE(A,I,g){for await(let C of zC(A instanceof Blob?A.stream():A,I))g(C.length),yield C}async function*zC(A,I){let g=new uI(A instanceof Uint8Array?[A]:A,{signal:I});try{\
for(let C;!(C=await g.next()).
done;){let Q=C.value;if(!ArrayBuffer.isView(Q))throw m("ERR_OPTION",\`the source gives \${u(Q)}: give a source of bytes (Uint8Array)\`);for(let B=0;B<Q.byteLength;B+=XC)yield SE(Q,B)}}finally{await g.close()}}var SE=({buffer:A,byteOffset:I,byteLength:g},C)=>new Uint8Array(A,I+C,Math.min(XC,g-C));async function*vC(A){let I=new Uint8Array;for await(let g of A)if(I.length>=Rg)yield g;else{let C=new Uint\
8Array(
I.length+g.length);C.set(I),C.set(g,I.length),I=C,I.length>=Rg&&(yield I)}I.length>0&&I.length<Rg&&(yield I)}async function*fE(A,I){yield A,yield*I}function ME(A){return new ReadableStream({async pull(g){let{done:C,value:Q}=await A.next();C?g.close():g.enqueue(Q)},async cancel(){await A.return()}}).pipeThrough(new DecompressionStream("gzip"))}YA();function KA(A,I){try{let g=I();return g instanceof\
 Promise?g.catch(C=>_C(C,A)):g}catch(g){return _C(g,A)}}function _C(A,I){throw A instanceof WebAssembly.RuntimeError?cI("ERR_ENGINE",\`\${I}: the engine has failed, or has no memory left for so many rows\`,{cause:A}):VC(A,I)}function GI(A){try{A?.free()}catch{}}var OB=["ndjson","csv","parquet"],Ko=new Set(["stream","time","arrival","offset","action","unit","zone","delimiter"]),vB=new TextEncoder,ng=n\
ew WeakMap,HA=class A{#I;#g=null;#C=I=>I;#A;constructor(I={}){KA("Recording()",()=>{for(let[g,C]of Object.entries({...I,...I.columns}))if(Ko.has(g)&&typeof(C??"")!="string")throw m("ERR_OPTION",\`\${g} is \${u(C)}: give a string\`)}),this.#A={...I,columns:I.columns??
{}},ng.set(this,new O)}get#Q(){return hg(this)}static from(I){let g=new A;return g.append(I),g}static async read(I,g={}){let C=new A(g);return await KA("Recording.read()",()=>C.#i(I,g)).catch(Q=>{throw C.free(),Q}),C}async#i(I,{format:g,signal:C,onProgress:Q,total:B=Ho(I)}){if(g!==void 0&&!OB.includes(g))throw m("ERR_OPTION",\`format is \${u(g)}: give one of \${OB.join(", ")}, or leave it out\`);let E\
=0,
i=()=>Q?.({bytes:E,total:B,rows:this.length,problems:this.#I?.problemCount??0}),o=e=>{E+=e},D=jC(I,C,o);for await(let e of D){if(g??=XB(e),g==="parquet")return E=0,this.#E(await lo(I,e,D),{signal:C,onRead:o,tell:i});this.#B(g).push(e,this.#Q),i()}this.#I?.finish(this.#Q),i()}async#E(I,{signal:g,onRead:C,tell:Q}){let{openParquet:B}=await Promise.resolve().then(()=>(VB(),ZB)),{columns:E={},unit:i,zo\
ne:o}=this.#A;
new JA("ndjson",E,i,o).free();let{columns:D,batches:e,rowOf:s}=await B(I,{find:w=>uC(w,E),unit:i,zone:o,signal:g,onRead:C});this.#g=D,this.#C=s,this.#I=new JA("ndjson",D,i,o);for await(let w of e)"columns"in w?this.append(w.columns):this.#I.push(vB.encode(w.text),this.#Q),Q();this.#I.finish(this.#Q),Q()}#B(I){let{columns:g={},unit:C,zone:Q,delimiter:B}=this.#A;return this.#I??=new JA(I,g,C,Q,B)}ap\
pend(I){
KA("Recording.append()",()=>{let{streams:g,stream:C,marker:Q,kind:B="time",arrival:E,offset:i,action:o}=I;if(B!=="time"&&B!=="number")throw m("ERR_OPTION",\`kind is \${u(B)}: give 'time' or 'number'\`);let D=Array.from(g,w=>{if(typeof w!="string")throw m("ERR_OPTION",\`\${u(w)} is not the name of a stream: give a string\`);return w});lI("stream",C,[Uint8Array,Uint16Array]),lI("marker",Q,[Float64Array]),\

E!==void 0&&lI("arrival",E,[Float64Array]),i!==void 0&&lI("offset",i,[Float64Array]),o!==void 0&&lI("action",o,[Uint8Array]);let[e,s]=C instanceof Uint8Array?[C]:[void 0,C];this.#Q.append(D,e,s,B==="number",Q,E,i,o)})}appendText(I){KA("Recording.appendText()",()=>{let g=vB.encode(I);this.#B(this.#A.format??XB(g)).push(g,this.#Q)})}toColumns(){let{streams:I,kind:g}=this;return{streams:I,kind:g??"ti\
\\
me",...this.#Q.columns()}}get length(){return this.#Q.length}get streams(){return this.#Q.streams}get kind(){let{isNumeric:I}=this.#Q;return I===void 0?null:I?"number":"time"}get hasArrivals(){return this.#Q.hasArrivals}get bytes(){return this.#Q.bytes}get problems(){let{count:I,first:g}=this.#I?.problems??{count:0,first:[]};return{count:I,first:g.map(({line:C,message:Q})=>({line:this.#C(C),messag\
e:Q}))}}get columns(){
return this.#g??this.#I?.columns??null}free(){GI(ng.get(this)),ng.delete(this),GI(this.#I),this.#I=void 0}[Symbol.dispose](){this.free()}},XB=A=>bC(A)??"ndjson";async function lo(A,I,g){if(A instanceof Blob&&await A.slice(0,4).text()==="PAR1")return await g.return(),A;let C=[I];for await(let Q of g)C.push(Q);return new Blob(C)}function hg(A){let I=ng.get(A);if(I)return I;throw A instanceof HA?cI("\
\\
ERR_CLOSED","the recording is freed: read it again"):m("ERR_OPTION",\`recording is \${u(A)}: give a Recording\`)}function lI(A,I,g){if(!g.some(C=>I instanceof C))throw m("ERR_OPTION",\`the column \${A} is \${u(I)}: give a \${g.map(({name:C})=>C).join(" or ")}\`)}function Ho(A){return A instanceof Uint8Array?A.length:A instanceof Blob?A.size:void 0}YA();var qo=["years","months","weeks","days","hours","minu\
tes","seconds","milliseconds","microseconds","nanoseconds"];function kC(A){if(A===void 0)return new Float64Array;if(typeof A=="number")return Float64Array.of(A);let I=Object(A),g=qo.map(C=>I[C]??void 0);if(I!==A||g.some(C=>C!==void 0&&typeof C!="number"))throw m("ERR_DURATION",\`\${u(A)} is not a duration: give milliseconds, or an object like\\
 { minutes: 10 }\`);return g.some(Number.isNaN)?Float64Array.of(NaN):Float64Array.from(g)}YA();function ag(A,I){return new rg(A,I)}var rg=class{#I;#g;#C={};constructor(I,g){this.#I=I,this.#g=KA("replay()",()=>new XA(hg(I),...po(g))),this.advance()}#A(I,g){return KA(\`Replay.\${I}\`,()=>{if(!this.#g)throw m("ERR_CLOSED","the replay is freed: make another");return g(this.#g,hg(this.#I))})}advance(){this\
.#C={},this.#A("advance()",(I,g)=>I.advance(g))}changeThresholds(I){this.#A("changeThresholds(\\
)",(g,C)=>{let Q=Object.entries(I).map(([B,E])=>({name:B,downtimeThreshold:kC(E)}));g.changeThresholds(C,Q)}),this.#C={}}get length(){return this.#A("length",I=>I.length)}get dependencies(){return this.#A("dependencies",I=>I.dependencies)}get downtimes(){return this.#A("downtimes",I=>I.downtimes)}get start(){return this.#A("start",(I,g)=>I.timeAt(g,0))}get end(){return this.#A("end",(I,g)=>I.timeA\
t(
g,Math.max(I.length-1,0)))}get transitions(){return this.#C.transitions??=this.#A("transitions",I=>I.transitions())}get incidents(){return this.#C.incidents??=this.#A("incidents",(I,g)=>I.incidents(g))}get summary(){return this.#C.summary??=this.#A("summary",(I,g)=>I.summary(g))}recordAt(I){return this.#A("recordAt()",(g,C)=>JSON.parse(g.recordAt(C,LC("index",I,g.length-1))))}indexAt(I){return thi\
s.#A(
"indexAt()",(g,C)=>g.indexAt(C,I))}timeAt(I){return this.#A("timeAt()",(g,C)=>g.timeAt(C,LC("index",I,g.length-1)))}window(I,{from:g,to:C,pixels:Q}){return this.#A("window()",(B,E)=>{if(!(C>g))throw m("ERR_OPTION",\`from \${u(g)} to \${u(C)} is no window: give two times, the later last\`);return B.window(E,I,g,C,LC("pixels",Q,1e6))})}free(){GI(this.#g),this.#g=void 0}[Symbol.dispose](){this.free()}};f\
unction po({dependent:A,dependencies:I}){if(typeof A!="string")throw m("ERR_OPTION",\`dependent is \${u(A)}: give the name of a stream\`);if(typeof I=="string"||typeof Object(I)[Symbol.iterator]!="function")throw m("ERR_OPTION",\`dependencies is \${u(I)}: give the names of the streams that the dependent needs\`);return[A,Array.from(I,mo)]}function mo(A){let{name:I,downtimeThreshold:g}=typeof A=="string"\
?
{name:A,downtimeThreshold:void 0}:Object(A);if(typeof I!="string")throw m("ERR_OPTION",\`\${u(A)} is not a dependency: give the name of a stream, or { name, downtimeThreshold }\`);return{name:I,downtimeThreshold:kC(g)}}function LC(A,I,g){if(Number.isInteger(I)&&I>=0&&I<=g)return I;throw m("ERR_OPTION",\`\${A} is \${u(I)}: give a whole number from 0 to \${g}\`)}try{TC({module:ZC(HC)})}catch(A){let I="It ne\
eds WebAssembly with SIMD, and under a Content-Security-Policy 'wasm-unsafe-eval' in script-src";throw new Error(\`slipstream-checkpoint/replay: the engine cannot be compiled. \${I}\`,{cause:A})}var jB=[255,1,5,4,0,3,2],zB=(A,I)=>jB.indexOf(A)>jB.indexOf(I);var uo=.05,_B=1e4,MA,BA,gE=new AbortController,bo={async open(A,{name:I,...g}){let{signal:C}=gE=new AbortController;Po();let Q=await Wo(A,g,C);if\
(C.aborted)throw Q.free(),C.reason;return MA=Q,AE()},replay(A,I){if(BA&&A===YC&&xo(BA.dependencies,I))return BA.changeThresholds(Object.fromEntries(I.map(({name:C,downtimeThreshold:Q})=>[C,Q]))),JC(A,BA);let g=ag(fA(MA),{dependent:A,dependencies:I});return BA?.
free(),BA=g,JC(A,g)},report(){let{incidents:A,summary:I}=fA(BA),{dependencies:g,streams:C}=I;return{incidents:A.slice(0,_B),count:A.length,dependencies:g,streams:C.slice(0,_B),streamCount:C.length}},windows(A,I,g){let C=fA(BA),Q=new Uint8Array(g).fill(255);return{lanes:A.map(E=>Vo(C,E,I,g,Q)),paused:Q}},recordAt:$B,recordAtTime:A=>$B(Math.max(0,fA(BA).indexAt(A))),append(A,{name:I,...g}){return MA\
??=
new HA(g),MA.appendText(A),AE()},advance(){let A=fA(BA);return A.advance(),JC(YC,A)}},YC="",xo=(A,I)=>A.length===I.length&&A.every(({name:g},C)=>g===I[C].name);function $B(A){let I=fA(BA);return{index:A,time:I.timeAt(A),record:I.recordAt(A)}}function fA(A){if(!A)throw new Error("there is no recording yet");return A}function Po(){BA?.free(),MA?.free(),BA=MA=void 0}async function Wo(A,I,g){if("strea\
\\
ms"in A)return HA.from(A);let C=A instanceof Blob?A.size:void 0,Q=A;if("url"in Q){let E=await fetch(Q.url,{signal:g});if(!E.ok)throw new Error(\`\${Q.url} answered \${E.status} \${E.statusText}\`.trim());let i=E.headers.has("content-encoding")?null:E.headers.get("content-length");C=i?Number(i):void 0,Q=E.body??new Uint8Array}let B=-1/0;return HA.read(Q,{...I,total:C,signal:g,onProgress(E){let i=perform\
ance.
now();i-B<100||(B=i,postMessage({progress:E}))}})}function AE(){let{length:A,kind:I,hasArrivals:g,bytes:C,problems:Q,streams:B}=fA(MA);return{rows:A,kind:I,hasArrivals:g,bytes:C,problems:Q,streams:To(B)}}function To(A){if(A.length===0)return[];let I=ag(fA(MA),{dependent:A[0],dependencies:[]});try{return I.summary.streams.map(({name:g,events:C})=>({name:g,events:C}))}finally{I.free()}}function JC(A\
,I){
YC=A;let{length:g,bytes:C,problems:Q}=fA(MA),{downtimes:B,start:E,end:i}=I,o=I.dependencies.map(({name:D,downtimeThreshold:e},s)=>({name:D,downtimeThreshold:e,downtimes:B[s]}));return{dependent:A,dependencies:o,start:E,end:i,rows:g,bytes:C,problems:Q,gaps:Zo(I,g)}}function Zo(A,I){let{start:g,end:C}=A,Q=(C-g)*uo,B=[];if(!(g+Q/2>g&&C-Q/2<C))return B;for(let E=g;E<C;E+=Q/2){let i=Math.max(0,A.indexA\
t(
E));if(i+1>=I)break;let o=A.timeAt(i),D=A.timeAt(i+1);D-o>Q&&B.at(-1)?.from!==o&&B.push({from:o,to:D})}return B}function Vo(A,I,g,C,Q){let B=new Float64Array(C).fill(NaN),E=new Float64Array(C).fill(NaN),i=new Uint8Array(C).fill(255),o=new Uint32Array(C);for(let{from:D,to:e,start:s,pixels:w}of g){let n=A.window(I,{from:D,to:e,pixels:w});for(let t=0;t<w;t+=1){let h=s+t;B[h]<=n.low[t]||Number.isNaN(n\
.
low[t])||(B[h]=n.low[t]),E[h]>=n.high[t]||Number.isNaN(n.high[t])||(E[h]=n.high[t]),zB(n.phase[t],i[h])&&(i[h]=n.phase[t]),o[h]+=n.late[t],n.phase[t]!==255&&(Q[h]=Q[h]===255?n.paused[t]:Q[h]|n.paused[t])}}return{low:B,high:E,phase:i,late:o}}var IE=Promise.resolve();addEventListener("message",({data:{id:A,method:I,args:g}})=>{I==="open"&&gE.abort(new DOMException("another recording is loaded","Abor\
\\
tError")),IE=IE.then(()=>Oo(A,I,g))});async function Oo(A,I,g){try{let C=await bo[I](...g);postMessage({id:A,result:C},{transfer:vo(C)})}catch(C){let{name:Q,message:B,code:E}=C instanceof Object?C:new Error(String(C));postMessage({id:A,error:{name:Q,message:B,code:E}})}}function vo(A){return A?.lanes?[A.paused,...A.lanes.flatMap(Object.values)].map(({buffer:I})=>I):[]}})();
`;var hE='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: r\
elative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th \
> * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.0\
7);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 soli\
d;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var ZQ=globalThis,lE=g=>g,mC=ZQ.trustedTypes,cE=mC?mC.createPolicy("lit-html",{createHTML:g=>g}):void 0,FE="$lit$",ZI=`lit$${Math.random().toFixed(9).slice(2)}$`,SE="?"+ZI,at=`<${SE}>`,sg=document,sC=()=>sg.createComment(""),nC=g=>g===null||typeof g!="object"&&typeof g!="function",OQ=Array.isArray,Dt=g=>OQ(g)||typeof g?.[Symbol.iterator]=="function",xQ=`[ 	
\f\r]`,oC=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,yE=/-->/g,fE=/>/g,tg=RegExp(`>|${xQ}(?:([^\\s"'>=/]+)(${xQ}*=${xQ}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),GE=/'/g,dE=/"/g,RE=/^(?:script|style|textarea|title)$/i,XQ=g=>(A,...I)=>({_$litType$:g,strings:A,values:I}),L=XQ(1),En=XQ(2),en=XQ(3),OI=Symbol.for("lit-noChange"),x=Symbol.for("lit-nothing"),NE=new WeakMap,og=sg.createTreeWalker(sg,129);function ME(g,A){if(!OQ(g)||!g.hasOwnProperty("raw"))throw Error("invalid template strings array");return cE!==void 0?cE.createHTML(
A):A}var wt=(g,A)=>{let I=g.length-1,C=[],Q,B=A===2?"<svg>":A===3?"<math>":"",i=oC;for(let o=0;o<I;o++){let t=g[o],n,w,a=-1,h=0;for(;h<t.length&&(i.lastIndex=h,w=i.exec(t),w!==null);)h=i.lastIndex,i===oC?w[1]==="!--"?i=yE:w[1]!==void 0?i=fE:w[2]!==void 0?(RE.test(w[2])&&(Q=RegExp("</"+w[2],"g")),i=tg):w[3]!==void 0&&(i=tg):i===tg?w[0]===">"?(i=Q??oC,a=-1):w[1]===void 0?a=-2:(a=i.lastIndex-w[2].length,
n=w[1],i=w[3]===void 0?tg:w[3]==='"'?dE:GE):i===dE||i===GE?i=tg:i===yE||i===fE?i=oC:(i=tg,Q=void 0);let f=i===tg&&g[o+1].startsWith("/>")?" ":"";B+=i===oC?t+at:a>=0?(C.push(n),t.slice(0,a)+FE+t.slice(a)+ZI+f):t+ZI+(a===-2?o:f)}return[ME(g,B+(g[I]||"<?>")+(A===2?"</svg>":A===3?"</math>":"")),C]},rC=class g{constructor({strings:A,_$litType$:I},C){let Q;this.parts=[];let B=0,i=0,o=A.length-1,t=this.parts,
[n,w]=wt(A,I);if(this.el=g.createElement(n,C),og.currentNode=this.el.content,I===2||I===3){let a=this.el.content.firstChild;a.replaceWith(...a.childNodes)}for(;(Q=og.nextNode())!==null&&t.length<o;){if(Q.nodeType===1){if(Q.hasAttributes())for(let a of Q.getAttributeNames())if(a.endsWith(FE)){let h=w[i++],f=Q.getAttribute(a).split(ZI),d=/([.?@])?(.*)/.exec(h);t.push({type:1,index:B,name:d[2],strings:f,
ctor:d[1]==="."?PQ:d[1]==="?"?TQ:d[1]==="@"?WQ:vg}),Q.removeAttribute(a)}else a.startsWith(ZI)&&(t.push({type:6,index:B}),Q.removeAttribute(a));if(RE.test(Q.tagName)){let a=Q.textContent.split(ZI),h=a.length-1;if(h>0){Q.textContent=mC?mC.emptyScript:"";for(let f=0;f<h;f++)Q.append(a[f],sC()),og.nextNode(),t.push({type:2,index:++B});Q.append(a[h],sC())}}}else if(Q.nodeType===8)if(Q.data===SE)t.push(
{type:2,index:B});else{let a=-1;for(;(a=Q.data.indexOf(ZI,a+1))!==-1;)t.push({type:7,index:B}),a+=ZI.length-1}B++}}static createElement(A,I){let C=sg.createElement("template");return C.innerHTML=A,C}};function xg(g,A,I=g,C){if(A===OI)return A;let Q=C!==void 0?I._$Co?.[C]:I._$Cl,B=nC(A)?void 0:A._$litDirective$;return Q?.constructor!==B&&(Q?._$AO?.(!1),B===void 0?Q=void 0:(Q=new B(g),Q._$AT(g,I,C)),
C!==void 0?(I._$Co??=[])[C]=Q:I._$Cl=Q),Q!==void 0&&(A=xg(g,Q._$AS(g,A.values),Q,C)),A}var vQ=class{constructor(A,I){this._$AV=[],this._$AN=void 0,this._$AD=A,this._$AM=I}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(A){let{el:{content:I},parts:C}=this._$AD,Q=(A?.creationScope??sg).importNode(I,!0);og.currentNode=Q;let B=og.nextNode(),i=0,o=0,t=C[0];for(;t!==void 0;){
if(i===t.index){let n;t.type===2?n=new aC(B,B.nextSibling,this,A):t.type===1?n=new t.ctor(B,t.name,t.strings,this,A):t.type===6&&(n=new VQ(B,this,A)),this._$AV.push(n),t=C[++o]}i!==t?.index&&(B=og.nextNode(),i++)}return og.currentNode=sg,Q}p(A){let I=0;for(let C of this._$AV)C!==void 0&&(C.strings!==void 0?(C._$AI(A,C,I),I+=C.strings.length-2):C._$AI(A[I])),I++}},aC=class g{get _$AU(){return this.
_$AM?._$AU??this._$Cv}constructor(A,I,C,Q){this.type=2,this._$AH=x,this._$AN=void 0,this._$AA=A,this._$AB=I,this._$AM=C,this.options=Q,this._$Cv=Q?.isConnected??!0}get parentNode(){let A=this._$AA.parentNode,I=this._$AM;return I!==void 0&&A?.nodeType===11&&(A=I.parentNode),A}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(A,I=this){A=xg(this,A,I),nC(A)?A===x||A==null||A===""?(this.
_$AH!==x&&this._$AR(),this._$AH=x):A!==this._$AH&&A!==OI&&this._(A):A._$litType$!==void 0?this.$(A):A.nodeType!==void 0?this.T(A):Dt(A)?this.k(A):this._(A)}O(A){return this._$AA.parentNode.insertBefore(A,this._$AB)}T(A){this._$AH!==A&&(this._$AR(),this._$AH=this.O(A))}_(A){this._$AH!==x&&nC(this._$AH)?this._$AA.nextSibling.data=A:this.T(sg.createTextNode(A)),this._$AH=A}$(A){let{values:I,_$litType$:C}=A,
Q=typeof C=="number"?this._$AC(A):(C.el===void 0&&(C.el=rC.createElement(ME(C.h,C.h[0]),this.options)),C);if(this._$AH?._$AD===Q)this._$AH.p(I);else{let B=new vQ(Q,this),i=B.u(this.options);B.p(I),this.T(i),this._$AH=B}}_$AC(A){let I=NE.get(A.strings);return I===void 0&&NE.set(A.strings,I=new rC(A)),I}k(A){OQ(this._$AH)||(this._$AH=[],this._$AR());let I=this._$AH,C,Q=0;for(let B of A)Q===I.length?
I.push(C=new g(this.O(sC()),this.O(sC()),this,this.options)):C=I[Q],C._$AI(B),Q++;Q<I.length&&(this._$AR(C&&C._$AB.nextSibling,Q),I.length=Q)}_$AR(A=this._$AA.nextSibling,I){for(this._$AP?.(!1,!0,I);A!==this._$AB;){let C=lE(A).nextSibling;lE(A).remove(),A=C}}setConnected(A){this._$AM===void 0&&(this._$Cv=A,this._$AP?.(A))}},vg=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(A,I,C,Q,B){this.type=1,this._$AH=x,this._$AN=void 0,this.element=A,this.name=I,this._$AM=Q,this.options=B,C.length>2||C[0]!==""||C[1]!==""?(this._$AH=Array(C.length-1).fill(new String),this.strings=C):this._$AH=x}_$AI(A,I=this,C,Q){let B=this.strings,i=!1;if(B===void 0)A=xg(this,A,I,0),i=!nC(A)||A!==this._$AH&&A!==OI,i&&(this._$AH=A);else{let o=A,t,n;for(A=B[0],t=0;t<B.length-
1;t++)n=xg(this,o[C+t],I,t),n===OI&&(n=this._$AH[t]),i||=!nC(n)||n!==this._$AH[t],n===x?A=x:A!==x&&(A+=(n??"")+B[t+1]),this._$AH[t]=n}i&&!Q&&this.j(A)}j(A){A===x?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,A??"")}},PQ=class extends vg{constructor(){super(...arguments),this.type=3}j(A){this.element[this.name]=A===x?void 0:A}},TQ=class extends vg{constructor(){super(...arguments),
this.type=4}j(A){this.element.toggleAttribute(this.name,!!A&&A!==x)}},WQ=class extends vg{constructor(A,I,C,Q,B){super(A,I,C,Q,B),this.type=5}_$AI(A,I=this){if((A=xg(this,A,I,0)??x)===OI)return;let C=this._$AH,Q=A===x&&C!==x||A.capture!==C.capture||A.once!==C.once||A.passive!==C.passive,B=A!==x&&(C===x||Q);Q&&this.element.removeEventListener(this.name,this,C),B&&this.element.addEventListener(this.
name,this,A),this._$AH=A}handleEvent(A){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,A):this._$AH.handleEvent(A)}},VQ=class{constructor(A,I,C){this.element=A,this.type=6,this._$AN=void 0,this._$AM=I,this.options=C}get _$AU(){return this._$AM._$AU}_$AI(A){xg(this,A)}};var ht=ZQ.litHtmlPolyfillSupport;ht?.(rC,aC),(ZQ.litHtmlVersions??=[]).push("3.3.3");var jQ=(g,A,I)=>{let C=I?.renderBefore??A,Q=C._$litPart$;if(Q===void 0){let B=I?.renderBefore??null;C._$litPart$=Q=new aC(A.insertBefore(sC(),B),B,void 0,I??{})}return Q._$AI(g),Q};function kE({dependent:g,dependencies:A=[],view:I,cursor:C,incident:Q,theme:B,collapsed:i}){let o=new URLSearchParams;g!==void 0&&o.set("dependent",g);for(let{name:n,downtimeThreshold:w}of A)o.append("dependency",w===void 0?n:`${n}=${w}`);I&&(o.set("from",String(I.from)),o.set("to",String(I.to))),C!==void 0&&o.set("cursor",String(C)),Q!==void 0&&o.set("incident",String(Q+1)),B&&B!=="auto"&&o.set("\
theme",B),i&&o.set("gaps","collapsed");let t=String(o);return t&&`#${t}`}function UE(g){let A=new URLSearchParams(g.replace(/^#/,"")),[I,C,Q,B]=["from","to","cursor","incident"].map(t=>uE(A.get(t))),i=A.get("theme"),o=A.getAll("dependency");return{dependent:A.get("dependent")??void 0,dependencies:o.length>0?o.map(lt):void 0,view:I!==void 0&&C!==void 0&&I<C?{from:I,to:C}:void 0,cursor:Q,incident:B!==
void 0&&Number.isInteger(B)&&B>0?B-1:void 0,theme:i==="dark"||i==="light"?i:void 0,collapsed:A.get("gaps")==="collapsed"}}function uE(g){let A=g?Number(g):NaN;return Number.isFinite(A)?A:void 0}function lt(g){let A=g.lastIndexOf("="),I=A<0?void 0:uE(g.slice(A+1));return I===void 0||I<0?{name:g}:{name:g.slice(0,A),downtimeThreshold:I}}var ct=350,HC=class{isKept=!1;#I;#A;#g=()=>{this.isKept&&location.hash!==this.#B&&this.#I.follow(this.read())};#C=()=>{this.#A!==void 0&&this.#e()};#B="";constructor(A){this.#I=A,addEventListener("hashchange",this.#g),addEventListener("pagehide",this.#C)}read(){return this.isKept?UE(location.hash):{}}write(){this.isKept&&(this.#A??=setTimeout(()=>this.#e(),ct))}#e(){clearTimeout(this.#A),this.#A=void 0;
let{replayed:A,navigator:I,selection:C,theme:Q,stage:B}=this.#I;!A||B!=="ready"||(this.#B=kE({dependent:A.dependent,dependencies:A.dependencies,view:I.isWhole?void 0:I.view,cursor:C.index===void 0?I.cursor:void 0,incident:C.index,theme:Q,collapsed:I.collapsed}),this.#B!==location.hash&&history.replaceState(history.state,"",this.#B))}destroy(){clearTimeout(this.#A),removeEventListener("hashchange",
this.#g),removeEventListener("pagehide",this.#C)}};var yt={d:"days",h:"hours",m:"minutes",min:"minutes",s:"seconds",ms:"milliseconds"},ft=/^P(?=.)(?:([\d.]+)D)?(?:T(?=.)(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/i,Gt=/(\d+(?:\.\d+)?|\.\d+)\s*(ms|min|d|h|m|s)/gi,dt=/^\d+(?:\.\d+)?(?:e\d+)?$/i;function bC(g){let A=g.trim();if(dt.test(A))return Number(A);let I={},C=ft.exec(A);if(C)for(let[B,i]of["days","hours","minutes","seconds"].entries())C[B+1]&&(I[i]=Number(C[B+1]));else if(A.replace(Gt,(i,o,t)=>{let n=yt[t.toLowerCase()];return I[n]=(I[n]??0)+Number(o),""}).trim()!=="")return;let Q=Object.values(I);return Q.length>0&&Q.every(Number.isFinite)?I:void 0}var Pg=new Intl.NumberFormat("en",{maximumFractionDigits:3}),Nt=new Intl.NumberFormat("en",{notation:"compact",maximumFractionDigits:1}),kA=g=>Pg.format(g),NA=(g,A,I=`${A}s`)=>`${kA(g)} ${g===1?A:I}`;function DC(g){for(let[A,I]of[["GB",2**30],["MB",2**20],["kB",2**10]])if(g>=I)return`${(g/I).toFixed(g>=100*I?0:1)} ${A}`;return`${g} B`}function vA(g,A){if(A==="number")return Pg.format(g);let I=new Date(
g);if(Number.isNaN(I.getTime()))return String(g);let C=I.toISOString().replace("T"," ");return g%1e3!==0?C:g%6e4!==0?C.replace(".000Z","Z"):C.replace(":00.000Z","Z")}function FA(g,A){if(!Number.isFinite(g))return"\u2013";if(A==="number")return Math.abs(g)>=1e6?Nt.format(g):Pg.format(g);let I=g<0?"\u2212":"",C=Math.abs(g);if(C===0)return"0";if(C<1e3)return`${I}${Pg.format(Number(C.toPrecision(3)))}\
 ms`;if(C<10*1e3)return`${I}${Pg.format(Math.round(C/100)/10)} s`;let Q=[[864e5,"d"],[36e5,"h"],[6e4,"min"],[1e3,"s"]],B=Q.findIndex(([n])=>C>=n),i=Q[Math.min(B+1,3)][0],o=Math.round(C/i)*i;B>0&&o>=Q[B-1][0]&&(B-=1);let t=[];for(let[n,w]of Q.slice(B,B+2)){let a=Math.floor(o/n);a&&t.push(`${a} ${w}`),o-=a*n}return I+t.join(" ")}var oA=(g,A=80)=>g.length>A?`${g.slice(0,A-1)}\u2026`:g,Ft=[1,2,5,10,20,
50,100,200,500,1e3,2*1e3,5*1e3,10*1e3,15*1e3,30*1e3,6e4,2*6e4,5*6e4,10*6e4,15*6e4,30*6e4,36e5,2*36e5,3*36e5,6*36e5,12*36e5,864e5,2*864e5,5*864e5,10*864e5,20*864e5,50*864e5,100*864e5,200*864e5,500*864e5];function qC(g,A){let I=A==="time"&&g>1?Ft.find(B=>B>=g):void 0;if(I)return I;let C=A==="time"&&g>1?864e5:1,Q=10**Math.floor(Math.log10(g/C));return C*Q*([1,2,5].find(B=>B*Q*C>=g)??10)}var St=[1,3,6,
12,24,60,120,240,600];function LE(g,A,I,C){if(!(A>g)||!(I>0))return[];if(C==="time"&&I>10*864e5)return kt(g,A,I);let Q=C==="time"&&I>5*864e5?10*864e5:qC(I,C),B=[],i=Math.ceil(g/Q),o=Math.min(Math.floor(A/Q),i+500);for(let t=i;t<=o;t+=1)B.push(Rt(t*Q,Q,C));return B}function Rt(g,A,I){if(I==="number")return{time:g,label:Pg.format(g),first:!1};let C=new Date(g);if(Number.isNaN(C.getTime()))return{time:g,
label:"",first:!1};let Q=C.toISOString(),B=g%864e5===0;return B?{time:g,label:`${Mt(C)}${C.getUTCMonth()===0&&C.getUTCDate()===1?` ${C.getUTCFullYear()}`:""}`,first:B}:A>=6e4?{time:g,label:Q.slice(11,16),first:B}:{time:g,label:A>=1e3?Q.slice(11,19):Q.slice(14,23),first:B}}var JE=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Mt=g=>`${g.getUTCDate()} ${JE[g.getUTCMonth()]}`;
function kt(g,A,I){let C=St.find(o=>o*30*864e5>=I)??1200*Math.ceil(I/31104e8),Q=new Date(g),B=[],i=Math.ceil((Q.getUTCFullYear()*12+Q.getUTCMonth())/C)*C;for(;B.length<500;i+=C){let o=Date.UTC(2e3,i-24e3);if(!(o<=A))break;if(o<g)continue;let t=i%12===0;B.push({time:o,label:t?String(i/12):JE[i%12],first:t})}return B}var pE=g=>typeof g=="string"?g:g.name,YE=(g,A)=>JSON.stringify(g?.map(pE))===JSON.stringify(A.map(pE));function zQ(g){if(typeof g=="string")return{name:g};let{name:A,downtimeThreshold:I}=g;if(typeof I!="string")return{name:A,downtimeThreshold:I};let C=bC(I);if(C===void 0)throw new RangeError(`'${oA(I)}' is not a duration: give one like 90m, 1h30m or 2d`);return{name:A,downtimeThreshold:C}}var xC=class{#I;#A=0;#g=new Map;#C=new Map;constructor(A,I){this.#I=A,A.onmessage=({data:{id:C,result:Q,error:B,progress:i}})=>{if(i)return I(i);let o=this.#g.get(C);this.#g.delete(C),B?o?.reject(Object.assign(new Error(B.message),{name:B.name,code:B.code})):o?.resolve(Q)},A.onerror=C=>{C.preventDefault(),this.close(new Error(`the engine cannot be started: ${C.message||"its worker was not loaded"}`))}}ask(A,I,C=[]){
return new Promise((Q,B)=>{if(!this.#I)return B(this.#e);let i=this.#A+=1;this.#g.set(i,{resolve:Q,reject:B}),this.#I.postMessage({id:i,method:A,args:I},C)})}latest(A,I,C,Q,B){let i=()=>{this.#C.set(A,null),this.ask(I,C()).then(Q,B).finally(()=>{let o=this.#C.get(A);if(this.#C.delete(A),o)return o();for(let t of this.#B.get(A)??[])t();this.#B.delete(A)})};this.#C.has(A)?this.#C.set(A,i):i()}#B=new Map;idle(A){
return new Promise(I=>{if(!this.#C.has(A))return I();this.#B.set(A,[...this.#B.get(A)??[],I])})}#e;close(A=new DOMException("the element was removed","AbortError")){this.#e=A,this.#I?.terminate(),this.#I=void 0;for(let{reject:I}of this.#g.values())I(A);this.#g.clear()}};var Ut={KeyW:"in",ArrowUp:"in",Equal:"in",NumpadAdd:"in",KeyS:"out",ArrowDown:"out",Minus:"out",NumpadSubtract:"out",KeyA:"left",ArrowLeft:"left",KeyD:"right",ArrowRight:"right",Digit0:"whole",Numpad0:"whole",Period:"next",Comma:"previous",Space:"play",Escape:"escape"},ut={"+":"in","-":"out",0:"whole",".":"next",",":"previous","?":"help"},KE=[[["W","\u2191","+"],"zoom in"],[["S","\u2193","\u2212"],
"zoom out"],[["A","\u2190"],"earlier"],[["D","\u2192"],"later"],[["0"],"show the whole recording"],[["."],"next incident"],[[","],"previous incident"],[["Space"],"play, pause"],[["Esc"],"close, clear the selection"],[["?"],"this help"]];function mE(g){if(g.ctrlKey||g.metaKey||g.altKey||g.defaultPrevented)return;let A=g.composedPath()[0];if(A.closest("input, select, textarea, [contenteditable]"))return g.
code==="Escape"?"escape":void 0;let I=ut[g.key]??Ut[g.code];if(!(I==="play"&&A.closest('button, summary, a, [role="tab"]'))&&!(g.code.startsWith("Arrow")&&A.closest('[role="tablist"], [role="slider"], .scroll, dialog')))return I}var vC=class{#I;#A="";#g;constructor(A,{onText:I,onState:C,onProblem:Q}){let B=()=>{clearTimeout(this.#g),this.#g=void 0,this.#A&&I(this.#A),this.#A=""};C("connecting"),this.#I=new EventSource(A),this.#I.onopen=()=>C("live"),this.#I.onmessage=({data:i})=>{this.#A+=i.endsWith(`
`)?i:`${i}
`,this.#g??=setTimeout(B,100)},this.#I.addEventListener("problem",({data:i})=>Q(i)),this.#I.addEventListener("end",()=>{this.#I.close(),B(),C("ended")}),this.#I.onerror=()=>C(this.#I.readyState===EventSource.CLOSED?"ended":"connecting")}close(){clearTimeout(this.#g),this.#I.close()}};var Lt=[255,1,5,4,0,3,2];var XI=({view:g,left:A,width:I},C)=>A+(C-g.from)/(g.to-g.from)*I;function ng(g,A,I,C,Q,B,i){let o=(I.to-I.from)/A.length,t=Math.max(0,Math.floor((C.view.from-I.from)/o)),n=Math.min(A.length,Math.ceil((C.view.to-I.from)/o)),w=new Map;for(let a=t;a<n;){let h=A[a],f=a;for(;a<n&&A[a]===h;)a+=1;let d=w.get(h);d?d.push(f,a):w.set(h,[f,a])}for(let a of Lt){let h=w.get(a),f=h&&i(a);if(!(!h||!f||f==="trans\
parent")){g.fillStyle=f,g.beginPath();for(let d=0;d<h.length;d+=2){let R=Math.max(C.left,Math.floor(XI(C,I.from+h[d]*o))),p=Math.min(C.left+C.width,Math.ceil(XI(C,I.from+h[d+1]*o)));g.rect(R,Q,Math.max(1,p-R),B)}g.fill()}}}function HE(g,A,I,C,Q,B,i){let o=(I.to-I.from)/A.length;g.fillStyle=i,g.beginPath();for(let t=0;t<A.length;t+=1){if(!A[t])continue;let n=Math.floor(XI(C,I.from+t*o));if(n<C.left||
n>=C.left+C.width)continue;let w=Math.min(1,.4+.15*Math.log2(A[t]));g.rect(n,Q-B*w,1,B*w)}g.fill()}function jI(g,A,I,C,Q,B){let i=Math.max(I.left,XI(I,A.start)),o=Math.min(I.left+I.width,XI(I,A.end));if(o<=i)return;let t=devicePixelRatio,n=3*t;g.globalAlpha=.7,g.fillStyle=B.ground,g.fillRect(i,C,o-i,Q),g.globalAlpha=1,g.strokeStyle=B.muted,g.lineWidth=t,g.beginPath();for(let w of[i,o])for(let a=0,
h=0;a<=Q;a+=n,h=1-h){let f=w+(h-.5)*n;a===0?g.moveTo(f,C):g.lineTo(f,C+a)}g.stroke()}function O(g,A={},...I){let C=document.createElement(g);for(let[Q,B]of Object.entries(A))C.setAttribute(Q,B);return C.append(...I),C}function JI(g,A){g.textContent!==A&&(g.textContent=A)}function rg(g,A,I){let C=devicePixelRatio,[Q,B]=[Math.round(A*C),Math.round(I*C)],i=g.getContext("2d");return g.width!==Q||g.height!==B?(g.width=Q,g.height=B):i.clearRect(0,0,Q,B),i}var _Q=[{name:"unknown",pattern:"dots"},{name:"up"},{name:"down"},{name:"recovering",pattern:"rising"},{name:"idle",pattern:"falling"},{name:"ended",pattern:"bars"}],$Q=g=>_Q[g]?.name??"no data";function hC(g,A){let I=getComputedStyle(g),C=i=>I.getPropertyValue(`--cr-${i}`).trim(),Q=C("ground"),B=(i,o)=>o?wC(o,C(i),C(`${i}-ground`)||"transparent",A):C(i);return{text:C("text"),muted:C("muted"),grid:C(
"grid"),line:C("lag"),area:C("lag-area"),threshold:C("threshold"),late:C("late"),ground:Q,font:I.fontFamily,phases:_Q.map(({name:i,pattern:o})=>B(i,o)),tints:_Q.map(({name:i,pattern:o})=>i==="up"?"transparent":o?wC(o,C("hatch"),"transparent",A):C(`${i}-tint`)),nothing:wC("crosses",C("hatch"),"transparent",A),paused:[C("running"),wC("rising",C("paused"),C("paused-ground"),A)],gap:wC("falling",C("mu\
ted"),Q,A)}}function wC(g,A,I,C){let Q=Math.round(6*C),B=new OffscreenCanvas(Q,Q),i=B.getContext("2d");i.fillStyle=I,i.fillRect(0,0,Q,Q),i.strokeStyle=i.fillStyle=A,i.lineWidth=1.3*C,i.beginPath();let o=t=>{for(let n of[-Q,0,Q])i.moveTo(n-1,t?-1:Q+1),i.lineTo(n+Q+1,t?Q+1:-1)};return(g==="rising"||g==="crosses")&&o(!1),(g==="falling"||g==="crosses")&&o(!0),g==="bars"&&(i.moveTo(Q/2,0),i.lineTo(Q/2,
Q)),i.stroke(),g==="dots"&&i.fillRect(Q/3,Q/3,1.7*C,1.7*C),i.createPattern(B,"repeat")??A}var Jt="uplot",pt="u-hz",Yt="u-vt",Kt="u-title",mt="u-wrap",Ht="u-under",bt="u-over",qt="u-axis",wg="u-off",xt="u-select",vt="u-cursor-x",Pt="u-cursor-y",Tt="u-cursor-pt",Wt="u-legend",Vt="u-live",Zt="u-inline",Ot="u-series",Xt="u-marker",bE="u-label",jt="u-value",cC="width",yC="height";var qE="bottom",Tg="left",AB="right",hB="#000",xE=hB+"0",IB="mousemove",vE="mousedown",gB="mouseup",PE="mouseenter",TE="mouseleave",WE="dblclick",zt="resize",_t="scroll",VE="change",ZC="dppxchange",lB="--",zg=typeof window<"u",iB=zg?document:null,Vg=zg?window:null,$t=zg?navigator:null,eA,PC;function eB(){let g=devicePixelRatio;eA!=g&&(eA=g,PC&&oB(VE,PC,eB),PC=matchMedia(`(min-resolution: ${eA-.001}\
dppx) and (max-resolution: ${eA+.001}dppx)`),hg(VE,PC,eB),Vg.dispatchEvent(new CustomEvent(ZC)))}function iI(g,A){if(A!=null){let I=g.classList;!I.contains(A)&&I.add(A)}}function tB(g,A){let I=g.classList;I.contains(A)&&I.remove(A)}function yA(g,A,I){g.style[A]=I+"px"}function dI(g,A,I,C){let Q=iB.createElement(g);return A!=null&&iI(Q,A),I?.insertBefore(Q,C),Q}function wI(g,A){return dI("div",g,A)}
var ZE=new WeakMap;function pI(g,A,I,C,Q){let B="translate("+A+"px,"+I+"px)",i=ZE.get(g);B!=i&&(g.style.transform=B,ZE.set(g,B),A<0||I<0||A>C||I>Q?iI(g,wg):tB(g,wg))}var OE=new WeakMap;function XE(g,A,I){let C=A+I,Q=OE.get(g);C!=Q&&(OE.set(g,C),g.style.background=A,g.style.borderColor=I)}var jE=new WeakMap;function zE(g,A,I,C){let Q=A+""+I,B=jE.get(g);Q!=B&&(jE.set(g,Q),g.style.height=I+"px",g.style.
width=A+"px",g.style.marginLeft=C?-A/2+"px":0,g.style.marginTop=C?-I/2+"px":0)}var cB={passive:!0},Ao={...cB,capture:!0};function hg(g,A,I,C){A.addEventListener(g,I,C?Ao:cB)}function oB(g,A,I,C){A.removeEventListener(g,I,cB)}zg&&eB();function NI(g,A,I,C){let Q;I=I||0,C=C||A.length-1;let B=C<=2147483647;for(;C-I>1;)Q=B?I+C>>1:eI((I+C)/2),A[Q]<g?I=Q:C=Q;return g-A[I]<=A[C]-g?I:C}function Fi(g){return(I,C,Q)=>{
let B=-1,i=-1;for(let o=C;o<=Q;o++)if(g(I[o])){B=o;break}for(let o=Q;o>=C;o--)if(g(I[o])){i=o;break}return[B,i]}}var Si=g=>g!=null,Ri=g=>g!=null&&g>0,jC=Fi(Si),Io=Fi(Ri);function go(g,A,I,C=0,Q=!1){let B=Q?Io:jC,i=Q?Ri:Si;[A,I]=B(g,A,I);let o=g[A],t=g[A];if(A>-1)if(C==1)o=g[A],t=g[I];else if(C==-1)o=g[I],t=g[A];else for(let n=A;n<=I;n++){let w=g[n];i(w)&&(w<o?o=w:w>t&&(t=w))}return[o??aA,t??-aA]}function zC(g,A,I,C){
let Q=Ai(g),B=Ai(A);g==A&&(Q==-1?(g*=I,A/=I):(g/=I,A*=I));let i=I==10?bI:Mi,o=Q==1?eI:hI,t=B==1?hI:eI,n=o(i(YA(g))),w=t(i(YA(A))),a=Zg(I,n),h=Zg(I,w);return I==10&&(n<0&&(a=DA(a,-n)),w<0&&(h=DA(h,-w))),C||I==2?(g=a*Q,A=h*B):(g=Li(g,a),A=_C(A,h)),[g,A]}function yB(g,A,I,C){let Q=zC(g,A,I,C);return g==0&&(Q[0]=0),A==0&&(Q[1]=0),Q}var fB=.1,_E={mode:3,pad:fB},GC={pad:0,soft:null,mode:0},Co={min:GC,max:GC};
function OC(g,A,I,C){return $C(I)?$E(g,A,I):(GC.pad=I,GC.soft=C?0:null,GC.mode=C?3:0,$E(g,A,Co))}function EA(g,A){return g??A}function Qo(g,A,I){for(A=EA(A,0),I=EA(I,g.length-1);A<=I;){if(g[A]!=null)return!0;A++}return!1}function $E(g,A,I){let C=I.min,Q=I.max,B=EA(C.pad,0),i=EA(Q.pad,0),o=EA(C.hard,-aA),t=EA(Q.hard,aA),n=EA(C.soft,aA),w=EA(Q.soft,-aA),a=EA(C.mode,0),h=EA(Q.mode,0),f=A-g,d=bI(f),R=_A(
YA(g),YA(A)),p=bI(R),P=YA(p-d);(f<1e-24||P>10)&&(f=0,(g==0||A==0)&&(f=1e-24,a==2&&n!=aA&&(B=0),h==2&&w!=-aA&&(i=0)));let N=f||R||1e3,q=bI(N),F=Zg(10,eI(q)),z=N*(f==0?g==0?.1:1:B),J=DA(Li(g-z,F/10),24),_=g>=n&&(a==1||a==3&&J<=n||a==2&&J>=n)?n:aA,Z=_A(o,J<_&&g>=_?_:FI(_,J)),IA=N*(f==0?A==0?.1:1:i),V=DA(_C(A+IA,F/10),24),S=A<=w&&(h==1||h==3&&V>=w||h==2&&V<=w)?w:-aA,j=FI(t,V>S&&A<=S?S:_A(S,V));return Z==
j&&Z==0&&(j=100),[Z,j]}var Bo=new Intl.NumberFormat(zg?$t.language:"en-US"),GB=g=>Bo.format(g),tI=Math,VC=tI.PI,YA=tI.abs,eI=tI.floor,pA=tI.round,hI=tI.ceil,FI=tI.min,_A=tI.max,Zg=tI.pow,Ai=tI.sign,bI=tI.log10,Mi=tI.log2,Eo=(g,A=1)=>tI.sinh(g)*A,CB=(g,A=1)=>tI.asinh(g/A),aA=1/0;function Ii(g){return(bI((g^g>>31)-(g>>31))|0)+1}function sB(g,A,I){return FI(_A(g,A),I)}function ki(g){return typeof g==
"function"}function gA(g){return ki(g)?g:()=>g}var io=()=>{},Ui=g=>g,ui=(g,A)=>A,eo=g=>null,gi=g=>!0,Ci=(g,A)=>g==A,to=/\.\d*?(?=9{6,}|0{6,})/gm,lg=g=>{if(pi(g)||_I.has(g))return g;let A=`${g}`,I=A.match(to);if(I==null)return g;let C=I[0].length-1;if(A.indexOf("e-")!=-1){let[Q,B]=A.split("e");return+`${lg(Q)}e${B}`}return DA(g,C)};function ag(g,A){return lg(DA(lg(g/A))*A)}function _C(g,A){return lg(
hI(lg(g/A))*A)}function Li(g,A){return lg(eI(lg(g/A))*A)}function DA(g,A=0){if(pi(g))return g;let I=10**A,C=g*I*(1+Number.EPSILON);return pA(C)/I}var _I=new Map;function Ji(g){return((""+g).split(".")[1]||"").length}function NC(g,A,I,C){let Q=[],B=C.map(Ji);for(let i=A;i<I;i++){let o=YA(i),t=DA(Zg(g,i),o);for(let n=0;n<C.length;n++){let w=g==10?+`${C[n]}e${i}`:C[n]*t,a=(i>=0?0:o)+(i>=B[n]?0:B[n]),
h=g==10?w:DA(w,a);Q.push(h),_I.set(h,a)}}return Q}var dC={},dB=[],Og=[null,null],zI=Array.isArray,pi=Number.isInteger,oo=g=>g===void 0;function Qi(g){return typeof g=="string"}function $C(g){let A=!1;if(g!=null){let I=g.constructor;A=I==null||I==Object}return A}function so(g){return g!=null&&typeof g=="object"}var no=Object.getPrototypeOf(Uint8Array),Yi="__proto__";function Xg(g,A=$C){let I;if(zI(
g)){let C=g.find(Q=>Q!=null);if(zI(C)||A(C)){I=Array(g.length);for(let Q=0;Q<g.length;Q++)I[Q]=Xg(g[Q],A)}else I=g.slice()}else if(g instanceof no)I=g.slice();else if(A(g)){I={};for(let C in g)C!=Yi&&(I[C]=Xg(g[C],A))}else I=g;return I}function uA(g){let A=arguments;for(let I=1;I<A.length;I++){let C=A[I];for(let Q in C)Q!=Yi&&($C(g[Q])?uA(g[Q],Xg(C[Q])):g[Q]=Xg(C[Q]))}return g}var ro=0,ao=1,Do=2;function wo(g,A,I){
for(let C=0,Q,B=-1;C<A.length;C++){let i=A[C];if(i>B){for(Q=i-1;Q>=0&&g[Q]==null;)g[Q--]=null;for(Q=i+1;Q<I&&g[Q]==null;)g[B=Q++]=null}}}function ho(g,A){if(yo(g)){let i=g[0].slice();for(let o=1;o<g.length;o++)i.push(...g[o].slice(1));return fo(i[0])||(i=co(i)),i}let I=new Set;for(let i=0;i<g.length;i++){let t=g[i][0],n=t.length;for(let w=0;w<n;w++)I.add(t[w])}let C=[Array.from(I).sort((i,o)=>i-o)],
Q=C[0].length,B=new Map;for(let i=0;i<Q;i++)B.set(C[0][i],i);for(let i=0;i<g.length;i++){let o=g[i],t=o[0];for(let n=1;n<o.length;n++){let w=o[n],a=Array(Q).fill(void 0),h=A?A[i][n]:ao,f=[];for(let d=0;d<w.length;d++){let R=w[d],p=B.get(t[d]);R===null?h!=ro&&(a[p]=R,h==Do&&f.push(p)):a[p]=R}wo(a,f,Q),C.push(a)}}return C}var lo=typeof queueMicrotask>"u"?g=>Promise.resolve().then(g):queueMicrotask;function co(g){
let A=g[0],I=A.length,C=Array(I);for(let B=0;B<C.length;B++)C[B]=B;C.sort((B,i)=>A[B]-A[i]);let Q=[];for(let B=0;B<g.length;B++){let i=g[B],o=Array(I);for(let t=0;t<I;t++)o[t]=i[C[t]];Q.push(o)}return Q}function yo(g){let A=g[0][0],I=A.length;for(let C=1;C<g.length;C++){let Q=g[C][0];if(Q.length!=I)return!1;if(Q!=A){for(let B=0;B<I;B++)if(Q[B]!=A[B])return!1}}return!0}function fo(g,A=100){let I=g.
length;if(I<=1)return!0;let C=0,Q=I-1;for(;C<=Q&&g[C]==null;)C++;for(;Q>=C&&g[Q]==null;)Q--;if(Q<=C)return!0;let B=_A(1,eI((Q-C+1)/A));for(let i=g[C],o=C+B;o<=Q;o+=B){let t=g[o];if(t!=null){if(t<=i)return!1;i=t}}return!0}var Ki=["January","February","March","April","May","June","July","August","September","October","November","December"],mi=["Sunday","Monday","Tuesday","Wednesday","Thursday","Frid\
ay","Saturday"];function Hi(g){return g.slice(0,3)}var Go=mi.map(Hi),No=Ki.map(Hi),Fo={MMMM:Ki,MMM:No,WWWW:mi,WWW:Go};function lC(g){return(g<10?"0":"")+g}function So(g){return(g<10?"00":g<100?"0":"")+g}var Ro={YYYY:g=>g.getFullYear(),YY:g=>(g.getFullYear()+"").slice(2),MMMM:(g,A)=>A.MMMM[g.getMonth()],MMM:(g,A)=>A.MMM[g.getMonth()],MM:g=>lC(g.getMonth()+1),M:g=>g.getMonth()+1,DD:g=>lC(g.getDate()),
D:g=>g.getDate(),WWWW:(g,A)=>A.WWWW[g.getDay()],WWW:(g,A)=>A.WWW[g.getDay()],HH:g=>lC(g.getHours()),H:g=>g.getHours(),h:g=>{let A=g.getHours();return A==0?12:A>12?A-12:A},AA:g=>g.getHours()>=12?"PM":"AM",aa:g=>g.getHours()>=12?"pm":"am",a:g=>g.getHours()>=12?"p":"a",mm:g=>lC(g.getMinutes()),m:g=>g.getMinutes(),ss:g=>lC(g.getSeconds()),s:g=>g.getSeconds(),fff:g=>So(g.getMilliseconds())};function NB(g,A){
A=A||Fo;let I=[],C=/\{([a-z]+)\}|[^{]+/gi,Q;for(;Q=C.exec(g);)I.push(Q[0][0]=="{"?Ro[Q[1]]:Q[0]);return B=>{let i="";for(let o=0;o<I.length;o++)i+=typeof I[o]=="string"?I[o]:I[o](B,A);return i}}var Mo=new Intl.DateTimeFormat().resolvedOptions().timeZone;function ko(g,A){let I;return A=="UTC"||A=="Etc/UTC"?I=new Date(+g+g.getTimezoneOffset()*6e4):A==Mo?I=g:(I=new Date(g.toLocaleString("en-US",{timeZone:A})),
I.setMilliseconds(g.getMilliseconds())),I}var bi=g=>g%1==0,XC=[1,2,2.5,5],Uo=NC(10,-32,0,XC),qi=NC(10,0,32,XC),uo=qi.filter(bi),Dg=Uo.concat(qi),FB=`
`,xi="{YYYY}",Bi=FB+xi,vi="{M}/{D}",fC=FB+vi,TC=fC+"/{YY}",Pi="{aa}",Lo="{h}:{mm}",Wg=Lo+Pi,Ei=FB+Wg,ii=":{ss}",sA=null;function Ti(g){let A=g*1e3,I=A*60,C=I*60,Q=C*24,B=Q*30,i=Q*365,t=(g==1?NC(10,0,3,XC).filter(bi):NC(10,-3,0,XC)).concat([A,A*5,A*10,A*15,A*30,I,I*5,I*10,I*15,I*30,C,C*2,C*3,C*4,C*6,C*8,C*12,Q,Q*2,Q*3,Q*4,Q*5,Q*6,Q*7,Q*8,Q*9,Q*10,Q*15,B,B*2,B*3,B*4,B*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),
n=[[i,xi,sA,sA,sA,sA,sA,sA,1],[Q*28,"{MMM}",Bi,sA,sA,sA,sA,sA,1],[Q,vi,Bi,sA,sA,sA,sA,sA,1],[C,"{h}"+Pi,TC,sA,fC,sA,sA,sA,1],[I,Wg,TC,sA,fC,sA,sA,sA,1],[A,ii,TC+" "+Wg,sA,fC+" "+Wg,sA,Ei,sA,1],[g,ii+".{fff}",TC+" "+Wg,sA,fC+" "+Wg,sA,Ei,sA,1]];function w(a){return(h,f,d,R,p,P)=>{let N=[],q=p>=i,F=p>=B&&p<i,z=a(d),J=DA(z*g,3),_=QB(z.getFullYear(),q?0:z.getMonth(),F||q?1:z.getDate()),Z=DA(_*g,3);if(F||
q){let IA=F?p/B:0,V=q?p/i:0,S=J==Z?J:DA(QB(_.getFullYear()+V,_.getMonth()+IA,1)*g,3),j=new Date(pA(S/g)),Y=j.getFullYear(),T=j.getMonth();for(let b=0;S<=R;b++){let CA=QB(Y+V*b,T+IA*b,1),H=CA-a(DA(CA*g,3));S=DA((+CA+H)*g,3),S<=R&&N.push(S)}}else{let IA=p>=Q?Q:p,V=eI(d)-eI(J),S=Z+V+_C(J-Z,IA);N.push(S);let j=a(S),Y=j.getHours()+j.getMinutes()/I+j.getSeconds()/C,T=p/C,b=h.axes[f]._space,CA=P/b;for(;S=
DA(S+p,g==1?0:3),!(S>R);)if(T>1){let H=eI(DA(Y+T,6))%24,QA=a(S).getHours()-H;QA>1&&(QA=-1),S-=QA*C,Y=(Y+T)%24;let nA=N[N.length-1];DA((S-nA)/p,3)*CA>=.7&&N.push(S)}else N.push(S)}return N}}return[t,n,w]}var[Jo,po,Yo]=Ti(1),[Ko,mo,Ho]=Ti(.001);NC(2,-53,53,[1]);function ei(g,A){return g.map(I=>I.map((C,Q)=>Q==0||Q==8||C==null?C:A(Q==1||I[8]==0?C:I[1]+C)))}function ti(g,A){return(I,C,Q,B,i)=>{let o=A.
find(d=>i>=d[0])||A[A.length-1],t,n,w,a,h,f;return C.map(d=>{let R=g(d),p=R.getFullYear(),P=R.getMonth(),N=R.getDate(),q=R.getHours(),F=R.getMinutes(),z=R.getSeconds(),J=p!=t&&o[2]||P!=n&&o[3]||N!=w&&o[4]||q!=a&&o[5]||F!=h&&o[6]||z!=f&&o[7]||o[1];return t=p,n=P,w=N,a=q,h=F,f=z,J(R)})}}function bo(g,A){let I=NB(A);return(C,Q,B,i,o)=>Q.map(t=>I(g(t)))}function QB(g,A,I){return new Date(g,A,I)}function oi(g,A){
return A(g)}var qo="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function si(g,A){return(I,C,Q,B)=>B==null?lB:A(g(C))}function xo(g,A){let I=g.series[A];return I.width?I.stroke(g,A):I.points.width?I.points.stroke(g,A):null}function vo(g,A){return g.series[A].fill(g,A)}var Po={show:!0,live:!0,isolate:!1,mount:io,markers:{show:!0,width:2,stroke:xo,fill:vo,dash:"solid"},idx:null,idxs:null,values:[]};function To(g,A){
let I=g.cursor.points,C=wI(),Q=I.size(g,A);yA(C,cC,Q),yA(C,yC,Q);let B=Q/-2;yA(C,"marginLeft",B),yA(C,"marginTop",B);let i=I.width(g,A,Q);return i&&yA(C,"borderWidth",i),C}function Wo(g,A){let I=g.series[A].points;return I._fill||I._stroke}function Vo(g,A){let I=g.series[A].points;return I._stroke||I._fill}function Zo(g,A){return g.series[A].points.size}var BB=[0,0];function Oo(g,A,I){return BB[0]=
A,BB[1]=I,BB}function WC(g,A,I,C=!0){return Q=>{Q.button==0&&(!C||Q.target==A)&&I(Q)}}function EB(g,A,I,C=!0){return Q=>{(!C||Q.target==A)&&I(Q)}}var Xo={show:!0,x:!0,y:!0,lock:!1,move:Oo,points:{one:!1,show:To,size:Zo,width:0,stroke:Vo,fill:Wo},bind:{mousedown:WC,mouseup:WC,click:WC,dblclick:WC,mousemove:EB,mouseleave:EB,mouseenter:EB},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(g,A)=>{A.stopPropagation(),
A.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(g,A,I,C,Q)=>C-Q,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Wi={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},SB=uA({},Wi,{filter:ui}),Vi=uA({},SB,{size:10}),Zi=uA({},Wi,{show:!1}),RB='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", s\
ans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Oi="bold "+RB,Xi=1.5,ni={show:!0,scale:"x",stroke:hB,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Oi,side:2,grid:SB,ticks:Vi,border:Zi,font:RB,lineGap:Xi,rotate:0},jo="Value",zo="Time",ri={show:!0,scale:"x",auto:!1,sorted:1,min:aA,max:-aA,idxs:[]};function _o(g,A,I,C,Q){return A.map(B=>B==
null?"":GB(B))}function $o(g,A,I,C,Q,B,i){let o=[],t=_I.get(Q)||0;I=i?I:DA(_C(I,Q),t);for(let n=I;n<=C;n=DA(n+Q,t))o.push(Object.is(n,-0)?0:n);return o}function nB(g,A,I,C,Q,B,i){let o=[],t=g.scales[g.axes[A].scale].log,n=t==10?bI:Mi,w=eI(n(I));Q=Zg(t,w),t==10&&(Q=Dg[NI(Q,Dg)]);let a=I,h=Q*t;t==10&&(h=Dg[NI(h,Dg)]);do o.push(a),a=a+Q,t==10&&!_I.has(a)&&(a=DA(a,_I.get(Q))),a>=h&&(Q=a,h=Q*t,t==10&&(h=
Dg[NI(h,Dg)]));while(a<=C);return o}function As(g,A,I,C,Q,B,i){let t=g.scales[g.axes[A].scale].asinh,n=C>t?nB(g,A,_A(t,I),C,Q):[t],w=C>=0&&I<=0?[0]:[];return(I<-t?nB(g,A,_A(t,-C),-I,Q):[t]).reverse().map(h=>-h).concat(w,n)}var ji=/./,Is=/[12357]/,gs=/[125]/,ai=/1/,rB=(g,A,I,C)=>g.map((Q,B)=>A==4&&Q==0||B%C==0&&I.test(Q.toExponential()[Q<0?1:0])?Q:null);function Cs(g,A,I,C,Q){let B=g.axes[I],i=B.scale,
o=g.scales[i],t=g.valToPos,n=B._space,w=t(10,i),a=t(9,i)-w>=n?ji:t(7,i)-w>=n?Is:t(5,i)-w>=n?gs:ai;if(a==ai){let h=YA(t(1,i)-w);if(h<n)return rB(A.slice().reverse(),o.distr,a,hI(n/h)).reverse()}return rB(A,o.distr,a,1)}function Qs(g,A,I,C,Q){let B=g.axes[I],i=B.scale,o=B._space,t=g.valToPos,n=YA(t(1,i)-t(2,i));return n<o?rB(A.slice().reverse(),3,ji,hI(o/n)).reverse():A}function Bs(g,A,I,C){return C==
null?lB:A==null?"":GB(A)}var Di={show:!0,scale:"y",stroke:hB,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Oi,side:3,grid:SB,ticks:Vi,border:Zi,font:RB,lineGap:Xi,rotate:0};function Es(g,A){let I=3+(g||1)*2;return DA(I*A,3)}function is(g,A){let{scale:I,idxs:C}=g.series[0],Q=g._data[0],B=g.valToPos(Q[C[0]],I,!0),i=g.valToPos(Q[C[1]],I,!0),o=YA(i-B),t=g.series[A],n=o/(t.points.space*
eA);return C[1]-C[0]<=n}var wi={scale:null,auto:!0,sorted:0,min:aA,max:-aA},zi=(g,A,I,C,Q)=>Q,hi={show:!0,auto:!0,sorted:0,gaps:zi,alpha:1,facets:[uA({},wi,{scale:"x"}),uA({},wi,{scale:"y"})]},li={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:zi,alpha:1,points:{show:is,filter:null},values:null,min:aA,max:-aA,idxs:[],path:null,clip:null};function es(g,A,I,C,Q){return I/10}var _i={time:!0,auto:!0,
distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},ts=uA({},_i,{time:!1,ori:1}),ci={};function $i(g,A){let I=ci[g];return I||(I={key:g,plots:[],sub(C){I.plots.push(C)},unsub(C){I.plots=I.plots.filter(Q=>Q!=C)},pub(C,Q,B,i,o,t,n){for(let w=0;w<I.plots.length;w++)I.plots[w]!=Q&&I.plots[w].pub(C,Q,B,i,o,t,n)}},g!=null&&(ci[g]=I)),I}var jg=1,aB=2;function cg(g,A,I){let C=g.mode,Q=g.series[A],B=C==2?
g._data[A]:g._data,i=g.scales,o=g.bbox,t=B[0],n=C==2?B[1]:B[A],w=C==2?i[Q.facets[0].scale]:i[g.series[0].scale],a=C==2?i[Q.facets[1].scale]:i[Q.scale],h=o.left,f=o.top,d=o.width,R=o.height,p=g.valToPosH,P=g.valToPosV;return w.ori==0?I(Q,t,n,w,a,p,P,h,f,d,R,IQ,_g,CQ,Ie,Ce):I(Q,t,n,w,a,P,p,f,h,R,d,gQ,$g,UB,ge,Qe)}function MB(g,A){let I=0,C=0,Q=EA(g.bands,dB);for(let B=0;B<Q.length;B++){let i=Q[B];i.
series[0]==A?I=i.dir:i.series[1]==A&&(i.dir==1?C|=1:C|=2)}return[I,C==1?-1:C==2?1:C==3?2:0]}function os(g,A,I,C,Q){let B=g.mode,i=g.series[A],o=B==2?i.facets[1].scale:i.scale,t=g.scales[o];return Q==-1?t.min:Q==1?t.max:t.distr==3?t.dir==1?t.min:t.max:0}function qI(g,A,I,C,Q,B){return cg(g,A,(i,o,t,n,w,a,h,f,d,R,p)=>{let P=i.pxRound,N=n.dir*(n.ori==0?1:-1),q=n.ori==0?_g:$g,F,z;N==1?(F=I,z=C):(F=C,z=
I);let J=P(a(o[F],n,R,f)),_=P(h(t[F],w,p,d)),Z=P(a(o[z],n,R,f)),IA=P(h(B==1?w.max:w.min,w,p,d)),V=new Path2D(Q);return q(V,Z,IA),q(V,J,IA),q(V,J,_),V})}function AQ(g,A,I,C,Q,B){let i=null;if(g.length>0){i=new Path2D;let o=A==0?CQ:UB,t=I;for(let a=0;a<g.length;a++){let h=g[a];if(h[1]>h[0]){let f=h[0]-t;f>0&&o(i,t,C,f,C+B),t=h[1]}}let n=I+Q-t,w=10;n>0&&o(i,t,C-w/2,n,C+B+w)}return i}function ss(g,A,I){
let C=g[g.length-1];C&&C[0]==A?C[1]=I:g.push([A,I])}function kB(g,A,I,C,Q,B,i){let o=[],t=g.length;for(let n=Q==1?I:C;n>=I&&n<=C;n+=Q)if(A[n]===null){let a=n,h=n;if(Q==1)for(;++n<=C&&A[n]===null;)h=n;else for(;--n>=I&&A[n]===null;)h=n;let f=B(g[a]),d=h==a?f:B(g[h]),R=a-Q;f=i<=0&&R>=0&&R<t?B(g[R]):f;let P=h+Q;d=i>=0&&P>=0&&P<t?B(g[P]):d,d>=f&&o.push([f,d])}return o}function yi(g){return g==0?Ui:g==
1?pA:A=>ag(A,g)}function Ae(g){let A=g==0?IQ:gQ,I=g==0?(Q,B,i,o,t,n)=>{Q.arcTo(B,i,o,t,n)}:(Q,B,i,o,t,n)=>{Q.arcTo(i,B,t,o,n)},C=g==0?(Q,B,i,o,t)=>{Q.rect(B,i,o,t)}:(Q,B,i,o,t)=>{Q.rect(i,B,t,o)};return(Q,B,i,o,t,n=0,w=0)=>{n==0&&w==0?C(Q,B,i,o,t):(n=FI(n,o/2,t/2),w=FI(w,o/2,t/2),A(Q,B+n,i),I(Q,B+o,i,B+o,i+t,n),I(Q,B+o,i+t,B,i+t,w),I(Q,B,i+t,B,i,w),I(Q,B,i,B+o,i,n),Q.closePath())}}var IQ=(g,A,I)=>{
g.moveTo(A,I)},gQ=(g,A,I)=>{g.moveTo(I,A)},_g=(g,A,I)=>{g.lineTo(A,I)},$g=(g,A,I)=>{g.lineTo(I,A)},CQ=Ae(0),UB=Ae(1),Ie=(g,A,I,C,Q,B)=>{g.arc(A,I,C,Q,B)},ge=(g,A,I,C,Q,B)=>{g.arc(I,A,C,Q,B)},Ce=(g,A,I,C,Q,B,i)=>{g.bezierCurveTo(A,I,C,Q,B,i)},Qe=(g,A,I,C,Q,B,i)=>{g.bezierCurveTo(I,A,Q,C,i,B)};function Be(g){return(A,I,C,Q,B)=>cg(A,I,(i,o,t,n,w,a,h,f,d,R,p)=>{let{pxRound:P,points:N}=i,q,F;n.ori==0?(q=
IQ,F=Ie):(q=gQ,F=ge);let z=DA(N.width*eA,3),J=(N.size-N.width)/2*eA,_=DA(J*2,3),Z=new Path2D,IA=new Path2D,{left:V,top:S,width:j,height:Y}=A.bbox;CQ(IA,V-_,S-_,j+_*2,Y+_*2);let T=b=>{if(t[b]!=null){let CA=P(a(o[b],n,R,f)),H=P(h(t[b],w,p,d));q(Z,CA+J,H),F(Z,CA,H,J,0,VC*2)}};if(B)B.forEach(T);else for(let b=C;b<=Q;b++)T(b);return{stroke:z>0?Z:null,fill:Z,clip:IA,flags:jg|aB}})}function Ee(g){return(A,I,C,Q,B,i)=>{
C!=Q&&(B!=C&&i!=C&&g(A,I,C),B!=Q&&i!=Q&&g(A,I,Q),g(A,I,i))}}var ns=Ee(_g),rs=Ee($g);function ie(g){let A=EA(g?.alignGaps,0);return(I,C,Q,B)=>cg(I,C,(i,o,t,n,w,a,h,f,d,R,p)=>{[Q,B]=jC(t,Q,B);let P=i.pxRound,N=Y=>P(a(Y,n,R,f)),q=Y=>P(h(Y,w,p,d)),F,z;n.ori==0?(F=_g,z=ns):(F=$g,z=rs);let J=n.dir*(n.ori==0?1:-1),_={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:jg},Z=_.stroke,IA=!1;if(B-
Q>=R*4){let Y=K=>I.posToVal(K,n.key,!0),T=null,b=null,CA,H,$A,fA=N(o[J==1?Q:B]),QA=N(o[Q]),nA=N(o[B]),$=Y(J==1?QA+1:nA-1);for(let K=J==1?Q:B;K>=Q&&K<=B;K+=J){let LA=o[K],GA=(J==1?LA<$:LA>$)?fA:N(LA),tA=t[K];GA==fA?tA!=null?(H=tA,T==null?(F(Z,GA,q(H)),CA=T=b=H):H<T?T=H:H>b&&(b=H)):tA===null&&(IA=!0):(T!=null&&z(Z,fA,q(T),q(b),q(CA),q(H)),tA!=null?(H=tA,F(Z,GA,q(H)),T=b=CA=H):(T=b=null,tA===null&&(IA=
!0)),fA=GA,$=Y(fA+J))}T!=null&&T!=b&&$A!=fA&&z(Z,fA,q(T),q(b),q(CA),q(H))}else for(let Y=J==1?Q:B;Y>=Q&&Y<=B;Y+=J){let T=t[Y];T===null?IA=!0:T!=null&&F(Z,N(o[Y]),q(T))}let[S,j]=MB(I,C);if(i.fill!=null||S!=0){let Y=_.fill=new Path2D(Z),T=i.fillTo(I,C,i.min,i.max,S),b=q(T),CA=N(o[Q]),H=N(o[B]);J==-1&&([H,CA]=[CA,H]),F(Y,H,b),F(Y,CA,b)}if(!i.spanGaps){let Y=[];IA&&Y.push(...kB(o,t,Q,B,J,N,A)),_.gaps=
Y=i.gaps(I,C,Q,B,Y),_.clip=AQ(Y,n.ori,f,d,R,p)}return j!=0&&(_.band=j==2?[qI(I,C,Q,B,Z,-1),qI(I,C,Q,B,Z,1)]:qI(I,C,Q,B,Z,j)),_})}function as(g){let A=EA(g.align,1),I=EA(g.ascDesc,!1),C=EA(g.alignGaps,0),Q=EA(g.extend,!1);return(B,i,o,t)=>cg(B,i,(n,w,a,h,f,d,R,p,P,N,q)=>{[o,t]=jC(a,o,t);let F=n.pxRound,{left:z,width:J}=B.bbox,_=QA=>F(d(QA,h,N,p)),Z=QA=>F(R(QA,f,q,P)),IA=h.ori==0?_g:$g,V={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:jg},S=V.stroke,j=h.dir*(h.ori==0?1:-1),Y=Z(a[j==1?o:t]),T=_(w[j==1?o:t]),b=T,CA=T;Q&&A==-1&&(CA=z,IA(S,CA,Y)),IA(S,T,Y);for(let QA=j==1?o:t;QA>=o&&QA<=t;QA+=j){let nA=a[QA];if(nA==null)continue;let $=_(w[QA]),K=Z(nA);A==1?IA(S,$,Y):IA(S,b,K),IA(S,$,K),Y=K,b=$}let H=b;Q&&A==1&&(H=z+J,IA(S,H,Y));let[$A,fA]=MB(B,i);if(n.fill!=null||$A!=0){let QA=V.fill=new Path2D(
S),nA=n.fillTo(B,i,n.min,n.max,$A),$=Z(nA);IA(QA,H,$),IA(QA,CA,$)}if(!n.spanGaps){let QA=[];QA.push(...kB(w,a,o,t,j,_,C));let nA=n.width*eA/2,$=I||A==1?nA:-nA,K=I||A==-1?-nA:nA;QA.forEach(LA=>{LA[0]+=$,LA[1]+=K}),V.gaps=QA=n.gaps(B,i,o,t,QA),V.clip=AQ(QA,h.ori,p,P,N,q)}return fA!=0&&(V.band=fA==2?[qI(B,i,o,t,S,-1),qI(B,i,o,t,S,1)]:qI(B,i,o,t,S,fA)),V})}function fi(g,A,I,C,Q,B,i=aA){if(g.length>1){
let o=null;for(let t=0,n=1/0;t<g.length;t++)if(A[t]!==void 0){if(o!=null){let w=YA(g[t]-g[o]);w<n&&(n=w,i=YA(I(g[t],C,Q,B)-I(g[o],C,Q,B)))}o=t}}return i}function Ds(g){g=g||dC;let A=EA(g.size,[.6,aA,1]),I=g.align||0,C=g.gap||0,Q=g.radius;Q=Q==null?[0,0]:typeof Q=="number"?[Q,0]:Q;let B=gA(Q),i=1-A[0],o=EA(A[1],aA),t=EA(A[2],1),n=EA(g.disp,dC),w=EA(g.each,f=>{}),{fill:a,stroke:h}=n;return(f,d,R,p)=>cg(
f,d,(P,N,q,F,z,J,_,Z,IA,V,S)=>{let j=P.pxRound,Y=I,T=C*eA,b=o*eA,CA=t*eA,H,$A;F.ori==0?[H,$A]=B(f,d):[$A,H]=B(f,d);let fA=F.dir*(F.ori==0?1:-1),QA=F.ori==0?CQ:UB,nA=F.ori==0?w:(U,wA,JA,Fg,Ig,RI,gg)=>{w(U,wA,JA,Ig,Fg,gg,RI)},$=EA(f.bands,dB).find(U=>U.series[0]==d),K=$!=null?$.dir:0,LA=P.fillTo(f,d,P.min,P.max,K),ZA=j(_(LA,z,S,IA)),GA,tA,lI,gI=V,SA=j(P.width*eA),SI=!1,KI=null,oI=null,xI=null,Gg=null;
a!=null&&(SA==0||h!=null)&&(SI=!0,KI=a.values(f,d,R,p),oI=new Map,new Set(KI).forEach(U=>{U!=null&&oI.set(U,new Path2D)}),SA>0&&(xI=h.values(f,d,R,p),Gg=new Map,new Set(xI).forEach(U=>{U!=null&&Gg.set(U,new Path2D)})));let{x0:dg,size:gC}=n;if(dg!=null&&gC!=null){Y=1,N=dg.values(f,d,R,p),dg.unit==2&&(N=N.map(JA=>f.posToVal(Z+JA*V,F.key,!0)));let U=gC.values(f,d,R,p);gC.unit==2?tA=U[0]*V:tA=J(U[0],F,
V,Z)-J(0,F,V,Z),gI=fi(N,q,J,F,V,Z,gI),lI=gI-tA+T}else gI=fi(N,q,J,F,V,Z,gI),lI=gI*i+T,tA=gI-lI;lI<1&&(lI=0),SA>=tA/2&&(SA=0),lI<5&&(j=Ui);let RC=lI>0,$I=gI-lI-(RC?SA:0);tA=j(sB($I,CA,b)),GA=(Y==0?tA/2:Y==fA?0:tA)-Y*fA*((Y==0?T/2:0)+(RC?SA/2:0));let OA={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Ng=SI?null:new Path2D,mI=null;if($!=null)mI=f.data[$.series[1]];else{let{y0:U,y1:wA}=n;
U!=null&&wA!=null&&(q=wA.values(f,d,R,p),mI=U.values(f,d,R,p))}let Ag=H*tA,X=$A*tA;for(let U=fA==1?R:p;U>=R&&U<=p;U+=fA){let wA=q[U];if(wA==null)continue;if(mI!=null){let AI=mI[U]??0;if(wA-AI==0)continue;ZA=_(AI,z,S,IA)}let JA=F.distr!=2||n!=null?N[U]:U,Fg=J(JA,F,V,Z),Ig=_(EA(wA,LA),z,S,IA),RI=j(Fg-GA),gg=j(_A(Ig,ZA)),CI=j(FI(Ig,ZA)),sI=gg-CI;if(wA!=null){let AI=wA<0?X:Ag,cI=wA<0?Ag:X;SI?(SA>0&&xI[U]!=
null&&QA(Gg.get(xI[U]),RI,CI+eI(SA/2),tA,_A(0,sI-SA),AI,cI),KI[U]!=null&&QA(oI.get(KI[U]),RI,CI+eI(SA/2),tA,_A(0,sI-SA),AI,cI)):QA(Ng,RI,CI+eI(SA/2),tA,_A(0,sI-SA),AI,cI),nA(f,d,U,RI-SA/2,CI,tA+SA,sI)}}return SA>0?OA.stroke=SI?Gg:Ng:SI||(OA._fill=P.width==0?P._fill:P._stroke??P._fill,OA.width=0),OA.fill=SI?oI:Ng,OA})}function ws(g,A){let I=EA(A?.alignGaps,0);return(C,Q,B,i)=>cg(C,Q,(o,t,n,w,a,h,f,d,R,p,P)=>{
[B,i]=jC(n,B,i);let N=o.pxRound,q=H=>N(h(H,w,p,d)),F=H=>N(f(H,a,P,R)),z,J,_;w.ori==0?(z=IQ,_=_g,J=Ce):(z=gQ,_=$g,J=Qe);let Z=w.dir*(w.ori==0?1:-1),IA=q(t[Z==1?B:i]),V=IA,S=[],j=[];for(let H=Z==1?B:i;H>=B&&H<=i;H+=Z)if(n[H]!=null){let fA=t[H],QA=q(fA);S.push(V=QA),j.push(F(n[H]))}let Y={stroke:g(S,j,z,_,J,N),fill:null,clip:null,band:null,gaps:null,flags:jg},T=Y.stroke,[b,CA]=MB(C,Q);if(o.fill!=null||
b!=0){let H=Y.fill=new Path2D(T),$A=o.fillTo(C,Q,o.min,o.max,b),fA=F($A);_(H,V,fA),_(H,IA,fA)}if(!o.spanGaps){let H=[];H.push(...kB(t,n,B,i,Z,q,I)),Y.gaps=H=o.gaps(C,Q,B,i,H),Y.clip=AQ(H,w.ori,d,R,p,P)}return CA!=0&&(Y.band=CA==2?[qI(C,Q,B,i,T,-1),qI(C,Q,B,i,T,1)]:qI(C,Q,B,i,T,CA)),Y})}function hs(g){return ws(ls,g)}function ls(g,A,I,C,Q,B){let i=g.length;if(i<2)return null;let o=new Path2D;if(I(o,
g[0],A[0]),i==2)C(o,g[1],A[1]);else{let t=Array(i),n=Array(i-1),w=Array(i-1),a=Array(i-1);for(let h=0;h<i-1;h++)w[h]=A[h+1]-A[h],a[h]=g[h+1]-g[h],n[h]=w[h]/a[h];t[0]=n[0];for(let h=1;h<i-1;h++)n[h]===0||n[h-1]===0||n[h-1]>0!=n[h]>0?t[h]=0:(t[h]=3*(a[h-1]+a[h])/((2*a[h]+a[h-1])/n[h-1]+(a[h]+2*a[h-1])/n[h]),isFinite(t[h])||(t[h]=0));t[i-1]=n[i-2];for(let h=0;h<i-1;h++)Q(o,g[h]+a[h]/3,A[h]+t[h]*a[h]/
3,g[h+1]-a[h]/3,A[h+1]-t[h+1]*a[h]/3,g[h+1],A[h+1])}return o}var DB=new Set;function Gi(){for(let g of DB)g.syncRect(!0)}zg&&(hg(zt,Vg,Gi),hg(_t,Vg,Gi,!0),hg(ZC,Vg,()=>{WA.pxRatio=eA}));var cs=ie(),ys=Be();function di(g,A,I,C){return(C?[g[0],g[1]].concat(g.slice(2)):[g[0]].concat(g.slice(1))).map((B,i)=>wB(B,i,A,I))}function fs(g,A){return g.map((I,C)=>C==0?{}:uA({},A,I))}function wB(g,A,I,C){return uA(
{},A==0?I:C,g)}function ee(g,A,I){return A==null?Og:[A,I]}var Gs=ee;function ds(g,A,I){return A==null?Og:OC(A,I,fB,!0)}function te(g,A,I,C){return A==null?Og:zC(A,I,g.scales[C].log,!1)}var Ns=te;function oe(g,A,I,C){return A==null?Og:yB(A,I,g.scales[C].log,!1)}var Fs=oe;function Ss(g,A,I,C,Q){let B=_A(Ii(g),Ii(A)),i=A-g,o=NI(Q/C*i,I);do{let t=I[o],n=C*t/i;if(n>=Q&&B+(t<5?_I.get(t):0)<=17)return[t,
n]}while(++o<I.length);return[0,0]}function Ni(g){let A,I;return g=g.replace(/(\d+)px/,(C,Q)=>(A=pA((I=+Q)*eA))+"px"),[g,A,I]}function Rs(g){g.show&&[g.font,g.labelFont].forEach(A=>{let I=DA(A[2]*eA,1);A[0]=A[0].replace(/[0-9.]+px/,I+"px"),A[1]=I})}function WA(g,A,I){let C={mode:EA(g.mode,1)},Q=C.mode;function B(E,e,s,r){let D=e.valToPct(E);return r+s*(e.dir==-1?1-D:D)}function i(E,e,s,r){let D=e.
valToPct(E);return r+s*(e.dir==-1?D:1-D)}function o(E,e,s,r){return e.ori==0?B(E,e,s,r):i(E,e,s,r)}C.valToPosH=B,C.valToPosV=i;let t=!1;C.status=0;let n=C.root=wI(Jt);if(g.id!=null&&(n.id=g.id),iI(n,g.class),g.title){let E=wI(Kt,n);E.textContent=g.title}let w=dI("canvas"),a=C.ctx=w.getContext("2d"),h=wI(mt,n);hg("click",h,E=>{E.target===d&&(hA!=Kg||dA!=mg)&&TA.click(C,E)},!0);let f=C.under=wI(Ht,h);
h.appendChild(w);let d=C.over=wI(bt,h);g=Xg(g);let R=+EA(g.pxAlign,1),p=yi(R);(g.plugins||[]).forEach(E=>{E.opts&&(g=E.opts(C,g)||g)});let P=g.ms||.001,N=C.series=Q==1?di(g.series||[],ri,li,!1):fs(g.series||[null],hi),q=C.axes=di(g.axes||[],ni,Di,!0),F=C.scales={},z=C.bands=g.bands||[];z.forEach(E=>{E.fill=gA(E.fill||null),E.dir=EA(E.dir,-1)});let J=Q==2?N[1].facets[0].scale:N[0].scale,_={axes:ze,
series:Ve},Z=(g.drawOrder||["axes","series"]).map(E=>_[E]);function IA(E){let e=E.distr==3?s=>bI(s>0?s:E.clamp(C,s,E.min,E.max,E.key)):E.distr==4?s=>CB(s,E.asinh):E.distr==100?s=>E.fwd(s):s=>s;return s=>{let r=e(s),{_min:D,_max:l}=E,c=l-D;return(r-D)/c}}function V(E){let e=F[E];if(e==null){let s=(g.scales||dC)[E]||dC;if(s.from!=null){V(s.from);let r=uA({},F[s.from],s,{key:E});r.valToPct=IA(r),F[E]=
r}else{e=F[E]=uA({},E==J?_i:ts,s),e.key=E;let r=e.time,D=e.range,l=zI(D);if((E!=J||Q==2&&!r)&&(l&&(D[0]==null||D[1]==null)&&(D={min:D[0]==null?_E:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?_E:{mode:1,hard:D[1],soft:D[1]}},l=!1),!l&&$C(D))){let c=D;D=(y,G,M)=>G==null?Og:OC(G,M,c)}e.range=gA(D||(r?Gs:E==J?e.distr==3?Ns:e.distr==4?Fs:ee:e.distr==3?te:e.distr==4?oe:ds)),e.auto=gA(l?!1:e.auto),e.clamp=
gA(e.clamp||es),e._min=e._max=null,e.valToPct=IA(e)}}}V("x"),V("y"),Q==1&&N.forEach(E=>{V(E.scale)}),q.forEach(E=>{V(E.scale)});for(let E in g.scales)V(E);let S=F[J],j=S.distr,Y,T;S.ori==0?(iI(n,pt),Y=B,T=i):(iI(n,Yt),Y=i,T=B);let b={};for(let E in F){let e=F[E];(e.min!=null||e.max!=null)&&(b[E]={min:e.min,max:e.max},e.min=e.max=null)}let CA=g.tzDate||(E=>new Date(pA(E/P))),H=g.fmtDate||NB,$A=P==1?
Yo(CA):Ho(CA),fA=ti(CA,ei(P==1?po:mo,H)),QA=si(CA,oi(qo,H)),nA=[],$=C.legend=uA({},Po,g.legend),K=C.cursor=uA({},Xo,{drag:{y:Q==2}},g.cursor),LA=$.show,ZA=K.show,GA=$.markers;$.idxs=nA,GA.width=gA(GA.width),GA.dash=gA(GA.dash),GA.stroke=gA(GA.stroke),GA.fill=gA(GA.fill);let tA,lI,gI,SA=[],SI=[],KI,oI=!1,xI={};if($.live){let E=N[1]?N[1].values:null;oI=E!=null,KI=oI?E(C,1,0):{_:0};for(let e in KI)xI[e]=
lB}if(LA)if(tA=dI("table",Wt,n),gI=dI("tbody",null,tA),$.mount(C,tA),oI){lI=dI("thead",null,tA,gI);let E=dI("tr",null,lI);dI("th",null,E);for(var Gg in KI)dI("th",bE,E).textContent=Gg}else iI(tA,Zt),$.live&&iI(tA,Vt);let dg={show:!0},gC={show:!1};function RC(E,e){if(e==0&&(oI||!$.live||Q==2))return Og;let s=[],r=dI("tr",Ot,gI,gI.childNodes[e]);iI(r,E.class),E.show||iI(r,wg);let D=dI("th",null,r);if(GA.
show){let y=wI(Xt,D);if(e>0){let G=GA.width(C,e);G&&(y.style.border=G+"px "+GA.dash(C,e)+" "+GA.stroke(C,e)),y.style.background=GA.fill(C,e)}}let l=wI(bE,D);E.label instanceof HTMLElement?l.appendChild(E.label):l.textContent=E.label,e>0&&(GA.show||(l.style.color=E.width>0?GA.stroke(C,e):GA.fill(C,e)),OA("click",D,y=>{if(K._lock)return;Qg(y);let G=N.indexOf(E);if((y.ctrlKey||y.metaKey)!=$.isolate){
let M=N.some((k,u)=>u>0&&u!=G&&k.show);N.forEach((k,u)=>{u>0&&kI(u,M?u==G?dg:gC:dg,!0,UA.setSeries)})}else kI(G,{show:!E.show},!0,UA.setSeries)},!1),Rg&&OA(PE,D,y=>{K._lock||(Qg(y),kI(N.indexOf(E),bg,!0,UA.setSeries))},!1));for(var c in KI){let y=dI("td",jt,r);y.textContent="--",s.push(y)}return[r,s]}let $I=new Map;function OA(E,e,s,r=!0){let D=$I.get(e)||{},l=K.bind[E](C,e,s,r);l&&(hg(E,e,D[E]=l),
$I.set(e,D))}function Ng(E,e,s){let r=$I.get(e)||{};for(let D in r)(E==null||D==E)&&(oB(D,e,r[D]),delete r[D]);E==null&&$I.delete(e)}let mI=0,Ag=0,X=0,U=0,wA=0,JA=0,Fg=wA,Ig=JA,RI=X,gg=U,CI=0,sI=0,AI=0,cI=0;C.bbox={};let lQ=!1,MC=!1,Sg=!1,Cg=!1,kC=!1,nI=!1;function cQ(E,e,s){(s||E!=C.width||e!=C.height)&&qB(E,e),Lg(!1),Sg=!0,MC=!0,Jg()}function qB(E,e){C.width=mI=X=E,C.height=Ag=U=e,wA=JA=0,be(),qe();
let s=C.bbox;CI=s.left=ag(wA*eA,.5),sI=s.top=ag(JA*eA,.5),AI=s.width=ag(X*eA,.5),cI=s.height=ag(U*eA,.5)}let Ke=3;function me(){let E=!1,e=0;for(;!E;){e++;let s=Xe(e),r=je(e);E=e==Ke||s&&r,E||(qB(C.width,C.height),MC=!0)}}function He({width:E,height:e}){cQ(E,e)}C.setSize=He;function be(){let E=!1,e=!1,s=!1,r=!1;q.forEach((D,l)=>{if(D.show&&D._show){let{side:c,_size:y}=D,G=c%2,M=D.label!=null?D.labelSize:
0,k=y+M;k>0&&(G?(X-=k,c==3?(wA+=k,r=!0):s=!0):(U-=k,c==0?(JA+=k,E=!0):e=!0))}}),Bg[0]=E,Bg[1]=s,Bg[2]=e,Bg[3]=r,X-=vI[1]+vI[3],wA+=vI[3],U-=vI[2]+vI[0],JA+=vI[0]}function qe(){let E=wA+X,e=JA+U,s=wA,r=JA;function D(l,c){switch(l){case 1:return E+=c,E-c;case 2:return e+=c,e-c;case 3:return s-=c,s+c;case 0:return r-=c,r+c}}q.forEach((l,c)=>{if(l.show&&l._show){let y=l.side;l._pos=D(y,l._size),l.label!=
null&&(l._lpos=D(y,l.labelSize))}})}if(K.dataIdx==null){let E=K.hover,e=E.skip=new Set(E.skip??[]);e.add(void 0);let s=E.prox=gA(E.prox),r=E.bias??=0;K.dataIdx=(D,l,c,y)=>{if(l==0)return c;let G=c,M=s(D,l,c,y)??aA,k=M>=0&&M<aA,u=S.ori==0?X:U,W=K.left,iA=A[0],BA=A[l];if(e.has(BA[c])){G=null;let AA=null,v=null,m;if(r==0||r==-1)for(m=c;AA==null&&m-- >0;)e.has(BA[m])||(AA=m);if(r==0||r==1)for(m=c;v==null&&
m++<BA.length;)e.has(BA[m])||(v=m);if(AA!=null||v!=null)if(k){let cA=AA==null?-1/0:Y(iA[AA],S,u,0),RA=v==null?1/0:Y(iA[v],S,u,0),xA=W-cA,rA=RA-W;xA<=rA?xA<=M&&(G=AA):rA<=M&&(G=v)}else G=v==null?AA:AA==null?v:c-AA<=v-c?AA:v}else k&&YA(W-Y(iA[c],S,u,0))>M&&(G=null);return G}}let Qg=E=>{K.event=E};K.idxs=nA,K._lock=!1;let VA=K.points;VA.show=gA(VA.show),VA.size=gA(VA.size),VA.stroke=gA(VA.stroke),VA.
width=gA(VA.width),VA.fill=gA(VA.fill);let MI=C.focus=uA({},g.focus||{alpha:.3},K.focus),Rg=MI.prox>=0,Mg=Rg&&VA.one,rI=[],kg=[],Ug=[];function xB(E,e){let s=VA.show(C,e);if(s instanceof HTMLElement)return iI(s,Tt),iI(s,E.class),pI(s,-10,-10,X,U),d.insertBefore(s,rI[e]),s}function vB(E,e){if(Q==1||e>0){let s=Q==1&&F[E.scale].time,r=E.value;E.value=s?Qi(r)?si(CA,oi(r,H)):r||QA:r||Bs,E.label=E.label||
(s?zo:jo)}if(Mg||e>0){E.width=E.width==null?1:E.width,E.paths=E.paths||cs||eo,E.fillTo=gA(E.fillTo||os),E.pxAlign=+EA(E.pxAlign,R),E.pxRound=yi(E.pxAlign),E.stroke=gA(E.stroke||null),E.fill=gA(E.fill||null),E._stroke=E._fill=E._paths=E._focus=null;let s=Es(_A(1,E.width),1),r=E.points=uA({},{size:s,width:_A(1,s*.2),stroke:E.stroke,space:s*2,paths:ys,_stroke:null,_fill:null},E.points);r.show=gA(r.show),
r.filter=gA(r.filter),r.fill=gA(r.fill),r.stroke=gA(r.stroke),r.paths=gA(r.paths),r.pxAlign=E.pxAlign}if(LA){let s=RC(E,e);SA.splice(e,0,s[0]),SI.splice(e,0,s[1]),$.values.push(null)}if(ZA){nA.splice(e,0,null);let s=null;Mg?e==0&&(s=xB(E,e)):e>0&&(s=xB(E,e)),rI.splice(e,0,s),kg.splice(e,0,0),Ug.splice(e,0,0)}qA("addSeries",e)}function xe(E,e){e=e??N.length,E=Q==1?wB(E,e,ri,li):wB(E,e,{},hi),N.splice(
e,0,E),vB(N[e],e)}C.addSeries=xe;function ve(E){if(N.splice(E,1),LA){$.values.splice(E,1),SI.splice(E,1);let e=SA.splice(E,1)[0];Ng(null,e.firstChild),e.remove()}ZA&&(nA.splice(E,1),rI.splice(E,1)[0].remove(),kg.splice(E,1),Ug.splice(E,1)),qA("delSeries",E)}C.delSeries=ve;let Bg=[!1,!1,!1,!1];function Pe(E,e){if(E._show=E.show,E.show){let s=E.side%2,r=F[E.scale];r==null&&(E.scale=s?N[1].scale:J,r=
F[E.scale]);let D=r.time;E.size=gA(E.size),E.space=gA(E.space),E.rotate=gA(E.rotate),zI(E.incrs)&&E.incrs.forEach(c=>{!_I.has(c)&&_I.set(c,Ji(c))}),E.incrs=gA(E.incrs||(r.distr==2?uo:D?P==1?Jo:Ko:Dg)),E.splits=gA(E.splits||(D&&r.distr==1?$A:r.distr==3?nB:r.distr==4?As:$o)),E.stroke=gA(E.stroke),E.grid.stroke=gA(E.grid.stroke),E.ticks.stroke=gA(E.ticks.stroke),E.border.stroke=gA(E.border.stroke);let l=E.
values;E.values=zI(l)&&!zI(l[0])?gA(l):D?zI(l)?ti(CA,ei(l,H)):Qi(l)?bo(CA,l):l||fA:l||_o,E.filter=gA(E.filter||(r.distr>=3&&r.log==10?Cs:r.distr==3&&r.log==2?Qs:ui)),E.font=Ni(E.font),E.labelFont=Ni(E.labelFont),E._size=E.size(C,null,e,0),E._space=E._rotate=E._incrs=E._found=E._splits=E._values=null,E._size>0&&(Bg[e]=!0,E._el=wI(qt,h))}}function CC(E,e,s,r){let[D,l,c,y]=s,G=e%2,M=0;return G==0&&(y||
l)&&(M=e==0&&!D||e==2&&!c?pA(ni.size/3):0),G==1&&(D||c)&&(M=e==1&&!l||e==3&&!y?pA(Di.size/2):0),M}let PB=C.padding=(g.padding||[CC,CC,CC,CC]).map(E=>gA(EA(E,CC))),vI=C._padding=PB.map((E,e)=>E(C,e,Bg,0)),PA,KA=null,mA=null,UC=Q==1?N[0].idxs:null,yI=null,QC=!1;function TB(E,e){if(A=E??[],C.data=C._data=A,Q==2){PA=0;for(let s=1;s<N.length;s++)PA+=A[s][0].length}else{A.length==0&&(C.data=C._data=A=[[]]),
yI=A[0],PA=yI.length;let s=A;if(j==2){s=A.slice();let r=s[0]=Array(PA);for(let D=0;D<PA;D++)r[D]=D}C._data=A=s}if(Lg(!0),qA("setData"),j==2&&(Sg=!0),e!==!1){let s=S;s.auto(C,QC)?yQ():TI(J,s.min,s.max),Cg=Cg||K.left>=0,nI=!0,Jg()}}C.setData=TB;function yQ(){QC=!0;let E,e;Q==1&&(PA>0?(KA=UC[0]=0,mA=UC[1]=PA-1,E=A[0][KA],e=A[0][mA],j==2?(E=KA,e=mA):E==e&&(j==3?[E,e]=zC(E,E,S.log,!1):j==4?[E,e]=yB(E,E,
S.log,!1):S.time?e=E+pA(86400/P):[E,e]=OC(E,e,fB,!0))):(KA=UC[0]=E=null,mA=UC[1]=e=null)),TI(J,E,e)}let uC,ug,fQ,GQ,dQ,NQ,FQ,SQ,RQ,II;function WB(E,e,s,r,D,l){E??=xE,s??=dB,r??="butt",D??=xE,l??="round",E!=uC&&(a.strokeStyle=uC=E),D!=ug&&(a.fillStyle=ug=D),e!=fQ&&(a.lineWidth=fQ=e),l!=dQ&&(a.lineJoin=dQ=l),r!=NQ&&(a.lineCap=NQ=r),s!=GQ&&a.setLineDash(GQ=s)}function VB(E,e,s,r){e!=ug&&(a.fillStyle=
ug=e),E!=FQ&&(a.font=FQ=E),s!=SQ&&(a.textAlign=SQ=s),r!=RQ&&(a.textBaseline=RQ=r)}function MQ(E,e,s,r,D=0){if(r.length>0&&E.auto(C,QC)&&(e==null||e.min==null)){let l=EA(KA,0),c=EA(mA,r.length-1),y=s.min==null?go(r,l,c,D,E.distr==3):[s.min,s.max];E.min=FI(E.min,s.min=y[0]),E.max=_A(E.max,s.max=y[1])}}let ZB={min:null,max:null};function Te(){for(let r in F){let D=F[r];b[r]==null&&(D.min==null||b[J]!=
null&&D.auto(C,QC))&&(b[r]=ZB)}for(let r in F){let D=F[r];b[r]==null&&D.from!=null&&b[D.from]!=null&&(b[r]=ZB)}b[J]!=null&&Lg(!0);let E={};for(let r in b){let D=b[r];if(D!=null){let l=E[r]=Xg(F[r],so);if(D.min!=null)uA(l,D);else if(r!=J||Q==2)if(PA==0&&l.from==null){let c=l.range(C,null,null,r);l.min=c[0],l.max=c[1]}else l.min=aA,l.max=-aA}}if(PA>0){N.forEach((r,D)=>{if(Q==1){let l=r.scale,c=b[l];
if(c==null)return;let y=E[l];if(D==0){let G=y.range(C,y.min,y.max,l);y.min=G[0],y.max=G[1],KA=NI(y.min,A[0]),mA=NI(y.max,A[0]),mA-KA>1&&(A[0][KA]<y.min&&KA++,A[0][mA]>y.max&&mA--),r.min=yI[KA],r.max=yI[mA]}else r.show&&r.auto&&MQ(y,c,r,A[D],r.sorted);r.idxs[0]=KA,r.idxs[1]=mA}else if(D>0&&r.show&&r.auto){let[l,c]=r.facets,y=l.scale,G=c.scale,[M,k]=A[D],u=E[y],W=E[G];u!=null&&MQ(u,b[y],l,M,l.sorted),
W!=null&&MQ(W,b[G],c,k,c.sorted),r.min=c.min,r.max=c.max}});for(let r in E){let D=E[r],l=b[r];if(D.from==null&&(l==null||l.min==null)){let c=D.range(C,D.min==aA?null:D.min,D.max==-aA?null:D.max,r);D.min=c[0],D.max=c[1]}}}for(let r in E){let D=E[r];if(D.from!=null){let l=E[D.from];if(l.min==null)D.min=D.max=null;else{let c=D.range(C,l.min,l.max,r);D.min=c[0],D.max=c[1]}}}let e={},s=!1;for(let r in E){
let D=E[r],l=F[r];if(l.min!=D.min||l.max!=D.max){l.min=D.min,l.max=D.max;let c=l.distr;l._min=c==3?bI(l.min):c==4?CB(l.min,l.asinh):c==100?l.fwd(l.min):l.min,l._max=c==3?bI(l.max):c==4?CB(l.max,l.asinh):c==100?l.fwd(l.max):l.max,e[r]=s=!0}}if(s){N.forEach((r,D)=>{Q==2?D>0&&e.y&&(r._paths=null):e[r.scale]&&(r._paths=null)});for(let r in e)Sg=!0,qA("setScale",r);ZA&&K.left>=0&&(Cg=nI=!0)}for(let r in b)
b[r]=null}function We(E){let e=sB(KA-1,0,PA-1),s=sB(mA+1,0,PA-1);for(;E[e]==null&&e>0;)e--;for(;E[s]==null&&s<PA-1;)s++;return[e,s]}function Ve(){if(PA>0){let E=N.some(e=>e._focus)&&II!=MI.alpha;E&&(a.globalAlpha=II=MI.alpha),N.forEach((e,s)=>{if(s>0&&e.show&&(OB(s,!1),OB(s,!0),e._paths==null)){let r=II;II!=e.alpha&&(a.globalAlpha=II=e.alpha);let D=Q==2?[0,A[s][0].length-1]:We(A[s]);e._paths=e.paths(
C,s,D[0],D[1]),II!=r&&(a.globalAlpha=II=r)}}),N.forEach((e,s)=>{if(s>0&&e.show){let r=II;II!=e.alpha&&(a.globalAlpha=II=e.alpha),e._paths!=null&&XB(s,!1);{let D=e._paths!=null?e._paths.gaps:null,l=e.points.show(C,s,KA,mA,D),c=e.points.filter(C,s,l,D);(l||c)&&(e.points._paths=e.points.paths(C,s,KA,mA,c),XB(s,!0))}II!=r&&(a.globalAlpha=II=r),qA("drawSeries",s)}}),E&&(a.globalAlpha=II=1)}}function OB(E,e){
let s=e?N[E].points:N[E];s._stroke=s.stroke(C,E),s._fill=s.fill(C,E)}function XB(E,e){let s=e?N[E].points:N[E],{stroke:r,fill:D,clip:l,flags:c,_stroke:y=s._stroke,_fill:G=s._fill,_width:M=s.width}=s._paths;M=DA(M*eA,3);let k=null,u=M%2/2;e&&G==null&&(G=M>0?"#fff":y);let W=s.pxAlign==1&&u>0;if(W&&a.translate(u,u),!e){let iA=CI-M/2,BA=sI-M/2,AA=AI+M,v=cI+M;k=new Path2D,k.rect(iA,BA,AA,v)}e?kQ(y,M,s.
dash,s.cap,G,r,D,c,l):Ze(E,y,M,s.dash,s.cap,G,r,D,c,k,l),W&&a.translate(-u,-u)}function Ze(E,e,s,r,D,l,c,y,G,M,k){let u=!1;G!=0&&z.forEach((W,iA)=>{if(W.series[0]==E){let BA=N[W.series[1]],AA=A[W.series[1]],v=(BA._paths||dC).band;zI(v)&&(v=W.dir==1?v[0]:v[1]);let m,cA=null;BA.show&&v&&Qo(AA,KA,mA)?(cA=W.fill(C,iA)||l,m=BA._paths.clip):v=null,kQ(e,s,r,D,cA,c,y,G,M,k,m,v),u=!0}}),u||kQ(e,s,r,D,l,c,y,
G,M,k)}let jB=jg|aB;function kQ(E,e,s,r,D,l,c,y,G,M,k,u){WB(E,e,s,r,D),(G||M||u)&&(a.save(),G&&a.clip(G),M&&a.clip(M)),u?(y&jB)==jB?(a.clip(u),k&&a.clip(k),JC(D,c),LC(E,l,e)):y&aB?(JC(D,c),a.clip(u),LC(E,l,e)):y&jg&&(a.save(),a.clip(u),k&&a.clip(k),JC(D,c),a.restore(),LC(E,l,e)):(JC(D,c),LC(E,l,e)),(G||M||u)&&a.restore()}function LC(E,e,s){s>0&&(e instanceof Map?e.forEach((r,D)=>{a.strokeStyle=uC=
D,a.stroke(r)}):e!=null&&E&&a.stroke(e))}function JC(E,e){e instanceof Map?e.forEach((s,r)=>{a.fillStyle=ug=r,a.fill(s)}):e!=null&&E&&a.fill(e)}function Oe(E,e,s,r){let D=q[E],l;if(r<=0)l=[0,0];else{let c=D._space=D.space(C,E,e,s,r),y=D._incrs=D.incrs(C,E,e,s,r,c);l=Ss(e,s,y,r,c)}return D._found=l}function UQ(E,e,s,r,D,l,c,y,G,M){let k=c%2/2;R==1&&a.translate(k,k),WB(y,c,G,M,y),a.beginPath();let u,
W,iA,BA,AA=D+(r==0||r==3?-l:l);s==0?(W=D,BA=AA):(u=D,iA=AA);for(let v=0;v<E.length;v++)e[v]!=null&&(s==0?u=iA=E[v]:W=BA=E[v],a.moveTo(u,W),a.lineTo(iA,BA));a.stroke(),R==1&&a.translate(-k,-k)}function Xe(E){let e=!0;return q.forEach((s,r)=>{if(!s.show)return;let D=F[s.scale];if(D.min==null){s._show&&(e=!1,s._show=!1,Lg(!1));return}else s._show||(e=!1,s._show=!0,Lg(!1));let l=s.side,c=l%2,{min:y,max:G}=D,
[M,k]=Oe(r,y,G,c==0?X:U);if(k==0)return;let u=D.distr==2,W=s._splits=s.splits(C,r,y,G,M,k,u),iA=D.distr==2?W.map(m=>yI[m]):W,BA=D.distr==2?yI[W[1]]-yI[W[0]]:M,AA=s._values=s.values(C,s.filter(C,iA,r,k,BA),r,k,BA);s._rotate=l==2?s.rotate(C,AA,r,k):0;let v=s._size;s._size=hI(s.size(C,AA,r,E)),v!=null&&s._size!=v&&(e=!1)}),e}function je(E){let e=!0;return PB.forEach((s,r)=>{let D=s(C,r,Bg,E);D!=vI[r]&&
(e=!1),vI[r]=D}),e}function ze(){for(let E=0;E<q.length;E++){let e=q[E];if(!e.show||!e._show)continue;let s=e.side,r=s%2,D,l,c=e.stroke(C,E),y=s==0||s==3?-1:1,[G,M]=e._found;if(e.label!=null){let jA=e.labelGap*y,EI=pA((e._lpos+jA)*eA);VB(e.labelFont[0],c,"center",s==2?"top":qE),a.save(),r==1?(D=l=0,a.translate(EI,pA(sI+cI/2)),a.rotate((s==3?-VC:VC)/2)):(D=pA(CI+AI/2),l=EI);let eg=ki(e.label)?e.label(
C,E,G,M):e.label;a.fillText(eg,D,l),a.restore()}if(M==0)continue;let k=F[e.scale],u=r==0?AI:cI,W=r==0?CI:sI,iA=e._splits,BA=k.distr==2?iA.map(jA=>yI[jA]):iA,AA=k.distr==2?yI[iA[1]]-yI[iA[0]]:G,v=e.ticks,m=e.border,cA=v.show?v.size:0,RA=pA(cA*eA),xA=pA((e.alignTo==2?e._size-cA-e.gap:e.gap)*eA),rA=e._rotate*-VC/180,MA=p(e._pos*eA),QI=(RA+xA)*y,XA=MA+QI;l=r==0?XA:0,D=r==1?XA:0;let aI=e.font[0],fI=e.align==
1?Tg:e.align==2?AB:rA>0?Tg:rA<0?AB:r==0?"center":s==3?AB:Tg,uI=rA||r==1?"middle":s==2?"top":qE;VB(aI,c,fI,uI);let BI=e.font[1]*e.lineGap,DI=iA.map(jA=>p(o(jA,k,u,W))),GI=e._values;for(let jA=0;jA<GI.length;jA++){let EI=GI[jA];if(EI!=null){r==0?D=DI[jA]:l=DI[jA],EI=""+EI;let eg=EI.indexOf(`
`)==-1?[EI]:EI.split(/\n/gm);for(let zA=0;zA<eg.length;zA++){let DE=eg[zA];rA?(a.save(),a.translate(D,l+zA*BI),a.rotate(rA),a.fillText(DE,0,0),a.restore()):a.fillText(DE,D,l+zA*BI)}}}v.show&&UQ(DI,v.filter(C,BA,E,M,AA),r,s,MA,RA,DA(v.width*eA,3),v.stroke(C,E),v.dash,v.cap);let LI=e.grid;LI.show&&UQ(DI,LI.filter(C,BA,E,M,AA),r,r==0?2:1,r==0?sI:CI,r==0?cI:AI,DA(LI.width*eA,3),LI.stroke(C,E),LI.dash,
LI.cap),m.show&&UQ([MA],[1],r==0?1:0,r==0?1:2,r==1?sI:CI,r==1?cI:AI,DA(m.width*eA,3),m.stroke(C,E),m.dash,m.cap)}qA("drawAxes")}function Lg(E){N.forEach((e,s)=>{s>0&&(e._paths=null,E&&(Q==1?(e.min=null,e.max=null):e.facets.forEach(r=>{r.min=null,r.max=null})))})}let pC=!1,uQ=!1,BC=[];function _e(){uQ=!1;for(let E=0;E<BC.length;E++)qA(...BC[E]);BC.length=0}function Jg(){pC||(lo(zB),pC=!0)}function $e(E,e=!1){
pC=!0,uQ=e,E(C),zB(),e&&BC.length>0&&queueMicrotask(_e)}C.batch=$e;function zB(){if(lQ&&(Te(),lQ=!1),Sg&&(me(),Sg=!1),MC){if(yA(f,Tg,wA),yA(f,"top",JA),yA(f,cC,X),yA(f,yC,U),yA(d,Tg,wA),yA(d,"top",JA),yA(d,cC,X),yA(d,yC,U),yA(h,cC,mI),yA(h,yC,Ag),w.width=pA(mI*eA),w.height=pA(Ag*eA),q.forEach(({_el:E,_show:e,_size:s,_pos:r,side:D})=>{if(E!=null)if(e){let l=D===3||D===0?s:0,c=D%2==1;yA(E,c?"left":"\
top",r-l),yA(E,c?"width":"height",s),yA(E,c?"top":"left",c?JA:wA),yA(E,c?"height":"width",c?U:X),tB(E,wg)}else iI(E,wg)}),uC=ug=fQ=dQ=NQ=FQ=SQ=RQ=GQ=null,II=1,eC(!0),wA!=Fg||JA!=Ig||X!=RI||U!=gg){Lg(!1);let E=X/RI,e=U/gg;if(ZA&&!Cg&&K.left>=0){K.left*=E,K.top*=e,pg&&pI(pg,pA(K.left),0,X,U),Yg&&pI(Yg,0,pA(K.top),X,U);for(let s=0;s<rI.length;s++){let r=rI[s];r!=null&&(kg[s]*=E,Ug[s]*=e,pI(r,hI(kg[s]),
hI(Ug[s]),X,U))}}if(lA.show&&!kC&&lA.left>=0&&lA.width>0){lA.left*=E,lA.width*=E,lA.top*=e,lA.height*=e;for(let s in mQ)yA(Hg,s,lA[s])}Fg=wA,Ig=JA,RI=X,gg=U}qA("setSize"),MC=!1}mI>0&&Ag>0&&(a.clearRect(0,0,w.width,w.height),qA("drawClear"),Z.forEach(E=>E()),qA("draw")),lA.show&&kC&&(YC(lA),kC=!1),ZA&&Cg&&(ig(null,!0,!1),Cg=!1),$.show&&$.live&&nI&&(YQ(),nI=!1),t||(t=!0,C.status=1,qA("ready")),QC=!1,
pC=!1}C.redraw=(E,e)=>{Sg=e||!1,E!==!1?TI(J,S.min,S.max):Jg()};function LQ(E,e){let s=F[E];if(s.from==null){if(PA==0){let r=s.range(C,e.min,e.max,E);e.min=r[0],e.max=r[1]}if(e.min>e.max){let r=e.min;e.min=e.max,e.max=r}if(PA>1&&e.min!=null&&e.max!=null&&e.max-e.min<1e-16)return;E==J&&s.distr==2&&PA>0&&(e.min=NI(e.min,A[0]),e.max=NI(e.max,A[0]),e.min==e.max&&e.max++),b[E]=e,lQ=!0,Jg()}}C.setScale=LQ;
let JQ,pQ,pg,Yg,_B,$B,Kg,mg,AE,IE,hA,dA,PI=!1,TA=K.drag,HA=TA.x,bA=TA.y;ZA&&(K.x&&(JQ=wI(vt,d)),K.y&&(pQ=wI(Pt,d)),S.ori==0?(pg=JQ,Yg=pQ):(pg=pQ,Yg=JQ),hA=K.left,dA=K.top);let lA=C.select=uA({show:!0,over:!0,left:0,width:0,top:0,height:0},g.select),Hg=lA.show?wI(xt,lA.over?d:f):null;function YC(E,e){if(lA.show){for(let s in E)lA[s]=E[s],s in mQ&&yA(Hg,s,E[s]);e!==!1&&qA("setSelect")}}C.setSelect=YC;
function At(E){if(N[E].show)LA&&tB(SA[E],wg);else if(LA&&iI(SA[E],wg),ZA){let s=Mg?rI[0]:rI[E];s!=null&&pI(s,-10,-10,X,U)}}function TI(E,e,s){LQ(E,{min:e,max:s})}function kI(E,e,s,r){e.focus!=null&&Bt(E),e.show!=null&&N.forEach((D,l)=>{l>0&&(E==l||E==null)&&(D.show=e.show,At(l),Q==2?(TI(D.facets[0].scale,null,null),TI(D.facets[1].scale,null,null)):TI(D.scale,null,null),Jg())}),s!==!1&&qA("setSerie\
s",E,e),r&&tC("setSeries",C,E,e)}C.setSeries=kI;function It(E,e){uA(z[E],e)}function gt(E,e){E.fill=gA(E.fill||null),E.dir=EA(E.dir,-1),e=e??z.length,z.splice(e,0,E)}function Ct(E){E==null?z.length=0:z.splice(E,1)}C.addBand=gt,C.setBand=It,C.delBand=Ct;function Qt(E,e){N[E].alpha=e,ZA&&rI[E]!=null&&(rI[E].style.opacity=e),LA&&SA[E]&&(SA[E].style.opacity=e)}let HI,WI,Eg,bg={focus:!0};function Bt(E){
if(E!=Eg){let e=E==null,s=MI.alpha!=1;N.forEach((r,D)=>{if(Q==1||D>0){let l=e||D==0||D==E;r._focus=e?null:l,s&&Qt(D,l?1:MI.alpha)}}),Eg=E,s&&Jg()}}LA&&Rg&&OA(TE,tA,E=>{K._lock||(Qg(E),Eg!=null&&kI(null,bg,!0,UA.setSeries))});function UI(E,e,s){let r=F[e];s&&(E=E/eA-(r.ori==1?JA:wA));let D=X;r.ori==1&&(D=U,E=D-E),r.dir==-1&&(E=D-E);let l=r._min,c=r._max,y=E/D,G=l+(c-l)*y,M=r.distr;return M==3?Zg(10,
G):M==4?Eo(G,r.asinh):M==100?r.bwd(G):G}function Et(E,e){let s=UI(E,J,e);return NI(s,A[0],KA,mA)}C.valToIdx=E=>NI(E,A[0]),C.posToIdx=Et,C.posToVal=UI,C.valToPos=(E,e,s)=>F[e].ori==0?B(E,F[e],s?AI:X,s?CI:0):i(E,F[e],s?cI:U,s?sI:0),C.setCursor=(E,e,s)=>{hA=E.left,dA=E.top,ig(null,e,s)};function gE(E,e){yA(Hg,Tg,lA.left=E),yA(Hg,cC,lA.width=e)}function CE(E,e){yA(Hg,"top",lA.top=E),yA(Hg,yC,lA.height=
e)}let EC=S.ori==0?gE:CE,iC=S.ori==1?gE:CE;function it(){if(LA&&$.live)for(let E=Q==2?1:0;E<N.length;E++){if(E==0&&oI)continue;let e=$.values[E],s=0;for(let r in e)SI[E][s++].firstChild.nodeValue=e[r]}}function YQ(E,e){if(E!=null&&(E.idxs?E.idxs.forEach((s,r)=>{nA[r]=s}):oo(E.idx)||nA.fill(E.idx),$.idx=nA[0]),LA&&$.live){for(let s=0;s<N.length;s++)(s>0||Q==1&&!oI)&&et(s,nA[s]);it()}nI=!1,e!==!1&&qA(
"setLegend")}C.setLegend=YQ;function et(E,e){let s=N[E],r=E==0&&j==2?yI:A[E],D;oI?D=s.values(C,E,e)??xI:(D=s.value(C,e==null?null:r[e],E,e),D=D==null?xI:{_:D}),$.values[E]=D}function ig(E,e,s){AE=hA,IE=dA,[hA,dA]=K.move(C,hA,dA),K.left=hA,K.top=dA,ZA&&(pg&&pI(pg,pA(hA),0,X,U),Yg&&pI(Yg,0,pA(dA),X,U));let r,D=KA>mA;HI=aA,WI=null;let l=S.ori==0?X:U,c=S.ori==1?X:U;if(hA<0||PA==0||D){r=K.idx=null;for(let y=0;y<
N.length;y++){let G=rI[y];G!=null&&pI(G,-10,-10,X,U)}Rg&&kI(null,bg,!0,E==null&&UA.setSeries),$.live&&(nA.fill(r),nI=!0)}else{let y,G,M;Q==1&&(y=S.ori==0?hA:dA,G=UI(y,J),r=K.idx=NI(G,A[0],KA,mA),M=Y(A[0][r],S,l,0));let k=-10,u=-10,W=0,iA=0,BA=!0,AA="",v="";for(let m=Q==2?1:0;m<N.length;m++){let cA=N[m],RA=nA[m],xA=RA==null?null:Q==1?A[m][RA]:A[m][1][RA],rA=K.dataIdx(C,m,r,G),MA=rA==null?null:Q==1?
A[m][rA]:A[m][1][rA];if(nI=nI||MA!=xA||rA!=RA,nA[m]=rA,m>0&&cA.show){let QI=rA==null?-10:rA==r?M:Y(Q==1?A[0][rA]:A[m][0][rA],S,l,0),XA=MA==null?-10:T(MA,Q==1?F[cA.scale]:F[cA.facets[1].scale],c,0);if(Rg&&MA!=null){let aI=S.ori==1?hA:dA,fI=YA(MI.dist(C,m,rA,XA,aI));if(fI<HI){let uI=MI.bias;if(uI!=0){let BI=UI(aI,cA.scale),DI=MA>=0?1:-1,GI=BI>=0?1:-1;GI==DI&&(GI==1?uI==1?MA>=BI:MA<=BI:uI==1?MA<=BI:MA>=
BI)&&(HI=fI,WI=m)}else HI=fI,WI=m}}if(nI||Mg){let aI,fI;S.ori==0?(aI=QI,fI=XA):(aI=XA,fI=QI);let uI,BI,DI,GI,LI,jA,EI=!0,eg=VA.bbox;if(eg!=null){EI=!1;let zA=eg(C,m);DI=zA.left,GI=zA.top,uI=zA.width,BI=zA.height}else DI=aI,GI=fI,uI=BI=VA.size(C,m);if(jA=VA.fill(C,m),LI=VA.stroke(C,m),Mg)m==WI&&HI<=MI.prox&&(k=DI,u=GI,W=uI,iA=BI,BA=EI,AA=jA,v=LI);else{let zA=rI[m];zA!=null&&(kg[m]=DI,Ug[m]=GI,zE(zA,
uI,BI,EI),XE(zA,jA,LI),pI(zA,hI(DI),hI(GI),X,U))}}}}if(Mg){let m=MI.prox,cA=Eg==null?HI<=m:HI>m||WI!=Eg;if(nI||cA){let RA=rI[0];RA!=null&&(kg[0]=k,Ug[0]=u,zE(RA,W,iA,BA),XE(RA,AA,v),pI(RA,hI(k),hI(u),X,U))}}}if(lA.show&&PI)if(E!=null){let[y,G]=UA.scales,[M,k]=UA.match,[u,W]=E.cursor.sync.scales,iA=E.cursor.drag;if(HA=iA._x,bA=iA._y,HA||bA){let{left:BA,top:AA,width:v,height:m}=E.select,cA=E.scales[u].
ori,RA=E.posToVal,xA,rA,MA,QI,XA,aI=y!=null&&M(y,u),fI=G!=null&&k(G,W);aI&&HA?(cA==0?(xA=BA,rA=v):(xA=AA,rA=m),MA=F[y],QI=Y(RA(xA,u),MA,l,0),XA=Y(RA(xA+rA,u),MA,l,0),EC(FI(QI,XA),YA(XA-QI))):EC(0,l),fI&&bA?(cA==1?(xA=BA,rA=v):(xA=AA,rA=m),MA=F[G],QI=T(RA(xA,W),MA,c,0),XA=T(RA(xA+rA,W),MA,c,0),iC(FI(QI,XA),YA(XA-QI))):iC(0,c)}else HQ()}else{let y=YA(AE-_B),G=YA(IE-$B);if(S.ori==1){let W=y;y=G,G=W}HA=
TA.x&&y>=TA.dist,bA=TA.y&&G>=TA.dist;let M=TA.uni;M!=null?HA&&bA&&(HA=y>=M,bA=G>=M,!HA&&!bA&&(G>y?bA=!0:HA=!0)):TA.x&&TA.y&&(HA||bA)&&(HA=bA=!0);let k,u;HA&&(S.ori==0?(k=Kg,u=hA):(k=mg,u=dA),EC(FI(k,u),YA(u-k)),bA||iC(0,c)),bA&&(S.ori==1?(k=Kg,u=hA):(k=mg,u=dA),iC(FI(k,u),YA(u-k)),HA||EC(0,l)),!HA&&!bA&&(EC(0,0),iC(0,0))}if(TA._x=HA,TA._y=bA,E==null){if(s){if(aE!=null){let[y,G]=UA.scales;UA.values[0]=
y!=null?UI(S.ori==0?hA:dA,y):null,UA.values[1]=G!=null?UI(S.ori==1?hA:dA,G):null}tC(IB,C,hA,dA,X,U,r)}if(Rg){let y=s&&UA.setSeries,G=MI.prox;Eg==null?HI<=G&&kI(WI,bg,!0,y):HI>G?kI(null,bg,!0,y):WI!=Eg&&kI(WI,bg,!0,y)}}nI&&($.idx=r,YQ()),e!==!1&&qA("setCursor")}let VI=null;Object.defineProperty(C,"rect",{get(){return VI==null&&eC(!1),VI}});function eC(E=!1){E?VI=null:(VI=d.getBoundingClientRect(),qA(
"syncRect",VI))}function QE(E,e,s,r,D,l,c){K._lock||PI&&E!=null&&E.movementX==0&&E.movementY==0||(KQ(E,e,s,r,D,l,c,!1,E!=null),E!=null?ig(null,!0,!0):ig(e,!0,!1))}function KQ(E,e,s,r,D,l,c,y,G){if(VI==null&&eC(!1),Qg(E),E!=null)s=E.clientX-VI.left,r=E.clientY-VI.top;else{if(s<0||r<0){hA=-10,dA=-10;return}let[M,k]=UA.scales,u=e.cursor.sync,[W,iA]=u.values,[BA,AA]=u.scales,[v,m]=UA.match,cA=e.axes[0].
side%2==1,RA=S.ori==0?X:U,xA=S.ori==1?X:U,rA=cA?l:D,MA=cA?D:l,QI=cA?r:s,XA=cA?s:r;if(BA!=null?s=v(M,BA)?o(W,F[M],RA,0):-10:s=RA*(QI/rA),AA!=null?r=m(k,AA)?o(iA,F[k],xA,0):-10:r=xA*(XA/MA),S.ori==1){let aI=s;s=r,r=aI}}G&&(e==null||e.cursor.event.type==IB)&&((s<=1||s>=X-1)&&(s=ag(s,X)),(r<=1||r>=U-1)&&(r=ag(r,U))),y?(_B=s,$B=r,[Kg,mg]=K.move(C,s,r)):(hA=s,dA=r)}let mQ={width:0,height:0,left:0,top:0};
function HQ(){YC(mQ,!1)}let BE,EE,iE,eE;function tE(E,e,s,r,D,l,c){PI=!0,HA=bA=TA._x=TA._y=!1,KQ(E,e,s,r,D,l,c,!0,!1),E!=null&&(OA(gB,iB,oE,!1),tC(vE,C,Kg,mg,X,U,null));let{left:y,top:G,width:M,height:k}=lA;BE=y,EE=G,iE=M,eE=k}function oE(E,e,s,r,D,l,c){PI=TA._x=TA._y=!1,KQ(E,e,s,r,D,l,c,!1,!0);let{left:y,top:G,width:M,height:k}=lA,u=M>0||k>0,W=BE!=y||EE!=G||iE!=M||eE!=k;if(u&&W&&YC(lA),TA.setScale&&
u&&W){let iA=y,BA=M,AA=G,v=k;if(S.ori==1&&(iA=G,BA=k,AA=y,v=M),HA&&TI(J,UI(iA,J),UI(iA+BA,J)),bA)for(let m in F){let cA=F[m];m!=J&&cA.from==null&&cA.min!=aA&&TI(m,UI(AA+v,m),UI(AA,m))}HQ()}else K.lock&&(K._lock=!K._lock,ig(e,!0,E!=null));E!=null&&(Ng(gB,iB),tC(gB,C,hA,dA,X,U,null))}function tt(E,e,s,r,D,l,c){if(K._lock)return;Qg(E);let y=PI;if(PI){let G=!0,M=!0,k=10,u,W;S.ori==0?(u=HA,W=bA):(u=bA,
W=HA),u&&W&&(G=hA<=k||hA>=X-k,M=dA<=k||dA>=U-k),u&&G&&(hA=hA<Kg?0:X),W&&M&&(dA=dA<mg?0:U),ig(null,!0,!0),PI=!1}hA=-10,dA=-10,nA.fill(null),ig(null,!0,!0),y&&(PI=y)}function sE(E,e,s,r,D,l,c){K._lock||(Qg(E),yQ(),HQ(),E!=null&&tC(WE,C,hA,dA,X,U,null))}function nE(){q.forEach(Rs),cQ(C.width,C.height,!0)}hg(ZC,Vg,nE);let qg={};qg.mousedown=tE,qg.mousemove=QE,qg.mouseup=oE,qg.dblclick=sE,qg.setSeries=
(E,e,s,r)=>{let D=UA.match[2];s=D(C,e,s),s!=-1&&kI(s,r,!0,!1)},ZA&&(OA(vE,d,tE),OA(IB,d,QE),OA(PE,d,E=>{Qg(E),eC(!1)}),OA(TE,d,tt),OA(WE,d,sE),DB.add(C),C.syncRect=eC);let KC=C.hooks=g.hooks||{};function qA(E,e,s){uQ?BC.push([E,e,s]):E in KC&&KC[E].forEach(r=>{r.call(null,C,e,s)})}(g.plugins||[]).forEach(E=>{for(let e in E.hooks)KC[e]=(KC[e]||[]).concat(E.hooks[e])});let rE=(E,e,s)=>s,UA=uA({key:null,
setSeries:!1,filters:{pub:gi,sub:gi},scales:[J,N[1]?N[1].scale:null],match:[Ci,Ci,rE],values:[null,null]},K.sync);UA.match.length==2&&UA.match.push(rE),K.sync=UA;let aE=UA.key,bQ=$i(aE);function tC(E,e,s,r,D,l,c){UA.filters.pub(E,e,s,r,D,l,c)&&bQ.pub(E,e,s,r,D,l,c)}bQ.sub(C);function ot(E,e,s,r,D,l,c){UA.filters.sub(E,e,s,r,D,l,c)&&qg[E](null,e,s,r,D,l,c)}C.pub=ot;function st(){bQ.unsub(C),DB.delete(
C),$I.clear(),oB(ZC,Vg,nE),n.remove(),tA?.remove(),qA("destroy")}C.destroy=st;function qQ(){qA("init",g,A),TB(A||g.data,!1),b[J]?LQ(J,b[J]):yQ(),kC=lA.show&&(lA.width>0||lA.height>0),Cg=nI=!0,cQ(g.width,g.height)}return N.forEach(vB),q.forEach(Pe),I?I instanceof HTMLElement?(I.appendChild(n),qQ()):I(C,qQ):qQ(),C}WA.assign=uA;WA.fmtNum=GB;WA.rangeNum=OC;WA.rangeLog=zC;WA.rangeAsinh=yB;WA.orient=cg;
WA.pxRatio=eA;WA.join=ho;WA.fmtDate=NB,WA.tzDate=ko;WA.sync=$i;{WA.addGap=ss,WA.clipGaps=AQ;let g=WA.paths={points:Be};g.linear=ie,g.stepped=as,g.bars=Ds,g.spline=hs}var Ms={ArrowUp:1,ArrowRight:1,ArrowDown:-1,ArrowLeft:-1,PageUp:10,PageDown:-10},QQ=class{element;#I;#A;#g=1;isDragged=!1;#C=O("span",{class:"handle-label"});#B;constructor(A){this.#I=A,this.#A=A.value,this.element=O("div",{class:"handle",role:"slider",tabindex:"0","aria-orientation":"vertical","aria-label":`Downtime threshold of ${oA(A.name)}`,"aria-valuemin":"0","data-dependency":A.name},this.#C),
this.element.onpointerdown=I=>this.#e(I),this.element.onkeydown=I=>this.#Q(I),this.element.ondblclick=I=>I.stopPropagation()}show(A){this.isDragged||(this.#A=A),this.element.setAttribute("aria-valuenow",String(this.#A)),this.element.setAttribute("aria-valuetext",this.#I.text(this.#A)),JI(this.#C,this.#I.text(this.#A))}place(A,I){this.#g=I,this.element.setAttribute("aria-valuemax",String(Math.max(I,
this.#A))),this.element.style.transform=`translateY(${Math.round(A)}px)`}#e(A){if(A.button!==0)return;A.preventDefault(),A.stopPropagation();let{element:I}=this;I.focus({preventScroll:!0}),I.setPointerCapture(A.pointerId);let{top:C}=(I.parentElement?.querySelector(".u-over")).getBoundingClientRect();this.isDragged=!0;let Q=!1;I.onpointermove=({clientY:B})=>{if(!Q&&Math.abs(B-A.clientY)<2)return;Q=
!0;let i=this.#I.step();this.#E(Math.min(this.#g,Math.round(this.#I.at(B-C)/i)*i),!1)},I.onpointerup=I.onpointercancel=()=>{I.onpointermove=I.onpointerup=I.onpointercancel=null,this.isDragged=!1,Q&&this.#I.onInput(this.#A,!0)}}#Q(A){let I=Ms[A.key];if(!I||A.ctrlKey||A.metaKey||A.altKey)return;A.preventDefault(),A.stopPropagation();let C=this.#I.step();this.#E((Math.round(this.#A/C)+I)*C,!1),clearTimeout(
this.#B),this.#B=setTimeout(()=>this.#I.onInput(this.#A,!0),300)}#E(A,I){let C=Math.max(0,A);C!==this.#A&&(this.#A=C,this.#I.onInput(C,I))}};var yg=58,IC=14,AC=7,BQ=14,se=8,EQ=class{element;handle;#I;#A;#g;#C;#B=80;#e=0;#Q=1;#E;#s;constructor(A,I,C){this.#A=A,this.#E=I,this.#s=I;let Q=O("div",{class:"lane-name",title:I.name},O("bdi",{},oA(I.name,200))),B=O("span",{class:"lane-state","data-phase":"none"}),i=O("span",{class:"lane-lag"}),o=O("div",{class:"lane-downtimes"}),t=O("button",{class:"quiet",type:"button",hidden:"","data-test":"r\
eset-threshold"},"Reset");t.onclick=()=>C(this.#s.downtimeThreshold,!0);let n=O("div",{class:"lane-label"},Q,O("div",{class:"lane-now"},B,i),O("div",{class:"lane-what-if"},o,t)),w=O("canvas",{class:"track",role:"img"}),a=O("div",{class:"plot"});this.#I={state:B,lag:i,downtimes:o,reset:t,track:w,plot:a},this.handle=new QQ({name:I.name,value:I.downtimeThreshold,at:h=>Math.max(0,this.#g.posToVal(h,"y")),
step:()=>this.#r,text:h=>FA(h,A.kind),onInput:C}),a.append(this.handle.element),this.element=O("div",{class:"lane","data-dependency":I.name},n,O("div",{class:"lane-plot"},a,w)),this.#g=new WA(this.#t(),[[0,1],[null,null]],a),this.show(I)}#t(){let A=this.#A,I=()=>`11px ${A.colours.font||"system-ui"}`;return{width:300,height:this.#B,padding:[se,IC,7,0],pxAlign:1,legend:{show:!1},cursor:{show:!1},scales:{
x:{time:!1,auto:!1},y:{auto:!1}},axes:[{size:0,gap:0,splits:()=>A.marks.map(({place:C})=>C),values:()=>[],grid:{stroke:()=>A.colours.grid,width:1},ticks:{show:!1}},{size:yg,gap:6,font:I(),stroke:()=>A.colours.muted,grid:{stroke:()=>A.colours.grid,width:1},ticks:{show:!1},splits:C=>this.#i(C.scales.y.max),values:(C,Q)=>Q.map(B=>B===0?"0":FA(B,A.kind))}],series:[{},{stroke:()=>A.colours.line,fill:()=>A.
colours.area,width:1.25,points:{show:!1},spanGaps:!1}],hooks:{drawClear:[C=>this.#w(C)],draw:[C=>this.#D(C)]}}}#i(A){let I=qC(A/3.4,this.#A.kind);return Array.from({length:Math.floor(A/I)+1},(C,Q)=>Q*I)}get#r(){return qC(this.#Q/120,this.#A.kind)}show(A,I=this.#s){this.#E=A,this.#s=I;let{downtimes:C,reset:Q}=this.#I,B=I.downtimeThreshold!==A.downtimeThreshold,i=A.downtimes===1?"downtime":"downtime\
s";JI(C,B?`${I.downtimes} \u2192 ${A.downtimes} ${i}`:`${A.downtimes} ${i}`),C.classList.toggle("moved",B),Q.hidden=!B,Q.setAttribute("aria-label",`Reset the threshold of ${oA(A.name)} to ${FA(I.downtimeThreshold,this.#A.kind)}`),this.handle.show(A.downtimeThreshold)}take(A,I){this.#C={...A,places:I};let{length:C}=A.low,Q=(I.to-I.from)/C,B=new Array(2*C),i=new Array(2*C);for(let o=0;o<C;o+=1){let[
t,n]=o%2?[A.high[o],A.low[o]]:[A.low[o],A.high[o]];B[2*o]=B[2*o+1]=I.from+(o+.5)*Q,i[2*o]=Number.isNaN(t)?null:t,i[2*o+1]=Number.isNaN(n)?null:n}this.#g.setData([B,i],!1)}resize(A,I){A===this.#e&&I===this.#B||(this.#e=A,this.#B=I,this.#g.setSize({width:A,height:I}))}draw(A){this.#o(A),this.#g.batch(()=>{this.#g.setScale("x",{min:A.from,max:A.to}),this.#g.setScale("y",{min:0,max:this.#Q})}),this.#g.
redraw(!1,!0),this.handle.place(se+this.#g.valToPos(this.#E.downtimeThreshold,"y"),this.#Q),this.#l(A)}#o(A){let{isDragged:I}=this.handle,C=Math.max(this.#n(A),I?0:this.#E.downtimeThreshold*1.05)*1.12;this.#Q=(I?Math.max(C,this.#Q):C)||1}#n(A){if(!this.#C)return 0;let{high:I,places:C}=this.#C,Q=(C.to-C.from)/I.length,B=Math.min(I.length,Math.ceil((A.to-C.from)/Q)),i=0;for(let o=Math.max(0,Math.floor(
(A.from-C.from)/Q));o<B;o+=1)I[o]>i&&(i=I[o]);return i}#a(A,I,C){return{view:A,left:I,width:C}}#w({ctx:A,bbox:I,scales:C}){if(!this.#C||C.x.min===void 0||C.x.max===void 0)return;let{colours:Q,gaps:B}=this.#A,i=this.#a({from:C.x.min,to:C.x.max},I.left,I.width);A.save(),ng(A,this.#C.phase,this.#C.places,i,I.top,I.height,o=>o===255?Q.nothing:Q.tints[o]);for(let o of B)jI(A,o,i,I.top,I.height,Q);A.restore()}#D(A){
let{ctx:I,bbox:C}=A,Q=Math.round(A.valToPos(this.#E.downtimeThreshold,"y",!0))+.5;if(Q<C.top)return;let B=devicePixelRatio;I.save(),I.strokeStyle=this.#A.colours.threshold,I.lineWidth=1.5*B,I.setLineDash([6*B,4*B]),I.beginPath(),I.moveTo(C.left,Q),I.lineTo(C.left+C.width,Q),I.stroke(),I.restore()}#l(A){let{track:I}=this.#I,C=devicePixelRatio,Q=rg(I,this.#e,AC+BQ);if(!this.#C)return;let{phase:B,late:i,
places:o}=this.#C,{colours:t,gaps:n}=this.#A,{left:w,width:a}=this.#g.bbox,h=this.#a(A,w,a),f=R=>R===255?t.nothing:t.phases[R];ng(Q,B,o,h,AC*C,BQ*C,f),HE(Q,i,o,h,AC*C,(AC-1)*C,t.late);for(let R of n)jI(Q,R,h,AC*C,BQ*C,t);let{selected:d}=this.#A;if(d?.name===this.#E.name){let R=Math.max(w,XI(h,d.from)),p=Math.min(w+a,XI(h,d.to));Q.strokeStyle=t.text,Q.lineWidth=2*C,p>=w&&R<=w+a&&Q.strokeRect(R-C,(AC+
1)*C,Math.max(p-R,C)+2*C,(BQ-2)*C)}}readOut(A){let I=A===void 0||!this.#C?-1:this.#c(A),C=this.#C,Q=C?.phase[I]??255,{state:B,lag:i}=this.#I;return JI(B,A===void 0?"":$Q(Q)),B.dataset.phase=A===void 0?"none":$Q(Q),JI(i,A===void 0||!C?"":this.#h(C.low[I],C.high[I])),Q}#h(A,I){let{kind:C}=this.#A;if(!Number.isFinite(I))return"lag not known";let[Q,B]=[FA(A,C),FA(I,C)];return Q===B?`lag ${B}`:`lag ${Q}\
 to ${B}`}#c(A){let{places:I,phase:C}=this.#C;return Math.floor((A-I.from)/(I.to-I.from)*C.length)}describe(A){this.#I.track.setAttribute("aria-label",A)}get box(){let{left:A,width:I}=this.#g.bbox;return{left:A/devicePixelRatio,width:I/devicePixelRatio}}destroy(){this.#g.destroy(),this.element.remove()}};var re=24,uB=.3,ks=26,ne=14,Us=60,iQ=class{element;surface=O("div",{class:"surface"});lanes=[];#I;#A;#g;#C={from:0,to:1};#B;#e=!1;#Q;#E=!1;isMoving=!1;#s=0;#t=0;#i=0;#r=O("canvas",{class:"ruler-canvas","aria-hidden":"true"});#o=O("canvas",{class:"track",role:"img"});#n=O("bdi");#a=O("span",{class:"lane-state","data-phase":"none"});#w=O("div",{class:"lane-list"});#D=O("div",{class:"cursor",hidden:""});#l=O(
"div",{class:"cursor-flag"});#h=O("div",{class:"dim",hidden:""});#c=O("div",{class:"ruler-label"});#d=new ResizeObserver(()=>this.#U(this.#o.parentElement?.clientWidth??0));constructor(A){this.#I=A,this.#D.append(this.#l);let I=O("div",{class:"over"},this.surface,this.#h,this.#D),C=O("div",{class:"timeline-head"},O("div",{class:"ruler"},this.#c,this.#r),O("div",{class:"lane dependent"},O("div",{class:"\
lane-label"},O("div",{class:"lane-name"},this.#n),this.#a),O("div",{class:"lane-plot"},this.#o)));this.element=O("div",{class:"lanes scroll-y",tabindex:"0",role:"group","aria-label":"Timeline: keys W, A, S and D move it"},O("div",{class:"lanes-inner"},C,this.#w,I)),this.#A={colours:hC(this.element,1),marks:[],gaps:[],kind:"time",clock:"time",selected:void 0};for(let Q of[this.#o.parentElement,this.
element])Q&&this.#d.observe(Q)}get isSettled(){return!this.#t&&!this.#E&&this.#Q!==void 0&&this.#M(this.#Q.places,this.#G())}show(A,I,C,Q){let B=Q.map(({name:i})=>i);Object.assign(this.#A,I),this.#n.textContent=oA(A.dependent,200),this.#n.parentElement?.setAttribute("title",A.dependent),B.join(`
`)!==this.#y().join(`
`)&&this.#k(Q);for(let[i,o]of Q.entries())this.lanes[i].show(o,C.find(({name:t})=>t===o.name));this.refresh()}#y(){return this.lanes.map(({handle:A})=>A.element.dataset.dependency)}#k(A){for(let I of this.lanes)I.destroy();this.#Q=void 0,this.lanes=A.map(I=>new EQ(this.#A,I,(C,Q)=>this.#I.onThreshold(I.name,C,Q))),this.#w.append(...this.lanes.map(({element:I})=>I)),this.#N()}#N(){let{clientHeight:A=700}=this.
element.closest(".app")??{},I=(A*.62-150)/Math.max(1,this.lanes.length)-36;if(this.#i)for(let C of this.lanes)C.resize(this.#i,Math.round(Math.min(130,Math.max(64,I))))}look(A,I){A!==this.#g&&(this.#E=!0),this.#g=A,this.#C=I,this.draw()}select(A){this.#F=A,this.draw()}#F;point(A,I){this.#B=A,this.#e=I,this.#f||=requestAnimationFrame(()=>{this.#f=0,this.#g&&this.#i>yg+IC&&this.#R(this.#g)})}#f=0;refresh(){
this.#E=!0,this.draw()}get isHolding(){return this.isMoving&&this.#s>Us}repaint(){Object.assign(this.#A,{colours:hC(this.element,devicePixelRatio)}),this.draw()}draw(){this.#t||=requestAnimationFrame(()=>{this.#t=0,this.#g&&this.#i>yg+IC&&this.#u(this.#g)})}get box(){return{left:yg,width:Math.max(1,this.#i-yg-IC)}}#U(A){this.#i=Math.floor(A),this.#N(),this.element.style.setProperty("--plot-left",`${yg}\
px`),this.element.style.setProperty("--plot-right",`${IC}px`),this.repaint()}#u(A){let I=this.#C,{clock:C}=this.#A,Q=A.within(I);this.#A.gaps=Q.filter(({gap:n})=>n);let B=84*((I.to-I.from)/this.box.width);this.#A.marks=Q.filter(({gap:n})=>!n).flatMap(({from:n,to:w})=>LE(n,w,B,C)).map(n=>({...n,place:A.place(n.time)}));let{name:i,from:o,to:t}=this.#F??{};this.#A.selected=i===void 0||o===void 0||t===
void 0?void 0:{name:i,from:A.place(o),to:A.place(t)},this.#L(A);for(let n of this.lanes)n.draw(I);this.#J(),this.#R(A),this.#p(A)}#L(A){let{colours:I,clock:C,gaps:Q}=this.#A,B=devicePixelRatio,{view:i,...o}=this.#S(),t=rg(this.#r,this.#i,ks),n=h=>o.left+(h-i.from)/(i.to-i.from)*o.width;t.textBaseline="middle";let w=-1/0;for(let{place:h,label:f,first:d}of this.#A.marks){t.font=`${d?"600 ":""}${11*B}\
px ${I.font}`,t.fillStyle=d?I.text:I.muted;let R=n(h),p=t.measureText(f).width/2;R-p<w+6*B||R-p<0||R+p>this.#i*B||(t.fillText(f,R-p,10*B),w=R+p,t.fillRect(Math.round(R),19*B,B,5*B))}for(let h of Q)jI(t,h,{view:i,...o},17*B,8*B,I);let a=A.time(i.from);JI(this.#c,`${FA(A.time(i.to)-a,C)} in view`)}#S(){let{left:A,width:I}=this.lanes[0]?.box??this.box;return{view:this.#C,left:A*devicePixelRatio,width:I*
devicePixelRatio}}#J(){let A=rg(this.#o,this.#i,ne);if(!this.#Q)return;let{colours:I,gaps:C}=this.#A,Q=ne*devicePixelRatio,B=this.#S(),i=this.#Q.paused.map(o=>o===255?255:o?2:1);ng(A,i,this.#Q.places,B,0,Q,o=>o===255?I.nothing:I.paused[o-1]);for(let o of C)jI(A,o,B,0,Q,I)}#R(A){let I=this.#B,{left:C,width:Q}=this.lanes[0]?.box??this.box,{from:B,to:i}=this.#C,o=I===void 0?-1:C+(I-B)/(i-B)*Q,t=I!==void 0&&
o>=C-.5&&o<=C+Q+.5;if(this.#D.hidden=!t,this.#h.hidden=!this.#e||I===void 0||o>C+Q,t){this.#D.style.transform=`translateX(${o}px)`,this.#D.classList.toggle("flips",o>C+Q*.75);let h=A.time(I),f=(i-B)/Q>1e3?1e3:1;JI(this.#l,vA(this.#A.clock==="time"?Math.round(h/f)*f:Number(h.toPrecision(9)),this.#A.clock))}this.#h.hidden||(this.#h.style.transform=`translateX(${Math.max(C,o)}px)`);for(let h of this.
lanes)h.readOut(I);let n=this.#Q,w=n&&I!==void 0?n.paused[Math.floor((I-n.places.from)/(n.places.to-n.places.from)*n.paused.length)]:255,a=I===void 0?"":w===1?"paused":w===0?"running":"no data";JI(this.#a,a),this.#a.dataset.phase=a||"none"}#G(){let{from:A,to:I}=this.#C,C=(I-A)/Math.max(1,Math.round(this.box.width*devicePixelRatio)),Q=this.#g,B=Math.max(Math.floor((A-(I-A)*uB)/C)*C,Math.floor(Q.start/
C)*C),i=Math.max(1,Math.ceil((Math.min(I+(I-A)*uB,Q.end)-B)/C));return{from:B,to:B+i*C,size:C,pixels:i}}#M(A,{from:I,to:C,size:Q}){let B=this.#Q?.paused.length??0,i=(A.to-A.from)/B,o=(this.#C.to-this.#C.from)*uB/2;return Math.abs(i/Q-1)<1e-6&&A.from<=Math.max(I+o,Math.min(I+o,this.#C.from))&&A.to>=C-o}#p(A){let I=this.#G();if(!this.#E&&this.#Q&&this.#M(this.#Q.places,I)||this.isHolding&&this.#Q)return;
let C=I,Q=0,B=[];this.#I.engine.latest("windows","windows",()=>(C=this.#G(),B=this.lanes,Q=this.#E?performance.now():0,this.#E=!1,[this.#y(),LB(A,C),C.pixels]),i=>{if(Q&&(this.#s=performance.now()-Q),B!==this.lanes||A!==this.#g)return this.draw();this.#Q={...i,places:C};for(let[o,t]of i.lanes.entries())this.lanes[o].take(t,C);this.draw()},this.#I.onError)}describe(A,I){for(let[C,Q]of this.#y().entries())
this.lanes[C].describe(A.get(Q)??Q);this.#o.setAttribute("aria-label",I)}destroy(){cancelAnimationFrame(this.#t),cancelAnimationFrame(this.#f),this.#d.disconnect();for(let A of this.lanes)A.destroy()}},ae=({name:g,downtimes:A,downtimeThreshold:I},C)=>`Phases of ${oA(g)} over time: ${NA(A,"downtime")} with a threshold of ${FA(I,C)}. The table of incidents lists them.`;function LB(g,{from:A,to:I,size:C,
pixels:Q}){return g.within({from:A,to:I}).map(B=>{let i=Math.min(Math.max(0,Math.floor((B.start-A)/C+1e-6)),Q-1),o=Math.min(Math.max(i+1,Math.ceil((B.end-A)/C-1e-6)),Q);return{from:B.from,to:B.to,start:i,pixels:o-i}})}var us=44,Ls=8,Js=7,eQ=class{element;#I;#A;#g;#C=O("canvas",{role:"img","aria-label":"The phases in the whole recording"});#B=O("div",{class:"brush"});#e=O("div",{class:"minimap-cursor",hidden:""});#Q;#E={from:0,to:1};#s=[];#t;#i=0;#r=new ResizeObserver(([{contentRect:A}])=>{this.#i=Math.floor(A.width),this.refresh(),this.#n()});constructor(A,I,C){this.#I=A,this.#A=I,this.#g=C,this.element=O("div",
{class:"minimap"},this.#C,this.#e,this.#B),this.element.addEventListener("pointerdown",Q=>this.#w(Q)),this.element.addEventListener("pointermove",Q=>this.element.style.cursor=this.#a(Q.clientX).cursor),this.#r.observe(this.element)}show(A,I){this.#Q=A,this.#s=I.slice(0,Ls),this.refresh()}look(A){this.#E=A,this.#n()}point(A){this.#e.hidden=A===void 0,A!==void 0&&(this.#e.style.transform=`translateX\
(${this.#o(A)}px)`)}refresh(){let A=this.#Q;if(!A||this.#i<10)return;let I=Math.round(this.#i*devicePixelRatio),C={from:A.start,to:A.end};this.#I.latest("minimap","windows",()=>[this.#s,LB(A,{...C,size:(A.end-A.start)/I,pixels:I}),I],Q=>{A===this.#Q&&(this.#t={...Q,places:C},this.repaint())},this.#g)}repaint(){let A=rg(this.#C,this.#i,us);if(!this.#t||!this.#Q)return;let{places:I,lanes:C}=this.#t,
Q=hC(this.element,devicePixelRatio),B={view:I,left:0,width:A.canvas.width},i=A.canvas.height/Math.max(1,C.length),o=C.length>4?1:2;for(let[t,{phase:n}]of C.entries())ng(A,n,I,B,Math.round(t*i)+o,Math.max(1,Math.round(i)-2*o),w=>w===255?Q.nothing:Q.phases[w]);for(let t of this.#Q.pieces.filter(({gap:n})=>n))jI(A,t,B,0,A.canvas.height,Q)}#o(A){let{start:I,end:C}=this.#Q??{start:0,end:1};return(A-I)/
(C-I)*this.#i}#n(){let A=this.#o(this.#E.from),I=Math.max(6,this.#o(this.#E.to)-A);this.#B.style.transform=`translateX(${Math.min(A,this.#i-I)}px)`,this.#B.style.width=`${I}px`}#a(A){let I=A-this.element.getBoundingClientRect().left,[C,Q]=[this.#o(this.#E.from),this.#o(this.#E.to)],B=Math.min(Js,(Q-C)/4);return Math.abs(I-C)<=B?{x:I,grip:"from",cursor:"ew-resize"}:Math.abs(I-Q)<=B?{x:I,grip:"to",cursor:"\
ew-resize"}:I>C&&I<Q?{x:I,grip:"brush",cursor:"grab"}:{x:I,grip:"outside",cursor:"crosshair"}}#w(A){if(A.button!==0||!this.#Q)return;A.preventDefault();let{element:I}=this,{start:C,end:Q}=this.#Q;I.setPointerCapture(A.pointerId);let{x:B,grip:i}=this.#a(A.clientX),o=this.#E,t=(Q-C)/this.#i;if(i==="outside"){let n=(o.to-o.from)/2;this.#A(o={from:C+B*t-n,to:C+B*t+n})}I.onpointermove=({clientX:n})=>{let w=(n-
A.clientX)*t,a=i==="to"?o.from:o.from+w,h=i==="from"?o.to:o.to+w;this.#A(a<h?{from:a,to:h}:{from:h,to:a})},I.onpointerup=I.onpointercancel=()=>{I.onpointermove=I.onpointerup=I.onpointercancel=null}}destroy(){this.#r.disconnect()}};function De(g,A){let I=new Map,C,Q=t=>{let{left:n,width:w}=A.box();return(t-g.getBoundingClientRect().left-n)/w},B=t=>Math.min(1,Math.max(0,t));g.addEventListener("pointerdown",t=>{if(t.button>1)return;t.button===1&&t.preventDefault(),I.set(t.pointerId,t.clientX),g.setPointerCapture(t.pointerId);let n=t.shiftKey||t.button===1||t.pointerType==="touch";C={x:t.clientX,last:t.clientX,pans:n,moved:I.size>
1},I.size>1&&A.onMark(0,0)}),g.addEventListener("pointermove",t=>{if(I.size>1&&I.has(t.pointerId))return i(t);if(!C)return A.onHover(B(Q(t.clientX)),t.clientY);C.moved||=Math.abs(t.clientX-C.x)>=4,C.moved&&(C.pans?(A.onPan(-(t.clientX-C.last)/A.box().width),C.last=t.clientX):A.onMark(B(Q(C.x)),B(Q(t.clientX))))});function i({pointerId:t,clientX:n}){let w=[...I].filter(([f])=>f!==t).map(([,f])=>f),
a=Math.max(20,Math.abs(w[0]-I.get(t))),h=Math.max(20,Math.abs(w[0]-n));I.set(t,n),A.onZoom(a/h,Q((w[0]+n)/2))}let o=t=>{if(I.delete(t.pointerId),!C)return;let{x:n,pans:w,moved:a}=C;if(C=I.size>0?{...C,moved:!0,last:[...I.values()][0]}:void 0,!C&&(A.onMark(0,0),t.type!=="pointercancel")){if(!a)A.onClick(B(Q(t.clientX)),t.clientY);else if(!w){let[h,f]=[B(Q(n)),B(Q(t.clientX))].sort((d,R)=>d-R);f>h&&
A.onSpan(h,f)}}};g.addEventListener("pointerup",o),g.addEventListener("pointercancel",o),g.addEventListener("pointerleave",()=>C||A.onHover(void 0,0)),g.addEventListener("dblclick",()=>A.onReset()),g.addEventListener("wheel",t=>{t.preventDefault();let n=t.deltaMode===WheelEvent.DOM_DELTA_LINE?16:t.deltaMode===WheelEvent.DOM_DELTA_PAGE?400:1,[w,a]=t.shiftKey&&!t.deltaX?[t.deltaY*n,0]:[t.deltaX*n,t.
deltaY*n];Math.abs(w)>Math.abs(a)?A.onPan(w/A.box().width):a&&A.onZoom(Math.exp(Math.max(-200,Math.min(200,a))*(t.ctrlKey?.008:.002)),B(Q(t.clientX)))},{passive:!1})}var FC=class{pieces;constructor(A,I=[]){let C=I.reduce((n,{from:w,to:a})=>n+a-w,0),Q=Math.max((A.to-A.from-C)*.012,Number.MIN_VALUE),B=[],i=A.from,o=A.from,t=(n,w,a)=>{n>o&&B.push({from:o,to:n,start:i,end:i+=w,gap:a}),o=n};for(let{from:n,to:w}of I)t(n,n-o,!1),t(w,Math.min(Q,w-n),!0);t(A.to,A.to-o,!1),B.length===0&&B.push({from:o,to:o+1,start:i,end:i+1,gap:!1}),this.pieces=B}get start(){return this.
pieces[0].start}get end(){return this.pieces[this.pieces.length-1].end}place(A){let{from:I,to:C,start:Q,end:B}=this.#I(i=>A<i.to);return Q+(A-I)*((B-Q)/(C-I))}time(A){let{from:I,to:C,start:Q,end:B}=this.#I(i=>A<i.end);return I+(A-Q)*((C-I)/(B-Q))}within(A){return this.pieces.filter(({start:I,end:C})=>C>A.from&&I<A.to).map(I=>{let C=Math.max(I.start,A.from),Q=Math.min(I.end,A.to);return{start:C,end:Q,
from:C===I.start?I.from:this.time(C),to:Q===I.end?I.to:this.time(Q),gap:I.gap}})}#I(A){return this.pieces.find(A)??this.pieces[this.pieces.length-1]}},ps=1e-9,Ys=2**-40,tQ=g=>Math.max(Math.abs(g)*Ys,Number.MIN_VALUE);function we({from:g,to:A},I){let C=I.to-I.from,Q=Math.min(Math.max(A-g,C*ps,tQ(I.from),tQ(I.to)),C),B=Math.min(Math.max(g,I.from),I.to-Q);return{from:B,to:B+Q}}var JB=({from:g,to:A},I,C=(g+
A)/2)=>({from:C-(C-g)*I,to:C+(A-C)*I}),pB=({from:g,to:A},I)=>({from:g+(A-g)*I,to:A+(A-g)*I});var he=.2,le=.7,YB=.8,oQ=class{#I={from:0,to:1};#A=new FC({from:0,to:1});#g={start:0,end:1,gaps:[]};#C;#B;#e;cursor;#Q;isPlaying=!1;collapsed=!1;follows=!0;constructor(A,I,C){this.#C=A,this.#B=I,this.#e=C;let{surface:Q}=A,B=document.createElement("div");B.className="mark",B.hidden=!0,Q.append(B),De(Q,{box:()=>A.lanes[0]?.box??A.box,onMark:(i,o)=>{let{left:t,width:n}=A.lanes[0]?.box??A.box;B.hidden=
i===o,B.style.transform=`translateX(${t+Math.min(i,o)*n}px)`,B.style.width=`${Math.abs(o-i)*n}px`},onSpan:(i,o)=>this.#o({from:this.#E(i),to:this.#E(o)}),onPan:i=>this.#o(pB(this.#I,i)),onZoom:(i,o)=>this.#o(JB(this.#I,i,this.#E(o))),onHover:i=>{this.#Q=i===void 0?void 0:this.#E(i),this.#a()},onClick:(i,o)=>this.#e.onClick(this.#A.time(this.#E(i)),o),onReset:()=>this.showAll()})}#E(A){return this.#I.
from+A*(this.#I.to-this.#I.from)}get view(){return{from:this.#A.time(this.#I.from),to:this.#A.time(this.#I.to)}}get isWhole(){return this.#I.from<=this.#A.start&&this.#I.to>=this.#A.end}show(A,I,C){let{view:Q,isWhole:B}=this;this.#g=A,this.#t(I),C||B?this.#n(this.#i):this.follows&&!C?this.#n({from:this.#A.end-(this.#A.place(Q.to)-this.#A.place(Q.from)),to:this.#A.end}):this.#n({from:this.#A.place(
Q.from),to:this.#A.place(Q.to)}),this.#s=I}#s=[];#t(A){let{start:I,end:C,gaps:Q}=this.#g;this.#A=new FC({from:I,to:Math.max(C>I?C:I+1,I+tQ(I))},this.collapsed?Q:[]),this.#B.show(this.#A,A)}collapse(A){let{view:I,isWhole:C}=this;this.collapsed=A,this.#t(this.#s),this.#n(C?this.#i:{from:this.#A.place(I.from),to:this.#A.place(I.to)})}get#i(){return{from:this.#A.start,to:this.#A.end}}showAll(){this.follows=
!0,this.#n(this.#i,!0)}look({from:A,to:I}){this.#o({from:this.#A.place(A),to:this.#A.place(I)})}lookAt(A){this.#o(A)}step(A){A==="left"||A==="right"?this.#o(pB(this.#I,A==="left"?-he:he)):this.#o(JB(this.#I,A==="in"?le:1/le,this.#r(this.#Q)??this.#r(this.cursor===void 0?void 0:this.#A.place(this.cursor))))}#r(A){return A!==void 0&&A>=this.#I.from&&A<=this.#I.to?A:void 0}reveal({from:A,to:I}){let[C,
Q]=[this.#A.place(A),this.#A.place(I)],B=this.#I.to-this.#I.from;if(C>=this.#I.from&&Q<=this.#I.to&&Q-C>B/50)return;let o=Math.max((Q-C)*1.5,(this.#A.end-this.#A.start)/200);this.#o({from:C-o,to:Q+o})}#o(A){this.#n(A,!0),this.follows=this.#I.to>=this.#A.end}#n(A,I=!1){this.#I=we(A,this.#i),this.#C.look(this.#A,this.#I),this.#B.look(this.#I),this.#a(),this.#e.onView(this.view,I)}point(A){if(this.cursor=
A,this.isPlaying&&A!==void 0){let I=this.#A.place(A),{from:C,to:Q}=this.#I;(I>C+(Q-C)*YB||I<C)&&this.#n({from:I-(Q-C)*YB,to:I+(Q-C)*(1-YB)})}this.#a()}#a(){let A=this.cursor===void 0?void 0:this.#A.place(this.cursor);this.#C.point(this.isPlaying?A:this.#Q??A,this.isPlaying),this.#B.point(A)}};var ce=[1,60,600,3600,21600,86400],sQ=class{rate=3600;#I=0;#A;#g;constructor(A,I){this.#A=A,this.#g=I}get isPlaying(){return this.#I!==0}play(A,I,C){this.pause();let Q=A,B=performance.now(),i=o=>{Q=Math.min(Q+(o-B)/1e3*this.rate*C,I()),B=o,this.#I=Q<I()?requestAnimationFrame(i):0,this.#A(Q),this.#I||this.#g()};this.#I=requestAnimationFrame(i)}pause(){cancelAnimationFrame(this.#I),this.#I=0}};var nQ=class{before=[];#I;#A=new Map;constructor(A){this.#I=A}begin(A){this.before=A,this.#A.clear()}goOn(A){this.before=A.map(I=>this.#A.has(I.name)?this.#g(I.name)??I:I)}#g(A){return this.before.find(({name:I})=>I===A)}set(A,I,C){let Q=this.#I,{replayed:B}=Q;if(!B)return;this.#A.set(A,I),Q.timeline.isMoving=!C;let{dependent:i}=B,o=()=>B.dependencies.map(t=>({name:t.name,downtimeThreshold:this.#A.
get(t.name)??t.downtimeThreshold}));Q.engine.latest("replay","replay",()=>[i,o()],t=>Q.retake(t,B),t=>Q.fail(t)),C&&this.#C(A)}async#C(A){let I=this.#I;await I.engine.idle("replay");let C=I.replayed?.dependencies.find(({name:o})=>o===A);if(!C)return;let Q=this.#g(A)??C,{downtimeThreshold:B,downtimes:i}=C;I.fire("threshold",{dependency:A,downtimeThreshold:B,downtimes:i,before:Q.downtimes}),I.say(`T\
hreshold of ${oA(A,40)} ${FA(B,I.kind)}: ${Q.downtimes} \u2192 ${NA(i,"downtime")}`),I.address.write(),await I.tell().catch(o=>I.fail(o)),I.selection.again()}};var Ks=3,rQ=class{index;moment;#I;constructor(A){this.#I=A}clear(){this.index=this.moment=void 0}again(){let{cursor:A}=this.#I.navigator;A!==void 0&&this.pin(A)}get incident(){return this.index===void 0?void 0:this.#I.report?.incidents[this.index]}async select(A){let I=this.#I;this.clear(),this.index=A!==void 0&&I.report?.incidents[A]?A:void 0;let{incident:C}=this;I.fire("select",C?{index:A,incident:C}:
null),C&&A!==void 0&&(I.limit=Math.max(I.limit,A+20),I.tab="incidents",I.navigator.reveal({from:C.from.time,to:C.from.time+C.duration}),I.say(`Incident ${A+1} of ${I.report?.count}: ${oA(C.dependency,40)} down from ${vA(C.from.time,I.clock)} for ${FA(C.duration,I.clock)}`)),I.navigator.point(C?.from.time),I.address.write(),I.update(),I.showSelected(),C&&await this.#A(()=>I.engine.ask("recordAt",[C.
from.index]))}async pin(A){let I=this.#I;this.clear(),I.navigator.point(A),I.address.write(),I.update(),I.showSelected(),await this.#A(()=>I.engine.ask("recordAtTime",[A]))}async#A(A){let I=this.#I,{index:C}=this,{replayed:Q}=I;try{let B=await A();C===this.index&&Q===I.replayed&&(this.moment=B)}catch(B){I.fail(B)}I.update()}click(A,I){let{timeline:C,navigator:Q,report:B}=this.#I,o=C.lanes.find(({element:h})=>{
let{top:f,bottom:d}=h.getBoundingClientRect();return I>=f&&I<=d})?.element.dataset.dependency,{from:t,to:n}=Q.view,w=(n-t)/C.box.width*Ks,a=B?.incidents.findIndex(h=>h.dependency===o&&h.from.time-w<=A&&A<=h.from.time+h.duration+w)??-1;a>=0?this.select(a):this.pin(A)}step(A){let I=this.#I.report?.incidents.length??0;I!==0&&this.select(this.index===void 0?A>0?0:I-1:(this.index+A+I)%I)}};var ms={play:"M4 2.5v11l9-5.5z",pause:"M4 2.5h3v11H4zM9 2.5h3v11H9z",in:"M7.25 3h1.5v4.25H13v1.5H8.75V13h-1.5V8.75H3v-1.5h4.25z",out:"M3 7.25h10v1.5H3z",whole:"M2 3h1.5v10H2zM12.5 3H14v10h-1.5zM4.5 8l2.5-2.5v1.75h2V5.5L11.5 8 9 10.5V8.75H7v1.75z",previous:"M10.5 3 5.5 8l5 5 1-1-4-4 4-4z",next:"m5.5 3 5 5-5 5-1-1 4-4-4-4z",gaps:"M2 7.25h3.5v1.5H2zM10.5 7.25H14v1.5h-3.5zM6 12l2-8h1.3l-2 8zM8.2 12l2-\
8h1.3l-2 8z",open:"M2 3h4.5l1.5 1.5h6V13H2zm1.5 3v5.500h9V6z"},SC=g=>L`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d=${ms[g]} fill="currentColor"></path></svg>`,fg=(g,A,I,C,{disabled:Q=!1}={})=>L`<button type="button" class="icon" data-test=${g} aria-label=${A} title="${A} (${I})" ?disabled=${Q} @click=${C}>${SC(g)}</button>`;function ye(g){let{navigator:A,
player:I,stage:C}=g;return L`
    <header class="toolbar">
      <div class="title"><span class="dot" aria-hidden="true"></span><h1 title=${g.name}><bdi>${oA(g.name||"Checkpoint replay",120)}</bdi></h1>
        ${g.liveState?L`<span class="pill" data-live=${g.liveState} data-test="live">${g.liveState}</span>`:x}</div>
      ${C==="ready"?L`
        <div class="group" role="group" aria-label="Play">
          ${I.isPlaying?fg("pause","Pause","Space",()=>g.pause()):fg("play","Play","Space",()=>g.play())}
          <select aria-label="How many times as fast" data-test="rate" @change=${({target:Q})=>g.setRate(Number(Q.value))}>
            ${ce.map(Q=>L`<option value=${Q} ?selected=${Q===I.rate}>×${Q.toLocaleString("en")}</option>`)}
          </select>
        </div>
        <div class="group" role="group" aria-label="Zoom">
          ${fg("in","Zoom in","W",()=>A.step("in"))}
          ${fg("out","Zoom out","S",()=>A.step("out"))}
          ${fg("whole","Show the whole recording","0",()=>A.showAll())}
          <button type="button" class="icon" data-test="gaps" aria-label="Collapse long gaps" title=${g.replayed?.gaps.length?"Collapse long gaps":"There is no long gap"} aria-pressed=${A.collapsed}
            ?disabled=${!g.replayed?.gaps.length} @click=${()=>g.toggleGaps()}>${SC("gaps")}</button>
        </div>
        <div class="group" role="group" aria-label="Incidents">
          ${fg("previous","Previous incident",",",()=>g.selection.step(-1),{disabled:!g.report?.count})}
          ${fg("next","Next incident",".",()=>g.selection.step(1),{disabled:!g.report?.count})}
        </div>`:x}
      <div class="group end">
        ${C==="empty"?x:L`<label class="button icon" title="Open a file">${SC("open")}<span class="hidden">Open a file</span>
          <input class="hidden" type="file" data-test="open" @change=${Q=>KB(g,Q)} /></label>`}
        <select aria-label="Theme" data-test="theme" @change=${({target:Q})=>g.setTheme(Q.value)}>
          ${["auto","dark","light"].map(Q=>L`<option value=${Q} ?selected=${Q===g.theme}>${{auto:"Auto",dark:"Dark",light:"Light"}[Q]}</option>`)}
        </select>
        <button type="button" class="icon" data-test="help-button" aria-label="Help: keys and the pointer" title="Help (?)"
          @click=${Q=>Q.target.closest(".app")?.querySelector("dialog")?.showModal()}>?</button>
      </div>
    </header>`}function KB(g,{target:A}){let I=A,[C]=I.files??[];I.value="",C&&g.openFile(C)}var mB=100,Hs=8,fe=g=>L`
  <div class="start" data-test="drop-zone">
    <div class="zone">
      ${SC("open")}
      <h2>Drop a recording here</h2>
      <p>NDJSON, CSV or Parquet, gzip too: rows in the order of their arrival, with a stream and a time. It stays in this page.</p>
      <label class="button primary">Choose a file<input class="hidden" type="file" data-test="open" @change=${A=>KB(g,A)} /></label>
    </div>
  </div>`;function Ge({progress:g,liveState:A}){let{bytes:I=0,rows:C=0,total:Q,problems:B=0}=g??{};return L`
    <div class="start"><div class="zone" data-test="loading">
      <h2>${A?"Waiting for rows":"Reading"}</h2>
      <progress aria-label="Read so far" max=${Q||1} value=${Q?I:x}></progress>
      ${g?L`<p>${DC(I)}${Q?L` of ${DC(Q)}`:x}, ${NA(C,"row")}${B?L`, ${NA(B,"line")} could not be read`:x}</p>`:x}
    </div></div>`}function de(g){let A=(g.opened?.streams??[]).toSorted((B,i)=>i.events-B.events),I=g.filter.toLowerCase(),C=A.filter(({name:B})=>B.toLowerCase().includes(I)),{choice:Q}=g;return L`
    <form class="start choose" data-test="choose" @submit=${B=>xs(g,B)}>
      <div class="zone wide">
        <h2>Which stream needs which?</h2>
        <p>The dependent is paused while a dependency is down: when it is further behind than its threshold.</p>
        ${A.length>12?L`<input class="filter" type="search" placeholder="Filter ${kA(A.length)} streams by name" aria-label="Filter by name" .value=${g.filter}
          @input=${B=>g.setFilter(B.target.value)} />`:x}
        <div class="scroll" tabindex="0" role="group" aria-label="Streams">
          <table>
            <caption class="hidden">The streams of the recording</caption>
            <thead><tr><th scope="col">Stream</th><th scope="col" class="number">Events</th><th scope="col">Dependent</th><th scope="col">Dependency</th><th scope="col">Threshold</th></tr></thead>
            <tbody>${C.slice(0,mB).map(({name:B,events:i})=>bs(g,B,i))}</tbody>
          </table>
          ${C.length>mB?L`<p class="note">${NA(C.length-mB,"stream")} not shown: the filter finds them by name.</p>`:x}
        </div>
        <button type="submit" class="primary" ?disabled=${Q.dependent===void 0||Q.dependencies.size===0} data-test="replay">Replay</button>
      </div>
    </form>`}function bs(g,A,I){let{choice:C,kind:Q}=g,B=C.dependent===A,i=!B&&C.dependencies.has(A),o=oA(A,60),t=()=>{C.dependent=A,C.dependencies.delete(A),g.update()},n=()=>{C.dependencies.delete(A)||C.dependencies.set(A,Q==="time"?"10m":""),g.update()};return L`
    <tr>
      <th scope="row" title=${A}><bdi>${o}</bdi></th>
      <td class="number">${kA(I)}</td>
      <td><input type="radio" name="dependent" aria-label="${o} is the dependent" .checked=${B} @change=${t} /></td>
      <td><input type="checkbox" aria-label="${o} is a dependency" .checked=${i} ?disabled=${B} @change=${n} /></td>
      <td>${i?L`<input class="threshold" aria-label="Threshold of ${o}" required .value=${C.dependencies.get(A)??""} placeholder=${Q==="time"?"10m":"a number"}
        @input=${w=>qs(C,A,w.target)} />`:x}</td>
    </tr>`}function qs(g,A,I){g.dependencies.set(A,I.value),I.setCustomValidity(bC(I.value)===void 0?"A duration, like 90m, 1h30m or 2d":"")}function xs(g,A){A.preventDefault();let{dependent:I,dependencies:C}=g.choice;if(I===void 0)return;g.filter="";let Q=[...C].map(([B,i])=>({name:B,downtimeThreshold:i}));g.declared={dependent:I,dependencies:Q},g.replay(I,Q).catch(B=>g.fail(B))}function Ne(g,A){
let[I,...C]=[...g].sort((B,i)=>i.events-B.events),Q=C.length<=Hs?C:[];return{dependent:I?.name,dependencies:new Map(Q.map(({name:B})=>[B,A==="time"?"10m":""]))}}var Fe=g=>(...A)=>({_$litDirective$:g,values:A}),aQ=class{constructor(A){}get _$AU(){return this._$AM._$AU}_$AT(A,I,C){this._$Ct=A,this._$AM=I,this._$Ci=C}_$AS(A,I){return this.update(A,I)}update(A,I){return this.render(...I)}};var vs={},HB=Fe(class extends aQ{constructor(){super(...arguments),this.ot=vs}render(g,A){return A()}update(g,[A,I]){if(Array.isArray(A)){if(Array.isArray(this.ot)&&this.ot.length===A.length&&A.every((C,Q)=>C===this.ot[Q]))return OI}else if(this.ot===A)return OI;return this.ot=Array.isArray(A)?Array.from(A):A,this.render(A,I)}});function Se(g){let{incident:A,index:I,moment:C}=g.selection;return L`
    <aside class="details" aria-label="Checkpoint record" data-test="details">
      ${A&&I!==void 0?Ps(g,A,I):C?L`<h2>At ${vA(C.time,g.clock)}</h2>`:L`
        <h2>Checkpoint record</h2>
        <p class="note">Select an incident, or click in the timeline: what the checkpoint would have stored at that moment is shown here, and from where it would resume.</p>`}
      ${C?L`
        ${A?Ts(A):x}
        <h3>Record after row ${kA(C.index)}</h3>
        <pre class="record" tabindex="0" aria-label="The record as JSON" data-test="record">${JSON.stringify(C.record,null,2)}</pre>`:x}
    </aside>`}var Ps=({kind:g,clock:A},I,C)=>L`
  <h2>Incident ${C+1}: <bdi title=${I.dependency}>${oA(I.dependency,60)}</bdi></h2>
  <dl>
    <dt>Down</dt><dd>${vA(I.from.time,A)} to ${I.to?vA(I.to.time,A):"the end: still open"}</dd>
    <dt>Lasted</dt><dd>${FA(I.duration,A)}</dd>
    <dt>Longest lag</dt><dd>${FA(I.longestLag,g)}</dd>
  </dl>`;function Ts({resumeFrom:{offset:g,sequence:A},redo:I}){let C=g===null?L`<b>the start</b>`:L`offset <b>${kA(g)}</b>, sequence ${kA(A)}`;return L`<p class="resume" data-test="resume">Resume from ${C}: <b>${NA(I,"message")}</b> to do again</p>`}function Re(g){let{report:A,kind:I,clock:C,selection:Q,limit:B}=g,i=Q.index;if(!A)return L`<p class="note">…</p>`;if(A.count===0)return L`<p class="note" data-test="no-incidents">No downtime: with these thresholds every dependency kept up.</p>`;let o=g.filter.toLowerCase(),t=[...A.incidents.entries()].filter(([,{dependency:w}])=>w.toLowerCase().includes(o)),n=t.length-B;return L`
    <table class="incidents" data-test="incidents">
      <caption class="hidden">Incidents: each downtime of a dependency, ${t.length} of ${A.count}</caption>
      <thead><tr>
        <th scope="col">#</th><th scope="col">Dependency</th><th scope="col">Down from</th><th scope="col">to</th>
        <th scope="col" class="number">Lasted</th><th scope="col" class="number">Longest lag</th><th scope="col" class="number">To do again</th>
      </tr></thead>
      <tbody>${t.slice(0,B).map(([w,a])=>L`
        <tr class=${w===i?"selected":""} @click=${()=>Q.select(w)}>
          <th scope="row"><button type="button" class="row" data-incident=${w} aria-pressed=${w===i}
            aria-label="Incident ${w+1}: ${oA(a.dependency,60)}">${w+1}</button></th>
          <td title=${a.dependency}><bdi>${oA(a.dependency,60)}</bdi></td>
          <td>${vA(a.from.time,C)}</td>
          <td>${a.to?vA(a.to.time,C):L`<span class="pill" data-open>open</span>`}</td>
          <td class="number">${FA(a.duration,C)}</td>
          <td class="number">${FA(a.longestLag,I)}</td>
          <td class="number">${kA(a.redo)}</td>
        </tr>`)}</tbody>
    </table>
    ${n>0?L`<p class="note"><button type="button" @click=${()=>{g.limit+=200,g.update()}}>Show ${Math.min(200,n)} more</button> ${NA(n,"incident")} not shown</p>`:x}
    ${A.count>A.incidents.length?L`<p class="note">The first ${kA(A.incidents.length)} of ${kA(A.count)} incidents are listed: with so many, the threshold is too low.</p>`:x}`}var DQ=100;function Me(g){let{report:A,kind:I,clock:C}=g;if(!A)return L`<p class="note">…</p>`;let Q=g.filter.toLowerCase(),B=({name:t})=>t.toLowerCase().includes(Q),i=A.dependencies.filter(B),o=A.streams.filter(B);return L`
    <table data-test="summary">
      <caption>Dependencies</caption>
      <thead><tr><th scope="col">Name</th><th scope="col">At the end</th>
        ${["Threshold","Downtimes","Down in all","Longest","Late messages","Lag, median","90 %","99 %","most"].map(t=>L`<th scope="col" class="number">${t}</th>`)}</tr></thead>
      <tbody>${i.slice(0,DQ).map(t=>L`
        <tr><th scope="row" title=${t.name}><bdi>${oA(t.name,60)}</bdi></th><td><span class="lane-state" data-phase=${t.phase}>${t.phase}</span></td>
          <td class="number">${FA(t.downtimeThreshold,I)}</td><td class="number">${kA(t.downtimes)}${t.open?L` <span class="pill" data-open>open</span>`:x}</td>
          <td class="number">${FA(t.total,C)}</td><td class="number">${FA(t.longest,C)}</td><td class="number">${kA(t.late)}</td>
          ${[t.lag?.p50,t.lag?.p90,t.lag?.p99,t.lag?.max].map(n=>L`<td class="number">${n===void 0?"\u2013":FA(n,I)}</td>`)}</tr>`)}</tbody>
    </table>
    <table>
      <caption>Streams</caption>
      <thead><tr><th scope="col">Name</th><th scope="col" class="number">Events</th><th scope="col" class="number">Out of order</th><th scope="col">First</th><th scope="col">Last</th></tr></thead>
      <tbody>${o.slice(0,DQ).map(t=>L`
        <tr><th scope="row" title=${t.name}><bdi>${oA(t.name,60)}</bdi></th><td class="number">${kA(t.events)}</td><td class="number">${kA(t.outOfOrder)}</td>
          <td>${t.first===null?"\u2013":vA(t.first,I)}</td><td>${t.last===null?"\u2013":vA(t.last,I)}</td></tr>`)}</tbody>
    </table>
    ${o.length>DQ?L`<p class="note">${NA(o.length-DQ,"stream")} not shown: the filter finds them by name.</p>`:x}`}var ke=g=>L`
  <div class="app" part="app" data-theme=${g.shownTheme} data-stage=${g.stage}>
    ${ye(g)}
    ${g.error?L`<div class="alert" role="alert" data-test="error"><span>${g.error.message}</span>
      <button type="button" class="quiet" @click=${()=>{g.error=void 0,g.update()}}>Dismiss</button></div>`:x}
    ${g.stage==="ready"?Ws(g):g.stage==="loading"?Ge(g):g.stage==="choosing"?de(g):fe(g)}
    ${js(g)}
    <div class="said" aria-live="polite" role="status"></div>
    ${zs}
  </div>`,Ws=g=>L`
  <section class="timeline" aria-label="Timeline">
    ${g.minimap.element}
    ${g.timeline.element}
    ${Xs}
  </section>
  <div class="lower">
    <section class="panel" aria-label="Findings">
      <div class="tabs">
        <div role="tablist" aria-label="Findings" @keydown=${A=>Vs(A)}>
          ${bB(g,"incidents","Incidents",g.report?.count)}
          ${bB(g,"summary","Summary")}
          ${g.opened?.problems.count?bB(g,"problems","Problems",g.opened.problems.count):x}
        </div>
        ${Zs(g)}
      </div>
      <div class="scroll" role="tabpanel" id="panel" tabindex="0" aria-labelledby="tab-${g.tab}">
        ${HB([g.tab,g.report,g.selection.index,g.filter,g.limit,g.replayed,g.opened],()=>g.tab==="incidents"?Re(g):g.tab==="summary"?Me(g):Os(g))}
      </div>
    </section>
    ${HB([g.selection.moment,g.selection.index,g.report],()=>Se(g))}
  </div>`,bB=(g,A,I,C)=>L`
  <button type="button" role="tab" id="tab-${A}" aria-controls="panel" aria-selected=${g.tab===A} tabindex=${g.tab===A?0:-1}
    @click=${()=>{g.tab=A,g.update()}}>${I}${C===void 0?x:L` <span class="badge">${kA(C)}</span>`}</button>`;function Vs(g){let A=g.key==="ArrowRight"?1:g.key==="ArrowLeft"?-1:0,I=[...g.currentTarget.querySelectorAll('[role="tab"]')],C=I.indexOf(g.target);if(!A||C<0)return;let Q=I[(C+A+I.length)%I.length];g.preventDefault(),Q.click(),Q.focus()}function Zs(g){return(g.replayed?.dependencies.length??
0)<2&&(g.report?.streamCount??0)<20?x:L`<input class="filter" type="search" placeholder="Filter by name" aria-label="Filter by name" data-test="filter" .value=${g.filter}
    @input=${I=>g.setFilter(I.target.value)} />`}var Os=({opened:g})=>L`
  <table>
    <caption>${NA(g?.problems.count??0,"line")} could not be read; the first of them</caption>
    <thead><tr><th scope="col">Line</th><th scope="col">What is wrong</th></tr></thead>
    <tbody>${g?.problems.first.map(({line:A,message:I})=>L`<tr><th scope="row" class="number">${kA(A)}</th><td class="wide">${I}</td></tr>`)}</tbody>
  </table>`,Xs=L`
  <ul class="legend" aria-label="What the colours and patterns mean">
    ${["up","down","recovering","idle","ended","unknown","no data"].map(g=>L`<li><i data-phase=${g}></i>${g}</li>`)}
    <li><i data-phase="late"></i>late message</li>
    <li><i data-phase="threshold"></i>threshold</li>
  </ul>`;function js({opened:g,clock:A,replayed:I,progress:C,stage:Q,liveState:B,lanes:i}){let o=I?.dependencies??[],{rows:t=0,bytes:n=0,problems:w}=I??g??{};return Q==="empty"||Q==="loading"&&!C?L`<footer class="status"></footer>`:L`
    <footer class="status" data-test="status">
      <span>${NA(g?t:C?.rows??0,"row")}</span>
      ${g?L`<span>${NA(g.streams.length,"stream")}</span><span title="What the engine holds of the recording">${DC(n)} in memory</span>`:x}
      ${w?.count?L`<span class="warning">${NA(w.count,"line")} could not be read</span>`:x}
      ${o.length>i.length?L`<span>${i.length} of ${kA(o.length)} dependencies shown</span>`:x}
      ${B?L`<span>${B==="live"?"live":B==="ended"?"the stream has ended":"connecting \u2026"}</span>`:x}
      <span class="end">${g&&A==="time"?"times in UTC \xB7 ":""}drop another file anywhere</span>
    </footer>`}var zs=L`
  <dialog class="help" aria-labelledby="help-title" data-test="help" @click=${({target:g,currentTarget:A})=>g===A&&g.close()}>
    <form method="dialog">
      <h2 id="help-title">Keys and the pointer</h2>
      <dl>${KE.map(([g,A])=>L`<dt>${g.map(I=>L`<kbd>${I}</kbd>`)}</dt><dd>${A}</dd>`)}
        <dt>drag</dt><dd>zoom to the span</dd>
        <dt><kbd>Shift</kbd> drag</dt><dd>move; so does dragging in the overview</dd>
        <dt>wheel</dt><dd>zoom at the pointer; sideways: move</dd>
        <dt>double click</dt><dd>show the whole recording</dd>
        <dt>click</dt><dd>the incident or the record at that moment</dd>
        <dt>drag a threshold</dt><dd>what it would have done; with the arrow keys too</dd>
      </dl>
      <button type="submit" autofocus>Close</button>
    </form>
  </dialog>`;var _s=700,wQ=class{stage="empty";name="";progress;error;opened;replayed;report;theme="auto";tab="incidents";filter="";limit=200;liveState;choice={dependencies:new Map};declared={};#I;#A;#g=!1;#C;#B=0;#e;constructor(A,I,C){this.#I=A,this.#A=I;let Q=B=>this.fail(B);this.engine=new xC(C,B=>{this.progress=B,this.fire("progress",B),this.update()}),this.timeline=new iQ({engine:this.engine,onThreshold:(B,i,o)=>this.
thresholds.set(B,i,o),onError:Q}),this.minimap=new eQ(this.engine,B=>this.navigator.lookAt(B),Q),this.navigator=new oQ(this.timeline,this.minimap,{onView:(B,i)=>this.#o(B,i),onClick:(B,i)=>this.selection.click(B,i)}),this.player=new sQ(B=>this.navigator.point(B),()=>this.pause()),this.address=new HC(this),this.selection=new rQ(this),this.thresholds=new nQ(this)}destroy(){this.address.destroy(),clearTimeout(
this.#e),this.player.pause(),this.#C?.close(),this.timeline.destroy(),this.minimap.destroy(),this.engine.close(),jQ(x,this.#A)}get kind(){return this.opened?.kind??"time"}get clock(){return this.opened?.hasArrivals?"time":this.kind}update(){this.#g||(this.#g=!0,queueMicrotask(()=>{this.#g=!1,jQ(ke(this),this.#A)}))}fire(A,I){this.#I.dispatchEvent(new CustomEvent(A,{detail:I}))}say(A){clearTimeout(
this.#e),this.#e=setTimeout(()=>{let I=this.#A.querySelector("[aria-live]");I&&(I.textContent=A)},_s)}fail(A){A?.name!=="AbortError"&&(this.error=A instanceof Error?A:new Error(String(A)),this.stage==="loading"&&(this.stage="empty"),this.fire("error",this.error),this.update())}async load(A,I){let C=this.#B+=1;this.close(),this.stage="loading",this.name=I.name??(A instanceof File?A.name:""),this.update();
try{let Q=A instanceof ReadableStream&&!$s()?await new Response(A).blob():A,B=await this.engine.ask("open",[Q,I],Q instanceof ReadableStream?[Q]:[]);if(C!==this.#B)return;if(this.#Q(B),B.rows===0)throw new Error(`there is no row in ${this.name?oA(this.name):"the recording"}${B.problems.count?`: ${B.problems.first[0]?.message}`:""}`);await this.choose()}catch(Q){throw C===this.#B&&this.fail(Q),Q}}openFile(A){
this.load(A,{name:A.name}).catch(()=>{})}listen(A,I){let C=this.#B+=1;this.close(),this.stage="loading",this.name=I.name??"live",this.#C=new vC(A,{onState:Q=>{this.liveState=Q,this.say(Q==="live"?"Live":Q==="ended"?"The stream has ended":"Connecting"),this.update()},onProblem:Q=>this.fail(new Error(Q)),onText:Q=>{this.engine.ask("append",[Q,I]).then(async B=>{if(C!==this.#B)return;let i=!this.opened?.
rows;this.opened=B,this.stage==="ready"?this.engine.latest("advance","advance",()=>[],o=>this.#r(o),o=>this.fail(o)):B.rows>0&&this.stage!=="choosing"&&await this.choose(),i&&B.rows>0&&this.#Q(B),this.update()}).catch(B=>this.fail(B))}}),this.update()}close(){this.pause(),this.#C?.close(),this.#C=void 0,this.liveState=void 0,this.opened=this.replayed=this.report=this.error=this.progress=void 0,this.
selection.clear(),this.filter=""}#Q(A){this.opened=A;let{rows:I,streams:C,bytes:Q,problems:B}=A;this.fire("load",{rows:I,streams:C.map(({name:i})=>i),bytes:Q,problems:B}),this.say(`${NA(I,"row")} of ${NA(C.length,"stream")} read${B.count?`, ${NA(B.count,"line")} could not be read`:""}`)}async choose(){let A=this.address.read(),I=new Set(this.opened?.streams.map(({name:t})=>t)),{declared:C}=this,Q=A.
dependent!==void 0&&I.has(A.dependent)&&A.dependencies?A:C,{dependent:B,dependencies:i}=Q;if(B===void 0||!i?.length||this.#C&&!I.has(B)){this.#E();return}let o=C.dependent===B&&YE(C.dependencies,i);try{await this.replay(B,o?C.dependencies??[]:i,i,A)}catch(t){throw this.stage==="loading"&&this.#E(),t}}#E(){this.stage="choosing",this.choice=Ne(this.opened?.streams??[],this.kind),this.update()}async replay(A,I,C=I,Q={}){
let B=this.#B,i=await this.engine.ask("replay",[A,I.map(zQ)]),o=C===I?i:await this.engine.ask("replay",[A,C.map(zQ)]);B===this.#B&&(this.thresholds.begin(i.dependencies),this.stage="ready",this.error=void 0,this.selection.clear(),this.navigator.collapsed=Q.collapsed??!1,Q.theme&&this.setTheme(Q.theme),this.#t(o,!0),this.update(),await this.tell(),this.#n(Q),this.say(this.#s()))}#s(){let{dependencies:A=[]}=this.
replayed??{};return`Replayed: ${A.slice(0,8).map(({name:I,downtimes:C})=>`${oA(I,40)}: ${NA(C,"downtime")}`).join(", ")}`}#t(A,I){this.replayed=A,this.#i(),this.navigator.show(A,A.dependencies.map(({name:C})=>C),I)}get lanes(){let A=this.filter.toLowerCase();return(this.replayed?.dependencies??[]).filter(({name:I})=>I.toLowerCase().includes(A)).slice(0,re)}#i(){let{replayed:A,kind:I,clock:C}=this;
if(!A)return;let{lanes:Q}=this;this.timeline.show(A,{kind:I,clock:C},this.thresholds.before,Q),this.timeline.describe(new Map(Q.map(B=>[B.name,ae(B,I)])),`When ${oA(A.dependent)} was paused`)}setFilter(A){this.filter=A,this.limit=200,this.#i(),this.update()}async tell(){let{replayed:A}=this,I=await this.engine.ask("report",[]);A===this.replayed&&(this.report=I,this.update())}#r(A){this.stage==="re\
ady"&&(this.thresholds.goOn(A.dependencies),this.#t(A,!1),this.update(),this.engine.latest("report","report",()=>[],I=>{this.report=I,this.update()},I=>this.fail(I)))}retake(A,I){!this.replayed||this.replayed.dependent!==I.dependent||this.stage!=="ready"||(this.replayed=A,this.#i(),this.timeline.isHolding||this.minimap.refresh())}showSelected(){let{incident:A}=this.selection;this.timeline.select(A&&
{name:A.dependency,from:A.from.time,to:A.from.time+A.duration})}play(){let{replayed:A,navigator:I}=this;if(!A)return;I.isPlaying=!0;let C=I.cursor!==void 0&&I.cursor<A.end?I.cursor:Math.max(I.view.from,A.start);this.player.play(C,()=>this.replayed?.end??0,this.clock==="time"?1e3:1),this.say(`Playing, ${this.player.rate} times as fast`),this.update()}pause(){this.navigator.isPlaying&&(this.player.pause(),
this.navigator.isPlaying=!1,this.navigator.point(this.navigator.cursor),this.say(this.navigator.cursor===void 0?"Paused":`Paused at ${vA(this.navigator.cursor,this.clock)}`),this.address.write(),this.update())}setRate(A){this.player.rate=A,this.update()}toggleGaps(){this.navigator.collapse(!this.navigator.collapsed),this.say(this.navigator.collapsed?"Long gaps are collapsed":"Gaps are shown in ful\
l"),this.address.write(),this.update()}get shownTheme(){return this.theme!=="auto"?this.theme:matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}setTheme(A){this.theme=A,this.address.write(),this.update(),requestAnimationFrame(()=>{this.timeline.repaint(),this.minimap.repaint()})}key(A){let I=mE(A);if(!I||this.stage!=="ready"&&I!=="help")return;let C=this.#A.querySelector("dialog");
C?.open||(A.preventDefault(),I==="in"||I==="out"||I==="left"||I==="right"?this.navigator.step(I):I==="whole"?this.navigator.showAll():I==="next"||I==="previous"?this.selection.step(I==="next"?1:-1):I==="play"?this.player.isPlaying?this.pause():this.play():I==="help"?C?.showModal():this.player.isPlaying?this.pause():this.selection.select(void 0))}#o({from:A,to:I},C){this.fire("viewchange",{from:A,to:I}),
C&&this.say(`Showing ${vA(Math.round(A),this.clock)} to ${vA(Math.round(I),this.clock)}`),this.address.write()}follow({theme:A="auto"}){this.replayed&&(this.setTheme(A),this.choose().catch(I=>this.fail(I)))}#n({view:A,cursor:I,incident:C}){C!==void 0&&this.report?.incidents[C]?this.selection.select(C):I!==void 0&&this.selection.pin(I),A&&this.navigator.look(A)}};function $s(){try{let g=new ReadableStream;
return structuredClone(g,{transfer:[g]}),!0}catch{return!1}}var Ue=`*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
.hidden, .said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h1, h2, h3, p, dl, dd, ul, table { margin: 0; padding: 0; }
h2 { font-size: 14px; font-weight: 650; }
h3 { font-size: 12px; font-weight: 600; color: var(--cr-muted); }

.app {
  --label: 188px;
  position: relative;
  display: grid;
  grid-template-rows: auto auto minmax(0, 1fr) auto;
  grid-template-columns: minmax(0, 1fr);
  block-size: 100%;
  min-block-size: inherit;
  background: var(--cr-ground);
  color: var(--cr-text);
  font-variant-numeric: tabular-nums;
}
.app > .toolbar { grid-row: 1; }
.app > .alert { grid-row: 2; }
.app > .start { grid-row: 3; }
.app > .status { grid-row: 4; }
.app[data-stage="ready"] { grid-template-rows: auto auto minmax(0, auto) minmax(170px, 1fr) auto; }
.app[data-stage="ready"] > .timeline { grid-row: 3; }
.app[data-stage="ready"] > .lower { grid-row: 4; }
.app[data-stage="ready"] > .status { grid-row: 5; }
.app.drops::after { content: "Drop it"; position: absolute; inset: 8px; z-index: 20; display: grid; place-items: center; font-size: 22px; font-weight: 600; border: 2px dashed var(--cr-accent); border-radius: 10px; background: color-mix(in srgb, var(--cr-ground) 85%, transparent); pointer-events: none; }

:focus-visible { outline: 2px solid var(--cr-accent); outline-offset: 1px; }
button, select, input, .button { font: inherit; color: inherit; }
button, .button, select, input:is([type="search"], .threshold) { min-block-size: 28px; padding: 3px 9px; border: 1px solid var(--cr-border); border-radius: 6px; background: var(--cr-raised); }
button, .button, select { cursor: pointer; }
:is(button, .button, select):hover:not(:disabled) { border-color: var(--cr-accent); }
button:disabled { opacity: 0.45; cursor: default; }
button[aria-pressed="true"]:not(.row) { background: var(--cr-selected); border-color: var(--cr-accent); }
.button:focus-within { outline: 2px solid var(--cr-accent); outline-offset: 1px; }
.icon { display: inline-grid; place-items: center; min-inline-size: 30px; padding: 3px 6px; }
.primary { border-color: var(--cr-accent); background: var(--cr-accent); color: var(--cr-on-accent); font-weight: 600; padding: 5px 16px; }
.quiet { min-block-size: 22px; padding: 0 5px; border-color: transparent; background: none; color: var(--cr-accent); font-weight: 600; }
svg { display: block; }

.toolbar { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 14px; padding: 8px 14px; border-block-end: 1px solid var(--cr-border); background: var(--cr-panel); }
.title { display: flex; align-items: center; gap: 9px; min-inline-size: 0; flex: 0 1 auto; font-weight: 650; font-size: 14px; }
h1 { font: inherit; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; max-inline-size: 26em; }
.dot { flex: none; inline-size: 11px; block-size: 11px; border-radius: 3px; background: linear-gradient(135deg, var(--cr-lag) 50%, var(--cr-threshold) 50%); }
.group { display: flex; align-items: center; gap: 4px; }
.end { margin-inline-start: auto; }
.pill { display: inline-block; padding: 0 7px; border-radius: 9px; border: 1px solid currentColor; font-size: 11px; line-height: 16px; font-weight: 600; color: var(--cr-muted); }
.pill[data-open] { color: var(--cr-error); }
.pill[data-live="live"] { color: var(--cr-accent); }
.badge { padding: 0 6px; border-radius: 8px; background: var(--cr-grid); color: var(--cr-text); font-size: 11px; }
.alert { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding: 7px 14px; background: var(--cr-error-ground); color: var(--cr-error); border-block-end: 1px solid var(--cr-border); }
.alert span { overflow-wrap: anywhere; max-block-size: 6em; overflow: auto; }
.alert .quiet { color: inherit; }

.timeline { display: flex; flex-direction: column; min-block-size: 0; max-block-size: 62vh; border-block-end: 1px solid var(--cr-border); }
.minimap { position: relative; block-size: 44px; margin: 10px 14px 4px calc(var(--label) + 58px); border-radius: 4px; background: var(--cr-panel); overflow: hidden; touch-action: none; flex: none; }
.minimap canvas { display: block; inline-size: 100%; block-size: 44px; }
.brush { position: absolute; inset-block: 0; left: 0; border: 1.5px solid var(--cr-accent); border-radius: 4px; box-shadow: 0 0 0 9999px color-mix(in srgb, var(--cr-ground) 62%, transparent); pointer-events: none; }
.minimap-cursor { position: absolute; inset-block: 0; left: 0; inline-size: 1px; background: var(--cr-text); pointer-events: none; }

.lanes { position: relative; min-block-size: 120px; overflow: hidden auto; scrollbar-gutter: auto; }
.lanes:focus-visible { outline-offset: -2px; }
.lanes-inner { position: relative; }
.timeline-head { position: sticky; top: 0; z-index: 4; background: var(--cr-ground); border-block-end: 1px solid var(--cr-grid); padding-block-end: 6px; }
.ruler { display: grid; grid-template-columns: var(--label) minmax(0, 1fr); }
.ruler-label { padding: 4px 10px 0 14px; color: var(--cr-muted); font-size: 11px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
canvas { display: block; }
.ruler-canvas { inline-size: 100%; block-size: 26px; }
.lane { display: grid; grid-template-columns: var(--label) minmax(0, 1fr); }
.lane-list .lane { padding-block-end: 6px; border-block-end: 1px solid var(--cr-grid); }
.lane-list .lane:last-child { border-block-end: 0; }
.lane-label { display: flex; flex-direction: column; gap: 3px; min-inline-size: 0; padding: 9px 10px 0 14px; }
.dependent .lane-label { flex-direction: row; align-items: center; gap: 8px; padding-block-start: 0; }
.lane-name { font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-inline-size: 0; }
.lane-now { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; min-block-size: 20px; font-size: 12px; color: var(--cr-muted); }
.lane-what-if { display: flex; flex-wrap: wrap; align-items: center; gap: 0 2px; font-size: 12px; min-block-size: 22px; }
.moved { color: var(--cr-threshold); font-weight: 650; }
.lane-plot { position: relative; min-inline-size: 0; }
.dependent .track { block-size: 14px; }
.track { inline-size: 100%; block-size: 21px; }
.plot { position: relative; }
.over { position: absolute; inset: 0 0 0 var(--label); pointer-events: none; overflow: hidden; }
.surface { position: absolute; inset: 0; z-index: 1; pointer-events: auto; cursor: crosshair; touch-action: pan-y; }
.mark { position: absolute; inset-block: 0; left: 0; background: color-mix(in srgb, var(--cr-accent) 22%, transparent); border-inline: 1px solid var(--cr-accent); }
.cursor { position: absolute; inset-block: 0; left: 0; z-index: 5; inline-size: 1px; background: var(--cr-text); }
.cursor-flag { position: sticky; inset-block-start: 0; inline-size: max-content; padding: 1px 6px; border-radius: 0 4px 4px 0; background: var(--cr-text); color: var(--cr-ground); font-size: 11px; line-height: 17px; }
.flips .cursor-flag { translate: -100%; border-radius: 4px 0 0 4px; }
.dim { position: absolute; inset-block: 0; left: 0; z-index: 3; inline-size: 100%; background: color-mix(in srgb, var(--cr-ground) 68%, transparent); }

.handle { position: absolute; z-index: 3; top: 0; left: var(--plot-left, 58px); right: 0; block-size: 1px; cursor: ns-resize; touch-action: none; pointer-events: none; }
.handle-label { position: absolute; inset-inline-end: 4px; inset-block-start: -9px; padding: 0 7px; border-radius: 9px; background: var(--cr-threshold); color: var(--cr-on-threshold); font-size: 11px; line-height: 18px; font-weight: 650; white-space: nowrap; pointer-events: auto; }
.handle-label::before { content: ""; position: absolute; inset: -6px -4px; }
.handle:focus-visible { outline: none; }
.handle:focus-visible .handle-label { outline: 2px solid var(--cr-accent); outline-offset: 2px; }

.lane-state:empty { display: none; }
.lane-state { display: inline-flex; align-items: center; gap: 5px; font-size: 12px; color: var(--cr-text); white-space: nowrap; }
.lane-state::before, .legend i { content: ""; flex: none; inline-size: 12px; block-size: 12px; border-radius: 3px; background-color: var(--cr-panel); border: 1px solid color-mix(in srgb, var(--cr-text) 25%, transparent); }
[data-phase="up"]::before, i[data-phase="up"] { background: var(--cr-up); }
[data-phase="running"]::before { background: var(--cr-running); }
[data-phase="down"]::before, i[data-phase="down"] { background: var(--cr-down); }
[data-phase="recovering"]::before, i[data-phase="recovering"] { background: repeating-linear-gradient(-45deg, var(--cr-recovering) 0 1.5px, var(--cr-recovering-ground) 1.5px 4.5px); }
[data-phase="paused"]::before { background: repeating-linear-gradient(-45deg, var(--cr-paused) 0 1.5px, var(--cr-paused-ground) 1.5px 4.5px); }
[data-phase="idle"]::before, i[data-phase="idle"] { background: repeating-linear-gradient(45deg, var(--cr-idle) 0 1.5px, var(--cr-idle-ground) 1.5px 4.5px); }
[data-phase="ended"]::before, i[data-phase="ended"] { background: repeating-linear-gradient(90deg, var(--cr-ended) 0 1.5px, var(--cr-ended-ground) 1.5px 4.5px); }
[data-phase="unknown"]::before, i[data-phase="unknown"] { background: radial-gradient(var(--cr-unknown) 1.2px, var(--cr-unknown-ground) 1.5px) 0 0 / 4px 4px; }
[data-phase="no data"]::before, i[data-phase="no data"] { background: repeating-linear-gradient(45deg, var(--cr-hatch) 0 1px, transparent 1px 4px), repeating-linear-gradient(-45deg, var(--cr-hatch) 0 1px, transparent 1px 4px); }
i[data-phase="late"] { inline-size: 3px; border: 0; border-radius: 1px; background: var(--cr-late); }
i[data-phase="threshold"] { block-size: 0; inline-size: 16px; border: 0; border-block-start: 2px dashed var(--cr-threshold); border-radius: 0; background: none; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 14px; list-style: none; padding: 6px 14px 7px; color: var(--cr-muted); font-size: 11px; border-block-start: 1px solid var(--cr-grid); flex: none; }
.legend li { display: inline-flex; align-items: center; gap: 5px; }

.lower { display: grid; grid-template-columns: minmax(0, 1.75fr) minmax(260px, 1fr); min-block-size: 0; }
.panel { display: flex; flex-direction: column; min-inline-size: 0; min-block-size: 0; }
.tabs { display: flex; align-items: center; gap: 2px; padding: 0 14px; background: var(--cr-panel); border-block-end: 1px solid var(--cr-border); }
.tabs [role="tablist"] { display: flex; flex: none; gap: 2px; }
.tabs [role="tab"] { white-space: nowrap; border: 0; border-radius: 0; background: none; padding: 7px 11px; color: var(--cr-muted); border-block-end: 2px solid transparent; }
.tabs [role="tab"][aria-selected="true"] { color: var(--cr-text); font-weight: 600; border-block-end-color: var(--cr-accent); }
.filter { margin-inline-start: auto; min-inline-size: 0; inline-size: 170px; }
.scroll { flex: 1; min-block-size: 0; overflow: auto; }
.scroll:focus-visible { outline-offset: -2px; }
table { border-collapse: collapse; inline-size: 100%; }
caption { text-align: start; padding: 8px 14px 4px; font-weight: 600; }
th, td { padding: 4px 10px; text-align: start; white-space: nowrap; }
:is(th, td):first-child { padding-inline-start: 14px; }
td bdi, th bdi { display: inline-block; max-inline-size: 22em; overflow: hidden; text-overflow: ellipsis; vertical-align: bottom; }
thead th { position: sticky; top: 0; z-index: 1; background: var(--cr-ground); color: var(--cr-muted); font-size: 11px; font-weight: 600; box-shadow: inset 0 -1px var(--cr-border); }
tbody th { font-weight: 500; }
tbody tr { border-block-end: 1px solid var(--cr-grid); }
.number { text-align: end; }
.wide { white-space: normal; overflow-wrap: anywhere; }
.incidents tbody tr { cursor: pointer; }
.incidents tbody tr:hover { background: var(--cr-panel); }
.incidents tbody tr.selected { background: var(--cr-selected); }
.row { min-block-size: 22px; min-inline-size: 30px; padding: 0 6px; }
.note { padding: 10px 14px; color: var(--cr-muted); }
.details { display: flex; flex-direction: column; gap: 9px; padding: 10px 14px; min-block-size: 0; min-inline-size: 0; overflow: auto; border-inline-start: 1px solid var(--cr-border); background: var(--cr-panel); }
.details .note { padding: 0; }
.details h2 { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 3px 14px; }
dt { color: var(--cr-muted); }
.resume { padding: 8px 11px; border-radius: 6px; background: var(--cr-selected); overflow-wrap: anywhere; }
.record { margin: 0; padding: 9px 11px; border: 1px solid var(--cr-border); border-radius: 6px; background: var(--cr-ground); font: 11.5px/1.5 var(--cr-mono); overflow: auto; min-block-size: 90px; }
.status { display: flex; flex-wrap: wrap; gap: 2px 16px; padding: 5px 14px; min-block-size: 28px; border-block-start: 1px solid var(--cr-border); background: var(--cr-panel); color: var(--cr-muted); font-size: 12px; }
.warning { color: var(--cr-warning); font-weight: 600; }

.start { display: grid; grid-template-columns: minmax(0, 1fr); place-items: center; padding: 24px; min-block-size: 0; overflow: auto; }
.zone { display: flex; flex-direction: column; align-items: center; gap: 12px; max-inline-size: 440px; padding: 36px; border: 2px dashed var(--cr-border); border-radius: 14px; text-align: center; color: var(--cr-muted); background: var(--cr-panel); }
.zone h2 { font-size: 18px; color: var(--cr-text); }
.zone > svg { inline-size: 34px; block-size: 34px; color: var(--cr-accent); }
.zone progress { inline-size: 260px; accent-color: var(--cr-accent); }
.zone.wide { border-style: solid; border-width: 1px; max-inline-size: 720px; inline-size: 100%; max-block-size: 100%; padding: 24px; color: inherit; }
.zone.wide .scroll { inline-size: 100%; border: 1px solid var(--cr-border); border-radius: 8px; background: var(--cr-ground); }
.zone .filter { margin: 0; inline-size: 100%; }
.choose { grid-template-rows: minmax(0, 1fr); align-items: start; }
.threshold { inline-size: 80px; }
.threshold:invalid { border-color: var(--cr-error); }

dialog { max-inline-size: min(460px, 92vw); padding: 0; border: 1px solid var(--cr-border); border-radius: 12px; background: var(--cr-raised); color: var(--cr-text); box-shadow: 0 18px 50px rgb(0 0 0 / 0.35); }
dialog::backdrop { background: rgb(0 0 0 / 0.45); }
dialog form { display: grid; gap: 14px; padding: 20px 24px; }
dialog form > button { justify-self: end; }
kbd { display: inline-block; min-inline-size: 22px; padding: 0 5px; margin-inline-end: 4px; border: 1px solid var(--cr-border); border-block-end-width: 2px; border-radius: 5px; background: var(--cr-panel); color: var(--cr-text); font: 11px/18px var(--cr-mono); text-align: center; }

@media (max-width: 900px) {
  .app { --label: 150px; }
  .lower { grid-template-columns: minmax(0, 1.3fr) minmax(220px, 1fr); }
}
@media (max-width: 640px) {
  .app { --label: 0px; block-size: auto; min-block-size: 100%; }
  .start { padding: 14px; }
  .zone.wide { padding: 16px 12px; }
  .choose :is(th, td) { padding-inline: 6px; }
  .app[data-stage="ready"] { grid-template-rows: repeat(5, auto); }
  .timeline { max-block-size: none; }
  .lane, .ruler { grid-template-columns: minmax(0, 1fr); }
  .lane-label, .dependent .lane-label { flex-direction: row; flex-wrap: wrap; align-items: center; gap: 2px 10px; padding: 6px 14px 0; }
  .lane-plot, .ruler-canvas { grid-column: 1; }
  .lower { grid-template-columns: minmax(0, 1fr); }
  .scroll { max-block-size: 60vh; }
  .details { border-inline-start: 0; border-block-start: 1px solid var(--cr-border); }
  .minimap { margin-inline-start: 58px; }
  .status .end { display: none; }
}
@media (prefers-reduced-motion: no-preference) {
  button, .button, select { transition: border-color 0.12s, background-color 0.12s; }
}
@media (forced-colors: active) {
  .brush, .handle-label { forced-color-adjust: none; }
}
`;var ue=`/* Every colour, in both themes: 4.5:1 for text on each ground, and states that differ in lightness, not in hue alone. */
:host {
  --cr-font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --cr-mono: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, monospace;
  display: block;
  block-size: 100%;
  min-block-size: 420px;
  font: 13px/1.45 var(--cr-font);
}
:host([hidden]) { display: none; }

.app {
  color-scheme: light;
  --cr-ground: #ffffff;
  --cr-panel: #f5f7fa;
  --cr-raised: #ffffff;
  --cr-border: #d5dbe3;
  --cr-grid: #e8ecf1;
  --cr-text: #17202b;
  --cr-muted: #566272;
  --cr-accent: #0b62c4;
  --cr-on-accent: #ffffff;
  --cr-selected: #dcebfd;
  --cr-hatch: #c3ccd6;
  --cr-lag: #0a6ebd;
  --cr-lag-area: rgb(10 110 189 / 0.13);
  --cr-threshold: #a3247a;
  --cr-on-threshold: #ffffff;
  --cr-late: #a34a00;
  --cr-up: #7cc5b2;
  --cr-down: #d03a1d;
  --cr-down-tint: rgb(208 58 29 / 0.13);
  --cr-recovering: #8a5a00;
  --cr-recovering-ground: #f0b73f;
  --cr-idle: #7d8fa5;
  --cr-idle-ground: #e3e9f0;
  --cr-ended: #8a94a0;
  --cr-ended-ground: #f0f2f4;
  --cr-unknown: #6c7683;
  --cr-unknown-ground: #edf0f3;
  --cr-running: #bcd7f2;
  --cr-paused: #7a2d9c;
  --cr-paused-ground: #b98ad0;
  --cr-warning: #8f4200;
  --cr-warning-ground: #fff1e0;
  --cr-error: #a01c0a;
  --cr-error-ground: #fdeae6;
}

.app[data-theme="dark"] {
  color-scheme: dark;
  --cr-ground: #0f141a;
  --cr-panel: #151c24;
  --cr-raised: #1e2832;
  --cr-border: #2d3a47;
  --cr-grid: #212b36;
  --cr-text: #e7edf4;
  --cr-muted: #9dabbb;
  --cr-accent: #6cb2ff;
  --cr-on-accent: #08131f;
  --cr-selected: #1c3552;
  --cr-hatch: #37434f;
  --cr-lag: #63b8f5;
  --cr-lag-area: rgb(99 184 245 / 0.16);
  --cr-threshold: #f08cc8;
  --cr-on-threshold: #2a0a1e;
  --cr-late: #ffb454;
  --cr-up: #2b7d6c;
  --cr-down: #f0593a;
  --cr-down-tint: rgb(240 89 58 / 0.2);
  --cr-recovering: #4a3200;
  --cr-recovering-ground: #f2bd4b;
  --cr-idle: #6d8098;
  --cr-idle-ground: #25303c;
  --cr-ended: #66727f;
  --cr-ended-ground: #1a222b;
  --cr-unknown: #8793a1;
  --cr-unknown-ground: #1f2832;
  --cr-running: #2a4a6b;
  --cr-paused: #e0b5f5;
  --cr-paused-ground: #7a4a95;
  --cr-warning: #ffc27a;
  --cr-warning-ground: #33230f;
  --cr-error: #ff9d88;
  --cr-error-ground: #3a1711;
}
`;var pe,Le=["src","live","format","unit","zone","delimiter","columns"],gn,hQ=class extends HTMLElement{static observedAttributes=[...Le,"dependent","dependencies","theme","hash"];#I=this.attachShadow({mode:"open"});#A;#g=!1;#C=!1;constructor(){super(),this.#I.adoptedStyleSheets=gn??=[hE,ue,Ue].map(A=>{let I=new CSSStyleSheet;return I.replaceSync(A),I}),this.addEventListener("keydown",A=>this.#A?.key(
A)),this.addEventListener("dragover",A=>this.#i(A,!0)),this.addEventListener("dragleave",A=>this.#i(A,!1)),this.addEventListener("drop",A=>this.#r(A)),this.#B.addEventListener("change",()=>this.#A?.setTheme(this.#A.theme))}#B=matchMedia("(prefers-color-scheme: dark)");get#e(){return this.#A||(this.#A=new wQ(this,this.#I,pe()),this.#A.theme=this.theme,this.#A.address.isKept=this.hash,this.#Q()),this.#A}connectedCallback(){
this.#e.update(),this.#C||this.#E()}disconnectedCallback(){queueMicrotask(()=>{this.isConnected||(this.#A?.destroy(),this.#A=void 0,this.#C=!1)})}attributeChangedCallback(A,I,C){!this.#A||I===C||(Le.includes(A)?this.#E():A==="theme"?this.#A.setTheme(this.theme):A==="hash"?this.#A.address.isKept=this.hash:this.#Q())}#Q(){let A=this.#A;if(A){try{A.declared={dependent:this.dependent??void 0,dependencies:this.
dependencies}}catch(I){A.fail(I);return}(A.stage==="ready"||A.stage==="choosing")&&A.choose().catch(I=>A.fail(I))}}#E(){this.#g||(this.#g=!0,queueMicrotask(()=>{if(!this.#g)return;this.#g=!1;let A=this.#A;if(!(!A||!this.isConnected))try{let I=this.#s();if(this.live!==null)A.listen(new URL(this.live,document.baseURI).href,I);else if(this.src!==null){let C=new URL(this.src,document.baseURI);A.load({
url:C.href},{name:decodeURIComponent(C.pathname.split("/").pop()??""),...I}).catch(()=>{})}}catch(I){A.fail(I)}}))}#s(){let{format:A,unit:I,zone:C,delimiter:Q,columns:B}=this;return Object.fromEntries(Object.entries({format:A,unit:I,zone:C,delimiter:Q,columns:B}).filter(([,i])=>i!==null))}async load(A,I={}){this.#C=!0,this.#g=!1,await this.#e.load(A,{...this.#s(),...I})}focus(A){(this.#I.querySelector(
".lanes")??this.#I.querySelector("button, label input"))?.focus(A)}get summary(){let A=this.#A?.report;return A?{dependencies:A.dependencies,streams:A.streams}:null}get incidents(){return this.#A?.report?.incidents??[]}get view(){return this.#A?.replayed?this.#A.navigator.view:null}set view(A){A&&Number.isFinite(A.from)&&Number.isFinite(A.to)&&this.#A?.navigator.look(A)}get cursor(){return this.#A?.
navigator.cursor??null}set cursor(A){A===null?this.#A?.selection.select(void 0):Number.isFinite(A)&&this.#A?.selection.pin(A)}get src(){return this.getAttribute("src")}set src(A){this.#t("src",A)}get live(){return this.getAttribute("live")}set live(A){this.#t("live",A)}get dependent(){return this.getAttribute("dependent")}set dependent(A){this.#t("dependent",A)}get dependencies(){let A=this.getAttribute(
"dependencies")?.trim();if(A)return A.startsWith("[")?Je("dependencies",A):A.split(",").map(I=>{let C=I.lastIndexOf("=");return C<0?{name:I.trim()}:{name:I.slice(0,C).trim(),downtimeThreshold:I.slice(C+1).trim()}})}set dependencies(A){this.#t("dependencies",typeof A=="string"||!A?A:JSON.stringify(A.map(I=>typeof I=="string"?{name:I}:I)))}get theme(){let A=this.getAttribute("theme");return A==="dar\
k"||A==="light"?A:"auto"}set theme(A){this.#t("theme",A)}get hash(){return this.hasAttribute("hash")}set hash(A){this.toggleAttribute("hash",!!A)}get format(){return this.getAttribute("format")}set format(A){this.#t("format",A)}get unit(){return this.getAttribute("unit")}set unit(A){this.#t("unit",A)}get zone(){return this.getAttribute("zone")}set zone(A){this.#t("zone",A)}get delimiter(){return this.
getAttribute("delimiter")}set delimiter(A){this.#t("delimiter",A)}get columns(){let A=this.getAttribute("columns");return A?Je("columns",A):null}set columns(A){this.#t("columns",A&&JSON.stringify(A))}#t(A,I){I==null?this.removeAttribute(A):this.setAttribute(A,I)}#i(A,I){if(!A.dataTransfer?.types.includes("Files"))return;A.preventDefault();let C=A.relatedTarget instanceof Node&&this.contains(A.relatedTarget);
this.#I.querySelector(".app")?.classList.toggle("drops",I||C)}#r(A){let[I]=A.dataTransfer?.files??[];this.#i(A,!1),I&&(A.preventDefault(),this.#C=!0,this.#e.openFile(I))}};function Je(g,A){try{return JSON.parse(A)}catch(I){throw new TypeError(`the attribute ${g} is no JSON: ${A.slice(0,80)}`,{cause:I})}}function Ye(g){pe??=g,customElements.get("checkpoint-replay")||customElements.define("checkpoin\
t-replay",hQ)}var Cn;Ye(()=>new Worker(Cn??=URL.createObjectURL(new Blob([wE],{type:"text/javascript"}))));export{hQ as CheckpointReplay};
