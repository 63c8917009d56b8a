import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Plan, StepResult } from "@/lib/form/step";
import type { Lab } from "../../libraries/lab";
import { ANSWERS, document, FACTS, form, NAME, open, openLab, PHONE, valueOf } from "./scene";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString("base64");
const carried = (name: string, mediaType: string, bytes: Uint8Array | string) => ({ name, mediaType, base64: base64(bytes) });
const file = (name: string, mediaType: string, sizeBytes: number) => ({ name, mediaType, sizeBytes, evidenceId: name });
const withFiles = (...files: ReturnType<typeof file>[]) => ({
  ...ANSWERS,
  "complaint.evidence": { meaning: "complaint.evidence" as const, texts: [], alternatives: [], files, because: "证据" },
});
const itemOf = (plan: Plan, meaning: string) => plan.items.find((item) => item.meaning === meaning)!;

describe("a text that does not fit", () => {
  it("96: is refused by its length in the plan and at the field, and never cut", async () => {
    const scene = await open(lab, form().replace(`<textarea id="facts"`, `<textarea maxlength="10" id="facts"`));
    const facts = { ...ANSWERS["complaint.facts"], texts: [FACTS, "每天多个电话"] };
    const plan = await scene.engine<Plan>("plan", { ...ANSWERS, "complaint.facts": facts });
    expect(itemOf(plan, "complaint.facts")).toMatchObject({ problem: "too-long", ticked: false, offers: ["每天多个电话"], value: FACTS });
    await scene.engine(
      "apply",
      plan.items.map((item) => item.ref),
    );
    expect([await valueOf(scene, "name"), await valueOf(scene, "facts")]).toEqual([NAME, ""]);
    const forced = await scene.engine<{ id: string; result: StepResult }[]>("force", "一二三四五六七八九十一");
    expect(forced.find((one) => one.id === "facts")!.result).toMatchObject({ status: "refused", why: "too-long" });
    expect(await valueOf(scene, "facts")).toBe("");
    await scene.close();
  });

  it("99: of several lines is asked about where one line is wanted, and put there as it is nowhere", async () => {
    const scene = await open(lab, form());
    const plan = await scene.engine<Plan>("plan", {
      ...ANSWERS,
      "complainant.name": { ...ANSWERS["complainant.name"], texts: ["马\n克"] },
    });
    expect(itemOf(plan, "complainant.name")).toMatchObject({ problem: "needs-one-line", ticked: false, offers: ["马 克"] });
    const forced = await scene.engine<{ id: string; result: StepResult }[]>("force", "第一行\n第二行");
    expect(forced.find((one) => one.id === "name")!.result).toMatchObject({ status: "refused", why: "needs-one-line" });
    expect([await valueOf(scene, "name"), await valueOf(scene, "facts")]).toEqual(["", "第一行\n第二行"]);
    await scene.close();
  });
});

/** An upload component that sends what it gets the moment it gets it, and keeps its input empty for the next. */
const upload = (attributes = ""): string =>
  `<p><label for="up">上传证据材料</label> <input type="file" id="up" name="up" ${attributes}></p><script>window.order=[];document.addEventListener("input",e=>order.push(e.target.id),true);document.getElementById("up").addEventListener("change",async function(){const [one]=this.files;if(one)await fetch("/upload?"+encodeURIComponent(one.name),{method:"POST",body:one});this.value=""})</script>`;

describe("files", () => {
  it("88: go nowhere until they are picked for this plan, then once, and after everything else", async () => {
    const requests: string[] = [];
    const scene = await lab.open("", {
      address: "https://lab.test/",
      answer: (url, method, body) => {
        if (url.pathname !== "/") requests.push(`${method} ${decodeURIComponent(url.pathname + url.search)} ${body.length > 0}`);
        return {
          status: 200,
          headers: { "content-type": "text/html; charset=utf-8" },
          body: url.pathname === "/" ? document(form(upload())) : "",
        };
      },
    });
    const plan = await scene.engine<Plan>("plan", withFiles(file("录音.mp3", "audio/mpeg", 4)));
    const item = itemOf(plan, "complaint.evidence");
    expect(item).toMatchObject({ problem: "files-confirm", ticked: false, files: ["录音.mp3"], value: "录音.mp3" });
    // Ticked, but no file confirmed: nothing to attach.
    await scene.engine(
      "apply",
      plan.items.map((one) => one.ref),
    );
    expect(requests.filter((one) => one.startsWith("POST"))).toEqual([]);
    const again = await scene.engine<Plan>("plan", withFiles(file("录音.mp3", "audio/mpeg", 4)));
    const refs = again.items.map((one) => one.ref);
    const ref = itemOf(again, "complaint.evidence").ref;
    const results = await scene.engine<StepResult[]>("apply", refs, { [ref]: [carried("录音.mp3", "audio/mpeg", "data")] });
    expect(results.at(-1)).toMatchObject({ ref, status: "filled" });
    expect(requests.filter((one) => one.startsWith("POST"))).toEqual(["POST /upload?录音.mp3 true"]);
    expect(((await scene.page.evaluate("order")) as string[]).at(-1)).toBe("up");
    await scene.close();
  });

  it("100: of the wrong kind, empty or huge are not offered", async () => {
    const scene = await open(lab, form(upload(`accept=".jpg,image/png"`)));
    const offered = async (...files: ReturnType<typeof file>[]) => {
      const { files: names, problem, ticked } = itemOf(await scene.engine<Plan>("plan", withFiles(...files)), "complaint.evidence");
      return { names, problem, ticked };
    };
    expect(
      await offered(file("说明.docx", "application/msword", 9), file("空.jpg", "image/jpeg", 0), file("截图.png", "image/png", 9)),
    ).toEqual({
      names: ["截图.png"],
      problem: "files-confirm",
      ticked: false,
    });
    expect(await offered(file("录像.jpg", "image/jpeg", 2 ** 31))).toMatchObject({ problem: "file-too-large", ticked: false });
    expect(await offered(file("说明.docx", "application/msword", 9))).toMatchObject({ problem: "wrong-file-type", ticked: false });
    await scene.close();
  });

  it("100: are refused at the field too, whatever was planned", async () => {
    const scene = await open(lab, form(upload(`accept=".jpg,.zip"`)));
    const bomb = zipSync({ "a.txt": new Uint8Array(4_000_000) }, { level: 9 });
    const refusals: [ReturnType<typeof carried>[], string][] = [
      [[carried("说明.docx", "application/msword", "x")], "wrong-file-type"],
      [[carried("空.jpg", "image/jpeg", "")], "empty-file"],
      [[carried("包.zip", "application/zip", bomb)], "swells"],
      [[carried("一.jpg", "image/jpeg", "x"), carried("二.jpg", "image/jpeg", "y")], "one-file-only"],
      [[], "no-files"],
    ];
    for (const [files, why] of refusals) {
      expect([why, (await scene.engine<StepResult>("attach", files)).why]).toEqual([why, why]);
      expect(await scene.page.evaluate("order")).toEqual([]);
    }
    expect(
      await scene.engine<StepResult>("attach", [carried("包.zip", "application/zip", zipSync({ "a.txt": new Uint8Array(9) }))]),
    ).toMatchObject({
      status: "filled",
    });
    await scene.close();
  });
});

describe("a form that is not what it seems", () => {
  it("18: a box whose ink has the colour of its ground is offered unticked, with a word of warning", async () => {
    const scene = await open(lab, `<style>#name{color:#fefefe;background:#fff;border:0}</style>${form()}`);
    const plan = await scene.engine<Plan>("plan", ANSWERS);
    expect(itemOf(plan, "complainant.name")).toMatchObject({ problem: "faint", ticked: false, value: NAME });
    expect(itemOf(plan, "complainant.phone")).toMatchObject({ problem: "", ticked: true, value: PHONE });
    await scene.engine("apply");
    expect([await valueOf(scene, "name"), await valueOf(scene, "phone")]).toEqual(["", PHONE]);
    await scene.close();
  });

  const away = `<form id="other" action="https://other.example/collect" method="post"></form>`;
  it.each([
    [
      "49: a field that belongs to a form of another site",
      `${form(`<p><label for="mail">投诉人邮箱</label><input id="mail" form="other"></p>`)}${away}`,
      "foreign-form-owner",
    ],
    [
      "49: a list that does",
      `${form(`<p><label for="sex">投诉人性别</label><select id="sex" form="other"><option>男</option></select></p>`)}${away}`,
      "foreign-form-owner",
    ],
    ["48: a button that sends to another site", form(`<button formaction="https://other.example/collect">提交</button>`), "foreign-action"],
    [
      "47: a button that does by a base element",
      `<base href="https://other.example/">${form(`<button formaction="collect">提交</button>`, `action="https://lab.test/send" method="post"`)}`,
      "foreign-action",
    ],
  ])("%s leaves nothing ticked", async (_, body, warning) => {
    const scene = await open(lab, body);
    const plan = await scene.engine<Plan>("plan", ANSWERS);
    expect(plan.warnings).toContain(warning);
    expect(plan.items.length).toBeGreaterThan(2);
    expect(plan.items.filter((item) => item.ticked)).toEqual([]);
    await scene.close();
  });

  it.each([
    [
      "49: a field that belongs to a form of the same site",
      `${form(`<p><label for="mail">投诉人邮箱</label><input id="mail" form="other"></p>`)}<form id="other" action="/save" method="post"></form>`,
    ],
    ["48: a button that sends elsewhere on the same site", form(`<button formaction="/draft">暂存</button>`)],
  ])("%s is no cause for alarm", async (_, body) => {
    const scene = await open(lab, body);
    const plan = await scene.engine<Plan>("plan", ANSWERS);
    expect(plan.warnings).toEqual([]);
    expect(itemOf(plan, "complainant.name").ticked).toBe(true);
    await scene.close();
  });
});
