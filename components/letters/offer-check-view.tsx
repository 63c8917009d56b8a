import { useState } from "react";
import { readDatum, datumText, type Datum } from "@/components/case/datum";
import { DatumInput } from "@/components/case/datum-input";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { checkOffer, readOffer, type OfferedPlan } from "@/lib/letters/offer-check";
import type { LetterInput } from "@/lib/letters/letter";

const FIELDS: { key: keyof OfferedPlan; label: string; datum: Datum }[] = [
  { key: "months", label: "分几期", datum: { kind: "count", max: 600 } },
  { key: "monthlyFen", label: "每期多少", datum: { kind: "yuan" } },
  { key: "totalFen", label: "一共要还", datum: { kind: "yuan" } },
  { key: "upfrontFen", label: "先要交多少", datum: { kind: "yuan" } },
  { key: "annualRatePpm", label: "新方案的年利率", datum: { kind: "percent" } },
  { key: "lastOn", label: "最后一期的日子", datum: { kind: "day" } },
  { key: "form", label: "用什么形式答应的", datum: { kind: "one-of", words: { oral: "口头", message: "短信或聊天", written: "书面" } } },
  { key: "settlementPromised", label: "答应还清后出具结清证明", datum: { kind: "yes-no" } },
  { key: "privateAccount", label: "要转到私人账户", datum: { kind: "yes-no" } },
  { key: "acknowledges", label: "要你签字承认欠款", datum: { kind: "yes-no" } },
];

const EMPTY = readOffer("");

/** Check what was offered before it is accepted: flags with what to answer, and the comparison with one's own plan. */
export function OfferCheckView({ input }: { input: LetterInput }) {
  const [pasted, setPasted] = useState("");
  const [texts, setTexts] = useState<Record<string, string>>({});
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [offer, setOffer] = useState<OfferedPlan | null>(null);
  /** What the text said that no field of the form asks for: conditions, parts, amounts that could not be told. */
  const [kept, setKept] = useState<OfferedPlan>(EMPTY);

  const read = () => {
    const found = readOffer(pasted);
    setKept(found);
    setTexts(Object.fromEntries(FIELDS.map(({ key, datum }) => [key, datumText(datum, found[key])])));
  };
  const check = () => {
    // What the form asks for is what stands in it, emptied fields too; the rest is as it was read.
    const plan: Record<string, unknown> = { ...kept, ...Object.fromEntries(FIELDS.map(({ key }) => [key, EMPTY[key]])) };
    const wrong: Record<string, string> = {};
    for (const { key, datum } of FIELDS) {
      const value = readDatum(datum, texts[key] ?? "");
      if (!value.ok) wrong[key] = value.error;
      else if (value.value !== undefined) plan[key] = value.value;
    }
    setErrors(wrong);
    if (Object.keys(wrong).length === 0) setOffer(plan as unknown as OfferedPlan);
  };
  const result = offer ? checkOffer(offer, input) : null;
  return (
    <div className="space-y-4">
      <TextArea label="对方发来的方案原文（可以不贴）" value={pasted} onChange={(event) => setPasted(event.target.value)} />
      <Button size="sm" disabled={pasted.trim() === ""} onClick={read}>
        从原文里读出来
      </Button>
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <div className="grid grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] gap-3">
          {FIELDS.map(({ key, label, datum }) => (
            <DatumInput
              key={key}
              label={label}
              datum={datum}
              text={texts[key] ?? ""}
              error={errors[key]}
              onText={(text) => setTexts({ ...texts, [key]: text })}
            />
          ))}
        </div>
        <Button type="submit" look="primary">
          核对这个方案
        </Button>
      </form>
      {result ? (
        <div className="space-y-3">
          {result.flags.length === 0 ? <Notice tone="good" live title="没有看到明显的问题。答应之前，请对方发书面的。" /> : null}
          {result.flags.map((flag) => (
            <Notice key={flag.id} tone={flag.severity === "stop" ? "firm" : "care"} title={flag.text}>
              可以这样答：{flag.answer}
            </Notice>
          ))}
          <Table
            caption="和你自己的方案比一比"
            rows={result.comparison}
            rowKey={(row) => row.title}
            columns={[
              { head: "项目", render: (row) => row.title },
              { head: "对方的", render: (row) => row.offered },
              { head: "你的", render: (row) => row.mine },
            ]}
          />
          <div className="text-sm">
            <p className="font-medium">如果对方不同意你的方案，接着说：</p>
            <ol className="list-decimal pl-5">
              {result.sayNext.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </div>
        </div>
      ) : null}
    </div>
  );
}
