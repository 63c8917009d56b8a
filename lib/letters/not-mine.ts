import { chineseDay } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { isKnown } from "@/lib/units/maybe";
import { basisOf, contactsAbout } from "./conduct";
import type { Consequence, LetterInput, Sentence } from "./letter";
import { assignedFact, loanName } from "./party";
import { standing } from "./standing";
import { unless, type Applies } from "./stop-signs";
import { yuan } from "./wording";
import { debtOf, type Writer } from "./writer";
import { isAnothers, namedBorrower } from "@/lib/case/whose-debt";

/** Only for a debt of which the record says that it is not the writer's. */
export const notMineOnly = (input: LetterInput): Applies =>
  unless(
    standing(input) === "unclear" && "先在“欠款”里选清楚这笔借款是谁借的。确实不是你借的，选“不是我借的”。",
    standing(input) !== "not-mine" && "这份文书只用于不是你借的贷款。自己借的写成不是自己的，要负法律责任。",
  );

/** The same, only where the loan stands in the writer's own name: of another's loan nobody used this person's identity. */
export const usedIdentityOnly = (input: LetterInput): Applies => {
  const first = notMineOnly(input);
  if (!first.ok) return first;
  const { debt } = debtOf(input);
  return unless(isAnothers(input.record, debt) && "借款人写的是别人的名字，不是你的身份被冒用，这份文书不能用。");
};

/** What the person states, and what the other side claims: never that money came, for what. */
export function notMineFacts(w: Writer): (Sentence | null)[] {
  const { debt, input } = w;
  const [first] = contactsAbout(input);
  const number =
    !input.forPublic && isKnown(debt.contractNumber) && debt.contractNumber !== "" ? `（对方所称合同编号${debt.contractNumber}）` : "";
  const claims = [
    isKnown(debt.contractOn) ? `签订于${chineseDay(debt.contractOn)}` : "",
    isKnown(debt.principalFen) ? `本金${yuan(debt.principalFen)}` : "",
    isKnown(debt.outstandingFen) ? `待还总额${yuan(debt.outstandingFen)}` : "",
  ].filter((text) => text !== "");
  const dead = namedBorrower(input.record, debt) === "deceased";
  return [
    isAnothers(input.record, debt)
      ? w.state("facts.anothers", 99, {
          rows: [w.debtRow],
        })`这笔借款不是以我的名义办理的${dead ? "，所写的借款人已经去世" : ""}。`
      : null,
    w.state("facts.not-mine", 100, { rows: [w.debtRow] })`${loanName(w)}${number}不是我申请、签订或者使用的，也没有委托他人办理。`,
    claims.length > 0 ? w.state("facts.claimed", 80, { rows: [w.debtRow] })`对方称该借款${claims.join("，")}，我均不认可。` : null,
    first
      ? w.state("facts.first-contact", 88, basisOf([first]))`据我的记录，${chineseDay(dayOf(first.at))}起，我因这笔借款被联系催收。`
      : null,
    assignedFact(w, 60),
  ];
}

export const notMineConsequence: Consequence = {
  text: "信里写明这笔贷款不是你的。自己办过、同意别人用你的名义办的，不能这样写。",
  safer: "不要付款，不要写“我借的”“我会还”，也不要签“先还后退”的材料。",
  severity: "care",
  restsOn: ["facts.not-mine"],
};
