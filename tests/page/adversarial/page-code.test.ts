import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Plan, StepResult } from "@/lib/form/step";
import type { Lab, LabPage } from "../../libraries/lab";
import { ANSWERS, document, FACTS, form, ID, NAME, open, openLab, PHONE, valueOf } from "./scene";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const fill = (scene: LabPage): Promise<{ plan: Plan; results: StepResult[] }> => scene.engine("fill", ANSWERS);
const whyOf = (told: { plan: Plan; results: StepResult[] }, label: RegExp): StepResult | undefined =>
  told.results.find((one) => one.ref === told.plan.items.find((item) => label.test(item.label))?.ref);

/** What a page's own code does against us; each must leave the honest fields filled. */
const HARMLESS: [string, string][] = [
  [
    "65: controls named after the methods of a form",
    form(
      ["action", "getAttribute", "elements", "querySelector", "closest", "id", "nodeType", "submit", "parentNode", "matches", "children"]
        .map((name) => `<input type="hidden" name="${name}">`)
        .join(""),
    ),
  ],
  [
    "65: images and forms named after the methods of the document",
    `${["querySelector", "querySelectorAll", "body", "getElementById", "elementsFromPoint"].map((name) => `<form name="${name}"></form>`).join("")}${form()}`,
  ],
  [
    "66: prototypes patched and events replaced in the page's world",
    `${form()}<script>HTMLInputElement.prototype.dispatchEvent=()=>false;Object.defineProperty(HTMLInputElement.prototype,"value",{get(){return""},set(){},configurable:true});window.Event=window.InputEvent=function(){throw 1};Array.prototype.toJSON=()=>"x";Element.prototype.getBoundingClientRect=()=>({width:0,height:0});delete HTMLInputElement.prototype.value</script>`,
  ],
  [
    "67: getters that throw",
    form(
      `<x-field></x-field><script>customElements.define("x-field",class extends HTMLElement{get value(){throw 1}toString(){throw 1}})</script>`,
    ),
  ],
  [
    "68: labels with quotes, brackets and emoji, ids twice and beginning with a digit",
    form(`<label for='a"]'>备注</label><input id='a"]'><label for="1😀">说明</label><input id="1😀"><input id="1😀">`),
  ],
  [
    "69: labels that point to themselves and to a thousand others",
    form(`<input id="loop" aria-labelledby="loop"><input aria-labelledby="${Array.from({ length: 1000 }, (_, n) => `x${n}`).join(" ")}">`),
  ],
  [
    "73: a field that is made anew while it is written",
    `${form()}<script>document.getElementById("name").addEventListener("input",function(){if(this.again)return;const twin=this.cloneNode();twin.value=this.value;twin.again=true;this.replaceWith(twin)})</script>`,
  ],
  ["77: a warning when the page is left", `${form()}<script>onbeforeunload=e=>e.preventDefault()</script>`],
  [
    "78: handlers that throw",
    `${form()}<script>for(const t of ["input","change","focus","blur"])addEventListener(t,()=>{throw new Error("page")},true)</script>`,
  ],
];

describe("page code", () => {
  it.each(HARMLESS)("%s: changes nothing for us", async (_, body) => {
    const scene = await open(lab, body);
    await fill(scene);
    const held = await scene.page.evaluate(() => {
      const read = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.get;
      const of = (id: string): unknown => {
        const el = Document.prototype.getElementById.call(globalThis.document, id) as HTMLInputElement;
        return read ? read.call(el) : new FormData(el.form!).get(el.name);
      };
      return [of("name"), of("phone")];
    });
    expect(held).toEqual([NAME, PHONE]);
    await scene.close();
  });

  it("69: a label that is hidden does not speak for a field that shows another", async () => {
    const scene = await open(
      lab,
      form(
        `<p><label for="lie"><span style="display:none">投诉人身份证号</span>密码</label><input id="lie"></p><p><label for="note"><span style="display:none">投诉人身份证号</span>补充说明</label><input id="note"></p>`,
      ),
    );
    await fill(scene);
    expect([await valueOf(scene, "lie"), await valueOf(scene, "note")]).toEqual(["", ""]);
    await scene.close();
  });

  it("70: a megabyte of label, a hundred thousand options and five hundred levels end in time", async () => {
    const scene = await open(
      lab,
      `${"<div>".repeat(500)}<i>x</i>${"</div>".repeat(500)}${form(`<label for="big">${"姓名".repeat(250_000)}</label><input id="big"><select id="many">${"<option>甲</option>".repeat(20_000)}</select>`)}`,
    );
    const before = Date.now();
    await scene.engine("look");
    expect(Date.now() - before).toBeLessThan(5_000);
    await scene.close();
  }, 60_000);

  it("73: a field that was made anew is found again and said to be filled", async () => {
    const scene = await open(lab, HARMLESS.find(([name]) => name.startsWith("73"))![1]);
    expect(whyOf(await fill(scene), /姓名/)).toMatchObject({ status: "filled" });
    await scene.close();
  });

  it("74: fields that swap their labels while we write get nothing", async () => {
    const scene = await open(
      lab,
      `${form()}<script>document.getElementById("name").addEventListener("input",()=>{document.querySelector("[for=phone]").textContent="被投诉人电话";document.querySelector("[for=facts]").textContent="投诉人备注"})</script>`,
    );
    const told = await fill(scene);
    expect(await valueOf(scene, "phone")).toBe("");
    expect(await valueOf(scene, "facts")).toBe("");
    expect(whyOf(told, /联系电话/)).toMatchObject({ status: "refused", why: "page-changed" });
    await scene.close();
  });

  it("75: what the page writes over ours is told, after one more try and no fight", async () => {
    const scene = await open(
      lab,
      `${form()}<script>let n=0;document.getElementById("name").addEventListener("input",function(){n++;setTimeout(()=>{this.value="别的"},50)});window.tries=()=>n</script>`,
    );
    const told = await fill(scene);
    expect(whyOf(told, /姓名/)).toMatchObject({ status: "changed-by-page" });
    expect(await scene.page.evaluate("tries()")).toBe(2);
    expect(await valueOf(scene, "phone")).toBe(PHONE);
    await scene.close();
  });

  it("75: what the page clears is said to be cleared", async () => {
    const scene = await open(
      lab,
      `${form()}<script>document.getElementById("facts").addEventListener("input",function(){setTimeout(()=>{this.value=""},30)})</script>`,
    );
    expect(whyOf(await fill(scene), /投诉内容/)).toMatchObject({ status: "cleared", why: "page-cleared" });
    await scene.close();
  });

  it("76: a form that never stops rebuilding itself ends the fill", async () => {
    const scene = await open(
      lab,
      `${form(`<div id="spin"></div>`)}<script>document.getElementById("name").addEventListener("input",()=>{for(let i=0;i<2500;i++){const x=document.createElement("input");spin.append(x);x.remove()}})</script>`,
    );
    const told = await fill(scene);
    expect(await valueOf(scene, "facts")).toBe("");
    expect(whyOf(told, /投诉内容/)).toMatchObject({ status: "left-to-person", why: "too-many-changes" });
    await scene.close();
  });

  it("79: a page that goes on to another step while we write gets no more", async () => {
    const scene = await open(
      lab,
      `${form()}<script>document.getElementById("name").addEventListener("input",()=>history.pushState({},"","/step2"))</script>`,
    );
    const told = await fill(scene);
    expect(await valueOf(scene, "facts")).toBe("");
    expect(whyOf(told, /投诉内容/)).toMatchObject({ status: "left-to-person", why: "page-leaves" });
    await scene.close();
  });

  it("80, 93: no attribute, class, storage, title or address of the page ever holds a value", async () => {
    const scene = await lab.open(
      document(
        `${form()}<script>window.attrs=[];new MutationObserver(r=>r.forEach(x=>attrs.push(x.attributeName+"="+x.target.getAttribute(x.attributeName)))).observe(document,{subtree:true,attributes:true})</script>`,
      ),
    );
    const log: string[] = [];
    scene.page.on("console", (message) => log.push(message.text()));
    const told = await fill(scene);
    const everywhere = await scene.page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 50));
      return [
        globalThis.document.documentElement.outerHTML,
        JSON.stringify((globalThis as unknown as { attrs: string[] }).attrs),
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
        globalThis.document.cookie,
        globalThis.document.title,
        location.href,
        window.name,
      ].join("\n");
    });
    for (const text of [NAME, PHONE, FACTS]) expect(everywhere + log.join("\n") + JSON.stringify(told.results)).not.toContain(text);
    await scene.close();
  });

  it("97, 98: our identity number goes to its own question and no other", async () => {
    const scene = await open(
      lab,
      form(
        `<p><label for="own">投诉人身份证号</label><input id="own"></p><h2>被投诉人信息</h2><p><label for="theirs">被投诉人证件号码</label><input id="theirs"></p><p><label for="company">被投诉人名称</label><input id="company"></p><p><label for="remark">备注</label><input id="remark"></p>`,
      ),
    );
    await fill(scene);
    expect([await valueOf(scene, "own"), await valueOf(scene, "theirs"), await valueOf(scene, "remark")]).toEqual([ID, "", ""]);
    expect(await valueOf(scene, "company")).toBe("某某消费金融有限公司");
    await scene.close();
  });

  it("101: a field the person types into while we fill is theirs", async () => {
    const scene = await open(lab, form());
    await scene.engine("plan", ANSWERS);
    await scene.page.locator("#facts").pressSequentially("我自己写的");
    await scene.engine("apply");
    expect(await valueOf(scene, "facts")).toBe("我自己写的");
    expect(await valueOf(scene, "name")).toBe(NAME);
    await scene.close();
  });

  it("101: what the person writes after us is theirs, and no second try writes over it", async () => {
    const scene = await open(lab, form());
    await scene.engine("plan", ANSWERS);
    await scene.engine("lookLate");
    const filling = scene.engine<StepResult[]>("apply");
    await scene.page.waitForFunction(
      (facts) => (globalThis.document.getElementById("facts") as HTMLTextAreaElement).value === facts,
      FACTS,
    );
    await scene.page.locator("#facts").focus();
    await scene.page.keyboard.press("End");
    await scene.page.keyboard.type("又及");
    const results = await filling;
    expect(await valueOf(scene, "facts")).toBe(`${FACTS}又及`);
    expect(results.map((one) => one.why)).toContain("person-typed");
    await scene.close();
  });

  it("102: taking back leaves what the person changed since", async () => {
    const scene = await open(lab, form());
    await fill(scene);
    await scene.page.locator("#name").fill("改过的");
    const back = await scene.engine<StepResult[]>("undo");
    expect([await valueOf(scene, "name"), await valueOf(scene, "phone"), await valueOf(scene, "facts")]).toEqual(["改过的", "", ""]);
    expect(back.filter((one) => one.why === "changed-since")).toHaveLength(1);
    await scene.close();
  });

  it("60, 106: an order for a description that is gone, or twice at once, writes nothing", async () => {
    const scene = await open(lab, form());
    await scene.engine("plan", ANSWERS);
    await scene.page.evaluate(() => history.pushState({}, "", "/other"));
    const results = await scene.engine<StepResult[]>("apply");
    expect(results.every((one) => one.why === "other-page")).toBe(true);
    expect(await valueOf(scene, "name")).toBe("");
    await scene.close();
  });

  it("60: a second order while the first is written does nothing", async () => {
    const scene = await open(lab, form());
    const plan = await scene.engine<Plan>("plan", ANSWERS);
    const refs = plan.items.map((item) => item.ref);
    const told = await Promise.all([scene.engine<StepResult[]>("apply", refs), scene.engine<StepResult[]>("apply", refs)]);
    expect(told.map((results) => results.filter((one) => one.why === "busy").length)).toEqual([0, told[1]!.length]);
    await scene.close();
  });

  it("95: nothing of what stood in the page stays in memory once the extension was renewed", async () => {
    const scene = await open(lab, `${form()}<script>document.getElementById("name").value=["old","value","8431"].join("-")</script>`);
    const cdp = await scene.page.context().newCDPSession(scene.page);
    const inMemory = async (): Promise<boolean> => {
      const chunks: string[] = [];
      const keep = ({ chunk }: { chunk: string }): unknown => chunks.push(chunk);
      cdp.on("HeapProfiler.addHeapSnapshotChunk", keep);
      await cdp.send("HeapProfiler.collectGarbage");
      await cdp.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
      cdp.off("HeapProfiler.addHeapSnapshotChunk", keep);
      return chunks.join("").includes("old-value-8431");
    };
    await scene.engine("force", NAME);
    expect([await valueOf(scene, "name"), await inMemory()]).toEqual([NAME, true]);
    await scene.engine("end");
    expect(await inMemory()).toBe(false);
    await scene.close();
  });

  it("95, 105: after the extension was renewed nothing is written and nothing remembered", async () => {
    const scene = await open(lab, form());
    await fill(scene);
    await scene.engine("end");
    expect(await scene.engine<StepResult[]>("undo")).toEqual([]);
    await scene.engine("plan", ANSWERS);
    expect((await scene.engine<StepResult[]>("apply")).every((one) => one.why === "updated")).toBe(true);
    await scene.close();
  });

  it("36, 51, 52: what the page says, clicks or types by script reaches nobody", async () => {
    const scene = await open(lab, form());
    await scene.engine("plan", ANSWERS);
    await scene.page.evaluate(() => {
      for (const type of ["apply", "describe", "undo"]) {
        postMessage({ id: 1, type, timestamp: Date.now(), data: {} }, "*");
        globalThis.document.dispatchEvent(new CustomEvent(type, { detail: {} }));
      }
      for (const el of globalThis.document.querySelectorAll("*:not(button)")) (el as HTMLElement).click?.();
      globalThis.document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }));
    });
    expect([await valueOf(scene, "name"), await valueOf(scene, "facts")]).toEqual(["", ""]);
    await scene.close();
  });

  it("53, 56, 63: the outline takes no pointer, cannot be read, and its loss changes nothing", async () => {
    const scene = await open(lab, form());
    const plan = await scene.engine<Plan>("plan", ANSWERS);
    await scene.engine(
      "highlight",
      plan.items.map((item) => item.ref),
    );
    const seen = await scene.page.evaluate(() => {
      const host = globalThis.document.documentElement.lastElementChild as HTMLElement;
      const box = globalThis.document.getElementById("name")!.getBoundingClientRect();
      const hit = globalThis.document.elementFromPoint(box.x + 5, box.y + 5)!.id;
      const root = host.shadowRoot;
      host.remove();
      return { hit, open: root, events: getComputedStyle(host).pointerEvents };
    });
    expect(seen).toEqual({ hit: "name", open: null, events: "" });
    await scene.engine("apply");
    expect(await valueOf(scene, "name")).toBe(NAME);
    await scene.close();
  });
});
