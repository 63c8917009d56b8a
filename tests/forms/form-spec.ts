/** A form as its facts: what is asked, in which technology, and what each question means. */
export interface FieldSpec {
  label: string;
  control: "text" | "textarea" | "select" | "radio" | "checkbox" | "file" | "password" | "date" | "time" | "region" | "chips";
  meaning: string;
  /** Other meanings that a careful reader would accept. */
  also?: string[] | undefined;
  placeholder?: string | undefined;
  options?: string[] | undefined;
  section?: string | undefined;
  required?: boolean | undefined;
  maxLength?: number | undefined;
  name?: string | undefined;
  id?: string | undefined;
  /** Text that stands before it without being its label. */
  before?: string | undefined;
  /** It is on the page, yet nobody sees it. */
  hidden?: boolean | undefined;
  /** A picture or a button beside it: `captcha`, `sms`. */
  beside?: "captcha" | "sms" | undefined;
}

export interface FormSpec {
  id: string;
  style: string;
  complaint: boolean;
  title: string;
  heading: string;
  button: string;
  fields: FieldSpec[];
  /** The page itself, where it is written out rather than rendered; its controls hold their numbers. */
  html?: string | undefined;
}
