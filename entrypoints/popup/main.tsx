import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { Glance } from "@/components/shell/glance";
import { cachedSummary } from "@/components/app/summary-cache";
import { TODAY } from "@/components/app/today";

// On a phone, or opened by its address, this is a page and not a popup: it then takes the width there is.
if (!browser.extension.getViews({ type: "popup" }).includes(window)) document.documentElement.classList.add("as-page");
const root = createRoot(document.querySelector("#root")!);
const view = await cachedSummary(TODAY);
const meanwhile = view && <Glance view={view} />;
root.render(meanwhile);
const goLive = () => void import("./live").then(({ Live }) => root.render(<Live meanwhile={meanwhile} />));
// The last word is painted first; the store, the rules and the letters come behind it.
if (view) requestAnimationFrame(() => requestAnimationFrame(goLive));
else goLive();
