import { it } from "vitest";
import { html, startLab } from "./lab";
it("debug", async () => {
  const lab = await startLab();
  const name = process.env["FIX"]!;
  const { default: f } = await import(`./fixtures/${name}`);
  const p = await lab.open(html(f.scripts, f.styles, f.body));
  const asks = f.asks.filter((a: { ref: string }) => (process.env["REFS"] ?? "").split(",").includes(a.ref));
  const t = Date.now();
  console.log(JSON.stringify(await p.engine("fill", asks)), Date.now() - t);
  console.log(JSON.stringify(await p.state()));
  const sel = process.env["SEL"];
  if (sel)
    console.log(
      await p.page.evaluate((s) => [...document.querySelectorAll(s)].map((e) => e.outerHTML.slice(0, 1800)).join("\n----\n"), sel),
    );
  await lab.close();
}, 60000);
