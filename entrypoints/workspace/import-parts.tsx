import { useState } from "react";
import { DebtSelect } from "@/components/contacts/debt-select";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/field";
import { paysDebt } from "@/components/imports/payment-of-debt";
import { store } from "@/components/app/store";
import { useTell } from "@/components/ui/toasts";
import type { EvidenceKind } from "@/lib/case/vocabulary";
import { keepEvidence, removeEvidence } from "@/lib/store/evidence-intake";
import type { CaseRecord } from "@/lib/case/record";
import type { Debt } from "@/lib/case/debt";
import type { Survey } from "@/lib/imports/survey";
import { chineseDay } from "@/lib/units/day";
import { formatFen } from "@/lib/units/fen";
import { useTellWritten, write } from "@/components/app/use-case";

/** Asks for the password of an archive or a document; it is used once and kept nowhere. */
export function PasswordForm({ onGiven }: { onGiven(password: string): void }) {
  const [password, setPassword] = useState("");
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (password !== "") onGiven(password);
      }}
    >
      <TextField
        className="w-60"
        label="这个文件的密码"
        hint="只用来打开这一次，不会存下。"
        type="password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="submit" disabled={password === ""}>
        打开
      </Button>
    </form>
  );
}

/** The payments that do not name a debt: they stand unticked. */
const notOf = ({ payments }: Survey, debt: Debt | undefined): ReadonlySet<number> =>
  new Set(payments.flatMap((payment, index) => (debt && paysDebt(payment, debt) ? [] : [index])));

const kindOfFile = ({ groups, payments, instalments }: Survey): EvidenceKind => {
  if (payments.length + instalments.length > 0) return "ledger";
  return groups.some(({ calls }) => calls > 0) ? "call-details" : "message-export";
};

/** Offers to keep the file itself as evidence: it may hold what the rows read off it do not. */
export function KeepOriginal({ file, survey }: { file: File; survey: Survey }) {
  const tell = useTell();
  const [busy, setBusy] = useState(false);
  const [kept, setKept] = useState(false);
  const keep = async () => {
    setBusy(true);
    const done = await keepEvidence(store, file, { kind: kindOfFile(survey), name: file.name });
    setBusy(false);
    if (!done.ok) return tell({ text: done.message });
    const { id } = done.value.item;
    setKept(true);
    if (!done.value.fresh) return tell({ text: "这个文件已经在“证据”里了。" });
    return tell({
      text: "原文件存进了“证据”。",
      undo: () =>
        void removeEvidence(store, id, "撤销存入").then((gone) => {
          if (gone.ok) setKept(false);
          tell({ text: gone.ok ? "从“证据”里拿掉了。" : gone.message });
        }),
    });
  };
  return (
    <div className="flex flex-wrap items-center gap-3 text-sm">
      <span className="min-w-48 flex-1">
        {survey.from === "pdf"
          ? "PDF 原件里可能有读不进表格的内容（例如印章），建议把原件也存进“证据”。"
          : "读出来的只是其中的记录。原文件可以存进“证据”，以后能看出有没有动过。"}
      </span>
      <Button size="sm" disabled={busy || kept} onClick={() => void keep()}>
        {kept ? "已存为证据" : "把原文件存为证据"}
      </Button>
    </div>
  );
}

/** Payments and instalments that a bill or a plan tells, to be confirmed for one debt. Nothing stands ticked that was not repaid. */
export function MoneyPart({ record, survey }: { record: CaseRecord; survey: Survey }) {
  const tellWritten = useTellWritten();
  const only = record.debts.length === 1 ? record.debts[0] : undefined;
  const [debtId, setDebtId] = useState<string | null | undefined>(only?.id);
  const [left, setLeft] = useState<ReadonlySet<number>>(() => notOf(survey, only));
  const debt = record.debts.find(({ id }) => id === debtId);
  const choose = (id: string | null | undefined) => {
    setDebtId(id);
    setLeft(
      notOf(
        survey,
        record.debts.find((each) => each.id === id),
      ),
    );
  };
  const taken = survey.payments.filter((_, index) => !left.has(index));
  const fresh = debt
    ? taken.filter(({ on, amountFen }) => !debt.payments.some((known) => known.paidOn === on && known.amountFen === amountFen))
    : [];
  const plan = debt && debt.instalments.length === 0 ? survey.instalments.filter((row) => row.principalFen !== undefined) : [];
  const save = (debtOf: Debt) => {
    const payments = [
      ...debtOf.payments,
      ...fresh.map(({ on, amountFen }) => ({ id: crypto.randomUUID(), paidOn: on, amountFen })),
    ].toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1));
    const instalments = plan.map(({ number, dueOn, principalFen, interestFen, feeFen }) => ({
      number,
      dueOn,
      principalFen,
      interestFen,
      feeFen,
    }));
    const changes = { payments, ...(instalments.length > 0 ? { instalments } : {}) };
    void write(record, { table: "debts", id: debtOf.id, changes }).then((written) =>
      tellWritten(written, `写进了 ${fresh.length} 笔还款${instalments.length > 0 ? `、${instalments.length} 期应还` : ""}。`),
    );
  };
  return (
    <section className="space-y-2" aria-label="还款">
      <h3 className="text-sm font-medium">
        {survey.payments.length > 0 ? `读到的还款（${survey.payments.length}）` : `读到的还款计划（${survey.instalments.length} 期）`}
      </h3>
      {record.debts.length === 0 ? (
        <p className="text-sm">案卷里还没有借款：先到“欠款”里记下这一笔，再回来选这个文件。</p>
      ) : (
        <DebtSelect
          className="max-w-60"
          label={survey.payments.length > 0 ? "这些还款是哪一笔借款的" : "这是哪一笔借款的还款计划"}
          debts={record.debts}
          value={debtId}
          onChange={choose}
        />
      )}
      {debt && survey.payments.length > 0 ? (
        <p className="text-sm text-soft">先勾上的只是账单里写着这一笔名字的；别的要你自己认。</p>
      ) : null}
      <ul>
        {survey.payments.map((payment, index) => (
          <li key={`${payment.on}${payment.amountFen}${String(index)}`}>
            <Checkbox
              checked={!left.has(index)}
              onChange={(event) => {
                const next = new Set(left);
                if (event.target.checked) next.delete(index);
                else next.add(index);
                setLeft(next);
              }}
            >
              {`${chineseDay(payment.on)}　${formatFen(payment.amountFen)}元　${payment.to}`}
              <span className="block text-sm text-soft">{payment.what}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {survey.instalments.length > 0 ? (
        <p className="text-sm">{`还款计划有 ${survey.instalments.length} 期。${plan.length > 0 ? "确认后一起写进这一笔。" : "这一笔已有还款计划，或计划没有分开写本金，没有写进去。"}`}</p>
      ) : null}
      {debt && taken.length > fresh.length ? (
        <p className="text-sm text-soft">{`勾上的有 ${taken.length - fresh.length} 笔已经在这一笔里，不会再写一次。`}</p>
      ) : null}
      {fresh.length + plan.length > 0 ? (
        <Button look="primary" onClick={() => debt && save(debt)}>
          {`确认：写进这一笔（${[fresh.length > 0 ? `${fresh.length} 笔还款` : "", plan.length > 0 ? `${plan.length} 期应还` : ""].filter(Boolean).join("、")}）`}
        </Button>
      ) : null}
    </section>
  );
}
