import type { Contact } from "@/lib/case/contact";
import type { RowRef } from "@/lib/case/record";
import { CHANNELS, RELATIONS, type EvidenceKind } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";
import { chineseDay } from "@/lib/units/day";
import { clockOf, dayNumberOf, dayOf } from "@/lib/units/instant";
import type { Conduct } from "./conduct";
import type { Proof } from "./rule";

/** What has to be proven of a contact: that it took place when and where it did, or what was said or done in it. */
export type Point = "event" | "content";

const EVENT: ReadonlySet<EvidenceKind> = new Set([
  "screenshot",
  "recording",
  "video",
  "call-details",
  "message-export",
  "letter",
] satisfies EvidenceKind[]);
const CONTENT: ReadonlySet<EvidenceKind> = new Set(["recording", "video", "message-export", "letter"] satisfies EvidenceKind[]);
const WRITTEN: ReadonlySet<string> = new Set(["sms", "app", "wechat", "email", "letter", "post"]);

/** How well one contact is proven. A carrier bill proves that a call was made, never what was said in it. */
function proofOfOne(contact: Contact, point: Point, { evidence }: Conduct): Proof {
  const written = WRITTEN.has(contact.channel);
  for (const id of contact.evidenceIds) {
    const kind = evidence.get(id)?.kind;
    if (kind && (point === "event" ? EVENT : CONTENT).has(kind)) return "proven";
    if (kind === "screenshot" && written) return "proven";
    if (kind === "screenshot" && contact.channel === "visit") return "proven";
  }
  if (isKnown(contact.importId) && (point === "event" || (written && isKnown(contact.words)))) return "proven";
  const detailed = isKnown(contact.number) || isKnown(contact.agency) || isKnown(contact.collectorName);
  if (point === "event") return detailed || isKnown(contact.importId) ? "indicated" : "stated";
  return detailed && isKnown(contact.words) ? "indicated" : "stated";
}

const ORDER: Proof[] = ["stated", "indicated", "proven"];

/** The proof of several contacts together is that of the weakest. */
export function proofOf(contacts: readonly Contact[], point: Point, conduct: Conduct): Proof {
  return ORDER[Math.min(...contacts.map((contact) => ORDER.indexOf(proofOfOne(contact, point, conduct))))]!;
}

/** The one item that would lift the proof, in Chinese; empty when it is proven. */
export function liftOf(contacts: readonly Contact[], point: Point, conduct: Conduct): string {
  const weak = contacts.filter((contact) => proofOfOne(contact, point, conduct) !== "proven");
  const [first] = weak;
  if (!first) return "";
  const when = weak.length > 1 ? `这${weak.length}次联系` : `${momentOf(first)}这次联系`;
  const call = first.channel === "call";
  if (first.whom.kind === "third-party")
    return call && point === "event"
      ? `${personOf(first)}手机上${when}的通话记录截图`
      : `${personOf(first)}就${when}写的情况说明，最好附录音或截图`;
  if (call) return point === "event" ? `运营商通话详单中${when}的记录` : `${when}的录音`;
  if (first.channel === "visit") return `${when}的监控或录像`;
  return `${when}的截图，要看得到发送方和时间`;
}

/** The day last written: contacts come in order of time, and a long record has many on each day. */
let written = { number: Number.NaN, words: "" };

/** `2026年10月3日 22:40`. */
export function momentOf({ at }: Contact): string {
  const number = dayNumberOf(at);
  if (number !== written.number) written = { number, words: chineseDay(dayOf(at)) };
  return `${written.words} ${clockOf(at)}`;
}

/** `来电`, `短信`: what came, as a noun. */
export const formOf = (contact: Contact): string => (contact.channel === "call" ? "来电" : CHANNELS[contact.channel]);

/** The third party by relation, never by name: findings end up in public texts. */
export const personOf = (contact: Contact): string =>
  contact.whom.kind === "self"
    ? "本人"
    : isKnown(contact.whom.relation) && contact.whom.relation !== "other"
      ? `我的${RELATIONS[contact.whom.relation]}`
      : "第三人";

/** `（号码 02100000001）`, or nothing when it was hidden. */
export const numberOf = (contact: Contact): string => (isKnown(contact.number) ? `（号码${contact.number}）` : "");

/** The rows of contacts, in their order. */
export const rowsOf = (contacts: readonly Contact[]): RowRef[] => contacts.map(({ id }) => ({ table: "contacts", id }));

/** What a verdict rests on when it rests on contacts alone. */
export const restingOn = (...contacts: readonly Contact[]): { rows: RowRef[]; contacts: readonly Contact[] } => ({
  rows: rowsOf(contacts),
  contacts,
});
