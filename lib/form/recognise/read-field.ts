import type { Field } from "../field";
import type { Meaning } from "../meanings";
import { isNever, MEANINGS } from "../meanings";
import { CASE_RULES, NAME_RULES, OPTION_PRINTS, PERSON_RULES } from "./wordings";
import { CONTACT_PERSON, isAct, partyOfName, partyOfSection, PLAIN_PARTIES } from "./party-for";
import type { Parties, Party } from "./party-for";
import { NOTHING, isOrganisation, isSeat, isTrade, readHead, strangeWords } from "./last-noun";
import { lastName, nameChinese, nameWords, normalise, withoutRequest } from "./label-text";

/** What one field's own words say, before its neighbours are heard. */
export interface Reading {
  field: Field;
  /** The folded text that spoke: label, else placeholder, else title. */
  text: string;
  source: "label" | "placeholder" | "options" | "name" | "none";
  /** A settled meaning, or a datum of a person whose party is open. */
  meaning: Meaning | null;
  datum: string | null;
  weight: number;
  /** The party the label itself names. */
  own: Party;
  /** The party of the section it stands in. */
  section: Party;
  /** The party its name and id hint at. */
  named: Party;
  /** The label asks for a contact person (联系人). */
  contact: boolean;
  /** The section speaks of the matter, not of a person. */
  matter: boolean;
  because: string[];
  /** The party its neighbours settled on, once they have. */
  resolved: Party;
}

export function kindsOf(field: Field): string {
  switch (field.widget) {
    case "textarea":
    case "richText":
      return "a";
    case "select":
    case "radioGroup":
    case "checkGroup":
    case "customSelect":
    case "switch":
      return "c";
    case "cascader":
    case "regionPicker":
      return "cr";
    case "pickerPopup":
      return "cdl";
    case "datePicker":
    case "dateText":
    case "timePicker":
    case "dateRange":
      return "d";
    case "file":
      return "f";
    case "typeAhead":
      return "lc";
    case "unknown":
      if (field.inputType === "file") return "f";
      return field.options.length > 1 ? "c" : "l";
    default:
      // A box of one line that asks for a choice is the face of a list.
      return field.readOnly ? "lcd" : /^[-\s]*请选择[-\s.。…]*$/.test(field.placeholder) ? "cl" : "l";
  }
}

const fits = (kinds: string, own: string): boolean => kinds === "" || [...own].some((kind) => kinds.includes(kind));

interface Found {
  meaning: Meaning | null;
  datum: string | null;
  weight: number;
  own: Party;
  /** Left alone only because it holds words that are not understood. */
  vague?: boolean;
}

/** Papers that prove who somebody is are not evidence of what happened. */
const IDENTITY_PAPER = /身份证|证件|营业执照|委托书|授权|头像|手持|人脸|资格证|户口|护照|银行卡|执照|委托|签名|收款/;

/** Reads one text against the table. */
function read(text: string, field: Field, kinds: string, section: Party, parties: Parties, note = ""): Found | null {
  if (!text) return null;
  if (kinds === "f") {
    if (IDENTITY_PAPER.test(text)) return { meaning: "other", datum: null, weight: 3, own: null };
    return {
      meaning: "complaint.evidence",
      datum: null,
      weight: CASE_RULES.some((each) => each.meaning === "complaint.evidence" && each.test.test(text)) ? 3 : 2,
      own: null,
    };
  }
  const own = parties.of(text, note);
  const early = CASE_RULES.find(
    (each) => (isNever(each.meaning) || each.meaning === "other") && fits(each.kinds, kinds) && each.test.test(text),
  );
  if (early && (isNever(early.meaning) || !sparesOther(text, own)))
    return { meaning: early.meaning, datum: null, weight: early.weight, own };
  // 「投诉人诉求」 is a 诉求.
  const rest = own === "complainant" ? parties.without(text) : "";
  const ruled = CASE_RULES.find(
    (each) =>
      !isNever(each.meaning) &&
      each.meaning !== "other" &&
      fits(each.kinds, kinds) &&
      !(each.meaning === "complaint.facts" && kinds.includes("c")) &&
      (each.test.test(text) || (rest !== "" && each.test.test(rest))) &&
      allowed(each.meaning, own, section, text),
  );
  if (ruled?.meaning === "respondent.website" && !PLAIN_LINK.test(text)) return { meaning: ruled.meaning, datum: null, weight: 2, own };
  if (ruled?.meaning === "respondent.staff" && text.endsWith("工号") && !/姓名|名字/.test(text))
    return { meaning: ruled.meaning, datum: null, weight: 2, own };
  const settled = ruled ? { meaning: tradeOf(ruled.meaning, text, own ?? section), datum: null, weight: ruled.weight, own } : null;
  if (own === "respondent" && settled && /^respondent\.(?:platform|website|account|phone|creditCode|staff|type)$/.test(settled.meaning))
    return settled;
  if (section === "respondent" && own !== "complainant" && kinds.includes("l") && ACCOUNT.test(text))
    return { meaning: "respondent.account", datum: null, weight: 2, own };
  const whole = wholeParty(text, own, parties);
  if (NOTHING.test(text) && whole === null && !settled && own === "respondent" && !isTrade(text.replace(/[/或及和、]?工号$/, "")))
    return { meaning: "other", datum: null, weight: 3, own };
  if (whole && own === "respondent" && /(?:人员|员工|职员)$/.test(text))
    return { meaning: "respondent.staff", datum: null, weight: 2, own };
  if (whole) return { meaning: null, datum: whole, weight: kinds.includes("l") ? 3 : 2, own };
  let personal = readPerson(own === null ? text : parties.without(text), text, kinds);
  if (!settled && NOTHING.test(text) && !isTrade(text.replace(/[/或及和、]?工号$/, "")) && !(personal?.datum && PERSONAL_NOUN.test(text)))
    return { meaning: "other", datum: null, weight: 3, own };
  // 「工程名称」 is the name of nobody.
  if (personal?.datum === "name" && own === null && section === null && !NAMES.test(text)) personal = null;
  if (personal?.datum) personal = strangerOf(personal, own === null ? text : parties.without(text), own, section);
  if (personal && personal.weight === 3 && (own !== null || !settled || settled.weight < 3)) return { ...personal, own };
  if (settled) return settled;
  if (personal) return { ...personal, own };
  // 「被投诉旅行社」: a respondent of a kind we do not know.
  const stranger = own === "respondent" && /^(?:被|涉)/.test(text) && text.length <= 10 && /[lc]/.test(kinds);
  if (stranger && !NO_NAME.test(text)) return { meaning: null, datum: "name", weight: 2, own };
  const last = readHead(text, (each) => fits(each, kinds), own);
  if (last?.datum) return { ...strangerOf({ ...last }, own === null ? text : parties.without(text), own, section), own };
  return last && allowed(last.meaning!, own, section, text) ? { ...last, own } : null;
}

/**
 * A datum of a person whose label holds more than is understood: 「顾问姓名」, 「举报城市」. Somebody's by trade is the respondent's staff;
 * a name with an unknown doer is nobody's we know; anything else is likely at most.
 */
function strangerOf(personal: Omit<Found, "own">, rest: string, own: Party, section: Party): Omit<Found, "own"> {
  if (personal.datum === "orgName" || personal.datum === "bareOrg" || personal.datum === "orgAddress") return personal;
  const strange = strangeWords(rest, personal.datum ?? "");
  if (strange === "") return personal;
  if (personal.datum === "name" && own !== "complainant") {
    if (isTrade(strange)) return { meaning: "respondent.staff", datum: null, weight: 2 };
    if (isOrganisation(strange)) return { meaning: null, datum: "orgName", weight: 2 };
    if (own === null && section === null) return { meaning: "other", datum: null, weight: 3, vague: true };
  }
  if (own !== "complainant" && personal.datum === "phone" && isTrade(strange))
    return section === "respondent" || own === "respondent" ? { ...personal, weight: 2 } : { meaning: "other", datum: null, weight: 3 };
  if (own === null && section === null && personal.datum === "phone" && !isAct(strange))
    return isOrganisation(strange)
      ? { meaning: "respondent.phone", datum: null, weight: 2 }
      : { meaning: "other", datum: null, weight: 3, vague: true };
  if (personal.datum === "address" && /文章|作品|视频|帖子|网页|页面|网站|商品|链接|下载|直播/.test(strange))
    return { meaning: "respondent.website", datum: null, weight: 2 };
  if (own === null && (personal.datum === "region" || personal.datum === "address") && isSeat(strange))
    return { meaning: personal.datum === "region" ? "respondent.region" : "respondent.address", datum: null, weight: 2 };
  // A place with a word before it that says nothing of a person is where it happened.
  if (own === null && section === null && personal.datum === "region") return { meaning: "event.region", datum: null, weight: 2 };
  if (own === null && section === null && personal.datum === "address" && /居住|住址|户籍|家庭/.test(rest))
    return { meaning: "other", datum: null, weight: 3, vague: true };
  if (own === null && section === null && personal.datum === "address") return { meaning: "event.place", datum: null, weight: 2 };
  return { ...personal, weight: Math.min(personal.weight, 2) };
}

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

function allowed(meaning: Meaning, own: Party, section: Party, text: string): boolean {
  if (meaning === "complaint.category") return !NO_CATEGORY.test(text);
  if (meaning.startsWith("respondent.")) return own !== "complainant" && (own !== null || section !== "complainant");
  return meaning !== "complainant.type" || (own !== "respondent" && (own !== null || section !== "respondent"));
}

/** 「被举报微信账号」 names an account, though 微信 alone is none of ours. */
function sparesOther(text: string, own: Party): boolean {
  return own === "respondent" && /账号|帐号|公众号|昵称|(?:\/|及|或|和)工号/.test(text);
}

/** A label that is nothing but a party asks for its name. */
function wholeParty(text: string, own: Party, parties: Parties): string | null {
  if (own === null) return null;
  const rest = parties.without(text);
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

const nameLike = (datum: string | null): string | null => (datum === "orgName" || datum === "bareOrg" ? "name" : datum);

const MATTER =
  /(?:投诉|举报|申诉|反映|信件|来信|留言|诉求|问题|事项|案件|事件|建议|纠纷|业务|争议|消费|商品|订单|异议)(?:\/投诉)?(?:的)?(?:信息|内容|情况|详情|正文|描述|资料|问题|事项)?(?:填写)?$|正文|案情|案件|事实|请求|隐患|(?:事发|发生|问题|隐患|违法|现场|具体)?(?:地点|位置|场所)(?:信息)?$/;

/** How pages are headed: 「举报催收」, 「我要投诉」. */
const SPEAKS_OF_COMPLAINING =
  /^(?:我要|在线|网上)?(?:投诉|举报|申诉|反映|维权|曝光|信访|留言|求助)|(?:投诉|举报|申诉|维权|信箱|平台|中心|登记)$/;

/** What a placeholder asks; the rest of the sentence says why: 「补充举报的详细信息，可以帮助…」. */
function firstClause(text: string): string {
  const end = text.search(/[,。;!?]/);
  return end >= 2 ? text.slice(0, end) : text;
}

/** What stands before a note on the same line: 「联系方式 便于我们与您联系」. */
function firstWords(label: string): string {
  const parts = label.trim().split(/[\s:：,，;；]+/);
  const first = normalise(parts[0] ?? "").main;
  return parts.length > 1 && first.length >= 2 && /[\u4e00-\u9fff]{2}/.test(first) ? first : "";
}

/** 「企业一级」, 「企业二级」: the parts of one answer. */
const withoutLevel = (words: { main: string; note: string }): { main: string; note: string } => ({
  ...words,
  main: words.main.replace(/(?!^)第?[一二三四1-4]级$/, ""),
});

/** Reads a field alone. */
export function readField(field: Field, parties: Parties = PLAIN_PARTIES): Reading {
  const kinds = kindsOf(field);
  const written = nameChinese(field.name) || nameChinese(field.id);
  const label = withoutLevel(normalise(field.label));
  const placeholder = normalise(field.placeholder);
  const sections = (field.sections?.length ? field.sections : [field.section]).map((each) => normalise(each));
  let section: Party = null;
  let matter = false;
  for (const each of sections) {
    section = partyOfSection(each.main, each.note === each.main ? "" : each.note, parties);
    matter = section === null && MATTER.test(each.main);
    if (section !== null || matter) break;
  }
  const names = nameWords(`${lastName(field.name)} ${lastName(field.id)}`);
  const named = partyOfName(names, parties);
  const reading: Reading = {
    field,
    text: label.main,
    source: "none",
    meaning: null,
    datum: null,
    weight: 0,
    own: null,
    section,
    named,
    contact: false,
    matter,
    because: [],
    resolved: null,
  };

  const settle = (found: Found, source: Reading["source"], text: string): Reading => {
    reading.meaning = found.meaning;
    reading.datum = found.datum;
    reading.weight = found.weight;
    reading.own = found.own;
    reading.source = source;
    reading.text = text;
    reading.contact = CONTACT_PERSON.test(text) && found.own === null;
    if (reading.contact && !reading.datum && !reading.meaning) reading.datum = "name";
    reading.because.push(`${source}:${text.slice(0, 20)}`);
    return reading;
  };

  if (field.widget === "password" || field.inputType === "password")
    return settle({ meaning: "never.password", datum: null, weight: 3, own: null }, "label", label.main || placeholder.main);
  const codes = `${label.main} ${placeholder.main} ${normalise(field.title ?? "").main}`;
  if (field.widget === "captcha" || (kinds.includes("l") && /验证码|校验码|效验码|验证字符|captcha|verification ?code/.test(codes))) {
    const plain = /短信|手机|动态码|语音/.test(label.main) && label.main.includes("码");
    const sms =
      /短信|手机|动态|语音|邮箱/.test(`${codes}`.replace(/请?输入(?:您的)?手机号码?/, "")) ||
      /获取|发送|秒后|免费获取|短信/.test(field.hint);
    return settle(
      { meaning: plain || (sms && field.widget !== "captcha") ? "never.smsCode" : "never.captcha", datum: null, weight: 3, own: null },
      "label",
      label.main || placeholder.main,
    );
  }
  if (/验证码|密码/.test(label.main) === false && / (?:password|passwd|pwd|mima) /.test(names) && kinds === "l" && !label.main)
    return settle({ meaning: "never.password", datum: null, weight: 3, own: null }, "name", names.trim());

  if (/签名|签字|签章|盖章/.test(label.note) && /[lafc]/.test(kinds))
    return settle({ meaning: "never.signature", datum: null, weight: 3, own: null }, "label", label.main);
  const asked = firstClause(withoutRequest(placeholder.main));
  // A paragraph is taken for the label: what stands in the box says what it asks.
  if (/[。；！].*[。；！]/.test(field.label.slice(0, 400)) && label.main.length > 30) {
    const inside = read(asked, field, kinds, section, parties);
    if (inside && inside.weight >= 2) return settle({ ...inside, weight: 2 }, "placeholder", asked);
  }
  let byLabel = read(label.main, field, kinds, section, parties, label.note === label.main ? "" : label.note);
  const first = firstWords(field.label);
  if (first && (byLabel === null || byLabel.weight < 3 || byLabel.vague)) {
    const plainer = read(first, field, kinds, section, parties);
    if (plainer && plainer.weight === 3 && plainer.meaning !== "other" && plainer.own === parties.of(label.main)) byLabel = plainer;
  }
  // 「地址」 of a control called url: an address in the net.
  if (byLabel?.datum === "address" && byLabel.own === null && / (?:url|link|href|uri|website) /.test(names))
    byLabel = { meaning: "respondent.website", datum: null, weight: 2, own: null };
  if (byLabel) {
    const agrees = asked ? read(asked, field, kinds, section, parties) : null;
    // 「涉及内容」 over one line, and beneath it 「作品链接」: the vaguer word yields.
    if (
      byLabel.meaning === "complaint.facts" &&
      byLabel.weight <= 2 &&
      kinds === "l" &&
      agrees?.meaning &&
      agrees.meaning !== byLabel.meaning
    )
      return settle({ ...agrees, weight: Math.min(agrees.weight, 2) }, "placeholder", asked);
    settle(byLabel, "label", label.main);
    // 「日期」 says little, 「请选择借款时间」 beneath it says which.
    if (byLabel.weight === 1 && agrees && agrees.weight > 1 && agrees.meaning === byLabel.meaning) reading.weight = 2;
    if (agrees && agrees.own !== null && byLabel.own !== null && agrees.own !== byLabel.own) reading.weight = Math.min(reading.weight, 2);
    if (agrees && byLabel.datum !== null && nameLike(agrees.datum) === nameLike(byLabel.datum)) {
      // The label names no party, its placeholder does: 「公司」, 「请输入被投诉的公司名称」.
      if (byLabel.own === null && agrees.own !== null) {
        if (section === null) reading.own = agrees.own;
        else if (section !== agrees.own) reading.weight = Math.min(reading.weight, 2);
      }
      if (reading.weight === 2 && byLabel.weight === 2 && agrees.own === reading.own) reading.weight = 3;
    }
    return reading;
  }
  if (CONTACT_PERSON.test(label.main) && kinds.includes("l"))
    return settle({ meaning: null, datum: "name", weight: 3, own: parties.of(label.main) }, "label", label.main);

  const prints = OPTION_PRINTS.find(
    (print) =>
      field.options.length >= print.least &&
      field.options.filter((option) => option.text).every((option) => print.all.test(normalise(option.text).main)),
  );
  if (label.main) {
    // A label that no rule knows: its words still count against the placeholder, unless it is only a hint or a mark.
    if (prints && prints.meaning !== "complaint.kind") return settleMeaning(settle, prints.meaning, "options", label.main);
    const own = parties.of(label.main);
    if (own === "representative" || own === "third") return settle({ meaning: "other", datum: null, weight: 3, own }, "label", label.main);
    // A heading that stands before the first box is taken for its label: the placeholder asks for something else altogether.
    const inside =
      field.labelSource === "preceding-text" && SPEAKS_OF_COMPLAINING.test(label.main) ? read(asked, field, kinds, section, parties) : null;
    if (inside && inside.weight === 3) return settle({ ...inside, weight: 2 }, "placeholder", asked);
    const said = own === null && asked ? read(asked, field, kinds, section, parties) : null;
    // The label says nothing that we know, and its placeholder speaks of the matter.
    if (said && said.weight >= 2 && /^complaint\.(?:facts|title|request|category|kind)$/.test(said.meaning ?? ""))
      return settle({ ...said, weight: 2 }, "placeholder", asked);
    const coded = written && own === null ? read(written, field, kinds, section, parties) : null;
    if (coded?.meaning) return settle({ ...coded, weight: Math.min(coded.weight, 2) }, "name", written);
    const foreign = /^[\x20-\x7e]+$/.test(label.main) && asked !== "";
    if ((label.main.length <= 12 && !foreign) || !asked)
      return settle({ meaning: "other", datum: null, weight: 1, own }, "label", label.main);
  }
  const byPlaceholder =
    read(asked, field, kinds, section, parties) ??
    (CONTACT_PERSON.test(asked) ? { meaning: null, datum: "name", weight: 2, own: null } : null);
  if (byPlaceholder) return settle({ ...byPlaceholder, weight: byPlaceholder.weight }, "placeholder", asked);
  if (field.title) {
    const titled = read(withoutRequest(normalise(field.title).main), field, kinds, section, parties);
    if (titled) return settle({ ...titled, weight: Math.min(titled.weight, 2) }, "placeholder", normalise(field.title).main);
  }
  if (prints) return settleMeaning(settle, prints.meaning, "options", field.options[0]?.text ?? "");
  if (kinds === "f") return settle({ meaning: "complaint.evidence", datum: null, weight: 2, own: null }, "options", "file");
  if (!label.main && !placeholder.main) {
    const coded = written ? read(written, field, kinds, section, parties) : null;
    if (coded) return settle({ ...coded, weight: Math.min(coded.weight, 2) }, "name", written);
    const byName = NAME_RULES.find((each) => each.test.test(names));
    if (byName && kinds !== "c") {
      const known = byName.datum in MEANINGS;
      return settle(
        { meaning: known ? (byName.datum as Meaning) : null, datum: known ? null : byName.datum, weight: 1, own: null },
        "name",
        names.trim(),
      );
    }
  }
  return settle({ meaning: "other", datum: null, weight: 0, own: null }, "none", label.main || asked);
}

function settleMeaning(
  settle: (found: Found, source: Reading["source"], text: string) => Reading,
  meaning: Meaning,
  source: Reading["source"],
  text: string,
): Reading {
  const datum = meaning.startsWith("complainant.") ? meaning.slice("complainant.".length) : null;
  return settle({ meaning: datum ? null : meaning, datum, weight: 2, own: null }, source, text);
}
