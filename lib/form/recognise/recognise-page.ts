import type { FormRecognition, PageDescription } from "../field";
import { recognise } from "./recognise";

/** Every form of a page, recognised. */
export function recognisePage(page: PageDescription): FormRecognition[] {
  return page.forms.map((form) => recognise(form, page));
}

/** How many fields could be offered in the complaint forms of a page. */
export function countOffered(page: PageDescription): number {
  return recognisePage(page)
    .filter((form) => form.complaint)
    .flatMap((form) => form.fields.filter((field) => field.offered !== "none")).length;
}
