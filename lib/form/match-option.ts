/**
 * Finding the one option of a list that holds an answer. A guess is worse than a gap: when two options fit equally well, none is taken.
 */

/** Why no option was taken: `none` fits, or several fit `equally`. */
export type OptionMatch = { index: number; how: "exact" | "alike" | "prefix" } | { index: -1; how: "none" | "equal" };

const EMPTY_OPTION = /^(?:-+|—+)?\s*(?:请(?:先)?选择.*|全部|不限|select.*|please.*|choose.*)?\s*(?:-+|—+)?$/i;

/** An option that stands for "nothing chosen yet": “请选择”, “--请选择--”, an empty text. */
export function isEmptyOption(text: string): boolean {
  const bare = text.normalize("NFKC").replace(/\s+/g, "");
  return bare.length <= 12 && EMPTY_OPTION.test(bare);
}

/** Spaces, full-width forms, brackets' kinds and numbering do not make an option another one. */
export function plainOption(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200B-\u200F\u202A-\u202E\u2060\uFEFF]+/g, "")
    .replace(/^[（(]?\d{1,2}[)）.、:：](?=\D)/, "")
    .replace(/[、,，;；/／·.。:：]/g, "")
    .toLowerCase();
}

/** Suffixes that lists put on or leave off: 北京 and 北京市, 广西 and 广西壮族自治区, 投诉 and 投诉类. */
const REGION_SUFFIX = /(?:(?:维吾尔|壮族|回族)?自治区|特别行政区|省|市|地区|盟|自治州|自治县|县|区)$/;
const stem = (text: string): string => {
  const plain = plainOption(text).replace(/\(.*\)$/, "");
  const bare = plain.replace(REGION_SUFFIX, "");
  return bare.length >= 2 ? bare : plain;
};

const SAME: string[][] = [
  ["居民身份证", "身份证", "二代身份证", "中华人民共和国居民身份证", "大陆居民身份证", "居民身份证(户口簿)"],
  ["男", "男性", "先生"],
  ["女", "女性", "女士"],
  ["是", "有", "yes"],
  ["否", "没有", "无", "no"],
  ["个人", "自然人", "公民", "个人投诉"],
  ["单位", "企业", "法人", "法人或其他组织", "组织"],
  ["汉族", "汉"],
  ["公开", "同意公开"],
  ["不公开", "不同意公开"],
];
const sameAs = new Map<string, string[]>();
for (const words of SAME) for (const word of words) sameAs.set(plainOption(word), words.map(plainOption));

const indexesOf = <T>(items: T[], wanted: (item: T) => boolean): number[] => {
  const found: number[] = [];
  items.forEach((item, index) => {
    if (wanted(item)) found.push(index);
  });
  return found;
};

/**
 * @param wanted The answer and its other wordings, best first.
 * @param options Texts of the list in its order.
 * Exact wording wins over the same word in another dress (suffix, full name, synonym), which wins over a unique prefix of two characters or more.
 */
export function matchOption(wanted: string[], options: string[]): OptionMatch {
  const texts = options.map((text) => (isEmptyOption(text) ? "" : plainOption(text)));
  const words = wanted.map(plainOption).filter((word) => word !== "");
  let equal = false;
  const single = (found: number[]): number => {
    const [first] = found;
    if (first === undefined) return -1;
    if (found.every((index) => texts[index] === texts[first])) return first;
    equal = true;
    return -1;
  };
  for (const word of words) {
    const exact = single(indexesOf(texts, (text) => text === word));
    if (exact >= 0) return { index: exact, how: "exact" };
  }
  for (const word of words) {
    const kin = sameAs.get(word) ?? [];
    const alike = single(indexesOf(texts, (text) => text !== "" && (kin.includes(text) || stem(text) === stem(word))));
    if (alike >= 0) return { index: alike, how: "alike" };
    if (equal) return { index: -1, how: "equal" };
  }
  for (const word of words) {
    if (word.length < 2) continue;
    const prefix = single(
      indexesOf(texts, (text) => text.length >= 2 && (text.startsWith(word) || (word.startsWith(text) && text.length * 2 > word.length))),
    );
    if (prefix >= 0) return { index: prefix, how: "prefix" };
    if (equal) return { index: -1, how: "equal" };
  }
  return { index: -1, how: equal ? "equal" : "none" };
}

/** A region has up to three parts from the widest to the narrowest; lists differ in what they put under a municipality. */
export function regionParts(value: string): string[] {
  return value
    .split("/")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const FILLER = /^(?:市辖区|县|市辖县|城区|.*城区|省直辖县级行政(?:区划|单位)|直辖)$/;

/**
 * Which option to take at one level of a region list, and how many parts of the path it uses up.
 * Under a municipality a list may repeat the city, say 市辖区, or go straight to the districts: 0, 1 or 2 parts.
 */
export function matchRegion(path: string[], at: number, options: string[]): { index: number; used: number } {
  const here = path[at];
  if (here === undefined) return { index: -1, used: 0 };
  const real = options.filter((text) => !isEmptyOption(text));
  const direct = matchOption([here], options);
  if (direct.index >= 0) return { index: direct.index, used: 1 };
  const next = path[at + 1];
  if (next !== undefined && at > 0) {
    const skip = matchOption([next], options);
    if (skip.index >= 0) return { index: skip.index, used: 2 };
  }
  if (at > 0) {
    const again = matchOption([path[at - 1]!], options);
    if (again.index >= 0) return { index: again.index, used: here === path[at - 1] ? 1 : 0 };
    const fillers = indexesOf(options, (text) => FILLER.test(plainOption(text)));
    if (fillers.length === 1 && real.length <= 2) return { index: fillers[0]!, used: here === path[at - 1] || next !== undefined ? 1 : 0 };
  }
  return { index: -1, used: 0 };
}
