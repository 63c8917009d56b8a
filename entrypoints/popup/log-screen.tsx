import { contactWords } from "@/components/case/row-words";
import { ThreeTapLog } from "@/components/contacts/three-tap-log";
import { CallSheetView } from "@/components/letters/call-sheet-view";
import { Card } from "@/components/ui/card";
import { callSheet } from "@/lib/letters/call-sheet";
import { store } from "@/components/app/store";
import { OPENED_AT, TODAY } from "@/components/app/today";
import { useTellWritten } from "@/components/app/use-case";
import type { OpenCase } from "@/components/app/open-case";

/** The debt that the next contact is taken to be about until the borrower says otherwise: the only one, else that of the last contact. */
const debtOfNext = ({ debts, contacts }: OpenCase["record"]): string | null =>
  debts.length === 1 ? debts[0]!.id : (contacts.findLast(({ debtId }) => debts.some(({ id }) => id === debtId))?.debtId ?? null);

/** The three-tap log, and the last few contacts below it. */
export function LogScreen({ open }: { open: OpenCase }) {
  const { record } = open;
  const tellWritten = useTellWritten();
  const debt = record.debts.find(({ id }) => id === debtOfNext(record)) ?? (record.debts.length === 1 ? record.debts[0] : undefined);
  const last = record.contacts.slice(-4).reverse();
  return (
    <div className="space-y-3 p-3">
      <Card title="刚刚又有人来催">
        <ThreeTapLog
          on={TODAY}
          openedAt={OPENED_AT}
          debtId={debtOfNext(record)}
          debts={record.debts}
          newId={() => crypto.randomUUID()}
          onLog={(contact) => void store.saveRow("contacts", contact).then((written) => tellWritten(written, "已保存。"))}
        />
      </Card>
      {debt ? (
        <Card title="正在通话？可以照着说">
          <CallSheetView
            sheet={callSheet({ record, assessment: open.assessment, debtId: debt.id, on: TODAY, length: "full", forPublic: false })}
          />
        </Card>
      ) : null}
      {last.length > 0 ? (
        <Card title="最近记下的" aside={<span className="text-sm text-soft">共 {record.contacts.length} 次</span>}>
          <ul className="space-y-1.5 text-sm">
            {last.map((contact) => (
              <li key={contact.id}>{contactWords(contact)}</li>
            ))}
          </ul>
        </Card>
      ) : null}
    </div>
  );
}
