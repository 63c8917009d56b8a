import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckCards, RadioCards } from "@/components/ui/choice-cards";
import { Disclosure } from "@/components/ui/disclosure";
import { TextArea, TextField } from "@/components/ui/field";
import { useDraft } from "@/components/ui/use-draft";
import { DRAFT_KEYS } from "@/lib/case/draft-keys";
import type { Contact } from "@/lib/case/contact";
import { RELATIONS, SAYINGS, type Relation, type Saying } from "@/lib/case/vocabulary";
import { addDays, type Day } from "@/lib/units/day";
import { clockOf, instantAt, type Instant } from "@/lib/units/instant";
import { DebtSelect, type NamedDebt } from "./debt-select";

export interface ThreeTapLogProps {
  on: Day;
  /** The moment at which the log was opened: the time a contact gets unless said otherwise. */
  openedAt: Instant;
  /** The debt that it is taken to be about: the only one, or the one of the last contact. */
  debtId: string | null;
  /** With several, which one is asked. */
  debts?: readonly NamedDebt[];
  newId(): string;
  onLog(contact: Contact): void;
}

type How = "call" | "missed" | "sms" | "visit";
type Whom = "self" | Relation;

/** What has been tapped and typed so far; all of it may be missing. Also written by the menu over a selected text. */
export interface LogDraft {
  how?: How;
  whom?: Whom;
  debtId?: string | null;
  said?: Saying[];
  day?: Day;
  clock?: string;
  number?: string;
  words?: string;
}

const HOWS: { value: How; word: string }[] = [
  { value: "call", word: "电话，接了" },
  { value: "missed", word: "电话，没接" },
  { value: "sms", word: "短信" },
  { value: "visit", word: "上门" },
];
const WHOMS: { value: Whom; word: string }[] = [
  { value: "self", word: "我" },
  ...(["parent", "spouse", "sibling", "friend", "colleague", "other"] as const).map((value) => ({ value, word: RELATIONS[value] })),
];
const COMMON: Saying[] = [
  "demanded-payment",
  "disclosed-debt",
  "threat-expose",
  "threat-violence",
  "threat-lawsuit",
  "insult",
  "posed-as-police",
  "posed-as-lawyer",
  "hid-identity",
  "refused-plan",
  "borrower-asked-to-stop",
  "third-party-refused",
];

/** A call or message in three taps: how, whom, what was said. Time and number can follow, or wait. */
export function ThreeTapLog({ on, openedAt, debtId: given, debts = [], newId, onLog }: ThreeTapLogProps) {
  const draft = useDraft<LogDraft>(DRAFT_KEYS.log, () => ({}));
  const { how, whom, debtId = given, said = [], day = on, clock = clockOf(openedAt), number = "", words = "" } = draft.value;
  const [error, setError] = useState<string>();
  const set = (changes: LogDraft) => {
    setError(undefined);
    // The moment stays that of the first tap, however late the rest follows.
    draft.set((before) => ({ day, clock, ...before, ...changes }));
  };

  const log = () => {
    if (!how || !whom) return setError(how ? "请选这次联系了谁。" : "请选是电话、短信还是上门。");
    if (!/^\d{2}:\d{2}$/.test(clock) || !day) return setError("请填好日期和时间。");
    const at = instantAt(day, clock);
    if (at > openedAt + 600_000) return setError("这个时间还没有到，请核对。");
    const call = how === "call" || how === "missed";
    onLog({
      id: newId(),
      debtId,
      collects: true,
      channel: call ? "call" : how,
      direction: "in",
      at,
      number: number.trim() || undefined,
      answered: call ? how === "call" : undefined,
      whom: whom === "self" ? { kind: "self" } : { kind: "third-party", relation: whom },
      said,
      words: words.trim() || undefined,
      evidenceIds: [],
    });
    draft.forget();
    setError(undefined);
  };

  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        log();
      }}
    >
      {draft.restored && Object.keys(draft.value).length > 0 ? (
        <p className="flex flex-wrap items-center justify-between gap-2 text-sm text-soft">
          上次没记完的内容还在。
          <Button size="sm" look="quiet" onClick={draft.forget}>
            清空
          </Button>
        </p>
      ) : null}
      <RadioCards<How> legend="1　联系方式" columns={2} choices={HOWS} value={how} onChange={(next) => set({ how: next })} />
      <RadioCards<Whom> legend="2　联系了谁" columns={3} choices={WHOMS} value={whom} onChange={(next) => set({ whom: next })} />
      <CheckCards<Saying>
        legend="3　说了什么（可以不选）"
        columns={2}
        choices={COMMON.map((value) => ({ value, word: SAYINGS[value] }))}
        values={said}
        onChange={(next) => set({ said: next })}
      />
      {debts.length > 1 ? <DebtSelect debts={debts} value={debtId} onChange={(next) => set({ debtId: next })} /> : null}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-2">
        <TextField label="日期" type="date" value={day} max={addDays(on, 0)} onChange={(event) => set({ day: event.target.value })} />
        <TextField label="时间" type="time" value={clock} onChange={(event) => set({ clock: event.target.value })} />
        <TextField
          label="对方号码（可以以后补）"
          inputMode="tel"
          maxLength={40}
          value={number}
          onChange={(event) => set({ number: event.target.value })}
        />
      </div>
      <Disclosure summary="补充原话" open={draft.restored}>
        <TextArea label="原话，或短信原文" maxLength={20_000} value={words} onChange={(event) => set({ words: event.target.value })} />
      </Disclosure>
      {error ? (
        <p role="alert" className="text-sm text-firm">
          {error}
        </p>
      ) : null}
      <Button type="submit" look="primary" wide>
        记下来
      </Button>
    </form>
  );
}
