import { numbersIn } from "@/lib/case/identity-marks";
import { HARDSHIPS } from "@/lib/case/vocabulary";
import { formatFen } from "@/lib/units/fen";
import { dayOf, type Instant } from "@/lib/units/instant";
import { moneyIn, readNumber } from "@/lib/units/money";
import type { Draft, LetterInput, Sentence } from "./letter";
import { LIMITS } from "./fit";
import { mergedText, textOf } from "./text";
import { debtOf, sentencesOf } from "./writer";
import { contactsAbout } from "./conduct";
import { BLANK } from "./court-paper";
import { mayTalkOfPaying } from "./consequences";
import { THREATS, VEILED_THREATS } from "./lint-threats";
import * as words from "./lint-words";
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
    | "admission"
    | "accusation"
    | "diagnosis"
    | "count"
    | "sample"
    | "blank"
    | "empty";
  /** In Chinese, for the borrower, saying what to change. */
  text: string;
  /** The sentence it is about. */
  sentenceId?: string;
}

/**
 * Checks a draft as it would leave, edits included: honesty (a statement needs a basis, earlier complaints need filings, amounts and names
 * must be the record's, exhibits must be stored), tone, length, dates, repetitions. Quoted words are not checked for tone.
 */
export function lint(draft: Draft, input: LetterInput): LintMessage[] {
  const sentences = draft.blocks.flatMap(sentencesOf);
  return [
    ...ofWhole(draft, input, sentences),
    ...sentences.flatMap((sentence) => ofSentence(sentence, input, draft.letterId)),
    ...repeated(sentences),
    ...exhibits(draft, input),
  ];
}

/** True when nothing stops the letter from leaving. */
export const mayLeave = (messages: readonly LintMessage[]): boolean => messages.every(({ level }) => level !== "error");

function ofWhole(draft: Draft, input: LetterInput, sentences: Sentence[]): LintMessage[] {
  const messages: LintMessage[] = [];
  const say = (level: LintMessage["level"], code: LintMessage["code"], text: string) => messages.push({ level, code, text });
  if (input.record.isSample) say("warning", "sample", "这是示例案卷，内容均为虚构，请勿寄出。");
  if (draft.title.length > 25) say("error", "title", `标题有${draft.title.length}个字，最多25个字。`);
  const { length } = draft;
  if (length !== undefined && length !== "full") {
    const over = mergedText(draft).length - LIMITS[length];
    if (over > 0) say("error", "length", `正文超过${LIMITS[length]}字，多了${over}个字。请缩短改过的句子，或选长一点的版本。`);
  }
  if (length === "full" && textOf(draft).length > 8_000) say("warning", "length", "全文超过八千字，对方很难读完。可以删去次要的句子。");
  if (
    !sentences.some(({ kind, id }) => kind === "statement" && /^(?:facts\.|opening\.case$)/.test(id)) &&
    !SELF_STANDING.test(draft.letterId)
  )
    say("warning", "empty", "文书里还没有事实。请先回答下面“补上这些”里的问题，再寄出。");
  const { lenderName, brand, platformName } = debtOf(input).debt;
  if (![lenderName, brand, platformName].some((name) => name?.trim()) && draft.blocks.some(writesTo))
    say("error", "blank", "还不知道放贷机构叫什么，寄不出去。先看合同、扣款短信或 App 里的贷款人名称，在“欠款”里填上。");
  return messages;
}

/** Written to the lender under the noun that stands for a name nobody knows. */
const writesTo = (block: Draft["blocks"][number]): boolean => block.kind === "addressee" && block.text.startsWith("放贷机构");

/** Letters that ask and need no event to have happened. */
const SELF_STANDING = /^(disclosure-request|relative-consent|contact-preference|settlement-checklist)$/;

function ofSentence(sentence: Sentence, input: LetterInput, letterId: string): LintMessage[] {
  const { id, text, basis, kind, edited } = sentence;
  const messages: LintMessage[] = [];
  const say = (level: LintMessage["level"], code: LintMessage["code"], message: string) =>
    messages.push({ level, code, text: message, sentenceId: id });
  const own = unquoted(text);
  if (kind === "statement" && basis.rows.length + basis.evidenceIds.length + basis.rules.length === 0)
    say("error", "no-basis", `这句没有依据：“${short(text)}”。请补上记录，或删去这句。`);
  if (BLANK.test(own)) say("error", "blank", `还空着：${BLANK.exec(own)![0]}。照文书填上，或者自己写上，再交。`);
  // Our own sentences about the law name threats, complaints and payments without making any.
  if (!edited && id.startsWith("grounds.")) return messages;
  const told = words.FILED.test(own.replaceAll(words.NOT_FILED, ""));
  if (told && filings(input) === 0) say("error", "filed-before", "文书里写了投诉过，但案卷里没有投诉记录。请先补记录，或删除这句。");
  else if (told && /多次|反复|一再/.test(own) && filings(input) < 2)
    say("error", "filed-before", "信里说多次投诉，记录里不到两次。请写明日期和编号，不要写“多次”。");
  const unreported = own.replaceAll(words.REPORTED, "").replaceAll(words.DENIED_TRADE, "");
  if ([...THREATS, ...(edited ? VEILED_THREATS : [])].some((pattern) => pattern.test(unreported)))
    say("error", "threat", `“${short(text)}”容易被理解为以曝光、投诉或撤诉换取钱款，可能触犯法律。请改成合理的请求。`);
  if (words.TONE.test(own)) say("warning", "tone", `“${short(text)}”有骂人或下结论的词。写发生了什么更有用。`);
  if (words.PROMISE.test(own)) say("warning", "promise", `“${short(text)}”含有无法保证的承诺，请改成具体的金额和日期。`);
  if (words.VAGUE.test(own)) say("warning", "vague-date", `“${short(text)}”请写具体日期，不写“立即”“尽快”“最近”。`);
  if (edited) messages.push(...claims(sentence, input, letterId), ...strangers(sentence, input));
  return messages;
}

/** Letters that ask for terms: there the borrower does speak of paying. */
const OF_TERMS =
  /^(instalment-proposal|extension-request|hardship-request|penalty-waiver|counter-offer|confirm-by-phone|settlement-request|creditors-pro-rata|card-personalised-instalments|mediation-application|enforcement-instalments)$/;

/** What a sentence of the borrower's own claims or concedes beyond the record: crimes, illnesses, counts, the debt itself. */
function claims({ id, text }: Sentence, input: LetterInput, letterId: string): LintMessage[] {
  const messages: LintMessage[] = [];
  const own = unquoted(text);
  const error = (code: LintMessage["code"], message: string) => messages.push({ level: "error", code, text: message, sentenceId: id });
  // In a defence an item may be admitted, if the party means it: it binds, so it is named again.
  if (letterId === "defence" && /无异议/.test(own))
    messages.push({
      level: "warning",
      code: "admission",
      sentenceId: id,
      text: `“${short(text)}”写了“无异议”：法院会当作你承认，对方不用再举证。确实核对过才保留。`,
    });
  const terms = OF_TERMS.test(letterId) && mayTalkOfPaying(input);
  if (!terms && words.ADMITTED.test(own.replaceAll(words.REPORTED_CLAUSE, "").replaceAll(words.DENIED_CLAUSE, "")))
    error("admission", `“${short(text)}”等于承认欠款或答应还款，这份文书里不要写。`);
  const accused = own.replaceAll(words.SAID_OF_ME, "");
  const isCrime = accused.split(/[，。；！？]/).some((clause) => words.CRIME.test(clause) && !words.SUSPECTS.test(clause));
  if (words.ACCUSED.test(accused) || isCrime) error("accusation", `“${short(text)}”把对方说成犯罪，没有机关认定过。只写发生了什么。`);
  const { hardships } = input.record.borrower;
  const ill = hardships.filter(({ kind }) => ["illness", "family-illness", "disability"].includes(kind));
  if (words.DIAGNOSIS.test(own) && !ill.some(({ evidenceIds }) => evidenceIds.length > 0))
    error("diagnosis", `“${short(text)}”写了病情，案卷里没有对应的困难和材料。没有材料的不要写。`);
  if (words.SELF_HARM.test(own.replaceAll(words.REPORTED_CLAUSE, "")))
    error("diagnosis", `“${short(text)}”先不要写进文书。真的这样想过的，请先打 12356（心理援助热线），人最要紧；信可以以后再写。`);
  const ruinous = words.RUINOUS.exec(own.replaceAll(words.REPORTED, "").replaceAll(words.DENIED_CLAUSE, ""))?.[0];
  if (ruinous) error("promise", `“${ruinous}”不要写，也不要这样做：再去借、押上家里的东西、交出密码证件、放弃权利，都会让情况更坏。`);
  const everybody = words.EVERYBODY.exec(own)?.[0];
  if (everybody) error("count", `“${everybody}”没有记录能证明。只写记下来的那几个人。`);
  for (const wrong of wrongCounts(own, input)) error("count", wrong);
  return messages;
}

/** Counts that the record does not bear out, each with what it holds: in all, or on the day with the most. */
function wrongCounts(own: string, input: LetterInput): string[] {
  const contacts = contactsAbout(input);
  const often = words.EVERY_MINUTES.exec(own)?.[0];
  const numbers = words.NUMBERS.exec(own);
  const known = new Set(contacts.flatMap(({ number }) => number ?? [])).size;
  const others = [
    ...(often ? [`“${often}”没有记录能证明。只写哪一天、几点、几次。`] : []),
    ...(numbers && (countOf(numbers[1]!) ?? 0) > known ? [`“${numbers[0]}”和记录不符：记录里有${known}个号码。`] : []),
  ];
  const counted = [...own.matchAll(words.COUNTED)].flatMap((match) => {
    const [whole, ...counts] = match;
    const count = countOf(counts.find((each) => each !== undefined) ?? "");
    const eachDay = words.EACH_DAY.test(own.slice(0, match.index)) || /^[每一](?:个)?(?:小时|分钟|天)/.test(whole);
    const most = eachDay ? busiestDay(contacts) : contacts.length;
    if (count === null || count <= most) return [];
    const held = eachDay ? `最多的一天有${most}次联系` : `一共只有${most}次联系`;
    return [`“${whole}”和记录不符：记录里${held}。请先补记录，或改成记录里的次数。`];
  });
  return [...others, ...counted];
}

const busiestDay = (contacts: readonly { at: Instant }[]): number =>
  Math.max(0, ...[...Map.groupBy(contacts, ({ at }) => dayOf(at)).values()].map(({ length }) => length));

/** 87, ８７, 八十七, 几十, 上百: as a number, of a vague one the least it can mean. */
function countOf(text: string): number | null {
  const plain = text.normalize("NFKC");
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/无数|数不清|成千/.test(plain)) return Infinity;
  if (/[几数]十/.test(plain)) return 20;
  if (/[上几数]百/.test(plain)) return 100;
  // 五六十 is at least fifty.
  const about = /^([一二两三四五六七八九])[一二三四五六七八九](十|百|千|万)/.exec(plain);
  if (about) return Number(readNumber(`${about[1]}${about[2]}`));
  // 一百二三十 is at least a hundred and twenty: the longest beginning that is a number.
  const digits = plain.replace(/多|余|来|几$/g, "");
  for (let length = digits.length; length >= Math.min(2, digits.length); length -= 1) {
    const found = readNumber(digits.slice(0, length));
    if (found !== null) return Number(found);
  }
  return null;
}

/** In a sentence the borrower rewrote (what they ask for may name a new amount, a fact may not): amounts and telephone numbers that the record does not hold, and a hardship it does not name. */
function strangers({ id, text, kind: sort }: Sentence, input: LetterInput): LintMessage[] {
  const known = JSON.stringify(input.record) + JSON.stringify(input.assessment.affordability) + JSON.stringify(input.assessment.costs);
  const fens = new Set([...known.matchAll(/\d+/g)].map((match) => Number(match[0])));
  const messages: LintMessage[] = [];
  const seen = new Set<number>();
  for (const { fen, marked, words: whole } of moneyIn(text)) {
    if (!marked || fen === null || fen <= 0 || fens.has(fen) || seen.has(fen)) continue;
    seen.add(fen);
    messages.push({
      level: sort === "demand" ? "warning" : "error",
      code: "amount",
      sentenceId: id,
      text: `你改的句子里有“${whole}”，记录里没有这个金额（${formatFen(fen)} 元）。请先改记录，或改回来。`,
    });
  }
  const digits = known.replace(/\D+/g, " ");
  for (const number of numbersIn(text))
    if (!digits.includes(number))
      messages.push({ level: "error", code: "name", sentenceId: id, text: `你改的句子里有号码 ${number}，记录里没有。` });
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

/** Our own words for an exhibit. */
const POINTS_TO_ONE = /见附件|附后|随函附上|见证据/;

/** Exhibits that the list names must be stored, and words that point to one must have one. */
function exhibits(draft: Draft, input: LetterInput): LintMessage[] {
  const held = new Set(input.record.evidence.map(({ id }) => id));
  const listed = draft.blocks.flatMap((block) => (block.kind === "exhibits" ? block.items : []));
  const gone = listed.filter(({ evidenceId }) => !held.has(evidenceId));
  const messages: LintMessage[] = gone.map(({ name }) => ({
    level: "error",
    code: "exhibit",
    text: `证据“${name}”已不在案卷里，请删去引用，或重新存入。`,
  }));
  for (const sentence of draft.blocks.flatMap(sentencesOf))
    if (
      (sentence.edited && sentence.id !== "closing.enclosed" ? words.EXHIBIT : POINTS_TO_ONE).test(unquoted(sentence.text)) &&
      sentence.basis.evidenceIds.length === 0
    )
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
