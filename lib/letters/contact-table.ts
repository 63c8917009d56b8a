import type { Contact } from "@/lib/case/contact";
import { CHANNELS } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";
import { basisOf, shownNumber, toldOf } from "./conduct";
import { personOf } from "./people";
import { duration, moment } from "./wording";
import type { Writer } from "./writer";

/** The log as a table at the end of a full letter, so that the reader can check every contact against their own records. */
export function contactTable(w: Writer, contacts: Contact[], most = 60): void {
  const shown = contacts.slice(-most);
  const rows = shown.map((contact, index) => [
    String(index + 1),
    moment(contact.at),
    CHANNELS[contact.channel],
    shownNumber(contact.number) ?? (contact.channel === "call" || contact.channel === "sms" ? "未显示" : ""),
    personOf(contact, w.input),
    lengthOf(contact),
    toldOf(contact).join("，"),
  ]);
  const caption = shown.length < contacts.length ? `附表：催收联系记录（最近${shown.length}次）` : "附表：催收联系记录";
  w.table("closing", caption, ["序号", "时间", "方式", "号码", "联系了谁", "接通", "内容"], rows, basisOf(shown));
}

function lengthOf(contact: Contact): string {
  if (contact.channel !== "call") return "";
  if (contact.answered === false) return "未接";
  return isKnown(contact.durationSeconds) && contact.durationSeconds > 0
    ? duration(contact.durationSeconds)
    : contact.answered
      ? "接通"
      : "";
}
