import { CAPTCHA_IMAGE, page, SUBMIT_PATH, viewScript, type Rename, type Replica } from "../replica";

/** Static front; four labels are reported (checked 2026-11-23), names are ours. */
const dl = (label: string, control: string): string =>
  `<dl style="display:flex"><dt class="lab" style="width:160px;text-align:right">${label}<em>*</em></dt><dd>${control}</dd></dl>`;

function form(r: Rename): string {
  const body = `<div class="wrap"><h1>网络违法犯罪举报</h1><form method="post" action="${SUBMIT_PATH}">
<h2>举报线索</h2>
${dl("被举报网站的名称", `<input type="text" name="${r("wzmc")}">`)}${dl("被举报网站的地址", `<input type="text" name="${r("wzdz")}">`)}
${dl("违法行为描述", `<textarea name="${r("ms")}"></textarea>`)}
<h2>举报人信息</h2>
${dl("姓名", `<input type="text" name="${r("jbrxm")}">`)}${dl("联系电话", `<input type="text" name="${r("jbrdh")}">`)}
${dl("验证码", `<input type="text" name="${r("yzm")}" maxlength="4"> ${CAPTCHA_IMAGE}`)}
<button type="submit">提交举报</button></form></div>${viewScript(r, ["wzmc", "wzdz", "ms", "jbrxm", "jbrdh", "yzm"])}`;
  return page("网络违法犯罪举报", body);
}
const replica: Replica = { hosts: ["cyberpolice.mps.gov.cn"], pages: { "/wfjb/": form } };
export default replica;
