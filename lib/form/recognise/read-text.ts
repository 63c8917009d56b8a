import type { Field } from "../field";
import type { Meaning } from "../meanings";
import { isNever } from "../meanings";
import { fits } from "./control-kind";
import { NOTHING, isTrade, readLastNoun } from "./last-noun";
import { isAct } from "./party-for";
import type { Parties, Party } from "./party-for";
import type { Found } from "./reading";
import { strangerOf } from "./unknown-words";
import { CASE_RULES, PERSON_RULES } from "./wordings";
import type { WordRule } from "./wordings";

/** What is known before a text is read. */
export interface Asking {
  field: Field;
  kinds: string;
  /** The party of the section. */
  section: Party;
  parties: Parties;
}

/** Papers that prove who somebody is are not evidence of what happened. */
const IDENTITY_PAPER = /身份证|证件|营业执照|委托书|授权|头像|手持|人脸|资格证|户口|护照|银行卡|执照|委托|签名|收款/;

/** What somebody is called on a platform. */
const ACCOUNT = /(?:账号|帐号|账户|昵称|uid|微信号|公众号|抖音号|快手号|主页|^id)(?:名称|名|id|昵称|地址|主页)?$/;

/** 「职业或职务」 */
const PERSONAL_NOUN =
  /^(?:职业|行业|证件|房间|房屋|房产|楼[栋宇盘]|小区|单元|门牌)|^(?:写信|来访|来电|信访|举报|投诉|申请|来信|反映|留言)人(?:的)?(?:职务|岗位)/;

/** The trade of the respondent is no category of the complaint. */
const tradeOf = (meaning: Meaning, text: string, party: Party): Meaning =>
  meaning === "complaint.category" &&
  party === "respondent" &&
  /行业|业态|^(?:类[型别]|性质)$|(?:对象|主体|单位|机构|企业|公司|人员|身份|经营|商家|店铺|平台|账号)(?:的)?(?:类[型别]|性质|属性)$/.test(
    text,
  )
    ? "respondent.type"
    : meaning;

/** An address in the net that is plainly that of the one complained about. */
const PLAIN_LINK =
  /^(?:被?投诉|被?举报|被?侵权|违法|违规|相关|网络|网页|网站|网店|商品|店铺|平台|对方|商家|企业|公司|单位|涉事|涉嫌|涉诉|不良|官方|官网|宣传|推广|所涉|涉及|信息|内容|页面|作品|原文|文章|视频|帖子|app|url|网址|链接|地址|域名|名称|的|人|方|及|或|和|\/|、)+$/;

const NAMES = /姓名|尊姓|称呼|真名|姓氏|户名|name|贵姓|^(?:名称|名字|全称|您的名字|你的名字|名)$|您的/;
const NO_NAME = /产品|商品|服务|业务|项目|部门|科室|职务|岗位|时间|次数|行业|编号|级别|层级|等级|类|性质|原因|内容|情况|关系/;

/** Where the last noun is a place, a time or a name, the words before it are no category. */
const NO_CATEGORY = /(?:[属在]地|地区|区域|省份?|城市|区县|街道|地点|位置|地址|时间|日期|电话|号码|名称|姓名|编号)$/;

function allowed(meaning: Meaning, { own, section, text }: Text): boolean {
  if (meaning === "complaint.category") return !NO_CATEGORY.test(text);
  if (meaning.startsWith("respondent.")) return own !== "complainant" && (own !== null || section !== "complainant");
  return meaning !== "complainant.type" || (own !== "respondent" && (own !== null || section !== "respondent"));
}

/** 「被举报微信账号」 names an account, though 微信 alone is none of ours. */
function sparesOther(text: string, own: Party): boolean {
  return own === "respondent" && /账号|帐号|公众号|昵称|(?:\/|及|或|和)工号/.test(text);
}

/** A label that is nothing but a party asks for its name. */
function wholeParty({ text, own, rest }: Text): string | null {
  if (own === null) return null;
  if (own === "complainant" && rest === "" && /人员?$|[者方告]$/.test(text)) return "name";
  // 「投诉客户」
  if (own === "complainant" && isAct(rest) && /(?:客户|顾客|用户|业主|会员|[乘旅游]客|居民|村民|市民|学员|群众|家长)$/.test(text))
    return "name";
  if (
    (own === "respondent" || own === "undecided") &&
    /^(?:人|方|者|对象|主体|单位|企业|公司|机构|商家|商户|店铺|当事人)?(?:\/(?:单位|企业|公司|机构|人))?$/.test(rest)
  )
    return "name";
  return null;
}

function readPerson(rest: string, whole: string, kinds: string): Omit<Found, "own"> | null {
  if (/姓名/.test(whole) && /电话|手机/.test(whole)) return { meaning: "other", datum: null, weight: 2 };
  // Some pages draw every box as one of many lines: a short label says that one is asked.
  const drawn = kinds === "a" && whole.length <= 6 ? "al" : kinds;
  for (const each of PERSON_RULES)
    if (fits(each.kinds, drawn) && each.test.test(rest)) return { meaning: null, datum: each.datum, weight: each.weight };
  return null;
}

const sets = (meaning: Meaning): boolean => isNever(meaning) || meaning === "other";
const EARLY = CASE_RULES.filter(({ meaning }) => sets(meaning));
const RULES = CASE_RULES.filter(({ meaning }) => !sets(meaning));
const withoutNumber = (text: string): string => text.replace(/[/或及和、]?工号$/, "");

/** One text with what is heard in it, each thing once and only when it is asked for. */
class Text {
  readonly own: Party;
  /** What is left without the party. */
  readonly rest: string;
  private readonly heard = new Map<string, unknown>();

  constructor(
    readonly text: string,
    note: string,
    readonly asking: Asking,
  ) {
    this.own = asking.parties.of(text, note);
    this.rest = this.own === null ? text : asking.parties.without(text);
  }

  private once<T>(what: string, hear: () => T): T {
    if (!this.heard.has(what)) this.heard.set(what, hear());
    return this.heard.get(what) as T;
  }

  get section(): Party {
    return this.asking.section;
  }

  get kinds(): string {
    return this.asking.kinds;
  }

  /** The rule of the case that fits; 「投诉人诉求」 is a 诉求. */
  get ruled(): WordRule | null {
    const rest = this.own === "complainant" ? this.rest : "";
    const speaks = (each: WordRule): boolean =>
      fits(each.kinds, this.kinds) &&
      !(each.meaning === "complaint.facts" && this.kinds.includes("c")) &&
      (each.test.test(this.text) || (rest !== "" && each.test.test(rest))) &&
      allowed(each.meaning, this);
    return this.once("ruled", () => RULES.find(speaks) ?? null);
  }

  get settled(): Found | null {
    const { ruled, own } = this;
    return ruled && { meaning: tradeOf(ruled.meaning, this.text, own ?? this.section), datum: null, weight: ruled.weight, own };
  }

  get whole(): string | null {
    return this.once("whole", () => wholeParty(this));
  }

  get person(): Omit<Found, "own"> | null {
    return this.once("person", () => readPerson(this.rest, this.text, this.kinds));
  }

  /** The datum of a person, with what the words beside it make of it. */
  get personal(): Omit<Found, "own"> | null {
    const { person, own, section } = this;
    // 「工程名称」 is the name of nobody.
    if (person?.datum === "name" && own === null && section === null && !NAMES.test(this.text)) return null;
    return person?.datum ? this.once("personal", () => strangerOf(person, this.rest, own, section)) : person;
  }

  /** Its last noun asks nothing of us. */
  get asksNothing(): boolean {
    return NOTHING.test(this.text) && this.ruled === null && !isTrade(withoutNumber(this.text));
  }
}

const OTHER = (own: Party): Found => ({ meaning: "other", datum: null, weight: 3, own });
const OF_RESPONDENT = /^respondent\.(?:platform|website|account|phone|creditCode|staff|type)$/;

/** Ways to read one text, the surest first; the first that answers has it. */
export const TEXT_READERS: { id: string; read: (text: Text) => Found | null }[] = [
  {
    id: "file",
    read: ({ kinds, text }) => {
      if (kinds !== "f") return null;
      if (IDENTITY_PAPER.test(text)) return OTHER(null);
      const named = RULES.some((each) => each.meaning === "complaint.evidence" && each.test.test(text));
      return { meaning: "complaint.evidence", datum: null, weight: named ? 3 : 2, own: null };
    },
  },
  {
    id: "never-ours",
    read: ({ kinds, text, own }) => {
      const early = EARLY.find((each) => fits(each.kinds, kinds) && each.test.test(text));
      if (!early || (!isNever(early.meaning) && sparesOther(text, own))) return null;
      return { meaning: early.meaning, datum: null, weight: early.weight, own };
    },
  },
  {
    id: "link-of-somebody",
    read: ({ ruled, text, own }) =>
      ruled?.meaning === "respondent.website" && !PLAIN_LINK.test(text) ? { meaning: ruled.meaning, datum: null, weight: 2, own } : null,
  },
  {
    id: "number-of-staff",
    read: ({ ruled, text, own }) =>
      ruled?.meaning === "respondent.staff" && text.endsWith("工号") && !/姓名|名字/.test(text)
        ? { meaning: ruled.meaning, datum: null, weight: 2, own }
        : null,
  },
  {
    id: "of-respondent",
    read: ({ own, settled }) => (own === "respondent" && settled && OF_RESPONDENT.test(settled.meaning!) ? settled : null),
  },
  {
    id: "account",
    read: ({ own, section, kinds, text }) =>
      section === "respondent" && own !== "complainant" && kinds.includes("l") && ACCOUNT.test(text)
        ? { meaning: "respondent.account", datum: null, weight: 2, own }
        : null,
  },
  {
    id: "nothing-of-respondent",
    read: (text) => (text.own === "respondent" && text.whole === null && text.asksNothing ? OTHER(text.own) : null),
  },
  {
    id: "staff-of-respondent",
    read: ({ whole, own, text }) =>
      whole && own === "respondent" && /(?:人员|员工|职员)$/.test(text)
        ? { meaning: "respondent.staff", datum: null, weight: 2, own }
        : null,
  },
  {
    id: "whole-party",
    read: ({ whole, own, kinds }) => (whole ? { meaning: null, datum: whole, weight: kinds.includes("l") ? 3 : 2, own } : null),
  },
  {
    id: "nothing",
    read: (text) => (text.asksNothing && !(text.person?.datum && PERSONAL_NOUN.test(text.text)) ? OTHER(text.own) : null),
  },
  {
    id: "plain-person",
    read: ({ personal, own, settled }) =>
      personal?.weight === 3 && (own !== null || !settled || settled.weight < 3) ? { ...personal, own } : null,
  },
  { id: "rule-of-the-case", read: ({ settled }) => settled },
  { id: "likely-person", read: ({ personal, own }) => personal && { ...personal, own } },
  {
    // 「被投诉旅行社」: a respondent of a kind we do not know.
    id: "strange-respondent",
    read: ({ own, text, kinds }) =>
      own === "respondent" && /^(?:被|涉)/.test(text) && text.length <= 10 && /[lc]/.test(kinds) && !NO_NAME.test(text)
        ? { meaning: null, datum: "name", weight: 2, own }
        : null,
  },
  {
    id: "last-noun",
    read: (text) => {
      const last = readLastNoun(text.text, (each) => fits(each, text.kinds), text.own);
      if (last?.datum) return { ...strangerOf({ ...last }, text.rest, text.own, text.section), own: text.own };
      return last && allowed(last.meaning!, text) ? { ...last, own: text.own } : null;
    },
  },
];

/** Reads one folded text; null when it says nothing. `note`: what stands in brackets behind it. */
export function readText(text: string, asking: Asking, note = ""): Found | null {
  if (!text) return null;
  const heard = new Text(text, note, asking);
  for (const { read } of TEXT_READERS) {
    const found = read(heard);
    if (found) return found;
  }
  return null;
}
