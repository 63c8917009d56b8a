import { countdown, JQUERY, page, PLACES, SUBMIT_PATH, viewScript, type PortalRequest, type Rename, type Replica } from "../replica";

/**
 * Petition page: layui look and dialogs, two parallel forms of which one is shown, native selects that load one after the other.
 * Ids as seen (checked 2026-11-23); lists are short and ours.
 */
const LAYUI = `<link rel="stylesheet" href="/vendor/layui.css"><script src="/vendor/layui.js"></script>`;
const CATEGORY: Record<string, string[]> = { 经济管理: ["金融监管", "互联网信息监管"], 城乡建设: ["住房保障"] };

const item = (label: string, control: string): string =>
  `<div class="layui-form-item"><label class="layui-form-label" style="width:110px">${label}</label><div class="layui-input-block" style="margin-left:140px">${control}</div></div>`;

const select = (id: string): string =>
  `<select id="${id}" name="${id}" class="layui-input" style="display:inline-block;width:auto;min-width:120px"><option value="">请选择</option></select>`;

function form(r: Rename, ids: Record<string, string>, shown: boolean): string {
  return `<div id="${r(ids["form"]!)}" style="${shown ? "" : "display:none"}">
${item('<i style="color:#c33">*</i>事发地', ["province", "city", "district"].map((level) => select(r(ids[level]!))).join(" "))}
${item("详细地址", `<input type="text" class="layui-input" id="${r(ids["place"]!)}" name="${r(ids["place"]!)}">`)}
${item("问题类别", [0, 1].map((level) => select(r(`${ids["cascade"]}_${level}`))).join(" "))}
${item('<i style="color:#c33">*</i>主要诉求', `<textarea class="layui-textarea" id="${r(ids["request"]!)}" name="${r(ids["request"]!)}"></textarea>`)}
${item('<i style="color:#c33">*</i>事实和理由', `<textarea class="layui-textarea" id="${r(ids["facts"]!)}" name="${r(ids["facts"]!)}"></textarea>`)}
${item("附件", `<input type="file" name="${r(`${ids["form"]}-file`)}" accept=".pdf,.jpg,.png">`)}
<button type="button" class="layui-btn" data-submit>预览并提交</button></div>`;
}

const FIRST = {
  form: "qjform",
  province: "province",
  city: "city",
  district: "district",
  place: "wtsdbc1",
  cascade: "cascade",
  request: "qjnr",
  facts: "ssly",
};
const SECOND = {
  form: "ssform",
  province: "province1",
  city: "city1",
  district: "district1",
  place: "wtsdbc2",
  cascade: "cascade2",
  request: "ssbf1",
  facts: "ssly1",
};

function petition(r: Rename, request: PortalRequest): string {
  const chosen = request.query.get("form");
  const names = [FIRST, SECOND].flatMap((ids) => [
    ids.province,
    ids.city,
    ids.district,
    ids.place,
    `${ids.cascade}_0`,
    `${ids.cascade}_1`,
    ids.request,
    ids.facts,
  ]);
  const wire = [FIRST, SECOND].map((ids) => [r(ids.province), r(ids.city), r(ids.district), r(`${ids.cascade}_0`), r(`${ids.cascade}_1`)]);
  const body = `<div class="wrap"><h1>网上信访 投诉请求</h1>
<div id="purpose" style="${chosen ? "display:none" : ""}"><h2>请选择信访目的</h2><button type="button" class="layui-btn" data-form="qjform">要求解决某事</button> <button type="button" class="layui-btn" data-form="ssform">不同意某处理决定</button></div>
<form method="post" action="${SUBMIT_PATH}">${form(r, FIRST, chosen === "qjform")}${form(r, SECOND, chosen === "ssform")}</form></div>
<script>jQuery(function($){var P=${JSON.stringify(PLACES)},C=${JSON.stringify(CATEGORY)};
function put(el,names,start){el.length=1;$.each(names,function(i,n){el.add(new Option(n,String((start||0)+i+510000)))})}
$.each(${JSON.stringify(wire)},function(_,ids){var e=$.map(ids,function(id){return document.getElementById(id)});
 put(e[0],Object.keys(P));put(e[3],Object.keys(C));
 // The next list comes from the server a moment later.
 $(e[0]).on("change",function(){e[1].length=1;e[2].length=1;var p=e[0].options[e[0].selectedIndex].text;setTimeout(function(){put(e[1],Object.keys(P[p]||{}),100)},150)});
 $(e[1]).on("change",function(){e[2].length=1;var p=e[0].options[e[0].selectedIndex].text,c=e[1].options[e[1].selectedIndex].text;setTimeout(function(){put(e[2],(P[p]||{})[c]||[],200)},150)});
 $(e[3]).on("change",function(){put(e[4],C[e[3].options[e[3].selectedIndex].text]||[])})});
$("[data-form]").on("click",function(){$("#purpose").hide();$(document.getElementById($(this).data("form")==="qjform"?"${r("qjform")}":"${r("ssform")}")).show()});
$("[data-submit]").on("click",function(){layui.use("layer",function(){layui.layer.confirm("确认提交？",function(){fetch("${SUBMIT_PATH}",{method:"POST"})})})});
$("input[type=file]").on("change",function(){layui.use("layer",function(){layui.layer.msg("已选择附件")})})});</script>
${viewScript(r, names)}`;
  return page("国家信访局 网上信访", body, JQUERY + LAYUI);
}

/**
 * After the log-in: one button, a dialog that asks for the validity of the identity card, and a notice with a tick whose button sleeps for
 * a few seconds. All of it is the person's: the dates stand on the card and not in the case.
 */
function entrance(r: Rename, request: PortalRequest): string {
  const body = `<div class="wrap"><h1>国家信访局 网上信访</h1><button type="button" class="layui-btn" id="${r("tousuBtn")}">投诉请求</button>
<div class="dialog" id="${r("validity")}" style="display:none"><h2>身份证有效期</h2><p><label>起始日期 <input type="text" id="${r("csrq1")}"></label> <label>截止日期 <input type="text" id="${r("csrq2")}"></label> <label><input type="checkbox" id="${r("cq")}"> 长期</label></p><button type="button" id="${r("jyqdBtn")}">确定</button></div>
<div class="dialog" id="${r("notice")}" style="display:none"><h2>投诉须知</h2><p>请如实反映。</p><label><input type="checkbox" id="${r("read")}"> 我已阅读</label> <button type="button" id="${r("isAbledBtn")}" disabled>我要投诉</button></div></div>
<script>jQuery(function($){var id=function(x){return $(document.getElementById(x))},left=${countdown(request)};
id("${r("tousuBtn")}").on("click",function(){id("${r("validity")}").show()});
id("${r("jyqdBtn")}").on("click",function(){id("${r("validity")}").hide();id("${r("notice")}").show();(function tick(){if(left-->0)setTimeout(tick,1000);else id("${r("isAbledBtn")}").prop("disabled",false)})()});
id("${r("isAbledBtn")}").on("click",function(){if(id("${r("read")}").prop("checked"))location.href="/page/tsqq.html"+location.search})})</script>
${viewScript(r, ["csrq1", "csrq2", "cq"])}`;
  return page("国家信访局 网上信访", body, JQUERY + LAYUI);
}

const login = (r: Rename): string =>
  page(
    "登录",
    `<div class="wrap"><h1>国家信访局</h1><form method="post" action="${SUBMIT_PATH}"><p><label>姓名 <input type="text" name="${r("xm")}"></label></p><p><label>证件号码 <input type="text" name="${r("zjhm")}"></label></p><p><label>密码 <input type="password" name="${r("mm")}"></label></p><p><label>验证码 <input type="text" id="${r("tab1_yzm")}"></label></p><button type="submit">登录</button></form></div>`,
  );

const replica: Replica = { hosts: ["wsxf.gjxfj.gov.cn"], pages: { "/": login, "/index.html": entrance, "/page/tsqq.html": petition } };
export default replica;
