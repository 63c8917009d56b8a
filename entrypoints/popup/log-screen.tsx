import { useEffect, useRef, useState } from "react";
import { contactWords } from "@/components/case/row-words";
import { ThreeTapLog } from "@/components/contacts/three-tap-log";
import { CallSheetView } from "@/components/letters/call-sheet-view";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ExternalLink } from "@/components/ui/external-link";
import type { Contact } from "@/lib/case/contact";
import { callSheet } from "@/lib/letters/call-sheet";
import { chooseChannels } from "@/lib/portals/choose";
import { recipeById } from "@/lib/portals/portal-shelf";
import { isKnown } from "@/lib/units/maybe";
import { store } from "@/components/app/store";
import { OPENED_AT, TODAY } from "@/components/app/today";
import { useTellWritten } from "@/components/app/use-case";
import type { OpenCase } from "@/components/app/open-case";

/** The debt that the next contact is taken to be about until the borrower says otherwise: the only one, else that of the last contact. */
const debtOfNext = ({ debts, contacts }: OpenCase["record"]): string | null =>
  debts.length === 1 ? debts[0]!.id : (contacts.findLast(({ debtId }) => debts.some(({ id }) => id === debtId))?.debtId ?? null);

/** The three-tap log, and the last few contacts below it. */
export function LogScreen({ open, onOverview }: { open: OpenCase; onOverview(): void }) {
  const { record } = open;
  const tellWritten = useTellWritten();
  const debt = record.debts.find(({ id }) => id === debtOfNext(record)) ?? (record.debts.length === 1 ? record.debts[0] : undefined);
  const last = record.contacts.slice(-4).reverse();
  const [loggedId, setLoggedId] = useState<string | null>(null);
  const logged = record.contacts.find(({ id }) => id === loggedId);
  return (
    <div className="space-y-3 p-3">
      {logged ? <Logged key={logged.id} open={open} contact={logged} onOverview={onOverview} /> : null}
      <Card title={logged ? "再记一次" : "刚刚又有人来催"}>
        <ThreeTapLog
          on={TODAY}
          openedAt={OPENED_AT}
          debtId={debtOfNext(record)}
          debts={record.debts}
          newId={() => crypto.randomUUID()}
          onLog={(contact) =>
            void store.saveRow("contacts", contact).then((written) => {
              tellWritten(written, "已保存。");
              if (written.ok) setLoggedId(contact.id);
            })
          }
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

/** Report of a number, by the channel of the contact: one form each, and only where the channel is the one to use now. */
const REPORTS: Partial<Record<Contact["channel"], string>> = { call: "12321-call", sms: "12321-sms" };

/** Right after one was noted: that it is kept, and the ways on. */
function Logged({ open, contact, onOverview }: { open: OpenCase; contact: Contact; onOverview(): void }) {
  const { record, assessment } = open;
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    here.current?.focus({ preventScroll: true });
  }, []);
  const channelId = REPORTS[contact.channel];
  const debtId = contact.debtId ?? record.debts[0]?.id;
  const mine = contact.whom.kind === "self" && isKnown(contact.number) && channelId !== undefined && debtId !== undefined;
  const choice = mine ? chooseChannels({ record, assessment, debtId, on: TODAY }).find((each) => each.channelId === channelId) : undefined;
  const url = choice?.verdict === "now" ? recipeById(channelId!)?.startUrl : undefined;
  return (
    <div ref={here} tabIndex={-1} className="outline-none">
      <Card tone="brand" title="已保存这一次">
        <div className="space-y-2 text-sm">
          <p>评估会按它重新计算。</p>
          <div className="flex flex-wrap gap-2">
            <Button size="sm" look="primary" onClick={onOverview}>
              看评估有什么变化
            </Button>
            {url ? (
              <ExternalLink asButton href={url}>
                去 12321 举报这个号码
              </ExternalLink>
            ) : null}
          </div>
          {url ? (
            <p className="text-soft">打开后先把须知读完，自己点同意，再点浏览器上的护岸图标，就能看要填什么。护岸只填写，不提交。</p>
          ) : null}
        </div>
      </Card>
    </div>
  );
}
