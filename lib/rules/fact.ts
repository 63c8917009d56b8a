import type { Product } from "@/lib/case/vocabulary";
import type { Day } from "@/lib/units/day";
import type { Binds, Strength } from "./rule";

/** How well a thing is known: `verified`: compared with the text; `secondary`: read in a report of it; `memory`: never stated, never the base of a finding. */
export type Confidence = "verified" | "secondary" | "memory";

/** One published text. A number that is only remembered is left out. */
export interface Instrument {
  /** Full title with 《》. */
  title: string;
  number?: string;
  strength: Strength;
  from: Day;
  /** First day on which it is no longer in force. */
  until?: Day;
  /** How well number and dates are known. */
  dates: Confidence;
  /** Whom its articles bind, where that is the same for all of them. */
  binds?: Binds[];
  /** Whom they may bind too: the text was not read far enough to say. */
  perhaps?: Binds[];
  notProducts?: Product[];
  /** Binds only members of a body: said with the citation. */
  only?: string;
}

/**
 * One fact of law: what an article of an instrument says, in our own sentence. It stands here and nowhere else; rules, letters and clocks
 * cite it by its id and may only narrow it. Whoever corrects it corrects this one place.
 */
export interface Fact {
  /** The text itself, where the instrument is a collection (judgments, hotlines). */
  title?: string;
  /** `第十五条第一款`; `条号未核` where no text with the number was found: it is then left out. */
  article: string;
  /** One own sentence in Chinese that ends in 。 */
  says: string;
  /** Only where the article has its own days. */
  from?: Day;
  until?: Day;
  /** Absent: as the instrument. */
  binds?: Binds[];
  /** Only for these products, which must be known. */
  products?: Product[];
  /** True: may stand beside other citations, never carries a finding alone. */
  accompanies?: boolean;
  /** Where it was read, parts divided by ；: addresses, or the collection in which the text is kept. Shown to a borrower only where official. */
  source: string;
  checkedOn: Day;
  confidence: Confidence;
}

/** A file of `lib/rules/facts`: an instrument with its facts by id, such as `GBT-01`. */
export interface FactFile {
  instrument: Instrument;
  facts: Readonly<Record<string, Fact>>;
}
