import type { Contact } from "@/lib/case/contact";
import { isKnown } from "@/lib/units/maybe";
import { chineseDay } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { isSpouse, SPOUSE_QUESTION } from "../../conduct";
import { cite } from "../../cite";
import { formOf, liftOf, momentOf, personOf, proofOf, restingOn } from "../../proof";
import type { Rule, Verdict } from "../../rule";

/** Who a third party is, as far as one can be told from another. */
interface Person {
  relation: string;
  name: string | null;
}

const personIn = ({ whom }: Contact): Person | null =>
  whom.kind === "third-party" && whom.relation !== "guarantor" && whom.relation !== "co-borrower"
    ? { relation: whom.relation ?? "", name: isKnown(whom.name) ? whom.name : null }
    : null;

/** The first refusal of each person, to one lender. A borrower may have two sisters: without both names nobody is taken for the same. */
class Refusals {
  readonly #named = new Map<string, { relation: string; contact: Contact }[]>();
  /** Relations in which somebody refused, and in which somebody without a name did. */
  readonly #relations = new Set<string>();
  readonly #nameless = new Set<string>();

  /** The refusal of the very same person. */
  of({ relation, name }: Person): Contact | undefined {
    const same = name === null ? undefined : this.#named.get(name);
    return same?.find((refusal) => refusal.relation === relation || !refusal.relation || !relation)?.contact;
  }

  /** Whether it may have been the same person. */
  perhapsOf({ relation, name }: Person): boolean {
    return relation !== "" && (name === null ? this.#relations : this.#nameless).has(relation);
  }

  add(person: Person, contact: Contact): void {
    const { relation, name } = person;
    this.#relations.add(relation);
    if (name === null) this.#nameless.add(relation);
    else if (!this.of(person)) this.#named.set(name, [...(this.#named.get(name) ?? []), { relation, contact }]);
  }
}

const rule: Rule = {
  title: "第三人拒绝后又被联系",
  versions: [
    cite("MFD-1033", { says: "没有本人明确同意，任何人不得用电话、短信、即时通讯等方式侵扰他人的私人生活安宁。" }),
    cite("GBT-05"),
    cite("CBA-05", { says: "第三人明确要求不得联系的，必须停止。" }),
  ],
  judge({ conduct }) {
    const verdicts: Verdict[] = [];
    if (!conduct.bySaying.has("third-party-refused")) return verdicts;
    /** By lender; where it is not known, by the collector. One who was not told has not been refused. */
    const lenders = new Map<string, Refusals>();
    for (const contact of conduct.contacts) {
      const person = personIn(contact);
      if (!person) continue;
      const key = conduct.institutionOf(contact) ?? `?${conduct.collectorOf(contact)}`;
      const refusals = lenders.get(key) ?? new Refusals();
      lenders.set(key, refusals);
      if (contact.direction === "in" && contact.channel !== "post") {
        const refusal = refusals.of(person);
        // Of one moment nobody knows what came first.
        const earlier = refusal && refusal.at < contact.at ? refusal : undefined;
        if (isSpouse(contact)) {
          if (earlier || refusals.perhapsOf(person))
            verdicts.push({ outcome: "cannot-tell", ...restingOn(contact), missing: SPOUSE_QUESTION });
        } else if (earlier) verdicts.push(again(contact, earlier));
        else if (refusals.perhapsOf(person))
          verdicts.push({
            outcome: "cannot-tell",
            ...restingOn(contact),
            missing: `${momentOf(contact)}被联系的，和此前拒绝过的是不是同一个人`,
          });
      }
      if (contact.said.includes("third-party-refused")) refusals.add(person, contact);
    }
    return verdicts;

    function again(contact: Contact, refusal: Contact): Verdict {
      const both = [refusal, contact];
      return {
        outcome: "breach",
        ...restingOn(...both),
        what: `${personOf(contact)}在${chineseDay(dayOf(refusal.at))}明确要求不再联系后，${momentOf(contact)} 又收到${formOf(contact)}`,
        on: dayOf(contact.at),
        proof: proofOf([contact], "event", conduct) === "proven" ? proofOf(both, "content", conduct) : proofOf(both, "event", conduct),
        lift: liftOf([contact], "event", conduct) || liftOf([refusal], "content", conduct),
      };
    }
  },
};
export default rule;
