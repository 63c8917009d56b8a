import type { Arrangement } from "@/lib/case/record";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { Sentence } from "./letter";
import { yuan } from "./wording";
import type { Writer } from "./writer";

/** The latest arrangement, offered or agreed, for the letter's debt. */
export function arrangementOf(w: Writer): Arrangement | null {
  const own = w.input.record.arrangements.filter(({ debtId }) => debtId === w.debt.id);
  return own.sort((a, b) => (a.agreedOn < b.agreedOn ? -1 : a.agreedOn > b.agreedOn ? 1 : 0)).at(-1) ?? null;
}

/** Its terms in one sentence: how many, how much, from when to when, what is waived, whether a settlement is promised. Asks for instalments when there are none. */
export function termsSentence(w: Writer, arrangement: Arrangement, who: string, weight: number): Sentence | null {
  const { instalments } = arrangement;
  if (instalments.length === 0) {
    w.ask("offerIncomplete");
    return null;
  }
  const first = instalments[0]!;
  const last = instalments[instalments.length - 1]!;
  const total = instalments.reduce((sum, { amountFen }) => sum + amountFen, 0);
  const even = instalments.every(({ amountFen }) => amountFen === first.amountFen);
  const each = even
    ? `每期${yuan(first.amountFen)}`
    : instalments
        .slice(0, 12)
        .map(({ number, amountFen }) => `第${number}期${yuan(amountFen)}`)
        .join("、");
  const waived = isKnown(arrangement.waivedFen) && arrangement.waivedFen > 0 ? `，减免${yuan(arrangement.waivedFen)}` : "";
  const settled = arrangement.settlementPromised === true ? "，还清后出具结清证明" : "";
  return w.state(`facts.terms.${arrangement.id}`, weight, {
    rows: [{ table: "arrangements", id: arrangement.id }],
    evidenceIds: arrangement.evidenceIds,
  })`${chineseDay(arrangement.agreedOn)}，${who}：共${instalments.length}期，合计${yuan(total)}，${each}，第一期${chineseDay(first.dueOn)}，最后一期${chineseDay(last.dueOn)}${waived}${settled}。`;
}

/** Its instalments as an annexed table. */
export function termsTable(w: Writer, arrangement: Arrangement): void {
  const rows = arrangement.instalments.map(({ number, dueOn, amountFen, paidOn }) => [
    String(number),
    chineseDay(dueOn),
    yuan(amountFen),
    isKnown(paidOn) ? chineseDay(paidOn) : "",
  ]);
  w.table("closing", "附表：约定的各期", ["期数", "还款日", "金额", "已还日期"], rows, {
    rows: [{ table: "arrangements", id: arrangement.id }],
  });
}
