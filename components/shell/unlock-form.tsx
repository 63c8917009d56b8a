import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";

/** Asks for the passphrase; says what went wrong at the field, and how long to wait. */
export function UnlockForm({ onUnlock }: { onUnlock(passphrase: string): Promise<string | null> }) {
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The only field of the screen: whoever opens it types at once.
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  return (
    <form
      ref={form}
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        void onUnlock(text).then((message) => {
          setBusy(false);
          if (message !== null) setError(message);
        });
      }}
    >
      <h1 className="text-xl font-semibold">已锁定</h1>
      <TextField label="密码" type="password" value={text} error={error} onChange={(event) => setText(event.target.value)} />
      <Button type="submit" look="primary" disabled={busy || text === ""}>
        {busy ? "正在解锁…" : "解锁"}
      </Button>
    </form>
  );
}
