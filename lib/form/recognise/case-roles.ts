import type { Proceeding } from "../field";
import { isRepresentative, isThird, partyOf, withoutParty } from "./party-for";
import type { Parties, Party } from "./party-for";

/**
 * Where the borrower stands, as far as the record tells; `null`: it does not. `side`: in the proceedings about the debt. `debtor`: whether
 * the person who keeps the case is the one who borrowed.
 */
export interface Stance {
  side: "claimant" | "defendant" | null;
  debtor: boolean;
}

export const NO_STANCE: Stance = { side: null, debtor: true };

type Role =
  | "counter-claimant"
  | "counter-defendant"
  | "outsider"
  | "appellee"
  | "appellant"
  | "answered"
  | "answerer"
  | "objected-to"
  | "objector"
  | "enforcing"
  | "enforced"
  | "plaintiff"
  | "defendant"
  | "defending-applicant"
  | "applicant"
  | "creditor"
  | "debtor"
  | "either";

/** The longer word stands before the shorter one that it holds: 被上诉人 before 上诉人. */
const ROLES: [role: Role, words: RegExp][] = [
  ["counter-defendant", /反诉被(?:告人?|申请人)|被反诉(?:人|方)/g],
  ["counter-claimant", /反诉(?:原告人?|申请人|人|方)/g],
  ["outsider", /案外人|利害关系人/g],
  ["appellee", /被上诉(?:人|方)/g],
  ["appellant", /上诉(?:人|方)/g],
  ["answered", /被答辩(?:人|方)/g],
  ["answerer", /答辩(?:人|方)|应诉(?:人|方)/g],
  ["objected-to", /被异议(?:人|方)/g],
  ["objector", /异议(?:申请)?(?:人|方)/g],
  ["enforcing", /申请执行(?:人|方)|执行申请(?:人|方)/g],
  ["enforced", /被(?:申请)?执行(?:人|方)/g],
  ["defending-applicant", /(?:再审)?被申请(?:人|方)/g],
  ["plaintiff", /(?:原审|一审|二审|本诉)?原告(?:人|方)?/g],
  ["defendant", /(?:原审|一审|二审|本诉)?被告(?![知诉诫])(?:人|方)?|被诉(?:人|方)/g],
  ["applicant", /(?:再审)?申请(?:人|方)/g],
  ["creditor", /债权(?:人|方)/g],
  ["debtor", /债务(?:人|方)/g],
  [
    "either",
    /[甲乙丙丁](?:方|当事人)|当事人(?:[一二三四甲乙丙丁\da-d](?![\d\p{L}]{0,2}[年月日])|双方)|(?:第[一二三四]|[一二]方|双方|各方)当事人|[ab]方/gu,
  ],
];

const PLAIN_ROLE = new RegExp(
  ROLES.filter(([role]) => role !== "applicant")
    .map(([, words]) => words.source)
    .join("|"),
  "u",
);

/** Whether a text names a side of some proceedings; 申请人 alone does not, since people apply for much. */
export const namesSide = (text: string): boolean => PLAIN_ROLE.test(text);

export const rolesIn = (text: string): { roles: Role[]; rest: string } => {
  const roles: Role[] = [];
  let rest = text;
  for (const [role, words] of ROLES) {
    const without = rest.replace(words, "");
    if (without !== rest) roles.push(role);
    rest = without;
  }
  return { roles, rest };
};

/** Names one who objects and no side beside him. */
export const onlyObjects = (text: string): boolean => rolesIn(text).roles.every((role) => role === "objector");

/** Names sides by a letter or a number alone. */
export const onlyNeutral = (text: string): boolean => rolesIn(text).roles.every((role) => role === "either");

type Sides = Partial<Record<Role, "ours" | "theirs" | undefined>>;

const ANSWER: Sides = {
  plaintiff: "theirs",
  defendant: "ours",
  applicant: "theirs",
  "defending-applicant": "ours",
  creditor: "theirs",
  debtor: "ours",
  enforcing: "theirs",
  enforced: "ours",
  answerer: "ours",
  answered: "theirs",
  objector: "ours",
  "objected-to": "theirs",
  appellant: "theirs",
  appellee: "ours",
  "counter-claimant": "ours",
  "counter-defendant": "theirs",
};

/** Who objects may call himself the applicant as well as the other side that applied first. */
const OBJECTION: Sides = { ...ANSWER, applicant: undefined, "defending-applicant": undefined, appellant: undefined, appellee: undefined };
const COUNTERCLAIM: Sides = { "counter-claimant": "ours", "counter-defendant": "theirs", answerer: "ours", answered: "theirs" };
const APPEAL: Sides = { appellant: "ours", appellee: "theirs" };
const CLAIM: Sides = { plaintiff: "ours", defendant: "theirs", applicant: "ours", "defending-applicant": "theirs", objector: "ours" };
const OPEN: Sides = {};

const SIDES: Record<Exclude<Proceeding, "none">, Sides> = {
  answer: ANSWER,
  objection: OBJECTION,
  counterclaim: COUNTERCLAIM,
  appeal: APPEAL,
  claim: CLAIM,
  open: OPEN,
};

/** The first sides, which the record knows. */
const BY_RECORD: Sides = {
  plaintiff: "theirs",
  defendant: "ours",
  creditor: "theirs",
  debtor: "ours",
  enforcing: "theirs",
  enforced: "ours",
};
const FIRST = Object.keys(BY_RECORD) as Role[];
function turned(side: "ours" | "theirs" | undefined): "ours" | "theirs" | undefined {
  if (side === undefined) return undefined;
  return side === "ours" ? "theirs" : "ours";
}

/** What the words of a form mean: by its errand, by the record, and by neither where they contradict each other. */
function sidesOf(proceeding: Exclude<Proceeding, "none">, { side }: Stance): Sides {
  const byErrand = SIDES[proceeding];
  if (side === null) return byErrand;
  const sides: Sides = { ...byErrand };
  for (const role of FIRST) {
    const known = side === "defendant" ? BY_RECORD[role] : turned(BY_RECORD[role]);
    sides[role] = byErrand[role] === undefined || byErrand[role] === known ? known : undefined;
  }
  return sides;
}

/** By what a heading tells one person of a side from another: 被告（担保人） and 被告一（借款人）. */
const IN_THE_CASE_AS = /担保人?|保证人?|共同借款|主借款|借款人?|配偶|用款人|抵押人/;

/** Several persons on one side: which of them is the borrower the words do not say. */
function severalOf(labels: string[], headings: string[]): Set<Role> {
  const seen = new Map<Role, Set<string>>();
  const note = (text: string, whole: boolean): void => {
    const { roles, rest } = rolesIn(text);
    const number = /^(?:第?([一二三四五1-5])|.*?([一二三四五1-5])$)/.exec(rest.replace(/[^\p{L}\p{N}]/gu, ""));
    const which = number?.[1] ?? number?.[2] ?? (whole ? IN_THE_CASE_AS.exec(rest)?.[0] : undefined);
    for (const role of which ? roles : []) seen.set(role, (seen.get(role) ?? new Set()).add(which!));
  };
  for (const text of labels) note(text, false);
  for (const text of headings) note(text, true);
  return new Set([...seen].filter(([, persons]) => persons.size > 1).map(([role]) => role));
}

/** Whose word 借款人 is, where the person who keeps the case only guaranteed the debt or never took it. */
const BORROWER = /借款人|持卡人|欠款人|用款人|贷款申请人/;

/** All that names anything in a form, folded, each with what stands in brackets behind it. */
export interface Names {
  labels: string[];
  headings: string[];
}

/** Beside 被投诉单位, 投诉单位 is the one that complains; alone it is the one complained of. */
const COMPLAINED_OF = /被(?:投诉|举报|申诉|反映|控告)(?:的)?(?:单位|企业|公司|机构|商家|主体|方)/;
const COMPLAINING = /^(?:投诉|举报|申诉|反映|控告)(?:的)?(?:单位|企业|公司|机构|商家|主体|方)/;

export function partiesOf(proceeding: Proceeding, stance: Stance, { labels, headings }: Names): Parties {
  const texts = [...labels, ...headings];
  const beside = [labels, headings].some(
    (some) => some.some((text) => COMPLAINED_OF.test(text)) && some.some((text) => COMPLAINING.test(text)),
  );
  const plain = (text: string): Party => {
    if (!stance.debtor && BORROWER.test(text)) return "undecided";
    return beside && COMPLAINING.test(text) ? "complainant" : partyOf(text);
  };
  if (proceeding === "none") return { of: plain, without: beside ? (text) => withoutParty(text.replace(COMPLAINING, "")) : withoutParty };
  const sides = sidesOf(proceeding, stance);
  const barred = severalOf(labels, headings);
  if (!stance.debtor) for (const role of ["debtor", "creditor"] as const) barred.add(role);
  const has = (role: Role): boolean => texts.some((text) => rolesIn(text).roles.includes(role));
  // Who stands outside of the case may be the one who objects.
  if (has("outsider")) barred.add("objector");
  // Beside one who objects, the debtor under enforcement may be somebody else.
  if (stance.side === null && apart(texts, "objector", "enforced")) barred.add("enforced");
  return {
    of(text, note = "") {
      if (isRepresentative(text) || isThird(text)) return partyOf(text);
      const { roles } = rolesIn(`${text} ${note}`);
      if (roles.length === 0) return plain(text);
      if (roles.some((role) => barred.has(role) || role === "either" || role === "outsider")) return "undecided";
      // An appeal of the first claimant is none of a debtor's, unless the record says so.
      if (proceeding === "appeal" && roles.includes("plaintiff") && sides.plaintiff === undefined) return "undecided";
      const found = new Set(roles.map((role) => sides[role]).filter((side) => side !== undefined));
      if (found.size !== 1) return "undecided";
      return found.has("ours") ? "complainant" : "respondent";
    },
    without: (text) => withoutParty(rolesIn(text).rest).replace(/^(?:的|之|方|人|者|\/|或|及|和|与)+/, ""),
  };
}

/** Both are named, and never in one heading. */
function apart(texts: string[], one: Role, other: Role): boolean {
  const named = texts.map((text) => rolesIn(text).roles);
  return (
    named.some((roles) => roles.includes(one)) &&
    named.some((roles) => roles.includes(other)) &&
    !named.some((roles) => roles.includes(one) && roles.includes(other))
  );
}
