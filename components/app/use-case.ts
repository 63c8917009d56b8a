import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useMemo, useState } from "react";
import type { AnswerUnknown } from "@/components/assessment/unknown-card";
import { patchOf, type RecordPatch } from "@/components/case/answer-patch";
import { useTell, useTold } from "@/components/ui/toasts";
import type { CaseRecord } from "@/lib/case/record";
import type { Written } from "@/lib/store/result";
import type { PartName } from "@/lib/store/tables";
import { firstLoad, firstLoaded, load } from "./load-case";
import { useKeyVersion } from "./vault-key-version";
import { store } from "./store";
import { useAssessment } from "./use-assessment";
import type { OpenCase, ReadCase } from "./open-case";

export type CaseState =
  | ({ kind: "open" } & OpenCase)
  /** Read, and so long that its first assessment is still being made; or the assessment could not be made. */
  | ({ kind: "read"; notAssessed: boolean } & ReadCase)
  | { kind: "loading" }
  | { kind: "locked" }
  | { kind: "failed"; message: string };

/** The case as it stands in the store, live, with its assessment of today. */
export function useCase(): CaseState {
  const live = useLiveQuery(load, [useKeyVersion()]);
  const [, lookAgain] = useState(0);
  // Without this a database that does not open would never be told of: the live query waits with it.
  useEffect(() => void firstLoad.then(() => lookAgain(1)), []);
  const loaded = live ?? firstLoaded();
  const locked = loaded !== undefined && "locked" in loaded;
  // What was done is not told over a lock screen.
  const { closeAll } = useTold();
  useEffect(() => {
    if (locked) closeAll();
    // eslint-disable-next-line react/exhaustive-deps -- the toasts' own functions are new at every rendering
  }, [locked]);
  const [tried, setTried] = useState(false);
  // Another page may have the key; what that takes is loaded only when there is a vault at all.
  useEffect(() => {
    if (!locked || tried) return;
    void store
      .readSettings()
      .then(async ({ lockAfterMinutes }) => (await import("./vault")).tryKeptKey(lockAfterMinutes))
      .finally(() => setTried(true));
  }, [locked, tried]);
  const assessment = useAssessment(loaded && "record" in loaded ? loaded.record : null);
  const state = useMemo((): CaseState => {
    if (!loaded) return { kind: "loading" };
    if ("locked" in loaded) return tried ? { kind: "locked" } : { kind: "loading" };
    if ("message" in loaded) return { kind: "failed", message: loaded.message };
    if (assessment === "failed") return { kind: "read", notAssessed: true, ...loaded };
    return assessment ? { kind: "open", ...loaded, assessment } : { kind: "read", notAssessed: false, ...loaded };
  }, [loaded, assessment, tried]);
  useEffect(() => {
    // Not for the first paint: the channels and their clocks come when the screen stands.
    if (state.kind !== "open") return;
    void import("./plan-reminders").then(({ planReminders }) => planReminders(state));
    void import("./refresh-summary").then(({ refreshSummary }) => refreshSummary(state));
  }, [state]);
  return state;
}

/** Writes one patch over what the screen saw; the store keeps what another tab changed meanwhile. */
export function write(record: CaseRecord, patch: RecordPatch): Promise<Written<unknown>> {
  if ("part" in patch) {
    const base = patch.part === "answers" ? answersIn(record) : record[patch.part];
    return store.patchPart(patch.part as PartName, patch.changes, base);
  }
  const base = record[patch.table].find((row) => row.id === patch.id) ?? {};
  return store.patchRow(patch.table, patch.id, patch.changes, base);
}

function answersIn({ grievances, courtPaperCame, danger, payingAgent }: CaseRecord) {
  return { grievances, courtPaperCame, danger, payingAgent };
}

/** Tells what came of a write, with the way back when it went well. */
export function useTellWritten(): (written: Written<unknown>, text: string) => void {
  const tell = useTell();
  return (written, text) => {
    if (!written.ok) tell({ text: written.message });
    else
      tell({
        text,
        undo: () => {
          void store.undo(written.undo).then((undone) => tell({ text: undone.ok ? "已撤销。" : undone.message }));
        },
      });
  };
}

/** Writes the answer to one open question of the record and tells so. */
export function useAnswer(record: CaseRecord): AnswerUnknown {
  const tellWritten = useTellWritten();
  return (path, value) => {
    const patch = patchOf(record, path, value);
    if (patch) void write(record, patch).then((written) => tellWritten(written, "已保存，评估已更新。"));
  };
}
