import { debtNameIn as nameIn } from "@/lib/case/debt-name";
import { Citations } from "@/components/rules/citation";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Facts } from "@/components/ui/facts";
import type { CostLine, CostResult, ExposureResult, Range } from "@/lib/assessment/assessment";
import type { CaseRecord } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";
import { formatFen } from "@/lib/units/fen";
import { DeadlineLines } from "./deadline";
import { Terms } from "@/components/rules/terms";
import { Reasons } from "./reasons";

const percent = (ppm: number | null): string => (ppm === null ? "还算不出" : `${(ppm / 10_000).toFixed(2)}%`);

/** `1,050.00 元`, or `1,050.00 至 2,300.00 元`. */
export function rangeWords({ lowFen, highFen }: Range): string {
  return lowFen === highFen ? `${formatFen(lowFen)} 元` : `${formatFen(lowFen)} 至 ${formatFen(highFen)} 元`;
}

const brandOf = (record: CaseRecord, id: string): string => nameIn(record, id);

function Lines({ lines, on }: { lines: readonly CostLine[]; on: Day }) {
  return (
    <ul className="divide-y divide-line text-sm">
      {lines.map((line) => (
        <li key={line.title}>
          <Disclosure summary={line.title} aside={<span className="whitespace-nowrap">{rangeWords(line.amount)}</span>}>
            <p>{line.reason}</p>
            <Citations versions={line.citations} on={on} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** What a debt truly costs: both yearly rates by name, with and without fees, the caps that bind this lender, the sums line by line. */
export function CostCard({ cost, record, on }: { cost: CostResult; record: CaseRecord; on: Day }) {
  const rates = [cost.effectiveAnnualRatePpm, cost.nominalAnnualRatePpm, cost.effectiveWithoutFeesPpm, cost.nominalWithoutFeesPpm];
  // Four times “not yet” says no more than once: what is missing stands in the notes.
  const none = rates.every((rate) => rate === null);
  const rate = (ppm: number | null): string | null => (none ? null : percent(ppm));
  return (
    <Card title={`${brandOf(record, cost.debtId)}：实际成本`} aside={none ? <span className="text-sm text-soft">还算不出</span> : null}>
      <Facts
        rows={[
          ["年化利率（含费用，按复利）", rate(cost.effectiveAnnualRatePpm)],
          ["年化利率（含费用，按单利，机构披露口径）", rate(cost.nominalAnnualRatePpm)],
          ["年化利率（不含费用，按复利）", rate(cost.effectiveWithoutFeesPpm)],
          ["年化利率（不含费用，按单利）", rate(cost.nominalWithoutFeesPpm)],
          ["比按上限计算多付的金额", cost.overchargeFen === null ? null : `${formatFen(cost.overchargeFen)} 元`],
        ]}
      />
      {cost.caps.length > 0 ? (
        <ul className="mt-2 space-y-1 text-sm">
          {cost.caps.map((cap) => (
            <li key={cap.title}>
              <Disclosure
                summary={/\d%/.test(cap.title) ? cap.title : `${cap.title}：${percent(cap.capPpm)}`}
                aside={
                  <Badge tone={cap.exceeded === true ? "care" : "plain"}>
                    {cap.exceeded === null ? "还不能比较" : cap.exceeded ? "超过" : "没有超过"}
                  </Badge>
                }
              >
                <Citations versions={[cap.citation]} on={on} />
              </Disclosure>
            </li>
          ))}
        </ul>
      ) : null}
      <Lines lines={cost.lines} on={on} />
      {cost.notes.map((note) => (
        <p key={note} className="mt-1 text-sm text-soft">
          {note}
        </p>
      ))}
      <Terms of={[...cost.notes, ...cost.caps.map(({ title }) => title)]} />
    </Card>
  );
}

/** What a lawsuit would cost, as ranges, with its clocks, its court and what cannot be taken. */
export function ExposureCard({ exposure, record, on }: { exposure: ExposureResult; record: CaseRecord; on: Day }) {
  return (
    <Card
      title={`${brandOf(record, exposure.debtId)}：如果被起诉`}
      aside={<strong className="text-brand">{exposure.total ? rangeWords(exposure.total) : "还算不出"}</strong>}
    >
      <Lines lines={exposure.lines} on={on} />
      {exposure.clocks.length > 0 ? (
        <Disclosure summary="期限" className="text-sm">
          <ul className="space-y-2">
            {exposure.clocks.map((clock) => (
              <li key={`${clock.id}/${clock.paperId ?? ""}`}>
                <p className="font-medium">{clock.title}</p>
                <p>{clock.text}</p>
                {clock.deadline ? <DeadlineLines deadline={clock.deadline} on={on} word="期限" /> : null}
                <Citations versions={clock.citations} on={on} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {exposure.court.length > 0 ? (
        <Disclosure summary="可能由哪家法院管辖" className="text-sm">
          <Reasons reasons={exposure.court} record={record} on={on} />
        </Disclosure>
      ) : null}
      {exposure.protected.length > 0 ? (
        <Disclosure summary="执行时必须给你留下什么" className="text-sm">
          <Reasons reasons={exposure.protected} record={record} on={on} />
        </Disclosure>
      ) : null}
    </Card>
  );
}
