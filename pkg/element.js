// Of js/element/, by `npm run bundle`. With lit (BSD-3-Clause, Google LLC) and uPlot (MIT, Leon Sorokin) inside.
var wl='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: r\
elative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th \
> * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.0\
7);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 soli\
d;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var js=globalThis,xl=n=>n,Hi=js.trustedTypes,vl=Hi?Hi.createPolicy("lit-html",{createHTML:n=>n}):void 0,Ml="$lit$",Kt=`lit$${Math.random().toFixed(9).slice(2)}$`,_l="?"+Kt,pc=`<${_l}>`,un=document,ui=()=>un.createComment(""),fi=n=>n===null||typeof n!="object"&&typeof n!="function",qs=Array.isArray,mc=n=>qs(n)||typeof n?.[Symbol.iterator]=="function",Vs=`[ 	
\f\r]`,hi=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,yl=/-->/g,kl=/>/g,dn=RegExp(`>|${Vs}(?:([^\\s"'>=/]+)(${Vs}*=${Vs}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),$l=/'/g,Sl=/"/g,Tl=/^(?:script|style|textarea|title)$/i,Js=n=>(e,...t)=>({_$litType$:n,strings:e,values:t}),P=Js(1),iu=Js(2),su=Js(3),jt=Symbol.for("lit-noChange"),U=Symbol.for("lit-nothing"),Al=new WeakMap,hn=un.createTreeWalker(un,129);function El(n,e){if(!qs(n)||!n.hasOwnProperty("raw"))throw Error("invalid template strings array");return vl!==void 0?vl.createHTML(
e):e}var gc=(n,e)=>{let t=n.length-1,i=[],s,o=e===2?"<svg>":e===3?"<math>":"",r=hi;for(let d=0;d<t;d++){let c=n[d],u,g,p=-1,b=0;for(;b<c.length&&(r.lastIndex=b,g=r.exec(c),g!==null);)b=r.lastIndex,r===hi?g[1]==="!--"?r=yl:g[1]!==void 0?r=kl:g[2]!==void 0?(Tl.test(g[2])&&(s=RegExp("</"+g[2],"g")),r=dn):g[3]!==void 0&&(r=dn):r===dn?g[0]===">"?(r=s??hi,p=-1):g[1]===void 0?p=-2:(p=r.lastIndex-g[2].length,
u=g[1],r=g[3]===void 0?dn:g[3]==='"'?Sl:$l):r===Sl||r===$l?r=dn:r===yl||r===kl?r=hi:(r=dn,s=void 0);let y=r===dn&&n[d+1].startsWith("/>")?" ":"";o+=r===hi?c+pc:p>=0?(i.push(u),c.slice(0,p)+Ml+c.slice(p)+Kt+y):c+Kt+(p===-2?d:y)}return[El(n,o+(n[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},pi=class n{constructor({strings:e,_$litType$:t},i){let s;this.parts=[];let o=0,r=0,d=e.length-1,c=this.parts,
[u,g]=gc(e,t);if(this.el=n.createElement(u,i),hn.currentNode=this.el.content,t===2||t===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(s=hn.nextNode())!==null&&c.length<d;){if(s.nodeType===1){if(s.hasAttributes())for(let p of s.getAttributeNames())if(p.endsWith(Ml)){let b=g[r++],y=s.getAttribute(p).split(Kt),$=/([.?@])?(.*)/.exec(b);c.push({type:1,index:o,name:$[2],strings:y,
ctor:$[1]==="."?Gs:$[1]==="?"?Ys:$[1]==="@"?Bs:Wn}),s.removeAttribute(p)}else p.startsWith(Kt)&&(c.push({type:6,index:o}),s.removeAttribute(p));if(Tl.test(s.tagName)){let p=s.textContent.split(Kt),b=p.length-1;if(b>0){s.textContent=Hi?Hi.emptyScript:"";for(let y=0;y<b;y++)s.append(p[y],ui()),hn.nextNode(),c.push({type:2,index:++o});s.append(p[b],ui())}}}else if(s.nodeType===8)if(s.data===_l)c.push(
{type:2,index:o});else{let p=-1;for(;(p=s.data.indexOf(Kt,p+1))!==-1;)c.push({type:7,index:o}),p+=Kt.length-1}o++}}static createElement(e,t){let i=un.createElement("template");return i.innerHTML=e,i}};function Vn(n,e,t=n,i){if(e===jt)return e;let s=i!==void 0?t._$Co?.[i]:t._$Cl,o=fi(e)?void 0:e._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(n),s._$AT(n,t,i)),
i!==void 0?(t._$Co??=[])[i]=s:t._$Cl=s),s!==void 0&&(e=Vn(n,s._$AS(n,e.values),s,i)),e}var Ws=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:i}=this._$AD,s=(e?.creationScope??un).importNode(t,!0);hn.currentNode=s;let o=hn.nextNode(),r=0,d=0,c=i[0];for(;c!==void 0;){
if(r===c.index){let u;c.type===2?u=new mi(o,o.nextSibling,this,e):c.type===1?u=new c.ctor(o,c.name,c.strings,this,e):c.type===6&&(u=new Ks(o,this,e)),this._$AV.push(u),c=i[++d]}r!==c?.index&&(o=hn.nextNode(),r++)}return hn.currentNode=un,s}p(e){let t=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,t),t+=i.strings.length-2):i._$AI(e[t])),t++}},mi=class n{get _$AU(){return this.
_$AM?._$AU??this._$Cv}constructor(e,t,i,s){this.type=2,this._$AH=U,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=i,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Vn(this,e,t),fi(e)?e===U||e==null||e===""?(this.
_$AH!==U&&this._$AR(),this._$AH=U):e!==this._$AH&&e!==jt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):mc(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==U&&fi(this._$AH)?this._$AA.nextSibling.data=e:this.T(un.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:i}=e,
s=typeof i=="number"?this._$AC(e):(i.el===void 0&&(i.el=pi.createElement(El(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===s)this._$AH.p(t);else{let o=new Ws(s,this),r=o.u(this.options);o.p(t),this.T(r),this._$AH=o}}_$AC(e){let t=Al.get(e.strings);return t===void 0&&Al.set(e.strings,t=new pi(e)),t}k(e){qs(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,i,s=0;for(let o of e)s===t.length?
t.push(i=new n(this.O(ui()),this.O(ui()),this,this.options)):i=t[s],i._$AI(o),s++;s<t.length&&(this._$AR(i&&i._$AB.nextSibling,s),t.length=s)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let i=xl(e).nextSibling;xl(e).remove(),e=i}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Wn=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(e,t,i,s,o){this.type=1,this._$AH=U,this._$AN=void 0,this.element=e,this.name=t,this._$AM=s,this.options=o,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=U}_$AI(e,t=this,i,s){let o=this.strings,r=!1;if(o===void 0)e=Vn(this,e,t,0),r=!fi(e)||e!==this._$AH&&e!==jt,r&&(this._$AH=e);else{let d=e,c,u;for(e=o[0],c=0;c<o.length-
1;c++)u=Vn(this,d[i+c],t,c),u===jt&&(u=this._$AH[c]),r||=!fi(u)||u!==this._$AH[c],u===U?e=U:e!==U&&(e+=(u??"")+o[c+1]),this._$AH[c]=u}r&&!s&&this.j(e)}j(e){e===U?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Gs=class extends Wn{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===U?void 0:e}},Ys=class extends Wn{constructor(){super(...arguments),
this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==U)}},Bs=class extends Wn{constructor(e,t,i,s,o){super(e,t,i,s,o),this.type=5}_$AI(e,t=this){if((e=Vn(this,e,t,0)??U)===jt)return;let i=this._$AH,s=e===U&&i!==U||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,o=e!==U&&(i===U||s);s&&this.element.removeEventListener(this.name,this,i),o&&this.element.addEventListener(this.
name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ks=class{constructor(e,t,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){Vn(this,e)}};var bc=js.litHtmlPolyfillSupport;bc?.(pi,mi),(js.litHtmlVersions??=[]).push("3.3.3");var Zs=(n,e,t)=>{let i=t?.renderBefore??e,s=i._$litPart$;if(s===void 0){let o=t?.renderBefore??null;i._$litPart$=s=new mi(e.insertBefore(ui(),o),o,void 0,t??{})}return s._$AI(n),s};function zl({dependent:n,dependencies:e=[],view:t,cursor:i,incident:s,theme:o,collapsed:r}){let d=new URLSearchParams;n!==void 0&&d.set("dependent",n);for(let{name:u,downtimeThreshold:g}of e)d.append("dependency",g===void 0?u:`${u}=${g}`);t&&(d.set("from",String(t.from)),d.set("to",String(t.to))),i!==void 0&&d.set("cursor",String(i)),s!==void 0&&d.set("incident",String(s+1)),o&&o!=="auto"&&d.set("\
theme",o),r&&d.set("gaps","collapsed");let c=String(d);return c&&`#${c}`}function Dl(n){let e=new URLSearchParams(n.replace(/^#/,"")),[t,i,s,o]=["from","to","cursor","incident"].map(c=>Pl(e.get(c))),r=e.get("theme"),d=e.getAll("dependency");return{dependent:e.get("dependent")??void 0,dependencies:d.length>0?d.map(wc):void 0,view:t!==void 0&&i!==void 0&&t<i?{from:t,to:i}:void 0,cursor:s,incident:o!==
void 0&&Number.isInteger(o)&&o>0?o-1:void 0,theme:r==="dark"||r==="light"?r:void 0,collapsed:e.get("gaps")==="collapsed"}}function Pl(n){let e=n?Number(n):NaN;return Number.isFinite(e)?e:void 0}function wc(n){let e=n.lastIndexOf("="),t=e<0?void 0:Pl(n.slice(e+1));return t===void 0||t<0?{name:n}:{name:n.slice(0,e),downtimeThreshold:t}}var xc=350,Ii=class{isKept=!1;#t;#e;#n=()=>{this.isKept&&location.hash!==this.#o&&this.#t.follow(this.read())};#i=()=>{this.#e!==void 0&&this.#a()};#o="";constructor(e){this.#t=e,addEventListener("hashchange",this.#n),addEventListener("pagehide",this.#i)}read(){return this.isKept?Dl(location.hash):{}}write(){this.isKept&&(this.#e??=setTimeout(()=>this.#a(),xc))}#a(){clearTimeout(this.#e),this.#e=void 0;
let{replayed:e,navigator:t,selection:i,theme:s,stage:o}=this.#t;!e||o!=="ready"||(this.#o=zl({dependent:e.dependent,dependencies:e.dependencies,view:t.isWhole?void 0:t.view,cursor:i.index===void 0?t.cursor:void 0,incident:i.index,theme:s,collapsed:t.collapsed}),this.#o!==location.hash&&history.replaceState(history.state,"",this.#o))}destroy(){clearTimeout(this.#e),removeEventListener("hashchange",
this.#n),removeEventListener("pagehide",this.#i)}};var vc={d:"days",h:"hours",m:"minutes",min:"minutes",s:"seconds",ms:"milliseconds"},yc=/^P(?=.)(?:([\d.]+)D)?(?:T(?=.)(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/i,kc=/(\d+(?:\.\d+)?|\.\d+)\s*(ms|min|d|h|m|s)/gi,$c=/^\d+(?:\.\d+)?(?:e\d+)?$/i;function Fi(n){let e=n.trim();if($c.test(e))return Number(e);let t={},i=yc.exec(e);if(i)for(let[o,r]of["days","hours","minutes","seconds"].entries())i[o+1]&&(t[r]=Number(i[o+1]));else if(e.replace(kc,(r,d,c)=>{let u=vc[c.toLowerCase()];return t[u]=(t[u]??0)+Number(d),""}).trim()!=="")return;let s=Object.values(t);return s.length>0&&s.every(Number.isFinite)?t:void 0}var Gn=new Intl.NumberFormat("en",{maximumFractionDigits:3}),Sc=new Intl.NumberFormat("en",{notation:"compact",maximumFractionDigits:1}),Ee=n=>Gn.format(n),Se=(n,e,t=`${e}s`)=>`${Ee(n)} ${n===1?e:t}`;function gi(n){for(let[e,t]of[["GB",2**30],["MB",2**20],["kB",2**10]])if(n>=t)return`${(n/t).toFixed(n>=100*t?0:1)} ${e}`;return`${n} B`}function Ve(n,e){if(e==="number")return Gn.format(n);let t=new Date(
n);if(Number.isNaN(t.getTime()))return String(n);let i=t.toISOString().replace("T"," ");return n%1e3!==0?i:n%6e4!==0?i.replace(".000Z","Z"):i.replace(":00.000Z","Z")}function Ae(n,e){if(!Number.isFinite(n))return"\u2013";if(e==="number")return Math.abs(n)>=1e6?Sc.format(n):Gn.format(n);let t=n<0?"\u2212":"",i=Math.abs(n);if(i===0)return"0";if(i<1e3)return`${t}${Gn.format(Number(i.toPrecision(3)))}\
 ms`;if(i<10*1e3)return`${t}${Gn.format(Math.round(i/100)/10)} s`;let s=[[864e5,"d"],[36e5,"h"],[6e4,"min"],[1e3,"s"]],o=s.findIndex(([u])=>i>=u),r=s[Math.min(o+1,3)][0],d=Math.round(i/r)*r;o>0&&d>=s[o-1][0]&&(o-=1);let c=[];for(let[u,g]of s.slice(o,o+2)){let p=Math.floor(d/u);p&&c.push(`${p} ${g}`),d-=p*u}return t+c.join(" ")}var de=(n,e=80)=>n.length>e?`${n.slice(0,e-1)}\u2026`:n,Ac=[1,2,5,10,20,
50,100,200,500,1e3,2*1e3,5*1e3,10*1e3,15*1e3,30*1e3,6e4,2*6e4,5*6e4,10*6e4,15*6e4,30*6e4,36e5,2*36e5,3*36e5,6*36e5,12*36e5,864e5,2*864e5,5*864e5,10*864e5,20*864e5,50*864e5,100*864e5,200*864e5,500*864e5];function Ui(n,e){let t=e==="time"&&n>1?Ac.find(o=>o>=n):void 0;if(t)return t;let i=e==="time"&&n>1?864e5:1,s=10**Math.floor(Math.log10(n/i));return i*s*([1,2,5].find(o=>o*s*i>=n)??10)}var Mc=[1,3,6,
12,24,60,120,240,600];function Cl(n,e,t,i){if(!(e>n)||!(t>0))return[];if(i==="time"&&t>10*864e5)return Ec(n,e,t);let s=i==="time"&&t>5*864e5?10*864e5:Ui(t,i),o=[],r=Math.ceil(n/s),d=Math.min(Math.floor(e/s),r+500);for(let c=r;c<=d;c+=1)o.push(_c(c*s,s,i));return o}function _c(n,e,t){if(t==="number")return{time:n,label:Gn.format(n),first:!1};let i=new Date(n);if(Number.isNaN(i.getTime()))return{time:n,
label:"",first:!1};let s=i.toISOString(),o=n%864e5===0;return o?{time:n,label:`${Tc(i)}${i.getUTCMonth()===0&&i.getUTCDate()===1?` ${i.getUTCFullYear()}`:""}`,first:o}:e>=6e4?{time:n,label:s.slice(11,16),first:o}:{time:n,label:e>=1e3?s.slice(11,19):s.slice(14,23),first:o}}var Ll=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Tc=n=>`${n.getUTCDate()} ${Ll[n.getUTCMonth()]}`;
function Ec(n,e,t){let i=Mc.find(d=>d*30*864e5>=t)??1200*Math.ceil(t/31104e8),s=new Date(n),o=[],r=Math.ceil((s.getUTCFullYear()*12+s.getUTCMonth())/i)*i;for(;o.length<500;r+=i){let d=Date.UTC(2e3,r-24e3);if(!(d<=e))break;if(d<n)continue;let c=r%12===0;o.push({time:d,label:c?String(r/12):Ll[r%12],first:c})}return o}var Nl=n=>typeof n=="string"?n:n.name,Rl=(n,e)=>JSON.stringify(n?.map(Nl))===JSON.stringify(e.map(Nl));function Qs(n){if(typeof n=="string")return{name:n};let{name:e,downtimeThreshold:t}=n;if(typeof t!="string")return{name:e,downtimeThreshold:t};let i=Fi(t);if(i===void 0)throw new RangeError(`'${de(t)}' is not a duration: give one like 90m, 1h30m or 2d`);return{name:e,downtimeThreshold:i}}var Vi=class{#t;#e=0;#n=new Map;#i=new Map;constructor(e,t){this.#t=e,e.onmessage=({data:{id:i,result:s,error:o,progress:r}})=>{if(r)return t(r);let d=this.#n.get(i);this.#n.delete(i),o?d?.reject(Object.assign(new Error(o.message),{name:o.name,code:o.code})):d?.resolve(s)},e.onerror=i=>{i.preventDefault(),this.close(new Error(`the engine cannot be started: ${i.message||"its worker was not loaded"}`))}}ask(e,t,i=[]){
return new Promise((s,o)=>{if(!this.#t)return o(this.#a);let r=this.#e+=1;this.#n.set(r,{resolve:s,reject:o}),this.#t.postMessage({id:r,method:e,args:t},i)})}latest(e,t,i,s,o){let r=()=>{this.#i.set(e,null),this.ask(t,i()).then(s,o).finally(()=>{let d=this.#i.get(e);if(this.#i.delete(e),d)return d();for(let c of this.#o.get(e)??[])c();this.#o.delete(e)})};this.#i.has(e)?this.#i.set(e,r):r()}#o=new Map;idle(e){
return new Promise(t=>{if(!this.#i.has(e))return t();this.#o.set(e,[...this.#o.get(e)??[],t])})}#a;close(e=new DOMException("the element was removed","AbortError")){this.#a=e,this.#t?.terminate(),this.#t=void 0;for(let{reject:t}of this.#n.values())t(e);this.#n.clear()}};var zc={KeyW:"in",ArrowUp:"in",Equal:"in",NumpadAdd:"in",KeyS:"out",ArrowDown:"out",Minus:"out",NumpadSubtract:"out",KeyA:"left",ArrowLeft:"left",KeyD:"right",ArrowRight:"right",Digit0:"whole",Numpad0:"whole",Period:"next",Comma:"previous",Space:"play",Escape:"escape"},Dc={"+":"in","-":"out",0:"whole",".":"next",",":"previous","?":"help"},Ol=[[["W","\u2191","+"],"zoom in"],[["S","\u2193","\u2212"],
"zoom out"],[["A","\u2190"],"earlier"],[["D","\u2192"],"later"],[["0"],"show the whole recording"],[["."],"next incident"],[[","],"previous incident"],[["Space"],"play, pause"],[["Esc"],"close, clear the selection"],[["?"],"this help"]];function Hl(n){if(n.ctrlKey||n.metaKey||n.altKey||n.defaultPrevented)return;let e=n.composedPath()[0];if(e.closest("input, select, textarea, [contenteditable]"))return n.
code==="Escape"?"escape":void 0;let t=Dc[n.key]??zc[n.code];if(!(t==="play"&&e.closest('button, summary, a, [role="tab"]'))&&!(n.code.startsWith("Arrow")&&e.closest('[role="tablist"], [role="slider"], .scroll, dialog')))return t}var Wi=class{#t;#e="";#n;constructor(e,{onText:t,onState:i,onProblem:s}){let o=()=>{clearTimeout(this.#n),this.#n=void 0,this.#e&&t(this.#e),this.#e=""};i("connecting"),this.#t=new EventSource(e),this.#t.onopen=()=>i("live"),this.#t.onmessage=({data:r})=>{this.#e+=r.endsWith(`
`)?r:`${r}
`,this.#n??=setTimeout(o,100)},this.#t.addEventListener("problem",({data:r})=>s(r)),this.#t.addEventListener("end",()=>{this.#t.close(),o(),i("ended")}),this.#t.onerror=()=>i(this.#t.readyState===EventSource.CLOSED?"ended":"connecting")}close(){clearTimeout(this.#n),this.#t.close()}};var Pc=[255,1,5,4,0,3,2];var qt=({view:n,left:e,width:t},i)=>e+(i-n.from)/(n.to-n.from)*t;function fn(n,e,t,i,s,o,r){let d=(t.to-t.from)/e.length,c=Math.max(0,Math.floor((i.view.from-t.from)/d)),u=Math.min(e.length,Math.ceil((i.view.to-t.from)/d)),g=new Map;for(let p=c;p<u;){let b=e[p],y=p;for(;p<u&&e[p]===b;)p+=1;let $=g.get(b);$?$.push(y,p):g.set(b,[y,p])}for(let p of Pc){let b=g.get(p),y=b&&r(p);if(!(!b||!y||y==="trans\
parent")){n.fillStyle=y,n.beginPath();for(let $=0;$<b.length;$+=2){let _=Math.max(i.left,Math.floor(qt(i,t.from+b[$]*d))),L=Math.min(i.left+i.width,Math.ceil(qt(i,t.from+b[$+1]*d)));n.rect(_,s,Math.max(1,L-_),o)}n.fill()}}}function Il(n,e,t,i,s,o,r){let d=(t.to-t.from)/e.length;n.fillStyle=r,n.beginPath();for(let c=0;c<e.length;c+=1){if(!e[c])continue;let u=Math.floor(qt(i,t.from+c*d));if(u<i.left||
u>=i.left+i.width)continue;let g=Math.min(1,.4+.15*Math.log2(e[c]));n.rect(u,s-o*g,1,o*g)}n.fill()}function Jt(n,e,t,i,s,o){let r=Math.max(t.left,qt(t,e.start)),d=Math.min(t.left+t.width,qt(t,e.end));if(d<=r)return;let c=devicePixelRatio,u=3*c;n.globalAlpha=.7,n.fillStyle=o.ground,n.fillRect(r,i,d-r,s),n.globalAlpha=1,n.strokeStyle=o.muted,n.lineWidth=c,n.beginPath();for(let g of[r,d])for(let p=0,
b=0;p<=s;p+=u,b=1-b){let y=g+(b-.5)*u;p===0?n.moveTo(y,i):n.lineTo(y,i+p)}n.stroke()}function j(n,e={},...t){let i=document.createElement(n);for(let[s,o]of Object.entries(e))i.setAttribute(s,o);return i.append(...t),i}function Ct(n,e){n.textContent!==e&&(n.textContent=e)}function pn(n,e,t){let i=devicePixelRatio,[s,o]=[Math.round(e*i),Math.round(t*i)],r=n.getContext("2d");return n.width!==s||n.height!==o?(n.width=s,n.height=o):r.clearRect(0,0,s,o),r}var Xs=[{name:"unknown",pattern:"dots"},{name:"up"},{name:"down"},{name:"recovering",pattern:"rising"},{name:"idle",pattern:"falling"},{name:"ended",pattern:"bars"}],eo=n=>Xs[n]?.name??"no data";function wi(n,e){let t=getComputedStyle(n),i=r=>t.getPropertyValue(`--cr-${r}`).trim(),s=i("ground"),o=(r,d)=>d?bi(d,i(r),i(`${r}-ground`)||"transparent",e):i(r);return{text:i("text"),muted:i("muted"),grid:i(
"grid"),line:i("lag"),area:i("lag-area"),threshold:i("threshold"),late:i("late"),ground:s,font:t.fontFamily,phases:Xs.map(({name:r,pattern:d})=>o(r,d)),tints:Xs.map(({name:r,pattern:d})=>r==="up"?"transparent":d?bi(d,i("hatch"),"transparent",e):i(`${r}-tint`)),nothing:bi("crosses",i("hatch"),"transparent",e),paused:[i("running"),bi("rising",i("paused"),i("paused-ground"),e)],gap:bi("falling",i("mu\
ted"),s,e)}}function bi(n,e,t,i){let s=Math.round(6*i),o=new OffscreenCanvas(s,s),r=o.getContext("2d");r.fillStyle=t,r.fillRect(0,0,s,s),r.strokeStyle=r.fillStyle=e,r.lineWidth=1.3*i,r.beginPath();let d=c=>{for(let u of[-s,0,s])r.moveTo(u-1,c?-1:s+1),r.lineTo(u+s+1,c?s+1:-1)};return(n==="rising"||n==="crosses")&&d(!1),(n==="falling"||n==="crosses")&&d(!0),n==="bars"&&(r.moveTo(s/2,0),r.lineTo(s/2,
s)),r.stroke(),n==="dots"&&r.fillRect(s/3,s/3,1.7*i,1.7*i),r.createPattern(o,"repeat")??e}var Cc="uplot",Lc="u-hz",Nc="u-vt",Rc="u-title",Oc="u-wrap",Hc="u-under",Ic="u-over",Fc="u-axis",bn="u-off",Uc="u-select",Vc="u-cursor-x",Wc="u-cursor-y",Gc="u-cursor-pt",Yc="u-legend",Bc="u-live",Kc="u-inline",jc="u-series",qc="u-marker",Fl="u-label",Jc="u-value",vi="width",yi="height";var Ul="bottom",Yn="left",to="right",xo="#000",Vl=xo+"0",no="mousemove",Wl="mousedown",io="mouseup",Gl="mouseenter",Yl="mouseleave",Bl="dblclick",Zc="resize",Qc="scroll",Kl="change",ji="dppxchange",vo="--",Qn=typeof window<"u",ao=Qn?document:null,Kn=Qn?window:null,Xc=Qn?navigator:null,ae,Gi;function co(){let n=devicePixelRatio;ae!=n&&(ae=n,Gi&&uo(Kl,Gi,co),Gi=matchMedia(`(min-resolution: ${ae-.001}\
dppx) and (max-resolution: ${ae+.001}dppx)`),wn(Kl,Gi,co),Kn.dispatchEvent(new CustomEvent(ji)))}function rt(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function ho(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function ve(n,e,t){n.style[e]=t+"px"}function $t(n,e,t,i){let s=ao.createElement(n);return e!=null&&rt(s,e),t?.insertBefore(s,i),s}function gt(n,e){return $t("div",n,e)}
var jl=new WeakMap;function Lt(n,e,t,i,s){let o="translate("+e+"px,"+t+"px)",r=jl.get(n);o!=r&&(n.style.transform=o,jl.set(n,o),e<0||t<0||e>i||t>s?rt(n,bn):ho(n,bn))}var ql=new WeakMap;function Jl(n,e,t){let i=e+t,s=ql.get(n);i!=s&&(ql.set(n,i),n.style.background=e,n.style.borderColor=t)}var Zl=new WeakMap;function Ql(n,e,t,i){let s=e+""+t,o=Zl.get(n);s!=o&&(Zl.set(n,s),n.style.height=t+"px",n.style.
width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}var yo={passive:!0},ed={...yo,capture:!0};function wn(n,e,t,i){e.addEventListener(n,t,i?ed:yo)}function uo(n,e,t,i){e.removeEventListener(n,t,yo)}Qn&&co();function St(n,e,t,i){let s;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)s=o?t+i>>1:at((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function Mr(n){return(t,i,s)=>{
let o=-1,r=-1;for(let d=i;d<=s;d++)if(n(t[d])){o=d;break}for(let d=s;d>=i;d--)if(n(t[d])){r=d;break}return[o,r]}}var _r=n=>n!=null,Tr=n=>n!=null&&n>0,Zi=Mr(_r),td=Mr(Tr);function nd(n,e,t,i=0,s=!1){let o=s?td:Zi,r=s?Tr:_r;[e,t]=o(n,e,t);let d=n[e],c=n[e];if(e>-1)if(i==1)d=n[e],c=n[t];else if(i==-1)d=n[t],c=n[e];else for(let u=e;u<=t;u++){let g=n[u];r(g)&&(g<d?d=g:g>c&&(c=g))}return[d??pe,c??-pe]}function Qi(n,e,t,i){
let s=tr(n),o=tr(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let r=t==10?It:Er,d=s==1?at:bt,c=o==1?bt:at,u=d(r(Ne(n))),g=c(r(Ne(e))),p=jn(t,u),b=jn(t,g);return t==10&&(u<0&&(p=me(p,-u)),g<0&&(b=me(b,-g))),i||t==2?(n=p*s,e=b*o):(n=Cr(n,p),e=Xi(e,b)),[n,e]}function ko(n,e,t,i){let s=Qi(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}var $o=.1,Xl={mode:3,pad:$o},$i={pad:0,soft:null,mode:0},id={min:$i,max:$i};
function qi(n,e,t,i){return es(t)?er(n,e,t):($i.pad=t,$i.soft=i?0:null,$i.mode=i?3:0,er(n,e,id))}function le(n,e){return n??e}function sd(n,e,t){for(e=le(e,0),t=le(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function er(n,e,t){let i=t.min,s=t.max,o=le(i.pad,0),r=le(s.pad,0),d=le(i.hard,-pe),c=le(s.hard,pe),u=le(i.soft,pe),g=le(s.soft,-pe),p=le(i.mode,0),b=le(s.mode,0),y=e-n,$=It(y),_=Qe(
Ne(n),Ne(e)),L=It(_),W=Ne(L-$);(y<1e-24||W>10)&&(y=0,(n==0||e==0)&&(y=1e-24,p==2&&u!=pe&&(o=0),b==2&&g!=-pe&&(r=0)));let S=y||_||1e3,F=It(S),A=jn(10,at(F)),Z=S*(y==0?n==0?.1:1:o),C=me(Cr(n-Z,A/10),24),Q=n>=u&&(p==1||p==3&&C<=u||p==2&&C>=u)?u:pe,K=Qe(d,C<Q&&n>=Q?Q:At(Q,C)),te=S*(y==0?e==0?.1:1:r),B=me(Xi(e+te,A/10),24),M=e<=g&&(b==1||b==3&&B>=g||b==2&&B<=g)?g:-pe,J=At(c,B>M&&e<=M?M:Qe(M,B));return K==
J&&K==0&&(J=100),[K,J]}var od=new Intl.NumberFormat(Qn?Xc.language:"en-US"),So=n=>od.format(n),ct=Math,Ki=ct.PI,Ne=ct.abs,at=ct.floor,Le=ct.round,bt=ct.ceil,At=ct.min,Qe=ct.max,jn=ct.pow,tr=ct.sign,It=ct.log10,Er=ct.log2,ld=(n,e=1)=>ct.sinh(n)*e,so=(n,e=1)=>ct.asinh(n/e),pe=1/0;function nr(n){return(It((n^n>>31)-(n>>31))|0)+1}function fo(n,e,t){return At(Qe(n,e),t)}function zr(n){return typeof n==
"function"}function ne(n){return zr(n)?n:()=>n}var rd=()=>{},Dr=n=>n,Pr=(n,e)=>e,ad=n=>null,ir=n=>!0,sr=(n,e)=>n==e,cd=/\.\d*?(?=9{6,}|0{6,})/gm,xn=n=>{if(Nr(n)||Qt.has(n))return n;let e=`${n}`,t=e.match(cd);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,o]=e.split("e");return+`${xn(s)}e${o}`}return me(n,i)};function mn(n,e){return xn(me(xn(n/e))*e)}function Xi(n,e){return xn(
bt(xn(n/e))*e)}function Cr(n,e){return xn(at(xn(n/e))*e)}function me(n,e=0){if(Nr(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return Le(i)/t}var Qt=new Map;function Lr(n){return((""+n).split(".")[1]||"").length}function Ai(n,e,t,i){let s=[],o=i.map(Lr);for(let r=e;r<t;r++){let d=Ne(r),c=me(jn(n,r),d);for(let u=0;u<i.length;u++){let g=n==10?+`${i[u]}e${r}`:i[u]*c,p=(r>=0?0:d)+(r>=o[u]?0:o[u]),
b=n==10?g:me(g,p);s.push(b),Qt.set(b,p)}}return s}var Si={},Ao=[],qn=[null,null],Zt=Array.isArray,Nr=Number.isInteger,dd=n=>n===void 0;function or(n){return typeof n=="string"}function es(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function hd(n){return n!=null&&typeof n=="object"}var ud=Object.getPrototypeOf(Uint8Array),Rr="__proto__";function Jn(n,e=es){let t;if(Zt(
n)){let i=n.find(s=>s!=null);if(Zt(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=Jn(n[s],e)}else t=n.slice()}else if(n instanceof ud)t=n.slice();else if(e(n)){t={};for(let i in n)i!=Rr&&(t[i]=Jn(n[i],e))}else t=n;return t}function De(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=Rr&&(es(n[s])?De(n[s],Jn(i[s])):n[s]=Jn(i[s]))}return n}var fd=0,pd=1,md=2;function gd(n,e,t){
for(let i=0,s,o=-1;i<e.length;i++){let r=e[i];if(r>o){for(s=r-1;s>=0&&n[s]==null;)n[s--]=null;for(s=r+1;s<t&&n[s]==null;)n[o=s++]=null}}}function bd(n,e){if(vd(n)){let r=n[0].slice();for(let d=1;d<n.length;d++)r.push(...n[d].slice(1));return yd(r[0])||(r=xd(r)),r}let t=new Set;for(let r=0;r<n.length;r++){let c=n[r][0],u=c.length;for(let g=0;g<u;g++)t.add(c[g])}let i=[Array.from(t).sort((r,d)=>r-d)],
s=i[0].length,o=new Map;for(let r=0;r<s;r++)o.set(i[0][r],r);for(let r=0;r<n.length;r++){let d=n[r],c=d[0];for(let u=1;u<d.length;u++){let g=d[u],p=Array(s).fill(void 0),b=e?e[r][u]:pd,y=[];for(let $=0;$<g.length;$++){let _=g[$],L=o.get(c[$]);_===null?b!=fd&&(p[L]=_,b==md&&y.push(L)):p[L]=_}gd(p,y,s),i.push(p)}}return i}var wd=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function xd(n){
let e=n[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,r)=>e[o]-e[r]);let s=[];for(let o=0;o<n.length;o++){let r=n[o],d=Array(t);for(let c=0;c<t;c++)d[c]=r[i[c]];s.push(d)}return s}function vd(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let o=0;o<t;o++)if(s[o]!=e[o])return!1}}return!0}function yd(n,e=100){let t=n.
length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;let o=Qe(1,at((s-i+1)/e));for(let r=n[i],d=i+o;d<=s;d+=o){let c=n[d];if(c!=null){if(c<=r)return!1;r=c}}return!0}var Or=["January","February","March","April","May","June","July","August","September","October","November","December"],Hr=["Sunday","Monday","Tuesday","Wednesday","Thursday","Frid\
ay","Saturday"];function Ir(n){return n.slice(0,3)}var kd=Hr.map(Ir),$d=Or.map(Ir),Sd={MMMM:Or,MMM:$d,WWWW:Hr,WWW:kd};function xi(n){return(n<10?"0":"")+n}function Ad(n){return(n<10?"00":n<100?"0":"")+n}var Md={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>xi(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>xi(n.getDate()),
D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>xi(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>xi(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>xi(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>Ad(n.getMilliseconds())};function Mo(n,e){
e=e||Sd;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?Md[s[1]]:s[0]);return o=>{let r="";for(let d=0;d<t.length;d++)r+=typeof t[d]=="string"?t[d]:t[d](o,e);return r}}var _d=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Td(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==_d?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),
t.setMilliseconds(n.getMilliseconds())),t}var Fr=n=>n%1==0,Ji=[1,2,2.5,5],Ed=Ai(10,-32,0,Ji),Ur=Ai(10,0,32,Ji),zd=Ur.filter(Fr),gn=Ed.concat(Ur),_o=`
`,Vr="{YYYY}",lr=_o+Vr,Wr="{M}/{D}",ki=_o+Wr,Yi=ki+"/{YY}",Gr="{aa}",Dd="{h}:{mm}",Bn=Dd+Gr,rr=_o+Bn,ar=":{ss}",he=null;function Yr(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,o=s*30,r=s*365,c=(n==1?Ai(10,0,3,Ji).filter(Fr):Ai(10,-3,0,Ji)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,o,o*2,o*3,o*4,o*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),
u=[[r,Vr,he,he,he,he,he,he,1],[s*28,"{MMM}",lr,he,he,he,he,he,1],[s,Wr,lr,he,he,he,he,he,1],[i,"{h}"+Gr,Yi,he,ki,he,he,he,1],[t,Bn,Yi,he,ki,he,he,he,1],[e,ar,Yi+" "+Bn,he,ki+" "+Bn,he,rr,he,1],[n,ar+".{fff}",Yi+" "+Bn,he,ki+" "+Bn,he,rr,he,1]];function g(p){return(b,y,$,_,L,W)=>{let S=[],F=L>=r,A=L>=o&&L<r,Z=p($),C=me(Z*n,3),Q=oo(Z.getFullYear(),F?0:Z.getMonth(),A||F?1:Z.getDate()),K=me(Q*n,3);if(A||
F){let te=A?L/o:0,B=F?L/r:0,M=C==K?C:me(oo(Q.getFullYear()+B,Q.getMonth()+te,1)*n,3),J=new Date(Le(M/n)),N=J.getFullYear(),G=J.getMonth();for(let I=0;M<=_;I++){let ie=oo(N+B*I,G+te*I,1),H=ie-p(me(ie*n,3));M=me((+ie+H)*n,3),M<=_&&S.push(M)}}else{let te=L>=s?s:L,B=at($)-at(C),M=K+B+Xi(C-K,te);S.push(M);let J=p(M),N=J.getHours()+J.getMinutes()/t+J.getSeconds()/i,G=L/i,I=b.axes[y]._space,ie=W/I;for(;M=
me(M+L,n==1?0:3),!(M>_);)if(G>1){let H=at(me(N+G,6))%24,se=p(M).getHours()-H;se>1&&(se=-1),M-=se*i,N=(N+G)%24;let ue=S[S.length-1];me((M-ue)/L,3)*ie>=.7&&S.push(M)}else S.push(M)}return S}}return[c,u,g]}var[Pd,Cd,Ld]=Yr(1),[Nd,Rd,Od]=Yr(.001);Ai(2,-53,53,[1]);function cr(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function dr(n,e){return(t,i,s,o,r)=>{let d=e.
find($=>r>=$[0])||e[e.length-1],c,u,g,p,b,y;return i.map($=>{let _=n($),L=_.getFullYear(),W=_.getMonth(),S=_.getDate(),F=_.getHours(),A=_.getMinutes(),Z=_.getSeconds(),C=L!=c&&d[2]||W!=u&&d[3]||S!=g&&d[4]||F!=p&&d[5]||A!=b&&d[6]||Z!=y&&d[7]||d[1];return c=L,u=W,g=S,p=F,b=A,y=Z,C(_)})}}function Hd(n,e){let t=Mo(e);return(i,s,o,r,d)=>s.map(c=>t(n(c)))}function oo(n,e,t){return new Date(n,e,t)}function hr(n,e){
return e(n)}var Id="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function ur(n,e){return(t,i,s,o)=>o==null?vo:e(n(i))}function Fd(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function Ud(n,e){return n.series[e].fill(n,e)}var Vd={show:!0,live:!0,isolate:!1,mount:rd,markers:{show:!0,width:2,stroke:Fd,fill:Ud,dash:"solid"},idx:null,idxs:null,values:[]};function Wd(n,e){
let t=n.cursor.points,i=gt(),s=t.size(n,e);ve(i,vi,s),ve(i,yi,s);let o=s/-2;ve(i,"marginLeft",o),ve(i,"marginTop",o);let r=t.width(n,e,s);return r&&ve(i,"borderWidth",r),i}function Gd(n,e){let t=n.series[e].points;return t._fill||t._stroke}function Yd(n,e){let t=n.series[e].points;return t._stroke||t._fill}function Bd(n,e){return n.series[e].points.size}var lo=[0,0];function Kd(n,e,t){return lo[0]=
e,lo[1]=t,lo}function Bi(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function ro(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}var jd={show:!0,x:!0,y:!0,lock:!1,move:Kd,points:{one:!1,show:Wd,size:Bd,width:0,stroke:Yd,fill:Gd},bind:{mousedown:Bi,mouseup:Bi,click:Bi,dblclick:Bi,mousemove:ro,mouseleave:ro,mouseenter:ro},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),
e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Br={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},To=De({},Br,{filter:Pr}),Kr=De({},To,{size:10}),jr=De({},Br,{show:!1}),Eo='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", s\
ans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',qr="bold "+Eo,Jr=1.5,fr={show:!0,scale:"x",stroke:xo,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:qr,side:2,grid:To,ticks:Kr,border:jr,font:Eo,lineGap:Jr,rotate:0},qd="Value",Jd="Time",pr={show:!0,scale:"x",auto:!1,sorted:1,min:pe,max:-pe,idxs:[]};function Zd(n,e,t,i,s){return e.map(o=>o==
null?"":So(o))}function Qd(n,e,t,i,s,o,r){let d=[],c=Qt.get(s)||0;t=r?t:me(Xi(t,s),c);for(let u=t;u<=i;u=me(u+s,c))d.push(Object.is(u,-0)?0:u);return d}function po(n,e,t,i,s,o,r){let d=[],c=n.scales[n.axes[e].scale].log,u=c==10?It:Er,g=at(u(t));s=jn(c,g),c==10&&(s=gn[St(s,gn)]);let p=t,b=s*c;c==10&&(b=gn[St(b,gn)]);do d.push(p),p=p+s,c==10&&!Qt.has(p)&&(p=me(p,Qt.get(s))),p>=b&&(s=p,b=s*c,c==10&&(b=
gn[St(b,gn)]));while(p<=i);return d}function Xd(n,e,t,i,s,o,r){let c=n.scales[n.axes[e].scale].asinh,u=i>c?po(n,e,Qe(c,t),i,s):[c],g=i>=0&&t<=0?[0]:[];return(t<-c?po(n,e,Qe(c,-i),-t,s):[c]).reverse().map(b=>-b).concat(g,u)}var Zr=/./,eh=/[12357]/,th=/[125]/,mr=/1/,mo=(n,e,t,i)=>n.map((s,o)=>e==4&&s==0||o%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function nh(n,e,t,i,s){let o=n.axes[t],r=o.scale,
d=n.scales[r],c=n.valToPos,u=o._space,g=c(10,r),p=c(9,r)-g>=u?Zr:c(7,r)-g>=u?eh:c(5,r)-g>=u?th:mr;if(p==mr){let b=Ne(c(1,r)-g);if(b<u)return mo(e.slice().reverse(),d.distr,p,bt(u/b)).reverse()}return mo(e,d.distr,p,1)}function ih(n,e,t,i,s){let o=n.axes[t],r=o.scale,d=o._space,c=n.valToPos,u=Ne(c(1,r)-c(2,r));return u<d?mo(e.slice().reverse(),3,Zr,bt(d/u)).reverse():e}function sh(n,e,t,i){return i==
null?vo:e==null?"":So(e)}var gr={show:!0,scale:"y",stroke:xo,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:qr,side:3,grid:To,ticks:Kr,border:jr,font:Eo,lineGap:Jr,rotate:0};function oh(n,e){let t=3+(n||1)*2;return me(t*e,3)}function lh(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],o=n.valToPos(s[i[0]],t,!0),r=n.valToPos(s[i[1]],t,!0),d=Ne(r-o),c=n.series[e],u=d/(c.points.space*
ae);return i[1]-i[0]<=u}var br={scale:null,auto:!0,sorted:0,min:pe,max:-pe},Qr=(n,e,t,i,s)=>s,wr={show:!0,auto:!0,sorted:0,gaps:Qr,alpha:1,facets:[De({},br,{scale:"x"}),De({},br,{scale:"y"})]},xr={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Qr,alpha:1,points:{show:lh,filter:null},values:null,min:pe,max:-pe,idxs:[],path:null,clip:null};function rh(n,e,t,i,s){return t/10}var Xr={time:!0,auto:!0,
distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},ah=De({},Xr,{time:!1,ori:1}),vr={};function ea(n,e){let t=vr[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,o,r,d,c,u){for(let g=0;g<t.plots.length;g++)t.plots[g]!=s&&t.plots[g].pub(i,s,o,r,d,c,u)}},n!=null&&(vr[n]=t)),t}var Zn=1,go=2;function vn(n,e,t){let i=n.mode,s=n.series[e],o=i==2?
n._data[e]:n._data,r=n.scales,d=n.bbox,c=o[0],u=i==2?o[1]:o[e],g=i==2?r[s.facets[0].scale]:r[n.series[0].scale],p=i==2?r[s.facets[1].scale]:r[s.scale],b=d.left,y=d.top,$=d.width,_=d.height,L=n.valToPosH,W=n.valToPosV;return g.ori==0?t(s,c,u,g,p,L,W,b,y,$,_,ns,Xn,ss,na,sa):t(s,c,u,g,p,W,L,y,b,_,$,is,ei,Po,ia,oa)}function zo(n,e){let t=0,i=0,s=le(n.bands,Ao);for(let o=0;o<s.length;o++){let r=s[o];r.
series[0]==e?t=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function ch(n,e,t,i,s){let o=n.mode,r=n.series[e],d=o==2?r.facets[1].scale:r.scale,c=n.scales[d];return s==-1?c.min:s==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Ft(n,e,t,i,s,o){return vn(n,e,(r,d,c,u,g,p,b,y,$,_,L)=>{let W=r.pxRound,S=u.dir*(u.ori==0?1:-1),F=u.ori==0?Xn:ei,A,Z;S==1?(A=t,Z=i):(A=i,Z=
t);let C=W(p(d[A],u,_,y)),Q=W(b(c[A],g,L,$)),K=W(p(d[Z],u,_,y)),te=W(b(o==1?g.max:g.min,g,L,$)),B=new Path2D(s);return F(B,K,te),F(B,C,te),F(B,C,Q),B})}function ts(n,e,t,i,s,o){let r=null;if(n.length>0){r=new Path2D;let d=e==0?ss:Po,c=t;for(let p=0;p<n.length;p++){let b=n[p];if(b[1]>b[0]){let y=b[0]-c;y>0&&d(r,c,i,y,i+o),c=b[1]}}let u=t+s-c,g=10;u>0&&d(r,c,i-g/2,u,i+o+g)}return r}function dh(n,e,t){
let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function Do(n,e,t,i,s,o,r){let d=[],c=n.length;for(let u=s==1?t:i;u>=t&&u<=i;u+=s)if(e[u]===null){let p=u,b=u;if(s==1)for(;++u<=i&&e[u]===null;)b=u;else for(;--u>=t&&e[u]===null;)b=u;let y=o(n[p]),$=b==p?y:o(n[b]),_=p-s;y=r<=0&&_>=0&&_<c?o(n[_]):y;let W=b+s;$=r>=0&&W>=0&&W<c?o(n[W]):$,$>=y&&d.push([y,$])}return d}function yr(n){return n==0?Dr:n==
1?Le:e=>mn(e,n)}function ta(n){let e=n==0?ns:is,t=n==0?(s,o,r,d,c,u)=>{s.arcTo(o,r,d,c,u)}:(s,o,r,d,c,u)=>{s.arcTo(r,o,c,d,u)},i=n==0?(s,o,r,d,c)=>{s.rect(o,r,d,c)}:(s,o,r,d,c)=>{s.rect(r,o,c,d)};return(s,o,r,d,c,u=0,g=0)=>{u==0&&g==0?i(s,o,r,d,c):(u=At(u,d/2,c/2),g=At(g,d/2,c/2),e(s,o+u,r),t(s,o+d,r,o+d,r+c,u),t(s,o+d,r+c,o,r+c,g),t(s,o,r+c,o,r,g),t(s,o,r,o+d,r,u),s.closePath())}}var ns=(n,e,t)=>{
n.moveTo(e,t)},is=(n,e,t)=>{n.moveTo(t,e)},Xn=(n,e,t)=>{n.lineTo(e,t)},ei=(n,e,t)=>{n.lineTo(t,e)},ss=ta(0),Po=ta(1),na=(n,e,t,i,s,o)=>{n.arc(e,t,i,s,o)},ia=(n,e,t,i,s,o)=>{n.arc(t,e,i,s,o)},sa=(n,e,t,i,s,o,r)=>{n.bezierCurveTo(e,t,i,s,o,r)},oa=(n,e,t,i,s,o,r)=>{n.bezierCurveTo(t,e,s,i,r,o)};function la(n){return(e,t,i,s,o)=>vn(e,t,(r,d,c,u,g,p,b,y,$,_,L)=>{let{pxRound:W,points:S}=r,F,A;u.ori==0?(F=
ns,A=na):(F=is,A=ia);let Z=me(S.width*ae,3),C=(S.size-S.width)/2*ae,Q=me(C*2,3),K=new Path2D,te=new Path2D,{left:B,top:M,width:J,height:N}=e.bbox;ss(te,B-Q,M-Q,J+Q*2,N+Q*2);let G=I=>{if(c[I]!=null){let ie=W(p(d[I],u,_,y)),H=W(b(c[I],g,L,$));F(K,ie+C,H),A(K,ie,H,C,0,Ki*2)}};if(o)o.forEach(G);else for(let I=i;I<=s;I++)G(I);return{stroke:Z>0?K:null,fill:K,clip:te,flags:Zn|go}})}function ra(n){return(e,t,i,s,o,r)=>{
i!=s&&(o!=i&&r!=i&&n(e,t,i),o!=s&&r!=s&&n(e,t,s),n(e,t,r))}}var hh=ra(Xn),uh=ra(ei);function aa(n){let e=le(n?.alignGaps,0);return(t,i,s,o)=>vn(t,i,(r,d,c,u,g,p,b,y,$,_,L)=>{[s,o]=Zi(c,s,o);let W=r.pxRound,S=N=>W(p(N,u,_,y)),F=N=>W(b(N,g,L,$)),A,Z;u.ori==0?(A=Xn,Z=hh):(A=ei,Z=uh);let C=u.dir*(u.ori==0?1:-1),Q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Zn},K=Q.stroke,te=!1;if(o-
s>=_*4){let N=R=>t.posToVal(R,u.key,!0),G=null,I=null,ie,H,Xe,ye=S(d[C==1?s:o]),se=S(d[s]),ue=S(d[o]),X=N(C==1?se+1:ue-1);for(let R=C==1?s:o;R>=s&&R<=o;R+=C){let Pe=d[R],ke=(C==1?Pe<X:Pe>X)?ye:S(Pe),ce=c[R];ke==ye?ce!=null?(H=ce,G==null?(A(K,ke,F(H)),ie=G=I=H):H<G?G=H:H>I&&(I=H)):ce===null&&(te=!0):(G!=null&&Z(K,ye,F(G),F(I),F(ie),F(H)),ce!=null?(H=ce,A(K,ke,F(H)),G=I=ie=H):(G=I=null,ce===null&&(te=
!0)),ye=ke,X=N(ye+C))}G!=null&&G!=I&&Xe!=ye&&Z(K,ye,F(G),F(I),F(ie),F(H))}else for(let N=C==1?s:o;N>=s&&N<=o;N+=C){let G=c[N];G===null?te=!0:G!=null&&A(K,S(d[N]),F(G))}let[M,J]=zo(t,i);if(r.fill!=null||M!=0){let N=Q.fill=new Path2D(K),G=r.fillTo(t,i,r.min,r.max,M),I=F(G),ie=S(d[s]),H=S(d[o]);C==-1&&([H,ie]=[ie,H]),A(N,H,I),A(N,ie,I)}if(!r.spanGaps){let N=[];te&&N.push(...Do(d,c,s,o,C,S,e)),Q.gaps=
N=r.gaps(t,i,s,o,N),Q.clip=ts(N,u.ori,y,$,_,L)}return J!=0&&(Q.band=J==2?[Ft(t,i,s,o,K,-1),Ft(t,i,s,o,K,1)]:Ft(t,i,s,o,K,J)),Q})}function fh(n){let e=le(n.align,1),t=le(n.ascDesc,!1),i=le(n.alignGaps,0),s=le(n.extend,!1);return(o,r,d,c)=>vn(o,r,(u,g,p,b,y,$,_,L,W,S,F)=>{[d,c]=Zi(p,d,c);let A=u.pxRound,{left:Z,width:C}=o.bbox,Q=se=>A($(se,b,S,L)),K=se=>A(_(se,y,F,W)),te=b.ori==0?Xn:ei,B={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Zn},M=B.stroke,J=b.dir*(b.ori==0?1:-1),N=K(p[J==1?d:c]),G=Q(g[J==1?d:c]),I=G,ie=G;s&&e==-1&&(ie=Z,te(M,ie,N)),te(M,G,N);for(let se=J==1?d:c;se>=d&&se<=c;se+=J){let ue=p[se];if(ue==null)continue;let X=Q(g[se]),R=K(ue);e==1?te(M,X,N):te(M,I,R),te(M,X,R),N=R,I=X}let H=I;s&&e==1&&(H=Z+C,te(M,H,N));let[Xe,ye]=zo(o,r);if(u.fill!=null||Xe!=0){let se=B.fill=new Path2D(
M),ue=u.fillTo(o,r,u.min,u.max,Xe),X=K(ue);te(se,H,X),te(se,ie,X)}if(!u.spanGaps){let se=[];se.push(...Do(g,p,d,c,J,Q,i));let ue=u.width*ae/2,X=t||e==1?ue:-ue,R=t||e==-1?-ue:ue;se.forEach(Pe=>{Pe[0]+=X,Pe[1]+=R}),B.gaps=se=u.gaps(o,r,d,c,se),B.clip=ts(se,b.ori,L,W,S,F)}return ye!=0&&(B.band=ye==2?[Ft(o,r,d,c,M,-1),Ft(o,r,d,c,M,1)]:Ft(o,r,d,c,M,ye)),B})}function kr(n,e,t,i,s,o,r=pe){if(n.length>1){
let d=null;for(let c=0,u=1/0;c<n.length;c++)if(e[c]!==void 0){if(d!=null){let g=Ne(n[c]-n[d]);g<u&&(u=g,r=Ne(t(n[c],i,s,o)-t(n[d],i,s,o)))}d=c}}return r}function ph(n){n=n||Si;let e=le(n.size,[.6,pe,1]),t=n.align||0,i=n.gap||0,s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let o=ne(s),r=1-e[0],d=le(e[1],pe),c=le(e[2],1),u=le(n.disp,Si),g=le(n.each,y=>{}),{fill:p,stroke:b}=u;return(y,$,_,L)=>vn(
y,$,(W,S,F,A,Z,C,Q,K,te,B,M)=>{let J=W.pxRound,N=t,G=i*ae,I=d*ae,ie=c*ae,H,Xe;A.ori==0?[H,Xe]=o(y,$):[Xe,H]=o(y,$);let ye=A.dir*(A.ori==0?1:-1),se=A.ori==0?ss:Po,ue=A.ori==0?g:(z,ge,Ce,Mn,tn,_t,nn)=>{g(z,ge,Ce,tn,Mn,nn,_t)},X=le(y.bands,Ao).find(z=>z.series[0]==$),R=X!=null?X.dir:0,Pe=W.fillTo(y,$,W.min,W.max,R),Ke=J(Q(Pe,Z,M,te)),ke,ce,wt,nt=B,Me=J(W.width*ae),Mt=!1,Rt=null,dt=null,Ut=null,$n=null;
p!=null&&(Me==0||b!=null)&&(Mt=!0,Rt=p.values(y,$,_,L),dt=new Map,new Set(Rt).forEach(z=>{z!=null&&dt.set(z,new Path2D)}),Me>0&&(Ut=b.values(y,$,_,L),$n=new Map,new Set(Ut).forEach(z=>{z!=null&&$n.set(z,new Path2D)})));let{x0:Sn,size:ii}=u;if(Sn!=null&&ii!=null){N=1,S=Sn.values(y,$,_,L),Sn.unit==2&&(S=S.map(Ce=>y.posToVal(K+Ce*B,A.key,!0)));let z=ii.values(y,$,_,L);ii.unit==2?ce=z[0]*B:ce=C(z[0],A,
B,K)-C(0,A,B,K),nt=kr(S,F,C,A,B,K,nt),wt=nt-ce+G}else nt=kr(S,F,C,A,B,K,nt),wt=nt*r+G,ce=nt-wt;wt<1&&(wt=0),Me>=ce/2&&(Me=0),wt<5&&(J=Dr);let Ti=wt>0,Xt=nt-wt-(Ti?Me:0);ce=J(fo(Xt,ie,I)),ke=(N==0?ce/2:N==ye?0:ce)-N*ye*((N==0?G/2:0)+(Ti?Me/2:0));let je={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},An=Mt?null:new Path2D,Ot=null;if(X!=null)Ot=y.data[X.series[1]];else{let{y0:z,y1:ge}=u;
z!=null&&ge!=null&&(F=ge.values(y,$,_,L),Ot=z.values(y,$,_,L))}let en=H*ce,q=Xe*ce;for(let z=ye==1?_:L;z>=_&&z<=L;z+=ye){let ge=F[z];if(ge==null)continue;if(Ot!=null){let et=Ot[z]??0;if(ge-et==0)continue;Ke=Q(et,Z,M,te)}let Ce=A.distr!=2||u!=null?S[z]:z,Mn=C(Ce,A,B,K),tn=Q(le(ge,Pe),Z,M,te),_t=J(Mn-ke),nn=J(Qe(tn,Ke)),it=J(At(tn,Ke)),ht=nn-it;if(ge!=null){let et=ge<0?q:en,xt=ge<0?en:q;Mt?(Me>0&&Ut[z]!=
null&&se($n.get(Ut[z]),_t,it+at(Me/2),ce,Qe(0,ht-Me),et,xt),Rt[z]!=null&&se(dt.get(Rt[z]),_t,it+at(Me/2),ce,Qe(0,ht-Me),et,xt)):se(An,_t,it+at(Me/2),ce,Qe(0,ht-Me),et,xt),ue(y,$,z,_t-Me/2,it,ce+Me,ht)}}return Me>0?je.stroke=Mt?$n:An:Mt||(je._fill=W.width==0?W._fill:W._stroke??W._fill,je.width=0),je.fill=Mt?dt:An,je})}function mh(n,e){let t=le(e?.alignGaps,0);return(i,s,o,r)=>vn(i,s,(d,c,u,g,p,b,y,$,_,L,W)=>{
[o,r]=Zi(u,o,r);let S=d.pxRound,F=H=>S(b(H,g,L,$)),A=H=>S(y(H,p,W,_)),Z,C,Q;g.ori==0?(Z=ns,Q=Xn,C=sa):(Z=is,Q=ei,C=oa);let K=g.dir*(g.ori==0?1:-1),te=F(c[K==1?o:r]),B=te,M=[],J=[];for(let H=K==1?o:r;H>=o&&H<=r;H+=K)if(u[H]!=null){let ye=c[H],se=F(ye);M.push(B=se),J.push(A(u[H]))}let N={stroke:n(M,J,Z,Q,C,S),fill:null,clip:null,band:null,gaps:null,flags:Zn},G=N.stroke,[I,ie]=zo(i,s);if(d.fill!=null||
I!=0){let H=N.fill=new Path2D(G),Xe=d.fillTo(i,s,d.min,d.max,I),ye=A(Xe);Q(H,B,ye),Q(H,te,ye)}if(!d.spanGaps){let H=[];H.push(...Do(c,u,o,r,K,F,t)),N.gaps=H=d.gaps(i,s,o,r,H),N.clip=ts(H,g.ori,$,_,L,W)}return ie!=0&&(N.band=ie==2?[Ft(i,s,o,r,G,-1),Ft(i,s,o,r,G,1)]:Ft(i,s,o,r,G,ie)),N})}function gh(n){return mh(bh,n)}function bh(n,e,t,i,s,o){let r=n.length;if(r<2)return null;let d=new Path2D;if(t(d,
n[0],e[0]),r==2)i(d,n[1],e[1]);else{let c=Array(r),u=Array(r-1),g=Array(r-1),p=Array(r-1);for(let b=0;b<r-1;b++)g[b]=e[b+1]-e[b],p[b]=n[b+1]-n[b],u[b]=g[b]/p[b];c[0]=u[0];for(let b=1;b<r-1;b++)u[b]===0||u[b-1]===0||u[b-1]>0!=u[b]>0?c[b]=0:(c[b]=3*(p[b-1]+p[b])/((2*p[b]+p[b-1])/u[b-1]+(p[b]+2*p[b-1])/u[b]),isFinite(c[b])||(c[b]=0));c[r-1]=u[r-2];for(let b=0;b<r-1;b++)s(d,n[b]+p[b]/3,e[b]+c[b]*p[b]/
3,n[b+1]-p[b]/3,e[b+1]-c[b+1]*p[b]/3,n[b+1],e[b+1])}return d}var bo=new Set;function $r(){for(let n of bo)n.syncRect(!0)}Qn&&(wn(Zc,Kn,$r),wn(Qc,Kn,$r,!0),wn(ji,Kn,()=>{Ye.pxRatio=ae}));var wh=aa(),xh=la();function Sr(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((o,r)=>wo(o,r,e,t))}function vh(n,e){return n.map((t,i)=>i==0?{}:De({},e,t))}function wo(n,e,t,i){return De(
{},e==0?t:i,n)}function ca(n,e,t){return e==null?qn:[e,t]}var yh=ca;function kh(n,e,t){return e==null?qn:qi(e,t,$o,!0)}function da(n,e,t,i){return e==null?qn:Qi(e,t,n.scales[i].log,!1)}var $h=da;function ha(n,e,t,i){return e==null?qn:ko(e,t,n.scales[i].log,!1)}var Sh=ha;function Ah(n,e,t,i,s){let o=Qe(nr(n),nr(e)),r=e-n,d=St(s/i*r,t);do{let c=t[d],u=i*c/r;if(u>=s&&o+(c<5?Qt.get(c):0)<=17)return[c,
u]}while(++d<t.length);return[0,0]}function Ar(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=Le((t=+s)*ae))+"px"),[n,e,t]}function Mh(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=me(e[2]*ae,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Ye(n,e,t){let i={mode:le(n.mode,1)},s=i.mode;function o(l,a,h,f){let m=a.valToPct(l);return f+h*(a.dir==-1?1-m:m)}function r(l,a,h,f){let m=a.
valToPct(l);return f+h*(a.dir==-1?m:1-m)}function d(l,a,h,f){return a.ori==0?o(l,a,h,f):r(l,a,h,f)}i.valToPosH=o,i.valToPosV=r;let c=!1;i.status=0;let u=i.root=gt(Cc);if(n.id!=null&&(u.id=n.id),rt(u,n.class),n.title){let l=gt(Rc,u);l.textContent=n.title}let g=$t("canvas"),p=i.ctx=g.getContext("2d"),b=gt(Oc,u);wn("click",b,l=>{l.target===$&&(be!=On||$e!=Hn)&&Ge.click(i,l)},!0);let y=i.under=gt(Hc,b);
b.appendChild(g);let $=i.over=gt(Ic,b);n=Jn(n);let _=+le(n.pxAlign,1),L=yr(_);(n.plugins||[]).forEach(l=>{l.opts&&(n=l.opts(i,n)||n)});let W=n.ms||.001,S=i.series=s==1?Sr(n.series||[],pr,xr,!1):vh(n.series||[null],wr),F=i.axes=Sr(n.axes||[],fr,gr,!0),A=i.scales={},Z=i.bands=n.bands||[];Z.forEach(l=>{l.fill=ne(l.fill||null),l.dir=le(l.dir,-1)});let C=s==2?S[1].facets[0].scale:S[0].scale,Q={axes:Qa,
series:Ka},K=(n.drawOrder||["axes","series"]).map(l=>Q[l]);function te(l){let a=l.distr==3?h=>It(h>0?h:l.clamp(i,h,l.min,l.max,l.key)):l.distr==4?h=>so(h,l.asinh):l.distr==100?h=>l.fwd(h):h=>h;return h=>{let f=a(h),{_min:m,_max:w}=l,x=w-m;return(f-m)/x}}function B(l){let a=A[l];if(a==null){let h=(n.scales||Si)[l]||Si;if(h.from!=null){B(h.from);let f=De({},A[h.from],h,{key:l});f.valToPct=te(f),A[l]=
f}else{a=A[l]=De({},l==C?Xr:ah,h),a.key=l;let f=a.time,m=a.range,w=Zt(m);if((l!=C||s==2&&!f)&&(w&&(m[0]==null||m[1]==null)&&(m={min:m[0]==null?Xl:{mode:1,hard:m[0],soft:m[0]},max:m[1]==null?Xl:{mode:1,hard:m[1],soft:m[1]}},w=!1),!w&&es(m))){let x=m;m=(v,k,T)=>k==null?qn:qi(k,T,x)}a.range=ne(m||(f?yh:l==C?a.distr==3?$h:a.distr==4?Sh:ca:a.distr==3?da:a.distr==4?ha:kh)),a.auto=ne(w?!1:a.auto),a.clamp=
ne(a.clamp||rh),a._min=a._max=null,a.valToPct=te(a)}}}B("x"),B("y"),s==1&&S.forEach(l=>{B(l.scale)}),F.forEach(l=>{B(l.scale)});for(let l in n.scales)B(l);let M=A[C],J=M.distr,N,G;M.ori==0?(rt(u,Lc),N=o,G=r):(rt(u,Nc),N=r,G=o);let I={};for(let l in A){let a=A[l];(a.min!=null||a.max!=null)&&(I[l]={min:a.min,max:a.max},a.min=a.max=null)}let ie=n.tzDate||(l=>new Date(Le(l/W))),H=n.fmtDate||Mo,Xe=W==1?
Ld(ie):Od(ie),ye=dr(ie,cr(W==1?Cd:Rd,H)),se=ur(ie,hr(Id,H)),ue=[],X=i.legend=De({},Vd,n.legend),R=i.cursor=De({},jd,{drag:{y:s==2}},n.cursor),Pe=X.show,Ke=R.show,ke=X.markers;X.idxs=ue,ke.width=ne(ke.width),ke.dash=ne(ke.dash),ke.stroke=ne(ke.stroke),ke.fill=ne(ke.fill);let ce,wt,nt,Me=[],Mt=[],Rt,dt=!1,Ut={};if(X.live){let l=S[1]?S[1].values:null;dt=l!=null,Rt=dt?l(i,1,0):{_:0};for(let a in Rt)Ut[a]=
vo}if(Pe)if(ce=$t("table",Yc,u),nt=$t("tbody",null,ce),X.mount(i,ce),dt){wt=$t("thead",null,ce,nt);let l=$t("tr",null,wt);$t("th",null,l);for(var $n in Rt)$t("th",Fl,l).textContent=$n}else rt(ce,Kc),X.live&&rt(ce,Bc);let Sn={show:!0},ii={show:!1};function Ti(l,a){if(a==0&&(dt||!X.live||s==2))return qn;let h=[],f=$t("tr",jc,nt,nt.childNodes[a]);rt(f,l.class),l.show||rt(f,bn);let m=$t("th",null,f);if(ke.
show){let v=gt(qc,m);if(a>0){let k=ke.width(i,a);k&&(v.style.border=k+"px "+ke.dash(i,a)+" "+ke.stroke(i,a)),v.style.background=ke.fill(i,a)}}let w=gt(Fl,m);l.label instanceof HTMLElement?w.appendChild(l.label):w.textContent=l.label,a>0&&(ke.show||(w.style.color=l.width>0?ke.stroke(i,a):ke.fill(i,a)),je("click",m,v=>{if(R._lock)return;on(v);let k=S.indexOf(l);if((v.ctrlKey||v.metaKey)!=X.isolate){
let T=S.some((E,D)=>D>0&&D!=k&&E.show);S.forEach((E,D)=>{D>0&&Et(D,T?D==k?Sn:ii:Sn,!0,ze.setSeries)})}else Et(k,{show:!l.show},!0,ze.setSeries)},!1),Tn&&je(Gl,m,v=>{R._lock||(on(v),Et(S.indexOf(l),Fn,!0,ze.setSeries))},!1));for(var x in Rt){let v=$t("td",Jc,f);v.textContent="--",h.push(v)}return[f,h]}let Xt=new Map;function je(l,a,h,f=!0){let m=Xt.get(a)||{},w=R.bind[l](i,a,h,f);w&&(wn(l,a,m[l]=w),
Xt.set(a,m))}function An(l,a,h){let f=Xt.get(a)||{};for(let m in f)(l==null||m==l)&&(uo(m,a,f[m]),delete f[m]);l==null&&Xt.delete(a)}let Ot=0,en=0,q=0,z=0,ge=0,Ce=0,Mn=ge,tn=Ce,_t=q,nn=z,it=0,ht=0,et=0,xt=0;i.bbox={};let xs=!1,Ei=!1,_n=!1,sn=!1,zi=!1,ut=!1;function vs(l,a,h){(h||l!=i.width||a!=i.height)&&Vo(l,a),Cn(!1),_n=!0,Ei=!0,Ln()}function Vo(l,a){i.width=Ot=q=l,i.height=en=z=a,ge=Ce=0,Fa(),Ua();
let h=i.bbox;it=h.left=mn(ge*ae,.5),ht=h.top=mn(Ce*ae,.5),et=h.width=mn(q*ae,.5),xt=h.height=mn(z*ae,.5)}let Oa=3;function Ha(){let l=!1,a=0;for(;!l;){a++;let h=Ja(a),f=Za(a);l=a==Oa||h&&f,l||(Vo(i.width,i.height),Ei=!0)}}function Ia({width:l,height:a}){vs(l,a)}i.setSize=Ia;function Fa(){let l=!1,a=!1,h=!1,f=!1;F.forEach((m,w)=>{if(m.show&&m._show){let{side:x,_size:v}=m,k=x%2,T=m.label!=null?m.labelSize:
0,E=v+T;E>0&&(k?(q-=E,x==3?(ge+=E,f=!0):h=!0):(z-=E,x==0?(Ce+=E,l=!0):a=!0))}}),ln[0]=l,ln[1]=h,ln[2]=a,ln[3]=f,q-=Vt[1]+Vt[3],ge+=Vt[3],z-=Vt[2]+Vt[0],Ce+=Vt[0]}function Ua(){let l=ge+q,a=Ce+z,h=ge,f=Ce;function m(w,x){switch(w){case 1:return l+=x,l-x;case 2:return a+=x,a-x;case 3:return h-=x,h+x;case 0:return f-=x,f+x}}F.forEach((w,x)=>{if(w.show&&w._show){let v=w.side;w._pos=m(v,w._size),w.label!=
null&&(w._lpos=m(v,w.labelSize))}})}if(R.dataIdx==null){let l=R.hover,a=l.skip=new Set(l.skip??[]);a.add(void 0);let h=l.prox=ne(l.prox),f=l.bias??=0;R.dataIdx=(m,w,x,v)=>{if(w==0)return x;let k=x,T=h(m,w,x,v)??pe,E=T>=0&&T<pe,D=M.ori==0?q:z,Y=R.left,re=e[0],oe=e[w];if(a.has(oe[x])){k=null;let ee=null,V=null,O;if(f==0||f==-1)for(O=x;ee==null&&O-- >0;)a.has(oe[O])||(ee=O);if(f==0||f==1)for(O=x;V==null&&
O++<oe.length;)a.has(oe[O])||(V=O);if(ee!=null||V!=null)if(E){let xe=ee==null?-1/0:N(re[ee],M,D,0),_e=V==null?1/0:N(re[V],M,D,0),Ue=Y-xe,fe=_e-Y;Ue<=fe?Ue<=T&&(k=ee):fe<=T&&(k=V)}else k=V==null?ee:ee==null?V:x-ee<=V-x?ee:V}else E&&Ne(Y-N(re[x],M,D,0))>T&&(k=null);return k}}let on=l=>{R.event=l};R.idxs=ue,R._lock=!1;let Be=R.points;Be.show=ne(Be.show),Be.size=ne(Be.size),Be.stroke=ne(Be.stroke),Be.
width=ne(Be.width),Be.fill=ne(Be.fill);let Tt=i.focus=De({},n.focus||{alpha:.3},R.focus),Tn=Tt.prox>=0,En=Tn&&Be.one,ft=[],zn=[],Dn=[];function Wo(l,a){let h=Be.show(i,a);if(h instanceof HTMLElement)return rt(h,Gc),rt(h,l.class),Lt(h,-10,-10,q,z),$.insertBefore(h,ft[a]),h}function Go(l,a){if(s==1||a>0){let h=s==1&&A[l.scale].time,f=l.value;l.value=h?or(f)?ur(ie,hr(f,H)):f||se:f||sh,l.label=l.label||
(h?Jd:qd)}if(En||a>0){l.width=l.width==null?1:l.width,l.paths=l.paths||wh||ad,l.fillTo=ne(l.fillTo||ch),l.pxAlign=+le(l.pxAlign,_),l.pxRound=yr(l.pxAlign),l.stroke=ne(l.stroke||null),l.fill=ne(l.fill||null),l._stroke=l._fill=l._paths=l._focus=null;let h=oh(Qe(1,l.width),1),f=l.points=De({},{size:h,width:Qe(1,h*.2),stroke:l.stroke,space:h*2,paths:xh,_stroke:null,_fill:null},l.points);f.show=ne(f.show),
f.filter=ne(f.filter),f.fill=ne(f.fill),f.stroke=ne(f.stroke),f.paths=ne(f.paths),f.pxAlign=l.pxAlign}if(Pe){let h=Ti(l,a);Me.splice(a,0,h[0]),Mt.splice(a,0,h[1]),X.values.push(null)}if(Ke){ue.splice(a,0,null);let h=null;En?a==0&&(h=Wo(l,a)):a>0&&(h=Wo(l,a)),ft.splice(a,0,h),zn.splice(a,0,0),Dn.splice(a,0,0)}Fe("addSeries",a)}function Va(l,a){a=a??S.length,l=s==1?wo(l,a,pr,xr):wo(l,a,{},wr),S.splice(
a,0,l),Go(S[a],a)}i.addSeries=Va;function Wa(l){if(S.splice(l,1),Pe){X.values.splice(l,1),Mt.splice(l,1);let a=Me.splice(l,1)[0];An(null,a.firstChild),a.remove()}Ke&&(ue.splice(l,1),ft.splice(l,1)[0].remove(),zn.splice(l,1),Dn.splice(l,1)),Fe("delSeries",l)}i.delSeries=Wa;let ln=[!1,!1,!1,!1];function Ga(l,a){if(l._show=l.show,l.show){let h=l.side%2,f=A[l.scale];f==null&&(l.scale=h?S[1].scale:C,f=
A[l.scale]);let m=f.time;l.size=ne(l.size),l.space=ne(l.space),l.rotate=ne(l.rotate),Zt(l.incrs)&&l.incrs.forEach(x=>{!Qt.has(x)&&Qt.set(x,Lr(x))}),l.incrs=ne(l.incrs||(f.distr==2?zd:m?W==1?Pd:Nd:gn)),l.splits=ne(l.splits||(m&&f.distr==1?Xe:f.distr==3?po:f.distr==4?Xd:Qd)),l.stroke=ne(l.stroke),l.grid.stroke=ne(l.grid.stroke),l.ticks.stroke=ne(l.ticks.stroke),l.border.stroke=ne(l.border.stroke);let w=l.
values;l.values=Zt(w)&&!Zt(w[0])?ne(w):m?Zt(w)?dr(ie,cr(w,H)):or(w)?Hd(ie,w):w||ye:w||Zd,l.filter=ne(l.filter||(f.distr>=3&&f.log==10?nh:f.distr==3&&f.log==2?ih:Pr)),l.font=Ar(l.font),l.labelFont=Ar(l.labelFont),l._size=l.size(i,null,a,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(ln[a]=!0,l._el=gt(Fc,b))}}function si(l,a,h,f){let[m,w,x,v]=h,k=a%2,T=0;return k==0&&(v||
w)&&(T=a==0&&!m||a==2&&!x?Le(fr.size/3):0),k==1&&(m||x)&&(T=a==1&&!w||a==3&&!v?Le(gr.size/2):0),T}let Yo=i.padding=(n.padding||[si,si,si,si]).map(l=>ne(le(l,si))),Vt=i._padding=Yo.map((l,a)=>l(i,a,ln,0)),We,Re=null,Oe=null,Di=s==1?S[0].idxs:null,vt=null,oi=!1;function Bo(l,a){if(e=l??[],i.data=i._data=e,s==2){We=0;for(let h=1;h<S.length;h++)We+=e[h][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),
vt=e[0],We=vt.length;let h=e;if(J==2){h=e.slice();let f=h[0]=Array(We);for(let m=0;m<We;m++)f[m]=m}i._data=e=h}if(Cn(!0),Fe("setData"),J==2&&(_n=!0),a!==!1){let h=M;h.auto(i,oi)?ys():Gt(C,h.min,h.max),sn=sn||R.left>=0,ut=!0,Ln()}}i.setData=Bo;function ys(){oi=!0;let l,a;s==1&&(We>0?(Re=Di[0]=0,Oe=Di[1]=We-1,l=e[0][Re],a=e[0][Oe],J==2?(l=Re,a=Oe):l==a&&(J==3?[l,a]=Qi(l,l,M.log,!1):J==4?[l,a]=ko(l,l,
M.log,!1):M.time?a=l+Le(86400/W):[l,a]=qi(l,a,$o,!0))):(Re=Di[0]=l=null,Oe=Di[1]=a=null)),Gt(C,l,a)}let Pi,Pn,ks,$s,Ss,As,Ms,_s,Ts,tt;function Ko(l,a,h,f,m,w){l??=Vl,h??=Ao,f??="butt",m??=Vl,w??="round",l!=Pi&&(p.strokeStyle=Pi=l),m!=Pn&&(p.fillStyle=Pn=m),a!=ks&&(p.lineWidth=ks=a),w!=Ss&&(p.lineJoin=Ss=w),f!=As&&(p.lineCap=As=f),h!=$s&&p.setLineDash($s=h)}function jo(l,a,h,f){a!=Pn&&(p.fillStyle=
Pn=a),l!=Ms&&(p.font=Ms=l),h!=_s&&(p.textAlign=_s=h),f!=Ts&&(p.textBaseline=Ts=f)}function Es(l,a,h,f,m=0){if(f.length>0&&l.auto(i,oi)&&(a==null||a.min==null)){let w=le(Re,0),x=le(Oe,f.length-1),v=h.min==null?nd(f,w,x,m,l.distr==3):[h.min,h.max];l.min=At(l.min,h.min=v[0]),l.max=Qe(l.max,h.max=v[1])}}let qo={min:null,max:null};function Ya(){for(let f in A){let m=A[f];I[f]==null&&(m.min==null||I[C]!=
null&&m.auto(i,oi))&&(I[f]=qo)}for(let f in A){let m=A[f];I[f]==null&&m.from!=null&&I[m.from]!=null&&(I[f]=qo)}I[C]!=null&&Cn(!0);let l={};for(let f in I){let m=I[f];if(m!=null){let w=l[f]=Jn(A[f],hd);if(m.min!=null)De(w,m);else if(f!=C||s==2)if(We==0&&w.from==null){let x=w.range(i,null,null,f);w.min=x[0],w.max=x[1]}else w.min=pe,w.max=-pe}}if(We>0){S.forEach((f,m)=>{if(s==1){let w=f.scale,x=I[w];
if(x==null)return;let v=l[w];if(m==0){let k=v.range(i,v.min,v.max,w);v.min=k[0],v.max=k[1],Re=St(v.min,e[0]),Oe=St(v.max,e[0]),Oe-Re>1&&(e[0][Re]<v.min&&Re++,e[0][Oe]>v.max&&Oe--),f.min=vt[Re],f.max=vt[Oe]}else f.show&&f.auto&&Es(v,x,f,e[m],f.sorted);f.idxs[0]=Re,f.idxs[1]=Oe}else if(m>0&&f.show&&f.auto){let[w,x]=f.facets,v=w.scale,k=x.scale,[T,E]=e[m],D=l[v],Y=l[k];D!=null&&Es(D,I[v],w,T,w.sorted),
Y!=null&&Es(Y,I[k],x,E,x.sorted),f.min=x.min,f.max=x.max}});for(let f in l){let m=l[f],w=I[f];if(m.from==null&&(w==null||w.min==null)){let x=m.range(i,m.min==pe?null:m.min,m.max==-pe?null:m.max,f);m.min=x[0],m.max=x[1]}}}for(let f in l){let m=l[f];if(m.from!=null){let w=l[m.from];if(w.min==null)m.min=m.max=null;else{let x=m.range(i,w.min,w.max,f);m.min=x[0],m.max=x[1]}}}let a={},h=!1;for(let f in l){
let m=l[f],w=A[f];if(w.min!=m.min||w.max!=m.max){w.min=m.min,w.max=m.max;let x=w.distr;w._min=x==3?It(w.min):x==4?so(w.min,w.asinh):x==100?w.fwd(w.min):w.min,w._max=x==3?It(w.max):x==4?so(w.max,w.asinh):x==100?w.fwd(w.max):w.max,a[f]=h=!0}}if(h){S.forEach((f,m)=>{s==2?m>0&&a.y&&(f._paths=null):a[f.scale]&&(f._paths=null)});for(let f in a)_n=!0,Fe("setScale",f);Ke&&R.left>=0&&(sn=ut=!0)}for(let f in I)
I[f]=null}function Ba(l){let a=fo(Re-1,0,We-1),h=fo(Oe+1,0,We-1);for(;l[a]==null&&a>0;)a--;for(;l[h]==null&&h<We-1;)h++;return[a,h]}function Ka(){if(We>0){let l=S.some(a=>a._focus)&&tt!=Tt.alpha;l&&(p.globalAlpha=tt=Tt.alpha),S.forEach((a,h)=>{if(h>0&&a.show&&(Jo(h,!1),Jo(h,!0),a._paths==null)){let f=tt;tt!=a.alpha&&(p.globalAlpha=tt=a.alpha);let m=s==2?[0,e[h][0].length-1]:Ba(e[h]);a._paths=a.paths(
i,h,m[0],m[1]),tt!=f&&(p.globalAlpha=tt=f)}}),S.forEach((a,h)=>{if(h>0&&a.show){let f=tt;tt!=a.alpha&&(p.globalAlpha=tt=a.alpha),a._paths!=null&&Zo(h,!1);{let m=a._paths!=null?a._paths.gaps:null,w=a.points.show(i,h,Re,Oe,m),x=a.points.filter(i,h,w,m);(w||x)&&(a.points._paths=a.points.paths(i,h,Re,Oe,x),Zo(h,!0))}tt!=f&&(p.globalAlpha=tt=f),Fe("drawSeries",h)}}),l&&(p.globalAlpha=tt=1)}}function Jo(l,a){
let h=a?S[l].points:S[l];h._stroke=h.stroke(i,l),h._fill=h.fill(i,l)}function Zo(l,a){let h=a?S[l].points:S[l],{stroke:f,fill:m,clip:w,flags:x,_stroke:v=h._stroke,_fill:k=h._fill,_width:T=h.width}=h._paths;T=me(T*ae,3);let E=null,D=T%2/2;a&&k==null&&(k=T>0?"#fff":v);let Y=h.pxAlign==1&&D>0;if(Y&&p.translate(D,D),!a){let re=it-T/2,oe=ht-T/2,ee=et+T,V=xt+T;E=new Path2D,E.rect(re,oe,ee,V)}a?zs(v,T,h.
dash,h.cap,k,f,m,x,w):ja(l,v,T,h.dash,h.cap,k,f,m,x,E,w),Y&&p.translate(-D,-D)}function ja(l,a,h,f,m,w,x,v,k,T,E){let D=!1;k!=0&&Z.forEach((Y,re)=>{if(Y.series[0]==l){let oe=S[Y.series[1]],ee=e[Y.series[1]],V=(oe._paths||Si).band;Zt(V)&&(V=Y.dir==1?V[0]:V[1]);let O,xe=null;oe.show&&V&&sd(ee,Re,Oe)?(xe=Y.fill(i,re)||w,O=oe._paths.clip):V=null,zs(a,h,f,m,xe,x,v,k,T,E,O,V),D=!0}}),D||zs(a,h,f,m,w,x,v,
k,T,E)}let Qo=Zn|go;function zs(l,a,h,f,m,w,x,v,k,T,E,D){Ko(l,a,h,f,m),(k||T||D)&&(p.save(),k&&p.clip(k),T&&p.clip(T)),D?(v&Qo)==Qo?(p.clip(D),E&&p.clip(E),Li(m,x),Ci(l,w,a)):v&go?(Li(m,x),p.clip(D),Ci(l,w,a)):v&Zn&&(p.save(),p.clip(D),E&&p.clip(E),Li(m,x),p.restore(),Ci(l,w,a)):(Li(m,x),Ci(l,w,a)),(k||T||D)&&p.restore()}function Ci(l,a,h){h>0&&(a instanceof Map?a.forEach((f,m)=>{p.strokeStyle=Pi=
m,p.stroke(f)}):a!=null&&l&&p.stroke(a))}function Li(l,a){a instanceof Map?a.forEach((h,f)=>{p.fillStyle=Pn=f,p.fill(h)}):a!=null&&l&&p.fill(a)}function qa(l,a,h,f){let m=F[l],w;if(f<=0)w=[0,0];else{let x=m._space=m.space(i,l,a,h,f),v=m._incrs=m.incrs(i,l,a,h,f,x);w=Ah(a,h,v,f,x)}return m._found=w}function Ds(l,a,h,f,m,w,x,v,k,T){let E=x%2/2;_==1&&p.translate(E,E),Ko(v,x,k,T,v),p.beginPath();let D,
Y,re,oe,ee=m+(f==0||f==3?-w:w);h==0?(Y=m,oe=ee):(D=m,re=ee);for(let V=0;V<l.length;V++)a[V]!=null&&(h==0?D=re=l[V]:Y=oe=l[V],p.moveTo(D,Y),p.lineTo(re,oe));p.stroke(),_==1&&p.translate(-E,-E)}function Ja(l){let a=!0;return F.forEach((h,f)=>{if(!h.show)return;let m=A[h.scale];if(m.min==null){h._show&&(a=!1,h._show=!1,Cn(!1));return}else h._show||(a=!1,h._show=!0,Cn(!1));let w=h.side,x=w%2,{min:v,max:k}=m,
[T,E]=qa(f,v,k,x==0?q:z);if(E==0)return;let D=m.distr==2,Y=h._splits=h.splits(i,f,v,k,T,E,D),re=m.distr==2?Y.map(O=>vt[O]):Y,oe=m.distr==2?vt[Y[1]]-vt[Y[0]]:T,ee=h._values=h.values(i,h.filter(i,re,f,E,oe),f,E,oe);h._rotate=w==2?h.rotate(i,ee,f,E):0;let V=h._size;h._size=bt(h.size(i,ee,f,l)),V!=null&&h._size!=V&&(a=!1)}),a}function Za(l){let a=!0;return Yo.forEach((h,f)=>{let m=h(i,f,ln,l);m!=Vt[f]&&
(a=!1),Vt[f]=m}),a}function Qa(){for(let l=0;l<F.length;l++){let a=F[l];if(!a.show||!a._show)continue;let h=a.side,f=h%2,m,w,x=a.stroke(i,l),v=h==0||h==3?-1:1,[k,T]=a._found;if(a.label!=null){let Je=a.labelGap*v,lt=Le((a._lpos+Je)*ae);jo(a.labelFont[0],x,"center",h==2?"top":Ul),p.save(),f==1?(m=w=0,p.translate(lt,Le(ht+xt/2)),p.rotate((h==3?-Ki:Ki)/2)):(m=Le(it+et/2),w=lt);let cn=zr(a.label)?a.label(
i,l,k,T):a.label;p.fillText(cn,m,w),p.restore()}if(T==0)continue;let E=A[a.scale],D=f==0?et:xt,Y=f==0?it:ht,re=a._splits,oe=E.distr==2?re.map(Je=>vt[Je]):re,ee=E.distr==2?vt[re[1]]-vt[re[0]]:k,V=a.ticks,O=a.border,xe=V.show?V.size:0,_e=Le(xe*ae),Ue=Le((a.alignTo==2?a._size-xe-a.gap:a.gap)*ae),fe=a._rotate*-Ki/180,Te=L(a._pos*ae),st=(_e+Ue)*v,qe=Te+st;w=f==0?qe:0,m=f==1?qe:0;let pt=a.font[0],yt=a.align==
1?Yn:a.align==2?to:fe>0?Yn:fe<0?to:f==0?"center":h==3?to:Yn,Dt=fe||f==1?"middle":h==2?"top":Ul;jo(pt,x,yt,Dt);let ot=a.font[1]*a.lineGap,mt=re.map(Je=>L(d(Je,E,D,Y))),kt=a._values;for(let Je=0;Je<kt.length;Je++){let lt=kt[Je];if(lt!=null){f==0?m=mt[Je]:w=mt[Je],lt=""+lt;let cn=lt.indexOf(`
`)==-1?[lt]:lt.split(/\n/gm);for(let Ze=0;Ze<cn.length;Ze++){let bl=cn[Ze];fe?(p.save(),p.translate(m,w+Ze*ot),p.rotate(fe),p.fillText(bl,0,0),p.restore()):p.fillText(bl,m,w+Ze*ot)}}}V.show&&Ds(mt,V.filter(i,oe,l,T,ee),f,h,Te,_e,me(V.width*ae,3),V.stroke(i,l),V.dash,V.cap);let Pt=a.grid;Pt.show&&Ds(mt,Pt.filter(i,oe,l,T,ee),f,f==0?2:1,f==0?ht:it,f==0?xt:et,me(Pt.width*ae,3),Pt.stroke(i,l),Pt.dash,
Pt.cap),O.show&&Ds([Te],[1],f==0?1:0,f==0?1:2,f==1?ht:it,f==1?xt:et,me(O.width*ae,3),O.stroke(i,l),O.dash,O.cap)}Fe("drawAxes")}function Cn(l){S.forEach((a,h)=>{h>0&&(a._paths=null,l&&(s==1?(a.min=null,a.max=null):a.facets.forEach(f=>{f.min=null,f.max=null})))})}let Ni=!1,Ps=!1,li=[];function Xa(){Ps=!1;for(let l=0;l<li.length;l++)Fe(...li[l]);li.length=0}function Ln(){Ni||(wd(Xo),Ni=!0)}function ec(l,a=!1){
Ni=!0,Ps=a,l(i),Xo(),a&&li.length>0&&queueMicrotask(Xa)}i.batch=ec;function Xo(){if(xs&&(Ya(),xs=!1),_n&&(Ha(),_n=!1),Ei){if(ve(y,Yn,ge),ve(y,"top",Ce),ve(y,vi,q),ve(y,yi,z),ve($,Yn,ge),ve($,"top",Ce),ve($,vi,q),ve($,yi,z),ve(b,vi,Ot),ve(b,yi,en),g.width=Le(Ot*ae),g.height=Le(en*ae),F.forEach(({_el:l,_show:a,_size:h,_pos:f,side:m})=>{if(l!=null)if(a){let w=m===3||m===0?h:0,x=m%2==1;ve(l,x?"left":"\
top",f-w),ve(l,x?"width":"height",h),ve(l,x?"top":"left",x?Ce:ge),ve(l,x?"height":"width",x?z:q),ho(l,bn)}else rt(l,bn)}),Pi=Pn=ks=Ss=As=Ms=_s=Ts=$s=null,tt=1,ci(!0),ge!=Mn||Ce!=tn||q!=_t||z!=nn){Cn(!1);let l=q/_t,a=z/nn;if(Ke&&!sn&&R.left>=0){R.left*=l,R.top*=a,Nn&&Lt(Nn,Le(R.left),0,q,z),Rn&&Lt(Rn,0,Le(R.top),q,z);for(let h=0;h<ft.length;h++){let f=ft[h];f!=null&&(zn[h]*=l,Dn[h]*=a,Lt(f,bt(zn[h]),
bt(Dn[h]),q,z))}}if(we.show&&!zi&&we.left>=0&&we.width>0){we.left*=l,we.width*=l,we.top*=a,we.height*=a;for(let h in Hs)ve(In,h,we[h])}Mn=ge,tn=Ce,_t=q,nn=z}Fe("setSize"),Ei=!1}Ot>0&&en>0&&(p.clearRect(0,0,g.width,g.height),Fe("drawClear"),K.forEach(l=>l()),Fe("draw")),we.show&&zi&&(Ri(we),zi=!1),Ke&&sn&&(an(null,!0,!1),sn=!1),X.show&&X.live&&ut&&(Rs(),ut=!1),c||(c=!0,i.status=1,Fe("ready")),oi=!1,
Ni=!1}i.redraw=(l,a)=>{_n=a||!1,l!==!1?Gt(C,M.min,M.max):Ln()};function Cs(l,a){let h=A[l];if(h.from==null){if(We==0){let f=h.range(i,a.min,a.max,l);a.min=f[0],a.max=f[1]}if(a.min>a.max){let f=a.min;a.min=a.max,a.max=f}if(We>1&&a.min!=null&&a.max!=null&&a.max-a.min<1e-16)return;l==C&&h.distr==2&&We>0&&(a.min=St(a.min,e[0]),a.max=St(a.max,e[0]),a.min==a.max&&a.max++),I[l]=a,xs=!0,Ln()}}i.setScale=Cs;
let Ls,Ns,Nn,Rn,el,tl,On,Hn,nl,il,be,$e,Wt=!1,Ge=R.drag,He=Ge.x,Ie=Ge.y;Ke&&(R.x&&(Ls=gt(Vc,$)),R.y&&(Ns=gt(Wc,$)),M.ori==0?(Nn=Ls,Rn=Ns):(Nn=Ns,Rn=Ls),be=R.left,$e=R.top);let we=i.select=De({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),In=we.show?gt(Uc,we.over?$:y):null;function Ri(l,a){if(we.show){for(let h in l)we[h]=l[h],h in Hs&&ve(In,h,l[h]);a!==!1&&Fe("setSelect")}}i.setSelect=Ri;
function tc(l){if(S[l].show)Pe&&ho(Me[l],bn);else if(Pe&&rt(Me[l],bn),Ke){let h=En?ft[0]:ft[l];h!=null&&Lt(h,-10,-10,q,z)}}function Gt(l,a,h){Cs(l,{min:a,max:h})}function Et(l,a,h,f){a.focus!=null&&lc(l),a.show!=null&&S.forEach((m,w)=>{w>0&&(l==w||l==null)&&(m.show=a.show,tc(w),s==2?(Gt(m.facets[0].scale,null,null),Gt(m.facets[1].scale,null,null)):Gt(m.scale,null,null),Ln())}),h!==!1&&Fe("setSerie\
s",l,a),f&&di("setSeries",i,l,a)}i.setSeries=Et;function nc(l,a){De(Z[l],a)}function ic(l,a){l.fill=ne(l.fill||null),l.dir=le(l.dir,-1),a=a??Z.length,Z.splice(a,0,l)}function sc(l){l==null?Z.length=0:Z.splice(l,1)}i.addBand=ic,i.setBand=nc,i.delBand=sc;function oc(l,a){S[l].alpha=a,Ke&&ft[l]!=null&&(ft[l].style.opacity=a),Pe&&Me[l]&&(Me[l].style.opacity=a)}let Ht,Yt,rn,Fn={focus:!0};function lc(l){
if(l!=rn){let a=l==null,h=Tt.alpha!=1;S.forEach((f,m)=>{if(s==1||m>0){let w=a||m==0||m==l;f._focus=a?null:w,h&&oc(m,w?1:Tt.alpha)}}),rn=l,h&&Ln()}}Pe&&Tn&&je(Yl,ce,l=>{R._lock||(on(l),rn!=null&&Et(null,Fn,!0,ze.setSeries))});function zt(l,a,h){let f=A[a];h&&(l=l/ae-(f.ori==1?Ce:ge));let m=q;f.ori==1&&(m=z,l=m-l),f.dir==-1&&(l=m-l);let w=f._min,x=f._max,v=l/m,k=w+(x-w)*v,T=f.distr;return T==3?jn(10,
k):T==4?ld(k,f.asinh):T==100?f.bwd(k):k}function rc(l,a){let h=zt(l,C,a);return St(h,e[0],Re,Oe)}i.valToIdx=l=>St(l,e[0]),i.posToIdx=rc,i.posToVal=zt,i.valToPos=(l,a,h)=>A[a].ori==0?o(l,A[a],h?et:q,h?it:0):r(l,A[a],h?xt:z,h?ht:0),i.setCursor=(l,a,h)=>{be=l.left,$e=l.top,an(null,a,h)};function sl(l,a){ve(In,Yn,we.left=l),ve(In,vi,we.width=a)}function ol(l,a){ve(In,"top",we.top=l),ve(In,yi,we.height=
a)}let ri=M.ori==0?sl:ol,ai=M.ori==1?sl:ol;function ac(){if(Pe&&X.live)for(let l=s==2?1:0;l<S.length;l++){if(l==0&&dt)continue;let a=X.values[l],h=0;for(let f in a)Mt[l][h++].firstChild.nodeValue=a[f]}}function Rs(l,a){if(l!=null&&(l.idxs?l.idxs.forEach((h,f)=>{ue[f]=h}):dd(l.idx)||ue.fill(l.idx),X.idx=ue[0]),Pe&&X.live){for(let h=0;h<S.length;h++)(h>0||s==1&&!dt)&&cc(h,ue[h]);ac()}ut=!1,a!==!1&&Fe(
"setLegend")}i.setLegend=Rs;function cc(l,a){let h=S[l],f=l==0&&J==2?vt:e[l],m;dt?m=h.values(i,l,a)??Ut:(m=h.value(i,a==null?null:f[a],l,a),m=m==null?Ut:{_:m}),X.values[l]=m}function an(l,a,h){nl=be,il=$e,[be,$e]=R.move(i,be,$e),R.left=be,R.top=$e,Ke&&(Nn&&Lt(Nn,Le(be),0,q,z),Rn&&Lt(Rn,0,Le($e),q,z));let f,m=Re>Oe;Ht=pe,Yt=null;let w=M.ori==0?q:z,x=M.ori==1?q:z;if(be<0||We==0||m){f=R.idx=null;for(let v=0;v<
S.length;v++){let k=ft[v];k!=null&&Lt(k,-10,-10,q,z)}Tn&&Et(null,Fn,!0,l==null&&ze.setSeries),X.live&&(ue.fill(f),ut=!0)}else{let v,k,T;s==1&&(v=M.ori==0?be:$e,k=zt(v,C),f=R.idx=St(k,e[0],Re,Oe),T=N(e[0][f],M,w,0));let E=-10,D=-10,Y=0,re=0,oe=!0,ee="",V="";for(let O=s==2?1:0;O<S.length;O++){let xe=S[O],_e=ue[O],Ue=_e==null?null:s==1?e[O][_e]:e[O][1][_e],fe=R.dataIdx(i,O,f,k),Te=fe==null?null:s==1?
e[O][fe]:e[O][1][fe];if(ut=ut||Te!=Ue||fe!=_e,ue[O]=fe,O>0&&xe.show){let st=fe==null?-10:fe==f?T:N(s==1?e[0][fe]:e[O][0][fe],M,w,0),qe=Te==null?-10:G(Te,s==1?A[xe.scale]:A[xe.facets[1].scale],x,0);if(Tn&&Te!=null){let pt=M.ori==1?be:$e,yt=Ne(Tt.dist(i,O,fe,qe,pt));if(yt<Ht){let Dt=Tt.bias;if(Dt!=0){let ot=zt(pt,xe.scale),mt=Te>=0?1:-1,kt=ot>=0?1:-1;kt==mt&&(kt==1?Dt==1?Te>=ot:Te<=ot:Dt==1?Te<=ot:Te>=
ot)&&(Ht=yt,Yt=O)}else Ht=yt,Yt=O}}if(ut||En){let pt,yt;M.ori==0?(pt=st,yt=qe):(pt=qe,yt=st);let Dt,ot,mt,kt,Pt,Je,lt=!0,cn=Be.bbox;if(cn!=null){lt=!1;let Ze=cn(i,O);mt=Ze.left,kt=Ze.top,Dt=Ze.width,ot=Ze.height}else mt=pt,kt=yt,Dt=ot=Be.size(i,O);if(Je=Be.fill(i,O),Pt=Be.stroke(i,O),En)O==Yt&&Ht<=Tt.prox&&(E=mt,D=kt,Y=Dt,re=ot,oe=lt,ee=Je,V=Pt);else{let Ze=ft[O];Ze!=null&&(zn[O]=mt,Dn[O]=kt,Ql(Ze,
Dt,ot,lt),Jl(Ze,Je,Pt),Lt(Ze,bt(mt),bt(kt),q,z))}}}}if(En){let O=Tt.prox,xe=rn==null?Ht<=O:Ht>O||Yt!=rn;if(ut||xe){let _e=ft[0];_e!=null&&(zn[0]=E,Dn[0]=D,Ql(_e,Y,re,oe),Jl(_e,ee,V),Lt(_e,bt(E),bt(D),q,z))}}}if(we.show&&Wt)if(l!=null){let[v,k]=ze.scales,[T,E]=ze.match,[D,Y]=l.cursor.sync.scales,re=l.cursor.drag;if(He=re._x,Ie=re._y,He||Ie){let{left:oe,top:ee,width:V,height:O}=l.select,xe=l.scales[D].
ori,_e=l.posToVal,Ue,fe,Te,st,qe,pt=v!=null&&T(v,D),yt=k!=null&&E(k,Y);pt&&He?(xe==0?(Ue=oe,fe=V):(Ue=ee,fe=O),Te=A[v],st=N(_e(Ue,D),Te,w,0),qe=N(_e(Ue+fe,D),Te,w,0),ri(At(st,qe),Ne(qe-st))):ri(0,w),yt&&Ie?(xe==1?(Ue=oe,fe=V):(Ue=ee,fe=O),Te=A[k],st=G(_e(Ue,Y),Te,x,0),qe=G(_e(Ue+fe,Y),Te,x,0),ai(At(st,qe),Ne(qe-st))):ai(0,x)}else Is()}else{let v=Ne(nl-el),k=Ne(il-tl);if(M.ori==1){let Y=v;v=k,k=Y}He=
Ge.x&&v>=Ge.dist,Ie=Ge.y&&k>=Ge.dist;let T=Ge.uni;T!=null?He&&Ie&&(He=v>=T,Ie=k>=T,!He&&!Ie&&(k>v?Ie=!0:He=!0)):Ge.x&&Ge.y&&(He||Ie)&&(He=Ie=!0);let E,D;He&&(M.ori==0?(E=On,D=be):(E=Hn,D=$e),ri(At(E,D),Ne(D-E)),Ie||ai(0,x)),Ie&&(M.ori==1?(E=On,D=be):(E=Hn,D=$e),ai(At(E,D),Ne(D-E)),He||ri(0,w)),!He&&!Ie&&(ri(0,0),ai(0,0))}if(Ge._x=He,Ge._y=Ie,l==null){if(h){if(gl!=null){let[v,k]=ze.scales;ze.values[0]=
v!=null?zt(M.ori==0?be:$e,v):null,ze.values[1]=k!=null?zt(M.ori==1?be:$e,k):null}di(no,i,be,$e,q,z,f)}if(Tn){let v=h&&ze.setSeries,k=Tt.prox;rn==null?Ht<=k&&Et(Yt,Fn,!0,v):Ht>k?Et(null,Fn,!0,v):Yt!=rn&&Et(Yt,Fn,!0,v)}}ut&&(X.idx=f,Rs()),a!==!1&&Fe("setCursor")}let Bt=null;Object.defineProperty(i,"rect",{get(){return Bt==null&&ci(!1),Bt}});function ci(l=!1){l?Bt=null:(Bt=$.getBoundingClientRect(),Fe(
"syncRect",Bt))}function ll(l,a,h,f,m,w,x){R._lock||Wt&&l!=null&&l.movementX==0&&l.movementY==0||(Os(l,a,h,f,m,w,x,!1,l!=null),l!=null?an(null,!0,!0):an(a,!0,!1))}function Os(l,a,h,f,m,w,x,v,k){if(Bt==null&&ci(!1),on(l),l!=null)h=l.clientX-Bt.left,f=l.clientY-Bt.top;else{if(h<0||f<0){be=-10,$e=-10;return}let[T,E]=ze.scales,D=a.cursor.sync,[Y,re]=D.values,[oe,ee]=D.scales,[V,O]=ze.match,xe=a.axes[0].
side%2==1,_e=M.ori==0?q:z,Ue=M.ori==1?q:z,fe=xe?w:m,Te=xe?m:w,st=xe?f:h,qe=xe?h:f;if(oe!=null?h=V(T,oe)?d(Y,A[T],_e,0):-10:h=_e*(st/fe),ee!=null?f=O(E,ee)?d(re,A[E],Ue,0):-10:f=Ue*(qe/Te),M.ori==1){let pt=h;h=f,f=pt}}k&&(a==null||a.cursor.event.type==no)&&((h<=1||h>=q-1)&&(h=mn(h,q)),(f<=1||f>=z-1)&&(f=mn(f,z))),v?(el=h,tl=f,[On,Hn]=R.move(i,h,f)):(be=h,$e=f)}let Hs={width:0,height:0,left:0,top:0};
function Is(){Ri(Hs,!1)}let rl,al,cl,dl;function hl(l,a,h,f,m,w,x){Wt=!0,He=Ie=Ge._x=Ge._y=!1,Os(l,a,h,f,m,w,x,!0,!1),l!=null&&(je(io,ao,ul,!1),di(Wl,i,On,Hn,q,z,null));let{left:v,top:k,width:T,height:E}=we;rl=v,al=k,cl=T,dl=E}function ul(l,a,h,f,m,w,x){Wt=Ge._x=Ge._y=!1,Os(l,a,h,f,m,w,x,!1,!0);let{left:v,top:k,width:T,height:E}=we,D=T>0||E>0,Y=rl!=v||al!=k||cl!=T||dl!=E;if(D&&Y&&Ri(we),Ge.setScale&&
D&&Y){let re=v,oe=T,ee=k,V=E;if(M.ori==1&&(re=k,oe=E,ee=v,V=T),He&&Gt(C,zt(re,C),zt(re+oe,C)),Ie)for(let O in A){let xe=A[O];O!=C&&xe.from==null&&xe.min!=pe&&Gt(O,zt(ee+V,O),zt(ee,O))}Is()}else R.lock&&(R._lock=!R._lock,an(a,!0,l!=null));l!=null&&(An(io,ao),di(io,i,be,$e,q,z,null))}function dc(l,a,h,f,m,w,x){if(R._lock)return;on(l);let v=Wt;if(Wt){let k=!0,T=!0,E=10,D,Y;M.ori==0?(D=He,Y=Ie):(D=Ie,
Y=He),D&&Y&&(k=be<=E||be>=q-E,T=$e<=E||$e>=z-E),D&&k&&(be=be<On?0:q),Y&&T&&($e=$e<Hn?0:z),an(null,!0,!0),Wt=!1}be=-10,$e=-10,ue.fill(null),an(null,!0,!0),v&&(Wt=v)}function fl(l,a,h,f,m,w,x){R._lock||(on(l),ys(),Is(),l!=null&&di(Bl,i,be,$e,q,z,null))}function pl(){F.forEach(Mh),vs(i.width,i.height,!0)}wn(ji,Kn,pl);let Un={};Un.mousedown=hl,Un.mousemove=ll,Un.mouseup=ul,Un.dblclick=fl,Un.setSeries=
(l,a,h,f)=>{let m=ze.match[2];h=m(i,a,h),h!=-1&&Et(h,f,!0,!1)},Ke&&(je(Wl,$,hl),je(no,$,ll),je(Gl,$,l=>{on(l),ci(!1)}),je(Yl,$,dc),je(Bl,$,fl),bo.add(i),i.syncRect=ci);let Oi=i.hooks=n.hooks||{};function Fe(l,a,h){Ps?li.push([l,a,h]):l in Oi&&Oi[l].forEach(f=>{f.call(null,i,a,h)})}(n.plugins||[]).forEach(l=>{for(let a in l.hooks)Oi[a]=(Oi[a]||[]).concat(l.hooks[a])});let ml=(l,a,h)=>h,ze=De({key:null,
setSeries:!1,filters:{pub:ir,sub:ir},scales:[C,S[1]?S[1].scale:null],match:[sr,sr,ml],values:[null,null]},R.sync);ze.match.length==2&&ze.match.push(ml),R.sync=ze;let gl=ze.key,Fs=ea(gl);function di(l,a,h,f,m,w,x){ze.filters.pub(l,a,h,f,m,w,x)&&Fs.pub(l,a,h,f,m,w,x)}Fs.sub(i);function hc(l,a,h,f,m,w,x){ze.filters.sub(l,a,h,f,m,w,x)&&Un[l](null,a,h,f,m,w,x)}i.pub=hc;function uc(){Fs.unsub(i),bo.delete(
i),Xt.clear(),uo(ji,Kn,pl),u.remove(),ce?.remove(),Fe("destroy")}i.destroy=uc;function Us(){Fe("init",n,e),Bo(e||n.data,!1),I[C]?Cs(C,I[C]):ys(),zi=we.show&&(we.width>0||we.height>0),sn=ut=!0,vs(n.width,n.height)}return S.forEach(Go),F.forEach(Ga),t?t instanceof HTMLElement?(t.appendChild(u),Us()):t(i,Us):Us(),i}Ye.assign=De;Ye.fmtNum=So;Ye.rangeNum=qi;Ye.rangeLog=Qi;Ye.rangeAsinh=ko;Ye.orient=vn;
Ye.pxRatio=ae;Ye.join=bd;Ye.fmtDate=Mo,Ye.tzDate=Td;Ye.sync=ea;{Ye.addGap=dh,Ye.clipGaps=ts;let n=Ye.paths={points:la};n.linear=aa,n.stepped=fh,n.bars=ph,n.spline=gh}var _h={ArrowUp:1,ArrowRight:1,ArrowDown:-1,ArrowLeft:-1,PageUp:10,PageDown:-10},os=class{element;#t;#e;#n=1;isDragged=!1;#i=j("span",{class:"handle-label"});#o;constructor(e){this.#t=e,this.#e=e.value,this.element=j("div",{class:"handle",role:"slider",tabindex:"0","aria-orientation":"vertical","aria-label":`Downtime threshold of ${de(e.name)}`,"aria-valuemin":"0","data-dependency":e.name},this.#i),
this.element.onpointerdown=t=>this.#a(t),this.element.onkeydown=t=>this.#s(t),this.element.ondblclick=t=>t.stopPropagation()}show(e){this.isDragged||(this.#e=e),this.element.setAttribute("aria-valuenow",String(this.#e)),this.element.setAttribute("aria-valuetext",this.#t.text(this.#e)),Ct(this.#i,this.#t.text(this.#e))}place(e,t){this.#n=t,this.element.setAttribute("aria-valuemax",String(Math.max(t,
this.#e))),this.element.style.transform=`translateY(${Math.round(e)}px)`}#a(e){if(e.button!==0)return;e.preventDefault(),e.stopPropagation();let{element:t}=this;t.focus({preventScroll:!0}),t.setPointerCapture(e.pointerId);let{top:i}=(t.parentElement?.querySelector(".u-over")).getBoundingClientRect();this.isDragged=!0;let s=!1;t.onpointermove=({clientY:o})=>{if(!s&&Math.abs(o-e.clientY)<2)return;s=
!0;let r=this.#t.step();this.#l(Math.min(this.#n,Math.round(this.#t.at(o-i)/r)*r),!1)},t.onpointerup=t.onpointercancel=()=>{t.onpointermove=t.onpointerup=t.onpointercancel=null,this.isDragged=!1,s&&this.#t.onInput(this.#e,!0)}}#s(e){let t=_h[e.key];if(!t||e.ctrlKey||e.metaKey||e.altKey)return;e.preventDefault(),e.stopPropagation();let i=this.#t.step();this.#l((Math.round(this.#e/i)+t)*i,!1),clearTimeout(
this.#o),this.#o=setTimeout(()=>this.#t.onInput(this.#e,!0),300)}#l(e,t){let i=Math.max(0,e);i!==this.#e&&(this.#e=i,this.#t.onInput(i,t))}};var yn=58,ni=14,ti=7,ls=14,ua=8,rs=class{element;handle;#t;#e;#n;#i;#o=80;#a=0;#s=1;#l;#h;constructor(e,t,i){this.#e=e,this.#l=t,this.#h=t;let s=j("div",{class:"lane-name",title:t.name},j("bdi",{},de(t.name,200))),o=j("span",{class:"lane-state","data-phase":"none"}),r=j("span",{class:"lane-lag"}),d=j("div",{class:"lane-downtimes"}),c=j("button",{class:"quiet",type:"button",hidden:"","data-test":"r\
eset-threshold"},"Reset");c.onclick=()=>i(this.#h.downtimeThreshold,!0);let u=j("div",{class:"lane-label"},s,j("div",{class:"lane-now"},o,r),j("div",{class:"lane-what-if"},d,c)),g=j("canvas",{class:"track",role:"img"}),p=j("div",{class:"plot"});this.#t={state:o,lag:r,downtimes:d,reset:c,track:g,plot:p},this.handle=new os({name:t.name,value:t.downtimeThreshold,at:b=>Math.max(0,this.#n.posToVal(b,"y")),
step:()=>this.#f,text:b=>Ae(b,e.kind),onInput:i}),p.append(this.handle.element),this.element=j("div",{class:"lane","data-dependency":t.name},u,j("div",{class:"lane-plot"},p,g)),this.#n=new Ye(this.#c(),[[0,1],[null,null]],p),this.show(t)}#c(){let e=this.#e,t=()=>`11px ${e.colours.font||"system-ui"}`;return{width:300,height:this.#o,padding:[ua,ni,7,0],pxAlign:1,legend:{show:!1},cursor:{show:!1},scales:{
x:{time:!1,auto:!1},y:{auto:!1}},axes:[{size:0,gap:0,splits:()=>e.marks.map(({place:i})=>i),values:()=>[],grid:{stroke:()=>e.colours.grid,width:1},ticks:{show:!1}},{size:yn,gap:6,font:t(),stroke:()=>e.colours.muted,grid:{stroke:()=>e.colours.grid,width:1},ticks:{show:!1},splits:i=>this.#r(i.scales.y.max),values:(i,s)=>s.map(o=>o===0?"0":Ae(o,e.kind))}],series:[{},{stroke:()=>e.colours.line,fill:()=>e.
colours.area,width:1.25,points:{show:!1},spanGaps:!1}],hooks:{drawClear:[i=>this.#g(i)],draw:[i=>this.#m(i)]}}}#r(e){let t=Ui(e/3.4,this.#e.kind);return Array.from({length:Math.floor(e/t)+1},(i,s)=>s*t)}get#f(){return Ui(this.#s/120,this.#e.kind)}show(e,t=this.#h){this.#l=e,this.#h=t;let{downtimes:i,reset:s}=this.#t,o=t.downtimeThreshold!==e.downtimeThreshold,r=e.downtimes===1?"downtime":"downtime\
s";Ct(i,o?`${t.downtimes} \u2192 ${e.downtimes} ${r}`:`${e.downtimes} ${r}`),i.classList.toggle("moved",o),s.hidden=!o,s.setAttribute("aria-label",`Reset the threshold of ${de(e.name)} to ${Ae(t.downtimeThreshold,this.#e.kind)}`),this.handle.show(e.downtimeThreshold)}take(e,t){this.#i={...e,places:t};let{length:i}=e.low,s=(t.to-t.from)/i,o=new Array(2*i),r=new Array(2*i);for(let d=0;d<i;d+=1){let[
c,u]=d%2?[e.high[d],e.low[d]]:[e.low[d],e.high[d]];o[2*d]=o[2*d+1]=t.from+(d+.5)*s,r[2*d]=Number.isNaN(c)?null:c,r[2*d+1]=Number.isNaN(u)?null:u}this.#n.setData([o,r],!1)}resize(e,t){e===this.#a&&t===this.#o||(this.#a=e,this.#o=t,this.#n.setSize({width:e,height:t}))}draw(e){this.#d(e),this.#n.batch(()=>{this.#n.setScale("x",{min:e.from,max:e.to}),this.#n.setScale("y",{min:0,max:this.#s})}),this.#n.
redraw(!1,!0),this.handle.place(ua+this.#n.valToPos(this.#l.downtimeThreshold,"y"),this.#s),this.#w(e)}#d(e){let{isDragged:t}=this.handle,i=Math.max(this.#u(e),t?0:this.#l.downtimeThreshold*1.05)*1.12;this.#s=(t?Math.max(i,this.#s):i)||1}#u(e){if(!this.#i)return 0;let{high:t,places:i}=this.#i,s=(i.to-i.from)/t.length,o=Math.min(t.length,Math.ceil((e.to-i.from)/s)),r=0;for(let d=Math.max(0,Math.floor(
(e.from-i.from)/s));d<o;d+=1)t[d]>r&&(r=t[d]);return r}#p(e,t,i){return{view:e,left:t,width:i}}#g({ctx:e,bbox:t,scales:i}){if(!this.#i||i.x.min===void 0||i.x.max===void 0)return;let{colours:s,gaps:o}=this.#e,r=this.#p({from:i.x.min,to:i.x.max},t.left,t.width);e.save(),fn(e,this.#i.phase,this.#i.places,r,t.top,t.height,d=>d===255?s.nothing:s.tints[d]);for(let d of o)Jt(e,d,r,t.top,t.height,s);e.restore()}#m(e){
let{ctx:t,bbox:i}=e,s=Math.round(e.valToPos(this.#l.downtimeThreshold,"y",!0))+.5;if(s<i.top)return;let o=devicePixelRatio;t.save(),t.strokeStyle=this.#e.colours.threshold,t.lineWidth=1.5*o,t.setLineDash([6*o,4*o]),t.beginPath(),t.moveTo(i.left,s),t.lineTo(i.left+i.width,s),t.stroke(),t.restore()}#w(e){let{track:t}=this.#t,i=devicePixelRatio,s=pn(t,this.#a,ti+ls);if(!this.#i)return;let{phase:o,late:r,
places:d}=this.#i,{colours:c,gaps:u}=this.#e,{left:g,width:p}=this.#n.bbox,b=this.#p(e,g,p),y=_=>_===255?c.nothing:c.phases[_];fn(s,o,d,b,ti*i,ls*i,y),Il(s,r,d,b,ti*i,(ti-1)*i,c.late);for(let _ of u)Jt(s,_,b,ti*i,ls*i,c);let{selected:$}=this.#e;if($?.name===this.#l.name){let _=Math.max(g,qt(b,$.from)),L=Math.min(g+p,qt(b,$.to));s.strokeStyle=c.text,s.lineWidth=2*i,L>=g&&_<=g+p&&s.strokeRect(_-i,(ti+
1)*i,Math.max(L-_,i)+2*i,(ls-2)*i)}}readOut(e){let t=e===void 0||!this.#i?-1:this.#x(e),i=this.#i,s=i?.phase[t]??255,{state:o,lag:r}=this.#t;return Ct(o,e===void 0?"":eo(s)),o.dataset.phase=e===void 0?"none":eo(s),Ct(r,e===void 0||!i?"":this.#b(i.low[t],i.high[t])),s}#b(e,t){let{kind:i}=this.#e;if(!Number.isFinite(t))return"lag not known";let[s,o]=[Ae(e,i),Ae(t,i)];return s===o?`lag ${o}`:`lag ${s}\
 to ${o}`}#x(e){let{places:t,phase:i}=this.#i;return Math.floor((e-t.from)/(t.to-t.from)*i.length)}describe(e){this.#t.track.setAttribute("aria-label",e)}get box(){let{left:e,width:t}=this.#n.bbox;return{left:e/devicePixelRatio,width:t/devicePixelRatio}}destroy(){this.#n.destroy(),this.element.remove()}};var pa=24,Co=.3,Th=26,fa=14,Eh=60,as=class{element;surface=j("div",{class:"surface"});lanes=[];#t;#e;#n;#i={from:0,to:1};#o;#a=!1;#s;#l=!1;isMoving=!1;#h=0;#c=0;#r=0;#f=j("canvas",{class:"ruler-canvas","aria-hidden":"true"});#d=j("canvas",{class:"track",role:"img"});#u=j("bdi");#p=j("span",{class:"lane-state","data-phase":"none"});#g=j("div",{class:"lane-list"});#m=j("div",{class:"cursor",hidden:""});#w=j(
"div",{class:"cursor-flag"});#b=j("div",{class:"dim",hidden:""});#x=j("div",{class:"ruler-label"});#$=new ResizeObserver(()=>this.#z(this.#d.parentElement?.clientWidth??0));constructor(e){this.#t=e,this.#m.append(this.#w);let t=j("div",{class:"over"},this.surface,this.#b,this.#m),i=j("div",{class:"timeline-head"},j("div",{class:"ruler"},this.#x,this.#f),j("div",{class:"lane dependent"},j("div",{class:"\
lane-label"},j("div",{class:"lane-name"},this.#u),this.#p),j("div",{class:"lane-plot"},this.#d)));this.element=j("div",{class:"lanes scroll-y",tabindex:"0",role:"group","aria-label":"Timeline: keys W, A, S and D move it"},j("div",{class:"lanes-inner"},i,this.#g,t)),this.#e={colours:wi(this.element,1),marks:[],gaps:[],kind:"time",clock:"time",selected:void 0};for(let s of[this.#d.parentElement,this.
element])s&&this.#$.observe(s)}get isSettled(){return!this.#c&&!this.#l&&this.#s!==void 0&&this.#T(this.#s.places,this.#k())}show(e,t,i,s){let o=s.map(({name:r})=>r);Object.assign(this.#e,t),this.#u.textContent=de(e.dependent,200),this.#u.parentElement?.setAttribute("title",e.dependent),o.join(`
`)!==this.#v().join(`
`)&&this.#E(s);for(let[r,d]of s.entries())this.lanes[r].show(d,i.find(({name:c})=>c===d.name));this.refresh()}#v(){return this.lanes.map(({handle:e})=>e.element.dataset.dependency)}#E(e){for(let t of this.lanes)t.destroy();this.#s=void 0,this.lanes=e.map(t=>new rs(this.#e,t,(i,s)=>this.#t.onThreshold(t.name,i,s))),this.#g.append(...this.lanes.map(({element:t})=>t)),this.#S()}#S(){let{clientHeight:e=700}=this.
element.closest(".app")??{},t=(e*.62-150)/Math.max(1,this.lanes.length)-36;if(this.#r)for(let i of this.lanes)i.resize(this.#r,Math.round(Math.min(130,Math.max(64,t))))}look(e,t){e!==this.#n&&(this.#l=!0),this.#n=e,this.#i=t,this.draw()}select(e){this.#A=e,this.draw()}#A;point(e,t){this.#o=e,this.#a=t,this.#y||=requestAnimationFrame(()=>{this.#y=0,this.#n&&this.#r>yn+ni&&this.#_(this.#n)})}#y=0;refresh(){
this.#l=!0,this.draw()}get isHolding(){return this.isMoving&&this.#h>Eh}repaint(){Object.assign(this.#e,{colours:wi(this.element,devicePixelRatio)}),this.draw()}draw(){this.#c||=requestAnimationFrame(()=>{this.#c=0,this.#n&&this.#r>yn+ni&&this.#D(this.#n)})}get box(){return{left:yn,width:Math.max(1,this.#r-yn-ni)}}#z(e){this.#r=Math.floor(e),this.#S(),this.element.style.setProperty("--plot-left",`${yn}\
px`),this.element.style.setProperty("--plot-right",`${ni}px`),this.repaint()}#D(e){let t=this.#i,{clock:i}=this.#e,s=e.within(t);this.#e.gaps=s.filter(({gap:u})=>u);let o=84*((t.to-t.from)/this.box.width);this.#e.marks=s.filter(({gap:u})=>!u).flatMap(({from:u,to:g})=>Cl(u,g,o,i)).map(u=>({...u,place:e.place(u.time)}));let{name:r,from:d,to:c}=this.#A??{};this.#e.selected=r===void 0||d===void 0||c===
void 0?void 0:{name:r,from:e.place(d),to:e.place(c)},this.#P(e);for(let u of this.lanes)u.draw(t);this.#C(),this.#_(e),this.#L(e)}#P(e){let{colours:t,clock:i,gaps:s}=this.#e,o=devicePixelRatio,{view:r,...d}=this.#M(),c=pn(this.#f,this.#r,Th),u=b=>d.left+(b-r.from)/(r.to-r.from)*d.width;c.textBaseline="middle";let g=-1/0;for(let{place:b,label:y,first:$}of this.#e.marks){c.font=`${$?"600 ":""}${11*o}\
px ${t.font}`,c.fillStyle=$?t.text:t.muted;let _=u(b),L=c.measureText(y).width/2;_-L<g+6*o||_-L<0||_+L>this.#r*o||(c.fillText(y,_-L,10*o),g=_+L,c.fillRect(Math.round(_),19*o,o,5*o))}for(let b of s)Jt(c,b,{view:r,...d},17*o,8*o,t);let p=e.time(r.from);Ct(this.#x,`${Ae(e.time(r.to)-p,i)} in view`)}#M(){let{left:e,width:t}=this.lanes[0]?.box??this.box;return{view:this.#i,left:e*devicePixelRatio,width:t*
devicePixelRatio}}#C(){let e=pn(this.#d,this.#r,fa);if(!this.#s)return;let{colours:t,gaps:i}=this.#e,s=fa*devicePixelRatio,o=this.#M(),r=this.#s.paused.map(d=>d===255?255:d?2:1);fn(e,r,this.#s.places,o,0,s,d=>d===255?t.nothing:t.paused[d-1]);for(let d of i)Jt(e,d,o,0,s,t)}#_(e){let t=this.#o,{left:i,width:s}=this.lanes[0]?.box??this.box,{from:o,to:r}=this.#i,d=t===void 0?-1:i+(t-o)/(r-o)*s,c=t!==void 0&&
d>=i-.5&&d<=i+s+.5;if(this.#m.hidden=!c,this.#b.hidden=!this.#a||t===void 0||d>i+s,c){this.#m.style.transform=`translateX(${d}px)`,this.#m.classList.toggle("flips",d>i+s*.75);let b=e.time(t),y=(r-o)/s>1e3?1e3:1;Ct(this.#w,Ve(this.#e.clock==="time"?Math.round(b/y)*y:Number(b.toPrecision(9)),this.#e.clock))}this.#b.hidden||(this.#b.style.transform=`translateX(${Math.max(i,d)}px)`);for(let b of this.
lanes)b.readOut(t);let u=this.#s,g=u&&t!==void 0?u.paused[Math.floor((t-u.places.from)/(u.places.to-u.places.from)*u.paused.length)]:255,p=t===void 0?"":g===1?"paused":g===0?"running":"no data";Ct(this.#p,p),this.#p.dataset.phase=p||"none"}#k(){let{from:e,to:t}=this.#i,i=(t-e)/Math.max(1,Math.round(this.box.width*devicePixelRatio)),s=this.#n,o=Math.max(Math.floor((e-(t-e)*Co)/i)*i,Math.floor(s.start/
i)*i),r=Math.max(1,Math.ceil((Math.min(t+(t-e)*Co,s.end)-o)/i));return{from:o,to:o+r*i,size:i,pixels:r}}#T(e,{from:t,to:i,size:s}){let o=this.#s?.paused.length??0,r=(e.to-e.from)/o,d=(this.#i.to-this.#i.from)*Co/2;return Math.abs(r/s-1)<1e-6&&e.from<=Math.max(t+d,Math.min(t+d,this.#i.from))&&e.to>=i-d}#L(e){let t=this.#k();if(!this.#l&&this.#s&&this.#T(this.#s.places,t)||this.isHolding&&this.#s)return;
let i=t,s=0,o=[];this.#t.engine.latest("windows","windows",()=>(i=this.#k(),o=this.lanes,s=this.#l?performance.now():0,this.#l=!1,[this.#v(),Lo(e,i),i.pixels]),r=>{if(s&&(this.#h=performance.now()-s),o!==this.lanes||e!==this.#n)return this.draw();this.#s={...r,places:i};for(let[d,c]of r.lanes.entries())this.lanes[d].take(c,i);this.draw()},this.#t.onError)}describe(e,t){for(let[i,s]of this.#v().entries())
this.lanes[i].describe(e.get(s)??s);this.#d.setAttribute("aria-label",t)}destroy(){cancelAnimationFrame(this.#c),cancelAnimationFrame(this.#y),this.#$.disconnect();for(let e of this.lanes)e.destroy()}},ma=({name:n,downtimes:e,downtimeThreshold:t},i)=>`Phases of ${de(n)} over time: ${Se(e,"downtime")} with a threshold of ${Ae(t,i)}. The table of incidents lists them.`;function Lo(n,{from:e,to:t,size:i,
pixels:s}){return n.within({from:e,to:t}).map(o=>{let r=Math.min(Math.max(0,Math.floor((o.start-e)/i+1e-6)),s-1),d=Math.min(Math.max(r+1,Math.ceil((o.end-e)/i-1e-6)),s);return{from:o.from,to:o.to,start:r,pixels:d-r}})}var zh=44,Dh=8,Ph=7,cs=class{element;#t;#e;#n;#i=j("canvas",{role:"img","aria-label":"The phases in the whole recording"});#o=j("div",{class:"brush"});#a=j("div",{class:"minimap-cursor",hidden:""});#s;#l={from:0,to:1};#h=[];#c;#r=0;#f=new ResizeObserver(([{contentRect:e}])=>{this.#r=Math.floor(e.width),this.refresh(),this.#u()});constructor(e,t,i){this.#t=e,this.#e=t,this.#n=i,this.element=j("div",
{class:"minimap"},this.#i,this.#a,this.#o),this.element.addEventListener("pointerdown",s=>this.#g(s)),this.element.addEventListener("pointermove",s=>this.element.style.cursor=this.#p(s.clientX).cursor),this.#f.observe(this.element)}show(e,t){this.#s=e,this.#h=t.slice(0,Dh),this.refresh()}look(e){this.#l=e,this.#u()}point(e){this.#a.hidden=e===void 0,e!==void 0&&(this.#a.style.transform=`translateX\
(${this.#d(e)}px)`)}refresh(){let e=this.#s;if(!e||this.#r<10)return;let t=Math.round(this.#r*devicePixelRatio),i={from:e.start,to:e.end};this.#t.latest("minimap","windows",()=>[this.#h,Lo(e,{...i,size:(e.end-e.start)/t,pixels:t}),t],s=>{e===this.#s&&(this.#c={...s,places:i},this.repaint())},this.#n)}repaint(){let e=pn(this.#i,this.#r,zh);if(!this.#c||!this.#s)return;let{places:t,lanes:i}=this.#c,
s=wi(this.element,devicePixelRatio),o={view:t,left:0,width:e.canvas.width},r=e.canvas.height/Math.max(1,i.length),d=i.length>4?1:2;for(let[c,{phase:u}]of i.entries())fn(e,u,t,o,Math.round(c*r)+d,Math.max(1,Math.round(r)-2*d),g=>g===255?s.nothing:s.phases[g]);for(let c of this.#s.pieces.filter(({gap:u})=>u))Jt(e,c,o,0,e.canvas.height,s)}#d(e){let{start:t,end:i}=this.#s??{start:0,end:1};return(e-t)/
(i-t)*this.#r}#u(){let e=this.#d(this.#l.from),t=Math.max(6,this.#d(this.#l.to)-e);this.#o.style.transform=`translateX(${Math.min(e,this.#r-t)}px)`,this.#o.style.width=`${t}px`}#p(e){let t=e-this.element.getBoundingClientRect().left,[i,s]=[this.#d(this.#l.from),this.#d(this.#l.to)],o=Math.min(Ph,(s-i)/4);return Math.abs(t-i)<=o?{x:t,grip:"from",cursor:"ew-resize"}:Math.abs(t-s)<=o?{x:t,grip:"to",cursor:"\
ew-resize"}:t>i&&t<s?{x:t,grip:"brush",cursor:"grab"}:{x:t,grip:"outside",cursor:"crosshair"}}#g(e){if(e.button!==0||!this.#s)return;e.preventDefault();let{element:t}=this,{start:i,end:s}=this.#s;t.setPointerCapture(e.pointerId);let{x:o,grip:r}=this.#p(e.clientX),d=this.#l,c=(s-i)/this.#r;if(r==="outside"){let u=(d.to-d.from)/2;this.#e(d={from:i+o*c-u,to:i+o*c+u})}t.onpointermove=({clientX:u})=>{let g=(u-
e.clientX)*c,p=r==="to"?d.from:d.from+g,b=r==="from"?d.to:d.to+g;this.#e(p<b?{from:p,to:b}:{from:b,to:p})},t.onpointerup=t.onpointercancel=()=>{t.onpointermove=t.onpointerup=t.onpointercancel=null}}destroy(){this.#f.disconnect()}};function ga(n,e){let t=new Map,i,s=c=>{let{left:u,width:g}=e.box();return(c-n.getBoundingClientRect().left-u)/g},o=c=>Math.min(1,Math.max(0,c));n.addEventListener("pointerdown",c=>{if(c.button>1)return;c.button===1&&c.preventDefault(),t.set(c.pointerId,c.clientX),n.setPointerCapture(c.pointerId);let u=c.shiftKey||c.button===1||c.pointerType==="touch";i={x:c.clientX,last:c.clientX,pans:u,moved:t.size>
1},t.size>1&&e.onMark(0,0)}),n.addEventListener("pointermove",c=>{if(t.size>1&&t.has(c.pointerId))return r(c);if(!i)return e.onHover(o(s(c.clientX)),c.clientY);i.moved||=Math.abs(c.clientX-i.x)>=4,i.moved&&(i.pans?(e.onPan(-(c.clientX-i.last)/e.box().width),i.last=c.clientX):e.onMark(o(s(i.x)),o(s(c.clientX))))});function r({pointerId:c,clientX:u}){let g=[...t].filter(([y])=>y!==c).map(([,y])=>y),
p=Math.max(20,Math.abs(g[0]-t.get(c))),b=Math.max(20,Math.abs(g[0]-u));t.set(c,u),e.onZoom(p/b,s((g[0]+u)/2))}let d=c=>{if(t.delete(c.pointerId),!i)return;let{x:u,pans:g,moved:p}=i;if(i=t.size>0?{...i,moved:!0,last:[...t.values()][0]}:void 0,!i&&(e.onMark(0,0),c.type!=="pointercancel")){if(!p)e.onClick(o(s(c.clientX)),c.clientY);else if(!g){let[b,y]=[o(s(u)),o(s(c.clientX))].sort(($,_)=>$-_);y>b&&
e.onSpan(b,y)}}};n.addEventListener("pointerup",d),n.addEventListener("pointercancel",d),n.addEventListener("pointerleave",()=>i||e.onHover(void 0,0)),n.addEventListener("dblclick",()=>e.onReset()),n.addEventListener("wheel",c=>{c.preventDefault();let u=c.deltaMode===WheelEvent.DOM_DELTA_LINE?16:c.deltaMode===WheelEvent.DOM_DELTA_PAGE?400:1,[g,p]=c.shiftKey&&!c.deltaX?[c.deltaY*u,0]:[c.deltaX*u,c.
deltaY*u];Math.abs(g)>Math.abs(p)?e.onPan(g/e.box().width):p&&e.onZoom(Math.exp(Math.max(-200,Math.min(200,p))*(c.ctrlKey?.008:.002)),o(s(c.clientX)))},{passive:!1})}var Mi=class{pieces;constructor(e,t=[]){let i=t.reduce((u,{from:g,to:p})=>u+p-g,0),s=Math.max((e.to-e.from-i)*.012,Number.MIN_VALUE),o=[],r=e.from,d=e.from,c=(u,g,p)=>{u>d&&o.push({from:d,to:u,start:r,end:r+=g,gap:p}),d=u};for(let{from:u,to:g}of t)c(u,u-d,!1),c(g,Math.min(s,g-u),!0);c(e.to,e.to-d,!1),o.length===0&&o.push({from:d,to:d+1,start:r,end:r+1,gap:!1}),this.pieces=o}get start(){return this.
pieces[0].start}get end(){return this.pieces[this.pieces.length-1].end}place(e){let{from:t,to:i,start:s,end:o}=this.#t(r=>e<r.to);return s+(e-t)*((o-s)/(i-t))}time(e){let{from:t,to:i,start:s,end:o}=this.#t(r=>e<r.end);return t+(e-s)*((i-t)/(o-s))}within(e){return this.pieces.filter(({start:t,end:i})=>i>e.from&&t<e.to).map(t=>{let i=Math.max(t.start,e.from),s=Math.min(t.end,e.to);return{start:i,end:s,
from:i===t.start?t.from:this.time(i),to:s===t.end?t.to:this.time(s),gap:t.gap}})}#t(e){return this.pieces.find(e)??this.pieces[this.pieces.length-1]}},Ch=1e-9,Lh=2**-40,ds=n=>Math.max(Math.abs(n)*Lh,Number.MIN_VALUE);function ba({from:n,to:e},t){let i=t.to-t.from,s=Math.min(Math.max(e-n,i*Ch,ds(t.from),ds(t.to)),i),o=Math.min(Math.max(n,t.from),t.to-s);return{from:o,to:o+s}}var No=({from:n,to:e},t,i=(n+
e)/2)=>({from:i-(i-n)*t,to:i+(e-i)*t}),Ro=({from:n,to:e},t)=>({from:n+(e-n)*t,to:e+(e-n)*t});var wa=.2,xa=.7,Oo=.8,hs=class{#t={from:0,to:1};#e=new Mi({from:0,to:1});#n={start:0,end:1,gaps:[]};#i;#o;#a;cursor;#s;isPlaying=!1;collapsed=!1;follows=!0;constructor(e,t,i){this.#i=e,this.#o=t,this.#a=i;let{surface:s}=e,o=document.createElement("div");o.className="mark",o.hidden=!0,s.append(o),ga(s,{box:()=>e.lanes[0]?.box??e.box,onMark:(r,d)=>{let{left:c,width:u}=e.lanes[0]?.box??e.box;o.hidden=
r===d,o.style.transform=`translateX(${c+Math.min(r,d)*u}px)`,o.style.width=`${Math.abs(d-r)*u}px`},onSpan:(r,d)=>this.#d({from:this.#l(r),to:this.#l(d)}),onPan:r=>this.#d(Ro(this.#t,r)),onZoom:(r,d)=>this.#d(No(this.#t,r,this.#l(d))),onHover:r=>{this.#s=r===void 0?void 0:this.#l(r),this.#p()},onClick:(r,d)=>this.#a.onClick(this.#e.time(this.#l(r)),d),onReset:()=>this.showAll()})}#l(e){return this.#t.
from+e*(this.#t.to-this.#t.from)}get view(){return{from:this.#e.time(this.#t.from),to:this.#e.time(this.#t.to)}}get isWhole(){return this.#t.from<=this.#e.start&&this.#t.to>=this.#e.end}show(e,t,i){let{view:s,isWhole:o}=this;this.#n=e,this.#c(t),i||o?this.#u(this.#r):this.follows&&!i?this.#u({from:this.#e.end-(this.#e.place(s.to)-this.#e.place(s.from)),to:this.#e.end}):this.#u({from:this.#e.place(
s.from),to:this.#e.place(s.to)}),this.#h=t}#h=[];#c(e){let{start:t,end:i,gaps:s}=this.#n;this.#e=new Mi({from:t,to:Math.max(i>t?i:t+1,t+ds(t))},this.collapsed?s:[]),this.#o.show(this.#e,e)}collapse(e){let{view:t,isWhole:i}=this;this.collapsed=e,this.#c(this.#h),this.#u(i?this.#r:{from:this.#e.place(t.from),to:this.#e.place(t.to)})}get#r(){return{from:this.#e.start,to:this.#e.end}}showAll(){this.follows=
!0,this.#u(this.#r,!0)}look({from:e,to:t}){this.#d({from:this.#e.place(e),to:this.#e.place(t)})}lookAt(e){this.#d(e)}step(e){e==="left"||e==="right"?this.#d(Ro(this.#t,e==="left"?-wa:wa)):this.#d(No(this.#t,e==="in"?xa:1/xa,this.#f(this.#s)??this.#f(this.cursor===void 0?void 0:this.#e.place(this.cursor))))}#f(e){return e!==void 0&&e>=this.#t.from&&e<=this.#t.to?e:void 0}reveal({from:e,to:t}){let[i,
s]=[this.#e.place(e),this.#e.place(t)],o=this.#t.to-this.#t.from;if(i>=this.#t.from&&s<=this.#t.to&&s-i>o/50)return;let d=Math.max((s-i)*1.5,(this.#e.end-this.#e.start)/200);this.#d({from:i-d,to:s+d})}#d(e){this.#u(e,!0),this.follows=this.#t.to>=this.#e.end}#u(e,t=!1){this.#t=ba(e,this.#r),this.#i.look(this.#e,this.#t),this.#o.look(this.#t),this.#p(),this.#a.onView(this.view,t)}point(e){if(this.cursor=
e,this.isPlaying&&e!==void 0){let t=this.#e.place(e),{from:i,to:s}=this.#t;(t>i+(s-i)*Oo||t<i)&&this.#u({from:t-(s-i)*Oo,to:t+(s-i)*(1-Oo)})}this.#p()}#p(){let e=this.cursor===void 0?void 0:this.#e.place(this.cursor);this.#i.point(this.isPlaying?e:this.#s??e,this.isPlaying),this.#o.point(e)}};var va=[1,60,600,3600,21600,86400],us=class{rate=3600;#t=0;#e;#n;constructor(e,t){this.#e=e,this.#n=t}get isPlaying(){return this.#t!==0}play(e,t,i){this.pause();let s=e,o=performance.now(),r=d=>{s=Math.min(s+(d-o)/1e3*this.rate*i,t()),o=d,this.#t=s<t()?requestAnimationFrame(r):0,this.#e(s),this.#t||this.#n()};this.#t=requestAnimationFrame(r)}pause(){cancelAnimationFrame(this.#t),this.#t=0}};var fs=class{before=[];#t;#e=new Map;constructor(e){this.#t=e}begin(e){this.before=e,this.#e.clear()}goOn(e){this.before=e.map(t=>this.#e.has(t.name)?this.#n(t.name)??t:t)}#n(e){return this.before.find(({name:t})=>t===e)}set(e,t,i){let s=this.#t,{replayed:o}=s;if(!o)return;this.#e.set(e,t),s.timeline.isMoving=!i;let{dependent:r}=o,d=()=>o.dependencies.map(c=>({name:c.name,downtimeThreshold:this.#e.
get(c.name)??c.downtimeThreshold}));s.engine.latest("replay","replay",()=>[r,d()],c=>s.retake(c,o),c=>s.fail(c)),i&&this.#i(e)}async#i(e){let t=this.#t;await t.engine.idle("replay");let i=t.replayed?.dependencies.find(({name:d})=>d===e);if(!i)return;let s=this.#n(e)??i,{downtimeThreshold:o,downtimes:r}=i;t.fire("threshold",{dependency:e,downtimeThreshold:o,downtimes:r,before:s.downtimes}),t.say(`T\
hreshold of ${de(e,40)} ${Ae(o,t.kind)}: ${s.downtimes} \u2192 ${Se(r,"downtime")}`),t.address.write(),await t.tell().catch(d=>t.fail(d)),t.selection.again()}};var Nh=3,ps=class{index;moment;#t;constructor(e){this.#t=e}clear(){this.index=this.moment=void 0}again(){let{cursor:e}=this.#t.navigator;e!==void 0&&this.pin(e)}get incident(){return this.index===void 0?void 0:this.#t.report?.incidents[this.index]}async select(e){let t=this.#t;this.clear(),this.index=e!==void 0&&t.report?.incidents[e]?e:void 0;let{incident:i}=this;t.fire("select",i?{index:e,incident:i}:
null),i&&e!==void 0&&(t.limit=Math.max(t.limit,e+20),t.tab="incidents",t.navigator.reveal({from:i.from.time,to:i.from.time+i.duration}),t.say(`Incident ${e+1} of ${t.report?.count}: ${de(i.dependency,40)} down from ${Ve(i.from.time,t.clock)} for ${Ae(i.duration,t.clock)}`)),t.navigator.point(i?.from.time),t.address.write(),t.update(),t.showSelected(),i&&await this.#e(()=>t.engine.ask("recordAt",[i.
from.index]))}async pin(e){let t=this.#t;this.clear(),t.navigator.point(e),t.address.write(),t.update(),t.showSelected(),await this.#e(()=>t.engine.ask("recordAtTime",[e]))}async#e(e){let t=this.#t,{index:i}=this,{replayed:s}=t;try{let o=await e();i===this.index&&s===t.replayed&&(this.moment=o)}catch(o){t.fail(o)}t.update()}click(e,t){let{timeline:i,navigator:s,report:o}=this.#t,d=i.lanes.find(({element:b})=>{
let{top:y,bottom:$}=b.getBoundingClientRect();return t>=y&&t<=$})?.element.dataset.dependency,{from:c,to:u}=s.view,g=(u-c)/i.box.width*Nh,p=o?.incidents.findIndex(b=>b.dependency===d&&b.from.time-g<=e&&e<=b.from.time+b.duration+g)??-1;p>=0?this.select(p):this.pin(e)}step(e){let t=this.#t.report?.incidents.length??0;t!==0&&this.select(this.index===void 0?e>0?0:t-1:(this.index+e+t)%t)}};var Rh={play:"M4 2.5v11l9-5.5z",pause:"M4 2.5h3v11H4zM9 2.5h3v11H9z",in:"M7.25 3h1.5v4.25H13v1.5H8.75V13h-1.5V8.75H3v-1.5h4.25z",out:"M3 7.25h10v1.5H3z",whole:"M2 3h1.5v10H2zM12.5 3H14v10h-1.5zM4.5 8l2.5-2.5v1.75h2V5.5L11.5 8 9 10.5V8.75H7v1.75z",previous:"M10.5 3 5.5 8l5 5 1-1-4-4 4-4z",next:"m5.5 3 5 5-5 5-1-1 4-4-4-4z",gaps:"M2 7.25h3.5v1.5H2zM10.5 7.25H14v1.5h-3.5zM6 12l2-8h1.3l-2 8zM8.2 12l2-\
8h1.3l-2 8z",open:"M2 3h4.5l1.5 1.5h6V13H2zm1.5 3v5.500h9V6z"},_i=n=>P`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d=${Rh[n]} fill="currentColor"></path></svg>`,kn=(n,e,t,i,{disabled:s=!1}={})=>P`<button type="button" class="icon" data-test=${n} aria-label=${e} title="${e} (${t})" ?disabled=${s} @click=${i}>${_i(n)}</button>`;function ya(n){let{navigator:e,
player:t,stage:i}=n;return P`
    <header class="toolbar">
      <div class="title"><span class="dot" aria-hidden="true"></span><h1 title=${n.name}><bdi>${de(n.name||"Checkpoint replay",120)}</bdi></h1>
        ${n.liveState?P`<span class="pill" data-live=${n.liveState} data-test="live">${n.liveState}</span>`:U}</div>
      ${i==="ready"?P`
        <div class="group" role="group" aria-label="Play">
          ${t.isPlaying?kn("pause","Pause","Space",()=>n.pause()):kn("play","Play","Space",()=>n.play())}
          <select aria-label="How many times as fast" data-test="rate" @change=${({target:s})=>n.setRate(Number(s.value))}>
            ${va.map(s=>P`<option value=${s} ?selected=${s===t.rate}>×${s.toLocaleString("en")}</option>`)}
          </select>
        </div>
        <div class="group" role="group" aria-label="Zoom">
          ${kn("in","Zoom in","W",()=>e.step("in"))}
          ${kn("out","Zoom out","S",()=>e.step("out"))}
          ${kn("whole","Show the whole recording","0",()=>e.showAll())}
          <button type="button" class="icon" data-test="gaps" aria-label="Collapse long gaps" title=${n.replayed?.gaps.length?"Collapse long gaps":"There is no long gap"} aria-pressed=${e.collapsed}
            ?disabled=${!n.replayed?.gaps.length} @click=${()=>n.toggleGaps()}>${_i("gaps")}</button>
        </div>
        <div class="group" role="group" aria-label="Incidents">
          ${kn("previous","Previous incident",",",()=>n.selection.step(-1),{disabled:!n.report?.count})}
          ${kn("next","Next incident",".",()=>n.selection.step(1),{disabled:!n.report?.count})}
        </div>`:U}
      <div class="group end">
        ${i==="empty"?U:P`<label class="button icon" title="Open a file">${_i("open")}<span class="hidden">Open a file</span>
          <input class="hidden" type="file" data-test="open" @change=${s=>Ho(n,s)} /></label>`}
        <select aria-label="Theme" data-test="theme" @change=${({target:s})=>n.setTheme(s.value)}>
          ${["auto","dark","light"].map(s=>P`<option value=${s} ?selected=${s===n.theme}>${{auto:"Auto",dark:"Dark",light:"Light"}[s]}</option>`)}
        </select>
        <button type="button" class="icon" data-test="help-button" aria-label="Help: keys and the pointer" title="Help (?)"
          @click=${s=>s.target.closest(".app")?.querySelector("dialog")?.showModal()}>?</button>
      </div>
    </header>`}function Ho(n,{target:e}){let t=e,[i]=t.files??[];t.value="",i&&n.openFile(i)}var Io=100,Oh=8,ka=n=>P`
  <div class="start" data-test="drop-zone">
    <div class="zone">
      ${_i("open")}
      <h2>Drop a recording here</h2>
      <p>NDJSON, CSV or Parquet, gzip too: rows in the order of their arrival, with a stream and a time. It stays in this page.</p>
      <label class="button primary">Choose a file<input class="hidden" type="file" data-test="open" @change=${e=>Ho(n,e)} /></label>
    </div>
  </div>`;function $a({progress:n,liveState:e}){let{bytes:t=0,rows:i=0,total:s,problems:o=0}=n??{};return P`
    <div class="start"><div class="zone" data-test="loading">
      <h2>${e?"Waiting for rows":"Reading"}</h2>
      <progress aria-label="Read so far" max=${s||1} value=${s?t:U}></progress>
      ${n?P`<p>${gi(t)}${s?P` of ${gi(s)}`:U}, ${Se(i,"row")}${o?P`, ${Se(o,"line")} could not be read`:U}</p>`:U}
    </div></div>`}function Sa(n){let e=(n.opened?.streams??[]).toSorted((o,r)=>r.events-o.events),t=n.filter.toLowerCase(),i=e.filter(({name:o})=>o.toLowerCase().includes(t)),{choice:s}=n;return P`
    <form class="start choose" data-test="choose" @submit=${o=>Fh(n,o)}>
      <div class="zone wide">
        <h2>Which stream needs which?</h2>
        <p>The dependent is paused while a dependency is down: when it is further behind than its threshold.</p>
        ${e.length>12?P`<input class="filter" type="search" placeholder="Filter ${Ee(e.length)} streams by name" aria-label="Filter by name" .value=${n.filter}
          @input=${o=>n.setFilter(o.target.value)} />`:U}
        <div class="scroll" tabindex="0" role="group" aria-label="Streams">
          <table>
            <caption class="hidden">The streams of the recording</caption>
            <thead><tr><th scope="col">Stream</th><th scope="col" class="number">Events</th><th scope="col">Dependent</th><th scope="col">Dependency</th><th scope="col">Threshold</th></tr></thead>
            <tbody>${i.slice(0,Io).map(({name:o,events:r})=>Hh(n,o,r))}</tbody>
          </table>
          ${i.length>Io?P`<p class="note">${Se(i.length-Io,"stream")} not shown: the filter finds them by name.</p>`:U}
        </div>
        <button type="submit" class="primary" ?disabled=${s.dependent===void 0||s.dependencies.size===0} data-test="replay">Replay</button>
      </div>
    </form>`}function Hh(n,e,t){let{choice:i,kind:s}=n,o=i.dependent===e,r=!o&&i.dependencies.has(e),d=de(e,60),c=()=>{i.dependent=e,i.dependencies.delete(e),n.update()},u=()=>{i.dependencies.delete(e)||i.dependencies.set(e,s==="time"?"10m":""),n.update()};return P`
    <tr>
      <th scope="row" title=${e}><bdi>${d}</bdi></th>
      <td class="number">${Ee(t)}</td>
      <td><input type="radio" name="dependent" aria-label="${d} is the dependent" .checked=${o} @change=${c} /></td>
      <td><input type="checkbox" aria-label="${d} is a dependency" .checked=${r} ?disabled=${o} @change=${u} /></td>
      <td>${r?P`<input class="threshold" aria-label="Threshold of ${d}" required .value=${i.dependencies.get(e)??""} placeholder=${s==="time"?"10m":"a number"}
        @input=${g=>Ih(i,e,g.target)} />`:U}</td>
    </tr>`}function Ih(n,e,t){n.dependencies.set(e,t.value),t.setCustomValidity(Fi(t.value)===void 0?"A duration, like 90m, 1h30m or 2d":"")}function Fh(n,e){e.preventDefault();let{dependent:t,dependencies:i}=n.choice;if(t===void 0)return;n.filter="";let s=[...i].map(([o,r])=>({name:o,downtimeThreshold:r}));n.declared={dependent:t,dependencies:s},n.replay(t,s).catch(o=>n.fail(o))}function Aa(n,e){
let[t,...i]=[...n].sort((o,r)=>r.events-o.events),s=i.length<=Oh?i:[];return{dependent:t?.name,dependencies:new Map(s.map(({name:o})=>[o,e==="time"?"10m":""]))}}var Ma=n=>(...e)=>({_$litDirective$:n,values:e}),ms=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,i){this._$Ct=e,this._$AM=t,this._$Ci=i}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var Uh={},Fo=Ma(class extends ms{constructor(){super(...arguments),this.ot=Uh}render(n,e){return e()}update(n,[e,t]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((i,s)=>i===this.ot[s]))return jt}else if(this.ot===e)return jt;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,t)}});function _a(n){let{incident:e,index:t,moment:i}=n.selection;return P`
    <aside class="details" aria-label="Checkpoint record" data-test="details">
      ${e&&t!==void 0?Vh(n,e,t):i?P`<h2>At ${Ve(i.time,n.clock)}</h2>`:P`
        <h2>Checkpoint record</h2>
        <p class="note">Select an incident, or click in the timeline: what the checkpoint would have stored at that moment is shown here, and from where it would resume.</p>`}
      ${i?P`
        ${e?Wh(e):U}
        <h3>Record after row ${Ee(i.index)}</h3>
        <pre class="record" tabindex="0" aria-label="The record as JSON" data-test="record">${JSON.stringify(i.record,null,2)}</pre>`:U}
    </aside>`}var Vh=({kind:n,clock:e},t,i)=>P`
  <h2>Incident ${i+1}: <bdi title=${t.dependency}>${de(t.dependency,60)}</bdi></h2>
  <dl>
    <dt>Down</dt><dd>${Ve(t.from.time,e)} to ${t.to?Ve(t.to.time,e):"the end: still open"}</dd>
    <dt>Lasted</dt><dd>${Ae(t.duration,e)}</dd>
    <dt>Longest lag</dt><dd>${Ae(t.longestLag,n)}</dd>
  </dl>`;function Wh({resumeFrom:{offset:n,sequence:e},redo:t}){let i=n===null?P`<b>the start</b>`:P`offset <b>${Ee(n)}</b>, sequence ${Ee(e)}`;return P`<p class="resume" data-test="resume">Resume from ${i}: <b>${Se(t,"message")}</b> to do again</p>`}function Ta(n){let{report:e,kind:t,clock:i,selection:s,limit:o}=n,r=s.index;if(!e)return P`<p class="note">…</p>`;if(e.count===0)return P`<p class="note" data-test="no-incidents">No downtime: with these thresholds every dependency kept up.</p>`;let d=n.filter.toLowerCase(),c=[...e.incidents.entries()].filter(([,{dependency:g}])=>g.toLowerCase().includes(d)),u=c.length-o;return P`
    <table class="incidents" data-test="incidents">
      <caption class="hidden">Incidents: each downtime of a dependency, ${c.length} of ${e.count}</caption>
      <thead><tr>
        <th scope="col">#</th><th scope="col">Dependency</th><th scope="col">Down from</th><th scope="col">to</th>
        <th scope="col" class="number">Lasted</th><th scope="col" class="number">Longest lag</th><th scope="col" class="number">To do again</th>
      </tr></thead>
      <tbody>${c.slice(0,o).map(([g,p])=>P`
        <tr class=${g===r?"selected":""} @click=${()=>s.select(g)}>
          <th scope="row"><button type="button" class="row" data-incident=${g} aria-pressed=${g===r}
            aria-label="Incident ${g+1}: ${de(p.dependency,60)}">${g+1}</button></th>
          <td title=${p.dependency}><bdi>${de(p.dependency,60)}</bdi></td>
          <td>${Ve(p.from.time,i)}</td>
          <td>${p.to?Ve(p.to.time,i):P`<span class="pill" data-open>open</span>`}</td>
          <td class="number">${Ae(p.duration,i)}</td>
          <td class="number">${Ae(p.longestLag,t)}</td>
          <td class="number">${Ee(p.redo)}</td>
        </tr>`)}</tbody>
    </table>
    ${u>0?P`<p class="note"><button type="button" @click=${()=>{n.limit+=200,n.update()}}>Show ${Math.min(200,u)} more</button> ${Se(u,"incident")} not shown</p>`:U}
    ${e.count>e.incidents.length?P`<p class="note">The first ${Ee(e.incidents.length)} of ${Ee(e.count)} incidents are listed: with so many, the threshold is too low.</p>`:U}`}var gs=100;function Ea(n){let{report:e,kind:t,clock:i}=n;if(!e)return P`<p class="note">…</p>`;let s=n.filter.toLowerCase(),o=({name:c})=>c.toLowerCase().includes(s),r=e.dependencies.filter(o),d=e.streams.filter(o);return P`
    <table data-test="summary">
      <caption>Dependencies</caption>
      <thead><tr><th scope="col">Name</th><th scope="col">At the end</th>
        ${["Threshold","Downtimes","Down in all","Longest","Late messages","Lag, median","90 %","99 %","most"].map(c=>P`<th scope="col" class="number">${c}</th>`)}</tr></thead>
      <tbody>${r.slice(0,gs).map(c=>P`
        <tr><th scope="row" title=${c.name}><bdi>${de(c.name,60)}</bdi></th><td><span class="lane-state" data-phase=${c.phase}>${c.phase}</span></td>
          <td class="number">${Ae(c.downtimeThreshold,t)}</td><td class="number">${Ee(c.downtimes)}${c.open?P` <span class="pill" data-open>open</span>`:U}</td>
          <td class="number">${Ae(c.total,i)}</td><td class="number">${Ae(c.longest,i)}</td><td class="number">${Ee(c.late)}</td>
          ${[c.lag?.p50,c.lag?.p90,c.lag?.p99,c.lag?.max].map(u=>P`<td class="number">${u===void 0?"\u2013":Ae(u,t)}</td>`)}</tr>`)}</tbody>
    </table>
    <table>
      <caption>Streams</caption>
      <thead><tr><th scope="col">Name</th><th scope="col" class="number">Events</th><th scope="col" class="number">Out of order</th><th scope="col">First</th><th scope="col">Last</th></tr></thead>
      <tbody>${d.slice(0,gs).map(c=>P`
        <tr><th scope="row" title=${c.name}><bdi>${de(c.name,60)}</bdi></th><td class="number">${Ee(c.events)}</td><td class="number">${Ee(c.outOfOrder)}</td>
          <td>${c.first===null?"\u2013":Ve(c.first,t)}</td><td>${c.last===null?"\u2013":Ve(c.last,t)}</td></tr>`)}</tbody>
    </table>
    ${d.length>gs?P`<p class="note">${Se(d.length-gs,"stream")} not shown: the filter finds them by name.</p>`:U}`}var za=n=>P`
  <div class="app" part="app" data-theme=${n.shownTheme} data-stage=${n.stage}>
    ${ya(n)}
    ${n.error?P`<div class="alert" role="alert" data-test="error"><span>${n.error.message}</span>
      <button type="button" class="quiet" @click=${()=>{n.error=void 0,n.update()}}>Dismiss</button></div>`:U}
    ${n.stage==="ready"?Gh(n):n.stage==="loading"?$a(n):n.stage==="choosing"?Sa(n):ka(n)}
    ${qh(n)}
    <div class="said" aria-live="polite" role="status"></div>
    ${Jh}
  </div>`,Gh=n=>P`
  <section class="timeline" aria-label="Timeline">
    ${n.minimap.element}
    ${n.timeline.element}
    ${jh}
  </section>
  <div class="lower">
    <section class="panel" aria-label="Findings">
      <div class="tabs">
        <div role="tablist" aria-label="Findings" @keydown=${e=>Yh(e)}>
          ${Uo(n,"incidents","Incidents",n.report?.count)}
          ${Uo(n,"summary","Summary")}
          ${n.opened?.problems.count?Uo(n,"problems","Problems",n.opened.problems.count):U}
        </div>
        ${Bh(n)}
      </div>
      <div class="scroll" role="tabpanel" id="panel" tabindex="0" aria-labelledby="tab-${n.tab}">
        ${Fo([n.tab,n.report,n.selection.index,n.filter,n.limit,n.replayed,n.opened],()=>n.tab==="incidents"?Ta(n):n.tab==="summary"?Ea(n):Kh(n))}
      </div>
    </section>
    ${Fo([n.selection.moment,n.selection.index,n.report],()=>_a(n))}
  </div>`,Uo=(n,e,t,i)=>P`
  <button type="button" role="tab" id="tab-${e}" aria-controls="panel" aria-selected=${n.tab===e} tabindex=${n.tab===e?0:-1}
    @click=${()=>{n.tab=e,n.update()}}>${t}${i===void 0?U:P` <span class="badge">${Ee(i)}</span>`}</button>`;function Yh(n){let e=n.key==="ArrowRight"?1:n.key==="ArrowLeft"?-1:0,t=[...n.currentTarget.querySelectorAll('[role="tab"]')],i=t.indexOf(n.target);if(!e||i<0)return;let s=t[(i+e+t.length)%t.length];n.preventDefault(),s.click(),s.focus()}function Bh(n){return(n.replayed?.dependencies.length??
0)<2&&(n.report?.streamCount??0)<20?U:P`<input class="filter" type="search" placeholder="Filter by name" aria-label="Filter by name" data-test="filter" .value=${n.filter}
    @input=${t=>n.setFilter(t.target.value)} />`}var Kh=({opened:n})=>P`
  <table>
    <caption>${Se(n?.problems.count??0,"line")} could not be read; the first of them</caption>
    <thead><tr><th scope="col">Line</th><th scope="col">What is wrong</th></tr></thead>
    <tbody>${n?.problems.first.map(({line:e,message:t})=>P`<tr><th scope="row" class="number">${Ee(e)}</th><td class="wide">${t}</td></tr>`)}</tbody>
  </table>`,jh=P`
  <ul class="legend" aria-label="What the colours and patterns mean">
    ${["up","down","recovering","idle","ended","unknown","no data"].map(n=>P`<li><i data-phase=${n}></i>${n}</li>`)}
    <li><i data-phase="late"></i>late message</li>
    <li><i data-phase="threshold"></i>threshold</li>
  </ul>`;function qh({opened:n,clock:e,replayed:t,progress:i,stage:s,liveState:o,lanes:r}){let d=t?.dependencies??[],{rows:c=0,bytes:u=0,problems:g}=t??n??{};return s==="empty"||s==="loading"&&!i?P`<footer class="status"></footer>`:P`
    <footer class="status" data-test="status">
      <span>${Se(n?c:i?.rows??0,"row")}</span>
      ${n?P`<span>${Se(n.streams.length,"stream")}</span><span title="What the engine holds of the recording">${gi(u)} in memory</span>`:U}
      ${g?.count?P`<span class="warning">${Se(g.count,"line")} could not be read</span>`:U}
      ${d.length>r.length?P`<span>${r.length} of ${Ee(d.length)} dependencies shown</span>`:U}
      ${o?P`<span>${o==="live"?"live":o==="ended"?"the stream has ended":"connecting \u2026"}</span>`:U}
      <span class="end">${n&&e==="time"?"times in UTC \xB7 ":""}drop another file anywhere</span>
    </footer>`}var Jh=P`
  <dialog class="help" aria-labelledby="help-title" data-test="help" @click=${({target:n,currentTarget:e})=>n===e&&n.close()}>
    <form method="dialog">
      <h2 id="help-title">Keys and the pointer</h2>
      <dl>${Ol.map(([n,e])=>P`<dt>${n.map(t=>P`<kbd>${t}</kbd>`)}</dt><dd>${e}</dd>`)}
        <dt>drag</dt><dd>zoom to the span</dd>
        <dt><kbd>Shift</kbd> drag</dt><dd>move; so does dragging in the overview</dd>
        <dt>wheel</dt><dd>zoom at the pointer; sideways: move</dd>
        <dt>double click</dt><dd>show the whole recording</dd>
        <dt>click</dt><dd>the incident or the record at that moment</dd>
        <dt>drag a threshold</dt><dd>what it would have done; with the arrow keys too</dd>
      </dl>
      <button type="submit" autofocus>Close</button>
    </form>
  </dialog>`;var Zh=700,bs=class{stage="empty";name="";progress;error;opened;replayed;report;theme="auto";tab="incidents";filter="";limit=200;liveState;choice={dependencies:new Map};declared={};#t;#e;#n=!1;#i;#o=0;#a;constructor(e,t,i){this.#t=e,this.#e=t;let s=o=>this.fail(o);this.engine=new Vi(i,o=>{this.progress=o,this.fire("progress",o),this.update()}),this.timeline=new as({engine:this.engine,onThreshold:(o,r,d)=>this.
thresholds.set(o,r,d),onError:s}),this.minimap=new cs(this.engine,o=>this.navigator.lookAt(o),s),this.navigator=new hs(this.timeline,this.minimap,{onView:(o,r)=>this.#d(o,r),onClick:(o,r)=>this.selection.click(o,r)}),this.player=new us(o=>this.navigator.point(o),()=>this.pause()),this.address=new Ii(this),this.selection=new ps(this),this.thresholds=new fs(this)}destroy(){this.address.destroy(),clearTimeout(
this.#a),this.player.pause(),this.#i?.close(),this.timeline.destroy(),this.minimap.destroy(),this.engine.close(),Zs(U,this.#e)}get kind(){return this.opened?.kind??"time"}get clock(){return this.opened?.hasArrivals?"time":this.kind}update(){this.#n||(this.#n=!0,queueMicrotask(()=>{this.#n=!1,Zs(za(this),this.#e)}))}fire(e,t){this.#t.dispatchEvent(new CustomEvent(e,{detail:t}))}say(e){clearTimeout(
this.#a),this.#a=setTimeout(()=>{let t=this.#e.querySelector("[aria-live]");t&&(t.textContent=e)},Zh)}fail(e){e?.name!=="AbortError"&&(this.error=e instanceof Error?e:new Error(String(e)),this.stage==="loading"&&(this.stage="empty"),this.fire("error",this.error),this.update())}async load(e,t){let i=this.#o+=1;this.close(),this.stage="loading",this.name=t.name??(e instanceof File?e.name:""),this.update();
try{let s=e instanceof ReadableStream&&!Qh()?await new Response(e).blob():e,o=await this.engine.ask("open",[s,t],s instanceof ReadableStream?[s]:[]);if(i!==this.#o)return;if(this.#s(o),o.rows===0)throw new Error(`there is no row in ${this.name?de(this.name):"the recording"}${o.problems.count?`: ${o.problems.first[0]?.message}`:""}`);await this.choose()}catch(s){throw i===this.#o&&this.fail(s),s}}openFile(e){
this.load(e,{name:e.name}).catch(()=>{})}listen(e,t){let i=this.#o+=1;this.close(),this.stage="loading",this.name=t.name??"live",this.#i=new Wi(e,{onState:s=>{this.liveState=s,this.say(s==="live"?"Live":s==="ended"?"The stream has ended":"Connecting"),this.update()},onProblem:s=>this.fail(new Error(s)),onText:s=>{this.engine.ask("append",[s,t]).then(async o=>{if(i!==this.#o)return;let r=!this.opened?.
rows;this.opened=o,this.stage==="ready"?this.engine.latest("advance","advance",()=>[],d=>this.#f(d),d=>this.fail(d)):o.rows>0&&this.stage!=="choosing"&&await this.choose(),r&&o.rows>0&&this.#s(o),this.update()}).catch(o=>this.fail(o))}}),this.update()}close(){this.pause(),this.#i?.close(),this.#i=void 0,this.liveState=void 0,this.opened=this.replayed=this.report=this.error=this.progress=void 0,this.
selection.clear(),this.filter=""}#s(e){this.opened=e;let{rows:t,streams:i,bytes:s,problems:o}=e;this.fire("load",{rows:t,streams:i.map(({name:r})=>r),bytes:s,problems:o}),this.say(`${Se(t,"row")} of ${Se(i.length,"stream")} read${o.count?`, ${Se(o.count,"line")} could not be read`:""}`)}async choose(){let e=this.address.read(),t=new Set(this.opened?.streams.map(({name:c})=>c)),{declared:i}=this,s=e.
dependent!==void 0&&t.has(e.dependent)&&e.dependencies?e:i,{dependent:o,dependencies:r}=s;if(o===void 0||!r?.length||this.#i&&!t.has(o)){this.#l();return}let d=i.dependent===o&&Rl(i.dependencies,r);try{await this.replay(o,d?i.dependencies??[]:r,r,e)}catch(c){throw this.stage==="loading"&&this.#l(),c}}#l(){this.stage="choosing",this.choice=Aa(this.opened?.streams??[],this.kind),this.update()}async replay(e,t,i=t,s={}){
let o=this.#o,r=await this.engine.ask("replay",[e,t.map(Qs)]),d=i===t?r:await this.engine.ask("replay",[e,i.map(Qs)]);o===this.#o&&(this.thresholds.begin(r.dependencies),this.stage="ready",this.error=void 0,this.selection.clear(),this.navigator.collapsed=s.collapsed??!1,s.theme&&this.setTheme(s.theme),this.#c(d,!0),this.update(),await this.tell(),this.#u(s),this.say(this.#h()))}#h(){let{dependencies:e=[]}=this.
replayed??{};return`Replayed: ${e.slice(0,8).map(({name:t,downtimes:i})=>`${de(t,40)}: ${Se(i,"downtime")}`).join(", ")}`}#c(e,t){this.replayed=e,this.#r(),this.navigator.show(e,e.dependencies.map(({name:i})=>i),t)}get lanes(){let e=this.filter.toLowerCase();return(this.replayed?.dependencies??[]).filter(({name:t})=>t.toLowerCase().includes(e)).slice(0,pa)}#r(){let{replayed:e,kind:t,clock:i}=this;
if(!e)return;let{lanes:s}=this;this.timeline.show(e,{kind:t,clock:i},this.thresholds.before,s),this.timeline.describe(new Map(s.map(o=>[o.name,ma(o,t)])),`When ${de(e.dependent)} was paused`)}setFilter(e){this.filter=e,this.limit=200,this.#r(),this.update()}async tell(){let{replayed:e}=this,t=await this.engine.ask("report",[]);e===this.replayed&&(this.report=t,this.update())}#f(e){this.stage==="re\
ady"&&(this.thresholds.goOn(e.dependencies),this.#c(e,!1),this.update(),this.engine.latest("report","report",()=>[],t=>{this.report=t,this.update()},t=>this.fail(t)))}retake(e,t){!this.replayed||this.replayed.dependent!==t.dependent||this.stage!=="ready"||(this.replayed=e,this.#r(),this.timeline.isHolding||this.minimap.refresh())}showSelected(){let{incident:e}=this.selection;this.timeline.select(e&&
{name:e.dependency,from:e.from.time,to:e.from.time+e.duration})}play(){let{replayed:e,navigator:t}=this;if(!e)return;t.isPlaying=!0;let i=t.cursor!==void 0&&t.cursor<e.end?t.cursor:Math.max(t.view.from,e.start);this.player.play(i,()=>this.replayed?.end??0,this.clock==="time"?1e3:1),this.say(`Playing, ${this.player.rate} times as fast`),this.update()}pause(){this.navigator.isPlaying&&(this.player.pause(),
this.navigator.isPlaying=!1,this.navigator.point(this.navigator.cursor),this.say(this.navigator.cursor===void 0?"Paused":`Paused at ${Ve(this.navigator.cursor,this.clock)}`),this.address.write(),this.update())}setRate(e){this.player.rate=e,this.update()}toggleGaps(){this.navigator.collapse(!this.navigator.collapsed),this.say(this.navigator.collapsed?"Long gaps are collapsed":"Gaps are shown in ful\
l"),this.address.write(),this.update()}get shownTheme(){return this.theme!=="auto"?this.theme:matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}setTheme(e){this.theme=e,this.address.write(),this.update(),requestAnimationFrame(()=>{this.timeline.repaint(),this.minimap.repaint()})}key(e){let t=Hl(e);if(!t||this.stage!=="ready"&&t!=="help")return;let i=this.#e.querySelector("dialog");
i?.open||(e.preventDefault(),t==="in"||t==="out"||t==="left"||t==="right"?this.navigator.step(t):t==="whole"?this.navigator.showAll():t==="next"||t==="previous"?this.selection.step(t==="next"?1:-1):t==="play"?this.player.isPlaying?this.pause():this.play():t==="help"?i?.showModal():this.player.isPlaying?this.pause():this.selection.select(void 0))}#d({from:e,to:t},i){this.fire("viewchange",{from:e,to:t}),
i&&this.say(`Showing ${Ve(Math.round(e),this.clock)} to ${Ve(Math.round(t),this.clock)}`),this.address.write()}follow({theme:e="auto"}){this.replayed&&(this.setTheme(e),this.choose().catch(t=>this.fail(t)))}#u({view:e,cursor:t,incident:i}){i!==void 0&&this.report?.incidents[i]?this.selection.select(i):t!==void 0&&this.selection.pin(t),e&&this.navigator.look(e)}};function Qh(){try{let n=new ReadableStream;
return structuredClone(n,{transfer:[n]}),!0}catch{return!1}}var Da=`*, *::before, *::after { box-sizing: border-box; }
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
`;var Pa=`/* Every colour, in both themes: 4.5:1 for text on each ground, and states that differ in lightness, not in hue alone. */
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
`;var Na,Ca=["src","live","format","unit","zone","delimiter","columns"],tu,ws=class extends HTMLElement{static observedAttributes=[...Ca,"dependent","dependencies","theme","hash"];#t=this.attachShadow({mode:"open"});#e;#n=!1;#i=!1;constructor(){super(),this.#t.adoptedStyleSheets=tu??=[wl,Pa,Da].map(e=>{let t=new CSSStyleSheet;return t.replaceSync(e),t}),this.addEventListener("keydown",e=>this.#e?.key(
e)),this.addEventListener("dragover",e=>this.#r(e,!0)),this.addEventListener("dragleave",e=>this.#r(e,!1)),this.addEventListener("drop",e=>this.#f(e)),this.#o.addEventListener("change",()=>this.#e?.setTheme(this.#e.theme))}#o=matchMedia("(prefers-color-scheme: dark)");get#a(){return this.#e||(this.#e=new bs(this,this.#t,Na()),this.#e.theme=this.theme,this.#e.address.isKept=this.hash,this.#s()),this.#e}connectedCallback(){
this.#a.update(),this.#i||this.#l()}disconnectedCallback(){queueMicrotask(()=>{this.isConnected||(this.#e?.destroy(),this.#e=void 0,this.#i=!1)})}attributeChangedCallback(e,t,i){!this.#e||t===i||(Ca.includes(e)?this.#l():e==="theme"?this.#e.setTheme(this.theme):e==="hash"?this.#e.address.isKept=this.hash:this.#s())}#s(){let e=this.#e;if(e){try{e.declared={dependent:this.dependent??void 0,dependencies:this.
dependencies}}catch(t){e.fail(t);return}(e.stage==="ready"||e.stage==="choosing")&&e.choose().catch(t=>e.fail(t))}}#l(){this.#n||(this.#n=!0,queueMicrotask(()=>{if(!this.#n)return;this.#n=!1;let e=this.#e;if(!(!e||!this.isConnected))try{let t=this.#h();if(this.live!==null)e.listen(new URL(this.live,document.baseURI).href,t);else if(this.src!==null){let i=new URL(this.src,document.baseURI);e.load({
url:i.href},{name:decodeURIComponent(i.pathname.split("/").pop()??""),...t}).catch(()=>{})}}catch(t){e.fail(t)}}))}#h(){let{format:e,unit:t,zone:i,delimiter:s,columns:o}=this;return Object.fromEntries(Object.entries({format:e,unit:t,zone:i,delimiter:s,columns:o}).filter(([,r])=>r!==null))}async load(e,t={}){this.#i=!0,this.#n=!1,await this.#a.load(e,{...this.#h(),...t})}focus(e){(this.#t.querySelector(
".lanes")??this.#t.querySelector("button, label input"))?.focus(e)}get summary(){let e=this.#e?.report;return e?{dependencies:e.dependencies,streams:e.streams}:null}get incidents(){return this.#e?.report?.incidents??[]}get view(){return this.#e?.replayed?this.#e.navigator.view:null}set view(e){e&&Number.isFinite(e.from)&&Number.isFinite(e.to)&&this.#e?.navigator.look(e)}get cursor(){return this.#e?.
navigator.cursor??null}set cursor(e){e===null?this.#e?.selection.select(void 0):Number.isFinite(e)&&this.#e?.selection.pin(e)}get src(){return this.getAttribute("src")}set src(e){this.#c("src",e)}get live(){return this.getAttribute("live")}set live(e){this.#c("live",e)}get dependent(){return this.getAttribute("dependent")}set dependent(e){this.#c("dependent",e)}get dependencies(){let e=this.getAttribute(
"dependencies")?.trim();if(e)return e.startsWith("[")?La("dependencies",e):e.split(",").map(t=>{let i=t.lastIndexOf("=");return i<0?{name:t.trim()}:{name:t.slice(0,i).trim(),downtimeThreshold:t.slice(i+1).trim()}})}set dependencies(e){this.#c("dependencies",typeof e=="string"||!e?e:JSON.stringify(e.map(t=>typeof t=="string"?{name:t}:t)))}get theme(){let e=this.getAttribute("theme");return e==="dar\
k"||e==="light"?e:"auto"}set theme(e){this.#c("theme",e)}get hash(){return this.hasAttribute("hash")}set hash(e){this.toggleAttribute("hash",!!e)}get format(){return this.getAttribute("format")}set format(e){this.#c("format",e)}get unit(){return this.getAttribute("unit")}set unit(e){this.#c("unit",e)}get zone(){return this.getAttribute("zone")}set zone(e){this.#c("zone",e)}get delimiter(){return this.
getAttribute("delimiter")}set delimiter(e){this.#c("delimiter",e)}get columns(){let e=this.getAttribute("columns");return e?La("columns",e):null}set columns(e){this.#c("columns",e&&JSON.stringify(e))}#c(e,t){t==null?this.removeAttribute(e):this.setAttribute(e,t)}#r(e,t){if(!e.dataTransfer?.types.includes("Files"))return;e.preventDefault();let i=e.relatedTarget instanceof Node&&this.contains(e.relatedTarget);
this.#t.querySelector(".app")?.classList.toggle("drops",t||i)}#f(e){let[t]=e.dataTransfer?.files??[];this.#r(e,!1),t&&(e.preventDefault(),this.#i=!0,this.#a.openFile(t))}};function La(n,e){try{return JSON.parse(e)}catch(t){throw new TypeError(`the attribute ${n} is no JSON: ${e.slice(0,80)}`,{cause:t})}}function Ra(n){Na??=n,customElements.get("checkpoint-replay")||customElements.define("checkpoin\
t-replay",ws)}Ra(()=>new Worker(new URL("./element-worker.js",import.meta.url),{type:"module"}));export{ws as CheckpointReplay};
