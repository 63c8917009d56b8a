import type { Answer, Answers } from "@/lib/form/answer";
import type { Field, FormRecognition, PageDescription, Recognition } from "@/lib/form/field";
import type { Meaning } from "@/lib/form/meanings";

export const options = (...texts: string[]): Field["options"] => texts.map((text, index) => ({ text, value: String(index) }));

export function anAnswer(meaning: Meaning, text: string | string[], more: Partial<Answer> = {}): Answers {
  return {
    [meaning]: { meaning, texts: Array.isArray(text) ? text : [text], alternatives: [], files: [], because: "来自：案卷", ...more },
  };
}

/** One complaint form with these fields; each as `[field, meaning]`, all sure unless `offered` says else. */
export function aPage(
  pairs: [Field, Meaning][],
  more: { offered?: Recognition["offered"]; warnings?: string[]; complaint?: boolean } = {},
): { page: PageDescription; recognised: FormRecognition[] } {
  return {
    page: {
      descriptionId: "d1",
      host: "www.12315.cn",
      path: "/",
      title: "投诉",
      truncated: false,
      forms: [{ group: "g0", headings: [], buttons: ["提交"], warnings: more.warnings ?? [], fields: pairs.map(([field]) => field) }],
    },
    recognised: [
      {
        group: "g0",
        complaint: more.complaint ?? true,
        fields: pairs.map(([field, meaning]) => ({
          ref: field.ref,
          meaning,
          offered: more.offered ?? "ticked",
          score: 90,
          because: [`label:${field.label}`],
        })),
      },
    ],
  };
}
