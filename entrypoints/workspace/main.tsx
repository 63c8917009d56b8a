// Must stay first: Zod reads the flag when schemas are built.
import "@/lib/store/zod-jitless";
// Second, so that the database opens while the rest is evaluated.
import { firstLoad } from "@/components/app/load-case";
import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { hearOtherPages } from "@/components/app/other-pages";
import { SessionDrafts } from "@/components/app/session-drafts";
import { WipedNotice } from "@/components/app/wiped-notice";
import { LazyRescue } from "@/components/app/lazy-rescue";
import { Boundary } from "@/components/shell/boundary";
import { PrivateWindow } from "@/components/shell/private-window";
import { Toasts } from "@/components/ui/toasts";
import { Workspace } from "./workspace";

hearOtherPages(() => location.reload());

void firstLoad.then(() =>
  createRoot(document.querySelector("#root")!).render(
    <Boundary rescue={<LazyRescue />}>
      <Toasts>
        {browser.extension.inIncognitoContext ? <PrivateWindow /> : null}
        <WipedNotice again />
        <SessionDrafts>
          <Workspace />
        </SessionDrafts>
      </Toasts>
    </Boundary>,
  ),
);
