import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startJourney } from "../journeys/browser";
import { fillPortal, freshFolder, openPortal, readAssessment, takeSample, writeLetter, type Walk } from "../journeys/main-job";
import { portalSites, submissions } from "../portals/server";
import { unpacked } from "./unpacked";

/**
 * `npm start`: builds, opens the extension with a sample case and the replica portals under their real host names, and walks the main
 * job: assess, write, fill. With a display the browser is shown and stays open; without one the same happens headless.
 * Screenshots, the letters and a report are left in `.output/walk/`. `npm start -- --zip FILE` walks a packed release instead.
 */

const root = resolve(import.meta.dirname, "../..");
const folder = freshFolder(join(root, ".output/walk"));
const shown = process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
  console.log(`  ${line}`);
};

/** A packed release instead of a build: unpacked as a person does, and loaded into a fresh profile. */
const zip = process.argv[process.argv.indexOf("--zip") + 1];
const released = process.argv.includes("--zip") && zip ? unpacked(resolve(zip)) : null;
if (released) console.log(`用 ${zip}`);
else {
  console.log("构建扩展 …");
  execFileSync("wxt", ["build"], { cwd: root, stdio: "ignore" });
}

console.log(`打开浏览器${shown ? "" : "（没有图形界面，在后台进行）"} …`);
const journey = await startJourney(portalSites(), { headless: !shown, ...(released ? { build: released } : {}) });
const walk: Walk = { journey, folder, say };
let failed = false;
try {
  const page = await openPortal(walk, "12321");
  const popup = await takeSample(walk, page);
  await readAssessment(walk, popup);
  await writeLetter(walk, popup, /停止联系/, "3-request");
  await writeLetter(walk, popup, /投诉信|向放贷机构投诉|消费者权益保护/, "3-complaint");
  await popup.close();

  const called = await fillPortal(walk, page, "12321");
  await page.close();
  const reported = await fillPortal(walk, await openPortal(walk, "12315"), "12315");
  for (const [portal, filled] of [
    ["12321", called],
    ["12315", reported],
  ] as const)
    writeFileSync(join(folder, `${portal}-report.txt`), `${filled.preview}\n\n----\n\n${filled.report}\n`);

  say(`提交次数：${submissions().length}；发往别处的网络请求：${journey.strays.length}`);
  failed = submissions().length + journey.strays.length > 0;
} catch (error) {
  failed = true;
  console.error(error);
}
writeFileSync(join(folder, "report.txt"), `${lines.join("\n")}\n`);
console.log(`截图和信件在 ${folder}`);

if (shown && !failed) {
  console.log("浏览器开着，随便看看；关掉窗口就结束。");
  await openPortal(walk, "12321");
  await new Promise<void>((done) => journey.context.on("close", () => done()));
}
await journey.close().catch(() => undefined);
process.exitCode = failed ? 1 : 0;

// Pictures of the readme are taken anew only when asked for, so that a walk leaves the tree clean.
if (process.argv.includes("--readme") && !failed) {
  for (const [from, to] of [
    ["2-assessment", "assessment"],
    ["3-complaint", "letter"],
    ["4-12321-preview", "fill"],
  ] as const) {
    const source = join(folder, `${from}.png`);
    if (existsSync(source)) writeFileSync(join(root, "tests/pictures", `${to}.png`), readFileSync(source));
  }
}
