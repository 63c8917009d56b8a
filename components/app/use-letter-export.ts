import type { LetterTakeProps } from "@/components/letters/letter-take";
import { useTell } from "@/components/ui/toasts";
import type { LetterInput } from "@/lib/letters/letter";
import { letterOf } from "@/lib/letters/letter-shelf";
import { saveFile } from "./save-file";
import type { OpenLetter } from "./use-letter";

/** The ways to take a letter away, the same at both doors. */
export function useTake(
  id: string,
  input: LetterInput,
  letter: OpenLetter | undefined,
): Omit<LetterTakeProps, "draft" | "blocked" | "onLength" | "onPublic"> {
  const tell = useTell();
  return {
    length: input.length,
    forPublic: input.forPublic,
    removed: letter?.removed ?? [],
    spoken: input.forPublic ? null : (letterOf(id).spoken?.(input) ?? null),
    onCopy: (text, what) =>
      void navigator.clipboard.writeText(text).then(
        () => tell({ text: `已复制${what}。` }),
        () => tell({ text: "浏览器没有允许复制，请选中文字自己复制。" }),
      ),
    onDownload: () => {
      if (!letter) return;
      // The Word library is large: it comes when a letter is taken away, and not before.
      void import("@/lib/documents/docx")
        .then(({ toDocx }) => toDocx(letter.draft, input.record))
        .then((blob) =>
          saveFile(blob, `${input.record.isSample ? "示例-" : ""}${letter.draft.title}${input.forPublic ? "-公开版" : ""}.docx`),
        );
    },
  };
}
