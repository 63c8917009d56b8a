// Must stay first: Zod reads the flag when schemas are built.
import "@/lib/store/zod-jitless";
import { createRoot } from "react-dom/client";
import { Boundary } from "@/components/shell/boundary";
import { Toasts } from "@/components/ui/toasts";
import { Workspace } from "./workspace";

createRoot(document.querySelector("#root")!).render(
  <Boundary>
    <Toasts>
      <Workspace />
    </Toasts>
  </Boundary>,
);
