import { CAPTCHA_IMAGE, page, SUBMIT_PATH, viewScript, type Rename, type Replica } from "../replica";

/**
 * A bureau's letter box: the form product framed in a column page of the same host, table layout, spaced and starred labels
 * (names as seen in such products, checked 2026-11-23). The host is made up: any *.gov.cn is recognised by labels.
 */
const tr = (label: string, control: string, star = true): string =>
  `<tr><td align="right" nowrap>${star ? "<b>*</b>" : ""}${label}：</td><td>${control}</td></tr>`;
const radio = (name: string, words: string[]): string =>
  words.map((word, index) => `<input type="radio" name="${name}" value="${index}">${word} `).join("");
const NAMES = ["typeid", "name", "sex", "cardid", "shouji", "email", "addr", "zhuti", "introduce", "reply", "secrecy", "validate"];

function form(r: Rename): string {
  const text = (name: string, more = "") => `<input type="text" name="${r(name)}" ${more}>`;
  const body = `<form name="mailform" method="post" action="${SUBMIT_PATH}"><h2>局长信箱</h2><table cellpadding="4">
${tr("信件类型", `<select name="${r("typeid")}"><option value="">请选择</option>${["我要咨询", "我要投诉", "我要建议", "我要求助"].map((word, index) => `<option value="${index + 1}">${word}</option>`).join("")}</select>`)}
${tr("姓&nbsp;&nbsp;&nbsp;&nbsp;名", text("name"))}${tr("性　　别", radio(r("sex"), ["男", "女"]), false)}${tr("身份证号", text("cardid", 'maxlength="18"'), false)}
${tr("手机号码", text("shouji"))}${tr("E-mail", text("email"), false)}${tr("联系地址", text("addr"), false)}
${tr("主　　题", text("zhuti", 'maxlength="25"'))}${tr("详细内容", `<textarea name="${r("introduce")}" maxlength="600"></textarea><br>不超过600字`)}
${tr("答复方式", radio(r("reply"), ["电话回复", "网上回复"]), false)}${tr("信件公开", radio(r("secrecy"), ["公开", "保密"]), false)}
${tr("附　　件", `<input type="file" name="${r("upload")}">`, false)}${tr("验 证 码", `${text("validate", 'maxlength="4"')} ${CAPTCHA_IMAGE}`)}
</table><input type="button" value="提交" onclick="this.form.submit()"></form>${viewScript(r, NAMES)}`;
  return page("信箱", body);
}

const column = (r: Rename, request: { query: URLSearchParams }): string =>
  page(
    "局长信箱",
    `<div class="wrap"><h1>地方金融管理局 · 互动交流</h1><iframe src="/jact/front/mailwrite.do?sysid=1&${request.query.toString()}" width="860" height="760" title="写信"></iframe></div>`,
  );

/** After sending: number and query code. */
const done = (): string =>
  page("写信成功", `<div class="wrap"><h1>写信成功</h1><p>信件编号：2026112300017</p><p>查询码：8402716395</p></div>`);

const replica: Replica = {
  hosts: ["jr.example.gov.cn"],
  pages: { "/hdjl/ldxx/index.html": column, "/jact/front/mailwrite.do": form, "/jact/front/mailsuccess.do": done },
};
export default replica;
