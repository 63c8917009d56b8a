import { NoneYet } from "@/components/app/none-yet";
import { useState } from "react";
import { DeadlineLines } from "@/components/assessment/deadline";
import { Agenda } from "@/components/case/agenda";
import { patchOf } from "@/components/case/answer-patch";
import { DemandAnswers } from "@/components/case/demand-answers";
import { FilingReplies } from "@/components/case/filing-replies";
import { DISPATCH_FIELDS, FILING_FIELDS } from "@/components/case/field-sets";
import { recordCheck, recordDoubts } from "@/components/case/record-check";
import { RecordForm } from "@/components/case/record-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { TextField } from "@/components/ui/field";
import { PageTitle } from "@/components/ui/page-title";
import { useTell } from "@/components/ui/toasts";
import { moveFiling, nextStates, rungOf, standingOf, type Rung, type Standing } from "@/lib/case/filing-course";
import { calendarFile } from "@/lib/case/calendar-file";
import { remindersOf } from "@/lib/case/reminders";
import { dueDates } from "@/lib/portals/due-dates";
import { filingSchema, type Filing } from "@/lib/case/record";
import { FILING_STATES, type FilingState } from "@/lib/case/vocabulary";
import { licenceOf } from "@/lib/lenders/licence-of";
import { clocksOf, isWaiting, openPeriods, reviewClockOf, reviewOf } from "@/lib/portals/clocks";
import { nextChannels } from "@/lib/portals/next-channels";
import { recipeById } from "@/lib/portals/portal-shelf";
import { letterShelf } from "@/lib/letters/letter-shelf";
import { addDays, chineseDay } from "@/lib/units/day";
import { saveFile } from "@/components/app/save-file";
import { store } from "@/components/app/store";
import { TODAY } from "@/components/app/today";
import { useTellWritten, write } from "@/components/app/use-case";
import { NotifyChoice } from "./notify-choice";
import { goTo } from "./place";
import type { PageProps } from "./page-props";

/** Every filing with where it stands, what was answered, and until when the other side has to act. */
export default function FilingsPage({ open: { record, assessment } }: PageProps) {
  const reminders = remindersOf(record, dueDates(record, assessment)).filter((reminder) => reminder.on >= addDays(TODAY, -30));
  return (
    <>
      <PageTitle title="投诉进度" aside={<Button onClick={() => goTo("channels")}>选一个渠道</Button>}>
        提交后，把日期和编号记在这里。护岸会逐步算出对方应在哪天前答复；没有收到结果，不会自动标为“已了结”。
      </PageTitle>
      <Agenda
        reminders={reminders}
        on={TODAY}
        onCalendar={() => saveFile(new Blob([calendarFile(reminders, Date.now())], { type: "text/calendar" }), `richeng-${TODAY}.ics`)}
      />
      {reminders.length > 0 ? <NotifyChoice /> : null}
      {record.filings.length === 0 ? <NoneYet table="filings" says="还没有提交过。" /> : null}
      {record.filings.map((filing, index) => (
        <FilingCard key={filing.id} filing={filing} index={index} open={{ record, assessment }} />
      ))}
    </>
  );
}

interface FilingCardProps {
  filing: Filing;
  index: number;
  open: Pick<PageProps["open"], "record" | "assessment">;
}

function FilingCard({ filing, index, open: { record, assessment } }: FilingCardProps) {
  const tellWritten = useTellWritten();
  const recipe = recipeById(filing.channelId);
  const debt = record.debts.find((each) => each.id === filing.debtId);
  const licence = debt ? licenceOf(debt).licence : null;
  const clocks = recipe && isWaiting(filing) ? clocksOf(recipe, filing, licence) : [];
  const review = recipe ? reviewOf(recipe, licence) : null;
  const reviewUntil = recipe ? reviewClockOf(recipe, filing, licence) : null;
  const dueOn = clocks.map(({ deadline }) => deadline.on).sort()[0] ?? null;
  const standing = standingOf(filing, dueOn, TODAY);
  const isOpen = standing !== "resolved";
  const rung = rungOf(filing, standing, review !== null && (reviewUntil === null || TODAY <= reviewUntil.on));
  const after =
    debt && (rung.kind === "next-channel" || rung.kind === "chase" || rung.kind === "review")
      ? nextChannels({ record, assessment, debtId: debt.id, on: TODAY }, filing.channelId)
      : [];
  const change = (changes: Partial<Filing>, word: string) =>
    void write(record, { table: "filings", id: filing.id, changes }).then((written) => tellWritten(written, word));
  const save = (path: string, value: unknown) => {
    const patch = patchOf(record, `filings.${index}.${path}`, value);
    if (patch) void write(record, patch).then((written) => tellWritten(written, "已保存。"));
  };
  return (
    <Card
      title={recipe?.title ?? letterShelf.find(({ id }) => id === filing.letterId)?.title ?? filing.channelId}
      aside={<Badge tone="brand">{FILING_STATES[filing.state]}</Badge>}
    >
      <div className="space-y-3">
        <p className="text-sm">
          <strong>{STANDING_WORDS[standing]}</strong>
          {RUNG_WORDS[rung.kind]}
        </p>
        {after.length > 0 ? (
          <p className="flex flex-wrap items-center gap-2 text-sm">
            下一步可以去：
            {after.map((each) => (
              <Button key={each.id} size="sm" onClick={() => goTo(`channels/${each.id}`)}>
                {each.title}
              </Button>
            ))}
          </p>
        ) : null}
        <FilingClocks
          clocks={clocks}
          review={isOpen && review ? review.title : null}
          reviewUntil={reviewUntil}
          periods={isOpen && recipe ? openPeriods(recipe, filing, licence) : []}
        />
        <NextState filing={filing} onMove={change} />
        {filing.state !== "drafted" && filing.demands.length > 0 ? (
          <Disclosure summary="每一项要求做到了没有" open={standing === "ask-each"}>
            <DemandAnswers demands={filing.demands} onChange={(demands) => change({ demands }, "已保存。")} />
          </Disclosure>
        ) : null}
        <Disclosure summary="这份投诉" open={!filing.filingNumber}>
          <RecordForm
            schema={filingSchema}
            fields={FILING_FIELDS}
            value={filing}
            check={recordCheck(record, `filings.${index}`, TODAY)}
            doubts={recordDoubts(record, `filings.${index}`, TODAY)}
            onSave={save}
          />
        </Disclosure>
        {filing.means ? (
          <Disclosure summary="寄出、签收和单号">
            <RecordForm
              schema={filingSchema}
              fields={DISPATCH_FIELDS}
              value={filing}
              check={recordCheck(record, `filings.${index}`, TODAY)}
              onSave={save}
            />
          </Disclosure>
        ) : null}
        <Disclosure summary={`对方的答复（${filing.replies.length}）`}>
          <FilingReplies
            on={TODAY}
            filing={filing}
            evidence={record.evidence}
            onAdd={(reply) => change({ replies: [...filing.replies, { id: crypto.randomUUID(), ...reply }] }, "已保存答复。")}
          />
        </Disclosure>
        <Disclosure summary="经过">
          <ol className="space-y-1 text-sm">
            {filing.history.map((entry, at) => (
              <li key={at}>
                {chineseDay(entry.on)} {FILING_STATES[entry.state]}
                {entry.note ? `：${entry.note}` : ""}
              </li>
            ))}
          </ol>
        </Disclosure>
        <Button
          size="sm"
          look="quiet"
          onClick={() => void store.deleteRow("filings", filing.id).then((written) => tellWritten(written, "删除了一份投诉。"))}
        >
          删除
        </Button>
      </div>
    </Card>
  );
}

interface FilingClocksProps {
  clocks: ReturnType<typeof clocksOf>;
  /** How the answer can be looked at again; null: it cannot, or there is nothing left to look at. */
  review: string | null;
  reviewUntil: ReturnType<typeof reviewClockOf>;
  /** Periods without a day, in sentences. */
  periods: readonly string[];
}

/** Until when the other side has to act, until when the answer may be looked at again, and what has no day. */
function FilingClocks({ clocks, review, reviewUntil, periods }: FilingClocksProps) {
  return (
    <>
      {clocks.map(({ rule, deadline }) => (
        <DeadlineLines key={rule.text} deadline={deadline} on={TODAY} word={rule.text} />
      ))}
      {review && reviewUntil ? <DeadlineLines deadline={reviewUntil} on={TODAY} word={`不满意的，可以${review}`} /> : null}
      {periods.map((sentence) => (
        <p key={sentence} className="text-sm text-soft">
          {sentence}
        </p>
      ))}
    </>
  );
}

/** What happened next, and on which day: never one still to come, nor before the last. */
function NextState({ filing, onMove }: { filing: Filing; onMove(changes: Partial<Filing>, word: string): void }) {
  const tell = useTell();
  const [steppedOn, setSteppedOn] = useState(TODAY);
  const move = (state: FilingState) => {
    const last = filing.history.at(-1)?.on;
    const moved = steppedOn > TODAY ? null : moveFiling(filing, state, steppedOn);
    if (steppedOn > TODAY) tell({ text: "这一天还没有到，没有记。" });
    else if (!moved) tell({ text: `上一步记在${chineseDay(last ?? TODAY)}，这一步不能更早。请看看日期对不对，再来记。` });
    else onMove({ state: moved.state, filedOn: moved.filedOn, history: moved.history }, `记成“${FILING_STATES[state]}”了。`);
  };
  return (
    <div className="flex flex-wrap items-end gap-2">
      <TextField
        label="有新进展？哪天的"
        type="date"
        className="w-44"
        max={TODAY}
        value={steppedOn}
        onChange={(event) => setSteppedOn(event.target.value || TODAY)}
      />
      {nextStates(filing.state).map((state) => (
        <Button key={state} size="sm" onClick={() => move(state)}>
          {FILING_STATES[state]}
        </Button>
      ))}
    </div>
  );
}

const STANDING_WORDS: Record<Standing, string> = {
  draft: "还没有提交。",
  waiting: "对方还有时间。",
  overdue: "期限已过，还没有答复。",
  "ask-each": "有了答复。",
  persisting: "问题还在。",
  resolved: "已了结。",
};

const RUNG_WORDS: Record<Rung["kind"], string> = {
  send: "准备好了就提交。",
  wait: "等到期限那天再看，不用天天催。",
  "ask-each": "请看一看每一项要求有没有做到，再记下来。",
  done: "",
  chase: "可以凭编号询问办理进度。",
  review: "先走这个渠道的复核、复查。",
  "next-channel": "可以去下一个渠道了。",
};
