import { CAPTCHA_IMAGE, page, SUBMIT_PATH, viewScript, type Rename, type Replica } from "../replica";

/** A city's hot line on the web: definition lists and a workflow address (checked 2026-11-23; labels reported, names ours). */
const KINDS = ["咨询", "求助", "投诉", "举报", "建议", "表扬"];
const radio = (name: string, words: string[]): string =>
  words.map((word) => `<label><input type="radio" name="${name}" value="${word}">${word}</label> `).join("");
const dl = (label: string, control: string): string => `<dl class="row"><dt class="lab">${label}：</dt><dd>${control}</dd></dl>`;

function form(r: Rename): string {
  const body = `<div class="wrap"><h1>我要写信 · 诉求</h1><form method="post" action="${SUBMIT_PATH}">
<fieldset><legend>诉求内容</legend>
${dl("诉求类型", radio(r("type"), KINDS))}${dl("标题", `<input type="text" name="${r("title")}" maxlength="30">`)}
${dl("诉求内容", `<textarea name="${r("content")}" maxlength="1000"></textarea>`)}${dl("事发地址", `<input type="text" name="${r("place")}">`)}</fieldset>
<fieldset><legend>诉求人信息</legend>
${dl("姓&emsp;名", `<input type="text" name="${r("name")}">`)}${dl("性&emsp;别", radio(r("sex"), ["男", "女"]))}${dl("联系电话", `<input type="tel" name="${r("tel")}">`)}
${dl("是否公开", radio(r("open"), ["公开", "不公开"]))}</fieldset>
${dl("附件", `<input type="file" name="${r("file")}">`)}${dl("验证码", `<input type="text" name="${r("rand")}" maxlength="4"> ${CAPTCHA_IMAGE}`)}
<input type="submit" value="提交"> <input type="reset" value="重填"></form></div>${viewScript(r, ["type", "title", "content", "place", "name", "sex", "tel", "open", "rand"])}`;
  return page("首都之窗 政民互动", body);
}
const replica: Replica = { hosts: ["www.beijing.gov.cn"], pages: { "/hudong/hdjl/com.web.write.flow": form } };
export default replica;
