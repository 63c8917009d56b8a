import { PenLine } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import type { Correctable } from "@/lib/form/corrections";
import { MEANINGS, type Meaning } from "@/lib/form/meanings";
import type { Widget } from "@/lib/form/field";
import { onlyAsks } from "@/lib/form/plan";
import type { Plan, PlanItem } from "@/lib/form/step";
import { FileChoice } from "./file-choice";
import { FillingNow } from "./filling-now";
import { OwnWords } from "./own-words";
import { MeaningChoices } from "./meaning-choices";
import { labelWords, leftWords, plainWords, problemWords, warningWords } from "./problem-words";

/** How long the button sleeps after the preview changed, so that a click meant for what stood there before cannot confirm it. */
export const INERT_MS = 500;
/** The worker takes a confirmation for sixty seconds; before that the preview is shown afresh by itself. */
const REFRESH_MS = 50_000;

export interface FillPreviewProps {
  plan: Plan;
  isSample: boolean;
  onTick(ref: string, ticked: boolean): void;
  onValue(ref: string, value: string): void;
  /** By ref, the files confirmed for a file field. */
  files: Readonly<Record<string, readonly string[]>>;
  onFiles(ref: string, names: string[]): void;
  onPointAt(ref: string | null): void;
  /** The fields of which the person may say what they ask for. */
  correctable: readonly Correctable[];
  onMeaning(ref: string, meaning: Meaning): void;
  /** `shownAt`: when the preview in this very state had been painted. */
  onFill(shownAt: number): void;
  busy: boolean;
  /** The field whose page keeps the fill waiting. */
  waiting: { ref: string; until: number } | null;
  /** Waits no longer for it. */
  onSkip(): void;
  /** Stops what is being written. */
  onStop(): void;
}

/** Everything that would be written, line by line, before anything is. */
export function FillPreview(props: FillPreviewProps) {
  const { plan, isSample, onTick, onValue, files, onFiles, onPointAt, onFill, busy } = props;
  const shown = useShownAt(JSON.stringify([plan.planId, plan.items.map((item) => [item.ref, item.ticked, item.value])]));
  const ticked = plan.items.filter((item) => item.ticked).length;
  const kept = props.waiting && plan.items.find((item) => item.ref === props.waiting?.ref);
  const until = props.waiting?.until ?? 0;
  const label = kept ? labelWords(kept.label) || MEANINGS[kept.meaning] : "";
  const waiting = useMemo(() => (label === "" ? null : { label, until }), [label, until]);
  // What the record cannot answer yet is listed last and closed: it is work for later, not a row to tick.
  const lacking = plan.items.filter((item) => item.problem === "no-answer" && item.widget !== "file");
  const sections = Map.groupBy(
    plan.items.filter((item) => !lacking.includes(item)),
    (item) => item.section,
  );
  return (
    <div className="space-y-3">
      {warningWords(plan.warnings ?? []).map((words) => (
        <Notice key={words} tone="care">
          {words}
        </Notice>
      ))}
      {[...sections].map(([section, items]) => (
        <Card key={section} title={plainWords(section) || "这张表"}>
          <ul className="divide-y divide-line">
            {items.map((item) => (
              // Pointing only outlines the field on the page; everything it does is also there on focus.
              // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
              <li
                key={item.ref}
                onFocus={() => onPointAt(item.ref)}
                onMouseEnter={() => onPointAt(item.ref)}
                onMouseLeave={() => onPointAt(null)}
                className="py-2"
              >
                <Item item={item} files={files[item.ref] ?? []} onTick={onTick} onValue={onValue} onFiles={onFiles} />
              </li>
            ))}
          </ul>
        </Card>
      ))}
      {lacking.length > 0 ? (
        <Disclosure summary={`案卷里还没有的（${lacking.length}）`} className="text-sm">
          <ul className="space-y-1">
            {lacking.map((item) => (
              <li key={item.ref}>
                <span className="font-medium">{labelWords(item.label) || MEANINGS[item.meaning]}</span>
                <span className="text-soft">：可以先到案卷里补上，或者在网页上自己填</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {plan.left.length > 0 ? (
        <Disclosure summary={`留给你自己填的（${plan.left.length}）`} className="text-sm">
          <ul className="space-y-1">
            {plan.left.map((left) => (
              <li key={left.ref}>
                <span className="font-medium">{labelWords(left.label) || "没有名称的一项"}</span>
                <span className="text-soft">：{leftWords(left.reason)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <MeaningChoices fields={props.correctable} onMeaning={props.onMeaning} />
      <p className="text-xs text-soft">有的网站边填边自动保存：填入的内容，在你提交之前就可能传到网站。</p>
      <div className="sticky bottom-0 -mx-3 border-t border-line bg-card px-3 py-3">
        {busy ? (
          <FillingNow waiting={waiting} onSkip={props.onSkip} onStop={props.onStop} />
        ) : (
          <Button look="primary" wide icon={PenLine} disabled={ticked === 0 || !shown.awake} onClick={() => onFill(shown.at)}>
            {`把勾选的 ${ticked} 项填入网页`}
          </Button>
        )}
        <p className={`mt-1 text-center text-xs ${isSample ? "text-care" : "text-soft"}`}>
          {isSample ? "现在是示例：可以试填，看完请撤销，不要提交。" : "只填写，不提交。提交要由你自己核对后点。"}
        </p>
      </div>
    </div>
  );
}

/** The moment at which the present state was painted, and whether the button may wake. */
function useShownAt(state: string): { at: number; awake: boolean } {
  const [shown, setShown] = useState({ at: 0, awake: false, state: "" });
  useEffect(() => {
    let wake: ReturnType<typeof setTimeout>;
    const show = () => {
      const at = Date.now();
      setShown({ at, awake: false, state });
      wake = setTimeout(() => setShown({ at, awake: true, state }), INERT_MS + 20);
    };
    show();
    const again = setInterval(show, REFRESH_MS);
    return () => {
      clearTimeout(wake);
      clearInterval(again);
    };
  }, [state]);
  return { at: shown.at, awake: shown.awake && shown.state === state };
}

interface ItemProps {
  item: PlanItem;
  onTick(ref: string, ticked: boolean): void;
  onValue(ref: string, value: string): void;
  files: readonly string[];
  onFiles(ref: string, names: string[]): void;
}

function Item({ item, files, onTick, onValue, onFiles }: ItemProps) {
  const isFile = item.widget === "file";
  const blocked = !onlyAsks(item.problem);
  return (
    <>
      <Checkbox checked={item.ticked} disabled={blocked} onChange={(event) => onTick(item.ref, event.target.checked)}>
        <span className="font-medium">{labelWords(item.label) || MEANINGS[item.meaning]}</span>
        {item.ticked || item.problem ? null : (
          <>
            {" "}
            <Badge tone="care">请你确认</Badge>
          </>
        )}
      </Checkbox>
      <div className="pl-6 text-sm">
        {isFile ? (
          <FileChoice names={item.files} chosen={files} onChosen={(names) => onFiles(item.ref, names)} />
        ) : (
          <Value text={item.value} maxLength={item.maxLength} />
        )}
        {item.problem && !isFile ? <p className="text-care">{problemWords(item.problem, item.offers.length > 0)}</p> : null}
        {item.offers.length === 0 ? null : item.problem === "" ? (
          <Disclosure summary="换一个版本" className="mt-1">
            <Offers item={item} onValue={onValue} />
          </Disclosure>
        ) : (
          <Offers item={item} onValue={onValue} />
        )}
        {OWN.has(item.problem) && TEXTS.has(item.widget) ? (
          <OwnWords oneLine={item.widget === "text"} maxLength={item.maxLength} onValue={(value) => onValue(item.ref, value)} />
        ) : null}
        <p className="text-xs text-soft">{item.because}</p>
      </div>
    </>
  );
}

/** What could stand there instead: shorter texts, texts in one line, options of the page. */
function Offers({ item, onValue }: Pick<ItemProps, "item" | "onValue">) {
  return (
    <ul className="mt-1 space-y-1">
      {item.offers.map((offer) => (
        <li key={offer} className="rounded-md border border-line p-2">
          <Value text={offeredWords(item, offer)} maxLength={item.maxLength} />
          <Button size="sm" onClick={() => onValue(item.ref, offer)}>
            {TEXTS.has(item.widget) ? `用这个（${offer.length} 字）` : "用这个"}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Problems that the person may solve in their own words. */
const OWN = new Set(["too-long", "too-short", "needs-one-line", "holds-id-number"]);
const TEXTS = new Set<Widget>(["text", "textarea", "richText"]);
/** A span of days as people write it. */
const offeredWords = (item: PlanItem, offer: string): string => (item.widget === "dateRange" ? offer.replace("/", " 至 ") : offer);

const FOLD = 90;

/** A short value as it is; a long one folded, with its number of characters. */
function Value({ text, maxLength }: { text: string; maxLength: number | null }) {
  if (text.length <= FOLD) return <p className="whitespace-pre-wrap">{text || "—"}</p>;
  return (
    <Disclosure
      summary={
        <>
          {text.slice(0, 42)}…{" "}
          <span className="text-soft">
            （{text.length} 字{maxLength === null ? "" : `，最多 ${maxLength}`}）
          </span>
        </>
      }
    >
      <p className="whitespace-pre-wrap">{text}</p>
    </Disclosure>
  );
}
