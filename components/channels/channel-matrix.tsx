import { useState, type ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { ExternalLink } from "@/components/ui/external-link";
import { Facts } from "@/components/ui/facts";
import { SelectField } from "@/components/ui/field";
import { GRIEVANCES, type Grievance } from "@/lib/case/vocabulary";
import type { ChannelRow } from "@/lib/portals/channel-matrix";
import type { ChannelChoice } from "@/lib/portals/recipe";
import { chineseDay } from "@/lib/units/day";
import { CONFIDENCE_WORDS, MEDIUM_WORDS, VERDICTS } from "./channel-card";

export interface ChannelMatrixProps {
  rows: readonly ChannelRow[];
  /** What was chosen for the case; empty without one. */
  choices: readonly ChannelChoice[];
}

interface Sieve {
  medium: ChannelRow["medium"] | "";
  verdict: ChannelChoice["verdict"] | "";
  grievance: Grievance | "";
}

/** All channels side by side, with a sieve above: a table where there is room for one, else one block each. */
export function ChannelMatrix({ rows, choices }: ChannelMatrixProps) {
  const [sieve, setSieve] = useState<Sieve>({ medium: "", verdict: "", grievance: "" });
  const verdicts = new Map(choices.map((choice) => [choice.channelId, choice.verdict]));
  const kept = rows.filter(
    (row) =>
      (sieve.medium === "" || row.medium === sieve.medium) &&
      (sieve.verdict === "" || verdicts.get(row.channelId) === sieve.verdict) &&
      (sieve.grievance === "" || row.grievances === null || row.grievances.includes(sieve.grievance)),
  );
  return (
    <div className="@container space-y-3">
      <div className="grid gap-3 @md:grid-cols-3">
        <Choice label="途径" value={sieve.medium} words={MEDIUM_WORDS} onChange={(medium) => setSieve({ ...sieve, medium })} />
        {choices.length > 0 ? (
          <Choice label="现在" value={sieve.verdict} words={VERDICT_WORDS} onChange={(verdict) => setSieve({ ...sieve, verdict })} />
        ) : null}
        <Choice label="为了什么事" value={sieve.grievance} words={GRIEVANCES} onChange={(grievance) => setSieve({ ...sieve, grievance })} />
      </div>
      <output className="block text-sm text-soft">
        {kept.length === rows.length ? `全部 ${rows.length} 个` : `${kept.length} 个，共 ${rows.length} 个`}
      </output>
      <Wide rows={kept} verdicts={verdicts} />
      <ul className="space-y-3 @4xl:hidden">
        {kept.map((row) => (
          <li key={row.channelId} className="rounded-md border border-line p-3">
            <Name row={row} verdict={verdicts.get(row.channelId)} />
            <div className="mt-2">
              <Facts rows={[["能做", row.can], ["不能做", row.cannot], ...columnsOf(row)]} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

const VERDICT_WORDS = Object.fromEntries(Object.entries(VERDICTS).map(([verdict, { word }]) => [verdict, word])) as Record<
  ChannelChoice["verdict"],
  string
>;

interface ChoiceProps<K extends string> {
  label: string;
  value: K | "";
  words: Readonly<Record<K, string>>;
  onChange(value: K | ""): void;
}

function Choice<K extends string>({ label, value, words, onChange }: ChoiceProps<K>) {
  return (
    <SelectField
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as K | "")}
      options={[["", "全部"], ...(Object.entries(words) as [string, string][])]}
    />
  );
}

interface RowsProps {
  rows: readonly ChannelRow[];
  verdicts: ReadonlyMap<string, ChannelChoice["verdict"]>;
}

function Wide({ rows, verdicts }: RowsProps) {
  return (
    <table className="hidden w-full table-fixed border-collapse text-sm @4xl:table">
      <caption className="sr-only">全部渠道</caption>
      <thead>
        <tr className="border-b border-edge text-left">
          {["渠道", "能做，不能做", "要备好", "限制和期限", "核对"].map((head, index) => (
            <th key={head} scope="col" className={`px-2 py-1.5 font-medium ${WIDTHS[index]}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.channelId} className="border-b border-line align-top">
            <th scope="row" className="px-2 py-2 text-left font-normal">
              <Name row={row} verdict={verdicts.get(row.channelId)} />
            </th>
            <td className="px-2 py-2">
              <p>{row.can}</p>
              <p className="mt-1 text-soft">{row.cannot}</p>
            </td>
            <td className="px-2 py-2">{row.needs.join("、") || "—"}</td>
            <td className="px-2 py-2">
              <Limits row={row} />
            </td>
            <td className="px-2 py-2 text-soft">{checkedWords(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const WIDTHS = ["w-[19%]", "w-[33%]", "w-[15%]", "w-[22%]", "w-[11%]"];

function Name({ row, verdict }: { row: ChannelRow; verdict: ChannelChoice["verdict"] | undefined }) {
  return (
    <div className="space-y-1">
      <p className="font-medium">{row.startUrl ? <ExternalLink href={row.startUrl}>{row.title}</ExternalLink> : row.title}</p>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-soft">
        {[MEDIUM_WORDS[row.medium], row.phone].filter(Boolean).join(" ")}
        {verdict ? <Badge tone={VERDICTS[verdict].tone}>{VERDICTS[verdict].word}</Badge> : null}
      </p>
    </div>
  );
}

function Limits({ row: { limits, deadlines } }: { row: ChannelRow }) {
  if (limits.length + deadlines.length === 0) return "—";
  return (
    <ul className="space-y-1">
      {[...limits, ...deadlines].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const checkedWords = (row: ChannelRow): string => `${chineseDay(row.checkedOn)}，${CONFIDENCE_WORDS[row.confidence]}`;

const columnsOf = (row: ChannelRow): [string, ReactNode][] => [
  ["要备好", row.needs.join("、")],
  ["限制", row.limits.join("；")],
  ["期限", row.deadlines.join("；")],
  ["核对", checkedWords(row)],
];
