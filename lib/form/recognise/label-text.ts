/** Traditional characters met in labels, each with its simplified form; a short table, not a converter. */
const TRADITIONAL =
  "姓姓電电話话號号碼码聯联絡络繫系郵邮編编檔档證证據据訴诉舉举報报內内標标題题詳详細细說说請请輸输寫写選选擇择單单位位業业務务員员負负責责機机構构處处門门區区縣县鄉乡鎮镇鄰邻國国稱称籍籍職职歲岁齡龄別别類类種种項项簡简歷历經经過过發发時时間间開开關关實实際际額额錢钱賠赔償偿費费應应對对當当場场歸归屬属網网鏈链帳账戶户頭头買买賣卖產产貨货質质價价訂订購购銷销貸贷違违規规強强迫迫擾扰騷骚隱隐護护圖图驗验傳传檢检適适緊紧屆届顯显優优導导處处結结給给統统協协議议調调見见覽览觀观認认識识讀读謝谢變变讓让譯译農农濟济無无點点為为眾众異异複复廠厂誰谁誤误態态懷怀戰战執执協协紛纷糾纠爭争詢询諮咨預预領领體体學学歡欢歷历離离雙双難难須须願愿風风飛飞駕驾簽签";

const SIMPLE = new Map<string, string>();
for (let i = 0; i + 1 < TRADITIONAL.length; i += 2)
  if (TRADITIONAL[i] !== TRADITIONAL[i + 1]) SIMPLE.set(TRADITIONAL[i]!, TRADITIONAL[i + 1]!);

/** A text as the rules read it: what stands outside of brackets, and what stands inside. */
export interface Words {
  main: string;
  note: string;
}

const LIMIT = 160;

/**
 * Folds width, case, script and spacing; drops marks, numbering and invisible characters. Linear in the text, of which the first 160
 * characters count.
 */
export function normalise(text: string): Words {
  const known = folds.get(text);
  if (known) return known;
  if (folds.size >= MOST_FOLDS) folds.clear();
  const words = fold(text);
  if (text.length <= LIMIT) folds.set(text, words);
  return words;
}

/** Texts folded last: a page says the same words over and over, and each is looked at from several sides. */
const folds = new Map<string, Words>();
const MOST_FOLDS = 400;
/** Nothing in it but plain letters, digits and marks, and no picture. */
const PLAIN = /^[ -\u00a8\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]*$/;

/** Zero-width, bidirectional controls, byte order mark, soft hyphen, private use. */
const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff ||
  code === 0xad ||
  (code >= 0xe000 && code <= 0xf8ff);

function fold(text: string): Words {
  const start = text.slice(0, LIMIT);
  let plain = "";
  for (const char of (PLAIN.test(start) ? start : start.replace(PICTURES, " ")).normalize("NFKC")) {
    if (isInvisible(char.charCodeAt(0))) continue;
    plain += SIMPLE.get(char) ?? char;
  }
  plain = plain.toLowerCase();
  let main = "";
  let note = "";
  let depth = 0;
  for (const char of plain) {
    if (char === "(" || char === "【" || char === "[" || char === "〔" || char === "{") depth++;
    else if (char === ")" || char === "】" || char === "]" || char === "〕" || char === "}") depth = Math.max(0, depth - 1);
    else if (depth > 0) note += char;
    else main += char;
  }
  // A text wholly in brackets is its own text.
  if (!main.trim()) main = note;
  return { main: tidy(main), note: tidy(note) };
}

/** 「内容 content」, 「Name 姓名」: a translation beside the label. */
function withoutTranslation(text: string): string {
  return text.replace(/[\s/][a-z][a-z .'-]{2,40}$/, "").replace(/^[a-z][a-z .'-]{2,40}[\s/](?=[\u4e00-\u9fff])/, "");
}

/** Whatever stands around a text without being read: in one place, for labels, headings and placeholders alike. */
function tidy(marked: string): string {
  const text = marked.replace(LEADING, "").replace(NUMBER, "").replace(LEADING, "");
  const spaced = /[\u4e00-\u9fff]/.test(text) ? withoutTranslation(text).replace(/[\s_]/g, "") : text.replace(/\s+/g, " ").trim();
  return spaced
    .replace(TRAILING, "")
    .replace(/必填项?$|选填项?$|可选$|非必填$/, "")
    .replace(TRAILING, "");
}

/** Whatever is drawn before a text: stars, bullets, arrows, bars. */
const LEADING = /^[^\p{L}\p{Nd}]+/u;
const TRAILING = /[^\p{L}\p{Nd}]+$/u;
/** 「一、」, 「2.」, 「2.1」, 「II、」, 「二 」, 「第三部分:」, 「步骤二」 before something else. */
const NUMBER =
  /^(?:第?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:部分|步骤?|项|栏)[\s.、):—|·-]*|(?:步骤|部分)(?:\d{1,2}|[一二三四五六七八九十]{1,3})[\s.、):—|·-]*|(?:part|step) ?(?:\d{1,2}|[a-h](?![a-z]))[\s.、):—|·-]*|\d{1,2}(?:\.\d{1,2}){1,2}[\s.、):]*|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[\s.、):—|·-]|(?:[ivx]{1,4}|[a-h])[.、):])(?=.*[\p{L}\p{Nd}])/u;
/** Pictures, and numbers in circles: none of them is a letter, though their plain forms may be. */
const PICTURES = /\p{Extended_Pictographic}|\ufe0f|[\u2460-\u24ff\u2776-\u2793]/gu;

/** Placeholders begin with a request; what follows is what is asked. */
export function withoutRequest(text: string): string {
  return text
    .replace(
      /^(?:请|烦请|敬请)?(?:您|务必|如实|在此|在这里|点击|先|再|准确|完整|正确|简要|详细|尽量|尽可能){0,3}(?:输入|填写|填入|选择|上传|描述|说明|填报|录入|留下|提供|写下|简述|点选|添加|补充)(?:一下|您要?|你|下|要|需要){0,2}(?:的)?/,
      "",
    )
    .replace(/^(?:请|您的|你的|-)+/, (lead) => (lead.includes("您的") || lead.includes("你的") ? lead : ""));
}

/** The Chinese that programmers write into names: 「ctl00$txt标题名」. */
export function nameChinese(name: string): string {
  return (/[\u4e00-\u9fff]{2,12}/.exec(name.slice(-80)) ?? [""])[0];
}

/** The last part of a name that frameworks put together: `ctl00$ContentPlaceHolder2$txtTitle`. */
export const lastName = (name: string): string =>
  name
    .slice(-80)
    .replace(/^.*[$.](?=[A-Za-z])/, "")
    .replace(/^ctl\d+_.*_/, "");

/** name and id in words: camel case, underscores and digits split. */
export function nameWords(text: string): string {
  return ` ${text
    .slice(0, 80)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[^A-Za-z\u4e00-\u9fff]+/g, " ")
    .toLowerCase()} `;
}
