import type { ReactNode } from "react";
import * as Plot from "@observablehq/plot";
import { Figure } from "@/components/ui/figure";
import type { CaseRecord } from "@/lib/case/record";
import { CHANNELS, PAPERS } from "@/lib/case/vocabulary";
import { addDays, chineseDay, daysBetween, type Day } from "@/lib/units/day";
import { dayNumberOf, dayOf } from "@/lib/units/instant";
import { debtName } from "@/lib/case/debt-name";

interface Event {
  on: Day;
  lane: string;
  words: string;
  count: number;
}

const LANES = ["欠款", "联系你", "联系别人", "文书", "投诉", "约定"];

/** Everything of the case that has a day, lane by lane; contacts of one day are one dot. */
export function timelineEvents(record: CaseRecord): Event[] {
  const events: Event[] = [];
  const add = (on: Day | null | undefined, lane: string, words: string) => {
    if (on) events.push({ on, lane, words, count: 1 });
  };
  for (const debt of record.debts) {
    add(debt.disbursedOn ?? debt.contractOn, "欠款", `${debtName(debt)}放款`);
    add(debt.oldestUnpaidDueOn, "欠款", `${debtName(debt)}最早一期未还`);
    for (const payment of debt.payments) add(payment.paidOn, "欠款", `${debtName(debt)}还款`);
  }
  const byDay = new Map<number, Event>();
  for (const { at, whom, channel } of record.contacts) {
    const other = whom.kind === "self" ? 0 : 1;
    const key = dayNumberOf(at) * 2 + other;
    const event = byDay.get(key);
    if (event) event.count += 1;
    else byDay.set(key, { on: dayOf(at), lane: other ? "联系别人" : "联系你", words: CHANNELS[channel], count: 1 });
  }
  events.push(...byDay.values());
  for (const paper of record.papers) add(paper.receivedOn, "文书", PAPERS[paper.kind]);
  for (const filing of record.filings) add(filing.filedOn, "投诉", filing.filingNumber ?? "投诉");
  for (const arrangement of record.arrangements) add(arrangement.agreedOn, "约定", "还款安排");
  return events.sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Ticks that never repeat a label: days for a short case, months for a longer one, years for the longest. */
function axisOf(first: Day, on: Day, width: number): { ticks: Date[]; tickFormat(date: Date): string } {
  const days = daysBetween(first, on) + 10;
  const most = Math.max(2, Math.floor(width / 110));
  if (days <= 75) {
    const step = Math.max(1, Math.ceil(days / most));
    const ticks = Array.from({ length: Math.floor(days / step) }, (_, index) => new Date(addDays(first, index * step)));
    return { ticks, tickFormat: (date) => `${date.getUTCMonth() + 1}月${date.getUTCDate()}日` };
  }
  const [from, until] = [monthNumber(first) + 1, monthNumber(on)];
  const step = Math.max(1, Math.ceil((until - from + 1) / most));
  const ticks: Date[] = [];
  for (let month = from; month <= until; month += step) ticks.push(new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)));
  return { ticks, tickFormat: (date) => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月` };
}

const monthNumber = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The case from its first day to today; `none` stands there when nothing has a day. */
export function Timeline({ record, on, none }: { record: CaseRecord; on: Day; none: ReactNode }) {
  const events = timelineEvents(record);
  if (events.length === 0) return none;
  const first = events[0]!.on;
  const draw = (width: number) =>
    Plot.plot({
      width,
      height: LANES.length * 34 + 50,
      marginLeft: 66,
      marginRight: 40,
      style: { background: "transparent", color: "var(--ink)", fontSize: "12px" },
      x: {
        type: "utc",
        domain: [new Date(addDays(first, -5)), new Date(addDays(on, 5))],
        label: null,
        grid: true,
        ...axisOf(first, on, width),
      },
      y: { type: "point", domain: LANES, label: null, padding: 0.5 },
      r: { range: [3, 9] },
      marks: [
        Plot.ruleX([new Date(on)], { stroke: "var(--edge)", strokeDasharray: "3 3" }),
        Plot.dot(events, {
          x: (event: Event) => new Date(event.on),
          y: "lane",
          r: "count",
          fill: (event: Event) => (event.lane === "联系别人" ? "var(--care)" : "var(--brand)"),
          fillOpacity: 0.75,
          title: (event: Event) => `${chineseDay(event.on)}：${event.words}${event.count > 1 ? ` ${event.count} 次` : ""}`,
        }),
      ],
    });
  return (
    <Figure
      key={`${events.length}/${first}`}
      draw={draw}
      label={`从 ${chineseDay(first)} 到 ${chineseDay(on)} 的 ${events.length} 件事`}
      caption="点越大，那一天的次数越多；虚线是今天。"
    />
  );
}
