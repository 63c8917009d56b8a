import type { Filing } from "@/lib/case/record";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { Sentence } from "./letter";
import { closed, quote } from "./wording";
import type { Writer } from "./writer";

/** Filings about this debt that were really made: drafted ones do not count, nor those without a day. */
export function filingsMade(w: Writer): (Filing & { filedOn: string })[] {
  return (
    w.input.record.filings
      .filter((filing): filing is Filing & { filedOn: string } => filing.state !== "drafted" && isKnown(filing.filedOn))
      // A paper kept under its own letter went to a court or an office that no channel knows: no complaint.
      .filter(({ channelId, letterId }) => channelId !== letterId)
      .filter((filing) => (!isKnown(filing.debtId) || filing.debtId === w.debt.id) && filing.filedOn <= w.input.on)
      .sort((a, b) => (a.filedOn < b.filedOn ? -1 : a.filedOn > b.filedOn ? 1 : 0))
  );
}

/** How letters call a channel; anything else is “有关部门”. */
const CHANNEL_NAMES: [RegExp, string][] = [
  [/lender/, "放贷机构"],
  [/nfra|12378|fcpsp/, "金融监管部门（12378）"],
  [/12345/, "12345政务服务热线"],
  [/12321/, "12321举报中心"],
  [/12315/, "12315平台"],
  [/nifa/, "中国互联网金融协会"],
  [/pbc|12363/, "中国人民银行分支机构"],
  [/12377/, "12377举报中心"],
  [/heimao/, "黑猫投诉"],
  [/wsxf/, "信访渠道"],
  [/miit|12300/, "电信用户申诉渠道"],
];
export const channelName = (channelId: string): string => CHANNEL_NAMES.find(([pattern]) => pattern.test(channelId))?.[1] ?? "有关部门";

/** The filing a letter is about: the one asked for, else the latest made. */
export function filingOf(w: Writer): (Filing & { filedOn: string }) | null {
  const made = filingsMade(w);
  return made.find(({ id }) => id === w.input.filingId) ?? made.at(-1) ?? null;
}

/** One earlier filing with its day, number and answer, exactly as recorded; a public text tells neither the number nor the words of the answer. */
export function filingSentence(w: Writer, filing: Filing & { filedOn: string }, weight = 66): Sentence | null {
  const open = w.input.forPublic;
  const number = !open && isKnown(filing.filingNumber) && filing.filingNumber !== "" ? `，编号${filing.filingNumber}` : "";
  const reply = filing.replies.at(-1);
  const answered = reply
    ? `${chineseDay(reply.receivedOn)}收到答复${!open && isKnown(reply.text) && reply.text !== "" ? `：${quote(reply.text, 120)}` : ""}`
    : `截至${chineseDay(w.input.on)}，我没有收到答复的记录`;
  const evidenceIds = [...filing.evidenceIds, ...filing.replies.flatMap((each) => each.evidenceIds)];
  return w.state(`facts.filed.${filing.id}`, weight, {
    rows: [{ table: "filings", id: filing.id }],
    evidenceIds,
  })`${chineseDay(filing.filedOn)}，我已就这笔借款向${channelName(filing.channelId)}提出过投诉或请求${number}。${closed(answered)}`;
}

/** Letters by which the borrower asked the other side for papers. */
const ASKED_FOR_PAPERS = /^(ledger-request|records-request|cost-sheet-request|pi-access)$/;

/** The letters by which papers were asked for, whichever way they went; each was sent, and about this debt. */
export const requestsForRecords = (w: Writer): (Filing & { filedOn: string })[] =>
  lettersSent(w, (letterId) => ASKED_FOR_PAPERS.test(letterId));

/** What was sent about this debt under these letters, oldest first: kept under the letter itself, or filed with a channel. */
export function lettersSent(w: Writer, which: (letterId: string) => boolean): (Filing & { filedOn: string })[] {
  return w.input.record.filings
    .filter((filing): filing is Filing & { filedOn: string } => filing.state !== "drafted" && isKnown(filing.filedOn))
    .filter(({ letterId, debtId }) => isKnown(letterId) && which(letterId) && (!isKnown(debtId) || debtId === w.debt.id))
    .filter(({ filedOn }) => filedOn <= w.input.on)
    .sort((a, b) => (a.filedOn < b.filedOn ? -1 : a.filedOn > b.filedOn ? 1 : 0));
}

/** Letters about the conduct of collectors: only filings made with these, or freely, are told as earlier complaints about it. */
const ABOUT_CONDUCT =
  /^complaint-(lender|regulator|local-bureau|nifa|12345|12321|consumers-association)$|^(stop-third-party|records-request|petition)$/;

/** Earlier filings about the conduct, at most the last four; nothing when there are none. */
export const filedBefore = (w: Writer, weight = 66, letters = ABOUT_CONDUCT): (Sentence | null)[] =>
  filingsMade(w)
    .filter(({ letterId }) => (isKnown(letterId) ? letters.test(letterId) : letters === ABOUT_CONDUCT))
    .slice(-4)
    .map((filing) => filingSentence(w, filing, weight));
