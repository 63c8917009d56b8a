import type { Field, FormDescription, PageDescription, Widget } from "./field";

/** One question of a page, without anything that was answered. Texts are masked; see `masked`. */
export interface SketchField {
  label: string;
  section: string;
  placeholder: string;
  hint: string;
  widget: Widget;
  inputType: string;
  library: string;
  name: string;
  id: string;
  options: string[];
  required: boolean;
  maxLength: number | null;
  accept: string;
  multiple: boolean;
  parts: number;
}

export interface SketchForm {
  headings: string[];
  buttons: string[];
  fields: SketchField[];
}

/** A page as it asks: labels, kinds, limits, names, order. No value, no option's code, no query of the address. */
export interface PageSketch {
  sketch: 1;
  host: string;
  path: string;
  title: string;
  forms: SketchForm[];
}

/** A line of a sketch as the person reads it before it is kept. `key` names the field. */
export interface SketchLine {
  key: string;
  text: string;
}

const MOST_OPTIONS = 60;

/**
 * A text of the page without what may be somebody's: numbers of four digits and more, mail addresses, and the name behind a greeting. A
 * name that stands alone cannot be told from a word: the person reads every line before it is kept.
 */
export const masked = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, "邮箱")
    .replace(/(欢迎(?:您|你)?(?:回来)?|您好|你好|尊敬的(?:用户)?)[，,:\s]*[一-龥·*]{1,6}?(?=$|[，,。！!\s]|先生|女士|退出|登录)/g, "$1")
    .replace(/[0-9*Xx](?:[\s\-·]?[0-9*Xx]){3,}/g, (run) => (/\d|\*{2}/.test(run) ? "数字" : run))
    .slice(0, 120);

const fieldOf = (field: Field): SketchField => ({
  label: masked(field.label),
  section: masked(field.section),
  placeholder: masked(field.placeholder),
  hint: masked(field.hint),
  widget: field.widget,
  inputType: field.inputType,
  library: field.library,
  name: masked(field.name),
  id: masked(field.id),
  options: field.options.slice(0, MOST_OPTIONS).map(({ text }) => masked(text)),
  required: field.required,
  maxLength: field.maxLength,
  accept: field.accept,
  multiple: field.multiple,
  parts: field.parts,
});

/** Names one field of a page as it was described. */
const keyOf = (form: FormDescription, field: Field): string => `${form.group}/${field.ref}`;

/** A text that stands around the questions: the page's title, a heading, a button. `key` as in `keyOf`. */
const textsOf = (group: string, kind: "heading" | "button", texts: readonly string[]): { key: string; kept: string }[] =>
  texts.map((text, at) => ({ key: `${group}/${kind}/${at}`, kept: masked(text) }));
const TITLE = "title";

/** What a page asks, in its order; `without` names what the person leaves out: fields, headings, buttons, the title. */
export function sketchOf(page: PageDescription, without: ReadonlySet<string> = new Set()): PageSketch {
  const left = (texts: { key: string; kept: string }[]): string[] => texts.filter(({ key }) => !without.has(key)).map(({ kept }) => kept);
  return {
    sketch: 1,
    ...addressOf(page),
    title: without.has(TITLE) ? "" : masked(page.title),
    forms: page.forms.flatMap((form) => {
      const fields = form.fields.filter((field) => !without.has(keyOf(form, field))).map(fieldOf);
      const headings = left(textsOf(form.group, "heading", form.headings));
      return fields.length > 0 ? [{ headings, buttons: left(textsOf(form.group, "button", form.buttons)), fields }] : [];
    }),
  };
}

/** Where the page stands, as a sketch keeps it: no query, no number. */
export const addressOf = ({ host, path }: PageDescription): Pick<PageSketch, "host" | "path"> => ({
  host,
  path: masked(path.split(/[?&]/)[0]!),
});

const KINDS: Partial<Record<Widget, string>> = {
  text: "单行文字",
  textarea: "多行文字",
  select: "下拉选择",
  radioGroup: "单选",
  checkGroup: "多选",
  file: "传文件",
  richText: "多行文字",
  captcha: "验证码",
  password: "密码",
  dateText: "日期",
  datePicker: "日期",
  timePicker: "时间",
};

/** Every field of a page as a line to read: `联系电话：单行文字，必填，最多 11 个字`. All that is kept of its texts stands in the line. */
export function sketchLines(page: PageDescription): SketchLine[] {
  return page.forms.flatMap((form) =>
    form.fields.map((field) => {
      const { label, section, placeholder, hint, widget, required, maxLength, options } = fieldOf(field);
      const told = [
        KINDS[widget] ?? "其他控件",
        required ? "必填" : "",
        maxLength === null ? "" : `最多 ${maxLength} 个字`,
        options.length > 0 ? `选项：${options.join("、")}` : "",
        section === "" ? "" : `在“${section}”下`,
        label === "" || placeholder === "" ? "" : `框里写着“${placeholder}”`,
        hint === "" ? "" : `旁边写着“${hint}”`,
      ];
      const words = (label || placeholder || "没有标签").replace(/^[*\s]+|[:：\s]+$/g, "");
      return { key: keyOf(form, field), text: `${words}：${told.filter(Boolean).join("，")}` };
    }),
  );
}

const line = (kind: string, { key, kept }: { key: string; kept: string }): SketchLine[] =>
  kept === "" ? [] : [{ key, text: `${kind}：${kept}` }];

/** What a sketch keeps beside the questions, as lines to read: a site greets people by name in a heading as well. */
export function frameLines({ title, forms }: PageDescription): SketchLine[] {
  return [
    ...line("网页标题", { key: TITLE, kept: masked(title) }),
    ...forms.flatMap(({ group, fields, headings, buttons }) =>
      fields.length === 0
        ? []
        : [
            ...textsOf(group, "heading", headings).flatMap((each) => line("小标题", each)),
            ...textsOf(group, "button", buttons).flatMap((each) => line("按钮", each)),
          ],
    ),
  ];
}
