import { isKnown } from "@/lib/units/maybe";
import { chineseDay } from "@/lib/units/day";
import type { Draft, LetterInput } from "./letter";
import { letterOf } from "./letter-shelf";
import { textOf } from "./text";

/** What was asked, one each, as a filing keeps it. */
export const demandsOf = (draft: Draft): { id: string; text: string }[] =>
  draft.blocks
    .flatMap((block) => ("part" in block && block.part === "demands" && block.kind === "numbered" ? block.items : []))
    .filter(({ kind }) => kind === "demand")
    .map(({ id, text }) => ({ id, text: text.slice(0, 500) }));

/** Who gets a letter, as far as the way of sending goes. */
export type Receiver = "lender" | "office" | "court" | "law-firm" | "person";

/** How a letter leaves, and under which channel its dispatch is kept. */
export interface Sending {
  receiver: Receiver;
  /**
   * The channel the dispatch is noted under: one of ours, else the letter's own id (papers to a court or an office that no channel knows; no
   * clock of a channel runs for them). Null where nothing of ours is sent: a paper that a relative keeps, a form of a portal.
   */
  channelId: string | null;
  /** What stands on the label of a postal item: the paper's full name, how many, from whom, of which day. */
  itemName: string;
  ways: string[];
  /** We hold no address of a recipient that an official source confirms: where to read it. */
  addressFrom: string;
  /** `mailto:` with subject and text, for the borrower's own click; null when the text is too long for it. */
  mailto: string | null;
  /** `sms:` with the letter's short message; null when it has none. */
  sms: string | null;
}

/** Letters to authorities that take paper, by the channel they go through. The others go by the portal's own form. */
const OFFICES: Record<string, string> = {
  "complaint-regulator": "nfra-12378",
  "complaint-local-bureau": "local-bureau",
  "complaint-pbc": "pbc-credit",
  "complaint-consumers-association": "consumer-orgs",
  "complaint-telecom": "carrier-own",
  petition: "wsxf",
};
/** Letters that go to nobody's desk by post: portals with forms of their own, the police, papers a relative signs. */
const NOT_POSTED =
  /^(complaint-(12321|12337|12345|12377|12315|nifa)|police-statement|not-my-loan-police|relative-|evidence-list|settlement-checklist|legal-aid)/;

/** Characters a mail link may carry: Chinese grows ninefold in it, and mail programs cut long ones. */
const MAIL_MOST = 700;

function receiverOf(letterId: string): Receiver {
  if (NOT_POSTED.test(letterId)) return "person";
  if (letterId === "lawyer-letter-reply") return "law-firm";
  if (letterOf(letterId).area === "court") return "court";
  return letterId in OFFICES || /^(administrative-review|disclosure-request|not-my-loan-credit|complaint-(?!lender))/.test(letterId)
    ? "office"
    : "lender";
}

const WAYS: Record<Receiver, string[]> = {
  lender: [
    "用中国邮政 EMS 或挂号信寄。一式两份，本人签名，一份寄出，一份自己留。",
    "在面单“内件品名”里写上面的品名；收件栏写部门和电话。装信、封口时拍照或录像。",
    "保存寄件联、全程跟踪页（看签收人和日期）；退回的信不要拆。",
    "也可以在借款 App 的官方客服里发，或发到合同上写的邮箱，截图留存。网上查来的客服号码不要用。",
  ],
  "law-firm": [
    "先在司法行政机关的律师查询里核对这家律所和律师是不是真的，再按查到的地址寄。",
    "用中国邮政 EMS 或挂号信，一式两份，自己留一份，保存寄件联和全程跟踪页。",
  ],
  office: [
    "用中国邮政 EMS 或挂号信寄，不用平信：挂号的以签收日算期限。一式两份，自己留一份。",
    "在面单“内件品名”里写上面的品名；收件栏写部门和电话。",
    "也可以当面交，请对方在你那份上写明收到的日子。保存寄件联和全程跟踪页。",
  ],
  court: [
    "交到文书上写明的法院：立案窗口或承办法官当面交，或用中国邮政 EMS 寄；法院通知可以在线提交的，按通知里的官方入口。",
    "期限届满前交邮的不算过期，以邮戳为准。保存寄件联和全程跟踪页。",
    "按对方当事人的人数附副本，自己留一份。",
  ],
  person: [],
};

const ADDRESS: Record<Receiver, string> = {
  lender: "收件地址看合同里贷款人的住所地或联系地址，或 App 隐私政策里的公司地址；寄前打 App 里的官方客服，问收件的部门和电话。",
  "law-firm": "收件地址看律师函的落款，并和官方查询结果核对。",
  office: "收件地址和受理部门看该机关官方网站，或打 12345 问。",
  court: "收件地址看文书的落款，或打 12368 问承办法官和立案窗口。",
  person: "",
};

/** How this letter is sent. Pure; addresses are never guessed. */
export function sendingOf(draft: Draft, input: LetterInput): Sending {
  const receiver = receiverOf(draft.letterId);
  const { name } = input.record.borrower;
  const heading = draft.blocks.find((block) => block.kind === "title");
  const title = heading?.kind === "title" ? heading.text : draft.title;
  const text = textOf(draft);
  const leaves = receiver !== "person" && !input.forPublic && !input.record.isSample;
  const sms = leaves && receiver === "lender" ? (letterOf(draft.letterId).spoken?.(input).sms ?? null) : null;
  return {
    receiver,
    channelId: receiver === "person" ? null : (OFFICES[draft.letterId] ?? (receiver === "lender" ? "lender-own" : draft.letterId)),
    itemName: `《${title}》1份${isKnown(name) && name !== "" ? `，寄件人${name}` : ""}，${chineseDay(draft.on)}`,
    ways: WAYS[receiver],
    addressFrom: ADDRESS[receiver],
    mailto:
      leaves && receiver !== "court" && text.length <= MAIL_MOST
        ? `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`
        : null,
    sms: sms === null ? null : `sms:?body=${encodeURIComponent(sms)}`,
  };
}
