import { useState } from "react";
import { CallSheetView } from "@/components/letters/call-sheet-view";
import { OfferCheckView } from "@/components/letters/offer-check-view";
import { RowsEditor } from "@/components/case/rows-editor";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { SelectField } from "@/components/ui/field";
import { PageTitle } from "@/components/ui/page-title";
import { arrangementSchema, type Arrangement, type CaseRecord } from "@/lib/case/record";
import { callSheet } from "@/lib/letters/call-sheet";
import type { LetterInput } from "@/lib/letters/letter";
import { chineseDay } from "@/lib/units/day";
import { store } from "@/components/app/store";
import { TODAY } from "@/components/app/today";
import { useTellWritten, write } from "@/components/app/use-case";
import type { PageProps } from "./page-props";
import { debtName } from "@/lib/case/debt-name";

const INSTALMENT_FIELDS = [
  { path: "number", label: "第几期" },
  { path: "dueOn", label: "还款日" },
  { path: "amountFen", label: "金额（元）" },
  { path: "paidOn", label: "实际还款日" },
];

/** Talking to the lender: the sheet for the call, the check of an offer, and what was agreed. */
export default function NegotiationPage({ open: { record, assessment } }: PageProps) {
  const tellWritten = useTellWritten();
  const [debtId, setDebtId] = useState(record.debts[0]?.id ?? "");
  if (record.debts.length === 0) return <PageTitle title="协商">先到「欠款」里加一笔，这里才有内容。</PageTitle>;
  const input: LetterInput = { record, assessment, debtId, on: TODAY, length: "full", forPublic: false };
  const arrangements = record.arrangements.filter((each) => each.debtId === debtId);
  const add = () =>
    void store
      .saveRow("arrangements", { id: crypto.randomUUID(), debtId, agreedOn: TODAY, form: "oral", instalments: [], evidenceIds: [] })
      .then((written) => tellWritten(written, "加了一份约定，请填每一期。"));
  return (
    <>
      <PageTitle title="协商">慢慢说，只答应做得到的。没有书面的，都还不算谈成。</PageTitle>
      {record.debts.length > 1 ? (
        <SelectField
          className="max-w-xs"
          label="哪一笔欠款"
          value={debtId}
          onChange={(event) => setDebtId(event.target.value)}
          options={record.debts.map((debt) => [debt.id, debtName(debt)] as const)}
        />
      ) : null}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Card title="接电话时放在手边">
          <CallSheetView sheet={callSheet(input)} />
        </Card>
        <Card title="对方给的方案，先核对再答应">
          <OfferCheckView key={debtId} input={input} />
        </Card>
      </div>
      <Card title="谈成的约定" aside={<Button onClick={add}>记一份约定</Button>}>
        {arrangements.length === 0 ? <p className="text-sm text-soft">还没有。</p> : null}
        <ul className="space-y-4">
          {arrangements.map((arrangement) => (
            <li key={arrangement.id}>
              <ArrangementView arrangement={arrangement} record={record} />
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}

type Row = Arrangement["instalments"][number];

function ArrangementView({ arrangement, record }: { arrangement: Arrangement; record: CaseRecord }) {
  const tellWritten = useTellWritten();
  const change = (changes: Partial<Arrangement>, word: string) =>
    void write(record, { table: "arrangements", id: arrangement.id, changes }).then((written) => tellWritten(written, word));
  const missed = arrangement.instalments.filter((row) => !row.paidOn && row.dueOn < TODAY);
  return (
    <div className="space-y-2">
      <p className="text-sm">
        {chineseDay(arrangement.agreedOn)} 约定
        {missed.length > 0 ? <span className="text-care">，有 {missed.length} 期过了日子还没有记还款</span> : null}
      </p>
      <SelectField
        className="max-w-48"
        label="形式"
        value={arrangement.form}
        onChange={(event) => change({ form: event.target.value as Arrangement["form"] }, "存好了。")}
        options={[
          ["oral", "口头"],
          ["message", "短信或聊天"],
          ["written", "书面"],
        ]}
      />
      <Checkbox
        checked={arrangement.settlementPromised === true}
        onChange={(event) => change({ settlementPromised: event.target.checked }, "存好了。")}
      >
        对方答应还完给结清证明
      </Checkbox>
      <RowsEditor<Row>
        caption="每一期"
        schema={arrangementSchema.shape.instalments.element}
        fields={INSTALMENT_FIELDS}
        needed={["number", "dueOn", "amountFen"]}
        rows={arrangement.instalments}
        rowKey={(row) => String(row.number)}
        check={(values): Record<string, string> =>
          arrangement.instalments.some((row) => row.number === values["number"]) ? { number: "这一期已经有了。" } : {}
        }
        addWord="加一期"
        onAdd={(values) =>
          change({ instalments: [...arrangement.instalments, values as unknown as Row].sort((a, b) => a.number - b.number) }, "加了一期。")
        }
        onRemove={(row) => change({ instalments: arrangement.instalments.filter((each) => each.number !== row.number) }, "删了一期。")}
      />
    </div>
  );
}
