import { countdown, JQUERY, noticeDialog, page, SUBMIT_PATH, viewScript, type PortalRequest, type Rename, type Replica } from "../replica";

/** Ids, names and options as seen on the page (checked 2026-11-23); the markup is ours. */
const DURATIONS: [string, string][] = [
  ["4", "未产生通话"],
  ["0", "3分钟以下"],
  ["1", "3到5分钟"],
  ["2", "5到10分钟"],
  ["3", "10分钟以上"],
];
const FORMS: [string, string][] = [
  ["0", "响一声挂"],
  ["1", "自动语音骚扰"],
  ["2", "人工骚扰"],
];
const KINDS: [string, string][] = [
  ["1", "淫秽色情"],
  ["2", "虚假票证"],
  ["3", "反动谣言"],
  ["4", "房产中介"],
  ["5", "保险推销"],
  ["6", "教育培训"],
  ["7", "贷款理财"],
  ["8", "猎头招聘"],
  ["9", "欠款催收"],
  ["10", "医疗保健"],
  ["11", "股票证券"],
  ["12", "其他营销"],
  ["13", "旅游推广"],
  ["14", "食药推销"],
  ["21", "POS机推销"],
  ["22", "装修建材"],
  ["23", "网络游戏"],
  ["24", "App推广"],
  ["25", "出行拉货"],
  ["26", "零售业推销"],
  ["27", "电信业务推广"],
];

const radios = (name: string, options: [string, string][]): string =>
  options.map(([value, text]) => `<label><input type="radio" name="${name}" value="${value}"> ${text}</label>`).join("\n");

const row = (label: string, control: string, tip = ""): string =>
  `<div class="row"><span class="lab"><em>*</em>${label}：</span><div>${control}<span class="Validform_checktip">${tip}</span></div></div>`;

function callForm(r: Rename, request: PortalRequest): string {
  const body = `<div class="wrap"><h1>骚扰电话投诉</h1>
<form id="${r("form1")}" method="post" action="${SUBMIT_PATH}" autocomplete="off">
<h3>投诉人信息</h3>
${row("您的手机号码", `<input type="text" id="${r("phone")}" name="${r("phone")}" maxlength="13" data-type="m" data-null="请输入手机号码">`)}
${row(
  "图片验证码",
  `<input type="text" id="${r("w_code")}" name="${r("w_code")}" maxlength="4" onkeyup="this.value=this.value.replace(/[^0-9a-zA-Z]/g,'')" onpaste="return false"> <img id="${r("code")}" alt="验证码" width="80" height="30" src="data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==">`,
)}
${row("短信验证码", `<input type="text" id="${r("p_code")}" name="${r("p_code")}" maxlength="6"> <button type="button" id="${r("hq2")}">获取验证码</button>`)}
<h3>骚扰电话信息</h3>
${row("骚扰来电号码", `<input type="text" id="${r("sms_phone")}" name="${r("sms_phone")}" data-type="tel" data-null="请输入骚扰来电号码">`, "数字、+、- 或“未知号码”")}
${row("来电日期", `<input type="text" id="${r("d241")}" name="${r("called_date")}" readonly data-picker="date" data-type="*" data-null="请选择来电日期">`)}
${row("来电时间", `<input type="text" id="${r("d242")}" name="${r("called_time")}" readonly data-picker="time" data-type="*" data-null="请选择来电时间">`)}
${row(
  "通话时长",
  `<select id="${r("d243")}" name="${r("long_time")}" data-type="*" data-null="请选择通话时长"><option value="">请选择</option>${DURATIONS.map(([value, text]) => `<option value="${value}">${text}</option>`).join("")}</select>`,
)}
${row("骚扰形式", radios(r("type"), FORMS))}
${row("不良类型", `<div style="width:640px">${radios(r("bad_type"), KINDS)}</div>`)}
${row("来电描述", `<textarea id="${r("sms_content")}" name="${r("sms_content")}" maxlength="1000" data-type="*15-1000" data-null="请填写来电描述"></textarea>`, "15 到 1000 字")}
<p><label><input type="checkbox" id="${r("xuzhi")}" name="${r("xuzhi")}" checked> 我已阅读并同意投诉须知，承诺内容真实</label></p>
<p><label><input type="checkbox" id="${r("user_intention_flag")}" name="${r("user_intention_flag")}"> 同意防护服务</label></p>
<button type="submit" id="${r("sub_jb")}">提交</button>
</form></div>
${noticeDialog({ title: "投诉须知", text: "请如实填写。一次只投诉一个号码。", buttonId: r("btnAgree"), button: "我同意", seconds: countdown(request) })}
<script>
// Checks as such a plug-in makes them: a field is judged when it is left, and its tip says so.
jQuery(function($){
  var checks={m:/^1\\d{10}$/,tel:/^([\\d+-]{3,20}|未知号码)$/,"*":/[\\s\\S]+/,"*15-1000":/^[\\s\\S]{15,1000}$/};
  function judge(el){var ok=checks[el.getAttribute("data-type")].test(el.value);
    $(el).closest("div").find(".Validform_checktip").text(ok?"通过信息验证！":el.getAttribute("data-null")).toggleClass("Validform_right right",ok).toggleClass("Validform_wrong wrong",!ok)}
  $("[data-type]").on("blur change",function(){judge(this)});
  // Pickers open on a click and write into the readonly box.
  $("[data-picker]").on("click",function(){var input=this;$(".WdateDiv").remove();
    var box=$('<div class="WdateDiv" style="position:absolute;background:#fff;border:1px solid #888;padding:6px;z-index:9"></div>').insertAfter(input);
    var cells=input.getAttribute("data-picker")==="date"?["2026-10-01","2026-10-02","2026-10-03"]:["09:00","12:00","22:40"];
    $.each(cells,function(_,text){$('<a href="javascript:void 0"></a>').text(text).css("margin",4).on("click",function(){input.value=text;$(input).trigger("change");box.remove()}).appendTo(box)});
    $(document).one("mousedown",function(e){if(!$(e.target).closest(box).length)box.remove()});});
});
</script>
${request.query.get("late") === "1" ? lateClearing(r("sms_content")) : ""}
${viewScript(r, ["phone", "w_code", "p_code", "sms_phone", "d241", "d242", "d243", "type", "bad_type", "sms_content", "xuzhi", "user_intention_flag"], `{wrong:document.querySelectorAll(".Validform_wrong").length,right:document.querySelectorAll(".Validform_right").length}`)}`;
  return page("12321 骚扰电话投诉", body, JQUERY);
}

/** `?late=1`: a page that empties the description a second and a half after it was written, and again whenever it is. */
const lateClearing = (id: string): string =>
  `<script>(function(){var box=document.getElementById("${id}");box.addEventListener("input",function(){setTimeout(function(){box.value=""},1500)})})()</script>`;

/** Paths and ids of the message form are not known: plain labels, our own names. */
function messageForm(r: Rename, request: PortalRequest): string {
  const body = `<div class="wrap"><h1>垃圾短信投诉</h1><form method="post" action="${SUBMIT_PATH}">
${row("手机号", `<input type="text" name="${r("mobile")}" maxlength="11">`)}
${row("短信验证码", `<input type="text" name="${r("smscode")}" maxlength="6"> <button type="button">获取验证码</button>`)}
${row("被举报号码", `<input type="text" name="${r("target")}">`)}
${row("短信内容", `<textarea name="${r("original")}" maxlength="1000"></textarea>`, "请填写短信原文，不要修改或概括")}
${row("上传截图", `<input type="file" name="${r("shot")}" accept="image/png,image/jpeg">`)}
<button type="submit">提交</button></form></div>
${noticeDialog({ title: "投诉须知", text: "请保留短信原文。", buttonId: r("btnAgree"), button: "我同意", seconds: countdown(request) })}
${viewScript(r, ["mobile", "smscode", "target", "original", "shot"])}`;
  return page("12321 垃圾短信投诉", body);
}

const home = (): string =>
  page(
    "12321 受理中心",
    `<div class="wrap"><h1>12321 受理中心</h1><a href="/notifyHomePhone">骚扰电话投诉</a> <a href="/notifyHomeSms">垃圾短信投诉</a></div>`,
  );

const replica: Replica = {
  hosts: ["www.12321.cn"],
  pages: { "/": home, "/notifyHomePhone": callForm, "/notifyHomeSms": messageForm },
};
export default replica;
