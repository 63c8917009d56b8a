import type { CaseRecord } from "./record";
import { chineseDay } from "@/lib/units/day";
import { isKnown, type Maybe } from "@/lib/units/maybe";

/**
 * What names or finds a person in a text that everybody may read, wherever it stands: told by the record (names and their parts, address,
 * employer, contract), or by its own shape (numbers in any spelling, mail, WeChat, plates, 「王女士」, street and house). One detector:
 * what a public version leaves out and what is said to be left out are found by the same code.
 */
export type MarkKind =
  | "name"
  | "resident-id"
  | "phone"
  | "email"
  | "wechat"
  | "plate"
  | "address"
  | "employer"
  | "people"
  | "contract"
  | "case";

/** Half-open span `[from, until)` of UTF-16 units, and what stands there in a public text. */
export interface Mark {
  kind: MarkKind;
  from: number;
  until: number;
  cover: string;
}

interface Known {
  kind: MarkKind;
  text: string;
  cover: string;
}

const HAN_DIGITS: Record<string, string> = {
  ...Object.fromEntries([..."零一二三四五六七八九"].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([..."〇壹贰叁肆伍陆柒捌玖"].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([..."○弌貳叁肆伍陸柒捌玖"].map((digit, value) => [digit, String(value)])),
  幺: "1",
  两: "2",
};

/** A text folded for searching, each letter with its place in the original: NFKC, upper case, what `drop` matches left out. */
interface Folded {
  text: string;
  from: number[];
  until: number[];
}

function fold(text: string, drop: RegExp, hanDigits = false): Folded {
  const folded: Folded = { text: "", from: [], until: [] };
  let at = 0;
  for (const letter of text) {
    const start = at;
    at += letter.length;
    for (const plain of letter.normalize("NFKC").toUpperCase()) {
      if (drop.test(plain)) continue;
      const own = hanDigits ? (HAN_DIGITS[plain] ?? plain) : plain;
      folded.text += own;
      for (let unit = 0; unit < own.length; unit += 1) {
        folded.from.push(start);
        folded.until.push(at);
      }
    }
  }
  return folded;
}

const BLANKS = /[\s·•.‧∙\u200B-\u200F\u2060\uFEFF]/;
const SEPARATORS = /[\s·•.\-_—–−/\\()[\]{}:：#*+,'’"“”\u200B-\u200F\u2060\uFEFF]/;
const NOTHING = /[^\s\S]/;

/** Where a folded text matches, in places of the original. */
function* matches(folded: Folded, pattern: RegExp): Generator<{ match: RegExpMatchArray; from: number; until: number }> {
  for (const match of folded.text.matchAll(pattern)) {
    if (match[0] === "") continue;
    yield { match, from: folded.from[match.index]!, until: folded.until[match.index + match[0].length - 1]! };
  }
}

const COMPOUND = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒|端木|长孙|宇文|独孤|南宫)/;
const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
/** 孙经理, 王主任: an office is no given name. */
const OFFICES = /(?:经理|主任|主管|律师|科长|处长|法官|警官|队长|组长|老板|专员|客服|老师|女士|先生|小姐|阿姨|叔叔|师傅)$/;
const TITLES = "女士|先生|小姐|太太|阿姨|叔叔|大爷|大妈|老师|同学|师傅";

/** The parts of a name by which somebody is called: 王晓明 → 王晓明, 晓明; a part of one letter stands in too many words. */
function partsOfName(name: string): string[] {
  // 孙丽萍186-5320-1122, 强哥(微信qiang99): what stands beside a name is told by its own shape.
  const bare = /[\u4E00-\u9FFF·]/.test(name) ? name.replace(/[^\u4E00-\u9FFF·\s].*$/su, "") : name;
  const own = bare.replace(/\s/g, "").replace(/^(?:我的?|同事|朋友|邻居|领导|同学|前?男友|前?女友|老公|老婆)+(?=.{2,})/, "");
  const surname = COMPOUND.exec(own)?.[0] ?? (/^[\u4E00-\u9FFF]{3,4}$/.test(own) ? own.slice(0, 1) : "");
  const given = surname === "" || OFFICES.test(own) ? "" : own.slice(surname.length);
  const halves = own.includes("·") ? own.split("·") : [];
  return [name, bare.trim(), own, given, ...halves].filter((part) => [...part].length >= 2);
}

const COMPANY_END = /(?:股份)?有限(?:责任)?公司$|集团$|公司$|厂$/;

/** 杭州云帆科技有限公司 → also without its form, and without a place before it. */
function partsOfEmployer(name: string): string[] {
  const short = name.trim().replace(COMPANY_END, "");
  const placeless = short.replace(/^[\u4E00-\u9FFF]{2,3}?[省市区县]|^(?:北京|上海|天津|重庆|广州|深圳|杭州|成都|南京|武汉|西安|苏州)/, "");
  return [name.trim(), short, placeless].filter((part) => [...part].length >= 3);
}

/** 文一路88号3幢502室 → the whole, the street with its number, street, house. */
function partsOfAddress(address: string): string[] {
  const whole = address.trim();
  const street = /[\u4E00-\u9FFF]{1,10}?(?:大道|路|街|巷|弄|胡同|小区|花园|公寓|家园|苑|新村|社区|村|大厦)/.exec(whole)?.[0] ?? "";
  const house = street === "" ? "" : whole.slice(whole.indexOf(street) + street.length);
  return [whole, street, ...(/\d.*\d|\D\d/.test(house) ? [house] : [])].filter((part) => [...part].length >= 3);
}

const itself = (value: string): string[] => ([...value.trim()].length >= 3 ? [value.trim()] : []);

const remembered = new WeakMap<CaseRecord, Known[]>();

/** What the record knows, worked out once for each record: a letter asks for every sentence. */
function knownOf(record: CaseRecord): Known[] {
  const found = remembered.get(record) ?? knownIn(record);
  remembered.set(record, found);
  return found;
}

/** Everything in the record that names or finds a person. */
function knownIn({ borrower, contacts, debts, papers }: CaseRecord): Known[] {
  const all: Known[] = [];
  const add = (kind: MarkKind, cover: string, texts: (value: string) => string[], ...values: Maybe<string>[]): void => {
    for (const value of values) if (isKnown(value) && value.trim() !== "") for (const text of texts(value)) all.push({ kind, text, cover });
  };
  add("name", "某某", partsOfName, borrower.name);
  add("resident-id", "（证件号略）", itself, borrower.residentId);
  add("resident-id", "（生日略）", itself, isKnown(borrower.bornOn) ? chineseDay(borrower.bornOn) : null);
  add("phone", "（号码略）", itself, borrower.phone);
  add("email", "（邮箱略）", itself, borrower.email);
  add("address", "（地址略）", partsOfAddress, borrower.address, borrower.registeredAddress);
  add("address", "（地址略）", itself, borrower.region.district);
  add("employer", "（单位略）", partsOfEmployer, borrower.employer);
  for (const { whom, collectorName } of contacts)
    add("people", "某某", partsOfName, whom.kind === "third-party" && isName(whom.name) ? whom.name : null, collectorName);
  for (const { lenderName, platformName, agencyName, assigned, licence } of debts) {
    add("people", "某某", partsOfName, licence === "private-lender" ? privateName(lenderName) : personIn(lenderName));
    add("people", "某某", partsOfName, personIn(platformName), personIn(agencyName), personIn(assigned?.to));
  }
  for (const { brand, licence } of debts) if (licence === "private-lender") add("people", "个人", itself, brand);
  for (const { sender, claimant } of papers) add("people", "某某", partsOfName, personIn(sender), personIn(claimant));
  for (const { contractNumber } of debts) add("contract", "（合同编号略）", (value) => [value.trim(), ...tails(value)], contractNumber);
  for (const { caseNumber } of papers) add("case", "（案号略）", itself, caseNumber);
  const seen = new Set<string>();
  return all.filter(({ text }) => !seen.has(text) && seen.add(text)).sort((a, b) => b.text.length - a.text.length);
}

/** What only a company, an office or a product is called. */
const ORGANISATION =
  /公司|银行|集团|中心|机构|平台|合作社|法院|法庭|仲裁|事务所|律所|委员会|协会|信托|基金|资产|金融|科技|消费|消金|典当|担保|保理|租赁|普惠|数科|[花呗贷借付]|分期|白条|金条|钱包|卡|[A-Za-z0-9]/;

/** A party that is called like a person: somebody who lends privately, a collector noted by name. A company may be named in public. */
function personIn(party: Maybe<string>): string | null {
  if (!isKnown(party)) return null;
  const own = party.trim().replace(/^(?:催收|外访|专)?(?:人员|专员|员)?[:：\s]*(?=[\u4E00-\u9FFF·]{2,})/u, "");
  const called = new RegExp(`^(?:${COMPOUND.source.slice(4, -1)}|[${SURNAMES}某])[\\u4E00-\\u9FFF]{1,2}$|^[\\u4E00-\\u9FFF]{2,}·`, "u");
  return called.test(own.replace(/\s/g, "")) && !ORGANISATION.test(own) ? own : null;
}

/** Who lends without a licence is a person unless called like a company. */
const privateName = (party: Maybe<string>): string | null => (isKnown(party) && !/公司|银行|中心|平台/.test(party) ? party : null);

/** 妈妈 names nobody. */
const isName = (name: Maybe<string>): name is string =>
  isKnown(name) &&
  !/^(?:我的?)?[大小老二三]?(?:爸爸?|妈妈?|父亲|母亲|姐姐?|妹妹?|哥哥?|弟弟?|老公|老婆|丈夫|妻子|爱人|儿子|女儿|同事|朋友|领导|邻居|同学)$/.test(
    name,
  );

/** The last four to six letters of a contract number, by which it is called: only with a digit among them. */
function tails(value: string): string[] {
  const plain = value.normalize("NFKC").replace(/[^0-9A-Za-z]/g, "");
  return plain.length < 7 ? [] : [plain.slice(-6), plain.slice(-5), plain.slice(-4)].filter((tail) => /\d/.test(tail));
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function ofRecord(text: string, known: Known[]): Mark[] {
  const names = fold(text, BLANKS);
  const codes = fold(text, SEPARATORS);
  return known.flatMap(({ kind, text: own, cover }) => {
    const isCode = /^[\x20-\x7E\uFF01-\uFF5E（）〔〕]+$/.test(own) || kind === "case";
    const needle = fold(own, isCode ? SEPARATORS : BLANKS).text;
    if (needle.length < 2 || (isCode && needle.length < 4)) return [];
    // A tail of a number must stand by itself: 0001 is no part of 20001, 2026 before 年 is a year.
    const pattern = isCode && needle.length < 7 ? `(?<![0-9A-Z])${escape(needle)}(?![0-9A-Z年月日元次])` : escape(needle);
    return [...matches(isCode ? codes : names, new RegExp(pattern, "g"))].map(({ from, until }) => ({ kind, from, until, cover }));
  });
}

/** Texts of law that look like numbers. */
const STANDARD = /GB\/T\s?\d+(?:\.\d+)?-\d{4}/g;
const NUMBER = /(?:\+|00)?[0-9](?:[\s·.\-_—–−/()]{0,3}[0-9X]){6,23}/g;

function numbers(text: string, collectors: ReadonlySet<string>): Mark[] {
  const folded = fold(text, /[\u200B-\u200F\u2060\uFEFF]/, true);
  const standards = [...matches(folded, STANDARD)];
  return [...matches(folded, NUMBER)].flatMap(({ match, from, until }) => {
    const digits = match[0].replace(/[^0-9X]/g, "");
    if (standards.some((one) => one.from <= from && one.until >= until)) return [];
    // 2026-11-03 and 2026.11.03 are days.
    if (/^(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])$/.test(match[0])) return [];
    const caller = collectors.has(digits) || collectors.has(digits.replace(/^(?:00)?86/, ""));
    const cover = caller ? `${digits.slice(0, 3)}****${digits.slice(-2)}` : "（号码略）";
    return [{ kind: /^\d{17}[\dX]$/.test(digits) ? ("resident-id" as const) : ("phone" as const), from, until, cover }];
  });
}

const SHAPES: [MarkKind, RegExp, string][] = [
  ["email", /[A-Z0-9._%+-]+\s*(?:@|\(AT\))\s*[A-Z0-9-]+(?:\s*(?:\.|。)\s*[A-Z0-9-]+)+/g, "（邮箱略）"],
  [
    "wechat",
    /(?<=(?:微信|薇信|威信|卫星|VX|V信|WX|WECHAT|QQ)(?:号码?|ID|账号)?(?:是|为|叫)?\s{0,2}[:,，]?\s{0,2})[A-Z0-9][A-Z0-9_-]{4,19}/g,
    "（微信略）",
  ],
  [
    "plate",
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]\s?[·•\-.]?\s?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳]/g,
    "（车牌略）",
  ],
  [
    "people",
    new RegExp(
      `(?:${COMPOUND.source.slice(4, -1)}|[${SURNAMES}])[\\u4E00-\\u9FFF]{0,2}?(?:${TITLES}|律师(?!事务所|函|费|所)|经理|法官|警官)`,
      "g",
    ),
    "某某",
  ],
  [
    "address",
    /[\u4E00-\u9FFF]{1,4}?(?:大道|路|街|巷|弄|胡同|小区|花园|公寓|家园|苑|新村)(?:[0-9A-Z一二三四五六七八九十百]{1,6}(?:号|幢|栋|座|单元|室|楼|期|弄|-)){1,6}(?:[0-9A-Z]{1,6}室?)?/g,
    "（地址略）",
  ],
  ["contract", /(?<=(?:尾号|尾数|末[四4三3]位|后[四4三3六6]位)(?:是|为)?\s{0,2}[::]?\s{0,2})[0-9A-Z]{3,6}/g, "****"],
];

/** The telephone, card and identity numbers of a text in any spelling, as plain digits; days and standards are none. */
export function numbersIn(text: string): string[] {
  const folded = fold(text, /[\u200B-\u200F\u2060\uFEFF]/, true);
  return numbers(text, new Set()).map(({ from, until }) =>
    [...folded.text].filter((_, at) => folded.from[at]! >= from && folded.until[at]! <= until && /[0-9]/.test(folded.text[at]!)).join(""),
  );
}

/** A dialled number as plain digits, whichever way it was typed, without the country's code. */
const digitsOf = (number: string): string => {
  const digits = number.normalize("NFKC").replace(/\D/g, "");
  return digits.length > 11 ? digits.replace(/^(?:00)?86/, "") : digits;
};

/** Every mark in a text, first come first; spans do not overlap, a longer one wins. */
export function findMarks(text: string, record: CaseRecord): Mark[] {
  const collectors = new Set(
    record.contacts.flatMap(({ number, direction }) => (direction === "in" && isKnown(number) ? [digitsOf(number)] : [])),
  );
  for (const own of [record.borrower.phone, record.borrower.residentId]) if (isKnown(own)) collectors.delete(digitsOf(own));
  const plain = fold(text, NOTHING);
  const found = [
    ...ofRecord(text, knownOf(record)),
    ...SHAPES.flatMap(([kind, pattern, cover]) => [...matches(plain, pattern)].map(({ from, until }) => ({ kind, from, until, cover }))),
    ...numbers(text, collectors),
  ].sort((a, b) => b.until - b.from - (a.until - a.from) || a.from - b.from);
  const kept: Mark[] = [];
  for (const mark of found) if (!kept.some((own) => mark.from < own.until && own.from < mark.until)) kept.push(mark);
  return kept.sort((a, b) => a.from - b.from);
}

/** The text with every mark covered; what is not a mark stays as it is. */
export function coverMarks(text: string, record: CaseRecord): string {
  // Covering one can bring another together, so it is looked at again until nothing is found.
  let covered = text;
  for (let round = 0; round < 3; round += 1) {
    const marks = findMarks(covered, record);
    if (marks.length === 0) break;
    let next = "";
    let at = 0;
    for (const { from, until, cover } of marks) {
      next += covered.slice(at, from) + cover;
      at = until;
    }
    const done = next + covered.slice(at);
    if (done === covered) break;
    covered = done;
  }
  return covered;
}
