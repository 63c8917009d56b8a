/**
 * Days, times and spans as pages word them. Canonical: `YYYY-MM-DD`, `HH:mm`, `YYYY-MM-DDTHH:mm`, and two of the first joined by `/`.
 */

const two = (part: string): string => part.padStart(2, "0");

/** The words a page may want for a canonical day, time or both, likeliest first: by the format it shows, then the others in use. */
export function dressings(value: string, model: string): string[] {
  if (value === "") return [""];
  const [day, time = ""] = value.includes("-") ? value.split("T") : ["", value];
  const clock = time === "" ? [""] : /\d{2}:\d{2}:\d{2}|:ss/i.test(model) ? [`${time}:00`, time] : [time, `${time}:00`];
  if (day === "") return clock;
  const [year, month, date] = day!.split("-");
  const plain = [year, month, date].join("-");
  const slashed = [year, month, date].join("/");
  const dotted = [year, month, date].join(".");
  const worded = `${year}年${month}月${date}日`;
  const spaced = `${year} 年 ${month} 月 ${date} 日`;
  const named = /(?:\d{4}|[Yy]{4}) 年/.test(model) ? [spaced] : /(?:\d{4}|[Yy]{4})年/.test(model) ? [worded] : [];
  const mark = /(?:\d{4}|[Yy]{4})([/.])/.exec(model)?.[1];
  const marked = mark === "/" ? [slashed] : mark === "." ? [dotted] : [];
  const days = [...new Set([...named, ...marked, plain, slashed, worded, spaced, dotted])];
  return days.flatMap((one) => clock.map((hour) => (hour === "" ? one : `${one} ${hour}`)));
}

/** A span in one box: both ends worded alike, with the dash that libraries put between them. */
export function spanDressings(value: string, model: string): string[] {
  const [from, to] = value.split("/");
  if (to === undefined) return dressings(value, model);
  const ends = dressings(to, model);
  return dressings(from!, model).map((text, index) => `${text} - ${ends[index]}`);
}

/** The two ends of a span shown in one box, or the text as it stands. */
export function spanIn(shown: string): string[] {
  const ends = shown.split(/\s+(?:-|~|至|到)\s+/);
  return ends.length === 2 ? ends : [shown];
}

/** What a box shows, in canonical form where it is one moment; as it stands where it is not. */
export function canonical(shown: string): string {
  const day = /(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})(?!\d)/.exec(shown);
  const time = /(?<!\d)(\d{1,2}):(\d{2})(?!\d)/.exec(shown);
  const clock = time ? `${two(time[1]!)}:${time[2]}` : "";
  if (day) return [[day[1], two(day[2]!), two(day[3]!)].join("-"), clock].filter((part) => part !== "").join("T");
  return clock || shown;
}

/** The month a calendar's heading names, 1 to 12; 0 when it names none. */
export function monthIn(words: string): number {
  const number = /(?<!\d)(\d{1,2})\s*月/.exec(words)?.[1] ?? /(?<!\d)\d{4}\D{1,3}(\d{1,2})(?!\d)/.exec(words)?.[1];
  if (number) return Number(number);
  const han = /(十[一二]?|[一二三四五六七八九])月/.exec(words)?.[1];
  if (han) return ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"].indexOf(han) + 1;
  const name = /(?:^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.exec(words)?.[1];
  return name ? ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].indexOf(name.toLowerCase()) + 1 : 0;
}

export const yearIn = (words: string): number => Number(/(?<!\d)(\d{4})(?!\d)/.exec(words)?.[1] ?? 0);
