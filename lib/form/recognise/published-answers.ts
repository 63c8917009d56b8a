import type { Meaning } from "../meanings";
import { isNever } from "../meanings";
import { kindsOf } from "./control-kind";
import { isOrganisation } from "./last-noun";
import { TICKED, UNTICKED } from "./field-verdict";
import type { Verdict } from "./field-verdict";
import { OPTION_PRINTS } from "./wordings";

/** 「举报对象」 as a choice sorts the respondent where another field names it, or where no answer names anybody. */
export function choiceOfRespondentIsType(verdicts: Verdict[]): void {
  for (const verdict of verdicts) {
    const { text, field } = verdict.reading;
    if (verdict.meaning !== "respondent.name" || !/(?:对象|主体)$/.test(text) || kindsOf(field) !== "c") continue;
    const answers = field.options.map((option) => option.text).filter((answer) => answer && !/选择/.test(answer));
    const nobody = answers.length >= 2 && !answers.some((answer) => isOrganisation(answer));
    // Asked among the complainant's own, it is his.
    if (verdict.reading.section === "complainant") verdict.meaning = "other";
    else if (nobody || verdicts.some((other) => other !== verdict && other.meaning === "respondent.name")) {
      verdict.meaning = "respondent.type";
      verdict.score = Math.min(verdict.score, TICKED - 8);
    }
  }
}

/** 「其他类别」 right behind the kind of goods explains that kind. */
export function otherGoods(verdicts: Verdict[]): void {
  for (let i = 1; i < verdicts.length; i++)
    if (verdicts[i]!.meaning === "complaint.categoryOther" && verdicts[i - 1]!.meaning === "complaint.productCategory")
      verdicts[i]!.meaning = "complaint.productCategory";
}

/** Where calls are complained of. */
const PESTERED = /骚扰|诈骗|催收|不良|通话|短信|来电(?:时间|日期|内容)|接到|被叫|推销/;

/** Beside 「来电人」, or right behind the complainant's name where no calls are complained of, 「来电号码」 is the caller's own. */
export function callersOwnNumber(verdicts: Verdict[]): void {
  const caller = verdicts.some((verdict) => /^来电(?:人|者)/.test(verdict.reading.text));
  const pestered = verdicts.some((verdict) => PESTERED.test(verdict.reading.text));
  for (const [at, verdict] of verdicts.entries()) {
    if (verdict.meaning !== "respondent.phone" || !verdict.reading.text.startsWith("来电")) continue;
    const before = verdicts.slice(Math.max(0, at - 2), at).map((each) => each.meaning);
    const named = before.includes("complainant.name") && !before.includes("complainant.phone");
    if (!caller && (pestered || !named)) continue;
    verdict.meaning = "complainant.phone";
    if (!caller) verdict.score = Math.min(verdict.score, TICKED - 5);
  }
}

/** A bare 「名称」 with a credit code behind it is that of an organisation. */
export function nameBeforeCode(verdicts: Verdict[]): void {
  for (const [at, verdict] of verdicts.entries()) {
    const { text, own, section } = verdict.reading;
    if (verdict.meaning !== "complainant.name" || text !== "名称" || own !== null || section !== null) continue;
    if (!verdicts.slice(at + 1, at + 3).some((each) => each.meaning === "respondent.creditCode")) continue;
    verdict.meaning = "respondent.name";
    verdict.score = UNTICKED + 5;
    verdict.because.push("before-the-code");
  }
}

/** 「类型」 whose answers are 投诉, 举报, 咨询 … asks for the kind of matter. */
export function kindByAnswers(verdicts: Verdict[]): void {
  const kinds = OPTION_PRINTS.find((print) => print.meaning === "complaint.kind")!;
  for (const verdict of verdicts) {
    const { text, field } = verdict.reading;
    if (verdict.meaning !== "complaint.category" || !/^(?:类[型别]|性质)$/.test(text) || field.options.length < 2) continue;
    if (field.options.every((option) => kinds.all.test(option.text) || option.text === "")) verdict.meaning = "complaint.kind";
  }
}

/** 「举报类型」 whose answers are 实名举报 and 匿名举报 asks for the name, and is no category. */
export function meaningByAnswers(verdicts: Verdict[]): void {
  const prints = OPTION_PRINTS.filter((print) => /^(?:complaint\.(?:anonymous|visibility)|complainant\.type)$/.test(print.meaning));
  for (const verdict of verdicts) {
    if (!/^(?:complaint\.(?:category|kind)|complainant\.type|respondent\.name)$/.test(verdict.meaning)) continue;
    const answers = verdict.reading.field.options.map((option) => option.text).filter(Boolean);
    const print = prints.find((each) => answers.length >= each.least && answers.every((answer) => each.all.test(answer)));
    if (!print || (verdict.meaning === "respondent.name" && print.meaning !== "complainant.type")) continue;
    const theirs =
      verdict.meaning === "respondent.name" ||
      (print.meaning === "complainant.type" && (verdict.reading.own ?? verdict.reading.section) === "respondent");
    verdict.meaning = theirs ? "respondent.type" : print.meaning;
  }
}

/** What the answers must hold, one of them at least, for the question to be what its label says. */
const ANSWERS: Partial<Record<Meaning, RegExp>> = {
  "complainant.type": /个人|单位|企业|公司|法人|组织|自然人|机构|经营|商[户家]|集体/,
  "complainant.gender": /[男女]|先生/,
  "complainant.idType": /证|护照|身份/,
  "complaint.category": /[^是否有无不对没选择请-]/,
  "complaint.kind": /[^是否有无不对没选择请-]/,
};

/** 「投诉人身份」 answered by 本人 or 代理人 asks for no type; a category answered by yes or no is none. */
export function denyByAnswers(verdicts: Verdict[]): void {
  for (const verdict of verdicts) {
    const asked = ANSWERS[verdict.meaning];
    const answers = verdict.reading.field.options.map((option) => option.text).filter((text) => text && !/^[-—\s]*请?选择/.test(text));
    if (!asked || answers.length < 2 || answers.some((answer) => asked.test(answer))) continue;
    verdict.meaning = "other";
    verdict.because.push("answers-otherwise");
  }
}

/** A list without words of its own right behind another list asks for the finer part of the same answer. */
export function finerPart(verdicts: Verdict[]): void {
  for (let i = 1; i < verdicts.length; i++) {
    const [upper, finer] = [verdicts[i - 1]!, verdicts[i]!];
    if (finer.reading.field.label !== "" || finer.meaning !== "other" || upper.meaning === "other" || isNever(upper.meaning)) continue;
    if (
      !/c/.test(kindsOf(finer.reading.field)) ||
      !/c/.test(kindsOf(upper.reading.field)) ||
      finer.reading.field.widget !== upper.reading.field.widget
    )
      continue;
    finer.meaning = upper.meaning;
    finer.score = Math.min(upper.score, UNTICKED + 5);
    finer.because.push("finer-part");
  }
}

/** The staff member is the respondent where nobody else is. */
export function staffIsRespondent(verdicts: Verdict[]): void {
  if (verdicts.some((verdict) => verdict.meaning === "respondent.name")) return;
  const staff = verdicts.filter(
    (verdict) => verdict.meaning === "respondent.staff" && /员工姓名|人员(?:姓名)?$|工人$/.test(verdict.reading.text),
  );
  if (staff.length === 1) staff[0]!.meaning = "respondent.name";
}
