// Of js/element/, by `npm run bundle`. With lit (BSD-3-Clause, Google LLC) and uPlot (MIT, Leon Sorokin) inside.
var $r='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: r\
elative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th \
> * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.0\
7);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 soli\
d;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var Sr={d:"days",h:"hours",m:"minutes",min:"minutes",s:"seconds",ms:"milliseconds"},$c=Object.fromEntries(Object.entries(Sr).reverse().map(([n,e])=>[e,n])),Sc=/^P(?=.)(?:([\d.]+)D)?(?:T(?=.)(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/i,Ac=/(\d+(?:\.\d+)?|\.\d+)\s*(ms|min|d|h|m|s)/gi,Mc=/^(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?$/i,_c="90m, 1h30m, 2d, 45s, 500ms, PT90M, or a plain number where times\
 are numbers";function pi(n){let e=n.trim();if(Mc.test(e)&&Number.isFinite(Number(e)))return Number(e);let t={},i=Sc.exec(e);if(i)for(let[l,d]of["days","hours","minutes","seconds"].entries())i[l+1]&&(t[d]=Number(i[l+1]));let s=i?"":e.replace(Ac,(l,d,a)=>{let u=Sr[a.toLowerCase()];return t[u]=(t[u]??0)+Number(d),""}),o=Object.values(t);if(s.trim()===""&&o.length>0&&o.every(Number.isFinite))return t;
throw new RangeError(`"${n.slice(0,80)}" is not a duration: give one like ${_c}`)}function Wi(n){let e=n.lastIndexOf("="),[t,i]=e<0?[n,""]:[n.slice(0,e),n.slice(e+1)];if(t==="")throw new RangeError(`"${n.slice(0,80)}" has no name: give NAME or NAME=DURATION`);return i===""?{name:t}:{name:t,downtimeThreshold:pi(i)}}function Ar(n,e=""){if(e===""&&!n.includes("="))return n;let t=typeof e=="object"?Object.
entries(e).map(([i,s])=>`${s}${$c[i]}`).join(""):e;return`${n}=${t}`}var Xs=globalThis,Mr=n=>n,Ui=Xs.trustedTypes,_r=Ui?Ui.createPolicy("lit-html",{createHTML:n=>n}):void 0,Dr="$lit$",jt=`lit$${Math.random().toFixed(9).slice(2)}$`,Cr="?"+jt,Tc=`<${Cr}>`,mn=document,gi=()=>mn.createComment(""),bi=n=>n===null||typeof n!="object"&&typeof n!="function",eo=Array.isArray,Ec=n=>eo(n)||typeof n?.[Symbol.iterator]=="function",Ys=`[ 	
\f\r]`,mi=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Tr=/-->/g,Er=/>/g,fn=RegExp(`>|${Ys}(?:([^\\s"'>=/]+)(${Ys}*=${Ys}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),zr=/'/g,Pr=/"/g,Nr=/^(?:script|style|textarea|title)$/i,to=n=>(e,...t)=>({_$litType$:n,strings:e,values:t}),P=to(1),ku=to(2),$u=to(3),qt=Symbol.for("lit-noChange"),V=Symbol.for("lit-nothing"),Lr=new WeakMap,pn=mn.createTreeWalker(mn,129);function Rr(n,e){if(!eo(n)||!n.hasOwnProperty("raw"))throw Error("invalid template strings array");return _r!==void 0?_r.createHTML(
e):e}var zc=(n,e)=>{let t=n.length-1,i=[],s,o=e===2?"<svg>":e===3?"<math>":"",l=mi;for(let d=0;d<t;d++){let a=n[d],u,g,p=-1,b=0;for(;b<a.length&&(l.lastIndex=b,g=l.exec(a),g!==null);)b=l.lastIndex,l===mi?g[1]==="!--"?l=Tr:g[1]!==void 0?l=Er:g[2]!==void 0?(Nr.test(g[2])&&(s=RegExp("</"+g[2],"g")),l=fn):g[3]!==void 0&&(l=fn):l===fn?g[0]===">"?(l=s??mi,p=-1):g[1]===void 0?p=-2:(p=l.lastIndex-g[2].length,
u=g[1],l=g[3]===void 0?fn:g[3]==='"'?Pr:zr):l===Pr||l===zr?l=fn:l===Tr||l===Er?l=mi:(l=fn,s=void 0);let v=l===fn&&n[d+1].startsWith("/>")?" ":"";o+=l===mi?a+Tc:p>=0?(i.push(u),a.slice(0,p)+Dr+a.slice(p)+jt+v):a+jt+(p===-2?d:v)}return[Rr(n,o+(n[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},wi=class n{constructor({strings:e,_$litType$:t},i){let s;this.parts=[];let o=0,l=0,d=e.length-1,a=this.parts,
[u,g]=zc(e,t);if(this.el=n.createElement(u,i),pn.currentNode=this.el.content,t===2||t===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(s=pn.nextNode())!==null&&a.length<d;){if(s.nodeType===1){if(s.hasAttributes())for(let p of s.getAttributeNames())if(p.endsWith(Dr)){let b=g[l++],v=s.getAttribute(p).split(jt),k=/([.?@])?(.*)/.exec(b);a.push({type:1,index:o,name:k[2],strings:v,
ctor:k[1]==="."?qs:k[1]==="?"?Js:k[1]==="@"?Zs:Kn}),s.removeAttribute(p)}else p.startsWith(jt)&&(a.push({type:6,index:o}),s.removeAttribute(p));if(Nr.test(s.tagName)){let p=s.textContent.split(jt),b=p.length-1;if(b>0){s.textContent=Ui?Ui.emptyScript:"";for(let v=0;v<b;v++)s.append(p[v],gi()),pn.nextNode(),a.push({type:2,index:++o});s.append(p[b],gi())}}}else if(s.nodeType===8)if(s.data===Cr)a.push(
{type:2,index:o});else{let p=-1;for(;(p=s.data.indexOf(jt,p+1))!==-1;)a.push({type:7,index:o}),p+=jt.length-1}o++}}static createElement(e,t){let i=mn.createElement("template");return i.innerHTML=e,i}};function Bn(n,e,t=n,i){if(e===qt)return e;let s=i!==void 0?t._$Co?.[i]:t._$Cl,o=bi(e)?void 0:e._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(n),s._$AT(n,t,i)),
i!==void 0?(t._$Co??=[])[i]=s:t._$Cl=s),s!==void 0&&(e=Bn(n,s._$AS(n,e.values),s,i)),e}var js=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:i}=this._$AD,s=(e?.creationScope??mn).importNode(t,!0);pn.currentNode=s;let o=pn.nextNode(),l=0,d=0,a=i[0];for(;a!==void 0;){
if(l===a.index){let u;a.type===2?u=new xi(o,o.nextSibling,this,e):a.type===1?u=new a.ctor(o,a.name,a.strings,this,e):a.type===6&&(u=new Qs(o,this,e)),this._$AV.push(u),a=i[++d]}l!==a?.index&&(o=pn.nextNode(),l++)}return pn.currentNode=mn,s}p(e){let t=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,t),t+=i.strings.length-2):i._$AI(e[t])),t++}},xi=class n{get _$AU(){return this.
_$AM?._$AU??this._$Cv}constructor(e,t,i,s){this.type=2,this._$AH=V,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=i,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Bn(this,e,t),bi(e)?e===V||e==null||e===""?(this.
_$AH!==V&&this._$AR(),this._$AH=V):e!==this._$AH&&e!==qt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Ec(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==V&&bi(this._$AH)?this._$AA.nextSibling.data=e:this.T(mn.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:i}=e,
s=typeof i=="number"?this._$AC(e):(i.el===void 0&&(i.el=wi.createElement(Rr(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===s)this._$AH.p(t);else{let o=new js(s,this),l=o.u(this.options);o.p(t),this.T(l),this._$AH=o}}_$AC(e){let t=Lr.get(e.strings);return t===void 0&&Lr.set(e.strings,t=new wi(e)),t}k(e){eo(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,i,s=0;for(let o of e)s===t.length?
t.push(i=new n(this.O(gi()),this.O(gi()),this,this.options)):i=t[s],i._$AI(o),s++;s<t.length&&(this._$AR(i&&i._$AB.nextSibling,s),t.length=s)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let i=Mr(e).nextSibling;Mr(e).remove(),e=i}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Kn=class{get tagName(){return this.element.tagName}get _$AU(){return this.
_$AM._$AU}constructor(e,t,i,s,o){this.type=1,this._$AH=V,this._$AN=void 0,this.element=e,this.name=t,this._$AM=s,this.options=o,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=V}_$AI(e,t=this,i,s){let o=this.strings,l=!1;if(o===void 0)e=Bn(this,e,t,0),l=!bi(e)||e!==this._$AH&&e!==qt,l&&(this._$AH=e);else{let d=e,a,u;for(e=o[0],a=0;a<o.length-
1;a++)u=Bn(this,d[i+a],t,a),u===qt&&(u=this._$AH[a]),l||=!bi(u)||u!==this._$AH[a],u===V?e=V:e!==V&&(e+=(u??"")+o[a+1]),this._$AH[a]=u}l&&!s&&this.j(e)}j(e){e===V?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},qs=class extends Kn{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===V?void 0:e}},Js=class extends Kn{constructor(){super(...arguments),
this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==V)}},Zs=class extends Kn{constructor(e,t,i,s,o){super(e,t,i,s,o),this.type=5}_$AI(e,t=this){if((e=Bn(this,e,t,0)??V)===qt)return;let i=this._$AH,s=e===V&&i!==V||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,o=e!==V&&(i===V||s);s&&this.element.removeEventListener(this.name,this,i),o&&this.element.addEventListener(this.
name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Qs=class{constructor(e,t,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){Bn(this,e)}};var Pc=Xs.litHtmlPolyfillSupport;Pc?.(wi,xi),(Xs.litHtmlVersions??=[]).push("3.3.3");var no=(n,e,t)=>{let i=t?.renderBefore??e,s=i._$litPart$;if(s===void 0){let o=t?.renderBefore??null;i._$litPart$=s=new xi(e.insertBefore(gi(),o),o,void 0,t??{})}return s._$AI(n),s};function Or({dependent:n,dependencies:e=[],view:t,cursor:i,incident:s,theme:o,collapsed:l}){let d=new URLSearchParams;n!==void 0&&d.set("dependent",n);for(let{name:u,downtimeThreshold:g}of e)d.append("dependency",Ar(u,g));t&&(d.set("from",String(t.from)),d.set("to",String(t.to))),i!==void 0&&d.set("cursor",String(i)),s!==void 0&&d.set("incident",String(s+1)),o&&o!=="auto"&&d.set("theme",o),l&&d.set(
"gaps","collapsed");let a=String(d);return a&&`#${a}`}function Hr(n){let e=new URLSearchParams(n.replace(/^#/,"")),[t,i,s,o]=["from","to","cursor","incident"].map(a=>Lc(e.get(a))),l=e.get("theme"),d=e.getAll("dependency").flatMap(Dc);return{dependent:e.get("dependent")??void 0,dependencies:d.length>0?d:void 0,view:t!==void 0&&i!==void 0&&t<i?{from:t,to:i}:void 0,cursor:s,incident:o!==void 0&&Number.
isInteger(o)&&o>0?o-1:void 0,theme:l==="dark"||l==="light"?l:void 0,collapsed:e.get("gaps")==="collapsed"}}function Lc(n){let e=n?Number(n):NaN;return Number.isFinite(e)?e:void 0}function Dc(n){try{return[Wi(n)]}catch{return[]}}var Cc=350,Gi=class{isKept=!1;#t;#e;#n=location.hash;#s;#r=()=>{this.isKept&&location.hash!==this.#n&&this.#o()};#l=()=>{this.#e!==void 0&&this.#a()};constructor(e){this.#t=e,addEventListener("hashchange",this.#r),addEventListener("pagehide",this.#l)}read(){return this.isKept?Hr(location.hash):{}}write(){this.isKept&&(this.#e??=setTimeout(()=>this.#a(),Cc))}#i(){clearTimeout(this.#e),this.#e=void 0}#o(){
this.#i(),this.#s=void 0,this.#n=location.hash,this.#t.follow(this.read())}#a(){this.#i();let{replayed:e,navigator:t,selection:i,theme:s,stage:o,isSettling:l}=this.#t;if(!e||o!=="ready"||l)return;if(location.hash!==this.#n&&location.hash!==this.#s)return this.#s=location.hash,this.write();let d=Or({dependent:e.dependent,dependencies:e.dependencies,view:t.isWhole?void 0:t.view,cursor:i.index===void 0?
t.cursor:void 0,incident:i.index,theme:s,collapsed:t.collapsed});d!==location.hash&&history.replaceState(history.state,"",d),this.#s=void 0,this.#n=location.hash}destroy(){this.#i(),removeEventListener("hashchange",this.#r),removeEventListener("pagehide",this.#l)}};var Ir=n=>typeof n=="string"?n:n.name,Fr=(n,e)=>JSON.stringify(n?.map(Ir))===JSON.stringify(e.map(Ir));function Vr(n){if(typeof n=="string")return{name:n};let{name:e,downtimeThreshold:t}=n;return{name:e,downtimeThreshold:typeof t=="string"?pi(t):t}}var Bi=class{#t;#e;#n;#s=0;#r=new Map;#l=new Map;#i=new Map;#o=0;#a;constructor(e,t){this.#t=e,this.#e=t,this.#d()}#d(){this.#a=void 0;let e=this.#n=this.#t();e.onmessage=({data:{id:t,result:i,error:s,progress:o}})=>{if(o)return this.#e(o);let l=this.#r.get(t);this.#r.delete(t),s?l?.reject(Object.assign(new Error(s.message),{name:s.name,code:s.code})):l?.resolve(i)},e.onerror=t=>{t.preventDefault(),
this.close(new Error(`the engine cannot be started: ${t.message||"its worker was not loaded"}`))}}begin(){this.#o+=1;for(let e of this.#l.keys())this.#l.set(e,null);this.#a&&this.#d()}ask(e,t,i=[]){return new Promise((s,o)=>{if(!this.#n)return o(this.#a);let l=this.#s+=1;this.#r.set(l,{resolve:s,reject:o}),this.#n.postMessage({id:l,method:e,args:t},i)})}latest(e,t,i,s,o){let l=()=>{this.#l.set(e,null);
let d=this.#o,a=()=>d===this.#o;this.ask(t,i()).then(u=>a()&&s(u),u=>a()&&o(u)).finally(()=>{let u=this.#l.get(e);if(this.#l.delete(e),u)return u();for(let g of this.#i.get(e)??[])g();this.#i.delete(e)})};this.#l.has(e)?this.#l.set(e,l):l()}idle(e){return new Promise(t=>{if(!this.#l.has(e))return t();this.#i.set(e,[...this.#i.get(e)??[],t])})}close(e=new DOMException("the element was removed","Abo\
rtError")){this.#a=e,this.#n?.terminate(),this.#n=void 0;for(let{reject:t}of this.#r.values())t(e);this.#r.clear()}};var Wr=[["m",6e4,"s",1e3],["h",36e5,"m",6e4],["d",864e5,"h",36e5]],Nc=[[6e4,/:\d\d\.\d+Z$/],[1e3,/\.\d+Z$/]],Rc=new Intl.NumberFormat("en-US",{maximumFractionDigits:3}),ye=n=>Rc.format(n),ke=(n,e,t=`${e}s`)=>`${ye(n)} ${n===1?e:t}`;function vi(n){let e=["B","kB","MB","GB","TB"],t=0,i=n;for(;i>=999.5&&t<e.length-1;t++)i/=1e3;return`${Number(i.toPrecision(3))} ${e[t]}`}function io(n,e="time"){if(Number.
isNaN(n))return"\u2013";if(e==="number"||!Number.isFinite(n))return ye(n);if(n<0)return`-${io(-n)}`;if(n===0)return"0s";if(n<999.5)return`${Number(n.toPrecision(3))}ms`;if(n<59950)return`${Number((n/1e3).toFixed(1))}s`;let[t,i,s,o]=Wr.findLast(([,a,,u])=>Math.round(n/u)*u>=a)??Wr[0],l=Math.max(Math.round(n/o),i/o),d=l%(i/o);return`${ye((l-d)*o/i)}${t}${d?` ${d}${s}`:""}`}var We=(n,e)=>Oc([n],e)(n);
function Oc(n,e="time"){if(e==="number")return String;let t=[...n],i=Nc.find(([s])=>t.every(o=>o%s===0))?.[1];return s=>{let o=Hc(s)?.replace("T"," ")??String(s);return i?o.replace(i,"Z"):o}}function Hc(n){let e=new Date(Math.floor(n));if(Number.isNaN(e.getTime()))return null;let t=Math.round((n-Math.floor(n))*1e3);return t>0&&t<1e3?e.toISOString().replace("Z",`${String(t).padStart(3,"0")}Z`):e.toISOString()}var Jt=1e3,Zt=60*Jt,Yn=60*Zt,Ye=24*Yn,Ic=new Intl.NumberFormat("en",{notation:"compact",maximumFractionDigits:1});function be(n,e){let t=Math.abs(n);return e==="time"||t<1e6||!Number.isFinite(t)?io(n,e):t<1e15?Ic.format(n):n.toExponential(2).replace(/\.?0*e\+/,"e")}var de=(n,e=80)=>n.length>e?`${n.slice(0,e-1)}\u2026`:n,Fc=[1,2,5,10,20,50,100,200,500,Jt,2*Jt,5*Jt,10*Jt,15*Jt,30*Jt,Zt,2*Zt,5*Zt,10*
Zt,15*Zt,30*Zt,Yn,2*Yn,3*Yn,6*Yn,12*Yn,Ye,2*Ye,5*Ye,10*Ye,20*Ye,50*Ye,100*Ye,200*Ye,500*Ye];function Ki(n,e){let t=e==="time"&&n>1?Fc.find(o=>o>=n):void 0;if(t)return t;let i=e==="time"&&n>1?Ye:1,s=10**Math.floor(Math.log10(n/i));return i*s*([1,2,5].find(o=>o*s*i>=n)??10)}var Vc=[1,3,6,12,24,60,120,240,600];function Ur(n,e,t,i){if(!(e>n)||!(t>0))return[];if(i==="time"&&t>10*Ye)return Gc(n,e,t);let s=i===
"time"&&t>5*Ye?10*Ye:Ki(t,i),o=[],l=Math.ceil(n/s),d=Math.min(Math.floor(e/s),l+500);for(let a=l;a<=d;a+=1)o.push(Wc(a*s,s,i));return o}function Wc(n,e,t){if(t==="number")return{time:n,label:Math.abs(n)<1e15?ye(n):be(n,t),first:!1};let i=new Date(n);if(Number.isNaN(i.getTime()))return{time:n,label:"",first:!1};let s=i.toISOString(),o=n%Ye===0;return o?{time:n,label:`${Uc(i)}${i.getUTCMonth()===0&&
i.getUTCDate()===1?` ${i.getUTCFullYear()}`:""}`,first:o}:e>=Zt?{time:n,label:s.slice(11,16),first:o}:{time:n,label:e>=Jt?s.slice(11,19):s.slice(14,23),first:o}}var Gr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Uc=n=>`${n.getUTCDate()} ${Gr[n.getUTCMonth()]}`;function Gc(n,e,t){let i=Vc.find(d=>d*30*Ye>=t)??1200*Math.ceil(t/(36e3*Ye)),s=new Date(n),o=[],l=Math.ceil((s.
getUTCFullYear()*12+s.getUTCMonth())/i)*i;for(;o.length<500;l+=i){let d=Date.UTC(2e3,l-24e3);if(!(d<=e))break;if(d<n)continue;let a=l%12===0;o.push({time:d,label:a?String(l/12):Gr[l%12],first:a})}return o}var Bc={KeyW:"in",ArrowUp:"in",Equal:"in",NumpadAdd:"in",KeyS:"out",ArrowDown:"out",Minus:"out",NumpadSubtract:"out",KeyA:"left",ArrowLeft:"left",KeyD:"right",ArrowRight:"right",Digit0:"whole",Numpad0:"whole",Period:"next",Comma:"previous",Space:"play",Escape:"escape"},Kc={"+":"in","-":"out",0:"whole",".":"next",",":"previous","?":"help"},Br=[[["W","\u2191","+"],"zoom in"],[["S","\u2193","\u2212"],
"zoom out"],[["A","\u2190"],"earlier"],[["D","\u2192"],"later"],[["0"],"show the whole recording"],[["."],"next incident"],[[","],"previous incident"],[["Space"],"play, pause"],[["Esc"],"close, clear the selection"],[["?"],"this help"]];function Kr(n){if(n.ctrlKey||n.metaKey||n.altKey||n.defaultPrevented)return;let e=n.composedPath()[0];if(e.closest("input, select, textarea, [contenteditable]"))return n.
code==="Escape"?"escape":void 0;let t=Kc[n.key]??Bc[n.code];if(!(t==="play"&&e.closest('button, summary, a, [role="tab"]'))&&!(n.code.startsWith("Arrow")&&e.closest('[role="tablist"], [role="slider"], .scroll, dialog')))return t}var Yi=class{#t;#e="";#n;constructor(e,{onText:t,onState:i,onProblem:s}){let o=()=>{clearTimeout(this.#n),this.#n=void 0,this.#e&&t(this.#e),this.#e=""};i("connecting"),this.#t=new EventSource(e),this.#t.onopen=()=>i("live"),this.#t.onmessage=({data:l})=>{this.#e+=l.endsWith(`
`)?l:`${l}
`,this.#n??=setTimeout(o,100)},this.#t.addEventListener("problem",({data:l})=>s(l)),this.#t.addEventListener("end",()=>{this.#t.close(),o(),i("ended")}),this.#t.onerror=()=>i(this.#t.readyState===EventSource.CLOSED?"ended":"connecting")}close(){clearTimeout(this.#n),this.#t.close()}};var ji=class{name="";reading=()=>({});progress;liveState;#t;#e;#n=0;constructor(e){this.#t=e}get isLive(){return this.#e!==void 0}async load(e,t){let i=this.#t,s=this.#l(t.name??(e instanceof File?e.name:""));try{let o=e instanceof ReadableStream&&!Yc()?await new Response(e).blob():e,l=await i.engine.ask("open",[o,t],o instanceof ReadableStream?[o]:[]);if(s!==this.#n)return;if(this.#o(l),l.rows===
0)throw new Error(`there is no row in ${this.name?de(this.name):"the recording"}${l.problems.count?`: ${l.problems.first[0]?.message}`:""}`);await i.choose()}catch(o){throw this.#i(s,o),o}}openFile(e){try{this.load(e,{...this.reading(),name:e.name}).catch(()=>{})}catch(t){this.#t.fail(t)}}listen(e,t){let i=this.#t,s=this.#l(t.name??"live");i.engine.ask("listen",[t]).catch(o=>{this.#i(s,o),s===this.#n&&
this.close()});try{this.#e=this.#s(s,e)}catch(o){this.#i(s,o)}i.update()}#s(e,t){let i=this.#t;return new Yi(t,{onState:s=>{this.liveState=s,i.say(s==="live"?"Live":s==="ended"?"The stream has ended":"Connecting"),i.update()},onProblem:s=>i.fail(new Error(s)),onText:s=>this.#r(e,s).catch(o=>this.#i(e,o))})}async#r(e,t){let i=this.#t,s=await i.engine.ask("append",[t]);if(e!==this.#n)return;let o=!i.
opened?.rows;i.opened=s,i.update(),s.rows!==0&&(o&&this.#o(s),i.stage!=="loading"?i.advance():i.isReplaying||await i.choose())}#l(e){return this.close(),this.#t.clear(),this.#t.stage="loading",this.name=e,this.#t.update(),this.#n}close(){this.#n+=1,this.#e?.close(),this.#e=this.liveState=this.progress=void 0}#i(e,t){e===this.#n&&(this.#t.stage==="loading"&&!this.#t.opened?.rows&&(this.#t.stage="em\
pty"),this.#t.fail(t))}#o(e){let t=this.#t;t.opened=e;let{rows:i,streams:s,bytes:o,problems:l}=e;t.fire("load",{rows:i,streams:s.map(({name:d})=>d),bytes:o,problems:l}),t.say(`${ke(i,"row")} of ${ke(s.length,"stream")} read${l.count?`, ${ke(l.count,"line")} could not be read`:""}`)}};function Yc(){try{let n=new ReadableStream;return structuredClone(n,{transfer:[n]}),!0}catch{return!1}}var jc=[255,1,5,4,0,3,2];var Qt=({view:n,left:e,width:t},i)=>e+(i-n.from)/(n.to-n.from)*t;function gn(n,e,t,i,s,o,l){let d=(t.to-t.from)/e.length,a=Math.max(0,Math.floor((i.view.from-t.from)/d)),u=Math.min(e.length,Math.ceil((i.view.to-t.from)/d)),g=new Map;for(let p=a;p<u;){let b=e[p],v=p;for(;p<u&&e[p]===b;)p+=1;let k=g.get(b);k?k.push(v,p):g.set(b,[v,p])}for(let p of jc){let b=g.get(p),v=b&&l(p);if(!(!b||!v||v==="trans\
parent")){n.fillStyle=v,n.beginPath();for(let k=0;k<b.length;k+=2){let _=Math.max(i.left,Math.floor(Qt(i,t.from+b[k]*d))),C=Math.min(i.left+i.width,Math.ceil(Qt(i,t.from+b[k+1]*d)));n.rect(_,s,Math.max(1,C-_),o)}n.fill()}}}function Yr(n,e,t,i,s,o,l){let d=(t.to-t.from)/e.length;n.fillStyle=l,n.beginPath();for(let a=0;a<e.length;a+=1){if(!e[a])continue;let u=Math.floor(Qt(i,t.from+a*d));if(u<i.left||
u>=i.left+i.width)continue;let g=Math.min(1,.4+.15*Math.log2(e[a]));n.rect(u,s-o*g,1,o*g)}n.fill()}function Xt(n,e,t,i,s,o){let l=Math.max(t.left,Qt(t,e.start)),d=Math.min(t.left+t.width,Qt(t,e.end));if(d<=l)return;let a=devicePixelRatio,u=3*a;n.globalAlpha=.7,n.fillStyle=o.ground,n.fillRect(l,i,d-l,s),n.globalAlpha=1,n.strokeStyle=o.muted,n.lineWidth=a,n.beginPath();for(let g of[l,d])for(let p=0,
b=0;p<=s;p+=u,b=1-b){let v=g+(b-.5)*u;p===0?n.moveTo(v,i):n.lineTo(v,i+p)}n.stroke()}function K(n,e={},...t){let i=document.createElement(n);for(let[s,o]of Object.entries(e))i.setAttribute(s,o);return i.append(...t),i}function St(n,e){n.textContent!==e&&(n.textContent=e)}function bn(n,e,t){let i=devicePixelRatio,[s,o]=[Math.round(e*i),Math.round(t*i)],l=n.getContext("2d");return n.width!==s||n.height!==o?(n.width=s,n.height=o):l.clearRect(0,0,s,o),l}var so=[{name:"unknown",pattern:"dots"},{name:"up"},{name:"down"},{name:"recovering",pattern:"rising"},{name:"idle",pattern:"falling"},{name:"ended",pattern:"bars"}],oo=n=>so[n]?.name??"no data";function ki(n,e){let t=getComputedStyle(n),i=l=>t.getPropertyValue(`--cr-${l}`).trim(),s=i("ground"),o=(l,d)=>d?yi(d,i(l),i(`${l}-ground`)||"transparent",e):i(l);return{text:i("text"),muted:i("muted"),grid:i(
"grid"),line:i("lag"),area:i("lag-area"),threshold:i("threshold"),late:i("late"),ground:s,font:t.fontFamily,phases:so.map(({name:l,pattern:d})=>o(l,d)),tints:so.map(({name:l,pattern:d})=>l==="up"?"transparent":d?yi(d,i("hatch"),"transparent",e):i(`${l}-tint`)),nothing:yi("crosses",i("hatch"),"transparent",e),paused:[i("running"),yi("rising",i("paused"),i("paused-ground"),e)],gap:yi("falling",i("mu\
ted"),s,e)}}function yi(n,e,t,i){let s=Math.round(6*i),o=new OffscreenCanvas(s,s),l=o.getContext("2d");l.fillStyle=t,l.fillRect(0,0,s,s),l.strokeStyle=l.fillStyle=e,l.lineWidth=1.3*i,l.beginPath();let d=a=>{for(let u of[-s,0,s])l.moveTo(u-1,a?-1:s+1),l.lineTo(u+s+1,a?s+1:-1)};return(n==="rising"||n==="crosses")&&d(!1),(n==="falling"||n==="crosses")&&d(!0),n==="bars"&&(l.moveTo(s/2,0),l.lineTo(s/2,
s)),l.stroke(),n==="dots"&&l.fillRect(s/3,s/3,1.7*i,1.7*i),l.createPattern(o,"repeat")??e}var qc="uplot",Jc="u-hz",Zc="u-vt",Qc="u-title",Xc="u-wrap",ed="u-under",td="u-over",nd="u-axis",vn="u-off",id="u-select",sd="u-cursor-x",od="u-cursor-y",rd="u-cursor-pt",ld="u-legend",ad="u-live",cd="u-inline",dd="u-series",hd="u-marker",jr="u-label",ud="u-value",Si="width",Ai="height";var qr="bottom",jn="left",ro="right",So="#000",Jr=So+"0",lo="mousemove",Zr="mousedown",ao="mouseup",Qr="mouseenter",Xr="mouseleave",el="dblclick",fd="resize",pd="scroll",tl="change",Xi="dppxchange",Ao="--",ti=typeof window<"u",po=ti?document:null,Jn=ti?window:null,md=ti?navigator:null,ae,qi;function mo(){let n=devicePixelRatio;ae!=n&&(ae=n,qi&&bo(tl,qi,mo),qi=matchMedia(`(min-resolution: ${ae-.001}\
dppx) and (max-resolution: ${ae+.001}dppx)`),yn(tl,qi,mo),Jn.dispatchEvent(new CustomEvent(Xi)))}function at(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function go(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function $e(n,e,t){n.style[e]=t+"px"}function At(n,e,t,i){let s=po.createElement(n);return e!=null&&at(s,e),t?.insertBefore(s,i),s}function bt(n,e){return At("div",n,e)}
var nl=new WeakMap;function Nt(n,e,t,i,s){let o="translate("+e+"px,"+t+"px)",l=nl.get(n);o!=l&&(n.style.transform=o,nl.set(n,o),e<0||t<0||e>i||t>s?at(n,vn):go(n,vn))}var il=new WeakMap;function sl(n,e,t){let i=e+t,s=il.get(n);i!=s&&(il.set(n,i),n.style.background=e,n.style.borderColor=t)}var ol=new WeakMap;function rl(n,e,t,i){let s=e+""+t,o=ol.get(n);s!=o&&(ol.set(n,s),n.style.height=t+"px",n.style.
width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}var Mo={passive:!0},gd={...Mo,capture:!0};function yn(n,e,t,i){e.addEventListener(n,t,i?gd:Mo)}function bo(n,e,t,i){e.removeEventListener(n,t,Mo)}ti&&mo();function Mt(n,e,t,i){let s;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)s=o?t+i>>1:ct((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function Cl(n){return(t,i,s)=>{
let o=-1,l=-1;for(let d=i;d<=s;d++)if(n(t[d])){o=d;break}for(let d=s;d>=i;d--)if(n(t[d])){l=d;break}return[o,l]}}var Nl=n=>n!=null,Rl=n=>n!=null&&n>0,ns=Cl(Nl),bd=Cl(Rl);function wd(n,e,t,i=0,s=!1){let o=s?bd:ns,l=s?Rl:Nl;[e,t]=o(n,e,t);let d=n[e],a=n[e];if(e>-1)if(i==1)d=n[e],a=n[t];else if(i==-1)d=n[t],a=n[e];else for(let u=e;u<=t;u++){let g=n[u];l(g)&&(g<d?d=g:g>a&&(a=g))}return[d??pe,a??-pe]}function is(n,e,t,i){
let s=cl(n),o=cl(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let l=t==10?Ft:Ol,d=s==1?ct:wt,a=o==1?wt:ct,u=d(l(Ne(n))),g=a(l(Ne(e))),p=Zn(t,u),b=Zn(t,g);return t==10&&(u<0&&(p=me(p,-u)),g<0&&(b=me(b,-g))),i||t==2?(n=p*s,e=b*o):(n=Vl(n,p),e=ss(e,b)),[n,e]}function _o(n,e,t,i){let s=is(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}var To=.1,ll={mode:3,pad:To},_i={pad:0,soft:null,mode:0},xd={min:_i,max:_i};
function es(n,e,t,i){return os(t)?al(n,e,t):(_i.pad=t,_i.soft=i?0:null,_i.mode=i?3:0,al(n,e,xd))}function re(n,e){return n??e}function vd(n,e,t){for(e=re(e,0),t=re(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function al(n,e,t){let i=t.min,s=t.max,o=re(i.pad,0),l=re(s.pad,0),d=re(i.hard,-pe),a=re(s.hard,pe),u=re(i.soft,pe),g=re(s.soft,-pe),p=re(i.mode,0),b=re(s.mode,0),v=e-n,k=Ft(v),_=Xe(
Ne(n),Ne(e)),C=Ft(_),U=Ne(C-k);(v<1e-24||U>10)&&(v=0,(n==0||e==0)&&(v=1e-24,p==2&&u!=pe&&(o=0),b==2&&g!=-pe&&(l=0)));let S=v||_||1e3,F=Ft(S),A=Zn(10,ct(F)),Z=S*(v==0?n==0?.1:1:o),D=me(Vl(n-Z,A/10),24),Q=n>=u&&(p==1||p==3&&D<=u||p==2&&D>=u)?u:pe,j=Xe(d,D<Q&&n>=Q?Q:_t(Q,D)),te=S*(v==0?e==0?.1:1:l),Y=me(ss(e+te,A/10),24),M=e<=g&&(b==1||b==3&&Y>=g||b==2&&Y<=g)?g:-pe,J=_t(a,Y>M&&e<=M?M:Xe(M,Y));return j==
J&&j==0&&(J=100),[j,J]}var yd=new Intl.NumberFormat(ti?md.language:"en-US"),Eo=n=>yd.format(n),dt=Math,Qi=dt.PI,Ne=dt.abs,ct=dt.floor,Ce=dt.round,wt=dt.ceil,_t=dt.min,Xe=dt.max,Zn=dt.pow,cl=dt.sign,Ft=dt.log10,Ol=dt.log2,kd=(n,e=1)=>dt.sinh(n)*e,co=(n,e=1)=>dt.asinh(n/e),pe=1/0;function dl(n){return(Ft((n^n>>31)-(n>>31))|0)+1}function wo(n,e,t){return _t(Xe(n,e),t)}function Hl(n){return typeof n==
"function"}function ne(n){return Hl(n)?n:()=>n}var $d=()=>{},Il=n=>n,Fl=(n,e)=>e,Sd=n=>null,hl=n=>!0,ul=(n,e)=>n==e,Ad=/\.\d*?(?=9{6,}|0{6,})/gm,kn=n=>{if(Ul(n)||tn.has(n))return n;let e=`${n}`,t=e.match(Ad);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,o]=e.split("e");return+`${kn(s)}e${o}`}return me(n,i)};function wn(n,e){return kn(me(kn(n/e))*e)}function ss(n,e){return kn(
wt(kn(n/e))*e)}function Vl(n,e){return kn(ct(kn(n/e))*e)}function me(n,e=0){if(Ul(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return Ce(i)/t}var tn=new Map;function Wl(n){return((""+n).split(".")[1]||"").length}function Ei(n,e,t,i){let s=[],o=i.map(Wl);for(let l=e;l<t;l++){let d=Ne(l),a=me(Zn(n,l),d);for(let u=0;u<i.length;u++){let g=n==10?+`${i[u]}e${l}`:i[u]*a,p=(l>=0?0:d)+(l>=o[u]?0:o[u]),
b=n==10?g:me(g,p);s.push(b),tn.set(b,p)}}return s}var Ti={},zo=[],Qn=[null,null],en=Array.isArray,Ul=Number.isInteger,Md=n=>n===void 0;function fl(n){return typeof n=="string"}function os(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function _d(n){return n!=null&&typeof n=="object"}var Td=Object.getPrototypeOf(Uint8Array),Gl="__proto__";function Xn(n,e=os){let t;if(en(
n)){let i=n.find(s=>s!=null);if(en(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=Xn(n[s],e)}else t=n.slice()}else if(n instanceof Td)t=n.slice();else if(e(n)){t={};for(let i in n)i!=Gl&&(t[i]=Xn(n[i],e))}else t=n;return t}function Pe(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=Gl&&(os(n[s])?Pe(n[s],Xn(i[s])):n[s]=Xn(i[s]))}return n}var Ed=0,zd=1,Pd=2;function Ld(n,e,t){
for(let i=0,s,o=-1;i<e.length;i++){let l=e[i];if(l>o){for(s=l-1;s>=0&&n[s]==null;)n[s--]=null;for(s=l+1;s<t&&n[s]==null;)n[o=s++]=null}}}function Dd(n,e){if(Rd(n)){let l=n[0].slice();for(let d=1;d<n.length;d++)l.push(...n[d].slice(1));return Od(l[0])||(l=Nd(l)),l}let t=new Set;for(let l=0;l<n.length;l++){let a=n[l][0],u=a.length;for(let g=0;g<u;g++)t.add(a[g])}let i=[Array.from(t).sort((l,d)=>l-d)],
s=i[0].length,o=new Map;for(let l=0;l<s;l++)o.set(i[0][l],l);for(let l=0;l<n.length;l++){let d=n[l],a=d[0];for(let u=1;u<d.length;u++){let g=d[u],p=Array(s).fill(void 0),b=e?e[l][u]:zd,v=[];for(let k=0;k<g.length;k++){let _=g[k],C=o.get(a[k]);_===null?b!=Ed&&(p[C]=_,b==Pd&&v.push(C)):p[C]=_}Ld(p,v,s),i.push(p)}}return i}var Cd=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function Nd(n){
let e=n[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,l)=>e[o]-e[l]);let s=[];for(let o=0;o<n.length;o++){let l=n[o],d=Array(t);for(let a=0;a<t;a++)d[a]=l[i[a]];s.push(d)}return s}function Rd(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let o=0;o<t;o++)if(s[o]!=e[o])return!1}}return!0}function Od(n,e=100){let t=n.
length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;let o=Xe(1,ct((s-i+1)/e));for(let l=n[i],d=i+o;d<=s;d+=o){let a=n[d];if(a!=null){if(a<=l)return!1;l=a}}return!0}var Bl=["January","February","March","April","May","June","July","August","September","October","November","December"],Kl=["Sunday","Monday","Tuesday","Wednesday","Thursday","Frid\
ay","Saturday"];function Yl(n){return n.slice(0,3)}var Hd=Kl.map(Yl),Id=Bl.map(Yl),Fd={MMMM:Bl,MMM:Id,WWWW:Kl,WWW:Hd};function $i(n){return(n<10?"0":"")+n}function Vd(n){return(n<10?"00":n<100?"0":"")+n}var Wd={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>$i(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>$i(n.getDate()),
D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>$i(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>$i(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>$i(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>Vd(n.getMilliseconds())};function Po(n,e){
e=e||Fd;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?Wd[s[1]]:s[0]);return o=>{let l="";for(let d=0;d<t.length;d++)l+=typeof t[d]=="string"?t[d]:t[d](o,e);return l}}var Ud=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Gd(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==Ud?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),
t.setMilliseconds(n.getMilliseconds())),t}var jl=n=>n%1==0,ts=[1,2,2.5,5],Bd=Ei(10,-32,0,ts),ql=Ei(10,0,32,ts),Kd=ql.filter(jl),xn=Bd.concat(ql),Lo=`
`,Jl="{YYYY}",pl=Lo+Jl,Zl="{M}/{D}",Mi=Lo+Zl,Ji=Mi+"/{YY}",Ql="{aa}",Yd="{h}:{mm}",qn=Yd+Ql,ml=Lo+qn,gl=":{ss}",he=null;function Xl(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,o=s*30,l=s*365,a=(n==1?Ei(10,0,3,ts).filter(jl):Ei(10,-3,0,ts)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,o,o*2,o*3,o*4,o*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),
u=[[l,Jl,he,he,he,he,he,he,1],[s*28,"{MMM}",pl,he,he,he,he,he,1],[s,Zl,pl,he,he,he,he,he,1],[i,"{h}"+Ql,Ji,he,Mi,he,he,he,1],[t,qn,Ji,he,Mi,he,he,he,1],[e,gl,Ji+" "+qn,he,Mi+" "+qn,he,ml,he,1],[n,gl+".{fff}",Ji+" "+qn,he,Mi+" "+qn,he,ml,he,1]];function g(p){return(b,v,k,_,C,U)=>{let S=[],F=C>=l,A=C>=o&&C<l,Z=p(k),D=me(Z*n,3),Q=ho(Z.getFullYear(),F?0:Z.getMonth(),A||F?1:Z.getDate()),j=me(Q*n,3);if(A||
F){let te=A?C/o:0,Y=F?C/l:0,M=D==j?D:me(ho(Q.getFullYear()+Y,Q.getMonth()+te,1)*n,3),J=new Date(Ce(M/n)),N=J.getFullYear(),G=J.getMonth();for(let I=0;M<=_;I++){let ie=ho(N+Y*I,G+te*I,1),H=ie-p(me(ie*n,3));M=me((+ie+H)*n,3),M<=_&&S.push(M)}}else{let te=C>=s?s:C,Y=ct(k)-ct(D),M=j+Y+ss(D-j,te);S.push(M);let J=p(M),N=J.getHours()+J.getMinutes()/t+J.getSeconds()/i,G=C/i,I=b.axes[v]._space,ie=U/I;for(;M=
me(M+C,n==1?0:3),!(M>_);)if(G>1){let H=ct(me(N+G,6))%24,se=p(M).getHours()-H;se>1&&(se=-1),M-=se*i,N=(N+G)%24;let ue=S[S.length-1];me((M-ue)/C,3)*ie>=.7&&S.push(M)}else S.push(M)}return S}}return[a,u,g]}var[jd,qd,Jd]=Xl(1),[Zd,Qd,Xd]=Xl(.001);Ei(2,-53,53,[1]);function bl(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function wl(n,e){return(t,i,s,o,l)=>{let d=e.
find(k=>l>=k[0])||e[e.length-1],a,u,g,p,b,v;return i.map(k=>{let _=n(k),C=_.getFullYear(),U=_.getMonth(),S=_.getDate(),F=_.getHours(),A=_.getMinutes(),Z=_.getSeconds(),D=C!=a&&d[2]||U!=u&&d[3]||S!=g&&d[4]||F!=p&&d[5]||A!=b&&d[6]||Z!=v&&d[7]||d[1];return a=C,u=U,g=S,p=F,b=A,v=Z,D(_)})}}function eh(n,e){let t=Po(e);return(i,s,o,l,d)=>s.map(a=>t(n(a)))}function ho(n,e,t){return new Date(n,e,t)}function xl(n,e){
return e(n)}var th="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function vl(n,e){return(t,i,s,o)=>o==null?Ao:e(n(i))}function nh(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function ih(n,e){return n.series[e].fill(n,e)}var sh={show:!0,live:!0,isolate:!1,mount:$d,markers:{show:!0,width:2,stroke:nh,fill:ih,dash:"solid"},idx:null,idxs:null,values:[]};function oh(n,e){
let t=n.cursor.points,i=bt(),s=t.size(n,e);$e(i,Si,s),$e(i,Ai,s);let o=s/-2;$e(i,"marginLeft",o),$e(i,"marginTop",o);let l=t.width(n,e,s);return l&&$e(i,"borderWidth",l),i}function rh(n,e){let t=n.series[e].points;return t._fill||t._stroke}function lh(n,e){let t=n.series[e].points;return t._stroke||t._fill}function ah(n,e){return n.series[e].points.size}var uo=[0,0];function ch(n,e,t){return uo[0]=
e,uo[1]=t,uo}function Zi(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function fo(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}var dh={show:!0,x:!0,y:!0,lock:!1,move:ch,points:{one:!1,show:oh,size:ah,width:0,stroke:lh,fill:rh},bind:{mousedown:Zi,mouseup:Zi,click:Zi,dblclick:Zi,mousemove:fo,mouseleave:fo,mouseenter:fo},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),
e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ea={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Do=Pe({},ea,{filter:Fl}),ta=Pe({},Do,{size:10}),na=Pe({},ea,{show:!1}),Co='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", s\
ans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',ia="bold "+Co,sa=1.5,yl={show:!0,scale:"x",stroke:So,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ia,side:2,grid:Do,ticks:ta,border:na,font:Co,lineGap:sa,rotate:0},hh="Value",uh="Time",kl={show:!0,scale:"x",auto:!1,sorted:1,min:pe,max:-pe,idxs:[]};function fh(n,e,t,i,s){return e.map(o=>o==
null?"":Eo(o))}function ph(n,e,t,i,s,o,l){let d=[],a=tn.get(s)||0;t=l?t:me(ss(t,s),a);for(let u=t;u<=i;u=me(u+s,a))d.push(Object.is(u,-0)?0:u);return d}function xo(n,e,t,i,s,o,l){let d=[],a=n.scales[n.axes[e].scale].log,u=a==10?Ft:Ol,g=ct(u(t));s=Zn(a,g),a==10&&(s=xn[Mt(s,xn)]);let p=t,b=s*a;a==10&&(b=xn[Mt(b,xn)]);do d.push(p),p=p+s,a==10&&!tn.has(p)&&(p=me(p,tn.get(s))),p>=b&&(s=p,b=s*a,a==10&&(b=
xn[Mt(b,xn)]));while(p<=i);return d}function mh(n,e,t,i,s,o,l){let a=n.scales[n.axes[e].scale].asinh,u=i>a?xo(n,e,Xe(a,t),i,s):[a],g=i>=0&&t<=0?[0]:[];return(t<-a?xo(n,e,Xe(a,-i),-t,s):[a]).reverse().map(b=>-b).concat(g,u)}var oa=/./,gh=/[12357]/,bh=/[125]/,$l=/1/,vo=(n,e,t,i)=>n.map((s,o)=>e==4&&s==0||o%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function wh(n,e,t,i,s){let o=n.axes[t],l=o.scale,
d=n.scales[l],a=n.valToPos,u=o._space,g=a(10,l),p=a(9,l)-g>=u?oa:a(7,l)-g>=u?gh:a(5,l)-g>=u?bh:$l;if(p==$l){let b=Ne(a(1,l)-g);if(b<u)return vo(e.slice().reverse(),d.distr,p,wt(u/b)).reverse()}return vo(e,d.distr,p,1)}function xh(n,e,t,i,s){let o=n.axes[t],l=o.scale,d=o._space,a=n.valToPos,u=Ne(a(1,l)-a(2,l));return u<d?vo(e.slice().reverse(),3,oa,wt(d/u)).reverse():e}function vh(n,e,t,i){return i==
null?Ao:e==null?"":Eo(e)}var Sl={show:!0,scale:"y",stroke:So,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ia,side:3,grid:Do,ticks:ta,border:na,font:Co,lineGap:sa,rotate:0};function yh(n,e){let t=3+(n||1)*2;return me(t*e,3)}function kh(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],o=n.valToPos(s[i[0]],t,!0),l=n.valToPos(s[i[1]],t,!0),d=Ne(l-o),a=n.series[e],u=d/(a.points.space*
ae);return i[1]-i[0]<=u}var Al={scale:null,auto:!0,sorted:0,min:pe,max:-pe},ra=(n,e,t,i,s)=>s,Ml={show:!0,auto:!0,sorted:0,gaps:ra,alpha:1,facets:[Pe({},Al,{scale:"x"}),Pe({},Al,{scale:"y"})]},_l={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:ra,alpha:1,points:{show:kh,filter:null},values:null,min:pe,max:-pe,idxs:[],path:null,clip:null};function $h(n,e,t,i,s){return t/10}var la={time:!0,auto:!0,
distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Sh=Pe({},la,{time:!1,ori:1}),Tl={};function aa(n,e){let t=Tl[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,o,l,d,a,u){for(let g=0;g<t.plots.length;g++)t.plots[g]!=s&&t.plots[g].pub(i,s,o,l,d,a,u)}},n!=null&&(Tl[n]=t)),t}var ei=1,yo=2;function $n(n,e,t){let i=n.mode,s=n.series[e],o=i==2?
n._data[e]:n._data,l=n.scales,d=n.bbox,a=o[0],u=i==2?o[1]:o[e],g=i==2?l[s.facets[0].scale]:l[n.series[0].scale],p=i==2?l[s.facets[1].scale]:l[s.scale],b=d.left,v=d.top,k=d.width,_=d.height,C=n.valToPosH,U=n.valToPosV;return g.ori==0?t(s,a,u,g,p,C,U,b,v,k,_,ls,ni,cs,da,ua):t(s,a,u,g,p,U,C,v,b,_,k,as,ii,Oo,ha,fa)}function No(n,e){let t=0,i=0,s=re(n.bands,zo);for(let o=0;o<s.length;o++){let l=s[o];l.
series[0]==e?t=l.dir:l.series[1]==e&&(l.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function Ah(n,e,t,i,s){let o=n.mode,l=n.series[e],d=o==2?l.facets[1].scale:l.scale,a=n.scales[d];return s==-1?a.min:s==1?a.max:a.distr==3?a.dir==1?a.min:a.max:0}function Vt(n,e,t,i,s,o){return $n(n,e,(l,d,a,u,g,p,b,v,k,_,C)=>{let U=l.pxRound,S=u.dir*(u.ori==0?1:-1),F=u.ori==0?ni:ii,A,Z;S==1?(A=t,Z=i):(A=i,Z=
t);let D=U(p(d[A],u,_,v)),Q=U(b(a[A],g,C,k)),j=U(p(d[Z],u,_,v)),te=U(b(o==1?g.max:g.min,g,C,k)),Y=new Path2D(s);return F(Y,j,te),F(Y,D,te),F(Y,D,Q),Y})}function rs(n,e,t,i,s,o){let l=null;if(n.length>0){l=new Path2D;let d=e==0?cs:Oo,a=t;for(let p=0;p<n.length;p++){let b=n[p];if(b[1]>b[0]){let v=b[0]-a;v>0&&d(l,a,i,v,i+o),a=b[1]}}let u=t+s-a,g=10;u>0&&d(l,a,i-g/2,u,i+o+g)}return l}function Mh(n,e,t){
let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function Ro(n,e,t,i,s,o,l){let d=[],a=n.length;for(let u=s==1?t:i;u>=t&&u<=i;u+=s)if(e[u]===null){let p=u,b=u;if(s==1)for(;++u<=i&&e[u]===null;)b=u;else for(;--u>=t&&e[u]===null;)b=u;let v=o(n[p]),k=b==p?v:o(n[b]),_=p-s;v=l<=0&&_>=0&&_<a?o(n[_]):v;let U=b+s;k=l>=0&&U>=0&&U<a?o(n[U]):k,k>=v&&d.push([v,k])}return d}function El(n){return n==0?Il:n==
1?Ce:e=>wn(e,n)}function ca(n){let e=n==0?ls:as,t=n==0?(s,o,l,d,a,u)=>{s.arcTo(o,l,d,a,u)}:(s,o,l,d,a,u)=>{s.arcTo(l,o,a,d,u)},i=n==0?(s,o,l,d,a)=>{s.rect(o,l,d,a)}:(s,o,l,d,a)=>{s.rect(l,o,a,d)};return(s,o,l,d,a,u=0,g=0)=>{u==0&&g==0?i(s,o,l,d,a):(u=_t(u,d/2,a/2),g=_t(g,d/2,a/2),e(s,o+u,l),t(s,o+d,l,o+d,l+a,u),t(s,o+d,l+a,o,l+a,g),t(s,o,l+a,o,l,g),t(s,o,l,o+d,l,u),s.closePath())}}var ls=(n,e,t)=>{
n.moveTo(e,t)},as=(n,e,t)=>{n.moveTo(t,e)},ni=(n,e,t)=>{n.lineTo(e,t)},ii=(n,e,t)=>{n.lineTo(t,e)},cs=ca(0),Oo=ca(1),da=(n,e,t,i,s,o)=>{n.arc(e,t,i,s,o)},ha=(n,e,t,i,s,o)=>{n.arc(t,e,i,s,o)},ua=(n,e,t,i,s,o,l)=>{n.bezierCurveTo(e,t,i,s,o,l)},fa=(n,e,t,i,s,o,l)=>{n.bezierCurveTo(t,e,s,i,l,o)};function pa(n){return(e,t,i,s,o)=>$n(e,t,(l,d,a,u,g,p,b,v,k,_,C)=>{let{pxRound:U,points:S}=l,F,A;u.ori==0?(F=
ls,A=da):(F=as,A=ha);let Z=me(S.width*ae,3),D=(S.size-S.width)/2*ae,Q=me(D*2,3),j=new Path2D,te=new Path2D,{left:Y,top:M,width:J,height:N}=e.bbox;cs(te,Y-Q,M-Q,J+Q*2,N+Q*2);let G=I=>{if(a[I]!=null){let ie=U(p(d[I],u,_,v)),H=U(b(a[I],g,C,k));F(j,ie+D,H),A(j,ie,H,D,0,Qi*2)}};if(o)o.forEach(G);else for(let I=i;I<=s;I++)G(I);return{stroke:Z>0?j:null,fill:j,clip:te,flags:ei|yo}})}function ma(n){return(e,t,i,s,o,l)=>{
i!=s&&(o!=i&&l!=i&&n(e,t,i),o!=s&&l!=s&&n(e,t,s),n(e,t,l))}}var _h=ma(ni),Th=ma(ii);function ga(n){let e=re(n?.alignGaps,0);return(t,i,s,o)=>$n(t,i,(l,d,a,u,g,p,b,v,k,_,C)=>{[s,o]=ns(a,s,o);let U=l.pxRound,S=N=>U(p(N,u,_,v)),F=N=>U(b(N,g,C,k)),A,Z;u.ori==0?(A=ni,Z=_h):(A=ii,Z=Th);let D=u.dir*(u.ori==0?1:-1),Q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ei},j=Q.stroke,te=!1;if(o-
s>=_*4){let N=R=>t.posToVal(R,u.key,!0),G=null,I=null,ie,H,et,Se=S(d[D==1?s:o]),se=S(d[s]),ue=S(d[o]),X=N(D==1?se+1:ue-1);for(let R=D==1?s:o;R>=s&&R<=o;R+=D){let Le=d[R],Ae=(D==1?Le<X:Le>X)?Se:S(Le),ce=a[R];Ae==Se?ce!=null?(H=ce,G==null?(A(j,Ae,F(H)),ie=G=I=H):H<G?G=H:H>I&&(I=H)):ce===null&&(te=!0):(G!=null&&Z(j,Se,F(G),F(I),F(ie),F(H)),ce!=null?(H=ce,A(j,Ae,F(H)),G=I=ie=H):(G=I=null,ce===null&&(te=
!0)),Se=Ae,X=N(Se+D))}G!=null&&G!=I&&et!=Se&&Z(j,Se,F(G),F(I),F(ie),F(H))}else for(let N=D==1?s:o;N>=s&&N<=o;N+=D){let G=a[N];G===null?te=!0:G!=null&&A(j,S(d[N]),F(G))}let[M,J]=No(t,i);if(l.fill!=null||M!=0){let N=Q.fill=new Path2D(j),G=l.fillTo(t,i,l.min,l.max,M),I=F(G),ie=S(d[s]),H=S(d[o]);D==-1&&([H,ie]=[ie,H]),A(N,H,I),A(N,ie,I)}if(!l.spanGaps){let N=[];te&&N.push(...Ro(d,a,s,o,D,S,e)),Q.gaps=
N=l.gaps(t,i,s,o,N),Q.clip=rs(N,u.ori,v,k,_,C)}return J!=0&&(Q.band=J==2?[Vt(t,i,s,o,j,-1),Vt(t,i,s,o,j,1)]:Vt(t,i,s,o,j,J)),Q})}function Eh(n){let e=re(n.align,1),t=re(n.ascDesc,!1),i=re(n.alignGaps,0),s=re(n.extend,!1);return(o,l,d,a)=>$n(o,l,(u,g,p,b,v,k,_,C,U,S,F)=>{[d,a]=ns(p,d,a);let A=u.pxRound,{left:Z,width:D}=o.bbox,Q=se=>A(k(se,b,S,C)),j=se=>A(_(se,v,F,U)),te=b.ori==0?ni:ii,Y={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:ei},M=Y.stroke,J=b.dir*(b.ori==0?1:-1),N=j(p[J==1?d:a]),G=Q(g[J==1?d:a]),I=G,ie=G;s&&e==-1&&(ie=Z,te(M,ie,N)),te(M,G,N);for(let se=J==1?d:a;se>=d&&se<=a;se+=J){let ue=p[se];if(ue==null)continue;let X=Q(g[se]),R=j(ue);e==1?te(M,X,N):te(M,I,R),te(M,X,R),N=R,I=X}let H=I;s&&e==1&&(H=Z+D,te(M,H,N));let[et,Se]=No(o,l);if(u.fill!=null||et!=0){let se=Y.fill=new Path2D(
M),ue=u.fillTo(o,l,u.min,u.max,et),X=j(ue);te(se,H,X),te(se,ie,X)}if(!u.spanGaps){let se=[];se.push(...Ro(g,p,d,a,J,Q,i));let ue=u.width*ae/2,X=t||e==1?ue:-ue,R=t||e==-1?-ue:ue;se.forEach(Le=>{Le[0]+=X,Le[1]+=R}),Y.gaps=se=u.gaps(o,l,d,a,se),Y.clip=rs(se,b.ori,C,U,S,F)}return Se!=0&&(Y.band=Se==2?[Vt(o,l,d,a,M,-1),Vt(o,l,d,a,M,1)]:Vt(o,l,d,a,M,Se)),Y})}function zl(n,e,t,i,s,o,l=pe){if(n.length>1){
let d=null;for(let a=0,u=1/0;a<n.length;a++)if(e[a]!==void 0){if(d!=null){let g=Ne(n[a]-n[d]);g<u&&(u=g,l=Ne(t(n[a],i,s,o)-t(n[d],i,s,o)))}d=a}}return l}function zh(n){n=n||Ti;let e=re(n.size,[.6,pe,1]),t=n.align||0,i=n.gap||0,s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let o=ne(s),l=1-e[0],d=re(e[1],pe),a=re(e[2],1),u=re(n.disp,Ti),g=re(n.each,v=>{}),{fill:p,stroke:b}=u;return(v,k,_,C)=>$n(
v,k,(U,S,F,A,Z,D,Q,j,te,Y,M)=>{let J=U.pxRound,N=t,G=i*ae,I=d*ae,ie=a*ae,H,et;A.ori==0?[H,et]=o(v,k):[et,H]=o(v,k);let Se=A.dir*(A.ori==0?1:-1),se=A.ori==0?cs:Oo,ue=A.ori==0?g:(z,ge,De,En,on,Et,rn)=>{g(z,ge,De,on,En,rn,Et)},X=re(v.bands,zo).find(z=>z.series[0]==k),R=X!=null?X.dir:0,Le=U.fillTo(v,k,U.min,U.max,R),je=J(Q(Le,Z,M,te)),Ae,ce,xt,it=Y,_e=J(U.width*ae),Tt=!1,Ot=null,ht=null,Wt=null,Mn=null;
p!=null&&(_e==0||b!=null)&&(Tt=!0,Ot=p.values(v,k,_,C),ht=new Map,new Set(Ot).forEach(z=>{z!=null&&ht.set(z,new Path2D)}),_e>0&&(Wt=b.values(v,k,_,C),Mn=new Map,new Set(Wt).forEach(z=>{z!=null&&Mn.set(z,new Path2D)})));let{x0:_n,size:ri}=u;if(_n!=null&&ri!=null){N=1,S=_n.values(v,k,_,C),_n.unit==2&&(S=S.map(De=>v.posToVal(j+De*Y,A.key,!0)));let z=ri.values(v,k,_,C);ri.unit==2?ce=z[0]*Y:ce=D(z[0],A,
Y,j)-D(0,A,Y,j),it=zl(S,F,D,A,Y,j,it),xt=it-ce+G}else it=zl(S,F,D,A,Y,j,it),xt=it*l+G,ce=it-xt;xt<1&&(xt=0),_e>=ce/2&&(_e=0),xt<5&&(J=Il);let Li=xt>0,nn=it-xt-(Li?_e:0);ce=J(wo(nn,ie,I)),Ae=(N==0?ce/2:N==Se?0:ce)-N*Se*((N==0?G/2:0)+(Li?_e/2:0));let qe={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Tn=Tt?null:new Path2D,Ht=null;if(X!=null)Ht=v.data[X.series[1]];else{let{y0:z,y1:ge}=u;
z!=null&&ge!=null&&(F=ge.values(v,k,_,C),Ht=z.values(v,k,_,C))}let sn=H*ce,q=et*ce;for(let z=Se==1?_:C;z>=_&&z<=C;z+=Se){let ge=F[z];if(ge==null)continue;if(Ht!=null){let tt=Ht[z]??0;if(ge-tt==0)continue;je=Q(tt,Z,M,te)}let De=A.distr!=2||u!=null?S[z]:z,En=D(De,A,Y,j),on=Q(re(ge,Le),Z,M,te),Et=J(En-Ae),rn=J(Xe(on,je)),st=J(_t(on,je)),ut=rn-st;if(ge!=null){let tt=ge<0?q:sn,vt=ge<0?sn:q;Tt?(_e>0&&Wt[z]!=
null&&se(Mn.get(Wt[z]),Et,st+ct(_e/2),ce,Xe(0,ut-_e),tt,vt),Ot[z]!=null&&se(ht.get(Ot[z]),Et,st+ct(_e/2),ce,Xe(0,ut-_e),tt,vt)):se(Tn,Et,st+ct(_e/2),ce,Xe(0,ut-_e),tt,vt),ue(v,k,z,Et-_e/2,st,ce+_e,ut)}}return _e>0?qe.stroke=Tt?Mn:Tn:Tt||(qe._fill=U.width==0?U._fill:U._stroke??U._fill,qe.width=0),qe.fill=Tt?ht:Tn,qe})}function Ph(n,e){let t=re(e?.alignGaps,0);return(i,s,o,l)=>$n(i,s,(d,a,u,g,p,b,v,k,_,C,U)=>{
[o,l]=ns(u,o,l);let S=d.pxRound,F=H=>S(b(H,g,C,k)),A=H=>S(v(H,p,U,_)),Z,D,Q;g.ori==0?(Z=ls,Q=ni,D=ua):(Z=as,Q=ii,D=fa);let j=g.dir*(g.ori==0?1:-1),te=F(a[j==1?o:l]),Y=te,M=[],J=[];for(let H=j==1?o:l;H>=o&&H<=l;H+=j)if(u[H]!=null){let Se=a[H],se=F(Se);M.push(Y=se),J.push(A(u[H]))}let N={stroke:n(M,J,Z,Q,D,S),fill:null,clip:null,band:null,gaps:null,flags:ei},G=N.stroke,[I,ie]=No(i,s);if(d.fill!=null||
I!=0){let H=N.fill=new Path2D(G),et=d.fillTo(i,s,d.min,d.max,I),Se=A(et);Q(H,Y,Se),Q(H,te,Se)}if(!d.spanGaps){let H=[];H.push(...Ro(a,u,o,l,j,F,t)),N.gaps=H=d.gaps(i,s,o,l,H),N.clip=rs(H,g.ori,k,_,C,U)}return ie!=0&&(N.band=ie==2?[Vt(i,s,o,l,G,-1),Vt(i,s,o,l,G,1)]:Vt(i,s,o,l,G,ie)),N})}function Lh(n){return Ph(Dh,n)}function Dh(n,e,t,i,s,o){let l=n.length;if(l<2)return null;let d=new Path2D;if(t(d,
n[0],e[0]),l==2)i(d,n[1],e[1]);else{let a=Array(l),u=Array(l-1),g=Array(l-1),p=Array(l-1);for(let b=0;b<l-1;b++)g[b]=e[b+1]-e[b],p[b]=n[b+1]-n[b],u[b]=g[b]/p[b];a[0]=u[0];for(let b=1;b<l-1;b++)u[b]===0||u[b-1]===0||u[b-1]>0!=u[b]>0?a[b]=0:(a[b]=3*(p[b-1]+p[b])/((2*p[b]+p[b-1])/u[b-1]+(p[b]+2*p[b-1])/u[b]),isFinite(a[b])||(a[b]=0));a[l-1]=u[l-2];for(let b=0;b<l-1;b++)s(d,n[b]+p[b]/3,e[b]+a[b]*p[b]/
3,n[b+1]-p[b]/3,e[b+1]-a[b+1]*p[b]/3,n[b+1],e[b+1])}return d}var ko=new Set;function Pl(){for(let n of ko)n.syncRect(!0)}ti&&(yn(fd,Jn,Pl),yn(pd,Jn,Pl,!0),yn(Xi,Jn,()=>{Be.pxRatio=ae}));var Ch=ga(),Nh=pa();function Ll(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((o,l)=>$o(o,l,e,t))}function Rh(n,e){return n.map((t,i)=>i==0?{}:Pe({},e,t))}function $o(n,e,t,i){return Pe(
{},e==0?t:i,n)}function ba(n,e,t){return e==null?Qn:[e,t]}var Oh=ba;function Hh(n,e,t){return e==null?Qn:es(e,t,To,!0)}function wa(n,e,t,i){return e==null?Qn:is(e,t,n.scales[i].log,!1)}var Ih=wa;function xa(n,e,t,i){return e==null?Qn:_o(e,t,n.scales[i].log,!1)}var Fh=xa;function Vh(n,e,t,i,s){let o=Xe(dl(n),dl(e)),l=e-n,d=Mt(s/i*l,t);do{let a=t[d],u=i*a/l;if(u>=s&&o+(a<5?tn.get(a):0)<=17)return[a,
u]}while(++d<t.length);return[0,0]}function Dl(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=Ce((t=+s)*ae))+"px"),[n,e,t]}function Wh(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=me(e[2]*ae,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Be(n,e,t){let i={mode:re(n.mode,1)},s=i.mode;function o(r,c,h,f){let m=c.valToPct(r);return f+h*(c.dir==-1?1-m:m)}function l(r,c,h,f){let m=c.
valToPct(r);return f+h*(c.dir==-1?m:1-m)}function d(r,c,h,f){return c.ori==0?o(r,c,h,f):l(r,c,h,f)}i.valToPosH=o,i.valToPosV=l;let a=!1;i.status=0;let u=i.root=bt(qc);if(n.id!=null&&(u.id=n.id),at(u,n.class),n.title){let r=bt(Qc,u);r.textContent=n.title}let g=At("canvas"),p=i.ctx=g.getContext("2d"),b=bt(Xc,u);yn("click",b,r=>{r.target===k&&(we!=Fn||Me!=Vn)&&Ge.click(i,r)},!0);let v=i.under=bt(ed,b);
b.appendChild(g);let k=i.over=bt(td,b);n=Xn(n);let _=+re(n.pxAlign,1),C=El(_);(n.plugins||[]).forEach(r=>{r.opts&&(n=r.opts(i,n)||n)});let U=n.ms||.001,S=i.series=s==1?Ll(n.series||[],kl,_l,!1):Rh(n.series||[null],Ml),F=i.axes=Ll(n.axes||[],yl,Sl,!0),A=i.scales={},Z=i.bands=n.bands||[];Z.forEach(r=>{r.fill=ne(r.fill||null),r.dir=re(r.dir,-1)});let D=s==2?S[1].facets[0].scale:S[0].scale,Q={axes:lc,
series:nc},j=(n.drawOrder||["axes","series"]).map(r=>Q[r]);function te(r){let c=r.distr==3?h=>Ft(h>0?h:r.clamp(i,h,r.min,r.max,r.key)):r.distr==4?h=>co(h,r.asinh):r.distr==100?h=>r.fwd(h):h=>h;return h=>{let f=c(h),{_min:m,_max:w}=r,x=w-m;return(f-m)/x}}function Y(r){let c=A[r];if(c==null){let h=(n.scales||Ti)[r]||Ti;if(h.from!=null){Y(h.from);let f=Pe({},A[h.from],h,{key:r});f.valToPct=te(f),A[r]=
f}else{c=A[r]=Pe({},r==D?la:Sh,h),c.key=r;let f=c.time,m=c.range,w=en(m);if((r!=D||s==2&&!f)&&(w&&(m[0]==null||m[1]==null)&&(m={min:m[0]==null?ll:{mode:1,hard:m[0],soft:m[0]},max:m[1]==null?ll:{mode:1,hard:m[1],soft:m[1]}},w=!1),!w&&os(m))){let x=m;m=(y,$,T)=>$==null?Qn:es($,T,x)}c.range=ne(m||(f?Oh:r==D?c.distr==3?Ih:c.distr==4?Fh:ba:c.distr==3?wa:c.distr==4?xa:Hh)),c.auto=ne(w?!1:c.auto),c.clamp=
ne(c.clamp||$h),c._min=c._max=null,c.valToPct=te(c)}}}Y("x"),Y("y"),s==1&&S.forEach(r=>{Y(r.scale)}),F.forEach(r=>{Y(r.scale)});for(let r in n.scales)Y(r);let M=A[D],J=M.distr,N,G;M.ori==0?(at(u,Jc),N=o,G=l):(at(u,Zc),N=l,G=o);let I={};for(let r in A){let c=A[r];(c.min!=null||c.max!=null)&&(I[r]={min:c.min,max:c.max},c.min=c.max=null)}let ie=n.tzDate||(r=>new Date(Ce(r/U))),H=n.fmtDate||Po,et=U==1?
Jd(ie):Xd(ie),Se=wl(ie,bl(U==1?qd:Qd,H)),se=vl(ie,xl(th,H)),ue=[],X=i.legend=Pe({},sh,n.legend),R=i.cursor=Pe({},dh,{drag:{y:s==2}},n.cursor),Le=X.show,je=R.show,Ae=X.markers;X.idxs=ue,Ae.width=ne(Ae.width),Ae.dash=ne(Ae.dash),Ae.stroke=ne(Ae.stroke),Ae.fill=ne(Ae.fill);let ce,xt,it,_e=[],Tt=[],Ot,ht=!1,Wt={};if(X.live){let r=S[1]?S[1].values:null;ht=r!=null,Ot=ht?r(i,1,0):{_:0};for(let c in Ot)Wt[c]=
Ao}if(Le)if(ce=At("table",ld,u),it=At("tbody",null,ce),X.mount(i,ce),ht){xt=At("thead",null,ce,it);let r=At("tr",null,xt);At("th",null,r);for(var Mn in Ot)At("th",jr,r).textContent=Mn}else at(ce,cd),X.live&&at(ce,ad);let _n={show:!0},ri={show:!1};function Li(r,c){if(c==0&&(ht||!X.live||s==2))return Qn;let h=[],f=At("tr",dd,it,it.childNodes[c]);at(f,r.class),r.show||at(f,vn);let m=At("th",null,f);if(Ae.
show){let y=bt(hd,m);if(c>0){let $=Ae.width(i,c);$&&(y.style.border=$+"px "+Ae.dash(i,c)+" "+Ae.stroke(i,c)),y.style.background=Ae.fill(i,c)}}let w=bt(jr,m);r.label instanceof HTMLElement?w.appendChild(r.label):w.textContent=r.label,c>0&&(Ae.show||(w.style.color=r.width>0?Ae.stroke(i,c):Ae.fill(i,c)),qe("click",m,y=>{if(R._lock)return;an(y);let $=S.indexOf(r);if((y.ctrlKey||y.metaKey)!=X.isolate){
let T=S.some((E,L)=>L>0&&L!=$&&E.show);S.forEach((E,L)=>{L>0&&Pt(L,T?L==$?_n:ri:_n,!0,ze.setSeries)})}else Pt($,{show:!r.show},!0,ze.setSeries)},!1),Pn&&qe(Qr,m,y=>{R._lock||(an(y),Pt(S.indexOf(r),Un,!0,ze.setSeries))},!1));for(var x in Ot){let y=At("td",ud,f);y.textContent="--",h.push(y)}return[f,h]}let nn=new Map;function qe(r,c,h,f=!0){let m=nn.get(c)||{},w=R.bind[r](i,c,h,f);w&&(yn(r,c,m[r]=w),
nn.set(c,m))}function Tn(r,c,h){let f=nn.get(c)||{};for(let m in f)(r==null||m==r)&&(bo(m,c,f[m]),delete f[m]);r==null&&nn.delete(c)}let Ht=0,sn=0,q=0,z=0,ge=0,De=0,En=ge,on=De,Et=q,rn=z,st=0,ut=0,tt=0,vt=0;i.bbox={};let Ss=!1,Di=!1,zn=!1,ln=!1,Ci=!1,ft=!1;function As(r,c,h){(h||r!=i.width||c!=i.height)&&Yo(r,c),Rn(!1),zn=!0,Di=!0,On()}function Yo(r,c){i.width=Ht=q=r,i.height=sn=z=c,ge=De=0,qa(),Ja();
let h=i.bbox;st=h.left=wn(ge*ae,.5),ut=h.top=wn(De*ae,.5),tt=h.width=wn(q*ae,.5),vt=h.height=wn(z*ae,.5)}let Ka=3;function Ya(){let r=!1,c=0;for(;!r;){c++;let h=oc(c),f=rc(c);r=c==Ka||h&&f,r||(Yo(i.width,i.height),Di=!0)}}function ja({width:r,height:c}){As(r,c)}i.setSize=ja;function qa(){let r=!1,c=!1,h=!1,f=!1;F.forEach((m,w)=>{if(m.show&&m._show){let{side:x,_size:y}=m,$=x%2,T=m.label!=null?m.labelSize:
0,E=y+T;E>0&&($?(q-=E,x==3?(ge+=E,f=!0):h=!0):(z-=E,x==0?(De+=E,r=!0):c=!0))}}),cn[0]=r,cn[1]=h,cn[2]=c,cn[3]=f,q-=Ut[1]+Ut[3],ge+=Ut[3],z-=Ut[2]+Ut[0],De+=Ut[0]}function Ja(){let r=ge+q,c=De+z,h=ge,f=De;function m(w,x){switch(w){case 1:return r+=x,r-x;case 2:return c+=x,c-x;case 3:return h-=x,h+x;case 0:return f-=x,f+x}}F.forEach((w,x)=>{if(w.show&&w._show){let y=w.side;w._pos=m(y,w._size),w.label!=
null&&(w._lpos=m(y,w.labelSize))}})}if(R.dataIdx==null){let r=R.hover,c=r.skip=new Set(r.skip??[]);c.add(void 0);let h=r.prox=ne(r.prox),f=r.bias??=0;R.dataIdx=(m,w,x,y)=>{if(w==0)return x;let $=x,T=h(m,w,x,y)??pe,E=T>=0&&T<pe,L=M.ori==0?q:z,B=R.left,le=e[0],oe=e[w];if(c.has(oe[x])){$=null;let ee=null,W=null,O;if(f==0||f==-1)for(O=x;ee==null&&O-- >0;)c.has(oe[O])||(ee=O);if(f==0||f==1)for(O=x;W==null&&
O++<oe.length;)c.has(oe[O])||(W=O);if(ee!=null||W!=null)if(E){let ve=ee==null?-1/0:N(le[ee],M,L,0),Te=W==null?1/0:N(le[W],M,L,0),Ve=B-ve,fe=Te-B;Ve<=fe?Ve<=T&&($=ee):fe<=T&&($=W)}else $=W==null?ee:ee==null?W:x-ee<=W-x?ee:W}else E&&Ne(B-N(le[x],M,L,0))>T&&($=null);return $}}let an=r=>{R.event=r};R.idxs=ue,R._lock=!1;let Ke=R.points;Ke.show=ne(Ke.show),Ke.size=ne(Ke.size),Ke.stroke=ne(Ke.stroke),Ke.
width=ne(Ke.width),Ke.fill=ne(Ke.fill);let zt=i.focus=Pe({},n.focus||{alpha:.3},R.focus),Pn=zt.prox>=0,Ln=Pn&&Ke.one,pt=[],Dn=[],Cn=[];function jo(r,c){let h=Ke.show(i,c);if(h instanceof HTMLElement)return at(h,rd),at(h,r.class),Nt(h,-10,-10,q,z),k.insertBefore(h,pt[c]),h}function qo(r,c){if(s==1||c>0){let h=s==1&&A[r.scale].time,f=r.value;r.value=h?fl(f)?vl(ie,xl(f,H)):f||se:f||vh,r.label=r.label||
(h?uh:hh)}if(Ln||c>0){r.width=r.width==null?1:r.width,r.paths=r.paths||Ch||Sd,r.fillTo=ne(r.fillTo||Ah),r.pxAlign=+re(r.pxAlign,_),r.pxRound=El(r.pxAlign),r.stroke=ne(r.stroke||null),r.fill=ne(r.fill||null),r._stroke=r._fill=r._paths=r._focus=null;let h=yh(Xe(1,r.width),1),f=r.points=Pe({},{size:h,width:Xe(1,h*.2),stroke:r.stroke,space:h*2,paths:Nh,_stroke:null,_fill:null},r.points);f.show=ne(f.show),
f.filter=ne(f.filter),f.fill=ne(f.fill),f.stroke=ne(f.stroke),f.paths=ne(f.paths),f.pxAlign=r.pxAlign}if(Le){let h=Li(r,c);_e.splice(c,0,h[0]),Tt.splice(c,0,h[1]),X.values.push(null)}if(je){ue.splice(c,0,null);let h=null;Ln?c==0&&(h=jo(r,c)):c>0&&(h=jo(r,c)),pt.splice(c,0,h),Dn.splice(c,0,0),Cn.splice(c,0,0)}Fe("addSeries",c)}function Za(r,c){c=c??S.length,r=s==1?$o(r,c,kl,_l):$o(r,c,{},Ml),S.splice(
c,0,r),qo(S[c],c)}i.addSeries=Za;function Qa(r){if(S.splice(r,1),Le){X.values.splice(r,1),Tt.splice(r,1);let c=_e.splice(r,1)[0];Tn(null,c.firstChild),c.remove()}je&&(ue.splice(r,1),pt.splice(r,1)[0].remove(),Dn.splice(r,1),Cn.splice(r,1)),Fe("delSeries",r)}i.delSeries=Qa;let cn=[!1,!1,!1,!1];function Xa(r,c){if(r._show=r.show,r.show){let h=r.side%2,f=A[r.scale];f==null&&(r.scale=h?S[1].scale:D,f=
A[r.scale]);let m=f.time;r.size=ne(r.size),r.space=ne(r.space),r.rotate=ne(r.rotate),en(r.incrs)&&r.incrs.forEach(x=>{!tn.has(x)&&tn.set(x,Wl(x))}),r.incrs=ne(r.incrs||(f.distr==2?Kd:m?U==1?jd:Zd:xn)),r.splits=ne(r.splits||(m&&f.distr==1?et:f.distr==3?xo:f.distr==4?mh:ph)),r.stroke=ne(r.stroke),r.grid.stroke=ne(r.grid.stroke),r.ticks.stroke=ne(r.ticks.stroke),r.border.stroke=ne(r.border.stroke);let w=r.
values;r.values=en(w)&&!en(w[0])?ne(w):m?en(w)?wl(ie,bl(w,H)):fl(w)?eh(ie,w):w||Se:w||fh,r.filter=ne(r.filter||(f.distr>=3&&f.log==10?wh:f.distr==3&&f.log==2?xh:Fl)),r.font=Dl(r.font),r.labelFont=Dl(r.labelFont),r._size=r.size(i,null,c,0),r._space=r._rotate=r._incrs=r._found=r._splits=r._values=null,r._size>0&&(cn[c]=!0,r._el=bt(nd,b))}}function li(r,c,h,f){let[m,w,x,y]=h,$=c%2,T=0;return $==0&&(y||
w)&&(T=c==0&&!m||c==2&&!x?Ce(yl.size/3):0),$==1&&(m||x)&&(T=c==1&&!w||c==3&&!y?Ce(Sl.size/2):0),T}let Jo=i.padding=(n.padding||[li,li,li,li]).map(r=>ne(re(r,li))),Ut=i._padding=Jo.map((r,c)=>r(i,c,cn,0)),Ue,Re=null,Oe=null,Ni=s==1?S[0].idxs:null,yt=null,ai=!1;function Zo(r,c){if(e=r??[],i.data=i._data=e,s==2){Ue=0;for(let h=1;h<S.length;h++)Ue+=e[h][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),
yt=e[0],Ue=yt.length;let h=e;if(J==2){h=e.slice();let f=h[0]=Array(Ue);for(let m=0;m<Ue;m++)f[m]=m}i._data=e=h}if(Rn(!0),Fe("setData"),J==2&&(zn=!0),c!==!1){let h=M;h.auto(i,ai)?Ms():Bt(D,h.min,h.max),ln=ln||R.left>=0,ft=!0,On()}}i.setData=Zo;function Ms(){ai=!0;let r,c;s==1&&(Ue>0?(Re=Ni[0]=0,Oe=Ni[1]=Ue-1,r=e[0][Re],c=e[0][Oe],J==2?(r=Re,c=Oe):r==c&&(J==3?[r,c]=is(r,r,M.log,!1):J==4?[r,c]=_o(r,r,
M.log,!1):M.time?c=r+Ce(86400/U):[r,c]=es(r,c,To,!0))):(Re=Ni[0]=r=null,Oe=Ni[1]=c=null)),Bt(D,r,c)}let Ri,Nn,_s,Ts,Es,zs,Ps,Ls,Ds,nt;function Qo(r,c,h,f,m,w){r??=Jr,h??=zo,f??="butt",m??=Jr,w??="round",r!=Ri&&(p.strokeStyle=Ri=r),m!=Nn&&(p.fillStyle=Nn=m),c!=_s&&(p.lineWidth=_s=c),w!=Es&&(p.lineJoin=Es=w),f!=zs&&(p.lineCap=zs=f),h!=Ts&&p.setLineDash(Ts=h)}function Xo(r,c,h,f){c!=Nn&&(p.fillStyle=
Nn=c),r!=Ps&&(p.font=Ps=r),h!=Ls&&(p.textAlign=Ls=h),f!=Ds&&(p.textBaseline=Ds=f)}function Cs(r,c,h,f,m=0){if(f.length>0&&r.auto(i,ai)&&(c==null||c.min==null)){let w=re(Re,0),x=re(Oe,f.length-1),y=h.min==null?wd(f,w,x,m,r.distr==3):[h.min,h.max];r.min=_t(r.min,h.min=y[0]),r.max=Xe(r.max,h.max=y[1])}}let er={min:null,max:null};function ec(){for(let f in A){let m=A[f];I[f]==null&&(m.min==null||I[D]!=
null&&m.auto(i,ai))&&(I[f]=er)}for(let f in A){let m=A[f];I[f]==null&&m.from!=null&&I[m.from]!=null&&(I[f]=er)}I[D]!=null&&Rn(!0);let r={};for(let f in I){let m=I[f];if(m!=null){let w=r[f]=Xn(A[f],_d);if(m.min!=null)Pe(w,m);else if(f!=D||s==2)if(Ue==0&&w.from==null){let x=w.range(i,null,null,f);w.min=x[0],w.max=x[1]}else w.min=pe,w.max=-pe}}if(Ue>0){S.forEach((f,m)=>{if(s==1){let w=f.scale,x=I[w];
if(x==null)return;let y=r[w];if(m==0){let $=y.range(i,y.min,y.max,w);y.min=$[0],y.max=$[1],Re=Mt(y.min,e[0]),Oe=Mt(y.max,e[0]),Oe-Re>1&&(e[0][Re]<y.min&&Re++,e[0][Oe]>y.max&&Oe--),f.min=yt[Re],f.max=yt[Oe]}else f.show&&f.auto&&Cs(y,x,f,e[m],f.sorted);f.idxs[0]=Re,f.idxs[1]=Oe}else if(m>0&&f.show&&f.auto){let[w,x]=f.facets,y=w.scale,$=x.scale,[T,E]=e[m],L=r[y],B=r[$];L!=null&&Cs(L,I[y],w,T,w.sorted),
B!=null&&Cs(B,I[$],x,E,x.sorted),f.min=x.min,f.max=x.max}});for(let f in r){let m=r[f],w=I[f];if(m.from==null&&(w==null||w.min==null)){let x=m.range(i,m.min==pe?null:m.min,m.max==-pe?null:m.max,f);m.min=x[0],m.max=x[1]}}}for(let f in r){let m=r[f];if(m.from!=null){let w=r[m.from];if(w.min==null)m.min=m.max=null;else{let x=m.range(i,w.min,w.max,f);m.min=x[0],m.max=x[1]}}}let c={},h=!1;for(let f in r){
let m=r[f],w=A[f];if(w.min!=m.min||w.max!=m.max){w.min=m.min,w.max=m.max;let x=w.distr;w._min=x==3?Ft(w.min):x==4?co(w.min,w.asinh):x==100?w.fwd(w.min):w.min,w._max=x==3?Ft(w.max):x==4?co(w.max,w.asinh):x==100?w.fwd(w.max):w.max,c[f]=h=!0}}if(h){S.forEach((f,m)=>{s==2?m>0&&c.y&&(f._paths=null):c[f.scale]&&(f._paths=null)});for(let f in c)zn=!0,Fe("setScale",f);je&&R.left>=0&&(ln=ft=!0)}for(let f in I)
I[f]=null}function tc(r){let c=wo(Re-1,0,Ue-1),h=wo(Oe+1,0,Ue-1);for(;r[c]==null&&c>0;)c--;for(;r[h]==null&&h<Ue-1;)h++;return[c,h]}function nc(){if(Ue>0){let r=S.some(c=>c._focus)&&nt!=zt.alpha;r&&(p.globalAlpha=nt=zt.alpha),S.forEach((c,h)=>{if(h>0&&c.show&&(tr(h,!1),tr(h,!0),c._paths==null)){let f=nt;nt!=c.alpha&&(p.globalAlpha=nt=c.alpha);let m=s==2?[0,e[h][0].length-1]:tc(e[h]);c._paths=c.paths(
i,h,m[0],m[1]),nt!=f&&(p.globalAlpha=nt=f)}}),S.forEach((c,h)=>{if(h>0&&c.show){let f=nt;nt!=c.alpha&&(p.globalAlpha=nt=c.alpha),c._paths!=null&&nr(h,!1);{let m=c._paths!=null?c._paths.gaps:null,w=c.points.show(i,h,Re,Oe,m),x=c.points.filter(i,h,w,m);(w||x)&&(c.points._paths=c.points.paths(i,h,Re,Oe,x),nr(h,!0))}nt!=f&&(p.globalAlpha=nt=f),Fe("drawSeries",h)}}),r&&(p.globalAlpha=nt=1)}}function tr(r,c){
let h=c?S[r].points:S[r];h._stroke=h.stroke(i,r),h._fill=h.fill(i,r)}function nr(r,c){let h=c?S[r].points:S[r],{stroke:f,fill:m,clip:w,flags:x,_stroke:y=h._stroke,_fill:$=h._fill,_width:T=h.width}=h._paths;T=me(T*ae,3);let E=null,L=T%2/2;c&&$==null&&($=T>0?"#fff":y);let B=h.pxAlign==1&&L>0;if(B&&p.translate(L,L),!c){let le=st-T/2,oe=ut-T/2,ee=tt+T,W=vt+T;E=new Path2D,E.rect(le,oe,ee,W)}c?Ns(y,T,h.
dash,h.cap,$,f,m,x,w):ic(r,y,T,h.dash,h.cap,$,f,m,x,E,w),B&&p.translate(-L,-L)}function ic(r,c,h,f,m,w,x,y,$,T,E){let L=!1;$!=0&&Z.forEach((B,le)=>{if(B.series[0]==r){let oe=S[B.series[1]],ee=e[B.series[1]],W=(oe._paths||Ti).band;en(W)&&(W=B.dir==1?W[0]:W[1]);let O,ve=null;oe.show&&W&&vd(ee,Re,Oe)?(ve=B.fill(i,le)||w,O=oe._paths.clip):W=null,Ns(c,h,f,m,ve,x,y,$,T,E,O,W),L=!0}}),L||Ns(c,h,f,m,w,x,y,
$,T,E)}let ir=ei|yo;function Ns(r,c,h,f,m,w,x,y,$,T,E,L){Qo(r,c,h,f,m),($||T||L)&&(p.save(),$&&p.clip($),T&&p.clip(T)),L?(y&ir)==ir?(p.clip(L),E&&p.clip(E),Hi(m,x),Oi(r,w,c)):y&yo?(Hi(m,x),p.clip(L),Oi(r,w,c)):y&ei&&(p.save(),p.clip(L),E&&p.clip(E),Hi(m,x),p.restore(),Oi(r,w,c)):(Hi(m,x),Oi(r,w,c)),($||T||L)&&p.restore()}function Oi(r,c,h){h>0&&(c instanceof Map?c.forEach((f,m)=>{p.strokeStyle=Ri=
m,p.stroke(f)}):c!=null&&r&&p.stroke(c))}function Hi(r,c){c instanceof Map?c.forEach((h,f)=>{p.fillStyle=Nn=f,p.fill(h)}):c!=null&&r&&p.fill(c)}function sc(r,c,h,f){let m=F[r],w;if(f<=0)w=[0,0];else{let x=m._space=m.space(i,r,c,h,f),y=m._incrs=m.incrs(i,r,c,h,f,x);w=Vh(c,h,y,f,x)}return m._found=w}function Rs(r,c,h,f,m,w,x,y,$,T){let E=x%2/2;_==1&&p.translate(E,E),Qo(y,x,$,T,y),p.beginPath();let L,
B,le,oe,ee=m+(f==0||f==3?-w:w);h==0?(B=m,oe=ee):(L=m,le=ee);for(let W=0;W<r.length;W++)c[W]!=null&&(h==0?L=le=r[W]:B=oe=r[W],p.moveTo(L,B),p.lineTo(le,oe));p.stroke(),_==1&&p.translate(-E,-E)}function oc(r){let c=!0;return F.forEach((h,f)=>{if(!h.show)return;let m=A[h.scale];if(m.min==null){h._show&&(c=!1,h._show=!1,Rn(!1));return}else h._show||(c=!1,h._show=!0,Rn(!1));let w=h.side,x=w%2,{min:y,max:$}=m,
[T,E]=sc(f,y,$,x==0?q:z);if(E==0)return;let L=m.distr==2,B=h._splits=h.splits(i,f,y,$,T,E,L),le=m.distr==2?B.map(O=>yt[O]):B,oe=m.distr==2?yt[B[1]]-yt[B[0]]:T,ee=h._values=h.values(i,h.filter(i,le,f,E,oe),f,E,oe);h._rotate=w==2?h.rotate(i,ee,f,E):0;let W=h._size;h._size=wt(h.size(i,ee,f,r)),W!=null&&h._size!=W&&(c=!1)}),c}function rc(r){let c=!0;return Jo.forEach((h,f)=>{let m=h(i,f,cn,r);m!=Ut[f]&&
(c=!1),Ut[f]=m}),c}function lc(){for(let r=0;r<F.length;r++){let c=F[r];if(!c.show||!c._show)continue;let h=c.side,f=h%2,m,w,x=c.stroke(i,r),y=h==0||h==3?-1:1,[$,T]=c._found;if(c.label!=null){let Ze=c.labelGap*y,lt=Ce((c._lpos+Ze)*ae);Xo(c.labelFont[0],x,"center",h==2?"top":qr),p.save(),f==1?(m=w=0,p.translate(lt,Ce(ut+vt/2)),p.rotate((h==3?-Qi:Qi)/2)):(m=Ce(st+tt/2),w=lt);let un=Hl(c.label)?c.label(
i,r,$,T):c.label;p.fillText(un,m,w),p.restore()}if(T==0)continue;let E=A[c.scale],L=f==0?tt:vt,B=f==0?st:ut,le=c._splits,oe=E.distr==2?le.map(Ze=>yt[Ze]):le,ee=E.distr==2?yt[le[1]]-yt[le[0]]:$,W=c.ticks,O=c.border,ve=W.show?W.size:0,Te=Ce(ve*ae),Ve=Ce((c.alignTo==2?c._size-ve-c.gap:c.gap)*ae),fe=c._rotate*-Qi/180,Ee=C(c._pos*ae),ot=(Te+Ve)*y,Je=Ee+ot;w=f==0?Je:0,m=f==1?Je:0;let mt=c.font[0],kt=c.align==
1?jn:c.align==2?ro:fe>0?jn:fe<0?ro:f==0?"center":h==3?ro:jn,Dt=fe||f==1?"middle":h==2?"top":qr;Xo(mt,x,kt,Dt);let rt=c.font[1]*c.lineGap,gt=le.map(Ze=>C(d(Ze,E,L,B))),$t=c._values;for(let Ze=0;Ze<$t.length;Ze++){let lt=$t[Ze];if(lt!=null){f==0?m=gt[Ze]:w=gt[Ze],lt=""+lt;let un=lt.indexOf(`
`)==-1?[lt]:lt.split(/\n/gm);for(let Qe=0;Qe<un.length;Qe++){let kr=un[Qe];fe?(p.save(),p.translate(m,w+Qe*rt),p.rotate(fe),p.fillText(kr,0,0),p.restore()):p.fillText(kr,m,w+Qe*rt)}}}W.show&&Rs(gt,W.filter(i,oe,r,T,ee),f,h,Ee,Te,me(W.width*ae,3),W.stroke(i,r),W.dash,W.cap);let Ct=c.grid;Ct.show&&Rs(gt,Ct.filter(i,oe,r,T,ee),f,f==0?2:1,f==0?ut:st,f==0?vt:tt,me(Ct.width*ae,3),Ct.stroke(i,r),Ct.dash,
Ct.cap),O.show&&Rs([Ee],[1],f==0?1:0,f==0?1:2,f==1?ut:st,f==1?vt:tt,me(O.width*ae,3),O.stroke(i,r),O.dash,O.cap)}Fe("drawAxes")}function Rn(r){S.forEach((c,h)=>{h>0&&(c._paths=null,r&&(s==1?(c.min=null,c.max=null):c.facets.forEach(f=>{f.min=null,f.max=null})))})}let Ii=!1,Os=!1,ci=[];function ac(){Os=!1;for(let r=0;r<ci.length;r++)Fe(...ci[r]);ci.length=0}function On(){Ii||(Cd(sr),Ii=!0)}function cc(r,c=!1){
Ii=!0,Os=c,r(i),sr(),c&&ci.length>0&&queueMicrotask(ac)}i.batch=cc;function sr(){if(Ss&&(ec(),Ss=!1),zn&&(Ya(),zn=!1),Di){if($e(v,jn,ge),$e(v,"top",De),$e(v,Si,q),$e(v,Ai,z),$e(k,jn,ge),$e(k,"top",De),$e(k,Si,q),$e(k,Ai,z),$e(b,Si,Ht),$e(b,Ai,sn),g.width=Ce(Ht*ae),g.height=Ce(sn*ae),F.forEach(({_el:r,_show:c,_size:h,_pos:f,side:m})=>{if(r!=null)if(c){let w=m===3||m===0?h:0,x=m%2==1;$e(r,x?"left":"\
top",f-w),$e(r,x?"width":"height",h),$e(r,x?"top":"left",x?De:ge),$e(r,x?"height":"width",x?z:q),go(r,vn)}else at(r,vn)}),Ri=Nn=_s=Es=zs=Ps=Ls=Ds=Ts=null,nt=1,ui(!0),ge!=En||De!=on||q!=Et||z!=rn){Rn(!1);let r=q/Et,c=z/rn;if(je&&!ln&&R.left>=0){R.left*=r,R.top*=c,Hn&&Nt(Hn,Ce(R.left),0,q,z),In&&Nt(In,0,Ce(R.top),q,z);for(let h=0;h<pt.length;h++){let f=pt[h];f!=null&&(Dn[h]*=r,Cn[h]*=c,Nt(f,wt(Dn[h]),
wt(Cn[h]),q,z))}}if(xe.show&&!Ci&&xe.left>=0&&xe.width>0){xe.left*=r,xe.width*=r,xe.top*=c,xe.height*=c;for(let h in Us)$e(Wn,h,xe[h])}En=ge,on=De,Et=q,rn=z}Fe("setSize"),Di=!1}Ht>0&&sn>0&&(p.clearRect(0,0,g.width,g.height),Fe("drawClear"),j.forEach(r=>r()),Fe("draw")),xe.show&&Ci&&(Fi(xe),Ci=!1),je&&ln&&(hn(null,!0,!1),ln=!1),X.show&&X.live&&ft&&(Vs(),ft=!1),a||(a=!0,i.status=1,Fe("ready")),ai=!1,
Ii=!1}i.redraw=(r,c)=>{zn=c||!1,r!==!1?Bt(D,M.min,M.max):On()};function Hs(r,c){let h=A[r];if(h.from==null){if(Ue==0){let f=h.range(i,c.min,c.max,r);c.min=f[0],c.max=f[1]}if(c.min>c.max){let f=c.min;c.min=c.max,c.max=f}if(Ue>1&&c.min!=null&&c.max!=null&&c.max-c.min<1e-16)return;r==D&&h.distr==2&&Ue>0&&(c.min=Mt(c.min,e[0]),c.max=Mt(c.max,e[0]),c.min==c.max&&c.max++),I[r]=c,Ss=!0,On()}}i.setScale=Hs;
let Is,Fs,Hn,In,or,rr,Fn,Vn,lr,ar,we,Me,Gt=!1,Ge=R.drag,He=Ge.x,Ie=Ge.y;je&&(R.x&&(Is=bt(sd,k)),R.y&&(Fs=bt(od,k)),M.ori==0?(Hn=Is,In=Fs):(Hn=Fs,In=Is),we=R.left,Me=R.top);let xe=i.select=Pe({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),Wn=xe.show?bt(id,xe.over?k:v):null;function Fi(r,c){if(xe.show){for(let h in r)xe[h]=r[h],h in Us&&$e(Wn,h,r[h]);c!==!1&&Fe("setSelect")}}i.setSelect=Fi;
function dc(r){if(S[r].show)Le&&go(_e[r],vn);else if(Le&&at(_e[r],vn),je){let h=Ln?pt[0]:pt[r];h!=null&&Nt(h,-10,-10,q,z)}}function Bt(r,c,h){Hs(r,{min:c,max:h})}function Pt(r,c,h,f){c.focus!=null&&mc(r),c.show!=null&&S.forEach((m,w)=>{w>0&&(r==w||r==null)&&(m.show=c.show,dc(w),s==2?(Bt(m.facets[0].scale,null,null),Bt(m.facets[1].scale,null,null)):Bt(m.scale,null,null),On())}),h!==!1&&Fe("setSerie\
s",r,c),f&&fi("setSeries",i,r,c)}i.setSeries=Pt;function hc(r,c){Pe(Z[r],c)}function uc(r,c){r.fill=ne(r.fill||null),r.dir=re(r.dir,-1),c=c??Z.length,Z.splice(c,0,r)}function fc(r){r==null?Z.length=0:Z.splice(r,1)}i.addBand=uc,i.setBand=hc,i.delBand=fc;function pc(r,c){S[r].alpha=c,je&&pt[r]!=null&&(pt[r].style.opacity=c),Le&&_e[r]&&(_e[r].style.opacity=c)}let It,Kt,dn,Un={focus:!0};function mc(r){
if(r!=dn){let c=r==null,h=zt.alpha!=1;S.forEach((f,m)=>{if(s==1||m>0){let w=c||m==0||m==r;f._focus=c?null:w,h&&pc(m,w?1:zt.alpha)}}),dn=r,h&&On()}}Le&&Pn&&qe(Xr,ce,r=>{R._lock||(an(r),dn!=null&&Pt(null,Un,!0,ze.setSeries))});function Lt(r,c,h){let f=A[c];h&&(r=r/ae-(f.ori==1?De:ge));let m=q;f.ori==1&&(m=z,r=m-r),f.dir==-1&&(r=m-r);let w=f._min,x=f._max,y=r/m,$=w+(x-w)*y,T=f.distr;return T==3?Zn(10,
$):T==4?kd($,f.asinh):T==100?f.bwd($):$}function gc(r,c){let h=Lt(r,D,c);return Mt(h,e[0],Re,Oe)}i.valToIdx=r=>Mt(r,e[0]),i.posToIdx=gc,i.posToVal=Lt,i.valToPos=(r,c,h)=>A[c].ori==0?o(r,A[c],h?tt:q,h?st:0):l(r,A[c],h?vt:z,h?ut:0),i.setCursor=(r,c,h)=>{we=r.left,Me=r.top,hn(null,c,h)};function cr(r,c){$e(Wn,jn,xe.left=r),$e(Wn,Si,xe.width=c)}function dr(r,c){$e(Wn,"top",xe.top=r),$e(Wn,Ai,xe.height=
c)}let di=M.ori==0?cr:dr,hi=M.ori==1?cr:dr;function bc(){if(Le&&X.live)for(let r=s==2?1:0;r<S.length;r++){if(r==0&&ht)continue;let c=X.values[r],h=0;for(let f in c)Tt[r][h++].firstChild.nodeValue=c[f]}}function Vs(r,c){if(r!=null&&(r.idxs?r.idxs.forEach((h,f)=>{ue[f]=h}):Md(r.idx)||ue.fill(r.idx),X.idx=ue[0]),Le&&X.live){for(let h=0;h<S.length;h++)(h>0||s==1&&!ht)&&wc(h,ue[h]);bc()}ft=!1,c!==!1&&Fe(
"setLegend")}i.setLegend=Vs;function wc(r,c){let h=S[r],f=r==0&&J==2?yt:e[r],m;ht?m=h.values(i,r,c)??Wt:(m=h.value(i,c==null?null:f[c],r,c),m=m==null?Wt:{_:m}),X.values[r]=m}function hn(r,c,h){lr=we,ar=Me,[we,Me]=R.move(i,we,Me),R.left=we,R.top=Me,je&&(Hn&&Nt(Hn,Ce(we),0,q,z),In&&Nt(In,0,Ce(Me),q,z));let f,m=Re>Oe;It=pe,Kt=null;let w=M.ori==0?q:z,x=M.ori==1?q:z;if(we<0||Ue==0||m){f=R.idx=null;for(let y=0;y<
S.length;y++){let $=pt[y];$!=null&&Nt($,-10,-10,q,z)}Pn&&Pt(null,Un,!0,r==null&&ze.setSeries),X.live&&(ue.fill(f),ft=!0)}else{let y,$,T;s==1&&(y=M.ori==0?we:Me,$=Lt(y,D),f=R.idx=Mt($,e[0],Re,Oe),T=N(e[0][f],M,w,0));let E=-10,L=-10,B=0,le=0,oe=!0,ee="",W="";for(let O=s==2?1:0;O<S.length;O++){let ve=S[O],Te=ue[O],Ve=Te==null?null:s==1?e[O][Te]:e[O][1][Te],fe=R.dataIdx(i,O,f,$),Ee=fe==null?null:s==1?
e[O][fe]:e[O][1][fe];if(ft=ft||Ee!=Ve||fe!=Te,ue[O]=fe,O>0&&ve.show){let ot=fe==null?-10:fe==f?T:N(s==1?e[0][fe]:e[O][0][fe],M,w,0),Je=Ee==null?-10:G(Ee,s==1?A[ve.scale]:A[ve.facets[1].scale],x,0);if(Pn&&Ee!=null){let mt=M.ori==1?we:Me,kt=Ne(zt.dist(i,O,fe,Je,mt));if(kt<It){let Dt=zt.bias;if(Dt!=0){let rt=Lt(mt,ve.scale),gt=Ee>=0?1:-1,$t=rt>=0?1:-1;$t==gt&&($t==1?Dt==1?Ee>=rt:Ee<=rt:Dt==1?Ee<=rt:Ee>=
rt)&&(It=kt,Kt=O)}else It=kt,Kt=O}}if(ft||Ln){let mt,kt;M.ori==0?(mt=ot,kt=Je):(mt=Je,kt=ot);let Dt,rt,gt,$t,Ct,Ze,lt=!0,un=Ke.bbox;if(un!=null){lt=!1;let Qe=un(i,O);gt=Qe.left,$t=Qe.top,Dt=Qe.width,rt=Qe.height}else gt=mt,$t=kt,Dt=rt=Ke.size(i,O);if(Ze=Ke.fill(i,O),Ct=Ke.stroke(i,O),Ln)O==Kt&&It<=zt.prox&&(E=gt,L=$t,B=Dt,le=rt,oe=lt,ee=Ze,W=Ct);else{let Qe=pt[O];Qe!=null&&(Dn[O]=gt,Cn[O]=$t,rl(Qe,
Dt,rt,lt),sl(Qe,Ze,Ct),Nt(Qe,wt(gt),wt($t),q,z))}}}}if(Ln){let O=zt.prox,ve=dn==null?It<=O:It>O||Kt!=dn;if(ft||ve){let Te=pt[0];Te!=null&&(Dn[0]=E,Cn[0]=L,rl(Te,B,le,oe),sl(Te,ee,W),Nt(Te,wt(E),wt(L),q,z))}}}if(xe.show&&Gt)if(r!=null){let[y,$]=ze.scales,[T,E]=ze.match,[L,B]=r.cursor.sync.scales,le=r.cursor.drag;if(He=le._x,Ie=le._y,He||Ie){let{left:oe,top:ee,width:W,height:O}=r.select,ve=r.scales[L].
ori,Te=r.posToVal,Ve,fe,Ee,ot,Je,mt=y!=null&&T(y,L),kt=$!=null&&E($,B);mt&&He?(ve==0?(Ve=oe,fe=W):(Ve=ee,fe=O),Ee=A[y],ot=N(Te(Ve,L),Ee,w,0),Je=N(Te(Ve+fe,L),Ee,w,0),di(_t(ot,Je),Ne(Je-ot))):di(0,w),kt&&Ie?(ve==1?(Ve=oe,fe=W):(Ve=ee,fe=O),Ee=A[$],ot=G(Te(Ve,B),Ee,x,0),Je=G(Te(Ve+fe,B),Ee,x,0),hi(_t(ot,Je),Ne(Je-ot))):hi(0,x)}else Gs()}else{let y=Ne(lr-or),$=Ne(ar-rr);if(M.ori==1){let B=y;y=$,$=B}He=
Ge.x&&y>=Ge.dist,Ie=Ge.y&&$>=Ge.dist;let T=Ge.uni;T!=null?He&&Ie&&(He=y>=T,Ie=$>=T,!He&&!Ie&&($>y?Ie=!0:He=!0)):Ge.x&&Ge.y&&(He||Ie)&&(He=Ie=!0);let E,L;He&&(M.ori==0?(E=Fn,L=we):(E=Vn,L=Me),di(_t(E,L),Ne(L-E)),Ie||hi(0,x)),Ie&&(M.ori==1?(E=Fn,L=we):(E=Vn,L=Me),hi(_t(E,L),Ne(L-E)),He||di(0,w)),!He&&!Ie&&(di(0,0),hi(0,0))}if(Ge._x=He,Ge._y=Ie,r==null){if(h){if(yr!=null){let[y,$]=ze.scales;ze.values[0]=
y!=null?Lt(M.ori==0?we:Me,y):null,ze.values[1]=$!=null?Lt(M.ori==1?we:Me,$):null}fi(lo,i,we,Me,q,z,f)}if(Pn){let y=h&&ze.setSeries,$=zt.prox;dn==null?It<=$&&Pt(Kt,Un,!0,y):It>$?Pt(null,Un,!0,y):Kt!=dn&&Pt(Kt,Un,!0,y)}}ft&&(X.idx=f,Vs()),c!==!1&&Fe("setCursor")}let Yt=null;Object.defineProperty(i,"rect",{get(){return Yt==null&&ui(!1),Yt}});function ui(r=!1){r?Yt=null:(Yt=k.getBoundingClientRect(),Fe(
"syncRect",Yt))}function hr(r,c,h,f,m,w,x){R._lock||Gt&&r!=null&&r.movementX==0&&r.movementY==0||(Ws(r,c,h,f,m,w,x,!1,r!=null),r!=null?hn(null,!0,!0):hn(c,!0,!1))}function Ws(r,c,h,f,m,w,x,y,$){if(Yt==null&&ui(!1),an(r),r!=null)h=r.clientX-Yt.left,f=r.clientY-Yt.top;else{if(h<0||f<0){we=-10,Me=-10;return}let[T,E]=ze.scales,L=c.cursor.sync,[B,le]=L.values,[oe,ee]=L.scales,[W,O]=ze.match,ve=c.axes[0].
side%2==1,Te=M.ori==0?q:z,Ve=M.ori==1?q:z,fe=ve?w:m,Ee=ve?m:w,ot=ve?f:h,Je=ve?h:f;if(oe!=null?h=W(T,oe)?d(B,A[T],Te,0):-10:h=Te*(ot/fe),ee!=null?f=O(E,ee)?d(le,A[E],Ve,0):-10:f=Ve*(Je/Ee),M.ori==1){let mt=h;h=f,f=mt}}$&&(c==null||c.cursor.event.type==lo)&&((h<=1||h>=q-1)&&(h=wn(h,q)),(f<=1||f>=z-1)&&(f=wn(f,z))),y?(or=h,rr=f,[Fn,Vn]=R.move(i,h,f)):(we=h,Me=f)}let Us={width:0,height:0,left:0,top:0};
function Gs(){Fi(Us,!1)}let ur,fr,pr,mr;function gr(r,c,h,f,m,w,x){Gt=!0,He=Ie=Ge._x=Ge._y=!1,Ws(r,c,h,f,m,w,x,!0,!1),r!=null&&(qe(ao,po,br,!1),fi(Zr,i,Fn,Vn,q,z,null));let{left:y,top:$,width:T,height:E}=xe;ur=y,fr=$,pr=T,mr=E}function br(r,c,h,f,m,w,x){Gt=Ge._x=Ge._y=!1,Ws(r,c,h,f,m,w,x,!1,!0);let{left:y,top:$,width:T,height:E}=xe,L=T>0||E>0,B=ur!=y||fr!=$||pr!=T||mr!=E;if(L&&B&&Fi(xe),Ge.setScale&&
L&&B){let le=y,oe=T,ee=$,W=E;if(M.ori==1&&(le=$,oe=E,ee=y,W=T),He&&Bt(D,Lt(le,D),Lt(le+oe,D)),Ie)for(let O in A){let ve=A[O];O!=D&&ve.from==null&&ve.min!=pe&&Bt(O,Lt(ee+W,O),Lt(ee,O))}Gs()}else R.lock&&(R._lock=!R._lock,hn(c,!0,r!=null));r!=null&&(Tn(ao,po),fi(ao,i,we,Me,q,z,null))}function xc(r,c,h,f,m,w,x){if(R._lock)return;an(r);let y=Gt;if(Gt){let $=!0,T=!0,E=10,L,B;M.ori==0?(L=He,B=Ie):(L=Ie,
B=He),L&&B&&($=we<=E||we>=q-E,T=Me<=E||Me>=z-E),L&&$&&(we=we<Fn?0:q),B&&T&&(Me=Me<Vn?0:z),hn(null,!0,!0),Gt=!1}we=-10,Me=-10,ue.fill(null),hn(null,!0,!0),y&&(Gt=y)}function wr(r,c,h,f,m,w,x){R._lock||(an(r),Ms(),Gs(),r!=null&&fi(el,i,we,Me,q,z,null))}function xr(){F.forEach(Wh),As(i.width,i.height,!0)}yn(Xi,Jn,xr);let Gn={};Gn.mousedown=gr,Gn.mousemove=hr,Gn.mouseup=br,Gn.dblclick=wr,Gn.setSeries=
(r,c,h,f)=>{let m=ze.match[2];h=m(i,c,h),h!=-1&&Pt(h,f,!0,!1)},je&&(qe(Zr,k,gr),qe(lo,k,hr),qe(Qr,k,r=>{an(r),ui(!1)}),qe(Xr,k,xc),qe(el,k,wr),ko.add(i),i.syncRect=ui);let Vi=i.hooks=n.hooks||{};function Fe(r,c,h){Os?ci.push([r,c,h]):r in Vi&&Vi[r].forEach(f=>{f.call(null,i,c,h)})}(n.plugins||[]).forEach(r=>{for(let c in r.hooks)Vi[c]=(Vi[c]||[]).concat(r.hooks[c])});let vr=(r,c,h)=>h,ze=Pe({key:null,
setSeries:!1,filters:{pub:hl,sub:hl},scales:[D,S[1]?S[1].scale:null],match:[ul,ul,vr],values:[null,null]},R.sync);ze.match.length==2&&ze.match.push(vr),R.sync=ze;let yr=ze.key,Bs=aa(yr);function fi(r,c,h,f,m,w,x){ze.filters.pub(r,c,h,f,m,w,x)&&Bs.pub(r,c,h,f,m,w,x)}Bs.sub(i);function vc(r,c,h,f,m,w,x){ze.filters.sub(r,c,h,f,m,w,x)&&Gn[r](null,c,h,f,m,w,x)}i.pub=vc;function yc(){Bs.unsub(i),ko.delete(
i),nn.clear(),bo(Xi,Jn,xr),u.remove(),ce?.remove(),Fe("destroy")}i.destroy=yc;function Ks(){Fe("init",n,e),Zo(e||n.data,!1),I[D]?Hs(D,I[D]):Ms(),Ci=xe.show&&(xe.width>0||xe.height>0),ln=ft=!0,As(n.width,n.height)}return S.forEach(qo),F.forEach(Xa),t?t instanceof HTMLElement?(t.appendChild(u),Ks()):t(i,Ks):Ks(),i}Be.assign=Pe;Be.fmtNum=Eo;Be.rangeNum=es;Be.rangeLog=is;Be.rangeAsinh=_o;Be.orient=$n;
Be.pxRatio=ae;Be.join=Dd;Be.fmtDate=Po,Be.tzDate=Gd;Be.sync=aa;{Be.addGap=Mh,Be.clipGaps=rs;let n=Be.paths={points:pa};n.linear=ga,n.stepped=Eh,n.bars=zh,n.spline=Lh}var Uh={ArrowUp:1,ArrowRight:1,ArrowDown:-1,ArrowLeft:-1,PageUp:10,PageDown:-10},ds=class{element;#t;#e;#n=1;isDragged=!1;#s=K("span",{class:"handle-label"});#r;constructor(e){this.#t=e,this.#e=e.value,this.element=K("div",{class:"handle",role:"slider",tabindex:"0","aria-orientation":"vertical","aria-label":`Downtime threshold of ${de(e.name)}`,"aria-valuemin":"0","data-dependency":e.name},this.#s),
this.element.onpointerdown=t=>this.#l(t),this.element.onkeydown=t=>this.#i(t),this.element.ondblclick=t=>t.stopPropagation()}show(e){this.isDragged||(this.#e=e),this.element.setAttribute("aria-valuenow",String(this.#e)),this.element.setAttribute("aria-valuetext",this.#t.text(this.#e)),St(this.#s,this.#t.text(this.#e))}place(e,t){this.#n=t,this.element.setAttribute("aria-valuemax",String(Math.max(t,
this.#e))),this.element.style.transform=`translateY(${Math.round(e)}px)`}#l(e){if(e.button!==0)return;e.preventDefault(),e.stopPropagation();let{element:t}=this;t.focus({preventScroll:!0}),t.setPointerCapture(e.pointerId);let{top:i}=(t.parentElement?.querySelector(".u-over")).getBoundingClientRect();this.isDragged=!0;let s=!1;t.onpointermove=({clientY:o})=>{if(!s&&Math.abs(o-e.clientY)<2)return;s=
!0;let l=this.#t.step();this.#o(Math.min(this.#n,Math.round(this.#t.at(o-i)/l)*l),!1)},t.onpointerup=t.onpointercancel=()=>{t.onpointermove=t.onpointerup=t.onpointercancel=null,this.isDragged=!1,s&&this.#t.onInput(this.#e,!0)}}#i(e){let t=Uh[e.key];if(!t||e.ctrlKey||e.metaKey||e.altKey)return;e.preventDefault(),e.stopPropagation();let i=this.#t.step();this.#o((Math.round(this.#e/i)+t)*i,!1),clearTimeout(
this.#r),this.#r=setTimeout(()=>this.#t.onInput(this.#e,!0),300)}#o(e,t){let i=Math.max(0,e);i!==this.#e&&(this.#e=i,this.#t.onInput(i,t))}};var Sn=58,oi=14,si=7,hs=14,va=8,ya=4,Gh=3,us=class{element;handle;#t;#e;#n;#s;#r=80;#l=0;#i=1;#o=0;#a;#d;constructor(e,t,i){this.#e=e,this.#a=t,this.#d=t;let s=K("div",{class:"lane-name",title:t.name},K("bdi",{},de(t.name,200))),o=K("span",{class:"lane-state","data-phase":"none"}),l=K("span",{class:"lane-lag"}),d=K("div",{class:"lane-downtimes"}),a=K("span",{class:"lane-heard",hidden:""},"never he\
ard"),u=K("button",{class:"quiet",type:"button",hidden:"","data-test":"reset-threshold"},"Reset");u.onclick=()=>i(this.#d.downtimeThreshold,!0);let g=K("div",{class:"lane-label"},s,K("div",{class:"lane-now"},o,l),K("div",{class:"lane-what-if"},d,a,u)),p=K("canvas",{class:"track",role:"img"}),b=K("div",{class:"plot"}),v=K("div",{class:"lane-cut",hidden:""});this.#t={state:o,lag:l,downtimes:d,heard:a,
reset:u,track:p,plot:b,cut:v},this.handle=new ds({name:t.name,value:t.downtimeThreshold,at:k=>Math.max(0,this.#n.posToVal(k,"y")),step:()=>this.#h,text:k=>be(k,e.kind),onInput:i}),b.append(this.handle.element,v),this.element=K("div",{class:"lane","data-dependency":t.name},g,K("div",{class:"lane-plot"},b,p)),this.#n=new Be(this.#c(),[[0,1],[null,null]],b),this.show(t)}#c(){let e=this.#e,t=()=>`11px\
 ${e.colours.font||"system-ui"}`;return{width:300,height:this.#r,padding:[va,oi,7,0],pxAlign:1,legend:{show:!1},cursor:{show:!1},scales:{x:{time:!1,auto:!1},y:{auto:!1}},axes:[{size:0,gap:0,splits:()=>e.marks.map(({place:i})=>i),values:()=>[],grid:{stroke:()=>e.colours.grid,width:1},ticks:{show:!1}},{size:Sn,gap:6,font:t(),stroke:()=>e.colours.muted,grid:{stroke:()=>e.colours.grid,width:1},ticks:{
show:!1},splits:i=>this.#f(i.scales.y.max),values:(i,s)=>s.map(o=>o===0?"0":be(o,e.kind))}],series:[{},{stroke:()=>e.colours.line,fill:()=>e.colours.area,width:1.25,points:{show:!1},spanGaps:!1}],hooks:{drawClear:[i=>this.#b(i)],draw:[i=>this.#w(i)]}}}#f(e){let t=Ki(e/3.4,this.#e.kind);return Array.from({length:Math.floor(e/t)+1},(i,s)=>s*t)}get#h(){return Ki(this.#i/120,this.#e.kind)}show(e,t=this.#d){
this.#a=e,this.#d=t;let{downtimes:i,reset:s}=this.#t,o=t.downtimeThreshold!==e.downtimeThreshold,l=e.downtimes===1?"downtime":"downtimes";St(i,o?`${t.downtimes} \u2192 ${e.downtimes} ${l}`:`${e.downtimes} ${l}`),i.classList.toggle("moved",o),s.hidden=!o,s.setAttribute("aria-label",`Reset the threshold of ${de(e.name)} to ${be(t.downtimeThreshold,this.#e.kind)}`),this.handle.show(e.downtimeThreshold)}mute(e){
this.#t.heard.hidden=!e}take(e,t){this.#s={...e,places:t};let{length:i}=e.low,s=(t.to-t.from)/i,o=new Array(2*i),l=new Array(2*i);for(let d=0;d<i;d+=1){let[a,u]=d%2?[e.high[d],e.low[d]]:[e.low[d],e.high[d]];o[2*d]=o[2*d+1]=t.from+(d+.5)*s,l[2*d]=Number.isNaN(a)?null:a,l[2*d+1]=Number.isNaN(u)?null:u}this.#n.setData([o,l],!1)}resize(e,t){e===this.#l&&t===this.#r||(this.#l=e,this.#r=t,this.#n.setSize(
{width:e,height:t}))}draw(e){this.#u(e),this.#n.batch(()=>{this.#n.setScale("x",{min:e.from,max:e.to}),this.#n.setScale("y",{min:0,max:this.#i})}),this.#n.redraw(!1,!0);let{cut:t}=this.#t;t.hidden=this.#o<=this.#i,t.hidden||St(t,`up to ${be(this.#o,this.#e.kind)}`),this.handle.place(va+this.#n.valToPos(this.#a.downtimeThreshold,"y"),this.#i),this.#x(e)}#u(e){if(this.handle.isDragged)return;let{downtimeThreshold:t}=this.#a,
i=this.#p(e);this.#o=i.reduce((o,l)=>Math.max(o,l),0);let s=this.#o>ya*t?Math.max(ya*t,Gh*i.sort()[Math.floor(i.length*.9)]):1/0;this.#i=Math.min(Math.max(Math.min(this.#o,s),t*1.05)*1.12,Number.MAX_VALUE)||1}#p(e){if(!this.#s)return new Float64Array;let{high:t,places:i}=this.#s,s=(i.to-i.from)/t.length,[o,l]=[Math.floor((e.from-i.from)/s),Math.ceil((e.to-i.from)/s)];return t.slice(Math.max(0,o),Math.
max(0,l)).filter(Number.isFinite)}#m(e,t,i){return{view:e,left:t,width:i}}#b({ctx:e,bbox:t,scales:i}){if(!this.#s||i.x.min===void 0||i.x.max===void 0)return;let{colours:s,gaps:o}=this.#e,l=this.#m({from:i.x.min,to:i.x.max},t.left,t.width);e.save(),gn(e,this.#s.phase,this.#s.places,l,t.top,t.height,d=>d===255?s.nothing:s.tints[d]);for(let d of o)Xt(e,d,l,t.top,t.height,s);e.restore()}#w(e){let{ctx:t,
bbox:i}=e,s=Math.round(e.valToPos(this.#a.downtimeThreshold,"y",!0))+.5;if(s<i.top)return;let o=devicePixelRatio;t.save(),t.strokeStyle=this.#e.colours.threshold,t.lineWidth=1.5*o,t.setLineDash([6*o,4*o]),t.beginPath(),t.moveTo(i.left,s),t.lineTo(i.left+i.width,s),t.stroke(),t.restore()}#x(e){let{track:t}=this.#t,i=devicePixelRatio,s=bn(t,this.#l,si+hs);if(!this.#s)return;let{phase:o,late:l,places:d}=this.#s,
{colours:a,gaps:u}=this.#e,{left:g,width:p}=this.#n.bbox,b=this.#m(e,g,p),v=_=>_===255?a.nothing:a.phases[_];gn(s,o,d,b,si*i,hs*i,v),Yr(s,l,d,b,si*i,(si-1)*i,a.late);for(let _ of u)Xt(s,_,b,si*i,hs*i,a);let{selected:k}=this.#e;if(k?.name===this.#a.name){let _=Math.max(g,Qt(b,k.from)),C=Math.min(g+p,Qt(b,k.to));s.strokeStyle=a.text,s.lineWidth=2*i,C>=g&&_<=g+p&&s.strokeRect(_-i,(si+1)*i,Math.max(C-
_,i)+2*i,(hs-2)*i)}}readOut(e){let t=e===void 0||!this.#s?-1:this.#v(e),i=this.#s,s=i?.phase[t]??255,{state:o,lag:l}=this.#t;return St(o,e===void 0?"":oo(s)),o.dataset.phase=e===void 0?"none":oo(s),St(l,e===void 0||!i?"":this.#g(i.low[t],i.high[t])),s}#g(e,t){let{kind:i}=this.#e;if(!Number.isFinite(t))return"lag not known";let[s,o]=[be(e,i),be(t,i)];return s===o?`lag ${o}`:`lag ${s} to ${o}`}#v(e){
let{places:t,phase:i}=this.#s;return Math.floor((e-t.from)/(t.to-t.from)*i.length)}describe(e){this.#t.track.setAttribute("aria-label",e)}get box(){let{left:e,width:t}=this.#n.bbox;return{left:e/devicePixelRatio,width:t/devicePixelRatio}}destroy(){this.#n.destroy(),this.element.remove()}};var $a=24,Ho=.3,Bh=26,ka=14,Kh=60,fs=class{element;surface=K("div",{class:"surface"});lanes=[];#t;#e;#n;#s={from:0,to:1};#r;#l=!1;#i;#o=!1;#a=!1;isMoving=!1;#d=0;#c=0;#f=0;#h;#u=0;#p=K("canvas",{class:"ruler-canvas","aria-hidden":"true"});#m=K("canvas",{class:"track",role:"img"});#b=K("bdi");#w=K("span",{class:"lane-state","data-phase":"none"});#x=K("div",{class:"lane-list"});#g=K("div",{class:"cu\
rsor",hidden:""});#v=K("div",{class:"cursor-flag"});#y=K("div",{class:"dim",hidden:""});#S=K("div",{class:"ruler-label"});#A=new ResizeObserver(()=>this.#L(this.#m.parentElement?.clientWidth??0));constructor(e){this.#t=e,this.#g.append(this.#v);let t=K("div",{class:"over"},this.surface,this.#y,this.#g),i=K("div",{class:"timeline-head"},K("div",{class:"ruler"},this.#S,this.#p),K("div",{class:"lane \
dependent"},K("div",{class:"lane-label"},K("div",{class:"lane-name"},this.#b),this.#w),K("div",{class:"lane-plot"},this.#m)));this.element=K("div",{class:"lanes scroll-y",tabindex:"0",role:"group","aria-label":"Timeline: keys W, A, S and D move it"},K("div",{class:"lanes-inner"},i,this.#x,t)),this.#e={colours:ki(this.element,1),marks:[],gaps:[],kind:"time",clock:"time",selected:void 0};for(let s of[
this.#m.parentElement,this.element])s&&this.#A.observe(s)}get#z(){return!this.#c&&!this.#o&&!this.#a&&this.#i!==void 0&&this.#E(this.#i.places,this.#$())}show(e,t,i,s){let o=s.map(({name:l})=>l);Object.assign(this.#e,t),this.#b.textContent=de(e.dependent,200),this.#b.parentElement?.setAttribute("title",e.dependent),o.join(`
`)!==this.#k().join(`
`)&&this.#P(s);for(let[l,d]of s.entries())this.lanes[l].show(d,i.find(({name:a})=>a===d.name));this.refresh()}mute(e){for(let[t,i]of this.#k().entries())this.lanes[t].mute(e.includes(i))}#k(){return this.lanes.map(({handle:e})=>e.element.dataset.dependency)}#P(e){for(let t of this.lanes)t.destroy();this.#i=void 0,this.lanes=e.map(t=>new us(this.#e,t,(i,s)=>this.#t.onThreshold(t.name,i,s))),this.#x.
append(...this.lanes.map(({element:t})=>t)),this.#M()}#M(){let{clientHeight:e=700}=this.element.closest(".app")??{},t=(e*.62-150)/Math.max(1,this.lanes.length)-36;if(this.#u)for(let i of this.lanes)i.resize(this.#u,Math.round(Math.min(130,Math.max(64,t))))}look(e,t){e!==this.#n&&(this.#o=!0),this.#n=e,this.#s=t,this.draw()}select(e){this.#h=e,this.draw()}point(e,t){this.#r=e,this.#l=t,this.#f||=requestAnimationFrame(
()=>{this.#f=0,this.#n&&this.#u>Sn+oi&&this.#T(this.#n)})}refresh(){this.#o=!0,this.draw()}get isHolding(){return this.isMoving&&this.#d>Kh}repaint(){Object.assign(this.#e,{colours:ki(this.element,devicePixelRatio)}),this.draw()}draw(){this.#c||=requestAnimationFrame(()=>{this.#c=0,this.#n&&this.#u>Sn+oi&&this.#D(this.#n)})}clear(){this.#n=this.#i=this.#h=this.#r=void 0,this.isMoving=!1}get box(){
return{left:Sn,width:Math.max(1,this.#u-Sn-oi)}}#L(e){this.#u=Math.floor(e),this.#M(),this.element.style.setProperty("--plot-left",`${Sn}px`),this.element.style.setProperty("--plot-right",`${oi}px`),this.repaint()}#D(e){let t=this.#s,{clock:i}=this.#e,s=e.within(t);this.#e.gaps=s.filter(({gap:u})=>u);let o=84*((t.to-t.from)/this.box.width);this.#e.marks=s.filter(({gap:u})=>!u).flatMap(({from:u,to:g})=>Ur(
u,g,o,i)).map(u=>({...u,place:e.place(u.time)}));let{name:l,from:d,to:a}=this.#h??{};this.#e.selected=l===void 0||d===void 0||a===void 0?void 0:{name:l,from:e.place(d),to:e.place(a)},this.#C(e);for(let u of this.lanes)u.draw(t);this.#N(),this.#T(e),this.#R(e),this.element.toggleAttribute("data-busy",!this.#z)}#C(e){let{colours:t,clock:i,gaps:s}=this.#e,o=devicePixelRatio,{view:l,...d}=this.#_(),a=bn(
this.#p,this.#u,Bh),u=b=>d.left+(b-l.from)/(l.to-l.from)*d.width;a.textBaseline="middle";let g=-1/0;for(let{place:b,label:v,first:k}of this.#e.marks){a.font=`${k?"600 ":""}${11*o}px ${t.font}`,a.fillStyle=k?t.text:t.muted;let _=u(b),C=a.measureText(v).width/2;_-C<g+6*o||_-C<0||_+C>this.#u*o||(a.fillText(v,_-C,10*o),g=_+C,a.fillRect(Math.round(_),19*o,o,5*o))}for(let b of s)Xt(a,b,{view:l,...d},17*
o,8*o,t);let p=e.time(l.from);St(this.#S,`${be(e.time(l.to)-p,i)} in view`)}#_(){let{left:e,width:t}=this.lanes[0]?.box??this.box;return{view:this.#s,left:e*devicePixelRatio,width:t*devicePixelRatio}}#N(){let e=bn(this.#m,this.#u,ka);if(!this.#i)return;let{colours:t,gaps:i}=this.#e,s=ka*devicePixelRatio,o=this.#_(),l=this.#i.paused.map(d=>d===255?255:d?2:1);gn(e,l,this.#i.places,o,0,s,d=>d===255?t.
nothing:t.paused[d-1]);for(let d of i)Xt(e,d,o,0,s,t)}#T(e){let t=this.#r,{left:i,width:s}=this.lanes[0]?.box??this.box,{from:o,to:l}=this.#s,d=t===void 0?-1:i+(t-o)/(l-o)*s,a=t!==void 0&&d>=i-.5&&d<=i+s+.5;if(this.#g.hidden=!a,this.#y.hidden=!this.#l||t===void 0||d>i+s,a){this.#g.style.transform=`translateX(${d}px)`,this.#g.classList.toggle("flips",d>i+s*.75);let b=e.time(t),v=(l-o)/s>1e3?1e3:1;St(
this.#v,We(this.#e.clock==="time"?Math.round(b/v)*v:Number(b.toPrecision(9)),this.#e.clock))}this.#y.hidden||(this.#y.style.transform=`translateX(${Math.max(i,d)}px)`);for(let b of this.lanes)b.readOut(t);let u=this.#i,g=u&&t!==void 0?u.paused[Math.floor((t-u.places.from)/(u.places.to-u.places.from)*u.paused.length)]:255,p=t===void 0?"":g===1?"paused":g===0?"running":"no data";St(this.#w,p),this.#w.
dataset.phase=p||"none"}#$(){let{from:e,to:t}=this.#s,i=(t-e)/Math.max(1,Math.round(this.box.width*devicePixelRatio)),s=this.#n,o=Math.max(Math.floor((e-(t-e)*Ho)/i)*i,Math.floor(s.start/i)*i),l=Math.max(1,Math.ceil((Math.min(t+(t-e)*Ho,s.end)-o)/i));return{from:o,to:o+l*i,size:i,pixels:l}}#E(e,{from:t,to:i,size:s,pixels:o}){let l=this.#i?.paused.length??0,d=(e.to-e.from)/l;if(e.from===t&&e.to===i&&
l===o)return!0;let a=(this.#s.to-this.#s.from)*Ho/2;return Math.abs(d/s-1)<1e-6&&e.from<=Math.max(t+a,Math.min(t+a,this.#s.from))&&e.to>=i-a}#R(e){let t=this.#$();if(!this.#o&&this.#i&&this.#E(this.#i.places,t)||this.isHolding&&this.#i)return;let i=t,s=0,o=[];this.#t.engine.latest("windows","windows",()=>(i=this.#$(),o=this.lanes,s=this.#o?performance.now():0,this.#o=!1,this.#a=!0,[this.#k(),Io(e,
i),i.pixels]),l=>{if(this.#a=!1,s&&(this.#d=performance.now()-s),o!==this.lanes||e!==this.#n)return this.draw();this.#i={...l,places:i};for(let[d,a]of l.lanes.entries())this.lanes[d].take(a,i);this.draw()},this.#t.onError)}describe(e,t){for(let[i,s]of this.#k().entries())this.lanes[i].describe(e.get(s)??s);this.#m.setAttribute("aria-label",t)}destroy(){cancelAnimationFrame(this.#c),cancelAnimationFrame(
this.#f),this.#A.disconnect();for(let e of this.lanes)e.destroy()}},Sa=({name:n,downtimes:e,downtimeThreshold:t},i)=>`Phases of ${de(n)} over time: ${ke(e,"downtime")} with a threshold of ${be(t,i)}. The table of incidents lists them.`;function Io(n,{from:e,to:t,size:i,pixels:s}){return n.within({from:e,to:t}).map(o=>{let l=Math.min(Math.max(0,Math.floor((o.start-e)/i+1e-6)),s-1),d=Math.min(Math.max(
l+1,Math.ceil((o.end-e)/i-1e-6)),s);return{from:o.from,to:o.to,start:l,pixels:d-l}})}var Yh=44,jh=8,qh=7,ps=class{element;#t;#e;#n;#s=K("canvas",{role:"img","aria-label":"The phases in the whole recording"});#r=K("div",{class:"brush"});#l=K("div",{class:"minimap-cursor",hidden:""});#i;#o={from:0,to:1};#a=[];#d;#c=0;#f=new ResizeObserver(([{contentRect:e}])=>{this.#c=Math.floor(e.width),this.refresh(),this.#u()});constructor(e,t,i){this.#t=e,this.#e=t,this.#n=i,this.element=K("div",
{class:"minimap"},this.#s,this.#l,this.#r),this.element.addEventListener("pointerdown",s=>this.#m(s)),this.element.addEventListener("pointermove",s=>this.element.style.cursor=this.#p(s.clientX).cursor),this.#f.observe(this.element)}show(e,t){this.#i=e,this.#a=t.slice(0,jh),this.refresh()}clear(){this.#i=this.#d=void 0}look(e){this.#o=e,this.#u()}point(e){this.#l.hidden=e===void 0,e!==void 0&&(this.#l.
style.transform=`translateX(${this.#h(e)}px)`)}refresh(){let e=this.#i;if(!e||this.#c<10)return;let t=Math.round(this.#c*devicePixelRatio),i={from:e.start,to:e.end};this.#t.latest("minimap","windows",()=>[this.#a,Io(e,{...i,size:(e.end-e.start)/t,pixels:t}),t],s=>{e===this.#i&&(this.#d={...s,places:i},this.repaint())},this.#n)}repaint(){let e=bn(this.#s,this.#c,Yh);if(!this.#d||!this.#i)return;let{
places:t,lanes:i}=this.#d,s=ki(this.element,devicePixelRatio),o={view:t,left:0,width:e.canvas.width},l=e.canvas.height/Math.max(1,i.length),d=i.length>4?1:2;for(let[a,{phase:u}]of i.entries())gn(e,u,t,o,Math.round(a*l)+d,Math.max(1,Math.round(l)-2*d),g=>g===255?s.nothing:s.phases[g]);for(let a of this.#i.pieces.filter(({gap:u})=>u))Xt(e,a,o,0,e.canvas.height,s)}#h(e){let{start:t,end:i}=this.#i??{start:0,
end:1};return(e-t)/(i-t)*this.#c}#u(){let e=this.#h(this.#o.from),t=Math.max(6,this.#h(this.#o.to)-e);this.#r.style.transform=`translateX(${Math.min(e,this.#c-t)}px)`,this.#r.style.width=`${t}px`}#p(e){let t=e-this.element.getBoundingClientRect().left,[i,s]=[this.#h(this.#o.from),this.#h(this.#o.to)],o=Math.min(qh,(s-i)/4);return Math.abs(t-i)<=o?{x:t,grip:"from",cursor:"ew-resize"}:Math.abs(t-s)<=
o?{x:t,grip:"to",cursor:"ew-resize"}:t>i&&t<s?{x:t,grip:"brush",cursor:"grab"}:{x:t,grip:"outside",cursor:"crosshair"}}#m(e){if(e.button!==0||!this.#i)return;e.preventDefault();let{element:t}=this,{start:i,end:s}=this.#i;t.setPointerCapture(e.pointerId);let{x:o,grip:l}=this.#p(e.clientX),d=this.#o,a=(s-i)/this.#c;if(l==="outside"){let u=(d.to-d.from)/2;this.#e(d={from:i+o*a-u,to:i+o*a+u})}t.onpointermove=
({clientX:u})=>{let g=(u-e.clientX)*a,p=l==="to"?d.from:d.from+g,b=l==="from"?d.to:d.to+g;this.#e(p<b?{from:p,to:b}:{from:b,to:p})},t.onpointerup=t.onpointercancel=()=>{t.onpointermove=t.onpointerup=t.onpointercancel=null}}destroy(){this.#f.disconnect()}};function Aa(n,e){let t=new Map,i,s=a=>{let{left:u,width:g}=e.box();return(a-n.getBoundingClientRect().left-u)/g},o=a=>Math.min(1,Math.max(0,a));n.addEventListener("pointerdown",a=>{if(a.button>1)return;a.button===1&&a.preventDefault(),t.set(a.pointerId,a.clientX),n.setPointerCapture(a.pointerId);let u=a.shiftKey||a.button===1||a.pointerType==="touch";i={x:a.clientX,last:a.clientX,pans:u,moved:t.size>
1},t.size>1&&e.onMark(0,0)}),n.addEventListener("pointermove",a=>{if(t.size>1&&t.has(a.pointerId))return l(a);if(!i)return e.onHover(o(s(a.clientX)),a.clientY);i.moved||=Math.abs(a.clientX-i.x)>=4,i.moved&&(i.pans?(e.onPan(-(a.clientX-i.last)/e.box().width),i.last=a.clientX):e.onMark(o(s(i.x)),o(s(a.clientX))))});function l({pointerId:a,clientX:u}){let g=[...t].filter(([v])=>v!==a).map(([,v])=>v),
p=Math.max(20,Math.abs(g[0]-t.get(a))),b=Math.max(20,Math.abs(g[0]-u));t.set(a,u),e.onZoom(p/b,s((g[0]+u)/2))}let d=a=>{if(t.delete(a.pointerId),!i)return;let{x:u,pans:g,moved:p}=i;if(i=t.size>0?{...i,moved:!0,last:[...t.values()][0]}:void 0,!i&&(e.onMark(0,0),a.type!=="pointercancel")){if(!p)e.onClick(o(s(a.clientX)),a.clientY);else if(!g){let[b,v]=[o(s(u)),o(s(a.clientX))].sort((k,_)=>k-_);v>b&&
e.onSpan(b,v)}}};n.addEventListener("pointerup",d),n.addEventListener("pointercancel",d),n.addEventListener("pointerleave",()=>i||e.onHover(void 0,0)),n.addEventListener("dblclick",()=>e.onReset()),n.addEventListener("wheel",a=>{a.preventDefault();let u=a.deltaMode===WheelEvent.DOM_DELTA_LINE?16:a.deltaMode===WheelEvent.DOM_DELTA_PAGE?400:1,[g,p]=a.shiftKey&&!a.deltaX?[a.deltaY*u,0]:[a.deltaX*u,a.
deltaY*u];Math.abs(g)>Math.abs(p)?e.onPan(g/e.box().width):p&&e.onZoom(Math.exp(Math.max(-200,Math.min(200,p))*(a.ctrlKey?.008:.002)),o(s(a.clientX)))},{passive:!1})}var zi=class{pieces;constructor(e,t=[]){let i=t.reduce((u,{from:g,to:p})=>u+p-g,0),s=Math.max((e.to-e.from-i)*.012,Number.MIN_VALUE),o=[],l=e.from,d=e.from,a=(u,g,p)=>{u>d&&o.push({from:d,to:u,start:l,end:l+=g,gap:p}),d=u};for(let{from:u,to:g}of t)a(u,u-d,!1),a(g,Math.min(s,g-u),!0);a(e.to,e.to-d,!1),o.length===0&&o.push({from:d,to:d+1,start:l,end:l+1,gap:!1}),this.pieces=o}get start(){return this.
pieces[0].start}get end(){return this.pieces[this.pieces.length-1].end}place(e){let{from:t,to:i,start:s,end:o}=this.#t(l=>e<l.to);return s+(e-t)*((o-s)/(i-t))}time(e){let{from:t,to:i,start:s,end:o}=this.#t(l=>e<l.end);return t+(e-s)*((i-t)/(o-s))}within(e){return this.pieces.filter(({start:t,end:i})=>i>e.from&&t<e.to).map(t=>{let i=Math.max(t.start,e.from),s=Math.min(t.end,e.to);return{start:i,end:s,
from:i===t.start?t.from:this.time(i),to:s===t.end?t.to:this.time(s),gap:t.gap}})}#t(e){return this.pieces.find(e)??this.pieces[this.pieces.length-1]}},Jh=1e-9,Zh=2**-40,Qh=1e-280,ms=n=>Math.max(Math.abs(n)*Zh,Qh);function Ma({from:n,to:e},t){let i=t.to-t.from,s=Math.min(Math.max(e-n,i*Jh,ms(t.from),ms(t.to)),i),o=Math.min(Math.max(n,t.from),t.to-s);return{from:o,to:o+s}}var Fo=({from:n,to:e},t,i=(n+
e)/2)=>({from:i-(i-n)*t,to:i+(e-i)*t}),Vo=({from:n,to:e},t)=>({from:n+(e-n)*t,to:e+(e-n)*t});var _a=.2,Ta=.7,Wo=.8,gs=class{#t={from:0,to:1};#e=new zi({from:0,to:1});#n={start:0,end:1,gaps:[]};#s;#r;#l;#i=[];cursor;#o;isPlaying=!1;collapsed=!1;follows=!0;constructor(e,t,i){this.#s=e,this.#r=t,this.#l=i;let{surface:s}=e,o=document.createElement("div");o.className="mark",o.hidden=!0,s.append(o),Aa(s,{box:()=>e.lanes[0]?.box??e.box,onMark:(l,d)=>{let{left:a,width:u}=e.lanes[0]?.box??e.box;o.
hidden=l===d,o.style.transform=`translateX(${a+Math.min(l,d)*u}px)`,o.style.width=`${Math.abs(d-l)*u}px`},onSpan:(l,d)=>this.#h({from:this.#a(l),to:this.#a(d)}),onPan:l=>this.#h(Vo(this.#t,l)),onZoom:(l,d)=>this.#h(Fo(this.#t,l,this.#a(d))),onHover:l=>{this.#o=l===void 0?void 0:this.#a(l),this.#p()},onClick:(l,d)=>this.#l.onClick(this.#e.time(this.#a(l)),d),onReset:()=>this.showAll()})}clear(){this.
cursor=this.#o=void 0,this.isPlaying=!1,this.follows=!0,this.#s.clear(),this.#r.clear()}#a(e){return this.#t.from+e*(this.#t.to-this.#t.from)}get view(){return{from:this.#e.time(this.#t.from),to:this.#e.time(this.#t.to)}}get isWhole(){return this.#t.from<=this.#e.start&&this.#t.to>=this.#e.end}show(e,t,i){let{view:s,isWhole:o}=this;this.#n=e,this.#d(t),i||o?this.#u(this.#c):this.follows&&!i?this.#u(
{from:this.#e.end-(this.#e.place(s.to)-this.#e.place(s.from)),to:this.#e.end}):this.#u({from:this.#e.place(s.from),to:this.#e.place(s.to)}),this.#i=t}#d(e){let{start:t,end:i,gaps:s}=this.#n;this.#e=new zi({from:t,to:Math.max(i>t?i:t+1,t+ms(t))},this.collapsed?s:[]),this.#r.show(this.#e,e)}collapse(e){let{view:t,isWhole:i}=this;this.collapsed=e,this.#d(this.#i),this.#u(i?this.#c:{from:this.#e.place(
t.from),to:this.#e.place(t.to)})}get#c(){return{from:this.#e.start,to:this.#e.end}}showAll(){this.follows=!0,this.#u(this.#c,!0)}look({from:e,to:t}){this.#h({from:this.#e.place(e),to:this.#e.place(t)})}lookAt(e){this.#h(e)}step(e){e==="left"||e==="right"?this.#h(Vo(this.#t,e==="left"?-_a:_a)):this.#h(Fo(this.#t,e==="in"?Ta:1/Ta,this.#f(this.#o)??this.#f(this.cursor===void 0?void 0:this.#e.place(this.
cursor))))}#f(e){return e!==void 0&&e>=this.#t.from&&e<=this.#t.to?e:void 0}reveal({from:e,to:t}){let[i,s]=[this.#e.place(e),this.#e.place(t)],o=this.#t.to-this.#t.from;if(i>=this.#t.from&&s<=this.#t.to&&s-i>o/50)return;let d=Math.max((s-i)*1.5,(this.#e.end-this.#e.start)/200);this.#h({from:i-d,to:s+d})}#h(e){this.#u(e,!0),this.follows=this.#t.to>=this.#e.end}#u(e,t=!1){this.#t=Ma(e,this.#c),this.#s.
look(this.#e,this.#t),this.#r.look(this.#t),this.#p(),this.#l.onView(this.view,t)}point(e){if(this.cursor=e,this.isPlaying&&e!==void 0){let t=this.#e.place(e),{from:i,to:s}=this.#t;(t>i+(s-i)*Wo||t<i)&&this.#u({from:t-(s-i)*Wo,to:t+(s-i)*(1-Wo)})}this.#p()}#p(){let e=this.cursor===void 0?void 0:this.#e.place(this.cursor);this.#s.point(this.isPlaying?e:this.#o??e,this.isPlaying),this.#r.point(e)}};var Ea=[1,60,600,3600,21600,86400],bs=class{rate=3600;#t=0;#e;#n;constructor(e,t){this.#e=e,this.#n=t}get isPlaying(){return this.#t!==0}play(e,t,i){this.pause();let s=e,o=performance.now(),l=d=>{s=Math.min(s+(d-o)/1e3*this.rate*i,t()),o=d,this.#t=s<t()?requestAnimationFrame(l):0,this.#e(s),this.#t||this.#n()};this.#t=requestAnimationFrame(l)}pause(){cancelAnimationFrame(this.#t),this.#t=0}};var ws=class{before=[];#t;#e=new Map;constructor(e){this.#t=e}begin(e){this.before=e,this.#e=new Map}goOn(e){this.before=e.map(t=>this.#e.has(t.name)?this.#n(t.name)??t:t)}#n(e){return this.before.find(({name:t})=>t===e)}set(e,t,i){let s=this.#t,{replayed:o}=s;if(!o||s.isReplaying)return;this.#e.set(e,t),s.timeline.isMoving=!i;let{dependent:l}=o,d=()=>o.dependencies.map(a=>({name:a.name,downtimeThreshold:this.#e.
get(a.name)??a.downtimeThreshold}));s.engine.latest("replay","replay",()=>[l,d(),s.isMissingOk],a=>s.retake(a,o),a=>s.fail(a)),i&&this.#s(e)}async#s(e){let t=this.#t,i=this.#e;if(await t.engine.idle("replay"),i!==this.#e)return;let s=t.replayed?.dependencies.find(({name:a})=>a===e);if(!s)return;let o=this.#n(e)??s,{downtimeThreshold:l,downtimes:d}=s;t.fire("threshold",{dependency:e,downtimeThreshold:l,
downtimes:d,before:o.downtimes}),t.say(`Threshold of ${de(e,40)} ${be(l,t.kind)}: ${o.downtimes} \u2192 ${ke(d,"downtime")}`),t.address.write(),await t.tell().catch(a=>t.fail(a)),t.selection.again()}};var Xh=3,xs=class{index;moment;#t;#e=0;constructor(e){this.#t=e}clear(){this.#e+=1,this.index=this.moment=void 0}follow(e){let t=this.#t.report?.incidents.findIndex(({dependency:i,from:s})=>i===e?.dependency&&s.index===e.from.index)??-1;this.index=t<0?void 0:t,this.#t.showSelected()}again(){let{cursor:e}=this.#t.navigator,{incident:t}=this;t?this.#n(()=>this.#t.engine.ask("recordAt",[t.from.index])):
e!==void 0&&this.pin(e)}get incident(){return this.index===void 0?void 0:this.#t.report?.incidents[this.index]}async select(e){let t=this.#t;this.clear(),this.index=e!==void 0&&t.report?.incidents[e]?e:void 0;let{incident:i}=this;t.fire("select",i?{index:e,incident:i}:null),i&&e!==void 0&&(t.limit=Math.max(t.limit,e+20),t.tab="incidents",t.navigator.reveal({from:i.from.time,to:i.from.time+i.duration}),
t.say(`Incident ${e+1} of ${t.report?.count}: ${de(i.dependency,40)} down from ${We(i.from.time,t.clock)} for ${be(i.duration,t.clock)}`)),t.navigator.point(i?.from.time),t.address.write(),t.update(),t.showSelected(),i&&await this.#n(()=>t.engine.ask("recordAt",[i.from.index]))}async pin(e){let t=this.#t;this.clear(),t.navigator.point(e),t.address.write(),t.update(),t.showSelected(),await this.#n(
()=>t.engine.ask("recordAtTime",[e]))}async#n(e){let t=this.#t,i=this.#e;try{let s=await e();i===this.#e&&(this.moment=s)}catch(s){i===this.#e&&t.fail(s)}t.update()}click(e,t){let{timeline:i,navigator:s,report:o}=this.#t,d=i.lanes.find(({element:b})=>{let{top:v,bottom:k}=b.getBoundingClientRect();return t>=v&&t<=k})?.element.dataset.dependency,{from:a,to:u}=s.view,g=(u-a)/i.box.width*Xh,p=o?.incidents.
findIndex(b=>b.dependency===d&&b.from.time-g<=e&&e<=b.from.time+b.duration+g)??-1;p>=0?this.select(p):this.pin(e)}step(e){let t=this.#t.report?.incidents.length??0;t!==0&&this.select(this.index===void 0?e>0?0:t-1:(this.index+e+t)%t)}};var eu={play:"M4 2.5v11l9-5.5z",pause:"M4 2.5h3v11H4zM9 2.5h3v11H9z",in:"M7.25 3h1.5v4.25H13v1.5H8.75V13h-1.5V8.75H3v-1.5h4.25z",out:"M3 7.25h10v1.5H3z",whole:"M2 3h1.5v10H2zM12.5 3H14v10h-1.5zM4.5 8l2.5-2.5v1.75h2V5.5L11.5 8 9 10.5V8.75H7v1.75z",previous:"M10.5 3 5.5 8l5 5 1-1-4-4 4-4z",next:"m5.5 3 5 5-5 5-1-1 4-4-4-4z",gaps:"M2 7.25h3.5v1.5H2zM10.5 7.25H14v1.5h-3.5zM6 12l2-8h1.3l-2 8zM8.2 12l2-\
8h1.3l-2 8z",open:"M2 3h4.5l1.5 1.5h6V13H2zm1.5 3v5.500h9V6z"},Pi=n=>P`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d=${eu[n]} fill="currentColor"></path></svg>`,An=(n,e,t,i,{disabled:s=!1}={})=>P`<button type="button" class="icon" data-test=${n} aria-label=${e} title="${e} (${t})" ?disabled=${s} @click=${i}>${Pi(n)}</button>`;function za(n){let{navigator:e,
player:t,stage:i}=n;return P`
    <header class="toolbar">
      <div class="title"><span class="dot" aria-hidden="true"></span><h1 title=${n.loading.name}><bdi>${de(n.loading.name||"Checkpoint replay",120)}</bdi></h1>
        ${n.loading.liveState?P`<span class="pill" data-live=${n.loading.liveState} data-test="live">${n.loading.liveState}</span>`:V}</div>
      ${i==="ready"?P`
        <div class="group" role="group" aria-label="Play">
          ${t.isPlaying?An("pause","Pause","Space",()=>n.pause()):An("play","Play","Space",()=>n.play())}
          <select aria-label="How many times as fast" data-test="rate" @change=${({target:s})=>n.setRate(Number(s.value))}>
            ${Ea.map(s=>P`<option value=${s} ?selected=${s===t.rate}>×${s.toLocaleString("en")}</option>`)}
          </select>
        </div>
        <div class="group" role="group" aria-label="Zoom">
          ${An("in","Zoom in","W",()=>e.step("in"))}
          ${An("out","Zoom out","S",()=>e.step("out"))}
          ${An("whole","Show the whole recording","0",()=>e.showAll())}
          <button type="button" class="icon" data-test="gaps" aria-label="Collapse long gaps" title=${n.replayed?.gaps.length?"Collapse long gaps":"There is no long gap"} aria-pressed=${e.collapsed}
            ?disabled=${!n.replayed?.gaps.length} @click=${()=>n.toggleGaps()}>${Pi("gaps")}</button>
        </div>
        <div class="group" role="group" aria-label="Incidents">
          ${An("previous","Previous incident",",",()=>n.selection.step(-1),{disabled:!n.report?.count})}
          ${An("next","Next incident",".",()=>n.selection.step(1),{disabled:!n.report?.count})}
        </div>`:V}
      <div class="group end">
        ${i==="empty"?V:P`<label class="button icon" title="Open a file">${Pi("open")}<span class="hidden">Open a file</span>
          <input class="hidden" type="file" data-test="open" @change=${s=>Uo(n,s)} /></label>`}
        <select aria-label="Theme" data-test="theme" @change=${({target:s})=>n.setTheme(s.value)}>
          ${["auto","dark","light"].map(s=>P`<option value=${s} ?selected=${s===n.theme}>${{auto:"Auto",dark:"Dark",light:"Light"}[s]}</option>`)}
        </select>
        <button type="button" class="icon" data-test="help-button" aria-label="Help: keys and the pointer" title="Help (?)"
          @click=${s=>s.target.closest(".app")?.querySelector("dialog")?.showModal()}>?</button>
      </div>
    </header>`}function Uo(n,{target:e}){let t=e,[i]=t.files??[];t.value="",i&&n.loading.openFile(i)}var Go=100,tu=8,Pa=n=>P`
  <div class="start" data-test="drop-zone">
    <div class="zone">
      ${Pi("open")}
      <h2>Drop a recording here</h2>
      <p>NDJSON, CSV or Parquet, gzip too: rows in the order of their arrival, with a stream and a time. It stays in this page.</p>
      <label class="button primary">Choose a file<input class="hidden" type="file" data-test="open" @change=${e=>Uo(n,e)} /></label>
    </div>
  </div>`;function La({loading:{progress:n,isLive:e},declared:t,opened:i}){let{bytes:s=0,rows:o=0,total:l,problems:d=0}=n??{};return P`
    <div class="start"><div class="zone" data-test="loading">
      <h2>${e?i?.rows?P`Waiting for rows of <bdi>${de(t.dependent??"",60)}</bdi>`:"Waiting for rows":"Reading"}</h2>
      <progress aria-label="Read so far" max=${l||1} value=${l?s:V}></progress>
      ${n?P`<p>${vi(s)}${l?P` of ${vi(l)}`:V}, ${ke(o,"row")}${d?P`, ${ke(d,"line")} could not be read`:V}</p>`:V}
    </div></div>`}function Da(n){let e=(n.opened?.streams??[]).toSorted((o,l)=>l.events-o.events),t=n.filter.toLowerCase(),i=e.filter(({name:o})=>o.toLowerCase().includes(t)),{choice:s}=n;return P`
    <form class="start choose" data-test="choose" @submit=${o=>su(n,o)}>
      <div class="zone wide">
        <h2>Which stream needs which?</h2>
        <p>The dependent is paused while a dependency is down: when it is further behind than its threshold.</p>
        ${e.length>12?P`<input class="filter" type="search" placeholder="Filter ${ye(e.length)} streams by name" aria-label="Filter by name" .value=${n.filter}
          @input=${o=>n.setFilter(o.target.value)} />`:V}
        <div class="scroll" tabindex="0" role="group" aria-label="Streams">
          <table>
            <caption class="hidden">The streams of the recording</caption>
            <thead><tr><th scope="col">Stream</th><th scope="col" class="number">Events</th><th scope="col">Dependent</th><th scope="col">Dependency</th><th scope="col">Threshold</th></tr></thead>
            <tbody>${i.slice(0,Go).map(({name:o,events:l})=>nu(n,o,l))}</tbody>
          </table>
          ${i.length>Go?P`<p class="note">${ke(i.length-Go,"stream")} not shown: the filter finds them by name.</p>`:V}
        </div>
        <button type="submit" class="primary" ?disabled=${s.dependent===void 0||s.dependencies.size===0} data-test="replay">Replay</button>
      </div>
    </form>`}function nu(n,e,t){let{choice:i,kind:s}=n,o=i.dependent===e,l=!o&&i.dependencies.has(e),d=de(e,60),a=()=>{i.dependent=e,i.dependencies.delete(e),n.update()},u=()=>{i.dependencies.delete(e)||i.dependencies.set(e,s==="time"?"10m":""),n.update()};return P`
    <tr>
      <th scope="row" title=${e}><bdi>${d}</bdi></th>
      <td class="number">${ye(t)}</td>
      <td><input type="radio" name="dependent" aria-label="${d} is the dependent" .checked=${o} @change=${a} /></td>
      <td><input type="checkbox" aria-label="${d} is a dependency" .checked=${l} ?disabled=${o} @change=${u} /></td>
      <td>${l?P`<input class="threshold" aria-label="Threshold of ${d}" required .value=${i.dependencies.get(e)??""} placeholder=${s==="time"?"10m":"a number"}
        @input=${g=>iu(i,e,g.target)} />`:V}</td>
    </tr>`}function iu(n,e,t){n.dependencies.set(e,t.value);try{pi(t.value),t.setCustomValidity("")}catch(i){t.setCustomValidity(i.message)}}function su(n,e){e.preventDefault();let{dependent:t,dependencies:i}=n.choice;if(t===void 0)return;n.filter="";let s=[...i].map(([o,l])=>({name:o,downtimeThreshold:l}));n.declared={dependent:t,dependencies:s},n.replay(t,s).catch(o=>n.fail(o))}function Ca(n,e){
let[t,...i]=[...n].sort((o,l)=>l.events-o.events),s=i.length<=tu?i:[];return{dependent:t?.name,dependencies:new Map(s.map(({name:o})=>[o,e==="time"?"10m":""]))}}var Na=n=>(...e)=>({_$litDirective$:n,values:e}),vs=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,i){this._$Ct=e,this._$AM=t,this._$Ci=i}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var ou={},Bo=Na(class extends vs{constructor(){super(...arguments),this.ot=ou}render(n,e){return e()}update(n,[e,t]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((i,s)=>i===this.ot[s]))return qt}else if(this.ot===e)return qt;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,t)}});function Ra(n){let{incident:e,index:t,moment:i}=n.selection;return P`
    <aside class="details" aria-label="Checkpoint record" data-test="details">
      ${e&&t!==void 0?ru(n,e,t):i?P`<h2>At ${We(i.time,n.clock)}</h2>`:P`
        <h2>Checkpoint record</h2>
        <p class="note">Select an incident, or click in the timeline: what the checkpoint would have stored at that moment is shown here, and from where it would resume.</p>`}
      ${i?P`
        ${e?lu(e,n.opened?.hasOffsets?"offset":"row"):V}
        <h3>Record after row ${ye(i.index)}</h3>
        <pre class="record" tabindex="0" aria-label="The record as JSON" data-test="record">${JSON.stringify(i.record,null,2)}</pre>`:V}
    </aside>`}var ru=({kind:n,clock:e},t,i)=>P`
  <h2>Incident ${i+1}: <bdi title=${t.dependency}>${de(t.dependency,60)}</bdi></h2>
  <dl>
    <dt>Down</dt><dd>${We(t.from.time,e)} to ${t.to?We(t.to.time,e):"the end: still open"}</dd>
    <dt>Lasted</dt><dd>${be(t.duration,e)}</dd>
    <dt>Longest lag</dt><dd>${be(t.longestLag,n)}</dd>
  </dl>`;function lu({resumeFrom:{offset:n,sequence:e},redo:t},i){let s=n===null?P`from <b>the start</b>`:P`after ${i} <b>${ye(n)}</b>, sequence ${ye(e)}`;return P`<p class="resume" data-test="resume">Resume ${s}: <b>${ke(t,"message")}</b> to do again</p>`}function Oa(n){let{report:e,kind:t,clock:i,selection:s,limit:o}=n,l=s.index;if(!e)return P`<p class="note">…</p>`;if(e.count===0)return P`<p class="note" data-test="no-incidents">No downtime: with these thresholds every dependency kept up.</p>`;let d=n.filter.toLowerCase(),a=[...e.incidents.entries()].filter(([,{dependency:g}])=>g.toLowerCase().includes(d)),u=a.length-o;return P`
    <table class="incidents" data-test="incidents">
      <caption class="hidden">Incidents: each downtime of a dependency, ${a.length} of ${e.count}</caption>
      <thead><tr>
        <th scope="col">#</th><th scope="col">Dependency</th><th scope="col">Down from</th><th scope="col">to</th>
        <th scope="col" class="number">Lasted</th><th scope="col" class="number">Longest lag</th><th scope="col" class="number">To do again</th>
      </tr></thead>
      <tbody>${a.slice(0,o).map(([g,p])=>P`
        <tr class=${g===l?"selected":""} @click=${()=>s.select(g)}>
          <th scope="row"><button type="button" class="row" data-incident=${g} aria-pressed=${g===l}
            aria-label="Incident ${g+1}: ${de(p.dependency,60)}">${g+1}</button></th>
          <td title=${p.dependency}><bdi>${de(p.dependency,60)}</bdi></td>
          <td>${We(p.from.time,i)}</td>
          <td>${p.to?We(p.to.time,i):P`<span class="pill" data-open>open</span>`}</td>
          <td class="number" ?data-still=${!p.to}>${be(p.duration,i)}</td>
          <td class="number">${be(p.longestLag,t)}</td>
          <td class="number">${ye(p.redo)}</td>
        </tr>`)}</tbody>
    </table>
    ${u>0?P`<p class="note"><button type="button" @click=${()=>{n.limit+=200,n.update()}}>Show ${Math.min(200,u)} more</button> ${ke(u,"incident")} not shown</p>`:V}
    ${e.count>e.incidents.length?P`<p class="note">The first ${ye(e.incidents.length)} of ${ye(e.count)} incidents are listed: with so many, the threshold is too low.</p>`:V}`}var ys=100;function Ha(n){let{report:e,kind:t,clock:i}=n;if(!e)return P`<p class="note">…</p>`;let s=n.filter.toLowerCase(),o=({name:a})=>a.toLowerCase().includes(s),l=e.dependencies.filter(o),d=e.streams.filter(o);return P`
    <table data-test="summary">
      <caption>Dependencies</caption>
      <thead><tr><th scope="col">Name</th><th scope="col">At the end</th>
        ${["Threshold","Downtimes","Down in all","Longest","Late messages","Lag, median","90 %","99 %","most"].map(a=>P`<th scope="col" class="number">${a}</th>`)}</tr></thead>
      <tbody>${l.slice(0,ys).map(a=>P`
        <tr><th scope="row" title=${a.name}><bdi>${de(a.name,60)}</bdi></th><td><span class="lane-state" data-phase=${a.phase}>${a.phase}</span>${a.heard?V:", never heard"}</td>
          <td class="number">${be(a.downtimeThreshold,t)}</td><td class="number">${ye(a.downtimes)}${a.open?P` <span class="pill" data-open>open</span>`:V}</td>
          <td class="number">${be(a.total,i)}</td><td class="number">${be(a.longest,i)}</td><td class="number">${ye(a.late)}</td>
          ${[a.lag?.p50,a.lag?.p90,a.lag?.p99,a.lag?.max].map(u=>P`<td class="number">${u===void 0?"\u2013":be(u,t)}</td>`)}</tr>`)}</tbody>
    </table>
    <table>
      <caption>Streams</caption>
      <thead><tr><th scope="col">Name</th><th scope="col" class="number">Events</th><th scope="col" class="number">Out of order</th><th scope="col">First</th><th scope="col">Last</th></tr></thead>
      <tbody>${d.slice(0,ys).map(a=>P`
        <tr><th scope="row" title=${a.name}><bdi>${de(a.name,60)}</bdi></th><td class="number">${ye(a.events)}</td><td class="number">${ye(a.outOfOrder)}</td>
          <td>${a.first===null?"\u2013":We(a.first,t)}</td><td>${a.last===null?"\u2013":We(a.last,t)}</td></tr>`)}</tbody>
    </table>
    ${d.length>ys?P`<p class="note">${ke(d.length-ys,"stream")} not shown: the filter finds them by name.</p>`:V}`}var Ia=n=>P`
  <div class="app" part="app" data-theme=${n.shownTheme} data-stage=${n.stage}>
    ${za(n)}
    ${n.error?P`<div class="alert" role="alert" data-test="error"><span>${au(n.error.message)}</span>
      <button type="button" class="quiet" @click=${()=>{n.error=void 0,n.update()}}>Dismiss</button></div>`:V}
    ${n.stage==="ready"?cu(n):n.stage==="loading"?La(n):n.stage==="choosing"?Da(n):Pa(n)}
    ${pu(n)}
    <div class="said" aria-live="polite" role="status"></div>
    ${mu}
  </div>`,au=n=>n.replace(/the option (stream|time|arrival|offset|action)\b/,'the attribute columns, like {"$1": "\u2026"}').replace(/the option (?=(?:unit|zone|format|delimiter)\b)/,"the attribute ").replace(/missingOk(?:: true)?/,"the attribute missing-ok"),cu=n=>P`
  <section class="timeline" aria-label="Timeline">
    ${n.minimap.element}
    ${n.timeline.element}
    ${fu}
  </section>
  <div class="lower">
    <section class="panel" aria-label="Findings">
      <div class="tabs">
        <div role="tablist" aria-label="Findings" @keydown=${e=>du(e)}>
          ${Ko(n,"incidents","Incidents",n.report?.count)}
          ${Ko(n,"summary","Summary")}
          ${n.opened?.problems.count?Ko(n,"problems","Problems",n.opened.problems.count):V}
        </div>
        ${hu(n)}
      </div>
      <div class="scroll" role="tabpanel" id="panel" tabindex="0" aria-labelledby="tab-${n.tab}">
        ${Bo([n.tab,n.report,n.selection.index,n.filter,n.limit,n.replayed,n.opened],()=>n.tab==="incidents"?Oa(n):n.tab==="summary"?Ha(n):uu(n))}
      </div>
    </section>
    ${Bo([n.selection.moment,n.selection.index,n.report],()=>Ra(n))}
  </div>`,Ko=(n,e,t,i)=>P`
  <button type="button" role="tab" id="tab-${e}" aria-controls="panel" aria-selected=${n.tab===e} tabindex=${n.tab===e?0:-1}
    @click=${()=>{n.tab=e,n.update()}}>${t}${i===void 0?V:P` <span class="badge">${ye(i)}</span>`}</button>`;function du(n){let e=n.key==="ArrowRight"?1:n.key==="ArrowLeft"?-1:0,t=[...n.currentTarget.querySelectorAll('[role="tab"]')],i=t.indexOf(n.target);if(!e||i<0)return;let s=t[(i+e+t.length)%t.length];n.preventDefault(),s.click(),s.focus()}function hu(n){return(n.replayed?.dependencies.length??
0)<2&&(n.report?.streamCount??0)<20?V:P`<input class="filter" type="search" placeholder="Filter by name" aria-label="Filter by name" data-test="filter" .value=${n.filter}
    @input=${t=>n.setFilter(t.target.value)} />`}var uu=({opened:n})=>P`
  <table>
    <caption>${ke(n?.problems.count??0,"line")} could not be read; the first of them</caption>
    <thead><tr><th scope="col">Line</th><th scope="col">What is wrong</th></tr></thead>
    <tbody>${n?.problems.first.map(({line:e,message:t})=>P`<tr><th scope="row" class="number">${ye(e)}</th><td class="wide">${t}</td></tr>`)}</tbody>
  </table>`,fu=P`
  <ul class="legend" aria-label="What the colours and patterns mean">
    ${["up","down","recovering","idle","ended","unknown","no data"].map(n=>P`<li><i data-phase=${n}></i>${n}</li>`)}
    <li><i data-phase="late"></i>late message</li>
    <li><i data-phase="threshold"></i>threshold</li>
  </ul>`;function pu({opened:n,clock:e,replayed:t,stage:i,lanes:s,loading:{progress:o,liveState:l}}){let d=t?.dependencies??[],{rows:a=0,bytes:u=0,problems:g}=t??n??{};return i==="empty"||i==="loading"&&!o?P`<footer class="status"></footer>`:P`
    <footer class="status" data-test="status">
      <span>${ke(n?a:o?.rows??0,"row")}</span>
      ${n?P`<span>${ke(n.streams.length,"stream")}</span><span title="What the engine holds of the recording">${vi(u)} in memory</span>`:V}
      ${g?.count?P`<span class="warning">${ke(g.count,"line")} could not be read</span>`:V}
      ${d.length>s.length?P`<span>${s.length} of ${ye(d.length)} dependencies shown</span>`:V}
      ${l?P`<span>${l==="live"?"live":l==="ended"?"the stream has ended":"connecting \u2026"}</span>`:V}
      <span class="end">${n&&e==="time"?"times in UTC \xB7 ":""}drop another file anywhere</span>
    </footer>`}var mu=P`
  <dialog class="help" aria-labelledby="help-title" data-test="help" @click=${({target:n,currentTarget:e})=>n===e&&n.close()}>
    <form method="dialog">
      <h2 id="help-title">Keys and the pointer</h2>
      <dl>${Br.map(([n,e])=>P`<dt>${n.map(t=>P`<kbd>${t}</kbd>`)}</dt><dd>${e}</dd>`)}
        <dt>drag</dt><dd>zoom to the span</dd>
        <dt><kbd>Shift</kbd> drag</dt><dd>move; so does dragging in the overview</dd>
        <dt>wheel</dt><dd>zoom at the pointer; sideways: move</dd>
        <dt>double click</dt><dd>show the whole recording</dd>
        <dt>click</dt><dd>the incident or the record at that moment</dd>
        <dt>drag a threshold</dt><dd>what it would have done; with the arrow keys too</dd>
      </dl>
      <button type="submit" autofocus>Close</button>
    </form>
  </dialog>`;var gu=700,ks=class{stage="empty";error;opened;replayed;report;theme="auto";tab="incidents";filter="";limit=200;choice={dependencies:new Map};declared={};missingOk=!1;isReplaying=!1;isSettling=!1;#t;#e;#n=!1;#s=0;#r;constructor(e,t,i){this.#t=e,this.#e=t;let s=o=>this.fail(o);this.engine=new Bi(i,o=>{this.loading.progress=o,this.fire("progress",o),this.update()}),this.timeline=new fs({engine:this.
engine,onThreshold:(o,l,d)=>this.thresholds.set(o,l,d),onError:s}),this.minimap=new ps(this.engine,o=>this.navigator.lookAt(o),s),this.navigator=new gs(this.timeline,this.minimap,{onView:(o,l)=>this.#h(o,l),onClick:(o,l)=>this.selection.click(o,l)}),this.player=new bs(o=>this.navigator.point(o),()=>this.pause()),this.loading=new ji(this),this.address=new Gi(this),this.selection=new xs(this),this.thresholds=
new ws(this)}destroy(){this.address.destroy(),clearTimeout(this.#r),this.player.pause(),this.loading.close(),this.timeline.destroy(),this.minimap.destroy(),this.engine.close(),no(V,this.#e)}get isMissingOk(){return this.missingOk||this.loading.isLive}get kind(){return this.opened?.kind??"time"}get clock(){return this.opened?.hasArrivals?"time":this.kind}update(){this.#n||(this.#n=!0,queueMicrotask(
()=>{this.#n=!1,no(Ia(this),this.#e)}))}fire(e,t){this.#t.dispatchEvent(new CustomEvent(e,{detail:t}))}say(e){clearTimeout(this.#r),this.#r=setTimeout(()=>{let t=this.#e.querySelector("[aria-live]");t&&(t.textContent=e)},gu)}fail(e){e?.name!=="AbortError"&&(this.error=e instanceof Error?e:new Error(String(e)),this.fire("error",this.error),this.update())}clear(){this.pause(),this.#l(),this.engine.begin(),
this.navigator.clear(),this.opened=this.replayed=this.report=this.error=void 0,this.selection.clear(),this.filter=""}async choose(){let e=this.address.read(),t=new Set(this.opened?.streams.map(({name:d})=>d)),{declared:i}=this,s=e.dependent!==void 0&&t.has(e.dependent)&&e.dependencies?.every(({name:d})=>t.has(d)||this.isMissingOk),{dependent:o,dependencies:l}=s?e:i;try{if(!s&&i.error)throw i.error;
if(o===void 0||!l?.length)return this.#i();if(this.loading.isLive&&!t.has(o))return this.update();let d=i.dependent===o&&Fr(i.dependencies,l);await this.replay(o,d?i.dependencies??[]:l,l,e)}catch(d){throw this.stage==="loading"&&this.#i(),d}}#l(){return this.isReplaying=this.isSettling=!1,this.#s+=1}#i(){this.#l(),this.pause(),this.stage="choosing",this.replayed=this.report=void 0,this.choice=Ca(this.
opened?.streams??[],this.kind),this.update()}async replay(e,t,i=t,s={}){let o=this.#l(),l=async d=>{let a=await this.engine.ask("replay",[e,d.map(Vr),this.isMissingOk]);return o===this.#s?a:void 0};this.isReplaying=this.isSettling=!0;try{let d=await l(t),a=i===t||!d?d:await l(i);if(!d||!a||(this.engine.begin(),this.thresholds.begin(d.dependencies),this.stage="ready",this.error=void 0,this.selection.
clear(),this.navigator.collapsed=s.collapsed??!1,s.theme&&this.setTheme(s.theme),this.isReplaying=!1,this.#a(a,!0),this.update(),this.loading.isLive&&this.advance(),await this.tell(),o!==this.#s))return;this.#u(s),this.say(this.#o())}catch(d){if(o===this.#s)throw d}finally{o===this.#s&&(this.isReplaying=this.isSettling=!1,this.address.write())}}#o(){let{dependencies:e=[]}=this.replayed??{};return`\
Replayed: ${e.slice(0,8).map(({name:t,downtimes:i})=>`${de(t,40)}: ${ke(i,"downtime")}`).join(", ")}`}#a(e,t){this.replayed=e,this.#d(),this.navigator.show(e,e.dependencies.map(({name:i})=>i),t)}get lanes(){let e=this.filter.toLowerCase();return(this.replayed?.dependencies??[]).filter(({name:t})=>t.toLowerCase().includes(e)).slice(0,$a)}#d(){let{replayed:e,kind:t,clock:i}=this;if(!e)return;let{lanes:s}=this;
this.timeline.show(e,{kind:t,clock:i},this.thresholds.before,s),this.timeline.describe(new Map(s.map(o=>[o.name,Sa(o,t)])),`When ${de(e.dependent)} was paused`),this.#c()}#c(){let e=this.report?.dependencies.filter(({heard:t})=>!t)??[];this.timeline.mute(e.map(({name:t})=>t))}setFilter(e){this.filter=e,this.limit=200,this.#d(),this.update()}async tell(){let{replayed:e}=this,t=await this.engine.ask(
"report",[]);e===this.replayed&&this.#f(t)}#f(e){let{incident:t}=this.selection;this.report=e,t&&this.selection.follow(t),this.#c(),this.update()}advance(){if(this.stage!=="ready"||this.isReplaying)return;let e=t=>this.fail(t);this.engine.latest("advance","advance",()=>[],t=>{this.thresholds.goOn(t.dependencies),this.#a(t,!1),this.update(),this.engine.latest("report","report",()=>[],i=>this.#f(i),
e)},e)}retake(e,t){!this.replayed||this.replayed.dependent!==t.dependent||this.stage!=="ready"||(this.replayed=e,this.#d(),this.timeline.isHolding||this.minimap.refresh())}showSelected(){let{incident:e}=this.selection;this.timeline.select(e&&{name:e.dependency,from:e.from.time,to:e.from.time+e.duration})}play(){let{replayed:e,navigator:t}=this;if(!e)return;t.isPlaying=!0;let i=t.cursor!==void 0&&t.
cursor<e.end?t.cursor:Math.max(t.view.from,e.start);this.player.play(i,()=>this.replayed?.end??0,this.clock==="time"?1e3:1),this.say(`Playing, ${this.player.rate} times as fast`),this.update()}pause(){this.navigator.isPlaying&&(this.player.pause(),this.navigator.isPlaying=!1,this.navigator.point(this.navigator.cursor),this.say(this.navigator.cursor===void 0?"Paused":`Paused at ${We(this.navigator.
cursor,this.clock)}`),this.address.write(),this.update())}setRate(e){this.player.rate=e,this.update()}toggleGaps(){this.navigator.collapse(!this.navigator.collapsed),this.say(this.navigator.collapsed?"Long gaps are collapsed":"Gaps are shown in full"),this.address.write(),this.update()}get shownTheme(){return this.theme!=="auto"?this.theme:matchMedia("(prefers-color-scheme: dark)").matches?"dark":
"light"}setTheme(e){this.theme=e,this.address.write(),this.update(),requestAnimationFrame(()=>{this.timeline.repaint(),this.minimap.repaint()})}key(e){let t=Kr(e);if(!t||this.stage!=="ready"&&t!=="help")return;let i=this.#e.querySelector("dialog");i?.open||(e.preventDefault(),t==="in"||t==="out"||t==="left"||t==="right"?this.navigator.step(t):t==="whole"?this.navigator.showAll():t==="next"||t==="p\
revious"?this.selection.step(t==="next"?1:-1):t==="play"?this.player.isPlaying?this.pause():this.play():t==="help"?i?.showModal():this.player.isPlaying?this.pause():this.selection.select(void 0))}#h({from:e,to:t},i){this.fire("viewchange",{from:e,to:t}),i&&this.say(`Showing ${We(Math.round(e),this.clock)} to ${We(Math.round(t),this.clock)}`),this.address.write()}follow({theme:e="auto"}){this.opened?.
rows&&(this.setTheme(e),this.choose().catch(t=>this.fail(t)))}#u({view:e,cursor:t,incident:i}){i!==void 0&&this.report?.incidents[i]?this.selection.select(i):t!==void 0&&this.selection.pin(t),e&&this.navigator.look(e)}};var Fa=`*, *::before, *::after { box-sizing: border-box; }
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
`;var Va=`/* Every colour, in both themes: 4.5:1 for text on each ground, and states that differ in lightness, not in hue alone. */
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
`;var Ga,Wa=["src","live","format","unit","zone","delimiter","columns"],xu,$s=class extends HTMLElement{static observedAttributes=[...Wa,"dependent","dependencies","missing-ok","theme","hash"];#t=this.attachShadow({mode:"open"});#e;#n=!1;#s=!1;#r=matchMedia("(prefers-color-scheme: dark)");#l=()=>this.#e?.setTheme(this.#e.theme);constructor(){super(),this.#t.adoptedStyleSheets=xu??=[$r,Va,Fa].map(e=>{
let t=new CSSStyleSheet;return t.replaceSync(e),t}),this.addEventListener("keydown",e=>this.#e?.key(e)),this.addEventListener("dragover",e=>this.#f(e,!0)),this.addEventListener("dragleave",e=>this.#f(e,!1)),this.addEventListener("drop",e=>this.#h(e))}get#i(){return this.#e||(this.#e=new ks(this,this.#t,Ga),this.#e.theme=this.theme,this.#e.address.isKept=this.hash,this.#e.loading.reading=()=>this.src===
null&&this.live===null?this.#d():{},this.#r.addEventListener("change",this.#l),this.#o()),this.#e}connectedCallback(){this.#i.update(),this.#s||this.#a()}disconnectedCallback(){queueMicrotask(()=>{this.isConnected||(this.#r.removeEventListener("change",this.#l),this.#e?.destroy(),this.#e=void 0,this.#s=!1)})}attributeChangedCallback(e,t,i){!this.#e||t===i||(Wa.includes(e)?this.#a():e==="theme"?this.#e.
setTheme(this.theme):e==="hash"?this.#e.address.isKept=this.hash:this.#o())}#o(){let e=this.#e;if(e){e.missingOk=this.missingOk;try{e.declared={dependent:this.dependent??void 0,dependencies:this.dependencies}}catch(t){e.declared={error:t}}e.opened?.rows&&e.choose().catch(t=>e.fail(t))}}#a(){this.#n||(this.#n=!0,queueMicrotask(()=>{if(!this.#n)return;this.#n=!1;let e=this.#e;if(!(!e||!this.isConnected))
try{let t=this.#d();if(this.live!==null)e.loading.listen(new URL(this.live,document.baseURI).href,t);else if(this.src!==null){let i=new URL(this.src,document.baseURI);e.loading.load({url:i.href},{name:decodeURIComponent(i.pathname.split("/").pop()??""),...t}).catch(()=>{})}}catch(t){e.fail(t)}}))}#d(){let{format:e,unit:t,zone:i,delimiter:s,columns:o}=this;return Object.fromEntries(Object.entries({
format:e,unit:t,zone:i,delimiter:s,columns:o}).filter(([,l])=>l!==null))}async load(e,t={}){this.#s=!0,this.#n=!1,await this.#i.loading.load(e,{...this.#d(),...t})}focus(e){(this.#t.querySelector(".lanes")??this.#t.querySelector("button, label input"))?.focus(e)}get summary(){let e=this.#e?.report;return e?{dependencies:e.dependencies,streams:e.streams}:null}get incidents(){return this.#e?.report?.
incidents??[]}get view(){return this.#e?.replayed?this.#e.navigator.view:null}set view(e){e&&this.view&&Number.isFinite(e.from)&&Number.isFinite(e.to)&&this.#e?.navigator.look(e)}get cursor(){return this.#e?.navigator.cursor??null}set cursor(e){this.#e?.replayed&&(e===null?this.#e.selection.select(void 0):Number.isFinite(e)&&this.#e.selection.pin(e))}get src(){return this.getAttribute("src")}set src(e){
this.#c("src",e)}get live(){return this.getAttribute("live")}set live(e){this.#c("live",e)}get dependent(){return this.getAttribute("dependent")}set dependent(e){this.#c("dependent",e)}get dependencies(){let e=this.getAttribute("dependencies")?.trim();if(e)return e.startsWith("[")?Ua("dependencies",e):e.split(",").map(t=>{let{name:i,...s}=Wi(t.trim());return{name:i.trim(),...s}})}set dependencies(e){
this.#c("dependencies",typeof e=="string"||!e?e:JSON.stringify(e.map(t=>typeof t=="string"?{name:t}:t)))}get missingOk(){return this.hasAttribute("missing-ok")}set missingOk(e){this.toggleAttribute("missing-ok",!!e)}get theme(){let e=this.getAttribute("theme");return e==="dark"||e==="light"?e:"auto"}set theme(e){this.#c("theme",e)}get hash(){return this.hasAttribute("hash")}set hash(e){this.toggleAttribute(
"hash",!!e)}get format(){return this.getAttribute("format")}set format(e){this.#c("format",e)}get unit(){return this.getAttribute("unit")}set unit(e){this.#c("unit",e)}get zone(){return this.getAttribute("zone")}set zone(e){this.#c("zone",e)}get delimiter(){return this.getAttribute("delimiter")}set delimiter(e){this.#c("delimiter",e)}get columns(){let e=this.getAttribute("columns");return e?Ua("co\
lumns",e):null}set columns(e){this.#c("columns",e&&JSON.stringify(e))}#c(e,t){t==null?this.removeAttribute(e):this.setAttribute(e,t)}#f(e,t){if(!e.dataTransfer?.types.includes("Files"))return;e.preventDefault();let i=e.relatedTarget instanceof Node&&this.contains(e.relatedTarget);this.#t.querySelector(".app")?.classList.toggle("drops",t||i)}#h(e){let[t]=e.dataTransfer?.files??[];this.#f(e,!1),t&&(e.
preventDefault(),this.#s=!0,this.#i.loading.openFile(t))}};function Ua(n,e){try{return JSON.parse(e)}catch(t){throw new TypeError(`the attribute ${n} is no JSON: ${e.slice(0,80)}`,{cause:t})}}function Ba(n){Ga??=n,customElements.get("checkpoint-replay")||customElements.define("checkpoint-replay",$s)}Ba(()=>new Worker(new URL("./element-worker.js",import.meta.url),{type:"module"}));export{$s as CheckpointReplay};
