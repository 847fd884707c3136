// Of js/, by `npm run bundle`.
import module from"./slipstream_checkpoint_replay_bg.wasm";var Reader=class{__destroy_into_raw(){let ptr=this.__wbg_ptr;return this.__wbg_ptr=0,ReaderFinalization.unregister(this),
ptr}free(){let ptr=this.__destroy_into_raw();wasm.__wbg_reader_free(ptr,0)}get columns(){return wasm.reader_columns(this.
__wbg_ptr)}finish(recording){_assertClass(recording,Recording);let ret=wasm.reader_finish(this.__wbg_ptr,recording.__wbg_ptr);
if(ret[1])throw takeFromExternrefTable0(ret[0])}constructor(format,columns,unit,zone,delimiter){let ptr0,len0,ptr1,len1,
ptr2,len2,ptr3,len3;try{ptr0=passStringToWasm0(format,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len0=WASM_VECTOR_LEN,
ptr1=isLikeNone(unit)?0:passStringToWasm0(unit,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len1=WASM_VECTOR_LEN,ptr2=
isLikeNone(zone)?0:passStringToWasm0(zone,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len2=WASM_VECTOR_LEN,ptr3=isLikeNone(
delimiter)?0:passStringToWasm0(delimiter,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len3=WASM_VECTOR_LEN}catch(e){throw ptr3&&
wasm.__wbindgen_free(ptr3,len3*1,1),ptr2&&wasm.__wbindgen_free(ptr2,len2*1,1),ptr1&&wasm.__wbindgen_free(ptr1,len1*1,1),
ptr0&&wasm.__wbindgen_free(ptr0,len0*1,1),e}let ret=wasm.reader_new(ptr0,len0,columns,ptr1,len1,ptr2,len2,ptr3,len3);if(ret[2])
throw takeFromExternrefTable0(ret[1]);return this.__wbg_ptr=ret[0],ReaderFinalization.register(this,this.__wbg_ptr,this),
this}get problemCount(){return wasm.reader_problemCount(this.__wbg_ptr)}get problems(){return wasm.reader_problems(this.
__wbg_ptr)}push(bytes,recording){_assertClass(recording,Recording);let ptr0=passArray8ToWasm0(bytes,wasm.__wbindgen_malloc),
len0=WASM_VECTOR_LEN,ret=wasm.reader_push(this.__wbg_ptr,ptr0,len0,recording.__wbg_ptr);if(ret[1])throw takeFromExternrefTable0(
ret[0])}};Symbol.dispose&&(Reader.prototype[Symbol.dispose]=Reader.prototype.free);var Recording=class{__destroy_into_raw(){
let ptr=this.__wbg_ptr;return this.__wbg_ptr=0,RecordingFinalization.unregister(this),ptr}free(){let ptr=this.__destroy_into_raw();
wasm.__wbg_recording_free(ptr,0)}append(streams,narrow,wide,is_numeric,marker,arrival,offset,action){let val8=+is_numeric,
ptr0,len0,ptr1,len1,ptr2,len2,ptr3,len3,ptr4,len4,ptr5,len5,ptr6,len6;try{ptr0=passArrayJsValueToWasm0(streams,wasm.__wbindgen_malloc),
len0=WASM_VECTOR_LEN,ptr1=isLikeNone(narrow)?0:passArray8ToWasm0(narrow,wasm.__wbindgen_malloc),len1=WASM_VECTOR_LEN,ptr2=
isLikeNone(wide)?0:passArray16ToWasm0(wide,wasm.__wbindgen_malloc),len2=WASM_VECTOR_LEN,ptr3=passArrayF64ToWasm0(marker,
wasm.__wbindgen_malloc),len3=WASM_VECTOR_LEN,ptr4=isLikeNone(arrival)?0:passArrayF64ToWasm0(arrival,wasm.__wbindgen_malloc),
len4=WASM_VECTOR_LEN,ptr5=isLikeNone(offset)?0:passArrayF64ToWasm0(offset,wasm.__wbindgen_malloc),len5=WASM_VECTOR_LEN,ptr6=
isLikeNone(action)?0:passArray8ToWasm0(action,wasm.__wbindgen_malloc),len6=WASM_VECTOR_LEN}catch(e){throw ptr6&&wasm.__wbindgen_free(
ptr6,len6*1,1),ptr5&&wasm.__wbindgen_free(ptr5,len5*8,8),ptr4&&wasm.__wbindgen_free(ptr4,len4*8,8),ptr3&&wasm.__wbindgen_free(
ptr3,len3*8,8),ptr2&&wasm.__wbindgen_free(ptr2,len2*2,2),ptr1&&wasm.__wbindgen_free(ptr1,len1*1,1),ptr0&&(wasm.__externref_drop_slice(
ptr0,len0),wasm.__wbindgen_free(ptr0,len0*4,4)),e}let ret=wasm.recording_append(this.__wbg_ptr,ptr0,len0,ptr1,len1,ptr2,
len2,val8,ptr3,len3,ptr4,len4,ptr5,len5,ptr6,len6);if(ret[1])throw takeFromExternrefTable0(ret[0])}get bytes(){return wasm.
recording_bytes(this.__wbg_ptr)>>>0}columns(){return wasm.recording_columns(this.__wbg_ptr)}get hasArrivals(){return wasm.
recording_hasArrivals(this.__wbg_ptr)!==0}get isNumeric(){let ret=wasm.recording_isNumeric(this.__wbg_ptr);return ret===
16777215?void 0:ret!==0}get length(){return wasm.recording_length(this.__wbg_ptr)>>>0}constructor(){let ret=wasm.recording_new();
return this.__wbg_ptr=ret,RecordingFinalization.register(this,this.__wbg_ptr,this),this}get streams(){let ret=wasm.recording_streams(
this.__wbg_ptr);var v1=getArrayJsValueFromWasm0(ret[0],ret[1]);return wasm.__wbindgen_free(ret[0],ret[1]*4,4),v1}};Symbol.
dispose&&(Recording.prototype[Symbol.dispose]=Recording.prototype.free);var Replay=class{__destroy_into_raw(){let ptr=this.
__wbg_ptr;return this.__wbg_ptr=0,ReplayFinalization.unregister(this),ptr}free(){let ptr=this.__destroy_into_raw();wasm.
__wbg_replay_free(ptr,0)}advance(recording){_assertClass(recording,Recording);let ret=wasm.replay_advance(this.__wbg_ptr,
recording.__wbg_ptr);if(ret[1])throw takeFromExternrefTable0(ret[0])}changeThresholds(recording,dependencies){_assertClass(
recording,Recording);let ptr0=passArrayJsValueToWasm0(dependencies,wasm.__wbindgen_malloc),len0=WASM_VECTOR_LEN,ret=wasm.
replay_changeThresholds(this.__wbg_ptr,recording.__wbg_ptr,ptr0,len0);if(ret[1])throw takeFromExternrefTable0(ret[0])}get dependencies(){
let ret=wasm.replay_dependencies(this.__wbg_ptr);var v1=getArrayJsValueFromWasm0(ret[0],ret[1]);return wasm.__wbindgen_free(
ret[0],ret[1]*4,4),v1}get downtimes(){let ret=wasm.replay_downtimes(this.__wbg_ptr);var v1=getArrayU32FromWasm0(ret[0],ret[1]).
slice();return wasm.__wbindgen_free(ret[0],ret[1]*4,4),v1}incidents(recording){return _assertClass(recording,Recording),
wasm.replay_incidents(this.__wbg_ptr,recording.__wbg_ptr)}indexAt(recording,time){return _assertClass(recording,Recording),
wasm.replay_indexAt(this.__wbg_ptr,recording.__wbg_ptr,time)}get length(){return wasm.replay_length(this.__wbg_ptr)>>>0}constructor(recording,dependent,dependencies,missing_ok){
_assertClass(recording,Recording);let val3=+missing_ok,ptr0,len0,ptr1,len1;try{ptr0=passStringToWasm0(dependent,wasm.__wbindgen_malloc,
wasm.__wbindgen_realloc),len0=WASM_VECTOR_LEN,ptr1=passArrayJsValueToWasm0(dependencies,wasm.__wbindgen_malloc),len1=WASM_VECTOR_LEN}catch(e){
throw ptr1&&(wasm.__externref_drop_slice(ptr1,len1),wasm.__wbindgen_free(ptr1,len1*4,4)),ptr0&&wasm.__wbindgen_free(ptr0,
len0*1,1),e}let ret=wasm.replay_new(recording.__wbg_ptr,ptr0,len0,ptr1,len1,val3);if(ret[2])throw takeFromExternrefTable0(
ret[1]);return this.__wbg_ptr=ret[0],ReplayFinalization.register(this,this.__wbg_ptr,this),this}recordAt(recording,index){
let deferred1_0,deferred1_1;try{_assertClass(recording,Recording);let ret=wasm.replay_recordAt(this.__wbg_ptr,recording.
__wbg_ptr,index);return deferred1_0=ret[0],deferred1_1=ret[1],getStringFromWasm0(ret[0],ret[1])}finally{wasm.__wbindgen_free(
deferred1_0,deferred1_1,1)}}summary(recording){return _assertClass(recording,Recording),wasm.replay_summary(this.__wbg_ptr,
recording.__wbg_ptr)}timeAt(recording,index){return _assertClass(recording,Recording),wasm.replay_timeAt(this.__wbg_ptr,
recording.__wbg_ptr,index)}transitions(){return wasm.replay_transitions(this.__wbg_ptr)}window(recording,dependency,from,to,pixels){
_assertClass(recording,Recording);let val2=+from,val3=+to,val4=+pixels,ptr0=passStringToWasm0(dependency,wasm.__wbindgen_malloc,
wasm.__wbindgen_realloc),len0=WASM_VECTOR_LEN,ret=wasm.replay_window(this.__wbg_ptr,recording.__wbg_ptr,ptr0,len0,val2,val3,
val4);if(ret[2])throw takeFromExternrefTable0(ret[1]);return takeFromExternrefTable0(ret[0])}};Symbol.dispose&&(Replay.prototype[Symbol.
dispose]=Replay.prototype.free);function guess(names,columns){let ptr0=passArrayJsValueToWasm0(names,wasm.__wbindgen_malloc),len0=WASM_VECTOR_LEN,ret=wasm.
guess(ptr0,len0,columns);if(ret[2])throw takeFromExternrefTable0(ret[1]);return takeFromExternrefTable0(ret[0])}function sniff(head){let ptr0=passArray8ToWasm0(head,wasm.__wbindgen_malloc),len0=WASM_VECTOR_LEN,ret=wasm.sniff(ptr0,len0),
v2;return ret[0]!==0&&(v2=getStringFromWasm0(ret[0],ret[1]),wasm.__wbindgen_free(ret[0],ret[1]*1,1)),v2}function sweep(recording,dependent,dependencies,thresholds,missing_ok){
_assertClass(recording,Recording);let val4=+missing_ok,ptr0,len0,ptr1,len1,ptr2,len2;try{ptr0=passStringToWasm0(dependent,
wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len0=WASM_VECTOR_LEN,ptr1=passArrayJsValueToWasm0(dependencies,wasm.__wbindgen_malloc),
len1=WASM_VECTOR_LEN,ptr2=passArrayJsValueToWasm0(thresholds,wasm.__wbindgen_malloc),len2=WASM_VECTOR_LEN}catch(e){throw ptr2&&
(wasm.__externref_drop_slice(ptr2,len2),wasm.__wbindgen_free(ptr2,len2*4,4)),ptr1&&(wasm.__externref_drop_slice(ptr1,len1),
wasm.__wbindgen_free(ptr1,len1*4,4)),ptr0&&wasm.__wbindgen_free(ptr0,len0*1,1),e}let ret=wasm.sweep(recording.__wbg_ptr,
ptr0,len0,ptr1,len1,ptr2,len2,val4);if(ret[2])throw takeFromExternrefTable0(ret[1]);return takeFromExternrefTable0(ret[0])}
function __wbg_get_imports(){return{__proto__:null,"./slipstream_checkpoint_replay_bg.js":{__proto__:null,__wbg_Error_208446807d0d1e30:function(arg0,arg1){
return Error(getStringFromWasm0(arg0,arg1))},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(arg0,arg1){let obj=arg1,
ret=typeof obj=="string"?obj:void 0;var ptr1=isLikeNone(ret)?0:passStringToWasm0(ret,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),
len1=WASM_VECTOR_LEN;getDataViewMemory0().setInt32((arg0>>>0)+4,len1,!0),getDataViewMemory0().setInt32((arg0>>>0)+0,ptr1,
!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(arg0,arg1){throw new Error(getStringFromWasm0(arg0,arg1))},__wbg_action_98a6f0b75efbdfd3:function(arg0,arg1){
let ret=arg1.action;var ptr1=isLikeNone(ret)?0:passStringToWasm0(ret,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len1=WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0>>>0)+4,len1,!0),getDataViewMemory0().setInt32((arg0>>>0)+0,ptr1,!0)},__wbg_arrival_632592263bfc2733:function(arg0,arg1){
let ret=arg1.arrival;var ptr1=isLikeNone(ret)?0:passStringToWasm0(ret,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len1=WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0>>>0)+4,len1,!0),getDataViewMemory0().setInt32((arg0>>>0)+0,ptr1,!0)},__wbg_downtimeThreshold_d3b180cc0343a52b:function(arg0,arg1){
let ret=arg1.downtimeThreshold,ptr1=passArrayF64ToWasm0(ret,wasm.__wbindgen_malloc),len1=WASM_VECTOR_LEN;getDataViewMemory0().
setInt32((arg0>>>0)+4,len1,!0),getDataViewMemory0().setInt32((arg0>>>0)+0,ptr1,!0)},__wbg_fromEntries_2608d70ce0862519:function(arg0,arg1){
var v0=getArrayJsValueFromWasm0(arg0,arg1);return wasm.__wbindgen_free(arg0,arg1*4,4),Object.fromEntries(v0)},__wbg_length_5a8bb8abe1e54e15:function(arg0){
return arg0.length},__wbg_name_3faeae83efab11d2:function(arg0,arg1){let ret=arg1.name,ptr1=passStringToWasm0(ret,wasm.__wbindgen_malloc,
wasm.__wbindgen_realloc),len1=WASM_VECTOR_LEN;getDataViewMemory0().setInt32((arg0>>>0)+4,len1,!0),getDataViewMemory0().setInt32(
(arg0>>>0)+0,ptr1,!0)},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_cd4348290afae586:function(){return new Object},
__wbg_new_from_slice_1ed4a41a79189233:function(arg0,arg1){return new Uint16Array(getArrayU16FromWasm0(arg0,arg1))},__wbg_new_from_slice_3512352010266e02:function(arg0,arg1){
return new Uint32Array(getArrayU32FromWasm0(arg0,arg1))},__wbg_new_from_slice_aaf85a9746711968:function(arg0,arg1){return new Float64Array(
getArrayF64FromWasm0(arg0,arg1))},__wbg_new_from_slice_b8daf545a41c6aa0:function(arg0,arg1){return new Uint8Array(getArrayU8FromWasm0(
arg0,arg1))},__wbg_new_with_length_01b143a7e5dd5a3e:function(arg0){return new Uint8Array(arg0>>>0)},__wbg_of_bd5994049eb4b205:function(arg0,arg1,arg2,arg3,arg4,arg5,arg6,arg7){
return Array.of(getStringFromWasm0(arg0,arg1),getStringFromWasm0(arg2,arg3),arg4===0?void 0:getStringFromWasm0(arg4,arg5),
arg6===0?void 0:arg7)},__wbg_of_e7ea0fcd535c1444:function(arg0,arg1){return Array.of(arg0,arg1)},__wbg_offset_b11e2e5bd36d17ca:function(arg0,arg1){
let ret=arg1.offset;var ptr1=isLikeNone(ret)?0:passStringToWasm0(ret,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len1=WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0>>>0)+4,len1,!0),getDataViewMemory0().setInt32((arg0>>>0)+0,ptr1,!0)},__wbg_ownDowntimeCheck_86684e84d2206fba:function(arg0){
return arg0.ownDowntimeCheck},__wbg_ownRecoveryCheck_0b5a184603b4cc11:function(arg0){return arg0.ownRecoveryCheck},__wbg_partitions_cdfa86629fc7c6cd:function(arg0,arg1){
let ret=arg1.partitions;var ptr1=isLikeNone(ret)?0:passArrayJsValueToWasm0(ret,wasm.__wbindgen_malloc),len1=WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0>>>0)+4,len1,!0),getDataViewMemory0().setInt32((arg0>>>0)+0,ptr1,!0)},__wbg_prototypesetcall_a366c038a3918afa:function(arg0,arg1,arg2){
Float64Array.prototype.set.call(getArrayF64FromWasm0(arg0,arg1),arg2)},__wbg_set_d2d33b52458e984a:function(arg0,arg1,arg2){
arg0[arg1>>>0]=arg2},__wbg_set_e4b9a833d288759a:function(arg0,arg1,arg2){arg0[arg1]=arg2},__wbg_set_index_04ad4507ce7e44a9:function(arg0,arg1,arg2){
arg0[arg1>>>0]=arg2},__wbg_stream_af89e48f0d5a4d4d:function(arg0,arg1){let ret=arg1.stream;var ptr1=isLikeNone(ret)?0:passStringToWasm0(
ret,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len1=WASM_VECTOR_LEN;getDataViewMemory0().setInt32((arg0>>>0)+4,len1,
!0),getDataViewMemory0().setInt32((arg0>>>0)+0,ptr1,!0)},__wbg_time_a6853e76a9c0b828:function(arg0,arg1){let ret=arg1.time;
var ptr1=isLikeNone(ret)?0:passStringToWasm0(ret,wasm.__wbindgen_malloc,wasm.__wbindgen_realloc),len1=WASM_VECTOR_LEN;getDataViewMemory0().
setInt32((arg0>>>0)+4,len1,!0),getDataViewMemory0().setInt32((arg0>>>0)+0,ptr1,!0)},__wbindgen_generic_0000000000000001:function(arg0){
return arg0},__wbindgen_generic_0000000000000002:function(arg0,arg1){return getStringFromWasm0(arg0,arg1)},__wbindgen_generic_0000000000000003:function(arg0){
return BigInt.asUintN(64,arg0)},__wbindgen_init_externref_table:function(){let table=wasm.__wbindgen_externrefs;table.set(
0,void 0),table.set(1024,void 0),table.set(1025,null),table.set(1026,!0),table.set(1027,!1)}}}}var ReaderFinalization=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(ptr=>wasm.__wbg_reader_free(ptr,1)),RecordingFinalization=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(ptr=>wasm.__wbg_recording_free(ptr,1)),ReplayFinalization=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(ptr=>wasm.__wbg_replay_free(ptr,1));function addToExternrefTable0(obj){
let idx=wasm.__externref_table_alloc();return wasm.__wbindgen_externrefs.set(idx,obj),idx}function _assertClass(instance,klass){
if(!(instance instanceof klass))throw new Error(`expected instance of ${klass.name}`)}function getArrayF64FromWasm0(ptr,len){
return ptr=ptr>>>0,getFloat64ArrayMemory0().subarray(ptr/8,ptr/8+len)}function getArrayJsValueFromWasm0(ptr,len){ptr=ptr>>>
0;let mem=getDataViewMemory0(),result=[];for(let i=ptr;i<ptr+4*len;i+=4)result.push(wasm.__wbindgen_externrefs.get(mem.getUint32(
i,!0)));return wasm.__externref_drop_slice(ptr,len),result}function getArrayU16FromWasm0(ptr,len){return ptr=ptr>>>0,getUint16ArrayMemory0().
subarray(ptr/2,ptr/2+len)}function getArrayU32FromWasm0(ptr,len){return ptr=ptr>>>0,getUint32ArrayMemory0().subarray(ptr/
4,ptr/4+len)}function getArrayU8FromWasm0(ptr,len){return ptr=ptr>>>0,getUint8ArrayMemory0().subarray(ptr/1,ptr/1+len)}var cachedDataViewMemory0=null;
function getDataViewMemory0(){return(cachedDataViewMemory0===null||cachedDataViewMemory0.buffer.detached===!0||cachedDataViewMemory0.
buffer.detached===void 0&&cachedDataViewMemory0.buffer!==wasm.memory.buffer)&&(cachedDataViewMemory0=new DataView(wasm.memory.
buffer)),cachedDataViewMemory0}var cachedFloat64ArrayMemory0=null;function getFloat64ArrayMemory0(){return(cachedFloat64ArrayMemory0===
null||cachedFloat64ArrayMemory0.byteLength===0)&&(cachedFloat64ArrayMemory0=new Float64Array(wasm.memory.buffer)),cachedFloat64ArrayMemory0}
function getStringFromWasm0(ptr,len){return ptr=ptr>>>0,decodeText(getUint8ArrayMemory0().subarray(ptr,ptr+len))}var cachedUint16ArrayMemory0=null;
function getUint16ArrayMemory0(){return(cachedUint16ArrayMemory0===null||cachedUint16ArrayMemory0.byteLength===0)&&(cachedUint16ArrayMemory0=
new Uint16Array(wasm.memory.buffer)),cachedUint16ArrayMemory0}var cachedUint32ArrayMemory0=null;function getUint32ArrayMemory0(){
return(cachedUint32ArrayMemory0===null||cachedUint32ArrayMemory0.byteLength===0)&&(cachedUint32ArrayMemory0=new Uint32Array(
wasm.memory.buffer)),cachedUint32ArrayMemory0}var cachedUint8ArrayMemory0=null;function getUint8ArrayMemory0(){return(cachedUint8ArrayMemory0===
null||cachedUint8ArrayMemory0.byteLength===0)&&(cachedUint8ArrayMemory0=new Uint8Array(wasm.memory.buffer)),cachedUint8ArrayMemory0}
function isLikeNone(x){return x==null}function passArray16ToWasm0(arg,malloc){let ptr=malloc(arg.length*2,2)>>>0;return getUint16ArrayMemory0().
set(arg,ptr/2),WASM_VECTOR_LEN=arg.length,ptr}function passArray8ToWasm0(arg,malloc){let ptr=malloc(arg.length*1,1)>>>0;
return getUint8ArrayMemory0().set(arg,ptr/1),WASM_VECTOR_LEN=arg.length,ptr}function passArrayF64ToWasm0(arg,malloc){let ptr=malloc(
arg.length*8,8)>>>0;return getFloat64ArrayMemory0().set(arg,ptr/8),WASM_VECTOR_LEN=arg.length,ptr}function passArrayJsValueToWasm0(array,malloc){
let ptr=malloc(array.length*4,4)>>>0;for(let i=0;i<array.length;i++){let add=addToExternrefTable0(array[i]);getDataViewMemory0().
setUint32(ptr+4*i,add,!0)}return WASM_VECTOR_LEN=array.length,ptr}function passStringToWasm0(arg,malloc,realloc){if(realloc===
void 0){let buf=cachedTextEncoder.encode(arg),ptr2=malloc(buf.length,1)>>>0;return getUint8ArrayMemory0().subarray(ptr2,
ptr2+buf.length).set(buf),WASM_VECTOR_LEN=buf.length,ptr2}let len=arg.length,ptr=malloc(len,1)>>>0,mem=getUint8ArrayMemory0(),
offset=0;for(;offset<len;offset++){let code=arg.charCodeAt(offset);if(code>127)break;mem[ptr+offset]=code}if(offset!==len){
offset!==0&&(arg=arg.slice(offset)),ptr=realloc(ptr,len,len=offset+arg.length*3,1)>>>0;let view=getUint8ArrayMemory0().subarray(
ptr+offset,ptr+len),ret=cachedTextEncoder.encodeInto(arg,view);offset+=ret.written,ptr=realloc(ptr,len,offset,1)>>>0}return WASM_VECTOR_LEN=
offset,ptr}function takeFromExternrefTable0(idx){let value=wasm.__wbindgen_externrefs.get(idx);return wasm.__externref_table_dealloc(
idx),value}var cachedTextDecoder=new TextDecoder("utf-8",{ignoreBOM:!0});cachedTextDecoder.decode();var MAX_SAFARI_DECODE_BYTES=2146435072,
numBytesDecoded=0;function decodeText(bytes){return numBytesDecoded+=bytes.length,numBytesDecoded>=MAX_SAFARI_DECODE_BYTES&&
(cachedTextDecoder=new TextDecoder("utf-8",{ignoreBOM:!0}),cachedTextDecoder.decode(),numBytesDecoded=bytes.length),cachedTextDecoder.
decode(bytes)}var cachedTextEncoder=new TextEncoder;"encodeInto"in cachedTextEncoder||(cachedTextEncoder.encodeInto=function(arg,view){
let buf=cachedTextEncoder.encode(arg);return view.set(buf),{read:arg.length,written:buf.length}});var WASM_VECTOR_LEN=0,
wasmModule,wasmInstance,wasm;function __wbg_finalize_init(instance,module2){return wasmInstance=instance,wasm=instance.exports,
wasmModule=module2,cachedDataViewMemory0=null,cachedFloat64ArrayMemory0=null,cachedUint16ArrayMemory0=null,cachedUint32ArrayMemory0=
null,cachedUint8ArrayMemory0=null,wasm.__wbindgen_start(),wasm}function initSync(module2){if(wasm!==void 0)return wasm;module2!==void 0&&(Object.getPrototypeOf(module2)===Object.prototype?
{module:module2}=module2:console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));let imports=__wbg_get_imports();
module2 instanceof WebAssembly.Module||(module2=new WebAssembly.Module(module2));let instance=new WebAssembly.Instance(module2,
imports);return __wbg_finalize_init(instance,module2)}var CLASSES={ERR_MARKER_TYPE:TypeError,ERR_MARKER_RANGE:RangeError,ERR_MARKER_MIXED:TypeError,ERR_DURATION:RangeError,ERR_THRESHOLD_UNIT:TypeError,
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
value)??typeof value}catch{return typeof value}}function checkKeys(what,given,known,inside={}){for(let[key,value]of Object.entries(given)){if(value===void 0||known.includes(
key))continue;let within=Object.keys(inside).find(option=>inside[option].includes(key)),nearest=known.reduce((best,name)=>unlike(
name,key)<unlike(best,key)?name:best),meant=within?`${within}: { ${key} }`:unlike(nearest,key)*2<nearest.length+key.length&&
nearest;throw refusal("ERR_OPTION",`${key} is no option of ${what}${meant?`: did you mean ${meant}?`:"."} There are ${known.
join(", ")}`)}}function unlike(one,other){let[a,b]=[one.toLowerCase(),other.toLowerCase()],shorter=Math.min(a.length,b.length),
start=0,end=0;for(;start<shorter&&a[start]===b[start];)start++;for(;end<shorter-start&&a.at(-1-end)===b.at(-1-end);)end++;
return a.length+b.length-2*(start+end)}var ignore=()=>{};var OVER=Object.freeze({done:!0,value:void 0}),SourceReader=class{#iterator;#waiting=null;#untold=null;#closed=null;#unlisten=ignore;constructor(source,options){
this.#iterator=iterate(source,options?.failed??ignore),this.#unlisten=onAbort(options?.signal,reason=>this.abort(reason))}next(){
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
{done,value}},async return(){let cancelled=reader.cancel();return reader.releaseLock(),await cancelled,OVER}}}var CHUNK=262144,HEAD=64;async function*chunks(source,signal,onRead){let packed=withHead(counted(source,signal,onRead)),
{value:head=new Uint8Array,done}=await packed.next();if(done)return;let whole3=preceded(head,packed);head[0]===31&&head[1]===
139?yield*withHead(read(unpacked(whole3),signal)):yield*whole3}async function*counted(source,signal,onRead){if(typeof source==
"string"||source instanceof URL)throw refusal("ERR_OPTION",`source is ${show(source)}: give what is in the file, as crea\
teReadStream(path) or (await fetch(url)).body`);for await(let chunk of read(source instanceof Blob?source.stream():source,
signal))onRead(chunk.length),yield chunk}async function*read(source,signal){let reader=new SourceReader(source instanceof
Uint8Array?[source]:source,{signal});try{for(let next;!(next=await reader.next()).done;){let bytes=next.value;if(!ArrayBuffer.
isView(bytes))throw refusal("ERR_OPTION",`the source gives ${show(bytes)}: give a source of bytes (Uint8Array)`);for(let at=0;at<
bytes.byteLength;at+=CHUNK)yield part(bytes,at)}}finally{await reader.close()}}var part=({buffer,byteOffset,byteLength},at)=>new Uint8Array(
buffer,byteOffset+at,Math.min(CHUNK,byteLength-at));async function*withHead(parts){let head=new Uint8Array;for await(let bytes of parts)
if(head.length>=HEAD)yield bytes;else{let joined=new Uint8Array(head.length+bytes.length);joined.set(head),joined.set(bytes,
head.length),head=joined,head.length>=HEAD&&(yield head)}head.length>0&&head.length<HEAD&&(yield head)}async function*preceded(head,rest){
yield head,yield*rest}function unpacked(packed){return new ReadableStream({async pull(controller){let{done,value}=await packed.
next();done?controller.close():controller.enqueue(value)},async cancel(){await packed.return()}}).pipeThrough(new DecompressionStream(
"gzip"))}function guarded(call){try{let result=call();return result instanceof Promise?result.catch(fail):result}catch(error){return fail(
error)}}function fail(error){throw error instanceof WebAssembly.RuntimeError?refuse("ERR_ENGINE","the engine has failed,\
 or has no memory left for so many rows",{cause:error}):explain(error)}function release(held){try{held?.free()}catch{}}var COLUMNS=["stream","time","arrival","offset","action"],OPTIONS=["columns","format","unit","zone","delimiter"],encoder=new TextEncoder,
kept=new WeakMap,Recording2=class _Recording{#reader;#columns=null;#numberOf=line=>line;#options;constructor(options={}){
this.#options=guarded(()=>checked(options)),kept.set(this,new Recording)}get#rows(){return rowsOf(this)}static from(columns){
let recording=new _Recording;return recording.append(columns),recording}static async read(source,options={}){guarded(()=>checkKeys(
"a reading",Object(options),[...OPTIONS,"total","signal","onProgress"],{columns:COLUMNS}));let{total,signal,onProgress,columns,
format,unit,zone,delimiter}=Object(options),recording=new _Recording({columns,format,unit,zone,delimiter});return await guarded(
()=>recording.#read(source,{total,signal,onProgress})).catch(error=>{throw recording.free(),error}),recording}async#read(source,{
signal,onProgress,total=sizeOf(source)}){let{format}=this.#options,bytes=0,tell=()=>onProgress?.({bytes,total,rows:this.
length,problems:this.#reader?.problemCount??0}),onRead=read2=>{bytes+=read2},parts=chunks(source,signal,onRead);for await(let part2 of parts){
if(format??=formatOf(part2),format==="parquet")return bytes=0,this.#readParquet(await whole(source,part2,parts),{signal,
onRead,tell});this.#open(format).push(part2,this.#rows),tell()}this.#reader?.finish(this.#rows),tell()}async#readParquet(file,{
signal,onRead,tell}){let{openParquet}=await import("./parquet.js"),{columns:wanted,unit,zone}=this.#options,{columns,batches,
rowOf}=await openParquet(file,{find:names=>guess(names,wanted),unit,zone,signal,onRead});this.#columns=columns,this.#numberOf=
rowOf,this.#reader=new Reader("ndjson",columns,unit,zone);for await(let batch of batches)"columns"in batch?this.append(batch.
columns):this.#reader.push(encoder.encode(batch.text),this.#rows),tell();this.#reader.finish(this.#rows),tell()}#open(format){
let{columns,unit,zone,delimiter}=this.#options;return this.#reader??=new Reader(format,columns,unit,zone,delimiter)}append(columns){
guarded(()=>{let{streams,stream,marker,kind="time",arrival,offset,action}=columns;if(kind!=="time"&&kind!=="number")throw refusal(
"ERR_OPTION",`kind is ${show(kind)}: give 'time' or 'number'`);let names=Array.from(streams,name=>{if(typeof name!="stri\
ng")throw refusal("ERR_OPTION",`${show(name)} is not the name of a stream: give a string`);return name});column("stream",
stream,[Uint8Array,Uint16Array]),column("marker",marker,[Float64Array]),arrival!==void 0&&column("arrival",arrival,[Float64Array]),
offset!==void 0&&column("offset",offset,[Float64Array]),action!==void 0&&column("action",action,[Uint8Array]);let[narrow,
wide]=stream instanceof Uint8Array?[stream]:[void 0,stream];this.#rows.append(names,narrow,wide,kind==="number",marker,arrival,
offset,action)})}appendText(text){guarded(()=>{let bytes=encoder.encode(text);this.#open(this.#options.format??formatOf(
bytes)).push(bytes,this.#rows)})}toColumns(){let{streams,kind}=this;return{streams,kind:kind??"time",...this.#rows.columns()}}get length(){
return this.#rows.length}get streams(){return this.#rows.streams}get kind(){let{isNumeric}=this.#rows;return isNumeric===
void 0?null:isNumeric?"number":"time"}get hasArrivals(){return this.#rows.hasArrivals}get bytes(){return this.#rows.bytes}get problems(){
let{count,first}=this.#reader?.problems??{count:0,first:[]};return{count,first:first.map(({line,message})=>({line:this.#numberOf(
line),message}))}}get columns(){return this.#columns??this.#reader?.columns??null}free(){release(kept.get(this)),kept.delete(
this),release(this.#reader),this.#reader=void 0}[Symbol.dispose](){this.free()}};function checked(options){checkKeys("a \
recording",Object(options),OPTIONS,{columns:COLUMNS});let{format,unit,zone,delimiter}=Object(options),columns=Object(options?.
columns);checkKeys("columns",columns,COLUMNS);for(let[option,text]of Object.entries({format,unit,zone,delimiter,...columns}))
if(typeof(text??"")!="string")throw refusal("ERR_OPTION",`${option} is ${show(text)}: give a string`);return new Reader(
(format??"parquet")==="parquet"?"csv":format,columns,unit,zone,delimiter).free(),{format,columns,unit,zone,delimiter}}var formatOf=head=>sniff(
head)??"ndjson";async function whole(source,first,rest){if(source instanceof Blob&&await source.slice(0,4).text()==="PAR\
1")return await rest.return(),source;let parts=[first];for await(let part2 of rest)parts.push(part2);return new Blob(parts)}
function rowsOf(recording){let rows=kept.get(recording);if(rows)return rows;throw recording instanceof Recording2?refuse(
"ERR_CLOSED","the recording is freed: read it again"):refusal("ERR_OPTION",`recording is ${show(recording)}: give a Reco\
rding`)}function column(name,values,types){if(!types.some(type=>values instanceof type))throw refusal("ERR_OPTION",`the \
column ${name} is ${show(values)}: give a ${types.map(({name:name2})=>name2).join(" or ")}`)}function sizeOf(source){return source instanceof
Uint8Array?source.length:source instanceof Blob?source.size:void 0}var UNITS=["years","months","weeks","days","hours","minutes","seconds","milliseconds","microseconds","nanoseconds"];function unpackDuration(duration){
if(duration===void 0)return new Float64Array;if(typeof duration=="number")return Float64Array.of(duration);let units=Object(
duration),counts=UNITS.map(unit=>units[unit]??void 0);if(units!==duration||counts.some(count=>count!==void 0&&typeof count!=
"number"))throw refusal("ERR_DURATION",`${show(duration)} is not a duration: give milliseconds, or an object like { minu\
tes: 10 }`);return counts.some(Number.isNaN)?Float64Array.of(NaN):Float64Array.from(counts)}var phases=["unknown","up","down","recovering","idle","ended"];function replay(recording,options){return new Replay2(recording,
options)}var Replay2=class{#recording;#engine;#found={};constructor(recording,options){this.#recording=recording,this.#engine=
guarded(()=>{let{dependent,dependencies,missingOk}=declared("a replay",options);return new Replay(rowsOf(recording),dependent,
dependencies,missingOk)}),this.advance()}#ask(ask){return guarded(()=>{if(!this.#engine)throw refusal("ERR_CLOSED","the \
replay is freed: make another");return ask(this.#engine,rowsOf(this.#recording))})}advance(){this.#found={},this.#ask((engine,rows)=>engine.
advance(rows))}changeThresholds(thresholds){this.#ask((engine,rows)=>{let changed=Object.entries(thresholds).map(([name,
downtimeThreshold])=>({name,downtimeThreshold:unpackDuration(downtimeThreshold)}));engine.changeThresholds(rows,changed)}),
this.#found={}}get length(){return this.#ask(engine=>engine.length)}get dependencies(){return this.#ask(engine=>engine.dependencies)}get downtimes(){
return this.#ask(engine=>engine.downtimes)}get start(){return this.#ask((engine,rows)=>engine.timeAt(rows,0))}get end(){
return this.#ask((engine,rows)=>engine.timeAt(rows,Math.max(engine.length-1,0)))}get transitions(){return this.#found.transitions??=
this.#ask(engine=>engine.transitions())}get incidents(){return this.#found.incidents??=this.#ask((engine,rows)=>engine.incidents(
rows))}get summary(){return this.#found.summary??=this.#ask((engine,rows)=>engine.summary(rows))}recordAt(index){return this.#ask(
(engine,rows)=>JSON.parse(engine.recordAt(rows,whole2("index",index,engine.length-1))))}indexAt(time){return this.#ask((engine,rows)=>engine.
indexAt(rows,time))}timeAt(index){return this.#ask((engine,rows)=>engine.timeAt(rows,whole2("index",index,engine.length-
1)))}window(dependency,{from,to,pixels}){return this.#ask((engine,rows)=>{if(!(to>from&&Number.isFinite(to-from)))throw refusal(
"ERR_OPTION",`from ${show(from)} to ${show(to)} is no window: give two times, the later last`);return engine.window(rows,
dependency,from,to,whole2("pixels",pixels,1e6))})}free(){release(this.#engine),this.#engine=void 0}[Symbol.dispose](){this.
free()}};function sweep2(recording,options){return guarded(()=>{let{dependent,dependencies,missingOk}=declared("a sweep",
options,["thresholds"]),{thresholds}=options;if(isNoList(thresholds))throw refusal("ERR_OPTION",`thresholds is ${show(thresholds)}\
: give the thresholds to try, like [{ minutes: 30 }, { hours: 1 }]`);return sweep(rowsOf(recording),dependent,dependencies,
Array.from(thresholds,threshold),missingOk)})}function declared(what,options,more=[]){checkKeys(what,Object(options),["d\
ependent","dependencies","missingOk",...more]);let{dependent,dependencies,missingOk=!1}=Object(options);if(typeof dependent!=
"string")throw refusal("ERR_OPTION",`dependent is ${show(dependent)}: give the name of a stream`);if(isNoList(dependencies))
throw refusal("ERR_OPTION",`dependencies is ${show(dependencies)}: give the names of the streams that the dependent need\
s`);if(typeof missingOk!="boolean")throw refusal("ERR_OPTION",`missingOk is ${show(missingOk)}: give true or false`);return{
dependent,dependencies:Array.from(dependencies,declaredOne),missingOk}}var isNoList=given=>typeof given=="string"||typeof Object(
given)[Symbol.iterator]!="function";function declaredOne(given){if(typeof given=="string")return{name:given,downtimeThreshold:unpackDuration(
void 0)};let{name,downtimeThreshold}=Object(given);if(typeof name!="string")throw refusal("ERR_OPTION",`${show(given)} i\
s not a dependency: give the name of a stream, or { name, downtimeThreshold }`);return checkKeys(`the dependency "${name}\
"`,given,["name","downtimeThreshold"]),{name,downtimeThreshold:unpackDuration(downtimeThreshold)}}function threshold(given){
if(given===void 0)throw refusal("ERR_DURATION","undefined is not a threshold: give milliseconds, or an object like { min\
utes: 10 }");return unpackDuration(given)}function whole2(name,value,highest){if(Number.isInteger(value)&&value>=0&&value<=
highest)return value;throw refusal("ERR_OPTION",`${name} is ${show(value)}: give a whole number from 0 to ${highest}`)}initSync({module});export{Recording2 as Recording,Replay2 as Replay,isCheckpointError,phases,replay,sweep2 as sweep};
