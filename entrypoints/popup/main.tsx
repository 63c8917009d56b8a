import { createRoot } from "react-dom/client";

createRoot(document.querySelector("#root")!).render(<main>护岸</main>);
