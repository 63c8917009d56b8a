import { createRoot } from "react-dom/client";

// The same screens as in the popup. They stay open beside the page and follow it from page to page.
void import("../popup/live").then(({ Live }) => createRoot(document.querySelector("#root")!).render(<Live meanwhile={null} beside />));
