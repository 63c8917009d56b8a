// Must stay first: Zod reads the flag when schemas are built.
import "@/lib/store/zod-jitless";
import { createRoot } from "react-dom/client";
import { Boundary } from "@/components/shell/boundary";
import { Toasts } from "@/components/ui/toasts";
import { App } from "./app";

createRoot(document.querySelector("#root")!).render(
  <Boundary>
    <Toasts>
      <App />
    </Toasts>
  </Boundary>,
);
