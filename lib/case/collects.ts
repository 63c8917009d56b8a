import type { Contact } from "./contact";
import { COLLECTING, OTHER_MESSAGES, PRESSING } from "./collects-words";
import { finder, narrowed, withoutUnseen } from "./word-table";

/** Whether a text asks for payment of a loan that is past its day, and which words of it say so. */
export interface Collecting {
  /** Null: the words do not tell. */
  collects: boolean | null;
  /** The words that made it, with what they are when it is no collection; empty when nothing told. */
  because: string;
}

const collecting = finder(COLLECTING);
const pressing = finder(PRESSING);
const others = OTHER_MESSAGES.map(({ rows, ...kind }) => ({ ...kind, find: finder(rows) }));

/** A loan that is past its day is named although the message also reports a payment or comes from an office: `已收到500元，剩余逾期…`. */
const STILL_OWED = finder([{ words: "(?:剩余|仍有?|尚有?|还有|其余|未结清).{0,8}(?:逾期|欠款|未还)|仍欠|尚欠|还欠" }]);
/** A court asks nobody to pay the lender; a collector who borrows its name does. */
const COURT_THAT_DUNS = finder([
  {
    words:
      "(?:请|立即|务必|尽快|今[日天]|\\d+[点时:]\\d*分?前|小时内)[^。！!；;\\n]{0,20}(?:还款|还清|结清|处理欠款|缴清)|(?:还款|结清|还清|处理)[^。！!；;\\n]{0,14}(?:撤诉|撤案|停止|避免)",
  },
]);

/**
 * Judges a message by its words alone. A polite reminder of a loan that is past its day collects; what comes before the day does not.
 * Codes, receipts, card alerts, statements, a court's service, deliveries, other people's bills and advertising do not. A text that shows
 * neither is not known.
 */
export function collectsText(text: string): Collecting {
  const plain = narrowed(withoutUnseen(text));
  const demand = collecting(plain);
  for (const { find, firm, because, id } of others) {
    if (demand && !firm && id !== "court" && id !== "receipt" && id !== "notice") continue;
    const found = find(plain);
    if (!found) continue;
    if (overruled(id, plain, demand !== null)) continue;
    return { collects: false, because: `${because}：${found.words}` };
  }
  const told = demand ?? pressing(plain);
  return told ? { collects: true, because: told.words } : { collects: null, because: "" };
}

/** Whether words of collection stand although the message has the marks of this kind. */
function overruled(id: string, text: string, demanded: boolean): boolean {
  if (id === "court") return COURT_THAT_DUNS(text) !== null;
  // 家长, 社区, 医院 stand in threats as well: beside words of a debt they make no notice, unless it warns of fraud.
  if (id === "notice" && OWING(text) !== null && FRAUD(text) === null) return true;
  if (!demanded) return false;
  if (id === "receipt") return STILL_OWED(text) !== null;
  return (id === "carrier" || id === "delivery" || id === "notice") && LOAN(text) !== null;
}

const LOAN = finder([{ words: "贷款|借款|网贷|信用卡|白条|花呗|借呗|微粒贷|金条|本息|欠款|月付|催收|逾期(?:金额|\\d|第|未还)" }]);

const OWING = finder([
  { words: "欠(?!缴|费)|不还|还钱|还上|网贷|借钱|借[了的]|逾期(?:未还|\\d|了|金额|贷款)|老赖|债|垫(?:上|付|一下|钱)" },
]);
const FRAUD = finder([{ words: "反诈|防骗|谨防|诈骗|冒充|96110|警惕|切勿|上当|不法" }]);

/** Numbers that belong to no lender: courts, police, government lines, carriers. */
const NOT_A_LENDER =
  /^(?:12368|110|12110|12309|12337|12348|12345|12315|12378|12363|12377|12321|12333|12366|12300|96110|96123|1008[0-9]\d?|100[01]\d{1,2}|119|120|122|11185|95338|95543|95546|95554)$/;

/** What was noted of a contact that only a demand holds. */
const DEMANDS = new Set([
  "demanded-payment",
  "demanded-from-third-party",
  "disclosed-debt",
  "asked-relay",
  "offered-plan",
  "refused-plan",
  "agreed-plan",
]);

/**
 * Whether a contact may be told of as collection: what is known to collect nothing is not, nor what the borrower said not to know, unless
 * its own words show it. What letters tell and what steps lead to them by are the same.
 */
export const isToldAsCollection = (contact: Parameters<typeof collects>[0]): boolean =>
  contact.collects === null ? collects(contact) === true : collects(contact) !== false;

/**
 * Whether a contact collects: what the borrower said of it, else what was noted as said, else its words, else a number that is no
 * lender's. Null when nothing tells (a call without a note), and for what the borrower began.
 */
export function collects(contact: Pick<Contact, "collects" | "direction" | "said" | "words" | "agency" | "number">): boolean | null {
  if (typeof contact.collects === "boolean") return contact.collects;
  if (contact.direction === "out") return null;
  if (contact.said.some((saying) => DEMANDS.has(saying) || saying.startsWith("threat-"))) return true;
  const words = contact.words?.trim();
  if (words) {
    const signed = contact.agency && !words.includes(contact.agency) ? `【${contact.agency}】${words}` : words;
    const judged = collectsText(signed).collects;
    if (judged !== null) return judged;
  }
  return contact.number && NOT_A_LENDER.test(contact.number) ? false : null;
}
