import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A request as the browser made it, whatever carries it (a proxy, a TLS server, an interception). */
export interface PortalRequest {
  method: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  body: string;
}

export interface PortalResponse {
  status: number;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

/** One replica: built with our own markup from what is known of the portal, never from its code. */
export interface Replica {
  hosts: string[];
  /** Pages by path. `rename` is the identity, or in the redesigned variant (`?redesigned=1`) makes every id and name a new one. */
  pages: Record<string, (rename: Rename, request: PortalRequest) => string>;
}

export type Rename = (name: string) => string;

/** Every id and name changed, as after a redesign: only labels are left to go by. Stable, so that a page's own script finds its fields. */
export const redesigned: Rename = (name) => {
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + letter.codePointAt(0)!) >>> 0;
  return `n${hash.toString(36)}`;
};

export const renameFor = (request: PortalRequest): Rename => (request.query.get("redesigned") === "1" ? redesigned : (name) => name);

const PACKAGES = resolve(import.meta.dirname, "../../node_modules");

/** Real libraries, served from node_modules under `/vendor/…` of every replica. */
const VENDOR: Record<string, [file: string, type: string]> = {
  "jquery.js": ["jquery/dist/jquery.min.js", "text/javascript"],
  "nice-select.js": ["jquery-nice-select/js/jquery.nice-select.min.js", "text/javascript"],
  "nice-select.css": ["jquery-nice-select/css/nice-select.css", "text/css"],
  "layui.js": ["layui/dist/layui.js", "text/javascript"],
  "layui.css": ["layui/dist/css/layui.css", "text/css"],
  "vue2.js": ["vue2/dist/vue.min.js", "text/javascript"],
  "vue.js": ["vue/dist/vue.global.prod.js", "text/javascript"],
  "element-ui.js": ["element-ui/lib/index.js", "text/javascript"],
  "element-ui.css": ["element-ui/lib/theme-chalk/index.css", "text/css"],
  "fonts/element-icons.woff": ["element-ui/lib/theme-chalk/fonts/element-icons.woff", "font/woff"],
  "element-plus.js": ["element-plus/dist/index.full.min.js", "text/javascript"],
  "element-plus.css": ["element-plus/dist/index.css", "text/css"],
};

/** The library asked for, or null. Unknown names are answered as not found, never passed on. */
export function vendor(path: string): PortalResponse | null {
  const entry = VENDOR[path.replace(/^.*\/vendor\//, "")];
  if (!path.includes("/vendor/") || !entry) return null;
  return { status: 200, headers: { "content-type": `${entry[1]}; charset=utf-8` }, body: readFileSync(join(PACKAGES, entry[0])) };
}

/** A whole page. `head` may load libraries; nothing in it points anywhere else. */
export function page(title: string, body: string, head = ""): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,">
<style>
body{font:14px/1.7 system-ui,sans-serif;margin:0;background:#f4f5f7;color:#222}
.wrap{max-width:960px;margin:0 auto;background:#fff;padding:20px 32px 60px}
h1{font-size:20px} h2,h3{font-size:16px;border-left:3px solid #2a6db0;padding-left:8px}
.row{margin:10px 0;display:flex;align-items:flex-start}.row>.lab{width:140px;text-align:right;padding-right:10px;flex:none}
input[type=text],input[type=tel],input:not([type]),textarea,select{border:1px solid #bbb;padding:5px 7px;font:inherit;min-width:220px}
textarea{width:520px;height:120px}.mask{position:fixed;inset:0;background:#0008;z-index:50}
.dialog{position:fixed;left:50%;top:12%;width:560px;margin-left:-280px;background:#fff;padding:20px;z-index:51}
.wrong{color:#b33}.right{color:#383}.list{border:1px solid #bbb;max-width:520px;margin:0;padding:0;list-style:none}.list li{padding:3px 8px;cursor:pointer}
ul.list:empty{display:none}
</style>${head}</head><body>${body}</body></html>`;
}

export const JQUERY = `<script src="/vendor/jquery.js"></script>`;

/**
 * What a submission looks like from inside: the page posts to `/replica/submitted`, and every form posts there too.
 * The server counts them; a journey asserts there is none.
 */
export const SUBMIT_PATH = "/replica/submitted";
/** Uploads made as soon as a file is chosen: no submission, but recorded. */
export const UPLOAD_PATH = "/replica/upload";

/** A notice over the page whose button works only after a countdown: `?countdown=60` for the true length. */
export function noticeDialog(options: { title: string; text: string; buttonId: string; button: string; seconds: number }): string {
  return `<div class="mask" data-notice></div><div class="dialog" data-notice role="dialog" aria-label="${options.title}">
<h2>${options.title}</h2><p>${options.text}</p>
<button type="button" id="${options.buttonId}" disabled>${options.button}</button></div>
<script>(function(){var left=${options.seconds},b=document.getElementById(${JSON.stringify(options.buttonId)});
function tick(){b.textContent=left>0?${JSON.stringify(options.button)}+"("+left+")":${JSON.stringify(options.button)};b.disabled=left>0;if(left-->0)setTimeout(tick,1000)}tick();
b.onclick=function(){document.querySelectorAll("[data-notice]").forEach(function(e){e.remove()});window.noticeRead=true}})();</script>`;
}

/** Seconds of a countdown: the asked length, else a short one so that tests need not wait a minute. */
export const countdown = (request: PortalRequest, usual = 1): number => Number(request.query.get("countdown") ?? usual);

/**
 * Script that lets a test ask what the server would get: `portalView().values`, by the names of the unchanged page in every variant.
 * Choices are given by their words. `more` is a JavaScript object expression with what only this page knows.
 */
export function viewScript(r: Rename, names: string[], more = "{}"): string {
  const keys = JSON.stringify(Object.fromEntries(names.map((name) => [name, r(name)])));
  return `<script>window.portalView=function(){var K=${keys},out={};Object.keys(K).forEach(function(k){
var n=K[k],el=document.getElementById(n)||document.getElementsByName(n)[0];if(!el){out[k]=null;return}
if(el.type==="radio"||el.type==="checkbox"){out[k]=[].filter.call(document.getElementsByName(el.name),function(e){return e.checked}).map(function(e){return ((e.labels&&e.labels[0])||e.nextSibling||e.parentNode).textContent.trim()}).join()}
else if(el.tagName==="SELECT")out[k]=[].filter.call(el.options,function(o){return o.selected&&o.value!==""}).map(function(o){return o.text}).join();
else if(el.type==="file")out[k]=[].map.call(el.files,function(f){return f.name}).join();
else out[k]=el.value});return Object.assign({values:out},${more})}</script>`;
}

/** An image that stands for a captcha: nothing in it to be read. */
export const CAPTCHA_IMAGE = `<img alt="验证码" width="80" height="30" src="data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==">`;

/** Places as these replicas know them: enough to choose from, and the province must be chosen before its cities are there. */
export const PLACES: Record<string, Record<string, string[]>> = {
  北京市: { 北京市: ["东城区", "朝阳区"] },
  四川省: { 成都市: ["锦江区", "武侯区", "青羊区"], 绵阳市: ["涪城区", "游仙区"] },
  重庆市: { 重庆市: ["渝北区", "渝中区"] },
  广东省: { 广州市: ["天河区", "越秀区"], 深圳市: ["南山区", "福田区"] },
};
