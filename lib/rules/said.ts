import type { Contact } from "@/lib/case/contact";
import type { Saying } from "@/lib/case/vocabulary";
import { dayOf } from "@/lib/units/instant";
import { byTime, isThirdParty, type Conduct } from "./conduct";
import { liftOf, proofOf, restingOn } from "./proof";
import type { Verdict } from "./rule";

/** A rule that looks at what was said or done in one contact. */
interface SaidRule {
  /** Any of these. */
  sayings: readonly Saying[];
  /** Or anything posted in public, whatever was noted of it. */
  posts?: boolean;
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
    const met = contact.said.some((saying) => sayings.has(saying)) || (rule.posts === true && contact.channel === "post");
    if (met && (contact.direction === "in" || rule.eitherDirection) && (!rule.whom || isThirdParty(contact))) {
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
function contactsFor({ bySaying, posts: posted }: Conduct, { sayings, remembered = [], posts }: SaidRule): readonly Contact[] {
  const said = [...sayings, ...remembered].map((saying) => bySaying.get(saying) ?? []);
  return merged(posts ? [...said, posted] : said);
}

/** Lists that are in order of time, as one in which no contact stands twice. */
export function merged(lists: readonly (readonly Contact[])[]): readonly Contact[] {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length < 2 ? (filled[0] ?? []) : [...new Set(filled.flat())].sort(byTime);
}
