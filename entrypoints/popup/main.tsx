import { createRoot } from "react-dom/client";
import { Glance } from "@/components/shell/glance";
import { readGlance } from "./glance-store";
import { TODAY } from "./today";

const root = createRoot(document.querySelector("#root")!);
const view = readGlance(TODAY);
const meanwhile = view && <Glance view={view} />;
root.render(meanwhile);
const goLive = () => void import("./live").then(({ Live }) => root.render(<Live meanwhile={meanwhile} />));
// The last word is painted first; the store, the rules and the letters come behind it.
if (view) requestAnimationFrame(() => requestAnimationFrame(goLive));
else goLive();
