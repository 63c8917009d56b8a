import { HARDSHIPS } from "@/lib/case/vocabulary";
import { formatFen } from "@/lib/units/fen";
import type { Draft, LetterInput, Sentence } from "./letter";
import { LIMITS } from "./fit";
import { mergedText, textOf } from "./text";
import { debtOf, sentencesOf } from "./writer";
import { inert, unquoted } from "./wording";

/** One message of the check before a letter leaves. Errors block; warnings explain. */
export interface LintMessage {
  level: "error" | "warning";
  /** What the check is about: stable, for tests and for asking only once. */
  code:
    | "no-basis"
    | "filed-before"
    | "amount"
    | "name"
    | "exhibit"
    | "length"
    | "title"
    | "threat"
    | "tone"
    | "vague-date"
    | "twice"
    | "promise"
    | "sample"
    | "empty";
  /** In Chinese, for the borrower, saying what to change. */
  text: string;
  /** The sentence it is about. */
  sentenceId?: string;
}

/** Words that hurt the borrower: insults, accusations of crime that no authority has made. */
const TONE = /无耻|流氓|黑心|骗子|强盗|高利贷公司|黑社会|不要脸|垃圾公司|吸血|人渣|畜生|诈骗公司/;
/** Exposure or complaint in exchange for money: may itself be an offence (刑法 art. 274). */
const THREAT = /(否则|不然|不给|不退|不免).{0,20}(曝光|上媒体|发到网上|投诉到|让你们)|赔.{0,10}(就|才)撤(诉|销)|撤诉.{0,6}(换|补偿)/;
const VAGUE = /立即|马上|尽快|近期|前几天|前段时间|不久前|最近几天/;
const FILED = /(已|曾|多次|反复|一再).{0,8}(投诉|举报|信访)|投诉无果|多次反映/;
const PROMISE = /停息挂账|保证(还清|按时)|一定(还清|还上)|免除全部债务|债务清零/;

/**
 * Checks a draft as it would leave, edits included: honesty (a statement needs a basis, earlier complaints need filings, amounts and names
 * must be the record's, exhibits must be stored), tone, length, dates, repetitions. Quoted words are not checked for tone.
 */
export function lint(draft: Draft, input: LetterInput): LintMessage[] {
  const sentences = draft.blocks.flatMap(sentencesOf);
  return [
    ...ofWhole(draft, input, sentences),
    ...sentences.flatMap((sentence) => ofSentence(sentence, input)),
    ...repeated(sentences),
    ...exhibits(draft, input),
  ];
}

/** True when nothing stops the letter from leaving. */
export const mayLeave = (messages: readonly LintMessage[]): boolean => messages.every(({ level }) => level !== "error");

function ofWhole(draft: Draft, input: LetterInput, sentences: Sentence[]): LintMessage[] {
  const messages: LintMessage[] = [];
  const say = (level: LintMessage["level"], code: LintMessage["code"], text: string) => messages.push({ level, code, text });
  if (input.record.isSample) say("warning", "sample", "这是示例案卷，人和事都是编的，不要寄出。");
  if (draft.title.length > 25) say("error", "title", `标题有${draft.title.length}个字，最多25个字。`);
  const { length } = draft;
  if (length !== undefined && length !== "full") {
    const over = mergedText(draft).length - LIMITS[length];
    if (over > 0) say("error", "length", `正文超过${LIMITS[length]}字，多了${over}个字。请缩短改过的句子，或选长一点的版本。`);
  }
  if (length === "full" && textOf(draft).length > 8_000) say("warning", "length", "全文超过八千字，对方很难读完。可以删去次要的句子。");
  if (!sentences.some(({ kind, id }) => kind === "statement" && id.startsWith("facts.")) && !SELF_STANDING.test(draft.letterId))
    say("warning", "empty", "信里还没有事实。先回答上面的问题，再寄出。");
  return messages;
}

/** Letters that ask and need no event to have happened. */
const SELF_STANDING = /^(disclosure-request|relative-consent|contact-preference)$/;

function ofSentence(sentence: Sentence, input: LetterInput): LintMessage[] {
  const { id, text, basis, kind, edited } = sentence;
  const messages: LintMessage[] = [];
  const say = (level: LintMessage["level"], code: LintMessage["code"], message: string) =>
    messages.push({ level, code, text: message, sentenceId: id });
  const own = unquoted(text);
  if (kind === "statement" && basis.rows.length + basis.evidenceIds.length + basis.rules.length === 0)
    say("error", "no-basis", `这句没有依据：“${short(text)}”。请补上记录，或删去这句。`);
  if (FILED.test(own) && filings(input) === 0) say("error", "filed-before", "信里说投诉过，但记录里没有提交过的投诉。没有的事不要写。");
  else if (/多次|反复|一再/.test(own) && FILED.test(own) && filings(input) < 2)
    say("error", "filed-before", "信里说多次投诉，记录里不到两次。请写明日期和编号，不要写“多次”。");
  if (THREAT.test(own)) say("error", "threat", `“${short(text)}”像是拿曝光或撤诉换钱，可能触犯法律。请改成正常的请求。`);
  if (TONE.test(own)) say("warning", "tone", `“${short(text)}”有骂人或下结论的词。写发生了什么更有用。`);
  if (PROMISE.test(own)) say("warning", "promise", `“${short(text)}”写了做不到或保证不了的话，请改成具体的数额和日期。`);
  if (VAGUE.test(own)) say("warning", "vague-date", `“${short(text)}”请写具体日期，不写“立即”“尽快”“最近”。`);
  if (edited) messages.push(...strangers(sentence, input));
  return messages;
}

/** In a sentence the borrower rewrote (what they ask for may name a new amount, a fact may not): amounts and telephone numbers that the record does not hold, and a hardship it does not name. */
function strangers({ id, text, kind: sort }: Sentence, input: LetterInput): LintMessage[] {
  const known = JSON.stringify(input.record) + JSON.stringify(input.assessment.affordability) + JSON.stringify(input.assessment.costs);
  const fens = new Set([...known.matchAll(/\d+/g)].map((match) => Number(match[0])));
  const messages: LintMessage[] = [];
  for (const [whole, digits] of text.matchAll(/([\d,，]+(?:\.\d{1,2})?)\s*(?:元|块)/g)) {
    const fen = Math.round(Number(digits!.replace(/[,，]/g, "")) * 100);
    if (Number.isFinite(fen) && fen > 0 && !fens.has(fen))
      messages.push({
        level: sort === "demand" ? "warning" : "error",
        code: "amount",
        sentenceId: id,
        text: `你改的句子里有“${whole}”，记录里没有这个金额（${formatFen(fen)} 元）。请先改记录，或改回来。`,
      });
  }
  for (const [digits] of text.matchAll(/\d{7,}/g))
    if (!known.includes(digits))
      messages.push({ level: "error", code: "name", sentenceId: id, text: `你改的句子里有号码 ${digits}，记录里没有。` });
  const named = input.record.borrower.hardships.map(({ kind }) => kind);
  for (const kind of ["illness", "family-illness", "disaster", "disability", "bereavement"] as const) {
    const word = { illness: "生病", "family-illness": "家人生病", disaster: HARDSHIPS.disaster, disability: "残疾", bereavement: "去世" }[
      kind
    ];
    if (unquoted(text).includes(word) && !named.includes(kind) && !(kind === "illness" && named.includes("family-illness")))
      messages.push({
        level: "warning",
        code: "name",
        sentenceId: id,
        text: `句子里写了“${word}”，困难原因里没有记。只写真实、能证明的。`,
      });
  }
  const { debt } = debtOf(input);
  const lender = debt.lenderName ? inert(debt.lenderName) : null;
  for (const [company] of text.matchAll(/[一-鿿]{4,20}(?:有限公司|股份有限公司)/g))
    if (!known.includes(company))
      messages.push({
        level: "warning",
        code: "name",
        sentenceId: id,
        text: `句子里的“${company}”和记录里的机构名称${lender ? `（${lender}）` : ""}不一样，请核对。`,
      });
  return messages;
}

function repeated(sentences: Sentence[]): LintMessage[] {
  const seen = new Map<string, string>();
  return sentences.flatMap(({ id, text }): LintMessage[] => {
    const key = text.replace(/[\s，。；、]/g, "");
    const first = seen.get(key);
    if (first === undefined) seen.set(key, id);
    return first === undefined || key.length < 8
      ? []
      : [{ level: "warning", code: "twice", sentenceId: id, text: `“${short(text)}”写了两遍，删去一遍。` }];
  });
}

/** Exhibits that the list names must be stored, and words that point to one must have one. */
function exhibits(draft: Draft, input: LetterInput): LintMessage[] {
  const held = new Set(input.record.evidence.map(({ id }) => id));
  const listed = draft.blocks.flatMap((block) => (block.kind === "exhibits" ? block.items : []));
  const gone = listed.filter(({ evidenceId }) => !held.has(evidenceId));
  const messages: LintMessage[] = gone.map(({ name }) => ({
    level: "error",
    code: "exhibit",
    text: `证据“${name}”已不在案卷里，请删去或重新存入。`,
  }));
  for (const sentence of draft.blocks.flatMap(sentencesOf))
    if (/见附件|附后|随函附上|见证据/.test(unquoted(sentence.text)) && sentence.basis.evidenceIds.length === 0)
      messages.push({
        level: "error",
        code: "exhibit",
        sentenceId: sentence.id,
        text: `“${short(sentence.text)}”说附有材料，但没有对应的证据。`,
      });
  return messages;
}

const filings = ({ record }: LetterInput): number => record.filings.filter(({ state, filedOn }) => state !== "drafted" && filedOn).length;
const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}……` : text);
