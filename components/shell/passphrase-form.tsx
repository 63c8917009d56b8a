import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";

export interface PassphraseFormProps {
  /** Also ask for the one in use. */
  old?: boolean;
  /** Ask twice for the new one; false where an existing one is only given. */
  fresh?: boolean;
  word: string;
  onGiven(passphrase: string, old: string): Promise<string | null>;
}

/** Passphrases, typed twice when they are new. What went wrong is said at the field. */
export function PassphraseForm({ old = false, fresh = true, word, onGiven }: PassphraseFormProps) {
  const [before, setBefore] = useState("");
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  return (
    <form
      className="grid max-w-xl grid-cols-[repeat(auto-fit,minmax(12rem,1fr))] items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (fresh && first !== second) {
          setError("两次输入的密码不一致。");
          return;
        }
        setBusy(true);
        setError(undefined);
        void onGiven(first, before).then((message) => {
          setBusy(false);
          if (message === null) {
            setBefore("");
            setFirst("");
            setSecond("");
          } else setError(message);
        });
      }}
    >
      {old ? <TextField label="当前密码" type="password" value={before} onChange={(event) => setBefore(event.target.value)} /> : null}
      <TextField
        label={fresh ? "新密码（至少 8 个字符）" : "密码"}
        type="password"
        value={first}
        error={error}
        onChange={(event) => setFirst(event.target.value)}
      />
      {fresh ? <TextField label="再次输入密码" type="password" value={second} onChange={(event) => setSecond(event.target.value)} /> : null}
      <Button type="submit" className="mt-7" disabled={busy || first === "" || (old && before === "")}>
        {busy ? "正在处理…" : word}
      </Button>
    </form>
  );
}
