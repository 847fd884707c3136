// Of js/, by `npm run bundle`.
import{Checkpoint,Dependency,__wbg_init,initSync,isCheckpointError,pausable}from"./shared.js";async function init(source){await __wbg_init({module_or_path:source})}function initSync2(module){initSync({module})}export{Checkpoint,Dependency,init,initSync2 as initSync,isCheckpointError,pausable};
