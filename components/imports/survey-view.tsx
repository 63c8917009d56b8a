import { useMemo, useState, type ReactNode } from "react";
import { DebtSelect, type NamedDebt } from "@/components/contacts/debt-select";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import type { Whom } from "@/lib/case/contact";
import { RELATIONS, type Relation } from "@/lib/case/vocabulary";
import { previewGroups, type PreviewGroup } from "@/lib/imports/collector-preview";
import type { ColumnMapping } from "@/lib/imports/import-format";
import type { Survey } from "@/lib/imports/survey";
import { chosenOf, firstChoice, rowsOf, type Chosen } from "./choice-of-groups";
import { MappingForm } from "./mapping-form";
import { PreviewGroupRow } from "./preview-group";

export type { Chosen } from "./choice-of-groups";
export { peopleWithRelation } from "./people-with-relation";

export interface SurveyViewProps {
  survey: Survey;
  busy: boolean;
  debts?: readonly NamedDebt[] | undefined;
  /** When the oldest unpaid instalment fell due, where that is known. */
  dueAt?: number | undefined;
  /** Names the columns of a table that could not be told. */
  onMapping(mapping: ColumnMapping): void;
  /** Says which year rows without one are of. */
  onYear?: ((year: number) => void) | undefined;
  /** Says which name of a chat is the borrower's; empty: none of them. */
  onOwner?: ((name: string) => void) | undefined;
  onImport(chosen: Chosen, includeLikely: boolean): void;
  onCancel(): void;
  /** What else the file brings: payments, names. */
  children?: ReactNode;
}

/** A screenful; the rest is asked for, or searched. */
const PAGE = 40;
const TITLES: Record<PreviewGroup["rank"], string> = {
  likely: "内容像催收，或案卷里记过",
  maybe: "可能是催收：陌生号码，多半很短或没接",
  unlikely: "看不出是催收",
  "known-person": "你认识的人，或你也常联系的号码",
};

const found = (group: PreviewGroup, text: string): boolean =>
  text === "" ||
  [group.title, ...group.numbers.flatMap((each) => [each.number ?? "", each.name ?? "", each.sample ?? ""])].some((part) =>
    part.includes(text),
  );

/** What a file holds, collector by collector, before anything is written; what could not be read, with the reason. */
export function SurveyView({ survey, busy, debts = [], dueAt, onMapping, onYear, onOwner, onImport, onCancel, children }: SurveyViewProps) {
  const groups = useMemo(() => previewGroups(survey.groups, dueAt), [survey.groups, dueAt]);
  const [choice, setChoice] = useState(() => firstChoice(survey));
  const [likely, setLikely] = useState(false);
  const [owner, setOwner] = useState<"self" | Relation>("self");
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState(PAGE);
  const [debtOfAll, setDebtOfAll] = useState<string | null | undefined>(debts.length === 1 ? debts[0]!.id : undefined);
  const whom: Whom = owner === "self" ? { kind: "self" } : { kind: "third-party", relation: owner };
  const chosen = chosenOf(choice, groups, whom, debtOfAll ?? null);
  const rows = survey.groups.reduce((sum, group) => sum + rowsOf(choice, group), 0);
  const listed = groups.filter((group) => found(group, search.trim()));
  return (
    <div className="space-y-3">
      <p>
        识别为 <strong>{survey.title}</strong>。{whatToDo(survey)}
      </p>
      <FileNotes survey={survey} onYear={onYear} onOwner={onOwner} />
      {survey.needsMapping ? <MappingForm survey={survey} onMapping={onMapping} /> : null}
      {groups.length > 0 ? (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(12rem,1fr))] gap-3">
          <TextField
            label="查找"
            type="search"
            placeholder="号码、名字、内容"
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
              setShown(PAGE);
            }}
          />
          {debts.length > 1 ? (
            <DebtSelect label="勾上的都是为哪一笔" hint="下面每一组可以另选。" debts={debts} value={debtOfAll} onChange={setDebtOfAll} />
          ) : null}
          <SelectField
            label="这是谁的手机记录"
            hint="如果是家人或同事导出的，请选对应的人。"
            value={owner}
            onChange={(event) => setOwner(event.target.value as "self" | Relation)}
            options={[["self", "我的"], ...Object.entries(RELATIONS)]}
          />
        </div>
      ) : null}
      {(Object.keys(TITLES) as PreviewGroup["rank"][]).map((rank) => {
        const mine = listed.slice(0, shown).filter((group) => group.rank === rank);
        return mine.length === 0 ? null : (
          <section key={rank} aria-label={TITLES[rank]}>
            <h3 className="text-sm font-medium">{`${TITLES[rank]}（${listed.filter((group) => group.rank === rank).length}）`}</h3>
            <ul className="divide-y divide-line">
              {mine.map((group) => (
                <PreviewGroupRow key={group.id} {...{ group, choice, debts, debtOfAll }} toOthers={owner !== "self"} onChoice={setChoice} />
              ))}
            </ul>
          </section>
        );
      })}
      {listed.length > shown ? (
        <Button size="sm" onClick={() => setShown(shown + PAGE * 5)}>{`还有 ${listed.length - shown} 组`}</Button>
      ) : null}
      {survey.groups.some((group) => group.likely > 0) ? (
        <Checkbox checked={likely} onChange={(event) => setLikely(event.target.checked)}>
          也导入疑似重复的记录（其他来源里已有时间、号码相近的）
        </Checkbox>
      ) : null}
      {survey.people.length > 0 ? (
        <p className="text-sm">读到 {survey.people.length} 位联系人，可以给案卷里的号码配上名字和关系。</p>
      ) : null}
      <Rejected survey={survey} />
      {children}
      <div className="flex flex-wrap gap-2">
        {groups.length > 0 ? (
          <Button look="primary" disabled={busy || chosen.length === 0} onClick={() => onImport(chosen, likely)}>
            {chosen.length === 0 ? "先勾上要导入的" : `导入 ${chosen.length} 个号码、约 ${rows} 条`}
          </Button>
        ) : null}
        <Button disabled={busy} onClick={onCancel}>
          {groups.length > 0 ? "不导入" : "关闭"}
        </Button>
      </div>
    </div>
  );
}

/** What the borrower does with what was read; of a file that brought nothing, where to look. */
function whatToDo({ groups, payments, instalments, people, rejectedCount, asks, needsMapping }: Survey): string {
  if (groups.length > 0) return "勾上催收用的，其余的不会进案卷。";
  if (payments.length + instalments.length > 0) return "是你还的才勾上，确认后写进那一笔借款。";
  if (people.length > 0 || needsMapping) return "";
  if (asks.length > 0) return "要你先确认下面这件事，才能读出记录。";
  return rejectedCount > 0 ? "没有读到可以导入的记录，原因写在下面“没有读进来的”里。" : "没有读到可以导入的记录。";
}

/** What the file does not hold, what it leaves open, and what was left out of it. */
function FileNotes({ survey, onYear, onOwner }: Pick<SurveyViewProps, "survey" | "onYear" | "onOwner">) {
  const [year, setYear] = useState("");
  const asksYear = survey.asks.some(({ ask }) => ask === "year");
  const names = survey.asks.find(({ ask }) => ask === "owner")?.names;
  const others = survey.asks.filter(({ ask }) => ask !== "columns");
  return (
    <>
      {survey.lacks.length > 0 ? (
        <Notice title="先知道这几点">
          <ul className="list-disc pl-4">
            {survey.lacks.map((lack) => (
              <li key={lack}>{lack}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {others.length > 0 ? (
        <Notice tone="care" title="要你确认">
          <ul className="list-disc pl-4">
            {others.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {asksYear && onYear ? (
            <form
              className="mt-2 flex flex-wrap items-end gap-2"
              onSubmit={(event) => {
                event.preventDefault();
                if (/^20\d{2}$/.test(year.trim())) onYear(Number(year));
              }}
            >
              <TextField
                className="w-40"
                label="这些记录是哪一年的"
                inputMode="numeric"
                maxLength={4}
                value={year}
                onChange={(event) => setYear(event.target.value)}
              />
              <Button type="submit" size="sm" disabled={!/^20\d{2}$/.test(year.trim())}>
                按这一年读
              </Button>
            </form>
          ) : null}
          {names && onOwner ? (
            <div className="mt-2 flex flex-wrap gap-2">
              {names.map((name) => (
                <Button key={name} size="sm" className="break-all" onClick={() => onOwner(name)}>{`我是“${name}”`}</Button>
              ))}
              <Button size="sm" onClick={() => onOwner("")}>
                {names.length === 1 ? "是对方" : "都不是我"}
              </Button>
            </div>
          ) : null}
        </Notice>
      ) : null}
      {survey.notes.map((note) => (
        <p key={note} className="text-sm text-soft">
          {note}
        </p>
      ))}
      {survey.tooEarly > 0 ? (
        <p className="text-sm text-soft">{`有 ${survey.tooEarly} 条在最早一份借款合同之前，那时还没有这笔欠款，没有列出来。`}</p>
      ) : null}
      {survey.repeated > 0 ? <p className="text-sm text-soft">文件里重复的 {survey.repeated} 行只算一次。</p> : null}
    </>
  );
}

function Rejected({ survey }: Pick<SurveyViewProps, "survey">) {
  if (survey.rejectedCount === 0) return null;
  return (
    <Disclosure summary={`没有读进来的 ${survey.rejectedCount} 行`}>
      <Table
        caption="没有读进来的行"
        captionHidden
        rows={survey.rejected.slice(0, 200)}
        rowKey={(row) => `${row.line}${row.reason}`}
        columns={[
          { head: "行", number: true, render: (row) => row.line },
          { head: "原因", render: (row) => row.reason },
          { head: "内容", render: (row) => row.raw.slice(0, 120) },
        ]}
      />
    </Disclosure>
  );
}
