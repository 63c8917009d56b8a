import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/form/answer";
import type { Field } from "@/lib/form/field";
import type { Meaning } from "@/lib/form/meanings";
import { chooseValue, makePlan, stepsOf } from "@/lib/form/plan";
import { aField } from "./field-factory";
import { aPage, anAnswer, options } from "./plan-factory";

const planOf = (pairs: [Field, Meaning][], answers: Answers, more: Parameters<typeof aPage>[1] & { overwrite?: boolean } = {}) =>
  makePlan({ ...aPage(pairs, more), answers, overwrite: more.overwrite }, "p1");
const only = (field: Partial<Field>, meaning: Meaning, answers: Answers, more: { overwrite?: boolean } = {}) =>
  planOf([[aField({ ref: "f0", ...field }), meaning]], answers, more).items[0]!;

const FACTS = ["一".repeat(500), "二".repeat(390), "三".repeat(190)];

const file = (name: string, mediaType: string) => ({ name, mediaType, sizeBytes: 10, evidenceId: name });

describe("a plan", () => {
  it("offers a sure answer ticked, and an unsure one unticked", () => {
    const pairs: [Field, Meaning][] = [[aField({ ref: "f0", label: "姓名" }), "complainant.name"]];
    expect(planOf(pairs, anAnswer("complainant.name", "李红")).items[0]).toMatchObject({ value: "李红", ticked: true, problem: "" });
    expect(planOf(pairs, anAnswer("complainant.name", "李红"), { offered: "unticked" }).items[0]!.ticked).toBe(false);
  });

  it("ticks no identity card on a site nobody checked, and nothing at all on an imitation; what is offered stays offered", () => {
    const pairs: [Field, Meaning][] = [
      [aField({ ref: "f0", label: "姓名" }), "complainant.name"],
      [aField({ ref: "f1", label: "身份证号" }), "complainant.idNumber"],
    ];
    const answers = { ...anAnswer("complainant.name", "李红"), ...anAnswer("complainant.idNumber", "11010519491231002X") };
    const ticks = (site?: "unlisted" | "imitation") =>
      makePlan({ ...aPage(pairs), answers, site }, "p1").items.map(({ ticked, problem }) => `${ticked} ${problem}`);
    expect(ticks()).toEqual(["true ", "true "]);
    expect(ticks("unlisted")).toEqual(["true ", "false "]);
    expect(ticks("imitation")).toEqual(["false ", "false "]);
  });

  it("says where the value comes from and what on the page decided", () => {
    expect(only({ label: "姓名" }, "complainant.name", anAnswer("complainant.name", "李红")).because).toBe("来自：案卷；网页标签“姓名”");
  });

  it("never cuts a text that is too long, and offers the shorter ones that fit", () => {
    const item = only({ widget: "textarea", maxLength: 400 }, "complaint.facts", anAnswer("complaint.facts", FACTS));
    expect(item).toMatchObject({ value: FACTS[0], problem: "too-long", ticked: false, offers: [FACTS[1], FACTS[2]] });
  });

  it("takes a text of exactly the limit", () => {
    const item = only({ widget: "textarea", maxLength: 500 }, "complaint.facts", anAnswer("complaint.facts", FACTS));
    expect(item).toMatchObject({ problem: "", ticked: true });
  });

  it("knows the true limit from the portal's recipe where the page does not say it", () => {
    const page = aPage([[aField({ ref: "f0", widget: "textarea" }), "complaint.facts"]]);
    const plan = makePlan({ ...page, answers: anAnswer("complaint.facts", FACTS), hints: { "complaint.facts": { maxLength: 400 } } }, "p1");
    expect(plan.items[0]!.problem).toBe("too-long");
  });

  it("asks before it joins several lines into a field of one line", () => {
    const item = only({}, "complaint.request", anAnswer("complaint.request", "停止催收\n更正记录"));
    expect(item).toMatchObject({ problem: "needs-one-line", ticked: false, offers: ["停止催收 更正记录"] });
  });

  it("does not offer to overwrite what the person typed, unless asked", () => {
    const answers = anAnswer("complainant.name", "李红");
    expect(only({ state: "touched" }, "complainant.name", answers)).toMatchObject({ problem: "has-text", ticked: false });
    expect(only({ state: "touched" }, "complainant.name", answers, { overwrite: true })).toMatchObject({ problem: "", ticked: true });
    expect(only({ state: "default" }, "complainant.name", answers).ticked).toBe(true);
  });

  it("shows a question the record has no answer to", () => {
    expect(only({ label: "邮箱" }, "complainant.email", {})).toMatchObject({ problem: "no-answer", value: "", ticked: false });
  });

  it("leaves captcha, codes, password and consent to the person, with the reason", () => {
    const plan = planOf(
      [
        [aField({ ref: "f0", label: "验证码", widget: "captcha" }), "never.captcha"],
        [aField({ ref: "f1", label: "短信验证码" }), "never.smsCode"],
        [aField({ ref: "f2", label: "密码", widget: "password" }), "never.password"],
        [aField({ ref: "f3", label: "我已阅读", widget: "checkGroup" }), "never.consent"],
      ],
      {},
    );
    expect(plan.items).toEqual([]);
    expect(plan.left.map((one) => one.reason)).toEqual(["captcha", "smsCode", "password", "consent"]);
  });

  it("is empty on a form that is no complaint form", () => {
    const pairs: [Field, Meaning][] = [[aField({ ref: "f0" }), "complainant.phone"]];
    expect(planOf(pairs, anAnswer("complainant.phone", "13800138000"), { complaint: false }).items).toEqual([]);
  });

  it("passes over what nobody can see", () => {
    const plan = planOf(
      [[aField({ ref: "f0", blocked: "hidden", required: true }), "complainant.name"]],
      anAnswer("complainant.name", "李红"),
    );
    expect([plan.items, plan.left]).toEqual([[], []]);
  });

  it("unticks everything where the form would send its text elsewhere", () => {
    const pairs: [Field, Meaning][] = [[aField({ ref: "f0" }), "complainant.name"]];
    expect(planOf(pairs, anAnswer("complainant.name", "李红"), { warnings: ["foreign-action"] }).items[0]!.ticked).toBe(false);
  });

  it("puts the identity number into no other question", () => {
    const answers = anAnswer("complaint.privateRemark", "证件 110101199003074258");
    expect(only({}, "complaint.privateRemark", answers)).toMatchObject({ problem: "holds-id-number", ticked: false });
  });

  it("asks for files by a confirmation of their own, and offers only those the field takes", () => {
    const answers = anAnswer("complaint.evidence", "", { files: [file("a.png", "image/png"), file("b.zip", "application/zip")] });
    const item = only({ widget: "file", accept: "image/*,.pdf", multiple: true }, "complaint.evidence", answers);
    expect(item).toMatchObject({ problem: "files-confirm", ticked: false, files: ["a.png"] });
    expect(only({ widget: "file", accept: ".mp4" }, "complaint.evidence", answers).problem).toBe("wrong-file-type");
  });
});

describe("an answer among options", () => {
  it("takes the page's own wording", () => {
    const field = { widget: "select" as const, options: options("请选择", "身份证", "护照") };
    expect(only(field, "complainant.idType", anAnswer("complainant.idType", "居民身份证"))).toMatchObject({ value: "身份证", problem: "" });
  });

  it("offers the list and ticks nothing when no option holds it", () => {
    const field = { widget: "radioGroup" as const, options: options("护照", "军官证") };
    expect(only(field, "complainant.idType", anAnswer("complainant.idType", "居民身份证"))).toMatchObject({
      problem: "no-option",
      ticked: false,
      offers: ["护照", "军官证"],
    });
  });

  it("lets the portal's recipe say how the page words our answer", () => {
    const page = aPage([[aField({ ref: "f0", widget: "radioGroup", options: options("医疗保健", "欠款催收") }), "complaint.category"]]);
    const hints = { "complaint.category": { options: { 催收骚扰: "欠款催收" } } };
    expect(makePlan({ ...page, answers: anAnswer("complaint.category", "催收骚扰"), hints }, "p").items[0]!.value).toBe("欠款催收");
  });

  it("splits a region over a row of lists by their level", () => {
    const provinces = options("请选择", "北京", "广东", "广西");
    const plan = planOf(
      [
        [aField({ ref: "f0", widget: "select", options: provinces }), "complainant.region"],
        [aField({ ref: "f1", widget: "select", options: options("请选择") }), "complainant.region"],
        [aField({ ref: "f2", widget: "select" }), "complainant.region"],
      ],
      anAnswer("complainant.region", "广东省/深圳市/南山区"),
    );
    expect(plan.items.map((item) => item.value)).toEqual(["广东", "深圳市", "南山区"]);
    expect(plan.items[2]!.after).toEqual(["f0", "f1"]);
  });
});

describe("dates", () => {
  it("stay canonical for a picker and take the page's dress where they are typed", () => {
    const answers = anAnswer("event.date", "2026-11-05");
    expect(only({ widget: "datePicker" }, "event.date", answers).value).toBe("2026-11-05");
    expect(only({ widget: "dateText", placeholder: "YYYY/MM/DD" }, "event.date", answers).value).toBe("2026/11/05");
    const wantsHour = { placeholder: "YYYY/MM/DD HH:mm" };
    const withHour = { ...answers, ...anAnswer("event.time", "21:40") };
    for (const widget of ["text", "dateText"] as const) {
      expect(only({ ...wantsHour, widget }, "event.date", withHour)).toMatchObject({ value: "2026/11/05 21:40", problem: "" });
      expect(only({ ...wantsHour, widget }, "event.date", answers).problem).toBe("needs-time");
    }
    expect(only({ ...wantsHour, widget: "dateText", library: "element-plus" }, "event.date", withHour)).toMatchObject({
      value: "2026-11-05",
      alternatives: ["2026-11-05T21:40"],
    });
    expect(only({ widget: "dateText", placeholder: "如2020年01月01日" }, "event.date", answers).value).toBe("2026年11月05日");
  });

  it("need the time as well where the page asks for both", () => {
    const field = { widget: "datePicker" as const, inputType: "datetime-local" };
    expect(only(field, "event.date", anAnswer("event.date", "2026-11-05")).problem).toBe("needs-time");
    // The hour of the call is not the hour of a birth.
    expect(
      only(field, "complainant.birthDate", { ...anAnswer("complainant.birthDate", "1990-03-07"), ...anAnswer("event.time", "21:40") })
        .problem,
    ).toBe("needs-time");
    expect(only(field, "event.date", { ...anAnswer("event.date", "2026-11-05"), ...anAnswer("event.time", "21:40") }).value).toBe(
      "2026-11-05T21:40",
    );
  });
});

describe("the steps of a plan", () => {
  const pairs: [Field, Meaning][] = [
    [aField({ ref: "file", widget: "file", multiple: true }), "complaint.evidence"],
    [aField({ ref: "number" }), "complainant.idNumber"],
    [aField({ ref: "facts", widget: "textarea" }), "complaint.facts"],
    [aField({ ref: "type", widget: "select", options: options("身份证") }), "complainant.idType"],
  ];
  const answers = {
    ...anAnswer("complaint.evidence", "", { files: [{ name: "a.png", mediaType: "image/png", sizeBytes: 3, evidenceId: "e" }] }),
    ...anAnswer("complainant.idNumber", "110101199003074258"),
    ...anAnswer("complaint.facts", "经过"),
    ...anAnswer("complainant.idType", "身份证"),
  };
  const bytes = { file: [{ name: "a.png", mediaType: "image/png", base64: "AAAA" }] };

  it("write parents before children and files last", () => {
    const plan = planOf(pairs, answers);
    expect(stepsOf(plan, ["file", "number", "facts", "type"], bytes).map((step) => step.ref)).toEqual(["type", "number", "facts", "file"]);
  });

  it("hold only what is ticked, and no file that was not confirmed", () => {
    const plan = planOf(pairs, answers);
    expect(stepsOf(plan, ["facts", "file"]).map((step) => step.ref)).toEqual(["facts"]);
  });

  it("hold nothing that does not fit, ticked or not", () => {
    const plan = planOf(
      [[aField({ ref: "facts", widget: "textarea", maxLength: 400 }), "complaint.facts"]],
      anAnswer("complaint.facts", FACTS),
    );
    expect(stepsOf(plan, ["facts"])).toEqual([]);
    expect(stepsOf(chooseValue(plan, "facts", FACTS[1]!), ["facts"]).map((step) => step.value)).toEqual([FACTS[1]]);
    expect(chooseValue(plan, "facts", FACTS[0]!).items[0]!.problem).toBe("too-long");
  });

  it("follow the order of the portal's recipe where it has one", () => {
    const page = aPage(pairs);
    const hints = { "complaint.facts": { order: 1 }, "complainant.idType": { order: 2 }, "complainant.idNumber": { order: 3 } };
    const plan = makePlan({ ...page, answers, hints }, "p1");
    expect(stepsOf(plan, ["number", "facts", "type"]).map((step) => step.ref)).toEqual(["facts", "type", "number"]);
  });
});
