import type { Contact } from "@/lib/case/contact";
import type { Channel, Saying } from "@/lib/case/vocabulary";
import { dayOf } from "@/lib/units/instant";
import { byTime, type Conduct } from "./conduct";
import { liftOf, proofOf, restingOn } from "./proof";
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
  /** Also sees the contacts in which one of these was said, in order of time. */
  remembered?: readonly Saying[];
  /** Sees each contact after it was judged: what later contacts have to know. */
  remember?(contact: Contact): void;
  /** A dead end or an open question that takes the place of the breach. */
  instead?(contact: Contact): Extract<Verdict, { outcome: "no-breach" | "cannot-tell" }> | null;
}

/** One verdict for each contact in which one of the sayings was noted. */
export function judgeSaid(conduct: Conduct, rule: SaidRule): Verdict[] {
  const sayings = new Set(rule.sayings);
  const verdicts: Verdict[] = [];
  for (const contact of contactsFor(conduct, rule)) {
    const met = contact.said.some((saying) => sayings.has(saying)) || contact.channel === rule.channel;
    if (met && (contact.direction === "in" || rule.eitherDirection) && (!rule.whom || contact.whom.kind === rule.whom)) {
      const instead = rule.instead?.(contact);
      const facts = typeof rule.facts === "function" ? rule.facts(contact) : rule.facts;
      const only = facts ? { facts: [...facts] } : {};
      verdicts.push(
        instead ?? {
          outcome: "breach",
          ...restingOn(contact),
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

/** The contacts that matter to a rule, oldest first, each once. */
function contactsFor({ bySaying, contacts }: Conduct, { sayings, remembered = [], channel }: SaidRule): readonly Contact[] {
  if (channel) return contacts.filter((contact) => contact.channel === channel || contact.said.some((saying) => sayings.includes(saying)));
  const lists = [...sayings, ...remembered].map((saying) => bySaying.get(saying) ?? []).filter((list) => list.length > 0);
  return lists.length < 2 ? (lists[0] ?? []) : [...new Set(lists.flat())].sort(byTime);
}
