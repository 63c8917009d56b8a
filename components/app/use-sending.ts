import { useState } from "react";
import { recordCheck } from "@/components/case/record-check";
import type { LetterSendingProps } from "@/components/letters/letter-sending";
import type { Filing } from "@/lib/case/record";
import type { LetterInput } from "@/lib/letters/letter";
import { demandsOf, sendingOf } from "@/lib/letters/sending";
import { store } from "./store";
import { useTellWritten, write } from "./use-case";
import type { useTake } from "./use-letter-export";
import type { OpenLetter } from "./use-letter";

type Take = ReturnType<typeof useTake>;

/** What comes after a letter was taken away, the same at both doors: how to send it, and its dispatches. */
export function useSending(
  id: string,
  input: LetterInput,
  letter: OpenLetter | undefined,
  take: Take,
  onReminder: () => void,
): { take: Take; sending?: Omit<LetterSendingProps, "blocked"> } {
  const tellWritten = useTellWritten();
  const [taken, setTaken] = useState(false);
  const { record, debtId, on } = input;
  const taking: Take = {
    ...take,
    onCopy: (text, what) => {
      setTaken(true);
      take.onCopy(text, what);
    },
    onDownload: () => {
      setTaken(true);
      take.onDownload();
    },
  };
  if (!letter || input.forPublic) return { take: taking };
  const sending = sendingOf(letter.draft, input);
  const { channelId } = sending;
  // Nothing of ours is posted: a form of a portal, a paper that a relative keeps.
  if (channelId === null) return { take: taking };
  const sent = record.filings
    .filter((filing) => filing.letterId === id && filing.state !== "drafted" && (!filing.debtId || filing.debtId === debtId))
    .toSorted((a, b) => ((a.filedOn ?? "") < (b.filedOn ?? "") ? 1 : -1));
  return {
    take: taking,
    sending: {
      sending,
      sent,
      evidence: record.evidence,
      on,
      isSample: record.isSample,
      taken,
      checkOf: (filing) => recordCheck(record, `filings.${record.filings.indexOf(filing)}`, on),
      onCopy: take.onCopy,
      onReminder,
      onSent: ({ sentOn, means, trackingNumber }) => {
        const filing: Filing = {
          id: crypto.randomUUID(),
          debtId,
          channelId,
          letterId: id,
          filedOn: sentOn,
          sentOn,
          means,
          ...(trackingNumber === null ? {} : { trackingNumber }),
          demands: demandsOf(letter.draft),
          evidenceIds: [],
          state: "sent",
          history: [{ on: sentOn, state: "sent" }],
          replies: [],
        };
        void store.saveRow("filings", filing).then((written) => tellWritten(written, "已记下寄出。签收后回来填日子。"));
      },
      onSave: (filing, path, value) =>
        void write(record, { table: "filings", id: filing.id, changes: { [path]: value ?? null } }).then((written) =>
          tellWritten(written, "已保存。"),
        ),
    },
  };
}
