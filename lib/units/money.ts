import Big from "big.js";
import { formatFen, LARGEST_FEN, type Fen } from "./fen";

/** An amount as people write it, and what it was read as. */
export interface Money {
  /** Null: it can be read in more than one way, or not exactly; it must be asked. */
  fen: Fen | null;
  /** `约3000`, `三千左右`, `2000多`: the amount is not exact. */
  approximate: boolean;
  /** A currency sign, 元, 块, 万 or the like stands with it: it is money whatever stands around it. */
  marked: boolean;
  /** Half-open span, and the words in it. */
  from: number;
  to: number;
  words: string;
}

const DIGITS: Record<string, number> = Object.fromEntries(
  [..."零〇一壹二贰两俩三叁四肆五伍六陆七柒八捌九玖"].map((sign, index) => [
    sign,
    [0, 0, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9][index]!,
  ]),
);
const UNITS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1e3, 仟: 1e3, k: 1e3, 万: 1e4, 萬: 1e4, w: 1e4, 亿: 1e8 };

type Token = { kind: "number"; value: Big; arabic: boolean } | { kind: "unit"; value: number } | { kind: "zero" };

/** `1,200`, `12,345.60`; groups of three or it is no number. */
const ARABIC = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (let rest = text.toLowerCase(); rest !== "";) {
    const number = ARABIC.exec(rest)?.[0];
    if (number) {
      if (/^[,.\d]/.test(rest.slice(number.length))) return null;
      tokens.push({ kind: "number", value: new Big(number.replaceAll(",", "")), arabic: true });
      rest = rest.slice(number.length);
      continue;
    }
    const sign = rest[0]!;
    if (sign === "零" || sign === "〇") tokens.push({ kind: "zero" });
    else if (sign in DIGITS) tokens.push({ kind: "number", value: new Big(DIGITS[sign]!), arabic: false });
    else if (sign in UNITS) tokens.push({ kind: "unit", value: UNITS[sign]! });
    else return null;
    rest = rest.slice(1);
  }
  return tokens.length > 0 ? tokens : null;
}

/** How far a number has been read: what is whole, the part below the last 万 or 亿, and the digit no unit has closed yet. */
interface Reading {
  total: Big;
  section: Big;
  current: Big | null;
  /** The unit last used: what follows must be smaller. */
  last: number;
  zero: boolean;
}

/** Takes one digit, 零 or unit; false where no number goes on like that. */
function take(state: Reading, token: Token): boolean {
  if (token.kind === "zero") {
    if (state.current || state.zero) return false;
    state.zero = true;
    return true;
  }
  if (token.kind === "number") {
    if (state.current) return false;
    state.current = token.value;
    return true;
  }
  const closed = token.value >= 1e4 ? closeWhole(state, token.value) : closePart(state, token.value);
  if (!closed) return false;
  state.current = null;
  state.last = token.value;
  state.zero = false;
  return true;
}

/** 万 and 亿 multiply everything since the last of them; a larger one never follows a smaller. */
function closeWhole(state: Reading, unit: number): boolean {
  const head = state.section.plus(state.current ?? 0);
  if (head.eq(0) || (state.last !== Infinity && state.last >= 1e4 && unit >= state.last)) return false;
  state.total = state.total.plus(head.times(unit));
  state.section = new Big(0);
  return true;
}

/** 十, 百 and 千 multiply the digit before them; only a first 十 may stand without one. */
function closePart(state: Reading, unit: number): boolean {
  if (unit >= state.last && state.last < 1e4) return false;
  if (!state.current && !(unit === 10 && state.section.eq(0))) return false;
  state.section = state.section.plus((state.current ?? new Big(1)).times(unit));
  return true;
}

/** What the number is worth once every sign is taken; null where it is not one number. */
function worthOf({ total, section, current, last, zero }: Reading, tokens: number): Big | null {
  const whole = total.plus(section);
  if (!current) return !zero ? whole : whole.eq(0) && tokens === 1 ? new Big(0) : null;
  if (last === Infinity) return tokens === 1 ? current : null;
  if (current.gte(last)) return null;
  // 一万二 is twelve thousand: a last single digit stands for the next smaller unit, unless a 零 says otherwise.
  if (last > 10 && !zero) {
    if (current.lt(10) && current.gte(1) && current.eq(current.round(0))) return whole.plus(current.times(last / 10));
    if (current.lt(last / 10)) return null;
  }
  return whole.plus(current);
}

/**
 * A number in digits, in characters, or in both: `1.2万`, `3千5`, `一万二` (12 000), `两千五` (2 500), `三百零五`, `壹万贰仟`. Null for
 * anything that is not one number: `两三千`, `1.2.3`, `1,2`, `二十百`, `1万25`.
 */
export function readNumber(text: string): Big | null {
  const tokens = tokensOf(text);
  if (!tokens) return null;
  const state: Reading = { total: new Big(0), section: new Big(0), current: null, last: Infinity, zero: false };
  return tokens.every((token) => take(state, token)) ? worthOf(state, tokens.length) : null;
}

const NUMBER =
  "(?:(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|[零〇一二两俩三四五六七八九十壹贰叁肆伍陆柒捌玖拾百佰千仟万萬亿])(?:\\d+(?:\\.\\d+)?|[零〇一二两俩三四五六七八九壹贰叁肆伍陆柒捌玖](?![次起并个期月定般样共直年天人旦成折周笔])|[十拾百佰千仟万萬亿]|[wWkK](?![a-zA-Z]))*";
const MONEY = new RegExp(
  `(约为?|大约|大概|差不多|接近|将近|(?<!最)近|不到|至少|最少|不低于|不少于|最多|上限)?\\s*(人民币|RMB|CNY|[￥¥])?\\s*(${NUMBER})(余|多|来|几)?\\s*(元|块钱?|圆|RMB)?(?:(?<=[元块圆])零?([\\d一二两三四五六七八九壹贰叁肆伍陆柒捌玖])(?:([角毛])(?:([\\d一二两三四五六七八九壹贰叁肆伍陆柒捌玖])(?:分|(?=$|[\\s,，。；;、！!）)])))?|(?=$|[\\s,，。；;、！!）)])))?(?:(?<=[元圆])整)?\\s*(左右|上下|出头|以内|以上|多)?`,
  "gi",
);
/** What stands behind a number that is no money: `12期`, `3个月`, `20%`, `18点`, `10月8日`. */
const NO_MONEY_AFTER =
  /^\s*(?:期|个|天|日|月|年|号|%|％|‰|折|成(?!交)|点|时|分(?!期)|秒|:|人|次|笔|位|岁|楼|栋|层|条|通|家|级|倍|周|星期|小时|工作|\/|-\d|~|—|至\d|到[\d一二三四五六七八九])/;
const RANGE_BEFORE = /[\d千百万元块]\s*(?:-|~|—|–|至|到|或)\s*$/;
/** A clock, a date or a longer number goes on here; a colon also stands before an amount that is marked as one. */
const GOES_ON = /[\d./\-:]\s*$/;

const small = (sign: string | undefined): number => (sign === undefined ? 0 : (DIGITS[sign] ?? Number(sign)));

/** What came of reading a number with its marks; `fen` null when it is not one exact amount. */
function fenOf(number: string, tail: string | undefined, cents: string | undefined): Fen | null {
  const value = readNumber(number);
  if (!value) return null;
  const fen = value.times(100).plus(small(tail) * 10 + small(cents));
  return fen.eq(fen.round(0)) && fen.lte(LARGEST_FEN) ? fen.toNumber() : null;
}

/** Text with full-width signs narrowed one for one, and `，` between digits kept apart from the comma of thousands. */
const plainOf = (text: string): string =>
  text.replace(/[！-～￥]/g, (sign) => (sign === "￥" ? "¥" : sign === "，" ? "，" : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)));

/**
 * Every amount in a text, from left to right: `每期1,200.5元`, `2.1万`, `一个月一千八`, `3k`. Numbers that count something else (`12期`,
 * `20%`, `10月8日`, card numbers) are left out; one that is not exact or not one number (`两三千`, `3000-5000元`) has `fen: null`.
 */
export function moneyIn(text: string): Money[] {
  const plain = plainOf(text);
  const found: Money[] = [];
  for (const match of plain.matchAll(MONEY)) {
    const [words, about, sign, number, more, unit, tail, , cents, around] = match;
    if (!words.trim() || !number) continue;
    const from = match.index + (words.length - words.trimStart().length);
    const to = match.index + words.trimEnd().length;
    const [before, after] = [plain.slice(0, from), plain.slice(to)];
    const marked = sign !== undefined || unit !== undefined || /[万萬wkWK千仟百佰]/.test(number);
    if (!unit && !sign && NO_MONEY_AFTER.test(after) && !/^\s*(?:-|~|—|至|到)/.test(after)) continue;
    if (!sign && !unit && /[a-zA-Z*]$/.test(before)) continue;
    if (!marked && (/^\d{8,}$/.test(number) || /^[零〇一二两三四五六七八九十]$/.test(number))) continue;
    const range =
      /^\s*(?:-|~|—|–|至|到|或)\s*[¥]?\s*[\d一二两三四五六七八九]/.test(after) ||
      RANGE_BEFORE.test(before) ||
      (!(marked && /(?:^|\D):\s*$/.test(before)) && GOES_ON.test(before));
    if (range && !marked) continue;
    found.push({
      fen: range ? null : fenOf(number, tail, cents),
      approximate: Boolean(about || more || around),
      marked,
      from,
      to,
      words: text.slice(from, to),
    });
  }
  return found;
}

/**
 * Reads one amount, as typed into a field: `1w`, `1.2万`, `3千`, `一万二`, `约3000`, `1,200.5元`, `￥１２００`. Null when it is no amount;
 * `fen: null` when it is one that cannot be told exactly (`两三千`, `1,2万`).
 */
export function readMoney(text: string): Money | null {
  const plain = plainOf(text).replace(/，/g, ",").trim();
  const squeezed = plain.replace(/(?<=[\d¥])\s+(?=\d)/g, "");
  if (/^-?[\d.,\s]+$/.test(squeezed) && !ARABIC.test(squeezed)) return null;
  const first = moneyIn(squeezed)[0] ?? null;
  const whole = { from: 0, to: text.length, words: text };
  if (first && first.from === 0 && first.to === squeezed.length) return { ...first, ...whole };
  if (/^[\d零〇一二两三四五六七八九十]$/.test(squeezed))
    return { fen: fenOf(squeezed, undefined, undefined), approximate: false, marked: false, ...whole };
  if (/^\d+$/.test(squeezed)) return { fen: fenOf(squeezed, undefined, undefined), approximate: false, marked: false, ...whole };
  return /^[¥约大概]{0,3}[\d一二两三四五六七八九十百千万,.\-~到至wWkK元块 ]+$/.test(squeezed) &&
    /\d|[一二两三四五六七八九十]/.test(squeezed) &&
    first
    ? { ...first, ...whole, fen: null }
    : null;
}

/** What was read, to be shown beside what was typed: `12,000.00元`; null when it stands there already in plain digits. */
export function moneySaidBack(text: string): string | null {
  const money = readMoney(text);
  if (!money || money.fen === null || /^\s*\d+(?:\.\d+)?\s*$/.test(text)) return null;
  return `${money.approximate ? "约" : ""}${formatFen(money.fen)}元`;
}
