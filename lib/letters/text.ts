import { chineseDay } from "@/lib/units/day";
import type { Block, Draft, Part, Sentence } from "./letter";
import { inert, numeral } from "./wording";

type Exhibits = Map<string, number>;

/** Number of each exhibit of a draft, by evidence id. */
export function exhibitNumbers(draft: Draft): Exhibits {
  const block = draft.blocks.find((each) => each.kind === "exhibits");
  return new Map(block?.kind === "exhibits" ? block.items.map((item) => [item.evidenceId, item.number]) : []);
}

/** What a sentence says; what the borrower typed over it is made inert whichever way it came in. */
const wordsOf = (sentence: Sentence): string => (sentence.edited ? inert(sentence.text) : sentence.text);

/** A sentence as printed: with “（见证据1）” before its full stop when exhibits of the draft stand behind it. */
export function printed(sentence: Sentence, exhibits: Exhibits): string {
  const text = wordsOf(sentence);
  if (sentence.kind !== "statement") return text;
  const numbers = sentence.basis.evidenceIds.flatMap((id) => exhibits.get(id) ?? []).sort((a, b) => a - b);
  if (numbers.length === 0) return text;
  const reference = `（见证据${ranges(numbers)}）`;
  // “…打零工。’” gives its full stop to the sentence around it.
  if (text.endsWith("。”")) return `${text.slice(0, -2)}”${reference}。`;
  return /[。；]$/.test(text) ? `${text.slice(0, -1)}${reference}${text.slice(-1)}` : `${text}${reference}。`;
}

/** `1、3至5`: three or more in a row are told as a range. */
function ranges(numbers: number[]): string {
  const parts: string[] = [];
  for (let start = 0; start < numbers.length;) {
    let end = start;
    while (numbers[end + 1] === numbers[end]! + 1) end += 1;
    if (end - start >= 2) parts.push(`${numbers[start]}至${numbers[end]}`);
    else parts.push(...numbers.slice(start, end + 1).map(String));
    start = end + 1;
  }
  return parts.join("、");
}

/** Headings as printed, “一、事实经过”, by their place among the blocks. */
export function headingNumbers(blocks: Block[]): Map<Block, string> {
  const headings = blocks.filter((block) => block.kind === "heading");
  return new Map(headings.map((block, index) => [block, `${numeral(index + 1)}、${block.kind === "heading" ? block.text : ""}`]));
}

/** The whole letter as plain text, for the clipboard: one line for each paragraph, item and table row. */
export function textOf(draft: Draft): string {
  if (draft.length !== undefined && draft.length !== "full") return mergedText(draft);
  const exhibits = exhibitNumbers(draft);
  const headings = headingNumbers(draft.blocks);
  return draft.blocks
    .flatMap((block) => linesOf(block, exhibits, headings))
    .filter((line, index, lines) => line !== "" || lines[index - 1] !== "")
    .join("\n");
}

function linesOf(block: Block, exhibits: Exhibits, headings: Map<Block, string>): string[] {
  switch (block.kind) {
    case "title":
      return [block.text, ""];
    case "addressee":
      return [`${block.text}：`, ""];
    case "heading":
      return ["", headings.get(block) ?? block.text];
    case "paragraph":
      return [block.sentences.map((sentence) => printed(sentence, exhibits)).join("")];
    case "numbered":
      return block.items.map((item, index) => `${index + 1}. ${printed(item, exhibits)}`);
    case "table":
      return [block.caption, block.header.join(" | "), ...block.rows.map((row) => row.join(" | "))];
    case "exhibits":
      return ["", "附：证据目录", ...block.items.map((item) => `证据${item.number} ${item.name}${item.proves ? `：${item.proves}` : ""}`)];
    case "signature":
      return ["", `${block.name ?? "（签名）"}`, chineseDay(block.on)];
  }
}

/** Facts and grounds for the box of a form that asks what happened; without salutation, demands and signature. */
export function factsText(draft: Draft): string {
  return partText(draft, ["facts", "grounds"]);
}

/** The demands alone, one a line. */
export function demandsText(draft: Draft): string {
  return partText(draft, ["demands"]);
}

/** Facts, grounds and demands in one text, for forms with a single box. */
export function mergedText(draft: Draft): string {
  const facts = factsText(draft);
  const demands = demandsText(draft);
  if (!facts || !demands) return facts || demands;
  return `${facts}\n请求：\n${demands}`;
}

function partText(draft: Draft, parts: Part[]): string {
  const lines: string[] = [];
  for (const block of draft.blocks) {
    if (!("part" in block) || !parts.includes(block.part)) continue;
    if (block.kind === "heading" || block.kind === "table") continue;
    const grounds = block.part === "grounds" && !lines.includes("依据：");
    if (grounds && lines.length > 0) lines.push("依据：");
    if (block.kind === "paragraph") lines.push(block.sentences.map(wordsOf).join(""));
    else lines.push(...block.items.map((item, index) => `${index + 1}. ${wordsOf(item)}`));
  }
  return lines.join("\n");
}
