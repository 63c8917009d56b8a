import type { Contact } from "@/lib/case/contact";
import { isKnown } from "@/lib/units/maybe";
import { basisOf, contactsAbout, toldToThirdParty, toThirdParty } from "./conduct";
import type { LetterInput, Sentence } from "./letter";
import { duration, moment } from "./wording";
import type { Writer } from "./writer";

/** The contacts of one third party: the person most often contacted, for each paper is one person's. */
export function contactsOfOnePerson(input: LetterInput): { person: string; contacts: Contact[] } | null {
  const people = new Map<string, Contact[]>();
  for (const contact of contactsAbout(input)) {
    if (!toThirdParty(contact) || contact.whom.kind !== "third-party") continue;
    const key = contact.whom.name ?? contact.whom.relation ?? "";
    people.set(key, [...(people.get(key) ?? []), contact]);
  }
  const [first] = [...people.entries()].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return first ? { person: first[0], contacts: first[1] } : null;
}

/** What the pestered person experienced, in the first person: for them to check, correct and sign. */
export function witnessed(w: Writer, contacts: Contact[]): (Sentence | null)[] {
  return contacts.map((contact) => {
    const number = isKnown(contact.number) ? `号码${contact.number}` : "一个未显示的号码";
    const length =
      contact.channel === "call" && isKnown(contact.durationSeconds) && contact.durationSeconds > 0
        ? `，通话${duration(contact.durationSeconds)}`
        : "";
    const told = toldToThirdParty(contact);
    const how = contact.channel === "call" ? "给我打来电话" : contact.channel === "sms" ? "给我发来短信" : "联系我";
    return w.state(
      `facts.contact.${contact.id}`,
      90,
      basisOf([contact]),
    )`${moment(contact.at)}，${number}${how}${length}${told.length > 0 ? `，${told.join("，")}` : ""}。`;
  });
}
