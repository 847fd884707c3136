// Of js/element/, by `npm run bundle`. With lit (BSD-3-Clause, Google LLC) and uPlot (MIT, Leon Sorokin) inside.
var fE=`"use strict";(()=>{var FE=Object.defineProperty;var L=(A,I,g)=>()=>{if(g)throw g[0];try{return A&&(I=A(A=0)),I}catch(C){throw g=[C],C}};var NE=(A,I)=>{for(var g in I)FE(A,g,{get:I[g],enumerable:!0})};function NI(A,I,{dependency:g,...C}={}){let Q=new HE[A](I,C);return Object.assign(Q,g===void 0?{code:A}:{code:A,dependency:g})}function BQ(A,I,g){if(!Array.isArray(A))return A;let[C,Q,B,E,...i\
]=A,D=g!==void 0&&C.startsWith("ERR_MARKER")?m(g):E,o=E===void 0?Q:\`\${D} is \${Q}\`,w=C==="ERR_THRESHOLD_UNIT"&&typeof g=="number"?", or give a time as a Date":"";return NI(C,\`\${I===void 0?"":\`\${I}: \`}\${o}\${w}\`,
i.length>0?{dependency:B,cause:i[0]}:{dependency:B})}function m(A){let I=dE(A);return I.length>80?\`\${I.slice(0,80)}\\u2026\`:I}function dE(A){if(typeof A=="number"||typeof A=="bigint"||typeof A=="symbol")return String(A);if(A instanceof Date)return Number.isNaN(A.getTime())?"Invalid Date":A.toISOString();try{return JSON.stringify(A)??typeof A}catch{return typeof A}}function EQ(A){let{message:I,name:\
g}=Object(
A);return String(I||g||m(A))}var HE,u,cA=L(()=>{"use strict";HE={ERR_MARKER_TYPE:TypeError,ERR_MARKER_RANGE:RangeError,ERR_MARKER_MIXED:TypeError,ERR_DURATION:RangeError,ERR_THRESHOLD_UNIT:TypeError,ERR_STATE:TypeError,ERR_DEPENDENCY_UNKNOWN:RangeError,ERR_DEPENDENCY_REQUIRED:TypeError,ERR_DEPENDENCY_BOUND:Error,ERR_DEPENDENCY_DUPLICATE:RangeError,ERR_OPTION:TypeError,ERR_NAME:RangeError,ERR_CHECK\
_ASYNC:TypeError,
ERR_CACHE_ASYNC:TypeError,ERR_CACHE_READ:Error,ERR_CACHE_WRITE:Error,ERR_RECORD_CORRUPT:Error,ERR_RECORD_VERSION:Error,ERR_REWOUND:Error,ERR_CLOSED:Error,ERR_ENGINE:Error};u=(...A)=>A});var Kg,FA,eQ,tQ,nQ,VI,hQ,rQ,vI=L(()=>{Kg=["BOOLEAN","INT32","INT64","INT96","FLOAT","DOUBLE","BYTE_ARRAY","FIXED_LEN_BYTE_ARRAY"],FA=["PLAIN","GROUP_VAR_INT","PLAIN_DICTIONARY","RLE","BIT_PACKED","DELTA_BINARY_PACK\
ED","DELTA_LENGTH_BYTE_ARRAY","DELTA_BYTE_ARRAY","RLE_DICTIONARY","BYTE_STREAM_SPLIT"],eQ=["REQUIRED","OPTIONAL","REPEATED"],tQ=["UTF8","MAP","MAP_KEY_VALUE","LIST","ENUM","DECIMAL","DAT\\
E","TIME_MILLIS","TIME_MICROS","TIMESTAMP_MILLIS","TIMESTAMP_MICROS","UINT_8","UINT_16","UINT_32","UINT_64","INT_8","INT_16","INT_32","INT_64","JSON","BSON","INTERVAL"],nQ=["UNCOMPRESSED","SNAPPY","GZIP","LZO","BROTLI","LZ4","ZSTD","LZ4_RAW"],VI=["DATA_PAGE","INDEX_PAGE","DICTIONARY_PAGE","DATA_PAGE_V2"],hQ=["UNORDERED","ASCENDING","DESCENDING"],rQ=["SPHERICAL","VINCENTY","THOMAS","ANDOYER","KARNE\
\\
Y"]});function jI(A){let I=XI(A);if(I.type===1)return{type:"Point",coordinates:Yg(A,I)};if(I.type===2)return{type:"LineString",coordinates:lg(A,I)};if(I.type===3)return{type:"Polygon",coordinates:aQ(A,I)};if(I.type===4){let g=[];for(let C=0;C<I.count;C++)g.push(Yg(A,XI(A)));return{type:"MultiPoint",coordinates:g}}else if(I.type===5){let g=[];for(let C=0;C<I.count;C++)g.push(lg(A,XI(A)));return{typ\
e:"Mul\\
tiLineString",coordinates:g}}else if(I.type===6){let g=[];for(let C=0;C<I.count;C++)g.push(aQ(A,XI(A)));return{type:"MultiPolygon",coordinates:g}}else if(I.type===7){let g=[];for(let C=0;C<I.count;C++)g.push(jI(A));return{type:"GeometryCollection",geometries:g}}else throw new Error(\`Unsupported geometry type: \${I.type}\`)}function XI(A){let{view:I}=A,g=I.getUint8(A.offset++)===1,C=I.getUint32(A.off\
set,
g);A.offset+=4;let Q=C%1e3,B=Math.floor(C/1e3),E=0;Q>1&&Q<=7&&(E=I.getUint32(A.offset,g),A.offset+=4);let i=2;return B&&i++,B===3&&i++,{littleEndian:g,type:Q,dim:i,count:E}}function Yg(A,I){let g=[];for(let C=0;C<I.dim;C++){let Q=A.view.getFloat64(A.offset,I.littleEndian);A.offset+=8,g.push(Q)}return g}function lg(A,I){let g=[];for(let C=0;C<I.count;C++)g.push(Yg(A,I));return g}function aQ(A,I){le\
t{
view:g}=A,C=[];for(let Q=0;Q<I.count;Q++){let B=g.getUint32(A.offset,I.littleEndian);A.offset+=4,C.push(lg(A,{...I,count:B}))}return C}var yQ=L(()=>{});function Hg(A,I,g,C){if(I&&g.endsWith("_DICTIONARY")){let Q=A;A instanceof Uint8Array&&!(I instanceof Uint8Array)&&(Q=new I.constructor(A.length));for(let B=0;B<A.length;B++)Q[B]=I[A[B]];return Q}else return dg(A,C)}function dg(A,I){let{element:g,p\
arsers:C,utf8:Q=!0,schemaPath:B}=I,{type:E,converted_type:i,logical_type:D}=g,o=g.repetition_type!=="REQUIRED";if(B?.some(s=>s.element.logical_type?.type===
"VARIANT")&&E==="BYTE_ARRAY"&&i!=="UTF8"&&D?.type!=="STRING")return A;if(i==="DECIMAL"){let e=10**-(g.scale||0),n=new Array(A.length);for(let t=0;t<n.length;t++)A[t]instanceof Uint8Array?n[t]=pg(A[t])*e:n[t]=Number(A[t])*e;return n}if(!i&&E==="INT96")return Array.from(A).map(s=>C.timestampFromNanoseconds(TE(s)));if(i==="DATE")return Array.from(A).map(s=>C.dateFromDays(s));if(i==="TIMESTAMP_MILLIS"\
)
return Array.from(A).map(s=>C.timestampFromMilliseconds(s));if(i==="TIMESTAMP_MICROS")return Array.from(A).map(s=>C.timestampFromMicroseconds(s));if(i==="JSON")return A.map(s=>C.jsonFromBytes(s));if(i==="BSON")throw new Error("parquet bson not supported");if(i==="INTERVAL")throw new Error("parquet interval not supported");if(D?.type==="GEOMETRY")return A.map(s=>C.geometryFromBytes(s));if(D?.type==\
=
"GEOGRAPHY")return A.map(s=>C.geographyFromBytes(s));if(D?.type==="UUID")return A.map(s=>C.uuidFromBytes(s));if(i==="UTF8"||D?.type==="STRING"||Q&&E==="BYTE_ARRAY")return A.map(s=>C.stringFromBytes(s));if(i==="UINT_64"||D?.type==="INTEGER"&&D.bitWidth===64&&!D.isSigned){if(A instanceof BigInt64Array)return new BigUint64Array(A.buffer,A.byteOffset,A.length);let s=o?new Array(A.length):new BigUint64\
Array(
A.length);for(let e=0;e<s.length;e++)s[e]=A[e];return s}if(i==="UINT_32"||D?.type==="INTEGER"&&D.bitWidth===32&&!D.isSigned){if(A instanceof Int32Array)return new Uint32Array(A.buffer,A.byteOffset,A.length);let s=o?new Array(A.length):new Uint32Array(A.length);for(let e=0;e<s.length;e++)s[e]=A[e]<0?4294967296+A[e]:A[e];return s}if(D?.type==="FLOAT16")return Array.from(A).map(qg);if(D?.type==="TIME\
\\
STAMP"){let{unit:s}=D,e=C.timestampFromMilliseconds;s==="MICROS"&&(e=C.timestampFromMicroseconds),s==="NANOS"&&(e=C.timestampFromNanoseconds);let n=new Array(A.length);for(let t=0;t<n.length;t++)n[t]=e(A[t]);return n}return A}function pg(A){if(!A.length)return 0;let I=0n;for(let C of A)I=I*256n+BigInt(C);let g=A.length*8;return I>=2n**BigInt(g-1)&&(I-=2n**BigInt(g)),Number(I)}function TE(A){let I=\
(A>>
64n)-2440588n,g=A&0xffffffffffffffffn;return I*86400000000000n+g}function qg(A){if(!A)return;let I=A[1]<<8|A[0],g=I>>15?-1:1,C=I>>10&31,Q=I&1023;return C===0?g*2**-14*(Q/1024):C===31?Q?NaN:g*(1/0):g*2**(C-15)*(1+Q/1024)}var cQ,NA,$A=L(()=>{yQ();cQ=new TextDecoder,NA={timestampFromMilliseconds(A){return new Date(Number(A))},timestampFromMicroseconds(A){return new Date(Number(A/1000n))},timestampFro\
mNanoseconds(A){
return new Date(Number(A/1000000n))},dateFromDays(A){return new Date(A*864e5)},stringFromBytes(A){return A&&cQ.decode(A)},jsonFromBytes(A){return A&&JSON.parse(cQ.decode(A))},geometryFromBytes(A){return A&&jI({view:new DataView(A.buffer,A.byteOffset,A.byteLength),offset:0})},geographyFromBytes(A){return A&&jI({view:new DataView(A.buffer,A.byteOffset,A.byteLength),offset:0})},uuidFromBytes(A){if(!A\
)
return;let I=Array.from(A,g=>g.toString(16).padStart(2,"0")).join("");return I.slice(0,8)+"-"+I.slice(8,12)+"-"+I.slice(12,16)+"-"+I.slice(16,20)+"-"+I.slice(20,32)}}});function GQ(A,I,g){let C=A[I],Q=[],B=1;if(C.num_children)for(;Q.length<C.num_children;){let E=A[I+B],i=GQ(A,I+B,[...g,E.name]);B+=i.count,Q.push(i)}return{count:B,element:C,children:Q,path:g}}function FQ(A,I){return ug(GQ(A,0,[]),I\
)}function ug(A,I){let g=[A];for(let C of I){let Q=A.children.find(B=>B.element.name===C);if(!Q)throw new Error(\`parquet schema element not found: \${I}\`);g.push(Q),A=Q}return g}
function zI(A){let I=[];function g(C){if(C.children.length)for(let Q of C.children)g(Q);else I.push(C.path.join("."))}return g(A),I}function mg(A){let I=0;for(let{element:g}of A)g.repetition_type==="REPEATED"&&I++;return I}function RI(A){let I=0;for(let{element:g}of A.slice(1))g.repetition_type!=="REQUIRED"&&I++;return I}function NQ(A){if(!A||A.element.converted_type!=="LIST"||A.children.length>1)\

return!1;let I=A.children[0];return!(I.children.length>1||I.element.repetition_type!=="REPEATED")}function SQ(A){if(!A||A.element.converted_type!=="MAP"||A.children.length>1)return!1;let I=A.children[0];return!(I.children.length!==2||I.element.repetition_type!=="REPEATED"||I.children.find(Q=>Q.element.name==="key")?.element.repetition_type==="REPEATED"||I.children.find(Q=>Q.element.name==="value")\
?.
element.repetition_type==="REPEATED")}function bg(A){if(A.length!==2)return!1;let[,I]=A;return!(I.element.repetition_type==="REPEATED"||I.children.length)}var bA=L(()=>{});function nA(A){let I={},g=0;for(;;){if(A.offset>=A.view.byteLength)throw new Error("thrift struct ended without STOP");let C=A.view.getUint8(A.offset++),Q=C&15;if(Q===0)break;let B=C>>4;g=B?g+B:_I(A),I[\`field_\${g}\`]=xg(A,Q)}retu\
rn I}function xg(A,I){switch(I){case 1:return!0;case 2:return!1;case 3:return A.view.getInt8(A.offset++);case 4:case 5:return _I(A);case 6:return $I(A);case 7:{let g=A.view.
getFloat64(A.offset,!0);return A.offset+=8,g}case 8:{let g=z(A);if(A.offset+g>A.view.byteLength)throw new Error(\`thrift binary length \${g} exceeds remaining \${A.view.byteLength-A.offset} bytes\`);let C=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,g);return A.offset+=g,C}case 9:{let g=A.view.getUint8(A.offset++),C=g&15,Q=g>>4;Q===15&&(Q=z(A));let B=C===1||C===2,E=new Array(Q);for(let i=0;\
i<
Q;i++)E[i]=B?xg(A,3)===1:xg(A,C);return E}case 12:return nA(A);default:throw new Error(\`thrift unhandled type: \${I}\`)}}function z(A){let I=0,g=0;for(;;){let C=A.view.getUint8(A.offset++);if(I|=(C&127)<<g,!(C&128))return I;g+=7}}function OE(A){let I=0n,g=0n;for(;;){let C=A.view.getUint8(A.offset++);if(I|=BigInt(C&127)<<g,!(C&128))return I;g+=7n}}function _I(A){let I=z(A);return I>>>1^-(I&1)}functio\
n $I(A){
let I=OE(A);return I>>1n^-(I&1n)}var lA=L(()=>{});function RQ(A,I){let g=new Map,C=I?.find(({key:B})=>B==="geo")?.value,Q=(C&&JSON.parse(C)?.columns)??{};for(let[B,E]of Object.entries(Q)){if(E.encoding!=="WKB")continue;let i=E.edges==="spherical"?"GEOGRAPHY":"GEOMETRY",D=E.crs?.id??E.crs?.ids?.[0],o=D?\`\${D.authority}:\${D.code.toString()}\`:void 0;g.set(B,{type:i,crs:o})}for(let B=1;B<A.length;B++){\
let{logical_type:E,name:i,num_children:D,type:o}=A[B];
if(D){B+=D;continue}o==="BYTE_ARRAY"&&!E&&(A[B].logical_type=g.get(i))}}var fQ=L(()=>{});function hA(A){return A&&vE.decode(A)}async function AI(A,{parsers:I,initialFetchSize:g=VE,geoparquet:C=!0}={}){if(!A||!(A.byteLength>=0))throw new Error("parquet expected AsyncBuffer");let Q=Math.max(0,A.byteLength-g),B=await A.slice(Q,A.byteLength),E=new DataView(B);if(E.getUint32(B.byteLength-4,!0)!==827474\
256)throw new Error("parquet file invalid (footer != PAR1)");let i=E.getUint32(B.byteLength-
8,!0);if(i>A.byteLength-8)throw new Error(\`parquet metadata length \${i} exceeds available buffer \${A.byteLength-8}\`);if(i+8>g){let D=A.byteLength-i-8,o=await A.slice(D,Q),w=new ArrayBuffer(i+8),s=new Uint8Array(w);return s.set(new Uint8Array(o)),s.set(new Uint8Array(B),Q-D),Pg(w,{parsers:I,geoparquet:C})}else return Pg(B,{parsers:I,geoparquet:C})}function Pg(A,{parsers:I,geoparquet:g=!0}={}){let C\
;
if(A instanceof ArrayBuffer)C=new DataView(A);else if(A instanceof Uint8Array)C=new DataView(A.buffer,A.byteOffset,A.byteLength);else throw new Error("parquet expected ArrayBuffer or Uint8Array");let Q={...NA,...I};if(C.byteLength<8)throw new Error("parquet file is too short");if(C.getUint32(C.byteLength-4,!0)!==827474256)throw new Error("parquet file invalid (footer != PAR1)");let B=C.byteLength-\

8,E=C.getUint32(B,!0);if(E>C.byteLength-8)throw new Error(\`parquet metadata length \${E} exceeds available buffer \${C.byteLength-8}\`);let i=B-E,o=nA({view:C,offset:i}),w=o.field_1,s=o.field_2.map(y=>({type:Kg[y.field_1],type_length:y.field_2,repetition_type:eQ[y.field_3],name:hA(y.field_4),num_children:y.field_5,converted_type:tQ[y.field_6],scale:y.field_7,precision:y.field_8,field_id:y.field_9,log\
ical_type:XE(
y.field_10)})),e=s.filter(y=>y.type),n=o.field_3,t=o.field_4.map(y=>({columns:y.field_1.map((a,F)=>({file_path:hA(a.field_1),file_offset:a.field_2,meta_data:a.field_3&&{type:Kg[a.field_3.field_1],encodings:a.field_3.field_2?.map(S=>FA[S]),path_in_schema:a.field_3.field_3.map(hA),codec:nQ[a.field_3.field_4],num_values:a.field_3.field_5,total_uncompressed_size:a.field_3.field_6,total_compressed_size\
:a.
field_3.field_7,key_value_metadata:a.field_3.field_8?.map(S=>({key:hA(S.field_1),value:hA(S.field_2)})),data_page_offset:a.field_3.field_9,index_page_offset:a.field_3.field_10,dictionary_page_offset:a.field_3.field_11,statistics:jE(a.field_3.field_12,e[F],Q),encoding_stats:a.field_3.field_13?.map(S=>({page_type:VI[S.field_1],encoding:FA[S.field_2],count:S.field_3})),bloom_filter_offset:a.field_3.f\
ield_14,
bloom_filter_length:a.field_3.field_15,size_statistics:a.field_3.field_16&&{unencoded_byte_array_data_bytes:a.field_3.field_16.field_1,repetition_level_histogram:a.field_3.field_16.field_2,definition_level_histogram:a.field_3.field_16.field_3},geospatial_statistics:a.field_3.field_17&&{bbox:a.field_3.field_17.field_1&&{xmin:a.field_3.field_17.field_1.field_1,xmax:a.field_3.field_17.field_1.field_2\
,
ymin:a.field_3.field_17.field_1.field_3,ymax:a.field_3.field_17.field_1.field_4,zmin:a.field_3.field_17.field_1.field_5,zmax:a.field_3.field_17.field_1.field_6,mmin:a.field_3.field_17.field_1.field_7,mmax:a.field_3.field_17.field_1.field_8},geospatial_types:a.field_3.field_17.field_2}},offset_index_offset:a.field_4,offset_index_length:a.field_5,column_index_offset:a.field_6,column_index_length:a.f\
ield_7,
crypto_metadata:a.field_8,encrypted_column_metadata:a.field_9})),total_byte_size:y.field_2,num_rows:y.field_3,sorting_columns:y.field_4?.map(a=>({column_idx:a.field_1,descending:a.field_2,nulls_first:a.field_3})),file_offset:y.field_5,total_compressed_size:y.field_6,ordinal:y.field_7})),h=o.field_5?.map(y=>({key:hA(y.field_1),value:hA(y.field_2)})),r=hA(o.field_6);return g&&RQ(s,h),{version:w,sche\
ma:s,
num_rows:n,row_groups:t,key_value_metadata:h,created_by:r,metadata_length:E}}function CA({schema:A}){return FQ(A,[])[0]}function XE(A){return A?.field_1?{type:"STRING"}:A?.field_2?{type:"MAP"}:A?.field_3?{type:"LIST"}:A?.field_4?{type:"ENUM"}:A?.field_5?{type:"DECIMAL",scale:A.field_5.field_1,precision:A.field_5.field_2}:A?.field_6?{type:"DATE"}:A?.field_7?{type:"TIME",isAdjustedToUTC:A.field_7.fi\
eld_1,
unit:kQ(A.field_7.field_2)}:A?.field_8?{type:"TIMESTAMP",isAdjustedToUTC:A.field_8.field_1,unit:kQ(A.field_8.field_2)}:A?.field_10?{type:"INTEGER",bitWidth:A.field_10.field_1,isSigned:A.field_10.field_2}:A?.field_11?{type:"NULL"}:A?.field_12?{type:"JSON"}:A?.field_13?{type:"BSON"}:A?.field_14?{type:"UUID"}:A?.field_15?{type:"FLOAT16"}:A?.field_16?{type:"VARIANT",specification_version:A.field_16.fi\
eld_1}:
A?.field_17?{type:"GEOMETRY",crs:hA(A.field_17.field_1)}:A?.field_18?{type:"GEOGRAPHY",crs:hA(A.field_18.field_1),algorithm:rQ[A.field_18.field_2]}:A}function kQ(A){if(A.field_1)return"MILLIS";if(A.field_2)return"MICROS";if(A.field_3)return"NANOS";throw new Error("parquet time unit required")}function jE(A,I,g){return A&&{max:xA(A.field_1,I,g),min:xA(A.field_2,I,g),null_count:A.field_3,distinct_co\
unt:A.
field_4,max_value:xA(A.field_5,I,g),min_value:xA(A.field_6,I,g),is_max_value_exact:A.field_7,is_min_value_exact:A.field_8}}function xA(A,I,g){let{type:C,converted_type:Q,logical_type:B}=I;if(A===void 0)return A;if(C==="BOOLEAN")return A[0]===1;if(C==="BYTE_ARRAY")return g.stringFromBytes(A);let E=new DataView(A.buffer,A.byteOffset,A.byteLength);if(C==="FLOAT"&&E.byteLength===4)return E.getFloat32(\

0,!0);if(C==="DOUBLE"&&E.byteLength===8)return E.getFloat64(0,!0);if(C==="INT32"&&Q==="DECIMAL"&&E.byteLength===4)return E.getInt32(0,!0)*10**-(I.scale||0);if(C==="INT64"&&Q==="DECIMAL"&&E.byteLength===8)return Number(E.getBigInt64(0,!0))*10**-(I.scale||0);if(C==="INT32"&&Q==="DATE")return g.dateFromDays(E.getInt32(0,!0));if(C==="INT64"&&Q==="TIMESTAMP_MILLIS")return g.timestampFromMilliseconds(E.\

getBigInt64(0,!0));if(C==="INT64"&&Q==="TIMESTAMP_MICROS")return g.timestampFromMicroseconds(E.getBigInt64(0,!0));if(C==="INT64"&&B?.type==="TIMESTAMP"&&B?.unit==="NANOS")return g.timestampFromNanoseconds(E.getBigInt64(0,!0));if(C==="INT64"&&B?.type==="TIMESTAMP"&&B?.unit==="MICROS")return g.timestampFromMicroseconds(E.getBigInt64(0,!0));if(C==="INT64"&&B?.type==="TIMESTAMP")return g.timestampFrom\
Milliseconds(
E.getBigInt64(0,!0));let i=Q?.startsWith("UINT_")||B?.type==="INTEGER"&&!B.isSigned;return C==="INT32"&&i&&E.byteLength===4?E.getUint32(0,!0):C==="INT64"&&i&&E.byteLength===8?E.getBigUint64(0,!0):C==="INT32"&&E.byteLength===4?E.getInt32(0,!0):C==="INT64"&&E.byteLength===8?E.getBigInt64(0,!0):Q==="DECIMAL"?pg(A)*10**-(I.scale||0):B?.type==="FLOAT16"?qg(A):B?.type==="UUID"?g.uuidFromBytes(A):A}var V\
E,
vE,II=L(()=>{vI();$A();bA();lA();fQ();VE=1<<19,vE=new TextDecoder});function UQ(A,I,g=void 0){let C={...NA,...g},Q=nA(A);return{null_pages:Q.field_1,min_values:Q.field_2.map(B=>xA(B,I,C)),max_values:Q.field_3.map(B=>xA(B,I,C)),boundary_order:hQ[Q.field_4],null_counts:Q.field_5,repetition_level_histograms:Q.field_6,definition_level_histograms:Q.field_7}}function fI(A){let I=nA(A);return{page_locati\
ons:I.field_1.map(g=>({offset:g.field_1,compressed_page_size:g.field_2,
first_row_index:g.field_3})),unencoded_byte_array_data_bytes:I.field_2}}var Wg=L(()=>{vI();$A();II();lA()});function HA(A,I){return(A<<I|A>>64n-I)&v}function gI(A,I){return A=A+I*kI&v,A=HA(A,31n),A*PA&v}function Ag(A,I){return A^=gI(0n,I),A*PA+JQ&v}function SA(A,I=0n){let g=new DataView(A.buffer,A.byteOffset,A.byteLength),C=A.byteLength,Q=0,B;if(C>=32){let E=I+PA+kI&v,i=I+kI&v,D=I,o=I-PA&v;for(;Q+\
32<=C;)E=gI(E,g.getBigUint64(Q,!0)),Q+=8,i=gI(i,g.getBigUint64(Q,!0)),Q+=8,D=gI(D,g.getBigUint64(Q,!0)),Q+=8,
o=gI(o,g.getBigUint64(Q,!0)),Q+=8;B=HA(E,1n)+HA(i,7n)+HA(D,12n)+HA(o,18n)&v,B=Ag(B,E),B=Ag(B,i),B=Ag(B,D),B=Ag(B,o)}else B=I+LQ&v;for(B=B+BigInt(C)&v;Q+8<=C;)B^=gI(0n,g.getBigUint64(Q,!0)),B=HA(B,27n)*PA+JQ&v,Q+=8;for(Q+4<=C&&(B^=BigInt(g.getUint32(Q,!0))*PA&v,B=HA(B,23n)*kI+MQ&v,Q+=4);Q<C;)B^=BigInt(g.getUint8(Q))*LQ&v,B=HA(B,11n)*PA&v,Q+=1;return B^=B>>33n,B=B*kI&v,B^=B>>29n,B=B*MQ&v,B^=B>>32n,B\
}
var v,PA,kI,MQ,JQ,LQ,KQ=L(()=>{v=0xffffffffffffffffn,PA=0x9e3779b185ebca87n,kI=0xc2b2ae3d27d4eb4fn,MQ=0x165667b19e3779f9n,JQ=0x85ebca77c2b2ae63n,LQ=0x27d4eb2f165667c5n});function $E(A,I){return Number((A>>32n)*BigInt(I)>>32n)}function Ai(A){let I=new Uint32Array(8),g=Number(A&0xffffffffn)|0;for(let C=0;C<8;C++)I[C]=1<<(Math.imul(g,_E[C])>>>27);return I}function Tg(A,I){let g=$E(I,A.length>>3)<<3,C\
=Ai(I);for(let Q=0;Q<8;Q++)if((A[g+Q]&C[Q])===0)return!1;return!0}function YQ(A){let I=nA(A),g=I.field_1;if(typeof g!="number"||g<=0||g%32!==0||!I.field_2?.field_1||!I.field_3?.
field_1||!I.field_4?.field_1)return;let{view:C,offset:Q}=A;if(Q+g>C.byteLength)throw new Error(\`parquet bloom filter truncated: need \${g} bytes, have \${C.byteLength-Q}\`);let B=new Uint32Array(g>>2);for(let E=0;E<B.length;E++)B[E]=C.getUint32(Q+E*4,!0);return A.offset=Q+g,{numBytes:g,blocks:B}}function Og(A,I){if(A==null)return;let{type:g,converted_type:C,logical_type:Q}=I;if(g==="BOOLEAN")return t\
ypeof A!=
"boolean"?void 0:SA(new Uint8Array([A?1:0]));if(g==="FLOAT"){if(typeof A!="number")return;let B=new ArrayBuffer(4);return new DataView(B).setFloat32(0,A,!0),SA(new Uint8Array(B))}if(g==="DOUBLE"){if(typeof A!="number")return;let B=new ArrayBuffer(8);return new DataView(B).setFloat64(0,A,!0),SA(new Uint8Array(B))}if(g==="INT32"){if(C==="DATE"||C==="DECIMAL"||C==="TIME_MILLIS"||Q?.type==="DATE"||Q?.\

type==="TIME"||Q?.type==="DECIMAL"||typeof A!="number"||!Number.isInteger(A))return;let B=new ArrayBuffer(4);return new DataView(B).setInt32(0,A|0,!0),SA(new Uint8Array(B))}if(g==="INT64"){if(C==="TIMESTAMP_MILLIS"||C==="TIMESTAMP_MICROS"||C==="TIME_MICROS"||C==="DECIMAL"||Q?.type==="TIMESTAMP"||Q?.type==="TIME"||Q?.type==="DECIMAL")return;let B;if(typeof A=="bigint")B=A;else if(typeof A=="number"\
&&
Number.isSafeInteger(A))B=BigInt(A);else return;let E=new ArrayBuffer(8);return new DataView(E).setBigUint64(0,BigInt.asUintN(64,B),!0),SA(new Uint8Array(E))}if(g==="BYTE_ARRAY")return C==="JSON"||C==="BSON"||C==="DECIMAL"||Q?.type==="JSON"||Q?.type==="BSON"||Q?.type==="VARIANT"||Q?.type==="GEOMETRY"||Q?.type==="GEOGRAPHY"?void 0:typeof A=="string"?SA(zE.encode(A)):A instanceof Uint8Array?SA(A):vo\
id 0;
if(g==="FIXED_LEN_BYTE_ARRAY")return C==="DECIMAL"||C==="INTERVAL"||Q?.type==="DECIMAL"||Q?.type==="UUID"||Q?.type==="FLOAT16"||Q?.type==="GEOMETRY"||Q?.type==="GEOGRAPHY"?void 0:A instanceof Uint8Array?SA(A):void 0}function lQ(A){let I=new Set;return Zg(A,I),I}function Zg(A,I){if(A){if("$and"in A&&Array.isArray(A.$and)){for(let g of A.$and)Zg(g,I);return}if("$or"in A&&Array.isArray(A.$or)){for(le\
t g of A.
$or)Zg(g,I);return}if(!("$nor"in A))for(let[g,C]of Object.entries(A))g.startsWith("$")||(typeof C=="object"&&C!==null&&!Array.isArray(C)?("$eq"in C||"$in"in C)&&I.add(g):I.add(g))}}var zE,_E,Vg=L(()=>{lA();KQ();zE=new TextEncoder,_E=new Uint32Array([1203114875,1150766481,2284105051,2729912477,1884591559,770785867,2667333959,1550580529])});function Ii(A,I){for(let C=0;C<I.length;C+=1e4)A.push(...I.\
slice(C,C+1e4))}function QA(A,I,g=!0){if(g?A===I:A==I)return!0;if(!A||!I||typeof A!="object"||typeof I!="object")return!1;if(A instanceof Uint8Array&&I instanceof Uint8Array){if(A.length!==I.length)return!1;for(let Q=0;Q<A.length;Q++)if(A[Q]!==I[Q])return!1;return!0}if(A instanceof Date||I instanceof Date)return A instanceof Date&&I instanceof
Date&&A.getTime()===I.getTime();if(Array.isArray(A)&&Array.isArray(I)){if(A.length!==I.length)return!1;for(let Q=0;Q<A.length;Q++)if(!QA(A[Q],I[Q],g))return!1;return!0}let C=Object.keys(A);if(C.length!==Object.keys(I).length)return!1;for(let Q of C)if(!QA(A[Q],I[Q],g))return!1;return!0}function Ig(A){if(!A)return[];if(A.length===1)return A[0];let I=[];for(let g of A)Ii(I,g);return I}var gg=L(()=>{\
});function BI(A){if(!A)return[];let I=[];return"$and"in A&&Array.isArray(A.$and)?I.push(...A.$and.flatMap(BI)):"$or"in A&&Array.isArray(A.$or)?I.push(...A.$or.flatMap(BI)):"$nor"in A&&Array.isArray(A.$nor)?I.push(...A.$nor.flatMap(BI)):I.push(...Object.keys(A)),[...new Set(I)]}function vg(A){return[...new Set(BI(A).map(I=>I.split(".")[0]))]}function QI(A,I,g=!0){return"$and"in I&&Array.isArray(I.\
$and)?
I.$and.every(C=>QI(A,C,g)):"$or"in I&&Array.isArray(I.$or)?I.$or.some(C=>QI(A,C,g)):"$nor"in I&&Array.isArray(I.$nor)?!I.$nor.some(C=>QI(A,C,g)):Object.entries(I).every(([C,Q])=>{let B=Qi(A,C);return typeof Q!="object"||Q===null||Array.isArray(Q)?QA(B,Q,g):Object.entries(Q||{}).every(([E,i])=>E==="$gt"?B!=null&&B>i:E==="$gte"?B!=null&&B>=i:E==="$lt"?B!=null&&B<i:E==="$lte"?B!=null&&B<=i:E==="$eq"?\

QA(B,i,g):E==="$ne"?!QA(B,i,g):E==="$in"?Array.isArray(i)&&dQ(B,i,g):E==="$nin"?Array.isArray(i)&&!dQ(B,i,g):E==="$not"?!QI({value:B},{value:i},g):!0)})}function dQ(A,I,g){return I.some(C=>QA(A,C,g)||Array.isArray(A)&&A.some(Q=>QA(Q,C,g)))}function EI({rowGroup:A,physicalColumns:I,filter:g,strict:C=!0,bloomFilters:Q,schemaElements:B}){if(!g)return!1;if("$and"in g&&Array.isArray(g.$and))return g.$a\
nd.
some(E=>EI({rowGroup:A,physicalColumns:I,filter:E,strict:C,bloomFilters:Q,schemaElements:B}));if("$or"in g&&Array.isArray(g.$or))return g.$or.every(E=>EI({rowGroup:A,physicalColumns:I,filter:E,strict:C,bloomFilters:Q,schemaElements:B}));if("$nor"in g&&Array.isArray(g.$nor))return!1;for(let[E,i]of Object.entries(g)){let D=I.indexOf(E);if(D===-1)continue;let o=A.columns[D].meta_data?.statistics,{min\
:w,
max:s,min_value:e,max_value:n,null_count:t}=o||{},h=e!==void 0?e:w,r=n!==void 0?n:s,y=h!==void 0&&r!==void 0,a=Q?.[E],F=B?.[E],S=QI({value:null},{value:i},C)&&(t===void 0||t>0);if(y&&!S&&uQ(i,h,r,C,F))return!0;for(let[f,N]of Object.entries(i||{}))if(a&&F){if(f==="$eq"){let U=Og(N,F);if(U!==void 0&&!Tg(a.blocks,U))return!0}if(f==="$in"&&Array.isArray(N)&&N.length>0){let U=!0;for(let J of N){let Y=O\
g(
J,F);if(Y===void 0||Tg(a.blocks,Y)){U=!1;break}}if(U)return!0}}}return!1}function uQ(A,I,g,C,Q){if(I===void 0||g===void 0)return!1;let B=Q?.type==="FLOAT"||Q?.type==="DOUBLE"||Q?.logical_type?.type==="FLOAT16";for(let[E,i]of Object.entries(A||{})){let D=CI(I,i,C,Q),o=CI(g,i,C,Q),s=!(I instanceof Uint8Array||g instanceof Uint8Array)&&(Q?.type!=="BYTE_ARRAY"||typeof i=="string"&&[...i].every(e=>e.ch\
arCodeAt(
0)<=127));if(E==="$gt"&&s&&o!==void 0&&o<=0||E==="$gte"&&s&&o!==void 0&&o<0||E==="$lt"&&s&&D!==void 0&&D>=0||E==="$lte"&&s&&D!==void 0&&D>0)return!0;if(E==="$eq"){let e=CI(i,I,C,Q),n=CI(i,g,C,Q);if(e!==void 0&&e<0||n!==void 0&&n>0)return!0}if(E==="$ne"&&!B&&QA(I,g,C)&&QA(I,i,C)||E==="$in"&&Array.isArray(i)&&i.every(e=>{let n=CI(e,I,C,Q),t=CI(e,g,C,Q);return n!==void 0&&n<0||t!==void 0&&t>0})||E===\

"$nin"&&!B&&Array.isArray(i)&&QA(I,g,C)&&i.some(e=>QA(I,e,C)))return!0}return!1}function CI(A,I,g,C){if(C?.type==="BYTE_ARRAY")return typeof A!="string"||typeof I!="string"?void 0:pQ(HQ.encode(A),HQ.encode(I));if(A instanceof Uint8Array||I instanceof Uint8Array)return!(A instanceof Uint8Array)||!(I instanceof Uint8Array)?void 0:pQ(A,I);if(A<I)return-1;if(A>I)return 1;if(QA(A,I,g))return 0}function\
 pQ(A,I){
let g=Math.min(A.length,I.length);for(let C=0;C<g;C++){if(A[C]<I[C])return-1;if(A[C]>I[C])return 1}return A.length<I.length?-1:A.length>I.length?1:0}function gi(A,I){return QI({value:null},{value:A},I)}function Cg(A,I,g,C=!0){if(!A)return;if("$and"in A&&Array.isArray(A.$and)){let B;for(let E of A.$and)B=qQ(B,Cg(E,I,g,C));return B}if("$or"in A&&Array.isArray(A.$or)){let B=[];for(let E of A.$or){let\
 i=Cg(
E,I,g,C);if(!i)return;B=Ci(B,i)}return B}if("$nor"in A&&Array.isArray(A.$nor))return;let Q;for(let[B,E]of Object.entries(A)){let i=I[B];if(!i)continue;let D=gi(E,C),o=[];for(let w=0;w<i.pageStarts.length;w++){let s=i.pageStarts[w],e=w+1<i.pageStarts.length?i.pageStarts[w+1]:g,n=i.nullCounts?.[w],t=D&&(n===void 0||n>0);if(!(!i.nullPages[w]&&!t&&uQ(E,i.minValues[w],i.maxValues[w],C,i.element))){let \
r=o[o.
length-1];r&&r[1]===s?r[1]=e:o.push([s,e])}}Q=qQ(Q,o)}return Q}function qQ(A,I){if(!A)return I;if(!I)return A;let g=[],C=0,Q=0;for(;C<A.length&&Q<I.length;){let B=Math.max(A[C][0],I[Q][0]),E=Math.min(A[C][1],I[Q][1]);B<E&&g.push([B,E]),A[C][1]<I[Q][1]?C++:Q++}return g}function Ci(A,I){let g=[],C=0,Q=0;for(;C<A.length||Q<I.length;){let B=Q>=I.length||C<A.length&&A[C][0]<=I[Q][0]?A[C++]:I[Q++],E=g[g\
.
length-1];E&&B[0]<=E[1]?E[1]=Math.max(E[1],B[1]):g.push([B[0],B[1]])}return g}function Qi(A,I){let g=A;for(let C of I.split("."))g=g?.[C];return g}var HQ,Xg=L(()=>{Vg();gg();HQ=new TextEncoder});function xQ({metadata:A,rowStart:I=0,rowEnd:g=1/0,columns:C,filter:Q,filterStrict:B=!0,bloomFiltersByGroup:E,schemaElements:i,pageRangesByGroup:D,pageLocationsByGroup:o}){if(!A)throw new Error("parquetPlan\
 requires metadata");let w=CA(A),s=zI(w),e=Q?{...OQ(w),...i}:i,n=[],t=0;for(let h=0;h<A.row_groups.length;h++){let r=A.row_groups[h],y=Number(r.num_rows),a=t+y;if(y>0&&a>I&&t<g&&!EI({rowGroup:r,physicalColumns:s,
filter:Q,strict:B,bloomFilters:E?.[h],schemaElements:e})){let F=Math.max(I-t,0),S=Math.min(g-t,y),f=D?.[h],N=o?.[h],U=f?f.map(([J,Y])=>[Math.max(J,F),Math.min(Y,S)]).filter(([J,Y])=>J<Y):[[F,S]];U.length>1&&(U=r.columns.every(Y=>{let d=Y.meta_data?.path_in_schema[0],p=Y.meta_data?.path_in_schema.join(".");return C&&d&&!C.includes(d)?!0:!!(Y.offset_index_offset&&Y.offset_index_length)||!!(p&&N?.[p]\
)})?
Ei(U,r,C,N):[[U[0][0],U[U.length-1][1]]]),U.length&&n.push({rowGroup:r,groupIndex:h,groupStart:t,groupRows:y,ranges:U,pageRanges:f,pageLocations:N})}t=a}return{groups:n,rowEnd:isFinite(g)?g:t}}function PQ({rowGroup:A,groupStart:I,groupRows:g,ranges:C,columns:Q,useOffsetIndex:B=!1,pageRanges:E,pageLocations:i}){let D=[],o=[],w=[],s=C.length>1||C[0][0]>0||C[0][1]<g;for(let h of A.columns){let r=h.me\
ta_data;
if(h.file_path)throw new Error("parquet file_path not supported");if(!r)throw new Error("parquet column metadata is undefined");if(Q&&!Q.includes(r.path_in_schema[0]))continue;let y=r.dictionary_page_offset||r.data_page_offset,a=Number(y),F=Number(y+r.total_compressed_size),S=i?.[r.path_in_schema.join(".")];if(S&&s)D.push({columnMetadata:r,pageLocations:S,range:{startByte:a,endByte:F}});else if((B\
||
E)&&h.offset_index_offset&&h.offset_index_length&&s){let f=Number(h.offset_index_offset);D.push({columnMetadata:r,offsetIndex:{startByte:f,endByte:f+h.offset_index_length},range:{startByte:Number(y),endByte:F}})}else D.push({columnMetadata:r,range:{startByte:a,endByte:F}})}let e=[],n;for(let h of D)"pageLocations"in h||("offsetIndex"in h?w.push(h.offsetIndex):Q?e.push(h.range):n&&h.range.endByte-n\
.
startByte<=mQ?n.endByte=h.range.endByte:(n&&o.push(n),n={...h.range}));return n&&o.push(n),o.push(...TQ(e,Bi,mQ)),{groups:C.map(([h,r])=>({chunks:D,rowGroup:A,groupStart:I,groupRows:g,selectStart:h,selectEnd:r})),fetches:o,indexes:w}}function Ei(A,I,g,C){let Q=I.columns.filter(E=>!g||g.includes(E.meta_data?.path_in_schema[0]||"")).map(E=>C?.[E.meta_data?.path_in_schema.join(".")||""]),B=[];for(let\
 E of A){
let i=B[B.length-1],D=i&&Q.some(o=>{if(!o)return!0;let w=bQ(i,o,Number(I.num_rows)),s=bQ(E,o,Number(I.num_rows));return w[0]<=s[1]&&s[0]<=w[1]});i&&D?i[1]=E[1]:B.push([...E])}return B}function bQ([A,I],g,C){let Q=1/0,B=-1/0;for(let E=0;E<g.length;E++){let i=Number(g[E].first_row_index);(E+1<g.length?Number(g[E+1].first_row_index):C)>A&&i<I&&(Q=Math.min(Q,E),B=E)}return[Q,B]}async function WQ({file\
:A,
metadata:I,filter:g,filterStrict:C=!0}){let Q=I.row_groups.map(()=>({})),B=lQ(g);if(B.size===0)return Q;let E=zI(CA(I)),i=[];return I.row_groups.forEach((D,o)=>{if(!EI({rowGroup:D,physicalColumns:E,filter:g,strict:C}))for(let w of B){let s=E.indexOf(w);if(s===-1)continue;let e=D.columns[s]?.meta_data;if(!e?.bloom_filter_offset||!e.bloom_filter_length)continue;let n=Number(e.bloom_filter_offset),t=\
n+
e.bloom_filter_length;i.push((async()=>{let h=await A.slice(n,t),r=YQ({view:new DataView(h),offset:0});r&&(Q[o][w]=r)})())}}),i.length&&await Promise.all(i),Q}async function ZQ({file:A,metadata:I,filter:g,filterStrict:C=!0,rowStart:Q=0,rowEnd:B=1/0,columns:E,bloomFiltersByGroup:i,schemaElements:D,parsers:o}){let w=I.row_groups.map(()=>{}),s=I.row_groups.map(()=>({}));if(g&&"$nor"in g&&Array.isArra\
y(
g.$nor))return{pageRangesByGroup:w,pageLocationsByGroup:s};let e=BI(g);if(!e.length)return{pageRangesByGroup:w,pageLocationsByGroup:s};let n=CA(I),t=zI(n),h={...OQ(n),...D},r=[],y=[],a=[],F=0;if(I.row_groups.forEach((S,f)=>{let N=Number(S.num_rows),U=F+N,J=N>0&&U>Q&&F<B;if(F=U,!J||EI({rowGroup:S,physicalColumns:t,filter:g,strict:C,bloomFilters:i?.[f],schemaElements:h}))return;let Y={},d=0,p=new Se\
t,
O=!1;for(let l of e){let K=t.indexOf(l);if(K===-1)continue;let k=S.columns[K];if(!k?.meta_data||!k.column_index_offset||!k.column_index_length||!k.offset_index_offset||!k.offset_index_length)continue;let _=h[l];if(!_)continue;O=!0,p.add(l);let $=Number(k.column_index_offset),IA=Number(k.offset_index_offset),AA=$+k.column_index_length,wA=IA+k.offset_index_length;r.push({startByte:$,endByte:AA},{sta\
rtByte:IA,
endByte:wA}),d++,y.push(async yA=>{let[pA,M]=await Promise.all([yA.slice($,AA),yA.slice(IA,wA)]),EA=UQ({view:new DataView(pA),offset:0},_,o),eA=fI({view:new DataView(M),offset:0});s[f][l]=eA.page_locations,Y[l]={minValues:EA.min_values,maxValues:EA.max_values,nullPages:EA.null_pages,nullCounts:EA.null_counts,pageStarts:eA.page_locations.map(iA=>Number(iA.first_row_index)),element:_}})}if(O)for(let\
 l of S.
columns){let K=l.meta_data;if(!K)continue;let k=K.path_in_schema[0],b=K.path_in_schema.join(".");if(E&&!E.includes(k)||p.has(b)||!l.offset_index_offset||!l.offset_index_length)continue;p.add(b);let _=Number(l.offset_index_offset),$=_+l.offset_index_length;r.push({startByte:_,endByte:$}),d++,y.push(async IA=>{let AA=await IA.slice(_,$),wA=fI({view:new DataView(AA),offset:0});s[f][b]=wA.page_locatio\
ns})}
d&&a.push({rgIdx:f,groupRows:N,columnPages:Y})}),y.length){let S=jg(A,{fetches:TQ(r)});await Promise.all(y.map(f=>f(S)));for(let{rgIdx:f,groupRows:N,columnPages:U}of a)w[f]=Cg(g,U,N,C)}return{pageRangesByGroup:w,pageLocationsByGroup:s}}function TQ(A,I=0,g=1/0){let C=A.map(B=>({...B})).sort((B,E)=>B.startByte-E.startByte||B.endByte-E.endByte),Q=[];for(let B of C){let E=Q[Q.length-1];E&&B.startByte<\
=
E.endByte+I&&Math.max(E.endByte,B.endByte)-E.startByte<=g?E.endByte=Math.max(E.endByte,B.endByte):Q.push(B)}return Q}function OQ(A){let I={};function g(C){if(C.children.length)for(let Q of C.children)g(Q);else I[C.path.join(".")]=C.element}return g(A),I}function jg(A,{fetches:I}){let g=I.map(({startByte:C,endByte:Q})=>A.slice(C,Q));return{byteLength:A.byteLength,slice(C,Q=A.byteLength){let B=I.fin\
dIndex(
({startByte:E,endByte:i})=>E<=C&&Q<=i);if(B<0)return A.slice(C,Q);if(I[B].startByte!==C||I[B].endByte!==Q){let E=C-I[B].startByte,i=Q-I[B].startByte;return g[B]instanceof Promise?g[B].then(D=>D.slice(E,i)):g[B].slice(E,i)}else return g[B]}}}var mQ,Bi,VQ=L(()=>{Vg();Xg();Wg();II();bA();mQ=1<<21,Bi=8192});function $g(A,I=NA){if(Array.isArray(A))return A.map(g=>$g(g,I));if(typeof A!="object")return A\
;if("metadata"in A){let g=ii(A.metadata),C=A.typed_value&&Qg(A.typed_value,g,I),Q=A.value&&UI(Bg(A.value),g,I);return C&&Q?{...Q,...C}:C??Q}return A}function Qg(A,I,g){if(A instanceof Date)return A;if(A&&typeof A=="object"&&!Array.isArray(A)&&!(A instanceof Uint8Array)){if("typed_value"in A&&A.typed_value!==
null&&A.typed_value!==void 0)return Qg(A.typed_value,I,g);if("value"in A&&A.value instanceof Uint8Array)return UI(Bg(A.value),I,g);if("typed_value"in A||"value"in A)return null;let C={};for(let[Q,B]of Object.entries(A))I.dictionary.includes(Q)&&(C[Q]=Qg(B,I,g));return C}return A instanceof Uint8Array?UI(Bg(A),I,g):Array.isArray(A)?A.map(C=>Qg(C,I,g)):A}function Bg(A){return{view:new DataView(A.buf\
fer,
A.byteOffset,A.byteLength),offset:0}}function ii(A){let I=vQ.get(A.buffer);I||(I=new Map,vQ.set(A.buffer,I));let g=\`\${A.byteOffset}:\${A.byteLength}\`,C=I.get(g);if(C)return C;let Q=Bg(A),B=Q.view.getUint8(Q.offset++),E=B&15;if(E!==1)throw new Error(\`parquet unsupported variant metadata version: \${E}\`);let i=(B>>4&1)===1,D=(B>>6&3)+1,o=WA(Q,D),w=new Array(o+1);for(let t=0;t<w.length;t++)w[t]=WA(Q,D)\
;
let s=Q.offset,e=new Array(o);for(let t=0;t<o;t++){let h=w[t],r=w[t+1],y=new Uint8Array(A.buffer,A.byteOffset+s+h,r-h);e[t]=_g.decode(y)}let n={dictionary:e,sorted:i};return I.set(g,n),n}function WA(A,I){let g=0;for(let C=0;C<I;C++)g|=A.view.getUint8(A.offset+C)<<C*8;return A.offset+=I,g}function UI(A,I,g){let C=A.view.getUint8(A.offset++),Q=C&3,B=C>>2;if(Q===0)return oi(A,B,g);if(Q===2)return Di(\

A,B,I,g);if(Q===3)return si(A,B,I,g);let E=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,B);return A.offset+=B,_g.decode(E)}function oi(A,I,g){switch(I){case 0:return null;case 1:return!0;case 2:return!1;case 3:{let C=A.view.getInt8(A.offset);return A.offset+=1,C}case 4:{let C=A.view.getInt16(A.offset,!0);return A.offset+=2,C}case 5:{let C=A.view.getInt32(A.offset,!0);return A.offset+=4,\

C}case 6:{let C=A.view.getBigInt64(A.offset,!0);return A.offset+=8,C}case 7:{let C=A.view.getFloat64(A.offset,!0);return A.offset+=8,C}case 8:return zg(A,4);case 9:return zg(A,8);case 10:return zg(A,16);case 11:{let C=A.view.getInt32(A.offset,!0);return A.offset+=4,g.dateFromDays(C)}case 12:case 13:{let C=A.view.getBigInt64(A.offset,!0);return A.offset+=8,g.timestampFromMicroseconds(C)}case 14:{le\
t C=A.
view.getFloat32(A.offset,!0);return A.offset+=4,C}case 15:return XQ(A);case 16:{let C=XQ(A);return _g.decode(C)}case 17:{let C=A.view.getBigInt64(A.offset,!0);return A.offset+=8,C}case 18:case 19:{let C=A.view.getBigInt64(A.offset,!0);return A.offset+=8,g.timestampFromNanoseconds(C)}case 20:{let C=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,16);A.offset+=16;let Q=Array.from(C,B=>B.toSt\
ring(
16).padStart(2,"0")).join("");return\`\${Q.slice(0,8)}-\${Q.slice(8,12)}-\${Q.slice(12,16)}-\${Q.slice(16,20)}-\${Q.slice(20)}\`}default:throw new Error(\`parquet unsupported variant primitive type: \${I}\`)}}function Di(A,I,g,C){let Q=(I&3)+1,B=(I>>2&3)+1,i=I>>4&1?WA(A,4):A.view.getUint8(A.offset++),D=new Array(i);for(let s=0;s<i;s++)D[s]=WA(A,B);let o=new Array(i+1);for(let s=0;s<o.length;s++)o[s]=WA(A,Q)\
;
let w={};for(let s=0;s<i;s++){let e=g.dictionary[D[s]],n={view:A.view,offset:A.offset+o[s]};w[e]=UI(n,g,C)}return A.offset+=o[o.length-1],w}function si(A,I,g,C){let Q=I&3,B=I>>2&1,E=Q+1,i=WA(A,B?4:1),D=new Array(i+1);for(let s=0;s<D.length;s++)D[s]=WA(A,E);let o=A.offset,w=new Array(i);for(let s=0;s<i;s++){let e={view:A.view,offset:o+D[s]};w[s]=UI(e,g,C)}return A.offset=o+D[D.length-1],w}function \
zg(A,I){
let g=A.view.getUint8(A.offset);A.offset+=1;let C;if(I===4)C=BigInt(A.view.getInt32(A.offset,!0)),A.offset+=4;else if(I===8)C=A.view.getBigInt64(A.offset,!0),A.offset+=8;else{let Q=A.view.getBigUint64(A.offset,!0);C=A.view.getBigInt64(A.offset+8,!0)<<64n|Q,A.offset+=16}return Number(C)*10**-g}function XQ(A){let I=A.view.getUint32(A.offset,!0);A.offset+=4;let g=new Uint8Array(A.view.buffer,A.view.b\
yteOffset+
A.offset,I);return A.offset+=I,g}var _g,vQ,jQ=L(()=>{$A();_g=new TextDecoder,vQ=new WeakMap});function AC(A,I,g,C,Q){let B=RI(Q);if(!I?.length&&!g.length){if(!B||!C.length)return C;I=new Array(C.length).fill(B)}let E=I?.length||g.length,i=Q.map(({element:t})=>t.repetition_type),D=0,o=[A],w=A,s=0,e=0,n=0;if(g[0])for(;s<i.length-2&&n<g[0];)s++,i[s]!=="REQUIRED"&&(w=w.at(-1),o.push(w),e++),i[s]==="RE\
PEATED"&&n++;for(let t=0;t<E;t++){let h=I?.length?I[t]:B,r=g[t];for(;s&&(r<n||i[s]!=="REPEATED");)
i[s]!=="REQUIRED"&&(o.pop(),e--),i[s]==="REPEATED"&&n--,s--;for(w=o.at(-1);(s<i.length-2||i[s+1]==="REPEATED")&&(e<h||i[s+1]==="REQUIRED");){if(s++,i[s]!=="REQUIRED"){let y=[];w.push(y),w=y,o.push(y),e++}i[s]==="REPEATED"&&n++}h===B?w.push(C[D++]):s===i.length-2?w.push(null):w.push([])}if(!A.length)for(let t=0;t<B;t++){let h=[];w.push(h),w=h}return A}function iI(A,I,g,C=0){let Q=I.path.join("."),B\
=I.
element.repetition_type==="OPTIONAL",E=B?C+1:C;if(NQ(I)){let i=I.children[0],D=E;i.children.length===1&&(i=i.children[0],D++),iI(A,i,g,D);let o=i.path.join("."),w=A.get(o);if(!w)throw new Error("parquet list column missing values");B&&Eg(w,C),A.set(Q,w),A.delete(o);return}if(SQ(I)){let i=I.children[0].element.name;iI(A,I.children[0].children[0],g,E+1),iI(A,I.children[0].children[1],g,E+1);let D=A.\

get(\`\${Q}.\${i}.key\`),o=A.get(\`\${Q}.\${i}.value\`);if(!D)throw new Error("parquet map column missing keys");if(!o)throw new Error("parquet map column missing values");if(D.length!==o.length)throw new Error("parquet map column key/value length mismatch");let w=zQ(D,o,E);B&&Eg(w,C),A.delete(\`\${Q}.\${i}.key\`),A.delete(\`\${Q}.\${i}.value\`),A.set(Q,w);return}if(I.children.length){let i=I.element.repetition_t\
ype===
"REQUIRED"?C:C+1,D={};for(let w of I.children){iI(A,w,g,i);let s=A.get(w.path.join("."));if(!s)throw new Error("parquet struct missing child data");D[w.element.name]=s}for(let w of I.children)A.delete(w.path.join("."));let o=_Q(D,i);I.element.logical_type?.type==="VARIANT"&&(o=$g(o,g)),B&&Eg(o,C),A.set(Q,o)}}function Eg(A,I){for(let g=0;g<A.length;g++)I?Eg(A[g],I-1):A[g]=A[g][0]}function zQ(A,I,g)\
{
let C=[];for(let Q=0;Q<A.length;Q++)if(g)C.push(zQ(A[Q],I[Q],g-1));else if(A[Q]){let B={};for(let E=0;E<A[Q].length;E++){let i=I[Q][E];B[A[Q][E]]=i===void 0?null:i}C.push(B)}else C.push(void 0);return C}function _Q(A,I){let g=Object.keys(A),C=A[g[0]]?.length,Q=[];for(let B=0;B<C;B++){let E={};for(let i of g){if(A[i].length!==C)throw new Error("parquet struct parsing error");E[i]=A[i][B]}I?Q.push(_\
Q(
E,I-1)):Q.push(E)}return Q}var IC=L(()=>{bA();jQ()});function oI(A,I,g){if(g instanceof Int32Array){wi(A,I,g);return}let C=z(A),Q=z(A);z(A);let B=$I(A),E=0;g[E++]=B;let i=C/Q;for(;E<I;){let D=$I(A),o=new Uint8Array(Q);for(let w=0;w<Q;w++)o[w]=A.view.getUint8(A.offset++);for(let w=0;w<Q&&E<I;w++){let s=o[w];if(s){let e=0,n=i,t=(1n<<BigInt(s))-1n;for(;n&&E<I;){let h=BigInt(A.view.getUint32(A.offset,\
!0)>>>e)&t;for(e+=s;e>=32;)e-=32,A.offset+=4,e&&(h|=BigInt(
A.view.getUint32(A.offset,!0))<<BigInt(s-e)&t);let r=D+h;B+=r,g[E++]=B,n--}n&&(A.offset+=Math.ceil((n*s+e)/8))}else for(let e=0;e<i&&E<I;e++)B+=D,g[E++]=B}}}function wi(A,I,g){let C=z(A),Q=z(A);z(A);let B=_I(A),E=0;g[E++]=B;let i=C/Q,{view:D}=A;for(;E<I;){let o=ei(A),w=A.offset,s=w+Q;for(let e=0;e<Q&&E<I;e++){let n=D.getUint8(w+e),t=s+i*n/8,h=0;for(let r=0;r<i&&E<I;r++){let y=0,a=0;for(;a<n;){let \
F=Math.
min(8-h,n-a);a<32&&(y|=(D.getUint8(s)>>>h&(1<<F)-1)<<a),a+=F,h+=F,h===8&&(h=0,s++)}B=B+o+y|0,g[E++]=B}s=t}A.offset=s}}function ei(A){let I=A.offset,g=z(A),C=A.offset-I===5?A.view.getUint8(I+4)>>>4&1:0;return(g>>>1|C<<31)^-(g&1)}function gC(A,I,g){let C=new Int32Array(I);oI(A,I,C);for(let Q=0;Q<I;Q++)g[Q]=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,C[Q]),A.offset+=C[Q]}function CC(A,I,g\
){
let C=new Int32Array(I);oI(A,I,C);let Q=new Int32Array(I);oI(A,I,Q);for(let B=0;B<I;B++){let E=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,Q[B]);C[B]?(g[B]=new Uint8Array(C[B]+Q[B]),g[B].set(g[B-1].subarray(0,C[B])),g[B].set(E,C[B])):g[B]=E,A.offset+=Q[B]}}var $Q=L(()=>{lA()});function RA(A,I,g,C){C===void 0&&(C=A.view.getUint32(A.offset,!0),A.offset+=4);let Q=A.offset,B=0;for(;B<g.len\
gth;){let E=z(A);if(E&1)B=ni(A,E,I,g,B);else{let i=E>>>1;ti(A,i,I,g,B),B+=i}}A.offset=Q+C}function ti(A,I,g,C,Q){let B=g+7>>3,E=0;for(let i=0;i<B;i++)E|=A.view.getUint8(A.offset++)<<(i<<3);for(let i=0;i<I;i++)C[Q+i]=E}function ni(A,I,g,C,Q){let B=I>>1<<3,E=(1<<g)-1,i=0;if(A.offset<A.view.byteLength)
i=A.view.getUint8(A.offset++);else if(E)throw new Error(\`parquet bitpack offset \${A.offset} out of range\`);let D=8,o=0;for(;B;)o>8?(o-=8,D-=8,i>>>=8):D-o<g?(i|=A.view.getUint8(A.offset)<<D,A.offset++,D+=8):(Q<C.length&&(C[Q++]=i>>o&E),B--,o+=g);return Q}function QC(A,I,g,C){let Q=hi(g,C),B=new Uint8Array(I*Q);for(let E=0;E<Q;E++)for(let i=0;i<I;i++)B[i*Q+E]=A.view.getUint8(A.offset++);if(g==="FLOA\
\\
T")return new Float32Array(B.buffer);if(g==="DOUBLE")return new Float64Array(B.buffer);if(g==="INT32")return new Int32Array(B.buffer);if(g==="INT64")return new BigInt64Array(B.buffer);if(g==="FIXED_LEN_BYTE_ARRAY"){let E=new Array(I);for(let i=0;i<I;i++)E[i]=B.subarray(i*Q,(i+1)*Q);return E}throw new Error(\`parquet byte_stream_split unsupported type: \${g}\`)}function hi(A,I){switch(A){case"INT32":c\
ase"\\
FLOAT":return 4;case"INT64":case"DOUBLE":return 8;case"FIXED_LEN_BYTE_ARRAY":if(!I)throw new Error("parquet byteWidth missing type_length");return I;default:throw new Error(\`parquet unsupported type: \${A}\`)}}var AB=L(()=>{lA()});function MI(A,I,g,C){if(g===0)return[];if(I==="BOOLEAN")return ri(A,g);if(I==="INT32")return ai(A,g);if(I==="INT64")return yi(A,g);if(I==="INT96")return ci(A,g);if(I==="FL\
OAT")return Gi(A,g);if(I==="DOUBLE")return Fi(A,g);if(I==="BYTE_ARRAY")return Ni(A,g);if(I==="FIXED_LEN_BYTE_ARRAY"){if(!C)throw new Error("parquet missing fixed length");return Si(A,g,C)}else throw new Error(\`parquet unhandled t\\
ype: \${I}\`)}function ri(A,I){let g=new Array(I);for(let C=0;C<I;C++){let Q=A.offset+(C/8|0),B=C%8,E=A.view.getUint8(Q);g[C]=(E&1<<B)!==0}return A.offset+=Math.ceil(I/8),g}function ai(A,I){let g=(A.view.byteOffset+A.offset)%4?new Int32Array(ig(A.view.buffer,A.view.byteOffset+A.offset,I*4)):new Int32Array(A.view.buffer,A.view.byteOffset+A.offset,I);return A.offset+=I*4,g}function yi(A,I){let g=(A.vi\
ew.
byteOffset+A.offset)%8?new BigInt64Array(ig(A.view.buffer,A.view.byteOffset+A.offset,I*8)):new BigInt64Array(A.view.buffer,A.view.byteOffset+A.offset,I);return A.offset+=I*8,g}function ci(A,I){let g=new Array(I);for(let C=0;C<I;C++){let Q=A.view.getBigInt64(A.offset+C*12,!0),B=A.view.getInt32(A.offset+C*12+8,!0);g[C]=BigInt(B)<<64n|Q}return A.offset+=I*12,g}function Gi(A,I){let g=(A.view.byteOffse\
t+
A.offset)%4?new Float32Array(ig(A.view.buffer,A.view.byteOffset+A.offset,I*4)):new Float32Array(A.view.buffer,A.view.byteOffset+A.offset,I);return A.offset+=I*4,g}function Fi(A,I){let g=(A.view.byteOffset+A.offset)%8?new Float64Array(ig(A.view.buffer,A.view.byteOffset+A.offset,I*8)):new Float64Array(A.view.buffer,A.view.byteOffset+A.offset,I);return A.offset+=I*8,g}function Ni(A,I){let g=new Array\
(
I);for(let C=0;C<I;C++){let Q=A.view.getUint32(A.offset,!0);A.offset+=4,g[C]=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,Q),A.offset+=Q}return g}function Si(A,I,g){let C=new Array(I);for(let Q=0;Q<I;Q++)C[Q]=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,g),A.offset+=g;return C}function ig(A,I,g){let C=new ArrayBuffer(g);return new Uint8Array(C).set(new Uint8Array(A,I,g)),C}va\
r BC=L(
()=>{});function IB(A,I,g,C,Q){for(let B=0;B<Q;B++)g[C+B]=A[I+B]}function LI(A,I){let g=A.byteLength,C=I.byteLength,Q=0,B=0;for(;Q<g;){let E=A[Q];if(Q++,E<128)break}if(C&&Q>=g)throw new Error("invalid snappy length header");for(;Q<g;){let E=A[Q],i=0;if(Q++,Q>=g)throw new Error("missing eof marker");if((E&3)===0){let D=(E>>>2)+1;if(D>60){if(Q+3>=g)throw new Error("snappy error literal pos + 3 >= in\
putLengt\\
h");let o=D-60;D=A[Q]+(A[Q+1]<<8)+(A[Q+2]<<16)+(A[Q+3]<<24),D=(D&Ri[o])+1,Q+=o}if(Q+D>g)throw new Error("snappy error literal exceeds input length");IB(A,Q,I,B,D),Q+=D,B+=D}else{let D=0;switch(E&3){case 1:i=(E>>>2&7)+4,D=A[Q]+(E>>>5<<8),Q++;break;case 2:if(g<=Q+1)throw new Error("snappy error end of input");i=(E>>>2)+1,D=A[Q]+(A[Q+1]<<8),Q+=2;break;case 3:if(g<=Q+3)throw new Error("snappy error en\
\\
d of input");i=(E>>>2)+1,D=A[Q]+(A[Q+1]<<8)+(A[Q+2]<<16)+(A[Q+3]<<24),Q+=4;break;default:break}if(D===0||isNaN(D))throw new Error(\`invalid offset \${D} pos \${Q} inputLength \${g}\`);if(D>B)throw new Error("cannot copy from before start of buffer");IB(I,B-D,I,B,i),B+=i}}if(B!==C)throw new Error("premature end of input")}var Ri,EC=L(()=>{Ri=[0,255,65535,16777215,4294967295]});function gB(A,I,{type:g,el\
ement:C,schemaPath:Q}){let B=new DataView(A.buffer,A.byteOffset,A.byteLength),E={view:B,offset:0},i,D=fi(E,I,Q),{definitionLevels:o,numNulls:w}=ki(E,I,Q),s=I.num_values-w;if(I.encoding==="PLAIN")i=MI(E,g,s,C.type_length);else if(I.encoding==="PLAIN_DICTIONARY"||I.encoding==="RLE_DICTIONARY"||I.encoding==="RLE"){let e=g==="BOOLEAN"?1:B.getUint8(E.offset++);e?(i=new Array(s),
g==="BOOLEAN"?(RA(E,e,i),i=i.map(n=>!!n)):RA(E,e,i,B.byteLength-E.offset)):i=new Uint8Array(s)}else if(I.encoding==="BYTE_STREAM_SPLIT")i=QC(E,s,g,C.type_length);else if(I.encoding==="DELTA_BINARY_PACKED")i=g==="INT32"?new Int32Array(s):new BigInt64Array(s),oI(E,s,i);else if(I.encoding==="DELTA_LENGTH_BYTE_ARRAY")i=new Array(s),gC(E,s,i);else if(I.encoding==="DELTA_BYTE_ARRAY")i=new Array(s),CC(E,\

s,i);else throw new Error(\`parquet unsupported encoding: \${I.encoding}\`);return{definitionLevels:o,repetitionLevels:D,dataPage:i}}function fi(A,I,g){if(g.length>1){let C=mg(g);if(C){let Q=new Array(I.num_values);return RA(A,og(C),Q),Q}}return[]}function ki(A,I,g){let C=RI(g);if(!C)return{definitionLevels:[],numNulls:0};let Q=new Array(I.num_values);RA(A,og(C),Q);let B=I.num_values;for(let E of Q)E\
===
C&&B--;return B===0&&(Q.length=0),{definitionLevels:Q,numNulls:B}}function ZA(A,I,g,C){let Q,B=C?.[g];if(g==="UNCOMPRESSED")Q=A;else if(B)Q=B(A,I);else if(g==="SNAPPY")Q=new Uint8Array(I),LI(A,Q);else throw new Error(\`parquet unsupported compression codec: \${g}\`);if(Q?.length!==I)throw new Error(\`parquet decompressed page length \${Q?.length} does not match header \${I}\`);return Q}function CB(A,I,g)\
{
let Q={view:new DataView(A.buffer,A.byteOffset,A.byteLength),offset:0},{type:B,element:E,schemaPath:i,codec:D,compressors:o}=g,w=I.data_page_header_v2;if(!w)throw new Error("parquet data page header v2 is undefined");let s=Ui(Q,w,i);Q.offset=w.repetition_levels_byte_length;let e=Mi(Q,w,i),n=I.uncompressed_page_size-w.definition_levels_byte_length-w.repetition_levels_byte_length,t=A.subarray(Q.offs\
et);
w.is_compressed!==!1&&(t=ZA(t,n,D,o));let h=new DataView(t.buffer,t.byteOffset,t.byteLength),r={view:h,offset:0},y,a=w.num_values-w.num_nulls;if(w.encoding==="PLAIN")y=MI(r,B,a,E.type_length);else if(w.encoding==="RLE")y=new Array(a),RA(r,1,y),y=y.map(F=>!!F);else if(w.encoding==="PLAIN_DICTIONARY"||w.encoding==="RLE_DICTIONARY"){let F=h.getUint8(r.offset++);y=new Array(a),RA(r,F,y,n-1)}else if(w.\

encoding==="DELTA_BINARY_PACKED")y=B==="INT32"?new Int32Array(a):new BigInt64Array(a),oI(r,a,y);else if(w.encoding==="DELTA_LENGTH_BYTE_ARRAY")y=new Array(a),gC(r,a,y);else if(w.encoding==="DELTA_BYTE_ARRAY")y=new Array(a),CC(r,a,y);else if(w.encoding==="BYTE_STREAM_SPLIT")y=QC(r,a,B,E.type_length);else throw new Error(\`parquet unsupported encoding: \${w.encoding}\`);return{definitionLevels:e,repeti\
tionLevels:s,
dataPage:y}}function Ui(A,I,g){let C=mg(g);if(!C)return[];let Q=new Array(I.num_values);return RA(A,og(C),Q,I.repetition_levels_byte_length),Q}function Mi(A,I,g){let C=RI(g);if(C){let Q=new Array(I.num_values);return RA(A,og(C),Q,I.definition_levels_byte_length),Q}}function og(A){return 32-Math.clz32(A)}var iC=L(()=>{$Q();AB();BC();bA();EC()});function oC(A,{groupStart:I,selectStart:g,selectEnd:C}\
,Q,B){let{pathInSchema:E,schemaPath:i}=Q,D=bg(i),o=[],w,s,e=0,n=0,t=B&&(()=>{s&&B({pathInSchema:E,columnData:s,rowStart:I+e-s.length,rowEnd:I+e})});for(;(D?e<C:A.offset<A.view.byteLength-1)&&!(A.offset>=A.view.byteLength-1);){let h=DC(A);if(h.type==="DICTIONARY_PAGE"){let{data:r}=QB(A,h,Q,w,void 0,0);r&&(w=dg(r,Q))}else{let r=s?.length||0,y=QB(
A,h,Q,w,s,g-e);y.skipped?(o.length||(n+=y.skipped),e+=y.skipped):y.data&&s===y.data?e+=y.data.length-r:y.data&&y.data.length&&(t?.(),o.push(y.data),e+=y.data.length,s=y.data)}}return t?.(),{data:o,skipped:n}}function QB(A,I,g,C,Q,B){let{type:E,element:i,schemaPath:D,codec:o,compressors:w}=g,s=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,I.compressed_page_size);if(A.offset+=I.compressed_\
page_size,
I.type==="DATA_PAGE"){let e=I.data_page_header;if(!e)throw new Error("parquet data page header is undefined");if(B>e.num_values&&bg(D))return{skipped:e.num_values};let n=ZA(s,Number(I.uncompressed_page_size),o,w),{definitionLevels:t,repetitionLevels:h,dataPage:r}=gB(n,e,g),y=Hg(r,C,e.encoding,g),a=Array.isArray(Q)?Q:[];return{skipped:0,data:AC(a,t,h,y,D)}}else if(I.type==="DATA_PAGE_V2"){let e=I.d\
ata_page_header_v2;
if(!e)throw new Error("parquet data page header v2 is undefined");if(B>e.num_rows)return{skipped:e.num_rows};let{definitionLevels:n,repetitionLevels:t,dataPage:h}=CB(s,I,g),r=Hg(h,C,e.encoding,g),y=Array.isArray(Q)?Q:[];return{skipped:0,data:AC(y,n,t,r,D)}}else if(I.type==="DICTIONARY_PAGE"){let e=I.dictionary_page_header;if(!e)throw new Error("parquet dictionary page header is undefined");let n=Z\
A(
s,Number(I.uncompressed_page_size),o,w),t={view:new DataView(n.buffer,n.byteOffset,n.byteLength),offset:0};return{skipped:0,data:MI(t,E,e.num_values,i.type_length)}}else throw new Error(\`parquet unsupported page type: \${I.type}\`)}function DC(A){let I=nA(A),g=VI[I.field_1],C=I.field_2,Q=I.field_3,B=I.field_4,E=I.field_5&&{num_values:I.field_5.field_1,encoding:FA[I.field_5.field_2],definition_level_\
encoding:FA[I.
field_5.field_3],repetition_level_encoding:FA[I.field_5.field_4],statistics:BB(I.field_5.field_5)},i=I.field_6,D=I.field_7&&{num_values:I.field_7.field_1,encoding:FA[I.field_7.field_2],is_sorted:I.field_7.field_3},o=I.field_8&&{num_values:I.field_8.field_1,num_nulls:I.field_8.field_2,num_rows:I.field_8.field_3,encoding:FA[I.field_8.field_4],definition_levels_byte_length:I.field_8.field_5,repetitio\
n_levels_byte_length:I.
field_8.field_6,is_compressed:I.field_8.field_7===void 0?!0:I.field_8.field_7,statistics:BB(I.field_8.field_8)};return{type:g,uncompressed_page_size:C,compressed_page_size:Q,crc:B,data_page_header:E,index_page_header:i,dictionary_page_header:D,data_page_header_v2:o}}function BB(A){return A&&{max:A.field_1,min:A.field_2,null_count:A.field_3,distinct_count:A.field_4,max_value:A.field_5,min_value:A.f\
ield_6,
is_max_value_exact:A.field_7,is_min_value_exact:A.field_8}}var sC=L(()=>{IC();vI();$A();iC();BC();bA();lA()});function iB(A,{metadata:I},g){let C=[],Q=CA(I);for(let B of g.chunks){let{path_in_schema:E}=B.columnMetadata,i=ug(Q,E),D={pathInSchema:E,element:i[i.length-1].element,schemaPath:i,...A,...B.columnMetadata,parsers:{...NA,...A.parsers}},{startByte:o,endByte:w}=B.range;"pageLocations"in B?C.p\
ush({pathInSchema:E,data:EB(A,g,B,B.pageLocations,D)}):"offsetIndex"in B?C.push({pathInSchema:E,data:Promise.resolve(
A.file.slice(B.offsetIndex.startByte,B.offsetIndex.endByte)).then(s=>{let e=fI({view:new DataView(s),offset:0}).page_locations;return EB(A,g,B,e,D)})}):C.push({pathInSchema:E,data:Promise.resolve(A.file.slice(o,w)).then(s=>{let e={view:new DataView(s),offset:0};return oC(e,g,D,A.onPage)})})}return{groupStart:g.groupStart,groupRows:g.groupRows,selectStart:g.selectStart,selectEnd:g.selectEnd,asyncCo\
lumns:C}}
async function EB(A,I,g,C,Q){let{data_page_offset:B,dictionary_page_offset:E}=g.columnMetadata,{selectStart:i,selectEnd:D}=I,{startByte:o,endByte:w}=g.range,s=-1,e=E||B<C[0].offset;for(let a=0;a<C.length;a++){let F=C[a],S=Number(F.first_row_index),f=a+1<C.length?Number(C[a+1].first_row_index):I.groupRows;s<0&&f>i&&(o=Number(F.offset),s=S),S<D&&(w=Number(F.offset)+F.compressed_page_size)}s<0&&(s=0)\
;
let n;if(e&&s){let a=Number(C[0].offset)-g.range.startByte,[F,S]=await Promise.all([A.file.slice(g.range.startByte,Number(C[0].offset)),A.file.slice(o,w)]),f=new Uint8Array(a+S.byteLength);f.set(new Uint8Array(F,0,a)),f.set(new Uint8Array(S),a),n=new DataView(f.buffer)}else e?n=new DataView(await A.file.slice(g.range.startByte,w)):n=new DataView(await A.file.slice(o,w));let t={view:n,offset:0},h=s\
?
{...I,groupStart:I.groupStart+s,selectStart:I.selectStart-s,selectEnd:I.selectEnd-s}:I,{data:r,skipped:y}=oC(t,h,Q,A.onPage);return{data:r,skipped:s+y}}function oB(A,I,g){let{asyncColumns:C}=A,Q={...NA,...g},B=[];for(let E of I.children)if(E.children.length){let i=C.filter(D=>D.pathInSchema[0]===E.element.name);if(!i.length)continue;B.push({pathInSchema:E.path,data:(async()=>{let D=await Promise.a\
ll(
i.map(t=>t.data)),o=new Map,w=D.map(({data:t})=>Ig(t)),s=Math.max(A.selectStart??0,...D.map(t=>t.skipped)),e=Math.min(A.selectEnd??1/0,...D.map((t,h)=>t.skipped+w[h].length));for(let t=0;t<i.length;t++){let h=s-D[t].skipped,r=Math.max(0,e-s);o.set(i[t].pathInSchema.join("."),w[t].slice(h,h+r))}iI(o,E,Q);let n=o.get(E.element.name);if(!n)throw new Error("parquet column data not assembled");return{d\
ata:[
n],skipped:s}})()})}else{let i=C.find(D=>D.pathInSchema[0]===E.element.name);i&&B.push(i)}return{...A,asyncColumns:B}}var DB=L(()=>{IC();sC();$A();Wg();II();bA();gg()});async function wC(A){A.metadata??=await AI(A.file,A);let{pruningFilter:I,...g}=A,{columns:C}=g;if(C&&I){let n=new Set(C),t=vg(I).filter(h=>!n.has(h));t.length&&(C=[...C,...t])}let Q=await Li({...g,columns:C,filter:I,useOffsetIndex:\
g.useOffsetIndex??!0}),{metadata:B}=Q;if(!B)throw new Error("parquet requires metadata");let E=CA(B),i=new Set(C??E.children.map(n=>n.element.name)),o=xQ(Q).groups.flatMap(
n=>n.ranges.map(([t,h])=>({rowStart:n.groupStart+t,rowEnd:n.groupStart+h,group:n}))),w=o.map(({rowStart:n,rowEnd:t})=>({rowStart:n,rowEnd:t})),s=new Map;function e({column:n,rowStart:t,rowEnd:h}){if(!i.has(n))throw new Error(\`parquet column not found in scan: \${n}\`);if(Hi(t,h),t===h)return Promise.resolve([]);let r=li(o,t,h);if(r<0)throw new RangeError(\`parquet row range [\${t}, \${h}) is outside sc\
\\
an ranges\`);let{group:y}=o[r],a=s.get(n);if(a&&t>=a.rowStart&&h<=a.rowEnd)return a.data.then(S=>sB(S,t-a.rowStart,h-a.rowStart));let F=Ki({options:Q,schemaTree:E,group:y,column:n,rowStart:t,rowEnd:h});return s.set(n,{rowStart:t,rowEnd:h,data:F}),F}return{metadata:B,ranges:w,readColumn:e}}async function Li(A){let I=A.metadata??await AI(A.file,A),g=CA(I).children.map(E=>E.element.name),Q=vg(A.filter\
).
filter(E=>!g.includes(E));if(Q.length)throw new Error(\`parquet filter columns not found: \${Q.join(", ")}\`);if(A.columns){let E=A.columns.filter(i=>!g.includes(i));if(E.length)throw new Error(\`parquet column not found: \${E[0]}\`)}let B={...A,metadata:I};return B=await di(B),B=await pi(B),B}function Ji(A,I){let g={...A,file:jg(A.file,I)};return I.groups.map(C=>iB(g,I,C))}async function Ki({options:A,\

schemaTree:I,group:g,column:C,rowStart:Q,rowEnd:B}){let E={...A,columns:[C],filter:void 0,rowStart:Q,rowEnd:B,useBloomFilters:!1,useOffsetIndex:A.useOffsetIndex??!0,usePageIndex:!1,pageRangesByGroup:void 0},i=Yi({options:A,group:g,column:C,rowStart:Q,rowEnd:B}),[D]=Ji(E,i);if(!D)throw new Error("parquet scan range not planned");let o=oB(D,I,A.parsers),w=o.asyncColumns.find(h=>h.pathInSchema[0]===C\
);
if(!w)throw new Error(\`parquet column not found: \${C}\`);let s=await w.data,e=Ig(s.data),n=o.selectStart??Q-o.groupStart,t=o.selectEnd??B-o.groupStart;return sB(e,n-s.skipped,t-s.skipped)}function Yi({options:A,group:I,column:g,rowStart:C,rowEnd:Q}){if(!A.metadata)throw new Error("parquet requires metadata");let B=PQ({rowGroup:I.rowGroup,groupStart:I.groupStart,groupRows:I.groupRows,ranges:[[C-I.gr\
oupStart,
Q-I.groupStart]],columns:[g],useOffsetIndex:A.useOffsetIndex??!0,pageLocations:I.pageLocations}),[E]=B.groups;if(!E)throw new Error(\`parquet column not found: \${g}\`);return{metadata:A.metadata,rowStart:C,rowEnd:Q,columns:[g],fetches:[...B.fetches,...B.indexes],groups:[E]}}function li(A,I,g){let C=0,Q=A.length-1;for(;C<=Q;){let B=Math.floor((C+Q)/2),E=A[B];if(I<E.rowStart)Q=B-1;else if(I>=E.rowEnd)\

C=B+1;else return g<=E.rowEnd?B:-1}return-1}function Hi(A,I){if(!Number.isSafeInteger(A)||A<0)throw new RangeError("parquet rowStart must be a non-negative safe integer");if(!Number.isSafeInteger(I)||I<A)throw new RangeError("parquet rowEnd must be a safe integer greater than or equal to rowStart")}function sB(A,I,g){return I===0&&g===A.length?A:Array.isArray(A)?A.slice(I,g):A.subarray(I,g)}async \
function di(A){
if(!A.useBloomFilters||!A.filter||!A.metadata)return A;let I=CA(A.metadata),g={};for(let Q of I.children)g[Q.element.name]=Q.element;let C=await WQ({file:A.file,metadata:A.metadata,filter:A.filter,filterStrict:A.filterStrict});return{...A,bloomFiltersByGroup:C,schemaElements:g}}async function pi(A){if(!A.usePageIndex||!A.filter||!A.metadata)return A;let{pageRangesByGroup:I,pageLocationsByGroup:g}=\
await ZQ(
{file:A.file,metadata:A.metadata,filter:A.filter,filterStrict:A.filterStrict,rowStart:A.rowStart,rowEnd:A.rowEnd,columns:A.columns,bloomFiltersByGroup:A.bloomFiltersByGroup,schemaElements:A.schemaElements,parsers:A.parsers});return{...A,pageRangesByGroup:I,pageLocationsByGroup:g}}var wB=L(()=>{Xg();II();VQ();DB();gg()});var eC=L(()=>{II();wB();EC()});function nB(A,I){for(var g=[],C=+!I,Q=0,B=0;A.l\
ength;){var E=Pi(A,C||I);if(typeof E=="object"){for(C?(I=null,E.w.length==E.u&&(g.push(I=E.w),B+=E.u)):(g.push(I),E.e=0);!E.l;){var i=ji(A,E,I);i||Z(5),I?E.e=E.y:(g.push(i),B+=i.length,mi(E.w,0,i.length),E.w.set(i,E.w.length-i.length))}Q=E.b+E.c*4}else Q=E;A=A.subarray(Q)}return zi(g,B)}var qi,x,Dg,ui,sg,tC,KI,mi,bi,Z,eB,xi,Pi,TA,YI,Wi,Zi,Ti,Oi,tB,nC,
Vi,hC,vi,JI,Xi,ji,zi,hB=L(()=>{qi=ArrayBuffer,x=Uint8Array,Dg=Uint16Array,ui=Int16Array,sg=Int32Array,tC=function(A,I,g){if(x.prototype.slice)return x.prototype.slice.call(A,I,g);(I==null||I<0)&&(I=0),(g==null||g>A.length)&&(g=A.length);var C=new x(g-I);return C.set(A.subarray(I,g)),C},KI=function(A,I,g,C){if(x.prototype.fill)return x.prototype.fill.call(A,I,g,C);for((g==null||g<0)&&(g=0),(C==null\
||
C>A.length)&&(C=A.length);g<C;++g)A[g]=I;return A},mi=function(A,I,g,C){if(x.prototype.copyWithin)return x.prototype.copyWithin.call(A,I,g,C);for((g==null||g<0)&&(g=0),(C==null||C>A.length)&&(C=A.length);g<C;)A[I++]=A[g++]},bi=["invalid zstd data","window size too large (>2046MB)","invalid block type","FSE accuracy too high","match distance too far back","unexpected EOF"],Z=function(A,I,g){var C=n\
ew Error(
I||bi[A]);if(C.code=A,Error.captureStackTrace&&Error.captureStackTrace(C,Z),!g)throw C;return C},eB=function(A,I,g){for(var C=0,Q=0;C<g;++C)Q|=A[I++]<<(C<<3);return Q},xi=function(A,I){return(A[I]|A[I+1]<<8|A[I+2]<<16|A[I+3]<<24)>>>0},Pi=function(A,I){var g=A[0]|A[1]<<8|A[2]<<16;if(g==3126568&&A[3]==253){var C=A[4],Q=C>>5&1,B=C>>2&1,E=C&3,i=C>>6;C&8&&Z(0);var D=6-Q,o=E==3?4:E,w=eB(A,D,o);D+=o;var \
s=i?
1<<i:Q,e=eB(A,D,s)+(i==1&&256),n=e;if(!Q){var t=1<<10+(A[5]>>3);n=t+(t>>3)*(A[5]&7)}n>2145386496&&Z(1);var h=new x((I==1?e||n:I?0:n)+12);return h[0]=1,h[4]=4,h[8]=8,{b:D+s,y:0,l:0,d:w,w:I&&I!=1?I:h.subarray(12),e:n,o:new sg(h.buffer,0,3),u:e,c:B,m:Math.min(131072,n)}}else if((g>>4|A[3]<<20)==25481893)return xi(A,4)+8;Z(0)},TA=function(A){for(var I=0;1<<I<=A;++I);return I-1},YI=function(A,I,g){var \
C=(I<<
3)+4,Q=(A[I]&15)+5;Q>g&&Z(3);for(var B=1<<Q,E=B,i=-1,D=-1,o=-1,w=B,s=new qi(512+(B<<2)),e=new ui(s,0,256),n=new Dg(s,0,256),t=new Dg(s,512,B),h=512+(B<<1),r=new x(s,h,B),y=new x(s,h+B);i<255&&E>0;){var a=TA(E+1),F=C>>3,S=(1<<a+1)-1,f=(A[F]|A[F+1]<<8|A[F+2]<<16)>>(C&7)&S,N=(1<<a)-1,U=S-E-1,J=f&N;if(J<U?(C+=a,f=J):(C+=a+1,f>N&&(f-=U)),e[++i]=--f,f==-1?(E+=f,r[--w]=i):E-=f,!f)do{var Y=C>>3;D=(A[Y]|A[\
Y+
1]<<8)>>(C&7)&3,C+=2,i+=D}while(D==3)}(i>255||E)&&Z(0);for(var d=0,p=(B>>1)+(B>>3)+3,O=B-1,l=0;l<=i;++l){var K=e[l];if(K<1){n[l]=-K;continue}for(o=0;o<K;++o){r[d]=l;do d=d+p&O;while(d>=w)}}for(d&&Z(0),o=0;o<B;++o){var k=n[r[o]]++,b=y[o]=Q-TA(k);t[o]=(k<<b)-B}return[C+7>>3,{b:Q,s:r,n:y,t}]},Wi=function(A,I){var g=0,C=-1,Q=new x(292),B=A[I],E=Q.subarray(0,256),i=Q.subarray(256,268),D=new Dg(Q.buffer\
,
268);if(B<128){var o=YI(A,I+1,6),w=o[0],s=o[1];I+=B;var e=w<<3,n=A[I];n||Z(0);for(var t=0,h=0,r=s.b,y=r,a=(++I<<3)-8+TA(n);a-=r,!(a<e);){var F=a>>3;if(t+=(A[F]|A[F+1]<<8)>>(a&7)&(1<<r)-1,E[++C]=s.s[t],a-=y,a<e)break;F=a>>3,h+=(A[F]|A[F+1]<<8)>>(a&7)&(1<<y)-1,E[++C]=s.s[h],r=s.n[t],t=s.t[t],y=s.n[h],h=s.t[h]}++C>255&&Z(0)}else{for(C=B-127;g<C;g+=2){var S=A[++I];E[g]=S>>4,E[g+1]=S&15}++I}var f=0;for\
(g=
0;g<C;++g){var N=E[g];N>11&&Z(0),f+=N&&1<<N-1}var U=TA(f)+1,J=1<<U,Y=J-f;for(Y&Y-1&&Z(0),E[C++]=TA(Y)+1,g=0;g<C;++g){var N=E[g];++i[E[g]=N&&U+1-N]}var d=new x(J<<1),p=d.subarray(0,J),O=d.subarray(J);for(D[U]=0,g=U;g>0;--g){var l=D[g];KI(O,g,l,D[g-1]=l+i[g]*(1<<U-g))}for(D[0]!=J&&Z(0),g=0;g<C;++g){var K=E[g];if(K){var k=D[K];KI(p,g,k,D[K]=k+(1<<U-K))}}return[I,{n:O,b:U,s:p}]},Zi=YI(new x([81,16,99,\

140,49,198,24,99,12,33,196,24,99,102,102,134,70,146,4]),0,6)[1],Ti=YI(new x([33,20,196,24,99,140,33,132,16,66,8,33,132,16,66,8,33,68,68,68,68,68,68,68,68,36,9]),0,6)[1],Oi=YI(new x([32,132,16,66,102,70,68,68,68,68,36,73,2]),0,5)[1],tB=function(A,I){for(var g=A.length,C=new sg(g),Q=0;Q<g;++Q)C[Q]=I,I+=1<<A[Q];return C},nC=new x(new sg([0,0,0,0,16843009,50528770,134678020,202050057,269422093]).buffe\
r,
0,36),Vi=tB(nC,0),hC=new x(new sg([0,0,0,0,0,0,0,0,16843009,50528770,117769220,185207048,252579084,16]).buffer,0,53),vi=tB(hC,3),JI=function(A,I,g){var C=A.length,Q=I.length,B=A[C-1],E=(1<<g.b)-1,i=-g.b;B||Z(0);for(var D=0,o=g.b,w=(C<<3)-8+TA(B)-o,s=-1;w>i&&s<Q;){var e=w>>3,n=(A[e]|A[e+1]<<8|A[e+2]<<16)>>(w&7);D=(D<<o|n)&E,I[++s]=g.s[D],w-=o=g.n[D]}(w!=i||s+1!=Q)&&Z(0)},Xi=function(A,I,g){var C=6,\

Q=I.length,B=Q+3>>2,E=B<<1,i=B+E;JI(A.subarray(C,C+=A[0]|A[1]<<8),I.subarray(0,B),g),JI(A.subarray(C,C+=A[2]|A[3]<<8),I.subarray(B,E),g),JI(A.subarray(C,C+=A[4]|A[5]<<8),I.subarray(E,i),g),JI(A.subarray(C),I.subarray(i),g)},ji=function(A,I,g){var C,Q=I.b,B=A[Q],E=B>>1&3;I.l=B&1;var i=B>>3|A[Q+1]<<5|A[Q+2]<<13,D=(Q+=3)+i;if(E==1)return Q>=A.length?void 0:(I.b=Q+1,g?(KI(g,A[Q],I.y,I.y+=i),g):KI(new \
x(
i),A[Q]));if(!(D>A.length)){if(E==0)return I.b=D,g?(g.set(A.subarray(Q,D),I.y),I.y+=i,g):tC(A,Q,D);if(E==2){var o=A[Q],w=o&3,s=o>>2&3,e=o>>4,n=0,t=0;w<2?s&1?e|=A[++Q]<<4|(s&2&&A[++Q]<<12):e=o>>3:(t=s,s<2?(e|=(A[++Q]&63)<<4,n=A[Q]>>6|A[++Q]<<2):s==2?(e|=A[++Q]<<4|(A[++Q]&3)<<12,n=A[Q]>>2|A[++Q]<<6):(e|=A[++Q]<<4|(A[++Q]&63)<<12,n=A[Q]>>6|A[++Q]<<2|A[++Q]<<10)),++Q;var h=g?g.subarray(I.y,I.y+I.m):ne\
w x(
I.m),r=h.length-e;if(w==0)h.set(A.subarray(Q,Q+=e),r);else if(w==1)KI(h,A[Q++],r);else{var y=I.h;if(w==2){var a=Wi(A,Q);n+=Q-(Q=a[0]),I.h=y=a[1]}else y||Z(0);(t?Xi:JI)(A.subarray(Q,Q+=n),h.subarray(r),y)}var F=A[Q++];if(F){F==255?F=(A[Q++]|A[Q++]<<8)+32512:F>127&&(F=F-128<<8|A[Q++]);var S=A[Q++];S&3&&Z(0);for(var f=[Ti,Oi,Zi],N=2;N>-1;--N){var U=S>>(N<<1)+2&3;if(U==1){var J=new x([0,0,A[Q++]]);f[N\
]=
{s:J.subarray(2,3),n:J.subarray(0,1),t:new Dg(J.buffer,0,1),b:0}}else U==2?(C=YI(A,Q,9-(N&1)),Q=C[0],f[N]=C[1]):U==3&&(I.t||Z(0),f[N]=I.t[N])}var Y=I.t=f,d=Y[0],p=Y[1],O=Y[2],l=A[D-1];l||Z(0);var K=(D<<3)-8+TA(l)-O.b,k=K>>3,b=0,_=(A[k]|A[k+1]<<8)>>(K&7)&(1<<O.b)-1;k=(K-=p.b)>>3;var $=(A[k]|A[k+1]<<8)>>(K&7)&(1<<p.b)-1;k=(K-=d.b)>>3;var IA=(A[k]|A[k+1]<<8)>>(K&7)&(1<<d.b)-1;for(++F;--F;){var AA=O.s\
[_],
wA=O.n[_],yA=d.s[IA],pA=d.n[IA],M=p.s[$],EA=p.n[$];k=(K-=M)>>3;var eA=1<<M,iA=eA+((A[k]|A[k+1]<<8|A[k+2]<<16|A[k+3]<<24)>>>(K&7)&eA-1);k=(K-=hC[yA])>>3;var LA=vi[yA]+((A[k]|A[k+1]<<8|A[k+2]<<16)>>(K&7)&(1<<hC[yA])-1);k=(K-=nC[AA])>>3;var qA=Vi[AA]+((A[k]|A[k+1]<<8|A[k+2]<<16)>>(K&7)&(1<<nC[AA])-1);if(k=(K-=wA)>>3,_=O.t[_]+((A[k]|A[k+1]<<8)>>(K&7)&(1<<wA)-1),k=(K-=pA)>>3,IA=d.t[IA]+((A[k]|A[k+1]<<8\
)>>
(K&7)&(1<<pA)-1),k=(K-=EA)>>3,$=p.t[$]+((A[k]|A[k+1]<<8)>>(K&7)&(1<<EA)-1),iA>3)I.o[2]=I.o[1],I.o[1]=I.o[0],I.o[0]=iA-=3;else{var OA=iA-(qA!=0);OA?(iA=OA==3?I.o[0]-1:I.o[OA],OA>1&&(I.o[2]=I.o[1]),I.o[1]=I.o[0],I.o[0]=iA):iA=I.o[0]}for(var N=0;N<qA;++N)h[b+N]=h[r+N];b+=qA,r+=qA;var JA=b-iA;if(JA<0){var X=-JA,VA=I.e+JA;X>LA&&(X=LA);for(var N=0;N<X;++N)h[b+N]=I.w[VA+N];b+=X,LA-=X,JA=0}for(var N=0;N<L\
A;++N)
h[b+N]=h[JA+N];b+=LA}if(b!=r)for(;r<h.length;)h[b++]=h[r++];else b=h.length;g?I.y+=b:h=tC(h,0,b)}else if(g){if(I.y+=e,r)for(var N=0;N<e;++N)h[N]=h[r+N]}else r&&(h=tC(h,r));return I.b=D,h}Z(2)}},zi=function(A,I){if(A.length==1)return A[0];for(var g=new x(I),C=0,Q=0;C<A.length;++C){var B=A[C];g.set(B,Q),Q+=B.length}return g}});var rB,aB=L(()=>{rB=()=>{}});var _i,fA,rC=L(()=>{_i=new Uint32Array([0,1,\
3,7,15,31,63,127,255,511,1023,2047,4095,8191,16383,32767,65535,131071,262143,524287,1048575,2097151,4194303,8388607,16777215]),fA=class{constructor(I){this.buf_=new Uint8Array(8224),this.input_=I,this.buf_ptr_=0,this.val_=0,this.pos_=0,this.bit_pos_=0,this.bit_end_pos_=0,this.eos_=0,this.reset()}static READ_SIZE=4096;static IBUF_MASK=8191;reset(){this.buf_ptr_=
0,this.val_=0,this.pos_=0,this.bit_pos_=0,this.bit_end_pos_=0,this.eos_=0,this.readMoreInput();for(let I=0;I<4;I++)this.val_|=this.buf_[this.pos_]<<8*I,this.pos_++;return this.bit_end_pos_>0}readMoreInput(){if(!(this.bit_end_pos_>256))if(this.eos_){if(this.bit_pos_>this.bit_end_pos_)throw new Error("Unexpected end of input "+this.bit_pos_+" "+this.bit_end_pos_)}else{let I=this.buf_ptr_,g=this.inpu\
t_.
read(this.buf_,I,4096);if(g<0)throw new Error("Unexpected end of input");if(g<4096){this.eos_=1;for(let C=0;C<32;C++)this.buf_[I+g+C]=0}if(I===0){for(let C=0;C<32;C++)this.buf_[8192+C]=this.buf_[C];this.buf_ptr_=4096}else this.buf_ptr_=0;this.bit_end_pos_+=g<<3}}fillBitWindow(){for(;this.bit_pos_>=8;)this.val_>>>=8,this.val_|=this.buf_[this.pos_&8191]<<24,this.pos_++,this.bit_pos_=this.bit_pos_-8>\
>>
0,this.bit_end_pos_=this.bit_end_pos_-8>>>0}readBits(I){32-this.bit_pos_<I&&this.fillBitWindow();let g=this.val_>>>this.bit_pos_&_i[I];return this.bit_pos_+=I,g}}});function cB(A,I){let g=1<<I-1;for(;A&g;)g>>=1;return(A&g-1)+g}function GB(A,I,g,C,Q){do C-=g,A[I+C]=new q(Q.bits,Q.value);while(C>0)}function Io(A,I,g){let C=1<<I-g;for(;I<DI&&(C-=A[I],!(C<=0));)++I,C<<=1;return I-g}function FB(A,I,g,C\
,Q){let B=I,E=new Int32Array(DI+1),i=new Int32Array(DI+1),D=new Int32Array(Q);for(let r=0;r<Q;r++)E[C[r]]++;i[1]=0;for(let r=1;r<DI;r++)i[r+1]=i[r]+E[r];for(let r=0;r<
Q;r++)C[r]!==0&&(D[i[C[r]]++]=r);let o=g,w=1<<o,s=w;if(i[DI]===1){for(let r=0;r<s;++r)A[I+r]=new q(0,D[0]&65535);return s}let e=0,n=0;for(let r=1,y=2;r<=g;++r,y<<=1)for(;E[r]>0;--E[r]){let a=new q(r&255,D[n++]&65535);GB(A,I+e,y,w,a),e=cB(e,r)}let t=s-1,h=-1;for(let r=g+1,y=2;r<=DI;++r,y<<=1)for(;E[r]>0;--E[r]){(e&t)!==h&&(I+=w,o=Io(E,r,g),w=1<<o,s+=w,h=e&t,A[B+h]=new q(o+g&255,I-B-h&65535));let a=\
new q(
r-g&255,D[n++]&65535);GB(A,I+(e>>g),y,w,a),e=cB(e,r)}return s}function sI(A,I,g,C){let Q=new Uint8Array(A);C.readMoreInput();let B=C.readBits(2);if(B===1){let i=A-1,D=0,o=new Int32Array(4),w=C.readBits(2)+1;for(;i;)i>>=1,D++;for(let s=0;s<w;s++)o[s]=C.readBits(D)%A,Q[o[s]]=2;switch(Q[o[0]]=1,w){case 1:break;case 3:if(o[0]===o[1]||o[0]===o[2]||o[1]===o[2])throw new Error("[ReadHuffmanCode] invalid \
\\
symbols");break;case 2:if(o[0]===o[1])throw new Error("[ReadHuffmanCode] invalid symbols");Q[o[1]]=1;break;case 4:if(o[0]===o[1]||o[0]===o[2]||o[0]===o[3]||o[1]===o[2]||o[1]===o[3]||o[2]===o[3])throw new Error("[ReadHuffmanCode] invalid symbols");C.readBits(1)?(Q[o[2]]=3,Q[o[3]]=3):Q[o[0]]=2;break}}else{let i=new Uint8Array(18),D=32,o=0,w=[new q(2,0),new q(2,4),new q(2,3),new q(3,2),new q(2,0),new\
 q(
2,4),new q(2,3),new q(4,1),new q(2,0),new q(2,4),new q(2,3),new q(3,2),new q(2,0),new q(2,4),new q(2,3),new q(4,5)];for(let s=B;s<18&&D>0;s++){let e=$i[s],n=0;C.fillBitWindow(),n+=C.val_>>>C.bit_pos_&15,C.bit_pos_+=w[n].bits;let t=w[n].value;i[e]=t,t!==0&&(D-=32>>t,o++)}if(!(o===1||D===0))throw new Error("[ReadHuffmanCode] invalid num_codes or space");go(i,A,Q,C)}let E=FB(I,g,8,Q,A);if(!E)throw ne\
w Error(
"brotli BuildHuffmanTable failed");return E}function UA(A,I,g){g.fillBitWindow(),I+=g.val_>>>g.bit_pos_&255;let C=A[I].bits-8;return C>0&&(g.bit_pos_+=8,I+=A[I].value,I+=g.val_>>>g.bit_pos_&(1<<C)-1),g.bit_pos_+=A[I].bits,A[I].value}function go(A,I,g,C){let Q=0,B=8,E=0,i=0,D=32768,o=[];for(let w=0;w<32;w++)o.push(new q(0,0));for(FB(o,0,5,A,18);Q<I&&D>0;){let w=0;C.readMoreInput(),C.fillBitWindow()\
,
w+=C.val_>>>C.bit_pos_&31,C.bit_pos_+=o[w].bits;let s=o[w].value&255;if(s<yB)E=0,g[Q++]=s,s!==0&&(B=s,D-=32768>>s);else{let e=s-14,n=0;s===yB&&(n=B),i!==n&&(E=0,i=n);let t=E;E>0&&(E-=2,E<<=e),E+=C.readBits(e)+3;let h=E-t;if(Q+h>I)throw new Error("[ReadHuffmanCodeLengths] symbol + repeat_delta > num_symbols");for(let r=0;r<h;r++)g[Q+r]=i;Q+=h,i!==0&&(D-=h<<15-i)}}if(D!==0)throw new Error("[ReadHuff\
\\
manCodeLengths] space = "+D);for(;Q<I;Q++)g[Q]=0}var $i,Ao,q,yB,DI,kA,wg=L(()=>{$i=new Uint8Array([1,2,3,4,0,5,17,6,16,7,8,9,10,11,12,13,14,15]),Ao=new Uint16Array([256,402,436,468,500,534,566,598,630,662,694,726,758,790,822,854,886,920,952,984,1016,1048,1080]),q=class{constructor(I,g){this.bits=I,this.value=g}},yB=16,DI=15;kA=class{constructor(I,g){this.alphabet_size=I,this.num_htrees=g,this.code\
s=
new Array(g+g*Ao[I+31>>>5]),this.htrees=new Uint32Array(g)}decode(I){let g=0;for(let C=0;C<this.num_htrees;C++)this.htrees[C]=g,g+=sI(this.alphabet_size,this.codes,g,I)}}});function aC([A,I]){return{offset:A,nbits:I}}var NB,SB,RB,fB,kB,yC=L(()=>{NB=[[1,2],[5,2],[9,2],[13,2],[17,3],[25,3],[33,3],[41,3],[49,4],[65,4],[81,4],[97,4],[113,5],[145,5],[177,5],[209,5],[241,6],[305,6],[369,7],[497,8],[753,\
9],[1265,10],[2289,11],[4337,12],[8433,13],[16625,24]].map(aC),SB=[[0,0],[1,0],[2,0],[3,0],[4,0],[5,0],[6,1],[8,1],[10,2],[14,2],[18,3],[26,3],[34,4],[50,4],[66,5],[98,5],[130,
6],[194,7],[322,8],[578,9],[1090,10],[2114,12],[6210,14],[22594,24]].map(aC),RB=[[2,0],[3,0],[4,0],[5,0],[6,0],[7,0],[8,0],[9,0],[10,1],[12,1],[14,2],[18,2],[22,3],[30,3],[38,4],[54,4],[70,5],[102,5],[134,6],[198,7],[326,8],[582,9],[1094,10],[2118,24]].map(aC),fB=[0,0,8,8,0,16,8,16,16],kB=[0,8,0,8,16,0,16,8,16]});function UB(A,I){let g=new Uint16Array(31);for(let Q=0;Q<31;Q++)g[Q]=I+=1<<A[Q-1];let\
 C=new Int32Array(g[30]);for(let Q=1;Q<30;Q++)for(let B=g[Q];B<g[Q+1];++B)C[B]=B-g[Q]<<5|Q;return{base:g,rev:C}}function wI(A,I,g){let C=new Uint16Array(I);for(let E=0;E<A.length;E++)A[E]&&++C[A[E]-1];let Q=new Uint16Array(I);for(let E=1;E<I;E++)Q[E]=Q[E-1]+C[E-1]<<1;let B;if(g){B=new Uint16Array(1<<I);let E=15-I;
for(let i=0;i<A.length;i++)if(A[i]){let D=i<<4|A[i],o=I-A[i],w=Q[A[i]-1]++<<o;for(let s=w|(1<<o)-1;w<=s;w++)B[cC[w]>>E]=D}}else{B=new Uint16Array(A.length);for(let E=0;E<A.length;E++)A[E]&&(B[E]=cC[Q[A[E]-1]++]>>15-A[E])}return B}var GC,FC,NC,Co,MB,cC,lI,LB,JB,KB,HI=L(()=>{GC=new Uint8Array([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),FC=new Uint8Array([0,0,0,0,1,1,2,2,3,3,4,\

4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]);({base:NC,rev:Co}=UB(GC,2));NC[28]=258;Co[258]=28;({base:MB}=UB(FC,0)),cC=new Uint16Array(32768);for(let A=0;A<32768;A++){let I=(A&43690)>>1|(A&21845)<<1;I=(I&52428)>>2|(I&13107)<<2,I=(I&61680)>>4|(I&3855)<<4,cC[A]=((I&65280)>>8|(I&255)<<8)>>1}lI=new Uint8Array(288);for(let A=0;A<144;A++)lI[A]=8;for(let A=144;A<256;A++)lI[A]=9;for(let A=256;A<280\
;A++)
lI[A]=7;for(let A=280;A<288;A++)lI[A]=8;LB=new Uint8Array(32);for(let A=0;A<32;A++)LB[A]=5;JB=wI(lI,9,1),KB=wI(LB,5,1)});function eg(A,I,g,C,Q,B,E){let i=g*2,D=g,o=UA(I,g*1080,E),w;o===0?w=Q[i+(B[D]&1)]:o===1?w=Q[i+(B[D]-1&1)]+1:w=o-2,w>=A&&(w-=A),C[g]=w,Q[i+(B[D]&1)]=w,B[D]++}function YB(A){let I={meta_block_length:0,input_end:0,is_uncompressed:0,is_metadata:!1};if(I.input_end=A.readBits(1),I.inp\
ut_end&&A.readBits(1))return I;let g=A.readBits(2)+4;if(g===7){if(I.is_metadata=!0,A.readBits(1)!==0)throw new Error("Inv\\
alid reserved bit");let C=A.readBits(2);if(C===0)return I;for(let Q=0;Q<C;Q++){let B=A.readBits(8);if(Q+1===C&&C>1&&B===0)throw new Error("Invalid size byte");I.meta_block_length|=B<<Q*8}}else for(let C=0;C<g;C++){let Q=A.readBits(4);if(C+1===g&&g>4&&Q===0)throw new Error("Invalid size nibble");I.meta_block_length|=Q<<C*4}return I.meta_block_length++,!I.input_end&&!I.is_metadata&&(I.is_uncompresse\
d=
A.readBits(1)),I}function lB(A,I,g,C,Q,B){let E=Q+1,i=g&Q,D=B.pos_&fA.IBUF_MASK;if(I<8||B.bit_pos_+(I<<3)<B.bit_end_pos_){for(;I-- >0;)B.readMoreInput(),C[i++]=B.readBits(8),i===E&&(A.write(C,E),i=0);return}if(B.bit_end_pos_<32)throw new Error("copyUncompressedBlockToOutput: br.bit_end_pos_ < 32");for(;B.bit_pos_<32;)C[i]=B.val_>>>B.bit_pos_,B.bit_pos_+=8,i++,I--;let o=B.bit_end_pos_-B.bit_pos_>>3\
;
if(D+o>fA.IBUF_MASK){let w=fA.IBUF_MASK+1-D;for(let s=0;s<w;s++)C[i+s]=B.buf_[D+s];o-=w,i+=w,I-=w,D=0}for(let w=0;w<o;w++)C[i+w]=B.buf_[D+w];if(i+=o,I-=o,i>=E){A.write(C,E),i-=E;for(let w=0;w<i;w++)C[w]=C[E+w]}for(;i+I>=E;){if(o=E-i,B.input_.read(C,i,o)<o)throw new Error("copyUncompressedBlockToOutput: not enough bytes");A.write(C,E),I-=o,i=0}if(B.input_.read(C,i,I)<I)throw new Error("copyUncompre\
\\
ssedBlockToOutput: not enough bytes");B.reset()}function tg(A){if(A.readBits(1)){let I=A.readBits(3);return I===0?1:A.readBits(I)+(1<<I)}return 0}function HB(A){if(A.readBits(1)===0)return 16;let I=A.readBits(3);return I>0?17+I:(I=A.readBits(3),I>0?8+I:17)}function dB(A){let I=A.bit_pos_+7&-8;return!A.readBits(I-A.bit_pos_)}function dI(A,I,g){let C=UA(A,I,g),{offset:Q,nbits:B}=NB[C];return Q+g.rea\
dBits(
B)}var SC=L(()=>{wg();rC();yC();HI()});var RC,pI,pB=L(()=>{RC=new Uint8Array([0,0,0,0,0,0,0,0,0,4,4,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,12,16,12,12,20,12,16,24,28,12,12,32,12,36,12,44,44,44,44,44,44,44,44,44,44,32,32,24,40,28,12,12,48,52,52,52,48,52,52,52,48,52,52,52,52,52,48,52,52,52,52,52,48,52,52,52,52,52,24,12,28,12,12,12,56,60,60,60,56,60,60,60,56,60,60,60,60,60,56,60,60,60,60,60,56,6\
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
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]),pI=new Uint16A\
rray(
[1024,1536,1280,1536,0,256,768,512])});function fC(A,I){let g=0;I.readMoreInput();let C=tg(I)+1,Q=new Uint8Array(A);if(C<=1)return[C,Q];I.readBits(1)&&(g=I.readBits(4)+1);let E=[];for(let i=0;i<1080;i++)E[i]=new q(0,0);sI(C+g,E,0,I);for(let i=0;i<A;){I.readMoreInput();let D=UA(E,0,I);if(D===0)Q[i]=0,i++;else if(D<=g){let o=1+(1<<D)+I.readBits(D);for(;--o;){if(i>=A)throw new Error("[DecodeContextMa\
p] i >= context_map_size");Q[i]=0,i++}}else
Q[i]=D-g,i++}return I.readBits(1)&&Bo(Q,A),[C,Q]}function Qo(A,I){let g=A[I];for(let C=I;C;C--)A[C]=A[C-1];A[0]=g}function Bo(A,I){let g=new Uint8Array(256);for(let C=0;C<256;C++)g[C]=C;for(let C=0;C<I;C++){let Q=A[C];A[C]=g[Q],Q&&Qo(g,Q)}}var qB=L(()=>{SC();wg();HI()});var ng,hg,uB=L(()=>{ng=class{constructor(I){this.buffer=I,this.pos=0}read(I,g,C){this.pos+C>this.buffer.length&&(C=this.buffer.le\
ngth-this.pos);for(let Q=0;Q<C;Q++)I[g+Q]=this.buffer[this.pos+Q];return this.pos+=C,C}},hg=class{constructor(I){this.buffer=I,this.pos=0}write(I,g){if(this.pos+g>this.buffer.length)throw new Error("brotli output buffer is not large enough");return this.buffer.set(I.subarray(
0,g),this.pos),this.pos+=g,g}}});function sA(A,I,g){let C=I/8|0;return(A[C]|A[C+1]<<8)>>(I&7)&g}function kC(A,I){let g=I/8|0;return(A[g]|A[g+1]<<8|A[g+2]<<16)>>(I&7)}function io(A){return(A+7)/8|0}function oo(A,I){if(A[I++]!==31||A[I++]!==139||A[I++]!==8)return 0;let g=A[I++];I+=6,g&4&&(I+=(A[I+10]|A[I+11]<<8)+2);for(let C=(g>>3&1)+(g>>4&1);C>0;C-=+!A[I++]);return I+(g&2)}function eI(A,I,g=0,C=0){\
let Q=I??new Uint8Array(1024);if(!(A.
length-g))return Q;let B=oo(A,g);if(B===A.length-8)return Q;if(B>A.length-8)throw new Error("unexpected EOF");let E=B*8,i=0,D=0,o=0,w,s,e=A.length*8;function n(t){if(!I&&t>Q.length){let h=Q;Q=new Uint8Array(Math.max(h.length*2,t)),Q.set(h)}}do{if(!w){i=sA(A,E,1);let r=sA(A,E+1,3);if(E+=3,r)if(r===1)w=JB,s=KB,D=9,o=5;else if(r===2){let y=sA(A,E,31)+257,a=sA(A,E+10,15)+4,F=y+sA(A,E+5,31)+1;E+=14;let\
 S=new Uint8Array(
F),f=new Uint8Array(19);for(let p=0;p<a;++p)f[Eo[p]]=sA(A,E+p*3,7);E+=a*3;let N=Math.max(...f),U=(1<<N)-1,J=wI(f,N,1);for(let p=0;p<F;){let O=J[sA(A,E,U)];E+=O&15;let l=O>>4;if(l<16)S[p++]=l;else{let K=0,k=0;for(l===16?(k=3+sA(A,E,3),E+=2,K=S[p-1]):l===17?(k=3+sA(A,E,7),E+=3):l===18&&(k=11+sA(A,E,127),E+=7);k--;)S[p++]=K}}let Y=S.subarray(0,y),d=S.subarray(y);D=Math.max(...Y),o=Math.max(...d),w=wI\
(
Y,D,1),s=wI(d,o,1)}else throw new Error("invalid block type");else{let y=io(E)+4,a=A[y-4]|A[y-3]<<8,F=y+a;if(F>A.length)throw new Error("unexpected EOF");n(C+a),Q.set(A.subarray(y,F),C),C+=a,E=F*8;continue}if(E>e)throw new Error("unexpected EOF")}n(C+131072);let t=(1<<D)-1,h=(1<<o)-1;for(;;){let r=w[kC(A,E)&t],y=r>>4;if(E+=r&15,E>e)throw new Error("unexpected EOF");if(!r)throw new Error("invalid l\
\\
ength/literal");if(y<256)Q[C++]=y;else if(y===256){w=void 0;break}else{let a=y-254;if(y>264){let U=y-257,J=GC[U];a=sA(A,E,(1<<J)-1)+NC[U],E+=J}if(!s)throw new Error("invalid distance map");let F=s[kC(A,E)&h],S=F>>4;if(!F)throw new Error("invalid distance");E+=F&15;let f=MB[S];if(S>3){let U=FC[S];f+=kC(A,E)&(1<<U)-1,E+=U}if(E>e)throw new Error("unexpected EOF");let N=C+a;if(C<f)throw new Error("une\
\\
xpected dictionary case");for(n(N);C<N;C++)Q[C]=Q[C-f]}}w&&(i=1)}while(!i);if(C<Q.length){let t=Math.ceil(E/8)+8;eI(A,Q,t,C)}return I?Q:Q.subarray(0,C)}var Eo,rg=L(()=>{HI();Eo=new Uint8Array([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15])});function mB(){if(!ag){ag=new Uint8Array(122784);let A=atob(Do),I=new Uint8Array(A.length);for(let g=0;g<A.length;g++)I[g]=A.charCodeAt(g);eI(I,ag)}return ag\
}var Do,ag,bB=L(()=>{rg();Do=\`
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
vmbCnCfH5TJKTBFva0O4Wl+l/Ix13xO6KCJPD5H51fete+aO/R8EyzZRoN8BAA==\`});function PB(A,I){return A[I]<192?(A[I]>=97&&A[I]<=122&&(A[I]^=32),1):A[I]<224?(A[I+1]^=32,2):(A[I+2]^=5,3)}function TB(A,I,g,C,Q){let B=mB(),{prefix:E}=yg[Q],{suffix:i}=yg[Q],D=yg[Q].transform,o=D<UC?0:D-(UC-1),w=I;o>C&&(o=C);let s=0;for(;s<E.length;)A[I++]=E[s++];g+=o,C-=o,D<=WB&&(C-=D);for(let t=0;t<C;t++)A[I++]=B[g+t];let e=I-C\
;if(D===P)PB(A,e);else if(D===T)for(;C>0;){let t=PB(A,e);e+=t,C-=t}let n=0;
for(;n<i.length;)A[I++]=i[n++];return I-w}var R,xB,so,wo,eo,to,no,ho,ro,WB,P,T,UC,ao,yo,co,Go,Fo,No,So,c,yg,ZB,OB=L(()=>{bB();R=0,xB=1,so=2,wo=3,eo=4,to=5,no=6,ho=7,ro=8,WB=9,P=10,T=11,UC=12,ao=13,yo=14,co=15,Go=16,Fo=17,No=18,So=20,c=class{constructor(I,g,C){this.prefix=new Uint8Array(I.length),this.transform=g,this.suffix=new Uint8Array(C.length);for(let Q=0;Q<I.length;Q++)this.prefix[Q]=I.charC\
odeAt(
Q);for(let Q=0;Q<C.length;Q++)this.suffix[Q]=C.charCodeAt(Q)}},yg=[new c("",R,""),new c("",R," "),new c(" ",R," "),new c("",UC,""),new c("",P," "),new c("",R," the "),new c(" ",R,""),new c("s ",R," "),new c("",R," of "),new c("",P,""),new c("",R," and "),new c("",ao,""),new c("",xB,""),new c(", ",R," "),new c("",R,", "),new c(" ",P," "),new c("",R," in "),new c("",R," to "),new c("e ",R," "),new c\
(
"",R,'"'),new c("",R,"."),new c("",R,'">'),new c("",R,\`
\`),new c("",wo,""),new c("",R,"]"),new c("",R," for "),new c("",yo,""),new c("",so,""),new c("",R," a "),new c("",R," that "),new c(" ",P,""),new c("",R,". "),new c(".",R,""),new c(" ",R,", "),new c("",co,""),new c("",R," with "),new c("",R,"'"),new c("",R," from "),new c("",R," by "),new c("",Go,""),new c("",Fo,""),new c(" the ",R,""),new c("",eo,""),new c("",R,". The "),new c("",T,""),new c("",R\
,
" on "),new c("",R," as "),new c("",R," is "),new c("",ho,""),new c("",xB,"ing "),new c("",R,\`
	\`),new c("",R,":"),new c(" ",R,". "),new c("",R,"ed "),new c("",So,""),new c("",No,""),new c("",no,""),new c("",R,"("),new c("",P,", "),new c("",ro,""),new c("",R," at "),new c("",R,"ly "),new c(" the ",R," of "),new c("",to,""),new c("",WB,""),new c(" ",P,", "),new c("",P,'"'),new c(".",R,"("),new c("",T," "),new c("",P,'">'),new c("",R,'="'),new c(" ",R,"."),new c(".com/",R,""),new c(" the ",R,\

" of the "),new c("",P,"'"),new c("",R,". This "),new c("",R,","),new c(".",R," "),new c("",P,"("),new c("",P,"."),new c("",R," not "),new c(" ",R,'="'),new c("",R,"er "),new c(" ",T," "),new c("",R,"al "),new c(" ",T,""),new c("",R,"='"),new c("",T,'"'),new c("",P,". "),new c(" ",R,"("),new c("",R,"ful "),new c(" ",P,". "),new c("",R,"ive "),new c("",R,"less "),new c("",T,"'"),new c("",R,"est "),\

new c(" ",P,"."),new c("",T,'">'),new c(" ",R,"='"),new c("",P,","),new c("",R,"ize "),new c("",T,"."),new c("\\xC2\\xA0",R,""),new c(" ",R,","),new c("",P,'="'),new c("",T,'="'),new c("",R,"ous "),new c("",T,", "),new c("",P,"='"),new c(" ",P,","),new c(" ",T,'="'),new c(" ",T,", "),new c("",T,","),new c("",T,"("),new c("",T,". "),new c(" ",T,"."),new c("",T,"='"),new c(" ",T,". "),new c(" ",P,'="'\
),
new c(" ",T,"='"),new c(" ",P,"='")],ZB=yg.length});function LC(A,I){let g=new Uint8Array(I),C=new ng(A),Q=new hg(g);return Yo(C,Q),g}function Yo(A,I){let g=0,C=0,Q=0,B=[16,15,11,4],E=0,i=[new kA(0,0),new kA(0,0),new kA(0,0)],D=128+fA.READ_SIZE,o=new fA(A),w=HB(o),s=(1<<w)-16,e=1<<w,n=e-1,t=new Uint8Array(e+D+XB),h=e,r=[],y=[];for(let a=0;a<3*1080;a++)r[a]=new q(0,0),y[a]=new q(0,0);for(;!C;){let \
a=[268435456,268435456,268435456],F=[0],S=[1,1,1],f=[
0,1,0,1,0,1],N=[0];for(let M=0;M<3;M++)i[M].codes=[],i[M].htrees=new Uint32Array;o.readMoreInput();let U=YB(o),J=U.meta_block_length;if(g+J>I.buffer.length){let M=new Uint8Array(g+J);M.set(I.buffer),I.buffer=M}if(C=U.input_end,U.is_metadata){for(dB(o);J>0;--J)o.readMoreInput(),o.readBits(8);continue}if(J===0)continue;if(U.is_uncompressed){o.bit_pos_=o.bit_pos_+7&-8,lB(I,J,g,t,n,o),g+=J;continue}fo\
r(let M=0;M<
3;M++)S[M]=tg(o)+1,S[M]>=2&&(sI(S[M]+2,r,M*1080,o),sI(ko,y,M*1080,o),a[M]=dI(y,M*1080,o),N[M]=1);o.readMoreInput();let Y=o.readBits(2),d=MC+(o.readBits(4)<<Y),p=(1<<Y)-1,O=d+(48<<Y),l=new Uint8Array(S[0]);for(let M=0;M<S[0];M++)o.readMoreInput(),l[M]=o.readBits(2)<<1;let[K,k]=fC(S[0]<<VB,o),[b,_]=fC(S[2]<<vB,o);i[0]=new kA(Ro,K),i[1]=new kA(fo,S[1]),i[2]=new kA(O,b);for(let M=0;M<3;++M)i[M].decode\
(
o);let $=0,IA=0,AA=l[F[0]],wA=pI[AA],yA=pI[AA+1],pA=i[1].htrees[0];for(;J>0;){let M;o.readMoreInput(),a[1]===0&&(eg(S[1],r,1,F,f,N,o),a[1]=dI(y,1080,o),pA=i[1].htrees[F[1]]),a[1]--;let EA=UA(i[1].codes,pA,o),eA=EA>>6;eA>=2?(eA-=2,M=-1):M=0;let iA=fB[eA]+(EA>>3&7),LA=SB[iA],qA=LA.offset+o.readBits(LA.nbits),OA=kB[eA]+(EA&7),JA=RB[OA],X=JA.offset+o.readBits(JA.nbits),VA=t[g-1&n],TC=t[g-2&n];for(let \
tA=0;tA<
qA;tA++){o.readMoreInput(),a[0]===0&&(eg(S[0],r,0,F,f,N,o),a[0]=dI(y,0,o),$=F[0]<<VB,AA=l[F[0]],wA=pI[AA],yA=pI[AA+1]);let vA=RC[wA+VA]|RC[yA+TC],XA=k[$+vA];a[0]--,TC=VA,VA=UA(i[0].codes,i[0].htrees[XA],o),t[g&n]=VA,(g&n)===n&&I.write(t,e),g++}if(J-=qA,J<=0)break;if(M<0){o.readMoreInput(),a[2]===0&&(eg(S[2],r,2,F,f,N,o),a[2]=dI(y,2*1080,o),IA=F[2]<<vB),a[2]--;let tA=(X>4?3:X-2)&255,vA=_[IA+tA];if(\
M=
UA(i[2].codes,i[2].htrees[vA],o),M>=d){M-=d;let XA=M&p;M>>=Y;let hI=(M>>1)+1,fg=(2+(M&1)<<hI)-4;M=d+(fg+o.readBits(hI)<<Y)+XA}}let nI=lo(M,B,E);if(nI<0)throw new Error("[BrotliDecompress] invalid distance");g<s&&Q!==s?Q=g:Q=s;let bI=g&n;if(nI>Q)if(X>=Ko&&X<=XB){let tA=Lo[X],vA=nI-Q-1,XA=Jo[X],hI=(1<<XA)-1,fg=vA&hI,OC=vA>>XA;if(tA+=fg*X,OC<ZB){let kg=TB(t,bI,tA,X,OC);if(bI+=kg,g+=kg,J-=kg,bI>=h){I.\

write(t,e);for(let xI=0;xI<bI-h;xI++)t[xI]=t[h+xI]}}else throw new Error("Invalid backward reference")}else throw new Error("Invalid backward reference");else{if(M>0&&(B[E&3]=nI,E++),X>J)throw new Error("Invalid backward reference");for(let tA=0;tA<X;tA++)t[g&n]=t[g-nI&n],(g&n)===n&&I.write(t,e),g++,J--}}g&=1073741823}I.write(t,g&n)}function lo(A,I,g){return A<MC?(g+=Uo[A],g&=3,I[g]+Mo[A]):A-MC+1}\

var Ro,fo,ko,VB,vB,MC,Uo,Mo,Lo,Jo,Ko,XB,JC=L(()=>{rC();SC();pB();qB();wg();yC();uB();OB();HI();Ro=256,fo=704,ko=26,VB=6,vB=2,MC=16,Uo=new Uint8Array([3,2,1,0,3,3,3,3,3,3,2,2,2,2,2,2]),Mo=new Int8Array([0,0,0,0,-1,1,-2,2,-3,3,-1,1,-2,2,-3,3]),Lo=new Uint32Array([0,0,0,0,0,4096,9216,21504,35840,44032,53248,63488,74752,87040,93696,100864,104704,106752,108928,113536,115968,118528,119872,121280,122016]\
),
Jo=new Uint8Array([0,0,0,0,10,10,11,11,10,10,10,10,10,9,9,8,7,7,8,7,7,6,6,5,5]),Ko=4,XB=24});function YC(A,I){let g=new Uint8Array(I);try{let C=0,Q=0;for(;C<A.length-8;){let B=A[C++]<<24|A[C++]<<16|A[C++]<<8|A[C++],E=A[C++]<<24|A[C++]<<16|A[C++]<<8|A[C++];if(A.length-C<E)throw new Error("lz4 not hadoop");if(g.length<B)throw new Error("lz4 not hadoop");if(KC(A.subarray(C,C+E),g,Q)!==B)throw new Err\
or("lz4 not hadoop");if(C+=E,Q+=B,C===A.length)return g}if(C<A.length)throw new Error("lz4 no\\
t hadoop")}catch(C){if(C instanceof Error&&C.message!=="lz4 not hadoop")throw C;KC(A,g,0)}return g}function lC(A,I){let g=new Uint8Array(I);return KC(A,g,0),g}function KC(A,I,g){let C=g;for(let Q=0;Q<A.length;){let B=A[Q++],E=B>>4;if(E){let e=E+240;for(;e===255;)E+=e=A[Q++];if(I.set(A.subarray(Q,Q+E),C),C+=E,Q+=E,Q>=A.length)return C-g}let i=A[Q++]|A[Q++]<<8;if(!i||i>C)throw new Error(\`lz4 offset \
\\
out of range \${i}\`);let D=B&15,o=D+240;for(;o===255;)D+=o=A[Q++];D+=4;let w=C-i,s=C+D;for(;C<s;)I[C++]=I[w++]}return C-g}var HC=L(()=>{});var dC,jB=L(()=>{hB();aB();JC();rg();HC();dC={SNAPPY:rB(),GZIP:(A,I)=>eI(A,new Uint8Array(I)),BROTLI:LC,ZSTD:A=>nB(A),LZ4:YC,LZ4_RAW:lC}});var zB=L(()=>{JC();rg();HC();jB()});var Ho,qI,pC=L(()=>{"use strict";eC();zB();Ho={...dC,SNAPPY(A,I){let g=new Uint8Array(I\
);return LI(A,g),g}},qI=Object.fromEntries(Object.entries(Ho).map(([A,I])=>[A,(g,C)=>C===0?new Uint8Array:I(g,C)]))});function $B(A,I){let g=A.row_groups.flatMap(({columns:C,num_rows:Q})=>C.flatMap(({meta_data:B})=>{let E=B?.path_in_schema.length===1&&I.find(({name:o})=>o===B.path_in_schema[0]);if(!B||!E)return[];let i=Math.min(Number(B.data_page_offset),Number(B.dictionary_page_offset||1/0)),D={d\
ata:B,element:E,most:Number(E.repetition_type==="REPEATED"?B.num_values:Q)};return[[i,D]]}));return new Map(g)}function AE(A,{
data:{codec:I},element:g,most:C}){let Q={view:new DataView(A),offset:0};for(let B=C;B>0&&Q.offset<A.byteLength-1;){let E=DC(Q),{type:i,compressed_page_size:D,uncompressed_page_size:o,data_page_header:w,data_page_header_v2:s}=E;tI(D,A.byteLength-Q.offset,g);let e=new Uint8Array(A,Q.offset,D);Q.offset+=D,i==="DATA_PAGE"&&w?(B-=tI(w.num_values,B,g),qo(qC(ZA(e,o,I,qI)),w,g)):i==="DATA_PAGE_V2"&&s&&(B-\
=
tI(s.num_values,B,g),tI(s.num_nulls,s.num_values,g),tI(s.repetition_levels_byte_length+s.definition_levels_byte_length,D,g),uo(e,o,s,I,g))}}function qo(A,{num_values:I,encoding:g},C){let Q={REQUIRED:0,OPTIONAL:1,REPEATED:2}[C.repetition_type??"REQUIRED"];for(let B=0;B<Q;B++){let E=A.view.getUint32(A.offset,!0),i=A.offset+4;uI(A.view,i,i+E,1,I,C),A.offset=i+E}IE(A,I,g,C)}function uo(A,I,{num_values\
:g,
encoding:C,is_compressed:Q,...B},E,i){let{view:D}=qC(A),o=B.repetition_levels_byte_length,w=o+B.definition_levels_byte_length;uI(D,0,o,1,g,i),uI(D,o,w,1,g,i);let s=A.subarray(w);IE(qC(Q===!1?s:ZA(s,I-w,E,qI)),g,C,i)}function IE({view:A,offset:I},g,C,Q){!po.has(C)||I>=A.byteLength||(Q.type==="BOOLEAN"?uI(A,I+4,A.byteLength,1,g,Q):uI(A,I+1,A.byteLength,A.getUint8(I),g,Q))}function uI(A,I,g,C,Q,B){le\
t E={
view:new DataView(A.buffer,A.byteOffset,Math.min(g,A.byteLength)),offset:I};for(let i=Q;i>0&&E.offset<E.view.byteLength;){let D=z(E),o=D&1,w=o?(D>>>1)*_B:D>>>1,s=o&&C>0?(E.view.byteLength-E.offset)*8/C:0;i-=tI(w,Math.max(i+_B-1,s),B),E.offset+=o?(D>>>1)*C:C+7>>3}}function tI(A,I,{name:g}){if(typeof A=="number"&&A>=0&&A<=I)return A;throw new Error(\`a page of the column \${g} tells of \${A} where \${I}\
\\
 are left\`)}var _B,po,qC,gE=L(()=>{"use strict";sC();iC();lA();pC();_B=8,po=new Set(["RLE","RLE_DICTIONARY","PLAIN_DICTIONARY"]);qC=({buffer:A,byteOffset:I,byteLength:g})=>({view:new DataView(A,I,g),offset:0})});var BE={};NE(BE,{openParquet:()=>Po});async function Po(A,I){let{file:g,guard:C,columnsAt:Q}=Wo(A,I),{scan:B,schema:E}=await C(async()=>{let s=await AI(g,{geoparquet:!1}),e=CA(s).children.\
filter(({children:n})=>n.length===0).map(({element:n})=>n);if(e.some(({name:n})=>typeof n!="string"))throw new Error("a column has no name");for(let[n,t]of $B(s,e))Q.set(n,t);return{scan:await wC({file:g,metadata:s,
compressors:qI,parsers:xo,geoparquet:!1}),schema:e}}),i=I.find(E.map(({name:s})=>s)),D=Zo(E,i,I),o=new bC(D);async function*w(){let s=0;for(let{rowStart:e,rowEnd:n}of B.ranges){let t=await C(()=>Oo(B,D,e,n)),h=Math.round(g.byteLength*n/Number(B.metadata.num_rows));I.onRead?.(h-s),s=h;let r=Vo(D,t,n-e,I.unit);r?yield{columns:r}:yield*o.of(t,e,n-e)}}return{columns:i,batches:w(),rowOf:s=>o.rowOf(s)}}\

function Wo(A,{signal:I}){let g,C=new Map,Q=A instanceof Blob?A.size:A.length,B=async(o,w)=>{if(!(o>=0&&o<=w&&w<=Q&&Number.isInteger(o)&&Number.isInteger(w)))throw new RangeError(\`it tells of bytes \${o} to \${w}, and has \${Q}\`);try{return I?.throwIfAborted(),A instanceof Blob?await A.slice(o,w).arrayBuffer():new Uint8Array(A.subarray(o,w)).buffer}catch(s){throw g??={error:s},s}},E=async(o,w)=>{let \
s=await B(
o,w),e=C.get(o);return e&&AE(s,e),s};return{file:{byteLength:Q,slice(o,w=Q){let s=E(o,w);return s.catch(()=>{}),s}},guard:async o=>{try{return await o()}catch(w){throw g?g.error:u("ERR_OPTION",\`the source cannot be read as Parquet: \${EQ(w)}\`,void 0,void 0,w)}},columnsAt:C}}function Zo(A,I,{zone:g}){return Object.entries(I).flatMap(([C,Q])=>{let B=A.find(o=>o.name===Q);if(!B)return[];let{type:E,isL\
ocal:i}=To(
B);if(i&&g===void 0)throw u("ERR_OPTION",\`the times of the column \${Q} have no offset from UTC: give zone, 'Z' or like '+01:00'\`);let D=i?Date.parse(\`1970-01-01T00:00:00\${g}\`):0;return[{role:C,name:Q,type:E,shift:D}]})}function To({type:A,repetition_type:I,logical_type:g,converted_type:C}){return I==="REPEATED"?{type:"other"}:g?.type==="TIMESTAMP"?{type:"time",isLocal:!g.isAdjustedToUTC}:C==="TIME\
\\
STAMP_MILLIS"||C==="TIMESTAMP_MICROS"||A==="INT96"?{type:"time"}:C==="DATE"||g?.type==="DATE"?{type:"time",isLocal:!0}:C==="UTF8"||g?.type==="STRING"||A==="BYTE_ARRAY"&&!C&&!g?{type:"string"}:(g?g.type==="INTEGER":!C||/INT_/.test(C))&&(A==="INT32"||A==="INT64"||A==="FLOAT"||A==="DOUBLE")?{type:"number"}:{type:"other"}}async function Oo(A,I,g,C){let Q={};for(let{role:B,name:E}of I){let i=await A.re\
adColumn(
{column:E,rowStart:g,rowEnd:C});if(i.length!==C-g)throw new Error(\`the column \${E} has \${i.length} values for \${C-g} rows\`);Q[B]=i}return Q}function Vo(A,{stream:I,time:g,arrival:C,offset:Q,action:B},E,i){let D=t=>A.find(h=>h.role===t)??{type:"other",shift:0},{type:o}=D("time");if(B||!I||!g||D("stream").type!=="string"||o!=="time"&&(o!=="number"||i!==void 0))return;let w=vo(I,E),s=uC(g,E,D("time")\
),
e=C&&D("arrival").type==="time"?uC(C,E,D("arrival")):void 0,n=Q&&D("offset").type==="number"?uC(Q,E,D("offset")):void 0;if(!(!w||!s||C&&!e||Q&&!n))return{...w,kind:o,marker:s,...e&&{arrival:e},...n&&{offset:n}}}function vo(A,I){let g=new Map,C=new Uint16Array(I);for(let Q=0,B,E=0;Q<I;Q++){let i=A[Q];if(i!==B){if(typeof i!="string"||i.length>bo)return;B=i;let D=g.get(i);if(E=D??g.size,D===void 0&&g\
.
set(i,E).size>mo)return}C[Q]=E}return{streams:[...g.keys()],stream:C}}function uC(A,I,{type:g,shift:C}){let Q=new Float64Array(I),{from:B,to:E}=g==="time"?mC:{from:-QE,to:QE};for(let i=0;i<I;i++){let D=Number(A[i]??NaN)+C;if(!(D>=B&&D<=E))return;Q[i]=D}return Q}function Xo(A,I,g){return I==="time"&&typeof A=="number"?zo(A+g):typeof A=="bigint"||typeof A=="number"&&Number.isFinite(A)?String(A):type\
of A==
"number"?\`"\${A}"\`:JSON.stringify(A,jo)??"null"}function zo(A){if(!(A>=mC.from&&A<=mC.to))return\`"\${A} ms since 1970"\`;let I=Math.floor(A),g=Math.min(Math.round((A-I)*1e6),999999);return\`"\${new Date(I).toISOString().slice(0,-1)}\${String(g).padStart(6,"0")}Z"\`}var CE,mo,bo,mC,QE,xo,bC,jo,EE=L(()=>{"use strict";eC();cA();pC();gE();CE=8192,mo=65536,bo=256,mC={from:-621355968e5,to:2533707648e5},QE=Numb\
er.
MAX_VALUE/2,xo={timestampFromMilliseconds:A=>Number(A),timestampFromMicroseconds:A=>Number(A)/1e3,timestampFromNanoseconds:A=>Number(A/1000000n)+Number(A%1000000n)/1e6,dateFromDays:A=>A*864e5};bC=class{#I=[];#g=1;#C;constructor(I){this.#C=I.map(({role:g,name:C,type:Q,shift:B})=>({role:g,type:Q,shift:B,key:\`\${JSON.stringify(C)}:\`}))}*of(I,g,C){this.#I.push({line:this.#g,row:g+1}),this.#g+=C;for(let\
 Q=0;Q<
C;Q+=CE){let B="";for(let E=Q;E<Math.min(Q+CE,C);E++){let i="";for(let{role:D,type:o,shift:w,key:s}of this.#C)i+=\`\${i&&","}\${s}\${Xo(I[D][E],o,w)}\`;B+=\`{\${i}}
\`}yield{text:B}}}rowOf(I){let g=this.#I.findLast(C=>C.line<=I);return g?g.row+I-g.line:I}};jo=(A,I)=>typeof I=="bigint"?Number(I):I});var VC="AGFzbQEAAAAB/ARSYAJ/fwBgAn9/AX9gAX8AYAN/f38AYAN/f38Bf2AEf39/fwBgBX9/f39/AGABfwF/YAZ/f39/f38AYAACf39gAn9vAGACf38Bb2AEf39/fwF/YAN/f38BfmAAAGABfwFvYAd/f39/f39/AGAAA39/f2ADf39/AXxgAW8Bf2AIf39/f39/f38AYAJ/fABgBX9/f39/AXxgBH9/f38BfGAFf39/f38Bf2ACf38BfmAEf39/fwJ/f2\
ACf38Cf39gAX8Cf39gAAFvYAR/f39/AX5gBH9/fH8AYAABf2ACf38DfH9/YAADfH9/YANvf28AYAh/f39/f39/fAFvYANvb28AYANvf38AYAN/f28AYAJvbwFvYAF8AW9gAX4B\\
b2AIf39/f39/f38Bf2AEf35/fwBgBn9/f398fwBgCX9/f398f358fwBgB39/fH58fnwAYAN/fHwAYAR/f35+AGAFf39/fn4AYAR/f3x/AX9gA39/fAF8YAN/fn4AYAl/f39/f39+fn4AYAd/f39+fH58AGADf3x/AGAHf39/f39/fAF8YAN/fn8AYAJ/fgBgA39+fABgBX9+fn5+AGADf39+AGAGf39/f39/AX9gBn9/f31/fwBgBn9/f35/fwBgBn9/f3x/fwBgBX9/fH9/AX9gBX9/fn9/AX9gBX9/fX9/AX9gBX9/fX9/AGAFf398f38AYAV/f35/fwBgEH9/f39/f39/f39/f39/f38Cf39gAX8BfGAJf39vf39/f39/A39/f2AIf39/f39/\
\\
f38Df39/YAd/f39/fHx/A39/f2AGf39/f39/A39/f2ADf39vA39/f2ADf39/An9/YAF8AX8ClBIgJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcx1fX3diZ19zdHJlYW1fYWY4OWU0OGYwZDVhNGQ0ZAAKJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxtfX3diZ190aW1lX2E2ODUzZTc2YTljMGI4MjgACiQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMeX193YmdfYXJyaXZhbF82MzI1OTIyNjNiZmMyNzMzAAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpz\
\\
HV9fd2JnX29mZnNldF9iMTFlMmU1YmQzNmQxN2NhAAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzHV9fd2JnX2FjdGlvbl85OGE2ZjBiNzVlZmJkZmQzAAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzGl9fd2JnX3NldF9kMmQzM2I1MjQ1OGU5ODRhACMkLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzIl9fd2JnX2Zyb21FbnRyaWVzXzI2MDhkNzBjZTA4NjI1MTkACyQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMbX193YmdfbmFtZV8zZmFlYWU4M2Vm\
\\
YWIxMWQyAAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzKF9fd2JnX2Rvd250aW1lVGhyZXNob2xkX2QzYjE4MGNjMDM0M2E1MmIACiQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMhX193YmdfcGFydGl0aW9uc19jZGZhODY2MjlmYzdjNmNkAAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzJ19fd2JnX293bkRvd250aW1lQ2hlY2tfODY2ODRlODRkMjIwNmZiYQATJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcydfX3diZ19vd25SZWNvdmVyeUNoZWNr\
\\
XzBiNWExODQ2MDNiNGNjMTEAEyQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMZX193Ymdfb2ZfYmQ1OTk0MDQ5ZWI0YjIwNQAkJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxpfX3diZ19zZXRfZTRiOWE4MzNkMjg4NzU5YQAlJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxpfX3diZ19uZXdfMzdlYjQ1YWFmNWVlYjgyMAAdJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxpfX3diZ19uZXdfY2Q0MzQ4MjkwYWZhZTU4NgAdJC4vc2xpcHN0cmVhbV9jaGVj\
\\
a3BvaW50X3JlcGxheV9iZy5qcyVfX3diZ19uZXdfZnJvbV9zbGljZV9iOGRhZjU0NWE0MWM2YWEwAAskLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzJl9fd2JnX25ld193aXRoX2xlbmd0aF8wMWIxNDNhN2U1ZGQ1YTNlAA8kLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzIF9fd2JnX3NldF9pbmRleF8wNGFkNDUwN2NlN2U0NGE5ACYkLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzJV9fd2JnX25ld19mcm9tX3NsaWNlXzFlZDRhNDFhNzkxODkyMzMACyQuL3NsaXBzdHJlYW1f\
\\
Y2hlY2twb2ludF9yZXBsYXlfYmcuanMlX193YmdfbmV3X2Zyb21fc2xpY2VfMzUxMjM1MjAxMDI2NmUwMgALJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcx1fX3diZ19sZW5ndGhfNWE4YmI4YWJlMWU1NGUxNQATJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcydfX3diZ19wcm90b3R5cGVzZXRjYWxsX2EzNjZjMDM4YTM5MThhZmEAJyQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMlX193YmdfbmV3X2Zyb21fc2xpY2VfYWFmODVhOTc0NjcxMTk2OAALJC4vc2xpcHN0cmVh\
\\
bV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxlfX3diZ19vZl9lN2VhMGZjZDUzNWMxNDQ0ACgkLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzLF9fd2JnX19fd2JpbmRnZW5fc3RyaW5nX2dldF83Y2U4ZWVlN2ZkMzI3NTQ1AAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzJ19fd2JnX19fd2JpbmRnZW5fdGhyb3dfNGM4OGQ4YmYyNjRmZDk4NAAAJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxxfX3diZ19FcnJvcl8yMDg0NDY4MDdkMGQxZTMwAAskLi9zbGlwc3RyZWFtX2No\
\\
ZWNrcG9pbnRfcmVwbGF5X2JnLmpzH19fd2JpbmRnZW5faW5pdF9leHRlcm5yZWZfdGFibGUADiQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMjX193YmluZGdlbl9nZW5lcmljXzAwMDAwMDAwMDAwMDAwMDEAKSQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMjX193YmluZGdlbl9nZW5lcmljXzAwMDAwMDAwMDAwMDAwMDIACyQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMjX193YmluZGdlbl9nZW5lcmljXzAwMDAwMDAwMDAwMDAwMDMAKgP4AvYCBgUDBgMGFAcUFAAQECsF\
\\
LAUDFQMFBQUFLQgIFgQAAwMuBQMDAAASAAYCBhcXBQEvFwYCBQUeHgAAMAAFAwIEBgUDBgAGCAYIMQAFCBgAAwQDAwUyBAEAAwEBAAMMBQUzDAwAAAgBBAAAEAADCAMSEAMZGRk0BwE1EggIAAMBAQgfEjY3OAYGAAUAEAENDRYVBQMDCAAAAgUFAAMBAwIgBQIBHwAAAwEBAQQCAQMAAwM5OgMDBgMMAgwDAwA7AgMABQgWBgIAAgYAAwEgAgYCBQUCBgYGAgACAAECDAICPA49Bz4EPwQEAAUCQEFCAgICAgICAgICAgIBDQIAAAADBxgADAYEBAADBwEEQ0RFBwRGR0gBSQcBSgACAgICBwcDAwFLGEwCAgJNDAdOBwIATxoaGiEhUBsbGxwc\
\\
HA0CAQ0NAg4AAAEDAQEBAQEBAQEDAwAAAANRFQYBCwsBAQABAA8PDw8DAQICDgEOAAAAAQEBAAAABw4ECQJwAW9vbwCECAUDAQARBhkDfwFBgIDAAAt/AEGQnsIAC38AQdSewgALB4QHLwZtZW1vcnkCABFfX3diZ19yZWFkZXJfZnJlZQCbAhRfX3diZ19yZWNvcmRpbmdfZnJlZQCcAhFfX3diZ19yZXBsYXlfZnJlZQCdAgljaGVja05hbWUA0gIOZHVyYXRpb25MZW5ndGgA1AIFZ3Vlc3MAzwILcGFyc2VNYXJrZXIA0wIOcmVhZGVyX2NvbHVtbnMAgAMNcmVhZGVyX2ZpbmlzaADXAgpyZWFkZXJfbmV3AMICE3JlYWRlcl9wcm9ibGVt\
\\
Q291bnQAtwIPcmVhZGVyX3Byb2JsZW1zAIEDC3JlYWRlcl9wdXNoANACEHJlY29yZGluZ19hcHBlbmQAtAIPcmVjb3JkaW5nX2J5dGVzAJ8CEXJlY29yZGluZ19jb2x1bW5zAIIDFXJlY29yZGluZ19oYXNBcnJpdmFscwC1AhNyZWNvcmRpbmdfaXNOdW1lcmljAKgCEHJlY29yZGluZ19sZW5ndGgAvQINcmVjb3JkaW5nX25ldwDrARFyZWNvcmRpbmdfc3RyZWFtcwDbAg5yZXBsYXlfYWR2YW5jZQDYAhdyZXBsYXlfY2hhbmdlVGhyZXNob2xkcwDRAhNyZXBsYXlfZGVwZW5kZW5jaWVzANkCEHJlcGxheV9kb3dudGltZXMA2gIQcmVw\
\\
bGF5X2luY2lkZW50cwD5Ag5yZXBsYXlfaW5kZXhBdACUAQ1yZXBsYXlfbGVuZ3RoAL4CCnJlcGxheV9uZXcAywIPcmVwbGF5X3JlY29yZEF0ANUCDnJlcGxheV9zdW1tYXJ5APoCDXJlcGxheV90aW1lQXQAjgEScmVwbGF5X3RyYW5zaXRpb25zAIMDDXJlcGxheV93aW5kb3cAyAIFc25pZmYA1gIFc3dlZXAAxAIPX19hYm9ydF9oYW5kbGVyAwEVX19pbnN0YW5jZV90ZXJtaW5hdGVkAwIRX193YmluZGdlbl9tYWxsb2MAwQISX193YmluZGdlbl9yZWFsbG9jAMkCD19fd2JpbmRnZW5fZnJlZQDwAhVfX3diaW5kZ2VuX2V4dGVybnJl\
\\
ZnMBARZfX2V4dGVybnJlZl9kcm9wX3NsaWNlAPgBF19fZXh0ZXJucmVmX3RhYmxlX2FsbG9jAL4BGV9fZXh0ZXJucmVmX3RhYmxlX2RlYWxsb2MAjQIQX193YmluZGdlbl9zdGFydAAcCd8BAQBBAQtuswL7AsEBtgL8ArsB7QLuAvcBpALGAYMCiQPcAtwC4ALgApkCmQLfAt8CHecBogKgAqACrQKsAqACoAKrAucB4QGMArACsgLhAYgC5wHhAecBiwLnAYoC4QHnAecB5wGxAogCiALnAecBrwKiAqACiALhAYQCoAKvAogCogLnAecBngLOAvcB9wH3AR4flQP3AaUCxwGFAvIC8QKSA/4CuAL/AowD9wGYAsMB3wGTA/MC9wGlAscB9wGl\
\\
AscBhgKOA/cBpQLHAYUB+QH4AvwCjwOQA+UCywHIAQwBMQqO0BH2AuQ/AiF/CH4jAEGAAmsiICQAAkACQAJAIAFBIU8EQANAIANFBEAgASICIAFBAXZqIgQEQANAAkACfyACIARBAWsiBEsEQCAAKQIAISYgACAAIARBA3RqIgEpAgA3AgAgASAmNwIAQQAMAQsgBCACawsiA0EBdCIGQQFyIgEgAiAEIAIgBEkbIgVPDQADQCAGQQJqIgYgBUkEQAJ/IAAgAUEDdGoiBygCACIQIAAgBkEDdGoiBigCACIMRwRAIAwgEEsMAQsgBygCBCAGKAIESQsgAWohAQsCQCAAIANBA3RqIgMoAgAiByAAIAFBA3RqIgYoAgAiEEcEQCAHIBBPDQMgBigC\
\\
BCEMIAMoAgQhCgwBCyADKAIEIgogBigCBCIMTw0CCyAGIAc2AgAgAyAQNgIAIAMgDDYCBCAGIAo2AgQgASIDQQF0IgZBAXIiASAFSQ0ACwsgBA0ACwsMBQsgACABQQN2IgdBOGxqIQYgACAHQQV0aiEFIANBAWshAwJ/IAFBwABPBEAgACAFIAYgBxDYAQwBCyAAAn8gACgCACIHIAUoAgAiEEcEQCAHIBBJDAELIAAoAgQgBSgCBEkLIgoCfyAGKAIAIgwgB0cEQCAHIAxJDAELIAAoAgQgBigCBEkLRw0AGiAGIAUgDCAQRwR/IAwgEEsFIAUoAgQgBigCBEkLIApzGwsgAGshBQJ/AkAgAkUNAAJAIAIoAgAiByAAIAVqIgYoAgAiEEcEQCAH\
\\
IBBJDQIMAQsgAigCBCAGKAIESQ0BCyAAKQIAISYgACAGKQIANwIAIAYgJjcCACAAKQIIIiZCIIghJyAAKAIEIQwgACgCACEQQQAhBSAAQQhqIgohByAAQRBqIgYgACABQQN0aiIYQQhrIhVJBEAgACEGA0ACfyAGQRBqIgIoAgAiByAQRwRAIAcgEEsMAQsgDCAGQRRqKAIASQshByAGQQhqIAogBUEDdGoiDykCADcCACAPIAIpAgA3AgAgBSAHQQFzaiEFAn8gBkEYaiIHKAIAIg8gEEcEQCAPIBBLDAELIAwgBkEcaigCAEkLIQ8gAiAKIAVBA3RqIgkpAgA3AgAgCSAHKQIANwIAIAUgD0VqIQUgBkEgaiACIQYgFUkNAAsgBkEIaiEHIAZB\
\\
EGohBgsgBiAYRwR/A0ACfyAGKAIAIgIgEEcEQCACIBBLDAELIAwgBkEEaigCAEkLIQIgByAKIAVBA3RqIgcpAgA3AgAgByAGKQIANwIAIAUgAkEBc2ohBSAGIgdBCGoiBiAYRw0ACyAGQQhrBSAHCyAKIAVBA3RqIgIpAgA3AgAgAiAmNwIAIAUgJ6cgDE0gJqciAiAQTSACIBBGG2oiAiABTw0EIAApAgAhJiAAIAAgAkEDdGoiBikCADcCACAGICY3AgAgASACQQFqIgZrIQFBACECIAAgBkEDdGoMAQsgACkCACEmIAAgACAFaiIGKQIANwIAIAYgJjcCACAAKQIIIiZCIIghJyAAKAIEIQwgACgCACEQQQAhBSAAQQhqIgohByAAQRBqIgYg\
\\
ACABQQN0aiIYQQhrIhVJBEAgACEGA0ACfyAQIAZBEGoiBygCACIPRwRAIA8gEEkMAQsgBkEUaigCACAMSQshDyAGQQhqIAogBUEDdGoiCSkCADcCACAJIAcpAgA3AgAgBSAPaiEFAn8gECAGQRhqIg8oAgAiCUcEQCAJIBBJDAELIAZBHGooAgAgDEkLIQkgByAKIAVBA3RqIg0pAgA3AgAgDSAPKQIANwIAIAUgCWohBSAGQSBqIAchBiAVSQ0ACyAGQQhqIQcgBkEQaiEGCyAGIBhHBH8DQAJ/IBAgBigCACIVRwRAIBAgFUsMAQsgBkEEaigCACAMSQshFSAHIAogBUEDdGoiBykCADcCACAHIAYpAgA3AgAgBSAVaiEFIAYiB0EIaiIGIBhH\
\\
DQALIAZBCGsFIAcLIAogBUEDdGoiBikCADcCACAGICY3AgAgBSAnpyAMSSAmpyIGIBBJIAYgEEYbaiIFIAFPDQMgACkCACEmIAAgACAFQQN0aiIGKQIANwIAIAYgJjcCACAAIAUgAiADIAQQICABIAVBf3NqIQEgBiICQQhqCyEAIAFBIU8NAAsLIAFBAkkNAiABIAFBAXYiISABQRJJIiUbIQQgASAhayEQIAAgIUEDdGohAiAAIQUDQAJ/An8CQCAEQQxNBEBBASAEQQhNDQMaIAUoAhgiAyAFKAIAIgZGDQEgAyAGSQwCCyAFQeAAaiILIAUCfyAFKAJgIgMgBSgCACIGRwRAIAMgBkkMAQsgBSgCZCAFKAIESQsiAxspAgAhKCAFIAUgCyAD\
\\
GyIDKAIEIh02AmQgBSADKAIAIhE2AmAgBSAoNwIAIAVB0ABBCAJ/IAUoAlAiAyAFKAIIIgZHBEAgAyAGSQwBCyAFKAJUIAUoAgxJCyIDG2opAgAhJiAFIAVBCGoiFCAFQdAAaiIKIAMbKAIEIhw2AlQgBSAFQQhB0AAgAxtqKAIAIg42AlAgBSAmNwIIIAVByABBEAJ/IAUoAkgiAyAFKAIQIgZHBEAgAyAGSQwBCyAFKAJMIAUoAhRJCyIDG2opAgAhJyAFIAVBEGoiCSAFQcgAaiIYIAMbKAIEIh42AkwgBSAFQRBByAAgAxtqKAIAIhI2AkggBSAnNwIQIAVBOEEYAn8gBSgCOCIDIAUoAhgiBkcEQCADIAZJDAELIAUoAjwgBSgCHEkLIgMb\
\\
aikCACEpIAUgBUEYaiIMIAVBOGoiFSADGygCBCIiNgI8IAUgBUEYQTggAxtqKAIAIhM2AjggBSApNwIYICZCIIghKiAmpyEHICdCIIghLCAnpyEWIClCIIghJyAppyEXIAVB2ABBKAJ/IAUoAlgiAyAFKAIoIgZHBEAgAyAGSQwBCyAFKAJcIAUoAixJCyIDG2opAgAhKyAFIAVBKGoiDyAFQdgAaiINIAMbKAIEIh82AlwgBSAFQShB2AAgAxtqKAIAIho2AlggBSArNwIoIAVBMEHAAAJ/IAUoAkAiAyAFKAIwIgZHBEAgAyAGSQwBCyAFKAJEIAUoAjRJCyIZG2ooAgAhCCAFQTBqIgMgBUFAayIGIBkbKAIEIRsgBSAFQcAAQTAgGRtqKQIA\
\\
IiY3AjAgBSAbNgJEIAUgCDYCQCAFQTBBCCAmQiCIICpUICanIhkgB0kgByAZRhsiBxtqKQIAISkgBSAUIAMgBxsoAgQiIzYCNCAFIAVBCEEwIAcbaigCACIZNgIwIAUgKTcCCCAFQRhBECAnICxUIBYgF0sgFiAXRhsiBxtqKQIAISogBSAJIAwgBxsoAgQiJDYCHCAFIAVBEEEYIAcbaigCACIWNgIYIAUgKjcCECAFQdgAQSACfyAFKAIgIgcgGkcEQCAHIBpLDAELIB8gBSgCJEkLIhcbaikCACEsIAUgBUEgaiIHIA0gFxsoAgQiHzYCXCAFIAVBIEHYACAXG2ooAgAiFzYCWCAFICw3AiAgBUHIAEE4IB4gIkkgEiATSSASIBNGGyISG2op\
\\
AgAhJiAFIBUgGCASGygCBCIeNgJMIAUgBUE4QcgAIBIbaigCACISNgJIIAUgJjcCOCAFQdAAQcAAIBsgHEsgCCAOSyAIIA5GGyIIG2opAgAhJyAFIAYgCiAIGygCBCIbNgJUIAUgBUHAAEHQACAIG2ooAgAiDjYCUCAFICc3AkAgByAFICxCIIggKEIgiFQgLKciCCAopyITSSAIIBNGGyIIGykCACEoIAUgBSAHIAgbIggoAgQiHDYCJCAFIAgoAgAiEzYCICAFICg3AgAgBUEQQQggKkIgiCApQiCIVCAqpyIIICmnIhpJIAggGkYbIggbaikCACEpIAUgFCAJIAgbKAIEIiI2AhQgBSAFQQhBECAIG2ooAgAiGjYCECAFICk3AgggBUEwQRgg\
\\
IyAkSSAWIBlLIBYgGUYbIggbaikCACEqIAUgDCADIAgbKAIEIiM2AjQgBSAFQRhBMCAIG2ooAgAiFjYCMCAFICo3AhggBUE4QcAAICdCIIggJkIgiFQgJ6ciCCAmpyIZSSAIIBlGGyIZG2ooAgAhCCAFIBUgBiAZGygCBCIkNgJEIAUgCDYCQCAFICcgJiAZGyIsNwI4IAVB0ABByAAgGyAeSSAOIBJJIA4gEkYbIhIbaikCACEtIAVByABB0AAgEhtqKAIAIQ4gBSAYIAogEhsoAgQiGTYCVCAFIA42AlAgBSAtNwJIIAVB4ABB2AAgHSAfSSARIBdJIBEgF0YbIhIbaikCACEmIAVB2ABB4AAgEhtqKAIAIREgBSANIAsgEhsoAgQiFzYCZCAF\
\\
IBE2AmAgBSAmNwJYIAVBMEEgIBwgI0sgEyAWSyATIBZGGyITG2opAgAhJyAFQSBBMCATG2ooAgAhEiAFIAcgAyATGygCBCIbNgI0IAUgEjYCMCAFICc3AiAgBUHIAEEoIC1CIIggK0IgiFQgLaciEyArpyIWSSATIBZGGyITG2opAgAhKyAFIA8gGCATGygCBCIdNgJMIAUgBUEoQcgAIBMbaigCACITNgJIIAUgKzcCKCAFIAYgDSAkICZCIIinSyAIICanIhZLIAggFkYbIggbKAIEIhw2AlwgBSAFQcAAQdgAIAgbaigCACIWNgJYIAUgJiAFKQJAIAgbIi03AkAgBUHgAEHQACAXIBlJIA4gEUsgDiARRhsiCBtqKQIAISYgBUHQAEHgACAI\
\\
G2ooAgAhDiAFIAogCyAIGygCBDYCZCAFIA42AmAgBSAmNwJQIAUgBSAPICtCIIggKEIgiFQgK6ciCyAopyIISSAIIAtGGyILGyIIKAIEIhk2AiwgBSAIKAIAIg42AiggBSArICggCxsiKDcCACAFIAwgBiAtQiCIICpCIIhUIC2nIgsgKqciCEkgCCALRhsiCxsoAgQiHjYCRCAFIAVBGEHAACALG2ooAgAiETYCQCAFIC0gKiALGyIqNwIYIAUgByAVICxCIIggJ0IgiFQgLKciCyAnpyIISSAIIAtGGyILGygCBCIfNgI8IAUgBUEgQTggCxtqKAIAIhc2AjggBSAsICcgCxsiKzcCICAFQdgAQTAgGyAcSyASIBZLIBIgFkYbIggbaikCACEn\
\\
IAVBMEHYACAIG2ooAgAhCyAFIAMgDSAIGygCBCIbNgJcIAUgCzYCWCAFICc3AjAgBSAYIAogHSAmQiCIp0sgEyAmpyIISyAIIBNGGyIIGygCBCIdNgJUIAUgBUHIAEHQACAIG2ooAgAiEjYCUCAFICYgBSkCSCAIGyIsNwJIIAUgFCApQiCIIChCIIhUICmnIgggKKciE0kgCCATRhsiExsiFigCACEIIAUgFigCBCIcNgIMIAUgCDYCCCAFICkgKCATGzcCACAFQShBECAZICJJIA4gGkkgDiAaRhsiExtqKQIAISYgBUEQQSggExtqKAIAIQ4gBSAJIA8gExsoAgQiGjYCLCAFIA42AiggBSAmNwIQIAUgAyAYICxCIIggJ0IgiFQgLKciEyAn\
\\
pyIWSSATIBZGGyITGygCBCIZNgJMIAUgBUEwQcgAIBMbaigCACIWNgJIIAUgLCAnIBMbIik3AjAgBiAVIB4gH0kgESAXSSARIBdGG0EBcSIRGykCACEnIAUgFSAGIBEbKAIEIhM2AkQgBSAFQThBwAAgERtqKAIAIhE2AkAgBSAnNwI4IA0gCiAbIB1JIAsgEkkgCyASRhtBAXEiCxspAgAhKCAFQdAAQdgAIAsbaigCACESIAUgCiANIAsbKAIENgJcIAUgEjYCWCAFICg3AlAgBUEIQRggHCAqQiCIp0sgCCAqpyINSyAIIA1GGyILG2ooAgAhDSAFKQIIISwgBSAUIAwgCxsoAgQiFzYCHCAFIA02AhggBSAqICwgCxsiKjcCCCAJIAcgK0Ig\
\\
iCAmQiCIVCArpyILICanIghJIAggC0YbIggbKAIEIRIgBUEQQSAgCBtqKAIAIQsgBSArICYgCBsiJjcCECAFIAs2AiAgBSASNgIkIAVBKEEwIBogKUIgiKdLIA4gKaciCEsgCCAORhsiDhtqKAIAIQggBSkCKCErIAUgDyADIA4bKAIEIho2AjQgBSAINgIwIAUgKSArIA4bIik3AiggBUHIAEHQACAZIChCIIinSyAWICinIg5LIA4gFkYbIg4baigCACEWIAUpAkghKyAFIBggCiAOGygCBDYCVCAFIBY2AlAgBSAoICsgDhsiKDcCSCAFIBQgCSAmQiCIICpCIIhUICanIgogKqciFEkgCiAURhsiChsoAgQiFjYCFCAFIAVBCEEQIAobaigC\
\\
ACIONgIQIAUgJiAqIAobNwIIIAwgByASIBdJIAsgDUkgCyANRhtBAXEiDRsoAgQhCyAFQRhBICANG2ooAgAhCiAFIAcgDCANGykCACImNwIYIAUgCjYCICAFIAs2AiQgDyAVICdCIIggKUIgiFQgJ6ciDSAppyIUSSANIBRGGyIUGygCBCESIAVBKEE4IBQbaigCACENIAUgJyApIBQbIic3AiggBSANNgI4IAUgEjYCPCADIAYgEyAaSSAIIBFLIAggEUYbQQFxIggbKAIEIREgBUEwQcAAIAgbaigCACEUIAUgBiADIAgbKQIAIik3AjAgBSAUNgJAIAUgETYCRCAJIAwgFiAmQiCIp0sgDiAmpyIJSyAJIA5GGyIJGygCBCEIIAUgBUEQQRgg\
\\
CRtqKAIAIg42AhggBSAINgIcIAUgJiAFKQIQIAkbNwIQIAcgDyALICdCIIinSyAKICenIglLIAkgCkYbIgobKAIEIQkgBSAFQSBBKCAKG2ooAgAiCzYCKCAFIAk2AiwgBSAnIAUpAiAgChsiJjcCICADIBUgEiApQiCIp0kgDSAppyIKSSAKIA1GGyIKGygCBCEVIAVBMEE4IAobaigCACENIAUgBSkCOCApIAobIic3AjAgBSANNgI4IAUgFTYCPCAFQcAAQcgAIBEgKEIgiKdLIBQgKKciCksgCiAURhsiChtqKAIAIRUgBSkCQCEpIAUgBiAYIAobKAIENgJMIAUgFTYCSCAFICggKSAKGzcCQCAMIAcgCCAmQiCIp0sgDiAmpyIGSyAGIA5G\
\\
GyIGGygCBCEHIAUgBUEYQSAgBhtqKAIANgIgIAUgBzYCJCAFICYgBSkCGCAGGzcCGCAPIAMgCSAnQiCIp0sgCyAnpyIDSyADIAtGGyIDGygCBCEGIAUgBUEoQTAgAxtqKAIANgIwIAUgBjYCNCAFICcgBSkCKCADGzcCKEENDAILIAUoAhwgBSgCBEkLIQYgBUEYaiIDIAUgBhspAgAhJiAFIAUgAyAGGyIGKAIEIg42AhwgBSAGKAIAIhU2AhggBSAmNwIAICZCIIggBUE4QQgCfyAFKAI4IgYgBSgCCCIHRwRAIAYgB0kMAQsgBSgCPCAFKAIMSQsiBhtqKQIAIScgBSAFQQhqIhggBUE4aiIKIAYbKAIEIhE2AjwgBSAFQQhBOCAGG2ooAgAi\
\\
CTYCOCAFICc3AgggJqchDachEiAFQShBEAJ/IAUoAigiBiAFKAIQIgdHBEAgBiAHSQwBCyAFKAIsIAUoAhRJCyIHG2opAgAhJiAFIAVBEGoiDCAFQShqIgYgBxsoAgQiEzYCLCAFIAVBEEEoIAcbaigCACIUNgIoIAUgJjcCECAmQiCIISkgJqchCyAFQcAAQSACfyAFKAJAIgcgBSgCICIPRwRAIAcgD0kMAQsgBSgCRCAFKAIkSQsiCBtqKQIAISYgBSAFQSBqIgcgBUFAayIPIAgbKAIEIhY2AkQgBSAFQSBBwAAgCBtqKAIAIgg2AkAgBSAmNwIgIAogBSARIBJJIAkgDUkgCSANRhsiCRspAgAhKCAFIAUgCiAJGyIJKAIEIhI2AjwgBSAJ\
\\
KAIAIg02AjggBSAoNwIAIAVBIEEQICZCIIggKVQgJqciCSALSSAJIAtGGyIJG2opAgAhJiAFIAwgByAJGygCBCIXNgIkIAUgBUEQQSAgCRtqKAIAIgs2AiAgBSAmNwIQIAVBGEHAACAOIBZLIAggFUkgCCAVRhsiFRtqKAIAIQkgAyAPIBUbKAIEIQggBSAFQcAAQRggFRtqKQIAIio3AhggBSAINgJEIAUgCTYCQCAFQTBBKAJ/IBQgBSgCMCIVRwRAIBQgFUsMAQsgBSgCNCATSQsiFBtqKQIAISkgBSAGIAVBMGoiFSAUGygCBCITNgI0IAUgBUEoQTAgFBtqKAIAIhQ2AjAgBSApNwIoIAwgBSAmQiCIIChCIIhUICanIg4gKKciEUkgDiAR\
\\
RhsiDhspAgAhJiAFIAUgDCAOGyIOKAIEIhY2AhQgBSAOKAIAIg42AhAgBSAmNwIAIAVBGEEIICpCIIggJ0IgiFQgKqciESAnpyIaSSARIBpGGyIRG2opAgAhJyAFIBggAyARGygCBCIaNgIcIAUgBUEIQRggERtqKAIAIhE2AhggBSAnNwIIIAVBKEEgIBcgKUIgiKdLIAsgKaciF0sgCyAXRhsiCxtqKQIAISggBSAHIAYgCxsoAgQiFzYCLCAFIAVBIEEoIAsbaigCACILNgIoIAUgKDcCICAFQcAAQTggCCASSSAJIA1JIAkgDUYbIgkbaikCACEpIAUgCiAPIAkbKAIEIhk2AkQgBSAFQThBwAAgCRtqKAIAIgg2AkAgBSApNwI4IAUgGCAH\
\\
IChCIIggJ0IgiFQgKKciCSAnpyINSSAJIA1GGyIJGygCBCISNgIkIAUgBUEIQSAgCRtqKAIAIg02AiAgBSAoICcgCRsiKDcCCCAFQTBBGCATIBpJIBEgFEsgESAURhsiCRtqKQIAIScgBSADIBUgCRsoAgQiEzYCNCAFQRhBMCAJG2ooAgAhCSAFICc3AhggBSAJNgIwIAUgBiAKIBcgKUIgiKdLIAsgKaciFEsgCyAURhsiFBsoAgQiFzYCPCAFIAVBKEE4IBQbaigCACILNgI4IAUgKSAFKQIoIBQbIik3AiggBSAFIBggKEIgiCAmQiCIVCAopyIUICanIhFJIBEgFEYbIhEbIhQoAgQiGjYCDCAFIBQoAgAiFDYCCCAFICggJiARGzcCACAF\
\\
QSBBECASIBZJIA0gDkkgDSAORhsiDRtqKQIAISYgBSAMIAcgDRsoAgQiFjYCJCAFIAVBEEEgIA0baigCACIONgIgIAUgJjcCECAFQRhBKCApQiCIICdCIIhUICmnIg0gJ6ciEUkgDSARRhsiERtqKAIAIQ0gAyAGIBEbKAIEIRIgBSApICcgERsiJzcCGCAFIBI2AiwgBSANNgIoIBUgDyATIBlLIAggCUkgCCAJRhsiDxsoAgQhCSAFQTBBwAAgDxtqKAIAIQggBSAFQcAAQTAgDxtqKQIAIig3AjAgBSAINgJAIAUgCTYCRCAFIAwgAyAnQiCIICZCIIhUICenIg8gJqciCUkgCSAPRhsiDxsoAgQiCDYCHCAFIAVBEEEYIA8baigCACIJNgIY\
\\
IAUgJyAmIA8bIic3AhAgBiAHIBIgFkkgDSAOSSANIA5GG0EBcSIPGykCACEmIAUgByAGIA8bKAIEIg02AiwgBSAFQSBBKCAPG2ooAgAiDzYCKCAFICY3AiAgBSkCOCEpIAUgFSAKIBcgKEIgiKdJIAsgKKciCkkgCiALRhsiChsoAgQ2AjwgBSAFQTBBOCAKG2ooAgA2AjggBSApICggChsiKDcCMCAYIAwgGiAnQiCIp0sgFCAnpyIMSyAMIBRGGyIMGygCBCEKIAUgBUEIQRAgDBtqKAIANgIQIAUgCjYCFCAFICcgBSkCCCAMGzcCCCADIAcgCCAmQiCIp0sgCSAmpyIDSyADIAlGGyIDGygCBCEHIAUgBUEYQSAgAxtqKAIANgIgIAUgBzYC\
\\
JCAFICYgBSkCGCADGzcCGCAGIBUgDSAoQiCIp0sgDyAopyIDSyADIA9GGyIDGygCBCEGIAUgBUEoQTAgAxtqKAIANgIwIAUgBjYCNCAFICggBSkCKCADGzcCKEEJCyIDIARLDQEgAyAERwRAIAUgBEEDdGohDyAFIANBA3QiBGohDANAAkACQCAMKAIAIgogDEEIayIHKAIAIgNHBEAgAyAKTQ0CIAwoAgQhGAwBCyAMKAIEIhggDEEEaygCAE8NAQsgDCAHKQIANwIAIAUhAwJAIAUgB0YNACAEIQYDQCAFIAZqIhVBCGshAwJAIBVBEGsiCSgCACINIApHBEAgCiANTw0DDAELIBggFUEMaygCAEkNACAHIQMMAgsgB0EIayEHIAMgCSkCADcC\
\\
ACAGQQhrIgZBCEcNAAsgBSEDCyADIAqtIBitQiCGhDcCAAsgBEEIaiEEIAxBCGoiDCAPRw0ACwsgJQ0DIAAgBUYgECEEIAIhBQ0ACyAFQQhrIQYgACABQQN0QQhrIgNqIQQgAyAgaiEHICAhAyAAIQUDQCADIAIgBQJ/IAIoAgAiECAFKAIAIgxHBEAgDCAQSwwBCyACKAIEIAUoAgRJCyIQGykCADcCACADQQhqIQMgEEEDdCACaiECIBBBAXNBA3QgBWohBSAHIAYgBAJ/IAQoAgAiECAGKAIAIgxHBEAgDCAQSwwBCyAEKAIEIAYoAgRJCyIQGykCADcCACAHQQhrIQcgBiAQQQN0IhBrIQYgBCAQakEIayEEICFBAWsiIQ0ACwwBCwALIAZB\
\\
CGohBiABQQFxBH8gAyAFIAIgBSAGSSIDGykCADcCACACIAUgBk9BA3RqIQIgBSADQQN0agUgBQsgBkYgAiAEQQhqRnFFBEAQiAMACyABQQN0IgFFDQAgACAgIAH8CgAACyAgQYACaiQAC85CBBx/An4CfAF7IwBB0AprIgYkAAJAAkACQCACLQBsIAEtALwERwRAIAZBsAlqIgUgAUHAAWoQxAEgBkFAayACIAUgASgCuAQQLiAGIAb9AANI/QsDECAGIAb9AANY/QsDICAGIAb9AANo/QsDMCAGKQNAIiBCAlEEQCAAIAb9AAMw/QsDICAAIAb9AAMg/QsDECAAIAb9AAMQ/QsDAAwCCyAGQYAFaiIFIAZB+ABqQYgE/AoAACABEFIgASAgNwMA\
\\
IAEgBv0AAxD9CwMIIAEgBv0AAyD9CwMYIAEgBv0AAzD9CwMoIAFBOGogBUGIBPwKAAALAkAgAi0AbSIKQQNGDQAgBkGwCWogASAKELwBIAYpA7AJQgJRDQAgBiAG/QAD0An9CwNgIAYgBikDyAkiIDcDWCAGIAYpA8AJIiE3A1AgBiAG/QADsAn9CwNAICGnICCnIgRrQcoATQRAIAZB0ABqIARBywBBAUEBEPIBIAYoAlghBAsgBigCVCAEakGs0MAAQcsA/AoAACAGIARBywBqNgJYIAYgBv0AA0j9CwOICSAGIAb9AANg/QsDoAkgBiAGKQNYNwOYCSAGKQNAIiBCAlENACAAIAYpA6gJNwMoIAAgBv0AA5gJ/QsDGCAAIAb9AAOICf0LAwgg\
\\
ACAgNwMADAELAkACQCACKAI4IgcgASgCoAIiBU8EQCACKAI0IQQgByAFIglrQQxsQQxuIgsgASgCmAIgBWtLBEAgAUGYAmogBSALQQRBCBDyASABKAKgAiEJCyAFIAdHBEAgBCAFQQxsaiEQIAEoApwCIRIDQCAQIA1BDGxqIgUoAgQhDAJAAkAgBSgCCCIIIAEoAtQBRw0AIAwgASgC0AEgCBCqAg0AQQAhDgwBC0ECIQ4gASgC4AEiBUUNACAFQbABbCEFIAEoAtwBQQRqIQRBACEHA0ACQCAEQQRqKAIAIAhHDQAgBCgCACAMIAgQqgINAEEBIQ4MAgsgBEGwAWohBCAHQQFqIQcgBUGwAWsiBQ0ACwsgEiAJQQN0aiIFIAc2AgQgBSAONgIA\
\\
IAlBAWohCSANQQFqIg0gC0cNAAsLIAFBwAFqIQUgASAJNgKgAkF/IAMgASgCgAMiA2oiBCADIARLGyIdIAIoAkQiFiAWIB1LGyEUIApBACAKQQNHGyEVIAFBpAJqIRIgAigCAEUNASAGIBY2ApQJIAYgAikCZDcCmAkgBiACKAJANgKQCSAGIAIoAgwiFzYCjAkgBiACKAIIIhk2AogJIAZBQGsiAyACIAUQ0gEgEiADEFggASgCgAMgFE8NAiABQdQCaiETIAFBpANqIRAgAUGUBGohGgJAA0AgBiASIAZBiAlqIBAgFSABKAKcAyABKAKgAyABKAK4BCABKAKcBGxBCHQiGCAUIBQgGEsbIg4QJgJAIAYoAgBBAUcNACAGKAIEIQogASgC0AIi\
\\
AwRAQQAhBANAIBIgBkGICWogECAEEOABIAMgBEEBaiIERw0ACwsCQAJAAkAgASgCoAMiCUEDdCIPQQhqIg1BCBDeAiIDBEAgASgC3AIhCAJAAkAgCQRAIAEoArQCIREgASgCuAIhCyABKALYAiEEQQAhByADIQUDQCAHIAhGDQMgBSAELwEABHwgCyAEQQJqLwEAIgxNDQMgESAMQQN0aisDAAVEAAAAAAAA8P8LOQMAIAVBCGohBSAEQQRqIQQgCSAHQQFqIgdHDQALCyAIIAlLBEACQCADIA9qIAEoAtgCIAlBAnRqIgUvAQAEfCABKAK4AiIEIAUvAQIiBU0NASABKAK0AiAFQQN0aisDAAVEAAAAAAAA8P8LOQMAIAEoAoADIQUgBiATNgJI\
\\
IAYgEDYCRCAGIAZBiAlqIgQ2AkAgASAGQUBrIBUgBSADIAlBAWoQmQEgAyANEKECIAogF0kEQCABKAKgAiIFIBkgCkEBdGovAQAiA0sEQCABKAKcAiADQQN0aiIDKAIEIQsgAygCACEPIAYgEzYCuAkgBiAQNgK0CSAGIAQ2ArAJAkACQCAPQQFHDQAgCyABKAJIIgNPDQEgASgCRCALQbABbGotAK8BQQZxQQJGDQAgASAGQbAJaiALIAoQNAsCQAJAAkAgASgCoAMiCEUEQEEBIQMMAQsgCEEBEN4CIgNFDQIgASgCRCEJQQAhByABKAJIIgwgCEEBayIFIAUgDEsbQQFqIgVBEU8EQCAFIAVBD3EiBUEQIAUbayIHIQ0gAyEFIAkhBANAIAUg\
\\
BEH/FWogBEHPFGogBEGfE2ogBEHvEWogBEG/EGogBEGPD2ogBEHfDWogBEGvDGogBEH/CmogBEHPCWogBEGfCGogBEHvBmogBEG/BWogBEGPBGogBEHfAmogBEGvAWr9BwAA/VQAAAH9VAAAAv1UAAAD/VQAAAT9VAAABf1UAAAG/VQAAAf9VAAACP1UAAAJ/VQAAAr9VAAAC/1UAAAM/VQAAA39VAAADv1UAAAP/QsAACAFQRBqIQUgBEGAFmohBCANQRBrIg0NAAsLIAkgB0GwAWxqQa8BaiEEA0AgByAMRg0CIAMgB2ogBC0AADoAACAEQbABaiEEIAggB0EBaiIHRw0ACwsgASACIAEoApwCIAEoAqACIBUgChCzASASIAZBiAlqIgUgEBDM\
\\
ASAGIBM2AkggBiAQNgJEIApBAWohDCAGIAU2AkAgASgCuAEiDQRAIAEoArQBIQUgASgCRCEHIAEoAkghCSABKQMQISBBACEEA0ACQAJAIAQgCUcEQCAEIAhHBEACQCADIARqLQAAQQZxQQJGDQACQAJAIA8OAgABBQsgB0EwaikDACAgUQ0BDAQLIAQgC0cNAwsgBSAHKQMAQgFRBHwgB0EIaisDAAVEAAAAAAAA8P8LOQMAIAVBCGogDDYCAAwDCyAIIAhB4K/AABCnAgALIAkgCUGAscAAEKcCAAsgB0GvAWotAABBBnFBAkcNACABIAZBQGsgBCAMEDQLIAdBsAFqIQcgBUEQaiEFIA0gBEEBaiIERw0ACwsgASACIAogAyAIEGQgCARAIAMg\
\\
CBChAgsgCiABKAKQAiIDa0ERTw0LIANFDQsgASgClAIhAyABIAo2ApACIAFBgAhBECADQQF0IgMgA0EQTRsiAyADQYAITxsiETYClAICQAJAAkACQAJAAkAgASgCuARBCHQiDwRAIAEoAoADIQ0gBiATNgJIIAYgEDYCRCAKIA9uIRsgBiAGQYgJajYCQCABKAK4ASIFBEAgASgCREGvAWohByABKAJIIQNBACEEA0AgAyAERg0DIActAABBBnFBAkcEQCABIAZBQGsgBCANEDQLIAdBsAFqIQcgBSAEQQFqIgRHDQALCwJAIAEoAqADIgpFBEBBASEJDAELIApBARDeAiIJRQ0DIAEoAkQhCEEAIQcgASgCSCILIApBAWsiAyADIAtLG0EBaiID\
\\
QRFPBEAgAyADQQ9xIgNBECADG2siByEDIAkhBSAIIQQDQCAFIARB/xVqIARBzxRqIARBnxNqIARB7xFqIARBvxBqIARBjw9qIARB3w1qIARBrwxqIARB/wpqIARBzwlqIARBnwhqIARB7wZqIARBvwVqIARBjwRqIARB3wJqIARBrwFq/QcAAP1UAAAB/VQAAAL9VAAAA/1UAAAE/VQAAAX9VAAABv1UAAAH/VQAAAj9VAAACf1UAAAK/VQAAAv9VAAADP1UAAAN/VQAAA79VAAAD/0LAAAgBUEQaiEFIARBgBZqIQQgA0EQayIDDQALCyAIIAdBsAFsakGvAWohBANAIAcgC0YNBSAHIAlqIAQtAAA6AAAgBEGwAWohBCAKIAdBAWoiB0cNAAsL\
\\
IAohAyANIBtBAWogD2wiBSAOIAwgEWoiBCAEIA5LGyIEIAQgBUsbIg9PDREDQCABIAIgASgCnAIgASgCoAIgFSANIgsQswEgC0EBaiENIAEoAkRBrwFqIQcgASgCSCEFQQAhBAJAA0AgAyAERg0BIAQgBUYNByAEIAlqIQggBy0AACAHQbABaiEHIARBAWohBCAILQAARg0ACyABIAIgCyAJIAMQZAJAIAEoAqADIgNFBEBBASEIDAELIANBARDeAiIIRQ0IIAEoAkQhDEEAIQcgASgCSCIRIANBAWsiBSAFIBFLG0EBaiIFQRFPBEAgBSAFQQ9xIgVBECAFG2siByEOIAghBSAMIQQDQCAFIARB/xVqIARBzxRqIARBnxNqIARB7xFqIARBvxBq\
\\
IARBjw9qIARB3w1qIARBrwxqIARB/wpqIARBzwlqIARBnwhqIARB7wZqIARBvwVqIARBjwRqIARB3wJqIARBrwFq/QcAAP1UAAAB/VQAAAL9VAAAA/1UAAAE/VQAAAX9VAAABv1UAAAH/VQAAAj9VAAACf1UAAAK/VQAAAv9VAAADP1UAAAN/VQAAA79VAAAD/0LAAAgBUEQaiEFIARBgBZqIQQgDkEQayIODQALCyAMIAdBsAFsakGvAWohBANAIAcgEUYNCiAHIAhqIAQtAAA6AAAgBEGwAWohBCADIAdBAWoiB0cNAAsLIAoEQCAJIAoQoQILIAEgCzYCkAIgCCEJIAMhCgsgDSAPRw0ACwwRC0Ggr8AAEIYDAAsgAyADQfCvwAAQpwIAC0EB\
\\
IAoQ5AIACyALIAtB8K/AABCnAgALIAUgBUHwr8AAEKcCAAtBASADEOQCAAsgESARQfCvwAAQpwIACyAMIAxB8K/AABCnAgALQQEgCBDkAgALIAsgA0Hwr8AAEKcCAAsgAyAFQdCvwAAQpwIACyAKIBdBwK/AABCnAgALIAUgBEH8xcAAEKcCAAsgCSAIQfzCwAAQpwIACyAMIAtB/MXAABCnAgALIAggCEH8wsAAEKcCAAtBCCANEOQCAAsCQAJAAkAgASgCuAEiCARAIAEoArQBIQQgASgCRCEHIAEoAkghA0EAIQUDQCADIAVGDQIgBCAHKAIABHwgB0EIaisDAAVEAAAAAAAA8P8LOQMAIARBCGogDzYCACAEQRBqIQQgB0GwAWohByAIIAVB\
\\
AWoiBUcNAAsLAkAgASgC0AIiCARAIAEoAvwCIQsgASgCgAMhDCABKAK0AiEOIAEoArgCIQ0gASgC2AIhBCABKALcAiEDQQAhBwNAIAMgB0YNBCAELwEABEAgDSAEQQJqLwEAIgVNDQYgDiAFQQN0aiIRIAZBiAlqIBAgCyAFIAwgDyARKwMAENABOQMACyAEQQRqIQQgCCAHQQFqIgdHDQALIAEgDzYChAMgASAPNgKAAyABKALMAiIDIQQgCEECdCINQQRrIgVBDE8EQCADIAVBAnZBAWoiC0H8////B3EiCEECdGohBCAP/REhJCAIIQUgAyEHA0AgByAk/QsCACAHQRBqIQcgBUEEayIFDQALIAggC0YNAgsgAyANaiEDA0AgBCAPNgIAIARB\
\\
BGoiBCADRw0ACwwBCyABIA82AoQDIAEgDzYCgAMLIBIgBkGICWogEBA+IApFDQQgCSAKEKECDAQLIAMgA0HQsMAAEKcCAAsgAyADQfzCwAAQpwIACyAFIA1BjMTAABCnAgALIAFBADYClAIgASAKNgKQAgsgASgCoAMiA0UNACADQRhsIQUgASgCnAMhBEEAIQcDQCAGQUBrIAEgBxCQASAEIAYpA1A3AxAgBCAG/QADQP0LAwAgB0EBaiEHIARBGGohBCAFQRhrIgUNAAsLAkAgGCABKAKAAyIDRgR/IAZBQGsgARAqAkAgASgCqAEiBEUEQEEEIQMMAQsgASgCpAEhCSAEQQJ0IgVBBBDeAiIDRQ0CIAVFDQAgAyAJIAX8CgAACyAGQbAJaiAG\
\\
QUBrQaAB/AoAAAJAIAEoArgBIgpFBEBBCCEJDAELIAEoArQBIQggCkEEdCIFQQgQ3gIiCUUNBCAFRQ0AIAkgCCAF/AoAAAsgBkFAayAGQbAJakGgAfwKAAAgASgCnAQiCCABKAKUBEYEQCAaEJICCyABKAKYBCAIQcABbGoiBSAGQUBrQaAB/AoAACAFIAo2ArgBIAUgCTYCtAEgBSAKNgKwASAFIAQ2AqgBIAUgAzYCpAEgBSAENgKgASABIAhBAWo2ApwEIAEoAoADBSADCyAUSQ0BDAULC0EEIAUQ5AIAC0EIIAUQ5AIACyAFIAcgB0GAsMAAELcBAAsgBiAWNgKUCSAGIAIpAmQ3ApgJIAYgAigCQCIZNgKQCSAGIAIoAgwiFzYCjAkgBiAC\
\\
KAIIIho2AogJIAZBQGsiAyACIAUQ0gEgEiADEFogASgCgAMgFE8NACABQdQCaiETIAFBpANqIQ8gAUGUBGohGwNAIAZBCGogEiAGQYgJaiAPIBUgASgCnAMgASgCoAMgASgCuAQgASgCnARsQQh0IhggFCAUIBhLGyIQECgCQCAGKAIIQQFHDQAgBigCDCEKIAEoAtACIgMEQEEAIQQDQCASIAZBiAlqIA8gBBCoASADIARBAWoiBEcNAAsLAkACQAJAIAEoAqADIglBA3QiDkEIaiINQQgQ3gIiAwRAIAEoAtwCIQgCQAJAIAkEQCABKAK0AiERIAEoArgCIQsgASgC2AIhBEEAIQcgAyEFA0AgByAIRg0DIAUgBC8BAAR8IAsgBEECai8BACIM\
\\
TQ0DIBEgDEEDdGorAwAFRAAAAAAAAPD/CzkDACAFQQhqIQUgBEEEaiEEIAkgB0EBaiIHRw0ACwsgCCAJSwRAAkAgAyAOaiABKALYAiAJQQJ0aiIFLwEABHwgASgCuAIiBCAFLwECIgVNDQEgASgCtAIgBUEDdGorAwAFRAAAAAAAAPD/CzkDACABKAKAAyEFIAYgEzYCSCAGIA82AkQgBiAGQYgJaiIENgJAIAEgBkFAayAVIAUgAyAJQQFqEJoBIAMgDRChAiAKIBdJBEAgASgCoAIiBSAKIBpqLQAAIgNLBEAgASgCnAIgA0EDdGoiAygCBCELIAMoAgAhDiAGIBM2ArgJIAYgDzYCtAkgBiAENgKwCQJAAkAgDkEBRw0AIAsgASgCSCIDTw0B\
\\
IAEoAkQgC0GwAWxqLQCvAUEGcUECRg0AIAEgBkGwCWogCyAKEDYLAkACQAJAIAEoAqADIghFBEBBASEDDAELIAhBARDeAiIDRQ0CIAEoAkQhCUEAIQcgASgCSCIMIAhBAWsiBSAFIAxLG0EBaiIFQRFPBEAgBSAFQQ9xIgVBECAFG2siByENIAMhBSAJIQQDQCAFIARB/xVqIARBzxRqIARBnxNqIARB7xFqIARBvxBqIARBjw9qIARB3w1qIARBrwxqIARB/wpqIARBzwlqIARBnwhqIARB7wZqIARBvwVqIARBjwRqIARB3wJqIARBrwFq/QcAAP1UAAAB/VQAAAL9VAAAA/1UAAAE/VQAAAX9VAAABv1UAAAH/VQAAAj9VAAACf1UAAAK/VQA\
\\
AAv9VAAADP1UAAAN/VQAAA79VAAAD/0LAAAgBUEQaiEFIARBgBZqIQQgDUEQayINDQALCyAJIAdBsAFsakGvAWohBANAIAcgDEYNAiADIAdqIAQtAAA6AAAgBEGwAWohBCAIIAdBAWoiB0cNAAsLIAEgAiABKAKcAiABKAKgAiAVIAoQswEgEiAGQYgJaiIFIA8QzwEgBiATNgJIIAYgDzYCRCAKQQFqIQwgBiAFNgJAIAEoArgBIg0EQCABKAK0ASEFIAEoAkQhByABKAJIIQkgASkDECEgQQAhBANAAkACQCAEIAlHBEAgBCAIRwRAAkAgAyAEai0AAEEGcUECRg0AAkACQCAODgIAAQULIAdBMGopAwAgIFENAQwECyAEIAtHDQMLIAUgBykD\
\\
AEIBUQR8IAdBCGorAwAFRAAAAAAAAPD/CzkDACAFQQhqIAw2AgAMAwsgCCAIQeCvwAAQpwIACyAJIAlBgLHAABCnAgALIAdBrwFqLQAAQQZxQQJHDQAgASAGQUBrIAQgDBA2CyAHQbABaiEHIAVBEGohBSANIARBAWoiBEcNAAsLIAEgAiAKIAMgCBBkIAgEQCADIAgQoQILIAogASgCkAIiA2tBEU8NCyADRQ0LIAEoApQCIQMgASAKNgKQAiABQYAIQRAgA0EBdCIDIANBEE0bIgMgA0GACE8bIhE2ApQCAkACQAJAAkACQAJAIAEoArgEQQh0Ig4EQCABKAKAAyENIAYgEzYCSCAGIA82AkQgCiAObiEcIAYgBkGICWo2AkAgASgCuAEiBQRA\
\\
IAEoAkRBrwFqIQcgASgCSCEDQQAhBANAIAMgBEYNAyAHLQAAQQZxQQJHBEAgASAGQUBrIAQgDRA2CyAHQbABaiEHIAUgBEEBaiIERw0ACwsCQCABKAKgAyIKRQRAQQEhCQwBCyAKQQEQ3gIiCUUNAyABKAJEIQhBACEHIAEoAkgiCyAKQQFrIgMgAyALSxtBAWoiA0ERTwRAIAMgA0EPcSIDQRAgAxtrIgchAyAJIQUgCCEEA0AgBSAEQf8VaiAEQc8UaiAEQZ8TaiAEQe8RaiAEQb8QaiAEQY8PaiAEQd8NaiAEQa8MaiAEQf8KaiAEQc8JaiAEQZ8IaiAEQe8GaiAEQb8FaiAEQY8EaiAEQd8CaiAEQa8Bav0HAAD9VAAAAf1UAAAC/VQAAAP9\
\\
VAAABP1UAAAF/VQAAAb9VAAAB/1UAAAI/VQAAAn9VAAACv1UAAAL/VQAAAz9VAAADf1UAAAO/VQAAA/9CwAAIAVBEGohBSAEQYAWaiEEIANBEGsiAw0ACwsgCCAHQbABbGpBrwFqIQQDQCAHIAtGDQUgByAJaiAELQAAOgAAIARBsAFqIQQgCiAHQQFqIgdHDQALCyAKIQMgDSAcQQFqIA5sIgUgECAMIBFqIgQgBCAQSxsiBCAEIAVLGyILTw0RA0AgASACIAEoApwCIAEoAqACIBUgDSIMELMBIAxBAWohDSABKAJEQa8BaiEHIAEoAkghBUEAIQQCQANAIAMgBEYNASAEIAVGDQcgBCAJaiEIIActAAAgB0GwAWohByAEQQFqIQQgCC0AAEYN\
\\
AAsgASACIAwgCSADEGQCQCABKAKgAyIDRQRAQQEhCAwBCyADQQEQ3gIiCEUNCCABKAJEIRBBACEHIAEoAkgiESADQQFrIgUgBSARSxtBAWoiBUERTwRAIAUgBUEPcSIFQRAgBRtrIgchDiAIIQUgECEEA0AgBSAEQf8VaiAEQc8UaiAEQZ8TaiAEQe8RaiAEQb8QaiAEQY8PaiAEQd8NaiAEQa8MaiAEQf8KaiAEQc8JaiAEQZ8IaiAEQe8GaiAEQb8FaiAEQY8EaiAEQd8CaiAEQa8Bav0HAAD9VAAAAf1UAAAC/VQAAAP9VAAABP1UAAAF/VQAAAb9VAAAB/1UAAAI/VQAAAn9VAAACv1UAAAL/VQAAAz9VAAADf1UAAAO/VQAAA/9CwAAIAVB\
\\
EGohBSAEQYAWaiEEIA5BEGsiDg0ACwsgECAHQbABbGpBrwFqIQQDQCAHIBFGDQogByAIaiAELQAAOgAAIARBsAFqIQQgAyAHQQFqIgdHDQALCyAKBEAgCSAKEKECCyABIAw2ApACIAghCSADIQoLIAsgDUcNAAsMEQtBoK/AABCGAwALIAMgA0Hwr8AAEKcCAAtBASAKEOQCAAsgCyALQfCvwAAQpwIACyAFIAVB8K/AABCnAgALQQEgAxDkAgALIBEgEUHwr8AAEKcCAAsgDCAMQfCvwAAQpwIAC0EBIAgQ5AIACyALIANB8K/AABCnAgALIAMgBUHQr8AAEKcCAAsgCiAXQcCvwAAQpwIACyAFIARB/MXAABCnAgALIAkgCEH8wsAAEKcCAAsg\
\\
DCALQfzFwAAQpwIACyAIIAhB/MLAABCnAgALQQggDRDkAgALAkACQAJAAkAgASgCuAEiCARAIAEoArQBIQQgASgCRCEHIAEoAkghA0EAIQUDQCADIAVGDQIgBCAHKAIABHwgB0EIaisDAAVEAAAAAAAA8P8LOQMAIARBCGogCzYCACAEQRBqIQQgB0GwAWohByAIIAVBAWoiBUcNAAsLAkAgASgC0AIiDARAIAEoAvwCIQUgASgCgAMhCCABKAK0AiERIAEoArgCIRAgASgC2AIhHCABKALcAiEHQQAhDgNAIAcgDkYNBCAcIA5BAnRqIgMvAQAEQCAQIAMvAQIiDU0NByARIA1BA3RqIh4rAwAhIgJAIAggC08NACAFRQ0HIAshBANAIAQgBCAF\
\\
biIDIAVsRgRAIA8gGSAWIAMQSyAiZQ0CCyAGQYgJaiANIARBAWsiAyADIAVwayIDIAggAyAISyIfGyIDIAQQUCIjICIgIiAiYhsiIiAiICMgIyAjYhsiIyAiICNkGyEiIAMhBCAfDQALCyAeICI5AwALIA5BAWoiDiAMRw0ACyABIAs2AoQDIAEgCzYCgAMgASgCzAIiAyEEIAxBAnQiDUEEayIFQQxPBEAgAyAFQQJ2QQFqIgxB/P///wdxIghBAnRqIQQgC/0RISQgCCEFIAMhBwNAIAcgJP0LAgAgB0EQaiEHIAVBBGsiBQ0ACyAIIAxGDQILIAMgDWohAwNAIAQgCzYCACAEQQRqIgQgA0cNAAsMAQsgASALNgKEAyABIAs2AoADCyASIAZB\
\\
iAlqIA8QPyAKRQ0FIAkgChChAgwFCyADIANB0LDAABCnAgALIAcgB0H8wsAAEKcCAAtB7MLAABCGAwALIA0gEEGMxMAAEKcCAAsgAUEANgKUAiABIAo2ApACCyABKAKgAyIDRQ0AIANBGGwhBSABKAKcAyEEQQAhBwNAIAZBQGsgASAHEJABIAQgBikDUDcDECAEIAb9AANA/QsDACAHQQFqIQcgBEEYaiEEIAVBGGsiBQ0ACwsgGCABKAKAAyIDRgR/IAZBQGsgARAqAkAgASgCqAEiBEUEQEEEIQMMAQsgASgCpAEhCSAEQQJ0IgVBBBDeAiIDRQ0FIAVFDQAgAyAJIAX8CgAACyAGQbAJaiAGQUBrQaAB/AoAAAJAIAEoArgBIgpFBEBBCCEJ\
\\
DAELIAEoArQBIQggCkEEdCIFQQgQ3gIiCUUNBiAFRQ0AIAkgCCAF/AoAAAsgBkFAayAGQbAJakGgAfwKAAAgASgCnAQiCCABKAKUBEYEQCAbEJICCyABKAKYBCAIQcABbGoiBSAGQUBrQaAB/AoAACAFIAo2ArgBIAUgCTYCtAEgBSAKNgKwASAFIAQ2AqgBIAUgAzYCpAEgBSAENgKgASABIAhBAWo2ApwEIAEoAoADBSADCyAUSQ0ACwsgAEICNwMAIAAgFiAdTToACAsgBkHQCmokAA8LQQQgBRDkAgALQQggBRDkAgAL1ykCH38EfiMAQbAKayIEJAACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABKQMAIiJCAFIEQCABKQMIIiRQDQEg\
\\
ASkDECIjUA0CICIgI3wiJSAjVA0DICIgJFQNBCABLAAaIRMgAS4BGCEBIAQgIjcDCCAEQQFBAiAiQoCAgIAQVBs2AqgBIARBEGpBAEGYAfwLACAEICQ3A7ABIARBAUECICRCgICAgBBUGzYC0AIgBEG4AWpBAEGYAfwLACAEICM3A9gCIARBAUECICNCgICAgBBUGzYC+AMgBEHgAmpBAEGYAfwLACAEQYAEakEAQZwB/AsAIARBATYC/AMgBEEBNgKcBSABrCAlQgF9eX1CwprB6AR+QoChzaC0AnxCIIinIgXBIQ8CQCABQQBOBEAgBEEIaiABEHgaIARBsAFqIAEQeBogBEHYAmogARB4GgwBCyAEQfwDakEAIAFrwRB4GgsCQCAPQQBIBEAg\
\\
BEEIakEAIA9rQf//A3EiARA9IARBsAFqIAEQPSAEQdgCaiABED0MAQsgBEH8A2ogBUH//wFxED0LIARBjAlqIARBCGpBpAH8CgAAIAQoAvgDIgYgBCgCrAoiASABIAZJGyIFQSlPDQkCQCAFRQRAQQAhBQwBCwJAIAVBAUcEQCAFQQFxIAVBPnEhDCAEQYwJaiEBIARB2AJqIQcDQCABIAcoAgAiCiABKAIAaiIJIANBAXFqIhE2AgAgAUEEaiIDIAdBBGooAgAiEiADKAIAaiIDIAkgCkkgCSARS3JqIgk2AgAgAyASSSADIAlLciEDIAdBCGohByABQQhqIQEgDCAIQQJqIghHDQALRQ0BCyAIQQJ0IgEgBEGMCWpqIgkgAyAEQdgCaiABaigC\
\\
ACIIIAkoAgBqIgFqIgM2AgAgASAISSABIANLciEDCyADRQ0AIAVBKEYNCyAEQYwJaiAFQQJ0akEBNgIAIAVBAWohBQsgBCAFNgKsCiAFIAQoApwFIgEgASAFSRsiAUEpTw0LIAFBAnQhASAEQYgJaiEJAkACfwNAQQAgAUUNARogASAJaiEDIAFBBGsiASAEQfwDamooAgAiBSADKAIAIgNGDQALIAMgBUkgAyAFS2sLIBNOBEAgBCgCqAEiA0EpTw0HAkAgA0UEQEEAIQMMAQsgA0ECdCIJQQRrIgFBAnZBAWoiCEEDcSEFAkACQCABQQxJBEBCACEiIARBCGohAQwBCyAIQfz///8HcSEHQgAhIiAEQQhqIQEDQCABIAE1AgBCCn4gInwiIj4C\
\\
ACABQQRqIgggCDUCAEIKfiAiQiCIfCIiPgIAIAFBCGoiCCAINQIAQgp+ICJCIIh8IiI+AgAgAUEMaiIIIAg1AgBCCn4gIkIgiHwiIj4CACAiQiCIISIgAUEQaiEBIAdBBGsiBw0ACyAFRQ0BCyAFQQJ0IQcDQCABIAE1AgBCCn4gInwiIj4CACABQQRqIQEgIkIgiCEiIAdBBGsiBw0ACwsgIlANACADQShGDQ0gBEEIaiAJaiAiPgIAIANBAWohAwsgBCADNgKoASAEKALQAiIFQSlPDQsgBAJ/QQAgBUUNABogBUECdCIJQQRrIgFBAnZBAWoiCEEDcSEDAkACQCABQQxJBEBCACEiIARBsAFqIQEMAQsgCEH8////B3EhB0IAISIgBEGwAWoh\
\\
AQNAIAEgATUCAEIKfiAifCIiPgIAIAFBBGoiCCAINQIAQgp+ICJCIIh8IiI+AgAgAUEIaiIIIAg1AgBCCn4gIkIgiHwiIj4CACABQQxqIgggCDUCAEIKfiAiQiCIfCIiPgIAICJCIIghIiABQRBqIQEgB0EEayIHDQALIANFDQELIANBAnQhBwNAIAEgATUCAEIKfiAifCIiPgIAIAFBBGohASAiQiCIISIgB0EEayIHDQALCyAFICJQDQAaIAVBKEYNDSAEQbABaiAJaiAiPgIAIAVBAWoLNgLQAiAEIAYEfyAGQQJ0IgNBBGsiAUECdkEBaiIJQQNxIQUCQAJAIAFBDEkEQEIAISIgBEHYAmohAQwBCyAJQfz///8HcSEHQgAhIiAEQdgCaiEB\
\\
A0AgASABNQIAQgp+ICJ8IiI+AgAgAUEEaiIJIAk1AgBCCn4gIkIgiHwiIj4CACABQQhqIgkgCTUCAEIKfiAiQiCIfCIiPgIAIAFBDGoiCSAJNQIAQgp+ICJCIIh8IiI+AgAgIkIgiCEiIAFBEGohASAHQQRrIgcNAAsgBUUNAQsgBUECdCEHA0AgASABNQIAQgp+ICJ8IiI+AgAgAUEEaiEBICJCIIghIiAHQQRrIgcNAAsLICJQBEAgBCAGNgL4AwwDCyAGQShGDQ0gBEHYAmogA2ogIj4CACAGQQFqBUEACzYC+AMMAQsgD0EBaiEPCyAEQaAFaiIFIARB/ANqIgFBpAH8CgAAIAVBARB4IRQgBEHEBmoiBSABQaQB/AoAACAFQQIQeCEVIARB\
\\
6AdqIgUgAUGkAfwKAAACQAJAAkAgBUEDEHgiGCgCoAEiEiAEKAKoASIDIAMgEkkbIgVBKE0EQCAEQfgDaiEZIARBiAlqIRogBEGcBWohGyAEQcAGaiEcIARB5AdqIR0gFCgCoAEhFiAVKAKgASEXQQAhCyAEKAKcBSERA0AgCyEJIAVBAnQhAQJ/AkADQCABRQ0BIAEgHWohBiABQQRrIgEgBEEIamooAgAiCCAGKAIAIgZGDQALQQAgBiAISw0BGgsgBQRAQQEhA0EAIQgCQCAFQQFHBEAgBUEBcSAFQT5xIQwgBEEIaiEBIARB6AdqIQcDQCABIAEoAgAiCiAHKAIAQX9zaiIGIANBAXFqIg02AgAgAUEEaiIDIAMoAgAiDiAHQQRqKAIAQX9z\
\\
aiIDIAYgCkkgBiANS3JqIgY2AgAgAyAOSSADIAZLciEDIAdBCGohByABQQhqIQEgDCAIQQJqIghHDQALRQ0BCyAIQQJ0IgEgBEEIamoiBiADIAYoAgAiBiABIBhqKAIAQX9zaiIBaiIDNgIAIAEgBkkgASADS3IhAwsgA0UNEwsgBCAFNgKoASAFIQNBCAshCiAXIAMgAyAXSRsiBUEpTw0OIAVBAnQhAQJAAkADQCABRQ0BIAEgHGohBiABQQRrIgEgBEEIamooAgAiCCAGKAIAIgZGDQALIAYgCE0NACADIQUMAQsgBQRAQQEhA0EAIQgCQCAFQQFHBEAgBUEBcSAFQT5xIQwgBEEIaiEBIARBxAZqIQcDQCABIAEoAgAiDSAHKAIAQX9zaiIG\
\\
IANBAXFqIg42AgAgAUEEaiIDIAMoAgAiECAHQQRqKAIAQX9zaiIDIAYgDUkgBiAOS3JqIgY2AgAgAyAQSSADIAZLciEDIAdBCGohByABQQhqIQEgDCAIQQJqIghHDQALRQ0BCyAIQQJ0IgEgBEEIamoiBiADIAYoAgAiBiABIBVqKAIAQX9zaiIBaiIDNgIAIAEgBkkgASADS3IhAwsgA0UNEwsgBCAFNgKoASAKQQRyIQoLIBYgBSAFIBZJGyIGQSlPDRIgBkECdCEBAkACQANAIAFFDQEgASAbaiEDIAFBBGsiASAEQQhqaigCACIIIAMoAgAiA0YNAAsgAyAITQ0AIAUhBgwBCyAGBEBBASEDQQAhCAJAIAZBAUcEQCAGQQFxIAZBPnEhDCAE\
\\
QQhqIQEgBEGgBWohBwNAIAEgASgCACINIAcoAgBBf3NqIgUgA0EBcWoiDjYCACABQQRqIgMgAygCACIQIAdBBGooAgBBf3NqIgMgBSANSSAFIA5LcmoiBTYCACADIBBJIAMgBUtyIQMgB0EIaiEHIAFBCGohASAMIAhBAmoiCEcNAAtFDQELIAhBAnQiASAEQQhqaiIFIAUoAgAiBSABIBRqKAIAQX9zaiIBIANqIgM2AgAgASAFSSABIANLciEDCyADRQ0TCyAEIAY2AqgBIApBAmohCgsgESAGIAYgEUkbIgVBKU8NDiAFQQJ0IQECQAJAA0AgAUUNASABQQRrIgEgBEEIamooAgAiAyABIARB/ANqaigCACIIRg0ACyADIAhPDQAgBiEFDAEL\
\\
IAUEQEEBIQNBACEIAkAgBUEBRwRAIAVBAXEgBUE+cSEMIARBCGohASAEQfwDaiEHA0AgASABKAIAIg0gBygCAEF/c2oiBiADQQFxaiIONgIAIAFBBGoiAyADKAIAIhAgB0EEaigCAEF/c2oiAyAGIA1JIAYgDktyaiIGNgIAIAMgEEkgAyAGS3IhAyAHQQhqIQcgAUEIaiEBIAwgCEECaiIIRw0AC0UNAQsgCEECdCIBIARBCGpqIgYgAyAGKAIAIgYgBEH8A2ogAWooAgBBf3NqIgFqIgM2AgAgASAGSSABIANLciEDCyADRQ0TCyAEIAU2AqgBIApBAWohCgsgCUERRg0LIAIgCWogCkEwajoAACAEKALQAiIMIAUgBSAMSRsiAUEpTw0QIAlB\
\\
AWohCyABQQJ0IQECfwNAQQAgAUUNARogAUEEayIBIARBCGpqKAIAIgMgASAEQbABamooAgAiBkYNAAsgAyAGSyADIAZJawsgBEGMCWogBEEIakGkAfwKAAAgBCgC+AMiCiAEKAKsCiIBIAEgCkkbIgZBKU8NEgJAIAZFBEBBACEGDAELQQAhA0EAIQgCQCAGQQFHBEAgBkEBcSAGQT5xIR4gBEGMCWohASAEQdgCaiEHA0AgASAHKAIAIh8gASgCAGoiDSADQQFxaiIgNgIAIAFBBGoiAyAHQQRqKAIAIiEgAygCAGoiAyANIB9JIA0gIEtyaiINNgIAIAMgIUkgAyANS3IhAyAHQQhqIQcgAUEIaiEBIB4gCEECaiIIRw0AC0UNAQsgCEECdCIB\
\\
IARBjAlqaiIIIAMgBEHYAmogAWooAgAiByAIKAIAaiIBaiIDNgIAIAEgB0kgASADS3IhAwsgA0UNACAGQShGDRAgBEGMCWogBkECdGpBATYCACAGQQFqIQYLIAQgBjYCrAogBiARIAYgEUsbIgFBKU8NECABQQJ0IQECfwNAQQAgAUUNARogASAaaiEGIAEgGWogAUEEayEBKAIAIgMgBigCACIGRg0ACyADIAZLIAMgBklrCyEBIBNIDQIgASATSA0DQQAhCCAEAn9BACAFRQ0AGiAFQQJ0IgZBBGsiAUECdkEBaiIJQQNxIQMCQAJAIAFBDEkEQEIAISIgBEEIaiEBDAELIAlB/P///wdxIQdCACEiIARBCGohAQNAIAEgATUCAEIKfiAifCIi\
\\
PgIAIAFBBGoiCSAJNQIAQgp+ICJCIIh8IiI+AgAgAUEIaiIJIAk1AgBCCn4gIkIgiHwiIj4CACABQQxqIgkgCTUCAEIKfiAiQiCIfCIiPgIAICJCIIghIiABQRBqIQEgB0EEayIHDQALIANFDQELIANBAnQhBwNAIAEgATUCAEIKfiAifCIiPgIAIAFBBGohASAiQiCIISIgB0EEayIHDQALCyAFICJQDQAaIAVBKEYNECAEQQhqIAZqICI+AgAgBUEBagsiAzYCqAECQCAMRQ0AIAxBAnQiBkEEayIBQQJ2QQFqIglBA3EhBQJAAkAgAUEMSQRAQgAhIiAEQbABaiEBDAELIAlB/P///wdxIQdCACEiIARBsAFqIQEDQCABIAE1AgBCCn4gInwi\
\\
Ij4CACABQQRqIgkgCTUCAEIKfiAiQiCIfCIiPgIAIAFBCGoiCSAJNQIAQgp+ICJCIIh8IiI+AgAgAUEMaiIJIAk1AgBCCn4gIkIgiHwiIj4CACAiQiCIISIgAUEQaiEBIAdBBGsiBw0ACyAFRQ0BCyAFQQJ0IQcDQCABIAE1AgBCCn4gInwiIj4CACABQQRqIQEgIkIgiCEiIAdBBGsiBw0ACwsgIlAEQCAMIQgMAQsgDEEoRg0QIARBsAFqIAZqICI+AgAgDEEBaiEICyAEIAg2AtACAkAgCkUEQEEAIQoMAQsgCkECdCIGQQRrIgFBAnZBAWoiCUEDcSEFAkACQCABQQxJBEBCACEiIARB2AJqIQEMAQsgCUH8////B3EhB0IAISIgBEHYAmoh\
\\
AQNAIAEgATUCAEIKfiAifCIiPgIAIAFBBGoiCSAJNQIAQgp+ICJCIIh8IiI+AgAgAUEIaiIJIAk1AgBCCn4gIkIgiHwiIj4CACABQQxqIgkgCTUCAEIKfiAiQiCIfCIiPgIAICJCIIghIiABQRBqIQEgB0EEayIHDQALIAVFDQELIAVBAnQhBwNAIAEgATUCAEIKfiAifCIiPgIAIAFBBGohASAiQiCIISIgB0EEayIHDQALCyAiUA0AIApBKEYNECAEQdgCaiAGaiAiPgIAIApBAWohCgsgBCAKNgL4AyASIAMgAyASSRsiBUEpSQ0ACwsMDAsgASATTg0BIARBCGpBARB4GiAEKAKcBSIBIAQoAqgBIgUgASAFSxsiAUEpTw0NIAFBAnQhASAE\
\\
QQRqIQUgBEH4A2ohAwNAIAFFDQEgASADaiEGIAEgBWogAUEEayEBKAIAIgggBigCACIGRg0ACyAGIAhLDQELIAIgC2pBfyEHIAkhAQJAA0AgAUF/Rg0BIAdBAWohByABIAJqIAFBAWshAS0AAEE5Rg0ACyABIAJqIgFBAWoiBSAFLQAAQQFqOgAAIAdFDQEgAUECakEwIAf8CwAMAQsgAkExOgAAIAkEQCACQQFqQTAgCfwLAAsgC0ERTw0IQTA6AAAgD0EBaiEPIAlBAmohCwsgC0ERSw0IIAAgDzsBCCAAIAs2AgQgACACNgIAIARBsApqJAAPC0HYh8EAQRxB+I3BABDmAgALQbyJwQBBHUGIjsEAEOYCAAtB7InBAEEcQZiOwQAQ5gIAC0GQ\
\\
jMEAQTZB+I7BABDmAgALQciLwQBBN0HojsEAEOYCAAtBACADQShB+MvBABC3AQALQRFBEUG4jsEAEKcCAAsgC0ERQciOwQAQpwIAC0EAIAtBEUHYjsEAELcBAAtBACAFQShB+MvBABC3AQALQShBKEH4y8EAEKcCAAtBACABQShB+MvBABC3AQALQaPMwQBBGkH4y8EAEOYCAAtBACAGQShB+MvBABC3AQALryMCG38DfiMAQcAGayIHJAACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABKQMAIiBCAFIEQCABKQMIIiFQDQEgASkDECIiUA0CICIgIEJ/hVYNAyAgICFUDQQgAS4BGCEBIAcgIDcDCCAHQQFBAiAgQoCAgIAQVBs2\
\\
AqgBIAdBEGpBAEGYAfwLACAHQbQBakEAQZwB/AsAIAdBATYCsAEgB0EBNgLQAiABrCAgQgF9eX1CwprB6AR+QoChzaC0AnxCIIinIgXBIQ4CQCABQQBOBEAgB0EIaiABEHgaDAELIAdBsAFqQQAgAWvBEHgaCwJAIA5BAEgEQCAHQQhqQQAgDmtB//8DcRA9DAELIAdBsAFqIAVB//8BcRA9CyAHQZwFaiAHQbABakGkAfwKAAAgAyIJQQpPBEAgB0GUBWohBQNAIAcoArwGIgFBKU8NDgJAIAFFDQACfyABQQJ0IgFBBGsiBkUEQEIAISAgB0GcBWogAWoMAQsgBkECdkEBaiIGQQFxIAEgBWohASAGQf7///8HcSEIQgAhIANAIAFBBGoiBiAG\
\\
NQIAICBCIIaEIiBCgJTr3AOAIiE+AgAgASABNQIAICAgIUKAlOvcA359QiCGhCIgQoCU69wDgCIhPgIAICAgIUKAlOvcA359ISAgAUEIayEBIAhBAmsiCA0AC0UNASABQQhqC0EEayIBIAE1AgAgIEIghoRCgJTr3AOAPgIACyAJQQlrIglBCUsNAAsLIAlBAnQoAoiPQUEBdCIFRQ0FIAcoArwGIgFBKU8NDCABBH8gBa0hIAJAAn8gAUECdCIBQQRrIgVFBEBCACEhIAdBnAVqIAFqDAELIAVBAnZBAWoiBUEBcSAFQf7///8HcSEIIAEgB2pBlAVqIQFCACEhA0AgAUEEaiIFIAU1AgAgIUIghoQiISAggCIiPgIAIAEgATUCACAhICAgIn59\
\\
QiCGhCIhICCAIiI+AgAgISAgICJ+fSEhIAFBCGshASAIQQJrIggNAAtFDQEgAUEIagtBBGsiASABNQIAICFCIIaEICCAPgIACyAHKAK8BgVBAAshASAHKAKoASIFIAEgASAFSRsiBkEpTw0GAkAgBkUEQEEAIQYMAQtBACEJAkAgBkEBRwRAIAZBAXEgBkE+cSEPIAdBnAVqIQEgB0EIaiEIA0AgASAIKAIAIhMgASgCAGoiCiAJQQFxaiINNgIAIAFBBGoiCSAIQQRqKAIAIhUgCSgCAGoiCSAKIBNJIAogDUtyaiIKNgIAIAkgFUkgCSAKS3IhCSAIQQhqIQggAUEIaiEBIA8gC0ECaiILRw0AC0UNAQsgC0ECdCIBIAdBnAVqaiIKIAdBCGog\
\\
AWooAgAiCCAKKAIAaiIBIAlqIgo2AgAgASAISSABIApLciEJCyAJRQ0AIAZBKEYNDiAHQZwFaiAGQQJ0akEBNgIAIAZBAWohBgsgByAGNgK8BiAHKALQAiILIAYgBiALSRsiAUEpTw0MIAFBAnQhASAHQZgFaiEGAkACQANAIAFFDQEgASAGaigCACIKIAFBBGsiASAHQbABamooAgAiCEYNAAsgCCAKTQ0AIAVFBEBBACEFIAdBADYCqAEMAgsgBUECdCIKQQRrIgFBAnZBAWoiCEEDcSEGAkACQCABQQxJBEBCACEgIAdBCGohAQwBCyAIQfz///8HcSEIQgAhICAHQQhqIQEDQCABIAE1AgBCCn4gIHwiID4CACABQQRqIgkgCTUCAEIKfiAg\
\\
QiCIfCIgPgIAIAFBCGoiCSAJNQIAQgp+ICBCIIh8IiA+AgAgAUEMaiIJIAk1AgBCCn4gIEIgiHwiID4CACAgQiCIISAgAUEQaiEBIAhBBGsiCA0ACyAGRQ0BCyAGQQJ0IQgDQCABIAE1AgBCCn4gIHwiID4CACABQQRqIQEgIEIgiCEgIAhBBGsiCA0ACwsgIEIAUgRAIAVBKEYNECAHQQhqIApqICA+AgAgBUEBaiEFCyAHIAU2AqgBDAELIA5BAWohDgtBACEGQQEhCiAOwSIBIATBIghIIhsNCSAOIARrwSADIAEgCGsgA0kbIgxFDQkgB0HUAmoiBCAHQbABaiIBQaQB/AoAACAEQQEQeCEVIAdB+ANqIgQgAUGkAfwKAAAgBEECEHghFiAH\
\\
QZwFaiIEIAFBpAH8CgAAIAdBrAFqIRwgB0HQAmohHSAHQfQDaiEeIAdBmAVqIR8gBEEDEHghFyAVKAKgASEYIBYoAqABIRkgFygCoAEhGkEAIRMgBygC0AIhCyAHKAKoASEFAkACQANAIBMhDyAFQSlPDREgD0EBaiETIAVBAnQhBEEAIQEDQCABIARGDQMgB0EIaiABaiABQQRqIQEoAgBFDQALIBogBSAFIBpJGyIEQSlPDRIgBEECdCEBAn8CQANAIAFFDQEgASAfaiEGIAFBBGsiASAHQQhqaigCACIKIAYoAgAiBkYNAAtBACAGIApLDQEaC0EBIQlBACEGAkAgBEEBRwRAIARBAXEgBEE+cSEQIAdBCGohASAHQZwFaiEIA0AgASABKAIA\
\\
IhEgCCgCAEF/c2oiBSAJQQFxaiIJNgIAIAFBBGoiCiAKKAIAIhIgCEEEaigCAEF/c2oiCiAFIBFJIAUgCUtyaiIFNgIAIAogEkkgBSAKSXIhCSAIQQhqIQggAUEIaiEBIBAgBkECaiIGRw0AC0UNAQsgBkECdCIBIAdBCGpqIgUgBSgCACIFIAEgF2ooAgBBf3NqIgEgCWoiBjYCACABIAVJIAEgBktyIQkLIAlFDRQgByAENgKoASAEIQVBCAshDSAZIAUgBSAZSRsiBEEpTw0SIARBAnQhAQJAAkADQCABRQ0BIAEgHmohBiABQQRrIgEgB0EIamooAgAiCiAGKAIAIgZGDQALIAYgCk0NACAFIQQMAQsgBARAQQEhCUEAIQYCQCAEQQFHBEAg\
\\
BEEBcSAEQT5xIREgB0EIaiEBIAdB+ANqIQgDQCABIAEoAgAiEiAIKAIAQX9zaiIFIAlBAXFqIgk2AgAgAUEEaiIKIAooAgAiFCAIQQRqKAIAQX9zaiIKIAUgEkkgBSAJS3JqIgU2AgAgCiAUSSAFIApJciEJIAhBCGohCCABQQhqIQEgESAGQQJqIgZHDQALRQ0BCyAGQQJ0IgEgB0EIamoiBSAFKAIAIgUgASAWaigCAEF/c2oiASAJaiIGNgIAIAEgBUkgASAGS3IhCQsgCUUNFQsgByAENgKoASANQQRyIQ0LIBggBCAEIBhJGyIKQSlPDQogCkECdCEBAkACQANAIAFFDQEgASAdaiEFIAFBBGsiASAHQQhqaigCACIGIAUoAgAiBUYNAAsg\
\\
BSAGTQ0AIAQhCgwBCyAKBEBBASEJQQAhBgJAIApBAUcEQCAKQQFxIApBPnEhESAHQQhqIQEgB0HUAmohCANAIAEgASgCACISIAgoAgBBf3NqIgQgCUEBcWoiCTYCACABQQRqIgUgBSgCACIUIAhBBGooAgBBf3NqIgUgBCASSSAEIAlLcmoiBDYCACAFIBRJIAQgBUlyIQkgCEEIaiEIIAFBCGohASARIAZBAmoiBkcNAAtFDQELIAZBAnQiASAHQQhqaiIEIAQoAgAiBCABIBVqKAIAQX9zaiIBIAlqIgU2AgAgASAESSABIAVLciEJCyAJRQ0VCyAHIAo2AqgBIA1BAmohDQsgCyAKIAogC0kbIgVBKU8NESAFQQJ0IQECQAJAA0AgAUUNASAB\
\\
IBxqIQQgAUEEayIBIAdBCGpqKAIAIgYgBCgCACIERg0ACyAEIAZNDQAgCiEFDAELIAUEQEEBIQlBACEGAkAgBUEBRwRAIAVBAXEgBUE+cSERIAdBCGohASAHQbABaiEIA0AgASABKAIAIhIgCCgCAEF/c2oiBCAJQQFxaiIJNgIAIAFBBGoiCiAKKAIAIhQgCEEEaigCAEF/c2oiCiAEIBJJIAQgCUtyaiIENgIAIAogFEkgBCAKSXIhCSAIQQhqIQggAUEIaiEBIBEgBkECaiIGRw0AC0UNAQsgBkECdCIBIAdBCGpqIgQgBCgCACIEIAdBsAFqIAFqKAIAQX9zaiIBIAlqIgY2AgAgASAESSABIAZLciEJCyAJRQ0VCyAHIAU2AqgBIA1BAWoh\
\\
DQsgAyAPRg0BIAIgD2ogDUEwajoAAAJAIAVFBEBBACEFDAELIAVBAnQiBkEEayIBQQJ2QQFqIgpBA3EhBAJAAkAgAUEMSQRAQgAhICAHQQhqIQEMAQsgCkH8////B3EhCEIAISAgB0EIaiEBA0AgASABNQIAQgp+ICB8IiA+AgAgAUEEaiIKIAo1AgBCCn4gIEIgiHwiID4CACABQQhqIgogCjUCAEIKfiAgQiCIfCIgPgIAIAFBDGoiCiAKNQIAQgp+ICBCIIh8IiA+AgAgIEIgiCEgIAFBEGohASAIQQRrIggNAAsgBEUNAQsgBEECdCEIA0AgASABNQIAQgp+ICB8IiA+AgAgAUEEaiEBICBCIIghICAIQQRrIggNAAsLICBQDQAgBUEoRg0R\
\\
IAdBCGogBmogID4CACAFQQFqIQULIAcgBTYCqAEgDCATRw0AC0EAIQogDCEGDAsLIAMgA0G4jcEAEKcCAAsgAyAMSQ0IAkAgDCAPRg0AIAwgD2siAUUNACACIA9qQTAgAfwLAAsgACAOOwEIIAAgDDYCBAwKC0HYh8EAQRxB2IzBABDmAgALQbyJwQBBHUHojMEAEOYCAAtB7InBAEEcQfiMwQAQ5gIAC0GQjMEAQTZB6I3BABDmAgALQciLwQBBN0HYjcEAEOYCAAtBiMzBAEEbQfjLwQAQ5gIAC0EAIAZBKEH4y8EAELcBAAtBACAKQShB+MvBABC3AQALIA8gDCADQciNwQAQtwEACwJ/AkAgC0EpSQRAAkAgC0UEQEEAIQsMAQsgC0ECdCIJ\
\\
QQRrIgFBAnZBAWoiCEEDcSEEAkACQCABQQxJBEBCACEgIAdBsAFqIQEMAQsgCEH8////B3EhCEIAISAgB0GwAWohAQNAIAEgATUCAEIFfiAgfCIgPgIAIAFBBGoiDCAMNQIAQgV+ICBCIIh8IiA+AgAgAUEIaiIMIAw1AgBCBX4gIEIgiHwiID4CACABQQxqIgwgDDUCAEIFfiAgQiCIfCIgPgIAICBCIIghICABQRBqIQEgCEEEayIIDQALIARFDQELIARBAnQhCANAIAEgATUCAEIFfiAgfCIgPgIAIAFBBGohASAgQiCIISAgCEEEayIIDQALCyAgUA0AIAtBKEYNByAHQbABaiAJaiAgPgIAIAtBAWohCwsgByALNgLQAiALIAUgBSALSRsi\
\\
AUEpTw0FIAFBAnQhASAHQQRqIQggB0GsAWohCQJAAkACQAJAAkADQCABRQ0BIAEgCWohBSABIAhqIAFBBGshASgCACIEIAUoAgAiBUYNAAsgBCAFSyAEIAVJa0H/AXEOAgABBgtBACAKDQYaIAZBAWsiASADTw0BIAEgAmotAABBAXFFDQULIAMgBkkNASACIAZqIQVBACEBIAIhCANAIAEgBkYNAyABQQFqIQEgCEEBayIIIAZqIgQtAABBOUYNAAsgBCAELQAAQQFqOgAAIAFBAWsiAUUNBCAEQQFqQTAgAfwLAAwECyABIANBiI3BABCnAgALQQAgBiADQZiNwQAQtwEACwJAIAZFBEBBMSEBDAELIAJBMToAAEEwIQEgBkEBayIERQ0AIAJB\
\\
AWpBMCAE/AsACyAOQQFqIQ4gGw0BIAMgBk0NASAFIAE6AAAgBkEBaiEGDAELQQAgC0EoQfjLwQAQtwEACyADIAZJDQIgBgshASAAIA47AQggACABNgIECyAAIAI2AgAgB0HABmokAA8LQQAgBiADQaiNwQAQtwEAC0EAIAFBKEH4y8EAELcBAAtBKEEoQfjLwQAQpwIAC0EAIAVBKEH4y8EAELcBAAtBACAEQShB+MvBABC3AQALQaPMwQBBGkH4y8EAEOYCAAubLgQjfwV+AnwDeyMAQbAHayIDJAAgA0GoBGogASACEHsCQCADKQOoBEICUgRAIAAgA/0AA8gE/QsDKCAAIAP9AAO4BP0LAxggACAD/QADqAT9CwMIIABCAjcDAAwBCyACKAIg\
\\
Ig9BwAFsIQQCQAJAAkACQAJAAkAgD0Gq1aoFSw0AIAIoAhwhECACKAIIIREgAigCBCENAn8gBEUEQEEIIQVBAAwBC0EIIQggBEEIEN4CIgVFDQEgDwshFQJAAkAgD0UEQCABLQBsIQJBBCEaDAELIANByAVqIRhBACECA0AgA0EANgLQAiADQoCAgIAQNwLIAgJAIBAgAkGwAWxqIgsoAggiBEUNACALKAIEIgYgBGohEyADQcgCakEAIARBAnYgBEEDcUEAR2pBAUEBEPIBA0ACfyAGLAAAIgRBAE4EQCAEQf8BcSEKIAZBAWoMAQsgBi0AAUE/cSEIIARBH3EhByAEQV9NBEAgB0EGdCAIciEKIAZBAmoMAQsgBi0AAkE/cSAIQQZ0ciEIIARB\
\\
cEkEQCAIIAdBDHRyIQogBkEDagwBCyAHQRJ0QYCA8ABxIAYtAANBP3EgCEEGdHJyIgpBgIDEAEYNAiAGQQRqCyEGAn8CQCAKQTBrQQpJDQAgCkHf//8AcUHBAGtBGkkNAEEBIQwgAygC0AIhBEEBIQgCfyAKQS1rQQJPBEBB3wAgCkHfAEcNARoLIAoLDAELQQEhDCADKALQAiEEIApBgAFJBEBBASEIIAoMAQtBAiEIQQAhDCAKQYAQTwRAQQNBBCAKQYCABEkbIQgLIAoLIQkgAygCyAIgBGsgCEkEfyADQcgCaiAEIAhBAUEBEPIBIAMoAtACBSAECyADKALMAmohBwJAIAxFBEAgCUE/cUGAf3IhDCAJQQZ2IQogCUGAEEkEQCAHIAw6AAEg\
\\
ByAKQcABcjoAAAwCCyAJQQx2IQ4gCkE/cUGAf3IhCiAJQf//A00EQCAHIAw6AAIgByAKOgABIAcgDkHgAXI6AAAMAgsgByAMOgADIAcgCjoAAiAHIA5BP3FBgH9yOgABIAcgCUESdkFwcjoAAAwBCyAHIAk6AAALIAMgBCAIajYC0AIgBiATRw0ACwsgA0GoBGoiBiALQRBqQaAB/AoAACAYIAMoAtACNgIIIBggAykCyAI3AgAgBSACQcABbGoiBCAGQawB/AoAACAEQQA7AbgBIARBgICAgHg2AqwBIAJBAWoiAiAPRw0ACyABLQBsIQIgD0ECdCIbQQQQqQIiGkUNAQsgEUUEQEEBIQoMBgsgEUEBEN4CIgoEQCARBEAgCiANIBH8CgAACyAC\
\\
QQFxISJBACECA0ACQCACIApqLQAAIgRBMGtB/wFxQQpJDQAgBEHfAXFBwQBrQf8BcUEaSQ0AIARBLWtBAkkNACAEQd8ARw0ICyARIAJBAWoiAkcNAAsCQAJAIA9FBEBBCCEGDAELIA9BsAFsIgJBCBDeAiIGRQ0BCyADQQA2AvQDIAMgBjYC8AMgAyAPNgLsAyADIAUgD0HAAWxqIhg2AoQEIAMgFTYCgAQgAyAFNgL4AyAPRQ0FIANBjARqIRwgA0GHB2ohHSADQa0GaiEeIANByAVqIR8gA0GwBGohI0EAIRUDQCAFQcABaiEIIAUpAwAiJ0IEUQRAIAghBQwGCyAFKQO4ASEmIAUoArQBIQkgBSgCsAEhByAFKAKsASEOIAUoAqgBIQsgBSgC\
\\
pAEhECAFKAKgASETAn8CQAJAAkACQAJAAkACQCAWBEAgBkGkAWohAiAVIQQDQCALIAJBBGooAgBGBEAgAigCACAQIAsQqgJFDQMLIAJBsAFqIQIgBEGwAWsiBA0ACwsgAyAnNwOoBCAjIAVBCGpBmAH8CgAAIAMgCTYC3AUgAyAHNgLYBSADIA42AtQFIAMgCzYC0AUgAyAQNgLMBSADIBM2AsgFIAMgJjcD4AUCQAJAAkACQAJAIAtFDQAgJkIIiKchJCAmpyElQQAhAgNAAkAgAiAQai0AACIEQTBrQf8BcUEKSQ0AIARB3wFxQcEAa0H/AXFBGkkNACAEQS1rQQJJDQAgBEHfAEcNAgsgCyACQQFqIgJHDQALICdCA1ENASADQdAGaiADQagE\
\\
ahB6DAILIAMgCDYC/AMgA0EzNgKsByADQYapwAA2AqgHIANBAjYCpAcgA0GEqcAANgKgByADQQo2ApwHIANBuanAADYCmAcgA0EWNgKUByADQe6owAA2ApAHIAMgCzYCjAcgAyAQNgKIByADQQE2AoQHIANB7ajAADYCgAcgA0GwBmogA0GAB2pBBkEBQQAQZiADQQk6AMgGIANBgICAgHg2ArwGIAMgAygAsQY2AqAEIAMgAygAtAY2AKMEIAMoAqgGIQggAygCrAYhBSADLQCwBiEGIAMpA8AGIScgAykDyAYhKCADKQO4BiEpIBMEQCAQIBMQoQILQgAhJiAOQYCAgIB4Rg0CIAkEQCAHIQIDQCACKAIAIgQEQCACQQRqKAIAIAQQoQILIAJB\
\\
DGohAiAJQQFrIgkNAAsLIA5FDQIgByAOQQxsEKECDAILIANBADYC4AYgA0KAgICAgPCTkcEANwPYBiADQgI3A9AGCyADQQA6AKwGIANBADYCqAYgA0KAgICAgAE3AqAGAkAgDkGAgICAeEYNACADQaAGaiIMQQE6AAwgCUEMbCEFIAkEQCAHQQhqIQQgBSECA0AgBEEEaygCACEgIAQoAgAhDUEAIRQgDCgCBCEZAkAgDCgCCCISBEAgEkEFdCEhIBlBFGohFwNAAkAgF0EEaigCACANRw0AIBcoAgAgICANEKoCDQAMAwsgF0EgaiEXIBRBAWohFCAhQSBrIiENAAsLAkACQCANRQRAQQEhFAwBCyANQQEQ3gIiFEUNASANRQ0AIBQgICAN/AoA\
\\
AAsgDCgCACASRgRAIAwQjgIgDCgCBCEZCyAMIBJBAWo2AgggGSASQQV0aiISQQA6ABwgEiANNgIYIBIgFDYCFCASIA02AhAgEkIANwMADAELQQEgDRDkAgALIARBDGohBCACQQxrIgINAAsLIAwoAggiAgRAIAwoAgQiDSACQQV0aiESIAdBBGohDANAAkACQCAJBEAgDSgCFCEXIA0oAhghFCAFIQIgDCEEA0AgFCAEQQRqKAIARgRAIAQoAgAgFyAUEKoCRQ0DCyAEQQxqIQQgAkEMayICDQALCyANQQA6ABwMAQsCQAJAIA0tABxBAWsOAgECAAsgDUIANwMACyANQQE6ABwLIA1BIGoiDSASRw0ACwsgCQRAIAchAgNAIAIoAgAiBARAIAJB\
\\
BGooAgAgBBChAgsgAkEMaiECIAlBAWsiCQ0ACwsgDkUNACAHIA5BDGwQoQILIAMpA9AGIiZCAlENASADIAg2AvwDIAMoAuwGIQIgAygC8AYhBSALQQEQ3gIiBEUNBCALBEAgBCAQIAv8CgAACyACQYCAgIB4ckGAgICAeEcEQCAFIAIQoQILIAMgCzYC9AYgAyAENgLwBiADIAs2AuwGIAMgAygA4QY2AqAEIAMgAygA5AY2AKMEIAMpA9gGISogAy0A4AYhBiADKQP4BiEoIAMpA/AGIScgAykD6AYhKSADKAKkBiEFIAMoAqgGIgQEQCAFQRRqIQIDQCACQQRrKAIAIgcEQCACKAIAIAcQoQILIAJBIGohAiAEQQFrIgQNAAsLIAMoAqAGIgIE\
\\
QCAFIAJBBXQQoQILICpCIIinIQUgKqchCCATRQ0AIBAgExChAgsgAyAGOgDgAiADIAU2AtwCIAMgCDYC2AIgAyAmNwPQAiADIAMoAqAENgDhAiADIAMoAKMENgDkAiADICg3A/gCIAMgJzcD8AIgAyApNwPoAiADQgI3A8gCDAILIB0gHykAADcAACAdIB8oAAg2AAggAygCqAYhByADKAKkBiEFIAMtAKwGIglBAXFFBEAgB0EFdCECIAUhBANAIAJFDQggAkEgayECIAQtABwgBEEgaiEERQ0ACwsgB0UNBSAHQQV0IQRCAyEmRAAAAAAAAPB/ISsgBSECA0ACQAJAAkAgAkEcai0AAEEBaw4CAAECCyACKAIARQ0JIAJBCGorAwAiLCArICsg\
\\
K2IbIisgKyAsICwgLGIbIiwgKyAsYxshKwwBC0ICISYLIAJBIGohAiAEQSBrIgQNAAsMBAsgAyAINgL8AyADQSc2ArwEIANBxqjAADYCuAQgAyALNgK0BCADIBA2ArAEIANBHDYCrAQgA0GqqMAANgKoBEEBIQIgA0GIB2ogA0GoBGpBA0EBQQAQZgJAIAtFIgQNACALQQEQ3gIiAkUNAyAEDQAgAiAQIAv8CgAACyADIAMoApAHNgLoAiADIAP9AAOAB/0LA9gCIANBBzoA+AIgAyALNgL0AiADIAI2AvACIAMgCzYC7AIgA0IANwPQAiADQgI3A8gCIBMEQCAQIBMQoQILIA5BgICAgHhGDQAgCQRAIAchAgNAIAIoAgAiBARAIAJBBGooAgAg\
\\
BBChAgsgAkEMaiECIAlBAWsiCQ0ACwsgDkUNACAHIA5BDGwQoQILIANB+ANqEN0BDA0LQQEgCxDkAgALQQEgCxDkAgALICtEAAAAAAAA8H9iBEBCASEmQQEMAwsgJkIDUQ0AQgAhJkEEDAILQgAhJkEFDAELQgAhJkEACyEMIAM1AqAGQiCGIScgAy0A4AYhCyADKwPYBiEsIBz9DAAAAAAAAAAAAAAAAAAAAAD9CwIAIBxBADoAECADIAP9AACAB/0LA+gFIAMgAygAjwc2APcFIAMgHi0AAjoA/gUgAyAeLwAAOwH8BSADIAMpAJUENwCNBiADIAP9AAKIBP0LA4AGIAMgAygAowQ2AJsGIAMgAygCoAQ2ApgGIAMoAuwDIBZGBEAjAEEQayIC\
\\
JAAgAkEEaiADQewDaiIEQQQgBCgCAEEBdCIGIAZBBE0bIgZBCEGwARDtASACKAIEQQFGBEAgAigCCCACKAIMEOQCAAsgAigCCCEOIAQgBjYCACAEIA42AgQgAkEQaiQAIAMoAvADIQYLIAYgFkGwAWxqIgJCADcDECACICs5AwggAiAmNwMAIAMoAJsGIQQgAygCmAYhDiACQX82AlggAkF/NgI4IAIgDjYAGSACIAQ2ABwgAkIANwNQIAJCADcDQCACQgA3AzAgAkIANwMgIAMpAI0GISYgA/0AA4AGIS0gAiAJOgCMASACIAc2AogBIAIgBTYChAEgAkEANgJ4IAJBBjoAcSACIC39CwJcIAIgJjcAaSACICc3AnwgAiAsOQOQASACIAMtAP4F\
\\
OgCPASACIAMvAfwFOwCNASACIAs6AJgBIAP9AAPoBSEtIAMoAPcFIQQgAkEAOgCuASACIAw6AK8BIAIgJDoArQEgAiAlOgCsASACIAQ2AKgBIAIgLf0LAJkBIAMgFkEBaiIWNgL0AyAVQbABaiEVIAgiBSAYRw0ACyAYIQUMBAtBCCACEOQCAAtBASAREOQCAAtBBCAbEOQCAAsgCCAEEOQCAAsgAygC8AMhBgsgAyAFNgL8AyADQfgDahDdAQJ/IBZFBEAgBiEJQQMMAQsgFkGwAWwhBCAGIQIDQAJAIAQiB0UNACACLQCsAUEBRw0AIARBsAFrIQQgAi0ArQEgAkGwAWohAkEBcQ0BCwsgBiAWQbABbGohCSAGIQUDQAJAIAcNACAFLQCMAUUE\
\\
QCAFKAKIAUEFdCECIAUoAoQBIQQDQCACRQ0CIAJBIGshAiAELQAcIARBIGohBEUNAAsLIANB0AJqIQIgBSgCpAEhByAFKAKoASEFQQEhBAJAAkBBwABBARDeAiIGBEAgBkGE2sAA/QAAAP0LADAgBkH02cAA/QAAAP0LACAgBkHk2cAA/QAAAP0LABAgBkHU2cAA/QAAAP0LAAACQCAFRSIIDQAgBUEBEN4CIgRFDQIgCA0AIAQgByAF/AoAAAsgAkEIOgAoIAIgBTYCJCACIAQ2AiAgAiAFNgIcIAJBwAA2AhggAiAGNgIUIAJBwAA2AhAgAkIANwMADAILQQFBwAAQ5AIAC0EBIAUQ5AIACyADQgI3A8gCDAMLIAVBsAFqIgUgCUcNAAtBA0EC\
\\
IAcbCyEEA0ACQCAGIgIgCUYNACACQawBai0AAA0AIAJBsAFqIQYgAkGtAWotAABBAXFFDQELCyADIAMoAvQDNgKQAyADIAMpAuwDNwOIAyADIBE2AsADIAMgCjYCvAMgAyARNgK4AyADICI6AOUDIANBAToA5AMgA0IANwLcAyADQgQ3AtQDIANCADcCzAMgA0KAgICAgAE3AsQDIANBAzoAtAMgA0IANwOgAyADQoCAgIDAADcDmAMgAyAEOgCUAyADQgA3A4ADIANCAjcD6AIgA0F/NgLgAiADQgA3A9gCIANCADcDyAIgAyACIAlHOgDmAwwCCyADQewDahDkASAKIBEQoQIMAQsgA0EzNgLUBCADQYapwAA2AtAEIANBAjYCzAQgA0GEqcAA\
\\
NgLIBCADQQo2AsQEIANBoKjAADYCwAQgA0EWNgK8BCADQe6owAA2ArgEIAMgETYCtAQgAyAKNgKwBCADQQE2AqwEIANB7ajAADYCqAQgA0GQB2ogA0GoBGpBBkEBQQAQZiADQYCAgIB4NgKcByADQQk6AKgHIAMgA/0AA4gH/QsD2AIgAyADKQOgBzcD8AIgAyADKQOYBzcD6AIgAyADKQOoBzcD+AIgA0IANwPQAiADQgI3A8gCIBEEQCAKIBEQoQILIA8EQEEAIQgDQCAFIAhBwAFsaiICKAKgASIEBEAgAigCpAEgBBChAgsCQCACKAKsASIHQYCAgIB4Rg0AIAIoArABIQYgAigCtAEiBARAIAYhAgNAIAIoAgAiCQRAIAJBBGooAgAgCRCh\
\\
AgsgAkEMaiECIARBAWsiBA0ACwsgB0UNACAGIAdBDGwQoQILIAhBAWoiCCAPRw0ACwsgFUUNACAFIBVBwAFsEKECCyADIAP9AAPQAv0LA5gCIAMgA/0AA+AC/QsDqAIgAyAD/QAD8AL9CwO4AiADKQPIAiImQgJRBEAgAyAD/QADmAL9CwPoASADIAP9AAOoAv0LA/gBIAMgA/0AA7gC/QsDiAIgDwRAIBogGxChAgsgAyAD/QADiAIiLf0LA9gBIAMgA/0AA/gBIi79CwPIASADIAP9AAPoASIv/QsDuAEgACAt/QsDKCAAIC79CwMYIAAgL/0LAwggAEICNwMADAELIANBQGsgA0GAA2pB6AD8CgAAIAMgA/0AA7gCIi39CwOIAiADIAP9AAOo\
\\
AiIu/QsD+AEgAyAD/QADmAIiL/0LA+gBIAMgL/0LA7gBIAMgLv0LA8gBIAMgLf0LA9gBIAMgL/0LAxAgAyAu/QsDICADIC39CwMwIAMgDzYCsAEgAyAaNgKsASADIA82AqgBIAMgJjcDCAJAIAEtAG0iAUEDRg0AIANByAJqIANBCGogARC8ASADKQPIAkICUQ0AIAMgA/0AA+gC/QsDyAQgAyADKQPgAiImNwPABCADIAMpA9gCIic3A7gEIAMgA/0AA8gC/QsDqAQgJ6cgJqciAmtBygBNBEAgA0G4BGogAkHLAEEBQQEQ8gEgAygCwAQhAgsgAygCvAQgAmpBrNDAAEHLAPwKAAAgAyACQcsAajYCwAQgAyAD/QADsAT9CwOAByADIAP9AAPI\
\\
BP0LA5gHIAMgAykDwAQ3A5AHIAMpA6gEIiZCAlENACAAIAMpA6AHNwMwIAAgA/0AA5AH/QsDICAAIAP9AAOAB/0LAxAgAEICNwMAIAAgJjcDCCADQQhqEMoBDAELIAAgA0EIakGwAfwKAAALIANBsAdqJAALwSIDMn8DfgF7IwBB8ABrIgYkAAJAAkACQCADRQ0AIAFBnAFqITQgAUGxAmohJyABQawCaiEoIAFB2AFqIR8gAUH8AGohKSABQfgAaiEhIAFB+AJqISIgBkHIAGqtQoCAgIAwhCE4IAZB0ABqrUKAgICAIIQhOSABQQhqITUgAUGIA2ohNgNAIAEtAKgDIQggASkD+AIhNwJAAn4CQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJA\
\\
AkACQANAAkACQAJAAkAgCEEBcUUEQCABKAJ4IQogASgCoAMhCCABKAKQAyIMDQkgCkGAgICAeEYNAUEAIQUDQCAFQYCAAmoiByADIAMgB0sbIgcgBUkNByAGQQhqICEgAiAFaiAHIAVrIAggIiABIAQQKSAGKAIQIQcgBikDCCI3QgJSDQMgBSAHaiEFIAdFDQggAyAFRw0ACwwHC0EAIQUDQCACIAVqIgctAABBCkYNAyADIAVBAWoiBUcNAAsgAEICNwMADBoLQYCAgIB4IQpBACEMIB8oAgBBgICAgHhGBEBBACEFDAcLQQAhBQNAIAVBgIACaiIHIAMgAyAHSxsiByAFSQ0DIB8gAiAFaiAHIAVrICkgCCAiIAEgBBAtIgcgBWohBSAHRQ0G\
\\
IAMgBUcNAAsMBQsgACAGKAI0NgIsIAAgBv0AAiT9CwIcIAAgBv0AAhT9CwIMIAAgBzYCCCAAIDc3AwAMGAtBACEIIAFBADoAqAMgASA3QgF8Ijc3A/gCIAdBAWohAiADQQFrIQcgBUF/cyADaiEDIAUgB0cNAQwVCwsgBSAHIANBrLHAABC3AQALIAUgByADQci2wAAQtwEACyADIAVJDQIgASgCeCEKIAEoApADIQwgASgCoAMhCAsgAiAFaiECIAMgBWshAwsgCCAMa0EBaiIVIAMgAyAVSxshCSAKQYCAgIB4Rw0BIAlFDQQgJyAoIAEoAtgBQYCAgIB4RiIOG0GQscAAICggDhsgAS0AsAIiBRshByACIAlqIRBBAUEEQQEgDhsgBRtBAWsh\
\\
ESABLQCpAyENQQAhCyACIQ4CQANAIA4tAAAhEiAHIQUgESEKA0AgEiAFLQAAIhZHBEAgCkEARyAFQQFqIQUgCkEBayEKDQELCwJAAkAgEkEiRgRAIA1B/wFxIQVBAiENAkAgBUEBaw4CAgADC0EDIQ0MAgsgDUH/AXFBAiENQQJGDQEgEkEKRg0DCyASIBZHIQ0LIAEgDToAqQMgC0EBaiELIA5BAWoiDiAQRw0AC0EADAQLIAFBADoAqQMMAgsgBSADIANBiLbAABC3AQALIAlFDQJBACELA0AgAiALai0AAEEKRg0BIAkgC0EBaiILRw0AC0EADAELIAtBAWohCUEBCyEFIAEoAogDIAxrIAlJBEAgNiAMIAlBAUEBEPIBIAEoApADIQwLIAkE\
\\
QCABKAKMAyAMaiACIAn8CgAACyABIAkgDGoiBzYCkAMgAyAJTwRAIAIgCWohAiADIAlrIQMgBQ0DIAchDAwCCyAJIAMgA0GYtsAAELcBAAsgASAMNgKQA0EAIQkLIAkgFUcNByABKAKMAyEPAkAgAS0AqQNBAkcNACAMRQ0AQQAhBQNAIAUgD2otAABBCkYNAyAMIAVBAWoiBUcNAAsLIAFCATcCjAMgASgCiAMhByABQQA2AogDIAYgASgCoAM2AkggASkD+AIhNyABIAEpAwBCAXw3AwAgASgCECIOQRNNBEAgBkHQAGogDyAMEDEgBiA4NwMQIAYgOTcDCCAGQeAAakG5nMAAIAZBCGoQiwEgBigCUCIFBEAgBigCVCAFEKECCyABKAIIIA5G\
\\
BEAgNRCUAgsgASAOQQFqNgIQIAEoAgwgDkEYbGoiBSA3NwMAIAUgBikDYDcDCCAFIAYoAmg2AhALIAFBATsBqAMgB0UNByAPIAcQoQIMBwtBACEKIAFBADYCkAMgASgCjAMhDiABKAKIAyEgIAFCgICAgBA3A4gDAkAgB0EBayIPRQ0AQQAhDSAHQQVPBED9DAAAAAAAAAAAAAAAAAAAAAAhOiAOIQUgD0F8cSINIQoDQCA6IAX9XAAA/QwKCgoKCgoKCgoKCgoKCgoK/SP9iQH9qQH9DAEAAAABAAAAAQAAAAEAAAD9Tv2uASE6IAVBBGohBSAKQQRrIgoNAAsgOiA6IDr9DQgJCgsMDQ4PAAECAwABAgP9rgEiOiA6IDr9DQQFBgcAAQIDAAEC\
\\
AwABAgP9rgH9GwAhCiANIA9GDQELIAkgDGogDUF/c2ohCCANIA5qIQUDQCAKIAUtAABBCkZqIQogBUEBaiEFIAhBAWsiCA0ACwsgIiABKQP4AiI3IAqtfEIBfDcDACAhKAIAQYCAgIB4Rw0BIB8oAgBBgICAgHhHBEAgBkEBNgIUIAZBq7HAADYCECAGIA82AgwgBiAONgIIIAZB0ABqIAZBCGoQuQEgBigCUCEMIAYoAlghBSAGKAJUIQcgBiA3NwNgIB8gByAFICkgDyAGQeAAaiABIAQQLRpBACEXQQIhGCAMRQ0FIAcgDBChAgwFC0EAIRdBAiEYAkACQCAPDgIGAAELIA4tAABBDUYNBQsgB0ECayIFIA8gBSAOai0AAEENRhshCwJ/IAEt\
\\
ALACQQFGBEAgJy0AAAwBC0EAIQcgBkEANgIIIAZBADYCUCAGQQA2AmAgBkEANgJIQQAhCEEAIQVBACEKIAsEQCALIQggDiEFA0ACfwJAAn8CQAJAAkACQAJAIAUtAAAiB0Eiaw4aBgEBAQEBAQEBAQQBAQEBAQEBAQEBAQEBAQMACyAHQQlGDQEgBkEIaiAHQfwARg0EGgtBAiAKQf8BcSINQQJGDQUaIAdBCkcMBQsgBkHQAGoMAgsgBkHgAGoMAQsgBkHIAGoLIQ1BAiAKQf8BcUECRg0BGiANIA0oAgBBAWo2AgBBAAwBC0GCgowQIApB/wFxQQN0dgshCiAFQQFqIQUgCEEBayIIDQALIAYoAkghByAGKAJgIQggBigCCCEKIAYoAlAhBQtB\
\\
AyAFIApOQQIgCiAFIAUgCkgbIgwgCEoiBRsgDCAIIAUbIAdMG0GQscAAai0AAAshI0EAIQkgBkEANgJYIAZCgICAgMAANwJQIAYgBkHQAGo2AgggC0UNA0EAIQhBACEFA0AgBSIHQQFqIQUCQAJAAkACQAJAIAcgDmotAAAiDEEiRgRAIAhB/wFxIQ1BAiEIIA1BAWsOAgEDBQsgCEH/AXEhDUECIQggDUECRg0EIAxBCkYNASAMICNGDQFBASEIDAQLIAwgI0YNAEEBIQgMAwsgByALTSAHIAlPcQ0BIAkgByALQbyxwAAQtwEAC0EDIQgMAQsgBkEIaiAJIA5qIAcgCWsQugFBACEIIAUhCQsgBSALRw0ACwwCCyAGQdAAaiABEG0gBkEIaiAB\
\\
IAYoAlQiByAGKAJYIAQQJSAGKQMIQgJSBEAgACAG/QADKP0LAyAgACAG/QADGP0LAxAgACAG/QADCP0LAwAgBigCUCIARQ0KIAcgABChAgwKCyAGKAJQIgVFDQUgByAFEKECDAULIAYgNzcDSCAGQQE2AlwgBkGrscAANgJYIAYgDzYCVCAGIA42AlAgBkHgAGogBkHQAGoQuQEgBkEIaiAhIAYoAmQiByAGKAJoIA8gBkHIAGogASAEEClBAiEYIAYpAwgiN0ICUgRAIDenIRggBigCNCEqIAYoAjAhKyAGKAIsISwgBigCKCEtIAYoAiQhLiAGKAIgIS8gBigCHCEwIAYoAhghMSAGKAIUITIgBigCECEkCyAGKAJgIgUEQCAHIAUQoQILQgAM\
\\
AwsgCSALTQ0AIAkgCyALQcyxwAAQtwEACyAGQQhqIAkgDmogCyAJaxC6ASAGKAJYIhRBA3QhEwJAIBRFBEBBBCEIDAELIAYoAlQhECATQQQQ3gIiCEUNBiAUQQNxIQtBACEJIBRBBE8EQCAUQXxxIRFBACENIBAhBQNAIAggDWoiByAFQQRqKQIANwIAIAdBCGogBUEQaikCADcCACAHQRBqIAVBHGopAgA3AgAgB0EYaiAFQShqKQIANwIAIA1BIGohDSAFQTBqIQUgESAJQQRqIglHDQALIAtFDQELIAggCUEDdGohBSAQIAlBDGxqQQhqIQoDQCAFIApBBGspAgA3AgAgCkEMaiEKIAVBCGohBSALQQFrIgsNAAsLIAZBCGogCCAUIDQQWwJA\
\\
AkACQAJAIAYoAghBAUYEQCAGKAI8IRkgBigCOCESIAYoAjQhDCAGKAIwIRogBigCLCEVIAYoAighGyAGKAIkIRwgBigCICEWIAYoAhwhHSAGKAIYIQ8gBigCFCEXIAYoAhAhHiAUBEAgCCATEKECCyAGKAJUIQcgBigCWCIKBEAgByEFA0AgBSgCACIIBEAgBUEEaigCACAIEKECCyAFQQxqIQUgCkEBayIKDQALCyAGKAJQIgVFDQNBgICAgHghJQwBCyAGKAJEISYgBigCQCEZIAYoAjwhEiAGKAI4IQwgBigCNCEaIAYoAjAhFSAGKAIsIRsgBigCKCEcIAYoAiQhFiAGKAIgIR0gBigCHCEPIAYoAhghFyAGKAIUIR4gBigCECEzIAYoAgwh\
\\
JQJAIBRFBEBBfyELQX8hEEF/IRFBfyEJQX8hDQwBC0EAIRBBACEFAkADQCAeIAUgCGoiB0EEaigCAEYEQCAHKAIAIDMgHhCqAkUNAgsgEEEBaiEQIBMgBUEIaiIFRw0AC0F/IRALQQAhEUEAIQUCQANAIB0gBSAIaiIHQQRqKAIARgRAIAcoAgAgDyAdEKoCRQ0CCyARQQFqIREgEyAFQQhqIgVHDQALQX8hEQtBACEJIBZBgICAgHhHIBxBAEdxIQtBACEFAkADQCAbIAUgCGoiB0EEaigCAEYgC3EEQCAHKAIAIBwgGxCqAkUNAgsgCUEBaiEJIBMgBUEIaiIFRw0AC0F/IQkLQQAhDSAVQYCAgIB4RyAaQQBHcSELQQAhBQJAA0AgDCAFIAhq\
\\
IgdBBGooAgBGIAtxBEAgBygCACAaIAwQqgJFDQILIA1BAWohDSATIAVBCGoiBUcNAAtBfyENC0EAIQsgEkGAgICAeEcgGUEAR3EhCkEAIQUCQANAICYgBSAIaiIHQQRqKAIARiAKcQRAIAcoAgAgGSAmEKoCRQ0CCyALQQFqIQsgEyAFQQhqIgVHDQALQX8hCwsgCCATEKECCyAGKAJUIQcgBigCWCIKBEAgByEFA0AgBSgCACIIBEAgBUEEaigCACAIEKECCyAFQQxqIQUgCkEBayIKDQALCyAGKAJQIgVFDQELIAcgBUEMbBChAgsgJUGAgICAeEcNAQsgEiErIAwhLCAaIS0gFSEuIBshLyAcITAgFiExIB0hMiAPISQgGSEqIB4hGAwBCyAB\
\\
ICM6AKwCIAEgFDYCqAIgASALNgKkAiABIA02AqACIAEgCTYCnAIgASARNgKYAiABIBA2ApQCIAEgJjYCkAIgASAZNgKMAiABIBI2AogCIAEgDDYChAIgASAaNgKAAiABIBU2AvwBIAEgGzYC+AEgASAcNgL0ASABIBY2AvABIAEgHTYC7AEgASAPNgLoASABIBc2AuQBIAEgHjYC4AEgASAzNgLcASABICU2AtgBQQAhFwsgF61CIIYLIBithCI3QgJSBEAgACAqNgIsIAAgKzYCKCAAICw2AiQgACAtNgIgIAAgLjYCHCAAIC82AhggACAwNgIUIAAgMTYCECAAIDI2AgwgACAkNgIIIAAgNzcDACAgRQ0FIA4gIBChAgwFCyAgRQ0AIA4gIBCh\
\\
AgsgAw0ACwsgAEICNwMADAELQQQgExDkAgALIAZB8ABqJAALuCADHX8GfAR7IwBBIGsiEyQAAkACQCABKAJYQQh0IgsEQCABKAJcIgwgC25BAWogC2whCiACKAIQIQ1BfyEXAkACQAJAIAIoAhQiCw4CAgEACyALIQkDQCAJQQF2Ig4gCGoiDyAIIA0gD0EDdGooAgAgDEkbIQggCSAOayIJQQFLDQALCyALIAggDSAIQQN0aigCACAMSWoiCEYNACANIAhBA3RqKAIAIRcLIBMgBDoAHCATIAM2AhAgEyACNgIMIBMgBjYCGCATIAU2AhQgASATQQxqEIcBAkAgASgCXCILIBcgCiAHIAcgCksbIgggCCAXSxsiHkkEQEQAAAAAAAAAAET8qfHS\
\\
TWJQPyAEQf8BcUEBRhshKiACKAIEIREgAigCACEfIAIoAgghGCACKAIMIRIDQCABKAJYIhlBA3YgGUEHcUEAR2ohGiAeIAtrIQQgASgCZCIhIQ0CQANAIAQgDU8EQCALIQggDQR/IAggDXAFIAgLRQ0CCyANQQF2Ig0gGk8NAAtBACENCyABKAJsIQQCQAJAAkACQAJAIA0gGk8EQCAEIAtNBEAgCyANaiEOIA0gGUcEQCALIA5LDQMgDiASSw0DIBggC0EDdCIKaiIIIA1BA3QiBEGA////B3EiDGohCf0MAAAAAAAA8P8AAAAAAADw/yIrISz9DAAAAAAAAPD/AAAAAAAA8P8hLf0MAAAAAAAA8P8AAAAAAADw/yEuIAwEQANAICsgCEE4aiAI\
\\
QTBq/V0DAP1XAwAB/fcBIAhB+ABqIAhB8ABq/V0DAP1XAwAB/fcBISsgLCAIQShqIAhBIGr9XQMA/VcDAAH99wEgCEHoAGogCEHgAGr9XQMA/VcDAAH99wEhLCAtIAhBGGogCEEQav1dAwD9VwMAAf33ASAIQdgAaiAIQdAAav1dAwD9VwMAAf33ASEtIC4gCEEIaiAI/V0DAP1XAwAB/fcBIAhByABqIAhBQGv9XQMA/VcDAAH99wEhLiAIQYABaiIIIAlHDQALCwJAIARB+ABxIghFBEBEAAAAAAAA8P8hJQwBCyAIQQN2Ig9BA3EhBCAYIAogDGoCfyAIQSBJBEBEAAAAAAAA8P8hJUEADAELQQAhCEEAIA9BDHFrIQ9EAAAAAAAA8P8hJQNA\
\\
IAlBGGorAwAiJiAJQRBqKwMAIicgCUEIaisDACIoIAkrAwAiKSAlICUgJWIbIiUgJSApICkgKWIbIikgJSApZBsiJSAlICViGyIlICUgKCAoIChiGyIoICUgKGQbIiUgJSAlYhsiJSAlICcgJyAnYhsiJyAlICdkGyIlICUgJWIbIiUgJSAmICYgJmIbIiYgJSAmZBshJSAJQSBqIQkgDyAIQQRrIghHDQALIARFDQFBACAIawtBA3RqaiEIA0AgCCsDACImICUgJSAlYhsiJSAlICYgJiAmYhsiJiAlICZkGyElIAhBCGohCCAEQQFrIgQNAAsLICUgLiAt/fcBICwgK/33Af33ASIr/SEBIiYgK/0hACInICcgJ2IbIicgJyAmICYgJmIbIiYg\
\\
JiAnYxsiJiAmICZiGyImICYgJSAlICViGyIlICUgJmMbISgMBgsgGQRAIAMgGCASIAsgGW4QTCEoDAYLQZzGwAAQhgMACyAZRQ0CCwJAAkACQCARIB4gBCALIBpuQQFqIBpsIgggBCAISxsiBCAEIB5LGyINSQRAIAshBAwBCyALIA1LBEAgCyEEDAELIAshBANAAkACQAJAAkACQAJAIA0gEk0EQCABKAIIIghB//8DTQ0BIAEoAhQiCEH//wNNDQICQCAEIA1HBEAgHyAEQQF0aiEJIBggBEEDdGohCCABKAIEIQogASgCECEOIA0gBGshDANAIAgrAwAiJSAKIAkvAQBBA3QiD2orAwBkDQIgDiAPaiIPICUgDysDACImICUgJmQbOQMAIAlB\
\\
AmohCSAIQQhqIQggBEEBaiEEIAxBAWsiDA0ACwsgASANNgJcIA0hCwwQCyABIAQ2AlwgBCARTw0DIAQgEk8NDSAIKwMAISUCQCABKAIsIg8EQCABKAI0IQwgASgCOCEKQQAhCCAJLwEAIQkDQCAIIApGDQcgDC8BAARAIAkgDEECai8BAEYNAwsgDEEEaiEMIA8gCEEBaiIIRw0ACwtBACEICyAIIA9BAWsiCUcNBSAIRQ0GQQAhCQNAAkAgASATQQxqIgwgCRChASAlY0UNACABIAIgAyAJEOABIAEgDCAJEKEBICVjRQ0AQQEhDAwUCyAIIAlBAWoiCUcNAAsMBgsgCyANIBJBrMXAABC3AQALQQBBgIAEIAhBnMXAABC3AQALQQBBgIAEIAhB\
\\
jMXAABC3AQALIAQgEUHMxcAAEKcCAAsgCiAKQfzCwAAQpwIACyAGIAhNDQNBASEMIAUgCEEYbGotABBBAkYNDCABIAIgAyAJEOABIAkgASgCOCIITw0ERAAAAAAAAPD/ISYgASgCNCAJQQJ0aiIILwEABHwgDiAILwECQQN0aisDAAVEAAAAAAAA8P8LICVjDQwLIAEgE0EMahCHASANIAEoAlwiBE8NAAsLIAQgDSARQbzFwAAQtwEACyAIIAZB7MXAABCnAgALIAkgCEH8wsAAEKcCAAsgCyAOIBJBjMbAABC3AQALQazEwAAQhgMACyAEIBJB3MXAABCnAgALAkACQAJAAkACQAJAAkACQAJAAkAgASgCLEEBayIbIAEoAjgiDEkEQCABKAI0\
\\
IgkgG0ECdGoiFS8BAEUNCSABKAIIIhAgFS8BAiIPTQ0CICggASgCBCIcIA9BA3RqIh0rAwAiJWRFDQkgJUQAAAAAAADw/2ENAyAbDQFEAAAAAAAA8H8hJgwFCyAbIAxB/MLAABCnAgALIAEoAhAhFiABKAIUIQpBACEERAAAAAAAAPB/ISYgBSEIA0AgBCAGRgRAIAYgBkGcw8AAEKcCAAsCQAJAAkAgBCAMRwRAIAkvAQBFDQIgCiAJQQJqLwEAIhRNDQEgFiAUQQN0aisDACInRAAAAAAAAPD/YQ0CDAMLIAwgDEH8wsAAEKcCAAsgFCAKQfzFwAAQpwIACyAIQQhqKwMAIScLRAAAAAAAAPD/ISUgCEERai0AACIgRQRAICcgCCsDACIloCAq\
\\
ICeZICWgRJsroYabhAY9oqChISULAkAgJSAoY0UNACABIAIgBBCxAQJAAkAgCS8BAEEBRgRAIAogCUECai8BACIUTQ0BIBYgFEEDdGorAwAiJ0QAAAAAAADw/2INAgsgCEEIaisDACEnDAELIBQgCkH8xcAAEKcCAAtEAAAAAAAA8P8hJSAgDQAgJyAIKwMAIiWgICogJ5kgJaBEmyuhhpuEBj2ioKEhJQsgJSAmICYgJmIbIiYgJiAlICUgJWIbIiUgJSAmZBshJiAIQRhqIQggCUEEaiEJIARBAWoiBCAbRw0ACwwCCyAPIBBBrMbAABCnAgALAkAgCyAOSw0AIA4gEUsNACANRQ0GIB8gC0EBdGohCiAP/RAhLCANIQwDQEHAACAMIAxBwABP\
\\
GyEQQQAhCEEAIQkCQCAMQQhPBEAgCv0AAQAhKwJ7ICsgLP0tIBBB+ABxIghBCEYNABogKyAs/S0gCv0AARAgLP0t/VAiKyAIQRBGDQAaICsgCv0AASAgLP0t/VAiKyAIQRhGDQAaICsgCv0AATAgLP0t/VAiKyAIQSBGDQAaICsgCv0AAUAgLP0t/VAiKyAIQShGDQAaICsgCv0AAVAgLP0t/VAiKyAIQTBGDQAaICsgCv0AAWAgLP0t/VAiKyAIQThGDQAaICsgCv0AAXAgLP0t/VALQQ/9iwFBD/2MAf1TIQkgCCAQRg0BCyAQIAhrIQQgCiAIQQF0aiEIA0AgCSAILwEAIA9GciEJIAhBAmohCCAEQQFrIgQNAAsLIAlBAXENCCAKIBBBAXRq\
\\
IQogDCAQayIMDQALDAYLIAsgDiARQbzGwAAQtwEACyAVLwEAQQFHDQELIBAgFS8BAiIETQ0BIBwgBEEDdGogJjkDAAsgJiAoZg0CIAsgDk0gDiARTXENAQwJCyAEIBBBjMPAABCnAgALIA4gEksNCCAfIAtBAXRqIA0gDyAYIAtBA3RqIA0QOyAdKwMAZA0BCwJAAkACQCABKAIgIiIEQCAOIBFLIAsgDktyISAgGCALQQN0aiEjIB8gC0EBdGohDyABKAIQIRQgASgCFCEQIAEoAhwhJEEAIRwDQAJAAkAgBiAkIBxBA3RqIggoAgAiBEsEQCAILwEEIR0gBSAEQRhsai0AEEECRw0BICBFBEAgDUUNAyAd/RAhLCANIQwgDyEKA0BBwAAgDCAM\
\\
QcAATxshFkEAIQhBACEJAkAgDEEITwRAIAr9AAEAISsCeyArICz9LSAWQfgAcSIIQQhGDQAaICsgLP0tIAr9AAEQICz9Lf1QIisgCEEQRg0AGiArIAr9AAEgICz9Lf1QIisgCEEYRg0AGiArIAr9AAEwICz9Lf1QIisgCEEgRg0AGiArIAr9AAFAICz9Lf1QIisgCEEoRg0AGiArIAr9AAFQICz9Lf1QIisgCEEwRg0AGiArIAr9AAFgICz9Lf1QIisgCEE4Rg0AGiArIAr9AAFwICz9Lf1QC0EP/YsBQQ/9jAH9UyEJIAggFkYNAQsgFiAIayEEIAogCEEBdGohCANAIAkgCC8BACAdRnIhCSAIQQJqIQggBEEBayIEDQALCyAJQQFxDQogCiAW\
\\
QQF0aiEKIAwgFmsiDA0ACwwDCyALIA4gEUHcxsAAELcBAAsgBCAGQczGwAAQpwIAC0QAAAAAAADw/yElIBUvAQAiCEEBRgR8IBAgFS8BAiIETQ0EIBQgBEEDdGorAwAFRAAAAAAAAPD/CyAoZg0AICANDCAOIBJLDQ0gDyANIB0gIyANEDshJQJ8AkACQCAIBEAgECAVLwECIghNDQggJSAUIAhBA3RqKwMAZA0BDAILRAAAAAAAAPD/ICVEAAAAAAAA8P9jICVEAAAAAAAA8P9kckUNAhoLIAEgAiAbELEBRAAAAAAAAPD/IBUvAQBBAUcNARogFS8BAiEICyAIIBBPDQYgFCAIQQN0aisDAAsgJWZFDQYLIBxBAWoiHCAiRw0ACwsgAUEANgJw\
\\
IAEgDjYCYCABIA42AlwgASABKAJoIA0gIUZqIgQ2AmgCQCAZICFNDQAgBEEIRw0AIAFBADYCaCABICFBAXQ2AmQLIA4hCwwECyAEIBBB/MXAABCnAgALIAggEEH8xcAAEKcCAAsgCCAQQfzFwAAQpwIACyABQQA2AmggDSAaTQRAIAFBBCABKAJwQQFqIgQgBEEETxsiBDYCcCABQQIgBHRBAWsgDWwgC2o2AmwMAQsgASANQQF2NgJkCyALIB5JDQALCyABIAIgAxA+IAEoAlwgF0YgByAXS3EhDCAXIQQLIAAgBDYCBCAAIAw2AgAgE0EgaiQADwtBnMTAABCGAwALIAsgDiARQfzBwAAQtwEACyALIA4gEkHswcAAELcBAAuyIgEKfyMAQRBr\
\\
IgkkAAJAAkACQCAAQfUBTwRAIABBzP97Sw0DIABBC2oiAkF4cSEGQfShwgAoAgAiCEUNAkEfIQcgAEH1//8HTw0BIAZBJiACQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBwwBCwJAAkACQAJAAkBB8KHCACgCACICQRAgAEELakH4A3EgAEELSRsiBkEDdiIAdiIBQQNxBEAgAUF/c0EBcSAAaiIFQQN0IgFB2J7CAGoiAEGQAWoiBCAAQZgBaigCACIAKAIIIgNGDQEgAyAENgIMIAQgAzYCCAwCCyAGQfihwgAoAgBNDQYgAQ0CQfShwgAoAgAiAEUNBiAAaEECdEHYnsIAaigCACIBKAIEQXhxIAZrIQMgASECA0ACQCABKAIQIgANACABKAIUIgAN\
\\
ACACKAIYIQcCQAJAIAIgAigCDCIARgRAIAJBFEEQIAIoAhQiABtqKAIAIgENAUEAIQAMAgsgAigCCCIBIAA2AgwgACABNgIIDAELIAJBFGogAkEQaiAAGyEEA0AgBCEFIAEiAEEUaiAAQRBqIAAoAhQiARshBCAAQRRBECABG2ooAgAiAQ0ACyAFQQA2AgALIAdFDQYCQCACKAIcIgFBAnRB2J7CAGoiBCgCACACRwRAIAIgBygCEEcEQCAHIAA2AhQgAA0CDAkLIAcgADYCECAADQEMCAsgBCAANgIAIABFDQYLIAAgBzYCGCACKAIQIgEEQCAAIAE2AhAgASAANgIYCyACKAIUIgFFDQYgACABNgIUIAEgADYCGAwGCyAAKAIEQXhxIAZrIgEg\
\\
AyABIANJIgEbIQMgACACIAEbIQIgACEBDAALAAtB8KHCACACQX4gBXdxNgIACyAAQQhqIQMgACABQQNyNgIEIAAgAWoiACAAKAIEQQFyNgIEDAULAkBBAiAAdCIEQQAgBGtyIAEgAHRxaCIFQQN0IgRB6J/CAGoiASABKAIIIgAoAggiA0cEQCADIAE2AgwgASADNgIIDAELQfChwgAgAkF+IAV3cTYCAAsgACAGQQNyNgIEIAAgBmoiByAEIAZrIgVBAXI2AgQgACAEaiAFNgIAQfihwgAoAgAiAQRAQYCiwgAoAgAhAgJAQfChwgAoAgAiBEEBIAFBA3Z0IgNxRQRAQfChwgAgAyAEcjYCACABQXhxQeifwgBqIgMhAQwBCyABQXhxQeifwgBq\
\\
IgEoAgghAwsgASACNgIIIAMgAjYCDCACIAE2AgwgAiADNgIICyAAQQhqIQNBgKLCACAHNgIAQfihwgAgBTYCAAwEC0H0ocIAQfShwgAoAgBBfiABd3E2AgALAkACQCADQRBPBEAgAiAGQQNyNgIEIAIgBmoiBSADQQFyNgIEIAMgBWogAzYCAEH4ocIAKAIAIgFFDQFBgKLCACgCACEAAkBB8KHCACgCACIEQQEgAUEDdnQiB3FFBEBB8KHCACAEIAdyNgIAIAFBeHFB6J/CAGoiBCEBDAELIAFBeHFB2J7CAGoiBEGQAWohASAEQZgBaigCACEECyABIAA2AgggBCAANgIMIAAgATYCDCAAIAQ2AggMAQsgAiADIAZqIgBBA3I2AgQgACACaiIA\
\\
IAAoAgRBAXI2AgQMAQtBgKLCACAFNgIAQfihwgAgAzYCAAsgAkEIaiIDRQ0BDAILQQAgBmshAwJAAkACQCAHQQJ0QdiewgBqKAIAIgJFBEBBACEADAELIAZBGSAHQQF2a0EAIAdBH0cbdCEEQQAhAANAAkAgAigCBEF4cSIFIAZJDQAgBSAGayIFIANPDQAgAiEBIAUiAw0AQQAhAyABIQAMAwsgAigCFCIFIAAgBSACIARBHXZBBHFqKAIQIgJHGyAAIAUbIQAgBEEBdCEEIAINAAsLIAAgAXJFBEBBACEBQQIgB3QiAEEAIABrciAIcSIARQ0DIABoQQJ0QdiewgBqKAIAIQALIABFDQELA0AgAyAAKAIEQXhxIgIgBmsiBCADIAMgBEsiBBsg\
\\
AiAGSSICGyEDIAEgACABIAQbIAIbIQEgACgCECICBH8gAgUgACgCFAsiAA0ACwsgAUUNACAGQfihwgAoAgAiAE0gAyAAIAZrT3ENACABKAIYIQcCQAJAIAEgASgCDCIARgRAIAFBFEEQIAEoAhQiABtqKAIAIgINAUEAIQAMAgsgASgCCCICIAA2AgwgACACNgIIDAELIAFBFGogAUEQaiAAGyEEA0AgBCEFIAIiAEEUaiAAQRBqIAAoAhQiAhshBCAAQRRBECACG2ooAgAiAg0ACyAFQQA2AgALAkAgB0UNAAJAAkAgASgCHCICQQJ0QdiewgBqIgQoAgAgAUcEQCABIAcoAhBHBEAgByAANgIUIAANAgwECyAHIAA2AhAgAA0BDAMLIAQgADYC\
\\
ACAARQ0BCyAAIAc2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgASgCFCICRQ0BIAAgAjYCFCACIAA2AhgMAQtB9KHCAEH0ocIAKAIAQX4gAndxNgIACwJAIANBEE8EQCABIAZBA3I2AgQgASAGaiIAIANBAXI2AgQgACADaiADNgIAIAAgAxCbAQwBCyABIAMgBmoiAEEDcjYCBCAAIAFqIgAgACgCBEEBcjYCBAsgAUEIaiIDDQELAkACQAJAAkACQCAGQfihwgAoAgAiAUsEQCAGQfyhwgAoAgAiAE8EQCAJQQRqIQACfyAGQa+ABGpBgIB8cSIBQRB2IAFB//8DcUEAR2oiAUAAIgRBf0YEQEEAIQFBAAwBCyABQRB0IgJBEGsgAiAEQRB0\
\\
IgFBACACa0YbCyECIABBADYCCCAAIAI2AgQgACABNgIAQQAhAyAJKAIEIgFFDQcgCSgCDCEHQYiiwgAgCSgCCCIEQYiiwgAoAgBqIgA2AgBBjKLCACAAQYyiwgAoAgAiAiAAIAJLGzYCAEGEosIAKAIAIgJFBEBBlKLCACgCACIAQQAgACABTRtFBEBBlKLCACABNgIAC0GYosIAQf8fNgIAQeSfwgAgBzYCAEHcn8IAIAQ2AgBB2J/CACABNgIAQfSfwgBB6J/CADYCAEH8n8IAQfCfwgA2AgBB8J/CAEHon8IANgIAQYSgwgBB+J/CADYCAEH4n8IAQfCfwgA2AgBBjKDCAEGAoMIANgIAQYCgwgBB+J/CADYCAEGUoMIAQYigwgA2AgBBiKDC\
\\
AEGAoMIANgIAQZygwgBBkKDCADYCAEGQoMIAQYigwgA2AgBBpKDCAEGYoMIANgIAQZigwgBBkKDCADYCAEGsoMIAQaCgwgA2AgBBoKDCAEGYoMIANgIAQbSgwgBBqKDCADYCAEGooMIAQaCgwgA2AgBBsKDCAEGooMIANgIAQbygwgBBsKDCADYCAEG4oMIAQbCgwgA2AgBBxKDCAEG4oMIANgIAQcCgwgBBuKDCADYCAEHMoMIAQcCgwgA2AgBByKDCAEHAoMIANgIAQdSgwgBByKDCADYCAEHQoMIAQcigwgA2AgBB3KDCAEHQoMIANgIAQdigwgBB0KDCADYCAEHkoMIAQdigwgA2AgBB4KDCAEHYoMIANgIAQeygwgBB4KDCADYCAEHooMIA\
\\
QeCgwgA2AgBB9KDCAEHooMIANgIAQfygwgBB8KDCADYCAEHwoMIAQeigwgA2AgBBhKHCAEH4oMIANgIAQfigwgBB8KDCADYCAEGMocIAQYChwgA2AgBBgKHCAEH4oMIANgIAQZShwgBBiKHCADYCAEGIocIAQYChwgA2AgBBnKHCAEGQocIANgIAQZChwgBBiKHCADYCAEGkocIAQZihwgA2AgBBmKHCAEGQocIANgIAQayhwgBBoKHCADYCAEGgocIAQZihwgA2AgBBtKHCAEGoocIANgIAQaihwgBBoKHCADYCAEG8ocIAQbChwgA2AgBBsKHCAEGoocIANgIAQcShwgBBuKHCADYCAEG4ocIAQbChwgA2AgBBzKHCAEHAocIANgIAQcChwgBB\
\\
uKHCADYCAEHUocIAQcihwgA2AgBByKHCAEHAocIANgIAQdyhwgBB0KHCADYCAEHQocIAQcihwgA2AgBB5KHCAEHYocIANgIAQdihwgBB0KHCADYCAEHsocIAQeChwgA2AgBB4KHCAEHYocIANgIAQeihwgBB4KHCADYCAEGEosIAIAFBD2pBeHEiAEEIayICNgIAIAIgBEEoayICIAEgAGtqQQhqIgBBAXI2AgRB/KHCACAANgIAIAEgAmpBKDYCBEGQosIAQYCAgAE2AgAMBwtB2J/CACEAAkADQCAAKAIAIgUgACgCBCIIaiABRwRAIAAoAggiAA0BDAILCyABIAJNDQAgAiAFSQ0AIAAoAgwiBUEBcQ0AIAVBAXYgB0YNAwtBlKLCAEGUosIA\
\\
KAIAIgAgASAAIAFJGzYCACABIARqIQVB2J/CACEAAkACQANAIAUgACgCACIIRwRAIAAoAggiAA0BDAILCyAAKAIMIgVBAXENACAFQQF2IAdGDQELQdifwgAhAANAAkAgAiAAKAIAIgVPBEAgAiAFIAAoAgRqIghJDQELIAAoAgghAAwBCwsgAUEPakF4cSIAQQhrIgogBEEoayIFIAEgAGtqQQhqIgBBAXI2AgQgASAFakEoNgIEIAIgCEEga0F4cUEIayIFIAUgAkEQakkbIgVBGzYCBEGQosIAQYCAgAE2AgBBhKLCACAKNgIAQfyhwgAgADYCACAFQRBqQeCfwgApAgA3AgAgBUEIaiIAQdifwgApAgA3AgBB3J/CACAENgIAQeCfwgAgADYC\
\\
AEHkn8IAIAc2AgBB2J/CACABNgIAIAVBHGohAANAIABBBzYCACAAQQRqIgAgCEkNAAsgAiAFRg0HIAUgBSgCBEF+cTYCBCACIAUgAmsiAEEBcjYCBCAFIAA2AgAgAiAAEJsBDAcLIAAgATYCACAAIAAoAgQgBGo2AgQgAUEPakF4cUEIayIEIAZBA3I2AgQgCEEPakF4cUEIayIAIAQgBmoiAWshAyAAQYSiwgAoAgBGDQMgAEGAosIAKAIARg0EIAAoAgQiAkEDcUEBRgRAIAAgAkF4cSICEKcBIAIgA2ohAyAAIAJqIgAoAgQhAgsgACACQX5xNgIEIAEgA0EBcjYCBCABIANqIAM2AgAgASADEJsBDAULQfyhwgAgACAGayIBNgIAQYSiwgBB\
\\
hKLCACgCACIAIAZqIgI2AgAgAiABQQFyNgIEIAAgBkEDcjYCBCAAQQhqIQMMBgtBgKLCACgCACEAAkAgASAGayICQQ9NBEBBgKLCAEEANgIAQfihwgBBADYCACAAIAFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQtB+KHCACACNgIAQYCiwgAgACAGaiIENgIAIAQgAkEBcjYCBCAAIAFqIAI2AgAgACAGQQNyNgIECyAAQQhqIQMMBQsgACAEIAhqNgIEQYSiwgAoAgAiAEEPakF4cSIBQQhrIgJB/KHCACgCACAEaiIEIAAgAWtqQQhqIgFBAXI2AgRBkKLCAEGAgIABNgIAQYSiwgAgAjYCAEH8ocIAIAE2AgAgACAEakEoNgIEDAMLQYSi\
\\
wgAgATYCAEH8ocIAQfyhwgAoAgAgA2oiADYCACABIABBAXI2AgQMAQsgAUH4ocIAKAIAIANqIgBBAXI2AgRBgKLCACABNgIAQfihwgAgADYCACAAIAFqIAA2AgALIARBCGohAwwBC0H8ocIAKAIAIgAgBk0NAEH8ocIAIAAgBmsiATYCAEGEosIAQYSiwgAoAgAiACAGaiICNgIAIAIgAUEBcjYCBCAAIAZBA3I2AgQgAEEIaiEDCyAJQRBqJAAgAwuYHgMcfwd8BHsjAEEgayIRJAAgASgCWEEIdCIMBEAgASgCXCIOIAxuQQFqIAxsIQ0gAigCECEQQX8hGAJAAkACQCACKAIUIgwOAgIBAAsgDCEJA0AgCUEBdiIPIAhqIgsgCCAQIAtBA3Rq\
\\
KAIAIA5JGyEIIAkgD2siCUEBSw0ACwsgDCAIIBAgCEEDdGooAgAgDklqIghGDQAgECAIQQN0aigCACEYCyARIAQ6ABwgESADNgIQIBEgAjYCDCARIAY2AhggESAFNgIUIAEgEUEMahCHAQJAIAEoAlwiDCAYIA0gByAHIA1LGyIIIAggGEsbIh9JBEBEAAAAAAAAAABE/Knx0k1iUD8gBEH/AXFBAUYbISogAigCACEiIAIoAgQhFCACKAIIISAgAigCDCEXA0AgASgCWCIZQQN2IBlBB3FBAEdqIRsgHyAMayEEIAEoAmQiIyELAkADQCAEIAtPBEAgDCEIIAsEfyAIIAtwBSAIC0UNAgsgC0EBdiILIBtPDQALQQAhCwsgASgCbCEIAkACQAJA\
\\
AkACQCALIBtPBEAgCCAMTQRAIAsgDGohDSALIBlHBEAgDCANSw0DIA0gF0sNAyAgIAxBA3QiD2oiCCALQQN0IgRBgP///wdxIg5qIQn9DAAAAAAAAPD/AAAAAAAA8P8iLCEu/QwAAAAAAADw/wAAAAAAAPD/ISv9DAAAAAAAAPD/AAAAAAAA8P8hLSAOBEADQCAsIAhBOGogCEEwav1dAwD9VwMAAf33ASAIQfgAaiAIQfAAav1dAwD9VwMAAf33ASEsIC4gCEEoaiAIQSBq/V0DAP1XAwAB/fcBIAhB6ABqIAhB4ABq/V0DAP1XAwAB/fcBIS4gKyAIQRhqIAhBEGr9XQMA/VcDAAH99wEgCEHYAGogCEHQAGr9XQMA/VcDAAH99wEhKyAtIAhB\
\\
CGogCP1dAwD9VwMAAf33ASAIQcgAaiAIQUBr/V0DAP1XAwAB/fcBIS0gCEGAAWoiCCAJRw0ACwsCQCAEQfgAcSIIRQRARAAAAAAAAPD/ISYMAQsgCEEDdiIEQQNxIQogICAOIA9qAn8gCEEgSQRARAAAAAAAAPD/ISZBAAwBC0EAIQhBACAEQQxxayEERAAAAAAAAPD/ISYDQCAJQRhqKwMAIikgCUEQaisDACInIAlBCGorAwAiKCAJKwMAIiQgJiAmICZiGyIlICUgJCAkICRiGyIkICQgJWMbIiQgJCAkYhsiJSAlICggKCAoYhsiJCAkICVjGyIkICQgJGIbIiUgJSAnICcgJ2IbIiQgJCAlYxsiJCAkICRiGyIlICUgKSApICliGyIkICQg\
\\
JWMbISYgCUEgaiEJIAQgCEEEayIIRw0ACyAKRQ0BQQAgCGsLQQN0amohCANAIAgrAwAiJCAmICYgJmIbIiUgJSAkICQgJGIbIiQgJCAlYxshJiAIQQhqIQggCkEBayIKDQALCyAmIC0gK/33ASAuICz99wH99wEiLf0hASIoIC39IQAiJCAkICRiGyIlICUgKCAoIChiGyIkICQgJWMbIiQgJCAkYhsiJSAlICYgJiAmYhsiJCAkICVjGyEoDAYLIBkEQCADICAgFyAMIBluEEwhKAwGC0GcxsAAEIYDAAsgGUUNAgsCQAJAAkACQCAUIB8gCCAMIBtuQQFqIBtsIgQgBCAISRsiBCAEIB9LGyIESQRAIAwhCAwBCyAEIAxJBEAgDCEIDAELIAwh\
\\
CANAAkACQAJAAkACQAJAIAQgF00EQCABKAIIIgtB/wFNDQEgASgCFCIQQf8BTQ0CAkAgBCAIRwRAICAgCEEDdGohCSABKAIEIQ0gASgCECEOIAQgCGshCgNAIAkrAwAiJSANIAggImoiDy0AAEEDdCILaisDAGQNAiALIA5qIgsgJSALKwMAIiQgJCAlYxs5AwAgCUEIaiEJIAhBAWohCCAKQQFrIgoNAAsLIAEgBDYCXCAEIQwMEQsgASAINgJcIAggFE8NAyAIIBdPDQ4gCSsDACEkAkAgASgCLCINBEAgDy0AACELIAEoAjQhCiABKAI4IQ9BACEJA0AgCSAPRg0HIAovAQAEQCAKQQJqLwEAIAtGDQMLIApBBGohCiANIAlBAWoiCUcNAAsL\
\\
QQAhCQsgCSANQQFrIg1HDQUgCUUNBkEAIQoDQAJAIAEgEUEMaiILIAoQoQEgJGNFDQAgASACIAMgChCoASABIAsgChChASAkY0UNAEEBIQ8MFQsgCSAKQQFqIgpHDQALDAYLIAwgBCAXQazFwAAQtwEAC0EAQYACIAtBnMXAABC3AQALQQBBgAIgEEGMxcAAELcBAAsgCCAUQczFwAAQpwIACyAPIA9B/MLAABCnAgALIAYgCU0NA0EBIQ8gBSAJQRhsai0AEEECRg0NIAEgAiADIA0QqAEgDSABKAI4IgtPDQREAAAAAAAA8P8hJyABKAI0IA1BAnRqIgsvAQAEfCAQIAsvAQIiC00NBiAOIAtBA3RqKwMABUQAAAAAAADw/wsgJGMNDQsgASAR\
\\
QQxqEIcBIAQgASgCXCIITw0ACwsgCCAEIBRBvMXAABC3AQALIAkgBkHsxcAAEKcCAAsgDSALQfzCwAAQpwIACyALIBBB/MXAABCnAgALIAwgDSAXQYzGwAAQtwEAC0GsxMAAEIYDAAsgCCAXQdzFwAAQpwIACwJAAkACQAJAAkACQAJAAkACQCABKAIsQQFrIhwgASgCOCIVSQRAIAEoAjQiCSAcQQJ0aiISLwEARQ0IIAEoAggiHSASLwECIhNNDQIgKCABKAIEIg4gE0EDdGoiDysDACIkZEUNCCAkRAAAAAAAAPD/YQ0DIBwNAUQAAAAAAADwfyEnDAULIBwgFUH8wsAAEKcCAAsgASgCECEhIAEoAhQhFkEAIQpEAAAAAAAA8H8hJyAFIQgD\
\\
QCAGIApGBEAgBiAGQZzDwAAQpwIACwJAAkACQCAKIBVHBEAgCS8BAEUNAiAWIAlBAmovAQAiBE0NASAhIARBA3RqKwMAIiVEAAAAAAAA8P9hDQIMAwsgFSAVQfzCwAAQpwIACyAEIBZB/MXAABCnAgALIAhBCGorAwAhJQtEAAAAAAAA8P8hJiAIQRFqLQAAIgRFBEAgJSAIKwMAIiSgICogJZkgJKBEmyuhhpuEBj2ioKEhJgsCQCAmIChjRQ0AIAEgAiAKELIBAkACQCAJLwEAQQFGBEAgFiAJQQJqLwEAIhBNDQEgISAQQQN0aisDACIlRAAAAAAAAPD/Yg0CCyAIQQhqKwMAISUMAQsgECAWQfzFwAAQpwIAC0QAAAAAAADw/yEmIAQNACAl\
\\
IAgrAwAiJKAgKiAlmSAkoESbK6GGm4QGPaKgoSEmCyAmICcgJyAnYhsiJSAlICYgJiAmYhsiJCAkICVkGyEnIAhBGGohCCAJQQRqIQkgCkEBaiIKIBxHDQALDAILIBMgHUGsxsAAEKcCAAsCQCAMIA1LDQAgDSAUSw0AIAtFDQUgDCAiaiEOIBP9DyErIAshBANAQcAAIAQgBEHAAE8bIQ9BACEKQQAhCQJAIARBEE8EQCAO/QAAACEtAnsgLSAr/SMgD0HwAHEiCkEQRg0AGiAtICv9IyAO/QAAECAr/SP9UCIsIApBIEYNABogLCAO/QAAICAr/SP9UCIsIApBMEYNABogLCAO/QAAMCAr/SP9UAtBB/1rQQf9bP1TIQkgCiAPRg0BCyAKIA5q\
\\
IQggDyAKayEKA0AgCSAILQAAIBNB/wFxRnIhCSAIQQFqIQggCkEBayIKDQALCyAJQQFxDQcgDiAPaiEOIAQgD2siBA0ACwwFCyAMIA0gFEG8xsAAELcBAAsgEi8BAEEBRw0BCyAdIBIvAQIiBE0NASAOIARBA3RqICc5AwALICcgKGYNASACIBMgDCANEFAgDysDAGRFDQEMAgsgBCAdQYzDwAAQpwIACwJAAkACQCABKAIgIh0EQCANIBRLIAwgDUtyISEgDCAiaiEPIAEoAhAhEyABKAIUIRogASgCHCEQQQAhFQNAAkACQCAGIBAgFUEDdGoiBCgCACIISwRAIAQvAQQhFiAFIAhBGGxqLQAQQQJHDQEgIUUEQCALRQ0DIBb9DyErIAshBCAP\
\\
IQ4DQEHAACAEIARBwABPGyEeQQAhCkEAIQkCQCAEQRBPBEAgDv0AAAAhLQJ7IC0gK/0jIB5B8ABxIgpBEEYNABogLSAr/SMgDv0AABAgK/0j/VAiLCAKQSBGDQAaICwgDv0AACAgK/0j/VAiLCAKQTBGDQAaICwgDv0AADAgK/0j/VALQQf9a0EH/Wz9UyEJIAogHkYNAQsgCiAOaiEIIB4gCmshCgNAIAkgCC0AACAWQf8BcUZyIQkgCEEBaiEIIApBAWsiCg0ACwsgCUEBcQ0KIA4gHmohDiAEIB5rIgQNAAsMAwsgDCANIBRB3MbAABC3AQALIAggBkHMxsAAEKcCAAtEAAAAAAAA8P8hJiASLwEAQQFGBHwgGiASLwECIgRNDQQgEyAEQQN0\
\\
aisDAAVEAAAAAAAA8P8LIChmDQAgAiAWIAwgDRBQISQCfAJAAkAgEi8BAEEBRgRAIBogEi8BAiIITQ0IICQgEyAIQQN0aisDAGQNAQwCC0QAAAAAAADw/yAkRAAAAAAAAPD/YyAkRAAAAAAAAPD/ZHJFDQIaCyABIAIgHBCyAUQAAAAAAADw/yASLwEAQQFHDQEaIBIvAQIhCAsgCCAaTw0GIBMgCEEDdGorAwALICRmRQ0GCyAVQQFqIhUgHUcNAAsLIAFBADYCcCABIA02AmAgASANNgJcIAEgASgCaCALICNGaiIENgJoAkAgGSAjTQ0AIARBCEcNACABQQA2AmggASAjQQF0NgJkCyANIQwMBAsgBCAaQfzFwAAQpwIACyAIIBpB/MXAABCn\
\\
AgALIAggGkH8xcAAEKcCAAsgAUEANgJoIAsgG00EQCABQQQgASgCcEEBaiIEIARBBE8bIgQ2AnAgAUECIAR0QQFrIAtsIAxqNgJsDAELIAEgC0EBdjYCZAsgDCAfSQ0ACwsgASACIAMQPyABKAJcIBhGIAcgGEtxIQ8gGCEICyAAIAg2AgQgACAPNgIAIBFBIGokAA8LQZzEwAAQhgMAC+dbA1B/B34EeyMAQaACayIOJAAgASgCICEIIAFCBDcDICAB/QACECFgIAFCADcDGCABQoCAgIDAADcDECAB/QACACFfIAFCADcDCCABQoCAgIDAADcDACAOIF/9CwMIIA4gYP0LAxggDkEANgIsIA4gCDYCKCAOQQA2AhQgDkEANgIgAkAgA0UNACAO\
\\
QSRqIQsDQCACIA1qIQkCeyADIA1rIghBwABPBEAgCf0AACAhYSAJ/QAAECFiIAn9AAAAIV8gCf0AADAMAQsgDkKKlKjQoMGChQo3A4gBIA5CipSo0KDBgoUKNwOAASAOQoqUqNCgwYKFCjcDeCAOQoqUqNCgwYKFCjcDcCAOQoqUqNCgwYKFCjcDaCAOQoqUqNCgwYKFCjcDYCAOQoqUqNCgwYKFCjcDWCAOQoqUqNCgwYKFCjcDUCAIBEAgDkHQAGogCSAI/AoAAAsgDv0ABHAhYSAO/QAEYCFiIA79AARQIV8gDv0ABIABCyJg/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZEEQdCBh/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZHKtQiCGIGL9DAoKCgoK\
\\
CgoKCgoKCgoKCgr9I/1kQRB0rYQgX/0MCgoKCgoKCgoKCgoKCgoKCv0j/WSthEJ/QcAAIAhrIghBACAIQcAATRutiIMhXSBf/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZK0gYv0MIiIiIiIiIiIiIiIiIiIiIv0j/WRBEHStIGH9DCIiIiIiIiIiIiIiIiIiIiL9I/1kIGD9DCIiIiIiIiIiIiIiIiIiIiL9I/1kQRB0cq1CIIaEhCFaIGH9DFxcXFxcXFxcXFxcXFxcXFz9I/1kIGD9DFxcXFxcXFxcXFxcXFxcXFz9I/1kQRB0cq1CIIYiXiBf/QxcXFxcXFxcXFxcXFxcXFxc/SP9ZCBi/QxcXFxcXFxcXFxcXFxcXFxc/SP9ZEEQdHKthCJYIFyE\
\\
IllCAFIEQCBeIFhCAYZCqtWq1arVqtWqf4QgWCBcQn+Fg31CqtWq1arVqtWqf4UiWINCP4ghXCBaIFggWYVCf4WDIVoLIF/9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9IyBf/QwsLCwsLCwsLCwsLCwsLCws/SMgX/0MICAgICAgICAgICAgICAgIP1QIl/9DH19fX19fX19fX19fX19fX39IyBf/Qx7e3t7e3t7e3t7e3t7e3t7/SP9UP1Q/VD9ZK0gYv0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIGL9DCwsLCwsLCwsLCwsLCwsLCz9IyBi/QwgICAgICAgICAgICAgICAg/VAiX/0MfX19fX19fX19fX19fX19ff0jIF/9DHt7e3t7e3t7e3t7e3t7e3v9I/1Q\
\\
/VD9UP1kQRB0rSBh/Qw6Ojo6Ojo6Ojo6Ojo6Ojo6/SMgYf0MLCwsLCwsLCwsLCwsLCwsLP0jIGH9DCAgICAgICAgICAgICAgICD9UCJf/Qx9fX19fX19fX19fX19fX19/SMgX/0Me3t7e3t7e3t7e3t7e3t7e/0j/VD9UP1Q/WQgYP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIGD9DCwsLCwsLCwsLCwsLCwsLCz9IyBg/QwgICAgICAgICAgICAgICAg/VAiX/0MfX19fX19fX19fX19fX19ff0jIF/9DHt7e3t7e3t7e3t7e3t7e3v9I/1Q/VD9UP1kQRB0cq1CIIaEhCBbIFpCAYYgWoUiWEIChiBYhSJYQgSGIFiFIlhCCIYgWIUiWEIQhiBYhSJY\
\\
QiCGhSBYhSJbQn+FgyBdhCFYAn4gWyBdgyJZUARAIA5BCGogDSBYIF0QaCANQUBrIQ0gW0I/hwwBCyAOQQhqIA0gWCBZQgF9IFmFIluDIFsgXYMQaCAOKAIgQQFrIQggDigCLCIJIA4oAiRGBEAgCxCPAgsgDigCKCAJQQJ0aiAINgIAIA4gCUEBajYCLCANIFl6p2pBAWohDUIAIVxCAAshWyADIA1LDQALIA4oAhQiPSAOKAIQIghNDQBBACA9IAhBzLLAABC3AQALAkACQAJAAkACQCAOKAIgIghFDQAgDigCHCJTIAhBAnRqIVUgDigCDCE+IAJBAWshPyAOQZQBaiFAIA5B/AFqIUEgBSkDACFbIA4oAiwhOyABQShqIRQgAUHoAWohNyAG\
\\
QQhqIVYgDigCKCJXIUIgUyFDA0AgWyFYAkAgRCIKID0gQygCACIQSwR/IBBBAWoiRCAKTw0BIEQFIBALID1ByL/AABC3AQALAkACQAJAAkAgCiBERwRAIDsEfyBCKAIAIFRGBUEACyI6IDtLDQEgPiAQQQJ0aigCACEwIA4gOjoATCAOIAM2AjggDiACNgI0IA4gECAKayIYNgJAIA4gPiAKQQJ0aiIRNgI8IA4gMDYCSCAOIBs2AkQgMCAbayIIIARLDQYgBSBYQgF8Ils3AwAgCiAQRw0DIBsgMEsNAiADIDBJDQIgCEUNBCACIBtqIQ0DQCANLQAAQQlrIgtBF01BAEEBIAt0QZuAgARxG0UEQCAwID9qIQlBACENA0AgCSANai0AAEEJayIL\
\\
QRdLDQZBASALdEGbgIAEcUUNBiAIIA1BAWsiDWoNAAsMBgsgDUEBaiENIAhBAWsiCA0ACwwEC0HYv8AAQRNB7L/AABC/AgALIDpBAEEAQfy/wAAQtwEACyAbIDAgA0G4tsAAELcBAAsgASgCoAFBgICAgHhHBEACQAJAAkACQAJAIAEoAvABIggEQCABKALsASISIAhBBXRqIR4gMCA/aiEcIAIgG2ohCyAYQQFxIRkgGEEBdiEMIBEgGEH+////AXFBAnRqIRMDQAJAIBlFDQAgOiAMIBIoAghHcg0AAkACQCADIBMoAgAiCUsEQCACIAlqLQAAQf0ARw0DIDAgCUEBaiIIRg0CIAMgMEkNEiAJIDBPDRIgAiAIaiENIDAgCGshCANAIA0tAABB\
\\
CWsiCUEXTUEAQQEgCXRBm4CABHEbRQRAQQAhDQNAAkAgDSAcai0AAEEJayIJQRdLDQBBASAJdEGbgIAEcUUNACAIIA1BAWsiDWoNAQwFCwsgCCANag0FDAMLIA1BAWohDSAIQQFrIggNAAsMAQsgCSADQfi+wAAQpwIACyAKIBBGDQ4LAkAgESgCACIPIBtGDQAgDyAbSQ0PIAMgD0kNDyAPIBtrIQggCyENA0AgDS0AAEEJayIJQRdNQQBBASAJdEGbgIAEcRtFBEAgDyA/aiEPQQAhDQNAAkAgDSAPai0AAEEJayIJQRdLDQBBASAJdEGbgIAEcUUNACAIIA1BAWsiDWoNAQwECwsgCCANag0DDAILIA1BAWohDSAIQQFrIggNAAsLIAwEQCAS\
\\
KAIEIQ1CACFcIAwhCSARIQhCACFaA0BCACFZAn5CASAIQQRqKAIAQQFqIh0gCCgCACIXayIaIA1BJGooAgBHDQAaIA1BIGooAgAhDwJAIAMgF0kNACADIBdrQRBJDQAgGkEQSw0AIA0pAwggDUEYaikDACACIBdqIg8pAAiDhSFZIA0pAwAgDUEQaikDACAPKQAAg4UMAQsgFyAdSw0KIAMgHUkNCiACIBdqIA8gGhCqAkEAR60LIFqEIVogDUEwaiENIAhBCGohCCBZIFyEIVwgCUEBayIJDQALIFogXIRCAFINAQsgDiASKAIcNgLwASAOIBL9AAIM/QsD4AEgDkHgAWohF0EAIRoDQEEBIQ1BACEIIAwgFygCACIPSwRAAkAgGCAPQQF0QQJq\
\\
IglLBEAgESAPQQN0aigCBEEBaiIIIBEgCUECdGooAgAiD08NASAIIAMgAyAISRshCQNAAkAgCCAJRwRAIAIgCGotAABBIUkNAQwECyAJIANBqL/AABCnAgALIA8gCEEBaiIIRw0ACyAPIQgMAQsgCSAYQZi4wAAQpwIACyAIIA8gCCAPSRshCSAPQQFrIQ0CQANAIAggDUEBak8NASADIA1NDQkgAiANaiANQQFrIQ0tAABBIUkNAAsgDUECaiEJCyAIIAlLDQggAyAJSQ0IIAIgCGohDSAJIAhrIQgLIBdBBGohFyAOQfgBaiAaQQN0aiIJIAg2AgQgCSANNgIAIBpBAWoiGkEFRw0ACyAOIEH9AAIA/QsDuAEgDiBB/QACEP0LA8gBIA4gQSgC\
\\
IDYC2AEgDigC+AEiCA0DCyASQSBqIhIgHkcNAAsLIA5BkAFqITFBACEzQQAhRUEAIUZBACFHQQAhSEEAIUkjAEEQayI8JAACQAJAAkACQCAOQTRqIhgtABgEQEHjvsAAIQxBEyEVDAELIBgoAgwiNUUEQEHYvsAAIQxBCyEVDAELAkAgGCgCCCI5KAIAIgsgGCgCBCIWSQRAQcC+wAAhDEEYIRUgGCgCACIvIAtqIg8tAABB+wBHDQIgGCgCECIIIAtNBEAgCCALRg0CIAggL2ohCiAIIAtrQQFqIQkDQCAKLQAAQQlrIghBF01BAEEBIAh0QZuAgARxG0UEQCAPQQFrIQ9BACEKA0AgCiAPai0AAEEJayIIQRdLDQZBASAIdEGbgIAEcUUNBiAJ\
\\
IApHIApBAWshCg0ACwwECyAKQQFqIQogCUEBaiIJQQFHDQALDAILIAggCyAWQbC+wAAQtwEACwwDCyA5IDVBAnRqITIgOUEEaiERQX8hSkF/IUtBfyFMQX8hTUF/IU5BASE2QQEhT0EBIVBBASFRQQEhUkEBITQCQAJAAkACQANAIBEgMkYNBAJAIBYgESgCACIISwRAIAggL2otAAAhDSALQQFqIgkgCE8NAQNAAkAgCSAWRwRAIAkgL2otAABBIUkNAQwECyAWIBZBqL/AABCnAgALIAggCUEBaiIJRw0ACyAIIQkMAQsgCCAWQYi9wAAQpwIACyARQQRqIQ8gCSAIIAggCUsbIQsgCEEBayEKAn8CQAJAAkACQAJAA0AgCSAKQQFqTw0BIAog\
\\
Fk8NAiAKIC9qIApBAWshCi0AAEEhSQ0ACyAKQQJqIQsLAkAgDUH9AEcNACA0IAkgC0ZxRQ0AIAghCyAPIREMCQtBoL7AACEMQRAhFSANQTpHDQogCyAJa0ECSQ0KIAkgFk8NASAJIC9qLQAAQSJHDQogC0EBayINIBZPDQIgDSAvai0AAEEiRw0KIA8gMkYNCSAPKAIAIgsgFk8NDCARQQhqIhEgCyAvai0AACI4QSByQfsARw0EGkEBIQwDQCARIDJGDQoCQAJAAkAgFiARKAIAIgtLBEBBACEKIAsgL2otAABB2wBrDiMBAwIDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwEDAgMLDBALQQEhCgwBC0F/IQoLIBFBBGohESAKIAxqIgxB\
\\
AEoNAAtBDSEVQbi9wAAhDCARIDJHDQMMCgsgCiAWQbi/wAAQpwIACyAJIBZBmL3AABCnAgALIA0gFkGovcAAEKcCAAsgESgCACILIBZPDQggCyAvai0AACE4IBFBBGoLIRECQCAIQQFqIgwgC08NACAMIBYgDCAWSxshCANAAkAgCCAMRwRAIAwgL2otAABBIUkNAQwDCyAIIBZBqL/AABCnAgALIAsgDEEBaiIMRw0ACyALIQwLIAwgCyALIAxLGyEfIAtBAWshCgJAA0AgDCAKQQFqTw0BIAogFk8NAyAKIC9qIApBAWshCi0AAEEhSQ0ACyAKQQJqIR8LIAlBAWoiCCANTSANIBZNcUUEQCAIIA0gFkGQvsAAELcBAAsgDCAfSw0CIBYgH0kN\
\\
AiA8QQhqIBQgCCAvaiIXIA0gCGsiEhA1IB8gDGshNCAMIC9qIhsgNgJ/IDwvAQhBAXEEQCA8LwEKIgxBEHFBBHYMAQsCf0EAIRNBACEJQgAhWUEAITYjAEGQAWsiFSQAIBVB2ABqIBcgEhDVAQJAAkAgFSgCWCIQQYCAgIB4Rg0AIBUoAlwhCgJAIBQoAnhBgICAgHhHBEAgFSgCYCENIBUgFCgCdDYCLCAVIBQoAmg2AiQgFSAUKAJcNgIcIBUgFCgCUDYCFCAVIBQoAkQ2AgwgFSAUKAJwQQAgFCgCbEGAgICAeEcbNgIoIBUgFCgCZEEAIBQoAmBBgICAgHhHGzYCICAVIBQoAlhBACAUKAJUQYCAgIB4Rxs2AhggFSAUKAJMQQAgFCgCSEGA\
\\
gICAeEcbNgIQIBUgFCgCQEEAIBQoAjxBgICAgHhHGzYCCCAKIA1qIRwgFUEIaiEfQfS7wAAhDANAIAwhD0HEvMAAIQxBACEIAkAgD0HEvMAARg0AIA9BEGohDAJAIB8oAgAiCARAIB8oAgQiCSANRgRAIAogCCANEKoCRQ0CC0EAIQgMAgtBACEIIA8oAgwiCUUNASAPKAIIIhMgCUEDdGohGQNAIBNBBGooAgAhDyATKAIAIQkgFSAcNgKMASAVIAo2AogBIBVBADYCcCAVQQA2AlggFUHYAGogCSAJIA9qEDxB/wFxRQ0BIBNBCGoiEyAZRw0ACwwBCyAKIQggDSEJCyAfQQhqIR8gFUEwaiA2QQN0aiIPIAk2AgQgDyAINgIAIDZBAWoiNkEF\
\\
Rw0ACyAVKAJUIQ8gFSgCUCEeIBUoAkwhDCAVKAJIIRxBASEJQQEhCCAUKAKQAUGAgICAeEcNAQJAIBUoAkAiE0UEQEGAgICAeCEIDAELIBUoAkQiCAR+IAhBARDeAiIZRQ0FIAgEQCAZIBMgCPwKAAALIBmtBUIBCyAIrUIghoQhWQsgFCBZNwKUASAUIAg2ApABIAhBgICAgHhHIQgMAQsgEEUNASAKIBAQoQIMAQsgFCgCnAFBgICAgHhGBEBBgICAgHghCSAcBEAgDAR+IAxBARDeAiIJRQRAIAwhCAwFCyAMBEAgCSAcIAz8CgAACyAJrQVCAQsgDK1CIIaEIVkgDCEJCyAUIFk3A6ABIBQgCTYCnAEgCUGAgICAeEchCQtBgICAgHghEwJ/\
\\
IBQoAqgBQYCAgIB4RwRAIBQoAqwBIR9BACE2IBQoArABDAELIB4EQCAPBH4gD0EBEN4CIgxFBEAgDyEIDAULIA8EQCAMIB4gD/wKAAALIAytBUIBCyAPrUIghoQhWSAPIRMLIBQgWTcCrAEgFCATNgKoASATQYCAgIB4RiE2IFmnIR8gWUIgiKcLIR0gFCgCpAEhGiAUKAKgASEeIBQoApgBIRwgFCgClAEhGSAUKAKMASEPIBQoAogBIQxBACETIA0gFCgCgAFGBEAgFCgCfCAKIA0QqgJFIRMLIA0gD0YEQEEAQQIgDCAKIA0QqgIbIBNyIRMLIA0gHEYgCHEEQEEAQQQgGSAKIA0QqgIbIBNyIRMLIA0gGkYgCXEEQEEAQQggHiAKIA0QqgIb\
\\
IBNyIRMLAkAgNg0AIB9FDQAgDSAdRw0AQQBBECAfIAogDRCqAhsgE3IhEwsgFCAKIA0Q2QECQCASQYAISw0AIBQoAjhBgAhPDQAgFCAXIBIgExA3IBQgFCgCOEEBajYCOAsgEEUNACAKIBAQoQILIBVBkAFqJAAgEwwBC0EBIAgQ5AIAC0H//wNxIgxBD0sLIggbITYgNCBFIAgbIUUgMyBOIAgbIU4gGyBPIAxBCHEiCBshTyA0IEYgCBshRiAzIE0gCBshTSAbIFAgDEEEcSIIGyFQIDQgRyAIGyFHIDMgTCAIGyFMIBsgUSAMQQJxIggbIVEgNCBIIAgbIUggMyBLIAgbIUsgGyBSIAxBAXEiCBshUiA0IEkgCBshSSAzIEogCBshSiAzQQFq\
\\
ITNBACE0IDhBLEYNAAsgOEH9AEYNAkHsvcAAIQxBEiEVDAQLIAogFkG4v8AAEKcCAAsgDCAfIBZBgL7AABC3AQALAkACQCARIDJHBEAgESgCACIIIBZPDQEMAgsCQCAYKAIUIgkgC0EBaiIISQ0AIAkgFksNACAIIC9qIAkgCGsQ6gENAgJAIDNBAXRBAXIgNUYEQCA1QQF2Ig9BMGwhCEEAIQkgNUHVqtUqSw0BAn8gCEUEQEEQIRFBAAwBC0EQIQkgCEEQEN4CIhFFDQIgDwshDSAPBEAgESEKIA8hCwNAAkAgOSgCACIMIBYgOUEEaigCACIJSwR/IAlBAWoiCCAMTw0BIAgFIAkLIBZBuLjAABC3AQALIAwgL2ohICAIIAxrITUCQCAIIAxG\
\\
BEBBASEJQQAhDEEAITJBACEbQQAhEEEAITNBACE4QQAhEkEAITRBACEXQQAhHUEAIRpBACEfQQAhHkEAIRNBACEcQQAhGUEAIRVBACEuQQAhIUEAISJBACEjQQAhJEEAISVBACEmQQAhJ0EAIShBACEpQQAhKkEAIStBACEsQQAhLUEAIQgMAQtBACEVAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8gCSAMRgRAQQAhLUEAISxBACErQQAhKkEAISlBACEoQQAhJ0EAISZBACElQQAhJEEAISNBACEiQQAhIUEAIRxBAAwBCyAgLQABIRwgDEEBaiAJRw0BQf8BIS1BACEsQQAhK0EAISpBACEpQQAhKEEAISdBACEmQQAhJUEAISRB\
\\
ACEjQQAhIkEAISFBAAshLkEAIRMMAQsgIC0AAiETIAkgDEECakYEQEH/ASEtQf8BISxBACErQQAhKkEAISlBACEoQQAhJ0EAISZBACElQQAhJEEAISNBACEiQQAhIUEAIS4MAQsgIC0AAyEeIAkgDEEDakYEQEH/ASEtQf8BISxB/wEhK0EAISpBACEpQQAhKEEAISdBACEmQQAhJUEAISRBACEjQQAhIkEAISFBACEuDAILICAtAAQhHyAJIAxBBGpGBEBB/wEhLUH/ASEsQf8BIStB/wEhKkEAISlBACEoQQAhJ0EAISZBACElQQAhJEEAISNBACEiQQAhIUEAIS4MAwsgIC0ABSEaIAkgDEEFakYEQEH/ASEtQf8BISxB/wEhK0H/ASEqQf8B\
\\
ISlBACEoQQAhJ0EAISZBACElQQAhJEEAISNBACEiQQAhIUEAIS4MBAsgIC0ABiEdIAkgDEEGakYEQEH/ASEtQf8BISxB/wEhK0H/ASEqQf8BISlB/wEhKEEAISdBACEmQQAhJUEAISRBACEjQQAhIkEAISFBACEuDAULICAtAAchFyAJIAxBB2pGBEBB/wEhLUH/ASEsQf8BIStB/wEhKkH/ASEpQf8BIShB/wEhJ0EAISZBACElQQAhJEEAISNBACEiQQAhIUEAIS4MBgsgIC0ACCE0IAkgDEEIakYEQEH/ASEtQf8BISxB/wEhK0H/ASEqQf8BISlB/wEhKEH/ASEnQf8BISZBACElQQAhJEEAISNBACEiQQAhIUEAIS4MBwsgIC0ACSESIAkg\
\\
DEEJakYEQEH/ASEtQf8BISxB/wEhK0H/ASEqQf8BISlB/wEhKEH/ASEnQf8BISZB/wEhJUEAISRBACEjQQAhIkEAISFBACEuDAgLICAtAAohOCAJIAxBCmpGBEBB/wEhLUH/ASEsQf8BIStB/wEhKkH/ASEpQf8BIShB/wEhJ0H/ASEmQf8BISVB/wEhJEEAISNBACEiQQAhIUEAIS4MCQsgIC0ACyEzIAkgDEELakYEQEH/ASEtQf8BISxB/wEhK0H/ASEqQf8BISlB/wEhKEH/ASEnQf8BISZB/wEhJUH/ASEkQf8BISNBACEiQQAhIUEAIS4MCgsgIC0ADCEQIAkgDEEMakYEQEH/ASEtQf8BISxB/wEhK0H/ASEqQf8BISlB/wEhKEH/ASEn\
\\
Qf8BISZB/wEhJUH/ASEkQf8BISNB/wEhIkEAISFBACEuDAsLICAtAA0hGyAJIAxBDWpGBEBB/wEhLUH/ASEsQf8BIStB/wEhKkH/ASEpQf8BIShB/wEhJ0H/ASEmQf8BISVB/wEhJEH/ASEjQf8BISJB/wEhIUEAIS4MDAsgIC0ADiEyIAxBDmogCUcNDEH/ASEtQf8BISxB/wEhK0H/ASEqQf8BISlB/wEhKEH/ASEnQf8BISZB/wEhJUH/ASEkQf8BISNB/wEhIkH/ASEhQf8BIS5BAAwNC0EAIR4LQQAhHwtBACEaC0EAIR0LQQAhFwtBACE0C0EAIRILQQAhOAtBACEzC0EAIRALQQAhGwtBACEyQQAMAQtB/wEhLUH/ASEsQf8BIStB/wEh\
\\
KkH/ASEpQf8BIShB/wEhJ0H/ASEmQf8BISVB/wEhJEH/ASEjQf8BISJB/wEhIUH/ASEuQf8BIRUgIC0ADwshDCAgLQAAIRkgNUEBEN4CIgkEQEH/ASEIDAELQQEgNRCNAwALIDUEQCAJICAgNfwKAAALIApBJGogNTYCACAKQSBqIAk2AgAgCkEYaiAmrSAurUIwhiAVrUI4hoQgIa1CKIaEICKtQiCGhCAjrUIYhoQgJK1CEIaEICWtQgiGhIQ3AwAgCkEQaiAIrSAnrUI4hiAorUIwhoQgKa1CKIaEICqtQiCGhCArrUIYhoQgLK1CEIaEIC2tQgiGhIQ3AwAgCiA0rUL/AYMgMq1C/wGDQjCGIAytQjiGhCAbrUL/AYNCKIaEIBCtQv8Bg0Ig\
\\
hoQgM61C/wGDQhiGhCA4rUL/AYNCEIaEIBKtQv8Bg0IIhoSENwMIIAogGa1C/wGDIBetQjiGIB2tQv8Bg0IwhoQgGq1C/wGDQiiGhCAfrUL/AYNCIIaEIB6tQv8Bg0IYhoQgE61C/wGDQhCGhCAcrUL/AYNCCIaEhDcDACA5QQhqITkgCkEwaiEKIAtBAWsiCw0ACwsgNygCCCIJQQdPBEAgN0EHNgIIIAlBB2siDARAIDcoAgRB4AFqIQtBACEyA0AgCyAyQQV0aiIZKAIEIRMgGSgCCCIJBEAgE0EgaiEKA0AgCkEEaigCACIIBEAgCigCACAIEKECCyAKQTBqIQogCUEBayIJDQALCyAZKAIAIggEQCATIAhBMGwQoQILIDJBAWoiMiAMRw0A\
\\
CwtBByEJCyA3KAIAIgggCUYEQCMAQRBrIgwkACAMQQRqIDdBBCAIQQF0IgggCEEETRsiC0EEQSAQ7QEgDCgCBEEBRgRAIAwoAgggDCgCDBDkAgALIAwoAgghCCA3IAs2AgAgNyAINgIEIAxBEGokAAsgNygCBCELAkAgCUUNACAJQQV0IghFDQAgC0EgaiALIAj8CgAACyALIE42AhwgCyBNNgIYIAsgTDYCFCALIEs2AhAgCyBKNgIMIAsgDzYCCCALIBE2AgQgCyANNgIAIDcgCUEBajYCCAsgMSBFNgIkIDEgNjYCICAxIEY2AhwgMSBPNgIYIDEgRzYCFCAxIFA2AhAgMSBINgIMIDEgUTYCCCAxIEk2AgQgMSBSNgIADAYLIAkgCBDkAgAL\
\\
IAggCSAWQdy9wAAQtwEACyAIIBZBiL3AABCnAgALQcW9wAAhDEEUIRUMAQtBDSEVQbi9wAAhDAsgMSAVNgIIIDEgDDYCBCAxQQA2AgALIDxBEGokAAwBCyALIBZBiL3AABCnAgALIA4oApABDQEgDikClAEhWSAGIAYpAwBCAXw3AwAgDiBZNwK8ASAGKAIQIQggDiAYNgK4ASAIQRNLDQYgDkH4AWogDkG4AWoQpgIgBigCCCAIRgRAIFYQlAILIAYgCEEBajYCECAGKAIMIAhBGGxqIgggWDcDACAIIA4pA/gBNwMIIAggDigCgAI2AhAMBgsgQCAOKALYATYCICBAIA79AAPIAf0LAhAgQCAO/QADuAH9CwIAIA4gCDYCkAELIAYgWCAOQZAB\
\\
aiAHEC8MBAsgDSADQbi/wAAQpwIACyAIIAkgA0GouMAAELcBAAsgFyAdIANByLjAABC3AQALIA5B0ABqIR39DAAAAAAAAAAAAAAAAAAAAAAhXyMAQYABayIQJAACQAJAAkACQCAOQTRqIh4tABgEQEHjvsAAIRFBEyEXDAELIB4oAgwiD0UEQEHYvsAAIRFBCyEXDAELAkAgHigCCCINKAIAIgggHigCBCISSQRAQcC+wAAhEUEYIRcgHigCACIYIAhqIgwtAABB+wBHDQIgHigCECIaIAhNBEAgCCAaRg0CIBggGmohCiAaIAhrQQFqIQkDQCAKLQAAQQlrIgtBF01BAEEBIAt0QZuAgARxG0UEQCAMQQFrIQxBACEKA0AgCiAMai0AAEEJayIL\
\\
QRdLDQZBASALdEGbgIAEcUUNBiAJIApHIApBAWshCg0ACwwECyAKQQFqIQogCUEBaiIJQQFHDQALDAILIBogCCASQbC+wAAQtwEACwwDCyABQShqIRMgDSAPQQJ0aiEZIA1BBGohD0EBIRcCQAJAAkACQANAIA8gGUYNBAJAIBIgDygCACILSwRAIAsgGGotAAAhDSAIQQFqIgkgC08NAQNAAkAgCSASRwRAIAkgGGotAABBIUkNAQwECyASIBJBqL/AABCnAgALIAsgCUEBaiIJRw0ACyALIQkMAQsgCyASQYi9wAAQpwIACyAPQQRqIQwgCSALIAkgC0kbIQggC0EBayEKAn8CQAJAAkACQAJAA0AgCSAKQQFqTw0BIAogEk8NAiAKIBhqIApB\
\\
AWshCi0AAEEhSQ0ACyAKQQJqIQgLAkAgDUH9AEcNACAXIAggCUZxRQ0AIAshCCAMIQ8MCQtBoL7AACERQRAhFyANQTpHDQogCCAJa0ECSQ0KIAkgEk8NASAJIBhqLQAAQSJHDQogCEEBayIcIBJPDQIgGCAcai0AAEEiRw0KIAwgGUYNCSAMKAIAIgggEk8NDCAPQQhqIg8gCCAYai0AACINQSByQfsARw0EGkEBIREDQCAPIBlGDQoCQAJAAkAgEiAPKAIAIghLBEBBACEKIAggGGotAABB2wBrDiMBAwIDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwEDAgMLDBALQQEhCgwBC0F/IQoLIA9BBGohDyAKIBFqIhFBAEoNAAtBDSEXQbi9\
\\
wAAhESAPIBlHDQMMCgsgCiASQbi/wAAQpwIACyAJIBJBmL3AABCnAgALIBwgEkGovcAAEKcCAAsgDygCACIIIBJPDQggCCAYai0AACENIA9BBGoLIQ8CQCALQQFqIhEgCE8NACARIBIgESASSxshCwNAAkAgCyARRwRAIBEgGGotAABBIUkNAQwDCyALIBJBqL/AABCnAgALIAggEUEBaiIRRw0ACyAIIRELIBEgCCAIIBFLGyEMIAhBAWshCgJAA0AgESAKQQFqTw0BIAogEk8NAyAKIBhqIApBAWshCi0AAEEhSQ0ACyAKQQJqIQwLIAlBAWoiCyAcTSASIBxPcUUEQCALIBwgEkGQvsAAELcBAAsgDCARSQ0CIAwgEksNAiAQQTBqIAsgGGog\
\\
HCALaxDVAQJAIBAoAjAiCUGAgICAeEYNACATIBAoAjQiCyAQKAI4ENkBIAlFDQAgCyAJEKECC0EAIRcgDUEsRg0ACyANQf0ARg0CQey9wAAhEUESIRcMBAsgCiASQbi/wAAQpwIACyARIAwgEkGAvsAAELcBAAsCQAJAAkACQAJAIA8gGUcEQCAPKAIAIgggEk8NAQwFCyAeKAIUIgsgCEEBaiIISQ0BIAsgEksNASAIIBhqIAsgCGsQ6gENBCALIBpJDQIgCyAaayEJQQEhDQJAIAsgGkYNACAJQQEQ3gIiDUUNBCAJRQ0AIA0gGCAaaiAJ/AoAAAsgASgC/AEiCCABKAL0AUYEQCABQfQBahCUAgsgASgC+AEgCEEYbGoiCyAJNgIQIAsgDTYC\
\\
DCALIAk2AgggCyBYNwMAIAEgCEEBajYC/AEgEEEwaiATEEVCAiFYAkAgECkDMEICUgRAIAEoAvwBIgxFDQEgASgC+AEhC0EAIQ1BACEJIAxBBU8EQCALQdgAaiEKIAwgDEEDcSIIQQQgCBtrIg0hCQNAIF8gCiAKQRhrIApBMGsgCkHIAGv9XAIA/VYCAAH9VgIAAv1WAgAD/a4B/QwgAAAAIAAAACAAAAAgAAAA/a4BIV8gCkHgAGohCiAJQQRrIgkNAAsgXyBfIF/9DQgJCgsMDQ4PAAECAwABAgP9rgEiXyBfIF/9DQQFBgcAAQIDAAECAwABAgP9rgH9GwAhCQsgDCANayEIIA1BGGwgC2pBEGohCgNAIAkgCigCAGpBIGohCSAKQRhqIQog\
\\
CEEBayIIDQALIAlBgIAETQ0BIB0gEP0AA1D9CwMgIB0gEP0AA0D9CwMQIB0gEP0AAzD9CwMADAkLIAEoAvgBIQggASgC/AEhCyABQgg3A/gBIAEoAvQBIQ0gAUEANgL0ASAIIAtBGGxqIRkCfyAIIgogC0UNABogEEE4aiETA0AgCkEIaigCACERIApBDGooAgAhDyAKQRBqKAIAIQsgECAKKQMANwMoIBBBATYCfCAQQauxwAA2AnggECALNgJ0IBAgDzYCcCAQQeQAaiAQQfAAahC5ASAQQTBqIAEgECgCaCIMIBAoAmwgCyAQQShqIAYgBxApIBApAzAiWEICUSIJRQRAIBAgEykDIDcDICAQIBP9AAMQ/QsDECAQIBP9AAMA/QsDAAsgECgC\
\\
ZCILBEAgDCALEKECCyARBEAgDyAREKECCyAJRQRAIB0gECkDIDcDKCAdIBD9AAMQ/QsDGCAdIBD9AAMA/QsDCCAKQRhqDAILIApBGGoiCiAZRw0AC0ICIVggGQshCyAdIFg3AwAgGSALa0EYbiEJIAsgGUcEQCALQQxqIQoDQCAKQQRrKAIAIgsEQCAKKAIAIAsQoQILIApBGGohCiAJQQFrIgkNAAsLIA1FDQggCCANQRhsEKECDAgLIB1CAjcDACAQKAJAIggEQCAQKAJEIAgQoQILIBAoAkwiCEGAgICAeEYNByAIRQ0HIBAoAlAgCBChAgwHCyAIIBJBiL3AABCnAgALIAggCyASQdy9wAAQtwEACyAaIAsgEkG4tsAAELcBAAtBASAJEOQC\
\\
AAtBxb3AACERQRQhFwwBC0ENIRdBuL3AACERCyAGIAYpAwBCAXw3AwAgECAXNgIIIBAgETYCBCAQIB42AgAgBigCECIIQRNNBEAgEEEwaiAQEKYCIAYoAgggCEYEQCAGQQhqEJQCCyAGIAhBAWo2AhAgBigCDCAIQRhsaiIIIFg3AwAgCCAQKQMwNwMIIAggECgCODYCEAsgHUICNwMACyAQQYABaiQADAELIAggEkGIvcAAEKcCAAsgDikDUEICUQ0AIAAgDv0AA3D9CwMgIAAgDv0AA2D9CwMQIAAgDv0AA1D9CwMAIA4oAggiAARAID4gAEECdBChAgsgDigCGCIABEAgUyAAQQJ0EKECCyAOKAIkIgBFDQMgVyAAQQJ0EKECDAMLIFRBAWoh\
\\
VCA7IDprITsgMEEBaiEbIEIgOkECdGohQiBDQQRqIkMgVUcNAAsLIAEoAgAiAgRAIAEoAgQgAkECdBChAgsgASgCECICBEAgASgCFCACQQJ0EKECCyABKAIcIgIEQCABKAIgIAJBAnQQoQILIAEgDikDKDcCICABIA79AAMY/QsCECABIA79AAMI/QsCACAAIBs2AgggAEICNwMACyAOQaACaiQADwtBAEEAQYi/wAAQpwIACyAbIA8gA0GYv8AAELcBAAsgCCAwIANBmL/AABC3AQAL3xEBF38jAEHQAWsiBiQAIAZBDGogAUHwAGoQhwIgAS0AngEhEyABLQCdASEUIAEtAJwBIRUgBkEYaiABEFcgASgClAEhFgJAAkACQAJAAkAgASgChAEi\
\\
EEUEQEEIIREMAQsgASgCgAEhAiAQQShsIgNBCBDeAiIRRQ0BIANFDQAgESACIAP8CgAACyABKAJcIghBDGwhAkEAIQMgCEGq1arVAEsNASABKAKYASEXAn8gAkUEQEEEIQdBAAwBC0EEIQMgAkEEEN4CIgdFDQIgCAshBSAGIAc2AmwgBiAFNgJoIAZCADcCcEEAIQJBACEHAkAgCEUNACABKAJQIgIgASgCWCIDIAJBACACIANNG2siCmsiAyAISQRAIAggA2shBwwBCyAIIApqIQILIAEoAlQhCAJAIAUgAkEMbCIYIApBDGwiEmsiDkEMbiIJIAdqIgxPBEAgBSEDQQAhBQwBCyAGQegAakEAIAxBBEEMEPIBIAYoAmghAwJAIAYoAnAiCyAF\
\\
IAYoAnQiD2tNDQAgBSALayIEIA8gBGsiDUsgAyAFayANT3FFBEAgAyAEayEFIARBDGwiBARAIAYoAmwiDSAFQQxsaiANIAtBDGxqIAT8CgAACyAGIAU2AnAMAgsgDUEMbCIERQ0AIAYoAmwiDSAFQQxsaiANIAT8CgAACyALIQULIAggEmohBAJAAkAgDCADIAUgD2oiBSADQQAgAyAFTRtrIg1rIgtLBEAgB0EMbCEMAkAgCwRAIAYoAmwgDUEMbGohCSANIANrIQpBACECQQAhBQNAIAIgDkYEQCACIAlqIQQgBSAKaiEJQQAhByAMIQIgCCEDA0AgAkUNBiAEIAMoAgg2AgggBCADKQIANwIAIARBDGohBCACQQxrIQIgA0EMaiEDIAkgB0EB\
\\
ayIHRw0AC0EAIQkMAwsgAiAJaiIDIAIgBGoiBygCCDYCCCADIAcpAgA3AgAgAkEMaiECIAogBUEBaiIFag0ACyACIARqIQQLAkAgCCAYaiIDIARGBEBBACEJDAELIAMgBGsiA0EMbiIJQQNxIQdBACENIAYoAmwhDgJAIANBME8EQCAJQfz///8BcSEKQQAhBQNAIAUgDmoiAyAEIAVqIgIoAgg2AgggAyACKQIANwIAIANBFGogAkEUaigCADYCACADQQxqIAJBDGopAgA3AgAgA0EgaiACQSBqKAIANgIAIANBGGogAkEYaikCADcCACADQSRqIAJBJGopAgA3AgAgA0EsaiACQSxqKAIANgIAIAVBMGohBSAKIA1BBGoiDUcNAAsgB0UNAQsg\
\\
BCANQQxsIgNqIQQgAyAOaiECA0AgAiAEKAIINgIIIAIgBCkCADcCACAEQQxqIQQgAkEMaiECIAdBAWsiBw0ACwsgCSALaiELCyAIIQMLIAggDGoiAiADRgRAIAshDAwDCyACIANrIgJBDG4hCEEAIQQgBigCbCEMAkAgDCACQQxHBH8gCEEBcSEKIAwgCUEMbGohBEEAIQVBACACQRhuQQF0ayEHIAMhAgNAIAQgAigCCDYCCCAEIAIpAgA3AgAgBEEMaiACQQxqKQIANwIAIARBFGogAkEUaigCADYCACACQRhqIQIgBEEYaiEEIAcgBUECayIFRw0ACyAKRQ0BQQAgBWshBCAJIAVrBSAJC0EMbGoiAiADIARBDGxqIgMoAgg2AgggAiADKQIA\
\\
NwIACyAIIAtqIQwMAgsCQCACIApGDQAgCUEDcSEDIAYoAmwhCyALIA1BDGwiCiAOQTBPBH8gCiALaiECQQAhBUEAIA5BMG5B////H3FBAnRrIQ4DQCACIAQoAgg2AgggAiAEKQIANwIAIAJBFGogBEEUaigCADYCACACQQxqIARBDGopAgA3AgAgAkEgaiAEQSBqKAIANgIAIAJBGGogBEEYaikCADcCACACQSRqIARBJGopAgA3AgAgAkEsaiAEQSxqKAIANgIAIAJBMGohAiAEQTBqIQQgDiAFQQRrIgVHDQALIANFDQFBACAFawVBAAtBDGwiAmpqIQQgCCACIBJqaiECA0AgBCACKAIINgIIIAQgAikCADcCACACQQxqIQIgBEEMaiEEIANB\
\\
AWsiAw0ACwsgB0UEQCAJIQwMAgtBACEEIAYoAmwiCiANQQxsIgNqIAdBAUcEfyAHQQFxIQsgCiAJQQxsIANqaiEEQQAhA0EAIAdBfnFrIQUgCCECA0AgBCACKAIINgIIIAQgAikCADcCACAEQQxqIAJBDGopAgA3AgAgBEEUaiACQRRqKAIANgIAIAJBGGohAiAEQRhqIQQgBSADQQJrIgNHDQALIAtFDQJBACADayEEIAkgA2sFIAkLQQxsaiIDIAggBEEMbGoiAigCCDYCCCADIAIpAgA3AgAMAQsgBSAHayEMCyAGIAwgD2o2AnQgAS0AbCIMQQNGDQMgASgCZCELIAEoAmAhDyABKAJoIgNFBEBBACEKDAQLQdgAQQgQ3gIiCkUNAiAGQfgA\
\\
aiICIAMQVyAGIAMoAlA2AsgBIAogAkHYAPwKAAAMAwtBCCADEOQCAAsgAyACEOQCAAtBCEHYABCNAwALAkACQCABKAKQASIIRQRAQQQhBQwBCyABKAKMASECIAhBGGwiAUEEEN4CIgVFDQEgBkGEAWohCUEAIQQgCCEDA0AgASAERg0BIAZB+ABqIAIQhwIgCSACQQxqEIcCIAQgBWoiByAGKQKIATcCECAHIAb9AAJ4/QsCACAEQRhqIQQgAkEYaiECIANBAWsiAw0ACwsgACAGKAIUNgJ4IAAgBikCDDcCcCAAIBM6AJ4BIAAgFDoAnQEgACAVOgCcASAAIAZBGGpB0AD8CgAAIAAgFzYCmAEgACAQNgKEASAAIBE2AoABIAAgEDYCfCAAIBY2\
\\
ApQBIAAgCDYCkAEgACAFNgKMASAAIAg2AogBIAAgDDoAbCAAIAo2AmggACALNgJkIAAgDzYCYCAAIAb9AAJo/QsCUCAGQdABaiQADwtBBCABEOQCAAvKEQEOfyMAQfAAayIQJAACQAJAAkACQCABQSFJBEAgASEJDAELIAJB8ABrIRECQANAIARFBEAgACABIAIgA0EBIAYQOQwGCyAAIAFBA3YiCUGQBmxqIQcgACAJQcADbGohCyAEQQFrIQQgEAJ/IAFBwABPBEAgACALIAcgCRD7AQwBCyAAIAcgCyAAKAIAIgkgCygCACILSSIKIAsgBygCACIHSXMbIAogByAJS3MbCyIKQfAA/AoAACAKIABrQfAAbiELAkAgBQRAIAUoAgAgCigCAE8N\
\\
AQsgASADSw0EQQAhCSAAIQcgAiABQfAAbCIMaiISIQggCyENA0AgACANQfAAbGoiDiAHSwRAA0AgCUHwAGwgAiAIQfAAayIIIAcoAgAgCigCAEkiDxtqIAdB8AD8CgAAIAkgD2ohCSAHQfAAaiIHIA5JDQALCyABIA1HBEAgCEHwAGsiCCAJQfAAbGogB0HwAPwKAAAgB0HwAGohByABIQ0MAQsLIAlB8ABsIg4EQCAAIAIgDvwKAAALIAEgCWshDwJAIAEgCUYNACAAIA5qIQ1BACEIIAlBAWogAUcEQCAPQQFxIA9BfnEhFCAMIBFqIQwgDSEHA0AgByAMQfAA/AoAACAHQfAAaiASIAhB/v///wBzQfAAbGpB8AD8CgAAIAxB4AFrIQwgB0Hg\
\\
AWohByAUIAhBAmoiCEcNAAtFDQELIA0gCEHwAGxqIBIgCEF/c0HwAGxqQfAA/AoAAAsgCUUNACABIAlJDQIgACAOaiAPIAIgAyAEIBAgBhArIAkiAUEhSQ0DDAELIAEgA0sNA0EAIQggACEHIAIgAUHwAGwiBWoiDSEJA0AgACALQfAAbGoiDCAHSwRAA0AgCEHwAGwgAiAJQfAAayIJIAooAgAgBygCAE8iDhtqIAdB8AD8CgAAIAggDmohCCAHQfAAaiIHIAxJDQALCyABIAtHBEAgAiAIQfAAbGogB0HwAPwKAAAgB0HwAGohByAIQQFqIQggCUHwAGshCSABIQsMAQsLIAhB8ABsIgoEQCAAIAIgCvwKAAALIAEgCEYNBSABIAhrIQkgACAK\
\\
aiELQQAhDAJAIAhBAWogAUcEQCAJQQFxIAlBfnEhDyAFIBFqIQUgCyEHA0AgByAFQfAA/AoAACAHQfAAaiANIAxB/v///wBzQfAAbGpB8AD8CgAAIAVB4AFrIQUgB0HgAWohByAPIAxBAmoiDEcNAAtFDQELIAsgDEHwAGxqIA0gDEF/c0HwAGxqQfAA/AoAAAsgASAITwRAIAAgCmohAEEAIQUgCSIBQSFJDQMMAQsLIAggASABQfDcwAAQtwEAC0HU3MAAQRNB4NzAABDAAgALIAlBAkkNAiADIAlBEGpJDQBBASEDIAlBAXYhAQJAIAlBB0sEQCAAIAAoAnAiBCAAKAIAIgZJQfAAbGoiBSAAQdACQeABIAAoAtACIAAoAuABSSIHG2oiAyAA\
\\
IAQgBk9B8ABsaiIEIABB4AFB0AIgBxtqIgYoAgAgBCgCAEkiBxsgAygCACAFKAIASSILGyIKKAIAIQggBiAEIAMgCxsgBxsiDSgCACEMIAIgAyAFIAsbQfAA/AoAACACQfAAaiANIAogCCAMSyIDG0HwAPwKAAAgAkHgAWogCiANIAMbQfAA/AoAACACQdACaiAEIAYgBxtB8AD8CgAAIAAgAUHwAGwiDGoiAyADKAJwIgUgAygCACIHSUHwAGxqIgYgA0HQAkHgASADKALQAiADKALgAUkiCxtqIgQgAyAFIAdPQfAAbGoiBSADQeABQdACIAsbaiIHKAIAIAUoAgBJIgsbIAQoAgAgBigCAEkiChsiDSgCACEOIAcgBSAEIAobIAsbIggoAgAh\
\\
DyACIAxqIgMgBCAGIAobQfAA/AoAACADQfAAaiAIIA0gDiAPSyIEG0HwAPwKAAAgA0HgAWogDSAIIAQbQfAA/AoAACADQdACaiAFIAcgCxtB8AD8CgAAQQQhAwwBCyACIABB8AD8CgAAIAIgAUHwAGwiBGogACAEakHwAPwKAAALIAkgAWshBiABIANNDQEgA0HwAGwhCiADIQUDQCACIAVB8ABsIgdqIgQgACAHaiIHQfAA/AoAACAEKAIAIgsgBEHwAGsoAgBJBEAgECAHQQRqQewA/AoAACAKIQcCfwNAIAIgB2oiBCAEQfAAa0HwAPwKAAAgAiAHQfAARg0BGiAHQfAAayEHIAsgBEHgAWsoAgBJDQALIAIgB2oLIgcgCzYCACAHQQRqIBBB\
\\
7AD8CgAACyAKQfAAaiEKIAVBAWoiBSABRw0ACwwBCwALIAIgAUHwAGwiBGohCiADIAZJBEAgACAEaiEOIANB8ABsIQVB8AAhCyAKIQQDQCAKIANB8ABsIg1qIgcgDSAOaiIIQfAA/AoAACAHKAIAIg0gB0HwAGsoAgBJBEAgECAIQQRqQewA/AoAACALIQggBCEHAn8DQCAFIAdqIgwgDEHwAGtB8AD8CgAAIAogBSAIRg0BGiAIQfAAaiEIIAdB8ABrIQcgDSAMQeABaygCAEkNAAsgBSAHagsiByANNgIAIAdBBGogEEHsAPwKAAALIAtB8ABrIQsgBEHwAGohBCADQQFqIgMgBkcNAAsLIApB8ABrIQcgAiAJQfAAbEHwAGsiA2ohCCAAIANq\
\\
IQwDQCAAIAogAiAKKAIAIgMgAigCACIESSIFG0HwAPwKAAAgDCAHIAggCCgCACIGIAcoAgAiC0kiDRtB8AD8CgAAIAxB8ABrIQwgAEHwAGohACACIAMgBE9B8ABsaiECIAogBUHwAGxqIQogB0GQf0EAIA0baiEHIAhBkH9BACAGIAtPG2ohCCABQQFrIgENAAsgB0HwAGohASAJQQFxBH8gACACIAogASACSyIAG0HwAPwKAAAgCiABIAJNQfAAbGohCiACIABB8ABsagUgAgsgAUYgCiAIQfAAakZxDQAQiAMACyAQQfAAaiQAC8oRAQ5/IwBB8ABrIhAkAAJAAkACQAJAIAFBIUkEQCABIQkMAQsgAkHwAGshEQJAA0AgBEUEQCAAIAEgAiAD\
\\
QQEgBhA6DAYLIAAgAUEDdiIJQZAGbGohByAAIAlBwANsaiELIARBAWshBCAQAn8gAUHAAE8EQCAAIAsgByAJEPsBDAELIAAgByALIAAoAgAiCSALKAIAIgtJIgogCyAHKAIAIgdJcxsgCiAHIAlLcxsLIgpB8AD8CgAAIAogAGtB8ABuIQsCQCAFBEAgBSgCACAKKAIATw0BCyABIANLDQRBACEJIAAhByACIAFB8ABsIgxqIhIhCCALIQ0DQCAAIA1B8ABsaiIOIAdLBEADQCAJQfAAbCACIAhB8ABrIgggBygCACAKKAIASSIPG2ogB0HwAPwKAAAgCSAPaiEJIAdB8ABqIgcgDkkNAAsLIAEgDUcEQCAIQfAAayIIIAlB8ABsaiAHQfAA/AoA\
\\
ACAHQfAAaiEHIAEhDQwBCwsgCUHwAGwiDgRAIAAgAiAO/AoAAAsgASAJayEPAkAgASAJRg0AIAAgDmohDUEAIQggCUEBaiABRwRAIA9BAXEgD0F+cSEUIAwgEWohDCANIQcDQCAHIAxB8AD8CgAAIAdB8ABqIBIgCEH+////AHNB8ABsakHwAPwKAAAgDEHgAWshDCAHQeABaiEHIBQgCEECaiIIRw0AC0UNAQsgDSAIQfAAbGogEiAIQX9zQfAAbGpB8AD8CgAACyAJRQ0AIAEgCUkNAiAAIA5qIA8gAiADIAQgECAGECwgCSIBQSFJDQMMAQsgASADSw0DQQAhCCAAIQcgAiABQfAAbCIFaiINIQkDQCAAIAtB8ABsaiIMIAdLBEADQCAIQfAA\
\\
bCACIAlB8ABrIgkgCigCACAHKAIATyIOG2ogB0HwAPwKAAAgCCAOaiEIIAdB8ABqIgcgDEkNAAsLIAEgC0cEQCACIAhB8ABsaiAHQfAA/AoAACAHQfAAaiEHIAhBAWohCCAJQfAAayEJIAEhCwwBCwsgCEHwAGwiCgRAIAAgAiAK/AoAAAsgASAIRg0FIAEgCGshCSAAIApqIQtBACEMAkAgCEEBaiABRwRAIAlBAXEgCUF+cSEPIAUgEWohBSALIQcDQCAHIAVB8AD8CgAAIAdB8ABqIA0gDEH+////AHNB8ABsakHwAPwKAAAgBUHgAWshBSAHQeABaiEHIA8gDEECaiIMRw0AC0UNAQsgCyAMQfAAbGogDSAMQX9zQfAAbGpB8AD8CgAACyAB\
\\
IAhPBEAgACAKaiEAQQAhBSAJIgFBIUkNAwwBCwsgCCABIAFB8NzAABC3AQALQdTcwABBE0Hg3MAAEMACAAsgCUECSQ0CIAMgCUEQakkNAEEBIQMgCUEBdiEBAkAgCUEHSwRAIAAgACgCcCIEIAAoAgAiBklB8ABsaiIFIABB0AJB4AEgACgC0AIgACgC4AFJIgcbaiIDIAAgBCAGT0HwAGxqIgQgAEHgAUHQAiAHG2oiBigCACAEKAIASSIHGyADKAIAIAUoAgBJIgsbIgooAgAhCCAGIAQgAyALGyAHGyINKAIAIQwgAiADIAUgCxtB8AD8CgAAIAJB8ABqIA0gCiAIIAxLIgMbQfAA/AoAACACQeABaiAKIA0gAxtB8AD8CgAAIAJB0AJqIAQg\
\\
BiAHG0HwAPwKAAAgACABQfAAbCIMaiIDIAMoAnAiBSADKAIAIgdJQfAAbGoiBiADQdACQeABIAMoAtACIAMoAuABSSILG2oiBCADIAUgB09B8ABsaiIFIANB4AFB0AIgCxtqIgcoAgAgBSgCAEkiCxsgBCgCACAGKAIASSIKGyINKAIAIQ4gByAFIAQgChsgCxsiCCgCACEPIAIgDGoiAyAEIAYgChtB8AD8CgAAIANB8ABqIAggDSAOIA9LIgQbQfAA/AoAACADQeABaiANIAggBBtB8AD8CgAAIANB0AJqIAUgByALG0HwAPwKAABBBCEDDAELIAIgAEHwAPwKAAAgAiABQfAAbCIEaiAAIARqQfAA/AoAAAsgCSABayEGIAEgA00NASADQfAA\
\\
bCEKIAMhBQNAIAIgBUHwAGwiB2oiBCAAIAdqIgdB8AD8CgAAIAQoAgAiCyAEQfAAaygCAEkEQCAQIAdBBGpB7AD8CgAAIAohBwJ/A0AgAiAHaiIEIARB8ABrQfAA/AoAACACIAdB8ABGDQEaIAdB8ABrIQcgCyAEQeABaygCAEkNAAsgAiAHagsiByALNgIAIAdBBGogEEHsAPwKAAALIApB8ABqIQogBUEBaiIFIAFHDQALDAELAAsgAiABQfAAbCIEaiEKIAMgBkkEQCAAIARqIQ4gA0HwAGwhBUHwACELIAohBANAIAogA0HwAGwiDWoiByANIA5qIghB8AD8CgAAIAcoAgAiDSAHQfAAaygCAEkEQCAQIAhBBGpB7AD8CgAAIAshCCAEIQcC\
\\
fwNAIAUgB2oiDCAMQfAAa0HwAPwKAAAgCiAFIAhGDQEaIAhB8ABqIQggB0HwAGshByANIAxB4AFrKAIASQ0ACyAFIAdqCyIHIA02AgAgB0EEaiAQQewA/AoAAAsgC0HwAGshCyAEQfAAaiEEIANBAWoiAyAGRw0ACwsgCkHwAGshByACIAlB8ABsQfAAayIDaiEIIAAgA2ohDANAIAAgCiACIAooAgAiAyACKAIAIgRJIgUbQfAA/AoAACAMIAcgCCAIKAIAIgYgBygCACILSSING0HwAPwKAAAgDEHwAGshDCAAQfAAaiEAIAIgAyAET0HwAGxqIQIgCiAFQfAAbGohCiAHQZB/QQAgDRtqIQcgCEGQf0EAIAYgC08baiEIIAFBAWsiAQ0ACyAH\
\\
QfAAaiEBIAlBAXEEfyAAIAIgCiABIAJLIgAbQfAA/AoAACAKIAEgAk1B8ABsaiEKIAIgAEHwAGxqBSACCyABRiAKIAhB8ABqRnENABCIAwALIBBB8ABqJAALtxcDIH8GfgV7IwBB4ABrIgokACADQQA6ABwgA0EANgIYIANBADYCDAJAIAJBP2pBBnYiEkUNACAALQBUIhT9DyEuIAIhDEHAACETA0BBASABIAgiD2oiDSACIAhJIhAbIQgCeyACIA9rIg5BACACIA5PGyIOQcAATwRAIAj9AAAgIS8gCP0AABAhMCAI/QAAACExIAj9AAAwDAELIApCipSo0KDBgoUKNwNYIApCipSo0KDBgoUKNwNQIApCipSo0KDBgoUKNwNIIApCipSo0KDB\
\\
goUKNwNAIApCipSo0KDBgoUKNwM4IApCipSo0KDBgoUKNwMwIApCipSo0KDBgoUKNwMoIApCipSo0KDBgoUKNwMgIA4EQCAKQSBqIAggDvwKAAALIAr9AARAIS8gCv0ABDAhMCAK/QAEICExIAr9AARQCyEyIA9BQGshCEJ/QcAAIAxrIg5BACAOQcAATRutiCIpIDH9DCIiIiIiIiIiIiIiIiIiIiL9I/1krSAw/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZEEQdK0gL/0MIiIiIiIiIiIiIiIiIiIiIv0j/WQgMv0MIiIiIiIiIiIiIiIiIiIiIv0j/WRBEHRyrUIghoSEgyEqIDH9DAoKCgoKCgoKCgoKCgoKCgr9I/1krSAw/QwKCgoKCgoKCgoK\
\\
CgoKCgoK/SP9ZEEQdK0gL/0MCgoKCgoKCgoKCgoKCgoKCv0j/WQgMv0MCgoKCgoKCgoKCgoKCgoKCv0j/WRBEHRyrUIghoSEIiwgKYMhKyAsIDEgLv0j/WStIDAgLv0j/WRBEHStIC8gLv0j/WQgMiAu/SP9ZEEQdHKtQiCGhISEICmDISkCfwJAAkACQCALQQJGIg5FICpQcUUEQCAqIAtFIAtBA0ZyrSAqQgGGICqFIihCAoYgKIUiKEIEhiAohSIoQgiGICiFIihCEIYgKIUiKEIghkJ/QgAgDhuFICiFIihCf4UiLSApICqEg0IBhoRCf4WDICiDQgBSDQIgAyADLQAcICggK4NCAFJyOgAcIAMgDyApIC2DIisgKyAsgxBoIChCAFkNAUEC\
\\
DAQLIAMgDyApICsQaAwCCyAqQgBZDQFBAwwCCyAQRQRAQQAhDkIAIShCACEpAkAgAiATIAIgE0kbIBZqIhdFBEAgAyAPQgBCABBoDAELIAMtABwhFQNAAkACQAJAAkACQAJAIA0gDmotAAAiEEEiRgRAIAtB/wFxQQIhC0EBIRFCACEqQQFrDgICAQYLIAtB/wFxQQIhC0IAISpBAkcNAkEBIREMBQtBAyELQQAhEQwECyAQIBRGDQEMAgsgEEEKRg0AIBAgFEcNAQsgKEIBIA6thoQhKCAQQQpGrSEqQQAhEUEAIQsMAQtBASELQQAhEQsgAyAQQQpGIBFxIBVyIhVBAXE6ABwgKiAOrYYgKYQhKSAXIA5BAWoiDkcNAAsgAyAPICggKRBoCyAL\
\\
Qf8BcQwCCyAPIAggAiACIAhLGyACQdC8wAAQtwEACyApQgBZCyELIAxBQGohDCAWQUBqIRYgE0FAayETIBJBAWsiEg0ACyADKAIMIhAgAygCCCIPTQ0AQQAgECAPQcyywAAQtwEACwJAAkACQCADKAIYIg9FDQAgAygCFCIWIA9BAnRqIR4gAygCBCEaIAAoAkwiEUEBaiEfIAAoAkgiE0EBaiEgIAAoAkQiFEEBaiEhIAAoAkAiFUEBaiEiIAAoAjwiF0EBaiEjIAAoAlAhJCAFKQMAISogAy0AHEEBcSElQQAhAwNAAkACQCAQIBYoAgAiD0sEQCAaIA9BAnRqKAIAIg4gCWsiDCAESw0EIA9BAWoiDyADSQ0BIAUgKkIBfCIpNwMAIAogCTYC\
\\
HCAKIAI2AhAgCiABNgIMIAogDyADayINNgIYIAogGiADQQJ0aiILNgIUICVFDQICQCAJIA5LDQAgAiAOSQ0AQQAhCAJAIAkgDkYNAEEAIRIgDEEETwRAIAEgCWohA/0MAAAAAAAAAAAAAAAAAAAAACEuIAxBfHEiEiEIA0AgLiAD/VwAAP0MCgoKCgoKCgoKCgoKCgoKCv0j/YkB/akB/QwBAAAAAQAAAAEAAAABAAAA/U79rgEhLiADQQRqIQMgCEEEayIIDQALIC4gLiAu/Q0ICQoLDA0ODwABAgMAAQID/a4BIi4gLiAu/Q0EBQYHAAECAwABAgMAAQID/a4B/RsAIQggDCASRg0BCyABIAkgEmoiDGohAyAMIA5rIQwDQCAIIAMtAABBCkZq\
\\
IQggA0EBaiEDIAxBAWoiDA0ACwsgBSApIAitfCIpNwMADAMLIAkgDiACQfyxwAAQtwEACyAPIBBB3LHAABCnAgALIAMgDyAQQeyxwAAQtwEACwJAIA0gJE8gDUECT3FFBEAjAEFAaiIDJAAgACgCUCEIIAMgCkEMaiIJKAIMIg02AgggAyAINgIMAkACQAJAAkACQCANQQFHDQAgCSgCBCELIAkoAggoAgAiCCAJKAIQIgxJDQIgCCALSw0CIAggDEYNASAIIAxBf3NqIggNACAJKAIAIAxqIAhqLQAAQQ1GDQELIAYgBikDAEIBfDcDACAGKAIQIghBE0sNACANQQFrIQwgDUUNAiAJKAIEIQsgCSgCCCAMQQJ0aigCACIMIAkoAhAiDUkNAyAL\
\\
IAxJDQMgA0EcaiILIAkoAgAgDWogDCANaxAxIAMgA0EMaq1CgICAgDCENwM4IAMgA0EIaq1CgICAgDCENwMwIAMgC61CgICAgCCENwMoIANBEGpBzpjAACADQShqEIsBIAMoAhwiCQRAIAMoAiAgCRChAgsgBigCCCAIRgRAIAZBCGoQlAILIAYgCEEBajYCECAGKAIMIAhBGGxqIgkgKjcDACAJIAMpAxA3AwggCSADKAIYNgIQCyADQUBrJAAMBAsgDCAIIAtBrLLAABC3AQALIAxBAEGMssAAEKcCAAsgDSAMIAtBnLLAABC3AQALQQEhEkEAIRtBASEMAn9BACANIBdNDQAaIAkhAyAXBEAgCyAXQQJ0akEEaygCAEEBaiEDCyALIBdBAnRq\
\\
KAIAIgggA0kNBSACIAhJDQUgASADaiEMQQAgAyAIRg0AGiAIIANrIgNBAWsiCCADIAggDGotAABBDUYbIAMgDSAjRhsLISYCQCANIBVNDQAgCSEDIBUEQCALIBVBAnRqQQRrKAIAQQFqIQMLIAsgFUECdGooAgAiCCADSQ0FIAIgCEkNBSABIANqIRIgAyAIRg0AIAggA2siA0EBayIIIAMgCCASai0AAEENRhsgAyANICJGGyEbC0EBIRhBACEcQQEhGQJ/QQAgDSAUTQ0AGiAJIQMgFARAIAsgFEECdGpBBGsoAgBBAWohAwsgCyAUQQJ0aigCACIIIANJDQUgAiAISQ0FIAEgA2ohGUEAIAMgCEYNABogCCADayIDQQFrIgggAyAIIBlqLQAA\
\\
QQ1GGyADIA0gIUYbCyEnAkAgDSATTQ0AIAkhAyATBEAgCyATQQJ0akEEaygCAEEBaiEDCyALIBNBAnRqKAIAIgggA0kNBSACIAhJDQUgASADaiEYIAMgCEYNACAIIANrIgNBAWsiCCADIAggGGotAABBDUYbIAMgDSAgRhshHAtBASEDQQAhHQJAIA0gEU0NACARBEAgCyARQQJ0akEEaygCAEEBaiEJCyALIBFBAnRqKAIAIgggCUkNBCACIAhJDQQgASAJaiEDIAggCUYNACAIIAlrIglBAWsiCCAJIAMgCGotAABBDUYbIAkgDSAfRhshHQsgCiAdNgJEIAogAzYCQCAKIBw2AjwgCiAYNgI4IAogJzYCNCAKIBk2AjAgCiAbNgIsIAogEjYC\
\\
KCAKICY2AiQgCiAMNgIgIAYgKiAKQSBqIAcQLwsgDkEBaiEJIA8hAyApISogFkEEaiIWIB5HDQALCyAKQeAAaiQAIAkPCyAJIQMLIAMgCCACQayywAAQtwEAC5QUAg1/AX4jAEHwBWsiBSQAIAVB6AJqIAEgAhAkIAUgBf0AA/AC/QsD0AQgBSAF/QADgAP9CwPgBCAFIAX9AAOQA/0LA/AEAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAFKQPoAiIRQgJRBEAgACAF/QAD8AT9CwMoIAAgBf0AA+AE/QsDGCAAIAX9AAPQBP0LAwggAEICNwMAIAIQ+gEMAQsgBSAF/QADoAP9CwOoAiAFKAKwAyEKIAVBxAFqIAVBtANqQeQA\
\\
/AoAACAFIAX9AAPQBP0LA7gCIAUgBf0AA+AE/QsDyAIgBSAF/QAD8AT9CwPYAiAKQQR0IQQCQAJAAkAgCkH/////AEsNACAEQfj///8HSw0AAn8gBEUEQEEIIQhBAAwBC0EIIQcgBEEIEN4CIghFDQEgCgshDSAKQQJPBEAgCkEBayIGQQdxIQcgCCEEIApBAmtBB08EQCAGQXhxIQkDQCAEQoCAgICAgIB4NwMAIARB+ABqQQA2AgAgBEHwAGpCgICAgICAgHg3AwAgBEHoAGpBADYCACAEQeAAakKAgICAgICAeDcDACAEQdgAakEANgIAIARB0ABqQoCAgICAgIB4NwMAIARByABqQQA2AgAgBEFAa0KAgICAgICAeDcDACAEQThqQQA2AgAg\
\\
BEEwakKAgICAgICAeDcDACAEQShqQQA2AgAgBEEgakKAgICAgICAeDcDACAEQRhqQQA2AgAgBEEQakKAgICAgICAeDcDACAEQQhqQQA2AgAgBEGAAWohBCAJQQhrIgkNAAsgB0UNAwsDQCAEQoCAgICAgIB4NwMAIARBCGpBADYCACAEQRBqIQQgB0EBayIHDQALDAILIAghBCAKDQEMAgsgByAEEOQCAAsgBEEANgIIIARCgICAgICAgHg3AwALIAUgETcDACAFIAX9AAO4Av0LAwggBSAF/QADyAL9CwMYIAUgBf0AA9gC/QsDKCAFIAX9AAOoAv0LAzggBSAKNgJIIAVBzABqIAVBxAFqQeQA/AoAACAFIAo2ArgBIAUgCDYCtAEgBSANNgKw\
\\
ASABLQBsIRBBCCEKIAIoAiAiBgRAIAZBGGwiAUEIEN4CIgpFDQJBACEHIAohBANAIAVB6AJqIAUgBxCQASAEIAUpA/gCNwMQIAQgBf0AA+gC/QsDACAEQRhqIQQgBiAHQQFqIgdHDQALC0HAAUEIEN4CIgtFDQIgBUHoAmogBRAqQQQhCQJAIAUoAqgBIgRFDQAgBSgCpAEhCCAEQQJ0IgFBBBDeAiIJRQ0EIAFFDQAgCSAIIAH8CgAACyAFQdAEaiAFQegCakGgAfwKAAACQCAFKAK4ASIIRQRAQQghAQwBCyAFKAK0ASENIAhBBHQiB0EIEN4CIgFFDQUgB0UNACABIA0gB/wKAAALIAsgBUHQBGoiB0GgAfwKAAAgCyAINgK4ASALIAE2ArQB\
\\
IAsgCDYCsAEgCyAENgKoASALIAk2AqQBIAsgBDYCoAEgByADIAYQ2gFBDEEEEN4CIgFFDQUgAUEANgIIIAFCgICAgBA3AgAgBUIENwKEAyAFQgE3AvwCIAUgATYC+AIgBUKAgICAEDcC8AIgBUKAgICAwAA3AugCAkAgBgRAIAZBJGwiBEEEEN4CIg1FDQggDSEEIAZBAUcEQCAGQQFrIQggASgCCCEHIAEoAgQhDANAQQxBBBDeAiIJRQ0LAkAgB0UEQEEBIQEMAQsgB0EBEN4CIgFFDQ0gB0UNACABIAwgB/wKAAALIAkgBzYCCCAJIAE2AgQgCSAHNgIAIARCgICAgMAANwIAIARBHGpCBDcCACAEQRRqQgE3AgAgBEEQaiAJNgIAIARBCGpC\
\\
gICAgBA3AgAgBEEkaiEEIAhBAWsiCA0ACwsgBCAFKAKIAzYCICAEIAX9AAL4Av0LAhAgBCAF/QAC6AL9CwIAIAZBARCpAiIODQFBASAGEOQCAAsgBUHoAmoQ9QFBASEOQQQhDQtBDEEEEN4CIglFDQkgCUEANgIIIAlCgICAgIABNwIAQRBBCBDeAiIIRQ0KIAhCgICAgICAgHg3AwggCEKAgICAgICAeDcDAAJAIAYEQCAGQRxsIgFBBBDeAiIHRQ0NIAchBCAGQQFHBEAgBkEBayEBA0BBDEEEEN4CIgxFDRAgDEEANgIIIAxCgICAgIABNwIAQRBBCBDeAiIPRQ0RIARBATYCACAPIAj9AAMA/QsDACAEQRhqIAM2AgAgBEEUakEBNgIAIARB\
\\
EGogDzYCACAEQQhqQoGAgIAQNwIAIARBBGogDDYCACAEQRxqIQQgAUEBayIBDQALCyAEIAM2AhggBEEBNgIUIAQgCDYCECAEQoGAgIAQNwIIIAQgCTYCBCAEQQE2AgAMAQtBBCEHIAlBDBChAiAIQRAQoQILQQhBCBDeAiIBRQ0OIAFCADcDAAJAIAYEQCAGQQxsIgRBBBDeAiIIRQ0RIAghBCAGQQFHBEAgBkEBayEJA0BBCEEIEN4CIgxFDRQgBEEBNgIAIAxCADcDACAEQQhqQQE2AgAgBEEEaiAMNgIAIARBDGohBCAJQQFrIgkNAAsLIARBATYCCCAEIAE2AgQgBEEBNgIADAELIAFBCBChAkEEIQgLIAUgAikCIDcDyAQgBSAC/QACEP0L\
\\
A7gEIAUgAv0AAgD9CwOoBCAFQegCaiIBIAVBwAH8CgAAIABBpAJqIAVB0ARqQfQA/AoAACAAIAFB6AH8CgAAIABCgICAgMAANwOAAiAAIAY2AvwBIAAgDjYC+AEgACAGNgL0ASAAIAY2AvABIAAgDTYC7AEgACAGNgLoASAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDiAIgAEEANgKYAiAAIBA6ALwEIAAgAzYCuAQgACAGNgK0BCAAIAg2ArAEIAAgBjYCrAQgACAGNgKoBCAAIAc2AqQEIAAgBjYCoAQgAEEBNgKcBCAAIAs2ApgEIABCgICAgBA3A5AEIABCgICAgIABNwOIBCAAQgQ3A4AEIABCADcD+AMgAEKAgICAgAE3A/ADIABCATcD6AMg\
\\
AEIANwPgAyAAQoCAgIAgNwPYAyAAQgg3A9ADIABCADcDyAMgAEKAgICAwAA3A8ADIAAgAzYCvAMgAEIINwK0AyAAQgA3AqwDIABCgICAgIABNwKkAyAAIAY2AqADIAAgCjYCnAMgACAGNgKYAyAAQgQ3ApwCCyAFQfAFaiQADwtBCCABEOQCAAtBCEHAARCNAwALQQQgARDkAgALQQggBxDkAgALQQRBDBCNAwALQQQgBBDkAgALQQRBDBDkAgALQQEgBxDkAgALQQRBDBCNAwALQQhBEBCNAwALQQQgARDkAgALQQRBDBDkAgALQQhBEBDkAgALQQhBCBCNAwALQQQgBBDkAgALQQhBCBDkAgALwxcDDn8DfgN8IwBBsAFrIgQkACAEQfgAaiAA\
\\
IAIoAgggAigCDEHwssAAQQQQhAECQAJAAkACQCAEKAJ4QQFGBEAgBCAEKwOAATkCHCAEKAJ8IQUMAQsgBC0AiAEhCSAEKwOAASEVIARB+ABqIAAgAigCECACKAIUQfSywABBBxCEASAEKAJ4QQFGBEAgBCAEKwOAATkCHCAEKAJ8IQUMAQsgBC0AiAEhDiAEKwOAASEXAkAgAigCHCIFRQ0AIARB6ABqIAIoAhgiDyAFIAAtAHAiEBBNIAQpA2hCAVEEQCAEKwNwIRZCASETDAELIARBKGogECAPIAUQVCAEKAIsIQcgBCgCKEEBRgRAIAchBSAEIAQpAjA3AhwMAgsgB0GBgICAeEYNACAEKAIwIQYCfyAEKAI0IgpFBEAgBiEFQQAMAQtBACAK\
\\
ayELIAYgCmohCCAGIQUCQANAIAUtAABBCWsiDEEXTUEAQQEgDHRBm4CABHEbRQRAIAtBAWohDCAGIApqQQFrIRFBACEIA0AgCCARai0AAEEJayINQRdLDQNBASANdEGbgIAEcUUNAyAIIAxGIAhBAWshCEUNAAtBAAwDCyAFQQFqIQUgC0EBaiILDQALIAghBUEADAELIAggC2sLIQggBEH4AGogBSAIIBAEf0EBBSAPLQAAQSJGCxBNAn4gBCgCeCIIBEAgBCsDgAEhFkIBDAELIARBKGoiBSAGIAoQMSAEIAWtQoCAgIAghDcDGCAEQdwAakGsmcAAIARBGGoQiwEgBCgCKCIFBEAgBCgCLCAFEKECCyAEKAJcIQUgBCkCYAshEyAHQYCAgIB4\
\\
ckGAgICAeEcEQCAGIAcQoQILIAgNACAEIBM3AhwMAQtCAyESAkAgAigCJCIFRQ0AIARB+ABqIAAtAHAgAigCICAFEFQgBCgCfCEGAkAgBCgCeEEBRgRAIAQpAoABIRIgBiEFDAELIAZBgYCAgHhGDQEgBCgCgAEhBwJAAkACQAJAAkACQAJAIAQoAoQBIgUOCgMEBAQAAQQEBAIECyAHLQAAQekARw0DIActAAFB5ABHDQMgBy0AAkHsAEcNAyAHLQADQeUARw0DQYCAgIB4IQVCACESIAZBgICAgHhyQYCAgIB4Rw0FDAcLIActAABB5QBHDQIgBy0AAUHuAEcNAiAHLQACQeQARw0CIActAANB5QBHDQIgBy0ABEHkAEcNAkGAgICAeCEFQgEh\
\\
EiAGQYCAgIB4ckGAgICAeEcNBAwGCyAHLQAAQfIARw0BIActAAFB5QBHDQEgBy0AAkHjAEcNASAHLQADQe8ARw0BIActAARB9gBHDQEgBy0ABUHlAEcNASAHLQAGQfIARw0BIActAAdB5QBHDQEgBy0ACEHkAEYNAgwBC0GAgICAeCEFIAZBgICAgHhyQYCAgIB4Rw0CDAQLIARB+ABqIgggByAFEDEgBCAIrUKAgICAIIQ3A2ggBEEoakHKmsAAIARB6ABqEIsBIAQoAngiBQRAIAQoAnwgBRChAgsgBCkCLCESIAQoAighBSAGQYCAgIB4ckGAgICAeEcNAQwCC0GAgICAeCEFQgIhEiAGQYCAgIB4ckGAgICAeEYNAgsgByAGEKECCyAFQYCA\
\\
gIB4Rg0AIAQgEjcCHAwCCyACKAIEIQUgAigCACECAkACQAJAAkACQCASpyIGQf8BcUEDRwRAIARBEGogAEE4aiACIAUQNSAOQQNHIgcgCUEDR3KtIRIgFyAVIAcbIRUgBC8BEEEBcUUNASAELwESIQIMBAsgCUEDRwRAIA5BA0etIRIgBEEIaiAAQThqIAIgBRA1IAQvAQhBAXEEQCAELwEKIQIMBAsgBEH4AGogACACIAUgFSAJIBIgFyADEEAgBC8BfCECIAQoAngiBUGAgICAeEYNAyAEIAQvAYIBOwEiIAQgBCgBfjYBHiAEIAI7ARwMBwtBDkEBEN4CIgJFDQEgAkH7ssAAKQAANwAAIAJBgbPAACkAADcABiAEIAI2AhwgBEEONgIYIARB\
\\
DjYCIAwECyAEQfgAaiAAIAIgBSAVQQMgEiAVIAMQQCAELwF8IQIgBCgCeCIFQYCAgIB4Rg0CIAQgBC8BggE7ASIgBCAEKAF+NgEeIAQgAjsBHAwFC0EBQQ4Q5AIACyAEQShqIQYjAEEwayIFJAACQAJAIAMtAG0iB0EDRg0AIAcgCXINACAVRAAAAAAAAAAAZEUNACAVRACA+0P6zuxCY0UNACAVRAAAAAAAADhDoEQAAAAAAAA4w6AgFWINACADKAI4IAJB//8DcU0NACAXmUT////////ff2VFIBKncQ0AIBNCAVEEQCAWvUL///////////8Ag0L/////////9/8AVg0BCyADIAIgFSASIBcgEyAWEE8gBkICNwMADAELIAUgAyAVIAkQwgEg\
\\
BS0AECEHIAUrAwghFSAFKQMAIhRCAlIEQCAGIAUpACg3ACggBiAFKQAhNwAhIAYgBf0AABH9CwARIAYgBzoAECAGIBU5AwggBiAUNwMADAELIAUgAyACIBIgFyATIBYQowEgBSkDAEICUgRAIAYgBf0AAyD9CwMgIAYgBf0AAxD9CwMQIAYgBf0AAwD9CwMADAELIAMgBzoAbSADIAIgFSASIBcgEyAWEE8gBkICNwMACyAFQTBqJAAgBCkDKEICUgRAIAQgBP0AA0j9CwOYASAEIAT9AAM4/QsDiAEgBCAE/QADKP0LA3ggBEEYaiEFIwBBQGoiAiQAIAJBADYCDCACQoCAgIAQNwIEIAJBtNvAADYCFCACQqCAgIAGNwIYIARB+ABqIgMpAwAh\
\\
EyACIAJBBGoiBjYCEAJAAkACQCATQgFRBEAgAiADKwMIOQMgIAIgA0EQaq1CgICAgCCENwMwIAIgAkEgaq1CgICAgMAAhDcDKCAGQbTbwABBhoLAACACQShqEIEBRQ0BDAILIAJBEGoiBigCACADKAIUIAMoAhggBigCBCgCDBEEAA0BCyAFIAIoAgw2AgggBSACKQIENwIAIAMoAhAiBQRAIAMoAhQgBRChAgsCQCADKAIcIgVBgICAgHhGDQAgBUUNACADKAIgIAUQoQILIAJBQGskAAwBC0Hc28AAQTcgAkE/akHM28AAQZTcwAAQowIACwwCCyAEQYCAgIB4NgIYDAELIARB+ABqIAMgAiASIBUgEyAWEKMBIAQpA3giFEICUQRAIAMoAkQh\
\\
ByADKAJoIgUgAygCYEYEQCADQeAAahCVAgsgAyAFQQFqNgJoIAMoAmQgBUEDdGoiBSAGOgAEIAUgBzYCACADIAMtAGwgBkH/AXFBAkZyOgBsIAMgAkQAAAAAAADw/yASIBUgEyAWEE8gBEGAgICAeDYCGAwBCyAEIAQpA6ABNwNQIAQgBP0AA5AB/QsDQCAEIAT9AAOAAf0LAzAgBCAUNwMoIARBADYCZCAEQoCAgIAQNwJcIARBtNvAADYCbCAEQqCAgIAGNwJwIAQgBEHcAGoiAjYCaAJAIBRCAVEEQCAEIAQrAzA5AxggBCAEQThqrUKAgICAIIQ3A4ABIAQgBEEYaq1CgICAgMAAhDcDeCACQbTbwABBhoLAACAEQfgAahCBAUUNAQwGCyAE\
\\
QegAaiICKAIAIAQoAjwgBCgCQCACKAIEKAIMEQQADQULIAQgBCgCZDYCICAEIAQpAlw3AxggBCgCOCICBEAgBCgCPCACEKECCyAEKAJEIgJBgICAgHhGDQAgAkUNACAEKAJIIAIQoQILIAQoAhghBQsgBUGAgICAeEYNAQsgACAAKQMAQgF8NwMAIAQoAhwhAyAAKAIQIgJBFE8EQCAFRQ0BIAMgBRChAgwBCyAEKAIgIQYgACgCCCACRgRAIABBCGoQlAILIAAgAkEBajYCECAAKAIMIAJBGGxqIgAgBjYCECAAIAM2AgwgACAFNgIIIAAgATcDAAsgBEGwAWokAA8LQdzbwABBNyAEQa8BakHM28AAQZTcwAAQowIAC7QRAg9/AX4jAEFAaiIF\
\\
JAAgBSADNgIEIAUgAjYCAAJAAkACQAJ/AkACQCABKAI4IgoEQCABKAI0IQcCQAJAAkAgCkEDdCIPQQQQ3gIiCwRAIApBA3EhBAJAIApBBE8EQCAKQXxxIQkgCyEBIAchBgNAIAEgBkEEaikCADcCACABQQhqIAZBEGopAgA3AgAgAUEQaiAGQRxqKQIANwIAIAFBGGogBkEoaikCADcCACABQSBqIQEgBkEwaiEGIAkgCEEEaiIIRw0ACyAERQ0BCyALIAhBA3RqIQEgCEEMbCAHakEIaiEGA0AgASAGQQRrKQIANwIAIAZBDGohBiABQQhqIQEgBEEBayIEDQALCyAKQQFGDQYgD0EEEN4CIgdFDQEgAiADakEBayEJA0AgCyARQQN0IhJqIgQo\
\\
AgAhCEEAIQECQCADIAQoAgQiDCADIAxJGyIERQ0AAkADQEEgQQAgASAIai0AACIGQcEAa0H/AXFBGkkbIAZyQf8BcUEgQQAgASACai0AACIGQcEAa0H/AXFBGkkbIAZyQf8BcUcNASAEIAFBAWoiAUcNAAsgBCEBDAELIAEgDEsNBCABIANLDQULQQAhBgJAIAEgDEYNACAMIAFrIRAgAyABayEGIAggDGpBAWshCEEAIQQgCSEOA0AgBCAGRg0BQSBBACAILQAAIg1BwQBrQf8BcUEaSRsgDXJB/wFxQSBBACAOLQAAIg1BwQBrQf8BcUEaSRsgDXJB/wFxRwRAIAQhBgwCCyAIQQFrIQggDkEBayEOIBAgBEEBaiIERw0ACyAQIQYLIAcgEmoi\
\\
BCARNgIEIAQgAyAMaiABIAZqQQF0azYCACARQQFqIhEgCkcNAAsgCkEVTwRAIAVBP2ohBkEAIQggCiIBQQJJDQYCQAJAAkACQCAHKAIIIgIgBygCACIDRwRAIAIgA08NAQwCCyAHKAIMIAcoAgRJDQELQQIhBCABQQJGDQIgB0EUaiEJA0ACQCACIAlBBGsoAgAiA0cEQCACIANNDQEMBQsgCSgCACAJQQhrKAIASQ0ECyAJQQhqIQkgAyECIAEgBEEBaiIERw0ACwwBC0ECIQRBASEIIAFBAkYNASAHQRRqIQkDQAJAIAIgCUEEaygCACIDRwRAIAIgA0sNAQwECyAJKAIAIAlBCGsoAgBPDQMLIAlBCGohCSADIQIgASAEQQFqIgRHDQALCyAB\
\\
IQQLIAEgBEYEQCAIRQ0HIAcgAUEDdGohBkEAIQIgAUEBdiIBQQFHBEAgAUEBcSABQf7//z9xIQMDQCAGIAJBf3NBA3RqIgEpAgAhEyABIAcgAkEDdGoiASkCADcCACABIBM3AgAgASkCCCETIAEgBiACQf7///8Bc0EDdGoiASkCADcCCCABIBM3AgAgAkECaiICIANHDQALRQ0ICyAHIAJBA3RqIgEpAgAhEyABIAYgAkF/c0EDdGoiASkCADcCACABIBM3AgAMBwsgByABQQAgAUEBcmdBAXRBPnMgBhAgDAYLIAdBCGohBiAHIApBA3RqIRBBACECA0ACQAJAIAYoAgAiDSAGQQhrIggoAgAiAUcEQCABIA1NDQIgBigCBCEODAELIAYoAgQi\
\\
DiAGQQRrKAIATw0BCyAGIAgpAgA3AgACQCAHIgQgCEYNACACIQEDQAJAIAEgB2oiBEEIayIJKAIAIgMgDUcEQCADIA1LDQEgCCEEDAMLIA4gBEEEaygCAE8NAgsgCEEIayEIIAQgCSkCADcCACABQQhrIgENAAsgByEECyAEIA2tIA6tQiCGhDcCAAsgAkEIaiECIBAgBkEIaiIGRw0ACwwFC0EEIA8Q5AIAC0EEIA8Q5AIACyABIAwgDEG80cAAELcBAAsgASADIANBrNHAABC3AQALQQAhA0EEIQhBBCELQQAMAgtBACEEA0AgBCEBA0AgByABQQN0aigCBCIBIARJDQALIAcgBEEDdCICaiABNgIEIAEgCk8NAyACIAtqIgIpAgAhEyACIAsg\
\\
AUEDdGoiASkCADcCACABIBM3AgAgBEEBaiIEIApHDQALIAcgDxChAgtBCCAKIApBCE8bIgNBDGwiAUEEEN4CIghFDQIgBUE4aq1CgICAgIABhCETIAghASADIQQgCyEGA0AgBSAGNgI4IAUgEzcDGCAFQShqQe2gwAAgBUEYahCLASABIAUoAjA2AgggASAFKQIoNwIAIAFBDGohASAGQQhqIQYgBEEBayIEDQALIAoLIQcgBUEoaiAIIAMQjQEgBSAFKAIwNgIQIAUgBSkCKDcDCCADBEAgA0EMbCEGQQAhAQNAIAEgCGoiBCgCACICBEAgBEEEaigCACACEKECCyAGIAFBDGoiAUcNAAsgCCADQQxsEKECCwJAIAdBCE0EQCAFKAIQIQEMAQsg\
\\
BSAHQQhrNgI4IAUgBUE4aq1CgICAgDCENwMYIAVBKGpBvJrAACAFQRhqEIsBIAUoAighAyAFKAIsIQICQAJAIAUoAjAiASAFKAIIIAUoAhAiBGtLBEAgBUEIaiAEIAFBAUEBEPIBIAUoAhAhBAwBCyABRQ0BCyABRQ0AIAUoAgwgBGogAiAB/AoAAAsgBSABIARqIgE2AhAgA0UNACACIAMQoQILAkAgAUUEQEEOQQEQ3gIiAUUNBCABQdLRwAApAAA3AAYgAUHM0cAAKQAANwAAIAVBDjYCICAFIAE2AhwgBUEONgIYDAELIAUgBUEIaq1CgICAgCCENwMoIAVBGGpB+oHAACAFQShqEIsBCyAFIAVBGGqtQoCAgIAghDcDMCAFIAWtQoCAgIDQ\
\\
AIQ3AyggAEGkhcAAIAVBKGoQiwEgBSgCGCIABEAgBSgCHCAAEKECCyAFKAIIIgAEQCAFKAIMIAAQoQILIAoEQCALIAdBA3QQoQILIAVBQGskAA8LIAEgCkHo38AAEKcCAAtBBCABEOQCAAtBAUEOEOQCAAvVDwMMfwF7AX4jAEFAaiIDJAAgA0EIaiABQfQBIAIgAkH0AU8bEHcCQEEBQQEQ3gIiAQRAIAFBIjoAACADQQE2AhwgAyABNgIYIANBATYCFCADKAIMIgggAygCECIMaiEKQTwhCyADKAIIIQ0gCCEFA0AgBSAKRg0CAn8gBSwAACIBQQBOBEAgAUH/AXEhAiAFQQFqDAELIAUtAAFBP3EhBCABQR9xIQIgAUFfTQRAIAJBBnQgBHIh\
\\
AiAFQQJqDAELIAUtAAJBP3EgBEEGdHIhBCABQXBJBEAgBCACQQx0ciECIAVBA2oMAQsgAkESdEGAgPAAcSAFLQADQT9xIARBBnRyciECIAVBBGoLIQUgC0EBayELAkACQAJAIAJBIEkNACACQf8Aa0EhSQ0AAkACQCACQYvAAGsOXwICAgICAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAgICAgICAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQECAgICAAsgAkH//QNGDQELIAMoAhwiBCEBAn9BASACQYABSSIGDQAaQQIgAkGAEEkNABpBA0EEIAJBgIAESRsLIgcgAygCFCAEa0sEfyAD\
\\
QRRqIAQgB0EBQQEQ8gEgAygCHAUgAQsgAygCGGohASAGDQEgAkE/cUGAf3IhBiACQQZ2IQkgAkGAEEkEQCABIAY6AAEgASAJQcABcjoAAAwDCyACQQx2IQ4gCUE/cUGAf3IhCSACQf//A00EQCABIAY6AAIgASAJOgABIAEgDkHgAXI6AAAMAwsgASAGOgADIAEgCToAAiABIA5BP3FBgH9yOgABIAEgAkESdkFwcjoAAAwCCwJAAkACQAJAAkACQAJAAkAgAkEJaw4fAgQBAQMBAQEBAQEBAQEBAQEBAQEBAQEBAQUBAQEBBQALIAJB3ABGDQQLIAJBIGtB3wBJDQQgA0EAOgA4IANBADsBNiADIAJBDHYtAIDdQDoAOyADIAJBEHYtAIDdQDoA\
\\
OiADIAJBFHYtAIDdQDoAOSADIAJBBHZBD3EtAIDdQDoAPSADIAJBCHZBD3EtAIDdQDoAPCACQQFyZ0ECdiIBIANBNmoiBGoiBkH7ADoAACAGQQFrQfUAOgAAIAQgAUECayIBakHcADoAACADQf0AOgA/IAMgAkEPcS0AgN1AOgA+IAMgAToALCADIAMpATY3AyAgAyADLwE+OwEoQQohBwwFC0EAIQEgA0EAOgAsIANCADcBIiADQdzoATsBIEECIQcMBAtBACEBIANBADoALCADQgA3ASIgA0Hc5AE7ASBBAiEHDAMLQQAhASADQQA6ACwgA0IANwEiIANB3NwBOwEgQQIhBwwCCyADQYAEOwEsIANCADcBIiADIAI6ACEgA0HcADoAIEEAIQFB\
\\
AiEHDAELIAIsAJDdQCIGQf8AcSEEQQAhAUIAIRACfyAGQQBOBEAgBCEGQQAhBEEBDAELQdwAIQZBAiAEDQAaIAJBBHYxAIDdQCACQQ9xMQCA3UBCCIaEIRBB+AAhBEEECyEHIANBADoALCADIBA3ASIgAyAEOgAhIAMgBjoAIAsgByABa0H/AXEiAiADKAIUIAMoAhwiBGtLBEAgA0EUaiAEIAJBAUEBEPIBCyABIAdJBEAgAygCHCECA0AgA0EgaiABai0AACEEIAMoAhQgAkYEfyADQRRqIAJBAUEBQQEQ8gEgAygCHAUgAgsgAygCGGogBDoAACADIAJBAWoiAjYCHCAHIAFBAWoiAUcNAAsLIAsNAgwECyABIAI6AAALIAMgBCAHajYCHCAL\
\\
DQALDAELQQFBARDkAgALAkAgDEFgcSIBRQRAQTwhBEEAIQEMAQsgASAIaiEFQQAhAUE8IQQDQCABIAhqIQIgAUEgaiEBIAQgAv0AAAD9DL+/v7+/v7+/v7+/v7+/v7/9J/0MAQEBAQEBAQEBAQEBAQEBAf1OIg/9FgEgD/0WAGogD/0WAmogD/0WA2ogD/0WBGogD/0WBWogD/0WBmogD/0WB2ogD/0WCGogD/0WCWogD/0WCmogD/0WC2ogD/0WDGogD/0WDWogD/0WDmogD/0WD2ogAkEQav0AAAD9DL+/v7+/v7+/v7+/v7+/v7/9J/0MAQEBAQEBAQEBAQEBAQEBAf1OIg/9FgBqIA/9FgFqIA/9FgJqIA/9FgNqIA/9FgRqIA/9FgVqIA/9\
\\
FgZqIA/9FgdqIA/9FghqIA/9FglqIA/9FgpqIA/9FgtqIA/9FgxqIA/9Fg1qIA/9Fg5qIA/9Fg9qQf8BcWsiBEEhSQ0BIAJBIGogBUcNAAsLIAEgCGohAgJAIAEgDEYNACAMIAFrIQEDQCACLAAAQb9/Sg0BIAJBAWohAiABQQFrIgENAAsgCiECCwJ/AkAgBARAA0AgAiAKRg0CIAIgAi0AAC0AhKFAaiECIARBAWsiBA0ACwsgAiAKRg0AQYS9wAAhBCACLAAAGkEEDAELQe2owAAhBEEBCyIBIAMoAhQgAygCHCICa0sEQCADQRRqIAIgAUEBQQEQ8gEgAygCHCECCyABBEAgAygCGCACaiAEIAH8CgAACyAAIAEgAmo2AgggACADKQIUNwIA\
\\
IA1BAEoEQCAIIA0QoQILIANBQGskAAvTFwMQfwF+AXwjAEHwAGsiBCQAIAQgATkDCAJAAkACQAJAAkACQAJAIAFEAAAAAAAAAABiBEAgAZkiE0SN7bWg98awPmZFDQEgE0RQ7+LW5BpLRGNFDQELIAQgAUQAAAAAAAAAAKA5AxAgBEEANgIgIARCgICAgBA3AhggBEG028AANgIsIARCoICAgAY3AjAgBCAEQRhqNgIoIARBEGogBEEoahC2Ag0BIAQoAhwhBiAEKAIYIQcCQAJAIAQoAiAiAiAAKAIAIAAoAggiA2tLBEAgACADIAJBAUEBEPIBIAAoAgghAwwBCyACRQ0BCyACRQ0AIAAoAgQgA2ogBiAC/AoAAAsgACACIANqNgIIIAdFDQQg\
\\
BiAHEKECDAQLIAQgBEEIaq1CgICAgBCENwMYIARBKGoiCUGehsAAIARBGGoQiwEgBCgCKCEQIAQoAiwhDyAEKAIwIQxBASECQQEhDUEBIQVBASEDA0ACQCAHIAhqIgZBAkkEQCAFQezKwABqLQAAIgUgBkHsysAAai0AACIGTwRAIAUgBkcEQEEBIQJBACEIIAMiB0EBaiEDDAMLQQAgCEEBaiIGIAIgBkYiBRshCCAGQQAgBRsgA2ohAwwCCyADIAhqQQFqIgMgB2shAkEAIQgMAQsgBkECQdChwQAQpwIACyADIAhqIgVBAkkNAAtBASEFQQEhA0EAIQhBACEGA0ACQAJAIAYgCGoiC0ECSQRAIAVB7MrAAGotAAAiBSALQezKwABqLQAAIgtL\
\\
DQEgBSALRwRAQQEhDUEAIQggAyIGQQFqIQMMAwtBACAIQQFqIgUgBSANRiILGyEIIAVBACALGyADaiEDDAILIAtBAkHQocEAEKcCAAsgAyAIakEBaiIDIAZrIQ1BACEICyADIAhqIgVBAkkNAAsCQAJAAkACQAJAAkAgByAGIAYgB0kiAxsiC0ECTQRAIAIgDSADGyIDIAtqIgIgA0kNASACQQJLDQECf0HsysAAIANB7MrAAGogCxCqAgRAQQIhA0HsysAAIQgDQEIBIAgxAACGIBKEIRIgCEEBaiEIIANBAWsiAw0AC0ECIAtrIgMgCyADIAtLG0EBaiEDQX8hCCALIQZBfwwBC0EBIQdBACEIQQEhAkEAIQ0DQCACIgYgCGoiDkECSQRAQQIg\
\\
CGsgAkF/c2oiAkECTw0IQQEgCCANamsiBUECTw0HAkACQCACQezKwABqLQAAIgIgBUHsysAAai0AACIFTwRAIAIgBUYNASAGQQFqIQJBACEIQQEhByAGIQ0MAgsgDkEBaiICIA1rIQdBACEIDAELQQAgCEEBaiICIAIgB0YiBRshCCACQQAgBRsgBmohAgsgAyAHRw0BCwtBASEHQQAhCEEBIQJBACEFA0AgAiIGIAhqIhFBAkkEQEECIAhrIAJBf3NqIgJBAk8NBUEBIAUgCGprIg5BAk8NBgJAAkAgAkHsysAAai0AACICIA5B7MrAAGotAAAiDk0EQCACIA5GDQEgBkEBaiECQQAhCEEBIQcgBiEFDAILIBFBAWoiAiAFayEHQQAhCAwBC0EA\
\\
IAhBAWoiAiACIAdGIg4bIQggAkEAIA4bIAZqIQILIAMgB0cNAQsLQQIgBSANIAUgDUsbayEGAkAgA0UEQEEAIQMMAQsgA0EDcSEFAkAgA0EESQRAQQAhAgwBCyADQXxxIQ1BACECA0BCASACQezKwABqIgdBA2oxAACGQgEgBzEAAIYgEoRCASAHQQFqMQAAhoRCASAHQQJqMQAAhoSEIRIgDSACQQRqIgJHDQALIAVFDQELIAJB7MrAAGohCANAQgEgCDEAAIYgEoQhEiAIQQFqIQggBUEBayIFDQALC0EAIQhBAgshAiAJQQI2AjwgCUHsysAANgI4IAkgDDYCNCAJIA82AjAgCSACNgIoIAkgCDYCJCAJIAw2AiAgCUEANgIcIAkgAzYCGCAJ\
\\
IAY2AhQgCSALNgIQIAkgEjcDCCAJQQE2AgAMBgtBACALQQJBkKLBABC3AQALIAMgAkECQYCiwQAQtwEACyACQQJB4KHBABCnAgALIA5BAkHwocEAEKcCAAsgBUECQfChwQAQpwIACyACQQJB4KHBABCnAgALIAQoAihFBEACQCAELQA2DQAgBC0ANCEJIAQoAlwhAyAEKAJYIQcCQCAEKAIsIgJFDQAgAiADTwRAIAIgA0YNAQwJCyACIAdqLAAAQUBIDQgLAkAgAiADRwRAAn8gAiAHaiIFLAAAIgZBAEgEQCAFLQABQT9xIgsgBkEfcSINQQZ0ciAGQWBJDQEaIAUtAAJBP3EgC0EGdHIiCyANQQx0ciAGQXBJDQEaIA1BEnRBgIDwAHEgBS0A\
\\
A0E/cSALQQZ0cnIMAQsgBkH/AXELIQVBASEGIAlBAXEEQCACIQMMAgsCQCAFQYABSQ0AQQIhBiAFQYAQSQ0AQQNBBCAFQYCABEkbIQYLAkAgAiAGaiICRQ0AIAIgA08EQCACIANHDQsMAQsgAiAHaiwAAEFASA0KCyACIANGDQEgAiAHaiwAAEEATgRAIAIhAwwCCyACIQMMAQsgAiEDIAlBAXFFDQELIAQgAzYCICAEIAM2AhxBASEKCyAEIAo2AhgMAwsgBEEwaiEDIAQoAmQhAiAEKAJgIQYgBCgCXCEHIAQoAlghBSAEKAJMQX9GDQEgBEEYaiADIAUgByAGIAJBABCPAQwCC0Hc28AAQTcgBEHvAGpBzNvAAEGU3MAAEKMCAAsgBEEYaiAD\
\\
IAUgByAGIAJBARCPAQsCQCAEKAIYQQFGBEACQAJAIAAoAgAgACgCCCICayAMSQRAIAAgAiAMQQFBARDyASAAKAIIIQIMAQsgDEUNAQsgDEUNACAAKAIEIAJqIA8gDPwKAAALIAAgAiAMajYCCAwBC0EAIQIgDEEASA0CQQEhCSAMBEBBASECIAxBARDeAiIJRQ0DC0EAIQcgBEEANgIwIAQgCTYCLCAEIAw2AihBACEGQQAhAgNAIAIgD2ohBQJAIAwgAmsiA0EHTQRAIANFBEBBACEDQQAhCgwCCyAFLQAAQeUARgRAQQEhCkEAIQMMAgsgA0EBRgRAQQAhCgwCC0EBIQogBS0AAUHlAEYEQEEBIQMMAgsgA0ECRgRAQQAhCgwCCyAFLQACQeUA\
\\
RgRAQQIhAwwCCyADQQNGBEBBACEKDAILIAUtAANB5QBGBEBBAyEDDAILIANBBEYEQEEAIQoMAgsgBS0ABEHlAEYEQEEEIQMMAgsgA0EFRgRAQQAhCgwCCyAFLQAFQeUARgRAQQUhAwwCCyADQQZGBEBBACEKDAILQQYgAyAFLQAGQeUARiIKGyEDDAELIARB5QAgBSADEL8BIAQoAgQhAyAEKAIAIQoLIApBAUYEQCACIANqIgNBAWohAgJAIAMgDE8NACADIA9qLQAAQeUARw0AAkACQCADIAZrIgUgBCgCKCINIAdrSwRAIARBKGogByAFQQFBARDyASAEKAIoIQ0gBCgCLCEJIAQoAjAhBwwBCyADIAZGDQELIAVFDQAgByAJaiAGIA9qIAX8\
\\
CgAACyAEIAUgB2oiCjYCMCANIAprQQFNBEAgBEEoaiAKQQJBAUEBEPIBIAQoAjAhCiAEKAIsIQkLIAkgCmpB5dYAOwAAIAQgCkECaiIHNgIwIANBAWohBgwCCyACIAxNDQELCwJAAkAgDCAGayICIAQoAigiAyAHa0sEQCAEQShqIAcgAkEBQQEQ8gEgBCgCKCEDIAQoAiwhCiAEKAIwIQcMAQsgBCgCLCEKIAYgDEYNAQsgAkUNACAHIApqIAYgD2ogAvwKAAALAkACQCACIAdqIgIgACgCACAAKAIIIgZrSwRAIAAgBiACQQFBARDyASAAKAIIIQYMAQsgAkUNAQsgAkUNACAAKAIEIAZqIAogAvwKAAALIAAgAiAGajYCCCADRQ0AIAogAxCh\
\\
AgsgEEUNACAPIBAQoQILIARB8ABqJAAPCyACIAwQ5AIACyAHIAMgAiADQYyjwAAQ9wIAC9sMAhJ+CH8jAEHQAGsiFSQAAkACQAJAAkACQAJAAkACQAJAIAEpAwAiB0IAUgRAIAEpAwgiBFANASABKQMQIgNQDQIgAyAHfCIJIANUDQMgBCAHVg0EIAlCgICAgICAgIAgWg0FIBUgAS8BGCIBOwFAIBUgByAEfSIENwM4IBUgBCAJeSIIhiIFIAiIIgM3A0ggAyAEUg0JIBUgATsBQCAVIAc3AzggFSAHIAiGIgQgCIgiAzcDSCADIAdSDQlBoH8gASAIp2siAWvBQdAAbEGwpwVqQc4QbSIYQdAASw0HIBVBIGogGEEEdCIYKQPI/UAiA0IAIAkg\
\\
CIZCABCAAiAVQRBqIANCACAFQgAQgAIgFSADQgAgBEIAEIACQgFBACABIBgvAdD9QGprIgGtIgOGIgZCAX0hCiAVKQMQQj+HIRIgFSkDAEI/iCETIBUpAwghFCAYLwHS/UAhGiABQT9xIRggFSkDGCENIBUpAygiDiAVKQMgQj+IIgt8IghCAXwiDCADiKciF0GQzgBPBEAgF0HAhD1JDQcgF0GAwtcvTwRAQQhBCSAXQYCU69wDSSIBGyEZQYDC1y9BgJTr3AMgARshFgwKC0EGQQcgF0GAreIESSIBGyEZQcCEPUGAreIEIAEbIRYMCQsgF0HkAE8EQEECQQMgF0HoB0kiARshGUHkAEHoByABGyEWDAkLQQpBASAXQQlLIhkbIRYMCAtB2IfB\
\\
AEEcQayJwQAQ5gIAC0G8icEAQR1B3InBABDmAgALQeyJwQBBHEGIisEAEOYCAAtBkIzBAEE2QciMwQAQ5gIAC0HIi8EAQTdBgIzBABDmAgALQdiKwQBBLUGIi8EAEOYCAAtBBEEFIBdBoI0GSSIBGyEZQZDOAEGgjQYgARshFgwBCyAYQdEAQeyIwQAQpwIACyAKIAyDIQUgEyAUfCEPIBitIQcgGSAaa0EBaiEbIBIgDX0gDHxCAXwiECAKgyEEQQAhAQJAAkACQAJAAkACQAJAAkACQAJAA0AgFyAWbiEcIAFBEUYNAyABIAJqIhggHEEwaiIaOgAAIBAgFyAWIBxsayIXrSAHhiIRIAV8IgNWDQIgASAZRgRAIAFBAWohAUIBIQMDQCAEIQkg\
\\
AyEIIAFBEU8NBiABIAJqIAVCCn4iBSAHiKdBMGoiFjoAACABQQFqIQEgA0IKfiEDIARCCn4iBCAFIAqDIgVYDQALIAQgBX0iCyAGVCEXIAMgDCAPfX4iByADfCENIAUgByADfSIKWg0IIAYgC1gNAgwICyABQQFqIQEgFkEKSSAWQQpuIRZFDQALQZiLwQAQhgMACyABIAJqQQFrIRggBiAKfSELQgAgBX0hDiAJQgp+IAZ9IQcDQAJAIAUgBnwiAyAKVA0AIAogDnwgBSALfFoNAEEAIRcMBwsgGCAWQQFrIhY6AAAgByAOfCIJIAZUIRcgAyAKWg0HIA4gBn0hDiADIQUgBiAJWA0ACwwGCyAQIAN9IgkgFq0gB4YiBlQhFiAMIA99IgRCAXwh\
\\
DCADIARCAX0iCloNAiAGIAlWDQIgCCAPfSAFIBF8fSEHIAggEnwgDX0gBSAGfCIEIBF8fUICfCEIIAQgE3wgFHwgC30gDn0gEXwhC0IAIQUDQAJAIAMgBnwiBCAKVA0AIAUgB3wgC1oNAEEAIRYMBAsgGCAaQQFrIho6AAAgBSAIfCIJIAZUIRYgBCAKWg0EIAYgC3whCyAFIAZ9IQUgBCEDIAYgCVgNAAsMAwtBEUERQaiLwQAQpwIACyABQRFBuIvBABCnAgALIAMhBAsCQCAEIAxaDQAgFg0AIAwgBCAGfCIDWCAMIAR9IAMgDH1UcQ0AIABBADYCAAwECyAEIBBCBH1YIARCAlpxRQRAIABBADYCAAwECyAAIBs7AQggACABQQFqNgIEDAIL\
\\
IAUhAwsCQCADIA1aDQAgFw0AIA0gAyAGfCIFWCANIAN9IAUgDX1UcQ0AIABBADYCAAwCCwJAIAMgCEIUfloEQCADIAQgCEJYfnxYDQELIABBADYCAAwCCyAAIBs7AQggACABNgIECyAAIAI2AgALIBVB0ABqJAAPCyMAQRBrIgAkACAAIBVBOGo2AgwgACAVQcgAajYCCCAAQQhqQeTIwQAgAEEMakHkyMEAQbygwQAQ1AEAC/sLAxV/AnwCfiMAQRBrIg8kAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgACgCSCIEIAJLBEAgAiAAKAK4ASIRTw0BIAAoArQBIAJBBHRqIhYrAwAhGkQAAAAAAADw/yEZIBYoAgghCwJAAn4g\
\\
ACgCRCACQbABbGoiCigCAARAIAorAwghGQsCQAJAAkAgGSAaZEUNACACIAEoAggiCCgCCCIHTw0HIAgoAgQgAkECdGoiAC8BAEUNACAIKAIkIhBBCHQiBUUNCyABKAIAIQYgASgCBCEUIAAvAQIhEiALIAVuQQFqIgAgAyAFbkEBaiIESQRAIAgoAhAhEyAIKAIUIQwDQCAAIARxIAAgBHNBAXZqIg1BAWsgB2wgAmoiDiAMTw0YIA1BAWogACATIA5BBHRqKwMIIBljIg4bIgAgBCANIA4bIgRJDQALCyAAQQFrIAVsIgIgCyACIAtLGyIHIAAgBWwiACADIAAgA0kbIgRPDQAgEEUNCiAGKAIMIQUgBigCCCENIAYoAgQhDCAGKAIAIRdBACEO\
\\
A0ACQCAEQQFrIgAgACAQcGsiEyAHIAcgE0kiGBsiAiAETw0AIAwgAiACIAxJGyEVIAIhAANAIAAgFUYNCwJAIBcgAEEBdGovAQAgEkcNACAAIAVPDQ0gDSAAQQN0aisDACAZYg0AQQEhDiAAIQkMAgsgAEEBaiIAIARHDQALCwJAIAIgAiAQbiIAIBBsRgRAIBQgDSAFIAAQSyEaIAcgE08NASACIQQgGSAaZEUNAgwBCyACIQQgGA0BCwsgDg0BCyAKKAIgDQFCAAwCCyAIIAYgFCARIAkQ4gEiGkQAAAAAAADw/2INAkF/IRIMCgsgCisDKCEaQgELIRwgCigCOCESIAopAzAhGyADIAtGDQogGUQAAAAAAADw/2ENCiABKAIIIgggASgCACIG\
\\
IAsiCRCtASAbUQ0JDAoLIA9BCGogCCAGIAgoAghBAWsgCRClASAPKAIMQX8gDygCCEEBcRshEkIBIRwgCCAGIAkQrQEhGwwHCyACIARBoLDAABCnAgALIAIgEUGwsMAAEKcCAAsgAiAHQYzAwAAQpwIACyAVIAxBzMDAABCnAgALIAAgBUHcwMAAEKcCAAtBrMDAABCGAwALQZzAwAAQhgMACyAZRAAAAAAAAPD/YQ0BIAMgCUYNAQsgESAIKAIIIgBPDQIgCCgCBCARQQJ0aiIALwEARQ0AIAYoAgghDCAGKAIMIQcgBigCBCEFIAYoAgAhFCAALwECIQsgCSEEAkADQCAEIgAgA08NASAAQUBrIhciAiADIAIgA0kbIQQgAEG/f0sNBSAEIAVL\
\\
DQUgBCAHSw0GIBQgAEEBdGoiGCAEIABrIhAgCyAMIABBA3RqIg0gEBA7IBlkRQ0AC0EAIQICQCAAIARPDQAgAyAXIgIgAiADSxsgAGshDiAFIABrIRMgGCEEQQAhAgNAIAIgE0YNCSALIAQvAQBGBEAgACACaiIVIAdPDQsgDSsDACAZZUUNAgsgBEECaiEEIA1BCGohDSAOIAJBAWoiAkcNAAsgECECCyAAIAJqIQALIBQgCUEBdGohAiAAIQQDQCAEIAlNDQEgBCAFSw0GIA8gAiAEIAlrIAsQaiAPKAIAQQFxRQ0BIA8oAgQgCWoiBCAHTw0CIAwgBEEDdGorAwBEAAAAAAAA8P9hDQALIBsgBiALIAkgABB8rXwhG0IBIRwgCCAGIAEoAgQg\
\\
ESAEQQFqEOIBIRogBCESCyAKIBI2AjggCiAbNwMwIAogGjkDKCAKIBw3AyBEAAAAAAAA8P8hGSAKKQMAQgFRBEAgCisDCCEZCyAWIAM2AgggFiAZOQMAIA9BEGokAA8LIAQgB0GMwsAAEKcCAAsgESAAQcCwwAAQpwIACyAAIAQgBUH8wcAAELcBAAsgACAEIAdB7MHAABC3AQALIAkgBCAFQZzCwAAQtwEACyAFIAVBzMLAABCnAgALIBUgB0HcwsAAEKcCAAsgDiAMQbzAwAAQpwIAC6gLAgZ+BX8jAEHwAGsiCiQAAn8CQAJAAkACQAJAAn4CQCADQQhPBEAgAiADakEIayELIANBD0sNASALKQAAIgYMAgsgA0UEQAwDCyACMQAAIQQgA0EB\
\\
RgRADAMLIAIxAAEgBEIIhoQhBCADQQJGBEAMAwsgAjEAAiAEQgiGhCEEIANBA0YEQAwDCyACMQADIARCCIaEIQQgA0EERgRADAMLIAIxAAQgBEIIhoQhBCADQQVGBEAMAwsgAjEABSAEQgiGhCEEIANBBkYEQAwDCyACMQAGIARCCIaEIQQMAgsgA0EYSw0CIAspAAAhBiACKQAICyEFIAIpAAAhBAsgCkEYaiAGNwMAIAogBTcDECAKIAOtIgc3AyAgCiAENwMIIAEoAjAgBkIuiSAFQheJhSAHhSAEhUKV+Kn6l7fem55/fkI4iKdBKGxqIgMpAAAgBIUgA0EQaikAACAGhYQgAykACCAFhSADQRhqKQAAIAeFhIRCAFINASADLwEgIQFBAQwE\
\\
CyABKAIcRQ0CIAr9DAAAAAAAAAAAAAAAAAAAAAD9CwNYIAogASkDKCIENwNQIAogASkDICIFNwNIIAogBELzytHLp4zZsvQAhTcDQCAKIARC7d6R85bM3LfkAIU3AzggCiAFQuHklfPW7Nm87ACFNwMwIAogBUL1ys2D16zbt/MAhTcDKCAKIAM2AmwgCkEoaiILIApB7ABqQQQQcCALIAIgAxBwIAEoAhQiDSAKKQNYIAo1AmBCOIaEIgQgCikDQIUiBUIQiSAFIAopAzB8IgWFIgZCFYkgBiAKKQM4IgcgCikDKHwiCEIgiXwiBoUiCUIQiSAJIAUgB0INiSAIhSIHfCIFQiCJQv8BhXwiCIUiCUIViSAJIAUgB0IRiYUiBSAEIAaFfCIEQiCJ\
\\
fCIGhSIHQhCJIAcgBCAFQg2JhSIEIAh8IgVCIIl8IgeFIghCFYkgCCAFIARCEYmFIgQgBnwiBUIgiXwiBoUiCEIQiSAIIARCDYkgBYUiBCAHfCIFQiCJfCIHhUIViSAEQhGJIAWFIgRCDYkgBCAGfIUiBEIRiYUgBCAHfCIEQiCIhSAEhSIEp3EhDCAEQhmIQv8Ag0KBgoSIkKDAgAF+IQYgASgCECEBQQAhCwNAIAEgDGopAAAiBSAGhSIEQn+FIARCgYKEiJCgwIABfYNCgIGChIiQoMCAf4MiBEIAUgRAA0AgASAEeqdBA3YgDGogDXFBdGxqIg5BCGsoAgAgA0YEQCACIA5BDGsoAgAgAxCqAkUNBQsgBEIBfSAEgyIEQgBSDQALCyAFIAVC\
\\
AYaDQoCBgoSIkKDAgH+DQgBSDQMgDCALQQhqIgtqIA1xIQwMAAsACyABKAIMRQ0BIAEoAgQiDCAEQpX4qfqXt96bnn9+QheJIAWFQpX4qfqXt96bnn9+QheJIAaFQpX4qfqXt96bnn9+QheJIAeFQpX4qfqXt96bnn9+IgRCIIggBIUiBKdxIQIgBEIZiEL/AINCgYKEiJCgwIABfiEGIAEoAgAhDUEAIQsDQCACIA1qKQAAIgUgBoUiBEJ/hSAEQoGChIiQoMCAAX2DQoCBgoSIkKDAgH+DIQQCQANAIARQDQEgBHohByAEQgF9IASDIQQgCikDCCANIAenQQN2IAJqIAxxQVhsaiIOQShrIgEpAACFIApBGGopAwAgAUEQaikAAIWEIAopAxAg\
\\
ASkACIUgCkEgaikDACABQRhqKQAAhYSEQgBSDQALIA5BCGsvAQAhASADIAr9AAMY/QsDECADIAr9AAMI/QsDACADIAE7ASBBAQwECyAFIAVCAYaDQoCBgoSIkKDAgH+DQgBSDQIgAiALQQhqIgtqIAxxIQIMAAsACyAOQQRrLwEAIQFBAQwBC0EACyEDIAAgATsBAiAAIAM7AQAgCkHwAGokAAvTCwMVfwJ8An4jAEEQayIQJAACQAJAAkACQAJAAkACQAJAAkACQCAAKAJIIgQgAksEQCACIAAoArgBIhFPDQEgACgCtAEgAkEEdGoiFSsDACEaRAAAAAAAAPD/IRkgFSgCCCEPAkACfiAAKAJEIAJBsAFsaiIKKAIABEAgCisDCCEZCwJAAkAC\
\\
QCAZIBpkRQ0AIAIgASgCCCIHKAIIIghPDQcgBygCBCACQQJ0aiIALwEARQ0AIAcoAiQiDEEIdCIGRQ0LIAEoAgAhBSABKAIEIRIgAC8BAiAPIAZuQQFqIgAgAyAGbkEBaiIESQRAIAcoAhAhFCAHKAIUIQsDQCAAIARxIAAgBHNBAXZqIg1BAWsgCGwgAmoiDiALTw0RIA1BAWogACAUIA5BBHRqKwMIIBljIg4bIgAgBCANIA4bIgRJDQALCyAAQQFrIAZsIgIgDyACIA9LGyIIIAAgBmwiACADIAAgA0kbIgRPDQAgDEUNCiAFKAIMIQYgBSgCCCENIAUoAgQhCyAFKAIAIRZBACEOQf8BcSEXA0ACQCAEQQFrIgAgACAMcGsiEyAIIAggE0ki\
\\
GBsiAiAETw0AIAsgAiACIAtJGyEUIAIhAANAIAAgFEYNCwJAIAAgFmotAAAgF0cNACAAIAZPDQ0gDSAAQQN0aisDACAZYg0AQQEhDiAAIQkMAgsgAEEBaiIAIARHDQALCwJAIAIgAiAMbiIAIAxsRgRAIBIgDSAGIAAQSyEaIAggE08NASACIQQgGSAaZEUNAgwBCyACIQQgGA0BCwsgDg0BCyAKKAIgDQFCAAwCCyAHIAUgEiARIAkQrgEiGkQAAAAAAADw/2INAkF/IQwMCgsgCisDKCEaQgELIRwgCigCOCEMIAopAzAhGyADIA9GDQogGUQAAAAAAADw/2ENCiABKAIIIgcgASgCACIFIA8iCRCsASAbUQ0JDAoLIBBBCGogByAFIAcoAghB\
\\
AWsgCRCmASAQKAIMQX8gECgCCEEBcRshDEIBIRwgByAFIAkQrAEhGwwHCyACIARBoLDAABCnAgALIAIgEUGwsMAAEKcCAAsgAiAIQYzAwAAQpwIACyAUIAtBzMDAABCnAgALIAAgBkHcwMAAEKcCAAtBrMDAABCGAwALQZzAwAAQhgMACyAZRAAAAAAAAPD/YQ0BIAMgCUYNAQsCQAJAAkAgBygCCCIAIBFLBEAgBygCBCARQQJ0aiIALwEARQ0EIAAvAQIhCyAJIQQCQAJAA0AgBCIAIANPDQEgBSALIAAgAEFAayICIAMgAiADSRsiBBBQIBlkRQ0ACyAFKAIMIQggBSgCCCESIAUoAgQhBiAFKAIAIQ1BACECAkAgACAETw0AIAAgDWohDiAE\
\\
IABrIQ8gEiAAQQN0aiEEIAYgACAAIAZJGyITIABrIRQgC0H/AXEhFgNAIAIgFEYNBiAWIAIgDmotAABGBEAgACACaiIXIAhPDQggBCsDACAZZUUNAgsgBEEIaiEEIA8gAkEBaiICRw0ACyAPIQILIAAgAmohAAwBCyAFKAIIIRIgBSgCDCEIIAUoAgAhDSAFKAIEIQYLIAkgDWohAiAAIQQCQANAIAQgCU0NBiAEIAZLDQMgECACIAQgCWsgCxB+IBAoAgBBAXFFDQYgECgCBCAJaiIEIAhPDQEgEiAEQQN0aisDAEQAAAAAAADw/2ENAAsgGyAFIAsgCSAAEIABrXwhG0IBIRwgByAFIAEoAgQgESAEQQFqEK4BIRogBCEMDAULIAQgCEGMwsAA\
\\
EKcCAAsgESAAQcCwwAAQpwIACyAJIAQgBkGcwsAAELcBAAsgEyAGQczCwAAQpwIACyAXIAhB3MLAABCnAgALIAogDDYCOCAKIBs3AzAgCiAaOQMoIAogHDcDIEQAAAAAAADw/yEZIAopAwBCAVEEQCAKKwMIIRkLIBUgAzYCCCAVIBk5AwAgEEEQaiQADwsgDiALQbzAwAAQpwIAC/0YAgV+En8jAEFAaiIOJAACQAJAAkACQAJ+AkAgAkEITwRAIAEgAmpBCGshCSACQQ9LDQEgCSkAACIGDAILIAJFDQIgATEAACEEIAJBAUYNAiABMQABIARCCIaEIQQgAkECRg0CIAExAAIgBEIIhoQhBCACQQNGDQIgATEAAyAEQgiGhCEEIAJBBEYNAiAB\
\\
MQAEIARCCIaEIQQgAkEFRg0CIAExAAUgBEIIhoQhBCACQQZGDQIgATEABiAEQgiGhCEEDAILIAJBGEsNAiAJKQAAIQYgASkACAshBSABKQAAIQQLIA4gBDcDGCAOIAU3AyAgDiAGNwMoIA4gAq0iBzcDMCAEQpX4qfqXt96bnn9+QheJIAWFQpX4qfqXt96bnn9+QheJIAaFQpX4qfqXt96bnn9+QheJIAeFQpX4qfqXt96bnn9+IgRCIIggBIUhBiAAKAIIRQRAIA5BCGohESMAQTBrIgkkACAJIABBEGo2AiggACgCDCELIAkgCUEoajYCLAJAIAsgC0EBaiIBTQRAIAAoAgQiAiACQQFqQQN2QQdsIAJBCEkbIgJBAXYgAUkEQAJAAkACQAJ/\
\\
IAJBAWoiAiABIAEgAkkbIgFBD08EQCABQf////8BSw0CQX8gAUEDdEEHbkEBa2d2QQFqDAELQQQgAUEIcUEIaiABQQRJGwsiAa1CKH4iBEIgiKcNASAEpyIKIAFBCGoiDGoiAiAKSQ0BIAJB+P///wdLDQEgAkEIEN4CIg0NAiACEN0CIAkoAhwhASAJKAIYIQIMBQsQ4gIgCSgCJCEBIAkoAiAhAgwECxDiAiAJKAIUIQEgCSgCECECDAMLIAogDWohCiAMBEAgCkH/ASAM/AsACyABQQFrIg0gAUEDdkEHbCABQQlJGyEUIAAoAgAiEiEQIAsEfyAQKQMAQn+FQoCBgoSIkKDAgH+DIQRBACEBA0AgBFAEQANAIAFBCGohASAQQQhqIhApAwBC\
\\
gIGChIiQoMCAf4MiBEKAgYKEiJCgwIB/UQ0ACyAEQoCBgoSIkKDAgH+FIQQLIAogDSASIAR6p0EDdiABaiIVQVhsaiICQShrKQAAQpX4qfqXt96bnn9+QheJIAJBIGspAACFQpX4qfqXt96bnn9+QheJIAJBGGspAACFQpX4qfqXt96bnn9+QheJIAJBEGspAACFQpX4qfqXt96bnn9+IgVCIIggBYWnIhZxIgJqKQAAQoCBgoSIkKDAgH+DIgVQBEBBCCEMA0AgAiAMaiECIAxBCGohDCAKIAIgDXEiAmopAABCgIGChIiQoMCAf4MiBVANAAsLIARCAX0gBIMhBCAKIAV6p0EDdiACaiANcSICaiwAAEEATgRAIAopAwBCgIGChIiQoMCAf4N6\
\\
p0EDdiECCyACIApqIBZBGXYiDDoAACAKIAJBCGsgDXFqQQhqIAw6AAAgCiACQX9zQShsaiICIBIgFUF/c0EobGoiDCkAIDcAICACIAz9AAAQ/QsAECACIAz9AAAA/QsAACALQQFrIgsNAAsgACgCACEQIAAoAgwFQQALIQIgACAKNgIAIAAoAgQhASAAIA02AgQgACAUIAJrNgIIQYGAgIB4IQIgAUUNAiABIAFBKGxBL2pBeHEiCmpBCWoiAUUNAiAQIAprIAEQoQIMAgsgACAJQSxqQbjmwABBKBBgQYGAgIB4IQIMAQsQ4gIgCSgCDCEBIAkoAgghAgsgESABNgIEIBEgAjYCACAJQTBqJAALIAAoAgQiCiAGp3EhAiAGQhmIIgZC/wCDQoGC\
\\
hIiQoMCAAX4hByAAKAIAIQFBACEJA0AgASACaikAACIFIAeFIgRCf4UgBEKBgoSIkKDAgAF9g0KAgYKEiJCgwIB/gyEEAkADQCAEUA0BIAR6IQggBEIBfSAEgyEEIA4pAxggASAIp0EDdiACaiAKcUFYbGoiDEEoayILKQAAhSAOQShqKQMAIAtBEGopAACFhCAOKQMgIAspAAiFIA5BMGopAwAgC0EYaikAAIWEhEIAUg0ACyAMQQhrIAM7AQAMAwsgBUKAgYKEiJCgwIB/gyEEAkACfyATRQRAQQAgBFANARogBHqnQQN2IAJqIApxIQ8LIAQgBUIBhoNCAFINAUEBCyETIAlBCGoiCSACaiAKcSECDAELCyABIA9qLAAAIgJBAE4EQCABIAEp\
\\
AwBCgIGChIiQoMCAf4N6p0EDdiIPai0AACECCyABIA9qIAanQf8AcSIJOgAAIAEgD0EIayAKcWpBCGogCToAACAAIAAoAgggAkEBcWs2AgggACAAKAIMQQFqNgIMIAEgD0FYbGoiAEEIayADOwEAIABBKGsiACAO/QADGP0LAwAgACAO/QADKP0LAxAMAQsgAkEBEN4CIhBFDQEgAgRAIBAgASAC/AoAAAsgDiACNgI8IA4gEDYCOCAAQSBqIgEgDkE4ahCRASEGIAAoAhhFBEAgDkEQaiEUIwBBMGsiCiQAIAogATYCKCAAQRBqIgsoAgwhDCAKIApBKGo2AiwCQCAMIAxBAWoiAU0EQCALKAIEIgkgCUEBakEDdkEHbCAJQQhJGyIJQQF2IAFJ\
\\
BEACQAJAAkACfyAJQQFqIgkgASABIAlJGyIBQQ9PBEAgAUH/////AUsNAkF/IAFBA3RBB25BAWtndkEBagwBC0EEIAFBCHFBCGogAUEESRsLIgGtQgx+IgRCIIinDQEgBKciCUF4Sw0BIAlBB2pBeHEiDSABQQhqIg9qIgkgDUkNASAJQfj///8HSw0BIAlBCBDeAiIRDQIgCRDdAiAKKAIcIQEgCigCGCEJDAULEOICIAooAiQhASAKKAIgIQkMBAsQ4gIgCigCFCEBIAooAhAhCQwDCyANIBFqIQ0gDwRAIA1B/wEgD/wLAAsgAUEBayIPIAFBA3ZBB2wgAUEJSRshFSALKAIAIhYhESAMBH8gESkDAEJ/hUKAgYKEiJCgwIB/gyEEIAooAiwh\
\\
F0EAIQEDQCAEUARAA0AgAUEIaiEBIBFBCGoiESkDAEKAgYKEiJCgwIB/gyIEQoCBgoSIkKDAgH9RDQALIARCgIGChIiQoMCAf4UhBAsgDSAPIBcoAgAgFiAEeqdBA3YgAWoiGEF0bGpBDGsQkQGnIhlxIglqKQAAQoCBgoSIkKDAgH+DIgVQBEBBCCESA0AgCSASaiEJIBJBCGohEiANIAkgD3EiCWopAABCgIGChIiQoMCAf4MiBVANAAsLIARCAX0gBIMhBCANIAV6p0EDdiAJaiAPcSIJaiwAAEEATgRAIA0pAwBCgIGChIiQoMCAf4N6p0EDdiEJCyAJIA1qIBlBGXYiEjoAACANIAlBCGsgD3FqQQhqIBI6AAAgDSAJQX9zQQxsaiIJIAso\
\\
AgAgGEF/c0EMbGoiEikAADcAACAJIBIoAAg2AAggDEEBayIMDQALIAsoAgAhESALKAIMBUEACyEJIAsgDTYCACALKAIEIQEgCyAPNgIEIAsgFSAJazYCCEGBgICAeCEJIAFFDQIgASABQQxsQRNqQXhxIgtqQQlqIgFFDQIgESALayABEKECDAILIAsgCkEsakGI5sAAQQwQYEGBgICAeCEJDAELEOICIAooAgwhASAKKAIIIQkLIBQgATYCBCAUIAk2AgAgCkEwaiQACyAAKAIUIgsgBqdxIQEgBkIZiCIGQv8Ag0KBgoSIkKDAgAF+IQcgACgCECEKQQAhCQJAA0AgASAKaikAACIFIAeFIgRCf4UgBEKBgoSIkKDAgAF9g0KAgYKEiJCgwIB/\
\\
gyIEQgBSBEADQCAKIAR6p0EDdiABaiALcUF0bGoiDEEIaygCACACRgRAIBAgDEEMaygCACACEKoCRQ0ECyAEQgF9IASDIgRCAFINAAsLIAVCgIGChIiQoMCAf4MhBAJAAn8gCUEBRwRAQQAgBFANARogBHqnQQN2IAFqIAtxIRMLIAQgBUIBhoNCAFINAUEBCyEJIBpBCGoiGiABaiALcSEBDAELCyAKIBNqLAAAIgFBAE4EQCAKIAopAwBCgIGChIiQoMCAf4N6p0EDdiITai0AACEBCyAKIBNqIAanQf8AcSIJOgAAIAogE0EIayALcWpBCGogCToAACAAIAAoAhggAUEBcWs2AhggACAAKAIcQQFqNgIcIAogE0F0bGoiAEEMayAQNgIAIABB\
\\
CGsgAjYCACAAQQRrIAM7AQAMAQsgDEEEayADOwEAIBAgAhChAgsgDkFAayQADwtBASACEI0DAAu0CwMGfwN8An4jAEGAAWsiBiQAAkACQAJAAkACQAJAAkAgAUEBaw4CAQYACwJAAkACQCADQf8BcSIBIAAtAExHDQAgBEQAgPtD+s7sQmNFDQAgAQ0AIAREAAAAAAAAAABkRQ0AIAREAAAAAAAAOEOgRAAAAAAAADjDoCAEYQ0BCyAGQThqIAAgBCADEKABIAYtAEghByAGKQM4QgJSDQEgBisDQCEEC0EAIQIgAC0AngEEQCAAEK4CIQILIABCAjcDICAAIAc6AEwgACAFNgIYIAAgACkDECIPQgF8IhA3AxAgAAJ8IAQgB0ECRg0AGiAEIAAo\
\\
AgBFDQAaIAQgACsDCCIMIAwgDGIbIgwgDCAEIAQgBGIbIg0gDCANZBsLIgw5AwggAEIBNwMAIAAoAkgiCARAIAhBsAFsIQkgACgCRCEKQQAhAyAHQQJGIQcDQAJAIAcNACADIApqIgEpAwBCAVINACABQQhqKwMAIARmRQ0AIAFBMGoiCykDACAPUg0AIAFBrwFqLQAAQQZxQQJGDQAgAUEgakIBNwMAIAsgEDcDACABQShqIAw5AwAgAUE4aiAFNgIACyAJIANBsAFqIgNHDQALCyAGQRBqIABBAEEAIAggAhBnIAAQtgEMBgsMAQsCQAJAIANB/wFxIgEgAC0ATEcNACAERACA+0P6zuxCY0UNACABDQAgBEQAAAAAAAAAAGRFDQAgBEQAAAAA\
\\
AAA4Q6BEAAAAAAAAOMOgIARhDQELIAZBOGogACAEIAMQoAEgBi0ASCEHIAYpAzhCAlINASAGKwNAIQQLAkACQAJAAkACQCAAKAJIIgEgAksEQCAAKAJEIAJBsAFsaiIFLQCMAUUEQCAFKAKIAUEFdCEDIAUoAoQBIQEDQCADRQ0EIANBIGshAyABLQAcIAFBIGohAUUNAAsLIAZBHDYCTCAGQcnawAA2AkggBkEVNgI8IAZBtNrAADYCOCAGIAUpAqQBNwJAQQEhASAGQfAAaiAGQThqQQNBAUEAEGYgBSgCqAEiAg0BDAgLIAIgAUGk2sAAEKcCAAsgBSgCpAEhAyACQQEQ3gIiAUUNASACRQ0GIAEgAyAC/AoAAAwGC0EAIQEgAC0AngEEQCAA\
\\
EK4CIQELIAAgBzoATCAFQQE2AnggBUEGOgBxIAUgACgCGCIJNgJ8IAUoAgAhAyAFQgE3AwAgBSAEIAUrAwgiDCAMIAxiGyINIA0gBCAEIARiGyIOIA0gDmQbIAQgAxsgBCAHQQJHGyIEOQMIIAUtAK8BIghBBnFBAkcEfyAFQQE6AK8BQQEFIAgLQQZxIQgCQCADIAQgDGRFcSAHQQJHcUUEQCAIQQJGDQMgACsDCCEMIAApAwAhDwJAIAUtAKwBDQAgD6dFDQAgDCAEoSEEAkAgBw0AIAREAAAAAAAAOEOgRAAAAAAAADjDoCAEYQ0AIAREAAAAAABAj0CiIgT8BrkiDUQAAAAAAADwv6AgDSAEIA1jGyINIA1EAAAAAAAA8D+gIAQgDaFEAAAA\
\\
AAAA4D9jG0QAAAAAAECPQKMhBAsgBCAFKwOQAWVFDQILIAUgCTYCOCAFIAw5AyggBSAPNwMgIAUgACkDEDcDMAwBCyAIQQJGDQILIAAtAD0NAgwEC0EBIAIQ5AIACyAGQRBqIABBASACIAJBAWogARBnIAAQtgEMBQsgABDAAQwBCyAGIAYpAGA3ADAgBiAGKQBZNwApIAYgBv0AAEn9CwAZIAYgBzoAGAwCCyAAKAKEAQRAIAAQ1wELIAEEQCABQUBrEOQBIAFB2AAQoQILIAAQtgEMAgsgBiAGKAJ4NgIgIAYgBv0AA2j9CwMQIAYgATYCKCAGIAI2AiQLIAAQtgEgBigCGCIABEAgBigCHCAAEKECCyAGKAIkIgBBgICAgHhGDQAgAEUNACAG\
\\
KAIoIAAQoQILIAZBgAFqJAAL2gkDE38CfgF7IwBB0AJrIhEkAAJAIAFBAkkNAEKAgICAgICAgMAAIAGtIhmAIhogGX5CgICAgICAgIDAAFKtAn8gAUGBIE8EQCABEMwCDAELQcAAIAEgAUEBdmsiByAHQcAATxsLIRAgGnwhGSAAQfAAayEVIABB4AFqIRZBASELA0BBACESQQEhCiABIAxLIhcEQCAAIAxB8ABsIg5qIQggDK0iGgJ/AkAgASAMayIGIBBJDQACQCAGQQJJBEAgBiEKDAELAkACQAJAAkACQCAIKAJwIgkgCCgCAEkiD0UEQCAGQQJGDQQgDiAWaiEHQQIhCgNAIAkgBygCACIJSw0DIAdB8ABqIQcgBiAKQQFqIgpHDQALDAEL\
\\
IAZBAkYNAiAOIBZqIQdBAiEKA0AgCSAHKAIAIglNDQIgB0HwAGohByAGIApBAWoiCkcNAAsLIAYhCgsgCiAQSQ0EIA9FDQMgCkEBdiIJRQ0DDAILQQIhCkEBIQkgEEECSw0DDAELQQIhCiAQQQJLDQIMAQsgFSAKQfAAbCAOamohB0EAIQ4DQEEAIQYDQCAGIAhqIg/9AAMAIRsgDyAGIAdqIg/9AAMA/QsDACAPIBv9CwMAIAZBEGoiBkHwAEcNAAsgB0HwAGshByAIQfAAaiEIIA5BAWoiDiAJRw0ACwsgCkEBdEEBcgwBCyAGIBAgBiAQSRtBAXQgBEUNABogCEEgIAYgBkEgTxsiByACIANBAEEAIAUQKyAHQQF0QQFyCyIKQQF2IAxqrXwg\
\\
GX4gDCALQQF2a60gGnwgGX6FeachEgsCQAJAIA1BAkkNACAVIAxB8ABsIgdqIQ8gACAHaiEYA0AgDUEBayIOIBFBjgJqai0AACASSQ0BAn8CQAJAIAMgEUEEaiAOQQJ0aigCACIIQQF2IgcgC0EBdiIGaiINTyAIIAtyQQFxRXFFBEAgACAMIA1rQfAAbGohCSAIQQFxRQ0BDAILIA1BAXQMAgsgCSAHIAIgAyAHQQFyZ0EBdEE+c0EAIAUQKwsgC0EBcUUEQCAJIAdB8ABsaiAGIAIgAyAGQQFyZ0EBdEE+c0EAIAUQKwsCQCAGRQ0AIAdFDQAgAyAGIAcgBiAHSSILGyIISQ0AIAkgB0HwAGxqIQYgCEHwAGwiBwRAIAIgBiAJIAsbIAf8CgAA\
\\
CyACIAdqIQgCQCALRQRAIAIhBwNAIAkgBiAHIAYoAgAiCyAHKAIAIhNJIhQbQfAA/AoAACAJQfAAaiEJIAcgCyATT0HwAGxqIgcgCEYNAiAGIBRB8ABsaiIGIBhHDQALDAELIA8hBwNAAkAgByAGQfAAayIGIAhB8ABrIgsgCygCACITIAYoAgAiFEkiCBtB8AD8CgAAIAsgCEHwAGxqIQggBiATIBRPQfAAbGoiBiAJRg0AIAdB8ABrIQcgAiAIRw0BCwsgBiEJIAIhBwsgCCAHayIGRQ0AIAkgByAG/AoAAAsgDUEBdEEBcgshC0EBIQYgDiINQQFLDQALDAELIA0hBgsgEUGOAmogBmogEjoAACARQQRqIAZBAnRqIAs2AgAgFwRAIAZBAWoh\
\\
DSAKQQF2IAxqIQwgCiELDAELCyALQQFxDQAgACABIAIgAyABQQFyZ0EBdEE+c0EAIAUQKwsgEUHQAmokAAvaCQMTfwJ+AXsjAEHQAmsiESQAAkAgAUECSQ0AQoCAgICAgICAwAAgAa0iGYAiGiAZfkKAgICAgICAgMAAUq0CfyABQYEgTwRAIAEQzAIMAQtBwAAgASABQQF2ayIHIAdBwABPGwshECAafCEZIABB8ABrIRUgAEHgAWohFkEBIQsDQEEAIRJBASEKIAEgDEsiFwRAIAAgDEHwAGwiDmohCCAMrSIaAn8CQCABIAxrIgYgEEkNAAJAIAZBAkkEQCAGIQoMAQsCQAJAAkACQAJAIAgoAnAiCSAIKAIASSIPRQRAIAZBAkYNBCAOIBZq\
\\
IQdBAiEKA0AgCSAHKAIAIglLDQMgB0HwAGohByAGIApBAWoiCkcNAAsMAQsgBkECRg0CIA4gFmohB0ECIQoDQCAJIAcoAgAiCU0NAiAHQfAAaiEHIAYgCkEBaiIKRw0ACwsgBiEKCyAKIBBJDQQgD0UNAyAKQQF2IglFDQMMAgtBAiEKQQEhCSAQQQJLDQMMAQtBAiEKIBBBAksNAgwBCyAVIApB8ABsIA5qaiEHQQAhDgNAQQAhBgNAIAYgCGoiD/0AAwAhGyAPIAYgB2oiD/0AAwD9CwMAIA8gG/0LAwAgBkEQaiIGQfAARw0ACyAHQfAAayEHIAhB8ABqIQggDkEBaiIOIAlHDQALCyAKQQF0QQFyDAELIAYgECAGIBBJG0EBdCAERQ0AGiAI\
\\
QSAgBiAGQSBPGyIHIAIgA0EAQQAgBRAsIAdBAXRBAXILIgpBAXYgDGqtfCAZfiAMIAtBAXZrrSAafCAZfoV5pyESCwJAAkAgDUECSQ0AIBUgDEHwAGwiB2ohDyAAIAdqIRgDQCANQQFrIg4gEUGOAmpqLQAAIBJJDQECfwJAAkAgAyARQQRqIA5BAnRqKAIAIghBAXYiByALQQF2IgZqIg1PIAggC3JBAXFFcUUEQCAAIAwgDWtB8ABsaiEJIAhBAXFFDQEMAgsgDUEBdAwCCyAJIAcgAiADIAdBAXJnQQF0QT5zQQAgBRAsCyALQQFxRQRAIAkgB0HwAGxqIAYgAiADIAZBAXJnQQF0QT5zQQAgBRAsCwJAIAZFDQAgB0UNACADIAYgByAGIAdJ\
\\
IgsbIghJDQAgCSAHQfAAbGohBiAIQfAAbCIHBEAgAiAGIAkgCxsgB/wKAAALIAIgB2ohCAJAIAtFBEAgAiEHA0AgCSAGIAcgBigCACILIAcoAgAiE0kiFBtB8AD8CgAAIAlB8ABqIQkgByALIBNPQfAAbGoiByAIRg0CIAYgFEHwAGxqIgYgGEcNAAsMAQsgDyEHA0ACQCAHIAZB8ABrIgYgCEHwAGsiCyALKAIAIhMgBigCACIUSSIIG0HwAPwKAAAgCyAIQfAAbGohCCAGIBMgFE9B8ABsaiIGIAlGDQAgB0HwAGshByACIAhHDQELCyAGIQkgAiEHCyAIIAdrIgZFDQAgCSAHIAb8CgAACyANQQF0QQFyCyELQQEhBiAOIg1BAUsNAAsMAQsg\
\\
DSEGCyARQY4CaiAGaiASOgAAIBFBBGogBkECdGogCzYCACAXBEAgBkEBaiENIApBAXYgDGohDCAKIQsMAQsLIAtBAXENACAAIAEgAiADIAFBAXJnQQF0QT5zQQAgBRAsCyARQdACaiQAC/EJAhB8CH8gBEEHcSEZIAFBB3EhGkQAAAAAAADw/yEHRAAAAAAAAPD/IQhEAAAAAAAA8P8hCUQAAAAAAADw/yEKRAAAAAAAAPD/IQtEAAAAAAAA8P8hDEQAAAAAAADw/yENRAAAAAAAAPD/IQUCQCABQQhJDQAgBEEDdEFAcSEcQQAgAUF4cWshGyACQf//A3EhFiAAIRUDQCAYIBxGDQEgAyAYaiEXRAAAAAAAAPD/IQZEAAAAAAAA8P8hDkQAAAAA\
\\
AADw/yEPRAAAAAAAAPD/IRBEAAAAAAAA8P8hEUQAAAAAAADw/yESRAAAAAAAAPD/IRNEAAAAAAAA8P8hFCAWIBUvAQBGBEAgFysDACEOCyAOIAUgBSAOYxshBSAWIBVBAmovAQBGBEAgF0EIaisDACEGCyAGIA0gBiANZBshDSAWIBVBBGovAQBGBEAgF0EQaisDACEQCyAQIAwgDCAQYxshDCAWIBVBBmovAQBGBEAgF0EYaisDACEPCyAPIAsgCyAPYxshCyAWIBVBCGovAQBGBEAgF0EgaisDACESCyASIAogCiASYxshCiAWIBVBCmovAQBGBEAgF0EoaisDACERCyARIAkgCSARYxshCSAWIBVBDGovAQBGBEAgF0EwaisDACEUCyAUIAgg\
\\
CCAUYxshCCAWIBVBDmovAQBGBEAgF0E4aisDACETCyATIAcgByATYxshByAVQRBqIRUgGEFAayEYIBtBCGoiGw0ACwsCQCAZIBogGSAaSRsiFUUNACADIARB+P///wBxQQN0aiEDIAAgAUH4////A3FBAXRqIgAvAQAgAkH//wNxRgRAIAMrAwAiBiAFIAUgBWIbIgUgBSAGIAYgBmIbIgYgBSAGZBshBQsgFUEBRg0AIAAvAQIgAkH//wNxRgRAIAMrAwgiBiAFIAUgBWIbIgUgBSAGIAYgBmIbIgYgBSAGZBshBQsgFUECRg0AIAAvAQQgAkH//wNxRgRAIAMrAxAiBiAFIAUgBWIbIgUgBSAGIAYgBmIbIgYgBSAGZBshBQsgFUEDRg0AIAAv\
\\
AQYgAkH//wNxRgRAIAMrAxgiBiAFIAUgBWIbIgUgBSAGIAYgBmIbIgYgBSAGZBshBQsgFUEERg0AIAAvAQggAkH//wNxRgRAIAMrAyAiBiAFIAUgBWIbIgUgBSAGIAYgBmIbIgYgBSAGZBshBQsgFUEFRg0AIAAvAQogAkH//wNxRgRAIAMrAygiBiAFIAUgBWIbIgUgBSAGIAYgBmIbIgYgBSAGZBshBQsgFUEGRg0AIAAvAQwgAkH//wNxRw0AIAMrAzAiBiAFIAUgBWIbIgUgBSAGIAYgBmIbIgYgBSAGZBshBQtEAAAAAAAA8P8gByAIRAAAAAAAAPD/IAUgBSAFYhsiBUQAAAAAAADw/yAFRAAAAAAAAPD/ZBsiBSAFIA0gDSANYhsiDSAF\
\\
IA1kGyIFIAUgDCAMIAxiGyIMIAUgDGQbIgUgBSALIAsgC2IbIgsgBSALZBsiBSAFIAogCiAKYhsiCiAFIApkGyIFIAUgCSAJIAliGyIJIAUgCWQbIgUgBSAFYhsiBSAFIAggCCAIYhsiCCAFIAhkGyIFIAUgBWIbIgUgBSAHIAcgB2IbIgcgBSAHZBsiBSAFIAViGyIFRAAAAAAAAPD/IAVEAAAAAAAA8P9kGwuCDgEPfyMAQRBrIgokAAJAAkAgACgCAEEBRw0AIABBBGohBgNAIAYQygIiB0GAgMQARg0BQQEhBCABIAJGDQICfyABLAAAIgNBAE4EQCADQf8BcSEDIAFBAWoMAQsgAS0AAUE/cSEFIANBH3EhCCADQV9NBEAgCEEGdCAFciED\
\\
IAFBAmoMAQsgAS0AAkE/cSAFQQZ0ciEFIANBcEkEQCAFIAhBDHRyIQMgAUEDagwBCyAIQRJ0QYCA8ABxIAEtAANBP3EgBUEGdHJyIgNBgIDEAEYNAyABQQRqCyEBIAMgB0YNAAtBAiEEDAELIABBADYCAAJAIAAoAjAiCEUNACAAQQxqIQ4gAEEEaiEPIAAoAjQhEANAIAgiBCAQRg0BIAAgBEEBaiIINgIwAkAgBC0AACIDwEEATg0AIAAgBEECaiIINgIwIAQtAAFBP3EhBiADQR9xIQUgA0HfAU0EQCAFQQZ0IAZyIQMMAQsgACAEQQNqIgg2AjAgBC0AAkE/cSAGQQZ0ciEGIANB8AFJBEAgBiAFQQx0ciEDDAELIAAgBEEEaiIINgIwIAVB\
\\
EnRBgIDwAHEgBC0AA0E/cSAGQQZ0cnIiA0GAgMQARg0CC0EDIQQCQAJAAkAgA0Egaw4OAgEBAQEBAQEBAQEBAQIACyADQd8ARg0BCyADQQlrQQVJDQACQCADQYUBSQ0AAkACQAJAAkAgA0EIdiIFQRZrDhsABAQEBAQEBAQEAgQEBAQEBAQEBAQEBAQEBAEDCyADQYAtRw0DDAQLIANBgOAARw0CDAMLIANB/wFxLQD4yUFBAnFFDQEMAgsgBQ0AIANB/wFxLQD4yUFBAXENAQsgCkEEaiEHIwBBEGsiCyQAAkAgA0HAAU8EQCALQQRqIQVBACEEAkAgA0GAgAhPBEAgBUGAgMQANgIADAELIANBDHZB8P8/cUGIrsEAaiIMKAIAIQkCQAJAAkAg\
\\
DCgCBCIGDgICAQALIANB//8DcSENA0AgBCAGQQF2IhEgBGoiBCAJIARBBmxqLwEAIA1LGyEEIAYgEWsiBkEBSw0ACwsgCSAEQQZsaiIELwEAIgYgA0H//wNxIglLDQAgBiAEQQJqLQAAakH//wNxIAlJDQAgBC0AAyADIAZzcUEBcQ0AIAVCADcCBCAFIANBgIAEcSAELwEEIANqQf//A3FyNgIADAELIAwoAgghCUEAIQQCQAJAAkACQCAMKAIMIgYOAgIBAAsgA0H//wNxIQwDQCAEIAZBAXYiDSAEaiIEIAkgBEEDdGovAQAgDEsbIQQgBiANayIGQQFLDQALCyAJIARBA3RqIgQvAQAgA0H//wNxRg0BCyAFQYCAxAA2AgAMAQsgBSADQYCA\
\\
BHEiBiAELwEGcjYCCCAFIAYgBC8BBHI2AgQgBSAGIAQvAQJyNgIACyAHQgA3AgQgByADNgIAIAsoAgRBgIDEAEYNASAHIAsoAgw2AgggByALKQIENwIADAELIAdCADcCBCAHIANBIHIgAyADQcEAa0EaSRs2AgALIAtBEGokACAAQgE3AgAgDiAKKQIENwIAIA4gCigCDCIDNgIIIABBA0ECQQEgCigCCBsgAxs2AgggDxDKAiIGQYCAxABGBEBBAyEEDAELAkADQEEBIQQgASACRg0CAkAgASwAACIDQQBOBEAgAUEBaiEBIANB/wFxIQMMAQsgAS0AAUE/cSEHIANBH3EhBSADQV9NBEAgBUEGdCAHciEDIAFBAmohAQwBCyABLQACQT9xIAdB\
\\
BnRyIQcgA0FwSQRAIAcgBUEMdHIhAyABQQNqIQEMAQsgAS0AAyEDIAFBBGohASAFQRJ0QYCA8ABxIANBP3EgB0EGdHJyIgNBgIDEAEYNAwsgAyAGRw0BIA8QygIiBkGAgMQARw0AC0EDIQQMAQtBAiEECyAEQQNGDQALDAELIABBADYCAAJAIAAoAhhBAUcNACAAQRxqIQYDQCAGEMoCIgdBgIDEAEYNAUEBIQQgASACRg0CAn8gASwAACIDQQBOBEAgA0H/AXEhAyABQQFqDAELIAEtAAFBP3EhBSADQR9xIQggA0FfTQRAIAhBBnQgBXIhAyABQQJqDAELIAEtAAJBP3EgBUEGdHIhBSADQXBJBEAgBSAIQQx0ciEDIAFBA2oMAQsgCEESdEGA\
\\
gPAAcSABLQADQT9xIAVBBnRyciIDQYCAxABGDQMgAUEEagshASADIAdGDQALQQIhBAwBCyAAQQA2AhggASACRwRAQf8BIQQgASwAACIAQQBODQEgAEFgSQ0BIABBcEkNASAAQf8BcUESdEGAgPAAcSABLQADQT9xIAEtAAJBP3FBBnQgAS0AAUE/cUEMdHJyckGAgMQARw0BC0EAIQQLIApBEGokACAEC9gIAgJ+Bn8CQAJAAkAgAUEITwRAIAFBB3EiBEUNASAAKAKgASIGQSlPDQIgBkUEQCAAQQA2AqABDAILIAZBAnQiCEEEayIFQQJ2QQFqIgdBA3EhCSAEQQJ0KAKIj0EgBHatIQMgACEEAkAgBUEMTwRAIAdB/P///wdxIQUDQCAEIAQ1\
\\
AgAgA34gAnwiAj4CACAEQQRqIgcgBzUCACADfiACQiCIfCICPgIAIARBCGoiByAHNQIAIAN+IAJCIIh8IgI+AgAgBEEMaiIHIAc1AgAgA34gAkIgiHwiAj4CACACQiCIIQIgBEEQaiEEIAVBBGsiBQ0ACyAJRQ0BCyAJQQJ0IQUDQCAEIAQ1AgAgA34gAnwiAj4CACAEQQRqIQQgAkIgiCECIAVBBGsiBQ0ACwsgACACQgBSBH8gBkEoRg0EIAAgCGogAj4CACAGQQFqBSAGCzYCoAEMAQsgACgCoAEiBkEpTw0BIAZFBEAgAEEANgKgAQ8LIAFBAnQ1AoiPQSEDIAZBAnQiCUEEayIFQQJ2QQFqIghBA3EhASAAIQQCQCAFQQxPBEAgCEH8////\
\\
B3EhBQNAIAQgBDUCACADfiACfCICPgIAIARBBGoiCCAINQIAIAN+IAJCIIh8IgI+AgAgBEEIaiIIIAg1AgAgA34gAkIgiHwiAj4CACAEQQxqIgggCDUCACADfiACQiCIfCICPgIAIAJCIIghAiAEQRBqIQQgBUEEayIFDQALIAFFDQELIAFBAnQhBQNAIAQgBDUCACADfiACfCICPgIAIARBBGohBCACQiCIIQIgBUEEayIFDQALCyAAIAJCAFIEfyAGQShGDQMgACAJaiACPgIAIAZBAWoFIAYLNgKgAQ8LAkAgAUEIcQRAIAAoAqABIgZBKU8NAgJAIAZFBEBBACEGDAELIAZBAnQiCEEEayIFQQJ2QQFqIgdBA3EhCUIAIQIgACEEAkAgBUEM\
\\
TwRAIAdB/P///wdxIQUDQCAEIAQ1AgBC4esXfiACfCICPgIAIARBBGoiByAHNQIAQuHrF34gAkIgiHwiAj4CACAEQQhqIgcgBzUCAELh6xd+IAJCIIh8IgI+AgAgBEEMaiIHIAc1AgBC4esXfiACQiCIfCICPgIAIAJCIIghAiAEQRBqIQQgBUEEayIFDQALIAlFDQELIAlBAnQhBQNAIAQgBDUCAELh6xd+IAJ8IgI+AgAgBEEEaiEEIAJCIIghAiAFQQRrIgUNAAsLIAJQDQAgBkEoRg0CIAAgCGogAj4CACAGQQFqIQYLIAAgBjYCoAELIAFBEHEEQCAAQbCPwQBBAhBcCyABQSBxBEAgAEG4j8EAQQMQXAsgAUHAAHEEQCAAQcSPwQBBBRBc\
\\
CyABQYABcQRAIABB2I/BAEEKEFwLIAFBgAJxBEAgAEGAkMEAQRMQXAsgACABEHgaDwsMAQtBACAGQShB+MvBABC3AQALQShBKEH4y8EAEKcCAAvRCQMQfwJ8AXsjAEEQayINJAAgACgCXCILIQQCQAJAAkACQAJAAkACQAJAAkACQCAAKAJYQQh0IgMEfyALIANwBSAECw0AAkACQCAAKAJUQQh0IgwEQCAAKAJEIgUgACgCOCIJIAsgDG5sSQ0BIAUhBAwCC0G8xMAAEIYDAAsgACgCLCIKRQRAIAUhBAwBC0EAIQMDQCAAIAEgAiADEOABIAogA0EBaiIDRw0ACyAKQQN0IQRBACECIApB/////wBLDQJBCCECIARBCBDeAiIIRQ0CIAAoAhAh\
\\
BCAAKAIUIQcgACgCNCEDQQAhAiAIIQYDQCACIAlGDQQgBiADLwEABHwgByADQQJqLwEAIg5NDQYgBCAOQQN0aisDAAVEAAAAAAAA8P8LOQMAIAZBCGohBiADQQRqIQMgCiACQQFqIgJHDQALIAggCkEDdGohDiABKAIAIAsgDGsiAkEBdGohDyABKAIIIRAgASgCDCEJIAEoAgQhDEEAIQYgAEE8aiERIAghAQNAAn8CQCAAKAJUQQh0IgcEQCABKwMAIRMgACgCOCEDIAIgB08NAUQAAAAAAADw/yEUQQAMAgtBjMHAABCGAwALIAIgB25BAWsgA2wgBmoiBCAFTw0HIAAoAkAgBEEEdGoiBysDCCEUIAcoAgQhBCAHKAIACyEHAkACQCADIAZL\
\\
BEAgACgCNCAGQQJ0aiIDLwEADQEgBCEDIBQhEwwCCyAGIANB/MDAABCnAgALIAMvAQIhEiALIQMDQCACIANPBEAgBCEDDAILAkAgAyAMTQRAIA1BCGogDyADIAJrIBIQaiANKAIIQQFxDQEgBCEDDAMLIAIgAyAMQZzCwAAQtwEACyANKAIMIAJqIgMgCU8NCSAQIANBA3RqKwMARAAAAAAAAPD/YQ0AC0EBIQcLIAAoAjwgBUYEQCAREJYCCyAGQQFqIQYgACAFQQFqIgQ2AkQgACgCQCAFQQR0aiIFIBM5AwggBSADNgIEIAUgBzYCACAEIQUgAUEIaiIBIA5HDQALIAggCkEDdBChAgsgACgCLCILRQ0AIAAoAlwhBSAAKAJUQQh0IQggACgC\
\\
ECEMIAAoAhQhCiAAKAJAIQcgACgCNCEDIAAoAjghAUEAIQIDQCABIAJGDQcgAy8BAARAIAhFDQkgA0ECai8BACEGRAAAAAAAAPD/IRMgBSAITwRAIAEgBSAIbkEBa2wgAmoiCSAETw0LIAcgCUEEdGorAgghEwsgBiAKTw0LIAwgBkEDdGogEzkDAAsgA0EEaiEDIAsgAkEBaiICRw0ACyAAKAIoIgEhAyALQQJ0IghBBGsiAEEMTwRAIAEgAEECdkEBaiIGQfz///8HcSIEQQJ0aiEDIAX9ESEVIAQhACABIQIDQCACIBX9CwIAIAJBEGohAiAAQQRrIgANAAsgBCAGRg0BCyABIAhqIQADQCADIAU2AgAgA0EEaiIDIABHDQALCyANQRBqJAAP\
\\
CyACIAQQ5AIACyAJIAlB/MLAABCnAgALIA4gB0H8xcAAEKcCAAsgBCAFQZzBwAAQpwIACyADIAlBjMLAABCnAgALIAEgAUH8wsAAEKcCAAtBjMHAABCGAwALIAkgBEGcwcAAEKcCAAsgBiAKQczEwAAQpwIAC84JAxB/AnwBeyMAQRBrIg0kACAAKAJcIgshBAJAAkACQAJAAkACQAJAAkACQAJAIAAoAlhBCHQiAwR/IAsgA3AFIAQLDQACQAJAIAAoAlRBCHQiDARAIAAoAkQiBSAAKAI4IgkgCyAMbmxJDQEgBSEEDAILQbzEwAAQhgMACyAAKAIsIgpFBEAgBSEEDAELQQAhAwNAIAAgASACIAMQqAEgCiADQQFqIgNHDQALIApBA3QhBEEA\
\\
IQIgCkH/////AEsNAkEIIQIgBEEIEN4CIghFDQIgACgCECEEIAAoAhQhByAAKAI0IQNBACECIAghBgNAIAIgCUYNBCAGIAMvAQAEfCAHIANBAmovAQAiDk0NBiAEIA5BA3RqKwMABUQAAAAAAADw/ws5AwAgBkEIaiEGIANBBGohAyAKIAJBAWoiAkcNAAsgCyAMayICIAEoAgBqIQ4gCCAKQQN0aiEPIAEoAgghECABKAIMIQkgASgCBCEMQQAhBiAAQTxqIREgCCEBA0ACfwJAIAAoAlRBCHQiBwRAIAErAwAhEyAAKAI4IQMgAiAHTw0BRAAAAAAAAPD/IRRBAAwCC0GMwcAAEIYDAAsgAiAHbkEBayADbCAGaiIEIAVPDQcgACgCQCAEQQR0\
\\
aiIHKwMIIRQgBygCBCEEIAcoAgALIQcCQAJAIAMgBksEQCAAKAI0IAZBAnRqIgMvAQANASAEIQMgFCETDAILIAYgA0H8wMAAEKcCAAsgAy8BAiESIAshAwNAIAIgA08EQCAEIQMMAgsCQCADIAxNBEAgDUEIaiAOIAMgAmsgEhB+IA0oAghBAXENASAEIQMMAwsgAiADIAxBnMLAABC3AQALIA0oAgwgAmoiAyAJTw0JIBAgA0EDdGorAwBEAAAAAAAA8P9hDQALQQEhBwsgACgCPCAFRgRAIBEQlgILIAZBAWohBiAAIAVBAWoiBDYCRCAAKAJAIAVBBHRqIgUgEzkDCCAFIAM2AgQgBSAHNgIAIAQhBSABQQhqIgEgD0cNAAsgCCAKQQN0EKEC\
\\
CyAAKAIsIgtFDQAgACgCXCEFIAAoAlRBCHQhCCAAKAIQIQwgACgCFCEKIAAoAkAhByAAKAI0IQMgACgCOCEBQQAhAgNAIAEgAkYNByADLwEABEAgCEUNCSADQQJqLwEAIQZEAAAAAAAA8P8hEyAFIAhPBEAgASAFIAhuQQFrbCACaiIJIARPDQsgByAJQQR0aisCCCETCyAGIApPDQsgDCAGQQN0aiATOQMACyADQQRqIQMgCyACQQFqIgJHDQALIAAoAigiASEDIAtBAnQiCEEEayIAQQxPBEAgASAAQQJ2QQFqIgZB/P///wdxIgRBAnRqIQMgBf0RIRUgBCEAIAEhAgNAIAIgFf0LAgAgAkEQaiECIABBBGsiAA0ACyAEIAZGDQELIAEgCGoh\
\\
AANAIAMgBTYCACADQQRqIgMgAEcNAAsLIA1BEGokAA8LIAIgBBDkAgALIAkgCUH8wsAAEKcCAAsgDiAHQfzFwAAQpwIACyAEIAVBnMHAABCnAgALIAMgCUGMwsAAEKcCAAsgASABQfzCwAAQpwIAC0GMwcAAEIYDAAsgCSAEQZzBwAAQpwIACyAGIApBzMTAABCnAgAL0AwCBX8BfiMAQeABayIJJAAgCUHwAGogAS0AcCIKIAIgAxBUIAkoAnQhDAJAIAkoAnBBAUYEQCAAIAkpAng3AgQgACAMNgIADAELAkACQAJAAkACQAJAIAxBgYCAgHhHBEAgCSgCfCELIAkoAnghDSAKDQEgAwRAIAItAABBIkYNAgsgCUHwAGoiCiANIAtBABBNIAko\
\\
AnANASAKIAIgAxAxIAkgCq1CgICAgCCENwMwIAlBDGpB0pnAACAJQTBqEIsBIAkoAnAiAQRAIAkoAnQgARChAgsgACAJKAIUNgIIIAAgCSkCDDcCAAwGC0EQQQEQ3gIiAUUNASAAQRA2AgggACABNgIEIABBEDYCACABQeCywAD9AAAA/QsAAAwGCwJAIAtBgAhNBEAgCUHwAGoiCiANIAsQcSAJKAJwRQ0BIAogDSALEDEgCSAKrUKAgICAIIQ3AzAgCUEkakHDncAAIAlBMGoQiwEgCSgCcCIBBEAgCSgCdCABEKECCyAAIAkoAiw2AgggACAJKQIkNwIADAYLIAlBMGoiASACIAMQMSAJQtyywIAwNwN4IAkgAa1CgICAgCCENwNwIAlBGGpB\
\\
npjAACAJQfAAahCLASAJKAIwIgEEQCAJKAI0IAEQoQILIAAgCSgCIDYCCCAAIAkpAhg3AgAMBQsgCSgCeCELIAkoAnQhCgJAAkACQCAFQf8BcUEDRg0AIAlB8ABqIAggBCAFEMIBIAkpA3AiDkICUQ0AIAkgCSkClAE3AlQgCSAJKAKcATYCXCAJIAkoApABNgJQIAkgCf0AA4AB/QsDQCAJIAkpA3g3AzggCSAONwMwDAELIAZCAVINASAHmUT////////ff2UNASAJQsjTwIAQNwNwIAlBQGtBg5vAACAJQfAAahCLASAJQQE6AFggCUGAgICAeDYCTCAJIAc5AzggCUIBNwMwCyAJIAn9AANQ/QsDkAEgCSAJ/QADQP0LA4ABIAkgCf0AAzD9\
\\
CwNwIAlBADYCrAEgCUKAgICAEDcCpAEgCUG028AANgK0ASAJQqCAgIAGNwK4ASAJKQNwIQYgCSAJQaQBaiIBNgKwAQJAIAZCAVEEQCAJIAkrA3g5A8ABIAkgCUGAAWqtQoCAgIAghDcD0AEgCSAJQcABaq1CgICAgMAAhDcDyAEgAUG028AAQYaCwAAgCUHIAWoQgQFFDQEMBgsgCUGwAWoiASgCACAJKAKEASAJKAKIASABKAIEKAIMEQQADQULIAkgCSgCrAE2AmggCSAJKQKkATcDYCAJKAKAASIBBEAgCSgChAEgARChAgsCQCAJKAKMASIBQYCAgIB4Rg0AIAFFDQAgCSgCkAEgARChAgsgACAJKAJoNgIIIAAgCSkDYDcCAAwFCyAJQTBq\
\\
IgUgCCAKIAsQUyAJKQMwQgJSBEAgCSAJ/QADUP0LA5ABIAkgCf0AA0D9CwOAASAJIAn9AAMw/QsDcCAJQcgBaiEDIwBBQGoiASQAIAFBADYCDCABQoCAgIAQNwIEIAFBtNvAADYCFCABQqCAgIAGNwIYIAlB8ABqIgIpAwAhBiABIAFBBGoiCDYCEAJAAkAgBkIBUQRAIAEgAisDCDkDICABIAJBEGqtQoCAgIAghDcDMCABIAFBIGqtQoCAgIDAAIQ3AyggCEG028AAQYaCwAAgAUEoahCBAQ0BDAILIAFBEGoiCCgCACACKAIUIAIoAhggCCgCBCgCDBEEAEUNAQtB3NvAAEE3IAFBP2pBzNvAAEGU3MAAEKMCAAsgAyABKAIMNgIIIAMgASkC\
\\
BDcCACABQUBrJAAgBSgCECIBBEAgBSgCFCABEKECCwJAIAUoAhwiAUGAgICAeEYNACABRQ0AIAUoAiAgARChAgsgACAJKAHOATYBBiAAIAkvAdIBOwEKIAkoAsgBIQEgACAJLwHMATsBBCAAIAE2AgAMBQsgCS8BOCEFIAMgC0ECak0NAQwCC0EBQRAQ5AIACyABQThqIAIgAyAFEDcLIABBgICAgHg2AgAgACAFOwEEIAxBgICAgHhyQYCAgIB4Rg0CIA0gDBChAgwCC0Hc28AAQTcgCUHfAWpBzNvAAEGU3MAAEKMCAAsgDEGAgICAeHJBgICAgHhGDQAgDSAMEKECCyAJQeABaiQAC9QIAgZ8CX8CQAJAIAEoAggiCkUEQEQAAAAAAADw/yEH\
\\
RAAAAAAAAPB/IQgMAQsgASgCBCIMIApBDGxqIRBEAAAAAAAA8P8hB0QAAAAAAADwfyEIAkACQANAAkAgDCgCBCENAkAgAkHw////AHFBEGogAiACQQ9xGyILIANB8P//P3EiD0kEQCACIAtNIAwoAggiDiALT3ENASACIAsgDkGozsAAELcBAAtEAAAAAAAA8P8hBEQAAAAAAADwfyEFIAIgA0sNBCADIAwoAghLDQQgAiADRg0EIA0gAkEEdGohCiADIAJBAWpHDQFBACEBDAMLAkAgAiALRgRARAAAAAAAAPD/IQREAAAAAAAA8H8hBQwBCyANIAJBBHRqIQoCQCACQQFqIAtGBEBBACEBRAAAAAAAAPB/IQVEAAAAAAAA8P8hBAwBCyALIAJr\
\\
IgFBAXEgAUH+////AXEhEkEAIQFEAAAAAAAA8H8hBUQAAAAAAADw/yEEIAohAgNAIAJBGGorAwAiBiACQQhqKwMAIgkgBCAEIAljGyIEIAQgBmMbIQQgAkEQaisDACIGIAIrAwAiCSAFIAUgCWQbIgUgBSAGZBshBSACQSBqIQIgEiABQQJqIgFHDQALRQ0BCyAKIAFBBHRqIgErAwgiBiAEIAQgBmMbIQQgASsDACIGIAUgBSAGZBshBQsgAyAOSw0FIAQgByAEIAdkGyEHIAUgCCAFIAhjGyEIAkAgA0EEdEHwAXEiAUUEQEQAAAAAAADw/yEERAAAAAAAAPB/IQUMAQsgDSAPQQR0aiEKAkAgAUEQRgRAQQAhAUQAAAAAAADwfyEFRAAAAAAA\
\\
APD/IQQMAQsgAUEEdiIBQQFxIAFBDnEhDUEAIQFEAAAAAAAA8H8hBUQAAAAAAADw/yEEIAohAgNAIAJBGGorAwAiBiACQQhqKwMAIgkgBCAEIAljGyIEIAQgBmMbIQQgAkEQaisDACIGIAIrAwAiCSAFIAUgCWQbIgUgBSAGZBshBSACQSBqIQIgDSABQQJqIgFHDQALRQ0BCyAKIAFBBHRqIgErAwgiBiAEIAQgBmMbIQQgASsDACIGIAUgBSAGZBshBQsgA0EEdiEDIAQgByAEIAdkGyEHIAUgCCAFIAhjGyEIIAtBBHYhAiAMQQxqIgwgEEcNAQwECwsgAyACayIBQQFxIAFB/v//P3EhC0EAIQEgCiECA0AgAkEYaisDACIGIAJBCGorAwAi\
\\
CSAEIAQgCWMbIgQgBCAGYxshBCACQRBqKwMAIgYgAisDACIJIAUgBSAJZBsiBSAFIAZkGyEFIAJBIGohAiALIAFBAmoiAUcNAAtFDQELIAogAUEEdGoiASsDCCIGIAQgBCAGYxshBCABKwMAIgYgBSAFIAZkGyEFCyAEIAcgBCAHZBshByAFIAggBSAIYxshCAsgACAHOQMIIAAgCDkDAA8LIA8gAyAOQZjOwAAQtwEAC90OAxl/AnwBfiMAQTBrIgUkAAJAAkAgAkUNACABLQAAQTBrIg1B/wFxQQlLDQAgAkEBRg0AIAEtAAFBMGsiDkH/AXFBCUsNACAFIAFBAmoiAzYCCCACQQJGDQAgAy0AAEEwa0H/AXEiD0EJSw0AIAJBA0YNACABLQAD\
\\
QTBrQf8BcSIQQQlLDQAgAkEERg0AIAEtAARBLUcNACACQQVGDQAgAS0ABUEwayIRQf8BcUEJSw0AIAJBBkYNACABLQAGQTBrIhJB/wFxQQlLDQAgAkEHRg0AIAEtAAdBLUcNACACQQhGDQAgAS0ACEEwayITQf8BcUEJSw0AIAJBCUYNACABLQAJQTBrIhRB/wFxQQlLDQAgAkEKRg0AAkAgAS0ACiIDQSBGDQAgA0H0AEYNACADQdQARw0BCyACQQtGDQAgAS0AC0EwayIVQf8BcUEJSw0AIAJBDEYNACABLQAMQTBrIhZB/wFxQQlLDQAgAkENRg0AIAEtAA1BOkcNACACQQ5GDQAgAS0ADkEwayIXQf8BcUEJSw0AIAJBD0YNACABLQAPQTBr\
\\
IhhB/wFxQQlLDQAgAkEQRg0AIAFBEGotAABBOkcNACACQRFGDQAgAUERai0AAEEwayIZQf8BcUEJSw0AIAJBEkYNACABQRJqLQAAQTBrIhpB/wFxQQlLDQAgBSACQRNrIgM2AgwgBSABQRNqIgQ2AggCQCADRQ0AIAQtAABBLkcNACAFIAJBFGs2AgwgBSABQRRqNgIIQQAhBAJAIAVBCGoiAygCBCIJRQ0AIAMoAgAiBy0AAEEwa0H/AXEiCkEJSw0AIAMgCUEBayIGNgIEIAMgB0EBajYCAEGAwtcvIQggCkGAwtcvbCEEAkAgBkUNACAHQQJqIQcgCUECayEJA0AgB0EBay0AAEEwa0H/AXEiBkEJSw0BIAMgCTYCBCADIAc2AgAgCEEKbiII\
\\
IAZsIARqIQRBASEGIAdBAWohByAJQQFrIglBf0cNAAsMAQtBASEGCyAFIAQ2AgQgBSAGNgIAIAUoAgBBAUcNASAFKAIEIQkLIAVBEGohBgJAAkAgBUEIaiIDKAIEIgRFDQBEAAAAAAAATsAhHAJAAkACQCADKAIAIgctAAAiCEEraw4DAQMCAAsgCEH6AEcgCEHaAEdxDQIgBkIANwMIIAZCATcDACADIARBAWs2AgQgAyAHQQFqNgIADAMLRAAAAAAAAE5AIRwLIAMgBEEBayIINgIEIAMgB0EBaiIKNgIAIAhFDQAgCi0AAEEwayIIQf8BcUEJSw0AIAMgBEECayIKNgIEIAMgB0ECaiILNgIAIApFDQAgCy0AAEEwayIKQf8BcUEJSw0AIAMg\
\\
BEEDayILNgIEIAMgB0EDaiIMNgIAIAtFDQAgDC0AAEE6Rw0AIAMgBEEEayILNgIEIAMgB0EEaiIMNgIAIAtFDQAgDC0AAEEwayILQf8BcUEJSw0AIAMgBEEFayIMNgIEIAMgB0EFaiIbNgIAIAxFDQAgGy0AAEEwayIMQf8BcUEJSw0AIAMgBEEGazYCBCADIAdBBmo2AgACQCAIQQpsIApqIgNB/wFxQRdLDQAgC0EKbCAMakH/AXEiBEE7Sw0AIAYgHCADQf8BcUE8bCAEariiOQMIQgEhHgsgBiAeNwMADAELIAZCADcDAAsgBSkDEEIBUg0AIBYgFUEKbGoiA0H/AXFBF0sNACAXQQpsIBhqIgRB/wFxQTtLDQAgBSsDGCEdIARB/wFxQTxs\
\\
IANB/wFxQZAcbGpBOyAZQQpsIBpqIgRB/wFxIgMgA0E7TxtqIQdEAAAAAAAA8D8hHCAEQf8BcUE8RwRAIAMgB0E8cGu3IRwLIA4gDUEKbGpB/wFxQQpsIA9qQQpsIBBqIQMgFCATQQpsakH/AXEhBkEAIQQCQCASIBFBCmxqQf8BcSIIQQxLDQAgBkEfSw0AIANB//8Pa0GCgGBJDQAgA0GQA28iDSANQR91QZADcWpB2O3AAGotAAAgBkEEdCAIQQl0cnIiBkEDdiwA+PBAIghFDQAgBiAIQQN0ayADQQ10ciEECyAERQ0AIAUgBDYCEEEAIQQgBUEQaigCACIIQQ11IgZBAWshAyAGQQBMBEBBASAGa0GQA25BAWoiBkHPindsIQQgBkGQA2wg\
\\
A2ohAwsgBCAIQQR2Qf8DcWogA0HkAG0iBGsgA0G1C2xBAnVqIARBAnVqIQMgBSgCDA0AIBxEAAAAAAAA8D9lRQ0AIAAgCSAJQcCEPW4iAEHAhD1sa7hEAAAAAICELkGjIBwgHaFEAAAAAABAj0CiIAetIANBu/Ira6xCgKMFfnxC6Ad+uaAgALigoEEAEKQBDAELIAVB0wA2AiwgBUHaqsAANgIoIAVBEzYCJCAFQceqwAA2AiAgBSACNgIcIAUgATYCGCAFQQE2AhQgBUHtqMAANgIQIABBEGogBUEQakEEQQFBABBmIABBADoAKCAAQYCAgIB4NgIcIABCADcDAAsgBUEwaiQAC6sKAQh/IwBBIGsiBCQAAkACQAJAA0AgAiAFRg0BAkAgASAF\
\\
ai0AACIDQSJGDQAgA0HcAEYNACAFQQFqIQUgA0EgTw0BCwsgAkEBEN4CIgMEQCAEQQA2AhAgBCADNgIMIAQgAjYCCAJAIAJFDQBBACEFA0AgAkEBayEGAkACQAJAAkAgAS0AACIDQdwARwRAIANBIkcNAQwJCyAGRQ0IIAJBAmshByABQQJqIQlBDCEDAkACQAJAAkACQCABLQABIghBImsOVAQNDQ0NDQ0NDQ0NDQ0EDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0EDQ0NDQ0GDQ0NCA0NDQ0NDQ0ADQ0NAQ0CAw0LQQohAwwHC0ENIQMMBgtBCSEDDAULIAZBBUkNCSABLQACIgNBwQBrQV9xQQpqIANBMGsg\
\\
A0E5SxsiB0EPSw0JIAEtAAMiA0HBAGtBX3FBCmogA0EwayADQTlLGyIIQQ9LDQkgAS0ABCIDQcEAa0FfcUEKaiADQTBrIANBOUsbIgpBD0sNCSABLQAFIgNBwQBrQV9xQQpqIANBMGsgA0E5SxsiA0EPSw0JIAFBBmohCSADIAogCEEEdCAHQQh0ciIIckEEdHIhAyACQQZrIQcgBkEGTQ0DIAktAABB3ABHDQMgAS0AB0H1AEcNAyAIQcAfcUGAG0cEQCADQYCwA3NBgBBJDQoMBQsgBEEUaiEGIAFBCGohAQJAIAJBCGsiCUEDTQRAIAZBADYCBAwBCwJAIAEtAAAiAkHBAGtBX3FBCmogAkEwayACQTlLGyIHQQ9LDQAgAS0AASICQcEAa0Ff\
\\
cUEKaiACQTBrIAJBOUsbIghBD0sNACABLQACIgJBwQBrQV9xQQpqIAJBMGsgAkE5SxsiCkEPSw0AIAEtAAMiAkHBAGtBX3FBCmogAkEwayACQTlLGyICQQ9LDQAgBiABQQRqNgIEIAYgCUEEazYCCCAGIAIgCiAHQQh0IAhBBHRyckEEdHI2AgAMAQsgBkEANgIECyAEKAIYIglFDQkgBCgCFCIBQYB4cUGAuANHDQkgA0EKdCABakGAuP8aayIDQYCwA3NBgIDEAGtB/4+8f00NCSADQYCAxABGDQkgBCgCHCEHDAQLIAghAwwDCyADQSBJDQcgBCgCCCAFRgRAIARBCGoQiQILIAFBAWohASAEKAIMIAVqIAM6AAAgBCAFQQFqIgU2AhAgBiIC\
\\
DQMMBAtBCCEDDAELIANBgLADc0GAEEkNBQsgBEEANgIUAn8gA0GAAU8EQCADQT9xQYB/ciEBIANBBnYhAiADQYAQSQRAIAQgAToAFSAEIAJBwAFyOgAUQQIMAgsgA0EMdiEGIAJBP3FBgH9yIQIgA0H//wNNBEAgBCABOgAWIAQgAjoAFSAEIAZB4AFyOgAUQQMMAgsgBCABOgAXIAQgAjoAFiAEIAZBP3FBgH9yOgAVIAQgA0ESdkFwcjoAFEEEDAELIAQgAzoAFEEBCyIBIAQoAgggBWtLBEAgBEEIaiAFIAFBAUEBEPIBIAQoAhAhBQsgAQRAIAQoAgwgBWogBEEUaiAB/AoAAAsgBCABIAVqIgU2AhAgCSEBIAciAg0ACwsgACAEKAIQNgII\
\\
IAAgBCkCCDcCAAwDC0EBIAIQ5AIACyAAIAI2AgggACABNgIEIABBgICAgHg2AgAMAQsgAEGBgICAeDYCACAEKAIIIgBFDQAgBCgCDCAAEKECCyAEQSBqJAALwgkBGH8gACgCJCIFIAEoAggiDUkEQCAFIAEoAiwiECAFIBBLGyERIAUgASgCICISIAUgEksbIRMgASgCKCEWIAEoAhwhFyABKAIEIRQDQAJAAkACQAJAIAUgE0cEQCAFIBFGDQEgBSAWai0AACIMQQZPDQIgACgCCCIBIBcgBUEBdGovAQAiCEsEQCAUIAVBAnRqKAIAIQogDC0AxKlAIQcgACgCBCAIQSRsaiIEKAIgIgIEQCAEKAIcIAJBHGxqIgFBFGsiAygCAEUNBQsgDEEG\
\\
cUECRw0FIAQoAhggAkYEQCMAQRBrIgEkACABQQRqIARBGGoiA0EEIAMoAgBBAXQiBiAGQQRNGyIGQQRBHBDtASABKAIEQQFGBEAgASgCCCABKAIMEOQCAAsgASgCCCEJIAMgBjYCACADIAk2AgQgAUEQaiQACyAEIAJBAWo2AiAgBCgCHCACQRxsaiIBQX82AhggASAKNgIUIAEgBTYCECABQQA2AgggAUEANgIADAULIAggAUHAy8AAEKcCAAsgEyASQZDLwAAQpwIACyARIBBBoMvAABCnAgALIAxBBkGwy8AAEKcCAAsCQAJAIAdBAmsOAgIBAAsgAUEQayAFNgIAIANBATYCACABQQRrIAo2AgAMAQsgAUEca0EBNgIAIAFBGGsgBTYCAAsg\
\\
BCgCCCIBIAQoAgBGBEAgBBCPAgsgBCABQQFqNgIIIAQoAgQgAUECdGogCjYCAAJAAkACQAJAAkAgBCgCFCIBRQRAQQAhB0EAIQEMAQsgBUEBaiEFQQEgB3QhFSAEKAIQIQlBACEHIARBDGohGEEAIQ4DQCAJIA5qIgJBCGoiGSgCACIGIAIoAgAiD0YEQCMAQRBrIgMkACADQQRqIAJBCCAPQQF0IgsgC0EITRsiC0EBQQEQ7QEgAygCBEEBRgRAIAMoAgggAygCDBDkAgALIAMoAgghDyACIAs2AgAgAiAPNgIEIANBEGokAAsgAkEEaiILKAIAIAZqIBU6AAAgGSAGQQFqIgI2AgAgAkEPcQ0CIAZBD2shAyAGQQ9IDQMgAyALKAIAIgNqIgIt\
\\
AAEgAi0AAHIgAi0AAnIgAi0AA3IgAi0ABHIgAi0ABXIgAi0ABnIgAi0AB3IgAi0ACHIgAi0ACXIgAi0ACnIgAi0AC3IgAi0ADHIgAi0ADXIgAi0ADnIgAyAGai0AAHIhFSAOQQxqIQ4gASAHQQFqIgdGBEAgBCgCDCABRgRAIBgQkwIgBCgCECEJCyAEIAFBAWoiAjYCFCAJIAFBDGxqIgFBADYCCCABQoCAgIAQNwIAIAIhAQsgASAHSw0ACwsgByABQfjNwAAQpwIACyAAKAIUIgIgCE0NASAAKAIQIgEgCGogDEEGcUECRjoAACAFIA1JBEAgFCAFQQJ0aigCACAKRg0DCyAAKAIgIQMDQCACIgQEQCACQQFrIQIgAS0AACABQQFqIQFFDQEL\
\\
CyAEQQBHIANzQQFxRQ0CIAAoAhggA0YEQCAAQRhqEI8CCyAAIANBAWo2AiAgACgCHCADQQJ0aiAKNgIADAILIAMgAiACQYjOwAAQtwEACyAIIAJB0MvAABCnAgALIAUgDUcNAAsLIAAgDTYCJAvPCAIQfwN7IwBBkAJrIgIkACABKAK8ASIIQQN0IQpBBCEJAkACQCAIRQ0AIAEoArgBIQsgCkEEEN4CIglFDQEgCEEDcSEGIAhBBE8EQCAIQXxxIQwgCyEDA0AgBSAJaiIEIANBBGopAgA3AgAgBEEIaiADQRBqKQIANwIAIARBEGogA0EcaikCADcCACAEQRhqIANBKGopAgA3AgAgBUEgaiEFIANBMGohAyAMIAdBBGoiB0cNAAsgBkUNAQsg\
\\
CSAHQQN0aiEDIAdBDGwgC2pBCGohBANAIAMgBEEEaykCADcCACAEQQxqIQQgA0EIaiEDIAZBAWsiBg0ACwsgAiABKAJ0NgKsASACIAEoAmg2AqQBIAIgASgCXDYCnAEgAiABKAJQNgKUASACIAEoAkQ2AowBIAIgASgCcEEAIAEoAmxBgICAgHhHGzYCqAEgAiABKAJkQQAgASgCYEGAgICAeEcbNgKgASACIAEoAlhBACABKAJUQYCAgIB4Rxs2ApgBIAIgASgCTEEAIAEoAkhBgICAgHhHGzYCkAEgAiABKAJAQQAgASgCPEGAgICAeEcbNgKIASABQTxqIQ4gAkGIAWohDEH0u8AAIQsDQCALIQNBxLzAACELQQAhBgJAIANBxLzAAEYNACAD\
\\
QRBqIQsCQCAMKAIAIgcEQCAIRQ0BIAwoAgQhBCAKIQUgCSEDA0AgBCADQQRqKAIARgRAIAMoAgAiBiAHIAQQqgJFDQQLIANBCGohAyAFQQhrIgUNAAtBACEGDAILIAMoAgwiBEUNACADKAIIIgcgBEEDdGohDwNAIAciA0EIaiEHIAMoAgAiECADKAIEaiERIAohBSAJIQMDQCAFBEAgAiADKAIAIgYgAygCBCIEajYCjAIgAiAGNgKIAiACQQA2AvABIAJBADYC2AEgBUEIayEFIANBCGohAyACQdgBaiAQIBEQPEH/AXENAQwECwsgByAPRw0ACwtBACEGCyAMQQhqIQwgAkGwAWoiAyANQQN0aiIFIAQ2AgQgBSAGNgIAIA1BAWoiDUEFRw0A\
\\
CyACQdgBaiADIAkgCCAOQQAQjAECQCACKQPYAUICUgRAIAIgAv0AA9gBIhL9CwIMIAIgAv0AA+gBIhP9CwIcIAIgAv0AA/gBIhT9CwIsIAAgFP0LAiAgACAT/QsCECAAIBL9CwIAIAhFDQEgCSAKEKECDAELIAJByABqQQRyIAJBsAFqEIMBIAIgAikCTDcDCCACIAL9AAJU/QsDECACIAL9AAJk/QsDICACIAL9AAJ0/QsDMCACIAIoAoQBNgJAIAFB+ABqIQMgASgCeEGAgICAeEcEQCADEPwBCyADIAIoAkA2AjggAyACKQM4NwIwIAMgAv0AAyj9CwIgIAMgAv0AAxj9CwIQIAMgAv0AAwj9CwIAIAgEQCAJIAoQoQILIABCAjcDAAsgAkGQ\
\\
AmokAA8LQQQgChDkAgAL6ggDBnwDfwR7AkACQAJAAkAgACgCGCIKBEAgAkEBaiEJIAAgASACIApuIgIQmAEhBSAAKAIYIAJsIQAgASgCUCIKRQ0BIAAgCU8NAiABKAJAIQsgASgCRCECIAEoAkwhAQNAAkAgACAKSQRAIAEgAEEDdGorAwAiAyADYQ0BCyAAIAJPDQYgCyAAQQN0aisDACEDCyADIAUgBSAFYhsiBSAFIAMgAyADYhsiAyADIAVjGyEFIABBAWoiACAJSQ0ACwwCC0H8x8AAEIYDAAsgASgCRCECIAAgCUsNASACIAlJDQEgASgCQCAAQQN0aiEBAkAgCSAAayICQQN0IglBgP///wdxIgBFBED9DAAAAAAAAPD/AAAAAAAA8P8i\
\\
DCEN/QwAAAAAAADw/wAAAAAAAPD/IQ79DAAAAAAAAPD/AAAAAAAA8P8hDwwBCyAAIAFqIQr9DAAAAAAAAPD/AAAAAAAA8P8iDCEN/QwAAAAAAADw/wAAAAAAAPD/IQ79DAAAAAAAAPD/AAAAAAAA8P8hDyABIQADQCAMIABBOGogAEEwav1dAwD9VwMAAf33ASAAQfgAaiAAQfAAav1dAwD9VwMAAf33ASEMIA0gAEEoaiAAQSBq/V0DAP1XAwAB/fcBIABB6ABqIABB4ABq/V0DAP1XAwAB/fcBIQ0gDiAAQRhqIABBEGr9XQMA/VcDAAH99wEgAEHYAGogAEHQAGr9XQMA/VcDAAH99wEhDiAPIABBCGogAP1dAwD9VwMAAf33ASAAQcgAaiAA\
\\
QUBr/V0DAP1XAwAB/fcBIQ8gAEGAAWoiACAKRw0ACwsCQCAJQfgAcSIARQRARAAAAAAAAPD/IQMMAQsgASACQfD///8AcUEDdGohCSAAQQN2IgFBA3EhAgJAIABBIEkEQEQAAAAAAADw/yEDQQAhAAwBCyABQQxxIQpEAAAAAAAA8P8hA0EAIQADQCAJIABBA3RqIgErAxgiBCABKwMQIgYgASsDCCIHIAErAwAiCCADIAMgA2IbIgMgAyAIIAggCGIbIgggAyAIZBsiAyADIANiGyIDIAMgByAHIAdiGyIHIAMgB2QbIgMgAyADYhsiAyADIAYgBiAGYhsiBiADIAZkGyIDIAMgA2IbIgMgAyAEIAQgBGIbIgQgAyAEZBshAyAKIABBBGoiAEcN\
\\
AAsgAkUNAQsDQCAJIABBA3RqKwMAIgQgAyADIANiGyIDIAMgBCAEIARiGyIEIAMgBGQbIQMgAEEBaiEAIAJBAWsiAg0ACwsgBSADIA8gDv33ASANIAz99wH99wEiDP0hASIEIAz9IQAiBiAGIAZiGyIGIAYgBCAEIARiGyIEIAQgBmMbIgQgBCAEYhsiBCAEIAMgAyADYhsiAyADIARjGyIDIAMgA2IbIgMgAyAFIAUgBWIbIgUgAyAFZBshBQtEAAAAAAAA+H8gBSAFRAAAAAAAAPD/YRsPCyAAIAkgAkGMyMAAELcBAAsgACACQezHwAAQpwIAC5wHAwV/BH4EfCABKQMAIglQBEAgAEIANwMADwsgCUIyfiIKQuQAgCEIAkAgASgCECIDRQRA\
\\
DAELIAggCiAIQuQAflKtfCEIIAEoAgwiBSADQQJ0aiEGIAUhAwJ8AkACQAJAAkADQCADKAIAIgQEQEEAIQEDQCAHIAEgBGoiAjUCAHwiByAIWg0GIAcgAkEQajUCAHwiByAIWg0FIAcgAkEgajUCAHwiByAIWg0EIAcgAkEwajUCAHwiByAIWg0DIAFBQGsiAUGAEEcNAAsLIANBBGoiAyAGRw0AC0QAAAAAAAAAAAwECyACQTBqIQIMAgsgAkEgaiECDAELIAJBEGohAgsgAisDCAshDUIAIQcgCULaAH4iCELkAIAiCiAIIApC5AB+Uq18IQggBSEDAnwCQAJAAkACQANAIAMoAgAiBARAQQAhAQNAIAcgASAEaiICNQIAfCIHIAhaDQYgByAC\
\\
QRBqNQIAfCIHIAhaDQUgByACQSBqNQIAfCIHIAhaDQQgByACQTBqNQIAfCIHIAhaDQMgAUFAayIBQYAQRw0ACwsgA0EEaiIDIAZHDQALRAAAAAAAAAAADAQLIAJBMGohAgwCCyACQSBqIQIMAQsgAkEQaiECCyACKwMICyEOQgAhByAJQuMAfiIIQuQAgCIKIAggCkLkAH5SrXwhCCAFIQMCfAJAAkACQAJAA0AgAygCACIEBEBBACEBA0AgByABIARqIgI1AgB8IgcgCFoNBiAHIAJBEGo1AgB8IgcgCFoNBSAHIAJBIGo1AgB8IgcgCFoNBCAHIAJBMGo1AgB8IgcgCFoNAyABQUBrIgFBgBBHDQALCyADQQRqIgMgBkcNAAtEAAAAAAAAAAAM\
\\
BAsgAkEwaiECDAILIAJBIGohAgwBCyACQRBqIQILIAIrAwgLIQxCACEHIAlC5AB+IglC5ACAIgggCSAIQuQAflKtfCEJAkACQAJAA0ACQCAFKAIAIgQEQEEAIQEDQCAHIAEgBGoiAyICNQIAfCIHIAlaDQYgByADQRBqNQIAfCIHIAlaDQUgByADQSBqNQIAfCIHIAlaDQQgByADQTBqNQIAfCIHIAlaDQIgAUFAayIBQYAQRw0ACwsgBUEEaiIFIAZHDQEMBQsLIANBMGohAgwCCyADQSBqIQIMAQsgA0EQaiECCyACKwMIIQsLIAAgCzkDICAAIAw5AxggACAOOQMQIAAgDTkDCCAAQgE3AwAL5QkDCn8EfgF8IwBB0ABrIgYkAAJAAkACfwJA\
\\
IAEtABgiDUEERwRAQX8gA0UNAhogAyACLQAAQS1GIghrIglBFEsNA0F/IAlFDQIaIAIgCGoiBS0AAEEwayILQf8BcUEJSw0DIAutQv8BgyEPQQAgCUEBRg0CGiAFQQFqIQUgA0F/QQAgCBtqQQFrIQsDQAJAIAUtAAAiDEEwayIOQf8BcUEKTwRAIAxBLkcgB3JBASEHQQFxRQ0BDAYLIA9CCn4gDq1C/wGDfCEPIAcgCmohCgsgBUEBaiEFIAtBAWsiCw0ACwwBCyAGQSBqIAIgAyAEEE0gACAGKAIgBH8gACAGKwMoOQMAQQEFQQMLOgAIDAMLIAlBAWsLIAdrQRNPDQAgD0IAUw0AIAcgCkVxDQBCACAPfSAPIAgbIRAgBkEgagJ8IAogDUED\
\\
bGoiBUEETwRAQgEhDwJAIAVBA2siBUEBcQRAQgohDyAFQQFGDQELIAVBAnEEQCAPQuQAfiEPIAVBfnFBAkYNAQsgBUEEcQRAIA9CkM4AfiEPIAVBfHFBBEYNAQsgBUEIcQRAIA9CgMLXL34hDyAFQXhxQQhGDQELIAVBEHFFDQMgBkEQaiAPQgBCgICE/qbe4RFCABCAAiAFQXBxQRBHDQMgBikDGCAGKQMQIg9CP4dSDQMLIBAgECAPfyIQIA9+fSIRQj+HIhIgD4MgEXy5IA+6oyAQIBJ8uaAMAQtCASERAkAgBUEDRg0AQQMgBWshBUIKIQ8DQCAFQQFxBEAgDyARfiERIAVBAUYNAgsgBUEBdiEFIA8gD34hDwwACwALIAYgECAQQj+HIBEg\
\\
EUI/hxCAAiAGKQMIIAYpAwAiD0I/h1INASAPuQtBABCkASAGKQMgQgJSBEAgBigCMCIFBEAgBigCNCAFEKECCyAGKAI8IgVBgICAgHhGDQEgBUUNASAGKAJAIAUQoQIMAQsgACAGLQAwOgAIIAAgBisDKDkDAAwBCyAGQSBqIgUgAiADIAQQTSAGKQMgQgFRBEAgBisDKCETIwBB4ABrIgMkACADIBM5AwhBASECAkACQAJAAkACQCABLQAYQQFrDgQDAQIEAAsgE0QAAAAAAECPQKIhEwwCCyATRAAAAAAAQI9AoyETDAELIBNEAAAAAICELkGjIRMLQQAhAgsgA0EQaiATIAIQpAECQAJAAkAgAykDEEICUgRAIAMoAjAhCCADKAIsIQIgAygC\
\\
JCEJIAMoAiAhBCADQQA2AkggA0KAgICAEDcCQCADQbTbwAA2AlAgA0KggICABjcCVCADIANBQGs2AkwgA0EIaiADQcwAaiIKELYCDQIgAygCQCEHIAogASADKAJEIgEgAygCSBC4ASAHBEAgASAHEKECCyAEBEAgCSAEEKECCyACQYCAgIB4ckGAgICAeEcEQCAIIAIQoQILIAUgAygCVDYCDCAFIAMpAkw3AgQgBUEBNgIADAELIAUgAy0AIDoAECAFIAMrAxg5AwggBUEANgIACyADQeAAaiQADAELQdzbwABBNyADQd8AakHM28AAQZTcwAAQowIACyAGKAIgRQRAIAAgBi0AMDoACCAAIAYrAyg5AwAMAgsgAEEDOgAIIAYoAiQiAEUNASAG\
\\
KAIoIAAQoQIMAQsgAEEDOgAICyAGQdAAaiQAC8IIAQV/IABBCGsiASAAQQRrKAIAIgNBeHEiAGohAgJAAkAgA0EBcQ0AIANBAnFFDQEgASgCACIDIABqIQAgASADayIBQYCiwgAoAgBGBEAgAigCBCIDQQNxQQNHDQEgAiADQX5xNgIEIAEgAEEBcjYCBEH4ocIAIAA2AgAgAiAANgIADwsgASADEKcBCwJAAkACQAJAAkACQAJAIAIoAgQiA0ECcUUEQCACQYSiwgAoAgBGDQIgAkGAosIAKAIARg0DIAIgA0F4cSICEKcBIAEgACACaiIAQQFyNgIEIAAgAWogADYCACABQYCiwgAoAgBHDQFB+KHCACAANgIADwsgAiADQX5xNgIEIAEgAEEB\
\\
cjYCBCAAIAFqIAA2AgALIABBgAJJDQJBHyECIABBgICACEkNAwwFC0GEosIAIAE2AgBB/KHCAEH8ocIAKAIAIABqIgA2AgAgASAAQQFyNgIEQYCiwgAoAgAgAUYEQEH4ocIAQQA2AgBBgKLCAEEANgIACyAAQZCiwgAoAgBNDQUgAEEpSQ0DQdifwgAhAANAIAEgACgCACICTwRAIAEgAiAAKAIEakkNBQsgACgCCCEADAALAAsgAUH4ocIAKAIAIABqIgBBAXI2AgRBgKLCACABNgIAQfihwgAgADYCACAAIAFqIAA2AgAPCwJAQfChwgAoAgAiAkEBIABBA3Z0IgNxRQRAQfChwgAgAiADcjYCACAAQfgBcUHon8IAaiIAIQIMAQsgAEH4AXFB\
\\
2J7CAGoiAEGQAWohAiAAQZgBaigCACEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPCyAAQSYgAEEIdmciAmt2QQFxIAJBAXRyQT5zIQIMAQtB4J/CACgCACIABH9BACEBA0AgAUEBaiEBIAAoAggiAA0AC0H/HyABIAFB/x9NGwVB/x8LIQBBkKLCAEF/NgIAQZiiwgAgADYCAAwBCyABQgA3AhAgASACNgIcIAJBAnRB2J7CAGohAwJAAkBBASACdCIEQfShwgAoAgBxRQRAIAMgATYCACABIAM2AhhB9KHCAEH0ocIAKAIAIARyNgIADAELAkACQCAAIAMoAgAiAygCBEF4cUYEQCADIQIMAQsgAEEZIAJBAXZrQQAgAkEfRxt0IQQD\
\\
QCADIARBHXZBBHFqIgUoAhAiAkUNAiAEQQF0IQQgAiEDIAIoAgRBeHEgAEcNAAsLIAIoAggiACABNgIMIAIgATYCCCABQQA2AhggASACNgIMIAEgADYCCAwCCyAFQRBqIAE2AgAgASADNgIYCyABIAE2AgwgASABNgIIC0GYosIAQZiiwgAoAgBBAWsiADYCACAADQBB4J/CACgCACIARQRAQZiiwgBB/x82AgAPC0EAIQEDQCABQQFqIQEgACgCCCIADQALQZiiwgBB/x8gASABQf8fTRs2AgALC6cIAxJ/Cn4KfCMAQRBrIggkACADQbABbCEFAkAgA0GL3egFSw0AAn8gBUUEQEEIIQ5BAAwBC0EIIQYgBUEIEN4CIg5FDQEgAwshFCADBEAD\
\\
QCAIQQhqIgUgAiAPQQJ0aigCACILJQEQByAIKAIMIRAgCCgCCCEVIAUgCyUBEAggCCgCCCEGQgMhFwJAAkACQAJAIAgoAgwiBw4CAwEACyAGKwMIIiIgImEhCiAGKwMAIiEgIWEhFkIAIRhBACERAkACfyAHQQNJBEBBACEMQQAhEkEADAELIAYrAxAiIyAjYSESIAdBA0cNAUEAIQxBAAshCUEAIRNBACENQQAhBQwCCyAGKwMYIiQgJGEhEyAHQQVJBEBBACEJQQAhDEEAIQ1BACEFDAILIAYrAyAiJSAlYSEMIAdBBUYEQEEAIQlBACENQQAhBQwCCyAGKwMoIiYgJmEhDSAHQQdJBEBBACEJQQAhBQwCCyAGKwMwIicgJ2EhCSAHQQdGBEBB\
\\
ACEFDAILIAYrAzgiKCAoYSEFIAdBCUkNASAGKwNAIikgKWEhESAHQQlGDQEgBisDSCIqICphBEBCASEYDAILDAELIAYrAwAhIUICIRcMAQsgCq0hGSAWrSEXIBGtIRogCa0hGyAMrSEcIBKtIR0gE60hHiANrSEfIAWtISALIAhBCGogCyUBEAkgCCgCCCIJBH8gCCgCDCEKIwBBEGsiBSQAIAVBBGogCSAKEGEgBSgCDCEKIAUoAgghCSAFKAIEQQFGBEAgCSAKEIsDAAsgCCAKNgIEIAggCTYCACAFQRBqJAAgCCgCACEKIAgoAgQFQYCAgIB4CyEFIAslARAKGiALJQEQCxogBwRAIAYgB0EDdBChAgsCQCAFQYCAgIB4Rg0AIAUEQCAKIQcg\
\\
BSEGA0AgBygCACIJBEAgB0EEaigCACAJEKECCyAHQQxqIQcgBkEBayIGDQALCyAFRQ0AIAogBUEMbBChAgsgDiAPQbABbGoiBSAqOQOoASAFIBg3A6ABIAUgKTkDmAEgBSAaNwOQASAFICg5A4gBIAUgIDcDgAEgBSAnOQN4IAUgGzcDcCAFICY5A2ggBSAfNwNgIAUgJTkDWCAFIBw3A1AgBSAkOQNIIAUgHjcDQCAFICM5AzggBSAdNwMwIAUgIjkDKCAFIBk3AyAgBSAhOQMYIAUgFzcDECAFIBA2AgggBSAVNgIEIAUgEDYCACAPQQFqIg8gA0cNAAsLQQZBARDeAiICBEAgAEEGNgIIIAAgAjYCBCAAQQY2AgAgACAEOgAkIAAgAzYCICAA\
\\
IA42AhwgACAUNgIYIAJB19bAAC8AADsABCACQdPWwAAoAAA2AAAgACABKQIANwIMIAAgASgCCDYCFCAIQRBqJAAPC0EBQQYQ5AIACyAGIAUQ5AIAC48IAwZ8CX8EewJAIAMgACgCCCILSwRAIAtBA3QhDgNAAkAgACgCGCIPIAtBAWoiEmwiCiALIA9sIgxJDQAgAiAKSQ0AAkAgD0EDdCINQYD///8HcSIQRQRA/QwAAAAAAADw/wAAAAAAAPD/IhMhFP0MAAAAAAAA8P8AAAAAAADw/yEV/QwAAAAAAADw/wAAAAAAAPD/IRYMAQsgASAMQQN0aiIKIBBqIQz9DAAAAAAAAPD/AAAAAAAA8P8iEyEU/QwAAAAAAADw/wAAAAAAAPD/IRX9DAAA\
\\
AAAAAPD/AAAAAAAA8P8hFgNAIBMgCkE4aiAKQTBq/V0DAP1XAwAB/fcBIApB+ABqIApB8ABq/V0DAP1XAwAB/fcBIRMgFCAKQShqIApBIGr9XQMA/VcDAAH99wEgCkHoAGogCkHgAGr9XQMA/VcDAAH99wEhFCAVIApBGGogCkEQav1dAwD9VwMAAf33ASAKQdgAaiAKQdAAav1dAwD9VwMAAf33ASEVIBYgCkEIaiAK/V0DAP1XAwAB/fcBIApByABqIApBQGv9XQMA/VcDAAH99wEhFiAKQYABaiIKIAxHDQALC0QAAAAAAADw/yEHRAAAAAAAAPD/IQQCQCANQfgAcSIKRQ0AIApBA3YiEUEDcSEMIAEgDiAPbCAQagJ/IApBIEkEQEEADAEL\
\\
QQAhDUEAIBFBDHFrIREgASAOIA9sIBBqaiEKA0AgCkEYaisDACIFIApBEGorAwAiBiAKQQhqKwMAIgggCisDACIJIAQgBCAEYhsiBCAEIAkgCSAJYhsiCSAEIAlkGyIEIAQgBGIbIgQgBCAIIAggCGIbIgggBCAIZBsiBCAEIARiGyIEIAQgBiAGIAZiGyIGIAQgBmQbIgQgBCAEYhsiBCAEIAUgBSAFYhsiBSAEIAVkGyEEIApBIGohCiARIA1BBGsiDUcNAAsgDEUNAUEAIA1rC0EDdGpqIQoDQCAKKwMAIgUgBCAEIARiGyIEIAQgBSAFIAViGyIFIAQgBWQbIQQgCkEIaiEKIAxBAWsiDA0ACwsgCwRAIAAoAgQgC0EDdGpBCGsrAwAhBwsg\
\\
BCAWIBX99wEgFCAT/fcB/fcBIhP9IQEiBSAT/SEAIgYgBiAGYhsiBiAGIAUgBSAFYhsiBSAFIAZjGyIFIAUgBWIbIgUgBSAEIAQgBGIbIgQgBCAFYxsiBCAHIAcgB2IbIgcgByAEIAQgBGIbIgQgBCAHYxshBCAAKAIAIAtGBEAgABCQAgsgACASNgIIIAAoAgQgC0EDdGogBDkDACAOQQhqIQ4gEiILIANJDQEMAwsLIAwgCiACQZzIwAAQtwEACyADDQBEAAAAAAAA8P8PCyAAKAIEIANBA3RqQQhrKwMAC5QIAwV8Bn8EeyADIAAoAghLBEAgACABIAIgAxBLGgsCQCAAKAIYIgwgA0EBaiIObCIJIAMgDGwiDUkNACACIAlJDQAgASANQQN0\
\\
aiEJAkAgDEEDdCIKQYD///8HcSICRQRA/QwAAAAAAADw/wAAAAAAAPD/Ig8hEP0MAAAAAAAA8P8AAAAAAADw/yER/QwAAAAAAADw/wAAAAAAAPD/IRIMAQsgAiAJaiEL/QwAAAAAAADw/wAAAAAAAPD/Ig8hEP0MAAAAAAAA8P8AAAAAAADw/yER/QwAAAAAAADw/wAAAAAAAPD/IRIgCSECA0AgDyACQThqIAJBMGr9XQMA/VcDAAH99wEgAkH4AGogAkHwAGr9XQMA/VcDAAH99wEhDyAQIAJBKGogAkEgav1dAwD9VwMAAf33ASACQegAaiACQeAAav1dAwD9VwMAAf33ASEQIBEgAkEYaiACQRBq/V0DAP1XAwAB/fcBIAJB2ABqIAJB0ABq\
\\
/V0DAP1XAwAB/fcBIREgEiACQQhqIAL9XQMA/VcDAAH99wEgAkHIAGogAkFAa/1dAwD9VwMAAf33ASESIAJBgAFqIgIgC0cNAAsLAkAgCkH4AHEiAkUEQEQAAAAAAADw/yEEDAELIAJBA3YiC0EDcSEKIAEgDEEDdEGA////B3EgDUEDdGoCfyACQSBJBEBEAAAAAAAA8P8hBEEADAELIAkgDEHw////AHFBA3RqIQJBACEJQQAgC0EMcWshC0QAAAAAAADw/yEEA0AgAkEYaisDACIFIAJBEGorAwAiBiACQQhqKwMAIgcgAisDACIIIAQgBCAEYhsiBCAEIAggCCAIYhsiCCAEIAhkGyIEIAQgBGIbIgQgBCAHIAcgB2IbIgcgBCAHZBsiBCAE\
\\
IARiGyIEIAQgBiAGIAZiGyIGIAQgBmQbIgQgBCAEYhsiBCAEIAUgBSAFYhsiBSAEIAVkGyEEIAJBIGohAiALIAlBBGsiCUcNAAsgCkUNAUEAIAlrC0EDdGpqIQIDQCACKwMAIgUgBCAEIARiGyIEIAQgBSAFIAViGyIFIAQgBWQbIQQgAkEIaiECIApBAWsiCg0ACwsgBCASIBH99wEgECAP/fcB/fcBIg/9IQEiBSAP/SEAIgYgBiAGYhsiBiAGIAUgBSAFYhsiBSAFIAZjGyIFIAUgBWIbIgUgBSAEIAQgBGIbIgQgBCAFYxshBCADIAAoAghGBEAgBCADBHwgACgCBCADQQN0akEIaysDAAVEAAAAAAAA8P8LIgUgBSAFYhsiBSAFIAQgBCAE\
\\
YhsiBiAFIAZkGyEFIAAoAgAgA0YEQCAAEJACCyAAIA42AgggACgCBCADQQN0aiAFOQMACyAEDwsgDSAJIAJBnMjAABC3AQALhyoDEX8FfgF8AkACQAJAAkACQCACBEAgAS0AACINQTFrQf8BcUEJTwRAIAJBAUcNAyANQTBHDQMMAgsgAkEQSQ0BIABCADcDAAwDCyAAQgA3AwBBfyEIDAMLIAJBA3EhEQJAAkAgAkEESQRAIAEhCAwBCyACQfz///8HcSEQIAEhCANAIAogCC0AAEEwayIEQf8BcUEJS3IgCEEBai0AAEEwayITQf8BcUEJS3IgCEECai0AAEEwayIFQf8BcUEJS3IgCEEDai0AAEEwayIGQf8BcUEJS3IhCiAVQgp+IAStQv8B\
\\
g3xCCn4gE61C/wGDfEIKfiAFrUL/AYN8Qgp+IAatQv8Bg3whFSAIQQRqIQggEEEEayIQDQALIBFFDQELA0AgFUIKfiAILQAAQTBrIgatQv8Bg3whFSAIQQFqIQggCiAGQf8BcUEJS3IhCiARQQFrIhENAAsLIApBAXENACAAQgE3AwAgACAVujkDCA8LIABCADcDACACQQFGDQAgDUEwRgRAIAEtAAFBMGtB/wFxQQpJIQcMAQsgAkECRg0AIA1BLUcNACABLQABQTBHDQAgAS0AAkEwa0H/AXFBCkkhBwsgAiANQS1GIgRrIhNBFEsNAUEAIQpBfyEIIBNFBEBCACEVQQAhEAwBCyABIARqIgYtAABBMGsiCEH/AXFBCUsNASAIrUL/AYMhFUEA\
\\
IRAgE0EBRgRAQQAhCAwBCyAGQQFqIQggAkF/QQAgBBtqQQFrIREDQAJAIAgtAAAiBUEwayIGQf8BcUEKTwRAIAVBLkcgCnJBASEKQQFxRQ0BDAQLIBVCCn4gBq1C/wGDfCEVIBAgCkEBcWohEAsgCEEBaiEIIBFBAWsiEQ0ACyATQQFrIQgLIAggCkEBcWtBE08NACAVQgBTDQAgCiAQRXENACAVQoCAgICAgIAQVg0AQgAgFX0gFSAEGyIVUA0AIBBBFEkEQCAHIANBAXNxDQEgAEIBNwMAIAAgFbkgEEEDdCsD2LZAozkDCA8LIBBBFEH4t8AAEKcCAAsgACETQQAhBSMAQSBrIg4kAAJ/QQEgAkUNABogAiEFIAEhAANAAkAgAC0AACIGQTBr\
\\
Qf8BcUEKSQ0AIAZBK2siCEEaTUEAQQEgCHRBjYCAIHEbDQAgBkHlAEYNAEEADAILIABBAWohACAFQQFrIgUNAAtBAQshACAOQRRqIAEgAhBxAkACQAJAIA4oAhRBAUYNACAARQ0AIA4oAhwhBiAOKAIYIQggAw0BIAIEfyACQQFrIQUgAUEBakEAIAEtAABBLUYbBUEACyEAIAUgAiAAGyICRQ0AIAAgASAAGyEDQQAhAAJAAkADQCAAIANqIgEtAABBMGtB/wFxQQlLDQFBASEFIAIgAEEBaiIARw0ACyACIQAMAQsgACACTQRAQQEhBSAAIAJGBEAgAiEADAILIAEtAABBLkcNAUEAIQUgAkEBayAARg0BIAFBAWotAABBMGtB/wFxQQpJIQUM\
\\
AQsgACACIAJBiLjAABC3AQALAkACQCAADgICAAELIAVFDQEMAgsgBSADLQAAQTBHcQ0BCyATQgA3AwAMAQtBACEHIwBBQGoiDCQAAkAgBiIBRQRAIA5BATsBAAwBCwJAAkACQAJAAkAgCC0AACIUQStrDgMAAQABCyABQQFrIgFFDQEgCEEBaiEICyAMQRhqIQogCCIDIQACQAJAAkACQAJAAkACQCABIgRBCE8EQANAIAApAAAiFULGjJmy5MiRo8YAfCAVQrDgwIGDhoyYMH0iFYRCgIGChIiQoMCAf4NCAFINAiAXQoDC1y9+IBVCCn4gFUIIiHwiFUIQiEL/gYCA8B+DQoGAgICA4gl+IBVC/4GAgPAfg0LkgICAgMjQB358QiCIfCEXIABB\
\\
CGohACAEQQhrIgRBB0sNAAsLIARFDQELA0AgACAHaiIGLQAAIg1BMGsiAkH/AXFBCUsNAiAXQgp+IAKtQv8Bg3whFyAEIAdBAWoiB0cNAAsLIAFFDQFBASESQQAhBSABIQcMAgsgBCAHayEFAn8gDUEuRwRAIAUhAEEADAELIAAgB2pBAWohBiAHQX9zIARqIQACQAJAAkAgBUEJTgRAA0AgBikAACIVQsaMmbLkyJGjxgB8IBVCsODAgYOGjJgwfSIVhEKAgYKEiJCgwIB/g0IAUg0CIBdCgMLXL34gFUIKfiAVQgiIfCIVQhCIQv+BgIDwH4NCgYCAgIDiCX4gFUL/gYCA8B+DQuSAgICAyNAHfnxCIIh8IRcgBkEIaiEGIABBCGsiAEEHSw0A\
\\
CwsgAEUNAQsgBiICIABqIQYDQCACLQAAQTBrIg1B/wFxQQlLBEAgAiEGDAMLIBdCCn4gDa1C/wGDfCEXIAJBAWohAiAAQQFrIgANAAsLQQAhAAsgACAEayAHakEBaqwhGCAEIABrIAdBf3NqC0ECIQIgASAEa2ogB2oiB0UNAiAARQRAQQEhEgwCCyAGLQAAQSByQeUARw0BIABBAWsiEkUNAiAGQQFqIQQgBi0AASINIRECQAJAIA1BK2sOAwABAAELIABBAmsiEkUNAyAGQQJqIQQgBi0AAiERCyARQTBrQf8BcUEJSw0CAkADQCAELQAAQTBrIgBB/wFxQQlLDQEgGUIKfiAArUL/AYN8IhUgGSAZQoCABFMiABshGSAVIBYgABshFiAEQQFq\
\\
IQQgEkEBayISDQALQQAhEgtCACAWfSAWIA1BLUYbIhkgGHwhGCASRSESDAELIApBAjoAEQwCC0EAIQIgB0EUTgRAAkAgGQJ/AkACQCABRQ0AIAdBE2shBCABIQIgAyEAA0ACQAJAIAAtAAAiB0Euaw4DAAEAAQsgBCAHQS9rIgZBACAGIAdNG2shBCAAQQFqIQAgAkEBayICDQELCyAEQQBMDQNBACABayEAQgAhFwJ/AkADQCAAIQIgAy0AAEEwayIAQf8BcUEJSw0BIANBAWohAyAXQgp+IACtQv8Bg3wiF0L//4+7utat8A1YQQAgAkEBaiIAGw0ACyAXQv//j7u61q3wDVYNAyACQX9GDQJBACAAawwBC0EAIAJrC0EBayIGRQRAQQAgBmsM\
\\
AwsgA0EBaiEHIAYhAANAIAAgBmsgBy0AAEEwayIDQf8BcUEJSw0DGiAAQQFrIQIgF0IKfiADrUL/AYN8IhdC//+Pu7rWrfANWARAIAdBAWohByAAQQFHIAIhAA0BCwsgAiAGawwCC0EBQQBBAEH4ucEAELcBAAtBACAAIAVqawusfCEYCyAEQQBKIQILIBJFBEAgCkECOgARDAILIApBADoAECAKIBc3AwggCiAYNwMACyAKIAI6ABELAkACfAJAIAwtACkiAkECRwRAIAwpAyAhFiAMKQMYIhhCJn1CRFQNAyAWQoCAgICAgIAQVg0DIAJBAXENAyAYQhZXBEAgGKchACAWuiEaIBhCAFMNAiAAQQN0KwOgokEgGqIMAwsgDCAWQgAgGKdBA3RB\
\\
oJ/BAGopAwBCABCAAiAMKQMIQgBSDQMgDCkDACIVQoCAgICAgIAQVg0DIBW6RJLVTQbP8IBEogwCCwJAIA4CfAJAAkAgAUEDaw4GAQMDAwMAAwsgCCkAAELfv//+/fv371+DQsmcmcrkqZKq2QBSDQJEAAAAAAAA8H8MAQtEAAAAAAAA8H8gCDMAACAIMQACQhCGhELfv/8GgyIVQsmcmQJRDQAaIBVCzoK5AlINAUQAAAAAAAD4fwsiGpogGiAUQS1GGzkDCCAOQQA6AAAMBwsgDkEBOgABIA5BAToAAAwGCyAaQaCiwQAgAEEDdGsrAwCjCyEaIA5BADoAACAOIBqaIBogFEEtRhs5AwgMBAsgDEEwaiAYIBYQlwEgDCgCOCEAIAJBAXFFDQIg\
\\
AEEATg0BDAILIA5BgQI7AQAMAgsgDEEYaiAYIBZCAXwQlwEgDEF/QX8gACAAIAwoAiBHGyAMKQMwIAwpAxhSGyIANgI4CyAAQQBIBEBBACEFQgAhFkEAIQAjAEGQBmsiCyQAIAxBMGoiEEH/DzYCCCAQQgA3AwAgC0EEaiMAQZAGayIPJAAgD0EEaiINQQBBiQb8CwACQAJAIAEiAkUNACAPQQxqIQcgAiEFAkACQAJAAkACQAJAAkACfwJAAkACQAJAA0AgCCAJaiIKIgEtAAAiBEEwRwRAIARBMGsiA0H/AXFBCUsNAyAJQX9zIAJqIQFBACEEA0AgBCIAQf8FTQRAIAAgB2ogAzoAAAsgACABRwRAIABBAWohBCAAIApqQQFqLQAAIgZBMGsi\
\\
A0H/AXFBCUsNBAwBCwsgDSAAQQFqIgQ2AgAgBCAKaiEBQQAhAEEAIQMMCwsgBUEBayEFIAIgCUEBaiIJRw0AC0EAIQUMDAsgDyAENgIEIAQgCmohASAFIARrIQMgBkEuRg0BIABBAWohBEEAIQAMCAsgAiAJayEDIARBLkcEQEEAIQUMCQsgCCAJakEBaiEAIAlBf3MgAmohBQwBCyAEIApqQQFqIQAgBEF/cyAFaiIFIAQNARoLIAVFBEBBACEFQQAhBAwCCyABIANqIQFBACEJAkADQCAAIAlqIgMtAABBMEcNASAFIAlBAWoiCUcNAAtBACEEQQAhAwwFC0EAIQQgAyEAIAUgCWsLIgNBCE8EQCAEQQhqIQkCQANAIAlBgAZPDQQgACkAACIV\
\\
QsaMmbLkyJGjxgB8IBVCsODAgYOGjJgwfSIVhEKAgYKEiJCgwIB/g0IAUg0EIAlBCGtBgAZNBEAgD0EEaiAJaiAVNwAAIA8gCTYCBCAJQQhqIQkgAEEIaiEAIANBCGsiA0EHTQ0CDAELCyAJQQhrQYAGQYAGQaiuwQAQtwEACyAJQQhrIQQLIAMNAgtBACEDIAAhAQwCCyAJQQhrIQQLIAAtAABBMGsiCUH/AXFBCUsEfyAABSAAQQFqIRIgA0EBayEKIAQgD2pBDGohDUEAIQECfwNAIAQgASIGaiIHQf8FTQRAIAEgDWogCToAAAsgBiAKRwRAIAZBAWohASADQQFrIgMgBiASai0AAEEwayIJQf8BcUEJSw0CGgwBCwtBAAshAyAHQQFqIQQg\
\\
ACAGakEBagshASAPIAQ2AgQLIA8gAyAFayIANgIICwJAIARFBEBBACEFDAELIAIgA2shCSACIANPBEBBACEFAkAgAiADRg0AIAhBAWshAgNAAkACQCACIAlqLQAAQS5rDgMBAwADCyAFQQFqIQULIAlBAWsiCQ0ACwsgDyAAIARqIgA2AgggDyAEIAVrIgU2AgQgBUGBBkkNAUGABiEFIA9BgAY2AgQgD0EBOgCMBgwBC0EAIAkgAkG4rsEAELcBAAsgA0UNASABLQAAIQQLIARBIHJB/wFxQeUARw0AIA8gA0EBayIEBH8CQAJAAkACQCABQQFqIgYtAAAiCEEraw4DAAEAAQsgA0ECayIERQ0BIAFBAmohBgtBACEBQQAhCQNAIAYtAABBMGtB\
\\
/wFxIgJBCUsNAiAJQQpsIAJqIgMgCSAJQYCABEgiAhshCSADIAEgAhshASAGQQFqIQYgBEEBayIEDQALDAELQQAhAQtBACABayABIAhBLUYbBUEACyAAajYCCAsgBUESSw0BC0ETIAVrIgBFDQAgBSAPakEMakEAIAD8CwALIA9BBGpBjAb8CgAAIA9BkAZqJABBACEDAkACQCALKAIERQ0AIAsoAggiB0G8fUgNACAHQbUCSg0BAkAgB0EATA0AA0BBPCEBIAdBE0kEQCAHLQCIukEhAQsgC0EEaiABEHYgCygCCCIHQYFwTgRAIAEgA2ohAyAHQQBMDQIMAQsLQQAhAwwBCyALQQxqIQYDQAJAIAtBBGoCfyAHRQRAIAstAAwiAEEESw0CQQJB\
\\
ASAAQQJJGwwBC0E8QQAgB2siAEETTw0AGiAALQCIukELIgAQggEgCygCCCIHQf8PSg0DIAMgAGshAyAHQQBMDQELCyADQQFrIgdBgXhMBEADQCALQQRqQTxBgnggB2siACAAQTxPGyIAEHYgACAHaiIHQYJ4SQ0ACwsgB0H/B2pB/g9KDQEgC0EEakE1EIIBQf4HIQMCQCALKAIEIgVFDQAgCygCCCIEQQBIDQACQCAEQRJNBEACQCAERQ0AIARBAUYEf0EABSAEQQFxIARBHnEhAkEAIQMDQCAWQgp+IRUgBSADIgBLBH4gFSAAIAtqQQxqMQAAfAUgFQtCCn4hFiAFIABBAWoiAUsEQCAWIAAgC2pBDWoxAAB8IRYLIAFBAWoiAyACRw0AC0UN\
\\
ASAAQQJqCyEAIBZCCn4hFiAAIAVPDQAgFiAAIAZqMQAAfCEWCwJAIAQgBU8NAAJAIAUgBEEBakYgBCAGaiIBLQAAIgBBBUZxRQRAIABBBEsNAQwCCyALLQCMBg0AIARFDQEgAUEBay0AAEEBcUUNAQsgFkIBfCEWCyAWQoCAgICAgIAQVA0BCyALQQRqQQEQdkIAIRYCQCALKAIEIgVFDQAgCygCCCIEQQBIDQBCfyEWIARBEksNAAJAIARFBEBCACEWDAELAn8gBEEBRgRAQgAhFkEADAELIARBAXEgBEEecSECQQAhA0IAIRYDQCAWQgp+IRUgBSADIgBLBH4gFSAAIAtqQQxqMQAAfAUgFQtCCn4hFiAFIABBAWoiAUsEQCAWIAAgC2pBDWox\
\\
AAB8IRYLIAFBAWoiAyACRw0AC0UNASAAQQJqCyEAIBZCCn4hFiAAIAVPDQAgFiAAIAZqMQAAfCEWCyAEIAVPDQACQCAFIARBAWpGIAQgBmoiAS0AACIAQQVGcUUEQCAAQQRLDQEMAgsgCy0AjAYNACAERQ0BIAFBAWstAABBAXFFDQELIBZCAXwhFgsgB0GACGpB/g9KDQMgB0EBaiEHC0H+B0H/ByAWQoCAgICAgIAIVBshAyAWQv////////8HgyEWCyADIAdqIQMLIBAgAzYCCCAQIBY3AwALIAtBkAZqJAAgDCgCOCEACyAOQQA6AAAgDiAMKQMwIACtQjSGhL8iGpogGiAUQS1GGzkDCAsgDEFAayQAIA4tAAAEQCATQgA3AwAMAQsgEyAO\
\\
KwMIIhq9Qv///////////wCDQv/////////3/wBYBH4gEyAaOQMIQgEFQgALNwMACyAOQSBqJAALwQYBB38CQAJAIAEgAEEDakF8cSIEIABrIgZJDQAgASAGayIIQQJ2IgdFDQBBACEBIAAgBEcEQCAAIARrIgRBfE0EQANAIAEgACADaiICLAAAQb9/SmogAkEBaiwAAEG/f0pqIAJBAmosAABBv39KaiACQQNqLAAAQb9/SmohASADQQRqIgMNAAsLIAAgA2ohAgNAIAEgAiwAAEG/f0pqIQEgAkEBaiECIARBAWoiBA0ACwsgACAGaiEEAkAgCEEDcSIARQ0AIAQgCEH8////B3FqIgMsAABBv39KIQUgAEEBRg0AIAUgAywAAUG/f0pqIQUg\
\\
AEECRg0AIAUgAywAAkG/f0pqIQULIAEgBWohAwNAIAQhACAHRQ0CQcABIAcgB0HAAU8bIgVBA3EhBgJAIAVBAnQiBEHwB3EiAUUEQEEAIQIMAQsgACABaiEIQQAhAiAAIQEDQCACIAEoAgAiAkF/c0EHdiACQQZ2ckGBgoQIcWogAUEEaigCACICQX9zQQd2IAJBBnZyQYGChAhxaiABQQhqKAIAIgJBf3NBB3YgAkEGdnJBgYKECHFqIAFBDGooAgAiAkF/c0EHdiACQQZ2ckGBgoQIcWohAiABQRBqIgEgCEcNAAsLIAcgBWshByAAIARqIQQgAkEIdkH/gfwHcSACQf+B/AdxakGBgARsQRB2IANqIQMgBkUNAAsCfyAAIAVB/AFxQQJ0aiIA\
\\
KAIAIgFBf3NBB3YgAUEGdnJBgYKECHEiASAGQQFGDQAaIAEgACgCBCIBQX9zQQd2IAFBBnZyQYGChAhxaiIBIAZBAkYNABogACgCCCIAQX9zQQd2IABBBnZyQYGChAhxIAFqCyIBQQh2Qf+BHHEgAUH/gfwHcWpBgYAEbEEQdiADaiEDDAELIAFFBEBBAA8LIAFBA3EhAkEAIQQgAUEETwRAIAFBfHEhBQNAIAMgACAEaiIBLAAAQb9/SmogAUEBaiwAAEG/f0pqIAFBAmosAABBv39KaiABQQNqLAAAQb9/SmohAyAFIARBBGoiBEcNAAsgAkUNAQsgACAEaiEBA0AgAyABLAAAQb9/SmohAyABQQFqIQEgAkEBayICDQALCyADC8cHAQd/IAAo\
\\
AkQhCAJAIAAoAgBBAUYEQCAAKAIMIgcgACgCBEYEQCAAQQRqEJECCyAAKAIIIAdBAXRqIAE7AQAgACAHQQFqNgIMDAELIAFB//8DcUH/AU0EQCAAKAIMIgcgACgCBEYEQCAAQQRqEIkCCyAAKAIIIAdqIAE6AAAgACAHQQFqNgIMDAELIAAQlQEiBygCCCIKIAcoAgBGBEAgBxCRAgsgBygCBCAKQQF0aiABOwEAIAcgCkEBajYCCAsgACgCRCIBIAAoAjxGBEAgAEE8ahCQAgsgACgCQCABQQN0aiACOQMAIAAgAUEBajYCRCAAKAJQIQECQAJAIANCAFIEQCABDQEgACAIBH8gACgCSCAISQRAIABByABqQQAgCEEIQQgQ8gEgACgCUCEJCyAA\
\\
KAJMIAlBA3RqIQdBASELAkAgCEEBRgRAIAchAQwBCwJAAkAgCEEDSQRAIAchAQwBCyAIQQFrIgxBAXIhCyAHIAxBfnEiDUEDdGohASANIQoDQCAH/QwAAAAAAAD4fwAAAAAAAPh//QsDACAHQRBqIQcgCkECayIKDQALIAwgDUYNAQsgCCALayEHA0AgAUKAgICAgICA/P8ANwMAIAFBCGohASAHQQFrIgcNAAsLIAggCWpBAWshCQsgAUKAgICAgICA/P8ANwMAIAlBAWoFQQALIgE2AlAMAQsgAUUNAQsgACgCSCABRgRAIABByABqEJACCyAAKAJMIAFBA3RqIAREAAAAAAAAAACgRAAAAAAAAPh/IAOnQQFxGzkDACAAIAFBAWo2AlALIAAo\
\\
AlwhAQJAAkAgBVAEQCABDQEMAgsgAQ0AIAAgCAR/QQAhCSAAKAJUIAhJBEAgAEHUAGpBACAIQQhBCBDyASAAKAJcIQkLIAAoAlggCUEDdGohB0EBIQsCQCAIQQFGBEAgByEBDAELAkACQCAIQQNJBEAgByEBDAELIAhBAWsiDEEBciELIAcgDEF+cSINQQN0aiEBIA0hCgNAIAf9DAAAAAAAAPh/AAAAAAAA+H/9CwMAIAdBEGohByAKQQJrIgoNAAsgDCANRg0BCyAIIAtrIQcDQCABQoCAgICAgID8/wA3AwAgAUEIaiEBIAdBAWsiBw0ACwsgCCAJakEBayEJCyABQoCAgICAgID8/wA3AwAgCUEBagVBAAsiATYCXAsgACgCVCABRgRAIABB\
\\
1ABqEJACCyAAKAJYIAFBA3RqIAZEAAAAAAAAAACgRAAAAAAAAPh/IAWnQQFxGzkDACAAIAFBAWo2AlwLC+sIAwN8BnsFfyAAKAIEIQ0CQAJAAkAgAiADSw0AIAMgDUsNACADIAAoAgwiDUsNASAAKAIAIAJqIQ0gACgCCCACQQN0aiEPIAMgAmsiDkEEdiIARQRA/QwAAAAAAADw/wAAAAAAAPD/IgghCf0MAAAAAAAA8P8AAAAAAADw/yEK/QwAAAAAAADw/wAAAAAAAPD/IQsMAwsgAf0PIQwgDSECIA8hA/0MAAAAAAAA8P8AAAAAAADw/yIIIQn9DAAAAAAAAPD/AAAAAAAA8P8hCv0MAAAAAAAA8P8AAAAAAADw/yELA0AgDCACQQhqIAL9\
\\
XQAA/VcAAAH9IyIH/VMEQCALIANBCGogA/1dAwD9VwMAASALIAcgB/0NAAAAAAAAAAABAQEBAQEBAf1S/fcBIgsgA0HIAGogA0FAa/1dAwD9VwMAASALIAcgB/0NCAgICAgICAgJCQkJCQkJCf1S/fcBIQsgCSADQShqIANBIGr9XQMA/VcDAAEgCSAHIAf9DQQEBAQEBAQEBQUFBQUFBQX9Uv33ASIJIANB6ABqIANB4ABq/V0DAP1XAwABIAkgByAH/Q0MDAwMDAwMDA0NDQ0NDQ0N/VL99wEhCSAKIANBGGogA0EQav1dAwD9VwMAASAKIAcgB/0NAgICAgICAgIDAwMDAwMDA/1S/fcBIgogA0HYAGogA0HQAGr9XQMA/VcDAAEgCiAHIAf9\
\\
DQoKCgoKCgoKCwsLCwsLCwv9Uv33ASEKIAggA0E4aiADQTBq/V0DAP1XAwABIAggByAH/Q0GBgYGBgYGBgcHBwcHBwcH/VL99wEiCCADQfgAaiADQfAAav1dAwD9VwMAASAIIAcgB/0NDg4ODg4ODg4PDw8PDw8PD/1S/fcBIQgLIAJBEGohAiADQYABaiEDIABBAWsiAA0ACwwCCyACIAMgDUH8wcAAELcBAAsgAiADIA1B7MHAABC3AQALAkAgDkEPcSICRQRARAAAAAAAAPD/IQQMAQsgDSAOQfD///8HcWohDSAPIA5B8P///wBxQQN0aiEAAkAgAkEBRgRAQQAhA0QAAAAAAADw/yEEDAELIA5BAXEgDkEOcSEOQQAhA0QAAAAAAADw/yEE\
\\
IAFB/wFxIQ8gACECA0AgDyADIA1qIhEtAABGBEAgAisDACIFIAQgBCAEYhsiBCAEIAUgBSAFYhsiBSAEIAVkGyEECyAPIBFBAWotAABGBEAgAkEIaisDACIFIAQgBCAEYhsiBCAEIAUgBSAFYhsiBSAEIAVkGyEECyACQRBqIQIgDiADQQJqIgNHDQALRQ0BCyADIA1qLQAAIAFB/wFxRw0AIAAgA0EDdGorAwAiBSAEIAQgBGIbIgQgBCAFIAUgBWIbIgUgBCAFZBshBAsgBCALIAr99wEgCSAI/fcB/fcBIgf9IQEiBSAH/SEAIgYgBiAGYhsiBiAGIAUgBSAFYhsiBSAFIAZjGyIFIAUgBWIbIgUgBSAEIAQgBGIbIgQgBCAFYxsL2QYCCX8G\
\\
fiMAQRBrIgokAAJAAkACfwJAAkACQAJAIAEpAwAiDkIAUgRAIA5CgICAgICAgIAgWg0BIANFDQJBoH8gAS8BGCAOeSIQp2siBWvBQdAAbEGwpwVqQc4QbSIBQdAASw0DIAogAUEEdCIBKQPI/UBCACAOIBCGQgAQgAIgCikDCCAKKQMAQj+IfCIPQUAgBSABLwHQ/UBqayIIrSIOiKchBSABLwHS/UAhAUIBIA6GIhFCAX0iEiAPgyIOUARAIANBCksNByADQQJ0QYSPwQBqKAIAIAVLDQcLIAhBP3EhByAFQZDOAE8EQCAFQcCEPUkNBSAFQYDC1y9PBEBBCEEJIAVBgJTr3ANJIgYbIQlBgMLXL0GAlOvcAyAGGwwHC0EGQQcgBUGAreIESSIG\
\\
GyEJQcCEPUGAreIEIAYbDAYLIAVB5ABPBEBBAkEDIAVB6AdJIgYbIQlB5ABB6AcgBhsMBgtBCkEBIAVBCUsiCRsMBQtB2IfBAEEcQfSHwQAQ5gIAC0GEiMEAQSRBqIjBABDmAgALQbiIwQBBIUHciMEAEOYCAAsgAUHRAEHsiMEAEKcCAAtBBEEFIAVBoI0GSSIGGyEJQZDOAEGgjQYgBhsLIQYgB60hEAJAAkACQAJAIAkgAWtBAWrBIgcgBMEiAUoEQCAIQf//A3EhDCAHIARrwSADIAcgAWsgA0kbIghBAWshDUEAIQEDQCAFIAZuIQsgASADRg0DIAUgBiALbGshBSABIAJqIAtBMGo6AAAgASANRg0EIAEgCUYNAiABQQFqIQEgBkEKSSAG\
\\
QQpuIQZFDQALQfyIwQAQhgMACyAAIAIgA0EAIAcgBCAPQgqAIAatIBCGIBEQogEMBQsgAUEBaiEBIAxBAWtBP3GtIRNCASEPA0AgDyATiEIAUgRAIABBADYCAAwGCyABIANPDQMgASACaiAOQgp+Ig4gEIinQTBqOgAAIA9CCn4hDyAOIBKDIQ4gCCABQQFqIgFHDQALIAAgAiADIAggByAEIA4gESAPEKIBDAQLIAMgA0GMicEAEKcCAAsgACACIAMgCCAHIAQgBa0gEIYgDnwgBq0gEIYgERCiAQwCCyABIANBnInBABCnAgALIABBADYCAAsgCkEQaiQAC6EGAQh/IABBwAFqEPoBIAAoApgCIgEEQCAAKAKcAiABQQN0EKECCyAAEMoBIAAo\
\\
ArABIgEEQCAAKAK0ASABQQR0EKECCyAAQaQCahDmASAAKAKYAyIBBEAgACgCnAMgAUEYbBChAgsgACgCpAMiAQRAIAAoAqgDIAFBA3QQoQILIAAoArADIgEEQCAAKAK0AyABQQN0EKECCyAAKALAAyIBBEAgACgCxAMgAUECdBChAgsgACgCzAMiAQRAIAAoAtADIAFBA3QQoQILIAAoAtgDIgEEQCAAKALcAyABQQF0EKECCyAAKALkAyIBBEAgACgC6AMgARChAgsgACgC8AMiAQRAIAAoAvQDIAFBA3QQoQILIAAoAvwDIgEEQCAAKAKABCABQQJ0EKECCyAAKAKIBCIBBEAgACgCjAQgAUEFdBChAgsgACgCmAQhAiAAKAKcBCIDBEAgAiEB\
\\
A0AgARDKASABQbABaigCACIEBEAgAUG0AWooAgAgBEEEdBChAgsgAUHAAWohASADQQFrIgMNAAsLIAAoApQEIgEEQCACIAFBwAFsEKECCyAAKALsASECIAAoAvABIgMEQCACIQEDQCABEPUBIAFBJGohASADQQFrIgMNAAsLIAAoAugBIgEEQCACIAFBJGwQoQILIAAoAvQBIgEEQCAAKAL4ASABEKECCyAAKAKAAiIBBEAgACgChAIgAUECdBChAgsgACgCpAQhBSAAKAKoBCIHBEADQCAFIAZBHGxqIgQoAgQhAiAEKAIIIgMEQCACIQEDQCABKAIAIggEQCABQQRqKAIAIAhBBHQQoQILIAFBDGohASADQQFrIgMNAAsLIAQoAgAiAQRAIAIg\
\\
AUEMbBChAgsgBCgCDCIBBEAgBCgCECABQQR0EKECCyAGQQFqIgYgB0cNAAsLIAAoAqAEIgEEQCAFIAFBHGwQoQILIAAoArAEIQIgACgCtAQiAwRAIAIhAQNAIAEoAgAiBARAIAFBBGooAgAgBEEDdBChAgsgAUEMaiEBIANBAWsiAw0ACwsgACgCrAQiAARAIAIgAEEMbBChAgsLng0CE38EfiMAQSBrIgckAAJAIAFBEGoiBSACIAMQbyIEBEAgAEICNwMAIAAgBC8BADsBCAwBCyABKAI4IgxBgIAERwRAAkACQAJAIANFBEBBASEJDAELIANBARDeAiIJRQ0BIANFDQAgCSACIAP8CgAACyABKAIwIAxGBEAgAUEwahCTAgsgASgCNCAMQQxs\
\\
aiIEIAM2AgggBCAJNgIEIAQgAzYCAEEBIQ0gASAMQQFqNgI4AkAgA0UiBA0AIANBARDeAiINRQ0CIAQNACANIAIgA/wKAAALIAcgAzYCECAHIA02AgwgByADNgIIIAFBIGoiAiAHQQhqEJMBIRggASgCGEUEQCMAQTBrIgYkACAGIAI2AiggBSICKAIMIQ4gBiAGQShqNgIsAkACQAJAAn8CQCAOIA5BAWoiBU0EQCACKAIEIgQgBEEBakEDdkEHbCAEQQhJGyIEQQF2IAVJBEAgBEEBaiIEIAUgBCAFSxsiBUEPSQ0CIAVB/////wFNBEBBfyAFQQN0QQduQQFrZ3YiBUH+////AEsNBSAFQQFqDAQLEOICIAYoAiQhBSAGKAIgIQQMBgsgAiAG\
\\
QSxqQdDmwABBEBBgQYGAgIB4IQQMBQsQ4gIgBigCDCEFIAYoAgghBAwEC0EEIAVBCHFBCGogBUEESRsLIgVBCGoiBCAFQQR0IgpqIgggBEkNACAIQfj///8HSw0AIAhBCBDeAiILDQEgCBDdAiAGKAIcIQUgBigCGCEEDAILEOICIAYoAhQhBSAGKAIQIQQMAQsgCiALaiEIIAQEQCAIQf8BIAT8CwALIAVBAWsiCiAFQQN2QQdsIAVBCUkbIRAgAigCACIRIQsgDgR/IAspAwBCf4VCgIGChIiQoMCAf4MhFyAGKAIsIRJBACEFA0AgF1AEQANAIAVBCGohBSALQQhqIgspAwBCgIGChIiQoMCAf4MiF0KAgYKEiJCgwIB/UQ0ACyAXQoCBgoSI\
\\
kKDAgH+FIRcLIAggCiASKAIAIBEgF3qnQQN2IAVqIhNBBHRrQRBrEJMBpyIUcSIEaikAAEKAgYKEiJCgwIB/gyIZUARAQQghDwNAIAQgD2ohBCAPQQhqIQ8gCCAEIApxIgRqKQAAQoCBgoSIkKDAgH+DIhlQDQALCyAXQgF9IBeDIRcgCCAZeqdBA3YgBGogCnEiBGosAABBAE4EQCAIKQMAQoCBgoSIkKDAgH+DeqdBA3YhBAsgBCAIaiAUQRl2Ig86AAAgCCAEQQhrIApxakEIaiAPOgAAIAggBEF/c0EEdGogAigCACATQX9zQQR0av0AAAD9CwAAIA5BAWsiDg0ACyACKAIAIQsgAigCDAVBAAshBCACIAg2AgAgAigCBCEFIAIgCjYCBCAC\
\\
IBAgBGs2AghBgYCAgHghBCAFRQ0AIAUgBUEEdEEXakFwcSICakEJaiIFRQ0AIAsgAmsgBRChAgsgByAFNgIEIAcgBDYCACAGQTBqJAALIAEoAhQiBCAYp3EhBSAYQhmIIhlC/wCDQoGChIiQoMCAAX4hGiABKAIQIQICQAJAA0AgAiAFaikAACIYIBqFIhdCf4UgF0KBgoSIkKDAgAF9g0KAgYKEiJCgwIB/gyIXQgBSBEADQCACIBd6p0EDdiAFaiAEcUEEdGsiBkEIaygCACADRgRAIA0gBkEMaygCACADEKoCRQ0ECyAXQgF9IBeDIhdCAFINAAsLIBhCgIGChIiQoMCAf4MhFwJAAn8gFUUEQEEAIBdQDQEaIBd6p0EDdiAFaiAEcSEJCyAX\
\\
IBhCAYaDQgBSDQFBAQshFSAWQQhqIhYgBWogBHEhBQwBCwsgAiAJaiwAACIDQQBOBEAgAiACKQMAQoCBgoSIkKDAgH+DeqdBA3YiCWotAAAhAwsgAiAJaiAZp0H/AHEiBToAACACIAlBCGsgBHFqQQhqIAU6AAAgASABKAIYIANBAXFrNgIYIAEgASgCHEEBajYCHCACIAlBBHRrIgFBBGsgDDsBACABQRBrIgEgBygCEDYCCCABIAcpAgg3AgAMAQsgBkEEayAMOwEAIANFDQAgDSADEKECCyAAQgI3AwAgACAMOwEIDAMLQQEgAxDkAgALQQEgAxDkAgALIAdBODYCHCAHQbzVwAA2AhggByADNgIUIAcgAjYCECAHQQE2AgwgB0HtqMAANgII\
\\
IABBEGogB0EIakEDQQFBABBmIABBCDoAKCAAQYCAgIB4NgIcIABCADcDAAsgB0EgaiQAC7QGAgV/AX4jAEFAaiIEJAACQCADQQJJDQAgAi0AAEEiRw0AIAIgA2pBAWstAABBIkcNACADQQJrIQUgAkEBaiEGCyAAAn8CQAJAAkACQAJAAkACQAJAAkAgAQRAIAYNAQwDCyAGRSIBIANBBEZxRQRAIAENAyAEQRBqIAYgBRBDDAILIAIoAAAiBkHu6rHjBkcNAyAAQYGAgIB4NgIEDAgLAkAgBUEHTQRAIAVFDQYgBi0AAEEiRg0BIAVBAUYNBiAGLQABQSJGDQEgBUECRg0GIAYtAAJBIkYNASAFQQNGDQYgBi0AA0EiRg0BIAVBBEYNBiAGLQAE\
\\
QSJGDQEgBUEFRg0GIAYtAAVBIkYNASAFQQZGDQYgBi0ABkEiRw0GDAELIARBCGpBIiAGIAUQvwEgBCgCCEEBRw0FCyAFQQEQ3gIiBwRAQQAhASAEQQA2AjQgBCAHNgIwIAQgBTYCLCAFIAZqIQcDQCAGQQFqIQUCQCAGLQAAIghBIkcEQCAFIQYMAQsCQCAFIAdGDQAgBS0AAEEiRw0AIAZBAmohBgwBCyAEQYGAgIB4NgIQIAQoAiwiAUUNAyAEKAIwIAEQoQIMAwsgBCgCLCABRgRAIARBLGoQiQILIAQoAjAgAWogCDoAACAEIAFBAWoiATYCNCAGIAdHDQALIAQgBCgCNDYCGCAEIAQpAiw3AxAMAQtBASAFEOQCAAsgBCgCECIBQYGAgIB4\
\\
Rg0EIAQoAhghBSAEKAIUIQYMBQsgA0UNASACLQAAIQYLIAZB/wFxQSJGDQILIAIhBiADIQULIAQgBTYCGCAEIAY2AhRBgICAgHghASAEQYCAgIB4NgIQDAELIARBLGoiASACIAMQMSAEIAGtQoCAgIAghDcDOCAEQSBqQYGcwAAgBEE4ahCLASAEKAIsIgEEQCAEKAIwIAEQoQILIAQpAiAhCSAAIAQoAig2AgwgACAJNwIEQQEMAgsCQCAFRQRAQYGAgIB4IQUgAUGAgICAeHJBgICAgHhGDQEgBiABEKECDAELIAatIAWtQiCGhCEJIAEhBQsgACAJNwIIIAAgBTYCBAtBAAs2AgAgBEFAayQAC4EGAgt/An4CfgJAAkACQCAAKALcAiIEIAJL\
\\
BEBCACAAKALYAiACQQJ0aiIELwEARQ0EGiACIAAoAvABIgVPDQECQAJAIAAoArQEIgUgAksEQCAAKAK4BCIHRQ0BIAQvAQIhDCAAKALsASACQSRsaiEIIAAoArAEIAJBDGxqIgYoAggiBSADIAduIgpLDQYMAgsgAiAFQbDMwAAQpwIAC0HAzMAAEIYDAAsDQCAFQQFrIQAgBUUNAyAAIAdsIQkgBigCBCAAQQN0aiAIKAIcIQtBACEAIAgoAiAiBCECAkACQAJAIAQOAgIBAAsDQCAAIAJBAXYiDiAAaiIAIAsgAEEcbGooAhggCUsbIQAgAiAOayICQQFLDQALCyAAIAsgAEEcbGooAhggCU1qIQILKQMAIRBCACEPIAIgBEcEQCAFIAdsIQUg\
\\
BEEcbCACQRxsIgBrIQIgACALakEYaiEAA0AgBSAAQQRrKAIAIgRLBEAgDyABIAwgCSAEIAQgCUkbIAAoAgAiBCAFIAQgBUkbEHytfCEPIABBHGohACACQRxrIgINAQsLIAYoAgghBQsgBigCACAFRgRAIAYQkAILIAYoAgQgBUEDdGogDyAQfDcDACAGIAVBAWoiBTYCCCAFIApNDQALDAMLIAIgBEGQzMAAEKcCAAsgAiAFQaDMwAAQpwIACyAAQQBB0MzAABCnAgALIAcgCmwhBSAGKAIEIApBA3RqIAgoAhwhBkEAIQAgCCgCICIEIQICQAJAAkAgBA4CAgEACwNAIAAgAkEBdiIIIABqIgAgBiAAQRxsaigCGCAFSxshACACIAhrIgJBAUsN\
\\
AAsLIAAgBiAAQRxsaigCGCAFTWohAgspAwAhEEIAIQ8CQCACIARGDQAgBEEcbCACQRxsIgBrIQIgACAGakEYaiEAA0AgAEEEaygCACIEIANPDQEgDyABIAwgBSAEIAQgBUkbIAAoAgAiBCADIAMgBEsbEHytfCEPIABBHGohACACQRxrIgINAAsLIA8gEHwLC4MGAgt/An4CfgJAAkACQCAAKALcAiIEIAJLBEBCACAAKALYAiACQQJ0aiIELwEARQ0EGiACIAAoAvABIgVPDQECQAJAIAAoArQEIgUgAksEQCAAKAK4BCIHRQ0BIAQvAQIhDCAAKALsASACQSRsaiEIIAAoArAEIAJBDGxqIgYoAggiBSADIAduIgpLDQYMAgsgAiAFQbDMwAAQ\
\\
pwIAC0HAzMAAEIYDAAsDQCAFQQFrIQAgBUUNAyAAIAdsIQkgBigCBCAAQQN0aiAIKAIcIQtBACEAIAgoAiAiBCECAkACQAJAIAQOAgIBAAsDQCAAIAJBAXYiDiAAaiIAIAsgAEEcbGooAhggCUsbIQAgAiAOayICQQFLDQALCyAAIAsgAEEcbGooAhggCU1qIQILKQMAIRBCACEPIAIgBEcEQCAFIAdsIQUgBEEcbCACQRxsIgBrIQIgACALakEYaiEAA0AgBSAAQQRrKAIAIgRLBEAgDyABIAwgCSAEIAQgCUkbIAAoAgAiBCAFIAQgBUkbEIABrXwhDyAAQRxqIQAgAkEcayICDQELCyAGKAIIIQULIAYoAgAgBUYEQCAGEJACCyAGKAIEIAVB\
\\
A3RqIA8gEHw3AwAgBiAFQQFqIgU2AgggBSAKTQ0ACwwDCyACIARBkMzAABCnAgALIAIgBUGgzMAAEKcCAAsgAEEAQdDMwAAQpwIACyAHIApsIQUgBigCBCAKQQN0aiAIKAIcIQZBACEAIAgoAiAiBCECAkACQAJAIAQOAgIBAAsDQCAAIAJBAXYiCCAAaiIAIAYgAEEcbGooAhggBUsbIQAgAiAIayICQQFLDQALCyAAIAYgAEEcbGooAhggBU1qIQILKQMAIRBCACEPAkAgAiAERg0AIARBHGwgAkEcbCIAayECIAAgBmpBGGohAANAIABBBGsoAgAiBCADTw0BIA8gASAMIAUgBCAEIAVJGyAAKAIAIgQgAyADIARLGxCAAa18IQ8gAEEcaiEA\
\\
IAJBHGsiAg0ACwsgDyAQfAsLkAcEGX8IfgZ8AXsjAEFAaiIEJAAgASkDECEdIAErAwghJCABKQMAIR4gASgCGCERIAEtAEwhEgJAAkACQCABKAJIIghFBEBBCCEMDAELIAEoAkQhBSAIQbABbCIGQQgQ3gIiDEUNASAFIAZqIRMgBEEIaiEPIARBMGohFEEAIQYgCCEQA0AgBSIDIBNGDQEgBiECIARBFGogA0GgAWoQhwIgAy0ArgEhFSADKwMYISUgAykDECEfIAMrAwghJiADKQMAISAgAy0ArwEhFiADLQCtASEXIAMtAKwBIRggAy0AmAEhGSADKwOQASEnAkAgAygCiAEiCUUEQEEIIQ0MAQsgAygChAEhByAJQQV0IgpBCBDeAiINRQ0E\
\\
QQAhBSAJIQYDQCAFIApGDQEgFCAHQRBqEIcCIActABwhDiAHKwMIISMgBSANaiILIAcpAwAiGzcDACAEICM5AyggCyAEKQMoNwMIIAQgDjoAPCALIAT9AAMw/QsDECAEIBs3AyAgBUEgaiEFIAdBIGohByAGQQFrIgYNAAsLIANBsAFqIQUgAkEBaiEGIA8gBCkCFDcAACAPIAQoAhw2AAggAykDICEhIAMrAyghKCADKQMwISIgAygCOCEaIAMpA0AhHCADKwNIISMgAykDUCEbIAMoAlghByAD/QADYCEpIAMvAXAhCiADKAJ4IQsgAygCfCEOIAMtAIwBIQMgDCACQbABbGoiAiAZOgCYASACICc5A5ABIAIgAzoAjAEgAiAJNgKIASACIA02\
\\
AoQBIAIgCTYCgAEgAiAONgJ8IAIgCzYCeCACIAo7AXAgAiAp/QsDYCACIAc2AlggAiAbNwNQIAIgIzkDSCACIBw3A0AgAiAaNgI4IAIgIjcDMCACICg5AyggAiAhNwMgIAIgJTkDGCACIB83AxAgAiAmOQMIIAIgIDcDACACIBY6AK8BIAIgFToArgEgAiAXOgCtASACIBg6AKwBIAIgBCgAEDYAqAEgAiAE/QAAAf0LAJkBIBBBAWsiEA0ACwsgASkDOCEcIAEpAyAiG0ICUgRAIAQgAf0AAyj9CwMgCyAAIAg2AkggACAMNgJEIAAgCDYCQCAAIBE2AhggACAdNwMQIAAgJDkDCCAAIB43AwAgACASOgBMIAAgHDcDOCAAIBs3AyAgACAE/QAD\
\\
IP0LAyggBEFAayQADwtBCCAGEOQCAAtBCCAKEOQCAAvzBgIIfwF7IAAgACgCCCIDQf//A00EfyADIQZBgIAEIANrIgQgACgCACADa0sEQCAAIAMgBEEIQQgQ8gEgACgCCCEGCyAAKAIEIAZBA3RqIQICQCADQf//A0YEQCACIQQMAQsCQAJAIANB/f8DSwRAIAIhBEEBIQkMAQtB//8DIANrIgdBAXIhCSACIAdB/v8DcSIIQQN0aiEEIAghBQNAIAL9DAAAAAAAAPB/AAAAAAAA8H/9CwMAIAJBEGohAiAFQQJrIgUNAAsgByAIRg0BCyADIAlqQYCABGshAgNAIARCgICAgICAgPj/ADcDACAEQQhqIQQgAkEBaiICDQALCyAGIANrQf//A2oh\
\\
BgsgBEKAgICAgICA+P8ANwMAIAZBAWoFQYCABAs2AgggACAAKAIUIgdB//8DTQR/QYCABCAHIgNrIgQgACgCDCADa0sEQCAAQQxqIAMgBEEIQQgQ8gEgACgCFCEDCyAAKAIQIANBA3RqIQICQCAHQf//A0YEQCACIQQMAQsCQAJAIAdB/f8DSwRAIAIhBEEBIQYMAQtB//8DIAdrIglBAXIhBiACIAlB/v8DcSIIQQN0aiEEIAghBQNAIAL9DAAAAAAAAPD/AAAAAAAA8P/9CwMAIAJBEGohAiAFQQJrIgUNAAsgCCAJRg0BCyAGIAdqQYCABGshAgNAIARCgICAgICAgHg3AwAgBEEIaiEEIAJBAWoiAg0ACwsgAyAHa0H//wNqIQMLIARCgICA\
\\
gICAgHg3AwAgA0EBagVBgIAECzYCFCABKAIEIQgCQCABKAIIIgNFDQBBACEGIANBCE8EQCADQfj///8BcSEGIANBAnRBYHEhBEEAIQIDQCACIAhqIgVBHmogBf0AARAiCv1ZAQAHIAVBGmogCv1ZAQAFIAVBFmogCv1ZAQADIAVBEmogCv1ZAQABIAVBDmogBf0AAQAiCv1ZAQAHIAVBCmogCv1ZAQAFIAVBBmogCv1ZAQADIAVBAmogCv1ZAQABIAQgAkEgaiICRw0ACyADIAZGDQELIAMgBmshAiAIIAZBAnRqIQQDQCAEQQJqIgUgBS8BADsBACAEQQRqIQQgAkEBayICDQALCyABKAIAIQQgACgCMCIBBEAgACgCNCABQQJ0EKECCyAAIAM2\
\\
AjggACAINgI0IAAgBDYCMAuqBgIHfxB8AkAgACgCCCIERQRAQQAhBAwBCwNAIAAoAgQgCGoiBUEIaiIGKAIAIgMgBSgCAEYEQCAFEJYCCyAFQQRqIgkoAgAgA0EEdGoiBSACOQMIIAUgATkDACAGIANBAWoiBTYCAAJAIAVBD3FFBEAgA0EPayEGAkAgA0EPTgRAIAkoAgAgBkEEdGoiAysD+AEiASADKwPoASICIAMrA9gBIhcgAysDyAEiCiADKwO4ASILIAMrA6gBIgwgAysDmAEiDSADKwOIASIOIAMrA3giDyADKwNoIhAgAysDWCIRIAMrA0giEiADKwM4IhMgAysDKCIUIAMrAxgiFSADKwMIIhZEAAAAAAAA8P8gFkQAAAAAAADw/2Qb\
\\
IhYgFSAWZBsiFSAUIBVkGyIUIBMgFGQbIhMgEiATZBsiEiARIBJkGyIRIBAgEWQbIhAgDyAQZBsiDyAOIA9kGyIOIA0gDmQbIg0gDCANZBsiDCALIAxkGyILIAogC2QbIgogCiAXYxsiFyACIBdkGyICZCEFIAMrA/ABIhcgAysD4AEiCiADKwPQASILIAMrA8ABIgwgAysDsAEiDSADKwOgASIOIAMrA5ABIg8gAysDgAEiECADKwNwIhEgAysDYCISIAMrA1AiEyADKwNAIhQgAysDMCIVIAMrAyAiFiADKwMQIhggAysDACIZRAAAAAAAAPB/IBlEAAAAAAAA8H9jGyIZIBggGWMbIhggFiAYYxsiFiAVIBZjGyIVIBQgFWMbIhQgEyAUYxsi\
\\
EyASIBNjGyISIBEgEmMbIhEgECARYxsiECAPIBBjGyIPIA4gD2MbIg4gDSAOYxsiDSAMIA1jGyIMIAsgDGMbIgsgCiALYxsiCmMhBiAHQQFqIgcgBEYNASAAKAIIIQQMAwsgBiAFIAVBiM7AABC3AQALIAAoAgAgBEYEQCAAEJMCCyAAIARBAWoiAzYCCCAAKAIEIARBDGxqIgRBADYCCCAEQoCAgICAATcCACADIQQMAQsPCyABIAIgBRshAiAXIAogBhshASAIQQxqIQggBCAHSw0ACwsgByAEQfjNwAAQpwIAC6AHAgh/A3sgACAAKAIIIgRB/wFNBH8gBCEFQYACIARrIgIgACgCACAEa0sEQCAAIAQgAkEIQQgQ8gEgACgCCCEFCyAAKAIE\
\\
IAVBA3RqIQMCQCAEQf8BRgRAIAMhAgwBCwJAAkAgBEH9AUsEQCADIQJBASEJDAELQf8BIARrIgdBAXIhCSADIAdB/gFxIghBA3RqIQIgCCEGA0AgA/0MAAAAAAAA8H8AAAAAAADwf/0LAwAgA0EQaiEDIAZBAmsiBg0ACyAHIAhGDQELIAQgCWpBgAJrIQMDQCACQoCAgICAgID4/wA3AwAgAkEIaiECIANBAWoiAw0ACwsgBSAEa0H/AWohBQsgAkKAgICAgICA+P8ANwMAIAVBAWoFQYACCzYCCCAAIAAoAhQiB0H/AU0Ef0GAAiAHIgRrIgIgACgCDCAEa0sEQCAAQQxqIAQgAkEIQQgQ8gEgACgCFCEECyAAKAIQIARBA3RqIQMCQCAHQf8B\
\\
RgRAIAMhAgwBCwJAAkAgB0H9AUsEQCADIQJBASEFDAELQf8BIAdrIglBAXIhBSADIAlB/gFxIghBA3RqIQIgCCEGA0AgA/0MAAAAAAAA8P8AAAAAAADw//0LAwAgA0EQaiEDIAZBAmsiBg0ACyAIIAlGDQELIAUgB2pBgAJrIQMDQCACQoCAgICAgIB4NwMAIAJBCGohAiADQQFqIgMNAAsLIAQgB2tB/wFqIQQLIAJCgICAgICAgHg3AwAgBEEBagVBgAILNgIUIAEoAgQhCAJAIAEoAggiBUUNAEEAIQYgBUEITwRAIAghAiAFQfj///8BcSIGIQMDQCACIAL9AAEAIgwgAv0AARAiCv0NAAEEBQgJDA0QERQVGBkcHSILIAwgCv0NAgMGBwoL\
\\
Dg8SExYXGhseHyIK/QwAAQABAAEAAQABAAEAAQAB/TD9TkEP/YsBQQ/9jAEgC/1OIgsgCv0NAAEQEQIDEhMEBRQVBgcWF/0LAQAgAiALIAr9DQgJGBkKCxobDA0cHQ4PHh/9CwEQIAJBIGohAiADQQhrIgMNAAsgBSAGRg0BCyAFIAZrIQMgCCAGQQJ0aiECA0AgAkECaiIGIAYvAQAiBDsBACACIAIvAQAiBkEAIARBgAJJG0EAIAYbOwEAIAJBBGohAiADQQFrIgMNAAsLIAEoAgAhAiAAKAIwIgEEQCAAKAI0IAFBAnQQoQILIAAgBTYCOCAAIAg2AjQgACACNgIwC8MGARB/IwBBoAFrIgQkACAEIAMoAjg2AjwgBCADKAIsNgI0IAQgAygC\
\\
IDYCLCAEIAMoAhQ2AiQgBCADKAIINgIcIAQgAygCNEEAIAMoAjBBgICAgHhHGzYCOCAEIAMoAihBACADKAIkQYCAgIB4Rxs2AjAgBCADKAIcQQAgAygCGEGAgICAeEcbNgIoIAQgAygCEEEAIAMoAgxBgICAgHhHGzYCICAEIAMoAgRBACADKAIAQYCAgIB4Rxs2AhggASACQQN0IhBqIRMgBEEYaiELQfS7wAAhDQNAIA0hBUHEvMAAIQ1BACEJAkAgBUHEvMAARg0AIAVBEGohDQJAIAsoAgAiDARAIAJFDQEgCygCBCEHIBAhBiABIQUDQCAHIAVBBGooAgBGBEAgBSgCACIJIAwgBxCqAkUNBAsgBUEIaiEFIAZBCGsiBg0ACyABIQgDQCAE\
\\
QRBqIAgoAgAiCSAIKAIEIg8QbiAEKAIQIQYgBCgCFCEFIARBCGogDCAHEG4gBCgCDCAFRgRAIAQoAgghCgNAIAVFBEAgDyEHDAYLIAotAAAhESAGLQAAIRIgCkEBaiEKIAVBAWshBSAGQQFqIQYgEkEgQQAgEkHBAGtB/wFxQRpJG3JB/wFxIBFBIEEAIBFBwQBrQf8BcUEaSRtyQf8BcUYNAAsLIAhBCGoiCCATRw0ACwwBCyAFKAIMIgdFDQAgBSgCCCIIIAdBA3RqIQ8DQCAIIgVBCGohCCAFKAIAIgogBSgCBGohDCAQIQYgASEFA0AgBgRAIAQgBSgCACIJIAUoAgQiB2o2ApwBIAQgCTYCmAEgBEEANgKAASAEQQA2AmggBkEIayEGIAVB\
\\
CGohBSAEQegAaiAKIAwQPEH/AXENAQwECwsgCCAPRw0ACwtBACEJCyALQQhqIQsgBEFAayIGIA5BA3RqIgUgBzYCBCAFIAk2AgAgDkEBaiIOQQVHDQALQQEhBSAEQegAaiAGIAEgAiADQQEQjAECQCAEKQNoQgJSBEAgACAE/QADiAH9CwMoIAAgBP0AA3j9CwMYIAAgBP0AA2j9CwMIDAELIABBBGogBEFAaxCDAUEAIQULIAAgBTYCACAEQaABaiQAC8cFAgx/An4jAEGgAWsiCSQAIAlBAEGgAfwLAAJAAkAgAiAAKAKgASIFTQRAIAVBKU8NAiABIAJBAnRqIQwCQAJAIAUEQCAFQQFqIQ0gBUECdCEKA0AgCSAGQQJ0aiEDA0AgBiECIAMh\
\\
BCABIAxGDQYgA0EEaiEDIAJBAWohBiABKAIAIQcgAUEEaiILIQEgB0UNAAsgB60hEEIAIQ8gCiEHIAIhASAAIQMDQCABQShPDQMgBCAPIAQ1AgB8IAM1AgAgEH58Ig8+AgAgD0IgiCEPIARBBGohBCABQQFqIQEgA0EEaiEDIAdBBGsiBw0ACyAIIA9CAFIEfyACIAVqIgFBKE8NBCAJIAFBAnRqIA8+AgAgDQUgBQsgAmoiASABIAhJGyEIIAshAQwACwALA0AgASAMRg0EIARBAWohBCABKAIAIAFBBGohAUUNACAIIARBAWsiAiACIAhJGyEIDAALAAsgAUEoQfjLwQAQpwIACyABQShB+MvBABCnAgALIAVBKU8NASACQQFqIQ0gAkECdCEM\
\\
IAAgBUECdGohDiAAIQMCQANAIAkgB0ECdGohBgNAIAchCyAGIQQgAyAORg0DIARBBGohBiAHQQFqIQcgAygCACEKIANBBGoiBSEDIApFDQALIAqtIRBCACEPIAwhCiALIQMgASEGA0AgA0EoTw0CIAQgDyAENQIAfCAGNQIAIBB+fCIPPgIAIA9CIIghDyAEQQRqIQQgA0EBaiEDIAZBBGohBiAKQQRrIgoNAAsCQCAIIA9CAFIEfyACIAtqIgNBKE8NASAJIANBAnRqIA8+AgAgDQUgAgsgC2oiAyADIAhJGyEIIAUhAwwBCwsgA0EoQfjLwQAQpwIACyADQShB+MvBABCnAgALIAAgCUGgAfwKAAAgACAINgKgASAJQaABaiQADwtBACAFQShB\
\\
+MvBABC3AQALqQYBCH8gACgCGCECIAAoAhwhAQNAIAEgAkcEQCACQRFqIAJBGGohAi0AAEECRw0BCwsgACgCKCIFRQRAIAAtABEiBUECRyIEIAAoAiAiASgCACABKAIIIgJrSwRAIAEgAiAEQQhBGBDyASABKAIIIQILIAEgBUECRwR/IAEoAgQgAkEYbGoiASAALQAQOgAQIAEgAP0AAwD9CwMAIAEgBToAESABIAAoARI2ARIgASAALwEWOwEWIAJBAWoFIAILNgIIIABBAjoAESAAQoiAgICAATcDGA8LIAAtABEhBAJAAkAgACgCICICKAIIIgYgACgCJCIDSQRAIARBAkcEQCACKAIEIAZBGGxqIgEgAC0AEDoAECABIAD9AAMA/QsDACAB\
\\
IAQ6ABEgASAAKAESNgESIAEgAC8BFjsBFiACIAIoAghBAWo2AgggBkEBaiADRg0CCyAAQQI6ABEMAgsgBEECRyIBRQ0AIAEgAigCACADIAVqIgZrSwRAIAIgBiABQQhBGBDyAQsgASADaiEBIAVBGGwiBkUiCEUEQCACKAIEIgcgAUEYbGogByADQRhsaiAG/AoAAAsgACABNgIkIAEgAigCCCIHSwRAIAIoAgQgB0EYbGoiAyAALQAQOgAQIAMgAP0AAwD9CwMAIAMgBDoAESADIAAoARI2ARIgAyAALwEWOwEWIAIgAigCCEEBajYCCCAHQQFqIAFGDQEgAEECOgARDAILIABBAjoAESABIAVqIgMgAigCAEYEQCACIANBAUEIQRgQ8gELIAhF\
\\
BEAgAigCBCABQRhsaiIDQRhqIAMgBvwKAAALIAAgAUEBaiIBNgIkIAEgAigCCCIDTQ0BIAIoAgQgA0EYbGoiASAALQAQOgAQIAEgAP0AAwD9CwMAIAEgBDoAESABIABBEmoiBCgBADYBEiABIAQvAQQ7ARYgAiACKAIIQQFqNgIIDAELIABBAjoAEQsgAEKIgICAgAE3AxgCQCAAKAIkIgEgAigCCCIARg0AIAVBGGwiBEUNACACKAIEIgMgAEEYbGogAyABQRhsaiAE/AoAAAsgAiAAIAVqNgIIC+0GAgF7DH8gACgCCCIERQRAQQAPCyAAKAIEIgYgBEEMbGohDgJAA0ACQCAGKAIEIQcCQCABQQ9qIg9BcHEiBSACQXBxIgxJBEAgASAFTSAG\
\\
KAIIIgkgBU9xDQEgASAFIAlBqM7AABC3AQALIAEgAksNASACIAYoAghLDQEgASACRg0BQQAhBUEAIQQCQCACIAFrIgZBEE8EQCABIAdqIQD9DAAAAAAAAAAAAAAAAAAAAAAhAyAGQXBxIgUhBANAIAD9AAAAIAP9UCEDIABBEGohACAEQRBrIgQNAAsgAyADIAP9DQgJCgsMDQ4PAAAAAAAAAAD9UCIDIAMgA/0NBAUGBwAAAAAAAAAAAAAAAP1QIgMgAyAD/Q0CAwAAAAAAAAAAAAAAAAAA/VAiAyADIAP9DQEAAAAAAAAAAAAAAAAAAAD9UP0WACEEIAUgBkYNAQsgASAFaiIBIAdqIQAgASACayEBA0AgAC0AACAEciEEIABBAWohACABQQFq\
\\
IgENAAsLIAQgC3IPC0EAIQoCQCABIAVGDQBBACEIIAUgAWsiDUEQTwRAIAEgB2ohAP0MAAAAAAAAAAAAAAAAAAAAACEDIA1BcHEiCCEEA0AgAP0AAAAgA/1QIQMgAEEQaiEAIARBEGsiBA0ACyADIAMgA/0NCAkKCwwNDg8AAAAAAAAAAP1QIgMgAyAD/Q0EBQYHAAAAAAAAAAAAAAAA/VAiAyADIAP9DQIDAAAAAAAAAAAAAAAAAAD9UCIDIAMgA/0NAQAAAAAAAAAAAAAAAAAAAP1Q/RYAIQogCCANRg0BCyAHIAEgCGpqIQAgBSAIayABayEEA0AgAC0AACAKciEKIABBAWohACAEQQFrIgQNAAsLIAIgCUsNAgJAIAJBD3EiBEUEQEEAIQAM\
\\
AQsgAkEDcSEBQQAhBUEAIQAgBEEETwRAIAcgDGohCSACQQxxIQgDQCAFIAlqIgRBA2otAAAgBEECai0AACAEQQFqLQAAIAQtAAAgAHJycnIhACAIIAVBBGoiBUcNAAsgAUUNAQsgByAFIAxqaiEEA0AgBC0AACAAciEAIARBAWohBCABQQFrIgENAAsLIAJBBHYhAiAPQQR2IQEgACAKciALciELIAZBDGoiBiAORw0BCwsgCw8LIAwgAiAJQZjOwAAQtwEAC90GAwZ8DH8DeyABKAIIIgsoAgQhDgJAAkACQAJAAkAgAiADSw0AIAMgDksNACALKAIMIgwgA08EQCALKAIAIRMgAyACayEPIAsoAgghFCABLwEMIRUgBCsDACEGAkAgBCsDCCIH\
\\
RAAAAAAAAPD/YQ0AIAZEAAAAAAAA8P9hDQAgAS8BECEQIAEvARIhESABLwEOIRJBACEBRAAAAAAAAPB/IQhEAAAAAAAA8P8hCQwDCyAUIAJBA3RqIQsgEyACQQF0aiEMIAErAwAhCiABLwESIREgAS8BECEQIAEvAQ4hEkQAAAAAAADwfyEIQQAhASAVQQFxIRZEAAAAAAAA8P8hCQNAIAEgD0YNBCALKwMAIQUgDC8BACENAkACQCAWRQ0AIA0gEkcNACAEIAUgBiAGIAZiGyIGIAYgBSAFIAViGyIFIAUgBmMbIgY5AwAMAQsgEEEBcUUNACANIBFHDQAgBCAFIAcgByAHYhsiByAHIAUgBSAFYhsiBSAFIAdjGyIHOQMICyAHRAAAAAAAAPD/\
\\
YSENAkAgBkQAAAAAAADw/2MgBkQAAAAAAADw/2RyRQ0AIAogByANGyIFRAAAAAAAAPD/ZEUNACAGIAWhIgUgCSAFIAlkGyEJIAUgCCAFIAhjGyEICyABQQFqIQEgC0EIaiELIAxBAmohDCANDQAgBkQAAAAAAADw/2ENAAsMAgsgAiADIAxBuK7AABC3AQALIAIgAyAOQdiuwAAQtwEACyAAIAk5AwggACAIOQMAIBVBAXFFDQEgEEEBcUUNASADIA8gAWsiC2shDCADIAtJDQIgBv0UIAf9IgEhFyAJ/RQgCJr9IgEhGCABIA9HBEAgEq1C//8Dg/0SIBGtQv//A4P9HgEhGSAUIAxBA3RqIQsgEyAMQQF0aiEMIAEgAmogA2shAQNAIBggFyAL\
\\
/QoDAP0MAAAAAAAA8P8AAAAAAADw/yAMMwEA/RIgGf3WAf1S/fcBIhcgFyAX/Q0ICQoLDA0ODwABAgMEBQYH/fEB/fcBIRggDEECaiEMIAtBCGohCyABQQFqIgENAAsLIAQgF/0LAwBEAAAAAAAAAAAgGP0hAaEhCCAY/SEAIQkLIAAgCTkDCCAAIAg5AwALDwsgDCADIA5ByK7AABC3AQALywsDDH8BewF+IAAoAgAhCgJ/IAAoAgQiD0EBaiIHRQRAIAcEQCAKQQhqIAogB/wKAAALQX8hBkEADAELAkACQCAHQQN2IAdBB3FBAEdqIglBAkkEQCAJIQQMAQsgCUEBcSEEIAlB/v///wNxIgVBA3QhDiAFIQggCiEGA0AgBiAG/QADACIQ/U1B\
\\
B/3NAf0MAQEBAQEBAQEBAQEBAQEBAf1OIBD9DH9/f39/f39/f39/f39/f3/9UP3OAf0LAwAgBkEQaiEGIAhBAmsiCA0ACyAFIAlGDQELIAogDmohBgNAIAYgBikDACIRQn+FQgeIQoGChIiQoMCAAYMgEUL//v379+/fv/8AhHw3AwAgBkEIaiEGIARBAWsiBA0ACwsCQCAHQQhPBEAgByAKaiAKKQAANwAADAELIAdFDQAgCkEIaiAKIAf8CgAACyACKAIUIQ5BACEEA0ACQCAAKAIAIgIgBCIKai0AAEGAAUcNACACIAMgBEF/c2xqIQgDQCABIAAgCiAOEQ0AIREgACgCBCIGIBGnIglxIgUhAiAAKAIAIgcgBWopAABCgIGChIiQoMCAf4Mi\
\\
EVAEQEEIIQQDQCACIARqIQIgBEEIaiEEIAcgAiAGcSICaikAAEKAgYKEiJCgwIB/gyIRUA0ACwsgByAReqdBA3YgAmogBnEiAmosAABBAE4EQCAHKQMAQoCBgoSIkKDAgH+DeqdBA3YhAgsgAiAFayAKIAVrcyAGcUEITwRAIAIgB2oiBC0AACAEIAlBGXYiBDoAACAAKAIAIAJBCGsgBnFqQQhqIAQ6AAAgByADIAJBf3NsaiEEQf8BRgRAIAAoAgQhAiAAKAIAIApqQf8BOgAAIAAoAgAgAiAKQQhrcWpBCGpB/wE6AAAgA0UNAyAEIAggA/wKAAAMAwtBACECIANBAnYhCwJAAkAgA0EgSQ0AIAQgA0H8AHEiBWogCEsgBCAFIAhqSXENACAI\
\\
/QAAACEQIAggBP0AAAD9CwAAIAQgEP0LAAACQCALQRxxIgJBBEYNACAI/QAAECEQIAggBP0AABD9CwAQIAQgEP0LABAgAkEIRg0AIAj9AAAgIRAgCCAE/QAAIP0LACAgBCAQ/QsAICACQQxGDQAgCP0AADAhECAIIAT9AAAw/QsAMCAEIBD9CwAwIAJBEEYNACAI/QAAQCEQIAggBP0AAED9CwBAIAQgEP0LAEAgAkEURg0AIAj9AABQIRAgCCAE/QAAUP0LAFAgBCAQ/QsAUCACQRhGDQAgCP0AAGAhECAIIAT9AABg/QsAYCAEIBD9CwBgCyACIAtGDQELIAIhBSALQQNxIgkEQCACIAlqIQUgCCACQQJ0IgZqIQcgBCAGaiEMA0AgBygAACEG\
\\
IAcgDCgAADYAACAMIAY2AAAgB0EEaiEHIAxBBGohDCAJQQFrIgkNAAsLIAIgC2tBfEsNACAFQQJ0IQcgCyAFayEMIAghCSAEIQIDQCAHIAlqIg0oAAAhBSANIAIgB2oiCygAADYAACALIAU2AAAgC0EEaiIFKAAAIQYgBSANQQRqIgUoAAA2AAAgBSAGNgAAIA1BCGoiBSgAACEGIAUgC0EIaiIFKAAANgAAIAUgBjYAACALQQxqIgUoAAAhBiAFIA1BDGoiBSgAADYAACAFIAY2AAAgCUEQaiEJIAJBEGohAiAMQQRrIgwNAAsLAkAgA0EDcSIFRQ0AIAQgA0H8AHEiAmohCSACIAhqIQQgBCAFQQFGBH9BAAUgBC8AACECIAQgCS8AADsAACAJ\
\\
IAI7AAAgA0EBcUUNAUECCyIFaiICLQAAIQQgAiAFIAlqIgItAAA6AAAgAiAEOgAACwwBCwsgByAKaiAJQRl2IgI6AAAgACgCACAGIApBCGtxakEIaiACOgAACyAKQQFqIQQgCiAPRw0ACyAAKAIEIgZBAWpBA3ZBB2wLIQEgACAGIAEgBkEISRsgACgCDGs2AggL0AYCDH8BfiMAQSBrIgUkACABIAJBAnQiDGohCwJAAkACQCACRQRAIAEhBAwBCyAFQRhqIAEoAgAiBhCRAyABQQRqIQQgBSkDGCIPpwRAIAUoAhwhByAFKAIYIQMgBkGECE8EQCAGEI0CC0EwQQQQ3gIiCA0CQQRBMBDkAgALQdP3wAAhCSAGQYQISQ0AIAYQjQILIAQgC0cE\
\\
QCALIARrQQJ2IQYDQCAEKAIAIgNBhAhPBEAgAxCNAgsgBEEEaiEEIAZBAWsiBg0ACwtBBCEDIAJFDQEgASAMEKECDAELIAggBzYCCCAIIAM2AgQgCCAPQiCIPgIAQQEhByAFQQE2AhQgBSAINgIQIAVBBDYCDAJAAkAgAkEBRg0AIAxBBGshAiABQQhqIQRBACEGAkADQCAFQRhqIARBBGsoAgAiAxCRAyAFKQMYIg+nRQ0BIAUoAhwhDSAFKAIYIQ4gA0GECE8EQCADEI0CCyAFKAIMIAdGBEAgBUEMaiEIIwBBEGsiCiQAIAdBAWoiCUUEQEEAQQAQ5AIACyAKQQRqIAhBBCAJIAgoAgBBAXQiAyADIAlJGyIDIANBBE0bIglBDBDvASAKKAIE\
\\
QQFGBEAgCigCCCAKKAIMEOQCAAsgCigCCCEDIAggCTYCACAIIAM2AgQgCkEQaiQAIAUoAhAhCAsgBiAIaiIDQRRqIA02AgAgA0EQaiAONgIAIANBDGogD0IgiD4CACAFIAdBAWoiBzYCFCAEQQRqIQQgBkEMaiEGIAJBBGsiAg0AC0EAIQkMAgtB0/fAACEJIANBhAhJDQAgAxCNAgsgBCALRg0AIAsgBGtBAnYhBgNAIAQoAgAiAkGECE8EQCACEI0CCyAEQQRqIQQgBkEBayIGDQALCyABIAwQoQIgBSgCECEDIAUoAgwiASAHTQ0AIAMgAUEMbEEEIAdBDGwiARDWASIDDQBBBCABEOQCAAsCQCAJBEAgAEEoNgIIIAAgCTYCBCAAQQE2AgAg\
\\
B0UNASADIQQgByEGA0AgBCgCACIABEAgBEEEaigCACAAEKECCyAEQQxqIQQgBkEBayIGDQALIAMgB0EMbBChAgwBCyAAIAc2AgggACADNgIEIABBADYCAAsgBUEgaiQAC9EGAwZ8DH8DeyABKAIIIgsoAgQhDAJAAkACQAJAAkAgAiADSw0AIAMgDEsNACALKAIMIg4gA08EQCALKAIAIRIgAyACayEOIAsoAgghEyABLQAMIRQgBCsDACEGAkAgBCsDCCIHRAAAAAAAAPD/YQ0AIAZEAAAAAAAA8P9hDQAgAS0ADiENIAEtAA8hECABLQANIRFBACEBRAAAAAAAAPB/IQhEAAAAAAAA8P8hCQwDCyACIBJqIRUgEyACQQN0aiELIAErAwAhCiAB\
\\
LQAPIRAgAS0ADiENIAEtAA0hEUQAAAAAAADwfyEIQQAhASAUQQFxIRZEAAAAAAAA8P8hCQNAIAEgDkYNBCABIBVqLQAAIQ8gCysDACEFAkACQCAWRQ0AIA8gEUcNACAEIAUgBiAGIAZiGyIGIAYgBSAFIAViGyIFIAUgBmMbIgY5AwAMAQsgDUEBcUUNACAPIBBHDQAgBCAFIAcgByAHYhsiByAHIAUgBSAFYhsiBSAFIAdjGyIHOQMICyAHRAAAAAAAAPD/YSEPAkAgBkQAAAAAAADw/2MgBkQAAAAAAADw/2RyRQ0AIAogByAPGyIFRAAAAAAAAPD/ZEUNACAGIAWhIgUgCSAFIAlkGyEJIAUgCCAFIAhjGyEICyABQQFqIQEgC0EIaiELIA8N\
\\
ACAGRAAAAAAAAPD/YQ0ACwwCCyACIAMgDkG4rsAAELcBAAsgAiADIAxB2K7AABC3AQALIAAgCTkDCCAAIAg5AwAgFEEBcUUNASANQQFxRQ0BIAMgDiABayILayENIAMgC0kNAiAG/RQgB/0iASEXIAn9FCAImv0iASEYIAEgDkcEQCARrUL/AYP9EiAQrUL/AYP9HgEhGSANIBJqIQsgEyANQQN0aiEMIAEgAmogA2shAQNAIBggFyAM/QoDAP0MAAAAAAAA8P8AAAAAAADw/yALMQAA/RIgGf3WAf1S/fcBIhcgFyAX/Q0ICQoLDA0ODwABAgMEBQYH/fEB/fcBIRggC0EBaiELIAxBCGohDCABQQFqIgENAAsLIAQgF/0LAwBEAAAAAAAAAAAg\
\\
GP0hAaEhCCAY/SEAIQkLIAAgCTkDCCAAIAg5AwALDwsgDSADIAxByK7AABC3AQAL9wcDDn8Kfgp8IwBBEGsiCSQAAkAgASgCACICIAEoAgQiDEYEQEIDIRAMAQsgACsDmAEhGyAAKQOQASERIAArA4gBIRwgACkDgAEhEiAAKwN4IR0gACkDcCETIAArA2ghHiAAKQNgIRQgACsDWCEfIAApA1AhFSAAKwNIISAgACkDQCEWIAArAzghISAAKQMwIRcgACsDKCEiIAApAyAhGCAAKwMYISMgACkDECEZIAArAwghGgJAA0AgASACQQRqIg02AgAgCUEEaiEEQQAhByMAQRBrIgMkACACKAIAIgYQlAMiCEEDdCECAkACQAJAIAhB/////wFLDQAg\
\\
AkH4////B0sNAAJ/IAJFBEBBCCEFQQAMAQtBCCEHIAJBCBDeAiIFRQ0BIAgLIQIgBCAFNgIEIAQgAjYCACAGEJQDIQIgBhCUAyEHIAMgAjYCDCADIAc2AgggAiAHRw0BIAUgAiAGJQEQFiAEIAg2AgggA0EQaiQADAILIAcgAhDkAgALIwBBEGsiACQAIAAgA0EMajYCDCAAIANBCGo2AgggAEEIakHUyMEAIABBDGpB1MjBAEH06cAAENQBAAsgCSgCCCECQgMhEAJAAkACQAJAIAkoAgwiAw4CAwEACyACKwMIIiMgI2EhDiACKwMAIhogGmEhD0IAIRFBACEHAkACfyADQQNJBEBBACEIQQAhCkEADAELIAIrAxAiIiAiYSEKIANBA0cNAUEA\
\\
IQhBAAshBkEAIQtBACEFQQAhBAwCCyACKwMYIiEgIWEhCyADQQVJBEBBACEGQQAhCEEAIQVBACEEDAILIAIrAyAiICAgYSEIIANBBUYEQEEAIQZBACEFQQAhBAwCCyACKwMoIh8gH2EhBSADQQdJBEBBACEGQQAhBAwCCyACKwMwIh4gHmEhBiADQQdGBEBBACEEDAILIAIrAzgiHSAdYSEEIANBCUkNASACKwNAIhwgHGEhByADQQlGDQEgAisDSCIbIBthBEBCASERDAILDAELIAIrAwAhGkICIRAMAQsgDq0hGSAPrSEQIAetIRIgBq0hFCAIrSEWIAqtIRggC60hFyAFrSEVIAStIRMLIAkoAgQiBQRAIAIgBUEDdBChAgsgEEIDUg0BIA0i\
\\
AiAMRw0AC0IDIRALIAAgGzkDmAEgACARNwOQASAAIBw5A4gBIAAgEjcDgAEgACAdOQN4IAAgEzcDcCAAIB45A2ggACAUNwNgIAAgHzkDWCAAIBU3A1AgACAgOQNIIAAgFjcDQCAAICE5AzggACAXNwMwIAAgIjkDKCAAIBg3AyAgACAjOQMYIAAgGTcDECAAIBo5AwgLIAAgEDcDACAJQRBqJAALvAYDDX8CfAJ+IAQEQCAAQeQDaiEKIABBpANqIQsgAEHAA2ohDCAAQcwDaiENIABB2ANqIQ4gAEHwA2ohDyAAQfwDaiEQIABBiARqIREDQAJAAkAgACgCSCIGIAdLBEAgACgCRCAJaiIGQa8Bai0AACIIIAMgB2otAABGDQIgACgCyAMiBSAA\
\\
KALAA0YEQCAMEI8CCyAAKALEAyAFQQJ0aiACNgIAIAAgBUEBajYCyAMgCyABIAIQRiESIAAoAtQDIgUgACgCzANGBEAgDRCQAgsgACgC0AMgBUEDdGogEjkDACAAIAVBAWo2AtQDIAAoAuADIgUgACgC2ANGBEAgDhCRAgsgACgC3AMgBUEBdGogBzsBACAAIAVBAWo2AuADIAAoAuwDIgUgACgC5ANGBEAgChCJAgsgACgC6AMgBWogCDoAACAAIAVBAWo2AuwDIAcgACgCSCIFTw0BRAAAAAAAAPh/IRICQCAAKAJEIAlqIgVBEGopAwAgBSkDACIUhFANACAALQBMIghBA0YNACAAKAIARQ0AIAArAwggBUEIQRggFKcbaisDAKEhEiAIDQAg\
\\
EkQAAAAAAAA4Q6BEAAAAAAAAOMOgIBJhDQAgEkQAAAAAAECPQKIiEvwGuSITRAAAAAAAAPC/oCATIBIgE2MbIhMgE0QAAAAAAADwP6AgEiAToUQAAAAAAADgP2MbRAAAAAAAQI9AoyESCyAAKAL4AyIFIAAoAvADRgRAIA8QkAILIAAoAvQDIAVBA3RqIBI5AwAgACAFQQFqNgL4AyAAKAIQIQggACgChAQiBSAAKAL8A0YEQCAQEI8CCyAAKAKABCAFQQJ0aiAINgIAIAAgBUEBajYChAQgBkE4aigCACEIQgAhFCAGQSBqKQMAQgFRBEBCASEUIAZBKGorAwAhEgsgBkEwaikDACEVIAAoApAEIgUgACgCiARGBEAgERCOAgsgACgCjAQgBUEF\
\\
dGoiBiAINgIYIAYgFTcDECAGIBI5AwggBiAUNwMAIAAgBUEBajYCkAQMAgsgByAGQbCvwAAQpwIACyAHIAVBkKjAABCnAgALIAlBsAFqIQkgBCAHQQFqIgdHDQALCwuIBgIGfwZ8IwBBQGoiBiQAAkACQAJAAkAgBCAFSQRAIAMgASgCSCIHTw0CAn8CQCABKALgASIIIAEoAtwCIgdJBEAgASgC2AIiCSAIQQJ0aiIILwEADQFBAAwCCyAIIAdBgMzAABCnAgALIAgvAQIhCkEBCyEIAn8CQCADIAdJBEAgASgCRCADQbABbGohByAJIANBAnRqIgkvAQANAUEADAILIAMgB0GAzMAAEKcCAAsgCS8BAiELQQELIQlEAAAAAAAA8P8hDCAHKAIQ\
\\
BEAgBysDGCEMCyAGIAs7ARogBiAJOwEYIAYgCjsBFiAGIAg7ARQgBiACNgIQIAYgDDkDCCABKAKoBCICIANLBEAgASgCpAQgA0EcbGoiASgCCARAIAEoAhghAiABQQxqIQgDQCACRQ0GIAEoAgQoAggiAyAFIAJuIgdPBEAgByAEIAJuIgMgBCACIANsR2oiA08EQCAGQTBqIgggASAGQQhqIgkgBCACIANsEPQBIAYrAzAhDCAGKwM4IQ0gCCABIAkgAiAHbCAFEPQBIAYrAzAhDiAGKwM4IQ8gCCABIAMgBxBBIAYrAzAhECAAIA8gBisDOCIRIA0gDSARYxsiDSANIA9jGzkDCCAAIA4gECAMIAwgEGQbIgwgDCAOZBs5AwAMBgsgACABIAZB\
\\
CGogBCAFEPQBDAULIAMgASgCFCIHTw0HIAYgASgCECADQQR0av0AAwD9CwMgIAZBMGogBkEIaiACIANsIgMgAiADaiAGQSBqEF8gASAGKwMwIAYrAzgQWSAGKwMoIQwgBisDICENIAEoAhQiAyABKAIMRgRAIAgQlgILIAEgA0EBajYCFCABKAIQIANBBHRqIgMgDDkDCCADIA05AwAgASgCCA0ACwtBAEEAQYiuwAAQpwIACyADIAJB8MvAABCnAgALIABCgICAgICAgHg3AwggAEKAgICAgICA+P8ANwMACyAGQUBrJAAPCyADIAdB4MvAABCnAgALQZiuwAAQhgMACyADIAdBqK7AABCnAgALqAUBCH8jAEEQayIKJAACQAJAAkAgAgRAIAEg\
\\
AkEDdCIHaiEMIAFBCGohCCAHQQhrQQN2IARsIQkgByEFIAEhBgJAA0AgBUUNASAFQQhrIQUgBigCBCELIAZBCGohBiAJIAtqIgkgC08NAAtBoN/AAEE1QdjfwAAQvwIAC0EAIQUgCUEASA0BAkAgCUUEQEEBIQYMAQtBASEFIAlBARDeAiIGRQ0CC0EAIQUgCkEANgIMIAogBjYCCCAKIAk2AgQgASgCACELAkACQCAJIAEoAgQiAUkEQCAKQQRqQQAgAUEBQQEQ8gEgCigCCCEGIAooAgwhBQwBCyABRQ0BCyABRQ0AIAUgBmogCyAB/AoAAAsgCSABIAVqIgFrIQUgASAGaiEGAkACQAJAAkAgBEEBaw4CAQACCyACQQFGDQIDQCAFQQFNDQcg\
\\
CEEEaigCACEHIAgoAgAhAiAGIAMvAAA7AAAgBUECayIBIAdJDQcgBkECaiEEIAcEQCAEIAIgB/wKAAALIAEgB2shBSAEIAdqIQYgCEEIaiIIIAxHDQALDAILIAJBAUYNAQNAIAVFDQYgCEEEaigCACEHIAgoAgAhAiAGIAMtAAA6AAAgBUEBayIBIAdJDQYgBkEBaiEEIAcEQCAEIAIgB/wKAAALIAEgB2shBSAEIAdqIQYgCEEIaiIIIAxHDQALDAELIAJBAUYNACAHQQhrIQMDQCAFIAhBBGooAgAiAUkNBSABBEAgBiAIKAIAIAH8CgAACyAFIAFrIQUgASAGaiEGIAhBCGohCCADQQhrIgMNAAsLIAAgCikCBDcCACAAIAkgBWs2AggMAgsg\
\\
AEEANgIIIABCgICAgBA3AgAMAQsgBSAJEOQCAAsgCkEQaiQADwtB1NzAAEETQZDfwAAQwAIAC4oGAwd/A3wCfiAEIAMgAyAESRshCiADQbABbCEJIAJB/wFxIQsCQANAAkACQAJAAkACQAJAAkAgAyIHIApHBEAgC0UNASABIAMQngFB/wFxIQYMBgsgAS0APQ0BDAgLIAcgASgCSCIDTw0BIAEoAkQgCWoiA0GvAWotAAAiCA0CQQAhCCADQRBqIgYpAwBCAFINAyAGIAEpAwA3AwAgA0GuAWpBAToAACADQRhqIAErAwg5AwAgA0H8AGogASgCGDYCACADQfgAakEBNgIADAMLIAEQwAEMBgsgByADQeypwAAQpwIAC0ECIQYgCEEGcSIIQQRG\
\\
DQELIANBrAFqLQAABEBBACEGDAILAkACQAJAIAMpAwAiECADQRBqKQMAhFANACABLQBMIgZBA0YNACABKAIARQ0AIANBkAFqKwMAIQ8gASsDCCADQQhBGCAQpxtqKwMAoSENAkAgBg0AIA1EAAAAAAAAOEOgRAAAAAAAADjDoCANYQ0AIA1EAAAAAABAj0CiIg38BrkiDkQAAAAAAADwv6AgDiANIA5jGyIOIA5EAAAAAAAA8D+gIA0gDqFEAAAAAAAA4D9jG0QAAAAAAECPQKMhDQsgDSAPZA0BC0ECIQYgCEECRg0BDAILQgEhECAHIQYgASkDICIRQgJSBEAgASsDKCENIAEoAjQhDCARIRAgASgCMCEGCyABIAw2AjQgASAGNgIwIAEgDTkD\
\\
KCABIBA3AyAgCEECRwRAIAEgBxCIAQwBCyADQeAAaiIGKQMAQgBSDQAgA0HxAGotAABBBkcNACAGIAEpAxA3AwALIAEgBxDoAUECIQYLIAdBAWohAyAJQbABaiEJIAZBAkYNAQsLAkAgAS0AbEEDRg0AIAEoAmgiA0UNACADQUBrEOQBIANB2AAQoQILIAEgAjoAbCABIAU2AmggASAENgJkIAEgBzYCYCAAIAc2AgQgACAGOgABIABBAToAAA8LIAEoAoQBBEAgARDXAQsgAEEAOgAAIAUEQCAFQUBrEOQBIAVB2AAQoQILC/cEAgF+B38CQCAAKAIMIgggACgCCCIFTQRAAkAgCEFAayAFTQRAIAUhBiAIIQUMAQsgBSAIQQF0QYACaiIGTwR/\
\\
IAgFIAYgBWsiBiAAKAIAIAVrSwRAIAAgBSAGQQRBBBDyASAAKAIIIQULIAAoAgQiCSAFQQJ0aiEHIAZBAk8EfyAGQQJ0QQRrIgoEQCAHQQAgCvwLAAsgBSAGaiIGQQFrIQUgCSAGQQJ0akEEawUgBwtBADYCACAFQQFqIQYgACgCDAshBSAAIAY2AggLIAUgBksNASAGIAVrQcAATwRAIAJ7pyIJQQdqQQN2IgYEQCAAKAIEIAVBAnRqIQogBkEFdCELQQAhBiACIQQDQCAGIApqIgcgASAEeqdqNgIAIAdBBGogASAEQgF9IASDIgR6p2o2AgAgB0EIaiABIARCAX0gBIMiBHqnajYCACAHQQxqIAEgBEIBfSAEgyIEeqdqNgIAIAdBEGogASAE\
\\
QgF9IASDIgR6p2o2AgAgB0EUaiABIARCAX0gBIMiBHqnajYCACAHQRhqIAEgBEIBfSAEgyIEeqdqNgIAIAdBHGogASAEQgF9IASDIgR6p2o2AgAgBEIBfSAEgyEEIAsgBkEgaiIGRw0ACwsgACAFIAlqNgIMCyADQgBSBEAgACgCGCIBQQJ0IQUgAEEQaiEGA0AgCCADQgAgA32DIgRCAX0gAoN7p2ohByAAKAIQIAFGBEAgBhCPAgsgACABQQFqIgE2AhggACgCFCAFaiAHNgIAIAVBBGohBSADIARRIAMgBIUhA0UNAAsLDwtBACAIIAVBzLLAABC3AQALIAUgBiAGQbyywAAQtwEAC5YGAxN/A34BeyMAQdAAayICJAAgAkEIaiEJAkACQAJA\
\\
IAEoAgAiAyABKAIEIhBHBEAgASgCFCEFIAEoAhAhDiABKAIMIQ8gASgCCCEIIAJBMGohEQNAIAEgA0GgAWoiEjYCACAOKAIcIQsgDygCBCETIA4oAiAhBCAPKAIIIQYgAkEgaiADEHogAikDKCEVAkACQAJAAkACfyACKQMgIhZCAlEEQCAEIAYgBCAGSRsiBEUEQEEIIQxBACEEIBUhF0EADAILIARBKGwiA0EIEN4CIgZFDQlBACEDIAhB8AFsIRQgBCEKA0AgCCADIBNqIgdBIGooAgAiDU8NCyAHQRxqKAIAIBRqIgcpA7ABIRYgBygC6AEhDSAH/QAD2AEhGCARIAsQhwIgAyAGaiIHIAIpAzA3AxAgAiAY/QsDICAHIAL9AAMg/QsDACAC\
\\
IA02AjwgByACKQM4NwMYIAIgFjwAQCAHIAIpA0A3AyAgC0GwAWohCyADQShqIQMgCkEBayIKDQALIAEgCEEBaiIINgIIIARBgICAgHhrDgIFBAILIAIgAv0AA0D9CwMQIAIoAjwhBCACKAI4IQYgAigCNCEJIAIoAjAhCgJAIAUpAwBCAlENACAFKAIQIgMEQCAFKAIUIAMQoQILIAUoAhwiA0GAgICAeEYNACADRQ0AIAUoAiAgAxChAgsgBSAENgIcIAUgBjYCGCAFIAk2AhQgBSAKNgIQIAUgFTcDCCAFIBY3AwAgBSAC/QADEP0LAyBBgYCAgHghBEGAgICAeAshAyABIAhBAWo2AggMAQsgFSEXIAQhAyAGIQwLIAIgAzYCCCACIQkMBAsg\
\\
BiEMIBUhFwsgEiIDIBBHDQALC0GBgICAeCEECyAJIAQ2AgACfyACKAIIIgFBgYCAgHhGBEBBgICAgHghA0EIDAELQYCAgIB4IQNBCCABQYCAgIB4Rg0AGiACKAIAIQMgACAMNgIMIAAgATYCCCAAIBc3AwBBEAsgAGogAzYCACACQdAAaiQADwtBCCADEOQCAAsgCCANQczIwAAQpwIAC6cFAgp/AntBACACIAJBEGsiBUEAIAIgBU8bIgdrQQF0ayEEIAJBAXQgAWpBAmshBSADQf//A3EhCAJAAkADQCAERQRAIAJBEU8NAkEAIQQMAwsgCkEBaiEKIARBAmohBCAFLwEAIQkgBUECayEFIAggCUcNAAsgAiAKayEFQQEhBAwBCyAD/RAhDyAD\
\\
Qf//A3EhDQJAA0AgB0FAaiIIQQAgByAITxshCCACIAdJDQECQCAHIAhrIgwEQCABIAhBAXRqIQYgDCEJA0BBwAAgCSAJQcAATxshC0EAIQRBACEFAkAgCUEITwRAIAb9AAEAIQ4CeyAOIA/9LSALQfgAcSIEQQhGDQAaIA4gD/0tIAb9AAEQIA/9Lf1QIg4gBEEQRg0AGiAOIAb9AAEgIA/9Lf1QIg4gBEEYRg0AGiAOIAb9AAEwIA/9Lf1QIg4gBEEgRg0AGiAOIAb9AAFAIA/9Lf1QIg4gBEEoRg0AGiAOIAb9AAFQIA/9Lf1QIg4gBEEwRg0AGiAOIAb9AAFgIA/9Lf1QIg4gBEE4Rg0AGiAOIAb9AAFwIA/9Lf1QC0EP/YsBQQ/9jAH9UyEF\
\\
IAQgC0YNAQsgCyAEayEKIAYgBEEBdGohBANAIAUgBC8BACANRnIhBSAEQQJqIQQgCkEBayIKDQALCyAFQQFxDQIgBiALQQF0aiEGIAkgC2siCQ0ACwsgB0HBAElBACEEIAghBw0DDAELCyABIAdBAXRqQQJrIQRBAEHAACAHIAdBwABPG0EBdGshBSADQf//A3EhAgNAIAUiAQRAIAVBAmohBSAMQQFrIQwgBC8BACEDIARBAmshBCACIANHDQELCyABQQBHIQQgCCAMaiEFDAELIAggByACQZzKwAAQtwEACyAAIAU2AgQgACAENgIAC+sFAgd/BnwjAEEwayIGJAACQAJAAkACQAJAAkAgBCAFSQRAIAMgASgCSCIHTw0EIAEoAuABIgggASgC\
\\
3AIiCU8NAiABKALYAiIKIAhBAnRqIggvAQAiCwRAIAgtAAIhBwsgAyAJTw0DIAEoAkQgA0GwAWxqIQkgCiADQQJ0aiIKLwEAIgwEQCAKLQACIQgLRAAAAAAAAPD/IQ0gCSgCEARAIAkrAxghDQsgBiAIOgAPIAYgDDoADiAGIAc6AA0gBiALOgAMIAYgAjYCCCAGIA05AwAgASgCqAQiAiADSwRAIAEoAqQEIANBHGxqIgEoAggEQCABKAIYIQIgAUEMaiEJA0AgAkUNCCABKAIEKAIIIgMgBSACbiIHTwRAIAcgBCACbiIDIAQgAiADbEdqIgNPBEAgBkEgaiIIIAEgBiAEIAIgA2wQ8wEgBisDICENIAYrAyghDiAIIAEgBiACIAdsIAUQ8wEg\
\\
BisDICEPIAYrAyghECAIIAEgAyAHEEEgBisDICERIAAgECAGKwMoIhIgDiAOIBJjGyIOIA4gEGMbOQMIIAAgDyARIA0gDSARZBsiDSANIA9kGzkDAAwGCyAAIAEgBiAEIAUQ8wEMBQsgAyABKAIUIgdPDQkgBiABKAIQIANBBHRq/QADAP0LAxAgBkEgaiAGIAIgA2wiAyACIANqIAZBEGoQYiABIAYrAyAgBisDKBBZIAYrAxghDSAGKwMQIQ4gASgCFCIDIAEoAgxGBEAgCRCWAgsgASADQQFqNgIUIAEoAhAgA0EEdGoiAyANOQMIIAMgDjkDACABKAIIDQALC0EAQQBBiK7AABCnAgALIAMgAkHwy8AAEKcCAAsgAEKAgICAgICAeDcDCCAA\
\\
QoCAgICAgID4/wA3AwALIAZBMGokAA8LIAggCUGAzMAAEKcCAAsgAyAJQYDMwAAQpwIACyADIAdB4MvAABCnAgALQZiuwAAQhgMACyADIAdBqK7AABCnAgALqwUCCH8BfkErQYCAxAAgACgCCCIIQYCAgAFxIgYbIQsgBkEVdiAEaiEGAkAgCEGAgIAEcUUEQEEAIQEMAQsCQCACQRBPBEAgASACEE4hBQwBCyACRQ0AIAJBA3EhCSACQQRPBEAgAkEMcSEMA0AgBSABIAdqIgosAABBv39KaiAKQQFqLAAAQb9/SmogCkECaiwAAEG/f0pqIApBA2osAABBv39KaiEFIAwgB0EEaiIHRw0ACyAJRQ0BCyABIAdqIQcDQCAFIAcsAABBv39KaiEF\
\\
IAdBAWohByAJQQFrIgkNAAsLIAUgBmohBgsCQCAALwEMIgkgBksEQAJAAkAgCEGAgIAIcUUEQCAJIAZrIQlBACEFQQAhBgJAAkACQCAIQR12QQNxQQFrDgMAAQACCyAJIQYMAQsgCUH+/wNxQQF2IQYLIAhB////AHEhCiAAKAIEIQggACgCACEAA0AgBUH//wNxIAZB//8DcU8NAkEBIQcgBUEBaiEFIAAgCiAIKAIQEQEARQ0ACwwECyAAIAApAggiDadBgICA/3lxQbCAgIACcjYCCEEBIQcgACgCACIIIAAoAgQiCiALIAEgAhDDAg0DQQAhBSAJIAZrQf//A3EhAQNAIAVB//8DcSABTw0CIAVBAWohBSAIQTAgCigCEBEBAEUNAAsMAwtB\
\\
ASEHIAAgCCALIAEgAhDDAg0CIAAgAyAEIAgoAgwRBAANAkEAIQUgCSAGa0H//wNxIQEDQCAFQf//A3EiAiABSSEHIAEgAk0NAyAFQQFqIQUgACAKIAgoAhARAQBFDQALDAILIAggAyAEIAooAgwRBAANASAAIA03AghBAA8LQQEhByAAKAIAIgYgACgCBCIAIAsgASACEMMCDQAgBiADIAQgACgCDBEEACEHCyAHC6AGAwd/AXsBfiMAQSBrIgUkACABKAKQAyECIAFBADYCkAMgASgCjAMhByABKAKIAyEIIAFCgICAgBA3A4gDAkACQAJAAkAgASgCpAMgASgCoANBCHRLBEAgB0EBayEEIAIhAwNAIANFBEAgAiEEDAQLIAMgBGogA0EBayED\
\\
LQAAQQpHDQALDAELIAJFDQECQANAIAMgB2otAABBCkYNASACIANBAWoiA0cNAAsgAiEEDAILCyACIANBAWoiBEkNAQsgAiAEayEGQQEhAyACIARHBEAgBkEBEN4CIgNFDQILIAAgBjYCCCAAIAM2AgQgACAGNgIAIAYEQCADIAQgB2ogBvwKAAALIAEpA/gCIQogASABKQMAQgF8NwMAIAEoAhAiAEETTQRAIAVBDGoiAiAHIAQQMSAFIAKtQoCAgIAghDcDGCAFQZecwAAgBUEYahCLASAFKAIMIgIEQCAFKAIQIAIQoQILIAEoAgggAEYEQCABQQhqEJQCCyABIABBAWo2AhAgASgCDCAAQRhsaiIAIAo3AwAgACAFKQMANwMIIAAgBSgCCDYC\
\\
EAtBACEAAkAgBEUNAEEAIQIgBEEETwRAIAchAyAEQXxxIgIhAANAIAkgA/1cAAD9DAoKCgoKCgoKCgoKCgoKCgr9I/2JAf2pAf0MAQAAAAEAAAABAAAAAQAAAP1O/a4BIQkgA0EEaiEDIABBBGsiAA0ACyAJIAkgCf0NCAkKCwwNDg8AAQIDAAECA/2uASIJIAkgCf0NBAUGBwABAgMAAQIDAAECA/2uAf0bACEAIAIgBEYNAQsgAiAHaiEDIAQgAmshAgNAIAAgAy0AAEEKRmohACADQQFqIQMgAkEBayICDQALCyABQQA6AKkDIAEgASkD+AIgAK18NwP4AiABIAEoAqQDIAZqNgKkAyAIBEAgByAIEKECCyAFQSBqJAAPCyMAQSBrIgAkACAA\
\\
IAI2AgwgACAENgIIIAAgAEEMaq1CgICAgDCENwMYIAAgAEEIaq1CgICAgDCENwMQQbqgwAAgAEEQakGotsAAEMACAAtBASAGEOQCAAufBQEGfyABIAJqIQYCQAJAIAJFBEAgASECDAELIAEhAgNAIAQiCAJ/IAIiBCwAACIFQQBOBEAgBUH/AXEhAyAEQQFqDAELIAQtAAFBP3EhAyAFQR9xIQIgBUFfTQRAIAJBBnQgA3IhAyAEQQJqDAELIAQtAAJBP3EgA0EGdHIhAyAFQXBJBEAgAyACQQx0ciEDIARBA2oMAQsgAkESdEGAgPAAcSAELQADQT9xIANBBnRyciEDIARBBGoLIgIgBGtqIQQCQCADQQlrQQVJDQAgA0EgRg0AIANBhQFJDQIC\
\\
QAJAAkACQCADQQh2IgVBFmsOGwEGBgYGBgYGBgYDBgYGBgYGBgYGBgYGBgYGAgALIAUNBSADQf8BcS0A+MlBQQFxRQ0FDAMLIANBgC1HDQQMAgsgA0GA4ABHDQMMAQsgA0H/AXEtAPjJQUECcUUNAgsgAiAGRw0AC0EAIQhBACEEDAELIAIgBkYNAANAAkAgBiIFQQFrIgYsAAAiA0EASARAIANBP3ECfyAFQQJrIgYtAAAiB8AiA0FATgRAIAdBH3EMAQsgA0E/cQJ/IAVBA2siBi0AACIHwCIDQUBOBEAgB0EPcQwBCyADQT9xIAVBBGsiBi0AAEEHcUEGdHILQQZ0cgtBBnRyIQMLAkAgA0EJa0EFSQ0AIANBIEYNACADQYUBSQ0BAkACQAJA\
\\
AkAgA0EIdiIHQRZrDhsABQUFBQUFBQUFAgUFBQUFBQUFBQUFBQUFBQEDCyADQYAtRg0DDAQLIANBgOAARg0CDAMLIANB/wFxLQD4yUFBAnENAQwCCyAHDQEgA0H/AXEtAPjJQUEBcUUNAQsgAiAGRw0BDAILCyAEIAJrIAVqIQQLIAAgBCAIazYCBCAAIAEgCGo2AgALqAUCBn4FfyMAQdAAayIJJAACfwJAIAAoAgxFDQAgCf0MAAAAAAAAAAAAAAAAAAAAAP0LAzggCSAAKQMYIgM3AzAgCSAAKQMQIgQ3AyggCSADQvPK0cunjNmy9ACFNwMgIAkgA0Lt3pHzlszct+QAhTcDGCAJIARC4eSV89bs2bzsAIU3AxAgCSAEQvXKzYPXrNu38wCF\
\\
NwMIIAlBCGoiCiABIAIQcCAJQf8BOgBPIAogCUHPAGpBARBwIAAoAgQiCyAJKQM4IAk1AkBCOIaEIgMgCSkDIIUiBEIQiSAEIAkpAxB8IgSFIgVCFYkgBSAJKQMYIgYgCSkDCHwiB0IgiXwiBYUiCEIQiSAIIAQgBkINiSAHhSIGfCIEQiCJQv8BhXwiB4UiCEIViSAIIAQgBkIRiYUiBCADIAWFfCIDQiCJfCIFhSIGQhCJIAYgAyAEQg2JhSIDIAd8IgRCIIl8IgaFIgdCFYkgByAEIANCEYmFIgMgBXwiBEIgiXwiBYUiB0IQiSAHIANCDYkgBIUiAyAGfCIEQiCJfCIGhUIViSADQhGJIASFIgNCDYkgAyAFfIUiA0IRiYUgAyAGfCIDQiCI\
\\
hSADhSIDp3EhCiADQhmIQv8Ag0KBgoSIkKDAgAF+IQUgACgCACEAA0ACQAJAIAAgCmopAAAiBCAFhSIDQn+FIANCgYKEiJCgwIABfYNCgIGChIiQoMCAf4MiA0IAUgRAA0AgACADeqdBA3YgCmogC3FBBHRrIg1BCGsoAgAgAkYEQCABIA1BDGsoAgAgAhCqAkUNAwsgA0IBfSADgyIDQgBSDQALCyAEIARCAYaDQoCBgoSIkKDAgH+DUA0BDAMLIA1BBGsMAwsgCiAMQQhqIgxqIAtxIQoMAAsAC0EACyAJQdAAaiQAC9AEAgZ+BH8gACAAKAI4IAJqNgI4AkAgACgCPCILRQRADAELQQQhCQJ+QQggC2siCiACIAIgCksbIgxBBEkEQEEAIQlC\
\\
AAwBCyABNQAACyEDIAwgCUEBcksEQCABIAlqMwAAIAlBA3SthiADhCEDIAlBAnIhCQsgACAAKQMwIAkgDEkEfiABIAlqMQAAIAlBA3SthiADhAUgAwsgC0EDdK2GhCIDNwMwIAIgCk8EQCAAIAApAxggA4UiBCAAKQMIfCIGIAApAxAiBUINiSAFIAApAwB8IgWFIgd8IgggB0IRiYU3AxAgACAIQiCJNwMIIAAgBiAEQhCJhSIEQhWJIAQgBUIgiXwiBIU3AxggACADIASFNwMADAELIAAgAiALajYCPA8LIAIgCmsiAkEHcSEJIAJBeHEiAiAKSwRAIAApAwghBCAAKQMQIQMgACkDGCEGIAApAwAhBQNAIAQgBiABIApqKQAAIgeFIgZ8IgQg\
\\
AyAFfCIFIANCDYmFIgN8IgggA0IRiYUhAyAEIAZCEImFIgRCFYkgBCAFQiCJfCIFhSEGIAhCIIkhBCAFIAeFIQUgCkEIaiIKIAJJDQALIAAgAzcDECAAIAY3AxggACAENwMIIAAgBTcDAAtBBCECAn4gCUEESQRAQQAhAkIADAELIAEgCmo1AAALIQMgCSACQQFySwRAIAEgCmogAmozAAAgAkEDdK2GIAOEIQMgAkECciECCyAAIAIgCUkEfiABIAIgCmpqMQAAIAJBA3SthiADhAUgAws3AzAgACAJNgI8C6wFAgZ/AX4CQCACRQ0AIAJBB2siA0EAIAIgA08bIQcgAUEDakF8cSABayEIQQAhAwNAAkACQAJAIAEgA2otAAAiBcAiBkEATgRA\
\\
IAggA2tBA3ENASADIAdPDQIDQCABIANqIgRBBGooAgAgBCgCAHJBgIGChHhxDQMgA0EIaiIDIAdJDQALDAILQoCAgICQICEJAkACQAJAAkACQAJAAkACQAJAIAUtAOWYQUECaw4DAAECBwsgA0EBaiIEIAJJDQJCACEJDAYLIANBAWoiBCACSQ0CQgAhCQwFCyADQQFqIgQgAkkNAkIAIQkMBAsgASAEaiwAAEG/f0oNAwwECyABIARqLAAAIQQCQAJAAkAgBUHgAWsODgACAgICAgICAgICAgIBAgsgBEFgcUGgf0YNAwwECyAEQZ9/Sg0DDAILIAZBH2pB/wFxQQxPBEAgBkF+cUFuRw0DIARBQEgNAgwDCyAEQUBIDQEMAgsgASAEaiwAACEE\
\\
AkACQAJAAkAgBUHwAWsOBQEAAAACAAsgBkEPakH/AXFBAksNBCAEQUBIDQIMBAsgBEHwAGpB/wFxQTBJDQEMAwsgBEGPf0oNAgsgAiADQQJqIgRNBEBCACEJDAILIAEgBGosAABBv39KBEBCgICAgJDAACEJDAILQgAhCSADQQNqIgQgAk8NASABIARqLAAAQUBIDQJCgICAgJDgACEJDAELQgAhCSADQQJqIgQgAk8NACABIARqLAAAQb9/TA0BQoCAgICQwAAhCQsgACAJIAOthDcCBCAAQQE2AgAPCyAEQQFqIQMMAgsgA0EBaiEDDAELIAIgA00NAANAIAEgA2osAABBAEgNASACIANBAWoiA0cNAAsMAgsgAiADSw0ACwsgACACNgIIIAAg\
\\
ATYCBCAAQQA2AgALkwUBCn8jAEHQAGsiBCQAAkACQAJAAkACQCABKALgASIGBEAgBkGwAWwhCCABKALcASIHQQRqIQEDQCADIAFBBGooAgBGBEAgASgCACACIAMQqgJFDQMLIAFBsAFqIQEgBUEBaiEFIAhBsAFrIggNAAsgBkEDdCILQQQQ3gIiCUUNAiAGQQNxIQhBACEFIAZBBE8EQCAGQXxxIQ0gByEBA0AgCSAMaiIKIAFBBGopAgA3AgAgCkEIaiABQbQBaikCADcCACAKQRBqIAFB5AJqKQIANwIAIApBGGogAUGUBGopAgA3AgAgDEEgaiEMIAFBwAVqIQEgDSAFQQRqIgVHDQALIAhFDQQLIAkgBUEDdGohASAFQbABbCAHakEIaiEF\
\\
A0AgASAFQQRrKQIANwIAIAVBsAFqIQUgAUEIaiEBIAhBAWsiCA0ACwwDC0EEIQkMAgsgAEICNwMAIAAgBTYCCAwCC0EEIAsQ5AIACyAEQcQAaiAJIAZB6K7AAEECEGYgBEEMNgI0IARBgq/AADYCMCAEIAM2AiwgBCACNgIoIARBGDYCJCAEQequwAA2AiAgBCAEKAJMNgI8IAQgBCgCSCIFNgI4IAQoAkQhB0EBIQEgBEEUaiAEQSBqQQRBAUEAEGYgBwRAIAUgBxChAgsgBCAEKAIcNgIwIAQgBCkCFDcDKAJAIANFIgcNACADQQEQ3gIiAUUNAiAHDQAgASACIAP8CgAACyAEIAQoAjA2AhAgBCAE/QADIP0LAwAgBgRAIAkgCxChAgsgAEIA\
\\
NwMAIAAgBP0AAwD9CwMIIAAgBCgCEDYCGCAAQQU6ACggACADNgIkIAAgATYCICAAIAM2AhwLIARB0ABqJAAPC0EBIAMQ5AIAC54KAg9/BX4jAEEgayIKJAACQCACQRNJDQACQCABLQAKIgVBIEYNACAFQdQARg0AIAVB9ABHDQELIAEoAA9BsPTAgQNzIgVB9v7ZswdqIAVyrSABKQAAIhZCsODAgdOFjJgthSIUQvbs2bP3z527/wB8IAEpAAhC//+DeIMiF0Kw4ICAg8aOmDCFIhVC9uz9s+fun7v2AHyEhCAXhCAWhEKAgYKEiJCgwIB/g0IAUg0AIBRCCn4gFEIIiHwiFKciBkH/AXFB5ABsIAZBEHZB/wFxaiENIBRCKIinQf8BcSILQQxL\
\\
DQAgBUEKbCAFQQh2akEQdkH/AXEiEEE7Sw0AIBVCCn4gFUIIiHwiFEIwiKdB/wFxIhFBO0sNACAUpyIOQf///78BSw0AIA5B/wFxIhJBAWsgC0ECdCgCnLNAAn9BACAGQYCADHENABpBASANQeQAcA0AGiANQZADcEULIAtBAkZxak8NACABQRNqIQUgAAJ/AkACQAJAAkAgAkETaw4CAQACCyAFLQAAQdoARw0BQgAhBAwCCyADp0EBcQ0BDAMLIApBCGohDEEAIQECQAJAAkACQCACQRNrIgZFDQACQCAFLQAAQS5GBEAgBkEBRg0DIAZBAWshAiAFQQFqIQ8CQANAIAEgD2otAABBMGtB/wFxQQlLDQEgAiABQQFqIgFHDQALIAIhAQsgAUEK\
\\
a0F3SQ0DIAEgAksNASABQQNxIQkCQCABQQFrQQNPBEAgAUEMcSETA0AgCEEKbCAFIAdqIgZBAWotAABBMGtB/wFxakEKbCAGQQJqLQAAQTBrQf8BcWpBCmwgBkEDai0AAEEwa0H/AXFqQQpsIAZBBGotAABBMGtB/wFxaiEIIBMgB0EEaiIHRw0ACyAJRQ0BCyAFIAdqQQFqIQYDQCAIQQpsIAYtAABBMGtB/wFxaiEIIAZBAWohBiAJQQFrIgkNAAsLIAFBCUcEQEEJIAFrIQZBCiEJQQEhBwNAAkAgBkEBcQRAIAcgCWwhByAGQQFGDQELIAZBAXYhBiAJIAlsIQkMAQsLIAcgCGwhCAsgAiABayEGIAEgD2ohBQsCQAJAIAYOBwMABAQEBAEE\
\\
C0IAIQQgBS0AAEEgckH6AEcNAwwECyAFLQADQTpHDQICQCAFLQAAIgFBK2sOAwADAAMLIAUtAAFBMGsiAkH/AXFBCUsNAiAFLQACQQh0QYCgA2oiBkEIdkH/AXFBCUsNAiAFLQAEQRB0QYCAwAZqIgdBEHZB/wFxQQlLDQIgBS0ABUEYdEGAgICAA2siBUGAgIDIAEsNAiAGQQh2Qf8Bca0gAkEKbK1C/gGDfCIDQhdWDQIgB0EQdkH/AXFBCmwgBUEYdmoiAkE7Sw0CIAKtIANCPH58QqCrfELg1AMgAUEtRht+IQQMAwtBACABIAJBjLPAABC3AQALIAOnQQFxDQELIAxCADcDAAwBCyAMIAQ3AxAgDCAINgIIIAxCATcDAAsgCigCCEUNAiAK\
\\
KQMYIQQgCigCEAwBC0EACyIBIAFBwIQ9biIBQcCEPWxrNgIQIAAgAa0gDkEYdkE8bCARakE8bCAQakHoB2ytIA0gC0EDSSICa0GQA2oiAUECdiASaiABQe0CbGogAUH//wNxIgFB5ABuayABQZADbmpBCUH9/wMgAhsgC2pBmQFsQQJqQf//A3FBBW5qrUKAuJkpfnwgBH18QoCQq7zDgBF9NwMIQgEhGAsgACAYNwMAIApBIGokAAvRBAEGfwJAAkAgACgCCCIHQYCAgMABcUUNAAJAAkACQAJAIAdBgICAgAFxBEAgAC8BDiIEDQFBACECDAILIAJBEE8EQCABIAIQTiEEDAQLIAJFBEAMBAsgAkEDcSEFIAJBBE8EQCACQQxxIQgDQCAEIAEg\
\\
A2oiBiwAAEG/f0pqIAZBAWosAABBv39KaiAGQQJqLAAAQb9/SmogBkEDaiwAAEG/f0pqIQQgCCADQQRqIgNHDQALIAVFDQQLIAEgA2ohAwNAIAQgAywAAEG/f0pqIQQgA0EBaiEDIAVBAWsiBQ0ACwwDCyABIAJqIQhBACECIAEhAyAEIQUDQCADIgYgCEYNAgJ/IAZBAWogBiwAACIDQQBODQAaIAZBAmogA0FgSQ0AGiAGQQRBAyADQW9LG2oLIgMgBmsgAmohAiAFQQFrIgUNAAsLQQAhBQsgBCAFayEECyAEIAAvAQwiA08NACADIARrIQZBACEEQQAhBQJAAkACQCAHQR12QQNxQQFrDgIAAQILIAYhBQwBCyAGQf7/A3FBAXYhBQsgB0H/\
\\
//8AcSEIIAAoAgQhByAAKAIAIQADQCAEQf//A3EgBUH//wNxSQRAQQEhAyAEQQFqIQQgACAIIAcoAhARAQBFDQEMAwsLQQEhAyAAIAEgAiAHKAIMEQQADQFBACEEIAYgBWtB//8DcSEBA0AgBEH//wNxIgIgAUkhAyABIAJNDQIgBEEBaiEEIAAgCCAHKAIQEQEARQ0ACwwBCyAAKAIAIAEgAiAAKAIEKAIMEQQAIQMLIAML7BQDEn8EfgF7IwBBEGsiESQAQcSewgAtAABBAUcEQAJAIwBBEGsiAyQAIANB4OjAAP0AAgD9CwMAAkACQAJAQcSewgAtAABBAWsOAgACAQtBxJ7CAEECOgAAQbiewgAoAgAiBEUNAEHAnsIAKAIAIgYEQEG0nsIA\
\\
KAIAIgRBCGohAiAEKQMAQn+FQoCBgoSIkKDAgH+DIRQDQCAUUARAA0AgAiIFQQhqIQIgBEHgAGshBCAFKQMAQoCBgoSIkKDAgH+DIhRCgIGChIiQoMCAf1ENAAsgFEKAgYKEiJCgwIB/hSEUCyAEIBR6p0EDdkF0bGpBBGsoAgAiBUGECE8EQCAFEI0CCyAUQgF9IBSDIRQgBkEBayIGDQALQbiewgAoAgAhBAsgBCAEQQxsQRNqQXhxIgJqQQlqIgVFDQBBtJ7CACgCACACayAFEKECC0GwnsIAQQA2AgBBtJ7CACAD/QADAP0LAgBBxJ7CAEEBOgAAIANBEGokAAwBC0Hw6MAAQf0AQbDpwAAQwAIACwtBsJ7CACgCAEUEQEGwnsIAQX82AgBB\
\\
uJ7CACgCACIEIABxIQIgAEEZdiISrUKBgoSIkKDAgAF+IRZBtJ7CACgCACEDAkADQCACIANqKQAAIhUgFoUiFEJ/hSAUQoGChIiQoMCAAX2DQoCBgoSIkKDAgH+DIRQDQCAUQgBSBEAgFHohFyAUQgF9IBSDIRQgAyAXp0EDdiACaiAEcUF0bGoiBUEMaygCACAARw0BIAVBCGsoAgAgAUcNAQwDCwsgFSAVQgGGg0KAgYKEiJCgwIB/g1AEQCACIA1BCGoiDWogBHEhAgwBCwtBvJ7CACgCAEUEQCARQQhqIRNBACEDIwBBIGsiCyQAAkBBwJ7CACgCACINQQFqIgIgDU8EQEG4nsIAKAIAIgkgCUEBaiIKQQN2IgVBB2wgCUEISRsiDEEBdiAC\
\\
SQRAAkACQAJAAn8gDEEBaiIFIAIgAiAFSRsiAkEPTwRAIAJB/////wFLDQJBfyACQQN0QQduQQFrZ3ZBAWoMAQtBBCACQQhxQQhqIAJBBEkbCyICrUIMfiIUQiCIpw0BIBSnIgVBeEsNASAFQQdqQXhxIgQgAkEIaiIDaiIFIARJDQEgBUH4////B0sNASAFQQgQ3gIiBg0CIAUQ3QIgCygCFCECIAsoAhAhBQwFCxDiAiALKAIcIQIgCygCGCEFDAQLEOICIAsoAgwhAiALKAIIIQUMAwsgBCAGaiEHIAMEQCAHQf8BIAP8CwALIAJBAWsiDCACQQN2QQdsIAJBCUkbIQ5BtJ7CACgCACEEIA0EQCAEKQMAQn+FQoCBgoSIkKDAgH+DIRQgBCEF\
\\
QQAhAiANIQMDQCAUUARAA0AgAkEIaiECIAVBCGoiBSkDAEKAgYKEiJCgwIB/gyIUQoCBgoSIkKDAgH9RDQALIBRCgIGChIiQoMCAf4UhFAsgByAEIBR6p0EDdiACaiIPQXRsaiIGQQxrKAIAIgggBkEIaygCACAIGyIQIAxxIgZqKQAAQoCBgoSIkKDAgH+DIhVQBEBBCCEIA0AgBiAIaiEGIAhBCGohCCAHIAYgDHEiBmopAABCgIGChIiQoMCAf4MiFVANAAsLIBRCAX0gFIMhFCAHIBV6p0EDdiAGaiAMcSIGaiwAAEEATgRAIAcpAwBCgIGChIiQoMCAf4N6p0EDdiEGCyAGIAdqIBBBGXYiCDoAACAHIAZBCGsgDHFqQQhqIAg6AAAgByAG\
\\
QXRsakEMayIGIAQgD0F0bGpBDGsiCCgACDYACCAGIAgpAAA3AAAgA0EBayIDDQALC0G4nsIAIAw2AgBBtJ7CACAHNgIAQbyewgAgDiANazYCAEGBgICAeCEFIAlFDQIgCSAKQQxsQQdqQXhxIgJqQQlqIgNFDQIgBCACayADEKECDAILIAoEQEG0nsIAKAIAIQQCQAJAIAUgCkEHcUEAR2oiB0ECSQRAIAchBQwBCyAHQQFxIQUgB0H+////A3EiCEEDdCEDIAghBiAEIQIDQCACIAL9AAMAIhj9TUEH/c0B/QwBAQEBAQEBAQEBAQEBAQEB/U4gGP0Mf39/f39/f39/f39/f39/f/1Q/c4B/QsDACACQRBqIQIgBkECayIGDQALIAcgCEYNAQsg\
\\
AyAEaiECA0AgAiACKQMAIhRCf4VCB4hCgYKEiJCgwIABgyAUQv/+/fv379+//wCEfDcDACACQQhqIQIgBUEBayIFDQALCwJAIApBCE8EQCAEIApqIAQpAAA3AAAMAQsgCkUNACAEQQhqIAQgCvwKAAALQQAhBQNAIAUiAkEBaiEFAkAgAiAEaiIKLQAAQYABRw0AIAQgBUF0bGohBiAEIAJBdGxqIgNBCGshDyADQQxrIRACQANAIBAoAgAiAyAPKAIAIAMbIg4gCXEiByEDIAQgB2opAABCgIGChIiQoMCAf4MiFFAEQEEIIQgDQCADIAhqIQMgCEEIaiEIIAQgAyAJcSIDaikAAEKAgYKEiJCgwIB/gyIUUA0ACwsgBCAUeqdBA3YgA2ogCXEi\
\\
A2osAABBAE4EQCAEKQMAQoCBgoSIkKDAgH+DeqdBA3YhAwsgAyAHayACIAdrcyAJcUEITwRAIAMgBGoiBy0AACAHIA5BGXYiBzoAACAEIANBCGsgCXFqQQhqIAc6AAAgBCADQXRsaiIHQQxrIQNB/wFGDQIgBigAACEIIAYgAygAADYAACADIAg2AAAgBigABCEDIAYgB0EIayIIKAAANgAEIAggAzYAACAGKAAIIQMgBiAHQQRrIgcoAAA2AAggByADNgAADAELCyAKIA5BGXYiAzoAACAEIAJBCGsgCXFqQQhqIAM6AAAMAQsgCkH/AToAACAEIAJBCGsgCXFqQQhqQf8BOgAAIAMgBigACDYACCADIAYpAAA3AAALIAIgCUcNAAsLQbyewgAg\
\\
DCANazYCAEGBgICAeCEFDAELEOICIAsoAgQhAiALKAIAIQULIBMgAjYCBCATIAU2AgAgC0EgaiQACyAAIAEQ7AIhBkG0nsIAKAIAIgVBuJ7CACgCACIDIABxIgJqKQAAQoCBgoSIkKDAgH+DIhRQBEBBCCEEA0AgAiAEaiECIARBCGohBCAFIAIgA3EiAmopAABCgIGChIiQoMCAf4MiFFANAAsLIAUgFHqnQQN2IAJqIANxIgJqLAAAIgRBAE4EQCAFIAUpAwBCgIGChIiQoMCAf4N6p0EDdiICai0AACEECyACIAVqIBI6AAAgBSACQQhrIANxakEIaiASOgAAQbyewgBBvJ7CACgCACAEQQFxazYCAEHAnsIAQcCewgAoAgBBAWo2AgAgBSAC\
\\
QXRsaiIFQQRrIAY2AgAgBUEIayABNgIAIAVBDGsgADYCAAsgBUEEaygCACIAQYAITyAAQYQISXFFBEAQvgEiASAAJQEmASABIQALQbCewgBBsJ7CACgCAEEBajYCACARQRBqJAAgAA8LIwBBEGsiACQAIAAgAEEPaq1CgICAgKANhDcDAEGehsAAIABByOjAABDAAgALqQQCB38EfiAAQQhqIQUgACgCACIEQQFrIQIgAUE/ca0hCkEAIQECQAJAAkACQANAIAEgBEYNAiABQYAGRwRAIAAgAWoiA0EIajEAACAJQgp+fCIJIAqIQgBSDQIgASACRg0DIAFBAmohASADQQlqMQAAIAlCCn58IgkgCohQDQEMBAsLQYAGQYAGQZClwQAQpwIACyAB\
\\
QQFqIQEMAQsgCVANASAJIAqIQgBSBEAgBCEBDAELIAQhAQNAIAFBAWohASAJQgp+IgkgCohQDQALCyAAIAAoAgQgAWtBAWoiAjYCBAJAAkAgAkGBcE4EQEJ/IAqGQn+FIQxBACECIAEgBEkEQEEAIQNBgAYgAWsiAkEAIAJBgAZNGyEGIAEgBGshByABIAVqIQggBCABayECA0AgAyAGRgRAIAEgA2pBgAZBoKXBABCnAgALIAMgCGoxAAAgAyAFaiAJIAqIPAAAIAkgDINCCn58IQkgByADQQFqIgNqDQALCyAJUA0CDAELIABBADoAiAYgAEIANwIADAILA0AgCSILIAyDQgp+IQkgCyAKiKchAQJAIAJBgAZPBEAgAUH/AXFFDQEgAEEBOgCI\
\\
BgwBCyACIAVqIAE6AAAgAkEBaiECCyAJQgBSDQALCyACQYAGTQRAA0AgACACNgIAIAJFDQIgACACaiACQQFrIQJBB2otAABFDQAMAgsACyAAIAI2AgAgAkEBa0GABkHwpMEAEKcCAAsLugQBBX8jAEEwayIDJAAgAyACNgIIIAMgATYCBCADQSBqIANBBGoQigECQAJAIAACfyADKAIgIgUEQCADKAIkIgEgAygCLEUNARogAkUEQEEBIQQMAwsgAkEBEN4CIgQNAkEBIAIQ5AIAC0EBIQVBAAs2AgggACAFNgIEIABBgICAgHg2AgAMAQsgA0EANgIUIAMgBDYCECADIAI2AgwCQAJAIAEgAksEQCADQQxqQQAgARDpASADKAIMIQIgAygCECEE\
\\
IAMoAhQhBgwBCyABRQ0BCyABRQ0AIAQgBmogBSAB/AoAAAsgAyABIAZqIgE2AhQgAiABa0ECTQRAIANBDGogAUEDEOkBIAMoAhAhBCADKAIUIQELIAEgBGoiAkH6+8AALQAAIgU6AAIgAkH4+8AALwAAIgY7AAAgAyABQQNqIgI2AhQgAyADKQIENwIYIANBIGogA0EYahCKASADKAIgIgQEQANAIAMoAiwCQAJAIAMoAiQiASADKAIMIAJrSwRAIANBDGogAiABEOkBIAMoAhQhAgwBCyABRQ0BCyABRQ0AIAMoAhAgAmogBCAB/AoAAAsgAyABIAJqIgI2AhQEQCADKAIMIAJrQQJNBEAgA0EMaiACQQMQ6QEgAygCFCECCyADKAIQIAJqIgEg\
\\
BjsAACABIAU6AAIgAyACQQNqIgI2AhQLIANBIGogA0EYahCKASADKAIgIgQNAAsLIAAgAygCFDYCCCAAIAMpAgw3AgALIANBMGokAAuhBAEIfwJAAkAgAUGACkkEQCABQQV2IQQCQAJAIAAoAqABIgIEQCACQShLDQEgBEEBayEFIAJBAnQgAGpBBGshAyACIARqQQJ0IABqQQRrIQYDQCACIAVqQSdLDQMgBiADKAIANgIAIAZBBGshBiADQQRrIQMgAkEBayICDQALCyABQR9xIQUCQCAERQ0AIARBAnQiAUUNACAAQQAgAfwLAAsgACgCoAEiAiAEaiEBIAVFBEAgACABNgKgASAADwsgAUEBayIDQSdLDQMgASEGIAAgA0ECdGooAgBBICAF\
\\
ayIHdiIDRQ0EIAFBJ00EQCAAIAFBAnRqIAM2AgAgAUEBaiEGDAULIAFBKEH4y8EAEKcCAAsgAkEBa0EoQfjLwQAQpwIACyACIARqQQFrQShB+MvBABCnAgALQb3MwQBBHUH4y8EAEOYCAAsgA0EoQfjLwQAQpwIACwJAIARBAWoiCSABTw0AAkAgAkEBcQRAIAEhAwwBCyAAIAFBAWsiA0ECdGoiCCAIKAIAIAV0IAAgAUECdGpBCGsoAgAgB3ZyNgIACyACQQJGDQAgA0ECdCAAakEMayECA0AgAkEIaiIBIAEoAgAgBXQgAkEEaiIBKAIAIgggB3ZyNgIAIAEgCCAFdCACKAIAIAd2cjYCACACQQhrIQIgCSADQQJrIgNJDQALCyAAIARBAnRq\
\\
IgEgASgCACAFdDYCACAAIAY2AqABIAAL3AQCB38BfiMAQRBrIgMkAAJAIAAvAQwiAkUEQCAAKAIAIAAoAgQgARCGASEBDAELIAMgASkCCDcDCCADIAEpAgA3AwACQAJ/IAApAggiCaciBkGAgIAIcUUEQCADKAIEDAELIAAoAgAgAygCACADKAIEIgEgACgCBCgCDBEEAA0BIAAgBkGAgID/eXFBsICAgAJyIgY2AgggA0IBNwMAIAIgAUH//wNxayIBQQAgASACTRshAkEACyEEIAMoAgwiBwRAIAMoAgghAQNAQX8CfwJAAkACQAJAIAEvAQBBAWsOAgECAAsgAUEEaigCAAwDCyABQQJqLwEAIgUNAUEBDAILIAFBCGooAgAMAQsgBUH2/xdq\
\\
IAVBnP8fanEgBUGY+DdqIAVB8LEfanFzQRF2QQFqCyAEaiIFIAQgBUsbIQQgAUEMaiEBIAdBAWsiBw0ACwsgAkH//wNxIARNBEAgACgCACAAKAIEIAMQhgEhASAAIAk3AggMAgsgAiAEayEEQQAhAUEAIQICQAJAAkAgBkEddkEDcUEBaw4DAAEAAgsgBCECDAELIARB/v8DcUEBdiECCyAGQf///wBxIQggACgCBCEFIAAoAgAhBwNAIAFB//8DcSACQf//A3FJBEAgAUEBaiEBIAcgCCAFKAIQEQEARQ0BDAILCyAHIAUgAxCGAQ0AQQAhBiAEIAJrQf//A3EhAgNAAkAgBkH//wNxIgQgAkkhASACIARNDQAgBkEBaiEGIAcgCCAFKAIQEQEA\
\\
RQ0BCwsgACAJNwIIDAELQQEhAQsgA0EQaiQAIAEL6QUCCX4JfCABKwMIIQsCQAJAAkACQCABKQMAIgRCAlIEQCABKwOYASEMIAEpA5ABIQIgASsDiAEhDSABKQOAASEDIAErA3ghDiABKQNwIQUgASsDaCEPIAEpA2AhBiABKwNYIRAgASkDUCEHIAErA0ghESABKQNAIQggASsDOCABKQMwIQkgASsDKCETIAEpAyAgBEIBUSALRAAAAAAAAAAAYnENASABKQMQQgFRBEAgASsDGEQAAAAAAAAAAGINAgtCAFIgE0QAAAAAAAAAAGJxDQEgCCAJhCAHhCAGhCAFhCADhCAChFANAUQAAAAAcJmUQaJEAAAAAAAAAAAgCacbIBFEAAAAAEB3S0Gi\
\\
RAAAAAAAAAAAIAinG6AgEEQAAAAAAEztQKJEAAAAAAAAAAAgB6cboCAPRAAAAAAAQI9AokQAAAAAAAAAACAGpxugIA5EAAAAAAAAAAAgBacboCANRPyp8dJNYlA/okQAAAAAAAAAACADpxugIAxEje21oPfGsD6iRAAAAAAAAAAAIAKnG6AhCwsgC70iA0L///////////8AgyICQgF9Qv////////8HVCADQgBTIgFxIAJCgICAgICAgPj/AFFyIAJCgICAgICAgPj/AFZyIAJCgICAgICAgAh9QoCAgICAgIDw/wBUIAFxcg0BIAAgCzkDCCAAQgI3AwAgACAEQgJROgAQDwtBwgBBARDeAiIBRQ0BIAFB0NjAAEHCAPwKAAAgAEEDOgAoIABC\
\\
woCAgICAgICAfzcDGCAAIAE2AhQgAEHCADYCECAAQgA3AwAPC0EvQQEQ3gIiAUUNASAAQQM6ACggAEKvgICAgICAgIB/NwMYIAAgATYCFCAAQS82AhAgACALOQMIIABCATcDACABQcjYwAApAAA3ACcgAUHB2MAAKQAANwAgIAFBsdjAAP0AAAD9CwAQIAFBodjAAP0AAAD9CwAADwtBAUHCABDkAgALQQFBLxDkAgAL4QQBCH8jAEFAaiIDJAACQCABQRBqIgggAigCECIHIAIoAhQiBBBvBEAgAigCICIGBEAgAigCHCIFIAZBsAFsaiEJIAItACRBAXEhCgNAIAMgBTYCDCAFQQRqKAIAIQYCQAJAAkACQAJAAkAgBCAFQQhqKAIAIgJGBEAg\
\\
BiAHIAQQqgJFDQELIApFDQEMBQsgAyADQQxqrUKAgICA8ACENwMQQQghASADQTBqQYWawAAgA0EQahCLAQJAIARFBEBBASEFDAELIARBARDeAiIFRQ0DIARFDQAgBSAGIAT8CgAACyAAIAMoAjg2AhggACAD/QADKP0LAwgMAQsgCCAGIAIQbw0DIANBHGoiBSABIAYgAhAwIAMoAhwgAygCJCIEa0E0TQRAIAUgBEE1QQFBARDyASADKAIkIQQLIAMoAiAgBGoiAUH30MAA/QAAAP0LAAAgAUGH0cAA/QAAAP0LABAgAUGX0cAA/QAAAP0LACAgAUGk0cAAKQAANwAtIAMgBEE1aiIBNgIkIAMgATYCOCADIAMpAhw3AzACQCACRQRAQQEhBQwB\
\\
CyACQQEQ3gIiBUUNAyACRQ0AIAUgBiAC/AoAAAsgACADKAI4NgIYIAAgA/0AAyj9CwMIQQUhASACIQQLIAAgAToAKCAAIAQ2AiQgACAFNgIgIAAgBDYCHCAAQgA3AwAMBgtBASAEEOQCAAtBASACEOQCAAsgBUGwAWoiBSAJRw0ACwsgAEICNwMADAELIABBEGogASAHIAQQMCAAQQg6ACggAEGAgICAeDYCHCAAQgA3AwALIANBQGskAAvlBAIHfwJ7IAAoAhAhCSAAKAIUIgYhBQJAAkACQCAGDgICAQALA0AgBUEBdiIIIARqIgcgBCAJIAdBA3RqKAIAIAJJGyEEIAUgCGsiBUEBSw0ACwsgBCAJIARBA3RqKAIAIAJJaiEFCyAAKAIEIQcg\
\\
ACgCACEKQQAhCAJAAkAgBSAGRg0AIAZBA3QgBUEDdCIAayEGIAAgCWohBCABQf//A3EhBQNAIAQoAgAiACADTw0BIAAgB08NAiAEQQhqIQQgCCAKIABBAXRqLwEAIAVGaiEIIAZBCGsiBg0ACwsCQCACIANLDQAgAyAHSw0AIAMgAmsiA0UEQEEAIAhrDwsgCiACQQF0aiEAIAH9ECEMQQAhByABQf//A3EhCQNAQfABIAMgA0HwAU8bIQFBACECQQAhBQJAIANBCE8EQP0MAAAAAAAAAAAAAAAAAAAAACELIAAhBCABQfgBcSICIQUDQCALIAT9AAEAIAz9LSAL/Q0AAgQGCAoMDgAAAAAAAAAA/XEhCyAEQRBqIQQgBUEIayIFDQALIAsgCyAL\
\\
/Q0EBQYHAAAAAAAAAAAAAAAA/W4iCyALIAv9DQIDAAAAAAAAAAAAAAAAAAD9biILIAsgC/0NAQAAAAAAAAAAAAAAAAAAAP1u/RYAIQUgASACRg0BCyABIAJrIQYgACACQQF0aiEEA0AgBSAELwEAIAlGaiEFIARBAmohBCAGQQFrIgYNAAsLIAcgBUH/AXFqIQcgACABQQF0aiEAIAMgAWsiAw0ACyAHIAhrDwsgAiADIAdBrMLAABC3AQALIAAgB0G8wsAAEKcCAAvUBAEIfyADKAIAQYGAgIB4RwRAIAAgACgCCCIFIAFJBH8gBSEGIAEgBWsiByAAKAIAIAVrSwRAIAAgBSAHQQhBCBDyASAAKAIIIQYLIAAoAgQgBkEDdGohBAJAIAdBAkkE\
\\
QCAEIQIMAQsCQAJAIAEgBUF/c2oiCUECSQRAIAQhAkEBIQsMAQsgCUEBciELIAQgCUF+cSIIQQN0aiECIAghCgNAIAT9DAAAAAAAAPh/AAAAAAAA+H/9CwMAIARBEGohBCAKQQJrIgoNAAsgCCAJRg0BCyAFIAtqIAFrIQQDQCACQoCAgICAgID8/wA3AwAgAkEIaiECIARBAWoiBA0ACwsgBiAHakEBayEGCyACQoCAgICAgID8/wA3AwAgBkEBagUgAQs2AgggACADEOUBDwsgACgCCCIDBEAgACADIAEgAmoiBEkEfyAEIAMiBWsiBiAAKAIAIAVrSwRAIAAgBSAGQQhBCBDyASAAKAIIIQULIAAoAgQgBUEDdGohBAJAIAZBAkkEQCAEIQIM\
\\
AQtBASEHAkACQCABIAJqIgkgA0F/c2oiCEECSQRAIAQhAgwBCyAIQQFyIQcgBCAIQX5xIgFBA3RqIQIgASEKA0AgBP0MAAAAAAAA+H8AAAAAAAD4f/0LAwAgBEEQaiEEIApBAmsiCg0ACyABIAhGDQELIAkgB2sgA2shBANAIAJCgICAgICAgPz/ADcDACACQQhqIQIgBEEBayIEDQALCyAFIAZqQQFrIQULIAJCgICAgICAgPz/ADcDACAFQQFqBSAECzYCCAsLigQCCn8CeyACIAJBEGsiBEEAIAIgBE8bIghrIQYgASACakEBayEJIANB/wFxIQoCQAJAA0AgBSAGakUEQCACQRFPDQJBACEFDAMLIAUgCWohBCAFQQFrIQUgBC0AACAKRw0A\
\\
CyACIAVqIQRBASEFDAELIAP9DyEPIANB/wFxIQ0CQANAIAhBQGoiBkEAIAYgCE0bIQkgAiAISQ0BAkAgCCAJayIGBEAgASAJaiELIAYhCgNAQcAAIAogCkHAAE8bIQxBACEHQQAhBAJAIApBEE8EQCAL/QAAACEOAnsgDiAP/SMgDEHwAHEiB0EQRg0AGiAOIA/9IyAL/QAAECAP/SP9UCIOIAdBIEYNABogDiAL/QAAICAP/SP9UCIOIAdBMEYNABogDiAL/QAAMCAP/SP9UAtBB/1rQQf9bP1TIQQgByAMRg0BCyAHIAtqIQUgDCAHayEHA0AgBCAFLQAAIA1GciEEIAVBAWohBSAHQQFrIgcNAAsLIARBAXENAiALIAxqIQsgCiAMayIKDQAL\
\\
CyAIQcEASUEAIQUgCSEIDQMMAQsLIAEgCGpBAWshBCADQf8BcSECA0AgBiIBBEAgBkEBayEGIAQtAAAhAyAEQQFrIQQgAiADRw0BCwsgAUEARyEFIAYgCWohBAwBCyAJIAggAkGcysAAELcBAAsgACAENgIEIAAgBTYCAAuEBAIHfwF8AkACQCAAKAIYIgQEQCAAIAEgASgCRCIGIARuIgUQmAEaQQAhBCAFIABBDEEAIAEoAlAiCRtqIgcoAggiCEsNASAHKAIEIQcCQAJAAkAgBQ4CAgEACwNAIAVBAXYiCiAEaiIIIAggBCAHIAhBA3RqKwMAIgsgAmEbIAQgAxsgAiALZBshBCAFIAprIgVBAUsNAAsLIAQgByAEQQN0aisDACILIAJjIAMg\
\\
AiALYXFyaiEFCyAAKAIYIgcgBUEBamwiACAGIAAgBkkbIQAgBSAHbCEEIAkEQCAAIARLBEAgBEEDdCIHIAEoAkxqIQUgASgCQCAHaiEBA0ACQAJAAkAgBCAJSQRAIAUrAwAiCyALYQ0BCyAEIAZPDQEgASsDACELCyACIAtkDQEgAyACIAthcQ0BIAQPCyAEIAZB7MfAABCnAgALIAVBCGohBSABQQhqIQEgACAEQQFqIgRHDQALCyAADwsgACAESQ0CIABBA3QiBiAEQQN0IgVHBEAgBiAFayEGIAEoAkAgBWohBUEAIQEDQAJAIAUrAwAiCyACYw0AIAMgAiALYXENACABIARqDwsgAUEBaiEBIAVBCGohBSAGQQhrIgYNAAsLIAAgBGsgBGoP\
\\
C0G8x8AAEIYDAAtBACAFIAhB3MfAABC3AQALIAQgACAGQczHwAAQtwEAC90EAgd/AnsgACgCECEJIAAoAhQiBiEFAkACQAJAIAYOAgIBAAsDQCAFQQF2IgggBGoiByAEIAkgB0EDdGooAgAgAkkbIQQgBSAIayIFQQFLDQALCyAEIAkgBEEDdGooAgAgAklqIQULIAAoAgQhByAAKAIAIQpBACEIAkACQCAFIAZGDQAgBkEDdCAFQQN0IgBrIQYgACAJaiEEIAFB/wFxIQUDQCAEKAIAIgAgA08NASAAIAdPDQIgBEEIaiEEIAggACAKai0AACAFRmohCCAGQQhrIgYNAAsLAkAgAiADSw0AIAMgB0sNACADIAJrIgNFBEBBACAIaw8LIAIgCmoh\
\\
AiAB/Q8hDEEAIQAgAUH/AXEhBwNAQfABIAMgA0HwAU8bIQFBACEGQQAhBQJAIANBEE8EQP0MAAAAAAAAAAAAAAAAAAAAACELIAIhBCABQfABcSIGIQUDQCALIAT9AAAAIAz9I/1xIQsgBEEQaiEEIAVBEGsiBQ0ACyALIAsgC/0NCAkKCwwNDg8AAAAAAAAAAP1uIgsgCyAL/Q0EBQYHAAAAAAAAAAAAAAAA/W4iCyALIAv9DQIDAAAAAAAAAAAAAAAAAAD9biILIAsgC/0NAQAAAAAAAAAAAAAAAAAAAP1u/RYAIQUgASAGRg0BCyACIAZqIQQgASAGayEGA0AgBSAELQAAIAdGaiEFIARBAWohBCAGQQFrIgYNAAsLIAEgAmohAiAAIAVB/wFx\
\\
aiEAIAMgAWsiAw0ACyAAIAhrDwsgAiADIAdBrMLAABC3AQALIAAgB0G8wsAAEKcCAAv7AwEIfyMAQRBrIgYkAAJ/AkAgA0EBcUUEQCACLQAAIgUNAUEADAILIAAgAiADQQF2IAEoAgwRBAAMAQsgASgCDCEKA0AgAkEBaiEEAkACQAJAAkAgBcBBAEgEQCAFQf8BcSIIQYABRg0BIAhBwAFHDQMgBiABNgIEIAYgADYCACAGQqCAgIAGNwIIIAMgB0EDdGoiAigCACAGIAIoAgQRAQBFDQJBAQwGCyAAIAQgBUH/AXEiAiAKEQQARQRAIAIgBGohAgwEC0EBDAULIAAgAkEDaiIEIAIvAAEiAiAKEQQARQRAIAIgBGohAgwDC0EBDAQLIAdBAWoh\
\\
ByAEIQIMAQtBoICAgAYhCyAFQQFxBEAgAigAASELIAJBBWohBAtBACEIAn8gBUECcUUEQEEAIQkgBAwBCyAELwAAIQkgBEECagshAiAFQQRxBH8gAi8AACEIIAJBAmoFIAILIQQgBUEIcQR/IAQvAAAhByAEQQJqBSAECyECIAVBEHEEQCADIAlBA3RqLwEEIQkLIAYgBUEgcQR/IAMgCEEDdGovAQQFIAgLOwEOIAYgCTsBDCAGIAs2AgggBiABNgIEIAYgADYCAEEBIAMgB0EDdGoiBCgCACAGIAQoAgQRAQANAhogB0EBaiEHCyACLQAAIgUNAAtBAAsgBkEQaiQAC5cEAgl/BH4CQCAAKAIAIgNFDQAgAUE/cSIIQQF0IgEvAciuQSICQf8P\
\\
cSIEIAEvAcquQUH/D3FrIQVBACADayEJIABBCGohCiACQQt2IQJB5HUhAQJAAkACQANAIAEgBWpB5HVGDQMgASAEaiIGRQ0DIAEgCWpB5HVGDQEgAUHke0YNAiABIApqIAFBAWohAUGcCmotAAAiByAGQea5wQBqLQAAIgZGDQALIAIgBiAHS2shAgwCCyACQQFrIQIMAQtBgAZBgAZB6LnBABCnAgALIABBB2oiBCACaiEFIAitIQ4DQAJAAkAgAyIBQYEGSQRAIAEgBGoxAAAgDoYgDXwiCyALQgqAIg1Cdn58IQwgAUEBayIDIAJqQYAGSQ0BIAxQDQIgAEEBOgCIBgwCCyABQQFrQYAGQYClwQAQpwIACyABIAVqIAw8AAALIAMNAAsgC0IK\
\\
WgRAIAJBB2ohAQNAIA0iCyALQgqAIg1Cdn58IQwCQCABQQhrQYAGTwRAIAxQDQEgAEEBOgCIBgwBCyAAIAFqIAw8AAALIAFBAWshASALQgpaDQALCyAAIAAoAgQgAmo2AgQgAEGABiAAKAIAIAJqIgMgA0GABk8bIgE2AgAgA0UNAANAAkAgAUGABk0EQCAAIAFqQQdqLQAARQ0BDAMLIAFBAWtBgAZB8KTBABCnAgALIAAgAUEBayIBNgIAIAENAAsLC74EAgt/An4gASgCJCEEIAEoAiAhCSABKAIcIQUgASgCGCEKIAEoAhQhBiABKAIQIQsgASgCDCEDIAEoAgghB0GAgICAeCEIQYCAgIB4IQICQAJ+QgAgASgCACIMRQ0AGiABKAIEIgJF\
\\
BEBBACECQgEMAQsgAkEBEN4CIgFFDQEgAgRAIAEgDCAC/AoAAAsgAa0gAq1CIIaECyEOAkAgB0UNACADRQRAQQAhCEIBIQ0MAQsgA0EBEN4CIgFFBEAgAyECDAILIAMEQCABIAcgA/wKAAALIAGtIAOtQiCGhCENIAMhCAsCQCALRQRAQYCAgIB4IQYMAQsgBkUEQEEBIQFBACEGDAELIAZBARDeAiIBRQRAIAYhAgwCCyAGRQ0AIAEgCyAG/AoAAAsCQCAKRQRAQYCAgIB4IQUMAQsgBUUEQEEBIQNBACEFDAELIAVBARDeAiIDRQRAIAUhAgwCCyAFRQ0AIAMgCiAF/AoAAAsCQCAJRQRAQYCAgIB4IQQMAQsgBEUEQEEBIQdBACEEDAELIARB\
\\
ARDeAiIHRQRAIAQhAgwCCyAERQ0AIAcgCSAE/AoAAAsgACAENgI4IAAgBzYCNCAAIAQ2AjAgACAFNgIsIAAgAzYCKCAAIAU2AiQgACAGNgIgIAAgATYCHCAAIAY2AhggAEIBIA0gCEGAgICAeEYiARs3AhAgAEEAIAggARs2AgwgAEIBIA4gAkGAgICAeEYiARs3AgQgAEEAIAIgARs2AgAPC0EBIAIQ5AIAC5IQAgl/AXwjAEFAaiIHJAACQAJAAkACQAJAAkACQCADDgIBAwALIAItAABBIkcNAiACIANqQQFrLQAAQSJHDQIgB0EQaiIIIAJBAWogA0ECayABKAIgQYCAgIB4R60gASkDGBBzIAcpAxBCAVINAyAHKQMYuSEPIAggBygCICII\
\\
BHwgCLhEAAAAAICELkGjIA+gBSAPC0EAEKQBIAcpAxBCAlINASAHIActACA6AAggByAHKwMYOQMADAQLIABBADYCACAAQQM6ABAMBAsgB0EDOgAIIAcoAiAiCARAIAcoAiQgCBChAgsgBygCLCIIQYCAgIB4Rg0CIAhFDQIgBygCMCAIEKECDAILIAFBGGohCAJAAkAgAS0AcARAIAdBEGoiBiACIAMgASgCIEGAgICAeEetIAEpAxgQcyAHKQMQQgFSDQEgBykDGLkhDyAGIAcoAiAiBgR8IAa4RAAAAACAhC5BoyAPoAUgDwtBABCkASAHKQMQQgJSBEAgB0EDOgAIIAcoAiAiBgRAIAcoAiQgBhChAgsgBygCLCIGQYCAgIB4Rg0DIAZFDQMg\
\\
BygCMCAGEKECDAMLIAcgBy0AIDoACCAHIAcrAxg5AwAMBAsgByAIIAIgA0EAEEgMAwsgB0EDOgAICyAHIAggAiADQQEQSAwBCyAHQQM6AAgLIActAAgiCEEDRwRAIAAgCDoAECAAIAcrAwA5AwggAEEANgIADAELIAAhCCMAQYABayIGJAAgBiAFNgIMIAYgBDYCCCAGQdAAaiABIgQtAHAiBSACIAMQVCAGKAJUIQwCQCAGKAJQQQFGBEAgACAGKQJYNwMIIAAgDDYCBCAAQQE2AgAMAQsCQAJAIAxBgYCAgHhHBEAgBigCXCEDIAYoAlghAQJAAkAgBUUEQCACLQAAQSJGDQIgASEADAELIANFBEBBACEDIAEhAAwBC0EAIANrIQogASADaiEC\
\\
IAEhAAJAA0AgAC0AAEEJayIJQRdNQQBBASAJdEGbgIAEcRtFBEAgCkEBaiEJIAEgA2pBAWshA0EAIQIDQCACIANqLQAAQQlrIgtBF0sNA0EBIAt0QZuAgARxRQ0DIAIgCUYgAkEBayECRQ0AC0EAIQMMAwsgAEEBaiEAIApBAWoiCg0AC0EAIQMgAiEADAELIAIgCmshAwsgBkEQaiAEQRhqIAAgAyAFEEgMAgsgBC0AMCAGQRBqIARBGGogASADQQAQSEEBIQUgASEAQQRHDQEMAgsgCEEANgIAIAhBAzoAEAwCCyAGLQAYIgJBA0YNACAIIAI6ABAgCCAGKwMQOQMIIAhBADYCACAMQYCAgIB4ckGAgICAeEYNASABIAwQoQIMAQsgBkHEAGog\
\\
ACADEHECQAJAAkACQAJAIAUEQCAGKAJERQ0BCyAGQSBqQQRyIARBGGogACADELgBDAELIAZB0ABqIgAgBigCSCIKIAYoAkwiAyAEKAIgQYCAgIB4R60gBCkDGBBzAkAgBikDUEIBUg0AIAYpA1i5IQ8gACAGKAJgIgAEfCAAuEQAAAAAgIQuQaMgD6AFIA8LQQAQpAEgBikDUEICUQ0CIAYoAmAiAARAIAYoAmQgABChAgsgBigCbCIAQYCAgIB4Rg0AIABFDQAgBigCcCAAEKECCyAGQSBqIQIgBEEYaiEEIwBB4ABrIgAkACAAIAogAxBCAkACQAJAIAApAwBCAlIEQCAAKAIQIgUEQCAAKAIUIAUQoQILAkAgACgCHCIFQYCAgIB4Rg0AIAVF\
\\
DQAgACgCICAFEKECC0HhtMAAIAQoAgwgBCgCCCILQYCAgIB4RiIFGyENQQEgBCgCECAFGyEOQQAhBUEBIQkCQAJAAkAgA0EKaw4HAAICAgICAQILQbW1wAAhCUEJIQUMAQtBvrXAACEJQQMhBQsgACAONgIUIAAgDTYCECAAIAU2AgwgACAJNgIIIAAgAzYCBCAAIAo2AgAgAEE0aiAAQQNBAUEAEGYgACAAKAI4Ig0gACgCPBBCIAAoAhAhBSAAKQMAQgJRDQEgACgCICAAKAIcIQkgACgCFCEOIAJBBGogBCAKIAMQuAEgAkEBNgIAIAUEQCAOIAUQoQILIAlBgICAgHhyQYCAgIB4Rg0CIAkQoQIMAgsgAiAALQAQOgAQIAIgACsDCDkDCCAC\
\\
QQA2AgAMAgsgC0GAgICAeEcEQCAAKwMIIQ8gAiAFOgAQIAIgDzkDCCACQQA2AgAMAQsgAEHTADYCRCAAQeK0wAA2AkAgAEHUAGoiBCAKIAMQMSAAIABBQGutQoCAgIDQAIQ3AwggACAErUKAgICAIIQ3AwAgAEHIAGpBm4bAACAAEIsBIAAoAlQiAwRAIAAoAlggAxChAgsgAiAAKAJQNgIMIAIgACkCSDcCBCACQQE2AgALIAAoAjQiAkUNACANIAIQoQILIABB4ABqJAAgBigCIEEBRw0CCyAGKAIkIQAgBiAGKwMoOQJIIAYgADYCRCAGIAZBxABqrUKAgICAIIQ3A1ggBiAGQQhqrUKAgICA0ACENwNQIAZBOGpBlobAACAGQdAAahCLASAG\
\\
KAJEIgAEQCAGKAJIIAAQoQILIAggBigCQDYCDCAIIAYpAjg3AgQgCEEBNgIADAILIAYgBi0AYDoAMCAGIAYrA1g5AygLIAggBi0AMDoAECAIIAYrAyg5AwggCEEANgIACyAMQYCAgIB4ckGAgICAeEYNACABIAwQoQILIAZBgAFqJAALIAdBQGskAAv8AwEDfyMAQSBrIgQkAAJAAkACQCABKAIIIgJBgICAEHFFBEAgAkGAgIAgcQ0BIARBCGogACgCACAEQRZqENMBQQEhAiABQQFBACAEKAIIIAQoAgwQbEUNAgwDCyAAKAIAIQIDQCADIARqQR1qIAJBD3EtAMSSQToAACADQQFrIQMgAkEEdiICDQALQQEhAiABQdSSwQBBAiADIARqQR5q\
\\
QQAgA2sQbEUNAQwCCyAAKAIAIQIDQCADIARqQR1qIAJBD3EtANaSQToAACADQQFrIQMgAkEEdiICDQALQQEhAiABQdSSwQBBAiADIARqQR5qQQAgA2sQbA0BCyABKAIAQf/IwQBBAiABKAIEKAIMEQQADQACQCABKAIIIgJBgICAEHFFBEAgAkGAgIAgcQ0BIAQgACgCBCAEQRZqENMBIAFBAUEAIAQoAgAgBCgCBBBsIQIMAgsgACgCBCECQQAhAwNAIAMgBGpBHWogAkEPcS0AxJJBOgAAIANBAWshAyACQQR2IgINAAsgAUHUksEAQQIgAyAEakEeakEAIANrEGwhAgwBCyAAKAIEIQJBACEDA0AgAyAEakEdaiACQQ9xLQDWkkE6AAAgA0EB\
\\
ayEDIAJBBHYiAg0ACyABQdSSwQBBAiADIARqQR5qQQAgA2sQbCECCyAEQSBqJAAgAguYBAEHfyMAQRBrIgYkAAJ/AkAgAigCBCIDBEAgACACKAIAIAMgASgCDBEEAA0BC0EAIAIoAgwiA0UNARogAigCCCIEIANBDGxqIQcDQAJAAn8CQAJAAkACQAJAAkAgBC8BAEEBaw4CAQIACyAEKAIEIgJBwQBJDQIgAUEMaigCACEDA0AgAEGwpMEAQcAAIAMRBAANCSACQUBqIgJBwABLDQALDAMLIAQvAQIhAiAGQQA6AAwgBkEANgIIIAINA0EBDAQLIAAgBCgCBCAEKAIIIAFBDGooAgARBABFDQQMBgsgAkUNAyABQQxqKAIAIQMLIABBsKTBACAC\
\\
IAMRBAANBAwCCyACQfb/F2ogAkGc/x9qcSACQZj4N2ogAkHwsR9qcXNBEXZBAWoLIgNBAWsiCCAGQQhqaiIFIAIgAkEKbiIJQQpsa0EwcjoAAAJAIAhFDQAgBUEBayAJQQpwQTByOgAAIANBAkYNACAFQQJrIAJB5ABuQQpwQTByOgAAIANBA0YNACAFQQNrIAJB6AduQQpwQTByOgAAIANBBEYNACAFQQRrIAJBkM4AbkEwcjoAACADQQVGDQAgBUEFa0EwOgAAIANBBkYNACAFQQZrQTA6AAAgA0EHRg0AIAVBB2tBMDoAAAsgACAGQQhqIAMgAUEMaigCABEEAA0CCyAEQQxqIgQgB0cNAAtBAAwBC0EBCyAGQRBqJAALvwQCCn8DfCAAQQA2\
\\
AiACQCAAKAIsQQFrIgRFBEBEAAAAAAAA8H8hDAwBCyABKAIIQRBqIQcgASgCDCEKRAAAAAAAAPB/IQwgAEEYaiELQQIhCAJAAkADQAJAIAAgASADEKEBIQ0CQAJAAkACQCAAKAI4IgUgA0sEQCAAKAI0IAhqIgVBAmsvAQBFDQQgAyAKTw0BIAUvAQAhBiAHLQAAIgkNAkQAAAAAAADwfyEODAMLIAMgBUH8wsAAEKcCAAsgAyAKQbzDwAAQpwIACyAAKAIYIAJGBEAgCxCVAgsgACACQQFqIgU2AiAgACgCHCACQQN0aiICIAY7AQQgAiADNgIARAAAAAAAAPD/IQ4CQCAJQQJGDQAgBCAAKAI4IgJPDQYgACgCNCAEQQJ0aiICLwEARQ0AIAAo\
\\
AhQiCSACLwECIgJNDQMgACgCECACQQN0aisDACEOCyAFIQILIAAoAggiBSAGTQ0DIAAoAgQgBkEDdGogDjkDAAsgDSAMIAwgDGIbIgwgDCANIA0gDWIbIg0gDCANYxshDCAIQQRqIQggB0EYaiEHIANBAWoiAyAERw0BDAQLCyACIAlB/MXAABCnAgALIAYgBUHMw8AAEKcCAAsgBCACQfzCwAAQpwIACwJAIAAoAjgiASAESwRAIAAoAjQgBEECdGoiAS8BAARAIAAoAggiAiABLwECIgFNDQIgACgCBCABQQN0aiAMOQMACw8LIAQgAUH8wsAAEKcCAAsgASACQazDwAAQpwIAC9MEAgV/AXsgACgCSCIEIAFLBEAgACgCRCIGIAFBsAFsakEC\
\\
OgCvAQJAIARBBE8EQCAGQb8FaiECIARBfHEiBSEDA0AgByACIAJBsAFrIAJB4AJrIAJBkARr/QcAAP1UAAAB/VQAAAL9VAAAA/0MBgYGBgYGBgYGBgYGBgYGBv1O/QwCAgICAgICAgICAgICAgIC/SP9iQH9qQH9DAEAAAABAAAAAQAAAAEAAAD9Tv2uASEHIAJBwAVqIQIgA0EEayIDDQALIAcgByAH/Q0ICQoLDA0ODwABAgMAAQID/a4BIgcgByAH/Q0EBQYHAAECAwABAgMAAQID/a4B/RsAIQMgBCAFRg0BCyAEIAVrIQQgBUGwAWwgBmpBrwFqIQIDQCADIAItAABBBnFBAkZqIQMgAkGwAWohAiAEQQFrIgQNAAsLAkACQCAALQA8RQRA\
\\
IAAtAJwBDQEMAgsgAC0APUEBRw0BIANBAUcNASAALQCcAUEBcUUNAQsgAEEBOwE8IAAgATYCOCAAKAJcIgIgACgCUCIDRgRAIABB0ABqEO4BIAAoAlAhAyAAKAJcIQILIAAgAkEBajYCXCAAKAJUIAAoAlggAmoiAiADQQAgAiADTxtrQQxsaiICIAE2AgQgAkEANgIACyAAKAJcIgIgACgCUCIDRgRAIABB0ABqEO4BIAAoAlAhAyAAKAJcIQILIAAgAkEBajYCXCAAKAJUIAAoAlggAmoiACADQQAgACADTxtrQQxsaiIAIAE2AgQgAEEBNgIADwsgASAEQfypwAAQpwIAC+4DAQJ/IwBB0ABrIgckACAHIAI2AhAgByABNgIMIAcgBDYCGCAH\
\\
IAM2AhRBFCAGIAZBFE8bIQECQAJAAn8gBgRAIAFBDGwiBCICQQQQ3gIiA0UNAkEAIQIDQCAHQTBqIAUoAgAgBUEEaigCABAxIAIgA2oiCCAHKAI4NgIIIAggBykCMDcCACAFQQhqIQUgBCACQQxqIgJHDQALIAdBCUEAIAZBFEsiAhs2AiAgB0HEvMAAQQEgAhs2AhwgB0EkaiADIAEQjQEgAQwBCyAHQgE3AhxBBCEDQQRBARDeAiICRQ0CIAJB7t65qwY2AAAgB0EENgIsIAcgAjYCKCAHQQQ2AiRBAAshAiAHIAdBHGqtQoCAgIDQAIQ3A0ggByAHQSRqrUKAgICAIIQ3A0AgByAHQRRqrUKAgICA0ACENwM4IAcgB0EMaq1CgICAgNAAhDcD\
\\
MCAAQRBqQYCAwAAgB0EwahCLASAAQYCAgIB4NgIcIABCADcDACAAQQg6ACggBygCJCIABEAgBygCKCAAEKECCyAGBEAgAyEFA0AgBSgCACIABEAgBUEEaigCACAAEKECCyAFQQxqIQUgAUEBayIBDQALCyACBEAgAyACQQxsEKECCyAHQdAAaiQADwtBBCACEOQCAAtBAUEEEOQCAAv3AwEHfyABKAIEIgUEQCABKAIAIQQDQAJAIANBAWohAgJ/IAIgAyAEai0AACIHwCIIQQBODQAaAkACQAJAAkACQAJAAkACQAJAAkACQCAHLQCcxkFBAmsOAwABAgwLQfKgwAAgAiAEaiACIAVPGywAAEFATg0LIANBAmoMCgtB8qDAACACIARqIAIgBU8b\
\\
LAAAIQYgB0HgAWsODgEDAwMDAwMDAwMDAwMCAwtB8qDAACACIARqIAIgBU8bLAAAIQYgB0HwAWsOBQQDAwMFAwsgBkFgcUGgf0cNCAwGCyAGQZ9/Sg0HDAULIAhBH2pB/wFxQQxPBEAgCEF+cUFuRw0HIAZBQE4NBwwFCyAGQUBODQYMBAsgCEEPakH/AXFBAksNBSAGQUBODQUMAgsgBkHwAGpB/wFxQTBPDQQMAQsgBkGPf0oNAwtB8qDAACAEIANBAmoiAmogAiAFTxssAABBv39KDQJB8qDAACAEIANBA2oiAmogAiAFTxssAABBv39KDQIgA0EEagwBC0HyoMAAIAQgA0ECaiICaiACIAVPGywAAEFATg0BIANBA2oLIgMiAiAFSQ0BCwsg\
\\
ACADNgIEIAAgBDYCACABIAUgAms2AgQgASACIARqNgIAIAAgAiADazYCDCAAIAMgBGo2AggPCyAAQQA2AgAL4QMBB38jAEEQayIFJAACQAJAAkACQAJAAkAgAkEBcSIIBEAgAkEBdiEDDAELIAEtAAAiA0UNAiABIQQDQCAEQQFqIQQCQCADwEEASARAIANB/wFxQYABRgRAIAYgBC8AACIDaiEGIAMgBGpBAmohBAwCCyAEIANBA3FBCHgiCUEFdEGAgICABHEgCUEHdHJBHXZqIANBAXZBAnFqIANBAnZBAnFqIQQgBkUgB3IhBwwBCyAEIANB/wFxIgNqIQQgAyAGaiEGCyAELQAAIgMNAAtBACEDIAcgBkEQSXENAEEAIQcgBkEBdCIDQQBI\
\\
DQELAkAgA0UEQEEBIQQMAQtBASEHIANBARDeAiIERQ0BCyAFQQA2AgggBSAENgIEIAUgAzYCACAIRQ0CAkACQCADIAJBAXYiAkkEQCAFQQAgAhDpASAFKAIEIQQgBSgCCCEDDAELQQAhAyACRQ0BCyACRQ0AIAMgBGogASAC/AoAAAsgBSACIANqNgIIDAMLIAcgAxDkAgALIAVBADYCCCAFQoCAgIAQNwIACyAFQZT9wAAgASACEIEBDQELIAAgBSgCCDYCCCAAIAUpAgA3AgAgBUEQaiQADwtBpPzAAEHWACAFQQ9qQZT8wABB/PzAABCjAgALlAQBCX8jAEEwayIGJAACQAJAAkACQCABKAIARQRAQQYhAUHkuMAAIQUgBCgCAEGAgICAeEYN\
\\
ASAEKAIEIQcgBCgCCCEIDAMLIAEoAghFBEBBBCEBQfCywAAhBSAEKAIMQYCAgIB4Rg0BIAQoAhQhCCAEKAIQIQcMAwsgASgCICABKAIYIQogBCgCOCELIAQoAjQhDCAEKAIwIQ0gBCgCLCEIIAQoAighByAEKAIkIQ4CQCABKAIQDQAgBCgCGEGAgICAeEYNACAFRQ0AIAQoAiAhCCAEKAIcIQdBByEBQfSywAAhBQwDC0EGIQECQCAKDQAgDkGAgICAeEYNACAFRQ0AQeq4wAAhBQwDCw0BIA1BgICAgHhGDQEgBUUNAUHwuMAAIQUgDCEHIAshCAwCCyAGIAU2AgAgBiABNgIEIAYgBq1CgICAgNAAhDcDCCAGQSRqQYyEwAAgBkEIahCLASAG\
\\
KAIkIQEgACAGKAIoIgAgBigCLCAGKAIAIAYoAgQgAiADEIkBIAFFDQIgACABEKECDAILIABCAjcDAAwBCyAGQSRqIgQgByAIEDEgBiAErUKAgICAIIQ3AxggBkEIakGOgsAAIAZBGGoQiwEgBigCJCIEBEAgBigCKCAEEKECCyAGKAIIIQQgACAGKAIMIgAgBigCECAFIAEgAiADEIkBIARFDQAgACAEEKECCyAGQTBqJAAL7gMBB38jAEEQayIHJAACQAJAAkACQCACBEAgAkEMbCIIQQxrQQxuQQF0IQUgCCEDIAEhBAJAA0AgA0UNASADQQxrIQMgBCgCCCEGIARBDGohBCAFIAZqIgUgBk8NAAtBoN/AAEE1QdjfwAAQvwIAC0EAIQMgBUEA\
\\
SA0BAkAgBUUEQEEBIQYMAQtBASEDIAVBARDeAiIGRQ0CC0EAIQQgB0EANgIMIAcgBjYCCCAHIAU2AgQgASgCBCEJAkACQCAFIAEoAggiA0kEQCAHQQRqQQAgA0EBQQEQ8gEgBygCCCEGIAcoAgwhBAwBCyADRQ0BCyADRQ0AIAQgBmogCSAD/AoAAAsgBSADIARqIglrIQMgAkEBRwRAIAhBDGshCCABQRBqIQQgBiAJaiECA0AgA0EBTQ0EIARBBGooAgAhASAEKAIAIQYgAkGswAA7AAAgA0ECayIDIAFJDQUgAkECaiECIAEEQCACIAYgAfwKAAALIARBDGohBCADIAFrIQMgASACaiECIAhBDGsiCA0ACwsgACAHKQIENwIAIAAgBSADazYC\
\\
CAwECyAAQQA2AgggAEKAgICAEDcCAAwDCyADIAUQ5AIAC0HU3MAAQRNBkN/AABDAAgALQdTcwABBE0GQ38AAEMACAAsgB0EQaiQAC/MDAgd/AXwjAEEgayIDJABB26PAACEFQRshBAJAAkAgAEUEQEEbIQdB26PAACEADAELIAAoAgAEQEH2o8AAIQBBzwAhBwwBCyAAQX82AgAgAEEIayIHIAcoAgBBAWoiBjYCACAGRQ0BIABBCGohBgsCQAJAAkAgAQRAIAEoAgAiCEH+////B00NAUH2o8AAIQVBzwAhBAsgAyAHNgIcIAMgADYCGCADIAY2AhQgBkUNASADQRRqELsCQQAhAAwBCyABIAhBAWo2AgAgAUEIayIEIAQoAgAiCUEBaiIFNgIA\
\\
IAVFDQIgAUEIaiEFIAYNASADIAQ2AhwgAyABNgIYIAMgBTYCFCADQRRqELkCQQAhBQsgACAFIAAbIgFBASABGyAHIAQgABtBACABGxCLAwALIAMgBzYCECADIAA2AgwgAyAGNgIIIAMgBDYCHCADIAU2AhQgAyABNgIYAkAgASgCTCACTQRAIAEgCDYCACAEIAk2AgBEAAAAAAAA+H8hCgwBCyAGQaQDaiAFIAIQRiEKIAQoAgAhAiABIAEoAgBBAWs2AgAgBCACQQFrIgE2AgAgAQ0AIANBHGoQxQILIAAgACgCAEEBajYCACAHIAcoAgBBAWsiADYCACAARQRAIANBEGoQxwILIANBIGokACAKDwsAC8kDAg1/AX4gAyAFQQFrIg0gASgCFCII\
\\
aiIHSwRAQQAgASgCCCIKayEOIAUgASgCECIPayEQIAEoAhwhCyABKQMAIRQDQAJAIAECfwJAIBQgAiAHajEAAIhCAYNQBEAgASAFIAhqIgg2AhQgBg0DDAELIAogCyAKIAogC0kbIAYbIgkgBSAFIAlJGyEMIAIgCGohESAJIQcCQAJAAkADQCAHIAxGBEBBACALIAYbIQwgCiEHA0AgByAMTQRAIAEgBSAIaiICNgIUIAZFBEAgAUEANgIcCyAAIAI2AgggACAINgIEIABBATYCAA8LIAdBAWsiByAFTw0DIAcgCGoiCSADTw0EIAQgB2otAAAgAiAJai0AAEYNAAsgASAIIA9qIgg2AhQgECAGRQ0GGgwHCyAHIAhqIANPDQMgByARaiESIAQg\
\\
B2ogB0EBaiEHLQAAIBItAABGDQALIAggDmogB2ohCCAGRQ0DDAULIAcgBUGk3MAAEKcCAAsgCSADQbTcwAAQpwIACyADIAggCWoiACAAIANJGyADQcTcwAAQpwIAC0EACyIHNgIcIAchCwsgCCANaiIHIANJDQALCyABIAM2AhQgAEEANgIAC6IEAwN8A38BfgJAIAEoAkgiBiACSwRAIAEoAkQgAkGwAWxqIgIpAwAiCachB0EAIQYCQCAJIAIpAxAiCYRQDQAgAS0ATCIIQQNGDQAgASgCAEUNACABKwMIIAJBCEEYIAcbaisDAKEhA0EBIQYgCA0AIANEAAAAAAAAOEOgRAAAAAAAADjDoCADYQ0AIANEAAAAAABAj0CiIgT8BrkiA0QAAAAA\
\\
AADwv6AgAyADIARkGyIDIANEAAAAAAAA8D+gIAQgA6FEAAAAAAAA4D9jG0QAAAAAAECPQKMhAwsgCachAUQAAAAAAADw/yEEIAcNASABRQ0BIAIrAxghBAwBCyACIAZBrMrAABCnAgALIAIrA5ABIQUCQAJAAkACQAJAIAItAK8BQQFrDgUCAQMEBAALIAAgBDkDCCAAIAU5AwAgAEECOgAQIAAgAUEBczoAEQ8LIAAgBDkDCCAAQoCAgICAgID4/wA3AwAgAEEBOwEQDwsgBiADIAVkcUUEQCAAQQA7ARAgACAEOQMIIAAgBTkDAA8LIAAgBDkDCCAAIAU5AwAgAEGCAjsBEA8LIAItAHFBBkcEQAwBCyACKQNgUARAIAAgBDkDCCAAIAU5AwAg\
\\
AEEAOgAQIAAgBiADIAVkcToAEQ8LIABBADsBECAAIAQ5AwggAEKAgICAgICA+P8ANwMADwsgACAEOQMIIABCgICAgICAgPj/ADcDACAAQQI7ARAL1wMCBn4CfyMAQdAAayIIJAAgCP0MAAAAAAAAAAAAAAAAAAAAAP0LAzggCCAAKQMIIgI3AzAgCCAAKQMAIgM3AyggCCACQvPK0cunjNmy9ACFNwMgIAggAkLt3pHzlszct+QAhTcDGCAIIANC4eSV89bs2bzsAIU3AxAgCCADQvXKzYPXrNu38wCFNwMIIAEoAgAhACAIIAEoAgQiATYCTCAIQQhqIgkgCEHMAGpBBBBwIAkgACABEHAgCCkDCCEDIAgpAxghAiAINQJAIQYgCCkDOCEEIAgp\
\\
AyAgCCkDECEHIAhB0ABqJAAgBCAGQjiGhCIGhSIEQhCJIAQgB3wiBIUiBUIViSAFIAIgA3wiA0IgiXwiBYUiB0IQiSAHIAQgAkINiSADhSICfCIDQiCJQv8BhXwiBIUiB0IViSAHIAMgAkIRiYUiAiAFIAaFfCIDQiCJfCIGhSIFQhCJIAUgAyACQg2JhSICIAR8IgNCIIl8IgSFIgVCFYkgBSADIAJCEYmFIgIgBnwiA0IgiXwiBoUiBUIQiSAFIAJCDYkgA4UiAiAEfCIDQiCJfCIEhUIViSACQhGJIAOFIgJCDYkgAiAGfIUiAkIRiYUgAiAEfCICQiCJhSAChQvXAwIGfgJ/IwBB0ABrIggkACAI/QwAAAAAAAAAAAAAAAAAAAAA/QsDOCAI\
\\
IAApAwgiAjcDMCAIIAApAwAiAzcDKCAIIAJC88rRy6eM2bL0AIU3AyAgCCACQu3ekfOWzNy35ACFNwMYIAggA0Lh5JXz1uzZvOwAhTcDECAIIANC9crNg9es27fzAIU3AwggCEEIaiIJIAEoAgAiACgCBCAAKAIIEHAgCEH/AToATyAJIAhBzwBqQQEQcCAIKQMIIQMgCCkDGCECIAg1AkAhBiAIKQM4IQQgCCkDICAIKQMQIQcgCEHQAGokACAEIAZCOIaEIgaFIgRCEIkgBCAHfCIEhSIFQhWJIAUgAiADfCIDQiCJfCIFhSIHQhCJIAcgBCACQg2JIAOFIgJ8IgNCIIlC/wGFfCIEhSIHQhWJIAcgAyACQhGJhSICIAUgBoV8IgNCIIl8IgaF\
\\
IgVCEIkgBSADIAJCDYmFIgIgBHwiA0IgiXwiBIUiBUIViSAFIAMgAkIRiYUiAiAGfCIDQiCJfCIGhSIFQhCJIAUgAkINiSADhSICIAR8IgNCIIl8IgSFQhWJIAJCEYkgA4UiAkINiSACIAZ8hSICQhGJhSACIAR8IgJCIImFIAKFC9IDAgZ+AX8jAEHQAGsiCCQAIAj9DAAAAAAAAAAAAAAAAAAAAAD9CwM4IAggACkDCCICNwMwIAggACkDACIDNwMoIAggAkLzytHLp4zZsvQAhTcDICAIIAJC7d6R85bM3LfkAIU3AxggCCADQuHklfPW7Nm87ACFNwMQIAggA0L1ys2D16zbt/MAhTcDCCAIQQhqIgAgASgCBCABKAIIEHAgCEH/AToATyAA\
\\
IAhBzwBqQQEQcCAIKQMIIQMgCCkDGCECIAg1AkAhBiAIKQM4IQQgCCkDICAIKQMQIQcgCEHQAGokACAEIAZCOIaEIgaFIgRCEIkgBCAHfCIEhSIFQhWJIAUgAiADfCIDQiCJfCIFhSIHQhCJIAcgBCACQg2JIAOFIgJ8IgNCIIlC/wGFfCIEhSIHQhWJIAcgAyACQhGJhSICIAUgBoV8IgNCIIl8IgaFIgVCEIkgBSADIAJCDYmFIgIgBHwiA0IgiXwiBIUiBUIViSAFIAMgAkIRiYUiAiAGfCIDQiCJfCIGhSIFQhCJIAUgAkINiSADhSICIAR8IgNCIIl8IgSFQhWJIAJCEYkgA4UiAkINiSACIAZ8hSICQhGJhSACIAR8IgJCIImFIAKFC9YD\
\\
AQV/IwBBIGsiAyQAQdujwAAhBkEbIQUCQAJAIABFBEBBGyEHQdujwAAhAAwBCyAAKAIABEBB9qPAACEAQc8AIQcMAQsgAEF/NgIAIABBCGsiByAHKAIAQQFqIgQ2AgAgBEUNASAAQQhqIQQLAkACQAJAIAEEQCABKAIAIgVB/v///wdNDQFB9qPAACEGQc8AIQULIAMgBzYCHCADIAA2AhggAyAENgIUIARFDQEgA0EUahC7AkEAIQAMAQsgASAFQQFqNgIAIAFBCGsiBSAFKAIAQQFqIgY2AgAgBkUNAiABQQhqIQYgBA0BIAMgBTYCHCADIAE2AhggAyAGNgIUIANBFGoQuQJBACEGCyAAIAYgABsiAUEBIAEbIAcgBSAAG0EAIAEbEIsDAAsg\
\\
AyAHNgIQIAMgADYCDCADIAQ2AgggAyAFNgIcIAMgATYCGCADIAY2AhQgBEGkA2ogBiACQQEQfyEEIAEgASgCAEEBazYCACAFIAUoAgBBAWsiATYCACABRQRAIANBHGoQxQILIAAgACgCAEEBajYCACAHIAcoAgBBAWsiADYCACAARQRAIANBEGoQxwILIANBIGokACAEQQFruEQAAAAAAADwvyAEGw8LAAuoAwEIfwJAIAAoAgBFBEAgACgCDCIDQQF0IQEgA0EASA0BIAFB/v///wdLDQEgACgCCCEHAn8gAUUEQEECIQZBAAwBC0ECIQIgAUECEN4CIgZFDQIgAwshCAJAIANFDQACQCADQRBJDQAgBiADIAdqSSAHIAEgBmpJcQ0AIAchASAG\
\\
IQIgA0H4////B3EiBCEFA0AgAiAB/QIAAP0LAQAgAUEIaiEBIAJBEGohAiAFQQhrIgUNAAsgAyAERg0BCyAEIQIgA0EDcSIFBEAgBiACQQF0aiEBA0AgASACIAdqLQAAOwEAIAFBAmohASACQQFqIQIgBUEBayIFDQALCyAEIANrQXxLDQAgBiACQQF0aiEBIAchBANAIAEgAiAEaiIFLQAAOwEAIAFBAmogBUEBai0AADsBACABQQRqIAVBAmotAAA7AQAgAUEGaiAFQQNqLQAAOwEAIARBBGohBCABQQhqIQEgAiADQQRrIgNHDQALCyAAKAIEIgQEQCAHIAQQoQILIAAgBjYCCCAAIAg2AgQgAEEBNgIACyAAQQRqDwsgAiABEOQCAAvQAwEF\
\\
fyMAQTBrIgIkACACQShqIAEQ/QIgAigCLCEBAkAgAigCKCIERQ0AIAIgATYCLCACIAQ2AiggAkEgaiAAKAIEIAAoAggQ7wIgAigCJCEDAkAgAigCIEEBcQ0AIAJBLGoiBkHkuMAAQQYQdSADEIQDIAJBGGogACgCECAAKAIUEO8CIAIoAhwhAyACKAIYQQFxDQAgBkHwssAAQQQQdSADEIQDAn8gACgCGEGAgICAeEcEQCACQRBqIAAoAhwgACgCIBDvAiACKAIQIQUgAigCFAwBC0GBCEGACCAELQAAGwshAyAFQQFxDQAgBkH0ssAAQQcQdSADEIQDAn8gACgCJEGAgICAeEcEQCACQQhqIAAoAiggACgCLBDvAiACKAIIIQUgAigCDAwBC0EA\
\\
IQVBgQhBgAggBC0AABsLIQMgBUEBcQ0AIAZB6rjAAEEGEHUgAxCEAwJ/IAAoAjBBgICAgHhHBEAgAiAAKAI0IAAoAjgQ7wIgAigCBCEDIAIoAgAMAQtBgQhBgAggBC0AABshA0EAC0EBcQ0AIAZB8LjAAEEGEHUgAxCEAwwBCyABQYQISQRAIAMhAQwBCyABEI0CIAMhAQsgAkEwaiQAIAELqQMCBX4DfyMAQSBrIgokACAAQf8PNgIIIABCADcDAAJAAkAgAUKqfVMNACACUA0AIAFCtAJVDQEgCkEQaiABpyIJQQR0IghBwPfBAGopAwBCACACIAJ5IgWGIgNCABCAAiAKKQMQIQQgCikDGCICQv8Dg0L/A1EEQCAKIAhByPfBAGopAwBCACAD\
\\
QgAQgAIgAiAKKQMIIgIgBHwiBCACVK18IQILIAFCG3xC0wBaBEBBfyEIIARCf1ENAQsgAiACQj+IIgZCCXwiB4ghAyAAAn4gBqcgCUHqpA1sQRB1IAWna2pBP2oiCUGCeE4EQCAJQYAIQf8HIANC/P////////8AgyADIAMgB4YgAlEbIAMgA0IDg0IBURsgAyAEQgJUGyADIAFCBHxCHFQbIgFCAYMgAXwiAUL/////////H1YiCRtqIghB/g9LDQNCACABQgGIQv/////////3/wCDIAkbDAELQQAhCCAJQcN3SQ0BIANBgnggCWutiCIBQgGDIAF8IgFC/////////w9WIQggAUIBiAs3AwALIAAgCDYCCAsgCkEgaiQAC64DAgt/AnwgASgC\
\\
UCIKRQRAIAAgASgCQCABKAJEIAIQSw8LAkAgAiAAKAIUIgNNBEAgAyEEDAELIANBA3QhByABKAJAIQsgASgCRCEJIAEoAkwhDCAAQQxqIQ0CQANAAkAgAwR8IANBAWshASADRQ0BIAAoAhAgAUEDdGorAwAFRAAAAAAAAPD/CyEOIAAoAhgiBiADbCIBIAYgA0EBaiIEbEkEQCAMIAYgB2wiBWohCCAFIAtqIQUDQAJAIAEgCkkEQCAIKwMAIg8gD2ENAQsgASAJTw0FIAUrAwAhDwsgDyAOIA4gDmIbIg4gDiAPIA8gD2IbIg8gDiAPZBshDiABQQFqIQEgCEEIaiEIIAVBCGohBSAGQQFrIgYNAAsLIAAoAgwgA0YEQCANEJACCyAAIAQ2AhQg\
\\
ACgCECADQQN0aiAOOQMAIAdBCGohByAEIgMgAkcNAQwDCwsgASADQbzIwAAQpwIACyABIAlB7MfAABCnAgALIAJFBEBEAAAAAAAA8P8PCyAEIAJBAWsiAUsEQCAAKAIQIAFBA3RqKwMADwsgASAEQazIwAAQpwIAC78DAgZ/AnwjAEEQayIIJAACQAJAIAUgACgCuAEiBk8EQCAFIAZNDQEgBCAGQQN0aisDACENAkAgBiAAKAJIIgUgBSAGSxsiBUUNACAAKAJEIQkgBUEBRwRAIAVBAXEgBUH+//8/cSELIAkhBiAEIQUDQCAFKwMAIgxEAAAAAAAA8P9iBEAgBkIBNwMAIAAgAjoATCAGQQhqIAw5AwALIAVBCGorAwAiDEQAAAAAAADw/2IE\
\\
QCAAIAI6AEwgBkG4AWogDDkDACAGQbABakIBNwMACyAGQeACaiEGIAVBEGohBSALIAdBAmoiB0cNAAtFDQELIAQgB0EDdGorAwAiDEQAAAAAAADw/2ENACAAIAI6AEwgCSAHQbABbGoiBCAMOQMIIARCATcDAAsgDUQAAAAAAADw/2ENAiAAIAI6AEwgCEEIaiABKAIIIgIgASgCACIBIAIoAghBAWsgAxClASAIKAIMIQQgCCgCCCEFIAAgAiABIAMQrQE3AxAgACANOQMIIABCATcDACAAIARBfyAFQQFxGzYCGAwCC0EAIAYgBUHwsMAAELcBAAsgBiAFQeCwwAAQpwIACyAIQRBqJAALvwMCBn8CfCMAQRBrIggkAAJAAkAgBSAAKAK4ASIG\
\\
TwRAIAUgBk0NASAEIAZBA3RqKwMAIQ0CQCAGIAAoAkgiBSAFIAZLGyIFRQ0AIAAoAkQhCSAFQQFHBEAgBUEBcSAFQf7//z9xIQsgCSEGIAQhBQNAIAUrAwAiDEQAAAAAAADw/2IEQCAGQgE3AwAgACACOgBMIAZBCGogDDkDAAsgBUEIaisDACIMRAAAAAAAAPD/YgRAIAAgAjoATCAGQbgBaiAMOQMAIAZBsAFqQgE3AwALIAZB4AJqIQYgBUEQaiEFIAsgB0ECaiIHRw0AC0UNAQsgBCAHQQN0aisDACIMRAAAAAAAAPD/YQ0AIAAgAjoATCAJIAdBsAFsaiIEIAw5AwggBEIBNwMACyANRAAAAAAAAPD/YQ0CIAAgAjoATCAIQQhqIAEoAggi\
\\
AiABKAIAIgEgAigCCEEBayADEKYBIAgoAgwhBCAIKAIIIQUgACACIAEgAxCsATcDECAAIA05AwggAEIBNwMAIAAgBEF/IAVBAXEbNgIYDAILQQAgBiAFQfCwwAAQtwEACyAGIAVB4LDAABCnAgALIAhBEGokAAu3AwEEfwJAAkAgAUGAAk8EQEEfIQMgAUGAgIAISQ0BDAILAkBB8KHCACgCACICQQEgAUEDdnQiBHFFBEBB8KHCACACIARyNgIAIAFB+AFxQeifwgBqIgIhAwwBCyABQfgBcUHYnsIAaiIBQZABaiEDIAFBmAFqKAIAIQILIAMgADYCCCACIAA2AgwgACADNgIMIAAgAjYCCA8LIAFBJiABQQh2ZyICa3ZBAXEgAkEBdHJBPnMh\
\\
AwsgAEIANwIQIAAgAzYCHCADQQJ0QdiewgBqIQICQEEBIAN0IgRB9KHCACgCAHFFBEAgAiAANgIAIAAgAjYCGEH0ocIAQfShwgAoAgAgBHI2AgAMAQsCQAJAIAEgAigCACIEKAIEQXhxRgRAIAQhAgwBCyABQRkgA0EBdmtBACADQR9HG3QhAwNAIAQgA0EddkEEcWoiBSgCECICRQ0CIANBAXQhAyACIQQgAigCBEF4cSABRw0ACwsgAigCCCIBIAA2AgwgAiAANgIIIABBADYCGCAAIAI2AgwgACABNgIIDwsgBUEQaiAANgIAIAAgBDYCGAsgACAANgIMIAAgADYCCAuYAwILfwF+AkAgAgRAAkACQCACQRhsIgNBCBDeAiIIBEBBASEDIAgh\
\\
BCACQQFHBEAgASgCECIGQQJ0IQkgASkDACEOIAEoAgwhDEEBIQsDQEEEIQoCQCAGRQ0AIAlBBBDeAiIKRQ0EQQAhAyAGIQcDQCADIAlGDQECQCADIAxqKAIAIg1FBEBBACEFDAELQYAQQQgQ3gIiBUUNByAFIA1BgBD8CgAACyADIApqIAU2AgAgA0EEaiEDIAdBAWsiBw0ACwsgBCAGNgIQIAQgCjYCDCAEIAY2AgggBCAONwMAIARBGGohBCALQQFqIgsgAkcNAAsgAiEDCyAEIAEpAxA3AxAgBCAB/QADAP0LAwAMBAtBCCADEOQCAAtBBCAJEOQCAAtBCEGAEBCNAwALIAEoAgwhAiABKAIQIgUEQCACIQMDQCADKAIAIgcEQCAHQYAQEKEC\
\\
CyADQQRqIQMgBUEBayIFDQALC0EAIQNBCCEIIAEoAggiAUUNACACIAFBAnQQoQILIAAgAzYCCCAAIAg2AgQgACADNgIAC+kCAQV/AkAgAUHN/3tBECAAIABBEE0bIgBrTw0AIABBECABQQtqQXhxIAFBC0kbIgRqQQxqECciAkUNACACQQhrIQECQCAAQQFrIgMgAnFFBEAgASEADAELIAJBBGsiBSgCACIGQXhxIAIgA2pBACAAa3FBCGsiAiAAQQAgAiABa0EQTRtqIgAgAWsiAmshAyAGQQNxBEAgACADIAAoAgRBAXFyQQJyNgIEIAAgA2oiAyADKAIEQQFyNgIEIAUgAiAFKAIAQQFxckECcjYCACABIAJqIgMgAygCBEEBcjYCBCABIAIQ\
\\
qQEMAQsgASgCACEBIAAgAzYCBCAAIAEgAmo2AgALAkAgACgCBCIBQQNxRQ0AIAFBeHEiAiAEQRBqTQ0AIAAgBCABQQFxckECcjYCBCAAIARqIgEgAiAEayIEQQNyNgIEIAAgAmoiAiACKAIEQQFyNgIEIAEgBBCpAQsgAEEIaiEDCyADC44FAwV/AnwCfiMAQRBrIgUkACAAIAEQ6AEgACgCSCICIAFLBEBBAiEDAkAgACgCRCABQbABbGoiAi0ArwFBAkcNAAJAIAItAHFBBkcNACACLQCtAQRAQQEhAwwCCwJAIAAtAJwBRQRAIAItAKwBRQ0BQQAhAwwDCyACKAIARQ0CIAApAwBCAVINASACKwMIIAArAwhkDQEMAgsgAikDAFANAQJAIAAo\
\\
AkgiBCABSwRAAkAgACgCRCABQbABbGoiBCkDECAEKQMAIgqEUA0AIAAtAEwiBkEDRg0AIAAoAgBFDQAgACsDCCAEQQhBGCAKpxtqKwMAoSEHAkAgBg0AIAdEAAAAAAAAOEOgRAAAAAAAADjDoCAHYQ0AIAdEAAAAAABAj0CiIgf8BrkiCEQAAAAAAADwv6AgCCAHIAhjGyIIIAhEAAAAAAAA8D+gIAcgCKFEAAAAAAAA4D9jG0QAAAAAAECPQKMhBwsgBSAHOQMIQgEhCQsgBSAJNwMADAELIAEgBEGQqMAAEKcCAAsgBSgCAEUNACAFKwMIIAIrA5ABZUUNAQsgAkEDOgCvASACQQA2AmwgAkIANwNgIAIgACgCGDYCWCACIAApAxA3A1AgAiAA\
\\
KQMANwNAIAIgACsDCDkDSCAALQCdAUUEQCAAIAEQtAEMAQsgAkEBOgBwIAIgAigCaEEBaiIENgJoIAAoAlwiAiAAKAJQIgNGBEAgAEHQAGoQ7gEgACgCUCEDIAAoAlwhAgsgACACQQFqNgJcIAAoAlQgACgCWCACaiIAIANBACAAIANPG2tBDGxqIgAgBDYCCCAAIAE2AgRBAiEDIABBAjYCAAsgBUEQaiQAIAMPCyABIAJBpNnAABCnAgAL9gIBBX8CQAJAAkAgAgRAIAEtAABBME0NAUEBIQYgBUEBNgIIIAUgATYCBEECIQcgBUECOwEAIAJBAWsiAkUEQCAERQ0EQRQhAUGAoMEAIQhBECEJQQwhCgwDCyAFQQE2AhQgBUGAoMEANgIQIAVB\
\\
AjsBDCABQQFqIQhBAyEHQSAhAUEcIQlBGCEKIAIhBgwCC0GMn8EAQSFBhKDBABDmAgALQcCfwQBBH0GUoMEAEOYCAAsgBSAKakECOwEAIAUgCWogCDYCACABIAVqIAY2AgAgAiAETwRAIAchBgwBCyAFIAdBDGxqIgEgBCACazYCBCABQQA7AQAgB0EBaiEGCyAFIAZBDGxqIgEiAgJ/IAPBQQBKBEAgAUEBNgIIIAFBtKDBADYCBCABQQI7AQAgA0EBawwBCyAFIAZBDGxqIgFBAjYCCCABQbagwQA2AgQgAUECOwEAQQEgA2sLOwEOIAJBATsBDCAAIAZBAmo2AgQgACAFNgIAC+gDAgJ/AX4jAEEwayIEJAAgBCACIAMQpAEgBC0AECEDIAQr\
\\
AwghAgJAIAQpAwAiBkICUgRAIAAgBCkAKDcAKCAAIAQpACE3ACEgACAE/QAAEf0LABEgACADOgAQIAAgAjkDCCAAIAY3AwAMAQsCQAJAAkAgAS0ATCIFQQNHBEAgAyAFRw0BDAMLIANBAkYEQEE4QQEQ3gIiAUUNAiAAQQA6ACggAEK4gICAgICAgIB/NwMYIAAgATYCFCAAQTg2AhAgACACOQMIIABCATcDACABQZ6nwAApAAA3ADAgAUGOp8AA/QAAAP0LACAgAUH+psAA/QAAAP0LABAgAUHupsAA/QAAAP0LAAAMBAsgBCABIAMQvAEgBCkDAEICUQ0CIAAgBP0AAyD9CwMgIAAgBP0AAxD9CwMQIAAgBP0AAwD9CwMADAMLIARBKTYCDCAE\
\\
QeWnwAA2AgggBCAFQQJ0IgEoAtznQDYCFCAEIAEoAtDnQDYCECAEIANBAnQiASgC9OZANgIEIAQgASgC6OZANgIAIABBEGogBEEDQQFBABBmIABBAjoAKCAAQYCAgIB4NgIcIAAgAjkDCCAAQgE3AwAMAgtBAUE4EOQCAAsgACADOgAQIAAgAjkDCCAAQgI3AwALIARBMGokAAvYAwIHfAN/AkACQAJAIAEoAgwiCiACSwRAIAIgACgCOCIKTw0BIAEoAgghDCABLQAQIQtEAAAAAAAA8P8hBUQAAAAAAADw/yEDIAAoAjQgAkECdGoiCi8BAARAIAAoAhQiASAKLwECIgpNDQMgACgCECAKQQN0aisDACEDCwJAIAwgAkEYbGoiAC0AEQ0ARAAA\
\\
AAAAAPB/IQUgACsDACIERAAAAAAAAPB/YQ0AIAQgACsDCCADIANEAAAAAAAA8P9hGyIGIASgIgUgBqEiA6EgBiAFIAOhoaAhByALQQFGBEAgB0QAAAAAAAAAAGINBQwBC0T8qfHSTWJQPyEIIAREAAAgm/NeoEJjRQ0EAnwgBCALDQAaIAQgBEQAAAAAAAA4Q6BEAAAAAAAAOMOgIARhDQAaIAREAAAAAABAj0CiIgn8BrkiA0QAAAAAAADwv6AgAyADIAlkGyIDIANEAAAAAAAA8D+gIAkgA6FEAAAAAAAA4D9jG0QAAAAAAECPQKMLIAdEAAAAAAAAAABiDQQgBGINBAsgBQ8LIAIgCkHsxsAAEKcCAAsgAiAKQfzCwAAQpwIACyAKIAFB/MXA\
\\
ABCnAgALIAUgBCAGmaBEmyuhhpuEBj2iIAigoQv4AgEEfwJAAkACQAJAAkACQCAHIAhWBEAgByAIfSAIWA0DIAYgByAGfVQEQCAHIAZCAYZ9IAhCAYZaDQMLIAYgCFgNBiAHIAYgCH0iBn0gBlYNBiACIANPDQFBACADIAJB3JDBABC3AQALIABBADYCAA8LIAEgA2ohDCABIQoCQAJAA0AgAyAJRg0BIAlBAWohCSAKQQFrIgogA2oiCy0AAEE5Rg0ACyALIAstAABBAWo6AAAgCUEBayIFRQ0BIAtBAWpBMCAF/AsADAELAkAgA0UEQEExIQkMAQsgAUExOgAAQTAhCSADQQFrIgpFDQAgAUEBakEwIAr8CwALIARBAWrBIgQgBcFMDQAgAiAD\
\\
TQ0AIAwgCToAACADQQFqIQMLIAIgA0kNAgwDCyACIANPDQJBACADIAJB7JDBABC3AQALIABBADYCAA8LQQAgAyACQcyQwQAQtwEACyAAIAQ7AQggACADNgIEIAAgATYCAA8LIABBADYCAAvbAwEBfyMAQUBqIgckAAJAAkAgASgCOCIBIAJB//8DcSICSwRAAkAgA0IBUg0AIASZRP///////99/ZQ0AIAdCyNPAgBA3AzggB0EQakGDm8AAIAdBOGoQiwEgAEIBNwMAIAAgBykDEDcDECAAIAcpAyA3AyAgByAEOQMIIAAgBykDCDcDCCAHQYCAgIB4NgIcIAAgBykDGDcDGCAHQQE6ACggACAHKQMoNwMoDAMLAkAgBUIBUg0AIAa9Qv//////\
\\
/////wCDQv/////////3/wBYDQBBLEEBEN4CIgFFDQIgAEEIOgAoIABCrICAgICAgICAfzcDGCAAIAE2AhQgAEEsNgIQIAAgBjkDCCAAQgE3AwAgAUG81sAAKAAANgAoIAFBtNbAACkAADcAICABQaTWwAD9AAAA/QsAECABQZTWwAD9AAAA/QsAAAwDCyAAQgI3AwAMAgsgByABNgI0IAcgB0E0aq1CgICAgDCENwM4IAdBEGpB0p7AACAHQThqEIsBIAdBCDoAKCAHQYCAgIB4NgIcIAcgArg5AwggB0IBNwMAIAAgB/0AAyD9CwMgIAAgB/0AAxD9CwMQIAAgB/0AAwD9CwMADAELQQFBLBDkAgALIAdBQGskAAvUBAIBfAF/AkACQAJAAkAC\
\\
QAJAAkAgAkH/AXFBAWsOAgAGAQsgAb1C////////////AINC//////////f/AFYNAQwFCyABIAFiDQEgAUQAgPtD+s7sQmMgAUQAADCCN0XMwmZxRQRAQcAAQQEQ3gIiAkUNAyAAQQE6ACggAELAgICAgICAgIB/NwMYIAAgAjYCFCAAQcAANgIQIAAgATkDCCAAQgE3AwAgAkHdq8AA/QAAAP0LADAgAkHNq8AA/QAAAP0LACAgAkG9q8AA/QAAAP0LABAgAkGtq8AA/QAAAP0LAAAPCyABRAAAAAAAADhDoEQAAAAAAAA4w6AgAWENBCABRAAAAAAAQI9AoiIB/Aa5IgNEAAAAAAAA8L+gIAMgASADYxsiAyADRAAAAAAAAPA/oCABIAOhRAAA\
\\
AAAAAOA/YxtEAAAAAABAj0CjIQEMBAtBIkEBEN4CIgJFDQIgAEEBOgAoIABCooCAgICAgICAfzcDGCAAIAI2AhQgAEEiNgIQIAAgATkDCCAAQgE3AwAgAkGnrMAALwAAOwAgIAJBl6zAAP0AAAD9CwAQIAJBh6zAAP0AAAD9CwAADwsgAEEQaiECAkBBGkEBEN4CIgQEQCACIAQ2AgQgAkEaNgIAIARB7avAAEEa/AoAACACQRo2AggMAQtBAUEaEOQCAAsgAEEBOgAoIABBgICAgHg2AhwgACABOQMIIABCATcDAA8LQQFBwAAQ5AIAC0EBQSIQ5AIACyAAIAI6ABAgAEICNwMAIAAgAUQAAAAAAAAAAKA5AwgLggMBBn8jAEEQayIIJAACQAJA\
\\
AkACQCABKAIIIgkgA0sEQCABKAIEIANBAnRqIgUvAQANAUEAIQEMAgsgAyAJQezAwAAQpwIACwJ/AkAgASgCJEEIdCIGBEAgBS8BAiEKIAQgBm4hBSAEIAZPDQFBACEDQQAMAgtBjMHAABCGAwALIAVBAWsgCWwgA2oiByABKAIUIgNPDQIgBSAGbCEDIAEoAhAgB0EEdGoiASgCBCEHIAEoAgALIQEgAigCACADQQF0aiEJIAIoAgghBSACKAIMIQYgAigCBCECA0AgAyAETwRAIAchBAwCCwJAIAIgBE8EQCAIQQhqIAkgBCADayAKEGogCCgCCEEBcQ0BIAchBAwDCyADIAQgAkGcwsAAELcBAAsgCCgCDCADaiIEIAZPDQMgBSAEQQN0aisD\
\\
AEQAAAAAAADw/2ENAAtBASEBCyAAIAQ2AgQgACABNgIAIAhBEGokAA8LIAcgA0GcwcAAEKcCAAsgBCAGQYzCwAAQpwIAC/8CAQZ/IwBBEGsiCCQAAkACQAJAAkAgASgCCCIJIANLBEAgASgCBCADQQJ0aiIFLwEADQFBACEBDAILIAMgCUHswMAAEKcCAAsCfwJAIAEoAiRBCHQiBgRAIAUvAQIhCiAEIAZuIQUgBCAGTw0BQQAhA0EADAILQYzBwAAQhgMACyAFQQFrIAlsIANqIgcgASgCFCIDTw0CIAUgBmwhAyABKAIQIAdBBHRqIgEoAgQhByABKAIACyEBIAIoAgAgA2ohCSACKAIIIQUgAigCDCEGIAIoAgQhAgNAIAMgBE8EQCAHIQQM\
\\
AgsCQCACIARPBEAgCEEIaiAJIAQgA2sgChB+IAgoAghBAXENASAHIQQMAwsgAyAEIAJBnMLAABC3AQALIAgoAgwgA2oiBCAGTw0DIAUgBEEDdGorAwBEAAAAAAAA8P9hDQALQQEhAQsgACAENgIEIAAgATYCACAIQRBqJAAPCyAHIANBnMHAABCnAgALIAQgBkGMwsAAEKcCAAuEAwEEfwJAAkACQCABQYACTwRAIAAoAhghAwJAAkAgACAAKAIMIgFGBEAgAEEUQRAgACgCFCIBG2ooAgAiAg0BQQAhAQwCCyAAKAIIIgIgATYCDCABIAI2AggMAQsgAEEUaiAAQRBqIAEbIQQDQCAEIQUgAiIBQRRqIAFBEGogASgCFCICGyEEIAFBFEEQIAIb\
\\
aigCACICDQALIAVBADYCAAsgA0UNAgJAIAAoAhwiAkECdEHYnsIAaiIEKAIAIABHBEAgAygCECAARg0BIAMgATYCFCABDQMMBAsgBCABNgIAIAFFDQQMAgsgAyABNgIQIAENAQwCCyAAKAIMIgIgACgCCCIARwRAIAAgAjYCDCACIAA2AggPC0HwocIAQfChwgAoAgBBfiABQQN2d3E2AgAPCyABIAM2AhggACgCECICBEAgASACNgIQIAIgATYCGAsgACgCFCIARQ0AIAEgADYCFCAAIAE2AhgPCw8LQfShwgBB9KHCACgCAEF+IAJ3cTYCAAvxAgIKfwJ8AkACQAJAAkAgACgCOCIEIANLBEAgACgCLCEGIANBAnQiByAAKAI0aiIELwEABEAg\
\\
AyAGTw0CIAAoAhQiBSAELwECIghNDQQgACgCECAIQQN0aiILKwMAIQ4CQCAHIAAoAihqKAIAIgogACgCXCIEIAAoAmAiBSAEIAVJGyIETw0AIAAoAlgiCUUNBCABKAIIIQwgASgCDCENA0AgBCAEIAluIgUgCWxGBEAgAiAMIA0gBRBLIA5lDQILIAEgCCAEQQFrIgUgBSAJcGsiBSAKIAUgCksiBxsiBSAEEFAiDyAOIA4gDmIbIg4gDiAPIA8gD2IbIg8gDiAPZBshDiAFIQQgBw0ACwsgCyAOOQMACyADIAZJDQQgAyAGQfzDwAAQpwIACyADIARB/MLAABCnAgALIAMgBkHcw8AAEKcCAAtB7MLAABCGAwALIAggBUHsw8AAEKcCAAsgACgC\
\\
KCADQQJ0aiAAKAJcNgIAC5MDAQJ/IAAgAWohAgJAAkAgACgCBCIDQQFxDQAgA0ECcUUNASAAKAIAIgMgAWohASAAIANrIgBBgKLCACgCAEYEQCACKAIEIgNBA3FBA0cNASACIANBfnE2AgQgACABQQFyNgIEQfihwgAgATYCACACIAE2AgAMAgsgACADEKcBCwJAAkACQCACKAIEIgNBAnFFBEAgAkGEosIAKAIARg0CIAJBgKLCACgCAEYNAyACIANBeHEiAhCnASAAIAEgAmoiAUEBcjYCBCAAIAFqIAE2AgAgAEGAosIAKAIARw0BQfihwgAgATYCAA8LIAIgA0F+cTYCBCAAIAFBAXI2AgQgACABaiABNgIACyAAIAEQmwEPC0GEosIAIAA2\
\\
AgBB/KHCAEH8ocIAKAIAIAFqIgE2AgAgACABQQFyNgIEIABBgKLCACgCAEcNAUH4ocIAQQA2AgBBgKLCAEEANgIADwsgAEH4ocIAKAIAIAFqIgFBAXI2AgRBgKLCACAANgIAQfihwgAgATYCACAAIAFqIAE2AgALC4gDAAJAAkAgAgRAIAEtAABBME0NASAGQQNNDQIgBUECOwEAAkACQAJAAkAgA8EiBkEASgRAIAUgATYCBCACIANB//8DcSIDSw0CIAVBADsBDCAFIAI2AgggBSADIAJrNgIQIAQNAUECIQEMBAsgBSACNgIgIAUgATYCHCAFQQI7ARggBUEAOwEMIAVBAjYCCCAFQemcwQA2AgQgBUEAIAZrIgM2AhBBAyEBIAIgBE8NAyAE\
\\
IAJrIgIgA00NAyACIAZqIQQMAgsgBUEBNgIgIAVBgKDBADYCHCAFQQI7ARgMAQsgBUECOwEYIAVBATYCFCAFQYCgwQA2AhAgBUECOwEMIAUgAzYCCCAFIAIgA2siAjYCICAFIAEgA2o2AhwgAiAETwRAQQMhAQwCCyAEIAJrIQQLIAUgBDYCKCAFQQA7ASRBBCEBCyAAIAE2AgQgACAFNgIADwtBjJ/BAEEhQbCfwQAQ5gIAC0HAn8EAQR9B4J/BABDmAgALQeybwQBBIkHwn8EAEOYCAAuHAwIFfwV8AkAgACgCACIFKAIAIgAoAggiAgRAIAJBsAFsIQIgACgCBCEAIAErAxAhCSABKwMIIQogASgCACEDIAEtABghBgNAQQEhBAJAAkAgAEGv\
\\
AWotAABBAmsOBAQEAQEACyAAKQMAQgFSDQMgCiAAQZABaisDACADGyELIAkgAEEIaisDAKEhBwJAIAYNACAHRAAAAAAAADhDoEQAAAAAAAA4w6AgB2ENACAHRAAAAAAAQI9AoiIH/Aa5IghEAAAAAAAA8L+gIAggByAIYxsiCCAIRAAAAAAAAPA/oCAHIAihRAAAAAAAAOA/YxtEAAAAAABAj0CjIQcLIAcgC2VFDQMLIABBsAFqIQAgAkGwAWsiAg0ACwsgASgCICEDIAUoAgQiACgCDCICIAAoAgAiAUYEQCAAEO4BIAAoAgwhAiAAKAIAIQELIAAgAkEBajYCDEEAIQQgACgCBCAAKAIIIAJqIgAgAUEAIAAgAU8ba0EMbGoiACADNgIEIABB\
\\
BTYCAAsgBAvEAgILfwF+IAAoAggiBEEBayEDAkAgBARAAkAgACgCBCADQQJ0aiIDLwEABH4gACgCJCIEQQZ0QcD///8DcSIIRQ0DIAMvAQIhCiAAKAIgIgMgAiAIbiIJTQRAIARB////B3EiBCADQQFrbEEGdCELIANBA3QhBSADIARsQQZ0IQwgAEEYaiENA0AgBUUNAyAAKAIcIgYgBWpBCGspAwAgASAKIAcgC2ogByAMahCAAa18IQ4gACgCGCADRgRAIA0QkAIgACgCHCEGCyAAIANBAWoiBDYCICAFIAZqIA43AwAgByAIaiEHIAVBCGohBSADIAlJIAQhAw0ACwsgACgCHCAJQQN0aikDACABIAogCCAJbCACEIABrXwFQgALDwtBf0EA\
\\
QczBwAAQpwIACyADQQBBrMHAABCnAgALQbzBwAAQhgMAC8ICAgt/AX4gACgCCCIEQQFrIQMCQCAEBEACQCAAKAIEIANBAnRqIgMvAQAEfiAAKAIkIgRBBnRBwP///wNxIghFDQMgAy8BAiEKIAAoAiAiAyACIAhuIglNBEAgBEH///8HcSIEIANBAWtsQQZ0IQsgA0EDdCEFIAMgBGxBBnQhDCAAQRhqIQ0DQCAFRQ0DIAAoAhwiBiAFakEIaykDACABIAogByALaiAHIAxqEHytfCEOIAAoAhggA0YEQCANEJACIAAoAhwhBgsgACADQQFqIgQ2AiAgBSAGaiAONwMAIAcgCGohByAFQQhqIQUgAyAJSSAEIQMNAAsLIAAoAhwgCUEDdGopAwAg\
\\
ASAKIAggCWwgAhB8rXwFQgALDwtBf0EAQczBwAAQpwIACyADQQBBrMHAABCnAgALQbzBwAAQhgMAC8oCAgJ8BX8CQAJAIAAoAggiByADSwRARAAAAAAAAPD/IQUCQCAAKAIEIANBAnRqIggvAQBFDQAgBAJ/AkAgACgCJCIKQQh0IgkEQCAILwECIQsgBCAJbiEIIAQgCU8NAUEADAILQYzBwAAQhgMACyAIQQFrIAdsIANqIgcgACgCFCIDTw0DIAAoAhAgB0EEdGorAgghBSAIIAlsCyIDTQ0AIApFDQMgASgCCCEJIAEoAgwhBwNAIAQgBCAKbiIAIApsRgRAIAIgCSAHIAAQSyAFZQ0CCyABIAsgBEEBayIAIAAgCnBrIgAgAyAAIANLIggb\
\\
IgAgBBBQIgYgBSAFIAViGyIFIAUgBiAGIAZiGyIGIAUgBmQbIQUgACEEIAgNAAsLIAUPCyADIAdB3MHAABCnAgALIAcgA0GcwcAAEKcCAAtB7MLAABCGAwAL1QIDBX8BfAJ+IwBBgBBrIgQkAAJAQv//ACABvUItiCIIQoC/B30iCUIAIAggCVobIgggCEL//wBaG6ciBUEHdiICIAAoAhAiA0kEQCAAKAIMIAJBAnRqIgYoAgAiAkUEQEEAIQMDQCADIARqIgJBADYCACACQThqQgA3AwAgAkEwakEANgIAIAJBKGpCADcDACACQSBqQQA2AgAgAkEYakIANwMAIAJBEGpBADYCACACQQhqQgA3AwAgA0FAayIDQYAQRw0AC0GAEEEIEN4CIgJF\
\\
DQIgAiAEQYAQ/AoAACAGIAI2AgALIAAgACkDAEIBfDcDACACIAVB/wBxQQR0aiIAIAAoAgBBAWo2AgAgACABIAArAwgiByAHIAdiGyIHIAcgASABIAFiGyIBIAEgB2MbOQMIIARBgBBqJAAPCyACIANBnNDAABCnAgALQQhBgBAQjQMAC+0CAQF/IwBBEGsiBCQAAkACQAJAAkACQAJAAkACQCABQQFrDgIABQELIANB/wFxQQFrDgICAwELIANB/wFxQQJHDQMgACgCqAEiAUUNA0EAIQIDQCAAIAIQ9gEgASACQQFqIgJHDQALDAMLQQAhASAALQCeAUEBRgRAIAAQrgIhAQsgAiAAKAJIIgNPDQMCQCAAKAJEIAJBsAFsaiIDLQCvAUEGcUEC\
\\
RwRAIANBBDoArwEMAQsgA0EEOgBxCyAEQQhqIABBASACIAJBAWogARBnDAILQQAhASAALQCeAUEBRgRAIAAQrgIhAQsgAiAAKAJIIgNPDQMCQCAAKAJEIAJBsAFsaiIDLQCvAUEGcUECRwRAIANBBToArwEMAQsgA0EFOgBxCyAEQQhqIABBASACIAJBAWogARBnDAELIAAgAhD2AQsgABC2ASAEQRBqJAAPCyACIANBlNrAABCnAgALIAIgA0GU2sAAEKcCAAvSAgIFfwJ8IwBBEGsiBCQAAkACQAJAIAAoAjgiAyACSwRAAkAgAkECdCIFIAAoAjRqIgcvAQBFDQAgAiAAKAIsIgNPDQIgASgCBCEGIAAoAlwiAyAFIAAoAihqIgUoAgAiAkkN\
\\
AyADIAZLDQMgBEEIaiABKAIAIAJBAXRqIAMgAmsgBy8BAiICEGogBCgCCEEBcQRAIAAoAhQiAyACTQ0FIAUoAgAgBCgCDGoiAyABKAIMIgZJBEAgACgCECACQQN0aiIAIAEoAgggA0EDdGorAwAiCCAAKwMAIgkgCSAJYhsiCSAJIAggCCAIYhsiCCAIIAljGzkDAAwCCyADIAZBnMfAABCnAgALIAUgAzYCAAsgBEEQaiQADwsgAiADQfzCwAAQpwIACyACIANB/MbAABCnAgALIAIgAyAGQazHwAAQtwEACyACIANBjMfAABCnAgALzwICBX8CfCMAQRBrIgQkAAJAAkACQCAAKAI4IgMgAksEQAJAIAJBAnQiBSAAKAI0aiIHLwEARQ0AIAIg\
\\
ACgCLCIDTw0CIAEoAgQhBiAAKAJcIgMgBSAAKAIoaiIFKAIAIgJJDQMgAyAGSw0DIARBCGogASgCACACaiADIAJrIAcvAQIiAhB+IAQoAghBAXEEQCAAKAIUIgMgAk0NBSAFKAIAIAQoAgxqIgMgASgCDCIGSQRAIAAoAhAgAkEDdGoiACABKAIIIANBA3RqKwMAIgggACsDACIJIAkgCWIbIgkgCSAIIAggCGIbIgggCCAJYxs5AwAMAgsgAyAGQZzHwAAQpwIACyAFIAM2AgALIARBEGokAA8LIAIgA0H8wsAAEKcCAAsgAiADQfzGwAAQpwIACyACIAMgBkGsx8AAELcBAAsgAiADQYzHwAAQpwIAC9oCAgN/AXwgASgCDCEGAkACQAJAAkAC\
\\
QAJAAkACQCADAn8gASgCAEEBRgRAIAUgBk8NAyABKAIIIAVBAXRqLwEADAELIAUgBk8NASABKAIIIAVqLQAAC0H//wNxIgZNDQYgBSABKAJEIgNPDQUgAiAGQQN0aiICKAIEIQMgAigCACEHIAEoAkAgBUEDdGorAwAiCUQAAAAAAADw/2INBCABKAJkIQIgASgCaCIBDgIEAwILIAUgBkH01cAAEKcCAAsgBSAGQYTWwAAQpwIAC0EAIQYDQCAGIAFBAXYiCCAGaiIGIAIgBkEDdGooAgAgBUsbIQYgASAIayIBQQFLDQALIAIgBkEDdGoiAigCACAFRw0BDAQLIAIoAgAgBUYNAwsgACAHIAMgBCAJIAUQOA8LIAUgA0Gs1cAAEKcCAAsgBiAD\
\\
QczKwAAQpwIACyAAIAcgAyACLQAEELABC9ACAwR/AX4BfCAAKAJIIgMgAUsEQCAAKAJEIgUgAUGwAWxqIgIoAlghBCACKAJABEAgAisDSCEHQgEhBgsgAkEAOgBwIAIgBDYCOCACIAc5AyggAiAGNwMgIAIgAikDUDcDMAJAIAIpA2BQBEAgAi0AcSEEIAJBBjoAcSACIAItAAAgBCAEQQZGGzoArwEgBUGvAWohAiADQbABbCEDA0AgAi0AAEEGcUECRg0CIAJBsAFqIQIgA0GwAWsiAw0ACyAALQA8QQFHDQEgAC0APkEBcQ0BIABBAToAPiAAIAE2AjggACgCXCICIAAoAlAiA0YEQCAAQdAAahDuASAAKAJQIQMgACgCXCECCyAAIAJBAWo2\
\\
AlwgACgCVCAAKAJYIAJqIgAgA0EAIAAgA08ba0EMbGpBAzYCAA8LIAAgARCIAQsPCyABIANBlNnAABCnAgALwwIBBn8gASgCACECIAEoAgghBAJAAkACQCABKAIEIgEgAUGAowVtIgFBgKMFbGsiBUEfdSIGIAFqQQFqDgMAAgECCyACQfA/cSIBQRBNBEAgAkENdSIDQQFrIgdBkANvIQFB562AgHghAiADQYKAcEgNAiABQR91QZADcSABakHY7cAAai0AAEHwM3IiAUEDdiwA+PBAIgNFDQIgASADQQN0ayAHQQ10ciECDAILIAFBEGsgAkGPQHFyIQIMAQsgAkH4P3EiAUHRLU8EQCACQQ11IQFBn8D//wchAiABQf7/D2tBgoBgSQ0BIAFB\
\\
AWoiAUENdCABQZADbyIBQR91QZADcSABakHY7cAAai0AAHJBEHIhAgwBCyABQRBqIAJBh0BxciECCyAAIAQ2AgggACACNgIAIAAgBkGAowVxIAVqNgIEC70CAQx/IAAoAlwiAgRAIAAoAkRBrwFqIQggACgCSCIJQbABbCEKIAAtADwhBSAAKAJYIQMgACgCpAEhCyAAKAKoASEGIAAoAlQhDCAAKAJQIQcCQANAIAMiAUEBaiIDIAdBACADIAdPG2shAyACQQFrIQICQAJAAkACQCAMIAFBDGxqIgEoAgBBAmsOBwEAAwMDAwUDCyAJBEAgCCEBIAohBANAIAEtAABBBnFBAkYNAyABQbABaiEBIARBsAFrIgQNAAsLIABBADoAPiAFQQFxQQAh\
\\
BUUNAiAAQQA7ATwMAgsgBiABKAIEIgRNBEAgACACNgJcIAAgAzYCWCAEIAZBvMrAABCnAgALIAsgBEECdGogASgCCDYCAAwBCyAAQQA6AD4LIAINAAtBACECCyAAIAI2AlwgACADNgJYCwuUAgEBfyMAQSBrIgQkAAJAAkACQCAAIAJNBEAgASACSw0BIAAgAU0NAiAEIAA2AgggBCABNgIMIAQgBEEMaq1CgICAgDCENwMYIAQgBEEIaq1CgICAgDCENwMQQfSAwAAgBEEQaiADEMACAAsgBCAANgIIIAQgAjYCDCAEIARBDGqtQoCAgIAwhDcDGCAEIARBCGqtQoCAgIAwhDcDEEGcg8AAIARBEGogAxDAAgALIAQgATYCCCAEIAI2AgwgBCAE\
\\
QQxqrUKAgICAMIQ3AxgMAQsgBCABNgIIIAQgAjYCDCAEIARBDGqtQoCAgIAwhDcDGAsgBCAEQQhqrUKAgICAMIQ3AxBB1YPAACAEQRBqIAMQwAIAC7ACAQF/IwBBQGoiBCQAAkACQCABLQAYIgFBBEcEQCAEIAFBAnQiASgCkOdANgIgIAQgASgCgOdANgIcIAQgBEEcaq1CgICAgNAAhDcDKCAEQQhqQZmdwAAgBEEoahCLAQwBC0HTAEEBEN4CIgFFDQEgAUHQs8AAQdMA/AoAACAEQdMANgIQIAQgATYCDCAEQdMANgIICyAEQRQ2AhggBEHNtMAANgIUIARBHGoiASACIAMQMSAEIARBCGqtQoCAgIAghDcDOCAEIARBFGqtQoCAgIDQAIQ3\
\\
AzAgBCABrUKAgICAIIQ3AyggAEHfhcAAIARBKGoQiwEgBCgCHCIABEAgBCgCICAAEKECCyAEKAIIIgAEQCAEKAIMIAAQoQILIARBQGskAA8LQQFB0wAQ5AIAC68CAQd/IwBBEGsiAiQAAkAgASgCDCIFIAEoAgQiBmoiBEEASA0AAkAgBEUEQEEBIQcMAQtBASEDIARBARDeAiIHRQ0BC0EAIQMgAkEANgIMIAIgBzYCCCACIAQ2AgQgASgCACEIAkACQCAEIAZJBEAgAkEEakEAIAZBAUEBEPIBIAIoAgQhBCACKAIIIQcgAigCDCEDDAELIAZFDQELIAZFDQAgAyAHaiAIIAb8CgAACyACIAMgBmoiAzYCDCABKAIIIQECQAJAIAQgA2sgBU8E\
\\
QCAFDQEMAgsgAkEEaiADIAVBAUEBEPIBIAIoAgghByACKAIMIQMLIAVFDQAgAyAHaiABIAX8CgAACyAAIAIpAgQ3AgAgACADIAVqNgIIIAJBEGokAA8LIAMgBBDkAgALugIBBn8jAEEQayIDJAAgA0EBIAEgAhBUAn8CQCADKAIARQRAIAMoAgQiBkGBgICAeEYNASADKAIIIQcgAygCDAwCCyADKAIEIgFFDQAgAygCCCABEKECC0EBIQdBACEGQQALIQEgACgCACEEIAMgByABEHcgAygCCCEBIAMoAgQhBQJAAkAgAygCACICQYCAgIB4RwRAIAUhAAwBCyABRQRAQQEhAEEAIQFBACECDAELIAFBARDeAiIARQ0BIAEEQCAAIAUgAfwKAAAL\
\\
IAEhAgsgBCgCCCIFIAQoAgBGBEAgBBCTAgsgBCgCBCAFQQxsaiIIIAE2AgggCCAANgIEIAggAjYCACAEIAVBAWo2AgggBkGAgICAeHJBgICAgHhHBEAgByAGEKECCyADQRBqJAAPC0EBIAEQ5AIAC5UCAgR/A34jAEEgayIDJABBFCECIAApAwAiByEGIAdC6AdaBEADQCADQQxqIAJqIgBBBGsgBiIIIAZCkM4AgCIGQpDOAH59pyIEQf//A3FB5ABuIgVBAXQvAPyQQTsAACAAQQJrIAQgBUHkAGxrQf//A3FBAXQvAPyQQTsAACACQQRrIQIgCEL/rOIEVg0ACwsgBkIJVgRAIAJBAmsiAiADQQxqaiAGpyIAIABB//8DcUHkAG4iAEHkAGxr\
\\
Qf//A3FBAXQvAPyQQTsAACAArSEGCyAGUCAHQgBScUUEQCACQQFrIgIgA0EMamogBqdBAXQtAP2QQToAAAsgAUEBQQAgA0EMaiACakEUIAJrEGwgA0EgaiQAC70CAQN/IwBBMGsiAyQAAkACQAJAIAEoAkgiBARAIARBsAFsIQQgASgCREGsAWohASACQf8BcUEBRyECA0ACQCABLQAADQAgAg0AIAFBFGstAABBAXFFDQMLIAFBsAFqIQEgBEGwAWsiBA0ACwsgAEICNwMADAELIAFBCGsoAgAhAiABQQRrKAIAIQEgA0EgNgIUIANBzqbAADYCECADIAE2AgwgAyACNgIIIANBygA2AgQgA0GEpsAANgIAQQEhBCADQSBqIANBA0EBQQAQZgJA\
\\
IAFFIgUNACABQQEQ3gIiBEUNAiAFDQAgBCACIAH8CgAACyAAIAMoAig2AhggACAD/QADGP0LAwggAEEEOgAoIAAgATYCJCAAIAQ2AiAgACABNgIcIABCADcDAAsgA0EwaiQADwtBASABEOQCAAunAgIGfwF+IAAoAjBBgNAAEKECAkAgACgCBCIBRQ0AIAEgAUEobCICakExaiIBRQ0AIAAoAgAgAmtBKGsgARChAgsCQCAAKAIUIgRFDQAgACgCHCIFBEAgACgCECIDQQhqIQEgAykDAEJ/hUKAgYKEiJCgwIB/gyEHA0AgB1AEQANAIAEiAkEIaiEBIANB4ABrIQMgAikDAEKAgYKEiJCgwIB/gyIHQoCBgoSIkKDAgH9RDQALIAdCgIGChIiQ\
\\
oMCAf4UhBwsgAyAHeqdBA3ZBdGxqIgJBCGsoAgAiBgRAIAJBDGsoAgAgBhChAgsgB0IBfSAHgyEHIAVBAWsiBQ0ACwsgBCAEQQxsQRNqQXhxIgFqQQlqIgJFDQAgACgCECABayACEKECCwvVAgEFfyMAQRBrIgMkAAJAQZSewgAoAgANAEGUnsIAQX82AgACfwJAAkACQEGknsIAKAIAIgFBoJ7CACgCACIARgRAIAFBmJ7CACgCACIARw0B0G9BgAEgASABQYABTRsiAvwPASIAQX9HDQIMBQsgACABTQ0EQZyewgAoAgAgAUECdGooAgAhAEEADAMLIAAgAU0NA0GcnsIAKAIAIQAMAQsCQEGonsIAKAIAIgRFBEBBqJ7CACAANgIADAELIAEg\
\\
BGogAEcNAwsgA0EEakGYnsIAIAEgAmoiAkEEEO8BIAMoAgRBAUYNAkGcnsIAIAMoAggiADYCAEGYnsIAIAI2AgALIAAgAUECdGogAUEBaiIANgIAQaCewgAgADYCAEGUnsIAKAIAQQFqCyECQaSewgAgADYCAEGUnsIAIAI2AgBBqJ7CACgCACADQRBqJAAgAWoPCwALmQIBBX8CQAJAAkAgAiACQQNqQXxxIgRGBEAgA0EIayEIQQAhBAwBCyADIAQgAmsiBCADIARJGyEEIAMEQCABQf8BcSEGQQEhBwNAIAIgBWotAAAgBkYNBCAEIAVBAWoiBUcNAAsLIAQgA0EIayIISw0BCyABQf8BcUGBgoQIbCEFA0BBgIKECCACIARqIgcoAgAgBXMi\
\\
BmsgBnJBgIKECCAHQQRqKAIAIAVzIgZrIAZycUGAgYKEeHFBgIGChHhHDQEgBEEIaiIEIAhNDQALCyADIARHBEAgAUH/AXEhBUEBIQcDQCAFIAIgBGotAABGBEAgBCEFDAMLIAMgBEEBaiIERw0ACwtBACEHCyAAIAU2AgQgACAHNgIAC6ICAQN/AkACQCAAKAJIIgEEQCABQbABbCEDIAAoAkRBrwFqIQEDQCABLQAAQQZxQQJGDQIgAUGwAWohASACQQFqIQIgA0GwAWsiAw0ACwsgAC0APg0BIABBAToAPiAAKAJcIgEgACgCUCICRgRAIABB0ABqEO4BIAAoAlAhAiAAKAJcIQELIAAgAUEBajYCXCAAKAJUIAAoAlggAWoiACACQQAgACAC\
\\
TxtrQQxsakEDNgIADwsgAEEBOwE8IAAgAjYCOCAAKAJcIgEgACgCUCIDRgRAIABB0ABqEO4BIAAoAlAhAyAAKAJcIQELIAAgAUEBajYCXCAAKAJUIAAoAlggAWoiACADQQAgACADTxtrQQxsaiIAIAI2AgQgAEEANgIACwuHAgEHfyMAQRBrIgMkAEEKIQIgACgCACIEIQAgBEHoB08EQANAIANBBmogAmoiBUEEayAAIgYgAEGQzgBuIgBBkM4AbGsiB0H//wNxQeQAbiIIQQF0LwD8kEE7AAAgBUECayAHIAhB5ABsa0H//wNxQQF0LwD8kEE7AAAgAkEEayECIAZB/6ziBEsNAAsLIABBCUsEQCACQQJrIgIgA0EGamogACAAQf//A3FB5ABu\
\\
IgBB5ABsa0H//wNxQQF0LwD8kEE7AAALQQAgBCAAG0UEQCACQQFrIgIgA0EGamogAEEBdC0A/ZBBOgAACyABQQFBACADQQZqIAJqQQogAmsQbCADQRBqJAALyQICAX8BfiMAQeAAayIEJAAgBEEwaiACIAMQpAEgBC0AQCEDIAQrAzghAgJAAkACQCAEKQMwIgVCAlIEQCAEIAQpAFg3ACggBCAEKQBRNwAhIAQgBP0AAEH9CwARDAELIANB/wFxQQFHDQEgAplE////////339lDQEgBELI08CAEDcDMCAEQRBqQdDTwAAgBEEwahCLASAEQQE6ACggBEGAgICAeDYCHEIBIQUgBC0AECEDCyAAIAQpACg3ACggACAEKQAhNwAhIAAgBP0AABH9\
\\
CwARIAAgAzoAECAAIAI5AwggACAFNwMADAELIARBMGogASADEM4BIAQpAzBCAlIEQCAAIAT9AANQ/QsDICAAIAT9AANA/QsDECAAIAI5AwggAEIBNwMADAELIAAgAzoAECAAIAI5AwggAEICNwMACyAEQeAAaiQAC7cCAgR/AX4jAEEwayICJAAgASgCAEGAgICAeEYEQCABKAIMIAJBADYCLCACQoCAgIAQNwIkKAIAIgMoAgAhBAJAIAMoAgQiA0EBcQRAAkAgA0EBdiIDRQ0AIAJBJGpBACADEOkBIAIoAiwhBSADRQ0AIAIoAiggBWogBCAD/AoAAAsgAiADIAVqNgIsDAELIAJBJGpBtPnAACAEIAMQgQEaCyACIAIoAiwiAzYCICACIAIp\
\\
AiQiBjcDGCABIAM2AgggASAGNwIACyABKAIIIQMgAUEANgIIIAEpAgAhBiABQoCAgIAQNwIAIAIgAzYCECACIAY3AwhBDEEEEN4CIgFFBEBBBEEMEI0DAAsgASACKAIQNgIIIAEgAikDCDcCACAAQaj6wAA2AgQgACABNgIAIAJBMGokAAucAgEJfyMAQdABayICJAAgAkEIaiABEIcCIAJBFGogAUEMahCHAgJAAkAgASgCICIDRQRAQQghBgwBCyABKAIcIQggA0GwAWwiCSIEQQgQ3gIiBkUNASACQTBqIQogAyEEA0AgBSAJRg0BIAJBIGogBSAIaiIHEIcCAkAgB0EQaiIHKQMAQgNSBEAgCiAHQaAB/AoAAAwBCyACQgM3AzALIAUgBmog\
\\
AkEgakGwAfwKAAAgBUGwAWohBSAEQQFrIgQNAAsLIAAgAikCCDcCACAAIAIoAhA2AgggACACKQIUNwIMIAAgAigCHDYCFCAAIAM2AiAgACAGNgIcIAAgAzYCGCAAIAEtACQ6ACQgAkHQAWokAA8LQQggBBDkAgALqgICA38BfCACKAIAIQUgASgCCCICIQQgAiABKAIAIgNGBEAgASACQQFBAUEBEPIBIAEoAgghBCABKAIAIQMLIAEgAkEBaiICNgIIIAQgASgCBCIEakH7ADoAACAFQX9HBEAgAyACa0EITQRAIAEgAkEJQQFBARDyASABKAIEIQQgASgCCCECCyACIARqIgNBoKXAAC0AADoACCADQZilwAApAAA3AAAgASACQQlqNgIIAkAg\
\\
ACgCACIAKAJcIAVLBEAgACgCWCAFQQN0aisDACIGIAZhDQELIAW4IQYLIAEgBhAyIAEoAgAhAyABKAIIIQILIAIhACACIANGBEAgASADQQFBAUEBEPIBIAEoAgghAAsgASACQQFqNgIIIAEoAgQgAGpB/QA6AAALjQIBBn8gACgCCCIEIQICf0EBIAFBgAFJDQAaQQIgAUGAEEkNABpBA0EEIAFBgIAESRsLIgYgACgCACAEa0sEfyAAIAQgBkEBQQEQ8gEgACgCCAUgAgsgACgCBGohAgJAIAFBgAFPBEAgAUE/cUGAf3IhBSABQQZ2IQMgAUGAEEkEQCACIAU6AAEgAiADQcABcjoAAAwCCyABQQx2IQcgA0E/cUGAf3IhAyABQf//A00EQCAC\
\\
IAU6AAIgAiADOgABIAIgB0HgAXI6AAAMAgsgAiAFOgADIAIgAzoAAiACIAdBP3FBgH9yOgABIAIgAUESdkFwcjoAAAwBCyACIAE6AAALIAAgBCAGajYCCEEAC4kCAQZ/IAAoAggiBCECAn9BASABQYABSQ0AGkECIAFBgBBJDQAaQQNBBCABQYCABEkbCyIGIAAoAgAgBGtLBH8gACAEIAYQ6QEgACgCCAUgAgsgACgCBGohAgJAIAFBgAFPBEAgAUE/cUGAf3IhBSABQQZ2IQMgAUGAEEkEQCACIAU6AAEgAiADQcABcjoAAAwCCyABQQx2IQcgA0E/cUGAf3IhAyABQf//A00EQCACIAU6AAIgAiADOgABIAIgB0HgAXI6AAAMAgsgAiAFOgAD\
\\
IAIgAzoAAiACIAdBP3FBgH9yOgABIAIgAUESdkFwcjoAAAwBCyACIAE6AAALIAAgBCAGajYCCEEAC4ECAgJ/AX4jAEEgayICJAAgACgCACEAAn8CQCABKAIIIgNBgICAEHFFBEAgA0GAgIAgcQ0BIAIgACkDACACQQxqENEBIAFBAUEAIAIoAgAgAigCBBBsDAILIAApAwAhBEEAIQADQCAAIAJqQRtqIASnQQ9xLQDEkkE6AAAgAEEBayEAIARCBIgiBEIAUg0ACyABQdSSwQBBAiAAIAJqQRxqQQAgAGsQbAwBCyAAKQMAIQRBACEAA0AgACACakEbaiAEp0EPcS0A1pJBOgAAIABBAWshACAEQgSIIgRCAFINAAsgAUHUksEAQQIgACACakEc\
\\
akEAIABrEGwLIAJBIGokAAv2AQEFfyAAKAIEIQYgACgCCCIHIQUCQAJAAkAgBw4CAgEACyAHIQQDQCADIARBAXYiBSADaiIDIAYgA0ECdGooAgAgAUsbIQMgBCAFayIEQQFLDQALCyADIAYgA0ECdGooAgAgAU1qIQULIAYgBUECdGohAUEAIQQCQAJAAkAgByAFayIDDgICAQALA0AgA0EBdiIHIARqIgYgBCABIAZBAnRqKAIAIAJJGyEEIAMgB2siA0EBSw0ACwsgBCABIARBAnRqKAIAIAJJaiEDCyADIAVqIQEgBQRAIABBDGogBUEBayABEF4PCyAAQQxqQQAgARBeQQFyC/8BAQR/IAAoAnAiAQRAIAAoAnQgARChAgsgAEFAaxDkASAA\
\\
KAJ8IgEEQCAAKAKAASABQShsEKECCyAAKAJQIgEEQCAAKAJUIAFBDGwQoQILAkAgAC0AbEEDRg0AIAAoAmgiAUUNACABQUBrEOQBIAFB2AAQoQILIAAoAowBIQEgACgCkAEiBARAIAEhAgNAIAIoAgAiAwRAIAJBBGooAgAgAxChAgsgAkEMaigCACIDBEAgAkEQaigCACADEKECCyACQRhqIQIgBEEBayIEDQALCyAAKAKIASICBEAgASACQRhsEKECCyAAKAKgASIBBEAgACgCpAEgAUECdBChAgsL+gEBAn8jAEEgayICJAAgACgCACEAAn8CQCABKAIIIgNBgICAEHFFBEAgA0GAgIAgcQ0BIAJBCGogACgCACACQRZqENMBIAFBAUEAIAIo\
\\
AgggAigCDBBsDAILIAAoAgAhA0EAIQADQCAAIAJqQR1qIANBD3EtAMSSQToAACAAQQFrIQAgA0EEdiIDDQALIAFB1JLBAEECIAAgAmpBHmpBACAAaxBsDAELIAAoAgAhA0EAIQADQCAAIAJqQR1qIANBD3EtANaSQToAACAAQQFrIQAgA0EEdiIDDQALIAFB1JLBAEECIAAgAmpBHmpBACAAaxBsCyACQSBqJAALhwICBH8CfAJAAkAgACgCXCIEIAEoAgQiA0kEQCAAKAIUIgUgASgCACAEQQF0ai8BACIDTQ0BIAQgASgCDCIFTw0CIAAoAhAgA0EDdGoiAyABKAIIIARBA3RqKwMAIgcgAysDACIIIAggCGIbIgggCCAHIAcgB2IbIgcgByAI\
\\
Yxs5AwAgACgCKCIDIAAoAixBAnRqIQUDQCADIAVHBEAgAygCACEGIANBBGohAyAEIAZHDQEgA0EEayAEQQFqNgIAIAAoAlwhBAwBCwsgACAEQQFqNgJcIAAgASACED4PCyAEIANB3MTAABCnAgALIAMgBUHsxMAAEKcCAAsgBCAFQfzEwAAQpwIAC6kCAQt/IwBBEGsiAiQAIAJBCGoiAyABJQEQACACKAIIIQQgAigCDCEFIAMgASUBEAEgAigCCCEGIAIoAgwhByADIAElARACIAIoAgghCCACKAIMIQkgAyABJQEQAyACKAIIIQogAigCDCELIAMgASUBEAQgAigCCCEDIAAgAigCDCIMNgI4IAAgAzYCNCAAIAxBgICAgHggAxs2AjAgACAL\
\\
NgIsIAAgCjYCKCAAIAtBgICAgHggChs2AiQgACAJNgIgIAAgCDYCHCAAIAlBgICAgHggCBs2AhggACAHNgIUIAAgBjYCECAAIAdBgICAgHggBhs2AgwgACAFNgIIIAAgBDYCBCAAIAVBgICAgHggBBs2AgAgAUGECE8EQCABEI0CCyACQRBqJAALwAIBAX8jAEEgayIDJAACQAJAIAJB/wFxQQJGBEBBNEEBEN4CIgFFDQIgAEEAOgAoIABCtICAgICAgICAfzcDGCAAIAE2AhQgAEE0NgIQIABCADcDACABQcDUwAAoAAA2ADAgAUGw1MAA/QAAAP0LACAgAUGg1MAA/QAAAP0LABAgAUGQ1MAA/QAAAP0LAAAMAQsCQCABLQBtIgFBA0cEQCAB\
\\
IAJB/wFxIgJHDQELIABCAjcDAAwBCyADQSg2AhQgA0HE1MAANgIQIAMgAUECdCIBKALc50A2AhwgAyABKALQ50A2AhggA0EIQQYgAhs2AgwgA0Gsp8AAQaanwAAgAhs2AgggAEEQaiADQQhqQQNBAUEAEGYgAEECOgAoIABBgICAgHg2AhwgAEIANwMACyADQSBqJAAPC0EBQTQQ5AIAC4QCAgR/AnwCQAJAIAAoAlwiBCABKAIEIgNJBEAgACgCFCIFIAEoAgAgBGotAAAiA00NASAEIAEoAgwiBU8NAiAAKAIQIANBA3RqIgMgASgCCCAEQQN0aisDACIHIAMrAwAiCCAIIAhiGyIIIAggByAHIAdiGyIHIAcgCGMbOQMAIAAoAigiAyAAKAIs\
\\
QQJ0aiEFA0AgAyAFRwRAIAMoAgAhBiADQQRqIQMgBCAGRw0BIANBBGsgBEEBajYCACAAKAJcIQQMAQsLIAAgBEEBajYCXCAAIAEgAhA/DwsgBCADQdzEwAAQpwIACyADIAVB7MTAABCnAgALIAQgBUH8xMAAEKcCAAv7AQIBfAZ/AkACQAJAAkAgBCAFTw0AIAJFDQEgACgCBCEJIAAoAgAhDCAAKAIIIQogACgCDCEIA0AgBSAFIAJuIgAgAmxGBEAgASAKIAggABBLIAZlDQILIAVBAWsiACAAIAJwayILIAQgBCALSSINGyEAIAUgC0kNAyAFIAlLDQMgBSAISw0EIAwgAEEBdGogBSAAayIFIAMgCiAAQQN0aiAFEDsiByAGIAYgBmIbIgYg\
\\
BiAHIAcgB2IbIgcgBiAHZBshBiAAIQUgDQ0ACwsgBg8LQezCwAAQhgMACyAAIAUgCUH8wcAAELcBAAsgACAFIAhB7MHAABC3AQAL+AECBX8CfkEUIQMgASIIQugHWgRAIAJBBGshBANAIAMgBGoiBSAIIgkgCEKQzgCAIghCkM4Afn2nIgZB//8DcUHkAG4iB0EBdC8A/JBBOwAAIAVBAmogBiAHQeQAbGtB//8DcUEBdC8A/JBBOwAAIANBBGshAyAJQv+s4gRWDQALCyAIQglWBEAgAiADQQJrIgNqIAinIgQgBEH//wNxQeQAbiIEQeQAbGtB//8DcUEBdC8A/JBBOwAAIAStIQgLIAhQIAFCAFJxRQRAIAIgA0EBayIDaiAIp0EBdC0A/ZBB\
\\
OgAACyAAQRQgA2s2AgQgACACIANqNgIAC+gBAQl/IAIoAhwhBCACKAIgIgVBAWoiCEECdCIDQQIQ3gIiBwRAIAUEQCAEQQhqIQYgAUEQaiEJIAchAyAFIQQDQCADIAkgBkEEaygCACAGKAIAEG8iCgR/IAovAQAhC0EBBUEACzsBACADQQJqIAs7AQAgA0EEaiEDIAZBsAFqIQYgBEEBayIEDQALCyABQRBqIAIoAhAgAigCFBBvIgEEfyABLwEAIQNBAQVBAAshASAAIAc2AgQgACAINgIAIAAgBUEBajYCCCAHIAVBAnRqIgAgAzsBAiAAIAE7AQAPC0ECIAMQ5AIAC+oBAQd/QQohAyABIgRB6AdPBEAgAkEEayEFA0AgAyAFaiIGIAQiByAE\
\\
QZDOAG4iBEGQzgBsayIIQf//A3FB5ABuIglBAXQvAPyQQTsAACAGQQJqIAggCUHkAGxrQf//A3FBAXQvAPyQQTsAACADQQRrIQMgB0H/rOIESw0ACwsgBEEJSwRAIAIgA0ECayIDaiAEIARB//8DcUHkAG4iBEHkAGxrQf//A3FBAXQvAPyQQTsAAAtBACABIAQbRQRAIAIgA0EBayIDaiAEQQF0LQD9kEE6AAALIABBCiADazYCBCAAIAIgA2o2AgALiQEBAX8jAEFAaiIFJAAgBSABNgIEIAUgADYCACAFIAM2AgwgBSACNgIIIAVBkMnBACgCADYCFCAFQYTJwQAoAgA2AhAgBSAFQQhqrUKAgICAgA2ENwMwIAUgBa1CgICAgIANhDcDKCAF\
\\
IAVBEGqtQoCAgICQDYQ3AyBBsoTAACAFQSBqIAQQwAIAC4MCAQN/IwBBEGsiAyQAIANBBGogASACEEMCQAJAAkACQCADKAIEIgJBgYCAgHhHBEAgAygCDCEBIAMoAgghBSACQYCAgIB4Rg0BIAUhBAwCCyAAQYCAgIB4NgIADAMLIAFFBEBBASEEQQAhAUEAIQIMAQsgAUEBEN4CIgRFDQEgAQRAIAQgBSAB/AoAAAsgASECCyADQQRqIAQgARBxAkAgACADKAIEBH4gAkGAgICAeEcNASAEIQIgASEEIAMpAggFIAGtCz4CCCAAIAQ2AgQgACACNgIADAILIABBgICAgHg2AgAgAkUNASAEIAIQoQIMAQtBASABEOQCAAsgA0EQaiQAC4kHAQV/\
\\
AkACQAJAIABBBGsiBigCACIHQXhxIgRBBEEIIAdBA3EiBxsgAWpPBEAgB0EAIAFBJ2oiByAESRsNAQJAIAJBCU8EQCACIAMQnQEiAg0BQQAPCwJ/QQAhAQJAIANBzP97Sw0AQRAgA0ELakF4cSADQQtJGyECIABBCGshBiAAQQRrIgcoAgAiCEF4cSEEAkAgCEEDcUUEQCACQYACSQ0BIAZFDQEgAiAETw0BIAQgAmtBgIAISw0BIAAMAwsgBCAGaiEFAkACQCACIARLBEAgBUGEosIAKAIARg0BQYCiwgAoAgAgBUcEQCAFKAIEIghBAnENBCAIQXhxIgggBGoiBCACSQ0EIAUgCBCnASAEIAJrIgVBEE8EQCAHIAIgBygCAEEBcXJBAnI2AgAg\
\\
AiAGaiICIAVBA3I2AgQgBCAGaiIEIAQoAgRBAXI2AgQgAiAFEKkBDAQLIAcgBCAHKAIAQQFxckECcjYCACAEIAZqIgIgAigCBEEBcjYCBAwDC0H4ocIAKAIAIARqIgQgAkkNAwJAIAQgAmsiBUEPTQRAIAcgCEEBcSAEckECcjYCACAEIAZqIgIgAigCBEEBcjYCBEEAIQVBACECDAELIAcgAiAIQQFxckECcjYCACACIAZqIgIgBUEBcjYCBCAEIAZqIgQgBTYCACAEIAQoAgRBfnE2AgQLQYCiwgAgAjYCAEH4ocIAIAU2AgAMAgsgBCACayIEQQ9NDQEgByACIAhBAXFyQQJyNgIAIAIgBmoiAiAEQQNyNgIEIAUgBSgCBEEBcjYCBCACIAQQ\
\\
qQEMAQtB/KHCACgCACAEaiIEIAJNDQEgByACIAhBAXFyQQJyNgIAQYSiwgAgAiAGaiIFNgIAQfyhwgAgBCACayICNgIAIAUgAkEBcjYCBAsgBkUNACAADAILIAMQJyICRQ0AIANBfEF4IAcoAgAiAUEDcRsgAUF4cWoiASABIANLGyIBBEAgAiAAIAH8CgAACyAAEEkgAiEBCyABCw8LIAMgASABIANLGyIDBEAgAiAAIAP8CgAACyAGKAIAIgNBeHEiBiABQQRBCCADQQNxIgMbakkNAiADQQAgBiAHSxsNAyAAEEkgAg8LQbT4wABBLkHk+MAAEOYCAAtB9PjAAEEuQaT5wAAQ5gIAC0G0+MAAQS5B5PjAABDmAgALQfT4wABBLkGk+cAAEOYC\
\\
AAvmAQEGfyMAQRBrIgMkACADIABB0ABqNgIIIAMgAEFAazYCBCADIANBBGo2AgwCQCAAKAKEASIERQ0AIAAoAoABIgYhAQNAIANBDGogARCrAUUEQCAEIAJBAWpLBEAgAUEoaiEBIAJBf3MgBGohBANAIANBDGogARCrAQRAIAYgAkEobGoiBSABKQMgNwMgIAUgAf0AAxD9CwMQIAUgAf0AAwD9CwMAIAJBAWohAgsgAUEoaiEBIARBAWsiBA0ACwsgACACNgKEAQwCCyABQShqIQEgBCACQQFqIgJHDQALCyADQRBqJAALyQEBA38gA0EITwRAIAAgACADQQN2IgNBBXQiBGogACADQThsIgVqIAMQ2AEhACABIAEgBGogASAFaiADENgBIQEg\
\\
AiACIARqIAIgBWogAxDYASECCwJ/IAAoAgAiAyABKAIAIgRHBEAgAyAESQwBCyAAKAIEIAEoAgRJCyEFAn8gAigCACIGIANHBEAgAyAGSQwBCyAAKAIEIAIoAgRJCyAFRgR/IAIgASAEIAZHBH8gBCAGSQUgASgCBCACKAIESQsgBXMbBSAACwvjAQEEfwJAAkAgAkGACEsNACAAKAK8ASIEQYACTw0AIAAoArgBIQUgBARAIARBDGwhAyAFQQRqIQYDQCACIAZBBGooAgBGBEAgBigCACABIAIQqgJFDQMLIAZBDGohBiADQQxrIgMNAAsLAkAgAkUEQEEBIQMMAQsgAkEBEN4CIgNFDQIgAkUNACADIAEgAvwKAAALIAAoArQBIARGBEAgAEG0\
\\
AWoQkwIgACgCuAEhBQsgACAEQQFqNgK8ASAFIARBDGxqIgAgAjYCCCAAIAM2AgQgACACNgIACw8LQQEgAhDkAgAL/gEBA38CQAJAIAJBAWoiAkECdCIDQQQQqQIiBARAIANBAhCpAiIFRQ0BQQhBCBDeAiIDRQ0CIAAgATYCWCADQgA3AwAgAEEANgJwIABCADcCaCAAIAE2AmQgAEIANwJcIAAgAjYCLCAAIAQ2AiggACACNgIkIABBADYCICAAQoCAgIDAADcCGCAAQgg3AhAgAEIANwIIIABCgICAgIABNwIAIAAgAjYCMCAAIAU2AjQgACACNgI4IAAgAzYCTCAAQQE2AlAgACABNgJUIABCgICAgIABNwI8IABCgICAgBA3AkQPC0EEIAMQ\
\\
5AIAC0ECIAMQ5AIAC0EIQQgQjQMAC+YBAgV/AX4jAEEwayIEJAACQCABKAIAIgMgASgCBEYNACABKAIMIQIgASADQQxqNgIAIAQgASgCCCADKAIEIAMoAggQUyAELwEIIQEgBCkDACIHQgJRIgYNACAEQQpqIQMCQCACKQMAQgJRDQAgAigCECIFBEAgAigCFCAFEKECCyACKAIcIgVBgICAgHhGDQAgBUUNACACKAIgIAUQoQILIAIgATsBCCACIAc3AwAgAiAD/QABAP0LAQogAiAD/QABEP0LARogAiADKQEeNwEoCyAAIAE7AQIgACAGOwEAIARBMGokAAvFAQEFfyMAQSBrIgQkACAAKAIAIQMgBCABIARBDGoQ0QECQCAEKAIEIgAEQCAE\
\\
KAIAIQIgAEEBEN4CIgUEQCAARSIGRQRAIAUgAiAA/AoAAAsgAygCACADKAIIIgJrIABJBEAgAyACIABBAUEBEPIBIAMoAgghAgsgBkUEQCADKAIEIAJqIAUgAPwKAAALDAILQQEgABDkAgALIAMoAgghAkEBIQULIANBCGogACACajYCACAABEAgBSAAEKECCyAEQSBqJAALywEBCH8gACgCDCIBIAAoAgQiA2tBwAFuIQcgASADRwRAA0AgAyAEQcABbGoiASgCoAEiAgRAIAEoAqQBIAIQoQILAkAgASgCrAEiBUGAgICAeEYNACABKAKwASECIAEoArQBIgYEQCACIQEDQCABKAIAIggEQCABQQRqKAIAIAgQoQILIAFBDGohASAGQQFrIgYN\
\\
AAsLIAVFDQAgAiAFQQxsEKECCyAEQQFqIgQgB0cNAAsLIAAoAggiAQRAIAAoAgAgAUHAAWwQoQILC90BAQV/IwBBIGsiAyQAIANBGGogAhD9AiADKAIcIQICQCADKAIYIgVFBEBBASEGDAELIAMgAjYCHCADIAU2AhggA0EQaiAFIAE1AggQggJBASEGIAMoAhQhBAJAIAMoAhBBAXENACADQRxqIgdB4NHAAEEFEHUgBBCEAyADQQhqIAErAwAQ9gIgAygCDCEEIAMoAghBAXENACAHQfCywABBBBB1IAQQhANBACEGDAELIAJBhAhJBEAgBCECDAELIAIQjQIgBCECCyAAIAI2AgQgACAGNgIAIANBIGokAAvgAQIEfwF+IwBBIGsiAyQAIAEo\
\\
AgBBgICAgHhGBEAgASgCDCADQQA2AhwgA0KAgICAEDcCFCgCACICKAIAIQUCQCACKAIEIgJBAXEEQAJAIAJBAXYiAkUNACADQRRqQQAgAhDpASADKAIcIQQgAkUNACADKAIYIARqIAUgAvwKAAALIAMgAiAEajYCHAwBCyADQRRqQbT5wAAgBSACEIEBGgsgAyADKAIcIgI2AhAgAyADKQIUIgY3AwggASACNgIIIAEgBjcCAAsgAEGo+sAANgIEIAAgATYCACADQSBqJAAL3gEBBH8CQAJAAkAgACgCOCIEIANLBEAgACgCLCEEIANBAnQiByAAKAI0aiIFLwEABEAgAyAETw0CIAAoAhQiBiAFLwECIgVNDQMgACgCECAFQQN0aiIGIAEgAiAA\
\\
KAJYIAUgByAAKAIoaigCACAAKAJcIgEgACgCYCICIAEgAkkbIAYrAwAQ0AE5AwALIAMgBEkNAyADIARB/MPAABCnAgALIAMgBEH8wsAAEKcCAAsgAyAEQdzDwAAQpwIACyAFIAZB7MPAABCnAgALIAAoAiggA0ECdGogACgCXDYCAAsDAAALzwECBX8BfAJAIAAoAggiBSADSwRARAAAAAAAAPD/IQogACgCBCADQQJ0aiIGLwEABHwCfwJAIAAoAiQiCEEIdCIHBEAgBi8BAiEJIAQgB24hBiAEIAdPDQFBAAwCC0GMwcAAEIYDAAsgBkEBayAFbCADaiIFIAAoAhQiA08NAyAAKAIQIAVBBHRqKwIIIQogBiAHbAshAyABIAIgCCAJIAMgBCAK\
\\
ENABBUQAAAAAAADw/wsPCyADIAVB3MHAABCnAgALIAUgA0GcwcAAEKcCAAvhAgEDfyMAQTBrIgUkAEHUosIAQdSiwgAoAgAiBkEBajYCAAJAAkACQAJAAkACf0EAIAZBAEgNABpBAUHQosIALQAADQAaQdCiwgBBAToAAEHMosIAQcyiwgAoAgBBAWo2AgBBAgtB/wFxDgMBBAAEC0HAosIAKAIAIgZBAEgNACAGIAZBAWoiB0oNAUHAosIAIAc2AgAgBUHAosIANgIcIAVBxKLCADYCGEHEosIAKAIABEAgBUEQaiAAIAEoAhQRAAAgBSAEOgAtIAUgAzoALCAFIAI2AiggBSAFKQMQNwIgQcSiwgAoAgAgBUEgakHIosIAKAIAKAIUEQAACyAF\
\\
QRhqKAIEIgAgACgCACIAQQFrNgIAIABBAEwEQEH798AAQc0AQaT4wAAQwAIAC0HQosIAQQA6AAAgAw0CCwALQcz5wABBHEHo+cAAEL8CAAsACyAFQQhqIAAgASgCGBEAAAALsQEBCH8gACgCBCEDIAAoAggiBwRAA0AgAyAEQbABbGoiASgCoAEiAgRAIAEoAqQBIAIQoQILIAEoAoQBIQUgASgCiAEiBgRAIAVBFGohAgNAIAJBBGsoAgAiCARAIAIoAgAgCBChAgsgAkEgaiECIAZBAWsiBg0ACwsgASgCgAEiAQRAIAUgAUEFdBChAgsgBEEBaiIEIAdHDQALCyAAKAIAIgAEQCADIABBsAFsEKECCwvBAQEEfwJAIAAoAggiAkUgASgCACID\
\\
QYCAgIB4R3FFBEAgASgCBCEEAkACQCABKAIIIgEgACgCACACa0sEQCAAIAIgAUEIQQgQ8gEgACgCCCECDAELIAFFDQELIAFBA3QiBUUNACAAKAIEIAJBA3RqIAQgBfwKAAALIAAgASACajYCCCADQQBMDQEgBCADQQN0EKECDwsgACgCACICBEAgACgCBCACQQN0EKECCyAAIAEoAgg2AgggACABKQIANwIACwulAQEBfyAAKAIAIgEEQCAAKAIEIAFBA3QQoQILIAAoAgwiAQRAIAAoAhAgAUEDdBChAgsgACgCGCIBBEAgACgCHCABQQN0EKECCyAAKAIkIgEEQCAAKAIoIAFBAnQQoQILIAAoAjAiAQRAIAAoAjQgAUECdBChAgsgACgCPCIB\
\\
BEAgACgCQCABQQR0EKECCyAAKAJIIgEEQCAAKAJMIAFBA3QQoQILCwMAAAu8AQEDfyAAKAJIIgIgAUsEQAJAIAAoAkQgAUGwAWxqIgItAK8BQQNHDQAgAi0AcA0AIAJBAToAcCACIAIoAmhBAWoiBDYCaCAAKAJcIgIgACgCUCIDRgRAIABB0ABqEO4BIAAoAlAhAyAAKAJcIQILIAAgAkEBajYCXCAAKAJUIAAoAlggAmoiACADQQAgACADTxtrQQxsaiIAIAQ2AgggACABNgIEIABBAjYCAAsPCyABIAJBtNnAABCnAgALhgEBAX8jAEEQayIDJAAgAiABIAJqIgFLBEBBAEEAEOQCAAsgA0EEaiAAKAIAIgIgACgCBEEIIAEgAkEBdCICIAEg\
\\
AksbIgEgAUEITRsiARDwASADKAIEQQFGBEAgAygCCCADKAIMEOQCAAsgAygCCCECIAAgATYCACAAIAI2AgQgA0EQaiQAC58BAQN/IAFFBEBBAA8LQQAgAWshAyAAIQICQANAIAItAABBCWsiBEEXTUEAQQEgBHRBm4CABHEbRQRAIANBAWohBCAAIAFqQQFrIQBBACECA0AgACACai0AAEEJayIBQRdLDQNBASABdEGbgIAEcUUNAyACIARGIAJBAWshAkUNAAtBAA8LIAJBAWohAiADQQFqIgMNAAtBAA8LIAIgA2sL6QECAX8CfkG4osIALQAAQQFHBEAQ/wELQaiiwgBBqKLCACkDACIBQgF8NwMAQbCiwgApAwAhAkGAAUEIEN4CIgBFBEBB\
\\
CEGAARCNAwALIABCATcDGCAAQgA3AxAgAEEANgIIIABCgYCAgBA3AwAgAEGABjsBfCAAQQA2AnggAEKAgICAwAA3A3AgAEIINwNoIABCADcDYCAAQoCAgICAATcDWCAAQgg3A1AgAEIANwNIIABCgICAgMAANwNAIAAgAjcDOCAAIAE3AzAgAEG4zcAAKQMANwMgIABBwM3AACkDADcDKCAAQQhqC5YBAQh/IAAoAgQhAiAAKAIIIgcEQANAIAIgA0EYbGoiBCgCDCEFIAQoAhAiBgRAIAVBFGohAQNAIAFBBGsoAgAiCARAIAEoAgAgCBChAgsgAUEoaiEBIAZBAWsiBg0ACwsgBCgCCCIBBEAgBSABQShsEKECCyADQQFqIgMgB0cNAAsLIAAo\
\\
AgAiAARAIAIgAEEYbBChAgsLpwECAn8BfkEBIQZBBCEFAkAgBK0gAq1+IgdCIIhCAFIEQEEAIQIMAQsgB6ciAkGAgICAeCADa0sEQEEAIQIMAQsCQAJAAn8gASgCACIFBEAgASgCBCAEIAVsIAMgAhDWAQwBCyACRQRAIAMhBQwCCyACIAMQ3gILIgUNACAAIAM2AgQMAQsgACAFNgIEQQAhBgtBCCEFCyAAIAVqIAI2AgAgACAGNgIAC5sBAQV/IAAoAgAhASAAEJMCAkAgACgCCCIFIAEgACgCDCIDa00NACABIAVrIgIgAyACayIDSyAAKAIAIgQgAWsgA09xRQRAIAQgAmshASACQQxsIgIEQCAAKAIEIgQgAUEMbGogBCAFQQxsaiAC/AoA\
\\
AAsgACABNgIIDwsgA0EMbCICRQ0AIAAoAgQiACABQQxsaiAAIAL8CgAACwukAQICfwF+QQEhBUEEIQQCQCADrSACrX4iBkIgiEIAUgRAQQAhAgwBCyAGpyICQfz///8HSwRAQQAhAgwBCwJAAkACfyABKAIAIgQEQCABKAIEIAMgBGxBBCACENYBDAELIAJFBEBBBCEEDAILIAJBBBDeAgsiBA0AIABBBDYCBAwBCyAAIAQ2AgRBACEFC0EIIQQLIAAgBGogAjYCACAAIAU2AgALfAECf0EBIQVBBCEEAkAgA0H/////B0sEQEEAIQMMAQsCQAJAAn8gAQRAIAIgAUEBIAMQ1gEMAQsgA0UEQEEBIQQMAgsgA0EBEN4CCyIEDQAgAEEBNgIEDAEL\
\\
IAAgBDYCBEEAIQULQQghBAsgACAEaiADNgIAIAAgBTYCAAuuAQEBfwJAIAAoAgAiAUGAgICAeEYNACABRQ0AIAAoAgQgARChAgsCQCAAKAIMIgFBgICAgHhGDQAgAUUNACAAKAIQIAEQoQILAkAgACgCGCIBQYCAgIB4Rg0AIAFFDQAgACgCHCABEKECCwJAIAAoAiQiAUGAgICAeEYNACABRQ0AIAAoAiggARChAgsCQCAAKAIwIgFBgICAgHhGDQAgAUUNACAAKAI0IAEQoQILC40BAQF/IwBBEGsiBSQAIAIgASACaiIBSwRAQQBBABDkAgALIAVBBGogACABIAAoAgBBAXQiAiABIAJLGyIBQQhBBCAEQQFGGyICIAEgAksbIgEgAyAEEO0B\
\\
IAUoAgRBAUYEQCAFKAIIIAUoAgwQ5AIACyAFKAIIIQIgACABNgIAIAAgAjYCBCAFQRBqJAALqAEBBH8jAEEgayIFJAACQAJAIAMgBEkEQCABKAIYIgdFDQIgAyAHbiIGIAEoAhQiCEkEQCAFIAEoAhAgBkEEdGr9AAMA/QsDACAFQRBqIAIgBiAHbCADIAUQYiAAIAIgAyAEIAUQYgwCCyAGIAhB+K3AABCnAgALIABCgICAgICAgHg3AwggAEKAgICAgICA+P8ANwMACyAFQSBqJAAPC0HorcAAEIYDAAuoAQEEfyMAQSBrIgUkAAJAAkAgAyAESQRAIAEoAhgiB0UNAiADIAduIgYgASgCFCIISQRAIAUgASgCECAGQQR0av0AAwD9CwMAIAVB\
\\
EGogAiAGIAdsIAMgBRBfIAAgAiADIAQgBRBfDAILIAYgCEH4rcAAEKcCAAsgAEKAgICAgICAeDcDCCAAQoCAgICAgID4/wA3AwALIAVBIGokAA8LQeitwAAQhgMAC4UBAQR/IAAoAgAiAQRAIAAoAgQgAUECdBChAgsgACgCECEBIAAoAhQiAwRAIAEhAgNAIAIoAgAiBARAIAJBBGooAgAgBBChAgsgAkEMaiECIANBAWsiAw0ACwsgACgCDCICBEAgASACQQxsEKECCyAAKAIYIgEEQCAAKAIcIAFBHGwQoQILC58BAQF/AkACQAJAAkAgACgCqAEiAiABSwRAIAEgACgCSCICTw0BIAAoAkQgAUGwAWxqIgItAHBFDQQgAigCaCAAKAKkASAB\
\\
QQJ0aigCAEcNBCAAIAEQtAEgACABEJ4BGiAALQA9DQIMAwsgASACQdzKwAAQpwIACyABIAJBxNnAABCnAgALIAAQwAELIAAoAoQBRQ0AIAAQ1wELIAAQtgELAwAAC6cBAQJ/AkAgAQRAIAFBAnQhAgNAIAAoAgAiAUGECE8EQCAB0G8mAUGUnsIAKAIADQNBlJ7CAEF/NgIAIAFBqJ7CACgCACIDSQ0DIAEgA2siAUGgnsIAKAIATw0DQZyewgAoAgAgAUECdGpBpJ7CACgCADYCAEGknsIAIAE2AgBBlJ7CAEGUnsIAKAIAQQFqNgIACyAAQQRqIQAgAkEEayICDQALCw8LAAuCDwELfyMAQRBrIgUkAAJ/QQEgASgCACIKQScgASgCBCIMKAIQ\
\\
IgsRAQANABogACgCACEGQQAhASMAQSBrIgQkACAFAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkAgBg4oAgEBAQEBAQEBAwUBAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQgBAQEBBwALIAZB3ABGDQULIAZBgAZJDQZBEEEAIAZBq50ETxsiACAAQQhyIgAgBkELdCIDIABBAnQoAuiaQUELdEkbIgAgAEEEciIAIABBAnQoAuiaQUELdCADSxsiACAAQQJyIgAgAEECdCgC6JpBQQt0IANLGyIAIABBAWoiACAAQQJ0KALomkFBC3QgA0sbIgAgAEEBaiIAIABBAnQoAuiaQUELdCADSxsiAUECdCgC6JpBQQt0IgAgA0YgACADSWogAWoiCEECdCIA\
\\
QeiawQBqIQMgACgC6JpBQRV2IQFB/wUhAAJAIAhBH00EQCADKAIEQRV2IQAgCEUNAQsgA0EEaygCAEH///8AcSECCwJAIAAgAUF/c2pFDQAgBiACayEIIABBAWshA0EAIQADQCAAIAFB5pLBAGotAABqIgAgCEsNASADIAFBAWoiAUcNAAsLIAFBAXFFDQYgBEEAOgAOIARBADsBDCAEIAZBFHYtAKCkQToADyAEIAZBBHZBD3EtAKCkQToAEyAEIAZBCHZBD3EtAKCkQToAEiAEIAZBDHZBD3EtAKCkQToAESAEIAZBEHZBD3EtAKCkQToAECAGQQFyZ0ECdiIBIARBDGoiA2oiAEH7ADoAACAAQQFrQfUAOgAAIAMgAUECayIBakHcADoAACAF\
\\
IAQpAQw3AAAgBEH9ADoAFSAEIAZBD3EtAKCkQToAFCAFIAQvARQ7AAgMBwsgBUIANwECIAVB3OAAOwEADAgLIAVCADcBAiAFQdzoATsBAAwHCyAFQgA3AQIgBUHc5AE7AQAMBgsgBUIANwECIAVB3NwBOwEADAULIAVCADcBAiAFQdy4ATsBAAwECyAFQgA3AQIgBUHczgA7AQAMAwtBACEBQQAhAAJAIAYiAkEgSQ0AIAJB/wBJBEBBASEBDAELAkACQCACQYCABE8EQCACQYCACEkNASACQf7//wBxIgBBrp0LRyACQeD//wBxQeDNCkcgAEGe8ApHcXEgAkHw1wtrQXFJcSACQYDwC2tB3mxJcSACQYCADGtBnnRJcSACQdCmDGtBe0lxIAJB\
\\
gII4a0H65lRJcSACQfCDOElxIQEMAwsgAkEIdkH/AXEhCQNAIAFBAmohAyAAIAEtAO/AQSIHaiEIIAkgAS0A7sBBIgFHBEAgASAJSw0DIAghACADIgFBzABHDQEMAwsCQAJAAkAgACAISw0AIAhBnAJLDQAgB0UNAiAAQbrBwQBqIQEMAQsgACAIQZwCQfzFwQAQtwEACwNAIAEtAAAgAkH/AXFHBEAgAUEBaiEBIAdBAWsiBw0BDAILC0EAIQEMBAsgCCEAIAMiAUHMAEcNAAsMAQsgAkEIdkH/AXEhCQNAAkAgAUECaiEDIAAgAS0Ax7pBIgdqIQggCSABLQDGukEiAUcEQCABIAlLDQEgCCEAIAMiAUHcAEcNAgwBCwJAAkACQCAAIAhLDQAg\
\\
CEHUAUsNACAHRQ0CIABBorvBAGohAQwBCyAAIAhB1AFB/MXBABC3AQALA0AgAS0AACACQf8BcUcEQCABQQFqIQEgB0EBayIHDQEMAgsLQQAhAQwECyAIIQAgAyIBQdwARw0BCwsgAkH//wNxIQNBASEBQQAhAgNAIAJBAWohAAJAIAIsAPa8QSIHQQBOBEAgACECDAELIABB+ANHBEAgAkH3vMEAai0AACAHQf8AcUEIdHIhByACQQJqIQIMAQtBjMbBABCHAwALIAMgB2siA0EASA0CIAFBAXMhASACQfgDRw0ACwwBC0EBIQFBACEHA0AgB0EBaiEAAkAgBywA1sNBIgNBAE4EQCAAIQcMAQsgAEGkAkcEQCAHQdfDwQBqLQAAIANB/wBxQQh0\
\\
ciEDIAdBAmohBwwBC0GMxsEAEIcDAAsgAiADayICQQBIDQEgAUEBcyEBIAdBpAJHDQALCyABQQFxDQEgBEEAOgAYIARBADsBFiAEIAZBFHYtAKCkQToAGSAEIAZBBHZBD3EtAKCkQToAHSAEIAZBCHZBD3EtAKCkQToAHCAEIAZBDHZBD3EtAKCkQToAGyAEIAZBEHZBD3EtAKCkQToAGiAGQQFyZ0ECdiIBIARBFmoiA2oiAEH7ADoAACAAQQFrQfUAOgAAIAMgAUECayIBakHcADoAACAFIAQpARY3AAAgBEH9ADoAHyAEIAZBD3EtAKCkQToAHiAFIAQvAR47AAgLQQoMAgsgBSAGNgIAQYABIQFBgQEMAQtBAgs6AA0gBSABOgAMIARBIGok\
\\
AAJAIAUtAA0iAUGBAU8EQCAKIAUoAgAgCxEBAEUNAUEBDAILIAogBSAFLQAMIgBqIAEgAGsgDCgCDBEEAEUNAEEBDAELIApBJyALEQEACyAFQRBqJAALgQEBBH8gACgCACIBBEAgACgCBCABEKECCyAAKAIMIgEEQCAAKAIQIAEQoQILIAAoAhwhASAAKAIgIgMEQCABIQIDQCACKAIAIgQEQCACQQRqKAIAIAQQoQILIAJBsAFqIQIgA0EBayIDDQALCyAAKAIYIgAEQCABIABBsAFsEKECCwuCAQECfyADQQhPBEAgACAAIANBA3YiA0HAA2wiBGogACADQZAGbCIFaiADEPsBIQAgASABIARqIAEgBWogAxD7ASEBIAIgAiAEaiACIAVqIAMQ\
\\
+wEhAgsgACACIAEgACgCACIAIAEoAgAiAUkiAyABIAIoAgAiAklzGyADIAAgAklzGwuSAQEBfyAAKAIAIgEEQCAAKAIEIAEQoQILIAAoAgwiAQRAIAAoAhAgARChAgsCQCAAKAIYIgFBgICAgHhGDQAgAUUNACAAKAIcIAEQoQILAkAgACgCJCIBQYCAgIB4Rg0AIAFFDQAgACgCKCABEKECCwJAIAAoAjAiAUGAgICAeEYNACABRQ0AIAAoAjQgARChAgsLfwEEfyAAQTxqEPEBIAAoArgBIQIgACgCvAEiAwRAIAIhAQNAIAEoAgAiBARAIAFBBGooAgAgBBChAgsgAUEMaiEBIANBAWsiAw0ACwsgACgCtAEiAQRAIAIgAUEMbBChAgsgACgC\
\\
eEGAgICAeEcEQCAAQfgAahD8AQsgABC9AQv/CwMJfwF8BH4CQAJAAkAgAUIBUQRAIAAtAAhBAWsOAgIDAQsgACgCACIAKAIAIAAoAggiA2tBA00EQCAAIANBBEEBQQEQ8gEgACgCCCEDCyAAIANBBGo2AgggACgCBCADakHu6rHjBjYAAA8LIAAoAgAhByMAQUBqIgAkAAJAAkACQAJAIAL8BrkiDEQAAAAAAADwv6AgDCACIAxjGyIM/AYiASABQugHfyIBQugHfn0iDUI/hyIOIAF8IgEgAUKAowV/IgFCgKMFfn0iD0I/hyIQIAF8IgFCxY3U/wd9QoCAgIBwVA0AAn8CQAJAIAGnQbvyK2oiBkHtAmoiAyAGSA0AAn8gAyADQbH1CG0iCUGx\
\\
9QhsayIDQR91IghBsfUIcSADaiIGIAZB7QJuIgNB7QJsayIEIAMtALTqQCIKSQRAIANBAWsiA0GQA00EQCAEIAMtALTqQGtB7QJqDAILQX9BkQNByO3AABCnAgALIAZBz/QISw0CIAQgCmsLIgZB7QJLDQAgAyAIIAlqQZADbGoiBEH//w9rQYKAYEkNACADLQDY7UAgBkEEdCAEQQ10akEQanIiA0EAIANB+D9xQeEtSRshBQsgBQwBCyADQZADQejwwAAQpwIACyIFRQ0AIABBw6rAACgAADYAHyAAQbyqwAApAAA3AxggAEGsqsAA/QAAAP0LAwggACAOQugHgyANfKciCUHAhD1sIgM2AjggACAFrSAQQoCjBYMgD3xCIIaEIgE3AzAgAEEk\
\\
aiIFIABBMGoiBhC1ASAAIAAoAiRBDXUiBEEKbiIIQQpwQTByOgALIAAgBEHkAG5BCnBBMHI6AAogACAEQegHbkEKcEEwcjoACSAAIAQgCEEKbGtBMHI6AAwgACADNgI4IAAgATcDMCAFIAYQtQEgACgCJEEDdkH/B3EiBEHdBU8NASAAIAQgBC0A+N9AaiIEQf8ES0EwcjoADiAAIARBBnYiCCAIQfYBaiAEQYAFSRtBMHI6AA8gACADNgI4IAAgATcDMCAFIAYQtQEgACgCJEEDdiIIQf8HcSIEQd0FTw0CIAAgCCAELQD430BqQQF2QR9xIgRBCnBBMHI6ABIgACAEQQpuQTByOgARIAAgAzYCOCAAIAE3AzAgBSAGELUBIAAgACgCKCIEQZAc\
\\
bkEKcEEwcjoAFSAAIARBoJkCbkEKcEEwcjoAFCAAIAM2AjggACABNwMwIAUgBhC1ASAAIAAoAihBPG4iBEEKcEEwcjoAGCAAIARBPHBBCm5BMHI6ABcgACADNgI4IAAgATcDMCAFIAYQtQEgACAJQf//A3EiA0EKcEEwcjoAHyAAIANBCm5B/wFxQQpwQTByOgAeIAAgAiAMoUQAAAAAAECPQKIiAvwGuSIMRAAAAAAAAPC/oCAMIAIgDGMbIgwgDEQAAAAAAADwP6AgAiAMoUQAAAAAAADgP2Mb/AMiBSAFQQpuIgZBCmxrQTByOgAiIAAgA0HkAG4iBCAEQQprIANB6AdJG0EwcjoAHSAAIAZBCnBBMHI6ACEgACAFQeQAbkEKcEEwcjoAICAA\
\\
IAAoAigiA0EKcEEwcjoAGyAAIANBPHBBCm5BMHI6ABpBG0EYIAUbIgUgBygCACAHKAIIIgNrSwRAIAcgAyAFQQFBARDyASAHKAIIIQMLIABBCGohBgNAQQFBAiAGLAAAIgRBAE4iChsiCSAHKAIAIANrSwR/IAcgAyAJQQFBARDyASAHKAIIBSADCyAHKAIEIghqIgsgCgR/IAQFIAsgBEG/AXE6AAEgBEHAAXFBBnZBQHILOgAAIAcgAyAJaiIDNgIIIAZBAWohBiAFQQFrIgUNAAsgBygCACADa0EBTQRAIAcgA0ECQQFBARDyASAHKAIEIQggBygCCCEDCyAHIANBAmo2AgggAyAIakHaxAA7AAAgAEFAayQADAMLQYyqwABBEEGcqsAAEL8C\
\\
AAsgBEHdBUHY5cAAEKcCAAsgBEHdBUHY5cAAEKcCAAsPCyAAKAIAIAIQMg8LQaGlwABBowFB9KXAABDAAgALpwECA38CfiMAQRBrIgAkACMAQRBrIgEkACABQQA6AA9BAUEBEN4CIgJFBEBBAUEBEI0DAAsgACABQQ9qrTcDACAAIAKtNwMIIAJBARChAiABQRBqJAAgACkDACEDIAApAwghBEG4osIALQAAQQJGBEBB5drAAEH9AEGk28AAEMACAAtBuKLCAEEBOgAAQbCiwgAgBDcDAEGoosIAIAM3AwAgAEEQaiQAC24BBn4gACADQv////8PgyIFIAFC/////w+DIgZ+IgcgBiADQiCIIgZ+IgggBSABQiCIIgl+fCIFQiCGfCIKNwMAIAAg\
\\
ByAKVq0gBiAJfiAFIAhUrUIghiAFQiCIhHx8IAEgBH4gAiADfnx8NwMIC5MBAgR/AW8gAC0AKEECdCICKAKY6EAgAigC6OdAIAAoAhQiAyAAKAIYQQAgACgCICIEIAAoAhwiAkGAgICAeEYiARtBACAAKAIkIAEbIAAoAgAiASAAKwMIRAAAAAAAAAAAIAEbEAwhBRC+ASIBIAUmASAAKAIQIgAEQCADIAAQoQILIAJBAEoEQCAEIAIQoQILIAELpgICBX8BbyMAQRBrIgQkACAEIAI3AwAgAAJ/IAEtAAJFBEAgAkKAgICAgICAEFoEQCAEIAStQoCAgIDgAIQ3AwhBASEBAn8jAEEQayIFJABBASEGAkACfyAEQQhqIgNBAXEEQCADQQF2IgNF\
\\
BEAgAwwCCyADQQEQ3gIiBkUNAiADIANFDQEaIAZB/ZjAACAD/AoAACADDAELIAVBBGpB/ZjAACADEIsBIAUoAgQhAyAFKAIIIQYgBSgCDAshByAGIAcQGyEIEL4BIgcgCCYBIAMEQCAGIAMQoQILIAVBEGokACAHDAELQQEgAxDkAgALDAILQQAhASACuhD1AgwBC0EAIQEgAhAfIQgQvgEiAyAIJgEgAws2AgQgACABNgIAIARBEGokAAt1AQF/IAJBAXEEQAJAAkAgAkEBdiICIAAoAgAgACgCCCIDa0sEQCAAIAMgAkEBQQEQ8gEgACgCCCEDDAELIAJFDQELIAJFDQAgACgCBCADaiABIAL8CgAACyAAIAIgA2o2AghBAA8LIABBtNvAACAB\
\\
IAIQgQELAwAAC3EBAX8gAkEBcQRAAkACQCACQQF2IgIgACgCACAAKAIIIgNrSwRAIAAgAyACEOkBIAAoAgghAwwBCyACRQ0BCyACRQ0AIAAoAgQgA2ogASAC/AoAAAsgACACIANqNgIIQQAPCyAAQZD7wAAgASACEIEBC3EBAX8gAkEBcQRAAkACQCACQQF2IgIgACgCACAAKAIIIgNrSwRAIAAgAyACEOkBIAAoAgghAwwBCyACRQ0BCyACRQ0AIAAoAgQgA2ogASAC/AoAAAsgACACIANqNgIIQQAPCyAAQfz7wAAgASACEIEBC3ABA38CQCABKAIIIgJBAEgNACACRQRAIABBADYCCCAAQoCAgIAQNwIADwsgASgCBCEDQQEhBCACQQEQ3gIi\
\\
AUUNACAAIAE2AgQgACACNgIAIAIEQCABIAMgAvwKAAALIAAgAjYCCA8LIAQgAhDkAgALAwAAC2cBA38jAEEQayIBJAAgAUEEaiAAKAIAIgIgACgCBEEIIAJBAXQiAiACQQhNGyICEPABIAEoAgRBAUYEQCABKAIIIAEoAgwQ5AIACyABKAIIIQMgACACNgIAIAAgAzYCBCABQRBqJAALAwAACwMAAAsDAAALgwEBAX8CQCAAQYQITwRAIADQbyYBQZSewgAoAgANAUGUnsIAQX82AgAgAEGonsIAKAIAIgFJDQEgACABayIAQaCewgAoAgBPDQFBnJ7CACgCACAAQQJ0akGknsIAKAIANgIAQaSewgAgADYCAEGUnsIAQZSewgAoAgBBAWo2AgAL\
\\
DwsAC2QBA38jAEEQayIBJAAgAUEEaiAAQQQgACgCAEEBdCICIAJBBE0bIgJBCEEgEO0BIAEoAgRBAUYEQCABKAIIIAEoAgwQ5AIACyABKAIIIQMgACACNgIAIAAgAzYCBCABQRBqJAALZAEDfyMAQRBrIgEkACABQQRqIABBBCAAKAIAQQF0IgIgAkEETRsiAkEEQQQQ7QEgASgCBEEBRgRAIAEoAgggASgCDBDkAgALIAEoAgghAyAAIAI2AgAgACADNgIEIAFBEGokAAtkAQN/IwBBEGsiASQAIAFBBGogAEEEIAAoAgBBAXQiAiACQQRNGyICQQhBCBDtASABKAIEQQFGBEAgASgCCCABKAIMEOQCAAsgASgCCCEDIAAgAjYCACAAIAM2AgQg\
\\
AUEQaiQAC2QBA38jAEEQayIBJAAgAUEEaiAAQQQgACgCAEEBdCICIAJBBE0bIgJBAkECEO0BIAEoAgRBAUYEQCABKAIIIAEoAgwQ5AIACyABKAIIIQMgACACNgIAIAAgAzYCBCABQRBqJAALZQEDfyMAQRBrIgEkACABQQRqIABBBCAAKAIAQQF0IgIgAkEETRsiAkEIQcABEO0BIAEoAgRBAUYEQCABKAIIIAEoAgwQ5AIACyABKAIIIQMgACACNgIAIAAgAzYCBCABQRBqJAALZAEDfyMAQRBrIgEkACABQQRqIABBBCAAKAIAQQF0IgIgAkEETRsiAkEEQQwQ7QEgASgCBEEBRgRAIAEoAgggASgCDBDkAgALIAEoAgghAyAAIAI2AgAgACAD\
\\
NgIEIAFBEGokAAtkAQN/IwBBEGsiASQAIAFBBGogAEEEIAAoAgBBAXQiAiACQQRNGyICQQhBGBDtASABKAIEQQFGBEAgASgCCCABKAIMEOQCAAsgASgCCCEDIAAgAjYCACAAIAM2AgQgAUEQaiQAC2QBA38jAEEQayIBJAAgAUEEaiAAQQQgACgCAEEBdCICIAJBBE0bIgJBBEEIEO0BIAEoAgRBAUYEQCABKAIIIAEoAgwQ5AIACyABKAIIIQMgACACNgIAIAAgAzYCBCABQRBqJAALZAEDfyMAQRBrIgEkACABQQRqIABBBCAAKAIAQQF0IgIgAkEETRsiAkEIQRAQ7QEgASgCBEEBRgRAIAEoAgggASgCDBDkAgALIAEoAgghAyAAIAI2AgAg\
\\
ACADNgIEIAFBEGokAAtlAQN/IwBBEGsiASQAIAFBBGogAEEEIAAoAgBBAXQiAiACQQRNGyICQQhB8AAQ7QEgASgCBEEBRgRAIAEoAgggASgCDBDkAgALIAEoAgghAyAAIAI2AgAgACADNgIEIAFBEGokAAt1AQJ/IAAoAgBBgICAgHhHBEAgASgCACAAKAIEIAAoAgggASgCBCgCDBEEAA8LIAEoAgQhAyABKAIAIQEgACgCDCgCACICKAIAIQAgAigCBCICQQFxBEAgASAAIAJBAXYgAygCDBEEAA8LIAEgAyAAIAIQgQELcwEBfiABKAIAIAJBWGxqIgBBKGspAABClfip+pe33puef35CF4kgAEEgaykAAIVClfip+pe33puef35CF4kgAEEY\
\\
aykAAIVClfip+pe33puef35CF4kgAEEQaykAAIVClfip+pe33puef34iA0IgiCADhQthAQR/AkAgACgCACIBQYCAgIB4Rg0AIAAoAgQhAiAAKAIIIgMEQCACIQADQCAAKAIAIgRBhAhPBEAgBBCNAgsgAEEEaiEAIANBAWsiAw0ACwsgAUUNACACIAFBAnQQoQILC18BAn8jAEEQayICJAACQCAABEAgAEEIayIAIAAoAgBBAWsiAzYCACACIAA2AgwCQCADRQRAIAJBDGoQxgIMAQsgAUUNAgsgAkEQaiQADwsQigMAC0Gco8AAQT8QiwMAC18BAn8jAEEQayICJAACQCAABEAgAEEIayIAIAAoAgBBAWsiAzYCACACIAA2AgwCQCADRQRAIAJB\
\\
DGoQxQIMAQsgAUUNAgsgAkEQaiQADwsQigMAC0Gco8AAQT8QiwMAC18BAn8jAEEQayICJAACQCAABEAgAEEIayIAIAAoAgBBAWsiAzYCACACIAA2AgwCQCADRQRAIAJBDGoQxwIMAQsgAUUNAgsgAkEQaiQADwsQigMAC0Gco8AAQT8QiwMACwMAAAtjACAARQRAQdujwABBGxCLAwALIAAoAgBB/v///wdLBEBB9qPAAEHPABCLAwALIABBCGsoAgBBf0YEQAALIAAoAmggACgCXCAAKAJQIAAoAkRqampBA3QgACgCDCAAKAIIdGoLAwAAC10BAn8CQCAAQQRrKAIAIgJBeHEiA0EEQQggAkEDcSICGyABak8EQCACQQAgAyABQSdqSxsNASAA\
\\
EEkPC0G0+MAAQS5B5PjAABDmAgALQfT4wABBLkGk+cAAEOYCAAsDAAALXAEBfyMAQSBrIgUkACAFIAE2AgQgBSAANgIAIAUgAzYCDCAFIAI2AgggBSAFQQhqrUKAgICAgA2ENwMYIAUgBa1CgICAgJANhDcDEEHZhcAAIAVBEGogBBDAAgALWQEBfwJAAkAgACgCACAAKAIIIgNrIAJJBEAgACADIAJBAUEBEPIBIAAoAgghAwwBCyACRQ0BCyACRQ0AIAAoAgQgA2ogASAC/AoAAAsgACACIANqNgIIQQALVQEBfwJAAkAgACgCACAAKAIIIgNrIAJJBEAgACADIAIQ6QEgACgCCCEDDAELIAJFDQELIAJFDQAgACgCBCADaiABIAL8CgAACyAA\
\\
IAIgA2o2AghBAAvGAQEFfyABKAIAIgMoAgQhAgJAIAMoAhQiBCADKAIQIgVJDQAgAiAESQ0AIAMoAgAgBWohAyABKAIEIQIgASgCCCEGIwBBMGsiASQAIAEgBjYCECABIAI2AgwgAUEUaiICIAMgBCAFaxAxIAEgAUEMaq1CgICAgNAAhDcDKCABIAKtQoCAgIAghDcDICAAQcubwAAgAUEgahCLASABKAIUIgAEQCABKAIYIAAQoQILIAFBMGokAA8LIAUgBCACQbi2wAAQtwEAC08BAX8jAEEgayIDJAAgAyABNgIMIAMgADYCCCADIANBCGqtQoCAgIAwhDcDGCADIANBDGqtQoCAgIAwhDcDEEHDgcAAIANBEGogAhDAAgALUgAgAEUEQEHb\
\\
o8AAQRsQiwMACyAAKAIAQf7///8HSwRAQfajwABBzwAQiwMACyAAQQhrKAIAQX9GBEAAC0H///8HIAAtAHUiAEEBRiAAQQNGGwtAAAJAAn8gAUEJTwRAIAEgABCdAQwBCyAAECcLIgFFDQAgAUEEay0AAEEDcUUNACAARQ0AIAFBACAA/AsACyABC0MBA38CQCACRQ0AA0AgAC0AACIEIAEtAAAiBUYEQCAAQQFqIQAgAUEBaiEBIAJBAWsiAg0BDAILCyAEIAVrIQMLIAMLAwAACwMAAAsDAAALTgECfyMAQdAAayIBJAAgASAAEFcgACgCXCECQdgAQQgQ3gIiAEUEQEEIQdgAEI0DAAsgACABQdAA/AoAACAAIAI2AlAgAUHQAGokACAAC0cB\
\\
AX8jAEEQayIDJAAgAEUEQCADIAI2AgwgA0EANgIIIANBCGoQ4QJBwOnAAEEyEIsDAAsgACACIAEoAhARAQAgA0EQaiQACwMAAAsDAAALAwAAC+wMAwt/BX4BfCABKAIIIgJBgICAAXEhAyAAKwMAIRIgAkGAgICAAXFFBEAgA0EARyEGIwBB8ABrIgckACAHQeAAaiEFIAdBB2ohCSAHQRhqIQMjAEHQAGsiACQAIBK9Ig1C/////////weDIhBCgICAgICAgAiEIA1CAYZC/v///////w+DIA1CNIinQf8PcSIEGyIOQgGDIRFBAiECIARBswhrIQQCQAJAAkACQAJAIBBQIghBAkEDIAgbQQQgDUKAgICAgICA+P8AgyIQUBsgEEKAgICAgICA\
\\
+P8AURtBAWsOBAABAgMEC0EDIQIMAwtBBCECDAILIBFQIQJCASEPDAELIBFQIQJBfkF/IA5CgICAgICAgAhRIggbIARqIQQgDkICQgEgCBsiD4YhDgsgACAEOwEwIAAgDzcDKCAAQgE3AyAgACAONwMYIAAgAjoAMiANQj+HIg2nQYABcUEHdiEEAkACfwJAAkACQAJAAkAgAkH/AXFBAU0EQCAAQcQAaiAAQRhqIAkQMyANQgBTIQIgACgCREUNASAAIAAoAkw2AkAgACAAKQJENwM4DAILIAJBAmsiCUH/AXFFDQJBASECIAQgBnIhBEHgnMEAQeGcwQAgDUIAUyIIG0HgnMEAQQEgCBsgBhshBiAJQf8BcUECRw0DIANBAjsBACADQQM2Aggg\
\\
A0GgncEANgIEDAYLIABBOGogAEEYaiAJECILQeCcwQBBASACGyEKQeCcwQBB4ZzBACACGyELIAAoAjghCSAAKAI8IQggAC4BQCICQQBKIAJBAExxDQIgAEEQaiAJIAggAkEAIAMQnwEgACgCECEDIAAoAhQMAwsgA0EDNgIIIANB4pzBADYCBCADQQI7AQBBASECQQAhBEEBIQYMAwsgA0EDNgIIIANB5ZzBADYCBCADQQI7AQAMAgsgAEEIaiAJIAggAkEAIANBBhCqASAAKAIIIQMgACgCDAshAiAEIAZyIQQgCyAKIAYbIQYLIAUgAjYCDCAFIAM2AgggBSAENgIEIAUgBjYCACAAQdAAaiQAIAEgBRB5IAdB8ABqJAAPCyADQQBHIQcgAS8B\
\\
DiEAIwBB4AhrIgkkACAJQdAIaiEGIAlBCGohCCAJQYgIaiECIwBBQGoiAyQAIBK9Ig1C/////////weDIhBCgICAgICAgAiEIA1CAYZC/v///////w+DIA1CNIinQf8PcSIFGyIOQgGDIRFBAiEEIAVBswhrIQUCQAJAAkACQAJAIBBQIgpBAkEDIAobQQQgDUKAgICAgICA+P8AgyIQUBsgEEKAgICAgICA+P8AURtBAWsOBAABAgMEC0EDIQQMAwtBBCEEDAILIBFQIQRCASEPDAELIBFQIQRBfkF/IA5CgICAgICAgAhRIgobIAVqIQUgDkICQgEgChsiD4YhDgsgAyAFOwEgIAMgDzcDGCADQgE3AxAgAyAONwMIIAMgBDoAIiANQj+HIg2n\
\\
QYABcUEHdiEKAkACQCAEQf8BcUEBTQRAIABBAWpBdEEFIAXBIgRBAEgbIARsQQR2QRVqIgQgACAESRsiBEGACE0NAUGqncEAQSlB1J3BABDmAgALAkACQCAEQQJrIghB/wFxBEBBASEEIAcgCnIhBUHgnMEAQeGcwQAgDUIAUyIKG0HgnMEAQQEgChsgBxshByAIQf8BcUECRw0BIAANAiACQQM2AgggAkECOwEAIAJBoJ3BADYCBAwECyACQQM2AgggAkHinMEANgIEIAJBAjsBAEEBIQdBACEFQQEhBAwDCyACQQM2AgggAkHlnMEANgIEIAJBAjsBAAwCCyACQQI2AiAgAkECOwEYIAIgADYCECACQQA7AQwgAkECNgIIIAJB6ZzBADYCBCAC\
\\
QQI7AQAgAkGmncEANgIcQQMhBAwBC0HgnMEAQQEgDUIAUyIFGyELQeCcwQBB4ZzBACAFGyADQTRqIANBCGogCCAEQYCAAhBRAkAgAygCNARAIAMgAygCPDYCMCADIAMpAjQ3AygMAQsgA0EoaiADQQhqIAggBEGAgAIQIwsgByAKciEFIAsgBxshByADIAMoAiggAygCLCADLwEwIAAgAhCfASADKAIEIQQgAygCACECCyAGIAQ2AgwgBiACNgIIIAYgBTYCBCAGIAc2AgAgA0FAayQAIAEgBhB5IAlB4AhqJAAL5E0DI38FfgJ8IwBBEGsiLSQAIwBB8ABrIhEkAAJAAkACQCAAIhhFBEBB26PAACEYQRshJgwBCyAYKAIABEBB9qPAACEYQc8A\
\\
ISYMAQsgGEF/NgIAIBhBCGsiJiAmKAIAQQFqIgA2AgAgAEUNASAYQQhqIRILIBFB5ABqIAEgAhBhIA1BgICAgHggDBshICALQYCAgIB4IAobISMgBkGAgICAeCAFGyECIARBgICAgHggAxshAUGAgICAeCARKAJsIiogESgCZBshFyARKAJoIRwCQAJAIA4EQCASBEAgDyEAIBdBgICAgHhHDQILIBdBgICAgHhGIScgEkUhKCAPRQ0CIA4gDxChAgwCCyAXQYCAgIB4RiEnIBJFIgAhKCAADQFBgICAgHghACAnDQELIBEgKjYCJCARIBw2AiAgESAXNgIcIBEgBDYCMCARIAM2AiwgESABNgIoIBEgBjYCPCARIAU2AjggESACNgI0IBEgCTYC\
\\
SCARIAg2AkQgESAJNgJAIBEgCzYCVCARIAo2AlAgESAjNgJMIBEgDTYCYCARIAw2AlwgESAgNgJYIBEgDzYCbCARIA42AmggESAANgJkIBEgJjYCGCARIBg2AhQgESASNgIQIBFBHGohMiARQShqIS4gB0EARyECIBFBQGshBiARQcwAaiEFIBFB2ABqIS8gEUHkAGohByMAQfAAayITJAACfyARQTRqIgAoAgAiBEGAgICAeEcEQCAAKAIIIQMgACgCBCEaIAQhAUEBDAELQQAgLigCACIAIABBgICAgHhGIgAbIQFBASAuKAIEIAAbIRpBACAuKAIIIAAbIQNBAAshACATIAM2AgwgEyAaNgIIIBMgATYCBCATIAA2AgAgEyACOgA8IBMgBikC\
\\
ADcCECATIAYoAgg2AhggEyAHKAIINgI4IBMgLykCBDcCLCATIAUpAgQ3AiBBACEnIBMgBygCBCIPQQAgBygCACIqQYCAgIB4Rxs2AjQgE0GBgICAeCAvKAIAIgAgAEGBgICAeEwbNgIoIBNBgYCAgHggBSgCACIAIABBgYCAgHhMGzYCHCATQUBrIRUgEiEJIDIoAgQhBiAyKAIIIRpBACEAQQAhAkEAIQgjAEGwAmsiECQAIBAgEygCGCIdNgJ8IBMoAiQhMCATKAIwITEgEygCOCErAn8gEygCDCISIB1GBEAgEEGAAmohCkECDAELIBBBATYCgAJC5LjAgOAAITMgEEGAAWohCiASCyEBIBMoAgAhLCATKAIcIR4gEygCKCEfIBMoAjQhJCAK\
\\
IAE2AgACfwJAIBAoAoACIgpBAkcNACAQQYACaiEKAn9BAiAeQYGAgIB4Rg0AGkECIB0gMEYNABogEEEBNgKAAkL0ssCA8AAhMyAQQYABaiEKIDALIQEgCiABNgIAIBAoAoACIgpBAkcNACAQQYACaiEKAn9BAiAfQYGAgIB4Rg0AGkECIB0gMUYNABogEEEBNgKAAkLquMCA4AAhMyAQQYABaiEKIDELIQEgCiABNgIAIBAoAoACIgpBAkcNACAQQYACaiEKAn9BAiAkRQ0AGkECIB0gK0YNABogEEEBNgKAAkLwuMCA4AAhMyAQQYABaiEKICsLIQEgCiABNgIAIBAoAoACIgpBAkcNAEECIQogEEHwAWoMAQsgECAKNgLwASAzQiCIpyECIBAo\
\\
AoABIQogM6chACAQQeQBagsgCjYCAAJAAkACQAJAAkACQAJAAkAgECgC8AEiAUECRyABQQFxcUUEQCAJKAJEQX9zIB1JBEBBP0EBEN4CIgBFDQMgAEGj1cAAKQAANwA3IABBnNXAACkAADcAMCAAQYzVwAD9AAAA/QsAICAAQfzUwAD9AAAA/QsAECAAQezUwAD9AAAA/QsAACAQQQg6AFggEEK/gICAgICAgIB/NwNIIBAgADYCRCAQQT82AkAgEEIBNwMwIBAgHbg5AzgMBgsgCSgCOCEcQbiiwgAtAABBAUcEQBD/AQtBqKLCAEGoosIAKQMAIjRCAXw3AwAgEEG4zcAA/QADAP0LA4ACIBBBsKLCACkDADcDmAIgECA0NwOQAiAaRQ0BIBBB\
\\
kAJqISAgCUEgaiEOIAkoAhAhIyAJKAIUIRsgCSgCHCENQQAhAQNAIAYgAUEMbGohKQJAAkAgDUUNACAbIA4gKRCTASI0p3EhAiA0QhmIQv8Ag0KBgoSIkKDAgAF+ITUgKSgCBCEIICkoAgghA0EAIQcDQCACICNqKQAAIjYgNYUiNEJ/hSA0QoGChIiQoMCAAX2DQoCBgoSIkKDAgH+DIjNCAFIEQANAICMgM3qnQQN2IAJqIBtxQQR0ayIAQQhrKAIAIANGBEAgCCAAQQxrKAIAIAMQqgJFDQULIDNCAX0gM4MiM0IAUg0ACwsgNiA2QgGGg0KAgYKEiJCgwIB/g0IAUg0BIAIgB0EIaiIHaiAbcSECDAALAAsgECApNgKAASAgIBBBgAFqEJIB\
\\
ITUgECgCiAJFBEAgEEEgaiEoIwBBMGsiGSQAIBkgIDYCKCAQQYACaiIhKAIMIRYgGSAZQShqNgIsAkACQAJAAn8CQCAWIBZBAWoiAk0EQCAhKAIEIgAgAEEBakEDdkEHbCAAQQhJGyIAQQF2IAJJBEAgAEEBaiIAIAIgACACSxsiAEEPSQ0CIABB/////wFNBEBBfyAAQQN0QQduQQFrZ3YiAEH+////A0sNBSAAQQFqDAQLEOICIBkoAiQhAiAZKAIgIQoMBgsgISAZQSxqQaDmwABBBBBgQYGAgIB4IQoMBQsQ4gIgGSgCDCECIBkoAgghCgwEC0EEIABBCHFBCGogAEEESRsLIgdBAnRBB2pBeHEiAyAHQQhqIgJqIgUgA0kNACAFQfj///8H\
\\
Sw0AIAVBCBDeAiIADQEgBRDdAiAZKAIcIQIgGSgCGCEKDAILEOICIBkoAhQhAiAZKAIQIQoMAQsgACADaiElIAIEQCAlQf8BIAL8CwALIAdBAWsiFCAHQQN2QQdsIAdBCUkbIQwgISgCACILISIgFgR/ICIpAwBCf4VCgIGChIiQoMCAf4MhMyAZKAIsIQdBACECA0AgM1AEQANAIAJBCGohAiAiQQhqIiIpAwBCgIGChIiQoMCAf4MiNEKAgYKEiJCgwIB/UQ0ACyA0QoCBgoSIkKDAgH+FITMLICUgFCAHKAIAIAsgM3qnQQN2IAJqIgVBAnRrQQRrEJIBpyIDcSIKaikAAEKAgYKEiJCgwIB/gyI0UARAQQghFwNAIAogF2ohACAXQQhqIRcg\
\\
JSAAIBRxIgpqKQAAQoCBgoSIkKDAgH+DIjRQDQALCyAzQgF9IDODITMgJSA0eqdBA3YgCmogFHEiCmosAABBAE4EQCAlKQMAQoCBgoSIkKDAgH+DeqdBA3YhCgsgCiAlaiADQRl2IgA6AAAgJSAKQQhrIBRxakEIaiAAOgAAICUgCkF/c0ECdGogISgCACAFQX9zQQJ0aigAADYCACAWQQFrIhYNAAsgISgCACEiICEoAgwFQQALIQAgISAlNgIAICEoAgQhAiAhIBQ2AgQgISAMIABrNgIIQYGAgIB4IQogAkUNACACIAJBAnRBC2pBeHEiAGpBCWoiAkUNACAiIABrIAIQoQILICggAjYCBCAoIAo2AgAgGUEwaiQACyAQKAKEAiIKIDWncSEA\
\\
IDVCGYgiNkL/AINCgYKEiJCgwIABfiE1ICkoAgQhAyApKAIIIQVBACEWIBAoAoACIQtBACEHA0AgACALaikAACI3IDWFIjRCf4UgNEKBgoSIkKDAgAF9g0KAgYKEiJCgwIB/gyIzQgBSBEADQCALIDN6p0EDdiAAaiAKcUECdGtBBGsoAgAiAigCCCAFRgRAIAMgAigCBCAFEKoCRQ0ECyAzQgF9IDODIjNCAFINAAsLIDdCgIGChIiQoMCAf4MhNAJAAn8gFkUEQEEAIDRQDQEaIDR6p0EDdiAAaiAKcSEICyA0IDdCAYaDQgBSDQFBAQshFiAHQQhqIgcgAGogCnEhAAwBCwsgCCALaiwAACIAQQBOBEAgCyALKQMAQoCBgoSIkKDAgH+DeqdB\
\\
A3YiCGotAAAhAAsgCCALaiA2p0H/AHEiAjoAACALIAhBCGsgCnFqQQhqIAI6AAAgCyAIQQJ0a0EEayApNgIAIBAgECgCjAJBAWo2AowCIBAgECgCiAIgAEEBcWs2AogCCyABQQFqIgEgGkcNAAsgECgChAIhACAQKAKAAiECIBAoAowCIBxqQYCABE0EQCAARQ0FIAAgAEECdEELakF4cSIBakEJaiIARQ0FIAIgAWsgABChAgwFCyAARQ0DIAAgAEECdEELakF4cSIBakEJaiIARQ0DIAIgAWsgABChAgwDCyAQKALkASEBIBAgAjYChAEgECAANgKAASAQIAE2AvABIBAgEEH8AGqtQoCAgIAwhDcDkAIgECAQQfABaq1CgICAgDCENwOIAiAQ\
\\
IBBBgAFqrUKAgICA0ACENwOAAiAQQUBrQaCGwAAgEEGAAmoQiwEgEEEIOgBYIBBBgICAgHg2AkwgEEIANwMwDAQLIBxBgIAETQ0CDAELQQFBPxDkAgALIBAgGjYCgAEgECAQQYABaq1CgICAgDCENwOAAiAQQUBrQeedwAAgEEGAAmoQiwEgEEEIOgBYIBBBgICAgHg2AkxCACEzDAMLIBMoAgghAAJAAkACQAJAAkACQCAsBEAgEkUNASASQQF0IQJBACEKIAAhAQNAIBogAS8BAE0NBCAKQQFqIQogAUECaiEBIAJBAmsiAg0ACwwBCyASRQ0AQQAhCgNAIBogACAKaiIBLQAATQ0CIBIgCkEBaiIKRw0ACwtBACEKICtBACAkGyEDICRBASAk\
\\
GyECA0AgAyAKRg0DIAIgCmogCkEBaiEKLQAAIgFBBEkNAAtBO0EBEN4CIgANA0EBQTsQ5AIACyABLQAAIQEMAwsgAS8BACEBDAILQQAhASATKAIgIRcgMEEDdEEAIB5BgYCAgHhHIgMbIgIEQCAXQQggAxshCgNAAkAgCisDACI4IDhiDQAgOJlE////////339lDQAgEELI08CAEDcDgAIgEEGQAWpBg5vAACAQQYACahCLASAQQYCAgIB4NgKcASAQIDg5A4gBIBBBAToAqAEgEEIBNwOAASAQIBD9AAOgAf0LA6ACIBAgEP0AA5AB/QsDkAIgECAQ/QADgAH9CwOAAiAQIAE2AuABIBAgEEHgAWqtQoCAgIAwhDcD+AEgECAQQZACaiIBrUKA\
\\
gICAIIQ3A/ABIBBB5AFqQa6gwAAgEEHwAWoQiwEgECgCkAIiAARAIBAoApQCIAAQoQILIAEgECkC5AE3AgAgASAQKALsATYCCCAQIBD9AAOAAv0LAzAgECAQKQOQAjcDQCAQIBApA5gCNwNIIBAgEP0AA6AC/QsDUAwFCyAKQQhqIQogAUEBaiEBIAJBCGsiAg0ACwsgEygCLCIiQQggH0GBgICAeEciAhshASAxQQAgAhtBA3QhCkF/IQICQAJAAkACQANAIApFDQEgCkEIayEKIAJBAWohAiABKwMAITggAUEIaiEBIDiZRAAAAAAAAPB/Yg0ACyAQIAI2AuQBQSxBARDeAiIARQ0BIABBvNbAACgAADYAKCAAQbTWwAApAAA3ACAgAEGk1sAA\
\\
/QAAAP0LABAgAEGU1sAA/QAAAP0LAAAgEEEIOgCoAiAQQqyAgICAgICAgH83A5gCIBAgADYClAIgEEEsNgKQAiAQIDg5A4gCIBBCATcDgAIgECAQQeQBaq1CgICAgDCENwOIASAQIBBBkAJqIgGtQoCAgIAghDcDgAEgEEHwAWpBrqDAACAQQYABahCLASAQKAKQAiIABEAgECgClAIgABChAgsgASAQKQLwATcCACABIBAoAvgBNgIIIBAgEP0AA4AC/QsDMCAQIBApA5ACNwNAIBAgECkDmAI3A0ggECAQ/QADoAL9CwNQDAYLQQAhCCAQQQA2AogBIBBCgICAgIABNwKAASAQQQA6AIwBIBMoAhQhByAdRQ0CIB1BA3QhAiAQQcABaiEFIBMt\
\\
ADwhC0EIIRZBACEKIAchAQNAIAErAwAhOQJAAkAgJEUNACAKICtJBEAgCiAkai0AAEUNAQwCCyAKICtByM3AABCnAgALIBBBAToAjAECQCALDQAgOUQAAAAAAAAAAGRFDQAgOUQAgPtD+s7sQmNFDQAgOUQAAAAAAAA4Q6BEAAAAAAAAOMOgIDlhDQELIBBBgAJqIDkgCxCkASAQLQCQAiEDIBArA4gCITgCQAJAIBApA4ACIjRCAlIEQCAQIBApAKgCNwDYASAQIBApAKECNwDRASAQIBD9AACRAv0LAMEBIBAgAzoAwAEgECA4OQO4ASAQIDQ3A7ABDAELIANBAUcNASA4mUT////////ff2UNASAQQsjTwIAQNwOAAiAFQdDTwAAgEEGAAmoQ\
\\
iwEgEEEBOgDYASAQQYCAgIB4NgLMASAQIDg5A7gBIBBCATcDsAELIBAgEP0AA9AB/QsDoAIgECAQ/QADwAH9CwOQAiAQIBD9AAOwAf0LA4ACIBAgCjYC8AEjAEEgayIDJAAgAyAQQfABaq1CgICAgDCENwMYIAMgEEGAAmoiAkEQaiIBrUKAgICAIIQ3AxAgA0EEakGuoMAAIANBEGoQiwEgAigCECIABEAgAigCFCAAEKECCyABIAMpAgQ3AgAgASADKAIMNgIIIBBBsAFqIgAgAv0AAwD9CwMAIAAgAikDEDcDECAAIAIpAxg3AxggACAC/QADIP0LAyAgA0EgaiQAIBAgECkAwQE3AEEgECAQ/QAAyQH9CwBJIBAgECkA2AE3AFggECAQLQDA\
\\
AToAQCAQIBArA7gBOQM4IBAgECkDsAE3AzAMBAsgECADOgDAASAQQgI3A7ABIBAgODkDuAEgOL0gOb1RDQAgECgCgAEgCEYEQCAQQYABahCWAiAQKAKEASEWCyAWIAhBBHRqIgMgODkDCCADIAo2AgAgECAIQQFqIgg2AogBCyABQQhqIQEgCkEBaiEKIAJBCGsiAg0ACyAQLQCMAUUNAiAQQYACaiAJIAsQzgEgECkDgAJCAlENAiAQIBD9AAOgAv0LA1AgECAQ/QADkAL9CwNAIBAgEP0AA4AC/QsDMAwBC0EBQSwQ5AIACyAQKAKAASIARQ0DIBAoAoQBIABBBHQQoQIMAwsgECAQ/QACgAH9CwM4DAMLIABBl8rAACgAADYANyAAQZDKwAAp\
\\
AAA3ADAgAEGAysAA/QAAAP0LACAgAEHwycAA/QAAAP0LABAgAEHgycAA/QAAAP0LAAAgECAKQQFrNgLkASAQQQg6AKgCIBBCu4CAgICAgICAfzcDmAIgECAANgKUAiAQQTs2ApACIBAgAbg5A4gCIBBCATcDgAIgECAQQeQBaq1CgICAgDCENwOIASAQIBBBkAJqIgGtQoCAgIAghDcDgAEgEEHwAWpBrqDAACAQQYABahCLASAQKAKQAiIABEAgECgClAIgABChAgsgASAQKAL4ATYCCCABIBApAvABNwIAIBAgEEGpAmoiACgAADYAWSAQIAAoAAM2AFwgECAQKQOgAjcDUCAQIBD9AAOAAv0LAzAgECAQLQCoAjoAWCAQIBD9AAOQAv0LA0AM\
\\
AQsgECAKNgLgASAQIBo2AuQBIBAgEEHkAWoiAq1CgICAgDCENwPwASAQQZACakHSnsAAIBBB8AFqIgAQiwEgECABQf//A3G4OQOIAiAQQYCAgIB4NgKcAiAQQQg6AKgCIBBCATcDgAIgEEIBNwOAASAQIBApA5ACNwOQASAQIBApA6ACNwOgASAQIBApA4gCNwOIASAQIBApA5gCNwOYASAQIBApA6gCNwOoASAQIBBB4AFqrUKAgICAMIQ3A/gBIBAgEEGQAWoiAa1CgICAgCCENwPwASACQa6gwAAgABCLASAQKAKQASIABEAgECgClAEgABChAgsgASAQKQLkATcCACABIBAoAuwBNgIIIBAgEP0AA4AB/QsDMCAQIBApA5ABNwNAIBAgECkD\
\\
mAE3A0ggECAQ/QADoAH9CwNQCyAQKQMwIjNCAlINASATKAIsISIgEygCICEXIBMoAhQhByATKAIIIQALIBAtAEQhCyAQKAJAISggECgCPCEFIBAoAjghICATLQA8IQMgEygCECEjIBMoAgQhFCAJKAJEIRwgEEICNwOAAiAQIAk2AogBIBAgBjYCgAEgECAGIBpBDGxqNgKEASAQIBBBgAJqNgKMASAQQRhqIBBBgAFqENsBAkACQAJAAkACfyAQLwEYQQFxRQRAQQAhCkEAIRZBAgwBCyAQLwEaIQFBCEECEN4CIghFDQEgCCABOwEAQQEhCiAQQQE2AjggECAINgI0IBBBBDYCMCAQIBD9AAKAAf0LA7ABIBBBEGogEEGwAWoQ2wEgEC8BEEEB\
\\
cQRAIBAvARIhAkECIQEDQCAQKAIwIApGBEAgEEEwaiAKQQFBAkECEPIBIBAoAjQhCAsgASAIaiACOwEAIBAgCkEBaiIKNgI4IAFBAmohASAQQQhqIBBBsAFqENsBIBAvAQohAiAQLwEIQQFxDQALCyAQKAIwIRYgECgCNAshGyAQKQOAAiI0QgJSBEAgECAQKQKUAjcDYCAQIBD9AAKcAv0LA2ggECAQKAKsAjYCeCAQKAKQAiEDIBAoAowCIQIgECgCiAIhASAWBEAgGyAWQQF0EKECCyAVIAM2AhAgFSACNgIMIBUgATYCCCAVIDQ3AwAgFSAQKQNgNwIUIBUgEP0AA2j9CwIcIBUgECgCeDYCLCAfQQBKBEAgIiAfQQN0EKECCyAeQQBKBEAg\
\\
FyAeQQN0EKECCyAjQYCAgIB4ckGAgICAeEcEQCAHICNBA3QQoQILICxFBEAgFEGAgICAeHJBgICAgHhGDQUgACAUEKECDAULIBRBgICAgHhyQYCAgIB4Rg0EIAAgFEEBdBChAgwECyAdRQ0CIAtBAXENAQwCC0ECQQgQ5AIACyAJIAM6AG0LIAlBPGohCyAKQQF0IQ5BfyEIQQAhAgNAIA4gAiIDRiINRQRAIAJBAmohAiAIQQFqIgggAyAbai8BAEYNAQsLIApBAXQhDEEAIQgDQCAMIAgiAUYiAkUEQCABQQJqIQggASAbai8BAEGAAkkNAQsLAkACQAJAAn8CQAJAAkACQAJAAkAgCSgCAEEBRgRAIAMgDkZBACAsGw0BICxFDQIMCAsgCUEE\
\\
aiEIAkAgLARAIA0NAQwHCwJAAkACQCANRQRAIAJFDQYgEiAJKAIEIAkoAgwiAWtNDQEgCUEEaiABIBJBAUEBEPIBIAkoAgwhAQwCCyAJKAIMIgpFIBRBgICAgHhHcUUEQAJAAkAgCCgCACAKayASSQRAIAlBBGogCiASQQFBARDyASAJKAIMIQoMAQsgEkUNAQsgEkUNACAJKAIIIApqIAAgEvwKAAALIAkgCiASajYCDCAUQQBMDQ0gACAUEKECDA0LIAgoAgAiAUUNCCAJKAIIIAEQoQIMCAsgEkUNAQsgCSgCCCEDIAAhAgNAIAogAi0AACIITQ0FIAEgA2ogGyAIQQF0ai0AADoAACACQQFqIQIgAUEBaiEBIBJBAWsiEg0ACwsgCSABNgIM\
\\
IBRBgICAgHhyQYCAgIB4Rg0JIAAgFBChAgwJCyAJKAIMDQVBACACDQYaAkAgFEGAgICAeEcEQCAQIBI2AogCIBAgADYChAIgECAUNgKAAgwBCyAQQYACaiEDAkAgEkUEQCADQQA2AgggA0KAgICAIDcCAAwBCyASQQF0IgJBAhDeAiIBBEAgAyABNgIEIAMgEjYCACACBEAgASAAIAL8CgAACyADIBI2AggMAQtBAiACEOQCAAsLIAgoAgAiAARAIAkoAgggABChAgsgCUEBNgIAIAggECkCgAI3AgAgCCAQKAKIAjYCCAwICyAJKAIMIgpFIBRBgICAgHhHcUUEQAJAAkAgCSgCBCAKayASSQRAIAlBBGogCiASQQJBAhDyASAJKAIMIQoMAQsg\
\\
EkUNAQsgEkEBdCIBRQ0AIAkoAgggCkEBdGogACAB/AoAAAsgCSAKIBJqNgIMIBRBAEwNCCAAIBRBAXQQoQIMCAsgCSgCBCIBRQ0DIAkoAgggAUEBdBChAgwDCwJAAkAgCRCVASIMKAIAIAwoAggiCGsgEkkEQCAMIAggEkECQQIQ8gEgDCgCCCEIDAELIBJFDQELIAwoAgQgCEEBdGohAiAAIQEDQCAKIAEtAAAiA00NAyACIBsgA0EBdGovAQA7AQAgAUEBaiEBIAJBAmohAiAIQQFqIQggEkEBayISDQALCyAMIAg2AgggFEGAgICAeHJBgICAgHhGDQYgACAUEKECDAYLIAggCkGAzcAAEKcCAAsgAyAKQfDMwAAQpwIACyAJIBI2AgwgCSAA\
\\
NgIIIAkgFDYCBAwDCyABIAxHDQEgCSgCDAshAQJAAkACQCAJKAIEIAFrIBJJBEAgCUEEaiABIBJBAUEBEPIBIAkoAgwhAQwBCyASRQ0BCyAJKAIIIQMgACECA0AgCiACLwEAIghNDQIgASADaiAbIAhBAXRqLQAAOgAAIAJBAmohAiABQQFqIQEgEkEBayISDQALCyAJIAE2AgwgFEGAgICAeHJBgICAgHhGDQIgACAUQQF0EKECDAILIAggCkGgzcAAEKcCAAsCQAJAIAkQlQEiDCgCACAMKAIIIghrIBJJBEAgDCAIIBJBAkECEPIBIAwoAgghCAwBCyASRQ0BCyAMKAIEIAhBAXRqIQIgACEBA0AgCiABLwEAIgNNDQMgAiAbIANBAXRqLwEA\
\\
OwEAIAFBAmohASACQQJqIQIgCEEBaiEIIBJBAWsiEg0ACwsgDCAINgIIIBRBgICAgHhyQYCAgIB4Rg0AIAAgFEEBdBChAgsgECAdNgKIAiAQIAc2AoQCIBAgIzYCgAIgCyAQQYACahDlAUEAIQogK0EAICQbIQsgHEEDdCEBICRBASAkGyEHIAlB4ABqIQMDQAJAAkAgCiALRwRAIAcgCmoiAi0AAA0BDAILAkAgKARAIAUgKEEEdGohASAFIQoDQCAKKAIAIBxqIgIgCSgCRCIATw0CIAkoAkAgAkEDdGogCkEIaisDADkDACAKQRBqIgogAUcNAAsLICAEQCAFICBBBHQQoQILIBAgMDYCiAIgECAXNgKEAiAQIB42AoACIAlByABqIBwgHSAQ\
\\
QYACaiIAEH0gECAxNgKIAiAQICI2AoQCIBAgHzYCgAIgCUHUAGogHCAdIAAQfSAVQgI3AwAgFkUNByAbIBZBAXQQoQIMBwsgAiAAQdjNwAAQpwIACyAKIBxqIgwgCSgCRCIATwRAIAwgAEHozcAAEKcCAAsgCSgCQCABakKAgICAgICAeDcDAEEAIQhBACEAAkACQAJAAkACQCACLQAAIgIOBAUEAwEAC0E7QQEQ3gIiAA0BQQFBOxDkAgALQQIhAEEBIQgMAgsgFUEIOgAoIBVCu4CAgICAgICAfzcDGCAVIAA2AhQgFUE7NgIQIBVCATcDACAAQZfKwAAoAAA2ADcgAEGQysAAKQAANwAwIABBgMrAAP0AAAD9CwAgIABB8MnAAP0AAAD9CwAQ\
\\
IABB4MnAAP0AAAD9CwAAIBUgArg5AwggFgRAIBsgFkEBdBChAgsgH0EASgRAICIgH0EDdBChAgsgHkEATA0FIBcgHkEDdBChAgwFC0EBIQALIAkoAmgiAiAJKAJgRgRAIAMQlQILIAkgAkEBajYCaCAJKAJkIAJBA3RqIgIgADoABCACIAw2AgAgCSAIIAktAGxyOgBsCyAKQQFqIQogAUEIaiEBDAALAAsgAyAKQZDNwAAQpwIACyAgRQ0BIAUgIEEEdBChAgwBCyAVIBApA0g3AxggFSAQ/QADUP0LAyAgECAQLwBFIgM7ASwgECAQLQBHIgI6AC4gECkDOCE0IBAoAkAhASAQLQBEIQAgFSACOgAXIBUgAzsAFSAVIAA6ABQgFSABNgIQIBUg\
\\
NDcDCCAVIDM3AwACQCAsRQRAIBMoAgQiAEGAgICAeEYNASAARQ0BIBMoAgggABChAgwBCyATKAIEIgBBgICAgHhGDQAgAEUNACATKAIIIABBAXQQoQILAkAgEygCECIAQYCAgIB4Rg0AIABFDQAgEygCFCAAQQN0EKECCwJAIB5BgYCAgHhGDQAgHkGAgICAeEYNACAeRQ0AIBMoAiAgHkEDdBChAgsgH0GBgICAeEYNACAfQYCAgIB4Rg0AIB9FDQAgEygCLCAfQQN0EKECCyAQQbACaiQAIBMpA0BCAlIEQCAVEIECIS9BASEnCyAqQQBKBEAgDyAqEKECCwJAIARBgICAgHhGDQAgLigCACIAQYCAgIB4Rg0AIABFDQAgLigCBCAAEKECCyAa\
\\
BEAgBiEAA0AgACgCACIBBEAgAEEEaigCACABEKECCyAAQQxqIQAgGkEBayIaDQALCyAyKAIAIgAEQCAGIABBDGwQoQILIBFBCGoiACAvNgIEIAAgJzYCACATQfAAaiQAIBEoAgwhAiARKAIIIQEgGCAYKAIAQQFqNgIAICYgJigCAEEBayIANgIAIABFBEAgEUEYahDFAgsgLSABQQFxIgA2AgQgLSACQQAgABs2AgAgEUHwAGokAAwCCyARIA02AmwgESAMNgJoIBEgIDYCZCARQeQAaiIAEM0CIBEgCzYCbCARIAo2AmggESAjNgJkIAAQzQIgCQRAIAggCUEDdBChAgsgESAGNgJsIBEgBTYCaCARIAI2AmQCQCARQeQAaiIAKAIAIgJBgYCA\
\\
gHhGDQAgAkGAgICAeEYNACACRQ0AIAAoAgQgAkEBdBChAgsgAUGAgICAeHJBgICAgHhHBEAgAyAEEKECCyARICo2AmwgESAcNgJoIBEgFzYCZCAnRQRAAkAgEUHkAGoiASgCACIEQYCAgIB4Rg0AIAEoAgQhACABKAIIIgIEQCAAIQEDQCABKAIAIgMEQCABQQRqKAIAIAMQoQILIAFBDGohASACQQFrIgINAAsLIARFDQAgACAEQQxsEKECCwsgESAmNgJsIBEgGDYCaCARIBI2AmQgKEUEQCARQeQAahC8AkEAIRgLIBggHEEAICcbIBgbIgBBASAAGyAmICogGBtBACAAGxCLAwsACyAtKAIAIC0oAgQgLUEQaiQAC0UAIABFBEBB26PAAEEb\
\\
EIsDAAsgACgCAEH+////B0sEQEH2o8AAQc8AEIsDAAsgAEEIaygCAEF/RgRAAAsgACgCWEEARwvbDAMLfwV+AXwgASgCCCICQYCAgAFxIQMgACsDACESIAJBgICAgAFxRQRAIANBAEchByMAQeAAayIJJAAgCUHQAGohBSAJQQ9qIQggCUEgaiEDIwBBQGoiACQAIBK9Ig1C/////////weDIhBCgICAgICAgAiEIA1CAYZC/v///////w+DIA1CNIinQf8PcSIEGyIOQgGDIRFBAiECIARBswhrIQQCQAJAAkACQAJAIBBQIgZBAkEDIAYbQQQgDUKAgICAgICA+P8AgyIQUBsgEEKAgICAgICA+P8AURtBAWsOBAABAgMEC0EDIQIMAwtBBCEC\
\\
DAILIBFQIQJCASEPDAELIBFQIQJBfkF/IA5CgICAgICAgAhRIgYbIARqIQQgDkICQgEgBhsiD4YhDgsgACAEOwEgIAAgDzcDGCAAQgE3AxAgACAONwMIIAAgAjoAIiANQj+HIg2nQYABcUEHdiEEAkACQAJAAkACQCACQf8BcUEBTQRAIABBNGogAEEIaiAIEDNB4JzBAEEBIA1CAFMiAhshBkHgnMEAQeGcwQAgAhshAiAAKAI0RQ0BIAAgACgCPDYCMCAAIAApAjQ3AygMAgsgAkECayIIQf8BcUUNAkEBIQIgBCAHciEEQeCcwQBB4ZzBACANQgBTIgYbQeCcwQBBASAGGyAHGyEHIAhB/wFxQQJHDQMgA0ECOwEAIANBATYCCCADQeicwQA2\
\\
AgQMBAsgAEEoaiAAQQhqIAgQIgsgBCAHciEEIAIgBiAHGyEHIAAgACgCKCAAKAIsIAAvATBBACADQQQQqgEgACgCBCECIAAoAgAhAwwCCyADQQM2AgggA0HinMEANgIEIANBAjsBAEEBIQdBACEEQQEhAgwBCyADQQM2AgggA0HlnMEANgIEIANBAjsBAAsgBSACNgIMIAUgAzYCCCAFIAQ2AgQgBSAHNgIAIABBQGskACABIAUQeSAJQeAAaiQADwsgA0EARyEIIAEvAQ4hACMAQcAIayIHJAAgB0GwCGohCSAHQYAIaiEDIwBBQGoiAiQAIBK9Ig1C/////////weDIhBCgICAgICAgAiEIA1CAYZC/v///////w+DIA1CNIinQf8PcSIFGyIO\
\\
QgGDIRFBAiEEIAVBswhrIQUCQAJAAkACQAJAIBBQIgZBAkEDIAYbQQQgDUKAgICAgICA+P8AgyIQUBsgEEKAgICAgICA+P8AURtBAWsOBAABAgMEC0EDIQQMAwtBBCEEDAILIBFQIQRCASEPDAELIBFQIQRBfkF/IA5CgICAgICAgAhRIgYbIAVqIQUgDkICQgEgBhsiD4YhDgsgAiAFOwEgIAIgDzcDGCACQgE3AxAgAiAONwMIIAIgBDoAIiANQj+HIg2nQYABcUEHdiEGAkACQCAEQf8BcUEBTQRAQXRBBSAFwSIEQQBIGyAEbEEEdkEVaiIEQYAITQ0BQfSdwQBBJUGcnsEAEOYCAAsCQAJAIARBAmsiCkH/AXEEQEEBIQQgBiAIciEFQeCc\
\\
wQBB4ZzBACANQgBTIgYbQeCcwQBBASAGGyAIGyEIIApB/wFxQQJHDQEgA0ECOwEAIAANAiADQQE2AgggA0HonMEANgIEDAQLIANBAzYCCCADQeKcwQA2AgQgA0ECOwEAQQEhCEEAIQVBASEEDAMLIANBAzYCCCADQeWcwQA2AgQgA0ECOwEADAILIAMgADYCECADQQA7AQxBAiEEIANBAjYCCCADQemcwQA2AgQMAQtB4JzBAEEBIA1CAFMiBRshC0HgnMEAQeGcwQAgBRsgAkE0aiACQQhqIAcgBEGAgH5BACAAayAAQYCAAk8bIgUQUSAFwSEKAkAgAigCNARAIAIgAigCPDYCMCACIAIpAjQ3AygMAQsgAkEoaiACQQhqIAcgBCAKECMLIAYg\
\\
CHIhBSALIAgbIQggCiACLgEwIgRIBEAgAiACKAIoIAIoAiwgBCAAIANBBBCqASACKAIEIQQgAigCACEDDAELQQIhBCADQQI7AQAgAEUEQEEBIQQgA0EBNgIIIANB6JzBADYCBAwBCyADIAA2AhAgA0EAOwEMIANBAjYCCCADQemcwQA2AgQLIAkgBDYCDCAJIAM2AgggCSAFNgIEIAkgCDYCACACQUBrJAAgASAJEHkgB0HACGokAAtDACAARQRAQdujwABBGxCLAwALIAAoAgBB/v///wdLBEBB9qPAAEHPABCLAwALIABBCGsoAgBBf0YEQAALIAApAwi6C0YBAn8gASgCBCECIAEoAgAhA0EIQQQQ3gIiAUUEQEEEQQgQjQMACyABIAI2AgQg\
\\
ASADNgIAIABBmPrAADYCBCAAIAE2AgALQQEBfwJAIAAoAgBFDQAgACgCBCIBIAEoAgBBAWs2AgAgACgCCCIBIAEoAgBBAWsiATYCACABDQAgAEEIahDFAgsLQQEBfwJAIAAoAgBFDQAgACgCBCIBIAEoAgBBAWo2AgAgACgCCCIBIAEoAgBBAWsiATYCACABDQAgAEEIahDGAgsLQQEBfwJAIAAoAgBFDQAgACgCBCIBIAEoAgBBAWo2AgAgACgCCCIBIAEoAgBBAWsiATYCACABDQAgAEEIahDHAgsLQQEBfwJAIAAoAgBFDQAgACgCBCIBIAEoAgBBAWo2AgAgACgCCCIBIAEoAgBBAWsiATYCACABDQAgAEEIahDFAgsLQgAgAEUEQEHbo8AA\
\\
QRsQiwMACyAAKAIAQf7///8HSwRAQfajwABBzwAQiwMACyAAQQhrKAIAQX9GBEAACyAAKAJMC0MAIABFBEBB26PAAEEbEIsDAAsgACgCAEH+////B0sEQEH2o8AAQc8AEIsDAAsgAEEIaygCAEF/RgRAAAsgACgCiAMLOwEBfyMAQRBrIgMkACADIAE2AgQgAyAANgIAIAMgA61CgICAgJANhDcDCEGehsAAIANBCGogAhDAAgAL4AECAX8BfiMAQSBrIgMkACADIAE2AhAgAyAANgIMIANBATsBHCADIAI2AhggAyADQQxqNgIUIwBBEGsiASQAIANBFGoiACkCACEEIAEgADYCDCABIAQ3AgQjAEEQayIAJAAgAUEEaiIBKAIAIgIoAgQiA0EB\
\\
cQRAIAIoAgAhAiAAIANBAXY2AgQgACACNgIAIABBuPrAACABKAIEIAEoAggiAC0ACCAALQAJEOMBAAsgAEGAgICAeDYCACAAIAE2AgwgAEHU+sAAIAEoAgQgASgCCCIALQAIIAAtAAkQ4wEACzAAAkAgAWlBAUcNACAAQYCAgIB4IAFrSw0AIAAEQCAAIAEQ3gIiAUUNAQsgAQ8LAAu2KQMYfwZ+AnsjAEEQayIVJAAQvgEiECACJgEjAEGAB2siDCQAIAwgBzYC0AMgDCAINgLUAyAMIAhBgICAgHggBxs2AswDIAwgBTYCxAMgDCAGNgLIAyAMIAZBgICAgHggBRs2AsADIAwgAzYCuAMgDCAENgK8AyAMIARBgICAgHggAxs2ArQDIAwiA0HA\
\\
A2ohByAMQcwDaiEGQQAhBCMAQeAFayIKJABBBCEPAkACQAJAIAxBtANqIhooAgAiFEGAgICAeEcEQCAKQdABaiEMIBooAgQhCCAaKAIIIQUjAEEgayITJAACQAJAAkACQAJAIAVBAWsOAgABAgsgCC0AAEHzAEcNAQwCCyAILwAAQe3mAUYEQEEBIQQMAgsgCC8AAEH15gFGBEBBAiEEDAILIAgvAABB7uYBRw0AQQMhBAwBCyATQQxqIgQgCCAFEDEgEyAErUKAgICAIIQ3AxggE0Hvl8AAIBNBGGoQiwEgEygCDCIEBEAgEygCECAEEKECCyAMQgA3AwAgDCATKQMANwMQIAwgEygCCDYCGCAMQQg6ACggDEGAgICAeDYCHAwBCyAMQgI3AwAg\
\\
DCAEOgAICyATQSBqJAAgCiAK/QAA2QH9CwOYASAKIAr9AADpAf0LA6gBIAogCikA+AE3ALcBIAotANgBIQ8gCikD0AEiIUICUg0BCyAKQQxqIgUgEBDNASAKIA86AGQgCkEEOgCoAiAKQYCAgIB4NgKAAiAKQYCAgIB4NgL0ASAKQYCAgIB4NgLoASAKQYCAgIB4NgLcASAKQYCAgIB4NgLQASAKQYCAwAA2AqQCIApBgICAgHg2ApgCIApBgICAgHg2AowCIAogBykCADcCSCAKIAcoAgg2AlAgCiAGKQIANwJUIAogBigCCDYCXCAKQYCAwAA2AmAgCkHQAWoQ8QEgCkHoAGohByMAQSBrIgYkAAJAAkACQAJAAkACQCABQQNrDgUBAwMAAgML\
\\
IAAoAABB7sipmwdzIABBBGovAABB79wBc3INAkEAIQQMAwsgAC8AAEHj5gFzIABBAmotAABB9gBzcg0BQQEhBAwCCyAAKAAAQfDCyYsHcyAAQQNqKAAAQfHqlaMHc3INAEECIQQMAQsgBkEMaiIEIAAgARAxIAYgBK1CgICAgCCENwMYIAdBEGpB4IbAACAGQRhqEIsBIAdBCDoAKCAHQYCAgIB4NgIcIAdCADcDACAGKAIMIgRFDQEgBigCECAEEKECDAELIAdCAjcDACAHIAQ6AAgLIAZBIGokACAKKQNoQgJRDQEgBxCBAiEEIANBgICAgHg2AgggAyAENgIAIAUQ8QEgCigCSCIEQQBKBEAgCigCTCAEEKECCyAKKAJUIgRBAEoEQCAKKAJY\
\\
IAQQoQILIBRBgICAgHhGDQIgFEUNAiAaKAIEIBQQoQIMAgsgCiAKKQC3ATcAqAUgCiAK/QADqAH9CwCZBSAKIAr9AAOYAf0LAIkFIAogDzoAiAUgCiAhNwOABSAKQYAFahCBAiEEIANBgICAgHg2AgggAyAENgIAAkAgBigCACIEQYCAgIB4Rg0AIARFDQAgBigCBCAEEKECCwJAIAcoAgAiBEGAgICAeEYNACAERQ0AIAcoAgQgBBChAgsgFARAIAggFBChAgsgEEGECEkNASAQEI0CDAELIApB0AFqIQsgCi0AcCEIQgAhISMAQZDTAGsiCSQAIApBDGoiDigCVCEHIA4oAlAhEyAOKAJMIRkgDigCSCEWIAlBkANqIRIgDi0AWCEGIA4oAkAi\
\\
HEEAIA4oAjwiF0GAgICAeEcbIQ8gDigCRCERIwBB0ABrIg0kAAJAAkACQCAPRQRAQYCAgIB4IRAMAQsgDSARNgIMIA0gDzYCCCANIA1BCGqtQoCAgIDQAIQ3AzggDUEQaiIEQd6AwAAgDUE4ahCLASANKAIQIQwgBCANKAIUIgUgDSgCGEIAQgAQcyANKAIMIQ8gDSgCCCEYAn8CQCANKQMQQgFSDQAgDSgCIA0AIA9FDQACQAJ/IBgsAAAiEUEATgRAIBFB/wFxDAELIBgtAAFBP3EiBCARQR9xIhBBBnRyIBFBX00NABogGC0AAkE/cSAEQQZ0ciIEIBBBDHRyIBFBcEkNABogEEESdEGAgPAAcSAYLQADQT9xIARBBnRycgsiBEHf//8AcUHa\
\\
AEYNACAEQStrDgMAAQABCyANKQMYISEgD0EBEN4CIhEEQCAPBEAgESAYIA/8CgAAC0IAICF9ISFCAiEiQQEhBCAPDAILQQEgDxDkAgALIA1BOGoiBCAYIA8QMSANIAStQoCAgIAghDcDSCANQShqQZ+ewAAgDUHIAGoQiwEgDSgCOCIEBEAgDSgCPCAEEKECC0EAIQQgDSgCMCEPIA0oAiwhESANKAIoCyEQIAwEQCAFIAwQoQILIARFDQELIBIgBjoAICASQYCAgIB4NgIcIBIgDzYCGCASIBE2AhQgEiAQNgIQIBIgITcDCCASQgI3AwAMAQsgEkEIOgAoIBJBgICAgHg2AhwgEiAPNgIYIBIgETYCFCASIBA2AhAgEiAhNwMIIBIgIjcDAAsg\
\\
DUHQAGokACAJIAn9AAOoA/0LA5gCIAkoAqQDIRAgCSgCoAMhDCAJKQOYAyEkAkACQAJAAkAgCSkDkAMiIkICUgRAIAkpA7gDISEgCyAJ/QADmAL9CwMoIAsgITcDOCALIBA2AiQgCyAMNgIgIAsgJDcDGCALICI3AxAgC0GAgICAeDYCCAwBCyAJIAn9AAOYAv0LAwACQAJAAkACQAJAAkAgCEEBaw4CAgEAC0EAIQgDQCAJQZADaiIEIAhqIgVB+OXAAP0AAwAiKP0LAxAgBUHo5cAA/QADACIn/QsDACAFQSBqQQA7AQAgBUEoaiAn/QsDACAFQThqICj9CwMAIAVByABqQQA7AQAgBUHgAGogKP0LAwAgBUHQAGogJ/0LAwAgBUHwAGpBADsB\
\\
ACAFQYgBaiAo/QsDACAFQfgAaiAn/QsDACAFQZgBakEAOwEAIAhBoAFqIghBgNAARw0AC0GA0ABBCBDeAiIFRQ0HIAUgBEGA0AD8CgAAQbiiwgAtAABBAUcEQBD/AQtBqKLCAEGoosIAKQMAIiFCAXw3AwAgCUKAgICAwAA3AsQEIAlBgICAgHg2AvwDIAlBgICAgHg2AvADIAlBgICAgHg2AuQDIAlBgICAgHg2AtgDIAlBgICAgHg2AswDIAlBADYCzAQgCUGAgICAeDYCiAQgCUG4zcAA/QADACIn/QsD0AIgCSAn/QsD4AIgCSAn/QsDkAMgCSAn/QsDoAMgCUGwosIAKQMANwO4AyAJICE3A7ADIAkgBTYCwAMgCUEANgLIAyAJQQA2AvgB\
\\
IAlCgICAgMAANwPwASAJIAn9AAOIBP0LA4ACIAkgJ/0LA5gCIAkgCf0AA7AD/QsDuAIgCSAJKQOYBDcDkAIgCSAJ/QADoAP9CwOoAiAJIAkpA8ADNwPIAiAJQcwDahDxAUEAIQgDQCAJQZADaiIEIAhqIgVB+OXAAP0AAwAiKP0LAxAgBUHo5cAA/QADACIn/QsDACAFQSBqQQA7AQAgBUEoaiAn/QsDACAFQThqICj9CwMAIAVByABqQQA7AQAgBUHgAGogKP0LAwAgBUHQAGogJ/0LAwAgBUHwAGpBADsBACAFQYgBaiAo/QsDACAFQfgAaiAn/QsDACAFQZgBakEAOwEAIAhBoAFqIghBgNAARw0AC0GA0ABBCBDeAiIFRQ0HIAUgBEGA0AD8\
\\
CgAAQbiiwgAtAABBAUcEQBD/AQtBqKLCAEGoosIAKQMAIiFCAXw3AwAgCSAFNgLoAyAJQYCAgIB4NgKABCAJQYCAgIB4NgKMBCAJQYCAgIB4NgKYBCAJQYCAgIB4NgKkBCAJQYCAgIB4NgKwBCAJQQA2AowFIAlCgICAgICAgICAfzcD8AMgCUKAgICAwAA3AuwEIAlCADcC9AQgCUIENwL8BCAJQoCAgICAATcChAUgCUG4zcAAKQMAIiM3A9ACIAlBwM3AACkDACIiNwPYAiAJICM3A+ACIAkgIjcD6AIgCSAjNwO4AyAJICI3A8ADIAkgIzcDyAMgCSAiNwPQAyAJICE3A9gDIAlBsKLCACkDADcD4AMgCUIENwOwAyAJQgA3A6gDIAlCgICA\
\\
gMAANwOgAyAJQgA3A5gDIAlCgICAgMAANwOQAyAJIAn9AAO4Av0LA9ABIAkgCf0AA6gC/QsDwAEgCSAJ/QADmAL9CwOwASAJIAkpA8gCNwPgASAJIA4pAjA3A4gBIAkgDigCODYCkAEgCSAO/QACAP0LA1ggCSAO/QACEP0LA2ggCSAO/QACIP0LA3ggCSAJKQOQAjcCpAEgCSAJ/QADgAL9CwKUASAJIAkoAvgBNgI8IAkgCSkD8AE3AjQgCSAJKAKABTYCSCAJIAkpA/gENwJAIAkgCSgCjAU2AlQgCSAJKQKEBTcCTCAJIAktALMDOgDuASAJIAkvALEDOwHsASAJQbgDahD9AUEEIQZBACERDAQLQTRBARDeAiIERQ0BIAtBCDoAOCALQrSA\
\\
gICAgICAgH83AyggCyAENgIkIAtBNDYCICALQgA3AxAgC0GAgICAeDYCCCAEQYS2wAAoAAA2ADAgBEH0tcAA/QAAAP0LACAgBEHktcAA/QAAAP0LABAgBEHUtcAA/QAAAP0LAAAgDEGAgICAeHJBgICAgHhGDQQgECAMEKECDAQLQYCAgIB4IRECQCAWQYCAgIB4RyIdRQ0AIBNBAUcNAiAZLQAAIgTAIh5BAEgNAiAEQQprIgRBGEsNAEEBIAR0QYmAgAhxDQILIAkgDikCBDcDsAEgCSAO/QACDP0LA7gBIAkgDv0AAhz9CwPIASAJIA79AAIs/QsD2AEgDigCACEfQQEhIEEEIRtBACEGDAILQQFBNBDkAgALIAlBmAJqIgQgGSATEDEgCSAE\
\\
rUKAgICAIIQ3A9ACIAlBoANqQeGcwAAgCUHQAmoQiwEgCUEIOgC4AyAJQYCAgIB4NgKsAyAJKAKYAiIEBEAgCSgCnAIgBBChAgsgCyAJ/QABmgP9CwEaIAsgCf0AAaoD/QsBKiALIAkpAbgDNwE4IAsgCS8BmAM7ARggC0IANwMQIAtBgICAgHg2AgggDhDxASAMQYCAgIB4ckGAgICAeEcEQCAQIAwQoQILIBYEQCAZIBYQoQILIBdBgICAgHhyQYCAgIB4Rg0CIBwgFxChAgwCC0EAIQgDQCAJQZADaiIEIAhqIgVB+OXAAP0AAwAiKP0LAxAgBUHo5cAA/QADACIn/QsDACAFQSBqQQA7AQAgBUEoaiAn/QsDACAFQThqICj9CwMAIAVByABq\
\\
QQA7AQAgBUHgAGogKP0LAwAgBUHQAGogJ/0LAwAgBUHwAGpBADsBACAFQYgBaiAo/QsDACAFQfgAaiAn/QsDACAFQZgBakEAOwEAIAhBoAFqIghBgNAARw0AC0GA0ABBCBDeAiIFBEAgBSAEQYDQAPwKAABBuKLCAC0AAEEBRwRAEP8BCyALIAn9AAMA/QsDKCALIAktAO4BOgCbASALIAkvAewBOwCZASALIAn9AAPQAf0LAsABIAsgCf0AA8AB/QsCsAEgCyAJ/QADsAH9CwKgASALIAkpA+ABNwLQAUGoosIAQaiiwgApAwAiIkIBfDcDACAJQbjNwAD9AAMAIif9CwPwAiAJICf9CwOAA0GwosIAKQMAISEgC0HcAWogCUHYAGpB1AD8CgAA\
\\
IAtBtAJqIAlBFGpBxAD8CgAAIAsgEDYCJCALIAw2AiAgCyAkNwMYIAtBADYCECALQQg2AgwgC0EANgIIIAtCADcDACALQQA7AagDIAtBADYCpAMgCyAHNgKgAyALQgE3A5gDIAtCADcDkAMgC0KAgICAEDcDiAMgC0IANwOAAyALQgE3A/gCIAsgHjoAsQIgCyAdOgCwAiALIBE2AtgBIAsgHzYCnAEgCyAGOgCYASALQQA2ApQBIAsgGzYCkAEgCyAGNgKMASALQgA3AoQBIAsgGzYCgAEgCyAGNgJ8IAsgETYCeCALICA6AHAgCyAFNgJoIAsgITcDYCALICI3A1ggCyAJ/QAD8AL9CwM4IAsgCf0AA4AD/QsDSCAWQYCAgIB4ckGAgICAeEcE\
\\
QCAZIBYQoQILIBdBgICAgHhyQYCAgIB4Rg0CIBwgFxChAgwCCwwCCyAWQYCAgIB4ckGAgICAeEcEQCAZIBYQoQILIBdBgICAgHhyQYCAgIB4RwRAIBwgFxChAgsgDhDxAQsgCUGQ0wBqJAAMAQtBCEGA0AAQjQMACwJAIAooAtgBIgRBgICAgHhGBEAgCiAKKQOIAiIlNwLEASAKIAopA4ACIiY3ArwBIAogCikD+AEiIzcCtAEgCiAKKQPwASIkNwKsASAKIAopA+gBIiI3AqQBIAogCikD4AEiITcCnAEgCiAhNwOwBSAKICI3A7gFIAogJDcDwAUgCiAjNwPIBSAKICY3A9AFIAogJTcD2AUgAyAKQbAFahCBAjYCAAwBCyAKIAr9AALcAf0L\
\\
A5gBIAogCv0AAuwB/QsDqAEgCiAK/QAC/AH9CwO4ASAKIAooAowCNgLIASAKKQPQASEhIANBQGsgCkGQAmpB8AL8CgAAIAMgCigCyAE2AjwgAyAK/QADuAH9CwIsIAMgCv0AA6gB/QsCHCADIAr9AAOYAf0LAgwgAyAhNwMACyADIAQ2AgggFEGAgICAeEYNACAURQ0AIBooAgQgFBChAgsgCkHgBWokACABBEAgACABEKECCwJAAkAgFQJ/IAMoAghBgICAgHhGBEAgAygCACEAQQEMAQsgA0HQA2ogA0GwA/wKAABBwANBCBDeAiIARQ0BIABBADYCCCAAQoGAgIAQNwMAIABBDGogA0HMA2pBtAP8CgAAIABBCGohAEEACyIBNgIIIBUgAEEA\
\\
IAEbNgIEIBVBACAAIAEbNgIAIANBgAdqJAAMAQtBCEHAAxCNAwALIBUoAgAgFSgCBCAVKAIIIBVBEGokAAs4AAJAIAJBgIDEAEYNACAAIAIgASgCEBEBAEUNAEEBDwsgA0UEQEEADwsgACADIAQgASgCDBEEAAvbYwQsfwt8AX4BeyMAQRBrIiQkACABIQsjAEHQA2siCiQAAn8CQAJAAkACQAJAAkACQCAAIiJFBEBB26PAACEiQRshAQwBCyAiKAIAIgBB/v///wdLBEBB9qPAACEiQc8AIQEMAQsgIiAAQQFqNgIAICJBCGsiASABKAIAQQFqIgA2AgAgAEUNASAiQQhqIQ8LIAogAjYCQCAKIAs2AjwgCiACNgI4IA8EQCAKIAE2AjQgCiAi\
\\
NgIwIAogDzYCLEEAIQAgCkHEAGogCkE4aiADIAQgB0EARxBKIAogBTYCwAMgCiAFIAZBAnRqNgLEAyAKQfgAaiIBIApBwANqEGNBCCEjIAopA3hCA1IEQCAKKALAAyECIAooAsQDIQdBgAVBCBDeAiIjRQ0DICMgAUGgAfwKAABBASEAIApBATYCdCAKICM2AnAgCkEENgJsIAogBzYCzAMgCiACNgLIAyAKQZgCaiAKQcgDahBjIAopA5gCQgNSBEBBoAEhAQNAIAooAmwgAEYEQCAKQewAaiAAQQFBCEGgARDyASAKKAJwISMLIAEgI2ogCkGYAmoiAkGgAfwKAAAgCiAAQQFqIgA2AnQgAUGgAWohASACIApByANqEGMgCikDmAJCA1INAAsL\
\\
IAooAmwhJgsgCkGYAmohFiAAIQJBACEHQQAhCyMAQfAFayIJJAAgCUHgAGogDyIAIApBxABqIhgQewJAAkACQAJAAkAgCSkDYEICUgRAIBYgCf0AA4AB/QsDICAWIAn9AANw/QsDECAWIAn9AANg/QsDAAwBCwJAAkACQAJAAkAgGCgCICIMRQRAQQghDwwBCyAMQShsIgFBCBDeAiIPRQ0BIAxBA3EhDiAMQQRPBEAgDEF8cSESA0AgCyAPaiIBQZgBakEANgIAIAFBkAFqQoCAgICAATcDACABQYkBakECOgAAIAFB8ABqQQA2AgAgAUHoAGpCgICAgIABNwMAIAFB4QBqQQI6AAAgAUHIAGpBADYCACABQUBrQoCAgICAATcDACABQTlqQQI6\
\\
AAAgAUEgakEANgIAIAFBGGpCgICAgIABNwMAIAFBEWpBAjoAACALQaABaiELIBIgB0EEaiIHRw0ACyAORQ0BCyAHQShsIA9qQSBqIQEDQCABQQA2AgAgAUEIa0KAgICAgAE3AwAgAUEPa0ECOgAAIAFBKGohASAOQQFrIg4NAAsLIAkgDDYCDCAJIA82AgggCSAMNgIEICMgAkGgAWxqITMgAkUNAiAJQbgCaiENIAlBoAJqIRkgCUHoBGohFSAJQbgEaiETIAlBuANqIREgCUGIA2ohDCAJQcQAaiEQIAlB7ABqIR4gCUH4AGohFyAJQZgBaiEaIAlB6ABqIQggIyEHA0AgCUEQaiAYEMQBIAkoAiwhAgJAIAkoAjAiC0UNACACIQEgC0GwAWwi\
\\
EkGwAWsiFEGwAW4iDkEDcUEDRwRAQQAgDkEBakEDcWshDgNAIAFBEGogB0GgAfwKAAAgAUGwAWohASAOQQFqIg4NAAsLIBRBkARJDQAgAiASaiEOA0AgAUEQaiAHQaAB/AoAACABQcABaiAHQaAB/AoAACABQfACaiAHQaAB/AoAACABQaAEaiAHQaAB/AoAACABQcAFaiIBIA5HDQALCyAJQeAAaiAAIAlBEGoQJCAJIAj9AAMA/QsD0AIgCSAI/QADEP0LA+ACIAkgCP0AAyD9CwPwAiAJKQNgIj9CAlEEQCAWIAn9AAPwAv0LAyAgFiAJ/QAD4AL9CwMQIBYgCf0AA9AC/QsDAAwFCyARIBpB+AD8CgAAIAwgCf0AA/AC/QsDICAMIAn9AAPg\
\\
Av0LAxAgDCAJ/QAD0AL9CwMAIAkgPzcDgAMgCUGAA2oQygEgCyAJKAIMIgEgASALSxsiGwRAQQAhEgNAQbABQQgQ3gIiAUUNBCAJQeAAaiACIBJBsAFsaiILEIcCIAspAxAiP0IDUgRAIAlBgANqIAtBGGpBmAH8CgAACyAJID83A3AgFyAJQYADakGYAfwKAAAgASAJQeAAaiILQbAB/AoAACALIAlBEGoQxAEgECAeKQIANwIAIBAgHigCCDYCCCAJQQE2AlggCSABNgJUIAlBATYCUCAJIAkoAmg2AkAgCSAJKQJgNwM4IAkgCS0AhAE6AFwgCSgCfCELIAkoAoABIg4EQCALIQEDQCABKAIAIhQEQCABQQRqKAIAIBQQoQILIAFBsAFqIQEg\
\\
DkEBayIODQALCyAJKAJ4IgEEQCALIAFBsAFsEKECCyAJQYADaiAAIAlBOGoiARAkIAkgDP0AAwD9CwPQAiAJIAz9AAMQ/QsD4AIgCSAM/QADIP0LA/ACIAkpA4ADIj9CAlEEQCAWIAn9AAPwAv0LAyAgFiAJ/QAD4AL9CwMQIBYgCf0AA9AC/QsDACABEPoBDAcLIBUgEUH4APwKAAAgEyAJ/QAD0AL9CwMAIBMgCf0AA+AC/QsDECATIAn9AAPwAv0LAyAgCSA/NwOwBCAZIAlBsARqIgFBABCQASAJQeAAaiABQbAB/AoAACAN/QwAAAAAAAAAAAAAAAAAAAAA/QsDACANQQA2AhAgCUIANwOQAiAPIBJBKGxqIgsoAiAiFCALKAIYRgRAIwBB\
\\
EGsiASQAIAFBBGogC0EYaiIOQQQgDigCAEEBdCIcIBxBBE0bIhxBCEHwARDtASABKAIEQQFGBEAgASgCCCABKAIMEOQCAAsgASgCCCEgIA4gHDYCACAOICA2AgQgAUEQaiQACyALKAIcIBRB8AFsaiAJQeAAakHwAfwKAAAgCyAUQQFqNgIgIAlBOGoQ+gEgEkEBaiISIBtHDQALCyAJQRBqEPoBIAdBoAFqIgcgM0cNAAtBACELQgAhPyAPIAkoAgxBKGxqIhMgD0cEQCMAQRBrIQ4DQEECIQICQCAPKAIgIgxFDQAgDygCHCIHLQDRASIBQQJGDQAgB0HSAWohEiAHLQDQASELIAcpA8gBIT8gBysDwAEhNCAMQQFGBH8gAQUgDEHwAWxB8AFr\
\\
QfABbiECAkACQCAMQQJGBEBBACEMDAELIAJBAXEgAkH+//8PcSENQQAhDCAHIQIDQCACQaAFaisDACI1IAJBsANqKwMAIjYgNCA0IDRiGyI0IDQgNiA2IDZiGyI2IDQgNmMbIjQgNCA0YhsiNCA0IDUgNSA1YhsiNSA0IDVjGyE0IAJBsAVqLQAAIhEgAkHAA2otAAAiECALQf8BcSILIAsgEEkbIgsgCyARSRshCyACQbEFai0AACABIAJBwQNqLQAAcnIhASACQeADaiECIA0gDEECaiIMRw0AC0UNAQsgB0HwAWogDEHwAWxqIgIrA8ABIjUgNCA0IDRiGyI0IDQgNSA1IDViGyI1IDQgNWMbITQgAi0A0AEiByALQf8BcSILIAcgC0sbIQsg\
\\
ASACLQDRAXIhAQsgAUEBcQshAiAOIBIvAQQ7AQwgDiASKAEANgIICyAPIAI6ABEgDyALOgAQIA8gPzcDCCAPIDQ5AwAgDyAOKAIINgESIA8gDi8BDDsBFiAPQShqIg8gE0cNAAsLIAAoAgBBAUcEQCAJIAApAmQ3AnAgCSAAKQNANwJoIAkgACkDCDcCYCAJQeAAaiEVIAkoAgghDyAJKAIMIRdBACEBQQAhB0IAIT8jAEGQAmsiCCQAIAAiDi0AbSESAkACQAJAAkAgACgCOCIaRQRAQQQhHgwBCyAOKAI0IRQgGkEDdCIAQQQQ3gIiHkUNASAYKAIcQQRqIQsgGCgCICITQbABbCEMIBgoAhAhGSAYKAIUIQ0DQCAUIAdBDGxqIgAoAgQhEQJA\
\\
AkACQCANIAAoAggiEEYEQEECQQAgESAZIA0QqgIiARshACABRQ0DIBMNAQwDCyATRQ0BC0EAIQEgDCECIAshAANAAkAgAEEEaigCACAQRw0AIAAoAgAgESAQEKoCDQBBASEADAMLIABBsAFqIQAgAUEBaiEBIAJBsAFrIgINAAsLQQIhAAsgHiAHQQN0aiICIAE2AgQgAiAANgIAIAdBAWoiByAaRw0ACwtBACEAIBJBACASQQNHGyERIAhCCDcCGCAIQgA3AhAgCEKAgICAgAE3AgggCEGAAjYCICAIQSRqIgFBgAIgFxDaASAIQagBaiICIA4gGBDSASAPIBdBKGwiB2ohICABIAIQWgNAIAAgB0YNAiAAIA9qIABBKGohAEERai0AACIBQQJG\
\\
DQALIAggACAPaiIAQShrIgItABA6AOgBIAggAv0AAwD9CwPYASAIIABBFmsiAigBADYCgAIgCCACLwEEOwGEAkHgAEEIEN4CIg1FDQkgDSAILQDoAToAECANIAj9AAPYAf0LAwAgDSABOgARIA0gCCgCgAI2ARIgDSAILwGEAjsBFiAIQQE2AvwBIAggDTYC+AEgCEEENgL0AUEBIQcDQCAAQShrIQACQANAIABBKGoiASAgRg0BIABBOWogASEALQAAIgJBAkYNAAsgAf0AAwAhQCAIIAEtABA6ALgBIAggQP0LA6gBIAggAUESaigBADYCiAIgCCABQRZqLwEAOwGMAiAIKAL0ASAHRgRAIAhB9AFqIAdBAUEIQRgQ8gEgCCgC+AEhDQsgAEEo\
\\
aiEAIAj9AAOoASFAIAgtALgBIQsgDSAHQRhsaiIBIAI6ABEgASALOgAQIAEgQP0LAwAgASAIKAKIAjYBEiABIAgvAYwCOwEWIAggB0EBaiIHNgL8AQwBCwsgCCAIKQL0ATcDmAEgCCAIKAL8ATYCoAEMAgtBBCAAEOQCAAsgCEEANgKgASAIQoCAgICAATcDmAELIA4oAkQiGyAIKAKAAUsEQCAOKAJoIRMgDigCZCESIA4oAkAhKiAVKAIAISsgFSgCBCEnIBUoAgghLCAVKAIMISggF0ECdCEtA0AgCCAIQSRqIgAgFSAIQQhqIgEgESAIKAKcASAIKAKgASAbECggCCgCAEEBcQRAIAgoAgQhECAAIBUgASAXEKgBAkACQCAQIChJBEAgFyAI\
\\
KAJcIgBPDQEgLCAQQQN0aisDACE9RAAAAAAAAPD/ITsgCCgCWCAtaiIALwEABEAgCCgCOCICIAAvAQIiAE0NDiAIKAI0IABBA3RqKwMAITsLIBAgJ0kEQAJAAkAgECArai0AACICIBpJBEAgECAbTw0CQQMhFAJAICogEEEDdGorAwBEAAAAAAAA8P9iDQACQAJAAkAgEw4CAwABCyASIgAoAgAgEEYNAQwCC0EAIQAgEyEBA0AgACABQQF2IgcgAGoiACASIABBA3RqKAIAIBBLGyEAIAEgB2siAUEBSw0ACyASIABBA3RqIgAoAgAgEEcNAQsgAC0ABCEUCyAXRQ0GIB4gAkEDdGoiACgCBCEuIAAoAgAhHCAUQQNGIikgOyA9YyIAQX9zcSEv\
\\
IAAgFEEDRyIlciEwQQAhASAPIQtBACEMDAELIAIgGkHAycAAEKcCAAsDQCABQRhsIRkgCCgCWCABQQJ0aiEAIAgoAjQhDSAIKAI4IQIgCCgCXCEdIAgoApwBISEgCCgCoAEhHyABIQcCQAJAAkACQAJAAkADQAJAAkACQAJAIBxBAWsOAgACAQsgByAuRw0BCwJAIAcgH0kEQCAHIB1PDQZEAAAAAAAA8P8hNCAALwEABEAgAiAAQQJqLwEAIgFNDQYgDSABQQN0aisDACE0CyAZICFqIQEgHEUEQEQAAAAAAADw/yE1AkAgAUERai0AAA0ARAAAAAAAAPB/ITUgASsDACI3RAAAAAAAAPB/YQ0AIDcgAUEIaisDACA0IDREAAAAAAAA8P9hGyI0\
\\
IDegIjUgNKEiNqEgNCA1IDahoaAhOgJAIBFBAUYEQEQAAAAAAAAAACE2IDpEAAAAAAAAAABiDQEMAgtE/Knx0k1iUD8hNiA3RAAAIJvzXqBCY0UNAAJ8IDcgEQ0AGiA3IDdEAAAAAAAAOEOgRAAAAAAAADjDoCA3YQ0AGiA3RAAAAAAAQI9AoiI5/Aa5IjhEAAAAAAAA8L+gIDggOCA5ZBsiOCA4RAAAAAAAAPA/oCA5IDihRAAAAAAAAOA/YxtEAAAAAABAj0CjCyE5IDpEAAAAAAAAAABiDQAgNyA5YQ0BCyA1IDcgNJmgRJsroYabhAY9oiA2oKEhNQsgJQ0EIDUgPWNFDQMMBAsCQCABQRBqLQAAQQFrDgICBAALICkNAgwDCyAHIB9B0MnA\
\\
ABCnAgALIDANAQsgB0EBaiEHIABBBGohACAZQRhqIRkgICALQShqIgtHDQEMDQsLIAhBJGogFSAIQQhqIAcQqAFEAAAAAAAA8P8hNAJAIAAvAQBBAUYEQCACIABBAmovAQAiAE0NASANIABBA3RqKwMAITQLIAxFBEAgCEEIaiAOIBAQRiE+CyALQSBqIg0oAgAiAEUNBCALQRxqIh0oAgAiAiAAQfABbGohDANAIAIiAUHwAWohAgJAAkACQAJAIBxFBEBEAAAAAAAA8P8hNSABLQDRAQ0CRAAAAAAAAPB/ITUgASsDwAEiN0QAAAAAAADwf2ENAiA3IAErA8gBIDQgNEQAAAAAAADw/2EbIjogN6AiNSA6oSI2oSA6IDUgNqGhoCE5IBFBAUYE\
\\
QEQAAAAAAAAAACE2IDlEAAAAAAAAAABiDQIMAwtE/Knx0k1iUD8hNiA3RAAAIJvzXqBCY0UNAQJ8IDcgEQ0AGiA3IDdEAAAAAAAAOEOgRAAAAAAAADjDoCA3YQ0AGiA3RAAAAAAAQI9AoiI4/Aa5IjxEAAAAAAAA8L+gIDwgOCA8YxsiPCA8RAAAAAAAAPA/oCA4IDyhRAAAAAAAAOA/YxtEAAAAAABAj0CjCyE4IDlEAAAAAAAAAABiDQEgNyA4Yg0BDAILAkACQCABLQDQAUEBaw4CAQUACyAlDQQMAwsgLw0CDAMLIDUgNyA6maBEmyuhhpuEBj2iIDagoSE1CyAlDQEgNSA9Yw0BCyACIAxHDQEMBQsgASgCSARAIAEoAkQhH0EAIQADQCA0\
\\
RAAAAAAAAPD/YgRAIAEgEToATCAAIB9qIiFCATcDACAhQQhqIDQ5AwALIABBsAFqIgBBsAFHDQALCyA7RAAAAAAAAPD/YgRAIAEgEToATCABIDs5AwggAUIBNwMACwJAIClFBEAgASAcQQAgFBCwAQwBCyABIBxBACARID0gEBA4CyAIQagBaiABQQAQkAEgAUHAAWoiACAIKQO4ATcDECAAIAj9AAOoAf0LAwAgASgCSARAIAEoArABIQACQCABKAJELQCvAUEGcUECRwRAIABFDQEgAUIANwOwASABID4gASsDuAGhIjUgASsD2AGgOQPYASABIDUgASsD4AEiNiA2IDZiGyI2IDYgNSA1IDViGyI1IDUgNmMbOQPgAQwBCyAADQAgASA+OQO4\
\\
ASABQgE3A7ABIAEgASgC6AFBAWo2AugBCyACIAxHDQEMBQsLQQBBAEHwr8AAEKcCAAsMFgsgASACQfzFwAAQpwIACyAHIB1B/MLAABCnAgALIA0oAgAiDQ0BC0ECIQAMAQtBAiEAIB0oAgAiDC0A0QEiAkECRg0AIAxB0gFqIR0gDC0A0AEhASAMKQPIASE/IAwrA8ABITQgDUEBRgR/IAIFIA1B8AFsQfABa0HwAW4hAAJAAkAgDUECRgRAQQAhDQwBCyAAQQFxIABB/v//D3EhIUEAIQ0gDCEAA0AgAEGgBWorAwAiNSAAQbADaisDACI2IDQgNCA0YhsiNCA0IDYgNiA2YhsiNiA0IDZjGyI0IDQgNGIbIjQgNCA1IDUgNWIbIjUgNCA1Yxsh\
\\
NCAAQbAFai0AACIxIABBwANqLQAAIjIgAUH/AXEiASABIDJJGyIBIAEgMUkbIQEgAEGxBWotAAAgAiAAQcEDai0AAHJyIQIgAEHgA2ohACAhIA1BAmoiDUcNAAtFDQELIAxB8AFqIA1B8AFsaiIAKwPAASI1IDQgNCA0YhsiNCA0IDUgNSA1YhsiNSA0IDVjGyE0IAAtANABIgwgAUH/AXEiASABIAxJGyEBIAIgAC0A0QFyIQILIAJBAXELIQAgCCAdLwEEOwGsASAIIB0oAQA2AqgBCyALQRFqIAA6AAAgC0EQaiIAIAE6AAAgCyA0OQMAIAtBCGogPzcDACALQRZqIAgvAawBOwEAIAtBEmogCCgCqAE2AQAgCCAAKQMANwPoASAIIAv9AAMA\
\\
/QsD2AEgByAIKAKgASIASQRAIAggCCkD2AE3A6gBIAggCP0AA+AB/QsDsAEgCCAHQQFqIgE2AswBIAggBzYCoAEgCCAHQX9zIABqNgLQASAIIAgoApwBIBlqIgA2AsABIAggAEEYajYCxAEgCCAIQZgBajYCyAEgCEGoAWoQXUEBIQwgC0EoaiILICBGDQYMAQsLDBALIBAgG0Gs1cAAEKcCAAsgECAnQbDJwAAQpwIACyAQIChBoMnAABCnAgALIBcgAEH8wsAAEKcCAAsgCEEkaiAVIAhBCGoQzwELIAgoAoABIBtJDQALCwJAIBtFDQBBACEAIAhBCGogDiAbQQFrEEYhNwNAAkAgAEEAIAAgEUcbRQRAA0AgDyAgRg0EIA9BIGogD0EoaiEP\
\\
KAIAIgBFDQALIA9BDGsoAgAiAiAAQfABbGohEQwBCyAAIQILIAIrA7gBITUgAikDsAEiP6cEQCACIDcgNaEiNCACKwPYAaA5A9gBIAIgNCACKwPgASI2IDYgNmIbIjYgNiA0IDQgNGIbIjQgNCA2Yxs5A+ABCyACQfABaiEAIAIgNTkDuAEgAiA/NwOwAQwACwALIAgoApgBIgAEQCAIKAKcASAAQRhsEKECCyAIQSRqEOYBIAgoAggiAARAIAgoAgwgAEEDdBChAgsgCCgCFCIABEAgCCgCGCAAQQN0EKECCyAaBEAgHiAaQQN0EKECCyAIQZACaiQADAMLIAkgACkCZDcCcCAJIAApA0A3AmggCSAAKQMINwJgIAlB4ABqIRUgCSgCCCEPIAko\
\\
AgwhF0EAIQFBACEHQgAhPyMAQZACayIIJAAgACIOLQBtIRICQAJAAkACQCAAKAI4IhpFBEBBBCEeDAELIA4oAjQhFCAaQQN0IgBBBBDeAiIeRQ0BIBgoAhxBBGohCyAYKAIgIhNBsAFsIQwgGCgCECEZIBgoAhQhDQNAIBQgB0EMbGoiACgCBCERAkACQAJAIA0gACgCCCIQRgRAQQJBACARIBkgDRCqAiIBGyEAIAFFDQMgEw0BDAMLIBNFDQELQQAhASAMIQIgCyEAA0ACQCAAQQRqKAIAIBBHDQAgACgCACARIBAQqgINAEEBIQAMAwsgAEGwAWohACABQQFqIQEgAkGwAWsiAg0ACwtBAiEACyAeIAdBA3RqIgIgATYCBCACIAA2AgAgB0EB\
\\
aiIHIBpHDQALC0EAIQAgEkEAIBJBA0cbIREgCEIINwIYIAhCADcCECAIQoCAgICAATcCCCAIQYACNgIgIAhBJGoiAUGAAiAXENoBIAhBqAFqIgIgDiAYENIBIA8gF0EobCIHaiEgIAEgAhBYA0AgACAHRg0CIAAgD2ogAEEoaiEAQRFqLQAAIgFBAkYNAAsgCCAAIA9qIgBBKGsiAi0AEDoA6AEgCCAC/QADAP0LA9gBIAggAEEWayICKAEANgKAAiAIIAIvAQQ7AYQCQeAAQQgQ3gIiDUUNCCANIAgtAOgBOgAQIA0gCP0AA9gB/QsDACANIAE6ABEgDSAIKAKAAjYBEiANIAgvAYQCOwEWIAhBATYC/AEgCCANNgL4ASAIQQQ2AvQBQQEhBwNA\
\\
IABBKGshAAJAA0AgAEEoaiIBICBGDQEgAEE5aiABIQAtAAAiAkECRg0ACyAB/QADACFAIAggAS0AEDoAuAEgCCBA/QsDqAEgCCABQRJqKAEANgKIAiAIIAFBFmovAQA7AYwCIAgoAvQBIAdGBEAgCEH0AWogB0EBQQhBGBDyASAIKAL4ASENCyAAQShqIQAgCP0AA6gBIUAgCC0AuAEhCyANIAdBGGxqIgEgAjoAESABIAs6ABAgASBA/QsDACABIAgoAogCNgESIAEgCC8BjAI7ARYgCCAHQQFqIgc2AvwBDAELCyAIIAgpAvQBNwOYASAIIAgoAvwBNgKgAQwCC0EEIAAQ5AIACyAIQQA2AqABIAhCgICAgIABNwOYAQsgDigCRCIbIAgoAoAB\
\\
SwRAIA4oAmghEyAOKAJkIRIgDigCQCEqIBUoAgAhKyAVKAIEIScgFSgCCCEsIBUoAgwhKCAXQQJ0IS0DQCAIIAhBJGoiACAVIAhBCGoiASARIAgoApwBIAgoAqABIBsQJiAIKAIAQQFxBEAgCCgCBCEQIAAgFSABIBcQ4AECQAJAIBAgKEkEQCAXIAgoAlwiAE8NASAsIBBBA3RqKwMAIT1EAAAAAAAA8P8hOyAIKAJYIC1qIgAvAQAEQCAIKAI4IgIgAC8BAiIATQ0NIAgoAjQgAEEDdGorAwAhOwsgECAnSQRAAkACQCArIBBBAXRqLwEAIgIgGkkEQCAQIBtPDQJBAyEUAkAgKiAQQQN0aisDAEQAAAAAAADw/2INAAJAAkACQCATDgIDAAEL\
\\
IBIiACgCACAQRg0BDAILQQAhACATIQEDQCAAIAFBAXYiByAAaiIAIBIgAEEDdGooAgAgEEsbIQAgASAHayIBQQFLDQALIBIgAEEDdGoiACgCACAQRw0BCyAALQAEIRQLIBdFDQYgHiACQQN0aiIAKAIEIS4gACgCACEcIBRBA0YiKSA7ID1jIgBBf3NxIS8gACAUQQNHIiVyITBBACEBIA8hC0EAIQwMAQsgAiAaQcDJwAAQpwIACwNAIAFBGGwhGSAIKAJYIAFBAnRqIQAgCCgCNCENIAgoAjghAiAIKAJcIR0gCCgCnAEhISAIKAKgASEfIAEhBwJAAkACQAJAAkACQANAAkACQAJAAkAgHEEBaw4CAAIBCyAHIC5HDQELAkAgByAfSQRAIAcg\
\\
HU8NBkQAAAAAAADw/yE0IAAvAQAEQCACIABBAmovAQAiAU0NBiANIAFBA3RqKwMAITQLIBkgIWohASAcRQRARAAAAAAAAPD/ITUCQCABQRFqLQAADQBEAAAAAAAA8H8hNSABKwMAIjdEAAAAAAAA8H9hDQAgNyABQQhqKwMAIDQgNEQAAAAAAADw/2EbIjQgN6AiNSA0oSI2oSA0IDUgNqGhoCE6AkAgEUEBRgRARAAAAAAAAAAAITYgOkQAAAAAAAAAAGINAQwCC0T8qfHSTWJQPyE2IDdEAAAgm/NeoEJjRQ0AAnwgNyARDQAaIDcgN0QAAAAAAAA4Q6BEAAAAAAAAOMOgIDdhDQAaIDdEAAAAAABAj0CiIjn8BrkiOEQAAAAAAADwv6AgOCA4\
\\
IDlkGyI4IDhEAAAAAAAA8D+gIDkgOKFEAAAAAAAA4D9jG0QAAAAAAECPQKMLITkgOkQAAAAAAAAAAGINACA3IDlhDQELIDUgNyA0maBEmyuhhpuEBj2iIDagoSE1CyAlDQQgNSA9Y0UNAwwECwJAIAFBEGotAABBAWsOAgIEAAsgKQ0CDAMLIAcgH0HQycAAEKcCAAsgMA0BCyAHQQFqIQcgAEEEaiEAIBlBGGohGSAgIAtBKGoiC0cNAQwNCwsgCEEkaiAVIAhBCGogBxDgAUQAAAAAAADw/yE0AkAgAC8BAEEBRgRAIAIgAEECai8BACIATQ0BIA0gAEEDdGorAwAhNAsgDEUEQCAIQQhqIA4gEBBGIT4LIAtBIGoiDSgCACIARQ0EIAtBHGoi\
\\
HSgCACICIABB8AFsaiEMA0AgAiIBQfABaiECAkACQAJAAkAgHEUEQEQAAAAAAADw/yE1IAEtANEBDQJEAAAAAAAA8H8hNSABKwPAASI3RAAAAAAAAPB/YQ0CIDcgASsDyAEgNCA0RAAAAAAAAPD/YRsiOiA3oCI1IDqhIjahIDogNSA2oaGgITkgEUEBRgRARAAAAAAAAAAAITYgOUQAAAAAAAAAAGINAgwDC0T8qfHSTWJQPyE2IDdEAAAgm/NeoEJjRQ0BAnwgNyARDQAaIDcgN0QAAAAAAAA4Q6BEAAAAAAAAOMOgIDdhDQAaIDdEAAAAAABAj0CiIjj8BrkiPEQAAAAAAADwv6AgPCA4IDxjGyI8IDxEAAAAAAAA8D+gIDggPKFEAAAAAAAA\
\\
4D9jG0QAAAAAAECPQKMLITggOUQAAAAAAAAAAGINASA3IDhiDQEMAgsCQAJAIAEtANABQQFrDgIBBQALICUNBAwDCyAvDQIMAwsgNSA3IDqZoESbK6GGm4QGPaIgNqChITULICUNASA1ID1jDQELIAIgDEcNAQwFCyABKAJIBEAgASgCRCEfQQAhAANAIDREAAAAAAAA8P9iBEAgASAROgBMIAAgH2oiIUIBNwMAICFBCGogNDkDAAsgAEGwAWoiAEGwAUcNAAsLIDtEAAAAAAAA8P9iBEAgASAROgBMIAEgOzkDCCABQgE3AwALAkAgKUUEQCABIBxBACAUELABDAELIAEgHEEAIBEgPSAQEDgLIAhBqAFqIAFBABCQASABQcABaiIAIAgpA7gB\
\\
NwMQIAAgCP0AA6gB/QsDACABKAJIBEAgASgCsAEhAAJAIAEoAkQtAK8BQQZxQQJHBEAgAEUNASABQgA3A7ABIAEgPiABKwO4AaEiNSABKwPYAaA5A9gBIAEgNSABKwPgASI2IDYgNmIbIjYgNiA1IDUgNWIbIjUgNSA2Yxs5A+ABDAELIAANACABID45A7gBIAFCATcDsAEgASABKALoAUEBajYC6AELIAIgDEcNAQwFCwtBAEEAQfCvwAAQpwIACwwVCyABIAJB/MXAABCnAgALIAcgHUH8wsAAEKcCAAsgDSgCACINDQELQQIhAAwBC0ECIQAgHSgCACIMLQDRASICQQJGDQAgDEHSAWohHSAMLQDQASEBIAwpA8gBIT8gDCsDwAEhNCANQQFG\
\\
BH8gAgUgDUHwAWxB8AFrQfABbiEAAkACQCANQQJGBEBBACENDAELIABBAXEgAEH+//8PcSEhQQAhDSAMIQADQCAAQaAFaisDACI1IABBsANqKwMAIjYgNCA0IDRiGyI0IDQgNiA2IDZiGyI2IDQgNmMbIjQgNCA0YhsiNCA0IDUgNSA1YhsiNSA0IDVjGyE0IABBsAVqLQAAIjEgAEHAA2otAAAiMiABQf8BcSIBIAEgMkkbIgEgASAxSRshASAAQbEFai0AACACIABBwQNqLQAAcnIhAiAAQeADaiEAICEgDUECaiINRw0AC0UNAQsgDEHwAWogDUHwAWxqIgArA8ABIjUgNCA0IDRiGyI0IDQgNSA1IDViGyI1IDQgNWMbITQgAC0A0AEiDCAB\
\\
Qf8BcSIBIAEgDEkbIQEgAiAALQDRAXIhAgsgAkEBcQshACAIIB0vAQQ7AawBIAggHSgBADYCqAELIAtBEWogADoAACALQRBqIgAgAToAACALIDQ5AwAgC0EIaiA/NwMAIAtBFmogCC8BrAE7AQAgC0ESaiAIKAKoATYBACAIIAApAwA3A+gBIAggC/0AAwD9CwPYASAHIAgoAqABIgBJBEAgCCAIKQPYATcDqAEgCCAI/QAD4AH9CwOwASAIIAdBAWoiATYCzAEgCCAHNgKgASAIIAdBf3MgAGo2AtABIAggCCgCnAEgGWoiADYCwAEgCCAAQRhqNgLEASAIIAhBmAFqNgLIASAIQagBahBdQQEhDCALQShqIgsgIEYNBgwBCwsMDwsgECAbQazV\
\\
wAAQpwIACyAQICdBsMnAABCnAgALIBAgKEGgycAAEKcCAAsgFyAAQfzCwAAQpwIACyAIQSRqIBUgCEEIahDMAQsgCCgCgAEgG0kNAAsLAkAgG0UNAEEAIQAgCEEIaiAOIBtBAWsQRiE3A0ACQCAAQQAgACARRxtFBEADQCAPICBGDQQgD0EgaiAPQShqIQ8oAgAiAEUNAAsgD0EMaygCACICIABB8AFsaiERDAELIAAhAgsgAisDuAEhNSACKQOwASI/pwRAIAIgNyA1oSI0IAIrA9gBoDkD2AEgAiA0IAIrA+ABIjYgNiA2YhsiNiA2IDQgNCA0YhsiNCA0IDZjGzkD4AELIAJB8AFqIQAgAiA1OQO4ASACID83A7ABDAALAAsgCCgCmAEiAARA\
\\
IAgoApwBIABBGGwQoQILIAhBJGoQ5gEgCCgCCCIABEAgCCgCDCAAQQN0EKECCyAIKAIUIgAEQCAIKAIYIABBA3QQoQILIBoEQCAeIBpBA3QQoQILIAhBkAJqJAAMAgtBCCABEOQCAAtBCEGwARCNAwALIAlCAjcDYCAJIBg2AiAgCUEANgIYIAkgMzYCFCAJICM2AhAgCSAJQeAAajYCJCAJIAlBBGo2AhwgCUE4aiAJQRBqEGkCQCAJKAJAQYCAgIB4RwRAQeAAQQgQ3gIiB0UNBCAHIAkpA0g3AxAgByAJ/QADOP0LAwAgCUEBNgLsBSAJIAc2AugFIAlBBDYC5AUgCSAJKQIgNwPgAiAJIAn9AAIQ/QsD0AIgCUGAA2ogCUHQAmoQaSAJKAKI\
\\
A0GAgICAeEYNAUEYIQ5BASEBA0AgCSgC5AUgAUYEQCAJQeQFaiABQQFBCEEYEPIBIAkoAugFIQcLIAcgDmoiACAJ/QADgAP9CwMAIAAgCSkDkAM3AxAgCSABQQFqIgE2AuwFIA5BGGohDiAJQYADaiAJQdACahBpIAkoAogDQYCAgIB4Rw0ACwwBCyAJQQA2AuwFIAlCgICAgIABNwLkBQsCQCAJKQNgQgJSBEAgFiAJ/QADgAH9CwMgIBYgCf0AA3D9CwMQIBYgCf0AA2D9CwMAIAlB5AVqEOwBDAELIBYgCSgC7AU2AhAgFiAJKQLkBTcCCCAWQgI3AwALIAkoAgghAiAJKAIMIg8EQEEAIQsDQCACIAtBKGxqIgcoAhwhACAHKAIgIg4EQCAA\
\\
IQEDQCABEMoBIAFB8AFqIQEgDkEBayIODQALCyAHKAIYIgEEQCAAIAFB8AFsEKECCyALQQFqIgsgD0cNAAsLIAkoAgQiAEUNASACIABBKGwQoQIMAQsgCUEQahD6ASAJKAIMIgcEQEEAIQsDQCAPIAtBKGxqIgIoAhwhACACKAIgIg4EQCAAIQEDQCABEMoBIAFB8AFqIQEgDkEBayIODQALCyACKAIYIgEEQCAAIAFB8AFsEKECCyALQQFqIgsgB0cNAAsLIAkoAgQiAEUNACAPIABBKGwQoQILIAlB8AVqJAAMAwtBCEHgABDkAgALIAAgAkH8xcAAEKcCAAtBACAHIABB9KDAABC3AQALIAopA5gCIj9CAlIEQCAWEIECIQ8gJgRAICMgJkGg\
\\
AWwQoQILIApBxABqEPoBIAYEQCAFIQAgBiEBA0AgACgCACICQYQITwRAIAIQjQILIABBBGohACABQQFrIgENAAsgBSAGQQJ0EKECC0EBIARFDQgaDAcLIAogCigCqAIiADYCdCAKIAooAqQCIgs2AnAgCiAKKAKgAjYCbCAKQQE2ALwDIApB+ABqIApBvANqEOMCIAooAnwhDyAKKAJ4IhFFDQUgAEUNBSALIABBGGxqIRYgCigCgAEhEiAKQcwDaiEOIApBxANqIQgDQCAKQfgAaiAREP0CIAooAnwhAiAKKAJ4IgBFBEAgAiEBDAYLIAogAjYCxAMgCiAANgLAAyAKQSBqIAsrAwAQ9gIgCigCJCEBIAooAiBBAXENBCAIQeHIwABBCRB1IAEQ\
\\
hAMgCygCDCEQIAsoAhAhByAKQfgAaiAAEOMCIAooAnwhASAKKAJ4IhhFDQQgBwRAIAdBKGwhHiAKKAKAASETQQAhCQNAIApB+ABqIBgQ/QIgCigCfCEHAkACQCAKKAJ4Ig1FBEAgByEADAELIAogBzYCzAMgCiANNgLIAyAKQRhqIAkgEGoiDEEUaigCACAMQRhqKAIAEO8CIAooAhwhAAJAIAooAhhBAXENACAOQYi5wABBBBB1IAAQhAMgCkEQaiANIAxBHGo1AgAQggIgCigCFCEAIAooAhBBAXENACAOQYXJwABBCRB1IAAQhAMgDEEgai0AACEAIA5BjsnAAEEEEHVBgghBgwggABsQhAMgCkEIaiAMKwMAEPYCIAooAgwhACAKKAIIQQFx\
\\
DQAgDkGSycAAQQUQdSAAEIQDIAogDEEIaisDABD2AiAKKAIEIQAgCigCAEEBRw0CCyAHQYQISQ0AIAcQjQILIAFBhAhPBEAgARCNAgsgACEBDAcLIA5Bl8nAAEEHEHUgABCEAyABIBMgBxD0AiATQQFqIRMgHiAJQShqIglHDQALCyAIQerIwABBDBB1IAEQhAMgDyASIAIQ9AIgEkEBaiESIAtBGGoiCyAWRw0ACwwFCyAKIAY2AqACIAogBTYCnAIgCiAGNgKYAiAKQZgCaiIAEJoCIAogBDYCoAIgCiADNgKcAiAKIAQ2ApgCIAAQmgIgAgRAIAsgAhChAgsgIiABEIsDCwALQQhBgAUQ5AIACyACQYQISQ0AIAIQjQILIA9BhAhPBEAgDxCN\
\\
AgsgASEPCyAKQewAahDsASAmBEAgIyAmQaABbBChAgsgCkHEAGoQ+gEgBgRAIAUhACAGIQEDQCAAKAIAIgJBhAhPBEAgAhCNAgsgAEEEaiEAIAFBAWsiAQ0ACyAFIAZBAnQQoQILQQAgBEUNARoLIAMhACAEIQEDQCAAKAIAIgJBhAhPBEAgAhCNAgsgAEEEaiEAIAFBAWsiAQ0ACyADIARBAnQQoQIgP0ICUgshACAiICIoAgBBAWs2AgAgCigCNCIBIAEoAgBBAWsiATYCACABRQRAIApBNGoQxQILICQgADYCCCAkIA9BACAAGzYCBCAkQQAgDyAAGzYCACAKQdADaiQAICQoAgAgJCgCBCAkKAIIICRBEGokAAuBBAIHfwF+IAAoAgAiBEEQ\
\\
aiIBKAI0IQMgASgCOCICBEAgAyEAA0AgACgCACIFBEAgAEEEaigCACAFEKECCyAAQQxqIQAgAkEBayICDQALCyABKAIwIgAEQCADIABBDGwQoQILAkAgASgCFCIFRQ0AIAEoAhwiBgRAIAEoAhAiAEEIaiECIAApAwBCf4VCgIGChIiQoMCAf4MhCANAIAhQBEADQCACIgNBCGohAiAAQYABayEAIAMpAwBCgIGChIiQoMCAf4MiCEKAgYKEiJCgwIB/UQ0ACyAIQoCBgoSIkKDAgH+FIQgLIAAgCHqnQQF0QfABcWsiA0EQaygCACIHBEAgA0EMaygCACAHEKECCyAIQgF9IAiDIQggBkEBayIGDQALCyAFQQR0IgAgBWpBGWoiAkUNACABKAIQ\
\\
IABrQRBrIAIQoQILAkAgASgCAEUEQCABKAIEIgBFDQEgASgCCCAAEKECDAELIAEoAgQiAEUNACABKAIIIABBAXQQoQILIAEoAjwiAARAIAEoAkAgAEEDdBChAgsgASgCSCIABEAgASgCTCAAQQN0EKECCyABKAJUIgAEQCABKAJYIABBA3QQoQILIAEoAmAiAARAIAEoAmQgAEEDdBChAgsCQCAEQX9GDQAgBCAEKAIEQQFrIgA2AgQgAA0AIARBgAEQoQILC44FAQp/AkACfyAAKAIAIgRBEGoiACgCeCIFQYCAgIB4RwRAIABBoAFqEP0BIAAoAuQCIQYgACgC6AIiCQRAA0AgBiACQQV0aiIHKAIEIQggBygCCCIDBEAgCEEgaiEBA0AgAUEE\
\\
aigCACIKBEAgASgCACAKEKECCyABQTBqIQEgA0EBayIDDQALCyAHKAIAIgEEQCAIIAFBMGwQoQILIAJBAWoiAiAJRw0ACwsgACgC4AIiAQRAIAYgAUEFdBChAgsgACgC8AIhAiAAKAL0AiIDBEAgAkEMaiEBA0AgAUEEaygCACIGBEAgASgCACAGEKECCyABQRhqIQEgA0EBayIDDQALCyAAKALsAiIBBEAgAiABQRhsEKECCyAFBEAgACgCfCAFQQJ0EKECCyAAKAKIASIBBEAgACgCjAEgAUECdBChAgsgACgClAEiAUUNAkEgDAELIABBnAFqEPEBIAAoAtgBQYCAgIB4RwRAIABB2AFqEPwBCyAAKAJ8IgEEQCAAKAKAASABQQJ0EKECCyAA\
\\
KAKMASIBRQ0BQRgLIABB+ABqaigCACABQQJ0EKECCwJAIAAoAiAiAUGAgICAeEYNACABRQ0AIAAoAiQgARChAgsgAEE4ahC9ASAAKAIMIQIgACgCECIDBEAgAkEMaiEBA0AgAUEEaygCACIFBEAgASgCACAFEKECCyABQRhqIQEgA0EBayIDDQALCyAAKAIIIgEEQCACIAFBGGwQoQILAkAgACgClAMiAUGAgICAeEYNACABRQ0AIAAoApgDIAEQoQILIAAoAogDIgEEQCAAKAKMAyABEKECCwJAIARBf0YNACAEIAQoAgRBAWsiADYCBCAADQAgBEHAAxChAgsLNQEBfyAAKAIAIgBBEGoQUgJAIABBf0YNACAAIAAoAgRBAWsiATYCBCABDQAg\
\\
AEHQBBChAgsL/x8CHH8HfCMAQRBrIhkkACABIRQgAiEgIAMhHUEAIQFBACECIwBBIGsiCyQAQdujwAAhA0EbIRcCQAJAAkAgACIMRQRAQRshGEHbo8AAIQwMAQsgDCgCAARAQfajwAAhDEHPACEYDAELIAxBfzYCACAMQQhrIhggGCgCAEEBaiIANgIAIABFDQEgDEEIaiECCwJAAkAgFARAIBQoAgAiAEH+////B00NAUHPACEXQfajwAAhAwsgAkUhDUEBIQAMAQtBASENIBQgAEEBajYCACAUQQhrIhcgFygCAEEBaiIANgIAIABFDQEgFEEIaiEBIAJFBEBBACEAIBQhAwwBCyALIBg2AhAgCyAMNgIMIAsgAjYCCCALIBc2AhwgCyAUNgIY\
\\
IAsgATYCFCAGIQ0jAEGAAWsiCCQAIAhBCGoiAyACIgAgICAdEHICQAJAAn8gCCkDCEICUgRAIAMQgQIhA0EBDAELIAhBPGohHiAAIQogCCgCECEOIAQhJSAFISgjAEHwAGsiByQAAkACQAJAAkAgASIPKAIAQQFGBEAgByABKQJkNwIcIAcgASkDQDcCFCAHIAEpAwg3AgwgAS0AbSEAIAooAoADIhAEfCAKQaQDaiABIBBBAWsQRgVEAAAAAAAA+H8LISkgCkHoAWogCkHAA2oQRCAHQQA2AlwgB0KAgICAEDcCVCAHQgQ3AkwgB0IANwJEIAdCgICAgBA3AjwgB0IINwI0IAdCADcCLCAHQoCAgICAATcCJCAKQaQDaiIhIA8gJUEAEH8hASAN\
\\
BEAgB0HUAGohIiAHQTxqIRMgECABIAEgEEsbIQEgKCAloSEmIA24IScgAEEBa0H/AXFBAkkhGiAOQSRsIRwgB0EwaiEfQQAhAANAAn8gASAQICEgDyAAQQFqIgIgDUYiAwR8ICgFICUgJiACuCAno6KgCyADEH8iAyADIBBLGyIDIAEgA0sbIgZFBEBBACEAIAEgAUEAR2shEUEADAELIAEgAUEAR2shESAGQQAgJSAmIAC4ICejoqAgKWUiABsLIRUgB0HgAGogCiAHQQxqIA4gESAVEGUgBysDaCIkRAAAAAAAAPh/IAcrA2AiIyAkZSIDGyEFICNEAAAAAAAA+H8gAxshBAJAIBoNACADRQ0AICMgI0QAAAAAAAA4Q6BEAAAAAAAAOMOgYQR8\
\\
ICMFICNEAAAAAABAj0CiIgX8BrkiBEQAAAAAAADwv6AgBCAEIAVkGyIEIAREAAAAAAAA8D+gIAUgBKFEAAAAAAAA4D9jG0QAAAAAAECPQKMLIQQgJCAkRAAAAAAAADhDoEQAAAAAAAA4w6BhBEAgJCEFDAELICREAAAAAABAj0CiIiP8BrkiBUQAAAAAAADwv6AgBSAFICNkGyIFIAVEAAAAAAAA8D+gICMgBaFEAAAAAAAA4D9jG0QAAAAAAECPQKMhBQsgAARAIA4gCigC8AEiA08NBSAKKALsASAcaiARIBUQyQEhCQsgBygCLCIDIAcoAiRGBEAgB0EkahCQAgsgBygCKCADQQN0akQAAAAAAAAAACAEIAREAAAAAAAAAABjGzkDACAHIANB\
\\
AWo2AiwgBygCOCIDIAcoAjBGBEAgHxCQAgsgBygCNCADQQN0akQAAAAAAAAAACAFIAVEAAAAAAAAAABjGzkDACAHIANBAWo2AjgCf0H/ASAARQ0AGkECIAlBBHENABpBAyAJQQhxDQAaQQAgCUEBcQ0AGkEEIAlBEHENABpBBSAJQSBxDQAaIAlBAnFBAWsLIQkgBygCRCIDIAcoAjxGBEAgExCJAgsgBygCQCADaiAJOgAAIAcgA0EBajYCRCAKIAdBDGoiAyAOIAYQVSAKIAMgDiABEFV9pyEBIAcoAlAiAyAHKAJIRgRAIAdByABqEI8CCyAHKAJMIANBAnRqIAE2AgAgByADQQFqNgJQQQAhASAABEAgCigChAIhGyAKKAKIAiIDIRYCQAJA\
\\
AkAgAw4CAgEACyADIQADQCABIABBAXYiEiABaiIJIBsgCUECdGooAgAgEUsbIQEgACASayIAQQFLDQALCyABIBsgAUECdGooAgAgEU1qIRYLIBsgFkECdGohEkEAIQECQAJAAkAgAyAWayIADgICAQALA0AgAEEBdiIDIAFqIgkgASASIAlBAnRqKAIAIBVJGyEBIAAgA2siAEEBSw0ACwsgASASIAFBAnRqKAIAIBVJakEARyEBCyABIBZyIQELIAcoAlwiACAHKAJURgRAICIQiQILIAcoAlggAGogAUEBcToAACAHIABBAWo2AlwgBiEBIAIiACANRw0ACwsMAQsgByAPKQJkNwIcIAcgDykDQDcCFCAHIA8pAwg3AgwgDy0AbSEAIAooAoAD\
\\
IhAEfCAKQaQDaiAPIBBBAWsQRgVEAAAAAAAA+H8LISkgCkHoAWogCkHAA2oQRCAHQQA2AlwgB0KAgICAEDcCVCAHQgQ3AkwgB0IANwJEIAdCgICAgBA3AjwgB0IINwI0IAdCADcCLCAHQoCAgICAATcCJCAKQaQDaiIhIA8gJUEAEH8hASANBEAgB0HUAGohIiAHQTxqIRMgECABIAEgEEsbIQEgKCAloSEmIA24IScgAEEBa0H/AXFBAkkhGiAOQSRsIRwgB0EwaiEfQQAhAANAAn8gASAQICEgDyAAQQFqIgIgDUYiAwR8ICgFICUgJiACuCAno6KgCyADEH8iAyADIBBLGyIDIAEgA0sbIgZFBEBBACEAIAEgAUEAR2shEUEADAELIAEgAUEA\
\\
R2shESAGQQAgJSAmIAC4ICejoqAgKWUiABsLIRUgB0HgAGogCiAHQQxqIA4gESAVEGsgBysDaCIkRAAAAAAAAPh/IAcrA2AiIyAkZSIDGyEFICNEAAAAAAAA+H8gAxshBAJAIBoNACADRQ0AICMgI0QAAAAAAAA4Q6BEAAAAAAAAOMOgYQR8ICMFICNEAAAAAABAj0CiIgX8BrkiBEQAAAAAAADwv6AgBCAEIAVkGyIEIAREAAAAAAAA8D+gIAUgBKFEAAAAAAAA4D9jG0QAAAAAAECPQKMLIQQgJCAkRAAAAAAAADhDoEQAAAAAAAA4w6BhBEAgJCEFDAELICREAAAAAABAj0CiIiP8BrkiBUQAAAAAAADwv6AgBSAFICNkGyIFIAVEAAAAAAAA\
\\
8D+gICMgBaFEAAAAAAAA4D9jG0QAAAAAAECPQKMhBQsgAARAIA4gCigC8AEiA08NBSAKKALsASAcaiARIBUQyQEhCQsgBygCLCIDIAcoAiRGBEAgB0EkahCQAgsgBygCKCADQQN0akQAAAAAAAAAACAEIAREAAAAAAAAAABjGzkDACAHIANBAWo2AiwgBygCOCIDIAcoAjBGBEAgHxCQAgsgBygCNCADQQN0akQAAAAAAAAAACAFIAVEAAAAAAAAAABjGzkDACAHIANBAWo2AjgCf0H/ASAARQ0AGkECIAlBBHENABpBAyAJQQhxDQAaQQAgCUEBcQ0AGkEEIAlBEHENABpBBSAJQSBxDQAaIAlBAnFBAWsLIQkgBygCRCIDIAcoAjxGBEAgExCJ\
\\
AgsgBygCQCADaiAJOgAAIAcgA0EBajYCRCAKIAdBDGoiAyAOIAYQViAKIAMgDiABEFZ9pyEBIAcoAlAiAyAHKAJIRgRAIAdByABqEI8CCyAHKAJMIANBAnRqIAE2AgAgByADQQFqNgJQQQAhASAABEAgCigChAIhGyAKKAKIAiIDIRYCQAJAAkAgAw4CAgEACyADIQADQCABIABBAXYiEiABaiIJIBsgCUECdGooAgAgEUsbIQEgACASayIAQQFLDQALCyABIBsgAUECdGooAgAgEU1qIRYLIBsgFkECdGohEkEAIQECQAJAAkAgAyAWayIADgICAQALA0AgAEEBdiIDIAFqIgkgASASIAlBAnRqKAIAIBVJGyEBIAAgA2siAEEBSw0ACwsgASAS\
\\
IAFBAnRqKAIAIBVJakEARyEBCyABIBZyIQELIAcoAlwiACAHKAJURgRAICIQiQILIAcoAlggAGogAUEBcToAACAHIABBAWo2AlwgBiEBIAIiACANRw0ACwsLIB4gBygCXDYCOCAeIAcpAlQ3AjAgHiAH/QACRP0LAiAgHiAH/QACNP0LAhAgHiAH/QACJP0LAgAgB0HwAGokAAwCCyAOIANB4MzAABCnAgALIA4gA0HgzMAAEKcCAAtBFEEEEN4CIhNFDQEgCCgCQCIfIAgoAkQQ6wIhASAIQcbWwABBAxDsAiIANgJ4IAggATYCfCAIQfgAaiAIQfwAahCFAyESIAFBhAhPBEAgARCNAgsgAEGECE8EQCAAEI0CCyAIKAJMIgogCCgCUBDrAiEB\
\\
IAhBydbAAEEEEOwCIgA2AnggCCABNgJ8IAhB+ABqIAhB/ABqEIUDIQ8gAUGECE8EQCABEI0CCyAAQYQITwRAIAAQjQILIAgoAlgiDSAIKAJcEOgCIQEgCEGZz8AAQQUQ7AIiADYCeCAIIAE2AnwgCEH4AGogCEH8AGoQhQMhAyABQYQITwRAIAEQjQILIABBhAhPBEAgABCNAgsgCCgCZCIGIAgoAmgQ6gIhASAIQaPPwABBBBDsAiIANgJ4IAggATYCfCAIQfgAaiAIQfwAahCFAyECIAFBhAhPBEAgARCNAgsgAEGECE8EQCAAEI0CCyAIKAJwIgEgCCgCdBDoAiEaIAhBzdbAAEEGEOwCIhw2AnggCCAaNgJ8IAhB+ABqIAhB/ABqEIUDIQAg\
\\
GkGECE8EQCAaEI0CCyAcQYQITwRAIBwQjQILIBMgADYCECATIAI2AgwgEyADNgIIIBMgDzYCBCATIBI2AgAgE0EFEOcCIQMgCCgCPCIABEAgHyAAQQN0EKECCyAIKAJIIgAEQCAKIABBA3QQoQILIAgoAlQiAARAIA0gABChAgsgCCgCYCIABEAgBiAAQQJ0EKECCyAIKAJsIgAEQCABIAAQoQILQQALIQAgCyADNgIEIAsgADYCACAIQYABaiQADAELQQRBFBCNAwALIAsoAgQhAiALKAIAIQEgHQRAICAgHRChAgsgFCAUKAIAQQFrNgIAIBcgFygCAEEBayIANgIAIABFBEAgC0EcahDFAgsgDCAMKAIAQQFqNgIAIBggGCgCAEEBayIANgIA\
\\
IABFBEAgC0EQahDHAgsgGSABQQFxIgA2AgggGSACQQAgABs2AgQgGUEAIAIgABs2AgAgC0EgaiQADAILIB0EQCAgIB0QoQILIAsgFzYCHCALIAM2AhggCyABNgIUIABFBEAgC0EUahC5AgsgCyAYNgIcIAsgDDYCGCALIAI2AhQgDUUEQCALQRRqELsCQQAhDAsgDCADQQAgABsgDBsiAEEBIAAbIBggFyAMG0EAIAAbEIsDCwALIBkoAgAgGSgCBCAZKAIIIBlBEGokAAsvAAJAIANpQQFHDQAgAUGAgICAeCADa0sNACAAIAEgAyACENYBIgBFDQAgAA8LAAs2AQJ/QYCAxAAhAiAAKAIAIgEgACgCBEcEfyAAIAFBAWo2AgAgACABQQJ0aigC\
\\
CAVBgIDEAAsL6AUCBX8BfiMAQRBrIggkACMAQaAJayIGJAACQAJAAkACQCAARQRAQdujwAAhAEEbIQcMAQsgACgCACIHQf7///8HSwRAQfajwAAhAEHPACEHDAELIAAgB0EBajYCACAAQQhrIgcgBygCAEEBaiIJNgIAIAlFDQEgAEEIaiEJCyAGIAI2AuQEIAYgATYC4AQgBiACNgLcBCAIAn8CQCAJBEAgBiAENgLYBCAGIAM2AtQEIAYgBDYC0AQgBiAHNgLMBCAGIAA2AsgEIAYgCTYCxAQjAEGgBWsiAyQAIANBCGoiASAGQdwEaiAGQdAEaiIKKAIEIgIgCigCCCIEIAVBAEcQSiADQeAAaiAJIAFBgAIQLiADIAP9AANo/QsDMCADIAP9\
\\
AAN4/QsDQCADIAP9AAOIAf0LA1ACQCADKQNgIgtCAlEEQCAGIANBMGoQgQI2AggMAQsgBkE4aiADQZgBakGIBPwKAAAgBiAD/QADUP0LAyggBiAD/QADQP0LAxggBiAD/QADMP0LAwgLIAYgCzcDACAEBEAgAiEBA0AgASgCACIFQYQITwRAIAUQjQILIAFBBGohASAEQQFrIgQNAAsLIAooAgAiAQRAIAIgAUECdBChAgsgA0GgBWokACAAIAAoAgBBAWs2AgAgByAHKAIAQQFrIgA2AgAgAEUEQCAGQcwEahDFAgsgBikDAEICUg0BIAYoAgghB0EBDAILIAYgBDYC2AQgBiADNgLUBCAGIAQ2AtAEIAZB0ARqEJoCIAIEQCABIAIQoQILIAAg\
\\
BxCLAwALIAZB4ARqIAZBwAT8CgAAQdAEQQgQ3gIiAEUNAiAAQQA2AgggAEKBgICAEDcDACAAQQxqIAZB3ARqQcQE/AoAACAAQQhqIQdBAAsiADYCCCAIIAdBACAAGzYCBCAIQQAgByAAGzYCACAGQaAJaiQADAILAAtBCEHQBBCNAwALIAgoAgAgCCgCBCAIKAIIIAhBEGokAAsmAQF/QQEgAEEBcmdBH3MiAUEBdiABQQFxaiIBdCAAIAF2akEBdgs0AQF/AkAgACgCACIBQYGAgIB4Rg0AIAFBgICAgHhGDQAgAUUNACAAKAIEIAFBA3QQoQILCzABAX8gAUEIayICIAIoAgBBAWoiAjYCACACRQRAAAsgACABNgIEIABBhOrAADYCAAvsBAEL\
\\
fyMAQRBrIgYkABC+ASIEIAImASAEIQojAEGwAWsiAyQAIAMgACABEGEgAygCCCEFIAMoAgQhAAJAIAMoAgBFBEAgBUEDdCELAkACQCAFRQRAQQQhCAwBCyALQQQQ3gIiCEUNASAFQQNxIQwgBUEETwRAIAVB/P///wdxIQ1BACEEIAAhAQNAIAQgCGoiCSABQQRqKQIANwIAIAlBCGogAUEQaikCADcCACAJQRBqIAFBHGopAgA3AgAgCUEYaiABQShqKQIANwIAIARBIGohBCABQTBqIQEgDSAHQQRqIgdHDQALIAxFDQELIAggB0EDdGohASAHQQxsIABqQQhqIQQDQCABIARBBGspAgA3AgAgBEEMaiEEIAFBCGohASAMQQFrIgwNAAsLIANB\
\\
xABqIgEgChDNASADIAggBSABEFsCfyADKAIAIglBAUYEQCADIAP9AAIU/QsCjAEgAyAD/QACJP0LApwBIAMgAygCNDYCrAEgAyADKAIQNgKIASADIAMpAwg3A4ABQQAhByADQYABahCBAgwBCyADQQE2AIABIANBBHIiASADQYABahCWASEHIAEQ/AFBAAshCiADQcQAahDxASAFBEAgCCALEKECIAAhASAFIQQDQCABKAIAIg0EQCABQQRqKAIAIA0QoQILIAFBDGohASAEQQFrIgQNAAsgACAFQQxsEKECCyAGIAk2AgggBiAKNgIEIAYgBzYCACADQbABaiQADAILQQQgCxDkAgALIAMgCjYCBCADQQA2AgAgAxDhAiAAIAUQiwMACyAGKAIA\
\\
IAYoAgQgBigCCCAGQRBqJAALywcCDn8BfiMAQRBrIhAkACMAQdAAayIFJABB26PAACEHQRshCAJAAkACQCAAIgZFBEBBGyEJQdujwAAhBgwBCyAGKAIABEBB9qPAACEGQc8AIQkMAQsgBkF/NgIAIAZBCGsiCSAJKAIAQQFqIgA2AgAgAEUNASAGQQhqIQQLAn8CQCADBEAgAygCAEUNAUHPACEIQfajwAAhBwsgBEUMAQsgA0F/NgIAIANBCGsiCCAIKAIAQQFqIgA2AgAgAEUNASADQQhqIQcgBA0CIAUgCDYCKCAFIAM2AiQgBSAHNgIgIAVBIGoQvAJBACEHQQELIAIEQCABIAIQoQILIAUgCTYCKCAFIAY2AiQgBSAENgIgRQRAIAVBIGoQ\
\\
ugJBACEGCyAGIAcgBhsiAEEBIAAbIAkgCCAGG0EAIAAbEIsDCwALIAUgCTYCECAFIAY2AgwgBSAENgIIIAUgCDYCHCAFIAM2AhggBSAHNgIUIAVBIGohCyMAQTBrIgwkACAEIgAgACkDgAMgAq18NwOAAwJAAkACQAJAAkACQCAAKAKUAyIEQYCAgIB4RwRAAkACQEEDIAIgAkEDTxsiDSAEIAAoApwDIgRrSwRAIABBlANqIAQgDUEBQQEQ8gEgACgCnAMhBAwBCyACRQ0BCyANRQ0AIAAoApgDIARqIAEgDfwKAAALIAAgBCANaiIONgKcAyAOQQNJDQEgACgCmAMhCgwCCyALIAAgASACIAcQJQwFCyAAKAKYAyIKQdG1wAAgDhCqAkUNAQsg\
\\
ACgClAMhDyAAQYCAgIB4NgKUA0EAIQQgD0GAgICAeEcNAUEBIQpBACEPQQAhDgwCCyALQgI3AwAMAgsgDkEDSQ0AQQAgCkEDaiAKLwAAQe/3AnMgCkECai0AAEG/AXNyGyEEIA5BA2shEQsgDCAAIAQgCiAEGyARIA4gBBsgBxAlIAwpAwBCAlIEQCALIAz9AAMg/QsDICALIAz9AAMQ/QsDECALIAz9AAMA/QsDACAPRQ0BIAogDxChAgwBCyALIAAgASANaiACIA1rIAcQJSAPRQ0AIAogDxChAgsgDEEwaiQAQQAhBCAFKQMgIhJCAlIEQCALEIECIQQLIAMgAygCAEEBajYCACAIIAgoAgBBAWsiADYCACAARQRAIAVBHGoQxQILIAIEQCAB\
\\
IAIQoQILIAYgBigCAEEBajYCACAJIAkoAgBBAWsiADYCACAARQRAIAVBEGoQxgILIBAgBDYCACAQIBJCAlI2AgQgBUHQAGokACAQKAIAIBAoAgQgEEEQaiQAC/oOAxR/Bn4FeyMAQRBrIgskACADIQojAEEwayIFJABB26PAACEDQRshDAJAAkACQAJAIAAiCEUEQEEbIQ1B26PAACEIDAELIAgoAgAEQEH2o8AAIQhBzwAhDQwBCyAIQX82AgAgCEEIayINIA0oAgBBAWoiADYCACAARQ0BIAhBCGohBgsCQCABBEAgASgCACIAQf7///8HTQ0BQc8AIQxB9qPAACEDCyAGRSEOQQEhCwwCC0EBIQ4gASAAQQFqNgIAIAFBCGsiDCAMKAIAQQFq\
\\
IgA2AgAgAEUNACABQQhqIRAgBkUEQEEAIQsgASEDDAILIAUgCjYCLCAFIAI2AiggBSAKNgIkIAUgDTYCFCAFIAg2AhAgBSAGNgIMIAUgDDYCICAFIAE2AhwgBSAQNgIYIwBB8ABrIgckACAHQQA2AjwgB0KAgICAEDcCNCAHQQxqIAdBNGogBUEkaiIVKAIEIgIgFSgCCCITQQEQSiAHKAIsIQ4gBygCKCEDIAcoAiQhFiAHKAIMIgAEQCAHKAIQIAAQoQILIAcoAhgiAARAIAcoAhwgABChAgsgB0FAayEJIwBB4AhrIgQkACAEQQhqIAYiAEHAAWoQxAECQAJAAkAgDgRAIA5BsAFsIREgA0EIaiEGIAQoAiQhCiAEKAIoIRIDQCAEQeAAaiAA\
\\
IAZBBGsoAgAgBigCABByIAQoAmghDyAEKQNgIhhCAlIEQCAJIAQoAowBNgIsIAkgBP0AAnz9CwIcIAkgBP0AAmz9CwIMIAkgDzYCCCAJIBg3AwAgBEEIahD6AQwDCyAPIBJPDQMgCiAPQbABbGpBEGogBkEIakGgAfwKAAAgBkGwAWohBiARQbABayIRDQALCyAEQeAAaiAQIARBCGogACgCuAQQLiAEIAT9AANo/QsDMCAEIAT9AAN4/QsDQCAEIAT9AAOIAf0LA1AgBCkDYCIZQgJRBEAgCSAE/QADUP0LAyAgCSAE/QADQP0LAxAgCSAE/QADMP0LAwAMAQsgBEHABmoiFyAEQZgBakGcAvwKAAAgBCkC1AMhGiAE/QACxAMhHyAE/QACtAMh\
\\
ICAEIAQpAvwDNwO4BiAEIAT9AALsA/0LA6gGIAQgBP0AAtwD/QsDmAYgBCkDmAQhGyAE/QADiAQhHiAEKAKEBCEPIARBuAVqIhEgBEGgBGpB4AD8CgAAIAQpAoQFIRggBCgCgAUhCiAEIAQoApwFNgKwBSAEIAT9AAKMBf0LA6AFIAQgBP0AA1D9CwOAASAEIAT9AANA/QsDcCAEIAT9AAMw/QsDYCAAKQOgBCEcIAAgCjYCoAQgACgCqAQhEiAAIBg3AqQEIAAoAqQDIQYgACAPNgKkAyAA/QADqAMhISAAIB79CwOoAyAAKQO4AyEdIAAgGzcDuAMgAP0AAtQCISIgACAg/QsC1AIgAP0AAuQCIR4gACAf/QsC5AIgACkC9AIhGCAAIBo3AvQC\
\\
IAAoAoADIQogABBSIAAgGTcDACAAIAT9AANg/QsDCCAAIAT9AANw/QsDGCAAIAT9AAOAAf0LAyggAEE4aiAXQZwC/AoAACAAIBg3AvQCIAAgHv0LAuQCIAAgIv0LAtQCIAAgHTcDuAMgACAh/QsDqAMgACAGNgKkAyAAIAT9AAOYBv0LAvwCIAAgBCkDqAY3AowDIAAgBP0AA7AG/QsClAMgAEHAA2ogEUHgAPwKAAAgACASNgKoBCAAIBw3A6AEIAAgBP0AA6AF/QsCrAQgACAEKAKwBTYCvAQgBEHgAGogACAQIAoQISAEKQNgIhhCAlIEQCAJIAT9AABp/QsACSAJIAT9AAB5/QsAGSAJIAQpAIgBNwAoIAkgBC0AaDoACCAJIBg3AwAMAQsg\
\\
CUICNwMACyAEQeAIaiQADAELIA8gEkGQr8AAEKcCAAsgBykDQEICUQR/QQAFIAdBQGsQgQIhFEEBCyEGIA4EQCADIQADQCAAKAIAIgoEQCAAQQRqKAIAIAoQoQILIABBsAFqIQAgDkEBayIODQALCyAWBEAgAyAWQbABbBChAgsgEwRAIAIhAANAIAAoAgAiA0GECE8EQCADEI0CCyAAQQRqIQAgE0EBayITDQALCyAVKAIAIgAEQCACIABBAnQQoQILIAUgFDYCBCAFIAY2AgAgB0HwAGokACAFKAIEIQMgBSgCACECIAEgASgCAEEBazYCACAMIAwoAgBBAWsiADYCACAARQRAIAVBIGoQxQILIAggCCgCAEEBajYCACANIA0oAgBBAWsiADYC\
\\
ACAARQRAIAVBFGoQxwILIAsgAkEBcSIANgIEIAsgA0EAIAAbNgIAIAVBMGokAAwCCwALIAUgCjYCLCAFIAI2AiggBSAKNgIkIAVBJGoiABCaAiAFIAw2AiwgBSADNgIoIAUgEDYCJCALRQRAIAAQuQILIAUgDTYCLCAFIAg2AiggBSAGNgIkIA5FBEAgBUEkahC7AkEAIQgLIAggA0EAIAsbIAgbIgBBASAAGyANIAwgCBtBACAAGxCLAwALIAsoAgAgCygCBCALQRBqJAAL2gIBBX8jAEEQayIFJAAgACEHIwBB4ABrIgQkAAJ/AkAgA0UNACADIQggAiEAA0ACQCAALQAAIgZBMGtB/wFxQQpJDQAgBkHfAXFBwQBrQf8BcUEaSQ0AIAZBLWtB\
\\
AkkNACAGQd8ARw0CCyAAQQFqIQAgCEEBayIIDQALQQAMAQsgBEEzNgJcIARBhqnAADYCWCAEQQI2AlQgBEGEqcAANgJQIAQgATYCTCAEIAc2AkggBEEWNgJEIARB7qjAADYCQCAEIAM2AjwgBCACNgI4IARBATYCNCAEQe2owAA2AjAgBEEQaiAEQTBqQQZBAUEAEGYgBEEJOgAoIARBgICAgHg2AhwgBEIANwMAIAQQgQIhBkEBCyEAIAMEQCACIAMQoQILIAEEQCAHIAEQoQILIAUgADYCBCAFIAZBACAAGzYCACAEQeAAaiQAIAUoAgAgBSgCBCAFQRBqJAALuwEDA38BfAF+IwBBEGsiAyQAIwBB4ABrIgIkACACIAAgARBCIAIrAwghBQJ/\
\\
IAIpAwAiBkICUgRAIAIgAv0AAyD9CwNQIAIgAv0AAxD9CwNAIAIgBTkDOCACIAY3AzBEAAAAAAAAAAAhBSACQTBqEIECDAELQQALIQQgAQRAIAAgARChAgsgAyAENgIIIAMgBTkDACADIAZCAlI2AgwgAkHgAGokACADKwMAIAMoAgggAygCDCADQRBqJAAL6wQDCX8KfAN+IwBBEGsiAyQAIwBBgAJrIgIkACADAn8CfwJAAkACQAJAIAEOAgECAAsgACsDCCITIBNhrSEWIAArAwAiFCAUYa0hFwJAIAFBA08EQCAAKwMQIgwgDGEhBiABQQNHDQELDAMLIAArAxgiDSANYSEHIAFBBUkNAiAAKwMgIg4gDmEhCCABQQVGDQIgACsDKCIPIA9h\
\\
IQkgAUEHSQ0CIAArAzAiECAQYSEFIAFBB0YNAiAAKwM4IhEgEWEhBCABQQlJDQIgACsDQCISIBJhIQogAUEJRg0CIAArA0giCyALYQRAQgEhFQwDCwwCC0QAAAAAgE8iQSELQQAMAwsgAkICNwMwIAArAwAhCyACQThqDAELIAIgFTcDwAEgAiASOQO4ASACIBE5A6gBIAIgEDkDmAEgAiAPOQOIASACIA45A3ggAiANOQNoIAIgDDkDWCACIBM5A0ggAiAWNwNAIAIgFDkDOCACIBc3AzAgAiAKrTcDsAEgAiAErTcDoAEgAiAFrTcDkAEgAiAJrTcDgAEgAiAIrTcDcCACIAetNwNgIAIgBq03A1AgAkHIAWoLIgQgCzkDACACIAJBMGoQeiAC\
\\
KwMIIQsgAikDACIVQgJRBEAgACABQQN0EKECQQAMAQsgAiAC/QADIP0LA/ABIAIgAv0AAxD9CwPgASACIAs5A9gBIAIgFTcD0AEgAkHQAWoQgQIhBCAAIAFBA3QQoQJBAQsiADYCDCADIARBACAAGzYCCCADRAAAAAAAAAAAIAsgABs5AwAgAkGAAmokACADKwMAIAMoAgggAygCDCADQRBqJAALviUCFH8CfiMAQRBrIhUkACABIRMjAEEwayIJJABB26PAACEBQRshDwJAAkACQAJAIAAiDUUEQEEbIRRB26PAACENDAELIA0oAgAEQEH2o8AAIQ1BzwAhFAwBCyANQX82AgAgDUEIayIUIBQoAgBBAWoiADYCACAARQ0BIA1BCGohBQsCQAJA\
\\
AkAgEwRAIBMoAgAiAEH+////B00NAUHPACEPQfajwAAhAQsgCSAUNgIsIAkgDTYCKCAJIAU2AiQgBUUNASAJQSRqELsCQQAhDQwBCyATIABBAWo2AgAgE0EIayIPIA8oAgBBAWoiADYCACAARQ0CIBNBCGohDiAFDQEgCSAPNgIsIAkgEzYCKCAJIA42AiQgCUEkahC5AkEAIQELIA0gASANGyIAQQEgABsgFCAPIA0bQQAgABsQiwMACyAJIBQ2AiAgCSANNgIcIAkgBTYCGCAJIA82AiwgCSATNgIoIAkgDjYCJCAJQQxqIRYjAEGwA2siAyQAIAJBAWoiAEF/IAAbIgEgBSgCgAMiACAAIAFLGyEQAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
\\
AkACQAJAAkAgDigCAEEBRgRAIAMgDikCZDcC5AEgAyAOKQNANwLcASADIA4pAwg3AtQBIAUoArgEQQh0IgpFDQIgECAKbiIMIAUoApwEIgBPDQ4gDi0AbSEIIANB8AFqIAUoApgEIAxBwAFsaiILECpBBCERAkAgCygCqAEiAkUNACALKAKkASEAIAJBAnQiAUEEEN4CIhFFDQQgAUUNACARIAAgAfwKAAALIANBIGogA0HwAWpBoAH8CgAAQQghBAJAIAsoArgBIgdFDQAgCygCtAEhACAHQQR0IgFBCBDeAiIERQ0FIAFFDQAgBCAAIAH8CgAACyADQfABaiADQSBqQaAB/AoAACADIAc2AqgDIAMgBDYCpAMgAyAHNgKgAyADIAI2ApgDIAMg\
\\
ETYClAMgAyACNgKQAyADIAVB1AJqIhI2AiggAyAFQaQDaiICNgIkIAMgA0HUAWo2AiAgB0EDdEEIaiILQQgQ3gIiAUUNBSAKIAxsIQQgBwRAIAEhAANAIAAgEiADQdQBaiACIAYgBBDiATkDACAAQQhqIQAgByAGQQFqIgZHDQALCyABIAdBA3RqIBIgA0HUAWogAiAHIAQQ4gE5AwAgA0HwAWogA0EgaiAIQQAgCEEDRxsiCiAEIAEgB0EBahCZASADKAKoAyICBEAgAygCtAJBrwFqIQBBACEGIAMoArgCIQgDQCAGIAhGDQggAC0AAEEGcUECRwRAIANB8AFqIANBIGogBiAEEDQLIABBsAFqIQAgAiAGQQFqIgZHDQALCyAHBEAgAygCtAJB\
\\
/ABqIQBBACEGIAMoArgCIQwDQCADQQhqIBIgA0HUAWoiAiAGIAQQpQEgAygCCEEBRgRAIAMgEiACIAcgAygCDBClASAGIAxPDQogAygCBCEIIAMoAgAhAiAAQQRrQQE2AgAgACAIQX8gAkEBcRs2AgALIABBsAFqIQAgByAGQQFqIgZHDQALCyABIAsQoQIgBCAQSQRAA0AgA0HwAWogDiAFKAKcAiAFKAKgAiAKIAQQswEgBEEBaiIEIBBJDQALCyADQSBqIANB8AFqQbAB/AoAACADKAKgAyIARQ0BIAMoAqQDIABBBHQQoQIMAQsgAyAOKQJkNwLkASADIA4pA0A3AtwBIAMgDikDCDcC1AEgBSgCuARBCHQiCkUNByAQIApuIgwgBSgCnAQi\
\\
AE8NDiAOLQBtIQggA0HwAWogBSgCmAQgDEHAAWxqIgsQKkEEIRECQCALKAKoASICRQ0AIAsoAqQBIQAgAkECdCIBQQQQ3gIiEUUNCSABRQ0AIBEgACAB/AoAAAsgA0EgaiADQfABakGgAfwKAABBCCEEAkAgCygCuAEiB0UNACALKAK0ASEAIAdBBHQiAUEIEN4CIgRFDQogAUUNACAEIAAgAfwKAAALIANB8AFqIANBIGpBoAH8CgAAIAMgBzYCqAMgAyAENgKkAyADIAc2AqADIAMgAjYCmAMgAyARNgKUAyADIAI2ApADIAMgBUHUAmoiEjYCKCADIAVBpANqIgI2AiQgAyADQdQBajYCICAHQQN0QQhqIgtBCBDeAiIBRQ0KIAogDGwhBCAH\
\\
BEAgASEAA0AgACASIANB1AFqIAIgBiAEEK4BOQMAIABBCGohACAHIAZBAWoiBkcNAAsLIAEgB0EDdGogEiADQdQBaiACIAcgBBCuATkDACADQfABaiADQSBqIAhBACAIQQNHGyIKIAQgASAHQQFqEJoBIAMoAqgDIgIEQCADKAK0AkGvAWohAEEAIQYgAygCuAIhCANAIAYgCEYNDSAALQAAQQZxQQJHBEAgA0HwAWogA0EgaiAGIAQQNgsgAEGwAWohACACIAZBAWoiBkcNAAsLIAcEQCADKAK0AkH8AGohAEEAIQYgAygCuAIhDANAIANBGGogEiADQdQBaiICIAYgBBCmASADKAIYQQFGBEAgA0EQaiASIAIgByADKAIcEKYBIAYgDE8NDyAD\
\\
KAIUIQggAygCECECIABBBGtBATYCACAAIAhBfyACQQFxGzYCAAsgAEGwAWohACAHIAZBAWoiBkcNAAsLIAEgCxChAiAEIBBJBEADQCADQfABaiAOIAUoApwCIAUoAqACIAogBBCzASAEQQFqIgQgEEkNAAsLIANBIGogA0HwAWpBsAH8CgAAIAMoAqADIgBFDQAgAygCpAMgAEEEdBChAgsgA0EANgLcASADQoCAgIAQNwLUASADIA42AuwBIAMoArABIQsgA0EBIAMoAogBQQAgAy0AjAFBA0cbIgAgA0EgaiAAGyIKLQBMIgAgAEEDRhs6APgBIAMgA0HUAWoiCDYC8AEgAyADQewBaiICNgL0ASAIQQBBFUEBQQEQ8gEgAygC3AEiASADKALY\
\\
AWoiAEGxrcAA/QAAAP0LAAAgAEG+rcAAKQAANwANIAMgAUEVajYC3AEgAiAIIApBGGoQxQEgAygC1AEgAygC3AEiBGtBDk0EQCAIIARBD0EBQQEQ8gEgAygC3AEhBAsgAygC2AEgBGoiAEHGrcAAKQAANwAAIABBza3AACkAADcAByADIARBD2o2AtwBIANB8AFqIAopAwAgCisDCBD+AUEAIQQgAygC1AEgAygC3AEiBWtBC00EQCADQdQBaiAFQQxBAUEBEPIBIAMoAtwBIQULIAMoAtgBIAVqIgBBpa3AACkAADcAACAAQa2twAAoAAA2AAggAyAFQQxqNgLcASADQfABaiAKKQMQENwBIAMoAtQBIAMoAtwBIgVrQQ9NBEAgA0HUAWogBUEQ\
\\
QQFBARDyASADKALcASEFCyADKALYASAFakHVrcAA/QAAAP0LAAAgAyAFQRBqIgU2AtwBAkACQAJAAkACQAJAIAooAkgiEkUEQEEBIREMAQsgCigCRCIGIBJBsAFsaiEMQbGswAAvAAAhCkGprMAAKQAAIRdBw6zAACgAACEIQdeswAAoAAAhAkEBIRFBASEBA0ACQAJAIAMoAtQBIgAgBWsgBEkEQCADQdQBaiAFIARBAUEBEPIBIAMoAtwBIQUMAQsgAQ0BCyAEBEAgAygC2AEgBWogESAE/AoAAAsgAygC1AEhAAsgAyAEIAVqIgQ2AtwBIAAgBEYEQCADQdQBaiAAQQFBAUEBEPIBIAMoAtwBIQQLIAMoAtgBIARqQSI6AAAgAyAEQQFqIgU2\
\\
AtwBIAYoAqQBIQECQAJAIAYoAqgBIhAgAygC1AEiACAFa0sEQCADQdQBaiAFIBBBAUEBEPIBIAMoAtwBIQUMAQsgEEUNAQsgEARAIAMoAtgBIAVqIAEgEPwKAAALIAMoAtQBIQALIAMgBSAQaiIENgLcASAAIARrQQFNBEAgA0HUAWogBEECQQFBARDyASADKALcASEECyADKALYASAEakGi9AA7AAAgAyAEQQJqIgQ2AtwBIAMoAtQBIARrQQlNBEAgA0HUAWogBEEKQQFBARDyASADKALcASEECyADKALYASAEaiIAIAo7AAggACAXNwAAIAMgBEEKaiIENgLcASAGLQCvAUECdCIBKAK450AhACABKAKg50AiASADKALUASAEa0sEQCADQdQB\
\\
aiAEIAFBAUEBEPIBIAMoAtwBIQQLIAEEQCADKALYASAEaiAAIAH8CgAACyADIAEgBGoiBDYC3AEgAygC1AEgBGtBE00EQCADQdQBaiAEQRRBAUEBEPIBIAMoAtwBIQQLIAMoAtgBIgAgBGoiAUGzrMAA/QAAAP0LAAAgASAINgAQIAMgBEEUaiIENgLcAQJAIAYoAnhBAUYEQCADQewBaiADQdQBaiAGQfwAahDFASADKALcASEEDAELIAMoAtQBIARrQQNNBH8gA0HUAWogBEEEQQFBARDyASADKALcASEEIAMoAtgBBSAACyAEakHu6rHjBjYAACADIARBBGoiBDYC3AELIAMoAtQBIARrQRNNBEAgA0HUAWogBEEUQQFBARDyASADKALcASEE\
\\
CyADKALYASAEaiIAQceswAD9AAAA/QsAACAAIAI2ABAgAyAEQRRqNgLcASADQfABakIBIAYpAxAgBikDACIYpyIAGyAGQQhBGCAAG2orAwAQ/gFBDkENIBhQIgAbIgEgAygC1AEgAygC3AEiBWtLBEAgA0HUAWogBSABQQFBARDyASADKALcASEFCyABBEAgAygC2AEgBWpB6KzAAEHbrMAAIAAbIAH8CgAACyADIAEgBWoiADYC3AEgBigCiAEiAQRAIAFBBXQhBSAGKAKEASEEA0AgBEEcai0AAEEBa0H/AXFBAU0EQCAEKAIADQULIARBIGohBCAFQSBrIgUNAAsLIAMoAtQBIABrQRRNBEAgA0HUAWogAEEVQQFBARDyASADKALcASEACyAD\
\\
KALYASAAaiIBQYatwAD9AAAA/QsAACABQZOtwAApAAA3AA0gAyAAQRVqNgLcASADQewBaiADQdQBaiIAIAZBOGoQxQEgAygC1AEgAygC3AEiBGtBCU0EQCAAIARBCkEBQQEQ8gEgAygC3AEhBAsgAygC2AEgBGoiAEGbrcAAKQAANwAAIABBo63AAC8AADsACCADIARBCmo2AtwBIANB8AFqIAYpAyAgBisDKBD+ASADKALUASADKALcASIEa0ELTQRAIANB1AFqIARBDEEBQQEQ8gEgAygC3AEhBAsgAygC2AEgBGoiAEGlrcAAKQAANwAAIABBra3AACgAADYACCADIARBDGo2AtwBIANB8AFqIAYpAzAQ3AEgAygC1AEgAygC3AEiBGtBAU0E\
\\
QCADQdQBaiAEQQJBAUEBEPIBIAMoAtwBIQQLIAMoAtgBIARqQf36ATsAACADIARBAmoiBTYC3AFBACEBQYWtwAAhEUEBIQQgBkGwAWoiBiAMRw0ACwsgC0UNBCAEIAMoAtQBIAVrTQ0BIANB1AFqIAUgBEEBQQEQ8gEgAygC3AEhBQwCCyADKALUASAAa0EOTQRAIANB1AFqIABBD0EBQQEQ8gEgAygC3AEhAAsgAygC2AEgAGoiAUH2rMAAKQAANwAAIAFB/azAACkAADcAByADIABBD2o2AtwBQcWkwABBgQFBiKXAABDAAgALIBJFDQELIARFDQAgAygC2AEgBWogESAE/AoAAAsgAyAEIAVqNgLcAUHFpMAAQYEBQYilwAAQwAIACyADKALU\
\\
ASAFa0EBTQRAIANB1AFqIAVBAkEBQQEQ8gEgAygC3AEhBQsgAygC2AEgBWpB/foBOwAAIAMgBUECaiIANgLcASAWIAA2AgggFiADKQLUATcCACADQSBqEMoBIANBsANqJAAMDgtB8MrAABCGAwALQQQgARDkAgALQQggARDkAgALQQggCxDkAgALIAggCEHwr8AAEKcCAAsgBiAMQZCwwAAQpwIAC0HwysAAEIYDAAtBBCABEOQCAAtBCCABEOQCAAtBCCALEOQCAAsgCCAIQfCvwAAQpwIACyAGIAxBkLDAABCnAgALIAwgAEGAy8AAEKcCAAsgDCAAQYDLwAAQpwIACyATIBMoAgBBAWs2AgAgDyAPKAIAQQFrIgA2AgAgAEUEQCAJQSxqEMUC\
\\
CyANIA0oAgBBAWo2AgAgFCAUKAIAQQFrIgA2AgAgAEUEQCAJQSBqEMcCCyAJKAIQIQACQCAJKAIMIgEgCSgCFCICTQRAIAAhDwwBCyACRQRAQQEhDyAAIAEQoQIMAQsgACABQQEgAhDWASIPRQ0CCyAVIAI2AgQgFSAPNgIAIAlBMGokAAwCCwALQQEgAhDkAgALIBUoAgAgFSgCBCAVQRBqJAALygMBCn8jAEEQayIFJABBBiECQcG1wAAhCUGAgICAeCEHAkACQAJAAkACQAJAAkACf0EDIQogAUEDSQR/QQAFIAFBA2shBEEAIABBA2ogAC8AAEHv9wJzIABBAmotAABBvwFzchsLIQMCQCAEIAEgAxsiBEUNACADIAAgAxshCANAAkAgCC0A\
\\
ACILQQlrIgNBF0sNAEEBIAN0QZuAgARxRQ0AIAhBAWohCCAEQQFrIgQNAQwCCwtBACEKIAtB2wBGDQAgC0H7AEYNAEEBIQogBEEESQ0AQQFBAiAIKAAAIgNB/4H8B3FBCHggA0EYeEH/gfwHcXIiA0GxpIWCBUkgA0GxpIWCBUtrGwwBCyAKC0H/AXFBAWsOAwABAwILQQMhAkHHtcAAIQkMAQtBByECQcq1wAAhCQsgAkEBEN4CIgZFDQEgAgRAIAYgCSAC/AoAAAsgAiEHCyABBEAgACABEKECC0EAIQAgBSAHQYCAgIB4RwR/AkAgAiAHTwRAIAYhAAwBCyAGIAdBASACENYBIgBFDQMLIAIFQQALNgIEIAUgADYCAAwCC0EBIAIQ5AIAC0EB\
\\
IAIQ5AIACyAFKAIAIAUoAgQgBUEQaiQAC7QMAhF/AX4jAEEQayILJAAjAEHQAGsiBSQAQdujwAAhBEEbIQkCQAJAAkAgAEUEQEEbIQpB26PAACEADAELIAAoAgAEQEH2o8AAIQBBzwAhCgwBCyAAQX82AgAgAEEIayIKIAooAgBBAWoiAjYCACACRQ0BIABBCGohAgsCQAJAAkAgAQRAIAEoAgBFDQFBzwAhCUH2o8AAIQQLIAUgCjYCKCAFIAA2AiQgBSACNgIgIAJFDQEgBUEgahC6AkEAIQAMAQsgAUF/NgIAIAFBCGsiCSAJKAIAQQFqIgQ2AgAgBEUNAiABQQhqIQQgAg0BIAUgCTYCKCAFIAE2AiQgBSAENgIgIAVBIGoQvAJBACEECyAA\
\\
IAQgABsiAUEBIAEbIAogCSAAG0EAIAEbEIsDAAsgBSAKNgIQIAUgADYCDCAFIAI2AgggBSAJNgIcIAUgATYCGCAFIAQ2AhQgBUEgaiEGIwBBQGoiAyQAIAIoApQDIQcgAkGAgICAeDYClAMCQAJAIAdBgICAgHhGDQAgAyACIAIoApgDIgggAigCnAMgBBAlIAMpAwBCAlIEQCAGIAP9AAMg/QsDICAGIAP9AAMQ/QsDECAGIAP9AAMA/QsDACAHRQ0CIAggBxChAgwCCyAHRQ0AIAggBxChAgsgAigCkAMEQANAAkAgAi0AqQNBAkcEQCADIAJBq7HAAEEBIAQQJSADKQMAQgJRDQEgBiAD/QADIP0LAyAgBiAD/QADEP0LAxAgBiAD/QADAP0L\
\\
AwAMBAsgA0E0aiACEG0gAyACIAMoAjgiByADKAI8IAQQJSADKQMAQgJSBEAgBiAD/QADIP0LAyAgBiAD/QADEP0LAxAgBiAD/QADAP0LAwAgAygCNCICRQ0EIAcgAhChAgwECyADKAI0IghFDQAgByAIEKECCyACKAKQAw0ACwsgAigCeEGAgICAeEcEQAJAIAIoAvQCRQRAIAIoApgCQYCAgIB4RwRAIAIoAtwCIghBA3QhDwJAIAhFBEBBBCEMDAELIAIoAtgCIQcgD0EEEN4CIgxFDQMgCEEDcSEQIAhBBE8EQCAIQXxxIRIgByEEA0AgDCAOaiIRIARBBGopAgA3AgAgEUEIaiAEQRBqKQIANwIAIBFBEGogBEEcaikCADcCACARQRhqIARB\
\\
KGopAgA3AgAgDkEgaiEOIARBMGohBCASIA1BBGoiDUcNAAsgEEUNAQsgDCANQQN0aiEEIA1BDGwgB2pBCGohBwNAIAQgB0EEaykCADcCACAHQQxqIQcgBEEIaiEEIBBBAWsiEA0ACwsgAyACKQOoAjcCCCADIAIpApwCNwIAIAMgAigC0AI2AiQgAyACKALEAjYCHCADIAIoArgCNgIUIAMgAigCzAJBACACKALIAkGAgICAeEcbNgIgIAMgAigCwAJBACACKAK8AkGAgICAeEcbNgIYIAMgAigCtAJBACACKAKwAkGAgICAeEcbNgIQIAYgAyAMIAggAkHcAWpBARCMASAIRQ0EIAwgDxChAgwECyAGQgI3AwAMAwsgBiACQaABahBFDAILQQQg\
\\
DxDkAgALIAIoAtgBQYCAgIB4RwRAIAZCAjcDAAwBCwJAAkAgAigCEEUEQEEXQQEQ3gIiAkUNAiACQaOxwAApAAA3AA8gAkGUscAA/QAAAP0LAAAgA0EXNgI8IAMgAjYCOCADQRc2AjQMAQsgAyACKAIMIgKtQoCAgIDgAIQ3AwAgAyACQQhqrUKAgICAIIQ3AwggA0E0akHRhcAAIAMQiwELIAMgA0E0aq1CgICAgCCENwMAIAZBEGpBq4DAACADEIsBIAZBCDoAKCAGQYCAgIB4NgIcIAZCADcDACADKAI0IgJFDQEgAygCOCACEKECDAELQQFBFxDkAgALIANBQGskAEEAIQIgBSkDICITQgJSBEAgBhCBAiECCyABIAEoAgBBAWo2AgAgCSAJ\
\\
KAIAQQFrIgE2AgAgAUUEQCAFQRxqEMUCCyAAIAAoAgBBAWo2AgAgCiAKKAIAQQFrIgA2AgAgAEUEQCAFQRBqEMYCCyALIAI2AgAgCyATQgJSNgIEIAVB0ABqJAAMAQsACyALKAIAIAsoAgQgC0EQaiQAC54EAgd/AX4jAEEQayIHJAAjAEHQAGsiAiQAQdujwAAhBUEbIQMCQAJAAkAgAEUEQEEbIQZB26PAACEADAELIAAoAgAEQEH2o8AAIQBBzwAhBgwBCyAAQX82AgAgAEEIayIGIAYoAgBBAWoiBDYCACAERQ0BIABBCGohBAsCQAJAAkAgAQRAIAEoAgAiA0H+////B00NAUH2o8AAIQVBzwAhAwsgAiAGNgIoIAIgADYCJCACIAQ2AiAg\
\\
BEUNASACQSBqELsCQQAhAAwBCyABIANBAWo2AgAgAUEIayIDIAMoAgBBAWoiBTYCACAFRQ0CIAFBCGohBSAEDQEgAiADNgIoIAIgATYCJCACIAU2AiAgAkEgahC5AkEAIQULIAAgBSAAGyIBQQEgARsgBiADIAAbQQAgARsQiwMACyACIAY2AhAgAiAANgIMIAIgBDYCCCACIAM2AhwgAiABNgIYIAIgBTYCFAJ/A0AgAkEgaiIIIAQgBUF/ECEgAikDICIJQgJSBEAgCBCBAgwCCyACLQAoQQFHDQALQQALIQQgASABKAIAQQFrNgIAIAMgAygCAEEBayIBNgIAIAFFBEAgAkEcahDFAgsgACAAKAIAQQFqNgIAIAYgBigCAEEBayIANgIAIABF\
\\
BEAgAkEQahDHAgsgByAENgIAIAcgCUICUjYCBCACQdAAaiQADAELAAsgBygCACAHKAIEIAdBEGokAAv4BQIRfwF8IwBBEGsiASQAIAEhCSMAQSBrIgQkACAARQRAQdujwABBGxCLAwALIAAoAgAiAUH+////B0sEQEH2o8AAQc8AEIsDAAsgACABQQFqNgIAIABBCGsiCyALKAIAQQFqIgE2AgACQAJAIAEEQCAEIAs2AhwgBCAANgIYIAQgAEEIaiICNgIUIARBCGohDSMAQRBrIgUkACACKAJIIgEgAigC4AEiAyABIANJGyIBQQJ0IQMCQAJAAkAgAUH/////A0sNACADQfz///8HSw0AIAIoAtwBIQwgAigCRCEIAn8gA0UEQEEEIQJBAAwB\
\\
C0EEIQcgA0EEEN4CIgJFDQEgAQshECABBEAgCEGQAWohByAMQQhqIQggASEMIAIhAwNAIAhBBGsoAgAhBiAHKwMAIRIgCCgCACEOQQhBBBDeAiIPRQ0DIAVBiLnAAEEEEOwCIgo2AgggBSAGIA4Q7AIiBjYCDCAFQQhqIAVBDGoQhQMhDiAGQYQITwRAIAYQjQILIApBhAhPBEAgChCNAgsgBUGIz8AAQREQ7AIiCjYCCCAFIBIQ9QIiBjYCDCAFQQhqIAVBDGoQhQMhESAGQYQITwRAIAYQjQILIApBhAhPBEAgChCNAgsgDyARNgIEIA8gDjYCACADIA9BAhDnAjYCACADQQRqIQMgB0GwAWohByAIQbABaiEIIAxBAWsiDA0ACwsgDSABNgII\
\\
IA0gAjYCBCANIBA2AgAgBUEQaiQADAILIAcgAxDkAgALQQRBCBCNAwALIAAgACgCAEEBazYCACALIAsoAgBBAWsiADYCACAARQRAIARBHGoQxwILAkAgBCgCCCIBIAQoAhAiAE0EQCAEKAIMIQEMAQsgAUECdCECIAQoAgwhAyAARQRAQQQhASADIAIQoQIMAQsgAyACQQQgAEECdCICENYBIgFFDQILIAkgADYCBCAJIAE2AgAgBEEgaiQADAILAAtBBCACEOQCAAsgCSgCACAJKAIEIAlBEGokAAvoBAELfyMAQRBrIggkACMAQRBrIgkkACAAIgNFBEBB26PAAEEbEIsDAAsgAygCAARAQfajwABBzwAQiwMACyADQX82AgAgA0EIayILIAso\
\\
AgBBAWoiADYCAAJAAkAgAARAIAkgCzYCDCAJIAM2AgggCSADQQhqNgIEIANB8AFqIANByANqEEQCQCADKAL4ASIERQRAQQQhBgwBCyADKAL0ASEKIARBAnQiAEEEEN4CIgZFDQICQCAEQQxJDQAgCkEgaiAAIAZqSSAKIARBJGxqIAZLcQ0AIApBjAFqIQEgBEF8cSIHIQUgBiECA0AgAiABIAFBJGsgAUHIAGsgAUHsAGv9XAIA/VYCAAH9VgIAAv1WAgAD/QsCACACQRBqIQIgAUGQAWohASAFQQRrIgUNAAsgBCAHRg0BCyAHIQAgBEEDcSIFBEAgACAFaiEAIAYgB0ECdGohASAHQSRsIApqQSBqIQIDQCABIAIoAgA2AgAgAkEkaiECIAFB\
\\
BGohASAFQQFrIgUNAAsLIAcgBGtBfEsNACAEIABrIQUgBiAAQQJ0aiEBIABBJGwgCmpBjAFqIQIDQCABIAJB7ABrKAIANgIAIAFBBGogAkHIAGsoAgA2AgAgAUEIaiACQSRrKAIANgIAIAFBDGogAigCADYCACACQZABaiECIAFBEGohASAFQQRrIgUNAAsLIAMgAygCAEEBajYCACALIAsoAgBBAWsiADYCACAARQRAIAlBDGoQxwILIAggBDYCBCAIIAY2AgAgCUEQaiQADAILAAtBBCAAEOQCAAsgCCgCACAIKAIEIAhBEGokAAuZBAEKfyMAQRBrIggkACMAQSBrIgMkACAARQRAQdujwABBGxCLAwALIAAoAgAiBUH+////B0sEQEH2o8AA\
\\
Qc8AEIsDAAsgACAFQQFqNgIAIABBCGsiBiAGKAIAIgJBAWoiATYCAAJAAkAgAQRAIAMgBjYCECADIAA2AgwgAyAAQQhqNgIIAkAgACgCQCIHRQRAIAAgBTYCACAGIAI2AgBBBCECDAELIAAoAjwhCSAHQQxsIgoiAUEEEN4CIgJFDQIgByEBA0AgBCAKRwRAIANBFGogBCAJahCHAiACIARqIgUgAygCHDYCCCAFIAMpAhQ3AgAgBEEMaiEEIAFBAWsiAQ0BCwsgBigCACEBIAAgACgCAEEBazYCACAGIAFBAWsiADYCACAADQAgA0EQahDFAgsgB0EMbCEEIAIiACEBIAcEQCAAIARqIQkDQCACKAIAIQYgAkEEaigCACIKIAJBCGooAgAQ7AIh\
\\
BSAGBEAgCiAGEKECCyABIAU2AgAgAUEEaiEBIAJBDGoiAiAJRw0ACwsCQCABIABrIgVBAnYiAiAHQQNsTwRAIAAhAQwBCyAAIAFGBEBBBCEBIAAgBBChAgwBCyAAIARBBCAFENYBIgENAEEEIAUQ5AIACyADIAI2AgQgAyABNgIAIAggAykDADcCACADQSBqJAAMAgsAC0EEIAEQ5AIACyAIKAIAIAgoAgQgCEEQaiQACxsAIAAoAgAoAgAgASgCACACQXRsakEMaxCRAQsKAEEIIAAQjQMACxYAIAFBCU8EQCABIAAQnQEPCyAAECcLGwAgACgCACgCACABKAIAIAJBBHRrQRBrEJMBCxsAIAAoAgAoAgAgASgCACACQQJ0a0EEaxCSAQseAAJA\
\\
IAAoAgANACAAKAIEIgBBhAhJDQAgABCNAgsLEgBBqPvAAEE5QcT7wAAQwAIACygCAW8BfxAOIQIQvgEiAyACJgEgAEEANgIIIAAgAzYCBCAAIAE2AgALHwAgAARAIAAgARCNAwALQdT7wABBI0Ho+8AAEMACAAsZACABKAIAIAEoAgQgACgCACAAKAIEEIEBCxIAIAAgAUEBdEEBciACEMACAAsXAQFvIAAgARAGIQIQvgEiACACJgEgAAsXAQFvIAAgARAQIQIQvgEiACACJgEgAAsXAQFvIAAgARATIQIQvgEiACACJgEgAAsXAQFvIAAgARAUIQIQvgEiACACJgEgAAsXAQFvIAAgARAXIQIQvgEiACACJgEgAAsXAQFvIAAgARAeIQIQvgEi\
\\
ACACJgEgAAsVACABIAAoAgAiACgCBCAAKAIIEHQLFQAgASAAKAIAIgAoAgAgACgCBBB0CxUAIAAgASACEOwCNgIEIABBADYCAAsOACABBEAgACABEKECCwscACAAQZD6wAApAgA3AgggAEGI+sAAKQIANwIACxwAIABBgPrAACkCADcCCCAAQfj5wAApAgA3AgALHAAgAEH4+sAAKQIANwIIIABB8PrAACkCADcCAAsVAQFvIAAlASABIAIlASACEI0CEAULFwIBbwF/IAAQHSEBEL4BIgIgASYBIAILEwAgACABEPUCNgIEIABBADYCAAuRCAECfyAAIQYjAEEwayIFJAAgBSADNgIEIAUgAjYCACAFIAE2AggCQAJAAkACQAJAAkAgASACTwRA\
\\
IAEgA0kNBiACIANLDQEgAkUNAyABIAJNDQMgACACaiwAAEG/f0oNAyACIQACQANAIAAgBmosAABBv39KDQEgAEEBayIADQALQQAhAAsDQCACIAZqLAAAQb9/Sg0DIAEgAkEBaiICRw0ACyABIQIMAgsgBSAFQQhqrUKAgICAMIQ3AyAgBSAFrUKAgICAMIQ3AxhBpILAACAFQRhqIAQQwAIACyAFIAVBBGqtQoCAgIAwhDcDICAFIAWtQoCAgIAwhDcDGEGcgcAAIAVBGGogBBDAAgALIAUgADYCDCAFIAI2AhACQCAAIAJLDQACQCAARQ0AIAAgAU8EQCAAIAFGDQEMAgsgACAGaiwAAEFASA0BCwJAIAEgAk0EQCABIAJHDQIMAQsgAiAGaiwA\
\\
AEG/f0wNAQsgACACRg0CIAUCfyAAIAZqIgEsAAAiAEEATgRAIABB/wFxDAELIAEtAAFBP3EiAyAAQR9xIgJBBnRyIABBX00NABogAS0AAkE/cSADQQZ0ciIDIAJBDHRyIABBcEkNABogAkESdEGAgPAAcSABLQADQT9xIANBBnRycgs2AhQgBSAFQQxqrUKAgICA4AyENwMoIAUgBUEUaq1CgICAgPAMhDcDICAFIAWtQoCAgIAwhDcDGEGMn8AAIAVBGGogBBDAAgALIAYgASAAIAIgBBD3AgALIANFDQIgASADTQ0CIAMgBmosAABBv39KDQIgAyEAAkADQCAAIAZqLAAAQb9/Sg0BIABBAWsiAA0AC0EAIQALAkADQCADIAZqLAAAQb9/Sg0B\
\\
IAEgA0EBaiIDRw0ACyABIQMLIAUgADYCDCAFIAM2AhAgACADSw0BAkAgAEUNACAAIAFPBEAgACABRg0BDAMLIAAgBmosAABBQEgNAgsCQCABIANNBEAgASADRw0DDAELIAMgBmosAABBv39MDQILIAAgA0YNACAFAn8gACAGaiIBLAAAIgBBAE4EQCAAQf8BcQwBCyABLQABQT9xIgMgAEEfcSICQQZ0ciAAQV9NDQAaIAEtAAJBP3EgA0EGdHIiAyACQQx0ciAAQXBJDQAaIAJBEnRBgIDwAHEgAS0AA0E/cSADQQZ0cnILNgIUIAUgBUEMaq1CgICAgOAMhDcDKCAFIAVBFGqtQoCAgIDwDIQ3AyAgBSAFQQRqrUKAgICAMIQ3AxhB3p/AACAF\
\\
QRhqIAQQwAIACyAEEIcDAAsgBiABIAAgAyAEEPcCAAsgBSAFQQhqrUKAgICAMIQ3AyAgBSAFQQRqrUKAgICAMIQ3AxhB4YLAACAFQRhqIAQQwAIACxQAIAAoAgAgASAAKAIEKAIMEQEAC6YsBCJ/BnwEfgFvAn8jAEEgayIOJABB26PAACEGQRshEgJAAkAgAEUEQEEbIRNB26PAACEADAELIAAoAgAEQEH2o8AAIQBBzwAhEwwBCyAAQX82AgAgAEEIayITIBMoAgBBAWoiAjYCACACRQ0BIABBCGohAgsCQAJAAkAgAQRAIAEoAgAiBkH+////B00NAUHPACESQfajwAAhBgsgDiATNgIcIA4gADYCGCAOIAI2AhQgAkUNASAOQRRqELsCQQAh\
\\
AAwBCyABIAZBAWo2AgAgAUEIayISIBIoAgBBAWoiBjYCACAGRQ0CIAFBCGohByACDQEgDiASNgIcIA4gATYCGCAOIAc2AhQgDkEUahC5AkEAIQYLIAAgBiAAGyIBQQEgARsgEyASIAAbQQAgARsQiwMACyAOIBM2AhAgDiAANgIMIA4gAjYCCCAOIBI2AhwgDiABNgIYIA4gBzYCFCMAQfAAayIJJAAgCUHEAGohFyMAQbABayIFJAACQCAHKAIAQQFGBEAgBSAHKQJkNwIcIAUgBykDQDcCFCAFIAcpAwg3AgwgAkHoAWogAkHAA2oQRCAFQQA2AiwgBUKAgICAgAE3AiQCQCACKALgASIYRQRAQQghBgwBCyACQdQCaiEZIAJBpANqIRogBygC\
\\
WCEbIAcoAlwhHCAHLQBtQQFrQf8BcUECSSEdQQghFANAAkACQCACKALwASIGIARLBEAgBEEkbCIeIAIoAuwBaigCICIfRQ0CIAhB8ABsIQ9BACEQIARBsAFsISBBACEGAkACQAJAAkADQAJ+AkACQAJAAkACQAJAIAIoAvABIgMgBEsEQCAGIAIoAuwBIB5qIgMoAiAiCk8NAyADKAIcIBBqIgMoAgAhESADQRBqKAIAIQsgA0EMaigCACEMIANBCGooAgAhCiADQQRqKAIAIRUgBUFAayACIAVBDGogBCADQRRqKAIAIANBGGooAgAiDSACKAKAAyIDIAMgDUsbEGUgBSsDSCIkRAAAAAAAAPh/IAUrA0AgJGUiDRshJQJAIA1FDQAgHQ0AICQg\
\\
JEQAAAAAAAA4Q6BEAAAAAAAAOMOgYQRAICQhJQwBCyAkRAAAAAAAQI9AoiIk/Aa5IiVEAAAAAAAA8L+gICUgJCAlYxsiJSAlRAAAAAAAAPA/oCAkICWhRAAAAAAAAOA/YxtEAAAAAABAj0CjISULIAsgAigC1AMiDU8NASACKALQAyIWIAtBA3QiIWorAwAhKAJAIApBAXEiIgRAIAwgDUkEQCAWIAxBA3RqKwMAIScMAgsgDCANQejSwAAQpwIACyAaIAcgA0EBaxBGIScgAigCgAMhAwsgGSAFQQxqIAMQrQEhKiAKIBFyBEAgFSAMIBFBAXEbIgMgAigChAQiCk8NAyACKAKABCADQQJ0ajUCACEqCwJAIAIoApAEIgMgC0sEQCACKAKMBCAL\
\\
QQV0aiIDKQMQIitCAFINAUIADAkLIAsgA0GI08AAEKcCAAsgAygCGCIDIBxJDQQMBQsgBCADQbjSwAAQpwIACyALIA1B2NLAABCnAgALIAMgCkH40sAAEKcCAAsgBiAKQcjSwAAQpwIACyAbIANBA3RqKwMAIiYgJmENAQsgA7ghJgtCAQshLSAEIAIoAuABIgNPDQIgBUFAayACKALcASAgahCHAiACKALIAyIDIAtLBEAgCyACKALUAyINTw0CIAIoAtADIhEgIWorAwAhKSACKALEAyIVIAtBAnRqKAIAIRZCACEsICIEQCADIAxNDQUgDCANTw0GIBUgDEECdGooAgAhCkIBISwgESAMQQN0aisDACEkCyAFIAUoAkg2AjggBSAFKQJANwMw\
\\
IAYgCGoiDCAFKAIkRgRAIAVBJGoQlwIgBSgCKCEUCyAPIBRqIgMgCzYCACADQdgAaiAqICt9NwMAIANB0ABqICU5AwAgA0HIAGogJyAooTkDACADQUBrIBY2AgAgA0E4aiApOQMAIANBMGogKzcDACADQShqICY5AwAgA0EgaiAtNwMAIANBGGogCjYCACADQRBqICQ5AwAgA0EIaiAsNwMAIANB4ABqIAUpAzA3AgAgA0HoAGogBSgCODYCACAFIAxBAWo2AiwgEEEcaiEQIA9B8ABqIQ8gHyAGQQFqIgZGDQcMAQsLIAsgA0Go08AAEKcCAAsgCyANQbjTwAAQpwIACyAEIANBmNPAABCnAgALIAwgA0Go08AAEKcCAAsgDCANQbjTwAAQpwIA\
\\
CyAEIAZBqNLAABCnAgALIAYgCGohCAsgBEEBaiIEIBhHDQALIAUoAighBiAFIAVBrwFqNgIwIAhBAkkNACAIQRVPBEAgBUEwaiEHQQAhBEEwQYSuBCAIIAhBhK4ETxsiAiAIIAhBAXZrIgMgAiADSxsiAiACQTBNGyIKQfAAbCECAkAgA0HJpJIJTQRAQQghBCACQQgQ3gIiAw0BCyAEIAIQ5AIACyAGIAggAyAKIAhBwQBJIAcQOSADIAIQoQIMAQsgBkHwAGohAyAGIAhB8ABsaiEIQQAhBCAGIQIDQCACKAJwIgcgAigCAEkEQCAFQUBrIAJB9ABqQewA/AoAACAEIQICfwNAIAIgBmoiCkHwAGogCkHwAPwKAAAgBiACRQ0BGiAHIAJB8ABr\
\\
IgIgBmoiCigCAEkNAAsgCkHwAGoLIgIgBzYCACACQQRqIAVBQGtB7AD8CgAACyAEQfAAaiEEIAMiAkHwAGoiAyAIRw0ACyAFKAIsIQggBSgCKCEGCyAFKAIkIgxB8ABsIgdB6ABuIQogBiAIQfAAbCIEaiELIAYiAiEDAkAgCEUNACAEQfAAayIIQfAAbiIEQQdxQQdHBEBBACAEQQFqQQdxayEEA0AgAyACQQhqQegA/AoAACADQegAaiEDIAJB8ABqIQIgBEEBaiIEDQALCyAIQZAGSQ0AA0AgAyACQQhqQegA/AoAACADQegAaiACQfgAakHoAPwKAAAgA0HQAWogAkHoAWpB6AD8CgAAIANBuAJqIAJB2AJqQegA/AoAACADQaADaiACQcgD\
\\
akHoAPwKAAAgA0GIBGogAkG4BGpB6AD8CgAAIANB8ARqIAJBqAVqQegA/AoAACADQdgFaiACQZgGakHoAPwKAAAgA0HABmohAyACQYAHaiICIAtHDQALCyALIAJrQfAAbiEEIAIgC0cEQCACQeQAaiECA0AgAkEEaygCACIIBEAgAigCACAIEKECCyACQfAAaiECIARBAWsiBA0ACwsgBiECIAxFDQEgByAKQegAbCIERg0BIAdB5wBNBEBBCCECIAdFDQIgBiAHEKECDAILIAYgB0EIIAQQ1gEiAg0BQQggBBCNAwALIAUgBykCZDcCHCAFIAcpA0A3AhQgBSAHKQMINwIMIAJB6AFqIAJBwANqEEQgBUEANgIsIAVCgICAgIABNwIkAkAgAigC\
\\
4AEiGEUEQEEIIQYMAQsgAkHUAmohGSACQaQDaiEaIAcoAlghGyAHKAJcIRwgBy0AbUEBa0H/AXFBAkkhHUEIIRQDQAJAAkAgAigC8AEiBiAESwRAIARBJGwiHiACKALsAWooAiAiH0UNAiAIQfAAbCEPQQAhECAEQbABbCEgQQAhBgJAAkACQAJAA0ACfgJAAkACQAJAAkACQCACKALwASIDIARLBEAgBiACKALsASAeaiIDKAIgIgpPDQMgAygCHCAQaiIDKAIAIREgA0EQaigCACELIANBDGooAgAhDCADQQhqKAIAIQogA0EEaigCACEVIAVBQGsgAiAFQQxqIAQgA0EUaigCACADQRhqKAIAIg0gAigCgAMiAyADIA1LGxBrIAUrA0giJEQA\
\\
AAAAAAD4fyAFKwNAICRlIg0bISUCQCANRQ0AIB0NACAkICREAAAAAAAAOEOgRAAAAAAAADjDoGEEQCAkISUMAQsgJEQAAAAAAECPQKIiJPwGuSIlRAAAAAAAAPC/oCAlICQgJWMbIiUgJUQAAAAAAADwP6AgJCAloUQAAAAAAADgP2MbRAAAAAAAQI9AoyElCyALIAIoAtQDIg1PDQEgAigC0AMiFiALQQN0IiFqKwMAISgCQCAKQQFxIiIEQCAMIA1JBEAgFiAMQQN0aisDACEnDAILIAwgDUHo0sAAEKcCAAsgGiAHIANBAWsQRiEnIAIoAoADIQMLIBkgBUEMaiADEKwBISogCiARcgRAIBUgDCARQQFxGyIDIAIoAoQEIgpPDQMgAigCgAQg\
\\
A0ECdGo1AgAhKgsCQCACKAKQBCIDIAtLBEAgAigCjAQgC0EFdGoiAykDECIrQgBSDQFCAAwJCyALIANBiNPAABCnAgALIAMoAhgiAyAcSQ0EDAULIAQgA0G40sAAEKcCAAsgCyANQdjSwAAQpwIACyADIApB+NLAABCnAgALIAYgCkHI0sAAEKcCAAsgGyADQQN0aisDACImICZhDQELIAO4ISYLQgELIS0gBCACKALgASIDTw0CIAVBQGsgAigC3AEgIGoQhwIgAigCyAMiAyALSwRAIAsgAigC1AMiDU8NAiACKALQAyIRICFqKwMAISkgAigCxAMiFSALQQJ0aigCACEWQgAhLCAiBEAgAyAMTQ0FIAwgDU8NBiAVIAxBAnRqKAIAIQpCASEs\
\\
IBEgDEEDdGorAwAhJAsgBSAFKAJINgI4IAUgBSkCQDcDMCAGIAhqIgwgBSgCJEYEQCAFQSRqEJcCIAUoAighFAsgDyAUaiIDIAs2AgAgA0HYAGogKiArfTcDACADQdAAaiAlOQMAIANByABqICcgKKE5AwAgA0FAayAWNgIAIANBOGogKTkDACADQTBqICs3AwAgA0EoaiAmOQMAIANBIGogLTcDACADQRhqIAo2AgAgA0EQaiAkOQMAIANBCGogLDcDACADQeAAaiAFKQMwNwIAIANB6ABqIAUoAjg2AgAgBSAMQQFqNgIsIBBBHGohECAPQfAAaiEPIB8gBkEBaiIGRg0HDAELCyALIANBqNPAABCnAgALIAsgDUG408AAEKcCAAsgBCADQZjT\
\\
wAAQpwIACyAMIANBqNPAABCnAgALIAwgDUG408AAEKcCAAsgBCAGQajSwAAQpwIACyAGIAhqIQgLIARBAWoiBCAYRw0ACyAFKAIoIQYgBSAFQa8BajYCMCAIQQJJDQAgCEEVTwRAIAVBMGohB0EAIQRBMEGErgQgCCAIQYSuBE8bIgIgCCAIQQF2ayIDIAIgA0sbIgIgAkEwTRsiCkHwAGwhAgJAIANByaSSCU0EQEEIIQQgAkEIEN4CIgMNAQsgBCACEOQCAAsgBiAIIAMgCiAIQcEASSAHEDogAyACEKECDAELIAZB8ABqIQMgBiAIQfAAbGohCEEAIQQgBiECA0AgAigCcCIHIAIoAgBJBEAgBUFAayACQfQAakHsAPwKAAAgBCECAn8DQCAC\
\\
IAZqIgpB8ABqIApB8AD8CgAAIAYgAkUNARogByACQfAAayICIAZqIgooAgBJDQALIApB8ABqCyICIAc2AgAgAkEEaiAFQUBrQewA/AoAAAsgBEHwAGohBCADIgJB8ABqIgMgCEcNAAsgBSgCLCEIIAUoAighBgsgBSgCJCIMQfAAbCIHQegAbiEKIAYgCEHwAGwiBGohCyAGIgIhAwJAIAhFDQAgBEHwAGsiCEHwAG4iBEEHcUEHRwRAQQAgBEEBakEHcWshBANAIAMgAkEIakHoAPwKAAAgA0HoAGohAyACQfAAaiECIARBAWoiBA0ACwsgCEGQBkkNAANAIAMgAkEIakHoAPwKAAAgA0HoAGogAkH4AGpB6AD8CgAAIANB0AFqIAJB6AFqQegA\
\\
/AoAACADQbgCaiACQdgCakHoAPwKAAAgA0GgA2ogAkHIA2pB6AD8CgAAIANBiARqIAJBuARqQegA/AoAACADQfAEaiACQagFakHoAPwKAAAgA0HYBWogAkGYBmpB6AD8CgAAIANBwAZqIQMgAkGAB2oiAiALRw0ACwsgCyACa0HwAG4hBCACIAtHBEAgAkHkAGohAgNAIAJBBGsoAgAiCARAIAIoAgAgCBChAgsgAkHwAGohAiAEQQFrIgQNAAsLIAYhAgJAIAxFDQAgByAKQegAbCIERg0AIAdB5wBNBEBBCCECIAdFDQEgBiAHEKECDAELIAYgB0EIIAQQ1gEiAg0AQQggBBCNAwALCyAXIAI2AgQgFyAKNgIAIBcgAyAGa0HoAG42AgggBUGw\
\\
AWokACAJQQE2AFAgCSgCSCEKIAkoAkwhCCAJQdQAaiAJQdAAahDjAiAJKAJYIQYCQAJAIAkoAlQiEEUNACAIRQ0BIAhB6ABsIRQgCSgCXCELIAlB7ABqIQ8gCUHkAGohBQNAIAlB1ABqIBAQ/QIgCSgCWCEDAkACQCAJKAJUIgRFBEAgAyECDAELIAkgAzYCZCAJIAQ2AmAgCUE4aiAKICNqIgdB3ABqKAIAIAdB4ABqKAIAEO8CIAkoAjwhAgJAIAkoAjhBAXENACAFQbmpwABBChB1IAIQhAMgCUEwaiAHQTBqIAQQ3gEgCSgCNCECIAkoAjBBAXENACAFQe3RwABBBBB1IAIQhAMCfyAHKQMAQgFRBEAgCUEoaiAHQQhqIAQQ3gEgCSgCKCEM\
\\
IAkoAiwMAQtBACEMQYEIQYAIIAQtAAAbCyECIAxBAXENACAFQfHRwABBAhB1IAIQhAMgCUEgaiAHQUBrKwMAEPYCIAkoAiQhAiAJKAIgQQFxDQAgBUHz0cAAQQgQdSACEIQDIAlBGGogB0HIAGorAwAQ9gIgCSgCHCECIAkoAhhBAXENACAFQfvRwABBChB1IAIQhAMgCUEQaiAEIAdB0ABqKQMAEIICIAkoAhQhAiAJKAIQQQFxDQAgBUGF0sAAQQQQdSACEIQDIAlB1ABqIAQQ/QIgCSgCWCEEIAkoAlQiDEUEQCAEIQIMAQsgCSAENgJsIAkgDDYCaCAJQQhqIAwgB0EoaikDABCCAiAJKAIMIQIgCSgCCEEBcUUEQCAPQZ3SwABBCBB1IAIQ\
\\
hAMCfyAHQRhqKQMAQgFRBEAgCSAHQSBqKwMAEPYCIAkoAgAhByAJKAIEDAELQQAhB0GBCEGACCAMLQAAGwshAiAHQQFHDQMLIARBhAhJDQAgBBCNAgsgA0GECEkNACADEI0CCyAGQYQITwRAIAYQjQILIAIhBgwCCyAPQeq4wABBBhB1IAIQhAMgBUGJ0sAAQQoQdSAEEIQDIAYgCyADEPQCIAtBAWohCyAUICNB6ABqIiNHDQALCyAIRQ0AIApB3ABqIQIDQCACQQRrKAIAIgMEQCACKAIAIAMQoQILIAJB6ABqIQIgCEEBayIIDQALCyAJKAJEIgIEQCAKIAJB6ABsEKECCyAJQfAAaiQAIAEgASgCAEEBazYCACASIBIoAgBBAWsiATYCACAB\
\\
RQRAIA5BHGoQxQILIAAgACgCAEEBajYCACATIBMoAgBBAWsiADYCACAARQRAIA5BEGoQxwILIA5BIGokACAGDAELAAsiACUBIAAQjQILoUgFJX8EfAJ7A34BbwJ/IwBBIGsiECQAQdujwAAhA0EbIRoCQAJAIABFBEBBGyEbQdujwAAhAAwBCyAAKAIABEBB9qPAACEAQc8AIRsMAQsgAEF/NgIAIABBCGsiGyAbKAIAQQFqIgI2AgAgAkUNASAAQQhqIQkLAkACQAJAIAEEQCABKAIAIgNB/v///wdNDQFBzwAhGkH2o8AAIQMLIBAgGzYCHCAQIAA2AhggECAJNgIUIAlFDQEgEEEUahC7AkEAIQAMAQsgASADQQFqNgIAIAFBCGsiGiAaKAIA\
\\
QQFqIgM2AgAgA0UNAiABQQhqIQwgCQ0BIBAgGjYCHCAQIAE2AhggECAMNgIUIBBBFGoQuQJBACEDCyAAIAMgABsiAUEBIAEbIBsgGiAAG0EAIAEbEIsDAAsgECAbNgIQIBAgADYCDCAQIAk2AgggECAaNgIcIBAgATYCGCAQIAw2AhQjAEHAAWsiByQAIAdBgAFqIR4jAEHwAWsiBiQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAwoAgBBAUYEQCAGIAwpAmQ3AiQgBiAMKAJEIhU2AiAgBiAMKAJAIhM2AhwgBiAMKAIMIhY2AhggBiAMKAIIIhc2AhQgCUHoAWogCUHAA2oQRCAMLQBtQYAEQQQQqQIiA0UNASAGQYABNgKIASAG\
\\
IAM2AoQBIAZBgAE2AoABIAZCADcDeCAGQSxqIAZB+ABqIAkoAuABEJwBIAYoAjQiDSAJKALcAiIKTw0CIAkoAtgCIgggDUECdGoiAy8BAEUNDCAKQQN0IgJB/P///wdLDQMgAy8BAiESAn8gAkUEQEEEIQNBAAwBC0EEIQUgAkEEEN4CIgNFDQQgCgshGAJAAkAgCkEISQ0AIAMgCCAKQQJ0akkgCCACIANqSXENACAIIQQgAyECIApBfHEiCyEFA0AgAiAE/QABACIrICv9DQABBAUICQwNAAEAAQABAAH9qQEiLCArICv9DQIDBgcKCw4PAAEAAQABAAH9qQEiK/0NCAkKCxgZGhsMDQ4PHB0eH/0LAhAgAiAsICv9DQABAgMQERITBAUGBxQV\
\\
Fhf9CwIAIARBEGohBCACQSBqIQIgBUEEayIFDQALIAogC0YNAQsgC0EBciECIApBAXEEQCADIAtBA3RqIgQgCCALQQJ0aiIFLwEANgIAIAQgBS8BAjYCBCACIQsLIAIgCkYNACAKIAtrIQUgCCALQQJ0aiECIAMgC0EDdGohBANAIAQgAi8BADYCACAEQQRqIAJBAmovAQA2AgAgBEEIaiACQQRqLwEANgIAIARBDGogAkEGai8BADYCACACQQhqIQIgBEEQaiEEIAVBAmsiBQ0ACwsCQEGAgCBBCBDeAiIPBEBBACECA0AgAiAPaiIE/QwAAAAAAADw/wAAAAAAAPD//QsDACAEQSBq/QwAAAAAAADw/wAAAAAAAPD//QsDACAEQRBq/QwAAAAA\
\\
AADw/wAAAAAAAPD//QsDACACQcD/H0YNAiAEQTBq/QwAAAAAAADw/wAAAAAAAPD//QsDACACQUBrIQIMAAsAC0EIQYCAIBDkAgALIA9B+P8fakKAgICAgICAeDcDACAPQfD/H2pCgICAgICAgHg3AwAgCSgCgAMiEUUNCyAVIBYgFSAWSRshHyAKQf////8BcSICIA0gAiANSRshCEEAIQsgBigCMCEKQQFrQf8BcUECSSEZA0AgCyAfRg0MIA8gFyALQQF0ai8BACICQQN0aiIEIBMgC0EDdGorAwAiJyAEKwMAIiggKCAoYhsiKCAoICcgJyAnYhsiKSAoIClkGyIpOQMAAkAgCEUNACACIBJHDQAgJ0QAAAAAAADw/2ENACAIIQUgCiEEIAMh\
\\
AgNAAkAgAigCAEEBRw0AIAJBBGooAgAiDkH//wNLDQggDyAOQQN0aisDACInRAAAAAAAAPD/YQ0AICkgJ6EhJwJAIBkNACAnRAAAAAAAADhDoEQAAAAAAAA4w6AgJ2ENACAnRAAAAAAAQI9AoiIn/Aa5IihEAAAAAAAA8L+gICggJyAoYxsiKCAoRAAAAAAAAPA/oCAnICihRAAAAAAAAOA/YxtEAAAAAABAj0CjIScLIAREAAAAAAAAAAAgJyAnICdiGyInRAAAAAAAAAAAICdEAAAAAAAAAABkGxCvAQsgBEEYaiEEIAJBCGohAiAFQQFrIgUNAAsLIAtBAWohCyARQQFrIhENAAsMCwsgBiAMKQJkNwIkIAYgDCgCRCIVNgIgIAYgDCgCQCIT\
\\
NgIcIAYgDCgCDCIWNgIYIAYgDCgCCCIXNgIUIAlB6AFqIAlBwANqEEQgDC0AbUGABEEEEKkCIgNFDQQgBkGAATYCiAEgBiADNgKEASAGQYABNgKAASAGQgA3A3ggBkEsaiAGQfgAaiAJKALgARCcASAGKAI0Ig0gCSgC3AIiCk8NBSAJKALYAiIIIA1BAnRqIgMvAQBFDQkgCkEDdCICQfz///8HSw0GIAMvAQICfyACRQRAQQQhA0EADAELQQQhBSACQQQQ3gIiA0UNByAKCyEYAkACQCAKQQhJDQAgAyAIIApBAnRqSSAIIAIgA2pJcQ0AIAghBCADIQIgCkF8cSILIQUDQCACIAT9AAEAIisgK/0NAAEEBQgJDA0AAQABAAEAAf2pASIsICsg\
\\
K/0NAgMGBwoLDg8AAQABAAEAAf2pASIr/Q0ICQoLGBkaGwwNDg8cHR4f/QsCECACICwgK/0NAAECAxAREhMEBQYHFBUWF/0LAgAgBEEQaiEEIAJBIGohAiAFQQRrIgUNAAsgCiALRg0BCyALQQFyIQIgCkEBcQRAIAMgC0EDdGoiBCAIIAtBAnRqIgUvAQA2AgAgBCAFLwECNgIEIAIhCwsgAiAKRg0AIAogC2shBSAIIAtBAnRqIQIgAyALQQN0aiEEA0AgBCACLwEANgIAIARBBGogAkECai8BADYCACAEQQhqIAJBBGovAQA2AgAgBEEMaiACQQZqLwEANgIAIAJBCGohAiAEQRBqIQQgBUECayIFDQALCwJAQYAQQQgQ3gIiDwRAQQAhAgNA\
\\
IAIgD2oiBP0MAAAAAAAA8P8AAAAAAADw//0LAwAgBEEgav0MAAAAAAAA8P8AAAAAAADw//0LAwAgBEEQav0MAAAAAAAA8P8AAAAAAADw//0LAwAgAkHAD0YNAiAEQTBq/QwAAAAAAADw/wAAAAAAAPD//QsDACACQUBrIQIMAAsAC0EIQYAQEOQCAAsgD0H4D2pCgICAgICAgHg3AwAgD0HwD2pCgICAgICAgHg3AwAgCSgCgAMiEUUNCCAVIBYgFSAWSRshHyAKQf////8BcSICIA0gAiANSRshCEEAIQsgBigCMCEKQf8BcSESQQFrQf8BcUECSSEZA0AgCyAfRg0JIA8gCyAXai0AACICQQN0aiIEIBMgC0EDdGorAwAiJyAEKwMAIiggKCAo\
\\
YhsiKCAoICcgJyAnYhsiKSAoIClkGyIpOQMAAkAgCEUNACACIBJHDQAgJ0QAAAAAAADw/2ENACAIIQUgCiEEIAMhAgNAAkAgAigCAEEBRw0AIAJBBGooAgAiDkH/AUsNCyAPIA5BA3RqKwMAIidEAAAAAAAA8P9hDQAgKSAnoSEnAkAgGQ0AICdEAAAAAAAAOEOgRAAAAAAAADjDoCAnYQ0AICdEAAAAAABAj0CiIif8BrkiKEQAAAAAAADwv6AgKCAnIChjGyIoIChEAAAAAAAA8D+gICcgKKFEAAAAAAAA4D9jG0QAAAAAAECPQKMhJwsgBEQAAAAAAAAAACAnICcgJ2IbIidEAAAAAAAAAAAgJ0QAAAAAAAAAAGQbEK8BCyAEQRhqIQQgAkEI\
\\
aiECIAVBAWsiBQ0ACwsgC0EBaiELIBFBAWsiEQ0ACwwIC0EEQYAEEOQCAAsgDSAKQfzPwAAQpwIACyAFIAIQ5AIACyAOQYCABEGM0MAAEKcCAAtBBEGABBDkAgALIA0gCkH8z8AAEKcCAAsgBSACEOQCAAsgDkGAAkGM0MAAEKcCAAsgD0GAEBChAiADIBhBA3QQoQILIA1B6ABsIQNBACEEAkACQCANQbGn7AlLDQAgBigCMCEPIAYoAiwhGEEAIQsCfyADRQRAQQghEUEADAELQQghBCADQQgQ3gIiEUUNASANCyEfIA0EQCAPIA1BGGxqISMgCUHUAmohJCAJQaQDaiElIAZByAFqIRkgBkFAayEmIAZBOGpBBHIhEiAGQeAAaiEgIA8hAwNA\
\\
ICAgAykCEDcCECAgIAP9AAIA/QsCACASIAYoAnQ2AhggEiAG/QACZP0LAgggEiAGKQJcNwIAIAYgCzYCOAJAAkAgCSgC8AEiAiALSwRAIAYoAlAhDiAGKAJMIQ0gBigCSCEhIAtBJGwiHSAJKALsAWooAiAiIkUEQEQAAAAAAAAAACEpRAAAAAAAAAAAIScMAwtBACECRAAAAAAAAAAAISdBECEERAAAAAAAAAAAISkDQAJAIAkoAvABIgggC0sEQCACIAkoAuwBIB1qIggoAiAiBUkNASACIAVB7M/AABCnAgALIAsgCEHcz8AAEKcCAAsgCCgCHCAEaiIFKAIAIgogCSgC1AMiCE8NAiAJKALQAyIUIApBA3RqKwMAISgCfCAFQQhrKAIAQQFx\
\\
BEAgCCAFQQRrKAIAIgVLBEAgFCAFQQN0aisDAAwCCyAFIAhB6NLAABCnAgALICUgDCAJKAKAA0EBaxBGCyAooSIoICkgKSApYhsiKSApICggKCAoYhsiKiApICpkGyEpIARBHGohBCAnICigIScgAkEBaiICICJHDQALDAILIAsgAkGsz8AAEKcCAAsgCiAIQdjSwAAQpwIACyAGQQhqICQgBkEUaiICIAsgCSgCgAMiBBCmASAGKAIIIR0gCSACIAsgBBBWIS0CQAJAAkACQAJAAkACQCAJKAJIIgIgC0sEQCALIAkoAuABIgJPDQEgCSgCRCAGQeQBaiALQbABbCIEIAkoAtwBahCHAiAEaiIUKwOQASEoQQEhBUHTqcAAIQJBBCEEQcqpwAAh\
\\
CEEHIQogFC0ArwEiFEEBaw4FAgcDBAUGCyALIAJBvM/AABCnAgALIAsgAkHMz8AAEKcCAAtB0anAACEIQQIhCgwDC0HXqcAAIQJBCiEEDAMLQeGpwAAhCEEEIQoMAQtB5anAACEIQQUhCgsgFEEGcUECRiEFIAohBCAIIQILIAZB+ABqICYQRyAZIAYoAuwBNgIIIBkgBikC5AE3AgAgBiAoOQOoASAGIB1BAUY6ANgBIAYgBDYCpAEgBiACNgKgASAGIAU6ANkBIAYgIjYC1AEgBiAtNwPAASAGICk5A7gBIAYgJzkDsAEgDgRAIA0hAgNAIAIoAgAiBARAIARBgBAQoQILIAJBBGohAiAOQQFrIg4NAAsLICEEQCANICFBAnQQoQILIBEgC0Ho\
\\
AGxqIAZB+ABqQegA/AoAACALQQFqIQsgA0EYaiIDICNHDQALCyAYBEAgDyAYQRhsEKECC0GAAiAMKAI4IgggCEGAAk0bIgVBBXQhCkEAIQICQAJAAkAgCEH///8/Sw0AIApB+P///wdLDQAgDCgCNCEOQQghAiAKQQgQ3gIiA0UNACAFQQFrIgxBA3EhBCADIQIgBUECa0EDSQ0BIAxBfHEhBQNAIAL9DAAAAAAAAAAAAAAAAAAAAAD9CwMAIAJBGGpCgICAgICAgHg3AwAgAkEQakKAgICAgICA+P8ANwMAIAJBIGr9DAAAAAAAAAAAAAAAAAAAAAD9CwMAIAJBOGpCgICAgICAgHg3AwAgAkEwakKAgICAgICA+P8ANwMAIAJBQGv9DAAAAAAA\
\\
AAAAAAAAAAAAAAD9CwMAIAJB2ABqQoCAgICAgIB4NwMAIAJB0ABqQoCAgICAgID4/wA3AwAgAkHgAGr9DAAAAAAAAAAAAAAAAAAAAAD9CwMAIAJB+ABqQoCAgICAgIB4NwMAIAJB8ABqQoCAgICAgID4/wA3AwAgAkGAAWohAiAFQQRrIgUNAAsgBA0BDAILIAIgChDkAgALA0AgAv0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAkEYakKAgICAgICAeDcDACACQRBqQoCAgICAgID4/wA3AwAgAkEgaiECIARBAWsiBA0ACwsgAv0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAkEgayICQoCAgICAgIB4NwM4IAJCgICAgICAgPj/ADcDMCAJKAKAAyIE\
\\
RQ0BIBUgFiAVIBZJGyECA0AgAkUNAiADIBctAABBBXRqIgUgBSkDACATKwMAIihEAAAAAAAA8P9iIgmtfDcDAAJAIAlFBEAgBSsDGCEpIAUrAxAhJwwBCyAFIAUpAwggKCAFKwMYIiljrXw3AwggKCAFKwMQIidjRQ0AICghJwsgBSAnOQMQIAUgKCApICggKWQbOQMYIAJBAWshAiAXQQFqIRcgE0EIaiETIARBAWsiBA0ACwwBCyAEIAMQ5AIACyAIQQZ0IQRBACECAkAgCEH///8PSw0AQQghCSAIBEBBCCECIARBCBDeAiIJRQ0BIAZBqAFqIQwgCCEEIAMhAiAJIQUDQCACQRhqKwMAIScgAkEQaisDACEoIAJBCGopAwAhLiACKQMAIS0g\
\\
DCAOEIcCIAUgLUIAUq0iLzcDACAFIC03AyAgBSAuNwMoIAUgBv0AA6gB/QsDMCAGICg5A4ABIAUgBikDgAE3AwggBiAnOQOQASAGIC83A4gBIAUgBv0AA4gB/QsDECAOQQxqIQ4gAkEgaiECIAVBQGshBSAEQQFrIgQNAAsLDAMLIAIgBBDkAgALIA9BgIAgEKECIAMgGEEDdBChAgsgDUHoAGwhA0EAIQQCQAJAIA1BsafsCUsNACAGKAIwIQ8gBigCLCEYQQAhCwJ/IANFBEBBCCERQQAMAQtBCCEEIANBCBDeAiIRRQ0BIA0LIR8gDQRAIA8gDUEYbGohIyAJQdQCaiEkIAlBpANqISUgBkHIAWohGSAGQUBrISYgBkE4akEEciESIAZB4ABq\
\\
ISAgDyEDA0AgICADKQIQNwIQICAgA/0AAgD9CwIAIBIgBigCdDYCGCASIAb9AAJk/QsCCCASIAYpAlw3AgAgBiALNgI4AkACQCAJKALwASICIAtLBEAgBigCUCEOIAYoAkwhDSAGKAJIISEgC0EkbCIdIAkoAuwBaigCICIiRQRARAAAAAAAAAAAISlEAAAAAAAAAAAhJwwDC0EAIQJEAAAAAAAAAAAhJ0EQIQREAAAAAAAAAAAhKQNAAkAgCSgC8AEiCCALSwRAIAIgCSgC7AEgHWoiCCgCICIFSQ0BIAIgBUHsz8AAEKcCAAsgCyAIQdzPwAAQpwIACyAIKAIcIARqIgUoAgAiCiAJKALUAyIITw0CIAkoAtADIhQgCkEDdGorAwAhKAJ8IAVB\
\\
CGsoAgBBAXEEQCAIIAVBBGsoAgAiBUsEQCAUIAVBA3RqKwMADAILIAUgCEHo0sAAEKcCAAsgJSAMIAkoAoADQQFrEEYLICihIiggKSApICliGyIpICkgKCAoIChiGyIqICkgKmQbISkgBEEcaiEEICcgKKAhJyACQQFqIgIgIkcNAAsMAgsgCyACQazPwAAQpwIACyAKIAhB2NLAABCnAgALIAYgJCAGQRRqIgIgCyAJKAKAAyIEEKUBIAYoAgAhHSAJIAIgCyAEEFUhLQJAAkACQAJAAkACQAJAIAkoAkgiAiALSwRAIAsgCSgC4AEiAk8NASAJKAJEIAZB5AFqIAtBsAFsIgQgCSgC3AFqEIcCIARqIhQrA5ABIShBASEFQdOpwAAhAkEEIQRB\
\\
yqnAACEIQQchCiAULQCvASIUQQFrDgUCBwMEBQYLIAsgAkG8z8AAEKcCAAsgCyACQczPwAAQpwIAC0HRqcAAIQhBAiEKDAMLQdepwAAhAkEKIQQMAwtB4anAACEIQQQhCgwBC0HlqcAAIQhBBSEKCyAUQQZxQQJGIQUgCiEEIAghAgsgBkH4AGogJhBHIBkgBigC7AE2AgggGSAGKQLkATcCACAGICg5A6gBIAYgHUEBRjoA2AEgBiAENgKkASAGIAI2AqABIAYgBToA2QEgBiAiNgLUASAGIC03A8ABIAYgKTkDuAEgBiAnOQOwASAOBEAgDSECA0AgAigCACIEBEAgBEGAEBChAgsgAkEEaiECIA5BAWsiDg0ACwsgIQRAIA0gIUECdBChAgsg\
\\
ESALQegAbGogBkH4AGpB6AD8CgAAIAtBAWohCyADQRhqIgMgI0cNAAsLIBgEQCAPIBhBGGwQoQILQYCABCAMKAI4IgggCEGAgARNGyIFQQV0IQpBACECAkACQAJAIAhB////P0sNACAKQfj///8HSw0AIAwoAjQhDkEIIQIgCkEIEN4CIgNFDQAgBUEBayIMQQNxIQQgAyECIAVBAmtBA0kNASAMQXxxIQUDQCAC/QwAAAAAAAAAAAAAAAAAAAAA/QsDACACQRhqQoCAgICAgIB4NwMAIAJBEGpCgICAgICAgPj/ADcDACACQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACACQThqQoCAgICAgIB4NwMAIAJBMGpCgICAgICAgPj/ADcDACACQUBr\
\\
/QwAAAAAAAAAAAAAAAAAAAAA/QsDACACQdgAakKAgICAgICAeDcDACACQdAAakKAgICAgICA+P8ANwMAIAJB4ABq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACACQfgAakKAgICAgICAeDcDACACQfAAakKAgICAgICA+P8ANwMAIAJBgAFqIQIgBUEEayIFDQALIAQNAQwCCyACIAoQ5AIACwNAIAL9DAAAAAAAAAAAAAAAAAAAAAD9CwMAIAJBGGpCgICAgICAgHg3AwAgAkEQakKAgICAgICA+P8ANwMAIAJBIGohAiAEQQFrIgQNAAsLIAL9DAAAAAAAAAAAAAAAAAAAAAD9CwMAIAJBIGsiAkKAgICAgICAeDcDOCACQoCAgICAgID4/wA3AzAg\
\\
CSgCgAMiBEUNASAVIBYgFSAWSRshAgNAIAJFDQIgAyAXLwEAQQV0aiIFIAUpAwAgEysDACIoRAAAAAAAAPD/YiIJrXw3AwACQCAJRQRAIAUrAxghKSAFKwMQIScMAQsgBSAFKQMIICggBSsDGCIpY618NwMIICggBSsDECInY0UNACAoIScLIAUgJzkDECAFICggKSAoIClkGzkDGCACQQFrIQIgF0ECaiEXIBNBCGohEyAEQQFrIgQNAAsMAQsgBCADEOQCAAsgCEEGdCEEQQAhAiAIQf///w9LDQFBCCEJIAgEQEEIIQIgBEEIEN4CIglFDQIgBkGoAWohDCAIIQQgAyECIAkhBQNAIAJBGGorAwAhJyACQRBqKwMAISggAkEIaikDACEuIAIp\
\\
AwAhLSAMIA4QhwIgBSAtQgBSrSIvNwMAIAUgLTcDICAFIC43AyggBSAG/QADqAH9CwMwIAYgKDkDgAEgBSAGKQOAATcDCCAGICc5A5ABIAYgLzcDiAEgBSAG/QADiAH9CwMQIA5BDGohDiACQSBqIQIgBUFAayEFIARBAWsiBA0ACwsLIAMgChChAiAeIAg2AhQgHiAJNgIQIB4gCDYCDCAeIAs2AgggHiARNgIEIB4gHzYCACAGQfABaiQADAELIAIgBBDkAgALIAdBATYAmAEgB0GsAWogB0GYAWoQ/QIgBygCsAEhCwJAIAcoAqwBIgZFBEAgBygCiAEhAiAHKAKEASEPDAELIAcgCzYCoAEgByAGNgKcASAHKAKEASEPIAcoAogBIQIgB0Gs\
\\
AWogBhDjAiAHKAKwASEEAkAgBygCrAEiDkUNACACBEAgAkHoAGwhESAHKAK0ASEMIAdBvAFqIQ0gB0GoAWohCQNAIAdBrAFqIA4Q/QIgBygCsAEhBQJAAkACQAJAIAcoAqwBIghFBEAgBSEDDAELIAcgBTYCqAEgByAINgKkASAHQfgAaiAPIBxqIgpB1ABqKAIAIApB2ABqKAIAEO8CIAcoAnwhAwJAIAcoAnhBAXENACAJQYi5wABBBBB1IAMQhAMgB0HwAGogCkEwaisDABD2AiAHKAJ0IQMgBygCcEEBcQ0AIAlBiM/AAEEREHUgAxCEAyAHQegAaiAKQShqKAIAIApBLGooAgAQ7wIgBygCbCEDIAcoAmhBAXENACAJQZnPwABBBRB1IAMQ\
\\
hAMgCkHgAGotAAAhAyAJQZ7PwABBBRB1QYIIQYMIIAMbEIQDIAdB4ABqIAggCkHcAGo1AgAQggIgBygCZCEDIAcoAmBBAXENACAJQYXJwABBCRB1IAMQhAMgCkHhAGotAAAhAyAJQY7JwABBBBB1QYIIQYMIIAMbEIQDIAdB2ABqIApBOGorAwAQ9gIgBygCXCEDIAcoAlhBAXENACAJQZLJwABBBRB1IAMQhAMgB0HQAGogCkFAaysDABD2AiAHKAJUIQMgBygCUEEBcQ0AIAlBl8nAAEEHEHUgAxCEAyAHQcgAaiAIIApByABqKQMAEIICIAcoAkwhAyAHKAJIQQFxDQAgCUGjz8AAQQQQdSADEIQDIAopAwBCAVINAiAHQawBaiAIEP0CIAco\
\\
ArABIQggBygCrAEiA0UEQCAIIQMMAQsgByAINgK8ASAHIAM2ArgBIAdBQGsgCkEIaisDABD2AiAHKAJEIQMCQCAHKAJAQQFxDQAgDUG8zsAAQQMQdSADEIQDIAdBOGogCkEQaisDABD2AiAHKAI8IQMgBygCOEEBcQ0AIA1Bv87AAEEDEHUgAxCEAyAHQTBqIApBGGorAwAQ9gIgBygCNCEDIAcoAjBBAXENACANQcLOwABBAxB1IAMQhAMgB0EoaiAKQSBqKwMAEPYCIAcoAiwhAyAHKAIoQQFHDQQLIAhBhAhJDQAgCBCNAgsgBUGECEkNACAFEI0CCyAEQYQITwRAIAQQjQILIAMhBAwFC0GBCEGACCAILQAAGyEIDAELIA1Bxc7AAEEDEHUg\
\\
AxCEAwsgCUGnz8AAQQMQdSAIEIQDIAQgDCAFEPQCIAxBAWohDCARIBxB6ABqIhxHDQALCyAHQaABaiIOQerIwABBDBB1IAQQhAMgBygCkAEhESAHKAKUASEDIAdBrAFqIAYQ4wIgBygCsAEhBCAHKAKsASIGRQ0AIAMEQCADQQZ0IRMgBygCtAEhHCAHQbwBaiEKQQAhDQNAIAdBrAFqIAYQ/QIgBygCsAEhCAJAAkAgBygCrAEiCUUEQCAIIQMMAQsgByAINgK8ASAHIAk2ArgBIAdBIGogDSARaiIFQTRqKAIAIAVBOGooAgAQ7wIgBygCJCEDAkAgBygCIEEBcQ0AIApBiLnAAEEEEHUgAxCEAyAHQRhqIAkgBUEgaikDABCCAiAHKAIcIQMg\
\\
BygCGEEBcQ0AIApB487AAEEGEHUgAxCEAyAHQRBqIAkgBUEoaikDABCCAiAHKAIUIQMgBygCEEEBcQ0AIApB6c7AAEEKEHUgAxCEAwJ/IAUpAwBCAVEEQCAHQQhqIAVBCGorAwAQ9gIgBygCCCEMIAcoAgwMAQtBACEMQYEIQYAIIAktAAAbCyEDIAxBAXENACAKQf+8wABBBRB1IAMQhAMCfyAFQRBqKQMAQgFRBEAgByAFQRhqKwMAEPYCIAcoAgQhAyAHKAIADAELQYEIQYAIIAktAAAbIQNBAAtBAUcNAgsgCEGECEkNACAIEI0CCyAEQYQITwRAIAQQjQILIAMhBAwDCyAKQfPOwABBBBB1IAMQhAMgBCAcIAgQ9AIgHEEBaiEcIBMgDUFA\
\\
ayINRw0ACwsgDkHPzsAAQQcQdSAEEIQDDAELIAtBhAhPBEAgCxCNAgsgBCELCyACBEAgD0HUAGohAwNAIANBBGsoAgAiBARAIAMoAgAgBBChAgsgA0HoAGohAyACQQFrIgINAAsLIAcoAoABIgMEQCAPIANB6ABsEKECCyAHKAKQASEEIAcoApQBIgIEQCAEQTRqIQMDQCADQQRrKAIAIggEQCADKAIAIAgQoQILIANBQGshAyACQQFrIgINAAsLIAcoAowBIgMEQCAEIANBBnQQoQILIAdBwAFqJAAgCyABIAEoAgBBAWs2AgAgGiAaKAIAQQFrIgE2AgAgAUUEQCAQQRxqEMUCCyAAIAAoAgBBAWo2AgAgGyAbKAIAQQFrIgA2AgAgAEUEQCAQ\
\\
QRBqEMcCCyAQQSBqJAAMAQsACyIAJQEgABCNAgsQACABIAAoAgQgACgCCBB0CxAAIAEgACgCACAAKAIEEHQLIQIBbwF/EA8hAhC+ASIDIAImASAAIAM2AgQgACABNgIACxwAIAEoAgAgACgCACAAKAIEIAEoAgQoAgwRBAALEwAgAEGA+8AANgIEIAAgATYCAAupAgIFfwFvAn8jAEEQayIBJAAgAEUEQEHbo8AAQRsQiwMACyAAKAIAIgJB/v///wdLBEBB9qPAAEHPABCLAwALIAAgAkEBajYCACAAQQhrIgMgAygCACIEQQFqIgU2AgAgBQRAIAEgAzYCCCABIAA2AgQgASAAQQhqNgIAAkACQAJ/IAAoAoABQYCAgIB4RgRAIAAoAuABQYCA\
\\
gIB4Rg0CIABB4AFqDAELIAAoAqACQYCAgIB4Rg0BIABBoAJqCyABQQE2AAwgAUEMahCWASECIAMoAgAhBCAAIAAoAgBBAWs2AgAgAyAEQQFrIgA2AgAgAA0BIAFBCGoQxgIMAQsgACACNgIAIAMgBDYCAEGBCCECCyABQRBqJAAgAgwBCwALIgAlASAAEI0CC4YFAg1/AW8CfyMAQRBrIgYkACAAIgRFBEBB26PAAEEbEIsDAAsgBCgCACIAQf7///8HSwRAQfajwABBzwAQiwMACyAEIABBAWo2AgAgBEEIayIJIAkoAgBBAWoiADYCACAABEAgBiAJNgIMIAYgBDYCCCAGIARBCGoiAjYCBCMAQUBqIgEkACABQQE2ACAgAUEsaiIHIAFBIGoQ\
\\
/QIgASgCMCEIAkAgASgCLCIDRQ0AIAEgCDYCKCABIAM2AiQgAUEYaiADIAIpAwAQggIgASgCHCEAAkAgASgCGEEBcQ0AIAFBKGoiC0H6vMAAQQUQdSAAEIQDIAIoAgwhBSACKAIQIQIgByADEOMCIAEoAjAhACABKAIsIgxFDQAgAgRAIAUgAkEYbGohDSABKAI0IQcgAUE8aiEKA0AgAUEsaiAMEP0CIAEoAjAhAwJAAkAgASgCLCICRQRAIAMhAgwBCyABIAM2AjwgASACNgI4IAFBEGogAiAFKQMAEIICIAEoAhQhAiABKAIQQQFxRQRAIApB57zAAEEEEHUgAhCEAyABQQhqIAVBDGooAgAgBUEQaigCABDvAiABKAIMIQIgASgCCEEBRw0C\
\\
CyADQYQISQ0AIAMQjQILIABBhAhPBEAgABCNAgsgAiEADAMLIApB67zAAEEHEHUgAhCEAyAAIAcgAxD0AiAHQQFqIQcgBUEYaiIFIA1HDQALCyALQf+8wABBBRB1IAAQhAMMAQsgCEGECE8EQCAIEI0CCyAAIQgLIAFBQGskACAEIAQoAgBBAWs2AgAgCSAJKAIAQQFrIgA2AgAgAEUEQCAGQQxqEMYCCyAGQRBqJAAgCAwBCwALIgAlASAAEI0CC+0HAgp/AW8CfyMAQRBrIggkACAARQRAQdujwABBGxCLAwALIAAoAgAiAkH+////B0sEQEH2o8AAQc8AEIsDAAsgACACQQFqNgIAIABBCGsiCSAJKAIAQQFqIgI2AgAgAgRAIAggCTYCDCAI\
\\
IAA2AgggCCAAQQhqIgI2AgQCfyMAQSBrIgEkACACKAIMIQMgAigCCCEEAn8gAigCAEEBRgRAIAQgAxDpAgwBCyAEIAMQ6AILIQMCQEEIQQQQ3gIiBARAIAFB5LjAAEEGEOwCIgU2AhwgASADNgIIIAFBHGogAUEIahCFAyEHIANBhAhPBEAgAxCNAgsgBUGECE8EQCAFEI0CCyACKAJAIAIoAkQiChDrAiEDIAFByLnAAEEGEOwCIgU2AhwgASADNgIIIAFBHGogAUEIahCFAyEGIANBhAhPBEAgAxCNAgsgBUGECE8EQCAFEI0CCyAEIAY2AgQgBCAHNgIAQQIhAyABQQI2AhAgASAENgIMIAFBAjYCCCACKAJcIQUgAigCWCEHIAIoAlAiBgRA\
\\
IAIoAkwgBhDrAiEDIAFB9LLAAEEHEOwCIgQ2AhggASADNgIcIAFBGGogAUEcahCFAyEGIANBhAhPBEAgAxCNAgsgBEGECE8EQCAEEI0CCyABQQhqEI8CIAEoAgwiBCAGNgIIIAFBAzYCEEEDIQMLIAUEQCAHIAUQ6wIhBSABQeq4wABBBhDsAiIHNgIYIAEgBTYCHCABQRhqIAFBHGoQhQMhBiAFQYQITwRAIAUQjQILIAdBhAhPBEAgBxCNAgsgASgCCCADRgR/IAFBCGoQjwIgASgCDAUgBAsgA0ECdGogBjYCACABIANBAWoiAzYCEAsgAigCaCIFRQRAIAEoAgwhAgwCCyACKAJkIQIgChARIQsQvgEiBCALJgEgASAENgIUIAIgBUEDdGoh\
\\
BQNAIAFBFGooAgAlASACKAIAIAJBBGotAABBAWpB/wFxEBIgAkEIaiICIAVHDQALIAFB8LjAAEEGEOwCIgI2AhggASAENgIcIAFBGGogAUEcahCFAyEFIARBhAhPBEAgBBCNAgsgAkGECE8EQCACEI0CCyABKAIIIANGBEAgAUEIahCPAgsgASgCDCICIANBAnRqIAU2AgAgA0EBaiEDDAELQQRBCBCNAwALAkAgAyABKAIIIgRJBEAgAiAEQQJ0QQQgA0ECdCIEENYBIgJFDQELIAIgAxDnAiABQSBqJAAMAQtBBCAEEOQCAAsgACAAKAIAQQFrNgIAIAkgCSgCAEEBayIANgIAIABFBEAgCEEMahDFAgsgCEEQaiQADAELAAsiACUBIAAQjQIL\
\\
hQYCDH8BbwJ/IwBBEGsiBiQAIABFBEBB26PAAEEbEIsDAAsgACgCACICQf7///8HSwRAQfajwABBzwAQiwMACyAAIAJBAWo2AgAgAEEIayIHIAcoAgBBAWoiAjYCACACBEAgBiAHNgIMIAYgADYCCCAGIABBCGoiAjYCBAJ/IwBBEGsiASQAQRhBBBDeAiIFBEAgAigCyAMhAyABQcDWwABBBhDsAiIENgIIIAEgA7gQ9QIiCDYCDCABQQhqIAFBDGoQhQMhCSAIQYQITwRAIAgQjQILIARBhAhPBEAgBBCNAgsgAigCxAMgAxDqAiEDIAFB4NHAAEEFEOwCIgQ2AgggASADNgIMIAFBCGogAUEMahCFAyEIIANBhAhPBEAgAxCNAgsgBEGECE8E\
\\
QCAEEI0CCyACKALQAyACKALUAxDrAiEDIAFB8LLAAEEEEOwCIgQ2AgggASADNgIMIAFBCGogAUEMahCFAyEKIANBhAhPBEAgAxCNAgsgBEGECE8EQCAEEI0CCyACKALcAyACKALgAxDpAiEDIAFBuanAAEEKEOwCIgQ2AgggASADNgIMIAFBCGogAUEMahCFAyELIANBhAhPBEAgAxCNAgsgBEGECE8EQCAEEI0CCyACKALoAyACKALsAxDoAiEDIAFBmc/AAEEFEOwCIgQ2AgggASADNgIMIAFBCGogAUEMahCFAyEMIANBhAhPBEAgAxCNAgsgBEGECE8EQCAEEI0CCyACKAL0AyACKAL4AxDrAiECIAFBp8/AAEEDEOwCIgM2AgggASACNgIM\
\\
IAFBCGogAUEMahCFAyEEIAJBhAhPBEAgAhCNAgsgA0GECE8EQCADEI0CCyAFIAQ2AhQgBSAMNgIQIAUgCzYCDCAFIAo2AgggBSAINgIEIAUgCTYCACAFQQYQ5wIgAUEQaiQADAELQQRBGBCNAwALIAAgACgCAEEBazYCACAHIAcoAgBBAWsiADYCACAARQRAIAZBDGoQxwILIAZBEGokAAwBCwALIgAlASAAEI0CCx8BAW8gACgCACUBIAElASABEI0CIAIlASACEI0CEA0LIQEBbyAAKAIAJQEgASgCACUBEBghAhC+ASIAIAImASAACw8AQaz9wABBMyAAEMACAAsPAEGbusEAQSsgABDmAgALEwBBnMnBAEGZAUHoycEAEMACAAsZACABKAIA\
\\
QYSjwABBBSABKAIEKAIMEQQACw0AQbj3wABBGxCLAwALCQAgACABEBoACwwAIAAgASkCADcDAAs+AQF/IwBBEGsiAiQAIAIgATYCDCACIAA2AgggAkEIaiIAKAIAIAAoAgRBnKLCACgCACIAQdAAIAAbEQAAAAsZACABKAIAQYz9wABBBSABKAIEKAIMEQQACw0AIAFBvMjBAEEYEHQLDQAgAUGcyMEAQSAQdAsKACAAIAElARAZCwwAQaCiwgBBAToAAAsJACAAQQA2AgALCAAgACUBEBULAwAACwu8mQIxAEGAgMAAC4QiwBg6IG5hbWUgaXQgYnkgdGhlIG9wdGlvbiDADDsgdGhlcmUgYXJlIMDAADBhIENTViBmaWxlIG5lZWRzIGEgaGVh\
\\
ZGVyIHRoYXQgbmFtZXMgaXRzIGNvbHVtbnPAABMxOTcwLTAxLTAxVDAwOjAwOjAwwAAWc2xpY2UgaW5kZXggc3RhcnRzIGF0IMANIGJ1dCBlbmRzIGF0IMAAFWJ5dGUgcmFuZ2Ugc3RhcnRzIGF0IMANIGJ1dCBlbmRzIGF0IMAAIGluZGV4IG91dCBvZiBib3VuZHM6IHRoZSBsZW4gaXMgwBIgYnV0IHRoZSBpbmRleCBpcyDAAAl0aGVyZSBpcyDAAMAEIGlzIMAAE3RoZXJlIGlzIG5vIGNvbHVtbiDAABFzdGFydCBieXRlIGluZGV4IMAnIGlzIG91dCBvZiBib3VuZHMgZm9yIHN0cmluZyBvZiBsZW5ndGggwAAPZW5kIGJ5dGUgaW5k\
\\
ZXggwCcgaXMgb3V0IG9mIGJvdW5kcyBmb3Igc3RyaW5nIG9mIGxlbmd0aCDAABJyYW5nZSBzdGFydCBpbmRleCDAIiBvdXQgb2YgcmFuZ2UgZm9yIHNsaWNlIG9mIGxlbmd0aCDAABByYW5nZSBlbmQgaW5kZXggwCIgb3V0IG9mIHJhbmdlIGZvciBzbGljZSBvZiBsZW5ndGggwAAjbm8gY29sdW1uIGhhcyBhIHVzdWFsIG5hbWUgZm9yIHRoZSDAABBhc3NlcnRpb24gYGxlZnQgwBcgcmlnaHRgIGZhaWxlZAogIGxlZnQ6IMAJCiByaWdodDogwAAQYXNzZXJ0aW9uIGBsZWZ0IMAQIHJpZ2h0YCBmYWlsZWQ6IMAJCiAgbGVmdDogwAkK\
\\
IHJpZ2h0OiDAACVubyBzdHJlYW0gb2YgdGhlIHJlY29yZGluZyBpcyBuYW1lZCAiwAMiOiDAAAc6IGxpbmUgwAI6IMAAwC8gaXMgbm90IGEgdGltZTogZ2l2ZSBSRkMgMzMzOSB0aW1lc3RhbXBzLCBsaWtlIMACLCDAAAR0aGUgwAEgwAALdGhlIGNvbHVtbiDABSBoYXMgwBYgcm93cywgYW5kIG1hcmtlciBoYXMgwBI6IGdpdmUgb25lIHBlciByb3cAwC0gaXMgbm90IGEgZm9ybWF0OiBnaXZlIG5kanNvbiwgY3N2IG9yIHBhcnF1ZXQAc3JjL3JlY292ZXJ5LnJzAHNyYy9yZXBsYXkvc3VtbWFyeS5ycwAvdXNyL2xpYi9ydXN0bGli\
\\
L3NyYy9ydXN0L2xpYnJhcnkvY29yZS9zcmMvc2xpY2UvaW5kZXgucnMAc3JjL3JlcGxheS93aW5kb3cucnMAc3JjL3JlcGxheS9yZWFkL2Nzdi5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvY29yZS9zcmMvbnVtL2ltcC9mbHQyZGVjL3N0cmF0ZWd5L2dyaXN1LnJzAC91c3IvbGliL3J1c3RsaWIvc3JjL3J1c3QvbGlicmFyeS9jb3JlL3NyYy9zbGljZS9zb3J0L3NoYXJlZC9zbWFsbHNvcnQucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L2NvcmUvc3JjL3NsaWNlL3NvcnQvc3RhYmxlL3F1\
\\
aWNrc29ydC5ycwBzcmMvY2hlY2twb2ludC5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvYWxsb2Mvc3JjL2ZtdC5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvY29yZS9zcmMvbnVtL2ltcC9kaXlfZmxvYXQucnMAc3JjL2hlYXJ0YmVhdC5ycwBzcmMvcmVwbGF5L3Jvd3MucnMAc3JjL3JlcGxheS9pbmNpZGVudHMucnMAc3JjL3JlcGxheS9yZWFkL2JpdHMucnMAc3JjL3JlcGxheS9jb2x1bW5zLnJzAGNocm9uby0wLjQuNDUvc3JjL25haXZlL2ludGVybmFscy5ycwBzcmMvcmVwbGF5L2Js\
\\
b2Nrcy5ycwBzcmMvcmVwbGF5L3RyYWNrcy5ycwBzcmMvcmVwbGF5L3NldHRpbmdzLnJzAHNyYy9yZXBsYXkvcmVhZC9zaGFwZXMucnMAc3JjL3JlcGxheS9yZWFkL3JlY29yZHMucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L3N0ZC9zcmMvc3lzL3RocmVhZF9sb2NhbC9ub190aHJlYWRzLnJzAC91c3IvbGliL3J1c3RsaWIvc3JjL3J1c3QvbGlicmFyeS9zdGQvc3JjL3N5cy9zeW5jL3J3bG9jay9ub190aHJlYWRzLnJzAC91c3IvbGliL3J1c3RsaWIvc3JjL3J1c3QvbGlicmFyeS9hbGxvYy9zcmMvc3RyLnJz\
\\
AHNyYy9tYXJrZXIucnMAc3JjL3JlcGxheS9yZWFkL251bWJlci5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvY29yZS9zcmMvbnVtL2ltcC9kZWMyZmx0L2RlY2ltYWxfc2VxLnJzAHNyYy9yZXBsYXkvc3dlZXAucnMAc3JjL3JlcGxheS9ydW4ucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L2NvcmUvc3JjL3N0ci9wYXR0ZXJuLnJzAHNyYy9yZXBsYXkvcmVhZC9uZGpzb24ucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L2NvcmUvc3JjL251bS9pbXAvZmx0MmRlYy9zdHJh\
\\
dGVneS9kcmFnb24ucnMAc3JjL3JlcGxheS9zY2FuLnJzAC91c3IvbGliL3J1c3RsaWIvc3JjL3J1c3QvbGlicmFyeS9jb3JlL3NyYy9udW0vaW1wL2JpZ251bS5ycwBqcy1zeXMtMC4zLjEwNy9zcmMvZnV0dXJlcy9qc3BpLnJzAC91c3IvbGliL3J1c3RsaWIvc3JjL3J1c3QvbGlicmFyeS9hbGxvYy9zcmMvc3RyaW5nLnJzAHNyYy9yZXBsYXkvcmVjb3JkaW5nLnJzAHNyYy9yZXBsYXkvbGFnLnJzAC91c3IvbGliL3J1c3RsaWIvc3JjL3J1c3QvbGlicmFyeS9jb3JlL3NyYy9udW0vaW1wL2RlYzJmbHQvcGFyc2UucnMAc3JjL3B1\
\\
bHNlLnJzAHNyYy9yZXBsYXkvcmVhZC9zdHJ1Y3R1cmUucnMAc3JjL3JlcGxheS9jb3JlLnJzAHNyYy9yZXBsYXkvZW5naW5lLnJzAHNyYy9yZXBsYXkvdGltZS5ycwBzcmMvcmVwbGF5L3JlYWQvdGltZS5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvY29yZS9zcmMvdW5pY29kZS9wcmludGFibGUucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L2FsbG9jL3NyYy9zbGljZS5ycwBzcmMvcmVwbGF5L3JlY29yZC5ycwBoYXNoYnJvd24tMC4xNi4xL3NyYy9yYXcvbW9kLnJzAGNocm9uby0wLjQu\
\\
NDUvc3JjL25haXZlL2RhdGUvbW9kLnJzAHNyYy9yZXBsYXkvcmVhZC9tb2QucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L2FsbG9jL3NyYy9yYXdfdmVjL21vZC5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvY29yZS9zcmMvbnVtL2ltcC9mbHQyZGVjL21vZC5ycwBzcmMvcmVwbGF5L3B5cmFtaWQucnMAZGxtYWxsb2MtMC4yLjExL3NyYy9kbG1hbGxvYy5ycwBqcy1zeXMtMC4zLjEwNy9zcmMvbGliLnJzAHNlcmRlLXdhc20tYmluZGdlbi0wLjYuNS9zcmMvbGliLnJzAMAsIGlzIG5vdCBh\
\\
IHVuaXQgb2YgdGltZTogZ2l2ZSBzLCBtcywgdXMgb3IgbnMAwCUgaXMgbm90IGEgc3RyZWFtOiBhIG5hbWUgaGFzIGF0IG1vc3QgwAYgYnl0ZXMAwAUgaGFzIMAIIG9mIHRoZSDAGyBmaWVsZHMgdGhhdCB0aGUgaGVhZGVyIGhhcwDALCBjYW4ndCBiZSByZXByZXNlbnRlZCBhcyBhIEphdmFTY3JpcHQgbnVtYmVyAAt0aGUgb2Zmc2V0IMAXIGlzIG5vdCBhIGZpbml0ZSBudW1iZXIAwDAgaXMgbm90IGEgc3RyZWFtOiBpdHMgbmFtZSBpcyBhIHRleHQgb3IgYSBudW1iZXIAASLAMiIgaXMgdGhlIGRlcGVuZGVudDogaXQgaXMgbm8g\
\\
ZGVwZW5kZW5jeSBvZiBpdHMgb3duAAUgYW5kIMAFIG1vcmUAwDYgaXMgbm90IGFuIGFjdGlvbjogZ2l2ZSBpZGxlLCBlbmRlZCwgcmVjb3ZlcmVkIG9yIG5vbmUAM25vdCBhbiBhcnJpdmFsOiBnaXZlIG1pbGxpc2Vjb25kcyBzaW5jZSB0aGUgZXBvY2gsIMARIGF0IG1vc3QsIG9yIG5vbmUAwBcgaXMgbm90IGEgSlNPTiBvYmplY3Q6IMAaOyBnaXZlIG9uZSBvYmplY3QgcGVyIGxpbmUAwBMgaXMgbm90IHdlbGwgcXVvdGVkAMAfIGhhcyBhIHF1b3RlIHRoYXQgaXMgbm90IGNsb3NlZADAECBpcyBsb25nZXIgdGhhbiDAEyBieXRl\
\\
cywgYW5kIHNraXBwZWQAwDUgaXMgbm90IGEgZGVsaW1pdGVyOiBnaXZlIG9uZSBBU0NJSSBjaGFyYWN0ZXIsIGxpa2UgOwADb3IgwCMgc2luY2UgMTk3MCwgb2YgdGhlIHllYXJzIDAgdG8gOTk5OQDAISBpcyBub3QgYSBzdHJlYW06IGl0IGlzIG5vdCBVVEYtOADANSBzdHJlYW1zIGFyZSB0b28gbWFueTogYSByZWNvcmRpbmcgaGFzIGF0IG1vc3QgNjUsNTM2AMAwIGlzIG5vdCBhIHpvbmU6IGdpdmUgWiBvciBhbiBvZmZzZXQsIGxpa2UgKzAxOjAwACZub3QgdGhlIG51bWJlciBvZiBhIHN0cmVhbTogdGhlcmUgYXJlIMAQLCBj\
\\
b3VudGVkIGZyb20gMAARc3RhcnQgYnl0ZSBpbmRleCDAJiBpcyBub3QgYSBjaGFyIGJvdW5kYXJ5OyBpdCBpcyBpbnNpZGUgwAggKGJ5dGVzIMALIG9mIHN0cmluZykAD2VuZCBieXRlIGluZGV4IMAmIGlzIG5vdCBhIGNoYXIgYm91bmRhcnk7IGl0IGlzIGluc2lkZSDACCAoYnl0ZXMgwAsgb2Ygc3RyaW5nKQDABiAocm93IMABKQAVYGF0YCBzcGxpdCBpbmRleCAoaXMgwBcpIHNob3VsZCBiZSA8PSBsZW4gKGlzIMABKQABIsABIgAAtgMQADkAAAD4AwAANAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
\\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEHGosAACzMCAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIDAwMDAwMDAwMDAwMDAwMDBAQEBAQAQYSjwAAL0RNFcnJvcgAAAOMHEAA5AAAAaQQAACQAAABhdHRlbXB0ZWQgdG8gdGFrZSBvd25lcnNoaXAgb2YgUnVzdCB2YWx1ZSB3aGlsZSBpdCB3YXMgYm9ycm93ZWRudWxsIHBvaW50ZXIgcGFzc2VkIHRvIHJ1c3RyZWN1cnNpdmUgdXNlIG9mIGFuIG9iamVjdCBk\
\\
ZXRlY3RlZCB3aGljaCB3b3VsZCBsZWFkIHRvIHVuc2FmZSBhbGlhc2luZyBpbiBydXN0aW50ZXJuYWwgZXJyb3I6IGVudGVyZWQgdW5yZWFjaGFibGUgY29kZTogbm90aGluZyBpcyBwYXJ0aXRpb25lZAAAAI4KEAAUAAAAaQAAAAkAAAAib2Zmc2V0IjppbnRlcm5hbCBlcnJvcjogZW50ZXJlZCB1bnJlYWNoYWJsZSBjb2RlOiB0aGUgbWFya2VycyBvZiBhIHJlY29yZGluZyBhcmUgY29tcGFyZWQAAI4KEAAUAAAAYQAAAAkAAABudW1lcmljIG1hcmtlcnMgaGF2ZSBhIHVuaXQgb2YgdGhlaXIgb3duOiBnaXZlIHRoZSB0aHJlc2hv\
\\
bGQgb3IgZHJpZnQgb2YgIiIgYXMgYSBwbGFpbiBudW1iZXIgb2YgdGhhdCB1bml0YSB0b2tlbiwgYW5kIHRoZSBtYXJrZXJzIG9mIHRoaXMgY2hlY2twb2ludCBhcmUgY29tcGFyZWRhIHRpbWVhIG51bWJlcmEgdG9rZW50aW1lc251bWJlcnN0b2tlbnMsIHdoaWNoIGFyZSBub3QgY29tcGFyZWQsIGFuZCB0aGUgbWFya2VycyBvZiB0aGlzIGNoZWNrcG9pbnQgYXJlIAAA/QQQABEAAABCAQAAMAAAAGNoZWNrcG9pbnR0d28gZGVwZW5kZW5jaWVzIGFyZSBuYW1lZCAiIjogYSBuYW1lIGlzIHRoZSBpZGVudGl0eSBpbiB0aGUgcmVj\
\\
b3JkIiIgaXMgbm90IGEgbmFtZSBmb3IgYSA6IHVzZSBsZXR0ZXJzLCBkaWdpdHMsICcuJywgJ18nIGFuZCAnLScsIGF0IGxlYXN0IG9uZWRlcGVuZGVuY3kAAAECAwQFdW5rbm93bnVwZG93bnJlY292ZXJpbmdpZGxlZW5kZWQAAJwJEAAMAAAAJgAAAC0AAACcCRAADAAAAEkAAAAfAAAAYSBjaGVja2VkIG1hcmtlcksHEAANAAAAxQAAAD4AAAAiMDAwMC0wMC0wMFQwMDowMDowMC4wMDAwMDAiIGlzIG5vdCBhIG1hcmtlcjogYSBtYXJrZXIgc3RyaW5nIGlzIGFuIFJGQyAzMzM5IHRpbWVzdGFtcCB3aXRoIGl0cyBvZmZzZXQsIGxp\
\\
a2UgMjAyNS0wMS0wMVQxMDowMDowMFpub3QgYSBtYXJrZXI6IHRpbWVzIGdvIGZyb20geWVhciAwIHRvIHllYXIgOTk5OSwgaW4gbWlsbGlzZWNvbmRzbm90IGEgbWFya2VyOiBJbnZhbGlkIERhdGVub3QgYSBtYXJrZXI6IGdpdmUgYSBmaW5pdGUgbnVtYmVyeyJwaGFzZSI6IiIsImNoZWNrcG9pbnRTdGF0ZSI6LCJjaGVja3BvaW50TWFya2VyIjosImhlYXJkIjp0cnVlLCJoZWFyZCI6ZmFsc2UsInBhcnRpdGlvbnMiOnssLCJsYXN0R29vZCI6eyJzdGF0ZSI6LCJtYXJrZXIiOiwic2VxdWVuY2UiOnsidmVyc2lvbiI6MSwic3Rh\
\\
dGUiOiwic3RhdGVNYXJrZXIiOiwiY2hlY2twb2ludHMiOnsAAABGCRAAEQAAAGAAAAAVAAAARgkQABEAAABhAAAAJAAAAHsLEAAVAAAAGwAAABQAAABGCRAAEQAAAEsAAAAkAAAARgkQABEAAABNAAAAKAAAAEYJEAARAAAAagAAAEwAAABGCRAAEQAAAHwAAAAXAAAARgkQABEAAABqAAAAIAAAACwgbm8gZGVwZW5kZW5jeSBpcyBuYW1lZCAiIjogdGhlcmUgaXMgAADRBxAAEQAAAJUAAAAiAAAA0QcQABEAAACqAAAAJgAAANEHEAARAAAA9gAAABcAAADRBxAAEQAAALgAAAAfAAAA0QcQABEAAAC4AAAAHgAAANEHEAARAAAAvwAAAEYA\
\\
AADZCRAAFAAAADgAAAAqAAAA0QcQABEAAACAAAAALgAAAMYJEAASAAAAnwAAAEcAAADGCRAAEgAAAHcAAAA7AAAAxgkQABIAAAB4AAAAPAAAAMYJEAASAAAAjAAAAC8AAADGCRAAEgAAAGIAAAA9AAAAxgkQABIAAAAwAAAAOAAAAMYJEAASAAAAMAAAACkAAADGCRAAEgAAAEcAAAA/AAAAfAk7LCwgYW5kIHRoaXMgb25lIGlzIGVtcHR5CgUEEAAWAAAAOQAAACAAAAAFBBAAFgAAANEAAAAaAAAABQQQABYAAADVAAAAEgAAAAUEEAAWAAAAgwAAABcAAAAFBBAAFgAAAIcAAAA7AAAABQQQABYAAACLAAAAIQAAAAUEEAAWAAAApQAAADsA\
\\
AAAFBBAAFgAAAKUAAAAtAAAABQQQABYAAAC2AAAAIAAAAL4FEAAXAAAAqgAAACUAAAC+BRAAFwAAAKAAAAAVAAAAAAQAAGl0IGhhcyBubyBzdHJlYW10aW1lYXJyaXZhbGl0IGhhcyBubyB0aW1lAAAAAQoQABcAAADwAAAAGgAAAAAAAAAfAAAAHAAAAB8AAAAeAAAAHwAAAB4AAAAfAAAAHwAAAB4AAAAfAAAAHgAAAB8AAABvciBudW1iZXJzLCBhbmQgd2hlcmUgdGhleSBhcmUgdGltZXMgdGhlaXIgdW5pdCBieSB0aGUgb3B0aW9uIHVuaXQ6IHMsIG1zLCB1cyBvciBuc3NlY29uZHNtaWxsaXNlY29uZHNtaWNyb3NlY29uZHNuYW5v\
\\
c2Vjb25kczIwMjUtMDEtMDFUMTA6MDA6MDBaWmlzIGEgdGltZSB3aXRob3V0IGFuIG9mZnNldDogc2F5IG9mIHdoaWNoIHpvbmUgYnkgdGhlIG9wdGlvbiB6b25lLCBaIG9yIGxpa2UgKzAxOjAwVDAwOjAwOjAwOjAwbmRqc29uY3N2cGFycXVldO+7v1BhcnF1ZXQgaXMgbm90IHJlYWQgbGluZSBieSBsaW5lOiBnaXZlIG5kanNvbiBvciBjc3bnChAAFgAAAPAAAAAfAAAA5woQABYAAAD3AAAAGwAAAOcKEAAWAAAAMAEAABkAAACpCRAAHAAAAF0AAAAUAAAAHQgQABkAAAAxAAAAIABB3rbAAAvdFvA/AAAAAAAAJEAAAAAAAABZQAAA\
\\
AAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNZBxAAGQAAAC8AAAAvAAAAWQcQABkAAABWAAAAJAAAAFIGEAAZAAAASAAAAEUAAABSBhAAGQAAAEkAAAAXAAAAUgYQABkAAAAnAAAATAAAAFIGEAAZAAAAbAAAACIAAABGb3VuZENvbHVtbnNzdHJlYW1vZmZzZXRhY3Rpb250b3BpY3NvdXJjZWNoYW5uZWxuYW1ldHlwZWQcEAAGAAAAdhwQAAUA\
\\
AAB7HBAABgAAALkUEAAKAAAAgRwQAAcAAACIHBAABAAAAIwcEAAEAAAAbWFya2VyZXZlbnR0aW1lZXZlbnR0aW1lc3RhbXB0aW1lc3RhbXB0c2RhdGV0aW1lZGF0ZW9jY3VycmVkYXRjcmVhdGVkYXQAyBwQAAYAAADOHBAACQAAANccEAAOAAAAcBkQAAQAAADlHBAACQAAAO4cEAACAAAA8BwQAAgAAAD4HBAABAAAAPwcEAAKAAAABh0QAAkAAABhcnJpdmFsdGltZWFycml2ZWRhdGFycml2ZWRyZWNlaXZlZGF0cmVjZWl2ZWRpbmdlc3RlZGF0aW5nZXN0dGltZQAAAHQZEAAHAAAAYB0QAAsAAABrHRAACQAAAHQdEAAHAAAAex0QAAoA\
\\
AACFHRAACAAAAI0dEAAKAAAAlx0QAAoAAABqHBAABgAAAHAcEAAGAAAAZBwQAAYAAACQHBAABwAAAHAZEAAEAAAAEB0QAAoAAAB0GRAABwAAAKQdEAAIAAAAahwQAAYAAADkHRAAAQAAAHAcEAAGAAAA7B0QAAEAAAAgYW5kIG1vcmUAAABsBhAAGgAAAEwAAAA0AAAAUHJvYmxlbWxpbmVtZXNzYWdlUHJvYmxlbXNjb3VudGZpcnN04oCmIqkJEAAcAAAAcAAAAEkAAACpCRAAHAAAAH4AAAA1AAAAqQkQABwAAAB+AAAATAAAAGl0IGhhcyBubyBlbmRzb21ldGhpbmcgZm9sbG93cyBpdAAAAKkJEAAcAAAAlgAAACsAAABhIGNvbW1hIGlz\
\\
IG1pc3NpbmcAAKkJEAAcAAAAjgAAADUAAACpCRAAHAAAAI4AAAAYAAAAYSBrZXkgaXMgbWlzc2luZ6kJEAAcAAAAcgAAACIAAABpdCBkb2VzIG5vdCBiZWdpbiB3aXRoIHtpdCBoYXMgbm8ge2Egc3RyaW5nIGhhcyBubyBlbmQAAKkJEAAcAAAAZQAAABAAAACpCRAAHAAAAGcAAAAhAAAAqQkQABwAAABjAAAARgAAAKkJEAAcAAAAoAAAABgAAACpCRAAHAAAAKMAAAAYAAAAqQkQABwAAABOAAAAIAAAAHRoZSBlbmQgb2YgdGhlIGxpbmUAqQkQABwAAABPAAAANAAAAKkJEAAcAAAAUQAAABkAAACTBRAAEgAAALcAAAAkAAAAkwUQABIA\
\\
AAC5AAAAJAAAAJMFEAASAAAAwgAAACIAAACTBRAAEgAAALwAAAAiAAAAkwUQABIAAADDAAAAMgAAAJMFEAASAAAAwwAAAEkAAACTBRAAEgAAAKIAAAAkAAAAkwUQABIAAACIAAAALQAAAJMFEAASAAAAfgAAABUAAACTBRAAEgAAAH8AAABEAAAAkwUQABIAAACXAAAAJAAAAJMFEAASAAAAmQAAACQAAACTBRAAEgAAAJsAAAApAAAAkwUQABIAAACpAAAAJAAAAJMFEAASAAAAXAAAAEEAAACTBRAAEgAAAFwAAAAgAAAAkwUQABIAAAA1AAAACQAAAJMFEAASAAAAQwAAADYAAACTBRAAEgAAADwAAAAgAAAAkwUQABIAAAA7AAAATwAAAJMF\
\\
EAASAAAAUgAAAC8AAACTBRAAEgAAAFIAAABGAAAAkwUQABIAAADeAAAAJQAAAIUIEAASAAAASQAAACAAAACFCBAAEgAAAD8BAAAYAAAAhQgQABIAAAA2AQAAGgAAAIUIEAASAAAAZwEAABgAAACFCBAAEgAAAFwBAAAUAAAAhQgQABIAAABfAQAAHAAAAIUIEAASAAAAuQAAACQAAACFCBAAEgAAALoAAAAsAAAAhQgQABIAAAC9AAAAEwAAAIUIEAASAAAApQAAADAAAACFCBAAEgAAAFoAAAAaAAAAhQgQABIAAABkAAAAHQAAAJMFEAASAAAAkgAAAAkAAACFCBAAEgAAAMsAAAAdAAAAhQgQABIAAACXAAAAKQAAAIUIEAASAAAAlwAAACgA\
\\
AACFCBAAEgAAAJgAAAAgAAAAhQgQABIAAADXAAAAUQAAAIUIEAASAAAA1wAAADIAAACFCBAAEgAAANUAAAAtAAAAhQgQABIAAADUAAAAJQAAAIUIEAASAAAA7gAAABYAAACFCBAAEgAAAO8AAAAWAAAAhQgQABIAAAD8AAAAEAAAAIUIEAASAAAATgAAAEoAAACFCBAAEgAAAA4BAAAvAAAAhQgQABIAAAAMAQAALwAAAIUIEAASAAAAEgEAACEAAACFCBAAEgAAABYBAAAzAAAAhQgQABIAAAAkAQAAEAAAAIUIEAASAAAAJQEAADgAAACFCBAAEgAAAFIBAAAJAAAAhQgQABIAAABHAQAANAAAAIUIEAASAAAASgEAADQAAACFCBAAEgAAAEsB\
\\
AAAsAAAAhQgQABIAAABHAQAAKQAAAO4JEAASAAAAIwAAABYAAADuCRAAEgAAACoAAAAvAAAA7gkQABIAAAAmAAAAGgAAAO4JEAASAAAAWQAAAA4AAADuCRAAEgAAABUAAAAVAAAA7gkQABIAAAAZAAAAMQAAAO4JEAASAAAATAAAACsAAADuCRAAEgAAADoAAABNAAAA7gkQABIAAAA2AAAAXgAAAL0HEAATAAAAWAAAAEsAAABTd2VlcHRocmVzaG9sZGRlcGVuZGVuY2llc1N3ZWVwRGVwZW5kZW5jeWRvd250aW1lc29wZW50b3RhbGxvbmdlc3QAAL0HEAATAAAAqAAAABYAAAC9BxAAEwAAAKoAAAAaAAAAvQcQABMAAACqAAAAGQAAAL0H\
\\
EAATAAAAugAAACAAAABub3QgYW4gYWN0aW9uOiAwIGlzIGEgbWVzc2FnZSwgMSBpZGxlLCAyIGVuZGVkLCAzIHJlY292ZXJlZAARBhAAFAAAALMAAAAZAAAA2QkQABQAAABMAAAANAAAANkJEAAUAAAAjwAAAEoAAADZCRAAFAAAAIAAAAAUAAAA2QkQABQAAACIAAAAPAAAAGUtAACOChAAFAAAAB0AAAAYAAAAjgoQABQAAAAfAAAAJgAAACYGEAAUAAAAgQAAAFUAAAAmBhAAFAAAAIIAAABBAAAAJgYQABQAAACCAAAAGQAAACYGEAAUAAAAgwAAABQAAAAmBhAAFAAAAIQAAAAWAAAA8AMQABQAAABbAAAAQAAAAPADEAAUAAAAYgAAABIA\
\\
AADwAxAAFAAAAFoAAAA8AAAA8AMQABQAAABnAAAANAAAAPADEAAUAAAAaQAAAC0AAADwAxAAFAAAAGkAAABJAAAA8AMQABQAAABqAAAAHQAAAPADEAAUAAAAbAAAABsAAADwAxAAFAAAAEgAAAA6AAAA1gUQABUAAABeAAAAUwAAANYFEAAVAAAAWQAAADMAAADWBRAAFQAAAF8AAABRAAAA1gUQABUAAABcAAAAMwAAAP//////////sCYQAEHIzcAAC4EO1gUQABUAAACTAAAALAAAANYFEAAVAAAARwAAABkAAADWBRAAFQAAAEEAAAAZAAAAewsQABUAAAAgAAAAGAAAAHsLEAAVAAAAJQAAAB0AAAB7CxAAFQAAADUAAABOAAAAewsQABUA\
\\
AAA1AAAALQAAAExhZ3NwNTBwOTBwOTltYXhTdW1tYXJ5c3RyZWFtc1N0cmVhbVN1bW1hcnlldmVudHNvdXRPZk9yZGVybGFzdERlcGVuZGVuY3lTdW1tYXJ5ZG93bnRpbWVUaHJlc2hvbGRwaGFzZWhlYXJkbGF0ZWxhZwAAoAMQABUAAABYAAAAKwAAAKADEAAVAAAAYAAAABcAAACgAxAAFQAAAGIAAAAxAAAAoAMQABUAAABaAAAARQAAAKADEAAVAAAAWgAAAFsAAACgAxAAFQAAAHUAAAAmAAAAoAMQABUAAACAAAAARgAAAKADEAAVAAAAvgAAABwAAAA7IGlmIHRoZSBtYXJrZXJzIGFyZSB0aW1lcywgcmVhZCB0aGVtIHdpdGggdGhl\
\\
IG9wdGlvbiB1bml0OiBzLCBtcywgdXMgb3IgbnM7IGlmIGl0IHdhcyBzaWxlbnQgYWxsIHRoZSB0aW1lLCBnaXZlIG1pc3NpbmdPazogdHJ1ZTsGEAAWAAAAZQAAAEQAAAA7BhAAFgAAAGUAAAAoAAAAaXQgaGFzIG5vIHJvd3NNb21lbnRpbmRleEluY2lkZW50ZnJvbXRvZHVyYXRpb25sb25nZXN0TGFncmVkb3Jlc3VtZUZyb21SZXN1bWVGcm9tc2VxdWVuY2UAAACmBRAAFwAAAEIAAAArAAAApgUQABcAAABDAAAALgAAAKYFEAAXAAAAQwAAAEQAAACmBRAAFwAAAGkAAAApAAAApgUQABcAAABqAAAAPwAAAKYFEAAXAAAAWQAAAEgA\
\\
AACmBRAAFwAAAFoAAABDAAAApgUQABcAAABdAAAAMwAAAKYFEAAXAAAAVgAAAD4AAACmBRAAFwAAAFYAAABeAAAA////////3380bm90IGEgbWFya2VyIG9mIGEgcmVjb3JkaW5nOiBnaXZlIGEgbnVtYmVyIGJldHdlZW4gLcAFIGFuZCDIAAAAYSB0b2tlbiwgYW5kIHRoZSBtYXJrZXJzIG9mIGEgcmVjb3JkaW5nIGFyZSBjb21wYXJlZCwgYW5kIHRoZSBtYXJrZXJzIG9mIHRoaXMgcmVjb3JkaW5nIGFyZSByb3dzIG1vcmUgdGhhbiBhIHJlY29yZGluZyBob2xkczogaXQgZW5kcyBhdCA0LDI5NCw5NjcsMjk1IHJvd3MALgkQABcA\
\\
AAC8AAAAGAAAACIgaXMgb25lIHN0cmVhbSB0b28gbWFueTogYSByZWNvcmRpbmcgaGFzIGF0IG1vc3QgNjUsNTM2LgkQABcAAACdAAAAMwAAAC4JEAAXAAAAngAAACcAAABub3QgYW4gb2Zmc2V0OiBnaXZlIGEgZmluaXRlIG51bWJlciwgb3Igbm9uZWxlbmd0aGxvd2hpZ2hwYXVzZWRyZXBsYXlFUlJfTUFSS0VSX1RZUEVFUlJfTUFSS0VSX1JBTkdFRVJSX01BUktFUl9NSVhFREVSUl9EVVJBVElPTkVSUl9USFJFU0hPTERfVU5JVEVSUl9ERVBFTkRFTkNZX1VOS05PV05FUlJfREVQRU5ERU5DWV9SRVFVSVJFREVSUl9ERVBFTkRF\
\\
TkNZX0RVUExJQ0FURUVSUl9PUFRJT05FUlJfTkFNRUVSUl9SRUNPUkRfQ09SUlVQVEVSUl9SRUNPUkRfVkVSU0lPTm5vdCBhIGR1cmF0aW9uOiBnaXZlIGEgZmluaXRlIG51bWJlciwgMCBvciBtb3Jlbm90IGEgZHVyYXRpb246IGdpdmUgZGF5cywgaG91cnMsIG1pbnV0ZXMsIHNlY29uZHMgb3IgbWlsbGlzZWNvbmRzAACQAxAADwAAAE0AAAAtAAAAkAMQAA8AAAASAAAAKQAAAJADEAAPAAAARgAAACkAAACQAxAADwAAAHYAAAAvAAAAbWFya2VycyB0aGF0IGFyZSBub3QgY29tcGFyZWQgaGF2ZSBubyBwYXJ0aXRpb25zOiBsZWF2\
\\
ZSB0aGVtIG91dIIFEAAQAAAARQAAAC0AAACCBRAAEAAAABIAAAAsAAAAbmFtZSB0aGUgcGFydGl0aW9uOiAiIiBpcyBoZWFyZCBieSBpdHMgcGFydGl0aW9uc0F0dGVtcHRlZCB0byBpbml0aWFsaXplIHRocmVhZC1sb2NhbCB3aGlsZSBpdCBpcyBiZWluZyBkcm9wcGVkAIcGEABIAAAAawAAAA0AAAAJAAAADAAAAAQAAAAKAAAACwAAAAwAQdTbwAALkQoBAAAADQAAAGEgRGlzcGxheSBpbXBsZW1lbnRhdGlvbiByZXR1cm5lZCBhbiBlcnJvciB1bmV4cGVjdGVkbHkA+AgQADUAAABkCwAADgAAAOMHEAA5AAAA5QUAABQAAADjBxAA\
\\
OQAAAOUFAAAhAAAA4wcQADkAAADZBQAAIQAAAG1pZCA+IGxlbgAAALMEEABJAAAATQAAAB8AAACzBBAASQAAAEcAAAAXAAAAMDEyMzQ1Njc4OWFiY2RlZoCAgICAgICAgPTugIDygICAgICAgICAgICAgICAgICAICGiIyQlJqcoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpb3F1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX6AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICA\
\\
gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAYBxAAMgAAALEAAAAWAAAAYXR0ZW1wdCB0byBqb2luIGludG8gY29sbGVjdGlvbiB3aXRoIGxlbiA+IHVzaXplOjpNQVgAAAAYBxAAMgAAAJoAAAAKAAAAWQoQADQAAABjAQAACQAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhK\
\\
SEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSExKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZY\
\\
VlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGIAAADsBRAAJAAAAAgBAAAbAEGA\
\\
5sAAC+MC//////////8AAAAABAAAAAQAAAAOAAAADwAAAA8AAAAAAAAABAAAAAQAAAAQAAAAEQAAABEAAAAAAAAABAAAAAQAAAASAAAAEwAAABMAAAAAAAAABAAAAAQAAAAUAAAAFQAAABUAAACmExAArBMQALQTEAAGAAAACAAAAAcAAAAjGhAAKhoQADYaEABCGhAABwAAAAwAAAAMAAAACwAAAAcAAAACAAAABAAAAAoAAAAEAAAABQAAAMoUEADRFBAA0xQQANcUEADhFBAA5RQQALsTEADAExAAxxMQAAUAAAAHAAAAHgAAAA8AAAAQAAAAEAAAAAwAAAASAAAAFgAAABcAAAAYAAAACgAAAAgAAAASAAAAEgAAAFkrEABoKxAAeCsQAIgr\
\\
EACUKxAApisQALwrEADTKxAA6ysQAPUrEAD9KxAADywQAMsLEAAjAAAANQAAAA4AAAD//////////1g0EABB8OjAAAuFCEF0dGVtcHRlZCB0byBpbml0aWFsaXplIHRocmVhZC1sb2NhbCB3aGlsZSBpdCBpcyBiZWluZyBkcm9wcGVkAACHBhAASAAAAGsAAAANAAAAY2xvc3VyZSBpbnZva2VkIHJlY3Vyc2l2ZWx5IG9yIGFmdGVyIGJlaW5nIGRyb3BwZWQAALELEAAZAAAA+TsAAAEAAABDAAAARAAAAEUAAABGAAAA1QgQACIAAADIAAAALAAAANUIEAAiAAAAuwAAACAAAAAAAQEBAQICAgIDAwMDBAQEBAUFBQUGBgYGBwcHBwgICAgJ\
\\
CQkJCgoKCgsLCwsMDAwMDQ0NDQ4ODg4PDw8PEBAQEBERERESEhISExMTExQUFBQVFRUVFhYWFhcXFxcYGBgYGRkZGRkZGRkaGhoaGxsbGxwcHBwdHR0dHh4eHh8fHx8gICAgISEhISIiIiIjIyMjJCQkJCUlJSUmJiYmJycnJygoKCgpKSkpKioqKisrKyssLCwsLS0tLS4uLi4vLy8vMDAwMDExMTExMTExMjIyMjMzMzM0NDQ0NTU1NTY2NjY3Nzc3ODg4ODk5OTk6Ojo6Ozs7Ozw8PDw9PT09Pj4+Pj8/Pz9AQEBAQUFBQUJCQkJDQ0NDREREREVFRUVGRkZGR0dHR0hISEhJSUlJSUlJSUpKSkpLS0tLTExMTE1NTU1OTk5OT09PT1BQUFBR\
\\
UVFRUlJSUlNTU1NUVFRUVVVVVVZWVlZXV1dXWFhYWFlZWVlaWlpaW1tbW1xcXFxdXV1dXl5eXl9fX19gYGBgYWFhYQAAAMMKEAAjAAAAfAkAABsAAAAEDg8JAgwNDgcKCwwFDwkKAw0ODwELDA0GCQoLBA4PCQIMDQ4HCgsMBQ8JCgMNDg8BCwwNBgkKCwQODwkCDA0OBwoLDAUPCQoDDQ4PAQsMDQYJCgsEDg8JAgwNDgcKCwwFDwkKCwwNDgcKCwwFDwkKAw0ODwELDA0GCQoLBA4PCQIMDQ4HCgsMBQ8JCgMNDg8BCwwNBgkKCwQODwkCDA0OBwoLDAUPCQoDDQ4PAQsMDQYJCgsEDg8JAgwNDgcKCwwFDwkKAw0ODwkKCwwFDwkKAw0ODwEL\
\\
DA0GCQoLBA4PCQIMDQ4HCgsMBQ8JCgMNDg8BCwwNBgkKCwQODwkCDA0OBwoLDAUPCQoDDQ4PAQsMDQYJCgsEDg8JAgwNDgcKCwwFDwkKAw0ODwELDA0ODwkKAw0ODwELDA0GCQoLBA4PCQIMDQ4HCgsMBQ8JCgMNDg8BCwwNBgkKCwQODwkCDA0OBwoLDAUPCQoDDQ4PAQsMDQYJCgsEDg8JAgwNDgcKCwwFDwkKAw0ODwELDA0GCQoL7AUQACQAAABQAAAACQBBuvHAAAvXCkBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAABCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJC\
\\
QkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkIAAAAAAAAASEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEoAAEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTAAAAABOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUAAAUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSAAAAAFRWVFZUVlRW\
\\
VFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWAABWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWAAAWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaAAAAAFxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeAABeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5g\
\\
XmBeYF5gXmAAAAAAYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRudWxsIHBvaW50ZXIgcGFzc2VkIHRvIHJ1c3RhcnJheSBjb250YWlucyBhIHZhbHVlIG9mIHRoZSB3cm9uZyB0eXBlcndsb2NrIGhhcyBub3QgYmVlbiBsb2NrZWQgZm9yIHJlYWRpbmcAAADQBhAARwAAAD4AAAAJAAAAYXNzZXJ0aW9uIGZhaWxlZDogcHNpemUgPj0gc2l6ZSArIG1pbl9vdmVyaGVhZAAAkQsQAB8AAACxBAAACQAAAGFzc2VydGlvbiBmYWlsZWQ6IHBzaXplIDw9IHNpemUgKyBtYXhf\
\\
b3ZlcmhlYWQAAJELEAAfAAAAtwQAAA0AAABKAAAADAAAAAQAAABLAAAATAAAAE0AAAByd2xvY2sgb3ZlcmZsb3dlZCByZWFkIGxvY2tz0AYQAEcAAAAVAAAALAAAAG1dy9YsUOtjeEGmV3Ebi7nXOcQbCUrWEu80WUOscfg9AAAAAAgAAAAEAAAATgAAAEoAAAAMAAAABAAAAE8AAAAAAAAACAAAAAQAAABRAAAAUgAAAFMAAABUAAAAVQAAABAAAAAEAAAAVgAAAFcAAABYAAAAWQAAAG1dy9YsUOtjeEGmV3Ebi7kAAAAACAAAAAQAAABaAAAAWwAAAAwAAAAEAAAAXAAAAF0AAABNAAAASGFzaCB0YWJsZSBjYXBhY2l0eSBvdmVyZmxvd6MK\
\\
EAAfAAAAJQAAACgAAABjYXBhY2l0eSBvdmVyZmxvdwAAAP4KEAA6AAAAHAAAAAUAAADvv70AXgAAAAwAAAAEAAAAXwAAAGAAAABhAEGc/MAAC5gGAQAAAGIAAABhIGZvcm1hdHRpbmcgdHJhaXQgaW1wbGVtZW50YXRpb24gcmV0dXJuZWQgYW4gZXJyb3Igd2hlbiB0aGUgdW5kZXJseWluZyBzdHJlYW0gZGlkIG5vdAAADwUQADIAAACPAgAADgAAAEVycm9yAAAAYwAAAAwAAAAEAAAAZAAAAGUAAABhAAAAYXR0ZW1wdCB0byBkaXZpZGUgYnkgemVybwAAAN9FGj0DzxrmwfvM/gAAAADKxprHF/5wq9z71P4AAAAAT9y8vvyxd//2+9z+\
\\
AAAAAAzWa0HvkVa+Efzk/gAAAAA8/H+QrR/QjSz87P4AAAAAg5pVMShcUdNG/PT+AAAAALXJpq2PrHGdYfz8/gAAAADLi+4jdyKc6nv8BP8AAAAAbVN4QJFJzK6W/Az/AAAAAFfOtl15EjyCsfwU/wAAAAA3VvtNNpQQwsv8HP8AAAAAT5hIOG/qlpDm/CT/AAAAAMc6giXLhXTXAP0s/wAAAAD0l7+Xzc+GoBv9NP8AAAAA5awqF5gKNO81/Tz/AAAAAI6yNSr7ZziyUP1E/wAAAAA7P8bS39TIhGv9TP8AAAAAus3TGidE3cWF/VT/AAAAAJbJJbvOn2uToP1c/wAAAACEpWJ9JGys27r9ZP8AAAAA9tpfDVhmq6PV/Wz/AAAAACbxw96T+OLz\
\\
7/10/wAAAAC4gP+qqK21tQr+fP8AAAAAi0p8bAVfYocl/oT/AAAAAFMwwTRg/7zJP/6M/wAAAABVJrqRjIVOllr+lP8AAAAAvX4pcCR3+d90/pz/AAAAAI+45bifvd+mj/6k/wAAAACUfXSIz1+p+Kn+rP8AAAAAz5uoj5NwRLnE/rT/AAAAAGsVD7/48AiK3/68/wAAAAC2MTFlVSWwzfn+xP8AAAAArH970MbiP5kU/8z/AAAAAAY7KyrEEFzkLv/U/wAAAADTknNpmSQkqkn/3P8AAAAADsoAg/K1h/1j/+T/AAAAAOsaEZJkCOW8fv/s/wAAAADMiFBvCcy8jJn/9P8AAAAALGUZ4lgXt9Gz//z/AEG+gsEACwVAnM7/BABBzILBAAuZFxCl\
\\
1Ojo/wwAAAAAAAAAYqzF63itAwAUAAAAAACECZT4eDk/gR4AHAAAAAAAsxUHyXvOl8A4ACQAAAAAAHBc6nvOMn6PUwAsAAAAAABogOmrpDjS1W0ANAAAAAAARSKaFyYnT5+IADwAAAAAACf7xNQxomPtogBEAAAAAACorciMOGXesL0ATAAAAAAA22WrGo4Ix4PYAFQAAAAAAJodcUL5HV3E8gBcAAAAAABY5xumLGlNkg0BZAAAAAAA6o1wGmTuAdonAWwAAAAAAEp375qZo22iQgF0AAAAAACFa320e3gJ8lwBfAAAAAAAdxjdeaHkVLR3AYQAAAAAAMLFm1uShluGkgGMAAAAAAA9XZbIxVM1yKwBlAAAAAAAs6CX+ly0KpXHAZwAAAAAAONf\
\\
oJm9n0be4QGkAAAAAAAljDnbNMKbpfwBrAAAAAAAXJ+Yo3KaxvYWArQAAAAAAM6+6VRTv9y3MQK8AAAAAADiQSLyF/P8iEwCxAAAAAAApXhc05vOIMxmAswAAAAAAN9TIXvzWhaYgQLUAAAAAAA6MB+X3LWg4psC3AAAAAAAlrPjXFPR2ai2AuQAAAAAADxEp6TZfJv70ALsAAAAAAAQRKSnTEx2u+sC9AAAAAAAGpxAtu+Oq4sGA/wAAAAAACyEV6YQ7x/QIAMEAQAAAAApMZHp5aQQmzsDDAEAAAAAnQycofubEOdVAxQBAAAAACn0O2LZICiscAMcAQAAAACFz6d6XktEgIsDJAEAAAAALd2sA0DkIb+lAywBAAAAAI//RF4vnGeOwAM0AQAA\
\\
AABBuIycnRcz1NoDPAEAAAAAqRvjtJLbGZ71A0QBAAAAANl337puv5brDwRMAQAAAABhc3NlcnRpb24gZmFpbGVkOiBkLm1hbnQgPiAwHAQQAEwAAADeAQAABQAAAGFzc2VydGlvbiBmYWlsZWQ6IGQubWFudCA8ICgxIDw8IDYxKRwEEABMAAAA3wEAAAUAAABhc3NlcnRpb24gZmFpbGVkOiAhYnVmLmlzX2VtcHR5KCkAAAAcBBAATAAAAOABAAAFAAAAHAQQAEwAAAB/AAAAFQAAABwEEABMAAAANQIAABEAAAAcBBAATAAAADgCAAAJAAAAHAQQAEwAAABuAgAACQAAABwEEABMAAAAqwAAAAUAAABhc3NlcnRpb24gZmFpbGVkOiBkLm1p\
\\
bnVzID4gMAAAABwEEABMAAAArAAAAAUAAABhc3NlcnRpb24gZmFpbGVkOiBkLnBsdXMgPiAwHAQQAEwAAACtAAAABQAAAGFzc2VydGlvbiBmYWlsZWQ6IGJ1Zi5sZW4oKSA+PSBNQVhfU0lHX0RJR0lUUwAAABwEEABMAAAAsAAAAAUAAABhc3NlcnRpb24gZmFpbGVkOiBkLm1hbnQgKyBkLnBsdXMgPCAoMSA8PCA2MSkAAAAcBBAATAAAALEAAAAFAAAAHAQQAEwAAAAMAQAAEQAAABwEEABMAAAADwEAAAkAAAAcBBAATAAAAEIBAAAJAAAAYXNzZXJ0aW9uIGZhaWxlZDogZC5tYW50LmNoZWNrZWRfc3ViKGQubWludXMpLmlzX3NvbWUo\
\\
KQAcBBAATAAAAK8AAAAFAAAAYXNzZXJ0aW9uIGZhaWxlZDogZC5tYW50LmNoZWNrZWRfYWRkKGQucGx1cykuaXNfc29tZSgpAAAcBBAATAAAAK4AAAAFAAAANwgQAE0AAAANAQAABQAAADcIEABNAAAADgEAAAUAAAA3CBAATQAAAA8BAAAFAAAANwgQAE0AAAB0AQAAJAAAADcIEABNAAAAeQEAAC8AAAA3CBAATQAAAIYBAAASAAAANwgQAE0AAABoAQAADQAAADcIEABNAAAATgEAACIAAAA3CBAATQAAABEBAAAFAAAANwgQAE0AAAAQAQAABQAAADcIEABNAAAAeAAAAAUAAAA3CBAATQAAAHkAAAAFAAAANwgQAE0AAAB6AAAABQAAADcI\
\\
EABNAAAAfQAAAAUAAAA3CBAATQAAAMQAAAAJAAAANwgQAE0AAAD9AAAADQAAADcIEABNAAAABAEAABIAAAA3CBAATQAAAHwAAAAFAAAANwgQAE0AAAB7AAAABQAAAAEAAAAKAAAAZAAAAOgDAAAQJwAAoIYBAEBCDwCAlpgAAOH1BQDKmjvBb/KGIwAAAIHvrIVbQW0t7gQAAAEfar9k7Thu7Zen2vT5P+kDTxgAAT6VLgmZ3wP9OBUPL+R0I+z1z9MI3ATE2rDNvBl/M6YDJh/pTgIAAAF8Lphbh9O+cp/Z2IcvFRLGUN5rcG5Kzw/YldVucbImsGbGrSQ2FR1a00I8DlT/Y8BzVcwX7/ll8ii8VffH3IDc7W70zu/cX/dTBQAcBBAATAAAAPEC\
\\
AAAmAAAAHAQQAEwAAADlAgAAJgAAABwEEABMAAAAzgIAACYAAAAwMDAxMDIwMzA0MDUwNjA3MDgwOTEwMTExMjEzMTQxNTE2MTcxODE5MjAyMTIyMjMyNDI1MjYyNzI4MjkzMDMxMzIzMzM0MzUzNjM3MzgzOTQwNDE0MjQzNDQ0NTQ2NDc0ODQ5NTA1MTUyNTM1NDU1NTY1NzU4NTk2MDYxNjI2MzY0NjU2NjY3Njg2OTcwNzE3MjczNzQ3NTc2Nzc3ODc5ODA4MTgyODM4NDg1ODY4Nzg4ODk5MDkxOTI5Mzk0OTU5Njk3OTg5OTAxMjM0NTY3ODlhYmNkZWYweDAxMjM0NTY3ODlBQkNERUYAcAAHAC0BAQECAQIBAUgLMBUQAWUHAgYCAgEE\
\\
IwEeG1sLOgkJARgEAQkBAwEFKwM7CSoYASA3AQEBBAgEAQMHCgIdAToBAQECBAgBCQEKAhoBAgI5AQQCBAICAwMBHgIDAQsCOQEEBQECBAEUAhYGAQE6AQECAQQIAQcDCgIeATsBAQEMAQkBKAEDATcBAQMFAwEEBwILAh0BOgECAgEBAwMBBAcCCwIcAjkCAQECBAgBCQEKAh0BSAEEAQIDAQEIAVEBAgcMCGIBAgkLB0kCGwEBAQEBNw4BBQECBQsBJAkBZgQBBgECAgIZAgQDEAQNAQICBgEPAQADAAQcAx0CHgJAAgEHCAECCwkBLQMBAXUCIgF2AwQCCQEGA9sCAgE6AQEHAQEBAQIIBgoCATAuAgwUBDAKBAMmCQwCIAQCBjgBAQIDAQEF\
\\
OAgCApgDAQ0BBwQBBgEDAsZAAAHDIQADjQFgIAAGaQIABAEKIAJQAgABAwEEARkCBQGXAhoSDQEmCBkLAQEsAzABAgQCAgIBJAFDBgICAgIMAQgBLwEzAQEDAgIFAgEBKgIIAe4BAgEEAQABABAQEAACAAHiAZUFAAMBAgUEKAMEAaUCAARBBQACTQZGCzEEewE2DykBAgIKAzEEAgIHAT0DJAUBCD4BDAI0CQEBCAQCAV8DAgQGAQIBnQEDCBUCOQIBAQEBDAEJAQ4HAwVDAQIGAQECAQEDBAMBAQ4CVQgCAwEBFwFRAQIGAQECAQECAQLrAQIEBgIBAhsCVQgCAQECagEBAQIIZQEBAQIEAQUACQEC9QEKBAQBkAQCAgQBIAooBgIECAEJBgID\
\\
Lg0BAsYBAQMBAckHAQYBAVIWAgcBAgECegYDAQECAQcBAUgCAwEBAQACCwI0BQUDFwEAAQYPAAwDAwAFOwcAAT8EUQELAgACAC4CFwAFAwYICAIHHgSUAwA3BDIIAQ4BFgUBDwAHARECBwECAQVkAaAHAAE9BAAE/gLzAQIBBwIFAQAHbQcAYIDwAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEGnmsEACzMCAgICAgICAgICAgICAgICAgICAgICAgIC\
\\
AgICAgIDAwMDAwMDAwMDAwMDAwMDBAQEBAQAQemawQALtAcDAACDBCAAkQVgAF0ToAASFyAfDCBgH+8sYCsqMOArb6agLAKoIC0e+yAuAP5gNp7/oDb9ASE3AQphNyQNITirDqE5LxghOvMeIUtANKFTHmHhVPBqYVVPb+FVnbxhVgDPYVdl0aFXANohWADgoVmu4iFb7OThXNDoYV0gAO5e8AF/X2Fzc2VydGlvbiBmYWlsZWQ6IHBhcnRzLmxlbigpID49IDQAADkLEABBAAAAcQEAAAUAAABhc3NlcnRpb24gZmFpbGVkOiBidWYubGVuKCkgPj0gTUFYX1NJR19ESUdJVFMAAAA5CxAAQQAAAHIBAAAFAAAALStOYU5pbmYwMC5hc3NlcnRp\
\\
b24gZmFpbGVkOiBwYXJ0cy5sZW4oKSA+PSA2AAAAOQsQAEEAAAAaAgAABQAAADBlMDBFMGUwRTBhc3NlcnRpb24gZmFpbGVkOiBidWYubGVuKCkgPj0gc2lnX2RpZ2l0cwA5CxAAQQAAAEMCAAANAAAAOQsQAEEAAABnAgAABQAAAGFzc2VydGlvbiBmYWlsZWQ6IGJ1Zi5sZW4oKSA+PSBtYXhsZW4AAAA5CxAAQQAAAIsCAAANAAAAOQsQAEEAAAC8AQAABQAAADkLEABBAAAAvQEAAAUAAABhc3NlcnRpb24gZmFpbGVkOiBkZWNfYm91bmRzLjAgPD0gZGVjX2JvdW5kcy4xAAA5CxAAQQAAAL4BAAAFAAAAYXNzZXJ0aW9uIGZhaWxlZDog\
\\
IWJ1Zi5pc19lbXB0eSgpAAAAOQsQAEEAAAC3AAAABQAAAGFzc2VydGlvbiBmYWlsZWQ6IGJ1ZlswXSA+IGInMCcAOQsQAEEAAAC4AAAABQAAADkLEABBAAAAuQAAAAUAAAAuAAAAOQsQAEEAAAAJAQAABQAAADkLEABBAAAACgEAAAUAAAA5CxAAQQAAAAsBAAAFAAAAZUVlLUUtAABCBRAAPwAAAC4AAAAJAAAAAAAAAAEAAAAAAAAACgAAAAAAAABkAAAAAAAAAOgDAAAAAAAAECcAAAAAAACghgEAAAAAAEBCDwAAAAAAgJaYAAAAAAAA4fUFAAAAAADKmjsAAAAAAOQLVAIAAAAA6HZIFwAAAAAQpdToAAAAAKByThgJAAAAQHoQ81oAAACA\
\\
xqR+jQMA4wcQADkAAABnBgAAFQAAAOMHEAA5AAAAlQYAABUAAADjBxAAOQAAAJYGAAAVAAAA4wcQADkAAAB0BQAAKAAAAOMHEAA5AAAAdAUAABIAQaaiwQALsgHwPwAAAAAAACRAAAAAAAAAWUAAAAAAAECPQAAAAAAAiMNAAAAAAABq+EAAAAAAgIQuQQAAAADQEmNBAAAAAITXl0EAAAAAZc3NQQAAACBfoAJCAAAA6HZIN0IAAACilBptQgAAQOWcMKJCAACQHsS81kIAADQm9WsMQwCA4Dd5w0FDAKDYhVc0dkMAyE5nbcGrQwA9kWDkWOFDQIy1eB2vFURQ7+LW5BpLRJLVTQbP8IBEAEGgpMEAC/wiMDEyMzQ1Njc4OWFiY2RlZjAwMDAw\
\\
MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDBzBxAASQAAAFgAAAAnAAAAcwcQAEkAAACKAAAAEwAAAHMHEABJAAAAsgAAACAAAABzBxAASQAAAMkAAAAlAAAAwAAWACAA2AAGACAAAAEuAQEAMgEEAQEAOQEOAQEASgEsAQEAeAEAAIf/eQEEAQEAgQEAANIAggECAQEAhgEAAM4AhwEAAAEAiQEBAM0AiwEAAAEAjgEAAE8AjwEAAMoAkAEAAMsAkQEAAAEAkwEAAM0AlAEAAM8AlgEAANMAlwEAANEAmAEAAAEAnAEAANMAnQEAANUAnwEAANYAoAEEAQEApgEAANoApwEAAAEAqQEA\
\\
ANoArAEAAAEArgEAANoArwEAAAEAsQEBANkAswECAQEAtwEAANsAuAEAAAEAvAEAAAEAxAEAAAIAxQEAAAEAxwEAAAIAyAEAAAEAygEAAAIAywEQAQEA3gEQAQEA8QEAAAIA8gECAQEA9gEAAJ//9wEAAMj/+AEmAQEAIAIAAH7/IgIQAQEAOgIAACsqOwIAAAEAPQIAAF3/PgIAACgqQQIAAAEAQwIAAD3/RAIAAEUARQIAAEcARgIIAQEAcAMCAQEAdgMAAAEAfwMAAHQAhgMAACYAiAMCACUAjAMAAEAAjgMBAD8AkQMQACAAowMIACAAzwMAAAgA2AMWAQEA9AMAAMT/9wMAAAEA+QMAAPn/+gMAAAEA/QMCAH7/AAQPAFAAEAQfACAAYAQg\
\\
AQEAigQ0AQEAwAQAAA8AwQQMAQEA0AReAQEAMQUlADAAoBAlAGAcxxAAAGAczRAAAGAcoBNPANCX8BMFAAgAiRwAAAEAkBwqAED0vRwCAED0AB6UAQEAnh4AAEHioB5eAQEACB8HAPj/GB8FAPj/KB8HAPj/OB8HAPj/SB8FAPj/WR8GAfj/aB8HAPj/iB8HAPj/mB8HAPj/qB8HAPj/uB8BAPj/uh8BALb/vB8AAPf/yB8DAKr/zB8AAPf/2B8BAPj/2h8BAJz/6B8BAPj/6h8BAJD/7B8AAPn/+B8BAID/+h8BAIL//B8AAPf/JiEAAKPiKiEAAEHfKyEAALrfMiEAABwAYCEPABAAgyEAAAEAtiQZABoAACwvADAAYCwAAAEAYiwAAAnWYywA\
\\
ABrxZCwAABnWZywEAQEAbSwAAOTVbiwAAAPWbywAAOHVcCwAAOLVciwAAAEAdSwAAAEAfiwBAMHVgCxiAQEA6ywCAQEA8iwAAAEAQKYsAQEAgKYaAQEAIqcMAQEAMqc8AQEAeacCAQEAfacAAPx1fqcIAQEAi6cAAAEAjacAANhakKcCAQEAlqcSAQEAqqcAALxaq6cAALFarKcAALVaracAAL9arqcAALxasKcAAO5asacAANZasqcAAOtas6cAAKADtKcOAQEAxKcAAND/xacAAL1axqcAAMh1x6cCAQEAy6cAAJlazKcOAQEA3KcAAL9Z9acAAAEAIf8ZACAAMAFpAAcDAAAABCcAKACwBCMAKABwBQoAJwB8BQ4AJwCMBQYAJwCUBQEAJwCA\
\\
DDIAQABQDRUAIACgGB8AIABAbh8AIACgbhgAGwAA6SEAIgCwUhAArAAAALhWEAABAAAAwFYQAAwAAAACAAAAAAAAAHMHEABJAAAA9gAAABUAAABzBxAASQAAAAEBAAAYAAAAAAAACAEIAwgGEAkQDRASGBcYHRgkICsgMyA8IEYoUChbKGcwczCAMI44nDirOLs4zEDdQO9AAkkVSSlJPlFTUWlRgFGYWbBZyVnjYf1hGGI0alBqbWqLaqpyyXLpcgp7K3tNe3CDk4O3g9yDAowojE+Md5SflMiU8pwcBRwFHAUcBQUCBQECBQYCBQMBAgUBBQYCBQcIAQIFAwkABgIFAQkFAwECBQkHBgUGAgUECAgCCAECBQIEBAEEAAYCBQECAgAHAAMBAgUG\
\\
AQADBQEFBgIFAwAFAQcFBwgBAgUBBQIFCAcICQAGAgUHBgIJAwkEBQMBAgUDCAEEBgkHAgYFBgIFAQkABwMECAYDAggBAgUJBQMGBwQDAQYEAAYCBQQHBggDBwEFCAIAAwECBQIDCAQBCAUHCQEAAQUGAgUBAQkCAAkCCAkFBQAHCAECBQUJBgAEBgQEBwcFAwkABgIFAgkIAAIDAgIDCAcGCQUDAQIFAQQJAAEBBgEBCQMIBAcGBQYCBQcEBQAFCAAFCQYJAgMIAggBAgUDBwIFAgkAAgkIBAYBCQEEAAYCBQEIBgIGBAUBBAkCAwAJBQcAAwECBQkDAQMCAgUHBAYBBQQHCAUBBQYCBQQGBQYGAQIIBwMABwcDCQIFBwgBAgUCAwIIAwAGBAMG\
\\
BQMIBgkGAggJAAYCBQEBBgQBBQMCAQgCBgkDBAgBBAQFAwECBQUIAgAHBgYACQEDBAYHBAAHAgIGBQYCBQIJAQADCAMABAUGBwMDBwADBgEDAggBAgUBBAUFAQkBBQICCAMGBggFAQgABgYEAAYCBQcCBwUJBQcGAQQBCAMEAgUJAAMDAgADAQIFAwYDBwkHCAgABwAJAQcBAgkFAQYGAAEFBgIFAQgBCAkICQQAAwUEBQgFBgQHBQgDAAAHCAECBQkACQQJBAcAAQcHAgkCCAIDBwkBBQADCQAGAgUEBQQHBAcDBQAICAYEBgQBAQgJBQcFAQkFAwECBQICBwMHAwYHBQQEAwIDAgAFCQQHCAcFCQcGBQYCBQEBAwYIBggDBwcCAQYBBgACCQcD\
\\
CQMHCQgIAggBAgUFBggEAwQBCAgGAAgACAABBAgGCQYICQkEAQQABgIFAggEAgEHAAkEAwAEAAQAAAcEAwQIBAQJBwAHAAMBAgUBBAIBAAgFBAcBBQIAAgAAAwcBBwQCAgQIBQMFAQUGAgUHAQAFBAIHAwUHBgABAAABCAUIBwEBAgQCBgcFBwgBAgUDBQUCBwEDBgcICAAABQAACQIJAwUFBgIBAwMHCAkABgIFAQcHBgMFBggDCQQAAAIFAAQGBAYHBwgBAAYGCAkEBQMBAgUICAgBBwgEAQkHAAABAgUCAwIDAwgJAAUDAwQEBwIGBQYCBQQEBAAICQIACQgFAAAGAgYBBgEGCQQFAgYGBwIDBgMCCAECBQICAgAEBAYABAkCBQADAQMACAAI\
\\
BAcCBgMDAwYBCAEGBAAGAgUBAQEAAgIDAAIEBgIFAQUGBQQABAIDBgMBBgYIAAkACAIAAwECBQUFBQEBAQUBAgMBAgUHCAIHAAIBAQgBBQgDBAAEBQQBAAEFBgIFAgcHBQUFBwUGAQUGAggJAQMFAQAFCQAHCQEHAAICBwAFAAcIAQIFAQMIBwcHCAcIAAcIAQQEBQYHBQUCCQUDCQUIBQEBAwUCBQMJAAYCBQYJAwgICQMJAAMJAAcCAggDBwcGBAcGCQcJAgUFBgcGAgYJBQMBAgUDBAYJBAQGCQUBCQUDBgEEAQgICAIDCAQICQYCBwgDCAEDBAcGBQYCBQEHAwQHAgMEBwUJBwYIAAcACQQEAQEJAgQECAEDCQEJAAYHAwgCCAECBQgGBwMG\
\\
AQcDBwkICAQAAwUEBwIABQkGAgIEAAYJBQkFAwMGCQEEAAYCBQAAcwcQAEkAAABzAQAAEwAAAFgJEABDAAAArgAAABMAAAAAAwYJDRATFxodISQnKy4xNTg7Y2FsbGVkIGBPcHRpb246OnVud3JhcCgpYCBvbiBhIGBOb25lYCB2YWx1ZQAGAQEDAQQCBQcHAggICQIKBQsCDgQQARECEgUTHBQBFQIXAhkNHAUdCB8BJAFqBGsCbgKvA7ECvALPAtEC1AzVCdYC1wLaAeAF4QLmAecE6ALuIPAE+AL6BfsBDCc7Pk5Pj56en3uLk5aisrqGsQYHCTY9Plbz0NEEFBg2N1ZXf6qur7014BKHiY6eBA0OERIpMTQ6RUZJSk5PZGWKjI2PtsHDxMbL\
\\
1ly2txscBwgKCxQXNjk6qKnY2Qk3kJGoBwo7PmZpj5IRb1+/7u9aYrm69Pz/U1Samy4vJyhVnaCho6SnqK26vMQGCwwVHTo/RVGmp8zNoAcZGiIlPj/f5+zv/8XGBCAjJSYoMzg6SEpMUFNVVlhaXF5gY2Vma3N4fX+KpKqvsMDQrq9ub8fd3pNeInsFAwQtA2YDAS8ugIIdAzEPHAQkCR4FKwVEBA4qgKoGJAQkBCgINAtOAzQMgTcJFgoIGDtFOQNjCAkwFgUhAxsFGyY4BEsFLwQKBwkHQCAnBAwJNgM6BRoHBAwHUEk3Mw0zBy4ICgYmAx0IAoDQUhAGCAkhLggqFhomHBQXCU4EJAlEDRkHCgZICCcJdQtCPioGOwUKBlEGAQUQAwULWQgC\
\\
HWIeSAgKgKZeIkULCgYNEzoGCgYUHCwEF4C5PGRTDEgJCkZFG0gIUw1JBwpWCFgiDgoGRgodA0dJNwMOCAoGOQcKBiwECoD2GQc7Ax1VAQ8yDYObZnULgMSKTGMNhDAQFgqPmwWCR5q5OobGgjkHKgRcBiYKRgooBROBsDqAxlsFNCxLBDkHEUAFCwcJnNYpIGFzof2BMw8BHQYOBAiBjIkEawUNAwkHEI9ggP0DgbQGFw8RD0cJdDyA9gpzCHAVRnoUDBQMVwkZgIeBRwOFQg8VhFAfBgaA1SsFPiEBcC0DGgQCgUAfEToFAYHQKoDWKwQBgMA2CAKA4ID3KUwECgQCgxFETD2AwjwGAQRVBRs0AoEOLARkDFYKgK44HQ0sBAkHAg4GgJqD2QMR\
\\
Aw0DgNoGDAQBDwwEOAgKBigILAQCDgkngVgIHQMLAzsEHgQKB4D7hAUAAQMFBQYGAgcGCAcJEQocCxkMGQ0QDgwPBBADEhITCRYBFwQYARkDGgkbARwCHxYgAysCLQsuATAEMQIyAakCqgSrCPoC+wX+A/8JrXh5i42iMFdYi4yQHN0OD0tM+/wuLz9cXV/ihI2OkZKpsbq7xcbJyt7k5f8ABBESKTE0Nzo7PUlKXYSOkqmxtLq7xsrOz+TlAAQNDhESKTE0OjtFRklKXmRlhJGbncnOzw0RKTo7RUlXW15fZGWNkam0urvFyd/k5fANEUVJZGWAhLK8vr/V1/Dxg4WLpKa+v8XHz9rbSJi9zcbOz0lOT1dZXl+Jjo+xtre/wcbH1xEWF1tc9vf+\
\\
/4Btcd7fDh9ubxwdX31+rq/e3027vBYXHh9GR05PWFpcXn5/tcXU1dzw8fVyc490dSYuL6evt7/Hz9ffmgBAl5gwjx/O/05PWlsHCA8QJy/u725vNz0/QkVTZ3XIydDR2Nnn/v8AIF8igt8EgkQIGwQGEYGsDoCrBSAHgRwDGQgBBC8ENAQHAwEHBgcRClAPEgdVBwMEHAoJAwgDBwMCAwMDDAQFAwsGAQ4VBU4HGwdXBwIFGAxQBEMDLQMBBBEGDww6BB0lXyBtBGolgMgFgrADGgaC/QNZBxYJGAkUDBQMagYKBhoGWQcrBUYKLAQMBAEDMQssBBoGCwOArAYKBkwUgPQIPAMPAz4FOAgrBYL/ERgILxEtAyIOIQ+AjASCmhYLFYiUBS8FOwcC\
\\
DhgJgL4idAyA1hqBEAWA4QnyngM3CYFcFIC4CIDdFDwDCgY4CEYIDAZ0Cx4DWgRZCYCDGBwKFglMBICKBqukDBcEMaEEgdomBwwFBYKzICoGTASAjQSAvgMbAw8NAAAZChAAPwAAAAoAAAArAAAAGQoQAD8AAAAaAAAANgAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEHex8EACzMCAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIDAwMDAwMD\
\\
AwMDAwMDAwMDBAQEBAQAQZzIwQAL5wFSZWZDZWxsIGFscmVhZHkgbXV0YWJseSBib3Jyb3dlZFJlZkNlbGwgYWxyZWFkeSBib3Jyb3dlZAAAAAAEAAAABAAAAG0AAAAAAAAABAAAAAQAAABuAAAAPT0hPW1hdGNoZXMuLgAAAHRkEAB2ZBAAeGQQAAIAAAACAAAABwAAAHVzZXItcHJvdmlkZWQgY29tcGFyaXNvbiBmdW5jdGlvbiBkb2VzIG5vdCBjb3JyZWN0bHkgaW1wbGVtZW50IGEgdG90YWwgb3JkZXJpBBAASQAAAFwDAAAFAAAAAgICAgICAgICAgIAQaDKwQALCAICAAAAAAACAEHXysEACwECAEH9ysEACwEBAEGYy8EACwEBAEH4\
\\
y8EAC9ArmAgQADwAAACEAQAAAQAAAGFzc2VydGlvbiBmYWlsZWQ6IG90aGVyID4gMGFzc2VydGlvbiBmYWlsZWQ6IG5vYm9ycm93YXNzZXJ0aW9uIGZhaWxlZDogZGlnaXRzIDwgNDAAAAAAAABa1juS1lP07j87oQYpqj8R+GVlG2a0WJUHxSSkWcrHSna/PqJ/4a66SfYtDfC8eV1Tb86K35la6dxzeRAsLNj0lAXBtiug2JFp6EuKmxsHeflGcaQ2yE62hOLebILiSJe3mI1NRHri4yWbFggjGxv9cn94sGqMbY73IA7l9fAw/k+fllyF7wiyNalRXjMtvb0jR7yzZiuL3oIT5jWAeCytdqxVMCD7FosxzK8hUMs7TJMXazzoudytPb8bKiS+\
\\
St943YVLYuhT2Q2vojStbR3Xa6ozbz1x1IdoreVAjGRyhgaVAMuMjcmpwhgfUa/9DmhIusD97/A71PLeZiUbvRICbXSY/pV2pYRXS2D3MLZLAYiRPn471M6lLV44Nb2jnkHqNc5dSolCz7l1hoKsTAZSsuGges6ViYGTCZTR6+9Dcx8aSRlC++uh+Av5xebrFBCmYJufEvpmyvZOd3fgJhrU0DiCR5e4AP20IlWVmLAgiYJjsYxecyCesDVVXV9utFVivN0vNpCoxR2DqjT3iSHreyvVu0O0EvfkI9UBdezppS07ZVWqsGuabjYlIckzskf4ib7q1JwGwQqEbmm7wJ6ZdixuJQpESPENJcpD6nAGwMrbZFeGKs2WKFdeapIGBDi8Ej7tJ3WAvPLs\
\\
9QQ3CAXGa5eN6HGSoOsuaDPGREqG96N+WDGHW0STHSHg+2rus3pMnq79aHIVuGQp2LoF6mBZ30UaPQPPGua9M44phyS5b6trMAZiwdCPVuD4edS206WWhryHuvHEs2wYd5iJpEiPPKirKSkutuCH3pT+q80aMyVJC7rZ3HGMFAsdf4vA8J9vG44oEFSOr9lN5F6u8OwHSqKxMhTpcdtQYZ322SzoyW4Fr5+sMSeJ0lwiOggcMb7KxprHF/5wqwb0qkgKY71tfXiBuZ09TdYIsdXazLssCU7r8JOCRvCFpY7FCGD1uyUhJu04I1hsp07y9gq48iqvqm8oByxuR9HhrrQNZq/1GspFeYTbpMyCTe2QyJ+N2VA8l5dlEs5/o6AotboH8Q/lDH39/pbB\
\\
X8zIcmKpSe1THk/cvL78sXf/eg+7E5zo6CWxCTb3Pc+qn6zpVIxhkbF3HYwDdQ2DlccXJGrvufWd1SVvRNLQ43r5Ha1EayhzBUt3xWqDYs7smzLsCkP5Z+NO1XZFJPsB6MI/p82T90GcIorUVu15AqLzDxHBeHVSQ2vWRFY0jEFFmKmqeGuJEwqDDNZrQe+RVr5T1VbGa5jMI4/LxhFrNuztqIrst4a+vyw5PxzrAqKzlKnW8zIU1/d7B0/jpYOK4LlTzLA/2cz12skiXI8krVjoaP+cjw9As9G+lZnZNmw3kaEfwrkJCBAjLfv/j0RHhbWKpzIoDArUq/n5/7MVmebibFE/Mo8MyRY7/H+QrR/QjeOSZ3/Zpz2uSvuf9JgnRLGcd0HfzxHNmR36\
\\
xzF/MZXdg9UR10NWQEBS/Bx/7z59inIla2bqNShIZjvkXquOHK3P7gUAZUMy2kBKnTZWsmPYgmoHQD7UvpBoTiLidU8+h5GiBOimRHdaAuKqWlPjDak2ywWi0BUVcYOaVTEoXFHTAz6HykRbWg2RgNUemdkShMKGlP4KeVjotuCKZv+PF6VyqDm+TZduYuOYLUD/c13OjxLILSE9CvuOfxyIf2j6gJkLnbw0ZuZ8cp8jap8COaGATsTrwf8fHE6HrERHQ4fJIGK1ZrL/J6MiqdcVGRTp+6i6YgCf//FLtcmmrY+scZ2ptD1gwz93byJ8EJmzF87E0yFNOLQPVcsrm1R/oJ0B9khqYEahUyp+++CUT4QCwZltQvzLRHTaLjkZemMlQzHACFP7/lUR\
\\
kfqIn1i87pM98Monun6rVTV5tWO3NXV8JpbeWDQvi1XBS6I8JYOSG7C7Fm8B++2qsZ7Li+4jdyKc6tzKwXmpFV5GXxd1doqVoZLJHhnsic36CzZdEhTt+km3e2YfZ+yA+c6E9BZZqHkc5RpA54An4beC0liuNwnMMY8QiJCwuOyy0QfvmYULP/6yFaq03OanH4bJagBnzs6935rU4ZPgkadnvUJgAEGh1ovgJG1cLLvI4G1TeECRScyuGG6Ic/fp+lhIaJaQ9Vt/2p6JalB1pDmvLQFeenmZj4gDlkJSyQaEbXiB9djXf7OqgzvTpnsI5cjW4TLPzV9g1WQKiJCaSh77Js1/oeA7XIV/BlWaoO7yXG/A38nYSrOmHkjqwEiqL/SLsFf8jh1g0Cba\
\\
JPHalDvxV862XXkSPIJYCLfWCD3Fdu2BJLUXF8uibspkDEuMdlRoom2i3dx9ywn9fc9dL5SpAgsJCxVUXf5MfF1DNTv50+Gm5SaNVPqer20aSgHFe8SaEJ9wsOm4xhsJoZxBtpo1wNTGjBwkZ/hiS8kD0mMBw/hE/NeRdkCbHc9dQmPe4Hk2VvtNNpQQwuRC9RL8FVmYxCt64UO5lPKdk7IXe1tvPlpb7GzK85yXQpzP7iyZBacxcicIvTCEvVODgyp4/8ZQvU4xSuw85ewoZCQ1Vr/4pDbRXq4TRg+Umb424ZV3G4eEhfaZmBcTuT9uhFl7VeIo5SZ0wH7dV+fPieUv2uoaM0+YSDhv6paQIXbvXcjS8D9jvloGC6W8tKlTa3V6B+0P+23xx03O\
\\
6+GUKMYSWUno073k9pzwYDONXNm7q9ctcWTsnTTELDmAsLPPqpZNeY29Z8VB9XdHoNygg1X8oNfw7GAbSfmqLOSJRHK1ncSGFvQ5Ypu31TddrNXOIsV1KBwxxzqCJcuFdNeLgms2kzJjfbxkcfee06iGlzEDApz/Xa7rvU21hghTqPz9gwKDf/XZZi2hYqjKZ9J7/STDY99y0GC8pD2p3oCDbR73WZ7LR0J46w2NUxZhpAjmdPCFvtlSVmZRcOhbec2LH5JsJy6QZ/bfMkZx2WuAtlPbo9gcugDzl7+Xzc+GoKQo0swOpOiA8H2v/cCDqMjNsgaAEs0iYWxdGz2xpNL6gV8IIFeAa3ljGjHG7qbDnLA7BXQ2MOPL/GC9d6qQ9MOcigYRRPzbvju5\
\\
rBXVtPH0RC1IFVX7ku7F84stBREXmUocTS0V3Rt1tvDueEbVXL9dY6B4WtRi0uSsKheYCjTvNHzIFnGJ+4YOrHoOn4aAlaBNPa7mNV3UElcZ0kao4LoJocxZYIN0idesn4ZY0pjpS8k/cDik0SsGzCNUd4P/kc/dJ0ajBmN7CL8sKVVkf7ZC1bEXTMg7Gsrud3NqPR/kk0qeHV+6yiA+9SqIYoaTjpzugnJ7tH5UjbI1KvtnOLJDqiNPmmGe6TEfw/T5gcbe1JTs4gD6BWR+8/k4PBE8iwTd041AvIPeXnA4R4sVC65F1EixUKsklnaMBhnu2o3ZVwmb3STWrTvJF6TP1Kj4h9blgArXpUzlvB2NAwrT9qlMHyHNTM+fXitlcITMh3TUH2dpACDD\
\\
R3Y7P8bS39TIhHPgQQD02ewpCc93xxcK+6WQWFIAcRBo9MzCVbmdzHnPtO5mQI0UgnG/mdWT4h+sgTBVQEjYTPHGLwDLONsnF6J8alBaDqCtuDvA/QbS8ZzKHIXk8BEI2aZKML2IRi5E/WOmHW0WSo+QLj52FeycSp7+hzIETo5ZmrrN0xonRN3F/Sk/heHx70AowYjhMJVU93z0juZZ7ivRuXj1jD7dlJrOWBkw+HS7gufWMjCOFDrBAa8fPDZSauOhjD+8sZmI8cGaJ8vD5kTc5benFQ9g9Za5wPheOhCrKd6lEdsSuLK85/C29kjUFXRWD9aRF2bf6yGtZDRbSRsRlcklu86fa5M07L4A2Q2xyvs772nCh0a4QqfuQE9RXT36CmsEsylY5hJR\
\\
KhGjpbQM3ObC4g8a94+rcrrqhefwR5Ogc9uT4PSzVg9pZWch7Vm4iFDSuBjy4CxTwz7BaWgwc1Vyg3NPl4z7EzrHGEJBHs/qTmRQI72v+pgI+Z6S0eWDpWJ9JGys2zm/SrdG90XfcqddzpbDS4mDt44yjLqLa08R9YF8tJ6rZGUyPy+pbgaiVXKim2GG1r3+/g57UwrIhXWHRQH9E4Y2X1/pLHQGvedS6ZZB/JinBDe3IzgRSCygp6P8UTt/0cUEpSyGFVr3xEjmPROF74L7Iufbc02YmvXaXw1YZqujuuvg0tBgPsGz0bcQ7j+WzKgmmQcF+Y0xH8bllOnPu/9ScH9JRnfx/dObD/3xYdWfM6bv7Yvqtv7IglN8brrKx8CPa+kupWT+e2NoGwpp\
\\
vfmwc8ajes79PS0+IVGmYRacTghcpgyhvga4jWnlD/obw2IK889PSW5IJvHD3pP44vP6zO/Do9uJWrd2Omtc222YHOB1WkYplvhlFAmGM1KJviNYE/GXs7v2f1mLZ8CmK+4sLljtfaBqdO8Xt0A4SNuU3BxXtE6kwqjr3eRQRhoSuhPkbGFiTfOSZhUe5deglugXHcj5uiCwd2DNMu+GJF6RLhId3HQUzgq4gP+qqK21tbpWJBOSmYEN5mC/1RIZI+NpbO2X9v/hEI+cl8Wr7/WNwWP0Hvo/jcqzg/22lmtzsbJ8sab4jzC9oOS8ZHxG0N3e213Q9rN8rOQO9r4NLKKKa6k6QnrwzWudkrMuEbdKrcZTydKYbMGGRHdgetVkndi3qHsHv8dx6ItK\
\\
fGwFX2KHckmtZNccRxEtXZvHxvY6qc+b2D0N5JjVeTSCeXi0idPDwk6NEB3/Sstg8UvLEDaEujlRWCpy387+uO0e/pRDpSiIZe60TpfCPieppj16lM4y6v4pYiI9c4e4KYhmzByBX1I/Wn01BgioJjQqgP9jofcmz7DcwgfKUjDBNGD/vMm18ALdk7OJ/Gd88UE4Pyz84qxD1HggrLvA7TYpg6ebnQ1MqoRLlEvVMamE82ORAsUR39RlXnmeCn3TZfC8NUP21RZK/7UXRk0upD8WlgHqmUVOjr/RzktQOY3Pm/uBZMDW4XEvhsJe5Ihww4J6on3wTFpOuydzdl1VJrqRjIVOlm/4ENX4B2o66q8otu8m4ruLNlUK94kEieXbsqOrsNrqLoTqzHSs\
\\
RStvyU9Ga67Ikp2SEgDJiws7y7vjFwbaerdENxdAu27OCb2q3J2HkFnlFQUdEGoKQsy26qnCVPpXjy0jEkqCRqmfZGVU8+n4LbP5q5bcIpiTR71+KXAkd/nf91a8kyt+eFk27xnGdur7i1q2VTzbTutXA2ugdxTl+q7xI2sLkiLm7cSFiJVZnrna7exFjjarX+mbU3X99wK0iBS06xgCy9sRgajS/LUD4aoZoSafwr1S1qJSB3yjRJnVX0nwRjNt50ulk4Qt5sp/hdstVgxApHBvjrjluJ+936ZSuWsPUM1My7ImH6cHrZfQp6dGE6QAIH4veHPIJMxegsgoDIxmANSOO1aQ+i1/9qL6Mg8vgACJcsprNHn5HrTLuf/SOqBAK0+8hoHXtyah/qi/\
\\
h0nIEPbiNvSw5jK4JJ/J1/QtfcrZDUMxXaA/5u3Guw1yeRw9UJGUfXSIz1+p+CqRzpdjTKR1fM5IteHbaZu6GuE+vq+GyRsCmyLaUkTCaGGZzq1b6PuiwkGrkGfV8sO5P0KZcuL6pRkJa7pgxZca1GfJn4fN3A9gywXpuLa9IMnBu4fpAFQTOD5HI2ck7Wg7sqrpIwEpC+OGDHbANpQhZa8Kcrag+c6bqI+TcES5aT5bjQ7kCPjCwpJzuIyV5wQOsjASHQu2ubk7SPN3vZDCSG9eK/LGsSioShrw1ey08xoLNrauOB4yUt0gbAso4rDhjcNj2sYlX1OKlCMHWY0OrThafkicVzforHnsSK+wUdjG8J1agy1EIhiYJxvb3GWO+GxFMeT4axUPv/jw\
\\
CIr/WBtky56OG8Xa0u42LYusPy8iPX5GcuJ3kYeqhPit1w+7aswd2A5b6rqU6lK7zIbptMKfEkfpmKXpOaUn6n+oJGKzR9eYIz8OZIiOseSf0q06oBkNf+yOiT4V+e7uo4OsJAQwaM9TGSuOWreq6oyk1y0FPELDqF+2MTFlVSWwzU15BssS9JI3Eb8+X1UXjoDQC+S+i9i74tZuDrcqnbGgxA6drq7OaluLCtJkdQTeyHVSRFpagkXyLo0GvpKFFfsSZ9Xw8OLW7j0YxLZ7c+2ca2CFltZNRlVMHnWkWtAoxIa4JjxM4Zeq32WSTXEEM/WoZjBLn9k91at/e9DG4j+ZKUD+jgOoRuWWX5qEeNuPvzPQvXIEUpjefPfApVbSc+9ARG2PhWY+lq2a\
\\
mCd2Y6iVqEqkeRMA591ZwX6xU3wSu1JdDVgYwGBVr3HenWgb1+mmtBBuHvC4qg0Hq2IhcSaS6HDKBBOWs8rRyFW7aQ2wtiIN/cWXe2A9BTsrKsQQXORqUHy3fZq4jOMEW5p6irmOQrKtko5g83ccxvFAGe1nstMeWTeyOPBVozcukV/oAd+IZi/F3kZsa8bivLo7MWGLFaA9O0usIyN3G2ypin05rhoIDQpel+yrVSLHU+3cx9khSpCMNb3nlnV1XFQU6hyIVC7ad0HWUH7SknNpmSQkqum50NXRC+Xdh3fQw78trdRk6ERLxk5elbRKYtqXPOyEPhEL7zvxWr1h3frQvUsnpo7VzeqKrbHsupQ5Ra0esc/ySoGl7RjeZ/T8Q0sss86B185wh5TP\
\\
6oAx/BRe919Coo0CTal5gyWhPjuaNfX30sowQ6ATWORuCQ3KAIPytYf9/FOIGG6dyotIfuCRt9F0nn40Vc9kol532p1YdiUGEsaegSoD/ko2lVHF7tOuh5b3BSL1g73dgzpSO3VEzRS+mkM1eXKWapLEJ4qSlQCabcGUghcPPAW3dbEs97qAAMnxOWPdEovGJFPue9p0UKAdlwReyusW/PbT6hoRkmQI5byF9bymHLv0iKVhlbZ9Sh7s5jJs0OPpMSsHXR2Sju6Sk9CfQ2IuMv86SbSkNjKqd7jDh9T6uf6+CVvhTcS+lJXmtKmJeWi+LkzZrLA693wdkBEK9ksBN50PD9hcCTXcJLSVjPOewYSEUxMOtEtCEy7hum+wBvKlZSjLiFBvCcy8jNRF\
\\
LkS3hz/5/qokywv/669J1zkVpWmP977V7b3O/ubbHE2IWg5Ec7WXpbQ2QV9wiTEwlfiICmgx/M5hhBF3zKs+fLo2Kw3C/bxCeuXVlL/WTRtpBHaQMj21aWyvBb03hhCxwcJJmj+mI4RHG0esxadUHXIz3IDPDytlGeJYF7fRqaROQBNhw9M730+Nl24Sg+omMQisHFpkCtejcD0K16OkcD0K16NwPczMzMzMzMzMzczMzMzMzMwAAAAAAAAAgABB1/fBAAsBoABB5/fBAAsByABB9/fBAAsB+gBBhvjBAAsCQJwAQZb4wQALAlDDAEGm+MEACwIk9ABBtfjBAAsDgJaYAEHF+MEACwMgvL4AQdX4wQALAyhr7gBB5fjBAAsD+QKVAEH0+MEACwRA\
\\
t0O6AEGE+cEACwQQpdToAEGU+cEACwQq54SRAEGj+cEACwWA9CDmtQBBs/nBAAsFoDGpX+MAQcP5wQALBQS/yRuOAEHT+cEACwXFLryisQBB4vnBAAsGQHY6awveAEHy+cEACwboiQQjx4oAQYL6wQALBmKsxet4rQBBkfrBAAsHgHoXtybX2ABBofrBAAsHkKxuMniGhwBBsfrBAAsHtFcKPxZoqQBBwfrBAAvPI6HtzM4bwtMAAAAAAAAAAKCEFEBhUVmEAAAAAAAAAADIpRmQuaVvpQAAAAAAAAAAOg8g9CePy84AAAAAAAAAAIQJlPh4OT+BAAAAAAAAAEDlC7k21wePoQAAAAAAAABQ3k5nBM3J8skAAAAAAAAApJYigUVAfG/8AAAAAAAA\
\\
AE2dtXArqK3FnQAAAAAAACDwBeNMNhIZN8UAAAAAAAAobMYb4MNW34T2AAAAAAAAMsdcEWw6lgsTmgAAAAAAQH88sxUHyXvOl8AAAAAAABCfSyDbSLsawr3wAAAAAADUhh70iA21UJl2lgAAAACARBQTMetQ4qQ/FLwAAAAAoFXZF/0l5RqOTxnrAAAAAAirz12+N8/QuNHvkgAAAADlyqFarQUDBSfGq7cAAABAnj1K8RnHQ8awt5blAAAA0AXNnG1vXOp7zjJ+jwAAAKIjAILki/PkGoK/XbMAAICKLICi3W4wnqFiLzXgAAAgrTcgC9VF3gKlnT0hjAAANMwi9CZF1pVDDgWNKa8AAEF/K7Fwlkx71FFG8PPaAEARX3bdDDwPzSTzK3bYiADI\
\\
avtpCoilUwDu77aTDqsAekV6BA3qjmiA6aukONLVgNjWmEWQpHJB8HHrZmOjhVBHhn8r2qZHUWxOpkA8DKck2WdftpCQmWUH4s9QS8/Qbc9B9+O09P+fRO2BEo+BgqQhiXoO8fi/x5VoItfyIaMNaisZUi33rzm7AuuMb+rLkER2n6b49JsIasMlcAvl/rTVU0fQNvICRSKaFyYnT5+QZZQsQmLXAdaqgJ3v8CLH9X65t9I6TUKL1eCEK63r+LLep2WHieDSd4UMMztMk5sv64if9FXMY9Wmz/9JH3jC+yVrx3FrvzyKkMN/HCcW83rvRTlORu+LVjraz3HY7Zestcvj8It1l+zI0EOOTum9F6O+HO3uUj0n+8TUMaJj7d1L7mOoqqdM+Bz7JF9F\
\\
XpRq73Q+qcrojzbkOe621nW5RCsSjlP94rNEXcipZEzT5xa2lnGovNtgSjod6r4P5JDNMf5G6VWJvN2IpKSuEx21Qb69mGOrq2sUq81Nmlhk4tEt7X48lpbG7IqgcGC3fo2iPFTP5R0e/KityIw4Zd6wy0spQ1+lJTsS2fqvhv4V3b6e8xO3Du9Jq8f8LRS/LYo3Q3hsMmk1bpb5eznZLrmsBFSWB3/Dwkn799qHj3rn1wbpe8ledDPc/drotJms8Iajce09uyigabwRIyLA16yoDM5oDeoyCMQr1qsqsA3Y0pABw5CkPwr122WrGo4Ix4P64HnaxmcmeVI/VqGxyrikOFkYkbgBcFcmz6sJXv3mzYZvXrUmAkzteGELxlpesIC0BVsxWIFPVNY5\
\\
jnfxddygIcexPa5hY2lMyHHVbZMTyek4Hs0ZOrwDXzrOSkl4WPsjx2VAoEirBHvkwM4tSxeddpw/KGQN62KaHXFC+R1dxJSDTzK90KU7AGUNk3dldPV5ZON+7ESPyiBf6Ltqv2iZyx5OzxOLmX7oduJqRe/Cv36mIcPY7T+eohSbxRars+8eEOrzTunPxeXsgDvuStCVEkpyWNHxobsfKGHKqV1Eu5fcjq5FbooqJnL5PBR1Feq9kzIa1wkt9VjnG6YsaU2SVpxfcCYmPFku4aLPd8PgtmyDdwywL4tvepmLw1X0mORHZJUPnPttC+w/N5q1mN+OrF69iUG9JEfnD8UA436Xsle2LOyR7O1Y4VP2wJtePd/t4zdntmcpL2z0mVghW4aLdO6CANLg\
\\
eb2HccCu6fFnrhGqo4AGWdjs6Y1wGmTuAdqVlMwgSG8O6LJYhpD+NEGI3dx/FI0FCTHe7qc0PoJRqhXUn1nwRku9lurRwc3i5dQayQdwrBiebJ4yI5nArQ+FsN0ExmvP4gNF/2u/MJlTphwVhrdGg9uEFv9G73x/6M9jmmdlGGQS5m5fjBWuT/GBfsBgP49+y09Jd++amaNtop3wOA8zXr7jHFWrAYAMCcvFLAfTv/WtXGMqFgKgT8v99vfIxy9z2XN+2k0BxBGfnvqa3dz952coHVGhATXWRsa4ARVU/eGBsmWlCULCi9j3JkIaqXxaIh9fB0ZpWVfnmlhpsOmNeHUzN4mXwy8tocGugxxksdZSAIRrfbR7eAnymqQjvV2MZ8AyY85QTetFl+BG\
\\
Npa6t0D4//sBpSBmF72Y2MM7qeVQtv96Qs6oP13svs60ihMf5aPfjOmAyUe6kzcBsTZsM2/GF/Aj4bvZqLiEQV1ERwALuB3sbNkqENPm5ZF0FVnADaaSE+THGupDkC/baK03mMiHdxjdeaHkVLT7EcOYRb66KZReVNjJHWrhetbz/tZtKfQduzQnnlLijAxmWF+m5JkY5OkBsUXnGrCPfy73z13AXl1kQh0XoSHccx/69EN1cHa6fklyrgSViahTHHlKSQZqad7bDtpF+quSaGMXnduHBAPWkpJQ1/jWtkI8XYTSqUXCxZtbkoZbhrKpRbqSI4oLMreC8jZo8qceFNdod6xsjv9kI69EAu/RJtkMQ5XXBzIfH3btamE1g7gH6Em95kR/56bTqMW5\
\\
AqSmCWKcbCAWX6GQCBM3aAPND4x6w4eo2zZkWuVrIiEigImXLNpUSUnC/bDeBmupKqBsvbcQqpvb8j1dlsjFUzXIx6zllJSCkm+M9Ls6t6hC+vkXH7o5I3fL13i1hHKpaZz7blMUBHYq/w3X4iXPE4TDukpoGYUT9f7RjFvvwhhl9Gldwl9mWLJ+AjiZ1Xkvv5hhetn7P3cv7wOG/0pY++6++tjP+g9V+6qEZ79dLrqq7jjPg/lTKrqVsqCX+ly0KpWDYfJ7dFqU3d+IPTl0YXW65PnumhFx+ZQX64xH0bkS6V24qgFWzTd67hK4zCK0q5E6swrBVeBirKoX5n8roRa2CWBNMWuYe1eUnd9fdkmc4wu4oP2FflrtfcLr++mtQY4Hc4S+E49YFByz\
\\
5npkGdKxyI8lrtiyblnjX6CZvZ9G3rvzrtmOX8pv7jsEgNYj7IpUWA1IuXveJelKBSDMLKetaq4QmqcaVq+knQYo//cQ2QTalIBRoSsbhiIEef+aqodCCF3w0kT7kCgrRVe/QZWpU0p0rAcWOjXydRYtL5L60+hckZeJm4hCtwkufF2bfIQR2rr+NWGVaSWMOds0wpullZBpfoO5+kMu7wcSwrICz7v0A17kZ/mUffVES7mvYYH1eMK67uAbHdwyFp6nG7qhMhdzaSrZYmSTv5uFkaIoyv7czwN1j3t9eK8C5zXLsvw+1MNEUnPaXKutYbABv++dp2T6ahOICDoWGXocwq5rxdD9uEUYqooIW5+Yo3KaxvZFPSdXnlStipljP6aHIDyaS4Z49uJU\
\\
rDZ/PM+PqSjLwN2nFrQbaleEnwvD89Py/fDVURyhokRtZUPnWXjEt56WJbOxpOVKZJ8UYXCWtWVGvO4f3g2fXT2HWXkM/CL/V+vqp1XRBrUMqdjLh911/xaT8ojVQiTxpwnOvulUU7/cty/rilNt7REMgS4kKijv0+X6pW2oyGgWjxCdVhp5daSPvIdEaX0BbvlVROxg15KNs6yplcPcgck3alUnOY33cOAXFHv0U+K7hWKVuEO4mkaMjuzMeHRtlZO7uqZUZkFYr7InAJfRyHo4amnQ6b9RLtueMcD8BXuZBuJBIvIX8/yIAx/4vePsH0Ra0qru3S88q8Mmdq0c6CfV8YZVatU7C9Z0sNPYI+JxilZ0dWJlBceFSU6EZ1Yth/Zs0RK7vsY4p9th\
\\
ZQGs+Ci0x4XXaW74BtFSur4B1zYz4ZyzJgJFW6SCczQXYUYCwOyEYLBCFnJNo5ABXfnXAvAnpXhc05vOIMz0QbT3jQPsMc6WM8hCAin/cVKhdXEEZ35BPiC9aaF5n4bThOnGYgAP0U1oLMQJWMdoCOajeHvAUkVhgjc1DC75gorfzFaacKfLfLFCoce8m5G2C0B2YKaI/ttdk4n5q8I1pA7Qk/jPav5SNfjr91bzQ00SxLj2gwXeUyF781oWmEpwi3ozenLD1qjpWbDxG75cTC5ZwBhPdAwTZHAc7qLtc995b/DeYhHniz7G0dSFlKgrrEVWy92K4S7ONwZKp7mSNhfXKz6VbZm6wcWHHBHoNwTdzLaN+sigFJnb1LEKkaIiCkCSmJwdyFl/Ekpe\
\\
TbVLqwzQtr4DJTowH5fctaDiHdYPhGSuRC4kfnPeqXGkjdLlidL+7OpcrV0QVhSODbFHXyyHPqgldBh1lGuZ8VDdGXf3KE4SL9EvyTzj/5ZSim+qmtlwa72Ce/sL3L8856wLVQEQTcZsY1r6DtPvCyHYTqoBVOD3Rzx4XOnjdacUh3EKgTTs+qxllrPjXFPR2agNTaFBpzkYf3ygHDSoRRDTUKAJEhFI3h5N5JEgiSvqgzIERqsK7UqTYF22aGu25KQ/hRdWTagd+Ln040IG5B3Ojmadq2ASJTbzeM7pg67SgBlgQmt8K9fBMBdC5CRaB6Ef+BKGW/ZMsvycUh2uMEnJJ7aXZ/Iz4N48RKek2Xyb+7GjfQHvQJgWpYroBgguQZ1Ohu5glSgfjk6t\
\\
ogiKeZHE4icqubrypvGiWMuK7Ne19duxdGdprxCuZRe/1vOmkZkp76jgoW3KrD/dbsywEPa/8yrTWAoJ/ReOlIr/3JTz77D1B+9MS/zd2Zy2Hwo9+JWO+WQVEK+9Sg9EpKdMTHa78Te+GtQabZ0TVY3RX99T6u3FbSGJYciELFX44ptrdJK0m+S09Tz9MndqttuChhG3ocIdIjOMvD8VBaSSI+jV5Eozpeo/r6sPLYOmOxaxBY8OQKfyh03LKfgjkMpbHceyEhBR7+kgPnT2LDS9suR43xZUJWskqU2RGpxAtu+Oq4uOVPfCtonQGiDD0KOrcpausSm1cySshKHo88SMVg882h50opAt1+XJcRj7F5aJZYiSiGV6fKYvfo3e+Z37636qt+r+mBuQ\
\\
u90xVniF+qYe1WWlPn8idCpV3jVrk1woM4VfJ4ePlYg61VYDRrhz8n+mN/Fo87oqiYoshFemEO8f0IUtQ7BpdSstm7L2Z2r1E4Jz/CkOYik7nEJf9AHF8piij3u0kbrzSYMTd3FCdi8/y3OaITapcBwk19QN01P7Dv4QAaqD04wj7Qal6GMUXcmeqkBKMgQ4NvRIzuJ8WbR7xtXQ3D4FxkOx2oEb3G+hGvgKBZSOhreU3SgxkenlpBCbJoMcGbTyfMpyffVjH87UwfCjYx9hLxz9z9zyPKcBSvLsjDxnOTtjvAHKF4YIQW6XE9iF4AMFvtWCvJ2nStFJvRhOp9hEhi1LoiuFUZ1FnOyeIdEO1uf43UU781KCq+GTA7VCyeWQu8oXCrDnYhbauENi\
\\
kzsfdWo9nQycofubEOfUOngKZxLFDOKHAUV9YWqQxSSLZoAr+yfa6UGW3PmEtPbtLYBg9vmxUWTSu1M4puFzaTmg+HN4XrJ+Y1U04weN6OEjZHtIC9tfXrxqAdxJsGLaLD2aGs6R93VrxQFTXNz7EHjMQKFBdropYxvhs7mJnQrLf8gE6akp9Dti2SAorETNvZ/6RWNUM/HKug8pMteVQK1HeRd8qcDWvtSpWX+GXUjMzKuO7UlwjO5JFDAfqHRa/79W8mhcjC9qXBn8JtIRMf9v7C6Dc7ddwtmPXViDq37/xVP9Mcgl9TLQ83QupFVef7eofD66b7I/xDASOs3rNV/l0hvOKIXPp3peS0SAs4Fbz2PRgHlmw1EZNl5VoB9iMsO8BeHXQDSmn8O1\
\\
asin+v7zK0fZjVDBj4c0Y4X6Ubn+8PaYT7HS2LnUAF6TnNMzn1aav9FuB0/oCYE1uMPIAEfsgC+GCshiYkzhQqb0+sBYJ2G7J829fb3PzOnnmJx4l7gc1TiALN2sA0DkIb/DVr3mYwpH4HgUmARQXerudKxs4PzMWBjLDN8CUnpSlcjrQwwegDcP/c+Wg+YYp7q65lSPJWAF0/2DfCQg31DpaSAq8y64xkd+0s0WdIvSkUFU+lcdM9xMHUeBHFEuR7ZS6fit5D8T4OWYoWPl+djjpiN32d0PGFiP/0ReL5xnjkh26qfqCQ9XAEGQnsIACwFJAEGcnsIACwEEAJ0BD3RhcmdldF9mZWF0dXJlcwkrD211dGFibGUtZ2xvYmFscysTbm9udHJhcHBp\
\\
bmctZnB0b2ludCsHc2ltZDEyOCsLYnVsay1tZW1vcnkrCHNpZ24tZXh0Kw9yZWZlcmVuY2UtdHlwZXMrCm11bHRpdmFsdWUrD2J1bGstbWVtb3J5LW9wdCsWY2FsbC1pbmRpcmVjdC1vdmVybG9uZw==";var YA=class{__destroy_into_raw(){let I=this.__wbg_ptr;return this.__wbg_ptr=0,vC.unregister(this),I}free(){let I=this.__destroy_into_raw();G.__wbg_reader_free(I,0)}get columns(){return G.reader_columns(this.__wbg_ptr)}finish(I){oA(I,V);let g=G.r\
eader_finish(this.__wbg_ptr,I.__wbg_ptr);if(g[1])throw DA(g[0])}constructor(I,g,C,Q,B){let E,i,D,o,w,s,e,n;try{E=gA(I,G.__wbindgen_malloc,G.__wbindgen_realloc),
i=H,D=j(C)?0:gA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),o=H,w=j(Q)?0:gA(Q,G.__wbindgen_malloc,G.__wbindgen_realloc),s=H,e=j(B)?0:gA(B,G.__wbindgen_malloc,G.__wbindgen_realloc),n=H}catch(h){throw e&&G.__wbindgen_free(e,n*1,1),w&&G.__wbindgen_free(w,s*1,1),D&&G.__wbindgen_free(D,o*1,1),E&&G.__wbindgen_free(E,i*1,1),h}let t=G.reader_new(E,i,g,D,o,w,s,e,n);if(t[2])throw DA(t[1]);return this.__wbg_\
ptr=
t[0],vC.register(this,this.__wbg_ptr,this),this}get problemCount(){return G.reader_problemCount(this.__wbg_ptr)}get problems(){return G.reader_problems(this.__wbg_ptr)}push(I,g){oA(g,V);let C=ZI(I,G.__wbindgen_malloc),Q=H,B=G.reader_push(this.__wbg_ptr,C,Q,g.__wbg_ptr);if(B[1])throw DA(B[0])}};Symbol.dispose&&(YA.prototype[Symbol.dispose]=YA.prototype.free);var V=class{__destroy_into_raw(){let I=t\
his.
__wbg_ptr;return this.__wbg_ptr=0,XC.unregister(this),I}free(){let I=this.__destroy_into_raw();G.__wbg_recording_free(I,0)}append(I,g,C,Q,B,E,i,D){let o=+Q,w,s,e,n,t,h,r,y,a,F,S,f,N,U;try{w=FI(I,G.__wbindgen_malloc),s=H,e=j(g)?0:ZI(g,G.__wbindgen_malloc),n=H,t=j(C)?0:ME(C,G.__wbindgen_malloc),h=H,r=PI(B,G.__wbindgen_malloc),y=H,a=j(E)?0:PI(E,G.__wbindgen_malloc),F=H,S=j(i)?0:PI(i,G.__wbindgen_mall\
oc),
f=H,N=j(D)?0:ZI(D,G.__wbindgen_malloc),U=H}catch(Y){throw N&&G.__wbindgen_free(N,U*1,1),S&&G.__wbindgen_free(S,f*8,8),a&&G.__wbindgen_free(a,F*8,8),r&&G.__wbindgen_free(r,y*8,8),t&&G.__wbindgen_free(t,h*2,2),e&&G.__wbindgen_free(e,n*1,1),w&&(G.__externref_drop_slice(w,s),G.__wbindgen_free(w,s*4,4)),Y}let J=G.recording_append(this.__wbg_ptr,w,s,e,n,t,h,o,r,y,a,F,S,f,N,U);if(J[1])throw DA(J[0])}get \
bytes(){
return G.recording_bytes(this.__wbg_ptr)>>>0}columns(){return G.recording_columns(this.__wbg_ptr)}get hasArrivals(){return G.recording_hasArrivals(this.__wbg_ptr)!==0}get isNumeric(){let I=G.recording_isNumeric(this.__wbg_ptr);return I===16777215?void 0:I!==0}get length(){return G.recording_length(this.__wbg_ptr)>>>0}constructor(){let I=G.recording_new();return this.__wbg_ptr=I,XC.register(this,th\
is.
__wbg_ptr,this),this}get streams(){let I=G.recording_streams(this.__wbg_ptr);var g=Mg(I[0],I[1]);return G.__wbindgen_free(I[0],I[1]*4,4),g}};Symbol.dispose&&(V.prototype[Symbol.dispose]=V.prototype.free);var zA=class{__destroy_into_raw(){let I=this.__wbg_ptr;return this.__wbg_ptr=0,jC.unregister(this),I}free(){let I=this.__destroy_into_raw();G.__wbg_replay_free(I,0)}advance(I){oA(I,V);let g=G.repl\
ay_advance(
this.__wbg_ptr,I.__wbg_ptr);if(g[1])throw DA(g[0])}changeThresholds(I,g){oA(I,V);let C=FI(g,G.__wbindgen_malloc),Q=H,B=G.replay_changeThresholds(this.__wbg_ptr,I.__wbg_ptr,C,Q);if(B[1])throw DA(B[0])}get dependencies(){let I=G.replay_dependencies(this.__wbg_ptr);var g=Mg(I[0],I[1]);return G.__wbindgen_free(I[0],I[1]*4,4),g}get downtimes(){let I=G.replay_downtimes(this.__wbg_ptr);var g=AQ(I[0],I[1]\
).
slice();return G.__wbindgen_free(I[0],I[1]*4,4),g}incidents(I){return oA(I,V),G.replay_incidents(this.__wbg_ptr,I.__wbg_ptr)}indexAt(I,g){return oA(I,V),G.replay_indexAt(this.__wbg_ptr,I.__wbg_ptr,g)}get length(){return G.replay_length(this.__wbg_ptr)>>>0}constructor(I,g,C,Q){oA(I,V);let B=+Q,E,i,D,o;try{E=gA(g,G.__wbindgen_malloc,G.__wbindgen_realloc),i=H,D=FI(C,G.__wbindgen_malloc),o=H}catch(s){\

throw D&&(G.__externref_drop_slice(D,o),G.__wbindgen_free(D,o*4,4)),E&&G.__wbindgen_free(E,i*1,1),s}let w=G.replay_new(I.__wbg_ptr,E,i,D,o,B);if(w[2])throw DA(w[1]);return this.__wbg_ptr=w[0],jC.register(this,this.__wbg_ptr,this),this}recordAt(I,g){let C,Q;try{oA(I,V);let B=G.replay_recordAt(this.__wbg_ptr,I.__wbg_ptr,g);return C=B[0],Q=B[1],KA(B[0],B[1])}finally{G.__wbindgen_free(C,Q,1)}}summary(\
I){
return oA(I,V),G.replay_summary(this.__wbg_ptr,I.__wbg_ptr)}timeAt(I,g){return oA(I,V),G.replay_timeAt(this.__wbg_ptr,I.__wbg_ptr,g)}transitions(){return G.replay_transitions(this.__wbg_ptr)}window(I,g,C,Q,B){oA(I,V);let E=+C,i=+Q,D=+B,o=gA(g,G.__wbindgen_malloc,G.__wbindgen_realloc),w=H,s=G.replay_window(this.__wbg_ptr,I.__wbg_ptr,o,w,E,i,D);if(s[2])throw DA(s[1]);return DA(s[0])}};Symbol.dispose\
&&
(zA.prototype[Symbol.dispose]=zA.prototype.free);function _C(A,I){let g=FI(A,G.__wbindgen_malloc),C=H,Q=G.guess(g,C,I);if(Q[2])throw DA(Q[1]);return DA(Q[0])}function $C(A){let I=ZI(A,G.__wbindgen_malloc),g=H,C=G.sniff(I,g),Q;return C[0]!==0&&(Q=KA(C[0],C[1]),G.__wbindgen_free(C[0],C[1]*1,1)),Q}function SE(){return{__proto__:null,"./slipstream_checkpoint_replay_bg.js":{__proto__:null,__wbg_Error_2\
08446807d0d1e30:function(I,g){return Error(KA(I,g))},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(I,g){let C=g,Q=typeof C=="string"?C:void 0;var B=j(Q)?0:gA(Q,G.__wbindgen_malloc,G.__wbindgen_realloc),E=H;W().setInt32((I>>>0)+4,E,!0),W().setInt32((I>>>0)+0,B,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(I,g){
throw new Error(KA(I,g))},__wbg_action_98a6f0b75efbdfd3:function(I,g){let C=g.action;var Q=j(C)?0:gA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_arrival_632592263bfc2733:function(I,g){let C=g.arrival;var Q=j(C)?0:gA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_do\
wntimeThreshold_d3b180cc0343a52b:function(I,g){
let C=g.downtimeThreshold,Q=PI(C,G.__wbindgen_malloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_fromEntries_2608d70ce0862519:function(I,g){var C=Mg(I,g);return G.__wbindgen_free(I,g*4,4),Object.fromEntries(C)},__wbg_length_5a8bb8abe1e54e15:function(I){return I.length},__wbg_name_3faeae83efab11d2:function(I,g){let C=g.name,Q=gA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),\

B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_cd4348290afae586:function(){return new Object},__wbg_new_from_slice_1ed4a41a79189233:function(I,g){return new Uint16Array(fE(I,g))},__wbg_new_from_slice_3512352010266e02:function(I,g){return new Uint32Array(AQ(I,g))},__wbg_new_from_slice_aaf85a9746711968:function(I,g){re\
turn new Float64Array(
zC(I,g))},__wbg_new_from_slice_b8daf545a41c6aa0:function(I,g){return new Uint8Array(kE(I,g))},__wbg_new_with_length_01b143a7e5dd5a3e:function(I){return new Uint8Array(I>>>0)},__wbg_of_bd5994049eb4b205:function(I,g,C,Q,B,E,i,D){return Array.of(KA(I,g),KA(C,Q),B===0?void 0:KA(B,E),i===0?void 0:D)},__wbg_of_e7ea0fcd535c1444:function(I,g){return Array.of(I,g)},__wbg_offset_b11e2e5bd36d17ca:function(I,\
g){
let C=g.offset;var Q=j(C)?0:gA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_ownDowntimeCheck_86684e84d2206fba:function(I){return I.ownDowntimeCheck},__wbg_ownRecoveryCheck_0b5a184603b4cc11:function(I){return I.ownRecoveryCheck},__wbg_partitions_cdfa86629fc7c6cd:function(I,g){let C=g.partitions;var Q=j(C)?0:FI(C,G.__wbindgen_malloc\
),
B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_prototypesetcall_a366c038a3918afa:function(I,g,C){Float64Array.prototype.set.call(zC(I,g),C)},__wbg_set_d2d33b52458e984a:function(I,g,C){I[g>>>0]=C},__wbg_set_e4b9a833d288759a:function(I,g,C){I[g]=C},__wbg_set_index_04ad4507ce7e44a9:function(I,g,C){I[g>>>0]=C},__wbg_stream_af89e48f0d5a4d4d:function(I,g){let C=g.stream;var Q=j(C)?\

0:gA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_time_a6853e76a9c0b828:function(I,g){let C=g.time;var Q=j(C)?0:gA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbindgen_generic_0000000000000001:function(I){return I},__wbindgen_generic_0000000000000002:function(I,g){re\
turn KA(
I,g)},__wbindgen_generic_0000000000000003:function(I){return BigInt.asUintN(64,I)},__wbindgen_init_externref_table:function(){let I=G.__wbindgen_externrefs;I.set(0,void 0),I.set(1024,void 0),I.set(1025,null),I.set(1026,!0),I.set(1027,!1)}}}}var vC=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(A=>G.__wbg_reader_free(A,1)),XC=typeof FinalizationRegistry\
>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(A=>G.__wbg_recording_free(A,1)),jC=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(A=>G.__wbg_replay_free(A,1));function RE(A){let I=G.__externref_table_alloc();return G.__wbindgen_externrefs.set(I,A),I}function oA(A,I){if(!(A instanceof I))throw new Error(\`expected instance of \${I.name}\`)\
}
function zC(A,I){return A=A>>>0,IQ().subarray(A/8,A/8+I)}function Mg(A,I){A=A>>>0;let g=W(),C=[];for(let Q=A;Q<A+4*I;Q+=4)C.push(G.__wbindgen_externrefs.get(g.getUint32(Q,!0)));return G.__externref_drop_slice(A,I),C}function fE(A,I){return A=A>>>0,gQ().subarray(A/2,A/2+I)}function AQ(A,I){return A=A>>>0,UE().subarray(A/4,A/4+I)}function kE(A,I){return A=A>>>0,jA().subarray(A/1,A/1+I)}var uA=null;f\
unction W(){
return(uA===null||uA.buffer.detached===!0||uA.buffer.detached===void 0&&uA.buffer!==G.memory.buffer)&&(uA=new DataView(G.memory.buffer)),uA}var rI=null;function IQ(){return(rI===null||rI.byteLength===0)&&(rI=new Float64Array(G.memory.buffer)),rI}function KA(A,I){return A=A>>>0,JE(jA().subarray(A,A+I))}var aI=null;function gQ(){return(aI===null||aI.byteLength===0)&&(aI=new Uint16Array(G.memory.buff\
er)),
aI}var yI=null;function UE(){return(yI===null||yI.byteLength===0)&&(yI=new Uint32Array(G.memory.buffer)),yI}var cI=null;function jA(){return(cI===null||cI.byteLength===0)&&(cI=new Uint8Array(G.memory.buffer)),cI}function j(A){return A==null}function ME(A,I){let g=I(A.length*2,2)>>>0;return gQ().set(A,g/2),H=A.length,g}function ZI(A,I){let g=I(A.length*1,1)>>>0;return jA().set(A,g/1),H=A.length,g}f\
unction PI(A,I){
let g=I(A.length*8,8)>>>0;return IQ().set(A,g/8),H=A.length,g}function FI(A,I){let g=I(A.length*4,4)>>>0;for(let C=0;C<A.length;C++){let Q=RE(A[C]);W().setUint32(g+4*C,Q,!0)}return H=A.length,g}function gA(A,I,g){if(g===void 0){let i=GI.encode(A),D=I(i.length,1)>>>0;return jA().subarray(D,D+i.length).set(i),H=i.length,D}let C=A.length,Q=I(C,1)>>>0,B=jA(),E=0;for(;E<C;E++){let i=A.charCodeAt(E);if(\
i>
127)break;B[Q+E]=i}if(E!==C){E!==0&&(A=A.slice(E)),Q=g(Q,C,C=E+A.length*3,1)>>>0;let i=jA().subarray(Q+E,Q+C),D=GI.encodeInto(A,i);E+=D.written,Q=g(Q,C,E,1)>>>0}return H=E,Q}function DA(A){let I=G.__wbindgen_externrefs.get(A);return G.__externref_table_dealloc(A),I}var WI=new TextDecoder("utf-8",{ignoreBOM:!0});WI.decode();var LE=2146435072,Ug=0;function JE(A){return Ug+=A.length,Ug>=LE&&(WI=new T\
extDecoder(
"utf-8",{ignoreBOM:!0}),WI.decode(),Ug=A.length),WI.decode(A)}var GI=new TextEncoder;"encodeInto"in GI||(GI.encodeInto=function(A,I){let g=GI.encode(A);return I.set(g),{read:A.length,written:g.length}});var H=0,KE,YE,G;function lE(A,I){return YE=A,G=A.exports,KE=I,uA=null,rI=null,aI=null,yI=null,cI=null,G.__wbindgen_start(),G}function CQ(A){if(G!==void 0)return G;A!==void 0&&(Object.getPrototypeOf\
(A)===Object.prototype?{module:A}=A:console.warn("using deprecated parameters for \`initSync()\`; pass a single object instead"));let I=SE();A instanceof WebAssembly.Module||(A=new WebAssembly.Module(A));let g=new WebAssembly.Instance(A,I);return lE(g,A)}function QQ(A){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(A);let{Buffer:I}=globalThis;if(I)return I.from(A,"base64");let g=atob(A),C=new\
 Uint8Array(g.length);for(let Q=0;Q<g.length;Q++)C[Q]=g.charCodeAt(Q);return C}cA();cA();function mA(A,I,g,C={}){for(let[Q,B]of Object.entries(I)){if(B===void 0||g.includes(Q))continue;let E=Object.keys(C).find(o=>C[o].includes(Q)),i=g.reduce((o,w)=>Lg(w,Q)<Lg(o,Q)?w:o),D=E?\`\${E}: { \${Q} }\`:Lg(i,Q)*2<i.length+Q.length&&i;throw u("ERR_OPTION",\`\${Q} is no option of \${A}\${D?\`: did you mean \${D}?\`:"."\
} There are \${g.join(", ")}\`)}}function Lg(A,I){let[g,C]=[A.toLowerCase(),I.toLowerCase()],
Q=Math.min(g.length,C.length),B=0,E=0;for(;B<Q&&g[B]===C[B];)B++;for(;E<Q-B&&g.at(-1-E)===C.at(-1-E);)E++;return g.length+C.length-2*(B+E)}cA();cA();var _A=()=>{};var OI=Object.freeze({done:!0,value:void 0}),TI=class{#I;#g=null;#C=null;#A=null;#Q=_A;constructor(I,g){this.#I=qE(I,g?.failed??_A),this.#Q=pE(g?.signal,C=>this.abort(C))}next(){return new Promise((I,g)=>{let C={resolve:I,reject:g};this.\
#A?this.#B(C):this.#i(this.#g=C)})}async#i(I){try{let{done:g,value:C}=await this.#I.next();if(this.#g=null,!g)return I.resolve({done:!1,value:C});this.#E(),this.#B(
I)}catch(g){this.#A||this.abort(g)}}abort(I){this.#C={error:I},this.close().catch(_A),this.#A=Promise.resolve()}close(){let I=this.#g;if(this.#A)return this.#A;this.#E();let g=(async()=>{await this.#I.return?.()})();return I?(g.catch(_A),this.#B(I),Promise.resolve()):this.#A=g}#E(){this.#Q(),this.#A=Promise.resolve()}#B({resolve:I,reject:g}){let C=this.#C;this.#C=null,C?g(C.error):I(OI)}};function\
 pE(A,I){
if(A===void 0)return _A;if(typeof A?.addEventListener!="function")throw u("ERR_OPTION",\`signal is \${m(A)}: give an AbortSignal\`);let g=()=>I(A.reason);return A.aborted?g():A.addEventListener("abort",g,{once:!0}),()=>A.removeEventListener("abort",g)}function qE(A,I){if(typeof A?.getReader=="function")return bE(A);if(typeof A?.[Symbol.asyncIterator]=="function")return typeof A.pipe=="function"?mE(A,\

I):A[Symbol.asyncIterator]();if(typeof A?.[Symbol.iterator]=="function")return uE(A);throw u("ERR_OPTION",\`source is \${m(A)}: give an async iterable, an iterable or a ReadableStream\`)}function uE(A){let I=A[Symbol.iterator]();return{async next(){let{done:g,value:C}=I.next();return{done:g,value:await C}},return:async()=>I.return?.()??OI}}function mE(A,I){let g=A[Symbol.asyncIterator]();return A.on(\

"error",I),{async next(){let C=await g.next();return C.done&&A.off("error",I),C},async return(){return A.destroy(),OI}}}function bE(A){if(A.locked)throw u("ERR_OPTION","source is a ReadableStream that is locked: give one that nobody else reads");let I=A.getReader();return{async next(){let{done:g,value:C}=await I.read();return g&&I.releaseLock(),{done:g,value:C}},async return(){let g=I.cancel();ret\
urn I.
releaseLock(),await g,OI}}}var oQ=262144,Jg=64;async function*DQ(A,I,g){let C=iQ(xE(A,I,g)),{value:Q=new Uint8Array,done:B}=await C.next();if(B)return;let E=WE(Q,C);Q[0]===31&&Q[1]===139?yield*iQ(sQ(ZE(E),I)):yield*E}async function*xE(A,I,g){if(typeof A=="string"||A instanceof URL)throw u("ERR_OPTION",\`source is \${m(A)}: give what is in the file, as createReadStream(path) or (await fetch(url)).bod\
y\`);for await(let C of sQ(A instanceof
Blob?A.stream():A,I))g(C.length),yield C}async function*sQ(A,I){let g=new TI(A instanceof Uint8Array?[A]:A,{signal:I});try{for(let C;!(C=await g.next()).done;){let Q=C.value;if(!ArrayBuffer.isView(Q))throw u("ERR_OPTION",\`the source gives \${m(Q)}: give a source of bytes (Uint8Array)\`);for(let B=0;B<Q.byteLength;B+=oQ)yield PE(Q,B)}}finally{await g.close()}}var PE=({buffer:A,byteOffset:I,byteLength\
:g},C)=>new Uint8Array(
A,I+C,Math.min(oQ,g-C));async function*iQ(A){let I=new Uint8Array;for await(let g of A)if(I.length>=Jg)yield g;else{let C=new Uint8Array(I.length+g.length);C.set(I),C.set(g,I.length),I=C,I.length>=Jg&&(yield I)}I.length>0&&I.length<Jg&&(yield I)}async function*WE(A,I){yield A,yield*I}function ZE(A){return new ReadableStream({async pull(g){let{done:C,value:Q}=await A.next();C?g.close():g.enqueue(Q)\
},
async cancel(){await A.return()}}).pipeThrough(new DecompressionStream("gzip"))}cA();function GA(A){try{let I=A();return I instanceof Promise?I.catch(wQ):I}catch(I){return wQ(I)}}function wQ(A){throw A instanceof WebAssembly.RuntimeError?NI("ERR_ENGINE","the engine has failed, or has no memory left for so many rows",{cause:A}):BQ(A)}function SI(A){try{A?.free()}catch{}}var xC=["stream","time","arr\
ival","offset","action"],DE=["columns","format","unit","zone","delimiter"],iE=new TextEncoder,cg=new WeakMap,dA=class A{#I;#g=null;#C=I=>I;#A;constructor(I={}){this.#A=GA(()=>_o(I)),cg.set(this,new V)}get#Q(){return Gg(this)}static from(I){let g=new A;return g.append(I),g}static async read(I,g={}){GA(()=>mA("a reading",Object(g),[...DE,"total","signal","onProgress"],{columns:xC}));
let{total:C,signal:Q,onProgress:B,columns:E,format:i,unit:D,zone:o,delimiter:w}=Object(g),s=new A({columns:E,format:i,unit:D,zone:o,delimiter:w});return await GA(()=>s.#i(I,{total:C,signal:Q,onProgress:B})).catch(e=>{throw s.free(),e}),s}async#i(I,{signal:g,onProgress:C,total:Q=AD(I)}){let{format:B}=this.#A,E=0,i=()=>C?.({bytes:E,total:Q,rows:this.length,problems:this.#I?.problemCount??0}),D=w=>{E\
+=
w},o=DQ(I,g,D);for await(let w of o){if(B??=oE(w),B==="parquet")return E=0,this.#E(await $o(I,w,o),{signal:g,onRead:D,tell:i});this.#B(B).push(w,this.#Q),i()}this.#I?.finish(this.#Q),i()}async#E(I,{signal:g,onRead:C,tell:Q}){let{openParquet:B}=await Promise.resolve().then(()=>(EE(),BE)),{columns:E,unit:i,zone:D}=this.#A,{columns:o,batches:w,rowOf:s}=await B(I,{find:e=>_C(e,E),unit:i,zone:D,signal:\
g,
onRead:C});this.#g=o,this.#C=s,this.#I=new YA("ndjson",o,i,D);for await(let e of w)"columns"in e?this.append(e.columns):this.#I.push(iE.encode(e.text),this.#Q),Q();this.#I.finish(this.#Q),Q()}#B(I){let{columns:g,unit:C,zone:Q,delimiter:B}=this.#A;return this.#I??=new YA(I,g,C,Q,B)}append(I){GA(()=>{let{streams:g,stream:C,marker:Q,kind:B="time",arrival:E,offset:i,action:D}=I;if(B!=="time"&&B!=="num\
\\
ber")throw u("ERR_OPTION",\`kind is \${m(B)}: give 'time' or 'number'\`);let o=Array.from(g,e=>{if(typeof e!="string")throw u("ERR_OPTION",\`\${m(e)} is not the name of a stream: give a string\`);return e});mI("stream",C,[Uint8Array,Uint16Array]),mI("marker",Q,[Float64Array]),E!==void 0&&mI("arrival",E,[Float64Array]),i!==void 0&&mI("offset",i,[Float64Array]),D!==void 0&&mI("action",D,[Uint8Array]);let[\

w,s]=C instanceof Uint8Array?[C]:[void 0,C];this.#Q.append(o,w,s,B==="number",Q,E,i,D)})}appendText(I){GA(()=>{let g=iE.encode(I);this.#B(this.#A.format??oE(g)).push(g,this.#Q)})}toColumns(){let{streams:I,kind:g}=this;return{streams:I,kind:g??"time",...this.#Q.columns()}}get length(){return this.#Q.length}get streams(){return this.#Q.streams}get kind(){let{isNumeric:I}=this.#Q;return I===void 0?nu\
ll:
I?"number":"time"}get hasArrivals(){return this.#Q.hasArrivals}get bytes(){return this.#Q.bytes}get problems(){let{count:I,first:g}=this.#I?.problems??{count:0,first:[]};return{count:I,first:g.map(({line:C,message:Q})=>({line:this.#C(C),message:Q}))}}get columns(){return this.#g??this.#I?.columns??null}free(){SI(cg.get(this)),cg.delete(this),SI(this.#I),this.#I=void 0}[Symbol.dispose](){this.free(\
)}};
function _o(A){mA("a recording",Object(A),DE,{columns:xC});let{format:I,unit:g,zone:C,delimiter:Q}=Object(A),B=Object(A?.columns);mA("columns",B,xC);for(let[E,i]of Object.entries({format:I,unit:g,zone:C,delimiter:Q,...B}))if(typeof(i??"")!="string")throw u("ERR_OPTION",\`\${E} is \${m(i)}: give a string\`);return new YA((I??"parquet")==="parquet"?"csv":I,B,g,C,Q).free(),{format:I,columns:B,unit:g,zone\
:C,
delimiter:Q}}var oE=A=>$C(A)??"ndjson";async function $o(A,I,g){if(A instanceof Blob&&await A.slice(0,4).text()==="PAR1")return await g.return(),A;let C=[I];for await(let Q of g)C.push(Q);return new Blob(C)}function Gg(A){let I=cg.get(A);if(I)return I;throw A instanceof dA?NI("ERR_CLOSED","the recording is freed: read it again"):u("ERR_OPTION",\`recording is \${m(A)}: give a Recording\`)}function mI(\
A,I,g){
if(!g.some(C=>I instanceof C))throw u("ERR_OPTION",\`the column \${A} is \${m(I)}: give a \${g.map(({name:C})=>C).join(" or ")}\`)}function AD(A){return A instanceof Uint8Array?A.length:A instanceof Blob?A.size:void 0}cA();var ID=["years","months","weeks","days","hours","minutes","seconds","milliseconds","microseconds","nanoseconds"];function Fg(A){if(A===void 0)return new Float64Array;if(typeof A=="nu\
mber")return Float64Array.of(A);let I=Object(A),g=ID.map(C=>I[C]??void 0);if(I!==A||g.some(C=>C!==void 0&&typeof C!="number"))throw u("ERR_DURATION",\`\${m(A)} is not a duration: give milliseconds, or an object like\\
 { minutes: 10 }\`);return g.some(Number.isNaN)?Float64Array.of(NaN):Float64Array.from(g)}cA();function Sg(A,I){return new Ng(A,I)}var Ng=class{#I;#g;#C={};constructor(I,g){this.#I=I,this.#g=GA(()=>{let{dependent:C,dependencies:Q,missingOk:B}=gD("a replay",g);return new zA(Gg(I),C,Q,B)}),this.advance()}#A(I){return GA(()=>{if(!this.#g)throw u("ERR_CLOSED","the replay is freed: make another");return\
 I(this.#g,Gg(this.#I))})}advance(){this.#C={},this.#A((I,g)=>I.advance(g))}changeThresholds(I){
this.#A((g,C)=>{let Q=Object.entries(I).map(([B,E])=>({name:B,downtimeThreshold:Fg(E)}));g.changeThresholds(C,Q)}),this.#C={}}get length(){return this.#A(I=>I.length)}get dependencies(){return this.#A(I=>I.dependencies)}get downtimes(){return this.#A(I=>I.downtimes)}get start(){return this.#A((I,g)=>I.timeAt(g,0))}get end(){return this.#A((I,g)=>I.timeAt(g,Math.max(I.length-1,0)))}get transitions(\
){
return this.#C.transitions??=this.#A(I=>I.transitions())}get incidents(){return this.#C.incidents??=this.#A((I,g)=>I.incidents(g))}get summary(){return this.#C.summary??=this.#A((I,g)=>I.summary(g))}recordAt(I){return this.#A((g,C)=>JSON.parse(g.recordAt(C,PC("index",I,g.length-1))))}indexAt(I){return this.#A((g,C)=>g.indexAt(C,I))}timeAt(I){return this.#A((g,C)=>g.timeAt(C,PC("index",I,g.length-1\
)))}window(I,{
from:g,to:C,pixels:Q}){return this.#A((B,E)=>{if(!(C>g&&Number.isFinite(C-g)))throw u("ERR_OPTION",\`from \${m(g)} to \${m(C)} is no window: give two times, the later last\`);return B.window(E,I,g,C,PC("pixels",Q,1e6))})}free(){SI(this.#g),this.#g=void 0}[Symbol.dispose](){this.free()}};function gD(A,I,g=[]){mA(A,Object(I),["dependent","dependencies","missingOk",...g]);let{dependent:C,dependencies:Q,m\
issingOk:B=!1}=Object(I);if(typeof C!="string")throw u("ERR_OPTION",\`dependent is \${m(C)}: give the name of a stream\`);if(CD(Q))throw u("ERR_OPTION",\`dependencies is \${m(Q)}: give the names of the streams that the dependent needs\`);if(typeof B!="boolean")throw u("ERR_OPTION",\`missing\\
Ok is \${m(B)}: give true or false\`);return{dependent:C,dependencies:Array.from(Q,QD),missingOk:B}}var CD=A=>typeof A=="string"||typeof Object(A)[Symbol.iterator]!="function";function QD(A){if(typeof A=="string")return{name:A,downtimeThreshold:Fg(void 0)};let{name:I,downtimeThreshold:g}=Object(A);if(typeof I!="string")throw u("ERR_OPTION",\`\${m(A)} is not a dependency: give the name of a stream, or \
\\
{ name, downtimeThreshold }\`);return mA(\`the dependency "\${I}"\`,A,["name","downtimeThreshold"]),{name:I,downtimeThreshold:Fg(g)}}function PC(A,I,g){if(Number.isInteger(I)&&I>=0&&I<=g)return I;throw u("ERR_OPTION",\`\${A} is \${m(I)}: give a whole number from 0 to \${g}\`)}try{CQ({module:QQ(VC)})}catch(A){let I="It needs WebAssembly with SIMD, and under a Content-Security-Policy 'wasm-unsafe-eval' in sc\
ript-src";throw new Error(\`slipstream-checkpoint/replay: the engine cannot be compiled. \${I}\`,{cause:A})}var sE=[255,1,5,4,0,3,2],wE=(A,I)=>sE.indexOf(A)>sE.indexOf(I);var BD=.05,eE=1e4,MA,BA,ZC=!1,yE=new AbortController,ED={async open(A,{name:I,...g}){let{signal:C}=yE=new AbortController;hE(),ZC=GE(A)&&A.offset!==void 0;let Q=await oD(A,g,C);if(C.aborted)throw Q.free(),C.reason;return MA=Q,rE()},\
replay(A,I,g){let C=JSON.stringify([A,I.map(({name:B})=>B),g]);if(BA&&C===tE)return BA.changeThresholds(Object.fromEntries(I.map(({name:B,downtimeThreshold:E})=>[B,E]))),
WC(A,BA);let Q=Sg(aA(MA),{dependent:A,dependencies:I,missingOk:g});return BA?.free(),BA=Q,tE=C,WC(A,Q)},report(){let{incidents:A,summary:I}=aA(BA),{dependencies:g,streams:C}=I;return{incidents:A.slice(0,eE),count:A.length,dependencies:g,streams:C.slice(0,eE),streamCount:C.length}},windows(A,I,g){let C=aA(BA),Q=new Uint8Array(g).fill(255);return{lanes:A.map(E=>wD(C,E,I,g,Q)),paused:Q}},recordAt:nE,\

recordAtTime:A=>nE(Math.max(0,aA(BA).indexAt(A))),listen({name:A,...I}){hE(),ZC=!1,MA=new dA(I)},append(A){return aA(MA).appendText(A),rE()},advance(){let A=aA(BA);return A.advance(),WC(cE,A)}},cE="",tE="";function nE(A){let I=aA(BA);return{index:A,time:I.timeAt(A),record:I.recordAt(A)}}function aA(A){if(!A)throw new Error("there is no recording yet");return A}function hE(){BA?.free(),MA?.free(),B\
A=
MA=void 0}var GE=A=>"streams"in Object(A),iD=A=>"url"in Object(A);async function oD(A,I,g){if(GE(A))return dA.from(A);let C=A instanceof Blob?A.size:void 0,Q=A;if(iD(Q)){let E=await fetch(Q.url,{signal:g});if(!E.ok)throw new Error(\`\${Q.url} answered \${E.status} \${E.statusText}\`.trim());let i=E.headers.has("content-encoding")?null:E.headers.get("content-length");C=i?Number(i):void 0,Q=E.body??new U\
int8Array}
let B=-1/0;return dA.read(Q,{...I,total:C,signal:g,onProgress(E){let i=performance.now();i-B<100||(B=i,postMessage({progress:E}))}})}function rE(){let{length:A,kind:I,hasArrivals:g,columns:C,bytes:Q,problems:B,streams:E}=aA(MA);return{rows:A,kind:I,hasArrivals:g,hasOffsets:ZC||!!C?.offset,bytes:Q,problems:B,streams:DD(E)}}function DD(A){if(A.length===0)return[];let I=Sg(aA(MA),{dependent:A[0],depe\
ndencies:[]});
try{return I.summary.streams.map(({name:g,events:C})=>({name:g,events:C}))}finally{I.free()}}function WC(A,I){cE=A;let{length:g,bytes:C,problems:Q}=aA(MA),{downtimes:B,start:E,end:i}=I,D=I.dependencies.map(({name:o,downtimeThreshold:w},s)=>({name:o,downtimeThreshold:w,downtimes:B[s]}));return{dependent:A,dependencies:D,start:E,end:i,rows:g,bytes:C,problems:Q,gaps:sD(I,g)}}function sD(A,I){let{star\
t:g,
end:C}=A,Q=(C-g)*BD,B=[];if(!(g+Q/2>g&&C-Q/2<C))return B;for(let E=g;E<C;E+=Q/2){let i=Math.max(0,A.indexAt(E));if(i+1>=I)break;let D=A.timeAt(i),o=A.timeAt(i+1);o-D>Q&&B.at(-1)?.from!==D&&B.push({from:D,to:o})}return B}function wD(A,I,g,C,Q){let B=new Float64Array(C).fill(NaN),E=new Float64Array(C).fill(NaN),i=new Uint8Array(C).fill(255),D=new Uint32Array(C);for(let{from:o,to:w,start:s,pixels:e}o\
f g){
let n=A.window(I,{from:o,to:w,pixels:e});for(let t=0;t<e;t+=1){let h=s+t;B[h]<=n.low[t]||Number.isNaN(n.low[t])||(B[h]=n.low[t]),E[h]>=n.high[t]||Number.isNaN(n.high[t])||(E[h]=n.high[t]),wE(n.phase[t],i[h])&&(i[h]=n.phase[t]),D[h]+=n.late[t],n.phase[t]!==255&&(Q[h]=Q[h]===255?n.paused[t]:Q[h]|n.paused[t])}}return{low:B,high:E,phase:i,late:D}}var aE=Promise.resolve();addEventListener("message",({d\
ata:{
id:A,method:I,args:g}})=>{(I==="open"||I==="listen")&&yE.abort(new DOMException("another recording is loaded","AbortError")),aE=aE.then(()=>eD(A,I,g))});async function eD(A,I,g){try{let C=await ED[I](...g);postMessage({id:A,result:C},{transfer:tD(C)})}catch(C){let{name:Q,message:B,code:E}=C instanceof Object?C:new Error(String(C));postMessage({id:A,error:{name:Q,message:B,code:E}})}}function tD(A)\
{
return A?.lanes?[A.paused,...A.lanes.flatMap(Object.values)].map(({buffer:I})=>I):[]}})();
`;var GE='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: r\
elative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th \
> * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.0\
7);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 soli\
d;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var dE={d:"days",h:"hours",m:"minutes",min:"minutes",s:"seconds",ms:"milliseconds"},dt=Object.fromEntries(Object.entries(dE).reverse().map(([g,A])=>[A,g])),St=/^P(?=.)(?:([\d.]+)D)?(?:T(?=.)(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/i,Nt=/(\d+(?:\.\d+)?|\.\d+)\s*(ms|min|d|h|m|s)/gi,Ft=/^(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?$/i,Rt="90m, 1h30m, 2d, 45s, 500ms, PT90M, or a plain number where times\
 are numbers";function rC(g){let A=g.trim();if(Ft.test(A)&&Number.isFinite(Number(A)))return Number(A);let I={},C=St.exec(A);if(C)for(let[i,o]of["days","hours","minutes","seconds"].entries())C[i+1]&&(I[o]=Number(C[i+1]));let Q=C?"":A.replace(Nt,(i,o,e)=>{let n=dE[e.toLowerCase()];return I[n]=(I[n]??0)+Number(o),""}),B=Object.values(I);if(Q.trim()===""&&B.length>0&&B.every(Number.isFinite))return I;
throw new RangeError(`"${g.slice(0,80)}" is not a duration: give one like ${Rt}`)}function xC(g){let A=g.lastIndexOf("="),[I,C]=A<0?[g,""]:[g.slice(0,A),g.slice(A+1)];if(I==="")throw new RangeError(`"${g.slice(0,80)}" has no name: give NAME or NAME=DURATION`);return C===""?{name:I}:{name:I,downtimeThreshold:rC(C)}}function SE(g,A=""){if(A===""&&!g.includes("="))return g;let I=typeof A=="object"?Object.
entries(A).map(([C,Q])=>`${Q}${dt[C]}`).join(""):A;return`${g}=${I}`}var _Q=globalThis,NE=g=>g,vC=_Q.trustedTypes,FE=vC?vC.createPolicy("lit-html",{createHTML:g=>g}):void 0,uE="$lit$",OI=`lit$${Math.random().toFixed(9).slice(2)}$`,LE="?"+OI,kt=`<${LE}>`,ag=document,DC=()=>ag.createComment(""),wC=g=>g===null||typeof g!="object"&&typeof g!="function",$Q=Array.isArray,Mt=g=>$Q(g)||typeof g?.[Symbol.iterator]=="function",ZQ=`[ 	
\f\r]`,aC=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,RE=/-->/g,kE=/>/g,ng=RegExp(`>|${ZQ}(?:([^\\s"'>=/]+)(${ZQ}*=${ZQ}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ME=/'/g,UE=/"/g,JE=/^(?:script|style|textarea|title)$/i,AB=g=>(A,...I)=>({_$litType$:g,strings:A,values:I}),p=AB(1),Fn=AB(2),Rn=AB(3),XI=Symbol.for("lit-noChange"),x=Symbol.for("lit-nothing"),pE=new WeakMap,rg=ag.createTreeWalker(ag,129);function KE(g,A){if(!$Q(g)||!g.hasOwnProperty("raw"))throw Error("invalid template strings array");return FE!==void 0?FE.createHTML(
A):A}var Ut=(g,A)=>{let I=g.length-1,C=[],Q,B=A===2?"<svg>":A===3?"<math>":"",i=aC;for(let o=0;o<I;o++){let e=g[o],n,w,a=-1,h=0;for(;h<e.length&&(i.lastIndex=h,w=i.exec(e),w!==null);)h=i.lastIndex,i===aC?w[1]==="!--"?i=RE:w[1]!==void 0?i=kE:w[2]!==void 0?(JE.test(w[2])&&(Q=RegExp("</"+w[2],"g")),i=ng):w[3]!==void 0&&(i=ng):i===ng?w[0]===">"?(i=Q??aC,a=-1):w[1]===void 0?a=-2:(a=i.lastIndex-w[2].length,
n=w[1],i=w[3]===void 0?ng:w[3]==='"'?UE:ME):i===UE||i===ME?i=ng:i===RE||i===kE?i=aC:(i=ng,Q=void 0);let y=i===ng&&g[o+1].startsWith("/>")?" ":"";B+=i===aC?e+kt:a>=0?(C.push(n),e.slice(0,a)+uE+e.slice(a)+OI+y):e+OI+(a===-2?o:y)}return[KE(g,B+(g[I]||"<?>")+(A===2?"</svg>":A===3?"</math>":"")),C]},hC=class g{constructor({strings:A,_$litType$:I},C){let Q;this.parts=[];let B=0,i=0,o=A.length-1,e=this.parts,
[n,w]=Ut(A,I);if(this.el=g.createElement(n,C),rg.currentNode=this.el.content,I===2||I===3){let a=this.el.content.firstChild;a.replaceWith(...a.childNodes)}for(;(Q=rg.nextNode())!==null&&e.length<o;){if(Q.nodeType===1){if(Q.hasAttributes())for(let a of Q.getAttributeNames())if(a.endsWith(uE)){let h=w[i++],y=Q.getAttribute(a).split(OI),G=/([.?@])?(.*)/.exec(h);e.push({type:1,index:B,name:G[2],strings:y,
ctor:G[1]==="."?OQ:G[1]==="?"?XQ:G[1]==="@"?jQ:Tg}),Q.removeAttribute(a)}else a.startsWith(OI)&&(e.push({type:6,index:B}),Q.removeAttribute(a));if(JE.test(Q.tagName)){let a=Q.textContent.split(OI),h=a.length-1;if(h>0){Q.textContent=vC?vC.emptyScript:"";for(let y=0;y<h;y++)Q.append(a[y],DC()),rg.nextNode(),e.push({type:2,index:++B});Q.append(a[h],DC())}}}else if(Q.nodeType===8)if(Q.data===LE)e.push(
{type:2,index:B});else{let a=-1;for(;(a=Q.data.indexOf(OI,a+1))!==-1;)e.push({type:7,index:B}),a+=OI.length-1}B++}}static createElement(A,I){let C=ag.createElement("template");return C.innerHTML=A,C}};function Wg(g,A,I=g,C){if(A===XI)return A;let Q=C!==void 0?I._$Co?.[C]:I._$Cl,B=wC(A)?void 0:A._$litDirective$;return Q?.constructor!==B&&(Q?._$AO?.(!1),B===void 0?Q=void 0:(Q=new B(g),Q._$AT(g,I,C)),
C!==void 0?(I._$Co??=[])[C]=Q:I._$Cl=Q),Q!==void 0&&(A=Wg(g,Q._$AS(g,A.values),Q,C)),A}var VQ=class{constructor(A,I){this._$AV=[],this._$AN=void 0,this._$AD=A,this._$AM=I}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(A){let{el:{content:I},parts:C}=this._$AD,Q=(A?.creationScope??ag).importNode(I,!0);rg.currentNode=Q;let B=rg.nextNode(),i=0,o=0,e=C[0];for(;e!==void 0;){
if(i===e.index){let n;e.type===2?n=new lC(B,B.nextSibling,this,A):e.type===1?n=new e.ctor(B,e.name,e.strings,this,A):e.type===6&&(n=new zQ(B,this,A)),this._$AV.push(n),e=C[++o]}i!==e?.index&&(B=rg.nextNode(),i++)}return rg.currentNode=ag,Q}p(A){let I=0;for(let C of this._$AV)C!==void 0&&(C.strings!==void 0?(C._$AI(A,C,I),I+=C.strings.length-2):C._$AI(A[I])),I++}},lC=class g{get _$AU(){return this.
_$AM?._$AU??this._$Cv}constructor(A,I,C,Q){this.type=2,this._$AH=x,this._$AN=void 0,this._$AA=A,this._$AB=I,this._$AM=C,this.options=Q,this._$Cv=Q?.isConnected??!0}get parentNode(){let A=this._$AA.parentNode,I=this._$AM;return I!==void 0&&A?.nodeType===11&&(A=I.parentNode),A}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(A,I=this){A=Wg(this,A,I),wC(A)?A===x||A==null||A===""?(this.
_$AH!==x&&this._$AR(),this._$AH=x):A!==this._$AH&&A!==XI&&this._(A):A._$litType$!==void 0?this.$(A):A.nodeType!==void 0?this.T(A):Mt(A)?this.k(A):this._(A)}O(A){return this._$AA.parentNode.insertBefore(A,this._$AB)}T(A){this._$AH!==A&&(this._$AR(),this._$AH=this.O(A))}_(A){this._$AH!==x&&wC(this._$AH)?this._$AA.nextSibling.data=A:this.T(ag.createTextNode(A)),this._$AH=A}$(A){let{values:I,_$litType$:C}=A,
Q=typeof C=="number"?this._$AC(A):(C.el===void 0&&(C.el=hC.createElement(KE(C.h,C.h[0]),this.options)),C);if(this._$AH?._$AD===Q)this._$AH.p(I);else{let B=new VQ(Q,this),i=B.u(this.options);B.p(I),this.T(i),this._$AH=B}}_$AC(A){let I=pE.get(A.strings);return I===void 0&&pE.set(A.strings,I=new hC(A)),I}k(A){$Q(this._$AH)||(this._$AH=[],this._$AR());let I=this._$AH,C,Q=0;for(let B of A)Q===I.length?
I.push(C=new g(this.O(DC()),this.O(DC()),this,this.options)):C=I[Q],C._$AI(B),Q++;Q<I.length&&(this._$AR(C&&C._$AB.nextSibling,Q),I.length=Q)}_$AR(A=this._$AA.nextSibling,I){for(this._$AP?.(!1,!0,I);A!==this._$AB;){let C=NE(A).nextSibling;NE(A).remove(),A=C}}setConnected(A){this._$AM===void 0&&(this._$Cv=A,this._$AP?.(A))}},Tg=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(A,I,C,Q,B){this.type=1,this._$AH=x,this._$AN=void 0,this.element=A,this.name=I,this._$AM=Q,this.options=B,C.length>2||C[0]!==""||C[1]!==""?(this._$AH=Array(C.length-1).fill(new String),this.strings=C):this._$AH=x}_$AI(A,I=this,C,Q){let B=this.strings,i=!1;if(B===void 0)A=Wg(this,A,I,0),i=!wC(A)||A!==this._$AH&&A!==XI,i&&(this._$AH=A);else{let o=A,e,n;for(A=B[0],e=0;e<B.length-
1;e++)n=Wg(this,o[C+e],I,e),n===XI&&(n=this._$AH[e]),i||=!wC(n)||n!==this._$AH[e],n===x?A=x:A!==x&&(A+=(n??"")+B[e+1]),this._$AH[e]=n}i&&!Q&&this.j(A)}j(A){A===x?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,A??"")}},OQ=class extends Tg{constructor(){super(...arguments),this.type=3}j(A){this.element[this.name]=A===x?void 0:A}},XQ=class extends Tg{constructor(){super(...arguments),
this.type=4}j(A){this.element.toggleAttribute(this.name,!!A&&A!==x)}},jQ=class extends Tg{constructor(A,I,C,Q,B){super(A,I,C,Q,B),this.type=5}_$AI(A,I=this){if((A=Wg(this,A,I,0)??x)===XI)return;let C=this._$AH,Q=A===x&&C!==x||A.capture!==C.capture||A.once!==C.once||A.passive!==C.passive,B=A!==x&&(C===x||Q);Q&&this.element.removeEventListener(this.name,this,C),B&&this.element.addEventListener(this.
name,this,A),this._$AH=A}handleEvent(A){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,A):this._$AH.handleEvent(A)}},zQ=class{constructor(A,I,C){this.element=A,this.type=6,this._$AN=void 0,this._$AM=I,this.options=C}get _$AU(){return this._$AM._$AU}_$AI(A){Wg(this,A)}};var pt=_Q.litHtmlPolyfillSupport;pt?.(hC,lC),(_Q.litHtmlVersions??=[]).push("3.3.3");var IB=(g,A,I)=>{let C=I?.renderBefore??A,Q=C._$litPart$;if(Q===void 0){let B=I?.renderBefore??null;C._$litPart$=Q=new lC(A.insertBefore(DC(),B),B,void 0,I??{})}return Q._$AI(g),Q};function YE({dependent:g,dependencies:A=[],view:I,cursor:C,incident:Q,theme:B,collapsed:i}){let o=new URLSearchParams;g!==void 0&&o.set("dependent",g);for(let{name:n,downtimeThreshold:w}of A)o.append("dependency",SE(n,w));I&&(o.set("from",String(I.from)),o.set("to",String(I.to))),C!==void 0&&o.set("cursor",String(C)),Q!==void 0&&o.set("incident",String(Q+1)),B&&B!=="auto"&&o.set("theme",B),i&&o.set(
"gaps","collapsed");let e=String(o);return e&&`#${e}`}function mE(g){let A=new URLSearchParams(g.replace(/^#/,"")),[I,C,Q,B]=["from","to","cursor","incident"].map(e=>ut(A.get(e))),i=A.get("theme"),o=A.getAll("dependency").flatMap(Lt);return{dependent:A.get("dependent")??void 0,dependencies:o.length>0?o:void 0,view:I!==void 0&&C!==void 0&&I<C?{from:I,to:C}:void 0,cursor:Q,incident:B!==void 0&&Number.
isInteger(B)&&B>0?B-1:void 0,theme:i==="dark"||i==="light"?i:void 0,collapsed:A.get("gaps")==="collapsed"}}function ut(g){let A=g?Number(g):NaN;return Number.isFinite(A)?A:void 0}function Lt(g){try{return[xC(g)]}catch{return[]}}var Jt=350,PC=class{isKept=!1;#I;#A;#g=location.hash;#Q;#E=()=>{this.isKept&&location.hash!==this.#g&&this.#B()};#i=()=>{this.#A!==void 0&&this.#e()};constructor(A){this.#I=A,addEventListener("hashchange",this.#E),addEventListener("pagehide",this.#i)}read(){return this.isKept?mE(location.hash):{}}write(){this.isKept&&(this.#A??=setTimeout(()=>this.#e(),Jt))}#C(){clearTimeout(this.#A),this.#A=void 0}#B(){
this.#C(),this.#Q=void 0,this.#g=location.hash,this.#I.follow(this.read())}#e(){this.#C();let{replayed:A,navigator:I,selection:C,theme:Q,stage:B,isSettling:i}=this.#I;if(!A||B!=="ready"||i)return;if(location.hash!==this.#g&&location.hash!==this.#Q)return this.#Q=location.hash,this.write();let o=YE({dependent:A.dependent,dependencies:A.dependencies,view:I.isWhole?void 0:I.view,cursor:C.index===void 0?
I.cursor:void 0,incident:C.index,theme:Q,collapsed:I.collapsed});o!==location.hash&&history.replaceState(history.state,"",o),this.#Q=void 0,this.#g=location.hash}destroy(){this.#C(),removeEventListener("hashchange",this.#E),removeEventListener("pagehide",this.#i)}};var HE=g=>typeof g=="string"?g:g.name,bE=(g,A)=>JSON.stringify(g?.map(HE))===JSON.stringify(A.map(HE));function qE(g){if(typeof g=="string")return{name:g};let{name:A,downtimeThreshold:I}=g;return{name:A,downtimeThreshold:typeof I=="string"?rC(I):I}}var WC=class{#I;#A;#g;#Q=0;#E=new Map;#i=new Map;#C=new Map;#B=0;#e;constructor(A,I){this.#I=A,this.#A=I,this.#o()}#o(){this.#e=void 0;let A=this.#g=this.#I();A.onmessage=({data:{id:I,result:C,error:Q,progress:B}})=>{if(B)return this.#A(B);let i=this.#E.get(I);this.#E.delete(I),Q?i?.reject(Object.assign(new Error(Q.message),{name:Q.name,code:Q.code})):i?.resolve(C)},A.onerror=I=>{I.preventDefault(),
this.close(new Error(`the engine cannot be started: ${I.message||"its worker was not loaded"}`))}}begin(){this.#B+=1;for(let A of this.#i.keys())this.#i.set(A,null);this.#e&&this.#o()}ask(A,I,C=[]){return new Promise((Q,B)=>{if(!this.#g)return B(this.#e);let i=this.#Q+=1;this.#E.set(i,{resolve:Q,reject:B}),this.#g.postMessage({id:i,method:A,args:I},C)})}latest(A,I,C,Q,B){let i=()=>{this.#i.set(A,null);
let o=this.#B,e=()=>o===this.#B;this.ask(I,C()).then(n=>e()&&Q(n),n=>e()&&B(n)).finally(()=>{let n=this.#i.get(A);if(this.#i.delete(A),n)return n();for(let w of this.#C.get(A)??[])w();this.#C.delete(A)})};this.#i.has(A)?this.#i.set(A,i):i()}idle(A){return new Promise(I=>{if(!this.#i.has(A))return I();this.#C.set(A,[...this.#C.get(A)??[],I])})}close(A=new DOMException("the element was removed","Abo\
rtError")){this.#e=A,this.#g?.terminate(),this.#g=void 0;for(let{reject:I}of this.#E.values())I(A);this.#E.clear()}};var xE=[["m",6e4,"s",1e3],["h",36e5,"m",6e4],["d",864e5,"h",36e5]],Kt=[[6e4,/:\d\d\.\d+Z$/],[1e3,/\.\d+Z$/]],Yt=new Intl.NumberFormat("en-US",{maximumFractionDigits:3}),fA=g=>Yt.format(g),GA=(g,A,I=`${A}s`)=>`${fA(g)} ${g===1?A:I}`;function cC(g){let A=["B","kB","MB","GB","TB"],I=0,C=g;for(;C>=999.5&&I<A.length-1;I++)C/=1e3;return`${Number(C.toPrecision(3))} ${A[I]}`}function gB(g,A="time"){if(Number.
isNaN(g))return"\u2013";if(A==="number"||!Number.isFinite(g))return fA(g);if(g<0)return`-${gB(-g)}`;if(g===0)return"0s";if(g<999.5)return`${Number(g.toPrecision(3))}ms`;if(g<59950)return`${Number((g/1e3).toFixed(1))}s`;let[I,C,Q,B]=xE.findLast(([,e,,n])=>Math.round(g/n)*n>=e)??xE[0],i=Math.max(Math.round(g/B),C/B),o=i%(C/B);return`${fA((i-o)*B/C)}${I}${o?` ${o}${Q}`:""}`}var vA=(g,A)=>mt([g],A)(g);
function mt(g,A="time"){if(A==="number")return String;let I=[...g],C=Kt.find(([Q])=>I.every(B=>B%Q===0))?.[1];return Q=>{let B=Ht(Q)?.replace("T"," ")??String(Q);return C?B.replace(C,"Z"):B}}function Ht(g){let A=new Date(Math.floor(g));if(Number.isNaN(A.getTime()))return null;let I=Math.round((g-Math.floor(g))*1e3);return I>0&&I<1e3?A.toISOString().replace("Z",`${String(I).padStart(3,"0")}Z`):A.toISOString()}var jI=1e3,zI=60*jI,Zg=60*zI,VA=24*Zg,bt=new Intl.NumberFormat("en",{notation:"compact",maximumFractionDigits:1});function hA(g,A){let I=Math.abs(g);return A==="time"||I<1e6||!Number.isFinite(I)?gB(g,A):I<1e15?bt.format(g):g.toExponential(2).replace(/\.?0*e\+/,"e")}var oA=(g,A=80)=>g.length>A?`${g.slice(0,A-1)}\u2026`:g,qt=[1,2,5,10,20,50,100,200,500,jI,2*jI,5*jI,10*jI,15*jI,30*jI,zI,2*zI,5*zI,10*
zI,15*zI,30*zI,Zg,2*Zg,3*Zg,6*Zg,12*Zg,VA,2*VA,5*VA,10*VA,20*VA,50*VA,100*VA,200*VA,500*VA];function TC(g,A){let I=A==="time"&&g>1?qt.find(B=>B>=g):void 0;if(I)return I;let C=A==="time"&&g>1?VA:1,Q=10**Math.floor(Math.log10(g/C));return C*Q*([1,2,5].find(B=>B*Q*C>=g)??10)}var xt=[1,3,6,12,24,60,120,240,600];function vE(g,A,I,C){if(!(A>g)||!(I>0))return[];if(C==="time"&&I>10*VA)return Wt(g,A,I);let Q=C===
"time"&&I>5*VA?10*VA:TC(I,C),B=[],i=Math.ceil(g/Q),o=Math.min(Math.floor(A/Q),i+500);for(let e=i;e<=o;e+=1)B.push(vt(e*Q,Q,C));return B}function vt(g,A,I){if(I==="number")return{time:g,label:Math.abs(g)<1e15?fA(g):hA(g,I),first:!1};let C=new Date(g);if(Number.isNaN(C.getTime()))return{time:g,label:"",first:!1};let Q=C.toISOString(),B=g%VA===0;return B?{time:g,label:`${Pt(C)}${C.getUTCMonth()===0&&
C.getUTCDate()===1?` ${C.getUTCFullYear()}`:""}`,first:B}:A>=zI?{time:g,label:Q.slice(11,16),first:B}:{time:g,label:A>=jI?Q.slice(11,19):Q.slice(14,23),first:B}}var PE=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Pt=g=>`${g.getUTCDate()} ${PE[g.getUTCMonth()]}`;function Wt(g,A,I){let C=xt.find(o=>o*30*VA>=I)??1200*Math.ceil(I/(36e3*VA)),Q=new Date(g),B=[],i=Math.ceil((Q.
getUTCFullYear()*12+Q.getUTCMonth())/C)*C;for(;B.length<500;i+=C){let o=Date.UTC(2e3,i-24e3);if(!(o<=A))break;if(o<g)continue;let e=i%12===0;B.push({time:o,label:e?String(i/12):PE[i%12],first:e})}return B}var Tt={KeyW:"in",ArrowUp:"in",Equal:"in",NumpadAdd:"in",KeyS:"out",ArrowDown:"out",Minus:"out",NumpadSubtract:"out",KeyA:"left",ArrowLeft:"left",KeyD:"right",ArrowRight:"right",Digit0:"whole",Numpad0:"whole",Period:"next",Comma:"previous",Space:"play",Escape:"escape"},Zt={"+":"in","-":"out",0:"whole",".":"next",",":"previous","?":"help"},WE=[[["W","\u2191","+"],"zoom in"],[["S","\u2193","\u2212"],
"zoom out"],[["A","\u2190"],"earlier"],[["D","\u2192"],"later"],[["0"],"show the whole recording"],[["."],"next incident"],[[","],"previous incident"],[["Space"],"play, pause"],[["Esc"],"close, clear the selection"],[["?"],"this help"]];function TE(g){if(g.ctrlKey||g.metaKey||g.altKey||g.defaultPrevented)return;let A=g.composedPath()[0];if(A.closest("input, select, textarea, [contenteditable]"))return g.
code==="Escape"?"escape":void 0;let I=Zt[g.key]??Tt[g.code];if(!(I==="play"&&A.closest('button, summary, a, [role="tab"]'))&&!(g.code.startsWith("Arrow")&&A.closest('[role="tablist"], [role="slider"], .scroll, dialog')))return I}var ZC=class{#I;#A="";#g;constructor(A,{onText:I,onState:C,onProblem:Q}){let B=()=>{clearTimeout(this.#g),this.#g=void 0,this.#A&&I(this.#A),this.#A=""};C("connecting"),this.#I=new EventSource(A),this.#I.onopen=()=>C("live"),this.#I.onmessage=({data:i})=>{this.#A+=i.endsWith(`
`)?i:`${i}
`,this.#g??=setTimeout(B,100)},this.#I.addEventListener("problem",({data:i})=>Q(i)),this.#I.addEventListener("end",()=>{this.#I.close(),B(),C("ended")}),this.#I.onerror=()=>C(this.#I.readyState===EventSource.CLOSED?"ended":"connecting")}close(){clearTimeout(this.#g),this.#I.close()}};var VC=class{name="";reading=()=>({});progress;liveState;#I;#A;#g=0;constructor(A){this.#I=A}get isLive(){return this.#A!==void 0}async load(A,I){let C=this.#I,Q=this.#i(I.name??(A instanceof File?A.name:""));try{let B=A instanceof ReadableStream&&!Vt()?await new Response(A).blob():A,i=await C.engine.ask("open",[B,I],B instanceof ReadableStream?[B]:[]);if(Q!==this.#g)return;if(this.#B(i),i.rows===
0)throw new Error(`there is no row in ${this.name?oA(this.name):"the recording"}${i.problems.count?`: ${i.problems.first[0]?.message}`:""}`);await C.choose()}catch(B){throw this.#C(Q,B),B}}openFile(A){try{this.load(A,{...this.reading(),name:A.name}).catch(()=>{})}catch(I){this.#I.fail(I)}}listen(A,I){let C=this.#I,Q=this.#i(I.name??"live");C.engine.ask("listen",[I]).catch(B=>{this.#C(Q,B),Q===this.#g&&
this.close()});try{this.#A=this.#Q(Q,A)}catch(B){this.#C(Q,B)}C.update()}#Q(A,I){let C=this.#I;return new ZC(I,{onState:Q=>{this.liveState=Q,C.say(Q==="live"?"Live":Q==="ended"?"The stream has ended":"Connecting"),C.update()},onProblem:Q=>C.fail(new Error(Q)),onText:Q=>this.#E(A,Q).catch(B=>this.#C(A,B))})}async#E(A,I){let C=this.#I,Q=await C.engine.ask("append",[I]);if(A!==this.#g)return;let B=!C.
opened?.rows;C.opened=Q,C.update(),Q.rows!==0&&(B&&this.#B(Q),C.stage!=="loading"?C.advance():C.isReplaying||await C.choose())}#i(A){return this.close(),this.#I.clear(),this.#I.stage="loading",this.name=A,this.#I.update(),this.#g}close(){this.#g+=1,this.#A?.close(),this.#A=this.liveState=this.progress=void 0}#C(A,I){A===this.#g&&(this.#I.stage==="loading"&&!this.#I.opened?.rows&&(this.#I.stage="em\
pty"),this.#I.fail(I))}#B(A){let I=this.#I;I.opened=A;let{rows:C,streams:Q,bytes:B,problems:i}=A;I.fire("load",{rows:C,streams:Q.map(({name:o})=>o),bytes:B,problems:i}),I.say(`${GA(C,"row")} of ${GA(Q.length,"stream")} read${i.count?`, ${GA(i.count,"line")} could not be read`:""}`)}};function Vt(){try{let g=new ReadableStream;return structuredClone(g,{transfer:[g]}),!0}catch{return!1}}var Ot=[255,1,5,4,0,3,2];var _I=({view:g,left:A,width:I},C)=>A+(C-g.from)/(g.to-g.from)*I;function Dg(g,A,I,C,Q,B,i){let o=(I.to-I.from)/A.length,e=Math.max(0,Math.floor((C.view.from-I.from)/o)),n=Math.min(A.length,Math.ceil((C.view.to-I.from)/o)),w=new Map;for(let a=e;a<n;){let h=A[a],y=a;for(;a<n&&A[a]===h;)a+=1;let G=w.get(h);G?G.push(y,a):w.set(h,[y,a])}for(let a of Ot){let h=w.get(a),y=h&&i(a);if(!(!h||!y||y==="trans\
parent")){g.fillStyle=y,g.beginPath();for(let G=0;G<h.length;G+=2){let R=Math.max(C.left,Math.floor(_I(C,I.from+h[G]*o))),J=Math.min(C.left+C.width,Math.ceil(_I(C,I.from+h[G+1]*o)));g.rect(R,Q,Math.max(1,J-R),B)}g.fill()}}}function ZE(g,A,I,C,Q,B,i){let o=(I.to-I.from)/A.length;g.fillStyle=i,g.beginPath();for(let e=0;e<A.length;e+=1){if(!A[e])continue;let n=Math.floor(_I(C,I.from+e*o));if(n<C.left||
n>=C.left+C.width)continue;let w=Math.min(1,.4+.15*Math.log2(A[e]));g.rect(n,Q-B*w,1,B*w)}g.fill()}function $I(g,A,I,C,Q,B){let i=Math.max(I.left,_I(I,A.start)),o=Math.min(I.left+I.width,_I(I,A.end));if(o<=i)return;let e=devicePixelRatio,n=3*e;g.globalAlpha=.7,g.fillStyle=B.ground,g.fillRect(i,C,o-i,Q),g.globalAlpha=1,g.strokeStyle=B.muted,g.lineWidth=e,g.beginPath();for(let w of[i,o])for(let a=0,
h=0;a<=Q;a+=n,h=1-h){let y=w+(h-.5)*n;a===0?g.moveTo(y,C):g.lineTo(y,C+a)}g.stroke()}function Z(g,A={},...I){let C=document.createElement(g);for(let[Q,B]of Object.entries(A))C.setAttribute(Q,B);return C.append(...I),C}function SI(g,A){g.textContent!==A&&(g.textContent=A)}function wg(g,A,I){let C=devicePixelRatio,[Q,B]=[Math.round(A*C),Math.round(I*C)],i=g.getContext("2d");return g.width!==Q||g.height!==B?(g.width=Q,g.height=B):i.clearRect(0,0,Q,B),i}var CB=[{name:"unknown",pattern:"dots"},{name:"up"},{name:"down"},{name:"recovering",pattern:"rising"},{name:"idle",pattern:"falling"},{name:"ended",pattern:"bars"}],QB=g=>CB[g]?.name??"no data";function fC(g,A){let I=getComputedStyle(g),C=i=>I.getPropertyValue(`--cr-${i}`).trim(),Q=C("ground"),B=(i,o)=>o?yC(o,C(i),C(`${i}-ground`)||"transparent",A):C(i);return{text:C("text"),muted:C("muted"),grid:C(
"grid"),line:C("lag"),area:C("lag-area"),threshold:C("threshold"),late:C("late"),ground:Q,font:I.fontFamily,phases:CB.map(({name:i,pattern:o})=>B(i,o)),tints:CB.map(({name:i,pattern:o})=>i==="up"?"transparent":o?yC(o,C("hatch"),"transparent",A):C(`${i}-tint`)),nothing:yC("crosses",C("hatch"),"transparent",A),paused:[C("running"),yC("rising",C("paused"),C("paused-ground"),A)],gap:yC("falling",C("mu\
ted"),Q,A)}}function yC(g,A,I,C){let Q=Math.round(6*C),B=new OffscreenCanvas(Q,Q),i=B.getContext("2d");i.fillStyle=I,i.fillRect(0,0,Q,Q),i.strokeStyle=i.fillStyle=A,i.lineWidth=1.3*C,i.beginPath();let o=e=>{for(let n of[-Q,0,Q])i.moveTo(n-1,e?-1:Q+1),i.lineTo(n+Q+1,e?Q+1:-1)};return(g==="rising"||g==="crosses")&&o(!1),(g==="falling"||g==="crosses")&&o(!0),g==="bars"&&(i.moveTo(Q/2,0),i.lineTo(Q/2,
Q)),i.stroke(),g==="dots"&&i.fillRect(Q/3,Q/3,1.7*C,1.7*C),i.createPattern(B,"repeat")??A}var Xt="uplot",jt="u-hz",zt="u-vt",_t="u-title",$t="u-wrap",Ao="u-under",Io="u-over",go="u-axis",cg="u-off",Co="u-select",Qo="u-cursor-x",Bo="u-cursor-y",Eo="u-cursor-pt",io="u-legend",eo="u-live",to="u-inline",oo="u-series",so="u-marker",VE="u-label",no="u-value",dC="width",SC="height";var OE="bottom",Vg="left",BB="right",GB="#000",XE=GB+"0",EB="mousemove",jE="mousedown",iB="mouseup",zE="mouseenter",_E="mouseleave",$E="dblclick",ro="resize",ao="scroll",Ai="change",_C="dppxchange",dB="--",AC=typeof window<"u",nB=AC?document:null,Xg=AC?window:null,Do=AC?navigator:null,eA,OC;function rB(){let g=devicePixelRatio;eA!=g&&(eA=g,OC&&DB(Ai,OC,rB),OC=matchMedia(`(min-resolution: ${eA-.001}\
dppx) and (max-resolution: ${eA+.001}dppx)`),yg(Ai,OC,rB),Xg.dispatchEvent(new CustomEvent(_C)))}function eI(g,A){if(A!=null){let I=g.classList;!I.contains(A)&&I.add(A)}}function aB(g,A){let I=g.classList;I.contains(A)&&I.remove(A)}function dA(g,A,I){g.style[A]=I+"px"}function NI(g,A,I,C){let Q=nB.createElement(g);return A!=null&&eI(Q,A),I?.insertBefore(Q,C),Q}function hI(g,A){return NI("div",g,A)}
var Ii=new WeakMap;function KI(g,A,I,C,Q){let B="translate("+A+"px,"+I+"px)",i=Ii.get(g);B!=i&&(g.style.transform=B,Ii.set(g,B),A<0||I<0||A>C||I>Q?eI(g,cg):aB(g,cg))}var gi=new WeakMap;function Ci(g,A,I){let C=A+I,Q=gi.get(g);C!=Q&&(gi.set(g,C),g.style.background=A,g.style.borderColor=I)}var Qi=new WeakMap;function Bi(g,A,I,C){let Q=A+""+I,B=Qi.get(g);Q!=B&&(Qi.set(g,Q),g.style.height=I+"px",g.style.
width=A+"px",g.style.marginLeft=C?-A/2+"px":0,g.style.marginTop=C?-I/2+"px":0)}var SB={passive:!0},wo={...SB,capture:!0};function yg(g,A,I,C){A.addEventListener(g,I,C?wo:SB)}function DB(g,A,I,C){A.removeEventListener(g,I,SB)}AC&&rB();function FI(g,A,I,C){let Q;I=I||0,C=C||A.length-1;let B=C<=2147483647;for(;C-I>1;)Q=B?I+C>>1:tI((I+C)/2),A[Q]<g?I=Q:C=Q;return g-A[I]<=A[C]-g?I:C}function Li(g){return(I,C,Q)=>{
let B=-1,i=-1;for(let o=C;o<=Q;o++)if(g(I[o])){B=o;break}for(let o=Q;o>=C;o--)if(g(I[o])){i=o;break}return[B,i]}}var Ji=g=>g!=null,Ki=g=>g!=null&&g>0,IQ=Li(Ji),ho=Li(Ki);function lo(g,A,I,C=0,Q=!1){let B=Q?ho:IQ,i=Q?Ki:Ji;[A,I]=B(g,A,I);let o=g[A],e=g[A];if(A>-1)if(C==1)o=g[A],e=g[I];else if(C==-1)o=g[I],e=g[A];else for(let n=A;n<=I;n++){let w=g[n];i(w)&&(w<o?o=w:w>e&&(e=w))}return[o??aA,e??-aA]}function gQ(g,A,I,C){
let Q=ei(g),B=ei(A);g==A&&(Q==-1?(g*=I,A/=I):(g/=I,A*=I));let i=I==10?qI:Yi,o=Q==1?tI:lI,e=B==1?lI:tI,n=o(i(KA(g))),w=e(i(KA(A))),a=jg(I,n),h=jg(I,w);return I==10&&(n<0&&(a=DA(a,-n)),w<0&&(h=DA(h,-w))),C||I==2?(g=a*Q,A=h*B):(g=qi(g,a),A=CQ(A,h)),[g,A]}function NB(g,A,I,C){let Q=gQ(g,A,I,C);return g==0&&(Q[0]=0),A==0&&(Q[1]=0),Q}var FB=.1,Ei={mode:3,pad:FB},FC={pad:0,soft:null,mode:0},co={min:FC,max:FC};
function $C(g,A,I,C){return QQ(I)?ii(g,A,I):(FC.pad=I,FC.soft=C?0:null,FC.mode=C?3:0,ii(g,A,co))}function EA(g,A){return g??A}function yo(g,A,I){for(A=EA(A,0),I=EA(I,g.length-1);A<=I;){if(g[A]!=null)return!0;A++}return!1}function ii(g,A,I){let C=I.min,Q=I.max,B=EA(C.pad,0),i=EA(Q.pad,0),o=EA(C.hard,-aA),e=EA(Q.hard,aA),n=EA(C.soft,aA),w=EA(Q.soft,-aA),a=EA(C.mode,0),h=EA(Q.mode,0),y=A-g,G=qI(y),R=$A(
KA(g),KA(A)),J=qI(R),P=KA(J-G);(y<1e-24||P>10)&&(y=0,(g==0||A==0)&&(y=1e-24,a==2&&n!=aA&&(B=0),h==2&&w!=-aA&&(i=0)));let S=y||R||1e3,q=qI(S),N=jg(10,tI(q)),z=S*(y==0?g==0?.1:1:B),L=DA(qi(g-z,N/10),24),_=g>=n&&(a==1||a==3&&L<=n||a==2&&L>=n)?n:aA,O=$A(o,L<_&&g>=_?_:RI(_,L)),IA=S*(y==0?A==0?.1:1:i),V=DA(CQ(A+IA,N/10),24),F=A<=w&&(h==1||h==3&&V>=w||h==2&&V<=w)?w:-aA,j=RI(e,V>F&&A<=F?F:$A(F,V));return O==
j&&O==0&&(j=100),[O,j]}var fo=new Intl.NumberFormat(AC?Do.language:"en-US"),RB=g=>fo.format(g),oI=Math,zC=oI.PI,KA=oI.abs,tI=oI.floor,JA=oI.round,lI=oI.ceil,RI=oI.min,$A=oI.max,jg=oI.pow,ei=oI.sign,qI=oI.log10,Yi=oI.log2,Go=(g,A=1)=>oI.sinh(g)*A,eB=(g,A=1)=>oI.asinh(g/A),aA=1/0;function ti(g){return(qI((g^g>>31)-(g>>31))|0)+1}function wB(g,A,I){return RI($A(g,A),I)}function mi(g){return typeof g==
"function"}function gA(g){return mi(g)?g:()=>g}var So=()=>{},Hi=g=>g,bi=(g,A)=>A,No=g=>null,oi=g=>!0,si=(g,A)=>g==A,Fo=/\.\d*?(?=9{6,}|0{6,})/gm,fg=g=>{if(vi(g)||Ig.has(g))return g;let A=`${g}`,I=A.match(Fo);if(I==null)return g;let C=I[0].length-1;if(A.indexOf("e-")!=-1){let[Q,B]=A.split("e");return+`${fg(Q)}e${B}`}return DA(g,C)};function hg(g,A){return fg(DA(fg(g/A))*A)}function CQ(g,A){return fg(
lI(fg(g/A))*A)}function qi(g,A){return fg(tI(fg(g/A))*A)}function DA(g,A=0){if(vi(g))return g;let I=10**A,C=g*I*(1+Number.EPSILON);return JA(C)/I}var Ig=new Map;function xi(g){return((""+g).split(".")[1]||"").length}function kC(g,A,I,C){let Q=[],B=C.map(xi);for(let i=A;i<I;i++){let o=KA(i),e=DA(jg(g,i),o);for(let n=0;n<C.length;n++){let w=g==10?+`${C[n]}e${i}`:C[n]*e,a=(i>=0?0:o)+(i>=B[n]?0:B[n]),
h=g==10?w:DA(w,a);Q.push(h),Ig.set(h,a)}}return Q}var RC={},kB=[],zg=[null,null],Ag=Array.isArray,vi=Number.isInteger,Ro=g=>g===void 0;function ni(g){return typeof g=="string"}function QQ(g){let A=!1;if(g!=null){let I=g.constructor;A=I==null||I==Object}return A}function ko(g){return g!=null&&typeof g=="object"}var Mo=Object.getPrototypeOf(Uint8Array),Pi="__proto__";function _g(g,A=QQ){let I;if(Ag(
g)){let C=g.find(Q=>Q!=null);if(Ag(C)||A(C)){I=Array(g.length);for(let Q=0;Q<g.length;Q++)I[Q]=_g(g[Q],A)}else I=g.slice()}else if(g instanceof Mo)I=g.slice();else if(A(g)){I={};for(let C in g)C!=Pi&&(I[C]=_g(g[C],A))}else I=g;return I}function pA(g){let A=arguments;for(let I=1;I<A.length;I++){let C=A[I];for(let Q in C)Q!=Pi&&(QQ(g[Q])?pA(g[Q],_g(C[Q])):g[Q]=_g(C[Q]))}return g}var Uo=0,po=1,uo=2;function Lo(g,A,I){
for(let C=0,Q,B=-1;C<A.length;C++){let i=A[C];if(i>B){for(Q=i-1;Q>=0&&g[Q]==null;)g[Q--]=null;for(Q=i+1;Q<I&&g[Q]==null;)g[B=Q++]=null}}}function Jo(g,A){if(mo(g)){let i=g[0].slice();for(let o=1;o<g.length;o++)i.push(...g[o].slice(1));return Ho(i[0])||(i=Yo(i)),i}let I=new Set;for(let i=0;i<g.length;i++){let e=g[i][0],n=e.length;for(let w=0;w<n;w++)I.add(e[w])}let C=[Array.from(I).sort((i,o)=>i-o)],
Q=C[0].length,B=new Map;for(let i=0;i<Q;i++)B.set(C[0][i],i);for(let i=0;i<g.length;i++){let o=g[i],e=o[0];for(let n=1;n<o.length;n++){let w=o[n],a=Array(Q).fill(void 0),h=A?A[i][n]:po,y=[];for(let G=0;G<w.length;G++){let R=w[G],J=B.get(e[G]);R===null?h!=Uo&&(a[J]=R,h==uo&&y.push(J)):a[J]=R}Lo(a,y,Q),C.push(a)}}return C}var Ko=typeof queueMicrotask>"u"?g=>Promise.resolve().then(g):queueMicrotask;function Yo(g){
let A=g[0],I=A.length,C=Array(I);for(let B=0;B<C.length;B++)C[B]=B;C.sort((B,i)=>A[B]-A[i]);let Q=[];for(let B=0;B<g.length;B++){let i=g[B],o=Array(I);for(let e=0;e<I;e++)o[e]=i[C[e]];Q.push(o)}return Q}function mo(g){let A=g[0][0],I=A.length;for(let C=1;C<g.length;C++){let Q=g[C][0];if(Q.length!=I)return!1;if(Q!=A){for(let B=0;B<I;B++)if(Q[B]!=A[B])return!1}}return!0}function Ho(g,A=100){let I=g.
length;if(I<=1)return!0;let C=0,Q=I-1;for(;C<=Q&&g[C]==null;)C++;for(;Q>=C&&g[Q]==null;)Q--;if(Q<=C)return!0;let B=$A(1,tI((Q-C+1)/A));for(let i=g[C],o=C+B;o<=Q;o+=B){let e=g[o];if(e!=null){if(e<=i)return!1;i=e}}return!0}var Wi=["January","February","March","April","May","June","July","August","September","October","November","December"],Ti=["Sunday","Monday","Tuesday","Wednesday","Thursday","Frid\
ay","Saturday"];function Zi(g){return g.slice(0,3)}var bo=Ti.map(Zi),qo=Wi.map(Zi),xo={MMMM:Wi,MMM:qo,WWWW:Ti,WWW:bo};function GC(g){return(g<10?"0":"")+g}function vo(g){return(g<10?"00":g<100?"0":"")+g}var Po={YYYY:g=>g.getFullYear(),YY:g=>(g.getFullYear()+"").slice(2),MMMM:(g,A)=>A.MMMM[g.getMonth()],MMM:(g,A)=>A.MMM[g.getMonth()],MM:g=>GC(g.getMonth()+1),M:g=>g.getMonth()+1,DD:g=>GC(g.getDate()),
D:g=>g.getDate(),WWWW:(g,A)=>A.WWWW[g.getDay()],WWW:(g,A)=>A.WWW[g.getDay()],HH:g=>GC(g.getHours()),H:g=>g.getHours(),h:g=>{let A=g.getHours();return A==0?12:A>12?A-12:A},AA:g=>g.getHours()>=12?"PM":"AM",aa:g=>g.getHours()>=12?"pm":"am",a:g=>g.getHours()>=12?"p":"a",mm:g=>GC(g.getMinutes()),m:g=>g.getMinutes(),ss:g=>GC(g.getSeconds()),s:g=>g.getSeconds(),fff:g=>vo(g.getMilliseconds())};function MB(g,A){
A=A||xo;let I=[],C=/\{([a-z]+)\}|[^{]+/gi,Q;for(;Q=C.exec(g);)I.push(Q[0][0]=="{"?Po[Q[1]]:Q[0]);return B=>{let i="";for(let o=0;o<I.length;o++)i+=typeof I[o]=="string"?I[o]:I[o](B,A);return i}}var Wo=new Intl.DateTimeFormat().resolvedOptions().timeZone;function To(g,A){let I;return A=="UTC"||A=="Etc/UTC"?I=new Date(+g+g.getTimezoneOffset()*6e4):A==Wo?I=g:(I=new Date(g.toLocaleString("en-US",{timeZone:A})),
I.setMilliseconds(g.getMilliseconds())),I}var Vi=g=>g%1==0,AQ=[1,2,2.5,5],Zo=kC(10,-32,0,AQ),Oi=kC(10,0,32,AQ),Vo=Oi.filter(Vi),lg=Zo.concat(Oi),UB=`
`,Xi="{YYYY}",ri=UB+Xi,ji="{M}/{D}",NC=UB+ji,XC=NC+"/{YY}",zi="{aa}",Oo="{h}:{mm}",Og=Oo+zi,ai=UB+Og,Di=":{ss}",sA=null;function _i(g){let A=g*1e3,I=A*60,C=I*60,Q=C*24,B=Q*30,i=Q*365,e=(g==1?kC(10,0,3,AQ).filter(Vi):kC(10,-3,0,AQ)).concat([A,A*5,A*10,A*15,A*30,I,I*5,I*10,I*15,I*30,C,C*2,C*3,C*4,C*6,C*8,C*12,Q,Q*2,Q*3,Q*4,Q*5,Q*6,Q*7,Q*8,Q*9,Q*10,Q*15,B,B*2,B*3,B*4,B*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),
n=[[i,Xi,sA,sA,sA,sA,sA,sA,1],[Q*28,"{MMM}",ri,sA,sA,sA,sA,sA,1],[Q,ji,ri,sA,sA,sA,sA,sA,1],[C,"{h}"+zi,XC,sA,NC,sA,sA,sA,1],[I,Og,XC,sA,NC,sA,sA,sA,1],[A,Di,XC+" "+Og,sA,NC+" "+Og,sA,ai,sA,1],[g,Di+".{fff}",XC+" "+Og,sA,NC+" "+Og,sA,ai,sA,1]];function w(a){return(h,y,G,R,J,P)=>{let S=[],q=J>=i,N=J>=B&&J<i,z=a(G),L=DA(z*g,3),_=tB(z.getFullYear(),q?0:z.getMonth(),N||q?1:z.getDate()),O=DA(_*g,3);if(N||
q){let IA=N?J/B:0,V=q?J/i:0,F=L==O?L:DA(tB(_.getFullYear()+V,_.getMonth()+IA,1)*g,3),j=new Date(JA(F/g)),K=j.getFullYear(),W=j.getMonth();for(let b=0;F<=R;b++){let CA=tB(K+V*b,W+IA*b,1),H=CA-a(DA(CA*g,3));F=DA((+CA+H)*g,3),F<=R&&S.push(F)}}else{let IA=J>=Q?Q:J,V=tI(G)-tI(L),F=O+V+CQ(L-O,IA);S.push(F);let j=a(F),K=j.getHours()+j.getMinutes()/I+j.getSeconds()/C,W=J/C,b=h.axes[y]._space,CA=P/b;for(;F=
DA(F+J,g==1?0:3),!(F>R);)if(W>1){let H=tI(DA(K+W,6))%24,QA=a(F).getHours()-H;QA>1&&(QA=-1),F-=QA*C,K=(K+W)%24;let nA=S[S.length-1];DA((F-nA)/J,3)*CA>=.7&&S.push(F)}else S.push(F)}return S}}return[e,n,w]}var[Xo,jo,zo]=_i(1),[_o,$o,As]=_i(.001);kC(2,-53,53,[1]);function wi(g,A){return g.map(I=>I.map((C,Q)=>Q==0||Q==8||C==null?C:A(Q==1||I[8]==0?C:I[1]+C)))}function hi(g,A){return(I,C,Q,B,i)=>{let o=A.
find(G=>i>=G[0])||A[A.length-1],e,n,w,a,h,y;return C.map(G=>{let R=g(G),J=R.getFullYear(),P=R.getMonth(),S=R.getDate(),q=R.getHours(),N=R.getMinutes(),z=R.getSeconds(),L=J!=e&&o[2]||P!=n&&o[3]||S!=w&&o[4]||q!=a&&o[5]||N!=h&&o[6]||z!=y&&o[7]||o[1];return e=J,n=P,w=S,a=q,h=N,y=z,L(R)})}}function Is(g,A){let I=MB(A);return(C,Q,B,i,o)=>Q.map(e=>I(g(e)))}function tB(g,A,I){return new Date(g,A,I)}function li(g,A){
return A(g)}var gs="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function ci(g,A){return(I,C,Q,B)=>B==null?dB:A(g(C))}function Cs(g,A){let I=g.series[A];return I.width?I.stroke(g,A):I.points.width?I.points.stroke(g,A):null}function Qs(g,A){return g.series[A].fill(g,A)}var Bs={show:!0,live:!0,isolate:!1,mount:So,markers:{show:!0,width:2,stroke:Cs,fill:Qs,dash:"solid"},idx:null,idxs:null,values:[]};function Es(g,A){
let I=g.cursor.points,C=hI(),Q=I.size(g,A);dA(C,dC,Q),dA(C,SC,Q);let B=Q/-2;dA(C,"marginLeft",B),dA(C,"marginTop",B);let i=I.width(g,A,Q);return i&&dA(C,"borderWidth",i),C}function is(g,A){let I=g.series[A].points;return I._fill||I._stroke}function es(g,A){let I=g.series[A].points;return I._stroke||I._fill}function ts(g,A){return g.series[A].points.size}var oB=[0,0];function os(g,A,I){return oB[0]=
A,oB[1]=I,oB}function jC(g,A,I,C=!0){return Q=>{Q.button==0&&(!C||Q.target==A)&&I(Q)}}function sB(g,A,I,C=!0){return Q=>{(!C||Q.target==A)&&I(Q)}}var ss={show:!0,x:!0,y:!0,lock:!1,move:os,points:{one:!1,show:Es,size:ts,width:0,stroke:es,fill:is},bind:{mousedown:jC,mouseup:jC,click:jC,dblclick:jC,mousemove:sB,mouseleave:sB,mouseenter:sB},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(g,A)=>{A.stopPropagation(),
A.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(g,A,I,C,Q)=>C-Q,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},$i={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},pB=pA({},$i,{filter:bi}),Ae=pA({},pB,{size:10}),Ie=pA({},$i,{show:!1}),uB='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", s\
ans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',ge="bold "+uB,Ce=1.5,yi={show:!0,scale:"x",stroke:GB,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ge,side:2,grid:pB,ticks:Ae,border:Ie,font:uB,lineGap:Ce,rotate:0},ns="Value",rs="Time",fi={show:!0,scale:"x",auto:!1,sorted:1,min:aA,max:-aA,idxs:[]};function as(g,A,I,C,Q){return A.map(B=>B==
null?"":RB(B))}function Ds(g,A,I,C,Q,B,i){let o=[],e=Ig.get(Q)||0;I=i?I:DA(CQ(I,Q),e);for(let n=I;n<=C;n=DA(n+Q,e))o.push(Object.is(n,-0)?0:n);return o}function hB(g,A,I,C,Q,B,i){let o=[],e=g.scales[g.axes[A].scale].log,n=e==10?qI:Yi,w=tI(n(I));Q=jg(e,w),e==10&&(Q=lg[FI(Q,lg)]);let a=I,h=Q*e;e==10&&(h=lg[FI(h,lg)]);do o.push(a),a=a+Q,e==10&&!Ig.has(a)&&(a=DA(a,Ig.get(Q))),a>=h&&(Q=a,h=Q*e,e==10&&(h=
lg[FI(h,lg)]));while(a<=C);return o}function ws(g,A,I,C,Q,B,i){let e=g.scales[g.axes[A].scale].asinh,n=C>e?hB(g,A,$A(e,I),C,Q):[e],w=C>=0&&I<=0?[0]:[];return(I<-e?hB(g,A,$A(e,-C),-I,Q):[e]).reverse().map(h=>-h).concat(w,n)}var Qe=/./,hs=/[12357]/,ls=/[125]/,Gi=/1/,lB=(g,A,I,C)=>g.map((Q,B)=>A==4&&Q==0||B%C==0&&I.test(Q.toExponential()[Q<0?1:0])?Q:null);function cs(g,A,I,C,Q){let B=g.axes[I],i=B.scale,
o=g.scales[i],e=g.valToPos,n=B._space,w=e(10,i),a=e(9,i)-w>=n?Qe:e(7,i)-w>=n?hs:e(5,i)-w>=n?ls:Gi;if(a==Gi){let h=KA(e(1,i)-w);if(h<n)return lB(A.slice().reverse(),o.distr,a,lI(n/h)).reverse()}return lB(A,o.distr,a,1)}function ys(g,A,I,C,Q){let B=g.axes[I],i=B.scale,o=B._space,e=g.valToPos,n=KA(e(1,i)-e(2,i));return n<o?lB(A.slice().reverse(),3,Qe,lI(o/n)).reverse():A}function fs(g,A,I,C){return C==
null?dB:A==null?"":RB(A)}var di={show:!0,scale:"y",stroke:GB,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ge,side:3,grid:pB,ticks:Ae,border:Ie,font:uB,lineGap:Ce,rotate:0};function Gs(g,A){let I=3+(g||1)*2;return DA(I*A,3)}function ds(g,A){let{scale:I,idxs:C}=g.series[0],Q=g._data[0],B=g.valToPos(Q[C[0]],I,!0),i=g.valToPos(Q[C[1]],I,!0),o=KA(i-B),e=g.series[A],n=o/(e.points.space*
eA);return C[1]-C[0]<=n}var Si={scale:null,auto:!0,sorted:0,min:aA,max:-aA},Be=(g,A,I,C,Q)=>Q,Ni={show:!0,auto:!0,sorted:0,gaps:Be,alpha:1,facets:[pA({},Si,{scale:"x"}),pA({},Si,{scale:"y"})]},Fi={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Be,alpha:1,points:{show:ds,filter:null},values:null,min:aA,max:-aA,idxs:[],path:null,clip:null};function Ss(g,A,I,C,Q){return I/10}var Ee={time:!0,auto:!0,
distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ns=pA({},Ee,{time:!1,ori:1}),Ri={};function ie(g,A){let I=Ri[g];return I||(I={key:g,plots:[],sub(C){I.plots.push(C)},unsub(C){I.plots=I.plots.filter(Q=>Q!=C)},pub(C,Q,B,i,o,e,n){for(let w=0;w<I.plots.length;w++)I.plots[w]!=Q&&I.plots[w].pub(C,Q,B,i,o,e,n)}},g!=null&&(Ri[g]=I)),I}var $g=1,cB=2;function Gg(g,A,I){let C=g.mode,Q=g.series[A],B=C==2?
g._data[A]:g._data,i=g.scales,o=g.bbox,e=B[0],n=C==2?B[1]:B[A],w=C==2?i[Q.facets[0].scale]:i[g.series[0].scale],a=C==2?i[Q.facets[1].scale]:i[Q.scale],h=o.left,y=o.top,G=o.width,R=o.height,J=g.valToPosH,P=g.valToPosV;return w.ori==0?I(Q,e,n,w,a,J,P,h,y,G,R,EQ,IC,eQ,te,se):I(Q,e,n,w,a,P,J,y,h,R,G,iQ,gC,KB,oe,ne)}function LB(g,A){let I=0,C=0,Q=EA(g.bands,kB);for(let B=0;B<Q.length;B++){let i=Q[B];i.
series[0]==A?I=i.dir:i.series[1]==A&&(i.dir==1?C|=1:C|=2)}return[I,C==1?-1:C==2?1:C==3?2:0]}function Fs(g,A,I,C,Q){let B=g.mode,i=g.series[A],o=B==2?i.facets[1].scale:i.scale,e=g.scales[o];return Q==-1?e.min:Q==1?e.max:e.distr==3?e.dir==1?e.min:e.max:0}function xI(g,A,I,C,Q,B){return Gg(g,A,(i,o,e,n,w,a,h,y,G,R,J)=>{let P=i.pxRound,S=n.dir*(n.ori==0?1:-1),q=n.ori==0?IC:gC,N,z;S==1?(N=I,z=C):(N=C,z=
I);let L=P(a(o[N],n,R,y)),_=P(h(e[N],w,J,G)),O=P(a(o[z],n,R,y)),IA=P(h(B==1?w.max:w.min,w,J,G)),V=new Path2D(Q);return q(V,O,IA),q(V,L,IA),q(V,L,_),V})}function BQ(g,A,I,C,Q,B){let i=null;if(g.length>0){i=new Path2D;let o=A==0?eQ:KB,e=I;for(let a=0;a<g.length;a++){let h=g[a];if(h[1]>h[0]){let y=h[0]-e;y>0&&o(i,e,C,y,C+B),e=h[1]}}let n=I+Q-e,w=10;n>0&&o(i,e,C-w/2,n,C+B+w)}return i}function Rs(g,A,I){
let C=g[g.length-1];C&&C[0]==A?C[1]=I:g.push([A,I])}function JB(g,A,I,C,Q,B,i){let o=[],e=g.length;for(let n=Q==1?I:C;n>=I&&n<=C;n+=Q)if(A[n]===null){let a=n,h=n;if(Q==1)for(;++n<=C&&A[n]===null;)h=n;else for(;--n>=I&&A[n]===null;)h=n;let y=B(g[a]),G=h==a?y:B(g[h]),R=a-Q;y=i<=0&&R>=0&&R<e?B(g[R]):y;let P=h+Q;G=i>=0&&P>=0&&P<e?B(g[P]):G,G>=y&&o.push([y,G])}return o}function ki(g){return g==0?Hi:g==
1?JA:A=>hg(A,g)}function ee(g){let A=g==0?EQ:iQ,I=g==0?(Q,B,i,o,e,n)=>{Q.arcTo(B,i,o,e,n)}:(Q,B,i,o,e,n)=>{Q.arcTo(i,B,e,o,n)},C=g==0?(Q,B,i,o,e)=>{Q.rect(B,i,o,e)}:(Q,B,i,o,e)=>{Q.rect(i,B,e,o)};return(Q,B,i,o,e,n=0,w=0)=>{n==0&&w==0?C(Q,B,i,o,e):(n=RI(n,o/2,e/2),w=RI(w,o/2,e/2),A(Q,B+n,i),I(Q,B+o,i,B+o,i+e,n),I(Q,B+o,i+e,B,i+e,w),I(Q,B,i+e,B,i,w),I(Q,B,i,B+o,i,n),Q.closePath())}}var EQ=(g,A,I)=>{
g.moveTo(A,I)},iQ=(g,A,I)=>{g.moveTo(I,A)},IC=(g,A,I)=>{g.lineTo(A,I)},gC=(g,A,I)=>{g.lineTo(I,A)},eQ=ee(0),KB=ee(1),te=(g,A,I,C,Q,B)=>{g.arc(A,I,C,Q,B)},oe=(g,A,I,C,Q,B)=>{g.arc(I,A,C,Q,B)},se=(g,A,I,C,Q,B,i)=>{g.bezierCurveTo(A,I,C,Q,B,i)},ne=(g,A,I,C,Q,B,i)=>{g.bezierCurveTo(I,A,Q,C,i,B)};function re(g){return(A,I,C,Q,B)=>Gg(A,I,(i,o,e,n,w,a,h,y,G,R,J)=>{let{pxRound:P,points:S}=i,q,N;n.ori==0?(q=
EQ,N=te):(q=iQ,N=oe);let z=DA(S.width*eA,3),L=(S.size-S.width)/2*eA,_=DA(L*2,3),O=new Path2D,IA=new Path2D,{left:V,top:F,width:j,height:K}=A.bbox;eQ(IA,V-_,F-_,j+_*2,K+_*2);let W=b=>{if(e[b]!=null){let CA=P(a(o[b],n,R,y)),H=P(h(e[b],w,J,G));q(O,CA+L,H),N(O,CA,H,L,0,zC*2)}};if(B)B.forEach(W);else for(let b=C;b<=Q;b++)W(b);return{stroke:z>0?O:null,fill:O,clip:IA,flags:$g|cB}})}function ae(g){return(A,I,C,Q,B,i)=>{
C!=Q&&(B!=C&&i!=C&&g(A,I,C),B!=Q&&i!=Q&&g(A,I,Q),g(A,I,i))}}var ks=ae(IC),Ms=ae(gC);function De(g){let A=EA(g?.alignGaps,0);return(I,C,Q,B)=>Gg(I,C,(i,o,e,n,w,a,h,y,G,R,J)=>{[Q,B]=IQ(e,Q,B);let P=i.pxRound,S=K=>P(a(K,n,R,y)),q=K=>P(h(K,w,J,G)),N,z;n.ori==0?(N=IC,z=ks):(N=gC,z=Ms);let L=n.dir*(n.ori==0?1:-1),_={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:$g},O=_.stroke,IA=!1;if(B-
Q>=R*4){let K=Y=>I.posToVal(Y,n.key,!0),W=null,b=null,CA,H,AI,SA=S(o[L==1?Q:B]),QA=S(o[Q]),nA=S(o[B]),$=K(L==1?QA+1:nA-1);for(let Y=L==1?Q:B;Y>=Q&&Y<=B;Y+=L){let uA=o[Y],NA=(L==1?uA<$:uA>$)?SA:S(uA),tA=e[Y];NA==SA?tA!=null?(H=tA,W==null?(N(O,NA,q(H)),CA=W=b=H):H<W?W=H:H>b&&(b=H)):tA===null&&(IA=!0):(W!=null&&z(O,SA,q(W),q(b),q(CA),q(H)),tA!=null?(H=tA,N(O,NA,q(H)),W=b=CA=H):(W=b=null,tA===null&&(IA=
!0)),SA=NA,$=K(SA+L))}W!=null&&W!=b&&AI!=SA&&z(O,SA,q(W),q(b),q(CA),q(H))}else for(let K=L==1?Q:B;K>=Q&&K<=B;K+=L){let W=e[K];W===null?IA=!0:W!=null&&N(O,S(o[K]),q(W))}let[F,j]=LB(I,C);if(i.fill!=null||F!=0){let K=_.fill=new Path2D(O),W=i.fillTo(I,C,i.min,i.max,F),b=q(W),CA=S(o[Q]),H=S(o[B]);L==-1&&([H,CA]=[CA,H]),N(K,H,b),N(K,CA,b)}if(!i.spanGaps){let K=[];IA&&K.push(...JB(o,e,Q,B,L,S,A)),_.gaps=
K=i.gaps(I,C,Q,B,K),_.clip=BQ(K,n.ori,y,G,R,J)}return j!=0&&(_.band=j==2?[xI(I,C,Q,B,O,-1),xI(I,C,Q,B,O,1)]:xI(I,C,Q,B,O,j)),_})}function Us(g){let A=EA(g.align,1),I=EA(g.ascDesc,!1),C=EA(g.alignGaps,0),Q=EA(g.extend,!1);return(B,i,o,e)=>Gg(B,i,(n,w,a,h,y,G,R,J,P,S,q)=>{[o,e]=IQ(a,o,e);let N=n.pxRound,{left:z,width:L}=B.bbox,_=QA=>N(G(QA,h,S,J)),O=QA=>N(R(QA,y,q,P)),IA=h.ori==0?IC:gC,V={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:$g},F=V.stroke,j=h.dir*(h.ori==0?1:-1),K=O(a[j==1?o:e]),W=_(w[j==1?o:e]),b=W,CA=W;Q&&A==-1&&(CA=z,IA(F,CA,K)),IA(F,W,K);for(let QA=j==1?o:e;QA>=o&&QA<=e;QA+=j){let nA=a[QA];if(nA==null)continue;let $=_(w[QA]),Y=O(nA);A==1?IA(F,$,K):IA(F,b,Y),IA(F,$,Y),K=Y,b=$}let H=b;Q&&A==1&&(H=z+L,IA(F,H,K));let[AI,SA]=LB(B,i);if(n.fill!=null||AI!=0){let QA=V.fill=new Path2D(
F),nA=n.fillTo(B,i,n.min,n.max,AI),$=O(nA);IA(QA,H,$),IA(QA,CA,$)}if(!n.spanGaps){let QA=[];QA.push(...JB(w,a,o,e,j,_,C));let nA=n.width*eA/2,$=I||A==1?nA:-nA,Y=I||A==-1?-nA:nA;QA.forEach(uA=>{uA[0]+=$,uA[1]+=Y}),V.gaps=QA=n.gaps(B,i,o,e,QA),V.clip=BQ(QA,h.ori,J,P,S,q)}return SA!=0&&(V.band=SA==2?[xI(B,i,o,e,F,-1),xI(B,i,o,e,F,1)]:xI(B,i,o,e,F,SA)),V})}function Mi(g,A,I,C,Q,B,i=aA){if(g.length>1){
let o=null;for(let e=0,n=1/0;e<g.length;e++)if(A[e]!==void 0){if(o!=null){let w=KA(g[e]-g[o]);w<n&&(n=w,i=KA(I(g[e],C,Q,B)-I(g[o],C,Q,B)))}o=e}}return i}function ps(g){g=g||RC;let A=EA(g.size,[.6,aA,1]),I=g.align||0,C=g.gap||0,Q=g.radius;Q=Q==null?[0,0]:typeof Q=="number"?[Q,0]:Q;let B=gA(Q),i=1-A[0],o=EA(A[1],aA),e=EA(A[2],1),n=EA(g.disp,RC),w=EA(g.each,y=>{}),{fill:a,stroke:h}=n;return(y,G,R,J)=>Gg(
y,G,(P,S,q,N,z,L,_,O,IA,V,F)=>{let j=P.pxRound,K=I,W=C*eA,b=o*eA,CA=e*eA,H,AI;N.ori==0?[H,AI]=B(y,G):[AI,H]=B(y,G);let SA=N.dir*(N.ori==0?1:-1),QA=N.ori==0?eQ:KB,nA=N.ori==0?w:(U,wA,LA,kg,Qg,MI,Bg)=>{w(U,wA,LA,Qg,kg,Bg,MI)},$=EA(y.bands,kB).find(U=>U.series[0]==G),Y=$!=null?$.dir:0,uA=P.fillTo(y,G,P.min,P.max,Y),OA=j(_(uA,z,F,IA)),NA,tA,cI,CI=V,RA=j(P.width*eA),kI=!1,mI=null,sI=null,vI=null,Ng=null;
a!=null&&(RA==0||h!=null)&&(kI=!0,mI=a.values(y,G,R,J),sI=new Map,new Set(mI).forEach(U=>{U!=null&&sI.set(U,new Path2D)}),RA>0&&(vI=h.values(y,G,R,J),Ng=new Map,new Set(vI).forEach(U=>{U!=null&&Ng.set(U,new Path2D)})));let{x0:Fg,size:BC}=n;if(Fg!=null&&BC!=null){K=1,S=Fg.values(y,G,R,J),Fg.unit==2&&(S=S.map(LA=>y.posToVal(O+LA*V,N.key,!0)));let U=BC.values(y,G,R,J);BC.unit==2?tA=U[0]*V:tA=L(U[0],N,
V,O)-L(0,N,V,O),CI=Mi(S,q,L,N,V,O,CI),cI=CI-tA+W}else CI=Mi(S,q,L,N,V,O,CI),cI=CI*i+W,tA=CI-cI;cI<1&&(cI=0),RA>=tA/2&&(RA=0),cI<5&&(j=Hi);let pC=cI>0,gg=CI-cI-(pC?RA:0);tA=j(wB(gg,CA,b)),NA=(K==0?tA/2:K==SA?0:tA)-K*SA*((K==0?W/2:0)+(pC?RA/2:0));let XA={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Rg=kI?null:new Path2D,HI=null;if($!=null)HI=y.data[$.series[1]];else{let{y0:U,y1:wA}=n;
U!=null&&wA!=null&&(q=wA.values(y,G,R,J),HI=U.values(y,G,R,J))}let Cg=H*tA,X=AI*tA;for(let U=SA==1?R:J;U>=R&&U<=J;U+=SA){let wA=q[U];if(wA==null)continue;if(HI!=null){let II=HI[U]??0;if(wA-II==0)continue;OA=_(II,z,F,IA)}let LA=N.distr!=2||n!=null?S[U]:U,kg=L(LA,N,V,O),Qg=_(EA(wA,uA),z,F,IA),MI=j(kg-NA),Bg=j($A(Qg,OA)),QI=j(RI(Qg,OA)),nI=Bg-QI;if(wA!=null){let II=wA<0?X:Cg,yI=wA<0?Cg:X;kI?(RA>0&&vI[U]!=
null&&QA(Ng.get(vI[U]),MI,QI+tI(RA/2),tA,$A(0,nI-RA),II,yI),mI[U]!=null&&QA(sI.get(mI[U]),MI,QI+tI(RA/2),tA,$A(0,nI-RA),II,yI)):QA(Rg,MI,QI+tI(RA/2),tA,$A(0,nI-RA),II,yI),nA(y,G,U,MI-RA/2,QI,tA+RA,nI)}}return RA>0?XA.stroke=kI?Ng:Rg:kI||(XA._fill=P.width==0?P._fill:P._stroke??P._fill,XA.width=0),XA.fill=kI?sI:Rg,XA})}function us(g,A){let I=EA(A?.alignGaps,0);return(C,Q,B,i)=>Gg(C,Q,(o,e,n,w,a,h,y,G,R,J,P)=>{
[B,i]=IQ(n,B,i);let S=o.pxRound,q=H=>S(h(H,w,J,G)),N=H=>S(y(H,a,P,R)),z,L,_;w.ori==0?(z=EQ,_=IC,L=se):(z=iQ,_=gC,L=ne);let O=w.dir*(w.ori==0?1:-1),IA=q(e[O==1?B:i]),V=IA,F=[],j=[];for(let H=O==1?B:i;H>=B&&H<=i;H+=O)if(n[H]!=null){let SA=e[H],QA=q(SA);F.push(V=QA),j.push(N(n[H]))}let K={stroke:g(F,j,z,_,L,S),fill:null,clip:null,band:null,gaps:null,flags:$g},W=K.stroke,[b,CA]=LB(C,Q);if(o.fill!=null||
b!=0){let H=K.fill=new Path2D(W),AI=o.fillTo(C,Q,o.min,o.max,b),SA=N(AI);_(H,V,SA),_(H,IA,SA)}if(!o.spanGaps){let H=[];H.push(...JB(e,n,B,i,O,q,I)),K.gaps=H=o.gaps(C,Q,B,i,H),K.clip=BQ(H,w.ori,G,R,J,P)}return CA!=0&&(K.band=CA==2?[xI(C,Q,B,i,W,-1),xI(C,Q,B,i,W,1)]:xI(C,Q,B,i,W,CA)),K})}function Ls(g){return us(Js,g)}function Js(g,A,I,C,Q,B){let i=g.length;if(i<2)return null;let o=new Path2D;if(I(o,
g[0],A[0]),i==2)C(o,g[1],A[1]);else{let e=Array(i),n=Array(i-1),w=Array(i-1),a=Array(i-1);for(let h=0;h<i-1;h++)w[h]=A[h+1]-A[h],a[h]=g[h+1]-g[h],n[h]=w[h]/a[h];e[0]=n[0];for(let h=1;h<i-1;h++)n[h]===0||n[h-1]===0||n[h-1]>0!=n[h]>0?e[h]=0:(e[h]=3*(a[h-1]+a[h])/((2*a[h]+a[h-1])/n[h-1]+(a[h]+2*a[h-1])/n[h]),isFinite(e[h])||(e[h]=0));e[i-1]=n[i-2];for(let h=0;h<i-1;h++)Q(o,g[h]+a[h]/3,A[h]+e[h]*a[h]/
3,g[h+1]-a[h]/3,A[h+1]-e[h+1]*a[h]/3,g[h+1],A[h+1])}return o}var yB=new Set;function Ui(){for(let g of yB)g.syncRect(!0)}AC&&(yg(ro,Xg,Ui),yg(ao,Xg,Ui,!0),yg(_C,Xg,()=>{TA.pxRatio=eA}));var Ks=De(),Ys=re();function pi(g,A,I,C){return(C?[g[0],g[1]].concat(g.slice(2)):[g[0]].concat(g.slice(1))).map((B,i)=>fB(B,i,A,I))}function ms(g,A){return g.map((I,C)=>C==0?{}:pA({},A,I))}function fB(g,A,I,C){return pA(
{},A==0?I:C,g)}function we(g,A,I){return A==null?zg:[A,I]}var Hs=we;function bs(g,A,I){return A==null?zg:$C(A,I,FB,!0)}function he(g,A,I,C){return A==null?zg:gQ(A,I,g.scales[C].log,!1)}var qs=he;function le(g,A,I,C){return A==null?zg:NB(A,I,g.scales[C].log,!1)}var xs=le;function vs(g,A,I,C,Q){let B=$A(ti(g),ti(A)),i=A-g,o=FI(Q/C*i,I);do{let e=I[o],n=C*e/i;if(n>=Q&&B+(e<5?Ig.get(e):0)<=17)return[e,
n]}while(++o<I.length);return[0,0]}function ui(g){let A,I;return g=g.replace(/(\d+)px/,(C,Q)=>(A=JA((I=+Q)*eA))+"px"),[g,A,I]}function Ps(g){g.show&&[g.font,g.labelFont].forEach(A=>{let I=DA(A[2]*eA,1);A[0]=A[0].replace(/[0-9.]+px/,I+"px"),A[1]=I})}function TA(g,A,I){let C={mode:EA(g.mode,1)},Q=C.mode;function B(E,t,s,r){let D=t.valToPct(E);return r+s*(t.dir==-1?1-D:D)}function i(E,t,s,r){let D=t.
valToPct(E);return r+s*(t.dir==-1?D:1-D)}function o(E,t,s,r){return t.ori==0?B(E,t,s,r):i(E,t,s,r)}C.valToPosH=B,C.valToPosV=i;let e=!1;C.status=0;let n=C.root=hI(Xt);if(g.id!=null&&(n.id=g.id),eI(n,g.class),g.title){let E=hI(_t,n);E.textContent=g.title}let w=NI("canvas"),a=C.ctx=w.getContext("2d"),h=hI($t,n);yg("click",h,E=>{E.target===G&&(lA!=bg||FA!=qg)&&WA.click(C,E)},!0);let y=C.under=hI(Ao,h);
h.appendChild(w);let G=C.over=hI(Io,h);g=_g(g);let R=+EA(g.pxAlign,1),J=ki(R);(g.plugins||[]).forEach(E=>{E.opts&&(g=E.opts(C,g)||g)});let P=g.ms||.001,S=C.series=Q==1?pi(g.series||[],fi,Fi,!1):ms(g.series||[null],Ni),q=C.axes=pi(g.axes||[],yi,di,!0),N=C.scales={},z=C.bands=g.bands||[];z.forEach(E=>{E.fill=gA(E.fill||null),E.dir=EA(E.dir,-1)});let L=Q==2?S[1].facets[0].scale:S[0].scale,_={axes:Et,
series:It},O=(g.drawOrder||["axes","series"]).map(E=>_[E]);function IA(E){let t=E.distr==3?s=>qI(s>0?s:E.clamp(C,s,E.min,E.max,E.key)):E.distr==4?s=>eB(s,E.asinh):E.distr==100?s=>E.fwd(s):s=>s;return s=>{let r=t(s),{_min:D,_max:l}=E,c=l-D;return(r-D)/c}}function V(E){let t=N[E];if(t==null){let s=(g.scales||RC)[E]||RC;if(s.from!=null){V(s.from);let r=pA({},N[s.from],s,{key:E});r.valToPct=IA(r),N[E]=
r}else{t=N[E]=pA({},E==L?Ee:Ns,s),t.key=E;let r=t.time,D=t.range,l=Ag(D);if((E!=L||Q==2&&!r)&&(l&&(D[0]==null||D[1]==null)&&(D={min:D[0]==null?Ei:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?Ei:{mode:1,hard:D[1],soft:D[1]}},l=!1),!l&&QQ(D))){let c=D;D=(f,d,k)=>d==null?zg:$C(d,k,c)}t.range=gA(D||(r?Hs:E==L?t.distr==3?qs:t.distr==4?xs:we:t.distr==3?he:t.distr==4?le:bs)),t.auto=gA(l?!1:t.auto),t.clamp=
gA(t.clamp||Ss),t._min=t._max=null,t.valToPct=IA(t)}}}V("x"),V("y"),Q==1&&S.forEach(E=>{V(E.scale)}),q.forEach(E=>{V(E.scale)});for(let E in g.scales)V(E);let F=N[L],j=F.distr,K,W;F.ori==0?(eI(n,jt),K=B,W=i):(eI(n,zt),K=i,W=B);let b={};for(let E in N){let t=N[E];(t.min!=null||t.max!=null)&&(b[E]={min:t.min,max:t.max},t.min=t.max=null)}let CA=g.tzDate||(E=>new Date(JA(E/P))),H=g.fmtDate||MB,AI=P==1?
zo(CA):As(CA),SA=hi(CA,wi(P==1?jo:$o,H)),QA=ci(CA,li(gs,H)),nA=[],$=C.legend=pA({},Bs,g.legend),Y=C.cursor=pA({},ss,{drag:{y:Q==2}},g.cursor),uA=$.show,OA=Y.show,NA=$.markers;$.idxs=nA,NA.width=gA(NA.width),NA.dash=gA(NA.dash),NA.stroke=gA(NA.stroke),NA.fill=gA(NA.fill);let tA,cI,CI,RA=[],kI=[],mI,sI=!1,vI={};if($.live){let E=S[1]?S[1].values:null;sI=E!=null,mI=sI?E(C,1,0):{_:0};for(let t in mI)vI[t]=
dB}if(uA)if(tA=NI("table",io,n),CI=NI("tbody",null,tA),$.mount(C,tA),sI){cI=NI("thead",null,tA,CI);let E=NI("tr",null,cI);NI("th",null,E);for(var Ng in mI)NI("th",VE,E).textContent=Ng}else eI(tA,to),$.live&&eI(tA,eo);let Fg={show:!0},BC={show:!1};function pC(E,t){if(t==0&&(sI||!$.live||Q==2))return zg;let s=[],r=NI("tr",oo,CI,CI.childNodes[t]);eI(r,E.class),E.show||eI(r,cg);let D=NI("th",null,r);if(NA.
show){let f=hI(so,D);if(t>0){let d=NA.width(C,t);d&&(f.style.border=d+"px "+NA.dash(C,t)+" "+NA.stroke(C,t)),f.style.background=NA.fill(C,t)}}let l=hI(VE,D);E.label instanceof HTMLElement?l.appendChild(E.label):l.textContent=E.label,t>0&&(NA.show||(l.style.color=E.width>0?NA.stroke(C,t):NA.fill(C,t)),XA("click",D,f=>{if(Y._lock)return;ig(f);let d=S.indexOf(E);if((f.ctrlKey||f.metaKey)!=$.isolate){
let k=S.some((M,u)=>u>0&&u!=d&&M.show);S.forEach((M,u)=>{u>0&&pI(u,k?u==d?Fg:BC:Fg,!0,UA.setSeries)})}else pI(d,{show:!E.show},!0,UA.setSeries)},!1),Ug&&XA(zE,D,f=>{Y._lock||(ig(f),pI(S.indexOf(E),vg,!0,UA.setSeries))},!1));for(var c in mI){let f=NI("td",no,r);f.textContent="--",s.push(f)}return[r,s]}let gg=new Map;function XA(E,t,s,r=!0){let D=gg.get(t)||{},l=Y.bind[E](C,t,s,r);l&&(yg(E,t,D[E]=l),
gg.set(t,D))}function Rg(E,t,s){let r=gg.get(t)||{};for(let D in r)(E==null||D==E)&&(DB(D,t,r[D]),delete r[D]);E==null&&gg.delete(t)}let HI=0,Cg=0,X=0,U=0,wA=0,LA=0,kg=wA,Qg=LA,MI=X,Bg=U,QI=0,nI=0,II=0,yI=0;C.bbox={};let dQ=!1,uC=!1,Mg=!1,Eg=!1,LC=!1,rI=!1;function SQ(E,t,s){(s||E!=C.width||t!=C.height)&&TB(E,t),Kg(!1),Mg=!0,uC=!0,Yg()}function TB(E,t){C.width=HI=X=E,C.height=Cg=U=t,wA=LA=0,Oe(),Xe();
let s=C.bbox;QI=s.left=hg(wA*eA,.5),nI=s.top=hg(LA*eA,.5),II=s.width=hg(X*eA,.5),yI=s.height=hg(U*eA,.5)}let Te=3;function Ze(){let E=!1,t=0;for(;!E;){t++;let s=Qt(t),r=Bt(t);E=t==Te||s&&r,E||(TB(C.width,C.height),uC=!0)}}function Ve({width:E,height:t}){SQ(E,t)}C.setSize=Ve;function Oe(){let E=!1,t=!1,s=!1,r=!1;q.forEach((D,l)=>{if(D.show&&D._show){let{side:c,_size:f}=D,d=c%2,k=D.label!=null?D.labelSize:
0,M=f+k;M>0&&(d?(X-=M,c==3?(wA+=M,r=!0):s=!0):(U-=M,c==0?(LA+=M,E=!0):t=!0))}}),eg[0]=E,eg[1]=s,eg[2]=t,eg[3]=r,X-=PI[1]+PI[3],wA+=PI[3],U-=PI[2]+PI[0],LA+=PI[0]}function Xe(){let E=wA+X,t=LA+U,s=wA,r=LA;function D(l,c){switch(l){case 1:return E+=c,E-c;case 2:return t+=c,t-c;case 3:return s-=c,s+c;case 0:return r-=c,r+c}}q.forEach((l,c)=>{if(l.show&&l._show){let f=l.side;l._pos=D(f,l._size),l.label!=
null&&(l._lpos=D(f,l.labelSize))}})}if(Y.dataIdx==null){let E=Y.hover,t=E.skip=new Set(E.skip??[]);t.add(void 0);let s=E.prox=gA(E.prox),r=E.bias??=0;Y.dataIdx=(D,l,c,f)=>{if(l==0)return c;let d=c,k=s(D,l,c,f)??aA,M=k>=0&&k<aA,u=F.ori==0?X:U,T=Y.left,iA=A[0],BA=A[l];if(t.has(BA[c])){d=null;let AA=null,v=null,m;if(r==0||r==-1)for(m=c;AA==null&&m-- >0;)t.has(BA[m])||(AA=m);if(r==0||r==1)for(m=c;v==null&&
m++<BA.length;)t.has(BA[m])||(v=m);if(AA!=null||v!=null)if(M){let yA=AA==null?-1/0:K(iA[AA],F,u,0),kA=v==null?1/0:K(iA[v],F,u,0),xA=T-yA,rA=kA-T;xA<=rA?xA<=k&&(d=AA):rA<=k&&(d=v)}else d=v==null?AA:AA==null?v:c-AA<=v-c?AA:v}else M&&KA(T-K(iA[c],F,u,0))>k&&(d=null);return d}}let ig=E=>{Y.event=E};Y.idxs=nA,Y._lock=!1;let ZA=Y.points;ZA.show=gA(ZA.show),ZA.size=gA(ZA.size),ZA.stroke=gA(ZA.stroke),ZA.
width=gA(ZA.width),ZA.fill=gA(ZA.fill);let UI=C.focus=pA({},g.focus||{alpha:.3},Y.focus),Ug=UI.prox>=0,pg=Ug&&ZA.one,aI=[],ug=[],Lg=[];function ZB(E,t){let s=ZA.show(C,t);if(s instanceof HTMLElement)return eI(s,Eo),eI(s,E.class),KI(s,-10,-10,X,U),G.insertBefore(s,aI[t]),s}function VB(E,t){if(Q==1||t>0){let s=Q==1&&N[E.scale].time,r=E.value;E.value=s?ni(r)?ci(CA,li(r,H)):r||QA:r||fs,E.label=E.label||
(s?rs:ns)}if(pg||t>0){E.width=E.width==null?1:E.width,E.paths=E.paths||Ks||No,E.fillTo=gA(E.fillTo||Fs),E.pxAlign=+EA(E.pxAlign,R),E.pxRound=ki(E.pxAlign),E.stroke=gA(E.stroke||null),E.fill=gA(E.fill||null),E._stroke=E._fill=E._paths=E._focus=null;let s=Gs($A(1,E.width),1),r=E.points=pA({},{size:s,width:$A(1,s*.2),stroke:E.stroke,space:s*2,paths:Ys,_stroke:null,_fill:null},E.points);r.show=gA(r.show),
r.filter=gA(r.filter),r.fill=gA(r.fill),r.stroke=gA(r.stroke),r.paths=gA(r.paths),r.pxAlign=E.pxAlign}if(uA){let s=pC(E,t);RA.splice(t,0,s[0]),kI.splice(t,0,s[1]),$.values.push(null)}if(OA){nA.splice(t,0,null);let s=null;pg?t==0&&(s=ZB(E,t)):t>0&&(s=ZB(E,t)),aI.splice(t,0,s),ug.splice(t,0,0),Lg.splice(t,0,0)}qA("addSeries",t)}function je(E,t){t=t??S.length,E=Q==1?fB(E,t,fi,Fi):fB(E,t,{},Ni),S.splice(
t,0,E),VB(S[t],t)}C.addSeries=je;function ze(E){if(S.splice(E,1),uA){$.values.splice(E,1),kI.splice(E,1);let t=RA.splice(E,1)[0];Rg(null,t.firstChild),t.remove()}OA&&(nA.splice(E,1),aI.splice(E,1)[0].remove(),ug.splice(E,1),Lg.splice(E,1)),qA("delSeries",E)}C.delSeries=ze;let eg=[!1,!1,!1,!1];function _e(E,t){if(E._show=E.show,E.show){let s=E.side%2,r=N[E.scale];r==null&&(E.scale=s?S[1].scale:L,r=
N[E.scale]);let D=r.time;E.size=gA(E.size),E.space=gA(E.space),E.rotate=gA(E.rotate),Ag(E.incrs)&&E.incrs.forEach(c=>{!Ig.has(c)&&Ig.set(c,xi(c))}),E.incrs=gA(E.incrs||(r.distr==2?Vo:D?P==1?Xo:_o:lg)),E.splits=gA(E.splits||(D&&r.distr==1?AI:r.distr==3?hB:r.distr==4?ws:Ds)),E.stroke=gA(E.stroke),E.grid.stroke=gA(E.grid.stroke),E.ticks.stroke=gA(E.ticks.stroke),E.border.stroke=gA(E.border.stroke);let l=E.
values;E.values=Ag(l)&&!Ag(l[0])?gA(l):D?Ag(l)?hi(CA,wi(l,H)):ni(l)?Is(CA,l):l||SA:l||as,E.filter=gA(E.filter||(r.distr>=3&&r.log==10?cs:r.distr==3&&r.log==2?ys:bi)),E.font=ui(E.font),E.labelFont=ui(E.labelFont),E._size=E.size(C,null,t,0),E._space=E._rotate=E._incrs=E._found=E._splits=E._values=null,E._size>0&&(eg[t]=!0,E._el=hI(go,h))}}function EC(E,t,s,r){let[D,l,c,f]=s,d=t%2,k=0;return d==0&&(f||
l)&&(k=t==0&&!D||t==2&&!c?JA(yi.size/3):0),d==1&&(D||c)&&(k=t==1&&!l||t==3&&!f?JA(di.size/2):0),k}let OB=C.padding=(g.padding||[EC,EC,EC,EC]).map(E=>gA(EA(E,EC))),PI=C._padding=OB.map((E,t)=>E(C,t,eg,0)),PA,YA=null,mA=null,JC=Q==1?S[0].idxs:null,fI=null,iC=!1;function XB(E,t){if(A=E??[],C.data=C._data=A,Q==2){PA=0;for(let s=1;s<S.length;s++)PA+=A[s][0].length}else{A.length==0&&(C.data=C._data=A=[[]]),
fI=A[0],PA=fI.length;let s=A;if(j==2){s=A.slice();let r=s[0]=Array(PA);for(let D=0;D<PA;D++)r[D]=D}C._data=A=s}if(Kg(!0),qA("setData"),j==2&&(Mg=!0),t!==!1){let s=F;s.auto(C,iC)?NQ():TI(L,s.min,s.max),Eg=Eg||Y.left>=0,rI=!0,Yg()}}C.setData=XB;function NQ(){iC=!0;let E,t;Q==1&&(PA>0?(YA=JC[0]=0,mA=JC[1]=PA-1,E=A[0][YA],t=A[0][mA],j==2?(E=YA,t=mA):E==t&&(j==3?[E,t]=gQ(E,E,F.log,!1):j==4?[E,t]=NB(E,E,
F.log,!1):F.time?t=E+JA(86400/P):[E,t]=$C(E,t,FB,!0))):(YA=JC[0]=E=null,mA=JC[1]=t=null)),TI(L,E,t)}let KC,Jg,FQ,RQ,kQ,MQ,UQ,pQ,uQ,gI;function jB(E,t,s,r,D,l){E??=XE,s??=kB,r??="butt",D??=XE,l??="round",E!=KC&&(a.strokeStyle=KC=E),D!=Jg&&(a.fillStyle=Jg=D),t!=FQ&&(a.lineWidth=FQ=t),l!=kQ&&(a.lineJoin=kQ=l),r!=MQ&&(a.lineCap=MQ=r),s!=RQ&&a.setLineDash(RQ=s)}function zB(E,t,s,r){t!=Jg&&(a.fillStyle=
Jg=t),E!=UQ&&(a.font=UQ=E),s!=pQ&&(a.textAlign=pQ=s),r!=uQ&&(a.textBaseline=uQ=r)}function LQ(E,t,s,r,D=0){if(r.length>0&&E.auto(C,iC)&&(t==null||t.min==null)){let l=EA(YA,0),c=EA(mA,r.length-1),f=s.min==null?lo(r,l,c,D,E.distr==3):[s.min,s.max];E.min=RI(E.min,s.min=f[0]),E.max=$A(E.max,s.max=f[1])}}let _B={min:null,max:null};function $e(){for(let r in N){let D=N[r];b[r]==null&&(D.min==null||b[L]!=
null&&D.auto(C,iC))&&(b[r]=_B)}for(let r in N){let D=N[r];b[r]==null&&D.from!=null&&b[D.from]!=null&&(b[r]=_B)}b[L]!=null&&Kg(!0);let E={};for(let r in b){let D=b[r];if(D!=null){let l=E[r]=_g(N[r],ko);if(D.min!=null)pA(l,D);else if(r!=L||Q==2)if(PA==0&&l.from==null){let c=l.range(C,null,null,r);l.min=c[0],l.max=c[1]}else l.min=aA,l.max=-aA}}if(PA>0){S.forEach((r,D)=>{if(Q==1){let l=r.scale,c=b[l];
if(c==null)return;let f=E[l];if(D==0){let d=f.range(C,f.min,f.max,l);f.min=d[0],f.max=d[1],YA=FI(f.min,A[0]),mA=FI(f.max,A[0]),mA-YA>1&&(A[0][YA]<f.min&&YA++,A[0][mA]>f.max&&mA--),r.min=fI[YA],r.max=fI[mA]}else r.show&&r.auto&&LQ(f,c,r,A[D],r.sorted);r.idxs[0]=YA,r.idxs[1]=mA}else if(D>0&&r.show&&r.auto){let[l,c]=r.facets,f=l.scale,d=c.scale,[k,M]=A[D],u=E[f],T=E[d];u!=null&&LQ(u,b[f],l,k,l.sorted),
T!=null&&LQ(T,b[d],c,M,c.sorted),r.min=c.min,r.max=c.max}});for(let r in E){let D=E[r],l=b[r];if(D.from==null&&(l==null||l.min==null)){let c=D.range(C,D.min==aA?null:D.min,D.max==-aA?null:D.max,r);D.min=c[0],D.max=c[1]}}}for(let r in E){let D=E[r];if(D.from!=null){let l=E[D.from];if(l.min==null)D.min=D.max=null;else{let c=D.range(C,l.min,l.max,r);D.min=c[0],D.max=c[1]}}}let t={},s=!1;for(let r in E){
let D=E[r],l=N[r];if(l.min!=D.min||l.max!=D.max){l.min=D.min,l.max=D.max;let c=l.distr;l._min=c==3?qI(l.min):c==4?eB(l.min,l.asinh):c==100?l.fwd(l.min):l.min,l._max=c==3?qI(l.max):c==4?eB(l.max,l.asinh):c==100?l.fwd(l.max):l.max,t[r]=s=!0}}if(s){S.forEach((r,D)=>{Q==2?D>0&&t.y&&(r._paths=null):t[r.scale]&&(r._paths=null)});for(let r in t)Mg=!0,qA("setScale",r);OA&&Y.left>=0&&(Eg=rI=!0)}for(let r in b)
b[r]=null}function At(E){let t=wB(YA-1,0,PA-1),s=wB(mA+1,0,PA-1);for(;E[t]==null&&t>0;)t--;for(;E[s]==null&&s<PA-1;)s++;return[t,s]}function It(){if(PA>0){let E=S.some(t=>t._focus)&&gI!=UI.alpha;E&&(a.globalAlpha=gI=UI.alpha),S.forEach((t,s)=>{if(s>0&&t.show&&($B(s,!1),$B(s,!0),t._paths==null)){let r=gI;gI!=t.alpha&&(a.globalAlpha=gI=t.alpha);let D=Q==2?[0,A[s][0].length-1]:At(A[s]);t._paths=t.paths(
C,s,D[0],D[1]),gI!=r&&(a.globalAlpha=gI=r)}}),S.forEach((t,s)=>{if(s>0&&t.show){let r=gI;gI!=t.alpha&&(a.globalAlpha=gI=t.alpha),t._paths!=null&&AE(s,!1);{let D=t._paths!=null?t._paths.gaps:null,l=t.points.show(C,s,YA,mA,D),c=t.points.filter(C,s,l,D);(l||c)&&(t.points._paths=t.points.paths(C,s,YA,mA,c),AE(s,!0))}gI!=r&&(a.globalAlpha=gI=r),qA("drawSeries",s)}}),E&&(a.globalAlpha=gI=1)}}function $B(E,t){
let s=t?S[E].points:S[E];s._stroke=s.stroke(C,E),s._fill=s.fill(C,E)}function AE(E,t){let s=t?S[E].points:S[E],{stroke:r,fill:D,clip:l,flags:c,_stroke:f=s._stroke,_fill:d=s._fill,_width:k=s.width}=s._paths;k=DA(k*eA,3);let M=null,u=k%2/2;t&&d==null&&(d=k>0?"#fff":f);let T=s.pxAlign==1&&u>0;if(T&&a.translate(u,u),!t){let iA=QI-k/2,BA=nI-k/2,AA=II+k,v=yI+k;M=new Path2D,M.rect(iA,BA,AA,v)}t?JQ(f,k,s.
dash,s.cap,d,r,D,c,l):gt(E,f,k,s.dash,s.cap,d,r,D,c,M,l),T&&a.translate(-u,-u)}function gt(E,t,s,r,D,l,c,f,d,k,M){let u=!1;d!=0&&z.forEach((T,iA)=>{if(T.series[0]==E){let BA=S[T.series[1]],AA=A[T.series[1]],v=(BA._paths||RC).band;Ag(v)&&(v=T.dir==1?v[0]:v[1]);let m,yA=null;BA.show&&v&&yo(AA,YA,mA)?(yA=T.fill(C,iA)||l,m=BA._paths.clip):v=null,JQ(t,s,r,D,yA,c,f,d,k,M,m,v),u=!0}}),u||JQ(t,s,r,D,l,c,f,
d,k,M)}let IE=$g|cB;function JQ(E,t,s,r,D,l,c,f,d,k,M,u){jB(E,t,s,r,D),(d||k||u)&&(a.save(),d&&a.clip(d),k&&a.clip(k)),u?(f&IE)==IE?(a.clip(u),M&&a.clip(M),mC(D,c),YC(E,l,t)):f&cB?(mC(D,c),a.clip(u),YC(E,l,t)):f&$g&&(a.save(),a.clip(u),M&&a.clip(M),mC(D,c),a.restore(),YC(E,l,t)):(mC(D,c),YC(E,l,t)),(d||k||u)&&a.restore()}function YC(E,t,s){s>0&&(t instanceof Map?t.forEach((r,D)=>{a.strokeStyle=KC=
D,a.stroke(r)}):t!=null&&E&&a.stroke(t))}function mC(E,t){t instanceof Map?t.forEach((s,r)=>{a.fillStyle=Jg=r,a.fill(s)}):t!=null&&E&&a.fill(t)}function Ct(E,t,s,r){let D=q[E],l;if(r<=0)l=[0,0];else{let c=D._space=D.space(C,E,t,s,r),f=D._incrs=D.incrs(C,E,t,s,r,c);l=vs(t,s,f,r,c)}return D._found=l}function KQ(E,t,s,r,D,l,c,f,d,k){let M=c%2/2;R==1&&a.translate(M,M),jB(f,c,d,k,f),a.beginPath();let u,
T,iA,BA,AA=D+(r==0||r==3?-l:l);s==0?(T=D,BA=AA):(u=D,iA=AA);for(let v=0;v<E.length;v++)t[v]!=null&&(s==0?u=iA=E[v]:T=BA=E[v],a.moveTo(u,T),a.lineTo(iA,BA));a.stroke(),R==1&&a.translate(-M,-M)}function Qt(E){let t=!0;return q.forEach((s,r)=>{if(!s.show)return;let D=N[s.scale];if(D.min==null){s._show&&(t=!1,s._show=!1,Kg(!1));return}else s._show||(t=!1,s._show=!0,Kg(!1));let l=s.side,c=l%2,{min:f,max:d}=D,
[k,M]=Ct(r,f,d,c==0?X:U);if(M==0)return;let u=D.distr==2,T=s._splits=s.splits(C,r,f,d,k,M,u),iA=D.distr==2?T.map(m=>fI[m]):T,BA=D.distr==2?fI[T[1]]-fI[T[0]]:k,AA=s._values=s.values(C,s.filter(C,iA,r,M,BA),r,M,BA);s._rotate=l==2?s.rotate(C,AA,r,M):0;let v=s._size;s._size=lI(s.size(C,AA,r,E)),v!=null&&s._size!=v&&(t=!1)}),t}function Bt(E){let t=!0;return OB.forEach((s,r)=>{let D=s(C,r,eg,E);D!=PI[r]&&
(t=!1),PI[r]=D}),t}function Et(){for(let E=0;E<q.length;E++){let t=q[E];if(!t.show||!t._show)continue;let s=t.side,r=s%2,D,l,c=t.stroke(C,E),f=s==0||s==3?-1:1,[d,k]=t._found;if(t.label!=null){let zA=t.labelGap*f,iI=JA((t._lpos+zA)*eA);zB(t.labelFont[0],c,"center",s==2?"top":OE),a.save(),r==1?(D=l=0,a.translate(iI,JA(nI+yI/2)),a.rotate((s==3?-zC:zC)/2)):(D=JA(QI+II/2),l=iI);let sg=mi(t.label)?t.label(
C,E,d,k):t.label;a.fillText(sg,D,l),a.restore()}if(k==0)continue;let M=N[t.scale],u=r==0?II:yI,T=r==0?QI:nI,iA=t._splits,BA=M.distr==2?iA.map(zA=>fI[zA]):iA,AA=M.distr==2?fI[iA[1]]-fI[iA[0]]:d,v=t.ticks,m=t.border,yA=v.show?v.size:0,kA=JA(yA*eA),xA=JA((t.alignTo==2?t._size-yA-t.gap:t.gap)*eA),rA=t._rotate*-zC/180,MA=J(t._pos*eA),BI=(kA+xA)*f,jA=MA+BI;l=r==0?jA:0,D=r==1?jA:0;let DI=t.font[0],GI=t.align==
1?Vg:t.align==2?BB:rA>0?Vg:rA<0?BB:r==0?"center":s==3?BB:Vg,LI=rA||r==1?"middle":s==2?"top":OE;zB(DI,c,GI,LI);let EI=t.font[1]*t.lineGap,wI=iA.map(zA=>J(o(zA,M,u,T))),dI=t._values;for(let zA=0;zA<dI.length;zA++){let iI=dI[zA];if(iI!=null){r==0?D=wI[zA]:l=wI[zA],iI=""+iI;let sg=iI.indexOf(`
`)==-1?[iI]:iI.split(/\n/gm);for(let _A=0;_A<sg.length;_A++){let yE=sg[_A];rA?(a.save(),a.translate(D,l+_A*EI),a.rotate(rA),a.fillText(yE,0,0),a.restore()):a.fillText(yE,D,l+_A*EI)}}}v.show&&KQ(wI,v.filter(C,BA,E,k,AA),r,s,MA,kA,DA(v.width*eA,3),v.stroke(C,E),v.dash,v.cap);let JI=t.grid;JI.show&&KQ(wI,JI.filter(C,BA,E,k,AA),r,r==0?2:1,r==0?nI:QI,r==0?yI:II,DA(JI.width*eA,3),JI.stroke(C,E),JI.dash,
JI.cap),m.show&&KQ([MA],[1],r==0?1:0,r==0?1:2,r==1?nI:QI,r==1?yI:II,DA(m.width*eA,3),m.stroke(C,E),m.dash,m.cap)}qA("drawAxes")}function Kg(E){S.forEach((t,s)=>{s>0&&(t._paths=null,E&&(Q==1?(t.min=null,t.max=null):t.facets.forEach(r=>{r.min=null,r.max=null})))})}let HC=!1,YQ=!1,eC=[];function it(){YQ=!1;for(let E=0;E<eC.length;E++)qA(...eC[E]);eC.length=0}function Yg(){HC||(Ko(gE),HC=!0)}function et(E,t=!1){
HC=!0,YQ=t,E(C),gE(),t&&eC.length>0&&queueMicrotask(it)}C.batch=et;function gE(){if(dQ&&($e(),dQ=!1),Mg&&(Ze(),Mg=!1),uC){if(dA(y,Vg,wA),dA(y,"top",LA),dA(y,dC,X),dA(y,SC,U),dA(G,Vg,wA),dA(G,"top",LA),dA(G,dC,X),dA(G,SC,U),dA(h,dC,HI),dA(h,SC,Cg),w.width=JA(HI*eA),w.height=JA(Cg*eA),q.forEach(({_el:E,_show:t,_size:s,_pos:r,side:D})=>{if(E!=null)if(t){let l=D===3||D===0?s:0,c=D%2==1;dA(E,c?"left":"\
top",r-l),dA(E,c?"width":"height",s),dA(E,c?"top":"left",c?LA:wA),dA(E,c?"height":"width",c?U:X),aB(E,cg)}else eI(E,cg)}),KC=Jg=FQ=kQ=MQ=UQ=pQ=uQ=RQ=null,gI=1,sC(!0),wA!=kg||LA!=Qg||X!=MI||U!=Bg){Kg(!1);let E=X/MI,t=U/Bg;if(OA&&!Eg&&Y.left>=0){Y.left*=E,Y.top*=t,mg&&KI(mg,JA(Y.left),0,X,U),Hg&&KI(Hg,0,JA(Y.top),X,U);for(let s=0;s<aI.length;s++){let r=aI[s];r!=null&&(ug[s]*=E,Lg[s]*=t,KI(r,lI(ug[s]),
lI(Lg[s]),X,U))}}if(cA.show&&!LC&&cA.left>=0&&cA.width>0){cA.left*=E,cA.width*=E,cA.top*=t,cA.height*=t;for(let s in vQ)dA(xg,s,cA[s])}kg=wA,Qg=LA,MI=X,Bg=U}qA("setSize"),uC=!1}HI>0&&Cg>0&&(a.clearRect(0,0,w.width,w.height),qA("drawClear"),O.forEach(E=>E()),qA("draw")),cA.show&&LC&&(bC(cA),LC=!1),OA&&Eg&&(og(null,!0,!1),Eg=!1),$.show&&$.live&&rI&&(qQ(),rI=!1),e||(e=!0,C.status=1,qA("ready")),iC=!1,
HC=!1}C.redraw=(E,t)=>{Mg=t||!1,E!==!1?TI(L,F.min,F.max):Yg()};function mQ(E,t){let s=N[E];if(s.from==null){if(PA==0){let r=s.range(C,t.min,t.max,E);t.min=r[0],t.max=r[1]}if(t.min>t.max){let r=t.min;t.min=t.max,t.max=r}if(PA>1&&t.min!=null&&t.max!=null&&t.max-t.min<1e-16)return;E==L&&s.distr==2&&PA>0&&(t.min=FI(t.min,A[0]),t.max=FI(t.max,A[0]),t.min==t.max&&t.max++),b[E]=t,dQ=!0,Yg()}}C.setScale=mQ;
let HQ,bQ,mg,Hg,CE,QE,bg,qg,BE,EE,lA,FA,WI=!1,WA=Y.drag,HA=WA.x,bA=WA.y;OA&&(Y.x&&(HQ=hI(Qo,G)),Y.y&&(bQ=hI(Bo,G)),F.ori==0?(mg=HQ,Hg=bQ):(mg=bQ,Hg=HQ),lA=Y.left,FA=Y.top);let cA=C.select=pA({show:!0,over:!0,left:0,width:0,top:0,height:0},g.select),xg=cA.show?hI(Co,cA.over?G:y):null;function bC(E,t){if(cA.show){for(let s in E)cA[s]=E[s],s in vQ&&dA(xg,s,E[s]);t!==!1&&qA("setSelect")}}C.setSelect=bC;
function tt(E){if(S[E].show)uA&&aB(RA[E],cg);else if(uA&&eI(RA[E],cg),OA){let s=pg?aI[0]:aI[E];s!=null&&KI(s,-10,-10,X,U)}}function TI(E,t,s){mQ(E,{min:t,max:s})}function pI(E,t,s,r){t.focus!=null&&at(E),t.show!=null&&S.forEach((D,l)=>{l>0&&(E==l||E==null)&&(D.show=t.show,tt(l),Q==2?(TI(D.facets[0].scale,null,null),TI(D.facets[1].scale,null,null)):TI(D.scale,null,null),Yg())}),s!==!1&&qA("setSerie\
s",E,t),r&&nC("setSeries",C,E,t)}C.setSeries=pI;function ot(E,t){pA(z[E],t)}function st(E,t){E.fill=gA(E.fill||null),E.dir=EA(E.dir,-1),t=t??z.length,z.splice(t,0,E)}function nt(E){E==null?z.length=0:z.splice(E,1)}C.addBand=st,C.setBand=ot,C.delBand=nt;function rt(E,t){S[E].alpha=t,OA&&aI[E]!=null&&(aI[E].style.opacity=t),uA&&RA[E]&&(RA[E].style.opacity=t)}let bI,ZI,tg,vg={focus:!0};function at(E){
if(E!=tg){let t=E==null,s=UI.alpha!=1;S.forEach((r,D)=>{if(Q==1||D>0){let l=t||D==0||D==E;r._focus=t?null:l,s&&rt(D,l?1:UI.alpha)}}),tg=E,s&&Yg()}}uA&&Ug&&XA(_E,tA,E=>{Y._lock||(ig(E),tg!=null&&pI(null,vg,!0,UA.setSeries))});function uI(E,t,s){let r=N[t];s&&(E=E/eA-(r.ori==1?LA:wA));let D=X;r.ori==1&&(D=U,E=D-E),r.dir==-1&&(E=D-E);let l=r._min,c=r._max,f=E/D,d=l+(c-l)*f,k=r.distr;return k==3?jg(10,
d):k==4?Go(d,r.asinh):k==100?r.bwd(d):d}function Dt(E,t){let s=uI(E,L,t);return FI(s,A[0],YA,mA)}C.valToIdx=E=>FI(E,A[0]),C.posToIdx=Dt,C.posToVal=uI,C.valToPos=(E,t,s)=>N[t].ori==0?B(E,N[t],s?II:X,s?QI:0):i(E,N[t],s?yI:U,s?nI:0),C.setCursor=(E,t,s)=>{lA=E.left,FA=E.top,og(null,t,s)};function iE(E,t){dA(xg,Vg,cA.left=E),dA(xg,dC,cA.width=t)}function eE(E,t){dA(xg,"top",cA.top=E),dA(xg,SC,cA.height=
t)}let tC=F.ori==0?iE:eE,oC=F.ori==1?iE:eE;function wt(){if(uA&&$.live)for(let E=Q==2?1:0;E<S.length;E++){if(E==0&&sI)continue;let t=$.values[E],s=0;for(let r in t)kI[E][s++].firstChild.nodeValue=t[r]}}function qQ(E,t){if(E!=null&&(E.idxs?E.idxs.forEach((s,r)=>{nA[r]=s}):Ro(E.idx)||nA.fill(E.idx),$.idx=nA[0]),uA&&$.live){for(let s=0;s<S.length;s++)(s>0||Q==1&&!sI)&&ht(s,nA[s]);wt()}rI=!1,t!==!1&&qA(
"setLegend")}C.setLegend=qQ;function ht(E,t){let s=S[E],r=E==0&&j==2?fI:A[E],D;sI?D=s.values(C,E,t)??vI:(D=s.value(C,t==null?null:r[t],E,t),D=D==null?vI:{_:D}),$.values[E]=D}function og(E,t,s){BE=lA,EE=FA,[lA,FA]=Y.move(C,lA,FA),Y.left=lA,Y.top=FA,OA&&(mg&&KI(mg,JA(lA),0,X,U),Hg&&KI(Hg,0,JA(FA),X,U));let r,D=YA>mA;bI=aA,ZI=null;let l=F.ori==0?X:U,c=F.ori==1?X:U;if(lA<0||PA==0||D){r=Y.idx=null;for(let f=0;f<
S.length;f++){let d=aI[f];d!=null&&KI(d,-10,-10,X,U)}Ug&&pI(null,vg,!0,E==null&&UA.setSeries),$.live&&(nA.fill(r),rI=!0)}else{let f,d,k;Q==1&&(f=F.ori==0?lA:FA,d=uI(f,L),r=Y.idx=FI(d,A[0],YA,mA),k=K(A[0][r],F,l,0));let M=-10,u=-10,T=0,iA=0,BA=!0,AA="",v="";for(let m=Q==2?1:0;m<S.length;m++){let yA=S[m],kA=nA[m],xA=kA==null?null:Q==1?A[m][kA]:A[m][1][kA],rA=Y.dataIdx(C,m,r,d),MA=rA==null?null:Q==1?
A[m][rA]:A[m][1][rA];if(rI=rI||MA!=xA||rA!=kA,nA[m]=rA,m>0&&yA.show){let BI=rA==null?-10:rA==r?k:K(Q==1?A[0][rA]:A[m][0][rA],F,l,0),jA=MA==null?-10:W(MA,Q==1?N[yA.scale]:N[yA.facets[1].scale],c,0);if(Ug&&MA!=null){let DI=F.ori==1?lA:FA,GI=KA(UI.dist(C,m,rA,jA,DI));if(GI<bI){let LI=UI.bias;if(LI!=0){let EI=uI(DI,yA.scale),wI=MA>=0?1:-1,dI=EI>=0?1:-1;dI==wI&&(dI==1?LI==1?MA>=EI:MA<=EI:LI==1?MA<=EI:MA>=
EI)&&(bI=GI,ZI=m)}else bI=GI,ZI=m}}if(rI||pg){let DI,GI;F.ori==0?(DI=BI,GI=jA):(DI=jA,GI=BI);let LI,EI,wI,dI,JI,zA,iI=!0,sg=ZA.bbox;if(sg!=null){iI=!1;let _A=sg(C,m);wI=_A.left,dI=_A.top,LI=_A.width,EI=_A.height}else wI=DI,dI=GI,LI=EI=ZA.size(C,m);if(zA=ZA.fill(C,m),JI=ZA.stroke(C,m),pg)m==ZI&&bI<=UI.prox&&(M=wI,u=dI,T=LI,iA=EI,BA=iI,AA=zA,v=JI);else{let _A=aI[m];_A!=null&&(ug[m]=wI,Lg[m]=dI,Bi(_A,
LI,EI,iI),Ci(_A,zA,JI),KI(_A,lI(wI),lI(dI),X,U))}}}}if(pg){let m=UI.prox,yA=tg==null?bI<=m:bI>m||ZI!=tg;if(rI||yA){let kA=aI[0];kA!=null&&(ug[0]=M,Lg[0]=u,Bi(kA,T,iA,BA),Ci(kA,AA,v),KI(kA,lI(M),lI(u),X,U))}}}if(cA.show&&WI)if(E!=null){let[f,d]=UA.scales,[k,M]=UA.match,[u,T]=E.cursor.sync.scales,iA=E.cursor.drag;if(HA=iA._x,bA=iA._y,HA||bA){let{left:BA,top:AA,width:v,height:m}=E.select,yA=E.scales[u].
ori,kA=E.posToVal,xA,rA,MA,BI,jA,DI=f!=null&&k(f,u),GI=d!=null&&M(d,T);DI&&HA?(yA==0?(xA=BA,rA=v):(xA=AA,rA=m),MA=N[f],BI=K(kA(xA,u),MA,l,0),jA=K(kA(xA+rA,u),MA,l,0),tC(RI(BI,jA),KA(jA-BI))):tC(0,l),GI&&bA?(yA==1?(xA=BA,rA=v):(xA=AA,rA=m),MA=N[d],BI=W(kA(xA,T),MA,c,0),jA=W(kA(xA+rA,T),MA,c,0),oC(RI(BI,jA),KA(jA-BI))):oC(0,c)}else PQ()}else{let f=KA(BE-CE),d=KA(EE-QE);if(F.ori==1){let T=f;f=d,d=T}HA=
WA.x&&f>=WA.dist,bA=WA.y&&d>=WA.dist;let k=WA.uni;k!=null?HA&&bA&&(HA=f>=k,bA=d>=k,!HA&&!bA&&(d>f?bA=!0:HA=!0)):WA.x&&WA.y&&(HA||bA)&&(HA=bA=!0);let M,u;HA&&(F.ori==0?(M=bg,u=lA):(M=qg,u=FA),tC(RI(M,u),KA(u-M)),bA||oC(0,c)),bA&&(F.ori==1?(M=bg,u=lA):(M=qg,u=FA),oC(RI(M,u),KA(u-M)),HA||tC(0,l)),!HA&&!bA&&(tC(0,0),oC(0,0))}if(WA._x=HA,WA._y=bA,E==null){if(s){if(cE!=null){let[f,d]=UA.scales;UA.values[0]=
f!=null?uI(F.ori==0?lA:FA,f):null,UA.values[1]=d!=null?uI(F.ori==1?lA:FA,d):null}nC(EB,C,lA,FA,X,U,r)}if(Ug){let f=s&&UA.setSeries,d=UI.prox;tg==null?bI<=d&&pI(ZI,vg,!0,f):bI>d?pI(null,vg,!0,f):ZI!=tg&&pI(ZI,vg,!0,f)}}rI&&($.idx=r,qQ()),t!==!1&&qA("setCursor")}let VI=null;Object.defineProperty(C,"rect",{get(){return VI==null&&sC(!1),VI}});function sC(E=!1){E?VI=null:(VI=G.getBoundingClientRect(),qA(
"syncRect",VI))}function tE(E,t,s,r,D,l,c){Y._lock||WI&&E!=null&&E.movementX==0&&E.movementY==0||(xQ(E,t,s,r,D,l,c,!1,E!=null),E!=null?og(null,!0,!0):og(t,!0,!1))}function xQ(E,t,s,r,D,l,c,f,d){if(VI==null&&sC(!1),ig(E),E!=null)s=E.clientX-VI.left,r=E.clientY-VI.top;else{if(s<0||r<0){lA=-10,FA=-10;return}let[k,M]=UA.scales,u=t.cursor.sync,[T,iA]=u.values,[BA,AA]=u.scales,[v,m]=UA.match,yA=t.axes[0].
side%2==1,kA=F.ori==0?X:U,xA=F.ori==1?X:U,rA=yA?l:D,MA=yA?D:l,BI=yA?r:s,jA=yA?s:r;if(BA!=null?s=v(k,BA)?o(T,N[k],kA,0):-10:s=kA*(BI/rA),AA!=null?r=m(M,AA)?o(iA,N[M],xA,0):-10:r=xA*(jA/MA),F.ori==1){let DI=s;s=r,r=DI}}d&&(t==null||t.cursor.event.type==EB)&&((s<=1||s>=X-1)&&(s=hg(s,X)),(r<=1||r>=U-1)&&(r=hg(r,U))),f?(CE=s,QE=r,[bg,qg]=Y.move(C,s,r)):(lA=s,FA=r)}let vQ={width:0,height:0,left:0,top:0};
function PQ(){bC(vQ,!1)}let oE,sE,nE,rE;function aE(E,t,s,r,D,l,c){WI=!0,HA=bA=WA._x=WA._y=!1,xQ(E,t,s,r,D,l,c,!0,!1),E!=null&&(XA(iB,nB,DE,!1),nC(jE,C,bg,qg,X,U,null));let{left:f,top:d,width:k,height:M}=cA;oE=f,sE=d,nE=k,rE=M}function DE(E,t,s,r,D,l,c){WI=WA._x=WA._y=!1,xQ(E,t,s,r,D,l,c,!1,!0);let{left:f,top:d,width:k,height:M}=cA,u=k>0||M>0,T=oE!=f||sE!=d||nE!=k||rE!=M;if(u&&T&&bC(cA),WA.setScale&&
u&&T){let iA=f,BA=k,AA=d,v=M;if(F.ori==1&&(iA=d,BA=M,AA=f,v=k),HA&&TI(L,uI(iA,L),uI(iA+BA,L)),bA)for(let m in N){let yA=N[m];m!=L&&yA.from==null&&yA.min!=aA&&TI(m,uI(AA+v,m),uI(AA,m))}PQ()}else Y.lock&&(Y._lock=!Y._lock,og(t,!0,E!=null));E!=null&&(Rg(iB,nB),nC(iB,C,lA,FA,X,U,null))}function lt(E,t,s,r,D,l,c){if(Y._lock)return;ig(E);let f=WI;if(WI){let d=!0,k=!0,M=10,u,T;F.ori==0?(u=HA,T=bA):(u=bA,
T=HA),u&&T&&(d=lA<=M||lA>=X-M,k=FA<=M||FA>=U-M),u&&d&&(lA=lA<bg?0:X),T&&k&&(FA=FA<qg?0:U),og(null,!0,!0),WI=!1}lA=-10,FA=-10,nA.fill(null),og(null,!0,!0),f&&(WI=f)}function wE(E,t,s,r,D,l,c){Y._lock||(ig(E),NQ(),PQ(),E!=null&&nC($E,C,lA,FA,X,U,null))}function hE(){q.forEach(Ps),SQ(C.width,C.height,!0)}yg(_C,Xg,hE);let Pg={};Pg.mousedown=aE,Pg.mousemove=tE,Pg.mouseup=DE,Pg.dblclick=wE,Pg.setSeries=
(E,t,s,r)=>{let D=UA.match[2];s=D(C,t,s),s!=-1&&pI(s,r,!0,!1)},OA&&(XA(jE,G,aE),XA(EB,G,tE),XA(zE,G,E=>{ig(E),sC(!1)}),XA(_E,G,lt),XA($E,G,wE),yB.add(C),C.syncRect=sC);let qC=C.hooks=g.hooks||{};function qA(E,t,s){YQ?eC.push([E,t,s]):E in qC&&qC[E].forEach(r=>{r.call(null,C,t,s)})}(g.plugins||[]).forEach(E=>{for(let t in E.hooks)qC[t]=(qC[t]||[]).concat(E.hooks[t])});let lE=(E,t,s)=>s,UA=pA({key:null,
setSeries:!1,filters:{pub:oi,sub:oi},scales:[L,S[1]?S[1].scale:null],match:[si,si,lE],values:[null,null]},Y.sync);UA.match.length==2&&UA.match.push(lE),Y.sync=UA;let cE=UA.key,WQ=ie(cE);function nC(E,t,s,r,D,l,c){UA.filters.pub(E,t,s,r,D,l,c)&&WQ.pub(E,t,s,r,D,l,c)}WQ.sub(C);function ct(E,t,s,r,D,l,c){UA.filters.sub(E,t,s,r,D,l,c)&&Pg[E](null,t,s,r,D,l,c)}C.pub=ct;function yt(){WQ.unsub(C),yB.delete(
C),gg.clear(),DB(_C,Xg,hE),n.remove(),tA?.remove(),qA("destroy")}C.destroy=yt;function TQ(){qA("init",g,A),XB(A||g.data,!1),b[L]?mQ(L,b[L]):NQ(),LC=cA.show&&(cA.width>0||cA.height>0),Eg=rI=!0,SQ(g.width,g.height)}return S.forEach(VB),q.forEach(_e),I?I instanceof HTMLElement?(I.appendChild(n),TQ()):I(C,TQ):TQ(),C}TA.assign=pA;TA.fmtNum=RB;TA.rangeNum=$C;TA.rangeLog=gQ;TA.rangeAsinh=NB;TA.orient=Gg;
TA.pxRatio=eA;TA.join=Jo;TA.fmtDate=MB,TA.tzDate=To;TA.sync=ie;{TA.addGap=Rs,TA.clipGaps=BQ;let g=TA.paths={points:re};g.linear=De,g.stepped=Us,g.bars=ps,g.spline=Ls}var Ws={ArrowUp:1,ArrowRight:1,ArrowDown:-1,ArrowLeft:-1,PageUp:10,PageDown:-10},tQ=class{element;#I;#A;#g=1;isDragged=!1;#Q=Z("span",{class:"handle-label"});#E;constructor(A){this.#I=A,this.#A=A.value,this.element=Z("div",{class:"handle",role:"slider",tabindex:"0","aria-orientation":"vertical","aria-label":`Downtime threshold of ${oA(A.name)}`,"aria-valuemin":"0","data-dependency":A.name},this.#Q),
this.element.onpointerdown=I=>this.#i(I),this.element.onkeydown=I=>this.#C(I),this.element.ondblclick=I=>I.stopPropagation()}show(A){this.isDragged||(this.#A=A),this.element.setAttribute("aria-valuenow",String(this.#A)),this.element.setAttribute("aria-valuetext",this.#I.text(this.#A)),SI(this.#Q,this.#I.text(this.#A))}place(A,I){this.#g=I,this.element.setAttribute("aria-valuemax",String(Math.max(I,
this.#A))),this.element.style.transform=`translateY(${Math.round(A)}px)`}#i(A){if(A.button!==0)return;A.preventDefault(),A.stopPropagation();let{element:I}=this;I.focus({preventScroll:!0}),I.setPointerCapture(A.pointerId);let{top:C}=(I.parentElement?.querySelector(".u-over")).getBoundingClientRect();this.isDragged=!0;let Q=!1;I.onpointermove=({clientY:B})=>{if(!Q&&Math.abs(B-A.clientY)<2)return;Q=
!0;let i=this.#I.step();this.#B(Math.min(this.#g,Math.round(this.#I.at(B-C)/i)*i),!1)},I.onpointerup=I.onpointercancel=()=>{I.onpointermove=I.onpointerup=I.onpointercancel=null,this.isDragged=!1,Q&&this.#I.onInput(this.#A,!0)}}#C(A){let I=Ws[A.key];if(!I||A.ctrlKey||A.metaKey||A.altKey)return;A.preventDefault(),A.stopPropagation();let C=this.#I.step();this.#B((Math.round(this.#A/C)+I)*C,!1),clearTimeout(
this.#E),this.#E=setTimeout(()=>this.#I.onInput(this.#A,!0),300)}#B(A,I){let C=Math.max(0,A);C!==this.#A&&(this.#A=C,this.#I.onInput(C,I))}};var dg=58,QC=14,CC=7,oQ=14,ce=8,ye=4,Ts=3,sQ=class{element;handle;#I;#A;#g;#Q;#E=80;#i=0;#C=1;#B=0;#e;#o;constructor(A,I,C){this.#A=A,this.#e=I,this.#o=I;let Q=Z("div",{class:"lane-name",title:I.name},Z("bdi",{},oA(I.name,200))),B=Z("span",{class:"lane-state","data-phase":"none"}),i=Z("span",{class:"lane-lag"}),o=Z("div",{class:"lane-downtimes"}),e=Z("span",{class:"lane-heard",hidden:""},"never he\
ard"),n=Z("button",{class:"quiet",type:"button",hidden:"","data-test":"reset-threshold"},"Reset");n.onclick=()=>C(this.#o.downtimeThreshold,!0);let w=Z("div",{class:"lane-label"},Q,Z("div",{class:"lane-now"},B,i),Z("div",{class:"lane-what-if"},o,e,n)),a=Z("canvas",{class:"track",role:"img"}),h=Z("div",{class:"plot"}),y=Z("div",{class:"lane-cut",hidden:""});this.#I={state:B,lag:i,downtimes:o,heard:e,
reset:n,track:a,plot:h,cut:y},this.handle=new tQ({name:I.name,value:I.downtimeThreshold,at:G=>Math.max(0,this.#g.posToVal(G,"y")),step:()=>this.#s,text:G=>hA(G,A.kind),onInput:C}),h.append(this.handle.element,y),this.element=Z("div",{class:"lane","data-dependency":I.name},w,Z("div",{class:"lane-plot"},h,a)),this.#g=new TA(this.#t(),[[0,1],[null,null]],h),this.show(I)}#t(){let A=this.#A,I=()=>`11px\
 ${A.colours.font||"system-ui"}`;return{width:300,height:this.#E,padding:[ce,QC,7,0],pxAlign:1,legend:{show:!1},cursor:{show:!1},scales:{x:{time:!1,auto:!1},y:{auto:!1}},axes:[{size:0,gap:0,splits:()=>A.marks.map(({place:C})=>C),values:()=>[],grid:{stroke:()=>A.colours.grid,width:1},ticks:{show:!1}},{size:dg,gap:6,font:I(),stroke:()=>A.colours.muted,grid:{stroke:()=>A.colours.grid,width:1},ticks:{
show:!1},splits:C=>this.#r(C.scales.y.max),values:(C,Q)=>Q.map(B=>B===0?"0":hA(B,A.kind))}],series:[{},{stroke:()=>A.colours.line,fill:()=>A.colours.area,width:1.25,points:{show:!1},spanGaps:!1}],hooks:{drawClear:[C=>this.#h(C)],draw:[C=>this.#l(C)]}}}#r(A){let I=TC(A/3.4,this.#A.kind);return Array.from({length:Math.floor(A/I)+1},(C,Q)=>Q*I)}get#s(){return TC(this.#C/120,this.#A.kind)}show(A,I=this.#o){
this.#e=A,this.#o=I;let{downtimes:C,reset:Q}=this.#I,B=I.downtimeThreshold!==A.downtimeThreshold,i=A.downtimes===1?"downtime":"downtimes";SI(C,B?`${I.downtimes} \u2192 ${A.downtimes} ${i}`:`${A.downtimes} ${i}`),C.classList.toggle("moved",B),Q.hidden=!B,Q.setAttribute("aria-label",`Reset the threshold of ${oA(A.name)} to ${hA(I.downtimeThreshold,this.#A.kind)}`),this.handle.show(A.downtimeThreshold)}mute(A){
this.#I.heard.hidden=!A}take(A,I){this.#Q={...A,places:I};let{length:C}=A.low,Q=(I.to-I.from)/C,B=new Array(2*C),i=new Array(2*C);for(let o=0;o<C;o+=1){let[e,n]=o%2?[A.high[o],A.low[o]]:[A.low[o],A.high[o]];B[2*o]=B[2*o+1]=I.from+(o+.5)*Q,i[2*o]=Number.isNaN(e)?null:e,i[2*o+1]=Number.isNaN(n)?null:n}this.#g.setData([B,i],!1)}resize(A,I){A===this.#i&&I===this.#E||(this.#i=A,this.#E=I,this.#g.setSize(
{width:A,height:I}))}draw(A){this.#n(A),this.#g.batch(()=>{this.#g.setScale("x",{min:A.from,max:A.to}),this.#g.setScale("y",{min:0,max:this.#C})}),this.#g.redraw(!1,!0);let{cut:I}=this.#I;I.hidden=this.#B<=this.#C,I.hidden||SI(I,`up to ${hA(this.#B,this.#A.kind)}`),this.handle.place(ce+this.#g.valToPos(this.#e.downtimeThreshold,"y"),this.#C),this.#c(A)}#n(A){if(this.handle.isDragged)return;let{downtimeThreshold:I}=this.#e,
C=this.#a(A);this.#B=C.reduce((B,i)=>Math.max(B,i),0);let Q=this.#B>ye*I?Math.max(ye*I,Ts*C.sort()[Math.floor(C.length*.9)]):1/0;this.#C=Math.min(Math.max(Math.min(this.#B,Q),I*1.05)*1.12,Number.MAX_VALUE)||1}#a(A){if(!this.#Q)return new Float64Array;let{high:I,places:C}=this.#Q,Q=(C.to-C.from)/I.length,[B,i]=[Math.floor((A.from-C.from)/Q),Math.ceil((A.to-C.from)/Q)];return I.slice(Math.max(0,B),Math.
max(0,i)).filter(Number.isFinite)}#D(A,I,C){return{view:A,left:I,width:C}}#h({ctx:A,bbox:I,scales:C}){if(!this.#Q||C.x.min===void 0||C.x.max===void 0)return;let{colours:Q,gaps:B}=this.#A,i=this.#D({from:C.x.min,to:C.x.max},I.left,I.width);A.save(),Dg(A,this.#Q.phase,this.#Q.places,i,I.top,I.height,o=>o===255?Q.nothing:Q.tints[o]);for(let o of B)$I(A,o,i,I.top,I.height,Q);A.restore()}#l(A){let{ctx:I,
bbox:C}=A,Q=Math.round(A.valToPos(this.#e.downtimeThreshold,"y",!0))+.5;if(Q<C.top)return;let B=devicePixelRatio;I.save(),I.strokeStyle=this.#A.colours.threshold,I.lineWidth=1.5*B,I.setLineDash([6*B,4*B]),I.beginPath(),I.moveTo(C.left,Q),I.lineTo(C.left+C.width,Q),I.stroke(),I.restore()}#c(A){let{track:I}=this.#I,C=devicePixelRatio,Q=wg(I,this.#i,CC+oQ);if(!this.#Q)return;let{phase:B,late:i,places:o}=this.#Q,
{colours:e,gaps:n}=this.#A,{left:w,width:a}=this.#g.bbox,h=this.#D(A,w,a),y=R=>R===255?e.nothing:e.phases[R];Dg(Q,B,o,h,CC*C,oQ*C,y),ZE(Q,i,o,h,CC*C,(CC-1)*C,e.late);for(let R of n)$I(Q,R,h,CC*C,oQ*C,e);let{selected:G}=this.#A;if(G?.name===this.#e.name){let R=Math.max(w,_I(h,G.from)),J=Math.min(w+a,_I(h,G.to));Q.strokeStyle=e.text,Q.lineWidth=2*C,J>=w&&R<=w+a&&Q.strokeRect(R-C,(CC+1)*C,Math.max(J-
R,C)+2*C,(oQ-2)*C)}}readOut(A){let I=A===void 0||!this.#Q?-1:this.#y(A),C=this.#Q,Q=C?.phase[I]??255,{state:B,lag:i}=this.#I;return SI(B,A===void 0?"":QB(Q)),B.dataset.phase=A===void 0?"none":QB(Q),SI(i,A===void 0||!C?"":this.#w(C.low[I],C.high[I])),Q}#w(A,I){let{kind:C}=this.#A;if(!Number.isFinite(I))return"lag not known";let[Q,B]=[hA(A,C),hA(I,C)];return Q===B?`lag ${B}`:`lag ${Q} to ${B}`}#y(A){
let{places:I,phase:C}=this.#Q;return Math.floor((A-I.from)/(I.to-I.from)*C.length)}describe(A){this.#I.track.setAttribute("aria-label",A)}get box(){let{left:A,width:I}=this.#g.bbox;return{left:A/devicePixelRatio,width:I/devicePixelRatio}}destroy(){this.#g.destroy(),this.element.remove()}};var Ge=24,YB=.3,Zs=26,fe=14,Vs=60,nQ=class{element;surface=Z("div",{class:"surface"});lanes=[];#I;#A;#g;#Q={from:0,to:1};#E;#i=!1;#C;#B=!1;#e=!1;isMoving=!1;#o=0;#t=0;#r=0;#s;#n=0;#a=Z("canvas",{class:"ruler-canvas","aria-hidden":"true"});#D=Z("canvas",{class:"track",role:"img"});#h=Z("bdi");#l=Z("span",{class:"lane-state","data-phase":"none"});#c=Z("div",{class:"lane-list"});#w=Z("div",{class:"cu\
rsor",hidden:""});#y=Z("div",{class:"cursor-flag"});#f=Z("div",{class:"dim",hidden:""});#S=Z("div",{class:"ruler-label"});#N=new ResizeObserver(()=>this.#u(this.#D.parentElement?.clientWidth??0));constructor(A){this.#I=A,this.#w.append(this.#y);let I=Z("div",{class:"over"},this.surface,this.#f,this.#w),C=Z("div",{class:"timeline-head"},Z("div",{class:"ruler"},this.#S,this.#a),Z("div",{class:"lane \
dependent"},Z("div",{class:"lane-label"},Z("div",{class:"lane-name"},this.#h),this.#l),Z("div",{class:"lane-plot"},this.#D)));this.element=Z("div",{class:"lanes scroll-y",tabindex:"0",role:"group","aria-label":"Timeline: keys W, A, S and D move it"},Z("div",{class:"lanes-inner"},C,this.#c,I)),this.#A={colours:fC(this.element,1),marks:[],gaps:[],kind:"time",clock:"time",selected:void 0};for(let Q of[
this.#D.parentElement,this.element])Q&&this.#N.observe(Q)}get#U(){return!this.#t&&!this.#B&&!this.#e&&this.#C!==void 0&&this.#M(this.#C.places,this.#d())}show(A,I,C,Q){let B=Q.map(({name:i})=>i);Object.assign(this.#A,I),this.#h.textContent=oA(A.dependent,200),this.#h.parentElement?.setAttribute("title",A.dependent),B.join(`
`)!==this.#G().join(`
`)&&this.#p(Q);for(let[i,o]of Q.entries())this.lanes[i].show(o,C.find(({name:e})=>e===o.name));this.refresh()}mute(A){for(let[I,C]of this.#G().entries())this.lanes[I].mute(A.includes(C))}#G(){return this.lanes.map(({handle:A})=>A.element.dataset.dependency)}#p(A){for(let I of this.lanes)I.destroy();this.#C=void 0,this.lanes=A.map(I=>new sQ(this.#A,I,(C,Q)=>this.#I.onThreshold(I.name,C,Q))),this.#c.
append(...this.lanes.map(({element:I})=>I)),this.#F()}#F(){let{clientHeight:A=700}=this.element.closest(".app")??{},I=(A*.62-150)/Math.max(1,this.lanes.length)-36;if(this.#n)for(let C of this.lanes)C.resize(this.#n,Math.round(Math.min(130,Math.max(64,I))))}look(A,I){A!==this.#g&&(this.#B=!0),this.#g=A,this.#Q=I,this.draw()}select(A){this.#s=A,this.draw()}point(A,I){this.#E=A,this.#i=I,this.#r||=requestAnimationFrame(
()=>{this.#r=0,this.#g&&this.#n>dg+QC&&this.#k(this.#g)})}refresh(){this.#B=!0,this.draw()}get isHolding(){return this.isMoving&&this.#o>Vs}repaint(){Object.assign(this.#A,{colours:fC(this.element,devicePixelRatio)}),this.draw()}draw(){this.#t||=requestAnimationFrame(()=>{this.#t=0,this.#g&&this.#n>dg+QC&&this.#L(this.#g)})}clear(){this.#g=this.#C=this.#s=this.#E=void 0,this.isMoving=!1}get box(){
return{left:dg,width:Math.max(1,this.#n-dg-QC)}}#u(A){this.#n=Math.floor(A),this.#F(),this.element.style.setProperty("--plot-left",`${dg}px`),this.element.style.setProperty("--plot-right",`${QC}px`),this.repaint()}#L(A){let I=this.#Q,{clock:C}=this.#A,Q=A.within(I);this.#A.gaps=Q.filter(({gap:n})=>n);let B=84*((I.to-I.from)/this.box.width);this.#A.marks=Q.filter(({gap:n})=>!n).flatMap(({from:n,to:w})=>vE(
n,w,B,C)).map(n=>({...n,place:A.place(n.time)}));let{name:i,from:o,to:e}=this.#s??{};this.#A.selected=i===void 0||o===void 0||e===void 0?void 0:{name:i,from:A.place(o),to:A.place(e)},this.#J(A);for(let n of this.lanes)n.draw(I);this.#K(),this.#k(A),this.#Y(A),this.element.toggleAttribute("data-busy",!this.#U)}#J(A){let{colours:I,clock:C,gaps:Q}=this.#A,B=devicePixelRatio,{view:i,...o}=this.#R(),e=wg(
this.#a,this.#n,Zs),n=h=>o.left+(h-i.from)/(i.to-i.from)*o.width;e.textBaseline="middle";let w=-1/0;for(let{place:h,label:y,first:G}of this.#A.marks){e.font=`${G?"600 ":""}${11*B}px ${I.font}`,e.fillStyle=G?I.text:I.muted;let R=n(h),J=e.measureText(y).width/2;R-J<w+6*B||R-J<0||R+J>this.#n*B||(e.fillText(y,R-J,10*B),w=R+J,e.fillRect(Math.round(R),19*B,B,5*B))}for(let h of Q)$I(e,h,{view:i,...o},17*
B,8*B,I);let a=A.time(i.from);SI(this.#S,`${hA(A.time(i.to)-a,C)} in view`)}#R(){let{left:A,width:I}=this.lanes[0]?.box??this.box;return{view:this.#Q,left:A*devicePixelRatio,width:I*devicePixelRatio}}#K(){let A=wg(this.#D,this.#n,fe);if(!this.#C)return;let{colours:I,gaps:C}=this.#A,Q=fe*devicePixelRatio,B=this.#R(),i=this.#C.paused.map(o=>o===255?255:o?2:1);Dg(A,i,this.#C.places,B,0,Q,o=>o===255?I.
nothing:I.paused[o-1]);for(let o of C)$I(A,o,B,0,Q,I)}#k(A){let I=this.#E,{left:C,width:Q}=this.lanes[0]?.box??this.box,{from:B,to:i}=this.#Q,o=I===void 0?-1:C+(I-B)/(i-B)*Q,e=I!==void 0&&o>=C-.5&&o<=C+Q+.5;if(this.#w.hidden=!e,this.#f.hidden=!this.#i||I===void 0||o>C+Q,e){this.#w.style.transform=`translateX(${o}px)`,this.#w.classList.toggle("flips",o>C+Q*.75);let h=A.time(I),y=(i-B)/Q>1e3?1e3:1;SI(
this.#y,vA(this.#A.clock==="time"?Math.round(h/y)*y:Number(h.toPrecision(9)),this.#A.clock))}this.#f.hidden||(this.#f.style.transform=`translateX(${Math.max(C,o)}px)`);for(let h of this.lanes)h.readOut(I);let n=this.#C,w=n&&I!==void 0?n.paused[Math.floor((I-n.places.from)/(n.places.to-n.places.from)*n.paused.length)]:255,a=I===void 0?"":w===1?"paused":w===0?"running":"no data";SI(this.#l,a),this.#l.
dataset.phase=a||"none"}#d(){let{from:A,to:I}=this.#Q,C=(I-A)/Math.max(1,Math.round(this.box.width*devicePixelRatio)),Q=this.#g,B=Math.max(Math.floor((A-(I-A)*YB)/C)*C,Math.floor(Q.start/C)*C),i=Math.max(1,Math.ceil((Math.min(I+(I-A)*YB,Q.end)-B)/C));return{from:B,to:B+i*C,size:C,pixels:i}}#M(A,{from:I,to:C,size:Q,pixels:B}){let i=this.#C?.paused.length??0,o=(A.to-A.from)/i;if(A.from===I&&A.to===C&&
i===B)return!0;let e=(this.#Q.to-this.#Q.from)*YB/2;return Math.abs(o/Q-1)<1e-6&&A.from<=Math.max(I+e,Math.min(I+e,this.#Q.from))&&A.to>=C-e}#Y(A){let I=this.#d();if(!this.#B&&this.#C&&this.#M(this.#C.places,I)||this.isHolding&&this.#C)return;let C=I,Q=0,B=[];this.#I.engine.latest("windows","windows",()=>(C=this.#d(),B=this.lanes,Q=this.#B?performance.now():0,this.#B=!1,this.#e=!0,[this.#G(),mB(A,
C),C.pixels]),i=>{if(this.#e=!1,Q&&(this.#o=performance.now()-Q),B!==this.lanes||A!==this.#g)return this.draw();this.#C={...i,places:C};for(let[o,e]of i.lanes.entries())this.lanes[o].take(e,C);this.draw()},this.#I.onError)}describe(A,I){for(let[C,Q]of this.#G().entries())this.lanes[C].describe(A.get(Q)??Q);this.#D.setAttribute("aria-label",I)}destroy(){cancelAnimationFrame(this.#t),cancelAnimationFrame(
this.#r),this.#N.disconnect();for(let A of this.lanes)A.destroy()}},de=({name:g,downtimes:A,downtimeThreshold:I},C)=>`Phases of ${oA(g)} over time: ${GA(A,"downtime")} with a threshold of ${hA(I,C)}. The table of incidents lists them.`;function mB(g,{from:A,to:I,size:C,pixels:Q}){return g.within({from:A,to:I}).map(B=>{let i=Math.min(Math.max(0,Math.floor((B.start-A)/C+1e-6)),Q-1),o=Math.min(Math.max(
i+1,Math.ceil((B.end-A)/C-1e-6)),Q);return{from:B.from,to:B.to,start:i,pixels:o-i}})}var Os=44,Xs=8,js=7,rQ=class{element;#I;#A;#g;#Q=Z("canvas",{role:"img","aria-label":"The phases in the whole recording"});#E=Z("div",{class:"brush"});#i=Z("div",{class:"minimap-cursor",hidden:""});#C;#B={from:0,to:1};#e=[];#o;#t=0;#r=new ResizeObserver(([{contentRect:A}])=>{this.#t=Math.floor(A.width),this.refresh(),this.#n()});constructor(A,I,C){this.#I=A,this.#A=I,this.#g=C,this.element=Z("div",
{class:"minimap"},this.#Q,this.#i,this.#E),this.element.addEventListener("pointerdown",Q=>this.#D(Q)),this.element.addEventListener("pointermove",Q=>this.element.style.cursor=this.#a(Q.clientX).cursor),this.#r.observe(this.element)}show(A,I){this.#C=A,this.#e=I.slice(0,Xs),this.refresh()}clear(){this.#C=this.#o=void 0}look(A){this.#B=A,this.#n()}point(A){this.#i.hidden=A===void 0,A!==void 0&&(this.#i.
style.transform=`translateX(${this.#s(A)}px)`)}refresh(){let A=this.#C;if(!A||this.#t<10)return;let I=Math.round(this.#t*devicePixelRatio),C={from:A.start,to:A.end};this.#I.latest("minimap","windows",()=>[this.#e,mB(A,{...C,size:(A.end-A.start)/I,pixels:I}),I],Q=>{A===this.#C&&(this.#o={...Q,places:C},this.repaint())},this.#g)}repaint(){let A=wg(this.#Q,this.#t,Os);if(!this.#o||!this.#C)return;let{
places:I,lanes:C}=this.#o,Q=fC(this.element,devicePixelRatio),B={view:I,left:0,width:A.canvas.width},i=A.canvas.height/Math.max(1,C.length),o=C.length>4?1:2;for(let[e,{phase:n}]of C.entries())Dg(A,n,I,B,Math.round(e*i)+o,Math.max(1,Math.round(i)-2*o),w=>w===255?Q.nothing:Q.phases[w]);for(let e of this.#C.pieces.filter(({gap:n})=>n))$I(A,e,B,0,A.canvas.height,Q)}#s(A){let{start:I,end:C}=this.#C??{start:0,
end:1};return(A-I)/(C-I)*this.#t}#n(){let A=this.#s(this.#B.from),I=Math.max(6,this.#s(this.#B.to)-A);this.#E.style.transform=`translateX(${Math.min(A,this.#t-I)}px)`,this.#E.style.width=`${I}px`}#a(A){let I=A-this.element.getBoundingClientRect().left,[C,Q]=[this.#s(this.#B.from),this.#s(this.#B.to)],B=Math.min(js,(Q-C)/4);return Math.abs(I-C)<=B?{x:I,grip:"from",cursor:"ew-resize"}:Math.abs(I-Q)<=
B?{x:I,grip:"to",cursor:"ew-resize"}:I>C&&I<Q?{x:I,grip:"brush",cursor:"grab"}:{x:I,grip:"outside",cursor:"crosshair"}}#D(A){if(A.button!==0||!this.#C)return;A.preventDefault();let{element:I}=this,{start:C,end:Q}=this.#C;I.setPointerCapture(A.pointerId);let{x:B,grip:i}=this.#a(A.clientX),o=this.#B,e=(Q-C)/this.#t;if(i==="outside"){let n=(o.to-o.from)/2;this.#A(o={from:C+B*e-n,to:C+B*e+n})}I.onpointermove=
({clientX:n})=>{let w=(n-A.clientX)*e,a=i==="to"?o.from:o.from+w,h=i==="from"?o.to:o.to+w;this.#A(a<h?{from:a,to:h}:{from:h,to:a})},I.onpointerup=I.onpointercancel=()=>{I.onpointermove=I.onpointerup=I.onpointercancel=null}}destroy(){this.#r.disconnect()}};function Se(g,A){let I=new Map,C,Q=e=>{let{left:n,width:w}=A.box();return(e-g.getBoundingClientRect().left-n)/w},B=e=>Math.min(1,Math.max(0,e));g.addEventListener("pointerdown",e=>{if(e.button>1)return;e.button===1&&e.preventDefault(),I.set(e.pointerId,e.clientX),g.setPointerCapture(e.pointerId);let n=e.shiftKey||e.button===1||e.pointerType==="touch";C={x:e.clientX,last:e.clientX,pans:n,moved:I.size>
1},I.size>1&&A.onMark(0,0)}),g.addEventListener("pointermove",e=>{if(I.size>1&&I.has(e.pointerId))return i(e);if(!C)return A.onHover(B(Q(e.clientX)),e.clientY);C.moved||=Math.abs(e.clientX-C.x)>=4,C.moved&&(C.pans?(A.onPan(-(e.clientX-C.last)/A.box().width),C.last=e.clientX):A.onMark(B(Q(C.x)),B(Q(e.clientX))))});function i({pointerId:e,clientX:n}){let w=[...I].filter(([y])=>y!==e).map(([,y])=>y),
a=Math.max(20,Math.abs(w[0]-I.get(e))),h=Math.max(20,Math.abs(w[0]-n));I.set(e,n),A.onZoom(a/h,Q((w[0]+n)/2))}let o=e=>{if(I.delete(e.pointerId),!C)return;let{x:n,pans:w,moved:a}=C;if(C=I.size>0?{...C,moved:!0,last:[...I.values()][0]}:void 0,!C&&(A.onMark(0,0),e.type!=="pointercancel")){if(!a)A.onClick(B(Q(e.clientX)),e.clientY);else if(!w){let[h,y]=[B(Q(n)),B(Q(e.clientX))].sort((G,R)=>G-R);y>h&&
A.onSpan(h,y)}}};g.addEventListener("pointerup",o),g.addEventListener("pointercancel",o),g.addEventListener("pointerleave",()=>C||A.onHover(void 0,0)),g.addEventListener("dblclick",()=>A.onReset()),g.addEventListener("wheel",e=>{e.preventDefault();let n=e.deltaMode===WheelEvent.DOM_DELTA_LINE?16:e.deltaMode===WheelEvent.DOM_DELTA_PAGE?400:1,[w,a]=e.shiftKey&&!e.deltaX?[e.deltaY*n,0]:[e.deltaX*n,e.
deltaY*n];Math.abs(w)>Math.abs(a)?A.onPan(w/A.box().width):a&&A.onZoom(Math.exp(Math.max(-200,Math.min(200,a))*(e.ctrlKey?.008:.002)),B(Q(e.clientX)))},{passive:!1})}var MC=class{pieces;constructor(A,I=[]){let C=I.reduce((n,{from:w,to:a})=>n+a-w,0),Q=Math.max((A.to-A.from-C)*.012,Number.MIN_VALUE),B=[],i=A.from,o=A.from,e=(n,w,a)=>{n>o&&B.push({from:o,to:n,start:i,end:i+=w,gap:a}),o=n};for(let{from:n,to:w}of I)e(n,n-o,!1),e(w,Math.min(Q,w-n),!0);e(A.to,A.to-o,!1),B.length===0&&B.push({from:o,to:o+1,start:i,end:i+1,gap:!1}),this.pieces=B}get start(){return this.
pieces[0].start}get end(){return this.pieces[this.pieces.length-1].end}place(A){let{from:I,to:C,start:Q,end:B}=this.#I(i=>A<i.to);return Q+(A-I)*((B-Q)/(C-I))}time(A){let{from:I,to:C,start:Q,end:B}=this.#I(i=>A<i.end);return I+(A-Q)*((C-I)/(B-Q))}within(A){return this.pieces.filter(({start:I,end:C})=>C>A.from&&I<A.to).map(I=>{let C=Math.max(I.start,A.from),Q=Math.min(I.end,A.to);return{start:C,end:Q,
from:C===I.start?I.from:this.time(C),to:Q===I.end?I.to:this.time(Q),gap:I.gap}})}#I(A){return this.pieces.find(A)??this.pieces[this.pieces.length-1]}},zs=1e-9,_s=2**-40,$s=1e-280,aQ=g=>Math.max(Math.abs(g)*_s,$s);function Ne({from:g,to:A},I){let C=I.to-I.from,Q=Math.min(Math.max(A-g,C*zs,aQ(I.from),aQ(I.to)),C),B=Math.min(Math.max(g,I.from),I.to-Q);return{from:B,to:B+Q}}var HB=({from:g,to:A},I,C=(g+
A)/2)=>({from:C-(C-g)*I,to:C+(A-C)*I}),bB=({from:g,to:A},I)=>({from:g+(A-g)*I,to:A+(A-g)*I});var Fe=.2,Re=.7,qB=.8,DQ=class{#I={from:0,to:1};#A=new MC({from:0,to:1});#g={start:0,end:1,gaps:[]};#Q;#E;#i;#C=[];cursor;#B;isPlaying=!1;collapsed=!1;follows=!0;constructor(A,I,C){this.#Q=A,this.#E=I,this.#i=C;let{surface:Q}=A,B=document.createElement("div");B.className="mark",B.hidden=!0,Q.append(B),Se(Q,{box:()=>A.lanes[0]?.box??A.box,onMark:(i,o)=>{let{left:e,width:n}=A.lanes[0]?.box??A.box;B.
hidden=i===o,B.style.transform=`translateX(${e+Math.min(i,o)*n}px)`,B.style.width=`${Math.abs(o-i)*n}px`},onSpan:(i,o)=>this.#s({from:this.#e(i),to:this.#e(o)}),onPan:i=>this.#s(bB(this.#I,i)),onZoom:(i,o)=>this.#s(HB(this.#I,i,this.#e(o))),onHover:i=>{this.#B=i===void 0?void 0:this.#e(i),this.#a()},onClick:(i,o)=>this.#i.onClick(this.#A.time(this.#e(i)),o),onReset:()=>this.showAll()})}clear(){this.
cursor=this.#B=void 0,this.isPlaying=!1,this.follows=!0,this.#Q.clear(),this.#E.clear()}#e(A){return this.#I.from+A*(this.#I.to-this.#I.from)}get view(){return{from:this.#A.time(this.#I.from),to:this.#A.time(this.#I.to)}}get isWhole(){return this.#I.from<=this.#A.start&&this.#I.to>=this.#A.end}show(A,I,C){let{view:Q,isWhole:B}=this;this.#g=A,this.#o(I),C||B?this.#n(this.#t):this.follows&&!C?this.#n(
{from:this.#A.end-(this.#A.place(Q.to)-this.#A.place(Q.from)),to:this.#A.end}):this.#n({from:this.#A.place(Q.from),to:this.#A.place(Q.to)}),this.#C=I}#o(A){let{start:I,end:C,gaps:Q}=this.#g;this.#A=new MC({from:I,to:Math.max(C>I?C:I+1,I+aQ(I))},this.collapsed?Q:[]),this.#E.show(this.#A,A)}collapse(A){let{view:I,isWhole:C}=this;this.collapsed=A,this.#o(this.#C),this.#n(C?this.#t:{from:this.#A.place(
I.from),to:this.#A.place(I.to)})}get#t(){return{from:this.#A.start,to:this.#A.end}}showAll(){this.follows=!0,this.#n(this.#t,!0)}look({from:A,to:I}){this.#s({from:this.#A.place(A),to:this.#A.place(I)})}lookAt(A){this.#s(A)}step(A){A==="left"||A==="right"?this.#s(bB(this.#I,A==="left"?-Fe:Fe)):this.#s(HB(this.#I,A==="in"?Re:1/Re,this.#r(this.#B)??this.#r(this.cursor===void 0?void 0:this.#A.place(this.
cursor))))}#r(A){return A!==void 0&&A>=this.#I.from&&A<=this.#I.to?A:void 0}reveal({from:A,to:I}){let[C,Q]=[this.#A.place(A),this.#A.place(I)],B=this.#I.to-this.#I.from;if(C>=this.#I.from&&Q<=this.#I.to&&Q-C>B/50)return;let o=Math.max((Q-C)*1.5,(this.#A.end-this.#A.start)/200);this.#s({from:C-o,to:Q+o})}#s(A){this.#n(A,!0),this.follows=this.#I.to>=this.#A.end}#n(A,I=!1){this.#I=Ne(A,this.#t),this.#Q.
look(this.#A,this.#I),this.#E.look(this.#I),this.#a(),this.#i.onView(this.view,I)}point(A){if(this.cursor=A,this.isPlaying&&A!==void 0){let I=this.#A.place(A),{from:C,to:Q}=this.#I;(I>C+(Q-C)*qB||I<C)&&this.#n({from:I-(Q-C)*qB,to:I+(Q-C)*(1-qB)})}this.#a()}#a(){let A=this.cursor===void 0?void 0:this.#A.place(this.cursor);this.#Q.point(this.isPlaying?A:this.#B??A,this.isPlaying),this.#E.point(A)}};var ke=[1,60,600,3600,21600,86400],wQ=class{rate=3600;#I=0;#A;#g;constructor(A,I){this.#A=A,this.#g=I}get isPlaying(){return this.#I!==0}play(A,I,C){this.pause();let Q=A,B=performance.now(),i=o=>{Q=Math.min(Q+(o-B)/1e3*this.rate*C,I()),B=o,this.#I=Q<I()?requestAnimationFrame(i):0,this.#A(Q),this.#I||this.#g()};this.#I=requestAnimationFrame(i)}pause(){cancelAnimationFrame(this.#I),this.#I=0}};var hQ=class{before=[];#I;#A=new Map;constructor(A){this.#I=A}begin(A){this.before=A,this.#A=new Map}goOn(A){this.before=A.map(I=>this.#A.has(I.name)?this.#g(I.name)??I:I)}#g(A){return this.before.find(({name:I})=>I===A)}set(A,I,C){let Q=this.#I,{replayed:B}=Q;if(!B||Q.isReplaying)return;this.#A.set(A,I),Q.timeline.isMoving=!C;let{dependent:i}=B,o=()=>B.dependencies.map(e=>({name:e.name,downtimeThreshold:this.#A.
get(e.name)??e.downtimeThreshold}));Q.engine.latest("replay","replay",()=>[i,o(),Q.isMissingOk],e=>Q.retake(e,B),e=>Q.fail(e)),C&&this.#Q(A)}async#Q(A){let I=this.#I,C=this.#A;if(await I.engine.idle("replay"),C!==this.#A)return;let Q=I.replayed?.dependencies.find(({name:e})=>e===A);if(!Q)return;let B=this.#g(A)??Q,{downtimeThreshold:i,downtimes:o}=Q;I.fire("threshold",{dependency:A,downtimeThreshold:i,
downtimes:o,before:B.downtimes}),I.say(`Threshold of ${oA(A,40)} ${hA(i,I.kind)}: ${B.downtimes} \u2192 ${GA(o,"downtime")}`),I.address.write(),await I.tell().catch(e=>I.fail(e)),I.selection.again()}};var An=3,lQ=class{index;moment;#I;#A=0;constructor(A){this.#I=A}clear(){this.#A+=1,this.index=this.moment=void 0}follow(A){let I=this.#I.report?.incidents.findIndex(({dependency:C,from:Q})=>C===A?.dependency&&Q.index===A.from.index)??-1;this.index=I<0?void 0:I,this.#I.showSelected()}again(){let{cursor:A}=this.#I.navigator,{incident:I}=this;I?this.#g(()=>this.#I.engine.ask("recordAt",[I.from.index])):
A!==void 0&&this.pin(A)}get incident(){return this.index===void 0?void 0:this.#I.report?.incidents[this.index]}async select(A){let I=this.#I;this.clear(),this.index=A!==void 0&&I.report?.incidents[A]?A:void 0;let{incident:C}=this;I.fire("select",C?{index:A,incident:C}:null),C&&A!==void 0&&(I.limit=Math.max(I.limit,A+20),I.tab="incidents",I.navigator.reveal({from:C.from.time,to:C.from.time+C.duration}),
I.say(`Incident ${A+1} of ${I.report?.count}: ${oA(C.dependency,40)} down from ${vA(C.from.time,I.clock)} for ${hA(C.duration,I.clock)}`)),I.navigator.point(C?.from.time),I.address.write(),I.update(),I.showSelected(),C&&await this.#g(()=>I.engine.ask("recordAt",[C.from.index]))}async pin(A){let I=this.#I;this.clear(),I.navigator.point(A),I.address.write(),I.update(),I.showSelected(),await this.#g(
()=>I.engine.ask("recordAtTime",[A]))}async#g(A){let I=this.#I,C=this.#A;try{let Q=await A();C===this.#A&&(this.moment=Q)}catch(Q){C===this.#A&&I.fail(Q)}I.update()}click(A,I){let{timeline:C,navigator:Q,report:B}=this.#I,o=C.lanes.find(({element:h})=>{let{top:y,bottom:G}=h.getBoundingClientRect();return I>=y&&I<=G})?.element.dataset.dependency,{from:e,to:n}=Q.view,w=(n-e)/C.box.width*An,a=B?.incidents.
findIndex(h=>h.dependency===o&&h.from.time-w<=A&&A<=h.from.time+h.duration+w)??-1;a>=0?this.select(a):this.pin(A)}step(A){let I=this.#I.report?.incidents.length??0;I!==0&&this.select(this.index===void 0?A>0?0:I-1:(this.index+A+I)%I)}};var In={play:"M4 2.5v11l9-5.5z",pause:"M4 2.5h3v11H4zM9 2.5h3v11H9z",in:"M7.25 3h1.5v4.25H13v1.5H8.75V13h-1.5V8.75H3v-1.5h4.25z",out:"M3 7.25h10v1.5H3z",whole:"M2 3h1.5v10H2zM12.5 3H14v10h-1.5zM4.5 8l2.5-2.5v1.75h2V5.5L11.5 8 9 10.5V8.75H7v1.75z",previous:"M10.5 3 5.5 8l5 5 1-1-4-4 4-4z",next:"m5.5 3 5 5-5 5-1-1 4-4-4-4z",gaps:"M2 7.25h3.5v1.5H2zM10.5 7.25H14v1.5h-3.5zM6 12l2-8h1.3l-2 8zM8.2 12l2-\
8h1.3l-2 8z",open:"M2 3h4.5l1.5 1.5h6V13H2zm1.5 3v5.500h9V6z"},UC=g=>p`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d=${In[g]} fill="currentColor"></path></svg>`,Sg=(g,A,I,C,{disabled:Q=!1}={})=>p`<button type="button" class="icon" data-test=${g} aria-label=${A} title="${A} (${I})" ?disabled=${Q} @click=${C}>${UC(g)}</button>`;function Me(g){let{navigator:A,
player:I,stage:C}=g;return p`
    <header class="toolbar">
      <div class="title"><span class="dot" aria-hidden="true"></span><h1 title=${g.loading.name}><bdi>${oA(g.loading.name||"Checkpoint replay",120)}</bdi></h1>
        ${g.loading.liveState?p`<span class="pill" data-live=${g.loading.liveState} data-test="live">${g.loading.liveState}</span>`:x}</div>
      ${C==="ready"?p`
        <div class="group" role="group" aria-label="Play">
          ${I.isPlaying?Sg("pause","Pause","Space",()=>g.pause()):Sg("play","Play","Space",()=>g.play())}
          <select aria-label="How many times as fast" data-test="rate" @change=${({target:Q})=>g.setRate(Number(Q.value))}>
            ${ke.map(Q=>p`<option value=${Q} ?selected=${Q===I.rate}>×${Q.toLocaleString("en")}</option>`)}
          </select>
        </div>
        <div class="group" role="group" aria-label="Zoom">
          ${Sg("in","Zoom in","W",()=>A.step("in"))}
          ${Sg("out","Zoom out","S",()=>A.step("out"))}
          ${Sg("whole","Show the whole recording","0",()=>A.showAll())}
          <button type="button" class="icon" data-test="gaps" aria-label="Collapse long gaps" title=${g.replayed?.gaps.length?"Collapse long gaps":"There is no long gap"} aria-pressed=${A.collapsed}
            ?disabled=${!g.replayed?.gaps.length} @click=${()=>g.toggleGaps()}>${UC("gaps")}</button>
        </div>
        <div class="group" role="group" aria-label="Incidents">
          ${Sg("previous","Previous incident",",",()=>g.selection.step(-1),{disabled:!g.report?.count})}
          ${Sg("next","Next incident",".",()=>g.selection.step(1),{disabled:!g.report?.count})}
        </div>`:x}
      <div class="group end">
        ${C==="empty"?x:p`<label class="button icon" title="Open a file">${UC("open")}<span class="hidden">Open a file</span>
          <input class="hidden" type="file" data-test="open" @change=${Q=>xB(g,Q)} /></label>`}
        <select aria-label="Theme" data-test="theme" @change=${({target:Q})=>g.setTheme(Q.value)}>
          ${["auto","dark","light"].map(Q=>p`<option value=${Q} ?selected=${Q===g.theme}>${{auto:"Auto",dark:"Dark",light:"Light"}[Q]}</option>`)}
        </select>
        <button type="button" class="icon" data-test="help-button" aria-label="Help: keys and the pointer" title="Help (?)"
          @click=${Q=>Q.target.closest(".app")?.querySelector("dialog")?.showModal()}>?</button>
      </div>
    </header>`}function xB(g,{target:A}){let I=A,[C]=I.files??[];I.value="",C&&g.loading.openFile(C)}var vB=100,gn=8,Ue=g=>p`
  <div class="start" data-test="drop-zone">
    <div class="zone">
      ${UC("open")}
      <h2>Drop a recording here</h2>
      <p>NDJSON, CSV or Parquet, gzip too: rows in the order of their arrival, with a stream and a time. It stays in this page.</p>
      <label class="button primary">Choose a file<input class="hidden" type="file" data-test="open" @change=${A=>xB(g,A)} /></label>
    </div>
  </div>`;function pe({loading:{progress:g,isLive:A},declared:I,opened:C}){let{bytes:Q=0,rows:B=0,total:i,problems:o=0}=g??{};return p`
    <div class="start"><div class="zone" data-test="loading">
      <h2>${A?C?.rows?p`Waiting for rows of <bdi>${oA(I.dependent??"",60)}</bdi>`:"Waiting for rows":"Reading"}</h2>
      <progress aria-label="Read so far" max=${i||1} value=${i?Q:x}></progress>
      ${g?p`<p>${cC(Q)}${i?p` of ${cC(i)}`:x}, ${GA(B,"row")}${o?p`, ${GA(o,"line")} could not be read`:x}</p>`:x}
    </div></div>`}function ue(g){let A=(g.opened?.streams??[]).toSorted((B,i)=>i.events-B.events),I=g.filter.toLowerCase(),C=A.filter(({name:B})=>B.toLowerCase().includes(I)),{choice:Q}=g;return p`
    <form class="start choose" data-test="choose" @submit=${B=>Bn(g,B)}>
      <div class="zone wide">
        <h2>Which stream needs which?</h2>
        <p>The dependent is paused while a dependency is down: when it is further behind than its threshold.</p>
        ${A.length>12?p`<input class="filter" type="search" placeholder="Filter ${fA(A.length)} streams by name" aria-label="Filter by name" .value=${g.filter}
          @input=${B=>g.setFilter(B.target.value)} />`:x}
        <div class="scroll" tabindex="0" role="group" aria-label="Streams">
          <table>
            <caption class="hidden">The streams of the recording</caption>
            <thead><tr><th scope="col">Stream</th><th scope="col" class="number">Events</th><th scope="col">Dependent</th><th scope="col">Dependency</th><th scope="col">Threshold</th></tr></thead>
            <tbody>${C.slice(0,vB).map(({name:B,events:i})=>Cn(g,B,i))}</tbody>
          </table>
          ${C.length>vB?p`<p class="note">${GA(C.length-vB,"stream")} not shown: the filter finds them by name.</p>`:x}
        </div>
        <button type="submit" class="primary" ?disabled=${Q.dependent===void 0||Q.dependencies.size===0} data-test="replay">Replay</button>
      </div>
    </form>`}function Cn(g,A,I){let{choice:C,kind:Q}=g,B=C.dependent===A,i=!B&&C.dependencies.has(A),o=oA(A,60),e=()=>{C.dependent=A,C.dependencies.delete(A),g.update()},n=()=>{C.dependencies.delete(A)||C.dependencies.set(A,Q==="time"?"10m":""),g.update()};return p`
    <tr>
      <th scope="row" title=${A}><bdi>${o}</bdi></th>
      <td class="number">${fA(I)}</td>
      <td><input type="radio" name="dependent" aria-label="${o} is the dependent" .checked=${B} @change=${e} /></td>
      <td><input type="checkbox" aria-label="${o} is a dependency" .checked=${i} ?disabled=${B} @change=${n} /></td>
      <td>${i?p`<input class="threshold" aria-label="Threshold of ${o}" required .value=${C.dependencies.get(A)??""} placeholder=${Q==="time"?"10m":"a number"}
        @input=${w=>Qn(C,A,w.target)} />`:x}</td>
    </tr>`}function Qn(g,A,I){g.dependencies.set(A,I.value);try{rC(I.value),I.setCustomValidity("")}catch(C){I.setCustomValidity(C.message)}}function Bn(g,A){A.preventDefault();let{dependent:I,dependencies:C}=g.choice;if(I===void 0)return;g.filter="";let Q=[...C].map(([B,i])=>({name:B,downtimeThreshold:i}));g.declared={dependent:I,dependencies:Q},g.replay(I,Q).catch(B=>g.fail(B))}function Le(g,A){
let[I,...C]=[...g].sort((B,i)=>i.events-B.events),Q=C.length<=gn?C:[];return{dependent:I?.name,dependencies:new Map(Q.map(({name:B})=>[B,A==="time"?"10m":""]))}}var Je=g=>(...A)=>({_$litDirective$:g,values:A}),cQ=class{constructor(A){}get _$AU(){return this._$AM._$AU}_$AT(A,I,C){this._$Ct=A,this._$AM=I,this._$Ci=C}_$AS(A,I){return this.update(A,I)}update(A,I){return this.render(...I)}};var En={},PB=Je(class extends cQ{constructor(){super(...arguments),this.ot=En}render(g,A){return A()}update(g,[A,I]){if(Array.isArray(A)){if(Array.isArray(this.ot)&&this.ot.length===A.length&&A.every((C,Q)=>C===this.ot[Q]))return XI}else if(this.ot===A)return XI;return this.ot=Array.isArray(A)?Array.from(A):A,this.render(A,I)}});function Ke(g){let{incident:A,index:I,moment:C}=g.selection;return p`
    <aside class="details" aria-label="Checkpoint record" data-test="details">
      ${A&&I!==void 0?en(g,A,I):C?p`<h2>At ${vA(C.time,g.clock)}</h2>`:p`
        <h2>Checkpoint record</h2>
        <p class="note">Select an incident, or click in the timeline: what the checkpoint would have stored at that moment is shown here, and from where it would resume.</p>`}
      ${C?p`
        ${A?tn(A,g.opened?.hasOffsets?"offset":"row"):x}
        <h3>Record after row ${fA(C.index)}</h3>
        <pre class="record" tabindex="0" aria-label="The record as JSON" data-test="record">${JSON.stringify(C.record,null,2)}</pre>`:x}
    </aside>`}var en=({kind:g,clock:A},I,C)=>p`
  <h2>Incident ${C+1}: <bdi title=${I.dependency}>${oA(I.dependency,60)}</bdi></h2>
  <dl>
    <dt>Down</dt><dd>${vA(I.from.time,A)} to ${I.to?vA(I.to.time,A):"the end: still open"}</dd>
    <dt>Lasted</dt><dd>${hA(I.duration,A)}</dd>
    <dt>Longest lag</dt><dd>${hA(I.longestLag,g)}</dd>
  </dl>`;function tn({resumeFrom:{offset:g,sequence:A},redo:I},C){let Q=g===null?p`from <b>the start</b>`:p`after ${C} <b>${fA(g)}</b>, sequence ${fA(A)}`;return p`<p class="resume" data-test="resume">Resume ${Q}: <b>${GA(I,"message")}</b> to do again</p>`}function Ye(g){let{report:A,kind:I,clock:C,selection:Q,limit:B}=g,i=Q.index;if(!A)return p`<p class="note">…</p>`;if(A.count===0)return p`<p class="note" data-test="no-incidents">No downtime: with these thresholds every dependency kept up.</p>`;let o=g.filter.toLowerCase(),e=[...A.incidents.entries()].filter(([,{dependency:w}])=>w.toLowerCase().includes(o)),n=e.length-B;return p`
    <table class="incidents" data-test="incidents">
      <caption class="hidden">Incidents: each downtime of a dependency, ${e.length} of ${A.count}</caption>
      <thead><tr>
        <th scope="col">#</th><th scope="col">Dependency</th><th scope="col">Down from</th><th scope="col">to</th>
        <th scope="col" class="number">Lasted</th><th scope="col" class="number">Longest lag</th><th scope="col" class="number">To do again</th>
      </tr></thead>
      <tbody>${e.slice(0,B).map(([w,a])=>p`
        <tr class=${w===i?"selected":""} @click=${()=>Q.select(w)}>
          <th scope="row"><button type="button" class="row" data-incident=${w} aria-pressed=${w===i}
            aria-label="Incident ${w+1}: ${oA(a.dependency,60)}">${w+1}</button></th>
          <td title=${a.dependency}><bdi>${oA(a.dependency,60)}</bdi></td>
          <td>${vA(a.from.time,C)}</td>
          <td>${a.to?vA(a.to.time,C):p`<span class="pill" data-open>open</span>`}</td>
          <td class="number" ?data-still=${!a.to}>${hA(a.duration,C)}</td>
          <td class="number">${hA(a.longestLag,I)}</td>
          <td class="number">${fA(a.redo)}</td>
        </tr>`)}</tbody>
    </table>
    ${n>0?p`<p class="note"><button type="button" @click=${()=>{g.limit+=200,g.update()}}>Show ${Math.min(200,n)} more</button> ${GA(n,"incident")} not shown</p>`:x}
    ${A.count>A.incidents.length?p`<p class="note">The first ${fA(A.incidents.length)} of ${fA(A.count)} incidents are listed: with so many, the threshold is too low.</p>`:x}`}var yQ=100;function me(g){let{report:A,kind:I,clock:C}=g;if(!A)return p`<p class="note">…</p>`;let Q=g.filter.toLowerCase(),B=({name:e})=>e.toLowerCase().includes(Q),i=A.dependencies.filter(B),o=A.streams.filter(B);return p`
    <table data-test="summary">
      <caption>Dependencies</caption>
      <thead><tr><th scope="col">Name</th><th scope="col">At the end</th>
        ${["Threshold","Downtimes","Down in all","Longest","Late messages","Lag, median","90 %","99 %","most"].map(e=>p`<th scope="col" class="number">${e}</th>`)}</tr></thead>
      <tbody>${i.slice(0,yQ).map(e=>p`
        <tr><th scope="row" title=${e.name}><bdi>${oA(e.name,60)}</bdi></th><td><span class="lane-state" data-phase=${e.phase}>${e.phase}</span>${e.heard?x:", never heard"}</td>
          <td class="number">${hA(e.downtimeThreshold,I)}</td><td class="number">${fA(e.downtimes)}${e.open?p` <span class="pill" data-open>open</span>`:x}</td>
          <td class="number">${hA(e.total,C)}</td><td class="number">${hA(e.longest,C)}</td><td class="number">${fA(e.late)}</td>
          ${[e.lag?.p50,e.lag?.p90,e.lag?.p99,e.lag?.max].map(n=>p`<td class="number">${n===void 0?"\u2013":hA(n,I)}</td>`)}</tr>`)}</tbody>
    </table>
    <table>
      <caption>Streams</caption>
      <thead><tr><th scope="col">Name</th><th scope="col" class="number">Events</th><th scope="col" class="number">Out of order</th><th scope="col">First</th><th scope="col">Last</th></tr></thead>
      <tbody>${o.slice(0,yQ).map(e=>p`
        <tr><th scope="row" title=${e.name}><bdi>${oA(e.name,60)}</bdi></th><td class="number">${fA(e.events)}</td><td class="number">${fA(e.outOfOrder)}</td>
          <td>${e.first===null?"\u2013":vA(e.first,I)}</td><td>${e.last===null?"\u2013":vA(e.last,I)}</td></tr>`)}</tbody>
    </table>
    ${o.length>yQ?p`<p class="note">${GA(o.length-yQ,"stream")} not shown: the filter finds them by name.</p>`:x}`}var He=g=>p`
  <div class="app" part="app" data-theme=${g.shownTheme} data-stage=${g.stage}>
    ${Me(g)}
    ${g.error?p`<div class="alert" role="alert" data-test="error"><span>${on(g.error.message)}</span>
      <button type="button" class="quiet" @click=${()=>{g.error=void 0,g.update()}}>Dismiss</button></div>`:x}
    ${g.stage==="ready"?sn(g):g.stage==="loading"?pe(g):g.stage==="choosing"?ue(g):Ue(g)}
    ${wn(g)}
    <div class="said" aria-live="polite" role="status"></div>
    ${hn}
  </div>`,on=g=>g.replace(/the option (stream|time|arrival|offset|action)\b/,'the attribute columns, like {"$1": "\u2026"}').replace(/the option (?=(?:unit|zone|format|delimiter)\b)/,"the attribute ").replace(/missingOk(?:: true)?/,"the attribute missing-ok"),sn=g=>p`
  <section class="timeline" aria-label="Timeline">
    ${g.minimap.element}
    ${g.timeline.element}
    ${Dn}
  </section>
  <div class="lower">
    <section class="panel" aria-label="Findings">
      <div class="tabs">
        <div role="tablist" aria-label="Findings" @keydown=${A=>nn(A)}>
          ${WB(g,"incidents","Incidents",g.report?.count)}
          ${WB(g,"summary","Summary")}
          ${g.opened?.problems.count?WB(g,"problems","Problems",g.opened.problems.count):x}
        </div>
        ${rn(g)}
      </div>
      <div class="scroll" role="tabpanel" id="panel" tabindex="0" aria-labelledby="tab-${g.tab}">
        ${PB([g.tab,g.report,g.selection.index,g.filter,g.limit,g.replayed,g.opened],()=>g.tab==="incidents"?Ye(g):g.tab==="summary"?me(g):an(g))}
      </div>
    </section>
    ${PB([g.selection.moment,g.selection.index,g.report],()=>Ke(g))}
  </div>`,WB=(g,A,I,C)=>p`
  <button type="button" role="tab" id="tab-${A}" aria-controls="panel" aria-selected=${g.tab===A} tabindex=${g.tab===A?0:-1}
    @click=${()=>{g.tab=A,g.update()}}>${I}${C===void 0?x:p` <span class="badge">${fA(C)}</span>`}</button>`;function nn(g){let A=g.key==="ArrowRight"?1:g.key==="ArrowLeft"?-1:0,I=[...g.currentTarget.querySelectorAll('[role="tab"]')],C=I.indexOf(g.target);if(!A||C<0)return;let Q=I[(C+A+I.length)%I.length];g.preventDefault(),Q.click(),Q.focus()}function rn(g){return(g.replayed?.dependencies.length??
0)<2&&(g.report?.streamCount??0)<20?x:p`<input class="filter" type="search" placeholder="Filter by name" aria-label="Filter by name" data-test="filter" .value=${g.filter}
    @input=${I=>g.setFilter(I.target.value)} />`}var an=({opened:g})=>p`
  <table>
    <caption>${GA(g?.problems.count??0,"line")} could not be read; the first of them</caption>
    <thead><tr><th scope="col">Line</th><th scope="col">What is wrong</th></tr></thead>
    <tbody>${g?.problems.first.map(({line:A,message:I})=>p`<tr><th scope="row" class="number">${fA(A)}</th><td class="wide">${I}</td></tr>`)}</tbody>
  </table>`,Dn=p`
  <ul class="legend" aria-label="What the colours and patterns mean">
    ${["up","down","recovering","idle","ended","unknown","no data"].map(g=>p`<li><i data-phase=${g}></i>${g}</li>`)}
    <li><i data-phase="late"></i>late message</li>
    <li><i data-phase="threshold"></i>threshold</li>
  </ul>`;function wn({opened:g,clock:A,replayed:I,stage:C,lanes:Q,loading:{progress:B,liveState:i}}){let o=I?.dependencies??[],{rows:e=0,bytes:n=0,problems:w}=I??g??{};return C==="empty"||C==="loading"&&!B?p`<footer class="status"></footer>`:p`
    <footer class="status" data-test="status">
      <span>${GA(g?e:B?.rows??0,"row")}</span>
      ${g?p`<span>${GA(g.streams.length,"stream")}</span><span title="What the engine holds of the recording">${cC(n)} in memory</span>`:x}
      ${w?.count?p`<span class="warning">${GA(w.count,"line")} could not be read</span>`:x}
      ${o.length>Q.length?p`<span>${Q.length} of ${fA(o.length)} dependencies shown</span>`:x}
      ${i?p`<span>${i==="live"?"live":i==="ended"?"the stream has ended":"connecting \u2026"}</span>`:x}
      <span class="end">${g&&A==="time"?"times in UTC \xB7 ":""}drop another file anywhere</span>
    </footer>`}var hn=p`
  <dialog class="help" aria-labelledby="help-title" data-test="help" @click=${({target:g,currentTarget:A})=>g===A&&g.close()}>
    <form method="dialog">
      <h2 id="help-title">Keys and the pointer</h2>
      <dl>${WE.map(([g,A])=>p`<dt>${g.map(I=>p`<kbd>${I}</kbd>`)}</dt><dd>${A}</dd>`)}
        <dt>drag</dt><dd>zoom to the span</dd>
        <dt><kbd>Shift</kbd> drag</dt><dd>move; so does dragging in the overview</dd>
        <dt>wheel</dt><dd>zoom at the pointer; sideways: move</dd>
        <dt>double click</dt><dd>show the whole recording</dd>
        <dt>click</dt><dd>the incident or the record at that moment</dd>
        <dt>drag a threshold</dt><dd>what it would have done; with the arrow keys too</dd>
      </dl>
      <button type="submit" autofocus>Close</button>
    </form>
  </dialog>`;var ln=700,fQ=class{stage="empty";error;opened;replayed;report;theme="auto";tab="incidents";filter="";limit=200;choice={dependencies:new Map};declared={};missingOk=!1;isReplaying=!1;isSettling=!1;#I;#A;#g=!1;#Q=0;#E;constructor(A,I,C){this.#I=A,this.#A=I;let Q=B=>this.fail(B);this.engine=new WC(C,B=>{this.loading.progress=B,this.fire("progress",B),this.update()}),this.timeline=new nQ({engine:this.
engine,onThreshold:(B,i,o)=>this.thresholds.set(B,i,o),onError:Q}),this.minimap=new rQ(this.engine,B=>this.navigator.lookAt(B),Q),this.navigator=new DQ(this.timeline,this.minimap,{onView:(B,i)=>this.#s(B,i),onClick:(B,i)=>this.selection.click(B,i)}),this.player=new wQ(B=>this.navigator.point(B),()=>this.pause()),this.loading=new VC(this),this.address=new PC(this),this.selection=new lQ(this),this.thresholds=
new hQ(this)}destroy(){this.address.destroy(),clearTimeout(this.#E),this.player.pause(),this.loading.close(),this.timeline.destroy(),this.minimap.destroy(),this.engine.close(),IB(x,this.#A)}get isMissingOk(){return this.missingOk||this.loading.isLive}get kind(){return this.opened?.kind??"time"}get clock(){return this.opened?.hasArrivals?"time":this.kind}update(){this.#g||(this.#g=!0,queueMicrotask(
()=>{this.#g=!1,IB(He(this),this.#A)}))}fire(A,I){this.#I.dispatchEvent(new CustomEvent(A,{detail:I}))}say(A){clearTimeout(this.#E),this.#E=setTimeout(()=>{let I=this.#A.querySelector("[aria-live]");I&&(I.textContent=A)},ln)}fail(A){A?.name!=="AbortError"&&(this.error=A instanceof Error?A:new Error(String(A)),this.fire("error",this.error),this.update())}clear(){this.pause(),this.#i(),this.engine.begin(),
this.navigator.clear(),this.opened=this.replayed=this.report=this.error=void 0,this.selection.clear(),this.filter=""}async choose(){let A=this.address.read(),I=new Set(this.opened?.streams.map(({name:o})=>o)),{declared:C}=this,Q=A.dependent!==void 0&&I.has(A.dependent)&&A.dependencies?.every(({name:o})=>I.has(o)||this.isMissingOk),{dependent:B,dependencies:i}=Q?A:C;try{if(!Q&&C.error)throw C.error;
if(B===void 0||!i?.length)return this.#C();if(this.loading.isLive&&!I.has(B))return this.update();let o=C.dependent===B&&bE(C.dependencies,i);await this.replay(B,o?C.dependencies??[]:i,i,A)}catch(o){throw this.stage==="loading"&&this.#C(),o}}#i(){return this.isReplaying=this.isSettling=!1,this.#Q+=1}#C(){this.#i(),this.pause(),this.stage="choosing",this.replayed=this.report=void 0,this.choice=Le(this.
opened?.streams??[],this.kind),this.update()}async replay(A,I,C=I,Q={}){let B=this.#i(),i=async o=>{let e=await this.engine.ask("replay",[A,o.map(qE),this.isMissingOk]);return B===this.#Q?e:void 0};this.isReplaying=this.isSettling=!0;try{let o=await i(I),e=C===I||!o?o:await i(C);if(!o||!e||(this.engine.begin(),this.thresholds.begin(o.dependencies),this.stage="ready",this.error=void 0,this.selection.
clear(),this.navigator.collapsed=Q.collapsed??!1,Q.theme&&this.setTheme(Q.theme),this.isReplaying=!1,this.#e(e,!0),this.update(),this.loading.isLive&&this.advance(),await this.tell(),B!==this.#Q))return;this.#n(Q),this.say(this.#B())}catch(o){if(B===this.#Q)throw o}finally{B===this.#Q&&(this.isReplaying=this.isSettling=!1,this.address.write())}}#B(){let{dependencies:A=[]}=this.replayed??{};return`\
Replayed: ${A.slice(0,8).map(({name:I,downtimes:C})=>`${oA(I,40)}: ${GA(C,"downtime")}`).join(", ")}`}#e(A,I){this.replayed=A,this.#o(),this.navigator.show(A,A.dependencies.map(({name:C})=>C),I)}get lanes(){let A=this.filter.toLowerCase();return(this.replayed?.dependencies??[]).filter(({name:I})=>I.toLowerCase().includes(A)).slice(0,Ge)}#o(){let{replayed:A,kind:I,clock:C}=this;if(!A)return;let{lanes:Q}=this;
this.timeline.show(A,{kind:I,clock:C},this.thresholds.before,Q),this.timeline.describe(new Map(Q.map(B=>[B.name,de(B,I)])),`When ${oA(A.dependent)} was paused`),this.#t()}#t(){let A=this.report?.dependencies.filter(({heard:I})=>!I)??[];this.timeline.mute(A.map(({name:I})=>I))}setFilter(A){this.filter=A,this.limit=200,this.#o(),this.update()}async tell(){let{replayed:A}=this,I=await this.engine.ask(
"report",[]);A===this.replayed&&this.#r(I)}#r(A){let{incident:I}=this.selection;this.report=A,I&&this.selection.follow(I),this.#t(),this.update()}advance(){if(this.stage!=="ready"||this.isReplaying)return;let A=I=>this.fail(I);this.engine.latest("advance","advance",()=>[],I=>{this.thresholds.goOn(I.dependencies),this.#e(I,!1),this.update(),this.engine.latest("report","report",()=>[],C=>this.#r(C),
A)},A)}retake(A,I){!this.replayed||this.replayed.dependent!==I.dependent||this.stage!=="ready"||(this.replayed=A,this.#o(),this.timeline.isHolding||this.minimap.refresh())}showSelected(){let{incident:A}=this.selection;this.timeline.select(A&&{name:A.dependency,from:A.from.time,to:A.from.time+A.duration})}play(){let{replayed:A,navigator:I}=this;if(!A)return;I.isPlaying=!0;let C=I.cursor!==void 0&&I.
cursor<A.end?I.cursor:Math.max(I.view.from,A.start);this.player.play(C,()=>this.replayed?.end??0,this.clock==="time"?1e3:1),this.say(`Playing, ${this.player.rate} times as fast`),this.update()}pause(){this.navigator.isPlaying&&(this.player.pause(),this.navigator.isPlaying=!1,this.navigator.point(this.navigator.cursor),this.say(this.navigator.cursor===void 0?"Paused":`Paused at ${vA(this.navigator.
cursor,this.clock)}`),this.address.write(),this.update())}setRate(A){this.player.rate=A,this.update()}toggleGaps(){this.navigator.collapse(!this.navigator.collapsed),this.say(this.navigator.collapsed?"Long gaps are collapsed":"Gaps are shown in full"),this.address.write(),this.update()}get shownTheme(){return this.theme!=="auto"?this.theme:matchMedia("(prefers-color-scheme: dark)").matches?"dark":
"light"}setTheme(A){this.theme=A,this.address.write(),this.update(),requestAnimationFrame(()=>{this.timeline.repaint(),this.minimap.repaint()})}key(A){let I=TE(A);if(!I||this.stage!=="ready"&&I!=="help")return;let C=this.#A.querySelector("dialog");C?.open||(A.preventDefault(),I==="in"||I==="out"||I==="left"||I==="right"?this.navigator.step(I):I==="whole"?this.navigator.showAll():I==="next"||I==="p\
revious"?this.selection.step(I==="next"?1:-1):I==="play"?this.player.isPlaying?this.pause():this.play():I==="help"?C?.showModal():this.player.isPlaying?this.pause():this.selection.select(void 0))}#s({from:A,to:I},C){this.fire("viewchange",{from:A,to:I}),C&&this.say(`Showing ${vA(Math.round(A),this.clock)} to ${vA(Math.round(I),this.clock)}`),this.address.write()}follow({theme:A="auto"}){this.opened?.
rows&&(this.setTheme(A),this.choose().catch(I=>this.fail(I)))}#n({view:A,cursor:I,incident:C}){C!==void 0&&this.report?.incidents[C]?this.selection.select(C):I!==void 0&&this.selection.pin(I),A&&this.navigator.look(A)}};var be=`*, *::before, *::after { box-sizing: border-box; }
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
.lane-cut { position: absolute; z-index: 2; inset-block-start: 6px; left: calc(var(--plot-left, 58px) + 6px); padding: 0 5px; border-radius: 3px; background: var(--cr-ground); color: var(--cr-muted); font-size: 11px; line-height: 15px; pointer-events: none; }
.lane-cut::before { content: "\u2191 "; }
.lane-heard { margin-inline-start: 6px; color: var(--cr-warning); }
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
.panel { container: panel / inline-size; display: flex; flex-direction: column; min-inline-size: 0; min-block-size: 0; }
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
thead th { position: sticky; top: 0; z-index: 1; vertical-align: bottom; background: var(--cr-ground); color: var(--cr-muted); font-size: 11px; font-weight: 600; box-shadow: inset 0 -1px var(--cr-border); }
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

/* What a narrow table leaves out is told of the incident that is selected. */
@container panel (max-width: 930px) {
  .scroll :is(th, td):not(:first-child) { padding-inline: 6px; }
  thead th.number { white-space: normal; }
}
@container panel (max-width: 720px) {
  .incidents :is(th, td):nth-child(4) { display: none; }
  .incidents td[data-still]::before { content: 'open, '; }
}
@container panel (max-width: 560px) {
  .incidents :is(th, td):nth-child(6) { display: none; }
}
@media (max-width: 900px) {
  .app { --label: 150px; }
  .dependent .lane-label { flex-direction: column; align-items: start; gap: 0; min-block-size: 42px; }
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
`;var qe=`/* Every colour, in both themes: 4.5:1 for text on each ground, and states that differ in lightness, not in hue alone. */
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
`;var Pe,xe=["src","live","format","unit","zone","delimiter","columns"],fn,GQ=class extends HTMLElement{static observedAttributes=[...xe,"dependent","dependencies","missing-ok","theme","hash"];#I=this.attachShadow({mode:"open"});#A;#g=!1;#Q=!1;#E=matchMedia("(prefers-color-scheme: dark)");#i=()=>this.#A?.setTheme(this.#A.theme);constructor(){super(),this.#I.adoptedStyleSheets=fn??=[GE,qe,be].map(A=>{
let I=new CSSStyleSheet;return I.replaceSync(A),I}),this.addEventListener("keydown",A=>this.#A?.key(A)),this.addEventListener("dragover",A=>this.#r(A,!0)),this.addEventListener("dragleave",A=>this.#r(A,!1)),this.addEventListener("drop",A=>this.#s(A))}get#C(){return this.#A||(this.#A=new fQ(this,this.#I,Pe),this.#A.theme=this.theme,this.#A.address.isKept=this.hash,this.#A.loading.reading=()=>this.src===
null&&this.live===null?this.#o():{},this.#E.addEventListener("change",this.#i),this.#B()),this.#A}connectedCallback(){this.#C.update(),this.#Q||this.#e()}disconnectedCallback(){queueMicrotask(()=>{this.isConnected||(this.#E.removeEventListener("change",this.#i),this.#A?.destroy(),this.#A=void 0,this.#Q=!1)})}attributeChangedCallback(A,I,C){!this.#A||I===C||(xe.includes(A)?this.#e():A==="theme"?this.#A.
setTheme(this.theme):A==="hash"?this.#A.address.isKept=this.hash:this.#B())}#B(){let A=this.#A;if(A){A.missingOk=this.missingOk;try{A.declared={dependent:this.dependent??void 0,dependencies:this.dependencies}}catch(I){A.declared={error:I}}A.opened?.rows&&A.choose().catch(I=>A.fail(I))}}#e(){this.#g||(this.#g=!0,queueMicrotask(()=>{if(!this.#g)return;this.#g=!1;let A=this.#A;if(!(!A||!this.isConnected))
try{let I=this.#o();if(this.live!==null)A.loading.listen(new URL(this.live,document.baseURI).href,I);else if(this.src!==null){let C=new URL(this.src,document.baseURI);A.loading.load({url:C.href},{name:decodeURIComponent(C.pathname.split("/").pop()??""),...I}).catch(()=>{})}}catch(I){A.fail(I)}}))}#o(){let{format:A,unit:I,zone:C,delimiter:Q,columns:B}=this;return Object.fromEntries(Object.entries({
format:A,unit:I,zone:C,delimiter:Q,columns:B}).filter(([,i])=>i!==null))}async load(A,I={}){this.#Q=!0,this.#g=!1,await this.#C.loading.load(A,{...this.#o(),...I})}focus(A){(this.#I.querySelector(".lanes")??this.#I.querySelector("button, label input"))?.focus(A)}get summary(){let A=this.#A?.report;return A?{dependencies:A.dependencies,streams:A.streams}:null}get incidents(){return this.#A?.report?.
incidents??[]}get view(){return this.#A?.replayed?this.#A.navigator.view:null}set view(A){A&&this.view&&Number.isFinite(A.from)&&Number.isFinite(A.to)&&this.#A?.navigator.look(A)}get cursor(){return this.#A?.navigator.cursor??null}set cursor(A){this.#A?.replayed&&(A===null?this.#A.selection.select(void 0):Number.isFinite(A)&&this.#A.selection.pin(A))}get src(){return this.getAttribute("src")}set src(A){
this.#t("src",A)}get live(){return this.getAttribute("live")}set live(A){this.#t("live",A)}get dependent(){return this.getAttribute("dependent")}set dependent(A){this.#t("dependent",A)}get dependencies(){let A=this.getAttribute("dependencies")?.trim();if(A)return A.startsWith("[")?ve("dependencies",A):A.split(",").map(I=>{let{name:C,...Q}=xC(I.trim());return{name:C.trim(),...Q}})}set dependencies(A){
this.#t("dependencies",typeof A=="string"||!A?A:JSON.stringify(A.map(I=>typeof I=="string"?{name:I}:I)))}get missingOk(){return this.hasAttribute("missing-ok")}set missingOk(A){this.toggleAttribute("missing-ok",!!A)}get theme(){let A=this.getAttribute("theme");return A==="dark"||A==="light"?A:"auto"}set theme(A){this.#t("theme",A)}get hash(){return this.hasAttribute("hash")}set hash(A){this.toggleAttribute(
"hash",!!A)}get format(){return this.getAttribute("format")}set format(A){this.#t("format",A)}get unit(){return this.getAttribute("unit")}set unit(A){this.#t("unit",A)}get zone(){return this.getAttribute("zone")}set zone(A){this.#t("zone",A)}get delimiter(){return this.getAttribute("delimiter")}set delimiter(A){this.#t("delimiter",A)}get columns(){let A=this.getAttribute("columns");return A?ve("co\
lumns",A):null}set columns(A){this.#t("columns",A&&JSON.stringify(A))}#t(A,I){I==null?this.removeAttribute(A):this.setAttribute(A,I)}#r(A,I){if(!A.dataTransfer?.types.includes("Files"))return;A.preventDefault();let C=A.relatedTarget instanceof Node&&this.contains(A.relatedTarget);this.#I.querySelector(".app")?.classList.toggle("drops",I||C)}#s(A){let[I]=A.dataTransfer?.files??[];this.#r(A,!1),I&&(A.
preventDefault(),this.#Q=!0,this.#C.loading.openFile(I))}};function ve(g,A){try{return JSON.parse(A)}catch(I){throw new TypeError(`the attribute ${g} is no JSON: ${A.slice(0,80)}`,{cause:I})}}function We(g){Pe??=g,customElements.get("checkpoint-replay")||customElements.define("checkpoint-replay",GQ)}var Gn;We(()=>new Worker(Gn??=URL.createObjectURL(new Blob([fE],{type:"text/javascript"}))));export{GQ as CheckpointReplay};
