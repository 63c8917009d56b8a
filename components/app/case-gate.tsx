import { lazy, Suspense, type ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { LazyRescue } from "./lazy-rescue";
import type { CaseState } from "./use-case";

const LockedScreen = lazy(() => import("./locked-screen"));

/** What popup and workspace show while the case is not open: it is being read (`meanwhile`), cannot be read or assessed, or is locked. */
export function CaseGate({ state, meanwhile }: { state: Exclude<CaseState, { kind: "open" }>; meanwhile?: ReactNode }) {
  switch (state.kind) {
    case "loading":
      return meanwhile;
    case "read":
      return state.notAssessed ? <Failed title="评估没有做出来" message={NOT_ASSESSED} /> : meanwhile;
    case "failed":
      return <Failed title="暂时打不开" message={state.message} />;
    case "locked":
      return (
        <Suspense>
          <LockedScreen />
        </Suspense>
      );
  }
}

export const NOT_ASSESSED = "案卷读出来了，内容都在，但评估这一步出了错。可以先做备份；案卷的各页还能打开。";

function Failed({ title, message }: { title: string; message: string }) {
  return (
    <main className="mx-auto max-w-xl p-5">
      <Notice tone="care" title={title}>
        {message}
      </Notice>
      <LazyRescue />
    </main>
  );
}
