import { CAPTCHA_IMAGE, JQUERY, page, SUBMIT_PATH, viewScript, type Rename, type Replica } from "../replica";

/** Reporting form with jquery-nice-select and an arithmetic captcha; ids as seen on its neighbour form (checked 2026-11-23), markup ours. */
const NICE = `<link rel="stylesheet" href="/vendor/nice-select.css">${JQUERY}<script src="/vendor/nice-select.js"></script>`;
const PROOFS: [string, string][] = [
  ["P001", "截图"],
  ["P002", "录音"],
  ["P003", "录像"],
  ["P008", "其他"],
];

const line = (label: string, control: string, star = false): string =>
  `<div class="form-group row"><label class="lab">${star ? "*" : ""}${label}</label><div>${control}</div></div>`;

function form(r: Rename): string {
  const body = `<div class="wrap"><h1>网络不良与违法信息举报</h1><form id="${r("reportForm")}" method="post" action="${SUBMIT_PATH}">
<h2>举报人信息</h2>
${line("联系人姓名", `<input type="text" id="${r("reportor_realname")}">`)}
${line("联系电话", `<input type="text" id="${r("reportor_telephone")}">`)}
${line("电子邮箱", `<input type="text" id="${r("reportor_email")}">`)}
<h2>被举报对象</h2>
${line("被举报平台名称", `<input type="text" id="${r("targetName")}" maxlength="50">`, true)}
${line("被举报账号名称", `<input type="text" id="${r("targetAccount")}" maxlength="50">`)}
${line("举报网址", `<textarea id="${r("targetUrl")}" maxlength="500" placeholder="一行一个网址"></textarea>`)}
<h2>举报内容</h2>
${line("证据种类", `<select id="${r("entProofType")}" class="nice"><option value="">请选择</option>${PROOFS.map(([value, text]) => `<option value="${value}">${text}</option>`).join("")}</select>`)}
${line("举报内容", `<textarea id="${r("content")}" maxlength="500"></textarea>`, true)}
${[1, 2, 3, 4].map((slot) => line(`附件${slot}`, `<input type="file" id="${r(`upload_file${slot}`)}" accept=".jpg,.png,.pdf">`)).join("")}
${line("验证码", `<input type="text" id="${r("verify_code")}"> ${CAPTCHA_IMAGE}`, true)}
<button type="submit">提交</button></form></div>
<script>jQuery(function($){$("select.nice").niceSelect()})</script>
${viewScript(r, ["reportor_realname", "reportor_telephone", "reportor_email", "targetName", "targetAccount", "targetUrl", "entProofType", "content", "verify_code"], `{shown:jQuery(".nice-select .current").text()}`)}`;
  return page("12377 举报", body, NICE);
}

/** Kinds as the home page of such a centre lists them; the one for enterprises is not for borrowers. Names ours but for that one. */
const home = (): string =>
  page(
    "12377",
    `<div class="wrap"><h1>违法和不良信息举报中心</h1><p>请选择举报类型</p>${[
      ["wlqb", "个人信息、网络暴力"],
      ["zpl", "诈骗、虚假广告"],
      ["sql", "涉企侵权"],
    ]
      .map(([type, word]) => `<a href="/jbxzxq/${type}_web.html">${word}</a> `)
      .join("")}</div>`,
  );

const notice = (): string =>
  page(
    "举报须知",
    `<div class="wrap"><h1>举报须知</h1><p>请如实举报。</p><label><input type="checkbox" id="isee"> 我已阅读</label> <a id="agree" href="/jbxzxq/jbxx/nmjb/nmjb.html" target="_blank">同意</a></div>`,
  );

const replica: Replica = {
  hosts: ["www.12377.cn"],
  pages: { "/": home, "/jbxzxq/wlqb_web.html": notice, "/jbxzxq/jbxx/nmjb/nmjb.html": form },
};
export default replica;
