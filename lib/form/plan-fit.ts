import type { Answer, Answers } from "./answer";
import type { Field } from "./field";
import { matchOption, matchRegion, regionParts } from "./match-option";
import type { Meaning } from "./meanings";
import type { PlanItem } from "./step";
import type { PlanHint } from "./plan-hint";

interface Fit {
  field: Field;
  meaning: Meaning;
  answer: Answer;
  answers: Answers;
  hint: PlanHint;
  maxLength: number | null;
  /** How many fields of the same meaning stand before this one: the level, in a row of region lists. */
  level: number;
}

type Fitted = Pick<PlanItem, "value" | "files" | "problem" | "offers"> & { alternatives?: string[] };
const fitted = (value: string, problem = "", offers: string[] = []): Fitted => ({ value, files: [], problem, offers });

const RESIDENT_ID = /(?<!\d)\d{17}[\dXx](?![\dXx])/;

/** How one answer fits one field: the value, or the problem with what could stand instead. Nothing is ever cut. */
export function fitAnswer(fit: Fit): Fitted {
  const { field, meaning, answer } = fit;
  if (field.widget === "file") return fitFiles(field, answer);
  const value = answer.texts[0] ?? "";
  if (value === "") return fitted("", "no-answer");
  // The identity number goes where it was asked for, and nowhere else.
  if (meaning !== "complainant.idNumber" && answer.texts.some((text) => RESIDENT_ID.test(text)) && meaning !== "complaint.facts") {
    return fitted(value, "holds-id-number");
  }
  switch (field.widget) {
    case "select":
    case "radioGroup":
    case "checkGroup":
    case "customSelect":
    case "pickerPopup":
    case "cascader":
    case "regionPicker":
    case "switch":
    case "typeAhead":
      return isRegion(meaning, field) ? fitRegion(fit, value) : fitOption(fit);
    case "dateText":
    case "datePicker":
    case "timePicker":
    case "dateRange":
      return fitMoment(fit, value);
    default:
      return /^(?:date|time|month|datetime-local)$/.test(field.inputType) ? fitMoment(fit, value) : fitText(fit);
  }
}

const isRegion = (meaning: Meaning, field: Field): boolean =>
  meaning.endsWith(".region") || field.widget === "regionPicker" || (meaning === "complaint.authority" && field.widget === "cascader");

function fitRegion({ field, answer, level, maxLength }: Fit, value: string): Fitted {
  const parts = regionParts(value);
  if (field.widget === "typeAhead") return { ...fitted(parts.at(-1) ?? ""), alternatives: answer.alternatives };
  const single = field.parts <= 1 && (field.widget === "select" || field.widget === "customSelect");
  if (!single) return { ...fitted(parts.join("/")), alternatives: answer.alternatives };
  if (field.options.length > 1) {
    const texts = field.options.map((option) => option.text);
    // One list may hold any level: the provinces, or the districts of the one city this portal serves.
    for (const at of new Set([Math.min(level, parts.length - 1), 0, 1, 2])) {
      const { index } = matchRegion(parts, at, texts);
      if (index >= 0) return fitted(texts[index]!);
    }
    if (level === 0) return fitted(value, "no-option", texts.slice(0, 40));
  }
  // The list is still empty: its parent fills it, so the part that belongs to this level is matched when it is there.
  const part = parts[level] ?? parts.at(-1) ?? "";
  return { ...fitted(part, maxLength === 0 ? "no-option" : ""), alternatives: parts.slice(level + 1, level + 2) };
}

function fitOption({ field, answer, hint }: Fit): Fitted {
  const wordings = [...answer.texts, ...answer.alternatives];
  const wanted = [...wordings.flatMap((text) => hint.options?.[text] ?? []), ...wordings];
  if (field.options.length === 0 || field.optionsLazy || field.widget === "typeAhead" || field.widget === "cascader") {
    return { ...fitted(wanted[0]!), alternatives: [...new Set(wanted.slice(1))] };
  }
  const texts = field.options.map((option) => option.text);
  const match = matchOption(wanted, texts);
  if (match.index >= 0) return fitted(texts[match.index]!);
  // Some lists show codes and some pages keep the wording in the value.
  const byValue = matchOption(
    wanted,
    field.options.map((option) => option.value),
  );
  if (byValue.index >= 0 && byValue.how === "exact") return fitted(texts[byValue.index]!);
  return fitted(wanted[0]!, "no-option", texts.filter((text) => text !== "").slice(0, 40));
}

/** How a page that wants a typed date shows it: `YYYY/MM/DD`, `YYYY年MM月DD日`, `YYYYMMDD` … in its placeholder or hint. */
function typedDate(day: string, field: Field): string {
  const [year, month, date] = day.split("-") as [string, string, string];
  const shape = `${field.placeholder} ${field.hint} ${field.label}`;
  if (/[Yy]{4}\/[Mm]{2}|\d{4}\/\d{1,2}\/\d/.test(shape)) return `${year}/${month}/${date}`;
  if (/[Yy]{4}\.[Mm]{2}|\d{4}\.\d{1,2}\.\d/.test(shape)) return `${year}.${month}.${date}`;
  if (/[Yy]{4}年|\d{4}年/.test(shape)) return `${year}年${month}月${date}日`;
  if (/[Yy]{4}[Mm]{2}[Dd]{2}|(?<!\d)(?:19|20)\d{6}(?!\d)/.test(shape)) return `${year}${month}${date}`;
  return day;
}

/** The box shows that it wants the hour behind the day: `YYYY/MM/DD HH:mm`. */
const wantsHour = (field: Field): boolean => /[Hh]{2}\s*[:：时]\s*[Mm]{2}/.test(`${field.placeholder} ${field.hint} ${field.label}`);

/** A day as it is typed, with the hour of what happened where that is wanted too. */
function typedMoment(day: string, { field, meaning, answers }: Fit): Fitted {
  const typed = typedDate(day, field);
  if (!wantsHour(field)) return fitted(typed);
  const hour = meaning === "event.date" ? (answers["event.time"]?.texts[0] ?? "") : "";
  if (!/^\d{2}:\d{2}$/.test(hour)) return fitted(typed, "needs-time");
  // A calendar that a library draws is given the moment in its own shape.
  return field.library === "native" ? fitted(`${typed} ${hour}`) : { ...fitted(day), alternatives: [`${day}T${hour}`] };
}

function fitMoment(fit: Fit, value: string): Fitted {
  const { field, answers } = fit;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const time = /^\d{2}:\d{2}$/.test(value);
  if (field.widget === "dateRange") return day ? fitted(value, "needs-range", [`${value}/${value}`]) : fitted(value, "not-a-date");
  // The hour belongs to what happened, and to no other day.
  const hour = fit.meaning === "event.date" ? (answers["event.time"]?.texts[0] ?? "") : "";
  const moment = day && /^\d{2}:\d{2}$/.test(hour) ? `${value}T${hour}` : "";
  if (field.inputType === "datetime-local") return moment === "" ? fitted(value, "needs-time") : fitted(moment);
  if (field.inputType === "month") return day ? fitted(value.slice(0, 7)) : fitted(value, "not-a-date");
  if (!day && !time) return field.widget === "dateText" && field.inputType === "text" ? fitText(fit) : fitted(value, "not-a-date");
  if (day && (field.inputType === "time" || field.widget === "timePicker")) return fitted(value, "not-a-date");
  if (day && field.widget === "dateText" && field.inputType !== "date") return typedMoment(value, fit);
  // Whether a drawn calendar asks for the hour too shows only when it is open.
  return moment === "" ? fitted(value) : { ...fitted(value), alternatives: [moment] };
}

function fitText(fit: Fit): Fitted {
  const { field, answer, maxLength, hint, meaning } = fit;
  const single = field.widget === "text" || field.widget === "boxedText";
  const limit = maxLength ?? Number.POSITIVE_INFINITY;
  const least = Math.max(field.minLength ?? 0, hint.minLength ?? 0);
  let [value] = answer.texts as [string];
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && meaning.toLowerCase().endsWith("date")) {
    const typed = typedMoment(value, fit);
    if (typed.problem !== "") return typed;
    value = typed.value;
  }
  if (field.inputType === "number") {
    const number = value.replace(/[,，\s元¥￥]/g, "");
    return /^-?\d+(?:\.\d+)?$/.test(number) ? fitted(number) : fitted(value, "not-a-number");
  }
  if (field.widget === "boxedText" && field.parts > 1 && value.length !== field.parts) return fitted(value, "wrong-length");
  const fits = (text: string): boolean => text.length <= limit && text.length >= least && !(single && /[\r\n]/.test(text));
  if (fits(value)) return fitted(value);
  const shorter = answer.texts.slice(1);
  const joined = single ? answer.texts.filter((text) => /[\r\n]/.test(text)).map(oneLine) : [];
  const offers = [...new Set([...shorter, ...joined])].filter(fits);
  if (value.length > limit) return fitted(value, "too-long", offers);
  return fitted(value, value.length < least ? "too-short" : "needs-one-line", offers);
}

const oneLine = (text: string): string =>
  text
    .split(/\s*[\r\n]+\s*/)
    .filter((line) => line !== "")
    .join(" ");

/** Whether a file may go into an input with this `accept`; an empty one takes all. */
export function accepts(accept: string, file: { name: string; mediaType: string }): boolean {
  const kinds = accept
    .toLowerCase()
    .split(",")
    .map((kind) => kind.trim())
    .filter((kind) => kind !== "");
  const name = file.name.toLowerCase();
  const type = file.mediaType.toLowerCase();
  const takes = (kind: string): boolean => {
    if (kind.startsWith(".")) return name.endsWith(kind);
    return kind.endsWith("/*") ? type.startsWith(kind.slice(0, -1)) : kind === "*" || kind === type;
  };
  return kinds.length === 0 || kinds.some(takes);
}

/** Above this a file cannot be handed over: a message of the browser holds 64 MB, and a file in it grows by a third. */
const MOST_FILE_BYTES = 40 * 1024 * 1024;

function fitFiles(field: Field, answer: Answer): Fitted {
  if (answer.files.length === 0) return fitted("", "no-answer");
  const accepted = answer.files.filter((file) => accepts(field.accept, file) && file.sizeBytes > 0);
  const fitting = accepted.filter((file) => file.sizeBytes <= MOST_FILE_BYTES).map((file) => file.name);
  if (fitting.length === 0) {
    return { ...fitted("", accepted.length > 0 ? "file-too-large" : "wrong-file-type"), files: answer.files.map((file) => file.name) };
  }
  return { ...fitted(fitting.join("、"), "files-confirm"), files: field.multiple ? fitting : fitting.slice(0, 1) };
}
