import type { Relation } from "@/lib/case/vocabulary";

/** Only words that leave no doubt; the longest first, so that 姐夫 is no 姐. */
const WORDS: [RegExp, Relation][] = [
  [/姐夫|妹夫|嫂|弟媳|舅|姨|姑|叔|伯|婶|表[哥姐弟妹]|堂[哥姐弟妹]|岳父|岳母|公公|婆婆|爷爷|奶奶|外公|外婆|姥/, "relative"],
  [/爸|妈|父亲|母亲|老爹|老娘/, "parent"],
  [/老公|老婆|丈夫|妻子|爱人|媳妇/, "spouse"],
  [/儿子|女儿|闺女/, "child"],
  [/哥|姐|弟|妹/, "sibling"],
  [/老板|领导|经理|主管|人事|[总董]$/, "employer"],
  [/同事/, "colleague"],
  [/邻居|村委|居委|物业/, "neighbour"],
  [/朋友|同学|闺蜜|发小/, "friend"],
];

/** What an address-book name says of the relation; null when it says nothing. A suggestion to be confirmed, never a fact. */
export function relationOfName(name: string): Relation | null {
  return WORDS.find(([word]) => word.test(name))?.[1] ?? null;
}
