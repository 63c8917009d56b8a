import type { Meaning } from "./meanings";

/** Bytes of one file the borrower chose for a field; `dataUrl` exists only in the message that carries it to the page. */
export interface AnswerFile {
  name: string;
  mediaType: string;
  sizeBytes: number;
  evidenceId: string;
}

/**
 * What the record answers to a meaning. `texts` holds the same answer from the longest to the shortest (letters have up to four lengths);
 * for options, dates and regions the values are canonical: dates `YYYY-MM-DD`, times `HH:mm`, regions `省/市/区`.
 */
export interface Answer {
  meaning: Meaning;
  texts: string[];
  /** Other wordings under which an option list may hold the same answer, best first. */
  alternatives: string[];
  files: AnswerFile[];
  /** Why this is the answer, for the preview, in Chinese: “来自：案卷 › 借款人 › 姓名”. */
  because: string;
}

/** The answers of the record for one page, by meaning. */
export type Answers = Partial<Record<Meaning, Answer>>;
