import { countdown, JQUERY, page, SUBMIT_PATH, UPLOAD_PATH, viewScript, type PortalRequest, type Rename, type Replica } from "../replica";

/**
 * The four pages of a report, and the information page of a complaint. Ids and behaviour as seen (checked 2026-11-23): type-aheads with
 * hidden codes, later choices clearing earlier ones, a city picker, blocked paste, a counter, an upload box. Where the full option lists
 * are not known, the lists here are short and ours.
 */
const GOODS = ["金融信息服务", "互联网信息服务", "会员服务", "其他服务"];
const PROBLEMS = ["对商品或者服务作引人误解的虚假宣传", "强制搭售", "格式条款", "违法收费"];

const CITY = {
  四川省: { 成都市: ["武侯区市场监督管理局", "锦江区市场监督管理局"] },
  重庆市: { 重庆市: ["渝北区市场监督管理局", "渝中区市场监督管理局"] },
};

/** What a test may ask for: the boxes a person sees and the codes the server wants. */
const NAMES =
  "spmc xffwlx xffwlxcode xffwlxother salemode dsptname dsptcode ddh tswtlx tswtlxcode tswtlxother isyyfb zyje gmsj tsqq cldw cldwcode tsnr".split(
    " ",
  );

const row = (label: string, control: string, star = true): string =>
  `<div class="row"><span class="lab">${star ? "<i>*</i>" : ""}${label}</span><div style="position:relative">${control}</div></div>`;

const typeAhead = (r: Rename, id: string, list: string, item: string): string =>
  `<input type="text" id="${r(id)}" class="typeahead" data-code="${r(`${id}code`)}" data-list="${r(list)}" data-item="${item}" autocomplete="off">
<input type="hidden" id="${r(`${id}code`)}" name="${r(`${id}code`)}"><ul id="${r(list)}" class="list"></ul>`;

/** Groups as such a list has them; a messenger stands under its company's name. Our own short choice. */
const platforms = (r: Rename): string =>
  `<div id="${r("dspt_div")}" class="list" style="display:none"><b>购物</b> <span class="dspt_tab" value="1">京东</span> <span class="dspt_tab" value="2">淘宝</span> <b>娱乐</b> <span class="dspt_tab" value="9">腾讯</span> <span class="dspt_tab" value="99">其他</span>
<input type="text" id="${r("dsptname_qt")}" maxlength="20" placeholder="平台名称" style="display:none"><p><span class="check-item" value="1">平台本身</span> <span class="check-item" value="2">入驻商户</span> <input type="text" id="${r("dsptrzsh_text")}" maxlength="50" placeholder="商户名称" style="display:none"></p>
<button type="button" id="${r("dspt_submit_btn")}">确定</button></div>`;

function information(what: "举报" | "投诉") {
  return (r: Rename, request: PortalRequest): string => {
    if (request.query.get("session") === "lost")
      return page("系统异常", `<div class="wrap"><h1>系统异常</h1><p>服务器出错了，请重新登录。</p></div>`);
    const body = `<div class="wrap"><h1>全国12315平台 · ${what}</h1><h2>业务信息</h2>
<form id="${r("infoForm")}" method="post" action="${SUBMIT_PATH}" onsubmit="return true">
${row("商品名称", `<input type="text" id="${r("spmc")}" name="${r("spmc")}" maxlength="50">`)}
${row("商品类别", typeAhead(r, "xffwlx", "xffwlxUl", "xffwlxUlLi"))}
${row("其他类别描述", `<input type="text" id="${r("xffwlxother")}" name="${r("xffwlxother")}">`, false)}
${row(
  "销售方式",
  `<input type="text" id="${r("salemode")}" name="${r("salemode")}" readonly placeholder="请选择"><div id="${r("xsfsliDiv")}" class="list" style="display:none"><ul><li><a data-v="网购">网购</a></li><li><a data-v="现场购买">现场购买</a></li></ul></div>`,
)}
${row(
  "电商平台",
  `<input type="text" id="${r("dsptname")}" name="${r("dsptname")}" readonly maxlength="20" placeholder="请选择"><input type="hidden" id="${r("dsptcode")}" name="${r("dsptcode")}">${platforms(r)}`,
  false,
)}
${row("订单号", `<input type="text" id="${r("ddh")}" name="${r("ddh")}">`, false)}
${row(`${what}问题类别`, typeAhead(r, "tswtlx", "wtwlxUl", "wtfwlxUlLi"))}
${row("其他问题类别", `<input type="text" id="${r("tswtlxother")}" name="${r("tswtlxother")}">`, false)}
${what === "举报" ? row("医药腐败", `<label><input type="radio" name="${r("isyyfb")}" value="1">是</label> <label><input type="radio" name="${r("isyyfb")}" value="0">否</label>`, false) : ""}
${
  what === "投诉"
    ? row("争议金额", `<input type="text" id="${r("zyje")}" name="${r("zyje")}"> 元`, false) +
      row("购买时间", `<input type="date" id="${r("gmsj")}" name="${r("gmsj")}">`, false) +
      row("投诉诉求", `<textarea id="${r("tsqq")}" name="${r("tsqq")}" maxlength="200"></textarea>`)
    : ""
}
${row(
  "处理单位",
  `<div id="${r("cldwdiv")}" style="position:relative"><span class="city-picker-span" style="display:inline-block;min-width:220px;border:1px solid #bbb;padding:5px"><span class="placeholder">请选择省/市/区</span><span class="title"></span></span>
<div class="city-picker-dropdown" style="display:none;position:absolute;background:#fff;border:1px solid #bbb;z-index:5;width:420px"><div class="city-select province"></div><div class="city-select city"></div><div class="city-select district"></div></div></div>
<input type="hidden" id="${r("cldw")}" name="${r("cldw")}"><input type="hidden" id="${r("cldwcode")}" name="${r("cldwcode")}">`,
)}
${row(`${what}内容`, `<textarea id="${r("tsnr")}" name="${r("tsnr")}" maxlength="400" onpaste="return false" oncontextmenu="return false"></textarea><div>已输入 <b id="${r("words")}">0</b>/400 字</div>`)}
${row(
  "附件",
  `<div id="${r("picker")}"><div class="webuploader-pick" style="display:inline-block;background:#2a6db0;color:#fff;padding:6px 14px">选择文件</div><div style="position:absolute;left:0;top:0;width:86px;height:36px;overflow:hidden"><input type="file" class="webuploader-element-invisible" multiple accept=".jpg,.jpeg,.png,.pdf,.mp3,.mp4" style="position:absolute;clip:rect(1px,1px,1px,1px)"><label style="opacity:0;width:100%;height:100%;display:block;cursor:pointer"></label></div></div><div id="${r("fileQueue")}"></div><p>最多 4 个，每个不超过 5MB</p>`,
  false,
)}
<button type="button" id="${r("previous")}">上一步</button> <button type="submit" id="${r("infoSubmit")}">提交</button>
</form></div>
<script>jQuery(function($){
  var id=function(x){return $(document.getElementById(x))};
  var GOODS=${JSON.stringify(GOODS)},PROBLEMS=${JSON.stringify(PROBLEMS)},CITY=${JSON.stringify(CITY)};
  function clearCity(){id("${r("cldw")}").val("");id("${r("cldwcode")}").val("");$(".city-picker-span .title").text("");$(".city-picker-span .placeholder").show()}
  $(".typeahead").on("input keyup",function(){var input=$(this),list=id(input.data("list")).empty();id(input.data("code")).val("");
    var all=input.data("list")==="${r("xffwlxUl")}"?GOODS:PROBLEMS;
    $.each(all,function(i,text){if(input.val()&&text.indexOf(input.val())<0)return;
      $("<li></li>").addClass(input.data("item")).text(text).on("mousedown",function(e){e.preventDefault()}).on("click",function(){
        input.val(text);id(input.data("code")).val("C"+(i+1));list.empty();
        if(all===GOODS){id("${r("tswtlx")}").val("");id("${r("tswtlxcode")}").val("")}else clearCity()}).appendTo(list)})});
  // A word that was only typed counts for nothing: leaving the box without a choice empties it.
  $(".typeahead").on("blur",function(){var input=$(this);if(!id(input.data("code")).val())input.val("");id(input.data("list")).empty()});
  id("${r("salemode")}").on("click",function(){id("${r("xsfsliDiv")}").toggle()});
  $("#${r("xsfsliDiv")} a").on("click",function(){id("${r("salemode")}").val($(this).data("v"));id("${r("xsfsliDiv")}").hide();clearCity()});
  id("${r("dsptname")}").on("click",function(){id("${r("dspt_div")}").toggle()});
  // Two questions in one box: which platform, and whether the platform itself or a shop on it. Nothing counts before both are answered.
  var chosen={};
  $(".dspt_tab").on("click",function(){chosen.tab=$(this);id("${r("dsptname_qt")}").toggle($(this).text()==="其他")});
  $(".check-item").on("click",function(){chosen.who=$(this).attr("value");id("${r("dsptrzsh_text")}").toggle(chosen.who==="2")});
  id("${r("dspt_submit_btn")}").on("click",function(){if(!chosen.tab||!chosen.who)return;
    id("${r("dsptname")}").val(id("${r("dsptname_qt")}").val()||chosen.tab.text());id("${r("dsptcode")}").val(chosen.tab.attr("value")+"-"+chosen.who);id("${r("dspt_div")}").hide()});
  // City picker: three lists, the next appears with a choice.
  function fill(level,names,choose){var box=$(".city-select."+level).empty();$.each(names,function(i,name){
    $('<a href="javascript:void 0" style="margin:4px"></a>').attr({title:name,"data-code":level+i}).text(name).on("click",function(){choose(name,i)}).appendTo(box)})}
  $(".city-picker-span").on("click",function(){var drop=$(".city-picker-dropdown").toggle();if(!drop.is(":visible"))return;
    $(".city-select.city,.city-select.district").empty();
    fill("province",Object.keys(CITY),function(p){fill("city",Object.keys(CITY[p]),function(c){fill("district",CITY[p][c],function(d,i){
      id("${r("cldw")}").val(d);id("${r("cldwcode")}").val("D"+i);$(".city-picker-span .placeholder").hide();$(".city-picker-span .title").text(p+"/"+c+"/"+d);drop.hide()})})})});
  window.words_deal=function(){id("${r("words")}").text($.trim(id("${r("tsnr")}").val()).length)};
  id("${r("tsnr")}").on("input keyup",window.words_deal);
  var queue=[];
  $(".webuploader-element-invisible").on("change",function(){$.each(this.files,function(_,file){
    if(queue.length>=4||file.size>5*1024*1024){id("${r("fileQueue")}").append($('<div class="wrong"></div>').text("文件不符合要求"));return}
    queue.push(file.name);id("${r("fileQueue")}").append($("<div></div>").text(file.name));
    fetch("${UPLOAD_PATH}",{method:"POST",body:file.name})})});
  id("${r("previous")}").on("click",function(){fetch("${SUBMIT_PATH}",{method:"POST",body:"previous"})});
  window.queued=function(){return queue.slice()};
});</script>
${viewScript(r, NAMES, `{words:Number(document.getElementById("${r("words")}").textContent),files:window.queued()}`)}`;
    return page(`全国12315平台 ${what}`, body, JQUERY);
  };
}

function notice(kind: "jbcase" | "tscase", what: string) {
  return (r: Rename, request: PortalRequest): string =>
    page(
      `${what}须知`,
      `<div class="wrap"><h1>${what}须知</h1><p>请如实填写。</p><button type="button" id="${r("agree")}" class="btn-defult" disabled>同意</button></div>
<script>(function(){var left=${countdown(request)},b=document.getElementById("${r("agree")}");(function tick(){b.textContent=left>0?"同意("+left+")":"同意";if(left>0){left--;setTimeout(tick,1000)}else{b.disabled=false;b.className=""}})();
b.onclick=function(){location.href="/cuser/portal/${kind}/corperation"+location.search}})()</script>`,
    );
}

function company(kind: "jbcase" | "tscase", what: string) {
  return (r: Rename): string =>
    page(
      `${what}对象`,
      `<div class="wrap"><h1>${what}对象</h1>${row("企业名称", `<input type="text" id="${r("searchBox")}" placeholder="企业名称、统一社会信用代码或注册号" maxlength="100"> <a id="${r("search")}" href="javascript:void 0">查询</a><ul id="${r("searchResult")}" class="list"></ul><table id="${r("confirm")}" style="display:none"><tr><td>地址</td><td></td></tr></table>`)}
<button type="button" id="${r("corperationSave")}" disabled>下一步</button></div>
<script>jQuery(function($){var box=$(document.getElementById("${r("searchBox")}"));
$(document.getElementById("${r("search")}")).on("click",function(){var list=$(document.getElementById("${r("searchResult")}")).empty();
$("<li></li>").append($('<a href="javascript:void 0"></a>').text(box.val()).on("click",function(){$(document.getElementById("${r("confirm")}")).show();$(document.getElementById("${r("corperationSave")}")).prop("disabled",false)})).appendTo(list)});
$(document.getElementById("${r("corperationSave")}")).on("click",function(){location.href="/cuser/portal/${kind}/customer"+location.search});})</script>${viewScript(r, ["searchBox"])}`,
      JQUERY,
    );
}

function customer(kind: "jbcase" | "tscase", what: string) {
  return (r: Rename): string =>
    page(
      `${what}人信息`,
      `<div class="wrap"><h1>${what}人信息</h1><form method="post" action="${SUBMIT_PATH}">
${row("姓名", `<input type="text" name="${r("providername")}" value="示例" readonly>`)}
${row("联系电话", `<input type="text" name="${r("providertel")}" value="138****0000" readonly>`)}
${row("地址", `<input type="text" id="${r("provideraddr")}" name="${r("provideraddr")}" maxlength="40">`, false)}
<button type="button" id="${r("customerSubmit")}">下一步</button></form></div>
<script>document.getElementById("${r("customerSubmit")}").onclick=function(){location.href="/cuser/portal/${kind}/information"+location.search};</script>${viewScript(r, ["provideraddr", "providername"])}`,
    );
}

const pagesOf = (kind: "jbcase" | "tscase", what: "举报" | "投诉"): Replica["pages"] => ({
  [`/cuser/portal/${kind}/notice`]: notice(kind, what),
  [`/cuser/portal/${kind}/corperation`]: company(kind, what),
  [`/cuser/portal/${kind}/customer`]: customer(kind, what),
  [`/cuser/portal/${kind}/information`]: information(what),
});

const login = (r: Rename): string =>
  page(
    "登录",
    `<div class="wrap"><h1>用户登录</h1><form id="${r("loginForm")}" method="post" action="${SUBMIT_PATH}">
${row("手机号", `<input type="text" name="${r("username")}">`)}${row("密码", `<input type="password" name="${r("password")}">`)}
${row("验证码", `<input type="text" id="${r("code")}" name="${r("code")}">`)}<button type="submit" id="${r("loginSubmit")}">登录</button></form></div>`,
  );

/** After filing: a number of 25 digits, as the platform gives. */
const detail = (): string =>
  page("举报详情", `<div class="wrap"><h1>举报详情</h1><p>登记编号：1510107002026112300000012</p><p>状态：待核查</p></div>`);

const replica: Replica = {
  hosts: ["www.12315.cn"],
  pages: { "/cuser/": login, "/cuser/portal/case/detail": detail, ...pagesOf("jbcase", "举报"), ...pagesOf("tscase", "投诉") },
};
export default replica;
