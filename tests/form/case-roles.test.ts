import { describe, expect, it } from "vitest";
import type { FormRecognition } from "@/lib/form/field";
import { NO_STANCE, partiesOf } from "@/lib/form/recognise/case-roles";
import type { Stance } from "@/lib/form/recognise/case-roles";
import { recognise } from "@/lib/form/recognise/recognise";
import { courtForms } from "../forms/court-forms";
import type { CourtForm } from "../forms/court-forms";
import { aField } from "./field-factory";
import { describeSpec } from "../forms/describe-spec";

const DEFENDANT: Stance = { side: "defendant", debtor: true };
const GUARANTOR: Stance = { side: null, debtor: false };

const said = (form: CourtForm, stance: Stance): FormRecognition =>
  recognise(describeSpec(form), { host: "zxfw.court.gov.cn", title: form.title, path: "/" }, stance);

const ofParty = (meaning: string): boolean => /^(?:complainant|respondent)\./.test(meaning);

/** What is offered of a person, and is another's. */
function wrong(form: CourtForm, stance: Stance): string[] {
  return said(form, stance).fields.flatMap(({ meaning, offered }, at) => {
    const field = form.fields[at]!;
    const right =
      meaning === field.meaning || meaning === "other" || (field.also ?? []).filter((also) => also !== "other").includes(meaning);
    return offered !== "none" && !right ? [`${form.id} › ${field.section ?? ""} › ${field.label}: ${meaning} ${offered}`] : [];
  });
}

/** Boxes of the two sides that are told rightly, and offered where the form is one to fill. */
function found(forms: CourtForm[], stance: Stance): { share: number; missed: string[] } {
  let meant = 0;
  const missed: string[] = [];
  for (const form of forms) {
    const { complaint, fields } = said(form, stance);
    for (const [at, { meaning, offered }] of fields.entries()) {
      const field = form.fields[at]!;
      if (!ofParty(field.meaning)) continue;
      meant++;
      if (meaning !== field.meaning || (complaint && offered === "none")) missed.push(`${form.id} › ${field.label}: ${meaning} ${offered}`);
    }
  }
  return { share: 1 - missed.length / meant, missed };
}

const known = (word: CourtForm["known"]): CourtForm[] => courtForms.filter((form) => form.known === word);

describe("a form that asks for the side", () => {
  const added = (label: string, ...sides: string[]) =>
    recognise(
      {
        group: "g0",
        headings: ["添加当事人"],
        buttons: ["保存"],
        warnings: [],
        fields: [
          aField({ ref: "f0", label, widget: "radioGroup", options: sides.map((text) => ({ text, value: text })) }),
          aField({ ref: "f1", label: "姓名" }),
          aField({ ref: "f2", label: "手机号码" }),
          aField({ ref: "f3", label: "统一社会信用代码" }),
        ],
      },
      { host: "zxfw.court.gov.cn", title: "金融借款合同纠纷投诉", path: "/" },
    ).fields.map(({ meaning }) => meaning);
  it.each([
    ["诉讼地位", "原告", "被告", "第三人"],
    ["当事人类型", "申请人", "被申请人", "债权人"],
  ])("leaves the boxes beneath it alone: %s", (label, ...sides) =>
    expect(added(label, ...sides).slice(1)).toEqual(["other", "other", "other"]),
  );
  it("and no other choice does that", () =>
    expect(added("投诉人类型", "个人", "单位").slice(1, 3)).toEqual(["complainant.name", "complainant.phone"]));
});

describe("the two sides of a case", () => {
  it.each([
    ["nothing is known of the case", NO_STANCE],
    ["the borrower guaranteed the debt of another", GUARANTOR],
  ])("are never taken for each other where %s", (_when, stance) => expect(courtForms.flatMap((form) => wrong(form, stance))).toEqual([]));

  it("are never taken for each other where the record says that the borrower is sued", () =>
    expect(
      courtForms
        .filter((form) => !form.fields.some(({ meaning }) => meaning === "complaint.facts"))
        .flatMap((form) => wrong(form, DEFENDANT)),
    ).toEqual([]));

  it("are known from what the page is for", () => {
    expect(
      known("page")
        .filter((form) => !said(form, NO_STANCE).complaint)
        .map(({ id }) => id),
    ).toEqual([]);
    const { share, missed } = found(known("page"), NO_STANCE);
    expect([share >= 0.9, missed.slice(0, share >= 0.9 ? 0 : 60)]).toEqual([true, []]);
  });

  it("are known from the record where the page does not say", () => {
    expect(
      known("record")
        .flatMap((form) => said(form, NO_STANCE).fields)
        .filter(({ meaning, offered }) => offered !== "none" && ofParty(meaning)),
    ).toEqual([]);
    const { share, missed } = found(known("record"), DEFENDANT);
    expect([share >= 0.9, missed.slice(0, share >= 0.9 ? 0 : 60)]).toEqual([true, []]);
  });

  it("are left alone where nobody can tell", () =>
    expect(
      known("never")
        .flatMap((form) => [NO_STANCE, DEFENDANT].flatMap((stance) => said(form, stance).fields))
        .filter(({ meaning, offered }) => offered !== "none" && meaning.startsWith("complainant.")),
    ).toEqual([]));

  it("are not told the story of a complaint", () =>
    expect(
      courtForms
        .filter((form) => !form.fields.some(({ meaning }) => /^complaint\.(?:facts|request)$/.test(meaning)))
        .flatMap((form) => said(form, NO_STANCE).fields)
        .filter(({ meaning, offered }) => offered === "ticked" && /^(?:complaint\.(?!contractNumber)|event\.)/.test(meaning)),
    ).toEqual([]));
});

describe("several persons on one side", () => {
  const stance: Stance = { side: "defendant", debtor: false };
  /** Each heading with what stands in its brackets, as the recogniser has it. */
  const partyIn = (...headings: [text: string, note: string][]) => {
    const named = headings.map(([text, note]) => `${text}${note}`);
    const parties = partiesOf("answer", stance, { labels: ["姓名", "电话"], headings: named });
    return headings.map(([text, note]) => parties.of(text, note));
  };

  it("are told apart by what they are in the case, and none of them is taken for the borrower", () => {
    expect(partyIn(["被告", "担保人"], ["被告一", "借款人"], ["原告", ""])).toEqual(["undecided", "undecided", "respondent"]);
    expect(partyIn(["被告一", ""], ["被告二", ""], ["原告", ""])).toEqual(["undecided", "undecided", "respondent"]);
  });

  it("are one where only one is named", () => {
    expect(partyIn(["被告", "担保人"], ["原告", ""])).toEqual(["complainant", "respondent"]);
    expect(partyIn(["被告", ""], ["原告", ""])).toEqual(["complainant", "respondent"]);
  });
});
