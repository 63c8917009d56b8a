/** A form as its facts: what is asked, in which technology, and what each question means. */
export interface FieldSpec {
  label: string;
  control: "text" | "textarea" | "select" | "radio" | "checkbox" | "file" | "password" | "date" | "time" | "region" | "chips";
  meaning: string;
  /** Other meanings that a careful reader would accept. */
  also?: string[];
  placeholder?: string;
  options?: string[];
  section?: string;
  required?: boolean;
  maxLength?: number;
  name?: string;
  id?: string;
  /** Text that stands before it without being its label. */
  before?: string;
  /** It is on the page, yet nobody sees it. */
  hidden?: boolean;
  /** A picture or a button beside it: `captcha`, `sms`. */
  beside?: "captcha" | "sms";
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
  html?: string;
}
