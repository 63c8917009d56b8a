import { hostKind } from "@/lib/assessment/court-hosts";
import type { FormRecognition, PageDescription } from "@/lib/form/field";

/** How a court, or what it serves people by, calls itself in the title of its pages and above its forms. */
const COURT_NAMES =
  /(?:人民|互联网|金融|海事|知识产权|铁路运输|林区|军事)法院|法院.{0,4}(?:诉讼|在线|服务|立案|送达|调解)|诉讼服务(?:网|平台|中心)|司法送达/;

const bare = (host: string): string => host.replace(/:\d+$/, "").toLowerCase();

/** Whether a page is a court's: by its host, or on another government host by what stands over it. */
export function isCourtPage({ host, title, forms }: PageDescription): boolean {
  const kind = hostKind(bare(host));
  if (kind !== "government") return kind === "court";
  return [title, ...forms.flatMap(({ headings }) => headings.slice(-1))].some((text) => COURT_NAMES.test(text));
}

/** All that tells what happened and what is asked for; the number of a contract names no story. */
const STORY = /^(?:complaint\.(?!contractNumber$)|event\.)/;

/** Before a court the complaint's story is never ticked: what is written there is a paper in a case, and the person reads it first. */
export const withoutTickedStory = (recognised: FormRecognition[]): FormRecognition[] =>
  recognised.map((form) => ({
    ...form,
    fields: form.fields.map((one) =>
      one.offered === "ticked" && STORY.test(one.meaning)
        ? { ...one, offered: "unticked" as const, because: [...one.because, "court"] }
        : one,
    ),
  }));
