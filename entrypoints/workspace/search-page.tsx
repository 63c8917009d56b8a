import { useDeferredValue, useMemo, useState } from "react";
import { entries } from "@/components/search/entries";
import { ENTRY_KINDS, findIn, indexOf, type Entry, type EntryKind } from "@/components/search/find-everywhere";
import { HELP_TASKS } from "@/components/search/help-tasks";
import { Card } from "@/components/ui/card";
import { TextField } from "@/components/ui/field";
import { PageTitle } from "@/components/ui/page-title";
import { TODAY } from "@/components/app/today";
import { findContacts } from "@/lib/case/contact-search";
import type { CaseRecord } from "@/lib/case/record";
import type { RecordPageProps } from "./page-props";

/** One field over everything: how a thing is done, letters, channels, contacts, terms and rules. */
export default function SearchPage({ open: { record }, item }: RecordPageProps) {
  return <Search key={item} record={record} first={item ?? ""} />;
}

function Search({ record, first }: { record: CaseRecord; first: string }) {
  const [text, setText] = useState(first);
  const asked = useDeferredValue(text).trim();
  const index = useMemo(() => indexOf(entries(TODAY)), []);
  const found = useMemo(() => (asked === "" ? null : findIn(index, asked)), [index, asked]);
  const contacts = useMemo(() => (asked === "" ? 0 : findContacts(record.contacts, asked).length), [record.contacts, asked]);
  const count = [...(found?.values() ?? [])].reduce((sum, each) => sum + each.length, 0);
  return (
    <>
      <PageTitle title="查找">怎么做一件事、文书、投诉渠道、联系记录、名词和规则，都在这里找。只在这台电脑上找，不联网。</PageTitle>
      <TextField
        className="max-w-md"
        label="找什么"
        type="search"
        value={text}
        placeholder="例如：分期、骚扰家人、备份"
        onChange={(event) => setText(event.target.value)}
      />
      <output className="block text-sm text-soft">{found === null ? "" : saidOf(count, contacts)}</output>
      {contacts > 0 ? (
        <Card title="联系记录">
          <Link place={`contacts/find/${encodeURIComponent(asked)}`}>{`${contacts} 条里有“${asked}”`}</Link>
        </Card>
      ) : null}
      {found === null || count + contacts === 0 ? (
        <Card title="常做的事">
          <ul className="space-y-1.5">
            {HELP_TASKS.map(({ title, place }) => (
              <li key={title}>
                <Link place={place}>{title}</Link>
              </li>
            ))}
          </ul>
        </Card>
      ) : (
        [...found].map(([kind, hits]) => <Hits key={kind} kind={kind} hits={hits} />)
      )}
    </>
  );
}

function saidOf(count: number, contacts: number): string {
  if (count + contacts === 0) return "没有找到。换一个词再试，或者看下面常做的事。";
  return contacts > 0 ? `找到 ${count} 项，还有 ${contacts} 条联系记录` : `找到 ${count} 项`;
}

function Hits({ kind, hits }: { kind: EntryKind; hits: readonly Entry[] }) {
  return (
    <Card title={ENTRY_KINDS[kind]}>
      <ul className="space-y-2">
        {hits.map(({ id, title, line, place }) => (
          <li key={id}>
            {place === null ? <span className="font-medium">{title}</span> : <Link place={place}>{title}</Link>}
            {line ? <span className="block text-sm text-soft">{line}</span> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Link({ place, children }: { place: string; children: string }) {
  return (
    <a href={`#${place}`} className="font-medium text-brand underline underline-offset-2">
      {children}
    </a>
  );
}
