import type { Field } from "../field";
import { MEANINGS } from "../meanings";
import type { Meaning } from "../meanings";
import { kindsOf } from "./control-kind";
import { lastName, nameChinese, nameWords, normalise, withoutRequest } from "./label-text";
import type { Words } from "./label-text";
import { CONTACT_PERSON, partyOfName, partyOfSection, PLAIN_PARTIES } from "./party-for";
import type { Parties, Party } from "./party-for";
import type { Found, Reading } from "./reading";
import { readText } from "./read-text";
import { NAME_RULES, OPTION_PRINTS } from "./wordings";

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
const withoutLevel = (words: Words): Words => ({ ...words, main: words.main.replace(/(?!^)第?[一二三四1-4]级$/, "") });

/** Sources of labels that stand near a field and are bound to nothing. */
const BORROWED = new Set<Field["labelSource"]>(["preceding-text", "following-text", "table-cell"]);
/** Data of persons that no two of are asked by one word. */
const DISTINCT = /^(?:name|phone|idNumber|email|address|postcode|age|birthDate|gender)$/;

const asksOtherDatum = (label: Found, inside: Found): boolean =>
  label.weight === 3 &&
  inside.weight === 3 &&
  label.own === null &&
  label.datum !== inside.datum &&
  DISTINCT.test(label.datum ?? "") &&
  DISTINCT.test(inside.datum ?? "");

const nameLike = (datum: string | null): string | null => (datum === "orgName" || datum === "bareOrg" ? "name" : datum);
const atMost = (found: Found, weight: number): Found => ({ ...found, weight: Math.min(found.weight, weight) });
const never = (meaning: Meaning): Found => ({ meaning, datum: null, weight: 3, own: null });
const other = (weight: number, own: Party = null): Found => ({ meaning: "other", datum: null, weight, own });

/** What a reader says of a field: what was found, and in which of its texts. */
interface Told {
  found: Found;
  source: Reading["source"];
  text: string;
  /** What other texts of the field make of the reading. */
  confirm?: (reading: Reading) => void;
}

/** A field with its texts folded; what is read more than once is read once. */
class FieldTexts {
  readonly kinds: string;
  readonly label: Words;
  readonly placeholder: Words;
  /** What the placeholder asks. */
  readonly asked: string;
  /** The Chinese in its name or id. */
  readonly written: string;
  /** Its name and id in words. */
  readonly names: string;
  section: Party = null;
  matter = false;
  private wasInside: Found | null | undefined;
  private wasByLabel: Found | null | undefined;

  constructor(
    readonly field: Field,
    readonly parties: Parties,
  ) {
    this.kinds = kindsOf(field);
    this.label = withoutLevel(normalise(field.label));
    this.placeholder = normalise(field.placeholder);
    this.asked = firstClause(withoutRequest(this.placeholder.main));
    this.written = nameChinese(field.name) || nameChinese(field.id);
    this.names = nameWords(`${lastName(field.name)} ${lastName(field.id)}`);
    for (const heading of field.sections?.length ? field.sections : [field.section]) {
      const { main, note } = normalise(heading);
      this.section = partyOfSection(main, note === main ? "" : note, parties);
      this.matter = this.section === null && MATTER.test(main);
      if (this.section !== null || this.matter) break;
    }
  }

  read(text: string, note = ""): Found | null {
    return readText(text, this, note);
  }

  /** What the placeholder says. */
  get inside(): Found | null {
    return this.wasInside === undefined ? (this.wasInside = this.read(this.asked)) : this.wasInside;
  }

  /** What the label says: as a whole, by its first words where a note follows, or with the name where it is an address in the net. */
  get byLabel(): Found | null {
    if (this.wasByLabel !== undefined) return this.wasByLabel;
    const { main, note } = this.label;
    let found = this.read(main, note === main ? "" : note);
    const first = firstWords(this.field.label);
    if (first && (found === null || found.weight < 3 || found.vague)) {
      const plainer = this.read(first);
      if (plainer && plainer.weight === 3 && plainer.meaning !== "other" && plainer.own === this.parties.of(main)) found = plainer;
    }
    // 「地址」 of a control called url: an address in the net.
    if (found?.datum === "address" && found.own === null && / (?:url|link|href|uri|website) /.test(this.names))
      found = { meaning: "respondent.website", datum: null, weight: 2, own: null };
    return (this.wasByLabel = found);
  }

  /** The meaning that its answers give away. */
  get print(): (typeof OPTION_PRINTS)[number] | undefined {
    const { options } = this.field;
    return OPTION_PRINTS.find(
      (print) =>
        options.length >= print.least &&
        options.filter((option) => option.text).every((option) => print.all.test(normalise(option.text).main)),
    );
  }
}

function byAnswers(print: (typeof OPTION_PRINTS)[number], text: string): Told {
  const { meaning, weight = 2 } = print;
  const datum = meaning.startsWith("complainant.") ? meaning.slice("complainant.".length) : null;
  return { found: { meaning: datum ? null : meaning, datum, weight, own: null }, source: "options", text };
}

/** The placeholder beneath a label that was read: it may say which date, whose name, or something else. */
function confirmed({ inside, section }: FieldTexts, byLabel: Found): (reading: Reading) => void {
  return (reading) => {
    if (!inside) return;
    // 「日期」 says little, 「请选择借款时间」 beneath it says which.
    if (byLabel.weight === 1 && inside.weight > 1 && inside.meaning === byLabel.meaning) reading.weight = 2;
    if (inside.own !== null && byLabel.own !== null && inside.own !== byLabel.own) reading.weight = Math.min(reading.weight, 2);
    if (byLabel.datum === null || nameLike(inside.datum) !== nameLike(byLabel.datum)) return;
    // The label names no party, its placeholder does: 「公司」, 「请输入被投诉的公司名称」.
    if (byLabel.own === null && inside.own !== null) {
      if (section === null) reading.own = inside.own;
      else if (section !== inside.own) reading.weight = Math.min(reading.weight, 2);
    }
    if (reading.weight === 2 && byLabel.weight === 2 && inside.own === reading.own) reading.weight = 3;
  };
}

/** Ways to read a field, in order; the first that answers has it. */
export const FIELD_READERS: { id: string; read: (texts: FieldTexts) => Told | null }[] = [
  {
    id: "password",
    read: ({ field, label, placeholder }) =>
      field.widget === "password" || field.inputType === "password"
        ? { found: never("never.password"), source: "label", text: label.main || placeholder.main }
        : null,
  },
  {
    id: "code",
    read({ field, kinds, label, placeholder }) {
      const codes = `${label.main} ${placeholder.main} ${normalise(field.title ?? "").main}`;
      const asksCode = kinds.includes("l") && /验证码|校验码|效验码|验证字符|captcha|verification ?code/.test(codes);
      if (field.widget !== "captcha" && !asksCode) return null;
      const plain = /短信|手机|动态码|语音/.test(label.main) && label.main.includes("码");
      const sent =
        /短信|手机|动态|语音|邮箱/.test(codes.replace(/请?输入(?:您的)?手机号码?/, "")) || /获取|发送|秒后|免费获取|短信/.test(field.hint);
      const sms = plain || (sent && field.widget !== "captcha");
      return { found: never(sms ? "never.smsCode" : "never.captcha"), source: "label", text: label.main || placeholder.main };
    },
  },
  {
    id: "password-by-name",
    read: ({ names, kinds, label }) =>
      !label.main && kinds === "l" && / (?:password|passwd|pwd|mima) /.test(names)
        ? { found: never("never.password"), source: "name", text: names.trim() }
        : null,
  },
  {
    id: "signature",
    read: ({ kinds, label }) =>
      /签名|签字|签章|盖章/.test(label.note) && /[lafc]/.test(kinds)
        ? { found: never("never.signature"), source: "label", text: label.main }
        : null,
  },
  {
    // A paragraph is taken for the label: what stands in the box says what it asks.
    id: "paragraph",
    read(texts) {
      if (texts.label.main.length <= 30 || !/[。；！].*[。；！]/.test(texts.field.label.slice(0, 400))) return null;
      const { inside, asked } = texts;
      return inside && inside.weight >= 2 ? { found: { ...inside, weight: 2 }, source: "placeholder", text: asked } : null;
    },
  },
  {
    // 「涉及内容」 over one line, and beneath it 「作品链接」: the vaguer word yields.
    id: "vaguer-label",
    read({ byLabel, kinds, inside, asked }) {
      if (byLabel?.meaning !== "complaint.facts" || byLabel.weight > 2 || kinds !== "l") return null;
      return inside?.meaning && inside.meaning !== byLabel.meaning
        ? { found: atMost(inside, 2), source: "placeholder", text: asked }
        : null;
    },
  },
  {
    // What stands in the box is seen, its label only spoken.
    id: "spoken-label",
    read({ field, inside, asked }) {
      return field.labelSource === "spoken" && inside && inside.weight >= 2 ? { found: inside, source: "placeholder", text: asked } : null;
    },
  },
  {
    // The label stands near, the placeholder stands inside: 「手机号码」 of another row, and 「请输入身份证号」.
    id: "borrowed-label",
    read({ byLabel, field, inside, asked }) {
      if (!byLabel || !inside || !BORROWED.has(field.labelSource) || !asksOtherDatum(byLabel, inside)) return null;
      return { found: { ...inside, weight: 2 }, source: "placeholder", text: asked };
    },
  },
  {
    id: "label",
    read(texts) {
      const { byLabel, label } = texts;
      return byLabel && { found: byLabel, source: "label", text: label.main, confirm: confirmed(texts, byLabel) };
    },
  },
  {
    id: "contact-person",
    read: ({ label, kinds, parties }) =>
      CONTACT_PERSON.test(label.main) && kinds.includes("l")
        ? { found: { meaning: null, datum: "name", weight: 3, own: parties.of(label.main) }, source: "label", text: label.main }
        : null,
  },
  {
    id: "answers-under-a-label",
    read: ({ label, print }) => (label.main && print && print.meaning !== "complaint.kind" ? byAnswers(print, label.main) : null),
  },
  {
    id: "somebody-else",
    read({ label, parties }) {
      const own = parties.of(label.main);
      return own === "representative" || own === "third" ? { found: other(3, own), source: "label", text: label.main } : null;
    },
  },
  {
    // A heading that stands before the first box is taken for its label: the placeholder asks for something else altogether.
    id: "heading-for-a-label",
    read({ field, label, inside, asked }) {
      if (field.labelSource !== "preceding-text" || !SPEAKS_OF_COMPLAINING.test(label.main)) return null;
      return inside?.weight === 3 ? { found: { ...inside, weight: 2 }, source: "placeholder", text: asked } : null;
    },
  },
  {
    // The label says nothing that we know, and its placeholder speaks of the matter.
    id: "matter-in-the-placeholder",
    read(texts) {
      if (!texts.label.main || texts.parties.of(texts.label.main) !== null || !texts.asked) return null;
      const { inside, asked } = texts;
      const speaks = inside && inside.weight >= 2 && /^complaint\.(?:facts|title|request|category|kind)$/.test(inside.meaning ?? "");
      return speaks ? { found: { ...inside, weight: 2 }, source: "placeholder", text: asked } : null;
    },
  },
  {
    id: "name-under-a-label",
    read(texts) {
      if (!texts.label.main || !texts.written || texts.parties.of(texts.label.main) !== null) return null;
      const coded = texts.read(texts.written);
      return coded?.meaning ? { found: atMost(coded, 2), source: "name", text: texts.written } : null;
    },
  },
  {
    // A label that no rule knows: its words still count against the placeholder, unless it is only a hint or a mark.
    id: "unknown-label",
    read({ label, asked, parties }) {
      if (!label.main) return null;
      const foreign = /^[\x20-\x7e]+$/.test(label.main) && asked !== "";
      if (asked && (foreign || label.main.length > 12)) return null;
      return { found: other(1, parties.of(label.main)), source: "label", text: label.main };
    },
  },
  {
    id: "placeholder",
    read({ inside, asked }) {
      const found = inside ?? (CONTACT_PERSON.test(asked) ? { meaning: null, datum: "name", weight: 2, own: null } : null);
      return found && { found, source: "placeholder", text: asked };
    },
  },
  {
    id: "title",
    read(texts) {
      if (!texts.field.title) return null;
      const title = normalise(texts.field.title).main;
      const titled = texts.read(withoutRequest(title));
      return titled && { found: atMost(titled, 2), source: "placeholder", text: title };
    },
  },
  { id: "answers", read: ({ field, print }) => (print ? byAnswers(print, field.options[0]?.text ?? "") : null) },
  {
    id: "file",
    read: ({ kinds }) =>
      kinds === "f"
        ? { found: { meaning: "complaint.evidence", datum: null, weight: 2, own: null }, source: "options", text: "file" }
        : null,
  },
  {
    id: "written-name",
    read(texts) {
      if (texts.label.main || texts.placeholder.main || !texts.written) return null;
      const coded = texts.read(texts.written);
      return coded && { found: atMost(coded, 2), source: "name", text: texts.written };
    },
  },
  {
    id: "name",
    read({ label, placeholder, names, kinds }) {
      if (label.main || placeholder.main || kinds === "c") return null;
      const rule = NAME_RULES.find((each) => each.test.test(names));
      if (!rule) return null;
      const known = rule.datum in MEANINGS;
      return {
        found: { meaning: known ? (rule.datum as Meaning) : null, datum: known ? null : rule.datum, weight: 1, own: null },
        source: "name",
        text: names.trim(),
      };
    },
  },
  { id: "nothing", read: ({ label, asked }) => ({ found: other(0), source: "none", text: label.main || asked }) },
];

/** Reads a field alone. */
export function readField(field: Field, parties: Parties = PLAIN_PARTIES): Reading {
  const texts = new FieldTexts(field, parties);
  let told: Told | null = null;
  for (const { read } of FIELD_READERS) {
    told = read(texts);
    if (told) break;
  }
  const { found, source, text, confirm } = told!;
  const contact = CONTACT_PERSON.test(text) && found.own === null;
  const reading: Reading = {
    field,
    text,
    source,
    meaning: found.meaning,
    datum: found.datum ?? (contact && !found.meaning ? "name" : null),
    weight: found.weight,
    own: found.own,
    section: texts.section,
    named: partyOfName(texts.names, parties),
    contact,
    matter: texts.matter,
    because: [`${source}:${text.slice(0, 20)}`],
    resolved: null,
  };
  confirm?.(reading);
  return reading;
}
