import * as Plot from "@observablehq/plot";
import { Figure } from "@/components/ui/figure";
import type { Contact } from "@/lib/case/contact";
import { addDays, chineseDay, daysBetween, type Day } from "@/lib/units/day";
import { dayOf, instantAt, minuteOfDay } from "@/lib/units/instant";

export interface HeatCell {
  day: Day;
  hour: number;
  count: number;
}

/** Contacts of the days from `from` to `on` by Shanghai day and hour; only cells that hold any. */
export function heatCells(contacts: readonly Contact[], from: Day, on: Day): HeatCell[] {
  const cells = new Map<string, HeatCell>();
  const [first, end] = [instantAt(from, "00:00"), instantAt(addDays(on, 1), "00:00")];
  for (const contact of contacts) {
    if (contact.direction !== "in" || contact.at < first || contact.at >= end) continue;
    const day = dayOf(contact.at);
    const hour = Math.floor(minuteOfDay(contact.at) / 60);
    const key = `${day}/${hour}`;
    const cell = cells.get(key) ?? { day, hour, count: 0 };
    cell.count += 1;
    cells.set(key, cell);
  }
  return [...cells.values()];
}

const QUIET = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => hour >= 22 || hour < 8);

const quietCells = (from: Day, days: number): { day: Day; hour: number }[] =>
  Array.from({ length: days }, (_, index) => QUIET.map((hour) => ({ day: addDays(from, index), hour }))).flat();

/** First days of weeks, as many as have room for their labels. */
const weekStarts = (from: Day, days: number, width: number): Day[] => {
  const weeks = Math.ceil(days / 7);
  const step = Math.ceil(weeks / Math.max(1, Math.floor((width - 44) / 64)));
  return Array.from({ length: Math.ceil(weeks / step) }, (_, index) => addDays(from, index * step * 7));
};

/** Hour × day of the last weeks; the quiet hours (22:00 to 8:00) are shaded, so that what falls into them is seen at once. */
export function HeatMap({ contacts, on, days = 56 }: { contacts: readonly Contact[]; on: Day; days?: number }) {
  const from = addDays(on, 1 - days);
  const cells = heatCells(contacts, from, on);
  const late = cells.filter((cell) => QUIET.includes(cell.hour)).reduce((sum, cell) => sum + cell.count, 0);
  const total = cells.reduce((sum, cell) => sum + cell.count, 0);
  if (total === 0) return <p className="text-sm text-soft">最近 {days / 7} 周没有收到催收联系的记录。</p>;
  const draw = (width: number) =>
    Plot.plot({
      width,
      height: 24 * 15 + 50,
      marginLeft: 44,
      padding: 0.08,
      style: { background: "transparent", color: "var(--ink)", fontSize: "12px" },
      x: {
        type: "band",
        domain: Array.from({ length: days }, (_, index) => addDays(from, index)),
        tickFormat: (day: Day) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`,
        ticks: weekStarts(from, days, width),
        label: null,
      },
      y: { type: "band", domain: Array.from({ length: 24 }, (_, hour) => hour), tickFormat: (hour: number) => `${hour}点`, label: null },
      marks: [
        Plot.cell(quietCells(from, days), { x: "day", y: "hour", fill: "var(--care-wash)", inset: -1 }),
        Plot.cell(cells, {
          x: "day",
          y: "hour",
          fill: (cell: HeatCell) => (QUIET.includes(cell.hour) ? "var(--care)" : "var(--brand)"),
          fillOpacity: (cell: HeatCell) => Math.min(1, 0.5 + cell.count * 0.2),
          title: (cell: HeatCell) => `${chineseDay(cell.day)} ${cell.hour} 点：${cell.count} 次`,
        }),
      ],
    });
  return (
    <Figure
      draw={draw}
      label={`${chineseDay(from)}至${chineseDay(on)}共 ${total} 次联系，其中 ${late} 次在 22 点至次日 8 点之间`}
      caption={`有底色的横带是 22 点至次日 8 点，没有另外约定的，这段时间不应催收。这段时间共 ${total} 次，其中 ${late} 次落在里面。`}
      key={`${daysBetween(from, on)}/${cells.length}/${total}`}
    />
  );
}
