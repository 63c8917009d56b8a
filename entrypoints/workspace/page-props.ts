import type { OpenCase, ReadCase } from "@/components/app/open-case";

/** What every page of the workspace gets. */
export interface PageProps {
  open: OpenCase;
  /** After the slash of the address: a letter, a channel, a row. */
  item: string | null;
}

/** What a page gets that shows the record alone: it need not wait for the assessment. */
export interface RecordPageProps {
  open: ReadCase;
  item: string | null;
}
