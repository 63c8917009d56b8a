import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startJourney } from "../journeys/browser";
import { freshFolder } from "../journeys/main-job";
import { press, sees } from "../journeys/popup-driver";
import { BY_LABELS, KNOWN } from "../journeys/portal-forms";
import { visit } from "../journeys/portal-page";
import { portalSites, submissions } from "../portals/server";

/**
 * `npm run channels`: builds, fills every web channel from the sample case on its replica, and leaves pictures of the popup before and
 * after and of the page, with the workspace's page of channels in three widths, in `.output/channels/`; `index.html` there shows them all.
 * A word as argument takes only the channels whose id holds it: `npm run channels -- 12315`.
 */

const root = resolve(import.meta.dirname, "../..");
const folder = freshFolder(join(root, ".output/channels"));
const only = process.argv[2] ?? "";
const shown: [title: string, files: string[]][] = [];

execFileSync("wxt", ["build"], { cwd: root, stdio: "ignore" });
const journey = await startJourney(portalSites());
const page = await journey.context.newPage();
await page.goto("https://www.12321.cn/");
const first = await journey.popup(page);
await press(first, "先看看示例");
await sees(first, "催收压力");
await first.close();

for (const [name, channelId, url] of [...KNOWN, ...BY_LABELS]) {
  if (!channelId.includes(only)) continue;
  await visit(page, url);
  const popup = await journey.popup(page);
  await press(popup, "填表");
  await sees(popup, /把勾选的 [1-9]\d* 项填入网页/);
  const files = ["preview", "report", "page"].map((what) => `${channelId}-${what}.png`);
  const [preview, report, filled] = files.map((file) => join(folder, file));
  await popup.screenshot({ path: preview as `${string}.png` });
  await press(popup, /把勾选的 [1-9]\d* 项填入网页/);
  await sees(popup, /填好 \d+ 项/, 60_000);
  await popup.screenshot({ path: report as `${string}.png` });
  await page.screenshot({ path: filled!, fullPage: true });
  await press(popup, "撤销这次填写");
  await sees(popup, "已经撤销", 60_000);
  await popup.close();
  shown.push([name, files]);
  console.log(`  ${name}`);
}

for (const [what, width] of [
  ["wide", 1280],
  ["zoomed", 640],
  ["narrow", 360],
] as const) {
  const workspace = await journey.open("workspace.html#channels", { width, height: 5_000 });
  await workspace.getByText("个渠道一览").waitFor();
  for (const summary of await workspace
    .locator("summary")
    .filter({ hasText: /一览|一步一步/ })
    .all())
    await summary.click();
  await workspace.screenshot({ path: join(folder, `workspace-${what}.png`), fullPage: true });
  shown.push([`渠道页，${width} 像素宽`, [`workspace-${what}.png`]]);
  await workspace.close();
}

const figures = shown.map(
  ([title, files]) => `<h2>${title}</h2>${files.map((file) => `<img src="${file}" height="560" alt="">`).join(" ")}`,
);
writeFileSync(join(folder, "index.html"), `<!doctype html><meta charset="utf-8"><title>渠道</title>${figures.join("")}`);
console.log(`提交次数：${submissions().length}；发往别处的网络请求：${journey.strays.length}\n图片在 ${folder}`);
process.exitCode = submissions().length + journey.strays.length > 0 ? 1 : 0;
await journey.close();
