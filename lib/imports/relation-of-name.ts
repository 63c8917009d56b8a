import type { Relation } from "@/lib/case/vocabulary";

/** Whole names, with what people write before and behind them; a word of kinship inside another name (妈妈驿站, 房东张姐) says nothing. */
const KIN: [string, Relation][] = [
  [
    "姐夫|妹夫|嫂子?|大嫂|弟媳妇?|弟妹|舅舅?|舅妈|姨妈?|姨父|姨夫|姑姑?|姑妈|姑父|姑夫|叔叔?|伯伯|伯父|伯母|婶婶?|婶子|表[哥姐弟妹]|堂[哥姐弟妹]|岳父|岳母|丈母娘|老丈人|公公|婆婆|爷爷|奶奶|外公|外婆|姥姥|姥爷|侄子|侄女|[大小]舅子|[大小]姨子|[大小]姑子|外甥女?|亲戚|亲家母?",
    "relative",
  ],
  ["爸|爸爸|妈|妈妈|父亲|母亲|爹|娘|老爹|老娘|爸妈|父母|家母|家父|妈咪|爹地|mum|mom|mama|dad|papa", "parent"],
  ["老公|老婆|丈夫|妻子|爱人|媳妇|先生|太太|对象|husband|wife", "spouse"],
  ["儿子|女儿|闺女|儿|宝贝(?:儿子|女儿)|son|daughter", "child"],
  ["哥|哥哥|姐|姐姐|弟|弟弟|妹|妹妹|brother|sister", "sibling"],
  ["老板|领导|上司|单位领导|部门领导|boss", "employer"],
];
const BEFORE = "(?:我|我的|亲|亲爱的|老|大|小|二|三|四|五|堂)?(?:老|大|小|二|三|四|五)?";
const BEHIND = "(?:\\s*[(（].{1,12}[)）]|的?(?:手机|电话|号码?|新号|旧号|家里|老家|移动|联通|电信|微信)|\\d{1,2})?";
const KIN_PATTERNS = KIN.map(([words, relation]) => [new RegExp(`^${BEFORE}(?:${words})${BEHIND}$`, "i"), relation] as const);

/** Words that stand in front of a person's own name. */
const FRONT: [RegExp, Relation][] = [
  [/^同事[\p{Script=Han}a-z]{0,4}$/iu, "colleague"],
  [/^(?:邻居|村委|居委)[\p{Script=Han}]{0,4}$/u, "neighbour"],
  [/^(?:朋友|同学|闺蜜|发小|战友|室友)[\p{Script=Han}a-z]{0,4}$/iu, "friend"],
];
/** 李总: a surname and the title, no more. */
const CHIEF = /^(?!董)[\p{Script=Han}](?:总|董|老板)$/u;
/** 同学妈妈 is nobody's friend. */
const OTHERS_KIN = /^(?:同事|朋友|同学|邻居|闺蜜|室友).*[妈爸爹娘哥姐弟妹爷奶]/;
const BUSINESS = /经理|主管|客服|快递|外卖|驿站|催收|贷|银行|中介|房东|物业|师傅|推销|保险|法院|法务|律师|店|餐厅|公司|司机/;

/** What an address-book name says of the relation; null when it says nothing, or may mean somebody else. A suggestion to be confirmed, never a fact. */
export function relationOfName(name: string): Relation | null {
  const plain = name
    .normalize("NFKC")
    .replace(/[\s\p{Extended_Pictographic}\uFE0F]/gu, "")
    .replace(/^[aA]{1,3}(?=\p{Script=Han})/u, "");
  if (BUSINESS.test(plain) || OTHERS_KIN.test(plain)) return null;
  const kin = KIN_PATTERNS.find(([pattern]) => pattern.test(plain));
  if (kin) return kin[1];
  return CHIEF.test(plain) ? "employer" : (FRONT.find(([pattern]) => pattern.test(plain))?.[1] ?? null);
}
