import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StepResult } from "@/lib/form/step";
import type { Lab } from "../../libraries/lab";
import { ANSWERS, FACTS, form, NAME, open, openLab, valueOf } from "./scene";

/** Number of the case, what is done to the field, and to what stands around it. */
const HIDDEN: [number, string, string][] = [
  [1, "of type hidden", `<input id="b1" type="hidden">`],
  [2, "of no opacity", `<input id="b2" style="opacity:0">`],
  [3, "in something of hardly any opacity", `<span style="opacity:.01"><input id="b3"></span>`],
  [4, "filtered away", `<span style="filter:opacity(0)"><input id="b4"></span>`],
  [5, "of hidden visibility", `<input id="b5" style="visibility:hidden">`],
  [6, "not displayed", `<span style="display:none"><input id="b6"></span>`],
  [7, "of hidden content", `<div style="content-visibility:hidden"><input id="b7"></div>`],
  [8, "in closed details", `<details><summary>更多</summary><input id="b8"></details>`],
  [9, "far off the page", `<input id="b9" style="position:absolute;left:-9999px">`],
  [10, "of one pixel", `<input id="b10" style="width:1px;height:1px;padding:0;border:0">`],
  [10.5, "of three pixels", `<input id="b10.5" style="width:3px;height:3px;padding:0;border:0">`],
  [11, "clipped", `<input id="b11" style="clip-path:inset(100%)">`],
  [11.5, "in something clipped", `<span style="position:absolute;clip:rect(0,0,0,0)"><input id="b11.5"></span>`],
  [12, "in a box without room", `<div style="width:0;height:0;overflow:hidden"><input id="b12"></div>`],
  [13, "scaled to nothing", `<input id="b13" style="transform:scale(0)">`],
  [13.3, "scaled to a hundredth", `<input id="b13.3" style="transform:scale(.01)">`],
  [13.6, "zoomed to a hundredth", `<span style="zoom:.01"><input id="b13.6"></span>`],
  [14, "masked", `<span style="mask-image:linear-gradient(transparent,transparent)"><input id="b14"></span>`],
  [
    15,
    "covered",
    `<span style="position:relative;display:inline-block"><input id="b15"><b style="position:absolute;inset:0;background:#fff"></b></span>`,
  ],
  [
    16,
    "covered by what lets the pointer through",
    `<span style="position:relative;display:inline-block"><input id="b16"><b style="position:absolute;inset:0;background:#fff;pointer-events:none"></b></span>`,
  ],
  [
    17,
    "covered but for its middle",
    `<span style="position:relative;display:inline-block"><input id="b17" style="width:200px;height:40px">${["left:0;top:0", "right:0;top:0", "left:0;bottom:0", "right:0;bottom:0"].map((place) => `<b style="position:absolute;${place};width:80px;height:18px;background:#fff"></b>`).join("")}</span>`,
  ],
  [19, "inert", `<span inert><input id="b19"></span>`],
  [20, "hidden from assistive technology", `<span aria-hidden="true"><input id="b20"></span>`],
  [
    21,
    "behind the page",
    `<div style="position:relative;z-index:0"><div style="position:relative;background:#fff;padding:1px"><input id="b21" style="position:relative;z-index:-1"></div></div>`,
  ],
  [22, "that must be left empty", `<label for="b22">请勿填写</label><input id="b22" name="url2">`],
];

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

describe("a field that people cannot see", () => {
  let values: Record<string, string>;
  let results: { id: string; result: StepResult }[];
  let events: string[];
  beforeAll(async () => {
    const rows = HIDDEN.map(([, , html]) => `<div class="row"><label>姓名</label> ${html}</div>`).join("\n");
    const scene = await open(lab, form(rows));
    await scene.page.evaluate(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      for (const type of ["input", "change", "focus", "keyup"])
        addEventListener(type, (event) => told.push((event.target as Element).id), true);
    });
    results = await scene.engine("force", NAME);
    values = await scene.page.evaluate(() =>
      Object.fromEntries([...globalThis.document.querySelectorAll("input,textarea")].map((el) => [el.id, (el as HTMLInputElement).value])),
    );
    events = await scene.page.evaluate("told");
    await scene.close();
  });

  it.each(HIDDEN)("%s: %s stays empty", (number) => {
    expect(values[`b${number}`]).toBe("");
    expect(results.filter((one) => one.id === `b${number}` && one.result.status === "filled")).toEqual([]);
    expect(events.filter((id) => id === `b${number}`)).toEqual([]);
  });

  it("does not keep the honest ones beside it from being filled", () => {
    expect([values["name"], values["phone"]]).toEqual([NAME, NAME]);
  });
});

describe("a field that changes under our hands", () => {
  it("23: hidden after the preview, stays empty", async () => {
    const scene = await open(lab, form());
    await scene.engine("plan", ANSWERS);
    await scene.page.evaluate(() => globalThis.document.getElementById("name")!.style.setProperty("opacity", "0"));
    const results = await scene.engine<StepResult[]>("apply");
    expect(await valueOf(scene, "name")).toBe("");
    expect(results.map((one) => one.status)).toContain("refused");
    expect(await valueOf(scene, "facts")).toBe(FACTS);
    await scene.close();
  });

  it("24: shown only when we come, was never planned", async () => {
    const scene = await open(
      lab,
      form(
        `<p id="late" style="display:none"><label for="bait">投诉人邮箱</label><input id="bait"></p><script>document.getElementById("name").onfocus=()=>{document.getElementById("late").style.display="block"}</script>`,
      ),
    );
    await scene.engine("fill", { ...ANSWERS, "complainant.email": { ...ANSWERS["complainant.name"], meaning: "complainant.email" } });
    expect(await valueOf(scene, "bait")).toBe("");
    await scene.close();
  });

  it("25: moved under another label when entered, stays empty", async () => {
    const scene = await open(
      lab,
      form(`<script>document.getElementById("name").onfocus=function(){this.style.position="absolute";this.style.top="500px"}</script>`),
    );
    const told = await scene.engine<{ results: StepResult[] }>("fill", ANSWERS);
    expect(await valueOf(scene, "name")).toBe("");
    expect(told.results.map((one) => one.why)).toContain("moved");
    await scene.close();
  });

  it("26: far below the fold, is filled", async () => {
    const scene = await open(lab, `<div style="height:5000px"></div>${form()}`);
    await scene.engine("fill", ANSWERS);
    expect(await valueOf(scene, "name")).toBe(NAME);
    await scene.close();
  });

  it("27: a radio without opacity in a drawn label works", async () => {
    const radios = ["男", "女"]
      .map(
        (text) =>
          `<label style="position:relative"><input type="radio" name="sex" value="${text}" style="opacity:0;position:absolute;z-index:-1"><i style="background:#eee">○</i>${text}</label>`,
      )
      .join("");
    const scene = await open(lab, form(`<p><span>投诉人性别</span> ${radios}</p>`));
    await scene.engine("fill", ANSWERS);
    expect(
      await scene.page.evaluate(() => (globalThis.document.querySelector("[name=sex]:checked") as HTMLInputElement | null)?.value),
    ).toBe("女");
    await scene.close();
  });
});
