import { useState } from "react";
import { RecordForm } from "@/components/case/record-form";
import { CheckCards } from "@/components/ui/choice-cards";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { Disclosure } from "@/components/ui/disclosure";
import { contactSchema, type Contact, type Whom } from "@/lib/case/contact";
import { RELATIONS, SAYINGS, sayingKeys, type Saying } from "@/lib/case/vocabulary";
import { sayingsIn } from "@/lib/case/sayings";
import type { Day } from "@/lib/units/day";
import { clockOf, dayOf, instantAt } from "@/lib/units/instant";
import { DebtSelect, type NamedDebt } from "./debt-select";

const FIELDS = [
  { path: "channel", label: "怎么来的" },
  { path: "number", label: "对方号码" },
  { path: "answered", label: "接通了" },
  { path: "durationSeconds", label: "通话时长（秒）" },
  { path: "agency", label: "自称的公司，或短信签名" },
  { path: "collectorName", label: "对方姓名、工号" },
  { path: "collectorGroup", label: "归到哪一个催收方", hint: "几个号码是同一家打来的，写成一样的名字。" },
  { path: "words", label: "原话，或短信原文" },
];

export interface ContactEditorProps {
  contact: Contact;
  on: Day;
  debts: readonly NamedDebt[];
  onSave(changes: Partial<Contact>): void;
  onRemove(): void;
}

/** One contact in full; every field is saved when it is left. */
export function ContactEditor({ contact, on, debts, onSave, onRemove }: ContactEditorProps) {
  const [error, setError] = useState<string>();
  const saveAt = (day: string, clock: string) => {
    if (!day || !/^\d{2}:\d{2}$/.test(clock)) return;
    if (day > on) setError("这个时间还没有到，没有保存。");
    else {
      setError(undefined);
      onSave({ at: instantAt(day, clock) });
    }
  };
  const day = dayOf(contact.at);
  const clock = clockOf(contact.at);
  const whom = contact.whom.kind === "self" ? "self" : (contact.whom.relation ?? "unknown");
  return (
    <div className="space-y-4">
      <div className="grid grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] gap-4">
        <TextField label="日期" type="date" defaultValue={day} error={error} onBlur={(event) => saveAt(event.target.value, clock)} />
        <TextField label="时间" type="time" defaultValue={clock} onBlur={(event) => saveAt(day, event.target.value)} />
        <SelectField
          label="联系了谁"
          value={whom}
          onChange={(event) => onSave({ whom: whomOf(event.target.value, contact.whom) })}
          options={[["self", "我"], ...Object.entries(RELATIONS), ["unknown", "第三人，关系没记"]]}
        />
        <SelectField
          label="方向"
          value={contact.direction}
          onChange={(event) => onSave({ direction: event.target.value as Contact["direction"] })}
          options={[
            ["in", "对方联系我"],
            ["out", "我联系对方"],
          ]}
        />
        <DebtSelect debts={debts} value={contact.debtId} onChange={(debtId) => onSave({ debtId })} />
        {contact.direction === "in" ? (
          <SelectField
            label="是不是催收"
            hint="只有催收才会用来判断对方有没有违规。"
            value={flagWord(contact.collects)}
            onChange={(event) => onSave({ collects: flagOf(event.target.value) })}
            options={[
              ["", "说不清"],
              ["yes", "是催收"],
              ["no", "不是催收（验证码、账单、快递等）"],
            ]}
          />
        ) : (
          <SelectField
            label="联系到放贷机构、说上话了吗"
            hint="没接通、只打给了催收公司的，不算。"
            value={flagWord(contact.reachedLender)}
            onChange={(event) => onSave({ reachedLender: flagOf(event.target.value) })}
            options={[
              ["", "说不清"],
              ["yes", "说上话了"],
              ["no", "没有"],
            ]}
          />
        )}
      </div>
      <RecordForm schema={contactSchema} fields={FIELDS} value={contact} onSave={(path, value) => onSave({ [path]: value })} />
      <ProposedSayings contact={contact} onSave={onSave} />
      <Disclosure summary={`说了什么（${contact.said.length}）`} open={contact.said.length > 0}>
        <CheckCards<Saying>
          legend="可以选几项"
          legendHidden
          columns={2}
          choices={sayingKeys.map((value) => ({ value, word: SAYINGS[value] }))}
          values={contact.said}
          onChange={(said) => onSave({ said })}
        />
      </Disclosure>
      <Button look="quiet" size="sm" onClick={onRemove}>
        删除这一条
      </Button>
    </div>
  );
}

const flagWord = (flag: boolean | null | undefined): "" | "yes" | "no" => {
  if (typeof flag !== "boolean") return "";
  return flag ? "yes" : "no";
};
const flagOf = (word: string): boolean | null => (word === "" ? null : word === "yes");

/** What the words seem to say, each with the words that made it. Nothing is noted before the borrower says so. */
function ProposedSayings({ contact, onSave }: Pick<ContactEditorProps, "contact" | "onSave">) {
  const proposed = contact.words ? sayingsIn(contact.words, contact).filter(({ saying }) => !contact.said.includes(saying)) : [];
  if (proposed.length === 0) return null;
  return (
    <div className="rounded-md border border-line p-3">
      <p className="text-sm font-medium">从原话看，可能有这些。对的才记上：</p>
      <ul className="mt-2 space-y-2 text-sm">
        {proposed.map(({ saying, words }) => (
          <li key={saying} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="min-w-0 flex-1">
              {SAYINGS[saying]}
              <span className="block text-soft">{`原话：“${words}”`}</span>
            </span>
            <Button size="sm" aria-label={`记上：${SAYINGS[saying]}`} onClick={() => onSave({ said: [...contact.said, saying] })}>
              记上
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function whomOf(value: string, before: Whom): Whom {
  if (value === "self") return { kind: "self" };
  const name = before.kind === "third-party" ? before.name : undefined;
  return { kind: "third-party", relation: value === "unknown" ? null : (value as keyof typeof RELATIONS), name };
}
