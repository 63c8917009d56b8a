import { lazy, Suspense, type ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { CaseState } from "./use-case";

const LockedScreen = lazy(() => import("./locked-screen"));

/** What popup and workspace show while the case is not open: it is being read (`meanwhile`), cannot be read, or is locked. */
export function CaseGate({ state, meanwhile }: { state: Exclude<CaseState, { kind: "open" }>; meanwhile?: ReactNode }) {
  switch (state.kind) {
    case "loading":
    case "read":
      return meanwhile;
    case "failed":
      return (
        <main className="mx-auto max-w-xl p-5">
          <Notice tone="care" title="暂时打不开">
            {state.message}
          </Notice>
        </main>
      );
    case "locked":
      return (
        <Suspense>
          <LockedScreen />
        </Suspense>
      );
  }
}
