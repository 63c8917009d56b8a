import { JQUERY, page, SUBMIT_PATH, viewScript, type Rename, type Replica } from "../replica";

/** A published complaint: search and pick, tags, a text everybody will read. The form's address and names are not known (checked 2026-11-23): ours. */
const PROBLEMS = ["暴力催收", "客服不理人", "不予退款", "联系不到客服"];
const WANTS = ["退款", "停止骚扰", "道歉赔偿", "解释"];

const block = (label: string, control: string): string =>
  `<div class="item" style="margin:12px 0"><div class="tit"><b>${label}</b></div><div class="con">${control}</div></div>`;
const tags = (name: string, words: string[]): string =>
  words
    .map(
      (word) =>
        `<label style="border:1px solid #ccc;padding:3px 8px;margin:3px"><input type="checkbox" name="${name}" value="${word}">${word}</label>`,
    )
    .join("");

function form(r: Rename): string {
  const body = `<div class="wrap"><h1>我要投诉</h1><form method="post" action="${SUBMIT_PATH}">
${block("投诉对象", `<input type="text" name="${r("company")}" placeholder="输入企业名称搜索" autocomplete="off"><ul class="list"></ul>`)}
${block("投诉标题", `<input type="text" name="${r("title")}" maxlength="30">`)}
${block("投诉问题", tags(r("problem"), PROBLEMS))}
${block("投诉要求", tags(r("want"), WANTS))}
${block("涉诉金额", `<input type="text" name="${r("money")}"> 元`)}
${block("订单编号", `<input type="text" name="${r("order")}">`)}
${block("投诉描述", `<textarea name="${r("content")}" maxlength="2000"></textarea>`)}
${block("上传凭证", `<input type="file" name="${r("proof")}" multiple accept="image/*,video/*">`)}
<button type="submit">发布投诉</button></form></div>${viewScript(r, ["company", "title", "problem", "want", "money", "order", "content"])}`;
  return page("黑猫投诉 我要投诉", body, JQUERY);
}

const done = (): string =>
  page(
    "投诉详情",
    `<div class="wrap ts-d-l"><h1 class="article">投诉</h1><ul class="ts-q-list"><li>投诉编号：17350000001</li><li>投诉进度：待分配</li></ul></div>`,
  );

const replica: Replica = { hosts: ["tousu.sina.com.cn"], pages: { "/": form, "/complaint/view/17350000001/": done } };
export default replica;
