import { addDays } from "@/lib/units/day";
import type { Instant } from "@/lib/units/instant";
import type { Reminder } from "./reminders";

/** Text as iCalendar wants it (RFC 5545 § 3.3.11). */
const escape = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");

/** Lines of at most 75 octets of UTF-8, continued with a blank; a character is never cut (§ 3.1). */
function fold(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const char of line) {
    const code = char.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += char;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}

const compact = (day: string): string => day.replaceAll("-", "");

/**
 * The reminders as an iCalendar file: whole-day events with an alarm at 9 in the morning of the day before. Discreet unless told
 * otherwise: calendars are shared, synchronised and shown on locked screens. `madeAt` stamps the events.
 */
export function calendarFile(reminders: readonly Reminder[], madeAt: Instant, open = false): string {
  const stamp = new Date(madeAt).toISOString().replace(/[-:]|\.\d{3}/g, "");
  const events = reminders.flatMap(({ id, on, title, discreet, lines }) => [
    "BEGIN:VEVENT",
    `UID:${encodeURIComponent(id)}@huan.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escape(open ? title : discreet)}`,
    ...(open && lines.length > 0 ? [`DESCRIPTION:${escape(lines.join("\n"))}`] : []),
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-PT15H",
    `DESCRIPTION:${escape(open ? title : discreet)}`,
    "END:VALARM",
    "END:VEVENT",
  ]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//huan//reminders//ZH", "CALSCALE:GREGORIAN", ...events, "END:VCALENDAR"]
    .map((line) => `${fold(line)}\r\n`)
    .join("");
}
