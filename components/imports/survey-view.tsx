import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { RELATIONS, type Relation } from "@/lib/case/vocabulary";
import { COLUMN_MEANINGS, type ColumnMapping, type ColumnMeaning } from "@/lib/imports/import-format";
import { relationOfName } from "@/lib/imports/relation-of-name";
import { groupKey, type ChosenNumber, type NumberGroup, type Survey } from "@/lib/imports/survey";
import { chineseDay } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";

/** The numbers taken, and whom each reached. */
export type Chosen = (ChosenNumber & { name: string | null })[];

export interface SurveyViewProps {
  survey: Survey;
  busy: boolean;
  /** Names the columns of a table that could not be told. */
  onMapping(mapping: ColumnMapping): void;
  onImport(chosen: Chosen, includeLikely: boolean): void;
  onCancel(): void;
}

const keyOf = (group: NumberGroup): string => groupKey(group.number, group.name);

/** What a file holds, number by number, before anything is written; what could not be read, with the reason. */
export function SurveyView({ survey, busy, onMapping, onImport, onCancel }: SurveyViewProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    new Set(survey.groups.filter((group) => group.known || group.collecting > 0).map(keyOf)),
  );
  const [likely, setLikely] = useState(false);
  const [owner, setOwner] = useState<"self" | Relation>("self");
  const toggle = (key: string) => {
    const next = new Set(ticked);
    if (!next.delete(key)) next.add(key);
    setTicked(next);
  };
  const chosen: Chosen = survey.groups
    .filter((group) => ticked.has(keyOf(group)))
    .map(({ number, name, collecting, calls }) => ({
      number,
      name,
      take: collecting > 0 && calls === 0 ? "collecting" : "all",
      whom: owner === "self" ? { kind: "self" } : { kind: "third-party", relation: owner },
    }));
  const rows = survey.groups
    .filter((group) => ticked.has(keyOf(group)))
    .reduce((sum, group) => sum + group.calls + group.messages - group.already, 0);
  return (
    <div className="space-y-3">
      <p>
        认出是 <strong>{survey.title}</strong>。勾上催收用的号码，其余的不会进案卷。
      </p>
      {survey.lacks.length > 0 ? (
        <Notice title="这种文件里没有的">
          <ul className="list-disc pl-4">
            {survey.lacks.map((lack) => (
              <li key={lack}>{lack}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {survey.needsMapping ? <MappingForm survey={survey} onMapping={onMapping} /> : null}
      <Table
        caption="文件里的号码"
        captionHidden
        rows={survey.groups.slice(0, 300)}
        rowKey={keyOf}
        empty="没有读到可以导入的记录。"
        columns={[
          {
            head: "号码",
            render: (group) => (
              <Checkbox checked={ticked.has(keyOf(group))} onChange={() => toggle(keyOf(group))}>
                {group.number ?? group.name ?? "号码隐藏"}{" "}
                {group.number && group.name ? <span className="text-soft">（{group.name}）</span> : null}
              </Checkbox>
            ),
          },
          { head: "电话", number: true, render: (group) => group.calls },
          { head: "短信", number: true, render: (group) => group.messages },
          { head: "时间", render: (group) => `${chineseDay(dayOf(group.firstAt))} 至 ${chineseDay(dayOf(group.lastAt))}` },
          {
            head: "说明",
            render: (group) => (
              <>
                {group.known ? <Badge tone="brand">案卷里有</Badge> : null}
                {group.collecting > 0 ? <Badge tone="brand">内容像催收</Badge> : null}
                {group.already > 0 ? <Badge>{group.already} 条已有</Badge> : null}
                {group.signatures.length > 0 ? ` ${group.signatures.join("、")}` : ""}
                {group.sample ? <span className="block text-soft">{group.sample}</span> : null}
              </>
            ),
          },
        ]}
      />
      {survey.groups.length > 300 ? <p className="text-sm text-soft">只列出次数最多的 300 个号码。</p> : null}
      <SelectField
        className="max-w-60"
        label="这是谁的手机记录"
        hint="家人、同事自己导出的，选他们。"
        value={owner}
        onChange={(event) => setOwner(event.target.value as "self" | Relation)}
        options={[["self", "我的"], ...Object.entries(RELATIONS)]}
      />
      {survey.groups.some((group) => group.likely > 0) ? (
        <Checkbox checked={likely} onChange={(event) => setLikely(event.target.checked)}>
          也导入看起来已经记过的（别的来源里时间、号码都差不多的）
        </Checkbox>
      ) : null}
      {survey.people.length > 0 ? (
        <p className="text-sm">读到 {survey.people.length} 位联系人，可以给案卷里的号码配上名字和关系。</p>
      ) : null}
      {survey.repeated > 0 ? <p className="text-sm text-soft">文件里重复的 {survey.repeated} 行只算一次。</p> : null}
      {survey.rejectedCount > 0 ? (
        <Disclosure summary={`读不懂的 ${survey.rejectedCount} 行`}>
          <Table
            caption="读不懂的行"
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
      ) : null}
      <div className="flex gap-2">
        <Button look="primary" disabled={busy || chosen.length === 0} onClick={() => onImport(chosen, likely)}>
          {`导入 ${chosen.length} 个号码、约 ${rows} 条`}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          不导入
        </Button>
      </div>
    </div>
  );
}

/** Which column is what, for tables nobody knows beforehand. */
function MappingForm({ survey, onMapping }: { survey: Survey; onMapping(mapping: ColumnMapping): void }) {
  const [mapping, setMapping] = useState<ColumnMapping>(survey.mapping);
  const width = Math.max(0, ...survey.firstRows.map((row) => row.length));
  const columns = Array.from(
    { length: width },
    (_, index) => [String(index), `第 ${index + 1} 列：${survey.firstRows[0]?.[index] ?? ""}`] as const,
  );
  return (
    <div className="space-y-3 rounded-md border border-line p-3">
      <p className="text-sm font-medium">这张表的列要你指一下</p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(12rem,1fr))] gap-3">
        {(Object.entries(COLUMN_MEANINGS) as [ColumnMeaning, string][]).map(([meaning, word]) => (
          <SelectField
            key={meaning}
            label={word}
            value={mapping[meaning] === undefined ? "" : String(mapping[meaning])}
            options={[["", "没有这一列"], ...columns]}
            onChange={(event) => {
              const { [meaning]: _before, ...rest } = mapping;
              setMapping(event.target.value === "" ? rest : { ...rest, [meaning]: Number(event.target.value) });
            }}
          />
        ))}
      </div>
      <Button size="sm" onClick={() => onMapping(mapping)}>
        按这样读
      </Button>
    </div>
  );
}

/** The people of an address book whose names say who they are, for numbers of the case that have none yet. */
export function peopleWithRelation(people: Survey["people"]): { number: string; name: string; relation: Relation }[] {
  return people.flatMap(({ number, name }) => {
    const relation = relationOfName(name);
    return relation && relation in RELATIONS ? [{ number, name, relation }] : [];
  });
}
