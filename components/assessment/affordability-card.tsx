import { debtNameIn as nameIn } from "@/lib/case/debt-name";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import type { AffordabilityResult } from "@/lib/assessment/assessment";
import type { CaseRecord } from "@/lib/case/record";
import { chineseDay } from "@/lib/units/day";
import { formatFen } from "@/lib/units/fen";

const yuan = (fen: number): string => `${formatFen(fen)} 元`;

/** What is free each month, line by line, and what each creditor can be offered from it. */
export function AffordabilityCard({
  affordability,
  record,
  title = "每月能还多少",
}: {
  affordability: AffordabilityResult;
  record: CaseRecord;
  title?: string;
}) {
  const { freeFen, freeIfIncomeFallsFen, lines, offers, notes } = affordability;
  const brandOf = (id: string) => nameIn(record, id);
  return (
    <Card title={title} aside={<strong className="text-brand">{freeFen === null ? "还不清楚" : yuan(freeFen)}</strong>}>
      {lines.length > 0 ? (
        <Disclosure summary="怎么算出来的">
          <Table
            caption="每月收支"
            captionHidden
            rows={lines}
            rowKey={(line) => line.title}
            columns={[
              { head: "项目", render: (line) => line.title },
              { head: "金额", number: true, render: (line) => yuan(line.amountFen) },
            ]}
          />
        </Disclosure>
      ) : null}
      {freeIfIncomeFallsFen === null ? null : <p className="text-sm text-soft">如果收入减少两成：{yuan(freeIfIncomeFallsFen)}。</p>}
      {offers.length > 0 ? (
        <ul className="mt-2 space-y-1 text-sm">
          {offers.map((offer) => (
            <li key={offer.debtId}>
              <Disclosure
                summary={
                  <>
                    {brandOf(offer.debtId)}：每月 <strong>{yuan(offer.monthlyFen)}</strong>
                    {offer.months === null ? "" : `，共 ${offer.months} 期`}
                    {offer.lastOn ? `，最后一期 ${chineseDay(offer.lastOn)}` : ""}
                  </>
                }
              >
                <Table
                  caption={`${brandOf(offer.debtId)}的还款表`}
                  captionHidden
                  rows={offer.schedule}
                  rowKey={(row) => String(row.number)}
                  empty="信息不够，算不出每期金额。"
                  columns={[
                    { head: "期", render: (row) => row.number },
                    { head: "还款日", render: (row) => chineseDay(row.dueOn) },
                    { head: "金额", number: true, render: (row) => yuan(row.amountFen) },
                  ]}
                />
              </Disclosure>
            </li>
          ))}
        </ul>
      ) : null}
      {notes.map((note) => (
        <p key={note} className="mt-1 text-sm text-soft">
          {note}
        </p>
      ))}
    </Card>
  );
}
