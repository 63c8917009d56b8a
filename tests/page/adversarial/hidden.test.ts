import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StepResult } from "@/lib/form/step";
import type { Lab } from "../../libraries/lab";
import { HIDDEN } from "./hidden-fields";
import { ANSWERS, FACTS, form, NAME, open, openLab, valueOf } from "./scene";

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

  it.each([
    ["that takes the pointer", ""],
    ["that lets the pointer through", "pointer-events:none;"],
  ])("26: far below the fold and under a layer %s in the middle of the window, stays empty wherever scrolling ends", async (_, style) => {
    const layer = `<div style="${style}position:fixed;left:0;right:0;top:250px;height:300px;background:#fff;z-index:9"></div>`;
    const scene = await open(lab, `${layer}<div style="height:5000px"></div>${form()}<div style="height:3000px"></div>`);
    await scene.engine("force", NAME);
    expect([await valueOf(scene, "name"), await valueOf(scene, "phone"), await valueOf(scene, "facts")]).toEqual(["", "", ""]);
    await scene.close();
  });

  it("26: far below the fold of a page whose head stays on top, is filled", async () => {
    const head = `<div style="position:fixed;left:0;right:0;top:0;height:120px;background:#fff;z-index:9">投诉平台</div>`;
    const scene = await open(lab, `${head}<div style="height:5000px"></div>${form()}<div style="height:3000px"></div>`);
    await scene.engine("fill", ANSWERS);
    expect([await valueOf(scene, "name"), await valueOf(scene, "facts")]).toEqual([NAME, FACTS]);
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
