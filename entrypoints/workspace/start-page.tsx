import { useState } from "react";
import { Welcome } from "@/components/first-run/welcome";
import { Card } from "@/components/ui/card";
import { useTell } from "@/components/ui/toasts";
import { FirstRunScreen } from "@/components/app/first-run-screen";
import { openSample } from "@/components/app/open-sample";
import type { PageProps } from "./page-props";

/** The same two doors as in the popup, for who comes here first. */
export default function StartPage({ open: { record } }: PageProps) {
  const tell = useTell();
  const [asking, setAsking] = useState(record.debts.length > 0);
  const [busy, setBusy] = useState(false);
  return (
    <div className="mx-auto max-w-xl">
      <Card>
        {asking ? (
          <FirstRunScreen record={record} onDone={() => setAsking(false)} onLeave={() => setAsking(false)} />
        ) : (
          <Welcome
            busy={busy}
            onOwn={() => setAsking(true)}
            onSample={() => {
              setBusy(true);
              void openSample().then((opened) => {
                setBusy(false);
                if (!opened.ok) tell({ text: opened.message });
              });
            }}
          />
        )}
      </Card>
    </div>
  );
}
