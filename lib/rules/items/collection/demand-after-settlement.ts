import { isKnown } from "@/lib/units/maybe";
import { dayOf } from "@/lib/units/instant";
import { cite } from "../../cite";
import { restingOn } from "../../proof";
import type { Rule, Verdict } from "../../rule";

const rule: Rule = {
  title: "结清以后还在催",
  versions: [cite("MFD-1033", { says: "没有法律规定或者本人明确同意，任何人不得用电话、短信、即时通讯等方式侵扰他人的私人生活安宁。" })],
  judge({ conduct }) {
    if (![...conduct.debts.values()].some(({ settled }) => settled === true)) return [];
    const verdicts: Verdict[] = [];
    for (const contact of conduct.bySaying.get("demanded-payment") ?? []) {
      if (contact.direction !== "in") continue;
      const about = conduct.debtsOf(contact);
      const on = dayOf(contact.at);
      const paid = about.map(({ lastPaidOn, payments }) =>
        [lastPaidOn, ...payments.map(({ paidOn }) => paidOn)].filter(isKnown).sort().at(-1),
      );
      // No text we read forbids the demand as such; that nothing is owed any more has to be shown first.
      if (about.length === 0 || !about.every(({ settled }) => settled === true) || paid.some((day) => day === undefined || day >= on))
        continue;
      verdicts.push({ outcome: "cannot-tell", ...restingOn(contact), on, missing: "结清证明上的日期，对方这次要的是哪一笔、依据是什么" });
    }
    return verdicts;
  },
};
export default rule;
