// Must stay first: Zod reads the flag when schemas are built.
import "@/lib/store/zod-jitless";
// Second: the first reading begins here, and the database opens while the rest is evaluated.
import "@/components/app/load-case";
import { browser } from "wxt/browser";
import { hearOtherPages } from "@/components/app/other-pages";
import { SessionDrafts } from "@/components/app/session-drafts";
import { WipedNotice } from "@/components/app/wiped-notice";
import { LazyRescue } from "@/components/app/lazy-rescue";
import { Boundary } from "@/components/shell/boundary";
import { PrivateWindow } from "@/components/shell/private-window";
import { Toasts } from "@/components/ui/toasts";
import { App, type AppProps } from "./app";

hearOtherPages(() => window.close());

/** The popup over the store; `meanwhile` stands until the case has been read. */
export function Live({ meanwhile, beside }: AppProps) {
  return (
    <Boundary rescue={<LazyRescue />}>
      <Toasts>
        {browser.extension.inIncognitoContext ? <PrivateWindow /> : null}
        <WipedNotice />
        <SessionDrafts>
          <App meanwhile={meanwhile} beside={beside} />
        </SessionDrafts>
      </Toasts>
    </Boundary>
  );
}
