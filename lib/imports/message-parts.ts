import { parseYuan, type Fen } from "@/lib/units/fen";

/** The 【signature】 of a message, at its start or its end; undefined when it has none. */
export function agencyOf(words: string): string | undefined {
  const plain = words.trim();
  const match = /^[【[]([^】\]]{1,30})[】\]]/.exec(plain) ?? /[【[]([^】\]]{1,30})[】\]]$/.exec(plain);
  return match?.[1]?.trim() || undefined;
}

/** Amounts that a message claims, in order, each once: `1,234.56元`, `￥800`, `人民币1.2万元`. */
export function amountsOf(words: string): Fen[] {
  const found = [
    ...words.normalize("NFKC").matchAll(/(?:[¥￥]|人民币|RMB)\s*(\d[\d,]*(?:\.\d{1,2})?)(万)?|(\d[\d,]*(?:\.\d{1,2})?)\s*(万)?元/gi),
  ];
  const fens = found.map((match) => parseYuan(`${match[1] ?? match[3]}${match[2] ?? match[4] ?? ""}`));
  return [...new Set(fens.filter((fen): fen is Fen => fen !== null))];
}

/** Web addresses, also those without a scheme; never to be opened from here. */
export function linksOf(words: string): string[] {
  const found = words.match(
    /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+(?:com|cn|net|org|top|cc|vip|xyz|co|info|link|me|io|shop|site|club)\b(?:\/[\w\-./?%&=#~]*)?/gi,
  );
  return [...new Set(found)];
}
