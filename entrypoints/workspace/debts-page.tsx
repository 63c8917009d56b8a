import { NoneYet } from "@/components/app/none-yet";
import { Plus } from "lucide-react";
import { useMemo, useState } from "react";
import { ASSIGNMENT_FIELDS, DEBT_FIELDS } from "@/components/case/field-sets";
import { recordCheck, recordDoubts } from "@/components/case/record-check";
import { patchOf } from "@/components/case/answer-patch";
import { RecordForm, type Check, type ReadValues } from "@/components/case/record-form";
import { RowsEditor } from "@/components/case/rows-editor";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Confirm } from "@/components/ui/dialog";
import { Disclosure } from "@/components/ui/disclosure";
import { PageTitle } from "@/components/ui/page-title";
import {
  debtSchema,
  feeSchema,
  instalmentSchema,
  paymentSchema,
  type Debt,
  type Fee,
  type Instalment,
  type Payment,
} from "@/lib/case/debt";
import { IntoView } from "@/components/app/into-view";
import { store } from "@/components/app/store";
import { TODAY } from "@/components/app/today";
import { useTellWritten, write } from "@/components/app/use-case";
import { goTo } from "./place";
import type { PageProps } from "./page-props";
import { chineseDay } from "@/lib/units/day";
import { formatFen } from "@/lib/units/fen";
import { debtName } from "@/lib/case/debt-name";

const PAYMENT_FIELDS = [
  { path: "paidOn", label: "还款日" },
  { path: "amountFen", label: "金额（元）" },
  { path: "note", label: "备注" },
];
const FEE_FIELDS = [
  { path: "kind", label: "哪种费用" },
  { path: "chargedOn", label: "收取日" },
  { path: "amountFen", label: "金额（元）" },
  { path: "chargedBy", label: "谁收的" },
  { path: "disclosed", label: "事先说明过" },
];
const INSTALMENT_FIELDS = [
  { path: "number", label: "第几期" },
  { path: "dueOn", label: "还款日" },
  { path: "principalFen", label: "本金（元）" },
  { path: "interestFen", label: "利息（元）" },
  { path: "feeFen", label: "费用（元）" },
];
/** What a closed card tells: the arrears, called so, and the day since when; nothing that is not known. */
const sumAndDay = ({ arrearsFen, oldestUnpaidDueOn }: Debt): string =>
  [
    typeof arrearsFen === "number" ? `逾期 ${formatFen(arrearsFen)} 元` : "逾期金额未填",
    typeof oldestUnpaidDueOn === "string" ? `${chineseDay(oldestUnpaidDueOn)}起` : "",
  ]
    .filter(Boolean)
    .join("，");
const aggregate = (rows: readonly { id?: string }[]): string => `${rows.length} 条`;

/** Every debt with all that is known of it. */
export default function DebtsPage({ open: { record }, item }: PageProps) {
  const tellWritten = useTellWritten();
  const add = () => {
    const debt: Debt = { id: crypto.randomUUID(), brand: null, instalments: [], payments: [], fees: [] };
    goTo(`debts/${debt.id}`);
    void store.saveRow("debts", debt).then((written) => tellWritten(written, "加了一笔，请改成它的名字。"));
  };
  return (
    <>
      <PageTitle
        title="欠款"
        aside={
          <Button icon={Plus} onClick={add}>
            加一笔欠款
          </Button>
        }
      >
        知道多少填多少，填完一项自动保存。不清楚的可以空着，或选“不知道”。
      </PageTitle>
      {record.debts.length === 0 ? <NoneYet table="debts" says="还没有欠款。" /> : null}
      {record.debts.map((debt) => (
        <IntoView key={debt.id} named={debt.id === item}>
          <DebtCard debt={debt} open={record.debts.length === 1 || debt.id === item} record={record} />
        </IntoView>
      ))}
    </>
  );
}

function DebtCard({ debt, open, record }: { debt: Debt; open: boolean; record: PageProps["open"]["record"] }) {
  const tellWritten = useTellWritten();
  const [leaving, setLeaving] = useState(false);
  const index = record.debts.indexOf(debt);
  const prefix = `debts.${index}`;
  const check = useMemo((): Check => recordCheck(record, prefix, TODAY), [record, prefix]);
  const doubts = useMemo(() => recordDoubts(record, prefix, TODAY), [record, prefix]);
  /** A new row, tried at the end of its list before it is added. */
  const checkNew = (list: "payments" | "fees" | "instalments"): Check => {
    const tried = {
      ...record,
      debts: record.debts.map((each) => (each === debt ? { ...each, [list]: [...each[list], { id: "new" }] } : each)),
    };
    return recordCheck(tried as typeof record, `${prefix}.${list}.${debt[list].length}`, TODAY);
  };
  const save = (path: string, value: unknown) => {
    const patch = patchOf(record, `debts.${index}.${path}`, value);
    if (patch) void write(record, patch).then((written) => tellWritten(written, "已保存。"));
  };
  const change = (changes: Partial<Debt>, word: string) =>
    void write(record, { table: "debts", id: debt.id, changes }).then((written) => tellWritten(written, word));
  return (
    <Card
      title={debtName(debt)}
      aside={
        <Button size="sm" look="quiet" onClick={() => setLeaving(true)}>
          删除这一笔
        </Button>
      }
    >
      <Disclosure summary="基本情况" aside={<span className="text-sm text-soft">{sumAndDay(debt)}</span>} open={open}>
        <RecordForm schema={debtSchema} fields={DEBT_FIELDS} value={debt} check={check} doubts={doubts} onSave={save} />
      </Disclosure>
      <Disclosure summary="还过的钱" aside={aggregate(debt.payments)}>
        <RowsEditor<Payment>
          caption="还款"
          owner={debt.id}
          schema={paymentSchema}
          fields={PAYMENT_FIELDS}
          needed={["paidOn", "amountFen"]}
          rows={debt.payments}
          rowKey={(row) => row.id}
          check={checkNew("payments")}
          addWord="加一次还款"
          onAdd={(values) => change({ payments: [...debt.payments, withId<Payment>(values)] }, "加了一次还款。")}
          onRemove={(row) => change({ payments: debt.payments.filter((each) => each.id !== row.id) }, "删了一次还款。")}
        />
      </Disclosure>
      <Disclosure summary="收过的费用" aside={aggregate(debt.fees)}>
        <RowsEditor<Fee>
          caption="费用"
          owner={debt.id}
          schema={feeSchema}
          fields={FEE_FIELDS}
          needed={["kind", "amountFen"]}
          rows={debt.fees}
          rowKey={(row) => row.id}
          check={checkNew("fees")}
          addWord="加一笔费用"
          onAdd={(values) => change({ fees: [...debt.fees, withId<Fee>(values)] }, "加了一笔费用。")}
          onRemove={(row) => change({ fees: debt.fees.filter((each) => each.id !== row.id) }, "删了一笔费用。")}
        />
      </Disclosure>
      <Disclosure summary="合同上的分期计划" aside={aggregate(debt.instalments.map(() => ({})))}>
        <RowsEditor<Instalment>
          caption="分期"
          owner={debt.id}
          schema={instalmentSchema}
          fields={INSTALMENT_FIELDS}
          needed={["number", "dueOn"]}
          rows={debt.instalments}
          rowKey={(row) => String(row.number)}
          check={(values) => ({
            ...checkNew("instalments")(values),
            ...(debt.instalments.some((row) => row.number === values["number"]) ? { number: "这一期已经有了。" } : {}),
          })}
          addWord="加一期"
          onAdd={(values) =>
            change(
              { instalments: [...debt.instalments, values as unknown as Instalment].sort((a, b) => a.number - b.number) },
              "加了一期。",
            )
          }
          onRemove={(row) => change({ instalments: debt.instalments.filter((each) => each.number !== row.number) }, "删了一期。")}
        />
      </Disclosure>
      <Disclosure summary="债权转让与征信">
        <RecordForm schema={debtSchema} fields={ASSIGNMENT_FIELDS} value={debt} onSave={save} />
      </Disclosure>
      <Confirm
        title={`删除“${debtName(debt)}”？`}
        open={leaving}
        look="firm"
        confirmWord="删除"
        onCancel={() => setLeaving(false)}
        onConfirm={() => {
          setLeaving(false);
          void store.deleteRow("debts", debt.id).then((written) => tellWritten(written, "删除了一笔欠款。"));
        }}
      >
        联系记录和文书不会一起删。删除后八秒内可以撤销。
      </Confirm>
    </Card>
  );
}

function withId<T>(values: ReadValues): T {
  return { id: crypto.randomUUID(), ...values } as T;
}
