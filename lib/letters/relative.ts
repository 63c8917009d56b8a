import type { Contact } from "@/lib/case/contact";
import type { Channel } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";
import { basisOf, contactsAbout, shownNumber, toldToThirdParty, toThirdParty } from "./conduct";
import type { LetterInput, Sentence } from "./letter";
import { isOnePerson, personKey } from "./people";
import { owes } from "./standing";
import { duration, inert, moment } from "./wording";
import type { Writer } from "./writer";

/**
 * The contacts of one third party, for each paper is one person's: of those who are named (or a spouse) the one most often contacted,
 * else a single contact. Two contacts with “父母” of whom nobody knows which may be two people, so they are never put together.
 */
export function contactsOfOnePerson(input: LetterInput): Contact[] | null {
  const people = new Map<string, Contact[]>();
  for (const contact of contactsAbout(input)) {
    if (!toThirdParty(contact) || contact.channel === "post") continue;
    people.set(personKey(contact), [...(people.get(personKey(contact)) ?? []), contact]);
  }
  const [first] = [...people.entries()].sort((a, b) => known(b) - known(a) || b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return first ? first[1] : null;
}

const known = ([, own]: [string, Contact[]]): number => Number(isOnePerson(own[0]!));

/** Asks who it was where nobody is named: the paper then holds one contact only. */
export function askWho(w: Writer, contacts: Contact[] | null): void {
  if (contacts === null) w.ask("thirdPartyContacts");
  else if (!isOnePerson(contacts[0]!)) w.ask("thirdPartyName");
}

const HOW: Record<Exclude<Channel, "post">, string> = {
  call: "给我打来电话",
  sms: "给我发来短信",
  app: "用 App 消息联系我",
  wechat: "用微信等聊天工具联系我",
  email: "给我发来电子邮件",
  letter: "给我寄来信函",
  visit: "上门找我",
};

/** How a third party calls the person whose case it is: 借款人 only where the loan is theirs. */
export function whoseCase(w: Writer): string {
  if (owes(w.input)) return "借款人";
  const { name } = w.input.record.borrower;
  return isKnown(name) && name !== "" && !w.input.forPublic ? inert(name) : "当事人";
}

/** What the pestered person experienced, in the first person: for them to check, correct and sign. */
export function witnessed(w: Writer, contacts: Contact[]): (Sentence | null)[] {
  return contacts.map((contact) => {
    if (contact.channel === "post") return null;
    const dialled = contact.channel === "call" || contact.channel === "sms";
    const shown = shownNumber(contact.number);
    const number = dialled ? (shown === null ? "对方（号码未显示）" : `号码${shown}`) : "对方";
    const length =
      contact.channel !== "call"
        ? ""
        : contact.answered === false
          ? "，我没有接通"
          : isKnown(contact.durationSeconds) && contact.durationSeconds > 0
            ? `，通话${duration(contact.durationSeconds)}`
            : "";
    const told = toldToThirdParty(contact, whoseCase(w));
    return w.state(
      `facts.contact.${contact.id}`,
      90,
      basisOf([contact]),
    )`${moment(contact.at)}，${number}${HOW[contact.channel]}${length}${told.length > 0 ? `，${told.join("，")}` : ""}。`;
  });
}
