import { useLiveQuery } from "dexie-react-hooks";
import { useRef, useState } from "react";
import { peopleWithRelation, SurveyView, type Chosen } from "@/components/imports/survey-view";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { TextArea } from "@/components/ui/field";
import { FileButton } from "@/components/ui/file-button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Progress } from "@/components/ui/progress";
import { Table } from "@/components/ui/table";
import { useTell } from "@/components/ui/toasts";
import { IMPORT_FORMATS, type ColumnMapping } from "@/lib/imports/import-format";
import type { Survey } from "@/lib/imports/survey";
import { changedBetween } from "@/lib/assessment/what-changed";
import { undoImport } from "@/lib/store/contact-import";
import { chineseDay } from "@/lib/units/day";
import type { CaseRecord } from "@/lib/case/record";
import { clockOf, dayOf, instantAt } from "@/lib/units/instant";
import { store } from "@/components/app/store";
import { assessInSteps } from "@/components/app/use-assessment";
import { write } from "@/components/app/use-case";
import { fileOfShots, keepShots, type Shot } from "./checked-shots";
import { importInWorker, surveyInWorker, type ImportSession } from "./import-client";
import { KeepOriginal, MoneyPart, PasswordForm } from "./import-parts";
import { ScreenshotsPart } from "./screenshots-part";
import { vaultKey } from "./vault-key";
import type { RecordPageProps } from "./page-props";

const session = async (): Promise<ImportSession> => ({ store: store.name, key: await vaultKey() });

const PASTED = "粘贴的短信.txt";

type Work = { word: string; done: number; size: number };

/** Before the first contract there was nothing to collect; where a contract's day is not known, nothing is left out. */
function notBefore({ debts }: CaseRecord): number | undefined {
  const days = debts.map(({ contractOn }) => contractOn);
  return days.length > 0 && days.every((day) => typeof day === "string")
    ? instantAt((days as string[]).toSorted()[0]!, "00:00")
    : undefined;
}

function oldestDue({ debts }: CaseRecord): number | undefined {
  const days = debts.flatMap(({ oldestUnpaidDueOn }) => oldestUnpaidDueOn ?? []).toSorted();
  return days[0] === undefined ? undefined : instantAt(days[0], "00:00");
}

/** Nobody gives this assessment up. */
const never = (): boolean => false;

/** What the record as it is now is assessed otherwise in. A mistake there does not hide that the import is done: then nothing is said of it. */
async function changesOf(before: CaseRecord): Promise<string[] | undefined> {
  try {
    const [was, is] = [await assessInSteps(before, never), await assessInSteps(await store.readRecord(), never)];
    return was && is ? changedBetween(was, is) : undefined;
  } catch {
    return undefined;
  }
}

/** Files in: seen first, chosen number by number, written only then, and taken back whole if wanted. */
export default function ImportsPage({ open: { record }, item }: RecordPageProps) {
  const tell = useTell();
  const [file, setFile] = useState<File>();
  const [survey, setSurvey] = useState<Survey>();
  const [mapping, setMapping] = useState<ColumnMapping>();
  const [year, setYear] = useState<number>();
  const [owner, setOwner] = useState<string>();
  const [password, setPassword] = useState<string>();
  // Several files are looked at one after the other; each is imported, or left, before the next.
  const [waiting, setWaiting] = useState<File[]>([]);
  const [work, setWork] = useState<Work>();
  const [message, setMessage] = useState<string>();
  const [pasted, setPasted] = useState("");
  // The screenshots that the file on show was read from; a new round of reading begins with a new number.
  const [shots, setShots] = useState<Shot[]>();
  const [round, setRound] = useState(0);
  const [changed, setChanged] = useState<string[]>();
  // The import whose changes may be told: an undo or another file ends it, though they are still being worked out.
  const told = useRef<string | null>(null);
  const tellNoChanges = () => {
    told.current = null;
    setChanged(undefined);
  };
  /** What was just imported: its original may still be kept. */
  const [done, setDone] = useState<{ file: File; survey: Survey }>();
  const stop = useRef<AbortController | null>(null);
  const imports = useLiveQuery(() => store.readRows("imports")) ?? [];

  const progress = (word: string) => (report: { done: number; size: number }) => setWork({ word, done: report.done, size: report.size });
  const look = async (
    next: File,
    columns?: ColumnMapping,
    from?: Shot[],
    more: { year?: number | undefined; owner?: string | undefined; password?: string | undefined } = {},
  ) => {
    setShots(from);
    setFile(next);
    setMapping(columns);
    setYear(more.year);
    setOwner(more.owner);
    setPassword(more.password);
    setSurvey(undefined);
    setMessage(undefined);
    tellNoChanges();
    setWork({ word: `正在看 ${next.name}`, done: 0, size: next.size });
    stop.current = new AbortController();
    const looked = await surveyInWorker(await session(), next, {
      mapping: columns,
      ...more,
      notBefore: notBefore(record),
      signal: stop.current.signal,
      onProgress: progress(`正在看 ${next.name}`),
    });
    setWork(undefined);
    if (!looked.ok) setMessage(looked.message);
    else if (!looked.survey) setMessage("压缩包里没有认得出的记录。请解压后，选出详单、账单或备份再导入。");
    else setSurvey(looked.survey);
  };
  const run = async (chosen: Chosen, includeLikely: boolean) => {
    if (!file || !survey) return;
    const importId = crypto.randomUUID();
    setWork({ word: "正在导入", done: 0, size: file.size });
    stop.current = new AbortController();
    const source = shots ? await keepShots(store, shots, chosen) : ({ ok: true, value: file } as const);
    if (!source.ok) {
      setWork(undefined);
      setMessage(source.message);
      return;
    }
    const choice = { importId, debtId: record.debts.length === 1 ? record.debts[0]!.id : null, numbers: chosen, includeLikely };
    const written = await importInWorker(await session(), source.value, choice, {
      formatId: survey.formatId,
      mapping,
      year,
      owner,
      password,
      notBefore: notBefore(record),
      signal: stop.current.signal,
      onProgress: progress("正在导入"),
    });
    setWork(undefined);
    if (!written.ok) {
      setMessage(written.message);
      void undoImport(store, importId);
      return;
    }
    setDone(shots || file.name === PASTED ? undefined : { file, survey });
    setSurvey(undefined);
    if (shots) setRound(round + 1);
    setShots(undefined);
    nextFile();
    tell({
      text: `导入了 ${written.count} 条。${shots ? "截图存进了“证据”。" : ""}`,
      undo: () => takeBack(importId),
    });
    told.current = importId;
    const lines = await changesOf(record);
    if (told.current === importId) setChanged(lines);
  };
  const takeBack = (importId: string) =>
    void undoImport(store, importId).then((undone) => {
      if (!undone.ok) return tell({ text: undone.message });
      setDone(undefined);
      tellNoChanges();
      const { removed, kept } = undone.value;
      return tell({ text: `撤销了 ${removed} 条${kept > 0 ? `，你补充过的 ${kept} 条留下了` : ""}。` });
    });
  const nextFile = () => {
    const [next, ...rest] = waiting;
    setWaiting(rest);
    if (next) void look(next);
  };
  const namePeople = async () => {
    const people = new Map(peopleWithRelation(survey?.people ?? []).map((person) => [person.number, person]));
    let named = 0;
    for (const contact of record.contacts) {
      const person = contact.number ? people.get(contact.number) : undefined;
      // A card names whoever owns the number. The number of an incoming contact is the caller's; only what the borrower dialled reached it.
      if (!person || contact.direction === "in" || contact.whom.kind === "self" || contact.whom.name) continue;
      const written = await write(record, {
        table: "contacts",
        id: contact.id,
        changes: { whom: { ...contact.whom, relation: contact.whom.relation ?? person.relation, name: person.name } },
      });
      if (written.ok) named += 1;
    }
    tell({ text: `给 ${named} 条记录配上了名字。` });
  };
  return (
    <>
      <PageTitle title="导入">
        运营商详单、手机短信备份、表格、截图都可以。先看文件里有什么，勾好了才写进案卷；导错了可以整批撤销。
      </PageTitle>
      {message ? (
        <Notice tone="care" live>
          {message}
        </Notice>
      ) : null}
      {message && file && /密码/.test(message) ? (
        <PasswordForm onGiven={(given) => void look(file, mapping, undefined, { year, owner, password: given })} />
      ) : null}
      {changed ? <Changes lines={changed} /> : null}
      {done ? (
        <Card title={`导入了 ${done.file.name}`}>
          <KeepOriginal key={done.file.name} file={done.file} survey={done.survey} />
        </Card>
      ) : null}
      <Waiting files={waiting.length} onNext={survey || work ? null : nextFile} />
      {work ? <Working work={work} onStop={() => stop.current?.abort()} /> : null}
      {survey ? (
        <Card title={shots ? "截图里的记录" : (file?.name ?? "粘贴的短信")}>
          <SurveyView
            key={JSON.stringify([file?.name, survey.mapping, year, owner])}
            survey={survey}
            busy={work !== undefined}
            debts={record.debts}
            dueAt={oldestDue(record)}
            onMapping={(columns) => file && void look(file, columns, shots, { year, owner, password })}
            onYear={(given) => file && void look(file, mapping, shots, { year: given, owner, password })}
            onOwner={(name) => file && void look(file, mapping, shots, { year, owner: name, password })}
            onImport={(chosen, includeLikely) => void run(chosen, includeLikely)}
            onCancel={() => {
              setSurvey(undefined);
              setShots(undefined);
              nextFile();
            }}
          >
            {survey.payments.length + survey.instalments.length > 0 ? <MoneyPart record={record} survey={survey} /> : null}
            {survey.people.length > 0 ? (
              <Button size="sm" onClick={() => void namePeople()}>
                给案卷里的第三人配上名字
              </Button>
            ) : null}
          </SurveyView>
          {file && !shots && file.name !== PASTED ? (
            <div className="mt-3 border-t border-line pt-3">
              <KeepOriginal key={file.name} file={file} survey={survey} />
            </div>
          ) : null}
        </Card>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-2">
          <Card title="选一个文件">
            <p className="mb-2 text-sm">表格、PDF 详单、短信备份、聊天导出、账单、压缩包都可以，可以一次选几个。</p>
            <FileButton
              multiple
              disabled={work !== undefined}
              onFiles={([chosen, ...rest]) => {
                setWaiting(rest);
                setDone(undefined);
                void look(chosen!);
              }}
            >
              选择文件
            </FileButton>
            <Disclosure summary="这些文件从哪里来" className="mt-2 text-sm">
              <ul className="space-y-2">
                {IMPORT_FORMATS.map((format) => (
                  <li key={format.id}>
                    <span className="font-medium">{format.title}</span>：{format.howToGet}
                  </li>
                ))}
              </ul>
            </Disclosure>
          </Card>
          <Card title="或者粘贴短信">
            <form
              className="space-y-2"
              onSubmit={(event) => {
                event.preventDefault();
                if (pasted.trim()) void look(new File([pasted], PASTED, { type: "text/plain" }));
              }}
            >
              <TextArea
                label="短信原文"
                hint="连同发件号码和时间一起粘贴；几条之间空一行。"
                value={pasted}
                onChange={(event) => setPasted(event.target.value)}
              />
              <Button size="sm" type="submit" disabled={pasted.trim() === "" || work !== undefined}>
                看看里面有什么
              </Button>
            </form>
          </Card>
        </div>
      )}
      <div hidden={survey !== undefined}>
        <ScreenshotsPart
          key={round}
          evidence={round === 0 ? record.evidence.find(({ id }) => id === item) : undefined}
          onChecked={(checked) => void look(fileOfShots(checked), undefined, checked)}
        />
      </div>
      {imports.length > 0 ? (
        <Table
          caption="导入过的文件"
          blocks
          rows={imports}
          rowKey={(row) => row.id}
          columns={[
            { head: "文件", render: (row) => row.fileName },
            { head: "时间", render: (row) => `${chineseDay(dayOf(row.startedAt))} ${clockOf(row.startedAt)}` },
            { head: "条数", number: true, render: (row) => row.count },
            { head: "状态", render: (row) => (row.finishedAt === null ? "没有导完，没有写进案卷" : "已完成") },
            {
              head: <span className="sr-only">撤销</span>,
              render: (row) => (
                <Button size="sm" look="quiet" onClick={() => takeBack(row.id)}>
                  整批撤销
                </Button>
              ),
            },
          ]}
        />
      ) : null}
    </>
  );
}

/** What the import changed in the assessment; no lines: nothing. */
function Changes({ lines }: { lines: readonly string[] }) {
  return (
    <Notice title="导入之后，评估有什么变化" live>
      {lines.length === 0 ? (
        "没有变化：这些记录已经写进案卷，阶段、压力和违规的判断都和导入前一样。"
      ) : (
        <ul className="list-disc pl-4">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** How many files are still to be looked at; `onNext` null while one is. */
function Waiting({ files, onNext }: { files: number; onNext: (() => void) | null }) {
  if (files === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-3 text-sm text-soft">
      <span>{`后面还有 ${files} 个文件。`}</span>
      {onNext ? (
        <Button size="sm" onClick={onNext}>
          看下一个文件
        </Button>
      ) : null}
    </div>
  );
}

function Working({ work, onStop }: { work: Work; onStop(): void }) {
  return (
    <Card>
      <Progress label={work.word} value={work.done} max={Math.max(1, work.size)} />
      <Button size="sm" look="quiet" onClick={onStop}>
        停下
      </Button>
    </Card>
  );
}
