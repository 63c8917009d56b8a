import { Plus } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { DebtSelect } from "@/components/contacts/debt-select";
import { ContactEditor } from "@/components/contacts/contact-editor";
import { CollectorGroups } from "@/components/contacts/collector-groups";
import { filterContacts, NO_FILTER, type ContactFilter } from "@/components/contacts/contact-filter";
import { ContactList } from "@/components/contacts/contact-list";
import { ThreeTapLog } from "@/components/contacts/three-tap-log";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField, TextField } from "@/components/ui/field";
import { PageTitle } from "@/components/ui/page-title";
import { Table } from "@/components/ui/table";
import type { CaseRecord } from "@/lib/case/record";
import type { Contact } from "@/lib/case/contact";
import { CHANNELS } from "@/lib/case/vocabulary";
import { duplicatePairs, mergeContacts, type DuplicatePair } from "@/lib/imports/duplicate-pairs";
import { collectorGroups } from "@/lib/rules/collector-groups";
import { conductOf } from "@/lib/rules/conduct";
import { chineseDay } from "@/lib/units/day";
import { clockOf, dayOf } from "@/lib/units/instant";
import { store } from "@/components/app/store";
import { OPENED_AT, TODAY } from "@/components/app/today";
import { useTellWritten, write } from "@/components/app/use-case";
import { useQuiet, useReadyToSearch } from "./quiet-work";
import { goTo } from "./place";
import type { RecordPageProps } from "./page-props";

/** Every contact, to search, mend and add to. */
export default function ContactsPage({ open: { record }, item }: RecordPageProps) {
  const tellWritten = useTellWritten();
  // `find/…`: what was looked for on the page that searches everything.
  const [filter, setFilter] = useState(item?.startsWith("find/") ? { ...NO_FILTER, text: item.slice("find/".length) } : NO_FILTER);
  const [openId, setOpenId] = useState<string | null>(null);
  // The list follows the typing, it does not hold it up.
  const asked = useDeferredValue(filter);
  const shown = useMemo(() => filterContacts(record.contacts, asked), [record.contacts, asked]);
  const pairs = useQuiet(record.contacts, duplicatePairs) ?? NO_PAIRS;
  useReadyToSearch(record.contacts);
  const contact = record.contacts.find((each) => each.id === openId);
  const set = (changes: Partial<ContactFilter>) => setFilter({ ...filter, ...changes });
  return (
    <>
      <PageTitle
        title="联系记录"
        aside={
          <Button look="primary" icon={Plus} onClick={() => goTo("contacts/new")}>
            记催收
          </Button>
        }
      >
        每一次电话、短信、上门都是证据。点开一条可以补充。
      </PageTitle>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-3">
        <TextField
          label="查找"
          type="search"
          value={filter.text}
          placeholder="号码、原话、公司"
          onChange={(event) => set({ text: event.target.value })}
        />
        <SelectField
          label="方式"
          value={filter.channel}
          onChange={(event) => set({ channel: event.target.value as ContactFilter["channel"] })}
          options={[["", "全部"], ...Object.entries(CHANNELS)]}
        />
        <SelectField
          label="联系了谁"
          value={filter.whom}
          onChange={(event) => set({ whom: event.target.value as ContactFilter["whom"] })}
          options={[
            ["", "全部"],
            ["self", "我"],
            ["third-party", "第三人"],
          ]}
        />
        <SelectField
          label="时间"
          value={filter.time}
          onChange={(event) => set({ time: event.target.value as ContactFilter["time"] })}
          options={[
            ["", "全部"],
            ["night", "22 点到 8 点"],
            ["day", "8 点到 22 点"],
          ]}
        />
        <SelectField
          label="接通"
          value={filter.answered}
          onChange={(event) => set({ answered: event.target.value as ContactFilter["answered"] })}
          options={[
            ["", "全部"],
            ["yes", "接通"],
            ["no", "未接通"],
          ]}
        />
      </div>
      <output className="block text-sm text-soft">
        {shown.length === record.contacts.length ? `共 ${shown.length} 条` : `${record.contacts.length} 条里的 ${shown.length} 条`}
      </output>
      {record.debts.length > 1 && shown.length > 0 ? <DebtOfAll record={record} shown={shown} /> : null}
      {record.contacts.length > 0 ? <ContactList contacts={shown} onOpen={({ id }) => setOpenId(id)} /> : null}
      {pairs.length > 0 ? <Duplicates pairs={pairs} /> : null}
      {record.contacts.length > 0 ? (
        <Disclosure summary="哪些号码像是同一家">
          <Groups record={record} />
        </Disclosure>
      ) : null}
      <Dialog title="这一次联系" open={contact !== undefined} onClose={() => setOpenId(null)}>
        {contact ? (
          <ContactEditor
            key={contact.id}
            contact={contact}
            on={TODAY}
            debts={record.debts}
            onSave={(changes) =>
              void write(record, { table: "contacts", id: contact.id, changes }).then((written) => tellWritten(written, "已保存。"))
            }
            onRemove={() => {
              setOpenId(null);
              void store.deleteRow("contacts", contact.id).then((written) => tellWritten(written, "删除了一条记录。"));
            }}
          />
        ) : null}
      </Dialog>
      <Dialog title="记催收" open={item === "new"} onClose={() => goTo("contacts")}>
        <ThreeTapLog
          on={TODAY}
          openedAt={OPENED_AT}
          debtId={record.debts.length === 1 ? record.debts[0]!.id : (record.contacts.at(-1)?.debtId ?? null)}
          debts={record.debts}
          newId={() => crypto.randomUUID()}
          onLog={(logged) => {
            goTo("contacts");
            void store.saveRow("contacts", logged).then((written) => tellWritten(written, "已保存。"));
          }}
        />
      </Dialog>
    </>
  );
}

const NO_PAIRS: DuplicatePair[] = [];

/** Numbers by collector: worked out when it is asked for, and again when the record changes. */
function Groups({ record }: { record: CaseRecord }) {
  const tellWritten = useTellWritten();
  const groups = useMemo(() => {
    const { contacts, institutionOf } = conductOf(record, TODAY);
    return collectorGroups(contacts, institutionOf);
  }, [record]);
  return (
    <CollectorGroups
      groups={groups}
      contacts={record.contacts}
      debts={record.debts}
      onDebt={(contactIds, debtId) =>
        void store
          .patchRows("contacts", contactIds, { debtId })
          .then((written) => tellWritten(written, `这一组 ${contactIds.length} 条都改好了。`))
      }
      onCorrect={(contactIds, label) =>
        void store
          .patchRows("contacts", contactIds, { collectorGroup: label })
          .then((written) => tellWritten(written, label === null ? "恢复成自动归类。" : `归到“${label}”了。`))
      }
    />
  );
}

/** Gives all that the filter leaves one debt, in one action. */
function DebtOfAll({ record, shown }: { record: CaseRecord; shown: readonly Contact[] }) {
  const tellWritten = useTellWritten();
  const [debtId, setDebtId] = useState<string | null>();
  const open = shown.filter((contact) => contact.debtId === undefined || contact.debtId === null).length;
  return (
    <Disclosure summary={`归到哪一笔欠款（${open} 条还没选）`}>
      <div className="flex flex-wrap items-end gap-3">
        <DebtSelect className="w-60" label="上面列出的都是为哪一笔" debts={record.debts} value={debtId} onChange={setDebtId} />
        <Button
          disabled={debtId === undefined}
          onClick={() =>
            void store
              .patchRows(
                "contacts",
                shown.map(({ id }) => id),
                { debtId },
              )
              .then((written) => tellWritten(written, `${shown.length} 条都改好了。`))
          }
        >{`改这 ${shown.length} 条`}</Button>
      </div>
    </Disclosure>
  );
}

/** A screenful of pairs; the rest comes as these are merged. */
const PAIRS_SHOWN = 20;

/** One event noted by hand and told by a bill: counted twice unless merged. */
function Duplicates({ pairs }: { pairs: DuplicatePair[] }) {
  const tellWritten = useTellWritten();
  const merge = ({ keep, drop }: DuplicatePair) =>
    void store.mergeRows("contacts", [keep, drop], mergeContacts({ keep, drop })).then((written) => tellWritten(written, "合并成一条了。"));
  return (
    <Disclosure summary={`可能记了两遍（${pairs.length}）`}>
      <p className="mb-2 text-sm text-soft">
        时间、号码和方向都很接近，可能是同一次：一条是你记的，一条来自详单或备份。合并后两边的内容都留着。
      </p>
      <Table
        caption="可能重复的记录"
        captionHidden
        blocks
        rows={pairs.slice(0, PAIRS_SHOWN)}
        rowKey={(pair) => `${pair.keep.id}+${pair.drop.id}`}
        empty="没有。"
        columns={[
          { head: "号码", render: ({ keep }) => keep.number ?? "号码未显示" },
          {
            head: "两次的时间",
            render: ({ keep, drop }) =>
              `${chineseDay(dayOf(keep.at))} ${clockOf(keep.at)}、${chineseDay(dayOf(drop.at))} ${clockOf(drop.at)}`,
          },
          {
            head: "",
            render: (pair) => (
              <Button size="sm" onClick={() => merge(pair)}>
                合并
              </Button>
            ),
          },
        ]}
      />
    </Disclosure>
  );
}
