/**
 * `npm run release`: from a clean tree, everything that is handed out, in `.output/release/`: a zip for Chrome and Edge, one for Firefox, the
 * sources that build them, the list of parts (CycloneDX), the notes out of CHANGELOG.md, and SHA256SUMS over all of it. Nothing in it depends
 * on the folder, the clock or the machine, so that two releases of one commit have the same sums. `--dirty` builds an unclean tree for a trial.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { missingNotices } from "./runtime-packages";

const root = resolve(import.meta.dirname, "../..");
const folder = join(root, ".output/release");
/** Everything but what reads screenshots, zipped; the reader is loaded only when it is used. */
const LARGEST_CORE = 4_000_000;

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: root, encoding: "utf8", maxBuffer: 64 << 20, stdio: ["ignore", "pipe", "inherit"] });
const fail = (why: string): never => {
  console.error(`release: ${why}`);
  process.exit(1);
};

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const committedAt = run("git", "log", "-1", "--format=%cI").trim();
if (!process.argv.includes("--dirty") && run("git", "status", "--porcelain").trim() !== "") fail("the tree is not clean");

/** What CHANGELOG.md says of this version; a release without a word about it is refused. */
function notes(): string {
  const parts = readFileSync(join(root, "CHANGELOG.md"), "utf8").split(/^## /m);
  const own = parts.find((part) => part.startsWith(version));
  return own ? `## ${own.trim()}\n` : fail(`CHANGELOG.md has no entry for ${version}`);
}

/** npm's own list of parts, with the two fields that differ at each run taken from the commit. */
function partsList(): string {
  const list = JSON.parse(run("npm", "sbom", "--sbom-format", "cyclonedx", "--omit", "dev")) as {
    serialNumber: string;
    metadata: { timestamp: string; component: { name: string } };
  };
  list.metadata.timestamp = committedAt;
  list.metadata.component.name = "huan";
  const sum = createHash("sha256")
    .update(JSON.stringify({ ...list, serialNumber: "" }))
    .digest("hex");
  list.serialNumber = `urn:uuid:${[sum.slice(0, 8), sum.slice(8, 12), `5${sum.slice(13, 16)}`, `8${sum.slice(17, 20)}`, sum.slice(20, 32)].join("-")}`;
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** Size of the zip without what reads screenshots: models, the runtime that drives them, its worker. */
function coreSize(zip: string): number {
  const rows = run("unzip", "-lv", zip).split("\n");
  return rows
    .map((row) => /^\s*\d+\s+\S+\s+(\d+)\s.*\s(\S+)$/.exec(row))
    .filter((row) => row !== null && !/\.onnx$|\.wasm$|screenshot\.worker|ort[.-]/.test(row[2]!))
    .reduce((sum, row) => sum + Number(row![1]), 0);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const written: string[] = [];
for (const [browser, to] of [
  ["chrome", `huan-${version}-chrome-edge.zip`],
  ["firefox", `huan-${version}-firefox.zip`],
] as const) {
  run("wxt", "zip", "-b", browser);
  const missing = missingNotices(readFileSync(join(root, `.output/${browser}-mv3/third-party-notices.txt`), "utf8"));
  if (missing.length > 0) fail(`third-party-notices.txt says nothing of ${missing.join(", ")}`);
  cpSync(join(root, `.output/huan-${version}-${browser}.zip`), join(folder, to));
  const core = coreSize(join(folder, to));
  console.log(`${to}: ${statSync(join(folder, to)).size} bytes, without the screenshot reader ${core}`);
  if (core > LARGEST_CORE) fail(`${to} is larger than ${LARGEST_CORE} bytes without the screenshot reader`);
  written.push(to);
}
const sources = `huan-${version}-sources.zip`;
run("git", "archive", "--format=zip", `--prefix=huan-${version}/`, "-o", join(folder, sources), "HEAD");
writeFileSync(join(folder, `huan-${version}-sbom.cdx.json`), partsList());
writeFileSync(join(folder, "NOTES.md"), notes());
const sums = readdirSync(folder)
  .sort()
  .map(
    (file) =>
      `${createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex")}  ${file}`,
  );
writeFileSync(join(folder, "SHA256SUMS"), `${sums.join("\n")}\n`);
console.log(`${sums.join("\n")}\n${folder}`);
