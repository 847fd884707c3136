// Of js/element/, by `npm run bundle`. With lit (BSD-3-Clause, Google LLC) and uPlot (MIT, Leon Sorokin) inside.
var fE=`"use strict";(()=>{var yE=Object.defineProperty;var L=(A,I,g)=>()=>{if(g)throw g[0];try{return A&&(I=A(A=0)),I}catch(C){throw g=[C],C}};var cE=(A,I)=>{for(var g in I)yE(A,g,{get:I[g],enumerable:!0})};function NI(A,I,{dependency:g,...C}={}){let Q=new KE[A](I,C);return Object.assign(Q,g===void 0?{code:A}:{code:A,dependency:g})}function BQ(A,I,g){if(!Array.isArray(A))return A;let[C,Q,B,E,...i\
]=A,D=g!==void 0&&C.startsWith("ERR_MARKER")?m(g):E,o=E===void 0?Q:\`\${D} is \${Q}\`,w=C==="ERR_THRESHOLD_UNIT"&&typeof g=="number"?", or give a time as a Date":"";return NI(C,\`\${I===void 0?"":\`\${I}: \`}\${o}\${w}\`,
i.length>0?{dependency:B,cause:i[0]}:{dependency:B})}function m(A){let I=YE(A);return I.length>80?\`\${I.slice(0,80)}\\u2026\`:I}function YE(A){if(typeof A=="number"||typeof A=="bigint"||typeof A=="symbol")return String(A);if(A instanceof Date)return Number.isNaN(A.getTime())?"Invalid Date":A.toISOString();try{return JSON.stringify(A)??typeof A}catch{return typeof A}}function EQ(A){let{message:I,name:\
g}=Object(
A);return String(I||g||m(A))}var KE,u,yA=L(()=>{"use strict";KE={ERR_MARKER_TYPE:TypeError,ERR_MARKER_RANGE:RangeError,ERR_MARKER_MIXED:TypeError,ERR_DURATION:RangeError,ERR_THRESHOLD_UNIT:TypeError,ERR_STATE:TypeError,ERR_DEPENDENCY_UNKNOWN:RangeError,ERR_DEPENDENCY_REQUIRED:TypeError,ERR_DEPENDENCY_BOUND:Error,ERR_DEPENDENCY_DUPLICATE:RangeError,ERR_OPTION:TypeError,ERR_NAME:RangeError,ERR_CHECK\
_ASYNC:TypeError,
ERR_CACHE_ASYNC:TypeError,ERR_CACHE_READ:Error,ERR_CACHE_WRITE:Error,ERR_RECORD_CORRUPT:Error,ERR_RECORD_VERSION:Error,ERR_REWOUND:Error,ERR_CLOSED:Error,ERR_ENGINE:Error};u=(...A)=>A});var Kg,GA,eQ,tQ,nQ,OI,hQ,rQ,vI=L(()=>{Kg=["BOOLEAN","INT32","INT64","INT96","FLOAT","DOUBLE","BYTE_ARRAY","FIXED_LEN_BYTE_ARRAY"],GA=["PLAIN","GROUP_VAR_INT","PLAIN_DICTIONARY","RLE","BIT_PACKED","DELTA_BINARY_PACK\
ED","DELTA_LENGTH_BYTE_ARRAY","DELTA_BYTE_ARRAY","RLE_DICTIONARY","BYTE_STREAM_SPLIT"],eQ=["REQUIRED","OPTIONAL","REPEATED"],tQ=["UTF8","MAP","MAP_KEY_VALUE","LIST","ENUM","DECIMAL","DAT\\
E","TIME_MILLIS","TIME_MICROS","TIMESTAMP_MILLIS","TIMESTAMP_MICROS","UINT_8","UINT_16","UINT_32","UINT_64","INT_8","INT_16","INT_32","INT_64","JSON","BSON","INTERVAL"],nQ=["UNCOMPRESSED","SNAPPY","GZIP","LZO","BROTLI","LZ4","ZSTD","LZ4_RAW"],OI=["DATA_PAGE","INDEX_PAGE","DICTIONARY_PAGE","DATA_PAGE_V2"],hQ=["UNORDERED","ASCENDING","DESCENDING"],rQ=["SPHERICAL","VINCENTY","THOMAS","ANDOYER","KARNE\
\\
Y"]});function jI(A){let I=XI(A);if(I.type===1)return{type:"Point",coordinates:Yg(A,I)};if(I.type===2)return{type:"LineString",coordinates:lg(A,I)};if(I.type===3)return{type:"Polygon",coordinates:aQ(A,I)};if(I.type===4){let g=[];for(let C=0;C<I.count;C++)g.push(Yg(A,XI(A)));return{type:"MultiPoint",coordinates:g}}else if(I.type===5){let g=[];for(let C=0;C<I.count;C++)g.push(lg(A,XI(A)));return{typ\
e:"Mul\\
tiLineString",coordinates:g}}else if(I.type===6){let g=[];for(let C=0;C<I.count;C++)g.push(aQ(A,XI(A)));return{type:"MultiPolygon",coordinates:g}}else if(I.type===7){let g=[];for(let C=0;C<I.count;C++)g.push(jI(A));return{type:"GeometryCollection",geometries:g}}else throw new Error(\`Unsupported geometry type: \${I.type}\`)}function XI(A){let{view:I}=A,g=I.getUint8(A.offset++)===1,C=I.getUint32(A.off\
set,
g);A.offset+=4;let Q=C%1e3,B=Math.floor(C/1e3),E=0;Q>1&&Q<=7&&(E=I.getUint32(A.offset,g),A.offset+=4);let i=2;return B&&i++,B===3&&i++,{littleEndian:g,type:Q,dim:i,count:E}}function Yg(A,I){let g=[];for(let C=0;C<I.dim;C++){let Q=A.view.getFloat64(A.offset,I.littleEndian);A.offset+=8,g.push(Q)}return g}function lg(A,I){let g=[];for(let C=0;C<I.count;C++)g.push(Yg(A,I));return g}function aQ(A,I){le\
t{
view:g}=A,C=[];for(let Q=0;Q<I.count;Q++){let B=g.getUint32(A.offset,I.littleEndian);A.offset+=4,C.push(lg(A,{...I,count:B}))}return C}var yQ=L(()=>{});function Hg(A,I,g,C){if(I&&g.endsWith("_DICTIONARY")){let Q=A;A instanceof Uint8Array&&!(I instanceof Uint8Array)&&(Q=new I.constructor(A.length));for(let B=0;B<A.length;B++)Q[B]=I[A[B]];return Q}else return dg(A,C)}function dg(A,I){let{element:g,p\
arsers:C,utf8:Q=!0,schemaPath:B}=I,{type:E,converted_type:i,logical_type:D}=g,o=g.repetition_type!=="REQUIRED";if(B?.some(s=>s.element.logical_type?.type===
"VARIANT")&&E==="BYTE_ARRAY"&&i!=="UTF8"&&D?.type!=="STRING")return A;if(i==="DECIMAL"){let e=10**-(g.scale||0),n=new Array(A.length);for(let t=0;t<n.length;t++)A[t]instanceof Uint8Array?n[t]=pg(A[t])*e:n[t]=Number(A[t])*e;return n}if(!i&&E==="INT96")return Array.from(A).map(s=>C.timestampFromNanoseconds(PE(s)));if(i==="DATE")return Array.from(A).map(s=>C.dateFromDays(s));if(i==="TIMESTAMP_MILLIS"\
)
return Array.from(A).map(s=>C.timestampFromMilliseconds(s));if(i==="TIMESTAMP_MICROS")return Array.from(A).map(s=>C.timestampFromMicroseconds(s));if(i==="JSON")return A.map(s=>C.jsonFromBytes(s));if(i==="BSON")throw new Error("parquet bson not supported");if(i==="INTERVAL")throw new Error("parquet interval not supported");if(D?.type==="GEOMETRY")return A.map(s=>C.geometryFromBytes(s));if(D?.type==\
=
"GEOGRAPHY")return A.map(s=>C.geographyFromBytes(s));if(D?.type==="UUID")return A.map(s=>C.uuidFromBytes(s));if(i==="UTF8"||D?.type==="STRING"||Q&&E==="BYTE_ARRAY")return A.map(s=>C.stringFromBytes(s));if(i==="UINT_64"||D?.type==="INTEGER"&&D.bitWidth===64&&!D.isSigned){if(A instanceof BigInt64Array)return new BigUint64Array(A.buffer,A.byteOffset,A.length);let s=o?new Array(A.length):new BigUint64\
Array(
A.length);for(let e=0;e<s.length;e++)s[e]=A[e];return s}if(i==="UINT_32"||D?.type==="INTEGER"&&D.bitWidth===32&&!D.isSigned){if(A instanceof Int32Array)return new Uint32Array(A.buffer,A.byteOffset,A.length);let s=o?new Array(A.length):new Uint32Array(A.length);for(let e=0;e<s.length;e++)s[e]=A[e]<0?4294967296+A[e]:A[e];return s}if(D?.type==="FLOAT16")return Array.from(A).map(qg);if(D?.type==="TIME\
\\
STAMP"){let{unit:s}=D,e=C.timestampFromMilliseconds;s==="MICROS"&&(e=C.timestampFromMicroseconds),s==="NANOS"&&(e=C.timestampFromNanoseconds);let n=new Array(A.length);for(let t=0;t<n.length;t++)n[t]=e(A[t]);return n}return A}function pg(A){if(!A.length)return 0;let I=0n;for(let C of A)I=I*256n+BigInt(C);let g=A.length*8;return I>=2n**BigInt(g-1)&&(I-=2n**BigInt(g)),Number(I)}function PE(A){let I=\
(A>>
64n)-2440588n,g=A&0xffffffffffffffffn;return I*86400000000000n+g}function qg(A){if(!A)return;let I=A[1]<<8|A[0],g=I>>15?-1:1,C=I>>10&31,Q=I&1023;return C===0?g*2**-14*(Q/1024):C===31?Q?NaN:g*(1/0):g*2**(C-15)*(1+Q/1024)}var cQ,FA,$A=L(()=>{yQ();cQ=new TextDecoder,FA={timestampFromMilliseconds(A){return new Date(Number(A))},timestampFromMicroseconds(A){return new Date(Number(A/1000n))},timestampFro\
mNanoseconds(A){
return new Date(Number(A/1000000n))},dateFromDays(A){return new Date(A*864e5)},stringFromBytes(A){return A&&cQ.decode(A)},jsonFromBytes(A){return A&&JSON.parse(cQ.decode(A))},geometryFromBytes(A){return A&&jI({view:new DataView(A.buffer,A.byteOffset,A.byteLength),offset:0})},geographyFromBytes(A){return A&&jI({view:new DataView(A.buffer,A.byteOffset,A.byteLength),offset:0})},uuidFromBytes(A){if(!A\
)
return;let I=Array.from(A,g=>g.toString(16).padStart(2,"0")).join("");return I.slice(0,8)+"-"+I.slice(8,12)+"-"+I.slice(12,16)+"-"+I.slice(16,20)+"-"+I.slice(20,32)}}});function GQ(A,I,g){let C=A[I],Q=[],B=1;if(C.num_children)for(;Q.length<C.num_children;){let E=A[I+B],i=GQ(A,I+B,[...g,E.name]);B+=i.count,Q.push(i)}return{count:B,element:C,children:Q,path:g}}function FQ(A,I){return ug(GQ(A,0,[]),I\
)}function ug(A,I){let g=[A];for(let C of I){let Q=A.children.find(B=>B.element.name===C);if(!Q)throw new Error(\`parquet schema element not found: \${I}\`);g.push(Q),A=Q}return g}
function zI(A){let I=[];function g(C){if(C.children.length)for(let Q of C.children)g(Q);else I.push(C.path.join("."))}return g(A),I}function mg(A){let I=0;for(let{element:g}of A)g.repetition_type==="REPEATED"&&I++;return I}function SI(A){let I=0;for(let{element:g}of A.slice(1))g.repetition_type!=="REQUIRED"&&I++;return I}function NQ(A){if(!A||A.element.converted_type!=="LIST"||A.children.length>1)\

return!1;let I=A.children[0];return!(I.children.length>1||I.element.repetition_type!=="REPEATED")}function RQ(A){if(!A||A.element.converted_type!=="MAP"||A.children.length>1)return!1;let I=A.children[0];return!(I.children.length!==2||I.element.repetition_type!=="REPEATED"||I.children.find(Q=>Q.element.name==="key")?.element.repetition_type==="REPEATED"||I.children.find(Q=>Q.element.name==="value")\
?.
element.repetition_type==="REPEATED")}function bg(A){if(A.length!==2)return!1;let[,I]=A;return!(I.element.repetition_type==="REPEATED"||I.children.length)}var bA=L(()=>{});function nA(A){let I={},g=0;for(;;){if(A.offset>=A.view.byteLength)throw new Error("thrift struct ended without STOP");let C=A.view.getUint8(A.offset++),Q=C&15;if(Q===0)break;let B=C>>4;g=B?g+B:_I(A),I[\`field_\${g}\`]=xg(A,Q)}retu\
rn I}function xg(A,I){switch(I){case 1:return!0;case 2:return!1;case 3:return A.view.getInt8(A.offset++);case 4:case 5:return _I(A);case 6:return $I(A);case 7:{let g=A.view.
getFloat64(A.offset,!0);return A.offset+=8,g}case 8:{let g=z(A);if(A.offset+g>A.view.byteLength)throw new Error(\`thrift binary length \${g} exceeds remaining \${A.view.byteLength-A.offset} bytes\`);let C=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,g);return A.offset+=g,C}case 9:{let g=A.view.getUint8(A.offset++),C=g&15,Q=g>>4;Q===15&&(Q=z(A));let B=C===1||C===2,E=new Array(Q);for(let i=0;\
i<
Q;i++)E[i]=B?xg(A,3)===1:xg(A,C);return E}case 12:return nA(A);default:throw new Error(\`thrift unhandled type: \${I}\`)}}function z(A){let I=0,g=0;for(;;){let C=A.view.getUint8(A.offset++);if(I|=(C&127)<<g,!(C&128))return I;g+=7}}function WE(A){let I=0n,g=0n;for(;;){let C=A.view.getUint8(A.offset++);if(I|=BigInt(C&127)<<g,!(C&128))return I;g+=7n}}function _I(A){let I=z(A);return I>>>1^-(I&1)}functio\
n $I(A){
let I=WE(A);return I>>1n^-(I&1n)}var lA=L(()=>{});function SQ(A,I){let g=new Map,C=I?.find(({key:B})=>B==="geo")?.value,Q=(C&&JSON.parse(C)?.columns)??{};for(let[B,E]of Object.entries(Q)){if(E.encoding!=="WKB")continue;let i=E.edges==="spherical"?"GEOGRAPHY":"GEOMETRY",D=E.crs?.id??E.crs?.ids?.[0],o=D?\`\${D.authority}:\${D.code.toString()}\`:void 0;g.set(B,{type:i,crs:o})}for(let B=1;B<A.length;B++){\
let{logical_type:E,name:i,num_children:D,type:o}=A[B];
if(D){B+=D;continue}o==="BYTE_ARRAY"&&!E&&(A[B].logical_type=g.get(i))}}var MQ=L(()=>{});function hA(A){return A&&TE.decode(A)}async function AI(A,{parsers:I,initialFetchSize:g=ZE,geoparquet:C=!0}={}){if(!A||!(A.byteLength>=0))throw new Error("parquet expected AsyncBuffer");let Q=Math.max(0,A.byteLength-g),B=await A.slice(Q,A.byteLength),E=new DataView(B);if(E.getUint32(B.byteLength-4,!0)!==827474\
256)throw new Error("parquet file invalid (footer != PAR1)");let i=E.getUint32(B.byteLength-
8,!0);if(i>A.byteLength-8)throw new Error(\`parquet metadata length \${i} exceeds available buffer \${A.byteLength-8}\`);if(i+8>g){let D=A.byteLength-i-8,o=await A.slice(D,Q),w=new ArrayBuffer(i+8),s=new Uint8Array(w);return s.set(new Uint8Array(o)),s.set(new Uint8Array(B),Q-D),Pg(w,{parsers:I,geoparquet:C})}else return Pg(B,{parsers:I,geoparquet:C})}function Pg(A,{parsers:I,geoparquet:g=!0}={}){let C\
;
if(A instanceof ArrayBuffer)C=new DataView(A);else if(A instanceof Uint8Array)C=new DataView(A.buffer,A.byteOffset,A.byteLength);else throw new Error("parquet expected ArrayBuffer or Uint8Array");let Q={...FA,...I};if(C.byteLength<8)throw new Error("parquet file is too short");if(C.getUint32(C.byteLength-4,!0)!==827474256)throw new Error("parquet file invalid (footer != PAR1)");let B=C.byteLength-\

8,E=C.getUint32(B,!0);if(E>C.byteLength-8)throw new Error(\`parquet metadata length \${E} exceeds available buffer \${C.byteLength-8}\`);let i=B-E,o=nA({view:C,offset:i}),w=o.field_1,s=o.field_2.map(y=>({type:Kg[y.field_1],type_length:y.field_2,repetition_type:eQ[y.field_3],name:hA(y.field_4),num_children:y.field_5,converted_type:tQ[y.field_6],scale:y.field_7,precision:y.field_8,field_id:y.field_9,log\
ical_type:VE(
y.field_10)})),e=s.filter(y=>y.type),n=o.field_3,t=o.field_4.map(y=>({columns:y.field_1.map((a,F)=>({file_path:hA(a.field_1),file_offset:a.field_2,meta_data:a.field_3&&{type:Kg[a.field_3.field_1],encodings:a.field_3.field_2?.map(R=>GA[R]),path_in_schema:a.field_3.field_3.map(hA),codec:nQ[a.field_3.field_4],num_values:a.field_3.field_5,total_uncompressed_size:a.field_3.field_6,total_compressed_size\
:a.
field_3.field_7,key_value_metadata:a.field_3.field_8?.map(R=>({key:hA(R.field_1),value:hA(R.field_2)})),data_page_offset:a.field_3.field_9,index_page_offset:a.field_3.field_10,dictionary_page_offset:a.field_3.field_11,statistics:OE(a.field_3.field_12,e[F],Q),encoding_stats:a.field_3.field_13?.map(R=>({page_type:OI[R.field_1],encoding:GA[R.field_2],count:R.field_3})),bloom_filter_offset:a.field_3.f\
ield_14,
bloom_filter_length:a.field_3.field_15,size_statistics:a.field_3.field_16&&{unencoded_byte_array_data_bytes:a.field_3.field_16.field_1,repetition_level_histogram:a.field_3.field_16.field_2,definition_level_histogram:a.field_3.field_16.field_3},geospatial_statistics:a.field_3.field_17&&{bbox:a.field_3.field_17.field_1&&{xmin:a.field_3.field_17.field_1.field_1,xmax:a.field_3.field_17.field_1.field_2\
,
ymin:a.field_3.field_17.field_1.field_3,ymax:a.field_3.field_17.field_1.field_4,zmin:a.field_3.field_17.field_1.field_5,zmax:a.field_3.field_17.field_1.field_6,mmin:a.field_3.field_17.field_1.field_7,mmax:a.field_3.field_17.field_1.field_8},geospatial_types:a.field_3.field_17.field_2}},offset_index_offset:a.field_4,offset_index_length:a.field_5,column_index_offset:a.field_6,column_index_length:a.f\
ield_7,
crypto_metadata:a.field_8,encrypted_column_metadata:a.field_9})),total_byte_size:y.field_2,num_rows:y.field_3,sorting_columns:y.field_4?.map(a=>({column_idx:a.field_1,descending:a.field_2,nulls_first:a.field_3})),file_offset:y.field_5,total_compressed_size:y.field_6,ordinal:y.field_7})),h=o.field_5?.map(y=>({key:hA(y.field_1),value:hA(y.field_2)})),r=hA(o.field_6);return g&&SQ(s,h),{version:w,sche\
ma:s,
num_rows:n,row_groups:t,key_value_metadata:h,created_by:r,metadata_length:E}}function CA({schema:A}){return FQ(A,[])[0]}function VE(A){return A?.field_1?{type:"STRING"}:A?.field_2?{type:"MAP"}:A?.field_3?{type:"LIST"}:A?.field_4?{type:"ENUM"}:A?.field_5?{type:"DECIMAL",scale:A.field_5.field_1,precision:A.field_5.field_2}:A?.field_6?{type:"DATE"}:A?.field_7?{type:"TIME",isAdjustedToUTC:A.field_7.fi\
eld_1,
unit:fQ(A.field_7.field_2)}:A?.field_8?{type:"TIMESTAMP",isAdjustedToUTC:A.field_8.field_1,unit:fQ(A.field_8.field_2)}:A?.field_10?{type:"INTEGER",bitWidth:A.field_10.field_1,isSigned:A.field_10.field_2}:A?.field_11?{type:"NULL"}:A?.field_12?{type:"JSON"}:A?.field_13?{type:"BSON"}:A?.field_14?{type:"UUID"}:A?.field_15?{type:"FLOAT16"}:A?.field_16?{type:"VARIANT",specification_version:A.field_16.fi\
eld_1}:
A?.field_17?{type:"GEOMETRY",crs:hA(A.field_17.field_1)}:A?.field_18?{type:"GEOGRAPHY",crs:hA(A.field_18.field_1),algorithm:rQ[A.field_18.field_2]}:A}function fQ(A){if(A.field_1)return"MILLIS";if(A.field_2)return"MICROS";if(A.field_3)return"NANOS";throw new Error("parquet time unit required")}function OE(A,I,g){return A&&{max:xA(A.field_1,I,g),min:xA(A.field_2,I,g),null_count:A.field_3,distinct_co\
unt:A.
field_4,max_value:xA(A.field_5,I,g),min_value:xA(A.field_6,I,g),is_max_value_exact:A.field_7,is_min_value_exact:A.field_8}}function xA(A,I,g){let{type:C,converted_type:Q,logical_type:B}=I;if(A===void 0)return A;if(C==="BOOLEAN")return A[0]===1;if(C==="BYTE_ARRAY")return g.stringFromBytes(A);let E=new DataView(A.buffer,A.byteOffset,A.byteLength);if(C==="FLOAT"&&E.byteLength===4)return E.getFloat32(\

0,!0);if(C==="DOUBLE"&&E.byteLength===8)return E.getFloat64(0,!0);if(C==="INT32"&&Q==="DECIMAL"&&E.byteLength===4)return E.getInt32(0,!0)*10**-(I.scale||0);if(C==="INT64"&&Q==="DECIMAL"&&E.byteLength===8)return Number(E.getBigInt64(0,!0))*10**-(I.scale||0);if(C==="INT32"&&Q==="DATE")return g.dateFromDays(E.getInt32(0,!0));if(C==="INT64"&&Q==="TIMESTAMP_MILLIS")return g.timestampFromMilliseconds(E.\

getBigInt64(0,!0));if(C==="INT64"&&Q==="TIMESTAMP_MICROS")return g.timestampFromMicroseconds(E.getBigInt64(0,!0));if(C==="INT64"&&B?.type==="TIMESTAMP"&&B?.unit==="NANOS")return g.timestampFromNanoseconds(E.getBigInt64(0,!0));if(C==="INT64"&&B?.type==="TIMESTAMP"&&B?.unit==="MICROS")return g.timestampFromMicroseconds(E.getBigInt64(0,!0));if(C==="INT64"&&B?.type==="TIMESTAMP")return g.timestampFrom\
Milliseconds(
E.getBigInt64(0,!0));let i=Q?.startsWith("UINT_")||B?.type==="INTEGER"&&!B.isSigned;return C==="INT32"&&i&&E.byteLength===4?E.getUint32(0,!0):C==="INT64"&&i&&E.byteLength===8?E.getBigUint64(0,!0):C==="INT32"&&E.byteLength===4?E.getInt32(0,!0):C==="INT64"&&E.byteLength===8?E.getBigInt64(0,!0):Q==="DECIMAL"?pg(A)*10**-(I.scale||0):B?.type==="FLOAT16"?qg(A):B?.type==="UUID"?g.uuidFromBytes(A):A}var Z\
E,
TE,II=L(()=>{vI();$A();bA();lA();MQ();ZE=1<<19,TE=new TextDecoder});function UQ(A,I,g=void 0){let C={...FA,...g},Q=nA(A);return{null_pages:Q.field_1,min_values:Q.field_2.map(B=>xA(B,I,C)),max_values:Q.field_3.map(B=>xA(B,I,C)),boundary_order:hQ[Q.field_4],null_counts:Q.field_5,repetition_level_histograms:Q.field_6,definition_level_histograms:Q.field_7}}function MI(A){let I=nA(A);return{page_locati\
ons:I.field_1.map(g=>({offset:g.field_1,compressed_page_size:g.field_2,
first_row_index:g.field_3})),unencoded_byte_array_data_bytes:I.field_2}}var Wg=L(()=>{vI();$A();II();lA()});function HA(A,I){return(A<<I|A>>64n-I)&v}function gI(A,I){return A=A+I*fI&v,A=HA(A,31n),A*PA&v}function Ag(A,I){return A^=gI(0n,I),A*PA+JQ&v}function NA(A,I=0n){let g=new DataView(A.buffer,A.byteOffset,A.byteLength),C=A.byteLength,Q=0,B;if(C>=32){let E=I+PA+fI&v,i=I+fI&v,D=I,o=I-PA&v;for(;Q+\
32<=C;)E=gI(E,g.getBigUint64(Q,!0)),Q+=8,i=gI(i,g.getBigUint64(Q,!0)),Q+=8,D=gI(D,g.getBigUint64(Q,!0)),Q+=8,
o=gI(o,g.getBigUint64(Q,!0)),Q+=8;B=HA(E,1n)+HA(i,7n)+HA(D,12n)+HA(o,18n)&v,B=Ag(B,E),B=Ag(B,i),B=Ag(B,D),B=Ag(B,o)}else B=I+LQ&v;for(B=B+BigInt(C)&v;Q+8<=C;)B^=gI(0n,g.getBigUint64(Q,!0)),B=HA(B,27n)*PA+JQ&v,Q+=8;for(Q+4<=C&&(B^=BigInt(g.getUint32(Q,!0))*PA&v,B=HA(B,23n)*fI+kQ&v,Q+=4);Q<C;)B^=BigInt(g.getUint8(Q))*LQ&v,B=HA(B,11n)*PA&v,Q+=1;return B^=B>>33n,B=B*fI&v,B^=B>>29n,B=B*kQ&v,B^=B>>32n,B\
}
var v,PA,fI,kQ,JQ,LQ,KQ=L(()=>{v=0xffffffffffffffffn,PA=0x9e3779b185ebca87n,fI=0xc2b2ae3d27d4eb4fn,kQ=0x165667b19e3779f9n,JQ=0x85ebca77c2b2ae63n,LQ=0x27d4eb2f165667c5n});function jE(A,I){return Number((A>>32n)*BigInt(I)>>32n)}function zE(A){let I=new Uint32Array(8),g=Number(A&0xffffffffn)|0;for(let C=0;C<8;C++)I[C]=1<<(Math.imul(g,XE[C])>>>27);return I}function Tg(A,I){let g=jE(I,A.length>>3)<<3,C\
=zE(I);for(let Q=0;Q<8;Q++)if((A[g+Q]&C[Q])===0)return!1;return!0}function YQ(A){let I=nA(A),g=I.field_1;if(typeof g!="number"||g<=0||g%32!==0||!I.field_2?.field_1||!I.field_3?.
field_1||!I.field_4?.field_1)return;let{view:C,offset:Q}=A;if(Q+g>C.byteLength)throw new Error(\`parquet bloom filter truncated: need \${g} bytes, have \${C.byteLength-Q}\`);let B=new Uint32Array(g>>2);for(let E=0;E<B.length;E++)B[E]=C.getUint32(Q+E*4,!0);return A.offset=Q+g,{numBytes:g,blocks:B}}function Vg(A,I){if(A==null)return;let{type:g,converted_type:C,logical_type:Q}=I;if(g==="BOOLEAN")return t\
ypeof A!=
"boolean"?void 0:NA(new Uint8Array([A?1:0]));if(g==="FLOAT"){if(typeof A!="number")return;let B=new ArrayBuffer(4);return new DataView(B).setFloat32(0,A,!0),NA(new Uint8Array(B))}if(g==="DOUBLE"){if(typeof A!="number")return;let B=new ArrayBuffer(8);return new DataView(B).setFloat64(0,A,!0),NA(new Uint8Array(B))}if(g==="INT32"){if(C==="DATE"||C==="DECIMAL"||C==="TIME_MILLIS"||Q?.type==="DATE"||Q?.\

type==="TIME"||Q?.type==="DECIMAL"||typeof A!="number"||!Number.isInteger(A))return;let B=new ArrayBuffer(4);return new DataView(B).setInt32(0,A|0,!0),NA(new Uint8Array(B))}if(g==="INT64"){if(C==="TIMESTAMP_MILLIS"||C==="TIMESTAMP_MICROS"||C==="TIME_MICROS"||C==="DECIMAL"||Q?.type==="TIMESTAMP"||Q?.type==="TIME"||Q?.type==="DECIMAL")return;let B;if(typeof A=="bigint")B=A;else if(typeof A=="number"\
&&
Number.isSafeInteger(A))B=BigInt(A);else return;let E=new ArrayBuffer(8);return new DataView(E).setBigUint64(0,BigInt.asUintN(64,B),!0),NA(new Uint8Array(E))}if(g==="BYTE_ARRAY")return C==="JSON"||C==="BSON"||C==="DECIMAL"||Q?.type==="JSON"||Q?.type==="BSON"||Q?.type==="VARIANT"||Q?.type==="GEOMETRY"||Q?.type==="GEOGRAPHY"?void 0:typeof A=="string"?NA(vE.encode(A)):A instanceof Uint8Array?NA(A):vo\
id 0;
if(g==="FIXED_LEN_BYTE_ARRAY")return C==="DECIMAL"||C==="INTERVAL"||Q?.type==="DECIMAL"||Q?.type==="UUID"||Q?.type==="FLOAT16"||Q?.type==="GEOMETRY"||Q?.type==="GEOGRAPHY"?void 0:A instanceof Uint8Array?NA(A):void 0}function lQ(A){let I=new Set;return Zg(A,I),I}function Zg(A,I){if(A){if("$and"in A&&Array.isArray(A.$and)){for(let g of A.$and)Zg(g,I);return}if("$or"in A&&Array.isArray(A.$or)){for(le\
t g of A.
$or)Zg(g,I);return}if(!("$nor"in A))for(let[g,C]of Object.entries(A))g.startsWith("$")||(typeof C=="object"&&C!==null&&!Array.isArray(C)?("$eq"in C||"$in"in C)&&I.add(g):I.add(g))}}var vE,XE,Og=L(()=>{lA();KQ();vE=new TextEncoder,XE=new Uint32Array([1203114875,1150766481,2284105051,2729912477,1884591559,770785867,2667333959,1550580529])});function _E(A,I){for(let C=0;C<I.length;C+=1e4)A.push(...I.\
slice(C,C+1e4))}function QA(A,I,g=!0){if(g?A===I:A==I)return!0;if(!A||!I||typeof A!="object"||typeof I!="object")return!1;if(A instanceof Uint8Array&&I instanceof Uint8Array){if(A.length!==I.length)return!1;for(let Q=0;Q<A.length;Q++)if(A[Q]!==I[Q])return!1;return!0}if(A instanceof Date||I instanceof Date)return A instanceof Date&&I instanceof
Date&&A.getTime()===I.getTime();if(Array.isArray(A)&&Array.isArray(I)){if(A.length!==I.length)return!1;for(let Q=0;Q<A.length;Q++)if(!QA(A[Q],I[Q],g))return!1;return!0}let C=Object.keys(A);if(C.length!==Object.keys(I).length)return!1;for(let Q of C)if(!QA(A[Q],I[Q],g))return!1;return!0}function Ig(A){if(!A)return[];if(A.length===1)return A[0];let I=[];for(let g of A)_E(I,g);return I}var gg=L(()=>{\
});function BI(A){if(!A)return[];let I=[];return"$and"in A&&Array.isArray(A.$and)?I.push(...A.$and.flatMap(BI)):"$or"in A&&Array.isArray(A.$or)?I.push(...A.$or.flatMap(BI)):"$nor"in A&&Array.isArray(A.$nor)?I.push(...A.$nor.flatMap(BI)):I.push(...Object.keys(A)),[...new Set(I)]}function vg(A){return[...new Set(BI(A).map(I=>I.split(".")[0]))]}function QI(A,I,g=!0){return"$and"in I&&Array.isArray(I.\
$and)?
I.$and.every(C=>QI(A,C,g)):"$or"in I&&Array.isArray(I.$or)?I.$or.some(C=>QI(A,C,g)):"$nor"in I&&Array.isArray(I.$nor)?!I.$nor.some(C=>QI(A,C,g)):Object.entries(I).every(([C,Q])=>{let B=Ii(A,C);return typeof Q!="object"||Q===null||Array.isArray(Q)?QA(B,Q,g):Object.entries(Q||{}).every(([E,i])=>E==="$gt"?B!=null&&B>i:E==="$gte"?B!=null&&B>=i:E==="$lt"?B!=null&&B<i:E==="$lte"?B!=null&&B<=i:E==="$eq"?\

QA(B,i,g):E==="$ne"?!QA(B,i,g):E==="$in"?Array.isArray(i)&&dQ(B,i,g):E==="$nin"?Array.isArray(i)&&!dQ(B,i,g):E==="$not"?!QI({value:B},{value:i},g):!0)})}function dQ(A,I,g){return I.some(C=>QA(A,C,g)||Array.isArray(A)&&A.some(Q=>QA(Q,C,g)))}function EI({rowGroup:A,physicalColumns:I,filter:g,strict:C=!0,bloomFilters:Q,schemaElements:B}){if(!g)return!1;if("$and"in g&&Array.isArray(g.$and))return g.$a\
nd.
some(E=>EI({rowGroup:A,physicalColumns:I,filter:E,strict:C,bloomFilters:Q,schemaElements:B}));if("$or"in g&&Array.isArray(g.$or))return g.$or.every(E=>EI({rowGroup:A,physicalColumns:I,filter:E,strict:C,bloomFilters:Q,schemaElements:B}));if("$nor"in g&&Array.isArray(g.$nor))return!1;for(let[E,i]of Object.entries(g)){let D=I.indexOf(E);if(D===-1)continue;let o=A.columns[D].meta_data?.statistics,{min\
:w,
max:s,min_value:e,max_value:n,null_count:t}=o||{},h=e!==void 0?e:w,r=n!==void 0?n:s,y=h!==void 0&&r!==void 0,a=Q?.[E],F=B?.[E],R=QI({value:null},{value:i},C)&&(t===void 0||t>0);if(y&&!R&&uQ(i,h,r,C,F))return!0;for(let[M,N]of Object.entries(i||{}))if(a&&F){if(M==="$eq"){let U=Vg(N,F);if(U!==void 0&&!Tg(a.blocks,U))return!0}if(M==="$in"&&Array.isArray(N)&&N.length>0){let U=!0;for(let J of N){let Y=V\
g(
J,F);if(Y===void 0||Tg(a.blocks,Y)){U=!1;break}}if(U)return!0}}}return!1}function uQ(A,I,g,C,Q){if(I===void 0||g===void 0)return!1;let B=Q?.type==="FLOAT"||Q?.type==="DOUBLE"||Q?.logical_type?.type==="FLOAT16";for(let[E,i]of Object.entries(A||{})){let D=CI(I,i,C,Q),o=CI(g,i,C,Q),s=!(I instanceof Uint8Array||g instanceof Uint8Array)&&(Q?.type!=="BYTE_ARRAY"||typeof i=="string"&&[...i].every(e=>e.ch\
arCodeAt(
0)<=127));if(E==="$gt"&&s&&o!==void 0&&o<=0||E==="$gte"&&s&&o!==void 0&&o<0||E==="$lt"&&s&&D!==void 0&&D>=0||E==="$lte"&&s&&D!==void 0&&D>0)return!0;if(E==="$eq"){let e=CI(i,I,C,Q),n=CI(i,g,C,Q);if(e!==void 0&&e<0||n!==void 0&&n>0)return!0}if(E==="$ne"&&!B&&QA(I,g,C)&&QA(I,i,C)||E==="$in"&&Array.isArray(i)&&i.every(e=>{let n=CI(e,I,C,Q),t=CI(e,g,C,Q);return n!==void 0&&n<0||t!==void 0&&t>0})||E===\

"$nin"&&!B&&Array.isArray(i)&&QA(I,g,C)&&i.some(e=>QA(I,e,C)))return!0}return!1}function CI(A,I,g,C){if(C?.type==="BYTE_ARRAY")return typeof A!="string"||typeof I!="string"?void 0:pQ(HQ.encode(A),HQ.encode(I));if(A instanceof Uint8Array||I instanceof Uint8Array)return!(A instanceof Uint8Array)||!(I instanceof Uint8Array)?void 0:pQ(A,I);if(A<I)return-1;if(A>I)return 1;if(QA(A,I,g))return 0}function\
 pQ(A,I){
let g=Math.min(A.length,I.length);for(let C=0;C<g;C++){if(A[C]<I[C])return-1;if(A[C]>I[C])return 1}return A.length<I.length?-1:A.length>I.length?1:0}function $E(A,I){return QI({value:null},{value:A},I)}function Cg(A,I,g,C=!0){if(!A)return;if("$and"in A&&Array.isArray(A.$and)){let B;for(let E of A.$and)B=qQ(B,Cg(E,I,g,C));return B}if("$or"in A&&Array.isArray(A.$or)){let B=[];for(let E of A.$or){let\
 i=Cg(
E,I,g,C);if(!i)return;B=Ai(B,i)}return B}if("$nor"in A&&Array.isArray(A.$nor))return;let Q;for(let[B,E]of Object.entries(A)){let i=I[B];if(!i)continue;let D=$E(E,C),o=[];for(let w=0;w<i.pageStarts.length;w++){let s=i.pageStarts[w],e=w+1<i.pageStarts.length?i.pageStarts[w+1]:g,n=i.nullCounts?.[w],t=D&&(n===void 0||n>0);if(!(!i.nullPages[w]&&!t&&uQ(E,i.minValues[w],i.maxValues[w],C,i.element))){let \
r=o[o.
length-1];r&&r[1]===s?r[1]=e:o.push([s,e])}}Q=qQ(Q,o)}return Q}function qQ(A,I){if(!A)return I;if(!I)return A;let g=[],C=0,Q=0;for(;C<A.length&&Q<I.length;){let B=Math.max(A[C][0],I[Q][0]),E=Math.min(A[C][1],I[Q][1]);B<E&&g.push([B,E]),A[C][1]<I[Q][1]?C++:Q++}return g}function Ai(A,I){let g=[],C=0,Q=0;for(;C<A.length||Q<I.length;){let B=Q>=I.length||C<A.length&&A[C][0]<=I[Q][0]?A[C++]:I[Q++],E=g[g\
.
length-1];E&&B[0]<=E[1]?E[1]=Math.max(E[1],B[1]):g.push([B[0],B[1]])}return g}function Ii(A,I){let g=A;for(let C of I.split("."))g=g?.[C];return g}var HQ,Xg=L(()=>{Og();gg();HQ=new TextEncoder});function xQ({metadata:A,rowStart:I=0,rowEnd:g=1/0,columns:C,filter:Q,filterStrict:B=!0,bloomFiltersByGroup:E,schemaElements:i,pageRangesByGroup:D,pageLocationsByGroup:o}){if(!A)throw new Error("parquetPlan\
 requires metadata");let w=CA(A),s=zI(w),e=Q?{...VQ(w),...i}:i,n=[],t=0;for(let h=0;h<A.row_groups.length;h++){let r=A.row_groups[h],y=Number(r.num_rows),a=t+y;if(y>0&&a>I&&t<g&&!EI({rowGroup:r,physicalColumns:s,
filter:Q,strict:B,bloomFilters:E?.[h],schemaElements:e})){let F=Math.max(I-t,0),R=Math.min(g-t,y),M=D?.[h],N=o?.[h],U=M?M.map(([J,Y])=>[Math.max(J,F),Math.min(Y,R)]).filter(([J,Y])=>J<Y):[[F,R]];U.length>1&&(U=r.columns.every(Y=>{let d=Y.meta_data?.path_in_schema[0],p=Y.meta_data?.path_in_schema.join(".");return C&&d&&!C.includes(d)?!0:!!(Y.offset_index_offset&&Y.offset_index_length)||!!(p&&N?.[p]\
)})?
Ci(U,r,C,N):[[U[0][0],U[U.length-1][1]]]),U.length&&n.push({rowGroup:r,groupIndex:h,groupStart:t,groupRows:y,ranges:U,pageRanges:M,pageLocations:N})}t=a}return{groups:n,rowEnd:isFinite(g)?g:t}}function PQ({rowGroup:A,groupStart:I,groupRows:g,ranges:C,columns:Q,useOffsetIndex:B=!1,pageRanges:E,pageLocations:i}){let D=[],o=[],w=[],s=C.length>1||C[0][0]>0||C[0][1]<g;for(let h of A.columns){let r=h.me\
ta_data;
if(h.file_path)throw new Error("parquet file_path not supported");if(!r)throw new Error("parquet column metadata is undefined");if(Q&&!Q.includes(r.path_in_schema[0]))continue;let y=r.dictionary_page_offset||r.data_page_offset,a=Number(y),F=Number(y+r.total_compressed_size),R=i?.[r.path_in_schema.join(".")];if(R&&s)D.push({columnMetadata:r,pageLocations:R,range:{startByte:a,endByte:F}});else if((B\
||
E)&&h.offset_index_offset&&h.offset_index_length&&s){let M=Number(h.offset_index_offset);D.push({columnMetadata:r,offsetIndex:{startByte:M,endByte:M+h.offset_index_length},range:{startByte:Number(y),endByte:F}})}else D.push({columnMetadata:r,range:{startByte:a,endByte:F}})}let e=[],n;for(let h of D)"pageLocations"in h||("offsetIndex"in h?w.push(h.offsetIndex):Q?e.push(h.range):n&&h.range.endByte-n\
.
startByte<=mQ?n.endByte=h.range.endByte:(n&&o.push(n),n={...h.range}));return n&&o.push(n),o.push(...TQ(e,gi,mQ)),{groups:C.map(([h,r])=>({chunks:D,rowGroup:A,groupStart:I,groupRows:g,selectStart:h,selectEnd:r})),fetches:o,indexes:w}}function Ci(A,I,g,C){let Q=I.columns.filter(E=>!g||g.includes(E.meta_data?.path_in_schema[0]||"")).map(E=>C?.[E.meta_data?.path_in_schema.join(".")||""]),B=[];for(let\
 E of A){
let i=B[B.length-1],D=i&&Q.some(o=>{if(!o)return!0;let w=bQ(i,o,Number(I.num_rows)),s=bQ(E,o,Number(I.num_rows));return w[0]<=s[1]&&s[0]<=w[1]});i&&D?i[1]=E[1]:B.push([...E])}return B}function bQ([A,I],g,C){let Q=1/0,B=-1/0;for(let E=0;E<g.length;E++){let i=Number(g[E].first_row_index);(E+1<g.length?Number(g[E+1].first_row_index):C)>A&&i<I&&(Q=Math.min(Q,E),B=E)}return[Q,B]}async function WQ({file\
:A,
metadata:I,filter:g,filterStrict:C=!0}){let Q=I.row_groups.map(()=>({})),B=lQ(g);if(B.size===0)return Q;let E=zI(CA(I)),i=[];return I.row_groups.forEach((D,o)=>{if(!EI({rowGroup:D,physicalColumns:E,filter:g,strict:C}))for(let w of B){let s=E.indexOf(w);if(s===-1)continue;let e=D.columns[s]?.meta_data;if(!e?.bloom_filter_offset||!e.bloom_filter_length)continue;let n=Number(e.bloom_filter_offset),t=\
n+
e.bloom_filter_length;i.push((async()=>{let h=await A.slice(n,t),r=YQ({view:new DataView(h),offset:0});r&&(Q[o][w]=r)})())}}),i.length&&await Promise.all(i),Q}async function ZQ({file:A,metadata:I,filter:g,filterStrict:C=!0,rowStart:Q=0,rowEnd:B=1/0,columns:E,bloomFiltersByGroup:i,schemaElements:D,parsers:o}){let w=I.row_groups.map(()=>{}),s=I.row_groups.map(()=>({}));if(g&&"$nor"in g&&Array.isArra\
y(
g.$nor))return{pageRangesByGroup:w,pageLocationsByGroup:s};let e=BI(g);if(!e.length)return{pageRangesByGroup:w,pageLocationsByGroup:s};let n=CA(I),t=zI(n),h={...VQ(n),...D},r=[],y=[],a=[],F=0;if(I.row_groups.forEach((R,M)=>{let N=Number(R.num_rows),U=F+N,J=N>0&&U>Q&&F<B;if(F=U,!J||EI({rowGroup:R,physicalColumns:t,filter:g,strict:C,bloomFilters:i?.[M],schemaElements:h}))return;let Y={},d=0,p=new Se\
t,
V=!1;for(let l of e){let K=t.indexOf(l);if(K===-1)continue;let f=R.columns[K];if(!f?.meta_data||!f.column_index_offset||!f.column_index_length||!f.offset_index_offset||!f.offset_index_length)continue;let _=h[l];if(!_)continue;V=!0,p.add(l);let $=Number(f.column_index_offset),IA=Number(f.offset_index_offset),AA=$+f.column_index_length,wA=IA+f.offset_index_length;r.push({startByte:$,endByte:AA},{sta\
rtByte:IA,
endByte:wA}),d++,y.push(async aA=>{let[pA,k]=await Promise.all([aA.slice($,AA),aA.slice(IA,wA)]),EA=UQ({view:new DataView(pA),offset:0},_,o),eA=MI({view:new DataView(k),offset:0});s[M][l]=eA.page_locations,Y[l]={minValues:EA.min_values,maxValues:EA.max_values,nullPages:EA.null_pages,nullCounts:EA.null_counts,pageStarts:eA.page_locations.map(iA=>Number(iA.first_row_index)),element:_}})}if(V)for(let\
 l of R.
columns){let K=l.meta_data;if(!K)continue;let f=K.path_in_schema[0],b=K.path_in_schema.join(".");if(E&&!E.includes(f)||p.has(b)||!l.offset_index_offset||!l.offset_index_length)continue;p.add(b);let _=Number(l.offset_index_offset),$=_+l.offset_index_length;r.push({startByte:_,endByte:$}),d++,y.push(async IA=>{let AA=await IA.slice(_,$),wA=MI({view:new DataView(AA),offset:0});s[M][b]=wA.page_locatio\
ns})}
d&&a.push({rgIdx:M,groupRows:N,columnPages:Y})}),y.length){let R=jg(A,{fetches:TQ(r)});await Promise.all(y.map(M=>M(R)));for(let{rgIdx:M,groupRows:N,columnPages:U}of a)w[M]=Cg(g,U,N,C)}return{pageRangesByGroup:w,pageLocationsByGroup:s}}function TQ(A,I=0,g=1/0){let C=A.map(B=>({...B})).sort((B,E)=>B.startByte-E.startByte||B.endByte-E.endByte),Q=[];for(let B of C){let E=Q[Q.length-1];E&&B.startByte<\
=
E.endByte+I&&Math.max(E.endByte,B.endByte)-E.startByte<=g?E.endByte=Math.max(E.endByte,B.endByte):Q.push(B)}return Q}function VQ(A){let I={};function g(C){if(C.children.length)for(let Q of C.children)g(Q);else I[C.path.join(".")]=C.element}return g(A),I}function jg(A,{fetches:I}){let g=I.map(({startByte:C,endByte:Q})=>A.slice(C,Q));return{byteLength:A.byteLength,slice(C,Q=A.byteLength){let B=I.fin\
dIndex(
({startByte:E,endByte:i})=>E<=C&&Q<=i);if(B<0)return A.slice(C,Q);if(I[B].startByte!==C||I[B].endByte!==Q){let E=C-I[B].startByte,i=Q-I[B].startByte;return g[B]instanceof Promise?g[B].then(D=>D.slice(E,i)):g[B].slice(E,i)}else return g[B]}}}var mQ,gi,OQ=L(()=>{Og();Xg();Wg();II();bA();mQ=1<<21,gi=8192});function $g(A,I=FA){if(Array.isArray(A))return A.map(g=>$g(g,I));if(typeof A!="object")return A\
;if("metadata"in A){let g=Qi(A.metadata),C=A.typed_value&&Qg(A.typed_value,g,I),Q=A.value&&UI(Bg(A.value),g,I);return C&&Q?{...Q,...C}:C??Q}return A}function Qg(A,I,g){if(A instanceof Date)return A;if(A&&typeof A=="object"&&!Array.isArray(A)&&!(A instanceof Uint8Array)){if("typed_value"in A&&A.typed_value!==
null&&A.typed_value!==void 0)return Qg(A.typed_value,I,g);if("value"in A&&A.value instanceof Uint8Array)return UI(Bg(A.value),I,g);if("typed_value"in A||"value"in A)return null;let C={};for(let[Q,B]of Object.entries(A))I.dictionary.includes(Q)&&(C[Q]=Qg(B,I,g));return C}return A instanceof Uint8Array?UI(Bg(A),I,g):Array.isArray(A)?A.map(C=>Qg(C,I,g)):A}function Bg(A){return{view:new DataView(A.buf\
fer,
A.byteOffset,A.byteLength),offset:0}}function Qi(A){let I=vQ.get(A.buffer);I||(I=new Map,vQ.set(A.buffer,I));let g=\`\${A.byteOffset}:\${A.byteLength}\`,C=I.get(g);if(C)return C;let Q=Bg(A),B=Q.view.getUint8(Q.offset++),E=B&15;if(E!==1)throw new Error(\`parquet unsupported variant metadata version: \${E}\`);let i=(B>>4&1)===1,D=(B>>6&3)+1,o=WA(Q,D),w=new Array(o+1);for(let t=0;t<w.length;t++)w[t]=WA(Q,D)\
;
let s=Q.offset,e=new Array(o);for(let t=0;t<o;t++){let h=w[t],r=w[t+1],y=new Uint8Array(A.buffer,A.byteOffset+s+h,r-h);e[t]=_g.decode(y)}let n={dictionary:e,sorted:i};return I.set(g,n),n}function WA(A,I){let g=0;for(let C=0;C<I;C++)g|=A.view.getUint8(A.offset+C)<<C*8;return A.offset+=I,g}function UI(A,I,g){let C=A.view.getUint8(A.offset++),Q=C&3,B=C>>2;if(Q===0)return Bi(A,B,g);if(Q===2)return Ei(\

A,B,I,g);if(Q===3)return ii(A,B,I,g);let E=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,B);return A.offset+=B,_g.decode(E)}function Bi(A,I,g){switch(I){case 0:return null;case 1:return!0;case 2:return!1;case 3:{let C=A.view.getInt8(A.offset);return A.offset+=1,C}case 4:{let C=A.view.getInt16(A.offset,!0);return A.offset+=2,C}case 5:{let C=A.view.getInt32(A.offset,!0);return A.offset+=4,\

C}case 6:{let C=A.view.getBigInt64(A.offset,!0);return A.offset+=8,C}case 7:{let C=A.view.getFloat64(A.offset,!0);return A.offset+=8,C}case 8:return zg(A,4);case 9:return zg(A,8);case 10:return zg(A,16);case 11:{let C=A.view.getInt32(A.offset,!0);return A.offset+=4,g.dateFromDays(C)}case 12:case 13:{let C=A.view.getBigInt64(A.offset,!0);return A.offset+=8,g.timestampFromMicroseconds(C)}case 14:{le\
t C=A.
view.getFloat32(A.offset,!0);return A.offset+=4,C}case 15:return XQ(A);case 16:{let C=XQ(A);return _g.decode(C)}case 17:{let C=A.view.getBigInt64(A.offset,!0);return A.offset+=8,C}case 18:case 19:{let C=A.view.getBigInt64(A.offset,!0);return A.offset+=8,g.timestampFromNanoseconds(C)}case 20:{let C=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,16);A.offset+=16;let Q=Array.from(C,B=>B.toSt\
ring(
16).padStart(2,"0")).join("");return\`\${Q.slice(0,8)}-\${Q.slice(8,12)}-\${Q.slice(12,16)}-\${Q.slice(16,20)}-\${Q.slice(20)}\`}default:throw new Error(\`parquet unsupported variant primitive type: \${I}\`)}}function Ei(A,I,g,C){let Q=(I&3)+1,B=(I>>2&3)+1,i=I>>4&1?WA(A,4):A.view.getUint8(A.offset++),D=new Array(i);for(let s=0;s<i;s++)D[s]=WA(A,B);let o=new Array(i+1);for(let s=0;s<o.length;s++)o[s]=WA(A,Q)\
;
let w={};for(let s=0;s<i;s++){let e=g.dictionary[D[s]],n={view:A.view,offset:A.offset+o[s]};w[e]=UI(n,g,C)}return A.offset+=o[o.length-1],w}function ii(A,I,g,C){let Q=I&3,B=I>>2&1,E=Q+1,i=WA(A,B?4:1),D=new Array(i+1);for(let s=0;s<D.length;s++)D[s]=WA(A,E);let o=A.offset,w=new Array(i);for(let s=0;s<i;s++){let e={view:A.view,offset:o+D[s]};w[s]=UI(e,g,C)}return A.offset=o+D[D.length-1],w}function \
zg(A,I){
let g=A.view.getUint8(A.offset);A.offset+=1;let C;if(I===4)C=BigInt(A.view.getInt32(A.offset,!0)),A.offset+=4;else if(I===8)C=A.view.getBigInt64(A.offset,!0),A.offset+=8;else{let Q=A.view.getBigUint64(A.offset,!0);C=A.view.getBigInt64(A.offset+8,!0)<<64n|Q,A.offset+=16}return Number(C)*10**-g}function XQ(A){let I=A.view.getUint32(A.offset,!0);A.offset+=4;let g=new Uint8Array(A.view.buffer,A.view.b\
yteOffset+
A.offset,I);return A.offset+=I,g}var _g,vQ,jQ=L(()=>{$A();_g=new TextDecoder,vQ=new WeakMap});function AC(A,I,g,C,Q){let B=SI(Q);if(!I?.length&&!g.length){if(!B||!C.length)return C;I=new Array(C.length).fill(B)}let E=I?.length||g.length,i=Q.map(({element:t})=>t.repetition_type),D=0,o=[A],w=A,s=0,e=0,n=0;if(g[0])for(;s<i.length-2&&n<g[0];)s++,i[s]!=="REQUIRED"&&(w=w.at(-1),o.push(w),e++),i[s]==="RE\
PEATED"&&n++;for(let t=0;t<E;t++){let h=I?.length?I[t]:B,r=g[t];for(;s&&(r<n||i[s]!=="REPEATED");)
i[s]!=="REQUIRED"&&(o.pop(),e--),i[s]==="REPEATED"&&n--,s--;for(w=o.at(-1);(s<i.length-2||i[s+1]==="REPEATED")&&(e<h||i[s+1]==="REQUIRED");){if(s++,i[s]!=="REQUIRED"){let y=[];w.push(y),w=y,o.push(y),e++}i[s]==="REPEATED"&&n++}h===B?w.push(C[D++]):s===i.length-2?w.push(null):w.push([])}if(!A.length)for(let t=0;t<B;t++){let h=[];w.push(h),w=h}return A}function iI(A,I,g,C=0){let Q=I.path.join("."),B\
=I.
element.repetition_type==="OPTIONAL",E=B?C+1:C;if(NQ(I)){let i=I.children[0],D=E;i.children.length===1&&(i=i.children[0],D++),iI(A,i,g,D);let o=i.path.join("."),w=A.get(o);if(!w)throw new Error("parquet list column missing values");B&&Eg(w,C),A.set(Q,w),A.delete(o);return}if(RQ(I)){let i=I.children[0].element.name;iI(A,I.children[0].children[0],g,E+1),iI(A,I.children[0].children[1],g,E+1);let D=A.\

get(\`\${Q}.\${i}.key\`),o=A.get(\`\${Q}.\${i}.value\`);if(!D)throw new Error("parquet map column missing keys");if(!o)throw new Error("parquet map column missing values");if(D.length!==o.length)throw new Error("parquet map column key/value length mismatch");let w=zQ(D,o,E);B&&Eg(w,C),A.delete(\`\${Q}.\${i}.key\`),A.delete(\`\${Q}.\${i}.value\`),A.set(Q,w);return}if(I.children.length){let i=I.element.repetition_t\
ype===
"REQUIRED"?C:C+1,D={};for(let w of I.children){iI(A,w,g,i);let s=A.get(w.path.join("."));if(!s)throw new Error("parquet struct missing child data");D[w.element.name]=s}for(let w of I.children)A.delete(w.path.join("."));let o=_Q(D,i);I.element.logical_type?.type==="VARIANT"&&(o=$g(o,g)),B&&Eg(o,C),A.set(Q,o)}}function Eg(A,I){for(let g=0;g<A.length;g++)I?Eg(A[g],I-1):A[g]=A[g][0]}function zQ(A,I,g)\
{
let C=[];for(let Q=0;Q<A.length;Q++)if(g)C.push(zQ(A[Q],I[Q],g-1));else if(A[Q]){let B={};for(let E=0;E<A[Q].length;E++){let i=I[Q][E];B[A[Q][E]]=i===void 0?null:i}C.push(B)}else C.push(void 0);return C}function _Q(A,I){let g=Object.keys(A),C=A[g[0]]?.length,Q=[];for(let B=0;B<C;B++){let E={};for(let i of g){if(A[i].length!==C)throw new Error("parquet struct parsing error");E[i]=A[i][B]}I?Q.push(_\
Q(
E,I-1)):Q.push(E)}return Q}var IC=L(()=>{bA();jQ()});function oI(A,I,g){if(g instanceof Int32Array){oi(A,I,g);return}let C=z(A),Q=z(A);z(A);let B=$I(A),E=0;g[E++]=B;let i=C/Q;for(;E<I;){let D=$I(A),o=new Uint8Array(Q);for(let w=0;w<Q;w++)o[w]=A.view.getUint8(A.offset++);for(let w=0;w<Q&&E<I;w++){let s=o[w];if(s){let e=0,n=i,t=(1n<<BigInt(s))-1n;for(;n&&E<I;){let h=BigInt(A.view.getUint32(A.offset,\
!0)>>>e)&t;for(e+=s;e>=32;)e-=32,A.offset+=4,e&&(h|=BigInt(
A.view.getUint32(A.offset,!0))<<BigInt(s-e)&t);let r=D+h;B+=r,g[E++]=B,n--}n&&(A.offset+=Math.ceil((n*s+e)/8))}else for(let e=0;e<i&&E<I;e++)B+=D,g[E++]=B}}}function oi(A,I,g){let C=z(A),Q=z(A);z(A);let B=_I(A),E=0;g[E++]=B;let i=C/Q,{view:D}=A;for(;E<I;){let o=Di(A),w=A.offset,s=w+Q;for(let e=0;e<Q&&E<I;e++){let n=D.getUint8(w+e),t=s+i*n/8,h=0;for(let r=0;r<i&&E<I;r++){let y=0,a=0;for(;a<n;){let \
F=Math.
min(8-h,n-a);a<32&&(y|=(D.getUint8(s)>>>h&(1<<F)-1)<<a),a+=F,h+=F,h===8&&(h=0,s++)}B=B+o+y|0,g[E++]=B}s=t}A.offset=s}}function Di(A){let I=A.offset,g=z(A),C=A.offset-I===5?A.view.getUint8(I+4)>>>4&1:0;return(g>>>1|C<<31)^-(g&1)}function gC(A,I,g){let C=new Int32Array(I);oI(A,I,C);for(let Q=0;Q<I;Q++)g[Q]=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,C[Q]),A.offset+=C[Q]}function CC(A,I,g\
){
let C=new Int32Array(I);oI(A,I,C);let Q=new Int32Array(I);oI(A,I,Q);for(let B=0;B<I;B++){let E=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,Q[B]);C[B]?(g[B]=new Uint8Array(C[B]+Q[B]),g[B].set(g[B-1].subarray(0,C[B])),g[B].set(E,C[B])):g[B]=E,A.offset+=Q[B]}}var $Q=L(()=>{lA()});function RA(A,I,g,C){C===void 0&&(C=A.view.getUint32(A.offset,!0),A.offset+=4);let Q=A.offset,B=0;for(;B<g.len\
gth;){let E=z(A);if(E&1)B=wi(A,E,I,g,B);else{let i=E>>>1;si(A,i,I,g,B),B+=i}}A.offset=Q+C}function si(A,I,g,C,Q){let B=g+7>>3,E=0;for(let i=0;i<B;i++)E|=A.view.getUint8(A.offset++)<<(i<<3);for(let i=0;i<I;i++)C[Q+i]=E}function wi(A,I,g,C,Q){let B=I>>1<<3,E=(1<<g)-1,i=0;if(A.offset<A.view.byteLength)
i=A.view.getUint8(A.offset++);else if(E)throw new Error(\`parquet bitpack offset \${A.offset} out of range\`);let D=8,o=0;for(;B;)o>8?(o-=8,D-=8,i>>>=8):D-o<g?(i|=A.view.getUint8(A.offset)<<D,A.offset++,D+=8):(Q<C.length&&(C[Q++]=i>>o&E),B--,o+=g);return Q}function QC(A,I,g,C){let Q=ei(g,C),B=new Uint8Array(I*Q);for(let E=0;E<Q;E++)for(let i=0;i<I;i++)B[i*Q+E]=A.view.getUint8(A.offset++);if(g==="FLOA\
\\
T")return new Float32Array(B.buffer);if(g==="DOUBLE")return new Float64Array(B.buffer);if(g==="INT32")return new Int32Array(B.buffer);if(g==="INT64")return new BigInt64Array(B.buffer);if(g==="FIXED_LEN_BYTE_ARRAY"){let E=new Array(I);for(let i=0;i<I;i++)E[i]=B.subarray(i*Q,(i+1)*Q);return E}throw new Error(\`parquet byte_stream_split unsupported type: \${g}\`)}function ei(A,I){switch(A){case"INT32":c\
ase"\\
FLOAT":return 4;case"INT64":case"DOUBLE":return 8;case"FIXED_LEN_BYTE_ARRAY":if(!I)throw new Error("parquet byteWidth missing type_length");return I;default:throw new Error(\`parquet unsupported type: \${A}\`)}}var AB=L(()=>{lA()});function kI(A,I,g,C){if(g===0)return[];if(I==="BOOLEAN")return ti(A,g);if(I==="INT32")return ni(A,g);if(I==="INT64")return hi(A,g);if(I==="INT96")return ri(A,g);if(I==="FL\
OAT")return ai(A,g);if(I==="DOUBLE")return yi(A,g);if(I==="BYTE_ARRAY")return ci(A,g);if(I==="FIXED_LEN_BYTE_ARRAY"){if(!C)throw new Error("parquet missing fixed length");return Gi(A,g,C)}else throw new Error(\`parquet unhandled t\\
ype: \${I}\`)}function ti(A,I){let g=new Array(I);for(let C=0;C<I;C++){let Q=A.offset+(C/8|0),B=C%8,E=A.view.getUint8(Q);g[C]=(E&1<<B)!==0}return A.offset+=Math.ceil(I/8),g}function ni(A,I){let g=(A.view.byteOffset+A.offset)%4?new Int32Array(ig(A.view.buffer,A.view.byteOffset+A.offset,I*4)):new Int32Array(A.view.buffer,A.view.byteOffset+A.offset,I);return A.offset+=I*4,g}function hi(A,I){let g=(A.vi\
ew.
byteOffset+A.offset)%8?new BigInt64Array(ig(A.view.buffer,A.view.byteOffset+A.offset,I*8)):new BigInt64Array(A.view.buffer,A.view.byteOffset+A.offset,I);return A.offset+=I*8,g}function ri(A,I){let g=new Array(I);for(let C=0;C<I;C++){let Q=A.view.getBigInt64(A.offset+C*12,!0),B=A.view.getInt32(A.offset+C*12+8,!0);g[C]=BigInt(B)<<64n|Q}return A.offset+=I*12,g}function ai(A,I){let g=(A.view.byteOffse\
t+
A.offset)%4?new Float32Array(ig(A.view.buffer,A.view.byteOffset+A.offset,I*4)):new Float32Array(A.view.buffer,A.view.byteOffset+A.offset,I);return A.offset+=I*4,g}function yi(A,I){let g=(A.view.byteOffset+A.offset)%8?new Float64Array(ig(A.view.buffer,A.view.byteOffset+A.offset,I*8)):new Float64Array(A.view.buffer,A.view.byteOffset+A.offset,I);return A.offset+=I*8,g}function ci(A,I){let g=new Array\
(
I);for(let C=0;C<I;C++){let Q=A.view.getUint32(A.offset,!0);A.offset+=4,g[C]=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,Q),A.offset+=Q}return g}function Gi(A,I,g){let C=new Array(I);for(let Q=0;Q<I;Q++)C[Q]=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,g),A.offset+=g;return C}function ig(A,I,g){let C=new ArrayBuffer(g);return new Uint8Array(C).set(new Uint8Array(A,I,g)),C}va\
r BC=L(
()=>{});function IB(A,I,g,C,Q){for(let B=0;B<Q;B++)g[C+B]=A[I+B]}function LI(A,I){let g=A.byteLength,C=I.byteLength,Q=0,B=0;for(;Q<g;){let E=A[Q];if(Q++,E<128)break}if(C&&Q>=g)throw new Error("invalid snappy length header");for(;Q<g;){let E=A[Q],i=0;if(Q++,Q>=g)throw new Error("missing eof marker");if((E&3)===0){let D=(E>>>2)+1;if(D>60){if(Q+3>=g)throw new Error("snappy error literal pos + 3 >= in\
putLengt\\
h");let o=D-60;D=A[Q]+(A[Q+1]<<8)+(A[Q+2]<<16)+(A[Q+3]<<24),D=(D&Fi[o])+1,Q+=o}if(Q+D>g)throw new Error("snappy error literal exceeds input length");IB(A,Q,I,B,D),Q+=D,B+=D}else{let D=0;switch(E&3){case 1:i=(E>>>2&7)+4,D=A[Q]+(E>>>5<<8),Q++;break;case 2:if(g<=Q+1)throw new Error("snappy error end of input");i=(E>>>2)+1,D=A[Q]+(A[Q+1]<<8),Q+=2;break;case 3:if(g<=Q+3)throw new Error("snappy error en\
\\
d of input");i=(E>>>2)+1,D=A[Q]+(A[Q+1]<<8)+(A[Q+2]<<16)+(A[Q+3]<<24),Q+=4;break;default:break}if(D===0||isNaN(D))throw new Error(\`invalid offset \${D} pos \${Q} inputLength \${g}\`);if(D>B)throw new Error("cannot copy from before start of buffer");IB(I,B-D,I,B,i),B+=i}}if(B!==C)throw new Error("premature end of input")}var Fi,EC=L(()=>{Fi=[0,255,65535,16777215,4294967295]});function gB(A,I,{type:g,el\
ement:C,schemaPath:Q}){let B=new DataView(A.buffer,A.byteOffset,A.byteLength),E={view:B,offset:0},i,D=Ni(E,I,Q),{definitionLevels:o,numNulls:w}=Ri(E,I,Q),s=I.num_values-w;if(I.encoding==="PLAIN")i=kI(E,g,s,C.type_length);else if(I.encoding==="PLAIN_DICTIONARY"||I.encoding==="RLE_DICTIONARY"||I.encoding==="RLE"){let e=g==="BOOLEAN"?1:B.getUint8(E.offset++);e?(i=new Array(s),
g==="BOOLEAN"?(RA(E,e,i),i=i.map(n=>!!n)):RA(E,e,i,B.byteLength-E.offset)):i=new Uint8Array(s)}else if(I.encoding==="BYTE_STREAM_SPLIT")i=QC(E,s,g,C.type_length);else if(I.encoding==="DELTA_BINARY_PACKED")i=g==="INT32"?new Int32Array(s):new BigInt64Array(s),oI(E,s,i);else if(I.encoding==="DELTA_LENGTH_BYTE_ARRAY")i=new Array(s),gC(E,s,i);else if(I.encoding==="DELTA_BYTE_ARRAY")i=new Array(s),CC(E,\

s,i);else throw new Error(\`parquet unsupported encoding: \${I.encoding}\`);return{definitionLevels:o,repetitionLevels:D,dataPage:i}}function Ni(A,I,g){if(g.length>1){let C=mg(g);if(C){let Q=new Array(I.num_values);return RA(A,og(C),Q),Q}}return[]}function Ri(A,I,g){let C=SI(g);if(!C)return{definitionLevels:[],numNulls:0};let Q=new Array(I.num_values);RA(A,og(C),Q);let B=I.num_values;for(let E of Q)E\
===
C&&B--;return B===0&&(Q.length=0),{definitionLevels:Q,numNulls:B}}function ZA(A,I,g,C){let Q,B=C?.[g];if(g==="UNCOMPRESSED")Q=A;else if(B)Q=B(A,I);else if(g==="SNAPPY")Q=new Uint8Array(I),LI(A,Q);else throw new Error(\`parquet unsupported compression codec: \${g}\`);if(Q?.length!==I)throw new Error(\`parquet decompressed page length \${Q?.length} does not match header \${I}\`);return Q}function CB(A,I,g)\
{
let Q={view:new DataView(A.buffer,A.byteOffset,A.byteLength),offset:0},{type:B,element:E,schemaPath:i,codec:D,compressors:o}=g,w=I.data_page_header_v2;if(!w)throw new Error("parquet data page header v2 is undefined");let s=Si(Q,w,i);Q.offset=w.repetition_levels_byte_length;let e=Mi(Q,w,i),n=I.uncompressed_page_size-w.definition_levels_byte_length-w.repetition_levels_byte_length,t=A.subarray(Q.offs\
et);
w.is_compressed!==!1&&(t=ZA(t,n,D,o));let h=new DataView(t.buffer,t.byteOffset,t.byteLength),r={view:h,offset:0},y,a=w.num_values-w.num_nulls;if(w.encoding==="PLAIN")y=kI(r,B,a,E.type_length);else if(w.encoding==="RLE")y=new Array(a),RA(r,1,y),y=y.map(F=>!!F);else if(w.encoding==="PLAIN_DICTIONARY"||w.encoding==="RLE_DICTIONARY"){let F=h.getUint8(r.offset++);y=new Array(a),RA(r,F,y,n-1)}else if(w.\

encoding==="DELTA_BINARY_PACKED")y=B==="INT32"?new Int32Array(a):new BigInt64Array(a),oI(r,a,y);else if(w.encoding==="DELTA_LENGTH_BYTE_ARRAY")y=new Array(a),gC(r,a,y);else if(w.encoding==="DELTA_BYTE_ARRAY")y=new Array(a),CC(r,a,y);else if(w.encoding==="BYTE_STREAM_SPLIT")y=QC(r,a,B,E.type_length);else throw new Error(\`parquet unsupported encoding: \${w.encoding}\`);return{definitionLevels:e,repeti\
tionLevels:s,
dataPage:y}}function Si(A,I,g){let C=mg(g);if(!C)return[];let Q=new Array(I.num_values);return RA(A,og(C),Q,I.repetition_levels_byte_length),Q}function Mi(A,I,g){let C=SI(g);if(C){let Q=new Array(I.num_values);return RA(A,og(C),Q,I.definition_levels_byte_length),Q}}function og(A){return 32-Math.clz32(A)}var iC=L(()=>{$Q();AB();BC();bA();EC()});function oC(A,{groupStart:I,selectStart:g,selectEnd:C}\
,Q,B){let{pathInSchema:E,schemaPath:i}=Q,D=bg(i),o=[],w,s,e=0,n=0,t=B&&(()=>{s&&B({pathInSchema:E,columnData:s,rowStart:I+e-s.length,rowEnd:I+e})});for(;(D?e<C:A.offset<A.view.byteLength-1)&&!(A.offset>=A.view.byteLength-1);){let h=DC(A);if(h.type==="DICTIONARY_PAGE"){let{data:r}=QB(A,h,Q,w,void 0,0);r&&(w=dg(r,Q))}else{let r=s?.length||0,y=QB(
A,h,Q,w,s,g-e);y.skipped?(o.length||(n+=y.skipped),e+=y.skipped):y.data&&s===y.data?e+=y.data.length-r:y.data&&y.data.length&&(t?.(),o.push(y.data),e+=y.data.length,s=y.data)}}return t?.(),{data:o,skipped:n}}function QB(A,I,g,C,Q,B){let{type:E,element:i,schemaPath:D,codec:o,compressors:w}=g,s=new Uint8Array(A.view.buffer,A.view.byteOffset+A.offset,I.compressed_page_size);if(A.offset+=I.compressed_\
page_size,
I.type==="DATA_PAGE"){let e=I.data_page_header;if(!e)throw new Error("parquet data page header is undefined");if(B>e.num_values&&bg(D))return{skipped:e.num_values};let n=ZA(s,Number(I.uncompressed_page_size),o,w),{definitionLevels:t,repetitionLevels:h,dataPage:r}=gB(n,e,g),y=Hg(r,C,e.encoding,g),a=Array.isArray(Q)?Q:[];return{skipped:0,data:AC(a,t,h,y,D)}}else if(I.type==="DATA_PAGE_V2"){let e=I.d\
ata_page_header_v2;
if(!e)throw new Error("parquet data page header v2 is undefined");if(B>e.num_rows)return{skipped:e.num_rows};let{definitionLevels:n,repetitionLevels:t,dataPage:h}=CB(s,I,g),r=Hg(h,C,e.encoding,g),y=Array.isArray(Q)?Q:[];return{skipped:0,data:AC(y,n,t,r,D)}}else if(I.type==="DICTIONARY_PAGE"){let e=I.dictionary_page_header;if(!e)throw new Error("parquet dictionary page header is undefined");let n=Z\
A(
s,Number(I.uncompressed_page_size),o,w),t={view:new DataView(n.buffer,n.byteOffset,n.byteLength),offset:0};return{skipped:0,data:kI(t,E,e.num_values,i.type_length)}}else throw new Error(\`parquet unsupported page type: \${I.type}\`)}function DC(A){let I=nA(A),g=OI[I.field_1],C=I.field_2,Q=I.field_3,B=I.field_4,E=I.field_5&&{num_values:I.field_5.field_1,encoding:GA[I.field_5.field_2],definition_level_\
encoding:GA[I.
field_5.field_3],repetition_level_encoding:GA[I.field_5.field_4],statistics:BB(I.field_5.field_5)},i=I.field_6,D=I.field_7&&{num_values:I.field_7.field_1,encoding:GA[I.field_7.field_2],is_sorted:I.field_7.field_3},o=I.field_8&&{num_values:I.field_8.field_1,num_nulls:I.field_8.field_2,num_rows:I.field_8.field_3,encoding:GA[I.field_8.field_4],definition_levels_byte_length:I.field_8.field_5,repetitio\
n_levels_byte_length:I.
field_8.field_6,is_compressed:I.field_8.field_7===void 0?!0:I.field_8.field_7,statistics:BB(I.field_8.field_8)};return{type:g,uncompressed_page_size:C,compressed_page_size:Q,crc:B,data_page_header:E,index_page_header:i,dictionary_page_header:D,data_page_header_v2:o}}function BB(A){return A&&{max:A.field_1,min:A.field_2,null_count:A.field_3,distinct_count:A.field_4,max_value:A.field_5,min_value:A.f\
ield_6,
is_max_value_exact:A.field_7,is_min_value_exact:A.field_8}}var sC=L(()=>{IC();vI();$A();iC();BC();bA();lA()});function iB(A,{metadata:I},g){let C=[],Q=CA(I);for(let B of g.chunks){let{path_in_schema:E}=B.columnMetadata,i=ug(Q,E),D={pathInSchema:E,element:i[i.length-1].element,schemaPath:i,...A,...B.columnMetadata,parsers:{...FA,...A.parsers}},{startByte:o,endByte:w}=B.range;"pageLocations"in B?C.p\
ush({pathInSchema:E,data:EB(A,g,B,B.pageLocations,D)}):"offsetIndex"in B?C.push({pathInSchema:E,data:Promise.resolve(
A.file.slice(B.offsetIndex.startByte,B.offsetIndex.endByte)).then(s=>{let e=MI({view:new DataView(s),offset:0}).page_locations;return EB(A,g,B,e,D)})}):C.push({pathInSchema:E,data:Promise.resolve(A.file.slice(o,w)).then(s=>{let e={view:new DataView(s),offset:0};return oC(e,g,D,A.onPage)})})}return{groupStart:g.groupStart,groupRows:g.groupRows,selectStart:g.selectStart,selectEnd:g.selectEnd,asyncCo\
lumns:C}}
async function EB(A,I,g,C,Q){let{data_page_offset:B,dictionary_page_offset:E}=g.columnMetadata,{selectStart:i,selectEnd:D}=I,{startByte:o,endByte:w}=g.range,s=-1,e=E||B<C[0].offset;for(let a=0;a<C.length;a++){let F=C[a],R=Number(F.first_row_index),M=a+1<C.length?Number(C[a+1].first_row_index):I.groupRows;s<0&&M>i&&(o=Number(F.offset),s=R),R<D&&(w=Number(F.offset)+F.compressed_page_size)}s<0&&(s=0)\
;
let n;if(e&&s){let a=Number(C[0].offset)-g.range.startByte,[F,R]=await Promise.all([A.file.slice(g.range.startByte,Number(C[0].offset)),A.file.slice(o,w)]),M=new Uint8Array(a+R.byteLength);M.set(new Uint8Array(F,0,a)),M.set(new Uint8Array(R),a),n=new DataView(M.buffer)}else e?n=new DataView(await A.file.slice(g.range.startByte,w)):n=new DataView(await A.file.slice(o,w));let t={view:n,offset:0},h=s\
?
{...I,groupStart:I.groupStart+s,selectStart:I.selectStart-s,selectEnd:I.selectEnd-s}:I,{data:r,skipped:y}=oC(t,h,Q,A.onPage);return{data:r,skipped:s+y}}function oB(A,I,g){let{asyncColumns:C}=A,Q={...FA,...g},B=[];for(let E of I.children)if(E.children.length){let i=C.filter(D=>D.pathInSchema[0]===E.element.name);if(!i.length)continue;B.push({pathInSchema:E.path,data:(async()=>{let D=await Promise.a\
ll(
i.map(t=>t.data)),o=new Map,w=D.map(({data:t})=>Ig(t)),s=Math.max(A.selectStart??0,...D.map(t=>t.skipped)),e=Math.min(A.selectEnd??1/0,...D.map((t,h)=>t.skipped+w[h].length));for(let t=0;t<i.length;t++){let h=s-D[t].skipped,r=Math.max(0,e-s);o.set(i[t].pathInSchema.join("."),w[t].slice(h,h+r))}iI(o,E,Q);let n=o.get(E.element.name);if(!n)throw new Error("parquet column data not assembled");return{d\
ata:[
n],skipped:s}})()})}else{let i=C.find(D=>D.pathInSchema[0]===E.element.name);i&&B.push(i)}return{...A,asyncColumns:B}}var DB=L(()=>{IC();sC();$A();Wg();II();bA();gg()});async function wC(A){A.metadata??=await AI(A.file,A);let{pruningFilter:I,...g}=A,{columns:C}=g;if(C&&I){let n=new Set(C),t=vg(I).filter(h=>!n.has(h));t.length&&(C=[...C,...t])}let Q=await fi({...g,columns:C,filter:I,useOffsetIndex:\
g.useOffsetIndex??!0}),{metadata:B}=Q;if(!B)throw new Error("parquet requires metadata");let E=CA(B),i=new Set(C??E.children.map(n=>n.element.name)),o=xQ(Q).groups.flatMap(
n=>n.ranges.map(([t,h])=>({rowStart:n.groupStart+t,rowEnd:n.groupStart+h,group:n}))),w=o.map(({rowStart:n,rowEnd:t})=>({rowStart:n,rowEnd:t})),s=new Map;function e({column:n,rowStart:t,rowEnd:h}){if(!i.has(n))throw new Error(\`parquet column not found in scan: \${n}\`);if(Ki(t,h),t===h)return Promise.resolve([]);let r=Ji(o,t,h);if(r<0)throw new RangeError(\`parquet row range [\${t}, \${h}) is outside sc\
\\
an ranges\`);let{group:y}=o[r],a=s.get(n);if(a&&t>=a.rowStart&&h<=a.rowEnd)return a.data.then(R=>sB(R,t-a.rowStart,h-a.rowStart));let F=ki({options:Q,schemaTree:E,group:y,column:n,rowStart:t,rowEnd:h});return s.set(n,{rowStart:t,rowEnd:h,data:F}),F}return{metadata:B,ranges:w,readColumn:e}}async function fi(A){let I=A.metadata??await AI(A.file,A),g=CA(I).children.map(E=>E.element.name),Q=vg(A.filter\
).
filter(E=>!g.includes(E));if(Q.length)throw new Error(\`parquet filter columns not found: \${Q.join(", ")}\`);if(A.columns){let E=A.columns.filter(i=>!g.includes(i));if(E.length)throw new Error(\`parquet column not found: \${E[0]}\`)}let B={...A,metadata:I};return B=await Yi(B),B=await li(B),B}function Ui(A,I){let g={...A,file:jg(A.file,I)};return I.groups.map(C=>iB(g,I,C))}async function ki({options:A,\

schemaTree:I,group:g,column:C,rowStart:Q,rowEnd:B}){let E={...A,columns:[C],filter:void 0,rowStart:Q,rowEnd:B,useBloomFilters:!1,useOffsetIndex:A.useOffsetIndex??!0,usePageIndex:!1,pageRangesByGroup:void 0},i=Li({options:A,group:g,column:C,rowStart:Q,rowEnd:B}),[D]=Ui(E,i);if(!D)throw new Error("parquet scan range not planned");let o=oB(D,I,A.parsers),w=o.asyncColumns.find(h=>h.pathInSchema[0]===C\
);
if(!w)throw new Error(\`parquet column not found: \${C}\`);let s=await w.data,e=Ig(s.data),n=o.selectStart??Q-o.groupStart,t=o.selectEnd??B-o.groupStart;return sB(e,n-s.skipped,t-s.skipped)}function Li({options:A,group:I,column:g,rowStart:C,rowEnd:Q}){if(!A.metadata)throw new Error("parquet requires metadata");let B=PQ({rowGroup:I.rowGroup,groupStart:I.groupStart,groupRows:I.groupRows,ranges:[[C-I.gr\
oupStart,
Q-I.groupStart]],columns:[g],useOffsetIndex:A.useOffsetIndex??!0,pageLocations:I.pageLocations}),[E]=B.groups;if(!E)throw new Error(\`parquet column not found: \${g}\`);return{metadata:A.metadata,rowStart:C,rowEnd:Q,columns:[g],fetches:[...B.fetches,...B.indexes],groups:[E]}}function Ji(A,I,g){let C=0,Q=A.length-1;for(;C<=Q;){let B=Math.floor((C+Q)/2),E=A[B];if(I<E.rowStart)Q=B-1;else if(I>=E.rowEnd)\

C=B+1;else return g<=E.rowEnd?B:-1}return-1}function Ki(A,I){if(!Number.isSafeInteger(A)||A<0)throw new RangeError("parquet rowStart must be a non-negative safe integer");if(!Number.isSafeInteger(I)||I<A)throw new RangeError("parquet rowEnd must be a safe integer greater than or equal to rowStart")}function sB(A,I,g){return I===0&&g===A.length?A:Array.isArray(A)?A.slice(I,g):A.subarray(I,g)}async \
function Yi(A){
if(!A.useBloomFilters||!A.filter||!A.metadata)return A;let I=CA(A.metadata),g={};for(let Q of I.children)g[Q.element.name]=Q.element;let C=await WQ({file:A.file,metadata:A.metadata,filter:A.filter,filterStrict:A.filterStrict});return{...A,bloomFiltersByGroup:C,schemaElements:g}}async function li(A){if(!A.usePageIndex||!A.filter||!A.metadata)return A;let{pageRangesByGroup:I,pageLocationsByGroup:g}=\
await ZQ(
{file:A.file,metadata:A.metadata,filter:A.filter,filterStrict:A.filterStrict,rowStart:A.rowStart,rowEnd:A.rowEnd,columns:A.columns,bloomFiltersByGroup:A.bloomFiltersByGroup,schemaElements:A.schemaElements,parsers:A.parsers});return{...A,pageRangesByGroup:I,pageLocationsByGroup:g}}var wB=L(()=>{Xg();II();OQ();DB();gg()});var eC=L(()=>{II();wB();EC()});function nB(A,I){for(var g=[],C=+!I,Q=0,B=0;A.l\
ength;){var E=mi(A,C||I);if(typeof E=="object"){for(C?(I=null,E.w.length==E.u&&(g.push(I=E.w),B+=E.u)):(g.push(I),E.e=0);!E.l;){var i=Oi(A,E,I);i||Z(5),I?E.e=E.y:(g.push(i),B+=i.length,pi(E.w,0,i.length),E.w.set(i,E.w.length-i.length))}Q=E.b+E.c*4}else Q=E;A=A.subarray(Q)}return vi(g,B)}var Hi,x,Dg,di,sg,tC,KI,pi,qi,Z,eB,ui,mi,TA,YI,bi,xi,Pi,Wi,tB,nC,
Zi,hC,Ti,JI,Vi,Oi,vi,hB=L(()=>{Hi=ArrayBuffer,x=Uint8Array,Dg=Uint16Array,di=Int16Array,sg=Int32Array,tC=function(A,I,g){if(x.prototype.slice)return x.prototype.slice.call(A,I,g);(I==null||I<0)&&(I=0),(g==null||g>A.length)&&(g=A.length);var C=new x(g-I);return C.set(A.subarray(I,g)),C},KI=function(A,I,g,C){if(x.prototype.fill)return x.prototype.fill.call(A,I,g,C);for((g==null||g<0)&&(g=0),(C==null\
||
C>A.length)&&(C=A.length);g<C;++g)A[g]=I;return A},pi=function(A,I,g,C){if(x.prototype.copyWithin)return x.prototype.copyWithin.call(A,I,g,C);for((g==null||g<0)&&(g=0),(C==null||C>A.length)&&(C=A.length);g<C;)A[I++]=A[g++]},qi=["invalid zstd data","window size too large (>2046MB)","invalid block type","FSE accuracy too high","match distance too far back","unexpected EOF"],Z=function(A,I,g){var C=n\
ew Error(
I||qi[A]);if(C.code=A,Error.captureStackTrace&&Error.captureStackTrace(C,Z),!g)throw C;return C},eB=function(A,I,g){for(var C=0,Q=0;C<g;++C)Q|=A[I++]<<(C<<3);return Q},ui=function(A,I){return(A[I]|A[I+1]<<8|A[I+2]<<16|A[I+3]<<24)>>>0},mi=function(A,I){var g=A[0]|A[1]<<8|A[2]<<16;if(g==3126568&&A[3]==253){var C=A[4],Q=C>>5&1,B=C>>2&1,E=C&3,i=C>>6;C&8&&Z(0);var D=6-Q,o=E==3?4:E,w=eB(A,D,o);D+=o;var \
s=i?
1<<i:Q,e=eB(A,D,s)+(i==1&&256),n=e;if(!Q){var t=1<<10+(A[5]>>3);n=t+(t>>3)*(A[5]&7)}n>2145386496&&Z(1);var h=new x((I==1?e||n:I?0:n)+12);return h[0]=1,h[4]=4,h[8]=8,{b:D+s,y:0,l:0,d:w,w:I&&I!=1?I:h.subarray(12),e:n,o:new sg(h.buffer,0,3),u:e,c:B,m:Math.min(131072,n)}}else if((g>>4|A[3]<<20)==25481893)return ui(A,4)+8;Z(0)},TA=function(A){for(var I=0;1<<I<=A;++I);return I-1},YI=function(A,I,g){var \
C=(I<<
3)+4,Q=(A[I]&15)+5;Q>g&&Z(3);for(var B=1<<Q,E=B,i=-1,D=-1,o=-1,w=B,s=new Hi(512+(B<<2)),e=new di(s,0,256),n=new Dg(s,0,256),t=new Dg(s,512,B),h=512+(B<<1),r=new x(s,h,B),y=new x(s,h+B);i<255&&E>0;){var a=TA(E+1),F=C>>3,R=(1<<a+1)-1,M=(A[F]|A[F+1]<<8|A[F+2]<<16)>>(C&7)&R,N=(1<<a)-1,U=R-E-1,J=M&N;if(J<U?(C+=a,M=J):(C+=a+1,M>N&&(M-=U)),e[++i]=--M,M==-1?(E+=M,r[--w]=i):E-=M,!M)do{var Y=C>>3;D=(A[Y]|A[\
Y+
1]<<8)>>(C&7)&3,C+=2,i+=D}while(D==3)}(i>255||E)&&Z(0);for(var d=0,p=(B>>1)+(B>>3)+3,V=B-1,l=0;l<=i;++l){var K=e[l];if(K<1){n[l]=-K;continue}for(o=0;o<K;++o){r[d]=l;do d=d+p&V;while(d>=w)}}for(d&&Z(0),o=0;o<B;++o){var f=n[r[o]]++,b=y[o]=Q-TA(f);t[o]=(f<<b)-B}return[C+7>>3,{b:Q,s:r,n:y,t}]},bi=function(A,I){var g=0,C=-1,Q=new x(292),B=A[I],E=Q.subarray(0,256),i=Q.subarray(256,268),D=new Dg(Q.buffer\
,
268);if(B<128){var o=YI(A,I+1,6),w=o[0],s=o[1];I+=B;var e=w<<3,n=A[I];n||Z(0);for(var t=0,h=0,r=s.b,y=r,a=(++I<<3)-8+TA(n);a-=r,!(a<e);){var F=a>>3;if(t+=(A[F]|A[F+1]<<8)>>(a&7)&(1<<r)-1,E[++C]=s.s[t],a-=y,a<e)break;F=a>>3,h+=(A[F]|A[F+1]<<8)>>(a&7)&(1<<y)-1,E[++C]=s.s[h],r=s.n[t],t=s.t[t],y=s.n[h],h=s.t[h]}++C>255&&Z(0)}else{for(C=B-127;g<C;g+=2){var R=A[++I];E[g]=R>>4,E[g+1]=R&15}++I}var M=0;for\
(g=
0;g<C;++g){var N=E[g];N>11&&Z(0),M+=N&&1<<N-1}var U=TA(M)+1,J=1<<U,Y=J-M;for(Y&Y-1&&Z(0),E[C++]=TA(Y)+1,g=0;g<C;++g){var N=E[g];++i[E[g]=N&&U+1-N]}var d=new x(J<<1),p=d.subarray(0,J),V=d.subarray(J);for(D[U]=0,g=U;g>0;--g){var l=D[g];KI(V,g,l,D[g-1]=l+i[g]*(1<<U-g))}for(D[0]!=J&&Z(0),g=0;g<C;++g){var K=E[g];if(K){var f=D[K];KI(p,g,f,D[K]=f+(1<<U-K))}}return[I,{n:V,b:U,s:p}]},xi=YI(new x([81,16,99,\

140,49,198,24,99,12,33,196,24,99,102,102,134,70,146,4]),0,6)[1],Pi=YI(new x([33,20,196,24,99,140,33,132,16,66,8,33,132,16,66,8,33,68,68,68,68,68,68,68,68,36,9]),0,6)[1],Wi=YI(new x([32,132,16,66,102,70,68,68,68,68,36,73,2]),0,5)[1],tB=function(A,I){for(var g=A.length,C=new sg(g),Q=0;Q<g;++Q)C[Q]=I,I+=1<<A[Q];return C},nC=new x(new sg([0,0,0,0,16843009,50528770,134678020,202050057,269422093]).buffe\
r,
0,36),Zi=tB(nC,0),hC=new x(new sg([0,0,0,0,0,0,0,0,16843009,50528770,117769220,185207048,252579084,16]).buffer,0,53),Ti=tB(hC,3),JI=function(A,I,g){var C=A.length,Q=I.length,B=A[C-1],E=(1<<g.b)-1,i=-g.b;B||Z(0);for(var D=0,o=g.b,w=(C<<3)-8+TA(B)-o,s=-1;w>i&&s<Q;){var e=w>>3,n=(A[e]|A[e+1]<<8|A[e+2]<<16)>>(w&7);D=(D<<o|n)&E,I[++s]=g.s[D],w-=o=g.n[D]}(w!=i||s+1!=Q)&&Z(0)},Vi=function(A,I,g){var C=6,\

Q=I.length,B=Q+3>>2,E=B<<1,i=B+E;JI(A.subarray(C,C+=A[0]|A[1]<<8),I.subarray(0,B),g),JI(A.subarray(C,C+=A[2]|A[3]<<8),I.subarray(B,E),g),JI(A.subarray(C,C+=A[4]|A[5]<<8),I.subarray(E,i),g),JI(A.subarray(C),I.subarray(i),g)},Oi=function(A,I,g){var C,Q=I.b,B=A[Q],E=B>>1&3;I.l=B&1;var i=B>>3|A[Q+1]<<5|A[Q+2]<<13,D=(Q+=3)+i;if(E==1)return Q>=A.length?void 0:(I.b=Q+1,g?(KI(g,A[Q],I.y,I.y+=i),g):KI(new \
x(
i),A[Q]));if(!(D>A.length)){if(E==0)return I.b=D,g?(g.set(A.subarray(Q,D),I.y),I.y+=i,g):tC(A,Q,D);if(E==2){var o=A[Q],w=o&3,s=o>>2&3,e=o>>4,n=0,t=0;w<2?s&1?e|=A[++Q]<<4|(s&2&&A[++Q]<<12):e=o>>3:(t=s,s<2?(e|=(A[++Q]&63)<<4,n=A[Q]>>6|A[++Q]<<2):s==2?(e|=A[++Q]<<4|(A[++Q]&3)<<12,n=A[Q]>>2|A[++Q]<<6):(e|=A[++Q]<<4|(A[++Q]&63)<<12,n=A[Q]>>6|A[++Q]<<2|A[++Q]<<10)),++Q;var h=g?g.subarray(I.y,I.y+I.m):ne\
w x(
I.m),r=h.length-e;if(w==0)h.set(A.subarray(Q,Q+=e),r);else if(w==1)KI(h,A[Q++],r);else{var y=I.h;if(w==2){var a=bi(A,Q);n+=Q-(Q=a[0]),I.h=y=a[1]}else y||Z(0);(t?Vi:JI)(A.subarray(Q,Q+=n),h.subarray(r),y)}var F=A[Q++];if(F){F==255?F=(A[Q++]|A[Q++]<<8)+32512:F>127&&(F=F-128<<8|A[Q++]);var R=A[Q++];R&3&&Z(0);for(var M=[Pi,Wi,xi],N=2;N>-1;--N){var U=R>>(N<<1)+2&3;if(U==1){var J=new x([0,0,A[Q++]]);M[N\
]=
{s:J.subarray(2,3),n:J.subarray(0,1),t:new Dg(J.buffer,0,1),b:0}}else U==2?(C=YI(A,Q,9-(N&1)),Q=C[0],M[N]=C[1]):U==3&&(I.t||Z(0),M[N]=I.t[N])}var Y=I.t=M,d=Y[0],p=Y[1],V=Y[2],l=A[D-1];l||Z(0);var K=(D<<3)-8+TA(l)-V.b,f=K>>3,b=0,_=(A[f]|A[f+1]<<8)>>(K&7)&(1<<V.b)-1;f=(K-=p.b)>>3;var $=(A[f]|A[f+1]<<8)>>(K&7)&(1<<p.b)-1;f=(K-=d.b)>>3;var IA=(A[f]|A[f+1]<<8)>>(K&7)&(1<<d.b)-1;for(++F;--F;){var AA=V.s\
[_],
wA=V.n[_],aA=d.s[IA],pA=d.n[IA],k=p.s[$],EA=p.n[$];f=(K-=k)>>3;var eA=1<<k,iA=eA+((A[f]|A[f+1]<<8|A[f+2]<<16|A[f+3]<<24)>>>(K&7)&eA-1);f=(K-=hC[aA])>>3;var LA=Ti[aA]+((A[f]|A[f+1]<<8|A[f+2]<<16)>>(K&7)&(1<<hC[aA])-1);f=(K-=nC[AA])>>3;var qA=Zi[AA]+((A[f]|A[f+1]<<8|A[f+2]<<16)>>(K&7)&(1<<nC[AA])-1);if(f=(K-=wA)>>3,_=V.t[_]+((A[f]|A[f+1]<<8)>>(K&7)&(1<<wA)-1),f=(K-=pA)>>3,IA=d.t[IA]+((A[f]|A[f+1]<<8\
)>>
(K&7)&(1<<pA)-1),f=(K-=EA)>>3,$=p.t[$]+((A[f]|A[f+1]<<8)>>(K&7)&(1<<EA)-1),iA>3)I.o[2]=I.o[1],I.o[1]=I.o[0],I.o[0]=iA-=3;else{var VA=iA-(qA!=0);VA?(iA=VA==3?I.o[0]-1:I.o[VA],VA>1&&(I.o[2]=I.o[1]),I.o[1]=I.o[0],I.o[0]=iA):iA=I.o[0]}for(var N=0;N<qA;++N)h[b+N]=h[r+N];b+=qA,r+=qA;var JA=b-iA;if(JA<0){var X=-JA,OA=I.e+JA;X>LA&&(X=LA);for(var N=0;N<X;++N)h[b+N]=I.w[OA+N];b+=X,LA-=X,JA=0}for(var N=0;N<L\
A;++N)
h[b+N]=h[JA+N];b+=LA}if(b!=r)for(;r<h.length;)h[b++]=h[r++];else b=h.length;g?I.y+=b:h=tC(h,0,b)}else if(g){if(I.y+=e,r)for(var N=0;N<e;++N)h[N]=h[r+N]}else r&&(h=tC(h,r));return I.b=D,h}Z(2)}},vi=function(A,I){if(A.length==1)return A[0];for(var g=new x(I),C=0,Q=0;C<A.length;++C){var B=A[C];g.set(B,Q),Q+=B.length}return g}});var rB,aB=L(()=>{rB=()=>{}});var Xi,SA,rC=L(()=>{Xi=new Uint32Array([0,1,\
3,7,15,31,63,127,255,511,1023,2047,4095,8191,16383,32767,65535,131071,262143,524287,1048575,2097151,4194303,8388607,16777215]),SA=class{constructor(I){this.buf_=new Uint8Array(8224),this.input_=I,this.buf_ptr_=0,this.val_=0,this.pos_=0,this.bit_pos_=0,this.bit_end_pos_=0,this.eos_=0,this.reset()}static READ_SIZE=4096;static IBUF_MASK=8191;reset(){this.buf_ptr_=
0,this.val_=0,this.pos_=0,this.bit_pos_=0,this.bit_end_pos_=0,this.eos_=0,this.readMoreInput();for(let I=0;I<4;I++)this.val_|=this.buf_[this.pos_]<<8*I,this.pos_++;return this.bit_end_pos_>0}readMoreInput(){if(!(this.bit_end_pos_>256))if(this.eos_){if(this.bit_pos_>this.bit_end_pos_)throw new Error("Unexpected end of input "+this.bit_pos_+" "+this.bit_end_pos_)}else{let I=this.buf_ptr_,g=this.inpu\
t_.
read(this.buf_,I,4096);if(g<0)throw new Error("Unexpected end of input");if(g<4096){this.eos_=1;for(let C=0;C<32;C++)this.buf_[I+g+C]=0}if(I===0){for(let C=0;C<32;C++)this.buf_[8192+C]=this.buf_[C];this.buf_ptr_=4096}else this.buf_ptr_=0;this.bit_end_pos_+=g<<3}}fillBitWindow(){for(;this.bit_pos_>=8;)this.val_>>>=8,this.val_|=this.buf_[this.pos_&8191]<<24,this.pos_++,this.bit_pos_=this.bit_pos_-8>\
>>
0,this.bit_end_pos_=this.bit_end_pos_-8>>>0}readBits(I){32-this.bit_pos_<I&&this.fillBitWindow();let g=this.val_>>>this.bit_pos_&Xi[I];return this.bit_pos_+=I,g}}});function cB(A,I){let g=1<<I-1;for(;A&g;)g>>=1;return(A&g-1)+g}function GB(A,I,g,C,Q){do C-=g,A[I+C]=new q(Q.bits,Q.value);while(C>0)}function _i(A,I,g){let C=1<<I-g;for(;I<DI&&(C-=A[I],!(C<=0));)++I,C<<=1;return I-g}function FB(A,I,g,C\
,Q){let B=I,E=new Int32Array(DI+1),i=new Int32Array(DI+1),D=new Int32Array(Q);for(let r=0;r<Q;r++)E[C[r]]++;i[1]=0;for(let r=1;r<DI;r++)i[r+1]=i[r]+E[r];for(let r=0;r<
Q;r++)C[r]!==0&&(D[i[C[r]]++]=r);let o=g,w=1<<o,s=w;if(i[DI]===1){for(let r=0;r<s;++r)A[I+r]=new q(0,D[0]&65535);return s}let e=0,n=0;for(let r=1,y=2;r<=g;++r,y<<=1)for(;E[r]>0;--E[r]){let a=new q(r&255,D[n++]&65535);GB(A,I+e,y,w,a),e=cB(e,r)}let t=s-1,h=-1;for(let r=g+1,y=2;r<=DI;++r,y<<=1)for(;E[r]>0;--E[r]){(e&t)!==h&&(I+=w,o=_i(E,r,g),w=1<<o,s+=w,h=e&t,A[B+h]=new q(o+g&255,I-B-h&65535));let a=\
new q(
r-g&255,D[n++]&65535);GB(A,I+(e>>g),y,w,a),e=cB(e,r)}return s}function sI(A,I,g,C){let Q=new Uint8Array(A);C.readMoreInput();let B=C.readBits(2);if(B===1){let i=A-1,D=0,o=new Int32Array(4),w=C.readBits(2)+1;for(;i;)i>>=1,D++;for(let s=0;s<w;s++)o[s]=C.readBits(D)%A,Q[o[s]]=2;switch(Q[o[0]]=1,w){case 1:break;case 3:if(o[0]===o[1]||o[0]===o[2]||o[1]===o[2])throw new Error("[ReadHuffmanCode] invalid \
\\
symbols");break;case 2:if(o[0]===o[1])throw new Error("[ReadHuffmanCode] invalid symbols");Q[o[1]]=1;break;case 4:if(o[0]===o[1]||o[0]===o[2]||o[0]===o[3]||o[1]===o[2]||o[1]===o[3]||o[2]===o[3])throw new Error("[ReadHuffmanCode] invalid symbols");C.readBits(1)?(Q[o[2]]=3,Q[o[3]]=3):Q[o[0]]=2;break}}else{let i=new Uint8Array(18),D=32,o=0,w=[new q(2,0),new q(2,4),new q(2,3),new q(3,2),new q(2,0),new\
 q(
2,4),new q(2,3),new q(4,1),new q(2,0),new q(2,4),new q(2,3),new q(3,2),new q(2,0),new q(2,4),new q(2,3),new q(4,5)];for(let s=B;s<18&&D>0;s++){let e=ji[s],n=0;C.fillBitWindow(),n+=C.val_>>>C.bit_pos_&15,C.bit_pos_+=w[n].bits;let t=w[n].value;i[e]=t,t!==0&&(D-=32>>t,o++)}if(!(o===1||D===0))throw new Error("[ReadHuffmanCode] invalid num_codes or space");$i(i,A,Q,C)}let E=FB(I,g,8,Q,A);if(!E)throw ne\
w Error(
"brotli BuildHuffmanTable failed");return E}function fA(A,I,g){g.fillBitWindow(),I+=g.val_>>>g.bit_pos_&255;let C=A[I].bits-8;return C>0&&(g.bit_pos_+=8,I+=A[I].value,I+=g.val_>>>g.bit_pos_&(1<<C)-1),g.bit_pos_+=A[I].bits,A[I].value}function $i(A,I,g,C){let Q=0,B=8,E=0,i=0,D=32768,o=[];for(let w=0;w<32;w++)o.push(new q(0,0));for(FB(o,0,5,A,18);Q<I&&D>0;){let w=0;C.readMoreInput(),C.fillBitWindow()\
,
w+=C.val_>>>C.bit_pos_&31,C.bit_pos_+=o[w].bits;let s=o[w].value&255;if(s<yB)E=0,g[Q++]=s,s!==0&&(B=s,D-=32768>>s);else{let e=s-14,n=0;s===yB&&(n=B),i!==n&&(E=0,i=n);let t=E;E>0&&(E-=2,E<<=e),E+=C.readBits(e)+3;let h=E-t;if(Q+h>I)throw new Error("[ReadHuffmanCodeLengths] symbol + repeat_delta > num_symbols");for(let r=0;r<h;r++)g[Q+r]=i;Q+=h,i!==0&&(D-=h<<15-i)}}if(D!==0)throw new Error("[ReadHuff\
\\
manCodeLengths] space = "+D);for(;Q<I;Q++)g[Q]=0}var ji,zi,q,yB,DI,MA,wg=L(()=>{ji=new Uint8Array([1,2,3,4,0,5,17,6,16,7,8,9,10,11,12,13,14,15]),zi=new Uint16Array([256,402,436,468,500,534,566,598,630,662,694,726,758,790,822,854,886,920,952,984,1016,1048,1080]),q=class{constructor(I,g){this.bits=I,this.value=g}},yB=16,DI=15;MA=class{constructor(I,g){this.alphabet_size=I,this.num_htrees=g,this.code\
s=
new Array(g+g*zi[I+31>>>5]),this.htrees=new Uint32Array(g)}decode(I){let g=0;for(let C=0;C<this.num_htrees;C++)this.htrees[C]=g,g+=sI(this.alphabet_size,this.codes,g,I)}}});function aC([A,I]){return{offset:A,nbits:I}}var NB,RB,SB,MB,fB,yC=L(()=>{NB=[[1,2],[5,2],[9,2],[13,2],[17,3],[25,3],[33,3],[41,3],[49,4],[65,4],[81,4],[97,4],[113,5],[145,5],[177,5],[209,5],[241,6],[305,6],[369,7],[497,8],[753,\
9],[1265,10],[2289,11],[4337,12],[8433,13],[16625,24]].map(aC),RB=[[0,0],[1,0],[2,0],[3,0],[4,0],[5,0],[6,1],[8,1],[10,2],[14,2],[18,3],[26,3],[34,4],[50,4],[66,5],[98,5],[130,
6],[194,7],[322,8],[578,9],[1090,10],[2114,12],[6210,14],[22594,24]].map(aC),SB=[[2,0],[3,0],[4,0],[5,0],[6,0],[7,0],[8,0],[9,0],[10,1],[12,1],[14,2],[18,2],[22,3],[30,3],[38,4],[54,4],[70,5],[102,5],[134,6],[198,7],[326,8],[582,9],[1094,10],[2118,24]].map(aC),MB=[0,0,8,8,0,16,8,16,16],fB=[0,8,0,8,16,0,16,8,16]});function UB(A,I){let g=new Uint16Array(31);for(let Q=0;Q<31;Q++)g[Q]=I+=1<<A[Q-1];let\
 C=new Int32Array(g[30]);for(let Q=1;Q<30;Q++)for(let B=g[Q];B<g[Q+1];++B)C[B]=B-g[Q]<<5|Q;return{base:g,rev:C}}function wI(A,I,g){let C=new Uint16Array(I);for(let E=0;E<A.length;E++)A[E]&&++C[A[E]-1];let Q=new Uint16Array(I);for(let E=1;E<I;E++)Q[E]=Q[E-1]+C[E-1]<<1;let B;if(g){B=new Uint16Array(1<<I);let E=15-I;
for(let i=0;i<A.length;i++)if(A[i]){let D=i<<4|A[i],o=I-A[i],w=Q[A[i]-1]++<<o;for(let s=w|(1<<o)-1;w<=s;w++)B[cC[w]>>E]=D}}else{B=new Uint16Array(A.length);for(let E=0;E<A.length;E++)A[E]&&(B[E]=cC[Q[A[E]-1]++]>>15-A[E])}return B}var GC,FC,NC,Ao,kB,cC,lI,LB,JB,KB,HI=L(()=>{GC=new Uint8Array([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),FC=new Uint8Array([0,0,0,0,1,1,2,2,3,3,4,\

4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]);({base:NC,rev:Ao}=UB(GC,2));NC[28]=258;Ao[258]=28;({base:kB}=UB(FC,0)),cC=new Uint16Array(32768);for(let A=0;A<32768;A++){let I=(A&43690)>>1|(A&21845)<<1;I=(I&52428)>>2|(I&13107)<<2,I=(I&61680)>>4|(I&3855)<<4,cC[A]=((I&65280)>>8|(I&255)<<8)>>1}lI=new Uint8Array(288);for(let A=0;A<144;A++)lI[A]=8;for(let A=144;A<256;A++)lI[A]=9;for(let A=256;A<280\
;A++)
lI[A]=7;for(let A=280;A<288;A++)lI[A]=8;LB=new Uint8Array(32);for(let A=0;A<32;A++)LB[A]=5;JB=wI(lI,9,1),KB=wI(LB,5,1)});function eg(A,I,g,C,Q,B,E){let i=g*2,D=g,o=fA(I,g*1080,E),w;o===0?w=Q[i+(B[D]&1)]:o===1?w=Q[i+(B[D]-1&1)]+1:w=o-2,w>=A&&(w-=A),C[g]=w,Q[i+(B[D]&1)]=w,B[D]++}function YB(A){let I={meta_block_length:0,input_end:0,is_uncompressed:0,is_metadata:!1};if(I.input_end=A.readBits(1),I.inp\
ut_end&&A.readBits(1))return I;let g=A.readBits(2)+4;if(g===7){if(I.is_metadata=!0,A.readBits(1)!==0)throw new Error("Inv\\
alid reserved bit");let C=A.readBits(2);if(C===0)return I;for(let Q=0;Q<C;Q++){let B=A.readBits(8);if(Q+1===C&&C>1&&B===0)throw new Error("Invalid size byte");I.meta_block_length|=B<<Q*8}}else for(let C=0;C<g;C++){let Q=A.readBits(4);if(C+1===g&&g>4&&Q===0)throw new Error("Invalid size nibble");I.meta_block_length|=Q<<C*4}return I.meta_block_length++,!I.input_end&&!I.is_metadata&&(I.is_uncompresse\
d=
A.readBits(1)),I}function lB(A,I,g,C,Q,B){let E=Q+1,i=g&Q,D=B.pos_&SA.IBUF_MASK;if(I<8||B.bit_pos_+(I<<3)<B.bit_end_pos_){for(;I-- >0;)B.readMoreInput(),C[i++]=B.readBits(8),i===E&&(A.write(C,E),i=0);return}if(B.bit_end_pos_<32)throw new Error("copyUncompressedBlockToOutput: br.bit_end_pos_ < 32");for(;B.bit_pos_<32;)C[i]=B.val_>>>B.bit_pos_,B.bit_pos_+=8,i++,I--;let o=B.bit_end_pos_-B.bit_pos_>>3\
;
if(D+o>SA.IBUF_MASK){let w=SA.IBUF_MASK+1-D;for(let s=0;s<w;s++)C[i+s]=B.buf_[D+s];o-=w,i+=w,I-=w,D=0}for(let w=0;w<o;w++)C[i+w]=B.buf_[D+w];if(i+=o,I-=o,i>=E){A.write(C,E),i-=E;for(let w=0;w<i;w++)C[w]=C[E+w]}for(;i+I>=E;){if(o=E-i,B.input_.read(C,i,o)<o)throw new Error("copyUncompressedBlockToOutput: not enough bytes");A.write(C,E),I-=o,i=0}if(B.input_.read(C,i,I)<I)throw new Error("copyUncompre\
\\
ssedBlockToOutput: not enough bytes");B.reset()}function tg(A){if(A.readBits(1)){let I=A.readBits(3);return I===0?1:A.readBits(I)+(1<<I)}return 0}function HB(A){if(A.readBits(1)===0)return 16;let I=A.readBits(3);return I>0?17+I:(I=A.readBits(3),I>0?8+I:17)}function dB(A){let I=A.bit_pos_+7&-8;return!A.readBits(I-A.bit_pos_)}function dI(A,I,g){let C=fA(A,I,g),{offset:Q,nbits:B}=NB[C];return Q+g.rea\
dBits(
B)}var RC=L(()=>{wg();rC();yC();HI()});var SC,pI,pB=L(()=>{SC=new Uint8Array([0,0,0,0,0,0,0,0,0,4,4,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,12,16,12,12,20,12,16,24,28,12,12,32,12,36,12,44,44,44,44,44,44,44,44,44,44,32,32,24,40,28,12,12,48,52,52,52,48,52,52,52,48,52,52,52,52,52,48,52,52,52,52,52,48,52,52,52,52,52,24,12,28,12,12,12,56,60,60,60,56,60,60,60,56,60,60,60,60,60,56,60,60,60,60,60,56,6\
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
[1024,1536,1280,1536,0,256,768,512])});function MC(A,I){let g=0;I.readMoreInput();let C=tg(I)+1,Q=new Uint8Array(A);if(C<=1)return[C,Q];I.readBits(1)&&(g=I.readBits(4)+1);let E=[];for(let i=0;i<1080;i++)E[i]=new q(0,0);sI(C+g,E,0,I);for(let i=0;i<A;){I.readMoreInput();let D=fA(E,0,I);if(D===0)Q[i]=0,i++;else if(D<=g){let o=1+(1<<D)+I.readBits(D);for(;--o;){if(i>=A)throw new Error("[DecodeContextMa\
p] i >= context_map_size");Q[i]=0,i++}}else
Q[i]=D-g,i++}return I.readBits(1)&&go(Q,A),[C,Q]}function Io(A,I){let g=A[I];for(let C=I;C;C--)A[C]=A[C-1];A[0]=g}function go(A,I){let g=new Uint8Array(256);for(let C=0;C<256;C++)g[C]=C;for(let C=0;C<I;C++){let Q=A[C];A[C]=g[Q],Q&&Io(g,Q)}}var qB=L(()=>{RC();wg();HI()});var ng,hg,uB=L(()=>{ng=class{constructor(I){this.buffer=I,this.pos=0}read(I,g,C){this.pos+C>this.buffer.length&&(C=this.buffer.le\
ngth-this.pos);for(let Q=0;Q<C;Q++)I[g+Q]=this.buffer[this.pos+Q];return this.pos+=C,C}},hg=class{constructor(I){this.buffer=I,this.pos=0}write(I,g){if(this.pos+g>this.buffer.length)throw new Error("brotli output buffer is not large enough");return this.buffer.set(I.subarray(
0,g),this.pos),this.pos+=g,g}}});function sA(A,I,g){let C=I/8|0;return(A[C]|A[C+1]<<8)>>(I&7)&g}function fC(A,I){let g=I/8|0;return(A[g]|A[g+1]<<8|A[g+2]<<16)>>(I&7)}function Qo(A){return(A+7)/8|0}function Bo(A,I){if(A[I++]!==31||A[I++]!==139||A[I++]!==8)return 0;let g=A[I++];I+=6,g&4&&(I+=(A[I+10]|A[I+11]<<8)+2);for(let C=(g>>3&1)+(g>>4&1);C>0;C-=+!A[I++]);return I+(g&2)}function eI(A,I,g=0,C=0){\
let Q=I??new Uint8Array(1024);if(!(A.
length-g))return Q;let B=Bo(A,g);if(B===A.length-8)return Q;if(B>A.length-8)throw new Error("unexpected EOF");let E=B*8,i=0,D=0,o=0,w,s,e=A.length*8;function n(t){if(!I&&t>Q.length){let h=Q;Q=new Uint8Array(Math.max(h.length*2,t)),Q.set(h)}}do{if(!w){i=sA(A,E,1);let r=sA(A,E+1,3);if(E+=3,r)if(r===1)w=JB,s=KB,D=9,o=5;else if(r===2){let y=sA(A,E,31)+257,a=sA(A,E+10,15)+4,F=y+sA(A,E+5,31)+1;E+=14;let\
 R=new Uint8Array(
F),M=new Uint8Array(19);for(let p=0;p<a;++p)M[Co[p]]=sA(A,E+p*3,7);E+=a*3;let N=Math.max(...M),U=(1<<N)-1,J=wI(M,N,1);for(let p=0;p<F;){let V=J[sA(A,E,U)];E+=V&15;let l=V>>4;if(l<16)R[p++]=l;else{let K=0,f=0;for(l===16?(f=3+sA(A,E,3),E+=2,K=R[p-1]):l===17?(f=3+sA(A,E,7),E+=3):l===18&&(f=11+sA(A,E,127),E+=7);f--;)R[p++]=K}}let Y=R.subarray(0,y),d=R.subarray(y);D=Math.max(...Y),o=Math.max(...d),w=wI\
(
Y,D,1),s=wI(d,o,1)}else throw new Error("invalid block type");else{let y=Qo(E)+4,a=A[y-4]|A[y-3]<<8,F=y+a;if(F>A.length)throw new Error("unexpected EOF");n(C+a),Q.set(A.subarray(y,F),C),C+=a,E=F*8;continue}if(E>e)throw new Error("unexpected EOF")}n(C+131072);let t=(1<<D)-1,h=(1<<o)-1;for(;;){let r=w[fC(A,E)&t],y=r>>4;if(E+=r&15,E>e)throw new Error("unexpected EOF");if(!r)throw new Error("invalid l\
\\
ength/literal");if(y<256)Q[C++]=y;else if(y===256){w=void 0;break}else{let a=y-254;if(y>264){let U=y-257,J=GC[U];a=sA(A,E,(1<<J)-1)+NC[U],E+=J}if(!s)throw new Error("invalid distance map");let F=s[fC(A,E)&h],R=F>>4;if(!F)throw new Error("invalid distance");E+=F&15;let M=kB[R];if(R>3){let U=FC[R];M+=fC(A,E)&(1<<U)-1,E+=U}if(E>e)throw new Error("unexpected EOF");let N=C+a;if(C<M)throw new Error("une\
\\
xpected dictionary case");for(n(N);C<N;C++)Q[C]=Q[C-M]}}w&&(i=1)}while(!i);if(C<Q.length){let t=Math.ceil(E/8)+8;eI(A,Q,t,C)}return I?Q:Q.subarray(0,C)}var Co,rg=L(()=>{HI();Co=new Uint8Array([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15])});function mB(){if(!ag){ag=new Uint8Array(122784);let A=atob(Eo),I=new Uint8Array(A.length);for(let g=0;g<A.length;g++)I[g]=A.charCodeAt(g);eI(I,ag)}return ag\
}var Eo,ag,bB=L(()=>{rg();Eo=\`
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
for(;n<i.length;)A[I++]=i[n++];return I-w}var S,xB,io,oo,Do,so,wo,eo,to,WB,P,T,UC,no,ho,ro,ao,yo,co,Go,c,yg,ZB,VB=L(()=>{bB();S=0,xB=1,io=2,oo=3,Do=4,so=5,wo=6,eo=7,to=8,WB=9,P=10,T=11,UC=12,no=13,ho=14,ro=15,ao=16,yo=17,co=18,Go=20,c=class{constructor(I,g,C){this.prefix=new Uint8Array(I.length),this.transform=g,this.suffix=new Uint8Array(C.length);for(let Q=0;Q<I.length;Q++)this.prefix[Q]=I.charC\
odeAt(
Q);for(let Q=0;Q<C.length;Q++)this.suffix[Q]=C.charCodeAt(Q)}},yg=[new c("",S,""),new c("",S," "),new c(" ",S," "),new c("",UC,""),new c("",P," "),new c("",S," the "),new c(" ",S,""),new c("s ",S," "),new c("",S," of "),new c("",P,""),new c("",S," and "),new c("",no,""),new c("",xB,""),new c(", ",S," "),new c("",S,", "),new c(" ",P," "),new c("",S," in "),new c("",S," to "),new c("e ",S," "),new c\
(
"",S,'"'),new c("",S,"."),new c("",S,'">'),new c("",S,\`
\`),new c("",oo,""),new c("",S,"]"),new c("",S," for "),new c("",ho,""),new c("",io,""),new c("",S," a "),new c("",S," that "),new c(" ",P,""),new c("",S,". "),new c(".",S,""),new c(" ",S,", "),new c("",ro,""),new c("",S," with "),new c("",S,"'"),new c("",S," from "),new c("",S," by "),new c("",ao,""),new c("",yo,""),new c(" the ",S,""),new c("",Do,""),new c("",S,". The "),new c("",T,""),new c("",S\
,
" on "),new c("",S," as "),new c("",S," is "),new c("",eo,""),new c("",xB,"ing "),new c("",S,\`
	\`),new c("",S,":"),new c(" ",S,". "),new c("",S,"ed "),new c("",Go,""),new c("",co,""),new c("",wo,""),new c("",S,"("),new c("",P,", "),new c("",to,""),new c("",S," at "),new c("",S,"ly "),new c(" the ",S," of "),new c("",so,""),new c("",WB,""),new c(" ",P,", "),new c("",P,'"'),new c(".",S,"("),new c("",T," "),new c("",P,'">'),new c("",S,'="'),new c(" ",S,"."),new c(".com/",S,""),new c(" the ",S,\

" of the "),new c("",P,"'"),new c("",S,". This "),new c("",S,","),new c(".",S," "),new c("",P,"("),new c("",P,"."),new c("",S," not "),new c(" ",S,'="'),new c("",S,"er "),new c(" ",T," "),new c("",S,"al "),new c(" ",T,""),new c("",S,"='"),new c("",T,'"'),new c("",P,". "),new c(" ",S,"("),new c("",S,"ful "),new c(" ",P,". "),new c("",S,"ive "),new c("",S,"less "),new c("",T,"'"),new c("",S,"est "),\

new c(" ",P,"."),new c("",T,'">'),new c(" ",S,"='"),new c("",P,","),new c("",S,"ize "),new c("",T,"."),new c("\\xC2\\xA0",S,""),new c(" ",S,","),new c("",P,'="'),new c("",T,'="'),new c("",S,"ous "),new c("",T,", "),new c("",P,"='"),new c(" ",P,","),new c(" ",T,'="'),new c(" ",T,", "),new c("",T,","),new c("",T,"("),new c("",T,". "),new c(" ",T,"."),new c("",T,"='"),new c(" ",T,". "),new c(" ",P,'="'\
),
new c(" ",T,"='"),new c(" ",P,"='")],ZB=yg.length});function LC(A,I){let g=new Uint8Array(I),C=new ng(A),Q=new hg(g);return Lo(C,Q),g}function Lo(A,I){let g=0,C=0,Q=0,B=[16,15,11,4],E=0,i=[new MA(0,0),new MA(0,0),new MA(0,0)],D=128+SA.READ_SIZE,o=new SA(A),w=HB(o),s=(1<<w)-16,e=1<<w,n=e-1,t=new Uint8Array(e+D+XB),h=e,r=[],y=[];for(let a=0;a<3*1080;a++)r[a]=new q(0,0),y[a]=new q(0,0);for(;!C;){let \
a=[268435456,268435456,268435456],F=[0],R=[1,1,1],M=[
0,1,0,1,0,1],N=[0];for(let k=0;k<3;k++)i[k].codes=[],i[k].htrees=new Uint32Array;o.readMoreInput();let U=YB(o),J=U.meta_block_length;if(g+J>I.buffer.length){let k=new Uint8Array(g+J);k.set(I.buffer),I.buffer=k}if(C=U.input_end,U.is_metadata){for(dB(o);J>0;--J)o.readMoreInput(),o.readBits(8);continue}if(J===0)continue;if(U.is_uncompressed){o.bit_pos_=o.bit_pos_+7&-8,lB(I,J,g,t,n,o),g+=J;continue}fo\
r(let k=0;k<
3;k++)R[k]=tg(o)+1,R[k]>=2&&(sI(R[k]+2,r,k*1080,o),sI(Ro,y,k*1080,o),a[k]=dI(y,k*1080,o),N[k]=1);o.readMoreInput();let Y=o.readBits(2),d=kC+(o.readBits(4)<<Y),p=(1<<Y)-1,V=d+(48<<Y),l=new Uint8Array(R[0]);for(let k=0;k<R[0];k++)o.readMoreInput(),l[k]=o.readBits(2)<<1;let[K,f]=MC(R[0]<<OB,o),[b,_]=MC(R[2]<<vB,o);i[0]=new MA(Fo,K),i[1]=new MA(No,R[1]),i[2]=new MA(V,b);for(let k=0;k<3;++k)i[k].decode\
(
o);let $=0,IA=0,AA=l[F[0]],wA=pI[AA],aA=pI[AA+1],pA=i[1].htrees[0];for(;J>0;){let k;o.readMoreInput(),a[1]===0&&(eg(R[1],r,1,F,M,N,o),a[1]=dI(y,1080,o),pA=i[1].htrees[F[1]]),a[1]--;let EA=fA(i[1].codes,pA,o),eA=EA>>6;eA>=2?(eA-=2,k=-1):k=0;let iA=MB[eA]+(EA>>3&7),LA=RB[iA],qA=LA.offset+o.readBits(LA.nbits),VA=fB[eA]+(EA&7),JA=SB[VA],X=JA.offset+o.readBits(JA.nbits),OA=t[g-1&n],TC=t[g-2&n];for(let \
tA=0;tA<
qA;tA++){o.readMoreInput(),a[0]===0&&(eg(R[0],r,0,F,M,N,o),a[0]=dI(y,0,o),$=F[0]<<OB,AA=l[F[0]],wA=pI[AA],aA=pI[AA+1]);let vA=SC[wA+OA]|SC[aA+TC],XA=f[$+vA];a[0]--,TC=OA,OA=fA(i[0].codes,i[0].htrees[XA],o),t[g&n]=OA,(g&n)===n&&I.write(t,e),g++}if(J-=qA,J<=0)break;if(k<0){o.readMoreInput(),a[2]===0&&(eg(R[2],r,2,F,M,N,o),a[2]=dI(y,2*1080,o),IA=F[2]<<vB),a[2]--;let tA=(X>4?3:X-2)&255,vA=_[IA+tA];if(\
k=
fA(i[2].codes,i[2].htrees[vA],o),k>=d){k-=d;let XA=k&p;k>>=Y;let hI=(k>>1)+1,Mg=(2+(k&1)<<hI)-4;k=d+(Mg+o.readBits(hI)<<Y)+XA}}let nI=Jo(k,B,E);if(nI<0)throw new Error("[BrotliDecompress] invalid distance");g<s&&Q!==s?Q=g:Q=s;let bI=g&n;if(nI>Q)if(X>=ko&&X<=XB){let tA=fo[X],vA=nI-Q-1,XA=Uo[X],hI=(1<<XA)-1,Mg=vA&hI,VC=vA>>XA;if(tA+=Mg*X,VC<ZB){let fg=TB(t,bI,tA,X,VC);if(bI+=fg,g+=fg,J-=fg,bI>=h){I.\

write(t,e);for(let xI=0;xI<bI-h;xI++)t[xI]=t[h+xI]}}else throw new Error("Invalid backward reference")}else throw new Error("Invalid backward reference");else{if(k>0&&(B[E&3]=nI,E++),X>J)throw new Error("Invalid backward reference");for(let tA=0;tA<X;tA++)t[g&n]=t[g-nI&n],(g&n)===n&&I.write(t,e),g++,J--}}g&=1073741823}I.write(t,g&n)}function Jo(A,I,g){return A<kC?(g+=So[A],g&=3,I[g]+Mo[A]):A-kC+1}\

var Fo,No,Ro,OB,vB,kC,So,Mo,fo,Uo,ko,XB,JC=L(()=>{rC();RC();pB();qB();wg();yC();uB();VB();HI();Fo=256,No=704,Ro=26,OB=6,vB=2,kC=16,So=new Uint8Array([3,2,1,0,3,3,3,3,3,3,2,2,2,2,2,2]),Mo=new Int8Array([0,0,0,0,-1,1,-2,2,-3,3,-1,1,-2,2,-3,3]),fo=new Uint32Array([0,0,0,0,0,4096,9216,21504,35840,44032,53248,63488,74752,87040,93696,100864,104704,106752,108928,113536,115968,118528,119872,121280,122016]\
),
Uo=new Uint8Array([0,0,0,0,10,10,11,11,10,10,10,10,10,9,9,8,7,7,8,7,7,6,6,5,5]),ko=4,XB=24});function YC(A,I){let g=new Uint8Array(I);try{let C=0,Q=0;for(;C<A.length-8;){let B=A[C++]<<24|A[C++]<<16|A[C++]<<8|A[C++],E=A[C++]<<24|A[C++]<<16|A[C++]<<8|A[C++];if(A.length-C<E)throw new Error("lz4 not hadoop");if(g.length<B)throw new Error("lz4 not hadoop");if(KC(A.subarray(C,C+E),g,Q)!==B)throw new Err\
or("lz4 not hadoop");if(C+=E,Q+=B,C===A.length)return g}if(C<A.length)throw new Error("lz4 no\\
t hadoop")}catch(C){if(C instanceof Error&&C.message!=="lz4 not hadoop")throw C;KC(A,g,0)}return g}function lC(A,I){let g=new Uint8Array(I);return KC(A,g,0),g}function KC(A,I,g){let C=g;for(let Q=0;Q<A.length;){let B=A[Q++],E=B>>4;if(E){let e=E+240;for(;e===255;)E+=e=A[Q++];if(I.set(A.subarray(Q,Q+E),C),C+=E,Q+=E,Q>=A.length)return C-g}let i=A[Q++]|A[Q++]<<8;if(!i||i>C)throw new Error(\`lz4 offset \
\\
out of range \${i}\`);let D=B&15,o=D+240;for(;o===255;)D+=o=A[Q++];D+=4;let w=C-i,s=C+D;for(;C<s;)I[C++]=I[w++]}return C-g}var HC=L(()=>{});var dC,jB=L(()=>{hB();aB();JC();rg();HC();dC={SNAPPY:rB(),GZIP:(A,I)=>eI(A,new Uint8Array(I)),BROTLI:LC,ZSTD:A=>nB(A),LZ4:YC,LZ4_RAW:lC}});var zB=L(()=>{JC();rg();HC();jB()});var qI,pC=L(()=>{"use strict";eC();zB();qI={...dC,SNAPPY(A,I){let g=new Uint8Array(I);r\
eturn LI(A,g),g}}});function $B(A,I){let g=A.row_groups.flatMap(({columns:C,num_rows:Q})=>C.flatMap(({meta_data:B})=>{let E=B?.path_in_schema.length===1&&I.find(({name:o})=>o===B.path_in_schema[0]);if(!B||!E)return[];let i=Math.min(Number(B.data_page_offset),Number(B.dictionary_page_offset||1/0)),D={data:B,element:E,most:Number(E.repetition_type==="REPEATED"?B.num_values:Q)};return[[i,D]]}));retur\
n new Map(g)}function AE(A,{
data:{codec:I},element:g,most:C}){let Q={view:new DataView(A),offset:0};for(let B=C;B>0&&Q.offset<A.byteLength-1;){let E=DC(Q),{type:i,compressed_page_size:D,uncompressed_page_size:o,data_page_header:w,data_page_header_v2:s}=E;tI(D,A.byteLength-Q.offset,g);let e=new Uint8Array(A,Q.offset,D);Q.offset+=D,i==="DATA_PAGE"&&w?(B-=tI(w.num_values,B,g),Yo(qC(ZA(e,o,I,qI)),w,g)):i==="DATA_PAGE_V2"&&s&&(B-\
=
tI(s.num_values,B,g),tI(s.num_nulls,s.num_values,g),tI(s.repetition_levels_byte_length+s.definition_levels_byte_length,D,g),lo(e,o,s,I,g))}}function Yo(A,{num_values:I,encoding:g},C){let Q={REQUIRED:0,OPTIONAL:1,REPEATED:2}[C.repetition_type??"REQUIRED"];for(let B=0;B<Q;B++){let E=A.view.getUint32(A.offset,!0),i=A.offset+4;uI(A.view,i,i+E,1,I,C),A.offset=i+E}IE(A,I,g,C)}function lo(A,I,{num_values\
:g,
encoding:C,is_compressed:Q,...B},E,i){let{view:D}=qC(A),o=B.repetition_levels_byte_length,w=o+B.definition_levels_byte_length;uI(D,0,o,1,g,i),uI(D,o,w,1,g,i);let s=A.subarray(w);IE(qC(Q===!1?s:ZA(s,I-w,E,qI)),g,C,i)}function IE({view:A,offset:I},g,C,Q){!Ko.has(C)||I>=A.byteLength||(Q.type==="BOOLEAN"?uI(A,I+4,A.byteLength,1,g,Q):uI(A,I+1,A.byteLength,A.getUint8(I),g,Q))}function uI(A,I,g,C,Q,B){le\
t E={
view:new DataView(A.buffer,A.byteOffset,Math.min(g,A.byteLength)),offset:I};for(let i=Q;i>0&&E.offset<E.view.byteLength;){let D=z(E),o=D&1?(D>>>1)*_B:D>>>1;i-=tI(o,i+_B-1,B),E.offset+=D&1?(D>>>1)*C:C+7>>3}}function tI(A,I,{name:g}){if(typeof A=="number"&&A>=0&&A<=I)return A;throw new Error(\`a page of the column \${g} tells of \${A} where \${I} are left\`)}var _B,Ko,qC,gE=L(()=>{"use strict";sC();iC();\

lA();pC();_B=8,Ko=new Set(["RLE","RLE_DICTIONARY","PLAIN_DICTIONARY"]);qC=({buffer:A,byteOffset:I,byteLength:g})=>({view:new DataView(A,I,g),offset:0})});var BE={};cE(BE,{openParquet:()=>uo});async function uo(A,I){let{file:g,guard:C,columnsAt:Q}=mo(A,I),{scan:B,schema:E}=await C(async()=>{let s=await AI(g,{geoparquet:!1}),e=CA(s).children.filter(({children:n})=>n.length===0).map(({element:n})=>n)\
;for(let[n,t]of $B(s,e))Q.set(n,t);return{scan:await wC({file:g,metadata:s,compressors:qI,parsers:qo,geoparquet:!1}),schema:e}}),i=I.find(E.map(({name:s})=>s)),
D=bo(E,i,I),o=new bC(D);async function*w(){let s=0;for(let{rowStart:e,rowEnd:n}of B.ranges){let t=await C(()=>Po(B,D,e,n)),h=Math.round(g.byteLength*n/Number(B.metadata.num_rows));I.onRead?.(h-s),s=h;let r=Wo(D,t,n-e,I.unit);r?yield{columns:r}:yield*o.of(t,e,n-e)}}return{columns:i,batches:w(),rowOf:s=>o.rowOf(s)}}function mo(A,{signal:I}){let g,C=new Map,Q=A instanceof Blob?A.size:A.length,B=async\
(o,w)=>{
if(!(o>=0&&o<=w&&w<=Q&&Number.isInteger(o)&&Number.isInteger(w)))throw new RangeError(\`it tells of bytes \${o} to \${w}, and has \${Q}\`);try{return I?.throwIfAborted(),A instanceof Blob?await A.slice(o,w).arrayBuffer():new Uint8Array(A.subarray(o,w)).buffer}catch(s){throw g??={error:s},s}},E=async(o,w)=>{let s=await B(o,w),e=C.get(o);return e&&AE(s,e),s};return{file:{byteLength:Q,slice(o,w=Q){let s=E\
(
o,w);return s.catch(()=>{}),s}},guard:async o=>{try{return await o()}catch(w){throw g?g.error:u("ERR_OPTION",\`the source cannot be read as Parquet: \${EQ(w)}\`,void 0,void 0,w)}},columnsAt:C}}function bo(A,I,{zone:g}){return Object.entries(I).flatMap(([C,Q])=>{let B=A.find(o=>o.name===Q);if(!B)return[];let{type:E,isLocal:i}=xo(B);if(i&&g===void 0)throw u("ERR_OPTION",\`the times of the column \${Q} ha\
\\
ve no offset from UTC: give zone, 'Z' or like '+01:00'\`);let D=i?Date.parse(\`1970-01-01T00:00:00\${g}\`):0;return[{role:C,name:Q,type:E,shift:D}]})}function xo({type:A,repetition_type:I,logical_type:g,converted_type:C}){return I==="REPEATED"?{type:"other"}:g?.type==="TIMESTAMP"?{type:"time",isLocal:!g.isAdjustedToUTC}:C==="TIMESTAMP_MILLIS"||C==="TIMESTAMP_MICROS"||A==="INT96"?{type:"time"}:C==="DAT\
\\
E"||g?.type==="DATE"?{type:"time",isLocal:!0}:C==="UTF8"||g?.type==="STRING"||A==="BYTE_ARRAY"&&!C&&!g?{type:"string"}:(g?g.type==="INTEGER":!C||/INT_/.test(C))&&(A==="INT32"||A==="INT64"||A==="FLOAT"||A==="DOUBLE")?{type:"number"}:{type:"other"}}async function Po(A,I,g,C){let Q={};for(let{role:B,name:E}of I){let i=await A.readColumn({column:E,rowStart:g,rowEnd:C});if(i.length!==C-g)throw new Erro\
r(
\`the column \${E} has \${i.length} values for \${C-g} rows\`);Q[B]=i}return Q}function Wo(A,{stream:I,time:g,arrival:C,offset:Q,action:B},E,i){let D=t=>A.find(h=>h.role===t)??{type:"other",shift:0},{type:o}=D("time");if(B||!I||!g||D("stream").type!=="string"||o!=="time"&&(o!=="number"||i!==void 0))return;let w=Zo(I,E),s=uC(g,E,D("time")),e=C&&D("arrival").type==="time"?uC(C,E,D("arrival")):void 0,n=Q&\
&
D("offset").type==="number"?uC(Q,E,D("offset")):void 0;if(!(!w||!s||C&&!e||Q&&!n))return{...w,kind:o,marker:s,...e&&{arrival:e},...n&&{offset:n}}}function Zo(A,I){let g=new Map,C=new Uint16Array(I);for(let Q=0,B,E=0;Q<I;Q++){let i=A[Q];if(i!==B){if(typeof i!="string"||i.length>po)return;B=i;let D=g.get(i);if(E=D??g.size,D===void 0&&g.set(i,E).size>Ho)return}C[Q]=E}return{streams:[...g.keys()],stre\
am:C}}
function uC(A,I,{type:g,shift:C}){let Q=new Float64Array(I),{from:B,to:E}=g==="time"?mC:{from:-QE,to:QE};for(let i=0;i<I;i++){let D=Number(A[i]??NaN)+C;if(!(D>=B&&D<=E))return;Q[i]=D}return Q}function To(A,I,g){return I==="time"&&typeof A=="number"?Oo(A+g):typeof A=="bigint"||typeof A=="number"&&Number.isFinite(A)?String(A):typeof A=="number"?\`"\${A}"\`:JSON.stringify(A,Vo)??"null"}function Oo(A){if\
(!(A>=
mC.from&&A<=mC.to))return\`"\${A} ms since 1970"\`;let I=Math.floor(A),g=Math.min(Math.round((A-I)*1e6),999999);return\`"\${new Date(I).toISOString().slice(0,-1)}\${String(g).padStart(6,"0")}Z"\`}var CE,Ho,po,mC,QE,qo,bC,Vo,EE=L(()=>{"use strict";eC();yA();pC();gE();CE=8192,Ho=65536,po=256,mC={from:-621355968e5,to:2533707648e5},QE=Number.MAX_VALUE/2,qo={timestampFromMilliseconds:A=>Number(A),timestampFro\
mMicroseconds:A=>Number(
A)/1e3,timestampFromNanoseconds:A=>Number(A/1000000n)+Number(A%1000000n)/1e6,dateFromDays:A=>A*864e5};bC=class{#I=[];#g=1;#C;constructor(I){this.#C=I.map(({role:g,name:C,type:Q,shift:B})=>({role:g,type:Q,shift:B,key:\`\${JSON.stringify(C)}:\`}))}*of(I,g,C){this.#I.push({line:this.#g,row:g+1}),this.#g+=C;for(let Q=0;Q<C;Q+=CE){let B="";for(let E=Q;E<Math.min(Q+CE,C);E++){let i="";for(let{role:D,type:o\
,
shift:w,key:s}of this.#C)i+=\`\${i&&","}\${s}\${To(I[D][E],o,w)}\`;B+=\`{\${i}}
\`}yield{text:B}}}rowOf(I){let g=this.#I.findLast(C=>C.line<=I);return g?g.row+I-g.line:I}};Vo=(A,I)=>typeof I=="bigint"?Number(I):I});var OC="AGFzbQEAAAAB/ARSYAJ/fwBgAn9/AX9gAX8AYAN/f38AYAN/f38Bf2AEf39/fwBgBX9/f39/AGABfwF/YAZ/f39/f38AYAACf39gAn9vAGACf38Bb2AEf39/fwF/YAN/f38BfmAAAGABfwFvYAd/f39/f39/AGAAA39/f2ADf39/AXxgAW8Bf2AIf39/f39/f38AYAV/f39/fwF8YAR/f39/AXxgBX9/f39/AX9gAn9/AX5gBH9/f38Cf39gAn9/An\
9/YAF/An9/YAABb2ACf3wAYAR/f39/AX5gBH9/fH8AYAABf2ACf38DfH9/YAADfH9/YANvf28AYAh/f39/f39/fAFvYANvb28AYANvf38AYAN/f28AYAJvbwFvYAF8AW9gAX4B\\
b2AIf39/f39/f38Bf2AEf35/fwBgBn9/f398fwBgCX9/f398f358fwBgB39/fH58fnwAYAN/fHwAYAR/f35+AGAFf39/fn4AYAR/f3x/AX9gA39/fAF8YAN/fn4AYAl/f39/f39+fn4AYAd/f39+fH58AGADf3x/AGAHf39/f39/fAF8YAN/fn8AYAJ/fgBgA39+fABgBX9+fn5+AGADf39+AGAGf39/f39/AX9gBn9/f31/fwBgBn9/f35/fwBgBn9/f3x/fwBgBX9/fH9/AX9gBX9/fn9/AX9gBX9/fX9/AX9gBX9/fX9/AGAFf398f38AYAV/f35/fwBgEH9/f39/f39/f39/f39/f38Cf39gAX8BfGAJf39vf39/f39/A39/f2AIf39/f39/\
\\
f38Df39/YAd/f39/fHx/A39/f2AGf39/f39/A39/f2ADf39vA39/f2ADf39/An9/YAF8AX8ClBIgJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcx1fX3diZ19zdHJlYW1fYWY4OWU0OGYwZDVhNGQ0ZAAKJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxtfX3diZ190aW1lX2E2ODUzZTc2YTljMGI4MjgACiQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMeX193YmdfYXJyaXZhbF82MzI1OTIyNjNiZmMyNzMzAAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpz\
\\
HV9fd2JnX29mZnNldF9iMTFlMmU1YmQzNmQxN2NhAAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzHV9fd2JnX2FjdGlvbl85OGE2ZjBiNzVlZmJkZmQzAAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzGl9fd2JnX3NldF9kMmQzM2I1MjQ1OGU5ODRhACMkLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzIl9fd2JnX2Zyb21FbnRyaWVzXzI2MDhkNzBjZTA4NjI1MTkACyQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMbX193YmdfbmFtZV8zZmFlYWU4M2Vm\
\\
YWIxMWQyAAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzKF9fd2JnX2Rvd250aW1lVGhyZXNob2xkX2QzYjE4MGNjMDM0M2E1MmIACiQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMhX193YmdfcGFydGl0aW9uc19jZGZhODY2MjlmYzdjNmNkAAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzJ19fd2JnX293bkRvd250aW1lQ2hlY2tfODY2ODRlODRkMjIwNmZiYQATJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcydfX3diZ19vd25SZWNvdmVyeUNoZWNr\
\\
XzBiNWExODQ2MDNiNGNjMTEAEyQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMZX193Ymdfb2ZfYmQ1OTk0MDQ5ZWI0YjIwNQAkJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxpfX3diZ19zZXRfZTRiOWE4MzNkMjg4NzU5YQAlJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxpfX3diZ19uZXdfMzdlYjQ1YWFmNWVlYjgyMAAcJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxpfX3diZ19uZXdfY2Q0MzQ4MjkwYWZhZTU4NgAcJC4vc2xpcHN0cmVhbV9jaGVj\
\\
a3BvaW50X3JlcGxheV9iZy5qcyVfX3diZ19uZXdfZnJvbV9zbGljZV9iOGRhZjU0NWE0MWM2YWEwAAskLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzJl9fd2JnX25ld193aXRoX2xlbmd0aF8wMWIxNDNhN2U1ZGQ1YTNlAA8kLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzIF9fd2JnX3NldF9pbmRleF8wNGFkNDUwN2NlN2U0NGE5ACYkLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzJV9fd2JnX25ld19mcm9tX3NsaWNlXzFlZDRhNDFhNzkxODkyMzMACyQuL3NsaXBzdHJlYW1f\
\\
Y2hlY2twb2ludF9yZXBsYXlfYmcuanMlX193YmdfbmV3X2Zyb21fc2xpY2VfMzUxMjM1MjAxMDI2NmUwMgALJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcx1fX3diZ19sZW5ndGhfNWE4YmI4YWJlMWU1NGUxNQATJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcydfX3diZ19wcm90b3R5cGVzZXRjYWxsX2EzNjZjMDM4YTM5MThhZmEAJyQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMlX193YmdfbmV3X2Zyb21fc2xpY2VfYWFmODVhOTc0NjcxMTk2OAALJC4vc2xpcHN0cmVh\
\\
bV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxlfX3diZ19vZl9lN2VhMGZjZDUzNWMxNDQ0ACgkLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzLF9fd2JnX19fd2JpbmRnZW5fc3RyaW5nX2dldF83Y2U4ZWVlN2ZkMzI3NTQ1AAokLi9zbGlwc3RyZWFtX2NoZWNrcG9pbnRfcmVwbGF5X2JnLmpzJ19fd2JnX19fd2JpbmRnZW5fdGhyb3dfNGM4OGQ4YmYyNjRmZDk4NAAAJC4vc2xpcHN0cmVhbV9jaGVja3BvaW50X3JlcGxheV9iZy5qcxxfX3diZ19FcnJvcl8yMDg0NDY4MDdkMGQxZTMwAAskLi9zbGlwc3RyZWFtX2No\
\\
ZWNrcG9pbnRfcmVwbGF5X2JnLmpzH19fd2JpbmRnZW5faW5pdF9leHRlcm5yZWZfdGFibGUADiQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMjX193YmluZGdlbl9nZW5lcmljXzAwMDAwMDAwMDAwMDAwMDEAKSQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMjX193YmluZGdlbl9nZW5lcmljXzAwMDAwMDAwMDAwMDAwMDIACyQuL3NsaXBzdHJlYW1fY2hlY2twb2ludF9yZXBsYXlfYmcuanMjX193YmluZGdlbl9nZW5lcmljXzAwMDAwMDAwMDAwMDAwMDMAKgP3AvUCBgUDBgMGFAcUFAAQECsF\
\\
LAUDHQMFBQUFLQgIFQQAAwMuBQMDAAASBgIGFhYFAS8WBgIFBR4eAAAwAAUDAgQGBQMGAAYIBggxAAUIFwAAAwQDAwUyBAEAAwEBAAMMBQUzDAwAAAgBBAAAEAADCAMSEAMYGBg0BwE1EggIAAMBAQgfEjY3OAYGAAUAEAENDRUFAwMIAAACBQUAAwEDAiAFAgEfAAADAQEBBAIBAwADAzk6AwMGAwwCDAMDADsCAwAFCBUGAgACBgADASACBgIFBQIGBgYCAAIAAQIMAgI8Dj0HPgQ/BAQABQJAQUICAgICAgICAgICAgENAgAAAAMHFwAMBgQEAAMHAQRDREUHBEZHSAFJBwFKAAICAgIHBwMDAUsXTAICAk0MB04HAgBPGRkZISFQGhoaGxsb\
\\
DQIBDQ0CDgAAAQMBAQEBAQEBAQMDAAAAA1EdBgELCwEBAAEADw8PDwMBAgIOAQ4AAAABAQEAAAAHDgQJAnABb29vAIQIBQMBABEGGQN/AUGAgMAAC38AQbCewgALfwBB9J7CAAsHhAcvBm1lbW9yeQIAEV9fd2JnX3JlYWRlcl9mcmVlAJoCFF9fd2JnX3JlY29yZGluZ19mcmVlAJsCEV9fd2JnX3JlcGxheV9mcmVlAJwCCWNoZWNrTmFtZQDRAg5kdXJhdGlvbkxlbmd0aADTAgVndWVzcwDOAgtwYXJzZU1hcmtlcgDSAg5yZWFkZXJfY29sdW1ucwD/Ag1yZWFkZXJfZmluaXNoANYCCnJlYWRlcl9uZXcAwQITcmVhZGVyX3Byb2JsZW1D\
\\
b3VudAC2Ag9yZWFkZXJfcHJvYmxlbXMAgAMLcmVhZGVyX3B1c2gAzwIQcmVjb3JkaW5nX2FwcGVuZACzAg9yZWNvcmRpbmdfYnl0ZXMAngIRcmVjb3JkaW5nX2NvbHVtbnMAgQMVcmVjb3JkaW5nX2hhc0Fycml2YWxzALQCE3JlY29yZGluZ19pc051bWVyaWMApwIQcmVjb3JkaW5nX2xlbmd0aAC8Ag1yZWNvcmRpbmdfbmV3AOoBEXJlY29yZGluZ19zdHJlYW1zANoCDnJlcGxheV9hZHZhbmNlANcCF3JlcGxheV9jaGFuZ2VUaHJlc2hvbGRzANACE3JlcGxheV9kZXBlbmRlbmNpZXMA2AIQcmVwbGF5X2Rvd250aW1lcwDZAhByZXBs\
\\
YXlfaW5jaWRlbnRzAPgCDnJlcGxheV9pbmRleEF0AJQBDXJlcGxheV9sZW5ndGgAvQIKcmVwbGF5X25ldwDKAg9yZXBsYXlfcmVjb3JkQXQA1AIOcmVwbGF5X3N1bW1hcnkA+QINcmVwbGF5X3RpbWVBdACOARJyZXBsYXlfdHJhbnNpdGlvbnMAggMNcmVwbGF5X3dpbmRvdwDHAgVzbmlmZgDVAgVzd2VlcADDAg9fX2Fib3J0X2hhbmRsZXIDARVfX2luc3RhbmNlX3Rlcm1pbmF0ZWQDAhFfX3diaW5kZ2VuX21hbGxvYwDAAhJfX3diaW5kZ2VuX3JlYWxsb2MAyAIPX193YmluZGdlbl9mcmVlAO8CFV9fd2JpbmRnZW5fZXh0ZXJucmVm\
\\
cwEBFl9fZXh0ZXJucmVmX2Ryb3Bfc2xpY2UA9wEXX19leHRlcm5yZWZfdGFibGVfYWxsb2MAvQEZX19leHRlcm5yZWZfdGFibGVfZGVhbGxvYwCMAhBfX3diaW5kZ2VuX3N0YXJ0ABwJ3wEBAEEBC26yAvoCwAG1AvsCugHsAu0C9gGjAsUBggKIA9sC2wLfAt8CmAKYAt4C3gId5gGhAp8CnwKsAqsCnwKfAqoC5gHgAYsCrwKxAuABhwLmAeAB5gGKAuYBiQLgAeYB5gHmAbAChwKHAuYB5gGuAqECnwKHAuABgwKfAq4ChwKhAuYB5gGdAs0C9gH2AfYBHh+UA/YBpALGAYQC8QLwApED/QK3Av4CiwP2AZcCwgHeAZID8gL2AaQCxgH2AaQC\
\\
xgGFAo0D9gGkAsYBhQH4AfcC+wKOA48D5ALKAccBDAExCtjOEfUC5D8CIX8IfiMAQYACayIgJAACQAJAAkAgAUEhTwRAA0AgA0UEQCABIgIgAUEBdmoiBARAA0ACQAJ/IAIgBEEBayIESwRAIAApAgAhJiAAIAAgBEEDdGoiASkCADcCACABICY3AgBBAAwBCyAEIAJrCyIDQQF0IgZBAXIiASACIAQgAiAESRsiBU8NAANAIAZBAmoiBiAFSQRAAn8gACABQQN0aiIHKAIAIhAgACAGQQN0aiIGKAIAIgxHBEAgDCAQSwwBCyAHKAIEIAYoAgRJCyABaiEBCwJAIAAgA0EDdGoiAygCACIHIAAgAUEDdGoiBigCACIQRwRAIAcgEE8NAyAGKAIE\
\\
IQwgAygCBCEKDAELIAMoAgQiCiAGKAIEIgxPDQILIAYgBzYCACADIBA2AgAgAyAMNgIEIAYgCjYCBCABIgNBAXQiBkEBciIBIAVJDQALCyAEDQALCwwFCyAAIAFBA3YiB0E4bGohBiAAIAdBBXRqIQUgA0EBayEDAn8gAUHAAE8EQCAAIAUgBiAHENcBDAELIAACfyAAKAIAIgcgBSgCACIQRwRAIAcgEEkMAQsgACgCBCAFKAIESQsiCgJ/IAYoAgAiDCAHRwRAIAcgDEkMAQsgACgCBCAGKAIESQtHDQAaIAYgBSAMIBBHBH8gDCAQSwUgBSgCBCAGKAIESQsgCnMbCyAAayEFAn8CQCACRQ0AAkAgAigCACIHIAAgBWoiBigCACIQRwRAIAcg\
\\
EEkNAgwBCyACKAIEIAYoAgRJDQELIAApAgAhJiAAIAYpAgA3AgAgBiAmNwIAIAApAggiJkIgiCEnIAAoAgQhDCAAKAIAIRBBACEFIABBCGoiCiEHIABBEGoiBiAAIAFBA3RqIhhBCGsiFUkEQCAAIQYDQAJ/IAZBEGoiAigCACIHIBBHBEAgByAQSwwBCyAMIAZBFGooAgBJCyEHIAZBCGogCiAFQQN0aiIPKQIANwIAIA8gAikCADcCACAFIAdBAXNqIQUCfyAGQRhqIgcoAgAiDyAQRwRAIA8gEEsMAQsgDCAGQRxqKAIASQshDyACIAogBUEDdGoiCSkCADcCACAJIAcpAgA3AgAgBSAPRWohBSAGQSBqIAIhBiAVSQ0ACyAGQQhqIQcgBkEQ\
\\
aiEGCyAGIBhHBH8DQAJ/IAYoAgAiAiAQRwRAIAIgEEsMAQsgDCAGQQRqKAIASQshAiAHIAogBUEDdGoiBykCADcCACAHIAYpAgA3AgAgBSACQQFzaiEFIAYiB0EIaiIGIBhHDQALIAZBCGsFIAcLIAogBUEDdGoiAikCADcCACACICY3AgAgBSAnpyAMTSAmpyICIBBNIAIgEEYbaiICIAFPDQQgACkCACEmIAAgACACQQN0aiIGKQIANwIAIAYgJjcCACABIAJBAWoiBmshAUEAIQIgACAGQQN0agwBCyAAKQIAISYgACAAIAVqIgYpAgA3AgAgBiAmNwIAIAApAggiJkIgiCEnIAAoAgQhDCAAKAIAIRBBACEFIABBCGoiCiEHIABBEGoiBiAA\
\\
IAFBA3RqIhhBCGsiFUkEQCAAIQYDQAJ/IBAgBkEQaiIHKAIAIg9HBEAgDyAQSQwBCyAGQRRqKAIAIAxJCyEPIAZBCGogCiAFQQN0aiIJKQIANwIAIAkgBykCADcCACAFIA9qIQUCfyAQIAZBGGoiDygCACIJRwRAIAkgEEkMAQsgBkEcaigCACAMSQshCSAHIAogBUEDdGoiDSkCADcCACANIA8pAgA3AgAgBSAJaiEFIAZBIGogByEGIBVJDQALIAZBCGohByAGQRBqIQYLIAYgGEcEfwNAAn8gECAGKAIAIhVHBEAgECAVSwwBCyAGQQRqKAIAIAxJCyEVIAcgCiAFQQN0aiIHKQIANwIAIAcgBikCADcCACAFIBVqIQUgBiIHQQhqIgYgGEcN\
\\
AAsgBkEIawUgBwsgCiAFQQN0aiIGKQIANwIAIAYgJjcCACAFICenIAxJICanIgYgEEkgBiAQRhtqIgUgAU8NAyAAKQIAISYgACAAIAVBA3RqIgYpAgA3AgAgBiAmNwIAIAAgBSACIAMgBBAgIAEgBUF/c2ohASAGIgJBCGoLIQAgAUEhTw0ACwsgAUECSQ0CIAEgAUEBdiIhIAFBEkkiJRshBCABICFrIRAgACAhQQN0aiECIAAhBQNAAn8CfwJAIARBDE0EQEEBIARBCE0NAxogBSgCGCIDIAUoAgAiBkYNASADIAZJDAILIAVB4ABqIgsgBQJ/IAUoAmAiAyAFKAIAIgZHBEAgAyAGSQwBCyAFKAJkIAUoAgRJCyIDGykCACEoIAUgBSALIAMb\
\\
IgMoAgQiHTYCZCAFIAMoAgAiETYCYCAFICg3AgAgBUHQAEEIAn8gBSgCUCIDIAUoAggiBkcEQCADIAZJDAELIAUoAlQgBSgCDEkLIgMbaikCACEmIAUgBUEIaiIUIAVB0ABqIgogAxsoAgQiHDYCVCAFIAVBCEHQACADG2ooAgAiDjYCUCAFICY3AgggBUHIAEEQAn8gBSgCSCIDIAUoAhAiBkcEQCADIAZJDAELIAUoAkwgBSgCFEkLIgMbaikCACEnIAUgBUEQaiIJIAVByABqIhggAxsoAgQiHjYCTCAFIAVBEEHIACADG2ooAgAiEjYCSCAFICc3AhAgBUE4QRgCfyAFKAI4IgMgBSgCGCIGRwRAIAMgBkkMAQsgBSgCPCAFKAIcSQsiAxtq\
\\
KQIAISkgBSAFQRhqIgwgBUE4aiIVIAMbKAIEIiI2AjwgBSAFQRhBOCADG2ooAgAiEzYCOCAFICk3AhggJkIgiCEqICanIQcgJ0IgiCEsICenIRYgKUIgiCEnICmnIRcgBUHYAEEoAn8gBSgCWCIDIAUoAigiBkcEQCADIAZJDAELIAUoAlwgBSgCLEkLIgMbaikCACErIAUgBUEoaiIPIAVB2ABqIg0gAxsoAgQiHzYCXCAFIAVBKEHYACADG2ooAgAiGjYCWCAFICs3AiggBUEwQcAAAn8gBSgCQCIDIAUoAjAiBkcEQCADIAZJDAELIAUoAkQgBSgCNEkLIhkbaigCACEIIAVBMGoiAyAFQUBrIgYgGRsoAgQhGyAFIAVBwABBMCAZG2opAgAi\
\\
JjcCMCAFIBs2AkQgBSAINgJAIAVBMEEIICZCIIggKlQgJqciGSAHSSAHIBlGGyIHG2opAgAhKSAFIBQgAyAHGygCBCIjNgI0IAUgBUEIQTAgBxtqKAIAIhk2AjAgBSApNwIIIAVBGEEQICcgLFQgFiAXSyAWIBdGGyIHG2opAgAhKiAFIAkgDCAHGygCBCIkNgIcIAUgBUEQQRggBxtqKAIAIhY2AhggBSAqNwIQIAVB2ABBIAJ/IAUoAiAiByAaRwRAIAcgGksMAQsgHyAFKAIkSQsiFxtqKQIAISwgBSAFQSBqIgcgDSAXGygCBCIfNgJcIAUgBUEgQdgAIBcbaigCACIXNgJYIAUgLDcCICAFQcgAQTggHiAiSSASIBNJIBIgE0YbIhIbaikC\
\\
ACEmIAUgFSAYIBIbKAIEIh42AkwgBSAFQThByAAgEhtqKAIAIhI2AkggBSAmNwI4IAVB0ABBwAAgGyAcSyAIIA5LIAggDkYbIggbaikCACEnIAUgBiAKIAgbKAIEIhs2AlQgBSAFQcAAQdAAIAgbaigCACIONgJQIAUgJzcCQCAHIAUgLEIgiCAoQiCIVCAspyIIICinIhNJIAggE0YbIggbKQIAISggBSAFIAcgCBsiCCgCBCIcNgIkIAUgCCgCACITNgIgIAUgKDcCACAFQRBBCCAqQiCIIClCIIhUICqnIgggKaciGkkgCCAaRhsiCBtqKQIAISkgBSAUIAkgCBsoAgQiIjYCFCAFIAVBCEEQIAgbaigCACIaNgIQIAUgKTcCCCAFQTBBGCAj\
\\
ICRJIBYgGUsgFiAZRhsiCBtqKQIAISogBSAMIAMgCBsoAgQiIzYCNCAFIAVBGEEwIAgbaigCACIWNgIwIAUgKjcCGCAFQThBwAAgJ0IgiCAmQiCIVCAnpyIIICanIhlJIAggGUYbIhkbaigCACEIIAUgFSAGIBkbKAIEIiQ2AkQgBSAINgJAIAUgJyAmIBkbIiw3AjggBUHQAEHIACAbIB5JIA4gEkkgDiASRhsiEhtqKQIAIS0gBUHIAEHQACASG2ooAgAhDiAFIBggCiASGygCBCIZNgJUIAUgDjYCUCAFIC03AkggBUHgAEHYACAdIB9JIBEgF0kgESAXRhsiEhtqKQIAISYgBUHYAEHgACASG2ooAgAhESAFIA0gCyASGygCBCIXNgJkIAUg\
\\
ETYCYCAFICY3AlggBUEwQSAgHCAjSyATIBZLIBMgFkYbIhMbaikCACEnIAVBIEEwIBMbaigCACESIAUgByADIBMbKAIEIhs2AjQgBSASNgIwIAUgJzcCICAFQcgAQSggLUIgiCArQiCIVCAtpyITICunIhZJIBMgFkYbIhMbaikCACErIAUgDyAYIBMbKAIEIh02AkwgBSAFQShByAAgExtqKAIAIhM2AkggBSArNwIoIAUgBiANICQgJkIgiKdLIAggJqciFksgCCAWRhsiCBsoAgQiHDYCXCAFIAVBwABB2AAgCBtqKAIAIhY2AlggBSAmIAUpAkAgCBsiLTcCQCAFQeAAQdAAIBcgGUkgDiARSyAOIBFGGyIIG2opAgAhJiAFQdAAQeAAIAgb\
\\
aigCACEOIAUgCiALIAgbKAIENgJkIAUgDjYCYCAFICY3AlAgBSAFIA8gK0IgiCAoQiCIVCArpyILICinIghJIAggC0YbIgsbIggoAgQiGTYCLCAFIAgoAgAiDjYCKCAFICsgKCALGyIoNwIAIAUgDCAGIC1CIIggKkIgiFQgLaciCyAqpyIISSAIIAtGGyILGygCBCIeNgJEIAUgBUEYQcAAIAsbaigCACIRNgJAIAUgLSAqIAsbIio3AhggBSAHIBUgLEIgiCAnQiCIVCAspyILICenIghJIAggC0YbIgsbKAIEIh82AjwgBSAFQSBBOCALG2ooAgAiFzYCOCAFICwgJyALGyIrNwIgIAVB2ABBMCAbIBxLIBIgFksgEiAWRhsiCBtqKQIAIScg\
\\
BUEwQdgAIAgbaigCACELIAUgAyANIAgbKAIEIhs2AlwgBSALNgJYIAUgJzcCMCAFIBggCiAdICZCIIinSyATICanIghLIAggE0YbIggbKAIEIh02AlQgBSAFQcgAQdAAIAgbaigCACISNgJQIAUgJiAFKQJIIAgbIiw3AkggBSAUIClCIIggKEIgiFQgKaciCCAopyITSSAIIBNGGyITGyIWKAIAIQggBSAWKAIEIhw2AgwgBSAINgIIIAUgKSAoIBMbNwIAIAVBKEEQIBkgIkkgDiAaSSAOIBpGGyITG2opAgAhJiAFQRBBKCATG2ooAgAhDiAFIAkgDyATGygCBCIaNgIsIAUgDjYCKCAFICY3AhAgBSADIBggLEIgiCAnQiCIVCAspyITICen\
\\
IhZJIBMgFkYbIhMbKAIEIhk2AkwgBSAFQTBByAAgExtqKAIAIhY2AkggBSAsICcgExsiKTcCMCAGIBUgHiAfSSARIBdJIBEgF0YbQQFxIhEbKQIAIScgBSAVIAYgERsoAgQiEzYCRCAFIAVBOEHAACARG2ooAgAiETYCQCAFICc3AjggDSAKIBsgHUkgCyASSSALIBJGG0EBcSILGykCACEoIAVB0ABB2AAgCxtqKAIAIRIgBSAKIA0gCxsoAgQ2AlwgBSASNgJYIAUgKDcCUCAFQQhBGCAcICpCIIinSyAIICqnIg1LIAggDUYbIgsbaigCACENIAUpAgghLCAFIBQgDCALGygCBCIXNgIcIAUgDTYCGCAFICogLCALGyIqNwIIIAkgByArQiCI\
\\
ICZCIIhUICunIgsgJqciCEkgCCALRhsiCBsoAgQhEiAFQRBBICAIG2ooAgAhCyAFICsgJiAIGyImNwIQIAUgCzYCICAFIBI2AiQgBUEoQTAgGiApQiCIp0sgDiAppyIISyAIIA5GGyIOG2ooAgAhCCAFKQIoISsgBSAPIAMgDhsoAgQiGjYCNCAFIAg2AjAgBSApICsgDhsiKTcCKCAFQcgAQdAAIBkgKEIgiKdLIBYgKKciDksgDiAWRhsiDhtqKAIAIRYgBSkCSCErIAUgGCAKIA4bKAIENgJUIAUgFjYCUCAFICggKyAOGyIoNwJIIAUgFCAJICZCIIggKkIgiFQgJqciCiAqpyIUSSAKIBRGGyIKGygCBCIWNgIUIAUgBUEIQRAgChtqKAIA\
\\
Ig42AhAgBSAmICogChs3AgggDCAHIBIgF0kgCyANSSALIA1GG0EBcSINGygCBCELIAVBGEEgIA0baigCACEKIAUgByAMIA0bKQIAIiY3AhggBSAKNgIgIAUgCzYCJCAPIBUgJ0IgiCApQiCIVCAnpyINICmnIhRJIA0gFEYbIhQbKAIEIRIgBUEoQTggFBtqKAIAIQ0gBSAnICkgFBsiJzcCKCAFIA02AjggBSASNgI8IAMgBiATIBpJIAggEUsgCCARRhtBAXEiCBsoAgQhESAFQTBBwAAgCBtqKAIAIRQgBSAGIAMgCBspAgAiKTcCMCAFIBQ2AkAgBSARNgJEIAkgDCAWICZCIIinSyAOICanIglLIAkgDkYbIgkbKAIEIQggBSAFQRBBGCAJ\
\\
G2ooAgAiDjYCGCAFIAg2AhwgBSAmIAUpAhAgCRs3AhAgByAPIAsgJ0IgiKdLIAogJ6ciCUsgCSAKRhsiChsoAgQhCSAFIAVBIEEoIAobaigCACILNgIoIAUgCTYCLCAFICcgBSkCICAKGyImNwIgIAMgFSASIClCIIinSSANICmnIgpJIAogDUYbIgobKAIEIRUgBUEwQTggChtqKAIAIQ0gBSAFKQI4ICkgChsiJzcCMCAFIA02AjggBSAVNgI8IAVBwABByAAgESAoQiCIp0sgFCAopyIKSyAKIBRGGyIKG2ooAgAhFSAFKQJAISkgBSAGIBggChsoAgQ2AkwgBSAVNgJIIAUgKCApIAobNwJAIAwgByAIICZCIIinSyAOICanIgZLIAYgDkYb\
\\
IgYbKAIEIQcgBSAFQRhBICAGG2ooAgA2AiAgBSAHNgIkIAUgJiAFKQIYIAYbNwIYIA8gAyAJICdCIIinSyALICenIgNLIAMgC0YbIgMbKAIEIQYgBSAFQShBMCADG2ooAgA2AjAgBSAGNgI0IAUgJyAFKQIoIAMbNwIoQQ0MAgsgBSgCHCAFKAIESQshBiAFQRhqIgMgBSAGGykCACEmIAUgBSADIAYbIgYoAgQiDjYCHCAFIAYoAgAiFTYCGCAFICY3AgAgJkIgiCAFQThBCAJ/IAUoAjgiBiAFKAIIIgdHBEAgBiAHSQwBCyAFKAI8IAUoAgxJCyIGG2opAgAhJyAFIAVBCGoiGCAFQThqIgogBhsoAgQiETYCPCAFIAVBCEE4IAYbaigCACIJ\
\\
NgI4IAUgJzcCCCAmpyENpyESIAVBKEEQAn8gBSgCKCIGIAUoAhAiB0cEQCAGIAdJDAELIAUoAiwgBSgCFEkLIgcbaikCACEmIAUgBUEQaiIMIAVBKGoiBiAHGygCBCITNgIsIAUgBUEQQSggBxtqKAIAIhQ2AiggBSAmNwIQICZCIIghKSAmpyELIAVBwABBIAJ/IAUoAkAiByAFKAIgIg9HBEAgByAPSQwBCyAFKAJEIAUoAiRJCyIIG2opAgAhJiAFIAVBIGoiByAFQUBrIg8gCBsoAgQiFjYCRCAFIAVBIEHAACAIG2ooAgAiCDYCQCAFICY3AiAgCiAFIBEgEkkgCSANSSAJIA1GGyIJGykCACEoIAUgBSAKIAkbIgkoAgQiEjYCPCAFIAko\
\\
AgAiDTYCOCAFICg3AgAgBUEgQRAgJkIgiCApVCAmpyIJIAtJIAkgC0YbIgkbaikCACEmIAUgDCAHIAkbKAIEIhc2AiQgBSAFQRBBICAJG2ooAgAiCzYCICAFICY3AhAgBUEYQcAAIA4gFksgCCAVSSAIIBVGGyIVG2ooAgAhCSADIA8gFRsoAgQhCCAFIAVBwABBGCAVG2opAgAiKjcCGCAFIAg2AkQgBSAJNgJAIAVBMEEoAn8gFCAFKAIwIhVHBEAgFCAVSwwBCyAFKAI0IBNJCyIUG2opAgAhKSAFIAYgBUEwaiIVIBQbKAIEIhM2AjQgBSAFQShBMCAUG2ooAgAiFDYCMCAFICk3AiggDCAFICZCIIggKEIgiFQgJqciDiAopyIRSSAOIBFG\
\\
GyIOGykCACEmIAUgBSAMIA4bIg4oAgQiFjYCFCAFIA4oAgAiDjYCECAFICY3AgAgBUEYQQggKkIgiCAnQiCIVCAqpyIRICenIhpJIBEgGkYbIhEbaikCACEnIAUgGCADIBEbKAIEIho2AhwgBSAFQQhBGCARG2ooAgAiETYCGCAFICc3AgggBUEoQSAgFyApQiCIp0sgCyAppyIXSyALIBdGGyILG2opAgAhKCAFIAcgBiALGygCBCIXNgIsIAUgBUEgQSggCxtqKAIAIgs2AiggBSAoNwIgIAVBwABBOCAIIBJJIAkgDUkgCSANRhsiCRtqKQIAISkgBSAKIA8gCRsoAgQiGTYCRCAFIAVBOEHAACAJG2ooAgAiCDYCQCAFICk3AjggBSAYIAcg\
\\
KEIgiCAnQiCIVCAopyIJICenIg1JIAkgDUYbIgkbKAIEIhI2AiQgBSAFQQhBICAJG2ooAgAiDTYCICAFICggJyAJGyIoNwIIIAVBMEEYIBMgGkkgESAUSyARIBRGGyIJG2opAgAhJyAFIAMgFSAJGygCBCITNgI0IAVBGEEwIAkbaigCACEJIAUgJzcCGCAFIAk2AjAgBSAGIAogFyApQiCIp0sgCyAppyIUSyALIBRGGyIUGygCBCIXNgI8IAUgBUEoQTggFBtqKAIAIgs2AjggBSApIAUpAiggFBsiKTcCKCAFIAUgGCAoQiCIICZCIIhUICinIhQgJqciEUkgESAURhsiERsiFCgCBCIaNgIMIAUgFCgCACIUNgIIIAUgKCAmIBEbNwIAIAVB\
\\
IEEQIBIgFkkgDSAOSSANIA5GGyING2opAgAhJiAFIAwgByANGygCBCIWNgIkIAUgBUEQQSAgDRtqKAIAIg42AiAgBSAmNwIQIAVBGEEoIClCIIggJ0IgiFQgKaciDSAnpyIRSSANIBFGGyIRG2ooAgAhDSADIAYgERsoAgQhEiAFICkgJyARGyInNwIYIAUgEjYCLCAFIA02AiggFSAPIBMgGUsgCCAJSSAIIAlGGyIPGygCBCEJIAVBMEHAACAPG2ooAgAhCCAFIAVBwABBMCAPG2opAgAiKDcCMCAFIAg2AkAgBSAJNgJEIAUgDCADICdCIIggJkIgiFQgJ6ciDyAmpyIJSSAJIA9GGyIPGygCBCIINgIcIAUgBUEQQRggDxtqKAIAIgk2Ahgg\
\\
BSAnICYgDxsiJzcCECAGIAcgEiAWSSANIA5JIA0gDkYbQQFxIg8bKQIAISYgBSAHIAYgDxsoAgQiDTYCLCAFIAVBIEEoIA8baigCACIPNgIoIAUgJjcCICAFKQI4ISkgBSAVIAogFyAoQiCIp0kgCyAopyIKSSAKIAtGGyIKGygCBDYCPCAFIAVBMEE4IAobaigCADYCOCAFICkgKCAKGyIoNwIwIBggDCAaICdCIIinSyAUICenIgxLIAwgFEYbIgwbKAIEIQogBSAFQQhBECAMG2ooAgA2AhAgBSAKNgIUIAUgJyAFKQIIIAwbNwIIIAMgByAIICZCIIinSyAJICanIgNLIAMgCUYbIgMbKAIEIQcgBSAFQRhBICADG2ooAgA2AiAgBSAHNgIk\
\\
IAUgJiAFKQIYIAMbNwIYIAYgFSANIChCIIinSyAPICinIgNLIAMgD0YbIgMbKAIEIQYgBSAFQShBMCADG2ooAgA2AjAgBSAGNgI0IAUgKCAFKQIoIAMbNwIoQQkLIgMgBEsNASADIARHBEAgBSAEQQN0aiEPIAUgA0EDdCIEaiEMA0ACQAJAIAwoAgAiCiAMQQhrIgcoAgAiA0cEQCADIApNDQIgDCgCBCEYDAELIAwoAgQiGCAMQQRrKAIATw0BCyAMIAcpAgA3AgAgBSEDAkAgBSAHRg0AIAQhBgNAIAUgBmoiFUEIayEDAkAgFUEQayIJKAIAIg0gCkcEQCAKIA1PDQMMAQsgGCAVQQxrKAIASQ0AIAchAwwCCyAHQQhrIQcgAyAJKQIANwIA\
\\
IAZBCGsiBkEIRw0ACyAFIQMLIAMgCq0gGK1CIIaENwIACyAEQQhqIQQgDEEIaiIMIA9HDQALCyAlDQMgACAFRiAQIQQgAiEFDQALIAVBCGshBiAAIAFBA3RBCGsiA2ohBCADICBqIQcgICEDIAAhBQNAIAMgAiAFAn8gAigCACIQIAUoAgAiDEcEQCAMIBBLDAELIAIoAgQgBSgCBEkLIhAbKQIANwIAIANBCGohAyAQQQN0IAJqIQIgEEEBc0EDdCAFaiEFIAcgBiAEAn8gBCgCACIQIAYoAgAiDEcEQCAMIBBLDAELIAQoAgQgBigCBEkLIhAbKQIANwIAIAdBCGshByAGIBBBA3QiEGshBiAEIBBqQQhrIQQgIUEBayIhDQALDAELAAsgBkEI\
\\
aiEGIAFBAXEEfyADIAUgAiAFIAZJIgMbKQIANwIAIAIgBSAGT0EDdGohAiAFIANBA3RqBSAFCyAGRiACIARBCGpGcUUEQBCHAwALIAFBA3QiAUUNACAAICAgAfwKAAALICBBgAJqJAALzkIEHH8CfgJ8AXsjAEHQCmsiBiQAAkACQAJAIAItAGwgAS0AvARHBEAgBkGwCWoiBSABQcABahDDASAGQUBrIAIgBSABKAK4BBAuIAYgBv0AA0j9CwMQIAYgBv0AA1j9CwMgIAYgBv0AA2j9CwMwIAYpA0AiIEICUQRAIAAgBv0AAzD9CwMgIAAgBv0AAyD9CwMQIAAgBv0AAxD9CwMADAILIAZBgAVqIgUgBkH4AGpBiAT8CgAAIAEQUSABICA3AwAg\
\\
ASAG/QADEP0LAwggASAG/QADIP0LAxggASAG/QADMP0LAyggAUE4aiAFQYgE/AoAAAsCQCACLQBtIgpBA0YNACAGQbAJaiABIAoQuwEgBikDsAlCAlENACAGIAb9AAPQCf0LA2AgBiAGKQPICSIgNwNYIAYgBikDwAkiITcDUCAGIAb9AAOwCf0LA0AgIacgIKciBGtBygBNBEAgBkHQAGogBEHLAEEBQQEQ8QEgBigCWCEECyAGKAJUIARqQczQwABBywD8CgAAIAYgBEHLAGo2AlggBiAG/QADSP0LA4gJIAYgBv0AA2D9CwOgCSAGIAYpA1g3A5gJIAYpA0AiIEICUQ0AIAAgBikDqAk3AyggACAG/QADmAn9CwMYIAAgBv0AA4gJ/QsDCCAA\
\\
ICA3AwAMAQsCQAJAIAIoAjgiByABKAKgAiIFTwRAIAIoAjQhBCAHIAUiCWtBDGxBDG4iCyABKAKYAiAFa0sEQCABQZgCaiAFIAtBBEEIEPEBIAEoAqACIQkLIAUgB0cEQCAEIAVBDGxqIRAgASgCnAIhEgNAIBAgDUEMbGoiBSgCBCEMAkACQCAFKAIIIgggASgC1AFHDQAgDCABKALQASAIEKkCDQBBACEODAELQQIhDiABKALgASIFRQ0AIAVBsAFsIQUgASgC3AFBBGohBEEAIQcDQAJAIARBBGooAgAgCEcNACAEKAIAIAwgCBCpAg0AQQEhDgwCCyAEQbABaiEEIAdBAWohByAFQbABayIFDQALCyASIAlBA3RqIgUgBzYCBCAFIA42AgAg\
\\
CUEBaiEJIA1BAWoiDSALRw0ACwsgAUHAAWohBSABIAk2AqACQX8gAyABKAKAAyIDaiIEIAMgBEsbIh0gAigCRCIWIBYgHUsbIRQgCkEAIApBA0cbIRUgAUGkAmohEiACKAIARQ0BIAYgFjYClAkgBiACKQJkNwKYCSAGIAIoAkA2ApAJIAYgAigCDCIXNgKMCSAGIAIoAggiGTYCiAkgBkFAayIDIAIgBRDRASASIAMQVyABKAKAAyAUTw0CIAFB1AJqIRMgAUGkA2ohECABQZQEaiEaAkADQCAGIBIgBkGICWogECAVIAEoApwDIAEoAqADIAEoArgEIAEoApwEbEEIdCIYIBQgFCAYSxsiDhAmAkAgBigCAEEBRw0AIAYoAgQhCiABKALQAiID\
\\
BEBBACEEA0AgEiAGQYgJaiAQIAQQ3wEgAyAEQQFqIgRHDQALCwJAAkACQCABKAKgAyIJQQN0Ig9BCGoiDUEIEN0CIgMEQCABKALcAiEIAkACQCAJBEAgASgCtAIhESABKAK4AiELIAEoAtgCIQRBACEHIAMhBQNAIAcgCEYNAyAFIAQvAQAEfCALIARBAmovAQAiDE0NAyARIAxBA3RqKwMABUQAAAAAAADw/ws5AwAgBUEIaiEFIARBBGohBCAJIAdBAWoiB0cNAAsLIAggCUsEQAJAIAMgD2ogASgC2AIgCUECdGoiBS8BAAR8IAEoArgCIgQgBS8BAiIFTQ0BIAEoArQCIAVBA3RqKwMABUQAAAAAAADw/ws5AwAgASgCgAMhBSAGIBM2Akgg\
\\
BiAQNgJEIAYgBkGICWoiBDYCQCABIAZBQGsgFSAFIAMgCUEBahCZASADIA0QoAIgCiAXSQRAIAEoAqACIgUgGSAKQQF0ai8BACIDSwRAIAEoApwCIANBA3RqIgMoAgQhCyADKAIAIQ8gBiATNgK4CSAGIBA2ArQJIAYgBDYCsAkCQAJAIA9BAUcNACALIAEoAkgiA08NASABKAJEIAtBsAFsai0ArwFBBnFBAkYNACABIAZBsAlqIAsgChA0CwJAAkACQCABKAKgAyIIRQRAQQEhAwwBCyAIQQEQ3QIiA0UNAiABKAJEIQlBACEHIAEoAkgiDCAIQQFrIgUgBSAMSxtBAWoiBUERTwRAIAUgBUEPcSIFQRAgBRtrIgchDSADIQUgCSEEA0AgBSAE\
\\
Qf8VaiAEQc8UaiAEQZ8TaiAEQe8RaiAEQb8QaiAEQY8PaiAEQd8NaiAEQa8MaiAEQf8KaiAEQc8JaiAEQZ8IaiAEQe8GaiAEQb8FaiAEQY8EaiAEQd8CaiAEQa8Bav0HAAD9VAAAAf1UAAAC/VQAAAP9VAAABP1UAAAF/VQAAAb9VAAAB/1UAAAI/VQAAAn9VAAACv1UAAAL/VQAAAz9VAAADf1UAAAO/VQAAA/9CwAAIAVBEGohBSAEQYAWaiEEIA1BEGsiDQ0ACwsgCSAHQbABbGpBrwFqIQQDQCAHIAxGDQIgAyAHaiAELQAAOgAAIARBsAFqIQQgCCAHQQFqIgdHDQALCyABIAIgASgCnAIgASgCoAIgFSAKELIBIBIgBkGICWoiBSAQEMsB\
\\
IAYgEzYCSCAGIBA2AkQgCkEBaiEMIAYgBTYCQCABKAK4ASINBEAgASgCtAEhBSABKAJEIQcgASgCSCEJIAEpAxAhIEEAIQQDQAJAAkAgBCAJRwRAIAQgCEcEQAJAIAMgBGotAABBBnFBAkYNAAJAAkAgDw4CAAEFCyAHQTBqKQMAICBRDQEMBAsgBCALRw0DCyAFIAcpAwBCAVEEfCAHQQhqKwMABUQAAAAAAADw/ws5AwAgBUEIaiAMNgIADAMLIAggCEHgr8AAEKYCAAsgCSAJQYCxwAAQpgIACyAHQa8Bai0AAEEGcUECRw0AIAEgBkFAayAEIAwQNAsgB0GwAWohByAFQRBqIQUgDSAEQQFqIgRHDQALCyABIAIgCiADIAgQYyAIBEAgAyAI\
\\
EKACCyAKIAEoApACIgNrQRFPDQsgA0UNCyABKAKUAiEDIAEgCjYCkAIgAUGACEEQIANBAXQiAyADQRBNGyIDIANBgAhPGyIRNgKUAgJAAkACQAJAAkACQCABKAK4BEEIdCIPBEAgASgCgAMhDSAGIBM2AkggBiAQNgJEIAogD24hGyAGIAZBiAlqNgJAIAEoArgBIgUEQCABKAJEQa8BaiEHIAEoAkghA0EAIQQDQCADIARGDQMgBy0AAEEGcUECRwRAIAEgBkFAayAEIA0QNAsgB0GwAWohByAFIARBAWoiBEcNAAsLAkAgASgCoAMiCkUEQEEBIQkMAQsgCkEBEN0CIglFDQMgASgCRCEIQQAhByABKAJIIgsgCkEBayIDIAMgC0sbQQFqIgNB\
\\
EU8EQCADIANBD3EiA0EQIAMbayIHIQMgCSEFIAghBANAIAUgBEH/FWogBEHPFGogBEGfE2ogBEHvEWogBEG/EGogBEGPD2ogBEHfDWogBEGvDGogBEH/CmogBEHPCWogBEGfCGogBEHvBmogBEG/BWogBEGPBGogBEHfAmogBEGvAWr9BwAA/VQAAAH9VAAAAv1UAAAD/VQAAAT9VAAABf1UAAAG/VQAAAf9VAAACP1UAAAJ/VQAAAr9VAAAC/1UAAAM/VQAAA39VAAADv1UAAAP/QsAACAFQRBqIQUgBEGAFmohBCADQRBrIgMNAAsLIAggB0GwAWxqQa8BaiEEA0AgByALRg0FIAcgCWogBC0AADoAACAEQbABaiEEIAogB0EBaiIHRw0ACwsg\
\\
CiEDIA0gG0EBaiAPbCIFIA4gDCARaiIEIAQgDksbIgQgBCAFSxsiD08NEQNAIAEgAiABKAKcAiABKAKgAiAVIA0iCxCyASALQQFqIQ0gASgCREGvAWohByABKAJIIQVBACEEAkADQCADIARGDQEgBCAFRg0HIAQgCWohCCAHLQAAIAdBsAFqIQcgBEEBaiEEIAgtAABGDQALIAEgAiALIAkgAxBjAkAgASgCoAMiA0UEQEEBIQgMAQsgA0EBEN0CIghFDQggASgCRCEMQQAhByABKAJIIhEgA0EBayIFIAUgEUsbQQFqIgVBEU8EQCAFIAVBD3EiBUEQIAUbayIHIQ4gCCEFIAwhBANAIAUgBEH/FWogBEHPFGogBEGfE2ogBEHvEWogBEG/EGog\
\\
BEGPD2ogBEHfDWogBEGvDGogBEH/CmogBEHPCWogBEGfCGogBEHvBmogBEG/BWogBEGPBGogBEHfAmogBEGvAWr9BwAA/VQAAAH9VAAAAv1UAAAD/VQAAAT9VAAABf1UAAAG/VQAAAf9VAAACP1UAAAJ/VQAAAr9VAAAC/1UAAAM/VQAAA39VAAADv1UAAAP/QsAACAFQRBqIQUgBEGAFmohBCAOQRBrIg4NAAsLIAwgB0GwAWxqQa8BaiEEA0AgByARRg0KIAcgCGogBC0AADoAACAEQbABaiEEIAMgB0EBaiIHRw0ACwsgCgRAIAkgChCgAgsgASALNgKQAiAIIQkgAyEKCyANIA9HDQALDBELQaCvwAAQhQMACyADIANB8K/AABCmAgALQQEg\
\\
ChDjAgALIAsgC0Hwr8AAEKYCAAsgBSAFQfCvwAAQpgIAC0EBIAMQ4wIACyARIBFB8K/AABCmAgALIAwgDEHwr8AAEKYCAAtBASAIEOMCAAsgCyADQfCvwAAQpgIACyADIAVB0K/AABCmAgALIAogF0HAr8AAEKYCAAsgBSAEQfzFwAAQpgIACyAJIAhB/MLAABCmAgALIAwgC0H8xcAAEKYCAAsgCCAIQfzCwAAQpgIAC0EIIA0Q4wIACwJAAkACQCABKAK4ASIIBEAgASgCtAEhBCABKAJEIQcgASgCSCEDQQAhBQNAIAMgBUYNAiAEIAcoAgAEfCAHQQhqKwMABUQAAAAAAADw/ws5AwAgBEEIaiAPNgIAIARBEGohBCAHQbABaiEHIAggBUEB\
\\
aiIFRw0ACwsCQCABKALQAiIIBEAgASgC/AIhCyABKAKAAyEMIAEoArQCIQ4gASgCuAIhDSABKALYAiEEIAEoAtwCIQNBACEHA0AgAyAHRg0EIAQvAQAEQCANIARBAmovAQAiBU0NBiAOIAVBA3RqIhEgBkGICWogECALIAUgDCAPIBErAwAQzwE5AwALIARBBGohBCAIIAdBAWoiB0cNAAsgASAPNgKEAyABIA82AoADIAEoAswCIgMhBCAIQQJ0Ig1BBGsiBUEMTwRAIAMgBUECdkEBaiILQfz///8HcSIIQQJ0aiEEIA/9ESEkIAghBSADIQcDQCAHICT9CwIAIAdBEGohByAFQQRrIgUNAAsgCCALRg0CCyADIA1qIQMDQCAEIA82AgAgBEEE\
\\
aiIEIANHDQALDAELIAEgDzYChAMgASAPNgKAAwsgEiAGQYgJaiAQED4gCkUNBCAJIAoQoAIMBAsgAyADQdCwwAAQpgIACyADIANB/MLAABCmAgALIAUgDUGMxMAAEKYCAAsgAUEANgKUAiABIAo2ApACCyABKAKgAyIDRQ0AIANBGGwhBSABKAKcAyEEQQAhBwNAIAZBQGsgASAHEJABIAQgBikDUDcDECAEIAb9AANA/QsDACAHQQFqIQcgBEEYaiEEIAVBGGsiBQ0ACwsCQCAYIAEoAoADIgNGBH8gBkFAayABECoCQCABKAKoASIERQRAQQQhAwwBCyABKAKkASEJIARBAnQiBUEEEN0CIgNFDQIgBUUNACADIAkgBfwKAAALIAZBsAlqIAZB\
\\
QGtBoAH8CgAAAkAgASgCuAEiCkUEQEEIIQkMAQsgASgCtAEhCCAKQQR0IgVBCBDdAiIJRQ0EIAVFDQAgCSAIIAX8CgAACyAGQUBrIAZBsAlqQaAB/AoAACABKAKcBCIIIAEoApQERgRAIBoQkQILIAEoApgEIAhBwAFsaiIFIAZBQGtBoAH8CgAAIAUgCjYCuAEgBSAJNgK0ASAFIAo2ArABIAUgBDYCqAEgBSADNgKkASAFIAQ2AqABIAEgCEEBajYCnAQgASgCgAMFIAMLIBRJDQEMBQsLQQQgBRDjAgALQQggBRDjAgALIAUgByAHQYCwwAAQtgEACyAGIBY2ApQJIAYgAikCZDcCmAkgBiACKAJAIhk2ApAJIAYgAigCDCIXNgKMCSAGIAIo\
\\
AggiGjYCiAkgBkFAayIDIAIgBRDRASASIAMQWSABKAKAAyAUTw0AIAFB1AJqIRMgAUGkA2ohDyABQZQEaiEbA0AgBkEIaiASIAZBiAlqIA8gFSABKAKcAyABKAKgAyABKAK4BCABKAKcBGxBCHQiGCAUIBQgGEsbIhAQKAJAIAYoAghBAUcNACAGKAIMIQogASgC0AIiAwRAQQAhBANAIBIgBkGICWogDyAEEKgBIAMgBEEBaiIERw0ACwsCQAJAAkAgASgCoAMiCUEDdCIOQQhqIg1BCBDdAiIDBEAgASgC3AIhCAJAAkAgCQRAIAEoArQCIREgASgCuAIhCyABKALYAiEEQQAhByADIQUDQCAHIAhGDQMgBSAELwEABHwgCyAEQQJqLwEAIgxN\
\\
DQMgESAMQQN0aisDAAVEAAAAAAAA8P8LOQMAIAVBCGohBSAEQQRqIQQgCSAHQQFqIgdHDQALCyAIIAlLBEACQCADIA5qIAEoAtgCIAlBAnRqIgUvAQAEfCABKAK4AiIEIAUvAQIiBU0NASABKAK0AiAFQQN0aisDAAVEAAAAAAAA8P8LOQMAIAEoAoADIQUgBiATNgJIIAYgDzYCRCAGIAZBiAlqIgQ2AkAgASAGQUBrIBUgBSADIAlBAWoQmgEgAyANEKACIAogF0kEQCABKAKgAiIFIAogGmotAAAiA0sEQCABKAKcAiADQQN0aiIDKAIEIQsgAygCACEOIAYgEzYCuAkgBiAPNgK0CSAGIAQ2ArAJAkACQCAOQQFHDQAgCyABKAJIIgNPDQEg\
\\
ASgCRCALQbABbGotAK8BQQZxQQJGDQAgASAGQbAJaiALIAoQNgsCQAJAAkAgASgCoAMiCEUEQEEBIQMMAQsgCEEBEN0CIgNFDQIgASgCRCEJQQAhByABKAJIIgwgCEEBayIFIAUgDEsbQQFqIgVBEU8EQCAFIAVBD3EiBUEQIAUbayIHIQ0gAyEFIAkhBANAIAUgBEH/FWogBEHPFGogBEGfE2ogBEHvEWogBEG/EGogBEGPD2ogBEHfDWogBEGvDGogBEH/CmogBEHPCWogBEGfCGogBEHvBmogBEG/BWogBEGPBGogBEHfAmogBEGvAWr9BwAA/VQAAAH9VAAAAv1UAAAD/VQAAAT9VAAABf1UAAAG/VQAAAf9VAAACP1UAAAJ/VQAAAr9VAAA\
\\
C/1UAAAM/VQAAA39VAAADv1UAAAP/QsAACAFQRBqIQUgBEGAFmohBCANQRBrIg0NAAsLIAkgB0GwAWxqQa8BaiEEA0AgByAMRg0CIAMgB2ogBC0AADoAACAEQbABaiEEIAggB0EBaiIHRw0ACwsgASACIAEoApwCIAEoAqACIBUgChCyASASIAZBiAlqIgUgDxDOASAGIBM2AkggBiAPNgJEIApBAWohDCAGIAU2AkAgASgCuAEiDQRAIAEoArQBIQUgASgCRCEHIAEoAkghCSABKQMQISBBACEEA0ACQAJAIAQgCUcEQCAEIAhHBEACQCADIARqLQAAQQZxQQJGDQACQAJAIA4OAgABBQsgB0EwaikDACAgUQ0BDAQLIAQgC0cNAwsgBSAHKQMA\
\\
QgFRBHwgB0EIaisDAAVEAAAAAAAA8P8LOQMAIAVBCGogDDYCAAwDCyAIIAhB4K/AABCmAgALIAkgCUGAscAAEKYCAAsgB0GvAWotAABBBnFBAkcNACABIAZBQGsgBCAMEDYLIAdBsAFqIQcgBUEQaiEFIA0gBEEBaiIERw0ACwsgASACIAogAyAIEGMgCARAIAMgCBCgAgsgCiABKAKQAiIDa0ERTw0LIANFDQsgASgClAIhAyABIAo2ApACIAFBgAhBECADQQF0IgMgA0EQTRsiAyADQYAITxsiETYClAICQAJAAkACQAJAAkAgASgCuARBCHQiDgRAIAEoAoADIQ0gBiATNgJIIAYgDzYCRCAKIA5uIRwgBiAGQYgJajYCQCABKAK4ASIFBEAg\
\\
ASgCREGvAWohByABKAJIIQNBACEEA0AgAyAERg0DIActAABBBnFBAkcEQCABIAZBQGsgBCANEDYLIAdBsAFqIQcgBSAEQQFqIgRHDQALCwJAIAEoAqADIgpFBEBBASEJDAELIApBARDdAiIJRQ0DIAEoAkQhCEEAIQcgASgCSCILIApBAWsiAyADIAtLG0EBaiIDQRFPBEAgAyADQQ9xIgNBECADG2siByEDIAkhBSAIIQQDQCAFIARB/xVqIARBzxRqIARBnxNqIARB7xFqIARBvxBqIARBjw9qIARB3w1qIARBrwxqIARB/wpqIARBzwlqIARBnwhqIARB7wZqIARBvwVqIARBjwRqIARB3wJqIARBrwFq/QcAAP1UAAAB/VQAAAL9VAAAA/1U\
\\
AAAE/VQAAAX9VAAABv1UAAAH/VQAAAj9VAAACf1UAAAK/VQAAAv9VAAADP1UAAAN/VQAAA79VAAAD/0LAAAgBUEQaiEFIARBgBZqIQQgA0EQayIDDQALCyAIIAdBsAFsakGvAWohBANAIAcgC0YNBSAHIAlqIAQtAAA6AAAgBEGwAWohBCAKIAdBAWoiB0cNAAsLIAohAyANIBxBAWogDmwiBSAQIAwgEWoiBCAEIBBLGyIEIAQgBUsbIgtPDREDQCABIAIgASgCnAIgASgCoAIgFSANIgwQsgEgDEEBaiENIAEoAkRBrwFqIQcgASgCSCEFQQAhBAJAA0AgAyAERg0BIAQgBUYNByAEIAlqIQggBy0AACAHQbABaiEHIARBAWohBCAILQAARg0A\
\\
CyABIAIgDCAJIAMQYwJAIAEoAqADIgNFBEBBASEIDAELIANBARDdAiIIRQ0IIAEoAkQhEEEAIQcgASgCSCIRIANBAWsiBSAFIBFLG0EBaiIFQRFPBEAgBSAFQQ9xIgVBECAFG2siByEOIAghBSAQIQQDQCAFIARB/xVqIARBzxRqIARBnxNqIARB7xFqIARBvxBqIARBjw9qIARB3w1qIARBrwxqIARB/wpqIARBzwlqIARBnwhqIARB7wZqIARBvwVqIARBjwRqIARB3wJqIARBrwFq/QcAAP1UAAAB/VQAAAL9VAAAA/1UAAAE/VQAAAX9VAAABv1UAAAH/VQAAAj9VAAACf1UAAAK/VQAAAv9VAAADP1UAAAN/VQAAA79VAAAD/0LAAAgBUEQ\
\\
aiEFIARBgBZqIQQgDkEQayIODQALCyAQIAdBsAFsakGvAWohBANAIAcgEUYNCiAHIAhqIAQtAAA6AAAgBEGwAWohBCADIAdBAWoiB0cNAAsLIAoEQCAJIAoQoAILIAEgDDYCkAIgCCEJIAMhCgsgCyANRw0ACwwRC0Ggr8AAEIUDAAsgAyADQfCvwAAQpgIAC0EBIAoQ4wIACyALIAtB8K/AABCmAgALIAUgBUHwr8AAEKYCAAtBASADEOMCAAsgESARQfCvwAAQpgIACyAMIAxB8K/AABCmAgALQQEgCBDjAgALIAsgA0Hwr8AAEKYCAAsgAyAFQdCvwAAQpgIACyAKIBdBwK/AABCmAgALIAUgBEH8xcAAEKYCAAsgCSAIQfzCwAAQpgIACyAM\
\\
IAtB/MXAABCmAgALIAggCEH8wsAAEKYCAAtBCCANEOMCAAsCQAJAAkACQCABKAK4ASIIBEAgASgCtAEhBCABKAJEIQcgASgCSCEDQQAhBQNAIAMgBUYNAiAEIAcoAgAEfCAHQQhqKwMABUQAAAAAAADw/ws5AwAgBEEIaiALNgIAIARBEGohBCAHQbABaiEHIAggBUEBaiIFRw0ACwsCQCABKALQAiIMBEAgASgC/AIhBSABKAKAAyEIIAEoArQCIREgASgCuAIhECABKALYAiEcIAEoAtwCIQdBACEOA0AgByAORg0EIBwgDkECdGoiAy8BAARAIBAgAy8BAiINTQ0HIBEgDUEDdGoiHisDACEiAkAgCCALTw0AIAVFDQcgCyEEA0AgBCAEIAVu\
\\
IgMgBWxGBEAgDyAZIBYgAxBKICJlDQILIAZBiAlqIA0gBEEBayIDIAMgBXBrIgMgCCADIAhLIh8bIgMgBBBPIiMgIiAiICJiGyIiICIgIyAjICNiGyIjICIgI2QbISIgAyEEIB8NAAsLIB4gIjkDAAsgDkEBaiIOIAxHDQALIAEgCzYChAMgASALNgKAAyABKALMAiIDIQQgDEECdCINQQRrIgVBDE8EQCADIAVBAnZBAWoiDEH8////B3EiCEECdGohBCAL/REhJCAIIQUgAyEHA0AgByAk/QsCACAHQRBqIQcgBUEEayIFDQALIAggDEYNAgsgAyANaiEDA0AgBCALNgIAIARBBGoiBCADRw0ACwwBCyABIAs2AoQDIAEgCzYCgAMLIBIgBkGI\
\\
CWogDxA/IApFDQUgCSAKEKACDAULIAMgA0HQsMAAEKYCAAsgByAHQfzCwAAQpgIAC0HswsAAEIUDAAsgDSAQQYzEwAAQpgIACyABQQA2ApQCIAEgCjYCkAILIAEoAqADIgNFDQAgA0EYbCEFIAEoApwDIQRBACEHA0AgBkFAayABIAcQkAEgBCAGKQNQNwMQIAQgBv0AA0D9CwMAIAdBAWohByAEQRhqIQQgBUEYayIFDQALCyAYIAEoAoADIgNGBH8gBkFAayABECoCQCABKAKoASIERQRAQQQhAwwBCyABKAKkASEJIARBAnQiBUEEEN0CIgNFDQUgBUUNACADIAkgBfwKAAALIAZBsAlqIAZBQGtBoAH8CgAAAkAgASgCuAEiCkUEQEEIIQkM\
\\
AQsgASgCtAEhCCAKQQR0IgVBCBDdAiIJRQ0GIAVFDQAgCSAIIAX8CgAACyAGQUBrIAZBsAlqQaAB/AoAACABKAKcBCIIIAEoApQERgRAIBsQkQILIAEoApgEIAhBwAFsaiIFIAZBQGtBoAH8CgAAIAUgCjYCuAEgBSAJNgK0ASAFIAo2ArABIAUgBDYCqAEgBSADNgKkASAFIAQ2AqABIAEgCEEBajYCnAQgASgCgAMFIAMLIBRJDQALCyAAQgI3AwAgACAWIB1NOgAICyAGQdAKaiQADwtBBCAFEOMCAAtBCCAFEOMCAAvXKQIffwR+IwBBsAprIgQkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEpAwAiIkIAUgRAIAEpAwgiJFANASAB\
\\
KQMQIiNQDQIgIiAjfCIlICNUDQMgIiAkVA0EIAEsABohEyABLgEYIQEgBCAiNwMIIARBAUECICJCgICAgBBUGzYCqAEgBEEQakEAQZgB/AsAIAQgJDcDsAEgBEEBQQIgJEKAgICAEFQbNgLQAiAEQbgBakEAQZgB/AsAIAQgIzcD2AIgBEEBQQIgI0KAgICAEFQbNgL4AyAEQeACakEAQZgB/AsAIARBgARqQQBBnAH8CwAgBEEBNgL8AyAEQQE2ApwFIAGsICVCAX15fULCmsHoBH5CgKHNoLQCfEIgiKciBcEhDwJAIAFBAE4EQCAEQQhqIAEQeBogBEGwAWogARB4GiAEQdgCaiABEHgaDAELIARB/ANqQQAgAWvBEHgaCwJAIA9BAEgEQCAE\
\\
QQhqQQAgD2tB//8DcSIBED0gBEGwAWogARA9IARB2AJqIAEQPQwBCyAEQfwDaiAFQf//AXEQPQsgBEGMCWogBEEIakGkAfwKAAAgBCgC+AMiBiAEKAKsCiIBIAEgBkkbIgVBKU8NCQJAIAVFBEBBACEFDAELAkAgBUEBRwRAIAVBAXEgBUE+cSEMIARBjAlqIQEgBEHYAmohBwNAIAEgBygCACIKIAEoAgBqIgkgA0EBcWoiETYCACABQQRqIgMgB0EEaigCACISIAMoAgBqIgMgCSAKSSAJIBFLcmoiCTYCACADIBJJIAMgCUtyIQMgB0EIaiEHIAFBCGohASAMIAhBAmoiCEcNAAtFDQELIAhBAnQiASAEQYwJamoiCSADIARB2AJqIAFqKAIA\
\\
IgggCSgCAGoiAWoiAzYCACABIAhJIAEgA0tyIQMLIANFDQAgBUEoRg0LIARBjAlqIAVBAnRqQQE2AgAgBUEBaiEFCyAEIAU2AqwKIAUgBCgCnAUiASABIAVJGyIBQSlPDQsgAUECdCEBIARBiAlqIQkCQAJ/A0BBACABRQ0BGiABIAlqIQMgAUEEayIBIARB/ANqaigCACIFIAMoAgAiA0YNAAsgAyAFSSADIAVLawsgE04EQCAEKAKoASIDQSlPDQcCQCADRQRAQQAhAwwBCyADQQJ0IglBBGsiAUECdkEBaiIIQQNxIQUCQAJAIAFBDEkEQEIAISIgBEEIaiEBDAELIAhB/P///wdxIQdCACEiIARBCGohAQNAIAEgATUCAEIKfiAifCIiPgIA\
\\
IAFBBGoiCCAINQIAQgp+ICJCIIh8IiI+AgAgAUEIaiIIIAg1AgBCCn4gIkIgiHwiIj4CACABQQxqIgggCDUCAEIKfiAiQiCIfCIiPgIAICJCIIghIiABQRBqIQEgB0EEayIHDQALIAVFDQELIAVBAnQhBwNAIAEgATUCAEIKfiAifCIiPgIAIAFBBGohASAiQiCIISIgB0EEayIHDQALCyAiUA0AIANBKEYNDSAEQQhqIAlqICI+AgAgA0EBaiEDCyAEIAM2AqgBIAQoAtACIgVBKU8NCyAEAn9BACAFRQ0AGiAFQQJ0IglBBGsiAUECdkEBaiIIQQNxIQMCQAJAIAFBDEkEQEIAISIgBEGwAWohAQwBCyAIQfz///8HcSEHQgAhIiAEQbABaiEB\
\\
A0AgASABNQIAQgp+ICJ8IiI+AgAgAUEEaiIIIAg1AgBCCn4gIkIgiHwiIj4CACABQQhqIgggCDUCAEIKfiAiQiCIfCIiPgIAIAFBDGoiCCAINQIAQgp+ICJCIIh8IiI+AgAgIkIgiCEiIAFBEGohASAHQQRrIgcNAAsgA0UNAQsgA0ECdCEHA0AgASABNQIAQgp+ICJ8IiI+AgAgAUEEaiEBICJCIIghIiAHQQRrIgcNAAsLIAUgIlANABogBUEoRg0NIARBsAFqIAlqICI+AgAgBUEBags2AtACIAQgBgR/IAZBAnQiA0EEayIBQQJ2QQFqIglBA3EhBQJAAkAgAUEMSQRAQgAhIiAEQdgCaiEBDAELIAlB/P///wdxIQdCACEiIARB2AJqIQED\
\\
QCABIAE1AgBCCn4gInwiIj4CACABQQRqIgkgCTUCAEIKfiAiQiCIfCIiPgIAIAFBCGoiCSAJNQIAQgp+ICJCIIh8IiI+AgAgAUEMaiIJIAk1AgBCCn4gIkIgiHwiIj4CACAiQiCIISIgAUEQaiEBIAdBBGsiBw0ACyAFRQ0BCyAFQQJ0IQcDQCABIAE1AgBCCn4gInwiIj4CACABQQRqIQEgIkIgiCEiIAdBBGsiBw0ACwsgIlAEQCAEIAY2AvgDDAMLIAZBKEYNDSAEQdgCaiADaiAiPgIAIAZBAWoFQQALNgL4AwwBCyAPQQFqIQ8LIARBoAVqIgUgBEH8A2oiAUGkAfwKAAAgBUEBEHghFCAEQcQGaiIFIAFBpAH8CgAAIAVBAhB4IRUgBEHo\
\\
B2oiBSABQaQB/AoAAAJAAkACQCAFQQMQeCIYKAKgASISIAQoAqgBIgMgAyASSRsiBUEoTQRAIARB+ANqIRkgBEGICWohGiAEQZwFaiEbIARBwAZqIRwgBEHkB2ohHSAUKAKgASEWIBUoAqABIRdBACELIAQoApwFIREDQCALIQkgBUECdCEBAn8CQANAIAFFDQEgASAdaiEGIAFBBGsiASAEQQhqaigCACIIIAYoAgAiBkYNAAtBACAGIAhLDQEaCyAFBEBBASEDQQAhCAJAIAVBAUcEQCAFQQFxIAVBPnEhDCAEQQhqIQEgBEHoB2ohBwNAIAEgASgCACIKIAcoAgBBf3NqIgYgA0EBcWoiDTYCACABQQRqIgMgAygCACIOIAdBBGooAgBBf3Nq\
\\
IgMgBiAKSSAGIA1LcmoiBjYCACADIA5JIAMgBktyIQMgB0EIaiEHIAFBCGohASAMIAhBAmoiCEcNAAtFDQELIAhBAnQiASAEQQhqaiIGIAMgBigCACIGIAEgGGooAgBBf3NqIgFqIgM2AgAgASAGSSABIANLciEDCyADRQ0TCyAEIAU2AqgBIAUhA0EICyEKIBcgAyADIBdJGyIFQSlPDQ4gBUECdCEBAkACQANAIAFFDQEgASAcaiEGIAFBBGsiASAEQQhqaigCACIIIAYoAgAiBkYNAAsgBiAITQ0AIAMhBQwBCyAFBEBBASEDQQAhCAJAIAVBAUcEQCAFQQFxIAVBPnEhDCAEQQhqIQEgBEHEBmohBwNAIAEgASgCACINIAcoAgBBf3NqIgYg\
\\
A0EBcWoiDjYCACABQQRqIgMgAygCACIQIAdBBGooAgBBf3NqIgMgBiANSSAGIA5LcmoiBjYCACADIBBJIAMgBktyIQMgB0EIaiEHIAFBCGohASAMIAhBAmoiCEcNAAtFDQELIAhBAnQiASAEQQhqaiIGIAMgBigCACIGIAEgFWooAgBBf3NqIgFqIgM2AgAgASAGSSABIANLciEDCyADRQ0TCyAEIAU2AqgBIApBBHIhCgsgFiAFIAUgFkkbIgZBKU8NEiAGQQJ0IQECQAJAA0AgAUUNASABIBtqIQMgAUEEayIBIARBCGpqKAIAIgggAygCACIDRg0ACyADIAhNDQAgBSEGDAELIAYEQEEBIQNBACEIAkAgBkEBRwRAIAZBAXEgBkE+cSEMIARB\
\\
CGohASAEQaAFaiEHA0AgASABKAIAIg0gBygCAEF/c2oiBSADQQFxaiIONgIAIAFBBGoiAyADKAIAIhAgB0EEaigCAEF/c2oiAyAFIA1JIAUgDktyaiIFNgIAIAMgEEkgAyAFS3IhAyAHQQhqIQcgAUEIaiEBIAwgCEECaiIIRw0AC0UNAQsgCEECdCIBIARBCGpqIgUgBSgCACIFIAEgFGooAgBBf3NqIgEgA2oiAzYCACABIAVJIAEgA0tyIQMLIANFDRMLIAQgBjYCqAEgCkECaiEKCyARIAYgBiARSRsiBUEpTw0OIAVBAnQhAQJAAkADQCABRQ0BIAFBBGsiASAEQQhqaigCACIDIAEgBEH8A2pqKAIAIghGDQALIAMgCE8NACAGIQUMAQsg\
\\
BQRAQQEhA0EAIQgCQCAFQQFHBEAgBUEBcSAFQT5xIQwgBEEIaiEBIARB/ANqIQcDQCABIAEoAgAiDSAHKAIAQX9zaiIGIANBAXFqIg42AgAgAUEEaiIDIAMoAgAiECAHQQRqKAIAQX9zaiIDIAYgDUkgBiAOS3JqIgY2AgAgAyAQSSADIAZLciEDIAdBCGohByABQQhqIQEgDCAIQQJqIghHDQALRQ0BCyAIQQJ0IgEgBEEIamoiBiADIAYoAgAiBiAEQfwDaiABaigCAEF/c2oiAWoiAzYCACABIAZJIAEgA0tyIQMLIANFDRMLIAQgBTYCqAEgCkEBaiEKCyAJQRFGDQsgAiAJaiAKQTBqOgAAIAQoAtACIgwgBSAFIAxJGyIBQSlPDRAgCUEB\
\\
aiELIAFBAnQhAQJ/A0BBACABRQ0BGiABQQRrIgEgBEEIamooAgAiAyABIARBsAFqaigCACIGRg0ACyADIAZLIAMgBklrCyAEQYwJaiAEQQhqQaQB/AoAACAEKAL4AyIKIAQoAqwKIgEgASAKSRsiBkEpTw0SAkAgBkUEQEEAIQYMAQtBACEDQQAhCAJAIAZBAUcEQCAGQQFxIAZBPnEhHiAEQYwJaiEBIARB2AJqIQcDQCABIAcoAgAiHyABKAIAaiINIANBAXFqIiA2AgAgAUEEaiIDIAdBBGooAgAiISADKAIAaiIDIA0gH0kgDSAgS3JqIg02AgAgAyAhSSADIA1LciEDIAdBCGohByABQQhqIQEgHiAIQQJqIghHDQALRQ0BCyAIQQJ0IgEg\
\\
BEGMCWpqIgggAyAEQdgCaiABaigCACIHIAgoAgBqIgFqIgM2AgAgASAHSSABIANLciEDCyADRQ0AIAZBKEYNECAEQYwJaiAGQQJ0akEBNgIAIAZBAWohBgsgBCAGNgKsCiAGIBEgBiARSxsiAUEpTw0QIAFBAnQhAQJ/A0BBACABRQ0BGiABIBpqIQYgASAZaiABQQRrIQEoAgAiAyAGKAIAIgZGDQALIAMgBksgAyAGSWsLIQEgE0gNAiABIBNIDQNBACEIIAQCf0EAIAVFDQAaIAVBAnQiBkEEayIBQQJ2QQFqIglBA3EhAwJAAkAgAUEMSQRAQgAhIiAEQQhqIQEMAQsgCUH8////B3EhB0IAISIgBEEIaiEBA0AgASABNQIAQgp+ICJ8IiI+\
\\
AgAgAUEEaiIJIAk1AgBCCn4gIkIgiHwiIj4CACABQQhqIgkgCTUCAEIKfiAiQiCIfCIiPgIAIAFBDGoiCSAJNQIAQgp+ICJCIIh8IiI+AgAgIkIgiCEiIAFBEGohASAHQQRrIgcNAAsgA0UNAQsgA0ECdCEHA0AgASABNQIAQgp+ICJ8IiI+AgAgAUEEaiEBICJCIIghIiAHQQRrIgcNAAsLIAUgIlANABogBUEoRg0QIARBCGogBmogIj4CACAFQQFqCyIDNgKoAQJAIAxFDQAgDEECdCIGQQRrIgFBAnZBAWoiCUEDcSEFAkACQCABQQxJBEBCACEiIARBsAFqIQEMAQsgCUH8////B3EhB0IAISIgBEGwAWohAQNAIAEgATUCAEIKfiAifCIi\
\\
PgIAIAFBBGoiCSAJNQIAQgp+ICJCIIh8IiI+AgAgAUEIaiIJIAk1AgBCCn4gIkIgiHwiIj4CACABQQxqIgkgCTUCAEIKfiAiQiCIfCIiPgIAICJCIIghIiABQRBqIQEgB0EEayIHDQALIAVFDQELIAVBAnQhBwNAIAEgATUCAEIKfiAifCIiPgIAIAFBBGohASAiQiCIISIgB0EEayIHDQALCyAiUARAIAwhCAwBCyAMQShGDRAgBEGwAWogBmogIj4CACAMQQFqIQgLIAQgCDYC0AICQCAKRQRAQQAhCgwBCyAKQQJ0IgZBBGsiAUECdkEBaiIJQQNxIQUCQAJAIAFBDEkEQEIAISIgBEHYAmohAQwBCyAJQfz///8HcSEHQgAhIiAEQdgCaiEB\
\\
A0AgASABNQIAQgp+ICJ8IiI+AgAgAUEEaiIJIAk1AgBCCn4gIkIgiHwiIj4CACABQQhqIgkgCTUCAEIKfiAiQiCIfCIiPgIAIAFBDGoiCSAJNQIAQgp+ICJCIIh8IiI+AgAgIkIgiCEiIAFBEGohASAHQQRrIgcNAAsgBUUNAQsgBUECdCEHA0AgASABNQIAQgp+ICJ8IiI+AgAgAUEEaiEBICJCIIghIiAHQQRrIgcNAAsLICJQDQAgCkEoRg0QIARB2AJqIAZqICI+AgAgCkEBaiEKCyAEIAo2AvgDIBIgAyADIBJJGyIFQSlJDQALCwwMCyABIBNODQEgBEEIakEBEHgaIAQoApwFIgEgBCgCqAEiBSABIAVLGyIBQSlPDQ0gAUECdCEBIARB\
\\
BGohBSAEQfgDaiEDA0AgAUUNASABIANqIQYgASAFaiABQQRrIQEoAgAiCCAGKAIAIgZGDQALIAYgCEsNAQsgAiALakF/IQcgCSEBAkADQCABQX9GDQEgB0EBaiEHIAEgAmogAUEBayEBLQAAQTlGDQALIAEgAmoiAUEBaiIFIAUtAABBAWo6AAAgB0UNASABQQJqQTAgB/wLAAwBCyACQTE6AAAgCQRAIAJBAWpBMCAJ/AsACyALQRFPDQhBMDoAACAPQQFqIQ8gCUECaiELCyALQRFLDQggACAPOwEIIAAgCzYCBCAAIAI2AgAgBEGwCmokAA8LQfiHwQBBHEGYjsEAEOUCAAtB3InBAEEdQaiOwQAQ5QIAC0GMisEAQRxBuI7BABDlAgALQbCM\
\\
wQBBNkGYj8EAEOUCAAtB6IvBAEE3QYiPwQAQ5QIAC0EAIANBKEGYzMEAELYBAAtBEUERQdiOwQAQpgIACyALQRFB6I7BABCmAgALQQAgC0ERQfiOwQAQtgEAC0EAIAVBKEGYzMEAELYBAAtBKEEoQZjMwQAQpgIAC0EAIAFBKEGYzMEAELYBAAtBw8zBAEEaQZjMwQAQ5QIAC0EAIAZBKEGYzMEAELYBAAuvIwIbfwN+IwBBwAZrIgckAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEpAwAiIEIAUgRAIAEpAwgiIVANASABKQMQIiJQDQIgIiAgQn+FVg0DICAgIVQNBCABLgEYIQEgByAgNwMIIAdBAUECICBCgICAgBBUGzYC\
\\
qAEgB0EQakEAQZgB/AsAIAdBtAFqQQBBnAH8CwAgB0EBNgKwASAHQQE2AtACIAGsICBCAX15fULCmsHoBH5CgKHNoLQCfEIgiKciBcEhDgJAIAFBAE4EQCAHQQhqIAEQeBoMAQsgB0GwAWpBACABa8EQeBoLAkAgDkEASARAIAdBCGpBACAOa0H//wNxED0MAQsgB0GwAWogBUH//wFxED0LIAdBnAVqIAdBsAFqQaQB/AoAACADIglBCk8EQCAHQZQFaiEFA0AgBygCvAYiAUEpTw0OAkAgAUUNAAJ/IAFBAnQiAUEEayIGRQRAQgAhICAHQZwFaiABagwBCyAGQQJ2QQFqIgZBAXEgASAFaiEBIAZB/v///wdxIQhCACEgA0AgAUEEaiIGIAY1\
\\
AgAgIEIghoQiIEKAlOvcA4AiIT4CACABIAE1AgAgICAhQoCU69wDfn1CIIaEIiBCgJTr3AOAIiE+AgAgICAhQoCU69wDfn0hICABQQhrIQEgCEECayIIDQALRQ0BIAFBCGoLQQRrIgEgATUCACAgQiCGhEKAlOvcA4A+AgALIAlBCWsiCUEJSw0ACwsgCUECdCgCqI9BQQF0IgVFDQUgBygCvAYiAUEpTw0MIAEEfyAFrSEgAkACfyABQQJ0IgFBBGsiBUUEQEIAISEgB0GcBWogAWoMAQsgBUECdkEBaiIFQQFxIAVB/v///wdxIQggASAHakGUBWohAUIAISEDQCABQQRqIgUgBTUCACAhQiCGhCIhICCAIiI+AgAgASABNQIAICEgICAifn1C\
\\
IIaEIiEgIIAiIj4CACAhICAgIn59ISEgAUEIayEBIAhBAmsiCA0AC0UNASABQQhqC0EEayIBIAE1AgAgIUIghoQgIIA+AgALIAcoArwGBUEACyEBIAcoAqgBIgUgASABIAVJGyIGQSlPDQYCQCAGRQRAQQAhBgwBC0EAIQkCQCAGQQFHBEAgBkEBcSAGQT5xIQ8gB0GcBWohASAHQQhqIQgDQCABIAgoAgAiEyABKAIAaiIKIAlBAXFqIg02AgAgAUEEaiIJIAhBBGooAgAiFSAJKAIAaiIJIAogE0kgCiANS3JqIgo2AgAgCSAVSSAJIApLciEJIAhBCGohCCABQQhqIQEgDyALQQJqIgtHDQALRQ0BCyALQQJ0IgEgB0GcBWpqIgogB0EIaiAB\
\\
aigCACIIIAooAgBqIgEgCWoiCjYCACABIAhJIAEgCktyIQkLIAlFDQAgBkEoRg0OIAdBnAVqIAZBAnRqQQE2AgAgBkEBaiEGCyAHIAY2ArwGIAcoAtACIgsgBiAGIAtJGyIBQSlPDQwgAUECdCEBIAdBmAVqIQYCQAJAA0AgAUUNASABIAZqKAIAIgogAUEEayIBIAdBsAFqaigCACIIRg0ACyAIIApNDQAgBUUEQEEAIQUgB0EANgKoAQwCCyAFQQJ0IgpBBGsiAUECdkEBaiIIQQNxIQYCQAJAIAFBDEkEQEIAISAgB0EIaiEBDAELIAhB/P///wdxIQhCACEgIAdBCGohAQNAIAEgATUCAEIKfiAgfCIgPgIAIAFBBGoiCSAJNQIAQgp+ICBC\
\\
IIh8IiA+AgAgAUEIaiIJIAk1AgBCCn4gIEIgiHwiID4CACABQQxqIgkgCTUCAEIKfiAgQiCIfCIgPgIAICBCIIghICABQRBqIQEgCEEEayIIDQALIAZFDQELIAZBAnQhCANAIAEgATUCAEIKfiAgfCIgPgIAIAFBBGohASAgQiCIISAgCEEEayIIDQALCyAgQgBSBEAgBUEoRg0QIAdBCGogCmogID4CACAFQQFqIQULIAcgBTYCqAEMAQsgDkEBaiEOC0EAIQZBASEKIA7BIgEgBMEiCEgiGw0JIA4gBGvBIAMgASAIayADSRsiDEUNCSAHQdQCaiIEIAdBsAFqIgFBpAH8CgAAIARBARB4IRUgB0H4A2oiBCABQaQB/AoAACAEQQIQeCEWIAdB\
\\
nAVqIgQgAUGkAfwKAAAgB0GsAWohHCAHQdACaiEdIAdB9ANqIR4gB0GYBWohHyAEQQMQeCEXIBUoAqABIRggFigCoAEhGSAXKAKgASEaQQAhEyAHKALQAiELIAcoAqgBIQUCQAJAA0AgEyEPIAVBKU8NESAPQQFqIRMgBUECdCEEQQAhAQNAIAEgBEYNAyAHQQhqIAFqIAFBBGohASgCAEUNAAsgGiAFIAUgGkkbIgRBKU8NEiAEQQJ0IQECfwJAA0AgAUUNASABIB9qIQYgAUEEayIBIAdBCGpqKAIAIgogBigCACIGRg0AC0EAIAYgCksNARoLQQEhCUEAIQYCQCAEQQFHBEAgBEEBcSAEQT5xIRAgB0EIaiEBIAdBnAVqIQgDQCABIAEoAgAi\
\\
ESAIKAIAQX9zaiIFIAlBAXFqIgk2AgAgAUEEaiIKIAooAgAiEiAIQQRqKAIAQX9zaiIKIAUgEUkgBSAJS3JqIgU2AgAgCiASSSAFIApJciEJIAhBCGohCCABQQhqIQEgECAGQQJqIgZHDQALRQ0BCyAGQQJ0IgEgB0EIamoiBSAFKAIAIgUgASAXaigCAEF/c2oiASAJaiIGNgIAIAEgBUkgASAGS3IhCQsgCUUNFCAHIAQ2AqgBIAQhBUEICyENIBkgBSAFIBlJGyIEQSlPDRIgBEECdCEBAkACQANAIAFFDQEgASAeaiEGIAFBBGsiASAHQQhqaigCACIKIAYoAgAiBkYNAAsgBiAKTQ0AIAUhBAwBCyAEBEBBASEJQQAhBgJAIARBAUcEQCAE\
\\
QQFxIARBPnEhESAHQQhqIQEgB0H4A2ohCANAIAEgASgCACISIAgoAgBBf3NqIgUgCUEBcWoiCTYCACABQQRqIgogCigCACIUIAhBBGooAgBBf3NqIgogBSASSSAFIAlLcmoiBTYCACAKIBRJIAUgCklyIQkgCEEIaiEIIAFBCGohASARIAZBAmoiBkcNAAtFDQELIAZBAnQiASAHQQhqaiIFIAUoAgAiBSABIBZqKAIAQX9zaiIBIAlqIgY2AgAgASAFSSABIAZLciEJCyAJRQ0VCyAHIAQ2AqgBIA1BBHIhDQsgGCAEIAQgGEkbIgpBKU8NCiAKQQJ0IQECQAJAA0AgAUUNASABIB1qIQUgAUEEayIBIAdBCGpqKAIAIgYgBSgCACIFRg0ACyAF\
\\
IAZNDQAgBCEKDAELIAoEQEEBIQlBACEGAkAgCkEBRwRAIApBAXEgCkE+cSERIAdBCGohASAHQdQCaiEIA0AgASABKAIAIhIgCCgCAEF/c2oiBCAJQQFxaiIJNgIAIAFBBGoiBSAFKAIAIhQgCEEEaigCAEF/c2oiBSAEIBJJIAQgCUtyaiIENgIAIAUgFEkgBCAFSXIhCSAIQQhqIQggAUEIaiEBIBEgBkECaiIGRw0AC0UNAQsgBkECdCIBIAdBCGpqIgQgBCgCACIEIAEgFWooAgBBf3NqIgEgCWoiBTYCACABIARJIAEgBUtyIQkLIAlFDRULIAcgCjYCqAEgDUECaiENCyALIAogCiALSRsiBUEpTw0RIAVBAnQhAQJAAkADQCABRQ0BIAEg\
\\
HGohBCABQQRrIgEgB0EIamooAgAiBiAEKAIAIgRGDQALIAQgBk0NACAKIQUMAQsgBQRAQQEhCUEAIQYCQCAFQQFHBEAgBUEBcSAFQT5xIREgB0EIaiEBIAdBsAFqIQgDQCABIAEoAgAiEiAIKAIAQX9zaiIEIAlBAXFqIgk2AgAgAUEEaiIKIAooAgAiFCAIQQRqKAIAQX9zaiIKIAQgEkkgBCAJS3JqIgQ2AgAgCiAUSSAEIApJciEJIAhBCGohCCABQQhqIQEgESAGQQJqIgZHDQALRQ0BCyAGQQJ0IgEgB0EIamoiBCAEKAIAIgQgB0GwAWogAWooAgBBf3NqIgEgCWoiBjYCACABIARJIAEgBktyIQkLIAlFDRULIAcgBTYCqAEgDUEBaiEN\
\\
CyADIA9GDQEgAiAPaiANQTBqOgAAAkAgBUUEQEEAIQUMAQsgBUECdCIGQQRrIgFBAnZBAWoiCkEDcSEEAkACQCABQQxJBEBCACEgIAdBCGohAQwBCyAKQfz///8HcSEIQgAhICAHQQhqIQEDQCABIAE1AgBCCn4gIHwiID4CACABQQRqIgogCjUCAEIKfiAgQiCIfCIgPgIAIAFBCGoiCiAKNQIAQgp+ICBCIIh8IiA+AgAgAUEMaiIKIAo1AgBCCn4gIEIgiHwiID4CACAgQiCIISAgAUEQaiEBIAhBBGsiCA0ACyAERQ0BCyAEQQJ0IQgDQCABIAE1AgBCCn4gIHwiID4CACABQQRqIQEgIEIgiCEgIAhBBGsiCA0ACwsgIFANACAFQShGDREg\
\\
B0EIaiAGaiAgPgIAIAVBAWohBQsgByAFNgKoASAMIBNHDQALQQAhCiAMIQYMCwsgAyADQdiNwQAQpgIACyADIAxJDQgCQCAMIA9GDQAgDCAPayIBRQ0AIAIgD2pBMCAB/AsACyAAIA47AQggACAMNgIEDAoLQfiHwQBBHEH4jMEAEOUCAAtB3InBAEEdQYiNwQAQ5QIAC0GMisEAQRxBmI3BABDlAgALQbCMwQBBNkGIjsEAEOUCAAtB6IvBAEE3QfiNwQAQ5QIAC0GozMEAQRtBmMzBABDlAgALQQAgBkEoQZjMwQAQtgEAC0EAIApBKEGYzMEAELYBAAsgDyAMIANB6I3BABC2AQALAn8CQCALQSlJBEACQCALRQRAQQAhCwwBCyALQQJ0IglB\
\\
BGsiAUECdkEBaiIIQQNxIQQCQAJAIAFBDEkEQEIAISAgB0GwAWohAQwBCyAIQfz///8HcSEIQgAhICAHQbABaiEBA0AgASABNQIAQgV+ICB8IiA+AgAgAUEEaiIMIAw1AgBCBX4gIEIgiHwiID4CACABQQhqIgwgDDUCAEIFfiAgQiCIfCIgPgIAIAFBDGoiDCAMNQIAQgV+ICBCIIh8IiA+AgAgIEIgiCEgIAFBEGohASAIQQRrIggNAAsgBEUNAQsgBEECdCEIA0AgASABNQIAQgV+ICB8IiA+AgAgAUEEaiEBICBCIIghICAIQQRrIggNAAsLICBQDQAgC0EoRg0HIAdBsAFqIAlqICA+AgAgC0EBaiELCyAHIAs2AtACIAsgBSAFIAtJGyIB\
\\
QSlPDQUgAUECdCEBIAdBBGohCCAHQawBaiEJAkACQAJAAkACQANAIAFFDQEgASAJaiEFIAEgCGogAUEEayEBKAIAIgQgBSgCACIFRg0ACyAEIAVLIAQgBUlrQf8BcQ4CAAEGC0EAIAoNBhogBkEBayIBIANPDQEgASACai0AAEEBcUUNBQsgAyAGSQ0BIAIgBmohBUEAIQEgAiEIA0AgASAGRg0DIAFBAWohASAIQQFrIgggBmoiBC0AAEE5Rg0ACyAEIAQtAABBAWo6AAAgAUEBayIBRQ0EIARBAWpBMCAB/AsADAQLIAEgA0GojcEAEKYCAAtBACAGIANBuI3BABC2AQALAkAgBkUEQEExIQEMAQsgAkExOgAAQTAhASAGQQFrIgRFDQAgAkEB\
\\
akEwIAT8CwALIA5BAWohDiAbDQEgAyAGTQ0BIAUgAToAACAGQQFqIQYMAQtBACALQShBmMzBABC2AQALIAMgBkkNAiAGCyEBIAAgDjsBCCAAIAE2AgQLIAAgAjYCACAHQcAGaiQADwtBACAGIANByI3BABC2AQALQQAgAUEoQZjMwQAQtgEAC0EoQShBmMzBABCmAgALQQAgBUEoQZjMwQAQtgEAC0EAIARBKEGYzMEAELYBAAtBw8zBAEEaQZjMwQAQ5QIAC5suBCN/BX4CfAN7IwBBsAdrIgMkACADQagEaiABIAIQewJAIAMpA6gEQgJSBEAgACAD/QADyAT9CwMoIAAgA/0AA7gE/QsDGCAAIAP9AAOoBP0LAwggAEICNwMADAELIAIoAiAi\
\\
D0HAAWwhBAJAAkACQAJAAkACQCAPQarVqgVLDQAgAigCHCEQIAIoAgghESACKAIEIQ0CfyAERQRAQQghBUEADAELQQghCCAEQQgQ3QIiBUUNASAPCyEVAkACQCAPRQRAIAEtAGwhAkEEIRoMAQsgA0HIBWohGEEAIQIDQCADQQA2AtACIANCgICAgBA3AsgCAkAgECACQbABbGoiCygCCCIERQ0AIAsoAgQiBiAEaiETIANByAJqQQAgBEECdiAEQQNxQQBHakEBQQEQ8QEDQAJ/IAYsAAAiBEEATgRAIARB/wFxIQogBkEBagwBCyAGLQABQT9xIQggBEEfcSEHIARBX00EQCAHQQZ0IAhyIQogBkECagwBCyAGLQACQT9xIAhBBnRyIQggBEFw\
\\
SQRAIAggB0EMdHIhCiAGQQNqDAELIAdBEnRBgIDwAHEgBi0AA0E/cSAIQQZ0cnIiCkGAgMQARg0CIAZBBGoLIQYCfwJAIApBMGtBCkkNACAKQd///wBxQcEAa0EaSQ0AQQEhDCADKALQAiEEQQEhCAJ/IApBLWtBAk8EQEHfACAKQd8ARw0BGgsgCgsMAQtBASEMIAMoAtACIQQgCkGAAUkEQEEBIQggCgwBC0ECIQhBACEMIApBgBBPBEBBA0EEIApBgIAESRshCAsgCgshCSADKALIAiAEayAISQR/IANByAJqIAQgCEEBQQEQ8QEgAygC0AIFIAQLIAMoAswCaiEHAkAgDEUEQCAJQT9xQYB/ciEMIAlBBnYhCiAJQYAQSQRAIAcgDDoAASAH\
\\
IApBwAFyOgAADAILIAlBDHYhDiAKQT9xQYB/ciEKIAlB//8DTQRAIAcgDDoAAiAHIAo6AAEgByAOQeABcjoAAAwCCyAHIAw6AAMgByAKOgACIAcgDkE/cUGAf3I6AAEgByAJQRJ2QXByOgAADAELIAcgCToAAAsgAyAEIAhqNgLQAiAGIBNHDQALCyADQagEaiIGIAtBEGpBoAH8CgAAIBggAygC0AI2AgggGCADKQLIAjcCACAFIAJBwAFsaiIEIAZBrAH8CgAAIARBADsBuAEgBEGAgICAeDYCrAEgAkEBaiICIA9HDQALIAEtAGwhAiAPQQJ0IhtBBBCoAiIaRQ0BCyARRQRAQQEhCgwGCyARQQEQ3QIiCgRAIBEEQCAKIA0gEfwKAAALIAJB\
\\
AXEhIkEAIQIDQAJAIAIgCmotAAAiBEEwa0H/AXFBCkkNACAEQd8BcUHBAGtB/wFxQRpJDQAgBEEta0ECSQ0AIARB3wBHDQgLIBEgAkEBaiICRw0ACwJAAkAgD0UEQEEIIQYMAQsgD0GwAWwiAkEIEN0CIgZFDQELIANBADYC9AMgAyAGNgLwAyADIA82AuwDIAMgBSAPQcABbGoiGDYChAQgAyAVNgKABCADIAU2AvgDIA9FDQUgA0GMBGohHCADQYcHaiEdIANBrQZqIR4gA0HIBWohHyADQbAEaiEjQQAhFQNAIAVBwAFqIQggBSkDACInQgRRBEAgCCEFDAYLIAUpA7gBISYgBSgCtAEhCSAFKAKwASEHIAUoAqwBIQ4gBSgCqAEhCyAFKAKk\
\\
ASEQIAUoAqABIRMCfwJAAkACQAJAAkACQAJAIBYEQCAGQaQBaiECIBUhBANAIAsgAkEEaigCAEYEQCACKAIAIBAgCxCpAkUNAwsgAkGwAWohAiAEQbABayIEDQALCyADICc3A6gEICMgBUEIakGYAfwKAAAgAyAJNgLcBSADIAc2AtgFIAMgDjYC1AUgAyALNgLQBSADIBA2AswFIAMgEzYCyAUgAyAmNwPgBQJAAkACQAJAAkAgC0UNACAmQgiIpyEkICanISVBACECA0ACQCACIBBqLQAAIgRBMGtB/wFxQQpJDQAgBEHfAXFBwQBrQf8BcUEaSQ0AIARBLWtBAkkNACAEQd8ARw0CCyALIAJBAWoiAkcNAAsgJ0IDUQ0BIANB0AZqIANBqARq\
\\
EHoMAgsgAyAINgL8AyADQTM2AqwHIANBhqnAADYCqAcgA0ECNgKkByADQYSpwAA2AqAHIANBCjYCnAcgA0G5qcAANgKYByADQRY2ApQHIANB7qjAADYCkAcgAyALNgKMByADIBA2AogHIANBATYChAcgA0HtqMAANgKAByADQbAGaiADQYAHakEGQQFBABBlIANBCToAyAYgA0GAgICAeDYCvAYgAyADKACxBjYCoAQgAyADKAC0BjYAowQgAygCqAYhCCADKAKsBiEFIAMtALAGIQYgAykDwAYhJyADKQPIBiEoIAMpA7gGISkgEwRAIBAgExCgAgtCACEmIA5BgICAgHhGDQIgCQRAIAchAgNAIAIoAgAiBARAIAJBBGooAgAgBBCgAgsgAkEM\
\\
aiECIAlBAWsiCQ0ACwsgDkUNAiAHIA5BDGwQoAIMAgsgA0EANgLgBiADQoCAgICA8JORwQA3A9gGIANCAjcD0AYLIANBADoArAYgA0EANgKoBiADQoCAgICAATcCoAYCQCAOQYCAgIB4Rg0AIANBoAZqIgxBAToADCAJQQxsIQUgCQRAIAdBCGohBCAFIQIDQCAEQQRrKAIAISAgBCgCACENQQAhFCAMKAIEIRkCQCAMKAIIIhIEQCASQQV0ISEgGUEUaiEXA0ACQCAXQQRqKAIAIA1HDQAgFygCACAgIA0QqQINAAwDCyAXQSBqIRcgFEEBaiEUICFBIGsiIQ0ACwsCQAJAIA1FBEBBASEUDAELIA1BARDdAiIURQ0BIA1FDQAgFCAgIA38CgAA\
\\
CyAMKAIAIBJGBEAgDBCNAiAMKAIEIRkLIAwgEkEBajYCCCAZIBJBBXRqIhJBADoAHCASIA02AhggEiAUNgIUIBIgDTYCECASQgA3AwAMAQtBASANEOMCAAsgBEEMaiEEIAJBDGsiAg0ACwsgDCgCCCICBEAgDCgCBCINIAJBBXRqIRIgB0EEaiEMA0ACQAJAIAkEQCANKAIUIRcgDSgCGCEUIAUhAiAMIQQDQCAUIARBBGooAgBGBEAgBCgCACAXIBQQqQJFDQMLIARBDGohBCACQQxrIgINAAsLIA1BADoAHAwBCwJAAkAgDS0AHEEBaw4CAQIACyANQgA3AwALIA1BAToAHAsgDUEgaiINIBJHDQALCyAJBEAgByECA0AgAigCACIEBEAgAkEE\
\\
aigCACAEEKACCyACQQxqIQIgCUEBayIJDQALCyAORQ0AIAcgDkEMbBCgAgsgAykD0AYiJkICUQ0BIAMgCDYC/AMgAygC7AYhAiADKALwBiEFIAtBARDdAiIERQ0EIAsEQCAEIBAgC/wKAAALIAJBgICAgHhyQYCAgIB4RwRAIAUgAhCgAgsgAyALNgL0BiADIAQ2AvAGIAMgCzYC7AYgAyADKADhBjYCoAQgAyADKADkBjYAowQgAykD2AYhKiADLQDgBiEGIAMpA/gGISggAykD8AYhJyADKQPoBiEpIAMoAqQGIQUgAygCqAYiBARAIAVBFGohAgNAIAJBBGsoAgAiBwRAIAIoAgAgBxCgAgsgAkEgaiECIARBAWsiBA0ACwsgAygCoAYiAgRA\
\\
IAUgAkEFdBCgAgsgKkIgiKchBSAqpyEIIBNFDQAgECATEKACCyADIAY6AOACIAMgBTYC3AIgAyAINgLYAiADICY3A9ACIAMgAygCoAQ2AOECIAMgAygAowQ2AOQCIAMgKDcD+AIgAyAnNwPwAiADICk3A+gCIANCAjcDyAIMAgsgHSAfKQAANwAAIB0gHygACDYACCADKAKoBiEHIAMoAqQGIQUgAy0ArAYiCUEBcUUEQCAHQQV0IQIgBSEEA0AgAkUNCCACQSBrIQIgBC0AHCAEQSBqIQRFDQALCyAHRQ0FIAdBBXQhBEIDISZEAAAAAAAA8H8hKyAFIQIDQAJAAkACQCACQRxqLQAAQQFrDgIAAQILIAIoAgBFDQkgAkEIaisDACIsICsgKyAr\
\\
YhsiKyArICwgLCAsYhsiLCArICxjGyErDAELQgIhJgsgAkEgaiECIARBIGsiBA0ACwwECyADIAg2AvwDIANBJzYCvAQgA0HGqMAANgK4BCADIAs2ArQEIAMgEDYCsAQgA0EcNgKsBCADQaqowAA2AqgEQQEhAiADQYgHaiADQagEakEDQQFBABBlAkAgC0UiBA0AIAtBARDdAiICRQ0DIAQNACACIBAgC/wKAAALIAMgAygCkAc2AugCIAMgA/0AA4AH/QsD2AIgA0EHOgD4AiADIAs2AvQCIAMgAjYC8AIgAyALNgLsAiADQgA3A9ACIANCAjcDyAIgEwRAIBAgExCgAgsgDkGAgICAeEYNACAJBEAgByECA0AgAigCACIEBEAgAkEEaigCACAE\
\\
EKACCyACQQxqIQIgCUEBayIJDQALCyAORQ0AIAcgDkEMbBCgAgsgA0H4A2oQ3AEMDQtBASALEOMCAAtBASALEOMCAAsgK0QAAAAAAADwf2IEQEIBISZBAQwDCyAmQgNRDQBCACEmQQQMAgtCACEmQQUMAQtCACEmQQALIQwgAzUCoAZCIIYhJyADLQDgBiELIAMrA9gGISwgHP0MAAAAAAAAAAAAAAAAAAAAAP0LAgAgHEEAOgAQIAMgA/0AAIAH/QsD6AUgAyADKACPBzYA9wUgAyAeLQACOgD+BSADIB4vAAA7AfwFIAMgAykAlQQ3AI0GIAMgA/0AAogE/QsDgAYgAyADKACjBDYAmwYgAyADKAKgBDYCmAYgAygC7AMgFkYEQCMAQRBrIgIk\
\\
ACACQQRqIANB7ANqIgRBBCAEKAIAQQF0IgYgBkEETRsiBkEIQbABEOwBIAIoAgRBAUYEQCACKAIIIAIoAgwQ4wIACyACKAIIIQ4gBCAGNgIAIAQgDjYCBCACQRBqJAAgAygC8AMhBgsgBiAWQbABbGoiAkIANwMQIAIgKzkDCCACICY3AwAgAygAmwYhBCADKAKYBiEOIAJBfzYCWCACQX82AjggAiAONgAZIAIgBDYAHCACQgA3A1AgAkIANwNAIAJCADcDMCACQgA3AyAgAykAjQYhJiAD/QADgAYhLSACIAk6AIwBIAIgBzYCiAEgAiAFNgKEASACQQA2AnggAkEGOgBxIAIgLf0LAlwgAiAmNwBpIAIgJzcCfCACICw5A5ABIAIgAy0A/gU6\
\\
AI8BIAIgAy8B/AU7AI0BIAIgCzoAmAEgA/0AA+gFIS0gAygA9wUhBCACQQA6AK4BIAIgDDoArwEgAiAkOgCtASACICU6AKwBIAIgBDYAqAEgAiAt/QsAmQEgAyAWQQFqIhY2AvQDIBVBsAFqIRUgCCIFIBhHDQALIBghBQwEC0EIIAIQ4wIAC0EBIBEQ4wIAC0EEIBsQ4wIACyAIIAQQ4wIACyADKALwAyEGCyADIAU2AvwDIANB+ANqENwBAn8gFkUEQCAGIQlBAwwBCyAWQbABbCEEIAYhAgNAAkAgBCIHRQ0AIAItAKwBQQFHDQAgBEGwAWshBCACLQCtASACQbABaiECQQFxDQELCyAGIBZBsAFsaiEJIAYhBQNAAkAgBw0AIAUtAIwBRQRA\
\\
IAUoAogBQQV0IQIgBSgChAEhBANAIAJFDQIgAkEgayECIAQtABwgBEEgaiEERQ0ACwsgA0HQAmohAiAFKAKkASEHIAUoAqgBIQVBASEEAkACQEHAAEEBEN0CIgYEQCAGQaTawAD9AAAA/QsAMCAGQZTawAD9AAAA/QsAICAGQYTawAD9AAAA/QsAECAGQfTZwAD9AAAA/QsAAAJAIAVFIggNACAFQQEQ3QIiBEUNAiAIDQAgBCAHIAX8CgAACyACQQg6ACggAiAFNgIkIAIgBDYCICACIAU2AhwgAkHAADYCGCACIAY2AhQgAkHAADYCECACQgA3AwAMAgtBAUHAABDjAgALQQEgBRDjAgALIANCAjcDyAIMAwsgBUGwAWoiBSAJRw0AC0EDQQIg\
\\
BxsLIQQDQAJAIAYiAiAJRg0AIAJBrAFqLQAADQAgAkGwAWohBiACQa0Bai0AAEEBcUUNAQsLIAMgAygC9AM2ApADIAMgAykC7AM3A4gDIAMgETYCwAMgAyAKNgK8AyADIBE2ArgDIAMgIjoA5QMgA0EBOgDkAyADQgA3AtwDIANCBDcC1AMgA0IANwLMAyADQoCAgICAATcCxAMgA0EDOgC0AyADQgA3A6ADIANCgICAgMAANwOYAyADIAQ6AJQDIANCADcDgAMgA0ICNwPoAiADQX82AuACIANCADcD2AIgA0IANwPIAiADIAIgCUc6AOYDDAILIANB7ANqEOMBIAogERCgAgwBCyADQTM2AtQEIANBhqnAADYC0AQgA0ECNgLMBCADQYSpwAA2\
\\
AsgEIANBCjYCxAQgA0GgqMAANgLABCADQRY2ArwEIANB7qjAADYCuAQgAyARNgK0BCADIAo2ArAEIANBATYCrAQgA0HtqMAANgKoBCADQZAHaiADQagEakEGQQFBABBlIANBgICAgHg2ApwHIANBCToAqAcgAyAD/QADiAf9CwPYAiADIAMpA6AHNwPwAiADIAMpA5gHNwPoAiADIAMpA6gHNwP4AiADQgA3A9ACIANCAjcDyAIgEQRAIAogERCgAgsgDwRAQQAhCANAIAUgCEHAAWxqIgIoAqABIgQEQCACKAKkASAEEKACCwJAIAIoAqwBIgdBgICAgHhGDQAgAigCsAEhBiACKAK0ASIEBEAgBiECA0AgAigCACIJBEAgAkEEaigCACAJEKAC\
\\
CyACQQxqIQIgBEEBayIEDQALCyAHRQ0AIAYgB0EMbBCgAgsgCEEBaiIIIA9HDQALCyAVRQ0AIAUgFUHAAWwQoAILIAMgA/0AA9AC/QsDmAIgAyAD/QAD4AL9CwOoAiADIAP9AAPwAv0LA7gCIAMpA8gCIiZCAlEEQCADIAP9AAOYAv0LA+gBIAMgA/0AA6gC/QsD+AEgAyAD/QADuAL9CwOIAiAPBEAgGiAbEKACCyADIAP9AAOIAiIt/QsD2AEgAyAD/QAD+AEiLv0LA8gBIAMgA/0AA+gBIi/9CwO4ASAAIC39CwMoIAAgLv0LAxggACAv/QsDCCAAQgI3AwAMAQsgA0FAayADQYADakHoAPwKAAAgAyAD/QADuAIiLf0LA4gCIAMgA/0AA6gC\
\\
Ii79CwP4ASADIAP9AAOYAiIv/QsD6AEgAyAv/QsDuAEgAyAu/QsDyAEgAyAt/QsD2AEgAyAv/QsDECADIC79CwMgIAMgLf0LAzAgAyAPNgKwASADIBo2AqwBIAMgDzYCqAEgAyAmNwMIAkAgAS0AbSIBQQNGDQAgA0HIAmogA0EIaiABELsBIAMpA8gCQgJRDQAgAyAD/QAD6AL9CwPIBCADIAMpA+ACIiY3A8AEIAMgAykD2AIiJzcDuAQgAyAD/QADyAL9CwOoBCAnpyAmpyICa0HKAE0EQCADQbgEaiACQcsAQQFBARDxASADKALABCECCyADKAK8BCACakHM0MAAQcsA/AoAACADIAJBywBqNgLABCADIAP9AAOwBP0LA4AHIAMgA/0AA8gE\
\\
/QsDmAcgAyADKQPABDcDkAcgAykDqAQiJkICUQ0AIAAgAykDoAc3AzAgACAD/QADkAf9CwMgIAAgA/0AA4AH/QsDECAAQgI3AwAgACAmNwMIIANBCGoQyQEMAQsgACADQQhqQbAB/AoAAAsgA0GwB2okAAvBIgMyfwN+AXsjAEHwAGsiBiQAAkACQAJAIANFDQAgAUGcAWohNCABQbECaiEnIAFBrAJqISggAUHYAWohHyABQfwAaiEpIAFB+ABqISEgAUH4AmohIiAGQcgAaq1CgICAgDCEITggBkHQAGqtQoCAgIAghCE5IAFBCGohNSABQYgDaiE2A0AgAS0AqAMhCCABKQP4AiE3AkACfgJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkAC\
\\
QAJAA0ACQAJAAkACQCAIQQFxRQRAIAEoAnghCiABKAKgAyEIIAEoApADIgwNCSAKQYCAgIB4Rg0BQQAhBQNAIAVBgIACaiIHIAMgAyAHSxsiByAFSQ0HIAZBCGogISACIAVqIAcgBWsgCCAiIAEgBBApIAYoAhAhByAGKQMIIjdCAlINAyAFIAdqIQUgB0UNCCADIAVHDQALDAcLQQAhBQNAIAIgBWoiBy0AAEEKRg0DIAMgBUEBaiIFRw0ACyAAQgI3AwAMGgtBgICAgHghCkEAIQwgHygCAEGAgICAeEYEQEEAIQUMBwtBACEFA0AgBUGAgAJqIgcgAyADIAdLGyIHIAVJDQMgHyACIAVqIAcgBWsgKSAIICIgASAEEC0iByAFaiEFIAdFDQYg\
\\
AyAFRw0ACwwFCyAAIAYoAjQ2AiwgACAG/QACJP0LAhwgACAG/QACFP0LAgwgACAHNgIIIAAgNzcDAAwYC0EAIQggAUEAOgCoAyABIDdCAXwiNzcD+AIgB0EBaiECIANBAWshByAFQX9zIANqIQMgBSAHRw0BDBULCyAFIAcgA0GsscAAELYBAAsgBSAHIANByLbAABC2AQALIAMgBUkNAiABKAJ4IQogASgCkAMhDCABKAKgAyEICyACIAVqIQIgAyAFayEDCyAIIAxrQQFqIhUgAyADIBVLGyEJIApBgICAgHhHDQEgCUUNBCAnICggASgC2AFBgICAgHhGIg4bQZCxwAAgKCAOGyABLQCwAiIFGyEHIAIgCWohEEEBQQRBASAOGyAFG0EBayER\
\\
IAEtAKkDIQ1BACELIAIhDgJAA0AgDi0AACESIAchBSARIQoDQCASIAUtAAAiFkcEQCAKQQBHIAVBAWohBSAKQQFrIQoNAQsLAkACQCASQSJGBEAgDUH/AXEhBUECIQ0CQCAFQQFrDgICAAMLQQMhDQwCCyANQf8BcUECIQ1BAkYNASASQQpGDQMLIBIgFkchDQsgASANOgCpAyALQQFqIQsgDkEBaiIOIBBHDQALQQAMBAsgAUEAOgCpAwwCCyAFIAMgA0GItsAAELYBAAsgCUUNAkEAIQsDQCACIAtqLQAAQQpGDQEgCSALQQFqIgtHDQALQQAMAQsgC0EBaiEJQQELIQUgASgCiAMgDGsgCUkEQCA2IAwgCUEBQQEQ8QEgASgCkAMhDAsgCQRA\
\\
IAEoAowDIAxqIAIgCfwKAAALIAEgCSAMaiIHNgKQAyADIAlPBEAgAiAJaiECIAMgCWshAyAFDQMgByEMDAILIAkgAyADQZi2wAAQtgEACyABIAw2ApADQQAhCQsgCSAVRw0HIAEoAowDIQ8CQCABLQCpA0ECRw0AIAxFDQBBACEFA0AgBSAPai0AAEEKRg0DIAwgBUEBaiIFRw0ACwsgAUIBNwKMAyABKAKIAyEHIAFBADYCiAMgBiABKAKgAzYCSCABKQP4AiE3IAEgASkDAEIBfDcDACABKAIQIg5BE00EQCAGQdAAaiAPIAwQMSAGIDg3AxAgBiA5NwMIIAZB4ABqQbmcwAAgBkEIahCLASAGKAJQIgUEQCAGKAJUIAUQoAILIAEoAgggDkYE\
\\
QCA1EJMCCyABIA5BAWo2AhAgASgCDCAOQRhsaiIFIDc3AwAgBSAGKQNgNwMIIAUgBigCaDYCEAsgAUEBOwGoAyAHRQ0HIA8gBxCgAgwHC0EAIQogAUEANgKQAyABKAKMAyEOIAEoAogDISAgAUKAgICAEDcDiAMCQCAHQQFrIg9FDQBBACENIAdBBU8EQP0MAAAAAAAAAAAAAAAAAAAAACE6IA4hBSAPQXxxIg0hCgNAIDogBf1cAAD9DAoKCgoKCgoKCgoKCgoKCgr9I/2JAf2pAf0MAQAAAAEAAAABAAAAAQAAAP1O/a4BITogBUEEaiEFIApBBGsiCg0ACyA6IDogOv0NCAkKCwwNDg8AAQIDAAECA/2uASI6IDogOv0NBAUGBwABAgMAAQID\
\\
AAECA/2uAf0bACEKIA0gD0YNAQsgCSAMaiANQX9zaiEIIA0gDmohBQNAIAogBS0AAEEKRmohCiAFQQFqIQUgCEEBayIIDQALCyAiIAEpA/gCIjcgCq18QgF8NwMAICEoAgBBgICAgHhHDQEgHygCAEGAgICAeEcEQCAGQQE2AhQgBkGrscAANgIQIAYgDzYCDCAGIA42AgggBkHQAGogBkEIahC4ASAGKAJQIQwgBigCWCEFIAYoAlQhByAGIDc3A2AgHyAHIAUgKSAPIAZB4ABqIAEgBBAtGkEAIRdBAiEYIAxFDQUgByAMEKACDAULQQAhF0ECIRgCQAJAIA8OAgYAAQsgDi0AAEENRg0FCyAHQQJrIgUgDyAFIA5qLQAAQQ1GGyELAn8gAS0A\
\\
sAJBAUYEQCAnLQAADAELQQAhByAGQQA2AgggBkEANgJQIAZBADYCYCAGQQA2AkhBACEIQQAhBUEAIQogCwRAIAshCCAOIQUDQAJ/AkACfwJAAkACQAJAAkAgBS0AACIHQSJrDhoGAQEBAQEBAQEBBAEBAQEBAQEBAQEBAQEBAwALIAdBCUYNASAGQQhqIAdB/ABGDQQaC0ECIApB/wFxIg1BAkYNBRogB0EKRwwFCyAGQdAAagwCCyAGQeAAagwBCyAGQcgAagshDUECIApB/wFxQQJGDQEaIA0gDSgCAEEBajYCAEEADAELQYKCjBAgCkH/AXFBA3R2CyEKIAVBAWohBSAIQQFrIggNAAsgBigCSCEHIAYoAmAhCCAGKAIIIQogBigCUCEFC0ED\
\\
IAUgCk5BAiAKIAUgBSAKSBsiDCAISiIFGyAMIAggBRsgB0wbQZCxwABqLQAACyEjQQAhCSAGQQA2AlggBkKAgICAwAA3AlAgBiAGQdAAajYCCCALRQ0DQQAhCEEAIQUDQCAFIgdBAWohBQJAAkACQAJAAkAgByAOai0AACIMQSJGBEAgCEH/AXEhDUECIQggDUEBaw4CAQMFCyAIQf8BcSENQQIhCCANQQJGDQQgDEEKRg0BIAwgI0YNAUEBIQgMBAsgDCAjRg0AQQEhCAwDCyAHIAtNIAcgCU9xDQEgCSAHIAtBvLHAABC2AQALQQMhCAwBCyAGQQhqIAkgDmogByAJaxC5AUEAIQggBSEJCyAFIAtHDQALDAILIAZB0ABqIAEQbSAGQQhqIAEg\
\\
BigCVCIHIAYoAlggBBAlIAYpAwhCAlIEQCAAIAb9AAMo/QsDICAAIAb9AAMY/QsDECAAIAb9AAMI/QsDACAGKAJQIgBFDQogByAAEKACDAoLIAYoAlAiBUUNBSAHIAUQoAIMBQsgBiA3NwNIIAZBATYCXCAGQauxwAA2AlggBiAPNgJUIAYgDjYCUCAGQeAAaiAGQdAAahC4ASAGQQhqICEgBigCZCIHIAYoAmggDyAGQcgAaiABIAQQKUECIRggBikDCCI3QgJSBEAgN6chGCAGKAI0ISogBigCMCErIAYoAiwhLCAGKAIoIS0gBigCJCEuIAYoAiAhLyAGKAIcITAgBigCGCExIAYoAhQhMiAGKAIQISQLIAYoAmAiBQRAIAcgBRCgAgtCAAwD\
\\
CyAJIAtNDQAgCSALIAtBzLHAABC2AQALIAZBCGogCSAOaiALIAlrELkBIAYoAlgiFEEDdCETAkAgFEUEQEEEIQgMAQsgBigCVCEQIBNBBBDdAiIIRQ0GIBRBA3EhC0EAIQkgFEEETwRAIBRBfHEhEUEAIQ0gECEFA0AgCCANaiIHIAVBBGopAgA3AgAgB0EIaiAFQRBqKQIANwIAIAdBEGogBUEcaikCADcCACAHQRhqIAVBKGopAgA3AgAgDUEgaiENIAVBMGohBSARIAlBBGoiCUcNAAsgC0UNAQsgCCAJQQN0aiEFIBAgCUEMbGpBCGohCgNAIAUgCkEEaykCADcCACAKQQxqIQogBUEIaiEFIAtBAWsiCw0ACwsgBkEIaiAIIBQgNBBaAkAC\
\\
QAJAAkAgBigCCEEBRgRAIAYoAjwhGSAGKAI4IRIgBigCNCEMIAYoAjAhGiAGKAIsIRUgBigCKCEbIAYoAiQhHCAGKAIgIRYgBigCHCEdIAYoAhghDyAGKAIUIRcgBigCECEeIBQEQCAIIBMQoAILIAYoAlQhByAGKAJYIgoEQCAHIQUDQCAFKAIAIggEQCAFQQRqKAIAIAgQoAILIAVBDGohBSAKQQFrIgoNAAsLIAYoAlAiBUUNA0GAgICAeCElDAELIAYoAkQhJiAGKAJAIRkgBigCPCESIAYoAjghDCAGKAI0IRogBigCMCEVIAYoAiwhGyAGKAIoIRwgBigCJCEWIAYoAiAhHSAGKAIcIQ8gBigCGCEXIAYoAhQhHiAGKAIQITMgBigCDCEl\
\\
AkAgFEUEQEF/IQtBfyEQQX8hEUF/IQlBfyENDAELQQAhEEEAIQUCQANAIB4gBSAIaiIHQQRqKAIARgRAIAcoAgAgMyAeEKkCRQ0CCyAQQQFqIRAgEyAFQQhqIgVHDQALQX8hEAtBACERQQAhBQJAA0AgHSAFIAhqIgdBBGooAgBGBEAgBygCACAPIB0QqQJFDQILIBFBAWohESATIAVBCGoiBUcNAAtBfyERC0EAIQkgFkGAgICAeEcgHEEAR3EhC0EAIQUCQANAIBsgBSAIaiIHQQRqKAIARiALcQRAIAcoAgAgHCAbEKkCRQ0CCyAJQQFqIQkgEyAFQQhqIgVHDQALQX8hCQtBACENIBVBgICAgHhHIBpBAEdxIQtBACEFAkADQCAMIAUgCGoi\
\\
B0EEaigCAEYgC3EEQCAHKAIAIBogDBCpAkUNAgsgDUEBaiENIBMgBUEIaiIFRw0AC0F/IQ0LQQAhCyASQYCAgIB4RyAZQQBHcSEKQQAhBQJAA0AgJiAFIAhqIgdBBGooAgBGIApxBEAgBygCACAZICYQqQJFDQILIAtBAWohCyATIAVBCGoiBUcNAAtBfyELCyAIIBMQoAILIAYoAlQhByAGKAJYIgoEQCAHIQUDQCAFKAIAIggEQCAFQQRqKAIAIAgQoAILIAVBDGohBSAKQQFrIgoNAAsLIAYoAlAiBUUNAQsgByAFQQxsEKACCyAlQYCAgIB4Rw0BCyASISsgDCEsIBohLSAVIS4gGyEvIBwhMCAWITEgHSEyIA8hJCAZISogHiEYDAELIAEg\
\\
IzoArAIgASAUNgKoAiABIAs2AqQCIAEgDTYCoAIgASAJNgKcAiABIBE2ApgCIAEgEDYClAIgASAmNgKQAiABIBk2AowCIAEgEjYCiAIgASAMNgKEAiABIBo2AoACIAEgFTYC/AEgASAbNgL4ASABIBw2AvQBIAEgFjYC8AEgASAdNgLsASABIA82AugBIAEgFzYC5AEgASAeNgLgASABIDM2AtwBIAEgJTYC2AFBACEXCyAXrUIghgsgGK2EIjdCAlIEQCAAICo2AiwgACArNgIoIAAgLDYCJCAAIC02AiAgACAuNgIcIAAgLzYCGCAAIDA2AhQgACAxNgIQIAAgMjYCDCAAICQ2AgggACA3NwMAICBFDQUgDiAgEKACDAULICBFDQAgDiAgEKAC\
\\
CyADDQALCyAAQgI3AwAMAQtBBCATEOMCAAsgBkHwAGokAAu4IAMdfwZ8BHsjAEEgayITJAACQAJAIAEoAlhBCHQiCwRAIAEoAlwiDCALbkEBaiALbCEKIAIoAhAhDUF/IRcCQAJAAkAgAigCFCILDgICAQALIAshCQNAIAlBAXYiDiAIaiIPIAggDSAPQQN0aigCACAMSRshCCAJIA5rIglBAUsNAAsLIAsgCCANIAhBA3RqKAIAIAxJaiIIRg0AIA0gCEEDdGooAgAhFwsgEyAEOgAcIBMgAzYCECATIAI2AgwgEyAGNgIYIBMgBTYCFCABIBNBDGoQhwECQCABKAJcIgsgFyAKIAcgByAKSxsiCCAIIBdLGyIeSQRARAAAAAAAAAAARPyp8dJN\
\\
YlA/IARB/wFxQQFGGyEqIAIoAgQhESACKAIAIR8gAigCCCEYIAIoAgwhEgNAIAEoAlgiGUEDdiAZQQdxQQBHaiEaIB4gC2shBCABKAJkIiEhDQJAA0AgBCANTwRAIAshCCANBH8gCCANcAUgCAtFDQILIA1BAXYiDSAaTw0AC0EAIQ0LIAEoAmwhBAJAAkACQAJAAkAgDSAaTwRAIAQgC00EQCALIA1qIQ4gDSAZRwRAIAsgDksNAyAOIBJLDQMgGCALQQN0IgpqIgggDUEDdCIEQYD///8HcSIMaiEJ/QwAAAAAAADw/wAAAAAAAPD/IishLP0MAAAAAAAA8P8AAAAAAADw/yEt/QwAAAAAAADw/wAAAAAAAPD/IS4gDARAA0AgKyAIQThqIAhB\
\\
MGr9XQMA/VcDAAH99wEgCEH4AGogCEHwAGr9XQMA/VcDAAH99wEhKyAsIAhBKGogCEEgav1dAwD9VwMAAf33ASAIQegAaiAIQeAAav1dAwD9VwMAAf33ASEsIC0gCEEYaiAIQRBq/V0DAP1XAwAB/fcBIAhB2ABqIAhB0ABq/V0DAP1XAwAB/fcBIS0gLiAIQQhqIAj9XQMA/VcDAAH99wEgCEHIAGogCEFAa/1dAwD9VwMAAf33ASEuIAhBgAFqIgggCUcNAAsLAkAgBEH4AHEiCEUEQEQAAAAAAADw/yElDAELIAhBA3YiD0EDcSEEIBggCiAMagJ/IAhBIEkEQEQAAAAAAADw/yElQQAMAQtBACEIQQAgD0EMcWshD0QAAAAAAADw/yElA0Ag\
\\
CUEYaisDACImIAlBEGorAwAiJyAJQQhqKwMAIiggCSsDACIpICUgJSAlYhsiJSAlICkgKSApYhsiKSAlIClkGyIlICUgJWIbIiUgJSAoICggKGIbIiggJSAoZBsiJSAlICViGyIlICUgJyAnICdiGyInICUgJ2QbIiUgJSAlYhsiJSAlICYgJiAmYhsiJiAlICZkGyElIAlBIGohCSAPIAhBBGsiCEcNAAsgBEUNAUEAIAhrC0EDdGpqIQgDQCAIKwMAIiYgJSAlICViGyIlICUgJiAmICZiGyImICUgJmQbISUgCEEIaiEIIARBAWsiBA0ACwsgJSAuIC399wEgLCAr/fcB/fcBIiv9IQEiJiAr/SEAIicgJyAnYhsiJyAnICYgJiAmYhsiJiAm\
\\
ICdjGyImICYgJmIbIiYgJiAlICUgJWIbIiUgJSAmYxshKAwGCyAZBEAgAyAYIBIgCyAZbhBLISgMBgtBnMbAABCFAwALIBlFDQILAkACQAJAIBEgHiAEIAsgGm5BAWogGmwiCCAEIAhLGyIEIAQgHksbIg1JBEAgCyEEDAELIAsgDUsEQCALIQQMAQsgCyEEA0ACQAJAAkACQAJAAkAgDSASTQRAIAEoAggiCEH//wNNDQEgASgCFCIIQf//A00NAgJAIAQgDUcEQCAfIARBAXRqIQkgGCAEQQN0aiEIIAEoAgQhCiABKAIQIQ4gDSAEayEMA0AgCCsDACIlIAogCS8BAEEDdCIPaisDAGQNAiAOIA9qIg8gJSAPKwMAIiYgJSAmZBs5AwAgCUEC\
\\
aiEJIAhBCGohCCAEQQFqIQQgDEEBayIMDQALCyABIA02AlwgDSELDBALIAEgBDYCXCAEIBFPDQMgBCASTw0NIAgrAwAhJQJAIAEoAiwiDwRAIAEoAjQhDCABKAI4IQpBACEIIAkvAQAhCQNAIAggCkYNByAMLwEABEAgCSAMQQJqLwEARg0DCyAMQQRqIQwgDyAIQQFqIghHDQALC0EAIQgLIAggD0EBayIJRw0FIAhFDQZBACEJA0ACQCABIBNBDGoiDCAJEKEBICVjRQ0AIAEgAiADIAkQ3wEgASAMIAkQoQEgJWNFDQBBASEMDBQLIAggCUEBaiIJRw0ACwwGCyALIA0gEkGsxcAAELYBAAtBAEGAgAQgCEGcxcAAELYBAAtBAEGAgAQgCEGM\
\\
xcAAELYBAAsgBCARQczFwAAQpgIACyAKIApB/MLAABCmAgALIAYgCE0NA0EBIQwgBSAIQRhsai0AEEECRg0MIAEgAiADIAkQ3wEgCSABKAI4IghPDQREAAAAAAAA8P8hJiABKAI0IAlBAnRqIggvAQAEfCAOIAgvAQJBA3RqKwMABUQAAAAAAADw/wsgJWMNDAsgASATQQxqEIcBIA0gASgCXCIETw0ACwsgBCANIBFBvMXAABC2AQALIAggBkHsxcAAEKYCAAsgCSAIQfzCwAAQpgIACyALIA4gEkGMxsAAELYBAAtBrMTAABCFAwALIAQgEkHcxcAAEKYCAAsCQAJAAkACQAJAAkACQAJAAkACQCABKAIsQQFrIhsgASgCOCIMSQRAIAEoAjQi\
\\
CSAbQQJ0aiIVLwEARQ0JIAEoAggiECAVLwECIg9NDQIgKCABKAIEIhwgD0EDdGoiHSsDACIlZEUNCSAlRAAAAAAAAPD/YQ0DIBsNAUQAAAAAAADwfyEmDAULIBsgDEH8wsAAEKYCAAsgASgCECEWIAEoAhQhCkEAIQREAAAAAAAA8H8hJiAFIQgDQCAEIAZGBEAgBiAGQZzDwAAQpgIACwJAAkACQCAEIAxHBEAgCS8BAEUNAiAKIAlBAmovAQAiFE0NASAWIBRBA3RqKwMAIidEAAAAAAAA8P9hDQIMAwsgDCAMQfzCwAAQpgIACyAUIApB/MXAABCmAgALIAhBCGorAwAhJwtEAAAAAAAA8P8hJSAIQRFqLQAAIiBFBEAgJyAIKwMAIiWgICog\
\\
J5kgJaBEmyuhhpuEBj2ioKEhJQsCQCAlIChjRQ0AIAEgAiAEELABAkACQCAJLwEAQQFGBEAgCiAJQQJqLwEAIhRNDQEgFiAUQQN0aisDACInRAAAAAAAAPD/Yg0CCyAIQQhqKwMAIScMAQsgFCAKQfzFwAAQpgIAC0QAAAAAAADw/yElICANACAnIAgrAwAiJaAgKiAnmSAloESbK6GGm4QGPaKgoSElCyAlICYgJiAmYhsiJiAmICUgJSAlYhsiJSAlICZkGyEmIAhBGGohCCAJQQRqIQkgBEEBaiIEIBtHDQALDAILIA8gEEGsxsAAEKYCAAsCQCALIA5LDQAgDiARSw0AIA1FDQYgHyALQQF0aiEKIA/9ECEsIA0hDANAQcAAIAwgDEHAAE8b\
\\
IRBBACEIQQAhCQJAIAxBCE8EQCAK/QABACErAnsgKyAs/S0gEEH4AHEiCEEIRg0AGiArICz9LSAK/QABECAs/S39UCIrIAhBEEYNABogKyAK/QABICAs/S39UCIrIAhBGEYNABogKyAK/QABMCAs/S39UCIrIAhBIEYNABogKyAK/QABQCAs/S39UCIrIAhBKEYNABogKyAK/QABUCAs/S39UCIrIAhBMEYNABogKyAK/QABYCAs/S39UCIrIAhBOEYNABogKyAK/QABcCAs/S39UAtBD/2LAUEP/YwB/VMhCSAIIBBGDQELIBAgCGshBCAKIAhBAXRqIQgDQCAJIAgvAQAgD0ZyIQkgCEECaiEIIARBAWsiBA0ACwsgCUEBcQ0IIAogEEEBdGoh\
\\
CiAMIBBrIgwNAAsMBgsgCyAOIBFBvMbAABC2AQALIBUvAQBBAUcNAQsgECAVLwECIgRNDQEgHCAEQQN0aiAmOQMACyAmIChmDQIgCyAOTSAOIBFNcQ0BDAkLIAQgEEGMw8AAEKYCAAsgDiASSw0IIB8gC0EBdGogDSAPIBggC0EDdGogDRA7IB0rAwBkDQELAkACQAJAIAEoAiAiIgRAIA4gEUsgCyAOS3IhICAYIAtBA3RqISMgHyALQQF0aiEPIAEoAhAhFCABKAIUIRAgASgCHCEkQQAhHANAAkACQCAGICQgHEEDdGoiCCgCACIESwRAIAgvAQQhHSAFIARBGGxqLQAQQQJHDQEgIEUEQCANRQ0DIB39ECEsIA0hDCAPIQoDQEHAACAMIAxB\
\\
wABPGyEWQQAhCEEAIQkCQCAMQQhPBEAgCv0AAQAhKwJ7ICsgLP0tIBZB+ABxIghBCEYNABogKyAs/S0gCv0AARAgLP0t/VAiKyAIQRBGDQAaICsgCv0AASAgLP0t/VAiKyAIQRhGDQAaICsgCv0AATAgLP0t/VAiKyAIQSBGDQAaICsgCv0AAUAgLP0t/VAiKyAIQShGDQAaICsgCv0AAVAgLP0t/VAiKyAIQTBGDQAaICsgCv0AAWAgLP0t/VAiKyAIQThGDQAaICsgCv0AAXAgLP0t/VALQQ/9iwFBD/2MAf1TIQkgCCAWRg0BCyAWIAhrIQQgCiAIQQF0aiEIA0AgCSAILwEAIB1GciEJIAhBAmohCCAEQQFrIgQNAAsLIAlBAXENCiAKIBZB\
\\
AXRqIQogDCAWayIMDQALDAMLIAsgDiARQdzGwAAQtgEACyAEIAZBzMbAABCmAgALRAAAAAAAAPD/ISUgFS8BACIIQQFGBHwgECAVLwECIgRNDQQgFCAEQQN0aisDAAVEAAAAAAAA8P8LIChmDQAgIA0MIA4gEksNDSAPIA0gHSAjIA0QOyElAnwCQAJAIAgEQCAQIBUvAQIiCE0NCCAlIBQgCEEDdGorAwBkDQEMAgtEAAAAAAAA8P8gJUQAAAAAAADw/2MgJUQAAAAAAADw/2RyRQ0CGgsgASACIBsQsAFEAAAAAAAA8P8gFS8BAEEBRw0BGiAVLwECIQgLIAggEE8NBiAUIAhBA3RqKwMACyAlZkUNBgsgHEEBaiIcICJHDQALCyABQQA2AnAg\
\\
ASAONgJgIAEgDjYCXCABIAEoAmggDSAhRmoiBDYCaAJAIBkgIU0NACAEQQhHDQAgAUEANgJoIAEgIUEBdDYCZAsgDiELDAQLIAQgEEH8xcAAEKYCAAsgCCAQQfzFwAAQpgIACyAIIBBB/MXAABCmAgALIAFBADYCaCANIBpNBEAgAUEEIAEoAnBBAWoiBCAEQQRPGyIENgJwIAFBAiAEdEEBayANbCALajYCbAwBCyABIA1BAXY2AmQLIAsgHkkNAAsLIAEgAiADED4gASgCXCAXRiAHIBdLcSEMIBchBAsgACAENgIEIAAgDDYCACATQSBqJAAPC0GcxMAAEIUDAAsgCyAOIBFB/MHAABC2AQALIAsgDiASQezBwAAQtgEAC7IiAQp/IwBBEGsi\
\\
CSQAAkACQAJAIABB9QFPBEAgAEHM/3tLDQMgAEELaiICQXhxIQZBlKLCACgCACIIRQ0CQR8hByAAQfX//wdPDQEgBkEmIAJBCHZnIgBrdkEBcSAAQQF0a0E+aiEHDAELAkACQAJAAkACQEGQosIAKAIAIgJBECAAQQtqQfgDcSAAQQtJGyIGQQN2IgB2IgFBA3EEQCABQX9zQQFxIABqIgVBA3QiAUH4nsIAaiIAQZABaiIEIABBmAFqKAIAIgAoAggiA0YNASADIAQ2AgwgBCADNgIIDAILIAZBmKLCACgCAE0NBiABDQJBlKLCACgCACIARQ0GIABoQQJ0QfiewgBqKAIAIgEoAgRBeHEgBmshAyABIQIDQAJAIAEoAhAiAA0AIAEoAhQiAA0A\
\\
IAIoAhghBwJAAkAgAiACKAIMIgBGBEAgAkEUQRAgAigCFCIAG2ooAgAiAQ0BQQAhAAwCCyACKAIIIgEgADYCDCAAIAE2AggMAQsgAkEUaiACQRBqIAAbIQQDQCAEIQUgASIAQRRqIABBEGogACgCFCIBGyEEIABBFEEQIAEbaigCACIBDQALIAVBADYCAAsgB0UNBgJAIAIoAhwiAUECdEH4nsIAaiIEKAIAIAJHBEAgAiAHKAIQRwRAIAcgADYCFCAADQIMCQsgByAANgIQIAANAQwICyAEIAA2AgAgAEUNBgsgACAHNgIYIAIoAhAiAQRAIAAgATYCECABIAA2AhgLIAIoAhQiAUUNBiAAIAE2AhQgASAANgIYDAYLIAAoAgRBeHEgBmsiASAD\
\\
IAEgA0kiARshAyAAIAIgARshAiAAIQEMAAsAC0GQosIAIAJBfiAFd3E2AgALIABBCGohAyAAIAFBA3I2AgQgACABaiIAIAAoAgRBAXI2AgQMBQsCQEECIAB0IgRBACAEa3IgASAAdHFoIgVBA3QiBEGIoMIAaiIBIAEoAggiACgCCCIDRwRAIAMgATYCDCABIAM2AggMAQtBkKLCACACQX4gBXdxNgIACyAAIAZBA3I2AgQgACAGaiIHIAQgBmsiBUEBcjYCBCAAIARqIAU2AgBBmKLCACgCACIBBEBBoKLCACgCACECAkBBkKLCACgCACIEQQEgAUEDdnQiA3FFBEBBkKLCACADIARyNgIAIAFBeHFBiKDCAGoiAyEBDAELIAFBeHFBiKDCAGoi\
\\
ASgCCCEDCyABIAI2AgggAyACNgIMIAIgATYCDCACIAM2AggLIABBCGohA0GgosIAIAc2AgBBmKLCACAFNgIADAQLQZSiwgBBlKLCACgCAEF+IAF3cTYCAAsCQAJAIANBEE8EQCACIAZBA3I2AgQgAiAGaiIFIANBAXI2AgQgAyAFaiADNgIAQZiiwgAoAgAiAUUNAUGgosIAKAIAIQACQEGQosIAKAIAIgRBASABQQN2dCIHcUUEQEGQosIAIAQgB3I2AgAgAUF4cUGIoMIAaiIEIQEMAQsgAUF4cUH4nsIAaiIEQZABaiEBIARBmAFqKAIAIQQLIAEgADYCCCAEIAA2AgwgACABNgIMIAAgBDYCCAwBCyACIAMgBmoiAEEDcjYCBCAAIAJqIgAg\
\\
ACgCBEEBcjYCBAwBC0GgosIAIAU2AgBBmKLCACADNgIACyACQQhqIgNFDQEMAgtBACAGayEDAkACQAJAIAdBAnRB+J7CAGooAgAiAkUEQEEAIQAMAQsgBkEZIAdBAXZrQQAgB0EfRxt0IQRBACEAA0ACQCACKAIEQXhxIgUgBkkNACAFIAZrIgUgA08NACACIQEgBSIDDQBBACEDIAEhAAwDCyACKAIUIgUgACAFIAIgBEEddkEEcWooAhAiAkcbIAAgBRshACAEQQF0IQQgAg0ACwsgACABckUEQEEAIQFBAiAHdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB+J7CAGooAgAhAAsgAEUNAQsDQCADIAAoAgRBeHEiAiAGayIEIAMgAyAESyIEGyAC\
\\
IAZJIgIbIQMgASAAIAEgBBsgAhshASAAKAIQIgIEfyACBSAAKAIUCyIADQALCyABRQ0AIAZBmKLCACgCACIATSADIAAgBmtPcQ0AIAEoAhghBwJAAkAgASABKAIMIgBGBEAgAUEUQRAgASgCFCIAG2ooAgAiAg0BQQAhAAwCCyABKAIIIgIgADYCDCAAIAI2AggMAQsgAUEUaiABQRBqIAAbIQQDQCAEIQUgAiIAQRRqIABBEGogACgCFCICGyEEIABBFEEQIAIbaigCACICDQALIAVBADYCAAsCQCAHRQ0AAkACQCABKAIcIgJBAnRB+J7CAGoiBCgCACABRwRAIAEgBygCEEcEQCAHIAA2AhQgAA0CDAQLIAcgADYCECAADQEMAwsgBCAANgIA\
\\
IABFDQELIAAgBzYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABKAIUIgJFDQEgACACNgIUIAIgADYCGAwBC0GUosIAQZSiwgAoAgBBfiACd3E2AgALAkAgA0EQTwRAIAEgBkEDcjYCBCABIAZqIgAgA0EBcjYCBCAAIANqIAM2AgAgACADEJsBDAELIAEgAyAGaiIAQQNyNgIEIAAgAWoiACAAKAIEQQFyNgIECyABQQhqIgMNAQsCQAJAAkACQAJAIAZBmKLCACgCACIBSwRAIAZBnKLCACgCACIATwRAIAlBBGohAAJ/IAZBr4AEakGAgHxxIgFBEHYgAUH//wNxQQBHaiIBQAAiBEF/RgRAQQAhAUEADAELIAFBEHQiAkEQayACIARBEHQi\
\\
AUEAIAJrRhsLIQIgAEEANgIIIAAgAjYCBCAAIAE2AgBBACEDIAkoAgQiAUUNByAJKAIMIQdBqKLCACAJKAIIIgRBqKLCACgCAGoiADYCAEGsosIAIABBrKLCACgCACICIAAgAksbNgIAQaSiwgAoAgAiAkUEQEG0osIAKAIAIgBBACAAIAFNG0UEQEG0osIAIAE2AgALQbiiwgBB/x82AgBBhKDCACAHNgIAQfyfwgAgBDYCAEH4n8IAIAE2AgBBlKDCAEGIoMIANgIAQZygwgBBkKDCADYCAEGQoMIAQYigwgA2AgBBpKDCAEGYoMIANgIAQZigwgBBkKDCADYCAEGsoMIAQaCgwgA2AgBBoKDCAEGYoMIANgIAQbSgwgBBqKDCADYCAEGooMIA\
\\
QaCgwgA2AgBBvKDCAEGwoMIANgIAQbCgwgBBqKDCADYCAEHEoMIAQbigwgA2AgBBuKDCAEGwoMIANgIAQcygwgBBwKDCADYCAEHAoMIAQbigwgA2AgBB1KDCAEHIoMIANgIAQcigwgBBwKDCADYCAEHQoMIAQcigwgA2AgBB3KDCAEHQoMIANgIAQdigwgBB0KDCADYCAEHkoMIAQdigwgA2AgBB4KDCAEHYoMIANgIAQeygwgBB4KDCADYCAEHooMIAQeCgwgA2AgBB9KDCAEHooMIANgIAQfCgwgBB6KDCADYCAEH8oMIAQfCgwgA2AgBB+KDCAEHwoMIANgIAQYShwgBB+KDCADYCAEGAocIAQfigwgA2AgBBjKHCAEGAocIANgIAQYihwgBB\
\\
gKHCADYCAEGUocIAQYihwgA2AgBBnKHCAEGQocIANgIAQZChwgBBiKHCADYCAEGkocIAQZihwgA2AgBBmKHCAEGQocIANgIAQayhwgBBoKHCADYCAEGgocIAQZihwgA2AgBBtKHCAEGoocIANgIAQaihwgBBoKHCADYCAEG8ocIAQbChwgA2AgBBsKHCAEGoocIANgIAQcShwgBBuKHCADYCAEG4ocIAQbChwgA2AgBBzKHCAEHAocIANgIAQcChwgBBuKHCADYCAEHUocIAQcihwgA2AgBByKHCAEHAocIANgIAQdyhwgBB0KHCADYCAEHQocIAQcihwgA2AgBB5KHCAEHYocIANgIAQdihwgBB0KHCADYCAEHsocIAQeChwgA2AgBB4KHCAEHY\
\\
ocIANgIAQfShwgBB6KHCADYCAEHoocIAQeChwgA2AgBB/KHCAEHwocIANgIAQfChwgBB6KHCADYCAEGEosIAQfihwgA2AgBB+KHCAEHwocIANgIAQYyiwgBBgKLCADYCAEGAosIAQfihwgA2AgBBiKLCAEGAosIANgIAQaSiwgAgAUEPakF4cSIAQQhrIgI2AgAgAiAEQShrIgIgASAAa2pBCGoiAEEBcjYCBEGcosIAIAA2AgAgASACakEoNgIEQbCiwgBBgICAATYCAAwHC0H4n8IAIQACQANAIAAoAgAiBSAAKAIEIghqIAFHBEAgACgCCCIADQEMAgsLIAEgAk0NACACIAVJDQAgACgCDCIFQQFxDQAgBUEBdiAHRg0DC0G0osIAQbSiwgAo\
\\
AgAiACABIAAgAUkbNgIAIAEgBGohBUH4n8IAIQACQAJAA0AgBSAAKAIAIghHBEAgACgCCCIADQEMAgsLIAAoAgwiBUEBcQ0AIAVBAXYgB0YNAQtB+J/CACEAA0ACQCACIAAoAgAiBU8EQCACIAUgACgCBGoiCEkNAQsgACgCCCEADAELCyABQQ9qQXhxIgBBCGsiCiAEQShrIgUgASAAa2pBCGoiAEEBcjYCBCABIAVqQSg2AgQgAiAIQSBrQXhxQQhrIgUgBSACQRBqSRsiBUEbNgIEQbCiwgBBgICAATYCAEGkosIAIAo2AgBBnKLCACAANgIAIAVBEGpBgKDCACkCADcCACAFQQhqIgBB+J/CACkCADcCAEH8n8IAIAQ2AgBBgKDCACAANgIA\
\\
QYSgwgAgBzYCAEH4n8IAIAE2AgAgBUEcaiEAA0AgAEEHNgIAIABBBGoiACAISQ0ACyACIAVGDQcgBSAFKAIEQX5xNgIEIAIgBSACayIAQQFyNgIEIAUgADYCACACIAAQmwEMBwsgACABNgIAIAAgACgCBCAEajYCBCABQQ9qQXhxQQhrIgQgBkEDcjYCBCAIQQ9qQXhxQQhrIgAgBCAGaiIBayEDIABBpKLCACgCAEYNAyAAQaCiwgAoAgBGDQQgACgCBCICQQNxQQFGBEAgACACQXhxIgIQpwEgAiADaiEDIAAgAmoiACgCBCECCyAAIAJBfnE2AgQgASADQQFyNgIEIAEgA2ogAzYCACABIAMQmwEMBQtBnKLCACAAIAZrIgE2AgBBpKLCAEGk\
\\
osIAKAIAIgAgBmoiAjYCACACIAFBAXI2AgQgACAGQQNyNgIEIABBCGohAwwGC0GgosIAKAIAIQACQCABIAZrIgJBD00EQEGgosIAQQA2AgBBmKLCAEEANgIAIAAgAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBC0GYosIAIAI2AgBBoKLCACAAIAZqIgQ2AgAgBCACQQFyNgIEIAAgAWogAjYCACAAIAZBA3I2AgQLIABBCGohAwwFCyAAIAQgCGo2AgRBpKLCACgCACIAQQ9qQXhxIgFBCGsiAkGcosIAKAIAIARqIgQgACABa2pBCGoiAUEBcjYCBEGwosIAQYCAgAE2AgBBpKLCACACNgIAQZyiwgAgATYCACAAIARqQSg2AgQMAwtBpKLC\
\\
ACABNgIAQZyiwgBBnKLCACgCACADaiIANgIAIAEgAEEBcjYCBAwBCyABQZiiwgAoAgAgA2oiAEEBcjYCBEGgosIAIAE2AgBBmKLCACAANgIAIAAgAWogADYCAAsgBEEIaiEDDAELQZyiwgAoAgAiACAGTQ0AQZyiwgAgACAGayIBNgIAQaSiwgBBpKLCACgCACIAIAZqIgI2AgAgAiABQQFyNgIEIAAgBkEDcjYCBCAAQQhqIQMLIAlBEGokACADC5geAxx/B3wEeyMAQSBrIhEkACABKAJYQQh0IgwEQCABKAJcIg4gDG5BAWogDGwhDSACKAIQIRBBfyEYAkACQAJAIAIoAhQiDA4CAgEACyAMIQkDQCAJQQF2Ig8gCGoiCyAIIBAgC0EDdGoo\
\\
AgAgDkkbIQggCSAPayIJQQFLDQALCyAMIAggECAIQQN0aigCACAOSWoiCEYNACAQIAhBA3RqKAIAIRgLIBEgBDoAHCARIAM2AhAgESACNgIMIBEgBjYCGCARIAU2AhQgASARQQxqEIcBAkAgASgCXCIMIBggDSAHIAcgDUsbIgggCCAYSxsiH0kEQEQAAAAAAAAAAET8qfHSTWJQPyAEQf8BcUEBRhshKiACKAIAISIgAigCBCEUIAIoAgghICACKAIMIRcDQCABKAJYIhlBA3YgGUEHcUEAR2ohGyAfIAxrIQQgASgCZCIjIQsCQANAIAQgC08EQCAMIQggCwR/IAggC3AFIAgLRQ0CCyALQQF2IgsgG08NAAtBACELCyABKAJsIQgCQAJAAkAC\
\\
QAJAIAsgG08EQCAIIAxNBEAgCyAMaiENIAsgGUcEQCAMIA1LDQMgDSAXSw0DICAgDEEDdCIPaiIIIAtBA3QiBEGA////B3EiDmohCf0MAAAAAAAA8P8AAAAAAADw/yIsIS79DAAAAAAAAPD/AAAAAAAA8P8hK/0MAAAAAAAA8P8AAAAAAADw/yEtIA4EQANAICwgCEE4aiAIQTBq/V0DAP1XAwAB/fcBIAhB+ABqIAhB8ABq/V0DAP1XAwAB/fcBISwgLiAIQShqIAhBIGr9XQMA/VcDAAH99wEgCEHoAGogCEHgAGr9XQMA/VcDAAH99wEhLiArIAhBGGogCEEQav1dAwD9VwMAAf33ASAIQdgAaiAIQdAAav1dAwD9VwMAAf33ASErIC0gCEEI\
\\
aiAI/V0DAP1XAwAB/fcBIAhByABqIAhBQGv9XQMA/VcDAAH99wEhLSAIQYABaiIIIAlHDQALCwJAIARB+ABxIghFBEBEAAAAAAAA8P8hJgwBCyAIQQN2IgRBA3EhCiAgIA4gD2oCfyAIQSBJBEBEAAAAAAAA8P8hJkEADAELQQAhCEEAIARBDHFrIQREAAAAAAAA8P8hJgNAIAlBGGorAwAiKSAJQRBqKwMAIicgCUEIaisDACIoIAkrAwAiJCAmICYgJmIbIiUgJSAkICQgJGIbIiQgJCAlYxsiJCAkICRiGyIlICUgKCAoIChiGyIkICQgJWMbIiQgJCAkYhsiJSAlICcgJyAnYhsiJCAkICVjGyIkICQgJGIbIiUgJSApICkgKWIbIiQgJCAl\
\\
YxshJiAJQSBqIQkgBCAIQQRrIghHDQALIApFDQFBACAIawtBA3RqaiEIA0AgCCsDACIkICYgJiAmYhsiJSAlICQgJCAkYhsiJCAkICVjGyEmIAhBCGohCCAKQQFrIgoNAAsLICYgLSAr/fcBIC4gLP33Af33ASIt/SEBIiggLf0hACIkICQgJGIbIiUgJSAoICggKGIbIiQgJCAlYxsiJCAkICRiGyIlICUgJiAmICZiGyIkICQgJWMbISgMBgsgGQRAIAMgICAXIAwgGW4QSyEoDAYLQZzGwAAQhQMACyAZRQ0CCwJAAkACQAJAIBQgHyAIIAwgG25BAWogG2wiBCAEIAhJGyIEIAQgH0sbIgRJBEAgDCEIDAELIAQgDEkEQCAMIQgMAQsgDCEI\
\\
A0ACQAJAAkACQAJAAkAgBCAXTQRAIAEoAggiC0H/AU0NASABKAIUIhBB/wFNDQICQCAEIAhHBEAgICAIQQN0aiEJIAEoAgQhDSABKAIQIQ4gBCAIayEKA0AgCSsDACIlIA0gCCAiaiIPLQAAQQN0IgtqKwMAZA0CIAsgDmoiCyAlIAsrAwAiJCAkICVjGzkDACAJQQhqIQkgCEEBaiEIIApBAWsiCg0ACwsgASAENgJcIAQhDAwRCyABIAg2AlwgCCAUTw0DIAggF08NDiAJKwMAISQCQCABKAIsIg0EQCAPLQAAIQsgASgCNCEKIAEoAjghD0EAIQkDQCAJIA9GDQcgCi8BAARAIApBAmovAQAgC0YNAwsgCkEEaiEKIA0gCUEBaiIJRw0ACwtB\
\\
ACEJCyAJIA1BAWsiDUcNBSAJRQ0GQQAhCgNAAkAgASARQQxqIgsgChChASAkY0UNACABIAIgAyAKEKgBIAEgCyAKEKEBICRjRQ0AQQEhDwwVCyAJIApBAWoiCkcNAAsMBgsgDCAEIBdBrMXAABC2AQALQQBBgAIgC0GcxcAAELYBAAtBAEGAAiAQQYzFwAAQtgEACyAIIBRBzMXAABCmAgALIA8gD0H8wsAAEKYCAAsgBiAJTQ0DQQEhDyAFIAlBGGxqLQAQQQJGDQ0gASACIAMgDRCoASANIAEoAjgiC08NBEQAAAAAAADw/yEnIAEoAjQgDUECdGoiCy8BAAR8IBAgCy8BAiILTQ0GIA4gC0EDdGorAwAFRAAAAAAAAPD/CyAkYw0NCyABIBFB\
\\
DGoQhwEgBCABKAJcIghPDQALCyAIIAQgFEG8xcAAELYBAAsgCSAGQezFwAAQpgIACyANIAtB/MLAABCmAgALIAsgEEH8xcAAEKYCAAsgDCANIBdBjMbAABC2AQALQazEwAAQhQMACyAIIBdB3MXAABCmAgALAkACQAJAAkACQAJAAkACQAJAIAEoAixBAWsiHCABKAI4IhVJBEAgASgCNCIJIBxBAnRqIhIvAQBFDQggASgCCCIdIBIvAQIiE00NAiAoIAEoAgQiDiATQQN0aiIPKwMAIiRkRQ0IICREAAAAAAAA8P9hDQMgHA0BRAAAAAAAAPB/IScMBQsgHCAVQfzCwAAQpgIACyABKAIQISEgASgCFCEWQQAhCkQAAAAAAADwfyEnIAUhCANA\
\\
IAYgCkYEQCAGIAZBnMPAABCmAgALAkACQAJAIAogFUcEQCAJLwEARQ0CIBYgCUECai8BACIETQ0BICEgBEEDdGorAwAiJUQAAAAAAADw/2ENAgwDCyAVIBVB/MLAABCmAgALIAQgFkH8xcAAEKYCAAsgCEEIaisDACElC0QAAAAAAADw/yEmIAhBEWotAAAiBEUEQCAlIAgrAwAiJKAgKiAlmSAkoESbK6GGm4QGPaKgoSEmCwJAICYgKGNFDQAgASACIAoQsQECQAJAIAkvAQBBAUYEQCAWIAlBAmovAQAiEE0NASAhIBBBA3RqKwMAIiVEAAAAAAAA8P9iDQILIAhBCGorAwAhJQwBCyAQIBZB/MXAABCmAgALRAAAAAAAAPD/ISYgBA0AICUg\
\\
CCsDACIkoCAqICWZICSgRJsroYabhAY9oqChISYLICYgJyAnICdiGyIlICUgJiAmICZiGyIkICQgJWQbIScgCEEYaiEIIAlBBGohCSAKQQFqIgogHEcNAAsMAgsgEyAdQazGwAAQpgIACwJAIAwgDUsNACANIBRLDQAgC0UNBSAMICJqIQ4gE/0PISsgCyEEA0BBwAAgBCAEQcAATxshD0EAIQpBACEJAkAgBEEQTwRAIA79AAAAIS0CeyAtICv9IyAPQfAAcSIKQRBGDQAaIC0gK/0jIA79AAAQICv9I/1QIiwgCkEgRg0AGiAsIA79AAAgICv9I/1QIiwgCkEwRg0AGiAsIA79AAAwICv9I/1QC0EH/WtBB/1s/VMhCSAKIA9GDQELIAogDmoh\
\\
CCAPIAprIQoDQCAJIAgtAAAgE0H/AXFGciEJIAhBAWohCCAKQQFrIgoNAAsLIAlBAXENByAOIA9qIQ4gBCAPayIEDQALDAULIAwgDSAUQbzGwAAQtgEACyASLwEAQQFHDQELIB0gEi8BAiIETQ0BIA4gBEEDdGogJzkDAAsgJyAoZg0BIAIgEyAMIA0QTyAPKwMAZEUNAQwCCyAEIB1BjMPAABCmAgALAkACQAJAIAEoAiAiHQRAIA0gFEsgDCANS3IhISAMICJqIQ8gASgCECETIAEoAhQhGiABKAIcIRBBACEVA0ACQAJAIAYgECAVQQN0aiIEKAIAIghLBEAgBC8BBCEWIAUgCEEYbGotABBBAkcNASAhRQRAIAtFDQMgFv0PISsgCyEEIA8h\
\\
DgNAQcAAIAQgBEHAAE8bIR5BACEKQQAhCQJAIARBEE8EQCAO/QAAACEtAnsgLSAr/SMgHkHwAHEiCkEQRg0AGiAtICv9IyAO/QAAECAr/SP9UCIsIApBIEYNABogLCAO/QAAICAr/SP9UCIsIApBMEYNABogLCAO/QAAMCAr/SP9UAtBB/1rQQf9bP1TIQkgCiAeRg0BCyAKIA5qIQggHiAKayEKA0AgCSAILQAAIBZB/wFxRnIhCSAIQQFqIQggCkEBayIKDQALCyAJQQFxDQogDiAeaiEOIAQgHmsiBA0ACwwDCyAMIA0gFEHcxsAAELYBAAsgCCAGQczGwAAQpgIAC0QAAAAAAADw/yEmIBIvAQBBAUYEfCAaIBIvAQIiBE0NBCATIARBA3Rq\
\\
KwMABUQAAAAAAADw/wsgKGYNACACIBYgDCANEE8hJAJ8AkACQCASLwEAQQFGBEAgGiASLwECIghNDQggJCATIAhBA3RqKwMAZA0BDAILRAAAAAAAAPD/ICREAAAAAAAA8P9jICREAAAAAAAA8P9kckUNAhoLIAEgAiAcELEBRAAAAAAAAPD/IBIvAQBBAUcNARogEi8BAiEICyAIIBpPDQYgEyAIQQN0aisDAAsgJGZFDQYLIBVBAWoiFSAdRw0ACwsgAUEANgJwIAEgDTYCYCABIA02AlwgASABKAJoIAsgI0ZqIgQ2AmgCQCAZICNNDQAgBEEIRw0AIAFBADYCaCABICNBAXQ2AmQLIA0hDAwECyAEIBpB/MXAABCmAgALIAggGkH8xcAAEKYC\
\\
AAsgCCAaQfzFwAAQpgIACyABQQA2AmggCyAbTQRAIAFBBCABKAJwQQFqIgQgBEEETxsiBDYCcCABQQIgBHRBAWsgC2wgDGo2AmwMAQsgASALQQF2NgJkCyAMIB9JDQALCyABIAIgAxA/IAEoAlwgGEYgByAYS3EhDyAYIQgLIAAgCDYCBCAAIA82AgAgEUEgaiQADwtBnMTAABCFAwAL51sDUH8HfgR7IwBBoAJrIg4kACABKAIgIQggAUIENwMgIAH9AAIQIWAgAUIANwMYIAFCgICAgMAANwMQIAH9AAIAIV8gAUIANwMIIAFCgICAgMAANwMAIA4gX/0LAwggDiBg/QsDGCAOQQA2AiwgDiAINgIoIA5BADYCFCAOQQA2AiACQCADRQ0AIA5B\
\\
JGohCwNAIAIgDWohCQJ7IAMgDWsiCEHAAE8EQCAJ/QAAICFhIAn9AAAQIWIgCf0AAAAhXyAJ/QAAMAwBCyAOQoqUqNCgwYKFCjcDiAEgDkKKlKjQoMGChQo3A4ABIA5CipSo0KDBgoUKNwN4IA5CipSo0KDBgoUKNwNwIA5CipSo0KDBgoUKNwNoIA5CipSo0KDBgoUKNwNgIA5CipSo0KDBgoUKNwNYIA5CipSo0KDBgoUKNwNQIAgEQCAOQdAAaiAJIAj8CgAACyAO/QAEcCFhIA79AARgIWIgDv0ABFAhXyAO/QAEgAELImD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kQRB0IGH9DAoKCgoKCgoKCgoKCgoKCgr9I/1kcq1CIIYgYv0MCgoKCgoK\
\\
CgoKCgoKCgoKCv0j/WRBEHSthCBf/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZK2EQn9BwAAgCGsiCEEAIAhBwABNG62IgyFdIF/9DCIiIiIiIiIiIiIiIiIiIiL9I/1krSBi/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZEEQdK0gYf0MIiIiIiIiIiIiIiIiIiIiIv0j/WQgYP0MIiIiIiIiIiIiIiIiIiIiIv0j/WRBEHRyrUIghoSEIVogYf0MXFxcXFxcXFxcXFxcXFxcXP0j/WQgYP0MXFxcXFxcXFxcXFxcXFxcXP0j/WRBEHRyrUIghiJeIF/9DFxcXFxcXFxcXFxcXFxcXFz9I/1kIGL9DFxcXFxcXFxcXFxcXFxcXFz9I/1kQRB0cq2EIlggXIQi\
\\
WUIAUgRAIF4gWEIBhkKq1arVqtWq1ap/hCBYIFxCf4WDfUKq1arVqtWq1ap/hSJYg0I/iCFcIFogWCBZhUJ/hYMhWgsgX/0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIF/9DCwsLCwsLCwsLCwsLCwsLCz9IyBf/QwgICAgICAgICAgICAgICAg/VAiX/0MfX19fX19fX19fX19fX19ff0jIF/9DHt7e3t7e3t7e3t7e3t7e3v9I/1Q/VD9UP1krSBi/Qw6Ojo6Ojo6Ojo6Ojo6Ojo6/SMgYv0MLCwsLCwsLCwsLCwsLCwsLP0jIGL9DCAgICAgICAgICAgICAgICD9UCJf/Qx9fX19fX19fX19fX19fX19/SMgX/0Me3t7e3t7e3t7e3t7e3t7e/0j/VD9\
\\
UP1Q/WRBEHStIGH9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9IyBh/QwsLCwsLCwsLCwsLCwsLCws/SMgYf0MICAgICAgICAgICAgICAgIP1QIl/9DH19fX19fX19fX19fX19fX39IyBf/Qx7e3t7e3t7e3t7e3t7e3t7/SP9UP1Q/VD9ZCBg/Qw6Ojo6Ojo6Ojo6Ojo6Ojo6/SMgYP0MLCwsLCwsLCwsLCwsLCwsLP0jIGD9DCAgICAgICAgICAgICAgICD9UCJf/Qx9fX19fX19fX19fX19fX19/SMgX/0Me3t7e3t7e3t7e3t7e3t7e/0j/VD9UP1Q/WRBEHRyrUIghoSEIFsgWkIBhiBahSJYQgKGIFiFIlhCBIYgWIUiWEIIhiBYhSJYQhCGIFiFIlhC\
\\
IIaFIFiFIltCf4WDIF2EIVgCfiBbIF2DIllQBEAgDkEIaiANIFggXRBnIA1BQGshDSBbQj+HDAELIA5BCGogDSBYIFlCAX0gWYUiW4MgWyBdgxBnIA4oAiBBAWshCCAOKAIsIgkgDigCJEYEQCALEI4CCyAOKAIoIAlBAnRqIAg2AgAgDiAJQQFqNgIsIA0gWXqnakEBaiENQgAhXEIACyFbIAMgDUsNAAsgDigCFCI9IA4oAhAiCE0NAEEAID0gCEHMssAAELYBAAsCQAJAAkACQAJAIA4oAiAiCEUNACAOKAIcIlMgCEECdGohVSAOKAIMIT4gAkEBayE/IA5BlAFqIUAgDkH8AWohQSAFKQMAIVsgDigCLCE7IAFBKGohFCABQegBaiE3IAZB\
\\
CGohViAOKAIoIlchQiBTIUMDQCBbIVgCQCBEIgogPSBDKAIAIhBLBH8gEEEBaiJEIApPDQEgRAUgEAsgPUHIv8AAELYBAAsCQAJAAkACQCAKIERHBEAgOwR/IEIoAgAgVEYFQQALIjogO0sNASA+IBBBAnRqKAIAITAgDiA6OgBMIA4gAzYCOCAOIAI2AjQgDiAQIAprIhg2AkAgDiA+IApBAnRqIhE2AjwgDiAwNgJIIA4gGzYCRCAwIBtrIgggBEsNBiAFIFhCAXwiWzcDACAKIBBHDQMgGyAwSw0CIAMgMEkNAiAIRQ0EIAIgG2ohDQNAIA0tAABBCWsiC0EXTUEAQQEgC3RBm4CABHEbRQRAIDAgP2ohCUEAIQ0DQCAJIA1qLQAAQQlrIgtB\
\\
F0sNBkEBIAt0QZuAgARxRQ0GIAggDUEBayINag0ACwwGCyANQQFqIQ0gCEEBayIIDQALDAQLQdi/wABBE0Hsv8AAEL4CAAsgOkEAQQBB/L/AABC2AQALIBsgMCADQbi2wAAQtgEACyABKAKgAUGAgICAeEcEQAJAAkACQAJAAkAgASgC8AEiCARAIAEoAuwBIhIgCEEFdGohHiAwID9qIRwgAiAbaiELIBhBAXEhGSAYQQF2IQwgESAYQf7///8BcUECdGohEwNAAkAgGUUNACA6IAwgEigCCEdyDQACQAJAIAMgEygCACIJSwRAIAIgCWotAABB/QBHDQMgMCAJQQFqIghGDQIgAyAwSQ0SIAkgME8NEiACIAhqIQ0gMCAIayEIA0AgDS0AAEEJ\
\\
ayIJQRdNQQBBASAJdEGbgIAEcRtFBEBBACENA0ACQCANIBxqLQAAQQlrIglBF0sNAEEBIAl0QZuAgARxRQ0AIAggDUEBayINag0BDAULCyAIIA1qDQUMAwsgDUEBaiENIAhBAWsiCA0ACwwBCyAJIANB+L7AABCmAgALIAogEEYNDgsCQCARKAIAIg8gG0YNACAPIBtJDQ8gAyAPSQ0PIA8gG2shCCALIQ0DQCANLQAAQQlrIglBF01BAEEBIAl0QZuAgARxG0UEQCAPID9qIQ9BACENA0ACQCANIA9qLQAAQQlrIglBF0sNAEEBIAl0QZuAgARxRQ0AIAggDUEBayINag0BDAQLCyAIIA1qDQMMAgsgDUEBaiENIAhBAWsiCA0ACwsgDARAIBIo\
\\
AgQhDUIAIVwgDCEJIBEhCEIAIVoDQEIAIVkCfkIBIAhBBGooAgBBAWoiHSAIKAIAIhdrIhogDUEkaigCAEcNABogDUEgaigCACEPAkAgAyAXSQ0AIAMgF2tBEEkNACAaQRBLDQAgDSkDCCANQRhqKQMAIAIgF2oiDykACIOFIVkgDSkDACANQRBqKQMAIA8pAACDhQwBCyAXIB1LDQogAyAdSQ0KIAIgF2ogDyAaEKkCQQBHrQsgWoQhWiANQTBqIQ0gCEEIaiEIIFkgXIQhXCAJQQFrIgkNAAsgWiBchEIAUg0BCyAOIBIoAhw2AvABIA4gEv0AAgz9CwPgASAOQeABaiEXQQAhGgNAQQEhDUEAIQggDCAXKAIAIg9LBEACQCAYIA9BAXRBAmoi\
\\
CUsEQCARIA9BA3RqKAIEQQFqIgggESAJQQJ0aigCACIPTw0BIAggAyADIAhJGyEJA0ACQCAIIAlHBEAgAiAIai0AAEEhSQ0BDAQLIAkgA0Gov8AAEKYCAAsgDyAIQQFqIghHDQALIA8hCAwBCyAJIBhBmLjAABCmAgALIAggDyAIIA9JGyEJIA9BAWshDQJAA0AgCCANQQFqTw0BIAMgDU0NCSACIA1qIA1BAWshDS0AAEEhSQ0ACyANQQJqIQkLIAggCUsNCCADIAlJDQggAiAIaiENIAkgCGshCAsgF0EEaiEXIA5B+AFqIBpBA3RqIgkgCDYCBCAJIA02AgAgGkEBaiIaQQVHDQALIA4gQf0AAgD9CwO4ASAOIEH9AAIQ/QsDyAEgDiBBKAIg\
\\
NgLYASAOKAL4ASIIDQMLIBJBIGoiEiAeRw0ACwsgDkGQAWohMUEAITNBACFFQQAhRkEAIUdBACFIQQAhSSMAQRBrIjwkAAJAAkACQAJAIA5BNGoiGC0AGARAQeO+wAAhDEETIRUMAQsgGCgCDCI1RQRAQdi+wAAhDEELIRUMAQsCQCAYKAIIIjkoAgAiCyAYKAIEIhZJBEBBwL7AACEMQRghFSAYKAIAIi8gC2oiDy0AAEH7AEcNAiAYKAIQIgggC00EQCAIIAtGDQIgCCAvaiEKIAggC2tBAWohCQNAIAotAABBCWsiCEEXTUEAQQEgCHRBm4CABHEbRQRAIA9BAWshD0EAIQoDQCAKIA9qLQAAQQlrIghBF0sNBkEBIAh0QZuAgARxRQ0GIAkg\
\\
CkcgCkEBayEKDQALDAQLIApBAWohCiAJQQFqIglBAUcNAAsMAgsgCCALIBZBsL7AABC2AQALDAMLIDkgNUECdGohMiA5QQRqIRFBfyFKQX8hS0F/IUxBfyFNQX8hTkEBITZBASFPQQEhUEEBIVFBASFSQQEhNAJAAkACQAJAA0AgESAyRg0EAkAgFiARKAIAIghLBEAgCCAvai0AACENIAtBAWoiCSAITw0BA0ACQCAJIBZHBEAgCSAvai0AAEEhSQ0BDAQLIBYgFkGov8AAEKYCAAsgCCAJQQFqIglHDQALIAghCQwBCyAIIBZBiL3AABCmAgALIBFBBGohDyAJIAggCCAJSxshCyAIQQFrIQoCfwJAAkACQAJAAkADQCAJIApBAWpPDQEgCiAW\
\\
Tw0CIAogL2ogCkEBayEKLQAAQSFJDQALIApBAmohCwsCQCANQf0ARw0AIDQgCSALRnFFDQAgCCELIA8hEQwJC0GgvsAAIQxBECEVIA1BOkcNCiALIAlrQQJJDQogCSAWTw0BIAkgL2otAABBIkcNCiALQQFrIg0gFk8NAiANIC9qLQAAQSJHDQogDyAyRg0JIA8oAgAiCyAWTw0MIBFBCGoiESALIC9qLQAAIjhBIHJB+wBHDQQaQQEhDANAIBEgMkYNCgJAAkACQCAWIBEoAgAiC0sEQEEAIQogCyAvai0AAEHbAGsOIwEDAgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAQMCAwsMEAtBASEKDAELQX8hCgsgEUEEaiERIAogDGoiDEEA\
\\
Sg0AC0ENIRVBuL3AACEMIBEgMkcNAwwKCyAKIBZBuL/AABCmAgALIAkgFkGYvcAAEKYCAAsgDSAWQai9wAAQpgIACyARKAIAIgsgFk8NCCALIC9qLQAAITggEUEEagshEQJAIAhBAWoiDCALTw0AIAwgFiAMIBZLGyEIA0ACQCAIIAxHBEAgDCAvai0AAEEhSQ0BDAMLIAggFkGov8AAEKYCAAsgCyAMQQFqIgxHDQALIAshDAsgDCALIAsgDEsbIR8gC0EBayEKAkADQCAMIApBAWpPDQEgCiAWTw0DIAogL2ogCkEBayEKLQAAQSFJDQALIApBAmohHwsgCUEBaiIIIA1NIA0gFk1xRQRAIAggDSAWQZC+wAAQtgEACyAMIB9LDQIgFiAfSQ0C\
\\
IDxBCGogFCAIIC9qIhcgDSAIayISEDUgHyAMayE0IAwgL2oiGyA2An8gPC8BCEEBcQRAIDwvAQoiDEEQcUEEdgwBCwJ/QQAhE0EAIQlCACFZQQAhNiMAQZABayIVJAAgFUHYAGogFyASENQBAkACQCAVKAJYIhBBgICAgHhGDQAgFSgCXCEKAkAgFCgCeEGAgICAeEcEQCAVKAJgIQ0gFSAUKAJ0NgIsIBUgFCgCaDYCJCAVIBQoAlw2AhwgFSAUKAJQNgIUIBUgFCgCRDYCDCAVIBQoAnBBACAUKAJsQYCAgIB4Rxs2AiggFSAUKAJkQQAgFCgCYEGAgICAeEcbNgIgIBUgFCgCWEEAIBQoAlRBgICAgHhHGzYCGCAVIBQoAkxBACAUKAJIQYCA\
\\
gIB4Rxs2AhAgFSAUKAJAQQAgFCgCPEGAgICAeEcbNgIIIAogDWohHCAVQQhqIR9B9LvAACEMA0AgDCEPQcS8wAAhDEEAIQgCQCAPQcS8wABGDQAgD0EQaiEMAkAgHygCACIIBEAgHygCBCIJIA1GBEAgCiAIIA0QqQJFDQILQQAhCAwCC0EAIQggDygCDCIJRQ0BIA8oAggiEyAJQQN0aiEZA0AgE0EEaigCACEPIBMoAgAhCSAVIBw2AowBIBUgCjYCiAEgFUEANgJwIBVBADYCWCAVQdgAaiAJIAkgD2oQPEH/AXFFDQEgE0EIaiITIBlHDQALDAELIAohCCANIQkLIB9BCGohHyAVQTBqIDZBA3RqIg8gCTYCBCAPIAg2AgAgNkEBaiI2QQVH\
\\
DQALIBUoAlQhDyAVKAJQIR4gFSgCTCEMIBUoAkghHEEBIQlBASEIIBQoApABQYCAgIB4Rw0BAkAgFSgCQCITRQRAQYCAgIB4IQgMAQsgFSgCRCIIBH4gCEEBEN0CIhlFDQUgCARAIBkgEyAI/AoAAAsgGa0FQgELIAitQiCGhCFZCyAUIFk3ApQBIBQgCDYCkAEgCEGAgICAeEchCAwBCyAQRQ0BIAogEBCgAgwBCyAUKAKcAUGAgICAeEYEQEGAgICAeCEJIBwEQCAMBH4gDEEBEN0CIglFBEAgDCEIDAULIAwEQCAJIBwgDPwKAAALIAmtBUIBCyAMrUIghoQhWSAMIQkLIBQgWTcDoAEgFCAJNgKcASAJQYCAgIB4RyEJC0GAgICAeCETAn8g\
\\
FCgCqAFBgICAgHhHBEAgFCgCrAEhH0EAITYgFCgCsAEMAQsgHgRAIA8EfiAPQQEQ3QIiDEUEQCAPIQgMBQsgDwRAIAwgHiAP/AoAAAsgDK0FQgELIA+tQiCGhCFZIA8hEwsgFCBZNwKsASAUIBM2AqgBIBNBgICAgHhGITYgWachHyBZQiCIpwshHSAUKAKkASEaIBQoAqABIR4gFCgCmAEhHCAUKAKUASEZIBQoAowBIQ8gFCgCiAEhDEEAIRMgDSAUKAKAAUYEQCAUKAJ8IAogDRCpAkUhEwsgDSAPRgRAQQBBAiAMIAogDRCpAhsgE3IhEwsgDSAcRiAIcQRAQQBBBCAZIAogDRCpAhsgE3IhEwsgDSAaRiAJcQRAQQBBCCAeIAogDRCpAhsg\
\\
E3IhEwsCQCA2DQAgH0UNACANIB1HDQBBAEEQIB8gCiANEKkCGyATciETCyAUIAogDRDYAQJAIBJBgAhLDQAgFCgCOEGACE8NACAUIBcgEiATEDcgFCAUKAI4QQFqNgI4CyAQRQ0AIAogEBCgAgsgFUGQAWokACATDAELQQEgCBDjAgALQf//A3EiDEEPSwsiCBshNiA0IEUgCBshRSAzIE4gCBshTiAbIE8gDEEIcSIIGyFPIDQgRiAIGyFGIDMgTSAIGyFNIBsgUCAMQQRxIggbIVAgNCBHIAgbIUcgMyBMIAgbIUwgGyBRIAxBAnEiCBshUSA0IEggCBshSCAzIEsgCBshSyAbIFIgDEEBcSIIGyFSIDQgSSAIGyFJIDMgSiAIGyFKIDNBAWoh\
\\
M0EAITQgOEEsRg0ACyA4Qf0ARg0CQey9wAAhDEESIRUMBAsgCiAWQbi/wAAQpgIACyAMIB8gFkGAvsAAELYBAAsCQAJAIBEgMkcEQCARKAIAIgggFk8NAQwCCwJAIBgoAhQiCSALQQFqIghJDQAgCSAWSw0AIAggL2ogCSAIaxDpAQ0CAkAgM0EBdEEBciA1RgRAIDVBAXYiD0EwbCEIQQAhCSA1QdWq1SpLDQECfyAIRQRAQRAhEUEADAELQRAhCSAIQRAQ3QIiEUUNAiAPCyENIA8EQCARIQogDyELA0ACQCA5KAIAIgwgFiA5QQRqKAIAIglLBH8gCUEBaiIIIAxPDQEgCAUgCQsgFkG4uMAAELYBAAsgDCAvaiEgIAggDGshNQJAIAggDEYE\
\\
QEEBIQlBACEMQQAhMkEAIRtBACEQQQAhM0EAIThBACESQQAhNEEAIRdBACEdQQAhGkEAIR9BACEeQQAhE0EAIRxBACEZQQAhFUEAIS5BACEhQQAhIkEAISNBACEkQQAhJUEAISZBACEnQQAhKEEAISlBACEqQQAhK0EAISxBACEtQQAhCAwBC0EAIRUCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfyAJIAxGBEBBACEtQQAhLEEAIStBACEqQQAhKUEAIShBACEnQQAhJkEAISVBACEkQQAhI0EAISJBACEhQQAhHEEADAELICAtAAEhHCAMQQFqIAlHDQFB/wEhLUEAISxBACErQQAhKkEAISlBACEoQQAhJ0EAISZBACElQQAhJEEA\
\\
ISNBACEiQQAhIUEACyEuQQAhEwwBCyAgLQACIRMgCSAMQQJqRgRAQf8BIS1B/wEhLEEAIStBACEqQQAhKUEAIShBACEnQQAhJkEAISVBACEkQQAhI0EAISJBACEhQQAhLgwBCyAgLQADIR4gCSAMQQNqRgRAQf8BIS1B/wEhLEH/ASErQQAhKkEAISlBACEoQQAhJ0EAISZBACElQQAhJEEAISNBACEiQQAhIUEAIS4MAgsgIC0ABCEfIAkgDEEEakYEQEH/ASEtQf8BISxB/wEhK0H/ASEqQQAhKUEAIShBACEnQQAhJkEAISVBACEkQQAhI0EAISJBACEhQQAhLgwDCyAgLQAFIRogCSAMQQVqRgRAQf8BIS1B/wEhLEH/ASErQf8BISpB/wEh\
\\
KUEAIShBACEnQQAhJkEAISVBACEkQQAhI0EAISJBACEhQQAhLgwECyAgLQAGIR0gCSAMQQZqRgRAQf8BIS1B/wEhLEH/ASErQf8BISpB/wEhKUH/ASEoQQAhJ0EAISZBACElQQAhJEEAISNBACEiQQAhIUEAIS4MBQsgIC0AByEXIAkgDEEHakYEQEH/ASEtQf8BISxB/wEhK0H/ASEqQf8BISlB/wEhKEH/ASEnQQAhJkEAISVBACEkQQAhI0EAISJBACEhQQAhLgwGCyAgLQAIITQgCSAMQQhqRgRAQf8BIS1B/wEhLEH/ASErQf8BISpB/wEhKUH/ASEoQf8BISdB/wEhJkEAISVBACEkQQAhI0EAISJBACEhQQAhLgwHCyAgLQAJIRIgCSAM\
\\
QQlqRgRAQf8BIS1B/wEhLEH/ASErQf8BISpB/wEhKUH/ASEoQf8BISdB/wEhJkH/ASElQQAhJEEAISNBACEiQQAhIUEAIS4MCAsgIC0ACiE4IAkgDEEKakYEQEH/ASEtQf8BISxB/wEhK0H/ASEqQf8BISlB/wEhKEH/ASEnQf8BISZB/wEhJUH/ASEkQQAhI0EAISJBACEhQQAhLgwJCyAgLQALITMgCSAMQQtqRgRAQf8BIS1B/wEhLEH/ASErQf8BISpB/wEhKUH/ASEoQf8BISdB/wEhJkH/ASElQf8BISRB/wEhI0EAISJBACEhQQAhLgwKCyAgLQAMIRAgCSAMQQxqRgRAQf8BIS1B/wEhLEH/ASErQf8BISpB/wEhKUH/ASEoQf8BISdB\
\\
/wEhJkH/ASElQf8BISRB/wEhI0H/ASEiQQAhIUEAIS4MCwsgIC0ADSEbIAkgDEENakYEQEH/ASEtQf8BISxB/wEhK0H/ASEqQf8BISlB/wEhKEH/ASEnQf8BISZB/wEhJUH/ASEkQf8BISNB/wEhIkH/ASEhQQAhLgwMCyAgLQAOITIgDEEOaiAJRw0MQf8BIS1B/wEhLEH/ASErQf8BISpB/wEhKUH/ASEoQf8BISdB/wEhJkH/ASElQf8BISRB/wEhI0H/ASEiQf8BISFB/wEhLkEADA0LQQAhHgtBACEfC0EAIRoLQQAhHQtBACEXC0EAITQLQQAhEgtBACE4C0EAITMLQQAhEAtBACEbC0EAITJBAAwBC0H/ASEtQf8BISxB/wEhK0H/ASEq\
\\
Qf8BISlB/wEhKEH/ASEnQf8BISZB/wEhJUH/ASEkQf8BISNB/wEhIkH/ASEhQf8BIS5B/wEhFSAgLQAPCyEMICAtAAAhGSA1QQEQ3QIiCQRAQf8BIQgMAQtBASA1EIwDAAsgNQRAIAkgICA1/AoAAAsgCkEkaiA1NgIAIApBIGogCTYCACAKQRhqICatIC6tQjCGIBWtQjiGhCAhrUIohoQgIq1CIIaEICOtQhiGhCAkrUIQhoQgJa1CCIaEhDcDACAKQRBqIAitICetQjiGICitQjCGhCAprUIohoQgKq1CIIaEICutQhiGhCAsrUIQhoQgLa1CCIaEhDcDACAKIDStQv8BgyAyrUL/AYNCMIYgDK1COIaEIButQv8Bg0IohoQgEK1C/wGDQiCG\
\\
hCAzrUL/AYNCGIaEIDitQv8Bg0IQhoQgEq1C/wGDQgiGhIQ3AwggCiAZrUL/AYMgF61COIYgHa1C/wGDQjCGhCAarUL/AYNCKIaEIB+tQv8Bg0IghoQgHq1C/wGDQhiGhCATrUL/AYNCEIaEIBytQv8Bg0IIhoSENwMAIDlBCGohOSAKQTBqIQogC0EBayILDQALCyA3KAIIIglBB08EQCA3QQc2AgggCUEHayIMBEAgNygCBEHgAWohC0EAITIDQCALIDJBBXRqIhkoAgQhEyAZKAIIIgkEQCATQSBqIQoDQCAKQQRqKAIAIggEQCAKKAIAIAgQoAILIApBMGohCiAJQQFrIgkNAAsLIBkoAgAiCARAIBMgCEEwbBCgAgsgMkEBaiIyIAxHDQAL\
\\
C0EHIQkLIDcoAgAiCCAJRgRAIwBBEGsiDCQAIAxBBGogN0EEIAhBAXQiCCAIQQRNGyILQQRBIBDsASAMKAIEQQFGBEAgDCgCCCAMKAIMEOMCAAsgDCgCCCEIIDcgCzYCACA3IAg2AgQgDEEQaiQACyA3KAIEIQsCQCAJRQ0AIAlBBXQiCEUNACALQSBqIAsgCPwKAAALIAsgTjYCHCALIE02AhggCyBMNgIUIAsgSzYCECALIEo2AgwgCyAPNgIIIAsgETYCBCALIA02AgAgNyAJQQFqNgIICyAxIEU2AiQgMSA2NgIgIDEgRjYCHCAxIE82AhggMSBHNgIUIDEgUDYCECAxIEg2AgwgMSBRNgIIIDEgSTYCBCAxIFI2AgAMBgsgCSAIEOMCAAsg\
\\
CCAJIBZB3L3AABC2AQALIAggFkGIvcAAEKYCAAtBxb3AACEMQRQhFQwBC0ENIRVBuL3AACEMCyAxIBU2AgggMSAMNgIEIDFBADYCAAsgPEEQaiQADAELIAsgFkGIvcAAEKYCAAsgDigCkAENASAOKQKUASFZIAYgBikDAEIBfDcDACAOIFk3ArwBIAYoAhAhCCAOIBg2ArgBIAhBE0sNBiAOQfgBaiAOQbgBahClAiAGKAIIIAhGBEAgVhCTAgsgBiAIQQFqNgIQIAYoAgwgCEEYbGoiCCBYNwMAIAggDikD+AE3AwggCCAOKAKAAjYCEAwGCyBAIA4oAtgBNgIgIEAgDv0AA8gB/QsCECBAIA79AAO4Af0LAgAgDiAINgKQAQsgBiBYIA5BkAFq\
\\
IAcQLwwECyANIANBuL/AABCmAgALIAggCSADQai4wAAQtgEACyAXIB0gA0HIuMAAELYBAAsgDkHQAGohHf0MAAAAAAAAAAAAAAAAAAAAACFfIwBBgAFrIhAkAAJAAkACQAJAIA5BNGoiHi0AGARAQeO+wAAhEUETIRcMAQsgHigCDCIPRQRAQdi+wAAhEUELIRcMAQsCQCAeKAIIIg0oAgAiCCAeKAIEIhJJBEBBwL7AACERQRghFyAeKAIAIhggCGoiDC0AAEH7AEcNAiAeKAIQIhogCE0EQCAIIBpGDQIgGCAaaiEKIBogCGtBAWohCQNAIAotAABBCWsiC0EXTUEAQQEgC3RBm4CABHEbRQRAIAxBAWshDEEAIQoDQCAKIAxqLQAAQQlrIgtB\
\\
F0sNBkEBIAt0QZuAgARxRQ0GIAkgCkcgCkEBayEKDQALDAQLIApBAWohCiAJQQFqIglBAUcNAAsMAgsgGiAIIBJBsL7AABC2AQALDAMLIAFBKGohEyANIA9BAnRqIRkgDUEEaiEPQQEhFwJAAkACQAJAA0AgDyAZRg0EAkAgEiAPKAIAIgtLBEAgCyAYai0AACENIAhBAWoiCSALTw0BA0ACQCAJIBJHBEAgCSAYai0AAEEhSQ0BDAQLIBIgEkGov8AAEKYCAAsgCyAJQQFqIglHDQALIAshCQwBCyALIBJBiL3AABCmAgALIA9BBGohDCAJIAsgCSALSRshCCALQQFrIQoCfwJAAkACQAJAAkADQCAJIApBAWpPDQEgCiASTw0CIAogGGogCkEB\
\\
ayEKLQAAQSFJDQALIApBAmohCAsCQCANQf0ARw0AIBcgCCAJRnFFDQAgCyEIIAwhDwwJC0GgvsAAIRFBECEXIA1BOkcNCiAIIAlrQQJJDQogCSASTw0BIAkgGGotAABBIkcNCiAIQQFrIhwgEk8NAiAYIBxqLQAAQSJHDQogDCAZRg0JIAwoAgAiCCASTw0MIA9BCGoiDyAIIBhqLQAAIg1BIHJB+wBHDQQaQQEhEQNAIA8gGUYNCgJAAkACQCASIA8oAgAiCEsEQEEAIQogCCAYai0AAEHbAGsOIwEDAgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAQMCAwsMEAtBASEKDAELQX8hCgsgD0EEaiEPIAogEWoiEUEASg0AC0ENIRdBuL3A\
\\
ACERIA8gGUcNAwwKCyAKIBJBuL/AABCmAgALIAkgEkGYvcAAEKYCAAsgHCASQai9wAAQpgIACyAPKAIAIgggEk8NCCAIIBhqLQAAIQ0gD0EEagshDwJAIAtBAWoiESAITw0AIBEgEiARIBJLGyELA0ACQCALIBFHBEAgESAYai0AAEEhSQ0BDAMLIAsgEkGov8AAEKYCAAsgCCARQQFqIhFHDQALIAghEQsgESAIIAggEUsbIQwgCEEBayEKAkADQCARIApBAWpPDQEgCiASTw0DIAogGGogCkEBayEKLQAAQSFJDQALIApBAmohDAsgCUEBaiILIBxNIBIgHE9xRQRAIAsgHCASQZC+wAAQtgEACyAMIBFJDQIgDCASSw0CIBBBMGogCyAYaiAc\
\\
IAtrENQBAkAgECgCMCIJQYCAgIB4Rg0AIBMgECgCNCILIBAoAjgQ2AEgCUUNACALIAkQoAILQQAhFyANQSxGDQALIA1B/QBGDQJB7L3AACERQRIhFwwECyAKIBJBuL/AABCmAgALIBEgDCASQYC+wAAQtgEACwJAAkACQAJAAkAgDyAZRwRAIA8oAgAiCCASTw0BDAULIB4oAhQiCyAIQQFqIghJDQEgCyASSw0BIAggGGogCyAIaxDpAQ0EIAsgGkkNAiALIBprIQlBASENAkAgCyAaRg0AIAlBARDdAiINRQ0EIAlFDQAgDSAYIBpqIAn8CgAACyABKAL8ASIIIAEoAvQBRgRAIAFB9AFqEJMCCyABKAL4ASAIQRhsaiILIAk2AhAgCyANNgIM\
\\
IAsgCTYCCCALIFg3AwAgASAIQQFqNgL8ASAQQTBqIBMQRUICIVgCQCAQKQMwQgJSBEAgASgC/AEiDEUNASABKAL4ASELQQAhDUEAIQkgDEEFTwRAIAtB2ABqIQogDCAMQQNxIghBBCAIG2siDSEJA0AgXyAKIApBGGsgCkEwayAKQcgAa/1cAgD9VgIAAf1WAgAC/VYCAAP9rgH9DCAAAAAgAAAAIAAAACAAAAD9rgEhXyAKQeAAaiEKIAlBBGsiCQ0ACyBfIF8gX/0NCAkKCwwNDg8AAQIDAAECA/2uASJfIF8gX/0NBAUGBwABAgMAAQIDAAECA/2uAf0bACEJCyAMIA1rIQggDUEYbCALakEQaiEKA0AgCSAKKAIAakEgaiEJIApBGGohCiAI\
\\
QQFrIggNAAsgCUGAgARNDQEgHSAQ/QADUP0LAyAgHSAQ/QADQP0LAxAgHSAQ/QADMP0LAwAMCQsgASgC+AEhCCABKAL8ASELIAFCCDcD+AEgASgC9AEhDSABQQA2AvQBIAggC0EYbGohGQJ/IAgiCiALRQ0AGiAQQThqIRMDQCAKQQhqKAIAIREgCkEMaigCACEPIApBEGooAgAhCyAQIAopAwA3AyggEEEBNgJ8IBBBq7HAADYCeCAQIAs2AnQgECAPNgJwIBBB5ABqIBBB8ABqELgBIBBBMGogASAQKAJoIgwgECgCbCALIBBBKGogBiAHECkgECkDMCJYQgJRIglFBEAgECATKQMgNwMgIBAgE/0AAxD9CwMQIBAgE/0AAwD9CwMACyAQKAJk\
\\
IgsEQCAMIAsQoAILIBEEQCAPIBEQoAILIAlFBEAgHSAQKQMgNwMoIB0gEP0AAxD9CwMYIB0gEP0AAwD9CwMIIApBGGoMAgsgCkEYaiIKIBlHDQALQgIhWCAZCyELIB0gWDcDACAZIAtrQRhuIQkgCyAZRwRAIAtBDGohCgNAIApBBGsoAgAiCwRAIAooAgAgCxCgAgsgCkEYaiEKIAlBAWsiCQ0ACwsgDUUNCCAIIA1BGGwQoAIMCAsgHUICNwMAIBAoAkAiCARAIBAoAkQgCBCgAgsgECgCTCIIQYCAgIB4Rg0HIAhFDQcgECgCUCAIEKACDAcLIAggEkGIvcAAEKYCAAsgCCALIBJB3L3AABC2AQALIBogCyASQbi2wAAQtgEAC0EBIAkQ4wIA\
\\
C0HFvcAAIRFBFCEXDAELQQ0hF0G4vcAAIRELIAYgBikDAEIBfDcDACAQIBc2AgggECARNgIEIBAgHjYCACAGKAIQIghBE00EQCAQQTBqIBAQpQIgBigCCCAIRgRAIAZBCGoQkwILIAYgCEEBajYCECAGKAIMIAhBGGxqIgggWDcDACAIIBApAzA3AwggCCAQKAI4NgIQCyAdQgI3AwALIBBBgAFqJAAMAQsgCCASQYi9wAAQpgIACyAOKQNQQgJRDQAgACAO/QADcP0LAyAgACAO/QADYP0LAxAgACAO/QADUP0LAwAgDigCCCIABEAgPiAAQQJ0EKACCyAOKAIYIgAEQCBTIABBAnQQoAILIA4oAiQiAEUNAyBXIABBAnQQoAIMAwsgVEEBaiFU\
\\
IDsgOmshOyAwQQFqIRsgQiA6QQJ0aiFCIENBBGoiQyBVRw0ACwsgASgCACICBEAgASgCBCACQQJ0EKACCyABKAIQIgIEQCABKAIUIAJBAnQQoAILIAEoAhwiAgRAIAEoAiAgAkECdBCgAgsgASAOKQMoNwIgIAEgDv0AAxj9CwIQIAEgDv0AAwj9CwIAIAAgGzYCCCAAQgI3AwALIA5BoAJqJAAPC0EAQQBBiL/AABCmAgALIBsgDyADQZi/wAAQtgEACyAIIDAgA0GYv8AAELYBAAvfEQEXfyMAQdABayIGJAAgBkEMaiABQfAAahCGAiABLQCeASETIAEtAJ0BIRQgAS0AnAEhFSAGQRhqIAEQViABKAKUASEWAkACQAJAAkACQCABKAKEASIQ\
\\
RQRAQQghEQwBCyABKAKAASECIBBBKGwiA0EIEN0CIhFFDQEgA0UNACARIAIgA/wKAAALIAEoAlwiCEEMbCECQQAhAyAIQarVqtUASw0BIAEoApgBIRcCfyACRQRAQQQhB0EADAELQQQhAyACQQQQ3QIiB0UNAiAICyEFIAYgBzYCbCAGIAU2AmggBkIANwJwQQAhAkEAIQcCQCAIRQ0AIAEoAlAiAiABKAJYIgMgAkEAIAIgA00bayIKayIDIAhJBEAgCCADayEHDAELIAggCmohAgsgASgCVCEIAkAgBSACQQxsIhggCkEMbCISayIOQQxuIgkgB2oiDE8EQCAFIQNBACEFDAELIAZB6ABqQQAgDEEEQQwQ8QEgBigCaCEDAkAgBigCcCILIAUg\
\\
BigCdCIPa00NACAFIAtrIgQgDyAEayINSyADIAVrIA1PcUUEQCADIARrIQUgBEEMbCIEBEAgBigCbCINIAVBDGxqIA0gC0EMbGogBPwKAAALIAYgBTYCcAwCCyANQQxsIgRFDQAgBigCbCINIAVBDGxqIA0gBPwKAAALIAshBQsgCCASaiEEAkACQCAMIAMgBSAPaiIFIANBACADIAVNG2siDWsiC0sEQCAHQQxsIQwCQCALBEAgBigCbCANQQxsaiEJIA0gA2shCkEAIQJBACEFA0AgAiAORgRAIAIgCWohBCAFIApqIQlBACEHIAwhAiAIIQMDQCACRQ0GIAQgAygCCDYCCCAEIAMpAgA3AgAgBEEMaiEEIAJBDGshAiADQQxqIQMgCSAHQQFr\
\\
IgdHDQALQQAhCQwDCyACIAlqIgMgAiAEaiIHKAIINgIIIAMgBykCADcCACACQQxqIQIgCiAFQQFqIgVqDQALIAIgBGohBAsCQCAIIBhqIgMgBEYEQEEAIQkMAQsgAyAEayIDQQxuIglBA3EhB0EAIQ0gBigCbCEOAkAgA0EwTwRAIAlB/P///wFxIQpBACEFA0AgBSAOaiIDIAQgBWoiAigCCDYCCCADIAIpAgA3AgAgA0EUaiACQRRqKAIANgIAIANBDGogAkEMaikCADcCACADQSBqIAJBIGooAgA2AgAgA0EYaiACQRhqKQIANwIAIANBJGogAkEkaikCADcCACADQSxqIAJBLGooAgA2AgAgBUEwaiEFIAogDUEEaiINRw0ACyAHRQ0BCyAE\
\\
IA1BDGwiA2ohBCADIA5qIQIDQCACIAQoAgg2AgggAiAEKQIANwIAIARBDGohBCACQQxqIQIgB0EBayIHDQALCyAJIAtqIQsLIAghAwsgCCAMaiICIANGBEAgCyEMDAMLIAIgA2siAkEMbiEIQQAhBCAGKAJsIQwCQCAMIAJBDEcEfyAIQQFxIQogDCAJQQxsaiEEQQAhBUEAIAJBGG5BAXRrIQcgAyECA0AgBCACKAIINgIIIAQgAikCADcCACAEQQxqIAJBDGopAgA3AgAgBEEUaiACQRRqKAIANgIAIAJBGGohAiAEQRhqIQQgByAFQQJrIgVHDQALIApFDQFBACAFayEEIAkgBWsFIAkLQQxsaiICIAMgBEEMbGoiAygCCDYCCCACIAMpAgA3\
\\
AgALIAggC2ohDAwCCwJAIAIgCkYNACAJQQNxIQMgBigCbCELIAsgDUEMbCIKIA5BME8EfyAKIAtqIQJBACEFQQAgDkEwbkH///8fcUECdGshDgNAIAIgBCgCCDYCCCACIAQpAgA3AgAgAkEUaiAEQRRqKAIANgIAIAJBDGogBEEMaikCADcCACACQSBqIARBIGooAgA2AgAgAkEYaiAEQRhqKQIANwIAIAJBJGogBEEkaikCADcCACACQSxqIARBLGooAgA2AgAgAkEwaiECIARBMGohBCAOIAVBBGsiBUcNAAsgA0UNAUEAIAVrBUEAC0EMbCICamohBCAIIAIgEmpqIQIDQCAEIAIoAgg2AgggBCACKQIANwIAIAJBDGohAiAEQQxqIQQgA0EB\
\\
ayIDDQALCyAHRQRAIAkhDAwCC0EAIQQgBigCbCIKIA1BDGwiA2ogB0EBRwR/IAdBAXEhCyAKIAlBDGwgA2pqIQRBACEDQQAgB0F+cWshBSAIIQIDQCAEIAIoAgg2AgggBCACKQIANwIAIARBDGogAkEMaikCADcCACAEQRRqIAJBFGooAgA2AgAgAkEYaiECIARBGGohBCAFIANBAmsiA0cNAAsgC0UNAkEAIANrIQQgCSADawUgCQtBDGxqIgMgCCAEQQxsaiICKAIINgIIIAMgAikCADcCAAwBCyAFIAdrIQwLIAYgDCAPajYCdCABLQBsIgxBA0YNAyABKAJkIQsgASgCYCEPIAEoAmgiA0UEQEEAIQoMBAtB2ABBCBDdAiIKRQ0CIAZB+ABq\
\\
IgIgAxBWIAYgAygCUDYCyAEgCiACQdgA/AoAAAwDC0EIIAMQ4wIACyADIAIQ4wIAC0EIQdgAEIwDAAsCQAJAIAEoApABIghFBEBBBCEFDAELIAEoAowBIQIgCEEYbCIBQQQQ3QIiBUUNASAGQYQBaiEJQQAhBCAIIQMDQCABIARGDQEgBkH4AGogAhCGAiAJIAJBDGoQhgIgBCAFaiIHIAYpAogBNwIQIAcgBv0AAnj9CwIAIARBGGohBCACQRhqIQIgA0EBayIDDQALCyAAIAYoAhQ2AnggACAGKQIMNwJwIAAgEzoAngEgACAUOgCdASAAIBU6AJwBIAAgBkEYakHQAPwKAAAgACAXNgKYASAAIBA2AoQBIAAgETYCgAEgACAQNgJ8IAAgFjYC\
\\
lAEgACAINgKQASAAIAU2AowBIAAgCDYCiAEgACAMOgBsIAAgCjYCaCAAIAs2AmQgACAPNgJgIAAgBv0AAmj9CwJQIAZB0AFqJAAPC0EEIAEQ4wIAC8oRAQ5/IwBB8ABrIhAkAAJAAkACQAJAIAFBIUkEQCABIQkMAQsgAkHwAGshEQJAA0AgBEUEQCAAIAEgAiADQQEgBhA5DAYLIAAgAUEDdiIJQZAGbGohByAAIAlBwANsaiELIARBAWshBCAQAn8gAUHAAE8EQCAAIAsgByAJEPoBDAELIAAgByALIAAoAgAiCSALKAIAIgtJIgogCyAHKAIAIgdJcxsgCiAHIAlLcxsLIgpB8AD8CgAAIAogAGtB8ABuIQsCQCAFBEAgBSgCACAKKAIATw0B\
\\
CyABIANLDQRBACEJIAAhByACIAFB8ABsIgxqIhIhCCALIQ0DQCAAIA1B8ABsaiIOIAdLBEADQCAJQfAAbCACIAhB8ABrIgggBygCACAKKAIASSIPG2ogB0HwAPwKAAAgCSAPaiEJIAdB8ABqIgcgDkkNAAsLIAEgDUcEQCAIQfAAayIIIAlB8ABsaiAHQfAA/AoAACAHQfAAaiEHIAEhDQwBCwsgCUHwAGwiDgRAIAAgAiAO/AoAAAsgASAJayEPAkAgASAJRg0AIAAgDmohDUEAIQggCUEBaiABRwRAIA9BAXEgD0F+cSEUIAwgEWohDCANIQcDQCAHIAxB8AD8CgAAIAdB8ABqIBIgCEH+////AHNB8ABsakHwAPwKAAAgDEHgAWshDCAHQeAB\
\\
aiEHIBQgCEECaiIIRw0AC0UNAQsgDSAIQfAAbGogEiAIQX9zQfAAbGpB8AD8CgAACyAJRQ0AIAEgCUkNAiAAIA5qIA8gAiADIAQgECAGECsgCSIBQSFJDQMMAQsgASADSw0DQQAhCCAAIQcgAiABQfAAbCIFaiINIQkDQCAAIAtB8ABsaiIMIAdLBEADQCAIQfAAbCACIAlB8ABrIgkgCigCACAHKAIATyIOG2ogB0HwAPwKAAAgCCAOaiEIIAdB8ABqIgcgDEkNAAsLIAEgC0cEQCACIAhB8ABsaiAHQfAA/AoAACAHQfAAaiEHIAhBAWohCCAJQfAAayEJIAEhCwwBCwsgCEHwAGwiCgRAIAAgAiAK/AoAAAsgASAIRg0FIAEgCGshCSAAIApq\
\\
IQtBACEMAkAgCEEBaiABRwRAIAlBAXEgCUF+cSEPIAUgEWohBSALIQcDQCAHIAVB8AD8CgAAIAdB8ABqIA0gDEH+////AHNB8ABsakHwAPwKAAAgBUHgAWshBSAHQeABaiEHIA8gDEECaiIMRw0AC0UNAQsgCyAMQfAAbGogDSAMQX9zQfAAbGpB8AD8CgAACyABIAhPBEAgACAKaiEAQQAhBSAJIgFBIUkNAwwBCwsgCCABIAFBkN3AABC2AQALQfTcwABBE0GA3cAAEL8CAAsgCUECSQ0CIAMgCUEQakkNAEEBIQMgCUEBdiEBAkAgCUEHSwRAIAAgACgCcCIEIAAoAgAiBklB8ABsaiIFIABB0AJB4AEgACgC0AIgACgC4AFJIgcbaiIDIAAg\
\\
BCAGT0HwAGxqIgQgAEHgAUHQAiAHG2oiBigCACAEKAIASSIHGyADKAIAIAUoAgBJIgsbIgooAgAhCCAGIAQgAyALGyAHGyINKAIAIQwgAiADIAUgCxtB8AD8CgAAIAJB8ABqIA0gCiAIIAxLIgMbQfAA/AoAACACQeABaiAKIA0gAxtB8AD8CgAAIAJB0AJqIAQgBiAHG0HwAPwKAAAgACABQfAAbCIMaiIDIAMoAnAiBSADKAIAIgdJQfAAbGoiBiADQdACQeABIAMoAtACIAMoAuABSSILG2oiBCADIAUgB09B8ABsaiIFIANB4AFB0AIgCxtqIgcoAgAgBSgCAEkiCxsgBCgCACAGKAIASSIKGyINKAIAIQ4gByAFIAQgChsgCxsiCCgCACEP\
\\
IAIgDGoiAyAEIAYgChtB8AD8CgAAIANB8ABqIAggDSAOIA9LIgQbQfAA/AoAACADQeABaiANIAggBBtB8AD8CgAAIANB0AJqIAUgByALG0HwAPwKAABBBCEDDAELIAIgAEHwAPwKAAAgAiABQfAAbCIEaiAAIARqQfAA/AoAAAsgCSABayEGIAEgA00NASADQfAAbCEKIAMhBQNAIAIgBUHwAGwiB2oiBCAAIAdqIgdB8AD8CgAAIAQoAgAiCyAEQfAAaygCAEkEQCAQIAdBBGpB7AD8CgAAIAohBwJ/A0AgAiAHaiIEIARB8ABrQfAA/AoAACACIAdB8ABGDQEaIAdB8ABrIQcgCyAEQeABaygCAEkNAAsgAiAHagsiByALNgIAIAdBBGogEEHs\
\\
APwKAAALIApB8ABqIQogBUEBaiIFIAFHDQALDAELAAsgAiABQfAAbCIEaiEKIAMgBkkEQCAAIARqIQ4gA0HwAGwhBUHwACELIAohBANAIAogA0HwAGwiDWoiByANIA5qIghB8AD8CgAAIAcoAgAiDSAHQfAAaygCAEkEQCAQIAhBBGpB7AD8CgAAIAshCCAEIQcCfwNAIAUgB2oiDCAMQfAAa0HwAPwKAAAgCiAFIAhGDQEaIAhB8ABqIQggB0HwAGshByANIAxB4AFrKAIASQ0ACyAFIAdqCyIHIA02AgAgB0EEaiAQQewA/AoAAAsgC0HwAGshCyAEQfAAaiEEIANBAWoiAyAGRw0ACwsgCkHwAGshByACIAlB8ABsQfAAayIDaiEIIAAgA2oh\
\\
DANAIAAgCiACIAooAgAiAyACKAIAIgRJIgUbQfAA/AoAACAMIAcgCCAIKAIAIgYgBygCACILSSING0HwAPwKAAAgDEHwAGshDCAAQfAAaiEAIAIgAyAET0HwAGxqIQIgCiAFQfAAbGohCiAHQZB/QQAgDRtqIQcgCEGQf0EAIAYgC08baiEIIAFBAWsiAQ0ACyAHQfAAaiEBIAlBAXEEfyAAIAIgCiABIAJLIgAbQfAA/AoAACAKIAEgAk1B8ABsaiEKIAIgAEHwAGxqBSACCyABRiAKIAhB8ABqRnENABCHAwALIBBB8ABqJAALyhEBDn8jAEHwAGsiECQAAkACQAJAAkAgAUEhSQRAIAEhCQwBCyACQfAAayERAkADQCAERQRAIAAgASACIANB\
\\
ASAGEDoMBgsgACABQQN2IglBkAZsaiEHIAAgCUHAA2xqIQsgBEEBayEEIBACfyABQcAATwRAIAAgCyAHIAkQ+gEMAQsgACAHIAsgACgCACIJIAsoAgAiC0kiCiALIAcoAgAiB0lzGyAKIAcgCUtzGwsiCkHwAPwKAAAgCiAAa0HwAG4hCwJAIAUEQCAFKAIAIAooAgBPDQELIAEgA0sNBEEAIQkgACEHIAIgAUHwAGwiDGoiEiEIIAshDQNAIAAgDUHwAGxqIg4gB0sEQANAIAlB8ABsIAIgCEHwAGsiCCAHKAIAIAooAgBJIg8baiAHQfAA/AoAACAJIA9qIQkgB0HwAGoiByAOSQ0ACwsgASANRwRAIAhB8ABrIgggCUHwAGxqIAdB8AD8CgAA\
\\
IAdB8ABqIQcgASENDAELCyAJQfAAbCIOBEAgACACIA78CgAACyABIAlrIQ8CQCABIAlGDQAgACAOaiENQQAhCCAJQQFqIAFHBEAgD0EBcSAPQX5xIRQgDCARaiEMIA0hBwNAIAcgDEHwAPwKAAAgB0HwAGogEiAIQf7///8Ac0HwAGxqQfAA/AoAACAMQeABayEMIAdB4AFqIQcgFCAIQQJqIghHDQALRQ0BCyANIAhB8ABsaiASIAhBf3NB8ABsakHwAPwKAAALIAlFDQAgASAJSQ0CIAAgDmogDyACIAMgBCAQIAYQLCAJIgFBIUkNAwwBCyABIANLDQNBACEIIAAhByACIAFB8ABsIgVqIg0hCQNAIAAgC0HwAGxqIgwgB0sEQANAIAhB8ABs\
\\
IAIgCUHwAGsiCSAKKAIAIAcoAgBPIg4baiAHQfAA/AoAACAIIA5qIQggB0HwAGoiByAMSQ0ACwsgASALRwRAIAIgCEHwAGxqIAdB8AD8CgAAIAdB8ABqIQcgCEEBaiEIIAlB8ABrIQkgASELDAELCyAIQfAAbCIKBEAgACACIAr8CgAACyABIAhGDQUgASAIayEJIAAgCmohC0EAIQwCQCAIQQFqIAFHBEAgCUEBcSAJQX5xIQ8gBSARaiEFIAshBwNAIAcgBUHwAPwKAAAgB0HwAGogDSAMQf7///8Ac0HwAGxqQfAA/AoAACAFQeABayEFIAdB4AFqIQcgDyAMQQJqIgxHDQALRQ0BCyALIAxB8ABsaiANIAxBf3NB8ABsakHwAPwKAAALIAEg\
\\
CE8EQCAAIApqIQBBACEFIAkiAUEhSQ0DDAELCyAIIAEgAUGQ3cAAELYBAAtB9NzAAEETQYDdwAAQvwIACyAJQQJJDQIgAyAJQRBqSQ0AQQEhAyAJQQF2IQECQCAJQQdLBEAgACAAKAJwIgQgACgCACIGSUHwAGxqIgUgAEHQAkHgASAAKALQAiAAKALgAUkiBxtqIgMgACAEIAZPQfAAbGoiBCAAQeABQdACIAcbaiIGKAIAIAQoAgBJIgcbIAMoAgAgBSgCAEkiCxsiCigCACEIIAYgBCADIAsbIAcbIg0oAgAhDCACIAMgBSALG0HwAPwKAAAgAkHwAGogDSAKIAggDEsiAxtB8AD8CgAAIAJB4AFqIAogDSADG0HwAPwKAAAgAkHQAmogBCAG\
\\
IAcbQfAA/AoAACAAIAFB8ABsIgxqIgMgAygCcCIFIAMoAgAiB0lB8ABsaiIGIANB0AJB4AEgAygC0AIgAygC4AFJIgsbaiIEIAMgBSAHT0HwAGxqIgUgA0HgAUHQAiALG2oiBygCACAFKAIASSILGyAEKAIAIAYoAgBJIgobIg0oAgAhDiAHIAUgBCAKGyALGyIIKAIAIQ8gAiAMaiIDIAQgBiAKG0HwAPwKAAAgA0HwAGogCCANIA4gD0siBBtB8AD8CgAAIANB4AFqIA0gCCAEG0HwAPwKAAAgA0HQAmogBSAHIAsbQfAA/AoAAEEEIQMMAQsgAiAAQfAA/AoAACACIAFB8ABsIgRqIAAgBGpB8AD8CgAACyAJIAFrIQYgASADTQ0BIANB8ABs\
\\
IQogAyEFA0AgAiAFQfAAbCIHaiIEIAAgB2oiB0HwAPwKAAAgBCgCACILIARB8ABrKAIASQRAIBAgB0EEakHsAPwKAAAgCiEHAn8DQCACIAdqIgQgBEHwAGtB8AD8CgAAIAIgB0HwAEYNARogB0HwAGshByALIARB4AFrKAIASQ0ACyACIAdqCyIHIAs2AgAgB0EEaiAQQewA/AoAAAsgCkHwAGohCiAFQQFqIgUgAUcNAAsMAQsACyACIAFB8ABsIgRqIQogAyAGSQRAIAAgBGohDiADQfAAbCEFQfAAIQsgCiEEA0AgCiADQfAAbCINaiIHIA0gDmoiCEHwAPwKAAAgBygCACINIAdB8ABrKAIASQRAIBAgCEEEakHsAPwKAAAgCyEIIAQhBwJ/\
\\
A0AgBSAHaiIMIAxB8ABrQfAA/AoAACAKIAUgCEYNARogCEHwAGohCCAHQfAAayEHIA0gDEHgAWsoAgBJDQALIAUgB2oLIgcgDTYCACAHQQRqIBBB7AD8CgAACyALQfAAayELIARB8ABqIQQgA0EBaiIDIAZHDQALCyAKQfAAayEHIAIgCUHwAGxB8ABrIgNqIQggACADaiEMA0AgACAKIAIgCigCACIDIAIoAgAiBEkiBRtB8AD8CgAAIAwgByAIIAgoAgAiBiAHKAIAIgtJIg0bQfAA/AoAACAMQfAAayEMIABB8ABqIQAgAiADIARPQfAAbGohAiAKIAVB8ABsaiEKIAdBkH9BACANG2ohByAIQZB/QQAgBiALTxtqIQggAUEBayIBDQALIAdB\
\\
8ABqIQEgCUEBcQR/IAAgAiAKIAEgAksiABtB8AD8CgAAIAogASACTUHwAGxqIQogAiAAQfAAbGoFIAILIAFGIAogCEHwAGpGcQ0AEIcDAAsgEEHwAGokAAu3FwMgfwZ+BXsjAEHgAGsiCiQAIANBADoAHCADQQA2AhggA0EANgIMAkAgAkE/akEGdiISRQ0AIAAtAFQiFP0PIS4gAiEMQcAAIRMDQEEBIAEgCCIPaiINIAIgCEkiEBshCAJ7IAIgD2siDkEAIAIgDk8bIg5BwABPBEAgCP0AACAhLyAI/QAAECEwIAj9AAAAITEgCP0AADAMAQsgCkKKlKjQoMGChQo3A1ggCkKKlKjQoMGChQo3A1AgCkKKlKjQoMGChQo3A0ggCkKKlKjQoMGC\
\\
hQo3A0AgCkKKlKjQoMGChQo3AzggCkKKlKjQoMGChQo3AzAgCkKKlKjQoMGChQo3AyggCkKKlKjQoMGChQo3AyAgDgRAIApBIGogCCAO/AoAAAsgCv0ABEAhLyAK/QAEMCEwIAr9AAQgITEgCv0ABFALITIgD0FAayEIQn9BwAAgDGsiDkEAIA5BwABNG62IIikgMf0MIiIiIiIiIiIiIiIiIiIiIv0j/WStIDD9DCIiIiIiIiIiIiIiIiIiIiL9I/1kQRB0rSAv/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCAy/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZEEQdHKtQiCGhISDISogMf0MCgoKCgoKCgoKCgoKCgoKCv0j/WStIDD9DAoKCgoKCgoKCgoK\
\\
CgoKCgr9I/1kQRB0rSAv/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCAy/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZEEQdHKtQiCGhIQiLCApgyErICwgMSAu/SP9ZK0gMCAu/SP9ZEEQdK0gLyAu/SP9ZCAyIC79I/1kQRB0cq1CIIaEhIQgKYMhKQJ/AkACQAJAIAtBAkYiDkUgKlBxRQRAICogC0UgC0EDRnKtICpCAYYgKoUiKEIChiAohSIoQgSGICiFIihCCIYgKIUiKEIQhiAohSIoQiCGQn9CACAOG4UgKIUiKEJ/hSItICkgKoSDQgGGhEJ/hYMgKINCAFINAiADIAMtABwgKCArg0IAUnI6ABwgAyAPICkgLYMiKyArICyDEGcgKEIAWQ0BQQIM\
\\
BAsgAyAPICkgKxBnDAILICpCAFkNAUEDDAILIBBFBEBBACEOQgAhKEIAISkCQCACIBMgAiATSRsgFmoiF0UEQCADIA9CAEIAEGcMAQsgAy0AHCEVA0ACQAJAAkACQAJAAkAgDSAOai0AACIQQSJGBEAgC0H/AXFBAiELQQEhEUIAISpBAWsOAgIBBgsgC0H/AXFBAiELQgAhKkECRw0CQQEhEQwFC0EDIQtBACERDAQLIBAgFEYNAQwCCyAQQQpGDQAgECAURw0BCyAoQgEgDq2GhCEoIBBBCkatISpBACERQQAhCwwBC0EBIQtBACERCyADIBBBCkYgEXEgFXIiFUEBcToAHCAqIA6thiAphCEpIBcgDkEBaiIORw0ACyADIA8gKCApEGcLIAtB\
\\
/wFxDAILIA8gCCACIAIgCEsbIAJB0LzAABC2AQALIClCAFkLIQsgDEFAaiEMIBZBQGohFiATQUBrIRMgEkEBayISDQALIAMoAgwiECADKAIIIg9NDQBBACAQIA9BzLLAABC2AQALAkACQAJAIAMoAhgiD0UNACADKAIUIhYgD0ECdGohHiADKAIEIRogACgCTCIRQQFqIR8gACgCSCITQQFqISAgACgCRCIUQQFqISEgACgCQCIVQQFqISIgACgCPCIXQQFqISMgACgCUCEkIAUpAwAhKiADLQAcQQFxISVBACEDA0ACQAJAIBAgFigCACIPSwRAIBogD0ECdGooAgAiDiAJayIMIARLDQQgD0EBaiIPIANJDQEgBSAqQgF8Iik3AwAgCiAJNgIc\
\\
IAogAjYCECAKIAE2AgwgCiAPIANrIg02AhggCiAaIANBAnRqIgs2AhQgJUUNAgJAIAkgDksNACACIA5JDQBBACEIAkAgCSAORg0AQQAhEiAMQQRPBEAgASAJaiED/QwAAAAAAAAAAAAAAAAAAAAAIS4gDEF8cSISIQgDQCAuIAP9XAAA/QwKCgoKCgoKCgoKCgoKCgoK/SP9iQH9qQH9DAEAAAABAAAAAQAAAAEAAAD9Tv2uASEuIANBBGohAyAIQQRrIggNAAsgLiAuIC79DQgJCgsMDQ4PAAECAwABAgP9rgEiLiAuIC79DQQFBgcAAQIDAAECAwABAgP9rgH9GwAhCCAMIBJGDQELIAEgCSASaiIMaiEDIAwgDmshDANAIAggAy0AAEEKRmoh\
\\
CCADQQFqIQMgDEEBaiIMDQALCyAFICkgCK18Iik3AwAMAwsgCSAOIAJB/LHAABC2AQALIA8gEEHcscAAEKYCAAsgAyAPIBBB7LHAABC2AQALAkAgDSAkTyANQQJPcUUEQCMAQUBqIgMkACAAKAJQIQggAyAKQQxqIgkoAgwiDTYCCCADIAg2AgwCQAJAAkACQAJAIA1BAUcNACAJKAIEIQsgCSgCCCgCACIIIAkoAhAiDEkNAiAIIAtLDQIgCCAMRg0BIAggDEF/c2oiCA0AIAkoAgAgDGogCGotAABBDUYNAQsgBiAGKQMAQgF8NwMAIAYoAhAiCEETSw0AIA1BAWshDCANRQ0CIAkoAgQhCyAJKAIIIAxBAnRqKAIAIgwgCSgCECINSQ0DIAsg\
\\
DEkNAyADQRxqIgsgCSgCACANaiAMIA1rEDEgAyADQQxqrUKAgICAMIQ3AzggAyADQQhqrUKAgICAMIQ3AzAgAyALrUKAgICAIIQ3AyggA0EQakHOmMAAIANBKGoQiwEgAygCHCIJBEAgAygCICAJEKACCyAGKAIIIAhGBEAgBkEIahCTAgsgBiAIQQFqNgIQIAYoAgwgCEEYbGoiCSAqNwMAIAkgAykDEDcDCCAJIAMoAhg2AhALIANBQGskAAwECyAMIAggC0GsssAAELYBAAsgDEEAQYyywAAQpgIACyANIAwgC0GcssAAELYBAAtBASESQQAhG0EBIQwCf0EAIA0gF00NABogCSEDIBcEQCALIBdBAnRqQQRrKAIAQQFqIQMLIAsgF0ECdGoo\
\\
AgAiCCADSQ0FIAIgCEkNBSABIANqIQxBACADIAhGDQAaIAggA2siA0EBayIIIAMgCCAMai0AAEENRhsgAyANICNGGwshJgJAIA0gFU0NACAJIQMgFQRAIAsgFUECdGpBBGsoAgBBAWohAwsgCyAVQQJ0aigCACIIIANJDQUgAiAISQ0FIAEgA2ohEiADIAhGDQAgCCADayIDQQFrIgggAyAIIBJqLQAAQQ1GGyADIA0gIkYbIRsLQQEhGEEAIRxBASEZAn9BACANIBRNDQAaIAkhAyAUBEAgCyAUQQJ0akEEaygCAEEBaiEDCyALIBRBAnRqKAIAIgggA0kNBSACIAhJDQUgASADaiEZQQAgAyAIRg0AGiAIIANrIgNBAWsiCCADIAggGWotAABB\
\\
DUYbIAMgDSAhRhsLIScCQCANIBNNDQAgCSEDIBMEQCALIBNBAnRqQQRrKAIAQQFqIQMLIAsgE0ECdGooAgAiCCADSQ0FIAIgCEkNBSABIANqIRggAyAIRg0AIAggA2siA0EBayIIIAMgCCAYai0AAEENRhsgAyANICBGGyEcC0EBIQNBACEdAkAgDSARTQ0AIBEEQCALIBFBAnRqQQRrKAIAQQFqIQkLIAsgEUECdGooAgAiCCAJSQ0EIAIgCEkNBCABIAlqIQMgCCAJRg0AIAggCWsiCUEBayIIIAkgAyAIai0AAEENRhsgCSANIB9GGyEdCyAKIB02AkQgCiADNgJAIAogHDYCPCAKIBg2AjggCiAnNgI0IAogGTYCMCAKIBs2AiwgCiASNgIo\
\\
IAogJjYCJCAKIAw2AiAgBiAqIApBIGogBxAvCyAOQQFqIQkgDyEDICkhKiAWQQRqIhYgHkcNAAsLIApB4ABqJAAgCQ8LIAkhAwsgAyAIIAJBrLLAABC2AQALlBQCDX8BfiMAQfAFayIFJAAgBUHoAmogASACECQgBSAF/QAD8AL9CwPQBCAFIAX9AAOAA/0LA+AEIAUgBf0AA5AD/QsD8AQCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAUpA+gCIhFCAlEEQCAAIAX9AAPwBP0LAyggACAF/QAD4AT9CwMYIAAgBf0AA9AE/QsDCCAAQgI3AwAgAhD5AQwBCyAFIAX9AAOgA/0LA6gCIAUoArADIQogBUHEAWogBUG0A2pB5AD8\
\\
CgAAIAUgBf0AA9AE/QsDuAIgBSAF/QAD4AT9CwPIAiAFIAX9AAPwBP0LA9gCIApBBHQhBAJAAkACQCAKQf////8ASw0AIARB+P///wdLDQACfyAERQRAQQghCEEADAELQQghByAEQQgQ3QIiCEUNASAKCyENIApBAk8EQCAKQQFrIgZBB3EhByAIIQQgCkECa0EHTwRAIAZBeHEhCQNAIARCgICAgICAgHg3AwAgBEH4AGpBADYCACAEQfAAakKAgICAgICAeDcDACAEQegAakEANgIAIARB4ABqQoCAgICAgIB4NwMAIARB2ABqQQA2AgAgBEHQAGpCgICAgICAgHg3AwAgBEHIAGpBADYCACAEQUBrQoCAgICAgIB4NwMAIARBOGpBADYCACAE\
\\
QTBqQoCAgICAgIB4NwMAIARBKGpBADYCACAEQSBqQoCAgICAgIB4NwMAIARBGGpBADYCACAEQRBqQoCAgICAgIB4NwMAIARBCGpBADYCACAEQYABaiEEIAlBCGsiCQ0ACyAHRQ0DCwNAIARCgICAgICAgHg3AwAgBEEIakEANgIAIARBEGohBCAHQQFrIgcNAAsMAgsgCCEEIAoNAQwCCyAHIAQQ4wIACyAEQQA2AgggBEKAgICAgICAeDcDAAsgBSARNwMAIAUgBf0AA7gC/QsDCCAFIAX9AAPIAv0LAxggBSAF/QAD2AL9CwMoIAUgBf0AA6gC/QsDOCAFIAo2AkggBUHMAGogBUHEAWpB5AD8CgAAIAUgCjYCuAEgBSAINgK0ASAFIA02ArAB\
\\
IAEtAGwhEEEIIQogAigCICIGBEAgBkEYbCIBQQgQ3QIiCkUNAkEAIQcgCiEEA0AgBUHoAmogBSAHEJABIAQgBSkD+AI3AxAgBCAF/QAD6AL9CwMAIARBGGohBCAGIAdBAWoiB0cNAAsLQcABQQgQ3QIiC0UNAiAFQegCaiAFECpBBCEJAkAgBSgCqAEiBEUNACAFKAKkASEIIARBAnQiAUEEEN0CIglFDQQgAUUNACAJIAggAfwKAAALIAVB0ARqIAVB6AJqQaAB/AoAAAJAIAUoArgBIghFBEBBCCEBDAELIAUoArQBIQ0gCEEEdCIHQQgQ3QIiAUUNBSAHRQ0AIAEgDSAH/AoAAAsgCyAFQdAEaiIHQaAB/AoAACALIAg2ArgBIAsgATYCtAEg\
\\
CyAINgKwASALIAQ2AqgBIAsgCTYCpAEgCyAENgKgASAHIAMgBhDZAUEMQQQQ3QIiAUUNBSABQQA2AgggAUKAgICAEDcCACAFQgQ3AoQDIAVCATcC/AIgBSABNgL4AiAFQoCAgIAQNwLwAiAFQoCAgIDAADcC6AICQCAGBEAgBkEkbCIEQQQQ3QIiDUUNCCANIQQgBkEBRwRAIAZBAWshCCABKAIIIQcgASgCBCEMA0BBDEEEEN0CIglFDQsCQCAHRQRAQQEhAQwBCyAHQQEQ3QIiAUUNDSAHRQ0AIAEgDCAH/AoAAAsgCSAHNgIIIAkgATYCBCAJIAc2AgAgBEKAgICAwAA3AgAgBEEcakIENwIAIARBFGpCATcCACAEQRBqIAk2AgAgBEEIakKA\
\\
gICAEDcCACAEQSRqIQQgCEEBayIIDQALCyAEIAUoAogDNgIgIAQgBf0AAvgC/QsCECAEIAX9AALoAv0LAgAgBkEBEKgCIg4NAUEBIAYQ4wIACyAFQegCahD0AUEBIQ5BBCENC0EMQQQQ3QIiCUUNCSAJQQA2AgggCUKAgICAgAE3AgBBEEEIEN0CIghFDQogCEKAgICAgICAeDcDCCAIQoCAgICAgIB4NwMAAkAgBgRAIAZBHGwiAUEEEN0CIgdFDQ0gByEEIAZBAUcEQCAGQQFrIQEDQEEMQQQQ3QIiDEUNECAMQQA2AgggDEKAgICAgAE3AgBBEEEIEN0CIg9FDREgBEEBNgIAIA8gCP0AAwD9CwMAIARBGGogAzYCACAEQRRqQQE2AgAgBEEQ\
\\
aiAPNgIAIARBCGpCgYCAgBA3AgAgBEEEaiAMNgIAIARBHGohBCABQQFrIgENAAsLIAQgAzYCGCAEQQE2AhQgBCAINgIQIARCgYCAgBA3AgggBCAJNgIEIARBATYCAAwBC0EEIQcgCUEMEKACIAhBEBCgAgtBCEEIEN0CIgFFDQ4gAUIANwMAAkAgBgRAIAZBDGwiBEEEEN0CIghFDREgCCEEIAZBAUcEQCAGQQFrIQkDQEEIQQgQ3QIiDEUNFCAEQQE2AgAgDEIANwMAIARBCGpBATYCACAEQQRqIAw2AgAgBEEMaiEEIAlBAWsiCQ0ACwsgBEEBNgIIIAQgATYCBCAEQQE2AgAMAQsgAUEIEKACQQQhCAsgBSACKQIgNwPIBCAFIAL9AAIQ/QsD\
\\
uAQgBSAC/QACAP0LA6gEIAVB6AJqIgEgBUHAAfwKAAAgAEGkAmogBUHQBGpB9AD8CgAAIAAgAUHoAfwKAAAgAEKAgICAwAA3A4ACIAAgBjYC/AEgACAONgL4ASAAIAY2AvQBIAAgBjYC8AEgACANNgLsASAAIAY2AugBIAD9DAAAAAAAAAAAAAAAAAAAAAD9CwOIAiAAQQA2ApgCIAAgEDoAvAQgACADNgK4BCAAIAY2ArQEIAAgCDYCsAQgACAGNgKsBCAAIAY2AqgEIAAgBzYCpAQgACAGNgKgBCAAQQE2ApwEIAAgCzYCmAQgAEKAgICAEDcDkAQgAEKAgICAgAE3A4gEIABCBDcDgAQgAEIANwP4AyAAQoCAgICAATcD8AMgAEIBNwPoAyAA\
\\
QgA3A+ADIABCgICAgCA3A9gDIABCCDcD0AMgAEIANwPIAyAAQoCAgIDAADcDwAMgACADNgK8AyAAQgg3ArQDIABCADcCrAMgAEKAgICAgAE3AqQDIAAgBjYCoAMgACAKNgKcAyAAIAY2ApgDIABCBDcCnAILIAVB8AVqJAAPC0EIIAEQ4wIAC0EIQcABEIwDAAtBBCABEOMCAAtBCCAHEOMCAAtBBEEMEIwDAAtBBCAEEOMCAAtBBEEMEOMCAAtBASAHEOMCAAtBBEEMEIwDAAtBCEEQEIwDAAtBBCABEOMCAAtBBEEMEOMCAAtBCEEQEOMCAAtBCEEIEIwDAAtBBCAEEOMCAAtBCEEIEOMCAAvDFwMOfwN+A3wjAEGwAWsiBCQAIARB+ABqIAAg\
\\
AigCCCACKAIMQfCywABBBBCEAQJAAkACQAJAIAQoAnhBAUYEQCAEIAQrA4ABOQIcIAQoAnwhBQwBCyAELQCIASEJIAQrA4ABIRUgBEH4AGogACACKAIQIAIoAhRB9LLAAEEHEIQBIAQoAnhBAUYEQCAEIAQrA4ABOQIcIAQoAnwhBQwBCyAELQCIASEOIAQrA4ABIRcCQCACKAIcIgVFDQAgBEHoAGogAigCGCIPIAUgAC0AcCIQEEwgBCkDaEIBUQRAIAQrA3AhFkIBIRMMAQsgBEEoaiAQIA8gBRBTIAQoAiwhByAEKAIoQQFGBEAgByEFIAQgBCkCMDcCHAwCCyAHQYGAgIB4Rg0AIAQoAjAhBgJ/IAQoAjQiCkUEQCAGIQVBAAwBC0EAIApr\
\\
IQsgBiAKaiEIIAYhBQJAA0AgBS0AAEEJayIMQRdNQQBBASAMdEGbgIAEcRtFBEAgC0EBaiEMIAYgCmpBAWshEUEAIQgDQCAIIBFqLQAAQQlrIg1BF0sNA0EBIA10QZuAgARxRQ0DIAggDEYgCEEBayEIRQ0AC0EADAMLIAVBAWohBSALQQFqIgsNAAsgCCEFQQAMAQsgCCALawshCCAEQfgAaiAFIAggEAR/QQEFIA8tAABBIkYLEEwCfiAEKAJ4IggEQCAEKwOAASEWQgEMAQsgBEEoaiIFIAYgChAxIAQgBa1CgICAgCCENwMYIARB3ABqQayZwAAgBEEYahCLASAEKAIoIgUEQCAEKAIsIAUQoAILIAQoAlwhBSAEKQJgCyETIAdBgICAgHhy\
\\
QYCAgIB4RwRAIAYgBxCgAgsgCA0AIAQgEzcCHAwBC0IDIRICQCACKAIkIgVFDQAgBEH4AGogAC0AcCACKAIgIAUQUyAEKAJ8IQYCQCAEKAJ4QQFGBEAgBCkCgAEhEiAGIQUMAQsgBkGBgICAeEYNASAEKAKAASEHAkACQAJAAkACQAJAAkAgBCgChAEiBQ4KAwQEBAABBAQEAgQLIActAABB6QBHDQMgBy0AAUHkAEcNAyAHLQACQewARw0DIActAANB5QBHDQNBgICAgHghBUIAIRIgBkGAgICAeHJBgICAgHhHDQUMBwsgBy0AAEHlAEcNAiAHLQABQe4ARw0CIActAAJB5ABHDQIgBy0AA0HlAEcNAiAHLQAEQeQARw0CQYCAgIB4IQVCASES\
\\
IAZBgICAgHhyQYCAgIB4Rw0EDAYLIActAABB8gBHDQEgBy0AAUHlAEcNASAHLQACQeMARw0BIActAANB7wBHDQEgBy0ABEH2AEcNASAHLQAFQeUARw0BIActAAZB8gBHDQEgBy0AB0HlAEcNASAHLQAIQeQARg0CDAELQYCAgIB4IQUgBkGAgICAeHJBgICAgHhHDQIMBAsgBEH4AGoiCCAHIAUQMSAEIAitQoCAgIAghDcDaCAEQShqQcqawAAgBEHoAGoQiwEgBCgCeCIFBEAgBCgCfCAFEKACCyAEKQIsIRIgBCgCKCEFIAZBgICAgHhyQYCAgIB4Rw0BDAILQYCAgIB4IQVCAiESIAZBgICAgHhyQYCAgIB4Rg0CCyAHIAYQoAILIAVBgICA\
\\
gHhGDQAgBCASNwIcDAILIAIoAgQhBSACKAIAIQICQAJAAkACQAJAIBKnIgZB/wFxQQNHBEAgBEEQaiAAQThqIAIgBRA1IA5BA0ciByAJQQNHcq0hEiAXIBUgBxshFSAELwEQQQFxRQ0BIAQvARIhAgwECyAJQQNHBEAgDkEDR60hEiAEQQhqIABBOGogAiAFEDUgBC8BCEEBcQRAIAQvAQohAgwECyAEQfgAaiAAIAIgBSAVIAkgEiAXIAMQQCAELwF8IQIgBCgCeCIFQYCAgIB4Rg0DIAQgBC8BggE7ASIgBCAEKAF+NgEeIAQgAjsBHAwHC0EOQQEQ3QIiAkUNASACQfuywAApAAA3AAAgAkGBs8AAKQAANwAGIAQgAjYCHCAEQQ42AhggBEEO\
\\
NgIgDAQLIARB+ABqIAAgAiAFIBVBAyASIBUgAxBAIAQvAXwhAiAEKAJ4IgVBgICAgHhGDQIgBCAELwGCATsBIiAEIAQoAX42AR4gBCACOwEcDAULQQFBDhDjAgALIARBKGohBiMAQTBrIgUkAAJAAkAgAy0AbSIHQQNGDQAgByAJcg0AIBVEAAAAAAAAAABkRQ0AIBVEAID7Q/rO7EJjRQ0AIBVEAAAAAAAAOEOgRAAAAAAAADjDoCAVYg0AIAMoAjggAkH//wNxTQ0AIBeZRP///////99/ZUUgEqdxDQAgE0IBUQRAIBa9Qv///////////wCDQv/////////3/wBWDQELIAMgAiAVIBIgFyATIBYQTiAGQgI3AwAMAQsgBSADIBUgCRDBASAF\
\\
LQAQIQcgBSsDCCEVIAUpAwAiFEICUgRAIAYgBSkAKDcAKCAGIAUpACE3ACEgBiAF/QAAEf0LABEgBiAHOgAQIAYgFTkDCCAGIBQ3AwAMAQsgBSADIAIgEiAXIBMgFhCjASAFKQMAQgJSBEAgBiAF/QADIP0LAyAgBiAF/QADEP0LAxAgBiAF/QADAP0LAwAMAQsgAyAHOgBtIAMgAiAVIBIgFyATIBYQTiAGQgI3AwALIAVBMGokACAEKQMoQgJSBEAgBCAE/QADSP0LA5gBIAQgBP0AAzj9CwOIASAEIAT9AAMo/QsDeCAEQRhqIQUjAEFAaiICJAAgAkEANgIMIAJCgICAgBA3AgQgAkHU28AANgIUIAJCoICAgAY3AhggBEH4AGoiAykDACET\
\\
IAIgAkEEaiIGNgIQAkACQAJAIBNCAVEEQCACIAMrAwg5AyAgAiADQRBqrUKAgICAIIQ3AzAgAiACQSBqrUKAgICAwACENwMoIAZB1NvAAEGGgsAAIAJBKGoQgQFFDQEMAgsgAkEQaiIGKAIAIAMoAhQgAygCGCAGKAIEKAIMEQQADQELIAUgAigCDDYCCCAFIAIpAgQ3AgAgAygCECIFBEAgAygCFCAFEKACCwJAIAMoAhwiBUGAgICAeEYNACAFRQ0AIAMoAiAgBRCgAgsgAkFAayQADAELQfzbwABBNyACQT9qQezbwABBtNzAABCiAgALDAILIARBgICAgHg2AhgMAQsgBEH4AGogAyACIBIgFSATIBYQowEgBCkDeCIUQgJRBEAgAygCRCEH\
\\
IAMoAmgiBSADKAJgRgRAIANB4ABqEJQCCyADIAVBAWo2AmggAygCZCAFQQN0aiIFIAY6AAQgBSAHNgIAIAMgAy0AbCAGQf8BcUECRnI6AGwgAyACRAAAAAAAAPD/IBIgFSATIBYQTiAEQYCAgIB4NgIYDAELIAQgBCkDoAE3A1AgBCAE/QADkAH9CwNAIAQgBP0AA4AB/QsDMCAEIBQ3AyggBEEANgJkIARCgICAgBA3AlwgBEHU28AANgJsIARCoICAgAY3AnAgBCAEQdwAaiICNgJoAkAgFEIBUQRAIAQgBCsDMDkDGCAEIARBOGqtQoCAgIAghDcDgAEgBCAEQRhqrUKAgICAwACENwN4IAJB1NvAAEGGgsAAIARB+ABqEIEBRQ0BDAYLIARB\
\\
6ABqIgIoAgAgBCgCPCAEKAJAIAIoAgQoAgwRBAANBQsgBCAEKAJkNgIgIAQgBCkCXDcDGCAEKAI4IgIEQCAEKAI8IAIQoAILIAQoAkQiAkGAgICAeEYNACACRQ0AIAQoAkggAhCgAgsgBCgCGCEFCyAFQYCAgIB4Rg0BCyAAIAApAwBCAXw3AwAgBCgCHCEDIAAoAhAiAkEUTwRAIAVFDQEgAyAFEKACDAELIAQoAiAhBiAAKAIIIAJGBEAgAEEIahCTAgsgACACQQFqNgIQIAAoAgwgAkEYbGoiACAGNgIQIAAgAzYCDCAAIAU2AgggACABNwMACyAEQbABaiQADwtB/NvAAEE3IARBrwFqQezbwABBtNzAABCiAgALtBECD38BfiMAQUBqIgUk\
\\
ACAFIAM2AgQgBSACNgIAAkACQAJAAn8CQAJAIAEoAjgiCgRAIAEoAjQhBwJAAkACQCAKQQN0Ig9BBBDdAiILBEAgCkEDcSEEAkAgCkEETwRAIApBfHEhCSALIQEgByEGA0AgASAGQQRqKQIANwIAIAFBCGogBkEQaikCADcCACABQRBqIAZBHGopAgA3AgAgAUEYaiAGQShqKQIANwIAIAFBIGohASAGQTBqIQYgCSAIQQRqIghHDQALIARFDQELIAsgCEEDdGohASAIQQxsIAdqQQhqIQYDQCABIAZBBGspAgA3AgAgBkEMaiEGIAFBCGohASAEQQFrIgQNAAsLIApBAUYNBiAPQQQQ3QIiB0UNASACIANqQQFrIQkDQCALIBFBA3QiEmoiBCgC\
\\
ACEIQQAhAQJAIAMgBCgCBCIMIAMgDEkbIgRFDQACQANAQSBBACABIAhqLQAAIgZBwQBrQf8BcUEaSRsgBnJB/wFxQSBBACABIAJqLQAAIgZBwQBrQf8BcUEaSRsgBnJB/wFxRw0BIAQgAUEBaiIBRw0ACyAEIQEMAQsgASAMSw0EIAEgA0sNBQtBACEGAkAgASAMRg0AIAwgAWshECADIAFrIQYgCCAMakEBayEIQQAhBCAJIQ4DQCAEIAZGDQFBIEEAIAgtAAAiDUHBAGtB/wFxQRpJGyANckH/AXFBIEEAIA4tAAAiDUHBAGtB/wFxQRpJGyANckH/AXFHBEAgBCEGDAILIAhBAWshCCAOQQFrIQ4gECAEQQFqIgRHDQALIBAhBgsgByASaiIE\
\\
IBE2AgQgBCADIAxqIAEgBmpBAXRrNgIAIBFBAWoiESAKRw0ACyAKQRVPBEAgBUE/aiEGQQAhCCAKIgFBAkkNBgJAAkACQAJAIAcoAggiAiAHKAIAIgNHBEAgAiADTw0BDAILIAcoAgwgBygCBEkNAQtBAiEEIAFBAkYNAiAHQRRqIQkDQAJAIAIgCUEEaygCACIDRwRAIAIgA00NAQwFCyAJKAIAIAlBCGsoAgBJDQQLIAlBCGohCSADIQIgASAEQQFqIgRHDQALDAELQQIhBEEBIQggAUECRg0BIAdBFGohCQNAAkAgAiAJQQRrKAIAIgNHBEAgAiADSw0BDAQLIAkoAgAgCUEIaygCAE8NAwsgCUEIaiEJIAMhAiABIARBAWoiBEcNAAsLIAEh\
\\
BAsgASAERgRAIAhFDQcgByABQQN0aiEGQQAhAiABQQF2IgFBAUcEQCABQQFxIAFB/v//P3EhAwNAIAYgAkF/c0EDdGoiASkCACETIAEgByACQQN0aiIBKQIANwIAIAEgEzcCACABKQIIIRMgASAGIAJB/v///wFzQQN0aiIBKQIANwIIIAEgEzcCACACQQJqIgIgA0cNAAtFDQgLIAcgAkEDdGoiASkCACETIAEgBiACQX9zQQN0aiIBKQIANwIAIAEgEzcCAAwHCyAHIAFBACABQQFyZ0EBdEE+cyAGECAMBgsgB0EIaiEGIAcgCkEDdGohEEEAIQIDQAJAAkAgBigCACINIAZBCGsiCCgCACIBRwRAIAEgDU0NAiAGKAIEIQ4MAQsgBigCBCIO\
\\
IAZBBGsoAgBPDQELIAYgCCkCADcCAAJAIAciBCAIRg0AIAIhAQNAAkAgASAHaiIEQQhrIgkoAgAiAyANRwRAIAMgDUsNASAIIQQMAwsgDiAEQQRrKAIATw0CCyAIQQhrIQggBCAJKQIANwIAIAFBCGsiAQ0ACyAHIQQLIAQgDa0gDq1CIIaENwIACyACQQhqIQIgECAGQQhqIgZHDQALDAULQQQgDxDjAgALQQQgDxDjAgALIAEgDCAMQdzRwAAQtgEACyABIAMgA0HM0cAAELYBAAtBACEDQQQhCEEEIQtBAAwCC0EAIQQDQCAEIQEDQCAHIAFBA3RqKAIEIgEgBEkNAAsgByAEQQN0IgJqIAE2AgQgASAKTw0DIAIgC2oiAikCACETIAIgCyAB\
\\
QQN0aiIBKQIANwIAIAEgEzcCACAEQQFqIgQgCkcNAAsgByAPEKACC0EIIAogCkEITxsiA0EMbCIBQQQQ3QIiCEUNAiAFQThqrUKAgICAgAGEIRMgCCEBIAMhBCALIQYDQCAFIAY2AjggBSATNwMYIAVBKGpB7aDAACAFQRhqEIsBIAEgBSgCMDYCCCABIAUpAig3AgAgAUEMaiEBIAZBCGohBiAEQQFrIgQNAAsgCgshByAFQShqIAggAxCNASAFIAUoAjA2AhAgBSAFKQIoNwMIIAMEQCADQQxsIQZBACEBA0AgASAIaiIEKAIAIgIEQCAEQQRqKAIAIAIQoAILIAYgAUEMaiIBRw0ACyAIIANBDGwQoAILAkAgB0EITQRAIAUoAhAhAQwBCyAF\
\\
IAdBCGs2AjggBSAFQThqrUKAgICAMIQ3AxggBUEoakG8msAAIAVBGGoQiwEgBSgCKCEDIAUoAiwhAgJAAkAgBSgCMCIBIAUoAgggBSgCECIEa0sEQCAFQQhqIAQgAUEBQQEQ8QEgBSgCECEEDAELIAFFDQELIAFFDQAgBSgCDCAEaiACIAH8CgAACyAFIAEgBGoiATYCECADRQ0AIAIgAxCgAgsCQCABRQRAQQ5BARDdAiIBRQ0EIAFB8tHAACkAADcABiABQezRwAApAAA3AAAgBUEONgIgIAUgATYCHCAFQQ42AhgMAQsgBSAFQQhqrUKAgICAIIQ3AyggBUEYakH6gcAAIAVBKGoQiwELIAUgBUEYaq1CgICAgCCENwMwIAUgBa1CgICAgNAA\
\\
hDcDKCAAQaSFwAAgBUEoahCLASAFKAIYIgAEQCAFKAIcIAAQoAILIAUoAggiAARAIAUoAgwgABCgAgsgCgRAIAsgB0EDdBCgAgsgBUFAayQADwsgASAKQYjgwAAQpgIAC0EEIAEQ4wIAC0EBQQ4Q4wIAC9UPAwx/AXsBfiMAQUBqIgMkACADQQhqIAFB9AEgAiACQfQBTxsQdwJAQQFBARDdAiIBBEAgAUEiOgAAIANBATYCHCADIAE2AhggA0EBNgIUIAMoAgwiCCADKAIQIgxqIQpBPCELIAMoAgghDSAIIQUDQCAFIApGDQICfyAFLAAAIgFBAE4EQCABQf8BcSECIAVBAWoMAQsgBS0AAUE/cSEEIAFBH3EhAiABQV9NBEAgAkEGdCAEciEC\
\\
IAVBAmoMAQsgBS0AAkE/cSAEQQZ0ciEEIAFBcEkEQCAEIAJBDHRyIQIgBUEDagwBCyACQRJ0QYCA8ABxIAUtAANBP3EgBEEGdHJyIQIgBUEEagshBSALQQFrIQsCQAJAAkAgAkEgSQ0AIAJB/wBrQSFJDQACQAJAIAJBi8AAaw5fAgICAgIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQECAgICAgICAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQICAgIACyACQf/9A0YNAQsgAygCHCIEIQECf0EBIAJBgAFJIgYNABpBAiACQYAQSQ0AGkEDQQQgAkGAgARJGwsiByADKAIUIARrSwR/IANB\
\\
FGogBCAHQQFBARDxASADKAIcBSABCyADKAIYaiEBIAYNASACQT9xQYB/ciEGIAJBBnYhCSACQYAQSQRAIAEgBjoAASABIAlBwAFyOgAADAMLIAJBDHYhDiAJQT9xQYB/ciEJIAJB//8DTQRAIAEgBjoAAiABIAk6AAEgASAOQeABcjoAAAwDCyABIAY6AAMgASAJOgACIAEgDkE/cUGAf3I6AAEgASACQRJ2QXByOgAADAILAkACQAJAAkACQAJAAkACQCACQQlrDh8CBAEBAwEBAQEBAQEBAQEBAQEBAQEBAQEBBQEBAQEFAAsgAkHcAEYNBAsgAkEga0HfAEkNBCADQQA6ADggA0EAOwE2IAMgAkEMdi0AoN1AOgA7IAMgAkEQdi0AoN1AOgA6\
\\
IAMgAkEUdi0AoN1AOgA5IAMgAkEEdkEPcS0AoN1AOgA9IAMgAkEIdkEPcS0AoN1AOgA8IAJBAXJnQQJ2IgEgA0E2aiIEaiIGQfsAOgAAIAZBAWtB9QA6AAAgBCABQQJrIgFqQdwAOgAAIANB/QA6AD8gAyACQQ9xLQCg3UA6AD4gAyABOgAsIAMgAykBNjcDICADIAMvAT47AShBCiEHDAULQQAhASADQQA6ACwgA0IANwEiIANB3OgBOwEgQQIhBwwEC0EAIQEgA0EAOgAsIANCADcBIiADQdzkATsBIEECIQcMAwtBACEBIANBADoALCADQgA3ASIgA0Hc3AE7ASBBAiEHDAILIANBgAQ7ASwgA0IANwEiIAMgAjoAISADQdwAOgAgQQAhAUEC\
\\
IQcMAQsgAiwAsN1AIgZB/wBxIQRBACEBQgAhEAJ/IAZBAE4EQCAEIQZBACEEQQEMAQtB3AAhBkECIAQNABogAkEEdjEAoN1AIAJBD3ExAKDdQEIIhoQhEEH4ACEEQQQLIQcgA0EAOgAsIAMgEDcBIiADIAQ6ACEgAyAGOgAgCyAHIAFrQf8BcSICIAMoAhQgAygCHCIEa0sEQCADQRRqIAQgAkEBQQEQ8QELIAEgB0kEQCADKAIcIQIDQCADQSBqIAFqLQAAIQQgAygCFCACRgR/IANBFGogAkEBQQFBARDxASADKAIcBSACCyADKAIYaiAEOgAAIAMgAkEBaiICNgIcIAcgAUEBaiIBRw0ACwsgCw0CDAQLIAEgAjoAAAsgAyAEIAdqNgIcIAsN\
\\
AAsMAQtBAUEBEOMCAAsCQCAMQWBxIgFFBEBBPCEEQQAhAQwBCyABIAhqIQVBACEBQTwhBANAIAEgCGohAiABQSBqIQEgBCAC/QAAAP0Mv7+/v7+/v7+/v7+/v7+/v/0n/QwBAQEBAQEBAQEBAQEBAQEB/U4iD/0WASAP/RYAaiAP/RYCaiAP/RYDaiAP/RYEaiAP/RYFaiAP/RYGaiAP/RYHaiAP/RYIaiAP/RYJaiAP/RYKaiAP/RYLaiAP/RYMaiAP/RYNaiAP/RYOaiAP/RYPaiACQRBq/QAAAP0Mv7+/v7+/v7+/v7+/v7+/v/0n/QwBAQEBAQEBAQEBAQEBAQEB/U4iD/0WAGogD/0WAWogD/0WAmogD/0WA2ogD/0WBGogD/0WBWogD/0W\
\\
BmogD/0WB2ogD/0WCGogD/0WCWogD/0WCmogD/0WC2ogD/0WDGogD/0WDWogD/0WDmogD/0WD2pB/wFxayIEQSFJDQEgAkEgaiAFRw0ACwsgASAIaiECAkAgASAMRg0AIAwgAWshAQNAIAIsAABBv39KDQEgAkEBaiECIAFBAWsiAQ0ACyAKIQILAn8CQCAEBEADQCACIApGDQIgAiACLQAALQCEoUBqIQIgBEEBayIEDQALCyACIApGDQBBhL3AACEEIAIsAAAaQQQMAQtB7ajAACEEQQELIgEgAygCFCADKAIcIgJrSwRAIANBFGogAiABQQFBARDxASADKAIcIQILIAEEQCADKAIYIAJqIAQgAfwKAAALIAAgASACajYCCCAAIAMpAhQ3AgAg\
\\
DUEASgRAIAggDRCgAgsgA0FAayQAC9MXAxB/AX4BfCMAQfAAayIEJAAgBCABOQMIAkACQAJAAkACQAJAAkAgAUQAAAAAAAAAAGIEQCABmSITRI3ttaD3xrA+ZkUNASATRFDv4tbkGktEY0UNAQsgBCABRAAAAAAAAAAAoDkDECAEQQA2AiAgBEKAgICAEDcCGCAEQdTbwAA2AiwgBEKggICABjcCMCAEIARBGGo2AiggBEEQaiAEQShqELUCDQEgBCgCHCEGIAQoAhghBwJAAkAgBCgCICICIAAoAgAgACgCCCIDa0sEQCAAIAMgAkEBQQEQ8QEgACgCCCEDDAELIAJFDQELIAJFDQAgACgCBCADaiAGIAL8CgAACyAAIAIgA2o2AgggB0UNBCAG\
\\
IAcQoAIMBAsgBCAEQQhqrUKAgICAEIQ3AxggBEEoaiIJQZ6GwAAgBEEYahCLASAEKAIoIRAgBCgCLCEPIAQoAjAhDEEBIQJBASENQQEhBUEBIQMDQAJAIAcgCGoiBkECSQRAIAVB7MrAAGotAAAiBSAGQezKwABqLQAAIgZPBEAgBSAGRwRAQQEhAkEAIQggAyIHQQFqIQMMAwtBACAIQQFqIgYgAiAGRiIFGyEIIAZBACAFGyADaiEDDAILIAMgCGpBAWoiAyAHayECQQAhCAwBCyAGQQJB8KHBABCmAgALIAMgCGoiBUECSQ0AC0EBIQVBASEDQQAhCEEAIQYDQAJAAkAgBiAIaiILQQJJBEAgBUHsysAAai0AACIFIAtB7MrAAGotAAAiC0sN\
\\
ASAFIAtHBEBBASENQQAhCCADIgZBAWohAwwDC0EAIAhBAWoiBSAFIA1GIgsbIQggBUEAIAsbIANqIQMMAgsgC0ECQfChwQAQpgIACyADIAhqQQFqIgMgBmshDUEAIQgLIAMgCGoiBUECSQ0ACwJAAkACQAJAAkACQCAHIAYgBiAHSSIDGyILQQJNBEAgAiANIAMbIgMgC2oiAiADSQ0BIAJBAksNAQJ/QezKwAAgA0HsysAAaiALEKkCBEBBAiEDQezKwAAhCANAQgEgCDEAAIYgEoQhEiAIQQFqIQggA0EBayIDDQALQQIgC2siAyALIAMgC0sbQQFqIQNBfyEIIAshBkF/DAELQQEhB0EAIQhBASECQQAhDQNAIAIiBiAIaiIOQQJJBEBBAiAI\
\\
ayACQX9zaiICQQJPDQhBASAIIA1qayIFQQJPDQcCQAJAIAJB7MrAAGotAAAiAiAFQezKwABqLQAAIgVPBEAgAiAFRg0BIAZBAWohAkEAIQhBASEHIAYhDQwCCyAOQQFqIgIgDWshB0EAIQgMAQtBACAIQQFqIgIgAiAHRiIFGyEIIAJBACAFGyAGaiECCyADIAdHDQELC0EBIQdBACEIQQEhAkEAIQUDQCACIgYgCGoiEUECSQRAQQIgCGsgAkF/c2oiAkECTw0FQQEgBSAIamsiDkECTw0GAkACQCACQezKwABqLQAAIgIgDkHsysAAai0AACIOTQRAIAIgDkYNASAGQQFqIQJBACEIQQEhByAGIQUMAgsgEUEBaiICIAVrIQdBACEIDAELQQAg\
\\
CEEBaiICIAIgB0YiDhshCCACQQAgDhsgBmohAgsgAyAHRw0BCwtBAiAFIA0gBSANSxtrIQYCQCADRQRAQQAhAwwBCyADQQNxIQUCQCADQQRJBEBBACECDAELIANBfHEhDUEAIQIDQEIBIAJB7MrAAGoiB0EDajEAAIZCASAHMQAAhiAShEIBIAdBAWoxAACGhEIBIAdBAmoxAACGhIQhEiANIAJBBGoiAkcNAAsgBUUNAQsgAkHsysAAaiEIA0BCASAIMQAAhiAShCESIAhBAWohCCAFQQFrIgUNAAsLQQAhCEECCyECIAlBAjYCPCAJQezKwAA2AjggCSAMNgI0IAkgDzYCMCAJIAI2AiggCSAINgIkIAkgDDYCICAJQQA2AhwgCSADNgIYIAkg\
\\
BjYCFCAJIAs2AhAgCSASNwMIIAlBATYCAAwGC0EAIAtBAkGwosEAELYBAAsgAyACQQJBoKLBABC2AQALIAJBAkGAosEAEKYCAAsgDkECQZCiwQAQpgIACyAFQQJBkKLBABCmAgALIAJBAkGAosEAEKYCAAsgBCgCKEUEQAJAIAQtADYNACAELQA0IQkgBCgCXCEDIAQoAlghBwJAIAQoAiwiAkUNACACIANPBEAgAiADRg0BDAkLIAIgB2osAABBQEgNCAsCQCACIANHBEACfyACIAdqIgUsAAAiBkEASARAIAUtAAFBP3EiCyAGQR9xIg1BBnRyIAZBYEkNARogBS0AAkE/cSALQQZ0ciILIA1BDHRyIAZBcEkNARogDUESdEGAgPAAcSAFLQAD\
\\
QT9xIAtBBnRycgwBCyAGQf8BcQshBUEBIQYgCUEBcQRAIAIhAwwCCwJAIAVBgAFJDQBBAiEGIAVBgBBJDQBBA0EEIAVBgIAESRshBgsCQCACIAZqIgJFDQAgAiADTwRAIAIgA0cNCwwBCyACIAdqLAAAQUBIDQoLIAIgA0YNASACIAdqLAAAQQBOBEAgAiEDDAILIAIhAwwBCyACIQMgCUEBcUUNAQsgBCADNgIgIAQgAzYCHEEBIQoLIAQgCjYCGAwDCyAEQTBqIQMgBCgCZCECIAQoAmAhBiAEKAJcIQcgBCgCWCEFIAQoAkxBf0YNASAEQRhqIAMgBSAHIAYgAkEAEI8BDAILQfzbwABBNyAEQe8AakHs28AAQbTcwAAQogIACyAEQRhqIAMg\
\\
BSAHIAYgAkEBEI8BCwJAIAQoAhhBAUYEQAJAAkAgACgCACAAKAIIIgJrIAxJBEAgACACIAxBAUEBEPEBIAAoAgghAgwBCyAMRQ0BCyAMRQ0AIAAoAgQgAmogDyAM/AoAAAsgACACIAxqNgIIDAELQQAhAiAMQQBIDQJBASEJIAwEQEEBIQIgDEEBEN0CIglFDQMLQQAhByAEQQA2AjAgBCAJNgIsIAQgDDYCKEEAIQZBACECA0AgAiAPaiEFAkAgDCACayIDQQdNBEAgA0UEQEEAIQNBACEKDAILIAUtAABB5QBGBEBBASEKQQAhAwwCCyADQQFGBEBBACEKDAILQQEhCiAFLQABQeUARgRAQQEhAwwCCyADQQJGBEBBACEKDAILIAUtAAJB5QBG\
\\
BEBBAiEDDAILIANBA0YEQEEAIQoMAgsgBS0AA0HlAEYEQEEDIQMMAgsgA0EERgRAQQAhCgwCCyAFLQAEQeUARgRAQQQhAwwCCyADQQVGBEBBACEKDAILIAUtAAVB5QBGBEBBBSEDDAILIANBBkYEQEEAIQoMAgtBBiADIAUtAAZB5QBGIgobIQMMAQsgBEHlACAFIAMQvgEgBCgCBCEDIAQoAgAhCgsgCkEBRgRAIAIgA2oiA0EBaiECAkAgAyAMTw0AIAMgD2otAABB5QBHDQACQAJAIAMgBmsiBSAEKAIoIg0gB2tLBEAgBEEoaiAHIAVBAUEBEPEBIAQoAighDSAEKAIsIQkgBCgCMCEHDAELIAMgBkYNAQsgBUUNACAHIAlqIAYgD2ogBfwK\
\\
AAALIAQgBSAHaiIKNgIwIA0gCmtBAU0EQCAEQShqIApBAkEBQQEQ8QEgBCgCMCEKIAQoAiwhCQsgCSAKakHl1gA7AAAgBCAKQQJqIgc2AjAgA0EBaiEGDAILIAIgDE0NAQsLAkACQCAMIAZrIgIgBCgCKCIDIAdrSwRAIARBKGogByACQQFBARDxASAEKAIoIQMgBCgCLCEKIAQoAjAhBwwBCyAEKAIsIQogBiAMRg0BCyACRQ0AIAcgCmogBiAPaiAC/AoAAAsCQAJAIAIgB2oiAiAAKAIAIAAoAggiBmtLBEAgACAGIAJBAUEBEPEBIAAoAgghBgwBCyACRQ0BCyACRQ0AIAAoAgQgBmogCiAC/AoAAAsgACACIAZqNgIIIANFDQAgCiADEKAC\
\\
CyAQRQ0AIA8gEBCgAgsgBEHwAGokAA8LIAIgDBDjAgALIAcgAyACIANBjKPAABD2AgAL2wwCEn4IfyMAQdAAayIVJAACQAJAAkACQAJAAkACQAJAAkAgASkDACIHQgBSBEAgASkDCCIEUA0BIAEpAxAiA1ANAiADIAd8IgkgA1QNAyAEIAdWDQQgCUKAgICAgICAgCBaDQUgFSABLwEYIgE7AUAgFSAHIAR9IgQ3AzggFSAEIAl5IgiGIgUgCIgiAzcDSCADIARSDQkgFSABOwFAIBUgBzcDOCAVIAcgCIYiBCAIiCIDNwNIIAMgB1INCUGgfyABIAinayIBa8FB0ABsQbCnBWpBzhBtIhhB0ABLDQcgFUEgaiAYQQR0IhgpA+j9QCIDQgAgCSAI\
\\
hkIAEP8BIBVBEGogA0IAIAVCABD/ASAVIANCACAEQgAQ/wFCAUEAIAEgGC8B8P1AamsiAa0iA4YiBkIBfSEKIBUpAxBCP4chEiAVKQMAQj+IIRMgFSkDCCEUIBgvAfL9QCEaIAFBP3EhGCAVKQMYIQ0gFSkDKCIOIBUpAyBCP4giC3wiCEIBfCIMIAOIpyIXQZDOAE8EQCAXQcCEPUkNByAXQYDC1y9PBEBBCEEJIBdBgJTr3ANJIgEbIRlBgMLXL0GAlOvcAyABGyEWDAoLQQZBByAXQYCt4gRJIgEbIRlBwIQ9QYCt4gQgARshFgwJCyAXQeQATwRAQQJBAyAXQegHSSIBGyEZQeQAQegHIAEbIRYMCQtBCkEBIBdBCUsiGRshFgwIC0H4h8EA\
\\
QRxBzInBABDlAgALQdyJwQBBHUH8icEAEOUCAAtBjIrBAEEcQaiKwQAQ5QIAC0GwjMEAQTZB6IzBABDlAgALQeiLwQBBN0GgjMEAEOUCAAtB+IrBAEEtQaiLwQAQ5QIAC0EEQQUgF0GgjQZJIgEbIRlBkM4AQaCNBiABGyEWDAELIBhB0QBBjInBABCmAgALIAogDIMhBSATIBR8IQ8gGK0hByAZIBprQQFqIRsgEiANfSAMfEIBfCIQIAqDIQRBACEBAkACQAJAAkACQAJAAkACQAJAAkADQCAXIBZuIRwgAUERRg0DIAEgAmoiGCAcQTBqIho6AAAgECAXIBYgHGxrIhetIAeGIhEgBXwiA1YNAiABIBlGBEAgAUEBaiEBQgEhAwNAIAQhCSAD\
\\
IQggAUERTw0GIAEgAmogBUIKfiIFIAeIp0EwaiIWOgAAIAFBAWohASADQgp+IQMgBEIKfiIEIAUgCoMiBVgNAAsgBCAFfSILIAZUIRcgAyAMIA99fiIHIAN8IQ0gBSAHIAN9IgpaDQggBiALWA0CDAgLIAFBAWohASAWQQpJIBZBCm4hFkUNAAtBuIvBABCFAwALIAEgAmpBAWshGCAGIAp9IQtCACAFfSEOIAlCCn4gBn0hBwNAAkAgBSAGfCIDIApUDQAgCiAOfCAFIAt8Wg0AQQAhFwwHCyAYIBZBAWsiFjoAACAHIA58IgkgBlQhFyADIApaDQcgDiAGfSEOIAMhBSAGIAlYDQALDAYLIBAgA30iCSAWrSAHhiIGVCEWIAwgD30iBEIBfCEM\
\\
IAMgBEIBfSIKWg0CIAYgCVYNAiAIIA99IAUgEXx9IQcgCCASfCANfSAFIAZ8IgQgEXx9QgJ8IQggBCATfCAUfCALfSAOfSARfCELQgAhBQNAAkAgAyAGfCIEIApUDQAgBSAHfCALWg0AQQAhFgwECyAYIBpBAWsiGjoAACAFIAh8IgkgBlQhFiAEIApaDQQgBiALfCELIAUgBn0hBSAEIQMgBiAJWA0ACwwDC0ERQRFByIvBABCmAgALIAFBEUHYi8EAEKYCAAsgAyEECwJAIAQgDFoNACAWDQAgDCAEIAZ8IgNYIAwgBH0gAyAMfVRxDQAgAEEANgIADAQLIAQgEEIEfVggBEICWnFFBEAgAEEANgIADAQLIAAgGzsBCCAAIAFBAWo2AgQMAgsg\
\\
BSEDCwJAIAMgDVoNACAXDQAgDSADIAZ8IgVYIA0gA30gBSANfVRxDQAgAEEANgIADAILAkAgAyAIQhR+WgRAIAMgBCAIQlh+fFgNAQsgAEEANgIADAILIAAgGzsBCCAAIAE2AgQLIAAgAjYCAAsgFUHQAGokAA8LIwBBEGsiACQAIAAgFUE4ajYCDCAAIBVByABqNgIIIABBCGpBhMnBACAAQQxqQYTJwQBB3KDBABDTAQAL+wsDFX8CfAJ+IwBBEGsiDyQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAKAJIIgQgAksEQCACIAAoArgBIhFPDQEgACgCtAEgAkEEdGoiFisDACEaRAAAAAAAAPD/IRkgFigCCCELAkACfiAA\
\\
KAJEIAJBsAFsaiIKKAIABEAgCisDCCEZCwJAAkACQCAZIBpkRQ0AIAIgASgCCCIIKAIIIgdPDQcgCCgCBCACQQJ0aiIALwEARQ0AIAgoAiQiEEEIdCIFRQ0LIAEoAgAhBiABKAIEIRQgAC8BAiESIAsgBW5BAWoiACADIAVuQQFqIgRJBEAgCCgCECETIAgoAhQhDANAIAAgBHEgACAEc0EBdmoiDUEBayAHbCACaiIOIAxPDRggDUEBaiAAIBMgDkEEdGorAwggGWMiDhsiACAEIA0gDhsiBEkNAAsLIABBAWsgBWwiAiALIAIgC0sbIgcgACAFbCIAIAMgACADSRsiBE8NACAQRQ0KIAYoAgwhBSAGKAIIIQ0gBigCBCEMIAYoAgAhF0EAIQ4D\
\\
QAJAIARBAWsiACAAIBBwayITIAcgByATSSIYGyICIARPDQAgDCACIAIgDEkbIRUgAiEAA0AgACAVRg0LAkAgFyAAQQF0ai8BACASRw0AIAAgBU8NDSANIABBA3RqKwMAIBliDQBBASEOIAAhCQwCCyAAQQFqIgAgBEcNAAsLAkAgAiACIBBuIgAgEGxGBEAgFCANIAUgABBKIRogByATTw0BIAIhBCAZIBpkRQ0CDAELIAIhBCAYDQELCyAODQELIAooAiANAUIADAILIAggBiAUIBEgCRDhASIaRAAAAAAAAPD/Yg0CQX8hEgwKCyAKKwMoIRpCAQshHCAKKAI4IRIgCikDMCEbIAMgC0YNCiAZRAAAAAAAAPD/YQ0KIAEoAggiCCABKAIAIgYg\
\\
CyIJEK0BIBtRDQkMCgsgD0EIaiAIIAYgCCgCCEEBayAJEKUBIA8oAgxBfyAPKAIIQQFxGyESQgEhHCAIIAYgCRCtASEbDAcLIAIgBEGgsMAAEKYCAAsgAiARQbCwwAAQpgIACyACIAdBjMDAABCmAgALIBUgDEHMwMAAEKYCAAsgACAFQdzAwAAQpgIAC0GswMAAEIUDAAtBnMDAABCFAwALIBlEAAAAAAAA8P9hDQEgAyAJRg0BCyARIAgoAggiAE8NAiAIKAIEIBFBAnRqIgAvAQBFDQAgBigCCCEMIAYoAgwhByAGKAIEIQUgBigCACEUIAAvAQIhCyAJIQQCQANAIAQiACADTw0BIABBQGsiFyICIAMgAiADSRshBCAAQb9/Sw0FIAQgBUsN\
\\
BSAEIAdLDQYgFCAAQQF0aiIYIAQgAGsiECALIAwgAEEDdGoiDSAQEDsgGWRFDQALQQAhAgJAIAAgBE8NACADIBciAiACIANLGyAAayEOIAUgAGshEyAYIQRBACECA0AgAiATRg0JIAsgBC8BAEYEQCAAIAJqIhUgB08NCyANKwMAIBllRQ0CCyAEQQJqIQQgDUEIaiENIA4gAkEBaiICRw0ACyAQIQILIAAgAmohAAsgFCAJQQF0aiECIAAhBANAIAQgCU0NASAEIAVLDQYgDyACIAQgCWsgCxBpIA8oAgBBAXFFDQEgDygCBCAJaiIEIAdPDQIgDCAEQQN0aisDAEQAAAAAAADw/2ENAAsgGyAGIAsgCSAAEHytfCEbQgEhHCAIIAYgASgCBCAR\
\\
IARBAWoQ4QEhGiAEIRILIAogEjYCOCAKIBs3AzAgCiAaOQMoIAogHDcDIEQAAAAAAADw/yEZIAopAwBCAVEEQCAKKwMIIRkLIBYgAzYCCCAWIBk5AwAgD0EQaiQADwsgBCAHQYzCwAAQpgIACyARIABBwLDAABCmAgALIAAgBCAFQfzBwAAQtgEACyAAIAQgB0HswcAAELYBAAsgCSAEIAVBnMLAABC2AQALIAUgBUHMwsAAEKYCAAsgFSAHQdzCwAAQpgIACyAOIAxBvMDAABCmAgALqAsCBn4FfyMAQfAAayIKJAACfwJAAkACQAJAAkACfgJAIANBCE8EQCACIANqQQhrIQsgA0EPSw0BIAspAAAiBgwCCyADRQRADAMLIAIxAAAhBCADQQFG\
\\
BEAMAwsgAjEAASAEQgiGhCEEIANBAkYEQAwDCyACMQACIARCCIaEIQQgA0EDRgRADAMLIAIxAAMgBEIIhoQhBCADQQRGBEAMAwsgAjEABCAEQgiGhCEEIANBBUYEQAwDCyACMQAFIARCCIaEIQQgA0EGRgRADAMLIAIxAAYgBEIIhoQhBAwCCyADQRhLDQIgCykAACEGIAIpAAgLIQUgAikAACEECyAKQRhqIAY3AwAgCiAFNwMQIAogA60iBzcDICAKIAQ3AwggASgCMCAGQi6JIAVCF4mFIAeFIASFQpX4qfqXt96bnn9+QjiIp0EobGoiAykAACAEhSADQRBqKQAAIAaFhCADKQAIIAWFIANBGGopAAAgB4WEhEIAUg0BIAMvASAhAUEBDAQL\
\\
IAEoAhxFDQIgCv0MAAAAAAAAAAAAAAAAAAAAAP0LA1ggCiABKQMoIgQ3A1AgCiABKQMgIgU3A0ggCiAEQvPK0cunjNmy9ACFNwNAIAogBELt3pHzlszct+QAhTcDOCAKIAVC4eSV89bs2bzsAIU3AzAgCiAFQvXKzYPXrNu38wCFNwMoIAogAzYCbCAKQShqIgsgCkHsAGpBBBBwIAsgAiADEHAgASgCFCINIAopA1ggCjUCYEI4hoQiBCAKKQNAhSIFQhCJIAUgCikDMHwiBYUiBkIViSAGIAopAzgiByAKKQMofCIIQiCJfCIGhSIJQhCJIAkgBSAHQg2JIAiFIgd8IgVCIIlC/wGFfCIIhSIJQhWJIAkgBSAHQhGJhSIFIAQgBoV8IgRCIIl8\
\\
IgaFIgdCEIkgByAEIAVCDYmFIgQgCHwiBUIgiXwiB4UiCEIViSAIIAUgBEIRiYUiBCAGfCIFQiCJfCIGhSIIQhCJIAggBEINiSAFhSIEIAd8IgVCIIl8IgeFQhWJIARCEYkgBYUiBEINiSAEIAZ8hSIEQhGJhSAEIAd8IgRCIIiFIASFIgSncSEMIARCGYhC/wCDQoGChIiQoMCAAX4hBiABKAIQIQFBACELA0AgASAMaikAACIFIAaFIgRCf4UgBEKBgoSIkKDAgAF9g0KAgYKEiJCgwIB/gyIEQgBSBEADQCABIAR6p0EDdiAMaiANcUF0bGoiDkEIaygCACADRgRAIAIgDkEMaygCACADEKkCRQ0FCyAEQgF9IASDIgRCAFINAAsLIAUgBUIB\
\\
hoNCgIGChIiQoMCAf4NCAFINAyAMIAtBCGoiC2ogDXEhDAwACwALIAEoAgxFDQEgASgCBCIMIARClfip+pe33puef35CF4kgBYVClfip+pe33puef35CF4kgBoVClfip+pe33puef35CF4kgB4VClfip+pe33puef34iBEIgiCAEhSIEp3EhAiAEQhmIQv8Ag0KBgoSIkKDAgAF+IQYgASgCACENQQAhCwNAIAIgDWopAAAiBSAGhSIEQn+FIARCgYKEiJCgwIABfYNCgIGChIiQoMCAf4MhBAJAA0AgBFANASAEeiEHIARCAX0gBIMhBCAKKQMIIA0gB6dBA3YgAmogDHFBWGxqIg5BKGsiASkAAIUgCkEYaikDACABQRBqKQAAhYQgCikDECAB\
\\
KQAIhSAKQSBqKQMAIAFBGGopAACFhIRCAFINAAsgDkEIay8BACEBIAMgCv0AAxj9CwMQIAMgCv0AAwj9CwMAIAMgATsBIEEBDAQLIAUgBUIBhoNCgIGChIiQoMCAf4NCAFINAiACIAtBCGoiC2ogDHEhAgwACwALIA5BBGsvAQAhAUEBDAELQQALIQMgACABOwECIAAgAzsBACAKQfAAaiQAC9MLAxV/AnwCfiMAQRBrIhAkAAJAAkACQAJAAkACQAJAAkACQAJAIAAoAkgiBCACSwRAIAIgACgCuAEiEU8NASAAKAK0ASACQQR0aiIVKwMAIRpEAAAAAAAA8P8hGSAVKAIIIQ8CQAJ+IAAoAkQgAkGwAWxqIgooAgAEQCAKKwMIIRkLAkACQAJA\
\\
IBkgGmRFDQAgAiABKAIIIgcoAggiCE8NByAHKAIEIAJBAnRqIgAvAQBFDQAgBygCJCIMQQh0IgZFDQsgASgCACEFIAEoAgQhEiAALwECIA8gBm5BAWoiACADIAZuQQFqIgRJBEAgBygCECEUIAcoAhQhCwNAIAAgBHEgACAEc0EBdmoiDUEBayAIbCACaiIOIAtPDREgDUEBaiAAIBQgDkEEdGorAwggGWMiDhsiACAEIA0gDhsiBEkNAAsLIABBAWsgBmwiAiAPIAIgD0sbIgggACAGbCIAIAMgACADSRsiBE8NACAMRQ0KIAUoAgwhBiAFKAIIIQ0gBSgCBCELIAUoAgAhFkEAIQ5B/wFxIRcDQAJAIARBAWsiACAAIAxwayITIAggCCATSSIY\
\\
GyICIARPDQAgCyACIAIgC0kbIRQgAiEAA0AgACAURg0LAkAgACAWai0AACAXRw0AIAAgBk8NDSANIABBA3RqKwMAIBliDQBBASEOIAAhCQwCCyAAQQFqIgAgBEcNAAsLAkAgAiACIAxuIgAgDGxGBEAgEiANIAYgABBKIRogCCATTw0BIAIhBCAZIBpkRQ0CDAELIAIhBCAYDQELCyAODQELIAooAiANAUIADAILIAcgBSASIBEgCRCuASIaRAAAAAAAAPD/Yg0CQX8hDAwKCyAKKwMoIRpCAQshHCAKKAI4IQwgCikDMCEbIAMgD0YNCiAZRAAAAAAAAPD/YQ0KIAEoAggiByABKAIAIgUgDyIJEKwBIBtRDQkMCgsgEEEIaiAHIAUgBygCCEEB\
\\
ayAJEKYBIBAoAgxBfyAQKAIIQQFxGyEMQgEhHCAHIAUgCRCsASEbDAcLIAIgBEGgsMAAEKYCAAsgAiARQbCwwAAQpgIACyACIAhBjMDAABCmAgALIBQgC0HMwMAAEKYCAAsgACAGQdzAwAAQpgIAC0GswMAAEIUDAAtBnMDAABCFAwALIBlEAAAAAAAA8P9hDQEgAyAJRg0BCwJAAkACQCAHKAIIIgAgEUsEQCAHKAIEIBFBAnRqIgAvAQBFDQQgAC8BAiELIAkhBAJAAkADQCAEIgAgA08NASAFIAsgACAAQUBrIgIgAyACIANJGyIEEE8gGWRFDQALIAUoAgwhCCAFKAIIIRIgBSgCBCEGIAUoAgAhDUEAIQICQCAAIARPDQAgACANaiEOIAQg\
\\
AGshDyASIABBA3RqIQQgBiAAIAAgBkkbIhMgAGshFCALQf8BcSEWA0AgAiAURg0GIBYgAiAOai0AAEYEQCAAIAJqIhcgCE8NCCAEKwMAIBllRQ0CCyAEQQhqIQQgDyACQQFqIgJHDQALIA8hAgsgACACaiEADAELIAUoAgghEiAFKAIMIQggBSgCACENIAUoAgQhBgsgCSANaiECIAAhBAJAA0AgBCAJTQ0GIAQgBksNAyAQIAIgBCAJayALEH4gECgCAEEBcUUNBiAQKAIEIAlqIgQgCE8NASASIARBA3RqKwMARAAAAAAAAPD/YQ0ACyAbIAUgCyAJIAAQgAGtfCEbQgEhHCAHIAUgASgCBCARIARBAWoQrgEhGiAEIQwMBQsgBCAIQYzCwAAQ\
\\
pgIACyARIABBwLDAABCmAgALIAkgBCAGQZzCwAAQtgEACyATIAZBzMLAABCmAgALIBcgCEHcwsAAEKYCAAsgCiAMNgI4IAogGzcDMCAKIBo5AyggCiAcNwMgRAAAAAAAAPD/IRkgCikDAEIBUQRAIAorAwghGQsgFSADNgIIIBUgGTkDACAQQRBqJAAPCyAOIAtBvMDAABCmAgAL/RgCBX4SfyMAQUBqIg4kAAJAAkACQAJAAn4CQCACQQhPBEAgASACakEIayEJIAJBD0sNASAJKQAAIgYMAgsgAkUNAiABMQAAIQQgAkEBRg0CIAExAAEgBEIIhoQhBCACQQJGDQIgATEAAiAEQgiGhCEEIAJBA0YNAiABMQADIARCCIaEIQQgAkEERg0CIAEx\
\\
AAQgBEIIhoQhBCACQQVGDQIgATEABSAEQgiGhCEEIAJBBkYNAiABMQAGIARCCIaEIQQMAgsgAkEYSw0CIAkpAAAhBiABKQAICyEFIAEpAAAhBAsgDiAENwMYIA4gBTcDICAOIAY3AyggDiACrSIHNwMwIARClfip+pe33puef35CF4kgBYVClfip+pe33puef35CF4kgBoVClfip+pe33puef35CF4kgB4VClfip+pe33puef34iBEIgiCAEhSEGIAAoAghFBEAgDkEIaiERIwBBMGsiCSQAIAkgAEEQajYCKCAAKAIMIQsgCSAJQShqNgIsAkAgCyALQQFqIgFNBEAgACgCBCICIAJBAWpBA3ZBB2wgAkEISRsiAkEBdiABSQRAAkACQAJAAn8g\
\\
AkEBaiICIAEgASACSRsiAUEPTwRAIAFB/////wFLDQJBfyABQQN0QQduQQFrZ3ZBAWoMAQtBBCABQQhxQQhqIAFBBEkbCyIBrUIofiIEQiCIpw0BIASnIgogAUEIaiIMaiICIApJDQEgAkH4////B0sNASACQQgQ3QIiDQ0CIAIQ3AIgCSgCHCEBIAkoAhghAgwFCxDhAiAJKAIkIQEgCSgCICECDAQLEOECIAkoAhQhASAJKAIQIQIMAwsgCiANaiEKIAwEQCAKQf8BIAz8CwALIAFBAWsiDSABQQN2QQdsIAFBCUkbIRQgACgCACISIRAgCwR/IBApAwBCf4VCgIGChIiQoMCAf4MhBEEAIQEDQCAEUARAA0AgAUEIaiEBIBBBCGoiECkDAEKA\
\\
gYKEiJCgwIB/gyIEQoCBgoSIkKDAgH9RDQALIARCgIGChIiQoMCAf4UhBAsgCiANIBIgBHqnQQN2IAFqIhVBWGxqIgJBKGspAABClfip+pe33puef35CF4kgAkEgaykAAIVClfip+pe33puef35CF4kgAkEYaykAAIVClfip+pe33puef35CF4kgAkEQaykAAIVClfip+pe33puef34iBUIgiCAFhaciFnEiAmopAABCgIGChIiQoMCAf4MiBVAEQEEIIQwDQCACIAxqIQIgDEEIaiEMIAogAiANcSICaikAAEKAgYKEiJCgwIB/gyIFUA0ACwsgBEIBfSAEgyEEIAogBXqnQQN2IAJqIA1xIgJqLAAAQQBOBEAgCikDAEKAgYKEiJCgwIB/g3qn\
\\
QQN2IQILIAIgCmogFkEZdiIMOgAAIAogAkEIayANcWpBCGogDDoAACAKIAJBf3NBKGxqIgIgEiAVQX9zQShsaiIMKQAgNwAgIAIgDP0AABD9CwAQIAIgDP0AAAD9CwAAIAtBAWsiCw0ACyAAKAIAIRAgACgCDAVBAAshAiAAIAo2AgAgACgCBCEBIAAgDTYCBCAAIBQgAms2AghBgYCAgHghAiABRQ0CIAEgAUEobEEvakF4cSIKakEJaiIBRQ0CIBAgCmsgARCgAgwCCyAAIAlBLGpB2ObAAEEoEF9BgYCAgHghAgwBCxDhAiAJKAIMIQEgCSgCCCECCyARIAE2AgQgESACNgIAIAlBMGokAAsgACgCBCIKIAancSECIAZCGYgiBkL/AINCgYKE\
\\
iJCgwIABfiEHIAAoAgAhAUEAIQkDQCABIAJqKQAAIgUgB4UiBEJ/hSAEQoGChIiQoMCAAX2DQoCBgoSIkKDAgH+DIQQCQANAIARQDQEgBHohCCAEQgF9IASDIQQgDikDGCABIAinQQN2IAJqIApxQVhsaiIMQShrIgspAACFIA5BKGopAwAgC0EQaikAAIWEIA4pAyAgCykACIUgDkEwaikDACALQRhqKQAAhYSEQgBSDQALIAxBCGsgAzsBAAwDCyAFQoCBgoSIkKDAgH+DIQQCQAJ/IBNFBEBBACAEUA0BGiAEeqdBA3YgAmogCnEhDwsgBCAFQgGGg0IAUg0BQQELIRMgCUEIaiIJIAJqIApxIQIMAQsLIAEgD2osAAAiAkEATgRAIAEgASkD\
\\
AEKAgYKEiJCgwIB/g3qnQQN2Ig9qLQAAIQILIAEgD2ogBqdB/wBxIgk6AAAgASAPQQhrIApxakEIaiAJOgAAIAAgACgCCCACQQFxazYCCCAAIAAoAgxBAWo2AgwgASAPQVhsaiIAQQhrIAM7AQAgAEEoayIAIA79AAMY/QsDACAAIA79AAMo/QsDEAwBCyACQQEQ3QIiEEUNASACBEAgECABIAL8CgAACyAOIAI2AjwgDiAQNgI4IABBIGoiASAOQThqEJEBIQYgACgCGEUEQCAOQRBqIRQjAEEwayIKJAAgCiABNgIoIABBEGoiCygCDCEMIAogCkEoajYCLAJAIAwgDEEBaiIBTQRAIAsoAgQiCSAJQQFqQQN2QQdsIAlBCEkbIglBAXYgAUkE\
\\
QAJAAkACQAJ/IAlBAWoiCSABIAEgCUkbIgFBD08EQCABQf////8BSw0CQX8gAUEDdEEHbkEBa2d2QQFqDAELQQQgAUEIcUEIaiABQQRJGwsiAa1CDH4iBEIgiKcNASAEpyIJQXhLDQEgCUEHakF4cSINIAFBCGoiD2oiCSANSQ0BIAlB+P///wdLDQEgCUEIEN0CIhENAiAJENwCIAooAhwhASAKKAIYIQkMBQsQ4QIgCigCJCEBIAooAiAhCQwECxDhAiAKKAIUIQEgCigCECEJDAMLIA0gEWohDSAPBEAgDUH/ASAP/AsACyABQQFrIg8gAUEDdkEHbCABQQlJGyEVIAsoAgAiFiERIAwEfyARKQMAQn+FQoCBgoSIkKDAgH+DIQQgCigCLCEX\
\\
QQAhAQNAIARQBEADQCABQQhqIQEgEUEIaiIRKQMAQoCBgoSIkKDAgH+DIgRCgIGChIiQoMCAf1ENAAsgBEKAgYKEiJCgwIB/hSEECyANIA8gFygCACAWIAR6p0EDdiABaiIYQXRsakEMaxCRAaciGXEiCWopAABCgIGChIiQoMCAf4MiBVAEQEEIIRIDQCAJIBJqIQkgEkEIaiESIA0gCSAPcSIJaikAAEKAgYKEiJCgwIB/gyIFUA0ACwsgBEIBfSAEgyEEIA0gBXqnQQN2IAlqIA9xIglqLAAAQQBOBEAgDSkDAEKAgYKEiJCgwIB/g3qnQQN2IQkLIAkgDWogGUEZdiISOgAAIA0gCUEIayAPcWpBCGogEjoAACANIAlBf3NBDGxqIgkgCygC\
\\
ACAYQX9zQQxsaiISKQAANwAAIAkgEigACDYACCAMQQFrIgwNAAsgCygCACERIAsoAgwFQQALIQkgCyANNgIAIAsoAgQhASALIA82AgQgCyAVIAlrNgIIQYGAgIB4IQkgAUUNAiABIAFBDGxBE2pBeHEiC2pBCWoiAUUNAiARIAtrIAEQoAIMAgsgCyAKQSxqQajmwABBDBBfQYGAgIB4IQkMAQsQ4QIgCigCDCEBIAooAgghCQsgFCABNgIEIBQgCTYCACAKQTBqJAALIAAoAhQiCyAGp3EhASAGQhmIIgZC/wCDQoGChIiQoMCAAX4hByAAKAIQIQpBACEJAkADQCABIApqKQAAIgUgB4UiBEJ/hSAEQoGChIiQoMCAAX2DQoCBgoSIkKDAgH+D\
\\
IgRCAFIEQANAIAogBHqnQQN2IAFqIAtxQXRsaiIMQQhrKAIAIAJGBEAgECAMQQxrKAIAIAIQqQJFDQQLIARCAX0gBIMiBEIAUg0ACwsgBUKAgYKEiJCgwIB/gyEEAkACfyAJQQFHBEBBACAEUA0BGiAEeqdBA3YgAWogC3EhEwsgBCAFQgGGg0IAUg0BQQELIQkgGkEIaiIaIAFqIAtxIQEMAQsLIAogE2osAAAiAUEATgRAIAogCikDAEKAgYKEiJCgwIB/g3qnQQN2IhNqLQAAIQELIAogE2ogBqdB/wBxIgk6AAAgCiATQQhrIAtxakEIaiAJOgAAIAAgACgCGCABQQFxazYCGCAAIAAoAhxBAWo2AhwgCiATQXRsaiIAQQxrIBA2AgAgAEEI\
\\
ayACNgIAIABBBGsgAzsBAAwBCyAMQQRrIAM7AQAgECACEKACCyAOQUBrJAAPC0EBIAIQjAMAC7QLAwZ/A3wCfiMAQYABayIGJAACQAJAAkACQAJAAkACQCABQQFrDgIBBgALAkACQAJAIANB/wFxIgEgAC0ATEcNACAERACA+0P6zuxCY0UNACABDQAgBEQAAAAAAAAAAGRFDQAgBEQAAAAAAAA4Q6BEAAAAAAAAOMOgIARhDQELIAZBOGogACAEIAMQoAEgBi0ASCEHIAYpAzhCAlINASAGKwNAIQQLQQAhAiAALQCeAQRAIAAQrQIhAgsgAEICNwMgIAAgBzoATCAAIAU2AhggACAAKQMQIg9CAXwiEDcDECAAAnwgBCAHQQJGDQAaIAQgACgC\
\\
AEUNABogBCAAKwMIIgwgDCAMYhsiDCAMIAQgBCAEYhsiDSAMIA1kGwsiDDkDCCAAQgE3AwAgACgCSCIIBEAgCEGwAWwhCSAAKAJEIQpBACEDIAdBAkYhBwNAAkAgBw0AIAMgCmoiASkDAEIBUg0AIAFBCGorAwAgBGZFDQAgAUEwaiILKQMAIA9SDQAgAUGvAWotAABBBnFBAkYNACABQSBqQgE3AwAgCyAQNwMAIAFBKGogDDkDACABQThqIAU2AgALIAkgA0GwAWoiA0cNAAsLIAZBEGogAEEAQQAgCCACEGYgABC1AQwGCwwBCwJAAkAgA0H/AXEiASAALQBMRw0AIAREAID7Q/rO7EJjRQ0AIAENACAERAAAAAAAAAAAZEUNACAERAAAAAAA\
\\
ADhDoEQAAAAAAAA4w6AgBGENAQsgBkE4aiAAIAQgAxCgASAGLQBIIQcgBikDOEICUg0BIAYrA0AhBAsCQAJAAkACQAJAIAAoAkgiASACSwRAIAAoAkQgAkGwAWxqIgUtAIwBRQRAIAUoAogBQQV0IQMgBSgChAEhAQNAIANFDQQgA0EgayEDIAEtABwgAUEgaiEBRQ0ACwsgBkEcNgJMIAZB6drAADYCSCAGQRU2AjwgBkHU2sAANgI4IAYgBSkCpAE3AkBBASEBIAZB8ABqIAZBOGpBA0EBQQAQZSAFKAKoASICDQEMCAsgAiABQcTawAAQpgIACyAFKAKkASEDIAJBARDdAiIBRQ0BIAJFDQYgASADIAL8CgAADAYLQQAhASAALQCeAQRAIAAQ\
\\
rQIhAQsgACAHOgBMIAVBATYCeCAFQQY6AHEgBSAAKAIYIgk2AnwgBSgCACEDIAVCATcDACAFIAQgBSsDCCIMIAwgDGIbIg0gDSAEIAQgBGIbIg4gDSAOZBsgBCADGyAEIAdBAkcbIgQ5AwggBS0ArwEiCEEGcUECRwR/IAVBAToArwFBAQUgCAtBBnEhCAJAIAMgBCAMZEVxIAdBAkdxRQRAIAhBAkYNAyAAKwMIIQwgACkDACEPAkAgBS0ArAENACAPp0UNACAMIAShIQQCQCAHDQAgBEQAAAAAAAA4Q6BEAAAAAAAAOMOgIARhDQAgBEQAAAAAAECPQKIiBPwGuSINRAAAAAAAAPC/oCANIAQgDWMbIg0gDUQAAAAAAADwP6AgBCANoUQAAAAA\
\\
AADgP2MbRAAAAAAAQI9AoyEECyAEIAUrA5ABZUUNAgsgBSAJNgI4IAUgDDkDKCAFIA83AyAgBSAAKQMQNwMwDAELIAhBAkYNAgsgAC0APQ0CDAQLQQEgAhDjAgALIAZBEGogAEEBIAIgAkEBaiABEGYgABC1AQwFCyAAEL8BDAELIAYgBikAYDcAMCAGIAYpAFk3ACkgBiAG/QAASf0LABkgBiAHOgAYDAILIAAoAoQBBEAgABDWAQsgAQRAIAFBQGsQ4wEgAUHYABCgAgsgABC1AQwCCyAGIAYoAng2AiAgBiAG/QADaP0LAxAgBiABNgIoIAYgAjYCJAsgABC1ASAGKAIYIgAEQCAGKAIcIAAQoAILIAYoAiQiAEGAgICAeEYNACAARQ0AIAYo\
\\
AiggABCgAgsgBkGAAWokAAvaCQMTfwJ+AXsjAEHQAmsiESQAAkAgAUECSQ0AQoCAgICAgICAwAAgAa0iGYAiGiAZfkKAgICAgICAgMAAUq0CfyABQYEgTwRAIAEQywIMAQtBwAAgASABQQF2ayIHIAdBwABPGwshECAafCEZIABB8ABrIRUgAEHgAWohFkEBIQsDQEEAIRJBASEKIAEgDEsiFwRAIAAgDEHwAGwiDmohCCAMrSIaAn8CQCABIAxrIgYgEEkNAAJAIAZBAkkEQCAGIQoMAQsCQAJAAkACQAJAIAgoAnAiCSAIKAIASSIPRQRAIAZBAkYNBCAOIBZqIQdBAiEKA0AgCSAHKAIAIglLDQMgB0HwAGohByAGIApBAWoiCkcNAAsMAQsg\
\\
BkECRg0CIA4gFmohB0ECIQoDQCAJIAcoAgAiCU0NAiAHQfAAaiEHIAYgCkEBaiIKRw0ACwsgBiEKCyAKIBBJDQQgD0UNAyAKQQF2IglFDQMMAgtBAiEKQQEhCSAQQQJLDQMMAQtBAiEKIBBBAksNAgwBCyAVIApB8ABsIA5qaiEHQQAhDgNAQQAhBgNAIAYgCGoiD/0AAwAhGyAPIAYgB2oiD/0AAwD9CwMAIA8gG/0LAwAgBkEQaiIGQfAARw0ACyAHQfAAayEHIAhB8ABqIQggDkEBaiIOIAlHDQALCyAKQQF0QQFyDAELIAYgECAGIBBJG0EBdCAERQ0AGiAIQSAgBiAGQSBPGyIHIAIgA0EAQQAgBRArIAdBAXRBAXILIgpBAXYgDGqtfCAZ\
\\
fiAMIAtBAXZrrSAafCAZfoV5pyESCwJAAkAgDUECSQ0AIBUgDEHwAGwiB2ohDyAAIAdqIRgDQCANQQFrIg4gEUGOAmpqLQAAIBJJDQECfwJAAkAgAyARQQRqIA5BAnRqKAIAIghBAXYiByALQQF2IgZqIg1PIAggC3JBAXFFcUUEQCAAIAwgDWtB8ABsaiEJIAhBAXFFDQEMAgsgDUEBdAwCCyAJIAcgAiADIAdBAXJnQQF0QT5zQQAgBRArCyALQQFxRQRAIAkgB0HwAGxqIAYgAiADIAZBAXJnQQF0QT5zQQAgBRArCwJAIAZFDQAgB0UNACADIAYgByAGIAdJIgsbIghJDQAgCSAHQfAAbGohBiAIQfAAbCIHBEAgAiAGIAkgCxsgB/wKAAAL\
\\
IAIgB2ohCAJAIAtFBEAgAiEHA0AgCSAGIAcgBigCACILIAcoAgAiE0kiFBtB8AD8CgAAIAlB8ABqIQkgByALIBNPQfAAbGoiByAIRg0CIAYgFEHwAGxqIgYgGEcNAAsMAQsgDyEHA0ACQCAHIAZB8ABrIgYgCEHwAGsiCyALKAIAIhMgBigCACIUSSIIG0HwAPwKAAAgCyAIQfAAbGohCCAGIBMgFE9B8ABsaiIGIAlGDQAgB0HwAGshByACIAhHDQELCyAGIQkgAiEHCyAIIAdrIgZFDQAgCSAHIAb8CgAACyANQQF0QQFyCyELQQEhBiAOIg1BAUsNAAsMAQsgDSEGCyARQY4CaiAGaiASOgAAIBFBBGogBkECdGogCzYCACAXBEAgBkEBaiEN\
\\
IApBAXYgDGohDCAKIQsMAQsLIAtBAXENACAAIAEgAiADIAFBAXJnQQF0QT5zQQAgBRArCyARQdACaiQAC9oJAxN/An4BeyMAQdACayIRJAACQCABQQJJDQBCgICAgICAgIDAACABrSIZgCIaIBl+QoCAgICAgICAwABSrQJ/IAFBgSBPBEAgARDLAgwBC0HAACABIAFBAXZrIgcgB0HAAE8bCyEQIBp8IRkgAEHwAGshFSAAQeABaiEWQQEhCwNAQQAhEkEBIQogASAMSyIXBEAgACAMQfAAbCIOaiEIIAytIhoCfwJAIAEgDGsiBiAQSQ0AAkAgBkECSQRAIAYhCgwBCwJAAkACQAJAAkAgCCgCcCIJIAgoAgBJIg9FBEAgBkECRg0EIA4gFmoh\
\\
B0ECIQoDQCAJIAcoAgAiCUsNAyAHQfAAaiEHIAYgCkEBaiIKRw0ACwwBCyAGQQJGDQIgDiAWaiEHQQIhCgNAIAkgBygCACIJTQ0CIAdB8ABqIQcgBiAKQQFqIgpHDQALCyAGIQoLIAogEEkNBCAPRQ0DIApBAXYiCUUNAwwCC0ECIQpBASEJIBBBAksNAwwBC0ECIQogEEECSw0CDAELIBUgCkHwAGwgDmpqIQdBACEOA0BBACEGA0AgBiAIaiIP/QADACEbIA8gBiAHaiIP/QADAP0LAwAgDyAb/QsDACAGQRBqIgZB8ABHDQALIAdB8ABrIQcgCEHwAGohCCAOQQFqIg4gCUcNAAsLIApBAXRBAXIMAQsgBiAQIAYgEEkbQQF0IARFDQAaIAhB\
\\
ICAGIAZBIE8bIgcgAiADQQBBACAFECwgB0EBdEEBcgsiCkEBdiAMaq18IBl+IAwgC0EBdmutIBp8IBl+hXmnIRILAkACQCANQQJJDQAgFSAMQfAAbCIHaiEPIAAgB2ohGANAIA1BAWsiDiARQY4CamotAAAgEkkNAQJ/AkACQCADIBFBBGogDkECdGooAgAiCEEBdiIHIAtBAXYiBmoiDU8gCCALckEBcUVxRQRAIAAgDCANa0HwAGxqIQkgCEEBcUUNAQwCCyANQQF0DAILIAkgByACIAMgB0EBcmdBAXRBPnNBACAFECwLIAtBAXFFBEAgCSAHQfAAbGogBiACIAMgBkEBcmdBAXRBPnNBACAFECwLAkAgBkUNACAHRQ0AIAMgBiAHIAYgB0ki\
\\
CxsiCEkNACAJIAdB8ABsaiEGIAhB8ABsIgcEQCACIAYgCSALGyAH/AoAAAsgAiAHaiEIAkAgC0UEQCACIQcDQCAJIAYgByAGKAIAIgsgBygCACITSSIUG0HwAPwKAAAgCUHwAGohCSAHIAsgE09B8ABsaiIHIAhGDQIgBiAUQfAAbGoiBiAYRw0ACwwBCyAPIQcDQAJAIAcgBkHwAGsiBiAIQfAAayILIAsoAgAiEyAGKAIAIhRJIggbQfAA/AoAACALIAhB8ABsaiEIIAYgEyAUT0HwAGxqIgYgCUYNACAHQfAAayEHIAIgCEcNAQsLIAYhCSACIQcLIAggB2siBkUNACAJIAcgBvwKAAALIA1BAXRBAXILIQtBASEGIA4iDUEBSw0ACwwBCyAN\
\\
IQYLIBFBjgJqIAZqIBI6AAAgEUEEaiAGQQJ0aiALNgIAIBcEQCAGQQFqIQ0gCkEBdiAMaiEMIAohCwwBCwsgC0EBcQ0AIAAgASACIAMgAUEBcmdBAXRBPnNBACAFECwLIBFB0AJqJAAL8QkCEHwIfyAEQQdxIRkgAUEHcSEaRAAAAAAAAPD/IQdEAAAAAAAA8P8hCEQAAAAAAADw/yEJRAAAAAAAAPD/IQpEAAAAAAAA8P8hC0QAAAAAAADw/yEMRAAAAAAAAPD/IQ1EAAAAAAAA8P8hBQJAIAFBCEkNACAEQQN0QUBxIRxBACABQXhxayEbIAJB//8DcSEWIAAhFQNAIBggHEYNASADIBhqIRdEAAAAAAAA8P8hBkQAAAAAAADw/yEORAAAAAAA\
\\
APD/IQ9EAAAAAAAA8P8hEEQAAAAAAADw/yERRAAAAAAAAPD/IRJEAAAAAAAA8P8hE0QAAAAAAADw/yEUIBYgFS8BAEYEQCAXKwMAIQ4LIA4gBSAFIA5jGyEFIBYgFUECai8BAEYEQCAXQQhqKwMAIQYLIAYgDSAGIA1kGyENIBYgFUEEai8BAEYEQCAXQRBqKwMAIRALIBAgDCAMIBBjGyEMIBYgFUEGai8BAEYEQCAXQRhqKwMAIQ8LIA8gCyALIA9jGyELIBYgFUEIai8BAEYEQCAXQSBqKwMAIRILIBIgCiAKIBJjGyEKIBYgFUEKai8BAEYEQCAXQShqKwMAIRELIBEgCSAJIBFjGyEJIBYgFUEMai8BAEYEQCAXQTBqKwMAIRQLIBQgCCAI\
\\
IBRjGyEIIBYgFUEOai8BAEYEQCAXQThqKwMAIRMLIBMgByAHIBNjGyEHIBVBEGohFSAYQUBrIRggG0EIaiIbDQALCwJAIBkgGiAZIBpJGyIVRQ0AIAMgBEH4////AHFBA3RqIQMgACABQfj///8DcUEBdGoiAC8BACACQf//A3FGBEAgAysDACIGIAUgBSAFYhsiBSAFIAYgBiAGYhsiBiAFIAZkGyEFCyAVQQFGDQAgAC8BAiACQf//A3FGBEAgAysDCCIGIAUgBSAFYhsiBSAFIAYgBiAGYhsiBiAFIAZkGyEFCyAVQQJGDQAgAC8BBCACQf//A3FGBEAgAysDECIGIAUgBSAFYhsiBSAFIAYgBiAGYhsiBiAFIAZkGyEFCyAVQQNGDQAgAC8B\
\\
BiACQf//A3FGBEAgAysDGCIGIAUgBSAFYhsiBSAFIAYgBiAGYhsiBiAFIAZkGyEFCyAVQQRGDQAgAC8BCCACQf//A3FGBEAgAysDICIGIAUgBSAFYhsiBSAFIAYgBiAGYhsiBiAFIAZkGyEFCyAVQQVGDQAgAC8BCiACQf//A3FGBEAgAysDKCIGIAUgBSAFYhsiBSAFIAYgBiAGYhsiBiAFIAZkGyEFCyAVQQZGDQAgAC8BDCACQf//A3FHDQAgAysDMCIGIAUgBSAFYhsiBSAFIAYgBiAGYhsiBiAFIAZkGyEFC0QAAAAAAADw/yAHIAhEAAAAAAAA8P8gBSAFIAViGyIFRAAAAAAAAPD/IAVEAAAAAAAA8P9kGyIFIAUgDSANIA1iGyINIAUg\
\\
DWQbIgUgBSAMIAwgDGIbIgwgBSAMZBsiBSAFIAsgCyALYhsiCyAFIAtkGyIFIAUgCiAKIApiGyIKIAUgCmQbIgUgBSAJIAkgCWIbIgkgBSAJZBsiBSAFIAViGyIFIAUgCCAIIAhiGyIIIAUgCGQbIgUgBSAFYhsiBSAFIAcgByAHYhsiByAFIAdkGyIFIAUgBWIbIgVEAAAAAAAA8P8gBUQAAAAAAADw/2QbC4IOAQ9/IwBBEGsiCiQAAkACQCAAKAIAQQFHDQAgAEEEaiEGA0AgBhDJAiIHQYCAxABGDQFBASEEIAEgAkYNAgJ/IAEsAAAiA0EATgRAIANB/wFxIQMgAUEBagwBCyABLQABQT9xIQUgA0EfcSEIIANBX00EQCAIQQZ0IAVyIQMg\
\\
AUECagwBCyABLQACQT9xIAVBBnRyIQUgA0FwSQRAIAUgCEEMdHIhAyABQQNqDAELIAhBEnRBgIDwAHEgAS0AA0E/cSAFQQZ0cnIiA0GAgMQARg0DIAFBBGoLIQEgAyAHRg0AC0ECIQQMAQsgAEEANgIAAkAgACgCMCIIRQ0AIABBDGohDiAAQQRqIQ8gACgCNCEQA0AgCCIEIBBGDQEgACAEQQFqIgg2AjACQCAELQAAIgPAQQBODQAgACAEQQJqIgg2AjAgBC0AAUE/cSEGIANBH3EhBSADQd8BTQRAIAVBBnQgBnIhAwwBCyAAIARBA2oiCDYCMCAELQACQT9xIAZBBnRyIQYgA0HwAUkEQCAGIAVBDHRyIQMMAQsgACAEQQRqIgg2AjAgBUES\
\\
dEGAgPAAcSAELQADQT9xIAZBBnRyciIDQYCAxABGDQILQQMhBAJAAkACQCADQSBrDg4CAQEBAQEBAQEBAQEBAgALIANB3wBGDQELIANBCWtBBUkNAAJAIANBhQFJDQACQAJAAkACQCADQQh2IgVBFmsOGwAEBAQEBAQEBAQCBAQEBAQEBAQEBAQEBAQEAQMLIANBgC1HDQMMBAsgA0GA4ABHDQIMAwsgA0H/AXEtAJjKQUECcUUNAQwCCyAFDQAgA0H/AXEtAJjKQUEBcQ0BCyAKQQRqIQcjAEEQayILJAACQCADQcABTwRAIAtBBGohBUEAIQQCQCADQYCACE8EQCAFQYCAxAA2AgAMAQsgA0EMdkHw/z9xQaiuwQBqIgwoAgAhCQJAAkACQCAM\
\\
KAIEIgYOAgIBAAsgA0H//wNxIQ0DQCAEIAZBAXYiESAEaiIEIAkgBEEGbGovAQAgDUsbIQQgBiARayIGQQFLDQALCyAJIARBBmxqIgQvAQAiBiADQf//A3EiCUsNACAGIARBAmotAABqQf//A3EgCUkNACAELQADIAMgBnNxQQFxDQAgBUIANwIEIAUgA0GAgARxIAQvAQQgA2pB//8DcXI2AgAMAQsgDCgCCCEJQQAhBAJAAkACQAJAIAwoAgwiBg4CAgEACyADQf//A3EhDANAIAQgBkEBdiINIARqIgQgCSAEQQN0ai8BACAMSxshBCAGIA1rIgZBAUsNAAsLIAkgBEEDdGoiBC8BACADQf//A3FGDQELIAVBgIDEADYCAAwBCyAFIANBgIAE\
\\
cSIGIAQvAQZyNgIIIAUgBiAELwEEcjYCBCAFIAYgBC8BAnI2AgALIAdCADcCBCAHIAM2AgAgCygCBEGAgMQARg0BIAcgCygCDDYCCCAHIAspAgQ3AgAMAQsgB0IANwIEIAcgA0EgciADIANBwQBrQRpJGzYCAAsgC0EQaiQAIABCATcCACAOIAopAgQ3AgAgDiAKKAIMIgM2AgggAEEDQQJBASAKKAIIGyADGzYCCCAPEMkCIgZBgIDEAEYEQEEDIQQMAQsCQANAQQEhBCABIAJGDQICQCABLAAAIgNBAE4EQCABQQFqIQEgA0H/AXEhAwwBCyABLQABQT9xIQcgA0EfcSEFIANBX00EQCAFQQZ0IAdyIQMgAUECaiEBDAELIAEtAAJBP3EgB0EG\
\\
dHIhByADQXBJBEAgByAFQQx0ciEDIAFBA2ohAQwBCyABLQADIQMgAUEEaiEBIAVBEnRBgIDwAHEgA0E/cSAHQQZ0cnIiA0GAgMQARg0DCyADIAZHDQEgDxDJAiIGQYCAxABHDQALQQMhBAwBC0ECIQQLIARBA0YNAAsMAQsgAEEANgIAAkAgACgCGEEBRw0AIABBHGohBgNAIAYQyQIiB0GAgMQARg0BQQEhBCABIAJGDQICfyABLAAAIgNBAE4EQCADQf8BcSEDIAFBAWoMAQsgAS0AAUE/cSEFIANBH3EhCCADQV9NBEAgCEEGdCAFciEDIAFBAmoMAQsgAS0AAkE/cSAFQQZ0ciEFIANBcEkEQCAFIAhBDHRyIQMgAUEDagwBCyAIQRJ0QYCA\
\\
8ABxIAEtAANBP3EgBUEGdHJyIgNBgIDEAEYNAyABQQRqCyEBIAMgB0YNAAtBAiEEDAELIABBADYCGCABIAJHBEBB/wEhBCABLAAAIgBBAE4NASAAQWBJDQEgAEFwSQ0BIABB/wFxQRJ0QYCA8ABxIAEtAANBP3EgAS0AAkE/cUEGdCABLQABQT9xQQx0cnJyQYCAxABHDQELQQAhBAsgCkEQaiQAIAQL2AgCAn4GfwJAAkACQCABQQhPBEAgAUEHcSIERQ0BIAAoAqABIgZBKU8NAiAGRQRAIABBADYCoAEMAgsgBkECdCIIQQRrIgVBAnZBAWoiB0EDcSEJIARBAnQoAqiPQSAEdq0hAyAAIQQCQCAFQQxPBEAgB0H8////B3EhBQNAIAQgBDUC\
\\
ACADfiACfCICPgIAIARBBGoiByAHNQIAIAN+IAJCIIh8IgI+AgAgBEEIaiIHIAc1AgAgA34gAkIgiHwiAj4CACAEQQxqIgcgBzUCACADfiACQiCIfCICPgIAIAJCIIghAiAEQRBqIQQgBUEEayIFDQALIAlFDQELIAlBAnQhBQNAIAQgBDUCACADfiACfCICPgIAIARBBGohBCACQiCIIQIgBUEEayIFDQALCyAAIAJCAFIEfyAGQShGDQQgACAIaiACPgIAIAZBAWoFIAYLNgKgAQwBCyAAKAKgASIGQSlPDQEgBkUEQCAAQQA2AqABDwsgAUECdDUCqI9BIQMgBkECdCIJQQRrIgVBAnZBAWoiCEEDcSEBIAAhBAJAIAVBDE8EQCAIQfz///8H\
\\
cSEFA0AgBCAENQIAIAN+IAJ8IgI+AgAgBEEEaiIIIAg1AgAgA34gAkIgiHwiAj4CACAEQQhqIgggCDUCACADfiACQiCIfCICPgIAIARBDGoiCCAINQIAIAN+IAJCIIh8IgI+AgAgAkIgiCECIARBEGohBCAFQQRrIgUNAAsgAUUNAQsgAUECdCEFA0AgBCAENQIAIAN+IAJ8IgI+AgAgBEEEaiEEIAJCIIghAiAFQQRrIgUNAAsLIAAgAkIAUgR/IAZBKEYNAyAAIAlqIAI+AgAgBkEBagUgBgs2AqABDwsCQCABQQhxBEAgACgCoAEiBkEpTw0CAkAgBkUEQEEAIQYMAQsgBkECdCIIQQRrIgVBAnZBAWoiB0EDcSEJQgAhAiAAIQQCQCAFQQxP\
\\
BEAgB0H8////B3EhBQNAIAQgBDUCAELh6xd+IAJ8IgI+AgAgBEEEaiIHIAc1AgBC4esXfiACQiCIfCICPgIAIARBCGoiByAHNQIAQuHrF34gAkIgiHwiAj4CACAEQQxqIgcgBzUCAELh6xd+IAJCIIh8IgI+AgAgAkIgiCECIARBEGohBCAFQQRrIgUNAAsgCUUNAQsgCUECdCEFA0AgBCAENQIAQuHrF34gAnwiAj4CACAEQQRqIQQgAkIgiCECIAVBBGsiBQ0ACwsgAlANACAGQShGDQIgACAIaiACPgIAIAZBAWohBgsgACAGNgKgAQsgAUEQcQRAIABB0I/BAEECEFsLIAFBIHEEQCAAQdiPwQBBAxBbCyABQcAAcQRAIABB5I/BAEEFEFsL\
\\
IAFBgAFxBEAgAEH4j8EAQQoQWwsgAUGAAnEEQCAAQaCQwQBBExBbCyAAIAEQeBoPCwwBC0EAIAZBKEGYzMEAELYBAAtBKEEoQZjMwQAQpgIAC9EJAxB/AnwBeyMAQRBrIg0kACAAKAJcIgshBAJAAkACQAJAAkACQAJAAkACQAJAIAAoAlhBCHQiAwR/IAsgA3AFIAQLDQACQAJAIAAoAlRBCHQiDARAIAAoAkQiBSAAKAI4IgkgCyAMbmxJDQEgBSEEDAILQbzEwAAQhQMACyAAKAIsIgpFBEAgBSEEDAELQQAhAwNAIAAgASACIAMQ3wEgCiADQQFqIgNHDQALIApBA3QhBEEAIQIgCkH/////AEsNAkEIIQIgBEEIEN0CIghFDQIgACgCECEE\
\\
IAAoAhQhByAAKAI0IQNBACECIAghBgNAIAIgCUYNBCAGIAMvAQAEfCAHIANBAmovAQAiDk0NBiAEIA5BA3RqKwMABUQAAAAAAADw/ws5AwAgBkEIaiEGIANBBGohAyAKIAJBAWoiAkcNAAsgCCAKQQN0aiEOIAEoAgAgCyAMayICQQF0aiEPIAEoAgghECABKAIMIQkgASgCBCEMQQAhBiAAQTxqIREgCCEBA0ACfwJAIAAoAlRBCHQiBwRAIAErAwAhEyAAKAI4IQMgAiAHTw0BRAAAAAAAAPD/IRRBAAwCC0GMwcAAEIUDAAsgAiAHbkEBayADbCAGaiIEIAVPDQcgACgCQCAEQQR0aiIHKwMIIRQgBygCBCEEIAcoAgALIQcCQAJAIAMgBksE\
\\
QCAAKAI0IAZBAnRqIgMvAQANASAEIQMgFCETDAILIAYgA0H8wMAAEKYCAAsgAy8BAiESIAshAwNAIAIgA08EQCAEIQMMAgsCQCADIAxNBEAgDUEIaiAPIAMgAmsgEhBpIA0oAghBAXENASAEIQMMAwsgAiADIAxBnMLAABC2AQALIA0oAgwgAmoiAyAJTw0JIBAgA0EDdGorAwBEAAAAAAAA8P9hDQALQQEhBwsgACgCPCAFRgRAIBEQlQILIAZBAWohBiAAIAVBAWoiBDYCRCAAKAJAIAVBBHRqIgUgEzkDCCAFIAM2AgQgBSAHNgIAIAQhBSABQQhqIgEgDkcNAAsgCCAKQQN0EKACCyAAKAIsIgtFDQAgACgCXCEFIAAoAlRBCHQhCCAAKAIQ\
\\
IQwgACgCFCEKIAAoAkAhByAAKAI0IQMgACgCOCEBQQAhAgNAIAEgAkYNByADLwEABEAgCEUNCSADQQJqLwEAIQZEAAAAAAAA8P8hEyAFIAhPBEAgASAFIAhuQQFrbCACaiIJIARPDQsgByAJQQR0aisCCCETCyAGIApPDQsgDCAGQQN0aiATOQMACyADQQRqIQMgCyACQQFqIgJHDQALIAAoAigiASEDIAtBAnQiCEEEayIAQQxPBEAgASAAQQJ2QQFqIgZB/P///wdxIgRBAnRqIQMgBf0RIRUgBCEAIAEhAgNAIAIgFf0LAgAgAkEQaiECIABBBGsiAA0ACyAEIAZGDQELIAEgCGohAANAIAMgBTYCACADQQRqIgMgAEcNAAsLIA1BEGokAA8L\
\\
IAIgBBDjAgALIAkgCUH8wsAAEKYCAAsgDiAHQfzFwAAQpgIACyAEIAVBnMHAABCmAgALIAMgCUGMwsAAEKYCAAsgASABQfzCwAAQpgIAC0GMwcAAEIUDAAsgCSAEQZzBwAAQpgIACyAGIApBzMTAABCmAgALzgkDEH8CfAF7IwBBEGsiDSQAIAAoAlwiCyEEAkACQAJAAkACQAJAAkACQAJAAkAgACgCWEEIdCIDBH8gCyADcAUgBAsNAAJAAkAgACgCVEEIdCIMBEAgACgCRCIFIAAoAjgiCSALIAxubEkNASAFIQQMAgtBvMTAABCFAwALIAAoAiwiCkUEQCAFIQQMAQtBACEDA0AgACABIAIgAxCoASAKIANBAWoiA0cNAAsgCkEDdCEEQQAh\
\\
AiAKQf////8ASw0CQQghAiAEQQgQ3QIiCEUNAiAAKAIQIQQgACgCFCEHIAAoAjQhA0EAIQIgCCEGA0AgAiAJRg0EIAYgAy8BAAR8IAcgA0ECai8BACIOTQ0GIAQgDkEDdGorAwAFRAAAAAAAAPD/CzkDACAGQQhqIQYgA0EEaiEDIAogAkEBaiICRw0ACyALIAxrIgIgASgCAGohDiAIIApBA3RqIQ8gASgCCCEQIAEoAgwhCSABKAIEIQxBACEGIABBPGohESAIIQEDQAJ/AkAgACgCVEEIdCIHBEAgASsDACETIAAoAjghAyACIAdPDQFEAAAAAAAA8P8hFEEADAILQYzBwAAQhQMACyACIAduQQFrIANsIAZqIgQgBU8NByAAKAJAIARBBHRq\
\\
IgcrAwghFCAHKAIEIQQgBygCAAshBwJAAkAgAyAGSwRAIAAoAjQgBkECdGoiAy8BAA0BIAQhAyAUIRMMAgsgBiADQfzAwAAQpgIACyADLwECIRIgCyEDA0AgAiADTwRAIAQhAwwCCwJAIAMgDE0EQCANQQhqIA4gAyACayASEH4gDSgCCEEBcQ0BIAQhAwwDCyACIAMgDEGcwsAAELYBAAsgDSgCDCACaiIDIAlPDQkgECADQQN0aisDAEQAAAAAAADw/2ENAAtBASEHCyAAKAI8IAVGBEAgERCVAgsgBkEBaiEGIAAgBUEBaiIENgJEIAAoAkAgBUEEdGoiBSATOQMIIAUgAzYCBCAFIAc2AgAgBCEFIAFBCGoiASAPRw0ACyAIIApBA3QQoAIL\
\\
IAAoAiwiC0UNACAAKAJcIQUgACgCVEEIdCEIIAAoAhAhDCAAKAIUIQogACgCQCEHIAAoAjQhAyAAKAI4IQFBACECA0AgASACRg0HIAMvAQAEQCAIRQ0JIANBAmovAQAhBkQAAAAAAADw/yETIAUgCE8EQCABIAUgCG5BAWtsIAJqIgkgBE8NCyAHIAlBBHRqKwIIIRMLIAYgCk8NCyAMIAZBA3RqIBM5AwALIANBBGohAyALIAJBAWoiAkcNAAsgACgCKCIBIQMgC0ECdCIIQQRrIgBBDE8EQCABIABBAnZBAWoiBkH8////B3EiBEECdGohAyAF/REhFSAEIQAgASECA0AgAiAV/QsCACACQRBqIQIgAEEEayIADQALIAQgBkYNAQsgASAIaiEA\
\\
A0AgAyAFNgIAIANBBGoiAyAARw0ACwsgDUEQaiQADwsgAiAEEOMCAAsgCSAJQfzCwAAQpgIACyAOIAdB/MXAABCmAgALIAQgBUGcwcAAEKYCAAsgAyAJQYzCwAAQpgIACyABIAFB/MLAABCmAgALQYzBwAAQhQMACyAJIARBnMHAABCmAgALIAYgCkHMxMAAEKYCAAvQDAIFfwF+IwBB4AFrIgkkACAJQfAAaiABLQBwIgogAiADEFMgCSgCdCEMAkAgCSgCcEEBRgRAIAAgCSkCeDcCBCAAIAw2AgAMAQsCQAJAAkACQAJAAkAgDEGBgICAeEcEQCAJKAJ8IQsgCSgCeCENIAoNASADBEAgAi0AAEEiRg0CCyAJQfAAaiIKIA0gC0EAEEwgCSgC\
\\
cA0BIAogAiADEDEgCSAKrUKAgICAIIQ3AzAgCUEMakHSmcAAIAlBMGoQiwEgCSgCcCIBBEAgCSgCdCABEKACCyAAIAkoAhQ2AgggACAJKQIMNwIADAYLQRBBARDdAiIBRQ0BIABBEDYCCCAAIAE2AgQgAEEQNgIAIAFB4LLAAP0AAAD9CwAADAYLAkAgC0GACE0EQCAJQfAAaiIKIA0gCxBxIAkoAnBFDQEgCiANIAsQMSAJIAqtQoCAgIAghDcDMCAJQSRqQcOdwAAgCUEwahCLASAJKAJwIgEEQCAJKAJ0IAEQoAILIAAgCSgCLDYCCCAAIAkpAiQ3AgAMBgsgCUEwaiIBIAIgAxAxIAlC3LLAgDA3A3ggCSABrUKAgICAIIQ3A3AgCUEYakGe\
\\
mMAAIAlB8ABqEIsBIAkoAjAiAQRAIAkoAjQgARCgAgsgACAJKAIgNgIIIAAgCSkCGDcCAAwFCyAJKAJ4IQsgCSgCdCEKAkACQAJAIAVB/wFxQQNGDQAgCUHwAGogCCAEIAUQwQEgCSkDcCIOQgJRDQAgCSAJKQKUATcCVCAJIAkoApwBNgJcIAkgCSgCkAE2AlAgCSAJ/QADgAH9CwNAIAkgCSkDeDcDOCAJIA43AzAMAQsgBkIBUg0BIAeZRP///////99/ZQ0BIAlC6NPAgBA3A3AgCUFAa0GDm8AAIAlB8ABqEIsBIAlBAToAWCAJQYCAgIB4NgJMIAkgBzkDOCAJQgE3AzALIAkgCf0AA1D9CwOQASAJIAn9AANA/QsDgAEgCSAJ/QADMP0L\
\\
A3AgCUEANgKsASAJQoCAgIAQNwKkASAJQdTbwAA2ArQBIAlCoICAgAY3ArgBIAkpA3AhBiAJIAlBpAFqIgE2ArABAkAgBkIBUQRAIAkgCSsDeDkDwAEgCSAJQYABaq1CgICAgCCENwPQASAJIAlBwAFqrUKAgICAwACENwPIASABQdTbwABBhoLAACAJQcgBahCBAUUNAQwGCyAJQbABaiIBKAIAIAkoAoQBIAkoAogBIAEoAgQoAgwRBAANBQsgCSAJKAKsATYCaCAJIAkpAqQBNwNgIAkoAoABIgEEQCAJKAKEASABEKACCwJAIAkoAowBIgFBgICAgHhGDQAgAUUNACAJKAKQASABEKACCyAAIAkoAmg2AgggACAJKQNgNwIADAULIAlBMGoi\
\\
BSAIIAogCxBSIAkpAzBCAlIEQCAJIAn9AANQ/QsDkAEgCSAJ/QADQP0LA4ABIAkgCf0AAzD9CwNwIAlByAFqIQMjAEFAaiIBJAAgAUEANgIMIAFCgICAgBA3AgQgAUHU28AANgIUIAFCoICAgAY3AhggCUHwAGoiAikDACEGIAEgAUEEaiIINgIQAkACQCAGQgFRBEAgASACKwMIOQMgIAEgAkEQaq1CgICAgCCENwMwIAEgAUEgaq1CgICAgMAAhDcDKCAIQdTbwABBhoLAACABQShqEIEBDQEMAgsgAUEQaiIIKAIAIAIoAhQgAigCGCAIKAIEKAIMEQQARQ0BC0H828AAQTcgAUE/akHs28AAQbTcwAAQogIACyADIAEoAgw2AgggAyABKQIE\
\\
NwIAIAFBQGskACAFKAIQIgEEQCAFKAIUIAEQoAILAkAgBSgCHCIBQYCAgIB4Rg0AIAFFDQAgBSgCICABEKACCyAAIAkoAc4BNgEGIAAgCS8B0gE7AQogCSgCyAEhASAAIAkvAcwBOwEEIAAgATYCAAwFCyAJLwE4IQUgAyALQQJqTQ0BDAILQQFBEBDjAgALIAFBOGogAiADIAUQNwsgAEGAgICAeDYCACAAIAU7AQQgDEGAgICAeHJBgICAgHhGDQIgDSAMEKACDAILQfzbwABBNyAJQd8BakHs28AAQbTcwAAQogIACyAMQYCAgIB4ckGAgICAeEYNACANIAwQoAILIAlB4AFqJAAL1AgCBnwJfwJAAkAgASgCCCIKRQRARAAAAAAAAPD/IQdE\
\\
AAAAAAAA8H8hCAwBCyABKAIEIgwgCkEMbGohEEQAAAAAAADw/yEHRAAAAAAAAPB/IQgCQAJAA0ACQCAMKAIEIQ0CQCACQfD///8AcUEQaiACIAJBD3EbIgsgA0Hw//8/cSIPSQRAIAIgC00gDCgCCCIOIAtPcQ0BIAIgCyAOQajOwAAQtgEAC0QAAAAAAADw/yEERAAAAAAAAPB/IQUgAiADSw0EIAMgDCgCCEsNBCACIANGDQQgDSACQQR0aiEKIAMgAkEBakcNAUEAIQEMAwsCQCACIAtGBEBEAAAAAAAA8P8hBEQAAAAAAADwfyEFDAELIA0gAkEEdGohCgJAIAJBAWogC0YEQEEAIQFEAAAAAAAA8H8hBUQAAAAAAADw/yEEDAELIAsgAmsi\
\\
AUEBcSABQf7///8BcSESQQAhAUQAAAAAAADwfyEFRAAAAAAAAPD/IQQgCiECA0AgAkEYaisDACIGIAJBCGorAwAiCSAEIAQgCWMbIgQgBCAGYxshBCACQRBqKwMAIgYgAisDACIJIAUgBSAJZBsiBSAFIAZkGyEFIAJBIGohAiASIAFBAmoiAUcNAAtFDQELIAogAUEEdGoiASsDCCIGIAQgBCAGYxshBCABKwMAIgYgBSAFIAZkGyEFCyADIA5LDQUgBCAHIAQgB2QbIQcgBSAIIAUgCGMbIQgCQCADQQR0QfABcSIBRQRARAAAAAAAAPD/IQREAAAAAAAA8H8hBQwBCyANIA9BBHRqIQoCQCABQRBGBEBBACEBRAAAAAAAAPB/IQVEAAAAAAAA\
\\
8P8hBAwBCyABQQR2IgFBAXEgAUEOcSENQQAhAUQAAAAAAADwfyEFRAAAAAAAAPD/IQQgCiECA0AgAkEYaisDACIGIAJBCGorAwAiCSAEIAQgCWMbIgQgBCAGYxshBCACQRBqKwMAIgYgAisDACIJIAUgBSAJZBsiBSAFIAZkGyEFIAJBIGohAiANIAFBAmoiAUcNAAtFDQELIAogAUEEdGoiASsDCCIGIAQgBCAGYxshBCABKwMAIgYgBSAFIAZkGyEFCyADQQR2IQMgBCAHIAQgB2QbIQcgBSAIIAUgCGMbIQggC0EEdiECIAxBDGoiDCAQRw0BDAQLCyADIAJrIgFBAXEgAUH+//8/cSELQQAhASAKIQIDQCACQRhqKwMAIgYgAkEIaisDACIJ\
\\
IAQgBCAJYxsiBCAEIAZjGyEEIAJBEGorAwAiBiACKwMAIgkgBSAFIAlkGyIFIAUgBmQbIQUgAkEgaiECIAsgAUECaiIBRw0AC0UNAQsgCiABQQR0aiIBKwMIIgYgBCAEIAZjGyEEIAErAwAiBiAFIAUgBmQbIQULIAQgByAEIAdkGyEHIAUgCCAFIAhjGyEICyAAIAc5AwggACAIOQMADwsgDyADIA5BmM7AABC2AQAL3Q4DGX8CfAF+IwBBMGsiBSQAAkACQCACRQ0AIAEtAABBMGsiDUH/AXFBCUsNACACQQFGDQAgAS0AAUEwayIOQf8BcUEJSw0AIAUgAUECaiIDNgIIIAJBAkYNACADLQAAQTBrQf8BcSIPQQlLDQAgAkEDRg0AIAEtAANB\
\\
MGtB/wFxIhBBCUsNACACQQRGDQAgAS0ABEEtRw0AIAJBBUYNACABLQAFQTBrIhFB/wFxQQlLDQAgAkEGRg0AIAEtAAZBMGsiEkH/AXFBCUsNACACQQdGDQAgAS0AB0EtRw0AIAJBCEYNACABLQAIQTBrIhNB/wFxQQlLDQAgAkEJRg0AIAEtAAlBMGsiFEH/AXFBCUsNACACQQpGDQACQCABLQAKIgNBIEYNACADQfQARg0AIANB1ABHDQELIAJBC0YNACABLQALQTBrIhVB/wFxQQlLDQAgAkEMRg0AIAEtAAxBMGsiFkH/AXFBCUsNACACQQ1GDQAgAS0ADUE6Rw0AIAJBDkYNACABLQAOQTBrIhdB/wFxQQlLDQAgAkEPRg0AIAEtAA9BMGsi\
\\
GEH/AXFBCUsNACACQRBGDQAgAUEQai0AAEE6Rw0AIAJBEUYNACABQRFqLQAAQTBrIhlB/wFxQQlLDQAgAkESRg0AIAFBEmotAABBMGsiGkH/AXFBCUsNACAFIAJBE2siAzYCDCAFIAFBE2oiBDYCCAJAIANFDQAgBC0AAEEuRw0AIAUgAkEUazYCDCAFIAFBFGo2AghBACEEAkAgBUEIaiIDKAIEIglFDQAgAygCACIHLQAAQTBrQf8BcSIKQQlLDQAgAyAJQQFrIgY2AgQgAyAHQQFqNgIAQYDC1y8hCCAKQYDC1y9sIQQCQCAGRQ0AIAdBAmohByAJQQJrIQkDQCAHQQFrLQAAQTBrQf8BcSIGQQlLDQEgAyAJNgIEIAMgBzYCACAIQQpuIggg\
\\
BmwgBGohBEEBIQYgB0EBaiEHIAlBAWsiCUF/Rw0ACwwBC0EBIQYLIAUgBDYCBCAFIAY2AgAgBSgCAEEBRw0BIAUoAgQhCQsgBUEQaiEGAkACQCAFQQhqIgMoAgQiBEUNAEQAAAAAAABOwCEcAkACQAJAIAMoAgAiBy0AACIIQStrDgMBAwIACyAIQfoARyAIQdoAR3ENAiAGQgA3AwggBkIBNwMAIAMgBEEBazYCBCADIAdBAWo2AgAMAwtEAAAAAAAATkAhHAsgAyAEQQFrIgg2AgQgAyAHQQFqIgo2AgAgCEUNACAKLQAAQTBrIghB/wFxQQlLDQAgAyAEQQJrIgo2AgQgAyAHQQJqIgs2AgAgCkUNACALLQAAQTBrIgpB/wFxQQlLDQAgAyAE\
\\
QQNrIgs2AgQgAyAHQQNqIgw2AgAgC0UNACAMLQAAQTpHDQAgAyAEQQRrIgs2AgQgAyAHQQRqIgw2AgAgC0UNACAMLQAAQTBrIgtB/wFxQQlLDQAgAyAEQQVrIgw2AgQgAyAHQQVqIhs2AgAgDEUNACAbLQAAQTBrIgxB/wFxQQlLDQAgAyAEQQZrNgIEIAMgB0EGajYCAAJAIAhBCmwgCmoiA0H/AXFBF0sNACALQQpsIAxqQf8BcSIEQTtLDQAgBiAcIANB/wFxQTxsIARquKI5AwhCASEeCyAGIB43AwAMAQsgBkIANwMACyAFKQMQQgFSDQAgFiAVQQpsaiIDQf8BcUEXSw0AIBdBCmwgGGoiBEH/AXFBO0sNACAFKwMYIR0gBEH/AXFBPGwg\
\\
A0H/AXFBkBxsakE7IBlBCmwgGmoiBEH/AXEiAyADQTtPG2ohB0QAAAAAAADwPyEcIARB/wFxQTxHBEAgAyAHQTxwa7chHAsgDiANQQpsakH/AXFBCmwgD2pBCmwgEGohAyAUIBNBCmxqQf8BcSEGQQAhBAJAIBIgEUEKbGpB/wFxIghBDEsNACAGQR9LDQAgA0H//w9rQYKAYEkNACADQZADbyINIA1BH3VBkANxakH47cAAai0AACAGQQR0IAhBCXRyciIGQQN2LACY8UAiCEUNACAGIAhBA3RrIANBDXRyIQQLIARFDQAgBSAENgIQQQAhBCAFQRBqKAIAIghBDXUiBkEBayEDIAZBAEwEQEEBIAZrQZADbkEBaiIGQc+Kd2whBCAGQZADbCAD\
\\
aiEDCyAEIAhBBHZB/wNxaiADQeQAbSIEayADQbULbEECdWogBEECdWohAyAFKAIMDQAgHEQAAAAAAADwP2VFDQAgACAJIAlBwIQ9biIAQcCEPWxruEQAAAAAgIQuQaMgHCAdoUQAAAAAAECPQKIgB60gA0G78itrrEKAowV+fELoB365oCAAuKCgQQAQpAEMAQsgBUHTADYCLCAFQdqqwAA2AiggBUETNgIkIAVBx6rAADYCICAFIAI2AhwgBSABNgIYIAVBATYCFCAFQe2owAA2AhAgAEEQaiAFQRBqQQRBAUEAEGUgAEEAOgAoIABBgICAgHg2AhwgAEIANwMACyAFQTBqJAALqwoBCH8jAEEgayIEJAACQAJAAkADQCACIAVGDQECQCABIAVq\
\\
LQAAIgNBIkYNACADQdwARg0AIAVBAWohBSADQSBPDQELCyACQQEQ3QIiAwRAIARBADYCECAEIAM2AgwgBCACNgIIAkAgAkUNAEEAIQUDQCACQQFrIQYCQAJAAkACQCABLQAAIgNB3ABHBEAgA0EiRw0BDAkLIAZFDQggAkECayEHIAFBAmohCUEMIQMCQAJAAkACQAJAIAEtAAEiCEEiaw5UBA0NDQ0NDQ0NDQ0NDQQNDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQQNDQ0NDQYNDQ0IDQ0NDQ0NDQANDQ0BDQIDDQtBCiEDDAcLQQ0hAwwGC0EJIQMMBQsgBkEFSQ0JIAEtAAIiA0HBAGtBX3FBCmogA0EwayAD\
\\
QTlLGyIHQQ9LDQkgAS0AAyIDQcEAa0FfcUEKaiADQTBrIANBOUsbIghBD0sNCSABLQAEIgNBwQBrQV9xQQpqIANBMGsgA0E5SxsiCkEPSw0JIAEtAAUiA0HBAGtBX3FBCmogA0EwayADQTlLGyIDQQ9LDQkgAUEGaiEJIAMgCiAIQQR0IAdBCHRyIghyQQR0ciEDIAJBBmshByAGQQZNDQMgCS0AAEHcAEcNAyABLQAHQfUARw0DIAhBwB9xQYAbRwRAIANBgLADc0GAEEkNCgwFCyAEQRRqIQYgAUEIaiEBAkAgAkEIayIJQQNNBEAgBkEANgIEDAELAkAgAS0AACICQcEAa0FfcUEKaiACQTBrIAJBOUsbIgdBD0sNACABLQABIgJBwQBrQV9x\
\\
QQpqIAJBMGsgAkE5SxsiCEEPSw0AIAEtAAIiAkHBAGtBX3FBCmogAkEwayACQTlLGyIKQQ9LDQAgAS0AAyICQcEAa0FfcUEKaiACQTBrIAJBOUsbIgJBD0sNACAGIAFBBGo2AgQgBiAJQQRrNgIIIAYgAiAKIAdBCHQgCEEEdHJyQQR0cjYCAAwBCyAGQQA2AgQLIAQoAhgiCUUNCSAEKAIUIgFBgHhxQYC4A0cNCSADQQp0IAFqQYC4/xprIgNBgLADc0GAgMQAa0H/j7x/TQ0JIANBgIDEAEYNCSAEKAIcIQcMBAsgCCEDDAMLIANBIEkNByAEKAIIIAVGBEAgBEEIahCIAgsgAUEBaiEBIAQoAgwgBWogAzoAACAEIAVBAWoiBTYCECAGIgIN\
\\
AwwEC0EIIQMMAQsgA0GAsANzQYAQSQ0FCyAEQQA2AhQCfyADQYABTwRAIANBP3FBgH9yIQEgA0EGdiECIANBgBBJBEAgBCABOgAVIAQgAkHAAXI6ABRBAgwCCyADQQx2IQYgAkE/cUGAf3IhAiADQf//A00EQCAEIAE6ABYgBCACOgAVIAQgBkHgAXI6ABRBAwwCCyAEIAE6ABcgBCACOgAWIAQgBkE/cUGAf3I6ABUgBCADQRJ2QXByOgAUQQQMAQsgBCADOgAUQQELIgEgBCgCCCAFa0sEQCAEQQhqIAUgAUEBQQEQ8QEgBCgCECEFCyABBEAgBCgCDCAFaiAEQRRqIAH8CgAACyAEIAEgBWoiBTYCECAJIQEgByICDQALCyAAIAQoAhA2Aggg\
\\
ACAEKQIINwIADAMLQQEgAhDjAgALIAAgAjYCCCAAIAE2AgQgAEGAgICAeDYCAAwBCyAAQYGAgIB4NgIAIAQoAggiAEUNACAEKAIMIAAQoAILIARBIGokAAvCCQEYfyAAKAIkIgUgASgCCCINSQRAIAUgASgCLCIQIAUgEEsbIREgBSABKAIgIhIgBSASSxshEyABKAIoIRYgASgCHCEXIAEoAgQhFANAAkACQAJAAkAgBSATRwRAIAUgEUYNASAFIBZqLQAAIgxBBk8NAiAAKAIIIgEgFyAFQQF0ai8BACIISwRAIBQgBUECdGooAgAhCiAMLQDEqUAhByAAKAIEIAhBJGxqIgQoAiAiAgRAIAQoAhwgAkEcbGoiAUEUayIDKAIARQ0FCyAMQQZx\
\\
QQJHDQUgBCgCGCACRgRAIwBBEGsiASQAIAFBBGogBEEYaiIDQQQgAygCAEEBdCIGIAZBBE0bIgZBBEEcEOwBIAEoAgRBAUYEQCABKAIIIAEoAgwQ4wIACyABKAIIIQkgAyAGNgIAIAMgCTYCBCABQRBqJAALIAQgAkEBajYCICAEKAIcIAJBHGxqIgFBfzYCGCABIAo2AhQgASAFNgIQIAFBADYCCCABQQA2AgAMBQsgCCABQcDLwAAQpgIACyATIBJBkMvAABCmAgALIBEgEEGgy8AAEKYCAAsgDEEGQbDLwAAQpgIACwJAAkAgB0ECaw4CAgEACyABQRBrIAU2AgAgA0EBNgIAIAFBBGsgCjYCAAwBCyABQRxrQQE2AgAgAUEYayAFNgIACyAE\
\\
KAIIIgEgBCgCAEYEQCAEEI4CCyAEIAFBAWo2AgggBCgCBCABQQJ0aiAKNgIAAkACQAJAAkACQCAEKAIUIgFFBEBBACEHQQAhAQwBCyAFQQFqIQVBASAHdCEVIAQoAhAhCUEAIQcgBEEMaiEYQQAhDgNAIAkgDmoiAkEIaiIZKAIAIgYgAigCACIPRgRAIwBBEGsiAyQAIANBBGogAkEIIA9BAXQiCyALQQhNGyILQQFBARDsASADKAIEQQFGBEAgAygCCCADKAIMEOMCAAsgAygCCCEPIAIgCzYCACACIA82AgQgA0EQaiQACyACQQRqIgsoAgAgBmogFToAACAZIAZBAWoiAjYCACACQQ9xDQIgBkEPayEDIAZBD0gNAyADIAsoAgAiA2oiAi0A\
\\
ASACLQAAciACLQACciACLQADciACLQAEciACLQAFciACLQAGciACLQAHciACLQAIciACLQAJciACLQAKciACLQALciACLQAMciACLQANciACLQAOciADIAZqLQAAciEVIA5BDGohDiABIAdBAWoiB0YEQCAEKAIMIAFGBEAgGBCSAiAEKAIQIQkLIAQgAUEBaiICNgIUIAkgAUEMbGoiAUEANgIIIAFCgICAgBA3AgAgAiEBCyABIAdLDQALCyAHIAFB+M3AABCmAgALIAAoAhQiAiAITQ0BIAAoAhAiASAIaiAMQQZxQQJGOgAAIAUgDUkEQCAUIAVBAnRqKAIAIApGDQMLIAAoAiAhAwNAIAIiBARAIAJBAWshAiABLQAAIAFBAWohAUUNAQsL\
\\
IARBAEcgA3NBAXFFDQIgACgCGCADRgRAIABBGGoQjgILIAAgA0EBajYCICAAKAIcIANBAnRqIAo2AgAMAgsgAyACIAJBiM7AABC2AQALIAggAkHQy8AAEKYCAAsgBSANRw0ACwsgACANNgIkC88IAhB/A3sjAEGQAmsiAiQAIAEoArwBIghBA3QhCkEEIQkCQAJAIAhFDQAgASgCuAEhCyAKQQQQ3QIiCUUNASAIQQNxIQYgCEEETwRAIAhBfHEhDCALIQMDQCAFIAlqIgQgA0EEaikCADcCACAEQQhqIANBEGopAgA3AgAgBEEQaiADQRxqKQIANwIAIARBGGogA0EoaikCADcCACAFQSBqIQUgA0EwaiEDIAwgB0EEaiIHRw0ACyAGRQ0BCyAJ\
\\
IAdBA3RqIQMgB0EMbCALakEIaiEEA0AgAyAEQQRrKQIANwIAIARBDGohBCADQQhqIQMgBkEBayIGDQALCyACIAEoAnQ2AqwBIAIgASgCaDYCpAEgAiABKAJcNgKcASACIAEoAlA2ApQBIAIgASgCRDYCjAEgAiABKAJwQQAgASgCbEGAgICAeEcbNgKoASACIAEoAmRBACABKAJgQYCAgIB4Rxs2AqABIAIgASgCWEEAIAEoAlRBgICAgHhHGzYCmAEgAiABKAJMQQAgASgCSEGAgICAeEcbNgKQASACIAEoAkBBACABKAI8QYCAgIB4Rxs2AogBIAFBPGohDiACQYgBaiEMQfS7wAAhCwNAIAshA0HEvMAAIQtBACEGAkAgA0HEvMAARg0AIANB\
\\
EGohCwJAIAwoAgAiBwRAIAhFDQEgDCgCBCEEIAohBSAJIQMDQCAEIANBBGooAgBGBEAgAygCACIGIAcgBBCpAkUNBAsgA0EIaiEDIAVBCGsiBQ0AC0EAIQYMAgsgAygCDCIERQ0AIAMoAggiByAEQQN0aiEPA0AgByIDQQhqIQcgAygCACIQIAMoAgRqIREgCiEFIAkhAwNAIAUEQCACIAMoAgAiBiADKAIEIgRqNgKMAiACIAY2AogCIAJBADYC8AEgAkEANgLYASAFQQhrIQUgA0EIaiEDIAJB2AFqIBAgERA8Qf8BcQ0BDAQLCyAHIA9HDQALC0EAIQYLIAxBCGohDCACQbABaiIDIA1BA3RqIgUgBDYCBCAFIAY2AgAgDUEBaiINQQVHDQAL\
\\
IAJB2AFqIAMgCSAIIA5BABCMAQJAIAIpA9gBQgJSBEAgAiAC/QAD2AEiEv0LAgwgAiAC/QAD6AEiE/0LAhwgAiAC/QAD+AEiFP0LAiwgACAU/QsCICAAIBP9CwIQIAAgEv0LAgAgCEUNASAJIAoQoAIMAQsgAkHIAGpBBHIgAkGwAWoQgwEgAiACKQJMNwMIIAIgAv0AAlT9CwMQIAIgAv0AAmT9CwMgIAIgAv0AAnT9CwMwIAIgAigChAE2AkAgAUH4AGohAyABKAJ4QYCAgIB4RwRAIAMQ+wELIAMgAigCQDYCOCADIAIpAzg3AjAgAyAC/QADKP0LAiAgAyAC/QADGP0LAhAgAyAC/QADCP0LAgAgCARAIAkgChCgAgsgAEICNwMACyACQZAC\
\\
aiQADwtBBCAKEOMCAAvqCAMGfAN/BHsCQAJAAkACQCAAKAIYIgoEQCACQQFqIQkgACABIAIgCm4iAhCYASEFIAAoAhggAmwhACABKAJQIgpFDQEgACAJTw0CIAEoAkAhCyABKAJEIQIgASgCTCEBA0ACQCAAIApJBEAgASAAQQN0aisDACIDIANhDQELIAAgAk8NBiALIABBA3RqKwMAIQMLIAMgBSAFIAViGyIFIAUgAyADIANiGyIDIAMgBWMbIQUgAEEBaiIAIAlJDQALDAILQfzHwAAQhQMACyABKAJEIQIgACAJSw0BIAIgCUkNASABKAJAIABBA3RqIQECQCAJIABrIgJBA3QiCUGA////B3EiAEUEQP0MAAAAAAAA8P8AAAAAAADw/yIM\
\\
IQ39DAAAAAAAAPD/AAAAAAAA8P8hDv0MAAAAAAAA8P8AAAAAAADw/yEPDAELIAAgAWohCv0MAAAAAAAA8P8AAAAAAADw/yIMIQ39DAAAAAAAAPD/AAAAAAAA8P8hDv0MAAAAAAAA8P8AAAAAAADw/yEPIAEhAANAIAwgAEE4aiAAQTBq/V0DAP1XAwAB/fcBIABB+ABqIABB8ABq/V0DAP1XAwAB/fcBIQwgDSAAQShqIABBIGr9XQMA/VcDAAH99wEgAEHoAGogAEHgAGr9XQMA/VcDAAH99wEhDSAOIABBGGogAEEQav1dAwD9VwMAAf33ASAAQdgAaiAAQdAAav1dAwD9VwMAAf33ASEOIA8gAEEIaiAA/V0DAP1XAwAB/fcBIABByABqIABB\
\\
QGv9XQMA/VcDAAH99wEhDyAAQYABaiIAIApHDQALCwJAIAlB+ABxIgBFBEBEAAAAAAAA8P8hAwwBCyABIAJB8P///wBxQQN0aiEJIABBA3YiAUEDcSECAkAgAEEgSQRARAAAAAAAAPD/IQNBACEADAELIAFBDHEhCkQAAAAAAADw/yEDQQAhAANAIAkgAEEDdGoiASsDGCIEIAErAxAiBiABKwMIIgcgASsDACIIIAMgAyADYhsiAyADIAggCCAIYhsiCCADIAhkGyIDIAMgA2IbIgMgAyAHIAcgB2IbIgcgAyAHZBsiAyADIANiGyIDIAMgBiAGIAZiGyIGIAMgBmQbIgMgAyADYhsiAyADIAQgBCAEYhsiBCADIARkGyEDIAogAEEEaiIARw0A\
\\
CyACRQ0BCwNAIAkgAEEDdGorAwAiBCADIAMgA2IbIgMgAyAEIAQgBGIbIgQgAyAEZBshAyAAQQFqIQAgAkEBayICDQALCyAFIAMgDyAO/fcBIA0gDP33Af33ASIM/SEBIgQgDP0hACIGIAYgBmIbIgYgBiAEIAQgBGIbIgQgBCAGYxsiBCAEIARiGyIEIAQgAyADIANiGyIDIAMgBGMbIgMgAyADYhsiAyADIAUgBSAFYhsiBSADIAVkGyEFC0QAAAAAAAD4fyAFIAVEAAAAAAAA8P9hGw8LIAAgCSACQYzIwAAQtgEACyAAIAJB7MfAABCmAgAL5QkDCn8EfgF8IwBB0ABrIgYkAAJAAkACfwJAIAEtABgiDUEERwRAQX8gA0UNAhogAyACLQAA\
\\
QS1GIghrIglBFEsNA0F/IAlFDQIaIAIgCGoiBS0AAEEwayILQf8BcUEJSw0DIAutQv8BgyEPQQAgCUEBRg0CGiAFQQFqIQUgA0F/QQAgCBtqQQFrIQsDQAJAIAUtAAAiDEEwayIOQf8BcUEKTwRAIAxBLkcgB3JBASEHQQFxRQ0BDAYLIA9CCn4gDq1C/wGDfCEPIAcgCmohCgsgBUEBaiEFIAtBAWsiCw0ACwwBCyAGQSBqIAIgAyAEEEwgACAGKAIgBH8gACAGKwMoOQMAQQEFQQMLOgAIDAMLIAlBAWsLIAdrQRNPDQAgD0IAUw0AIAcgCkVxDQBCACAPfSAPIAgbIRAgBkEgagJ8IAogDUEDbGoiBUEETwRAQgEhDwJAIAVBA2siBUEBcQRA\
\\
QgohDyAFQQFGDQELIAVBAnEEQCAPQuQAfiEPIAVBfnFBAkYNAQsgBUEEcQRAIA9CkM4AfiEPIAVBfHFBBEYNAQsgBUEIcQRAIA9CgMLXL34hDyAFQXhxQQhGDQELIAVBEHFFDQMgBkEQaiAPQgBCgICE/qbe4RFCABD/ASAFQXBxQRBHDQMgBikDGCAGKQMQIg9CP4dSDQMLIBAgECAPfyIQIA9+fSIRQj+HIhIgD4MgEXy5IA+6oyAQIBJ8uaAMAQtCASERAkAgBUEDRg0AQQMgBWshBUIKIQ8DQCAFQQFxBEAgDyARfiERIAVBAUYNAgsgBUEBdiEFIA8gD34hDwwACwALIAYgECAQQj+HIBEgEUI/hxD/ASAGKQMIIAYpAwAiD0I/h1INASAP\
\\
uQtBABCkASAGKQMgQgJSBEAgBigCMCIFBEAgBigCNCAFEKACCyAGKAI8IgVBgICAgHhGDQEgBUUNASAGKAJAIAUQoAIMAQsgACAGLQAwOgAIIAAgBisDKDkDAAwBCyAGQSBqIgUgAiADIAQQTCAGKQMgQgFRBEAgBisDKCETIwBB4ABrIgMkACADIBM5AwhBASECAkACQAJAAkACQCABLQAYQQFrDgQDAQIEAAsgE0QAAAAAAECPQKIhEwwCCyATRAAAAAAAQI9AoyETDAELIBNEAAAAAICELkGjIRMLQQAhAgsgA0EQaiATIAIQpAECQAJAAkAgAykDEEICUgRAIAMoAjAhCCADKAIsIQIgAygCJCEJIAMoAiAhBCADQQA2AkggA0KAgICAEDcC\
\\
QCADQdTbwAA2AlAgA0KggICABjcCVCADIANBQGs2AkwgA0EIaiADQcwAaiIKELUCDQIgAygCQCEHIAogASADKAJEIgEgAygCSBC3ASAHBEAgASAHEKACCyAEBEAgCSAEEKACCyACQYCAgIB4ckGAgICAeEcEQCAIIAIQoAILIAUgAygCVDYCDCAFIAMpAkw3AgQgBUEBNgIADAELIAUgAy0AIDoAECAFIAMrAxg5AwggBUEANgIACyADQeAAaiQADAELQfzbwABBNyADQd8AakHs28AAQbTcwAAQogIACyAGKAIgRQRAIAAgBi0AMDoACCAAIAYrAyg5AwAMAgsgAEEDOgAIIAYoAiQiAEUNASAGKAIoIAAQoAIMAQsgAEEDOgAICyAGQdAAaiQA\
\\
C8IIAQV/IABBCGsiASAAQQRrKAIAIgNBeHEiAGohAgJAAkAgA0EBcQ0AIANBAnFFDQEgASgCACIDIABqIQAgASADayIBQaCiwgAoAgBGBEAgAigCBCIDQQNxQQNHDQEgAiADQX5xNgIEIAEgAEEBcjYCBEGYosIAIAA2AgAgAiAANgIADwsgASADEKcBCwJAAkACQAJAAkACQAJAIAIoAgQiA0ECcUUEQCACQaSiwgAoAgBGDQIgAkGgosIAKAIARg0DIAIgA0F4cSICEKcBIAEgACACaiIAQQFyNgIEIAAgAWogADYCACABQaCiwgAoAgBHDQFBmKLCACAANgIADwsgAiADQX5xNgIEIAEgAEEBcjYCBCAAIAFqIAA2AgALIABBgAJJDQJBHyEC\
\\
IABBgICACEkNAwwFC0GkosIAIAE2AgBBnKLCAEGcosIAKAIAIABqIgA2AgAgASAAQQFyNgIEQaCiwgAoAgAgAUYEQEGYosIAQQA2AgBBoKLCAEEANgIACyAAQbCiwgAoAgBNDQUgAEEpSQ0DQfifwgAhAANAIAEgACgCACICTwRAIAEgAiAAKAIEakkNBQsgACgCCCEADAALAAsgAUGYosIAKAIAIABqIgBBAXI2AgRBoKLCACABNgIAQZiiwgAgADYCACAAIAFqIAA2AgAPCwJAQZCiwgAoAgAiAkEBIABBA3Z0IgNxRQRAQZCiwgAgAiADcjYCACAAQfgBcUGIoMIAaiIAIQIMAQsgAEH4AXFB+J7CAGoiAEGQAWohAiAAQZgBaigCACEACyAC\
\\
IAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPCyAAQSYgAEEIdmciAmt2QQFxIAJBAXRyQT5zIQIMAQtBgKDCACgCACIABH9BACEBA0AgAUEBaiEBIAAoAggiAA0AC0H/HyABIAFB/x9NGwVB/x8LIQBBsKLCAEF/NgIAQbiiwgAgADYCAAwBCyABQgA3AhAgASACNgIcIAJBAnRB+J7CAGohAwJAAkBBASACdCIEQZSiwgAoAgBxRQRAIAMgATYCACABIAM2AhhBlKLCAEGUosIAKAIAIARyNgIADAELAkACQCAAIAMoAgAiAygCBEF4cUYEQCADIQIMAQsgAEEZIAJBAXZrQQAgAkEfRxt0IQQDQCADIARBHXZBBHFqIgUoAhAiAkUNAiAEQQF0\
\\
IQQgAiEDIAIoAgRBeHEgAEcNAAsLIAIoAggiACABNgIMIAIgATYCCCABQQA2AhggASACNgIMIAEgADYCCAwCCyAFQRBqIAE2AgAgASADNgIYCyABIAE2AgwgASABNgIIC0G4osIAQbiiwgAoAgBBAWsiADYCACAADQBBgKDCACgCACIARQRAQbiiwgBB/x82AgAPC0EAIQEDQCABQQFqIQEgACgCCCIADQALQbiiwgBB/x8gASABQf8fTRs2AgALC6cIAxJ/Cn4KfCMAQRBrIggkACADQbABbCEFAkAgA0GL3egFSw0AAn8gBUUEQEEIIQ5BAAwBC0EIIQYgBUEIEN0CIg5FDQEgAwshFCADBEADQCAIQQhqIgUgAiAPQQJ0aigCACILJQEQByAI\
\\
KAIMIRAgCCgCCCEVIAUgCyUBEAggCCgCCCEGQgMhFwJAAkACQAJAIAgoAgwiBw4CAwEACyAGKwMIIiIgImEhCiAGKwMAIiEgIWEhFkIAIRhBACERAkACfyAHQQNJBEBBACEMQQAhEkEADAELIAYrAxAiIyAjYSESIAdBA0cNAUEAIQxBAAshCUEAIRNBACENQQAhBQwCCyAGKwMYIiQgJGEhEyAHQQVJBEBBACEJQQAhDEEAIQ1BACEFDAILIAYrAyAiJSAlYSEMIAdBBUYEQEEAIQlBACENQQAhBQwCCyAGKwMoIiYgJmEhDSAHQQdJBEBBACEJQQAhBQwCCyAGKwMwIicgJ2EhCSAHQQdGBEBBACEFDAILIAYrAzgiKCAoYSEFIAdBCUkNASAG\
\\
KwNAIikgKWEhESAHQQlGDQEgBisDSCIqICphBEBCASEYDAILDAELIAYrAwAhIUICIRcMAQsgCq0hGSAWrSEXIBGtIRogCa0hGyAMrSEcIBKtIR0gE60hHiANrSEfIAWtISALIAhBCGogCyUBEAkgCCgCCCIJBH8gCCgCDCEKIwBBEGsiBSQAIAVBBGogCSAKEGAgBSgCDCEKIAUoAgghCSAFKAIEQQFGBEAgCSAKEIoDAAsgCCAKNgIEIAggCTYCACAFQRBqJAAgCCgCACEKIAgoAgQFQYCAgIB4CyEFIAslARAKGiALJQEQCxogBwRAIAYgB0EDdBCgAgsCQCAFQYCAgIB4Rg0AIAUEQCAKIQcgBSEGA0AgBygCACIJBEAgB0EEaigCACAJEKAC\
\\
CyAHQQxqIQcgBkEBayIGDQALCyAFRQ0AIAogBUEMbBCgAgsgDiAPQbABbGoiBSAqOQOoASAFIBg3A6ABIAUgKTkDmAEgBSAaNwOQASAFICg5A4gBIAUgIDcDgAEgBSAnOQN4IAUgGzcDcCAFICY5A2ggBSAfNwNgIAUgJTkDWCAFIBw3A1AgBSAkOQNIIAUgHjcDQCAFICM5AzggBSAdNwMwIAUgIjkDKCAFIBk3AyAgBSAhOQMYIAUgFzcDECAFIBA2AgggBSAVNgIEIAUgEDYCACAPQQFqIg8gA0cNAAsLQQZBARDdAiICBEAgAEEGNgIIIAAgAjYCBCAAQQY2AgAgACAEOgAkIAAgAzYCICAAIA42AhwgACAUNgIYIAJB99bAAC8AADsABCAC\
\\
QfPWwAAoAAA2AAAgACABKQIANwIMIAAgASgCCDYCFCAIQRBqJAAPC0EBQQYQ4wIACyAGIAUQ4wIAC48IAwZ8CX8EewJAIAMgACgCCCILSwRAIAtBA3QhDgNAAkAgACgCGCIPIAtBAWoiEmwiCiALIA9sIgxJDQAgAiAKSQ0AAkAgD0EDdCINQYD///8HcSIQRQRA/QwAAAAAAADw/wAAAAAAAPD/IhMhFP0MAAAAAAAA8P8AAAAAAADw/yEV/QwAAAAAAADw/wAAAAAAAPD/IRYMAQsgASAMQQN0aiIKIBBqIQz9DAAAAAAAAPD/AAAAAAAA8P8iEyEU/QwAAAAAAADw/wAAAAAAAPD/IRX9DAAAAAAAAPD/AAAAAAAA8P8hFgNAIBMgCkE4aiAK\
\\
QTBq/V0DAP1XAwAB/fcBIApB+ABqIApB8ABq/V0DAP1XAwAB/fcBIRMgFCAKQShqIApBIGr9XQMA/VcDAAH99wEgCkHoAGogCkHgAGr9XQMA/VcDAAH99wEhFCAVIApBGGogCkEQav1dAwD9VwMAAf33ASAKQdgAaiAKQdAAav1dAwD9VwMAAf33ASEVIBYgCkEIaiAK/V0DAP1XAwAB/fcBIApByABqIApBQGv9XQMA/VcDAAH99wEhFiAKQYABaiIKIAxHDQALC0QAAAAAAADw/yEHRAAAAAAAAPD/IQQCQCANQfgAcSIKRQ0AIApBA3YiEUEDcSEMIAEgDiAPbCAQagJ/IApBIEkEQEEADAELQQAhDUEAIBFBDHFrIREgASAOIA9sIBBqaiEK\
\\
A0AgCkEYaisDACIFIApBEGorAwAiBiAKQQhqKwMAIgggCisDACIJIAQgBCAEYhsiBCAEIAkgCSAJYhsiCSAEIAlkGyIEIAQgBGIbIgQgBCAIIAggCGIbIgggBCAIZBsiBCAEIARiGyIEIAQgBiAGIAZiGyIGIAQgBmQbIgQgBCAEYhsiBCAEIAUgBSAFYhsiBSAEIAVkGyEEIApBIGohCiARIA1BBGsiDUcNAAsgDEUNAUEAIA1rC0EDdGpqIQoDQCAKKwMAIgUgBCAEIARiGyIEIAQgBSAFIAViGyIFIAQgBWQbIQQgCkEIaiEKIAxBAWsiDA0ACwsgCwRAIAAoAgQgC0EDdGpBCGsrAwAhBwsgBCAWIBX99wEgFCAT/fcB/fcBIhP9IQEiBSAT\
\\
/SEAIgYgBiAGYhsiBiAGIAUgBSAFYhsiBSAFIAZjGyIFIAUgBWIbIgUgBSAEIAQgBGIbIgQgBCAFYxsiBCAHIAcgB2IbIgcgByAEIAQgBGIbIgQgBCAHYxshBCAAKAIAIAtGBEAgABCPAgsgACASNgIIIAAoAgQgC0EDdGogBDkDACAOQQhqIQ4gEiILIANJDQEMAwsLIAwgCiACQZzIwAAQtgEACyADDQBEAAAAAAAA8P8PCyAAKAIEIANBA3RqQQhrKwMAC5QIAwV8Bn8EeyADIAAoAghLBEAgACABIAIgAxBKGgsCQCAAKAIYIgwgA0EBaiIObCIJIAMgDGwiDUkNACACIAlJDQAgASANQQN0aiEJAkAgDEEDdCIKQYD///8HcSICRQRA/QwA\
\\
AAAAAADw/wAAAAAAAPD/Ig8hEP0MAAAAAAAA8P8AAAAAAADw/yER/QwAAAAAAADw/wAAAAAAAPD/IRIMAQsgAiAJaiEL/QwAAAAAAADw/wAAAAAAAPD/Ig8hEP0MAAAAAAAA8P8AAAAAAADw/yER/QwAAAAAAADw/wAAAAAAAPD/IRIgCSECA0AgDyACQThqIAJBMGr9XQMA/VcDAAH99wEgAkH4AGogAkHwAGr9XQMA/VcDAAH99wEhDyAQIAJBKGogAkEgav1dAwD9VwMAAf33ASACQegAaiACQeAAav1dAwD9VwMAAf33ASEQIBEgAkEYaiACQRBq/V0DAP1XAwAB/fcBIAJB2ABqIAJB0ABq/V0DAP1XAwAB/fcBIREgEiACQQhqIAL9XQMA\
\\
/VcDAAH99wEgAkHIAGogAkFAa/1dAwD9VwMAAf33ASESIAJBgAFqIgIgC0cNAAsLAkAgCkH4AHEiAkUEQEQAAAAAAADw/yEEDAELIAJBA3YiC0EDcSEKIAEgDEEDdEGA////B3EgDUEDdGoCfyACQSBJBEBEAAAAAAAA8P8hBEEADAELIAkgDEHw////AHFBA3RqIQJBACEJQQAgC0EMcWshC0QAAAAAAADw/yEEA0AgAkEYaisDACIFIAJBEGorAwAiBiACQQhqKwMAIgcgAisDACIIIAQgBCAEYhsiBCAEIAggCCAIYhsiCCAEIAhkGyIEIAQgBGIbIgQgBCAHIAcgB2IbIgcgBCAHZBsiBCAEIARiGyIEIAQgBiAGIAZiGyIGIAQgBmQbIgQg\
\\
BCAEYhsiBCAEIAUgBSAFYhsiBSAEIAVkGyEEIAJBIGohAiALIAlBBGsiCUcNAAsgCkUNAUEAIAlrC0EDdGpqIQIDQCACKwMAIgUgBCAEIARiGyIEIAQgBSAFIAViGyIFIAQgBWQbIQQgAkEIaiECIApBAWsiCg0ACwsgBCASIBH99wEgECAP/fcB/fcBIg/9IQEiBSAP/SEAIgYgBiAGYhsiBiAGIAUgBSAFYhsiBSAFIAZjGyIFIAUgBWIbIgUgBSAEIAQgBGIbIgQgBCAFYxshBCADIAAoAghGBEAgBCADBHwgACgCBCADQQN0akEIaysDAAVEAAAAAAAA8P8LIgUgBSAFYhsiBSAFIAQgBCAEYhsiBiAFIAZkGyEFIAAoAgAgA0YEQCAAEI8C\
\\
CyAAIA42AgggACgCBCADQQN0aiAFOQMACyAEDwsgDSAJIAJBnMjAABC2AQALhyoDEX8FfgF8AkACQAJAAkACQCACBEAgAS0AACINQTFrQf8BcUEJTwRAIAJBAUcNAyANQTBHDQMMAgsgAkEQSQ0BIABCADcDAAwDCyAAQgA3AwBBfyEIDAMLIAJBA3EhEQJAAkAgAkEESQRAIAEhCAwBCyACQfz///8HcSEQIAEhCANAIAogCC0AAEEwayIEQf8BcUEJS3IgCEEBai0AAEEwayITQf8BcUEJS3IgCEECai0AAEEwayIFQf8BcUEJS3IgCEEDai0AAEEwayIGQf8BcUEJS3IhCiAVQgp+IAStQv8Bg3xCCn4gE61C/wGDfEIKfiAFrUL/AYN8Qgp+\
\\
IAatQv8Bg3whFSAIQQRqIQggEEEEayIQDQALIBFFDQELA0AgFUIKfiAILQAAQTBrIgatQv8Bg3whFSAIQQFqIQggCiAGQf8BcUEJS3IhCiARQQFrIhENAAsLIApBAXENACAAQgE3AwAgACAVujkDCA8LIABCADcDACACQQFGDQAgDUEwRgRAIAEtAAFBMGtB/wFxQQpJIQcMAQsgAkECRg0AIA1BLUcNACABLQABQTBHDQAgAS0AAkEwa0H/AXFBCkkhBwsgAiANQS1GIgRrIhNBFEsNAUEAIQpBfyEIIBNFBEBCACEVQQAhEAwBCyABIARqIgYtAABBMGsiCEH/AXFBCUsNASAIrUL/AYMhFUEAIRAgE0EBRgRAQQAhCAwBCyAGQQFqIQggAkF/\
\\
QQAgBBtqQQFrIREDQAJAIAgtAAAiBUEwayIGQf8BcUEKTwRAIAVBLkcgCnJBASEKQQFxRQ0BDAQLIBVCCn4gBq1C/wGDfCEVIBAgCkEBcWohEAsgCEEBaiEIIBFBAWsiEQ0ACyATQQFrIQgLIAggCkEBcWtBE08NACAVQgBTDQAgCiAQRXENACAVQoCAgICAgIAQVg0AQgAgFX0gFSAEGyIVUA0AIBBBFEkEQCAHIANBAXNxDQEgAEIBNwMAIAAgFbkgEEEDdCsD2LZAozkDCA8LIBBBFEH4t8AAEKYCAAsgACETQQAhBSMAQSBrIg4kAAJ/QQEgAkUNABogAiEFIAEhAANAAkAgAC0AACIGQTBrQf8BcUEKSQ0AIAZBK2siCEEaTUEAQQEgCHRB\
\\
jYCAIHEbDQAgBkHlAEYNAEEADAILIABBAWohACAFQQFrIgUNAAtBAQshACAOQRRqIAEgAhBxAkACQAJAIA4oAhRBAUYNACAARQ0AIA4oAhwhBiAOKAIYIQggAw0BIAIEfyACQQFrIQUgAUEBakEAIAEtAABBLUYbBUEACyEAIAUgAiAAGyICRQ0AIAAgASAAGyEDQQAhAAJAAkADQCAAIANqIgEtAABBMGtB/wFxQQlLDQFBASEFIAIgAEEBaiIARw0ACyACIQAMAQsgACACTQRAQQEhBSAAIAJGBEAgAiEADAILIAEtAABBLkcNAUEAIQUgAkEBayAARg0BIAFBAWotAABBMGtB/wFxQQpJIQUMAQsgACACIAJBiLjAABC2AQALAkACQCAADgIC\
\\
AAELIAVFDQEMAgsgBSADLQAAQTBHcQ0BCyATQgA3AwAMAQtBACEHIwBBQGoiDCQAAkAgBiIBRQRAIA5BATsBAAwBCwJAAkACQAJAAkAgCC0AACIUQStrDgMAAQABCyABQQFrIgFFDQEgCEEBaiEICyAMQRhqIQogCCIDIQACQAJAAkACQAJAAkACQCABIgRBCE8EQANAIAApAAAiFULGjJmy5MiRo8YAfCAVQrDgwIGDhoyYMH0iFYRCgIGChIiQoMCAf4NCAFINAiAXQoDC1y9+IBVCCn4gFUIIiHwiFUIQiEL/gYCA8B+DQoGAgICA4gl+IBVC/4GAgPAfg0LkgICAgMjQB358QiCIfCEXIABBCGohACAEQQhrIgRBB0sNAAsLIARFDQELA0Ag\
\\
ACAHaiIGLQAAIg1BMGsiAkH/AXFBCUsNAiAXQgp+IAKtQv8Bg3whFyAEIAdBAWoiB0cNAAsLIAFFDQFBASESQQAhBSABIQcMAgsgBCAHayEFAn8gDUEuRwRAIAUhAEEADAELIAAgB2pBAWohBiAHQX9zIARqIQACQAJAAkAgBUEJTgRAA0AgBikAACIVQsaMmbLkyJGjxgB8IBVCsODAgYOGjJgwfSIVhEKAgYKEiJCgwIB/g0IAUg0CIBdCgMLXL34gFUIKfiAVQgiIfCIVQhCIQv+BgIDwH4NCgYCAgIDiCX4gFUL/gYCA8B+DQuSAgICAyNAHfnxCIIh8IRcgBkEIaiEGIABBCGsiAEEHSw0ACwsgAEUNAQsgBiICIABqIQYDQCACLQAAQTBr\
\\
Ig1B/wFxQQlLBEAgAiEGDAMLIBdCCn4gDa1C/wGDfCEXIAJBAWohAiAAQQFrIgANAAsLQQAhAAsgACAEayAHakEBaqwhGCAEIABrIAdBf3NqC0ECIQIgASAEa2ogB2oiB0UNAiAARQRAQQEhEgwCCyAGLQAAQSByQeUARw0BIABBAWsiEkUNAiAGQQFqIQQgBi0AASINIRECQAJAIA1BK2sOAwABAAELIABBAmsiEkUNAyAGQQJqIQQgBi0AAiERCyARQTBrQf8BcUEJSw0CAkADQCAELQAAQTBrIgBB/wFxQQlLDQEgGUIKfiAArUL/AYN8IhUgGSAZQoCABFMiABshGSAVIBYgABshFiAEQQFqIQQgEkEBayISDQALQQAhEgtCACAWfSAWIA1B\
\\
LUYbIhkgGHwhGCASRSESDAELIApBAjoAEQwCC0EAIQIgB0EUTgRAAkAgGQJ/AkACQCABRQ0AIAdBE2shBCABIQIgAyEAA0ACQAJAIAAtAAAiB0Euaw4DAAEAAQsgBCAHQS9rIgZBACAGIAdNG2shBCAAQQFqIQAgAkEBayICDQELCyAEQQBMDQNBACABayEAQgAhFwJ/AkADQCAAIQIgAy0AAEEwayIAQf8BcUEJSw0BIANBAWohAyAXQgp+IACtQv8Bg3wiF0L//4+7utat8A1YQQAgAkEBaiIAGw0ACyAXQv//j7u61q3wDVYNAyACQX9GDQJBACAAawwBC0EAIAJrC0EBayIGRQRAQQAgBmsMAwsgA0EBaiEHIAYhAANAIAAgBmsgBy0AAEEw\
\\
ayIDQf8BcUEJSw0DGiAAQQFrIQIgF0IKfiADrUL/AYN8IhdC//+Pu7rWrfANWARAIAdBAWohByAAQQFHIAIhAA0BCwsgAiAGawwCC0EBQQBBAEGYusEAELYBAAtBACAAIAVqawusfCEYCyAEQQBKIQILIBJFBEAgCkECOgARDAILIApBADoAECAKIBc3AwggCiAYNwMACyAKIAI6ABELAkACfAJAIAwtACkiAkECRwRAIAwpAyAhFiAMKQMYIhhCJn1CRFQNAyAWQoCAgICAgIAQVg0DIAJBAXENAyAYQhZXBEAgGKchACAWuiEaIBhCAFMNAiAAQQN0KwPAokEgGqIMAwsgDCAWQgAgGKdBA3RBwJ/BAGopAwBCABD/ASAMKQMIQgBSDQMgDCkD\
\\
ACIVQoCAgICAgIAQVg0DIBW6RJLVTQbP8IBEogwCCwJAIA4CfAJAAkAgAUEDaw4GAQMDAwMAAwsgCCkAAELfv//+/fv371+DQsmcmcrkqZKq2QBSDQJEAAAAAAAA8H8MAQtEAAAAAAAA8H8gCDMAACAIMQACQhCGhELfv/8GgyIVQsmcmQJRDQAaIBVCzoK5AlINAUQAAAAAAAD4fwsiGpogGiAUQS1GGzkDCCAOQQA6AAAMBwsgDkEBOgABIA5BAToAAAwGCyAaQcCiwQAgAEEDdGsrAwCjCyEaIA5BADoAACAOIBqaIBogFEEtRhs5AwgMBAsgDEEwaiAYIBYQlwEgDCgCOCEAIAJBAXFFDQIgAEEATg0BDAILIA5BgQI7AQAMAgsgDEEYaiAY\
\\
IBZCAXwQlwEgDEF/QX8gACAAIAwoAiBHGyAMKQMwIAwpAxhSGyIANgI4CyAAQQBIBEBBACEFQgAhFkEAIQAjAEGQBmsiCyQAIAxBMGoiEEH/DzYCCCAQQgA3AwAgC0EEaiMAQZAGayIPJAAgD0EEaiINQQBBiQb8CwACQAJAIAEiAkUNACAPQQxqIQcgAiEFAkACQAJAAkACQAJAAkACfwJAAkACQAJAA0AgCCAJaiIKIgEtAAAiBEEwRwRAIARBMGsiA0H/AXFBCUsNAyAJQX9zIAJqIQFBACEEA0AgBCIAQf8FTQRAIAAgB2ogAzoAAAsgACABRwRAIABBAWohBCAAIApqQQFqLQAAIgZBMGsiA0H/AXFBCUsNBAwBCwsgDSAAQQFqIgQ2AgAg\
\\
BCAKaiEBQQAhAEEAIQMMCwsgBUEBayEFIAIgCUEBaiIJRw0AC0EAIQUMDAsgDyAENgIEIAQgCmohASAFIARrIQMgBkEuRg0BIABBAWohBEEAIQAMCAsgAiAJayEDIARBLkcEQEEAIQUMCQsgCCAJakEBaiEAIAlBf3MgAmohBQwBCyAEIApqQQFqIQAgBEF/cyAFaiIFIAQNARoLIAVFBEBBACEFQQAhBAwCCyABIANqIQFBACEJAkADQCAAIAlqIgMtAABBMEcNASAFIAlBAWoiCUcNAAtBACEEQQAhAwwFC0EAIQQgAyEAIAUgCWsLIgNBCE8EQCAEQQhqIQkCQANAIAlBgAZPDQQgACkAACIVQsaMmbLkyJGjxgB8IBVCsODAgYOGjJgwfSIV\
\\
hEKAgYKEiJCgwIB/g0IAUg0EIAlBCGtBgAZNBEAgD0EEaiAJaiAVNwAAIA8gCTYCBCAJQQhqIQkgAEEIaiEAIANBCGsiA0EHTQ0CDAELCyAJQQhrQYAGQYAGQciuwQAQtgEACyAJQQhrIQQLIAMNAgtBACEDIAAhAQwCCyAJQQhrIQQLIAAtAABBMGsiCUH/AXFBCUsEfyAABSAAQQFqIRIgA0EBayEKIAQgD2pBDGohDUEAIQECfwNAIAQgASIGaiIHQf8FTQRAIAEgDWogCToAAAsgBiAKRwRAIAZBAWohASADQQFrIgMgBiASai0AAEEwayIJQf8BcUEJSw0CGgwBCwtBAAshAyAHQQFqIQQgACAGakEBagshASAPIAQ2AgQLIA8gAyAFayIA\
\\
NgIICwJAIARFBEBBACEFDAELIAIgA2shCSACIANPBEBBACEFAkAgAiADRg0AIAhBAWshAgNAAkACQCACIAlqLQAAQS5rDgMBAwADCyAFQQFqIQULIAlBAWsiCQ0ACwsgDyAAIARqIgA2AgggDyAEIAVrIgU2AgQgBUGBBkkNAUGABiEFIA9BgAY2AgQgD0EBOgCMBgwBC0EAIAkgAkHYrsEAELYBAAsgA0UNASABLQAAIQQLIARBIHJB/wFxQeUARw0AIA8gA0EBayIEBH8CQAJAAkACQCABQQFqIgYtAAAiCEEraw4DAAEAAQsgA0ECayIERQ0BIAFBAmohBgtBACEBQQAhCQNAIAYtAABBMGtB/wFxIgJBCUsNAiAJQQpsIAJqIgMgCSAJQYCA\
\\
BEgiAhshCSADIAEgAhshASAGQQFqIQYgBEEBayIEDQALDAELQQAhAQtBACABayABIAhBLUYbBUEACyAAajYCCAsgBUESSw0BC0ETIAVrIgBFDQAgBSAPakEMakEAIAD8CwALIA9BBGpBjAb8CgAAIA9BkAZqJABBACEDAkACQCALKAIERQ0AIAsoAggiB0G8fUgNACAHQbUCSg0BAkAgB0EATA0AA0BBPCEBIAdBE0kEQCAHLQCoukEhAQsgC0EEaiABEHYgCygCCCIHQYFwTgRAIAEgA2ohAyAHQQBMDQIMAQsLQQAhAwwBCyALQQxqIQYDQAJAIAtBBGoCfyAHRQRAIAstAAwiAEEESw0CQQJBASAAQQJJGwwBC0E8QQAgB2siAEETTw0AGiAA\
\\
LQCoukELIgAQggEgCygCCCIHQf8PSg0DIAMgAGshAyAHQQBMDQELCyADQQFrIgdBgXhMBEADQCALQQRqQTxBgnggB2siACAAQTxPGyIAEHYgACAHaiIHQYJ4SQ0ACwsgB0H/B2pB/g9KDQEgC0EEakE1EIIBQf4HIQMCQCALKAIEIgVFDQAgCygCCCIEQQBIDQACQCAEQRJNBEACQCAERQ0AIARBAUYEf0EABSAEQQFxIARBHnEhAkEAIQMDQCAWQgp+IRUgBSADIgBLBH4gFSAAIAtqQQxqMQAAfAUgFQtCCn4hFiAFIABBAWoiAUsEQCAWIAAgC2pBDWoxAAB8IRYLIAFBAWoiAyACRw0AC0UNASAAQQJqCyEAIBZCCn4hFiAAIAVPDQAgFiAA\
\\
IAZqMQAAfCEWCwJAIAQgBU8NAAJAIAUgBEEBakYgBCAGaiIBLQAAIgBBBUZxRQRAIABBBEsNAQwCCyALLQCMBg0AIARFDQEgAUEBay0AAEEBcUUNAQsgFkIBfCEWCyAWQoCAgICAgIAQVA0BCyALQQRqQQEQdkIAIRYCQCALKAIEIgVFDQAgCygCCCIEQQBIDQBCfyEWIARBEksNAAJAIARFBEBCACEWDAELAn8gBEEBRgRAQgAhFkEADAELIARBAXEgBEEecSECQQAhA0IAIRYDQCAWQgp+IRUgBSADIgBLBH4gFSAAIAtqQQxqMQAAfAUgFQtCCn4hFiAFIABBAWoiAUsEQCAWIAAgC2pBDWoxAAB8IRYLIAFBAWoiAyACRw0AC0UNASAAQQJq\
\\
CyEAIBZCCn4hFiAAIAVPDQAgFiAAIAZqMQAAfCEWCyAEIAVPDQACQCAFIARBAWpGIAQgBmoiAS0AACIAQQVGcUUEQCAAQQRLDQEMAgsgCy0AjAYNACAERQ0BIAFBAWstAABBAXFFDQELIBZCAXwhFgsgB0GACGpB/g9KDQMgB0EBaiEHC0H+B0H/ByAWQoCAgICAgIAIVBshAyAWQv////////8HgyEWCyADIAdqIQMLIBAgAzYCCCAQIBY3AwALIAtBkAZqJAAgDCgCOCEACyAOQQA6AAAgDiAMKQMwIACtQjSGhL8iGpogGiAUQS1GGzkDCAsgDEFAayQAIA4tAAAEQCATQgA3AwAMAQsgEyAOKwMIIhq9Qv///////////wCDQv/////////3\
\\
/wBYBH4gEyAaOQMIQgEFQgALNwMACyAOQSBqJAALwQYBB38CQAJAIAEgAEEDakF8cSIEIABrIgZJDQAgASAGayIIQQJ2IgdFDQBBACEBIAAgBEcEQCAAIARrIgRBfE0EQANAIAEgACADaiICLAAAQb9/SmogAkEBaiwAAEG/f0pqIAJBAmosAABBv39KaiACQQNqLAAAQb9/SmohASADQQRqIgMNAAsLIAAgA2ohAgNAIAEgAiwAAEG/f0pqIQEgAkEBaiECIARBAWoiBA0ACwsgACAGaiEEAkAgCEEDcSIARQ0AIAQgCEH8////B3FqIgMsAABBv39KIQUgAEEBRg0AIAUgAywAAUG/f0pqIQUgAEECRg0AIAUgAywAAkG/f0pqIQULIAEgBWoh\
\\
AwNAIAQhACAHRQ0CQcABIAcgB0HAAU8bIgVBA3EhBgJAIAVBAnQiBEHwB3EiAUUEQEEAIQIMAQsgACABaiEIQQAhAiAAIQEDQCACIAEoAgAiAkF/c0EHdiACQQZ2ckGBgoQIcWogAUEEaigCACICQX9zQQd2IAJBBnZyQYGChAhxaiABQQhqKAIAIgJBf3NBB3YgAkEGdnJBgYKECHFqIAFBDGooAgAiAkF/c0EHdiACQQZ2ckGBgoQIcWohAiABQRBqIgEgCEcNAAsLIAcgBWshByAAIARqIQQgAkEIdkH/gfwHcSACQf+B/AdxakGBgARsQRB2IANqIQMgBkUNAAsCfyAAIAVB/AFxQQJ0aiIAKAIAIgFBf3NBB3YgAUEGdnJBgYKECHEiASAG\
\\
QQFGDQAaIAEgACgCBCIBQX9zQQd2IAFBBnZyQYGChAhxaiIBIAZBAkYNABogACgCCCIAQX9zQQd2IABBBnZyQYGChAhxIAFqCyIBQQh2Qf+BHHEgAUH/gfwHcWpBgYAEbEEQdiADaiEDDAELIAFFBEBBAA8LIAFBA3EhAkEAIQQgAUEETwRAIAFBfHEhBQNAIAMgACAEaiIBLAAAQb9/SmogAUEBaiwAAEG/f0pqIAFBAmosAABBv39KaiABQQNqLAAAQb9/SmohAyAFIARBBGoiBEcNAAsgAkUNAQsgACAEaiEBA0AgAyABLAAAQb9/SmohAyABQQFqIQEgAkEBayICDQALCyADC8cHAQd/IAAoAkQhCAJAIAAoAgBBAUYEQCAAKAIMIgcgACgC\
\\
BEYEQCAAQQRqEJACCyAAKAIIIAdBAXRqIAE7AQAgACAHQQFqNgIMDAELIAFB//8DcUH/AU0EQCAAKAIMIgcgACgCBEYEQCAAQQRqEIgCCyAAKAIIIAdqIAE6AAAgACAHQQFqNgIMDAELIAAQlQEiBygCCCIKIAcoAgBGBEAgBxCQAgsgBygCBCAKQQF0aiABOwEAIAcgCkEBajYCCAsgACgCRCIBIAAoAjxGBEAgAEE8ahCPAgsgACgCQCABQQN0aiACOQMAIAAgAUEBajYCRCAAKAJQIQECQAJAIANCAFIEQCABDQEgACAIBH8gACgCSCAISQRAIABByABqQQAgCEEIQQgQ8QEgACgCUCEJCyAAKAJMIAlBA3RqIQdBASELAkAgCEEBRgRAIAch\
\\
AQwBCwJAAkAgCEEDSQRAIAchAQwBCyAIQQFrIgxBAXIhCyAHIAxBfnEiDUEDdGohASANIQoDQCAH/QwAAAAAAAD4fwAAAAAAAPh//QsDACAHQRBqIQcgCkECayIKDQALIAwgDUYNAQsgCCALayEHA0AgAUKAgICAgICA/P8ANwMAIAFBCGohASAHQQFrIgcNAAsLIAggCWpBAWshCQsgAUKAgICAgICA/P8ANwMAIAlBAWoFQQALIgE2AlAMAQsgAUUNAQsgACgCSCABRgRAIABByABqEI8CCyAAKAJMIAFBA3RqIAREAAAAAAAAAACgRAAAAAAAAPh/IAOnQQFxGzkDACAAIAFBAWo2AlALIAAoAlwhAQJAAkAgBVAEQCABDQEMAgsgAQ0AIAAg\
\\
CAR/QQAhCSAAKAJUIAhJBEAgAEHUAGpBACAIQQhBCBDxASAAKAJcIQkLIAAoAlggCUEDdGohB0EBIQsCQCAIQQFGBEAgByEBDAELAkACQCAIQQNJBEAgByEBDAELIAhBAWsiDEEBciELIAcgDEF+cSINQQN0aiEBIA0hCgNAIAf9DAAAAAAAAPh/AAAAAAAA+H/9CwMAIAdBEGohByAKQQJrIgoNAAsgDCANRg0BCyAIIAtrIQcDQCABQoCAgICAgID8/wA3AwAgAUEIaiEBIAdBAWsiBw0ACwsgCCAJakEBayEJCyABQoCAgICAgID8/wA3AwAgCUEBagVBAAsiATYCXAsgACgCVCABRgRAIABB1ABqEI8CCyAAKAJYIAFBA3RqIAZEAAAAAAAA\
\\
AACgRAAAAAAAAPh/IAWnQQFxGzkDACAAIAFBAWo2AlwLC+sIAwN8BnsFfyAAKAIEIQ0CQAJAAkAgAiADSw0AIAMgDUsNACADIAAoAgwiDUsNASAAKAIAIAJqIQ0gACgCCCACQQN0aiEPIAMgAmsiDkEEdiIARQRA/QwAAAAAAADw/wAAAAAAAPD/IgghCf0MAAAAAAAA8P8AAAAAAADw/yEK/QwAAAAAAADw/wAAAAAAAPD/IQsMAwsgAf0PIQwgDSECIA8hA/0MAAAAAAAA8P8AAAAAAADw/yIIIQn9DAAAAAAAAPD/AAAAAAAA8P8hCv0MAAAAAAAA8P8AAAAAAADw/yELA0AgDCACQQhqIAL9XQAA/VcAAAH9IyIH/VMEQCALIANBCGogA/1d\
\\
AwD9VwMAASALIAcgB/0NAAAAAAAAAAABAQEBAQEBAf1S/fcBIgsgA0HIAGogA0FAa/1dAwD9VwMAASALIAcgB/0NCAgICAgICAgJCQkJCQkJCf1S/fcBIQsgCSADQShqIANBIGr9XQMA/VcDAAEgCSAHIAf9DQQEBAQEBAQEBQUFBQUFBQX9Uv33ASIJIANB6ABqIANB4ABq/V0DAP1XAwABIAkgByAH/Q0MDAwMDAwMDA0NDQ0NDQ0N/VL99wEhCSAKIANBGGogA0EQav1dAwD9VwMAASAKIAcgB/0NAgICAgICAgIDAwMDAwMDA/1S/fcBIgogA0HYAGogA0HQAGr9XQMA/VcDAAEgCiAHIAf9DQoKCgoKCgoKCwsLCwsLCwv9Uv33ASEKIAgg\
\\
A0E4aiADQTBq/V0DAP1XAwABIAggByAH/Q0GBgYGBgYGBgcHBwcHBwcH/VL99wEiCCADQfgAaiADQfAAav1dAwD9VwMAASAIIAcgB/0NDg4ODg4ODg4PDw8PDw8PD/1S/fcBIQgLIAJBEGohAiADQYABaiEDIABBAWsiAA0ACwwCCyACIAMgDUH8wcAAELYBAAsgAiADIA1B7MHAABC2AQALAkAgDkEPcSICRQRARAAAAAAAAPD/IQQMAQsgDSAOQfD///8HcWohDSAPIA5B8P///wBxQQN0aiEAAkAgAkEBRgRAQQAhA0QAAAAAAADw/yEEDAELIA5BAXEgDkEOcSEOQQAhA0QAAAAAAADw/yEEIAFB/wFxIQ8gACECA0AgDyADIA1qIhEtAABG\
\\
BEAgAisDACIFIAQgBCAEYhsiBCAEIAUgBSAFYhsiBSAEIAVkGyEECyAPIBFBAWotAABGBEAgAkEIaisDACIFIAQgBCAEYhsiBCAEIAUgBSAFYhsiBSAEIAVkGyEECyACQRBqIQIgDiADQQJqIgNHDQALRQ0BCyADIA1qLQAAIAFB/wFxRw0AIAAgA0EDdGorAwAiBSAEIAQgBGIbIgQgBCAFIAUgBWIbIgUgBCAFZBshBAsgBCALIAr99wEgCSAI/fcB/fcBIgf9IQEiBSAH/SEAIgYgBiAGYhsiBiAGIAUgBSAFYhsiBSAFIAZjGyIFIAUgBWIbIgUgBSAEIAQgBGIbIgQgBCAFYxsL2QYCCX8GfiMAQRBrIgokAAJAAkACfwJAAkACQAJAIAEp\
\\
AwAiDkIAUgRAIA5CgICAgICAgIAgWg0BIANFDQJBoH8gAS8BGCAOeSIQp2siBWvBQdAAbEGwpwVqQc4QbSIBQdAASw0DIAogAUEEdCIBKQPo/UBCACAOIBCGQgAQ/wEgCikDCCAKKQMAQj+IfCIPQUAgBSABLwHw/UBqayIIrSIOiKchBSABLwHy/UAhAUIBIA6GIhFCAX0iEiAPgyIOUARAIANBCksNByADQQJ0QaSPwQBqKAIAIAVLDQcLIAhBP3EhByAFQZDOAE8EQCAFQcCEPUkNBSAFQYDC1y9PBEBBCEEJIAVBgJTr3ANJIgYbIQlBgMLXL0GAlOvcAyAGGwwHC0EGQQcgBUGAreIESSIGGyEJQcCEPUGAreIEIAYbDAYLIAVB5ABPBEBB\
\\
AkEDIAVB6AdJIgYbIQlB5ABB6AcgBhsMBgtBCkEBIAVBCUsiCRsMBQtB+IfBAEEcQZSIwQAQ5QIAC0GkiMEAQSRByIjBABDlAgALQdiIwQBBIUH8iMEAEOUCAAsgAUHRAEGMicEAEKYCAAtBBEEFIAVBoI0GSSIGGyEJQZDOAEGgjQYgBhsLIQYgB60hEAJAAkACQAJAIAkgAWtBAWrBIgcgBMEiAUoEQCAIQf//A3EhDCAHIARrwSADIAcgAWsgA0kbIghBAWshDUEAIQEDQCAFIAZuIQsgASADRg0DIAUgBiALbGshBSABIAJqIAtBMGo6AAAgASANRg0EIAEgCUYNAiABQQFqIQEgBkEKSSAGQQpuIQZFDQALQZyJwQAQhQMACyAAIAIgA0EA\
\\
IAcgBCAPQgqAIAatIBCGIBEQogEMBQsgAUEBaiEBIAxBAWtBP3GtIRNCASEPA0AgDyATiEIAUgRAIABBADYCAAwGCyABIANPDQMgASACaiAOQgp+Ig4gEIinQTBqOgAAIA9CCn4hDyAOIBKDIQ4gCCABQQFqIgFHDQALIAAgAiADIAggByAEIA4gESAPEKIBDAQLIAMgA0GsicEAEKYCAAsgACACIAMgCCAHIAQgBa0gEIYgDnwgBq0gEIYgERCiAQwCCyABIANBvInBABCmAgALIABBADYCAAsgCkEQaiQAC6EGAQh/IABBwAFqEPkBIAAoApgCIgEEQCAAKAKcAiABQQN0EKACCyAAEMkBIAAoArABIgEEQCAAKAK0ASABQQR0EKACCyAAQaQC\
\\
ahDlASAAKAKYAyIBBEAgACgCnAMgAUEYbBCgAgsgACgCpAMiAQRAIAAoAqgDIAFBA3QQoAILIAAoArADIgEEQCAAKAK0AyABQQN0EKACCyAAKALAAyIBBEAgACgCxAMgAUECdBCgAgsgACgCzAMiAQRAIAAoAtADIAFBA3QQoAILIAAoAtgDIgEEQCAAKALcAyABQQF0EKACCyAAKALkAyIBBEAgACgC6AMgARCgAgsgACgC8AMiAQRAIAAoAvQDIAFBA3QQoAILIAAoAvwDIgEEQCAAKAKABCABQQJ0EKACCyAAKAKIBCIBBEAgACgCjAQgAUEFdBCgAgsgACgCmAQhAiAAKAKcBCIDBEAgAiEBA0AgARDJASABQbABaigCACIEBEAgAUG0AWoo\
\\
AgAgBEEEdBCgAgsgAUHAAWohASADQQFrIgMNAAsLIAAoApQEIgEEQCACIAFBwAFsEKACCyAAKALsASECIAAoAvABIgMEQCACIQEDQCABEPQBIAFBJGohASADQQFrIgMNAAsLIAAoAugBIgEEQCACIAFBJGwQoAILIAAoAvQBIgEEQCAAKAL4ASABEKACCyAAKAKAAiIBBEAgACgChAIgAUECdBCgAgsgACgCpAQhBSAAKAKoBCIHBEADQCAFIAZBHGxqIgQoAgQhAiAEKAIIIgMEQCACIQEDQCABKAIAIggEQCABQQRqKAIAIAhBBHQQoAILIAFBDGohASADQQFrIgMNAAsLIAQoAgAiAQRAIAIgAUEMbBCgAgsgBCgCDCIBBEAgBCgCECABQQR0\
\\
EKACCyAGQQFqIgYgB0cNAAsLIAAoAqAEIgEEQCAFIAFBHGwQoAILIAAoArAEIQIgACgCtAQiAwRAIAIhAQNAIAEoAgAiBARAIAFBBGooAgAgBEEDdBCgAgsgAUEMaiEBIANBAWsiAw0ACwsgACgCrAQiAARAIAIgAEEMbBCgAgsLng0CE38EfiMAQSBrIgckAAJAIAFBEGoiBSACIAMQbyIEBEAgAEICNwMAIAAgBC8BADsBCAwBCyABKAI4IgxBgIAERwRAAkACQAJAIANFBEBBASEJDAELIANBARDdAiIJRQ0BIANFDQAgCSACIAP8CgAACyABKAIwIAxGBEAgAUEwahCSAgsgASgCNCAMQQxsaiIEIAM2AgggBCAJNgIEIAQgAzYCAEEBIQ0g\
\\
ASAMQQFqNgI4AkAgA0UiBA0AIANBARDdAiINRQ0CIAQNACANIAIgA/wKAAALIAcgAzYCECAHIA02AgwgByADNgIIIAFBIGoiAiAHQQhqEJMBIRggASgCGEUEQCMAQTBrIgYkACAGIAI2AiggBSICKAIMIQ4gBiAGQShqNgIsAkACQAJAAn8CQCAOIA5BAWoiBU0EQCACKAIEIgQgBEEBakEDdkEHbCAEQQhJGyIEQQF2IAVJBEAgBEEBaiIEIAUgBCAFSxsiBUEPSQ0CIAVB/////wFNBEBBfyAFQQN0QQduQQFrZ3YiBUH+////AEsNBSAFQQFqDAQLEOECIAYoAiQhBSAGKAIgIQQMBgsgAiAGQSxqQfDmwABBEBBfQYGAgIB4IQQMBQsQ4QIg\
\\
BigCDCEFIAYoAgghBAwEC0EEIAVBCHFBCGogBUEESRsLIgVBCGoiBCAFQQR0IgpqIgggBEkNACAIQfj///8HSw0AIAhBCBDdAiILDQEgCBDcAiAGKAIcIQUgBigCGCEEDAILEOECIAYoAhQhBSAGKAIQIQQMAQsgCiALaiEIIAQEQCAIQf8BIAT8CwALIAVBAWsiCiAFQQN2QQdsIAVBCUkbIRAgAigCACIRIQsgDgR/IAspAwBCf4VCgIGChIiQoMCAf4MhFyAGKAIsIRJBACEFA0AgF1AEQANAIAVBCGohBSALQQhqIgspAwBCgIGChIiQoMCAf4MiF0KAgYKEiJCgwIB/UQ0ACyAXQoCBgoSIkKDAgH+FIRcLIAggCiASKAIAIBEgF3qnQQN2\
\\
IAVqIhNBBHRrQRBrEJMBpyIUcSIEaikAAEKAgYKEiJCgwIB/gyIZUARAQQghDwNAIAQgD2ohBCAPQQhqIQ8gCCAEIApxIgRqKQAAQoCBgoSIkKDAgH+DIhlQDQALCyAXQgF9IBeDIRcgCCAZeqdBA3YgBGogCnEiBGosAABBAE4EQCAIKQMAQoCBgoSIkKDAgH+DeqdBA3YhBAsgBCAIaiAUQRl2Ig86AAAgCCAEQQhrIApxakEIaiAPOgAAIAggBEF/c0EEdGogAigCACATQX9zQQR0av0AAAD9CwAAIA5BAWsiDg0ACyACKAIAIQsgAigCDAVBAAshBCACIAg2AgAgAigCBCEFIAIgCjYCBCACIBAgBGs2AghBgYCAgHghBCAFRQ0AIAUgBUEE\
\\
dEEXakFwcSICakEJaiIFRQ0AIAsgAmsgBRCgAgsgByAFNgIEIAcgBDYCACAGQTBqJAALIAEoAhQiBCAYp3EhBSAYQhmIIhlC/wCDQoGChIiQoMCAAX4hGiABKAIQIQICQAJAA0AgAiAFaikAACIYIBqFIhdCf4UgF0KBgoSIkKDAgAF9g0KAgYKEiJCgwIB/gyIXQgBSBEADQCACIBd6p0EDdiAFaiAEcUEEdGsiBkEIaygCACADRgRAIA0gBkEMaygCACADEKkCRQ0ECyAXQgF9IBeDIhdCAFINAAsLIBhCgIGChIiQoMCAf4MhFwJAAn8gFUUEQEEAIBdQDQEaIBd6p0EDdiAFaiAEcSEJCyAXIBhCAYaDQgBSDQFBAQshFSAWQQhqIhYgBWog\
\\
BHEhBQwBCwsgAiAJaiwAACIDQQBOBEAgAiACKQMAQoCBgoSIkKDAgH+DeqdBA3YiCWotAAAhAwsgAiAJaiAZp0H/AHEiBToAACACIAlBCGsgBHFqQQhqIAU6AAAgASABKAIYIANBAXFrNgIYIAEgASgCHEEBajYCHCACIAlBBHRrIgFBBGsgDDsBACABQRBrIgEgBygCEDYCCCABIAcpAgg3AgAMAQsgBkEEayAMOwEAIANFDQAgDSADEKACCyAAQgI3AwAgACAMOwEIDAMLQQEgAxDjAgALQQEgAxDjAgALIAdBODYCHCAHQdzVwAA2AhggByADNgIUIAcgAjYCECAHQQE2AgwgB0HtqMAANgIIIABBEGogB0EIakEDQQFBABBlIABBCDoAKCAA\
\\
QYCAgIB4NgIcIABCADcDAAsgB0EgaiQAC7QGAgV/AX4jAEFAaiIEJAACQCADQQJJDQAgAi0AAEEiRw0AIAIgA2pBAWstAABBIkcNACADQQJrIQUgAkEBaiEGCyAAAn8CQAJAAkACQAJAAkACQAJAAkAgAQRAIAYNAQwDCyAGRSIBIANBBEZxRQRAIAENAyAEQRBqIAYgBRBDDAILIAIoAAAiBkHu6rHjBkcNAyAAQYGAgIB4NgIEDAgLAkAgBUEHTQRAIAVFDQYgBi0AAEEiRg0BIAVBAUYNBiAGLQABQSJGDQEgBUECRg0GIAYtAAJBIkYNASAFQQNGDQYgBi0AA0EiRg0BIAVBBEYNBiAGLQAEQSJGDQEgBUEFRg0GIAYtAAVBIkYNASAFQQZG\
\\
DQYgBi0ABkEiRw0GDAELIARBCGpBIiAGIAUQvgEgBCgCCEEBRw0FCyAFQQEQ3QIiBwRAQQAhASAEQQA2AjQgBCAHNgIwIAQgBTYCLCAFIAZqIQcDQCAGQQFqIQUCQCAGLQAAIghBIkcEQCAFIQYMAQsCQCAFIAdGDQAgBS0AAEEiRw0AIAZBAmohBgwBCyAEQYGAgIB4NgIQIAQoAiwiAUUNAyAEKAIwIAEQoAIMAwsgBCgCLCABRgRAIARBLGoQiAILIAQoAjAgAWogCDoAACAEIAFBAWoiATYCNCAGIAdHDQALIAQgBCgCNDYCGCAEIAQpAiw3AxAMAQtBASAFEOMCAAsgBCgCECIBQYGAgIB4Rg0EIAQoAhghBSAEKAIUIQYMBQsgA0UNASAC\
\\
LQAAIQYLIAZB/wFxQSJGDQILIAIhBiADIQULIAQgBTYCGCAEIAY2AhRBgICAgHghASAEQYCAgIB4NgIQDAELIARBLGoiASACIAMQMSAEIAGtQoCAgIAghDcDOCAEQSBqQYGcwAAgBEE4ahCLASAEKAIsIgEEQCAEKAIwIAEQoAILIAQpAiAhCSAAIAQoAig2AgwgACAJNwIEQQEMAgsCQCAFRQRAQYGAgIB4IQUgAUGAgICAeHJBgICAgHhGDQEgBiABEKACDAELIAatIAWtQiCGhCEJIAEhBQsgACAJNwIIIAAgBTYCBAtBAAs2AgAgBEFAayQAC4EGAgt/An4CfgJAAkACQCAAKALcAiIEIAJLBEBCACAAKALYAiACQQJ0aiIELwEARQ0EGiAC\
\\
IAAoAvABIgVPDQECQAJAIAAoArQEIgUgAksEQCAAKAK4BCIHRQ0BIAQvAQIhDCAAKALsASACQSRsaiEIIAAoArAEIAJBDGxqIgYoAggiBSADIAduIgpLDQYMAgsgAiAFQbDMwAAQpgIAC0HAzMAAEIUDAAsDQCAFQQFrIQAgBUUNAyAAIAdsIQkgBigCBCAAQQN0aiAIKAIcIQtBACEAIAgoAiAiBCECAkACQAJAIAQOAgIBAAsDQCAAIAJBAXYiDiAAaiIAIAsgAEEcbGooAhggCUsbIQAgAiAOayICQQFLDQALCyAAIAsgAEEcbGooAhggCU1qIQILKQMAIRBCACEPIAIgBEcEQCAFIAdsIQUgBEEcbCACQRxsIgBrIQIgACALakEYaiEAA0Ag\
\\
BSAAQQRrKAIAIgRLBEAgDyABIAwgCSAEIAQgCUkbIAAoAgAiBCAFIAQgBUkbEHytfCEPIABBHGohACACQRxrIgINAQsLIAYoAgghBQsgBigCACAFRgRAIAYQjwILIAYoAgQgBUEDdGogDyAQfDcDACAGIAVBAWoiBTYCCCAFIApNDQALDAMLIAIgBEGQzMAAEKYCAAsgAiAFQaDMwAAQpgIACyAAQQBB0MzAABCmAgALIAcgCmwhBSAGKAIEIApBA3RqIAgoAhwhBkEAIQAgCCgCICIEIQICQAJAAkAgBA4CAgEACwNAIAAgAkEBdiIIIABqIgAgBiAAQRxsaigCGCAFSxshACACIAhrIgJBAUsNAAsLIAAgBiAAQRxsaigCGCAFTWohAgspAwAh\
\\
EEIAIQ8CQCACIARGDQAgBEEcbCACQRxsIgBrIQIgACAGakEYaiEAA0AgAEEEaygCACIEIANPDQEgDyABIAwgBSAEIAQgBUkbIAAoAgAiBCADIAMgBEsbEHytfCEPIABBHGohACACQRxrIgINAAsLIA8gEHwLC4MGAgt/An4CfgJAAkACQCAAKALcAiIEIAJLBEBCACAAKALYAiACQQJ0aiIELwEARQ0EGiACIAAoAvABIgVPDQECQAJAIAAoArQEIgUgAksEQCAAKAK4BCIHRQ0BIAQvAQIhDCAAKALsASACQSRsaiEIIAAoArAEIAJBDGxqIgYoAggiBSADIAduIgpLDQYMAgsgAiAFQbDMwAAQpgIAC0HAzMAAEIUDAAsDQCAFQQFrIQAgBUUN\
\\
AyAAIAdsIQkgBigCBCAAQQN0aiAIKAIcIQtBACEAIAgoAiAiBCECAkACQAJAIAQOAgIBAAsDQCAAIAJBAXYiDiAAaiIAIAsgAEEcbGooAhggCUsbIQAgAiAOayICQQFLDQALCyAAIAsgAEEcbGooAhggCU1qIQILKQMAIRBCACEPIAIgBEcEQCAFIAdsIQUgBEEcbCACQRxsIgBrIQIgACALakEYaiEAA0AgBSAAQQRrKAIAIgRLBEAgDyABIAwgCSAEIAQgCUkbIAAoAgAiBCAFIAQgBUkbEIABrXwhDyAAQRxqIQAgAkEcayICDQELCyAGKAIIIQULIAYoAgAgBUYEQCAGEI8CCyAGKAIEIAVBA3RqIA8gEHw3AwAgBiAFQQFqIgU2AgggBSAK\
\\
TQ0ACwwDCyACIARBkMzAABCmAgALIAIgBUGgzMAAEKYCAAsgAEEAQdDMwAAQpgIACyAHIApsIQUgBigCBCAKQQN0aiAIKAIcIQZBACEAIAgoAiAiBCECAkACQAJAIAQOAgIBAAsDQCAAIAJBAXYiCCAAaiIAIAYgAEEcbGooAhggBUsbIQAgAiAIayICQQFLDQALCyAAIAYgAEEcbGooAhggBU1qIQILKQMAIRBCACEPAkAgAiAERg0AIARBHGwgAkEcbCIAayECIAAgBmpBGGohAANAIABBBGsoAgAiBCADTw0BIA8gASAMIAUgBCAEIAVJGyAAKAIAIgQgAyADIARLGxCAAa18IQ8gAEEcaiEAIAJBHGsiAg0ACwsgDyAQfAsLkAcEGX8IfgZ8\
\\
AXsjAEFAaiIEJAAgASkDECEdIAErAwghJCABKQMAIR4gASgCGCERIAEtAEwhEgJAAkACQCABKAJIIghFBEBBCCEMDAELIAEoAkQhBSAIQbABbCIGQQgQ3QIiDEUNASAFIAZqIRMgBEEIaiEPIARBMGohFEEAIQYgCCEQA0AgBSIDIBNGDQEgBiECIARBFGogA0GgAWoQhgIgAy0ArgEhFSADKwMYISUgAykDECEfIAMrAwghJiADKQMAISAgAy0ArwEhFiADLQCtASEXIAMtAKwBIRggAy0AmAEhGSADKwOQASEnAkAgAygCiAEiCUUEQEEIIQ0MAQsgAygChAEhByAJQQV0IgpBCBDdAiINRQ0EQQAhBSAJIQYDQCAFIApGDQEgFCAHQRBqEIYC\
\\
IActABwhDiAHKwMIISMgBSANaiILIAcpAwAiGzcDACAEICM5AyggCyAEKQMoNwMIIAQgDjoAPCALIAT9AAMw/QsDECAEIBs3AyAgBUEgaiEFIAdBIGohByAGQQFrIgYNAAsLIANBsAFqIQUgAkEBaiEGIA8gBCkCFDcAACAPIAQoAhw2AAggAykDICEhIAMrAyghKCADKQMwISIgAygCOCEaIAMpA0AhHCADKwNIISMgAykDUCEbIAMoAlghByAD/QADYCEpIAMvAXAhCiADKAJ4IQsgAygCfCEOIAMtAIwBIQMgDCACQbABbGoiAiAZOgCYASACICc5A5ABIAIgAzoAjAEgAiAJNgKIASACIA02AoQBIAIgCTYCgAEgAiAONgJ8IAIgCzYCeCAC\
\\
IAo7AXAgAiAp/QsDYCACIAc2AlggAiAbNwNQIAIgIzkDSCACIBw3A0AgAiAaNgI4IAIgIjcDMCACICg5AyggAiAhNwMgIAIgJTkDGCACIB83AxAgAiAmOQMIIAIgIDcDACACIBY6AK8BIAIgFToArgEgAiAXOgCtASACIBg6AKwBIAIgBCgAEDYAqAEgAiAE/QAAAf0LAJkBIBBBAWsiEA0ACwsgASkDOCEcIAEpAyAiG0ICUgRAIAQgAf0AAyj9CwMgCyAAIAg2AkggACAMNgJEIAAgCDYCQCAAIBE2AhggACAdNwMQIAAgJDkDCCAAIB43AwAgACASOgBMIAAgHDcDOCAAIBs3AyAgACAE/QADIP0LAyggBEFAayQADwtBCCAGEOMCAAtBCCAK\
\\
EOMCAAvzBgIIfwF7IAAgACgCCCIDQf//A00EfyADIQZBgIAEIANrIgQgACgCACADa0sEQCAAIAMgBEEIQQgQ8QEgACgCCCEGCyAAKAIEIAZBA3RqIQICQCADQf//A0YEQCACIQQMAQsCQAJAIANB/f8DSwRAIAIhBEEBIQkMAQtB//8DIANrIgdBAXIhCSACIAdB/v8DcSIIQQN0aiEEIAghBQNAIAL9DAAAAAAAAPB/AAAAAAAA8H/9CwMAIAJBEGohAiAFQQJrIgUNAAsgByAIRg0BCyADIAlqQYCABGshAgNAIARCgICAgICAgPj/ADcDACAEQQhqIQQgAkEBaiICDQALCyAGIANrQf//A2ohBgsgBEKAgICAgICA+P8ANwMAIAZBAWoFQYCA\
\\
BAs2AgggACAAKAIUIgdB//8DTQR/QYCABCAHIgNrIgQgACgCDCADa0sEQCAAQQxqIAMgBEEIQQgQ8QEgACgCFCEDCyAAKAIQIANBA3RqIQICQCAHQf//A0YEQCACIQQMAQsCQAJAIAdB/f8DSwRAIAIhBEEBIQYMAQtB//8DIAdrIglBAXIhBiACIAlB/v8DcSIIQQN0aiEEIAghBQNAIAL9DAAAAAAAAPD/AAAAAAAA8P/9CwMAIAJBEGohAiAFQQJrIgUNAAsgCCAJRg0BCyAGIAdqQYCABGshAgNAIARCgICAgICAgHg3AwAgBEEIaiEEIAJBAWoiAg0ACwsgAyAHa0H//wNqIQMLIARCgICAgICAgHg3AwAgA0EBagVBgIAECzYCFCABKAIE\
\\
IQgCQCABKAIIIgNFDQBBACEGIANBCE8EQCADQfj///8BcSEGIANBAnRBYHEhBEEAIQIDQCACIAhqIgVBHmogBf0AARAiCv1ZAQAHIAVBGmogCv1ZAQAFIAVBFmogCv1ZAQADIAVBEmogCv1ZAQABIAVBDmogBf0AAQAiCv1ZAQAHIAVBCmogCv1ZAQAFIAVBBmogCv1ZAQADIAVBAmogCv1ZAQABIAQgAkEgaiICRw0ACyADIAZGDQELIAMgBmshAiAIIAZBAnRqIQQDQCAEQQJqIgUgBS8BADsBACAEQQRqIQQgAkEBayICDQALCyABKAIAIQQgACgCMCIBBEAgACgCNCABQQJ0EKACCyAAIAM2AjggACAINgI0IAAgBDYCMAuqBgIHfxB8AkAg\
\\
ACgCCCIERQRAQQAhBAwBCwNAIAAoAgQgCGoiBUEIaiIGKAIAIgMgBSgCAEYEQCAFEJUCCyAFQQRqIgkoAgAgA0EEdGoiBSACOQMIIAUgATkDACAGIANBAWoiBTYCAAJAIAVBD3FFBEAgA0EPayEGAkAgA0EPTgRAIAkoAgAgBkEEdGoiAysD+AEiASADKwPoASICIAMrA9gBIhcgAysDyAEiCiADKwO4ASILIAMrA6gBIgwgAysDmAEiDSADKwOIASIOIAMrA3giDyADKwNoIhAgAysDWCIRIAMrA0giEiADKwM4IhMgAysDKCIUIAMrAxgiFSADKwMIIhZEAAAAAAAA8P8gFkQAAAAAAADw/2QbIhYgFSAWZBsiFSAUIBVkGyIUIBMgFGQbIhMg\
\\
EiATZBsiEiARIBJkGyIRIBAgEWQbIhAgDyAQZBsiDyAOIA9kGyIOIA0gDmQbIg0gDCANZBsiDCALIAxkGyILIAogC2QbIgogCiAXYxsiFyACIBdkGyICZCEFIAMrA/ABIhcgAysD4AEiCiADKwPQASILIAMrA8ABIgwgAysDsAEiDSADKwOgASIOIAMrA5ABIg8gAysDgAEiECADKwNwIhEgAysDYCISIAMrA1AiEyADKwNAIhQgAysDMCIVIAMrAyAiFiADKwMQIhggAysDACIZRAAAAAAAAPB/IBlEAAAAAAAA8H9jGyIZIBggGWMbIhggFiAYYxsiFiAVIBZjGyIVIBQgFWMbIhQgEyAUYxsiEyASIBNjGyISIBEgEmMbIhEgECARYxsiECAP\
\\
IBBjGyIPIA4gD2MbIg4gDSAOYxsiDSAMIA1jGyIMIAsgDGMbIgsgCiALYxsiCmMhBiAHQQFqIgcgBEYNASAAKAIIIQQMAwsgBiAFIAVBiM7AABC2AQALIAAoAgAgBEYEQCAAEJICCyAAIARBAWoiAzYCCCAAKAIEIARBDGxqIgRBADYCCCAEQoCAgICAATcCACADIQQMAQsPCyABIAIgBRshAiAXIAogBhshASAIQQxqIQggBCAHSw0ACwsgByAEQfjNwAAQpgIAC6AHAgh/A3sgACAAKAIIIgRB/wFNBH8gBCEFQYACIARrIgIgACgCACAEa0sEQCAAIAQgAkEIQQgQ8QEgACgCCCEFCyAAKAIEIAVBA3RqIQMCQCAEQf8BRgRAIAMhAgwBCwJA\
\\
AkAgBEH9AUsEQCADIQJBASEJDAELQf8BIARrIgdBAXIhCSADIAdB/gFxIghBA3RqIQIgCCEGA0AgA/0MAAAAAAAA8H8AAAAAAADwf/0LAwAgA0EQaiEDIAZBAmsiBg0ACyAHIAhGDQELIAQgCWpBgAJrIQMDQCACQoCAgICAgID4/wA3AwAgAkEIaiECIANBAWoiAw0ACwsgBSAEa0H/AWohBQsgAkKAgICAgICA+P8ANwMAIAVBAWoFQYACCzYCCCAAIAAoAhQiB0H/AU0Ef0GAAiAHIgRrIgIgACgCDCAEa0sEQCAAQQxqIAQgAkEIQQgQ8QEgACgCFCEECyAAKAIQIARBA3RqIQMCQCAHQf8BRgRAIAMhAgwBCwJAAkAgB0H9AUsEQCADIQJB\
\\
ASEFDAELQf8BIAdrIglBAXIhBSADIAlB/gFxIghBA3RqIQIgCCEGA0AgA/0MAAAAAAAA8P8AAAAAAADw//0LAwAgA0EQaiEDIAZBAmsiBg0ACyAIIAlGDQELIAUgB2pBgAJrIQMDQCACQoCAgICAgIB4NwMAIAJBCGohAiADQQFqIgMNAAsLIAQgB2tB/wFqIQQLIAJCgICAgICAgHg3AwAgBEEBagVBgAILNgIUIAEoAgQhCAJAIAEoAggiBUUNAEEAIQYgBUEITwRAIAghAiAFQfj///8BcSIGIQMDQCACIAL9AAEAIgwgAv0AARAiCv0NAAEEBQgJDA0QERQVGBkcHSILIAwgCv0NAgMGBwoLDg8SExYXGhseHyIK/QwAAQABAAEAAQABAAEA\
\\
AQAB/TD9TkEP/YsBQQ/9jAEgC/1OIgsgCv0NAAEQEQIDEhMEBRQVBgcWF/0LAQAgAiALIAr9DQgJGBkKCxobDA0cHQ4PHh/9CwEQIAJBIGohAiADQQhrIgMNAAsgBSAGRg0BCyAFIAZrIQMgCCAGQQJ0aiECA0AgAkECaiIGIAYvAQAiBDsBACACIAIvAQAiBkEAIARBgAJJG0EAIAYbOwEAIAJBBGohAiADQQFrIgMNAAsLIAEoAgAhAiAAKAIwIgEEQCAAKAI0IAFBAnQQoAILIAAgBTYCOCAAIAg2AjQgACACNgIwC8MGARB/IwBBoAFrIgQkACAEIAMoAjg2AjwgBCADKAIsNgI0IAQgAygCIDYCLCAEIAMoAhQ2AiQgBCADKAIINgIcIAQg\
\\
AygCNEEAIAMoAjBBgICAgHhHGzYCOCAEIAMoAihBACADKAIkQYCAgIB4Rxs2AjAgBCADKAIcQQAgAygCGEGAgICAeEcbNgIoIAQgAygCEEEAIAMoAgxBgICAgHhHGzYCICAEIAMoAgRBACADKAIAQYCAgIB4Rxs2AhggASACQQN0IhBqIRMgBEEYaiELQfS7wAAhDQNAIA0hBUHEvMAAIQ1BACEJAkAgBUHEvMAARg0AIAVBEGohDQJAIAsoAgAiDARAIAJFDQEgCygCBCEHIBAhBiABIQUDQCAHIAVBBGooAgBGBEAgBSgCACIJIAwgBxCpAkUNBAsgBUEIaiEFIAZBCGsiBg0ACyABIQgDQCAEQRBqIAgoAgAiCSAIKAIEIg8QbiAEKAIQIQYg\
\\
BCgCFCEFIARBCGogDCAHEG4gBCgCDCAFRgRAIAQoAgghCgNAIAVFBEAgDyEHDAYLIAotAAAhESAGLQAAIRIgCkEBaiEKIAVBAWshBSAGQQFqIQYgEkEgQQAgEkHBAGtB/wFxQRpJG3JB/wFxIBFBIEEAIBFBwQBrQf8BcUEaSRtyQf8BcUYNAAsLIAhBCGoiCCATRw0ACwwBCyAFKAIMIgdFDQAgBSgCCCIIIAdBA3RqIQ8DQCAIIgVBCGohCCAFKAIAIgogBSgCBGohDCAQIQYgASEFA0AgBgRAIAQgBSgCACIJIAUoAgQiB2o2ApwBIAQgCTYCmAEgBEEANgKAASAEQQA2AmggBkEIayEGIAVBCGohBSAEQegAaiAKIAwQPEH/AXENAQwECwsg\
\\
CCAPRw0ACwtBACEJCyALQQhqIQsgBEFAayIGIA5BA3RqIgUgBzYCBCAFIAk2AgAgDkEBaiIOQQVHDQALQQEhBSAEQegAaiAGIAEgAiADQQEQjAECQCAEKQNoQgJSBEAgACAE/QADiAH9CwMoIAAgBP0AA3j9CwMYIAAgBP0AA2j9CwMIDAELIABBBGogBEFAaxCDAUEAIQULIAAgBTYCACAEQaABaiQAC8cFAgx/An4jAEGgAWsiCSQAIAlBAEGgAfwLAAJAAkAgAiAAKAKgASIFTQRAIAVBKU8NAiABIAJBAnRqIQwCQAJAIAUEQCAFQQFqIQ0gBUECdCEKA0AgCSAGQQJ0aiEDA0AgBiECIAMhBCABIAxGDQYgA0EEaiEDIAJBAWohBiABKAIA\
\\
IQcgAUEEaiILIQEgB0UNAAsgB60hEEIAIQ8gCiEHIAIhASAAIQMDQCABQShPDQMgBCAPIAQ1AgB8IAM1AgAgEH58Ig8+AgAgD0IgiCEPIARBBGohBCABQQFqIQEgA0EEaiEDIAdBBGsiBw0ACyAIIA9CAFIEfyACIAVqIgFBKE8NBCAJIAFBAnRqIA8+AgAgDQUgBQsgAmoiASABIAhJGyEIIAshAQwACwALA0AgASAMRg0EIARBAWohBCABKAIAIAFBBGohAUUNACAIIARBAWsiAiACIAhJGyEIDAALAAsgAUEoQZjMwQAQpgIACyABQShBmMzBABCmAgALIAVBKU8NASACQQFqIQ0gAkECdCEMIAAgBUECdGohDiAAIQMCQANAIAkgB0ECdGoh\
\\
BgNAIAchCyAGIQQgAyAORg0DIARBBGohBiAHQQFqIQcgAygCACEKIANBBGoiBSEDIApFDQALIAqtIRBCACEPIAwhCiALIQMgASEGA0AgA0EoTw0CIAQgDyAENQIAfCAGNQIAIBB+fCIPPgIAIA9CIIghDyAEQQRqIQQgA0EBaiEDIAZBBGohBiAKQQRrIgoNAAsCQCAIIA9CAFIEfyACIAtqIgNBKE8NASAJIANBAnRqIA8+AgAgDQUgAgsgC2oiAyADIAhJGyEIIAUhAwwBCwsgA0EoQZjMwQAQpgIACyADQShBmMzBABCmAgALIAAgCUGgAfwKAAAgACAINgKgASAJQaABaiQADwtBACAFQShBmMzBABC2AQALqQYBCH8gACgCGCECIAAoAhwh\
\\
AQNAIAEgAkcEQCACQRFqIAJBGGohAi0AAEECRw0BCwsgACgCKCIFRQRAIAAtABEiBUECRyIEIAAoAiAiASgCACABKAIIIgJrSwRAIAEgAiAEQQhBGBDxASABKAIIIQILIAEgBUECRwR/IAEoAgQgAkEYbGoiASAALQAQOgAQIAEgAP0AAwD9CwMAIAEgBToAESABIAAoARI2ARIgASAALwEWOwEWIAJBAWoFIAILNgIIIABBAjoAESAAQoiAgICAATcDGA8LIAAtABEhBAJAAkAgACgCICICKAIIIgYgACgCJCIDSQRAIARBAkcEQCACKAIEIAZBGGxqIgEgAC0AEDoAECABIAD9AAMA/QsDACABIAQ6ABEgASAAKAESNgESIAEgAC8BFjsBFiAC\
\\
IAIoAghBAWo2AgggBkEBaiADRg0CCyAAQQI6ABEMAgsgBEECRyIBRQ0AIAEgAigCACADIAVqIgZrSwRAIAIgBiABQQhBGBDxAQsgASADaiEBIAVBGGwiBkUiCEUEQCACKAIEIgcgAUEYbGogByADQRhsaiAG/AoAAAsgACABNgIkIAEgAigCCCIHSwRAIAIoAgQgB0EYbGoiAyAALQAQOgAQIAMgAP0AAwD9CwMAIAMgBDoAESADIAAoARI2ARIgAyAALwEWOwEWIAIgAigCCEEBajYCCCAHQQFqIAFGDQEgAEECOgARDAILIABBAjoAESABIAVqIgMgAigCAEYEQCACIANBAUEIQRgQ8QELIAhFBEAgAigCBCABQRhsaiIDQRhqIAMgBvwKAAAL\
\\
IAAgAUEBaiIBNgIkIAEgAigCCCIDTQ0BIAIoAgQgA0EYbGoiASAALQAQOgAQIAEgAP0AAwD9CwMAIAEgBDoAESABIABBEmoiBCgBADYBEiABIAQvAQQ7ARYgAiACKAIIQQFqNgIIDAELIABBAjoAEQsgAEKIgICAgAE3AxgCQCAAKAIkIgEgAigCCCIARg0AIAVBGGwiBEUNACACKAIEIgMgAEEYbGogAyABQRhsaiAE/AoAAAsgAiAAIAVqNgIIC+0GAgF7DH8gACgCCCIERQRAQQAPCyAAKAIEIgYgBEEMbGohDgJAA0ACQCAGKAIEIQcCQCABQQ9qIg9BcHEiBSACQXBxIgxJBEAgASAFTSAGKAIIIgkgBU9xDQEgASAFIAlBqM7AABC2AQAL\
\\
IAEgAksNASACIAYoAghLDQEgASACRg0BQQAhBUEAIQQCQCACIAFrIgZBEE8EQCABIAdqIQD9DAAAAAAAAAAAAAAAAAAAAAAhAyAGQXBxIgUhBANAIAD9AAAAIAP9UCEDIABBEGohACAEQRBrIgQNAAsgAyADIAP9DQgJCgsMDQ4PAAAAAAAAAAD9UCIDIAMgA/0NBAUGBwAAAAAAAAAAAAAAAP1QIgMgAyAD/Q0CAwAAAAAAAAAAAAAAAAAA/VAiAyADIAP9DQEAAAAAAAAAAAAAAAAAAAD9UP0WACEEIAUgBkYNAQsgASAFaiIBIAdqIQAgASACayEBA0AgAC0AACAEciEEIABBAWohACABQQFqIgENAAsLIAQgC3IPC0EAIQoCQCABIAVGDQBB\
\\
ACEIIAUgAWsiDUEQTwRAIAEgB2ohAP0MAAAAAAAAAAAAAAAAAAAAACEDIA1BcHEiCCEEA0AgAP0AAAAgA/1QIQMgAEEQaiEAIARBEGsiBA0ACyADIAMgA/0NCAkKCwwNDg8AAAAAAAAAAP1QIgMgAyAD/Q0EBQYHAAAAAAAAAAAAAAAA/VAiAyADIAP9DQIDAAAAAAAAAAAAAAAAAAD9UCIDIAMgA/0NAQAAAAAAAAAAAAAAAAAAAP1Q/RYAIQogCCANRg0BCyAHIAEgCGpqIQAgBSAIayABayEEA0AgAC0AACAKciEKIABBAWohACAEQQFrIgQNAAsLIAIgCUsNAgJAIAJBD3EiBEUEQEEAIQAMAQsgAkEDcSEBQQAhBUEAIQAgBEEETwRAIAcg\
\\
DGohCSACQQxxIQgDQCAFIAlqIgRBA2otAAAgBEECai0AACAEQQFqLQAAIAQtAAAgAHJycnIhACAIIAVBBGoiBUcNAAsgAUUNAQsgByAFIAxqaiEEA0AgBC0AACAAciEAIARBAWohBCABQQFrIgENAAsLIAJBBHYhAiAPQQR2IQEgACAKciALciELIAZBDGoiBiAORw0BCwsgCw8LIAwgAiAJQZjOwAAQtgEAC90GAwZ8DH8DeyABKAIIIgsoAgQhDgJAAkACQAJAAkAgAiADSw0AIAMgDksNACALKAIMIgwgA08EQCALKAIAIRMgAyACayEPIAsoAgghFCABLwEMIRUgBCsDACEGAkAgBCsDCCIHRAAAAAAAAPD/YQ0AIAZEAAAAAAAA8P9hDQAg\
\\
AS8BECEQIAEvARIhESABLwEOIRJBACEBRAAAAAAAAPB/IQhEAAAAAAAA8P8hCQwDCyAUIAJBA3RqIQsgEyACQQF0aiEMIAErAwAhCiABLwESIREgAS8BECEQIAEvAQ4hEkQAAAAAAADwfyEIQQAhASAVQQFxIRZEAAAAAAAA8P8hCQNAIAEgD0YNBCALKwMAIQUgDC8BACENAkACQCAWRQ0AIA0gEkcNACAEIAUgBiAGIAZiGyIGIAYgBSAFIAViGyIFIAUgBmMbIgY5AwAMAQsgEEEBcUUNACANIBFHDQAgBCAFIAcgByAHYhsiByAHIAUgBSAFYhsiBSAFIAdjGyIHOQMICyAHRAAAAAAAAPD/YSENAkAgBkQAAAAAAADw/2MgBkQAAAAAAADw\
\\
/2RyRQ0AIAogByANGyIFRAAAAAAAAPD/ZEUNACAGIAWhIgUgCSAFIAlkGyEJIAUgCCAFIAhjGyEICyABQQFqIQEgC0EIaiELIAxBAmohDCANDQAgBkQAAAAAAADw/2ENAAsMAgsgAiADIAxBuK7AABC2AQALIAIgAyAOQdiuwAAQtgEACyAAIAk5AwggACAIOQMAIBVBAXFFDQEgEEEBcUUNASADIA8gAWsiC2shDCADIAtJDQIgBv0UIAf9IgEhFyAJ/RQgCJr9IgEhGCABIA9HBEAgEq1C//8Dg/0SIBGtQv//A4P9HgEhGSAUIAxBA3RqIQsgEyAMQQF0aiEMIAEgAmogA2shAQNAIBggFyAL/QoDAP0MAAAAAAAA8P8AAAAAAADw/yAMMwEA\
\\
/RIgGf3WAf1S/fcBIhcgFyAX/Q0ICQoLDA0ODwABAgMEBQYH/fEB/fcBIRggDEECaiEMIAtBCGohCyABQQFqIgENAAsLIAQgF/0LAwBEAAAAAAAAAAAgGP0hAaEhCCAY/SEAIQkLIAAgCTkDCCAAIAg5AwALDwsgDCADIA5ByK7AABC2AQALywsDDH8BewF+IAAoAgAhCgJ/IAAoAgQiD0EBaiIHRQRAIAcEQCAKQQhqIAogB/wKAAALQX8hBkEADAELAkACQCAHQQN2IAdBB3FBAEdqIglBAkkEQCAJIQQMAQsgCUEBcSEEIAlB/v///wNxIgVBA3QhDiAFIQggCiEGA0AgBiAG/QADACIQ/U1BB/3NAf0MAQEBAQEBAQEBAQEBAQEBAf1OIBD9\
\\
DH9/f39/f39/f39/f39/f3/9UP3OAf0LAwAgBkEQaiEGIAhBAmsiCA0ACyAFIAlGDQELIAogDmohBgNAIAYgBikDACIRQn+FQgeIQoGChIiQoMCAAYMgEUL//v379+/fv/8AhHw3AwAgBkEIaiEGIARBAWsiBA0ACwsCQCAHQQhPBEAgByAKaiAKKQAANwAADAELIAdFDQAgCkEIaiAKIAf8CgAACyACKAIUIQ5BACEEA0ACQCAAKAIAIgIgBCIKai0AAEGAAUcNACACIAMgBEF/c2xqIQgDQCABIAAgCiAOEQ0AIREgACgCBCIGIBGnIglxIgUhAiAAKAIAIgcgBWopAABCgIGChIiQoMCAf4MiEVAEQEEIIQQDQCACIARqIQIgBEEIaiEEIAcg\
\\
AiAGcSICaikAAEKAgYKEiJCgwIB/gyIRUA0ACwsgByAReqdBA3YgAmogBnEiAmosAABBAE4EQCAHKQMAQoCBgoSIkKDAgH+DeqdBA3YhAgsgAiAFayAKIAVrcyAGcUEITwRAIAIgB2oiBC0AACAEIAlBGXYiBDoAACAAKAIAIAJBCGsgBnFqQQhqIAQ6AAAgByADIAJBf3NsaiEEQf8BRgRAIAAoAgQhAiAAKAIAIApqQf8BOgAAIAAoAgAgAiAKQQhrcWpBCGpB/wE6AAAgA0UNAyAEIAggA/wKAAAMAwtBACECIANBAnYhCwJAAkAgA0EgSQ0AIAQgA0H8AHEiBWogCEsgBCAFIAhqSXENACAI/QAAACEQIAggBP0AAAD9CwAAIAQgEP0LAAAC\
\\
QCALQRxxIgJBBEYNACAI/QAAECEQIAggBP0AABD9CwAQIAQgEP0LABAgAkEIRg0AIAj9AAAgIRAgCCAE/QAAIP0LACAgBCAQ/QsAICACQQxGDQAgCP0AADAhECAIIAT9AAAw/QsAMCAEIBD9CwAwIAJBEEYNACAI/QAAQCEQIAggBP0AAED9CwBAIAQgEP0LAEAgAkEURg0AIAj9AABQIRAgCCAE/QAAUP0LAFAgBCAQ/QsAUCACQRhGDQAgCP0AAGAhECAIIAT9AABg/QsAYCAEIBD9CwBgCyACIAtGDQELIAIhBSALQQNxIgkEQCACIAlqIQUgCCACQQJ0IgZqIQcgBCAGaiEMA0AgBygAACEGIAcgDCgAADYAACAMIAY2AAAgB0EEaiEHIAxB\
\\
BGohDCAJQQFrIgkNAAsLIAIgC2tBfEsNACAFQQJ0IQcgCyAFayEMIAghCSAEIQIDQCAHIAlqIg0oAAAhBSANIAIgB2oiCygAADYAACALIAU2AAAgC0EEaiIFKAAAIQYgBSANQQRqIgUoAAA2AAAgBSAGNgAAIA1BCGoiBSgAACEGIAUgC0EIaiIFKAAANgAAIAUgBjYAACALQQxqIgUoAAAhBiAFIA1BDGoiBSgAADYAACAFIAY2AAAgCUEQaiEJIAJBEGohAiAMQQRrIgwNAAsLAkAgA0EDcSIFRQ0AIAQgA0H8AHEiAmohCSACIAhqIQQgBCAFQQFGBH9BAAUgBC8AACECIAQgCS8AADsAACAJIAI7AAAgA0EBcUUNAUECCyIFaiICLQAAIQQg\
\\
AiAFIAlqIgItAAA6AAAgAiAEOgAACwwBCwsgByAKaiAJQRl2IgI6AAAgACgCACAGIApBCGtxakEIaiACOgAACyAKQQFqIQQgCiAPRw0ACyAAKAIEIgZBAWpBA3ZBB2wLIQEgACAGIAEgBkEISRsgACgCDGs2AggL0AYCDH8BfiMAQSBrIgUkACABIAJBAnQiDGohCwJAAkACQCACRQRAIAEhBAwBCyAFQRhqIAEoAgAiBhCQAyABQQRqIQQgBSkDGCIPpwRAIAUoAhwhByAFKAIYIQMgBkGECE8EQCAGEIwCC0EwQQQQ3QIiCA0CQQRBMBDjAgALQfP3wAAhCSAGQYQISQ0AIAYQjAILIAQgC0cEQCALIARrQQJ2IQYDQCAEKAIAIgNBhAhPBEAg\
\\
AxCMAgsgBEEEaiEEIAZBAWsiBg0ACwtBBCEDIAJFDQEgASAMEKACDAELIAggBzYCCCAIIAM2AgQgCCAPQiCIPgIAQQEhByAFQQE2AhQgBSAINgIQIAVBBDYCDAJAAkAgAkEBRg0AIAxBBGshAiABQQhqIQRBACEGAkADQCAFQRhqIARBBGsoAgAiAxCQAyAFKQMYIg+nRQ0BIAUoAhwhDSAFKAIYIQ4gA0GECE8EQCADEIwCCyAFKAIMIAdGBEAgBUEMaiEIIwBBEGsiCiQAIAdBAWoiCUUEQEEAQQAQ4wIACyAKQQRqIAhBBCAJIAgoAgBBAXQiAyADIAlJGyIDIANBBE0bIglBDBDuASAKKAIEQQFGBEAgCigCCCAKKAIMEOMCAAsgCigCCCED\
\\
IAggCTYCACAIIAM2AgQgCkEQaiQAIAUoAhAhCAsgBiAIaiIDQRRqIA02AgAgA0EQaiAONgIAIANBDGogD0IgiD4CACAFIAdBAWoiBzYCFCAEQQRqIQQgBkEMaiEGIAJBBGsiAg0AC0EAIQkMAgtB8/fAACEJIANBhAhJDQAgAxCMAgsgBCALRg0AIAsgBGtBAnYhBgNAIAQoAgAiAkGECE8EQCACEIwCCyAEQQRqIQQgBkEBayIGDQALCyABIAwQoAIgBSgCECEDIAUoAgwiASAHTQ0AIAMgAUEMbEEEIAdBDGwiARDVASIDDQBBBCABEOMCAAsCQCAJBEAgAEEoNgIIIAAgCTYCBCAAQQE2AgAgB0UNASADIQQgByEGA0AgBCgCACIABEAgBEEE\
\\
aigCACAAEKACCyAEQQxqIQQgBkEBayIGDQALIAMgB0EMbBCgAgwBCyAAIAc2AgggACADNgIEIABBADYCAAsgBUEgaiQAC9EGAwZ8DH8DeyABKAIIIgsoAgQhDAJAAkACQAJAAkAgAiADSw0AIAMgDEsNACALKAIMIg4gA08EQCALKAIAIRIgAyACayEOIAsoAgghEyABLQAMIRQgBCsDACEGAkAgBCsDCCIHRAAAAAAAAPD/YQ0AIAZEAAAAAAAA8P9hDQAgAS0ADiENIAEtAA8hECABLQANIRFBACEBRAAAAAAAAPB/IQhEAAAAAAAA8P8hCQwDCyACIBJqIRUgEyACQQN0aiELIAErAwAhCiABLQAPIRAgAS0ADiENIAEtAA0hEUQAAAAAAADw\
\\
fyEIQQAhASAUQQFxIRZEAAAAAAAA8P8hCQNAIAEgDkYNBCABIBVqLQAAIQ8gCysDACEFAkACQCAWRQ0AIA8gEUcNACAEIAUgBiAGIAZiGyIGIAYgBSAFIAViGyIFIAUgBmMbIgY5AwAMAQsgDUEBcUUNACAPIBBHDQAgBCAFIAcgByAHYhsiByAHIAUgBSAFYhsiBSAFIAdjGyIHOQMICyAHRAAAAAAAAPD/YSEPAkAgBkQAAAAAAADw/2MgBkQAAAAAAADw/2RyRQ0AIAogByAPGyIFRAAAAAAAAPD/ZEUNACAGIAWhIgUgCSAFIAlkGyEJIAUgCCAFIAhjGyEICyABQQFqIQEgC0EIaiELIA8NACAGRAAAAAAAAPD/YQ0ACwwCCyACIAMgDkG4\
\\
rsAAELYBAAsgAiADIAxB2K7AABC2AQALIAAgCTkDCCAAIAg5AwAgFEEBcUUNASANQQFxRQ0BIAMgDiABayILayENIAMgC0kNAiAG/RQgB/0iASEXIAn9FCAImv0iASEYIAEgDkcEQCARrUL/AYP9EiAQrUL/AYP9HgEhGSANIBJqIQsgEyANQQN0aiEMIAEgAmogA2shAQNAIBggFyAM/QoDAP0MAAAAAAAA8P8AAAAAAADw/yALMQAA/RIgGf3WAf1S/fcBIhcgFyAX/Q0ICQoLDA0ODwABAgMEBQYH/fEB/fcBIRggC0EBaiELIAxBCGohDCABQQFqIgENAAsLIAQgF/0LAwBEAAAAAAAAAAAgGP0hAaEhCCAY/SEAIQkLIAAgCTkDCCAAIAg5\
\\
AwALDwsgDSADIAxByK7AABC2AQAL9wcDDn8Kfgp8IwBBEGsiCSQAAkAgASgCACICIAEoAgQiDEYEQEIDIRAMAQsgACsDmAEhGyAAKQOQASERIAArA4gBIRwgACkDgAEhEiAAKwN4IR0gACkDcCETIAArA2ghHiAAKQNgIRQgACsDWCEfIAApA1AhFSAAKwNIISAgACkDQCEWIAArAzghISAAKQMwIRcgACsDKCEiIAApAyAhGCAAKwMYISMgACkDECEZIAArAwghGgJAA0AgASACQQRqIg02AgAgCUEEaiEEQQAhByMAQRBrIgMkACACKAIAIgYQkwMiCEEDdCECAkACQAJAIAhB/////wFLDQAgAkH4////B0sNAAJ/IAJFBEBBCCEFQQAMAQtB\
\\
CCEHIAJBCBDdAiIFRQ0BIAgLIQIgBCAFNgIEIAQgAjYCACAGEJMDIQIgBhCTAyEHIAMgAjYCDCADIAc2AgggAiAHRw0BIAUgAiAGJQEQFiAEIAg2AgggA0EQaiQADAILIAcgAhDjAgALIwBBEGsiACQAIAAgA0EMajYCDCAAIANBCGo2AgggAEEIakH0yMEAIABBDGpB9MjBAEGU6sAAENMBAAsgCSgCCCECQgMhEAJAAkACQAJAIAkoAgwiAw4CAwEACyACKwMIIiMgI2EhDiACKwMAIhogGmEhD0IAIRFBACEHAkACfyADQQNJBEBBACEIQQAhCkEADAELIAIrAxAiIiAiYSEKIANBA0cNAUEAIQhBAAshBkEAIQtBACEFQQAhBAwCCyACKwMY\
\\
IiEgIWEhCyADQQVJBEBBACEGQQAhCEEAIQVBACEEDAILIAIrAyAiICAgYSEIIANBBUYEQEEAIQZBACEFQQAhBAwCCyACKwMoIh8gH2EhBSADQQdJBEBBACEGQQAhBAwCCyACKwMwIh4gHmEhBiADQQdGBEBBACEEDAILIAIrAzgiHSAdYSEEIANBCUkNASACKwNAIhwgHGEhByADQQlGDQEgAisDSCIbIBthBEBCASERDAILDAELIAIrAwAhGkICIRAMAQsgDq0hGSAPrSEQIAetIRIgBq0hFCAIrSEWIAqtIRggC60hFyAFrSEVIAStIRMLIAkoAgQiBQRAIAIgBUEDdBCgAgsgEEIDUg0BIA0iAiAMRw0AC0IDIRALIAAgGzkDmAEgACARNwOQ\
\\
ASAAIBw5A4gBIAAgEjcDgAEgACAdOQN4IAAgEzcDcCAAIB45A2ggACAUNwNgIAAgHzkDWCAAIBU3A1AgACAgOQNIIAAgFjcDQCAAICE5AzggACAXNwMwIAAgIjkDKCAAIBg3AyAgACAjOQMYIAAgGTcDECAAIBo5AwgLIAAgEDcDACAJQRBqJAALvAYDDX8CfAJ+IAQEQCAAQeQDaiEKIABBpANqIQsgAEHAA2ohDCAAQcwDaiENIABB2ANqIQ4gAEHwA2ohDyAAQfwDaiEQIABBiARqIREDQAJAAkAgACgCSCIGIAdLBEAgACgCRCAJaiIGQa8Bai0AACIIIAMgB2otAABGDQIgACgCyAMiBSAAKALAA0YEQCAMEI4CCyAAKALEAyAFQQJ0aiAC\
\\
NgIAIAAgBUEBajYCyAMgCyABIAIQRiESIAAoAtQDIgUgACgCzANGBEAgDRCPAgsgACgC0AMgBUEDdGogEjkDACAAIAVBAWo2AtQDIAAoAuADIgUgACgC2ANGBEAgDhCQAgsgACgC3AMgBUEBdGogBzsBACAAIAVBAWo2AuADIAAoAuwDIgUgACgC5ANGBEAgChCIAgsgACgC6AMgBWogCDoAACAAIAVBAWo2AuwDIAcgACgCSCIFTw0BRAAAAAAAAPh/IRICQCAAKAJEIAlqIgVBEGopAwAgBSkDACIUhFANACAALQBMIghBA0YNACAAKAIARQ0AIAArAwggBUEIQRggFKcbaisDAKEhEiAIDQAgEkQAAAAAAAA4Q6BEAAAAAAAAOMOgIBJhDQAg\
\\
EkQAAAAAAECPQKIiEvwGuSITRAAAAAAAAPC/oCATIBIgE2MbIhMgE0QAAAAAAADwP6AgEiAToUQAAAAAAADgP2MbRAAAAAAAQI9AoyESCyAAKAL4AyIFIAAoAvADRgRAIA8QjwILIAAoAvQDIAVBA3RqIBI5AwAgACAFQQFqNgL4AyAAKAIQIQggACgChAQiBSAAKAL8A0YEQCAQEI4CCyAAKAKABCAFQQJ0aiAINgIAIAAgBUEBajYChAQgBkE4aigCACEIQgAhFCAGQSBqKQMAQgFRBEBCASEUIAZBKGorAwAhEgsgBkEwaikDACEVIAAoApAEIgUgACgCiARGBEAgERCNAgsgACgCjAQgBUEFdGoiBiAINgIYIAYgFTcDECAGIBI5AwggBiAU\
\\
NwMAIAAgBUEBajYCkAQMAgsgByAGQbCvwAAQpgIACyAHIAVBkKjAABCmAgALIAlBsAFqIQkgBCAHQQFqIgdHDQALCwuIBgIGfwZ8IwBBQGoiBiQAAkACQAJAAkAgBCAFSQRAIAMgASgCSCIHTw0CAn8CQCABKALgASIIIAEoAtwCIgdJBEAgASgC2AIiCSAIQQJ0aiIILwEADQFBAAwCCyAIIAdBgMzAABCmAgALIAgvAQIhCkEBCyEIAn8CQCADIAdJBEAgASgCRCADQbABbGohByAJIANBAnRqIgkvAQANAUEADAILIAMgB0GAzMAAEKYCAAsgCS8BAiELQQELIQlEAAAAAAAA8P8hDCAHKAIQBEAgBysDGCEMCyAGIAs7ARogBiAJOwEYIAYg\
\\
CjsBFiAGIAg7ARQgBiACNgIQIAYgDDkDCCABKAKoBCICIANLBEAgASgCpAQgA0EcbGoiASgCCARAIAEoAhghAiABQQxqIQgDQCACRQ0GIAEoAgQoAggiAyAFIAJuIgdPBEAgByAEIAJuIgMgBCACIANsR2oiA08EQCAGQTBqIgggASAGQQhqIgkgBCACIANsEPMBIAYrAzAhDCAGKwM4IQ0gCCABIAkgAiAHbCAFEPMBIAYrAzAhDiAGKwM4IQ8gCCABIAMgBxBBIAYrAzAhECAAIA8gBisDOCIRIA0gDSARYxsiDSANIA9jGzkDCCAAIA4gECAMIAwgEGQbIgwgDCAOZBs5AwAMBgsgACABIAZBCGogBCAFEPMBDAULIAMgASgCFCIHTw0HIAYg\
\\
ASgCECADQQR0av0AAwD9CwMgIAZBMGogBkEIaiACIANsIgMgAiADaiAGQSBqEF4gASAGKwMwIAYrAzgQWCAGKwMoIQwgBisDICENIAEoAhQiAyABKAIMRgRAIAgQlQILIAEgA0EBajYCFCABKAIQIANBBHRqIgMgDDkDCCADIA05AwAgASgCCA0ACwtBAEEAQYiuwAAQpgIACyADIAJB8MvAABCmAgALIABCgICAgICAgHg3AwggAEKAgICAgICA+P8ANwMACyAGQUBrJAAPCyADIAdB4MvAABCmAgALQZiuwAAQhQMACyADIAdBqK7AABCmAgALqAUBCH8jAEEQayIKJAACQAJAAkAgAgRAIAEgAkEDdCIHaiEMIAFBCGohCCAHQQhrQQN2IARs\
\\
IQkgByEFIAEhBgJAA0AgBUUNASAFQQhrIQUgBigCBCELIAZBCGohBiAJIAtqIgkgC08NAAtBwN/AAEE1QfjfwAAQvgIAC0EAIQUgCUEASA0BAkAgCUUEQEEBIQYMAQtBASEFIAlBARDdAiIGRQ0CC0EAIQUgCkEANgIMIAogBjYCCCAKIAk2AgQgASgCACELAkACQCAJIAEoAgQiAUkEQCAKQQRqQQAgAUEBQQEQ8QEgCigCCCEGIAooAgwhBQwBCyABRQ0BCyABRQ0AIAUgBmogCyAB/AoAAAsgCSABIAVqIgFrIQUgASAGaiEGAkACQAJAAkAgBEEBaw4CAQACCyACQQFGDQIDQCAFQQFNDQcgCEEEaigCACEHIAgoAgAhAiAGIAMvAAA7AAAg\
\\
BUECayIBIAdJDQcgBkECaiEEIAcEQCAEIAIgB/wKAAALIAEgB2shBSAEIAdqIQYgCEEIaiIIIAxHDQALDAILIAJBAUYNAQNAIAVFDQYgCEEEaigCACEHIAgoAgAhAiAGIAMtAAA6AAAgBUEBayIBIAdJDQYgBkEBaiEEIAcEQCAEIAIgB/wKAAALIAEgB2shBSAEIAdqIQYgCEEIaiIIIAxHDQALDAELIAJBAUYNACAHQQhrIQMDQCAFIAhBBGooAgAiAUkNBSABBEAgBiAIKAIAIAH8CgAACyAFIAFrIQUgASAGaiEGIAhBCGohCCADQQhrIgMNAAsLIAAgCikCBDcCACAAIAkgBWs2AggMAgsgAEEANgIIIABCgICAgBA3AgAMAQsgBSAJEOMC\
\\
AAsgCkEQaiQADwtB9NzAAEETQbDfwAAQvwIAC4oGAwd/A3wCfiAEIAMgAyAESRshCiADQbABbCEJIAJB/wFxIQsCQANAAkACQAJAAkACQAJAAkAgAyIHIApHBEAgC0UNASABIAMQngFB/wFxIQYMBgsgAS0APQ0BDAgLIAcgASgCSCIDTw0BIAEoAkQgCWoiA0GvAWotAAAiCA0CQQAhCCADQRBqIgYpAwBCAFINAyAGIAEpAwA3AwAgA0GuAWpBAToAACADQRhqIAErAwg5AwAgA0H8AGogASgCGDYCACADQfgAakEBNgIADAMLIAEQvwEMBgsgByADQeypwAAQpgIAC0ECIQYgCEEGcSIIQQRGDQELIANBrAFqLQAABEBBACEGDAILAkACQAJA\
\\
IAMpAwAiECADQRBqKQMAhFANACABLQBMIgZBA0YNACABKAIARQ0AIANBkAFqKwMAIQ8gASsDCCADQQhBGCAQpxtqKwMAoSENAkAgBg0AIA1EAAAAAAAAOEOgRAAAAAAAADjDoCANYQ0AIA1EAAAAAABAj0CiIg38BrkiDkQAAAAAAADwv6AgDiANIA5jGyIOIA5EAAAAAAAA8D+gIA0gDqFEAAAAAAAA4D9jG0QAAAAAAECPQKMhDQsgDSAPZA0BC0ECIQYgCEECRg0BDAILQgEhECAHIQYgASkDICIRQgJSBEAgASsDKCENIAEoAjQhDCARIRAgASgCMCEGCyABIAw2AjQgASAGNgIwIAEgDTkDKCABIBA3AyAgCEECRwRAIAEgBxCIAQwBCyAD\
\\
QeAAaiIGKQMAQgBSDQAgA0HxAGotAABBBkcNACAGIAEpAxA3AwALIAEgBxDnAUECIQYLIAdBAWohAyAJQbABaiEJIAZBAkYNAQsLAkAgAS0AbEEDRg0AIAEoAmgiA0UNACADQUBrEOMBIANB2AAQoAILIAEgAjoAbCABIAU2AmggASAENgJkIAEgBzYCYCAAIAc2AgQgACAGOgABIABBAToAAA8LIAEoAoQBBEAgARDWAQsgAEEAOgAAIAUEQCAFQUBrEOMBIAVB2AAQoAILC/cEAgF+B38CQCAAKAIMIgggACgCCCIFTQRAAkAgCEFAayAFTQRAIAUhBiAIIQUMAQsgBSAIQQF0QYACaiIGTwR/IAgFIAYgBWsiBiAAKAIAIAVrSwRAIAAgBSAG\
\\
QQRBBBDxASAAKAIIIQULIAAoAgQiCSAFQQJ0aiEHIAZBAk8EfyAGQQJ0QQRrIgoEQCAHQQAgCvwLAAsgBSAGaiIGQQFrIQUgCSAGQQJ0akEEawUgBwtBADYCACAFQQFqIQYgACgCDAshBSAAIAY2AggLIAUgBksNASAGIAVrQcAATwRAIAJ7pyIJQQdqQQN2IgYEQCAAKAIEIAVBAnRqIQogBkEFdCELQQAhBiACIQQDQCAGIApqIgcgASAEeqdqNgIAIAdBBGogASAEQgF9IASDIgR6p2o2AgAgB0EIaiABIARCAX0gBIMiBHqnajYCACAHQQxqIAEgBEIBfSAEgyIEeqdqNgIAIAdBEGogASAEQgF9IASDIgR6p2o2AgAgB0EUaiABIARCAX0g\
\\
BIMiBHqnajYCACAHQRhqIAEgBEIBfSAEgyIEeqdqNgIAIAdBHGogASAEQgF9IASDIgR6p2o2AgAgBEIBfSAEgyEEIAsgBkEgaiIGRw0ACwsgACAFIAlqNgIMCyADQgBSBEAgACgCGCIBQQJ0IQUgAEEQaiEGA0AgCCADQgAgA32DIgRCAX0gAoN7p2ohByAAKAIQIAFGBEAgBhCOAgsgACABQQFqIgE2AhggACgCFCAFaiAHNgIAIAVBBGohBSADIARRIAMgBIUhA0UNAAsLDwtBACAIIAVBzLLAABC2AQALIAUgBiAGQbyywAAQtgEAC5YGAxN/A34BeyMAQdAAayICJAAgAkEIaiEJAkACQAJAIAEoAgAiAyABKAIEIhBHBEAgASgCFCEFIAEo\
\\
AhAhDiABKAIMIQ8gASgCCCEIIAJBMGohEQNAIAEgA0GgAWoiEjYCACAOKAIcIQsgDygCBCETIA4oAiAhBCAPKAIIIQYgAkEgaiADEHogAikDKCEVAkACQAJAAkACfyACKQMgIhZCAlEEQCAEIAYgBCAGSRsiBEUEQEEIIQxBACEEIBUhF0EADAILIARBKGwiA0EIEN0CIgZFDQlBACEDIAhB8AFsIRQgBCEKA0AgCCADIBNqIgdBIGooAgAiDU8NCyAHQRxqKAIAIBRqIgcpA7ABIRYgBygC6AEhDSAH/QAD2AEhGCARIAsQhgIgAyAGaiIHIAIpAzA3AxAgAiAY/QsDICAHIAL9AAMg/QsDACACIA02AjwgByACKQM4NwMYIAIgFjwAQCAHIAIp\
\\
A0A3AyAgC0GwAWohCyADQShqIQMgCkEBayIKDQALIAEgCEEBaiIINgIIIARBgICAgHhrDgIFBAILIAIgAv0AA0D9CwMQIAIoAjwhBCACKAI4IQYgAigCNCEJIAIoAjAhCgJAIAUpAwBCAlENACAFKAIQIgMEQCAFKAIUIAMQoAILIAUoAhwiA0GAgICAeEYNACADRQ0AIAUoAiAgAxCgAgsgBSAENgIcIAUgBjYCGCAFIAk2AhQgBSAKNgIQIAUgFTcDCCAFIBY3AwAgBSAC/QADEP0LAyBBgYCAgHghBEGAgICAeAshAyABIAhBAWo2AggMAQsgFSEXIAQhAyAGIQwLIAIgAzYCCCACIQkMBAsgBiEMIBUhFwsgEiIDIBBHDQALC0GBgICAeCEE\
\\
CyAJIAQ2AgACfyACKAIIIgFBgYCAgHhGBEBBgICAgHghA0EIDAELQYCAgIB4IQNBCCABQYCAgIB4Rg0AGiACKAIAIQMgACAMNgIMIAAgATYCCCAAIBc3AwBBEAsgAGogAzYCACACQdAAaiQADwtBCCADEOMCAAsgCCANQczIwAAQpgIAC6cFAgp/AntBACACIAJBEGsiBUEAIAIgBU8bIgdrQQF0ayEEIAJBAXQgAWpBAmshBSADQf//A3EhCAJAAkADQCAERQRAIAJBEU8NAkEAIQQMAwsgCkEBaiEKIARBAmohBCAFLwEAIQkgBUECayEFIAggCUcNAAsgAiAKayEFQQEhBAwBCyAD/RAhDyADQf//A3EhDQJAA0AgB0FAaiIIQQAgByAITxsh\
\\
CCACIAdJDQECQCAHIAhrIgwEQCABIAhBAXRqIQYgDCEJA0BBwAAgCSAJQcAATxshC0EAIQRBACEFAkAgCUEITwRAIAb9AAEAIQ4CeyAOIA/9LSALQfgAcSIEQQhGDQAaIA4gD/0tIAb9AAEQIA/9Lf1QIg4gBEEQRg0AGiAOIAb9AAEgIA/9Lf1QIg4gBEEYRg0AGiAOIAb9AAEwIA/9Lf1QIg4gBEEgRg0AGiAOIAb9AAFAIA/9Lf1QIg4gBEEoRg0AGiAOIAb9AAFQIA/9Lf1QIg4gBEEwRg0AGiAOIAb9AAFgIA/9Lf1QIg4gBEE4Rg0AGiAOIAb9AAFwIA/9Lf1QC0EP/YsBQQ/9jAH9UyEFIAQgC0YNAQsgCyAEayEKIAYgBEEBdGohBANA\
\\
IAUgBC8BACANRnIhBSAEQQJqIQQgCkEBayIKDQALCyAFQQFxDQIgBiALQQF0aiEGIAkgC2siCQ0ACwsgB0HBAElBACEEIAghBw0DDAELCyABIAdBAXRqQQJrIQRBAEHAACAHIAdBwABPG0EBdGshBSADQf//A3EhAgNAIAUiAQRAIAVBAmohBSAMQQFrIQwgBC8BACEDIARBAmshBCACIANHDQELCyABQQBHIQQgCCAMaiEFDAELIAggByACQZzKwAAQtgEACyAAIAU2AgQgACAENgIAC+sFAgd/BnwjAEEwayIGJAACQAJAAkACQAJAAkAgBCAFSQRAIAMgASgCSCIHTw0EIAEoAuABIgggASgC3AIiCU8NAiABKALYAiIKIAhBAnRqIggvAQAi\
\\
CwRAIAgtAAIhBwsgAyAJTw0DIAEoAkQgA0GwAWxqIQkgCiADQQJ0aiIKLwEAIgwEQCAKLQACIQgLRAAAAAAAAPD/IQ0gCSgCEARAIAkrAxghDQsgBiAIOgAPIAYgDDoADiAGIAc6AA0gBiALOgAMIAYgAjYCCCAGIA05AwAgASgCqAQiAiADSwRAIAEoAqQEIANBHGxqIgEoAggEQCABKAIYIQIgAUEMaiEJA0AgAkUNCCABKAIEKAIIIgMgBSACbiIHTwRAIAcgBCACbiIDIAQgAiADbEdqIgNPBEAgBkEgaiIIIAEgBiAEIAIgA2wQ8gEgBisDICENIAYrAyghDiAIIAEgBiACIAdsIAUQ8gEgBisDICEPIAYrAyghECAIIAEgAyAHEEEgBisD\
\\
ICERIAAgECAGKwMoIhIgDiAOIBJjGyIOIA4gEGMbOQMIIAAgDyARIA0gDSARZBsiDSANIA9kGzkDAAwGCyAAIAEgBiAEIAUQ8gEMBQsgAyABKAIUIgdPDQkgBiABKAIQIANBBHRq/QADAP0LAxAgBkEgaiAGIAIgA2wiAyACIANqIAZBEGoQYSABIAYrAyAgBisDKBBYIAYrAxghDSAGKwMQIQ4gASgCFCIDIAEoAgxGBEAgCRCVAgsgASADQQFqNgIUIAEoAhAgA0EEdGoiAyANOQMIIAMgDjkDACABKAIIDQALC0EAQQBBiK7AABCmAgALIAMgAkHwy8AAEKYCAAsgAEKAgICAgICAeDcDCCAAQoCAgICAgID4/wA3AwALIAZBMGokAA8LIAgg\
\\
CUGAzMAAEKYCAAsgAyAJQYDMwAAQpgIACyADIAdB4MvAABCmAgALQZiuwAAQhQMACyADIAdBqK7AABCmAgALqwUCCH8BfkErQYCAxAAgACgCCCIIQYCAgAFxIgYbIQsgBkEVdiAEaiEGAkAgCEGAgIAEcUUEQEEAIQEMAQsCQCACQRBPBEAgASACEE0hBQwBCyACRQ0AIAJBA3EhCSACQQRPBEAgAkEMcSEMA0AgBSABIAdqIgosAABBv39KaiAKQQFqLAAAQb9/SmogCkECaiwAAEG/f0pqIApBA2osAABBv39KaiEFIAwgB0EEaiIHRw0ACyAJRQ0BCyABIAdqIQcDQCAFIAcsAABBv39KaiEFIAdBAWohByAJQQFrIgkNAAsLIAUgBmohBgsC\
\\
QCAALwEMIgkgBksEQAJAAkAgCEGAgIAIcUUEQCAJIAZrIQlBACEFQQAhBgJAAkACQCAIQR12QQNxQQFrDgMAAQACCyAJIQYMAQsgCUH+/wNxQQF2IQYLIAhB////AHEhCiAAKAIEIQggACgCACEAA0AgBUH//wNxIAZB//8DcU8NAkEBIQcgBUEBaiEFIAAgCiAIKAIQEQEARQ0ACwwECyAAIAApAggiDadBgICA/3lxQbCAgIACcjYCCEEBIQcgACgCACIIIAAoAgQiCiALIAEgAhDCAg0DQQAhBSAJIAZrQf//A3EhAQNAIAVB//8DcSABTw0CIAVBAWohBSAIQTAgCigCEBEBAEUNAAsMAwtBASEHIAAgCCALIAEgAhDCAg0CIAAgAyAEIAgo\
\\
AgwRBAANAkEAIQUgCSAGa0H//wNxIQEDQCAFQf//A3EiAiABSSEHIAEgAk0NAyAFQQFqIQUgACAKIAgoAhARAQBFDQALDAILIAggAyAEIAooAgwRBAANASAAIA03AghBAA8LQQEhByAAKAIAIgYgACgCBCIAIAsgASACEMICDQAgBiADIAQgACgCDBEEACEHCyAHC/wEAwZ/BH4EfCABKQMAIgtQBEAgAEIANwMADwsgC0IyfiIIQuQAgCEKAkACQAJAIAEoAhAiBkUEQAwBCyAKIAggCkLkAH5SrXwhCCAGQQJ0IgYhBCABKAIMIgchAwJ8AkADQCAJIAM1AgB8IgkgCFoNASACQQhqIQIgBUEBaiEFIANBBGohAyAEQQRrIgQNAAtEAAAAAAAA\
\\
AAAMAQsgBSABKAIcIgRPDQMgASgCGCACaisDAAshDkIAIQkgC0LaAH4iCkLkAIAiCCAKIAhC5AB+Uq18IQhBACECIAYhBEEAIQUgByEDAnwCQANAIAkgAzUCAHwiCSAIWg0BIAJBCGohAiAFQQFqIQUgA0EEaiEDIARBBGsiBA0AC0QAAAAAAAAAAAwBCyAFIAEoAhwiBE8NAyABKAIYIAJqKwMACyEPQgAhCSALQuMAfiIKQuQAgCIIIAogCELkAH5SrXwhCEEAIQIgBiEEQQAhBSAHIQMCfAJAA0AgCSADNQIAfCIJIAhaDQEgAkEIaiECIAVBAWohBSADQQRqIQMgBEEEayIEDQALRAAAAAAAAAAADAELIAUgASgCHCIETw0DIAEoAhggAmor\
\\
AwALIQ1CACEJIAtC5AB+IgpC5ACAIgggCiAIQuQAflKtfCEIQQAhA0EAIQIDQCAIIAkgBzUCAHwiCVYEQCADQQhqIQMgAkEBaiECIAdBBGohByAGQQRrIgYNAQwCCwsgAiABKAIcIgZPDQEgASgCGCADaisDACEMCyAAIAw5AyAgACANOQMYIAAgDzkDECAAIA45AwggAEIBNwMADwsgAiAGQbzQwAAQpgIACyAFIARBvNDAABCmAgALoAYDB38BewF+IwBBIGsiBSQAIAEoApADIQIgAUEANgKQAyABKAKMAyEHIAEoAogDIQggAUKAgICAEDcDiAMCQAJAAkACQCABKAKkAyABKAKgA0EIdEsEQCAHQQFrIQQgAiEDA0AgA0UEQCACIQQMBAsg\
\\
AyAEaiADQQFrIQMtAABBCkcNAAsMAQsgAkUNAQJAA0AgAyAHai0AAEEKRg0BIAIgA0EBaiIDRw0ACyACIQQMAgsLIAIgA0EBaiIESQ0BCyACIARrIQZBASEDIAIgBEcEQCAGQQEQ3QIiA0UNAgsgACAGNgIIIAAgAzYCBCAAIAY2AgAgBgRAIAMgBCAHaiAG/AoAAAsgASkD+AIhCiABIAEpAwBCAXw3AwAgASgCECIAQRNNBEAgBUEMaiICIAcgBBAxIAUgAq1CgICAgCCENwMYIAVBl5zAACAFQRhqEIsBIAUoAgwiAgRAIAUoAhAgAhCgAgsgASgCCCAARgRAIAFBCGoQkwILIAEgAEEBajYCECABKAIMIABBGGxqIgAgCjcDACAAIAUpAwA3\
\\
AwggACAFKAIINgIQC0EAIQACQCAERQ0AQQAhAiAEQQRPBEAgByEDIARBfHEiAiEAA0AgCSAD/VwAAP0MCgoKCgoKCgoKCgoKCgoKCv0j/YkB/akB/QwBAAAAAQAAAAEAAAABAAAA/U79rgEhCSADQQRqIQMgAEEEayIADQALIAkgCSAJ/Q0ICQoLDA0ODwABAgMAAQID/a4BIgkgCSAJ/Q0EBQYHAAECAwABAgMAAQID/a4B/RsAIQAgAiAERg0BCyACIAdqIQMgBCACayECA0AgACADLQAAQQpGaiEAIANBAWohAyACQQFrIgINAAsLIAFBADoAqQMgASABKQP4AiAArXw3A/gCIAEgASgCpAMgBmo2AqQDIAgEQCAHIAgQoAILIAVBIGokAA8L\
\\
IwBBIGsiACQAIAAgAjYCDCAAIAQ2AgggACAAQQxqrUKAgICAMIQ3AxggACAAQQhqrUKAgICAMIQ3AxBBuqDAACAAQRBqQai2wAAQvwIAC0EBIAYQ4wIAC58FAQZ/IAEgAmohBgJAAkAgAkUEQCABIQIMAQsgASECA0AgBCIIAn8gAiIELAAAIgVBAE4EQCAFQf8BcSEDIARBAWoMAQsgBC0AAUE/cSEDIAVBH3EhAiAFQV9NBEAgAkEGdCADciEDIARBAmoMAQsgBC0AAkE/cSADQQZ0ciEDIAVBcEkEQCADIAJBDHRyIQMgBEEDagwBCyACQRJ0QYCA8ABxIAQtAANBP3EgA0EGdHJyIQMgBEEEagsiAiAEa2ohBAJAIANBCWtBBUkNACADQSBG\
\\
DQAgA0GFAUkNAgJAAkACQAJAIANBCHYiBUEWaw4bAQYGBgYGBgYGBgMGBgYGBgYGBgYGBgYGBgYCAAsgBQ0FIANB/wFxLQCYykFBAXFFDQUMAwsgA0GALUcNBAwCCyADQYDgAEcNAwwBCyADQf8BcS0AmMpBQQJxRQ0CCyACIAZHDQALQQAhCEEAIQQMAQsgAiAGRg0AA0ACQCAGIgVBAWsiBiwAACIDQQBIBEAgA0E/cQJ/IAVBAmsiBi0AACIHwCIDQUBOBEAgB0EfcQwBCyADQT9xAn8gBUEDayIGLQAAIgfAIgNBQE4EQCAHQQ9xDAELIANBP3EgBUEEayIGLQAAQQdxQQZ0cgtBBnRyC0EGdHIhAwsCQCADQQlrQQVJDQAgA0EgRg0AIANB\
\\
hQFJDQECQAJAAkACQCADQQh2IgdBFmsOGwAFBQUFBQUFBQUCBQUFBQUFBQUFBQUFBQUFAQMLIANBgC1GDQMMBAsgA0GA4ABGDQIMAwsgA0H/AXEtAJjKQUECcQ0BDAILIAcNASADQf8BcS0AmMpBQQFxRQ0BCyACIAZHDQEMAgsLIAQgAmsgBWohBAsgACAEIAhrNgIEIAAgASAIajYCAAuoBQIGfgV/IwBB0ABrIgkkAAJ/AkAgACgCDEUNACAJ/QwAAAAAAAAAAAAAAAAAAAAA/QsDOCAJIAApAxgiAzcDMCAJIAApAxAiBDcDKCAJIANC88rRy6eM2bL0AIU3AyAgCSADQu3ekfOWzNy35ACFNwMYIAkgBELh5JXz1uzZvOwAhTcDECAJIARC\
\\
9crNg9es27fzAIU3AwggCUEIaiIKIAEgAhBwIAlB/wE6AE8gCiAJQc8AakEBEHAgACgCBCILIAkpAzggCTUCQEI4hoQiAyAJKQMghSIEQhCJIAQgCSkDEHwiBIUiBUIViSAFIAkpAxgiBiAJKQMIfCIHQiCJfCIFhSIIQhCJIAggBCAGQg2JIAeFIgZ8IgRCIIlC/wGFfCIHhSIIQhWJIAggBCAGQhGJhSIEIAMgBYV8IgNCIIl8IgWFIgZCEIkgBiADIARCDYmFIgMgB3wiBEIgiXwiBoUiB0IViSAHIAQgA0IRiYUiAyAFfCIEQiCJfCIFhSIHQhCJIAcgA0INiSAEhSIDIAZ8IgRCIIl8IgaFQhWJIANCEYkgBIUiA0INiSADIAV8hSIDQhGJ\
\\
hSADIAZ8IgNCIIiFIAOFIgOncSEKIANCGYhC/wCDQoGChIiQoMCAAX4hBSAAKAIAIQADQAJAAkAgACAKaikAACIEIAWFIgNCf4UgA0KBgoSIkKDAgAF9g0KAgYKEiJCgwIB/gyIDQgBSBEADQCAAIAN6p0EDdiAKaiALcUEEdGsiDUEIaygCACACRgRAIAEgDUEMaygCACACEKkCRQ0DCyADQgF9IAODIgNCAFINAAsLIAQgBEIBhoNCgIGChIiQoMCAf4NQDQEMAwsgDUEEawwDCyAKIAxBCGoiDGogC3EhCgwACwALQQALIAlB0ABqJAAL0AQCBn4EfyAAIAAoAjggAmo2AjgCQCAAKAI8IgtFBEAMAQtBBCEJAn5BCCALayIKIAIgAiAKSxsi\
\\
DEEESQRAQQAhCUIADAELIAE1AAALIQMgDCAJQQFySwRAIAEgCWozAAAgCUEDdK2GIAOEIQMgCUECciEJCyAAIAApAzAgCSAMSQR+IAEgCWoxAAAgCUEDdK2GIAOEBSADCyALQQN0rYaEIgM3AzAgAiAKTwRAIAAgACkDGCADhSIEIAApAwh8IgYgACkDECIFQg2JIAUgACkDAHwiBYUiB3wiCCAHQhGJhTcDECAAIAhCIIk3AwggACAGIARCEImFIgRCFYkgBCAFQiCJfCIEhTcDGCAAIAMgBIU3AwAMAQsgACACIAtqNgI8DwsgAiAKayICQQdxIQkgAkF4cSICIApLBEAgACkDCCEEIAApAxAhAyAAKQMYIQYgACkDACEFA0AgBCAGIAEgCmop\
\\
AAAiB4UiBnwiBCADIAV8IgUgA0INiYUiA3wiCCADQhGJhSEDIAQgBkIQiYUiBEIViSAEIAVCIIl8IgWFIQYgCEIgiSEEIAUgB4UhBSAKQQhqIgogAkkNAAsgACADNwMQIAAgBjcDGCAAIAQ3AwggACAFNwMAC0EEIQICfiAJQQRJBEBBACECQgAMAQsgASAKajUAAAshAyAJIAJBAXJLBEAgASAKaiACajMAACACQQN0rYYgA4QhAyACQQJyIQILIAAgAiAJSQR+IAEgAiAKamoxAAAgAkEDdK2GIAOEBSADCzcDMCAAIAk2AjwLrAUCBn8BfgJAIAJFDQAgAkEHayIDQQAgAiADTxshByABQQNqQXxxIAFrIQhBACEDA0ACQAJAAkAgASADai0A\
\\
ACIFwCIGQQBOBEAgCCADa0EDcQ0BIAMgB08NAgNAIAEgA2oiBEEEaigCACAEKAIAckGAgYKEeHENAyADQQhqIgMgB0kNAAsMAgtCgICAgJAgIQkCQAJAAkACQAJAAkACQAJAAkAgBS0AhZlBQQJrDgMAAQIHCyADQQFqIgQgAkkNAkIAIQkMBgsgA0EBaiIEIAJJDQJCACEJDAULIANBAWoiBCACSQ0CQgAhCQwECyABIARqLAAAQb9/Sg0DDAQLIAEgBGosAAAhBAJAAkACQCAFQeABaw4OAAICAgICAgICAgICAgECCyAEQWBxQaB/Rg0DDAQLIARBn39KDQMMAgsgBkEfakH/AXFBDE8EQCAGQX5xQW5HDQMgBEFASA0CDAMLIARBQEgNAQwC\
\\
CyABIARqLAAAIQQCQAJAAkACQCAFQfABaw4FAQAAAAIACyAGQQ9qQf8BcUECSw0EIARBQEgNAgwECyAEQfAAakH/AXFBMEkNAQwDCyAEQY9/Sg0CCyACIANBAmoiBE0EQEIAIQkMAgsgASAEaiwAAEG/f0oEQEKAgICAkMAAIQkMAgtCACEJIANBA2oiBCACTw0BIAEgBGosAABBQEgNAkKAgICAkOAAIQkMAQtCACEJIANBAmoiBCACTw0AIAEgBGosAABBv39MDQFCgICAgJDAACEJCyAAIAkgA62ENwIEIABBATYCAA8LIARBAWohAwwCCyADQQFqIQMMAQsgAiADTQ0AA0AgASADaiwAAEEASA0BIAIgA0EBaiIDRw0ACwwCCyACIANLDQAL\
\\
CyAAIAI2AgggACABNgIEIABBADYCAAuTBQEKfyMAQdAAayIEJAACQAJAAkACQAJAIAEoAuABIgYEQCAGQbABbCEIIAEoAtwBIgdBBGohAQNAIAMgAUEEaigCAEYEQCABKAIAIAIgAxCpAkUNAwsgAUGwAWohASAFQQFqIQUgCEGwAWsiCA0ACyAGQQN0IgtBBBDdAiIJRQ0CIAZBA3EhCEEAIQUgBkEETwRAIAZBfHEhDSAHIQEDQCAJIAxqIgogAUEEaikCADcCACAKQQhqIAFBtAFqKQIANwIAIApBEGogAUHkAmopAgA3AgAgCkEYaiABQZQEaikCADcCACAMQSBqIQwgAUHABWohASANIAVBBGoiBUcNAAsgCEUNBAsgCSAFQQN0aiEBIAVB\
\\
sAFsIAdqQQhqIQUDQCABIAVBBGspAgA3AgAgBUGwAWohBSABQQhqIQEgCEEBayIIDQALDAMLQQQhCQwCCyAAQgI3AwAgACAFNgIIDAILQQQgCxDjAgALIARBxABqIAkgBkHorsAAQQIQZSAEQQw2AjQgBEGCr8AANgIwIAQgAzYCLCAEIAI2AiggBEEYNgIkIARB6q7AADYCICAEIAQoAkw2AjwgBCAEKAJIIgU2AjggBCgCRCEHQQEhASAEQRRqIARBIGpBBEEBQQAQZSAHBEAgBSAHEKACCyAEIAQoAhw2AjAgBCAEKQIUNwMoAkAgA0UiBw0AIANBARDdAiIBRQ0CIAcNACABIAIgA/wKAAALIAQgBCgCMDYCECAEIAT9AAMg/QsDACAGBEAg\
\\
CSALEKACCyAAQgA3AwAgACAE/QADAP0LAwggACAEKAIQNgIYIABBBToAKCAAIAM2AiQgACABNgIgIAAgAzYCHAsgBEHQAGokAA8LQQEgAxDjAgALngoCD38FfiMAQSBrIgokAAJAIAJBE0kNAAJAIAEtAAoiBUEgRg0AIAVB1ABGDQAgBUH0AEcNAQsgASgAD0Gw9MCBA3MiBUH2/tmzB2ogBXKtIAEpAAAiFkKw4MCB04WMmC2FIhRC9uzZs/fPnbv/AHwgASkACEL//4N4gyIXQrDggICDxo6YMIUiFUL27P2z5+6fu/YAfISEIBeEIBaEQoCBgoSIkKDAgH+DQgBSDQAgFEIKfiAUQgiIfCIUpyIGQf8BcUHkAGwgBkEQdkH/AXFqIQ0gFEIo\
\\
iKdB/wFxIgtBDEsNACAFQQpsIAVBCHZqQRB2Qf8BcSIQQTtLDQAgFUIKfiAVQgiIfCIUQjCIp0H/AXEiEUE7Sw0AIBSnIg5B////vwFLDQAgDkH/AXEiEkEBayALQQJ0KAKcs0ACf0EAIAZBgIAMcQ0AGkEBIA1B5ABwDQAaIA1BkANwRQsgC0ECRnFqTw0AIAFBE2ohBSAAAn8CQAJAAkACQCACQRNrDgIBAAILIAUtAABB2gBHDQFCACEEDAILIAOnQQFxDQEMAwsgCkEIaiEMQQAhAQJAAkACQAJAIAJBE2siBkUNAAJAIAUtAABBLkYEQCAGQQFGDQMgBkEBayECIAVBAWohDwJAA0AgASAPai0AAEEwa0H/AXFBCUsNASACIAFBAWoiAUcN\
\\
AAsgAiEBCyABQQprQXdJDQMgASACSw0BIAFBA3EhCQJAIAFBAWtBA08EQCABQQxxIRMDQCAIQQpsIAUgB2oiBkEBai0AAEEwa0H/AXFqQQpsIAZBAmotAABBMGtB/wFxakEKbCAGQQNqLQAAQTBrQf8BcWpBCmwgBkEEai0AAEEwa0H/AXFqIQggEyAHQQRqIgdHDQALIAlFDQELIAUgB2pBAWohBgNAIAhBCmwgBi0AAEEwa0H/AXFqIQggBkEBaiEGIAlBAWsiCQ0ACwsgAUEJRwRAQQkgAWshBkEKIQlBASEHA0ACQCAGQQFxBEAgByAJbCEHIAZBAUYNAQsgBkEBdiEGIAkgCWwhCQwBCwsgByAIbCEICyACIAFrIQYgASAPaiEFCwJAAkAg\
\\
Bg4HAwAEBAQEAQQLQgAhBCAFLQAAQSByQfoARw0DDAQLIAUtAANBOkcNAgJAIAUtAAAiAUEraw4DAAMAAwsgBS0AAUEwayICQf8BcUEJSw0CIAUtAAJBCHRBgKADaiIGQQh2Qf8BcUEJSw0CIAUtAARBEHRBgIDABmoiB0EQdkH/AXFBCUsNAiAFLQAFQRh0QYCAgIADayIFQYCAgMgASw0CIAZBCHZB/wFxrSACQQpsrUL+AYN8IgNCF1YNAiAHQRB2Qf8BcUEKbCAFQRh2aiICQTtLDQIgAq0gA0I8fnxCoKt8QuDUAyABQS1GG34hBAwDC0EAIAEgAkGMs8AAELYBAAsgA6dBAXENAQsgDEIANwMADAELIAwgBDcDECAMIAg2AgggDEIBNwMA\
\\
CyAKKAIIRQ0CIAopAxghBCAKKAIQDAELQQALIgEgAUHAhD1uIgFBwIQ9bGs2AhAgACABrSAOQRh2QTxsIBFqQTxsIBBqQegHbK0gDSALQQNJIgJrQZADaiIBQQJ2IBJqIAFB7QJsaiABQf//A3EiAUHkAG5rIAFBkANuakEJQf3/AyACGyALakGZAWxBAmpB//8DcUEFbmqtQoC4mSl+fCAEfXxCgJCrvMOAEX03AwhCASEYCyAAIBg3AwAgCkEgaiQAC9EEAQZ/AkACQCAAKAIIIgdBgICAwAFxRQ0AAkACQAJAAkAgB0GAgICAAXEEQCAALwEOIgQNAUEAIQIMAgsgAkEQTwRAIAEgAhBNIQQMBAsgAkUEQAwECyACQQNxIQUgAkEETwRAIAJB\
\\
DHEhCANAIAQgASADaiIGLAAAQb9/SmogBkEBaiwAAEG/f0pqIAZBAmosAABBv39KaiAGQQNqLAAAQb9/SmohBCAIIANBBGoiA0cNAAsgBUUNBAsgASADaiEDA0AgBCADLAAAQb9/SmohBCADQQFqIQMgBUEBayIFDQALDAMLIAEgAmohCEEAIQIgASEDIAQhBQNAIAMiBiAIRg0CAn8gBkEBaiAGLAAAIgNBAE4NABogBkECaiADQWBJDQAaIAZBBEEDIANBb0sbagsiAyAGayACaiECIAVBAWsiBQ0ACwtBACEFCyAEIAVrIQQLIAQgAC8BDCIDTw0AIAMgBGshBkEAIQRBACEFAkACQAJAIAdBHXZBA3FBAWsOAgABAgsgBiEFDAELIAZB/v8D\
\\
cUEBdiEFCyAHQf///wBxIQggACgCBCEHIAAoAgAhAANAIARB//8DcSAFQf//A3FJBEBBASEDIARBAWohBCAAIAggBygCEBEBAEUNAQwDCwtBASEDIAAgASACIAcoAgwRBAANAUEAIQQgBiAFa0H//wNxIQEDQCAEQf//A3EiAiABSSEDIAEgAk0NAiAEQQFqIQQgACAIIAcoAhARAQBFDQALDAELIAAoAgAgASACIAAoAgQoAgwRBAAhAwsgAwvsFAMSfwR+AXsjAEEQayIRJABB5J7CAC0AAEEBRwRAAkAjAEEQayIDJAAgA0GA6cAA/QACAP0LAwACQAJAAkBB5J7CAC0AAEEBaw4CAAIBC0HknsIAQQI6AABB2J7CACgCACIERQ0AQeCewgAo\
\\
AgAiBgRAQdSewgAoAgAiBEEIaiECIAQpAwBCf4VCgIGChIiQoMCAf4MhFANAIBRQBEADQCACIgVBCGohAiAEQeAAayEEIAUpAwBCgIGChIiQoMCAf4MiFEKAgYKEiJCgwIB/UQ0ACyAUQoCBgoSIkKDAgH+FIRQLIAQgFHqnQQN2QXRsakEEaygCACIFQYQITwRAIAUQjAILIBRCAX0gFIMhFCAGQQFrIgYNAAtB2J7CACgCACEECyAEIARBDGxBE2pBeHEiAmpBCWoiBUUNAEHUnsIAKAIAIAJrIAUQoAILQdCewgBBADYCAEHUnsIAIAP9AAMA/QsCAEHknsIAQQE6AAAgA0EQaiQADAELQZDpwABB/QBB0OnAABC/AgALC0HQnsIAKAIARQRA\
\\
QdCewgBBfzYCAEHYnsIAKAIAIgQgAHEhAiAAQRl2IhKtQoGChIiQoMCAAX4hFkHUnsIAKAIAIQMCQANAIAIgA2opAAAiFSAWhSIUQn+FIBRCgYKEiJCgwIABfYNCgIGChIiQoMCAf4MhFANAIBRCAFIEQCAUeiEXIBRCAX0gFIMhFCADIBenQQN2IAJqIARxQXRsaiIFQQxrKAIAIABHDQEgBUEIaygCACABRw0BDAMLCyAVIBVCAYaDQoCBgoSIkKDAgH+DUARAIAIgDUEIaiINaiAEcSECDAELC0HcnsIAKAIARQRAIBFBCGohE0EAIQMjAEEgayILJAACQEHgnsIAKAIAIg1BAWoiAiANTwRAQdiewgAoAgAiCSAJQQFqIgpBA3YiBUEHbCAJ\
\\
QQhJGyIMQQF2IAJJBEACQAJAAkACfyAMQQFqIgUgAiACIAVJGyICQQ9PBEAgAkH/////AUsNAkF/IAJBA3RBB25BAWtndkEBagwBC0EEIAJBCHFBCGogAkEESRsLIgKtQgx+IhRCIIinDQEgFKciBUF4Sw0BIAVBB2pBeHEiBCACQQhqIgNqIgUgBEkNASAFQfj///8HSw0BIAVBCBDdAiIGDQIgBRDcAiALKAIUIQIgCygCECEFDAULEOECIAsoAhwhAiALKAIYIQUMBAsQ4QIgCygCDCECIAsoAgghBQwDCyAEIAZqIQcgAwRAIAdB/wEgA/wLAAsgAkEBayIMIAJBA3ZBB2wgAkEJSRshDkHUnsIAKAIAIQQgDQRAIAQpAwBCf4VCgIGChIiQ\
\\
oMCAf4MhFCAEIQVBACECIA0hAwNAIBRQBEADQCACQQhqIQIgBUEIaiIFKQMAQoCBgoSIkKDAgH+DIhRCgIGChIiQoMCAf1ENAAsgFEKAgYKEiJCgwIB/hSEUCyAHIAQgFHqnQQN2IAJqIg9BdGxqIgZBDGsoAgAiCCAGQQhrKAIAIAgbIhAgDHEiBmopAABCgIGChIiQoMCAf4MiFVAEQEEIIQgDQCAGIAhqIQYgCEEIaiEIIAcgBiAMcSIGaikAAEKAgYKEiJCgwIB/gyIVUA0ACwsgFEIBfSAUgyEUIAcgFXqnQQN2IAZqIAxxIgZqLAAAQQBOBEAgBykDAEKAgYKEiJCgwIB/g3qnQQN2IQYLIAYgB2ogEEEZdiIIOgAAIAcgBkEIayAMcWpB\
\\
CGogCDoAACAHIAZBdGxqQQxrIgYgBCAPQXRsakEMayIIKAAINgAIIAYgCCkAADcAACADQQFrIgMNAAsLQdiewgAgDDYCAEHUnsIAIAc2AgBB3J7CACAOIA1rNgIAQYGAgIB4IQUgCUUNAiAJIApBDGxBB2pBeHEiAmpBCWoiA0UNAiAEIAJrIAMQoAIMAgsgCgRAQdSewgAoAgAhBAJAAkAgBSAKQQdxQQBHaiIHQQJJBEAgByEFDAELIAdBAXEhBSAHQf7///8DcSIIQQN0IQMgCCEGIAQhAgNAIAIgAv0AAwAiGP1NQQf9zQH9DAEBAQEBAQEBAQEBAQEBAQH9TiAY/Qx/f39/f39/f39/f39/f39//VD9zgH9CwMAIAJBEGohAiAGQQJrIgYN\
\\
AAsgByAIRg0BCyADIARqIQIDQCACIAIpAwAiFEJ/hUIHiEKBgoSIkKDAgAGDIBRC//79+/fv37//AIR8NwMAIAJBCGohAiAFQQFrIgUNAAsLAkAgCkEITwRAIAQgCmogBCkAADcAAAwBCyAKRQ0AIARBCGogBCAK/AoAAAtBACEFA0AgBSICQQFqIQUCQCACIARqIgotAABBgAFHDQAgBCAFQXRsaiEGIAQgAkF0bGoiA0EIayEPIANBDGshEAJAA0AgECgCACIDIA8oAgAgAxsiDiAJcSIHIQMgBCAHaikAAEKAgYKEiJCgwIB/gyIUUARAQQghCANAIAMgCGohAyAIQQhqIQggBCADIAlxIgNqKQAAQoCBgoSIkKDAgH+DIhRQDQALCyAEIBR6\
\\
p0EDdiADaiAJcSIDaiwAAEEATgRAIAQpAwBCgIGChIiQoMCAf4N6p0EDdiEDCyADIAdrIAIgB2tzIAlxQQhPBEAgAyAEaiIHLQAAIAcgDkEZdiIHOgAAIAQgA0EIayAJcWpBCGogBzoAACAEIANBdGxqIgdBDGshA0H/AUYNAiAGKAAAIQggBiADKAAANgAAIAMgCDYAACAGKAAEIQMgBiAHQQhrIggoAAA2AAQgCCADNgAAIAYoAAghAyAGIAdBBGsiBygAADYACCAHIAM2AAAMAQsLIAogDkEZdiIDOgAAIAQgAkEIayAJcWpBCGogAzoAAAwBCyAKQf8BOgAAIAQgAkEIayAJcWpBCGpB/wE6AAAgAyAGKAAINgAIIAMgBikAADcAAAsgAiAJ\
\\
Rw0ACwtB3J7CACAMIA1rNgIAQYGAgIB4IQUMAQsQ4QIgCygCBCECIAsoAgAhBQsgEyACNgIEIBMgBTYCACALQSBqJAALIAAgARDrAiEGQdSewgAoAgAiBUHYnsIAKAIAIgMgAHEiAmopAABCgIGChIiQoMCAf4MiFFAEQEEIIQQDQCACIARqIQIgBEEIaiEEIAUgAiADcSICaikAAEKAgYKEiJCgwIB/gyIUUA0ACwsgBSAUeqdBA3YgAmogA3EiAmosAAAiBEEATgRAIAUgBSkDAEKAgYKEiJCgwIB/g3qnQQN2IgJqLQAAIQQLIAIgBWogEjoAACAFIAJBCGsgA3FqQQhqIBI6AABB3J7CAEHcnsIAKAIAIARBAXFrNgIAQeCewgBB4J7CACgC\
\\
AEEBajYCACAFIAJBdGxqIgVBBGsgBjYCACAFQQhrIAE2AgAgBUEMayAANgIACyAFQQRrKAIAIgBBgAhPIABBhAhJcUUEQBC9ASIBIAAlASYBIAEhAAtB0J7CAEHQnsIAKAIAQQFqNgIAIBFBEGokACAADwsjAEEQayIAJAAgACAAQQ9qrUKAgICAoA2ENwMAQZ6GwAAgAEHo6MAAEL8CAAupBAIHfwR+IABBCGohBSAAKAIAIgRBAWshAiABQT9xrSEKQQAhAQJAAkACQAJAA0AgASAERg0CIAFBgAZHBEAgACABaiIDQQhqMQAAIAlCCn58IgkgCohCAFINAiABIAJGDQMgAUECaiEBIANBCWoxAAAgCUIKfnwiCSAKiFANAQwECwtBgAZBgAZB\
\\
sKXBABCmAgALIAFBAWohAQwBCyAJUA0BIAkgCohCAFIEQCAEIQEMAQsgBCEBA0AgAUEBaiEBIAlCCn4iCSAKiFANAAsLIAAgACgCBCABa0EBaiICNgIEAkACQCACQYFwTgRAQn8gCoZCf4UhDEEAIQIgASAESQRAQQAhA0GABiABayICQQAgAkGABk0bIQYgASAEayEHIAEgBWohCCAEIAFrIQIDQCADIAZGBEAgASADakGABkHApcEAEKYCAAsgAyAIajEAACADIAVqIAkgCog8AAAgCSAMg0IKfnwhCSAHIANBAWoiA2oNAAsLIAlQDQIMAQsgAEEAOgCIBiAAQgA3AgAMAgsDQCAJIgsgDINCCn4hCSALIAqIpyEBAkAgAkGABk8EQCABQf8B\
\\
cUUNASAAQQE6AIgGDAELIAIgBWogAToAACACQQFqIQILIAlCAFINAAsLIAJBgAZNBEADQCAAIAI2AgAgAkUNAiAAIAJqIAJBAWshAkEHai0AAEUNAAwCCwALIAAgAjYCACACQQFrQYAGQZClwQAQpgIACwu6BAEFfyMAQTBrIgMkACADIAI2AgggAyABNgIEIANBIGogA0EEahCKAQJAAkAgAAJ/IAMoAiAiBQRAIAMoAiQiASADKAIsRQ0BGiACRQRAQQEhBAwDCyACQQEQ3QIiBA0CQQEgAhDjAgALQQEhBUEACzYCCCAAIAU2AgQgAEGAgICAeDYCAAwBCyADQQA2AhQgAyAENgIQIAMgAjYCDAJAAkAgASACSwRAIANBDGpBACABEOgBIAMo\
\\
AgwhAiADKAIQIQQgAygCFCEGDAELIAFFDQELIAFFDQAgBCAGaiAFIAH8CgAACyADIAEgBmoiATYCFCACIAFrQQJNBEAgA0EMaiABQQMQ6AEgAygCECEEIAMoAhQhAQsgASAEaiICQZr8wAAtAAAiBToAAiACQZj8wAAvAAAiBjsAACADIAFBA2oiAjYCFCADIAMpAgQ3AhggA0EgaiADQRhqEIoBIAMoAiAiBARAA0AgAygCLAJAAkAgAygCJCIBIAMoAgwgAmtLBEAgA0EMaiACIAEQ6AEgAygCFCECDAELIAFFDQELIAFFDQAgAygCECACaiAEIAH8CgAACyADIAEgAmoiAjYCFARAIAMoAgwgAmtBAk0EQCADQQxqIAJBAxDoASADKAIUIQIL\
\\
IAMoAhAgAmoiASAGOwAAIAEgBToAAiADIAJBA2oiAjYCFAsgA0EgaiADQRhqEIoBIAMoAiAiBA0ACwsgACADKAIUNgIIIAAgAykCDDcCAAsgA0EwaiQAC6EEAQh/AkACQCABQYAKSQRAIAFBBXYhBAJAAkAgACgCoAEiAgRAIAJBKEsNASAEQQFrIQUgAkECdCAAakEEayEDIAIgBGpBAnQgAGpBBGshBgNAIAIgBWpBJ0sNAyAGIAMoAgA2AgAgBkEEayEGIANBBGshAyACQQFrIgINAAsLIAFBH3EhBQJAIARFDQAgBEECdCIBRQ0AIABBACAB/AsACyAAKAKgASICIARqIQEgBUUEQCAAIAE2AqABIAAPCyABQQFrIgNBJ0sNAyABIQYgACAD\
\\
QQJ0aigCAEEgIAVrIgd2IgNFDQQgAUEnTQRAIAAgAUECdGogAzYCACABQQFqIQYMBQsgAUEoQZjMwQAQpgIACyACQQFrQShBmMzBABCmAgALIAIgBGpBAWtBKEGYzMEAEKYCAAtB3czBAEEdQZjMwQAQ5QIACyADQShBmMzBABCmAgALAkAgBEEBaiIJIAFPDQACQCACQQFxBEAgASEDDAELIAAgAUEBayIDQQJ0aiIIIAgoAgAgBXQgACABQQJ0akEIaygCACAHdnI2AgALIAJBAkYNACADQQJ0IABqQQxrIQIDQCACQQhqIgEgASgCACAFdCACQQRqIgEoAgAiCCAHdnI2AgAgASAIIAV0IAIoAgAgB3ZyNgIAIAJBCGshAiAJIANBAmsiA0kN\
\\
AAsLIAAgBEECdGoiASABKAIAIAV0NgIAIAAgBjYCoAEgAAvcBAIHfwF+IwBBEGsiAyQAAkAgAC8BDCICRQRAIAAoAgAgACgCBCABEIYBIQEMAQsgAyABKQIINwMIIAMgASkCADcDAAJAAn8gACkCCCIJpyIGQYCAgAhxRQRAIAMoAgQMAQsgACgCACADKAIAIAMoAgQiASAAKAIEKAIMEQQADQEgACAGQYCAgP95cUGwgICAAnIiBjYCCCADQgE3AwAgAiABQf//A3FrIgFBACABIAJNGyECQQALIQQgAygCDCIHBEAgAygCCCEBA0BBfwJ/AkACQAJAAkAgAS8BAEEBaw4CAQIACyABQQRqKAIADAMLIAFBAmovAQAiBQ0BQQEMAgsgAUEIaigC\
\\
AAwBCyAFQfb/F2ogBUGc/x9qcSAFQZj4N2ogBUHwsR9qcXNBEXZBAWoLIARqIgUgBCAFSxshBCABQQxqIQEgB0EBayIHDQALCyACQf//A3EgBE0EQCAAKAIAIAAoAgQgAxCGASEBIAAgCTcCCAwCCyACIARrIQRBACEBQQAhAgJAAkACQCAGQR12QQNxQQFrDgMAAQACCyAEIQIMAQsgBEH+/wNxQQF2IQILIAZB////AHEhCCAAKAIEIQUgACgCACEHA0AgAUH//wNxIAJB//8DcUkEQCABQQFqIQEgByAIIAUoAhARAQBFDQEMAgsLIAcgBSADEIYBDQBBACEGIAQgAmtB//8DcSECA0ACQCAGQf//A3EiBCACSSEBIAIgBE0NACAGQQFqIQYg\
\\
ByAIIAUoAhARAQBFDQELCyAAIAk3AggMAQtBASEBCyADQRBqJAAgAQvpBQIJfgl8IAErAwghCwJAAkACQAJAIAEpAwAiBEICUgRAIAErA5gBIQwgASkDkAEhAiABKwOIASENIAEpA4ABIQMgASsDeCEOIAEpA3AhBSABKwNoIQ8gASkDYCEGIAErA1ghECABKQNQIQcgASsDSCERIAEpA0AhCCABKwM4IAEpAzAhCSABKwMoIRMgASkDICAEQgFRIAtEAAAAAAAAAABicQ0BIAEpAxBCAVEEQCABKwMYRAAAAAAAAAAAYg0CC0IAUiATRAAAAAAAAAAAYnENASAIIAmEIAeEIAaEIAWEIAOEIAKEUA0BRAAAAABwmZRBokQAAAAAAAAAACAJpxsg\
\\
EUQAAAAAQHdLQaJEAAAAAAAAAAAgCKcboCAQRAAAAAAATO1AokQAAAAAAAAAACAHpxugIA9EAAAAAABAj0CiRAAAAAAAAAAAIAanG6AgDkQAAAAAAAAAACAFpxugIA1E/Knx0k1iUD+iRAAAAAAAAAAAIAOnG6AgDESN7bWg98awPqJEAAAAAAAAAAAgAqcboCELCyALvSIDQv///////////wCDIgJCAX1C/////////wdUIANCAFMiAXEgAkKAgICAgICA+P8AUXIgAkKAgICAgICA+P8AVnIgAkKAgICAgICACH1CgICAgICAgPD/AFQgAXFyDQEgACALOQMIIABCAjcDACAAIARCAlE6ABAPC0HCAEEBEN0CIgFFDQEgAUHw2MAAQcIA/AoA\
\\
ACAAQQM6ACggAELCgICAgICAgIB/NwMYIAAgATYCFCAAQcIANgIQIABCADcDAA8LQS9BARDdAiIBRQ0BIABBAzoAKCAAQq+AgICAgICAgH83AxggACABNgIUIABBLzYCECAAIAs5AwggAEIBNwMAIAFB6NjAACkAADcAJyABQeHYwAApAAA3ACAgAUHR2MAA/QAAAP0LABAgAUHB2MAA/QAAAP0LAAAPC0EBQcIAEOMCAAtBAUEvEOMCAAvhBAEIfyMAQUBqIgMkAAJAIAFBEGoiCCACKAIQIgcgAigCFCIEEG8EQCACKAIgIgYEQCACKAIcIgUgBkGwAWxqIQkgAi0AJEEBcSEKA0AgAyAFNgIMIAVBBGooAgAhBgJAAkACQAJAAkACQCAEIAVB\
\\
CGooAgAiAkYEQCAGIAcgBBCpAkUNAQsgCkUNAQwFCyADIANBDGqtQoCAgIDwAIQ3AxBBCCEBIANBMGpBhZrAACADQRBqEIsBAkAgBEUEQEEBIQUMAQsgBEEBEN0CIgVFDQMgBEUNACAFIAYgBPwKAAALIAAgAygCODYCGCAAIAP9AAMo/QsDCAwBCyAIIAYgAhBvDQMgA0EcaiIFIAEgBiACEDAgAygCHCADKAIkIgRrQTRNBEAgBSAEQTVBAUEBEPEBIAMoAiQhBAsgAygCICAEaiIBQZfRwAD9AAAA/QsAACABQafRwAD9AAAA/QsAECABQbfRwAD9AAAA/QsAICABQcTRwAApAAA3AC0gAyAEQTVqIgE2AiQgAyABNgI4IAMgAykCHDcDMAJA\
\\
IAJFBEBBASEFDAELIAJBARDdAiIFRQ0DIAJFDQAgBSAGIAL8CgAACyAAIAMoAjg2AhggACAD/QADKP0LAwhBBSEBIAIhBAsgACABOgAoIAAgBDYCJCAAIAU2AiAgACAENgIcIABCADcDAAwGC0EBIAQQ4wIAC0EBIAIQ4wIACyAFQbABaiIFIAlHDQALCyAAQgI3AwAMAQsgAEEQaiABIAcgBBAwIABBCDoAKCAAQYCAgIB4NgIcIABCADcDAAsgA0FAayQAC+UEAgd/AnsgACgCECEJIAAoAhQiBiEFAkACQAJAIAYOAgIBAAsDQCAFQQF2IgggBGoiByAEIAkgB0EDdGooAgAgAkkbIQQgBSAIayIFQQFLDQALCyAEIAkgBEEDdGooAgAgAklq\
\\
IQULIAAoAgQhByAAKAIAIQpBACEIAkACQCAFIAZGDQAgBkEDdCAFQQN0IgBrIQYgACAJaiEEIAFB//8DcSEFA0AgBCgCACIAIANPDQEgACAHTw0CIARBCGohBCAIIAogAEEBdGovAQAgBUZqIQggBkEIayIGDQALCwJAIAIgA0sNACADIAdLDQAgAyACayIDRQRAQQAgCGsPCyAKIAJBAXRqIQAgAf0QIQxBACEHIAFB//8DcSEJA0BB8AEgAyADQfABTxshAUEAIQJBACEFAkAgA0EITwRA/QwAAAAAAAAAAAAAAAAAAAAAIQsgACEEIAFB+AFxIgIhBQNAIAsgBP0AAQAgDP0tIAv9DQACBAYICgwOAAAAAAAAAAD9cSELIARBEGohBCAFQQhr\
\\
IgUNAAsgCyALIAv9DQQFBgcAAAAAAAAAAAAAAAD9biILIAsgC/0NAgMAAAAAAAAAAAAAAAAAAP1uIgsgCyAL/Q0BAAAAAAAAAAAAAAAAAAAA/W79FgAhBSABIAJGDQELIAEgAmshBiAAIAJBAXRqIQQDQCAFIAQvAQAgCUZqIQUgBEECaiEEIAZBAWsiBg0ACwsgByAFQf8BcWohByAAIAFBAXRqIQAgAyABayIDDQALIAcgCGsPCyACIAMgB0GswsAAELYBAAsgACAHQbzCwAAQpgIAC9QEAQh/IAMoAgBBgYCAgHhHBEAgACAAKAIIIgUgAUkEfyAFIQYgASAFayIHIAAoAgAgBWtLBEAgACAFIAdBCEEIEPEBIAAoAgghBgsgACgCBCAGQQN0\
\\
aiEEAkAgB0ECSQRAIAQhAgwBCwJAAkAgASAFQX9zaiIJQQJJBEAgBCECQQEhCwwBCyAJQQFyIQsgBCAJQX5xIghBA3RqIQIgCCEKA0AgBP0MAAAAAAAA+H8AAAAAAAD4f/0LAwAgBEEQaiEEIApBAmsiCg0ACyAIIAlGDQELIAUgC2ogAWshBANAIAJCgICAgICAgPz/ADcDACACQQhqIQIgBEEBaiIEDQALCyAGIAdqQQFrIQYLIAJCgICAgICAgPz/ADcDACAGQQFqBSABCzYCCCAAIAMQ5AEPCyAAKAIIIgMEQCAAIAMgASACaiIESQR/IAQgAyIFayIGIAAoAgAgBWtLBEAgACAFIAZBCEEIEPEBIAAoAgghBQsgACgCBCAFQQN0aiEEAkAg\
\\
BkECSQRAIAQhAgwBC0EBIQcCQAJAIAEgAmoiCSADQX9zaiIIQQJJBEAgBCECDAELIAhBAXIhByAEIAhBfnEiAUEDdGohAiABIQoDQCAE/QwAAAAAAAD4fwAAAAAAAPh//QsDACAEQRBqIQQgCkECayIKDQALIAEgCEYNAQsgCSAHayADayEEA0AgAkKAgICAgICA/P8ANwMAIAJBCGohAiAEQQFrIgQNAAsLIAUgBmpBAWshBQsgAkKAgICAgICA/P8ANwMAIAVBAWoFIAQLNgIICwuKBAIKfwJ7IAIgAkEQayIEQQAgAiAETxsiCGshBiABIAJqQQFrIQkgA0H/AXEhCgJAAkADQCAFIAZqRQRAIAJBEU8NAkEAIQUMAwsgBSAJaiEEIAVBAWsh\
\\
BSAELQAAIApHDQALIAIgBWohBEEBIQUMAQsgA/0PIQ8gA0H/AXEhDQJAA0AgCEFAaiIGQQAgBiAITRshCSACIAhJDQECQCAIIAlrIgYEQCABIAlqIQsgBiEKA0BBwAAgCiAKQcAATxshDEEAIQdBACEEAkAgCkEQTwRAIAv9AAAAIQ4CeyAOIA/9IyAMQfAAcSIHQRBGDQAaIA4gD/0jIAv9AAAQIA/9I/1QIg4gB0EgRg0AGiAOIAv9AAAgIA/9I/1QIg4gB0EwRg0AGiAOIAv9AAAwIA/9I/1QC0EH/WtBB/1s/VMhBCAHIAxGDQELIAcgC2ohBSAMIAdrIQcDQCAEIAUtAAAgDUZyIQQgBUEBaiEFIAdBAWsiBw0ACwsgBEEBcQ0CIAsgDGoh\
\\
CyAKIAxrIgoNAAsLIAhBwQBJQQAhBSAJIQgNAwwBCwsgASAIakEBayEEIANB/wFxIQIDQCAGIgEEQCAGQQFrIQYgBC0AACEDIARBAWshBCACIANHDQELCyABQQBHIQUgBiAJaiEEDAELIAkgCCACQZzKwAAQtgEACyAAIAQ2AgQgACAFNgIAC4QEAgd/AXwCQAJAIAAoAhgiBARAIAAgASABKAJEIgYgBG4iBRCYARpBACEEIAUgAEEMQQAgASgCUCIJG2oiBygCCCIISw0BIAcoAgQhBwJAAkACQCAFDgICAQALA0AgBUEBdiIKIARqIgggCCAEIAcgCEEDdGorAwAiCyACYRsgBCADGyACIAtkGyEEIAUgCmsiBUEBSw0ACwsgBCAHIARBA3Rq\
\\
KwMAIgsgAmMgAyACIAthcXJqIQULIAAoAhgiByAFQQFqbCIAIAYgACAGSRshACAFIAdsIQQgCQRAIAAgBEsEQCAEQQN0IgcgASgCTGohBSABKAJAIAdqIQEDQAJAAkACQCAEIAlJBEAgBSsDACILIAthDQELIAQgBk8NASABKwMAIQsLIAIgC2QNASADIAIgC2FxDQEgBA8LIAQgBkHsx8AAEKYCAAsgBUEIaiEFIAFBCGohASAAIARBAWoiBEcNAAsLIAAPCyAAIARJDQIgAEEDdCIGIARBA3QiBUcEQCAGIAVrIQYgASgCQCAFaiEFQQAhAQNAAkAgBSsDACILIAJjDQAgAyACIAthcQ0AIAEgBGoPCyABQQFqIQEgBUEIaiEFIAZBCGsiBg0A\
\\
CwsgACAEayAEag8LQbzHwAAQhQMAC0EAIAUgCEHcx8AAELYBAAsgBCAAIAZBzMfAABC2AQAL3QQCB38CeyAAKAIQIQkgACgCFCIGIQUCQAJAAkAgBg4CAgEACwNAIAVBAXYiCCAEaiIHIAQgCSAHQQN0aigCACACSRshBCAFIAhrIgVBAUsNAAsLIAQgCSAEQQN0aigCACACSWohBQsgACgCBCEHIAAoAgAhCkEAIQgCQAJAIAUgBkYNACAGQQN0IAVBA3QiAGshBiAAIAlqIQQgAUH/AXEhBQNAIAQoAgAiACADTw0BIAAgB08NAiAEQQhqIQQgCCAAIApqLQAAIAVGaiEIIAZBCGsiBg0ACwsCQCACIANLDQAgAyAHSw0AIAMgAmsiA0UEQEEA\
\\
IAhrDwsgAiAKaiECIAH9DyEMQQAhACABQf8BcSEHA0BB8AEgAyADQfABTxshAUEAIQZBACEFAkAgA0EQTwRA/QwAAAAAAAAAAAAAAAAAAAAAIQsgAiEEIAFB8AFxIgYhBQNAIAsgBP0AAAAgDP0j/XEhCyAEQRBqIQQgBUEQayIFDQALIAsgCyAL/Q0ICQoLDA0ODwAAAAAAAAAA/W4iCyALIAv9DQQFBgcAAAAAAAAAAAAAAAD9biILIAsgC/0NAgMAAAAAAAAAAAAAAAAAAP1uIgsgCyAL/Q0BAAAAAAAAAAAAAAAAAAAA/W79FgAhBSABIAZGDQELIAIgBmohBCABIAZrIQYDQCAFIAQtAAAgB0ZqIQUgBEEBaiEEIAZBAWsiBg0ACwsgASAC\
\\
aiECIAAgBUH/AXFqIQAgAyABayIDDQALIAAgCGsPCyACIAMgB0GswsAAELYBAAsgACAHQbzCwAAQpgIAC/sDAQh/IwBBEGsiBiQAAn8CQCADQQFxRQRAIAItAAAiBQ0BQQAMAgsgACACIANBAXYgASgCDBEEAAwBCyABKAIMIQoDQCACQQFqIQQCQAJAAkACQCAFwEEASARAIAVB/wFxIghBgAFGDQEgCEHAAUcNAyAGIAE2AgQgBiAANgIAIAZCoICAgAY3AgggAyAHQQN0aiICKAIAIAYgAigCBBEBAEUNAkEBDAYLIAAgBCAFQf8BcSICIAoRBABFBEAgAiAEaiECDAQLQQEMBQsgACACQQNqIgQgAi8AASICIAoRBABFBEAgAiAEaiECDAML\
\\
QQEMBAsgB0EBaiEHIAQhAgwBC0GggICABiELIAVBAXEEQCACKAABIQsgAkEFaiEEC0EAIQgCfyAFQQJxRQRAQQAhCSAEDAELIAQvAAAhCSAEQQJqCyECIAVBBHEEfyACLwAAIQggAkECagUgAgshBCAFQQhxBH8gBC8AACEHIARBAmoFIAQLIQIgBUEQcQRAIAMgCUEDdGovAQQhCQsgBiAFQSBxBH8gAyAIQQN0ai8BBAUgCAs7AQ4gBiAJOwEMIAYgCzYCCCAGIAE2AgQgBiAANgIAQQEgAyAHQQN0aiIEKAIAIAYgBCgCBBEBAA0CGiAHQQFqIQcLIAItAAAiBQ0AC0EACyAGQRBqJAALlwQCCX8EfgJAIAAoAgAiA0UNACABQT9xIghBAXQi\
\\
AS8B6K5BIgJB/w9xIgQgAS8B6q5BQf8PcWshBUEAIANrIQkgAEEIaiEKIAJBC3YhAkHkdSEBAkACQAJAA0AgASAFakHkdUYNAyABIARqIgZFDQMgASAJakHkdUYNASABQeR7Rg0CIAEgCmogAUEBaiEBQZwKai0AACIHIAZBhrrBAGotAAAiBkYNAAsgAiAGIAdLayECDAILIAJBAWshAgwBC0GABkGABkGIusEAEKYCAAsgAEEHaiIEIAJqIQUgCK0hDgNAAkACQCADIgFBgQZJBEAgASAEajEAACAOhiANfCILIAtCCoAiDUJ2fnwhDCABQQFrIgMgAmpBgAZJDQEgDFANAiAAQQE6AIgGDAILIAFBAWtBgAZBoKXBABCmAgALIAEgBWogDDwA\
\\
AAsgAw0ACyALQgpaBEAgAkEHaiEBA0AgDSILIAtCCoAiDUJ2fnwhDAJAIAFBCGtBgAZPBEAgDFANASAAQQE6AIgGDAELIAAgAWogDDwAAAsgAUEBayEBIAtCCloNAAsLIAAgACgCBCACajYCBCAAQYAGIAAoAgAgAmoiAyADQYAGTxsiATYCACADRQ0AA0ACQCABQYAGTQRAIAAgAWpBB2otAABFDQEMAwsgAUEBa0GABkGQpcEAEKYCAAsgACABQQFrIgE2AgAgAQ0ACwsLvgQCC38CfiABKAIkIQQgASgCICEJIAEoAhwhBSABKAIYIQogASgCFCEGIAEoAhAhCyABKAIMIQMgASgCCCEHQYCAgIB4IQhBgICAgHghAgJAAn5CACABKAIAIgxF\
\\
DQAaIAEoAgQiAkUEQEEAIQJCAQwBCyACQQEQ3QIiAUUNASACBEAgASAMIAL8CgAACyABrSACrUIghoQLIQ4CQCAHRQ0AIANFBEBBACEIQgEhDQwBCyADQQEQ3QIiAUUEQCADIQIMAgsgAwRAIAEgByAD/AoAAAsgAa0gA61CIIaEIQ0gAyEICwJAIAtFBEBBgICAgHghBgwBCyAGRQRAQQEhAUEAIQYMAQsgBkEBEN0CIgFFBEAgBiECDAILIAZFDQAgASALIAb8CgAACwJAIApFBEBBgICAgHghBQwBCyAFRQRAQQEhA0EAIQUMAQsgBUEBEN0CIgNFBEAgBSECDAILIAVFDQAgAyAKIAX8CgAACwJAIAlFBEBBgICAgHghBAwBCyAERQRAQQEh\
\\
B0EAIQQMAQsgBEEBEN0CIgdFBEAgBCECDAILIARFDQAgByAJIAT8CgAACyAAIAQ2AjggACAHNgI0IAAgBDYCMCAAIAU2AiwgACADNgIoIAAgBTYCJCAAIAY2AiAgACABNgIcIAAgBjYCGCAAQgEgDSAIQYCAgIB4RiIBGzcCECAAQQAgCCABGzYCDCAAQgEgDiACQYCAgIB4RiIBGzcCBCAAQQAgAiABGzYCAA8LQQEgAhDjAgALkhACCX8BfCMAQUBqIgckAAJAAkACQAJAAkACQAJAIAMOAgEDAAsgAi0AAEEiRw0CIAIgA2pBAWstAABBIkcNAiAHQRBqIgggAkEBaiADQQJrIAEoAiBBgICAgHhHrSABKQMYEHMgBykDEEIBUg0DIAcpAxi5\
\\
IQ8gCCAHKAIgIggEfCAIuEQAAAAAgIQuQaMgD6AFIA8LQQAQpAEgBykDEEICUg0BIAcgBy0AIDoACCAHIAcrAxg5AwAMBAsgAEEANgIAIABBAzoAEAwECyAHQQM6AAggBygCICIIBEAgBygCJCAIEKACCyAHKAIsIghBgICAgHhGDQIgCEUNAiAHKAIwIAgQoAIMAgsgAUEYaiEIAkACQCABLQBwBEAgB0EQaiIGIAIgAyABKAIgQYCAgIB4R60gASkDGBBzIAcpAxBCAVINASAHKQMYuSEPIAYgBygCICIGBHwgBrhEAAAAAICELkGjIA+gBSAPC0EAEKQBIAcpAxBCAlIEQCAHQQM6AAggBygCICIGBEAgBygCJCAGEKACCyAHKAIsIgZBgICA\
\\
gHhGDQMgBkUNAyAHKAIwIAYQoAIMAwsgByAHLQAgOgAIIAcgBysDGDkDAAwECyAHIAggAiADQQAQRwwDCyAHQQM6AAgLIAcgCCACIANBARBHDAELIAdBAzoACAsgBy0ACCIIQQNHBEAgACAIOgAQIAAgBysDADkDCCAAQQA2AgAMAQsgACEIIwBBgAFrIgYkACAGIAU2AgwgBiAENgIIIAZB0ABqIAEiBC0AcCIFIAIgAxBTIAYoAlQhDAJAIAYoAlBBAUYEQCAAIAYpAlg3AwggACAMNgIEIABBATYCAAwBCwJAAkAgDEGBgICAeEcEQCAGKAJcIQMgBigCWCEBAkACQCAFRQRAIAItAABBIkYNAiABIQAMAQsgA0UEQEEAIQMgASEADAELQQAg\
\\
A2shCiABIANqIQIgASEAAkADQCAALQAAQQlrIglBF01BAEEBIAl0QZuAgARxG0UEQCAKQQFqIQkgASADakEBayEDQQAhAgNAIAIgA2otAABBCWsiC0EXSw0DQQEgC3RBm4CABHFFDQMgAiAJRiACQQFrIQJFDQALQQAhAwwDCyAAQQFqIQAgCkEBaiIKDQALQQAhAyACIQAMAQsgAiAKayEDCyAGQRBqIARBGGogACADIAUQRwwCCyAELQAwIAZBEGogBEEYaiABIANBABBHQQEhBSABIQBBBEcNAQwCCyAIQQA2AgAgCEEDOgAQDAILIAYtABgiAkEDRg0AIAggAjoAECAIIAYrAxA5AwggCEEANgIAIAxBgICAgHhyQYCAgIB4Rg0BIAEgDBCg\
\\
AgwBCyAGQcQAaiAAIAMQcQJAAkACQAJAAkAgBQRAIAYoAkRFDQELIAZBIGpBBHIgBEEYaiAAIAMQtwEMAQsgBkHQAGoiACAGKAJIIgogBigCTCIDIAQoAiBBgICAgHhHrSAEKQMYEHMCQCAGKQNQQgFSDQAgBikDWLkhDyAAIAYoAmAiAAR8IAC4RAAAAACAhC5BoyAPoAUgDwtBABCkASAGKQNQQgJRDQIgBigCYCIABEAgBigCZCAAEKACCyAGKAJsIgBBgICAgHhGDQAgAEUNACAGKAJwIAAQoAILIAZBIGohAiAEQRhqIQQjAEHgAGsiACQAIAAgCiADEEICQAJAAkAgACkDAEICUgRAIAAoAhAiBQRAIAAoAhQgBRCgAgsCQCAAKAIcIgVB\
\\
gICAgHhGDQAgBUUNACAAKAIgIAUQoAILQeG0wAAgBCgCDCAEKAIIIgtBgICAgHhGIgUbIQ1BASAEKAIQIAUbIQ5BACEFQQEhCQJAAkACQCADQQprDgcAAgICAgIBAgtBtbXAACEJQQkhBQwBC0G+tcAAIQlBAyEFCyAAIA42AhQgACANNgIQIAAgBTYCDCAAIAk2AgggACADNgIEIAAgCjYCACAAQTRqIABBA0EBQQAQZSAAIAAoAjgiDSAAKAI8EEIgACgCECEFIAApAwBCAlENASAAKAIgIAAoAhwhCSAAKAIUIQ4gAkEEaiAEIAogAxC3ASACQQE2AgAgBQRAIA4gBRCgAgsgCUGAgICAeHJBgICAgHhGDQIgCRCgAgwCCyACIAAtABA6ABAg\
\\
AiAAKwMIOQMIIAJBADYCAAwCCyALQYCAgIB4RwRAIAArAwghDyACIAU6ABAgAiAPOQMIIAJBADYCAAwBCyAAQdMANgJEIABB4rTAADYCQCAAQdQAaiIEIAogAxAxIAAgAEFAa61CgICAgNAAhDcDCCAAIAStQoCAgIAghDcDACAAQcgAakGbhsAAIAAQiwEgACgCVCIDBEAgACgCWCADEKACCyACIAAoAlA2AgwgAiAAKQJINwIEIAJBATYCAAsgACgCNCICRQ0AIA0gAhCgAgsgAEHgAGokACAGKAIgQQFHDQILIAYoAiQhACAGIAYrAyg5AkggBiAANgJEIAYgBkHEAGqtQoCAgIAghDcDWCAGIAZBCGqtQoCAgIDQAIQ3A1AgBkE4akGWhsAA\
\\
IAZB0ABqEIsBIAYoAkQiAARAIAYoAkggABCgAgsgCCAGKAJANgIMIAggBikCODcCBCAIQQE2AgAMAgsgBiAGLQBgOgAwIAYgBisDWDkDKAsgCCAGLQAwOgAQIAggBisDKDkDCCAIQQA2AgALIAxBgICAgHhyQYCAgIB4Rg0AIAEgDBCgAgsgBkGAAWokAAsgB0FAayQAC/wDAQN/IwBBIGsiBCQAAkACQAJAIAEoAggiAkGAgIAQcUUEQCACQYCAgCBxDQEgBEEIaiAAKAIAIARBFmoQ0gFBASECIAFBAUEAIAQoAgggBCgCDBBrRQ0CDAMLIAAoAgAhAgNAIAMgBGpBHWogAkEPcS0A5JJBOgAAIANBAWshAyACQQR2IgINAAtBASECIAFB9JLB\
\\
AEECIAMgBGpBHmpBACADaxBrRQ0BDAILIAAoAgAhAgNAIAMgBGpBHWogAkEPcS0A9pJBOgAAIANBAWshAyACQQR2IgINAAtBASECIAFB9JLBAEECIAMgBGpBHmpBACADaxBrDQELIAEoAgBBn8nBAEECIAEoAgQoAgwRBAANAAJAIAEoAggiAkGAgIAQcUUEQCACQYCAgCBxDQEgBCAAKAIEIARBFmoQ0gEgAUEBQQAgBCgCACAEKAIEEGshAgwCCyAAKAIEIQJBACEDA0AgAyAEakEdaiACQQ9xLQDkkkE6AAAgA0EBayEDIAJBBHYiAg0ACyABQfSSwQBBAiADIARqQR5qQQAgA2sQayECDAELIAAoAgQhAkEAIQMDQCADIARqQR1qIAJBD3Et\
\\
APaSQToAACADQQFrIQMgAkEEdiICDQALIAFB9JLBAEECIAMgBGpBHmpBACADaxBrIQILIARBIGokACACC5gEAQd/IwBBEGsiBiQAAn8CQCACKAIEIgMEQCAAIAIoAgAgAyABKAIMEQQADQELQQAgAigCDCIDRQ0BGiACKAIIIgQgA0EMbGohBwNAAkACfwJAAkACQAJAAkACQCAELwEAQQFrDgIBAgALIAQoAgQiAkHBAEkNAiABQQxqKAIAIQMDQCAAQdCkwQBBwAAgAxEEAA0JIAJBQGoiAkHAAEsNAAsMAwsgBC8BAiECIAZBADoADCAGQQA2AgggAg0DQQEMBAsgACAEKAIEIAQoAgggAUEMaigCABEEAEUNBAwGCyACRQ0DIAFBDGooAgAh\
\\
AwsgAEHQpMEAIAIgAxEEAA0EDAILIAJB9v8XaiACQZz/H2pxIAJBmPg3aiACQfCxH2pxc0ERdkEBagsiA0EBayIIIAZBCGpqIgUgAiACQQpuIglBCmxrQTByOgAAAkAgCEUNACAFQQFrIAlBCnBBMHI6AAAgA0ECRg0AIAVBAmsgAkHkAG5BCnBBMHI6AAAgA0EDRg0AIAVBA2sgAkHoB25BCnBBMHI6AAAgA0EERg0AIAVBBGsgAkGQzgBuQTByOgAAIANBBUYNACAFQQVrQTA6AAAgA0EGRg0AIAVBBmtBMDoAACADQQdGDQAgBUEHa0EwOgAACyAAIAZBCGogAyABQQxqKAIAEQQADQILIARBDGoiBCAHRw0AC0EADAELQQELIAZBEGokAAu/\
\\
BAIKfwN8IABBADYCIAJAIAAoAixBAWsiBEUEQEQAAAAAAADwfyEMDAELIAEoAghBEGohByABKAIMIQpEAAAAAAAA8H8hDCAAQRhqIQtBAiEIAkACQANAAkAgACABIAMQoQEhDQJAAkACQAJAIAAoAjgiBSADSwRAIAAoAjQgCGoiBUECay8BAEUNBCADIApPDQEgBS8BACEGIActAAAiCQ0CRAAAAAAAAPB/IQ4MAwsgAyAFQfzCwAAQpgIACyADIApBvMPAABCmAgALIAAoAhggAkYEQCALEJQCCyAAIAJBAWoiBTYCICAAKAIcIAJBA3RqIgIgBjsBBCACIAM2AgBEAAAAAAAA8P8hDgJAIAlBAkYNACAEIAAoAjgiAk8NBiAAKAI0IARBAnRq\
\\
IgIvAQBFDQAgACgCFCIJIAIvAQIiAk0NAyAAKAIQIAJBA3RqKwMAIQ4LIAUhAgsgACgCCCIFIAZNDQMgACgCBCAGQQN0aiAOOQMACyANIAwgDCAMYhsiDCAMIA0gDSANYhsiDSAMIA1jGyEMIAhBBGohCCAHQRhqIQcgA0EBaiIDIARHDQEMBAsLIAIgCUH8xcAAEKYCAAsgBiAFQczDwAAQpgIACyAEIAJB/MLAABCmAgALAkAgACgCOCIBIARLBEAgACgCNCAEQQJ0aiIBLwEABEAgACgCCCICIAEvAQIiAU0NAiAAKAIEIAFBA3RqIAw5AwALDwsgBCABQfzCwAAQpgIACyABIAJBrMPAABCmAgAL0wQCBX8BeyAAKAJIIgQgAUsEQCAAKAJE\
\\
IgYgAUGwAWxqQQI6AK8BAkAgBEEETwRAIAZBvwVqIQIgBEF8cSIFIQMDQCAHIAIgAkGwAWsgAkHgAmsgAkGQBGv9BwAA/VQAAAH9VAAAAv1UAAAD/QwGBgYGBgYGBgYGBgYGBgYG/U79DAICAgICAgICAgICAgICAgL9I/2JAf2pAf0MAQAAAAEAAAABAAAAAQAAAP1O/a4BIQcgAkHABWohAiADQQRrIgMNAAsgByAHIAf9DQgJCgsMDQ4PAAECAwABAgP9rgEiByAHIAf9DQQFBgcAAQIDAAECAwABAgP9rgH9GwAhAyAEIAVGDQELIAQgBWshBCAFQbABbCAGakGvAWohAgNAIAMgAi0AAEEGcUECRmohAyACQbABaiECIARBAWsiBA0ACwsC\
\\
QAJAIAAtADxFBEAgAC0AnAENAQwCCyAALQA9QQFHDQEgA0EBRw0BIAAtAJwBQQFxRQ0BCyAAQQE7ATwgACABNgI4IAAoAlwiAiAAKAJQIgNGBEAgAEHQAGoQ7QEgACgCUCEDIAAoAlwhAgsgACACQQFqNgJcIAAoAlQgACgCWCACaiICIANBACACIANPG2tBDGxqIgIgATYCBCACQQA2AgALIAAoAlwiAiAAKAJQIgNGBEAgAEHQAGoQ7QEgACgCUCEDIAAoAlwhAgsgACACQQFqNgJcIAAoAlQgACgCWCACaiIAIANBACAAIANPG2tBDGxqIgAgATYCBCAAQQE2AgAPCyABIARB/KnAABCmAgAL7gMBAn8jAEHQAGsiByQAIAcgAjYCECAHIAE2\
\\
AgwgByAENgIYIAcgAzYCFEEUIAYgBkEUTxshAQJAAkACfyAGBEAgAUEMbCIEIgJBBBDdAiIDRQ0CQQAhAgNAIAdBMGogBSgCACAFQQRqKAIAEDEgAiADaiIIIAcoAjg2AgggCCAHKQIwNwIAIAVBCGohBSAEIAJBDGoiAkcNAAsgB0EJQQAgBkEUSyICGzYCICAHQcS8wABBASACGzYCHCAHQSRqIAMgARCNASABDAELIAdCATcCHEEEIQNBBEEBEN0CIgJFDQIgAkHu3rmrBjYAACAHQQQ2AiwgByACNgIoIAdBBDYCJEEACyECIAcgB0Ecaq1CgICAgNAAhDcDSCAHIAdBJGqtQoCAgIAghDcDQCAHIAdBFGqtQoCAgIDQAIQ3AzggByAHQQxq\
\\
rUKAgICA0ACENwMwIABBEGpBgIDAACAHQTBqEIsBIABBgICAgHg2AhwgAEIANwMAIABBCDoAKCAHKAIkIgAEQCAHKAIoIAAQoAILIAYEQCADIQUDQCAFKAIAIgAEQCAFQQRqKAIAIAAQoAILIAVBDGohBSABQQFrIgENAAsLIAIEQCADIAJBDGwQoAILIAdB0ABqJAAPC0EEIAIQ4wIAC0EBQQQQ4wIAC/cDAQd/IAEoAgQiBQRAIAEoAgAhBANAAkAgA0EBaiECAn8gAiADIARqLQAAIgfAIghBAE4NABoCQAJAAkACQAJAAkACQAJAAkACQAJAIActALzGQUECaw4DAAECDAtB8qDAACACIARqIAIgBU8bLAAAQUBODQsgA0ECagwKC0HyoMAA\
\\
IAIgBGogAiAFTxssAAAhBiAHQeABaw4OAQMDAwMDAwMDAwMDAwIDC0HyoMAAIAIgBGogAiAFTxssAAAhBiAHQfABaw4FBAMDAwUDCyAGQWBxQaB/Rw0IDAYLIAZBn39KDQcMBQsgCEEfakH/AXFBDE8EQCAIQX5xQW5HDQcgBkFATg0HDAULIAZBQE4NBgwECyAIQQ9qQf8BcUECSw0FIAZBQE4NBQwCCyAGQfAAakH/AXFBME8NBAwBCyAGQY9/Sg0DC0HyoMAAIAQgA0ECaiICaiACIAVPGywAAEG/f0oNAkHyoMAAIAQgA0EDaiICaiACIAVPGywAAEG/f0oNAiADQQRqDAELQfKgwAAgBCADQQJqIgJqIAIgBU8bLAAAQUBODQEgA0EDagsi\
\\
AyICIAVJDQELCyAAIAM2AgQgACAENgIAIAEgBSACazYCBCABIAIgBGo2AgAgACACIANrNgIMIAAgAyAEajYCCA8LIABBADYCAAvhAwEHfyMAQRBrIgUkAAJAAkACQAJAAkACQCACQQFxIggEQCACQQF2IQMMAQsgAS0AACIDRQ0CIAEhBANAIARBAWohBAJAIAPAQQBIBEAgA0H/AXFBgAFGBEAgBiAELwAAIgNqIQYgAyAEakECaiEEDAILIAQgA0EDcUEIeCIJQQV0QYCAgIAEcSAJQQd0ckEddmogA0EBdkECcWogA0ECdkECcWohBCAGRSAHciEHDAELIAQgA0H/AXEiA2ohBCADIAZqIQYLIAQtAAAiAw0AC0EAIQMgByAGQRBJcQ0AQQAh\
\\
ByAGQQF0IgNBAEgNAQsCQCADRQRAQQEhBAwBC0EBIQcgA0EBEN0CIgRFDQELIAVBADYCCCAFIAQ2AgQgBSADNgIAIAhFDQICQAJAIAMgAkEBdiICSQRAIAVBACACEOgBIAUoAgQhBCAFKAIIIQMMAQtBACEDIAJFDQELIAJFDQAgAyAEaiABIAL8CgAACyAFIAIgA2o2AggMAwsgByADEOMCAAsgBUEANgIIIAVCgICAgBA3AgALIAVBtP3AACABIAIQgQENAQsgACAFKAIINgIIIAAgBSkCADcCACAFQRBqJAAPC0HE/MAAQdYAIAVBD2pBtPzAAEGc/cAAEKICAAuUBAEJfyMAQTBrIgYkAAJAAkACQAJAIAEoAgBFBEBBBiEBQeS4wAAhBSAE\
\\
KAIAQYCAgIB4Rg0BIAQoAgQhByAEKAIIIQgMAwsgASgCCEUEQEEEIQFB8LLAACEFIAQoAgxBgICAgHhGDQEgBCgCFCEIIAQoAhAhBwwDCyABKAIgIAEoAhghCiAEKAI4IQsgBCgCNCEMIAQoAjAhDSAEKAIsIQggBCgCKCEHIAQoAiQhDgJAIAEoAhANACAEKAIYQYCAgIB4Rg0AIAVFDQAgBCgCICEIIAQoAhwhB0EHIQFB9LLAACEFDAMLQQYhAQJAIAoNACAOQYCAgIB4Rg0AIAVFDQBB6rjAACEFDAMLDQEgDUGAgICAeEYNASAFRQ0BQfC4wAAhBSAMIQcgCyEIDAILIAYgBTYCACAGIAE2AgQgBiAGrUKAgICA0ACENwMIIAZBJGpBjITA\
\\
ACAGQQhqEIsBIAYoAiQhASAAIAYoAigiACAGKAIsIAYoAgAgBigCBCACIAMQiQEgAUUNAiAAIAEQoAIMAgsgAEICNwMADAELIAZBJGoiBCAHIAgQMSAGIAStQoCAgIAghDcDGCAGQQhqQY6CwAAgBkEYahCLASAGKAIkIgQEQCAGKAIoIAQQoAILIAYoAgghBCAAIAYoAgwiACAGKAIQIAUgASACIAMQiQEgBEUNACAAIAQQoAILIAZBMGokAAvuAwEHfyMAQRBrIgckAAJAAkACQAJAIAIEQCACQQxsIghBDGtBDG5BAXQhBSAIIQMgASEEAkADQCADRQ0BIANBDGshAyAEKAIIIQYgBEEMaiEEIAUgBmoiBSAGTw0AC0HA38AAQTVB+N/AABC+\
\\
AgALQQAhAyAFQQBIDQECQCAFRQRAQQEhBgwBC0EBIQMgBUEBEN0CIgZFDQILQQAhBCAHQQA2AgwgByAGNgIIIAcgBTYCBCABKAIEIQkCQAJAIAUgASgCCCIDSQRAIAdBBGpBACADQQFBARDxASAHKAIIIQYgBygCDCEEDAELIANFDQELIANFDQAgBCAGaiAJIAP8CgAACyAFIAMgBGoiCWshAyACQQFHBEAgCEEMayEIIAFBEGohBCAGIAlqIQIDQCADQQFNDQQgBEEEaigCACEBIAQoAgAhBiACQazAADsAACADQQJrIgMgAUkNBSACQQJqIQIgAQRAIAIgBiAB/AoAAAsgBEEMaiEEIAMgAWshAyABIAJqIQIgCEEMayIIDQALCyAAIAcpAgQ3\
\\
AgAgACAFIANrNgIIDAQLIABBADYCCCAAQoCAgIAQNwIADAMLIAMgBRDjAgALQfTcwABBE0Gw38AAEL8CAAtB9NzAAEETQbDfwAAQvwIACyAHQRBqJAAL8wMCB38BfCMAQSBrIgMkAEHbo8AAIQVBGyEEAkACQCAARQRAQRshB0Hbo8AAIQAMAQsgACgCAARAQfajwAAhAEHPACEHDAELIABBfzYCACAAQQhrIgcgBygCAEEBaiIGNgIAIAZFDQEgAEEIaiEGCwJAAkACQCABBEAgASgCACIIQf7///8HTQ0BQfajwAAhBUHPACEECyADIAc2AhwgAyAANgIYIAMgBjYCFCAGRQ0BIANBFGoQugJBACEADAELIAEgCEEBajYCACABQQhrIgQgBCgC\
\\
ACIJQQFqIgU2AgAgBUUNAiABQQhqIQUgBg0BIAMgBDYCHCADIAE2AhggAyAFNgIUIANBFGoQuAJBACEFCyAAIAUgABsiAUEBIAEbIAcgBCAAG0EAIAEbEIoDAAsgAyAHNgIQIAMgADYCDCADIAY2AgggAyAENgIcIAMgBTYCFCADIAE2AhgCQCABKAJMIAJNBEAgASAINgIAIAQgCTYCAEQAAAAAAAD4fyEKDAELIAZBpANqIAUgAhBGIQogBCgCACECIAEgASgCAEEBazYCACAEIAJBAWsiATYCACABDQAgA0EcahDEAgsgACAAKAIAQQFqNgIAIAcgBygCAEEBayIANgIAIABFBEAgA0EQahDGAgsgA0EgaiQAIAoPCwALyQMCDX8BfiADIAVB\
\\
AWsiDSABKAIUIghqIgdLBEBBACABKAIIIgprIQ4gBSABKAIQIg9rIRAgASgCHCELIAEpAwAhFANAAkAgAQJ/AkAgFCACIAdqMQAAiEIBg1AEQCABIAUgCGoiCDYCFCAGDQMMAQsgCiALIAogCiALSRsgBhsiCSAFIAUgCUkbIQwgAiAIaiERIAkhBwJAAkACQANAIAcgDEYEQEEAIAsgBhshDCAKIQcDQCAHIAxNBEAgASAFIAhqIgI2AhQgBkUEQCABQQA2AhwLIAAgAjYCCCAAIAg2AgQgAEEBNgIADwsgB0EBayIHIAVPDQMgByAIaiIJIANPDQQgBCAHai0AACACIAlqLQAARg0ACyABIAggD2oiCDYCFCAQIAZFDQYaDAcLIAcgCGogA08N\
\\
AyAHIBFqIRIgBCAHaiAHQQFqIQctAAAgEi0AAEYNAAsgCCAOaiAHaiEIIAZFDQMMBQsgByAFQcTcwAAQpgIACyAJIANB1NzAABCmAgALIAMgCCAJaiIAIAAgA0kbIANB5NzAABCmAgALQQALIgc2AhwgByELCyAIIA1qIgcgA0kNAAsLIAEgAzYCFCAAQQA2AgALogQDA3wDfwF+AkAgASgCSCIGIAJLBEAgASgCRCACQbABbGoiAikDACIJpyEHQQAhBgJAIAkgAikDECIJhFANACABLQBMIghBA0YNACABKAIARQ0AIAErAwggAkEIQRggBxtqKwMAoSEDQQEhBiAIDQAgA0QAAAAAAAA4Q6BEAAAAAAAAOMOgIANhDQAgA0QAAAAAAECPQKIi\
\\
BPwGuSIDRAAAAAAAAPC/oCADIAMgBGQbIgMgA0QAAAAAAADwP6AgBCADoUQAAAAAAADgP2MbRAAAAAAAQI9AoyEDCyAJpyEBRAAAAAAAAPD/IQQgBw0BIAFFDQEgAisDGCEEDAELIAIgBkGsysAAEKYCAAsgAisDkAEhBQJAAkACQAJAAkAgAi0ArwFBAWsOBQIBAwQEAAsgACAEOQMIIAAgBTkDACAAQQI6ABAgACABQQFzOgARDwsgACAEOQMIIABCgICAgICAgPj/ADcDACAAQQE7ARAPCyAGIAMgBWRxRQRAIABBADsBECAAIAQ5AwggACAFOQMADwsgACAEOQMIIAAgBTkDACAAQYICOwEQDwsgAi0AcUEGRwRADAELIAIpA2BQBEAgACAE\
\\
OQMIIAAgBTkDACAAQQA6ABAgACAGIAMgBWRxOgARDwsgAEEAOwEQIAAgBDkDCCAAQoCAgICAgID4/wA3AwAPCyAAIAQ5AwggAEKAgICAgICA+P8ANwMAIABBAjsBEAvXAwIGfgJ/IwBB0ABrIggkACAI/QwAAAAAAAAAAAAAAAAAAAAA/QsDOCAIIAApAwgiAjcDMCAIIAApAwAiAzcDKCAIIAJC88rRy6eM2bL0AIU3AyAgCCACQu3ekfOWzNy35ACFNwMYIAggA0Lh5JXz1uzZvOwAhTcDECAIIANC9crNg9es27fzAIU3AwggASgCACEAIAggASgCBCIBNgJMIAhBCGoiCSAIQcwAakEEEHAgCSAAIAEQcCAIKQMIIQMgCCkDGCECIAg1AkAh\
\\
BiAIKQM4IQQgCCkDICAIKQMQIQcgCEHQAGokACAEIAZCOIaEIgaFIgRCEIkgBCAHfCIEhSIFQhWJIAUgAiADfCIDQiCJfCIFhSIHQhCJIAcgBCACQg2JIAOFIgJ8IgNCIIlC/wGFfCIEhSIHQhWJIAcgAyACQhGJhSICIAUgBoV8IgNCIIl8IgaFIgVCEIkgBSADIAJCDYmFIgIgBHwiA0IgiXwiBIUiBUIViSAFIAMgAkIRiYUiAiAGfCIDQiCJfCIGhSIFQhCJIAUgAkINiSADhSICIAR8IgNCIIl8IgSFQhWJIAJCEYkgA4UiAkINiSACIAZ8hSICQhGJhSACIAR8IgJCIImFIAKFC9cDAgZ+An8jAEHQAGsiCCQAIAj9DAAAAAAAAAAAAAAA\
\\
AAAAAAD9CwM4IAggACkDCCICNwMwIAggACkDACIDNwMoIAggAkLzytHLp4zZsvQAhTcDICAIIAJC7d6R85bM3LfkAIU3AxggCCADQuHklfPW7Nm87ACFNwMQIAggA0L1ys2D16zbt/MAhTcDCCAIQQhqIgkgASgCACIAKAIEIAAoAggQcCAIQf8BOgBPIAkgCEHPAGpBARBwIAgpAwghAyAIKQMYIQIgCDUCQCEGIAgpAzghBCAIKQMgIAgpAxAhByAIQdAAaiQAIAQgBkI4hoQiBoUiBEIQiSAEIAd8IgSFIgVCFYkgBSACIAN8IgNCIIl8IgWFIgdCEIkgByAEIAJCDYkgA4UiAnwiA0IgiUL/AYV8IgSFIgdCFYkgByADIAJCEYmFIgIgBSAG\
\\
hXwiA0IgiXwiBoUiBUIQiSAFIAMgAkINiYUiAiAEfCIDQiCJfCIEhSIFQhWJIAUgAyACQhGJhSICIAZ8IgNCIIl8IgaFIgVCEIkgBSACQg2JIAOFIgIgBHwiA0IgiXwiBIVCFYkgAkIRiSADhSICQg2JIAIgBnyFIgJCEYmFIAIgBHwiAkIgiYUgAoUL0gMCBn4BfyMAQdAAayIIJAAgCP0MAAAAAAAAAAAAAAAAAAAAAP0LAzggCCAAKQMIIgI3AzAgCCAAKQMAIgM3AyggCCACQvPK0cunjNmy9ACFNwMgIAggAkLt3pHzlszct+QAhTcDGCAIIANC4eSV89bs2bzsAIU3AxAgCCADQvXKzYPXrNu38wCFNwMIIAhBCGoiACABKAIEIAEoAggQ\
\\
cCAIQf8BOgBPIAAgCEHPAGpBARBwIAgpAwghAyAIKQMYIQIgCDUCQCEGIAgpAzghBCAIKQMgIAgpAxAhByAIQdAAaiQAIAQgBkI4hoQiBoUiBEIQiSAEIAd8IgSFIgVCFYkgBSACIAN8IgNCIIl8IgWFIgdCEIkgByAEIAJCDYkgA4UiAnwiA0IgiUL/AYV8IgSFIgdCFYkgByADIAJCEYmFIgIgBSAGhXwiA0IgiXwiBoUiBUIQiSAFIAMgAkINiYUiAiAEfCIDQiCJfCIEhSIFQhWJIAUgAyACQhGJhSICIAZ8IgNCIIl8IgaFIgVCEIkgBSACQg2JIAOFIgIgBHwiA0IgiXwiBIVCFYkgAkIRiSADhSICQg2JIAIgBnyFIgJCEYmFIAIgBHwi\
\\
AkIgiYUgAoUL1gMBBX8jAEEgayIDJABB26PAACEGQRshBQJAAkAgAEUEQEEbIQdB26PAACEADAELIAAoAgAEQEH2o8AAIQBBzwAhBwwBCyAAQX82AgAgAEEIayIHIAcoAgBBAWoiBDYCACAERQ0BIABBCGohBAsCQAJAAkAgAQRAIAEoAgAiBUH+////B00NAUH2o8AAIQZBzwAhBQsgAyAHNgIcIAMgADYCGCADIAQ2AhQgBEUNASADQRRqELoCQQAhAAwBCyABIAVBAWo2AgAgAUEIayIFIAUoAgBBAWoiBjYCACAGRQ0CIAFBCGohBiAEDQEgAyAFNgIcIAMgATYCGCADIAY2AhQgA0EUahC4AkEAIQYLIAAgBiAAGyIBQQEgARsgByAFIAAb\
\\
QQAgARsQigMACyADIAc2AhAgAyAANgIMIAMgBDYCCCADIAU2AhwgAyABNgIYIAMgBjYCFCAEQaQDaiAGIAJBARB/IQQgASABKAIAQQFrNgIAIAUgBSgCAEEBayIBNgIAIAFFBEAgA0EcahDEAgsgACAAKAIAQQFqNgIAIAcgBygCAEEBayIANgIAIABFBEAgA0EQahDGAgsgA0EgaiQAIARBAWu4RAAAAAAAAPC/IAQbDwsAC6gDAQh/AkAgACgCAEUEQCAAKAIMIgNBAXQhASADQQBIDQEgAUH+////B0sNASAAKAIIIQcCfyABRQRAQQIhBkEADAELQQIhAiABQQIQ3QIiBkUNAiADCyEIAkAgA0UNAAJAIANBEEkNACAGIAMgB2pJIAcgASAG\
\\
aklxDQAgByEBIAYhAiADQfj///8HcSIEIQUDQCACIAH9AgAA/QsBACABQQhqIQEgAkEQaiECIAVBCGsiBQ0ACyADIARGDQELIAQhAiADQQNxIgUEQCAGIAJBAXRqIQEDQCABIAIgB2otAAA7AQAgAUECaiEBIAJBAWohAiAFQQFrIgUNAAsLIAQgA2tBfEsNACAGIAJBAXRqIQEgByEEA0AgASACIARqIgUtAAA7AQAgAUECaiAFQQFqLQAAOwEAIAFBBGogBUECai0AADsBACABQQZqIAVBA2otAAA7AQAgBEEEaiEEIAFBCGohASACIANBBGsiA0cNAAsLIAAoAgQiBARAIAcgBBCgAgsgACAGNgIIIAAgCDYCBCAAQQE2AgALIABBBGoPCyAC\
\\
IAEQ4wIAC9ADAQV/IwBBMGsiAiQAIAJBKGogARD8AiACKAIsIQECQCACKAIoIgRFDQAgAiABNgIsIAIgBDYCKCACQSBqIAAoAgQgACgCCBDuAiACKAIkIQMCQCACKAIgQQFxDQAgAkEsaiIGQeS4wABBBhB1IAMQgwMgAkEYaiAAKAIQIAAoAhQQ7gIgAigCHCEDIAIoAhhBAXENACAGQfCywABBBBB1IAMQgwMCfyAAKAIYQYCAgIB4RwRAIAJBEGogACgCHCAAKAIgEO4CIAIoAhAhBSACKAIUDAELQYEIQYAIIAQtAAAbCyEDIAVBAXENACAGQfSywABBBxB1IAMQgwMCfyAAKAIkQYCAgIB4RwRAIAJBCGogACgCKCAAKAIsEO4CIAIoAggh\
\\
BSACKAIMDAELQQAhBUGBCEGACCAELQAAGwshAyAFQQFxDQAgBkHquMAAQQYQdSADEIMDAn8gACgCMEGAgICAeEcEQCACIAAoAjQgACgCOBDuAiACKAIEIQMgAigCAAwBC0GBCEGACCAELQAAGyEDQQALQQFxDQAgBkHwuMAAQQYQdSADEIMDDAELIAFBhAhJBEAgAyEBDAELIAEQjAIgAyEBCyACQTBqJAAgAQupAwIFfgN/IwBBIGsiCiQAIABB/w82AgggAEIANwMAAkACQCABQqp9Uw0AIAJQDQAgAUK0AlUNASAKQRBqIAGnIglBBHQiCEHg98EAaikDAEIAIAIgAnkiBYYiA0IAEP8BIAopAxAhBCAKKQMYIgJC/wODQv8DUQRAIAogCEHo\
\\
98EAaikDAEIAIANCABD/ASACIAopAwgiAiAEfCIEIAJUrXwhAgsgAUIbfELTAFoEQEF/IQggBEJ/UQ0BCyACIAJCP4giBkIJfCIHiCEDIAACfiAGpyAJQeqkDWxBEHUgBadrakE/aiIJQYJ4TgRAIAlBgAhB/wcgA0L8/////////wCDIAMgAyAHhiACURsgAyADQgODQgFRGyADIARCAlQbIAMgAUIEfEIcVBsiAUIBgyABfCIBQv////////8fViIJG2oiCEH+D0sNA0IAIAFCAYhC//////////f/AIMgCRsMAQtBACEIIAlBw3dJDQEgA0GCeCAJa62IIgFCAYMgAXwiAUL/////////D1YhCCABQgGICzcDAAsgACAINgIICyAKQSBqJAAL\
\\
rgMCC38CfCABKAJQIgpFBEAgACABKAJAIAEoAkQgAhBKDwsCQCACIAAoAhQiA00EQCADIQQMAQsgA0EDdCEHIAEoAkAhCyABKAJEIQkgASgCTCEMIABBDGohDQJAA0ACQCADBHwgA0EBayEBIANFDQEgACgCECABQQN0aisDAAVEAAAAAAAA8P8LIQ4gACgCGCIGIANsIgEgBiADQQFqIgRsSQRAIAwgBiAHbCIFaiEIIAUgC2ohBQNAAkAgASAKSQRAIAgrAwAiDyAPYQ0BCyABIAlPDQUgBSsDACEPCyAPIA4gDiAOYhsiDiAOIA8gDyAPYhsiDyAOIA9kGyEOIAFBAWohASAIQQhqIQggBUEIaiEFIAZBAWsiBg0ACwsgACgCDCADRgRAIA0Q\
\\
jwILIAAgBDYCFCAAKAIQIANBA3RqIA45AwAgB0EIaiEHIAQiAyACRw0BDAMLCyABIANBvMjAABCmAgALIAEgCUHsx8AAEKYCAAsgAkUEQEQAAAAAAADw/w8LIAQgAkEBayIBSwRAIAAoAhAgAUEDdGorAwAPCyABIARBrMjAABCmAgALvwMCBn8CfCMAQRBrIggkAAJAAkAgBSAAKAK4ASIGTwRAIAUgBk0NASAEIAZBA3RqKwMAIQ0CQCAGIAAoAkgiBSAFIAZLGyIFRQ0AIAAoAkQhCSAFQQFHBEAgBUEBcSAFQf7//z9xIQsgCSEGIAQhBQNAIAUrAwAiDEQAAAAAAADw/2IEQCAGQgE3AwAgACACOgBMIAZBCGogDDkDAAsgBUEIaisDACIM\
\\
RAAAAAAAAPD/YgRAIAAgAjoATCAGQbgBaiAMOQMAIAZBsAFqQgE3AwALIAZB4AJqIQYgBUEQaiEFIAsgB0ECaiIHRw0AC0UNAQsgBCAHQQN0aisDACIMRAAAAAAAAPD/YQ0AIAAgAjoATCAJIAdBsAFsaiIEIAw5AwggBEIBNwMACyANRAAAAAAAAPD/YQ0CIAAgAjoATCAIQQhqIAEoAggiAiABKAIAIgEgAigCCEEBayADEKUBIAgoAgwhBCAIKAIIIQUgACACIAEgAxCtATcDECAAIA05AwggAEIBNwMAIAAgBEF/IAVBAXEbNgIYDAILQQAgBiAFQfCwwAAQtgEACyAGIAVB4LDAABCmAgALIAhBEGokAAu/AwIGfwJ8IwBBEGsiCCQAAkAC\
\\
QCAFIAAoArgBIgZPBEAgBSAGTQ0BIAQgBkEDdGorAwAhDQJAIAYgACgCSCIFIAUgBksbIgVFDQAgACgCRCEJIAVBAUcEQCAFQQFxIAVB/v//P3EhCyAJIQYgBCEFA0AgBSsDACIMRAAAAAAAAPD/YgRAIAZCATcDACAAIAI6AEwgBkEIaiAMOQMACyAFQQhqKwMAIgxEAAAAAAAA8P9iBEAgACACOgBMIAZBuAFqIAw5AwAgBkGwAWpCATcDAAsgBkHgAmohBiAFQRBqIQUgCyAHQQJqIgdHDQALRQ0BCyAEIAdBA3RqKwMAIgxEAAAAAAAA8P9hDQAgACACOgBMIAkgB0GwAWxqIgQgDDkDCCAEQgE3AwALIA1EAAAAAAAA8P9hDQIgACACOgBM\
\\
IAhBCGogASgCCCICIAEoAgAiASACKAIIQQFrIAMQpgEgCCgCDCEEIAgoAgghBSAAIAIgASADEKwBNwMQIAAgDTkDCCAAQgE3AwAgACAEQX8gBUEBcRs2AhgMAgtBACAGIAVB8LDAABC2AQALIAYgBUHgsMAAEKYCAAsgCEEQaiQAC7cDAQR/AkACQCABQYACTwRAQR8hAyABQYCAgAhJDQEMAgsCQEGQosIAKAIAIgJBASABQQN2dCIEcUUEQEGQosIAIAIgBHI2AgAgAUH4AXFBiKDCAGoiAiEDDAELIAFB+AFxQfiewgBqIgFBkAFqIQMgAUGYAWooAgAhAgsgAyAANgIIIAIgADYCDCAAIAM2AgwgACACNgIIDwsgAUEmIAFBCHZnIgJrdkEB\
\\
cSACQQF0ckE+cyEDCyAAQgA3AhAgACADNgIcIANBAnRB+J7CAGohAgJAQQEgA3QiBEGUosIAKAIAcUUEQCACIAA2AgAgACACNgIYQZSiwgBBlKLCACgCACAEcjYCAAwBCwJAAkAgASACKAIAIgQoAgRBeHFGBEAgBCECDAELIAFBGSADQQF2a0EAIANBH0cbdCEDA0AgBCADQR12QQRxaiIFKAIQIgJFDQIgA0EBdCEDIAIhBCACKAIEQXhxIAFHDQALCyACKAIIIgEgADYCDCACIAA2AgggAEEANgIYIAAgAjYCDCAAIAE2AggPCyAFQRBqIAA2AgAgACAENgIYCyAAIAA2AgwgACAANgIIC5EDAgt/AX4CQCACBEACQAJAIAJBBXQiA0EIEN0C\
\\
IgYEQEEBIQQgBiEDIAJBAUcEQCABKAIcIgdBA3QhBCABKAIQIghBAnQhBSABKQMAIQ4gASgCGCEMIAEoAgwhDUEBIQsDQEEEIQkCQCAIRQ0AIAVBBBDdAiIJRQ0EIAVFDQAgCSANIAX8CgAACwJAIAdFBEBBCCEKDAELIARBCBDdAiIKRQ0FIARFDQAgCiAMIAT8CgAACyADIA43AwAgA0EcaiAHNgIAIANBGGogCjYCACADQRRqIAc2AgAgA0EQaiAINgIAIANBDGogCTYCACADQQhqIAg2AgAgA0EgaiEDIAIgC0EBaiILRw0ACyACIQQLIAMgAf0AAxD9CwMQIAMgAf0AAwD9CwMADAQLQQggAxDjAgALQQQgBRDjAgALQQggBBDjAgALIAEo\
\\
AggiAgRAIAEoAgwgAkECdBCgAgsgASgCFCICBEAgASgCGCACQQN0EKACC0EIIQZBACECCyAAIAI2AgggACAGNgIEIAAgBDYCAAvpAgEFfwJAIAFBzf97QRAgACAAQRBNGyIAa08NACAAQRAgAUELakF4cSABQQtJGyIEakEMahAnIgJFDQAgAkEIayEBAkAgAEEBayIDIAJxRQRAIAEhAAwBCyACQQRrIgUoAgAiBkF4cSACIANqQQAgAGtxQQhrIgIgAEEAIAIgAWtBEE0baiIAIAFrIgJrIQMgBkEDcQRAIAAgAyAAKAIEQQFxckECcjYCBCAAIANqIgMgAygCBEEBcjYCBCAFIAIgBSgCAEEBcXJBAnI2AgAgASACaiIDIAMoAgRBAXI2AgQg\
\\
ASACEKkBDAELIAEoAgAhASAAIAM2AgQgACABIAJqNgIACwJAIAAoAgQiAUEDcUUNACABQXhxIgIgBEEQak0NACAAIAQgAUEBcXJBAnI2AgQgACAEaiIBIAIgBGsiBEEDcjYCBCAAIAJqIgIgAigCBEEBcjYCBCABIAQQqQELIABBCGohAwsgAwuOBQMFfwJ8An4jAEEQayIFJAAgACABEOcBIAAoAkgiAiABSwRAQQIhAwJAIAAoAkQgAUGwAWxqIgItAK8BQQJHDQACQCACLQBxQQZHDQAgAi0ArQEEQEEBIQMMAgsCQCAALQCcAUUEQCACLQCsAUUNAUEAIQMMAwsgAigCAEUNAiAAKQMAQgFSDQEgAisDCCAAKwMIZA0BDAILIAIpAwBQDQEC\
\\
QCAAKAJIIgQgAUsEQAJAIAAoAkQgAUGwAWxqIgQpAxAgBCkDACIKhFANACAALQBMIgZBA0YNACAAKAIARQ0AIAArAwggBEEIQRggCqcbaisDAKEhBwJAIAYNACAHRAAAAAAAADhDoEQAAAAAAAA4w6AgB2ENACAHRAAAAAAAQI9AoiIH/Aa5IghEAAAAAAAA8L+gIAggByAIYxsiCCAIRAAAAAAAAPA/oCAHIAihRAAAAAAAAOA/YxtEAAAAAABAj0CjIQcLIAUgBzkDCEIBIQkLIAUgCTcDAAwBCyABIARBkKjAABCmAgALIAUoAgBFDQAgBSsDCCACKwOQAWVFDQELIAJBAzoArwEgAkEANgJsIAJCADcDYCACIAAoAhg2AlggAiAAKQMQNwNQ\
\\
IAIgACkDADcDQCACIAArAwg5A0ggAC0AnQFFBEAgACABELMBDAELIAJBAToAcCACIAIoAmhBAWoiBDYCaCAAKAJcIgIgACgCUCIDRgRAIABB0ABqEO0BIAAoAlAhAyAAKAJcIQILIAAgAkEBajYCXCAAKAJUIAAoAlggAmoiACADQQAgACADTxtrQQxsaiIAIAQ2AgggACABNgIEQQIhAyAAQQI2AgALIAVBEGokACADDwsgASACQcTZwAAQpgIAC/YCAQV/AkACQAJAIAIEQCABLQAAQTBNDQFBASEGIAVBATYCCCAFIAE2AgRBAiEHIAVBAjsBACACQQFrIgJFBEAgBEUNBEEUIQFBoKDBACEIQRAhCUEMIQoMAwsgBUEBNgIUIAVBoKDBADYC\
\\
ECAFQQI7AQwgAUEBaiEIQQMhB0EgIQFBHCEJQRghCiACIQYMAgtBrJ/BAEEhQaSgwQAQ5QIAC0Hgn8EAQR9BtKDBABDlAgALIAUgCmpBAjsBACAFIAlqIAg2AgAgASAFaiAGNgIAIAIgBE8EQCAHIQYMAQsgBSAHQQxsaiIBIAQgAms2AgQgAUEAOwEAIAdBAWohBgsgBSAGQQxsaiIBIgICfyADwUEASgRAIAFBATYCCCABQdSgwQA2AgQgAUECOwEAIANBAWsMAQsgBSAGQQxsaiIBQQI2AgggAUHWoMEANgIEIAFBAjsBAEEBIANrCzsBDiACQQE7AQwgACAGQQJqNgIEIAAgBTYCAAvoAwICfwF+IwBBMGsiBCQAIAQgAiADEKQBIAQtABAh\
\\
AyAEKwMIIQICQCAEKQMAIgZCAlIEQCAAIAQpACg3ACggACAEKQAhNwAhIAAgBP0AABH9CwARIAAgAzoAECAAIAI5AwggACAGNwMADAELAkACQAJAIAEtAEwiBUEDRwRAIAMgBUcNAQwDCyADQQJGBEBBOEEBEN0CIgFFDQIgAEEAOgAoIABCuICAgICAgICAfzcDGCAAIAE2AhQgAEE4NgIQIAAgAjkDCCAAQgE3AwAgAUGep8AAKQAANwAwIAFBjqfAAP0AAAD9CwAgIAFB/qbAAP0AAAD9CwAQIAFB7qbAAP0AAAD9CwAADAQLIAQgASADELsBIAQpAwBCAlENAiAAIAT9AAMg/QsDICAAIAT9AAMQ/QsDECAAIAT9AAMA/QsDAAwDCyAEQSk2\
\\
AgwgBEHlp8AANgIIIAQgBUECdCIBKAL850A2AhQgBCABKALw50A2AhAgBCADQQJ0IgEoApTnQDYCBCAEIAEoAojnQDYCACAAQRBqIARBA0EBQQAQZSAAQQI6ACggAEGAgICAeDYCHCAAIAI5AwggAEIBNwMADAILQQFBOBDjAgALIAAgAzoAECAAIAI5AwggAEICNwMACyAEQTBqJAAL2AMCB3wDfwJAAkACQCABKAIMIgogAksEQCACIAAoAjgiCk8NASABKAIIIQwgAS0AECELRAAAAAAAAPD/IQVEAAAAAAAA8P8hAyAAKAI0IAJBAnRqIgovAQAEQCAAKAIUIgEgCi8BAiIKTQ0DIAAoAhAgCkEDdGorAwAhAwsCQCAMIAJBGGxqIgAtABEN\
\\
AEQAAAAAAADwfyEFIAArAwAiBEQAAAAAAADwf2ENACAEIAArAwggAyADRAAAAAAAAPD/YRsiBiAEoCIFIAahIgOhIAYgBSADoaGgIQcgC0EBRgRAIAdEAAAAAAAAAABiDQUMAQtE/Knx0k1iUD8hCCAERAAAIJvzXqBCY0UNBAJ8IAQgCw0AGiAEIAREAAAAAAAAOEOgRAAAAAAAADjDoCAEYQ0AGiAERAAAAAAAQI9AoiIJ/Aa5IgNEAAAAAAAA8L+gIAMgAyAJZBsiAyADRAAAAAAAAPA/oCAJIAOhRAAAAAAAAOA/YxtEAAAAAABAj0CjCyAHRAAAAAAAAAAAYg0EIARiDQQLIAUPCyACIApB7MbAABCmAgALIAIgCkH8wsAAEKYCAAsgCiAB\
\\
QfzFwAAQpgIACyAFIAQgBpmgRJsroYabhAY9oiAIoKEL+AIBBH8CQAJAAkACQAJAAkAgByAIVgRAIAcgCH0gCFgNAyAGIAcgBn1UBEAgByAGQgGGfSAIQgGGWg0DCyAGIAhYDQYgByAGIAh9IgZ9IAZWDQYgAiADTw0BQQAgAyACQfyQwQAQtgEACyAAQQA2AgAPCyABIANqIQwgASEKAkACQANAIAMgCUYNASAJQQFqIQkgCkEBayIKIANqIgstAABBOUYNAAsgCyALLQAAQQFqOgAAIAlBAWsiBUUNASALQQFqQTAgBfwLAAwBCwJAIANFBEBBMSEJDAELIAFBMToAAEEwIQkgA0EBayIKRQ0AIAFBAWpBMCAK/AsACyAEQQFqwSIEIAXBTA0A\
\\
IAIgA00NACAMIAk6AAAgA0EBaiEDCyACIANJDQIMAwsgAiADTw0CQQAgAyACQYyRwQAQtgEACyAAQQA2AgAPC0EAIAMgAkHskMEAELYBAAsgACAEOwEIIAAgAzYCBCAAIAE2AgAPCyAAQQA2AgAL2wMBAX8jAEFAaiIHJAACQAJAIAEoAjgiASACQf//A3EiAksEQAJAIANCAVINACAEmUT////////ff2UNACAHQujTwIAQNwM4IAdBEGpBg5vAACAHQThqEIsBIABCATcDACAAIAcpAxA3AxAgACAHKQMgNwMgIAcgBDkDCCAAIAcpAwg3AwggB0GAgICAeDYCHCAAIAcpAxg3AxggB0EBOgAoIAAgBykDKDcDKAwDCwJAIAVCAVINACAGvUL/\
\\
//////////8Ag0L/////////9/8AWA0AQSxBARDdAiIBRQ0CIABBCDoAKCAAQqyAgICAgICAgH83AxggACABNgIUIABBLDYCECAAIAY5AwggAEIBNwMAIAFB3NbAACgAADYAKCABQdTWwAApAAA3ACAgAUHE1sAA/QAAAP0LABAgAUG01sAA/QAAAP0LAAAMAwsgAEICNwMADAILIAcgATYCNCAHIAdBNGqtQoCAgIAwhDcDOCAHQRBqQdKewAAgB0E4ahCLASAHQQg6ACggB0GAgICAeDYCHCAHIAK4OQMIIAdCATcDACAAIAf9AAMg/QsDICAAIAf9AAMQ/QsDECAAIAf9AAMA/QsDAAwBC0EBQSwQ4wIACyAHQUBrJAAL1AQCAXwBfwJAAkAC\
\\
QAJAAkACQAJAIAJB/wFxQQFrDgIABgELIAG9Qv///////////wCDQv/////////3/wBWDQEMBQsgASABYg0BIAFEAID7Q/rO7EJjIAFEAAAwgjdFzMJmcUUEQEHAAEEBEN0CIgJFDQMgAEEBOgAoIABCwICAgICAgICAfzcDGCAAIAI2AhQgAEHAADYCECAAIAE5AwggAEIBNwMAIAJB3avAAP0AAAD9CwAwIAJBzavAAP0AAAD9CwAgIAJBvavAAP0AAAD9CwAQIAJBravAAP0AAAD9CwAADwsgAUQAAAAAAAA4Q6BEAAAAAAAAOMOgIAFhDQQgAUQAAAAAAECPQKIiAfwGuSIDRAAAAAAAAPC/oCADIAEgA2MbIgMgA0QAAAAAAADwP6AgASAD\
\\
oUQAAAAAAADgP2MbRAAAAAAAQI9AoyEBDAQLQSJBARDdAiICRQ0CIABBAToAKCAAQqKAgICAgICAgH83AxggACACNgIUIABBIjYCECAAIAE5AwggAEIBNwMAIAJBp6zAAC8AADsAICACQZeswAD9AAAA/QsAECACQYeswAD9AAAA/QsAAA8LIABBEGohAgJAQRpBARDdAiIEBEAgAiAENgIEIAJBGjYCACAEQe2rwABBGvwKAAAgAkEaNgIIDAELQQFBGhDjAgALIABBAToAKCAAQYCAgIB4NgIcIAAgATkDCCAAQgE3AwAPC0EBQcAAEOMCAAtBAUEiEOMCAAsgACACOgAQIABCAjcDACAAIAFEAAAAAAAAAACgOQMIC4IDAQZ/IwBBEGsiCCQA\
\\
AkACQAJAAkAgASgCCCIJIANLBEAgASgCBCADQQJ0aiIFLwEADQFBACEBDAILIAMgCUHswMAAEKYCAAsCfwJAIAEoAiRBCHQiBgRAIAUvAQIhCiAEIAZuIQUgBCAGTw0BQQAhA0EADAILQYzBwAAQhQMACyAFQQFrIAlsIANqIgcgASgCFCIDTw0CIAUgBmwhAyABKAIQIAdBBHRqIgEoAgQhByABKAIACyEBIAIoAgAgA0EBdGohCSACKAIIIQUgAigCDCEGIAIoAgQhAgNAIAMgBE8EQCAHIQQMAgsCQCACIARPBEAgCEEIaiAJIAQgA2sgChBpIAgoAghBAXENASAHIQQMAwsgAyAEIAJBnMLAABC2AQALIAgoAgwgA2oiBCAGTw0DIAUgBEED\
\\
dGorAwBEAAAAAAAA8P9hDQALQQEhAQsgACAENgIEIAAgATYCACAIQRBqJAAPCyAHIANBnMHAABCmAgALIAQgBkGMwsAAEKYCAAv/AgEGfyMAQRBrIggkAAJAAkACQAJAIAEoAggiCSADSwRAIAEoAgQgA0ECdGoiBS8BAA0BQQAhAQwCCyADIAlB7MDAABCmAgALAn8CQCABKAIkQQh0IgYEQCAFLwECIQogBCAGbiEFIAQgBk8NAUEAIQNBAAwCC0GMwcAAEIUDAAsgBUEBayAJbCADaiIHIAEoAhQiA08NAiAFIAZsIQMgASgCECAHQQR0aiIBKAIEIQcgASgCAAshASACKAIAIANqIQkgAigCCCEFIAIoAgwhBiACKAIEIQIDQCADIARPBEAg\
\\
ByEEDAILAkAgAiAETwRAIAhBCGogCSAEIANrIAoQfiAIKAIIQQFxDQEgByEEDAMLIAMgBCACQZzCwAAQtgEACyAIKAIMIANqIgQgBk8NAyAFIARBA3RqKwMARAAAAAAAAPD/YQ0AC0EBIQELIAAgBDYCBCAAIAE2AgAgCEEQaiQADwsgByADQZzBwAAQpgIACyAEIAZBjMLAABCmAgALhAMBBH8CQAJAAkAgAUGAAk8EQCAAKAIYIQMCQAJAIAAgACgCDCIBRgRAIABBFEEQIAAoAhQiARtqKAIAIgINAUEAIQEMAgsgACgCCCICIAE2AgwgASACNgIIDAELIABBFGogAEEQaiABGyEEA0AgBCEFIAIiAUEUaiABQRBqIAEoAhQiAhshBCABQRRB\
\\
ECACG2ooAgAiAg0ACyAFQQA2AgALIANFDQICQCAAKAIcIgJBAnRB+J7CAGoiBCgCACAARwRAIAMoAhAgAEYNASADIAE2AhQgAQ0DDAQLIAQgATYCACABRQ0EDAILIAMgATYCECABDQEMAgsgACgCDCICIAAoAggiAEcEQCAAIAI2AgwgAiAANgIIDwtBkKLCAEGQosIAKAIAQX4gAUEDdndxNgIADwsgASADNgIYIAAoAhAiAgRAIAEgAjYCECACIAE2AhgLIAAoAhQiAEUNACABIAA2AhQgACABNgIYDwsPC0GUosIAQZSiwgAoAgBBfiACd3E2AgAL8QICCn8CfAJAAkACQAJAIAAoAjgiBCADSwRAIAAoAiwhBiADQQJ0IgcgACgCNGoiBC8B\
\\
AARAIAMgBk8NAiAAKAIUIgUgBC8BAiIITQ0EIAAoAhAgCEEDdGoiCysDACEOAkAgByAAKAIoaigCACIKIAAoAlwiBCAAKAJgIgUgBCAFSRsiBE8NACAAKAJYIglFDQQgASgCCCEMIAEoAgwhDQNAIAQgBCAJbiIFIAlsRgRAIAIgDCANIAUQSiAOZQ0CCyABIAggBEEBayIFIAUgCXBrIgUgCiAFIApLIgcbIgUgBBBPIg8gDiAOIA5iGyIOIA4gDyAPIA9iGyIPIA4gD2QbIQ4gBSEEIAcNAAsLIAsgDjkDAAsgAyAGSQ0EIAMgBkH8w8AAEKYCAAsgAyAEQfzCwAAQpgIACyADIAZB3MPAABCmAgALQezCwAAQhQMACyAIIAVB7MPAABCmAgAL\
\\
IAAoAiggA0ECdGogACgCXDYCAAuTAwECfyAAIAFqIQICQAJAIAAoAgQiA0EBcQ0AIANBAnFFDQEgACgCACIDIAFqIQEgACADayIAQaCiwgAoAgBGBEAgAigCBCIDQQNxQQNHDQEgAiADQX5xNgIEIAAgAUEBcjYCBEGYosIAIAE2AgAgAiABNgIADAILIAAgAxCnAQsCQAJAAkAgAigCBCIDQQJxRQRAIAJBpKLCACgCAEYNAiACQaCiwgAoAgBGDQMgAiADQXhxIgIQpwEgACABIAJqIgFBAXI2AgQgACABaiABNgIAIABBoKLCACgCAEcNAUGYosIAIAE2AgAPCyACIANBfnE2AgQgACABQQFyNgIEIAAgAWogATYCAAsgACABEJsBDwtBpKLC\
\\
ACAANgIAQZyiwgBBnKLCACgCACABaiIBNgIAIAAgAUEBcjYCBCAAQaCiwgAoAgBHDQFBmKLCAEEANgIAQaCiwgBBADYCAA8LIABBmKLCACgCACABaiIBQQFyNgIEQaCiwgAgADYCAEGYosIAIAE2AgAgACABaiABNgIACwuIAwACQAJAIAIEQCABLQAAQTBNDQEgBkEDTQ0CIAVBAjsBAAJAAkACQAJAIAPBIgZBAEoEQCAFIAE2AgQgAiADQf//A3EiA0sNAiAFQQA7AQwgBSACNgIIIAUgAyACazYCECAEDQFBAiEBDAQLIAUgAjYCICAFIAE2AhwgBUECOwEYIAVBADsBDCAFQQI2AgggBUGJncEANgIEIAVBACAGayIDNgIQQQMhASACIARP\
\\
DQMgBCACayICIANNDQMgAiAGaiEEDAILIAVBATYCICAFQaCgwQA2AhwgBUECOwEYDAELIAVBAjsBGCAFQQE2AhQgBUGgoMEANgIQIAVBAjsBDCAFIAM2AgggBSACIANrIgI2AiAgBSABIANqNgIcIAIgBE8EQEEDIQEMAgsgBCACayEECyAFIAQ2AiggBUEAOwEkQQQhAQsgACABNgIEIAAgBTYCAA8LQayfwQBBIUHQn8EAEOUCAAtB4J/BAEEfQYCgwQAQ5QIAC0GMnMEAQSJBkKDBABDlAgALhwMCBX8FfAJAIAAoAgAiBSgCACIAKAIIIgIEQCACQbABbCECIAAoAgQhACABKwMQIQkgASsDCCEKIAEoAgAhAyABLQAYIQYDQEEBIQQCQAJA\
\\
IABBrwFqLQAAQQJrDgQEBAEBAAsgACkDAEIBUg0DIAogAEGQAWorAwAgAxshCyAJIABBCGorAwChIQcCQCAGDQAgB0QAAAAAAAA4Q6BEAAAAAAAAOMOgIAdhDQAgB0QAAAAAAECPQKIiB/wGuSIIRAAAAAAAAPC/oCAIIAcgCGMbIgggCEQAAAAAAADwP6AgByAIoUQAAAAAAADgP2MbRAAAAAAAQI9AoyEHCyAHIAtlRQ0DCyAAQbABaiEAIAJBsAFrIgINAAsLIAEoAiAhAyAFKAIEIgAoAgwiAiAAKAIAIgFGBEAgABDtASAAKAIMIQIgACgCACEBCyAAIAJBAWo2AgxBACEEIAAoAgQgACgCCCACaiIAIAFBACAAIAFPG2tBDGxqIgAgAzYC\
\\
BCAAQQU2AgALIAQLxAICC38BfiAAKAIIIgRBAWshAwJAIAQEQAJAIAAoAgQgA0ECdGoiAy8BAAR+IAAoAiQiBEEGdEHA////A3EiCEUNAyADLwECIQogACgCICIDIAIgCG4iCU0EQCAEQf///wdxIgQgA0EBa2xBBnQhCyADQQN0IQUgAyAEbEEGdCEMIABBGGohDQNAIAVFDQMgACgCHCIGIAVqQQhrKQMAIAEgCiAHIAtqIAcgDGoQgAGtfCEOIAAoAhggA0YEQCANEI8CIAAoAhwhBgsgACADQQFqIgQ2AiAgBSAGaiAONwMAIAcgCGohByAFQQhqIQUgAyAJSSAEIQMNAAsLIAAoAhwgCUEDdGopAwAgASAKIAggCWwgAhCAAa18BUIACw8L\
\\
QX9BAEHMwcAAEKYCAAsgA0EAQazBwAAQpgIAC0G8wcAAEIUDAAvCAgILfwF+IAAoAggiBEEBayEDAkAgBARAAkAgACgCBCADQQJ0aiIDLwEABH4gACgCJCIEQQZ0QcD///8DcSIIRQ0DIAMvAQIhCiAAKAIgIgMgAiAIbiIJTQRAIARB////B3EiBCADQQFrbEEGdCELIANBA3QhBSADIARsQQZ0IQwgAEEYaiENA0AgBUUNAyAAKAIcIgYgBWpBCGspAwAgASAKIAcgC2ogByAMahB8rXwhDiAAKAIYIANGBEAgDRCPAiAAKAIcIQYLIAAgA0EBaiIENgIgIAUgBmogDjcDACAHIAhqIQcgBUEIaiEFIAMgCUkgBCEDDQALCyAAKAIcIAlBA3Rq\
\\
KQMAIAEgCiAIIAlsIAIQfK18BUIACw8LQX9BAEHMwcAAEKYCAAsgA0EAQazBwAAQpgIAC0G8wcAAEIUDAAvKAgICfAV/AkACQCAAKAIIIgcgA0sEQEQAAAAAAADw/yEFAkAgACgCBCADQQJ0aiIILwEARQ0AIAQCfwJAIAAoAiQiCkEIdCIJBEAgCC8BAiELIAQgCW4hCCAEIAlPDQFBAAwCC0GMwcAAEIUDAAsgCEEBayAHbCADaiIHIAAoAhQiA08NAyAAKAIQIAdBBHRqKwIIIQUgCCAJbAsiA00NACAKRQ0DIAEoAgghCSABKAIMIQcDQCAEIAQgCm4iACAKbEYEQCACIAkgByAAEEogBWUNAgsgASALIARBAWsiACAAIApwayIAIAMgACAD\
\\
SyIIGyIAIAQQTyIGIAUgBSAFYhsiBSAFIAYgBiAGYhsiBiAFIAZkGyEFIAAhBCAIDQALCyAFDwsgAyAHQdzBwAAQpgIACyAHIANBnMHAABCmAgALQezCwAAQhQMAC+0CAQF/IwBBEGsiBCQAAkACQAJAAkACQAJAAkACQCABQQFrDgIABQELIANB/wFxQQFrDgICAwELIANB/wFxQQJHDQMgACgCqAEiAUUNA0EAIQIDQCAAIAIQ9QEgASACQQFqIgJHDQALDAMLQQAhASAALQCeAUEBRgRAIAAQrQIhAQsgAiAAKAJIIgNPDQMCQCAAKAJEIAJBsAFsaiIDLQCvAUEGcUECRwRAIANBBDoArwEMAQsgA0EEOgBxCyAEQQhqIABBASACIAJBAWog\
\\
ARBmDAILQQAhASAALQCeAUEBRgRAIAAQrQIhAQsgAiAAKAJIIgNPDQMCQCAAKAJEIAJBsAFsaiIDLQCvAUEGcUECRwRAIANBBToArwEMAQsgA0EFOgBxCyAEQQhqIABBASACIAJBAWogARBmDAELIAAgAhD1AQsgABC1ASAEQRBqJAAPCyACIANBtNrAABCmAgALIAIgA0G02sAAEKYCAAvSAgIFfwJ8IwBBEGsiBCQAAkACQAJAIAAoAjgiAyACSwRAAkAgAkECdCIFIAAoAjRqIgcvAQBFDQAgAiAAKAIsIgNPDQIgASgCBCEGIAAoAlwiAyAFIAAoAihqIgUoAgAiAkkNAyADIAZLDQMgBEEIaiABKAIAIAJBAXRqIAMgAmsgBy8BAiICEGkg\
\\
BCgCCEEBcQRAIAAoAhQiAyACTQ0FIAUoAgAgBCgCDGoiAyABKAIMIgZJBEAgACgCECACQQN0aiIAIAEoAgggA0EDdGorAwAiCCAAKwMAIgkgCSAJYhsiCSAJIAggCCAIYhsiCCAIIAljGzkDAAwCCyADIAZBnMfAABCmAgALIAUgAzYCAAsgBEEQaiQADwsgAiADQfzCwAAQpgIACyACIANB/MbAABCmAgALIAIgAyAGQazHwAAQtgEACyACIANBjMfAABCmAgALzwICBX8CfCMAQRBrIgQkAAJAAkACQCAAKAI4IgMgAksEQAJAIAJBAnQiBSAAKAI0aiIHLwEARQ0AIAIgACgCLCIDTw0CIAEoAgQhBiAAKAJcIgMgBSAAKAIoaiIFKAIAIgJJ\
\\
DQMgAyAGSw0DIARBCGogASgCACACaiADIAJrIAcvAQIiAhB+IAQoAghBAXEEQCAAKAIUIgMgAk0NBSAFKAIAIAQoAgxqIgMgASgCDCIGSQRAIAAoAhAgAkEDdGoiACABKAIIIANBA3RqKwMAIgggACsDACIJIAkgCWIbIgkgCSAIIAggCGIbIgggCCAJYxs5AwAMAgsgAyAGQZzHwAAQpgIACyAFIAM2AgALIARBEGokAA8LIAIgA0H8wsAAEKYCAAsgAiADQfzGwAAQpgIACyACIAMgBkGsx8AAELYBAAsgAiADQYzHwAAQpgIAC9oCAgN/AXwgASgCDCEGAkACQAJAAkACQAJAAkACQCADAn8gASgCAEEBRgRAIAUgBk8NAyABKAIIIAVBAXRq\
\\
LwEADAELIAUgBk8NASABKAIIIAVqLQAAC0H//wNxIgZNDQYgBSABKAJEIgNPDQUgAiAGQQN0aiICKAIEIQMgAigCACEHIAEoAkAgBUEDdGorAwAiCUQAAAAAAADw/2INBCABKAJkIQIgASgCaCIBDgIEAwILIAUgBkGU1sAAEKYCAAsgBSAGQaTWwAAQpgIAC0EAIQYDQCAGIAFBAXYiCCAGaiIGIAIgBkEDdGooAgAgBUsbIQYgASAIayIBQQFLDQALIAIgBkEDdGoiAigCACAFRw0BDAQLIAIoAgAgBUYNAwsgACAHIAMgBCAJIAUQOA8LIAUgA0HM1cAAEKYCAAsgBiADQczKwAAQpgIACyAAIAcgAyACLQAEEK8BC9ACAwR/AX4BfCAAKAJI\
\\
IgMgAUsEQCAAKAJEIgUgAUGwAWxqIgIoAlghBCACKAJABEAgAisDSCEHQgEhBgsgAkEAOgBwIAIgBDYCOCACIAc5AyggAiAGNwMgIAIgAikDUDcDMAJAIAIpA2BQBEAgAi0AcSEEIAJBBjoAcSACIAItAAAgBCAEQQZGGzoArwEgBUGvAWohAiADQbABbCEDA0AgAi0AAEEGcUECRg0CIAJBsAFqIQIgA0GwAWsiAw0ACyAALQA8QQFHDQEgAC0APkEBcQ0BIABBAToAPiAAIAE2AjggACgCXCICIAAoAlAiA0YEQCAAQdAAahDtASAAKAJQIQMgACgCXCECCyAAIAJBAWo2AlwgACgCVCAAKAJYIAJqIgAgA0EAIAAgA08ba0EMbGpBAzYCAA8L\
\\
IAAgARCIAQsPCyABIANBtNnAABCmAgALwwIBBn8gASgCACECIAEoAgghBAJAAkACQCABKAIEIgEgAUGAowVtIgFBgKMFbGsiBUEfdSIGIAFqQQFqDgMAAgECCyACQfA/cSIBQRBNBEAgAkENdSIDQQFrIgdBkANvIQFB562AgHghAiADQYKAcEgNAiABQR91QZADcSABakH47cAAai0AAEHwM3IiAUEDdiwAmPFAIgNFDQIgASADQQN0ayAHQQ10ciECDAILIAFBEGsgAkGPQHFyIQIMAQsgAkH4P3EiAUHRLU8EQCACQQ11IQFBn8D//wchAiABQf7/D2tBgoBgSQ0BIAFBAWoiAUENdCABQZADbyIBQR91QZADcSABakH47cAAai0AAHJBEHIh\
\\
AgwBCyABQRBqIAJBh0BxciECCyAAIAQ2AgggACACNgIAIAAgBkGAowVxIAVqNgIEC70CAQx/IAAoAlwiAgRAIAAoAkRBrwFqIQggACgCSCIJQbABbCEKIAAtADwhBSAAKAJYIQMgACgCpAEhCyAAKAKoASEGIAAoAlQhDCAAKAJQIQcCQANAIAMiAUEBaiIDIAdBACADIAdPG2shAyACQQFrIQICQAJAAkACQCAMIAFBDGxqIgEoAgBBAmsOBwEAAwMDAwUDCyAJBEAgCCEBIAohBANAIAEtAABBBnFBAkYNAyABQbABaiEBIARBsAFrIgQNAAsLIABBADoAPiAFQQFxQQAhBUUNAiAAQQA7ATwMAgsgBiABKAIEIgRNBEAgACACNgJcIAAgAzYC\
\\
WCAEIAZBvMrAABCmAgALIAsgBEECdGogASgCCDYCAAwBCyAAQQA6AD4LIAINAAtBACECCyAAIAI2AlwgACADNgJYCwuUAgEBfyMAQSBrIgQkAAJAAkACQCAAIAJNBEAgASACSw0BIAAgAU0NAiAEIAA2AgggBCABNgIMIAQgBEEMaq1CgICAgDCENwMYIAQgBEEIaq1CgICAgDCENwMQQfSAwAAgBEEQaiADEL8CAAsgBCAANgIIIAQgAjYCDCAEIARBDGqtQoCAgIAwhDcDGCAEIARBCGqtQoCAgIAwhDcDEEGcg8AAIARBEGogAxC/AgALIAQgATYCCCAEIAI2AgwgBCAEQQxqrUKAgICAMIQ3AxgMAQsgBCABNgIIIAQgAjYCDCAEIARBDGqt\
\\
QoCAgIAwhDcDGAsgBCAEQQhqrUKAgICAMIQ3AxBB1YPAACAEQRBqIAMQvwIAC7ACAQF/IwBBQGoiBCQAAkACQCABLQAYIgFBBEcEQCAEIAFBAnQiASgCsOdANgIgIAQgASgCoOdANgIcIAQgBEEcaq1CgICAgNAAhDcDKCAEQQhqQZmdwAAgBEEoahCLAQwBC0HTAEEBEN0CIgFFDQEgAUHQs8AAQdMA/AoAACAEQdMANgIQIAQgATYCDCAEQdMANgIICyAEQRQ2AhggBEHNtMAANgIUIARBHGoiASACIAMQMSAEIARBCGqtQoCAgIAghDcDOCAEIARBFGqtQoCAgIDQAIQ3AzAgBCABrUKAgICAIIQ3AyggAEHfhcAAIARBKGoQiwEgBCgCHCIA\
\\
BEAgBCgCICAAEKACCyAEKAIIIgAEQCAEKAIMIAAQoAILIARBQGskAA8LQQFB0wAQ4wIAC68CAQd/IwBBEGsiAiQAAkAgASgCDCIFIAEoAgQiBmoiBEEASA0AAkAgBEUEQEEBIQcMAQtBASEDIARBARDdAiIHRQ0BC0EAIQMgAkEANgIMIAIgBzYCCCACIAQ2AgQgASgCACEIAkACQCAEIAZJBEAgAkEEakEAIAZBAUEBEPEBIAIoAgQhBCACKAIIIQcgAigCDCEDDAELIAZFDQELIAZFDQAgAyAHaiAIIAb8CgAACyACIAMgBmoiAzYCDCABKAIIIQECQAJAIAQgA2sgBU8EQCAFDQEMAgsgAkEEaiADIAVBAUEBEPEBIAIoAgghByACKAIMIQML\
\\
IAVFDQAgAyAHaiABIAX8CgAACyAAIAIpAgQ3AgAgACADIAVqNgIIIAJBEGokAA8LIAMgBBDjAgALugIBBn8jAEEQayIDJAAgA0EBIAEgAhBTAn8CQCADKAIARQRAIAMoAgQiBkGBgICAeEYNASADKAIIIQcgAygCDAwCCyADKAIEIgFFDQAgAygCCCABEKACC0EBIQdBACEGQQALIQEgACgCACEEIAMgByABEHcgAygCCCEBIAMoAgQhBQJAAkAgAygCACICQYCAgIB4RwRAIAUhAAwBCyABRQRAQQEhAEEAIQFBACECDAELIAFBARDdAiIARQ0BIAEEQCAAIAUgAfwKAAALIAEhAgsgBCgCCCIFIAQoAgBGBEAgBBCSAgsgBCgCBCAFQQxsaiII\
\\
IAE2AgggCCAANgIEIAggAjYCACAEIAVBAWo2AgggBkGAgICAeHJBgICAgHhHBEAgByAGEKACCyADQRBqJAAPC0EBIAEQ4wIAC5UCAgR/A34jAEEgayIDJABBFCECIAApAwAiByEGIAdC6AdaBEADQCADQQxqIAJqIgBBBGsgBiIIIAZCkM4AgCIGQpDOAH59pyIEQf//A3FB5ABuIgVBAXQvAJyRQTsAACAAQQJrIAQgBUHkAGxrQf//A3FBAXQvAJyRQTsAACACQQRrIQIgCEL/rOIEVg0ACwsgBkIJVgRAIAJBAmsiAiADQQxqaiAGpyIAIABB//8DcUHkAG4iAEHkAGxrQf//A3FBAXQvAJyRQTsAACAArSEGCyAGUCAHQgBScUUEQCACQQFr\
\\
IgIgA0EMamogBqdBAXQtAJ2RQToAAAsgAUEBQQAgA0EMaiACakEUIAJrEGsgA0EgaiQAC70CAQN/IwBBMGsiAyQAAkACQAJAIAEoAkgiBARAIARBsAFsIQQgASgCREGsAWohASACQf8BcUEBRyECA0ACQCABLQAADQAgAg0AIAFBFGstAABBAXFFDQMLIAFBsAFqIQEgBEGwAWsiBA0ACwsgAEICNwMADAELIAFBCGsoAgAhAiABQQRrKAIAIQEgA0EgNgIUIANBzqbAADYCECADIAE2AgwgAyACNgIIIANBygA2AgQgA0GEpsAANgIAQQEhBCADQSBqIANBA0EBQQAQZQJAIAFFIgUNACABQQEQ3QIiBEUNAiAFDQAgBCACIAH8CgAACyAAIAMo\
\\
Aig2AhggACAD/QADGP0LAwggAEEEOgAoIAAgATYCJCAAIAQ2AiAgACABNgIcIABCADcDAAsgA0EwaiQADwtBASABEOMCAAunAgIGfwF+IAAoAjBBgNAAEKACAkAgACgCBCIBRQ0AIAEgAUEobCICakExaiIBRQ0AIAAoAgAgAmtBKGsgARCgAgsCQCAAKAIUIgRFDQAgACgCHCIFBEAgACgCECIDQQhqIQEgAykDAEJ/hUKAgYKEiJCgwIB/gyEHA0AgB1AEQANAIAEiAkEIaiEBIANB4ABrIQMgAikDAEKAgYKEiJCgwIB/gyIHQoCBgoSIkKDAgH9RDQALIAdCgIGChIiQoMCAf4UhBwsgAyAHeqdBA3ZBdGxqIgJBCGsoAgAiBgRAIAJBDGso\
\\
AgAgBhCgAgsgB0IBfSAHgyEHIAVBAWsiBQ0ACwsgBCAEQQxsQRNqQXhxIgFqQQlqIgJFDQAgACgCECABayACEKACCwvVAgEFfyMAQRBrIgMkAAJAQbSewgAoAgANAEG0nsIAQX82AgACfwJAAkACQEHEnsIAKAIAIgFBwJ7CACgCACIARgRAIAFBuJ7CACgCACIARw0B0G9BgAEgASABQYABTRsiAvwPASIAQX9HDQIMBQsgACABTQ0EQbyewgAoAgAgAUECdGooAgAhAEEADAMLIAAgAU0NA0G8nsIAKAIAIQAMAQsCQEHInsIAKAIAIgRFBEBByJ7CACAANgIADAELIAEgBGogAEcNAwsgA0EEakG4nsIAIAEgAmoiAkEEEO4BIAMoAgRBAUYN\
\\
AkG8nsIAIAMoAggiADYCAEG4nsIAIAI2AgALIAAgAUECdGogAUEBaiIANgIAQcCewgAgADYCAEG0nsIAKAIAQQFqCyECQcSewgAgADYCAEG0nsIAIAI2AgBByJ7CACgCACADQRBqJAAgAWoPCwALmQIBBX8CQAJAAkAgAiACQQNqQXxxIgRGBEAgA0EIayEIQQAhBAwBCyADIAQgAmsiBCADIARJGyEEIAMEQCABQf8BcSEGQQEhBwNAIAIgBWotAAAgBkYNBCAEIAVBAWoiBUcNAAsLIAQgA0EIayIISw0BCyABQf8BcUGBgoQIbCEFA0BBgIKECCACIARqIgcoAgAgBXMiBmsgBnJBgIKECCAHQQRqKAIAIAVzIgZrIAZycUGAgYKEeHFBgIGC\
\\
hHhHDQEgBEEIaiIEIAhNDQALCyADIARHBEAgAUH/AXEhBUEBIQcDQCAFIAIgBGotAABGBEAgBCEFDAMLIAMgBEEBaiIERw0ACwtBACEHCyAAIAU2AgQgACAHNgIAC6ICAQN/AkACQCAAKAJIIgEEQCABQbABbCEDIAAoAkRBrwFqIQEDQCABLQAAQQZxQQJGDQIgAUGwAWohASACQQFqIQIgA0GwAWsiAw0ACwsgAC0APg0BIABBAToAPiAAKAJcIgEgACgCUCICRgRAIABB0ABqEO0BIAAoAlAhAiAAKAJcIQELIAAgAUEBajYCXCAAKAJUIAAoAlggAWoiACACQQAgACACTxtrQQxsakEDNgIADwsgAEEBOwE8IAAgAjYCOCAAKAJcIgEgACgC\
\\
UCIDRgRAIABB0ABqEO0BIAAoAlAhAyAAKAJcIQELIAAgAUEBajYCXCAAKAJUIAAoAlggAWoiACADQQAgACADTxtrQQxsaiIAIAI2AgQgAEEANgIACwuHAgEHfyMAQRBrIgMkAEEKIQIgACgCACIEIQAgBEHoB08EQANAIANBBmogAmoiBUEEayAAIgYgAEGQzgBuIgBBkM4AbGsiB0H//wNxQeQAbiIIQQF0LwCckUE7AAAgBUECayAHIAhB5ABsa0H//wNxQQF0LwCckUE7AAAgAkEEayECIAZB/6ziBEsNAAsLIABBCUsEQCACQQJrIgIgA0EGamogACAAQf//A3FB5ABuIgBB5ABsa0H//wNxQQF0LwCckUE7AAALQQAgBCAAG0UEQCACQQFr\
\\
IgIgA0EGamogAEEBdC0AnZFBOgAACyABQQFBACADQQZqIAJqQQogAmsQayADQRBqJAALyQICAX8BfiMAQeAAayIEJAAgBEEwaiACIAMQpAEgBC0AQCEDIAQrAzghAgJAAkACQCAEKQMwIgVCAlIEQCAEIAQpAFg3ACggBCAEKQBRNwAhIAQgBP0AAEH9CwARDAELIANB/wFxQQFHDQEgAplE////////339lDQEgBELo08CAEDcDMCAEQRBqQfDTwAAgBEEwahCLASAEQQE6ACggBEGAgICAeDYCHEIBIQUgBC0AECEDCyAAIAQpACg3ACggACAEKQAhNwAhIAAgBP0AABH9CwARIAAgAzoAECAAIAI5AwggACAFNwMADAELIARBMGogASADEM0B\
\\
IAQpAzBCAlIEQCAAIAT9AANQ/QsDICAAIAT9AANA/QsDECAAIAI5AwggAEIBNwMADAELIAAgAzoAECAAIAI5AwggAEICNwMACyAEQeAAaiQAC7cCAgR/AX4jAEEwayICJAAgASgCAEGAgICAeEYEQCABKAIMIAJBADYCLCACQoCAgIAQNwIkKAIAIgMoAgAhBAJAIAMoAgQiA0EBcQRAAkAgA0EBdiIDRQ0AIAJBJGpBACADEOgBIAIoAiwhBSADRQ0AIAIoAiggBWogBCAD/AoAAAsgAiADIAVqNgIsDAELIAJBJGpB1PnAACAEIAMQgQEaCyACIAIoAiwiAzYCICACIAIpAiQiBjcDGCABIAM2AgggASAGNwIACyABKAIIIQMgAUEANgIIIAEp\
\\
AgAhBiABQoCAgIAQNwIAIAIgAzYCECACIAY3AwhBDEEEEN0CIgFFBEBBBEEMEIwDAAsgASACKAIQNgIIIAEgAikDCDcCACAAQcj6wAA2AgQgACABNgIAIAJBMGokAAucAgEJfyMAQdABayICJAAgAkEIaiABEIYCIAJBFGogAUEMahCGAgJAAkAgASgCICIDRQRAQQghBgwBCyABKAIcIQggA0GwAWwiCSIEQQgQ3QIiBkUNASACQTBqIQogAyEEA0AgBSAJRg0BIAJBIGogBSAIaiIHEIYCAkAgB0EQaiIHKQMAQgNSBEAgCiAHQaAB/AoAAAwBCyACQgM3AzALIAUgBmogAkEgakGwAfwKAAAgBUGwAWohBSAEQQFrIgQNAAsLIAAgAikCCDcC\
\\
ACAAIAIoAhA2AgggACACKQIUNwIMIAAgAigCHDYCFCAAIAM2AiAgACAGNgIcIAAgAzYCGCAAIAEtACQ6ACQgAkHQAWokAA8LQQggBBDjAgALqgICA38BfCACKAIAIQUgASgCCCICIQQgAiABKAIAIgNGBEAgASACQQFBAUEBEPEBIAEoAgghBCABKAIAIQMLIAEgAkEBaiICNgIIIAQgASgCBCIEakH7ADoAACAFQX9HBEAgAyACa0EITQRAIAEgAkEJQQFBARDxASABKAIEIQQgASgCCCECCyACIARqIgNBoKXAAC0AADoACCADQZilwAApAAA3AAAgASACQQlqNgIIAkAgACgCACIAKAJcIAVLBEAgACgCWCAFQQN0aisDACIGIAZhDQELIAW4\
\\
IQYLIAEgBhAyIAEoAgAhAyABKAIIIQILIAIhACACIANGBEAgASADQQFBAUEBEPEBIAEoAgghAAsgASACQQFqNgIIIAEoAgQgAGpB/QA6AAALjQIBBn8gACgCCCIEIQICf0EBIAFBgAFJDQAaQQIgAUGAEEkNABpBA0EEIAFBgIAESRsLIgYgACgCACAEa0sEfyAAIAQgBkEBQQEQ8QEgACgCCAUgAgsgACgCBGohAgJAIAFBgAFPBEAgAUE/cUGAf3IhBSABQQZ2IQMgAUGAEEkEQCACIAU6AAEgAiADQcABcjoAAAwCCyABQQx2IQcgA0E/cUGAf3IhAyABQf//A00EQCACIAU6AAIgAiADOgABIAIgB0HgAXI6AAAMAgsgAiAFOgADIAIgAzoA\
\\
AiACIAdBP3FBgH9yOgABIAIgAUESdkFwcjoAAAwBCyACIAE6AAALIAAgBCAGajYCCEEAC4kCAQZ/IAAoAggiBCECAn9BASABQYABSQ0AGkECIAFBgBBJDQAaQQNBBCABQYCABEkbCyIGIAAoAgAgBGtLBH8gACAEIAYQ6AEgACgCCAUgAgsgACgCBGohAgJAIAFBgAFPBEAgAUE/cUGAf3IhBSABQQZ2IQMgAUGAEEkEQCACIAU6AAEgAiADQcABcjoAAAwCCyABQQx2IQcgA0E/cUGAf3IhAyABQf//A00EQCACIAU6AAIgAiADOgABIAIgB0HgAXI6AAAMAgsgAiAFOgADIAIgAzoAAiACIAdBP3FBgH9yOgABIAIgAUESdkFwcjoAAAwBCyAC\
\\
IAE6AAALIAAgBCAGajYCCEEAC4ECAgJ/AX4jAEEgayICJAAgACgCACEAAn8CQCABKAIIIgNBgICAEHFFBEAgA0GAgIAgcQ0BIAIgACkDACACQQxqENABIAFBAUEAIAIoAgAgAigCBBBrDAILIAApAwAhBEEAIQADQCAAIAJqQRtqIASnQQ9xLQDkkkE6AAAgAEEBayEAIARCBIgiBEIAUg0ACyABQfSSwQBBAiAAIAJqQRxqQQAgAGsQawwBCyAAKQMAIQRBACEAA0AgACACakEbaiAEp0EPcS0A9pJBOgAAIABBAWshACAEQgSIIgRCAFINAAsgAUH0ksEAQQIgACACakEcakEAIABrEGsLIAJBIGokAAv2AQEFfyAAKAIEIQYgACgCCCIHIQUC\
\\
QAJAAkAgBw4CAgEACyAHIQQDQCADIARBAXYiBSADaiIDIAYgA0ECdGooAgAgAUsbIQMgBCAFayIEQQFLDQALCyADIAYgA0ECdGooAgAgAU1qIQULIAYgBUECdGohAUEAIQQCQAJAAkAgByAFayIDDgICAQALA0AgA0EBdiIHIARqIgYgBCABIAZBAnRqKAIAIAJJGyEEIAMgB2siA0EBSw0ACwsgBCABIARBAnRqKAIAIAJJaiEDCyADIAVqIQEgBQRAIABBDGogBUEBayABEF0PCyAAQQxqQQAgARBdQQFyC/8BAQR/IAAoAnAiAQRAIAAoAnQgARCgAgsgAEFAaxDjASAAKAJ8IgEEQCAAKAKAASABQShsEKACCyAAKAJQIgEEQCAAKAJUIAFB\
\\
DGwQoAILAkAgAC0AbEEDRg0AIAAoAmgiAUUNACABQUBrEOMBIAFB2AAQoAILIAAoAowBIQEgACgCkAEiBARAIAEhAgNAIAIoAgAiAwRAIAJBBGooAgAgAxCgAgsgAkEMaigCACIDBEAgAkEQaigCACADEKACCyACQRhqIQIgBEEBayIEDQALCyAAKAKIASICBEAgASACQRhsEKACCyAAKAKgASIBBEAgACgCpAEgAUECdBCgAgsL+gEBAn8jAEEgayICJAAgACgCACEAAn8CQCABKAIIIgNBgICAEHFFBEAgA0GAgIAgcQ0BIAJBCGogACgCACACQRZqENIBIAFBAUEAIAIoAgggAigCDBBrDAILIAAoAgAhA0EAIQADQCAAIAJqQR1qIANBD3Et\
\\
AOSSQToAACAAQQFrIQAgA0EEdiIDDQALIAFB9JLBAEECIAAgAmpBHmpBACAAaxBrDAELIAAoAgAhA0EAIQADQCAAIAJqQR1qIANBD3EtAPaSQToAACAAQQFrIQAgA0EEdiIDDQALIAFB9JLBAEECIAAgAmpBHmpBACAAaxBrCyACQSBqJAALhwICBH8CfAJAAkAgACgCXCIEIAEoAgQiA0kEQCAAKAIUIgUgASgCACAEQQF0ai8BACIDTQ0BIAQgASgCDCIFTw0CIAAoAhAgA0EDdGoiAyABKAIIIARBA3RqKwMAIgcgAysDACIIIAggCGIbIgggCCAHIAcgB2IbIgcgByAIYxs5AwAgACgCKCIDIAAoAixBAnRqIQUDQCADIAVHBEAgAygCACEG\
\\
IANBBGohAyAEIAZHDQEgA0EEayAEQQFqNgIAIAAoAlwhBAwBCwsgACAEQQFqNgJcIAAgASACED4PCyAEIANB3MTAABCmAgALIAMgBUHsxMAAEKYCAAsgBCAFQfzEwAAQpgIAC6kCAQt/IwBBEGsiAiQAIAJBCGoiAyABJQEQACACKAIIIQQgAigCDCEFIAMgASUBEAEgAigCCCEGIAIoAgwhByADIAElARACIAIoAgghCCACKAIMIQkgAyABJQEQAyACKAIIIQogAigCDCELIAMgASUBEAQgAigCCCEDIAAgAigCDCIMNgI4IAAgAzYCNCAAIAxBgICAgHggAxs2AjAgACALNgIsIAAgCjYCKCAAIAtBgICAgHggChs2AiQgACAJNgIgIAAgCDYC\
\\
HCAAIAlBgICAgHggCBs2AhggACAHNgIUIAAgBjYCECAAIAdBgICAgHggBhs2AgwgACAFNgIIIAAgBDYCBCAAIAVBgICAgHggBBs2AgAgAUGECE8EQCABEIwCCyACQRBqJAALwAIBAX8jAEEgayIDJAACQAJAIAJB/wFxQQJGBEBBNEEBEN0CIgFFDQIgAEEAOgAoIABCtICAgICAgICAfzcDGCAAIAE2AhQgAEE0NgIQIABCADcDACABQeDUwAAoAAA2ADAgAUHQ1MAA/QAAAP0LACAgAUHA1MAA/QAAAP0LABAgAUGw1MAA/QAAAP0LAAAMAQsCQCABLQBtIgFBA0cEQCABIAJB/wFxIgJHDQELIABCAjcDAAwBCyADQSg2AhQgA0Hk1MAANgIQ\
\\
IAMgAUECdCIBKAL850A2AhwgAyABKALw50A2AhggA0EIQQYgAhs2AgwgA0Gsp8AAQaanwAAgAhs2AgggAEEQaiADQQhqQQNBAUEAEGUgAEECOgAoIABBgICAgHg2AhwgAEIANwMACyADQSBqJAAPC0EBQTQQ4wIAC4QCAgR/AnwCQAJAIAAoAlwiBCABKAIEIgNJBEAgACgCFCIFIAEoAgAgBGotAAAiA00NASAEIAEoAgwiBU8NAiAAKAIQIANBA3RqIgMgASgCCCAEQQN0aisDACIHIAMrAwAiCCAIIAhiGyIIIAggByAHIAdiGyIHIAcgCGMbOQMAIAAoAigiAyAAKAIsQQJ0aiEFA0AgAyAFRwRAIAMoAgAhBiADQQRqIQMgBCAGRw0BIANB\
\\
BGsgBEEBajYCACAAKAJcIQQMAQsLIAAgBEEBajYCXCAAIAEgAhA/DwsgBCADQdzEwAAQpgIACyADIAVB7MTAABCmAgALIAQgBUH8xMAAEKYCAAv7AQIBfAZ/AkACQAJAAkAgBCAFTw0AIAJFDQEgACgCBCEJIAAoAgAhDCAAKAIIIQogACgCDCEIA0AgBSAFIAJuIgAgAmxGBEAgASAKIAggABBKIAZlDQILIAVBAWsiACAAIAJwayILIAQgBCALSSINGyEAIAUgC0kNAyAFIAlLDQMgBSAISw0EIAwgAEEBdGogBSAAayIFIAMgCiAAQQN0aiAFEDsiByAGIAYgBmIbIgYgBiAHIAcgB2IbIgcgBiAHZBshBiAAIQUgDQ0ACwsgBg8LQezCwAAQ\
\\
hQMACyAAIAUgCUH8wcAAELYBAAsgACAFIAhB7MHAABC2AQAL+AECBX8CfkEUIQMgASIIQugHWgRAIAJBBGshBANAIAMgBGoiBSAIIgkgCEKQzgCAIghCkM4Afn2nIgZB//8DcUHkAG4iB0EBdC8AnJFBOwAAIAVBAmogBiAHQeQAbGtB//8DcUEBdC8AnJFBOwAAIANBBGshAyAJQv+s4gRWDQALCyAIQglWBEAgAiADQQJrIgNqIAinIgQgBEH//wNxQeQAbiIEQeQAbGtB//8DcUEBdC8AnJFBOwAAIAStIQgLIAhQIAFCAFJxRQRAIAIgA0EBayIDaiAIp0EBdC0AnZFBOgAACyAAQRQgA2s2AgQgACACIANqNgIAC+gBAQl/IAIoAhwhBCAC\
\\
KAIgIgVBAWoiCEECdCIDQQIQ3QIiBwRAIAUEQCAEQQhqIQYgAUEQaiEJIAchAyAFIQQDQCADIAkgBkEEaygCACAGKAIAEG8iCgR/IAovAQAhC0EBBUEACzsBACADQQJqIAs7AQAgA0EEaiEDIAZBsAFqIQYgBEEBayIEDQALCyABQRBqIAIoAhAgAigCFBBvIgEEfyABLwEAIQNBAQVBAAshASAAIAc2AgQgACAINgIAIAAgBUEBajYCCCAHIAVBAnRqIgAgAzsBAiAAIAE7AQAPC0ECIAMQ4wIAC+oBAQd/QQohAyABIgRB6AdPBEAgAkEEayEFA0AgAyAFaiIGIAQiByAEQZDOAG4iBEGQzgBsayIIQf//A3FB5ABuIglBAXQvAJyRQTsAACAG\
\\
QQJqIAggCUHkAGxrQf//A3FBAXQvAJyRQTsAACADQQRrIQMgB0H/rOIESw0ACwsgBEEJSwRAIAIgA0ECayIDaiAEIARB//8DcUHkAG4iBEHkAGxrQf//A3FBAXQvAJyRQTsAAAtBACABIAQbRQRAIAIgA0EBayIDaiAEQQF0LQCdkUE6AAALIABBCiADazYCBCAAIAIgA2o2AgALiQEBAX8jAEFAaiIFJAAgBSABNgIEIAUgADYCACAFIAM2AgwgBSACNgIIIAVBsMnBACgCADYCFCAFQaTJwQAoAgA2AhAgBSAFQQhqrUKAgICAgA2ENwMwIAUgBa1CgICAgIANhDcDKCAFIAVBEGqtQoCAgICQDYQ3AyBBsoTAACAFQSBqIAQQvwIAC4MCAQN/\
\\
IwBBEGsiAyQAIANBBGogASACEEMCQAJAAkACQCADKAIEIgJBgYCAgHhHBEAgAygCDCEBIAMoAgghBSACQYCAgIB4Rg0BIAUhBAwCCyAAQYCAgIB4NgIADAMLIAFFBEBBASEEQQAhAUEAIQIMAQsgAUEBEN0CIgRFDQEgAQRAIAQgBSAB/AoAAAsgASECCyADQQRqIAQgARBxAkAgACADKAIEBH4gAkGAgICAeEcNASAEIQIgASEEIAMpAggFIAGtCz4CCCAAIAQ2AgQgACACNgIADAILIABBgICAgHg2AgAgAkUNASAEIAIQoAIMAQtBASABEOMCAAsgA0EQaiQAC4kHAQV/AkACQAJAIABBBGsiBigCACIHQXhxIgRBBEEIIAdBA3EiBxsgAWpP\
\\
BEAgB0EAIAFBJ2oiByAESRsNAQJAIAJBCU8EQCACIAMQnQEiAg0BQQAPCwJ/QQAhAQJAIANBzP97Sw0AQRAgA0ELakF4cSADQQtJGyECIABBCGshBiAAQQRrIgcoAgAiCEF4cSEEAkAgCEEDcUUEQCACQYACSQ0BIAZFDQEgAiAETw0BIAQgAmtBgIAISw0BIAAMAwsgBCAGaiEFAkACQCACIARLBEAgBUGkosIAKAIARg0BQaCiwgAoAgAgBUcEQCAFKAIEIghBAnENBCAIQXhxIgggBGoiBCACSQ0EIAUgCBCnASAEIAJrIgVBEE8EQCAHIAIgBygCAEEBcXJBAnI2AgAgAiAGaiICIAVBA3I2AgQgBCAGaiIEIAQoAgRBAXI2AgQgAiAFEKkB\
\\
DAQLIAcgBCAHKAIAQQFxckECcjYCACAEIAZqIgIgAigCBEEBcjYCBAwDC0GYosIAKAIAIARqIgQgAkkNAwJAIAQgAmsiBUEPTQRAIAcgCEEBcSAEckECcjYCACAEIAZqIgIgAigCBEEBcjYCBEEAIQVBACECDAELIAcgAiAIQQFxckECcjYCACACIAZqIgIgBUEBcjYCBCAEIAZqIgQgBTYCACAEIAQoAgRBfnE2AgQLQaCiwgAgAjYCAEGYosIAIAU2AgAMAgsgBCACayIEQQ9NDQEgByACIAhBAXFyQQJyNgIAIAIgBmoiAiAEQQNyNgIEIAUgBSgCBEEBcjYCBCACIAQQqQEMAQtBnKLCACgCACAEaiIEIAJNDQEgByACIAhBAXFyQQJyNgIA\
\\
QaSiwgAgAiAGaiIFNgIAQZyiwgAgBCACayICNgIAIAUgAkEBcjYCBAsgBkUNACAADAILIAMQJyICRQ0AIANBfEF4IAcoAgAiAUEDcRsgAUF4cWoiASABIANLGyIBBEAgAiAAIAH8CgAACyAAEEggAiEBCyABCw8LIAMgASABIANLGyIDBEAgAiAAIAP8CgAACyAGKAIAIgNBeHEiBiABQQRBCCADQQNxIgMbakkNAiADQQAgBiAHSxsNAyAAEEggAg8LQdT4wABBLkGE+cAAEOUCAAtBlPnAAEEuQcT5wAAQ5QIAC0HU+MAAQS5BhPnAABDlAgALQZT5wABBLkHE+cAAEOUCAAvmAQEGfyMAQRBrIgMkACADIABB0ABqNgIIIAMgAEFAazYCBCAD\
\\
IANBBGo2AgwCQCAAKAKEASIERQ0AIAAoAoABIgYhAQNAIANBDGogARCrAUUEQCAEIAJBAWpLBEAgAUEoaiEBIAJBf3MgBGohBANAIANBDGogARCrAQRAIAYgAkEobGoiBSABKQMgNwMgIAUgAf0AAxD9CwMQIAUgAf0AAwD9CwMAIAJBAWohAgsgAUEoaiEBIARBAWsiBA0ACwsgACACNgKEAQwCCyABQShqIQEgBCACQQFqIgJHDQALCyADQRBqJAALyQEBA38gA0EITwRAIAAgACADQQN2IgNBBXQiBGogACADQThsIgVqIAMQ1wEhACABIAEgBGogASAFaiADENcBIQEgAiACIARqIAIgBWogAxDXASECCwJ/IAAoAgAiAyABKAIAIgRHBEAg\
\\
AyAESQwBCyAAKAIEIAEoAgRJCyEFAn8gAigCACIGIANHBEAgAyAGSQwBCyAAKAIEIAIoAgRJCyAFRgR/IAIgASAEIAZHBH8gBCAGSQUgASgCBCACKAIESQsgBXMbBSAACwvjAQEEfwJAAkAgAkGACEsNACAAKAK8ASIEQYACTw0AIAAoArgBIQUgBARAIARBDGwhAyAFQQRqIQYDQCACIAZBBGooAgBGBEAgBigCACABIAIQqQJFDQMLIAZBDGohBiADQQxrIgMNAAsLAkAgAkUEQEEBIQMMAQsgAkEBEN0CIgNFDQIgAkUNACADIAEgAvwKAAALIAAoArQBIARGBEAgAEG0AWoQkgIgACgCuAEhBQsgACAEQQFqNgK8ASAFIARBDGxqIgAgAjYC\
\\
CCAAIAM2AgQgACACNgIACw8LQQEgAhDjAgAL/gEBA38CQAJAIAJBAWoiAkECdCIDQQQQqAIiBARAIANBAhCoAiIFRQ0BQQhBCBDdAiIDRQ0CIAAgATYCWCADQgA3AwAgAEEANgJwIABCADcCaCAAIAE2AmQgAEIANwJcIAAgAjYCLCAAIAQ2AiggACACNgIkIABBADYCICAAQoCAgIDAADcCGCAAQgg3AhAgAEIANwIIIABCgICAgIABNwIAIAAgAjYCMCAAIAU2AjQgACACNgI4IAAgAzYCTCAAQQE2AlAgACABNgJUIABCgICAgIABNwI8IABCgICAgBA3AkQPC0EEIAMQ4wIAC0ECIAMQ4wIAC0EIQQgQjAMAC+YBAgV/AX4jAEEwayIEJAAC\
\\
QCABKAIAIgMgASgCBEYNACABKAIMIQIgASADQQxqNgIAIAQgASgCCCADKAIEIAMoAggQUiAELwEIIQEgBCkDACIHQgJRIgYNACAEQQpqIQMCQCACKQMAQgJRDQAgAigCECIFBEAgAigCFCAFEKACCyACKAIcIgVBgICAgHhGDQAgBUUNACACKAIgIAUQoAILIAIgATsBCCACIAc3AwAgAiAD/QABAP0LAQogAiAD/QABEP0LARogAiADKQEeNwEoCyAAIAE7AQIgACAGOwEAIARBMGokAAvFAQEFfyMAQSBrIgQkACAAKAIAIQMgBCABIARBDGoQ0AECQCAEKAIEIgAEQCAEKAIAIQIgAEEBEN0CIgUEQCAARSIGRQRAIAUgAiAA/AoAAAsgAygC\
\\
ACADKAIIIgJrIABJBEAgAyACIABBAUEBEPEBIAMoAgghAgsgBkUEQCADKAIEIAJqIAUgAPwKAAALDAILQQEgABDjAgALIAMoAgghAkEBIQULIANBCGogACACajYCACAABEAgBSAAEKACCyAEQSBqJAALywEBCH8gACgCDCIBIAAoAgQiA2tBwAFuIQcgASADRwRAA0AgAyAEQcABbGoiASgCoAEiAgRAIAEoAqQBIAIQoAILAkAgASgCrAEiBUGAgICAeEYNACABKAKwASECIAEoArQBIgYEQCACIQEDQCABKAIAIggEQCABQQRqKAIAIAgQoAILIAFBDGohASAGQQFrIgYNAAsLIAVFDQAgAiAFQQxsEKACCyAEQQFqIgQgB0cNAAsLIAAoAggi\
\\
AQRAIAAoAgAgAUHAAWwQoAILC90BAQV/IwBBIGsiAyQAIANBGGogAhD8AiADKAIcIQICQCADKAIYIgVFBEBBASEGDAELIAMgAjYCHCADIAU2AhggA0EQaiAFIAE1AggQgQJBASEGIAMoAhQhBAJAIAMoAhBBAXENACADQRxqIgdBgNLAAEEFEHUgBBCDAyADQQhqIAErAwAQ9QIgAygCDCEEIAMoAghBAXENACAHQfCywABBBBB1IAQQgwNBACEGDAELIAJBhAhJBEAgBCECDAELIAIQjAIgBCECCyAAIAI2AgQgACAGNgIAIANBIGokAAvgAQIEfwF+IwBBIGsiAyQAIAEoAgBBgICAgHhGBEAgASgCDCADQQA2AhwgA0KAgICAEDcCFCgCACIC\
\\
KAIAIQUCQCACKAIEIgJBAXEEQAJAIAJBAXYiAkUNACADQRRqQQAgAhDoASADKAIcIQQgAkUNACADKAIYIARqIAUgAvwKAAALIAMgAiAEajYCHAwBCyADQRRqQdT5wAAgBSACEIEBGgsgAyADKAIcIgI2AhAgAyADKQIUIgY3AwggASACNgIIIAEgBjcCAAsgAEHI+sAANgIEIAAgATYCACADQSBqJAAL3gEBBH8CQAJAAkAgACgCOCIEIANLBEAgACgCLCEEIANBAnQiByAAKAI0aiIFLwEABEAgAyAETw0CIAAoAhQiBiAFLwECIgVNDQMgACgCECAFQQN0aiIGIAEgAiAAKAJYIAUgByAAKAIoaigCACAAKAJcIgEgACgCYCICIAEgAkkbIAYr\
\\
AwAQzwE5AwALIAMgBEkNAyADIARB/MPAABCmAgALIAMgBEH8wsAAEKYCAAsgAyAEQdzDwAAQpgIACyAFIAZB7MPAABCmAgALIAAoAiggA0ECdGogACgCXDYCAAsDAAALzwECBX8BfAJAIAAoAggiBSADSwRARAAAAAAAAPD/IQogACgCBCADQQJ0aiIGLwEABHwCfwJAIAAoAiQiCEEIdCIHBEAgBi8BAiEJIAQgB24hBiAEIAdPDQFBAAwCC0GMwcAAEIUDAAsgBkEBayAFbCADaiIFIAAoAhQiA08NAyAAKAIQIAVBBHRqKwIIIQogBiAHbAshAyABIAIgCCAJIAMgBCAKEM8BBUQAAAAAAADw/wsPCyADIAVB3MHAABCmAgALIAUgA0GcwcAA\
\\
EKYCAAvhAgEDfyMAQTBrIgUkAEH0osIAQfSiwgAoAgAiBkEBajYCAAJAAkACQAJAAkACf0EAIAZBAEgNABpBAUHwosIALQAADQAaQfCiwgBBAToAAEHsosIAQeyiwgAoAgBBAWo2AgBBAgtB/wFxDgMBBAAEC0HgosIAKAIAIgZBAEgNACAGIAZBAWoiB0oNAUHgosIAIAc2AgAgBUHgosIANgIcIAVB5KLCADYCGEHkosIAKAIABEAgBUEQaiAAIAEoAhQRAAAgBSAEOgAtIAUgAzoALCAFIAI2AiggBSAFKQMQNwIgQeSiwgAoAgAgBUEgakHoosIAKAIAKAIUEQAACyAFQRhqKAIEIgAgACgCACIAQQFrNgIAIABBAEwEQEGb+MAAQc0AQcT4\
\\
wAAQvwIAC0HwosIAQQA6AAAgAw0CCwALQez5wABBHEGI+sAAEL4CAAsACyAFQQhqIAAgASgCGBEAAAALsQEBCH8gACgCBCEDIAAoAggiBwRAA0AgAyAEQbABbGoiASgCoAEiAgRAIAEoAqQBIAIQoAILIAEoAoQBIQUgASgCiAEiBgRAIAVBFGohAgNAIAJBBGsoAgAiCARAIAIoAgAgCBCgAgsgAkEgaiECIAZBAWsiBg0ACwsgASgCgAEiAQRAIAUgAUEFdBCgAgsgBEEBaiIEIAdHDQALCyAAKAIAIgAEQCADIABBsAFsEKACCwvBAQEEfwJAIAAoAggiAkUgASgCACIDQYCAgIB4R3FFBEAgASgCBCEEAkACQCABKAIIIgEgACgCACACa0sE\
\\
QCAAIAIgAUEIQQgQ8QEgACgCCCECDAELIAFFDQELIAFBA3QiBUUNACAAKAIEIAJBA3RqIAQgBfwKAAALIAAgASACajYCCCADQQBMDQEgBCADQQN0EKACDwsgACgCACICBEAgACgCBCACQQN0EKACCyAAIAEoAgg2AgggACABKQIANwIACwulAQEBfyAAKAIAIgEEQCAAKAIEIAFBA3QQoAILIAAoAgwiAQRAIAAoAhAgAUEDdBCgAgsgACgCGCIBBEAgACgCHCABQQN0EKACCyAAKAIkIgEEQCAAKAIoIAFBAnQQoAILIAAoAjAiAQRAIAAoAjQgAUECdBCgAgsgACgCPCIBBEAgACgCQCABQQR0EKACCyAAKAJIIgEEQCAAKAJMIAFBA3QQoAIL\
\\
CwMAAAu8AQEDfyAAKAJIIgIgAUsEQAJAIAAoAkQgAUGwAWxqIgItAK8BQQNHDQAgAi0AcA0AIAJBAToAcCACIAIoAmhBAWoiBDYCaCAAKAJcIgIgACgCUCIDRgRAIABB0ABqEO0BIAAoAlAhAyAAKAJcIQILIAAgAkEBajYCXCAAKAJUIAAoAlggAmoiACADQQAgACADTxtrQQxsaiIAIAQ2AgggACABNgIEIABBAjYCAAsPCyABIAJB1NnAABCmAgALhgEBAX8jAEEQayIDJAAgAiABIAJqIgFLBEBBAEEAEOMCAAsgA0EEaiAAKAIAIgIgACgCBEEIIAEgAkEBdCICIAEgAksbIgEgAUEITRsiARDvASADKAIEQQFGBEAgAygCCCADKAIMEOMC\
\\
AAsgAygCCCECIAAgATYCACAAIAI2AgQgA0EQaiQAC58BAQN/IAFFBEBBAA8LQQAgAWshAyAAIQICQANAIAItAABBCWsiBEEXTUEAQQEgBHRBm4CABHEbRQRAIANBAWohBCAAIAFqQQFrIQBBACECA0AgACACai0AAEEJayIBQRdLDQNBASABdEGbgIAEcUUNAyACIARGIAJBAWshAkUNAAtBAA8LIAJBAWohAiADQQFqIgMNAAtBAA8LIAIgA2sL6QECAX8CfkHYosIALQAAQQFHBEAQ/gELQciiwgBByKLCACkDACIBQgF8NwMAQdCiwgApAwAhAkGAAUEIEN0CIgBFBEBBCEGAARCMAwALIABCATcDGCAAQgA3AxAgAEEANgIIIABCgYCAgBA3\
\\
AwAgAEGABjsBfCAAQQA2AnggAEKAgICAwAA3A3AgAEIINwNoIABCADcDYCAAQoCAgICAATcDWCAAQgg3A1AgAEIANwNIIABCgICAgMAANwNAIAAgAjcDOCAAIAE3AzAgAEG4zcAAKQMANwMgIABBwM3AACkDADcDKCAAQQhqC5YBAQh/IAAoAgQhAiAAKAIIIgcEQANAIAIgA0EYbGoiBCgCDCEFIAQoAhAiBgRAIAVBFGohAQNAIAFBBGsoAgAiCARAIAEoAgAgCBCgAgsgAUEoaiEBIAZBAWsiBg0ACwsgBCgCCCIBBEAgBSABQShsEKACCyADQQFqIgMgB0cNAAsLIAAoAgAiAARAIAIgAEEYbBCgAgsLpwECAn8BfkEBIQZBBCEFAkAgBK0g\
\\
Aq1+IgdCIIhCAFIEQEEAIQIMAQsgB6ciAkGAgICAeCADa0sEQEEAIQIMAQsCQAJAAn8gASgCACIFBEAgASgCBCAEIAVsIAMgAhDVAQwBCyACRQRAIAMhBQwCCyACIAMQ3QILIgUNACAAIAM2AgQMAQsgACAFNgIEQQAhBgtBCCEFCyAAIAVqIAI2AgAgACAGNgIAC5sBAQV/IAAoAgAhASAAEJICAkAgACgCCCIFIAEgACgCDCIDa00NACABIAVrIgIgAyACayIDSyAAKAIAIgQgAWsgA09xRQRAIAQgAmshASACQQxsIgIEQCAAKAIEIgQgAUEMbGogBCAFQQxsaiAC/AoAAAsgACABNgIIDwsgA0EMbCICRQ0AIAAoAgQiACABQQxsaiAAIAL8\
\\
CgAACwukAQICfwF+QQEhBUEEIQQCQCADrSACrX4iBkIgiEIAUgRAQQAhAgwBCyAGpyICQfz///8HSwRAQQAhAgwBCwJAAkACfyABKAIAIgQEQCABKAIEIAMgBGxBBCACENUBDAELIAJFBEBBBCEEDAILIAJBBBDdAgsiBA0AIABBBDYCBAwBCyAAIAQ2AgRBACEFC0EIIQQLIAAgBGogAjYCACAAIAU2AgALfAECf0EBIQVBBCEEAkAgA0H/////B0sEQEEAIQMMAQsCQAJAAn8gAQRAIAIgAUEBIAMQ1QEMAQsgA0UEQEEBIQQMAgsgA0EBEN0CCyIEDQAgAEEBNgIEDAELIAAgBDYCBEEAIQULQQghBAsgACAEaiADNgIAIAAgBTYCAAuuAQEB\
\\
fwJAIAAoAgAiAUGAgICAeEYNACABRQ0AIAAoAgQgARCgAgsCQCAAKAIMIgFBgICAgHhGDQAgAUUNACAAKAIQIAEQoAILAkAgACgCGCIBQYCAgIB4Rg0AIAFFDQAgACgCHCABEKACCwJAIAAoAiQiAUGAgICAeEYNACABRQ0AIAAoAiggARCgAgsCQCAAKAIwIgFBgICAgHhGDQAgAUUNACAAKAI0IAEQoAILC40BAQF/IwBBEGsiBSQAIAIgASACaiIBSwRAQQBBABDjAgALIAVBBGogACABIAAoAgBBAXQiAiABIAJLGyIBQQhBBCAEQQFGGyICIAEgAksbIgEgAyAEEOwBIAUoAgRBAUYEQCAFKAIIIAUoAgwQ4wIACyAFKAIIIQIgACABNgIA\
\\
IAAgAjYCBCAFQRBqJAALqAEBBH8jAEEgayIFJAACQAJAIAMgBEkEQCABKAIYIgdFDQIgAyAHbiIGIAEoAhQiCEkEQCAFIAEoAhAgBkEEdGr9AAMA/QsDACAFQRBqIAIgBiAHbCADIAUQYSAAIAIgAyAEIAUQYQwCCyAGIAhB+K3AABCmAgALIABCgICAgICAgHg3AwggAEKAgICAgICA+P8ANwMACyAFQSBqJAAPC0HorcAAEIUDAAuoAQEEfyMAQSBrIgUkAAJAAkAgAyAESQRAIAEoAhgiB0UNAiADIAduIgYgASgCFCIISQRAIAUgASgCECAGQQR0av0AAwD9CwMAIAVBEGogAiAGIAdsIAMgBRBeIAAgAiADIAQgBRBeDAILIAYgCEH4rcAA\
\\
EKYCAAsgAEKAgICAgICAeDcDCCAAQoCAgICAgID4/wA3AwALIAVBIGokAA8LQeitwAAQhQMAC4UBAQR/IAAoAgAiAQRAIAAoAgQgAUECdBCgAgsgACgCECEBIAAoAhQiAwRAIAEhAgNAIAIoAgAiBARAIAJBBGooAgAgBBCgAgsgAkEMaiECIANBAWsiAw0ACwsgACgCDCICBEAgASACQQxsEKACCyAAKAIYIgEEQCAAKAIcIAFBHGwQoAILC58BAQF/AkACQAJAAkAgACgCqAEiAiABSwRAIAEgACgCSCICTw0BIAAoAkQgAUGwAWxqIgItAHBFDQQgAigCaCAAKAKkASABQQJ0aigCAEcNBCAAIAEQswEgACABEJ4BGiAALQA9DQIMAwsgASAC\
\\
QdzKwAAQpgIACyABIAJB5NnAABCmAgALIAAQvwELIAAoAoQBRQ0AIAAQ1gELIAAQtQELAwAAC6cBAQJ/AkAgAQRAIAFBAnQhAgNAIAAoAgAiAUGECE8EQCAB0G8mAUG0nsIAKAIADQNBtJ7CAEF/NgIAIAFByJ7CACgCACIDSQ0DIAEgA2siAUHAnsIAKAIATw0DQbyewgAoAgAgAUECdGpBxJ7CACgCADYCAEHEnsIAIAE2AgBBtJ7CAEG0nsIAKAIAQQFqNgIACyAAQQRqIQAgAkEEayICDQALCw8LAAuCDwELfyMAQRBrIgUkAAJ/QQEgASgCACIKQScgASgCBCIMKAIQIgsRAQANABogACgCACEGQQAhASMAQSBrIgQkACAFAn8CQAJAAkAC\
\\
QAJAAkACQAJAAkACQAJAAkAgBg4oAgEBAQEBAQEBAwUBAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQgBAQEBBwALIAZB3ABGDQULIAZBgAZJDQZBEEEAIAZBq50ETxsiACAAQQhyIgAgBkELdCIDIABBAnQoAoibQUELdEkbIgAgAEEEciIAIABBAnQoAoibQUELdCADSxsiACAAQQJyIgAgAEECdCgCiJtBQQt0IANLGyIAIABBAWoiACAAQQJ0KAKIm0FBC3QgA0sbIgAgAEEBaiIAIABBAnQoAoibQUELdCADSxsiAUECdCgCiJtBQQt0IgAgA0YgACADSWogAWoiCEECdCIAQYibwQBqIQMgACgCiJtBQRV2IQFB/wUhAAJAIAhBH00EQCADKAIE\
\\
QRV2IQAgCEUNAQsgA0EEaygCAEH///8AcSECCwJAIAAgAUF/c2pFDQAgBiACayEIIABBAWshA0EAIQADQCAAIAFBhpPBAGotAABqIgAgCEsNASADIAFBAWoiAUcNAAsLIAFBAXFFDQYgBEEAOgAOIARBADsBDCAEIAZBFHYtAMCkQToADyAEIAZBBHZBD3EtAMCkQToAEyAEIAZBCHZBD3EtAMCkQToAEiAEIAZBDHZBD3EtAMCkQToAESAEIAZBEHZBD3EtAMCkQToAECAGQQFyZ0ECdiIBIARBDGoiA2oiAEH7ADoAACAAQQFrQfUAOgAAIAMgAUECayIBakHcADoAACAFIAQpAQw3AAAgBEH9ADoAFSAEIAZBD3EtAMCkQToAFCAFIAQvARQ7\
\\
AAgMBwsgBUIANwECIAVB3OAAOwEADAgLIAVCADcBAiAFQdzoATsBAAwHCyAFQgA3AQIgBUHc5AE7AQAMBgsgBUIANwECIAVB3NwBOwEADAULIAVCADcBAiAFQdy4ATsBAAwECyAFQgA3AQIgBUHczgA7AQAMAwtBACEBQQAhAAJAIAYiAkEgSQ0AIAJB/wBJBEBBASEBDAELAkACQCACQYCABE8EQCACQYCACEkNASACQf7//wBxIgBBrp0LRyACQeD//wBxQeDNCkcgAEGe8ApHcXEgAkHw1wtrQXFJcSACQYDwC2tB3mxJcSACQYCADGtBnnRJcSACQdCmDGtBe0lxIAJBgII4a0H65lRJcSACQfCDOElxIQEMAwsgAkEIdkH/AXEhCQNAIAFB\
\\
AmohAyAAIAEtAI/BQSIHaiEIIAkgAS0AjsFBIgFHBEAgASAJSw0DIAghACADIgFBzABHDQEMAwsCQAJAAkAgACAISw0AIAhBnAJLDQAgB0UNAiAAQdrBwQBqIQEMAQsgACAIQZwCQZzGwQAQtgEACwNAIAEtAAAgAkH/AXFHBEAgAUEBaiEBIAdBAWsiBw0BDAILC0EAIQEMBAsgCCEAIAMiAUHMAEcNAAsMAQsgAkEIdkH/AXEhCQNAAkAgAUECaiEDIAAgAS0A57pBIgdqIQggCSABLQDmukEiAUcEQCABIAlLDQEgCCEAIAMiAUHcAEcNAgwBCwJAAkACQCAAIAhLDQAgCEHUAUsNACAHRQ0CIABBwrvBAGohAQwBCyAAIAhB1AFBnMbBABC2\
\\
AQALA0AgAS0AACACQf8BcUcEQCABQQFqIQEgB0EBayIHDQEMAgsLQQAhAQwECyAIIQAgAyIBQdwARw0BCwsgAkH//wNxIQNBASEBQQAhAgNAIAJBAWohAAJAIAIsAJa9QSIHQQBOBEAgACECDAELIABB+ANHBEAgAkGXvcEAai0AACAHQf8AcUEIdHIhByACQQJqIQIMAQtBrMbBABCGAwALIAMgB2siA0EASA0CIAFBAXMhASACQfgDRw0ACwwBC0EBIQFBACEHA0AgB0EBaiEAAkAgBywA9sNBIgNBAE4EQCAAIQcMAQsgAEGkAkcEQCAHQffDwQBqLQAAIANB/wBxQQh0ciEDIAdBAmohBwwBC0GsxsEAEIYDAAsgAiADayICQQBIDQEgAUEB\
\\
cyEBIAdBpAJHDQALCyABQQFxDQEgBEEAOgAYIARBADsBFiAEIAZBFHYtAMCkQToAGSAEIAZBBHZBD3EtAMCkQToAHSAEIAZBCHZBD3EtAMCkQToAHCAEIAZBDHZBD3EtAMCkQToAGyAEIAZBEHZBD3EtAMCkQToAGiAGQQFyZ0ECdiIBIARBFmoiA2oiAEH7ADoAACAAQQFrQfUAOgAAIAMgAUECayIBakHcADoAACAFIAQpARY3AAAgBEH9ADoAHyAEIAZBD3EtAMCkQToAHiAFIAQvAR47AAgLQQoMAgsgBSAGNgIAQYABIQFBgQEMAQtBAgs6AA0gBSABOgAMIARBIGokAAJAIAUtAA0iAUGBAU8EQCAKIAUoAgAgCxEBAEUNAUEBDAILIAog\
\\
BSAFLQAMIgBqIAEgAGsgDCgCDBEEAEUNAEEBDAELIApBJyALEQEACyAFQRBqJAALgQEBBH8gACgCACIBBEAgACgCBCABEKACCyAAKAIMIgEEQCAAKAIQIAEQoAILIAAoAhwhASAAKAIgIgMEQCABIQIDQCACKAIAIgQEQCACQQRqKAIAIAQQoAILIAJBsAFqIQIgA0EBayIDDQALCyAAKAIYIgAEQCABIABBsAFsEKACCwuCAQECfyADQQhPBEAgACAAIANBA3YiA0HAA2wiBGogACADQZAGbCIFaiADEPoBIQAgASABIARqIAEgBWogAxD6ASEBIAIgAiAEaiACIAVqIAMQ+gEhAgsgACACIAEgACgCACIAIAEoAgAiAUkiAyABIAIoAgAiAklz\
\\
GyADIAAgAklzGwuSAQEBfyAAKAIAIgEEQCAAKAIEIAEQoAILIAAoAgwiAQRAIAAoAhAgARCgAgsCQCAAKAIYIgFBgICAgHhGDQAgAUUNACAAKAIcIAEQoAILAkAgACgCJCIBQYCAgIB4Rg0AIAFFDQAgACgCKCABEKACCwJAIAAoAjAiAUGAgICAeEYNACABRQ0AIAAoAjQgARCgAgsLfwEEfyAAQTxqEPABIAAoArgBIQIgACgCvAEiAwRAIAIhAQNAIAEoAgAiBARAIAFBBGooAgAgBBCgAgsgAUEMaiEBIANBAWsiAw0ACwsgACgCtAEiAQRAIAIgAUEMbBCgAgsgACgCeEGAgICAeEcEQCAAQfgAahD7AQsgABC8AQv/CwMJfwF8BH4CQAJA\
\\
AkAgAUIBUQRAIAAtAAhBAWsOAgIDAQsgACgCACIAKAIAIAAoAggiA2tBA00EQCAAIANBBEEBQQEQ8QEgACgCCCEDCyAAIANBBGo2AgggACgCBCADakHu6rHjBjYAAA8LIAAoAgAhByMAQUBqIgAkAAJAAkACQAJAIAL8BrkiDEQAAAAAAADwv6AgDCACIAxjGyIM/AYiASABQugHfyIBQugHfn0iDUI/hyIOIAF8IgEgAUKAowV/IgFCgKMFfn0iD0I/hyIQIAF8IgFCxY3U/wd9QoCAgIBwVA0AAn8CQAJAIAGnQbvyK2oiBkHtAmoiAyAGSA0AAn8gAyADQbH1CG0iCUGx9QhsayIDQR91IghBsfUIcSADaiIGIAZB7QJuIgNB7QJsayIEIAMt\
\\
ANTqQCIKSQRAIANBAWsiA0GQA00EQCAEIAMtANTqQGtB7QJqDAILQX9BkQNB6O3AABCmAgALIAZBz/QISw0CIAQgCmsLIgZB7QJLDQAgAyAIIAlqQZADbGoiBEH//w9rQYKAYEkNACADLQD47UAgBkEEdCAEQQ10akEQanIiA0EAIANB+D9xQeEtSRshBQsgBQwBCyADQZADQYjxwAAQpgIACyIFRQ0AIABBw6rAACgAADYAHyAAQbyqwAApAAA3AxggAEGsqsAA/QAAAP0LAwggACAOQugHgyANfKciCUHAhD1sIgM2AjggACAFrSAQQoCjBYMgD3xCIIaEIgE3AzAgAEEkaiIFIABBMGoiBhC0ASAAIAAoAiRBDXUiBEEKbiIIQQpwQTByOgAL\
\\
IAAgBEHkAG5BCnBBMHI6AAogACAEQegHbkEKcEEwcjoACSAAIAQgCEEKbGtBMHI6AAwgACADNgI4IAAgATcDMCAFIAYQtAEgACgCJEEDdkH/B3EiBEHdBU8NASAAIAQgBC0AmOBAaiIEQf8ES0EwcjoADiAAIARBBnYiCCAIQfYBaiAEQYAFSRtBMHI6AA8gACADNgI4IAAgATcDMCAFIAYQtAEgACgCJEEDdiIIQf8HcSIEQd0FTw0CIAAgCCAELQCY4EBqQQF2QR9xIgRBCnBBMHI6ABIgACAEQQpuQTByOgARIAAgAzYCOCAAIAE3AzAgBSAGELQBIAAgACgCKCIEQZAcbkEKcEEwcjoAFSAAIARBoJkCbkEKcEEwcjoAFCAAIAM2AjggACAB\
\\
NwMwIAUgBhC0ASAAIAAoAihBPG4iBEEKcEEwcjoAGCAAIARBPHBBCm5BMHI6ABcgACADNgI4IAAgATcDMCAFIAYQtAEgACAJQf//A3EiA0EKcEEwcjoAHyAAIANBCm5B/wFxQQpwQTByOgAeIAAgAiAMoUQAAAAAAECPQKIiAvwGuSIMRAAAAAAAAPC/oCAMIAIgDGMbIgwgDEQAAAAAAADwP6AgAiAMoUQAAAAAAADgP2Mb/AMiBSAFQQpuIgZBCmxrQTByOgAiIAAgA0HkAG4iBCAEQQprIANB6AdJG0EwcjoAHSAAIAZBCnBBMHI6ACEgACAFQeQAbkEKcEEwcjoAICAAIAAoAigiA0EKcEEwcjoAGyAAIANBPHBBCm5BMHI6ABpBG0EYIAUb\
\\
IgUgBygCACAHKAIIIgNrSwRAIAcgAyAFQQFBARDxASAHKAIIIQMLIABBCGohBgNAQQFBAiAGLAAAIgRBAE4iChsiCSAHKAIAIANrSwR/IAcgAyAJQQFBARDxASAHKAIIBSADCyAHKAIEIghqIgsgCgR/IAQFIAsgBEG/AXE6AAEgBEHAAXFBBnZBQHILOgAAIAcgAyAJaiIDNgIIIAZBAWohBiAFQQFrIgUNAAsgBygCACADa0EBTQRAIAcgA0ECQQFBARDxASAHKAIEIQggBygCCCEDCyAHIANBAmo2AgggAyAIakHaxAA7AAAgAEFAayQADAMLQYyqwABBEEGcqsAAEL4CAAsgBEHdBUH45cAAEKYCAAsgBEHdBUH45cAAEKYCAAsPCyAAKAIA\
\\
IAIQMg8LQaGlwABBowFB9KXAABC/AgALpwECA38CfiMAQRBrIgAkACMAQRBrIgEkACABQQA6AA9BAUEBEN0CIgJFBEBBAUEBEIwDAAsgACABQQ9qrTcDACAAIAKtNwMIIAJBARCgAiABQRBqJAAgACkDACEDIAApAwghBEHYosIALQAAQQJGBEBBhdvAAEH9AEHE28AAEL8CAAtB2KLCAEEBOgAAQdCiwgAgBDcDAEHIosIAIAM3AwAgAEEQaiQAC24BBn4gACADQv////8PgyIFIAFC/////w+DIgZ+IgcgBiADQiCIIgZ+IgggBSABQiCIIgl+fCIFQiCGfCIKNwMAIAAgByAKVq0gBiAJfiAFIAhUrUIghiAFQiCIhHx8IAEgBH4gAiADfnx8\
\\
NwMIC5MBAgR/AW8gAC0AKEECdCICKAK46EAgAigCiOhAIAAoAhQiAyAAKAIYQQAgACgCICIEIAAoAhwiAkGAgICAeEYiARtBACAAKAIkIAEbIAAoAgAiASAAKwMIRAAAAAAAAAAAIAEbEAwhBRC9ASIBIAUmASAAKAIQIgAEQCADIAAQoAILIAJBAEoEQCAEIAIQoAILIAELpgICBX8BbyMAQRBrIgQkACAEIAI3AwAgAAJ/IAEtAAJFBEAgAkKAgICAgICAEFoEQCAEIAStQoCAgIDgAIQ3AwhBASEBAn8jAEEQayIFJABBASEGAkACfyAEQQhqIgNBAXEEQCADQQF2IgNFBEAgAwwCCyADQQEQ3QIiBkUNAiADIANFDQEaIAZB/ZjAACAD/AoA\
\\
ACADDAELIAVBBGpB/ZjAACADEIsBIAUoAgQhAyAFKAIIIQYgBSgCDAshByAGIAcQGyEIEL0BIgcgCCYBIAMEQCAGIAMQoAILIAVBEGokACAHDAELQQEgAxDjAgALDAILQQAhASACuhD0AgwBC0EAIQEgAhAfIQgQvQEiAyAIJgEgAws2AgQgACABNgIAIARBEGokAAt1AQF/IAJBAXEEQAJAAkAgAkEBdiICIAAoAgAgACgCCCIDa0sEQCAAIAMgAkEBQQEQ8QEgACgCCCEDDAELIAJFDQELIAJFDQAgACgCBCADaiABIAL8CgAACyAAIAIgA2o2AghBAA8LIABB1NvAACABIAIQgQELAwAAC3EBAX8gAkEBcQRAAkACQCACQQF2IgIgACgCACAA\
\\
KAIIIgNrSwRAIAAgAyACEOgBIAAoAgghAwwBCyACRQ0BCyACRQ0AIAAoAgQgA2ogASAC/AoAAAsgACACIANqNgIIQQAPCyAAQbD7wAAgASACEIEBC3EBAX8gAkEBcQRAAkACQCACQQF2IgIgACgCACAAKAIIIgNrSwRAIAAgAyACEOgBIAAoAgghAwwBCyACRQ0BCyACRQ0AIAAoAgQgA2ogASAC/AoAAAsgACACIANqNgIIQQAPCyAAQZz8wAAgASACEIEBC3ABA38CQCABKAIIIgJBAEgNACACRQRAIABBADYCCCAAQoCAgIAQNwIADwsgASgCBCEDQQEhBCACQQEQ3QIiAUUNACAAIAE2AgQgACACNgIAIAIEQCABIAMgAvwKAAALIAAgAjYC\
\\
CA8LIAQgAhDjAgALAwAAC2cBA38jAEEQayIBJAAgAUEEaiAAKAIAIgIgACgCBEEIIAJBAXQiAiACQQhNGyICEO8BIAEoAgRBAUYEQCABKAIIIAEoAgwQ4wIACyABKAIIIQMgACACNgIAIAAgAzYCBCABQRBqJAALAwAACwMAAAsDAAALgwEBAX8CQCAAQYQITwRAIADQbyYBQbSewgAoAgANAUG0nsIAQX82AgAgAEHInsIAKAIAIgFJDQEgACABayIAQcCewgAoAgBPDQFBvJ7CACgCACAAQQJ0akHEnsIAKAIANgIAQcSewgAgADYCAEG0nsIAQbSewgAoAgBBAWo2AgALDwsAC2QBA38jAEEQayIBJAAgAUEEaiAAQQQgACgCAEEBdCICIAJB\
\\
BE0bIgJBCEEgEOwBIAEoAgRBAUYEQCABKAIIIAEoAgwQ4wIACyABKAIIIQMgACACNgIAIAAgAzYCBCABQRBqJAALZAEDfyMAQRBrIgEkACABQQRqIABBBCAAKAIAQQF0IgIgAkEETRsiAkEEQQQQ7AEgASgCBEEBRgRAIAEoAgggASgCDBDjAgALIAEoAgghAyAAIAI2AgAgACADNgIEIAFBEGokAAtkAQN/IwBBEGsiASQAIAFBBGogAEEEIAAoAgBBAXQiAiACQQRNGyICQQhBCBDsASABKAIEQQFGBEAgASgCCCABKAIMEOMCAAsgASgCCCEDIAAgAjYCACAAIAM2AgQgAUEQaiQAC2QBA38jAEEQayIBJAAgAUEEaiAAQQQgACgCAEEBdCIC\
\\
IAJBBE0bIgJBAkECEOwBIAEoAgRBAUYEQCABKAIIIAEoAgwQ4wIACyABKAIIIQMgACACNgIAIAAgAzYCBCABQRBqJAALZQEDfyMAQRBrIgEkACABQQRqIABBBCAAKAIAQQF0IgIgAkEETRsiAkEIQcABEOwBIAEoAgRBAUYEQCABKAIIIAEoAgwQ4wIACyABKAIIIQMgACACNgIAIAAgAzYCBCABQRBqJAALZAEDfyMAQRBrIgEkACABQQRqIABBBCAAKAIAQQF0IgIgAkEETRsiAkEEQQwQ7AEgASgCBEEBRgRAIAEoAgggASgCDBDjAgALIAEoAgghAyAAIAI2AgAgACADNgIEIAFBEGokAAtkAQN/IwBBEGsiASQAIAFBBGogAEEEIAAoAgBB\
\\
AXQiAiACQQRNGyICQQhBGBDsASABKAIEQQFGBEAgASgCCCABKAIMEOMCAAsgASgCCCEDIAAgAjYCACAAIAM2AgQgAUEQaiQAC2QBA38jAEEQayIBJAAgAUEEaiAAQQQgACgCAEEBdCICIAJBBE0bIgJBBEEIEOwBIAEoAgRBAUYEQCABKAIIIAEoAgwQ4wIACyABKAIIIQMgACACNgIAIAAgAzYCBCABQRBqJAALZAEDfyMAQRBrIgEkACABQQRqIABBBCAAKAIAQQF0IgIgAkEETRsiAkEIQRAQ7AEgASgCBEEBRgRAIAEoAgggASgCDBDjAgALIAEoAgghAyAAIAI2AgAgACADNgIEIAFBEGokAAtlAQN/IwBBEGsiASQAIAFBBGogAEEEIAAo\
\\
AgBBAXQiAiACQQRNGyICQQhB8AAQ7AEgASgCBEEBRgRAIAEoAgggASgCDBDjAgALIAEoAgghAyAAIAI2AgAgACADNgIEIAFBEGokAAt1AQJ/IAAoAgBBgICAgHhHBEAgASgCACAAKAIEIAAoAgggASgCBCgCDBEEAA8LIAEoAgQhAyABKAIAIQEgACgCDCgCACICKAIAIQAgAigCBCICQQFxBEAgASAAIAJBAXYgAygCDBEEAA8LIAEgAyAAIAIQgQELcwEBfiABKAIAIAJBWGxqIgBBKGspAABClfip+pe33puef35CF4kgAEEgaykAAIVClfip+pe33puef35CF4kgAEEYaykAAIVClfip+pe33puef35CF4kgAEEQaykAAIVClfip+pe33pue\
\\
f34iA0IgiCADhQthAQR/AkAgACgCACIBQYCAgIB4Rg0AIAAoAgQhAiAAKAIIIgMEQCACIQADQCAAKAIAIgRBhAhPBEAgBBCMAgsgAEEEaiEAIANBAWsiAw0ACwsgAUUNACACIAFBAnQQoAILC18BAn8jAEEQayICJAACQCAABEAgAEEIayIAIAAoAgBBAWsiAzYCACACIAA2AgwCQCADRQRAIAJBDGoQxQIMAQsgAUUNAgsgAkEQaiQADwsQiQMAC0Gco8AAQT8QigMAC18BAn8jAEEQayICJAACQCAABEAgAEEIayIAIAAoAgBBAWsiAzYCACACIAA2AgwCQCADRQRAIAJBDGoQxAIMAQsgAUUNAgsgAkEQaiQADwsQiQMAC0Gco8AAQT8QigMA\
\\
C18BAn8jAEEQayICJAACQCAABEAgAEEIayIAIAAoAgBBAWsiAzYCACACIAA2AgwCQCADRQRAIAJBDGoQxgIMAQsgAUUNAgsgAkEQaiQADwsQiQMAC0Gco8AAQT8QigMACwMAAAtjACAARQRAQdujwABBGxCKAwALIAAoAgBB/v///wdLBEBB9qPAAEHPABCKAwALIABBCGsoAgBBf0YEQAALIAAoAmggACgCXCAAKAJQIAAoAkRqampBA3QgACgCDCAAKAIIdGoLAwAAC10BAn8CQCAAQQRrKAIAIgJBeHEiA0EEQQggAkEDcSICGyABak8EQCACQQAgAyABQSdqSxsNASAAEEgPC0HU+MAAQS5BhPnAABDlAgALQZT5wABBLkHE+cAAEOUCAAsD\
\\
AAALXAEBfyMAQSBrIgUkACAFIAE2AgQgBSAANgIAIAUgAzYCDCAFIAI2AgggBSAFQQhqrUKAgICAgA2ENwMYIAUgBa1CgICAgJANhDcDEEHZhcAAIAVBEGogBBC/AgALWQEBfwJAAkAgACgCACAAKAIIIgNrIAJJBEAgACADIAJBAUEBEPEBIAAoAgghAwwBCyACRQ0BCyACRQ0AIAAoAgQgA2ogASAC/AoAAAsgACACIANqNgIIQQALVQEBfwJAAkAgACgCACAAKAIIIgNrIAJJBEAgACADIAIQ6AEgACgCCCEDDAELIAJFDQELIAJFDQAgACgCBCADaiABIAL8CgAACyAAIAIgA2o2AghBAAvGAQEFfyABKAIAIgMoAgQhAgJAIAMoAhQiBCAD\
\\
KAIQIgVJDQAgAiAESQ0AIAMoAgAgBWohAyABKAIEIQIgASgCCCEGIwBBMGsiASQAIAEgBjYCECABIAI2AgwgAUEUaiICIAMgBCAFaxAxIAEgAUEMaq1CgICAgNAAhDcDKCABIAKtQoCAgIAghDcDICAAQcubwAAgAUEgahCLASABKAIUIgAEQCABKAIYIAAQoAILIAFBMGokAA8LIAUgBCACQbi2wAAQtgEAC08BAX8jAEEgayIDJAAgAyABNgIMIAMgADYCCCADIANBCGqtQoCAgIAwhDcDGCADIANBDGqtQoCAgIAwhDcDEEHDgcAAIANBEGogAhC/AgALUgAgAEUEQEHbo8AAQRsQigMACyAAKAIAQf7///8HSwRAQfajwABBzwAQigMACyAA\
\\
QQhrKAIAQX9GBEAAC0H///8HIAAtAHUiAEEBRiAAQQNGGwtAAAJAAn8gAUEJTwRAIAEgABCdAQwBCyAAECcLIgFFDQAgAUEEay0AAEEDcUUNACAARQ0AIAFBACAA/AsACyABC0MBA38CQCACRQ0AA0AgAC0AACIEIAEtAAAiBUYEQCAAQQFqIQAgAUEBaiEBIAJBAWsiAg0BDAILCyAEIAVrIQMLIAMLAwAACwMAAAsDAAALTgECfyMAQdAAayIBJAAgASAAEFYgACgCXCECQdgAQQgQ3QIiAEUEQEEIQdgAEIwDAAsgACABQdAA/AoAACAAIAI2AlAgAUHQAGokACAAC0cBAX8jAEEQayIDJAAgAEUEQCADIAI2AgwgA0EANgIIIANBCGoQ4AJB\
\\
4OnAAEEyEIoDAAsgACACIAEoAhARAQAgA0EQaiQACwMAAAsDAAALAwAAC+wMAwt/BX4BfCABKAIIIgJBgICAAXEhAyAAKwMAIRIgAkGAgICAAXFFBEAgA0EARyEGIwBB8ABrIgckACAHQeAAaiEFIAdBB2ohCSAHQRhqIQMjAEHQAGsiACQAIBK9Ig1C/////////weDIhBCgICAgICAgAiEIA1CAYZC/v///////w+DIA1CNIinQf8PcSIEGyIOQgGDIRFBAiECIARBswhrIQQCQAJAAkACQAJAIBBQIghBAkEDIAgbQQQgDUKAgICAgICA+P8AgyIQUBsgEEKAgICAgICA+P8AURtBAWsOBAABAgMEC0EDIQIMAwtBBCECDAILIBFQIQJCASEP\
\\
DAELIBFQIQJBfkF/IA5CgICAgICAgAhRIggbIARqIQQgDkICQgEgCBsiD4YhDgsgACAEOwEwIAAgDzcDKCAAQgE3AyAgACAONwMYIAAgAjoAMiANQj+HIg2nQYABcUEHdiEEAkACfwJAAkACQAJAAkAgAkH/AXFBAU0EQCAAQcQAaiAAQRhqIAkQMyANQgBTIQIgACgCREUNASAAIAAoAkw2AkAgACAAKQJENwM4DAILIAJBAmsiCUH/AXFFDQJBASECIAQgBnIhBEGAncEAQYGdwQAgDUIAUyIIG0GAncEAQQEgCBsgBhshBiAJQf8BcUECRw0DIANBAjsBACADQQM2AgggA0HAncEANgIEDAYLIABBOGogAEEYaiAJECILQYCdwQBBASACGyEK\
\\
QYCdwQBBgZ3BACACGyELIAAoAjghCSAAKAI8IQggAC4BQCICQQBKIAJBAExxDQIgAEEQaiAJIAggAkEAIAMQnwEgACgCECEDIAAoAhQMAwsgA0EDNgIIIANBgp3BADYCBCADQQI7AQBBASECQQAhBEEBIQYMAwsgA0EDNgIIIANBhZ3BADYCBCADQQI7AQAMAgsgAEEIaiAJIAggAkEAIANBBhCqASAAKAIIIQMgACgCDAshAiAEIAZyIQQgCyAKIAYbIQYLIAUgAjYCDCAFIAM2AgggBSAENgIEIAUgBjYCACAAQdAAaiQAIAEgBRB5IAdB8ABqJAAPCyADQQBHIQcgAS8BDiEAIwBB4AhrIgkkACAJQdAIaiEGIAlBCGohCCAJQYgIaiECIwBB\
\\
QGoiAyQAIBK9Ig1C/////////weDIhBCgICAgICAgAiEIA1CAYZC/v///////w+DIA1CNIinQf8PcSIFGyIOQgGDIRFBAiEEIAVBswhrIQUCQAJAAkACQAJAIBBQIgpBAkEDIAobQQQgDUKAgICAgICA+P8AgyIQUBsgEEKAgICAgICA+P8AURtBAWsOBAABAgMEC0EDIQQMAwtBBCEEDAILIBFQIQRCASEPDAELIBFQIQRBfkF/IA5CgICAgICAgAhRIgobIAVqIQUgDkICQgEgChsiD4YhDgsgAyAFOwEgIAMgDzcDGCADQgE3AxAgAyAONwMIIAMgBDoAIiANQj+HIg2nQYABcUEHdiEKAkACQCAEQf8BcUEBTQRAIABBAWpBdEEFIAXBIgRB\
\\
AEgbIARsQQR2QRVqIgQgACAESRsiBEGACE0NAUHKncEAQSlB9J3BABDlAgALAkACQCAEQQJrIghB/wFxBEBBASEEIAcgCnIhBUGAncEAQYGdwQAgDUIAUyIKG0GAncEAQQEgChsgBxshByAIQf8BcUECRw0BIAANAiACQQM2AgggAkECOwEAIAJBwJ3BADYCBAwECyACQQM2AgggAkGCncEANgIEIAJBAjsBAEEBIQdBACEFQQEhBAwDCyACQQM2AgggAkGFncEANgIEIAJBAjsBAAwCCyACQQI2AiAgAkECOwEYIAIgADYCECACQQA7AQwgAkECNgIIIAJBiZ3BADYCBCACQQI7AQAgAkHGncEANgIcQQMhBAwBC0GAncEAQQEgDUIAUyIFGyEL\
\\
QYCdwQBBgZ3BACAFGyADQTRqIANBCGogCCAEQYCAAhBQAkAgAygCNARAIAMgAygCPDYCMCADIAMpAjQ3AygMAQsgA0EoaiADQQhqIAggBEGAgAIQIwsgByAKciEFIAsgBxshByADIAMoAiggAygCLCADLwEwIAAgAhCfASADKAIEIQQgAygCACECCyAGIAQ2AgwgBiACNgIIIAYgBTYCBCAGIAc2AgAgA0FAayQAIAEgBhB5IAlB4AhqJAAL5E0DI38FfgJ8IwBBEGsiLSQAIwBB8ABrIhEkAAJAAkACQCAAIhhFBEBB26PAACEYQRshJgwBCyAYKAIABEBB9qPAACEYQc8AISYMAQsgGEF/NgIAIBhBCGsiJiAmKAIAQQFqIgA2AgAgAEUNASAY\
\\
QQhqIRILIBFB5ABqIAEgAhBgIA1BgICAgHggDBshICALQYCAgIB4IAobISMgBkGAgICAeCAFGyECIARBgICAgHggAxshAUGAgICAeCARKAJsIiogESgCZBshFyARKAJoIRwCQAJAIA4EQCASBEAgDyEAIBdBgICAgHhHDQILIBdBgICAgHhGIScgEkUhKCAPRQ0CIA4gDxCgAgwCCyAXQYCAgIB4RiEnIBJFIgAhKCAADQFBgICAgHghACAnDQELIBEgKjYCJCARIBw2AiAgESAXNgIcIBEgBDYCMCARIAM2AiwgESABNgIoIBEgBjYCPCARIAU2AjggESACNgI0IBEgCTYCSCARIAg2AkQgESAJNgJAIBEgCzYCVCARIAo2AlAgESAjNgJMIBEg\
\\
DTYCYCARIAw2AlwgESAgNgJYIBEgDzYCbCARIA42AmggESAANgJkIBEgJjYCGCARIBg2AhQgESASNgIQIBFBHGohMiARQShqIS4gB0EARyECIBFBQGshBiARQcwAaiEFIBFB2ABqIS8gEUHkAGohByMAQfAAayITJAACfyARQTRqIgAoAgAiBEGAgICAeEcEQCAAKAIIIQMgACgCBCEaIAQhAUEBDAELQQAgLigCACIAIABBgICAgHhGIgAbIQFBASAuKAIEIAAbIRpBACAuKAIIIAAbIQNBAAshACATIAM2AgwgEyAaNgIIIBMgATYCBCATIAA2AgAgEyACOgA8IBMgBikCADcCECATIAYoAgg2AhggEyAHKAIINgI4IBMgLykCBDcCLCATIAUp\
\\
AgQ3AiBBACEnIBMgBygCBCIPQQAgBygCACIqQYCAgIB4Rxs2AjQgE0GBgICAeCAvKAIAIgAgAEGBgICAeEwbNgIoIBNBgYCAgHggBSgCACIAIABBgYCAgHhMGzYCHCATQUBrIRUgEiEJIDIoAgQhBiAyKAIIIRpBACEAQQAhAkEAIQgjAEGwAmsiECQAIBAgEygCGCIdNgJ8IBMoAiQhMCATKAIwITEgEygCOCErAn8gEygCDCISIB1GBEAgEEGAAmohCkECDAELIBBBATYCgAJC5LjAgOAAITMgEEGAAWohCiASCyEBIBMoAgAhLCATKAIcIR4gEygCKCEfIBMoAjQhJCAKIAE2AgACfwJAIBAoAoACIgpBAkcNACAQQYACaiEKAn9BAiAeQYGA\
\\
gIB4Rg0AGkECIB0gMEYNABogEEEBNgKAAkL0ssCA8AAhMyAQQYABaiEKIDALIQEgCiABNgIAIBAoAoACIgpBAkcNACAQQYACaiEKAn9BAiAfQYGAgIB4Rg0AGkECIB0gMUYNABogEEEBNgKAAkLquMCA4AAhMyAQQYABaiEKIDELIQEgCiABNgIAIBAoAoACIgpBAkcNACAQQYACaiEKAn9BAiAkRQ0AGkECIB0gK0YNABogEEEBNgKAAkLwuMCA4AAhMyAQQYABaiEKICsLIQEgCiABNgIAIBAoAoACIgpBAkcNAEECIQogEEHwAWoMAQsgECAKNgLwASAzQiCIpyECIBAoAoABIQogM6chACAQQeQBagsgCjYCAAJAAkACQAJAAkACQAJAAkAg\
\\
ECgC8AEiAUECRyABQQFxcUUEQCAJKAJEQX9zIB1JBEBBP0EBEN0CIgBFDQMgAEHD1cAAKQAANwA3IABBvNXAACkAADcAMCAAQazVwAD9AAAA/QsAICAAQZzVwAD9AAAA/QsAECAAQYzVwAD9AAAA/QsAACAQQQg6AFggEEK/gICAgICAgIB/NwNIIBAgADYCRCAQQT82AkAgEEIBNwMwIBAgHbg5AzgMBgsgCSgCOCEcQdiiwgAtAABBAUcEQBD+AQtByKLCAEHIosIAKQMAIjRCAXw3AwAgEEG4zcAA/QADAP0LA4ACIBBB0KLCACkDADcDmAIgECA0NwOQAiAaRQ0BIBBBkAJqISAgCUEgaiEOIAkoAhAhIyAJKAIUIRsgCSgCHCENQQAhAQNA\
\\
IAYgAUEMbGohKQJAAkAgDUUNACAbIA4gKRCTASI0p3EhAiA0QhmIQv8Ag0KBgoSIkKDAgAF+ITUgKSgCBCEIICkoAgghA0EAIQcDQCACICNqKQAAIjYgNYUiNEJ/hSA0QoGChIiQoMCAAX2DQoCBgoSIkKDAgH+DIjNCAFIEQANAICMgM3qnQQN2IAJqIBtxQQR0ayIAQQhrKAIAIANGBEAgCCAAQQxrKAIAIAMQqQJFDQULIDNCAX0gM4MiM0IAUg0ACwsgNiA2QgGGg0KAgYKEiJCgwIB/g0IAUg0BIAIgB0EIaiIHaiAbcSECDAALAAsgECApNgKAASAgIBBBgAFqEJIBITUgECgCiAJFBEAgEEEgaiEoIwBBMGsiGSQAIBkgIDYCKCAQQYAC\
\\
aiIhKAIMIRYgGSAZQShqNgIsAkACQAJAAn8CQCAWIBZBAWoiAk0EQCAhKAIEIgAgAEEBakEDdkEHbCAAQQhJGyIAQQF2IAJJBEAgAEEBaiIAIAIgACACSxsiAEEPSQ0CIABB/////wFNBEBBfyAAQQN0QQduQQFrZ3YiAEH+////A0sNBSAAQQFqDAQLEOECIBkoAiQhAiAZKAIgIQoMBgsgISAZQSxqQcDmwABBBBBfQYGAgIB4IQoMBQsQ4QIgGSgCDCECIBkoAgghCgwEC0EEIABBCHFBCGogAEEESRsLIgdBAnRBB2pBeHEiAyAHQQhqIgJqIgUgA0kNACAFQfj///8HSw0AIAVBCBDdAiIADQEgBRDcAiAZKAIcIQIgGSgCGCEKDAILEOEC\
\\
IBkoAhQhAiAZKAIQIQoMAQsgACADaiElIAIEQCAlQf8BIAL8CwALIAdBAWsiFCAHQQN2QQdsIAdBCUkbIQwgISgCACILISIgFgR/ICIpAwBCf4VCgIGChIiQoMCAf4MhMyAZKAIsIQdBACECA0AgM1AEQANAIAJBCGohAiAiQQhqIiIpAwBCgIGChIiQoMCAf4MiNEKAgYKEiJCgwIB/UQ0ACyA0QoCBgoSIkKDAgH+FITMLICUgFCAHKAIAIAsgM3qnQQN2IAJqIgVBAnRrQQRrEJIBpyIDcSIKaikAAEKAgYKEiJCgwIB/gyI0UARAQQghFwNAIAogF2ohACAXQQhqIRcgJSAAIBRxIgpqKQAAQoCBgoSIkKDAgH+DIjRQDQALCyAzQgF9IDOD\
\\
ITMgJSA0eqdBA3YgCmogFHEiCmosAABBAE4EQCAlKQMAQoCBgoSIkKDAgH+DeqdBA3YhCgsgCiAlaiADQRl2IgA6AAAgJSAKQQhrIBRxakEIaiAAOgAAICUgCkF/c0ECdGogISgCACAFQX9zQQJ0aigAADYCACAWQQFrIhYNAAsgISgCACEiICEoAgwFQQALIQAgISAlNgIAICEoAgQhAiAhIBQ2AgQgISAMIABrNgIIQYGAgIB4IQogAkUNACACIAJBAnRBC2pBeHEiAGpBCWoiAkUNACAiIABrIAIQoAILICggAjYCBCAoIAo2AgAgGUEwaiQACyAQKAKEAiIKIDWncSEAIDVCGYgiNkL/AINCgYKEiJCgwIABfiE1ICkoAgQhAyApKAIIIQVB\
\\
ACEWIBAoAoACIQtBACEHA0AgACALaikAACI3IDWFIjRCf4UgNEKBgoSIkKDAgAF9g0KAgYKEiJCgwIB/gyIzQgBSBEADQCALIDN6p0EDdiAAaiAKcUECdGtBBGsoAgAiAigCCCAFRgRAIAMgAigCBCAFEKkCRQ0ECyAzQgF9IDODIjNCAFINAAsLIDdCgIGChIiQoMCAf4MhNAJAAn8gFkUEQEEAIDRQDQEaIDR6p0EDdiAAaiAKcSEICyA0IDdCAYaDQgBSDQFBAQshFiAHQQhqIgcgAGogCnEhAAwBCwsgCCALaiwAACIAQQBOBEAgCyALKQMAQoCBgoSIkKDAgH+DeqdBA3YiCGotAAAhAAsgCCALaiA2p0H/AHEiAjoAACALIAhBCGsgCnFq\
\\
QQhqIAI6AAAgCyAIQQJ0a0EEayApNgIAIBAgECgCjAJBAWo2AowCIBAgECgCiAIgAEEBcWs2AogCCyABQQFqIgEgGkcNAAsgECgChAIhACAQKAKAAiECIBAoAowCIBxqQYCABE0EQCAARQ0FIAAgAEECdEELakF4cSIBakEJaiIARQ0FIAIgAWsgABCgAgwFCyAARQ0DIAAgAEECdEELakF4cSIBakEJaiIARQ0DIAIgAWsgABCgAgwDCyAQKALkASEBIBAgAjYChAEgECAANgKAASAQIAE2AvABIBAgEEH8AGqtQoCAgIAwhDcDkAIgECAQQfABaq1CgICAgDCENwOIAiAQIBBBgAFqrUKAgICA0ACENwOAAiAQQUBrQaCGwAAgEEGAAmoQiwEg\
\\
EEEIOgBYIBBBgICAgHg2AkwgEEIANwMwDAQLIBxBgIAETQ0CDAELQQFBPxDjAgALIBAgGjYCgAEgECAQQYABaq1CgICAgDCENwOAAiAQQUBrQeedwAAgEEGAAmoQiwEgEEEIOgBYIBBBgICAgHg2AkxCACEzDAMLIBMoAgghAAJAAkACQAJAAkACQCAsBEAgEkUNASASQQF0IQJBACEKIAAhAQNAIBogAS8BAE0NBCAKQQFqIQogAUECaiEBIAJBAmsiAg0ACwwBCyASRQ0AQQAhCgNAIBogACAKaiIBLQAATQ0CIBIgCkEBaiIKRw0ACwtBACEKICtBACAkGyEDICRBASAkGyECA0AgAyAKRg0DIAIgCmogCkEBaiEKLQAAIgFBBEkNAAtBO0EB\
\\
EN0CIgANA0EBQTsQ4wIACyABLQAAIQEMAwsgAS8BACEBDAILQQAhASATKAIgIRcgMEEDdEEAIB5BgYCAgHhHIgMbIgIEQCAXQQggAxshCgNAAkAgCisDACI4IDhiDQAgOJlE////////339lDQAgEELo08CAEDcDgAIgEEGQAWpBg5vAACAQQYACahCLASAQQYCAgIB4NgKcASAQIDg5A4gBIBBBAToAqAEgEEIBNwOAASAQIBD9AAOgAf0LA6ACIBAgEP0AA5AB/QsDkAIgECAQ/QADgAH9CwOAAiAQIAE2AuABIBAgEEHgAWqtQoCAgIAwhDcD+AEgECAQQZACaiIBrUKAgICAIIQ3A/ABIBBB5AFqQa6gwAAgEEHwAWoQiwEgECgCkAIiAARA\
\\
IBAoApQCIAAQoAILIAEgECkC5AE3AgAgASAQKALsATYCCCAQIBD9AAOAAv0LAzAgECAQKQOQAjcDQCAQIBApA5gCNwNIIBAgEP0AA6AC/QsDUAwFCyAKQQhqIQogAUEBaiEBIAJBCGsiAg0ACwsgEygCLCIiQQggH0GBgICAeEciAhshASAxQQAgAhtBA3QhCkF/IQICQAJAAkACQANAIApFDQEgCkEIayEKIAJBAWohAiABKwMAITggAUEIaiEBIDiZRAAAAAAAAPB/Yg0ACyAQIAI2AuQBQSxBARDdAiIARQ0BIABB3NbAACgAADYAKCAAQdTWwAApAAA3ACAgAEHE1sAA/QAAAP0LABAgAEG01sAA/QAAAP0LAAAgEEEIOgCoAiAQQqyAgICA\
\\
gICAgH83A5gCIBAgADYClAIgEEEsNgKQAiAQIDg5A4gCIBBCATcDgAIgECAQQeQBaq1CgICAgDCENwOIASAQIBBBkAJqIgGtQoCAgIAghDcDgAEgEEHwAWpBrqDAACAQQYABahCLASAQKAKQAiIABEAgECgClAIgABCgAgsgASAQKQLwATcCACABIBAoAvgBNgIIIBAgEP0AA4AC/QsDMCAQIBApA5ACNwNAIBAgECkDmAI3A0ggECAQ/QADoAL9CwNQDAYLQQAhCCAQQQA2AogBIBBCgICAgIABNwKAASAQQQA6AIwBIBMoAhQhByAdRQ0CIB1BA3QhAiAQQcABaiEFIBMtADwhC0EIIRZBACEKIAchAQNAIAErAwAhOQJAAkAgJEUNACAKICtJ\
\\
BEAgCiAkai0AAEUNAQwCCyAKICtByM3AABCmAgALIBBBAToAjAECQCALDQAgOUQAAAAAAAAAAGRFDQAgOUQAgPtD+s7sQmNFDQAgOUQAAAAAAAA4Q6BEAAAAAAAAOMOgIDlhDQELIBBBgAJqIDkgCxCkASAQLQCQAiEDIBArA4gCITgCQAJAIBApA4ACIjRCAlIEQCAQIBApAKgCNwDYASAQIBApAKECNwDRASAQIBD9AACRAv0LAMEBIBAgAzoAwAEgECA4OQO4ASAQIDQ3A7ABDAELIANBAUcNASA4mUT////////ff2UNASAQQujTwIAQNwOAAiAFQfDTwAAgEEGAAmoQiwEgEEEBOgDYASAQQYCAgIB4NgLMASAQIDg5A7gBIBBCATcDsAEL\
\\
IBAgEP0AA9AB/QsDoAIgECAQ/QADwAH9CwOQAiAQIBD9AAOwAf0LA4ACIBAgCjYC8AEjAEEgayIDJAAgAyAQQfABaq1CgICAgDCENwMYIAMgEEGAAmoiAkEQaiIBrUKAgICAIIQ3AxAgA0EEakGuoMAAIANBEGoQiwEgAigCECIABEAgAigCFCAAEKACCyABIAMpAgQ3AgAgASADKAIMNgIIIBBBsAFqIgAgAv0AAwD9CwMAIAAgAikDEDcDECAAIAIpAxg3AxggACAC/QADIP0LAyAgA0EgaiQAIBAgECkAwQE3AEEgECAQ/QAAyQH9CwBJIBAgECkA2AE3AFggECAQLQDAAToAQCAQIBArA7gBOQM4IBAgECkDsAE3AzAMBAsgECADOgDAASAQ\
\\
QgI3A7ABIBAgODkDuAEgOL0gOb1RDQAgECgCgAEgCEYEQCAQQYABahCVAiAQKAKEASEWCyAWIAhBBHRqIgMgODkDCCADIAo2AgAgECAIQQFqIgg2AogBCyABQQhqIQEgCkEBaiEKIAJBCGsiAg0ACyAQLQCMAUUNAiAQQYACaiAJIAsQzQEgECkDgAJCAlENAiAQIBD9AAOgAv0LA1AgECAQ/QADkAL9CwNAIBAgEP0AA4AC/QsDMAwBC0EBQSwQ4wIACyAQKAKAASIARQ0DIBAoAoQBIABBBHQQoAIMAwsgECAQ/QACgAH9CwM4DAMLIABBl8rAACgAADYANyAAQZDKwAApAAA3ADAgAEGAysAA/QAAAP0LACAgAEHwycAA/QAAAP0LABAgAEHg\
\\
ycAA/QAAAP0LAAAgECAKQQFrNgLkASAQQQg6AKgCIBBCu4CAgICAgICAfzcDmAIgECAANgKUAiAQQTs2ApACIBAgAbg5A4gCIBBCATcDgAIgECAQQeQBaq1CgICAgDCENwOIASAQIBBBkAJqIgGtQoCAgIAghDcDgAEgEEHwAWpBrqDAACAQQYABahCLASAQKAKQAiIABEAgECgClAIgABCgAgsgASAQKAL4ATYCCCABIBApAvABNwIAIBAgEEGpAmoiACgAADYAWSAQIAAoAAM2AFwgECAQKQOgAjcDUCAQIBD9AAOAAv0LAzAgECAQLQCoAjoAWCAQIBD9AAOQAv0LA0AMAQsgECAKNgLgASAQIBo2AuQBIBAgEEHkAWoiAq1CgICAgDCENwPw\
\\
ASAQQZACakHSnsAAIBBB8AFqIgAQiwEgECABQf//A3G4OQOIAiAQQYCAgIB4NgKcAiAQQQg6AKgCIBBCATcDgAIgEEIBNwOAASAQIBApA5ACNwOQASAQIBApA6ACNwOgASAQIBApA4gCNwOIASAQIBApA5gCNwOYASAQIBApA6gCNwOoASAQIBBB4AFqrUKAgICAMIQ3A/gBIBAgEEGQAWoiAa1CgICAgCCENwPwASACQa6gwAAgABCLASAQKAKQASIABEAgECgClAEgABCgAgsgASAQKQLkATcCACABIBAoAuwBNgIIIBAgEP0AA4AB/QsDMCAQIBApA5ABNwNAIBAgECkDmAE3A0ggECAQ/QADoAH9CwNQCyAQKQMwIjNCAlINASATKAIsISIg\
\\
EygCICEXIBMoAhQhByATKAIIIQALIBAtAEQhCyAQKAJAISggECgCPCEFIBAoAjghICATLQA8IQMgEygCECEjIBMoAgQhFCAJKAJEIRwgEEICNwOAAiAQIAk2AogBIBAgBjYCgAEgECAGIBpBDGxqNgKEASAQIBBBgAJqNgKMASAQQRhqIBBBgAFqENoBAkACQAJAAkACfyAQLwEYQQFxRQRAQQAhCkEAIRZBAgwBCyAQLwEaIQFBCEECEN0CIghFDQEgCCABOwEAQQEhCiAQQQE2AjggECAINgI0IBBBBDYCMCAQIBD9AAKAAf0LA7ABIBBBEGogEEGwAWoQ2gEgEC8BEEEBcQRAIBAvARIhAkECIQEDQCAQKAIwIApGBEAgEEEwaiAKQQFBAkEC\
\\
EPEBIBAoAjQhCAsgASAIaiACOwEAIBAgCkEBaiIKNgI4IAFBAmohASAQQQhqIBBBsAFqENoBIBAvAQohAiAQLwEIQQFxDQALCyAQKAIwIRYgECgCNAshGyAQKQOAAiI0QgJSBEAgECAQKQKUAjcDYCAQIBD9AAKcAv0LA2ggECAQKAKsAjYCeCAQKAKQAiEDIBAoAowCIQIgECgCiAIhASAWBEAgGyAWQQF0EKACCyAVIAM2AhAgFSACNgIMIBUgATYCCCAVIDQ3AwAgFSAQKQNgNwIUIBUgEP0AA2j9CwIcIBUgECgCeDYCLCAfQQBKBEAgIiAfQQN0EKACCyAeQQBKBEAgFyAeQQN0EKACCyAjQYCAgIB4ckGAgICAeEcEQCAHICNBA3QQoAIL\
\\
ICxFBEAgFEGAgICAeHJBgICAgHhGDQUgACAUEKACDAULIBRBgICAgHhyQYCAgIB4Rg0EIAAgFEEBdBCgAgwECyAdRQ0CIAtBAXENAQwCC0ECQQgQ4wIACyAJIAM6AG0LIAlBPGohCyAKQQF0IQ5BfyEIQQAhAgNAIA4gAiIDRiINRQRAIAJBAmohAiAIQQFqIgggAyAbai8BAEYNAQsLIApBAXQhDEEAIQgDQCAMIAgiAUYiAkUEQCABQQJqIQggASAbai8BAEGAAkkNAQsLAkACQAJAAn8CQAJAAkACQAJAAkAgCSgCAEEBRgRAIAMgDkZBACAsGw0BICxFDQIMCAsgCUEEaiEIAkAgLARAIA0NAQwHCwJAAkACQCANRQRAIAJFDQYgEiAJKAIE\
\\
IAkoAgwiAWtNDQEgCUEEaiABIBJBAUEBEPEBIAkoAgwhAQwCCyAJKAIMIgpFIBRBgICAgHhHcUUEQAJAAkAgCCgCACAKayASSQRAIAlBBGogCiASQQFBARDxASAJKAIMIQoMAQsgEkUNAQsgEkUNACAJKAIIIApqIAAgEvwKAAALIAkgCiASajYCDCAUQQBMDQ0gACAUEKACDA0LIAgoAgAiAUUNCCAJKAIIIAEQoAIMCAsgEkUNAQsgCSgCCCEDIAAhAgNAIAogAi0AACIITQ0FIAEgA2ogGyAIQQF0ai0AADoAACACQQFqIQIgAUEBaiEBIBJBAWsiEg0ACwsgCSABNgIMIBRBgICAgHhyQYCAgIB4Rg0JIAAgFBCgAgwJCyAJKAIMDQVBACAC\
\\
DQYaAkAgFEGAgICAeEcEQCAQIBI2AogCIBAgADYChAIgECAUNgKAAgwBCyAQQYACaiEDAkAgEkUEQCADQQA2AgggA0KAgICAIDcCAAwBCyASQQF0IgJBAhDdAiIBBEAgAyABNgIEIAMgEjYCACACBEAgASAAIAL8CgAACyADIBI2AggMAQtBAiACEOMCAAsLIAgoAgAiAARAIAkoAgggABCgAgsgCUEBNgIAIAggECkCgAI3AgAgCCAQKAKIAjYCCAwICyAJKAIMIgpFIBRBgICAgHhHcUUEQAJAAkAgCSgCBCAKayASSQRAIAlBBGogCiASQQJBAhDxASAJKAIMIQoMAQsgEkUNAQsgEkEBdCIBRQ0AIAkoAgggCkEBdGogACAB/AoAAAsgCSAK\
\\
IBJqNgIMIBRBAEwNCCAAIBRBAXQQoAIMCAsgCSgCBCIBRQ0DIAkoAgggAUEBdBCgAgwDCwJAAkAgCRCVASIMKAIAIAwoAggiCGsgEkkEQCAMIAggEkECQQIQ8QEgDCgCCCEIDAELIBJFDQELIAwoAgQgCEEBdGohAiAAIQEDQCAKIAEtAAAiA00NAyACIBsgA0EBdGovAQA7AQAgAUEBaiEBIAJBAmohAiAIQQFqIQggEkEBayISDQALCyAMIAg2AgggFEGAgICAeHJBgICAgHhGDQYgACAUEKACDAYLIAggCkGAzcAAEKYCAAsgAyAKQfDMwAAQpgIACyAJIBI2AgwgCSAANgIIIAkgFDYCBAwDCyABIAxHDQEgCSgCDAshAQJAAkACQCAJKAIE\
\\
IAFrIBJJBEAgCUEEaiABIBJBAUEBEPEBIAkoAgwhAQwBCyASRQ0BCyAJKAIIIQMgACECA0AgCiACLwEAIghNDQIgASADaiAbIAhBAXRqLQAAOgAAIAJBAmohAiABQQFqIQEgEkEBayISDQALCyAJIAE2AgwgFEGAgICAeHJBgICAgHhGDQIgACAUQQF0EKACDAILIAggCkGgzcAAEKYCAAsCQAJAIAkQlQEiDCgCACAMKAIIIghrIBJJBEAgDCAIIBJBAkECEPEBIAwoAgghCAwBCyASRQ0BCyAMKAIEIAhBAXRqIQIgACEBA0AgCiABLwEAIgNNDQMgAiAbIANBAXRqLwEAOwEAIAFBAmohASACQQJqIQIgCEEBaiEIIBJBAWsiEg0ACwsgDCAI\
\\
NgIIIBRBgICAgHhyQYCAgIB4Rg0AIAAgFEEBdBCgAgsgECAdNgKIAiAQIAc2AoQCIBAgIzYCgAIgCyAQQYACahDkAUEAIQogK0EAICQbIQsgHEEDdCEBICRBASAkGyEHIAlB4ABqIQMDQAJAAkAgCiALRwRAIAcgCmoiAi0AAA0BDAILAkAgKARAIAUgKEEEdGohASAFIQoDQCAKKAIAIBxqIgIgCSgCRCIATw0CIAkoAkAgAkEDdGogCkEIaisDADkDACAKQRBqIgogAUcNAAsLICAEQCAFICBBBHQQoAILIBAgMDYCiAIgECAXNgKEAiAQIB42AoACIAlByABqIBwgHSAQQYACaiIAEH0gECAxNgKIAiAQICI2AoQCIBAgHzYCgAIgCUHUAGog\
\\
HCAdIAAQfSAVQgI3AwAgFkUNByAbIBZBAXQQoAIMBwsgAiAAQdjNwAAQpgIACyAKIBxqIgwgCSgCRCIATwRAIAwgAEHozcAAEKYCAAsgCSgCQCABakKAgICAgICAeDcDAEEAIQhBACEAAkACQAJAAkACQCACLQAAIgIOBAUEAwEAC0E7QQEQ3QIiAA0BQQFBOxDjAgALQQIhAEEBIQgMAgsgFUEIOgAoIBVCu4CAgICAgICAfzcDGCAVIAA2AhQgFUE7NgIQIBVCATcDACAAQZfKwAAoAAA2ADcgAEGQysAAKQAANwAwIABBgMrAAP0AAAD9CwAgIABB8MnAAP0AAAD9CwAQIABB4MnAAP0AAAD9CwAAIBUgArg5AwggFgRAIBsgFkEBdBCgAgsg\
\\
H0EASgRAICIgH0EDdBCgAgsgHkEATA0FIBcgHkEDdBCgAgwFC0EBIQALIAkoAmgiAiAJKAJgRgRAIAMQlAILIAkgAkEBajYCaCAJKAJkIAJBA3RqIgIgADoABCACIAw2AgAgCSAIIAktAGxyOgBsCyAKQQFqIQogAUEIaiEBDAALAAsgAyAKQZDNwAAQpgIACyAgRQ0BIAUgIEEEdBCgAgwBCyAVIBApA0g3AxggFSAQ/QADUP0LAyAgECAQLwBFIgM7ASwgECAQLQBHIgI6AC4gECkDOCE0IBAoAkAhASAQLQBEIQAgFSACOgAXIBUgAzsAFSAVIAA6ABQgFSABNgIQIBUgNDcDCCAVIDM3AwACQCAsRQRAIBMoAgQiAEGAgICAeEYNASAARQ0B\
\\
IBMoAgggABCgAgwBCyATKAIEIgBBgICAgHhGDQAgAEUNACATKAIIIABBAXQQoAILAkAgEygCECIAQYCAgIB4Rg0AIABFDQAgEygCFCAAQQN0EKACCwJAIB5BgYCAgHhGDQAgHkGAgICAeEYNACAeRQ0AIBMoAiAgHkEDdBCgAgsgH0GBgICAeEYNACAfQYCAgIB4Rg0AIB9FDQAgEygCLCAfQQN0EKACCyAQQbACaiQAIBMpA0BCAlIEQCAVEIACIS9BASEnCyAqQQBKBEAgDyAqEKACCwJAIARBgICAgHhGDQAgLigCACIAQYCAgIB4Rg0AIABFDQAgLigCBCAAEKACCyAaBEAgBiEAA0AgACgCACIBBEAgAEEEaigCACABEKACCyAAQQxqIQAg\
\\
GkEBayIaDQALCyAyKAIAIgAEQCAGIABBDGwQoAILIBFBCGoiACAvNgIEIAAgJzYCACATQfAAaiQAIBEoAgwhAiARKAIIIQEgGCAYKAIAQQFqNgIAICYgJigCAEEBayIANgIAIABFBEAgEUEYahDEAgsgLSABQQFxIgA2AgQgLSACQQAgABs2AgAgEUHwAGokAAwCCyARIA02AmwgESAMNgJoIBEgIDYCZCARQeQAaiIAEMwCIBEgCzYCbCARIAo2AmggESAjNgJkIAAQzAIgCQRAIAggCUEDdBCgAgsgESAGNgJsIBEgBTYCaCARIAI2AmQCQCARQeQAaiIAKAIAIgJBgYCAgHhGDQAgAkGAgICAeEYNACACRQ0AIAAoAgQgAkEBdBCgAgsgAUGA\
\\
gICAeHJBgICAgHhHBEAgAyAEEKACCyARICo2AmwgESAcNgJoIBEgFzYCZCAnRQRAAkAgEUHkAGoiASgCACIEQYCAgIB4Rg0AIAEoAgQhACABKAIIIgIEQCAAIQEDQCABKAIAIgMEQCABQQRqKAIAIAMQoAILIAFBDGohASACQQFrIgINAAsLIARFDQAgACAEQQxsEKACCwsgESAmNgJsIBEgGDYCaCARIBI2AmQgKEUEQCARQeQAahC7AkEAIRgLIBggHEEAICcbIBgbIgBBASAAGyAmICogGBtBACAAGxCKAwsACyAtKAIAIC0oAgQgLUEQaiQAC0UAIABFBEBB26PAAEEbEIoDAAsgACgCAEH+////B0sEQEH2o8AAQc8AEIoDAAsgAEEIaygC\
\\
AEF/RgRAAAsgACgCWEEARwvbDAMLfwV+AXwgASgCCCICQYCAgAFxIQMgACsDACESIAJBgICAgAFxRQRAIANBAEchByMAQeAAayIJJAAgCUHQAGohBSAJQQ9qIQggCUEgaiEDIwBBQGoiACQAIBK9Ig1C/////////weDIhBCgICAgICAgAiEIA1CAYZC/v///////w+DIA1CNIinQf8PcSIEGyIOQgGDIRFBAiECIARBswhrIQQCQAJAAkACQAJAIBBQIgZBAkEDIAYbQQQgDUKAgICAgICA+P8AgyIQUBsgEEKAgICAgICA+P8AURtBAWsOBAABAgMEC0EDIQIMAwtBBCECDAILIBFQIQJCASEPDAELIBFQIQJBfkF/IA5CgICAgICAgAhRIgYb\
\\
IARqIQQgDkICQgEgBhsiD4YhDgsgACAEOwEgIAAgDzcDGCAAQgE3AxAgACAONwMIIAAgAjoAIiANQj+HIg2nQYABcUEHdiEEAkACQAJAAkACQCACQf8BcUEBTQRAIABBNGogAEEIaiAIEDNBgJ3BAEEBIA1CAFMiAhshBkGAncEAQYGdwQAgAhshAiAAKAI0RQ0BIAAgACgCPDYCMCAAIAApAjQ3AygMAgsgAkECayIIQf8BcUUNAkEBIQIgBCAHciEEQYCdwQBBgZ3BACANQgBTIgYbQYCdwQBBASAGGyAHGyEHIAhB/wFxQQJHDQMgA0ECOwEAIANBATYCCCADQYidwQA2AgQMBAsgAEEoaiAAQQhqIAgQIgsgBCAHciEEIAIgBiAHGyEHIAAg\
\\
ACgCKCAAKAIsIAAvATBBACADQQQQqgEgACgCBCECIAAoAgAhAwwCCyADQQM2AgggA0GCncEANgIEIANBAjsBAEEBIQdBACEEQQEhAgwBCyADQQM2AgggA0GFncEANgIEIANBAjsBAAsgBSACNgIMIAUgAzYCCCAFIAQ2AgQgBSAHNgIAIABBQGskACABIAUQeSAJQeAAaiQADwsgA0EARyEIIAEvAQ4hACMAQcAIayIHJAAgB0GwCGohCSAHQYAIaiEDIwBBQGoiAiQAIBK9Ig1C/////////weDIhBCgICAgICAgAiEIA1CAYZC/v///////w+DIA1CNIinQf8PcSIFGyIOQgGDIRFBAiEEIAVBswhrIQUCQAJAAkACQAJAIBBQIgZBAkEDIAYb\
\\
QQQgDUKAgICAgICA+P8AgyIQUBsgEEKAgICAgICA+P8AURtBAWsOBAABAgMEC0EDIQQMAwtBBCEEDAILIBFQIQRCASEPDAELIBFQIQRBfkF/IA5CgICAgICAgAhRIgYbIAVqIQUgDkICQgEgBhsiD4YhDgsgAiAFOwEgIAIgDzcDGCACQgE3AxAgAiAONwMIIAIgBDoAIiANQj+HIg2nQYABcUEHdiEGAkACQCAEQf8BcUEBTQRAQXRBBSAFwSIEQQBIGyAEbEEEdkEVaiIEQYAITQ0BQZSewQBBJUG8nsEAEOUCAAsCQAJAIARBAmsiCkH/AXEEQEEBIQQgBiAIciEFQYCdwQBBgZ3BACANQgBTIgYbQYCdwQBBASAGGyAIGyEIIApB/wFxQQJH\
\\
DQEgA0ECOwEAIAANAiADQQE2AgggA0GIncEANgIEDAQLIANBAzYCCCADQYKdwQA2AgQgA0ECOwEAQQEhCEEAIQVBASEEDAMLIANBAzYCCCADQYWdwQA2AgQgA0ECOwEADAILIAMgADYCECADQQA7AQxBAiEEIANBAjYCCCADQYmdwQA2AgQMAQtBgJ3BAEEBIA1CAFMiBRshC0GAncEAQYGdwQAgBRsgAkE0aiACQQhqIAcgBEGAgH5BACAAayAAQYCAAk8bIgUQUCAFwSEKAkAgAigCNARAIAIgAigCPDYCMCACIAIpAjQ3AygMAQsgAkEoaiACQQhqIAcgBCAKECMLIAYgCHIhBSALIAgbIQggCiACLgEwIgRIBEAgAiACKAIoIAIoAiwgBCAA\
\\
IANBBBCqASACKAIEIQQgAigCACEDDAELQQIhBCADQQI7AQAgAEUEQEEBIQQgA0EBNgIIIANBiJ3BADYCBAwBCyADIAA2AhAgA0EAOwEMIANBAjYCCCADQYmdwQA2AgQLIAkgBDYCDCAJIAM2AgggCSAFNgIEIAkgCDYCACACQUBrJAAgASAJEHkgB0HACGokAAtDACAARQRAQdujwABBGxCKAwALIAAoAgBB/v///wdLBEBB9qPAAEHPABCKAwALIABBCGsoAgBBf0YEQAALIAApAwi6C0YBAn8gASgCBCECIAEoAgAhA0EIQQQQ3QIiAUUEQEEEQQgQjAMACyABIAI2AgQgASADNgIAIABBuPrAADYCBCAAIAE2AgALQQEBfwJAIAAoAgBFDQAg\
\\
ACgCBCIBIAEoAgBBAWs2AgAgACgCCCIBIAEoAgBBAWsiATYCACABDQAgAEEIahDEAgsLQQEBfwJAIAAoAgBFDQAgACgCBCIBIAEoAgBBAWo2AgAgACgCCCIBIAEoAgBBAWsiATYCACABDQAgAEEIahDFAgsLQQEBfwJAIAAoAgBFDQAgACgCBCIBIAEoAgBBAWo2AgAgACgCCCIBIAEoAgBBAWsiATYCACABDQAgAEEIahDGAgsLQQEBfwJAIAAoAgBFDQAgACgCBCIBIAEoAgBBAWo2AgAgACgCCCIBIAEoAgBBAWsiATYCACABDQAgAEEIahDEAgsLQgAgAEUEQEHbo8AAQRsQigMACyAAKAIAQf7///8HSwRAQfajwABBzwAQigMACyAAQQhr\
\\
KAIAQX9GBEAACyAAKAJMC0MAIABFBEBB26PAAEEbEIoDAAsgACgCAEH+////B0sEQEH2o8AAQc8AEIoDAAsgAEEIaygCAEF/RgRAAAsgACgCiAMLOwEBfyMAQRBrIgMkACADIAE2AgQgAyAANgIAIAMgA61CgICAgJANhDcDCEGehsAAIANBCGogAhC/AgAL4AECAX8BfiMAQSBrIgMkACADIAE2AhAgAyAANgIMIANBATsBHCADIAI2AhggAyADQQxqNgIUIwBBEGsiASQAIANBFGoiACkCACEEIAEgADYCDCABIAQ3AgQjAEEQayIAJAAgAUEEaiIBKAIAIgIoAgQiA0EBcQRAIAIoAgAhAiAAIANBAXY2AgQgACACNgIAIABB2PrAACABKAIE\
\\
IAEoAggiAC0ACCAALQAJEOIBAAsgAEGAgICAeDYCACAAIAE2AgwgAEH0+sAAIAEoAgQgASgCCCIALQAIIAAtAAkQ4gEACzAAAkAgAWlBAUcNACAAQYCAgIB4IAFrSw0AIAAEQCAAIAEQ3QIiAUUNAQsgAQ8LAAu2KQMYfwZ+AnsjAEEQayIVJAAQvQEiECACJgEjAEGAB2siDCQAIAwgBzYC0AMgDCAINgLUAyAMIAhBgICAgHggBxs2AswDIAwgBTYCxAMgDCAGNgLIAyAMIAZBgICAgHggBRs2AsADIAwgAzYCuAMgDCAENgK8AyAMIARBgICAgHggAxs2ArQDIAwiA0HAA2ohByAMQcwDaiEGQQAhBCMAQeAFayIKJABBBCEPAkACQAJAIAxB\
\\
tANqIhooAgAiFEGAgICAeEcEQCAKQdABaiEMIBooAgQhCCAaKAIIIQUjAEEgayITJAACQAJAAkACQAJAIAVBAWsOAgABAgsgCC0AAEHzAEcNAQwCCyAILwAAQe3mAUYEQEEBIQQMAgsgCC8AAEH15gFGBEBBAiEEDAILIAgvAABB7uYBRw0AQQMhBAwBCyATQQxqIgQgCCAFEDEgEyAErUKAgICAIIQ3AxggE0Hvl8AAIBNBGGoQiwEgEygCDCIEBEAgEygCECAEEKACCyAMQgA3AwAgDCATKQMANwMQIAwgEygCCDYCGCAMQQg6ACggDEGAgICAeDYCHAwBCyAMQgI3AwAgDCAEOgAICyATQSBqJAAgCiAK/QAA2QH9CwOYASAKIAr9AADpAf0L\
\\
A6gBIAogCikA+AE3ALcBIAotANgBIQ8gCikD0AEiIUICUg0BCyAKQQxqIgUgEBDMASAKIA86AGQgCkEEOgCoAiAKQYCAgIB4NgKAAiAKQYCAgIB4NgL0ASAKQYCAgIB4NgLoASAKQYCAgIB4NgLcASAKQYCAgIB4NgLQASAKQYCAwAA2AqQCIApBgICAgHg2ApgCIApBgICAgHg2AowCIAogBykCADcCSCAKIAcoAgg2AlAgCiAGKQIANwJUIAogBigCCDYCXCAKQYCAwAA2AmAgCkHQAWoQ8AEgCkHoAGohByMAQSBrIgYkAAJAAkACQAJAAkACQCABQQNrDgUBAwMAAgMLIAAoAABB7sipmwdzIABBBGovAABB79wBc3INAkEAIQQMAwsgAC8A\
\\
AEHj5gFzIABBAmotAABB9gBzcg0BQQEhBAwCCyAAKAAAQfDCyYsHcyAAQQNqKAAAQfHqlaMHc3INAEECIQQMAQsgBkEMaiIEIAAgARAxIAYgBK1CgICAgCCENwMYIAdBEGpB4IbAACAGQRhqEIsBIAdBCDoAKCAHQYCAgIB4NgIcIAdCADcDACAGKAIMIgRFDQEgBigCECAEEKACDAELIAdCAjcDACAHIAQ6AAgLIAZBIGokACAKKQNoQgJRDQEgBxCAAiEEIANBgICAgHg2AgggAyAENgIAIAUQ8AEgCigCSCIEQQBKBEAgCigCTCAEEKACCyAKKAJUIgRBAEoEQCAKKAJYIAQQoAILIBRBgICAgHhGDQIgFEUNAiAaKAIEIBQQoAIMAgsgCiAK\
\\
KQC3ATcAqAUgCiAK/QADqAH9CwCZBSAKIAr9AAOYAf0LAIkFIAogDzoAiAUgCiAhNwOABSAKQYAFahCAAiEEIANBgICAgHg2AgggAyAENgIAAkAgBigCACIEQYCAgIB4Rg0AIARFDQAgBigCBCAEEKACCwJAIAcoAgAiBEGAgICAeEYNACAERQ0AIAcoAgQgBBCgAgsgFARAIAggFBCgAgsgEEGECEkNASAQEIwCDAELIApB0AFqIQsgCi0AcCEIQgAhISMAQZDTAGsiCSQAIApBDGoiDigCVCEHIA4oAlAhEyAOKAJMIRkgDigCSCEWIAlBkANqIRIgDi0AWCEGIA4oAkAiHEEAIA4oAjwiF0GAgICAeEcbIQ8gDigCRCERIwBB0ABrIg0kAAJA\
\\
AkACQCAPRQRAQYCAgIB4IRAMAQsgDSARNgIMIA0gDzYCCCANIA1BCGqtQoCAgIDQAIQ3AzggDUEQaiIEQd6AwAAgDUE4ahCLASANKAIQIQwgBCANKAIUIgUgDSgCGEIAQgAQcyANKAIMIQ8gDSgCCCEYAn8CQCANKQMQQgFSDQAgDSgCIA0AIA9FDQACQAJ/IBgsAAAiEUEATgRAIBFB/wFxDAELIBgtAAFBP3EiBCARQR9xIhBBBnRyIBFBX00NABogGC0AAkE/cSAEQQZ0ciIEIBBBDHRyIBFBcEkNABogEEESdEGAgPAAcSAYLQADQT9xIARBBnRycgsiBEHf//8AcUHaAEYNACAEQStrDgMAAQABCyANKQMYISEgD0EBEN0CIhEEQCAPBEAg\
\\
ESAYIA/8CgAAC0IAICF9ISFCAiEiQQEhBCAPDAILQQEgDxDjAgALIA1BOGoiBCAYIA8QMSANIAStQoCAgIAghDcDSCANQShqQZ+ewAAgDUHIAGoQiwEgDSgCOCIEBEAgDSgCPCAEEKACC0EAIQQgDSgCMCEPIA0oAiwhESANKAIoCyEQIAwEQCAFIAwQoAILIARFDQELIBIgBjoAICASQYCAgIB4NgIcIBIgDzYCGCASIBE2AhQgEiAQNgIQIBIgITcDCCASQgI3AwAMAQsgEkEIOgAoIBJBgICAgHg2AhwgEiAPNgIYIBIgETYCFCASIBA2AhAgEiAhNwMIIBIgIjcDAAsgDUHQAGokACAJIAn9AAOoA/0LA5gCIAkoAqQDIRAgCSgCoAMhDCAJ\
\\
KQOYAyEkAkACQAJAAkAgCSkDkAMiIkICUgRAIAkpA7gDISEgCyAJ/QADmAL9CwMoIAsgITcDOCALIBA2AiQgCyAMNgIgIAsgJDcDGCALICI3AxAgC0GAgICAeDYCCAwBCyAJIAn9AAOYAv0LAwACQAJAAkACQAJAAkAgCEEBaw4CAgEAC0EAIQgDQCAJQZADaiIEIAhqIgVBmObAAP0AAwAiKP0LAxAgBUGI5sAA/QADACIn/QsDACAFQSBqQQA7AQAgBUEoaiAn/QsDACAFQThqICj9CwMAIAVByABqQQA7AQAgBUHgAGogKP0LAwAgBUHQAGogJ/0LAwAgBUHwAGpBADsBACAFQYgBaiAo/QsDACAFQfgAaiAn/QsDACAFQZgBakEAOwEAIAhB\
\\
oAFqIghBgNAARw0AC0GA0ABBCBDdAiIFRQ0HIAUgBEGA0AD8CgAAQdiiwgAtAABBAUcEQBD+AQtByKLCAEHIosIAKQMAIiFCAXw3AwAgCUKAgICAwAA3AsQEIAlBgICAgHg2AvwDIAlBgICAgHg2AvADIAlBgICAgHg2AuQDIAlBgICAgHg2AtgDIAlBgICAgHg2AswDIAlBADYCzAQgCUGAgICAeDYCiAQgCUG4zcAA/QADACIn/QsD0AIgCSAn/QsD4AIgCSAn/QsDkAMgCSAn/QsDoAMgCUHQosIAKQMANwO4AyAJICE3A7ADIAkgBTYCwAMgCUEANgLIAyAJQQA2AvgBIAlCgICAgMAANwPwASAJIAn9AAOIBP0LA4ACIAkgJ/0LA5gCIAkg\
\\
Cf0AA7AD/QsDuAIgCSAJKQOYBDcDkAIgCSAJ/QADoAP9CwOoAiAJIAkpA8ADNwPIAiAJQcwDahDwAUEAIQgDQCAJQZADaiIEIAhqIgVBmObAAP0AAwAiKP0LAxAgBUGI5sAA/QADACIn/QsDACAFQSBqQQA7AQAgBUEoaiAn/QsDACAFQThqICj9CwMAIAVByABqQQA7AQAgBUHgAGogKP0LAwAgBUHQAGogJ/0LAwAgBUHwAGpBADsBACAFQYgBaiAo/QsDACAFQfgAaiAn/QsDACAFQZgBakEAOwEAIAhBoAFqIghBgNAARw0AC0GA0ABBCBDdAiIFRQ0HIAUgBEGA0AD8CgAAQdiiwgAtAABBAUcEQBD+AQtByKLCAEHIosIAKQMAIiFCAXw3\
\\
AwAgCSAFNgLoAyAJQYCAgIB4NgKABCAJQYCAgIB4NgKMBCAJQYCAgIB4NgKYBCAJQYCAgIB4NgKkBCAJQYCAgIB4NgKwBCAJQQA2AowFIAlCgICAgICAgICAfzcD8AMgCUKAgICAwAA3AuwEIAlCADcC9AQgCUIENwL8BCAJQoCAgICAATcChAUgCUG4zcAAKQMAIiM3A9ACIAlBwM3AACkDACIiNwPYAiAJICM3A+ACIAkgIjcD6AIgCSAjNwO4AyAJICI3A8ADIAkgIzcDyAMgCSAiNwPQAyAJICE3A9gDIAlB0KLCACkDADcD4AMgCUIENwOwAyAJQgA3A6gDIAlCgICAgMAANwOgAyAJQgA3A5gDIAlCgICAgMAANwOQAyAJIAn9AAO4Av0L\
\\
A9ABIAkgCf0AA6gC/QsDwAEgCSAJ/QADmAL9CwOwASAJIAkpA8gCNwPgASAJIA4pAjA3A4gBIAkgDigCODYCkAEgCSAO/QACAP0LA1ggCSAO/QACEP0LA2ggCSAO/QACIP0LA3ggCSAJKQOQAjcCpAEgCSAJ/QADgAL9CwKUASAJIAkoAvgBNgI8IAkgCSkD8AE3AjQgCSAJKAKABTYCSCAJIAkpA/gENwJAIAkgCSgCjAU2AlQgCSAJKQKEBTcCTCAJIAktALMDOgDuASAJIAkvALEDOwHsASAJQbgDahD8AUEEIQZBACERDAQLQTRBARDdAiIERQ0BIAtBCDoAOCALQrSAgICAgICAgH83AyggCyAENgIkIAtBNDYCICALQgA3AxAgC0GAgICA\
\\
eDYCCCAEQYS2wAAoAAA2ADAgBEH0tcAA/QAAAP0LACAgBEHktcAA/QAAAP0LABAgBEHUtcAA/QAAAP0LAAAgDEGAgICAeHJBgICAgHhGDQQgECAMEKACDAQLQYCAgIB4IRECQCAWQYCAgIB4RyIdRQ0AIBNBAUcNAiAZLQAAIgTAIh5BAEgNAiAEQQprIgRBGEsNAEEBIAR0QYmAgAhxDQILIAkgDikCBDcDsAEgCSAO/QACDP0LA7gBIAkgDv0AAhz9CwPIASAJIA79AAIs/QsD2AEgDigCACEfQQEhIEEEIRtBACEGDAILQQFBNBDjAgALIAlBmAJqIgQgGSATEDEgCSAErUKAgICAIIQ3A9ACIAlBoANqQeGcwAAgCUHQAmoQiwEgCUEIOgC4\
\\
AyAJQYCAgIB4NgKsAyAJKAKYAiIEBEAgCSgCnAIgBBCgAgsgCyAJ/QABmgP9CwEaIAsgCf0AAaoD/QsBKiALIAkpAbgDNwE4IAsgCS8BmAM7ARggC0IANwMQIAtBgICAgHg2AgggDhDwASAMQYCAgIB4ckGAgICAeEcEQCAQIAwQoAILIBYEQCAZIBYQoAILIBdBgICAgHhyQYCAgIB4Rg0CIBwgFxCgAgwCC0EAIQgDQCAJQZADaiIEIAhqIgVBmObAAP0AAwAiKP0LAxAgBUGI5sAA/QADACIn/QsDACAFQSBqQQA7AQAgBUEoaiAn/QsDACAFQThqICj9CwMAIAVByABqQQA7AQAgBUHgAGogKP0LAwAgBUHQAGogJ/0LAwAgBUHwAGpBADsB\
\\
ACAFQYgBaiAo/QsDACAFQfgAaiAn/QsDACAFQZgBakEAOwEAIAhBoAFqIghBgNAARw0AC0GA0ABBCBDdAiIFBEAgBSAEQYDQAPwKAABB2KLCAC0AAEEBRwRAEP4BCyALIAn9AAMA/QsDKCALIAktAO4BOgCbASALIAkvAewBOwCZASALIAn9AAPQAf0LAsABIAsgCf0AA8AB/QsCsAEgCyAJ/QADsAH9CwKgASALIAkpA+ABNwLQAUHIosIAQciiwgApAwAiIkIBfDcDACAJQbjNwAD9AAMAIif9CwPwAiAJICf9CwOAA0HQosIAKQMAISEgC0HcAWogCUHYAGpB1AD8CgAAIAtBtAJqIAlBFGpBxAD8CgAAIAsgEDYCJCALIAw2AiAgCyAkNwMY\
\\
IAtBADYCECALQQg2AgwgC0EANgIIIAtCADcDACALQQA7AagDIAtBADYCpAMgCyAHNgKgAyALQgE3A5gDIAtCADcDkAMgC0KAgICAEDcDiAMgC0IANwOAAyALQgE3A/gCIAsgHjoAsQIgCyAdOgCwAiALIBE2AtgBIAsgHzYCnAEgCyAGOgCYASALQQA2ApQBIAsgGzYCkAEgCyAGNgKMASALQgA3AoQBIAsgGzYCgAEgCyAGNgJ8IAsgETYCeCALICA6AHAgCyAFNgJoIAsgITcDYCALICI3A1ggCyAJ/QAD8AL9CwM4IAsgCf0AA4AD/QsDSCAWQYCAgIB4ckGAgICAeEcEQCAZIBYQoAILIBdBgICAgHhyQYCAgIB4Rg0CIBwgFxCgAgwCCwwC\
\\
CyAWQYCAgIB4ckGAgICAeEcEQCAZIBYQoAILIBdBgICAgHhyQYCAgIB4RwRAIBwgFxCgAgsgDhDwAQsgCUGQ0wBqJAAMAQtBCEGA0AAQjAMACwJAIAooAtgBIgRBgICAgHhGBEAgCiAKKQOIAiIlNwLEASAKIAopA4ACIiY3ArwBIAogCikD+AEiIzcCtAEgCiAKKQPwASIkNwKsASAKIAopA+gBIiI3AqQBIAogCikD4AEiITcCnAEgCiAhNwOwBSAKICI3A7gFIAogJDcDwAUgCiAjNwPIBSAKICY3A9AFIAogJTcD2AUgAyAKQbAFahCAAjYCAAwBCyAKIAr9AALcAf0LA5gBIAogCv0AAuwB/QsDqAEgCiAK/QAC/AH9CwO4ASAKIAooAowC\
\\
NgLIASAKKQPQASEhIANBQGsgCkGQAmpB8AL8CgAAIAMgCigCyAE2AjwgAyAK/QADuAH9CwIsIAMgCv0AA6gB/QsCHCADIAr9AAOYAf0LAgwgAyAhNwMACyADIAQ2AgggFEGAgICAeEYNACAURQ0AIBooAgQgFBCgAgsgCkHgBWokACABBEAgACABEKACCwJAAkAgFQJ/IAMoAghBgICAgHhGBEAgAygCACEAQQEMAQsgA0HQA2ogA0GwA/wKAABBwANBCBDdAiIARQ0BIABBADYCCCAAQoGAgIAQNwMAIABBDGogA0HMA2pBtAP8CgAAIABBCGohAEEACyIBNgIIIBUgAEEAIAEbNgIEIBVBACAAIAEbNgIAIANBgAdqJAAMAQtBCEHAAxCMAwAL\
\\
IBUoAgAgFSgCBCAVKAIIIBVBEGokAAs4AAJAIAJBgIDEAEYNACAAIAIgASgCEBEBAEUNAEEBDwsgA0UEQEEADwsgACADIAQgASgCDBEEAAvbYwQsfwt8AX4BeyMAQRBrIiQkACABIQsjAEHQA2siCiQAAn8CQAJAAkACQAJAAkACQCAAIiJFBEBB26PAACEiQRshAQwBCyAiKAIAIgBB/v///wdLBEBB9qPAACEiQc8AIQEMAQsgIiAAQQFqNgIAICJBCGsiASABKAIAQQFqIgA2AgAgAEUNASAiQQhqIQ8LIAogAjYCQCAKIAs2AjwgCiACNgI4IA8EQCAKIAE2AjQgCiAiNgIwIAogDzYCLEEAIQAgCkHEAGogCkE4aiADIAQgB0EARxBJIAog\
\\
BTYCwAMgCiAFIAZBAnRqNgLEAyAKQfgAaiIBIApBwANqEGJBCCEjIAopA3hCA1IEQCAKKALAAyECIAooAsQDIQdBgAVBCBDdAiIjRQ0DICMgAUGgAfwKAABBASEAIApBATYCdCAKICM2AnAgCkEENgJsIAogBzYCzAMgCiACNgLIAyAKQZgCaiAKQcgDahBiIAopA5gCQgNSBEBBoAEhAQNAIAooAmwgAEYEQCAKQewAaiAAQQFBCEGgARDxASAKKAJwISMLIAEgI2ogCkGYAmoiAkGgAfwKAAAgCiAAQQFqIgA2AnQgAUGgAWohASACIApByANqEGIgCikDmAJCA1INAAsLIAooAmwhJgsgCkGYAmohFiAAIQJBACEHQQAhCyMAQfAFayIJJAAg\
\\
CUHgAGogDyIAIApBxABqIhgQewJAAkACQAJAAkAgCSkDYEICUgRAIBYgCf0AA4AB/QsDICAWIAn9AANw/QsDECAWIAn9AANg/QsDAAwBCwJAAkACQAJAAkAgGCgCICIMRQRAQQghDwwBCyAMQShsIgFBCBDdAiIPRQ0BIAxBA3EhDiAMQQRPBEAgDEF8cSESA0AgCyAPaiIBQZgBakEANgIAIAFBkAFqQoCAgICAATcDACABQYkBakECOgAAIAFB8ABqQQA2AgAgAUHoAGpCgICAgIABNwMAIAFB4QBqQQI6AAAgAUHIAGpBADYCACABQUBrQoCAgICAATcDACABQTlqQQI6AAAgAUEgakEANgIAIAFBGGpCgICAgIABNwMAIAFBEWpBAjoAACAL\
\\
QaABaiELIBIgB0EEaiIHRw0ACyAORQ0BCyAHQShsIA9qQSBqIQEDQCABQQA2AgAgAUEIa0KAgICAgAE3AwAgAUEPa0ECOgAAIAFBKGohASAOQQFrIg4NAAsLIAkgDDYCDCAJIA82AgggCSAMNgIEICMgAkGgAWxqITMgAkUNAiAJQbgCaiENIAlBoAJqIRkgCUHoBGohFSAJQbgEaiETIAlBuANqIREgCUGIA2ohDCAJQcQAaiEQIAlB7ABqIR4gCUH4AGohFyAJQZgBaiEaIAlB6ABqIQggIyEHA0AgCUEQaiAYEMMBIAkoAiwhAgJAIAkoAjAiC0UNACACIQEgC0GwAWwiEkGwAWsiFEGwAW4iDkEDcUEDRwRAQQAgDkEBakEDcWshDgNAIAFB\
\\
EGogB0GgAfwKAAAgAUGwAWohASAOQQFqIg4NAAsLIBRBkARJDQAgAiASaiEOA0AgAUEQaiAHQaAB/AoAACABQcABaiAHQaAB/AoAACABQfACaiAHQaAB/AoAACABQaAEaiAHQaAB/AoAACABQcAFaiIBIA5HDQALCyAJQeAAaiAAIAlBEGoQJCAJIAj9AAMA/QsD0AIgCSAI/QADEP0LA+ACIAkgCP0AAyD9CwPwAiAJKQNgIj9CAlEEQCAWIAn9AAPwAv0LAyAgFiAJ/QAD4AL9CwMQIBYgCf0AA9AC/QsDAAwFCyARIBpB+AD8CgAAIAwgCf0AA/AC/QsDICAMIAn9AAPgAv0LAxAgDCAJ/QAD0AL9CwMAIAkgPzcDgAMgCUGAA2oQyQEgCyAJ\
\\
KAIMIgEgASALSxsiGwRAQQAhEgNAQbABQQgQ3QIiAUUNBCAJQeAAaiACIBJBsAFsaiILEIYCIAspAxAiP0IDUgRAIAlBgANqIAtBGGpBmAH8CgAACyAJID83A3AgFyAJQYADakGYAfwKAAAgASAJQeAAaiILQbAB/AoAACALIAlBEGoQwwEgECAeKQIANwIAIBAgHigCCDYCCCAJQQE2AlggCSABNgJUIAlBATYCUCAJIAkoAmg2AkAgCSAJKQJgNwM4IAkgCS0AhAE6AFwgCSgCfCELIAkoAoABIg4EQCALIQEDQCABKAIAIhQEQCABQQRqKAIAIBQQoAILIAFBsAFqIQEgDkEBayIODQALCyAJKAJ4IgEEQCALIAFBsAFsEKACCyAJQYADaiAA\
\\
IAlBOGoiARAkIAkgDP0AAwD9CwPQAiAJIAz9AAMQ/QsD4AIgCSAM/QADIP0LA/ACIAkpA4ADIj9CAlEEQCAWIAn9AAPwAv0LAyAgFiAJ/QAD4AL9CwMQIBYgCf0AA9AC/QsDACABEPkBDAcLIBUgEUH4APwKAAAgEyAJ/QAD0AL9CwMAIBMgCf0AA+AC/QsDECATIAn9AAPwAv0LAyAgCSA/NwOwBCAZIAlBsARqIgFBABCQASAJQeAAaiABQbAB/AoAACAN/QwAAAAAAAAAAAAAAAAAAAAA/QsDACANQQA2AhAgCUIANwOQAiAPIBJBKGxqIgsoAiAiFCALKAIYRgRAIwBBEGsiASQAIAFBBGogC0EYaiIOQQQgDigCAEEBdCIcIBxBBE0bIhxB\
\\
CEHwARDsASABKAIEQQFGBEAgASgCCCABKAIMEOMCAAsgASgCCCEgIA4gHDYCACAOICA2AgQgAUEQaiQACyALKAIcIBRB8AFsaiAJQeAAakHwAfwKAAAgCyAUQQFqNgIgIAlBOGoQ+QEgEkEBaiISIBtHDQALCyAJQRBqEPkBIAdBoAFqIgcgM0cNAAtBACELQgAhPyAPIAkoAgxBKGxqIhMgD0cEQCMAQRBrIQ4DQEECIQICQCAPKAIgIgxFDQAgDygCHCIHLQDRASIBQQJGDQAgB0HSAWohEiAHLQDQASELIAcpA8gBIT8gBysDwAEhNCAMQQFGBH8gAQUgDEHwAWxB8AFrQfABbiECAkACQCAMQQJGBEBBACEMDAELIAJBAXEgAkH+//8PcSEN\
\\
QQAhDCAHIQIDQCACQaAFaisDACI1IAJBsANqKwMAIjYgNCA0IDRiGyI0IDQgNiA2IDZiGyI2IDQgNmMbIjQgNCA0YhsiNCA0IDUgNSA1YhsiNSA0IDVjGyE0IAJBsAVqLQAAIhEgAkHAA2otAAAiECALQf8BcSILIAsgEEkbIgsgCyARSRshCyACQbEFai0AACABIAJBwQNqLQAAcnIhASACQeADaiECIA0gDEECaiIMRw0AC0UNAQsgB0HwAWogDEHwAWxqIgIrA8ABIjUgNCA0IDRiGyI0IDQgNSA1IDViGyI1IDQgNWMbITQgAi0A0AEiByALQf8BcSILIAcgC0sbIQsgASACLQDRAXIhAQsgAUEBcQshAiAOIBIvAQQ7AQwgDiASKAEANgII\
\\
CyAPIAI6ABEgDyALOgAQIA8gPzcDCCAPIDQ5AwAgDyAOKAIINgESIA8gDi8BDDsBFiAPQShqIg8gE0cNAAsLIAAoAgBBAUcEQCAJIAApAmQ3AnAgCSAAKQNANwJoIAkgACkDCDcCYCAJQeAAaiEVIAkoAgghDyAJKAIMIRdBACEBQQAhB0IAIT8jAEGQAmsiCCQAIAAiDi0AbSESAkACQAJAAkAgACgCOCIaRQRAQQQhHgwBCyAOKAI0IRQgGkEDdCIAQQQQ3QIiHkUNASAYKAIcQQRqIQsgGCgCICITQbABbCEMIBgoAhAhGSAYKAIUIQ0DQCAUIAdBDGxqIgAoAgQhEQJAAkACQCANIAAoAggiEEYEQEECQQAgESAZIA0QqQIiARshACABRQ0D\
\\
IBMNAQwDCyATRQ0BC0EAIQEgDCECIAshAANAAkAgAEEEaigCACAQRw0AIAAoAgAgESAQEKkCDQBBASEADAMLIABBsAFqIQAgAUEBaiEBIAJBsAFrIgINAAsLQQIhAAsgHiAHQQN0aiICIAE2AgQgAiAANgIAIAdBAWoiByAaRw0ACwtBACEAIBJBACASQQNHGyERIAhCCDcCGCAIQgA3AhAgCEKAgICAgAE3AgggCEGAAjYCICAIQSRqIgFBgAIgFxDZASAIQagBaiICIA4gGBDRASAPIBdBKGwiB2ohICABIAIQWQNAIAAgB0YNAiAAIA9qIABBKGohAEERai0AACIBQQJGDQALIAggACAPaiIAQShrIgItABA6AOgBIAggAv0AAwD9CwPYASAI\
\\
IABBFmsiAigBADYCgAIgCCACLwEEOwGEAkHgAEEIEN0CIg1FDQkgDSAILQDoAToAECANIAj9AAPYAf0LAwAgDSABOgARIA0gCCgCgAI2ARIgDSAILwGEAjsBFiAIQQE2AvwBIAggDTYC+AEgCEEENgL0AUEBIQcDQCAAQShrIQACQANAIABBKGoiASAgRg0BIABBOWogASEALQAAIgJBAkYNAAsgAf0AAwAhQCAIIAEtABA6ALgBIAggQP0LA6gBIAggAUESaigBADYCiAIgCCABQRZqLwEAOwGMAiAIKAL0ASAHRgRAIAhB9AFqIAdBAUEIQRgQ8QEgCCgC+AEhDQsgAEEoaiEAIAj9AAOoASFAIAgtALgBIQsgDSAHQRhsaiIBIAI6ABEgASAL\
\\
OgAQIAEgQP0LAwAgASAIKAKIAjYBEiABIAgvAYwCOwEWIAggB0EBaiIHNgL8AQwBCwsgCCAIKQL0ATcDmAEgCCAIKAL8ATYCoAEMAgtBBCAAEOMCAAsgCEEANgKgASAIQoCAgICAATcDmAELIA4oAkQiGyAIKAKAAUsEQCAOKAJoIRMgDigCZCESIA4oAkAhKiAVKAIAISsgFSgCBCEnIBUoAgghLCAVKAIMISggF0ECdCEtA0AgCCAIQSRqIgAgFSAIQQhqIgEgESAIKAKcASAIKAKgASAbECggCCgCAEEBcQRAIAgoAgQhECAAIBUgASAXEKgBAkACQCAQIChJBEAgFyAIKAJcIgBPDQEgLCAQQQN0aisDACE9RAAAAAAAAPD/ITsgCCgCWCAt\
\\
aiIALwEABEAgCCgCOCICIAAvAQIiAE0NDiAIKAI0IABBA3RqKwMAITsLIBAgJ0kEQAJAAkAgECArai0AACICIBpJBEAgECAbTw0CQQMhFAJAICogEEEDdGorAwBEAAAAAAAA8P9iDQACQAJAAkAgEw4CAwABCyASIgAoAgAgEEYNAQwCC0EAIQAgEyEBA0AgACABQQF2IgcgAGoiACASIABBA3RqKAIAIBBLGyEAIAEgB2siAUEBSw0ACyASIABBA3RqIgAoAgAgEEcNAQsgAC0ABCEUCyAXRQ0GIB4gAkEDdGoiACgCBCEuIAAoAgAhHCAUQQNGIikgOyA9YyIAQX9zcSEvIAAgFEEDRyIlciEwQQAhASAPIQtBACEMDAELIAIgGkHAycAAEKYC\
\\
AAsDQCABQRhsIRkgCCgCWCABQQJ0aiEAIAgoAjQhDSAIKAI4IQIgCCgCXCEdIAgoApwBISEgCCgCoAEhHyABIQcCQAJAAkACQAJAAkADQAJAAkACQAJAIBxBAWsOAgACAQsgByAuRw0BCwJAIAcgH0kEQCAHIB1PDQZEAAAAAAAA8P8hNCAALwEABEAgAiAAQQJqLwEAIgFNDQYgDSABQQN0aisDACE0CyAZICFqIQEgHEUEQEQAAAAAAADw/yE1AkAgAUERai0AAA0ARAAAAAAAAPB/ITUgASsDACI3RAAAAAAAAPB/YQ0AIDcgAUEIaisDACA0IDREAAAAAAAA8P9hGyI0IDegIjUgNKEiNqEgNCA1IDahoaAhOgJAIBFBAUYEQEQAAAAAAAAA\
\\
ACE2IDpEAAAAAAAAAABiDQEMAgtE/Knx0k1iUD8hNiA3RAAAIJvzXqBCY0UNAAJ8IDcgEQ0AGiA3IDdEAAAAAAAAOEOgRAAAAAAAADjDoCA3YQ0AGiA3RAAAAAAAQI9AoiI5/Aa5IjhEAAAAAAAA8L+gIDggOCA5ZBsiOCA4RAAAAAAAAPA/oCA5IDihRAAAAAAAAOA/YxtEAAAAAABAj0CjCyE5IDpEAAAAAAAAAABiDQAgNyA5YQ0BCyA1IDcgNJmgRJsroYabhAY9oiA2oKEhNQsgJQ0EIDUgPWNFDQMMBAsCQCABQRBqLQAAQQFrDgICBAALICkNAgwDCyAHIB9B0MnAABCmAgALIDANAQsgB0EBaiEHIABBBGohACAZQRhqIRkgICALQShq\
\\
IgtHDQEMDQsLIAhBJGogFSAIQQhqIAcQqAFEAAAAAAAA8P8hNAJAIAAvAQBBAUYEQCACIABBAmovAQAiAE0NASANIABBA3RqKwMAITQLIAxFBEAgCEEIaiAOIBAQRiE+CyALQSBqIg0oAgAiAEUNBCALQRxqIh0oAgAiAiAAQfABbGohDANAIAIiAUHwAWohAgJAAkACQAJAIBxFBEBEAAAAAAAA8P8hNSABLQDRAQ0CRAAAAAAAAPB/ITUgASsDwAEiN0QAAAAAAADwf2ENAiA3IAErA8gBIDQgNEQAAAAAAADw/2EbIjogN6AiNSA6oSI2oSA6IDUgNqGhoCE5IBFBAUYEQEQAAAAAAAAAACE2IDlEAAAAAAAAAABiDQIMAwtE/Knx0k1iUD8h\
\\
NiA3RAAAIJvzXqBCY0UNAQJ8IDcgEQ0AGiA3IDdEAAAAAAAAOEOgRAAAAAAAADjDoCA3YQ0AGiA3RAAAAAAAQI9AoiI4/Aa5IjxEAAAAAAAA8L+gIDwgOCA8YxsiPCA8RAAAAAAAAPA/oCA4IDyhRAAAAAAAAOA/YxtEAAAAAABAj0CjCyE4IDlEAAAAAAAAAABiDQEgNyA4Yg0BDAILAkACQCABLQDQAUEBaw4CAQUACyAlDQQMAwsgLw0CDAMLIDUgNyA6maBEmyuhhpuEBj2iIDagoSE1CyAlDQEgNSA9Yw0BCyACIAxHDQEMBQsgASgCSARAIAEoAkQhH0EAIQADQCA0RAAAAAAAAPD/YgRAIAEgEToATCAAIB9qIiFCATcDACAhQQhqIDQ5\
\\
AwALIABBsAFqIgBBsAFHDQALCyA7RAAAAAAAAPD/YgRAIAEgEToATCABIDs5AwggAUIBNwMACwJAIClFBEAgASAcQQAgFBCvAQwBCyABIBxBACARID0gEBA4CyAIQagBaiABQQAQkAEgAUHAAWoiACAIKQO4ATcDECAAIAj9AAOoAf0LAwAgASgCSARAIAEoArABIQACQCABKAJELQCvAUEGcUECRwRAIABFDQEgAUIANwOwASABID4gASsDuAGhIjUgASsD2AGgOQPYASABIDUgASsD4AEiNiA2IDZiGyI2IDYgNSA1IDViGyI1IDUgNmMbOQPgAQwBCyAADQAgASA+OQO4ASABQgE3A7ABIAEgASgC6AFBAWo2AugBCyACIAxHDQEMBQsLQQBB\
\\
AEHwr8AAEKYCAAsMFgsgASACQfzFwAAQpgIACyAHIB1B/MLAABCmAgALIA0oAgAiDQ0BC0ECIQAMAQtBAiEAIB0oAgAiDC0A0QEiAkECRg0AIAxB0gFqIR0gDC0A0AEhASAMKQPIASE/IAwrA8ABITQgDUEBRgR/IAIFIA1B8AFsQfABa0HwAW4hAAJAAkAgDUECRgRAQQAhDQwBCyAAQQFxIABB/v//D3EhIUEAIQ0gDCEAA0AgAEGgBWorAwAiNSAAQbADaisDACI2IDQgNCA0YhsiNCA0IDYgNiA2YhsiNiA0IDZjGyI0IDQgNGIbIjQgNCA1IDUgNWIbIjUgNCA1YxshNCAAQbAFai0AACIxIABBwANqLQAAIjIgAUH/AXEiASABIDJJGyIB\
\\
IAEgMUkbIQEgAEGxBWotAAAgAiAAQcEDai0AAHJyIQIgAEHgA2ohACAhIA1BAmoiDUcNAAtFDQELIAxB8AFqIA1B8AFsaiIAKwPAASI1IDQgNCA0YhsiNCA0IDUgNSA1YhsiNSA0IDVjGyE0IAAtANABIgwgAUH/AXEiASABIAxJGyEBIAIgAC0A0QFyIQILIAJBAXELIQAgCCAdLwEEOwGsASAIIB0oAQA2AqgBCyALQRFqIAA6AAAgC0EQaiIAIAE6AAAgCyA0OQMAIAtBCGogPzcDACALQRZqIAgvAawBOwEAIAtBEmogCCgCqAE2AQAgCCAAKQMANwPoASAIIAv9AAMA/QsD2AEgByAIKAKgASIASQRAIAggCCkD2AE3A6gBIAggCP0AA+AB\
\\
/QsDsAEgCCAHQQFqIgE2AswBIAggBzYCoAEgCCAHQX9zIABqNgLQASAIIAgoApwBIBlqIgA2AsABIAggAEEYajYCxAEgCCAIQZgBajYCyAEgCEGoAWoQXEEBIQwgC0EoaiILICBGDQYMAQsLDBALIBAgG0HM1cAAEKYCAAsgECAnQbDJwAAQpgIACyAQIChBoMnAABCmAgALIBcgAEH8wsAAEKYCAAsgCEEkaiAVIAhBCGoQzgELIAgoAoABIBtJDQALCwJAIBtFDQBBACEAIAhBCGogDiAbQQFrEEYhNwNAAkAgAEEAIAAgEUcbRQRAA0AgDyAgRg0EIA9BIGogD0EoaiEPKAIAIgBFDQALIA9BDGsoAgAiAiAAQfABbGohEQwBCyAAIQILIAIr\
\\
A7gBITUgAikDsAEiP6cEQCACIDcgNaEiNCACKwPYAaA5A9gBIAIgNCACKwPgASI2IDYgNmIbIjYgNiA0IDQgNGIbIjQgNCA2Yxs5A+ABCyACQfABaiEAIAIgNTkDuAEgAiA/NwOwAQwACwALIAgoApgBIgAEQCAIKAKcASAAQRhsEKACCyAIQSRqEOUBIAgoAggiAARAIAgoAgwgAEEDdBCgAgsgCCgCFCIABEAgCCgCGCAAQQN0EKACCyAaBEAgHiAaQQN0EKACCyAIQZACaiQADAMLIAkgACkCZDcCcCAJIAApA0A3AmggCSAAKQMINwJgIAlB4ABqIRUgCSgCCCEPIAkoAgwhF0EAIQFBACEHQgAhPyMAQZACayIIJAAgACIOLQBtIRICQAJA\
\\
AkACQCAAKAI4IhpFBEBBBCEeDAELIA4oAjQhFCAaQQN0IgBBBBDdAiIeRQ0BIBgoAhxBBGohCyAYKAIgIhNBsAFsIQwgGCgCECEZIBgoAhQhDQNAIBQgB0EMbGoiACgCBCERAkACQAJAIA0gACgCCCIQRgRAQQJBACARIBkgDRCpAiIBGyEAIAFFDQMgEw0BDAMLIBNFDQELQQAhASAMIQIgCyEAA0ACQCAAQQRqKAIAIBBHDQAgACgCACARIBAQqQINAEEBIQAMAwsgAEGwAWohACABQQFqIQEgAkGwAWsiAg0ACwtBAiEACyAeIAdBA3RqIgIgATYCBCACIAA2AgAgB0EBaiIHIBpHDQALC0EAIQAgEkEAIBJBA0cbIREgCEIINwIYIAhCADcC\
\\
ECAIQoCAgICAATcCCCAIQYACNgIgIAhBJGoiAUGAAiAXENkBIAhBqAFqIgIgDiAYENEBIA8gF0EobCIHaiEgIAEgAhBXA0AgACAHRg0CIAAgD2ogAEEoaiEAQRFqLQAAIgFBAkYNAAsgCCAAIA9qIgBBKGsiAi0AEDoA6AEgCCAC/QADAP0LA9gBIAggAEEWayICKAEANgKAAiAIIAIvAQQ7AYQCQeAAQQgQ3QIiDUUNCCANIAgtAOgBOgAQIA0gCP0AA9gB/QsDACANIAE6ABEgDSAIKAKAAjYBEiANIAgvAYQCOwEWIAhBATYC/AEgCCANNgL4ASAIQQQ2AvQBQQEhBwNAIABBKGshAAJAA0AgAEEoaiIBICBGDQEgAEE5aiABIQAtAAAiAkEC\
\\
Rg0ACyAB/QADACFAIAggAS0AEDoAuAEgCCBA/QsDqAEgCCABQRJqKAEANgKIAiAIIAFBFmovAQA7AYwCIAgoAvQBIAdGBEAgCEH0AWogB0EBQQhBGBDxASAIKAL4ASENCyAAQShqIQAgCP0AA6gBIUAgCC0AuAEhCyANIAdBGGxqIgEgAjoAESABIAs6ABAgASBA/QsDACABIAgoAogCNgESIAEgCC8BjAI7ARYgCCAHQQFqIgc2AvwBDAELCyAIIAgpAvQBNwOYASAIIAgoAvwBNgKgAQwCC0EEIAAQ4wIACyAIQQA2AqABIAhCgICAgIABNwOYAQsgDigCRCIbIAgoAoABSwRAIA4oAmghEyAOKAJkIRIgDigCQCEqIBUoAgAhKyAVKAIEIScg\
\\
FSgCCCEsIBUoAgwhKCAXQQJ0IS0DQCAIIAhBJGoiACAVIAhBCGoiASARIAgoApwBIAgoAqABIBsQJiAIKAIAQQFxBEAgCCgCBCEQIAAgFSABIBcQ3wECQAJAIBAgKEkEQCAXIAgoAlwiAE8NASAsIBBBA3RqKwMAIT1EAAAAAAAA8P8hOyAIKAJYIC1qIgAvAQAEQCAIKAI4IgIgAC8BAiIATQ0NIAgoAjQgAEEDdGorAwAhOwsgECAnSQRAAkACQCArIBBBAXRqLwEAIgIgGkkEQCAQIBtPDQJBAyEUAkAgKiAQQQN0aisDAEQAAAAAAADw/2INAAJAAkACQCATDgIDAAELIBIiACgCACAQRg0BDAILQQAhACATIQEDQCAAIAFBAXYiByAAaiIA\
\\
IBIgAEEDdGooAgAgEEsbIQAgASAHayIBQQFLDQALIBIgAEEDdGoiACgCACAQRw0BCyAALQAEIRQLIBdFDQYgHiACQQN0aiIAKAIEIS4gACgCACEcIBRBA0YiKSA7ID1jIgBBf3NxIS8gACAUQQNHIiVyITBBACEBIA8hC0EAIQwMAQsgAiAaQcDJwAAQpgIACwNAIAFBGGwhGSAIKAJYIAFBAnRqIQAgCCgCNCENIAgoAjghAiAIKAJcIR0gCCgCnAEhISAIKAKgASEfIAEhBwJAAkACQAJAAkACQANAAkACQAJAAkAgHEEBaw4CAAIBCyAHIC5HDQELAkAgByAfSQRAIAcgHU8NBkQAAAAAAADw/yE0IAAvAQAEQCACIABBAmovAQAiAU0NBiAN\
\\
IAFBA3RqKwMAITQLIBkgIWohASAcRQRARAAAAAAAAPD/ITUCQCABQRFqLQAADQBEAAAAAAAA8H8hNSABKwMAIjdEAAAAAAAA8H9hDQAgNyABQQhqKwMAIDQgNEQAAAAAAADw/2EbIjQgN6AiNSA0oSI2oSA0IDUgNqGhoCE6AkAgEUEBRgRARAAAAAAAAAAAITYgOkQAAAAAAAAAAGINAQwCC0T8qfHSTWJQPyE2IDdEAAAgm/NeoEJjRQ0AAnwgNyARDQAaIDcgN0QAAAAAAAA4Q6BEAAAAAAAAOMOgIDdhDQAaIDdEAAAAAABAj0CiIjn8BrkiOEQAAAAAAADwv6AgOCA4IDlkGyI4IDhEAAAAAAAA8D+gIDkgOKFEAAAAAAAA4D9jG0QAAAAA\
\\
AECPQKMLITkgOkQAAAAAAAAAAGINACA3IDlhDQELIDUgNyA0maBEmyuhhpuEBj2iIDagoSE1CyAlDQQgNSA9Y0UNAwwECwJAIAFBEGotAABBAWsOAgIEAAsgKQ0CDAMLIAcgH0HQycAAEKYCAAsgMA0BCyAHQQFqIQcgAEEEaiEAIBlBGGohGSAgIAtBKGoiC0cNAQwNCwsgCEEkaiAVIAhBCGogBxDfAUQAAAAAAADw/yE0AkAgAC8BAEEBRgRAIAIgAEECai8BACIATQ0BIA0gAEEDdGorAwAhNAsgDEUEQCAIQQhqIA4gEBBGIT4LIAtBIGoiDSgCACIARQ0EIAtBHGoiHSgCACICIABB8AFsaiEMA0AgAiIBQfABaiECAkACQAJAAkAgHEUE\
\\
QEQAAAAAAADw/yE1IAEtANEBDQJEAAAAAAAA8H8hNSABKwPAASI3RAAAAAAAAPB/YQ0CIDcgASsDyAEgNCA0RAAAAAAAAPD/YRsiOiA3oCI1IDqhIjahIDogNSA2oaGgITkgEUEBRgRARAAAAAAAAAAAITYgOUQAAAAAAAAAAGINAgwDC0T8qfHSTWJQPyE2IDdEAAAgm/NeoEJjRQ0BAnwgNyARDQAaIDcgN0QAAAAAAAA4Q6BEAAAAAAAAOMOgIDdhDQAaIDdEAAAAAABAj0CiIjj8BrkiPEQAAAAAAADwv6AgPCA4IDxjGyI8IDxEAAAAAAAA8D+gIDggPKFEAAAAAAAA4D9jG0QAAAAAAECPQKMLITggOUQAAAAAAAAAAGINASA3IDhiDQEM\
\\
AgsCQAJAIAEtANABQQFrDgIBBQALICUNBAwDCyAvDQIMAwsgNSA3IDqZoESbK6GGm4QGPaIgNqChITULICUNASA1ID1jDQELIAIgDEcNAQwFCyABKAJIBEAgASgCRCEfQQAhAANAIDREAAAAAAAA8P9iBEAgASAROgBMIAAgH2oiIUIBNwMAICFBCGogNDkDAAsgAEGwAWoiAEGwAUcNAAsLIDtEAAAAAAAA8P9iBEAgASAROgBMIAEgOzkDCCABQgE3AwALAkAgKUUEQCABIBxBACAUEK8BDAELIAEgHEEAIBEgPSAQEDgLIAhBqAFqIAFBABCQASABQcABaiIAIAgpA7gBNwMQIAAgCP0AA6gB/QsDACABKAJIBEAgASgCsAEhAAJAIAEoAkQt\
\\
AK8BQQZxQQJHBEAgAEUNASABQgA3A7ABIAEgPiABKwO4AaEiNSABKwPYAaA5A9gBIAEgNSABKwPgASI2IDYgNmIbIjYgNiA1IDUgNWIbIjUgNSA2Yxs5A+ABDAELIAANACABID45A7gBIAFCATcDsAEgASABKALoAUEBajYC6AELIAIgDEcNAQwFCwtBAEEAQfCvwAAQpgIACwwVCyABIAJB/MXAABCmAgALIAcgHUH8wsAAEKYCAAsgDSgCACINDQELQQIhAAwBC0ECIQAgHSgCACIMLQDRASICQQJGDQAgDEHSAWohHSAMLQDQASEBIAwpA8gBIT8gDCsDwAEhNCANQQFGBH8gAgUgDUHwAWxB8AFrQfABbiEAAkACQCANQQJGBEBBACENDAEL\
\\
IABBAXEgAEH+//8PcSEhQQAhDSAMIQADQCAAQaAFaisDACI1IABBsANqKwMAIjYgNCA0IDRiGyI0IDQgNiA2IDZiGyI2IDQgNmMbIjQgNCA0YhsiNCA0IDUgNSA1YhsiNSA0IDVjGyE0IABBsAVqLQAAIjEgAEHAA2otAAAiMiABQf8BcSIBIAEgMkkbIgEgASAxSRshASAAQbEFai0AACACIABBwQNqLQAAcnIhAiAAQeADaiEAICEgDUECaiINRw0AC0UNAQsgDEHwAWogDUHwAWxqIgArA8ABIjUgNCA0IDRiGyI0IDQgNSA1IDViGyI1IDQgNWMbITQgAC0A0AEiDCABQf8BcSIBIAEgDEkbIQEgAiAALQDRAXIhAgsgAkEBcQshACAIIB0v\
\\
AQQ7AawBIAggHSgBADYCqAELIAtBEWogADoAACALQRBqIgAgAToAACALIDQ5AwAgC0EIaiA/NwMAIAtBFmogCC8BrAE7AQAgC0ESaiAIKAKoATYBACAIIAApAwA3A+gBIAggC/0AAwD9CwPYASAHIAgoAqABIgBJBEAgCCAIKQPYATcDqAEgCCAI/QAD4AH9CwOwASAIIAdBAWoiATYCzAEgCCAHNgKgASAIIAdBf3MgAGo2AtABIAggCCgCnAEgGWoiADYCwAEgCCAAQRhqNgLEASAIIAhBmAFqNgLIASAIQagBahBcQQEhDCALQShqIgsgIEYNBgwBCwsMDwsgECAbQczVwAAQpgIACyAQICdBsMnAABCmAgALIBAgKEGgycAAEKYCAAsgFyAA\
\\
QfzCwAAQpgIACyAIQSRqIBUgCEEIahDLAQsgCCgCgAEgG0kNAAsLAkAgG0UNAEEAIQAgCEEIaiAOIBtBAWsQRiE3A0ACQCAAQQAgACARRxtFBEADQCAPICBGDQQgD0EgaiAPQShqIQ8oAgAiAEUNAAsgD0EMaygCACICIABB8AFsaiERDAELIAAhAgsgAisDuAEhNSACKQOwASI/pwRAIAIgNyA1oSI0IAIrA9gBoDkD2AEgAiA0IAIrA+ABIjYgNiA2YhsiNiA2IDQgNCA0YhsiNCA0IDZjGzkD4AELIAJB8AFqIQAgAiA1OQO4ASACID83A7ABDAALAAsgCCgCmAEiAARAIAgoApwBIABBGGwQoAILIAhBJGoQ5QEgCCgCCCIABEAgCCgCDCAA\
\\
QQN0EKACCyAIKAIUIgAEQCAIKAIYIABBA3QQoAILIBoEQCAeIBpBA3QQoAILIAhBkAJqJAAMAgtBCCABEOMCAAtBCEGwARCMAwALIAlCAjcDYCAJIBg2AiAgCUEANgIYIAkgMzYCFCAJICM2AhAgCSAJQeAAajYCJCAJIAlBBGo2AhwgCUE4aiAJQRBqEGgCQCAJKAJAQYCAgIB4RwRAQeAAQQgQ3QIiB0UNBCAHIAkpA0g3AxAgByAJ/QADOP0LAwAgCUEBNgLsBSAJIAc2AugFIAlBBDYC5AUgCSAJKQIgNwPgAiAJIAn9AAIQ/QsD0AIgCUGAA2ogCUHQAmoQaCAJKAKIA0GAgICAeEYNAUEYIQ5BASEBA0AgCSgC5AUgAUYEQCAJQeQFaiAB\
\\
QQFBCEEYEPEBIAkoAugFIQcLIAcgDmoiACAJ/QADgAP9CwMAIAAgCSkDkAM3AxAgCSABQQFqIgE2AuwFIA5BGGohDiAJQYADaiAJQdACahBoIAkoAogDQYCAgIB4Rw0ACwwBCyAJQQA2AuwFIAlCgICAgIABNwLkBQsCQCAJKQNgQgJSBEAgFiAJ/QADgAH9CwMgIBYgCf0AA3D9CwMQIBYgCf0AA2D9CwMAIAlB5AVqEOsBDAELIBYgCSgC7AU2AhAgFiAJKQLkBTcCCCAWQgI3AwALIAkoAgghAiAJKAIMIg8EQEEAIQsDQCACIAtBKGxqIgcoAhwhACAHKAIgIg4EQCAAIQEDQCABEMkBIAFB8AFqIQEgDkEBayIODQALCyAHKAIYIgEEQCAA\
\\
IAFB8AFsEKACCyALQQFqIgsgD0cNAAsLIAkoAgQiAEUNASACIABBKGwQoAIMAQsgCUEQahD5ASAJKAIMIgcEQEEAIQsDQCAPIAtBKGxqIgIoAhwhACACKAIgIg4EQCAAIQEDQCABEMkBIAFB8AFqIQEgDkEBayIODQALCyACKAIYIgEEQCAAIAFB8AFsEKACCyALQQFqIgsgB0cNAAsLIAkoAgQiAEUNACAPIABBKGwQoAILIAlB8AVqJAAMAwtBCEHgABDjAgALIAAgAkH8xcAAEKYCAAtBACAHIABB9KDAABC2AQALIAopA5gCIj9CAlIEQCAWEIACIQ8gJgRAICMgJkGgAWwQoAILIApBxABqEPkBIAYEQCAFIQAgBiEBA0AgACgCACICQYQI\
\\
TwRAIAIQjAILIABBBGohACABQQFrIgENAAsgBSAGQQJ0EKACC0EBIARFDQgaDAcLIAogCigCqAIiADYCdCAKIAooAqQCIgs2AnAgCiAKKAKgAjYCbCAKQQE2ALwDIApB+ABqIApBvANqEOICIAooAnwhDyAKKAJ4IhFFDQUgAEUNBSALIABBGGxqIRYgCigCgAEhEiAKQcwDaiEOIApBxANqIQgDQCAKQfgAaiAREPwCIAooAnwhAiAKKAJ4IgBFBEAgAiEBDAYLIAogAjYCxAMgCiAANgLAAyAKQSBqIAsrAwAQ9QIgCigCJCEBIAooAiBBAXENBCAIQeHIwABBCRB1IAEQgwMgCygCDCEQIAsoAhAhByAKQfgAaiAAEOICIAooAnwhASAKKAJ4\
\\
IhhFDQQgBwRAIAdBKGwhHiAKKAKAASETQQAhCQNAIApB+ABqIBgQ/AIgCigCfCEHAkACQCAKKAJ4Ig1FBEAgByEADAELIAogBzYCzAMgCiANNgLIAyAKQRhqIAkgEGoiDEEUaigCACAMQRhqKAIAEO4CIAooAhwhAAJAIAooAhhBAXENACAOQYi5wABBBBB1IAAQgwMgCkEQaiANIAxBHGo1AgAQgQIgCigCFCEAIAooAhBBAXENACAOQYXJwABBCRB1IAAQgwMgDEEgai0AACEAIA5BjsnAAEEEEHVBgghBgwggABsQgwMgCkEIaiAMKwMAEPUCIAooAgwhACAKKAIIQQFxDQAgDkGSycAAQQUQdSAAEIMDIAogDEEIaisDABD1AiAKKAIEIQAg\
\\
CigCAEEBRw0CCyAHQYQISQ0AIAcQjAILIAFBhAhPBEAgARCMAgsgACEBDAcLIA5Bl8nAAEEHEHUgABCDAyABIBMgBxDzAiATQQFqIRMgHiAJQShqIglHDQALCyAIQerIwABBDBB1IAEQgwMgDyASIAIQ8wIgEkEBaiESIAtBGGoiCyAWRw0ACwwFCyAKIAY2AqACIAogBTYCnAIgCiAGNgKYAiAKQZgCaiIAEJkCIAogBDYCoAIgCiADNgKcAiAKIAQ2ApgCIAAQmQIgAgRAIAsgAhCgAgsgIiABEIoDCwALQQhBgAUQ4wIACyACQYQISQ0AIAIQjAILIA9BhAhPBEAgDxCMAgsgASEPCyAKQewAahDrASAmBEAgIyAmQaABbBCgAgsgCkHEAGoQ\
\\
+QEgBgRAIAUhACAGIQEDQCAAKAIAIgJBhAhPBEAgAhCMAgsgAEEEaiEAIAFBAWsiAQ0ACyAFIAZBAnQQoAILQQAgBEUNARoLIAMhACAEIQEDQCAAKAIAIgJBhAhPBEAgAhCMAgsgAEEEaiEAIAFBAWsiAQ0ACyADIARBAnQQoAIgP0ICUgshACAiICIoAgBBAWs2AgAgCigCNCIBIAEoAgBBAWsiATYCACABRQRAIApBNGoQxAILICQgADYCCCAkIA9BACAAGzYCBCAkQQAgDyAAGzYCACAKQdADaiQAICQoAgAgJCgCBCAkKAIIICRBEGokAAuBBAIHfwF+IAAoAgAiBEEQaiIBKAI0IQMgASgCOCICBEAgAyEAA0AgACgCACIFBEAgAEEEaigC\
\\
ACAFEKACCyAAQQxqIQAgAkEBayICDQALCyABKAIwIgAEQCADIABBDGwQoAILAkAgASgCFCIFRQ0AIAEoAhwiBgRAIAEoAhAiAEEIaiECIAApAwBCf4VCgIGChIiQoMCAf4MhCANAIAhQBEADQCACIgNBCGohAiAAQYABayEAIAMpAwBCgIGChIiQoMCAf4MiCEKAgYKEiJCgwIB/UQ0ACyAIQoCBgoSIkKDAgH+FIQgLIAAgCHqnQQF0QfABcWsiA0EQaygCACIHBEAgA0EMaygCACAHEKACCyAIQgF9IAiDIQggBkEBayIGDQALCyAFQQR0IgAgBWpBGWoiAkUNACABKAIQIABrQRBrIAIQoAILAkAgASgCAEUEQCABKAIEIgBFDQEgASgCCCAA\
\\
EKACDAELIAEoAgQiAEUNACABKAIIIABBAXQQoAILIAEoAjwiAARAIAEoAkAgAEEDdBCgAgsgASgCSCIABEAgASgCTCAAQQN0EKACCyABKAJUIgAEQCABKAJYIABBA3QQoAILIAEoAmAiAARAIAEoAmQgAEEDdBCgAgsCQCAEQX9GDQAgBCAEKAIEQQFrIgA2AgQgAA0AIARBgAEQoAILC44FAQp/AkACfyAAKAIAIgRBEGoiACgCeCIFQYCAgIB4RwRAIABBoAFqEPwBIAAoAuQCIQYgACgC6AIiCQRAA0AgBiACQQV0aiIHKAIEIQggBygCCCIDBEAgCEEgaiEBA0AgAUEEaigCACIKBEAgASgCACAKEKACCyABQTBqIQEgA0EBayIDDQALCyAH\
\\
KAIAIgEEQCAIIAFBMGwQoAILIAJBAWoiAiAJRw0ACwsgACgC4AIiAQRAIAYgAUEFdBCgAgsgACgC8AIhAiAAKAL0AiIDBEAgAkEMaiEBA0AgAUEEaygCACIGBEAgASgCACAGEKACCyABQRhqIQEgA0EBayIDDQALCyAAKALsAiIBBEAgAiABQRhsEKACCyAFBEAgACgCfCAFQQJ0EKACCyAAKAKIASIBBEAgACgCjAEgAUECdBCgAgsgACgClAEiAUUNAkEgDAELIABBnAFqEPABIAAoAtgBQYCAgIB4RwRAIABB2AFqEPsBCyAAKAJ8IgEEQCAAKAKAASABQQJ0EKACCyAAKAKMASIBRQ0BQRgLIABB+ABqaigCACABQQJ0EKACCwJAIAAoAiAi\
\\
AUGAgICAeEYNACABRQ0AIAAoAiQgARCgAgsgAEE4ahC8ASAAKAIMIQIgACgCECIDBEAgAkEMaiEBA0AgAUEEaygCACIFBEAgASgCACAFEKACCyABQRhqIQEgA0EBayIDDQALCyAAKAIIIgEEQCACIAFBGGwQoAILAkAgACgClAMiAUGAgICAeEYNACABRQ0AIAAoApgDIAEQoAILIAAoAogDIgEEQCAAKAKMAyABEKACCwJAIARBf0YNACAEIAQoAgRBAWsiADYCBCAADQAgBEHAAxCgAgsLNQEBfyAAKAIAIgBBEGoQUQJAIABBf0YNACAAIAAoAgRBAWsiATYCBCABDQAgAEHQBBCgAgsL/x8CHH8HfCMAQRBrIhkkACABIRQgAiEgIAMhHUEA\
\\
IQFBACECIwBBIGsiCyQAQdujwAAhA0EbIRcCQAJAAkAgACIMRQRAQRshGEHbo8AAIQwMAQsgDCgCAARAQfajwAAhDEHPACEYDAELIAxBfzYCACAMQQhrIhggGCgCAEEBaiIANgIAIABFDQEgDEEIaiECCwJAAkAgFARAIBQoAgAiAEH+////B00NAUHPACEXQfajwAAhAwsgAkUhDUEBIQAMAQtBASENIBQgAEEBajYCACAUQQhrIhcgFygCAEEBaiIANgIAIABFDQEgFEEIaiEBIAJFBEBBACEAIBQhAwwBCyALIBg2AhAgCyAMNgIMIAsgAjYCCCALIBc2AhwgCyAUNgIYIAsgATYCFCAGIQ0jAEGAAWsiCCQAIAhBCGoiAyACIgAgICAdEHIC\
\\
QAJAAn8gCCkDCEICUgRAIAMQgAIhA0EBDAELIAhBPGohHiAAIQogCCgCECEOIAQhJSAFISgjAEHwAGsiByQAAkACQAJAAkAgASIPKAIAQQFGBEAgByABKQJkNwIcIAcgASkDQDcCFCAHIAEpAwg3AgwgAS0AbSEAIAooAoADIhAEfCAKQaQDaiABIBBBAWsQRgVEAAAAAAAA+H8LISkgCkHoAWogCkHAA2oQRCAHQQA2AlwgB0KAgICAEDcCVCAHQgQ3AkwgB0IANwJEIAdCgICAgBA3AjwgB0IINwI0IAdCADcCLCAHQoCAgICAATcCJCAKQaQDaiIhIA8gJUEAEH8hASANBEAgB0HUAGohIiAHQTxqIRMgECABIAEgEEsbIQEgKCAloSEmIA24\
\\
IScgAEEBa0H/AXFBAkkhGiAOQSRsIRwgB0EwaiEfQQAhAANAAn8gASAQICEgDyAAQQFqIgIgDUYiAwR8ICgFICUgJiACuCAno6KgCyADEH8iAyADIBBLGyIDIAEgA0sbIgZFBEBBACEAIAEgAUEAR2shEUEADAELIAEgAUEAR2shESAGQQAgJSAmIAC4ICejoqAgKWUiABsLIRUgB0HgAGogCiAHQQxqIA4gESAVEGQgBysDaCIkRAAAAAAAAPh/IAcrA2AiIyAkZSIDGyEFICNEAAAAAAAA+H8gAxshBAJAIBoNACADRQ0AICMgI0QAAAAAAAA4Q6BEAAAAAAAAOMOgYQR8ICMFICNEAAAAAABAj0CiIgX8BrkiBEQAAAAAAADwv6AgBCAEIAVk\
\\
GyIEIAREAAAAAAAA8D+gIAUgBKFEAAAAAAAA4D9jG0QAAAAAAECPQKMLIQQgJCAkRAAAAAAAADhDoEQAAAAAAAA4w6BhBEAgJCEFDAELICREAAAAAABAj0CiIiP8BrkiBUQAAAAAAADwv6AgBSAFICNkGyIFIAVEAAAAAAAA8D+gICMgBaFEAAAAAAAA4D9jG0QAAAAAAECPQKMhBQsgAARAIA4gCigC8AEiA08NBSAKKALsASAcaiARIBUQyAEhCQsgBygCLCIDIAcoAiRGBEAgB0EkahCPAgsgBygCKCADQQN0akQAAAAAAAAAACAEIAREAAAAAAAAAABjGzkDACAHIANBAWo2AiwgBygCOCIDIAcoAjBGBEAgHxCPAgsgBygCNCADQQN0akQA\
\\
AAAAAAAAACAFIAVEAAAAAAAAAABjGzkDACAHIANBAWo2AjgCf0H/ASAARQ0AGkECIAlBBHENABpBAyAJQQhxDQAaQQAgCUEBcQ0AGkEEIAlBEHENABpBBSAJQSBxDQAaIAlBAnFBAWsLIQkgBygCRCIDIAcoAjxGBEAgExCIAgsgBygCQCADaiAJOgAAIAcgA0EBajYCRCAKIAdBDGoiAyAOIAYQVCAKIAMgDiABEFR9pyEBIAcoAlAiAyAHKAJIRgRAIAdByABqEI4CCyAHKAJMIANBAnRqIAE2AgAgByADQQFqNgJQQQAhASAABEAgCigChAIhGyAKKAKIAiIDIRYCQAJAAkAgAw4CAgEACyADIQADQCABIABBAXYiEiABaiIJIBsgCUECdGoo\
\\
AgAgEUsbIQEgACASayIAQQFLDQALCyABIBsgAUECdGooAgAgEU1qIRYLIBsgFkECdGohEkEAIQECQAJAAkAgAyAWayIADgICAQALA0AgAEEBdiIDIAFqIgkgASASIAlBAnRqKAIAIBVJGyEBIAAgA2siAEEBSw0ACwsgASASIAFBAnRqKAIAIBVJakEARyEBCyABIBZyIQELIAcoAlwiACAHKAJURgRAICIQiAILIAcoAlggAGogAUEBcToAACAHIABBAWo2AlwgBiEBIAIiACANRw0ACwsMAQsgByAPKQJkNwIcIAcgDykDQDcCFCAHIA8pAwg3AgwgDy0AbSEAIAooAoADIhAEfCAKQaQDaiAPIBBBAWsQRgVEAAAAAAAA+H8LISkgCkHoAWog\
\\
CkHAA2oQRCAHQQA2AlwgB0KAgICAEDcCVCAHQgQ3AkwgB0IANwJEIAdCgICAgBA3AjwgB0IINwI0IAdCADcCLCAHQoCAgICAATcCJCAKQaQDaiIhIA8gJUEAEH8hASANBEAgB0HUAGohIiAHQTxqIRMgECABIAEgEEsbIQEgKCAloSEmIA24IScgAEEBa0H/AXFBAkkhGiAOQSRsIRwgB0EwaiEfQQAhAANAAn8gASAQICEgDyAAQQFqIgIgDUYiAwR8ICgFICUgJiACuCAno6KgCyADEH8iAyADIBBLGyIDIAEgA0sbIgZFBEBBACEAIAEgAUEAR2shEUEADAELIAEgAUEAR2shESAGQQAgJSAmIAC4ICejoqAgKWUiABsLIRUgB0HgAGogCiAH\
\\
QQxqIA4gESAVEGogBysDaCIkRAAAAAAAAPh/IAcrA2AiIyAkZSIDGyEFICNEAAAAAAAA+H8gAxshBAJAIBoNACADRQ0AICMgI0QAAAAAAAA4Q6BEAAAAAAAAOMOgYQR8ICMFICNEAAAAAABAj0CiIgX8BrkiBEQAAAAAAADwv6AgBCAEIAVkGyIEIAREAAAAAAAA8D+gIAUgBKFEAAAAAAAA4D9jG0QAAAAAAECPQKMLIQQgJCAkRAAAAAAAADhDoEQAAAAAAAA4w6BhBEAgJCEFDAELICREAAAAAABAj0CiIiP8BrkiBUQAAAAAAADwv6AgBSAFICNkGyIFIAVEAAAAAAAA8D+gICMgBaFEAAAAAAAA4D9jG0QAAAAAAECPQKMhBQsgAARAIA4g\
\\
CigC8AEiA08NBSAKKALsASAcaiARIBUQyAEhCQsgBygCLCIDIAcoAiRGBEAgB0EkahCPAgsgBygCKCADQQN0akQAAAAAAAAAACAEIAREAAAAAAAAAABjGzkDACAHIANBAWo2AiwgBygCOCIDIAcoAjBGBEAgHxCPAgsgBygCNCADQQN0akQAAAAAAAAAACAFIAVEAAAAAAAAAABjGzkDACAHIANBAWo2AjgCf0H/ASAARQ0AGkECIAlBBHENABpBAyAJQQhxDQAaQQAgCUEBcQ0AGkEEIAlBEHENABpBBSAJQSBxDQAaIAlBAnFBAWsLIQkgBygCRCIDIAcoAjxGBEAgExCIAgsgBygCQCADaiAJOgAAIAcgA0EBajYCRCAKIAdBDGoiAyAOIAYQ\
\\
VSAKIAMgDiABEFV9pyEBIAcoAlAiAyAHKAJIRgRAIAdByABqEI4CCyAHKAJMIANBAnRqIAE2AgAgByADQQFqNgJQQQAhASAABEAgCigChAIhGyAKKAKIAiIDIRYCQAJAAkAgAw4CAgEACyADIQADQCABIABBAXYiEiABaiIJIBsgCUECdGooAgAgEUsbIQEgACASayIAQQFLDQALCyABIBsgAUECdGooAgAgEU1qIRYLIBsgFkECdGohEkEAIQECQAJAAkAgAyAWayIADgICAQALA0AgAEEBdiIDIAFqIgkgASASIAlBAnRqKAIAIBVJGyEBIAAgA2siAEEBSw0ACwsgASASIAFBAnRqKAIAIBVJakEARyEBCyABIBZyIQELIAcoAlwiACAHKAJU\
\\
RgRAICIQiAILIAcoAlggAGogAUEBcToAACAHIABBAWo2AlwgBiEBIAIiACANRw0ACwsLIB4gBygCXDYCOCAeIAcpAlQ3AjAgHiAH/QACRP0LAiAgHiAH/QACNP0LAhAgHiAH/QACJP0LAgAgB0HwAGokAAwCCyAOIANB4MzAABCmAgALIA4gA0HgzMAAEKYCAAtBFEEEEN0CIhNFDQEgCCgCQCIfIAgoAkQQ6gIhASAIQebWwABBAxDrAiIANgJ4IAggATYCfCAIQfgAaiAIQfwAahCEAyESIAFBhAhPBEAgARCMAgsgAEGECE8EQCAAEIwCCyAIKAJMIgogCCgCUBDqAiEBIAhB6dbAAEEEEOsCIgA2AnggCCABNgJ8IAhB+ABqIAhB/ABqEIQD\
\\
IQ8gAUGECE8EQCABEIwCCyAAQYQITwRAIAAQjAILIAgoAlgiDSAIKAJcEOcCIQEgCEGZz8AAQQUQ6wIiADYCeCAIIAE2AnwgCEH4AGogCEH8AGoQhAMhAyABQYQITwRAIAEQjAILIABBhAhPBEAgABCMAgsgCCgCZCIGIAgoAmgQ6QIhASAIQaPPwABBBBDrAiIANgJ4IAggATYCfCAIQfgAaiAIQfwAahCEAyECIAFBhAhPBEAgARCMAgsgAEGECE8EQCAAEIwCCyAIKAJwIgEgCCgCdBDnAiEaIAhB7dbAAEEGEOsCIhw2AnggCCAaNgJ8IAhB+ABqIAhB/ABqEIQDIQAgGkGECE8EQCAaEIwCCyAcQYQITwRAIBwQjAILIBMgADYCECATIAI2\
\\
AgwgEyADNgIIIBMgDzYCBCATIBI2AgAgE0EFEOYCIQMgCCgCPCIABEAgHyAAQQN0EKACCyAIKAJIIgAEQCAKIABBA3QQoAILIAgoAlQiAARAIA0gABCgAgsgCCgCYCIABEAgBiAAQQJ0EKACCyAIKAJsIgAEQCABIAAQoAILQQALIQAgCyADNgIEIAsgADYCACAIQYABaiQADAELQQRBFBCMAwALIAsoAgQhAiALKAIAIQEgHQRAICAgHRCgAgsgFCAUKAIAQQFrNgIAIBcgFygCAEEBayIANgIAIABFBEAgC0EcahDEAgsgDCAMKAIAQQFqNgIAIBggGCgCAEEBayIANgIAIABFBEAgC0EQahDGAgsgGSABQQFxIgA2AgggGSACQQAgABs2AgQg\
\\
GUEAIAIgABs2AgAgC0EgaiQADAILIB0EQCAgIB0QoAILIAsgFzYCHCALIAM2AhggCyABNgIUIABFBEAgC0EUahC4AgsgCyAYNgIcIAsgDDYCGCALIAI2AhQgDUUEQCALQRRqELoCQQAhDAsgDCADQQAgABsgDBsiAEEBIAAbIBggFyAMG0EAIAAbEIoDCwALIBkoAgAgGSgCBCAZKAIIIBlBEGokAAsvAAJAIANpQQFHDQAgAUGAgICAeCADa0sNACAAIAEgAyACENUBIgBFDQAgAA8LAAs2AQJ/QYCAxAAhAiAAKAIAIgEgACgCBEcEfyAAIAFBAWo2AgAgACABQQJ0aigCCAVBgIDEAAsL6AUCBX8BfiMAQRBrIggkACMAQaAJayIGJAACQAJA\
\\
AkACQCAARQRAQdujwAAhAEEbIQcMAQsgACgCACIHQf7///8HSwRAQfajwAAhAEHPACEHDAELIAAgB0EBajYCACAAQQhrIgcgBygCAEEBaiIJNgIAIAlFDQEgAEEIaiEJCyAGIAI2AuQEIAYgATYC4AQgBiACNgLcBCAIAn8CQCAJBEAgBiAENgLYBCAGIAM2AtQEIAYgBDYC0AQgBiAHNgLMBCAGIAA2AsgEIAYgCTYCxAQjAEGgBWsiAyQAIANBCGoiASAGQdwEaiAGQdAEaiIKKAIEIgIgCigCCCIEIAVBAEcQSSADQeAAaiAJIAFBgAIQLiADIAP9AANo/QsDMCADIAP9AAN4/QsDQCADIAP9AAOIAf0LA1ACQCADKQNgIgtCAlEEQCAGIANB\
\\
MGoQgAI2AggMAQsgBkE4aiADQZgBakGIBPwKAAAgBiAD/QADUP0LAyggBiAD/QADQP0LAxggBiAD/QADMP0LAwgLIAYgCzcDACAEBEAgAiEBA0AgASgCACIFQYQITwRAIAUQjAILIAFBBGohASAEQQFrIgQNAAsLIAooAgAiAQRAIAIgAUECdBCgAgsgA0GgBWokACAAIAAoAgBBAWs2AgAgByAHKAIAQQFrIgA2AgAgAEUEQCAGQcwEahDEAgsgBikDAEICUg0BIAYoAgghB0EBDAILIAYgBDYC2AQgBiADNgLUBCAGIAQ2AtAEIAZB0ARqEJkCIAIEQCABIAIQoAILIAAgBxCKAwALIAZB4ARqIAZBwAT8CgAAQdAEQQgQ3QIiAEUNAiAAQQA2\
\\
AgggAEKBgICAEDcDACAAQQxqIAZB3ARqQcQE/AoAACAAQQhqIQdBAAsiADYCCCAIIAdBACAAGzYCBCAIQQAgByAAGzYCACAGQaAJaiQADAILAAtBCEHQBBCMAwALIAgoAgAgCCgCBCAIKAIIIAhBEGokAAsmAQF/QQEgAEEBcmdBH3MiAUEBdiABQQFxaiIBdCAAIAF2akEBdgs0AQF/AkAgACgCACIBQYGAgIB4Rg0AIAFBgICAgHhGDQAgAUUNACAAKAIEIAFBA3QQoAILCzABAX8gAUEIayICIAIoAgBBAWoiAjYCACACRQRAAAsgACABNgIEIABBpOrAADYCAAvsBAELfyMAQRBrIgYkABC9ASIEIAImASAEIQojAEGwAWsiAyQAIAMgACAB\
\\
EGAgAygCCCEFIAMoAgQhAAJAIAMoAgBFBEAgBUEDdCELAkACQCAFRQRAQQQhCAwBCyALQQQQ3QIiCEUNASAFQQNxIQwgBUEETwRAIAVB/P///wdxIQ1BACEEIAAhAQNAIAQgCGoiCSABQQRqKQIANwIAIAlBCGogAUEQaikCADcCACAJQRBqIAFBHGopAgA3AgAgCUEYaiABQShqKQIANwIAIARBIGohBCABQTBqIQEgDSAHQQRqIgdHDQALIAxFDQELIAggB0EDdGohASAHQQxsIABqQQhqIQQDQCABIARBBGspAgA3AgAgBEEMaiEEIAFBCGohASAMQQFrIgwNAAsLIANBxABqIgEgChDMASADIAggBSABEFoCfyADKAIAIglBAUYEQCADIAP9\
\\
AAIU/QsCjAEgAyAD/QACJP0LApwBIAMgAygCNDYCrAEgAyADKAIQNgKIASADIAMpAwg3A4ABQQAhByADQYABahCAAgwBCyADQQE2AIABIANBBHIiASADQYABahCWASEHIAEQ+wFBAAshCiADQcQAahDwASAFBEAgCCALEKACIAAhASAFIQQDQCABKAIAIg0EQCABQQRqKAIAIA0QoAILIAFBDGohASAEQQFrIgQNAAsgACAFQQxsEKACCyAGIAk2AgggBiAKNgIEIAYgBzYCACADQbABaiQADAILQQQgCxDjAgALIAMgCjYCBCADQQA2AgAgAxDgAiAAIAUQigMACyAGKAIAIAYoAgQgBigCCCAGQRBqJAALywcCDn8BfiMAQRBrIhAkACMAQdAA\
\\
ayIFJABB26PAACEHQRshCAJAAkACQCAAIgZFBEBBGyEJQdujwAAhBgwBCyAGKAIABEBB9qPAACEGQc8AIQkMAQsgBkF/NgIAIAZBCGsiCSAJKAIAQQFqIgA2AgAgAEUNASAGQQhqIQQLAn8CQCADBEAgAygCAEUNAUHPACEIQfajwAAhBwsgBEUMAQsgA0F/NgIAIANBCGsiCCAIKAIAQQFqIgA2AgAgAEUNASADQQhqIQcgBA0CIAUgCDYCKCAFIAM2AiQgBSAHNgIgIAVBIGoQuwJBACEHQQELIAIEQCABIAIQoAILIAUgCTYCKCAFIAY2AiQgBSAENgIgRQRAIAVBIGoQuQJBACEGCyAGIAcgBhsiAEEBIAAbIAkgCCAGG0EAIAAbEIoDCwAL\
\\
IAUgCTYCECAFIAY2AgwgBSAENgIIIAUgCDYCHCAFIAM2AhggBSAHNgIUIAVBIGohCyMAQTBrIgwkACAEIgAgACkDgAMgAq18NwOAAwJAAkACQAJAAkACQCAAKAKUAyIEQYCAgIB4RwRAAkACQEEDIAIgAkEDTxsiDSAEIAAoApwDIgRrSwRAIABBlANqIAQgDUEBQQEQ8QEgACgCnAMhBAwBCyACRQ0BCyANRQ0AIAAoApgDIARqIAEgDfwKAAALIAAgBCANaiIONgKcAyAOQQNJDQEgACgCmAMhCgwCCyALIAAgASACIAcQJQwFCyAAKAKYAyIKQdG1wAAgDhCpAkUNAQsgACgClAMhDyAAQYCAgIB4NgKUA0EAIQQgD0GAgICAeEcNAUEBIQpB\
\\
ACEPQQAhDgwCCyALQgI3AwAMAgsgDkEDSQ0AQQAgCkEDaiAKLwAAQe/3AnMgCkECai0AAEG/AXNyGyEEIA5BA2shEQsgDCAAIAQgCiAEGyARIA4gBBsgBxAlIAwpAwBCAlIEQCALIAz9AAMg/QsDICALIAz9AAMQ/QsDECALIAz9AAMA/QsDACAPRQ0BIAogDxCgAgwBCyALIAAgASANaiACIA1rIAcQJSAPRQ0AIAogDxCgAgsgDEEwaiQAQQAhBCAFKQMgIhJCAlIEQCALEIACIQQLIAMgAygCAEEBajYCACAIIAgoAgBBAWsiADYCACAARQRAIAVBHGoQxAILIAIEQCABIAIQoAILIAYgBigCAEEBajYCACAJIAkoAgBBAWsiADYCACAARQRA\
\\
IAVBEGoQxQILIBAgBDYCACAQIBJCAlI2AgQgBUHQAGokACAQKAIAIBAoAgQgEEEQaiQAC/oOAxR/Bn4FeyMAQRBrIgskACADIQojAEEwayIFJABB26PAACEDQRshDAJAAkACQAJAIAAiCEUEQEEbIQ1B26PAACEIDAELIAgoAgAEQEH2o8AAIQhBzwAhDQwBCyAIQX82AgAgCEEIayINIA0oAgBBAWoiADYCACAARQ0BIAhBCGohBgsCQCABBEAgASgCACIAQf7///8HTQ0BQc8AIQxB9qPAACEDCyAGRSEOQQEhCwwCC0EBIQ4gASAAQQFqNgIAIAFBCGsiDCAMKAIAQQFqIgA2AgAgAEUNACABQQhqIRAgBkUEQEEAIQsgASEDDAILIAUgCjYC\
\\
LCAFIAI2AiggBSAKNgIkIAUgDTYCFCAFIAg2AhAgBSAGNgIMIAUgDDYCICAFIAE2AhwgBSAQNgIYIwBB8ABrIgckACAHQQA2AjwgB0KAgICAEDcCNCAHQQxqIAdBNGogBUEkaiIVKAIEIgIgFSgCCCITQQEQSSAHKAIsIQ4gBygCKCEDIAcoAiQhFiAHKAIMIgAEQCAHKAIQIAAQoAILIAcoAhgiAARAIAcoAhwgABCgAgsgB0FAayEJIwBB4AhrIgQkACAEQQhqIAYiAEHAAWoQwwECQAJAAkAgDgRAIA5BsAFsIREgA0EIaiEGIAQoAiQhCiAEKAIoIRIDQCAEQeAAaiAAIAZBBGsoAgAgBigCABByIAQoAmghDyAEKQNgIhhCAlIEQCAJIAQo\
\\
AowBNgIsIAkgBP0AAnz9CwIcIAkgBP0AAmz9CwIMIAkgDzYCCCAJIBg3AwAgBEEIahD5AQwDCyAPIBJPDQMgCiAPQbABbGpBEGogBkEIakGgAfwKAAAgBkGwAWohBiARQbABayIRDQALCyAEQeAAaiAQIARBCGogACgCuAQQLiAEIAT9AANo/QsDMCAEIAT9AAN4/QsDQCAEIAT9AAOIAf0LA1AgBCkDYCIZQgJRBEAgCSAE/QADUP0LAyAgCSAE/QADQP0LAxAgCSAE/QADMP0LAwAMAQsgBEHABmoiFyAEQZgBakGcAvwKAAAgBCkC1AMhGiAE/QACxAMhHyAE/QACtAMhICAEIAQpAvwDNwO4BiAEIAT9AALsA/0LA6gGIAQgBP0AAtwD/QsD\
\\
mAYgBCkDmAQhGyAE/QADiAQhHiAEKAKEBCEPIARBuAVqIhEgBEGgBGpB4AD8CgAAIAQpAoQFIRggBCgCgAUhCiAEIAQoApwFNgKwBSAEIAT9AAKMBf0LA6AFIAQgBP0AA1D9CwOAASAEIAT9AANA/QsDcCAEIAT9AAMw/QsDYCAAKQOgBCEcIAAgCjYCoAQgACgCqAQhEiAAIBg3AqQEIAAoAqQDIQYgACAPNgKkAyAA/QADqAMhISAAIB79CwOoAyAAKQO4AyEdIAAgGzcDuAMgAP0AAtQCISIgACAg/QsC1AIgAP0AAuQCIR4gACAf/QsC5AIgACkC9AIhGCAAIBo3AvQCIAAoAoADIQogABBRIAAgGTcDACAAIAT9AANg/QsDCCAAIAT9AANw\
\\
/QsDGCAAIAT9AAOAAf0LAyggAEE4aiAXQZwC/AoAACAAIBg3AvQCIAAgHv0LAuQCIAAgIv0LAtQCIAAgHTcDuAMgACAh/QsDqAMgACAGNgKkAyAAIAT9AAOYBv0LAvwCIAAgBCkDqAY3AowDIAAgBP0AA7AG/QsClAMgAEHAA2ogEUHgAPwKAAAgACASNgKoBCAAIBw3A6AEIAAgBP0AA6AF/QsCrAQgACAEKAKwBTYCvAQgBEHgAGogACAQIAoQISAEKQNgIhhCAlIEQCAJIAT9AABp/QsACSAJIAT9AAB5/QsAGSAJIAQpAIgBNwAoIAkgBC0AaDoACCAJIBg3AwAMAQsgCUICNwMACyAEQeAIaiQADAELIA8gEkGQr8AAEKYCAAsgBykDQEIC\
\\
UQR/QQAFIAdBQGsQgAIhFEEBCyEGIA4EQCADIQADQCAAKAIAIgoEQCAAQQRqKAIAIAoQoAILIABBsAFqIQAgDkEBayIODQALCyAWBEAgAyAWQbABbBCgAgsgEwRAIAIhAANAIAAoAgAiA0GECE8EQCADEIwCCyAAQQRqIQAgE0EBayITDQALCyAVKAIAIgAEQCACIABBAnQQoAILIAUgFDYCBCAFIAY2AgAgB0HwAGokACAFKAIEIQMgBSgCACECIAEgASgCAEEBazYCACAMIAwoAgBBAWsiADYCACAARQRAIAVBIGoQxAILIAggCCgCAEEBajYCACANIA0oAgBBAWsiADYCACAARQRAIAVBFGoQxgILIAsgAkEBcSIANgIEIAsgA0EAIAAbNgIA\
\\
IAVBMGokAAwCCwALIAUgCjYCLCAFIAI2AiggBSAKNgIkIAVBJGoiABCZAiAFIAw2AiwgBSADNgIoIAUgEDYCJCALRQRAIAAQuAILIAUgDTYCLCAFIAg2AiggBSAGNgIkIA5FBEAgBUEkahC6AkEAIQgLIAggA0EAIAsbIAgbIgBBASAAGyANIAwgCBtBACAAGxCKAwALIAsoAgAgCygCBCALQRBqJAAL2gIBBX8jAEEQayIFJAAgACEHIwBB4ABrIgQkAAJ/AkAgA0UNACADIQggAiEAA0ACQCAALQAAIgZBMGtB/wFxQQpJDQAgBkHfAXFBwQBrQf8BcUEaSQ0AIAZBLWtBAkkNACAGQd8ARw0CCyAAQQFqIQAgCEEBayIIDQALQQAMAQsgBEEz\
\\
NgJcIARBhqnAADYCWCAEQQI2AlQgBEGEqcAANgJQIAQgATYCTCAEIAc2AkggBEEWNgJEIARB7qjAADYCQCAEIAM2AjwgBCACNgI4IARBATYCNCAEQe2owAA2AjAgBEEQaiAEQTBqQQZBAUEAEGUgBEEJOgAoIARBgICAgHg2AhwgBEIANwMAIAQQgAIhBkEBCyEAIAMEQCACIAMQoAILIAEEQCAHIAEQoAILIAUgADYCBCAFIAZBACAAGzYCACAEQeAAaiQAIAUoAgAgBSgCBCAFQRBqJAALuwEDA38BfAF+IwBBEGsiAyQAIwBB4ABrIgIkACACIAAgARBCIAIrAwghBQJ/IAIpAwAiBkICUgRAIAIgAv0AAyD9CwNQIAIgAv0AAxD9CwNAIAIg\
\\
BTkDOCACIAY3AzBEAAAAAAAAAAAhBSACQTBqEIACDAELQQALIQQgAQRAIAAgARCgAgsgAyAENgIIIAMgBTkDACADIAZCAlI2AgwgAkHgAGokACADKwMAIAMoAgggAygCDCADQRBqJAAL6wQDCX8KfAN+IwBBEGsiAyQAIwBBgAJrIgIkACADAn8CfwJAAkACQAJAIAEOAgECAAsgACsDCCITIBNhrSEWIAArAwAiFCAUYa0hFwJAIAFBA08EQCAAKwMQIgwgDGEhBiABQQNHDQELDAMLIAArAxgiDSANYSEHIAFBBUkNAiAAKwMgIg4gDmEhCCABQQVGDQIgACsDKCIPIA9hIQkgAUEHSQ0CIAArAzAiECAQYSEFIAFBB0YNAiAAKwM4IhEgEWEh\
\\
BCABQQlJDQIgACsDQCISIBJhIQogAUEJRg0CIAArA0giCyALYQRAQgEhFQwDCwwCC0QAAAAAgE8iQSELQQAMAwsgAkICNwMwIAArAwAhCyACQThqDAELIAIgFTcDwAEgAiASOQO4ASACIBE5A6gBIAIgEDkDmAEgAiAPOQOIASACIA45A3ggAiANOQNoIAIgDDkDWCACIBM5A0ggAiAWNwNAIAIgFDkDOCACIBc3AzAgAiAKrTcDsAEgAiAErTcDoAEgAiAFrTcDkAEgAiAJrTcDgAEgAiAIrTcDcCACIAetNwNgIAIgBq03A1AgAkHIAWoLIgQgCzkDACACIAJBMGoQeiACKwMIIQsgAikDACIVQgJRBEAgACABQQN0EKACQQAMAQsgAiAC/QAD\
\\
IP0LA/ABIAIgAv0AAxD9CwPgASACIAs5A9gBIAIgFTcD0AEgAkHQAWoQgAIhBCAAIAFBA3QQoAJBAQsiADYCDCADIARBACAAGzYCCCADRAAAAAAAAAAAIAsgABs5AwAgAkGAAmokACADKwMAIAMoAgggAygCDCADQRBqJAALviUCFH8CfiMAQRBrIhUkACABIRMjAEEwayIJJABB26PAACEBQRshDwJAAkACQAJAIAAiDUUEQEEbIRRB26PAACENDAELIA0oAgAEQEH2o8AAIQ1BzwAhFAwBCyANQX82AgAgDUEIayIUIBQoAgBBAWoiADYCACAARQ0BIA1BCGohBQsCQAJAAkAgEwRAIBMoAgAiAEH+////B00NAUHPACEPQfajwAAhAQsgCSAU\
\\
NgIsIAkgDTYCKCAJIAU2AiQgBUUNASAJQSRqELoCQQAhDQwBCyATIABBAWo2AgAgE0EIayIPIA8oAgBBAWoiADYCACAARQ0CIBNBCGohDiAFDQEgCSAPNgIsIAkgEzYCKCAJIA42AiQgCUEkahC4AkEAIQELIA0gASANGyIAQQEgABsgFCAPIA0bQQAgABsQigMACyAJIBQ2AiAgCSANNgIcIAkgBTYCGCAJIA82AiwgCSATNgIoIAkgDjYCJCAJQQxqIRYjAEGwA2siAyQAIAJBAWoiAEF/IAAbIgEgBSgCgAMiACAAIAFLGyEQAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgDigCAEEBRgRAIAMgDikCZDcC5AEgAyAOKQNANwLc\
\\
ASADIA4pAwg3AtQBIAUoArgEQQh0IgpFDQIgECAKbiIMIAUoApwEIgBPDQ4gDi0AbSEIIANB8AFqIAUoApgEIAxBwAFsaiILECpBBCERAkAgCygCqAEiAkUNACALKAKkASEAIAJBAnQiAUEEEN0CIhFFDQQgAUUNACARIAAgAfwKAAALIANBIGogA0HwAWpBoAH8CgAAQQghBAJAIAsoArgBIgdFDQAgCygCtAEhACAHQQR0IgFBCBDdAiIERQ0FIAFFDQAgBCAAIAH8CgAACyADQfABaiADQSBqQaAB/AoAACADIAc2AqgDIAMgBDYCpAMgAyAHNgKgAyADIAI2ApgDIAMgETYClAMgAyACNgKQAyADIAVB1AJqIhI2AiggAyAFQaQDaiICNgIk\
\\
IAMgA0HUAWo2AiAgB0EDdEEIaiILQQgQ3QIiAUUNBSAKIAxsIQQgBwRAIAEhAANAIAAgEiADQdQBaiACIAYgBBDhATkDACAAQQhqIQAgByAGQQFqIgZHDQALCyABIAdBA3RqIBIgA0HUAWogAiAHIAQQ4QE5AwAgA0HwAWogA0EgaiAIQQAgCEEDRxsiCiAEIAEgB0EBahCZASADKAKoAyICBEAgAygCtAJBrwFqIQBBACEGIAMoArgCIQgDQCAGIAhGDQggAC0AAEEGcUECRwRAIANB8AFqIANBIGogBiAEEDQLIABBsAFqIQAgAiAGQQFqIgZHDQALCyAHBEAgAygCtAJB/ABqIQBBACEGIAMoArgCIQwDQCADQQhqIBIgA0HUAWoiAiAGIAQQ\
\\
pQEgAygCCEEBRgRAIAMgEiACIAcgAygCDBClASAGIAxPDQogAygCBCEIIAMoAgAhAiAAQQRrQQE2AgAgACAIQX8gAkEBcRs2AgALIABBsAFqIQAgByAGQQFqIgZHDQALCyABIAsQoAIgBCAQSQRAA0AgA0HwAWogDiAFKAKcAiAFKAKgAiAKIAQQsgEgBEEBaiIEIBBJDQALCyADQSBqIANB8AFqQbAB/AoAACADKAKgAyIARQ0BIAMoAqQDIABBBHQQoAIMAQsgAyAOKQJkNwLkASADIA4pA0A3AtwBIAMgDikDCDcC1AEgBSgCuARBCHQiCkUNByAQIApuIgwgBSgCnAQiAE8NDiAOLQBtIQggA0HwAWogBSgCmAQgDEHAAWxqIgsQKkEEIREC\
\\
QCALKAKoASICRQ0AIAsoAqQBIQAgAkECdCIBQQQQ3QIiEUUNCSABRQ0AIBEgACAB/AoAAAsgA0EgaiADQfABakGgAfwKAABBCCEEAkAgCygCuAEiB0UNACALKAK0ASEAIAdBBHQiAUEIEN0CIgRFDQogAUUNACAEIAAgAfwKAAALIANB8AFqIANBIGpBoAH8CgAAIAMgBzYCqAMgAyAENgKkAyADIAc2AqADIAMgAjYCmAMgAyARNgKUAyADIAI2ApADIAMgBUHUAmoiEjYCKCADIAVBpANqIgI2AiQgAyADQdQBajYCICAHQQN0QQhqIgtBCBDdAiIBRQ0KIAogDGwhBCAHBEAgASEAA0AgACASIANB1AFqIAIgBiAEEK4BOQMAIABBCGohACAH\
\\
IAZBAWoiBkcNAAsLIAEgB0EDdGogEiADQdQBaiACIAcgBBCuATkDACADQfABaiADQSBqIAhBACAIQQNHGyIKIAQgASAHQQFqEJoBIAMoAqgDIgIEQCADKAK0AkGvAWohAEEAIQYgAygCuAIhCANAIAYgCEYNDSAALQAAQQZxQQJHBEAgA0HwAWogA0EgaiAGIAQQNgsgAEGwAWohACACIAZBAWoiBkcNAAsLIAcEQCADKAK0AkH8AGohAEEAIQYgAygCuAIhDANAIANBGGogEiADQdQBaiICIAYgBBCmASADKAIYQQFGBEAgA0EQaiASIAIgByADKAIcEKYBIAYgDE8NDyADKAIUIQggAygCECECIABBBGtBATYCACAAIAhBfyACQQFxGzYCAAsg\
\\
AEGwAWohACAHIAZBAWoiBkcNAAsLIAEgCxCgAiAEIBBJBEADQCADQfABaiAOIAUoApwCIAUoAqACIAogBBCyASAEQQFqIgQgEEkNAAsLIANBIGogA0HwAWpBsAH8CgAAIAMoAqADIgBFDQAgAygCpAMgAEEEdBCgAgsgA0EANgLcASADQoCAgIAQNwLUASADIA42AuwBIAMoArABIQsgA0EBIAMoAogBQQAgAy0AjAFBA0cbIgAgA0EgaiAAGyIKLQBMIgAgAEEDRhs6APgBIAMgA0HUAWoiCDYC8AEgAyADQewBaiICNgL0ASAIQQBBFUEBQQEQ8QEgAygC3AEiASADKALYAWoiAEGxrcAA/QAAAP0LAAAgAEG+rcAAKQAANwANIAMgAUEVajYC\
\\
3AEgAiAIIApBGGoQxAEgAygC1AEgAygC3AEiBGtBDk0EQCAIIARBD0EBQQEQ8QEgAygC3AEhBAsgAygC2AEgBGoiAEHGrcAAKQAANwAAIABBza3AACkAADcAByADIARBD2o2AtwBIANB8AFqIAopAwAgCisDCBD9AUEAIQQgAygC1AEgAygC3AEiBWtBC00EQCADQdQBaiAFQQxBAUEBEPEBIAMoAtwBIQULIAMoAtgBIAVqIgBBpa3AACkAADcAACAAQa2twAAoAAA2AAggAyAFQQxqNgLcASADQfABaiAKKQMQENsBIAMoAtQBIAMoAtwBIgVrQQ9NBEAgA0HUAWogBUEQQQFBARDxASADKALcASEFCyADKALYASAFakHVrcAA/QAAAP0LAAAg\
\\
AyAFQRBqIgU2AtwBAkACQAJAAkACQAJAIAooAkgiEkUEQEEBIREMAQsgCigCRCIGIBJBsAFsaiEMQbGswAAvAAAhCkGprMAAKQAAIRdBw6zAACgAACEIQdeswAAoAAAhAkEBIRFBASEBA0ACQAJAIAMoAtQBIgAgBWsgBEkEQCADQdQBaiAFIARBAUEBEPEBIAMoAtwBIQUMAQsgAQ0BCyAEBEAgAygC2AEgBWogESAE/AoAAAsgAygC1AEhAAsgAyAEIAVqIgQ2AtwBIAAgBEYEQCADQdQBaiAAQQFBAUEBEPEBIAMoAtwBIQQLIAMoAtgBIARqQSI6AAAgAyAEQQFqIgU2AtwBIAYoAqQBIQECQAJAIAYoAqgBIhAgAygC1AEiACAFa0sEQCAD\
\\
QdQBaiAFIBBBAUEBEPEBIAMoAtwBIQUMAQsgEEUNAQsgEARAIAMoAtgBIAVqIAEgEPwKAAALIAMoAtQBIQALIAMgBSAQaiIENgLcASAAIARrQQFNBEAgA0HUAWogBEECQQFBARDxASADKALcASEECyADKALYASAEakGi9AA7AAAgAyAEQQJqIgQ2AtwBIAMoAtQBIARrQQlNBEAgA0HUAWogBEEKQQFBARDxASADKALcASEECyADKALYASAEaiIAIAo7AAggACAXNwAAIAMgBEEKaiIENgLcASAGLQCvAUECdCIBKALY50AhACABKALA50AiASADKALUASAEa0sEQCADQdQBaiAEIAFBAUEBEPEBIAMoAtwBIQQLIAEEQCADKALYASAEaiAAIAH8\
\\
CgAACyADIAEgBGoiBDYC3AEgAygC1AEgBGtBE00EQCADQdQBaiAEQRRBAUEBEPEBIAMoAtwBIQQLIAMoAtgBIgAgBGoiAUGzrMAA/QAAAP0LAAAgASAINgAQIAMgBEEUaiIENgLcAQJAIAYoAnhBAUYEQCADQewBaiADQdQBaiAGQfwAahDEASADKALcASEEDAELIAMoAtQBIARrQQNNBH8gA0HUAWogBEEEQQFBARDxASADKALcASEEIAMoAtgBBSAACyAEakHu6rHjBjYAACADIARBBGoiBDYC3AELIAMoAtQBIARrQRNNBEAgA0HUAWogBEEUQQFBARDxASADKALcASEECyADKALYASAEaiIAQceswAD9AAAA/QsAACAAIAI2ABAgAyAEQRRq\
\\
NgLcASADQfABakIBIAYpAxAgBikDACIYpyIAGyAGQQhBGCAAG2orAwAQ/QFBDkENIBhQIgAbIgEgAygC1AEgAygC3AEiBWtLBEAgA0HUAWogBSABQQFBARDxASADKALcASEFCyABBEAgAygC2AEgBWpB6KzAAEHbrMAAIAAbIAH8CgAACyADIAEgBWoiADYC3AEgBigCiAEiAQRAIAFBBXQhBSAGKAKEASEEA0AgBEEcai0AAEEBa0H/AXFBAU0EQCAEKAIADQULIARBIGohBCAFQSBrIgUNAAsLIAMoAtQBIABrQRRNBEAgA0HUAWogAEEVQQFBARDxASADKALcASEACyADKALYASAAaiIBQYatwAD9AAAA/QsAACABQZOtwAApAAA3AA0gAyAA\
\\
QRVqNgLcASADQewBaiADQdQBaiIAIAZBOGoQxAEgAygC1AEgAygC3AEiBGtBCU0EQCAAIARBCkEBQQEQ8QEgAygC3AEhBAsgAygC2AEgBGoiAEGbrcAAKQAANwAAIABBo63AAC8AADsACCADIARBCmo2AtwBIANB8AFqIAYpAyAgBisDKBD9ASADKALUASADKALcASIEa0ELTQRAIANB1AFqIARBDEEBQQEQ8QEgAygC3AEhBAsgAygC2AEgBGoiAEGlrcAAKQAANwAAIABBra3AACgAADYACCADIARBDGo2AtwBIANB8AFqIAYpAzAQ2wEgAygC1AEgAygC3AEiBGtBAU0EQCADQdQBaiAEQQJBAUEBEPEBIAMoAtwBIQQLIAMoAtgBIARqQf36\
\\
ATsAACADIARBAmoiBTYC3AFBACEBQYWtwAAhEUEBIQQgBkGwAWoiBiAMRw0ACwsgC0UNBCAEIAMoAtQBIAVrTQ0BIANB1AFqIAUgBEEBQQEQ8QEgAygC3AEhBQwCCyADKALUASAAa0EOTQRAIANB1AFqIABBD0EBQQEQ8QEgAygC3AEhAAsgAygC2AEgAGoiAUH2rMAAKQAANwAAIAFB/azAACkAADcAByADIABBD2o2AtwBQcWkwABBgQFBiKXAABC/AgALIBJFDQELIARFDQAgAygC2AEgBWogESAE/AoAAAsgAyAEIAVqNgLcAUHFpMAAQYEBQYilwAAQvwIACyADKALUASAFa0EBTQRAIANB1AFqIAVBAkEBQQEQ8QEgAygC3AEhBQsgAygC\
\\
2AEgBWpB/foBOwAAIAMgBUECaiIANgLcASAWIAA2AgggFiADKQLUATcCACADQSBqEMkBIANBsANqJAAMDgtB8MrAABCFAwALQQQgARDjAgALQQggARDjAgALQQggCxDjAgALIAggCEHwr8AAEKYCAAsgBiAMQZCwwAAQpgIAC0HwysAAEIUDAAtBBCABEOMCAAtBCCABEOMCAAtBCCALEOMCAAsgCCAIQfCvwAAQpgIACyAGIAxBkLDAABCmAgALIAwgAEGAy8AAEKYCAAsgDCAAQYDLwAAQpgIACyATIBMoAgBBAWs2AgAgDyAPKAIAQQFrIgA2AgAgAEUEQCAJQSxqEMQCCyANIA0oAgBBAWo2AgAgFCAUKAIAQQFrIgA2AgAgAEUEQCAJQSBq\
\\
EMYCCyAJKAIQIQACQCAJKAIMIgEgCSgCFCICTQRAIAAhDwwBCyACRQRAQQEhDyAAIAEQoAIMAQsgACABQQEgAhDVASIPRQ0CCyAVIAI2AgQgFSAPNgIAIAlBMGokAAwCCwALQQEgAhDjAgALIBUoAgAgFSgCBCAVQRBqJAALygMBCn8jAEEQayIFJABBBiECQcG1wAAhCUGAgICAeCEHAkACQAJAAkACQAJAAkACf0EDIQogAUEDSQR/QQAFIAFBA2shBEEAIABBA2ogAC8AAEHv9wJzIABBAmotAABBvwFzchsLIQMCQCAEIAEgAxsiBEUNACADIAAgAxshCANAAkAgCC0AACILQQlrIgNBF0sNAEEBIAN0QZuAgARxRQ0AIAhBAWohCCAEQQFr\
\\
IgQNAQwCCwtBACEKIAtB2wBGDQAgC0H7AEYNAEEBIQogBEEESQ0AQQFBAiAIKAAAIgNB/4H8B3FBCHggA0EYeEH/gfwHcXIiA0GxpIWCBUkgA0GxpIWCBUtrGwwBCyAKC0H/AXFBAWsOAwABAwILQQMhAkHHtcAAIQkMAQtBByECQcq1wAAhCQsgAkEBEN0CIgZFDQEgAgRAIAYgCSAC/AoAAAsgAiEHCyABBEAgACABEKACC0EAIQAgBSAHQYCAgIB4RwR/AkAgAiAHTwRAIAYhAAwBCyAGIAdBASACENUBIgBFDQMLIAIFQQALNgIEIAUgADYCAAwCC0EBIAIQ4wIAC0EBIAIQ4wIACyAFKAIAIAUoAgQgBUEQaiQAC7QMAhF/AX4jAEEQayIL\
\\
JAAjAEHQAGsiBSQAQdujwAAhBEEbIQkCQAJAAkAgAEUEQEEbIQpB26PAACEADAELIAAoAgAEQEH2o8AAIQBBzwAhCgwBCyAAQX82AgAgAEEIayIKIAooAgBBAWoiAjYCACACRQ0BIABBCGohAgsCQAJAAkAgAQRAIAEoAgBFDQFBzwAhCUH2o8AAIQQLIAUgCjYCKCAFIAA2AiQgBSACNgIgIAJFDQEgBUEgahC5AkEAIQAMAQsgAUF/NgIAIAFBCGsiCSAJKAIAQQFqIgQ2AgAgBEUNAiABQQhqIQQgAg0BIAUgCTYCKCAFIAE2AiQgBSAENgIgIAVBIGoQuwJBACEECyAAIAQgABsiAUEBIAEbIAogCSAAG0EAIAEbEIoDAAsgBSAKNgIQIAUg\
\\
ADYCDCAFIAI2AgggBSAJNgIcIAUgATYCGCAFIAQ2AhQgBUEgaiEGIwBBQGoiAyQAIAIoApQDIQcgAkGAgICAeDYClAMCQAJAIAdBgICAgHhGDQAgAyACIAIoApgDIgggAigCnAMgBBAlIAMpAwBCAlIEQCAGIAP9AAMg/QsDICAGIAP9AAMQ/QsDECAGIAP9AAMA/QsDACAHRQ0CIAggBxCgAgwCCyAHRQ0AIAggBxCgAgsgAigCkAMEQANAAkAgAi0AqQNBAkcEQCADIAJBq7HAAEEBIAQQJSADKQMAQgJRDQEgBiAD/QADIP0LAyAgBiAD/QADEP0LAxAgBiAD/QADAP0LAwAMBAsgA0E0aiACEG0gAyACIAMoAjgiByADKAI8IAQQJSADKQMA\
\\
QgJSBEAgBiAD/QADIP0LAyAgBiAD/QADEP0LAxAgBiAD/QADAP0LAwAgAygCNCICRQ0EIAcgAhCgAgwECyADKAI0IghFDQAgByAIEKACCyACKAKQAw0ACwsgAigCeEGAgICAeEcEQAJAIAIoAvQCRQRAIAIoApgCQYCAgIB4RwRAIAIoAtwCIghBA3QhDwJAIAhFBEBBBCEMDAELIAIoAtgCIQcgD0EEEN0CIgxFDQMgCEEDcSEQIAhBBE8EQCAIQXxxIRIgByEEA0AgDCAOaiIRIARBBGopAgA3AgAgEUEIaiAEQRBqKQIANwIAIBFBEGogBEEcaikCADcCACARQRhqIARBKGopAgA3AgAgDkEgaiEOIARBMGohBCASIA1BBGoiDUcNAAsgEEUN\
\\
AQsgDCANQQN0aiEEIA1BDGwgB2pBCGohBwNAIAQgB0EEaykCADcCACAHQQxqIQcgBEEIaiEEIBBBAWsiEA0ACwsgAyACKQOoAjcCCCADIAIpApwCNwIAIAMgAigC0AI2AiQgAyACKALEAjYCHCADIAIoArgCNgIUIAMgAigCzAJBACACKALIAkGAgICAeEcbNgIgIAMgAigCwAJBACACKAK8AkGAgICAeEcbNgIYIAMgAigCtAJBACACKAKwAkGAgICAeEcbNgIQIAYgAyAMIAggAkHcAWpBARCMASAIRQ0EIAwgDxCgAgwECyAGQgI3AwAMAwsgBiACQaABahBFDAILQQQgDxDjAgALIAIoAtgBQYCAgIB4RwRAIAZCAjcDAAwBCwJAAkAgAigC\
\\
EEUEQEEXQQEQ3QIiAkUNAiACQaOxwAApAAA3AA8gAkGUscAA/QAAAP0LAAAgA0EXNgI8IAMgAjYCOCADQRc2AjQMAQsgAyACKAIMIgKtQoCAgIDgAIQ3AwAgAyACQQhqrUKAgICAIIQ3AwggA0E0akHRhcAAIAMQiwELIAMgA0E0aq1CgICAgCCENwMAIAZBEGpBq4DAACADEIsBIAZBCDoAKCAGQYCAgIB4NgIcIAZCADcDACADKAI0IgJFDQEgAygCOCACEKACDAELQQFBFxDjAgALIANBQGskAEEAIQIgBSkDICITQgJSBEAgBhCAAiECCyABIAEoAgBBAWo2AgAgCSAJKAIAQQFrIgE2AgAgAUUEQCAFQRxqEMQCCyAAIAAoAgBBAWo2AgAg\
\\
CiAKKAIAQQFrIgA2AgAgAEUEQCAFQRBqEMUCCyALIAI2AgAgCyATQgJSNgIEIAVB0ABqJAAMAQsACyALKAIAIAsoAgQgC0EQaiQAC54EAgd/AX4jAEEQayIHJAAjAEHQAGsiAiQAQdujwAAhBUEbIQMCQAJAAkAgAEUEQEEbIQZB26PAACEADAELIAAoAgAEQEH2o8AAIQBBzwAhBgwBCyAAQX82AgAgAEEIayIGIAYoAgBBAWoiBDYCACAERQ0BIABBCGohBAsCQAJAAkAgAQRAIAEoAgAiA0H+////B00NAUH2o8AAIQVBzwAhAwsgAiAGNgIoIAIgADYCJCACIAQ2AiAgBEUNASACQSBqELoCQQAhAAwBCyABIANBAWo2AgAgAUEIayIDIAMo\
\\
AgBBAWoiBTYCACAFRQ0CIAFBCGohBSAEDQEgAiADNgIoIAIgATYCJCACIAU2AiAgAkEgahC4AkEAIQULIAAgBSAAGyIBQQEgARsgBiADIAAbQQAgARsQigMACyACIAY2AhAgAiAANgIMIAIgBDYCCCACIAM2AhwgAiABNgIYIAIgBTYCFAJ/A0AgAkEgaiIIIAQgBUF/ECEgAikDICIJQgJSBEAgCBCAAgwCCyACLQAoQQFHDQALQQALIQQgASABKAIAQQFrNgIAIAMgAygCAEEBayIBNgIAIAFFBEAgAkEcahDEAgsgACAAKAIAQQFqNgIAIAYgBigCAEEBayIANgIAIABFBEAgAkEQahDGAgsgByAENgIAIAcgCUICUjYCBCACQdAAaiQADAEL\
\\
AAsgBygCACAHKAIEIAdBEGokAAv4BQIRfwF8IwBBEGsiASQAIAEhCSMAQSBrIgQkACAARQRAQdujwABBGxCKAwALIAAoAgAiAUH+////B0sEQEH2o8AAQc8AEIoDAAsgACABQQFqNgIAIABBCGsiCyALKAIAQQFqIgE2AgACQAJAIAEEQCAEIAs2AhwgBCAANgIYIAQgAEEIaiICNgIUIARBCGohDSMAQRBrIgUkACACKAJIIgEgAigC4AEiAyABIANJGyIBQQJ0IQMCQAJAAkAgAUH/////A0sNACADQfz///8HSw0AIAIoAtwBIQwgAigCRCEIAn8gA0UEQEEEIQJBAAwBC0EEIQcgA0EEEN0CIgJFDQEgAQshECABBEAgCEGQAWohByAMQQhq\
\\
IQggASEMIAIhAwNAIAhBBGsoAgAhBiAHKwMAIRIgCCgCACEOQQhBBBDdAiIPRQ0DIAVBiLnAAEEEEOsCIgo2AgggBSAGIA4Q6wIiBjYCDCAFQQhqIAVBDGoQhAMhDiAGQYQITwRAIAYQjAILIApBhAhPBEAgChCMAgsgBUGIz8AAQREQ6wIiCjYCCCAFIBIQ9AIiBjYCDCAFQQhqIAVBDGoQhAMhESAGQYQITwRAIAYQjAILIApBhAhPBEAgChCMAgsgDyARNgIEIA8gDjYCACADIA9BAhDmAjYCACADQQRqIQMgB0GwAWohByAIQbABaiEIIAxBAWsiDA0ACwsgDSABNgIIIA0gAjYCBCANIBA2AgAgBUEQaiQADAILIAcgAxDjAgALQQRBCBCM\
\\
AwALIAAgACgCAEEBazYCACALIAsoAgBBAWsiADYCACAARQRAIARBHGoQxgILAkAgBCgCCCIBIAQoAhAiAE0EQCAEKAIMIQEMAQsgAUECdCECIAQoAgwhAyAARQRAQQQhASADIAIQoAIMAQsgAyACQQQgAEECdCICENUBIgFFDQILIAkgADYCBCAJIAE2AgAgBEEgaiQADAILAAtBBCACEOMCAAsgCSgCACAJKAIEIAlBEGokAAvoBAELfyMAQRBrIggkACMAQRBrIgkkACAAIgNFBEBB26PAAEEbEIoDAAsgAygCAARAQfajwABBzwAQigMACyADQX82AgAgA0EIayILIAsoAgBBAWoiADYCAAJAAkAgAARAIAkgCzYCDCAJIAM2AgggCSADQQhq\
\\
NgIEIANB8AFqIANByANqEEQCQCADKAL4ASIERQRAQQQhBgwBCyADKAL0ASEKIARBAnQiAEEEEN0CIgZFDQICQCAEQQxJDQAgCkEgaiAAIAZqSSAKIARBJGxqIAZLcQ0AIApBjAFqIQEgBEF8cSIHIQUgBiECA0AgAiABIAFBJGsgAUHIAGsgAUHsAGv9XAIA/VYCAAH9VgIAAv1WAgAD/QsCACACQRBqIQIgAUGQAWohASAFQQRrIgUNAAsgBCAHRg0BCyAHIQAgBEEDcSIFBEAgACAFaiEAIAYgB0ECdGohASAHQSRsIApqQSBqIQIDQCABIAIoAgA2AgAgAkEkaiECIAFBBGohASAFQQFrIgUNAAsLIAcgBGtBfEsNACAEIABrIQUgBiAAQQJ0\
\\
aiEBIABBJGwgCmpBjAFqIQIDQCABIAJB7ABrKAIANgIAIAFBBGogAkHIAGsoAgA2AgAgAUEIaiACQSRrKAIANgIAIAFBDGogAigCADYCACACQZABaiECIAFBEGohASAFQQRrIgUNAAsLIAMgAygCAEEBajYCACALIAsoAgBBAWsiADYCACAARQRAIAlBDGoQxgILIAggBDYCBCAIIAY2AgAgCUEQaiQADAILAAtBBCAAEOMCAAsgCCgCACAIKAIEIAhBEGokAAuZBAEKfyMAQRBrIggkACMAQSBrIgMkACAARQRAQdujwABBGxCKAwALIAAoAgAiBUH+////B0sEQEH2o8AAQc8AEIoDAAsgACAFQQFqNgIAIABBCGsiBiAGKAIAIgJBAWoiATYC\
\\
AAJAAkAgAQRAIAMgBjYCECADIAA2AgwgAyAAQQhqNgIIAkAgACgCQCIHRQRAIAAgBTYCACAGIAI2AgBBBCECDAELIAAoAjwhCSAHQQxsIgoiAUEEEN0CIgJFDQIgByEBA0AgBCAKRwRAIANBFGogBCAJahCGAiACIARqIgUgAygCHDYCCCAFIAMpAhQ3AgAgBEEMaiEEIAFBAWsiAQ0BCwsgBigCACEBIAAgACgCAEEBazYCACAGIAFBAWsiADYCACAADQAgA0EQahDEAgsgB0EMbCEEIAIiACEBIAcEQCAAIARqIQkDQCACKAIAIQYgAkEEaigCACIKIAJBCGooAgAQ6wIhBSAGBEAgCiAGEKACCyABIAU2AgAgAUEEaiEBIAJBDGoiAiAJRw0A\
\\
CwsCQCABIABrIgVBAnYiAiAHQQNsTwRAIAAhAQwBCyAAIAFGBEBBBCEBIAAgBBCgAgwBCyAAIARBBCAFENUBIgENAEEEIAUQ4wIACyADIAI2AgQgAyABNgIAIAggAykDADcCACADQSBqJAAMAgsAC0EEIAEQ4wIACyAIKAIAIAgoAgQgCEEQaiQACxsAIAAoAgAoAgAgASgCACACQXRsakEMaxCRAQsKAEEIIAAQjAMACxYAIAFBCU8EQCABIAAQnQEPCyAAECcLGwAgACgCACgCACABKAIAIAJBBHRrQRBrEJMBCxsAIAAoAgAoAgAgASgCACACQQJ0a0EEaxCSAQseAAJAIAAoAgANACAAKAIEIgBBhAhJDQAgABCMAgsLEgBByPvAAEE5QeT7\
\\
wAAQvwIACygCAW8BfxAOIQIQvQEiAyACJgEgAEEANgIIIAAgAzYCBCAAIAE2AgALHwAgAARAIAAgARCMAwALQfT7wABBI0GI/MAAEL8CAAsZACABKAIAIAEoAgQgACgCACAAKAIEEIEBCxIAIAAgAUEBdEEBciACEL8CAAsXAQFvIAAgARAGIQIQvQEiACACJgEgAAsXAQFvIAAgARAQIQIQvQEiACACJgEgAAsXAQFvIAAgARATIQIQvQEiACACJgEgAAsXAQFvIAAgARAUIQIQvQEiACACJgEgAAsXAQFvIAAgARAXIQIQvQEiACACJgEgAAsXAQFvIAAgARAeIQIQvQEiACACJgEgAAsVACABIAAoAgAiACgCBCAAKAIIEHQLFQAgASAAKAIA\
\\
IgAoAgAgACgCBBB0CxUAIAAgASACEOsCNgIEIABBADYCAAsOACABBEAgACABEKACCwscACAAQbD6wAApAgA3AgggAEGo+sAAKQIANwIACxwAIABBoPrAACkCADcCCCAAQZj6wAApAgA3AgALHAAgAEGY+8AAKQIANwIIIABBkPvAACkCADcCAAsVAQFvIAAlASABIAIlASACEIwCEAULFwIBbwF/IAAQHSEBEL0BIgIgASYBIAILEwAgACABEPQCNgIEIABBADYCAAuRCAECfyAAIQYjAEEwayIFJAAgBSADNgIEIAUgAjYCACAFIAE2AggCQAJAAkACQAJAAkAgASACTwRAIAEgA0kNBiACIANLDQEgAkUNAyABIAJNDQMgACACaiwAAEG/f0oN\
\\
AyACIQACQANAIAAgBmosAABBv39KDQEgAEEBayIADQALQQAhAAsDQCACIAZqLAAAQb9/Sg0DIAEgAkEBaiICRw0ACyABIQIMAgsgBSAFQQhqrUKAgICAMIQ3AyAgBSAFrUKAgICAMIQ3AxhBpILAACAFQRhqIAQQvwIACyAFIAVBBGqtQoCAgIAwhDcDICAFIAWtQoCAgIAwhDcDGEGcgcAAIAVBGGogBBC/AgALIAUgADYCDCAFIAI2AhACQCAAIAJLDQACQCAARQ0AIAAgAU8EQCAAIAFGDQEMAgsgACAGaiwAAEFASA0BCwJAIAEgAk0EQCABIAJHDQIMAQsgAiAGaiwAAEG/f0wNAQsgACACRg0CIAUCfyAAIAZqIgEsAAAiAEEATgRAIABB\
\\
/wFxDAELIAEtAAFBP3EiAyAAQR9xIgJBBnRyIABBX00NABogAS0AAkE/cSADQQZ0ciIDIAJBDHRyIABBcEkNABogAkESdEGAgPAAcSABLQADQT9xIANBBnRycgs2AhQgBSAFQQxqrUKAgICA4AyENwMoIAUgBUEUaq1CgICAgPAMhDcDICAFIAWtQoCAgIAwhDcDGEGMn8AAIAVBGGogBBC/AgALIAYgASAAIAIgBBD2AgALIANFDQIgASADTQ0CIAMgBmosAABBv39KDQIgAyEAAkADQCAAIAZqLAAAQb9/Sg0BIABBAWsiAA0AC0EAIQALAkADQCADIAZqLAAAQb9/Sg0BIAEgA0EBaiIDRw0ACyABIQMLIAUgADYCDCAFIAM2AhAgACADSw0B\
\\
AkAgAEUNACAAIAFPBEAgACABRg0BDAMLIAAgBmosAABBQEgNAgsCQCABIANNBEAgASADRw0DDAELIAMgBmosAABBv39MDQILIAAgA0YNACAFAn8gACAGaiIBLAAAIgBBAE4EQCAAQf8BcQwBCyABLQABQT9xIgMgAEEfcSICQQZ0ciAAQV9NDQAaIAEtAAJBP3EgA0EGdHIiAyACQQx0ciAAQXBJDQAaIAJBEnRBgIDwAHEgAS0AA0E/cSADQQZ0cnILNgIUIAUgBUEMaq1CgICAgOAMhDcDKCAFIAVBFGqtQoCAgIDwDIQ3AyAgBSAFQQRqrUKAgICAMIQ3AxhB3p/AACAFQRhqIAQQvwIACyAEEIYDAAsgBiABIAAgAyAEEPYCAAsgBSAFQQhq\
\\
rUKAgICAMIQ3AyAgBSAFQQRqrUKAgICAMIQ3AxhB4YLAACAFQRhqIAQQvwIACxQAIAAoAgAgASAAKAIEKAIMEQEAC6YsBCJ/BnwEfgFvAn8jAEEgayIOJABB26PAACEGQRshEgJAAkAgAEUEQEEbIRNB26PAACEADAELIAAoAgAEQEH2o8AAIQBBzwAhEwwBCyAAQX82AgAgAEEIayITIBMoAgBBAWoiAjYCACACRQ0BIABBCGohAgsCQAJAAkAgAQRAIAEoAgAiBkH+////B00NAUHPACESQfajwAAhBgsgDiATNgIcIA4gADYCGCAOIAI2AhQgAkUNASAOQRRqELoCQQAhAAwBCyABIAZBAWo2AgAgAUEIayISIBIoAgBBAWoiBjYCACAGRQ0C\
\\
IAFBCGohByACDQEgDiASNgIcIA4gATYCGCAOIAc2AhQgDkEUahC4AkEAIQYLIAAgBiAAGyIBQQEgARsgEyASIAAbQQAgARsQigMACyAOIBM2AhAgDiAANgIMIA4gAjYCCCAOIBI2AhwgDiABNgIYIA4gBzYCFCMAQfAAayIJJAAgCUHEAGohFyMAQbABayIFJAACQCAHKAIAQQFGBEAgBSAHKQJkNwIcIAUgBykDQDcCFCAFIAcpAwg3AgwgAkHoAWogAkHAA2oQRCAFQQA2AiwgBUKAgICAgAE3AiQCQCACKALgASIYRQRAQQghBgwBCyACQdQCaiEZIAJBpANqIRogBygCWCEbIAcoAlwhHCAHLQBtQQFrQf8BcUECSSEdQQghFANAAkACQCAC\
\\
KALwASIGIARLBEAgBEEkbCIeIAIoAuwBaigCICIfRQ0CIAhB8ABsIQ9BACEQIARBsAFsISBBACEGAkACQAJAAkADQAJ+AkACQAJAAkACQAJAIAIoAvABIgMgBEsEQCAGIAIoAuwBIB5qIgMoAiAiCk8NAyADKAIcIBBqIgMoAgAhESADQRBqKAIAIQsgA0EMaigCACEMIANBCGooAgAhCiADQQRqKAIAIRUgBUFAayACIAVBDGogBCADQRRqKAIAIANBGGooAgAiDSACKAKAAyIDIAMgDUsbEGQgBSsDSCIkRAAAAAAAAPh/IAUrA0AgJGUiDRshJQJAIA1FDQAgHQ0AICQgJEQAAAAAAAA4Q6BEAAAAAAAAOMOgYQRAICQhJQwBCyAkRAAAAAAA\
\\
QI9AoiIk/Aa5IiVEAAAAAAAA8L+gICUgJCAlYxsiJSAlRAAAAAAAAPA/oCAkICWhRAAAAAAAAOA/YxtEAAAAAABAj0CjISULIAsgAigC1AMiDU8NASACKALQAyIWIAtBA3QiIWorAwAhKAJAIApBAXEiIgRAIAwgDUkEQCAWIAxBA3RqKwMAIScMAgsgDCANQYjTwAAQpgIACyAaIAcgA0EBaxBGIScgAigCgAMhAwsgGSAFQQxqIAMQrQEhKiAKIBFyBEAgFSAMIBFBAXEbIgMgAigChAQiCk8NAyACKAKABCADQQJ0ajUCACEqCwJAIAIoApAEIgMgC0sEQCACKAKMBCALQQV0aiIDKQMQIitCAFINAUIADAkLIAsgA0Go08AAEKYCAAsgAygC\
\\
GCIDIBxJDQQMBQsgBCADQdjSwAAQpgIACyALIA1B+NLAABCmAgALIAMgCkGY08AAEKYCAAsgBiAKQejSwAAQpgIACyAbIANBA3RqKwMAIiYgJmENAQsgA7ghJgtCAQshLSAEIAIoAuABIgNPDQIgBUFAayACKALcASAgahCGAiACKALIAyIDIAtLBEAgCyACKALUAyINTw0CIAIoAtADIhEgIWorAwAhKSACKALEAyIVIAtBAnRqKAIAIRZCACEsICIEQCADIAxNDQUgDCANTw0GIBUgDEECdGooAgAhCkIBISwgESAMQQN0aisDACEkCyAFIAUoAkg2AjggBSAFKQJANwMwIAYgCGoiDCAFKAIkRgRAIAVBJGoQlgIgBSgCKCEUCyAPIBRqIgMg\
\\
CzYCACADQdgAaiAqICt9NwMAIANB0ABqICU5AwAgA0HIAGogJyAooTkDACADQUBrIBY2AgAgA0E4aiApOQMAIANBMGogKzcDACADQShqICY5AwAgA0EgaiAtNwMAIANBGGogCjYCACADQRBqICQ5AwAgA0EIaiAsNwMAIANB4ABqIAUpAzA3AgAgA0HoAGogBSgCODYCACAFIAxBAWo2AiwgEEEcaiEQIA9B8ABqIQ8gHyAGQQFqIgZGDQcMAQsLIAsgA0HI08AAEKYCAAsgCyANQdjTwAAQpgIACyAEIANBuNPAABCmAgALIAwgA0HI08AAEKYCAAsgDCANQdjTwAAQpgIACyAEIAZByNLAABCmAgALIAYgCGohCAsgBEEBaiIEIBhHDQALIAUo\
\\
AighBiAFIAVBrwFqNgIwIAhBAkkNACAIQRVPBEAgBUEwaiEHQQAhBEEwQYSuBCAIIAhBhK4ETxsiAiAIIAhBAXZrIgMgAiADSxsiAiACQTBNGyIKQfAAbCECAkAgA0HJpJIJTQRAQQghBCACQQgQ3QIiAw0BCyAEIAIQ4wIACyAGIAggAyAKIAhBwQBJIAcQOSADIAIQoAIMAQsgBkHwAGohAyAGIAhB8ABsaiEIQQAhBCAGIQIDQCACKAJwIgcgAigCAEkEQCAFQUBrIAJB9ABqQewA/AoAACAEIQICfwNAIAIgBmoiCkHwAGogCkHwAPwKAAAgBiACRQ0BGiAHIAJB8ABrIgIgBmoiCigCAEkNAAsgCkHwAGoLIgIgBzYCACACQQRqIAVBQGtB\
\\
7AD8CgAACyAEQfAAaiEEIAMiAkHwAGoiAyAIRw0ACyAFKAIsIQggBSgCKCEGCyAFKAIkIgxB8ABsIgdB6ABuIQogBiAIQfAAbCIEaiELIAYiAiEDAkAgCEUNACAEQfAAayIIQfAAbiIEQQdxQQdHBEBBACAEQQFqQQdxayEEA0AgAyACQQhqQegA/AoAACADQegAaiEDIAJB8ABqIQIgBEEBaiIEDQALCyAIQZAGSQ0AA0AgAyACQQhqQegA/AoAACADQegAaiACQfgAakHoAPwKAAAgA0HQAWogAkHoAWpB6AD8CgAAIANBuAJqIAJB2AJqQegA/AoAACADQaADaiACQcgDakHoAPwKAAAgA0GIBGogAkG4BGpB6AD8CgAAIANB8ARqIAJBqAVq\
\\
QegA/AoAACADQdgFaiACQZgGakHoAPwKAAAgA0HABmohAyACQYAHaiICIAtHDQALCyALIAJrQfAAbiEEIAIgC0cEQCACQeQAaiECA0AgAkEEaygCACIIBEAgAigCACAIEKACCyACQfAAaiECIARBAWsiBA0ACwsgBiECIAxFDQEgByAKQegAbCIERg0BIAdB5wBNBEBBCCECIAdFDQIgBiAHEKACDAILIAYgB0EIIAQQ1QEiAg0BQQggBBCMAwALIAUgBykCZDcCHCAFIAcpA0A3AhQgBSAHKQMINwIMIAJB6AFqIAJBwANqEEQgBUEANgIsIAVCgICAgIABNwIkAkAgAigC4AEiGEUEQEEIIQYMAQsgAkHUAmohGSACQaQDaiEaIAcoAlghGyAH\
\\
KAJcIRwgBy0AbUEBa0H/AXFBAkkhHUEIIRQDQAJAAkAgAigC8AEiBiAESwRAIARBJGwiHiACKALsAWooAiAiH0UNAiAIQfAAbCEPQQAhECAEQbABbCEgQQAhBgJAAkACQAJAA0ACfgJAAkACQAJAAkACQCACKALwASIDIARLBEAgBiACKALsASAeaiIDKAIgIgpPDQMgAygCHCAQaiIDKAIAIREgA0EQaigCACELIANBDGooAgAhDCADQQhqKAIAIQogA0EEaigCACEVIAVBQGsgAiAFQQxqIAQgA0EUaigCACADQRhqKAIAIg0gAigCgAMiAyADIA1LGxBqIAUrA0giJEQAAAAAAAD4fyAFKwNAICRlIg0bISUCQCANRQ0AIB0NACAkICREAAAA\
\\
AAAAOEOgRAAAAAAAADjDoGEEQCAkISUMAQsgJEQAAAAAAECPQKIiJPwGuSIlRAAAAAAAAPC/oCAlICQgJWMbIiUgJUQAAAAAAADwP6AgJCAloUQAAAAAAADgP2MbRAAAAAAAQI9AoyElCyALIAIoAtQDIg1PDQEgAigC0AMiFiALQQN0IiFqKwMAISgCQCAKQQFxIiIEQCAMIA1JBEAgFiAMQQN0aisDACEnDAILIAwgDUGI08AAEKYCAAsgGiAHIANBAWsQRiEnIAIoAoADIQMLIBkgBUEMaiADEKwBISogCiARcgRAIBUgDCARQQFxGyIDIAIoAoQEIgpPDQMgAigCgAQgA0ECdGo1AgAhKgsCQCACKAKQBCIDIAtLBEAgAigCjAQgC0EFdGoi\
\\
AykDECIrQgBSDQFCAAwJCyALIANBqNPAABCmAgALIAMoAhgiAyAcSQ0EDAULIAQgA0HY0sAAEKYCAAsgCyANQfjSwAAQpgIACyADIApBmNPAABCmAgALIAYgCkHo0sAAEKYCAAsgGyADQQN0aisDACImICZhDQELIAO4ISYLQgELIS0gBCACKALgASIDTw0CIAVBQGsgAigC3AEgIGoQhgIgAigCyAMiAyALSwRAIAsgAigC1AMiDU8NAiACKALQAyIRICFqKwMAISkgAigCxAMiFSALQQJ0aigCACEWQgAhLCAiBEAgAyAMTQ0FIAwgDU8NBiAVIAxBAnRqKAIAIQpCASEsIBEgDEEDdGorAwAhJAsgBSAFKAJINgI4IAUgBSkCQDcDMCAGIAhq\
\\
IgwgBSgCJEYEQCAFQSRqEJYCIAUoAighFAsgDyAUaiIDIAs2AgAgA0HYAGogKiArfTcDACADQdAAaiAlOQMAIANByABqICcgKKE5AwAgA0FAayAWNgIAIANBOGogKTkDACADQTBqICs3AwAgA0EoaiAmOQMAIANBIGogLTcDACADQRhqIAo2AgAgA0EQaiAkOQMAIANBCGogLDcDACADQeAAaiAFKQMwNwIAIANB6ABqIAUoAjg2AgAgBSAMQQFqNgIsIBBBHGohECAPQfAAaiEPIB8gBkEBaiIGRg0HDAELCyALIANByNPAABCmAgALIAsgDUHY08AAEKYCAAsgBCADQbjTwAAQpgIACyAMIANByNPAABCmAgALIAwgDUHY08AAEKYCAAsgBCAG\
\\
QcjSwAAQpgIACyAGIAhqIQgLIARBAWoiBCAYRw0ACyAFKAIoIQYgBSAFQa8BajYCMCAIQQJJDQAgCEEVTwRAIAVBMGohB0EAIQRBMEGErgQgCCAIQYSuBE8bIgIgCCAIQQF2ayIDIAIgA0sbIgIgAkEwTRsiCkHwAGwhAgJAIANByaSSCU0EQEEIIQQgAkEIEN0CIgMNAQsgBCACEOMCAAsgBiAIIAMgCiAIQcEASSAHEDogAyACEKACDAELIAZB8ABqIQMgBiAIQfAAbGohCEEAIQQgBiECA0AgAigCcCIHIAIoAgBJBEAgBUFAayACQfQAakHsAPwKAAAgBCECAn8DQCACIAZqIgpB8ABqIApB8AD8CgAAIAYgAkUNARogByACQfAAayICIAZq\
\\
IgooAgBJDQALIApB8ABqCyICIAc2AgAgAkEEaiAFQUBrQewA/AoAAAsgBEHwAGohBCADIgJB8ABqIgMgCEcNAAsgBSgCLCEIIAUoAighBgsgBSgCJCIMQfAAbCIHQegAbiEKIAYgCEHwAGwiBGohCyAGIgIhAwJAIAhFDQAgBEHwAGsiCEHwAG4iBEEHcUEHRwRAQQAgBEEBakEHcWshBANAIAMgAkEIakHoAPwKAAAgA0HoAGohAyACQfAAaiECIARBAWoiBA0ACwsgCEGQBkkNAANAIAMgAkEIakHoAPwKAAAgA0HoAGogAkH4AGpB6AD8CgAAIANB0AFqIAJB6AFqQegA/AoAACADQbgCaiACQdgCakHoAPwKAAAgA0GgA2ogAkHIA2pB6AD8\
\\
CgAAIANBiARqIAJBuARqQegA/AoAACADQfAEaiACQagFakHoAPwKAAAgA0HYBWogAkGYBmpB6AD8CgAAIANBwAZqIQMgAkGAB2oiAiALRw0ACwsgCyACa0HwAG4hBCACIAtHBEAgAkHkAGohAgNAIAJBBGsoAgAiCARAIAIoAgAgCBCgAgsgAkHwAGohAiAEQQFrIgQNAAsLIAYhAgJAIAxFDQAgByAKQegAbCIERg0AIAdB5wBNBEBBCCECIAdFDQEgBiAHEKACDAELIAYgB0EIIAQQ1QEiAg0AQQggBBCMAwALCyAXIAI2AgQgFyAKNgIAIBcgAyAGa0HoAG42AgggBUGwAWokACAJQQE2AFAgCSgCSCEKIAkoAkwhCCAJQdQAaiAJQdAAahDi\
\\
AiAJKAJYIQYCQAJAIAkoAlQiEEUNACAIRQ0BIAhB6ABsIRQgCSgCXCELIAlB7ABqIQ8gCUHkAGohBQNAIAlB1ABqIBAQ/AIgCSgCWCEDAkACQCAJKAJUIgRFBEAgAyECDAELIAkgAzYCZCAJIAQ2AmAgCUE4aiAKICNqIgdB3ABqKAIAIAdB4ABqKAIAEO4CIAkoAjwhAgJAIAkoAjhBAXENACAFQbmpwABBChB1IAIQgwMgCUEwaiAHQTBqIAQQ3QEgCSgCNCECIAkoAjBBAXENACAFQY3SwABBBBB1IAIQgwMCfyAHKQMAQgFRBEAgCUEoaiAHQQhqIAQQ3QEgCSgCKCEMIAkoAiwMAQtBACEMQYEIQYAIIAQtAAAbCyECIAxBAXENACAFQZHS\
\\
wABBAhB1IAIQgwMgCUEgaiAHQUBrKwMAEPUCIAkoAiQhAiAJKAIgQQFxDQAgBUGT0sAAQQgQdSACEIMDIAlBGGogB0HIAGorAwAQ9QIgCSgCHCECIAkoAhhBAXENACAFQZvSwABBChB1IAIQgwMgCUEQaiAEIAdB0ABqKQMAEIECIAkoAhQhAiAJKAIQQQFxDQAgBUGl0sAAQQQQdSACEIMDIAlB1ABqIAQQ/AIgCSgCWCEEIAkoAlQiDEUEQCAEIQIMAQsgCSAENgJsIAkgDDYCaCAJQQhqIAwgB0EoaikDABCBAiAJKAIMIQIgCSgCCEEBcUUEQCAPQb3SwABBCBB1IAIQgwMCfyAHQRhqKQMAQgFRBEAgCSAHQSBqKwMAEPUCIAkoAgAhByAJ\
\\
KAIEDAELQQAhB0GBCEGACCAMLQAAGwshAiAHQQFHDQMLIARBhAhJDQAgBBCMAgsgA0GECEkNACADEIwCCyAGQYQITwRAIAYQjAILIAIhBgwCCyAPQeq4wABBBhB1IAIQgwMgBUGp0sAAQQoQdSAEEIMDIAYgCyADEPMCIAtBAWohCyAUICNB6ABqIiNHDQALCyAIRQ0AIApB3ABqIQIDQCACQQRrKAIAIgMEQCACKAIAIAMQoAILIAJB6ABqIQIgCEEBayIIDQALCyAJKAJEIgIEQCAKIAJB6ABsEKACCyAJQfAAaiQAIAEgASgCAEEBazYCACASIBIoAgBBAWsiATYCACABRQRAIA5BHGoQxAILIAAgACgCAEEBajYCACATIBMoAgBBAWsiADYC\
\\
ACAARQRAIA5BEGoQxgILIA5BIGokACAGDAELAAsiACUBIAAQjAIL6UsFJn8EfAN+AnsBbwJ/IwBBIGsiDyQAQdujwAAhAkEbIRwCQAJAIABFBEBBGyEdQdujwAAhAAwBCyAAKAIABEBB9qPAACEAQc8AIR0MAQsgAEF/NgIAIABBCGsiHSAdKAIAQQFqIgU2AgAgBUUNASAAQQhqIQYLAkACQAJAIAEEQCABKAIAIgJB/v///wdNDQFBzwAhHEH2o8AAIQILIA8gHTYCHCAPIAA2AhggDyAGNgIUIAZFDQEgD0EUahC6AkEAIQAMAQsgASACQQFqNgIAIAFBCGsiHCAcKAIAQQFqIgI2AgAgAkUNAiABQQhqIQsgBg0BIA8gHDYCHCAPIAE2Ahgg\
\\
DyALNgIUIA9BFGoQuAJBACECCyAAIAIgABsiAUEBIAEbIB0gHCAAG0EAIAEbEIoDAAsgDyAdNgIQIA8gADYCDCAPIAY2AgggDyAcNgIcIA8gATYCGCAPIAs2AhRBACEFIwBBwAFrIgckACAHQYABaiEeIwBBgAJrIgQkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCALKAIAQQFGBEAgBCALKQJkNwIkIAQgCygCRCIWNgIgIAQgCygCQCIRNgIcIAQgCygCDCIXNgIYIAQgCygCCCITNgIUIAZB6AFqIAZBwANqEEQgCy0AbUGAgARBBBCoAiICRQ0BQYCACEEIEKgCIgNFDQIgBEGAgAE2AqQBIAQgAzYCoAEg\
\\
BEKAgIGAgIAQNwOYASAEIAI2ApQBIARBgIABNgKQASAEQgA3A4gBIARBLGogBEGIAWogBigC4AEQnAEgBCgCNCIOIAYoAtwCIghPDQMgBigC2AIiDSAOQQJ0aiIDLwEARQ0SIAhBA3QiAkH8////B0sNBCADLwECIRQCfyACRQRAQQQhCUEADAELQQQhCiACQQQQ3QIiCUUNBSAICyEhAkACQCAIQQhJDQAgCSANIAhBAnRqSSANIAIgCWpJcQ0AIA0hAiAJIQMgCEF8cSIFIQoDQCADIAL9AAEAIi8gL/0NAAEEBQgJDA0AAQABAAEAAf2pASIwIC8gL/0NAgMGBwoLDg8AAQABAAEAAf2pASIv/Q0ICQoLGBkaGwwNDg8cHR4f/QsCECADIDAg\
\\
L/0NAAECAxAREhMEBQYHFBUWF/0LAgAgAkEQaiECIANBIGohAyAKQQRrIgoNAAsgBSAIRg0BCyAFQQFyIQIgCEEBcQRAIAkgBUEDdGoiAyANIAVBAnRqIgUvAQA2AgAgAyAFLwECNgIEIAIhBQsgAiAIRg0AIAggBWshCiANIAVBAnRqIQMgCSAFQQN0aiECA0AgAiADLwEANgIAIAJBBGogA0ECai8BADYCACACQQhqIANBBGovAQA2AgAgAkEMaiADQQZqLwEANgIAIANBCGohAyACQRBqIQIgCkECayIKDQALCwJAQYCAIEEIEN0CIgwEQEEAIQMDQCADIAxqIgL9DAAAAAAAAPD/AAAAAAAA8P/9CwMAIAJBIGr9DAAAAAAAAPD/AAAAAAAA\
\\
8P/9CwMAIAJBEGr9DAAAAAAAAPD/AAAAAAAA8P/9CwMAIANBwP8fRg0CIAJBMGr9DAAAAAAAAPD/AAAAAAAA8P/9CwMAIANBQGshAwwACwALQQhBgIAgEOMCAAsgDEH4/x9qQoCAgICAgIB4NwMAIAxB8P8fakKAgICAgICAeDcDACAGKAKAAyINRQ0RIBYgFyAWIBdJGyEYIAhB/////wFxIgIgDiACIA5JGyIZQQV0IRpBACEFIAQoAjAhG0EBa0H/AXFBAkkhEgNAIAUgGEYNEiAMIBMgBUEBdGovAQAiAkEDdGoiAyARIAVBA3RqKwMAIiggAysDACIpICkgKWIbIikgKSAoICggKGIbIiogKSAqZBsiKjkDAAJAIBlFDQAgAiAURw0AIChE\
\\
AAAAAAAA8P9hDQBBACECIAkhAwNAAkAgAygCAEEBRw0AIANBBGooAgAiCEH//wNLDQkgDCAIQQN0aisDACIoRAAAAAAAAPD/YQ0AICogKKEhKAJAIBINACAoRAAAAAAAADhDoEQAAAAAAAA4w6AgKGENACAoRAAAAAAAQI9AoiIo/Aa5IilEAAAAAAAA8L+gICkgKCApYxsiKSApRAAAAAAAAPA/oCAoICmhRAAAAAAAAOA/YxtEAAAAAABAj0CjISgLIAIgG2oiCEEQaigCACIQQv//AEQAAAAAAAAAACAoICggKGIbIihEAAAAAAAAAAAgKEQAAAAAAAAAAGQbIii9Qi2IIixCgL8HfSItQgAgLCAtWhsiLCAsQv//AFobpyIKTQ0KIAhBDGoo\
\\
AgAgCkECdGoiECAQKAIAQQFqNgIAIAhBHGooAgAiECAKTQ0LIAggCCkDAEIBfDcDACAIQRhqKAIAIApBA3RqIgggKCAIKwMAIikgKSApYhsiKSApICggKCAoYhsiKCAoICljGzkDAAsgA0EIaiEDIBogAkEgaiICRw0ACwsgBUEBaiEFIA1BAWsiDQ0ACwwRCyAEIAspAmQ3AiQgBCALKAJEIhY2AiAgBCALKAJAIhE2AhwgBCALKAIMIhc2AhggBCALKAIIIhM2AhQgBkHoAWogBkHAA2oQRCALLQBtQYCABEEEEKgCIgJFDQdBgIAIQQgQqAIiA0UNCCAEQYCAATYCpAEgBCADNgKgASAEQoCAgYCAgBA3A5gBIAQgAjYClAEgBEGAgAE2ApAB\
\\
IARCADcDiAEgBEEsaiAEQYgBaiAGKALgARCcASAEKAI0Ig4gBigC3AIiCE8NCSAGKALYAiINIA5BAnRqIgMvAQBFDQ8gCEEDdCICQfz///8HSw0KIAMvAQICfyACRQRAQQQhCUEADAELQQQhCiACQQQQ3QIiCUUNCyAICyEhAkACQCAIQQhJDQAgCSANIAhBAnRqSSANIAIgCWpJcQ0AIA0hAiAJIQMgCEF8cSIFIQoDQCADIAL9AAEAIi8gL/0NAAEEBQgJDA0AAQABAAEAAf2pASIwIC8gL/0NAgMGBwoLDg8AAQABAAEAAf2pASIv/Q0ICQoLGBkaGwwNDg8cHR4f/QsCECADIDAgL/0NAAECAxAREhMEBQYHFBUWF/0LAgAgAkEQaiECIANB\
\\
IGohAyAKQQRrIgoNAAsgBSAIRg0BCyAFQQFyIQIgCEEBcQRAIAkgBUEDdGoiAyANIAVBAnRqIgUvAQA2AgAgAyAFLwECNgIEIAIhBQsgAiAIRg0AIAggBWshCiANIAVBAnRqIQMgCSAFQQN0aiECA0AgAiADLwEANgIAIAJBBGogA0ECai8BADYCACACQQhqIANBBGovAQA2AgAgAkEMaiADQQZqLwEANgIAIANBCGohAyACQRBqIQIgCkECayIKDQALCwJAQYAQQQgQ3QIiDARAQQAhAwNAIAMgDGoiAv0MAAAAAAAA8P8AAAAAAADw//0LAwAgAkEgav0MAAAAAAAA8P8AAAAAAADw//0LAwAgAkEQav0MAAAAAAAA8P8AAAAAAADw//0LAwAg\
\\
A0HAD0YNAiACQTBq/QwAAAAAAADw/wAAAAAAAPD//QsDACADQUBrIQMMAAsAC0EIQYAQEOMCAAsgDEH4D2pCgICAgICAgHg3AwAgDEHwD2pCgICAgICAgHg3AwAgBigCgAMiDUUNDiAWIBcgFiAXSRshGCAIQf////8BcSICIA4gAiAOSRsiGUEFdCEaQQAhBSAEKAIwIRtB/wFxIRRBAWtB/wFxQQJJIRIDQCAFIBhGDQ8gDCAFIBNqLQAAIgJBA3RqIgMgESAFQQN0aisDACIoIAMrAwAiKSApICliGyIpICkgKCAoIChiGyIqICkgKmQbIio5AwACQCAZRQ0AIAIgFEcNACAoRAAAAAAAAPD/YQ0AQQAhAiAJIQMDQAJAIAMoAgBBAUcNACAD\
\\
QQRqKAIAIghB/wFLDQ8gDCAIQQN0aisDACIoRAAAAAAAAPD/YQ0AICogKKEhKAJAIBINACAoRAAAAAAAADhDoEQAAAAAAAA4w6AgKGENACAoRAAAAAAAQI9AoiIo/Aa5IilEAAAAAAAA8L+gICkgKCApYxsiKSApRAAAAAAAAPA/oCAoICmhRAAAAAAAAOA/YxtEAAAAAABAj0CjISgLIAIgG2oiCEEQaigCACIQQv//AEQAAAAAAAAAACAoICggKGIbIihEAAAAAAAAAAAgKEQAAAAAAAAAAGQbIii9Qi2IIixCgL8HfSItQgAgLCAtWhsiLCAsQv//AFobpyIKTQ0QIAhBDGooAgAgCkECdGoiECAQKAIAQQFqNgIAIAhBHGooAgAiECAKTQ0R\
\\
IAggCCkDAEIBfDcDACAIQRhqKAIAIApBA3RqIgggKCAIKwMAIikgKSApYhsiKSApICggKCAoYhsiKCAoICljGzkDAAsgA0EIaiEDIBogAkEgaiICRw0ACwsgBUEBaiEFIA1BAWsiDQ0ACwwOC0EEQYCABBDjAgALQQhBgIAIEOMCAAsgDiAIQfzPwAAQpgIACyAKIAIQ4wIACyAIQYCABEGM0MAAEKYCAAsgCiAQQZzQwAAQpgIACyAKIBBBrNDAABCmAgALQQRBgIAEEOMCAAtBCEGAgAgQ4wIACyAOIAhB/M/AABCmAgALIAogAhDjAgALIAhBgAJBjNDAABCmAgALIAogEEGc0MAAEKYCAAsgCiAQQazQwAAQpgIACyAMQYAQEKACIAkgIUED\
\\
dBCgAgsgDkHoAGwhBUEAIQICQAJAIA5BsafsCUsNACAEKAIwIQggBCgCLCEUQQAhDAJ/IAVFBEBBCCESQQAMAQtBCCECIAVBCBDdAiISRQ0BIA4LISEgDgRAIAggDkEFdGohIiAGQdQCaiEjIAZBpANqISQgBEHYAWohGCAEQUBrISUgBEE4akEEciEOIARB6ABqIRkgCCENA0AgGSAN/QACEP0LAhAgGSAN/QACAP0LAgAgDiAE/QACZP0LAgAgDiAE/QACdP0LAhAgDiAEKAKEATYCICAEIAw2AjgCQAJAIAYoAvABIgIgDEsEQCAEKAJYISYgBCgCVCEaIAQoAkwhJyAEKAJIIRsgDEEkbCIgIAYoAuwBaigCICIQRQRARAAAAAAAAAAAISpE\
\\
AAAAAAAAAAAhKAwDC0EAIQNEAAAAAAAAAAAhKEEQIQJEAAAAAAAAAAAhKgNAAkAgBigC8AEiBSAMSwRAIAMgBigC7AEgIGoiBSgCICIJSQ0BIAMgCUHsz8AAEKYCAAsgDCAFQdzPwAAQpgIACyAFKAIcIAJqIgkoAgAiCiAGKALUAyIFTw0CIAYoAtADIhUgCkEDdGorAwAhKQJ8IAlBCGsoAgBBAXEEQCAFIAlBBGsoAgAiCUsEQCAVIAlBA3RqKwMADAILIAkgBUGI08AAEKYCAAsgJCALIAYoAoADQQFrEEYLICmhIikgKiAqICpiGyIqICogKSApICliGyIrICogK2QbISogAkEcaiECICggKaAhKCADQQFqIgMgEEcNAAsMAgsgDCACQazP\
\\
wAAQpgIACyAKIAVB+NLAABCmAgALIARBCGogIyAEQRRqIgIgDCAGKAKAAyIFEKYBIAQoAgghICAGIAIgDCAFEFUhLAJAAkACQAJAAkACQAJAIAYoAkgiAiAMSwRAIAwgBigC4AEiAk8NASAGKAJEIARB9AFqIAxBsAFsIgUgBigC3AFqEIYCIAVqIhUrA5ABISlBASEKQdOpwAAhA0EEIQJByqnAACEJQQchBSAVLQCvASIVQQFrDgUCBwMEBQYLIAwgAkG8z8AAEKYCAAsgDCACQczPwAAQpgIAC0HRqcAAIQlBAiEFDAMLQdepwAAhA0EKIQIMAwtB4anAACEJQQQhBQwBC0HlqcAAIQlBBSEFCyAVQQZxQQJGIQogBSECIAkhAwsgBEGIAWog\
\\
JRBsIBggBCgC/AE2AgggGCAEKQL0ATcCACAEICk5A7gBIAQgIEEBRjoA6AEgBCACNgK0ASAEIAM2ArABIAQgCjoA6QEgBCAQNgLkASAEICw3A9ABIAQgKjkDyAEgBCAoOQPAASAbBEAgJyAbQQJ0EKACCyAaBEAgJiAaQQN0EKACCyASIAxB6ABsaiAEQYgBakHoAPwKAAAgDEEBaiEMIA1BIGoiDSAiRw0ACwsgFARAIAggFEEFdBCgAgtBgAIgCygCOCINIA1BgAJNGyIKQQV0IQhBACEDAkACQAJAIA1B////P0sNACAIQfj///8HSw0AIAsoAjQhCUEIIQMgCEEIEN0CIgVFDQAgCkEBayILQQNxIQIgBSEDIApBAmtBA0kNASALQXxxIQoD\
\\
QCAD/QwAAAAAAAAAAAAAAAAAAAAA/QsDACADQRhqQoCAgICAgIB4NwMAIANBEGpCgICAgICAgPj/ADcDACADQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACADQThqQoCAgICAgIB4NwMAIANBMGpCgICAgICAgPj/ADcDACADQUBr/QwAAAAAAAAAAAAAAAAAAAAA/QsDACADQdgAakKAgICAgICAeDcDACADQdAAakKAgICAgICA+P8ANwMAIANB4ABq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACADQfgAakKAgICAgICAeDcDACADQfAAakKAgICAgICA+P8ANwMAIANBgAFqIQMgCkEEayIKDQALIAINAQwCCyADIAgQ4wIACwNAIAP9DAAAAAAA\
\\
AAAAAAAAAAAAAAD9CwMAIANBGGpCgICAgICAgHg3AwAgA0EQakKAgICAgICA+P8ANwMAIANBIGohAyACQQFrIgINAAsLIAP9DAAAAAAAAAAAAAAAAAAAAAD9CwMAIANBIGsiAkKAgICAgICAeDcDOCACQoCAgICAgID4/wA3AzAgBigCgAMiAkUNASAWIBcgFiAXSRshAwNAIANFDQIgBSATLQAAQQV0aiIGIAYpAwAgESsDACIpRAAAAAAAAPD/YiILrXw3AwACQCALRQRAIAYrAxghKiAGKwMQISgMAQsgBiAGKQMIICkgBisDGCIqY618NwMIICkgBisDECIoY0UNACApISgLIAYgKDkDECAGICkgKiApICpkGzkDGCADQQFrIQMgE0EBaiET\
\\
IBFBCGohESACQQFrIgINAAsMAQsgAiAFEOMCAAsgDUEGdCECQQAhAwJAIA1B////D0sNAEEIIQsgDQRAQQghAyACQQgQ3QIiC0UNASAEQbgBaiEKIA0hAiAFIQMgCyEGA0AgA0EYaisDACEoIANBEGorAwAhKSADQQhqKQMAIS0gAykDACEsIAogCRCGAiAGICxCAFKtIi43AwAgBiAsNwMgIAYgLTcDKCAGIAT9AAO4Af0LAzAgBCApOQOQASAGIAQpA5ABNwMIIAQgKDkDoAEgBCAuNwOYASAGIAT9AAOYAf0LAxAgCUEMaiEJIANBIGohAyAGQUBrIQYgAkEBayICDQALCwwDCyADIAIQ4wIACyAMQYCAIBCgAiAJICFBA3QQoAILIA5B6ABs\
\\
IQVBACECAkACQCAOQbGn7AlLDQAgBCgCMCEIIAQoAiwhFEEAIQwCfyAFRQRAQQghEkEADAELQQghAiAFQQgQ3QIiEkUNASAOCyEhIA4EQCAIIA5BBXRqISIgBkHUAmohIyAGQaQDaiEkIARB2AFqIRggBEFAayElIARBOGpBBHIhDiAEQegAaiEZIAghDQNAIBkgDf0AAhD9CwIQIBkgDf0AAgD9CwIAIA4gBP0AAmT9CwIAIA4gBP0AAnT9CwIQIA4gBCgChAE2AiAgBCAMNgI4AkACQCAGKALwASICIAxLBEAgBCgCWCEmIAQoAlQhGiAEKAJMIScgBCgCSCEbIAxBJGwiICAGKALsAWooAiAiEEUEQEQAAAAAAAAAACEqRAAAAAAAAAAAISgM\
\\
AwtBACEDRAAAAAAAAAAAIShBECECRAAAAAAAAAAAISoDQAJAIAYoAvABIgUgDEsEQCADIAYoAuwBICBqIgUoAiAiCUkNASADIAlB7M/AABCmAgALIAwgBUHcz8AAEKYCAAsgBSgCHCACaiIJKAIAIgogBigC1AMiBU8NAiAGKALQAyIVIApBA3RqKwMAISkCfCAJQQhrKAIAQQFxBEAgBSAJQQRrKAIAIglLBEAgFSAJQQN0aisDAAwCCyAJIAVBiNPAABCmAgALICQgCyAGKAKAA0EBaxBGCyApoSIpICogKiAqYhsiKiAqICkgKSApYhsiKyAqICtkGyEqIAJBHGohAiAoICmgISggA0EBaiIDIBBHDQALDAILIAwgAkGsz8AAEKYCAAsgCiAF\
\\
QfjSwAAQpgIACyAEICMgBEEUaiICIAwgBigCgAMiBRClASAEKAIAISAgBiACIAwgBRBUISwCQAJAAkACQAJAAkACQCAGKAJIIgIgDEsEQCAMIAYoAuABIgJPDQEgBigCRCAEQfQBaiAMQbABbCIFIAYoAtwBahCGAiAFaiIVKwOQASEpQQEhCkHTqcAAIQNBBCECQcqpwAAhCUEHIQUgFS0ArwEiFUEBaw4FAgcDBAUGCyAMIAJBvM/AABCmAgALIAwgAkHMz8AAEKYCAAtB0anAACEJQQIhBQwDC0HXqcAAIQNBCiECDAMLQeGpwAAhCUEEIQUMAQtB5anAACEJQQUhBQsgFUEGcUECRiEKIAUhAiAJIQMLIARBiAFqICUQbCAYIAQoAvwBNgII\
\\
IBggBCkC9AE3AgAgBCApOQO4ASAEICBBAUY6AOgBIAQgAjYCtAEgBCADNgKwASAEIAo6AOkBIAQgEDYC5AEgBCAsNwPQASAEICo5A8gBIAQgKDkDwAEgGwRAICcgG0ECdBCgAgsgGgRAICYgGkEDdBCgAgsgEiAMQegAbGogBEGIAWpB6AD8CgAAIAxBAWohDCANQSBqIg0gIkcNAAsLIBQEQCAIIBRBBXQQoAILQYCABCALKAI4Ig0gDUGAgARNGyIKQQV0IQhBACEDAkACQAJAIA1B////P0sNACAIQfj///8HSw0AIAsoAjQhCUEIIQMgCEEIEN0CIgVFDQAgCkEBayILQQNxIQIgBSEDIApBAmtBA0kNASALQXxxIQoDQCAD/QwAAAAAAAAA\
\\
AAAAAAAAAAAA/QsDACADQRhqQoCAgICAgIB4NwMAIANBEGpCgICAgICAgPj/ADcDACADQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACADQThqQoCAgICAgIB4NwMAIANBMGpCgICAgICAgPj/ADcDACADQUBr/QwAAAAAAAAAAAAAAAAAAAAA/QsDACADQdgAakKAgICAgICAeDcDACADQdAAakKAgICAgICA+P8ANwMAIANB4ABq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACADQfgAakKAgICAgICAeDcDACADQfAAakKAgICAgICA+P8ANwMAIANBgAFqIQMgCkEEayIKDQALIAINAQwCCyADIAgQ4wIACwNAIAP9DAAAAAAAAAAAAAAAAAAAAAD9\
\\
CwMAIANBGGpCgICAgICAgHg3AwAgA0EQakKAgICAgICA+P8ANwMAIANBIGohAyACQQFrIgINAAsLIAP9DAAAAAAAAAAAAAAAAAAAAAD9CwMAIANBIGsiAkKAgICAgICAeDcDOCACQoCAgICAgID4/wA3AzAgBigCgAMiAkUNASAWIBcgFiAXSRshAwNAIANFDQIgBSATLwEAQQV0aiIGIAYpAwAgESsDACIpRAAAAAAAAPD/YiILrXw3AwACQCALRQRAIAYrAxghKiAGKwMQISgMAQsgBiAGKQMIICkgBisDGCIqY618NwMIICkgBisDECIoY0UNACApISgLIAYgKDkDECAGICkgKiApICpkGzkDGCADQQFrIQMgE0ECaiETIBFBCGohESACQQFr\
\\
IgINAAsMAQsgAiAFEOMCAAsgDUEGdCECQQAhAyANQf///w9LDQFBCCELIA0EQEEIIQMgAkEIEN0CIgtFDQIgBEG4AWohCiANIQIgBSEDIAshBgNAIANBGGorAwAhKCADQRBqKwMAISkgA0EIaikDACEtIAMpAwAhLCAKIAkQhgIgBiAsQgBSrSIuNwMAIAYgLDcDICAGIC03AyggBiAE/QADuAH9CwMwIAQgKTkDkAEgBiAEKQOQATcDCCAEICg5A6ABIAQgLjcDmAEgBiAE/QADmAH9CwMQIAlBDGohCSADQSBqIQMgBkFAayEGIAJBAWsiAg0ACwsLIAUgCBCgAiAeIA02AhQgHiALNgIQIB4gDTYCDCAeIAw2AgggHiASNgIEIB4gITYCACAE\
\\
QYACaiQADAELIAMgAhDjAgALIAdBATYAmAEgB0GsAWogB0GYAWoQ/AIgBygCsAEhDQJAIAcoAqwBIhFFBEAgBygCiAEhAyAHKAKEASEMDAELIAcgDTYCoAEgByARNgKcASAHKAKEASEMIAcoAogBIQMgB0GsAWogERDiAiAHKAKwASEFAkAgBygCrAEiE0UNACADBEAgA0HoAGwhDiAHKAK0ASEEIAdBvAFqIQogB0GoAWohCANAIAdBrAFqIBMQ/AIgBygCsAEhBgJAAkACQAJAIAcoAqwBIglFBEAgBiECDAELIAcgBjYCqAEgByAJNgKkASAHQfgAaiAMIB9qIgtB1ABqKAIAIAtB2ABqKAIAEO4CIAcoAnwhAgJAIAcoAnhBAXENACAIQYi5\
\\
wABBBBB1IAIQgwMgB0HwAGogC0EwaisDABD1AiAHKAJ0IQIgBygCcEEBcQ0AIAhBiM/AAEEREHUgAhCDAyAHQegAaiALQShqKAIAIAtBLGooAgAQ7gIgBygCbCECIAcoAmhBAXENACAIQZnPwABBBRB1IAIQgwMgC0HgAGotAAAhAiAIQZ7PwABBBRB1QYIIQYMIIAIbEIMDIAdB4ABqIAkgC0HcAGo1AgAQgQIgBygCZCECIAcoAmBBAXENACAIQYXJwABBCRB1IAIQgwMgC0HhAGotAAAhAiAIQY7JwABBBBB1QYIIQYMIIAIbEIMDIAdB2ABqIAtBOGorAwAQ9QIgBygCXCECIAcoAlhBAXENACAIQZLJwABBBRB1IAIQgwMgB0HQAGogC0FA\
\\
aysDABD1AiAHKAJUIQIgBygCUEEBcQ0AIAhBl8nAAEEHEHUgAhCDAyAHQcgAaiAJIAtByABqKQMAEIECIAcoAkwhAiAHKAJIQQFxDQAgCEGjz8AAQQQQdSACEIMDIAspAwBCAVINAiAHQawBaiAJEPwCIAcoArABIQkgBygCrAEiAkUEQCAJIQIMAQsgByAJNgK8ASAHIAI2ArgBIAdBQGsgC0EIaisDABD1AiAHKAJEIQICQCAHKAJAQQFxDQAgCkG8zsAAQQMQdSACEIMDIAdBOGogC0EQaisDABD1AiAHKAI8IQIgBygCOEEBcQ0AIApBv87AAEEDEHUgAhCDAyAHQTBqIAtBGGorAwAQ9QIgBygCNCECIAcoAjBBAXENACAKQcLOwABBAxB1\
\\
IAIQgwMgB0EoaiALQSBqKwMAEPUCIAcoAiwhAiAHKAIoQQFHDQQLIAlBhAhJDQAgCRCMAgsgBkGECEkNACAGEIwCCyAFQYQITwRAIAUQjAILIAIhBQwFC0GBCEGACCAJLQAAGyEJDAELIApBxc7AAEEDEHUgAhCDAwsgCEGnz8AAQQMQdSAJEIMDIAUgBCAGEPMCIARBAWohBCAOIB9B6ABqIh9HDQALCyAHQaABaiITQerIwABBDBB1IAUQgwMgBygCkAEhDiAHKAKUASECIAdBrAFqIBEQ4gIgBygCsAEhBSAHKAKsASIRRQ0AIAIEQCACQQZ0IR4gBygCtAEhHyAHQbwBaiELQQAhCgNAIAdBrAFqIBEQ/AIgBygCsAEhCQJAAkAgBygCrAEi\
\\
CEUEQCAJIQIMAQsgByAJNgK8ASAHIAg2ArgBIAdBIGogCiAOaiIGQTRqKAIAIAZBOGooAgAQ7gIgBygCJCECAkAgBygCIEEBcQ0AIAtBiLnAAEEEEHUgAhCDAyAHQRhqIAggBkEgaikDABCBAiAHKAIcIQIgBygCGEEBcQ0AIAtB487AAEEGEHUgAhCDAyAHQRBqIAggBkEoaikDABCBAiAHKAIUIQIgBygCEEEBcQ0AIAtB6c7AAEEKEHUgAhCDAwJ/IAYpAwBCAVEEQCAHQQhqIAZBCGorAwAQ9QIgBygCCCEEIAcoAgwMAQtBACEEQYEIQYAIIAgtAAAbCyECIARBAXENACALQf+8wABBBRB1IAIQgwMCfyAGQRBqKQMAQgFRBEAgByAGQRhq\
\\
KwMAEPUCIAcoAgQhAiAHKAIADAELQYEIQYAIIAgtAAAbIQJBAAtBAUcNAgsgCUGECEkNACAJEIwCCyAFQYQITwRAIAUQjAILIAIhBQwDCyALQfPOwABBBBB1IAIQgwMgBSAfIAkQ8wIgH0EBaiEfIB4gCkFAayIKRw0ACwsgE0HPzsAAQQcQdSAFEIMDDAELIA1BhAhPBEAgDRCMAgsgBSENCyADBEAgDEHUAGohAgNAIAJBBGsoAgAiBQRAIAIoAgAgBRCgAgsgAkHoAGohAiADQQFrIgMNAAsLIAcoAoABIgIEQCAMIAJB6ABsEKACCyAHKAKQASEFIAcoApQBIgMEQCAFQTRqIQIDQCACQQRrKAIAIgkEQCACKAIAIAkQoAILIAJBQGshAiAD\
\\
QQFrIgMNAAsLIAcoAowBIgIEQCAFIAJBBnQQoAILIAdBwAFqJAAgDSABIAEoAgBBAWs2AgAgHCAcKAIAQQFrIgE2AgAgAUUEQCAPQRxqEMQCCyAAIAAoAgBBAWo2AgAgHSAdKAIAQQFrIgA2AgAgAEUEQCAPQRBqEMYCCyAPQSBqJAAMAQsACyIAJQEgABCMAgsQACABIAAoAgQgACgCCBB0CxAAIAEgACgCACAAKAIEEHQLIQIBbwF/EA8hAhC9ASIDIAImASAAIAM2AgQgACABNgIACxwAIAEoAgAgACgCACAAKAIEIAEoAgQoAgwRBAALEwAgAEGg+8AANgIEIAAgATYCAAupAgIFfwFvAn8jAEEQayIBJAAgAEUEQEHbo8AAQRsQigMACyAA\
\\
KAIAIgJB/v///wdLBEBB9qPAAEHPABCKAwALIAAgAkEBajYCACAAQQhrIgMgAygCACIEQQFqIgU2AgAgBQRAIAEgAzYCCCABIAA2AgQgASAAQQhqNgIAAkACQAJ/IAAoAoABQYCAgIB4RgRAIAAoAuABQYCAgIB4Rg0CIABB4AFqDAELIAAoAqACQYCAgIB4Rg0BIABBoAJqCyABQQE2AAwgAUEMahCWASECIAMoAgAhBCAAIAAoAgBBAWs2AgAgAyAEQQFrIgA2AgAgAA0BIAFBCGoQxQIMAQsgACACNgIAIAMgBDYCAEGBCCECCyABQRBqJAAgAgwBCwALIgAlASAAEIwCC4YFAg1/AW8CfyMAQRBrIgYkACAAIgRFBEBB26PAAEEbEIoDAAsg\
\\
BCgCACIAQf7///8HSwRAQfajwABBzwAQigMACyAEIABBAWo2AgAgBEEIayIJIAkoAgBBAWoiADYCACAABEAgBiAJNgIMIAYgBDYCCCAGIARBCGoiAjYCBCMAQUBqIgEkACABQQE2ACAgAUEsaiIHIAFBIGoQ/AIgASgCMCEIAkAgASgCLCIDRQ0AIAEgCDYCKCABIAM2AiQgAUEYaiADIAIpAwAQgQIgASgCHCEAAkAgASgCGEEBcQ0AIAFBKGoiC0H6vMAAQQUQdSAAEIMDIAIoAgwhBSACKAIQIQIgByADEOICIAEoAjAhACABKAIsIgxFDQAgAgRAIAUgAkEYbGohDSABKAI0IQcgAUE8aiEKA0AgAUEsaiAMEPwCIAEoAjAhAwJAAkAgASgC\
\\
LCICRQRAIAMhAgwBCyABIAM2AjwgASACNgI4IAFBEGogAiAFKQMAEIECIAEoAhQhAiABKAIQQQFxRQRAIApB57zAAEEEEHUgAhCDAyABQQhqIAVBDGooAgAgBUEQaigCABDuAiABKAIMIQIgASgCCEEBRw0CCyADQYQISQ0AIAMQjAILIABBhAhPBEAgABCMAgsgAiEADAMLIApB67zAAEEHEHUgAhCDAyAAIAcgAxDzAiAHQQFqIQcgBUEYaiIFIA1HDQALCyALQf+8wABBBRB1IAAQgwMMAQsgCEGECE8EQCAIEIwCCyAAIQgLIAFBQGskACAEIAQoAgBBAWs2AgAgCSAJKAIAQQFrIgA2AgAgAEUEQCAGQQxqEMUCCyAGQRBqJAAgCAwBCwAL\
\\
IgAlASAAEIwCC+0HAgp/AW8CfyMAQRBrIggkACAARQRAQdujwABBGxCKAwALIAAoAgAiAkH+////B0sEQEH2o8AAQc8AEIoDAAsgACACQQFqNgIAIABBCGsiCSAJKAIAQQFqIgI2AgAgAgRAIAggCTYCDCAIIAA2AgggCCAAQQhqIgI2AgQCfyMAQSBrIgEkACACKAIMIQMgAigCCCEEAn8gAigCAEEBRgRAIAQgAxDoAgwBCyAEIAMQ5wILIQMCQEEIQQQQ3QIiBARAIAFB5LjAAEEGEOsCIgU2AhwgASADNgIIIAFBHGogAUEIahCEAyEHIANBhAhPBEAgAxCMAgsgBUGECE8EQCAFEIwCCyACKAJAIAIoAkQiChDqAiEDIAFByLnAAEEGEOsC\
\\
IgU2AhwgASADNgIIIAFBHGogAUEIahCEAyEGIANBhAhPBEAgAxCMAgsgBUGECE8EQCAFEIwCCyAEIAY2AgQgBCAHNgIAQQIhAyABQQI2AhAgASAENgIMIAFBAjYCCCACKAJcIQUgAigCWCEHIAIoAlAiBgRAIAIoAkwgBhDqAiEDIAFB9LLAAEEHEOsCIgQ2AhggASADNgIcIAFBGGogAUEcahCEAyEGIANBhAhPBEAgAxCMAgsgBEGECE8EQCAEEIwCCyABQQhqEI4CIAEoAgwiBCAGNgIIIAFBAzYCEEEDIQMLIAUEQCAHIAUQ6gIhBSABQeq4wABBBhDrAiIHNgIYIAEgBTYCHCABQRhqIAFBHGoQhAMhBiAFQYQITwRAIAUQjAILIAdBhAhP\
\\
BEAgBxCMAgsgASgCCCADRgR/IAFBCGoQjgIgASgCDAUgBAsgA0ECdGogBjYCACABIANBAWoiAzYCEAsgAigCaCIFRQRAIAEoAgwhAgwCCyACKAJkIQIgChARIQsQvQEiBCALJgEgASAENgIUIAIgBUEDdGohBQNAIAFBFGooAgAlASACKAIAIAJBBGotAABBAWpB/wFxEBIgAkEIaiICIAVHDQALIAFB8LjAAEEGEOsCIgI2AhggASAENgIcIAFBGGogAUEcahCEAyEFIARBhAhPBEAgBBCMAgsgAkGECE8EQCACEIwCCyABKAIIIANGBEAgAUEIahCOAgsgASgCDCICIANBAnRqIAU2AgAgA0EBaiEDDAELQQRBCBCMAwALAkAgAyABKAIIIgRJ\
\\
BEAgAiAEQQJ0QQQgA0ECdCIEENUBIgJFDQELIAIgAxDmAiABQSBqJAAMAQtBBCAEEOMCAAsgACAAKAIAQQFrNgIAIAkgCSgCAEEBayIANgIAIABFBEAgCEEMahDEAgsgCEEQaiQADAELAAsiACUBIAAQjAILhQYCDH8BbwJ/IwBBEGsiBiQAIABFBEBB26PAAEEbEIoDAAsgACgCACICQf7///8HSwRAQfajwABBzwAQigMACyAAIAJBAWo2AgAgAEEIayIHIAcoAgBBAWoiAjYCACACBEAgBiAHNgIMIAYgADYCCCAGIABBCGoiAjYCBAJ/IwBBEGsiASQAQRhBBBDdAiIFBEAgAigCyAMhAyABQeDWwABBBhDrAiIENgIIIAEgA7gQ9AIiCDYC\
\\
DCABQQhqIAFBDGoQhAMhCSAIQYQITwRAIAgQjAILIARBhAhPBEAgBBCMAgsgAigCxAMgAxDpAiEDIAFBgNLAAEEFEOsCIgQ2AgggASADNgIMIAFBCGogAUEMahCEAyEIIANBhAhPBEAgAxCMAgsgBEGECE8EQCAEEIwCCyACKALQAyACKALUAxDqAiEDIAFB8LLAAEEEEOsCIgQ2AgggASADNgIMIAFBCGogAUEMahCEAyEKIANBhAhPBEAgAxCMAgsgBEGECE8EQCAEEIwCCyACKALcAyACKALgAxDoAiEDIAFBuanAAEEKEOsCIgQ2AgggASADNgIMIAFBCGogAUEMahCEAyELIANBhAhPBEAgAxCMAgsgBEGECE8EQCAEEIwCCyACKALoAyAC\
\\
KALsAxDnAiEDIAFBmc/AAEEFEOsCIgQ2AgggASADNgIMIAFBCGogAUEMahCEAyEMIANBhAhPBEAgAxCMAgsgBEGECE8EQCAEEIwCCyACKAL0AyACKAL4AxDqAiECIAFBp8/AAEEDEOsCIgM2AgggASACNgIMIAFBCGogAUEMahCEAyEEIAJBhAhPBEAgAhCMAgsgA0GECE8EQCADEIwCCyAFIAQ2AhQgBSAMNgIQIAUgCzYCDCAFIAo2AgggBSAINgIEIAUgCTYCACAFQQYQ5gIgAUEQaiQADAELQQRBGBCMAwALIAAgACgCAEEBazYCACAHIAcoAgBBAWsiADYCACAARQRAIAZBDGoQxgILIAZBEGokAAwBCwALIgAlASAAEIwCCx8BAW8gACgC\
\\
ACUBIAElASABEIwCIAIlASACEIwCEA0LIQEBbyAAKAIAJQEgASgCACUBEBghAhC9ASIAIAImASAACw8AQcz9wABBMyAAEL8CAAsPAEG7usEAQSsgABDlAgALEwBBvMnBAEGZAUGIysEAEL8CAAsZACABKAIAQYSjwABBBSABKAIEKAIMEQQACw0AQdj3wABBGxCKAwALCQAgACABEBoACwwAIAAgASkCADcDAAs+AQF/IwBBEGsiAiQAIAIgATYCDCACIAA2AgggAkEIaiIAKAIAIAAoAgRBvKLCACgCACIAQdAAIAAbEQAAAAsZACABKAIAQaz9wABBBSABKAIEKAIMEQQACw0AIAFB3MjBAEEYEHQLDQAgAUG8yMEAQSAQdAsKACAAIAElARAZ\
\\
CwwAQcCiwgBBAToAAAsJACAAQQA2AgALCAAgACUBEBULAwAACwvcmQIxAEGAgMAAC4QiwBg6IG5hbWUgaXQgYnkgdGhlIG9wdGlvbiDADDsgdGhlcmUgYXJlIMDAADBhIENTViBmaWxlIG5lZWRzIGEgaGVhZGVyIHRoYXQgbmFtZXMgaXRzIGNvbHVtbnPAABMxOTcwLTAxLTAxVDAwOjAwOjAwwAAWc2xpY2UgaW5kZXggc3RhcnRzIGF0IMANIGJ1dCBlbmRzIGF0IMAAFWJ5dGUgcmFuZ2Ugc3RhcnRzIGF0IMANIGJ1dCBlbmRzIGF0IMAAIGluZGV4IG91dCBvZiBib3VuZHM6IHRoZSBsZW4gaXMgwBIgYnV0IHRoZSBpbmRleCBpcyDA\
\\
AAl0aGVyZSBpcyDAAMAEIGlzIMAAE3RoZXJlIGlzIG5vIGNvbHVtbiDAABFzdGFydCBieXRlIGluZGV4IMAnIGlzIG91dCBvZiBib3VuZHMgZm9yIHN0cmluZyBvZiBsZW5ndGggwAAPZW5kIGJ5dGUgaW5kZXggwCcgaXMgb3V0IG9mIGJvdW5kcyBmb3Igc3RyaW5nIG9mIGxlbmd0aCDAABJyYW5nZSBzdGFydCBpbmRleCDAIiBvdXQgb2YgcmFuZ2UgZm9yIHNsaWNlIG9mIGxlbmd0aCDAABByYW5nZSBlbmQgaW5kZXggwCIgb3V0IG9mIHJhbmdlIGZvciBzbGljZSBvZiBsZW5ndGggwAAjbm8gY29sdW1uIGhhcyBhIHVzdWFsIG5h\
\\
bWUgZm9yIHRoZSDAABBhc3NlcnRpb24gYGxlZnQgwBcgcmlnaHRgIGZhaWxlZAogIGxlZnQ6IMAJCiByaWdodDogwAAQYXNzZXJ0aW9uIGBsZWZ0IMAQIHJpZ2h0YCBmYWlsZWQ6IMAJCiAgbGVmdDogwAkKIHJpZ2h0OiDAACVubyBzdHJlYW0gb2YgdGhlIHJlY29yZGluZyBpcyBuYW1lZCAiwAMiOiDAAAc6IGxpbmUgwAI6IMAAwC8gaXMgbm90IGEgdGltZTogZ2l2ZSBSRkMgMzMzOSB0aW1lc3RhbXBzLCBsaWtlIMACLCDAAAR0aGUgwAEgwAALdGhlIGNvbHVtbiDABSBoYXMgwBYgcm93cywgYW5kIG1hcmtlciBoYXMgwBI6IGdp\
\\
dmUgb25lIHBlciByb3cAwC0gaXMgbm90IGEgZm9ybWF0OiBnaXZlIG5kanNvbiwgY3N2IG9yIHBhcnF1ZXQAc3JjL3JlY292ZXJ5LnJzAHNyYy9yZXBsYXkvc3VtbWFyeS5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvY29yZS9zcmMvc2xpY2UvaW5kZXgucnMAc3JjL3JlcGxheS93aW5kb3cucnMAc3JjL3JlcGxheS9yZWFkL2Nzdi5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvY29yZS9zcmMvbnVtL2ltcC9mbHQyZGVjL3N0cmF0ZWd5L2dyaXN1LnJzAC91c3IvbGliL3J1c3RsaWIvc3Jj\
\\
L3J1c3QvbGlicmFyeS9jb3JlL3NyYy9zbGljZS9zb3J0L3NoYXJlZC9zbWFsbHNvcnQucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L2NvcmUvc3JjL3NsaWNlL3NvcnQvc3RhYmxlL3F1aWNrc29ydC5ycwBzcmMvY2hlY2twb2ludC5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvYWxsb2Mvc3JjL2ZtdC5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvY29yZS9zcmMvbnVtL2ltcC9kaXlfZmxvYXQucnMAc3JjL2hlYXJ0YmVhdC5ycwBzcmMvcmVwbGF5L3Jvd3MucnMAc3Jj\
\\
L3JlcGxheS9pbmNpZGVudHMucnMAc3JjL3JlcGxheS9yZWFkL2JpdHMucnMAc3JjL3JlcGxheS9jb2x1bW5zLnJzAGNocm9uby0wLjQuNDUvc3JjL25haXZlL2ludGVybmFscy5ycwBzcmMvcmVwbGF5L2Jsb2Nrcy5ycwBzcmMvcmVwbGF5L3RyYWNrcy5ycwBzcmMvcmVwbGF5L3NldHRpbmdzLnJzAHNyYy9yZXBsYXkvcmVhZC9zaGFwZXMucnMAc3JjL3JlcGxheS9yZWFkL3JlY29yZHMucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L3N0ZC9zcmMvc3lzL3RocmVhZF9sb2NhbC9ub190aHJlYWRzLnJzAC91c3Iv\
\\
bGliL3J1c3RsaWIvc3JjL3J1c3QvbGlicmFyeS9zdGQvc3JjL3N5cy9zeW5jL3J3bG9jay9ub190aHJlYWRzLnJzAC91c3IvbGliL3J1c3RsaWIvc3JjL3J1c3QvbGlicmFyeS9hbGxvYy9zcmMvc3RyLnJzAHNyYy9tYXJrZXIucnMAc3JjL3JlcGxheS9yZWFkL251bWJlci5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvY29yZS9zcmMvbnVtL2ltcC9kZWMyZmx0L2RlY2ltYWxfc2VxLnJzAHNyYy9yZXBsYXkvc3dlZXAucnMAc3JjL3JlcGxheS9ydW4ucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJy\
\\
YXJ5L2NvcmUvc3JjL3N0ci9wYXR0ZXJuLnJzAHNyYy9yZXBsYXkvcmVhZC9uZGpzb24ucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L2NvcmUvc3JjL251bS9pbXAvZmx0MmRlYy9zdHJhdGVneS9kcmFnb24ucnMAc3JjL3JlcGxheS9zY2FuLnJzAC91c3IvbGliL3J1c3RsaWIvc3JjL3J1c3QvbGlicmFyeS9jb3JlL3NyYy9udW0vaW1wL2JpZ251bS5ycwBqcy1zeXMtMC4zLjEwNy9zcmMvZnV0dXJlcy9qc3BpLnJzAC91c3IvbGliL3J1c3RsaWIvc3JjL3J1c3QvbGlicmFyeS9hbGxvYy9zcmMvc3RyaW5nLnJz\
\\
AHNyYy9yZXBsYXkvcmVjb3JkaW5nLnJzAHNyYy9yZXBsYXkvbGFnLnJzAC91c3IvbGliL3J1c3RsaWIvc3JjL3J1c3QvbGlicmFyeS9jb3JlL3NyYy9udW0vaW1wL2RlYzJmbHQvcGFyc2UucnMAc3JjL3B1bHNlLnJzAHNyYy9yZXBsYXkvcmVhZC9zdHJ1Y3R1cmUucnMAc3JjL3JlcGxheS9jb3JlLnJzAHNyYy9yZXBsYXkvZW5naW5lLnJzAHNyYy9yZXBsYXkvdGltZS5ycwBzcmMvcmVwbGF5L3JlYWQvdGltZS5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvY29yZS9zcmMvdW5pY29kZS9wcmludGFibGUucnMA\
\\
L3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L2FsbG9jL3NyYy9zbGljZS5ycwBzcmMvcmVwbGF5L3JlY29yZC5ycwBoYXNoYnJvd24tMC4xNi4xL3NyYy9yYXcvbW9kLnJzAGNocm9uby0wLjQuNDUvc3JjL25haXZlL2RhdGUvbW9kLnJzAHNyYy9yZXBsYXkvcmVhZC9tb2QucnMAL3Vzci9saWIvcnVzdGxpYi9zcmMvcnVzdC9saWJyYXJ5L2FsbG9jL3NyYy9yYXdfdmVjL21vZC5ycwAvdXNyL2xpYi9ydXN0bGliL3NyYy9ydXN0L2xpYnJhcnkvY29yZS9zcmMvbnVtL2ltcC9mbHQyZGVjL21vZC5ycwBzcmMvcmVwbGF5\
\\
L3B5cmFtaWQucnMAZGxtYWxsb2MtMC4yLjExL3NyYy9kbG1hbGxvYy5ycwBqcy1zeXMtMC4zLjEwNy9zcmMvbGliLnJzAHNlcmRlLXdhc20tYmluZGdlbi0wLjYuNS9zcmMvbGliLnJzAMAsIGlzIG5vdCBhIHVuaXQgb2YgdGltZTogZ2l2ZSBzLCBtcywgdXMgb3IgbnMAwCUgaXMgbm90IGEgc3RyZWFtOiBhIG5hbWUgaGFzIGF0IG1vc3QgwAYgYnl0ZXMAwAUgaGFzIMAIIG9mIHRoZSDAGyBmaWVsZHMgdGhhdCB0aGUgaGVhZGVyIGhhcwDALCBjYW4ndCBiZSByZXByZXNlbnRlZCBhcyBhIEphdmFTY3JpcHQgbnVtYmVyAAt0aGUg\
\\
b2Zmc2V0IMAXIGlzIG5vdCBhIGZpbml0ZSBudW1iZXIAwDAgaXMgbm90IGEgc3RyZWFtOiBpdHMgbmFtZSBpcyBhIHRleHQgb3IgYSBudW1iZXIAASLAMiIgaXMgdGhlIGRlcGVuZGVudDogaXQgaXMgbm8gZGVwZW5kZW5jeSBvZiBpdHMgb3duAAUgYW5kIMAFIG1vcmUAwDYgaXMgbm90IGFuIGFjdGlvbjogZ2l2ZSBpZGxlLCBlbmRlZCwgcmVjb3ZlcmVkIG9yIG5vbmUAM25vdCBhbiBhcnJpdmFsOiBnaXZlIG1pbGxpc2Vjb25kcyBzaW5jZSB0aGUgZXBvY2gsIMARIGF0IG1vc3QsIG9yIG5vbmUAwBcgaXMgbm90IGEgSlNPTiBv\
\\
YmplY3Q6IMAaOyBnaXZlIG9uZSBvYmplY3QgcGVyIGxpbmUAwBMgaXMgbm90IHdlbGwgcXVvdGVkAMAfIGhhcyBhIHF1b3RlIHRoYXQgaXMgbm90IGNsb3NlZADAECBpcyBsb25nZXIgdGhhbiDAEyBieXRlcywgYW5kIHNraXBwZWQAwDUgaXMgbm90IGEgZGVsaW1pdGVyOiBnaXZlIG9uZSBBU0NJSSBjaGFyYWN0ZXIsIGxpa2UgOwADb3IgwCMgc2luY2UgMTk3MCwgb2YgdGhlIHllYXJzIDAgdG8gOTk5OQDAISBpcyBub3QgYSBzdHJlYW06IGl0IGlzIG5vdCBVVEYtOADANSBzdHJlYW1zIGFyZSB0b28gbWFueTogYSByZWNvcmRp\
\\
bmcgaGFzIGF0IG1vc3QgNjUsNTM2AMAwIGlzIG5vdCBhIHpvbmU6IGdpdmUgWiBvciBhbiBvZmZzZXQsIGxpa2UgKzAxOjAwACZub3QgdGhlIG51bWJlciBvZiBhIHN0cmVhbTogdGhlcmUgYXJlIMAQLCBjb3VudGVkIGZyb20gMAARc3RhcnQgYnl0ZSBpbmRleCDAJiBpcyBub3QgYSBjaGFyIGJvdW5kYXJ5OyBpdCBpcyBpbnNpZGUgwAggKGJ5dGVzIMALIG9mIHN0cmluZykAD2VuZCBieXRlIGluZGV4IMAmIGlzIG5vdCBhIGNoYXIgYm91bmRhcnk7IGl0IGlzIGluc2lkZSDACCAoYnl0ZXMgwAsgb2Ygc3RyaW5nKQDABiAocm93\
\\
IMABKQAVYGF0YCBzcGxpdCBpbmRleCAoaXMgwBcpIHNob3VsZCBiZSA8PSBsZW4gKGlzIMABKQABIsABIgAAtgMQADkAAAD4AwAANAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEHGosAACzMCAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIDAwMDAwMDAwMDAwMDAwMDBAQEBAQAQYSjwAAL0RNFcnJvcgAAAOMHEAA5AAAAaQQAACQAAABh\
\\
dHRlbXB0ZWQgdG8gdGFrZSBvd25lcnNoaXAgb2YgUnVzdCB2YWx1ZSB3aGlsZSBpdCB3YXMgYm9ycm93ZWRudWxsIHBvaW50ZXIgcGFzc2VkIHRvIHJ1c3RyZWN1cnNpdmUgdXNlIG9mIGFuIG9iamVjdCBkZXRlY3RlZCB3aGljaCB3b3VsZCBsZWFkIHRvIHVuc2FmZSBhbGlhc2luZyBpbiBydXN0aW50ZXJuYWwgZXJyb3I6IGVudGVyZWQgdW5yZWFjaGFibGUgY29kZTogbm90aGluZyBpcyBwYXJ0aXRpb25lZAAAAI4KEAAUAAAAaQAAAAkAAAAib2Zmc2V0IjppbnRlcm5hbCBlcnJvcjogZW50ZXJlZCB1bnJlYWNoYWJsZSBjb2Rl\
\\
OiB0aGUgbWFya2VycyBvZiBhIHJlY29yZGluZyBhcmUgY29tcGFyZWQAAI4KEAAUAAAAYQAAAAkAAABudW1lcmljIG1hcmtlcnMgaGF2ZSBhIHVuaXQgb2YgdGhlaXIgb3duOiBnaXZlIHRoZSB0aHJlc2hvbGQgb3IgZHJpZnQgb2YgIiIgYXMgYSBwbGFpbiBudW1iZXIgb2YgdGhhdCB1bml0YSB0b2tlbiwgYW5kIHRoZSBtYXJrZXJzIG9mIHRoaXMgY2hlY2twb2ludCBhcmUgY29tcGFyZWRhIHRpbWVhIG51bWJlcmEgdG9rZW50aW1lc251bWJlcnN0b2tlbnMsIHdoaWNoIGFyZSBub3QgY29tcGFyZWQsIGFuZCB0aGUgbWFya2Vy\
\\
cyBvZiB0aGlzIGNoZWNrcG9pbnQgYXJlIAAA/QQQABEAAABCAQAAMAAAAGNoZWNrcG9pbnR0d28gZGVwZW5kZW5jaWVzIGFyZSBuYW1lZCAiIjogYSBuYW1lIGlzIHRoZSBpZGVudGl0eSBpbiB0aGUgcmVjb3JkIiIgaXMgbm90IGEgbmFtZSBmb3IgYSA6IHVzZSBsZXR0ZXJzLCBkaWdpdHMsICcuJywgJ18nIGFuZCAnLScsIGF0IGxlYXN0IG9uZWRlcGVuZGVuY3kAAAECAwQFdW5rbm93bnVwZG93bnJlY292ZXJpbmdpZGxlZW5kZWQAAJwJEAAMAAAAJgAAAC0AAACcCRAADAAAAEkAAAAfAAAAYSBjaGVja2VkIG1hcmtlcksHEAAN\
\\
AAAAxQAAAD4AAAAiMDAwMC0wMC0wMFQwMDowMDowMC4wMDAwMDAiIGlzIG5vdCBhIG1hcmtlcjogYSBtYXJrZXIgc3RyaW5nIGlzIGFuIFJGQyAzMzM5IHRpbWVzdGFtcCB3aXRoIGl0cyBvZmZzZXQsIGxpa2UgMjAyNS0wMS0wMVQxMDowMDowMFpub3QgYSBtYXJrZXI6IHRpbWVzIGdvIGZyb20geWVhciAwIHRvIHllYXIgOTk5OSwgaW4gbWlsbGlzZWNvbmRzbm90IGEgbWFya2VyOiBJbnZhbGlkIERhdGVub3QgYSBtYXJrZXI6IGdpdmUgYSBmaW5pdGUgbnVtYmVyeyJwaGFzZSI6IiIsImNoZWNrcG9pbnRTdGF0ZSI6LCJjaGVj\
\\
a3BvaW50TWFya2VyIjosImhlYXJkIjp0cnVlLCJoZWFyZCI6ZmFsc2UsInBhcnRpdGlvbnMiOnssLCJsYXN0R29vZCI6eyJzdGF0ZSI6LCJtYXJrZXIiOiwic2VxdWVuY2UiOnsidmVyc2lvbiI6MSwic3RhdGUiOiwic3RhdGVNYXJrZXIiOiwiY2hlY2twb2ludHMiOnsAAABGCRAAEQAAAGAAAAAVAAAARgkQABEAAABhAAAAJAAAAHsLEAAVAAAAGwAAABQAAABGCRAAEQAAAEsAAAAkAAAARgkQABEAAABNAAAAKAAAAEYJEAARAAAAagAAAEwAAABGCRAAEQAAAHwAAAAXAAAARgkQABEAAABqAAAAIAAAACwgbm8gZGVwZW5kZW5jeSBp\
\\
cyBuYW1lZCAiIjogdGhlcmUgaXMgAADRBxAAEQAAAJUAAAAiAAAA0QcQABEAAACqAAAAJgAAANEHEAARAAAA9gAAABcAAADRBxAAEQAAALgAAAAfAAAA0QcQABEAAAC4AAAAHgAAANEHEAARAAAAvwAAAEYAAADZCRAAFAAAADgAAAAqAAAA0QcQABEAAACAAAAALgAAAMYJEAASAAAAnwAAAEcAAADGCRAAEgAAAHcAAAA7AAAAxgkQABIAAAB4AAAAPAAAAMYJEAASAAAAjAAAAC8AAADGCRAAEgAAAGIAAAA9AAAAxgkQABIAAAAwAAAAOAAAAMYJEAASAAAAMAAAACkAAADGCRAAEgAAAEcAAAA/AAAAfAk7LCwgYW5kIHRoaXMgb25lIGlz\
\\
IGVtcHR5CgUEEAAWAAAAOQAAACAAAAAFBBAAFgAAANEAAAAaAAAABQQQABYAAADVAAAAEgAAAAUEEAAWAAAAgwAAABcAAAAFBBAAFgAAAIcAAAA7AAAABQQQABYAAACLAAAAIQAAAAUEEAAWAAAApQAAADsAAAAFBBAAFgAAAKUAAAAtAAAABQQQABYAAAC2AAAAIAAAAL4FEAAXAAAAqgAAACUAAAC+BRAAFwAAAKAAAAAVAAAAAAQAAGl0IGhhcyBubyBzdHJlYW10aW1lYXJyaXZhbGl0IGhhcyBubyB0aW1lAAAAAQoQABcAAADwAAAAGgAAAAAAAAAfAAAAHAAAAB8AAAAeAAAAHwAAAB4AAAAfAAAAHwAAAB4AAAAfAAAAHgAAAB8AAABv\
\\
ciBudW1iZXJzLCBhbmQgd2hlcmUgdGhleSBhcmUgdGltZXMgdGhlaXIgdW5pdCBieSB0aGUgb3B0aW9uIHVuaXQ6IHMsIG1zLCB1cyBvciBuc3NlY29uZHNtaWxsaXNlY29uZHNtaWNyb3NlY29uZHNuYW5vc2Vjb25kczIwMjUtMDEtMDFUMTA6MDA6MDBaWmlzIGEgdGltZSB3aXRob3V0IGFuIG9mZnNldDogc2F5IG9mIHdoaWNoIHpvbmUgYnkgdGhlIG9wdGlvbiB6b25lLCBaIG9yIGxpa2UgKzAxOjAwVDAwOjAwOjAwOjAwbmRqc29uY3N2cGFycXVldO+7v1BhcnF1ZXQgaXMgbm90IHJlYWQgbGluZSBieSBsaW5lOiBnaXZlIG5k\
\\
anNvbiBvciBjc3bnChAAFgAAAPAAAAAfAAAA5woQABYAAAD3AAAAGwAAAOcKEAAWAAAAMAEAABkAAACpCRAAHAAAAF0AAAAUAAAAHQgQABkAAAAxAAAAIABB3rbAAAvdFvA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNZBxAAGQAAAC8AAAAvAAAAWQcQABkAAABWAAAAJAAAAFIGEAAZAAAASAAAAEUAAABS\
\\
BhAAGQAAAEkAAAAXAAAAUgYQABkAAAAnAAAATAAAAFIGEAAZAAAAbAAAACIAAABGb3VuZENvbHVtbnNzdHJlYW1vZmZzZXRhY3Rpb250b3BpY3NvdXJjZWNoYW5uZWxuYW1ldHlwZWQcEAAGAAAAdhwQAAUAAAB7HBAABgAAALkUEAAKAAAAgRwQAAcAAACIHBAABAAAAIwcEAAEAAAAbWFya2VyZXZlbnR0aW1lZXZlbnR0aW1lc3RhbXB0aW1lc3RhbXB0c2RhdGV0aW1lZGF0ZW9jY3VycmVkYXRjcmVhdGVkYXQAyBwQAAYAAADOHBAACQAAANccEAAOAAAAcBkQAAQAAADlHBAACQAAAO4cEAACAAAA8BwQAAgAAAD4HBAABAAAAPwcEAAK\
\\
AAAABh0QAAkAAABhcnJpdmFsdGltZWFycml2ZWRhdGFycml2ZWRyZWNlaXZlZGF0cmVjZWl2ZWRpbmdlc3RlZGF0aW5nZXN0dGltZQAAAHQZEAAHAAAAYB0QAAsAAABrHRAACQAAAHQdEAAHAAAAex0QAAoAAACFHRAACAAAAI0dEAAKAAAAlx0QAAoAAABqHBAABgAAAHAcEAAGAAAAZBwQAAYAAACQHBAABwAAAHAZEAAEAAAAEB0QAAoAAAB0GRAABwAAAKQdEAAIAAAAahwQAAYAAADkHRAAAQAAAHAcEAAGAAAA7B0QAAEAAAAgYW5kIG1vcmUAAABsBhAAGgAAAEwAAAA0AAAAUHJvYmxlbWxpbmVtZXNzYWdlUHJvYmxlbXNjb3VudGZp\
\\
cnN04oCmIqkJEAAcAAAAcAAAAEkAAACpCRAAHAAAAH4AAAA1AAAAqQkQABwAAAB+AAAATAAAAGl0IGhhcyBubyBlbmRzb21ldGhpbmcgZm9sbG93cyBpdAAAAKkJEAAcAAAAlgAAACsAAABhIGNvbW1hIGlzIG1pc3NpbmcAAKkJEAAcAAAAjgAAADUAAACpCRAAHAAAAI4AAAAYAAAAYSBrZXkgaXMgbWlzc2luZ6kJEAAcAAAAcgAAACIAAABpdCBkb2VzIG5vdCBiZWdpbiB3aXRoIHtpdCBoYXMgbm8ge2Egc3RyaW5nIGhhcyBubyBlbmQAAKkJEAAcAAAAZQAAABAAAACpCRAAHAAAAGcAAAAhAAAAqQkQABwAAABjAAAARgAAAKkJEAAc\
\\
AAAAoAAAABgAAACpCRAAHAAAAKMAAAAYAAAAqQkQABwAAABOAAAAIAAAAHRoZSBlbmQgb2YgdGhlIGxpbmUAqQkQABwAAABPAAAANAAAAKkJEAAcAAAAUQAAABkAAACTBRAAEgAAALcAAAAkAAAAkwUQABIAAAC5AAAAJAAAAJMFEAASAAAAwgAAACIAAACTBRAAEgAAALwAAAAiAAAAkwUQABIAAADDAAAAMgAAAJMFEAASAAAAwwAAAEkAAACTBRAAEgAAAKIAAAAkAAAAkwUQABIAAACIAAAALQAAAJMFEAASAAAAfgAAABUAAACTBRAAEgAAAH8AAABEAAAAkwUQABIAAACXAAAAJAAAAJMFEAASAAAAmQAAACQAAACTBRAAEgAAAJsAAAAp\
\\
AAAAkwUQABIAAACpAAAAJAAAAJMFEAASAAAAXAAAAEEAAACTBRAAEgAAAFwAAAAgAAAAkwUQABIAAAA1AAAACQAAAJMFEAASAAAAQwAAADYAAACTBRAAEgAAADwAAAAgAAAAkwUQABIAAAA7AAAATwAAAJMFEAASAAAAUgAAAC8AAACTBRAAEgAAAFIAAABGAAAAkwUQABIAAADeAAAAJQAAAIUIEAASAAAASQAAACAAAACFCBAAEgAAAD8BAAAYAAAAhQgQABIAAAA2AQAAGgAAAIUIEAASAAAAZwEAABgAAACFCBAAEgAAAFwBAAAUAAAAhQgQABIAAABfAQAAHAAAAIUIEAASAAAAuQAAACQAAACFCBAAEgAAALoAAAAsAAAAhQgQABIAAAC9\
\\
AAAAEwAAAIUIEAASAAAApQAAADAAAACFCBAAEgAAAFoAAAAaAAAAhQgQABIAAABkAAAAHQAAAJMFEAASAAAAkgAAAAkAAACFCBAAEgAAAMsAAAAdAAAAhQgQABIAAACXAAAAKQAAAIUIEAASAAAAlwAAACgAAACFCBAAEgAAAJgAAAAgAAAAhQgQABIAAADXAAAAUQAAAIUIEAASAAAA1wAAADIAAACFCBAAEgAAANUAAAAtAAAAhQgQABIAAADUAAAAJQAAAIUIEAASAAAA7gAAABYAAACFCBAAEgAAAO8AAAAWAAAAhQgQABIAAAD8AAAAEAAAAIUIEAASAAAATgAAAEoAAACFCBAAEgAAAA4BAAAvAAAAhQgQABIAAAAMAQAALwAAAIUIEAAS\
\\
AAAAEgEAACEAAACFCBAAEgAAABYBAAAzAAAAhQgQABIAAAAkAQAAEAAAAIUIEAASAAAAJQEAADgAAACFCBAAEgAAAFIBAAAJAAAAhQgQABIAAABHAQAANAAAAIUIEAASAAAASgEAADQAAACFCBAAEgAAAEsBAAAsAAAAhQgQABIAAABHAQAAKQAAAO4JEAASAAAAIwAAABYAAADuCRAAEgAAACoAAAAvAAAA7gkQABIAAAAmAAAAGgAAAO4JEAASAAAAWQAAAA4AAADuCRAAEgAAABUAAAAVAAAA7gkQABIAAAAZAAAAMQAAAO4JEAASAAAATAAAACsAAADuCRAAEgAAADoAAABNAAAA7gkQABIAAAA2AAAAXgAAAL0HEAATAAAAWAAAAEsAAABT\
\\
d2VlcHRocmVzaG9sZGRlcGVuZGVuY2llc1N3ZWVwRGVwZW5kZW5jeWRvd250aW1lc29wZW50b3RhbGxvbmdlc3QAAL0HEAATAAAAqAAAABYAAAC9BxAAEwAAAKoAAAAaAAAAvQcQABMAAACqAAAAGQAAAL0HEAATAAAAugAAACAAAABub3QgYW4gYWN0aW9uOiAwIGlzIGEgbWVzc2FnZSwgMSBpZGxlLCAyIGVuZGVkLCAzIHJlY292ZXJlZAARBhAAFAAAALMAAAAZAAAA2QkQABQAAABMAAAANAAAANkJEAAUAAAAjwAAAEoAAADZCRAAFAAAAIAAAAAUAAAA2QkQABQAAACIAAAAPAAAAGUtAACOChAAFAAAAB0AAAAYAAAAjgoQABQAAAAf\
\\
AAAAJgAAACYGEAAUAAAAgQAAAFUAAAAmBhAAFAAAAIIAAABBAAAAJgYQABQAAACCAAAAGQAAACYGEAAUAAAAgwAAABQAAAAmBhAAFAAAAIQAAAAWAAAA8AMQABQAAABbAAAAQAAAAPADEAAUAAAAYgAAABIAAADwAxAAFAAAAFoAAAA8AAAA8AMQABQAAABnAAAANAAAAPADEAAUAAAAaQAAAC0AAADwAxAAFAAAAGkAAABJAAAA8AMQABQAAABqAAAAHQAAAPADEAAUAAAAbAAAABsAAADwAxAAFAAAAEgAAAA6AAAA1gUQABUAAABeAAAAUwAAANYFEAAVAAAAWQAAADMAAADWBRAAFQAAAF8AAABRAAAA1gUQABUAAABcAAAAMwAAAP//////\
\\
////sCYQAEHIzcAAC6EO1gUQABUAAACTAAAALAAAANYFEAAVAAAARwAAABkAAADWBRAAFQAAAEEAAAAZAAAAewsQABUAAAAgAAAAGAAAAHsLEAAVAAAAJQAAAB0AAAB7CxAAFQAAADUAAABOAAAAewsQABUAAAA1AAAALQAAAExhZ3NwNTBwOTBwOTltYXhTdW1tYXJ5c3RyZWFtc1N0cmVhbVN1bW1hcnlldmVudHNvdXRPZk9yZGVybGFzdERlcGVuZGVuY3lTdW1tYXJ5ZG93bnRpbWVUaHJlc2hvbGRwaGFzZWhlYXJkbGF0ZWxhZwAAoAMQABUAAABYAAAAKwAAAKADEAAVAAAAYAAAABcAAACgAxAAFQAAAGIAAAAxAAAAoAMQABUAAABa\
\\
AAAARQAAAKADEAAVAAAAWgAAAFsAAACgAxAAFQAAAHUAAAAmAAAAoAMQABUAAACAAAAARgAAAKADEAAVAAAAvQAAABQAAACgAxAAFQAAAL4AAAAtAAAAoAMQABUAAADKAAAANAAAADsgaWYgdGhlIG1hcmtlcnMgYXJlIHRpbWVzLCByZWFkIHRoZW0gd2l0aCB0aGUgb3B0aW9uIHVuaXQ6IHMsIG1zLCB1cyBvciBuczsgaWYgaXQgd2FzIHNpbGVudCBhbGwgdGhlIHRpbWUsIGdpdmUgbWlzc2luZ09rOiB0cnVlOwYQABYAAABlAAAARAAAADsGEAAWAAAAZQAAACgAAABpdCBoYXMgbm8gcm93c01vbWVudGluZGV4SW5jaWRlbnRmcm9t\
\\
dG9kdXJhdGlvbmxvbmdlc3RMYWdyZWRvcmVzdW1lRnJvbVJlc3VtZUZyb21zZXF1ZW5jZQAAAKYFEAAXAAAAQgAAACsAAACmBRAAFwAAAEMAAAAuAAAApgUQABcAAABDAAAARAAAAKYFEAAXAAAAaQAAACkAAACmBRAAFwAAAGoAAAA/AAAApgUQABcAAABZAAAASAAAAKYFEAAXAAAAWgAAAEMAAACmBRAAFwAAAF0AAAAzAAAApgUQABcAAABWAAAAPgAAAKYFEAAXAAAAVgAAAF4AAAD////////ffzRub3QgYSBtYXJrZXIgb2YgYSByZWNvcmRpbmc6IGdpdmUgYSBudW1iZXIgYmV0d2VlbiAtwAUgYW5kIMgAAABhIHRva2VuLCBhbmQg\
\\
dGhlIG1hcmtlcnMgb2YgYSByZWNvcmRpbmcgYXJlIGNvbXBhcmVkLCBhbmQgdGhlIG1hcmtlcnMgb2YgdGhpcyByZWNvcmRpbmcgYXJlIHJvd3MgbW9yZSB0aGFuIGEgcmVjb3JkaW5nIGhvbGRzOiBpdCBlbmRzIGF0IDQsMjk0LDk2NywyOTUgcm93cwAuCRAAFwAAALwAAAAYAAAAIiBpcyBvbmUgc3RyZWFtIHRvbyBtYW55OiBhIHJlY29yZGluZyBoYXMgYXQgbW9zdCA2NSw1MzYuCRAAFwAAAJ0AAAAzAAAALgkQABcAAACeAAAAJwAAAG5vdCBhbiBvZmZzZXQ6IGdpdmUgYSBmaW5pdGUgbnVtYmVyLCBvciBub25lbGVuZ3RobG93\
\\
aGlnaHBhdXNlZHJlcGxheUVSUl9NQVJLRVJfVFlQRUVSUl9NQVJLRVJfUkFOR0VFUlJfTUFSS0VSX01JWEVERVJSX0RVUkFUSU9ORVJSX1RIUkVTSE9MRF9VTklURVJSX0RFUEVOREVOQ1lfVU5LTk9XTkVSUl9ERVBFTkRFTkNZX1JFUVVJUkVERVJSX0RFUEVOREVOQ1lfRFVQTElDQVRFRVJSX09QVElPTkVSUl9OQU1FRVJSX1JFQ09SRF9DT1JSVVBURVJSX1JFQ09SRF9WRVJTSU9Obm90IGEgZHVyYXRpb246IGdpdmUgYSBmaW5pdGUgbnVtYmVyLCAwIG9yIG1vcmVub3QgYSBkdXJhdGlvbjogZ2l2ZSBkYXlzLCBob3VycywgbWlu\
\\
dXRlcywgc2Vjb25kcyBvciBtaWxsaXNlY29uZHMAAJADEAAPAAAATQAAAC0AAACQAxAADwAAABIAAAApAAAAkAMQAA8AAABGAAAAKQAAAJADEAAPAAAAdgAAAC8AAABtYXJrZXJzIHRoYXQgYXJlIG5vdCBjb21wYXJlZCBoYXZlIG5vIHBhcnRpdGlvbnM6IGxlYXZlIHRoZW0gb3V0ggUQABAAAABFAAAALQAAAIIFEAAQAAAAEgAAACwAAABuYW1lIHRoZSBwYXJ0aXRpb246ICIiIGlzIGhlYXJkIGJ5IGl0cyBwYXJ0aXRpb25zQXR0ZW1wdGVkIHRvIGluaXRpYWxpemUgdGhyZWFkLWxvY2FsIHdoaWxlIGl0IGlzIGJlaW5nIGRyb3Bw\
\\
ZWQAhwYQAEgAAABrAAAADQAAAAkAAAAMAAAABAAAAAoAAAALAAAADABB9NvAAAuRCgEAAAANAAAAYSBEaXNwbGF5IGltcGxlbWVudGF0aW9uIHJldHVybmVkIGFuIGVycm9yIHVuZXhwZWN0ZWRseQD4CBAANQAAAGQLAAAOAAAA4wcQADkAAADlBQAAFAAAAOMHEAA5AAAA5QUAACEAAADjBxAAOQAAANkFAAAhAAAAbWlkID4gbGVuAAAAswQQAEkAAABNAAAAHwAAALMEEABJAAAARwAAABcAAAAwMTIzNDU2Nzg5YWJjZGVmgICAgICAgICA9O6AgPKAgICAgICAgICAgICAgICAgIAgIaIjJCUmpygpKissLS4vMDEyMzQ1Njc4OTo7PD0+\
\\
P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWlvcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9foCAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgBgHEAAyAAAAsQAAABYAAABhdHRlbXB0IHRvIGpvaW4gaW50byBjb2xsZWN0aW9uIHdpdGggbGVuID4gdXNpemU6Ok1BWAAAABgHEAAyAAAAmgAAAAoAAABZChAANAAAAGMBAAAJAAAAAABA\
\\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpITEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBO\
\\
UE5SUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5c\
\\
XlxeXF5cXlxgXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5kYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYgAAAOwFEAAkAAAACAEAABsAQaDmwAAL4wL//////////wAAAAAEAAAABAAAAA4AAAAPAAAADwAAAAAAAAAEAAAABAAAABAAAAARAAAAEQAAAAAAAAAEAAAABAAAABIAAAATAAAAEwAAAAAAAAAEAAAABAAAABQAAAAVAAAAFQAAAKYTEACsExAAtBMQAAYAAAAIAAAABwAAACMaEAAqGhAANhoQAEIaEAAH\
\\
AAAADAAAAAwAAAALAAAABwAAAAIAAAAEAAAACgAAAAQAAAAFAAAAyhQQANEUEADTFBAA1xQQAOEUEADlFBAAuxMQAMATEADHExAABQAAAAcAAAAeAAAADwAAABAAAAAQAAAADAAAABIAAAAWAAAAFwAAABgAAAAKAAAACAAAABIAAAASAAAAeSsQAIgrEACYKxAAqCsQALQrEADGKxAA3CsQAPMrEAALLBAAFSwQAB0sEAAvLBAAywsQACMAAAA1AAAADgAAAP//////////eDQQAEGQ6cAAC4UIQXR0ZW1wdGVkIHRvIGluaXRpYWxpemUgdGhyZWFkLWxvY2FsIHdoaWxlIGl0IGlzIGJlaW5nIGRyb3BwZWQAAIcGEABIAAAAawAAAA0AAABj\
\\
bG9zdXJlIGludm9rZWQgcmVjdXJzaXZlbHkgb3IgYWZ0ZXIgYmVpbmcgZHJvcHBlZAAAsQsQABkAAAD5OwAAAQAAAEMAAABEAAAARQAAAEYAAADVCBAAIgAAAMgAAAAsAAAA1QgQACIAAAC7AAAAIAAAAAABAQEBAgICAgMDAwMEBAQEBQUFBQYGBgYHBwcHCAgICAkJCQkKCgoKCwsLCwwMDAwNDQ0NDg4ODg8PDw8QEBAQERERERISEhITExMTFBQUFBUVFRUWFhYWFxcXFxgYGBgZGRkZGRkZGRoaGhobGxsbHBwcHB0dHR0eHh4eHx8fHyAgICAhISEhIiIiIiMjIyMkJCQkJSUlJSYmJiYnJycnKCgoKCkpKSkqKioqKysrKywsLCwtLS0t\
\\
Li4uLi8vLy8wMDAwMTExMTExMTEyMjIyMzMzMzQ0NDQ1NTU1NjY2Njc3Nzc4ODg4OTk5OTo6Ojo7Ozs7PDw8PD09PT0+Pj4+Pz8/P0BAQEBBQUFBQkJCQkNDQ0NERERERUVFRUZGRkZHR0dHSEhISElJSUlJSUlJSkpKSktLS0tMTExMTU1NTU5OTk5PT09PUFBQUFFRUVFSUlJSU1NTU1RUVFRVVVVVVlZWVldXV1dYWFhYWVlZWVpaWlpbW1tbXFxcXF1dXV1eXl5eX19fX2BgYGBhYWFhAAAAwwoQACMAAAB8CQAAGwAAAAQODwkCDA0OBwoLDAUPCQoDDQ4PAQsMDQYJCgsEDg8JAgwNDgcKCwwFDwkKAw0ODwELDA0GCQoLBA4PCQIMDQ4H\
\\
CgsMBQ8JCgMNDg8BCwwNBgkKCwQODwkCDA0OBwoLDAUPCQoLDA0OBwoLDAUPCQoDDQ4PAQsMDQYJCgsEDg8JAgwNDgcKCwwFDwkKAw0ODwELDA0GCQoLBA4PCQIMDQ4HCgsMBQ8JCgMNDg8BCwwNBgkKCwQODwkCDA0OBwoLDAUPCQoDDQ4PCQoLDAUPCQoDDQ4PAQsMDQYJCgsEDg8JAgwNDgcKCwwFDwkKAw0ODwELDA0GCQoLBA4PCQIMDQ4HCgsMBQ8JCgMNDg8BCwwNBgkKCwQODwkCDA0OBwoLDAUPCQoDDQ4PAQsMDQ4PCQoDDQ4PAQsMDQYJCgsEDg8JAgwNDgcKCwwFDwkKAw0ODwELDA0GCQoLBA4PCQIMDQ4HCgsMBQ8JCgMNDg8B\
\\
CwwNBgkKCwQODwkCDA0OBwoLDAUPCQoDDQ4PAQsMDQYJCgvsBRAAJAAAAFAAAAAJAEHa8cAAC9cKQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAAEJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQgAAAAAAAABISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISgAASkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxK\
\\
TEpMSkxKTEpMAAAAAE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QAABQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFIAAAAAVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFYAAFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYAABYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpY\
\\
WlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFoAAAAAXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF4AAF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYAAAAABiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZG51bGwgcG9pbnRlciBwYXNzZWQgdG8gcnVzdGFycmF5IGNvbnRhaW5zIGEgdmFsdWUgb2YgdGhlIHdyb25nIHR5cGVyd2xvY2sgaGFz\
\\
IG5vdCBiZWVuIGxvY2tlZCBmb3IgcmVhZGluZwAAANAGEABHAAAAPgAAAAkAAABhc3NlcnRpb24gZmFpbGVkOiBwc2l6ZSA+PSBzaXplICsgbWluX292ZXJoZWFkAACRCxAAHwAAALEEAAAJAAAAYXNzZXJ0aW9uIGZhaWxlZDogcHNpemUgPD0gc2l6ZSArIG1heF9vdmVyaGVhZAAAkQsQAB8AAAC3BAAADQAAAEoAAAAMAAAABAAAAEsAAABMAAAATQAAAHJ3bG9jayBvdmVyZmxvd2VkIHJlYWQgbG9ja3PQBhAARwAAABUAAAAsAAAAbV3L1ixQ62N4QaZXcRuLudc5xBsJStYS7zRZQ6xx+D0AAAAACAAAAAQAAABOAAAASgAAAAwAAAAE\
\\
AAAATwAAAAAAAAAIAAAABAAAAFEAAABSAAAAUwAAAFQAAABVAAAAEAAAAAQAAABWAAAAVwAAAFgAAABZAAAAbV3L1ixQ62N4QaZXcRuLuQAAAAAIAAAABAAAAFoAAABbAAAADAAAAAQAAABcAAAAXQAAAE0AAABIYXNoIHRhYmxlIGNhcGFjaXR5IG92ZXJmbG93owoQAB8AAAAlAAAAKAAAAGNhcGFjaXR5IG92ZXJmbG93AAAA/goQADoAAAAcAAAABQAAAO+/vQBeAAAADAAAAAQAAABfAAAAYAAAAGEAQbz8wAALmAYBAAAAYgAAAGEgZm9ybWF0dGluZyB0cmFpdCBpbXBsZW1lbnRhdGlvbiByZXR1cm5lZCBhbiBlcnJvciB3aGVuIHRo\
\\
ZSB1bmRlcmx5aW5nIHN0cmVhbSBkaWQgbm90AAAPBRAAMgAAAI8CAAAOAAAARXJyb3IAAABjAAAADAAAAAQAAABkAAAAZQAAAGEAAABhdHRlbXB0IHRvIGRpdmlkZSBieSB6ZXJvAAAA30UaPQPPGubB+8z+AAAAAMrGmscX/nCr3PvU/gAAAABP3Ly+/LF3//b73P4AAAAADNZrQe+RVr4R/OT+AAAAADz8f5CtH9CNLPzs/gAAAACDmlUxKFxR00b89P4AAAAAtcmmrY+scZ1h/Pz+AAAAAMuL7iN3Ipzqe/wE/wAAAABtU3hAkUnMrpb8DP8AAAAAV862XXkSPIKx/BT/AAAAADdW+002lBDCy/wc/wAAAABPmEg4b+qWkOb8JP8AAAAAxzqC\
\\
JcuFdNcA/Sz/AAAAAPSXv5fNz4agG/00/wAAAADlrCoXmAo07zX9PP8AAAAAjrI1KvtnOLJQ/UT/AAAAADs/xtLf1MiEa/1M/wAAAAC6zdMaJ0TdxYX9VP8AAAAAlsklu86fa5Og/Vz/AAAAAISlYn0kbKzbuv1k/wAAAAD22l8NWGaro9X9bP8AAAAAJvHD3pP44vPv/XT/AAAAALiA/6qorbW1Cv58/wAAAACLSnxsBV9ihyX+hP8AAAAAUzDBNGD/vMk//oz/AAAAAFUmupGMhU6WWv6U/wAAAAC9filwJHf533T+nP8AAAAAj7jluJ+936aP/qT/AAAAAJR9dIjPX6n4qf6s/wAAAADPm6iPk3BEucT+tP8AAAAAaxUPv/jwCIrf/rz/AAAA\
\\
ALYxMWVVJbDN+f7E/wAAAACsf3vQxuI/mRT/zP8AAAAABjsrKsQQXOQu/9T/AAAAANOSc2mZJCSqSf/c/wAAAAAOygCD8rWH/WP/5P8AAAAA6xoRkmQI5bx+/+z/AAAAAMyIUG8JzLyMmf/0/wAAAAAsZRniWBe30bP//P8AQd6CwQALBUCczv8EAEHsgsEAC5kXEKXU6Oj/DAAAAAAAAABirMXreK0DABQAAAAAAIQJlPh4OT+BHgAcAAAAAACzFQfJe86XwDgAJAAAAAAAcFzqe84yfo9TACwAAAAAAGiA6aukONLVbQA0AAAAAABFIpoXJidPn4gAPAAAAAAAJ/vE1DGiY+2iAEQAAAAAAKityIw4Zd6wvQBMAAAAAADbZasajgjHg9gAVAAA\
\\
AAAAmh1xQvkdXcTyAFwAAAAAAFjnG6YsaU2SDQFkAAAAAADqjXAaZO4B2icBbAAAAAAASnfvmpmjbaJCAXQAAAAAAIVrfbR7eAnyXAF8AAAAAAB3GN15oeRUtHcBhAAAAAAAwsWbW5KGW4aSAYwAAAAAAD1dlsjFUzXIrAGUAAAAAACzoJf6XLQqlccBnAAAAAAA41+gmb2fRt7hAaQAAAAAACWMOds0wpul/AGsAAAAAABcn5ijcprG9hYCtAAAAAAAzr7pVFO/3LcxArwAAAAAAOJBIvIX8/yITALEAAAAAACleFzTm84gzGYCzAAAAAAA31Mhe/NaFpiBAtQAAAAAADowH5fctaDimwLcAAAAAACWs+NcU9HZqLYC5AAAAAAAPESnpNl8m/vQ\
\\
AuwAAAAAABBEpKdMTHa76wL0AAAAAAAanEC2746riwYD/AAAAAAALIRXphDvH9AgAwQBAAAAACkxkenlpBCbOwMMAQAAAACdDJyh+5sQ51UDFAEAAAAAKfQ7YtkgKKxwAxwBAAAAAIXPp3peS0SAiwMkAQAAAAAt3awDQOQhv6UDLAEAAAAAj/9EXi+cZ47AAzQBAAAAAEG4jJydFzPU2gM8AQAAAACpG+O0ktsZnvUDRAEAAAAA2Xffum6/lusPBEwBAAAAAGFzc2VydGlvbiBmYWlsZWQ6IGQubWFudCA+IDAcBBAATAAAAN4BAAAFAAAAYXNzZXJ0aW9uIGZhaWxlZDogZC5tYW50IDwgKDEgPDwgNjEpHAQQAEwAAADfAQAABQAAAGFzc2Vy\
\\
dGlvbiBmYWlsZWQ6ICFidWYuaXNfZW1wdHkoKQAAABwEEABMAAAA4AEAAAUAAAAcBBAATAAAAH8AAAAVAAAAHAQQAEwAAAA1AgAAEQAAABwEEABMAAAAOAIAAAkAAAAcBBAATAAAAG4CAAAJAAAAHAQQAEwAAACrAAAABQAAAGFzc2VydGlvbiBmYWlsZWQ6IGQubWludXMgPiAwAAAAHAQQAEwAAACsAAAABQAAAGFzc2VydGlvbiBmYWlsZWQ6IGQucGx1cyA+IDAcBBAATAAAAK0AAAAFAAAAYXNzZXJ0aW9uIGZhaWxlZDogYnVmLmxlbigpID49IE1BWF9TSUdfRElHSVRTAAAAHAQQAEwAAACwAAAABQAAAGFzc2VydGlvbiBmYWlsZWQ6\
\\
IGQubWFudCArIGQucGx1cyA8ICgxIDw8IDYxKQAAABwEEABMAAAAsQAAAAUAAAAcBBAATAAAAAwBAAARAAAAHAQQAEwAAAAPAQAACQAAABwEEABMAAAAQgEAAAkAAABhc3NlcnRpb24gZmFpbGVkOiBkLm1hbnQuY2hlY2tlZF9zdWIoZC5taW51cykuaXNfc29tZSgpABwEEABMAAAArwAAAAUAAABhc3NlcnRpb24gZmFpbGVkOiBkLm1hbnQuY2hlY2tlZF9hZGQoZC5wbHVzKS5pc19zb21lKCkAABwEEABMAAAArgAAAAUAAAA3CBAATQAAAA0BAAAFAAAANwgQAE0AAAAOAQAABQAAADcIEABNAAAADwEAAAUAAAA3CBAATQAAAHQBAAAk\
\\
AAAANwgQAE0AAAB5AQAALwAAADcIEABNAAAAhgEAABIAAAA3CBAATQAAAGgBAAANAAAANwgQAE0AAABOAQAAIgAAADcIEABNAAAAEQEAAAUAAAA3CBAATQAAABABAAAFAAAANwgQAE0AAAB4AAAABQAAADcIEABNAAAAeQAAAAUAAAA3CBAATQAAAHoAAAAFAAAANwgQAE0AAAB9AAAABQAAADcIEABNAAAAxAAAAAkAAAA3CBAATQAAAP0AAAANAAAANwgQAE0AAAAEAQAAEgAAADcIEABNAAAAfAAAAAUAAAA3CBAATQAAAHsAAAAFAAAAAQAAAAoAAABkAAAA6AMAABAnAACghgEAQEIPAICWmAAA4fUFAMqaO8Fv8oYjAAAAge+shVtBbS3u\
\\
BAAAAR9qv2TtOG7tl6fa9Pk/6QNPGAABPpUuCZnfA/04FQ8v5HQj7PXP0wjcBMTasM28GX8zpgMmH+lOAgAAAXwumFuH075yn9nYhy8VEsZQ3mtwbkrPD9iV1W5xsiawZsatJDYVHVrTQjwOVP9jwHNVzBfv+WXyKLxV98fcgNztbvTO79xf91MFABwEEABMAAAA8QIAACYAAAAcBBAATAAAAOUCAAAmAAAAHAQQAEwAAADOAgAAJgAAADAwMDEwMjAzMDQwNTA2MDcwODA5MTAxMTEyMTMxNDE1MTYxNzE4MTkyMDIxMjIyMzI0MjUyNjI3MjgyOTMwMzEzMjMzMzQzNTM2MzczODM5NDA0MTQyNDM0NDQ1NDY0NzQ4NDk1MDUxNTI1MzU0NTU1\
\\
NjU3NTg1OTYwNjE2MjYzNjQ2NTY2Njc2ODY5NzA3MTcyNzM3NDc1NzY3Nzc4Nzk4MDgxODI4Mzg0ODU4Njg3ODg4OTkwOTE5MjkzOTQ5NTk2OTc5ODk5MDEyMzQ1Njc4OWFiY2RlZjB4MDEyMzQ1Njc4OUFCQ0RFRgBwAAcALQEBAQIBAgEBSAswFRABZQcCBgICAQQjAR4bWws6CQkBGAQBCQEDAQUrAzsJKhgBIDcBAQEECAQBAwcKAh0BOgEBAQIECAEJAQoCGgECAjkBBAIEAgIDAwEeAgMBCwI5AQQFAQIEARQCFgYBAToBAQIBBAgBBwMKAh4BOwEBAQwBCQEoAQMBNwEBAwUDAQQHAgsCHQE6AQICAQEDAwEEBwILAhwCOQIBAQIECAEJ\
\\
AQoCHQFIAQQBAgMBAQgBUQECBwwIYgECCQsHSQIbAQEBAQE3DgEFAQIFCwEkCQFmBAEGAQICAhkCBAMQBA0BAgIGAQ8BAAMABBwDHQIeAkACAQcIAQILCQEtAwEBdQIiAXYDBAIJAQYD2wICAToBAQcBAQEBAggGCgIBMC4CDBQEMAoEAyYJDAIgBAIGOAEBAgMBAQU4CAICmAMBDQEHBAEGAQMCxkAAAcMhAAONAWAgAAZpAgAEAQogAlACAAEDAQQBGQIFAZcCGhINASYIGQsBASwDMAECBAICAgEkAUMGAgICAgwBCAEvATMBAQMCAgUCAQEqAggB7gECAQQBAAEAEBAQAAIAAeIBlQUAAwECBQQoAwQBpQIABEEFAAJNBkYLMQR7ATYPKQEC\
\\
AgoDMQQCAgcBPQMkBQEIPgEMAjQJAQEIBAIBXwMCBAYBAgGdAQMIFQI5AgEBAQEMAQkBDgcDBUMBAgYBAQIBAQMEAwEBDgJVCAIDAQEXAVEBAgYBAQIBAQIBAusBAgQGAgECGwJVCAIBAQJqAQEBAghlAQEBAgQBBQAJAQL1AQoEBAGQBAICBAEgCigGAgQIAQkGAgMuDQECxgEBAwEByQcBBgEBUhYCBwECAQJ6BgMBAQIBBwEBSAIDAQEBAAILAjQFBQMXAQABBg8ADAMDAAU7BwABPwRRAQsCAAIALgIXAAUDBggIAgceBJQDADcEMggBDgEWBQEPAAcBEQIHAQIBBWQBoAcAAT0EAAT+AvMBAgEHAgUBAAdtBwBggPAAAQEBAQEBAQEBAQEB\
\\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQceawQALMwICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgMDAwMDAwMDAwMDAwMDAwMEBAQEBABBiZvBAAu0BwMAAIMEIACRBWAAXROgABIXIB8MIGAf7yxgKyow4CtvpqAsAqggLR77IC4A/mA2nv+gNv0BITcBCmE3JA0hOKsOoTkvGCE68x4hS0A0oVMeYeFU8GphVU9v4VWdvGFWAM9hV2XRoVcA2iFYAOChWa7iIVvs\
\\
5OFc0OhhXSAA7l7wAX9fYXNzZXJ0aW9uIGZhaWxlZDogcGFydHMubGVuKCkgPj0gNAAAOQsQAEEAAABxAQAABQAAAGFzc2VydGlvbiBmYWlsZWQ6IGJ1Zi5sZW4oKSA+PSBNQVhfU0lHX0RJR0lUUwAAADkLEABBAAAAcgEAAAUAAAAtK05hTmluZjAwLmFzc2VydGlvbiBmYWlsZWQ6IHBhcnRzLmxlbigpID49IDYAAAA5CxAAQQAAABoCAAAFAAAAMGUwMEUwZTBFMGFzc2VydGlvbiBmYWlsZWQ6IGJ1Zi5sZW4oKSA+PSBzaWdfZGlnaXRzADkLEABBAAAAQwIAAA0AAAA5CxAAQQAAAGcCAAAFAAAAYXNzZXJ0aW9uIGZhaWxlZDogYnVm\
\\
LmxlbigpID49IG1heGxlbgAAADkLEABBAAAAiwIAAA0AAAA5CxAAQQAAALwBAAAFAAAAOQsQAEEAAAC9AQAABQAAAGFzc2VydGlvbiBmYWlsZWQ6IGRlY19ib3VuZHMuMCA8PSBkZWNfYm91bmRzLjEAADkLEABBAAAAvgEAAAUAAABhc3NlcnRpb24gZmFpbGVkOiAhYnVmLmlzX2VtcHR5KCkAAAA5CxAAQQAAALcAAAAFAAAAYXNzZXJ0aW9uIGZhaWxlZDogYnVmWzBdID4gYicwJwA5CxAAQQAAALgAAAAFAAAAOQsQAEEAAAC5AAAABQAAAC4AAAA5CxAAQQAAAAkBAAAFAAAAOQsQAEEAAAAKAQAABQAAADkLEABBAAAACwEAAAUAAABl\
\\
RWUtRS0AAEIFEAA/AAAALgAAAAkAAAAAAAAAAQAAAAAAAAAKAAAAAAAAAGQAAAAAAAAA6AMAAAAAAAAQJwAAAAAAAKCGAQAAAAAAQEIPAAAAAACAlpgAAAAAAADh9QUAAAAAAMqaOwAAAAAA5AtUAgAAAADodkgXAAAAABCl1OgAAAAAoHJOGAkAAABAehDzWgAAAIDGpH6NAwDjBxAAOQAAAGcGAAAVAAAA4wcQADkAAACVBgAAFQAAAOMHEAA5AAAAlgYAABUAAADjBxAAOQAAAHQFAAAoAAAA4wcQADkAAAB0BQAAEgBBxqLBAAuyAfA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EA\
\\
AAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNAjLV4Ha8VRFDv4tbkGktEktVNBs/wgEQAQcCkwQAL/CIwMTIzNDU2Nzg5YWJjZGVmMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMHMHEABJAAAAWAAAACcAAABzBxAASQAAAIoAAAATAAAAcwcQAEkAAACyAAAAIAAAAHMHEABJAAAAyQAAACUAAADAABYAIADYAAYAIAAAAS4BAQAyAQQBAQA5AQ4B\
\\
AQBKASwBAQB4AQAAh/95AQQBAQCBAQAA0gCCAQIBAQCGAQAAzgCHAQAAAQCJAQEAzQCLAQAAAQCOAQAATwCPAQAAygCQAQAAywCRAQAAAQCTAQAAzQCUAQAAzwCWAQAA0wCXAQAA0QCYAQAAAQCcAQAA0wCdAQAA1QCfAQAA1gCgAQQBAQCmAQAA2gCnAQAAAQCpAQAA2gCsAQAAAQCuAQAA2gCvAQAAAQCxAQEA2QCzAQIBAQC3AQAA2wC4AQAAAQC8AQAAAQDEAQAAAgDFAQAAAQDHAQAAAgDIAQAAAQDKAQAAAgDLARABAQDeARABAQDxAQAAAgDyAQIBAQD2AQAAn//3AQAAyP/4ASYBAQAgAgAAfv8iAhABAQA6AgAAKyo7AgAAAQA9AgAA\
\\
Xf8+AgAAKCpBAgAAAQBDAgAAPf9EAgAARQBFAgAARwBGAggBAQBwAwIBAQB2AwAAAQB/AwAAdACGAwAAJgCIAwIAJQCMAwAAQACOAwEAPwCRAxAAIACjAwgAIADPAwAACADYAxYBAQD0AwAAxP/3AwAAAQD5AwAA+f/6AwAAAQD9AwIAfv8ABA8AUAAQBB8AIABgBCABAQCKBDQBAQDABAAADwDBBAwBAQDQBF4BAQAxBSUAMACgECUAYBzHEAAAYBzNEAAAYBygE08A0JfwEwUACACJHAAAAQCQHCoAQPS9HAIAQPQAHpQBAQCeHgAAQeKgHl4BAQAIHwcA+P8YHwUA+P8oHwcA+P84HwcA+P9IHwUA+P9ZHwYB+P9oHwcA+P+IHwcA+P+YHwcA\
\\
+P+oHwcA+P+4HwEA+P+6HwEAtv+8HwAA9//IHwMAqv/MHwAA9//YHwEA+P/aHwEAnP/oHwEA+P/qHwEAkP/sHwAA+f/4HwEAgP/6HwEAgv/8HwAA9/8mIQAAo+IqIQAAQd8rIQAAut8yIQAAHABgIQ8AEACDIQAAAQC2JBkAGgAALC8AMABgLAAAAQBiLAAACdZjLAAAGvFkLAAAGdZnLAQBAQBtLAAA5NVuLAAAA9ZvLAAA4dVwLAAA4tVyLAAAAQB1LAAAAQB+LAEAwdWALGIBAQDrLAIBAQDyLAAAAQBApiwBAQCAphoBAQAipwwBAQAypzwBAQB5pwIBAQB9pwAA/HV+pwgBAQCLpwAAAQCNpwAA2FqQpwIBAQCWpxIBAQCqpwAAvFqrpwAA\
\\
sVqspwAAtVqtpwAAv1qupwAAvFqwpwAA7lqxpwAA1lqypwAA61qzpwAAoAO0pw4BAQDEpwAA0P/FpwAAvVrGpwAAyHXHpwIBAQDLpwAAmVrMpw4BAQDcpwAAv1n1pwAAAQAh/xkAIAAwAWkABwMAAAAEJwAoALAEIwAoAHAFCgAnAHwFDgAnAIwFBgAnAJQFAQAnAIAMMgBAAFANFQAgAKAYHwAgAEBuHwAgAKBuGAAbAADpIQAiANBSEACsAAAA2FYQAAEAAADgVhAADAAAAAIAAAAAAAAAcwcQAEkAAAD2AAAAFQAAAHMHEABJAAAAAQEAABgAAAAAAAAIAQgDCAYQCRANEBIYFxgdGCQgKyAzIDwgRihQKFsoZzBzMIAwjjicOKs4uzjMQN1A\
\\
70ACSRVJKUk+UVNRaVGAUZhZsFnJWeNh/WEYYjRqUGptaotqqnLJculyCnsre017cIOTg7eD3IMCjCiMT4x3lJ+UyJTynBwFHAUcBRwFBQIFAQIFBgIFAwECBQEFBgIFBwgBAgUDCQAGAgUBCQUDAQIFCQcGBQYCBQQICAIIAQIFAgQEAQQABgIFAQICAAcAAwECBQYBAAMFAQUGAgUDAAUBBwUHCAECBQEFAgUIBwgJAAYCBQcGAgkDCQQFAwECBQMIAQQGCQcCBgUGAgUBCQAHAwQIBgMCCAECBQkFAwYHBAMBBgQABgIFBAcGCAMHAQUIAgADAQIFAgMIBAEIBQcJAQABBQYCBQEBCQIACQIICQUFAAcIAQIFBQkGAAQGBAQHBwUDCQAGAgUC\
\\
CQgAAgMCAgMIBwYJBQMBAgUBBAkAAQEGAQEJAwgEBwYFBgIFBwQFAAUIAAUJBgkCAwgCCAECBQMHAgUCCQACCQgEBgEJAQQABgIFAQgGAgYEBQEECQIDAAkFBwADAQIFCQMBAwICBQcEBgEFBAcIBQEFBgIFBAYFBgYBAggHAwAHBwMJAgUHCAECBQIDAggDAAYEAwYFAwgGCQYCCAkABgIFAQEGBAEFAwIBCAIGCQMECAEEBAUDAQIFBQgCAAcGBgAJAQMEBgcEAAcCAgYFBgIFAgkBAAMIAwAEBQYHAwMHAAMGAQMCCAECBQEEBQUBCQEFAgIIAwYGCAUBCAAGBgQABgIFBwIHBQkFBwYBBAEIAwQCBQkAAwMCAAMBAgUDBgMHCQcICAAHAAkB\
\\
BwECCQUBBgYAAQUGAgUBCAEICQgJBAADBQQFCAUGBAcFCAMAAAcIAQIFCQAJBAkEBwABBwcCCQIIAgMHCQEFAAMJAAYCBQQFBAcEBwMFAAgIBgQGBAEBCAkFBwUBCQUDAQIFAgIHAwcDBgcFBAQDAgMCAAUJBAcIBwUJBwYFBgIFAQEDBggGCAMHBwIBBgEGAAIJBwMJAwcJCAgCCAECBQUGCAQDBAEICAYACAAIAAEECAYJBggJCQQBBAAGAgUCCAQCAQcACQQDAAQABAAABwQDBAgEBAkHAAcAAwECBQEEAgEACAUEBwEFAgACAAADBwEHBAICBAgFAwUBBQYCBQcBAAUEAgcDBQcGAAEAAAEIBQgHAQECBAIGBwUHCAECBQMFBQIHAQMGBwgI\
\\
AAAFAAAJAgkDBQUGAgEDAwcICQAGAgUBBwcGAwUGCAMJBAAAAgUABAYEBgcHCAEABgYICQQFAwECBQgICAEHCAQBCQcAAAECBQIDAgMDCAkABQMDBAQHAgYFBgIFBAQEAAgJAgAJCAUAAAYCBgEGAQYJBAUCBgYHAgMGAwIIAQIFAgICAAQEBgAECQIFAAMBAwAIAAgEBwIGAwMDBgEIAQYEAAYCBQEBAQACAgMAAgQGAgUBBQYFBAAEAgMGAwEGBggACQAIAgADAQIFBQUFAQEBBQECAwECBQcIAgcAAgEBCAEFCAMEAAQFBAEAAQUGAgUCBwcFBQUHBQYBBQYCCAkBAwUBAAUJAAcJAQcAAgIHAAUABwgBAgUBAwgHBwcIBwgABwgBBAQFBgcF\
\\
BQIJBQMJBQgFAQEDBQIFAwkABgIFBgkDCAgJAwkAAwkABwICCAMHBwYEBwYJBwkCBQUGBwYCBgkFAwECBQMEBgkEBAYJBQEJBQMGAQQBCAgIAgMIBAgJBgIHCAMIAQMEBwYFBgIFAQcDBAcCAwQHBQkHBggABwAJBAQBAQkCBAQIAQMJAQkABgcDCAIIAQIFCAYHAwYBBwMHCQgIBAADBQQHAgAFCQYCAgQABgkFCQUDAwYJAQQABgIFAABzBxAASQAAAHMBAAATAAAAWAkQAEMAAACuAAAAEwAAAAADBgkNEBMXGh0hJCcrLjE1ODtjYWxsZWQgYE9wdGlvbjo6dW53cmFwKClgIG9uIGEgYE5vbmVgIHZhbHVlAAYBAQMBBAIFBwcCCAgJAgoF\
\\
CwIOBBABEQISBRMcFAEVAhcCGQ0cBR0IHwEkAWoEawJuAq8DsQK8As8C0QLUDNUJ1gLXAtoB4AXhAuYB5wToAu4g8AT4AvoF+wEMJzs+Tk+Pnp6fe4uTlqKyuoaxBgcJNj0+VvPQ0QQUGDY3Vld/qq6vvTXgEoeJjp4EDQ4REikxNDpFRklKTk9kZYqMjY+2wcPExsvWXLa3GxwHCAoLFBc2OTqoqdjZCTeQkagHCjs+ZmmPkhFvX7/u71piubr0/P9TVJqbLi8nKFWdoKGjpKeorbq8xAYLDBUdOj9FUaanzM2gBxkaIiU+P9/n7O//xcYEICMlJigzODpISkxQU1VWWFpcXmBjZWZrc3h9f4qkqq+wwNCur25vx93ek14iewUDBC0DZgMBLy6A\
\\
gh0DMQ8cBCQJHgUrBUQEDiqAqgYkBCQEKAg0C04DNAyBNwkWCggYO0U5A2MICTAWBSEDGwUbJjgESwUvBAoHCQdAICcEDAk2AzoFGgcEDAdQSTczDTMHLggKBiYDHQgCgNBSEAYICSEuCCoWGiYcFBcJTgQkCUQNGQcKBkgIJwl1C0I+KgY7BQoGUQYBBRADBQtZCAIdYh5ICAqApl4iRQsKBg0TOgYKBhQcLAQXgLk8ZFMMSAkKRkUbSAhTDUkHClYIWCIOCgZGCh0DR0k3Aw4ICgY5BwoGLAQKgPYZBzsDHVUBDzINg5tmdQuAxIpMYw2EMBAWCo+bBYJHmrk6hsaCOQcqBFwGJgpGCigFE4GwOoDGWwU0LEsEOQcRQAULBwmc1ikgYXOh/YEz\
\\
DwEdBg4ECIGMiQRrBQ0DCQcQj2CA/QOBtAYXDxEPRwl0PID2CnMIcBVGehQMFAxXCRmAh4FHA4VCDxWEUB8GBoDVKwU+IQFwLQMaBAKBQB8ROgUBgdAqgNYrBAGAwDYIAoDggPcpTAQKBAKDEURMPYDCPAYBBFUFGzQCgQ4sBGQMVgqArjgdDSwECQcCDgaAmoPZAxEDDQOA2gYMBAEPDAQ4CAoGKAgsBAIOCSeBWAgdAwsDOwQeBAoHgPuEBQABAwUFBgYCBwYIBwkRChwLGQwZDRAODA8EEAMSEhMJFgEXBBgBGQMaCRsBHAIfFiADKwItCy4BMAQxAjIBqQKqBKsI+gL7Bf4D/wmteHmLjaIwV1iLjJAc3Q4PS0z7/C4vP1xdX+KEjY6Rkqmx\
\\
urvFxsnK3uTl/wAEERIpMTQ3Ojs9SUpdhI6SqbG0urvGys7P5OUABA0OERIpMTQ6O0VGSUpeZGWEkZudyc7PDREpOjtFSVdbXl9kZY2RqbS6u8XJ3+Tl8A0RRUlkZYCEsry+v9XX8PGDhYukpr6/xcfP2ttImL3Nxs7PSU5PV1leX4mOj7G2t7/BxsfXERYXW1z29/7/gG1x3t8OH25vHB1ffX6ur97fTbu8FhceH0ZHTk9YWlxefn+1xdTV3PDx9XJzj3R1Ji4vp6+3v8fP19+aAECXmDCPH87/Tk9aWwcIDxAnL+7vbm83PT9CRVNndcjJ0NHY2ef+/wAgXyKC3wSCRAgbBAYRgawOgKsFIAeBHAMZCAEELwQ0BAcDAQcGBxEKUA8SB1UHAwQc\
\\
CgkDCAMHAwIDAwMMBAUDCwYBDhUFTgcbB1cHAgUYDFAEQwMtAwEEEQYPDDoEHSVfIG0EaiWAyAWCsAMaBoL9A1kHFgkYCRQMFAxqBgoGGgZZBysFRgosBAwEAQMxCywEGgYLA4CsBgoGTBSA9Ag8Aw8DPgU4CCsFgv8RGAgvES0DIg4hD4CMBIKaFgsViJQFLwU7BwIOGAmAviJ0DIDWGoEQBYDhCfKeAzcJgVwUgLgIgN0UPAMKBjgIRggMBnQLHgNaBFkJgIMYHAoWCUwEgIoGq6QMFwQxoQSB2iYHDAUFgrMgKgZMBICNBIC+AxsDDw0AABkKEAA/AAAACgAAACsAAAAZChAAPwAAABoAAAA2AAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
\\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf7HwQALMwICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgMDAwMDAwMDAwMDAwMDAwMEBAQEBABBvMjBAAvnAVJlZkNlbGwgYWxyZWFkeSBtdXRhYmx5IGJvcnJvd2VkUmVmQ2VsbCBhbHJlYWR5IGJvcnJvd2VkAAAAAAQAAAAEAAAAbQAAAAAAAAAEAAAABAAAAG4AAAA9PSE9bWF0Y2hlcy4uAAAAlGQQAJZkEACYZBAAAgAAAAIAAAAHAAAA\
\\
dXNlci1wcm92aWRlZCBjb21wYXJpc29uIGZ1bmN0aW9uIGRvZXMgbm90IGNvcnJlY3RseSBpbXBsZW1lbnQgYSB0b3RhbCBvcmRlcmkEEABJAAAAXAMAAAUAAAACAgICAgICAgICAgBBwMrBAAsIAgIAAAAAAAIAQffKwQALAQIAQZ3LwQALAQEAQbjLwQALAQEAQZjMwQAL0CuYCBAAPAAAAIQBAAABAAAAYXNzZXJ0aW9uIGZhaWxlZDogb3RoZXIgPiAwYXNzZXJ0aW9uIGZhaWxlZDogbm9ib3Jyb3dhc3NlcnRpb24gZmFpbGVkOiBkaWdpdHMgPCA0MAAAAAAAAFrWO5LWU/TuPzuhBimqPxH4ZWUbZrRYlQfFJKRZysdKdr8+on/hrrpJ\
\\
9i0N8Lx5XVNvzorfmVrp3HN5ECws2PSUBcG2K6DYkWnoS4qbGwd5+UZxpDbITraE4t5sguJIl7eYjU1EeuLjJZsWCCMbG/1yf3iwaoxtjvcgDuX18DD+T5+WXIXvCLI1qVFeMy29vSNHvLNmK4veghPmNYB4LK12rFUwIPsWizHMryFQyztMkxdrPOi53K09vxsqJL5K33jdhUti6FPZDa+iNK1tHddrqjNvPXHUh2it5UCMZHKGBpUAy4yNyanCGB9Rr/0OaEi6wP3v8DvU8t5mJRu9EgJtdJj+lXalhFdLYPcwtksBiJE+fjvUzqUtXjg1vaOeQeo1zl1KiULPuXWGgqxMBlKy4aB6zpWJgZMJlNHr70NzHxpJGUL766H4C/nF5usUEKZgm58S\
\\
+mbK9k53d+AmGtTQOIJHl7gA/bQiVZWYsCCJgmOxjF5zIJ6wNVVdX260VWK83S82kKjFHYOqNPeJIet7K9W7Q7QS9+Qj1QF17OmlLTtlVaqwa5puNiUhyTOyR/iJvurUnAbBCoRuabvAnpl2LG4lCkRI8Q0lykPqcAbAyttkV4YqzZYoV15qkgYEOLwSPu0ndYC88uz1BDcIBcZrl43ocZKg6y5oM8ZESob3o35YMYdbRJMdIeD7au6zekyerv1ochW4ZCnYugXqYFnfRRo9A88a5r0zjimHJLlvq2swBmLB0I9W4Ph51LbTpZaGvIe68cSzbBh3mImkSI88qKspKS624IfelP6rzRozJUkLutnccYwUCx1/i8Dwn28bjigQVI6v2U3kXq7w7AdK\
\\
orEyFOlx21BhnfbZLOjJbgWvn6wxJ4nSXCI6CBwxvsrGmscX/nCrBvSqSApjvW19eIG5nT1N1gix1drMuywJTuvwk4JG8IWljsUIYPW7JSEm7TgjWGynTvL2CrjyKq+qbygHLG5H0eGutA1mr/UaykV5hNukzIJN7ZDIn43ZUDyXl2USzn+joCi1ugfxD+UMff3+lsFfzMhyYqlJ7VMeT9y8vvyxd/96D7sTnOjoJbEJNvc9z6qfrOlUjGGRsXcdjAN1DYOVxxckau+59Z3VJW9E0tDjevkdrURrKHMFS3fFaoNizuybMuwKQ/ln407VdkUk+wHowj+nzZP3QZwiitRW7XkCovMPEcF4dVJDa9ZEVjSMQUWYqap4a4kTCoMM1mtB75FWvlPVVsZr\
\\
mMwjj8vGEWs27O2oiuy3hr6/LDk/HOsCorOUqdbzMhTX93sHT+Olg4rguVPMsD/ZzPXaySJcjyStWOho/5yPD0Cz0b6Vmdk2bDeRoR/CuQkIECMt+/+PREeFtYqnMigMCtSr+fn/sxWZ5uJsUT8yjwzJFjv8f5CtH9CN45Jnf9mnPa5K+5/0mCdEsZx3Qd/PEc2ZHfrHMX8xld2D1RHXQ1ZAQFL8HH/vPn2KciVrZuo1KEhmO+Req44crc/uBQBlQzLaQEqdNlayY9iCagdAPtS+kGhOIuJ1Tz6HkaIE6KZEd1oC4qpaU+MNqTbLBaLQFRVxg5pVMShcUdMDPofKRFtaDZGA1R6Z2RKEwoaU/gp5WOi24Ipm/48XpXKoOb5Nl25i45gtQP9zXc6P\
\\
EsgtIT0K+45/HIh/aPqAmQudvDRm5nxynyNqnwI5oYBOxOvB/x8cToesREdDh8kgYrVmsv8noyKp1xUZFOn7qLpiAJ//8Uu1yaatj6xxnam0PWDDP3dvInwQmbMXzsTTIU04tA9VyyubVH+gnQH2SGpgRqFTKn774JRPhALBmW1C/MtEdNouORl6YyVDMcAIU/v+VRGR+oifWLzukz3wyie6fqtVNXm1Y7c1dXwmlt5YNC+LVcFLojwlg5IbsLsWbwH77aqxnsuL7iN3Ipzq3MrBeakVXkZfF3V2ipWhkskeGeyJzfoLNl0SFO36Sbd7Zh9n7ID5zoT0FlmoeRzlGkDngCfht4LSWK43CcwxjxCIkLC47LLRB++ZhQs//rIVqrTc5qcfhslqAGfO\
\\
zr3fmtThk+CRp2e9QmAAQaHWi+AkbVwsu8jgbVN4QJFJzK4Ybohz9+n6WEholpD1W3/anolqUHWkOa8tAV56eZmPiAOWQlLJBoRteIH12Nd/s6qDO9OmewjlyNbhMs/NX2DVZAqIkJpKHvsmzX+h4DtchX8GVZqg7vJcb8DfydhKs6YeSOrASKov9IuwV/yOHWDQJtok8dqUO/FXzrZdeRI8glgIt9YIPcV27YEktRcXy6JuymQMS4x2VGiibaLd3H3LCf19z10vlKkCCwkLFVRd/kx8XUM1O/nT4ablJo1U+p6vbRpKAcV7xJoQn3Cw6bjGGwmhnEG2mjXA1MaMHCRn+GJLyQPSYwHD+ET815F2QJsdz11CY97geTZW+002lBDC5EL1EvwVWZjE\
\\
K3rhQ7mU8p2Tshd7W28+WlvsbMrznJdCnM/uLJkFpzFyJwi9MIS9U4ODKnj/xlC9TjFK7Dzl7ChkJDVWv/ikNtFerhNGD5SZvjbhlXcbh4SF9pmYFxO5P26EWXtV4ijlJnTAft1X58+J5S/a6hozT5hIOG/qlpAhdu9dyNLwP2O+WgYLpby0qVNrdXoH7Q/7bfHHTc7r4ZQoxhJZSejTveT2nPBgM41c2bur1y1xZOydNMQsOYCws8+qlk15jb1nxUH1d0eg3KCDVfyg1/DsYBtJ+aos5IlEcrWdxIYW9Dlim7fVN12s1c4ixXUoHDHHOoIly4V014uCazaTMmN9vGRx957TqIaXMQMCnP9druu9TbWGCFOo/P2DAoN/9dlmLaFiqMpn0nv9JMNj\
\\
33LQYLykPanegINtHvdZnstHQnjrDY1TFmGkCOZ08IW+2VJWZlFw6Ft5zYsfkmwnLpBn9t8yRnHZa4C2U9uj2By6APOXv5fNz4agpCjSzA6k6IDwfa/9wIOoyM2yBoASzSJhbF0bPbGk0vqBXwggV4BreWMaMcbupsOcsDsFdDYw48v8YL13qpD0w5yKBhFE/Nu+O7msFdW08fRELUgVVfuS7sXziy0FEReZShxNLRXdG3W28O54RtVcv11joHha1GLS5KwqF5gKNO80fMgWcYn7hg6seg6fhoCVoE09ruY1XdQSVxnSRqjgugmhzFlgg3SJ16yfhljSmOlLyT9wOKTRKwbMI1R3g/+Rz90nRqMGY3sIvywpVWR/tkLVsRdMyDsayu53c2o9H+ST\
\\
Sp4dX7rKID71KohihpOOnO6Ccnu0flSNsjUq+2c4skOqI0+aYZ7pMR/D9PmBxt7UlOziAPoFZH7z+Tg8ETyLBN3TjUC8g95ecDhHixULrkXUSLFQqySWdowGGe7ajdlXCZvdJNatO8kXpM/UqPiH1uWACtelTOW8HY0DCtP2qUwfIc1Mz59eK2VwhMyHdNQfZ2kAIMNHdjs/xtLf1MiEc+BBAPTZ7CkJz3fHFwr7pZBYUgBxEGj0zMJVuZ3Mec+07mZAjRSCcb+Z1ZPiH6yBMFVASNhM8cYvAMs42ycXonxqUFoOoK24O8D9BtLxnMocheTwEQjZpkowvYhGLkT9Y6YdbRZKj5AuPnYV7JxKnv6HMgROjlmaus3TGidE3cX9KT+F4fHvQCjBiOEw\
\\
lVT3fPSO5lnuK9G5ePWMPt2Ums5YGTD4dLuC59YyMI4UOsEBrx88NlJq46GMP7yxmYjxwZony8PmRNzlt6cVD2D1lrnA+F46EKsp3qUR2xK4srzn8Lb2SNQVdFYP1pEXZt/rIa1kNFtJGxGVySW7zp9rkzTsvgDZDbHK+zvvacKHRrhCp+5AT1FdPfoKawSzKVjmElEqEaOltAzc5sLiDxr3j6tyuuqF5/BHk6Bz25Pg9LNWD2llZyHtWbiIUNK4GPLgLFPDPsFpaDBzVXKDc0+XjPsTOscYQkEez+pOZFAjva/6mAj5npLR5YOlYn0kbKzbOb9Kt0b3Rd9yp13OlsNLiYO3jjKMuotrTxH1gXy0nqtkZTI/L6luBqJVcqKbYYbWvf7+DntTCsiF\
\\
dYdFAf0ThjZfX+ksdAa951LplkH8mKcEN7cjOBFILKCno/xRO3/RxQSlLIYVWvfESOY9E4Xvgvsi59tzTZia9dpfDVhmq6O66+DS0GA+wbPRtxDuP5bMqCaZBwX5jTEfxuWU6c+7/1Jwf0lGd/H905sP/fFh1Z8zpu/ti+q2/siCU3xuusrHwI9r6S6lZP57Y2gbCmm9+bBzxqN6zv09LT4hUaZhFpxOCFymDKG+BriNaeUP+hvDYgrzz09Jbkgm8cPek/ji8/rM78Oj24lat3Y6a1zbbZgc4HVaRimW+GUUCYYzUom+I1gT8Zezu/Z/WYtnwKYr7iwuWO19oGp07xe3QDhI25TcHFe0TqTCqOvd5FBGGhK6E+RsYWJN85JmFR7l16CW6BcdyPm6\
\\
ILB3YM0y74YkXpEuEh3cdBTOCriA/6qorbW1ulYkE5KZgQ3mYL/VEhkj42ls7Zf2/+EQj5yXxavv9Y3BY/Qe+j+NyrOD/baWa3OxsnyxpviPML2g5LxkfEbQ3d7bXdD2s3ys5A72vg0sooprqTpCevDNa52Ssy4Rt0qtxlPJ0phswYZEd2B61WSd2Leoewe/x3Hoi0p8bAVfYodySa1k1xxHES1dm8fG9jqpz5vYPQ3kmNV5NIJ5eLSJ08PCTo0QHf9Ky2DxS8sQNoS6OVFYKnLfzv647R7+lEOlKIhl7rROl8I+J6mmPXqUzjLq/iliIj1zh7gpiGbMHIFfUj9afTUGCKgmNCqA/2Oh9ybPsNzCB8pSMME0YP+8ybXwAt2Ts4n8Z3zxQTg/LPzi\
\\
rEPUeCCsu8DtNimDp5udDUyqhEuUS9UxqYTzY5ECxRHf1GVeeZ4KfdNl8Lw1Q/bVFkr/tRdGTS6kPxaWAeqZRU6Ov9HOS1A5jc+b+4FkwNbhcS+Gwl7kiHDDgnqiffBMWk67J3N2XVUmupGMhU6Wb/gQ1fgHajrqryi27ybiu4s2VQr3iQSJ5duyo6uw2uouhOrMdKxFK2/JT0ZrrsiSnZISAMmLCzvLu+MXBtp6t0Q3F0C7bs4JvarcnYeQWeUVBR0QagpCzLbqqcJU+lePLSMSSoJGqZ9kZVTz6fgts/mrltwimJNHvX4pcCR3+d/3VryTK354WTbvGcZ26vuLWrZVPNtO61cDa6B3FOX6rvEjawuSIubtxIWIlVmeudrt7EWONqtf6ZtTdf33\
\\
ArSIFLTrGALL2xGBqNL8tQPhqhmhJp/CvVLWolIHfKNEmdVfSfBGM23nS6WThC3myn+F2y1WDECkcG+OuOW4n73fplK5aw9QzUzLsiYfpwetl9Cnp0YTpAAgfi94c8gkzF6CyCgMjGYA1I47VpD6LX/2ovoyDy+AAIlyyms0efketMu5/9I6oEArT7yGgde3JqH+qL+HScgQ9uI29LDmMrgkn8nX9C19ytkNQzFdoD/m7ca7DXJ5HD1QkZR9dIjPX6n4KpHOl2NMpHV8zki14dtpm7oa4T6+r4bJGwKbItpSRMJoYZnOrVvo+6LCQauQZ9Xyw7k/Qply4vqlGQlrumDFlxrUZ8mfh83cD2DLBem4tr0gycG7h+kAVBM4PkcjZyTtaDuyqukjASkL\
\\
44YMdsA2lCFlrwpytqD5zpuoj5NwRLlpPluNDuQI+MLCknO4jJXnBA6yMBIdC7a5uTtI83e9kMJIb14r8saxKKhKGvDV7LTzGgs2tq44HjJS3SBsCyjisOGNw2PaxiVfU4qUIwdZjQ6tOFp+SJxXN+iseexIr7BR2MbwnVqDLUQiGJgnG9vcZY74bEUx5PhrFQ+/+PAIiv9YG2TLno4bxdrS7jYti6w/LyI9fkZy4neRh6qE+K3XD7tqzB3YDlvqupTqUrvMhum0wp8SR+mYpek5pSfqf6gkYrNH15gjPw5kiI6x5J/SrTqgGQ1/7I6JPhX57u6jg6wkBDBoz1MZK45at6rqjKTXLQU8QsOoX7YxMWVVJbDNTXkGyxL0kjcRvz5fVReOgNAL5L6L\
\\
2Lvi1m4OtyqdsaDEDp2urs5qW4sK0mR1BN7IdVJEWlqCRfIujQa+koUV+xJn1fDw4tbuPRjEtntz7ZxrYIWW1k1GVUwedaRa0CjEhrgmPEzhl6rfZZJNcQQz9ahmMEuf2T3Vq3970MbiP5kpQP6OA6hG5ZZfmoR424+/M9C9cgRSmN5898ClVtJz70BEbY+FZj6WrZqYJ3ZjqJWoSqR5EwDn3VnBfrFTfBK7Ul0NWBjAYFWvcd6daBvX6aa0EG4e8LiqDQerYiFxJpLocMoEE5azytHIVbtpDbC2Ig39xZd7YD0FOysqxBBc5GpQfLd9mriM4wRbmnqKuY5Csq2SjmDzdxzG8UAZ7Wey0x5ZN7I48FWjNy6RX+gB34hmL8XeRmxrxuK8ujsxYYsV\
\\
oD07S6wjI3cbbKmKfTmuGggNCl6X7KtVIsdT7dzH2SFKkIw1veeWdXVcVBTqHIhULtp3QdZQftKSc2mZJCSq6bnQ1dEL5d2Hd9DDvy2t1GToREvGTl6VtEpi2pc87IQ+EQvvO/FavWHd+tC9SyemjtXN6oqtsey6lDlFrR6xz/JKgaXtGN5n9PxDSyyzzoHXznCHlM/qgDH8FF73X0KijQJNqXmDJaE+O5o19ffSyjBDoBNY5G4JDcoAg/K1h/38U4gYbp3Ki0h+4JG30XSefjRVz2SiXnfanVh2JQYSxp6BKgP+SjaVUcXu066HlvcFIvWDvd2DOlI7dUTNFL6aQzV5cpZqksQnipKVAJptwZSCFw88Bbd1sSz3uoAAyfE5Y90Si8YkU+572nRQ\
\\
oB2XBF7K6xb89tPqGhGSZAjlvIX1vKYcu/SIpWGVtn1KHuzmMmzQ4+kxKwddHZKO7pKT0J9DYi4y/zpJtKQ2Mqp3uMOH1Pq5/r4JW+FNxL6Ulea0qYl5aL4uTNmssDr3fB2QEQr2SwE3nQ8P2FwJNdwktJWM857BhIRTEw60S0ITLuG6b7AG8qVlKMuIUG8JzLyM1EUuRLeHP/n+qiTLC//rr0nXORWlaY/3vtXtvc7+5tscTYhaDkRztZeltDZBX3CJMTCV+IgKaDH8zmGEEXfMqz58ujYrDcL9vEJ65dWUv9ZNG2kEdpAyPbVpbK8FvTeGELHBwkmaP6YjhEcbR6zFp1QdcjPcgM8PK2UZ4lgXt9GppE5AE2HD0zvfT42XbhKD6iYxCKwcWmQK\
\\
16NwPQrXo6RwPQrXo3A9zMzMzMzMzMzNzMzMzMzMzAAAAAAAAACAAEH398EACwGgAEGH+MEACwHIAEGX+MEACwH6AEGm+MEACwJAnABBtvjBAAsCUMMAQcb4wQALAiT0AEHV+MEACwOAlpgAQeX4wQALAyC8vgBB9fjBAAsDKGvuAEGF+cEACwP5ApUAQZT5wQALBEC3Q7oAQaT5wQALBBCl1OgAQbT5wQALBCrnhJEAQcP5wQALBYD0IOa1AEHT+cEACwWgMalf4wBB4/nBAAsFBL/JG44AQfP5wQALBcUuvKKxAEGC+sEACwZAdjprC94AQZL6wQALBuiJBCPHigBBovrBAAsGYqzF63itAEGx+sEACweAehe3JtfYAEHB+sEACweQrG4yeIaH\
\\
AEHR+sEACwe0Vwo/FmipAEHh+sEAC88joe3MzhvC0wAAAAAAAAAAoIQUQGFRWYQAAAAAAAAAAMilGZC5pW+lAAAAAAAAAAA6DyD0J4/LzgAAAAAAAAAAhAmU+Hg5P4EAAAAAAAAAQOULuTbXB4+hAAAAAAAAAFDeTmcEzcnyyQAAAAAAAACkliKBRUB8b/wAAAAAAAAATZ21cCuorcWdAAAAAAAAIPAF40w2Ehk3xQAAAAAAAChsxhvgw1bfhPYAAAAAAAAyx1wRbDqWCxOaAAAAAABAfzyzFQfJe86XwAAAAAAAEJ9LINtIuxrCvfAAAAAAANSGHvSIDbVQmXaWAAAAAIBEFBMx61DipD8UvAAAAACgVdkX/SXlGo5PGesAAAAACKvPXb43z9C4\
\\
0e+SAAAAAOXKoVqtBQMFJ8artwAAAECePUrxGcdDxrC3luUAAADQBc2cbW9c6nvOMn6PAAAAoiMAguSL8+Qagr9dswAAgIosgKLdbjCeoWIvNeAAACCtNyAL1UXeAqWdPSGMAAA0zCL0JkXWlUMOBY0prwAAQX8rsXCWTHvUUUbw89oAQBFfdt0MPA/NJPMrdtiIAMhq+2kKiKVTAO7vtpMOqwB6RXoEDeqOaIDpq6Q40tWA2NaYRZCkckHwcetmY6OFUEeGfyvapkdRbE6mQDwMpyTZZ1+2kJCZZQfiz1BLz9Btz0H347T0/59E7YESj4GCpCGJeg7x+L/HlWgi1/Ihow1qKxlSLfevObsC64xv6suQRHafpvj0mwhqwyVwC+X+tNVTR9A28gJF\
\\
IpoXJidPn5BllCxCYtcB1qqAne/wIsf1frm30jpNQovV4IQrrev4st6nZYeJ4NJ3hQwzO0yTmy/riJ/0Vcxj1abP/0kfeML7JWvHcWu/PIqQw38cJxbzeu9FOU5G74tWOtrPcdjtl6y1y+Pwi3WX7MjQQ45O6b0Xo74c7e5SPSf7xNQxomPt3UvuY6iqp0z4HPskX0VelGrvdD6pyuiPNuQ57rbWdblEKxKOU/3is0RdyKlkTNPnFraWcai822BKOh3qvg/kkM0x/kbpVYm83YikpK4THbVBvr2YY6uraxSrzU2aWGTi0S3tfjyWlsbsiqBwYLd+jaI8VM/lHR78qK3IjDhl3rDLSylDX6UlOxLZ+q+G/hXdvp7zE7cO70mrx/wtFL8tijdDeGwy\
\\
aTVulvl7OdkuuawEVJYHf8PCSfv32oePeufXBul7yV50M9z92ui0mazwhqNx7T27KKBpvBEjIsDXrKgMzmgN6jIIxCvWqyqwDdjSkAHDkKQ/CvXbZasajgjHg/rgedrGZyZ5Uj9WobHKuKQ4WRiRuAFwVybPqwle/ebNhm9etSYCTO14YQvGWl6wgLQFWzFYgU9U1jmOd/F13KAhx7E9rmFjaUzIcdVtkxPJ6TgezRk6vANfOs5KSXhY+yPHZUCgSKsEe+TAzi1LF512nD8oZA3rYpodcUL5HV3ElINPMr3QpTsAZQ2Td2V09Xlk437sRI/KIF/ou2q/aJnLHk7PE4uZfuh24mpF78K/fqYhw9jtP56iFJvFFquz7x4Q6vNO6c/F5eyAO+5K0JUS\
\\
SnJY0fGhux8oYcqpXUS7l9yOrkVuiiomcvk8FHUV6r2TMhrXCS31WOcbpixpTZJWnF9wJiY8WS7hos93w+C2bIN3DLAvi296mYvDVfSY5EdklQ+c+20L7D83mrWY346sXr2JQb0kR+cPxQDjfpeyV7Ys7JHs7VjhU/bAm1493+3jN2e2ZykvbPSZWCFbhot07oIA0uB5vYdxwK7p8WeuEaqjgAZZ2OzpjXAaZO4B2pWUzCBIbw7osliGkP40QYjd3H8UjQUJMd7upzQ+glGqFdSfWfBGS72W6tHBzeLl1BrJB3CsGJ5snjIjmcCtD4Ww3QTGa8/iA0X/a78wmVOmHBWGt0aD24QW/0bvfH/oz2OaZ2UYZBLmbl+MFa5P8YF+wGA/j37LT0l375qZ\
\\
o22infA4DzNevuMcVasBgAwJy8UsB9O/9a1cYyoWAqBPy/3298jHL3PZc37aTQHEEZ+e+prd3P3nZygdUaEBNdZGxrgBFVT94YGyZaUJQsKL2PcmQhqpfFoiH18HRmlZV+eaWGmw6Y14dTM3iZfDLy2hwa6DHGSx1lIAhGt9tHt4CfKapCO9XYxnwDJjzlBN60WX4EY2lrq3QPj/+wGlIGYXvZjYwzup5VC2/3pCzqg/Xey+zrSKEx/lo9+M6YDJR7qTNwGxNmwzb8YX8CPhu9mouIRBXURHAAu4Hexs2SoQ0+blkXQVWcANppIT5Mca6kOQL9torTeYyId3GN15oeRUtPsRw5hFvroplF5U2MkdauF61vP+1m0p9B27NCeeUuKMDGZYX6bkmRjk\
\\
6QGxRecasI9/LvfPXcBeXWRCHRehIdxzH/r0Q3Vwdrp+SXKuBJWJqFMceUpJBmpp3tsO2kX6q5JoYxed24cEA9aSklDX+Na2QjxdhNKpRcLFm1uShluGsqlFupIjigsyt4LyNmjypx4U12h3rGyO/2Qjr0QC79Em2QxDldcHMh8fdu1qYTWDuAfoSb3mRH/nptOoxbkCpKYJYpxsIBZfoZAIEzdoA80PjHrDh6jbNmRa5WsiISKAiZcs2lRJScL9sN4Ga6kqoGy9txCqm9vyPV2WyMVTNcjHrOWUlIKSb4z0uzq3qEL6+Rcfujkjd8vXeLWEcqlpnPtuUxQEdir/DdfiJc8ThMO6SmgZhRP1/tGMW+/CGGX0aV3CX2ZYsn4COJnVeS+/mGF62fs/\
\\
dy/vA4b/Slj77r762M/6D1X7qoRnv10uuqruOM+D+VMqupWyoJf6XLQqlYNh8nt0WpTd34g9OXRhdbrk+e6aEXH5lBfrjEfRuRLpXbiqAVbNN3ruErjMIrSrkTqzCsFV4GKsqhfmfyuhFrYJYE0xa5h7V5Sd3192SZzjC7ig/YV+Wu19wuv76a1BjgdzhL4Tj1gUHLPmemQZ0rHIjyWu2LJuWeNfoJm9n0beu/Ou2Y5fym/uOwSA1iPsilRYDUi5e94l6UoFIMwsp61qrhCapxpWr6SdBij/9xDZBNqUgFGhKxuGIgR5/5qqh0IIXfDSRPuQKCtFV79BlalTSnSsBxY6NfJ1Fi0vkvrT6FyRl4mbiEK3CS58XZt8hBHauv41YZVpJYw52zTCm6WV\
\\
kGl+g7n6Qy7vBxLCsgLPu/QDXuRn+ZR99URLua9hgfV4wrru4Bsd3DIWnqcbuqEyF3NpKtliZJO/m4WRoijK/tzPA3WPe314rwLnNcuy/D7Uw0RSc9pcq61hsAG/752nZPpqE4gIOhYZehzCrmvF0P24RRiqighbn5ijcprG9kU9J1eeVK2KmWM/pocgPJpLhnj24lSsNn88z4+pKMvA3acWtBtqV4SfC8Pz0/L98NVRHKGiRG1lQ+dZeMS3npYls7Gk5UpknxRhcJa1ZUa87h/eDZ9dPYdZeQz8Iv9X6+qnVdEGtQyp2MuH3XX/FpPyiNVCJPGnCc6+6VRTv9y3L+uKU23tEQyBLiQqKO/T5fqlbajIaBaPEJ1WGnl1pI+8h0RpfQFu+VVE7GDX\
\\
ko2zrKmVw9yByTdqVSc5jfdw4BcUe/RT4ruFYpW4Q7iaRoyO7Mx4dG2Vk7u6plRmQVivsicAl9HIejhqadDpv1Eu254xwPwFe5kG4kEi8hfz/IgDH/i94+wfRFrSqu7dLzyrwyZ2rRzoJ9XxhlVq1TsL1nSw09gj4nGKVnR1YmUFx4VJToRnVi2H9mzREru+xjin22FlAaz4KLTHhddpbvgG0VK6vgHXNjPhnLMmAkVbpIJzNBdhRgLA7IRgsEIWck2jkAFd+dcC8CeleFzTm84gzPRBtPeNA+wxzpYzyEICKf9xUqF1cQRnfkE+IL1poXmfhtOE6cZiAA/RTWgsxAlYx2gI5qN4e8BSRWGCNzUMLvmCit/MVppwp8t8sUKhx7ybkbYLQHZgpoj+\
\\
212TifmrwjWkDtCT+M9q/lI1+Ov3VvNDTRLEuPaDBd5TIXvzWhaYSnCLejN6csPWqOlZsPEbvlxMLlnAGE90DBNkcBzuou1z33lv8N5iEeeLPsbR1IWUqCusRVbL3YrhLs43BkqnuZI2F9crPpVtmbrBxYccEeg3BN3Mto36yKAUmdvUsQqRoiIKQJKYnB3IWX8SSl5NtUurDNC2vgMlOjAfl9y1oOId1g+EZK5ELiR+c96pcaSN0uWJ0v7s6lytXRBWFI4NsUdfLIc+qCV0GHWUa5nxUN0Zd/coThIv0S/JPOP/llKKb6qa2XBrvYJ7+wvcvzznrAtVARBNxmxjWvoO0+8LIdhOqgFU4PdHPHhc6eN1pxSHcQqBNOz6rGWWs+NcU9HZqA1NoUGn\
\\
ORh/fKAcNKhFENNQoAkSEUjeHk3kkSCJK+qDMgRGqwrtSpNgXbZoa7bkpD+FF1ZNqB34ufTjQgbkHc6OZp2rYBIlNvN4zumDrtKAGWBCa3wr18EwF0LkJFoHoR/4EoZb9kyy/JxSHa4wSckntpdn8jPg3jxEp6TZfJv7saN9Ae9AmBaliugGCC5BnU6G7mCVKB+OTq2iCIp5kcTiJyq5uvKm8aJYy4rs17X127F0Z2mvEK5lF7/W86aRmSnvqOChbcqsP91uzLAQ9r/zKtNYCgn9F46Uiv/clPPvsPUH70xL/N3ZnLYfCj34lY75ZBUQr71KD0Skp0xMdrvxN74a1BptnRNVjdFf31Pq7cVtIYlhyIQsVfjim2t0krSb5LT1PP0yd2q224KGEbeh\
\\
wh0iM4y8PxUFpJIj6NXkSjOl6j+vqw8tg6Y7FrEFjw5Ap/KHTcsp+COQylsdx7ISEFHv6SA+dPYsNL2y5HjfFlQlaySpTZEanEC2746ri45U98K2idAaIMPQo6tylq6xKbVzJKyEoejzxIxWDzzaHnSikC3X5clxGPsXlolliJKIZXp8pi9+jd75nfvrfqq36v6YG5C73TFWeIX6ph7VZaU+fyJ0KlXeNWuTXCgzhV8nh4+ViDrVVgNGuHPyf6Y38WjzuiqJiiyEV6YQ7x/QhS1DsGl1Ky2bsvZnavUTgnP8KQ5iKTucQl/0AcXymKKPe7SRuvNJgxN3cUJ2Lz/Lc5ohNqlwHCTX1A3TU/sO/hABqoPTjCPtBqXoYxRdyZ6qQEoyBDg29EjO4nxZ\
\\
tHvG1dDcPgXGQ7HagRvcb6Ea+AoFlI6Gt5TdKDGR6eWkEJsmgxwZtPJ8ynJ99WMfztTB8KNjH2EvHP3P3PI8pwFK8uyMPGc5O2O8AcoXhghBbpcT2IXgAwW+1YK8nadK0Um9GE6n2ESGLUuiK4VRnUWc7J4h0Q7W5/jdRTvzUoKr4ZMDtULJ5ZC7yhcKsOdiFtq4Q2KTOx91aj2dDJyh+5sQ59Q6eApnEsUM4ocBRX1hapDFJItmgCv7J9rpQZbc+YS09u0tgGD2+bFRZNK7Uzim4XNpOaD4c3hesn5jVTTjB43o4SNke0gL219evGoB3EmwYtosPZoazpH3dWvFAVNc3PsQeMxAoUF2uiljG+GzuYmdCst/yATpqSn0O2LZICisRM29n/pFY1Qz\
\\
8cq6Dyky15VArUd5F3ypwNa+1KlZf4ZdSMzMq47tSXCM7kkUMB+odFr/v1byaFyML2pcGfwm0hEx/2/sLoNzt13C2Y9dWIOrfv/FU/0xyCX1MtDzdC6kVV5/t6h8Prpvsj/EMBI6zes1X+XSG84ohc+nel5LRICzgVvPY9GAeWbDURk2XlWgH2Iyw7wF4ddANKafw7VqyKf6/vMrR9mNUMGPhzRjhfpRuf7w9phPsdLYudQAXpOc0zOfVpq/0W4HT+gJgTW4w8gAR+yAL4YKyGJiTOFCpvT6wFgnYbsnzb19vc/M6eeYnHiXuBzVOIAs3awDQOQhv8NWveZjCkfgeBSYBFBd6u50rGzg/MxYGMsM3wJSelKVyOtDDB6ANw/9z5aD5hinurrmVI8l\
\\
YAXT/YN8JCDfUOlpICrzLrjGR37SzRZ0i9KRQVT6Vx0z3EwdR4EcUS5HtlLp+K3kPxPg5ZihY+X52OOmI3fZ3Q8YWI//RF4vnGeOSHbqp+oJD1cAQbCewgALAUkAQbyewgALAQQAnQEPdGFyZ2V0X2ZlYXR1cmVzCSsPbXV0YWJsZS1nbG9iYWxzKxNub250cmFwcGluZy1mcHRvaW50KwdzaW1kMTI4KwtidWxrLW1lbW9yeSsIc2lnbi1leHQrD3JlZmVyZW5jZS10eXBlcysKbXVsdGl2YWx1ZSsPYnVsay1tZW1vcnktb3B0KxZjYWxsLWluZGlyZWN0LW92ZXJsb25n";var YA=class{__destroy_into_raw(){let I=this.__wbg\
_ptr;return this.__wbg_ptr=0,vC.unregister(this),I}free(){let I=this.__destroy_into_raw();G.__wbg_reader_free(I,0)}get columns(){return G.reader_columns(this.__wbg_ptr)}finish(I){oA(I,O);let g=G.reader_finish(this.__wbg_ptr,I.__wbg_ptr);if(g[1])throw DA(g[0])}constructor(I,g,C,Q,B){let E,i,D,o,w,s,e,n;try{E=gA(I,G.__wbindgen_malloc,G.__wbindgen_realloc),
i=H,D=j(C)?0:gA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),o=H,w=j(Q)?0:gA(Q,G.__wbindgen_malloc,G.__wbindgen_realloc),s=H,e=j(B)?0:gA(B,G.__wbindgen_malloc,G.__wbindgen_realloc),n=H}catch(h){throw e&&G.__wbindgen_free(e,n*1,1),w&&G.__wbindgen_free(w,s*1,1),D&&G.__wbindgen_free(D,o*1,1),E&&G.__wbindgen_free(E,i*1,1),h}let t=G.reader_new(E,i,g,D,o,w,s,e,n);if(t[2])throw DA(t[1]);return this.__wbg_\
ptr=
t[0],vC.register(this,this.__wbg_ptr,this),this}get problemCount(){return G.reader_problemCount(this.__wbg_ptr)}get problems(){return G.reader_problems(this.__wbg_ptr)}push(I,g){oA(g,O);let C=ZI(I,G.__wbindgen_malloc),Q=H,B=G.reader_push(this.__wbg_ptr,C,Q,g.__wbg_ptr);if(B[1])throw DA(B[0])}};Symbol.dispose&&(YA.prototype[Symbol.dispose]=YA.prototype.free);var O=class{__destroy_into_raw(){let I=t\
his.
__wbg_ptr;return this.__wbg_ptr=0,XC.unregister(this),I}free(){let I=this.__destroy_into_raw();G.__wbg_recording_free(I,0)}append(I,g,C,Q,B,E,i,D){let o=+Q,w,s,e,n,t,h,r,y,a,F,R,M,N,U;try{w=FI(I,G.__wbindgen_malloc),s=H,e=j(g)?0:ZI(g,G.__wbindgen_malloc),n=H,t=j(C)?0:ME(C,G.__wbindgen_malloc),h=H,r=PI(B,G.__wbindgen_malloc),y=H,a=j(E)?0:PI(E,G.__wbindgen_malloc),F=H,R=j(i)?0:PI(i,G.__wbindgen_mall\
oc),
M=H,N=j(D)?0:ZI(D,G.__wbindgen_malloc),U=H}catch(Y){throw N&&G.__wbindgen_free(N,U*1,1),R&&G.__wbindgen_free(R,M*8,8),a&&G.__wbindgen_free(a,F*8,8),r&&G.__wbindgen_free(r,y*8,8),t&&G.__wbindgen_free(t,h*2,2),e&&G.__wbindgen_free(e,n*1,1),w&&(G.__externref_drop_slice(w,s),G.__wbindgen_free(w,s*4,4)),Y}let J=G.recording_append(this.__wbg_ptr,w,s,e,n,t,h,o,r,y,a,F,R,M,N,U);if(J[1])throw DA(J[0])}get \
bytes(){
return G.recording_bytes(this.__wbg_ptr)>>>0}columns(){return G.recording_columns(this.__wbg_ptr)}get hasArrivals(){return G.recording_hasArrivals(this.__wbg_ptr)!==0}get isNumeric(){let I=G.recording_isNumeric(this.__wbg_ptr);return I===16777215?void 0:I!==0}get length(){return G.recording_length(this.__wbg_ptr)>>>0}constructor(){let I=G.recording_new();return this.__wbg_ptr=I,XC.register(this,th\
is.
__wbg_ptr,this),this}get streams(){let I=G.recording_streams(this.__wbg_ptr);var g=kg(I[0],I[1]);return G.__wbindgen_free(I[0],I[1]*4,4),g}};Symbol.dispose&&(O.prototype[Symbol.dispose]=O.prototype.free);var zA=class{__destroy_into_raw(){let I=this.__wbg_ptr;return this.__wbg_ptr=0,jC.unregister(this),I}free(){let I=this.__destroy_into_raw();G.__wbg_replay_free(I,0)}advance(I){oA(I,O);let g=G.repl\
ay_advance(
this.__wbg_ptr,I.__wbg_ptr);if(g[1])throw DA(g[0])}changeThresholds(I,g){oA(I,O);let C=FI(g,G.__wbindgen_malloc),Q=H,B=G.replay_changeThresholds(this.__wbg_ptr,I.__wbg_ptr,C,Q);if(B[1])throw DA(B[0])}get dependencies(){let I=G.replay_dependencies(this.__wbg_ptr);var g=kg(I[0],I[1]);return G.__wbindgen_free(I[0],I[1]*4,4),g}get downtimes(){let I=G.replay_downtimes(this.__wbg_ptr);var g=AQ(I[0],I[1]\
).
slice();return G.__wbindgen_free(I[0],I[1]*4,4),g}incidents(I){return oA(I,O),G.replay_incidents(this.__wbg_ptr,I.__wbg_ptr)}indexAt(I,g){return oA(I,O),G.replay_indexAt(this.__wbg_ptr,I.__wbg_ptr,g)}get length(){return G.replay_length(this.__wbg_ptr)>>>0}constructor(I,g,C,Q){oA(I,O);let B=+Q,E,i,D,o;try{E=gA(g,G.__wbindgen_malloc,G.__wbindgen_realloc),i=H,D=FI(C,G.__wbindgen_malloc),o=H}catch(s){\

throw D&&(G.__externref_drop_slice(D,o),G.__wbindgen_free(D,o*4,4)),E&&G.__wbindgen_free(E,i*1,1),s}let w=G.replay_new(I.__wbg_ptr,E,i,D,o,B);if(w[2])throw DA(w[1]);return this.__wbg_ptr=w[0],jC.register(this,this.__wbg_ptr,this),this}recordAt(I,g){let C,Q;try{oA(I,O);let B=G.replay_recordAt(this.__wbg_ptr,I.__wbg_ptr,g);return C=B[0],Q=B[1],KA(B[0],B[1])}finally{G.__wbindgen_free(C,Q,1)}}summary(\
I){
return oA(I,O),G.replay_summary(this.__wbg_ptr,I.__wbg_ptr)}timeAt(I,g){return oA(I,O),G.replay_timeAt(this.__wbg_ptr,I.__wbg_ptr,g)}transitions(){return G.replay_transitions(this.__wbg_ptr)}window(I,g,C,Q,B){oA(I,O);let E=+C,i=+Q,D=+B,o=gA(g,G.__wbindgen_malloc,G.__wbindgen_realloc),w=H,s=G.replay_window(this.__wbg_ptr,I.__wbg_ptr,o,w,E,i,D);if(s[2])throw DA(s[1]);return DA(s[0])}};Symbol.dispose\
&&
(zA.prototype[Symbol.dispose]=zA.prototype.free);function _C(A,I){let g=FI(A,G.__wbindgen_malloc),C=H,Q=G.guess(g,C,I);if(Q[2])throw DA(Q[1]);return DA(Q[0])}function $C(A){let I=ZI(A,G.__wbindgen_malloc),g=H,C=G.sniff(I,g),Q;return C[0]!==0&&(Q=KA(C[0],C[1]),G.__wbindgen_free(C[0],C[1]*1,1)),Q}function GE(){return{__proto__:null,"./slipstream_checkpoint_replay_bg.js":{__proto__:null,__wbg_Error_2\
08446807d0d1e30:function(I,g){return Error(KA(I,g))},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(I,g){let C=g,Q=typeof C=="string"?C:void 0;var B=j(Q)?0:gA(Q,G.__wbindgen_malloc,G.__wbindgen_realloc),E=H;W().setInt32((I>>>0)+4,E,!0),W().setInt32((I>>>0)+0,B,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(I,g){
throw new Error(KA(I,g))},__wbg_action_98a6f0b75efbdfd3:function(I,g){let C=g.action;var Q=j(C)?0:gA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_arrival_632592263bfc2733:function(I,g){let C=g.arrival;var Q=j(C)?0:gA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_do\
wntimeThreshold_d3b180cc0343a52b:function(I,g){
let C=g.downtimeThreshold,Q=PI(C,G.__wbindgen_malloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_fromEntries_2608d70ce0862519:function(I,g){var C=kg(I,g);return G.__wbindgen_free(I,g*4,4),Object.fromEntries(C)},__wbg_length_5a8bb8abe1e54e15:function(I){return I.length},__wbg_name_3faeae83efab11d2:function(I,g){let C=g.name,Q=gA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),\

B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_cd4348290afae586:function(){return new Object},__wbg_new_from_slice_1ed4a41a79189233:function(I,g){return new Uint16Array(NE(I,g))},__wbg_new_from_slice_3512352010266e02:function(I,g){return new Uint32Array(AQ(I,g))},__wbg_new_from_slice_aaf85a9746711968:function(I,g){re\
turn new Float64Array(
zC(I,g))},__wbg_new_from_slice_b8daf545a41c6aa0:function(I,g){return new Uint8Array(RE(I,g))},__wbg_new_with_length_01b143a7e5dd5a3e:function(I){return new Uint8Array(I>>>0)},__wbg_of_bd5994049eb4b205:function(I,g,C,Q,B,E,i,D){return Array.of(KA(I,g),KA(C,Q),B===0?void 0:KA(B,E),i===0?void 0:D)},__wbg_of_e7ea0fcd535c1444:function(I,g){return Array.of(I,g)},__wbg_offset_b11e2e5bd36d17ca:function(I,\
g){
let C=g.offset;var Q=j(C)?0:gA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_ownDowntimeCheck_86684e84d2206fba:function(I){return I.ownDowntimeCheck},__wbg_ownRecoveryCheck_0b5a184603b4cc11:function(I){return I.ownRecoveryCheck},__wbg_partitions_cdfa86629fc7c6cd:function(I,g){let C=g.partitions;var Q=j(C)?0:FI(C,G.__wbindgen_malloc\
),
B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_prototypesetcall_a366c038a3918afa:function(I,g,C){Float64Array.prototype.set.call(zC(I,g),C)},__wbg_set_d2d33b52458e984a:function(I,g,C){I[g>>>0]=C},__wbg_set_e4b9a833d288759a:function(I,g,C){I[g]=C},__wbg_set_index_04ad4507ce7e44a9:function(I,g,C){I[g>>>0]=C},__wbg_stream_af89e48f0d5a4d4d:function(I,g){let C=g.stream;var Q=j(C)?\

0:gA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbg_time_a6853e76a9c0b828:function(I,g){let C=g.time;var Q=j(C)?0:gA(C,G.__wbindgen_malloc,G.__wbindgen_realloc),B=H;W().setInt32((I>>>0)+4,B,!0),W().setInt32((I>>>0)+0,Q,!0)},__wbindgen_generic_0000000000000001:function(I){return I},__wbindgen_generic_0000000000000002:function(I,g){re\
turn KA(
I,g)},__wbindgen_generic_0000000000000003:function(I){return BigInt.asUintN(64,I)},__wbindgen_init_externref_table:function(){let I=G.__wbindgen_externrefs;I.set(0,void 0),I.set(1024,void 0),I.set(1025,null),I.set(1026,!0),I.set(1027,!1)}}}}var vC=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(A=>G.__wbg_reader_free(A,1)),XC=typeof FinalizationRegistry\
>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(A=>G.__wbg_recording_free(A,1)),jC=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(A=>G.__wbg_replay_free(A,1));function FE(A){let I=G.__externref_table_alloc();return G.__wbindgen_externrefs.set(I,A),I}function oA(A,I){if(!(A instanceof I))throw new Error(\`expected instance of \${I.name}\`)\
}
function zC(A,I){return A=A>>>0,IQ().subarray(A/8,A/8+I)}function kg(A,I){A=A>>>0;let g=W(),C=[];for(let Q=A;Q<A+4*I;Q+=4)C.push(G.__wbindgen_externrefs.get(g.getUint32(Q,!0)));return G.__externref_drop_slice(A,I),C}function NE(A,I){return A=A>>>0,gQ().subarray(A/2,A/2+I)}function AQ(A,I){return A=A>>>0,SE().subarray(A/4,A/4+I)}function RE(A,I){return A=A>>>0,jA().subarray(A/1,A/1+I)}var uA=null;f\
unction W(){
return(uA===null||uA.buffer.detached===!0||uA.buffer.detached===void 0&&uA.buffer!==G.memory.buffer)&&(uA=new DataView(G.memory.buffer)),uA}var rI=null;function IQ(){return(rI===null||rI.byteLength===0)&&(rI=new Float64Array(G.memory.buffer)),rI}function KA(A,I){return A=A>>>0,UE(jA().subarray(A,A+I))}var aI=null;function gQ(){return(aI===null||aI.byteLength===0)&&(aI=new Uint16Array(G.memory.buff\
er)),
aI}var yI=null;function SE(){return(yI===null||yI.byteLength===0)&&(yI=new Uint32Array(G.memory.buffer)),yI}var cI=null;function jA(){return(cI===null||cI.byteLength===0)&&(cI=new Uint8Array(G.memory.buffer)),cI}function j(A){return A==null}function ME(A,I){let g=I(A.length*2,2)>>>0;return gQ().set(A,g/2),H=A.length,g}function ZI(A,I){let g=I(A.length*1,1)>>>0;return jA().set(A,g/1),H=A.length,g}f\
unction PI(A,I){
let g=I(A.length*8,8)>>>0;return IQ().set(A,g/8),H=A.length,g}function FI(A,I){let g=I(A.length*4,4)>>>0;for(let C=0;C<A.length;C++){let Q=FE(A[C]);W().setUint32(g+4*C,Q,!0)}return H=A.length,g}function gA(A,I,g){if(g===void 0){let i=GI.encode(A),D=I(i.length,1)>>>0;return jA().subarray(D,D+i.length).set(i),H=i.length,D}let C=A.length,Q=I(C,1)>>>0,B=jA(),E=0;for(;E<C;E++){let i=A.charCodeAt(E);if(\
i>
127)break;B[Q+E]=i}if(E!==C){E!==0&&(A=A.slice(E)),Q=g(Q,C,C=E+A.length*3,1)>>>0;let i=jA().subarray(Q+E,Q+C),D=GI.encodeInto(A,i);E+=D.written,Q=g(Q,C,E,1)>>>0}return H=E,Q}function DA(A){let I=G.__wbindgen_externrefs.get(A);return G.__externref_table_dealloc(A),I}var WI=new TextDecoder("utf-8",{ignoreBOM:!0});WI.decode();var fE=2146435072,Ug=0;function UE(A){return Ug+=A.length,Ug>=fE&&(WI=new T\
extDecoder(
"utf-8",{ignoreBOM:!0}),WI.decode(),Ug=A.length),WI.decode(A)}var GI=new TextEncoder;"encodeInto"in GI||(GI.encodeInto=function(A,I){let g=GI.encode(A);return I.set(g),{read:A.length,written:g.length}});var H=0,kE,LE,G;function JE(A,I){return LE=A,G=A.exports,kE=I,uA=null,rI=null,aI=null,yI=null,cI=null,G.__wbindgen_start(),G}function CQ(A){if(G!==void 0)return G;A!==void 0&&(Object.getPrototypeOf\
(A)===Object.prototype?{module:A}=A:console.warn("using deprecated parameters for \`initSync()\`; pass a single object instead"));let I=GE();A instanceof WebAssembly.Module||(A=new WebAssembly.Module(A));let g=new WebAssembly.Instance(A,I);return JE(g,A)}function QQ(A){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(A);let{Buffer:I}=globalThis;if(I)return I.from(A,"base64");let g=atob(A),C=new\
 Uint8Array(g.length);for(let Q=0;Q<g.length;Q++)C[Q]=g.charCodeAt(Q);return C}yA();yA();function mA(A,I,g,C={}){for(let[Q,B]of Object.entries(I)){if(B===void 0||g.includes(Q))continue;let E=Object.keys(C).find(o=>C[o].includes(Q)),i=g.reduce((o,w)=>Lg(w,Q)<Lg(o,Q)?w:o),D=E?\`\${E}: { \${Q} }\`:Lg(i,Q)*2<i.length+Q.length&&i;throw u("ERR_OPTION",\`\${Q} is no option of \${A}\${D?\`: did you mean \${D}?\`:"."\
} There are \${g.join(", ")}\`)}}function Lg(A,I){let[g,C]=[A.toLowerCase(),I.toLowerCase()],
Q=Math.min(g.length,C.length),B=0,E=0;for(;B<Q&&g[B]===C[B];)B++;for(;E<Q-B&&g.at(-1-E)===C.at(-1-E);)E++;return g.length+C.length-2*(B+E)}yA();yA();var _A=()=>{};var VI=Object.freeze({done:!0,value:void 0}),TI=class{#I;#g=null;#C=null;#A=null;#Q=_A;constructor(I,g){this.#I=HE(I,g?.failed??_A),this.#Q=lE(g?.signal,C=>this.abort(C))}next(){return new Promise((I,g)=>{let C={resolve:I,reject:g};this.\
#A?this.#B(C):this.#i(this.#g=C)})}async#i(I){try{let{done:g,value:C}=await this.#I.next();if(this.#g=null,!g)return I.resolve({done:!1,value:C});this.#E(),this.#B(
I)}catch(g){this.#A||this.abort(g)}}abort(I){this.#C={error:I},this.close().catch(_A),this.#A=Promise.resolve()}close(){let I=this.#g;if(this.#A)return this.#A;this.#E();let g=(async()=>{await this.#I.return?.()})();return I?(g.catch(_A),this.#B(I),Promise.resolve()):this.#A=g}#E(){this.#Q(),this.#A=Promise.resolve()}#B({resolve:I,reject:g}){let C=this.#C;this.#C=null,C?g(C.error):I(VI)}};function\
 lE(A,I){
if(A===void 0)return _A;if(typeof A?.addEventListener!="function")throw u("ERR_OPTION",\`signal is \${m(A)}: give an AbortSignal\`);let g=()=>I(A.reason);return A.aborted?g():A.addEventListener("abort",g,{once:!0}),()=>A.removeEventListener("abort",g)}function HE(A,I){if(typeof A?.getReader=="function")return qE(A);if(typeof A?.[Symbol.asyncIterator]=="function")return typeof A.pipe=="function"?pE(A,\

I):A[Symbol.asyncIterator]();if(typeof A?.[Symbol.iterator]=="function")return dE(A);throw u("ERR_OPTION",\`source is \${m(A)}: give an async iterable, an iterable or a ReadableStream\`)}function dE(A){let I=A[Symbol.iterator]();return{async next(){let{done:g,value:C}=I.next();return{done:g,value:await C}},return:async()=>I.return?.()??VI}}function pE(A,I){let g=A[Symbol.asyncIterator]();return A.on(\

"error",I),{async next(){let C=await g.next();return C.done&&A.off("error",I),C},async return(){return A.destroy(),VI}}}function qE(A){if(A.locked)throw u("ERR_OPTION","source is a ReadableStream that is locked: give one that nobody else reads");let I=A.getReader();return{async next(){let{done:g,value:C}=await I.read();return g&&I.releaseLock(),{done:g,value:C}},async return(){let g=I.cancel();ret\
urn I.
releaseLock(),await g,VI}}}var oQ=262144,Jg=64;async function*DQ(A,I,g){let C=iQ(uE(A,I,g)),{value:Q=new Uint8Array,done:B}=await C.next();if(B)return;let E=bE(Q,C);Q[0]===31&&Q[1]===139?yield*iQ(sQ(xE(E),I)):yield*E}async function*uE(A,I,g){if(typeof A=="string"||A instanceof URL)throw u("ERR_OPTION",\`source is \${m(A)}: give what is in the file, as createReadStream(path) or (await fetch(url)).bod\
y\`);for await(let C of sQ(A instanceof
Blob?A.stream():A,I))g(C.length),yield C}async function*sQ(A,I){let g=new TI(A instanceof Uint8Array?[A]:A,{signal:I});try{for(let C;!(C=await g.next()).done;){let Q=C.value;if(!ArrayBuffer.isView(Q))throw u("ERR_OPTION",\`the source gives \${m(Q)}: give a source of bytes (Uint8Array)\`);for(let B=0;B<Q.byteLength;B+=oQ)yield mE(Q,B)}}finally{await g.close()}}var mE=({buffer:A,byteOffset:I,byteLength\
:g},C)=>new Uint8Array(
A,I+C,Math.min(oQ,g-C));async function*iQ(A){let I=new Uint8Array;for await(let g of A)if(I.length>=Jg)yield g;else{let C=new Uint8Array(I.length+g.length);C.set(I),C.set(g,I.length),I=C,I.length>=Jg&&(yield I)}I.length>0&&I.length<Jg&&(yield I)}async function*bE(A,I){yield A,yield*I}function xE(A){return new ReadableStream({async pull(g){let{done:C,value:Q}=await A.next();C?g.close():g.enqueue(Q)\
},
async cancel(){await A.return()}}).pipeThrough(new DecompressionStream("gzip"))}yA();function cA(A){try{let I=A();return I instanceof Promise?I.catch(wQ):I}catch(I){return wQ(I)}}function wQ(A){throw A instanceof WebAssembly.RuntimeError?NI("ERR_ENGINE","the engine has failed, or has no memory left for so many rows",{cause:A}):BQ(A)}function RI(A){try{A?.free()}catch{}}var xC=["stream","time","arr\
ival","offset","action"],DE=["columns","format","unit","zone","delimiter"],iE=new TextEncoder,cg=new WeakMap,dA=class A{#I;#g=null;#C=I=>I;#A;constructor(I={}){this.#A=cA(()=>vo(I)),cg.set(this,new O)}get#Q(){return Gg(this)}static from(I){let g=new A;return g.append(I),g}static async read(I,g={}){cA(()=>mA("a reading",Object(g),[...DE,"total","signal","onProgress"],{columns:xC}));
let{total:C,signal:Q,onProgress:B,...E}=Object(g),i=new A(E);return await cA(()=>i.#i(I,{total:C,signal:Q,onProgress:B})).catch(D=>{throw i.free(),D}),i}async#i(I,{signal:g,onProgress:C,total:Q=jo(I)}){let{format:B}=this.#A,E=0,i=()=>C?.({bytes:E,total:Q,rows:this.length,problems:this.#I?.problemCount??0}),D=w=>{E+=w},o=DQ(I,g,D);for await(let w of o){if(B??=oE(w),B==="parquet")return E=0,this.#E(\

await Xo(I,w,o),{signal:g,onRead:D,tell:i});this.#B(B).push(w,this.#Q),i()}this.#I?.finish(this.#Q),i()}async#E(I,{signal:g,onRead:C,tell:Q}){let{openParquet:B}=await Promise.resolve().then(()=>(EE(),BE)),{columns:E,unit:i,zone:D}=this.#A,{columns:o,batches:w,rowOf:s}=await B(I,{find:e=>_C(e,E),unit:i,zone:D,signal:g,onRead:C});this.#g=o,this.#C=s,this.#I=new YA("ndjson",o,i,D);for await(let e of \
w)
"columns"in e?this.append(e.columns):this.#I.push(iE.encode(e.text),this.#Q),Q();this.#I.finish(this.#Q),Q()}#B(I){let{columns:g,unit:C,zone:Q,delimiter:B}=this.#A;return this.#I??=new YA(I,g,C,Q,B)}append(I){cA(()=>{let{streams:g,stream:C,marker:Q,kind:B="time",arrival:E,offset:i,action:D}=I;if(B!=="time"&&B!=="number")throw u("ERR_OPTION",\`kind is \${m(B)}: give 'time' or 'number'\`);let o=Array.f\
rom(
g,e=>{if(typeof e!="string")throw u("ERR_OPTION",\`\${m(e)} is not the name of a stream: give a string\`);return e});mI("stream",C,[Uint8Array,Uint16Array]),mI("marker",Q,[Float64Array]),E!==void 0&&mI("arrival",E,[Float64Array]),i!==void 0&&mI("offset",i,[Float64Array]),D!==void 0&&mI("action",D,[Uint8Array]);let[w,s]=C instanceof Uint8Array?[C]:[void 0,C];this.#Q.append(o,w,s,B==="number",Q,E,i,D)}\
)}appendText(I){
cA(()=>{let g=iE.encode(I);this.#B(this.#A.format??oE(g)).push(g,this.#Q)})}toColumns(){let{streams:I,kind:g}=this;return{streams:I,kind:g??"time",...this.#Q.columns()}}get length(){return this.#Q.length}get streams(){return this.#Q.streams}get kind(){let{isNumeric:I}=this.#Q;return I===void 0?null:I?"number":"time"}get hasArrivals(){return this.#Q.hasArrivals}get bytes(){return this.#Q.bytes}get \
problems(){
let{count:I,first:g}=this.#I?.problems??{count:0,first:[]};return{count:I,first:g.map(({line:C,message:Q})=>({line:this.#C(C),message:Q}))}}get columns(){return this.#g??this.#I?.columns??null}free(){RI(cg.get(this)),cg.delete(this),RI(this.#I),this.#I=void 0}[Symbol.dispose](){this.free()}};function vo(A){mA("a recording",Object(A),DE,{columns:xC});let{format:I,unit:g,zone:C,delimiter:Q}=Object(A\
),
B=Object(A?.columns);mA("columns",B,xC);for(let[E,i]of Object.entries({format:I,unit:g,zone:C,delimiter:Q,...B}))if(typeof(i??"")!="string")throw u("ERR_OPTION",\`\${E} is \${m(i)}: give a string\`);return new YA((I??"parquet")==="parquet"?"csv":I,B,g,C,Q).free(),{format:I,columns:B,unit:g,zone:C,delimiter:Q}}var oE=A=>$C(A)??"ndjson";async function Xo(A,I,g){if(A instanceof Blob&&await A.slice(0,4).t\
ext()===
"PAR1")return await g.return(),A;let C=[I];for await(let Q of g)C.push(Q);return new Blob(C)}function Gg(A){let I=cg.get(A);if(I)return I;throw A instanceof dA?NI("ERR_CLOSED","the recording is freed: read it again"):u("ERR_OPTION",\`recording is \${m(A)}: give a Recording\`)}function mI(A,I,g){if(!g.some(C=>I instanceof C))throw u("ERR_OPTION",\`the column \${A} is \${m(I)}: give a \${g.map(({name:C})=>\
C).
join(" or ")}\`)}function jo(A){return A instanceof Uint8Array?A.length:A instanceof Blob?A.size:void 0}yA();var zo=["years","months","weeks","days","hours","minutes","seconds","milliseconds","microseconds","nanoseconds"];function Fg(A){if(A===void 0)return new Float64Array;if(typeof A=="number")return Float64Array.of(A);let I=Object(A),g=zo.map(C=>I[C]??void 0);if(I!==A||g.some(C=>C!==void 0&&type\
of C!="number"))throw u("ERR_DURATION",\`\${m(A)} is not a duration: give milliseconds, or an object like\\
 { minutes: 10 }\`);return g.some(Number.isNaN)?Float64Array.of(NaN):Float64Array.from(g)}yA();function Rg(A,I){return new Ng(A,I)}var Ng=class{#I;#g;#C={};constructor(I,g){this.#I=I,this.#g=cA(()=>{let{dependent:C,dependencies:Q,missingOk:B}=_o("a replay",g);return new zA(Gg(I),C,Q,B)}),this.advance()}#A(I){return cA(()=>{if(!this.#g)throw u("ERR_CLOSED","the replay is freed: make another");return\
 I(this.#g,Gg(this.#I))})}advance(){this.#C={},this.#A((I,g)=>I.advance(g))}changeThresholds(I){
this.#A((g,C)=>{let Q=Object.entries(I).map(([B,E])=>({name:B,downtimeThreshold:Fg(E)}));g.changeThresholds(C,Q)}),this.#C={}}get length(){return this.#A(I=>I.length)}get dependencies(){return this.#A(I=>I.dependencies)}get downtimes(){return this.#A(I=>I.downtimes)}get start(){return this.#A((I,g)=>I.timeAt(g,0))}get end(){return this.#A((I,g)=>I.timeAt(g,Math.max(I.length-1,0)))}get transitions(\
){
return this.#C.transitions??=this.#A(I=>I.transitions())}get incidents(){return this.#C.incidents??=this.#A((I,g)=>I.incidents(g))}get summary(){return this.#C.summary??=this.#A((I,g)=>I.summary(g))}recordAt(I){return this.#A((g,C)=>JSON.parse(g.recordAt(C,PC("index",I,g.length-1))))}indexAt(I){return this.#A((g,C)=>g.indexAt(C,I))}timeAt(I){return this.#A((g,C)=>g.timeAt(C,PC("index",I,g.length-1\
)))}window(I,{
from:g,to:C,pixels:Q}){return this.#A((B,E)=>{if(!(C>g&&Number.isFinite(C-g)))throw u("ERR_OPTION",\`from \${m(g)} to \${m(C)} is no window: give two times, the later last\`);return B.window(E,I,g,C,PC("pixels",Q,1e6))})}free(){RI(this.#g),this.#g=void 0}[Symbol.dispose](){this.free()}};function _o(A,I,g=[]){mA(A,Object(I),["dependent","dependencies","missingOk",...g]);let{dependent:C,dependencies:Q,m\
issingOk:B=!1}=Object(I);if(typeof C!="string")throw u("ERR_OPTION",\`dependent is \${m(C)}: give the name of a stream\`);if(typeof Q=="string"||typeof Object(Q)[Symbol.iterator]!="function")throw u("ERR_OPTION",\`dependencies is \${m(Q)}: give the names of the streams that the dependent \\
needs\`);if(typeof B!="boolean")throw u("ERR_OPTION",\`missingOk is \${m(B)}: give true or false\`);return{dependent:C,dependencies:Array.from(Q,$o),missingOk:B}}function $o(A){if(typeof A=="string")return{name:A,downtimeThreshold:Fg(void 0)};let{name:I,downtimeThreshold:g}=Object(A);if(typeof I!="string")throw u("ERR_OPTION",\`\${m(A)} is not a dependency: give the name of a stream, or { name, downtime\
\\
Threshold }\`);return mA(\`the dependency "\${I}"\`,A,["name","downtimeThreshold"]),{name:I,downtimeThreshold:Fg(g)}}function PC(A,I,g){if(Number.isInteger(I)&&I>=0&&I<=g)return I;throw u("ERR_OPTION",\`\${A} is \${m(I)}: give a whole number from 0 to \${g}\`)}try{CQ({module:QQ(OC)})}catch(A){let I="It needs WebAssembly with SIMD, and under a Content-Security-Policy 'wasm-unsafe-eval' in script-src";throw \
new Error(\`slipstream-checkpoint/replay: the engine cannot be compiled. \${I}\`,{cause:A})}var sE=[255,1,5,4,0,3,2],wE=(A,I)=>sE.indexOf(A)>sE.indexOf(I);var AD=.05,eE=1e4,kA,BA,rE=!1,aE=new AbortController,ID={async open(A,{name:I,...g}){let{signal:C}=aE=new AbortController;CD(),rE="streams"in A&&A.offset!==void 0;let Q=await QD(A,g,C);if(C.aborted)throw Q.free(),C.reason;return kA=Q,nE()},replay(A\
,I,g){if(BA&&A===ZC&&gD(BA.dependencies,I))return BA.changeThresholds(Object.fromEntries(I.map(({name:Q,downtimeThreshold:B})=>[Q,B]))),WC(A,BA);let C=Rg(
UA(kA),{dependent:A,dependencies:I,missingOk:g});return BA?.free(),BA=C,WC(A,C)},report(){let{incidents:A,summary:I}=UA(BA),{dependencies:g,streams:C}=I;return{incidents:A.slice(0,eE),count:A.length,dependencies:g,streams:C.slice(0,eE),streamCount:C.length}},windows(A,I,g){let C=UA(BA),Q=new Uint8Array(g).fill(255);return{lanes:A.map(E=>iD(C,E,I,g,Q)),paused:Q}},recordAt:tE,recordAtTime:A=>tE(Math\
.
max(0,UA(BA).indexAt(A))),append(A,{name:I,...g}){return kA??=new dA(g),kA.appendText(A),nE()},advance(){let A=UA(BA);return A.advance(),WC(ZC,A)}},ZC="",gD=(A,I)=>A.length===I.length&&A.every(({name:g},C)=>g===I[C].name);function tE(A){let I=UA(BA);return{index:A,time:I.timeAt(A),record:I.recordAt(A)}}function UA(A){if(!A)throw new Error("there is no recording yet");return A}function CD(){BA?.fre\
e(),
kA?.free(),BA=kA=void 0}async function QD(A,I,g){if("streams"in A)return dA.from(A);let C=A instanceof Blob?A.size:void 0,Q=A;if("url"in Q){let E=await fetch(Q.url,{signal:g});if(!E.ok)throw new Error(\`\${Q.url} answered \${E.status} \${E.statusText}\`.trim());let i=E.headers.has("content-encoding")?null:E.headers.get("content-length");C=i?Number(i):void 0,Q=E.body??new Uint8Array}let B=-1/0;return dA\
.
read(Q,{...I,total:C,signal:g,onProgress(E){let i=performance.now();i-B<100||(B=i,postMessage({progress:E}))}})}function nE(){let{length:A,kind:I,hasArrivals:g,columns:C,bytes:Q,problems:B,streams:E}=UA(kA);return{rows:A,kind:I,hasArrivals:g,hasOffsets:rE||!!C?.offset,bytes:Q,problems:B,streams:BD(E)}}function BD(A){if(A.length===0)return[];let I=Rg(UA(kA),{dependent:A[0],dependencies:[]});try{ret\
urn I.
summary.streams.map(({name:g,events:C})=>({name:g,events:C}))}finally{I.free()}}function WC(A,I){ZC=A;let{length:g,bytes:C,problems:Q}=UA(kA),{downtimes:B,start:E,end:i}=I,D=I.dependencies.map(({name:o,downtimeThreshold:w},s)=>({name:o,downtimeThreshold:w,downtimes:B[s]}));return{dependent:A,dependencies:D,start:E,end:i,rows:g,bytes:C,problems:Q,gaps:ED(I,g)}}function ED(A,I){let{start:g,end:C}=A,\

Q=(C-g)*AD,B=[];if(!(g+Q/2>g&&C-Q/2<C))return B;for(let E=g;E<C;E+=Q/2){let i=Math.max(0,A.indexAt(E));if(i+1>=I)break;let D=A.timeAt(i),o=A.timeAt(i+1);o-D>Q&&B.at(-1)?.from!==D&&B.push({from:D,to:o})}return B}function iD(A,I,g,C,Q){let B=new Float64Array(C).fill(NaN),E=new Float64Array(C).fill(NaN),i=new Uint8Array(C).fill(255),D=new Uint32Array(C);for(let{from:o,to:w,start:s,pixels:e}of g){let \
n=A.
window(I,{from:o,to:w,pixels:e});for(let t=0;t<e;t+=1){let h=s+t;B[h]<=n.low[t]||Number.isNaN(n.low[t])||(B[h]=n.low[t]),E[h]>=n.high[t]||Number.isNaN(n.high[t])||(E[h]=n.high[t]),wE(n.phase[t],i[h])&&(i[h]=n.phase[t]),D[h]+=n.late[t],n.phase[t]!==255&&(Q[h]=Q[h]===255?n.paused[t]:Q[h]|n.paused[t])}}return{low:B,high:E,phase:i,late:D}}var hE=Promise.resolve();addEventListener("message",({data:{id:\
A,
method:I,args:g}})=>{I==="open"&&aE.abort(new DOMException("another recording is loaded","AbortError")),hE=hE.then(()=>oD(A,I,g))});async function oD(A,I,g){try{let C=await ID[I](...g);postMessage({id:A,result:C},{transfer:DD(C)})}catch(C){let{name:Q,message:B,code:E}=C instanceof Object?C:new Error(String(C));postMessage({id:A,error:{name:Q,message:B,code:E}})}}function DD(A){return A?.lanes?[A.p\
aused,
...A.lanes.flatMap(Object.values)].map(({buffer:I})=>I):[]}})();
`;var GE='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: r\
elative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th \
> * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.0\
7);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 soli\
d;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var dE={d:"days",h:"hours",m:"minutes",min:"minutes",s:"seconds",ms:"milliseconds"},dt=Object.fromEntries(Object.entries(dE).reverse().map(([g,A])=>[A,g])),Nt=/^P(?=.)(?:([\d.]+)D)?(?:T(?=.)(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/i,St=/(\d+(?:\.\d+)?|\.\d+)\s*(ms|min|d|h|m|s)/gi,Ft=/^(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?$/i,Rt="90m, 1h30m, 2d, 45s, 500ms, PT90M, or a plain number where times\
 are numbers";function rC(g){let A=g.trim();if(Ft.test(A)&&Number.isFinite(Number(A)))return Number(A);let I={},C=Nt.exec(A);if(C)for(let[E,o]of["days","hours","minutes","seconds"].entries())C[E+1]&&(I[o]=Number(C[E+1]));let Q=C?"":A.replace(St,(E,o,e)=>{let n=dE[e.toLowerCase()];return I[n]=(I[n]??0)+Number(o),""}),B=Object.values(I);if(Q.trim()===""&&B.length>0&&B.every(Number.isFinite))return I;
throw new RangeError(`"${g.slice(0,80)}" is not a duration: give one like ${Rt}`)}function xC(g){let A=g.lastIndexOf("="),[I,C]=A<0?[g,""]:[g.slice(0,A),g.slice(A+1)];if(I==="")throw new RangeError(`"${g.slice(0,80)}" has no name: give NAME or NAME=DURATION`);return C===""?{name:I}:{name:I,downtimeThreshold:rC(C)}}function NE(g,A=""){if(A===""&&!g.includes("="))return g;let I=typeof A=="object"?Object.
entries(A).map(([C,Q])=>`${Q}${dt[C]}`).join(""):A;return`${g}=${I}`}var _Q=globalThis,SE=g=>g,vC=_Q.trustedTypes,FE=vC?vC.createPolicy("lit-html",{createHTML:g=>g}):void 0,LE="$lit$",OI=`lit$${Math.random().toFixed(9).slice(2)}$`,uE="?"+OI,Mt=`<${uE}>`,ag=document,DC=()=>ag.createComment(""),hC=g=>g===null||typeof g!="object"&&typeof g!="function",$Q=Array.isArray,kt=g=>$Q(g)||typeof g?.[Symbol.iterator]=="function",VQ=`[ 	
\f\r]`,aC=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,RE=/-->/g,ME=/>/g,ng=RegExp(`>|${VQ}(?:([^\\s"'>=/]+)(${VQ}*=${VQ}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),kE=/'/g,UE=/"/g,JE=/^(?:script|style|textarea|title)$/i,AB=g=>(A,...I)=>({_$litType$:g,strings:A,values:I}),p=AB(1),Fn=AB(2),Rn=AB(3),jI=Symbol.for("lit-noChange"),x=Symbol.for("lit-nothing"),pE=new WeakMap,rg=ag.createTreeWalker(ag,129);function KE(g,A){if(!$Q(g)||!g.hasOwnProperty("raw"))throw Error("invalid template strings array");return FE!==void 0?FE.createHTML(
A):A}var Ut=(g,A)=>{let I=g.length-1,C=[],Q,B=A===2?"<svg>":A===3?"<math>":"",E=aC;for(let o=0;o<I;o++){let e=g[o],n,h,a=-1,w=0;for(;w<e.length&&(E.lastIndex=w,h=E.exec(e),h!==null);)w=E.lastIndex,E===aC?h[1]==="!--"?E=RE:h[1]!==void 0?E=ME:h[2]!==void 0?(JE.test(h[2])&&(Q=RegExp("</"+h[2],"g")),E=ng):h[3]!==void 0&&(E=ng):E===ng?h[0]===">"?(E=Q??aC,a=-1):h[1]===void 0?a=-2:(a=E.lastIndex-h[2].length,
n=h[1],E=h[3]===void 0?ng:h[3]==='"'?UE:kE):E===UE||E===kE?E=ng:E===RE||E===ME?E=aC:(E=ng,Q=void 0);let y=E===ng&&g[o+1].startsWith("/>")?" ":"";B+=E===aC?e+Mt:a>=0?(C.push(n),e.slice(0,a)+LE+e.slice(a)+OI+y):e+OI+(a===-2?o:y)}return[KE(g,B+(g[I]||"<?>")+(A===2?"</svg>":A===3?"</math>":"")),C]},wC=class g{constructor({strings:A,_$litType$:I},C){let Q;this.parts=[];let B=0,E=0,o=A.length-1,e=this.parts,
[n,h]=Ut(A,I);if(this.el=g.createElement(n,C),rg.currentNode=this.el.content,I===2||I===3){let a=this.el.content.firstChild;a.replaceWith(...a.childNodes)}for(;(Q=rg.nextNode())!==null&&e.length<o;){if(Q.nodeType===1){if(Q.hasAttributes())for(let a of Q.getAttributeNames())if(a.endsWith(LE)){let w=h[E++],y=Q.getAttribute(a).split(OI),G=/([.?@])?(.*)/.exec(w);e.push({type:1,index:B,name:G[2],strings:y,
ctor:G[1]==="."?OQ:G[1]==="?"?jQ:G[1]==="@"?XQ:Wg}),Q.removeAttribute(a)}else a.startsWith(OI)&&(e.push({type:6,index:B}),Q.removeAttribute(a));if(JE.test(Q.tagName)){let a=Q.textContent.split(OI),w=a.length-1;if(w>0){Q.textContent=vC?vC.emptyScript:"";for(let y=0;y<w;y++)Q.append(a[y],DC()),rg.nextNode(),e.push({type:2,index:++B});Q.append(a[w],DC())}}}else if(Q.nodeType===8)if(Q.data===uE)e.push(
{type:2,index:B});else{let a=-1;for(;(a=Q.data.indexOf(OI,a+1))!==-1;)e.push({type:7,index:B}),a+=OI.length-1}B++}}static createElement(A,I){let C=ag.createElement("template");return C.innerHTML=A,C}};function Tg(g,A,I=g,C){if(A===jI)return A;let Q=C!==void 0?I._$Co?.[C]:I._$Cl,B=hC(A)?void 0:A._$litDirective$;return Q?.constructor!==B&&(Q?._$AO?.(!1),B===void 0?Q=void 0:(Q=new B(g),Q._$AT(g,I,C)),
C!==void 0?(I._$Co??=[])[C]=Q:I._$Cl=Q),Q!==void 0&&(A=Tg(g,Q._$AS(g,A.values),Q,C)),A}var ZQ=class{constructor(A,I){this._$AV=[],this._$AN=void 0,this._$AD=A,this._$AM=I}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(A){let{el:{content:I},parts:C}=this._$AD,Q=(A?.creationScope??ag).importNode(I,!0);rg.currentNode=Q;let B=rg.nextNode(),E=0,o=0,e=C[0];for(;e!==void 0;){
if(E===e.index){let n;e.type===2?n=new lC(B,B.nextSibling,this,A):e.type===1?n=new e.ctor(B,e.name,e.strings,this,A):e.type===6&&(n=new zQ(B,this,A)),this._$AV.push(n),e=C[++o]}E!==e?.index&&(B=rg.nextNode(),E++)}return rg.currentNode=ag,Q}p(A){let I=0;for(let C of this._$AV)C!==void 0&&(C.strings!==void 0?(C._$AI(A,C,I),I+=C.strings.length-2):C._$AI(A[I])),I++}},lC=class g{get _$AU(){return this.
_$AM?._$AU??this._$Cv}constructor(A,I,C,Q){this.type=2,this._$AH=x,this._$AN=void 0,this._$AA=A,this._$AB=I,this._$AM=C,this.options=Q,this._$Cv=Q?.isConnected??!0}get parentNode(){let A=this._$AA.parentNode,I=this._$AM;return I!==void 0&&A?.nodeType===11&&(A=I.parentNode),A}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(A,I=this){A=Tg(this,A,I),hC(A)?A===x||A==null||A===""?(this.
_$AH!==x&&this._$AR(),this._$AH=x):A!==this._$AH&&A!==jI&&this._(A):A._$litType$!==void 0?this.$(A):A.nodeType!==void 0?this.T(A):kt(A)?this.k(A):this._(A)}O(A){return this._$AA.parentNode.insertBefore(A,this._$AB)}T(A){this._$AH!==A&&(this._$AR(),this._$AH=this.O(A))}_(A){this._$AH!==x&&hC(this._$AH)?this._$AA.nextSibling.data=A:this.T(ag.createTextNode(A)),this._$AH=A}$(A){let{values:I,_$litType$:C}=A,
Q=typeof C=="number"?this._$AC(A):(C.el===void 0&&(C.el=wC.createElement(KE(C.h,C.h[0]),this.options)),C);if(this._$AH?._$AD===Q)this._$AH.p(I);else{let B=new ZQ(Q,this),E=B.u(this.options);B.p(I),this.T(E),this._$AH=B}}_$AC(A){let I=pE.get(A.strings);return I===void 0&&pE.set(A.strings,I=new wC(A)),I}k(A){$Q(this._$AH)||(this._$AH=[],this._$AR());let I=this._$AH,C,Q=0;for(let B of A)Q===I.length?
I.push(C=new g(this.O(DC()),this.O(DC()),this,this.options)):C=I[Q],C._$AI(B),Q++;Q<I.length&&(this._$AR(C&&C._$AB.nextSibling,Q),I.length=Q)}_$AR(A=this._$AA.nextSibling,I){for(this._$AP?.(!1,!0,I);A!==this._$AB;){let C=SE(A).nextSibling;SE(A).remove(),A=C}}setConnected(A){this._$AM===void 0&&(this._$Cv=A,this._$AP?.(A))}},Wg=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(A,I,C,Q,B){this.type=1,this._$AH=x,this._$AN=void 0,this.element=A,this.name=I,this._$AM=Q,this.options=B,C.length>2||C[0]!==""||C[1]!==""?(this._$AH=Array(C.length-1).fill(new String),this.strings=C):this._$AH=x}_$AI(A,I=this,C,Q){let B=this.strings,E=!1;if(B===void 0)A=Tg(this,A,I,0),E=!hC(A)||A!==this._$AH&&A!==jI,E&&(this._$AH=A);else{let o=A,e,n;for(A=B[0],e=0;e<B.length-
1;e++)n=Tg(this,o[C+e],I,e),n===jI&&(n=this._$AH[e]),E||=!hC(n)||n!==this._$AH[e],n===x?A=x:A!==x&&(A+=(n??"")+B[e+1]),this._$AH[e]=n}E&&!Q&&this.j(A)}j(A){A===x?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,A??"")}},OQ=class extends Wg{constructor(){super(...arguments),this.type=3}j(A){this.element[this.name]=A===x?void 0:A}},jQ=class extends Wg{constructor(){super(...arguments),
this.type=4}j(A){this.element.toggleAttribute(this.name,!!A&&A!==x)}},XQ=class extends Wg{constructor(A,I,C,Q,B){super(A,I,C,Q,B),this.type=5}_$AI(A,I=this){if((A=Tg(this,A,I,0)??x)===jI)return;let C=this._$AH,Q=A===x&&C!==x||A.capture!==C.capture||A.once!==C.once||A.passive!==C.passive,B=A!==x&&(C===x||Q);Q&&this.element.removeEventListener(this.name,this,C),B&&this.element.addEventListener(this.
name,this,A),this._$AH=A}handleEvent(A){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,A):this._$AH.handleEvent(A)}},zQ=class{constructor(A,I,C){this.element=A,this.type=6,this._$AN=void 0,this._$AM=I,this.options=C}get _$AU(){return this._$AM._$AU}_$AI(A){Tg(this,A)}};var pt=_Q.litHtmlPolyfillSupport;pt?.(wC,lC),(_Q.litHtmlVersions??=[]).push("3.3.3");var IB=(g,A,I)=>{let C=I?.renderBefore??A,Q=C._$litPart$;if(Q===void 0){let B=I?.renderBefore??null;C._$litPart$=Q=new lC(A.insertBefore(DC(),B),B,void 0,I??{})}return Q._$AI(g),Q};function YE({dependent:g,dependencies:A=[],view:I,cursor:C,incident:Q,theme:B,collapsed:E}){let o=new URLSearchParams;g!==void 0&&o.set("dependent",g);for(let{name:n,downtimeThreshold:h}of A)o.append("dependency",NE(n,h));I&&(o.set("from",String(I.from)),o.set("to",String(I.to))),C!==void 0&&o.set("cursor",String(C)),Q!==void 0&&o.set("incident",String(Q+1)),B&&B!=="auto"&&o.set("theme",B),E&&o.set(
"gaps","collapsed");let e=String(o);return e&&`#${e}`}function mE(g){let A=new URLSearchParams(g.replace(/^#/,"")),[I,C,Q,B]=["from","to","cursor","incident"].map(e=>Lt(A.get(e))),E=A.get("theme"),o=A.getAll("dependency").flatMap(ut);return{dependent:A.get("dependent")??void 0,dependencies:o.length>0?o:void 0,view:I!==void 0&&C!==void 0&&I<C?{from:I,to:C}:void 0,cursor:Q,incident:B!==void 0&&Number.
isInteger(B)&&B>0?B-1:void 0,theme:E==="dark"||E==="light"?E:void 0,collapsed:A.get("gaps")==="collapsed"}}function Lt(g){let A=g?Number(g):NaN;return Number.isFinite(A)?A:void 0}function ut(g){try{return[xC(g)]}catch{return[]}}var Jt=350,PC=class{isKept=!1;#I;#A;#g=location.hash;#Q=()=>{this.isKept&&location.hash!==this.#g&&this.#C()};#i=()=>{this.#A!==void 0&&this.#B()};constructor(A){this.#I=A,addEventListener("hashchange",this.#Q),addEventListener("pagehide",this.#i)}read(){return this.isKept?mE(location.hash):{}}write(){this.isKept&&(this.#A??=setTimeout(()=>this.#B(),Jt))}#E(){clearTimeout(this.#A),this.#A=void 0}#C(){
this.#E(),this.#g=location.hash,this.#I.follow(this.read())}#B(){this.#E();let{replayed:A,navigator:I,selection:C,theme:Q,stage:B,isSettling:E}=this.#I;if(!A||B!=="ready"||E)return;if(location.hash!==this.#g)return this.#C();let o=YE({dependent:A.dependent,dependencies:A.dependencies,view:I.isWhole?void 0:I.view,cursor:C.index===void 0?I.cursor:void 0,incident:C.index,theme:Q,collapsed:I.collapsed});
o!==this.#g&&history.replaceState(history.state,"",o),this.#g=location.hash}destroy(){this.#E(),removeEventListener("hashchange",this.#Q),removeEventListener("pagehide",this.#i)}};var HE=g=>typeof g=="string"?g:g.name,bE=(g,A)=>JSON.stringify(g?.map(HE))===JSON.stringify(A.map(HE));function qE(g){if(typeof g=="string")return{name:g};let{name:A,downtimeThreshold:I}=g;return{name:A,downtimeThreshold:typeof I=="string"?rC(I):I}}var TC=class{#I;#A;#g;#Q=0;#i=new Map;#E=new Map;#C=new Map;#B=0;#t;constructor(A,I){this.#I=A,this.#A=I,this.#o()}#o(){this.#t=void 0;let A=this.#g=this.#I();A.onmessage=({data:{id:I,result:C,error:Q,progress:B}})=>{if(B)return this.#A(B);let E=this.#i.get(I);this.#i.delete(I),Q?E?.reject(Object.assign(new Error(Q.message),{name:Q.name,code:Q.code})):E?.resolve(C)},A.onerror=I=>{I.preventDefault(),
this.close(new Error(`the engine cannot be started: ${I.message||"its worker was not loaded"}`))}}begin(){this.#B+=1;for(let A of this.#E.keys())this.#E.set(A,null);this.#t&&this.#o()}ask(A,I,C=[]){return new Promise((Q,B)=>{if(!this.#g)return B(this.#t);let E=this.#Q+=1;this.#i.set(E,{resolve:Q,reject:B}),this.#g.postMessage({id:E,method:A,args:I},C)})}latest(A,I,C,Q,B){let E=()=>{this.#E.set(A,null);
let o=this.#B,e=()=>o===this.#B;this.ask(I,C()).then(n=>e()&&Q(n),n=>e()&&B(n)).finally(()=>{let n=this.#E.get(A);if(this.#E.delete(A),n)return n();for(let h of this.#C.get(A)??[])h();this.#C.delete(A)})};this.#E.has(A)?this.#E.set(A,E):E()}idle(A){return new Promise(I=>{if(!this.#E.has(A))return I();this.#C.set(A,[...this.#C.get(A)??[],I])})}close(A=new DOMException("the element was removed","Abo\
rtError")){this.#t=A,this.#g?.terminate(),this.#g=void 0;for(let{reject:I}of this.#i.values())I(A);this.#i.clear()}};var xE=[["m",6e4,"s",1e3],["h",36e5,"m",6e4],["d",864e5,"h",36e5]],Kt=[[6e4,/:\d\d\.\d+Z$/],[1e3,/\.\d+Z$/]],Yt=new Intl.NumberFormat("en-US",{maximumFractionDigits:3}),fA=g=>Yt.format(g),GA=(g,A,I=`${A}s`)=>`${fA(g)} ${g===1?A:I}`;function cC(g){let A=["B","kB","MB","GB","TB"],I=0,C=g;for(;C>=999.5&&I<A.length-1;I++)C/=1e3;return`${Number(C.toPrecision(3))} ${A[I]}`}function gB(g,A="time"){if(Number.
isNaN(g))return"\u2013";if(A==="number"||!Number.isFinite(g))return fA(g);if(g<0)return`-${gB(-g)}`;if(g===0)return"0s";if(g<999.5)return`${Number(g.toPrecision(3))}ms`;if(g<59950)return`${Number((g/1e3).toFixed(1))}s`;let[I,C,Q,B]=xE.findLast(([,e,,n])=>Math.round(g/n)*n>=e)??xE[0],E=Math.max(Math.round(g/B),C/B),o=E%(C/B);return`${fA((E-o)*B/C)}${I}${o?` ${o}${Q}`:""}`}var vA=(g,A)=>mt([g],A)(g);
function mt(g,A="time"){if(A==="number")return String;let I=[...g],C=Kt.find(([Q])=>I.every(B=>B%Q===0))?.[1];return Q=>{let B=Ht(Q)?.replace("T"," ")??String(Q);return C?B.replace(C,"Z"):B}}function Ht(g){let A=new Date(Math.floor(g));if(Number.isNaN(A.getTime()))return null;let I=Math.round((g-Math.floor(g))*1e3);return I>0&&I<1e3?A.toISOString().replace("Z",`${String(I).padStart(3,"0")}Z`):A.toISOString()}var XI=1e3,zI=60*XI,Vg=60*zI,ZA=24*Vg,bt=new Intl.NumberFormat("en",{notation:"compact",maximumFractionDigits:1});function wA(g,A){let I=Math.abs(g);return A==="time"||I<1e6||!Number.isFinite(I)?gB(g,A):I<1e15?bt.format(g):g.toExponential(2).replace(/\.?0*e\+/,"e")}var oA=(g,A=80)=>g.length>A?`${g.slice(0,A-1)}\u2026`:g,qt=[1,2,5,10,20,50,100,200,500,XI,2*XI,5*XI,10*XI,15*XI,30*XI,zI,2*zI,5*zI,10*
zI,15*zI,30*zI,Vg,2*Vg,3*Vg,6*Vg,12*Vg,ZA,2*ZA,5*ZA,10*ZA,20*ZA,50*ZA,100*ZA,200*ZA,500*ZA];function WC(g,A){let I=A==="time"&&g>1?qt.find(B=>B>=g):void 0;if(I)return I;let C=A==="time"&&g>1?ZA:1,Q=10**Math.floor(Math.log10(g/C));return C*Q*([1,2,5].find(B=>B*Q*C>=g)??10)}var xt=[1,3,6,12,24,60,120,240,600];function vE(g,A,I,C){if(!(A>g)||!(I>0))return[];if(C==="time"&&I>10*ZA)return Tt(g,A,I);let Q=C===
"time"&&I>5*ZA?10*ZA:WC(I,C),B=[],E=Math.ceil(g/Q),o=Math.min(Math.floor(A/Q),E+500);for(let e=E;e<=o;e+=1)B.push(vt(e*Q,Q,C));return B}function vt(g,A,I){if(I==="number")return{time:g,label:Math.abs(g)<1e15?fA(g):wA(g,I),first:!1};let C=new Date(g);if(Number.isNaN(C.getTime()))return{time:g,label:"",first:!1};let Q=C.toISOString(),B=g%ZA===0;return B?{time:g,label:`${Pt(C)}${C.getUTCMonth()===0&&
C.getUTCDate()===1?` ${C.getUTCFullYear()}`:""}`,first:B}:A>=zI?{time:g,label:Q.slice(11,16),first:B}:{time:g,label:A>=XI?Q.slice(11,19):Q.slice(14,23),first:B}}var PE=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Pt=g=>`${g.getUTCDate()} ${PE[g.getUTCMonth()]}`;function Tt(g,A,I){let C=xt.find(o=>o*30*ZA>=I)??1200*Math.ceil(I/(36e3*ZA)),Q=new Date(g),B=[],E=Math.ceil((Q.
getUTCFullYear()*12+Q.getUTCMonth())/C)*C;for(;B.length<500;E+=C){let o=Date.UTC(2e3,E-24e3);if(!(o<=A))break;if(o<g)continue;let e=E%12===0;B.push({time:o,label:e?String(E/12):PE[E%12],first:e})}return B}var Wt={KeyW:"in",ArrowUp:"in",Equal:"in",NumpadAdd:"in",KeyS:"out",ArrowDown:"out",Minus:"out",NumpadSubtract:"out",KeyA:"left",ArrowLeft:"left",KeyD:"right",ArrowRight:"right",Digit0:"whole",Numpad0:"whole",Period:"next",Comma:"previous",Space:"play",Escape:"escape"},Vt={"+":"in","-":"out",0:"whole",".":"next",",":"previous","?":"help"},TE=[[["W","\u2191","+"],"zoom in"],[["S","\u2193","\u2212"],
"zoom out"],[["A","\u2190"],"earlier"],[["D","\u2192"],"later"],[["0"],"show the whole recording"],[["."],"next incident"],[[","],"previous incident"],[["Space"],"play, pause"],[["Esc"],"close, clear the selection"],[["?"],"this help"]];function WE(g){if(g.ctrlKey||g.metaKey||g.altKey||g.defaultPrevented)return;let A=g.composedPath()[0];if(A.closest("input, select, textarea, [contenteditable]"))return g.
code==="Escape"?"escape":void 0;let I=Vt[g.key]??Wt[g.code];if(!(I==="play"&&A.closest('button, summary, a, [role="tab"]'))&&!(g.code.startsWith("Arrow")&&A.closest('[role="tablist"], [role="slider"], .scroll, dialog')))return I}var VC=class{#I;#A="";#g;constructor(A,{onText:I,onState:C,onProblem:Q}){let B=()=>{clearTimeout(this.#g),this.#g=void 0,this.#A&&I(this.#A),this.#A=""};C("connecting"),this.#I=new EventSource(A),this.#I.onopen=()=>C("live"),this.#I.onmessage=({data:E})=>{this.#A+=E.endsWith(`
`)?E:`${E}
`,this.#g??=setTimeout(B,100)},this.#I.addEventListener("problem",({data:E})=>Q(E)),this.#I.addEventListener("end",()=>{this.#I.close(),B(),C("ended")}),this.#I.onerror=()=>C(this.#I.readyState===EventSource.CLOSED?"ended":"connecting")}close(){clearTimeout(this.#g),this.#I.close()}};var ZC=class{name="";progress;liveState;#I;#A;#g=0;constructor(A){this.#I=A}get isLive(){return this.#A!==void 0}async load(A,I){let C=this.#I,Q=this.#E(I.name??(A instanceof File?A.name:""));try{let B=A instanceof ReadableStream&&!Zt()?await new Response(A).blob():A,E=await C.engine.ask("open",[B,I],B instanceof ReadableStream?[B]:[]);if(Q!==this.#g)return;if(this.#B(E),E.rows===0)throw new Error(
`there is no row in ${this.name?oA(this.name):"the recording"}${E.problems.count?`: ${E.problems.first[0]?.message}`:""}`);await C.choose()}catch(B){throw this.#C(Q,B),B}}openFile(A){this.load(A,{name:A.name}).catch(()=>{})}listen(A,I){let C=this.#I,Q=this.#E(I.name??"live");try{this.#A=this.#Q(Q,A,I)}catch(B){this.#C(Q,B)}C.update()}#Q(A,I,C){let Q=this.#I;return new VC(I,{onState:B=>{this.liveState=
B,Q.say(B==="live"?"Live":B==="ended"?"The stream has ended":"Connecting"),Q.update()},onProblem:B=>Q.fail(new Error(B)),onText:B=>this.#i(A,B,C).catch(E=>this.#C(A,E))})}async#i(A,I,C){let Q=this.#I,B=await Q.engine.ask("append",[I,C]);if(A!==this.#g)return;let E=!Q.opened?.rows;Q.opened=B,Q.update(),B.rows!==0&&(E&&this.#B(B),Q.stage!=="loading"?Q.advance():Q.isReplaying||await Q.choose())}#E(A){
return this.close(),this.#I.clear(),this.#I.stage="loading",this.name=A,this.#I.update(),this.#g}close(){this.#g+=1,this.#A?.close(),this.#A=this.liveState=this.progress=void 0}#C(A,I){A===this.#g&&(this.#I.stage==="loading"&&!this.#I.opened?.rows&&(this.#I.stage="empty"),this.#I.fail(I))}#B(A){let I=this.#I;I.opened=A;let{rows:C,streams:Q,bytes:B,problems:E}=A;I.fire("load",{rows:C,streams:Q.map(
({name:o})=>o),bytes:B,problems:E}),I.say(`${GA(C,"row")} of ${GA(Q.length,"stream")} read${E.count?`, ${GA(E.count,"line")} could not be read`:""}`)}};function Zt(){try{let g=new ReadableStream;return structuredClone(g,{transfer:[g]}),!0}catch{return!1}}var Ot=[255,1,5,4,0,3,2];var _I=({view:g,left:A,width:I},C)=>A+(C-g.from)/(g.to-g.from)*I;function Dg(g,A,I,C,Q,B,E){let o=(I.to-I.from)/A.length,e=Math.max(0,Math.floor((C.view.from-I.from)/o)),n=Math.min(A.length,Math.ceil((C.view.to-I.from)/o)),h=new Map;for(let a=e;a<n;){let w=A[a],y=a;for(;a<n&&A[a]===w;)a+=1;let G=h.get(w);G?G.push(y,a):h.set(w,[y,a])}for(let a of Ot){let w=h.get(a),y=w&&E(a);if(!(!w||!y||y==="trans\
parent")){g.fillStyle=y,g.beginPath();for(let G=0;G<w.length;G+=2){let R=Math.max(C.left,Math.floor(_I(C,I.from+w[G]*o))),J=Math.min(C.left+C.width,Math.ceil(_I(C,I.from+w[G+1]*o)));g.rect(R,Q,Math.max(1,J-R),B)}g.fill()}}}function VE(g,A,I,C,Q,B,E){let o=(I.to-I.from)/A.length;g.fillStyle=E,g.beginPath();for(let e=0;e<A.length;e+=1){if(!A[e])continue;let n=Math.floor(_I(C,I.from+e*o));if(n<C.left||
n>=C.left+C.width)continue;let h=Math.min(1,.4+.15*Math.log2(A[e]));g.rect(n,Q-B*h,1,B*h)}g.fill()}function $I(g,A,I,C,Q,B){let E=Math.max(I.left,_I(I,A.start)),o=Math.min(I.left+I.width,_I(I,A.end));if(o<=E)return;let e=devicePixelRatio,n=3*e;g.globalAlpha=.7,g.fillStyle=B.ground,g.fillRect(E,C,o-E,Q),g.globalAlpha=1,g.strokeStyle=B.muted,g.lineWidth=e,g.beginPath();for(let h of[E,o])for(let a=0,
w=0;a<=Q;a+=n,w=1-w){let y=h+(w-.5)*n;a===0?g.moveTo(y,C):g.lineTo(y,C+a)}g.stroke()}function V(g,A={},...I){let C=document.createElement(g);for(let[Q,B]of Object.entries(A))C.setAttribute(Q,B);return C.append(...I),C}function NI(g,A){g.textContent!==A&&(g.textContent=A)}function hg(g,A,I){let C=devicePixelRatio,[Q,B]=[Math.round(A*C),Math.round(I*C)],E=g.getContext("2d");return g.width!==Q||g.height!==B?(g.width=Q,g.height=B):E.clearRect(0,0,Q,B),E}var CB=[{name:"unknown",pattern:"dots"},{name:"up"},{name:"down"},{name:"recovering",pattern:"rising"},{name:"idle",pattern:"falling"},{name:"ended",pattern:"bars"}],QB=g=>CB[g]?.name??"no data";function fC(g,A){let I=getComputedStyle(g),C=E=>I.getPropertyValue(`--cr-${E}`).trim(),Q=C("ground"),B=(E,o)=>o?yC(o,C(E),C(`${E}-ground`)||"transparent",A):C(E);return{text:C("text"),muted:C("muted"),grid:C(
"grid"),line:C("lag"),area:C("lag-area"),threshold:C("threshold"),late:C("late"),ground:Q,font:I.fontFamily,phases:CB.map(({name:E,pattern:o})=>B(E,o)),tints:CB.map(({name:E,pattern:o})=>E==="up"?"transparent":o?yC(o,C("hatch"),"transparent",A):C(`${E}-tint`)),nothing:yC("crosses",C("hatch"),"transparent",A),paused:[C("running"),yC("rising",C("paused"),C("paused-ground"),A)],gap:yC("falling",C("mu\
ted"),Q,A)}}function yC(g,A,I,C){let Q=Math.round(6*C),B=new OffscreenCanvas(Q,Q),E=B.getContext("2d");E.fillStyle=I,E.fillRect(0,0,Q,Q),E.strokeStyle=E.fillStyle=A,E.lineWidth=1.3*C,E.beginPath();let o=e=>{for(let n of[-Q,0,Q])E.moveTo(n-1,e?-1:Q+1),E.lineTo(n+Q+1,e?Q+1:-1)};return(g==="rising"||g==="crosses")&&o(!1),(g==="falling"||g==="crosses")&&o(!0),g==="bars"&&(E.moveTo(Q/2,0),E.lineTo(Q/2,
Q)),E.stroke(),g==="dots"&&E.fillRect(Q/3,Q/3,1.7*C,1.7*C),E.createPattern(B,"repeat")??A}var jt="uplot",Xt="u-hz",zt="u-vt",_t="u-title",$t="u-wrap",Ao="u-under",Io="u-over",go="u-axis",cg="u-off",Co="u-select",Qo="u-cursor-x",Bo="u-cursor-y",Eo="u-cursor-pt",io="u-legend",eo="u-live",to="u-inline",oo="u-series",so="u-marker",ZE="u-label",no="u-value",dC="width",NC="height";var OE="bottom",Zg="left",BB="right",GB="#000",jE=GB+"0",EB="mousemove",XE="mousedown",iB="mouseup",zE="mouseenter",_E="mouseleave",$E="dblclick",ro="resize",ao="scroll",Ai="change",_C="dppxchange",dB="--",AC=typeof window<"u",nB=AC?document:null,jg=AC?window:null,Do=AC?navigator:null,eA,OC;function rB(){let g=devicePixelRatio;eA!=g&&(eA=g,OC&&DB(Ai,OC,rB),OC=matchMedia(`(min-resolution: ${eA-.001}\
dppx) and (max-resolution: ${eA+.001}dppx)`),yg(Ai,OC,rB),jg.dispatchEvent(new CustomEvent(_C)))}function eI(g,A){if(A!=null){let I=g.classList;!I.contains(A)&&I.add(A)}}function aB(g,A){let I=g.classList;I.contains(A)&&I.remove(A)}function dA(g,A,I){g.style[A]=I+"px"}function SI(g,A,I,C){let Q=nB.createElement(g);return A!=null&&eI(Q,A),I?.insertBefore(Q,C),Q}function wI(g,A){return SI("div",g,A)}
var Ii=new WeakMap;function KI(g,A,I,C,Q){let B="translate("+A+"px,"+I+"px)",E=Ii.get(g);B!=E&&(g.style.transform=B,Ii.set(g,B),A<0||I<0||A>C||I>Q?eI(g,cg):aB(g,cg))}var gi=new WeakMap;function Ci(g,A,I){let C=A+I,Q=gi.get(g);C!=Q&&(gi.set(g,C),g.style.background=A,g.style.borderColor=I)}var Qi=new WeakMap;function Bi(g,A,I,C){let Q=A+""+I,B=Qi.get(g);Q!=B&&(Qi.set(g,Q),g.style.height=I+"px",g.style.
width=A+"px",g.style.marginLeft=C?-A/2+"px":0,g.style.marginTop=C?-I/2+"px":0)}var NB={passive:!0},ho={...NB,capture:!0};function yg(g,A,I,C){A.addEventListener(g,I,C?ho:NB)}function DB(g,A,I,C){A.removeEventListener(g,I,NB)}AC&&rB();function FI(g,A,I,C){let Q;I=I||0,C=C||A.length-1;let B=C<=2147483647;for(;C-I>1;)Q=B?I+C>>1:tI((I+C)/2),A[Q]<g?I=Q:C=Q;return g-A[I]<=A[C]-g?I:C}function ui(g){return(I,C,Q)=>{
let B=-1,E=-1;for(let o=C;o<=Q;o++)if(g(I[o])){B=o;break}for(let o=Q;o>=C;o--)if(g(I[o])){E=o;break}return[B,E]}}var Ji=g=>g!=null,Ki=g=>g!=null&&g>0,IQ=ui(Ji),wo=ui(Ki);function lo(g,A,I,C=0,Q=!1){let B=Q?wo:IQ,E=Q?Ki:Ji;[A,I]=B(g,A,I);let o=g[A],e=g[A];if(A>-1)if(C==1)o=g[A],e=g[I];else if(C==-1)o=g[I],e=g[A];else for(let n=A;n<=I;n++){let h=g[n];E(h)&&(h<o?o=h:h>e&&(e=h))}return[o??aA,e??-aA]}function gQ(g,A,I,C){
let Q=ei(g),B=ei(A);g==A&&(Q==-1?(g*=I,A/=I):(g/=I,A*=I));let E=I==10?qI:Yi,o=Q==1?tI:lI,e=B==1?lI:tI,n=o(E(KA(g))),h=e(E(KA(A))),a=Xg(I,n),w=Xg(I,h);return I==10&&(n<0&&(a=DA(a,-n)),h<0&&(w=DA(w,-h))),C||I==2?(g=a*Q,A=w*B):(g=qi(g,a),A=CQ(A,w)),[g,A]}function SB(g,A,I,C){let Q=gQ(g,A,I,C);return g==0&&(Q[0]=0),A==0&&(Q[1]=0),Q}var FB=.1,Ei={mode:3,pad:FB},FC={pad:0,soft:null,mode:0},co={min:FC,max:FC};
function $C(g,A,I,C){return QQ(I)?ii(g,A,I):(FC.pad=I,FC.soft=C?0:null,FC.mode=C?3:0,ii(g,A,co))}function EA(g,A){return g??A}function yo(g,A,I){for(A=EA(A,0),I=EA(I,g.length-1);A<=I;){if(g[A]!=null)return!0;A++}return!1}function ii(g,A,I){let C=I.min,Q=I.max,B=EA(C.pad,0),E=EA(Q.pad,0),o=EA(C.hard,-aA),e=EA(Q.hard,aA),n=EA(C.soft,aA),h=EA(Q.soft,-aA),a=EA(C.mode,0),w=EA(Q.mode,0),y=A-g,G=qI(y),R=$A(
KA(g),KA(A)),J=qI(R),P=KA(J-G);(y<1e-24||P>10)&&(y=0,(g==0||A==0)&&(y=1e-24,a==2&&n!=aA&&(B=0),w==2&&h!=-aA&&(E=0)));let N=y||R||1e3,q=qI(N),S=Xg(10,tI(q)),z=N*(y==0?g==0?.1:1:B),u=DA(qi(g-z,S/10),24),_=g>=n&&(a==1||a==3&&u<=n||a==2&&u>=n)?n:aA,O=$A(o,u<_&&g>=_?_:RI(_,u)),IA=N*(y==0?A==0?.1:1:E),Z=DA(CQ(A+IA,S/10),24),F=A<=h&&(w==1||w==3&&Z>=h||w==2&&Z<=h)?h:-aA,X=RI(e,Z>F&&A<=F?F:$A(F,Z));return O==
X&&O==0&&(X=100),[O,X]}var fo=new Intl.NumberFormat(AC?Do.language:"en-US"),RB=g=>fo.format(g),oI=Math,zC=oI.PI,KA=oI.abs,tI=oI.floor,JA=oI.round,lI=oI.ceil,RI=oI.min,$A=oI.max,Xg=oI.pow,ei=oI.sign,qI=oI.log10,Yi=oI.log2,Go=(g,A=1)=>oI.sinh(g)*A,eB=(g,A=1)=>oI.asinh(g/A),aA=1/0;function ti(g){return(qI((g^g>>31)-(g>>31))|0)+1}function hB(g,A,I){return RI($A(g,A),I)}function mi(g){return typeof g==
"function"}function gA(g){return mi(g)?g:()=>g}var No=()=>{},Hi=g=>g,bi=(g,A)=>A,So=g=>null,oi=g=>!0,si=(g,A)=>g==A,Fo=/\.\d*?(?=9{6,}|0{6,})/gm,fg=g=>{if(vi(g)||Ig.has(g))return g;let A=`${g}`,I=A.match(Fo);if(I==null)return g;let C=I[0].length-1;if(A.indexOf("e-")!=-1){let[Q,B]=A.split("e");return+`${fg(Q)}e${B}`}return DA(g,C)};function wg(g,A){return fg(DA(fg(g/A))*A)}function CQ(g,A){return fg(
lI(fg(g/A))*A)}function qi(g,A){return fg(tI(fg(g/A))*A)}function DA(g,A=0){if(vi(g))return g;let I=10**A,C=g*I*(1+Number.EPSILON);return JA(C)/I}var Ig=new Map;function xi(g){return((""+g).split(".")[1]||"").length}function MC(g,A,I,C){let Q=[],B=C.map(xi);for(let E=A;E<I;E++){let o=KA(E),e=DA(Xg(g,E),o);for(let n=0;n<C.length;n++){let h=g==10?+`${C[n]}e${E}`:C[n]*e,a=(E>=0?0:o)+(E>=B[n]?0:B[n]),
w=g==10?h:DA(h,a);Q.push(w),Ig.set(w,a)}}return Q}var RC={},MB=[],zg=[null,null],Ag=Array.isArray,vi=Number.isInteger,Ro=g=>g===void 0;function ni(g){return typeof g=="string"}function QQ(g){let A=!1;if(g!=null){let I=g.constructor;A=I==null||I==Object}return A}function Mo(g){return g!=null&&typeof g=="object"}var ko=Object.getPrototypeOf(Uint8Array),Pi="__proto__";function _g(g,A=QQ){let I;if(Ag(
g)){let C=g.find(Q=>Q!=null);if(Ag(C)||A(C)){I=Array(g.length);for(let Q=0;Q<g.length;Q++)I[Q]=_g(g[Q],A)}else I=g.slice()}else if(g instanceof ko)I=g.slice();else if(A(g)){I={};for(let C in g)C!=Pi&&(I[C]=_g(g[C],A))}else I=g;return I}function pA(g){let A=arguments;for(let I=1;I<A.length;I++){let C=A[I];for(let Q in C)Q!=Pi&&(QQ(g[Q])?pA(g[Q],_g(C[Q])):g[Q]=_g(C[Q]))}return g}var Uo=0,po=1,Lo=2;function uo(g,A,I){
for(let C=0,Q,B=-1;C<A.length;C++){let E=A[C];if(E>B){for(Q=E-1;Q>=0&&g[Q]==null;)g[Q--]=null;for(Q=E+1;Q<I&&g[Q]==null;)g[B=Q++]=null}}}function Jo(g,A){if(mo(g)){let E=g[0].slice();for(let o=1;o<g.length;o++)E.push(...g[o].slice(1));return Ho(E[0])||(E=Yo(E)),E}let I=new Set;for(let E=0;E<g.length;E++){let e=g[E][0],n=e.length;for(let h=0;h<n;h++)I.add(e[h])}let C=[Array.from(I).sort((E,o)=>E-o)],
Q=C[0].length,B=new Map;for(let E=0;E<Q;E++)B.set(C[0][E],E);for(let E=0;E<g.length;E++){let o=g[E],e=o[0];for(let n=1;n<o.length;n++){let h=o[n],a=Array(Q).fill(void 0),w=A?A[E][n]:po,y=[];for(let G=0;G<h.length;G++){let R=h[G],J=B.get(e[G]);R===null?w!=Uo&&(a[J]=R,w==Lo&&y.push(J)):a[J]=R}uo(a,y,Q),C.push(a)}}return C}var Ko=typeof queueMicrotask>"u"?g=>Promise.resolve().then(g):queueMicrotask;function Yo(g){
let A=g[0],I=A.length,C=Array(I);for(let B=0;B<C.length;B++)C[B]=B;C.sort((B,E)=>A[B]-A[E]);let Q=[];for(let B=0;B<g.length;B++){let E=g[B],o=Array(I);for(let e=0;e<I;e++)o[e]=E[C[e]];Q.push(o)}return Q}function mo(g){let A=g[0][0],I=A.length;for(let C=1;C<g.length;C++){let Q=g[C][0];if(Q.length!=I)return!1;if(Q!=A){for(let B=0;B<I;B++)if(Q[B]!=A[B])return!1}}return!0}function Ho(g,A=100){let I=g.
length;if(I<=1)return!0;let C=0,Q=I-1;for(;C<=Q&&g[C]==null;)C++;for(;Q>=C&&g[Q]==null;)Q--;if(Q<=C)return!0;let B=$A(1,tI((Q-C+1)/A));for(let E=g[C],o=C+B;o<=Q;o+=B){let e=g[o];if(e!=null){if(e<=E)return!1;E=e}}return!0}var Ti=["January","February","March","April","May","June","July","August","September","October","November","December"],Wi=["Sunday","Monday","Tuesday","Wednesday","Thursday","Frid\
ay","Saturday"];function Vi(g){return g.slice(0,3)}var bo=Wi.map(Vi),qo=Ti.map(Vi),xo={MMMM:Ti,MMM:qo,WWWW:Wi,WWW:bo};function GC(g){return(g<10?"0":"")+g}function vo(g){return(g<10?"00":g<100?"0":"")+g}var Po={YYYY:g=>g.getFullYear(),YY:g=>(g.getFullYear()+"").slice(2),MMMM:(g,A)=>A.MMMM[g.getMonth()],MMM:(g,A)=>A.MMM[g.getMonth()],MM:g=>GC(g.getMonth()+1),M:g=>g.getMonth()+1,DD:g=>GC(g.getDate()),
D:g=>g.getDate(),WWWW:(g,A)=>A.WWWW[g.getDay()],WWW:(g,A)=>A.WWW[g.getDay()],HH:g=>GC(g.getHours()),H:g=>g.getHours(),h:g=>{let A=g.getHours();return A==0?12:A>12?A-12:A},AA:g=>g.getHours()>=12?"PM":"AM",aa:g=>g.getHours()>=12?"pm":"am",a:g=>g.getHours()>=12?"p":"a",mm:g=>GC(g.getMinutes()),m:g=>g.getMinutes(),ss:g=>GC(g.getSeconds()),s:g=>g.getSeconds(),fff:g=>vo(g.getMilliseconds())};function kB(g,A){
A=A||xo;let I=[],C=/\{([a-z]+)\}|[^{]+/gi,Q;for(;Q=C.exec(g);)I.push(Q[0][0]=="{"?Po[Q[1]]:Q[0]);return B=>{let E="";for(let o=0;o<I.length;o++)E+=typeof I[o]=="string"?I[o]:I[o](B,A);return E}}var To=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Wo(g,A){let I;return A=="UTC"||A=="Etc/UTC"?I=new Date(+g+g.getTimezoneOffset()*6e4):A==To?I=g:(I=new Date(g.toLocaleString("en-US",{timeZone:A})),
I.setMilliseconds(g.getMilliseconds())),I}var Zi=g=>g%1==0,AQ=[1,2,2.5,5],Vo=MC(10,-32,0,AQ),Oi=MC(10,0,32,AQ),Zo=Oi.filter(Zi),lg=Vo.concat(Oi),UB=`
`,ji="{YYYY}",ri=UB+ji,Xi="{M}/{D}",SC=UB+Xi,jC=SC+"/{YY}",zi="{aa}",Oo="{h}:{mm}",Og=Oo+zi,ai=UB+Og,Di=":{ss}",sA=null;function _i(g){let A=g*1e3,I=A*60,C=I*60,Q=C*24,B=Q*30,E=Q*365,e=(g==1?MC(10,0,3,AQ).filter(Zi):MC(10,-3,0,AQ)).concat([A,A*5,A*10,A*15,A*30,I,I*5,I*10,I*15,I*30,C,C*2,C*3,C*4,C*6,C*8,C*12,Q,Q*2,Q*3,Q*4,Q*5,Q*6,Q*7,Q*8,Q*9,Q*10,Q*15,B,B*2,B*3,B*4,B*6,E,E*2,E*5,E*10,E*25,E*50,E*100]),
n=[[E,ji,sA,sA,sA,sA,sA,sA,1],[Q*28,"{MMM}",ri,sA,sA,sA,sA,sA,1],[Q,Xi,ri,sA,sA,sA,sA,sA,1],[C,"{h}"+zi,jC,sA,SC,sA,sA,sA,1],[I,Og,jC,sA,SC,sA,sA,sA,1],[A,Di,jC+" "+Og,sA,SC+" "+Og,sA,ai,sA,1],[g,Di+".{fff}",jC+" "+Og,sA,SC+" "+Og,sA,ai,sA,1]];function h(a){return(w,y,G,R,J,P)=>{let N=[],q=J>=E,S=J>=B&&J<E,z=a(G),u=DA(z*g,3),_=tB(z.getFullYear(),q?0:z.getMonth(),S||q?1:z.getDate()),O=DA(_*g,3);if(S||
q){let IA=S?J/B:0,Z=q?J/E:0,F=u==O?u:DA(tB(_.getFullYear()+Z,_.getMonth()+IA,1)*g,3),X=new Date(JA(F/g)),K=X.getFullYear(),T=X.getMonth();for(let b=0;F<=R;b++){let CA=tB(K+Z*b,T+IA*b,1),H=CA-a(DA(CA*g,3));F=DA((+CA+H)*g,3),F<=R&&N.push(F)}}else{let IA=J>=Q?Q:J,Z=tI(G)-tI(u),F=O+Z+CQ(u-O,IA);N.push(F);let X=a(F),K=X.getHours()+X.getMinutes()/I+X.getSeconds()/C,T=J/C,b=w.axes[y]._space,CA=P/b;for(;F=
DA(F+J,g==1?0:3),!(F>R);)if(T>1){let H=tI(DA(K+T,6))%24,QA=a(F).getHours()-H;QA>1&&(QA=-1),F-=QA*C,K=(K+T)%24;let nA=N[N.length-1];DA((F-nA)/J,3)*CA>=.7&&N.push(F)}else N.push(F)}return N}}return[e,n,h]}var[jo,Xo,zo]=_i(1),[_o,$o,As]=_i(.001);MC(2,-53,53,[1]);function hi(g,A){return g.map(I=>I.map((C,Q)=>Q==0||Q==8||C==null?C:A(Q==1||I[8]==0?C:I[1]+C)))}function wi(g,A){return(I,C,Q,B,E)=>{let o=A.
find(G=>E>=G[0])||A[A.length-1],e,n,h,a,w,y;return C.map(G=>{let R=g(G),J=R.getFullYear(),P=R.getMonth(),N=R.getDate(),q=R.getHours(),S=R.getMinutes(),z=R.getSeconds(),u=J!=e&&o[2]||P!=n&&o[3]||N!=h&&o[4]||q!=a&&o[5]||S!=w&&o[6]||z!=y&&o[7]||o[1];return e=J,n=P,h=N,a=q,w=S,y=z,u(R)})}}function Is(g,A){let I=kB(A);return(C,Q,B,E,o)=>Q.map(e=>I(g(e)))}function tB(g,A,I){return new Date(g,A,I)}function li(g,A){
return A(g)}var gs="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function ci(g,A){return(I,C,Q,B)=>B==null?dB:A(g(C))}function Cs(g,A){let I=g.series[A];return I.width?I.stroke(g,A):I.points.width?I.points.stroke(g,A):null}function Qs(g,A){return g.series[A].fill(g,A)}var Bs={show:!0,live:!0,isolate:!1,mount:No,markers:{show:!0,width:2,stroke:Cs,fill:Qs,dash:"solid"},idx:null,idxs:null,values:[]};function Es(g,A){
let I=g.cursor.points,C=wI(),Q=I.size(g,A);dA(C,dC,Q),dA(C,NC,Q);let B=Q/-2;dA(C,"marginLeft",B),dA(C,"marginTop",B);let E=I.width(g,A,Q);return E&&dA(C,"borderWidth",E),C}function is(g,A){let I=g.series[A].points;return I._fill||I._stroke}function es(g,A){let I=g.series[A].points;return I._stroke||I._fill}function ts(g,A){return g.series[A].points.size}var oB=[0,0];function os(g,A,I){return oB[0]=
A,oB[1]=I,oB}function XC(g,A,I,C=!0){return Q=>{Q.button==0&&(!C||Q.target==A)&&I(Q)}}function sB(g,A,I,C=!0){return Q=>{(!C||Q.target==A)&&I(Q)}}var ss={show:!0,x:!0,y:!0,lock:!1,move:os,points:{one:!1,show:Es,size:ts,width:0,stroke:es,fill:is},bind:{mousedown:XC,mouseup:XC,click:XC,dblclick:XC,mousemove:sB,mouseleave:sB,mouseenter:sB},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(g,A)=>{A.stopPropagation(),
A.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(g,A,I,C,Q)=>C-Q,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},$i={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},pB=pA({},$i,{filter:bi}),Ae=pA({},pB,{size:10}),Ie=pA({},$i,{show:!1}),LB='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", s\
ans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',ge="bold "+LB,Ce=1.5,yi={show:!0,scale:"x",stroke:GB,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ge,side:2,grid:pB,ticks:Ae,border:Ie,font:LB,lineGap:Ce,rotate:0},ns="Value",rs="Time",fi={show:!0,scale:"x",auto:!1,sorted:1,min:aA,max:-aA,idxs:[]};function as(g,A,I,C,Q){return A.map(B=>B==
null?"":RB(B))}function Ds(g,A,I,C,Q,B,E){let o=[],e=Ig.get(Q)||0;I=E?I:DA(CQ(I,Q),e);for(let n=I;n<=C;n=DA(n+Q,e))o.push(Object.is(n,-0)?0:n);return o}function wB(g,A,I,C,Q,B,E){let o=[],e=g.scales[g.axes[A].scale].log,n=e==10?qI:Yi,h=tI(n(I));Q=Xg(e,h),e==10&&(Q=lg[FI(Q,lg)]);let a=I,w=Q*e;e==10&&(w=lg[FI(w,lg)]);do o.push(a),a=a+Q,e==10&&!Ig.has(a)&&(a=DA(a,Ig.get(Q))),a>=w&&(Q=a,w=Q*e,e==10&&(w=
lg[FI(w,lg)]));while(a<=C);return o}function hs(g,A,I,C,Q,B,E){let e=g.scales[g.axes[A].scale].asinh,n=C>e?wB(g,A,$A(e,I),C,Q):[e],h=C>=0&&I<=0?[0]:[];return(I<-e?wB(g,A,$A(e,-C),-I,Q):[e]).reverse().map(w=>-w).concat(h,n)}var Qe=/./,ws=/[12357]/,ls=/[125]/,Gi=/1/,lB=(g,A,I,C)=>g.map((Q,B)=>A==4&&Q==0||B%C==0&&I.test(Q.toExponential()[Q<0?1:0])?Q:null);function cs(g,A,I,C,Q){let B=g.axes[I],E=B.scale,
o=g.scales[E],e=g.valToPos,n=B._space,h=e(10,E),a=e(9,E)-h>=n?Qe:e(7,E)-h>=n?ws:e(5,E)-h>=n?ls:Gi;if(a==Gi){let w=KA(e(1,E)-h);if(w<n)return lB(A.slice().reverse(),o.distr,a,lI(n/w)).reverse()}return lB(A,o.distr,a,1)}function ys(g,A,I,C,Q){let B=g.axes[I],E=B.scale,o=B._space,e=g.valToPos,n=KA(e(1,E)-e(2,E));return n<o?lB(A.slice().reverse(),3,Qe,lI(o/n)).reverse():A}function fs(g,A,I,C){return C==
null?dB:A==null?"":RB(A)}var di={show:!0,scale:"y",stroke:GB,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ge,side:3,grid:pB,ticks:Ae,border:Ie,font:LB,lineGap:Ce,rotate:0};function Gs(g,A){let I=3+(g||1)*2;return DA(I*A,3)}function ds(g,A){let{scale:I,idxs:C}=g.series[0],Q=g._data[0],B=g.valToPos(Q[C[0]],I,!0),E=g.valToPos(Q[C[1]],I,!0),o=KA(E-B),e=g.series[A],n=o/(e.points.space*
eA);return C[1]-C[0]<=n}var Ni={scale:null,auto:!0,sorted:0,min:aA,max:-aA},Be=(g,A,I,C,Q)=>Q,Si={show:!0,auto:!0,sorted:0,gaps:Be,alpha:1,facets:[pA({},Ni,{scale:"x"}),pA({},Ni,{scale:"y"})]},Fi={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Be,alpha:1,points:{show:ds,filter:null},values:null,min:aA,max:-aA,idxs:[],path:null,clip:null};function Ns(g,A,I,C,Q){return I/10}var Ee={time:!0,auto:!0,
distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ss=pA({},Ee,{time:!1,ori:1}),Ri={};function ie(g,A){let I=Ri[g];return I||(I={key:g,plots:[],sub(C){I.plots.push(C)},unsub(C){I.plots=I.plots.filter(Q=>Q!=C)},pub(C,Q,B,E,o,e,n){for(let h=0;h<I.plots.length;h++)I.plots[h]!=Q&&I.plots[h].pub(C,Q,B,E,o,e,n)}},g!=null&&(Ri[g]=I)),I}var $g=1,cB=2;function Gg(g,A,I){let C=g.mode,Q=g.series[A],B=C==2?
g._data[A]:g._data,E=g.scales,o=g.bbox,e=B[0],n=C==2?B[1]:B[A],h=C==2?E[Q.facets[0].scale]:E[g.series[0].scale],a=C==2?E[Q.facets[1].scale]:E[Q.scale],w=o.left,y=o.top,G=o.width,R=o.height,J=g.valToPosH,P=g.valToPosV;return h.ori==0?I(Q,e,n,h,a,J,P,w,y,G,R,EQ,IC,eQ,te,se):I(Q,e,n,h,a,P,J,y,w,R,G,iQ,gC,KB,oe,ne)}function uB(g,A){let I=0,C=0,Q=EA(g.bands,MB);for(let B=0;B<Q.length;B++){let E=Q[B];E.
series[0]==A?I=E.dir:E.series[1]==A&&(E.dir==1?C|=1:C|=2)}return[I,C==1?-1:C==2?1:C==3?2:0]}function Fs(g,A,I,C,Q){let B=g.mode,E=g.series[A],o=B==2?E.facets[1].scale:E.scale,e=g.scales[o];return Q==-1?e.min:Q==1?e.max:e.distr==3?e.dir==1?e.min:e.max:0}function xI(g,A,I,C,Q,B){return Gg(g,A,(E,o,e,n,h,a,w,y,G,R,J)=>{let P=E.pxRound,N=n.dir*(n.ori==0?1:-1),q=n.ori==0?IC:gC,S,z;N==1?(S=I,z=C):(S=C,z=
I);let u=P(a(o[S],n,R,y)),_=P(w(e[S],h,J,G)),O=P(a(o[z],n,R,y)),IA=P(w(B==1?h.max:h.min,h,J,G)),Z=new Path2D(Q);return q(Z,O,IA),q(Z,u,IA),q(Z,u,_),Z})}function BQ(g,A,I,C,Q,B){let E=null;if(g.length>0){E=new Path2D;let o=A==0?eQ:KB,e=I;for(let a=0;a<g.length;a++){let w=g[a];if(w[1]>w[0]){let y=w[0]-e;y>0&&o(E,e,C,y,C+B),e=w[1]}}let n=I+Q-e,h=10;n>0&&o(E,e,C-h/2,n,C+B+h)}return E}function Rs(g,A,I){
let C=g[g.length-1];C&&C[0]==A?C[1]=I:g.push([A,I])}function JB(g,A,I,C,Q,B,E){let o=[],e=g.length;for(let n=Q==1?I:C;n>=I&&n<=C;n+=Q)if(A[n]===null){let a=n,w=n;if(Q==1)for(;++n<=C&&A[n]===null;)w=n;else for(;--n>=I&&A[n]===null;)w=n;let y=B(g[a]),G=w==a?y:B(g[w]),R=a-Q;y=E<=0&&R>=0&&R<e?B(g[R]):y;let P=w+Q;G=E>=0&&P>=0&&P<e?B(g[P]):G,G>=y&&o.push([y,G])}return o}function Mi(g){return g==0?Hi:g==
1?JA:A=>wg(A,g)}function ee(g){let A=g==0?EQ:iQ,I=g==0?(Q,B,E,o,e,n)=>{Q.arcTo(B,E,o,e,n)}:(Q,B,E,o,e,n)=>{Q.arcTo(E,B,e,o,n)},C=g==0?(Q,B,E,o,e)=>{Q.rect(B,E,o,e)}:(Q,B,E,o,e)=>{Q.rect(E,B,e,o)};return(Q,B,E,o,e,n=0,h=0)=>{n==0&&h==0?C(Q,B,E,o,e):(n=RI(n,o/2,e/2),h=RI(h,o/2,e/2),A(Q,B+n,E),I(Q,B+o,E,B+o,E+e,n),I(Q,B+o,E+e,B,E+e,h),I(Q,B,E+e,B,E,h),I(Q,B,E,B+o,E,n),Q.closePath())}}var EQ=(g,A,I)=>{
g.moveTo(A,I)},iQ=(g,A,I)=>{g.moveTo(I,A)},IC=(g,A,I)=>{g.lineTo(A,I)},gC=(g,A,I)=>{g.lineTo(I,A)},eQ=ee(0),KB=ee(1),te=(g,A,I,C,Q,B)=>{g.arc(A,I,C,Q,B)},oe=(g,A,I,C,Q,B)=>{g.arc(I,A,C,Q,B)},se=(g,A,I,C,Q,B,E)=>{g.bezierCurveTo(A,I,C,Q,B,E)},ne=(g,A,I,C,Q,B,E)=>{g.bezierCurveTo(I,A,Q,C,E,B)};function re(g){return(A,I,C,Q,B)=>Gg(A,I,(E,o,e,n,h,a,w,y,G,R,J)=>{let{pxRound:P,points:N}=E,q,S;n.ori==0?(q=
EQ,S=te):(q=iQ,S=oe);let z=DA(N.width*eA,3),u=(N.size-N.width)/2*eA,_=DA(u*2,3),O=new Path2D,IA=new Path2D,{left:Z,top:F,width:X,height:K}=A.bbox;eQ(IA,Z-_,F-_,X+_*2,K+_*2);let T=b=>{if(e[b]!=null){let CA=P(a(o[b],n,R,y)),H=P(w(e[b],h,J,G));q(O,CA+u,H),S(O,CA,H,u,0,zC*2)}};if(B)B.forEach(T);else for(let b=C;b<=Q;b++)T(b);return{stroke:z>0?O:null,fill:O,clip:IA,flags:$g|cB}})}function ae(g){return(A,I,C,Q,B,E)=>{
C!=Q&&(B!=C&&E!=C&&g(A,I,C),B!=Q&&E!=Q&&g(A,I,Q),g(A,I,E))}}var Ms=ae(IC),ks=ae(gC);function De(g){let A=EA(g?.alignGaps,0);return(I,C,Q,B)=>Gg(I,C,(E,o,e,n,h,a,w,y,G,R,J)=>{[Q,B]=IQ(e,Q,B);let P=E.pxRound,N=K=>P(a(K,n,R,y)),q=K=>P(w(K,h,J,G)),S,z;n.ori==0?(S=IC,z=Ms):(S=gC,z=ks);let u=n.dir*(n.ori==0?1:-1),_={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:$g},O=_.stroke,IA=!1;if(B-
Q>=R*4){let K=Y=>I.posToVal(Y,n.key,!0),T=null,b=null,CA,H,AI,NA=N(o[u==1?Q:B]),QA=N(o[Q]),nA=N(o[B]),$=K(u==1?QA+1:nA-1);for(let Y=u==1?Q:B;Y>=Q&&Y<=B;Y+=u){let LA=o[Y],SA=(u==1?LA<$:LA>$)?NA:N(LA),tA=e[Y];SA==NA?tA!=null?(H=tA,T==null?(S(O,SA,q(H)),CA=T=b=H):H<T?T=H:H>b&&(b=H)):tA===null&&(IA=!0):(T!=null&&z(O,NA,q(T),q(b),q(CA),q(H)),tA!=null?(H=tA,S(O,SA,q(H)),T=b=CA=H):(T=b=null,tA===null&&(IA=
!0)),NA=SA,$=K(NA+u))}T!=null&&T!=b&&AI!=NA&&z(O,NA,q(T),q(b),q(CA),q(H))}else for(let K=u==1?Q:B;K>=Q&&K<=B;K+=u){let T=e[K];T===null?IA=!0:T!=null&&S(O,N(o[K]),q(T))}let[F,X]=uB(I,C);if(E.fill!=null||F!=0){let K=_.fill=new Path2D(O),T=E.fillTo(I,C,E.min,E.max,F),b=q(T),CA=N(o[Q]),H=N(o[B]);u==-1&&([H,CA]=[CA,H]),S(K,H,b),S(K,CA,b)}if(!E.spanGaps){let K=[];IA&&K.push(...JB(o,e,Q,B,u,N,A)),_.gaps=
K=E.gaps(I,C,Q,B,K),_.clip=BQ(K,n.ori,y,G,R,J)}return X!=0&&(_.band=X==2?[xI(I,C,Q,B,O,-1),xI(I,C,Q,B,O,1)]:xI(I,C,Q,B,O,X)),_})}function Us(g){let A=EA(g.align,1),I=EA(g.ascDesc,!1),C=EA(g.alignGaps,0),Q=EA(g.extend,!1);return(B,E,o,e)=>Gg(B,E,(n,h,a,w,y,G,R,J,P,N,q)=>{[o,e]=IQ(a,o,e);let S=n.pxRound,{left:z,width:u}=B.bbox,_=QA=>S(G(QA,w,N,J)),O=QA=>S(R(QA,y,q,P)),IA=w.ori==0?IC:gC,Z={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:$g},F=Z.stroke,X=w.dir*(w.ori==0?1:-1),K=O(a[X==1?o:e]),T=_(h[X==1?o:e]),b=T,CA=T;Q&&A==-1&&(CA=z,IA(F,CA,K)),IA(F,T,K);for(let QA=X==1?o:e;QA>=o&&QA<=e;QA+=X){let nA=a[QA];if(nA==null)continue;let $=_(h[QA]),Y=O(nA);A==1?IA(F,$,K):IA(F,b,Y),IA(F,$,Y),K=Y,b=$}let H=b;Q&&A==1&&(H=z+u,IA(F,H,K));let[AI,NA]=uB(B,E);if(n.fill!=null||AI!=0){let QA=Z.fill=new Path2D(
F),nA=n.fillTo(B,E,n.min,n.max,AI),$=O(nA);IA(QA,H,$),IA(QA,CA,$)}if(!n.spanGaps){let QA=[];QA.push(...JB(h,a,o,e,X,_,C));let nA=n.width*eA/2,$=I||A==1?nA:-nA,Y=I||A==-1?-nA:nA;QA.forEach(LA=>{LA[0]+=$,LA[1]+=Y}),Z.gaps=QA=n.gaps(B,E,o,e,QA),Z.clip=BQ(QA,w.ori,J,P,N,q)}return NA!=0&&(Z.band=NA==2?[xI(B,E,o,e,F,-1),xI(B,E,o,e,F,1)]:xI(B,E,o,e,F,NA)),Z})}function ki(g,A,I,C,Q,B,E=aA){if(g.length>1){
let o=null;for(let e=0,n=1/0;e<g.length;e++)if(A[e]!==void 0){if(o!=null){let h=KA(g[e]-g[o]);h<n&&(n=h,E=KA(I(g[e],C,Q,B)-I(g[o],C,Q,B)))}o=e}}return E}function ps(g){g=g||RC;let A=EA(g.size,[.6,aA,1]),I=g.align||0,C=g.gap||0,Q=g.radius;Q=Q==null?[0,0]:typeof Q=="number"?[Q,0]:Q;let B=gA(Q),E=1-A[0],o=EA(A[1],aA),e=EA(A[2],1),n=EA(g.disp,RC),h=EA(g.each,y=>{}),{fill:a,stroke:w}=n;return(y,G,R,J)=>Gg(
y,G,(P,N,q,S,z,u,_,O,IA,Z,F)=>{let X=P.pxRound,K=I,T=C*eA,b=o*eA,CA=e*eA,H,AI;S.ori==0?[H,AI]=B(y,G):[AI,H]=B(y,G);let NA=S.dir*(S.ori==0?1:-1),QA=S.ori==0?eQ:KB,nA=S.ori==0?h:(U,hA,uA,Mg,Qg,kI,Bg)=>{h(U,hA,uA,Qg,Mg,Bg,kI)},$=EA(y.bands,MB).find(U=>U.series[0]==G),Y=$!=null?$.dir:0,LA=P.fillTo(y,G,P.min,P.max,Y),OA=X(_(LA,z,F,IA)),SA,tA,cI,CI=Z,RA=X(P.width*eA),MI=!1,mI=null,sI=null,vI=null,Sg=null;
a!=null&&(RA==0||w!=null)&&(MI=!0,mI=a.values(y,G,R,J),sI=new Map,new Set(mI).forEach(U=>{U!=null&&sI.set(U,new Path2D)}),RA>0&&(vI=w.values(y,G,R,J),Sg=new Map,new Set(vI).forEach(U=>{U!=null&&Sg.set(U,new Path2D)})));let{x0:Fg,size:BC}=n;if(Fg!=null&&BC!=null){K=1,N=Fg.values(y,G,R,J),Fg.unit==2&&(N=N.map(uA=>y.posToVal(O+uA*Z,S.key,!0)));let U=BC.values(y,G,R,J);BC.unit==2?tA=U[0]*Z:tA=u(U[0],S,
Z,O)-u(0,S,Z,O),CI=ki(N,q,u,S,Z,O,CI),cI=CI-tA+T}else CI=ki(N,q,u,S,Z,O,CI),cI=CI*E+T,tA=CI-cI;cI<1&&(cI=0),RA>=tA/2&&(RA=0),cI<5&&(X=Hi);let pC=cI>0,gg=CI-cI-(pC?RA:0);tA=X(hB(gg,CA,b)),SA=(K==0?tA/2:K==NA?0:tA)-K*NA*((K==0?T/2:0)+(pC?RA/2:0));let jA={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Rg=MI?null:new Path2D,HI=null;if($!=null)HI=y.data[$.series[1]];else{let{y0:U,y1:hA}=n;
U!=null&&hA!=null&&(q=hA.values(y,G,R,J),HI=U.values(y,G,R,J))}let Cg=H*tA,j=AI*tA;for(let U=NA==1?R:J;U>=R&&U<=J;U+=NA){let hA=q[U];if(hA==null)continue;if(HI!=null){let II=HI[U]??0;if(hA-II==0)continue;OA=_(II,z,F,IA)}let uA=S.distr!=2||n!=null?N[U]:U,Mg=u(uA,S,Z,O),Qg=_(EA(hA,LA),z,F,IA),kI=X(Mg-SA),Bg=X($A(Qg,OA)),QI=X(RI(Qg,OA)),nI=Bg-QI;if(hA!=null){let II=hA<0?j:Cg,yI=hA<0?Cg:j;MI?(RA>0&&vI[U]!=
null&&QA(Sg.get(vI[U]),kI,QI+tI(RA/2),tA,$A(0,nI-RA),II,yI),mI[U]!=null&&QA(sI.get(mI[U]),kI,QI+tI(RA/2),tA,$A(0,nI-RA),II,yI)):QA(Rg,kI,QI+tI(RA/2),tA,$A(0,nI-RA),II,yI),nA(y,G,U,kI-RA/2,QI,tA+RA,nI)}}return RA>0?jA.stroke=MI?Sg:Rg:MI||(jA._fill=P.width==0?P._fill:P._stroke??P._fill,jA.width=0),jA.fill=MI?sI:Rg,jA})}function Ls(g,A){let I=EA(A?.alignGaps,0);return(C,Q,B,E)=>Gg(C,Q,(o,e,n,h,a,w,y,G,R,J,P)=>{
[B,E]=IQ(n,B,E);let N=o.pxRound,q=H=>N(w(H,h,J,G)),S=H=>N(y(H,a,P,R)),z,u,_;h.ori==0?(z=EQ,_=IC,u=se):(z=iQ,_=gC,u=ne);let O=h.dir*(h.ori==0?1:-1),IA=q(e[O==1?B:E]),Z=IA,F=[],X=[];for(let H=O==1?B:E;H>=B&&H<=E;H+=O)if(n[H]!=null){let NA=e[H],QA=q(NA);F.push(Z=QA),X.push(S(n[H]))}let K={stroke:g(F,X,z,_,u,N),fill:null,clip:null,band:null,gaps:null,flags:$g},T=K.stroke,[b,CA]=uB(C,Q);if(o.fill!=null||
b!=0){let H=K.fill=new Path2D(T),AI=o.fillTo(C,Q,o.min,o.max,b),NA=S(AI);_(H,Z,NA),_(H,IA,NA)}if(!o.spanGaps){let H=[];H.push(...JB(e,n,B,E,O,q,I)),K.gaps=H=o.gaps(C,Q,B,E,H),K.clip=BQ(H,h.ori,G,R,J,P)}return CA!=0&&(K.band=CA==2?[xI(C,Q,B,E,T,-1),xI(C,Q,B,E,T,1)]:xI(C,Q,B,E,T,CA)),K})}function us(g){return Ls(Js,g)}function Js(g,A,I,C,Q,B){let E=g.length;if(E<2)return null;let o=new Path2D;if(I(o,
g[0],A[0]),E==2)C(o,g[1],A[1]);else{let e=Array(E),n=Array(E-1),h=Array(E-1),a=Array(E-1);for(let w=0;w<E-1;w++)h[w]=A[w+1]-A[w],a[w]=g[w+1]-g[w],n[w]=h[w]/a[w];e[0]=n[0];for(let w=1;w<E-1;w++)n[w]===0||n[w-1]===0||n[w-1]>0!=n[w]>0?e[w]=0:(e[w]=3*(a[w-1]+a[w])/((2*a[w]+a[w-1])/n[w-1]+(a[w]+2*a[w-1])/n[w]),isFinite(e[w])||(e[w]=0));e[E-1]=n[E-2];for(let w=0;w<E-1;w++)Q(o,g[w]+a[w]/3,A[w]+e[w]*a[w]/
3,g[w+1]-a[w]/3,A[w+1]-e[w+1]*a[w]/3,g[w+1],A[w+1])}return o}var yB=new Set;function Ui(){for(let g of yB)g.syncRect(!0)}AC&&(yg(ro,jg,Ui),yg(ao,jg,Ui,!0),yg(_C,jg,()=>{WA.pxRatio=eA}));var Ks=De(),Ys=re();function pi(g,A,I,C){return(C?[g[0],g[1]].concat(g.slice(2)):[g[0]].concat(g.slice(1))).map((B,E)=>fB(B,E,A,I))}function ms(g,A){return g.map((I,C)=>C==0?{}:pA({},A,I))}function fB(g,A,I,C){return pA(
{},A==0?I:C,g)}function he(g,A,I){return A==null?zg:[A,I]}var Hs=he;function bs(g,A,I){return A==null?zg:$C(A,I,FB,!0)}function we(g,A,I,C){return A==null?zg:gQ(A,I,g.scales[C].log,!1)}var qs=we;function le(g,A,I,C){return A==null?zg:SB(A,I,g.scales[C].log,!1)}var xs=le;function vs(g,A,I,C,Q){let B=$A(ti(g),ti(A)),E=A-g,o=FI(Q/C*E,I);do{let e=I[o],n=C*e/E;if(n>=Q&&B+(e<5?Ig.get(e):0)<=17)return[e,
n]}while(++o<I.length);return[0,0]}function Li(g){let A,I;return g=g.replace(/(\d+)px/,(C,Q)=>(A=JA((I=+Q)*eA))+"px"),[g,A,I]}function Ps(g){g.show&&[g.font,g.labelFont].forEach(A=>{let I=DA(A[2]*eA,1);A[0]=A[0].replace(/[0-9.]+px/,I+"px"),A[1]=I})}function WA(g,A,I){let C={mode:EA(g.mode,1)},Q=C.mode;function B(i,t,s,r){let D=t.valToPct(i);return r+s*(t.dir==-1?1-D:D)}function E(i,t,s,r){let D=t.
valToPct(i);return r+s*(t.dir==-1?D:1-D)}function o(i,t,s,r){return t.ori==0?B(i,t,s,r):E(i,t,s,r)}C.valToPosH=B,C.valToPosV=E;let e=!1;C.status=0;let n=C.root=wI(jt);if(g.id!=null&&(n.id=g.id),eI(n,g.class),g.title){let i=wI(_t,n);i.textContent=g.title}let h=SI("canvas"),a=C.ctx=h.getContext("2d"),w=wI($t,n);yg("click",w,i=>{i.target===G&&(lA!=bg||FA!=qg)&&TA.click(C,i)},!0);let y=C.under=wI(Ao,w);
w.appendChild(h);let G=C.over=wI(Io,w);g=_g(g);let R=+EA(g.pxAlign,1),J=Mi(R);(g.plugins||[]).forEach(i=>{i.opts&&(g=i.opts(C,g)||g)});let P=g.ms||.001,N=C.series=Q==1?pi(g.series||[],fi,Fi,!1):ms(g.series||[null],Si),q=C.axes=pi(g.axes||[],yi,di,!0),S=C.scales={},z=C.bands=g.bands||[];z.forEach(i=>{i.fill=gA(i.fill||null),i.dir=EA(i.dir,-1)});let u=Q==2?N[1].facets[0].scale:N[0].scale,_={axes:Et,
series:It},O=(g.drawOrder||["axes","series"]).map(i=>_[i]);function IA(i){let t=i.distr==3?s=>qI(s>0?s:i.clamp(C,s,i.min,i.max,i.key)):i.distr==4?s=>eB(s,i.asinh):i.distr==100?s=>i.fwd(s):s=>s;return s=>{let r=t(s),{_min:D,_max:l}=i,c=l-D;return(r-D)/c}}function Z(i){let t=S[i];if(t==null){let s=(g.scales||RC)[i]||RC;if(s.from!=null){Z(s.from);let r=pA({},S[s.from],s,{key:i});r.valToPct=IA(r),S[i]=
r}else{t=S[i]=pA({},i==u?Ee:Ss,s),t.key=i;let r=t.time,D=t.range,l=Ag(D);if((i!=u||Q==2&&!r)&&(l&&(D[0]==null||D[1]==null)&&(D={min:D[0]==null?Ei:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?Ei:{mode:1,hard:D[1],soft:D[1]}},l=!1),!l&&QQ(D))){let c=D;D=(f,d,M)=>d==null?zg:$C(d,M,c)}t.range=gA(D||(r?Hs:i==u?t.distr==3?qs:t.distr==4?xs:he:t.distr==3?we:t.distr==4?le:bs)),t.auto=gA(l?!1:t.auto),t.clamp=
gA(t.clamp||Ns),t._min=t._max=null,t.valToPct=IA(t)}}}Z("x"),Z("y"),Q==1&&N.forEach(i=>{Z(i.scale)}),q.forEach(i=>{Z(i.scale)});for(let i in g.scales)Z(i);let F=S[u],X=F.distr,K,T;F.ori==0?(eI(n,Xt),K=B,T=E):(eI(n,zt),K=E,T=B);let b={};for(let i in S){let t=S[i];(t.min!=null||t.max!=null)&&(b[i]={min:t.min,max:t.max},t.min=t.max=null)}let CA=g.tzDate||(i=>new Date(JA(i/P))),H=g.fmtDate||kB,AI=P==1?
zo(CA):As(CA),NA=wi(CA,hi(P==1?Xo:$o,H)),QA=ci(CA,li(gs,H)),nA=[],$=C.legend=pA({},Bs,g.legend),Y=C.cursor=pA({},ss,{drag:{y:Q==2}},g.cursor),LA=$.show,OA=Y.show,SA=$.markers;$.idxs=nA,SA.width=gA(SA.width),SA.dash=gA(SA.dash),SA.stroke=gA(SA.stroke),SA.fill=gA(SA.fill);let tA,cI,CI,RA=[],MI=[],mI,sI=!1,vI={};if($.live){let i=N[1]?N[1].values:null;sI=i!=null,mI=sI?i(C,1,0):{_:0};for(let t in mI)vI[t]=
dB}if(LA)if(tA=SI("table",io,n),CI=SI("tbody",null,tA),$.mount(C,tA),sI){cI=SI("thead",null,tA,CI);let i=SI("tr",null,cI);SI("th",null,i);for(var Sg in mI)SI("th",ZE,i).textContent=Sg}else eI(tA,to),$.live&&eI(tA,eo);let Fg={show:!0},BC={show:!1};function pC(i,t){if(t==0&&(sI||!$.live||Q==2))return zg;let s=[],r=SI("tr",oo,CI,CI.childNodes[t]);eI(r,i.class),i.show||eI(r,cg);let D=SI("th",null,r);if(SA.
show){let f=wI(so,D);if(t>0){let d=SA.width(C,t);d&&(f.style.border=d+"px "+SA.dash(C,t)+" "+SA.stroke(C,t)),f.style.background=SA.fill(C,t)}}let l=wI(ZE,D);i.label instanceof HTMLElement?l.appendChild(i.label):l.textContent=i.label,t>0&&(SA.show||(l.style.color=i.width>0?SA.stroke(C,t):SA.fill(C,t)),jA("click",D,f=>{if(Y._lock)return;ig(f);let d=N.indexOf(i);if((f.ctrlKey||f.metaKey)!=$.isolate){
let M=N.some((k,L)=>L>0&&L!=d&&k.show);N.forEach((k,L)=>{L>0&&pI(L,M?L==d?Fg:BC:Fg,!0,UA.setSeries)})}else pI(d,{show:!i.show},!0,UA.setSeries)},!1),Ug&&jA(zE,D,f=>{Y._lock||(ig(f),pI(N.indexOf(i),vg,!0,UA.setSeries))},!1));for(var c in mI){let f=SI("td",no,r);f.textContent="--",s.push(f)}return[r,s]}let gg=new Map;function jA(i,t,s,r=!0){let D=gg.get(t)||{},l=Y.bind[i](C,t,s,r);l&&(yg(i,t,D[i]=l),
gg.set(t,D))}function Rg(i,t,s){let r=gg.get(t)||{};for(let D in r)(i==null||D==i)&&(DB(D,t,r[D]),delete r[D]);i==null&&gg.delete(t)}let HI=0,Cg=0,j=0,U=0,hA=0,uA=0,Mg=hA,Qg=uA,kI=j,Bg=U,QI=0,nI=0,II=0,yI=0;C.bbox={};let dQ=!1,LC=!1,kg=!1,Eg=!1,uC=!1,rI=!1;function NQ(i,t,s){(s||i!=C.width||t!=C.height)&&WB(i,t),Kg(!1),kg=!0,LC=!0,Yg()}function WB(i,t){C.width=HI=j=i,C.height=Cg=U=t,hA=uA=0,Oe(),je();
let s=C.bbox;QI=s.left=wg(hA*eA,.5),nI=s.top=wg(uA*eA,.5),II=s.width=wg(j*eA,.5),yI=s.height=wg(U*eA,.5)}let We=3;function Ve(){let i=!1,t=0;for(;!i;){t++;let s=Qt(t),r=Bt(t);i=t==We||s&&r,i||(WB(C.width,C.height),LC=!0)}}function Ze({width:i,height:t}){NQ(i,t)}C.setSize=Ze;function Oe(){let i=!1,t=!1,s=!1,r=!1;q.forEach((D,l)=>{if(D.show&&D._show){let{side:c,_size:f}=D,d=c%2,M=D.label!=null?D.labelSize:
0,k=f+M;k>0&&(d?(j-=k,c==3?(hA+=k,r=!0):s=!0):(U-=k,c==0?(uA+=k,i=!0):t=!0))}}),eg[0]=i,eg[1]=s,eg[2]=t,eg[3]=r,j-=PI[1]+PI[3],hA+=PI[3],U-=PI[2]+PI[0],uA+=PI[0]}function je(){let i=hA+j,t=uA+U,s=hA,r=uA;function D(l,c){switch(l){case 1:return i+=c,i-c;case 2:return t+=c,t-c;case 3:return s-=c,s+c;case 0:return r-=c,r+c}}q.forEach((l,c)=>{if(l.show&&l._show){let f=l.side;l._pos=D(f,l._size),l.label!=
null&&(l._lpos=D(f,l.labelSize))}})}if(Y.dataIdx==null){let i=Y.hover,t=i.skip=new Set(i.skip??[]);t.add(void 0);let s=i.prox=gA(i.prox),r=i.bias??=0;Y.dataIdx=(D,l,c,f)=>{if(l==0)return c;let d=c,M=s(D,l,c,f)??aA,k=M>=0&&M<aA,L=F.ori==0?j:U,W=Y.left,iA=A[0],BA=A[l];if(t.has(BA[c])){d=null;let AA=null,v=null,m;if(r==0||r==-1)for(m=c;AA==null&&m-- >0;)t.has(BA[m])||(AA=m);if(r==0||r==1)for(m=c;v==null&&
m++<BA.length;)t.has(BA[m])||(v=m);if(AA!=null||v!=null)if(k){let yA=AA==null?-1/0:K(iA[AA],F,L,0),MA=v==null?1/0:K(iA[v],F,L,0),xA=W-yA,rA=MA-W;xA<=rA?xA<=M&&(d=AA):rA<=M&&(d=v)}else d=v==null?AA:AA==null?v:c-AA<=v-c?AA:v}else k&&KA(W-K(iA[c],F,L,0))>M&&(d=null);return d}}let ig=i=>{Y.event=i};Y.idxs=nA,Y._lock=!1;let VA=Y.points;VA.show=gA(VA.show),VA.size=gA(VA.size),VA.stroke=gA(VA.stroke),VA.
width=gA(VA.width),VA.fill=gA(VA.fill);let UI=C.focus=pA({},g.focus||{alpha:.3},Y.focus),Ug=UI.prox>=0,pg=Ug&&VA.one,aI=[],Lg=[],ug=[];function VB(i,t){let s=VA.show(C,t);if(s instanceof HTMLElement)return eI(s,Eo),eI(s,i.class),KI(s,-10,-10,j,U),G.insertBefore(s,aI[t]),s}function ZB(i,t){if(Q==1||t>0){let s=Q==1&&S[i.scale].time,r=i.value;i.value=s?ni(r)?ci(CA,li(r,H)):r||QA:r||fs,i.label=i.label||
(s?rs:ns)}if(pg||t>0){i.width=i.width==null?1:i.width,i.paths=i.paths||Ks||So,i.fillTo=gA(i.fillTo||Fs),i.pxAlign=+EA(i.pxAlign,R),i.pxRound=Mi(i.pxAlign),i.stroke=gA(i.stroke||null),i.fill=gA(i.fill||null),i._stroke=i._fill=i._paths=i._focus=null;let s=Gs($A(1,i.width),1),r=i.points=pA({},{size:s,width:$A(1,s*.2),stroke:i.stroke,space:s*2,paths:Ys,_stroke:null,_fill:null},i.points);r.show=gA(r.show),
r.filter=gA(r.filter),r.fill=gA(r.fill),r.stroke=gA(r.stroke),r.paths=gA(r.paths),r.pxAlign=i.pxAlign}if(LA){let s=pC(i,t);RA.splice(t,0,s[0]),MI.splice(t,0,s[1]),$.values.push(null)}if(OA){nA.splice(t,0,null);let s=null;pg?t==0&&(s=VB(i,t)):t>0&&(s=VB(i,t)),aI.splice(t,0,s),Lg.splice(t,0,0),ug.splice(t,0,0)}qA("addSeries",t)}function Xe(i,t){t=t??N.length,i=Q==1?fB(i,t,fi,Fi):fB(i,t,{},Si),N.splice(
t,0,i),ZB(N[t],t)}C.addSeries=Xe;function ze(i){if(N.splice(i,1),LA){$.values.splice(i,1),MI.splice(i,1);let t=RA.splice(i,1)[0];Rg(null,t.firstChild),t.remove()}OA&&(nA.splice(i,1),aI.splice(i,1)[0].remove(),Lg.splice(i,1),ug.splice(i,1)),qA("delSeries",i)}C.delSeries=ze;let eg=[!1,!1,!1,!1];function _e(i,t){if(i._show=i.show,i.show){let s=i.side%2,r=S[i.scale];r==null&&(i.scale=s?N[1].scale:u,r=
S[i.scale]);let D=r.time;i.size=gA(i.size),i.space=gA(i.space),i.rotate=gA(i.rotate),Ag(i.incrs)&&i.incrs.forEach(c=>{!Ig.has(c)&&Ig.set(c,xi(c))}),i.incrs=gA(i.incrs||(r.distr==2?Zo:D?P==1?jo:_o:lg)),i.splits=gA(i.splits||(D&&r.distr==1?AI:r.distr==3?wB:r.distr==4?hs:Ds)),i.stroke=gA(i.stroke),i.grid.stroke=gA(i.grid.stroke),i.ticks.stroke=gA(i.ticks.stroke),i.border.stroke=gA(i.border.stroke);let l=i.
values;i.values=Ag(l)&&!Ag(l[0])?gA(l):D?Ag(l)?wi(CA,hi(l,H)):ni(l)?Is(CA,l):l||NA:l||as,i.filter=gA(i.filter||(r.distr>=3&&r.log==10?cs:r.distr==3&&r.log==2?ys:bi)),i.font=Li(i.font),i.labelFont=Li(i.labelFont),i._size=i.size(C,null,t,0),i._space=i._rotate=i._incrs=i._found=i._splits=i._values=null,i._size>0&&(eg[t]=!0,i._el=wI(go,w))}}function EC(i,t,s,r){let[D,l,c,f]=s,d=t%2,M=0;return d==0&&(f||
l)&&(M=t==0&&!D||t==2&&!c?JA(yi.size/3):0),d==1&&(D||c)&&(M=t==1&&!l||t==3&&!f?JA(di.size/2):0),M}let OB=C.padding=(g.padding||[EC,EC,EC,EC]).map(i=>gA(EA(i,EC))),PI=C._padding=OB.map((i,t)=>i(C,t,eg,0)),PA,YA=null,mA=null,JC=Q==1?N[0].idxs:null,fI=null,iC=!1;function jB(i,t){if(A=i??[],C.data=C._data=A,Q==2){PA=0;for(let s=1;s<N.length;s++)PA+=A[s][0].length}else{A.length==0&&(C.data=C._data=A=[[]]),
fI=A[0],PA=fI.length;let s=A;if(X==2){s=A.slice();let r=s[0]=Array(PA);for(let D=0;D<PA;D++)r[D]=D}C._data=A=s}if(Kg(!0),qA("setData"),X==2&&(kg=!0),t!==!1){let s=F;s.auto(C,iC)?SQ():WI(u,s.min,s.max),Eg=Eg||Y.left>=0,rI=!0,Yg()}}C.setData=jB;function SQ(){iC=!0;let i,t;Q==1&&(PA>0?(YA=JC[0]=0,mA=JC[1]=PA-1,i=A[0][YA],t=A[0][mA],X==2?(i=YA,t=mA):i==t&&(X==3?[i,t]=gQ(i,i,F.log,!1):X==4?[i,t]=SB(i,i,
F.log,!1):F.time?t=i+JA(86400/P):[i,t]=$C(i,t,FB,!0))):(YA=JC[0]=i=null,mA=JC[1]=t=null)),WI(u,i,t)}let KC,Jg,FQ,RQ,MQ,kQ,UQ,pQ,LQ,gI;function XB(i,t,s,r,D,l){i??=jE,s??=MB,r??="butt",D??=jE,l??="round",i!=KC&&(a.strokeStyle=KC=i),D!=Jg&&(a.fillStyle=Jg=D),t!=FQ&&(a.lineWidth=FQ=t),l!=MQ&&(a.lineJoin=MQ=l),r!=kQ&&(a.lineCap=kQ=r),s!=RQ&&a.setLineDash(RQ=s)}function zB(i,t,s,r){t!=Jg&&(a.fillStyle=
Jg=t),i!=UQ&&(a.font=UQ=i),s!=pQ&&(a.textAlign=pQ=s),r!=LQ&&(a.textBaseline=LQ=r)}function uQ(i,t,s,r,D=0){if(r.length>0&&i.auto(C,iC)&&(t==null||t.min==null)){let l=EA(YA,0),c=EA(mA,r.length-1),f=s.min==null?lo(r,l,c,D,i.distr==3):[s.min,s.max];i.min=RI(i.min,s.min=f[0]),i.max=$A(i.max,s.max=f[1])}}let _B={min:null,max:null};function $e(){for(let r in S){let D=S[r];b[r]==null&&(D.min==null||b[u]!=
null&&D.auto(C,iC))&&(b[r]=_B)}for(let r in S){let D=S[r];b[r]==null&&D.from!=null&&b[D.from]!=null&&(b[r]=_B)}b[u]!=null&&Kg(!0);let i={};for(let r in b){let D=b[r];if(D!=null){let l=i[r]=_g(S[r],Mo);if(D.min!=null)pA(l,D);else if(r!=u||Q==2)if(PA==0&&l.from==null){let c=l.range(C,null,null,r);l.min=c[0],l.max=c[1]}else l.min=aA,l.max=-aA}}if(PA>0){N.forEach((r,D)=>{if(Q==1){let l=r.scale,c=b[l];
if(c==null)return;let f=i[l];if(D==0){let d=f.range(C,f.min,f.max,l);f.min=d[0],f.max=d[1],YA=FI(f.min,A[0]),mA=FI(f.max,A[0]),mA-YA>1&&(A[0][YA]<f.min&&YA++,A[0][mA]>f.max&&mA--),r.min=fI[YA],r.max=fI[mA]}else r.show&&r.auto&&uQ(f,c,r,A[D],r.sorted);r.idxs[0]=YA,r.idxs[1]=mA}else if(D>0&&r.show&&r.auto){let[l,c]=r.facets,f=l.scale,d=c.scale,[M,k]=A[D],L=i[f],W=i[d];L!=null&&uQ(L,b[f],l,M,l.sorted),
W!=null&&uQ(W,b[d],c,k,c.sorted),r.min=c.min,r.max=c.max}});for(let r in i){let D=i[r],l=b[r];if(D.from==null&&(l==null||l.min==null)){let c=D.range(C,D.min==aA?null:D.min,D.max==-aA?null:D.max,r);D.min=c[0],D.max=c[1]}}}for(let r in i){let D=i[r];if(D.from!=null){let l=i[D.from];if(l.min==null)D.min=D.max=null;else{let c=D.range(C,l.min,l.max,r);D.min=c[0],D.max=c[1]}}}let t={},s=!1;for(let r in i){
let D=i[r],l=S[r];if(l.min!=D.min||l.max!=D.max){l.min=D.min,l.max=D.max;let c=l.distr;l._min=c==3?qI(l.min):c==4?eB(l.min,l.asinh):c==100?l.fwd(l.min):l.min,l._max=c==3?qI(l.max):c==4?eB(l.max,l.asinh):c==100?l.fwd(l.max):l.max,t[r]=s=!0}}if(s){N.forEach((r,D)=>{Q==2?D>0&&t.y&&(r._paths=null):t[r.scale]&&(r._paths=null)});for(let r in t)kg=!0,qA("setScale",r);OA&&Y.left>=0&&(Eg=rI=!0)}for(let r in b)
b[r]=null}function At(i){let t=hB(YA-1,0,PA-1),s=hB(mA+1,0,PA-1);for(;i[t]==null&&t>0;)t--;for(;i[s]==null&&s<PA-1;)s++;return[t,s]}function It(){if(PA>0){let i=N.some(t=>t._focus)&&gI!=UI.alpha;i&&(a.globalAlpha=gI=UI.alpha),N.forEach((t,s)=>{if(s>0&&t.show&&($B(s,!1),$B(s,!0),t._paths==null)){let r=gI;gI!=t.alpha&&(a.globalAlpha=gI=t.alpha);let D=Q==2?[0,A[s][0].length-1]:At(A[s]);t._paths=t.paths(
C,s,D[0],D[1]),gI!=r&&(a.globalAlpha=gI=r)}}),N.forEach((t,s)=>{if(s>0&&t.show){let r=gI;gI!=t.alpha&&(a.globalAlpha=gI=t.alpha),t._paths!=null&&AE(s,!1);{let D=t._paths!=null?t._paths.gaps:null,l=t.points.show(C,s,YA,mA,D),c=t.points.filter(C,s,l,D);(l||c)&&(t.points._paths=t.points.paths(C,s,YA,mA,c),AE(s,!0))}gI!=r&&(a.globalAlpha=gI=r),qA("drawSeries",s)}}),i&&(a.globalAlpha=gI=1)}}function $B(i,t){
let s=t?N[i].points:N[i];s._stroke=s.stroke(C,i),s._fill=s.fill(C,i)}function AE(i,t){let s=t?N[i].points:N[i],{stroke:r,fill:D,clip:l,flags:c,_stroke:f=s._stroke,_fill:d=s._fill,_width:M=s.width}=s._paths;M=DA(M*eA,3);let k=null,L=M%2/2;t&&d==null&&(d=M>0?"#fff":f);let W=s.pxAlign==1&&L>0;if(W&&a.translate(L,L),!t){let iA=QI-M/2,BA=nI-M/2,AA=II+M,v=yI+M;k=new Path2D,k.rect(iA,BA,AA,v)}t?JQ(f,M,s.
dash,s.cap,d,r,D,c,l):gt(i,f,M,s.dash,s.cap,d,r,D,c,k,l),W&&a.translate(-L,-L)}function gt(i,t,s,r,D,l,c,f,d,M,k){let L=!1;d!=0&&z.forEach((W,iA)=>{if(W.series[0]==i){let BA=N[W.series[1]],AA=A[W.series[1]],v=(BA._paths||RC).band;Ag(v)&&(v=W.dir==1?v[0]:v[1]);let m,yA=null;BA.show&&v&&yo(AA,YA,mA)?(yA=W.fill(C,iA)||l,m=BA._paths.clip):v=null,JQ(t,s,r,D,yA,c,f,d,M,k,m,v),L=!0}}),L||JQ(t,s,r,D,l,c,f,
d,M,k)}let IE=$g|cB;function JQ(i,t,s,r,D,l,c,f,d,M,k,L){XB(i,t,s,r,D),(d||M||L)&&(a.save(),d&&a.clip(d),M&&a.clip(M)),L?(f&IE)==IE?(a.clip(L),k&&a.clip(k),mC(D,c),YC(i,l,t)):f&cB?(mC(D,c),a.clip(L),YC(i,l,t)):f&$g&&(a.save(),a.clip(L),k&&a.clip(k),mC(D,c),a.restore(),YC(i,l,t)):(mC(D,c),YC(i,l,t)),(d||M||L)&&a.restore()}function YC(i,t,s){s>0&&(t instanceof Map?t.forEach((r,D)=>{a.strokeStyle=KC=
D,a.stroke(r)}):t!=null&&i&&a.stroke(t))}function mC(i,t){t instanceof Map?t.forEach((s,r)=>{a.fillStyle=Jg=r,a.fill(s)}):t!=null&&i&&a.fill(t)}function Ct(i,t,s,r){let D=q[i],l;if(r<=0)l=[0,0];else{let c=D._space=D.space(C,i,t,s,r),f=D._incrs=D.incrs(C,i,t,s,r,c);l=vs(t,s,f,r,c)}return D._found=l}function KQ(i,t,s,r,D,l,c,f,d,M){let k=c%2/2;R==1&&a.translate(k,k),XB(f,c,d,M,f),a.beginPath();let L,
W,iA,BA,AA=D+(r==0||r==3?-l:l);s==0?(W=D,BA=AA):(L=D,iA=AA);for(let v=0;v<i.length;v++)t[v]!=null&&(s==0?L=iA=i[v]:W=BA=i[v],a.moveTo(L,W),a.lineTo(iA,BA));a.stroke(),R==1&&a.translate(-k,-k)}function Qt(i){let t=!0;return q.forEach((s,r)=>{if(!s.show)return;let D=S[s.scale];if(D.min==null){s._show&&(t=!1,s._show=!1,Kg(!1));return}else s._show||(t=!1,s._show=!0,Kg(!1));let l=s.side,c=l%2,{min:f,max:d}=D,
[M,k]=Ct(r,f,d,c==0?j:U);if(k==0)return;let L=D.distr==2,W=s._splits=s.splits(C,r,f,d,M,k,L),iA=D.distr==2?W.map(m=>fI[m]):W,BA=D.distr==2?fI[W[1]]-fI[W[0]]:M,AA=s._values=s.values(C,s.filter(C,iA,r,k,BA),r,k,BA);s._rotate=l==2?s.rotate(C,AA,r,k):0;let v=s._size;s._size=lI(s.size(C,AA,r,i)),v!=null&&s._size!=v&&(t=!1)}),t}function Bt(i){let t=!0;return OB.forEach((s,r)=>{let D=s(C,r,eg,i);D!=PI[r]&&
(t=!1),PI[r]=D}),t}function Et(){for(let i=0;i<q.length;i++){let t=q[i];if(!t.show||!t._show)continue;let s=t.side,r=s%2,D,l,c=t.stroke(C,i),f=s==0||s==3?-1:1,[d,M]=t._found;if(t.label!=null){let zA=t.labelGap*f,iI=JA((t._lpos+zA)*eA);zB(t.labelFont[0],c,"center",s==2?"top":OE),a.save(),r==1?(D=l=0,a.translate(iI,JA(nI+yI/2)),a.rotate((s==3?-zC:zC)/2)):(D=JA(QI+II/2),l=iI);let sg=mi(t.label)?t.label(
C,i,d,M):t.label;a.fillText(sg,D,l),a.restore()}if(M==0)continue;let k=S[t.scale],L=r==0?II:yI,W=r==0?QI:nI,iA=t._splits,BA=k.distr==2?iA.map(zA=>fI[zA]):iA,AA=k.distr==2?fI[iA[1]]-fI[iA[0]]:d,v=t.ticks,m=t.border,yA=v.show?v.size:0,MA=JA(yA*eA),xA=JA((t.alignTo==2?t._size-yA-t.gap:t.gap)*eA),rA=t._rotate*-zC/180,kA=J(t._pos*eA),BI=(MA+xA)*f,XA=kA+BI;l=r==0?XA:0,D=r==1?XA:0;let DI=t.font[0],GI=t.align==
1?Zg:t.align==2?BB:rA>0?Zg:rA<0?BB:r==0?"center":s==3?BB:Zg,uI=rA||r==1?"middle":s==2?"top":OE;zB(DI,c,GI,uI);let EI=t.font[1]*t.lineGap,hI=iA.map(zA=>J(o(zA,k,L,W))),dI=t._values;for(let zA=0;zA<dI.length;zA++){let iI=dI[zA];if(iI!=null){r==0?D=hI[zA]:l=hI[zA],iI=""+iI;let sg=iI.indexOf(`
`)==-1?[iI]:iI.split(/\n/gm);for(let _A=0;_A<sg.length;_A++){let yE=sg[_A];rA?(a.save(),a.translate(D,l+_A*EI),a.rotate(rA),a.fillText(yE,0,0),a.restore()):a.fillText(yE,D,l+_A*EI)}}}v.show&&KQ(hI,v.filter(C,BA,i,M,AA),r,s,kA,MA,DA(v.width*eA,3),v.stroke(C,i),v.dash,v.cap);let JI=t.grid;JI.show&&KQ(hI,JI.filter(C,BA,i,M,AA),r,r==0?2:1,r==0?nI:QI,r==0?yI:II,DA(JI.width*eA,3),JI.stroke(C,i),JI.dash,
JI.cap),m.show&&KQ([kA],[1],r==0?1:0,r==0?1:2,r==1?nI:QI,r==1?yI:II,DA(m.width*eA,3),m.stroke(C,i),m.dash,m.cap)}qA("drawAxes")}function Kg(i){N.forEach((t,s)=>{s>0&&(t._paths=null,i&&(Q==1?(t.min=null,t.max=null):t.facets.forEach(r=>{r.min=null,r.max=null})))})}let HC=!1,YQ=!1,eC=[];function it(){YQ=!1;for(let i=0;i<eC.length;i++)qA(...eC[i]);eC.length=0}function Yg(){HC||(Ko(gE),HC=!0)}function et(i,t=!1){
HC=!0,YQ=t,i(C),gE(),t&&eC.length>0&&queueMicrotask(it)}C.batch=et;function gE(){if(dQ&&($e(),dQ=!1),kg&&(Ve(),kg=!1),LC){if(dA(y,Zg,hA),dA(y,"top",uA),dA(y,dC,j),dA(y,NC,U),dA(G,Zg,hA),dA(G,"top",uA),dA(G,dC,j),dA(G,NC,U),dA(w,dC,HI),dA(w,NC,Cg),h.width=JA(HI*eA),h.height=JA(Cg*eA),q.forEach(({_el:i,_show:t,_size:s,_pos:r,side:D})=>{if(i!=null)if(t){let l=D===3||D===0?s:0,c=D%2==1;dA(i,c?"left":"\
top",r-l),dA(i,c?"width":"height",s),dA(i,c?"top":"left",c?uA:hA),dA(i,c?"height":"width",c?U:j),aB(i,cg)}else eI(i,cg)}),KC=Jg=FQ=MQ=kQ=UQ=pQ=LQ=RQ=null,gI=1,sC(!0),hA!=Mg||uA!=Qg||j!=kI||U!=Bg){Kg(!1);let i=j/kI,t=U/Bg;if(OA&&!Eg&&Y.left>=0){Y.left*=i,Y.top*=t,mg&&KI(mg,JA(Y.left),0,j,U),Hg&&KI(Hg,0,JA(Y.top),j,U);for(let s=0;s<aI.length;s++){let r=aI[s];r!=null&&(Lg[s]*=i,ug[s]*=t,KI(r,lI(Lg[s]),
lI(ug[s]),j,U))}}if(cA.show&&!uC&&cA.left>=0&&cA.width>0){cA.left*=i,cA.width*=i,cA.top*=t,cA.height*=t;for(let s in vQ)dA(xg,s,cA[s])}Mg=hA,Qg=uA,kI=j,Bg=U}qA("setSize"),LC=!1}HI>0&&Cg>0&&(a.clearRect(0,0,h.width,h.height),qA("drawClear"),O.forEach(i=>i()),qA("draw")),cA.show&&uC&&(bC(cA),uC=!1),OA&&Eg&&(og(null,!0,!1),Eg=!1),$.show&&$.live&&rI&&(qQ(),rI=!1),e||(e=!0,C.status=1,qA("ready")),iC=!1,
HC=!1}C.redraw=(i,t)=>{kg=t||!1,i!==!1?WI(u,F.min,F.max):Yg()};function mQ(i,t){let s=S[i];if(s.from==null){if(PA==0){let r=s.range(C,t.min,t.max,i);t.min=r[0],t.max=r[1]}if(t.min>t.max){let r=t.min;t.min=t.max,t.max=r}if(PA>1&&t.min!=null&&t.max!=null&&t.max-t.min<1e-16)return;i==u&&s.distr==2&&PA>0&&(t.min=FI(t.min,A[0]),t.max=FI(t.max,A[0]),t.min==t.max&&t.max++),b[i]=t,dQ=!0,Yg()}}C.setScale=mQ;
let HQ,bQ,mg,Hg,CE,QE,bg,qg,BE,EE,lA,FA,TI=!1,TA=Y.drag,HA=TA.x,bA=TA.y;OA&&(Y.x&&(HQ=wI(Qo,G)),Y.y&&(bQ=wI(Bo,G)),F.ori==0?(mg=HQ,Hg=bQ):(mg=bQ,Hg=HQ),lA=Y.left,FA=Y.top);let cA=C.select=pA({show:!0,over:!0,left:0,width:0,top:0,height:0},g.select),xg=cA.show?wI(Co,cA.over?G:y):null;function bC(i,t){if(cA.show){for(let s in i)cA[s]=i[s],s in vQ&&dA(xg,s,i[s]);t!==!1&&qA("setSelect")}}C.setSelect=bC;
function tt(i){if(N[i].show)LA&&aB(RA[i],cg);else if(LA&&eI(RA[i],cg),OA){let s=pg?aI[0]:aI[i];s!=null&&KI(s,-10,-10,j,U)}}function WI(i,t,s){mQ(i,{min:t,max:s})}function pI(i,t,s,r){t.focus!=null&&at(i),t.show!=null&&N.forEach((D,l)=>{l>0&&(i==l||i==null)&&(D.show=t.show,tt(l),Q==2?(WI(D.facets[0].scale,null,null),WI(D.facets[1].scale,null,null)):WI(D.scale,null,null),Yg())}),s!==!1&&qA("setSerie\
s",i,t),r&&nC("setSeries",C,i,t)}C.setSeries=pI;function ot(i,t){pA(z[i],t)}function st(i,t){i.fill=gA(i.fill||null),i.dir=EA(i.dir,-1),t=t??z.length,z.splice(t,0,i)}function nt(i){i==null?z.length=0:z.splice(i,1)}C.addBand=st,C.setBand=ot,C.delBand=nt;function rt(i,t){N[i].alpha=t,OA&&aI[i]!=null&&(aI[i].style.opacity=t),LA&&RA[i]&&(RA[i].style.opacity=t)}let bI,VI,tg,vg={focus:!0};function at(i){
if(i!=tg){let t=i==null,s=UI.alpha!=1;N.forEach((r,D)=>{if(Q==1||D>0){let l=t||D==0||D==i;r._focus=t?null:l,s&&rt(D,l?1:UI.alpha)}}),tg=i,s&&Yg()}}LA&&Ug&&jA(_E,tA,i=>{Y._lock||(ig(i),tg!=null&&pI(null,vg,!0,UA.setSeries))});function LI(i,t,s){let r=S[t];s&&(i=i/eA-(r.ori==1?uA:hA));let D=j;r.ori==1&&(D=U,i=D-i),r.dir==-1&&(i=D-i);let l=r._min,c=r._max,f=i/D,d=l+(c-l)*f,M=r.distr;return M==3?Xg(10,
d):M==4?Go(d,r.asinh):M==100?r.bwd(d):d}function Dt(i,t){let s=LI(i,u,t);return FI(s,A[0],YA,mA)}C.valToIdx=i=>FI(i,A[0]),C.posToIdx=Dt,C.posToVal=LI,C.valToPos=(i,t,s)=>S[t].ori==0?B(i,S[t],s?II:j,s?QI:0):E(i,S[t],s?yI:U,s?nI:0),C.setCursor=(i,t,s)=>{lA=i.left,FA=i.top,og(null,t,s)};function iE(i,t){dA(xg,Zg,cA.left=i),dA(xg,dC,cA.width=t)}function eE(i,t){dA(xg,"top",cA.top=i),dA(xg,NC,cA.height=
t)}let tC=F.ori==0?iE:eE,oC=F.ori==1?iE:eE;function ht(){if(LA&&$.live)for(let i=Q==2?1:0;i<N.length;i++){if(i==0&&sI)continue;let t=$.values[i],s=0;for(let r in t)MI[i][s++].firstChild.nodeValue=t[r]}}function qQ(i,t){if(i!=null&&(i.idxs?i.idxs.forEach((s,r)=>{nA[r]=s}):Ro(i.idx)||nA.fill(i.idx),$.idx=nA[0]),LA&&$.live){for(let s=0;s<N.length;s++)(s>0||Q==1&&!sI)&&wt(s,nA[s]);ht()}rI=!1,t!==!1&&qA(
"setLegend")}C.setLegend=qQ;function wt(i,t){let s=N[i],r=i==0&&X==2?fI:A[i],D;sI?D=s.values(C,i,t)??vI:(D=s.value(C,t==null?null:r[t],i,t),D=D==null?vI:{_:D}),$.values[i]=D}function og(i,t,s){BE=lA,EE=FA,[lA,FA]=Y.move(C,lA,FA),Y.left=lA,Y.top=FA,OA&&(mg&&KI(mg,JA(lA),0,j,U),Hg&&KI(Hg,0,JA(FA),j,U));let r,D=YA>mA;bI=aA,VI=null;let l=F.ori==0?j:U,c=F.ori==1?j:U;if(lA<0||PA==0||D){r=Y.idx=null;for(let f=0;f<
N.length;f++){let d=aI[f];d!=null&&KI(d,-10,-10,j,U)}Ug&&pI(null,vg,!0,i==null&&UA.setSeries),$.live&&(nA.fill(r),rI=!0)}else{let f,d,M;Q==1&&(f=F.ori==0?lA:FA,d=LI(f,u),r=Y.idx=FI(d,A[0],YA,mA),M=K(A[0][r],F,l,0));let k=-10,L=-10,W=0,iA=0,BA=!0,AA="",v="";for(let m=Q==2?1:0;m<N.length;m++){let yA=N[m],MA=nA[m],xA=MA==null?null:Q==1?A[m][MA]:A[m][1][MA],rA=Y.dataIdx(C,m,r,d),kA=rA==null?null:Q==1?
A[m][rA]:A[m][1][rA];if(rI=rI||kA!=xA||rA!=MA,nA[m]=rA,m>0&&yA.show){let BI=rA==null?-10:rA==r?M:K(Q==1?A[0][rA]:A[m][0][rA],F,l,0),XA=kA==null?-10:T(kA,Q==1?S[yA.scale]:S[yA.facets[1].scale],c,0);if(Ug&&kA!=null){let DI=F.ori==1?lA:FA,GI=KA(UI.dist(C,m,rA,XA,DI));if(GI<bI){let uI=UI.bias;if(uI!=0){let EI=LI(DI,yA.scale),hI=kA>=0?1:-1,dI=EI>=0?1:-1;dI==hI&&(dI==1?uI==1?kA>=EI:kA<=EI:uI==1?kA<=EI:kA>=
EI)&&(bI=GI,VI=m)}else bI=GI,VI=m}}if(rI||pg){let DI,GI;F.ori==0?(DI=BI,GI=XA):(DI=XA,GI=BI);let uI,EI,hI,dI,JI,zA,iI=!0,sg=VA.bbox;if(sg!=null){iI=!1;let _A=sg(C,m);hI=_A.left,dI=_A.top,uI=_A.width,EI=_A.height}else hI=DI,dI=GI,uI=EI=VA.size(C,m);if(zA=VA.fill(C,m),JI=VA.stroke(C,m),pg)m==VI&&bI<=UI.prox&&(k=hI,L=dI,W=uI,iA=EI,BA=iI,AA=zA,v=JI);else{let _A=aI[m];_A!=null&&(Lg[m]=hI,ug[m]=dI,Bi(_A,
uI,EI,iI),Ci(_A,zA,JI),KI(_A,lI(hI),lI(dI),j,U))}}}}if(pg){let m=UI.prox,yA=tg==null?bI<=m:bI>m||VI!=tg;if(rI||yA){let MA=aI[0];MA!=null&&(Lg[0]=k,ug[0]=L,Bi(MA,W,iA,BA),Ci(MA,AA,v),KI(MA,lI(k),lI(L),j,U))}}}if(cA.show&&TI)if(i!=null){let[f,d]=UA.scales,[M,k]=UA.match,[L,W]=i.cursor.sync.scales,iA=i.cursor.drag;if(HA=iA._x,bA=iA._y,HA||bA){let{left:BA,top:AA,width:v,height:m}=i.select,yA=i.scales[L].
ori,MA=i.posToVal,xA,rA,kA,BI,XA,DI=f!=null&&M(f,L),GI=d!=null&&k(d,W);DI&&HA?(yA==0?(xA=BA,rA=v):(xA=AA,rA=m),kA=S[f],BI=K(MA(xA,L),kA,l,0),XA=K(MA(xA+rA,L),kA,l,0),tC(RI(BI,XA),KA(XA-BI))):tC(0,l),GI&&bA?(yA==1?(xA=BA,rA=v):(xA=AA,rA=m),kA=S[d],BI=T(MA(xA,W),kA,c,0),XA=T(MA(xA+rA,W),kA,c,0),oC(RI(BI,XA),KA(XA-BI))):oC(0,c)}else PQ()}else{let f=KA(BE-CE),d=KA(EE-QE);if(F.ori==1){let W=f;f=d,d=W}HA=
TA.x&&f>=TA.dist,bA=TA.y&&d>=TA.dist;let M=TA.uni;M!=null?HA&&bA&&(HA=f>=M,bA=d>=M,!HA&&!bA&&(d>f?bA=!0:HA=!0)):TA.x&&TA.y&&(HA||bA)&&(HA=bA=!0);let k,L;HA&&(F.ori==0?(k=bg,L=lA):(k=qg,L=FA),tC(RI(k,L),KA(L-k)),bA||oC(0,c)),bA&&(F.ori==1?(k=bg,L=lA):(k=qg,L=FA),oC(RI(k,L),KA(L-k)),HA||tC(0,l)),!HA&&!bA&&(tC(0,0),oC(0,0))}if(TA._x=HA,TA._y=bA,i==null){if(s){if(cE!=null){let[f,d]=UA.scales;UA.values[0]=
f!=null?LI(F.ori==0?lA:FA,f):null,UA.values[1]=d!=null?LI(F.ori==1?lA:FA,d):null}nC(EB,C,lA,FA,j,U,r)}if(Ug){let f=s&&UA.setSeries,d=UI.prox;tg==null?bI<=d&&pI(VI,vg,!0,f):bI>d?pI(null,vg,!0,f):VI!=tg&&pI(VI,vg,!0,f)}}rI&&($.idx=r,qQ()),t!==!1&&qA("setCursor")}let ZI=null;Object.defineProperty(C,"rect",{get(){return ZI==null&&sC(!1),ZI}});function sC(i=!1){i?ZI=null:(ZI=G.getBoundingClientRect(),qA(
"syncRect",ZI))}function tE(i,t,s,r,D,l,c){Y._lock||TI&&i!=null&&i.movementX==0&&i.movementY==0||(xQ(i,t,s,r,D,l,c,!1,i!=null),i!=null?og(null,!0,!0):og(t,!0,!1))}function xQ(i,t,s,r,D,l,c,f,d){if(ZI==null&&sC(!1),ig(i),i!=null)s=i.clientX-ZI.left,r=i.clientY-ZI.top;else{if(s<0||r<0){lA=-10,FA=-10;return}let[M,k]=UA.scales,L=t.cursor.sync,[W,iA]=L.values,[BA,AA]=L.scales,[v,m]=UA.match,yA=t.axes[0].
side%2==1,MA=F.ori==0?j:U,xA=F.ori==1?j:U,rA=yA?l:D,kA=yA?D:l,BI=yA?r:s,XA=yA?s:r;if(BA!=null?s=v(M,BA)?o(W,S[M],MA,0):-10:s=MA*(BI/rA),AA!=null?r=m(k,AA)?o(iA,S[k],xA,0):-10:r=xA*(XA/kA),F.ori==1){let DI=s;s=r,r=DI}}d&&(t==null||t.cursor.event.type==EB)&&((s<=1||s>=j-1)&&(s=wg(s,j)),(r<=1||r>=U-1)&&(r=wg(r,U))),f?(CE=s,QE=r,[bg,qg]=Y.move(C,s,r)):(lA=s,FA=r)}let vQ={width:0,height:0,left:0,top:0};
function PQ(){bC(vQ,!1)}let oE,sE,nE,rE;function aE(i,t,s,r,D,l,c){TI=!0,HA=bA=TA._x=TA._y=!1,xQ(i,t,s,r,D,l,c,!0,!1),i!=null&&(jA(iB,nB,DE,!1),nC(XE,C,bg,qg,j,U,null));let{left:f,top:d,width:M,height:k}=cA;oE=f,sE=d,nE=M,rE=k}function DE(i,t,s,r,D,l,c){TI=TA._x=TA._y=!1,xQ(i,t,s,r,D,l,c,!1,!0);let{left:f,top:d,width:M,height:k}=cA,L=M>0||k>0,W=oE!=f||sE!=d||nE!=M||rE!=k;if(L&&W&&bC(cA),TA.setScale&&
L&&W){let iA=f,BA=M,AA=d,v=k;if(F.ori==1&&(iA=d,BA=k,AA=f,v=M),HA&&WI(u,LI(iA,u),LI(iA+BA,u)),bA)for(let m in S){let yA=S[m];m!=u&&yA.from==null&&yA.min!=aA&&WI(m,LI(AA+v,m),LI(AA,m))}PQ()}else Y.lock&&(Y._lock=!Y._lock,og(t,!0,i!=null));i!=null&&(Rg(iB,nB),nC(iB,C,lA,FA,j,U,null))}function lt(i,t,s,r,D,l,c){if(Y._lock)return;ig(i);let f=TI;if(TI){let d=!0,M=!0,k=10,L,W;F.ori==0?(L=HA,W=bA):(L=bA,
W=HA),L&&W&&(d=lA<=k||lA>=j-k,M=FA<=k||FA>=U-k),L&&d&&(lA=lA<bg?0:j),W&&M&&(FA=FA<qg?0:U),og(null,!0,!0),TI=!1}lA=-10,FA=-10,nA.fill(null),og(null,!0,!0),f&&(TI=f)}function hE(i,t,s,r,D,l,c){Y._lock||(ig(i),SQ(),PQ(),i!=null&&nC($E,C,lA,FA,j,U,null))}function wE(){q.forEach(Ps),NQ(C.width,C.height,!0)}yg(_C,jg,wE);let Pg={};Pg.mousedown=aE,Pg.mousemove=tE,Pg.mouseup=DE,Pg.dblclick=hE,Pg.setSeries=
(i,t,s,r)=>{let D=UA.match[2];s=D(C,t,s),s!=-1&&pI(s,r,!0,!1)},OA&&(jA(XE,G,aE),jA(EB,G,tE),jA(zE,G,i=>{ig(i),sC(!1)}),jA(_E,G,lt),jA($E,G,hE),yB.add(C),C.syncRect=sC);let qC=C.hooks=g.hooks||{};function qA(i,t,s){YQ?eC.push([i,t,s]):i in qC&&qC[i].forEach(r=>{r.call(null,C,t,s)})}(g.plugins||[]).forEach(i=>{for(let t in i.hooks)qC[t]=(qC[t]||[]).concat(i.hooks[t])});let lE=(i,t,s)=>s,UA=pA({key:null,
setSeries:!1,filters:{pub:oi,sub:oi},scales:[u,N[1]?N[1].scale:null],match:[si,si,lE],values:[null,null]},Y.sync);UA.match.length==2&&UA.match.push(lE),Y.sync=UA;let cE=UA.key,TQ=ie(cE);function nC(i,t,s,r,D,l,c){UA.filters.pub(i,t,s,r,D,l,c)&&TQ.pub(i,t,s,r,D,l,c)}TQ.sub(C);function ct(i,t,s,r,D,l,c){UA.filters.sub(i,t,s,r,D,l,c)&&Pg[i](null,t,s,r,D,l,c)}C.pub=ct;function yt(){TQ.unsub(C),yB.delete(
C),gg.clear(),DB(_C,jg,wE),n.remove(),tA?.remove(),qA("destroy")}C.destroy=yt;function WQ(){qA("init",g,A),jB(A||g.data,!1),b[u]?mQ(u,b[u]):SQ(),uC=cA.show&&(cA.width>0||cA.height>0),Eg=rI=!0,NQ(g.width,g.height)}return N.forEach(ZB),q.forEach(_e),I?I instanceof HTMLElement?(I.appendChild(n),WQ()):I(C,WQ):WQ(),C}WA.assign=pA;WA.fmtNum=RB;WA.rangeNum=$C;WA.rangeLog=gQ;WA.rangeAsinh=SB;WA.orient=Gg;
WA.pxRatio=eA;WA.join=Jo;WA.fmtDate=kB,WA.tzDate=Wo;WA.sync=ie;{WA.addGap=Rs,WA.clipGaps=BQ;let g=WA.paths={points:re};g.linear=De,g.stepped=Us,g.bars=ps,g.spline=us}var Ts={ArrowUp:1,ArrowRight:1,ArrowDown:-1,ArrowLeft:-1,PageUp:10,PageDown:-10},tQ=class{element;#I;#A;#g=1;isDragged=!1;#Q=V("span",{class:"handle-label"});#i;constructor(A){this.#I=A,this.#A=A.value,this.element=V("div",{class:"handle",role:"slider",tabindex:"0","aria-orientation":"vertical","aria-label":`Downtime threshold of ${oA(A.name)}`,"aria-valuemin":"0","data-dependency":A.name},this.#Q),
this.element.onpointerdown=I=>this.#E(I),this.element.onkeydown=I=>this.#C(I),this.element.ondblclick=I=>I.stopPropagation()}show(A){this.isDragged||(this.#A=A),this.element.setAttribute("aria-valuenow",String(this.#A)),this.element.setAttribute("aria-valuetext",this.#I.text(this.#A)),NI(this.#Q,this.#I.text(this.#A))}place(A,I){this.#g=I,this.element.setAttribute("aria-valuemax",String(Math.max(I,
this.#A))),this.element.style.transform=`translateY(${Math.round(A)}px)`}#E(A){if(A.button!==0)return;A.preventDefault(),A.stopPropagation();let{element:I}=this;I.focus({preventScroll:!0}),I.setPointerCapture(A.pointerId);let{top:C}=(I.parentElement?.querySelector(".u-over")).getBoundingClientRect();this.isDragged=!0;let Q=!1;I.onpointermove=({clientY:B})=>{if(!Q&&Math.abs(B-A.clientY)<2)return;Q=
!0;let E=this.#I.step();this.#B(Math.min(this.#g,Math.round(this.#I.at(B-C)/E)*E),!1)},I.onpointerup=I.onpointercancel=()=>{I.onpointermove=I.onpointerup=I.onpointercancel=null,this.isDragged=!1,Q&&this.#I.onInput(this.#A,!0)}}#C(A){let I=Ts[A.key];if(!I||A.ctrlKey||A.metaKey||A.altKey)return;A.preventDefault(),A.stopPropagation();let C=this.#I.step();this.#B((Math.round(this.#A/C)+I)*C,!1),clearTimeout(
this.#i),this.#i=setTimeout(()=>this.#I.onInput(this.#A,!0),300)}#B(A,I){let C=Math.max(0,A);C!==this.#A&&(this.#A=C,this.#I.onInput(C,I))}};var dg=58,QC=14,CC=7,oQ=14,ce=8,ye=4,Ws=3,sQ=class{element;handle;#I;#A;#g;#Q;#i=80;#E=0;#C=1;#B=0;#t;#o;constructor(A,I,C){this.#A=A,this.#t=I,this.#o=I;let Q=V("div",{class:"lane-name",title:I.name},V("bdi",{},oA(I.name,200))),B=V("span",{class:"lane-state","data-phase":"none"}),E=V("span",{class:"lane-lag"}),o=V("div",{class:"lane-downtimes"}),e=V("span",{class:"lane-heard",hidden:""},"never he\
ard"),n=V("button",{class:"quiet",type:"button",hidden:"","data-test":"reset-threshold"},"Reset");n.onclick=()=>C(this.#o.downtimeThreshold,!0);let h=V("div",{class:"lane-label"},Q,V("div",{class:"lane-now"},B,E),V("div",{class:"lane-what-if"},o,e,n)),a=V("canvas",{class:"track",role:"img"}),w=V("div",{class:"plot"}),y=V("div",{class:"lane-cut",hidden:""});this.#I={state:B,lag:E,downtimes:o,heard:e,
reset:n,track:a,plot:w,cut:y},this.handle=new tQ({name:I.name,value:I.downtimeThreshold,at:G=>Math.max(0,this.#g.posToVal(G,"y")),step:()=>this.#s,text:G=>wA(G,A.kind),onInput:C}),w.append(this.handle.element,y),this.element=V("div",{class:"lane","data-dependency":I.name},h,V("div",{class:"lane-plot"},w,a)),this.#g=new WA(this.#e(),[[0,1],[null,null]],w),this.show(I)}#e(){let A=this.#A,I=()=>`11px\
 ${A.colours.font||"system-ui"}`;return{width:300,height:this.#i,padding:[ce,QC,7,0],pxAlign:1,legend:{show:!1},cursor:{show:!1},scales:{x:{time:!1,auto:!1},y:{auto:!1}},axes:[{size:0,gap:0,splits:()=>A.marks.map(({place:C})=>C),values:()=>[],grid:{stroke:()=>A.colours.grid,width:1},ticks:{show:!1}},{size:dg,gap:6,font:I(),stroke:()=>A.colours.muted,grid:{stroke:()=>A.colours.grid,width:1},ticks:{
show:!1},splits:C=>this.#r(C.scales.y.max),values:(C,Q)=>Q.map(B=>B===0?"0":wA(B,A.kind))}],series:[{},{stroke:()=>A.colours.line,fill:()=>A.colours.area,width:1.25,points:{show:!1},spanGaps:!1}],hooks:{drawClear:[C=>this.#w(C)],draw:[C=>this.#l(C)]}}}#r(A){let I=WC(A/3.4,this.#A.kind);return Array.from({length:Math.floor(A/I)+1},(C,Q)=>Q*I)}get#s(){return WC(this.#C/120,this.#A.kind)}show(A,I=this.#o){
this.#t=A,this.#o=I;let{downtimes:C,reset:Q}=this.#I,B=I.downtimeThreshold!==A.downtimeThreshold,E=A.downtimes===1?"downtime":"downtimes";NI(C,B?`${I.downtimes} \u2192 ${A.downtimes} ${E}`:`${A.downtimes} ${E}`),C.classList.toggle("moved",B),Q.hidden=!B,Q.setAttribute("aria-label",`Reset the threshold of ${oA(A.name)} to ${wA(I.downtimeThreshold,this.#A.kind)}`),this.handle.show(A.downtimeThreshold)}mute(A){
this.#I.heard.hidden=!A}take(A,I){this.#Q={...A,places:I};let{length:C}=A.low,Q=(I.to-I.from)/C,B=new Array(2*C),E=new Array(2*C);for(let o=0;o<C;o+=1){let[e,n]=o%2?[A.high[o],A.low[o]]:[A.low[o],A.high[o]];B[2*o]=B[2*o+1]=I.from+(o+.5)*Q,E[2*o]=Number.isNaN(e)?null:e,E[2*o+1]=Number.isNaN(n)?null:n}this.#g.setData([B,E],!1)}resize(A,I){A===this.#E&&I===this.#i||(this.#E=A,this.#i=I,this.#g.setSize(
{width:A,height:I}))}draw(A){this.#n(A),this.#g.batch(()=>{this.#g.setScale("x",{min:A.from,max:A.to}),this.#g.setScale("y",{min:0,max:this.#C})}),this.#g.redraw(!1,!0);let{cut:I}=this.#I;I.hidden=this.#B<=this.#C,I.hidden||NI(I,`up to ${wA(this.#B,this.#A.kind)}`),this.handle.place(ce+this.#g.valToPos(this.#t.downtimeThreshold,"y"),this.#C),this.#c(A)}#n(A){if(this.handle.isDragged)return;let{downtimeThreshold:I}=this.#t,
C=this.#a(A);this.#B=C.reduce((B,E)=>Math.max(B,E),0);let Q=this.#B>ye*I?Math.max(ye*I,Ws*C.sort()[Math.floor(C.length*.9)]):1/0;this.#C=Math.min(Math.max(Math.min(this.#B,Q),I*1.05)*1.12,Number.MAX_VALUE)||1}#a(A){if(!this.#Q)return new Float64Array;let{high:I,places:C}=this.#Q,Q=(C.to-C.from)/I.length,[B,E]=[Math.floor((A.from-C.from)/Q),Math.ceil((A.to-C.from)/Q)];return I.slice(Math.max(0,B),Math.
max(0,E)).filter(Number.isFinite)}#D(A,I,C){return{view:A,left:I,width:C}}#w({ctx:A,bbox:I,scales:C}){if(!this.#Q||C.x.min===void 0||C.x.max===void 0)return;let{colours:Q,gaps:B}=this.#A,E=this.#D({from:C.x.min,to:C.x.max},I.left,I.width);A.save(),Dg(A,this.#Q.phase,this.#Q.places,E,I.top,I.height,o=>o===255?Q.nothing:Q.tints[o]);for(let o of B)$I(A,o,E,I.top,I.height,Q);A.restore()}#l(A){let{ctx:I,
bbox:C}=A,Q=Math.round(A.valToPos(this.#t.downtimeThreshold,"y",!0))+.5;if(Q<C.top)return;let B=devicePixelRatio;I.save(),I.strokeStyle=this.#A.colours.threshold,I.lineWidth=1.5*B,I.setLineDash([6*B,4*B]),I.beginPath(),I.moveTo(C.left,Q),I.lineTo(C.left+C.width,Q),I.stroke(),I.restore()}#c(A){let{track:I}=this.#I,C=devicePixelRatio,Q=hg(I,this.#E,CC+oQ);if(!this.#Q)return;let{phase:B,late:E,places:o}=this.#Q,
{colours:e,gaps:n}=this.#A,{left:h,width:a}=this.#g.bbox,w=this.#D(A,h,a),y=R=>R===255?e.nothing:e.phases[R];Dg(Q,B,o,w,CC*C,oQ*C,y),VE(Q,E,o,w,CC*C,(CC-1)*C,e.late);for(let R of n)$I(Q,R,w,CC*C,oQ*C,e);let{selected:G}=this.#A;if(G?.name===this.#t.name){let R=Math.max(h,_I(w,G.from)),J=Math.min(h+a,_I(w,G.to));Q.strokeStyle=e.text,Q.lineWidth=2*C,J>=h&&R<=h+a&&Q.strokeRect(R-C,(CC+1)*C,Math.max(J-
R,C)+2*C,(oQ-2)*C)}}readOut(A){let I=A===void 0||!this.#Q?-1:this.#y(A),C=this.#Q,Q=C?.phase[I]??255,{state:B,lag:E}=this.#I;return NI(B,A===void 0?"":QB(Q)),B.dataset.phase=A===void 0?"none":QB(Q),NI(E,A===void 0||!C?"":this.#h(C.low[I],C.high[I])),Q}#h(A,I){let{kind:C}=this.#A;if(!Number.isFinite(I))return"lag not known";let[Q,B]=[wA(A,C),wA(I,C)];return Q===B?`lag ${B}`:`lag ${Q} to ${B}`}#y(A){
let{places:I,phase:C}=this.#Q;return Math.floor((A-I.from)/(I.to-I.from)*C.length)}describe(A){this.#I.track.setAttribute("aria-label",A)}get box(){let{left:A,width:I}=this.#g.bbox;return{left:A/devicePixelRatio,width:I/devicePixelRatio}}destroy(){this.#g.destroy(),this.element.remove()}};var Ge=24,YB=.3,Vs=26,fe=14,Zs=60,nQ=class{element;surface=V("div",{class:"surface"});lanes=[];#I;#A;#g;#Q={from:0,to:1};#i;#E=!1;#C;#B=!1;#t=!1;isMoving=!1;#o=0;#e=0;#r=0;#s;#n=0;#a=V("canvas",{class:"ruler-canvas","aria-hidden":"true"});#D=V("canvas",{class:"track",role:"img"});#w=V("bdi");#l=V("span",{class:"lane-state","data-phase":"none"});#c=V("div",{class:"lane-list"});#h=V("div",{class:"cu\
rsor",hidden:""});#y=V("div",{class:"cursor-flag"});#f=V("div",{class:"dim",hidden:""});#N=V("div",{class:"ruler-label"});#S=new ResizeObserver(()=>this.#L(this.#D.parentElement?.clientWidth??0));constructor(A){this.#I=A,this.#h.append(this.#y);let I=V("div",{class:"over"},this.surface,this.#f,this.#h),C=V("div",{class:"timeline-head"},V("div",{class:"ruler"},this.#N,this.#a),V("div",{class:"lane \
dependent"},V("div",{class:"lane-label"},V("div",{class:"lane-name"},this.#w),this.#l),V("div",{class:"lane-plot"},this.#D)));this.element=V("div",{class:"lanes scroll-y",tabindex:"0",role:"group","aria-label":"Timeline: keys W, A, S and D move it"},V("div",{class:"lanes-inner"},C,this.#c,I)),this.#A={colours:fC(this.element,1),marks:[],gaps:[],kind:"time",clock:"time",selected:void 0};for(let Q of[
this.#D.parentElement,this.element])Q&&this.#S.observe(Q)}get#U(){return!this.#e&&!this.#B&&!this.#t&&this.#C!==void 0&&this.#k(this.#C.places,this.#d())}show(A,I,C,Q){let B=Q.map(({name:E})=>E);Object.assign(this.#A,I),this.#w.textContent=oA(A.dependent,200),this.#w.parentElement?.setAttribute("title",A.dependent),B.join(`
`)!==this.#G().join(`
`)&&this.#p(Q);for(let[E,o]of Q.entries())this.lanes[E].show(o,C.find(({name:e})=>e===o.name));this.refresh()}mute(A){for(let[I,C]of this.#G().entries())this.lanes[I].mute(A.includes(C))}#G(){return this.lanes.map(({handle:A})=>A.element.dataset.dependency)}#p(A){for(let I of this.lanes)I.destroy();this.#C=void 0,this.lanes=A.map(I=>new sQ(this.#A,I,(C,Q)=>this.#I.onThreshold(I.name,C,Q))),this.#c.
append(...this.lanes.map(({element:I})=>I)),this.#F()}#F(){let{clientHeight:A=700}=this.element.closest(".app")??{},I=(A*.62-150)/Math.max(1,this.lanes.length)-36;if(this.#n)for(let C of this.lanes)C.resize(this.#n,Math.round(Math.min(130,Math.max(64,I))))}look(A,I){A!==this.#g&&(this.#B=!0),this.#g=A,this.#Q=I,this.draw()}select(A){this.#s=A,this.draw()}point(A,I){this.#i=A,this.#E=I,this.#r||=requestAnimationFrame(
()=>{this.#r=0,this.#g&&this.#n>dg+QC&&this.#M(this.#g)})}refresh(){this.#B=!0,this.draw()}get isHolding(){return this.isMoving&&this.#o>Zs}repaint(){Object.assign(this.#A,{colours:fC(this.element,devicePixelRatio)}),this.draw()}draw(){this.#e||=requestAnimationFrame(()=>{this.#e=0,this.#g&&this.#n>dg+QC&&this.#u(this.#g)})}clear(){this.#g=this.#C=this.#s=this.#i=void 0,this.isMoving=!1}get box(){
return{left:dg,width:Math.max(1,this.#n-dg-QC)}}#L(A){this.#n=Math.floor(A),this.#F(),this.element.style.setProperty("--plot-left",`${dg}px`),this.element.style.setProperty("--plot-right",`${QC}px`),this.repaint()}#u(A){let I=this.#Q,{clock:C}=this.#A,Q=A.within(I);this.#A.gaps=Q.filter(({gap:n})=>n);let B=84*((I.to-I.from)/this.box.width);this.#A.marks=Q.filter(({gap:n})=>!n).flatMap(({from:n,to:h})=>vE(
n,h,B,C)).map(n=>({...n,place:A.place(n.time)}));let{name:E,from:o,to:e}=this.#s??{};this.#A.selected=E===void 0||o===void 0||e===void 0?void 0:{name:E,from:A.place(o),to:A.place(e)},this.#J(A);for(let n of this.lanes)n.draw(I);this.#K(),this.#M(A),this.#Y(A),this.element.toggleAttribute("data-busy",!this.#U)}#J(A){let{colours:I,clock:C,gaps:Q}=this.#A,B=devicePixelRatio,{view:E,...o}=this.#R(),e=hg(
this.#a,this.#n,Vs),n=w=>o.left+(w-E.from)/(E.to-E.from)*o.width;e.textBaseline="middle";let h=-1/0;for(let{place:w,label:y,first:G}of this.#A.marks){e.font=`${G?"600 ":""}${11*B}px ${I.font}`,e.fillStyle=G?I.text:I.muted;let R=n(w),J=e.measureText(y).width/2;R-J<h+6*B||R-J<0||R+J>this.#n*B||(e.fillText(y,R-J,10*B),h=R+J,e.fillRect(Math.round(R),19*B,B,5*B))}for(let w of Q)$I(e,w,{view:E,...o},17*
B,8*B,I);let a=A.time(E.from);NI(this.#N,`${wA(A.time(E.to)-a,C)} in view`)}#R(){let{left:A,width:I}=this.lanes[0]?.box??this.box;return{view:this.#Q,left:A*devicePixelRatio,width:I*devicePixelRatio}}#K(){let A=hg(this.#D,this.#n,fe);if(!this.#C)return;let{colours:I,gaps:C}=this.#A,Q=fe*devicePixelRatio,B=this.#R(),E=this.#C.paused.map(o=>o===255?255:o?2:1);Dg(A,E,this.#C.places,B,0,Q,o=>o===255?I.
nothing:I.paused[o-1]);for(let o of C)$I(A,o,B,0,Q,I)}#M(A){let I=this.#i,{left:C,width:Q}=this.lanes[0]?.box??this.box,{from:B,to:E}=this.#Q,o=I===void 0?-1:C+(I-B)/(E-B)*Q,e=I!==void 0&&o>=C-.5&&o<=C+Q+.5;if(this.#h.hidden=!e,this.#f.hidden=!this.#E||I===void 0||o>C+Q,e){this.#h.style.transform=`translateX(${o}px)`,this.#h.classList.toggle("flips",o>C+Q*.75);let w=A.time(I),y=(E-B)/Q>1e3?1e3:1;NI(
this.#y,vA(this.#A.clock==="time"?Math.round(w/y)*y:Number(w.toPrecision(9)),this.#A.clock))}this.#f.hidden||(this.#f.style.transform=`translateX(${Math.max(C,o)}px)`);for(let w of this.lanes)w.readOut(I);let n=this.#C,h=n&&I!==void 0?n.paused[Math.floor((I-n.places.from)/(n.places.to-n.places.from)*n.paused.length)]:255,a=I===void 0?"":h===1?"paused":h===0?"running":"no data";NI(this.#l,a),this.#l.
dataset.phase=a||"none"}#d(){let{from:A,to:I}=this.#Q,C=(I-A)/Math.max(1,Math.round(this.box.width*devicePixelRatio)),Q=this.#g,B=Math.max(Math.floor((A-(I-A)*YB)/C)*C,Math.floor(Q.start/C)*C),E=Math.max(1,Math.ceil((Math.min(I+(I-A)*YB,Q.end)-B)/C));return{from:B,to:B+E*C,size:C,pixels:E}}#k(A,{from:I,to:C,size:Q,pixels:B}){let E=this.#C?.paused.length??0,o=(A.to-A.from)/E;if(A.from===I&&A.to===C&&
E===B)return!0;let e=(this.#Q.to-this.#Q.from)*YB/2;return Math.abs(o/Q-1)<1e-6&&A.from<=Math.max(I+e,Math.min(I+e,this.#Q.from))&&A.to>=C-e}#Y(A){let I=this.#d();if(!this.#B&&this.#C&&this.#k(this.#C.places,I)||this.isHolding&&this.#C)return;let C=I,Q=0,B=[];this.#I.engine.latest("windows","windows",()=>(C=this.#d(),B=this.lanes,Q=this.#B?performance.now():0,this.#B=!1,this.#t=!0,[this.#G(),mB(A,
C),C.pixels]),E=>{if(this.#t=!1,Q&&(this.#o=performance.now()-Q),B!==this.lanes||A!==this.#g)return this.draw();this.#C={...E,places:C};for(let[o,e]of E.lanes.entries())this.lanes[o].take(e,C);this.draw()},this.#I.onError)}describe(A,I){for(let[C,Q]of this.#G().entries())this.lanes[C].describe(A.get(Q)??Q);this.#D.setAttribute("aria-label",I)}destroy(){cancelAnimationFrame(this.#e),cancelAnimationFrame(
this.#r),this.#S.disconnect();for(let A of this.lanes)A.destroy()}},de=({name:g,downtimes:A,downtimeThreshold:I},C)=>`Phases of ${oA(g)} over time: ${GA(A,"downtime")} with a threshold of ${wA(I,C)}. The table of incidents lists them.`;function mB(g,{from:A,to:I,size:C,pixels:Q}){return g.within({from:A,to:I}).map(B=>{let E=Math.min(Math.max(0,Math.floor((B.start-A)/C+1e-6)),Q-1),o=Math.min(Math.max(
E+1,Math.ceil((B.end-A)/C-1e-6)),Q);return{from:B.from,to:B.to,start:E,pixels:o-E}})}var Os=44,js=8,Xs=7,rQ=class{element;#I;#A;#g;#Q=V("canvas",{role:"img","aria-label":"The phases in the whole recording"});#i=V("div",{class:"brush"});#E=V("div",{class:"minimap-cursor",hidden:""});#C;#B={from:0,to:1};#t=[];#o;#e=0;#r=new ResizeObserver(([{contentRect:A}])=>{this.#e=Math.floor(A.width),this.refresh(),this.#n()});constructor(A,I,C){this.#I=A,this.#A=I,this.#g=C,this.element=V("div",
{class:"minimap"},this.#Q,this.#E,this.#i),this.element.addEventListener("pointerdown",Q=>this.#D(Q)),this.element.addEventListener("pointermove",Q=>this.element.style.cursor=this.#a(Q.clientX).cursor),this.#r.observe(this.element)}show(A,I){this.#C=A,this.#t=I.slice(0,js),this.refresh()}clear(){this.#C=this.#o=void 0}look(A){this.#B=A,this.#n()}point(A){this.#E.hidden=A===void 0,A!==void 0&&(this.#E.
style.transform=`translateX(${this.#s(A)}px)`)}refresh(){let A=this.#C;if(!A||this.#e<10)return;let I=Math.round(this.#e*devicePixelRatio),C={from:A.start,to:A.end};this.#I.latest("minimap","windows",()=>[this.#t,mB(A,{...C,size:(A.end-A.start)/I,pixels:I}),I],Q=>{A===this.#C&&(this.#o={...Q,places:C},this.repaint())},this.#g)}repaint(){let A=hg(this.#Q,this.#e,Os);if(!this.#o||!this.#C)return;let{
places:I,lanes:C}=this.#o,Q=fC(this.element,devicePixelRatio),B={view:I,left:0,width:A.canvas.width},E=A.canvas.height/Math.max(1,C.length),o=C.length>4?1:2;for(let[e,{phase:n}]of C.entries())Dg(A,n,I,B,Math.round(e*E)+o,Math.max(1,Math.round(E)-2*o),h=>h===255?Q.nothing:Q.phases[h]);for(let e of this.#C.pieces.filter(({gap:n})=>n))$I(A,e,B,0,A.canvas.height,Q)}#s(A){let{start:I,end:C}=this.#C??{start:0,
end:1};return(A-I)/(C-I)*this.#e}#n(){let A=this.#s(this.#B.from),I=Math.max(6,this.#s(this.#B.to)-A);this.#i.style.transform=`translateX(${Math.min(A,this.#e-I)}px)`,this.#i.style.width=`${I}px`}#a(A){let I=A-this.element.getBoundingClientRect().left,[C,Q]=[this.#s(this.#B.from),this.#s(this.#B.to)],B=Math.min(Xs,(Q-C)/4);return Math.abs(I-C)<=B?{x:I,grip:"from",cursor:"ew-resize"}:Math.abs(I-Q)<=
B?{x:I,grip:"to",cursor:"ew-resize"}:I>C&&I<Q?{x:I,grip:"brush",cursor:"grab"}:{x:I,grip:"outside",cursor:"crosshair"}}#D(A){if(A.button!==0||!this.#C)return;A.preventDefault();let{element:I}=this,{start:C,end:Q}=this.#C;I.setPointerCapture(A.pointerId);let{x:B,grip:E}=this.#a(A.clientX),o=this.#B,e=(Q-C)/this.#e;if(E==="outside"){let n=(o.to-o.from)/2;this.#A(o={from:C+B*e-n,to:C+B*e+n})}I.onpointermove=
({clientX:n})=>{let h=(n-A.clientX)*e,a=E==="to"?o.from:o.from+h,w=E==="from"?o.to:o.to+h;this.#A(a<w?{from:a,to:w}:{from:w,to:a})},I.onpointerup=I.onpointercancel=()=>{I.onpointermove=I.onpointerup=I.onpointercancel=null}}destroy(){this.#r.disconnect()}};function Ne(g,A){let I=new Map,C,Q=e=>{let{left:n,width:h}=A.box();return(e-g.getBoundingClientRect().left-n)/h},B=e=>Math.min(1,Math.max(0,e));g.addEventListener("pointerdown",e=>{if(e.button>1)return;e.button===1&&e.preventDefault(),I.set(e.pointerId,e.clientX),g.setPointerCapture(e.pointerId);let n=e.shiftKey||e.button===1||e.pointerType==="touch";C={x:e.clientX,last:e.clientX,pans:n,moved:I.size>
1},I.size>1&&A.onMark(0,0)}),g.addEventListener("pointermove",e=>{if(I.size>1&&I.has(e.pointerId))return E(e);if(!C)return A.onHover(B(Q(e.clientX)),e.clientY);C.moved||=Math.abs(e.clientX-C.x)>=4,C.moved&&(C.pans?(A.onPan(-(e.clientX-C.last)/A.box().width),C.last=e.clientX):A.onMark(B(Q(C.x)),B(Q(e.clientX))))});function E({pointerId:e,clientX:n}){let h=[...I].filter(([y])=>y!==e).map(([,y])=>y),
a=Math.max(20,Math.abs(h[0]-I.get(e))),w=Math.max(20,Math.abs(h[0]-n));I.set(e,n),A.onZoom(a/w,Q((h[0]+n)/2))}let o=e=>{if(I.delete(e.pointerId),!C)return;let{x:n,pans:h,moved:a}=C;if(C=I.size>0?{...C,moved:!0,last:[...I.values()][0]}:void 0,!C&&(A.onMark(0,0),e.type!=="pointercancel")){if(!a)A.onClick(B(Q(e.clientX)),e.clientY);else if(!h){let[w,y]=[B(Q(n)),B(Q(e.clientX))].sort((G,R)=>G-R);y>w&&
A.onSpan(w,y)}}};g.addEventListener("pointerup",o),g.addEventListener("pointercancel",o),g.addEventListener("pointerleave",()=>C||A.onHover(void 0,0)),g.addEventListener("dblclick",()=>A.onReset()),g.addEventListener("wheel",e=>{e.preventDefault();let n=e.deltaMode===WheelEvent.DOM_DELTA_LINE?16:e.deltaMode===WheelEvent.DOM_DELTA_PAGE?400:1,[h,a]=e.shiftKey&&!e.deltaX?[e.deltaY*n,0]:[e.deltaX*n,e.
deltaY*n];Math.abs(h)>Math.abs(a)?A.onPan(h/A.box().width):a&&A.onZoom(Math.exp(Math.max(-200,Math.min(200,a))*(e.ctrlKey?.008:.002)),B(Q(e.clientX)))},{passive:!1})}var kC=class{pieces;constructor(A,I=[]){let C=I.reduce((n,{from:h,to:a})=>n+a-h,0),Q=Math.max((A.to-A.from-C)*.012,Number.MIN_VALUE),B=[],E=A.from,o=A.from,e=(n,h,a)=>{n>o&&B.push({from:o,to:n,start:E,end:E+=h,gap:a}),o=n};for(let{from:n,to:h}of I)e(n,n-o,!1),e(h,Math.min(Q,h-n),!0);e(A.to,A.to-o,!1),B.length===0&&B.push({from:o,to:o+1,start:E,end:E+1,gap:!1}),this.pieces=B}get start(){return this.
pieces[0].start}get end(){return this.pieces[this.pieces.length-1].end}place(A){let{from:I,to:C,start:Q,end:B}=this.#I(E=>A<E.to);return Q+(A-I)*((B-Q)/(C-I))}time(A){let{from:I,to:C,start:Q,end:B}=this.#I(E=>A<E.end);return I+(A-Q)*((C-I)/(B-Q))}within(A){return this.pieces.filter(({start:I,end:C})=>C>A.from&&I<A.to).map(I=>{let C=Math.max(I.start,A.from),Q=Math.min(I.end,A.to);return{start:C,end:Q,
from:C===I.start?I.from:this.time(C),to:Q===I.end?I.to:this.time(Q),gap:I.gap}})}#I(A){return this.pieces.find(A)??this.pieces[this.pieces.length-1]}},zs=1e-9,_s=2**-40,$s=1e-280,aQ=g=>Math.max(Math.abs(g)*_s,$s);function Se({from:g,to:A},I){let C=I.to-I.from,Q=Math.min(Math.max(A-g,C*zs,aQ(I.from),aQ(I.to)),C),B=Math.min(Math.max(g,I.from),I.to-Q);return{from:B,to:B+Q}}var HB=({from:g,to:A},I,C=(g+
A)/2)=>({from:C-(C-g)*I,to:C+(A-C)*I}),bB=({from:g,to:A},I)=>({from:g+(A-g)*I,to:A+(A-g)*I});var Fe=.2,Re=.7,qB=.8,DQ=class{#I={from:0,to:1};#A=new kC({from:0,to:1});#g={start:0,end:1,gaps:[]};#Q;#i;#E;#C=[];cursor;#B;isPlaying=!1;collapsed=!1;follows=!0;constructor(A,I,C){this.#Q=A,this.#i=I,this.#E=C;let{surface:Q}=A,B=document.createElement("div");B.className="mark",B.hidden=!0,Q.append(B),Ne(Q,{box:()=>A.lanes[0]?.box??A.box,onMark:(E,o)=>{let{left:e,width:n}=A.lanes[0]?.box??A.box;B.
hidden=E===o,B.style.transform=`translateX(${e+Math.min(E,o)*n}px)`,B.style.width=`${Math.abs(o-E)*n}px`},onSpan:(E,o)=>this.#s({from:this.#t(E),to:this.#t(o)}),onPan:E=>this.#s(bB(this.#I,E)),onZoom:(E,o)=>this.#s(HB(this.#I,E,this.#t(o))),onHover:E=>{this.#B=E===void 0?void 0:this.#t(E),this.#a()},onClick:(E,o)=>this.#E.onClick(this.#A.time(this.#t(E)),o),onReset:()=>this.showAll()})}clear(){this.
cursor=this.#B=void 0,this.isPlaying=!1,this.follows=!0,this.#Q.clear(),this.#i.clear()}#t(A){return this.#I.from+A*(this.#I.to-this.#I.from)}get view(){return{from:this.#A.time(this.#I.from),to:this.#A.time(this.#I.to)}}get isWhole(){return this.#I.from<=this.#A.start&&this.#I.to>=this.#A.end}show(A,I,C){let{view:Q,isWhole:B}=this;this.#g=A,this.#o(I),C||B?this.#n(this.#e):this.follows&&!C?this.#n(
{from:this.#A.end-(this.#A.place(Q.to)-this.#A.place(Q.from)),to:this.#A.end}):this.#n({from:this.#A.place(Q.from),to:this.#A.place(Q.to)}),this.#C=I}#o(A){let{start:I,end:C,gaps:Q}=this.#g;this.#A=new kC({from:I,to:Math.max(C>I?C:I+1,I+aQ(I))},this.collapsed?Q:[]),this.#i.show(this.#A,A)}collapse(A){let{view:I,isWhole:C}=this;this.collapsed=A,this.#o(this.#C),this.#n(C?this.#e:{from:this.#A.place(
I.from),to:this.#A.place(I.to)})}get#e(){return{from:this.#A.start,to:this.#A.end}}showAll(){this.follows=!0,this.#n(this.#e,!0)}look({from:A,to:I}){this.#s({from:this.#A.place(A),to:this.#A.place(I)})}lookAt(A){this.#s(A)}step(A){A==="left"||A==="right"?this.#s(bB(this.#I,A==="left"?-Fe:Fe)):this.#s(HB(this.#I,A==="in"?Re:1/Re,this.#r(this.#B)??this.#r(this.cursor===void 0?void 0:this.#A.place(this.
cursor))))}#r(A){return A!==void 0&&A>=this.#I.from&&A<=this.#I.to?A:void 0}reveal({from:A,to:I}){let[C,Q]=[this.#A.place(A),this.#A.place(I)],B=this.#I.to-this.#I.from;if(C>=this.#I.from&&Q<=this.#I.to&&Q-C>B/50)return;let o=Math.max((Q-C)*1.5,(this.#A.end-this.#A.start)/200);this.#s({from:C-o,to:Q+o})}#s(A){this.#n(A,!0),this.follows=this.#I.to>=this.#A.end}#n(A,I=!1){this.#I=Se(A,this.#e),this.#Q.
look(this.#A,this.#I),this.#i.look(this.#I),this.#a(),this.#E.onView(this.view,I)}point(A){if(this.cursor=A,this.isPlaying&&A!==void 0){let I=this.#A.place(A),{from:C,to:Q}=this.#I;(I>C+(Q-C)*qB||I<C)&&this.#n({from:I-(Q-C)*qB,to:I+(Q-C)*(1-qB)})}this.#a()}#a(){let A=this.cursor===void 0?void 0:this.#A.place(this.cursor);this.#Q.point(this.isPlaying?A:this.#B??A,this.isPlaying),this.#i.point(A)}};var Me=[1,60,600,3600,21600,86400],hQ=class{rate=3600;#I=0;#A;#g;constructor(A,I){this.#A=A,this.#g=I}get isPlaying(){return this.#I!==0}play(A,I,C){this.pause();let Q=A,B=performance.now(),E=o=>{Q=Math.min(Q+(o-B)/1e3*this.rate*C,I()),B=o,this.#I=Q<I()?requestAnimationFrame(E):0,this.#A(Q),this.#I||this.#g()};this.#I=requestAnimationFrame(E)}pause(){cancelAnimationFrame(this.#I),this.#I=0}};var wQ=class{before=[];#I;#A=new Map;constructor(A){this.#I=A}begin(A){this.before=A,this.#A=new Map}goOn(A){this.before=A.map(I=>this.#A.has(I.name)?this.#g(I.name)??I:I)}#g(A){return this.before.find(({name:I})=>I===A)}set(A,I,C){let Q=this.#I,{replayed:B}=Q;if(!B||Q.isReplaying)return;this.#A.set(A,I),Q.timeline.isMoving=!C;let{dependent:E}=B,o=()=>B.dependencies.map(e=>({name:e.name,downtimeThreshold:this.#A.
get(e.name)??e.downtimeThreshold}));Q.engine.latest("replay","replay",()=>[E,o(),Q.isMissingOk],e=>Q.retake(e,B),e=>Q.fail(e)),C&&this.#Q(A)}async#Q(A){let I=this.#I,C=this.#A;if(await I.engine.idle("replay"),C!==this.#A)return;let Q=I.replayed?.dependencies.find(({name:e})=>e===A);if(!Q)return;let B=this.#g(A)??Q,{downtimeThreshold:E,downtimes:o}=Q;I.fire("threshold",{dependency:A,downtimeThreshold:E,
downtimes:o,before:B.downtimes}),I.say(`Threshold of ${oA(A,40)} ${wA(E,I.kind)}: ${B.downtimes} \u2192 ${GA(o,"downtime")}`),I.address.write(),await I.tell().catch(e=>I.fail(e)),I.selection.again()}};var An=3,lQ=class{index;moment;#I;#A=0;constructor(A){this.#I=A}clear(){this.#A+=1,this.index=this.moment=void 0}follow(A){let I=this.#I.report?.incidents.findIndex(({dependency:C,from:Q})=>C===A?.dependency&&Q.index===A.from.index)??-1;this.index=I<0?void 0:I,this.#I.showSelected()}again(){let{cursor:A}=this.#I.navigator,{incident:I}=this;I?this.#g(()=>this.#I.engine.ask("recordAt",[I.from.index])):
A!==void 0&&this.pin(A)}get incident(){return this.index===void 0?void 0:this.#I.report?.incidents[this.index]}async select(A){let I=this.#I;this.clear(),this.index=A!==void 0&&I.report?.incidents[A]?A:void 0;let{incident:C}=this;I.fire("select",C?{index:A,incident:C}:null),C&&A!==void 0&&(I.limit=Math.max(I.limit,A+20),I.tab="incidents",I.navigator.reveal({from:C.from.time,to:C.from.time+C.duration}),
I.say(`Incident ${A+1} of ${I.report?.count}: ${oA(C.dependency,40)} down from ${vA(C.from.time,I.clock)} for ${wA(C.duration,I.clock)}`)),I.navigator.point(C?.from.time),I.address.write(),I.update(),I.showSelected(),C&&await this.#g(()=>I.engine.ask("recordAt",[C.from.index]))}async pin(A){let I=this.#I;this.clear(),I.navigator.point(A),I.address.write(),I.update(),I.showSelected(),await this.#g(
()=>I.engine.ask("recordAtTime",[A]))}async#g(A){let I=this.#I,C=this.#A;try{let Q=await A();C===this.#A&&(this.moment=Q)}catch(Q){C===this.#A&&I.fail(Q)}I.update()}click(A,I){let{timeline:C,navigator:Q,report:B}=this.#I,o=C.lanes.find(({element:w})=>{let{top:y,bottom:G}=w.getBoundingClientRect();return I>=y&&I<=G})?.element.dataset.dependency,{from:e,to:n}=Q.view,h=(n-e)/C.box.width*An,a=B?.incidents.
findIndex(w=>w.dependency===o&&w.from.time-h<=A&&A<=w.from.time+w.duration+h)??-1;a>=0?this.select(a):this.pin(A)}step(A){let I=this.#I.report?.incidents.length??0;I!==0&&this.select(this.index===void 0?A>0?0:I-1:(this.index+A+I)%I)}};var In={play:"M4 2.5v11l9-5.5z",pause:"M4 2.5h3v11H4zM9 2.5h3v11H9z",in:"M7.25 3h1.5v4.25H13v1.5H8.75V13h-1.5V8.75H3v-1.5h4.25z",out:"M3 7.25h10v1.5H3z",whole:"M2 3h1.5v10H2zM12.5 3H14v10h-1.5zM4.5 8l2.5-2.5v1.75h2V5.5L11.5 8 9 10.5V8.75H7v1.75z",previous:"M10.5 3 5.5 8l5 5 1-1-4-4 4-4z",next:"m5.5 3 5 5-5 5-1-1 4-4-4-4z",gaps:"M2 7.25h3.5v1.5H2zM10.5 7.25H14v1.5h-3.5zM6 12l2-8h1.3l-2 8zM8.2 12l2-\
8h1.3l-2 8z",open:"M2 3h4.5l1.5 1.5h6V13H2zm1.5 3v5.500h9V6z"},UC=g=>p`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d=${In[g]} fill="currentColor"></path></svg>`,Ng=(g,A,I,C,{disabled:Q=!1}={})=>p`<button type="button" class="icon" data-test=${g} aria-label=${A} title="${A} (${I})" ?disabled=${Q} @click=${C}>${UC(g)}</button>`;function ke(g){let{navigator:A,
player:I,stage:C}=g;return p`
    <header class="toolbar">
      <div class="title"><span class="dot" aria-hidden="true"></span><h1 title=${g.loading.name}><bdi>${oA(g.loading.name||"Checkpoint replay",120)}</bdi></h1>
        ${g.loading.liveState?p`<span class="pill" data-live=${g.loading.liveState} data-test="live">${g.loading.liveState}</span>`:x}</div>
      ${C==="ready"?p`
        <div class="group" role="group" aria-label="Play">
          ${I.isPlaying?Ng("pause","Pause","Space",()=>g.pause()):Ng("play","Play","Space",()=>g.play())}
          <select aria-label="How many times as fast" data-test="rate" @change=${({target:Q})=>g.setRate(Number(Q.value))}>
            ${Me.map(Q=>p`<option value=${Q} ?selected=${Q===I.rate}>×${Q.toLocaleString("en")}</option>`)}
          </select>
        </div>
        <div class="group" role="group" aria-label="Zoom">
          ${Ng("in","Zoom in","W",()=>A.step("in"))}
          ${Ng("out","Zoom out","S",()=>A.step("out"))}
          ${Ng("whole","Show the whole recording","0",()=>A.showAll())}
          <button type="button" class="icon" data-test="gaps" aria-label="Collapse long gaps" title=${g.replayed?.gaps.length?"Collapse long gaps":"There is no long gap"} aria-pressed=${A.collapsed}
            ?disabled=${!g.replayed?.gaps.length} @click=${()=>g.toggleGaps()}>${UC("gaps")}</button>
        </div>
        <div class="group" role="group" aria-label="Incidents">
          ${Ng("previous","Previous incident",",",()=>g.selection.step(-1),{disabled:!g.report?.count})}
          ${Ng("next","Next incident",".",()=>g.selection.step(1),{disabled:!g.report?.count})}
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
  </div>`;function pe({loading:{progress:g,isLive:A},declared:I,opened:C}){let{bytes:Q=0,rows:B=0,total:E,problems:o=0}=g??{};return p`
    <div class="start"><div class="zone" data-test="loading">
      <h2>${A?C?.rows?p`Waiting for rows of <bdi>${oA(I.dependent??"",60)}</bdi>`:"Waiting for rows":"Reading"}</h2>
      <progress aria-label="Read so far" max=${E||1} value=${E?Q:x}></progress>
      ${g?p`<p>${cC(Q)}${E?p` of ${cC(E)}`:x}, ${GA(B,"row")}${o?p`, ${GA(o,"line")} could not be read`:x}</p>`:x}
    </div></div>`}function Le(g){let A=(g.opened?.streams??[]).toSorted((B,E)=>E.events-B.events),I=g.filter.toLowerCase(),C=A.filter(({name:B})=>B.toLowerCase().includes(I)),{choice:Q}=g;return p`
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
            <tbody>${C.slice(0,vB).map(({name:B,events:E})=>Cn(g,B,E))}</tbody>
          </table>
          ${C.length>vB?p`<p class="note">${GA(C.length-vB,"stream")} not shown: the filter finds them by name.</p>`:x}
        </div>
        <button type="submit" class="primary" ?disabled=${Q.dependent===void 0||Q.dependencies.size===0} data-test="replay">Replay</button>
      </div>
    </form>`}function Cn(g,A,I){let{choice:C,kind:Q}=g,B=C.dependent===A,E=!B&&C.dependencies.has(A),o=oA(A,60),e=()=>{C.dependent=A,C.dependencies.delete(A),g.update()},n=()=>{C.dependencies.delete(A)||C.dependencies.set(A,Q==="time"?"10m":""),g.update()};return p`
    <tr>
      <th scope="row" title=${A}><bdi>${o}</bdi></th>
      <td class="number">${fA(I)}</td>
      <td><input type="radio" name="dependent" aria-label="${o} is the dependent" .checked=${B} @change=${e} /></td>
      <td><input type="checkbox" aria-label="${o} is a dependency" .checked=${E} ?disabled=${B} @change=${n} /></td>
      <td>${E?p`<input class="threshold" aria-label="Threshold of ${o}" required .value=${C.dependencies.get(A)??""} placeholder=${Q==="time"?"10m":"a number"}
        @input=${h=>Qn(C,A,h.target)} />`:x}</td>
    </tr>`}function Qn(g,A,I){g.dependencies.set(A,I.value);try{rC(I.value),I.setCustomValidity("")}catch(C){I.setCustomValidity(C.message)}}function Bn(g,A){A.preventDefault();let{dependent:I,dependencies:C}=g.choice;if(I===void 0)return;g.filter="";let Q=[...C].map(([B,E])=>({name:B,downtimeThreshold:E}));g.declared={dependent:I,dependencies:Q},g.replay(I,Q).catch(B=>g.fail(B))}function ue(g,A){
let[I,...C]=[...g].sort((B,E)=>E.events-B.events),Q=C.length<=gn?C:[];return{dependent:I?.name,dependencies:new Map(Q.map(({name:B})=>[B,A==="time"?"10m":""]))}}var Je=g=>(...A)=>({_$litDirective$:g,values:A}),cQ=class{constructor(A){}get _$AU(){return this._$AM._$AU}_$AT(A,I,C){this._$Ct=A,this._$AM=I,this._$Ci=C}_$AS(A,I){return this.update(A,I)}update(A,I){return this.render(...I)}};var En={},PB=Je(class extends cQ{constructor(){super(...arguments),this.ot=En}render(g,A){return A()}update(g,[A,I]){if(Array.isArray(A)){if(Array.isArray(this.ot)&&this.ot.length===A.length&&A.every((C,Q)=>C===this.ot[Q]))return jI}else if(this.ot===A)return jI;return this.ot=Array.isArray(A)?Array.from(A):A,this.render(A,I)}});function Ke(g){let{incident:A,index:I,moment:C}=g.selection;return p`
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
    <dt>Lasted</dt><dd>${wA(I.duration,A)}</dd>
    <dt>Longest lag</dt><dd>${wA(I.longestLag,g)}</dd>
  </dl>`;function tn({resumeFrom:{offset:g,sequence:A},redo:I},C){let Q=g===null?p`from <b>the start</b>`:p`after ${C} <b>${fA(g)}</b>, sequence ${fA(A)}`;return p`<p class="resume" data-test="resume">Resume ${Q}: <b>${GA(I,"message")}</b> to do again</p>`}function Ye(g){let{report:A,kind:I,clock:C,selection:Q,limit:B}=g,E=Q.index;if(!A)return p`<p class="note">…</p>`;if(A.count===0)return p`<p class="note" data-test="no-incidents">No downtime: with these thresholds every dependency kept up.</p>`;let o=g.filter.toLowerCase(),e=[...A.incidents.entries()].filter(([,{dependency:h}])=>h.toLowerCase().includes(o)),n=e.length-B;return p`
    <table class="incidents" data-test="incidents">
      <caption class="hidden">Incidents: each downtime of a dependency, ${e.length} of ${A.count}</caption>
      <thead><tr>
        <th scope="col">#</th><th scope="col">Dependency</th><th scope="col">Down from</th><th scope="col">to</th>
        <th scope="col" class="number">Lasted</th><th scope="col" class="number">Longest lag</th><th scope="col" class="number">To do again</th>
      </tr></thead>
      <tbody>${e.slice(0,B).map(([h,a])=>p`
        <tr class=${h===E?"selected":""} @click=${()=>Q.select(h)}>
          <th scope="row"><button type="button" class="row" data-incident=${h} aria-pressed=${h===E}
            aria-label="Incident ${h+1}: ${oA(a.dependency,60)}">${h+1}</button></th>
          <td title=${a.dependency}><bdi>${oA(a.dependency,60)}</bdi></td>
          <td>${vA(a.from.time,C)}</td>
          <td>${a.to?vA(a.to.time,C):p`<span class="pill" data-open>open</span>`}</td>
          <td class="number">${wA(a.duration,C)}</td>
          <td class="number">${wA(a.longestLag,I)}</td>
          <td class="number">${fA(a.redo)}</td>
        </tr>`)}</tbody>
    </table>
    ${n>0?p`<p class="note"><button type="button" @click=${()=>{g.limit+=200,g.update()}}>Show ${Math.min(200,n)} more</button> ${GA(n,"incident")} not shown</p>`:x}
    ${A.count>A.incidents.length?p`<p class="note">The first ${fA(A.incidents.length)} of ${fA(A.count)} incidents are listed: with so many, the threshold is too low.</p>`:x}`}var yQ=100;function me(g){let{report:A,kind:I,clock:C}=g;if(!A)return p`<p class="note">…</p>`;let Q=g.filter.toLowerCase(),B=({name:e})=>e.toLowerCase().includes(Q),E=A.dependencies.filter(B),o=A.streams.filter(B);return p`
    <table data-test="summary">
      <caption>Dependencies</caption>
      <thead><tr><th scope="col">Name</th><th scope="col">At the end</th>
        ${["Threshold","Downtimes","Down in all","Longest","Late messages","Lag, median","90 %","99 %","most"].map(e=>p`<th scope="col" class="number">${e}</th>`)}</tr></thead>
      <tbody>${E.slice(0,yQ).map(e=>p`
        <tr><th scope="row" title=${e.name}><bdi>${oA(e.name,60)}</bdi></th><td><span class="lane-state" data-phase=${e.phase}>${e.phase}</span>${e.heard?x:", never heard"}</td>
          <td class="number">${wA(e.downtimeThreshold,I)}</td><td class="number">${fA(e.downtimes)}${e.open?p` <span class="pill" data-open>open</span>`:x}</td>
          <td class="number">${wA(e.total,C)}</td><td class="number">${wA(e.longest,C)}</td><td class="number">${fA(e.late)}</td>
          ${[e.lag?.p50,e.lag?.p90,e.lag?.p99,e.lag?.max].map(n=>p`<td class="number">${n===void 0?"\u2013":wA(n,I)}</td>`)}</tr>`)}</tbody>
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
    ${ke(g)}
    ${g.error?p`<div class="alert" role="alert" data-test="error"><span>${on(g.error.message)}</span>
      <button type="button" class="quiet" @click=${()=>{g.error=void 0,g.update()}}>Dismiss</button></div>`:x}
    ${g.stage==="ready"?sn(g):g.stage==="loading"?pe(g):g.stage==="choosing"?Le(g):Ue(g)}
    ${hn(g)}
    <div class="said" aria-live="polite" role="status"></div>
    ${wn}
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
          ${TB(g,"incidents","Incidents",g.report?.count)}
          ${TB(g,"summary","Summary")}
          ${g.opened?.problems.count?TB(g,"problems","Problems",g.opened.problems.count):x}
        </div>
        ${rn(g)}
      </div>
      <div class="scroll" role="tabpanel" id="panel" tabindex="0" aria-labelledby="tab-${g.tab}">
        ${PB([g.tab,g.report,g.selection.index,g.filter,g.limit,g.replayed,g.opened],()=>g.tab==="incidents"?Ye(g):g.tab==="summary"?me(g):an(g))}
      </div>
    </section>
    ${PB([g.selection.moment,g.selection.index,g.report],()=>Ke(g))}
  </div>`,TB=(g,A,I,C)=>p`
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
  </ul>`;function hn({opened:g,clock:A,replayed:I,stage:C,lanes:Q,loading:{progress:B,liveState:E}}){let o=I?.dependencies??[],{rows:e=0,bytes:n=0,problems:h}=I??g??{};return C==="empty"||C==="loading"&&!B?p`<footer class="status"></footer>`:p`
    <footer class="status" data-test="status">
      <span>${GA(g?e:B?.rows??0,"row")}</span>
      ${g?p`<span>${GA(g.streams.length,"stream")}</span><span title="What the engine holds of the recording">${cC(n)} in memory</span>`:x}
      ${h?.count?p`<span class="warning">${GA(h.count,"line")} could not be read</span>`:x}
      ${o.length>Q.length?p`<span>${Q.length} of ${fA(o.length)} dependencies shown</span>`:x}
      ${E?p`<span>${E==="live"?"live":E==="ended"?"the stream has ended":"connecting \u2026"}</span>`:x}
      <span class="end">${g&&A==="time"?"times in UTC \xB7 ":""}drop another file anywhere</span>
    </footer>`}var wn=p`
  <dialog class="help" aria-labelledby="help-title" data-test="help" @click=${({target:g,currentTarget:A})=>g===A&&g.close()}>
    <form method="dialog">
      <h2 id="help-title">Keys and the pointer</h2>
      <dl>${TE.map(([g,A])=>p`<dt>${g.map(I=>p`<kbd>${I}</kbd>`)}</dt><dd>${A}</dd>`)}
        <dt>drag</dt><dd>zoom to the span</dd>
        <dt><kbd>Shift</kbd> drag</dt><dd>move; so does dragging in the overview</dd>
        <dt>wheel</dt><dd>zoom at the pointer; sideways: move</dd>
        <dt>double click</dt><dd>show the whole recording</dd>
        <dt>click</dt><dd>the incident or the record at that moment</dd>
        <dt>drag a threshold</dt><dd>what it would have done; with the arrow keys too</dd>
      </dl>
      <button type="submit" autofocus>Close</button>
    </form>
  </dialog>`;var ln=700,fQ=class{stage="empty";error;opened;replayed;report;theme="auto";tab="incidents";filter="";limit=200;choice={dependencies:new Map};declared={};missingOk=!1;isReplaying=!1;isSettling=!1;#I;#A;#g=!1;#Q=0;#i;constructor(A,I,C){this.#I=A,this.#A=I;let Q=B=>this.fail(B);this.engine=new TC(C,B=>{this.loading.progress=B,this.fire("progress",B),this.update()}),this.timeline=new nQ({engine:this.
engine,onThreshold:(B,E,o)=>this.thresholds.set(B,E,o),onError:Q}),this.minimap=new rQ(this.engine,B=>this.navigator.lookAt(B),Q),this.navigator=new DQ(this.timeline,this.minimap,{onView:(B,E)=>this.#s(B,E),onClick:(B,E)=>this.selection.click(B,E)}),this.player=new hQ(B=>this.navigator.point(B),()=>this.pause()),this.loading=new ZC(this),this.address=new PC(this),this.selection=new lQ(this),this.thresholds=
new wQ(this)}destroy(){this.address.destroy(),clearTimeout(this.#i),this.player.pause(),this.loading.close(),this.timeline.destroy(),this.minimap.destroy(),this.engine.close(),IB(x,this.#A)}get isMissingOk(){return this.missingOk||this.loading.isLive}get kind(){return this.opened?.kind??"time"}get clock(){return this.opened?.hasArrivals?"time":this.kind}update(){this.#g||(this.#g=!0,queueMicrotask(
()=>{this.#g=!1,IB(He(this),this.#A)}))}fire(A,I){this.#I.dispatchEvent(new CustomEvent(A,{detail:I}))}say(A){clearTimeout(this.#i),this.#i=setTimeout(()=>{let I=this.#A.querySelector("[aria-live]");I&&(I.textContent=A)},ln)}fail(A){A?.name!=="AbortError"&&(this.error=A instanceof Error?A:new Error(String(A)),this.fire("error",this.error),this.update())}clear(){this.pause(),this.#E(),this.engine.begin(),
this.navigator.clear(),this.opened=this.replayed=this.report=this.error=void 0,this.selection.clear(),this.filter=""}async choose(){let A=this.address.read(),I=new Set(this.opened?.streams.map(({name:o})=>o)),{declared:C}=this,Q=A.dependent!==void 0&&I.has(A.dependent)&&A.dependencies?.every(({name:o})=>I.has(o)||this.isMissingOk),{dependent:B,dependencies:E}=Q?A:C;try{if(!Q&&C.error)throw C.error;
if(B===void 0||!E?.length)return this.#C();if(this.loading.isLive&&!I.has(B))return this.update();let o=C.dependent===B&&bE(C.dependencies,E);await this.replay(B,o?C.dependencies??[]:E,E,A)}catch(o){throw this.stage==="loading"&&this.#C(),o}}#E(){return this.isReplaying=this.isSettling=!1,this.#Q+=1}#C(){this.#E(),this.pause(),this.stage="choosing",this.replayed=this.report=void 0,this.choice=ue(this.
opened?.streams??[],this.kind),this.update()}async replay(A,I,C=I,Q={}){let B=this.#E(),E=async o=>{let e=await this.engine.ask("replay",[A,o.map(qE),this.isMissingOk]);return B===this.#Q?e:void 0};this.isReplaying=this.isSettling=!0;try{let o=await E(I),e=C===I||!o?o:await E(C);if(!o||!e||(this.engine.begin(),this.thresholds.begin(o.dependencies),this.stage="ready",this.error=void 0,this.selection.
clear(),this.navigator.collapsed=Q.collapsed??!1,Q.theme&&this.setTheme(Q.theme),this.isReplaying=!1,this.#t(e,!0),this.update(),this.loading.isLive&&this.advance(),await this.tell(),B!==this.#Q))return;this.#n(Q),this.say(this.#B())}catch(o){if(B===this.#Q)throw o}finally{B===this.#Q&&(this.isReplaying=this.isSettling=!1,this.address.write())}}#B(){let{dependencies:A=[]}=this.replayed??{};return`\
Replayed: ${A.slice(0,8).map(({name:I,downtimes:C})=>`${oA(I,40)}: ${GA(C,"downtime")}`).join(", ")}`}#t(A,I){this.replayed=A,this.#o(),this.navigator.show(A,A.dependencies.map(({name:C})=>C),I)}get lanes(){let A=this.filter.toLowerCase();return(this.replayed?.dependencies??[]).filter(({name:I})=>I.toLowerCase().includes(A)).slice(0,Ge)}#o(){let{replayed:A,kind:I,clock:C}=this;if(!A)return;let{lanes:Q}=this;
this.timeline.show(A,{kind:I,clock:C},this.thresholds.before,Q),this.timeline.describe(new Map(Q.map(B=>[B.name,de(B,I)])),`When ${oA(A.dependent)} was paused`),this.#e()}#e(){let A=this.report?.dependencies.filter(({heard:I})=>!I)??[];this.timeline.mute(A.map(({name:I})=>I))}setFilter(A){this.filter=A,this.limit=200,this.#o(),this.update()}async tell(){let{replayed:A}=this,I=await this.engine.ask(
"report",[]);A===this.replayed&&this.#r(I)}#r(A){let{incident:I}=this.selection;this.report=A,I&&this.selection.follow(I),this.#e(),this.update()}advance(){if(this.stage!=="ready"||this.isReplaying)return;let A=I=>this.fail(I);this.engine.latest("advance","advance",()=>[],I=>{this.thresholds.goOn(I.dependencies),this.#t(I,!1),this.update(),this.engine.latest("report","report",()=>[],C=>this.#r(C),
A)},A)}retake(A,I){!this.replayed||this.replayed.dependent!==I.dependent||this.stage!=="ready"||(this.replayed=A,this.#o(),this.timeline.isHolding||this.minimap.refresh())}showSelected(){let{incident:A}=this.selection;this.timeline.select(A&&{name:A.dependency,from:A.from.time,to:A.from.time+A.duration})}play(){let{replayed:A,navigator:I}=this;if(!A)return;I.isPlaying=!0;let C=I.cursor!==void 0&&I.
cursor<A.end?I.cursor:Math.max(I.view.from,A.start);this.player.play(C,()=>this.replayed?.end??0,this.clock==="time"?1e3:1),this.say(`Playing, ${this.player.rate} times as fast`),this.update()}pause(){this.navigator.isPlaying&&(this.player.pause(),this.navigator.isPlaying=!1,this.navigator.point(this.navigator.cursor),this.say(this.navigator.cursor===void 0?"Paused":`Paused at ${vA(this.navigator.
cursor,this.clock)}`),this.address.write(),this.update())}setRate(A){this.player.rate=A,this.update()}toggleGaps(){this.navigator.collapse(!this.navigator.collapsed),this.say(this.navigator.collapsed?"Long gaps are collapsed":"Gaps are shown in full"),this.address.write(),this.update()}get shownTheme(){return this.theme!=="auto"?this.theme:matchMedia("(prefers-color-scheme: dark)").matches?"dark":
"light"}setTheme(A){this.theme=A,this.address.write(),this.update(),requestAnimationFrame(()=>{this.timeline.repaint(),this.minimap.repaint()})}key(A){let I=WE(A);if(!I||this.stage!=="ready"&&I!=="help")return;let C=this.#A.querySelector("dialog");C?.open||(A.preventDefault(),I==="in"||I==="out"||I==="left"||I==="right"?this.navigator.step(I):I==="whole"?this.navigator.showAll():I==="next"||I==="p\
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

/* What a narrow table leaves out is told of the incident that is selected. */
@container panel (max-width: 930px) {
  .scroll :is(th, td):not(:first-child) { padding-inline: 6px; }
  thead th.number { white-space: normal; vertical-align: bottom; }
}
@container panel (max-width: 720px) {
  .incidents :is(th, td):nth-child(4) { display: none; }
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
`;var Pe,xe=["src","live","format","unit","zone","delimiter","columns"],fn,GQ=class extends HTMLElement{static observedAttributes=[...xe,"dependent","dependencies","missing-ok","theme","hash"];#I=this.attachShadow({mode:"open"});#A;#g=!1;#Q=!1;#i=matchMedia("(prefers-color-scheme: dark)");#E=()=>this.#A?.setTheme(this.#A.theme);constructor(){super(),this.#I.adoptedStyleSheets=fn??=[GE,qe,be].map(A=>{
let I=new CSSStyleSheet;return I.replaceSync(A),I}),this.addEventListener("keydown",A=>this.#A?.key(A)),this.addEventListener("dragover",A=>this.#r(A,!0)),this.addEventListener("dragleave",A=>this.#r(A,!1)),this.addEventListener("drop",A=>this.#s(A))}get#C(){return this.#A||(this.#A=new fQ(this,this.#I,Pe),this.#A.theme=this.theme,this.#A.address.isKept=this.hash,this.#i.addEventListener("change",
this.#E),this.#B()),this.#A}connectedCallback(){this.#C.update(),this.#Q||this.#t()}disconnectedCallback(){queueMicrotask(()=>{this.isConnected||(this.#i.removeEventListener("change",this.#E),this.#A?.destroy(),this.#A=void 0,this.#Q=!1)})}attributeChangedCallback(A,I,C){!this.#A||I===C||(xe.includes(A)?this.#t():A==="theme"?this.#A.setTheme(this.theme):A==="hash"?this.#A.address.isKept=this.hash:
this.#B())}#B(){let A=this.#A;if(A){A.missingOk=this.missingOk;try{A.declared={dependent:this.dependent??void 0,dependencies:this.dependencies}}catch(I){A.declared={error:I}}A.opened?.rows&&A.choose().catch(I=>A.fail(I))}}#t(){this.#g||(this.#g=!0,queueMicrotask(()=>{if(!this.#g)return;this.#g=!1;let A=this.#A;if(!(!A||!this.isConnected))try{let I=this.#o();if(this.live!==null)A.loading.listen(new URL(
this.live,document.baseURI).href,I);else if(this.src!==null){let C=new URL(this.src,document.baseURI);A.loading.load({url:C.href},{name:decodeURIComponent(C.pathname.split("/").pop()??""),...I}).catch(()=>{})}}catch(I){A.fail(I)}}))}#o(){let{format:A,unit:I,zone:C,delimiter:Q,columns:B}=this;return Object.fromEntries(Object.entries({format:A,unit:I,zone:C,delimiter:Q,columns:B}).filter(([,E])=>E!==
null))}async load(A,I={}){this.#Q=!0,this.#g=!1,await this.#C.loading.load(A,{...this.#o(),...I})}focus(A){(this.#I.querySelector(".lanes")??this.#I.querySelector("button, label input"))?.focus(A)}get summary(){let A=this.#A?.report;return A?{dependencies:A.dependencies,streams:A.streams}:null}get incidents(){return this.#A?.report?.incidents??[]}get view(){return this.#A?.replayed?this.#A.navigator.
view:null}set view(A){A&&this.view&&Number.isFinite(A.from)&&Number.isFinite(A.to)&&this.#A?.navigator.look(A)}get cursor(){return this.#A?.navigator.cursor??null}set cursor(A){this.#A?.replayed&&(A===null?this.#A.selection.select(void 0):Number.isFinite(A)&&this.#A.selection.pin(A))}get src(){return this.getAttribute("src")}set src(A){this.#e("src",A)}get live(){return this.getAttribute("live")}set live(A){
this.#e("live",A)}get dependent(){return this.getAttribute("dependent")}set dependent(A){this.#e("dependent",A)}get dependencies(){let A=this.getAttribute("dependencies")?.trim();if(A)return A.startsWith("[")?ve("dependencies",A):A.split(",").map(I=>{let{name:C,...Q}=xC(I.trim());return{name:C.trim(),...Q}})}set dependencies(A){this.#e("dependencies",typeof A=="string"||!A?A:JSON.stringify(A.map(I=>typeof I==
"string"?{name:I}:I)))}get missingOk(){return this.hasAttribute("missing-ok")}set missingOk(A){this.toggleAttribute("missing-ok",!!A)}get theme(){let A=this.getAttribute("theme");return A==="dark"||A==="light"?A:"auto"}set theme(A){this.#e("theme",A)}get hash(){return this.hasAttribute("hash")}set hash(A){this.toggleAttribute("hash",!!A)}get format(){return this.getAttribute("format")}set format(A){
this.#e("format",A)}get unit(){return this.getAttribute("unit")}set unit(A){this.#e("unit",A)}get zone(){return this.getAttribute("zone")}set zone(A){this.#e("zone",A)}get delimiter(){return this.getAttribute("delimiter")}set delimiter(A){this.#e("delimiter",A)}get columns(){let A=this.getAttribute("columns");return A?ve("columns",A):null}set columns(A){this.#e("columns",A&&JSON.stringify(A))}#e(A,I){
I==null?this.removeAttribute(A):this.setAttribute(A,I)}#r(A,I){if(!A.dataTransfer?.types.includes("Files"))return;A.preventDefault();let C=A.relatedTarget instanceof Node&&this.contains(A.relatedTarget);this.#I.querySelector(".app")?.classList.toggle("drops",I||C)}#s(A){let[I]=A.dataTransfer?.files??[];this.#r(A,!1),I&&(A.preventDefault(),this.#Q=!0,this.#C.loading.openFile(I))}};function ve(g,A){
try{return JSON.parse(A)}catch(I){throw new TypeError(`the attribute ${g} is no JSON: ${A.slice(0,80)}`,{cause:I})}}function Te(g){Pe??=g,customElements.get("checkpoint-replay")||customElements.define("checkpoint-replay",GQ)}var Gn;Te(()=>new Worker(Gn??=URL.createObjectURL(new Blob([fE],{type:"text/javascript"}))));export{GQ as CheckpointReplay};
