import type { Debt } from "@/lib/case/debt";
import { isKnown } from "@/lib/units/maybe";
import type { LetterInput } from "./letter";
import { debtOf } from "./writer";

/** Where the writer of a letter stands towards the debt. `unclear`: nobody chose a role, and the borrower's own words speak against 借款人. */
export type Standing = "borrower" | "co-borrower" | "guarantor" | "not-mine" | "unclear";

/** Own words by which somebody says that the loan is another's: “冒用我的身份证”, “不是我本人办理”, “我没有借过”. */
const DENIED =
  /冒用|冒名|盗用|盗办|冒充我|非本人|被人?(?:拿|用).{0,4}身份证|(?:不是|并非|不属于)(?:我|本人)|(?:我|本人)(?:从来|从|并|根本|也)*(?:没有?|未|不曾)(?:借|贷|办|申请|签|收到(?:过)?(?:这笔)?(?:钱|款|放款))/;
/** … or that the writer only stood surety for it. */
const SURETY = /担保人|保证人|(?:做|作|当|签)(?:了|的|过)?担保|(?:替|给|为|帮).{0,8}(?:担保|作保)/;

/** The role the record gives; without one the borrower, unless a note or the disputed entry says otherwise. */
export function standingOf({ role, note, creditReport }: Pick<Debt, "role" | "note" | "creditReport">): Standing {
  if (isKnown(role)) return role;
  const words = `${note ?? ""}\n${creditReport?.error ?? ""}`;
  return DENIED.test(words) || SURETY.test(words) ? "unclear" : "borrower";
}

export const standing = (input: LetterInput): Standing => standingOf(debtOf(input).debt);

/** Whether the debt is the writer's own to pay, as far as the record says. */
export const owes = (input: LetterInput): boolean => ["borrower", "co-borrower"].includes(standing(input));
