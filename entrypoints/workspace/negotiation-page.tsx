import { NoneYet } from "@/components/app/none-yet";
import { ToDebts } from "@/components/app/to-debts";
import { useState } from "react";
import { CallSheetView } from "@/components/letters/call-sheet-view";
import { OfferCheckView } from "@/components/letters/offer-check-view";
import { RowsEditor } from "@/components/case/rows-editor";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { SelectField, TextField } from "@/components/ui/field";
import { PageTitle } from "@/components/ui/page-title";
import { arrangementSchema, type Arrangement, type CaseRecord } from "@/lib/case/record";
import { callSheet } from "@/lib/letters/call-sheet";
import type { LetterInput } from "@/lib/letters/letter";
import { chineseDay, isDay } from "@/lib/units/day";
import { moneySaidBack, readMoney } from "@/lib/units/money";
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

const FORMS: Record<Arrangement["form"], string> = { oral: "口头", message: "短信或聊天", written: "书面" };

/** Talking to the lender: the sheet for the call, the check of an offer, and what was agreed. */
export default function NegotiationPage({ open: { record, assessment } }: PageProps) {
  const [adding, setAdding] = useState(false);
  const [debtId, setDebtId] = useState(record.debts[0]?.id ?? "");
  if (record.debts.length === 0)
    return (
      <PageTitle title="协商">
        <ToDebts>先记一笔欠款</ToDebts>，这里才有内容。
      </PageTitle>
    );
  const input: LetterInput = { record, assessment, debtId, on: TODAY, length: "full", forPublic: false };
  const arrangements = record.arrangements.filter((each) => each.debtId === debtId);
  return (
    <>
      <PageTitle title="协商">慢慢谈，只答应做得到的。没有书面确认的，以后很难证明。</PageTitle>
      {record.debts.length > 1 ? (
        <SelectField
          className="max-w-xs"
          label="哪一笔欠款"
          value={debtId}
          onChange={(event) => setDebtId(event.target.value)}
          options={record.debts.map((debt) => [debt.id, debtName(debt)] as const)}
        />
      ) : null}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-2">
        <Card title="接电话时放在手边">
          <CallSheetView sheet={callSheet(input)} />
        </Card>
        <Card title="对方给的方案，先核对再答应">
          <OfferCheckView key={debtId} input={input} />
        </Card>
      </div>
      <Card title="谈成的约定" aside={<Button onClick={() => setAdding(true)}>记一份约定</Button>}>
        {arrangements.length === 0 ? <NoneYet table="arrangements" says="还没有。" /> : null}
        <ul className="space-y-4">
          {arrangements.map((arrangement) => (
            <li key={arrangement.id}>
              <ArrangementView arrangement={arrangement} record={record} />
            </li>
          ))}
        </ul>
      </Card>
      <Dialog title="记一份约定" open={adding} onClose={() => setAdding(false)}>
        <NewArrangement debtId={debtId} onDone={() => setAdding(false)} />
      </Dialog>
    </>
  );
}

/** Stores nothing before the day of the agreement and a first instalment are given: nobody agreed to what was not said. */
function NewArrangement({ debtId, onDone }: { debtId: string; onDone(): void }) {
  const tellWritten = useTellWritten();
  const [agreedOn, setAgreedOn] = useState("");
  const [dueOn, setDueOn] = useState("");
  const [amount, setAmount] = useState("");
  const [form, setForm] = useState<Arrangement["form"]>("oral");
  const [error, setError] = useState<string>();
  const said = moneySaidBack(amount);
  const save = () => {
    const money = readMoney(amount);
    // What was agreed is a sum, not about a sum.
    const amountFen = money === null || money.approximate ? null : money.fen;
    if (!isDay(agreedOn) || agreedOn > TODAY) return setError("请填哪一天说好的，不能晚于今天。");
    if (!isDay(dueOn)) return setError("请填第一期的还款日。");
    if (amountFen === null || amountFen <= 0) return setError("请填第一期的金额，要准数，例如 500。");
    const arrangement = {
      id: crypto.randomUUID(),
      debtId,
      agreedOn,
      form,
      instalments: [{ number: 1, dueOn, amountFen }],
      evidenceIds: [],
    };
    void store.saveRow("arrangements", arrangement).then((written) => tellWritten(written, "已保存这份约定，其余各期可以接着填。"));
    onDone();
  };
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField label="哪一天说好的" type="date" max={TODAY} value={agreedOn} onChange={(event) => setAgreedOn(event.target.value)} />
      <SelectField
        label="怎么说好的"
        value={form}
        onChange={(event) => setForm(event.target.value as Arrangement["form"])}
        options={Object.entries(FORMS)}
      />
      <TextField label="第一期的还款日" type="date" value={dueOn} onChange={(event) => setDueOn(event.target.value)} />
      <TextField
        label="第一期的金额（元）"
        hint={said ? `读作${said}` : "500、1.2万、一千二都可以。"}
        value={amount}
        error={error}
        onChange={(event) => setAmount(event.target.value)}
      />
      <Button type="submit" look="primary">
        记下来
      </Button>
    </form>
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
        {missed.length > 0 ? <span className="text-care">，有 {missed.length} 期已过还款日，还没有还款记录</span> : null}
      </p>
      <SelectField
        className="max-w-48"
        label="形式"
        value={arrangement.form}
        onChange={(event) => change({ form: event.target.value as Arrangement["form"] }, "已保存。")}
        options={Object.entries(FORMS)}
      />
      <Checkbox
        checked={arrangement.settlementPromised === true}
        onChange={(event) => change({ settlementPromised: event.target.checked }, "已保存。")}
      >
        对方答应还清后出具结清证明
      </Checkbox>
      <RowsEditor<Row>
        caption="每一期"
        owner={arrangement.id}
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
      <Button
        look="quiet"
        size="sm"
        onClick={() => void store.deleteRow("arrangements", arrangement.id).then((written) => tellWritten(written, "删除了这份约定。"))}
      >
        删除这份约定
      </Button>
    </div>
  );
}
