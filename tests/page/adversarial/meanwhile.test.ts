import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Plan, StepResult } from "@/lib/form/step";
import type { Lab } from "../../libraries/lab";
import { ANSWERS, FACTS, form, NAME, open, openLab, PHONE, valueOf } from "./scene";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

/** What the page does to its second field when the first is written. */
const once = (does: string): string =>
  `<script>let done=false;document.getElementById("name").addEventListener("input",()=>{if(done)return;done=true;const phone=document.getElementById("phone");${does}})</script>`;

/** Each leaves the first field filled and the second, which was honest when it was confirmed, without any value of ours. */
const MEANWHILE: [string, string, string?][] = [
  ["23: made transparent", once(`phone.style.opacity="0"`)],
  ["23: its row taken out of sight", once(`phone.parentElement.style.cssText="position:absolute;left:-9999px"`)],
  ["23: hidden by a rule added to a style sheet", once(`document.styleSheets[0].insertRule("#phone{visibility:hidden}")`)],
  ["23: its row not displayed, by a rule", once(`document.styleSheets[0].insertRule("p:has(#phone){display:none}")`)],
  [
    "15: covered by a layer put over the page",
    once(`document.body.insertAdjacentHTML("beforeend",'<div style="position:fixed;inset:0;background:#fff">')`),
  ],
  [
    "16: covered by a layer that lets the pointer through",
    once(`document.body.insertAdjacentHTML("beforeend",'<div style="position:fixed;inset:0;background:#fff;pointer-events:none">')`),
  ],
  ["54: the whole page made transparent", once(`document.documentElement.style.opacity=".001"`)],
  [
    "55: a popover over all of it, in the top layer, that lets the pointer through",
    once(
      `document.body.insertAdjacentHTML("beforeend",'<div id=over popover=manual style="inset:0;width:100vw;height:100vh;border:0;background:#fff;pointer-events:none">');document.getElementById("over").showPopover()`,
    ),
  ],
  ["74: its label another, node and all", once(`document.querySelector("[for=phone]").textContent="被投诉人电话"`)],
  ["74: its label another, by the text alone", once(`document.querySelector("[for=phone]").firstChild.data="被投诉人电话"`)],
  [
    "74: a plain text beside it another",
    once(`document.getElementById("words").firstChild.data="被投诉人电话"`),
    `<p><span id="words">投诉人联系电话</span> <input id="phone" name="phone"></p>`,
  ],
  [
    "74: another of its labels shown, by a class of the form",
    once(`document.getElementById("form").className="b"`),
    `<style>.two,.b .one{display:none}.b .two{display:inline}</style><p><span class="one">投诉人联系电话</span><span class="two">被投诉人电话</span> <input id="phone" name="phone"></p>`,
  ],
];
/** The page does it when the field itself is entered. */
const ENTERED: [string, string, string?][] = [
  ["74: its label another when it is entered", `document.querySelector("[for=phone]").textContent="被投诉人电话"`],
  ["23: made transparent when it is entered", `this.style.opacity="0"`],
  ["23: hidden by a rule when it is entered", `document.styleSheets[0].insertRule("#phone{opacity:0}")`],
  ["81: the page goes on when it is entered", `history.pushState({},"","/step2")`],
];
const entering = (does: string): string =>
  `<script>document.getElementById("phone").addEventListener("focus",function(){${does}})</script>`;

const page = (script: string, row?: string): string => {
  const whole = form();
  const plain = `<p><label for="phone">投诉人联系电话</label> <input id="phone" name="phone"></p>`;
  return `${row ? whole.replace(plain, row) : whole}${script}<script>window.told=[];document.addEventListener("input",e=>told.push(e.target.id+"="+e.target.value),true)</script>`;
};

describe("a second field that was honest when it was confirmed, and is then", () => {
  it.each([...MEANWHILE, ...ENTERED.map(([name, does, row]) => [name, entering(does), row] as [string, string, string?])])(
    "%s, stays empty and never hears of a value",
    async (_, script, row) => {
      const scene = await open(lab, page(script, row));
      await scene.engine("fill", ANSWERS);
      expect([await valueOf(scene, "name"), await valueOf(scene, "phone")]).toEqual([NAME, ""]);
      expect(((await scene.page.evaluate("told")) as string[]).filter((one) => one.includes(PHONE))).toEqual([]);
      await scene.close();
    },
  );

  it.each([
    [
      "14: masked, by a rule that leaves no trace",
      `document.styleSheets[0].insertRule("#phone{mask-image:linear-gradient(transparent,transparent)}")`,
    ],
    ["25: moved, by a rule that leaves no trace", `document.styleSheets[0].insertRule("#phone{position:absolute;top:600px}")`],
  ])("%s, is emptied again at once", async (_, does) => {
    const scene = await open(lab, page(once(does)));
    const { plan, results } = await scene.engine<{ plan: Plan; results: StepResult[] }>("fill", ANSWERS);
    const ref = plan.items.find((item) => item.meaning === "complainant.phone")!.ref;
    expect([await valueOf(scene, "name"), await valueOf(scene, "phone")]).toEqual([NAME, ""]);
    expect(results.find((one) => one.ref === ref)).toMatchObject({ status: "refused" });
    await scene.close();
  });
});

describe("a bait that runs after the mouse and asks for the focus", () => {
  it("57: gets nothing, and the form is filled", async () => {
    const bait = `<input id="bait" name="idcard" aria-label="身份证号" style="position:fixed;z-index:9;left:-300px;top:0">
<script>const bait=document.getElementById("bait");const run=(e)=>{bait.style.left=e.clientX-20+"px";bait.style.top=e.clientY-10+"px";bait.focus()};
document.addEventListener("mousemove",run,true);document.addEventListener("mousedown",run,true);document.addEventListener("focusin",(e)=>{if(e.target!==bait)setTimeout(()=>bait.focus(),0)},true)</script>`;
    const scene = await open(lab, `${form()}${bait}`);
    await scene.page.mouse.move(300, 200);
    await scene.engine("fill", ANSWERS);
    expect([await valueOf(scene, "name"), await valueOf(scene, "phone"), await valueOf(scene, "facts")]).toEqual([NAME, PHONE, FACTS]);
    expect(await valueOf(scene, "bait")).toBe("");
    await scene.close();
  });
});

describe("what an honest page does meanwhile does no harm", () => {
  it.each([
    [
      "15: a layer that goes by itself",
      once(
        `const over=document.createElement("div");over.style.cssText="position:fixed;inset:0;background:#fff";document.body.append(over);setTimeout(()=>over.remove(),300)`,
      ),
    ],
    [
      "15: a list that closes when pressed beside",
      once(
        `const over=document.createElement("div");over.style.cssText="position:fixed;inset:0;background:#fff";document.body.append(over);document.addEventListener("mousedown",()=>over.remove())`,
      ),
    ],
    [
      "25: a line of error above that pushes all down",
      once(`document.getElementById("form").insertAdjacentHTML("afterbegin","<div style='height:120px'>请核对</div>")`),
    ],
    ["74: a counter in the row just written", once(`document.getElementById("name").insertAdjacentText("afterend","3/20")`)],
    [
      "25: a class on every box that is entered",
      `<style>.in{outline:2px solid red}</style><script>document.addEventListener("focus",e=>e.target.classList?.add("in"),true)</script>`,
    ],
  ])("%s", async (_, script) => {
    const scene = await open(lab, page(script));
    await scene.engine("fill", ANSWERS);
    expect([await valueOf(scene, "name"), await valueOf(scene, "phone"), await valueOf(scene, "facts")]).toEqual([NAME, PHONE, FACTS]);
    await scene.close();
  });
});

describe("a long form", () => {
  it.each([
    ["of which the window is scrolled", ""],
    ["in a box that is scrolled", "height:500px;overflow:auto"],
    ["that stays in the window", "position:fixed;inset:0;overflow:auto"],
  ])("%s when a choice far below is pressed is filled to the end", async (_, style) => {
    const sex = `<div style="height:1600px"></div><p><span>投诉人性别</span><label><input type="radio" name="sex" value="男">男</label><label><input type="radio" name="sex" value="女">女</label></p><div style="height:1600px"></div>`;
    const scene = await open(lab, `<div style="${style}">${form(sex)}</div>`);
    const { results } = await scene.engine<{ results: StepResult[] }>("fill", ANSWERS);
    expect(results.map((one) => `${one.status} ${one.why}`)).toEqual(results.map(() => "filled "));
    expect([await valueOf(scene, "name"), await valueOf(scene, "phone"), await valueOf(scene, "facts")]).toEqual([NAME, PHONE, FACTS]);
    await scene.close();
  });
});

describe("a list that was honest when it was confirmed", () => {
  it("74: gets nothing once its label is another", async () => {
    const list = `<p><label for="sex">投诉人性别</label><select id="sex"><option>请选择</option><option>男</option><option>女</option></select></p>`;
    const scene = await open(lab, `${form(list)}${once(`document.querySelector("[for=sex]").textContent="被投诉人性别"`)}`);
    const plan = await scene.engine<Plan>("plan", ANSWERS);
    const refOf = (meaning: string): string => plan.items.find((item) => item.meaning === meaning)!.ref;
    // The name first, which is not the order a plan would take.
    await scene.engine("applyInOrder", [refOf("complainant.name"), refOf("complainant.gender")]);
    expect([await valueOf(scene, "name"), await valueOf(scene, "sex")]).toEqual([NAME, "请选择"]);
    await scene.close();
  });
});

describe("the second try", () => {
  it("75: is not made into a field that was renamed since the first", async () => {
    const scene = await open(
      lab,
      `${form()}<script>let n=0;document.getElementById("facts").addEventListener("input",function(){n++;setTimeout(()=>{this.value="";document.querySelector("[for=facts]").textContent="被投诉人意见"},30)});window.tries=()=>n</script>`,
    );
    await scene.engine("fill", ANSWERS);
    expect(await scene.page.evaluate("tries()")).toBe(1);
    expect(await valueOf(scene, "facts")).toBe("");
    await scene.close();
  });

  it("75: holds where the page takes only what is typed, and where it clears late it is said", async () => {
    const scene = await open(
      lab,
      `${form()}<script>document.getElementById("phone").addEventListener("input",function(e){if(!e.isTrusted)setTimeout(()=>{this.value=""},20)});document.getElementById("facts").addEventListener("input",function(){setTimeout(()=>{this.value=""},2200)})</script>`,
    );
    await scene.engine("lookLate");
    const { plan, results } = await scene.engine<{ plan: Plan; results: StepResult[] }>("fill", ANSWERS);
    const of = (meaning: string): StepResult =>
      results.find((one) => one.ref === plan.items.find((item) => item.meaning === meaning)!.ref)!;
    expect([await valueOf(scene, "phone"), of("complainant.phone").status]).toEqual([PHONE, "filled"]);
    expect(of("complaint.facts")).toMatchObject({ status: "cleared", why: "page-cleared" });
    await scene.close();
  });
});
