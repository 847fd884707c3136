// Of js/, by `npm run bundle`.
var Act=Object.freeze({Pause:0,0:"Pause",Downtime:1,1:"Downtime",Recovery:2,2:"Recovery",Resume:3,3:"Resume",RetryAfter:4,
4:"RetryAfter",Admit:5,5:"Admit",Rewound:6,6:"Rewound",Discard:7,7:"Discard"}),Ask=Object.freeze({Downtime:0,0:"Downtime",
Recovery:1,1:"Recovery"}),Drift=Object.freeze({Default:0,0:"Default",Plain:1,1:"Plain",Units:2,2:"Units"}),Engine=class{__destroy_into_raw(){
let ptr=this.__wbg_ptr;return this.__wbg_ptr=0,EngineFinalization.unregister(this),ptr}free(){let ptr=this.__destroy_into_raw();
wasm.__wbg_engine_free(ptr,0)}abandon(){wasm.engine_abandon(this.__wbg_ptr)}admit(kind,value,drift_length,given){return wasm.
engine_admit(this.__wbg_ptr,kind,value,drift_length,given)>>>0}answer(is_truthy){return wasm.engine_answer(this.__wbg_ptr,
is_truthy)>>>0}assignPartitions(dependency,names){let val2=+dependency,ptr0=passArrayJsValueToWasm0(names,wasm.__wbindgen_malloc),
len0=WASM_VECTOR_LEN;return wasm.engine_assignPartitions(this.__wbg_ptr,val2,ptr0,len0)>>>0}cancel(ticket){wasm.engine_cancel(
this.__wbg_ptr,ticket)}checkpointMarker(dependency){try{let retptr=wasm.__wbindgen_add_to_stack_pointer(-16)>>>0;wasm.engine_checkpointMarker(
retptr,this.__wbg_ptr,dependency);var r0=getDataViewMemory0().getInt32(retptr+0,!0),r2=getDataViewMemory0().getFloat64(retptr+
8,!0);return r0===0?void 0:r2}finally{wasm.__wbindgen_add_to_stack_pointer(16)}}checkpointState(dependency){let ret=wasm.
engine_checkpointState(this.__wbg_ptr,dependency);return ret===Number.MAX_SAFE_INTEGER?void 0:ret}currentRecord(){let deferred1_0,
deferred1_1;try{let retptr=wasm.__wbindgen_add_to_stack_pointer(-16)>>>0;wasm.engine_currentRecord(retptr,this.__wbg_ptr);
var r0=getDataViewMemory0().getInt32(retptr+0,!0),r1=getDataViewMemory0().getInt32(retptr+4,!0);return deferred1_0=r0,deferred1_1=
r1,getStringFromWasm0(r0,r1)}finally{wasm.__wbindgen_add_to_stack_pointer(16),wasm.__wbindgen_free(deferred1_0,deferred1_1,
1)}}get epoch(){return wasm.engine_epoch(this.__wbg_ptr)>>>0}forget(dependency){return wasm.engine_forget(this.__wbg_ptr,
dependency)>>>0}freeSlots(){try{let retptr=wasm.__wbindgen_add_to_stack_pointer(-16)>>>0;wasm.engine_freeSlots(retptr,this.
__wbg_ptr);var r0=getDataViewMemory0().getInt32(retptr+0,!0),r1=getDataViewMemory0().getInt32(retptr+4,!0),v1=getArrayU32FromWasm0(
r0,r1).slice();return wasm.__wbindgen_free(r0,r1*4,4),v1}finally{wasm.__wbindgen_add_to_stack_pointer(16)}}get hasEffects(){
return wasm.engine_hasEffects(this.__wbg_ptr)!==0}heartbeat(dependency,partition,kind,value){return wasm.engine_heartbeat(
this.__wbg_ptr,dependency,partition,kind,value)>>>0}index(name){try{let retptr=wasm.__wbindgen_add_to_stack_pointer(-16)>>>
0;var ptr0=isLikeNone(name)?0:passStringToWasm0(name,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len0=WASM_VECTOR_LEN;
wasm.engine_index(retptr,this.__wbg_ptr,ptr0,len0);var r0=getDataViewMemory0().getInt32(retptr+0,!0),r1=getDataViewMemory0().
getInt32(retptr+4,!0),r2=getDataViewMemory0().getInt32(retptr+8,!0);if(r2)throw takeFromExternrefTable0(r1);return r0>>>
0}finally{wasm.__wbindgen_add_to_stack_pointer(16)}}isAdmissible(kind,value,drift_length,given){try{let retptr=wasm.__wbindgen_add_to_stack_pointer(
-16)>>>0;wasm.engine_isAdmissible(retptr,this.__wbg_ptr,kind,value,drift_length,given);var r0=getDataViewMemory0().getInt32(
retptr+0,!0),r1=getDataViewMemory0().getInt32(retptr+4,!0),r2=getDataViewMemory0().getInt32(retptr+8,!0);if(r2)throw takeFromExternrefTable0(
r1);return r0!==0}finally{wasm.__wbindgen_add_to_stack_pointer(16)}}isDown(dependency){return wasm.engine_isDown(this.__wbg_ptr,
dependency)!==0}get isPaused(){return wasm.engine_isPaused(this.__wbg_ptr)!==0}get kind(){let ret=wasm.engine_kind(this.
__wbg_ptr);return ret===3?void 0:ret}markEnded(dependency,partition){return wasm.engine_markEnded(this.__wbg_ptr,dependency,
partition)>>>0}markIdle(dependency,partition){return wasm.engine_markIdle(this.__wbg_ptr,dependency,partition)>>>0}constructor(name,pause_dependent,awaits_recovery,dependencies,record){
try{let retptr=wasm.__wbindgen_add_to_stack_pointer(-16)>>>0,val3=+pause_dependent,val4=+awaits_recovery,ptr0,len0,ptr1,
len1;try{ptr0=passStringToWasm0(name,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len0=WASM_VECTOR_LEN,ptr1=passArrayJsValueToWasm0(
dependencies,wasm.__wbindgen_malloc),len1=WASM_VECTOR_LEN}catch(e){throw ptr1&&(wasm.__externref_drop_slice(ptr1,len1),wasm.
__wbindgen_free(ptr1,len1*4,4)),ptr0&&wasm.__wbindgen_free(ptr0,len0*1,1),e}wasm.engine_new(retptr,ptr0,len0,val3,val4,ptr1,
len1,record);var r0=getDataViewMemory0().getInt32(retptr+0,!0),r1=getDataViewMemory0().getInt32(retptr+4,!0),r2=getDataViewMemory0().
getInt32(retptr+8,!0);if(r2)throw takeFromExternrefTable0(r1);return this.__wbg_ptr=r0,EngineFinalization.register(this,
this.__wbg_ptr,this),this}finally{wasm.__wbindgen_add_to_stack_pointer(16)}}partition(dependency,name){let val2=+dependency,
ptr0=passStringToWasm0(name,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len0=WASM_VECTOR_LEN;return wasm.engine_partition(
this.__wbg_ptr,val2,ptr0,len0)>>>0}phase(dependency){let deferred1_0,deferred1_1;try{let retptr=wasm.__wbindgen_add_to_stack_pointer(
-16)>>>0;wasm.engine_phase(retptr,this.__wbg_ptr,dependency);var r0=getDataViewMemory0().getInt32(retptr+0,!0),r1=getDataViewMemory0().
getInt32(retptr+4,!0);return deferred1_0=r0,deferred1_1=r1,getStringFromWasm0(r0,r1)}finally{wasm.__wbindgen_add_to_stack_pointer(
16),wasm.__wbindgen_free(deferred1_0,deferred1_1,1)}}position(){try{let retptr=wasm.__wbindgen_add_to_stack_pointer(-16)>>>
0;wasm.engine_position(retptr,this.__wbg_ptr);var r0=getDataViewMemory0().getInt32(retptr+0,!0),r1=getDataViewMemory0().
getInt32(retptr+4,!0),v1=getArrayF64FromWasm0(r0,r1).slice();return wasm.__wbindgen_free(r0,r1*8,8),v1}finally{wasm.__wbindgen_add_to_stack_pointer(
16)}}pulse(kind,value,state){return wasm.engine_pulse(this.__wbg_ptr,kind,value,state)>>>0}record(){let deferred1_0,deferred1_1;
try{let retptr=wasm.__wbindgen_add_to_stack_pointer(-16)>>>0;wasm.engine_record(retptr,this.__wbg_ptr);var r0=getDataViewMemory0().
getInt32(retptr+0,!0),r1=getDataViewMemory0().getInt32(retptr+4,!0);return deferred1_0=r0,deferred1_1=r1,getStringFromWasm0(
r0,r1)}finally{wasm.__wbindgen_add_to_stack_pointer(16),wasm.__wbindgen_free(deferred1_0,deferred1_1,1)}}recovered(dependency,attempt){
return wasm.engine_recovered(this.__wbg_ptr,dependency,attempt)!==0}recoveryFailed(dependency,attempt){wasm.engine_recoveryFailed(
this.__wbg_ptr,dependency,attempt)}refusal(){return wasm.engine_refusal(this.__wbg_ptr)}requestFailed(){wasm.engine_requestFailed(
this.__wbg_ptr)}resumeFrom(dependency){try{let retptr=wasm.__wbindgen_add_to_stack_pointer(-16)>>>0;wasm.engine_resumeFrom(
retptr,this.__wbg_ptr,dependency);var r0=getDataViewMemory0().getInt32(retptr+0,!0),r1=getDataViewMemory0().getInt32(retptr+
4,!0);let v1;return r0!==0&&(v1=getArrayF64FromWasm0(r0,r1).slice(),wasm.__wbindgen_free(r0,r1*8,8)),v1}finally{wasm.__wbindgen_add_to_stack_pointer(
16)}}retry(dependency){wasm.engine_retry(this.__wbg_ptr,dependency)}rewind(state,kind,value,sequence){return wasm.engine_rewind(
this.__wbg_ptr,state,isLikeNone(kind)?3:kind,value,sequence)>>>0}setText(slot,json){let val2=+slot,ptr0=passStringToWasm0(
json,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len0=WASM_VECTOR_LEN;wasm.engine_setText(this.__wbg_ptr,val2,ptr0,len0)}slotsWithoutText(){
try{let retptr=wasm.__wbindgen_add_to_stack_pointer(-16)>>>0;wasm.engine_slotsWithoutText(retptr,this.__wbg_ptr);var r0=getDataViewMemory0().
getInt32(retptr+0,!0),r1=getDataViewMemory0().getInt32(retptr+4,!0);let v1;return r0!==0&&(v1=getArrayU32FromWasm0(r0,r1).
slice(),wasm.__wbindgen_free(r0,r1*4,4)),v1}finally{wasm.__wbindgen_add_to_stack_pointer(16)}}takeEffects(){try{let retptr=wasm.
__wbindgen_add_to_stack_pointer(-16)>>>0;wasm.engine_takeEffects(retptr,this.__wbg_ptr);var r0=getDataViewMemory0().getInt32(
retptr+0,!0),r1=getDataViewMemory0().getInt32(retptr+4,!0),v1=getArrayU32FromWasm0(r0,r1).slice();return wasm.__wbindgen_free(
r0,r1*4,4),v1}finally{wasm.__wbindgen_add_to_stack_pointer(16)}}takeResume(){return wasm.engine_takeResume(this.__wbg_ptr)}text(slot){
let deferred1_0,deferred1_1;try{let retptr=wasm.__wbindgen_add_to_stack_pointer(-16)>>>0;wasm.engine_text(retptr,this.__wbg_ptr,
slot);var r0=getDataViewMemory0().getInt32(retptr+0,!0),r1=getDataViewMemory0().getInt32(retptr+4,!0);return deferred1_0=
r0,deferred1_1=r1,getStringFromWasm0(r0,r1)}finally{wasm.__wbindgen_add_to_stack_pointer(16),wasm.__wbindgen_free(deferred1_0,
deferred1_1,1)}}view(){return wasm.engine_view(this.__wbg_ptr)>>>0}waitingFor(){try{let retptr=wasm.__wbindgen_add_to_stack_pointer(
-16)>>>0;wasm.engine_waitingFor(retptr,this.__wbg_ptr);var r0=getDataViewMemory0().getInt32(retptr+0,!0),r1=getDataViewMemory0().
getInt32(retptr+4,!0),v1=getArrayU32FromWasm0(r0,r1).slice();return wasm.__wbindgen_free(r0,r1*4,4),v1}finally{wasm.__wbindgen_add_to_stack_pointer(
16)}}};Symbol.dispose&&(Engine.prototype[Symbol.dispose]=Engine.prototype.free);var Flag=Object.freeze({Refused:1,1:"Ref\
used",Ask:2,2:"Ask",Effects:4,4:"Effects",Downtime:8,8:"Downtime",Late:16,16:"Late",Wait:32,32:"Wait"}),Kind=Object.freeze(
{Time:0,0:"Time",Number:1,1:"Number",Opaque:2,2:"Opaque"}),View=Object.freeze({Marker:0,0:"Marker",Lag:1,1:"Lag",DependencyMarker:2,
2:"DependencyMarker",Downtime:3,3:"Downtime",Dependency:4,4:"Dependency",Detail:5,5:"Detail",Size:6,6:"Size"});function checkName(what,name){
try{let retptr=wasm.__wbindgen_add_to_stack_pointer(-16)>>>0,ptr0,len0,ptr1,len1;try{ptr0=passStringToWasm0(what,wasm.__wbindgen_malloc,
wasm.__wbindgen_realloc),len0=WASM_VECTOR_LEN,ptr1=passStringToWasm0(name,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),
len1=WASM_VECTOR_LEN}catch(e){throw ptr1&&wasm.__wbindgen_free(ptr1,len1*1,1),ptr0&&wasm.__wbindgen_free(ptr0,len0*1,1),
e}wasm.checkName(retptr,ptr0,len0,ptr1,len1);var r0=getDataViewMemory0().getInt32(retptr+0,!0),r1=getDataViewMemory0().getInt32(
retptr+4,!0);if(r1)throw takeFromExternrefTable0(r0)}finally{wasm.__wbindgen_add_to_stack_pointer(16)}}function durationLength(counts){
try{let retptr=wasm.__wbindgen_add_to_stack_pointer(-16)>>>0,ptr0=passArrayF64ToWasm0(counts,wasm.__wbindgen_malloc),len0=WASM_VECTOR_LEN;
wasm.durationLength(retptr,ptr0,len0);var r0=getDataViewMemory0().getFloat64(retptr+0,!0),r2=getDataViewMemory0().getInt32(
retptr+8,!0),r3=getDataViewMemory0().getInt32(retptr+12,!0);if(r3)throw takeFromExternrefTable0(r2);return r0}finally{wasm.
__wbindgen_add_to_stack_pointer(16)}}function parseMarker(text){try{let retptr=wasm.__wbindgen_add_to_stack_pointer(-16)>>>
0,ptr0=passStringToWasm0(text,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len0=WASM_VECTOR_LEN;wasm.parseMarker(retptr,
ptr0,len0);var r0=getDataViewMemory0().getFloat64(retptr+0,!0),r2=getDataViewMemory0().getInt32(retptr+8,!0),r3=getDataViewMemory0().
getInt32(retptr+12,!0);if(r3)throw takeFromExternrefTable0(r2);return r0}finally{wasm.__wbindgen_add_to_stack_pointer(16)}}
function wasmMemory(){return wasm.wasmMemory()}function __wbg_get_imports(){return{__proto__:null,"./slipstream_checkpoi\
nt_bg.js":{__proto__:null,__wbg___wbindgen_boolean_get_4f1baf9a00be3c74:function(arg0){let v=arg0,ret=typeof v=="boolean"?
v:void 0;return isLikeNone(ret)?16777215:ret?1:0},__wbg___wbindgen_is_null_c22311b1cc228e3a:function(arg0){return arg0===
null},__wbg___wbindgen_is_object_8b968c3ab8e96595:function(arg0){let val=arg0;return typeof val=="object"&&val!==null},__wbg___wbindgen_is_undefined_be5b34249ff1fc15:function(arg0){
return arg0===void 0},__wbg___wbindgen_memory_17a1178bc3328ea3:function(){return wasm.memory},__wbg___wbindgen_number_get_934b640d0889af78:function(arg0,arg1){
let obj=arg1,ret=typeof obj=="number"?obj:void 0;getDataViewMemory0().setFloat64((arg0>>>0)+8,isLikeNone(ret)?0:ret,!0),
getDataViewMemory0().setInt32((arg0>>>0)+0,!isLikeNone(ret),!0)},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(arg0,arg1){
let obj=arg1,ret=typeof obj=="string"?obj:void 0;var ptr1=isLikeNone(ret)?0:passStringToWasm0(ret,wasm.__wbindgen_malloc,
wasm.__wbindgen_realloc),len1=WASM_VECTOR_LEN;getDataViewMemory0().setInt32((arg0>>>0)+4,len1,!0),getDataViewMemory0().setInt32(
(arg0>>>0)+0,ptr1,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(arg0,arg1){throw new Error(getStringFromWasm0(arg0,
arg1))},__wbg_downtimeThreshold_d3b180cc0343a52b:function(arg0,arg1){let ret=arg1.downtimeThreshold,ptr1=passArrayF64ToWasm0(
ret,wasm.__wbindgen_malloc),len1=WASM_VECTOR_LEN;getDataViewMemory0().setInt32((arg0>>>0)+4,len1,!0),getDataViewMemory0().
setInt32((arg0>>>0)+0,ptr1,!0)},__wbg_get_49e1928fc970ab44:function(arg0,arg1,arg2){return Reflect.get(arg0,getStringFromWasm0(
arg1,arg2))},__wbg_isArray_181eee9e42397260:function(arg0){return Array.isArray(arg0)},__wbg_keys_17b47af0ae1f9d73:function(arg0,arg1){
let ret=Object.keys(arg1),ptr1=passArrayJsValueToWasm0(ret,wasm.__wbindgen_malloc),len1=WASM_VECTOR_LEN;getDataViewMemory0().
setInt32((arg0>>>0)+4,len1,!0),getDataViewMemory0().setInt32((arg0>>>0)+0,ptr1,!0)},__wbg_name_3faeae83efab11d2:function(arg0,arg1){
let ret=arg1.name,ptr1=passStringToWasm0(ret,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len1=WASM_VECTOR_LEN;getDataViewMemory0().
setInt32((arg0>>>0)+4,len1,!0),getDataViewMemory0().setInt32((arg0>>>0)+0,ptr1,!0)},__wbg_of_bd5994049eb4b205:function(arg0,arg1,arg2,arg3,arg4,arg5,arg6,arg7){
return Array.of(getStringFromWasm0(arg0,arg1),getStringFromWasm0(arg2,arg3),arg4===0?void 0:getStringFromWasm0(arg4,arg5),
arg6===0?void 0:arg7)},__wbg_ownDowntimeCheck_86684e84d2206fba:function(arg0){return arg0.ownDowntimeCheck},__wbg_ownRecoveryCheck_0b5a184603b4cc11:function(arg0){
return arg0.ownRecoveryCheck},__wbg_partitions_cdfa86629fc7c6cd:function(arg0,arg1){let ret=arg1.partitions;var ptr1=isLikeNone(
ret)?0:passArrayJsValueToWasm0(ret,wasm.__wbindgen_malloc),len1=WASM_VECTOR_LEN;getDataViewMemory0().setInt32((arg0>>>0)+
4,len1,!0),getDataViewMemory0().setInt32((arg0>>>0)+0,ptr1,!0)},__wbg_stringify_e182a81cba944487:function(arg0,arg1){let ret=JSON.
stringify(arg1);var ptr1=isLikeNone(ret)?0:passStringToWasm0(ret,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len1=WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0>>>0)+4,len1,!0),getDataViewMemory0().setInt32((arg0>>>0)+0,ptr1,!0)},__wbindgen_generic_0000000000000001:function(arg0){
return arg0},__wbindgen_generic_0000000000000002:function(arg0,arg1){return getStringFromWasm0(arg0,arg1)},__wbindgen_init_externref_table:function(){
let table=wasm.__wbindgen_externrefs;table.set(0,void 0),table.set(1024,void 0),table.set(1025,null),table.set(1026,!0),
table.set(1027,!1)}}}}var EngineFinalization=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
ptr=>wasm.__wbg_engine_free(ptr,1));function addToExternrefTable0(obj){let idx=wasm.__externref_table_alloc();return wasm.
__wbindgen_externrefs.set(idx,obj),idx}function getArrayF64FromWasm0(ptr,len){return ptr=ptr>>>0,getFloat64ArrayMemory0().
subarray(ptr/8,ptr/8+len)}function getArrayU32FromWasm0(ptr,len){return ptr=ptr>>>0,getUint32ArrayMemory0().subarray(ptr/
4,ptr/4+len)}var cachedDataViewMemory0=null;function getDataViewMemory0(){return(cachedDataViewMemory0===null||cachedDataViewMemory0.
buffer.detached===!0||cachedDataViewMemory0.buffer.detached===void 0&&cachedDataViewMemory0.buffer!==wasm.memory.buffer)&&
(cachedDataViewMemory0=new DataView(wasm.memory.buffer)),cachedDataViewMemory0}var cachedFloat64ArrayMemory0=null;function getFloat64ArrayMemory0(){
return(cachedFloat64ArrayMemory0===null||cachedFloat64ArrayMemory0.byteLength===0)&&(cachedFloat64ArrayMemory0=new Float64Array(
wasm.memory.buffer)),cachedFloat64ArrayMemory0}function getStringFromWasm0(ptr,len){return ptr=ptr>>>0,decodeText(getUint8ArrayMemory0().
subarray(ptr,ptr+len))}var cachedUint32ArrayMemory0=null;function getUint32ArrayMemory0(){return(cachedUint32ArrayMemory0===
null||cachedUint32ArrayMemory0.byteLength===0)&&(cachedUint32ArrayMemory0=new Uint32Array(wasm.memory.buffer)),cachedUint32ArrayMemory0}
var cachedUint8ArrayMemory0=null;function getUint8ArrayMemory0(){return(cachedUint8ArrayMemory0===null||cachedUint8ArrayMemory0.
byteLength===0)&&(cachedUint8ArrayMemory0=new Uint8Array(wasm.memory.buffer)),cachedUint8ArrayMemory0}function isLikeNone(x){
return x==null}function passArrayF64ToWasm0(arg,malloc){let ptr=malloc(arg.length*8,8)>>>0;return getFloat64ArrayMemory0().
set(arg,ptr/8),WASM_VECTOR_LEN=arg.length,ptr}function passArrayJsValueToWasm0(array,malloc){let ptr=malloc(array.length*
4,4)>>>0;for(let i=0;i<array.length;i++){let add=addToExternrefTable0(array[i]);getDataViewMemory0().setUint32(ptr+4*i,add,
!0)}return WASM_VECTOR_LEN=array.length,ptr}function passStringToWasm0(arg,malloc,realloc){if(realloc===void 0){let buf=cachedTextEncoder.
encode(arg),ptr2=malloc(buf.length,1)>>>0;return getUint8ArrayMemory0().subarray(ptr2,ptr2+buf.length).set(buf),WASM_VECTOR_LEN=
buf.length,ptr2}let len=arg.length,ptr=malloc(len,1)>>>0,mem=getUint8ArrayMemory0(),offset=0;for(;offset<len;offset++){let code=arg.
charCodeAt(offset);if(code>127)break;mem[ptr+offset]=code}if(offset!==len){offset!==0&&(arg=arg.slice(offset)),ptr=realloc(
ptr,len,len=offset+arg.length*3,1)>>>0;let view=getUint8ArrayMemory0().subarray(ptr+offset,ptr+len),ret=cachedTextEncoder.
encodeInto(arg,view);offset+=ret.written,ptr=realloc(ptr,len,offset,1)>>>0}return WASM_VECTOR_LEN=offset,ptr}function takeFromExternrefTable0(idx){
let value=wasm.__wbindgen_externrefs.get(idx);return wasm.__externref_table_dealloc(idx),value}var cachedTextDecoder=new TextDecoder(
"utf-8",{ignoreBOM:!0});cachedTextDecoder.decode();var MAX_SAFARI_DECODE_BYTES=2146435072,numBytesDecoded=0;function decodeText(bytes){
return numBytesDecoded+=bytes.length,numBytesDecoded>=MAX_SAFARI_DECODE_BYTES&&(cachedTextDecoder=new TextDecoder("utf-8",
{ignoreBOM:!0}),cachedTextDecoder.decode(),numBytesDecoded=bytes.length),cachedTextDecoder.decode(bytes)}var cachedTextEncoder=new TextEncoder;
"encodeInto"in cachedTextEncoder||(cachedTextEncoder.encodeInto=function(arg,view){let buf=cachedTextEncoder.encode(arg);
return view.set(buf),{read:arg.length,written:buf.length}});var WASM_VECTOR_LEN=0,wasmModule,wasmInstance,wasm;function __wbg_finalize_init(instance,module){
return wasmInstance=instance,wasm=instance.exports,wasmModule=module,cachedDataViewMemory0=null,cachedFloat64ArrayMemory0=
null,cachedUint32ArrayMemory0=null,cachedUint8ArrayMemory0=null,wasm.__wbindgen_start(),wasm}async function __wbg_load(module,imports){
if(typeof Response=="function"&&module instanceof Response){if(!module.ok)throw new Error(`failed to fetch Wasm: ${module.
status} ${module.statusText} fetching '${module.url}'`);if(typeof WebAssembly.instantiateStreaming=="function")try{return await WebAssembly.
instantiateStreaming(module,imports)}catch(e){if(expectedResponseType(module.type)&&module.headers.get("Content-Type")!==
"application/wasm")console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with \
`application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n",e);else throw e}
let bytes=await module.arrayBuffer();return await WebAssembly.instantiate(bytes,imports)}else{let instance=await WebAssembly.
instantiate(module,imports);return instance instanceof WebAssembly.Instance?{instance,module}:instance}function expectedResponseType(type){
switch(type){case"basic":case"cors":case"default":return!0}return!1}}function initSync(module){if(wasm!==void 0)return wasm;
module!==void 0&&(Object.getPrototypeOf(module)===Object.prototype?{module}=module:console.warn("using deprecated parame\
ters for `initSync()`; pass a single object instead"));let imports=__wbg_get_imports();module instanceof WebAssembly.Module||
(module=new WebAssembly.Module(module));let instance=new WebAssembly.Instance(module,imports);return __wbg_finalize_init(
instance,module)}var __wbg_init_promise;async function __wbg_init(module_or_path){return wasm!==void 0?wasm:(__wbg_init_promise===
void 0&&(__wbg_init_promise=__wbg_init_once(module_or_path),__wbg_init_promise.catch(()=>{__wbg_init_promise=void 0})),__wbg_init_promise)}
async function __wbg_init_once(module_or_path){module_or_path!==void 0&&(Object.getPrototypeOf(module_or_path)===Object.
prototype?{module_or_path}=module_or_path:console.warn("using deprecated parameters for the initialization function; pas\
s a single object instead"));let imports=__wbg_get_imports();(typeof module_or_path=="string"||typeof Request=="function"&&
module_or_path instanceof Request||typeof URL=="function"&&module_or_path instanceof URL)&&(module_or_path=fetch(module_or_path));
let{instance,module}=await __wbg_load(await module_or_path,imports);return __wbg_finalize_init(instance,module)}var CLASSES={ERR_MARKER_TYPE:TypeError,ERR_MARKER_RANGE:RangeError,ERR_MARKER_MIXED:TypeError,ERR_DURATION:RangeError,ERR_THRESHOLD_UNIT:TypeError,
ERR_STATE:TypeError,ERR_DEPENDENCY_UNKNOWN:RangeError,ERR_DEPENDENCY_REQUIRED:TypeError,ERR_DEPENDENCY_BOUND:Error,ERR_DEPENDENCY_DUPLICATE:RangeError,
ERR_OPTION:TypeError,ERR_NAME:RangeError,ERR_CHECK_ASYNC:TypeError,ERR_CACHE_ASYNC:TypeError,ERR_CACHE_READ:Error,ERR_CACHE_WRITE:Error,
ERR_RECORD_CORRUPT:Error,ERR_RECORD_VERSION:Error,ERR_REWOUND:Error,ERR_CLOSED:Error,ERR_ENGINE:Error};function refuse(code,message,{
dependency,...options}={}){let error=new CLASSES[code](message,options);return Object.assign(error,dependency===void 0?{
code}:{code,dependency})}var refusal=(...refusal2)=>refusal2;function explain(refusal2,where,given){if(!Array.isArray(refusal2))
return refusal2;let[code,message,dependency,value,...cause]=refusal2,shown=given!==void 0&&code.startsWith("ERR_MARKER")?
show(given):value,what=value===void 0?message:`${shown} is ${message}`,remedy=code==="ERR_THRESHOLD_UNIT"&&typeof given==
"number"?", or give a time as a Date":"";return refuse(code,`${where===void 0?"":`${where}: `}${what}${remedy}`,cause.length>
0?{dependency,cause:cause[0]}:{dependency})}function isCheckpointError(error){return error instanceof Error&&Object.hasOwn(
CLASSES,String(error.code))}function show(value){let text=typed(value);return text.length>80?`${text.slice(0,80)}\u2026`:
text}function typed(value){if(typeof value=="number"||typeof value=="bigint"||typeof value=="symbol")return String(value);
if(value instanceof Date)return Number.isNaN(value.getTime())?"Invalid Date":value.toISOString();try{return JSON.stringify(
value)??typeof value}catch{return typeof value}}function kindOf(value){return typeof value=="object"&&value!==null?`an o\
bject (${value.constructor?.name??"null"})`:show(value)}function reason(cause){let{message,name}=Object(cause);return String(
message||name||show(cause))}var UNITS=["years","months","weeks","days","hours","minutes","seconds","milliseconds","microseconds","nanoseconds"];function unpackDuration(duration){
if(duration===void 0)return new Float64Array;if(typeof duration=="number")return Float64Array.of(duration);let units=Object(
duration),counts=UNITS.map(unit=>units[unit]??void 0);if(units!==duration||counts.some(count=>count!==void 0&&typeof count!=
"number"))throw refusal("ERR_DURATION",`${show(duration)} is not a duration: give milliseconds, or an object like { minu\
tes: 10 }`);return counts.some(Number.isNaN)?Float64Array.of(NaN):Float64Array.from(counts)}function checkKeys(what,given,known,inside={}){for(let[key,value]of Object.entries(given)){if(value===void 0||known.includes(
key))continue;let within=Object.keys(inside).find(option=>inside[option].includes(key)),nearest=known.reduce((best,name)=>unlike(
name,key)<unlike(best,key)?name:best),meant=within?`${within}: { ${key} }`:unlike(nearest,key)*2<nearest.length+key.length&&
nearest;throw refusal("ERR_OPTION",`${key} is no option of ${what}${meant?`: did you mean ${meant}?`:"."} There are ${known.
join(", ")}`)}}function unlike(one,other){let[a,b]=[one.toLowerCase(),other.toLowerCase()],shorter=Math.min(a.length,b.length),
start=0,end=0;for(;start<shorter&&a[start]===b[start];)start++;for(;end<shorter-start&&a.at(-1-end)===b.at(-1-end);)end++;
return a.length+b.length-2*(start+end)}var EMPTY=Object.freeze({}),LARGE=65536,NONE=-1,MANY=-2,Values=class{#slots=[EMPTY];#unwritten=MANY;#free=new Uint32Array;#filled=0;#exact=new WeakMap;kind;constructor(engine){
this.engine=engine;for(let slot=1,text;text=engine.text(slot);slot++)this.#slots[slot]=Object.freeze(JSON.parse(text))}add(value){
this.#filled===this.#free.length&&this.#makeRoom();let slot=this.#free[this.#filled++];return this.#slots[slot]=value,this.#unwritten=
this.#unwritten===NONE?slot:MANY,slot}#makeRoom(){this.#free=this.engine.freeSlots(),this.#filled=0;for(let slot of this.#free)
this.#slots[slot]=void 0}get(slot){return this.#slots[slot]}state(slot){return Object.freeze(this.#slots[slot])}marker(value){
return value===void 0||value!==value?null:(this.kind??=this.engine.kind,this.kind===Kind.Number?value:this.kind===Kind.Opaque?
this.#slots[value]:new Date(value))}position([slot,marker,sequence]){let position=Object.freeze({state:this.state(slot),
marker:this.marker(marker),sequence});return this.kind===Kind.Time&&this.#exact.set(position,marker),position}exactMarker(position){
let exact=this.#exact.get(Object(position));return exact===exact?exact:void 0}record(){this.#giveTexts();let record=this.
engine.record();return record.length>LARGE&&this.#makeRoom(),record}currentRecord(){return this.#giveTexts(),JSON.parse(
this.engine.currentRecord())}#giveTexts(){if(this.#unwritten===NONE)return;let slots=this.#unwritten===MANY?this.engine.
slotsWithoutText()??[]:[this.#unwritten];for(let slot of slots)this.engine.setText(slot,JSON.stringify(this.#slots[slot]));
this.#unwritten=NONE}addToken(marker){let json;try{json=JSON.stringify(marker)}catch{}if(json===void 0||json==="null")throw refusal(
"ERR_MARKER_TYPE",`${show(marker)} is not a marker: it must be something that JSON can keep`);let kept2=typeof marker=="\
object"?marker instanceof Date?new Date(marker):JSON.parse(json):marker;return this.#free.length-this.#filled<2&&this.#makeRoom(),
this.add(kept2)}};function unpackMarker(marker){if(typeof marker=="string"){if(marker.length>80)throw refusal("ERR_MARKE\
R_TYPE",`${show(marker)} is not a marker: it is too long for a timestamp`);return[Kind.Time,parseMarker(marker)]}if(typeof marker==
"bigint"){if(Number.isSafeInteger(Number(marker)))return[Kind.Number,Number(marker)];throw refusal("ERR_MARKER_RANGE",`${marker}\
 is not a marker: a bigint must be a safe integer`)}let{getTime,epochNanoseconds:nanoseconds}=Object(marker);if(typeof getTime==
"function")return[Kind.Time,timeOf(marker)];if(typeof nanoseconds=="bigint")return[Kind.Time,Number(nanoseconds/1000000n)+
Number(nanoseconds%1000000n)/1e6];throw refusal("ERR_MARKER_TYPE",`${show(marker)} is not a marker: give a Date, an RFC \
3339 string with its offset, or a number`)}function checkNamed(what,name){if(typeof name!="string")throw refusal("ERR_NA\
ME",`${show(name)} is not a name for a ${what}: give a string`);try{checkName(what,name)}catch(error){throw error instanceof
TypeError?refusal("ERR_ENGINE","the engine is not loaded: call init() or initSync() of slipstream-checkpoint/slim first,\
 with slipstream-checkpoint/engine.wasm",void 0,void 0,error):error}}function lengthOf(counts,given){try{return durationLength(
counts)}catch(error){throw!Array.isArray(error)||error[3]!==void 0?error:refusal("ERR_DURATION",`${show(given)} is ${error[1]}`)}}
function timeOf(date){let time;try{time=date.getTime()}catch{}if(typeof time=="number")return time;throw refusal("ERR_MA\
RKER_TYPE",`${show(date)} is not a marker: its getTime() gives no number`)}function unpackDrift(drift){return drift===void 0?
[0,Drift.Default]:[lengthOf(unpackDuration(drift),drift),typeof drift=="number"?Drift.Plain:Drift.Units]}function merge(before,given){
if(typeof given!="object"||given===null||Array.isArray(given))throw refusal("ERR_STATE",`${show(given)} is not a state: \
give an object`);let state={...given};for(let key in state)isKept(key,state[key])||(state[key]=kept(key,state[key]));for(let key in before)
if(!Object.hasOwn(state,key))return{...before,...state};return state}function isKept(key,value){let type=typeof value;if(type===
"bigint"||type==="function"||type==="symbol")throw refusal("ERR_STATE",`${key} is a ${type}, which JSON cannot keep: giv\
e a number or a string`);if(type==="number"&&!Number.isFinite(value))throw refusal("ERR_STATE",`${key} is ${value}, whic\
h JSON cannot keep: give a finite number or null`);return type!=="object"||value===null}function kept(key,value){try{let json=JSON.
stringify(value);return json===void 0?void 0:JSON.parse(json)}catch(cause){throw refusal("ERR_STATE",`${key} is somethin\
g that JSON cannot keep`,void 0,void 0,cause)}}function partitionName(partition){if(typeof partition=="string"||Number.isFinite(
partition))return String(partition);throw refusal("ERR_OPTION",`${show(partition)} is not a partition: give a string or \
a number`)}function namesOfPartitions(partitions){if(typeof partitions=="string"||typeof Object(partitions)[Symbol.iterator]!=
"function")throw refusal("ERR_OPTION",`partitions is ${show(partitions)}: give an iterable of strings or numbers`);return Array.
from(partitions,partitionName)}var bind,release,declared,OPTIONS=["downtimeThreshold","partitions","downtimeCheck","recoveryCheck"],UNKNOWN={phase:"unk\
nown",checkpointState:null,checkpointMarker:null,heard:!1,lastGood:{state:{},marker:null,sequence:0}},Dependency=class{#bound=null;#index=0;#declared;name;downtimeThreshold;static{
declared=dependency=>dependency.#declared,bind=(dependency,owner,index)=>{let bound=dependency.#bound?.();if(dependency.#bound&&
!bound?.isClosed){let message=`dependency "${dependency.name}" belongs to ${bound?`checkpoint "${bound.name}"`:"another \
checkpoint"}: make one of its own`;throw refuse("ERR_DEPENDENCY_BOUND",message,{dependency:dependency.name})}dependency.#bound=
owner,dependency.#index=index},release=dependency=>{dependency.#bound=null}}constructor(name,options={}){let{downtimeThreshold,
partitions,downtimeCheck,recoveryCheck}=Object(options),threshold,partitionNames;try{checkNamed("dependency",name),checkKeys(
"a dependency",Object(options),OPTIONS),this.name=name,threshold=unpackDuration(downtimeThreshold),this.downtimeThreshold=
lengthOf(threshold,downtimeThreshold);for(let[option,check]of Object.entries({downtimeCheck,recoveryCheck}))if(!(check===
void 0||typeof check=="function"))throw refusal("ERR_OPTION",`${option} is ${show(check)}: give a function`,name);partitionNames=
partitions===void 0?void 0:namesOfPartitions(partitions)}catch(error){throw explain(error,`new Dependency(${show(name)})`)}
let settings={name,downtimeThreshold:threshold,partitions:partitionNames,ownDowntimeCheck:downtimeCheck!==void 0,ownRecoveryCheck:recoveryCheck!==
void 0};this.#declared={settings,checks:{downtimeCheck,recoveryCheck}},Object.defineProperties(this,{name:{writable:!1},
downtimeThreshold:{writable:!1}})}get#owner(){return this.#bound?.()??null}get phase(){return this.#owner?.values.engine.
phase(this.#index)??"unknown"}get isDown(){return this.#owner?.values.engine.isDown(this.#index)??!1}get checkpointState(){
let slot=this.#owner?.values.engine.checkpointState(this.#index);return slot===void 0?null:this.#owner?.values.state(slot)??
null}get checkpointMarker(){return this.#owner?.values.marker(this.#owner.values.engine.checkpointMarker(this.#index))??
null}get resumeFrom(){let packed=this.#owner?.values.engine.resumeFrom(this.#index);return packed?this.#owner?.values.position(
packed)??null:null}toJSON(){return this.#owner?.record().checkpoints[this.name]??structuredClone(UNKNOWN)}};var ignore=()=>{};function isThenable(value){return(typeof value=="object"&&value!==null||typeof value=="function")&&typeof value.
then=="function"}function after(value,next){return isThenable(value)?Promise.resolve(value).then(next):next(value)}var Turns=class{#steps=[];#busy=!1;#holds=0;#idle=[];add(step){
this.#steps.push(step)}hold(){this.#holds++}advance(){--this.#holds===0&&this.#take()}#take(){for(;!this.#busy&&this.#holds===
0;){let step=this.#steps.shift();if(!step)break;this.#busy=!0;let done=step();if(isThenable(done))return void done.then(
()=>this.#done());this.#busy=!1}if(!this.#busy&&this.#steps.length===0)for(let resolve of this.#idle.splice(0))resolve()}#done(){
this.#busy=!1,this.#take()}idle(){return new Promise(resolve=>{this.#idle.push(resolve),this.#take()})}};function safely(step,failed){
try{let done=step();return isThenable(done)?Promise.resolve(done).catch(failed):done}catch(error){failed(error)}}var Call=class{#open=1;#errors=[];#background;#waiting=null;constructor(background){
this.#background=background}hold(){this.#open++}fail(error){this.#background?this.#background(error):this.#errors.push(error)}done(){
--this.#open===0&&this.#settle()}#settle(){this.#waiting&&(this.#errors.length>0?this.#waiting.reject(this.#errors[0]):this.#waiting.
resolve())}ended(report){this.#open--;let rest=()=>this.#errors.slice(1).forEach(report);if(this.#open>0)return new Promise(
(resolve,reject)=>this.#waiting={resolve,reject}).finally(rest);if(rest(),this.#errors.length>0)throw this.#errors[0]}detach(report){
if(this.#open--,this.#background=report,this.#errors.slice(1).forEach(report),this.#errors.length>0)throw this.#errors[0]}};var Checks=class{#checkpoint;#engine;#dependencies;#queue;#look;#undone;constructor(checkpoint,engine,dependencies,queue,look,undone){
this.#checkpoint=checkpoint,this.#engine=engine,this.#dependencies=dependencies,this.#queue=queue,this.#look=look,this.#undone=
undone}ask(flags,decided,where){let answers=[];this.#queue.hold();try{for(;flags&Flag.Ask;){let value=this.#value();if(isThenable(
value)){if(where===void 0)return this.#askOn(value,answers,decided);throw Promise.resolve(value).catch(ignore),this.#isAsync(
where)}flags=this.#answer(value,answers)}}catch(error){throw this.#giveUp(error)}return this.#queue.release(),decided(flags,
answers)}async#askOn(value,answers,decided){let flags;try{do flags=this.#answer(await value,answers),flags&Flag.Ask&&(value=
this.#value());while(flags&Flag.Ask)}catch(error){throw this.#giveUp(error)}return this.#queue.release(),decided(flags,answers)}#value(){
let view=this.#look(),dependency=this.#dependencies[view[View.Dependency]],{downtimeCheck,recoveryCheck}=declared(dependency).
checks;return(view[View.Detail]===Ask.Downtime?downtimeCheck:recoveryCheck)?.(this.#checkpoint,dependency)}#answer(value,answers){
return answers[this.#look()[View.Dependency]]=value,this.#engine.answer(!!value)}#isAsync(where){let{name}=this.#dependencies[this.#look()[View.
Dependency]],message=`${where}: a check of dependency "${name}" gave a promise: use the call that can await it`;return refuse(
"ERR_CHECK_ASYNC",message,{dependency:name})}#giveUp(error){return this.#undone(),this.#queue.release(),this.#queue.next(),
error}};var OVER=Object.freeze({done:!0,value:void 0}),SourceReader=class{#iterator;#waiting=null;#untold=null;#closed=null;#unlisten=ignore;constructor(source,options){
this.#iterator=iterate(source,options?.failed??ignore),this.#unlisten=onAbort(options?.signal,reason2=>this.abort(reason2))}next(){
return new Promise((resolve,reject)=>{let waiting={resolve,reject};this.#closed?this.#tellEnd(waiting):this.#read(this.#waiting=
waiting)})}async#read(waiting){try{let{done,value}=await this.#iterator.next();if(this.#waiting=null,!done)return waiting.
resolve({done:!1,value});this.#end(),this.#tellEnd(waiting)}catch(error){this.#closed||this.abort(error)}}abort(error){this.#untold=
{error},this.close().catch(ignore),this.#closed=Promise.resolve()}close(){let waiting=this.#waiting;if(this.#closed)return this.#closed;
this.#end();let closing=(async()=>{await this.#iterator.return?.()})();return waiting?(closing.catch(ignore),this.#tellEnd(
waiting),Promise.resolve()):this.#closed=closing}#end(){this.#unlisten(),this.#closed=Promise.resolve()}#tellEnd({resolve,
reject}){let untold=this.#untold;this.#untold=null,untold?reject(untold.error):resolve(OVER)}};function onAbort(signal,act){
if(signal===void 0)return ignore;if(typeof signal?.addEventListener!="function")throw refusal("ERR_OPTION",`signal is ${show(
signal)}: give an AbortSignal`);let listener=()=>act(signal.reason);return signal.aborted?listener():signal.addEventListener(
"abort",listener,{once:!0}),()=>signal.removeEventListener("abort",listener)}function iterate(source,failed){if(typeof source?.
getReader=="function")return iterateWebStream(source);if(typeof source?.[Symbol.asyncIterator]=="function")return typeof source.
pipe=="function"?iterateReadable(source,failed):source[Symbol.asyncIterator]();if(typeof source?.[Symbol.iterator]=="fun\
ction")return iterateIterable(source);throw refusal("ERR_OPTION",`source is ${show(source)}: give an async iterable, an \
iterable or a ReadableStream`)}function iterateIterable(source){let iterator=source[Symbol.iterator]();return{async next(){
let{done,value}=iterator.next();return{done,value:await value}},return:async()=>iterator.return?.()??OVER}}function iterateReadable(source,failed){
let iterator=source[Symbol.asyncIterator]();return source.on("error",failed),{async next(){let result=await iterator.next();
return result.done&&source.off("error",failed),result},async return(){return source.destroy(),OVER}}}function iterateWebStream(source){
if(source.locked)throw refusal("ERR_OPTION","source is a ReadableStream that is locked: give one that nobody else reads");
let reader=source.getReader();return{async next(){let{done,value}=await reader.read();return done&&reader.releaseLock(),
{done,value}},async return(){let cancelled=reader.cancel();return reader.releaseLock(),await cancelled,OVER}}}var Effects=class{#checkpoint;#engine;#dependencies;#options;#turns=new Turns;#running=0;#waits=new Map;#timers=new Map;#failures=[];#failureCount=0;#isStopped=!1;#inTurn;store=null;constructor(checkpoint,engine,dependencies,options,inTurn){
this.#checkpoint=checkpoint,this.#engine=engine,this.#dependencies=dependencies;let{dependent,onPause,onResume,onDowntime,
onRecovery,onError}=options;this.#options={dependent,onPause,onResume,onDowntime,onRecovery,onError},this.#inTurn=inTurn}act(call,isChanged=!0){
if(this.#isStopped)return;let waiting=this.#running>0?new Call(this.report):call,failed=error=>waiting.fail(error),stored,
isUrgent=!1,inOrder=step=>{isUrgent=!0,waiting.hold(),this.#turns.add(()=>after(after(stored,()=>safely(step,failed)),()=>waiting.
done()))},effects=this.#engine.takeEffects(),atOnce=[];this.#turns.hold();for(let i=0;i<effects.length;i+=3){let now=this.#prepare(
waiting,inOrder,effects[i],effects[i+1],effects[i+2]);now&&atOnce.push(now)}for(let step of atOnce)safely(step,failed);stored=
isChanged?this.store?.save(call,isUrgent):void 0,this.#turns.advance()}#prepare(call,inOrder,act,index,detail){let dependency=this.#dependencies[index],
{dependent,onDowntime,onRecovery}=this.#options,failed=error=>call.fail(error);switch(act){case Act.Pause:{let paused;return inOrder(
()=>paused),()=>paused=this.#request("pause",dependency,failed)}case Act.Resume:inOrder(()=>this.#resume(failed));return;case Act.
Downtime:onDowntime&&inOrder(()=>this.#tell(()=>onDowntime(this.#checkpoint,dependency),ignore,failed));return;case Act.
Recovery:inOrder(()=>this.#recover(call,index,detail,()=>onRecovery?.(this.#checkpoint,dependency)));return;case Act.RetryAfter:
return()=>this.#retryAfter(index,detail);case Act.Admit:return()=>this.#waits.get(detail)?.resolve();case Act.Rewound:return()=>this.#waits.
get(detail)?.reject(this.#rewound());case Act.Discard:return()=>dependent?.discard?.()}}#tell(run,succeeded,failed){let ended=then=>value=>(this.#running--,
then(value));this.#running++;let result,isPending;try{result=run(),isPending=isThenable(result)}catch(error){return ended(
failed)(error)}return isPending?Promise.resolve(result).then(ended(succeeded),ended(failed)):ended(succeeded)(void 0)}#request(level,dependency,failed){
let{dependent,onPause,onResume}=this.#options,callback=level==="pause"?onPause:onResume,unheard=error=>(failed(error),this.#inTurn(
()=>this.#engine.requestFailed())),first=this.#tell(()=>dependent?.[level](),ignore,unheard),second=this.#tell(()=>callback?.(
this.#checkpoint,dependency),ignore,unheard);return first||second?Promise.all([first,second]):void 0}#resume(failed){return after(
this.#inTurn(()=>this.#engine.takeResume()),index=>index>=0?this.#request("resume",this.#dependencies[index],failed):void 0)}#recover(call,index,attempt,run){
let succeeded=()=>this.#inTurn(()=>{!this.#isStopped&&this.#engine.recovered(index,attempt)&&this.act(call)}),failed=error=>(call.
fail(error),this.#inTurn(()=>{this.#engine.recoveryFailed(index,attempt),this.act(call,!1)}));return this.#tell(run,succeeded,
failed)}#retryAfter(index,milliseconds){clearTimeout(this.#timers.get(index));let timer=setTimeout(()=>{this.#timers.delete(
index);let retry=()=>{this.#engine.retry(index),this.act(new Call(this.report),!1)};safely(()=>this.#inTurn(retry),this.
report)},milliseconds);this.#timers.set(index,timer),timer.unref?.()}wait(ticket,signal){return new Promise((resolve,reject)=>{
let unlisten=ignore,end=()=>{unlisten(),this.#waits.delete(ticket)};this.#waits.set(ticket,{resolve:()=>(end(),resolve()),
reject:error=>(end(),reject(error))}),unlisten=onAbort(signal,reason2=>this.#cancel(ticket,reason2))})}#cancel(ticket,reason2){
this.#engine.cancel(ticket),this.#waits.get(ticket)?.reject(reason2)}#rewound(){return refuse("ERR_REWOUND",`checkpoint \
"${this.#checkpoint.name}" was moved back while this message waited: it will come again`)}async idle(reason2){for(let ticket of this.#waits.
keys())this.#cancel(ticket,reason2());await this.#turns.idle()}stop(reason2){this.#isStopped=!0;for(let timer of this.#timers.
values())clearTimeout(timer);for(let{reject}of this.#waits.values())reject(reason2())}async flush(){await this.store?.flush(
this.#failureCount>0?ignore:this.report);let failures=this.#failures.splice(0),count=this.#failureCount;if(this.#failureCount=
0,count===1)throw failures[0];if(count>1)throw new AggregateError(failures,`${count} failures in the background, the fir\
st ${failures.length} of them here`)}report=error=>{let keep=untaken=>{this.#failureCount++<100&&this.#failures.push(untaken)},
{onError}=this.#options;onError?safely(()=>onError(error,this.#checkpoint),keep):keep(error)}};function guarded(engine,broken){return new Guarded(engine,broken)}var Guarded=class{constructor(engine,broken){this.engine=
engine,this.broken=broken,this.panic=null}guard(call){if(this.panic)throw this.broken(this.panic.error);try{return call()}catch(error){
throw Array.isArray(error)?error:(this.panic={error},this.broken(error))}}};for(let[name,{get,value}]of Object.entries(Object.
getOwnPropertyDescriptors(Engine.prototype)))name!=="constructor"&&Object.defineProperty(Guarded.prototype,name,get?{get(){
return this.guard(()=>get.call(this.engine))}}:{value(...values){return this.guard(()=>this.engine[name](...values))}});var CALLBACKS=["onPause","onResume","onDowntime","onRecovery","onError"],OPTIONS2=["dependencies","dependent","cache","c\
acheKeyPrefix","pauseDependent","durability",...CALLBACKS],OF_OTHER_METHODS={getItem:"webStorageCache(localStorage) of s\
lipstream-checkpoint/cache/web-storage",prepare:"sqliteCache(database) of slipstream-checkpoint/cache/sqlite"},OF_ENTRIES={
listenQueue:"denoKvCache(kv) of slipstream-checkpoint/cache/deno-kv",purgeDeletes:"natsKvCache(kv) of slipstream-checkpo\
int/cache/nats-kv"};function keyOf(name,options){let where=`checkpoint ${show(name)}`,given=Object(options),refused=(option,remedy)=>{
throw refuse("ERR_OPTION",`${where}: ${option} is ${kindOf(given[option])}: give ${remedy}`)},{dependencies,dependent,cache,
cacheKeyPrefix="_",pauseDependent,durability}=given;try{checkNamed("checkpoint",name),checkKeys("a checkpoint",given,OPTIONS2),
cacheKeyPrefix!==""&&checkNamed("cacheKeyPrefix",cacheKeyPrefix)}catch(error){throw explain(error,where)}if(typeof Object(
dependencies)[Symbol.iterator]!="function"&&refused("dependencies","an iterable of Dependency objects"),dependent!==void 0&&
!(hasMethod(dependent,"pause")&&hasMethod(dependent,"resume"))&&refused("dependent","an object with pause() and resume()\
, such as a stream wrapped in pausable()"),cache!==void 0){let isCache=hasMethod(cache,"get")&&(hasMethod(cache,"set")||
hasMethod(cache,"put")),found=Object.entries(isCache?OF_ENTRIES:OF_OTHER_METHODS).find(([method])=>method in Object(cache));
found&&refused("cache",found[1]),!isCache&&isThenable(cache)&&refused("cache","what it resolves to, with await"),isCache||
refused("cache","an object with get() and set() or put(), such as a Map")}pauseDependent!==void 0&&typeof pauseDependent!=
"boolean"&&refused("pauseDependent","true or false"),durability!==void 0&&durability!=="always"&&durability!=="coalesced"&&
refused("durability","'always' or 'coalesced'");for(let callback of CALLBACKS)given[callback]!==void 0&&typeof given[callback]!=
"function"&&refused(callback,"a function");return`${cacheKeyPrefix}_${name}_`}function dependenciesOf(name,dependencies){
let list=[...dependencies],wrong=list.find(dependency=>!(dependency instanceof Dependency));if(wrong!==void 0)throw refuse(
"ERR_OPTION",`checkpoint "${name}": ${show(wrong)} is not a Dependency: give new Dependency(name)`);return list}function hasMethod(object,method){
return typeof Object(object)[method]=="function"}function read(cache,key){let failed=cause=>{throw refuse("ERR_CACHE_REA\
D",`the cache did not read ${key}: ${reason(cause)}`,{cause})},taken=record2=>record2 instanceof Error?failed(record2):record2,
record;try{record=cache?.get(key)}catch(cause){failed(cause)}return isThenable(record)?Promise.resolve(record).then(taken,
failed):taken(record)}function readAtOnce(cache,key){let record=read(cache,key);if(!isThenable(record))return record;throw Promise.
resolve(record).catch(ignore),refuse("ERR_CACHE_ASYNC",`the cache answers with a promise for ${key}: use Checkpoint.open`)}
function parse(record){if(record!=null){try{if(!isEntry(record))return JSON.parse(typeof record=="string"?record:JSON.stringify(
record))}catch(cause){let what=typeof record=="string"?record.slice(0,40):kindOf(record);throw refusal("ERR_RECORD_CORRU\
PT",`the stored record is not JSON: ${show(what)}`,void 0,void 0,cause)}throw refusal("ERR_OPTION",`the cache's get() ga\
ve ${kindOf(record)}: give a cache that answers with the text it was given`)}}function isEntry(record){if(typeof record!=
"object"||record===null||Array.isArray(record))return!1;let prototype=Object.getPrototypeOf(record),isPlain=prototype===
null||Object.getPrototypeOf(prototype)===null;return"value"in record||!isPlain}var Queue=class{#isAsking=!1;#waiting=[];#isItsTurn=!1;#isDraining=!1;get isFree(){return!this.#isAsking&&this.#waiting.
length===0}mustWait(){return!this.isFree&&!this.#takeTurn()}#takeTurn(){let isItsTurn=this.#isItsTurn;return this.#isItsTurn=
!1,isItsTurn}later(call){return new Promise(resolve=>this.#waiting.push(()=>{this.#isItsTurn=this.#waiting.length>0,resolve(
call())}))}inTurn(change){return this.#isAsking?new Promise((resolve,reject)=>this.#waiting.push(()=>safely(()=>resolve(
change()),reject))):change()}hold(){this.#isAsking=!0}release(){this.#isAsking=!1}next(){if(!this.#isDraining){for(this.#isDraining=
!0;!this.#isAsking&&this.#waiting.length>0;)this.#waiting.shift()?.();this.#isDraining=!1}}};var later=globalThis.setImmediate??(run=>setTimeout(run,0)),Store=class{#cache;#key;#text;#report;isAwaited;#writing=null;#next=null;#isDue=!1;#isBehind=!1;#rests=!1;constructor(cache,key,text,isAwaited,report){
this.#cache=cache,this.#key=key,this.#text=text,this.isAwaited=isAwaited,this.#report=report}save(call,isUrgent){if(!this.
isAwaited)return isUrgent?this.#saveNow():void this.saveSoon();try{let writing=this.#store();return writing?(call.hold(),
writing.catch(error=>call.fail(error)).then(()=>call.done())):void 0}catch(error){call.fail(error)}}saveSoon(){this.#isDue=
!0,this.#saveDue()}get isDue(){return this.#isDue}async flush(report){this.#isDue?this.#saveNow():this.#isBehind&&this.#saveNow(
report),await(this.#next??this.#writing)?.catch(ignore)}#saveDue(){this.#isDue&&!this.#rests&&!this.#writing&&!this.#next&&
this.#saveNow()}#saveNow(report=this.#report){if(this.#next)return this.#next.catch(ignore);try{return this.#store()?.catch(
report)}catch(error){report(error)}}#rest(){this.isAwaited||this.#rests||(this.#rests=!0,later(()=>{this.#rests=!1,this.#saveDue()}))}#store(){
if(this.#next)return this.#next;if(!this.#writing)return this.#write();let again=()=>(this.#next=null,this.#write());return this.#next=
this.#writing.then(again,again)}#write(){let cache=this.#cache,method=typeof cache.set=="function"?"set":"put",failed=cause=>(this.#isBehind=
!0,refuse("ERR_CACHE_WRITE",`the cache did not store ${this.#key}: ${reason(cause)}`,{cause})),check=result2=>{if(result2===
!1)throw failed(new Error(`${method}() answered false`))},text=this.#text();this.#isDue=this.#isBehind=!1,this.#rest();let end=ignore,
called=new Promise(resolve=>end=resolve);this.#writing=called;let result,isPending;try{result=cache[method](this.#key,text),
isPending=isThenable(result)}catch(cause){throw this.#writing=null,end(),failed(cause)}if(!isPending)return this.#writing=
null,end(),void check(result);let writing=Promise.resolve(result).then(check,cause=>{throw failed(cause)});end(writing.catch(
ignore)),this.#writing=writing;let done=()=>{this.#writing===writing&&(this.#writing=null),this.#saveDue()};return writing.
then(done,done),writing}};var LEFT=Symbol("left");function gate(source,options,checkpoint){checkFunctions(options,["marker"],["state"]);let{marker,
state,drift,signal}=options;return loop(source,signal,async function*(reader,waiting){for(let read2;!(read2=await waiting.
until(reader.next())).done;){let item=read2.value,epoch=checkpoint.epoch(),at=marker(item);try{await waiting.until(checkpoint.
admit(at,{drift,signal:waiting.signal}))}catch(error){if(isCheckpointError(error)&&error.code==="ERR_REWOUND")continue;throw error}
checkpoint.epoch()===epoch&&(yield item,await checkpoint.pulse(at,state?.(item),epoch))}})}function watch(source,options,checkpoint){
checkFunctions(options,["marker"],["partition"]);let{marker,partition,signal}=options;return loop(source,signal,async function*(reader,waiting){
for(let read2;!(read2=await waiting.until(reader.next())).done;){let item=read2.value,at=marker(item),part=partition?.(item);
yield item,await checkpoint.heartbeat(at,part)}await checkpoint.ended()})}var Waiting=class{#controller=new AbortController;#isWaiting=!1;get signal(){
return this.#controller.signal}end(reason2){this.#controller.abort(reason2)}leave(){this.#isWaiting&&this.end(LEFT)}async until(promise){
this.#isWaiting=!0;try{return await promise}finally{this.#isWaiting=!1}}};function loop(source,signal,body){let waiting=new Waiting,
unlisten=onAbort(signal,reason2=>waiting.end(reason2)),reader=new SourceReader(source,{signal:waiting.signal,failed:error=>waiting.
end(error)}),end=()=>(unlisten(),reader.close()),generator=(async function*(){try{yield*body(reader,waiting)}catch(error){
if(error!==LEFT)throw error}finally{await end()}})(),{return:leave,throw:fail}=generator;return generator.return=async value=>{
waiting.leave();let result=await leave.call(generator,value);return await end(),result},generator.throw=async error=>{waiting.
leave();try{return await fail.call(generator,error)}finally{await end()}},generator}function checkFunctions(options,required,optional){
for(let name of[...required,...optional]){let value=Object(options)[name];if(!(typeof value=="function"||value===void 0&&
optional.includes(name)))throw refusal("ERR_OPTION",`${name} is ${show(value)}: give a function of the item`)}}var Opened=class{constructor(options,record){this.options=options,this.record=record}},asItIs=marker=>marker instanceof Date?
new Date(marker):marker,NONE2=-1,DONE=Promise.resolve(),HEALTHY=Promise.resolve(null),Checkpoint=class{#engine;#raw;#values;#view;#memory=wasmMemory();#effects;#isOpaque;#state;#given=null;#dependencies;#indexes=new Map;#partitions;#queue=new Queue;#checks;#kind=Kind.
Number;#value=0;#isDate=!1;#background;#store=null;#closing=null;#over=null;#isBroken=!1;name;dependencies;static async open(name,options){
let key=keyOf(name,options),record=await read(options.cache,key),checkpoint=new this(name,new Opened(options,record));try{
await checkpoint.#begin()?.ended(checkpoint.#effects.report)}catch(error){throw checkpoint.#abandon(),error}return checkpoint}constructor(name,options){
let opened=options instanceof Opened?options:null;opened&&(options=opened.options);let key=keyOf(name,options),{cache,durability="\
always",pauseDependent=!0,onRecovery,onError}=options,record=opened?opened.record:readAtOnce(cache,key);this.name=name,this.#dependencies=
dependenciesOf(name,options.dependencies),this.dependencies=new Map(this.#dependencies.map(dependency=>[dependency.name,
dependency])),this.#partitions=this.#dependencies.map(()=>new Map);let owner=null,bound=new Set;try{this.#dependencies.forEach(
(dependency,index)=>{bound.has(dependency)||(bind(dependency,()=>owner,index),bound.add(dependency))});let settings=this.#dependencies.
map(dependency=>declared(dependency).settings);this.#raw=new Engine(name,pauseDependent,onRecovery!==void 0,settings,parse(
record)),this.#engine=guarded(this.#raw,cause=>this.#broken(cause)),this.#values=new Values(this.#engine)}catch(error){throw bound.
forEach(release),explain(error,`checkpoint "${name}", record ${key}`)}let isOver=()=>this.#over!==null;if(owner={name,values:this.#values,
record:()=>this.toJSON(),get isClosed(){return isOver()}},this.#view=this.#makeView(),this.#isOpaque=this.#engine.kind===
Kind.Opaque,this.#state=this.#values.get(this.#engine.position()[0]),this.#effects=new Effects(this,this.#engine,this.#dependencies,
options,change=>this.#queue.inTurn(change)),this.#checks=new Checks(this,this.#engine,this.#dependencies,this.#queue,()=>this.#look(),
()=>this.#undo()),this.#background=onError?this.#effects.report:null,cache){let record2=()=>this.#values.record();this.#store=
new Store(cache,key,record2,durability==="always",this.#effects.report),this.#effects.store=this.#store}if(!opened)try{this.#begin()?.
detach(this.#effects.report)}catch(error){throw this.#abandon(),error}}#makeView(){return new Float64Array(this.#memory.
buffer,this.#engine.view(),View.Size)}#begin(){if(!this.#engine.hasEffects)return;let call=new Call(this.#background);return this.#effects.
act(call),call}#abandon(){this.#over=()=>refuse("ERR_CLOSED",`checkpoint "${this.name}" could not be opened`),this.#effects.
stop(this.#over),this.#dependencies.forEach(release)}get state(){return Object.freeze(this.#state)}get stateMarker(){return this.#values.
marker(this.#engine.position()[1])}get position(){return this.#values.position(this.#engine.position())}get lastGood(){return this.#values.
position(this.#engine.resumeFrom(NONE2))}get isPaused(){return this.#engine.isPaused}get isClosed(){return this.#over!==
null}get waitingFor(){return Array.from(this.#engine.waitingFor(),index=>this.#dependencies[index])}dependency(name){return this.#dependencies[this.#guard(
"dependency",()=>this.#index(name))]}heartbeat(marker,dependency,partition){return this.#hear(marker,dependency,partition,
null)}#hear(marker,dependency,partition,background){if(this.#queue.mustWait())return this.#hearLater(marker,dependency,partition,
background);try{let flags=this.#decideHeartbeat("heartbeat",marker,dependency,partition),result=this.#heartbeatResult(flags,
marker);return flags===0&&this.#needsNoWait()?Promise.resolve(result):this.#concludeHeartbeat(flags,result,dependency,background)}catch(error){
return Promise.reject(error)}}checkPulse(marker,state){return this.#pulse(marker,state,null)}#pulse(marker,state,background,epoch){
if(this.#queue.mustWait())return this.#pulseLater(marker,state,background,epoch);if(epoch!==void 0&&epoch!==this.#engine.
epoch)return HEALTHY;try{let flags=this.#decidePulse("checkPulse",marker,state);return flags===0&&this.#needsNoWait()?HEALTHY:
this.#conclude(flags,background,downtime=>downtime)}catch(error){return Promise.reject(error)}}#hearLater(marker,dependency,partition,background){
let now=asItIs(marker);return this.#queue.later(()=>this.#hear(now,dependency,partition,background))}#concludeHeartbeat(flags,result,dependency,background){
let isSettled=!(flags&(Flag.Effects|Flag.Ask));return this.#conclude(flags,background,()=>isSettled?result:this.#isLateNow(
result,dependency))}#pulseLater(marker,state,background,epoch){let now=asItIs(marker);try{let given=state===void 0?void 0:
this.#guard("checkPulse",()=>merge({},state));return this.#queue.later(()=>this.#pulse(now,given,background,epoch))}catch(error){
return Promise.reject(error)}}heartbeatSync(marker,dependency,partition){this.#checkFirst("heartbeatSync");let flags=this.#decideHeartbeat(
"heartbeatSync",marker,dependency,partition),result=this.#heartbeatResult(flags,marker);return flags===0&&this.#needsNoWait()?
result:(this.#concludeSync("heartbeatSync",flags),this.#isLateNow(result,dependency))}checkPulseSync(marker,state){this.#checkFirst(
"checkPulseSync");let flags=this.#decidePulse("checkPulseSync",marker,state);return flags===0&&this.#needsNoWait()?null:
this.#concludeSync("checkPulseSync",flags)}admit(marker,options){if(this.#queue.mustWait())return this.#queue.later(()=>this.
admit(marker,options));try{let{drift,signal}=options??{};if(this.#checkOpen(),this.#closing)throw this.#closedError();let flags=this.#guard(
"admit",()=>{if(signal!==void 0&&typeof Object(signal).addEventListener!="function")throw refusal("ERR_OPTION",`signal i\
s ${show(signal)}: give an AbortSignal`);return this.#unpack(marker),this.#engine.admit(this.#kind,this.#value,...unpackDrift(
drift))});return flags&Flag.Refused&&this.#refused("admit",marker),signal?.aborted?(flags&Flag.Wait&&this.#engine.cancel(
this.#look()[View.Detail]),Promise.reject(signal.reason)):flags&Flag.Wait?this.#effects.wait(this.#look()[View.Detail],signal):
DONE}catch(error){return Promise.reject(error)}}isAdmissible(marker,options){if(this.#over!==null)throw this.#over();try{
return this.#unpack(marker),this.#engine.isAdmissible(this.#kind,this.#value,...unpackDrift(options?.drift))}catch(error){
throw explain(error,this.#name("isAdmissible"),marker)}}gate(source,options){return this.#guard("gate",()=>gate(source,options,
{admit:(marker,admitOptions)=>this.admit(marker,admitOptions),epoch:()=>this.#engine.epoch,pulse:(marker,state,epoch)=>this.#pulse(
marker,state,this.#background,epoch)}))}watch(source,options){let dependency=options?.dependency;return this.#guard("wat\
ch",()=>(this.#index(dependency),watch(source,options,{heartbeat:(marker,partition)=>this.#hear(marker,dependency,partition,
this.#background),ended:()=>this.#change("watch",this.#background,()=>this.#engine.markEnded(this.#index(dependency),NONE2))})))}markIdle(dependency,partition){
return this.#change("markIdle",null,()=>{let index=this.#index(dependency);return this.#engine.markIdle(index,this.#partition(
index,partition))})}markEnded(dependency,partition){return this.#change("markEnded",null,()=>{let index=this.#index(dependency);
return this.#engine.markEnded(index,this.#partition(index,partition))})}assignPartitions(partitions,dependency){let assign=()=>this.#engine.
assignPartitions(this.#index(dependency),namesOfPartitions(partitions));return this.#change("assignPartitions",null,assign)}forget(dependency){
return this.#change("forget",null,()=>this.#engine.forget(this.#index(dependency)))}rewind(to){return this.#change("rewi\
nd",null,()=>{let{state,marker,sequence}=Object(to),exact=this.#values.exactMarker(to);if(!Number.isSafeInteger(sequence)||
sequence<0||marker===void 0)throw refusal("ERR_OPTION",`${show(to)} is not a position: give a resumeFrom, or a position \
from before`);let merged=merge({},state);marker!==null&&this.#unpack(marker),exact!==void 0&&(this.#value=exact);let slot=this.#values.
add(merged),flags=this.#engine.rewind(slot,marker===null?void 0:this.#kind,this.#value,sequence);return flags&Flag.Refused&&
this.#refused("rewind",marker),this.#refresh(),flags})}flush(){return this.#effects.flush()}close(){return this.#closing??=
this.#close()}async#close(){await this.#settled(),this.#over??=()=>this.#closedError(),await this.#settled(),this.#effects.
stop(this.#over),await this.flush()}async#settled(){await this.#queue.inTurn(ignore),await this.#effects.idle(()=>this.#closedError())}[Symbol.
asyncDispose](){return this.close()}toJSON(){return this.#values.currentRecord()}#decideHeartbeat(where,marker,dependency,partition){
this.#checkOpen();let index,part;try{this.#unpack(marker),index=this.#index(dependency),part=this.#partition(index,partition)}catch(error){
throw explain(error,this.#name(where))}let flags;try{flags=this.#raw.heartbeat(index,part,this.#kind,this.#value)}catch(error){
throw this.#broken(error)}return flags&Flag.Refused?this.#refused(where,marker):flags}#decidePulse(where,marker,given){this.#checkOpen();
let state=this.#state,slot=NONE2;try{given!==void 0&&(state=merge(state,given)),this.#unpack(marker),given!==void 0&&(slot=
this.#values.add(state))}catch(error){throw explain(error,this.#name(where))}let flags;try{flags=this.#raw.pulse(this.#kind,
this.#value,slot)}catch(error){throw this.#broken(error)}return flags&Flag.Refused&&this.#refused(where,marker),this.#state=
state,this.#given=this.#isDate?marker:null,flags}#change(where,background,decide){if(this.#queue.mustWait())return this.#queue.
later(()=>this.#change(where,background,decide));try{this.#checkOpen();let flags=this.#guard(where,decide);return flags&
Flag.Refused&&this.#refused(where),this.#conclude(flags,background,ignore)}catch(error){return Promise.reject(error)}}#guard(where,decide){
try{return decide()}catch(error){throw explain(error,this.#name(where))}}#checkOpen(){if(this.#over!==null)throw this.#over()}#checkFirst(where){
if(!this.#queue.isFree)throw refuse("ERR_CHECK_ASYNC",`${this.#name(where)}: a check is under way, and this call cannot \
wait for it`)}#closedError(){return refuse("ERR_CLOSED",`checkpoint "${this.name}" is closed: end what calls it first`)}#name(where){
return`${where}() of checkpoint "${this.name}"`}#refused(where,marker){throw explain(this.#engine.refusal(),this.#name(where),
marker)}#broken(cause){let message=`the engine of checkpoint "${this.name}" has failed: open it again on its last stored\
 record`,over=()=>refuse("ERR_ENGINE",message,{cause});return this.#over=over,this.#isBroken=!0,this.#effects?.stop(over),
this.#queue.release(),this.#queue.next(),over()}#unpack(marker){this.#isDate=!1,this.#isOpaque?(this.#kind=Kind.Opaque,this.#value=
this.#values.addToken(marker)):marker instanceof Date?(this.#kind=Kind.Time,this.#value=marker.getTime(),this.#isDate=!0):
typeof marker=="number"?(this.#kind=Kind.Number,this.#value=marker):[this.#kind,this.#value]=unpackMarker(marker)}#index(dependency){
return this.#indexes.get(dependency)??this.#findIndex(dependency)}#findIndex(dependency){if(dependency!==void 0&&typeof dependency!=
"string")throw refusal("ERR_DEPENDENCY_UNKNOWN",`${show(dependency)} is not the name of a dependency`);let index=this.#engine.
index(dependency);return this.#indexes.set(dependency,index),index}#partition(index,partition){return partition===void 0?
NONE2:this.#partitions[index].get(partition)??this.#findPartition(index,partition)}#findPartition(index,partition){let found=this.#engine.
partition(index,partitionName(partition));return this.#partitions[index].set(partition,found),found}#look(){return this.#view.
length===0&&(this.#view=this.#makeView()),this.#view}#heartbeatResult(flags,marker){let view=this.#look(),lag=view[View.
Lag],dependent=view[View.Marker],dependency=view[View.DependencyMarker],given=this.#given;return{isLate:(flags&Flag.Late)!==
0,lag:lag===lag?lag:null,dependentMarker:given!==null&&given.getTime()===dependent?given:this.#values.marker(dependent),
dependencyMarker:this.#isDate&&this.#value===dependency?marker:this.#values.marker(dependency)}}#isLateNow(result,dependency){
return result.isLate=this.#engine.isDown(this.#index(dependency)),result}#needsNoWait(){return this.#store===null?!0:this.#store.
isAwaited?!1:(this.#store.isDue||this.#store.saveSoon(),!0)}#undo(){this.#isBroken||(this.#engine.abandon(),this.#refresh())}#refresh(){
this.#state=this.#values.get(this.#engine.position()[0]),this.#given=null,this.#values.kind=void 0}#conclude(flags,background,result){
let decided=(flags2,answers)=>{let downtime=this.#downtime(flags2,answers),call=new Call(background);return this.#effects.
act(call),this.#queue.next(),after(call.ended(this.#effects.report),()=>result(downtime))};return Promise.resolve(flags&
Flag.Ask?this.#checks.ask(flags,decided):decided(flags,[]))}#concludeSync(where,flags){let decided=(flags2,answers)=>{let downtime=this.#downtime(
flags2,answers),call=new Call(null);return this.#effects.act(call),this.#queue.next(),call.detach(this.#effects.report),
downtime};return flags&Flag.Ask?this.#checks.ask(flags,decided,this.#name(where)):decided(flags,[])}#downtime(flags,answers){
if(!(flags&Flag.Downtime))return null;let view=this.#look(),lag=view[View.Downtime];return lag===lag?lag:answers[view[View.
Dependency]]}};var PausableStream=class{#reader;#waiting=[];#held=null;#reading=!1;#paused=!1;#over=!1;#unlisten=ignore;constructor(source,signal){
this.#reader=new SourceReader(source),this.#unlisten=onAbort(signal,reason2=>{this.#reader.abort(reason2),this.#end()})}get isPaused(){
return this.#paused}pause(){this.#paused=!0}resume(){this.#paused=!1,this.#advance()}discard(){this.#held=null}next(){return new Promise(
(resolve,reject)=>{this.#waiting.push({resolve,reject}),this.#advance()})}async return(value){let closed=this.#reader.close();
return this.#end(),await closed,{done:!0,value:await value}}async throw(error){throw await this.return().catch(ignore),error}async[Symbol.
asyncDispose](){await this.return()}[Symbol.asyncIterator](){return this}get[Symbol.toStringTag](){return"PausableStream"}#advance(){
if(!(this.#reading||this.#waiting.length===0||this.#paused&&!this.#over)){if(this.#held)return this.#deliver(this.#held);
this.#reading=!0,this.#reader.next().then(result=>{this.#reading=!1,this.#held=result,this.#advance()},error=>{this.#reading=
!1,this.#waiting.shift()?.reject(error),this.#end()})}}#deliver(result){this.#held=null,this.#waiting.shift()?.resolve(result),
result.done?this.#end():this.#advance()}#end(){this.#unlisten(),this.#over=!0,this.#held=null,this.#advance()}},asyncGenerator=Object.
getPrototypeOf(async function*(){}.prototype);Object.setPrototypeOf(PausableStream.prototype,Object.getPrototypeOf(asyncGenerator));
function pausable(source,options){try{return new PausableStream(source,options?.signal)}catch(refusal2){throw explain(refusal2,
"pausable()")}}export{initSync,__wbg_init,isCheckpointError,Dependency,Checkpoint,pausable};
