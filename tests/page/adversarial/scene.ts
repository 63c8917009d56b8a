import type { Answers } from "@/lib/form/answer";
import type { Meaning } from "@/lib/form/meanings";
import { startLab, type Lab, type LabPage } from "../../libraries/lab";

/** Texts found nowhere else: whatever holds one got it from us. */
export const NAME = "马克甲";
export const PHONE = "13800004321";
export const FACTS = "标记事实：逾期后每天接到多个催收电话，含单位与亲属。";
export const ID = "110101199003074258";

const answer = (meaning: Meaning, text: string): Answers => ({
  [meaning]: { meaning, texts: [text], alternatives: [], files: [], because: "案卷" },
});
export const ANSWERS: Answers = {
  ...answer("complainant.name", NAME),
  ...answer("complainant.phone", PHONE),
  ...answer("complainant.idNumber", ID),
  ...answer("complainant.idType", "居民身份证"),
  ...answer("complainant.gender", "女"),
  ...answer("complaint.facts", FACTS),
  ...answer("respondent.name", "某某消费金融有限公司"),
};

export const openLab = (): Promise<Lab> => startLab("tests/page/adversarial/engine.ts");

/** A complaint form with a name, a phone and the facts, and what a case adds to it. */
export const form = (
  inside = "",
  attributes = 'action="/send" method="post"',
): string => `<h1>消费者投诉</h1><h2>投诉人信息</h2><form ${attributes} id="form">
<p><label for="name">投诉人姓名</label> <input id="name" name="name"></p>
<p><label for="phone">投诉人联系电话</label> <input id="phone" name="phone"></p>
${inside}
<h2>投诉内容</h2><p><label for="facts">投诉内容</label> <textarea id="facts" name="facts"></textarea></p>
<button id="send">提交投诉</button></form>`;

export const document = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>在线投诉</title><style>body{font:14px sans-serif}</style></head><body>${body}
<script>window.sent=[];window.addEventListener("submit",e=>{sent.push("submit");e.preventDefault()});const post=HTMLFormElement.prototype.submit;HTMLFormElement.prototype.submit=function(){sent.push("submit()")};window.state=()=>({})</script></body></html>`;

export const open = async (lab: Lab, body: string): Promise<LabPage> => lab.open(document(body));

/** The value of a control as the page's own code sees it. */
export const valueOf = (scene: LabPage, id: string): Promise<string> =>
  scene.page.evaluate((key) => (globalThis.document.getElementById(key) as HTMLInputElement).value, id);
