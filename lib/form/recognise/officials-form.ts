import type { FormDescription } from "../field";
import {
  AFTERWARDS,
  BEGINS,
  CLEARS,
  CLIENT,
  DESK,
  INSTITUTION,
  LAWYER_LEAD,
  LAW_FIRM,
  LETTERS,
  OFFICE,
  OFFICIAL,
  OPENS,
  OWN_ACCOUNT,
  PAGER,
  REGISTER,
  SENDS,
  SIFTS,
  STRONG,
  VERDICT,
  WORKS,
} from "./other-form-words";
import type { Reading } from "./reading";
import { normalise } from "./label-text";

/** A form as it is heard: its words, folded, and what its questions seem to ask. */
export interface Heard {
  /** What is seen or switched off, or all there is where nothing is seen. */
  told: Reading[];
  /** Some of it is seen. */
  seen: boolean;
  /** The label of each question. */
  asked: string[];
  /** The same, with what its box says. */
  labels: string[];
  headings: string[];
  buttons: string[];
  sections: string[];
  intro: string[];
  title: string;
  /** A story, a demand or a message is asked for. */
  facts: boolean;
  /** There is room for one. */
  area: boolean;
}

const folded = (texts: string[]): string[] => texts.map((each) => normalise(each).main);

export function hear(form: FormDescription, readings: Reading[], pageTitle: string): Heard {
  const seen = readings.filter((reading) => reading.field.blocked === "" || reading.field.blocked === "disabled");
  const told = seen.length > 0 ? seen : readings;
  const asked = folded(told.map((reading) => reading.field.label));
  const has = (meaning: string): boolean => told.some((reading) => reading.meaning === meaning && reading.weight >= 2);
  return {
    told,
    seen: seen.length > 0,
    asked,
    labels: told.map((reading, at) => `${asked[at]} ${normalise(reading.field.placeholder).main}`),
    headings: folded(form.headings),
    buttons: folded(form.buttons),
    sections: folded([...new Set(told.flatMap((reading) => reading.field.sections ?? [reading.field.section]))]),
    intro: folded(form.intro ?? []),
    title: normalise(pageTitle).main,
    facts: has("complaint.facts") || has("complaint.request") || has("complaint.messageText"),
    area: told.some((reading) => reading.field.widget === "textarea" || reading.field.widget === "richText"),
  };
}

export const count = (texts: string[], test: RegExp): number => texts.filter((text) => test.test(text)).length;

/** What stands over the form, below it and over the page. */
const around = ({ headings, buttons, title }: Heard): string[] => [...headings.slice(0, 1), ...buttons, title];

/** A bar over a list of complaints, or the foot of one: 「共 0 条」, 「前往 … 页」. */
function isOfList({ asked, area, buttons }: Heard): boolean {
  const sifts = buttons.some((button) => SIFTS.test(button) || CLEARS.test(button));
  if (!area && sifts && !buttons.some((button) => SENDS.test(button) && !OPENS.test(button))) return true;
  const labels = asked.filter(Boolean);
  return labels.length > 0 && labels.every((label) => PAGER.test(label));
}

const isStory = ({ meaning, text }: Reading): boolean => meaning === "complaint.facts" && !/撤[销回诉]/.test(text);

/** A page to read: nothing, or next to nothing, can be written into; but for the one who is known already the story is still open. */
function isReadOnly({ told, seen, buttons }: Heard): boolean {
  if (!seen) return false;
  const off = told.filter((reading) => reading.field.blocked === "disabled");
  if (off.length === told.length) return !buttons.some((button) => SENDS.test(button));
  // Told already: what is open beside it is somebody's answer.
  const known = off.some(isStory);
  if (!known && told.some(isStory)) return false;
  return off.length >= 4 && off.length * (known ? 2 : 1.25) >= told.length;
}

/** How many questions the office that received a complaint answers itself. */
export const officesOwn = ({ asked }: Heard): number => count(asked, OFFICE);

/** Where those who received a complaint work on it. */
function isOfficialsForm(heard: Heard): boolean {
  const { told, asked, labels, buttons, facts, area } = heard;
  if (count(labels, LAW_FIRM) >= 2 || buttons.some((button) => /^(?:添加|填写|录入)(?:处理|办理|处置)/.test(button))) return true;
  if (count(buttons, WORKS) >= 2 && !buttons.some((button) => /提交|保存|登记/.test(button))) return true;
  const office = officesOwn(heard);
  const verdicts = count(asked, VERDICT);
  if (verdicts >= 1 && count(heard.headings, /待(?:处理|办|回复|答复|受理|审核)/) > 0) return true;
  // A client, and who deals with the matter: whoever was complained to writes.
  if (verdicts >= 1 && (count(asked, CLIENT) > 0 || count([...heard.headings, heard.title], DESK) > 0)) return true;
  // Two in three are the office's own: what looks like a story is its answer.
  if (office >= 1 && office * 2 >= told.length && (!facts || !area || office * 3 >= told.length * 2)) return true;
  return verdicts >= 2 && told.length <= 8;
}

const REACHED = /^(?:phone|idNumber|idType|address|region|orgName)$/;
const TO_AN_OFFICE = /^(?:complaint\.(?:authority|visibility|kind)|respondent)/;
const OF_A_MATTER = /^(?:complaint\.(?:authority|visibility|kind|category|title)|respondent)/;

/** Somebody is named, or an office. */
const asksPersons = ({ told }: Heard): boolean =>
  told.some((reading) => reading.datum !== null || TO_AN_OFFICE.test(reading.meaning ?? ""));

/** A name and a note go into any guest book. */
function isGuestBook(heard: Heard): boolean {
  const { told, labels, headings, buttons, sections, intro, title } = heard;
  const reached = told.some((reading) => REACHED.test(reading.datum ?? "") || OF_A_MATTER.test(reading.meaning ?? ""));
  if (asksPersons(heard) && reached) return false;
  const said = [...labels, ...headings, ...buttons, ...sections, ...intro, title];
  const strong = count(
    said.map((each) => each.replace(LETTERS, "")),
    STRONG,
  );
  return strong === 0 && count(said, OFFICIAL) === 0;
}

/** What is done with a complaint that has been made, where no story and nobody is asked for. */
function isAfterwards(heard: Heard): boolean {
  const after = around(heard).filter((each) => AFTERWARDS.test(each) && !/选择/.test(each));
  return !(heard.facts && asksPersons(heard)) && after.length > 0 && !BEGINS.test(heard.headings[0] ?? "");
}

/** All that is said in a form and around it. */
const everything = ({ labels, headings, buttons, sections, intro, title }: Heard): string[] => [
  ...labels,
  ...headings,
  ...buttons,
  ...sections,
  ...intro,
  title,
];

/** Nothing says that an institution takes complaints here: a company's contact form, a lead, a suggestion box, a feedback. */
const isNoInstitution = (heard: Heard): boolean => count(everything(heard), INSTITUTION) === 0 && !asksWhatWentWrong(heard);

/** Opinions are asked for, with a name, and what somebody met with: somebody means to answer. */
const asksWhatWentWrong = ({ headings, labels, told }: Heard): boolean =>
  /意见/.test(headings[0] ?? "") && count(labels, /遇到(?:的|了)?.{0,4}问题/) > 0 && told.some(({ datum }) => datum === "name");

/** Questions that only whoever received a complaint is asked: by what way it came in, who has it in hand, until when. */
const isRegister = ({ asked }: Heard): boolean => count(asked, REGISTER) >= 2;

/** Whether the form is none to complain with, however much it speaks of complaints. */
export function isOtherForm(heard: Heard): boolean {
  return (
    isNoInstitution(heard) ||
    isRegister(heard) ||
    isOfList(heard) ||
    isReadOnly(heard) ||
    isOfficialsForm(heard) ||
    isGuestBook(heard) ||
    isAfterwards(heard) ||
    count(around(heard), LAWYER_LEAD) > 0 ||
    count(around(heard), OWN_ACCOUNT) > 0
  );
}
