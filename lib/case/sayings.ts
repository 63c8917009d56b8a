import { collectsText } from "./collects";
import type { Whom } from "./contact";
import { SAYING_WORDS, type SayingRow } from "./sayings-words";
import type { Saying } from "./vocabulary";
import { narrowed, patternOf } from "./word-table";

/** A saying that a text seems to hold, and the words that made it: a half-open span. */
export interface ProposedSaying {
  saying: Saying;
  from: number;
  to: number;
  words: string;
}

/** Whose contact the text is of. */
export interface SayingContext {
  direction: "in" | "out";
  whom: Pick<Whom, "kind">;
}

const ROWS = SAYING_WORDS.map((row) => ({ ...row, pattern: patternOf(row.words, "gi"), parts: row.has?.split("|") }));

/**
 * What a text seems to say, each with its words; for the borrower to tick, never a conclusion. The text is a message as it came, or a few
 * words on a call. What is denied, what the borrower said, and what a court, bank or shop writes makes nothing. Each saying once, at its
 * first place; in order of place.
 */
export function sayingsIn(text: string, { direction, whom }: SayingContext): ProposedSaying[] {
  const plain = narrowed(text);
  const told = isTold(plain);
  const voices = voicesOf(plain, told);
  const found = new Map<Saying, ProposedSaying>();
  for (const row of ROWS) {
    if (found.has(row.saying) || !mayBeSaid(row, direction, whom.kind, told)) continue;
    if (row.parts && !row.parts.some((part) => plain.includes(part))) continue;
    row.pattern.lastIndex = 0;
    for (let match = row.pattern.exec(plain); match; match = row.pattern.exec(plain)) {
      // What is denied at one place may be said from the next on: 不要脸，再不还就去你单位.
      row.pattern.lastIndex = match.index + 1;
      if (match[0] === "" || !stands(row, plain, match.index, match[0], voices)) continue;
      const to = match.index + match[0].length;
      found.set(row.saying, { saying: row.saying, from: match.index, to, words: text.slice(match.index, to) });
      break;
    }
  }
  if (found.size > 0 && !told && direction === "in") {
    // Whose words of a kind that collects nothing say nothing of it; who signs says for whom only where they collect.
    const { collects } = collectsText(plain);
    if (collects === false) return [];
    if (collects === null && found.get("named-agency")?.words.startsWith("【")) found.delete("named-agency");
  }
  if (direction === "out") addOwn(plain, text, whom.kind, found);
  withoutContradictions(found);
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Somebody tells of a call or visit, in the borrower's or a relative's words; else the text is the message itself. */
const TOLD =
  /对方|自称|冒充|催收(?:员|的|人员|公司)?(?:打|说|骂|天天|一直|来|发|把|让|威胁|又|给|跟|问|上门|冒充|不|拒|突然|半夜|承认|态度)|(?:骂|威胁|恐吓|吓唬|逼|催|说|问|让|叫|给|打给|告诉|答应|找)(?:了)?我(?!们|司|行|方)|我(?:妈|爸|姐|哥|弟|妹|老公|老婆|爱人|同事|领导|单位|公司|家|朋友|亲戚|儿子|女儿|孩子|父母|爷爷|奶奶|舅|叔|姑|婆|岳)|客服(?:说|答应|拒|同意|不|表示|称|让|回)|他们?(?:说|打|骂|威胁|让|不肯|拒绝|上门|来)|她(?:说|打|骂|威胁|让|不肯|拒绝)|有人(?:打|来|上门|自称|给)|问(?:他|她)/;
const isTold = (text: string): boolean => TOLD.test(text) && !text.startsWith("【");

/** Half-open spans of a told text in which the borrower speaks. */
function voicesOf(text: string, told: boolean): [number, number][] {
  if (!told) return [];
  const own: [number, number][] = [];
  let mine = false;
  for (const clause of text.matchAll(/[^，,。！!？?；;：:\n]+[，,。！!？?；;：:\n]?/g)) {
    const words = clause[0].trim();
    if (OWN_CLAUSE.test(words)) mine = true;
    else if (THEIR_CLAUSE.test(words)) mine = false;
    if (mine) own.push([clause.index, clause.index + clause[0].length]);
    if (/[。！!？?；;\n]\s*$/.test(clause[0])) mine = false;
  }
  return own;
}

const OWN_CLAUSE =
  /^(?:后来|然后|当时|于是|之后|昨天|今天|刚才)?(?:我|本人)(?:就|也|当场|已经?|曾|多次|再三|只好|想|又|明确|直接|跟|对|和|向)?(?:(?:他们?|她|对方|客服|催收)(?:们|员)?)?(?:说|问|要求|告诉|回[复答他]?|表示|反问|警告|提出|申请|打算|准备|会|要(?!是)|想|愿意|骂|没有?骂|去|报警|已|投诉|起诉|咨询|怕|担心|以为|承诺|答应)/;
const THEIR_CLAUSE = /(?:他|她|对方|催收|客服|他们|那边|那人|对面|结果|却)/;

/** What the borrower began holds the other side's words only when it is told. */
const IN_THEIR_ANSWER = new Set<Saying>([
  "hid-identity",
  "refused-records",
  "offered-plan",
  "refused-plan",
  "agreed-plan",
  "borrower-asked-to-stop",
  "third-party-refused",
  "insult",
  "threat-lawsuit",
  "threat-expose",
  "threat-violence",
  "threat-arrest",
  "named-agency",
  "urged-borrowing",
  "asked-private-account",
  "demanded-payment",
  "posed-as-police",
  "posed-as-court",
  "posed-as-lawyer",
]);
function mayBeSaid(row: SayingRow, direction: "in" | "out", whom: Whom["kind"], told: boolean): boolean {
  if (row.thirdParty && (whom !== "third-party" || direction === "out")) return false;
  if (direction === "out") return told && IN_THEIR_ANSWER.has(row.saying);
  return true;
}

/** A denial, an exception or a warning against it just before the words, in the same clause. */
const DENIED =
  /(?:不|没|没有|未|未曾|从未|不会|不是|并非|绝不|不得|不能|不可|不要|请勿|切勿|严禁|禁止|勿|别|并未|并没有|无需|无须|不需要|不必|谨防|警惕|防止|拒绝|没人|没告诉(?:他们?|她|对方)|没让(?:他们?|她|对方))[^，,。！!？?；;：:\n]{0,4}$/;
/** `不还…就起诉`, `再不…`, `不然`: the denial belongs to the condition. */
const CONDITION =
  /(?:再不|还不|要不|不然|不还款?|不处理|不接|不回|不配合|不联系|不到位|无法联系|联系不上|是不是|不管|不止|不仅|不但|没还|未还|不履行|不得不|不停|不断|要不是|差不多|不好意思|没关系|不归还|不偿还|未处理|未归还|不\S{1,3}?就)[^，,。！!？?；;：:\n]{0,6}$/;
/** `不` in these denies nothing of what follows. */
const NO_DENIAL =
  /信不信|不行|不得不|不好意思|不管|不止|不仅|不但|不断|不停|差不多|([是能要会好行])不\1|可不可以|对不起|不过|不久|别的|别人|没关系/g;
/** A visit yet to come is no visit. */
const AHEAD = /将|会(?!见)|准备|即将|安排|派|打算|再不|否则|下一步|明[天日]/;
/** Who speaks against it says it of himself: `我司不会…`, `如遇…请举报`. */
const WARNING =
  /(?:不会(?:以任何|要求|向)|如遇|如有|凡是|谨防|请勿|切勿|提醒您[^。]{0,6}(?:防|警惕)|均为诈骗|都是诈骗|均属诈骗|请举报|别上当|别信|不要相信|上当受骗|大家(?:注意|小心|当心|别))/;

/** What was seen or read somewhere happened to somebody else. */
const ELSEWHERE =
  /电视(?:里|上|剧)|新闻(?:里|上|说)|电影|小说|网上(?:看|说|有人)|(?:听|看)别人|别人(?:遇到|碰到)|没碰到过|没遇到过|群里有人|有人发帖|帖子|(?:法律|公约|规定)[^。，,]{0,6}[，,]?[^。，,]{0,8}属于违规/;

function stands(row: SayingRow, text: string, at: number, words: string, own: readonly [number, number][]): boolean {
  const before = text.slice(Math.max(0, at - 12), at).replace(NO_DENIAL, "");
  if (row.saying.startsWith("visit") && AHEAD.test(before + words)) return false;
  if (!row.denial && DENIED.test(before) && !CONDITION.test(before)) return false;
  if (row.saying === "visited-alone" && /(?:不会|不得|不能|严禁|禁止|从不)[^，,。；;]{0,12}$/.test(before)) return false;
  const sentenceFrom = Math.max(...[..."。！!\n"].map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
  const sentence = text.slice(sentenceFrom, at + words.length + 30).split(/[。！!\n]/)[0]!;
  if ((!row.denial && WARNING.test(sentence)) || ELSEWHERE.test(sentence)) return false;
  if (row.saying === "borrower-asked-to-stop" || row.saying === "third-party-refused" || row.saying === "hid-identity") return true;
  return !own.some(([from, to]) => at >= from && at + words.length <= to + 1 && at < to);
}

/** `请不要再联系我的家人` written by the borrower, `不要再打给我` written by whom they called. */
function addOwn(plain: string, text: string, whom: Whom["kind"], found: Map<Saying, ProposedSaying>): void {
  const pattern =
    whom === "third-party"
      ? /(?<!没(?:有)?(?:告诉|跟|说|让|要求)[^，,。]{0,6})(?:不要|别|停止|请勿|不准|不许|不得)再?[^，,。]{0,6}?(?:打|联系|骚扰|找|发|打扰)/
      : /(?:不要|别|停止|请勿|不准|不许|不得)再?[^，,。！!]{0,4}?(?:打|联系|骚扰|找|发|打扰|通知)[^，,。！!]{0,6}?(?:家人|父母|爸|妈|亲友|亲属|亲戚|朋友|同事|单位|公司|第三[人方]|联系人|老婆|老公|爱人|孩子|家里|邻居|领导|通讯录)/;
  const match = pattern.exec(plain);
  const saying: Saying = whom === "third-party" ? "third-party-refused" : "borrower-asked-to-stop";
  if (match)
    found.set(saying, {
      saying,
      from: match.index,
      to: match.index + match[0].length,
      words: text.slice(match.index, match.index + match[0].length),
    });
}

/** What excludes each other at the same words: a refusal is no offer, what is yet to come is not done. */
function withoutContradictions(found: Map<Saying, ProposedSaying>): void {
  const overlap = (a?: ProposedSaying, b?: ProposedSaying): boolean => Boolean(a && b && a.from < b.to && b.from < a.to);
  const drop = (weak: Saying, strong: Saying): void => {
    if (overlap(found.get(weak), found.get(strong))) found.delete(weak);
  };
  drop("offered-plan", "refused-plan");
  drop("agreed-plan", "refused-plan");
  drop("offered-plan", "agreed-plan");
  drop("disclosed-debt", "threat-expose");
  drop("posted-publicly", "threat-expose");
  drop("asked-relay", "threat-expose");
  drop("threat-expose", "third-party-refused");
  drop("threat-expose", "borrower-asked-to-stop");
  drop("third-party-refused", "borrower-asked-to-stop");
}
