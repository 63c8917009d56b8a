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

/** What a page asks, in its order; `without` names the fields that the person leaves out. */
export function sketchOf(page: PageDescription, without: ReadonlySet<string> = new Set()): PageSketch {
  return {
    sketch: 1,
    host: page.host,
    path: masked(page.path.split(/[?&]/)[0]!),
    title: masked(page.title),
    forms: page.forms.flatMap((form) => {
      const fields = form.fields.filter((field) => !without.has(keyOf(form, field))).map(fieldOf);
      return fields.length > 0 ? [{ headings: form.headings.map(masked), buttons: form.buttons.map(masked), fields }] : [];
    }),
  };
}

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

/** Every field of a page as a line to read: `联系电话：单行文字，必填，最多 11 个字`. */
export function sketchLines(page: PageDescription): SketchLine[] {
  return page.forms.flatMap((form) =>
    form.fields.map((field) => {
      const { label, placeholder, widget, required, maxLength, options } = fieldOf(field);
      const told = [
        KINDS[widget] ?? "其他控件",
        required ? "必填" : "",
        maxLength === null ? "" : `最多 ${maxLength} 个字`,
        options.length > 0 ? `选项：${options.slice(0, 6).join("、")}${options.length > 6 ? ` 等 ${options.length} 个` : ""}` : "",
      ];
      const words = (label || placeholder || "没有标签").replace(/^[*\s]+|[:：\s]+$/g, "");
      return { key: keyOf(form, field), text: `${words}：${told.filter(Boolean).join("，")}` };
    }),
  );
}
