import { isMinorNow } from "@/lib/assessment/open-debts";
import type { Unknown } from "@/lib/assessment/assessment";
import type { RowRef } from "@/lib/case/record";
import type { Debt } from "@/lib/case/debt";
import type { Licence } from "@/lib/case/vocabulary";
import { licenceOf } from "@/lib/lenders/licence-of";
import type { Finding, RuleVersion } from "@/lib/rules/rule";
import { chineseDay } from "@/lib/units/day";
import { isKnown, type Maybe } from "@/lib/units/maybe";
import { fitTo, LIMITS } from "./fit";
import { cite } from "./law";
import { toldIn } from "./told";
import { ruleName, ruleText } from "./rule-text";
import type { Basis, Block, Draft, LetterInput, Part, Sentence } from "./letter";
import { questionOf, type QuestionKey } from "./questions";
import { redact } from "./redact";
import { inert } from "./wording";

/** A fact that is missing: any sentence that would hold it is not written, and this is asked instead. */
export interface Gap {
  gap: Unknown;
}

/** What may stand in a sentence. */
export type Piece = string | number | Gap;

/** Puts a sentence together from text of ours and values; null when a value is missing. */
export type Line = (strings: TemplateStringsArray, ...pieces: Piece[]) => Sentence | null;

const isGap = (piece: Piece): piece is Gap => typeof piece === "object";

/** The debt a letter is about, and its place in the record. @throws RangeError when there is no such debt. */
export function debtOf(input: LetterInput): { debt: Debt; index: number } {
  const index = input.record.debts.findIndex((debt) => debt.id === input.debtId);
  const debt = input.record.debts[index];
  if (!debt) throw new RangeError(`no debt ${input.debtId}`);
  return { debt, index };
}

/** What a sentence rests on; evidence that the record does not hold is left out. */
export interface BasisParts {
  rows?: RowRef[] | undefined;
  evidenceIds?: string[];
  rules?: RuleVersion[];
}

interface RuleOptions {
  says?: (rule: string) => string;
  as?: Licence;
}

/** Collects the blocks of one letter and the questions it had to ask. */
export class Writer {
  readonly debt: Debt;
  readonly short: boolean;
  /** The lender's licence, from the contract or as publicly reported; null when neither says it. */
  readonly licence: Licence | null;
  private readonly index: number;
  private readonly blocks: Block[] = [];
  private readonly questions = new Map<string, Unknown>();
  /** What is taken for granted in the grounds: said once, after them. */
  readonly caveats = new Set<string>();
  /** The findings behind a sentence of the grounds, by its id: it goes when the letter does not tell their facts. */
  readonly grounded = new Map<string, Finding[]>();

  constructor(readonly input: LetterInput) {
    const { debt, index } = debtOf(input);
    this.debt = debt;
    this.licence = licenceOf(debt).licence;
    this.index = index;
    this.short = input.length !== "full";
  }

  /** A row of the debt the letter is about. */
  get debtRow(): RowRef {
    return { table: "debts", id: this.debt.id };
  }

  /** A missing fact under its question. */
  gap(key: QuestionKey): Gap {
    return { gap: questionOf(key, this.index) };
  }

  /** The fact as text, or the gap it leaves. */
  known<T>(value: Maybe<T>, key: QuestionKey, show: (value: T) => string): Piece {
    return isKnown(value) && value !== "" ? show(value) : this.gap(key);
  }

  /** Asks without a sentence that would need the answer. */
  ask(key: QuestionKey): void {
    const { gap } = this.gap(key);
    this.questions.set(gap.path + gap.question, gap);
  }

  basis({ rows = [], evidenceIds = [], rules = [] }: BasisParts): Basis {
    const held = new Set(this.input.record.evidence.map((item) => item.id));
    return { rows, evidenceIds: [...new Set(evidenceIds)].filter((id) => held.has(id)), rules };
  }

  /** A statement of fact: it must rest on rows, evidence or rules. */
  state(id: string, weight: number, basis: BasisParts): Line {
    return this.line("statement", id, weight, basis);
  }

  demand(id: string, weight: number, basis: BasisParts = {}): Line {
    return this.line("demand", id, weight, basis);
  }

  form(id: string, weight: number): Line {
    return this.line("form", id, weight, {});
  }

  /**
   * A rule in force on the letter's day that binds this lender, as a sentence of its own; null when none may be cited. `ref` as in `cite`;
   * `as`: the part in which the other side is bound, when it is not the lender's licence.
   */
  rule(id: string, weight: number, ref: string, { says = (rule) => rule, as }: RuleOptions = {}): Sentence | null {
    const version = cite(ref, this.input.on, as ?? this.licence, this.debt.product);
    return (
      version && this.state(id, weight, { rows: [this.debtRow], rules: [version] })`${says(ruleText(version, this.input.on, this.short))}`
    );
  }

  private line(kind: Sentence["kind"], id: string, weight: number, parts: BasisParts): Line {
    return (strings, ...pieces) => {
      const gaps = pieces.filter(isGap);
      for (const { gap } of gaps) this.questions.set(gap.path + gap.question, gap);
      if (gaps.length > 0) return null;
      const text = strings.reduce((sum, own, place) => sum + own + (place < pieces.length ? inert(String(pieces[place])) : ""), "");
      return { id, text, basis: this.basis(parts), kind, weight };
    };
  }

  title(text: string): void {
    this.blocks.push({ kind: "title", text });
  }

  addressee(text: string): void {
    this.blocks.push({ kind: "addressee", text: inert(text) });
  }

  heading(part: Part, text: string): void {
    this.blocks.push({ kind: "heading", text, part });
  }

  paragraph(part: Part, sentences: (Sentence | null)[]): void {
    const kept = sentences.filter((sentence) => sentence !== null);
    if (kept.length > 0) this.blocks.push({ kind: "paragraph", sentences: kept, part });
  }

  numbered(part: Part, items: (Sentence | null)[]): void {
    const kept = items.filter((sentence) => sentence !== null);
    if (kept.length > 0) this.blocks.push({ kind: "numbered", items: kept, part });
  }

  /** A table is for the full letter only; the sentences around it must stand without it. */
  table(part: Part, caption: string, header: string[], rows: string[][], basis: BasisParts): void {
    if (this.short || rows.length === 0) return;
    const cells = rows.map((row) => row.map(inert));
    this.blocks.push({ kind: "table", caption, header, rows: cells, basis: this.basis(basis), part });
  }

  /** Signature with the borrower's name; without a name the place stays empty and the name is asked. Before it, where an answer in writing goes. */
  signature(): void {
    this.replyAddress();
    const { name } = this.input.record.borrower;
    if (!this.input.forPublic && !isKnown(name)) this.ask("name");
    if (!this.input.forPublic && isMinorNow(this.input.record, this.input.on))
      this.paragraph("closing", [this.form("closing.guardian", 30)`法定代理人（父母）签名：＿＿＿＿＿＿`]);
    this.blocks.push({ kind: "signature", name: isKnown(name) && !this.input.forPublic ? inert(name) : null, on: this.input.on });
  }

  /** The finished draft: exhibits listed, empty headings gone, cut to its length, identity removed for the public. `title`: at most 25 characters. */
  finish(letterId: string, title: string): Draft {
    const draft: Draft = {
      letterId,
      title,
      blocks: this.blocks,
      questions: [...this.questions.values()].sort((a, b) => b.weight - a.weight),
      on: this.input.on,
      length: this.input.length,
    };
    const open = this.input.forPublic ? redact(draft, this.input.record) : draft;
    const stands = (sentence: Sentence, kept: Iterable<Sentence>): boolean => {
      const findings = this.grounded.get(sentence.id);
      return findings === undefined || toldIn(findings, kept);
    };
    const fitted =
      this.input.length === "full"
        ? { ...open, blocks: withCaveat(without(open.blocks, stands), this) }
        : fitTo(open, LIMITS[this.input.length], stands);
    return { ...fitted, blocks: annexed(withoutEmptyHeadings(fitted.blocks), this.input) };
  }

  /** A letter that asks for an answer in writing says where to send it. */
  private replyAddress(): void {
    const asks = this.blocks.flatMap(sentencesOf).some(({ kind, text }) => kind === "demand" && ASKS.test(text));
    if (!asks || this.short || this.input.forPublic) return;
    const { address, email, region } = this.input.record.borrower;
    const place = [...new Set([region.province, region.city, region.district].filter(isKnown))].join("");
    const ways = [
      isKnown(address) && address !== "" ? `寄${place}${address}` : "",
      isKnown(email) && email !== "" ? `发至邮箱${email}` : "",
    ];
    const known = ways.filter((way) => way !== "");
    if (known.length === 0) {
      this.ask("address");
      this.ask("email");
      return;
    }
    const rows = (["address", "email"] as const).map((id) => ({ table: "borrower" as const, id }));
    const sentence = this.state("closing.reply", 20, { rows })`书面答复请${known.join("，或者")}。`;
    const end = this.blocks.findIndex((block) => block.kind === "paragraph" && block.part === "closing");
    if (sentence) this.blocks.splice(end < 0 ? this.blocks.length : end, 0, { kind: "paragraph", sentences: [sentence], part: "closing" });
  }
}

/** A demand that is met on paper: an answer, a certificate, a copy. */
const ASKS = /书面|出具(?!受案)|答复(?!我|方)|(?:请在|于).{4,14}前.{0,6}(?:提供|确认|回复)/;

/** The blocks without sentences that may not stand beside the rest. */
function without(blocks: Block[], stands: (sentence: Sentence, kept: Iterable<Sentence>) => boolean): Block[] {
  const all = blocks.flatMap(sentencesOf);
  const keep = (sentence: Sentence): boolean => stands(sentence, all);
  return blocks.flatMap((block): Block[] => {
    if (block.kind === "paragraph") {
      const sentences = block.sentences.filter(keep);
      return sentences.length > 0 ? [{ ...block, sentences }] : [];
    }
    if (block.kind === "numbered") {
      const items = block.items.filter(keep);
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    return [block];
  });
}

/** One line after the grounds: what of them was read in a report only, with the day, and what they take for granted. */
function withCaveat(blocks: Block[], w: Writer): Block[] {
  const at = blocks.findLastIndex((block) => "part" in block && block.part === "grounds" && block.kind !== "heading");
  if (at < 0) return blocks;
  const versions = blocks.flatMap(sentencesOf).flatMap(({ basis }) => basis.rules);
  const reported = new Map(
    versions.filter(({ confidence }) => confidence === "secondary").map((version) => [ruleName(version, w.input.on), version] as const),
  );
  const days = [...new Set([...reported.values()].map(({ checkedOn }) => checkedOn))].sort();
  const words = [
    reported.size > 0
      ? `以上依据中，${[...reported.keys()].join("、")}系据公开报道引用（${days.map(chineseDay).join("、")}核对），以公布的正式文本为准`
      : "",
    ...w.caveats,
  ].filter((text) => text !== "");
  if (words.length === 0) return blocks;
  const sentence = w.state("grounds.caveat", 30, { rows: [w.debtRow], rules: [...reported.values()] })`${words.join("；")}。`;
  return sentence === null ? blocks : blocks.toSpliced(at + 1, 0, { kind: "paragraph", sentences: [sentence], part: "grounds" });
}

/** A heading with nothing under it says nothing. */
function withoutEmptyHeadings(blocks: Block[]): Block[] {
  return blocks.filter((block, index) => {
    if (block.kind !== "heading") return true;
    const next = blocks[index + 1];
    return next !== undefined && next.kind !== "heading" && "part" in next && next.part === block.part;
  });
}

/** What is annexed follows the signature: the list of every item of evidence that a sentence rests on, in the order of first need, then the tables. */
function annexed(blocks: Block[], { record, length, forPublic }: LetterInput): Block[] {
  if (length !== "full") return blocks;
  const tables = blocks.filter(({ kind }) => kind === "table");
  const text = blocks.filter(({ kind }) => kind !== "table");
  if (forPublic) return [...text, ...tables];
  const ids = [...new Set(blocks.flatMap(basesOf).flatMap((basis) => basis.evidenceIds))];
  const items = ids.flatMap((id, index) => {
    const item = record.evidence.find((evidence) => evidence.id === id);
    return item ? [{ number: index + 1, evidenceId: id, name: inert(item.name), proves: inert(item.proves ?? "") }] : [];
  });
  return items.length === 0 ? [...text, ...tables] : [...text, { kind: "exhibits", items }, ...tables];
}

function basesOf(block: Block): Basis[] {
  if (block.kind === "table") return [block.basis];
  return sentencesOf(block)
    .filter(({ kind }) => kind === "statement")
    .map(({ basis }) => basis);
}

/** The sentences of a block, in order. */
export function sentencesOf(block: Block): Sentence[] {
  if (block.kind === "paragraph") return block.sentences;
  return block.kind === "numbered" ? block.items : [];
}
