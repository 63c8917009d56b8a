import { page, SUBMIT_PATH, viewScript, type Rename, type Replica } from "../replica";

/**
 * Two portals of which little is known (checked 2026-11-23). The one: two addresses, a log-in, a topic, a message. The other: a log-in,
 * whom the report is about, a form. What they ask beyond that is a stand-in: ordinary questions in our own words, so that a journey shows
 * what labels alone do there. Nothing here is a fact about their pages.
 */
const row = (label: string, control: string): string => `<div class="row"><label class="lab" for="">${label}</label>${control}</div>`;
const text = (name: string, more = ""): string => `<input type="text" name="${name}" ${more}>`;

const form = (title: string, rows: string, r: Rename, names: string[]): string =>
  page(
    title,
    `<div class="wrap"><h1>${title}</h1><form method="post" action="${SUBMIT_PATH}">${rows}<button type="submit">提交</button></form></div>${viewScript(r, names)}`,
  );

const login = (): string =>
  page(
    "登录",
    `<div class="wrap"><h1>登录</h1><form method="post" action="${SUBMIT_PATH}">${row("手机号", text("u"))}${row("密码", `<input type="password" name="p">`)}<button type="submit">登录</button></form></div>`,
  );

const message = (r: Rename): string =>
  form(
    "互联网+督查 我要留言",
    `${row("主题", `<select name="${r("topic")}"><option value="">请选择主题</option><option value="1">政策措施不落实</option><option value="2">不作为、慢作为</option><option value="3">意见建议</option></select>`)}
<h2>留言人</h2>${row("姓名", text(r("name")))}${row("手机号码", text(r("mobile")))}
<h2>留言</h2>${row("反映的单位", text(r("party")))}${row("标题", text(r("title"), 'maxlength="30"'))}${row("留言内容", `<textarea name="${r("content")}" maxlength="1000"></textarea>`)}`,
    r,
    ["topic", "name", "mobile", "party", "title", "content"],
  );

const report = (r: Rename): string =>
  form(
    "支付结算违法违规行为举报",
    `${row("举报主体", `<label><input type="radio" name="${r("subject")}" value="1">银行</label> <label><input type="radio" name="${r("subject")}" value="2">支付机构</label>`)}
<h2>举报人</h2>${row("姓名", text(r("name")))}${row("身份证号码", text(r("idcard"), 'maxlength="18"'))}${row("手机号码", text(r("mobile")))}
<h2>举报内容</h2>${row("被举报机构名称", text(r("party")))}${row("标题", text(r("title"), 'maxlength="30"'))}${row("举报内容", `<textarea name="${r("content")}" maxlength="1000"></textarea>`)}`,
    r,
    ["subject", "name", "idcard", "mobile", "party", "title", "content"],
  );

export const ducha: Replica = { hosts: ["tousu.www.gov.cn"], pages: { "/dc/index.htm": message, "/dc/login.htm": login } };
export const pcac: Replica = { hosts: ["jubao.pcac.org.cn"], pages: { "/": report, "/login": login } };
