import type { Contact } from "@/lib/case/contact";
import type { CaseRecord } from "@/lib/case/record";
import { clockOf, dayOf } from "@/lib/units/instant";
import { isKnown } from "@/lib/units/maybe";
import type { AnswerSource } from "./answer-source";
import { sameNumber } from "./number";

const weight = (contact: Contact): number =>
  (contact.answered === true ? 2 : 0) + contact.said.length * 2 + (isKnown(contact.words) ? 1 : 0);

/**
 * The contact that speaks for a number: of those in which somebody was reached the one with most said, then the latest.
 * Without a number, the same over the whole log. A number is reported by whom it called: with one, calls to third parties do not count.
 */
export function contactFor(
  record: CaseRecord,
  debtId: string,
  number: string | undefined,
  channel?: Contact["channel"],
): Contact | undefined {
  return record.contacts
    .filter((contact) => contact.direction === "in")
    .filter((contact) => !isKnown(contact.debtId) || contact.debtId === debtId)
    .filter((contact) => channel === undefined || contact.channel === channel)
    .filter(
      (contact) => number === undefined || (contact.whom.kind === "self" && isKnown(contact.number) && sameNumber(contact.number, number)),
    )
    .sort((a, b) => weight(b) - weight(a) || b.at - a.at)[0];
}

/** Classes as 12321 words them; other portals match by the alternatives. Seconds, upper bounds exclusive. */
const DURATIONS: [below: number, text: string, alternatives: string[]][] = [
  [180, "3分钟以下", ["3分钟以内", "少于3分钟", "3分钟内"]],
  [300, "3到5分钟", ["3-5分钟", "3至5分钟"]],
  [600, "5到10分钟", ["5-10分钟", "5至10分钟"]],
  [Infinity, "10分钟以上", ["超过10分钟", "10分钟及以上"]],
];

/** What happened: one contact of the log. Absent when the log has none: nothing is invented. */
export function answerEvent(source: AnswerSource, number: string | undefined): void {
  if (!source.debt) return;
  const contact = contactFor(source.record, source.debt.id, number);
  if (!contact) return;
  const from = (name: string) => source.from("联系记录", `${dayOf(contact.at)} ${clockOf(contact.at)}`, name);
  source.give("event.date", dayOf(contact.at), from("日期"));
  source.give("event.time", clockOf(contact.at), from("时间"));
  // Without a number asked for, the number of that contact is not taken by itself: which number to report is a choice.
  if (number !== undefined && isKnown(contact.number)) source.give("respondent.phone", contact.number, from("号码"));
  if (isKnown(contact.collectorName)) source.give("respondent.staff", contact.collectorName, from("催收员姓名或工号"));
  if (contact.channel === "call") answerCall(source, contact, from);
  const message =
    contact.channel === "sms" ? contact : number === undefined ? undefined : contactFor(source.record, source.debt.id, number, "sms");
  // The original text, unaltered: the centre asks for exactly that.
  if (message?.channel === "sms")
    source.give("complaint.messageText", message.words, source.from("联系记录", `${dayOf(message.at)} ${clockOf(message.at)}`, "短信原文"));
}

function answerCall(source: AnswerSource, contact: Contact, from: (name: string) => string): void {
  if (contact.answered === false) source.give("event.duration", "未产生通话", from("未接"), { alternatives: ["未接通", "未接听"] });
  else if (isKnown(contact.durationSeconds) && contact.durationSeconds > 0) {
    const [, text, alternatives] = DURATIONS.find(([below]) => contact.durationSeconds! < below)!;
    const minutes = String(Math.ceil(contact.durationSeconds / 60));
    source.give("event.duration", text, from("通话时长"), { alternatives: [...alternatives, `${minutes}分钟`, minutes] });
  }
  // Somebody who said or was told something was a person; an unanswered call says nothing about how it was made.
  if (contact.said.length > 0) source.give("event.form", "人工骚扰", from("对方说了什么"), { alternatives: ["人工来电", "人工"] });
}
