import { page, SUBMIT_PATH, viewScript, type Rename, type Replica } from "../replica";

/** Two portals of which only the address is known (checked 2026-11-23): an ordinary form stands for whatever they ask. */
const row = (label: string, control: string): string => `<div class="row"><label class="lab" for="">${label}</label>${control}</div>`;

const formOf =
  (title: string, party: string) =>
  (r: Rename): string =>
    page(
      title,
      `<div class="wrap"><h1>${title}</h1><form method="post" action="${SUBMIT_PATH}">
${row("姓名", `<input type="text" name="${r("name")}">`)}${row("手机号码", `<input type="text" name="${r("mobile")}">`)}
${row(party, `<input type="text" name="${r("party")}">`)}${row("标题", `<input type="text" name="${r("title")}" maxlength="30">`)}
${row("内容", `<textarea name="${r("content")}" maxlength="1000"></textarea>`)}<button type="submit">提交</button></form></div>${viewScript(r, ["name", "mobile", "party", "title", "content"])}`,
    );

export const ducha: Replica = { hosts: ["tousu.www.gov.cn"], pages: { "/dc/index.htm": formOf("互联网+督查 我要留言", "反映的单位") } };
export const pcac: Replica = { hosts: ["jubao.pcac.org.cn"], pages: { "/": formOf("支付结算违法违规行为举报", "被举报机构名称") } };
