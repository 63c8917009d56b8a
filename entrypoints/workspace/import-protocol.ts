import type { ImportChoice } from "@/lib/imports/read-chosen";
import type { ReadingOptions } from "@/lib/imports/read-items";
import type { Survey } from "@/lib/imports/survey";

/** What the page and the import worker say to each other. The worker opens the case itself; the page hands it the vault's key. */
export interface ImportRequest {
  store: string;
  key: string | null;
  file: File;
  options: Pick<ReadingOptions, "formatId" | "mapping" | "year" | "owner" | "password" | "notBefore">;
  /** Absent: only look. */
  choice?: ImportChoice;
}

export type ImportReport =
  | { kind: "progress"; done: number; size: number; written: number }
  | { kind: "surveyed"; survey: Survey | null }
  | { kind: "imported"; count: number }
  /** Chinese words to show; nothing was written by a survey, and an import keeps what it had written under its id. */
  | { kind: "failed"; message: string };
