import type { Contact } from "@/lib/case/contact";
import type { Channel, Saying } from "@/lib/case/vocabulary";
import { dayOf } from "@/lib/units/instant";
import type { Conduct } from "./conduct";
import { liftOf, proofOf, rowsOf } from "./proof";
import type { Verdict } from "./rule";

/** A rule that looks at what was said or done in one contact. */
interface SaidRule {
  /** Any of these. */
  sayings: readonly Saying[];
  /** Or any contact by this channel, whatever was noted of it. */
  channel?: Channel;
  whom?: "third-party";
  /** What the borrower began counts too, such as a refusal on a hotline. */
  eitherDirection?: boolean;
  what(contact: Contact): string;
  /** The facts that speak of this contact; all of the rule when absent. */
  facts?: readonly string[] | ((contact: Contact) => readonly string[]);
  /** Sees every contact in order of time, after it was judged: what later contacts have to know. */
  remember?(contact: Contact): void;
  /** A dead end or an open question that takes the place of the breach. */
  instead?(contact: Contact): Extract<Verdict, { outcome: "no-breach" | "cannot-tell" }> | null;
}

/** One verdict for each contact in which one of the sayings was noted. */
export function judgeSaid(conduct: Conduct, rule: SaidRule): Verdict[] {
  const sayings = new Set(rule.sayings);
  const verdicts: Verdict[] = [];
  for (const contact of conduct.contacts) {
    if (contact.said.length === 0 && contact.channel !== rule.channel) continue;
    const met = contact.said.some((saying) => sayings.has(saying)) || contact.channel === rule.channel;
    if (met && (contact.direction === "in" || rule.eitherDirection) && (!rule.whom || contact.whom.kind === rule.whom)) {
      const instead = rule.instead?.(contact);
      const facts = typeof rule.facts === "function" ? rule.facts(contact) : rule.facts;
      const only = facts ? { facts: [...facts] } : {};
      verdicts.push(
        instead ?? {
          outcome: "breach",
          rows: rowsOf([contact]),
          what: rule.what(contact),
          on: dayOf(contact.at),
          proof: proofOf([contact], "content", conduct),
          lift: liftOf([contact], "content", conduct),
          ...only,
        },
      );
    }
    rule.remember?.(contact);
  }
  return verdicts;
}
