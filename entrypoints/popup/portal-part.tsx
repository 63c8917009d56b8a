import { evidenceNames } from "@/lib/case/evidence-names";
import { useEffect, useMemo, useState } from "react";
import { browser } from "wxt/browser";
import { AfterFiling } from "@/components/filling/after-filing";
import { ChannelNow } from "@/components/filling/channel-now";
import { PortalWay, type WayStage } from "@/components/filling/portal-way";
import type { PageDescription } from "@/lib/form/field";
import type { Plan, StepResult } from "@/lib/form/step";
import { chooseChannels } from "@/lib/portals/choose";
import { draftedFiling, notYetSent, sentChanges } from "@/lib/portals/drafted-filing";
import { findFilingNumber, type FoundNumber } from "@/lib/portals/filing-number";
import type { Filling } from "@/lib/portals/filling";
import { follow, wrote, type Following, type Whereabouts } from "@/lib/portals/follow";
import { recipeById } from "@/lib/portals/portal-shelf";
import { store } from "@/components/app/store";
import { TODAY } from "@/components/app/today";
import { useTellWritten, write } from "@/components/app/use-case";
import type { OpenCase } from "@/components/app/open-case";

/** Where the filing under way is remembered: in memory of the browser alone, and without a value of the case. */
const WAY = "portal-way";

async function readWay(): Promise<Following | null> {
  const kept = await browser.storage.session.get(WAY).catch(() => ({}) as Record<string, unknown>);
  return (kept[WAY] as Following | undefined) ?? null;
}
const keepWay = (following: Following | null): Promise<void> => browser.storage.session.set({ [WAY]: following }).catch(() => undefined);

/** Where the person is in a portal, from what was remembered and the page as it is; null until that was read. */
export function useWay(page: PageDescription): Whereabouts | null {
  const [way, setWay] = useState<Whereabouts | null>(null);
  useEffect(() => {
    let gone = false;
    void readWay().then((before) => {
      const here = follow(before, `https://${page.host}${page.path}`, page);
      if (gone) return;
      setWay(here);
      void keepWay(here.following);
    });
    return () => {
      gone = true;
    };
  }, [page]);
  return way;
}

export interface PortalPartProps {
  open: OpenCase;
  tabId: number;
  debtId: string;
  page: PageDescription;
  way: Whereabouts;
  stage: WayStage;
  /** While the page is being written to, nothing is asked. */
  busy: boolean;
}

/** Above the form: the step of the portal, what the person does here, and what was filled and is not marked as sent. */
export function PortalPart({ open, tabId, debtId, page, way, stage, busy }: PortalPartProps) {
  const { record, assessment } = open;
  const tellWritten = useTellWritten();
  const channelId = way.recipe?.id;
  const choice = useMemo(
    () => chooseChannels({ record, assessment, debtId, on: TODAY }).find((one) => one.channelId === channelId),
    [record, assessment, debtId, channelId],
  );
  const [drafted] = notYetSent(record, page.host, page.path);
  const recipe = drafted ? recipeById(drafted.channelId) : undefined;
  if (!way.recipe && !drafted) return null;
  return (
    <div className="space-y-3">
      {choice && stage !== "filled" ? <ChannelNow choice={choice} /> : null}
      {way.recipe ? <PortalWay way={way} stage={stage} /> : null}
      {drafted && recipe && !busy ? (
        <AfterFiling
          key={drafted.id}
          title={recipe.title}
          about={drafted.aboutNumber ?? null}
          gives={recipe.numberGiven}
          isSample={record.isSample}
          open={stage === "look"}
          onLook={() => numberOnPage(tabId, drafted.channelId)}
          onSent={(number) =>
            void write(record, { table: "filings", id: drafted.id, changes: sentChanges(drafted, TODAY, number) }).then((written) =>
              tellWritten(written, "已记录。有答复期限的，从次日起算，可以到“投诉进度”查看。"),
            )
          }
        />
      ) : null}
    </div>
  );
}

/** The text the page shows now, read once on the person's click; it stays in the popup. */
async function numberOnPage(tabId: number, channelId: string): Promise<FoundNumber | null> {
  const [read] = await browser.scripting
    .executeScript({ target: { tabId }, func: () => document.body.innerText.slice(0, 100_000) })
    .catch(() => []);
  return typeof read?.result === "string" ? findFilingNumber(read.result, recipeById(channelId) ?? null) : null;
}

/** Keeps what is about to be written as a filing that has not left. Returns the id of a filing made anew; null where none is. */
export async function keepDraft(
  { record }: OpenCase,
  filling: Filling,
  plan: Plan,
  files: Record<string, string[]>,
): Promise<string | null> {
  const chosen = Object.values(files).flat();
  const names = evidenceNames(record);
  const facts = plan.items.find((item) => item.ticked && item.meaning === "complaint.facts");
  // A page on the way (company, address) is not yet a filing: one with a text is.
  if (!facts) return null;
  const draft = draftedFiling({
    record,
    filling,
    debtId: filling.debtId,
    text: facts.value,
    evidenceIds: record.evidence.map((item) => item.id).filter((id) => chosen.includes(names.get(id)!)),
    on: TODAY,
    newId: plan.planId,
  });
  if (!draft) return null;
  await store.saveRow("filings", draft);
  return draft.id === plan.planId ? draft.id : null;
}

/** Notes which questions of the portal are answered. */
export async function noteWritten(plan: Plan, results: readonly StepResult[]): Promise<void> {
  const before = await readWay();
  const filled = filledRefs(results);
  if (before)
    await keepWay(
      wrote(
        before,
        plan.items.filter((item) => filled.has(item.ref)).map((item) => item.meaning),
      ),
    );
}

export const filledRefs = (results: readonly StepResult[]): Set<string> =>
  new Set(results.filter(({ status }) => status === "filled" || status === "already").map(({ ref }) => ref));

/** Nothing of it stands in the page: the filing made for it goes too, unless the person has said since that it was sent. */
export async function forgetDraft(filingId: string): Promise<void> {
  const kept = await store.readRow("filings", filingId);
  if (kept?.state === "drafted") await store.deleteRow("filings", filingId);
}
