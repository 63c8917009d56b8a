import { page, SUBMIT_PATH, viewScript, type Rename, type Replica } from "../replica";

/** ASP.NET WebForms: one form for the whole page, view state, long generated ids (checked 2026-11-23: technology seen, fields reported, ids ours). */
const ID = "ctl00_ContentPlaceHolder1_";
const tr = (label: string, control: string): string =>
  `<tr><td class="lab" align="right"><span style="color:red">*</span>${label}</td><td>${control}</td></tr>`;

const choice = (r: Rename, name: string, words: string[]): string =>
  `<table><tr>${words.map((word, index) => `<td><input id="${r(`${ID}${name}`)}_${index}" type="radio" name="${r(`ctl00$${name}`)}" value="${index}"><label for="${r(`${ID}${name}`)}_${index}">${word}</label></td>`).join("")}</tr></table>`;

function form(r: Rename): string {
  const text = (name: string, more = "") => `<input type="text" id="${r(`${ID}${name}`)}" name="${r(`ctl00$${name}`)}" ${more}>`;
  const body = `<form method="post" action="${SUBMIT_PATH}" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTM5"><input type="hidden" name="__EVENTVALIDATION" value="x"><input type="hidden" name="__EVENTTARGET" value="">
<div class="wrap"><h1>12337 智能化举报平台</h1>
${`<h3>举报类型</h3><table>${tr("举报类型", choice(r, "rblLX", ["政法干警违纪违法线索", "涉黑涉恶违法犯罪线索", "行业乱象问题"]))}</table>`}
<h3>举报人信息</h3><table>${tr("真实姓名", text("txtXM"))}${tr("身份证号", text("txtSFZ", 'maxlength="18"'))}${tr("手机号码", text("txtSJ", 'maxlength="11"'))}${tr("现住址", text("txtZZ"))}</table>
<h3>被举报人信息</h3><table>${tr("被举报人", text("txtBJBR"))}</table>
<h3>黑恶势力违法犯罪情况</h3><table>${tr("违法犯罪情况", `<textarea id="${r(`${ID}txtQK`)}" name="${r("ctl00$txtQK")}"></textarea>`)}${tr("是否有保护伞", choice(r, "rblBHS", ["有", "没有", "不清楚"]))}</table>
<input type="submit" name="${r("ctl00$btnOK")}" value="提交举报"></div></form>
${viewScript(
  r,
  ["txtXM", "txtSFZ", "txtSJ", "txtZZ", "txtBJBR", "txtQK"].map((name) => `${ID}${name}`).concat(["ctl00$rblLX", "ctl00$rblBHS"]),
  `{viewState:document.getElementsByName("__VIEWSTATE")[0].value}`,
)}`;
  return page("12337 智能化举报平台", body);
}

const home = (): string =>
  page("12337", `<div class="wrap"><h1>举报须知</h1><p>请如实举报，诬告要承担责任。</p><a href="/mobileweb/index.aspx">我要举报</a></div>`);
const replica: Replica = {
  hosts: ["www.12337.gov.cn"],
  pages: { "/": home, "/mobileweb/Defaultmobile.aspx": home, "/mobileweb/index.aspx": form },
};
export default replica;
