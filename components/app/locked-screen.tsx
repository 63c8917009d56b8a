import { UnlockForm } from "@/components/shell/unlock-form";
import { unlock } from "@/lib/store/vault";
import { LazyRescue } from "./lazy-rescue";
import { store } from "./store";
import { keepKey } from "./vault";

/** The lock screen of popup and workspace: nothing of the case is behind it. Help, the sealed data and the wipe need no passphrase. */
export default function LockedScreen() {
  return (
    <main className="mx-auto max-w-md p-5">
      <UnlockForm
        onUnlock={async (passphrase) => {
          const opened = await unlock(store, passphrase, Date.now(), keepKey);
          return opened.ok ? null : opened.message;
        }}
      />
      <LazyRescue locked />
    </main>
  );
}
