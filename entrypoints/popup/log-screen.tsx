import { contactWords } from "@/components/case/row-words";
import { ThreeTapLog } from "@/components/contacts/three-tap-log";
import { CallSheetView } from "@/components/letters/call-sheet-view";
import { Card } from "@/components/ui/card";
import { callSheet } from "@/lib/letters/call-sheet";
import { store } from "@/components/app/store";
import { OPENED_AT, TODAY } from "@/components/app/today";
import { useTellWritten } from "@/components/app/use-case";
import type { OpenCase } from "@/components/app/open-case";

/** The three-tap log, and the last few contacts below it. */
export function LogScreen({ open }: { open: OpenCase }) {
  const { record } = open;
  const tellWritten = useTellWritten();
  const debt = record.debts[0];
  const last = record.contacts.slice(-4).reverse();
  return (
    <div className="space-y-3 p-3">
      <Card title="刚刚又来找了">
        <ThreeTapLog
          on={TODAY}
          openedAt={OPENED_AT}
          debtId={record.debts[0]?.id ?? null}
          newId={() => crypto.randomUUID()}
          onLog={(contact) => void store.saveRow("contacts", contact).then((written) => tellWritten(written, "记下了。"))}
        />
      </Card>
      {debt ? (
        <Card title="正在通话？照着说">
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
