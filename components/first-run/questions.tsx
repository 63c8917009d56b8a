import { useEffect, useRef, useState, type ReactNode } from "react";
import { readDatum, datumText, type Datum } from "@/components/case/datum";
import { DatumInput } from "@/components/case/datum-input";
import { HelpLines, HelpWords } from "@/components/shell/help-lines";
import { Button } from "@/components/ui/button";
import { CheckCards, RadioCards } from "@/components/ui/choice-cards";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { useDraft } from "@/components/ui/use-draft";
import { DRAFT_KEYS } from "@/lib/case/draft-keys";
import { DEBT_ROLES, debtRoleKeys, GRIEVANCES, grievanceKeys, type DebtRole, type Grievance } from "@/lib/case/vocabulary";
import { addDays, addMonths, type Day } from "@/lib/units/day";
import { namesOf, productsOf, PROVINCES, shortProvince, type FirstAnswers } from "./answers";
import { AnswerButtons } from "./answer-buttons";
import { BrandInput } from "./brand-input";

export interface QuestionsProps {
  answers: FirstAnswers;
  on: Day;
  brands: readonly string[];
  /** Called at every change that can be kept: the path saves as it goes. */
  onChange(changes: FirstAnswers): void;
  onDone(): void;
  /** Where to begin again; the caller keeps it. */
  step: number;
  onStep(step: number): void;
}

const YUAN: Datum = { kind: "yuan" };
const DAY: Datum = { kind: "day" };

/** The typed texts of each question. */
const TEXTS_OF: readonly (readonly string[])[] = [["brand", "others"], ["arrears"], ["since"]];

interface Texts {
  brand: string;
  others: string;
  arrears: string;
  since: string;
}

export const QUESTION_COUNT = 6;
const COURT = 4;
const PROVINCE = 5;

/** The six first questions, one at a time. Back never loses an answer; “不知道” is an answer. */
export function Questions({ answers, on, brands, onChange, onDone, step, onStep }: QuestionsProps) {
  // Only what differs from the record: what is typed outlives the closing of the popup, also before it can be read.
  const draft = useDraft<Partial<Texts>>(DRAFT_KEYS.firstRun, () => ({}));
  const texts: Texts = {
    brand: answers.brand ?? "",
    others: (answers.others ?? []).join("、"),
    arrears: datumText(YUAN, answers.arrearsFen),
    since: answers.oldestUnpaidDueOn ?? "",
    ...draft.value,
  };
  const setTexts = (changes: Partial<Texts>) => draft.set((before) => ({ ...before, ...changes }));
  const [error, setError] = useState<string>();

  /** `kept`: what this question holds is in the record, and no draft may lie over it any more. */
  const go = (next: number, kept = true) => {
    setError(undefined);
    if (kept) draft.set((before) => Object.fromEntries(Object.entries(before).filter(([key]) => !TEXTS_OF[step]?.includes(key))));
    if (next >= QUESTION_COUNT) {
      draft.forget();
      onDone();
    } else onStep(next);
  };
  const keepOthers = () => {
    const added = namesOf(texts.others, [texts.brand.trim(), ...(answers.others ?? [])]);
    if (added.length > 0) onChange({ others: [...(answers.others ?? []), ...added] });
  };
  /** Reads what stands in the open question; false when it must first be mended. */
  const keep = (): boolean => {
    if (step === 0 && texts.brand.trim()) onChange({ brand: texts.brand.trim() });
    if (step === 0) keepOthers();
    if (step === 1)
      return keepDatum(
        YUAN,
        texts.arrears,
        (value) => onChange({ arrearsFen: value as number }),
        (value) => (value === 0 ? "填的是 0 元。没有到期未还的钱就没有逾期，请核对；记不清可以选“不知道”。" : undefined),
      );
    if (step === 2)
      return keepDatum(
        DAY,
        texts.since,
        (value) => onChange({ oldestUnpaidDueOn: value as string }),
        (value) => (String(value) > on ? "这个日期还没到。请填最早一期未还的还款日。" : undefined),
      );
    return true;
  };
  const keepDatum = (
    datum: Datum,
    text: string,
    save: (value: unknown) => void,
    check?: (value: unknown) => string | undefined,
  ): boolean => {
    const read = readDatum(datum, text);
    const wrong = read.ok ? read.value !== undefined && check?.(read.value) : read.error;
    if (wrong) return (setError(wrong), false);
    if (read.ok && read.value !== undefined) save(read.value);
    return true;
  };
  const setBrand = (brand: string) => {
    setTexts({ brand });
    if (brand.trim()) onChange({ brand: brand.trim() });
  };
  const UNKNOWN: FirstAnswers[] = [
    { brand: null },
    { arrearsFen: null },
    { oldestUnpaidDueOn: null },
    {},
    { courtPaperCame: null },
    { province: null },
  ];
  const skip = () => {
    onChange(UNKNOWN[step]!);
    if (step === 0) keepOthers();
    go(step + 1);
  };

  const grievances = answers.grievances ?? [];
  const danger = answers.danger ?? "none";
  const pages: { title: string; body: ReactNode }[] = [
    {
      title: "欠的是哪家的钱？",
      body: (
        <div className="space-y-4">
          <BrandInput label="App 或机构的名字" value={texts.brand} brands={brands} onChange={setBrand} />
          {productsOf(texts.brand).length > 0 ? (
            <div>
              <p className="mb-1 text-sm font-medium">白条还是金条？</p>
              <div className="flex flex-wrap items-center gap-2">
                {productsOf(texts.brand).map((product) => (
                  <Button key={product} size="sm" onClick={() => setBrand(product)}>
                    {product}
                  </Button>
                ))}
                <span className="text-xs text-soft">不清楚就先不选。</span>
              </div>
            </div>
          ) : null}
          <RadioCards<DebtRole | "unknown">
            legend="这笔钱是你借的吗？"
            columns={2}
            choices={[...debtRoleKeys.map((value) => ({ value, word: DEBT_ROLES[value] })), { value: "unknown", word: "不清楚" }]}
            value={answers.role === null ? "unknown" : answers.role}
            onChange={(role) => onChange({ role: role === "unknown" ? null : role })}
          />
          <TextField
            label="还有别的平台吗？"
            hint="只写名字就行，用顿号隔开，例如：花呗、借呗。没有就空着。"
            value={texts.others}
            maxLength={400}
            onChange={(event) => setTexts({ others: event.target.value })}
          />
        </div>
      ),
    },
    {
      title: "现在一共逾期多少钱？",
      body: (
        <DatumInput
          label="逾期金额"
          hint="只算已经到期的，不是全部欠款。大概的数也可以，例如 2300 或 1.2万。"
          datum={YUAN}
          text={texts.arrears}
          error={error}
          onText={(arrears) => {
            setTexts({ arrears });
            setError(undefined);
          }}
        />
      ),
    },
    {
      title: "从哪天开始逾期的？",
      body: (
        <div className="space-y-3">
          <DatumInput
            label="最早一期未还的还款日"
            datum={DAY}
            text={texts.since}
            error={error}
            onText={(since) => {
              setTexts({ since });
              setError(undefined);
            }}
          />
          <div className="flex flex-wrap gap-2">
            {SINCE.map(([word, back]) => (
              <Button
                key={word}
                size="sm"
                onClick={() => {
                  const since = back(on);
                  setTexts({ since });
                  onChange({ oldestUnpaidDueOn: since });
                  go(step + 1);
                }}
              >
                {word}
              </Button>
            ))}
          </div>
          <p className="text-xs text-soft">记不清就选一个最接近的，以后可以改。</p>
        </div>
      ),
    },
    {
      title: "现在最困扰你的是什么？",
      body: (
        <div className="space-y-3">
          <CheckCards<Grievance>
            legend="可以选几项，先选最要紧的"
            columns={2}
            choices={grievanceKeys.map((value) => ({ value, word: GRIEVANCES[value] }))}
            values={grievances}
            onChange={(next) => onChange({ grievances: next })}
          />
          <RadioCards<"none" | "at-the-door" | "self-harm">
            legend="你现在安全吗？"
            choices={[
              { value: "none", word: "我现在是安全的" },
              { value: "at-the-door", word: "有人正在上门，我害怕" },
              { value: "self-harm", word: "我觉得快撑不下去了" },
            ]}
            value={answers.danger ?? undefined}
            onChange={(next) => onChange({ danger: next })}
          />
          {danger === "none" ? null : (
            <Notice tone="firm" live title="先照顾好自己，其他的都可以等。">
              <HelpWords danger={danger} />
            </Notice>
          )}
          {danger === "none" && (grievances.includes("threat") || grievances.includes("visit")) ? (
            <Notice tone="firm" live>
              <HelpWords danger="at-the-door" />
            </Notice>
          ) : null}
        </div>
      ),
    },
    {
      title: "收到过法院的文书吗？",
      body: (
        <div className="space-y-3">
          <AnswerButtons
            legend="传票、起诉状、支付令、诉前调解通知"
            choices={[
              { value: true, word: "收到过", hint: "法院文书有期限。请先核实真假，记下收到日期；评估会把这件事排在前面。" },
              { value: false, word: "没有" },
              {
                value: null,
                word: "不知道，分不清真假",
                hint: "短信里的“立案通知”常常不是法院发的，可以到“收到的文书”里核对。",
              },
            ]}
            value={answers.courtPaperCame}
            onChoose={(courtPaperCame) => {
              onChange({ courtPaperCame });
              go(step + 1);
            }}
          />
        </div>
      ),
    },
    {
      title: "你现在住在哪个省份？",
      body: (
        <AnswerButtons
          legend="用来找对主管部门，也会用在投诉表单和管辖判断里。"
          columns={5}
          choices={PROVINCES.map((province) => ({ value: province, word: shortProvince(province) }))}
          value={answers.province}
          onChoose={(province) => {
            onChange({ province });
            go(step + 1);
          }}
        />
      ),
    },
  ];
  const page = pages[step]!;
  return (
    <form
      aria-label={page.title}
      className="space-y-4 p-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (keep()) go(step + 1);
      }}
    >
      <Progress label={`第 ${step + 1} 题，共 ${QUESTION_COUNT} 题`} value={step + 1} max={QUESTION_COUNT} />
      <QuestionTitle key={step} title={page.title} />
      {/* The wrapper is made anew, so that the field of the question is there when the title looks for it. */}
      <div key={`body-${step}`} data-question="">
        {page.body}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Button
          look="quiet"
          onClick={() => {
            // What cannot be read yet stays in its field: going back is never refused.
            go(step - 1, keep());
          }}
        >
          返回
        </Button>
        <span className="flex gap-2">
          {step === COURT ? null : (
            <Button look="secondary" onClick={skip}>
              {step === 3 ? "说不清" : "不知道"}
            </Button>
          )}
          {/* Where the answers are buttons they lead on; this one is for who comes back to an answer. */}
          {(step === COURT && answers.courtPaperCame === undefined) || (step === PROVINCE && !answers.province) ? null : (
            <Button look="primary" type="submit">
              {step === PROVINCE ? "看评估" : "下一题"}
            </Button>
          )}
        </span>
      </div>
      <p className="text-xs text-soft">每答一题都会自动保存，关掉也不会丢。</p>
      <HelpLines />
    </form>
  );
}

/** The question takes the focus when it opens; where it is a field to type into, that field does, so that nobody has to click first. */
function QuestionTitle({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const body = heading.current?.nextElementSibling;
    const field = body?.querySelector<HTMLInputElement>("input:not([type=radio], [type=checkbox], [type=date])");
    (field ?? heading.current)?.focus();
    scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
      {title}
    </h1>
  );
}

const SINCE: [string, (on: Day) => Day][] = [
  ["一周前", (on) => addDays(on, -7)],
  ["一个月前", (on) => addMonths(on, -1)],
  ["两个月前", (on) => addMonths(on, -2)],
  ["三个月前", (on) => addMonths(on, -3)],
  ["半年前", (on) => addMonths(on, -6)],
  ["一年前", (on) => addMonths(on, -12)],
];
