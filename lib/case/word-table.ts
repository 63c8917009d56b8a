/** One way of saying something: words, a text that says it and a near one that does not. One test runs all rows of all tables. */
export interface WordRow {
  /**
   * Alternatives between `|`, as in a regular expression; `…` stands for up to twelve characters of the same sentence, `‥` for up to
   * four of the same clause.
   */
  words: string;
  /** One of these stands in every text that the words fit, between `|`: only there the words are tried. */
  has?: string;
  example: string;
  /** A text that holds nearly these words and does not say it. */
  counter: string;
}

/** Words of a text and where they stand: a half-open span. */
export interface Found {
  from: number;
  to: number;
  words: string;
}

const GAPS: Record<string, string> = { "…": "[^。！!？?；;\\n]{0,12}?", "‥": "[^，,。！!？?；;\\n]{0,4}?" };

/** A row's words as a pattern. */
export const patternOf = (words: string, flags = "i"): RegExp =>
  new RegExp(
    words.replace(/[…‥]/g, (gap) => GAPS[gap]!),
    flags,
  );

/** The first of the rows that speaks in a text and where, or null. */
export function finder(rows: readonly Pick<WordRow, "words" | "has">[]): (text: string) => Found | null {
  const tried = rows.map(({ words, has }) => ({ pattern: patternOf(words), has: has?.split("|") }));
  return (text) => {
    for (const { pattern, has } of tried) {
      if (has && !has.some((part) => text.includes(part))) continue;
      const match = pattern.exec(text);
      if (match) return { from: match.index, to: match.index + match[0].length, words: match[0] };
    }
    return null;
  };
}

/** Characters that are not seen, and the full-width forms of digits and letters: taken out one for one where the place must hold. */
export const withoutUnseen = (text: string): string => text.replace(/[\u200B-\u200F\u202A-\u202E\u2060\u00AD\uFEFF]/g, "");

/** Full-width digits, letters and signs as plain ones, character by character, so that spans hold. Chinese punctuation stays. */
export const narrowed = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => (/[，。！？；：（）]/.test(sign) ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)));
