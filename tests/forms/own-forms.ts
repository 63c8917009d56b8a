import type { FieldSpec, FormSpec } from "./form-spec";
import { city } from "./own/city";
import { fresh } from "./own/fresh";
import { later } from "./own/later";
import { letters } from "./own/letters";
import { markup } from "./own/markup";
import { others } from "./own/others";
import { reports } from "./own/reports";
import { trades } from "./own/trades";
import { unseen, unseenComplaints } from "./own/unseen";

const CONTROLS: Record<string, FieldSpec["control"]> = {
  t: "text",
  a: "textarea",
  s: "select",
  r: "radio",
  c: "checkbox",
  f: "file",
  p: "password",
  d: "date",
  T: "time",
  g: "region",
  h: "chips",
};

/**
 * Our own forms, written down as lines: `@id|style|+ or -|title|heading|button`, `#section`,
 * `label|control|meaning|placeholder|options or !captcha or !sms|flags`.
 */
function parseForms(text: string): FormSpec[] {
  const forms: FormSpec[] = [];
  let section: string | undefined;
  for (const line of text.split("\n")) {
    if (!line.trim()) continue;
    if (line.startsWith("@")) {
      const [id, style, sign, title, heading, button = "提交"] = line.slice(1).split("|") as [
        string,
        string,
        string,
        string,
        string,
        string?,
      ];
      forms.push({ id, style, complaint: sign === "+", title, heading, button, fields: [] });
      section = undefined;
    } else if (line.startsWith("#")) section = line.slice(1);
    else {
      const [label, control, meaning, placeholder, extra, flags] = line.split("|") as [string, string, string, string?, string?, string?];
      const beside = extra === "!captcha" ? "captcha" : extra === "!sms" ? "sms" : undefined;
      forms[forms.length - 1]!.fields.push({
        label: label.replace(/^\*/, ""),
        required: label.startsWith("*"),
        control: CONTROLS[control]!,
        meaning: meaning.split("/")[0]!,
        also: meaning.split("/").slice(1),
        placeholder: placeholder || undefined,
        options: extra && !beside ? extra.split(",") : undefined,
        beside,
        section,
        hidden: flags?.includes("hidden"),
      });
    }
  }
  return forms;
}

/** All of our own forms. */
export const ownForms: FormSpec[] = [letters, others, reports].flatMap(parseForms);
/** Every third is kept aside: the tables were not written with these in view. */
export const heldOut = ownForms.filter((_form, index) => index % 3 === 2);
export const worked = ownForms.filter((_form, index) => index % 3 !== 2);
/** Written after the tables, and after those. */
export const laterForms: FormSpec[] = parseForms(later);
/** Written after the tables. */
export const freshForms: FormSpec[] = parseForms(fresh);
/** City hotlines, letter boxes and offices, written after all those. */
export const cityForms: FormSpec[] = parseForms(city);
/** Written without the tables in view: complaints, and what only looks like one. */
export const unseenForms: FormSpec[] = [unseen, unseenComplaints].flatMap(parseForms);
/** Trades and companies. */
export const tradeForms: FormSpec[] = parseForms(trades);
/** Pages whose markup is written out: every `data-means` becomes a number and what is expected of it. */
export const markupForms: FormSpec[] = markup.map(({ id, complaint, html }) => {
  const fields: FieldSpec[] = [];
  const numbered = html.replace(/data-means(-scope)?="([^"]*)"/g, (_all, scope: string | undefined, means: string) => {
    const [meaning, ...also] = means.split("/").map((each) => (each === "-" ? "other" : each));
    fields.push({ label: `${fields.length}`, control: "text", meaning: meaning!, also });
    return `data-order${scope ?? ""}="${fields.length - 1}"`;
  });
  return { id, style: "html", complaint, title: "", heading: "", button: "", fields, html: numbered };
});
