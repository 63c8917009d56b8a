import { useState, type FormEvent } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/field";
import type { Contact } from "@/lib/case/contact";
import type { CollectorGroup } from "@/lib/rules/collector-groups";
import { chineseDay } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { DebtSelect, type NamedDebt } from "./debt-select";

/** A screenful; the rest is asked for. */
const SHOWN = 20;

export interface CollectorGroupsProps {
  groups: readonly CollectorGroup[];
  contacts: readonly Contact[];
  /** These contacts are one collector under this label; null takes the borrower's word back and leaves them to what can be told. */
  onCorrect(contactIds: string[], label: string | null): void;
  debts?: readonly NamedDebt[];
  /** All of a group is about this debt; null: the borrower does not know. */
  onDebt?(contactIds: string[], debtId: string | null): void;
}

const nameOf = ({ label, agencies, numbers }: CollectorGroup): string => label ?? agencies[0] ?? numbers[0] ?? "号码未显示";

/** Which numbers are taken for one collector and why; to be joined, parted and left to the software again. */
export function CollectorGroups({ groups, contacts, onCorrect, debts = [], onDebt }: CollectorGroupsProps) {
  const [shown, setShown] = useState(SHOWN);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  // A hidden number that names nobody is a group of one contact: there is nothing to see in it.
  const told = groups
    .filter(({ numbers, agencies, label }) => numbers.length + agencies.length > 0 || label !== null)
    .toSorted((a, b) => b.numbers.length - a.numbers.length || b.contactIds.length - a.contactIds.length);
  const hidden = groups.length - told.length;
  const chosen = told.filter(({ id }) => ticked.includes(id));
  const correct = (contactIds: string[], label: string | null) => {
    setTicked([]);
    onCorrect(contactIds, label);
  };
  return (
    <div className="space-y-3">
      <p className="text-sm text-soft">
        同一家催收方可能换号码打来。每组下面写着归在一起的理由；归错了可以改，以你改的为准。不知道是为哪笔欠款打来的电话，按这里的分组计算次数。
      </p>
      <ul className="divide-y divide-line">
        {told.slice(0, shown).map((group) => (
          <li key={group.id} className="py-2">
            <Group
              group={group}
              ticked={ticked.includes(group.id)}
              onTick={(on) => setTicked(on ? [...ticked, group.id] : ticked.filter((id) => id !== group.id))}
              onPart={(number) => correct(idsOf(group, contacts, number), number)}
              onLeave={() => correct(group.contactIds, null)}
            />
            {onDebt && debts.length > 1 ? (
              <DebtSelect
                className="mt-1 ml-6 max-w-60"
                label={`${nameOf(group)}催的是哪一笔`}
                debts={debts}
                value={debtOf(group, contacts)}
                onChange={(debtId) => onDebt(group.contactIds, debtId)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {told.length > shown ? <Button size="sm" onClick={() => setShown(shown + SHOWN)}>{`还有 ${told.length - shown} 组`}</Button> : null}
      {hidden > 0 ? <p className="text-sm text-soft">{`另有 ${hidden} 次联系没有显示号码，也没有说明机构，无法判断是哪一家。`}</p> : null}
      {chosen.length > 1 ? (
        <Join
          key={chosen.map(({ id }) => id).join(" ")}
          groups={chosen}
          onJoin={(label) =>
            correct(
              chosen.flatMap(({ contactIds }) => contactIds),
              label,
            )
          }
        />
      ) : (
        <p className="text-sm text-soft">勾选两组以上，可以归成一家。</p>
      )}
    </div>
  );
}

/** The debt of a whole group; undefined where its contacts differ or were not asked. */
function debtOf({ contactIds }: CollectorGroup, contacts: readonly Contact[]): string | null | undefined {
  const inGroup = new Set(contactIds);
  const found = new Set(contacts.filter(({ id }) => inGroup.has(id)).map(({ debtId }) => debtId));
  return found.size === 1 ? [...found][0] : undefined;
}

function idsOf({ contactIds }: CollectorGroup, contacts: readonly Contact[], number: string): string[] {
  const inGroup = new Set(contactIds);
  return contacts.filter((contact) => contact.number === number && inGroup.has(contact.id)).map(({ id }) => id);
}

interface GroupProps {
  group: CollectorGroup;
  ticked: boolean;
  onTick(on: boolean): void;
  onPart(number: string): void;
  onLeave(): void;
}

function Group({ group, ticked, onTick, onPart, onLeave }: GroupProps) {
  const { numbers, label, contactIds, reasons } = group;
  const days = [...new Set([group.firstAt, group.lastAt].map((at) => chineseDay(dayOf(at))))].join("至");
  return (
    <>
      <Checkbox checked={ticked} onChange={(event) => onTick(event.target.checked)}>
        <span className="font-medium">{nameOf(group)}</span> {label === null ? null : <Badge tone="brand">你归的</Badge>}
        <span className="block text-sm text-soft">{`${numbers.length} 个号码，${contactIds.length} 次，${days}`}</span>
      </Checkbox>
      <div className="space-y-1 pl-6">
        {numbers.length > 1 ? (
          <ul aria-label={`${nameOf(group)}的号码`} className="flex flex-wrap gap-x-4 gap-y-1">
            {numbers.map((number) => (
              <li key={number} className="flex items-center gap-1">
                {number}
                <Button look="quiet" size="sm" aria-label={`${number}不是这一家`} onClick={() => onPart(number)}>
                  不是这一家
                </Button>
              </li>
            ))}
          </ul>
        ) : null}
        {reasons.length > 0 ? (
          <ul aria-label={`${nameOf(group)}归在一起的理由`} className="list-disc pl-5 text-sm">
            {reasons.map(({ kind, says }) => (
              <li key={kind + says}>{says}</li>
            ))}
          </ul>
        ) : null}
        {label === null ? null : (
          <Button size="sm" aria-label={`${label}：恢复自动归类`} onClick={onLeave}>
            恢复自动归类
          </Button>
        )}
      </div>
    </>
  );
}

/** Names what the ticked groups are together; the name offered is the one most likely known. */
function Join({ groups, onJoin }: { groups: readonly CollectorGroup[]; onJoin(label: string): void }) {
  const [name, setName] = useState(nameOf(groups.find(({ label, agencies }) => label !== null || agencies.length > 0) ?? groups[0]!));
  const join = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") onJoin(name.trim());
  };
  return (
    <form onSubmit={join} className="max-w-md">
      <TextField
        label={`这 ${groups.length} 组是同一家，名称`}
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.target.value)}
        after={
          <Button type="submit" look="primary" className="shrink-0 whitespace-nowrap" disabled={name.trim() === ""}>
            归成一家
          </Button>
        }
      />
    </form>
  );
}
