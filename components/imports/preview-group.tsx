import { DebtSelect, type NamedDebt } from "@/components/contacts/debt-select";
import { Badge } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import type { PreviewGroup } from "@/lib/imports/collector-preview";
import type { NumberGroup, ProposedWords } from "@/lib/imports/number-group";
import { chineseDay } from "@/lib/units/day";
import { clockOf, dayOf } from "@/lib/units/instant";
import { SAYINGS } from "@/lib/case/vocabulary";
import { keyOf, withGroup, withMessage, withNumber, withSaying, type Choice } from "./choice-of-groups";

const days = (numbers: readonly NumberGroup[]): string => {
  const first = Math.min(...numbers.map(({ firstAt }) => firstAt));
  const last = Math.max(...numbers.map(({ lastAt }) => lastAt));
  return [...new Set([first, last].map((at) => chineseDay(dayOf(at))))].join("至");
};

/** One collector as a file shows it: what speaks for it, its numbers, its messages with the words that ticked them, and its debt. */
export function PreviewGroupRow({
  group,
  choice,
  debts,
  debtOfAll,
  toOthers,
  onChoice,
}: {
  group: PreviewGroup;
  choice: Choice;
  debts: readonly NamedDebt[];
  debtOfAll: string | null | undefined;
  /** The phone is somebody else's: the messages reached them. */
  toOthers: boolean;
  onChoice(choice: Choice): void;
}) {
  const { numbers, calls, messages, collecting, reasons, title } = group;
  const taken = numbers.filter((number) => choice.numbers.has(keyOf(number)));
  const whole = taken.some((number) => choice.numbers.get(keyOf(number)) === "all");
  const already = numbers.reduce((sum, number) => sum + number.already, 0);
  const rest = calls + messages - collecting;
  return (
    <li className="py-2">
      <Checkbox
        checked={taken.length > 0}
        onChange={(event) => onChoice(withGroup(choice, group, tickOf(event.target.checked, collecting)))}
      >
        <span className="font-medium break-all">{title}</span> {group.rank === "likely" ? <Badge tone="brand">像催收</Badge> : null}{" "}
        {already > 0 ? <Badge>{`${already} 条已有`}</Badge> : null}
        <span className="block text-sm text-soft">{`${[calls > 0 ? `电话 ${calls}` : "", messages > 0 ? `信息 ${messages}` : ""].filter(Boolean).join("、")}，${days(numbers)}`}</span>
        {reasons.length > 0 ? <span className="block text-sm">{reasons.join("；")}</span> : null}
      </Checkbox>
      <div className="space-y-1 pl-6">
        {taken.length > 0 && collecting > 0 && rest > 0 ? (
          <Checkbox checked={whole} onChange={(event) => onChoice(withGroup(choice, group, event.target.checked ? "all" : "collecting"))}>
            <span className="text-sm">{`连同其余 ${rest} 条（没有要求还款的话，或是电话）`}</span>
          </Checkbox>
        ) : null}
        {taken.length > 0 && debts.length > 1 ? (
          <DebtSelect
            className="max-w-60"
            label="催的是哪一笔"
            debts={debts}
            value={choice.debts.has(group.id) ? choice.debts.get(group.id) : debtOfAll}
            onChange={(debtId) => onChoice({ ...choice, debts: new Map(choice.debts).set(group.id, debtId) })}
          />
        ) : null}
        {numbers.length > 1 ? <Numbers numbers={numbers} choice={choice} onChoice={onChoice} /> : null}
        {numbers.some(({ shown }) => shown.length > 0) ? (
          <Disclosure summary="看信息" className="text-sm">
            <Messages {...{ numbers, choice, toOthers, onChoice }} />
          </Disclosure>
        ) : null}
      </div>
    </li>
  );
}

const tickOf = (on: boolean, collecting: number): "all" | "collecting" | null => {
  if (!on) return null;
  return collecting > 0 ? "collecting" : "all";
};

interface PartProps {
  numbers: readonly NumberGroup[];
  choice: Choice;
  onChoice(choice: Choice): void;
}

function Numbers({ numbers, choice, onChoice }: PartProps) {
  const list = (
    <ul className="flex flex-wrap gap-x-4">
      {numbers.map((number) => (
        <li key={keyOf(number)}>
          <Checkbox
            checked={choice.numbers.has(keyOf(number))}
            onChange={(event) => onChoice(withNumber(choice, number, event.target.checked))}
          >
            <span className="text-sm">{`${number.number ?? number.name ?? "号码未显示"}（${number.calls + number.messages}）`}</span>
          </Checkbox>
        </li>
      ))}
    </ul>
  );
  return numbers.length <= 8 ? list : <Disclosure summary={`${numbers.length} 个号码`}>{list}</Disclosure>;
}

/** `是快递或外卖：取件` as a sentence. */
const notCollecting = (because: string): string => {
  const [kind, words] = because.split("：", 2);
  return `不像催收，${kind}${words ? `（写着“${words}”）` : ""}`;
};

const MESSAGES_SHOWN = 40;

function Messages({ numbers, choice, toOthers, onChoice }: PartProps & { toOthers: boolean }) {
  const rows = numbers.flatMap((number) => number.shown.map((message) => ({ number, message })));
  return (
    <ul className="space-y-1">
      {rows.slice(0, MESSAGES_SHOWN).map(({ number, message }) => {
        const take = choice.numbers.get(keyOf(number));
        const standing = take === "all" || (take === "collecting" && message.collects === true);
        const on = (standing && !choice.without.has(message.key)) || (take !== undefined && choice.also.has(message.key));
        return (
          <li key={message.key}>
            <Checkbox checked={on} onChange={(event) => onChoice(withMessage(choice, number, message.key, event.target.checked, standing))}>
              <span className="text-soft">{`${chineseDay(dayOf(message.at))} ${clockOf(message.at)} `}</span>
              {message.words}
              {message.because ? (
                <span className="block text-soft">
                  {message.collects === true ? `像催收，因为写着“${message.because}”` : notCollecting(message.because)}
                </span>
              ) : null}
            </Checkbox>
            {on ? (
              <Sayings says={message.says.filter((each) => toOthers || !each.toOthers)} id={message.key} {...{ choice, onChoice }} />
            ) : null}
          </li>
        );
      })}
      {rows.length > MESSAGES_SHOWN ? <li className="text-soft">{`另有 ${rows.length - MESSAGES_SHOWN} 条，按号码一起勾。`}</li> : null}
    </ul>
  );
}

/** What a message seems to say, each with the words that made it. Nothing stands ticked. */
function Sayings({ says, id, choice, onChoice }: { says: readonly ProposedWords[]; id: string } & Omit<PartProps, "numbers">) {
  if (says.length === 0) return null;
  return (
    <fieldset className="mt-1 ml-6 border-l-2 border-line pl-3">
      <legend className="sr-only">这条信息里可能说了</legend>
      <p className="text-soft">从原话看，可能说了这些。对的才勾：</p>
      {says.map(({ saying, words }) => (
        <Checkbox
          key={saying}
          checked={choice.said.get(id)?.includes(saying) ?? false}
          onChange={(event) => onChoice(withSaying(choice, id, saying, event.target.checked))}
        >
          {SAYINGS[saying]}
          <span className="block text-soft">{`原话：“${words}”`}</span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
