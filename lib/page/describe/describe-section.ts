import { normalise } from "@/lib/form/recognise/label-text";
import { attribute, fold } from "../dom/describe-dom";
import type { Question } from "./describe-questions";
import { countControls } from "./describe-questions";
import type { Box, Outline, TextPiece } from "./describe-walk";
import { isControl } from "./describe-walk";

/** A heading and the stretch of the page it stands above. */
export interface Heading {
  text: string;
  at: number;
  scope: Box | null;
  /** Lower is higher: h1 is 1, a bold line is 8. */
  rank: number;
  /** Its tag and class: two of one sort stand side by side, never one above the other. */
  sort: string;
}

const HEAD_CLASS =
  /title|head|legend|caption|divider[-_]*(?:inner[-_]+)?text|sub-?tit|group-name|section-name|panel-tit|fieldset-title|layui-elem-quote/i;
/** Short for head and title, which cells and spans that hold labels are called as well. */
const SHORT_CLASS = /(?:^|[-_ ])(?:hd|tit)(?:$|[-_ ])/;
const NO_HEAD = /cell(?:__|-)title|cell-text|step|nav|menu|crumb|tab|footer|error|tip|count|label|option|radio|checkbox/i;
/** Every such line ends in one of these. */
const HEAD_WORD = /信息|情况|资料|概况|内容|正文|详情/;
/** A line that names a party's part of a form is a heading wherever it stands. */
const PARTY_LINE =
  /^[\s\d一二三四五六七八九十.、:：()（）【】|▌■◆●*-]*(?:(?:被|涉|拟)?[投申举控检反信写来上起维]?[诉报告访信议映求诉]*(?:人|方|者|单位|企业|商家|机构|对象|主体)?|申请人|被申请人|代理人|委托代理人|法定代理人|第三人|当事人[一二三四甲乙丙\dA-Da-d]?|消费者|经营者|商家|企业|单位|(?:反诉|本诉|原审|一审)?[原被]告人?|被?(?:上诉|答辩|异议|执行)(?:人|方)|(?:被?申请)?执行(?:申请)?人|异议申请人|反诉人|债[权务](?:人|方)|[甲乙丙]方|案外人|个人|联系人|紧急联系人|借款人|用人单位|劳动者|本人|我的|您的|你的)(?:的)?(?:[（(][^（）()]{0,10}[)）])?(?:基本|个人|详细|相关|身份|联系)?(?:信息|情况|资料|概况|内容|正文|详情)[\s:：]*(?:[（(].{0,30})?$/;

/** Rank of a box as a heading by its tag and class, 0 for none. */
function rankOf(box: Box): number {
  const { tag } = box;
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (tag === "legend" || tag === "caption") return 4;
  if ((tag === "td" || tag === "th") && (Number(attribute(box.el, "colspan")) >= 2 || Number(attribute(box.el, "rowspan")) >= 2)) return 7;
  const names = attribute(box.el, "class");
  const named = HEAD_CLASS.test(names) || (/^(?:div|p|section)$/.test(tag) && SHORT_CLASS.test(names));
  return named && !NO_HEAD.test(names) ? 5 : 0;
}

function headBox(piece: TextPiece): { box: Box; rank: number } | null {
  let box: Box | null = piece.box;
  for (let steps = 0; box && steps < 4; box = box.parent, steps++) {
    box.head ??= rankOf(box);
    if (box.head > 0) return { box, rank: box.head };
    if (box.tag === "form" || box.tag === "body" || box.tag === "tr") return null;
  }
  return null;
}

/** 「一、举报人」, 「（二）被举报人」, 「第三步 …」, 「【举报内容】」: a line that opens a part. */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,2}[、.．]|[（(][一二三四五六七八九十][）)]|第[一二三四五六七八九十\d](?:步|部分|项)|【).{2,}/;

/** Among the steps of a wizard or the entries of a menu. */
const inBar = ({ el, parent }: Box): boolean => /step|nav|menu|tab/i.test(attribute(el, "class") + attribute(parent?.el ?? el, "class"));

/** Three pieces or more below one another or of links, in boxes of one sort: the entries of a bar, whatever its class. */
function isBar(outline: Outline, { start, end }: Box): boolean {
  if (end - start < 3 || end - start > 40) return false;
  const pieces = outline.pieces.slice(start, end);
  const sortAt = (at: number): string => `${pieces[at]?.box.tag}.${pieces[at]?.box.parent?.tag}`;
  return pieces.some((piece, at) => {
    const [next, last] = [pieces[at + 1], pieces[at + 2]];
    if (!next || !last || sortAt(at) !== sortAt(at + 1) || sortAt(at) !== sortAt(at + 2)) return false;
    return (piece.line !== next.line && next.line !== last.line) || /^(?:a|li)\.|\.(?:a|li)$/.test(sortAt(at));
  });
}

/** A line of its own in bold letters. */
function isBoldLine(outline: Outline, piece: TextPiece, at: number): boolean {
  if (!/^(?:b|strong)$/.test(piece.box.tag) || piece.text.length < 2) return false;
  const [before, after] = [outline.pieces[at - 1], outline.pieces[at + 1]];
  return (!before || before.line !== piece.line) && (!after || !isControl(after));
}

const sortOf = (box: Box): string => (/^h[1-6]$/.test(box.tag) ? box.tag : `${box.tag}.${attribute(box.el, "class")}`);

/** The nearest box around a heading that also holds questions: there the heading speaks. */
function scopeOf(outline: Outline, start: Box): Box | null {
  let box: Box | null = start;
  while (box && countControls(outline, box.start, box.end) === 0) box = box.parent;
  return box;
}

/** A line that names a party with a word for it: 「被投诉人信息」. In a bar without questions it is a link to elsewhere. */
function isPartyLine(outline: Outline, { text, box }: TextPiece, at: number): boolean {
  if (text.length < 4 || text.length > 40 || box.tag === "a") return false;
  if (!HEAD_WORD.test(text) || !PARTY_LINE.test(normalise(text).main)) return false;
  return !(inBar(box) && countControls(outline, box.parent?.start ?? at, box.parent?.end ?? at) === 0);
}

/** Headings in reading order. Texts that serve as labels are none, whatever their class. */
export function headingsOf(outline: Outline, labels: Set<TextPiece>): Heading[] {
  const headings: Heading[] = [];
  let seen: Box | null = null;
  for (let at = 0; at < outline.pieces.length; at++) {
    const piece = outline.pieces[at]!;
    if (isControl(piece) || labels.has(piece) || piece.text === "" || piece.text.length > 60) continue;
    const found = headBox(piece);
    if (found && countControls(outline, found.box.start, found.box.end) === 0) {
      if (found.box === seen) continue;
      seen = found.box;
      if (found.rank === 5 && isBar(outline, found.box)) continue;
      const text = fold(
        outline.pieces
          .slice(found.box.start, found.box.end)
          .map((each) => (isControl(each) ? "" : each.text))
          .join(""),
        60,
      );
      headings.push({ text, at, scope: scopeOf(outline, found.box), rank: found.rank, sort: sortOf(found.box) });
    } else if (isPartyLine(outline, piece, at)) {
      headings.push({ text: piece.text, at, scope: scopeOf(outline, piece.box), rank: 6, sort: "party" });
    } else if (piece.text.length <= 24 && (isBoldLine(outline, piece, at) || NUMBERED.test(piece.text)) && !/[:：]$/.test(piece.text)) {
      headings.push({ text: piece.text, at, scope: scopeOf(outline, piece.box), rank: 8, sort: sortOf(piece.box) });
    }
  }
  return headings;
}

/**
 * Of headings alike in every way with no question between them, the last: the others speak for nothing. A page of five thousand bold words
 * would else have each of them looked at for each of its questions.
 */
export function telling(outline: Outline, headings: Heading[]): Heading[] {
  return headings.filter((heading, index) => {
    const next = headings[index + 1];
    return !(
      next &&
      next.sort === heading.sort &&
      next.rank === heading.rank &&
      next.scope === heading.scope &&
      countControls(outline, heading.at, next.at) === 0
    );
  });
}

/** The headings above a question, nearest first, each standing higher than the one before. */
export function sectionsOf(headings: Heading[], question: Question): string[] {
  const found: Heading[] = [];
  for (let i = headings.length - 1; i >= 0 && found.length < 4; i--) {
    const heading = headings[i]!;
    if (heading.at >= question.start || !heading.scope) continue;
    if (question.start < heading.scope.start || question.start >= heading.scope.end) continue;
    const inner = found[found.length - 1];
    const aside = heading.sort === inner?.sort;
    if (inner && !(heading.rank < inner.rank || (!aside && heading.scope !== inner.scope && heading.scope.depth < inner.scope!.depth)))
      continue;
    found.push(heading);
  }
  return found.map((heading) => heading.text);
}
