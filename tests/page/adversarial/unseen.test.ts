import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StepResult } from "@/lib/form/step";
import type { Lab } from "../../libraries/lab";
import { ANSWERS, form, NAME, open, openLab } from "./scene";
import { FRAMES, rowOf, ROWS } from "./unseen-rows";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const faintToo = new Set(["in letters without colour", "in letters moved out", "in letters without height", "large and scaled to a point"]);

describe("a field that is in the page and not before the eye", () => {
  let values: Record<string, string>;
  let whys: Record<string, string>;
  let faint: string[];
  beforeAll(async () => {
    const row = (html: string, id: string): string =>
      `<div style="margin:60px 0;height:70px"><label>投诉人姓名</label> ${rowOf(html, id)}</div>`;
    const rows = ROWS.flatMap(([, hidden, honest], at) => [row(hidden, `h${at}`), row(honest, `t${at}`)]).join("\n");
    const scene = await open(lab, form(rows));
    const { page } = await scene.engine<{ page: { forms: { fields: { id: string; faint?: boolean }[] }[] } }>("look");
    faint = page.forms
      .flatMap(({ fields }) => fields)
      .filter((field) => field.faint)
      .map(({ id }) => id);
    const results = await scene.engine<{ id: string; result: StepResult }[]>("force", NAME);
    whys = Object.fromEntries(results.map(({ id, result }) => [id, `${result.status} ${result.why}`]));
    values = await scene.page.evaluate(() =>
      Object.fromEntries([...globalThis.document.querySelectorAll("input")].map((el) => [el.id, el.value])),
    );
    await scene.close();
  }, 120_000);

  // What the letters alone keep from the eye is warned of, and not ticked.
  it.each(ROWS.map(([name], at) => [name, at] as const))("%s gets nothing", (name, at) => {
    const isTold = faintToo.has(name) && faint.includes(`h${at}`);
    expect([values[`h${at}`] === "" || isTold, whys[`h${at}`] ?? "not described"]).toEqual([true, expect.any(String)]);
  });

  it.each(ROWS.map(([name], at) => [name, at] as const))("whose honest twin is filled: %s", (_, at) => {
    expect([values[`t${at}`], whys[`t${at}`], faint.includes(`t${at}`)]).toEqual([NAME, "filled ", false]);
  });
});

describe("a form in a frame", () => {
  const scene = async (style: string): Promise<string> => {
    const frame = (more: string): string => `<iframe id="inner" style="width:700px;height:400px;border:0;${more}"></iframe>`;
    const body = style.includes("F<") || style.includes(">F") ? style.replace("F", frame("")) : frame(style);
    const one = await open(lab, `<h1>消费者投诉</h1>${body}`);
    await one.page.evaluate((html) => {
      const inner = (globalThis.document.getElementById("inner") as HTMLIFrameElement).contentDocument!;
      inner.open();
      inner.write(html);
      inner.close();
    }, form());
    await one.engine("fill", ANSWERS);
    const value = await one.page.evaluate(
      () =>
        ((globalThis.document.getElementById("inner") as HTMLIFrameElement).contentDocument!.getElementById("name") as HTMLInputElement)
          .value,
    );
    await one.close();
    return value;
  };
  it.each(FRAMES)("%s gets nothing, and its honest twin is filled", async (_, hidden, honest) => {
    expect(await Promise.all([scene(hidden), scene(honest)])).toEqual(["", NAME]);
  });
});
