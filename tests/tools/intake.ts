/**
 * `npm run intake -- DIR OUT.json`: reads every file of DIR through the importers of the extension and writes what each would bring in:
 * `{format, sections, contacts, payments, names, rejected, notes, asks, refused}`. Nothing is stored. A file that fails or takes too long
 * is told in `refused`; the run goes on.
 *
 * `contacts` is what would be written if everything offered were accepted; `ticked` in it is what stands ticked.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createServer } from "vite";

export interface IntakeOfFile {
  format: string | null;
  sections: number;
  /** `[at, channel, direction, number or name, answered, seconds, ticked]` */
  contacts: (string | number | boolean | null)[][];
  payments: [on: string, amountFen: number, to: string][];
  names: [number: string, name: string, relation: string | null][];
  rejected: { row: number; reason: string }[];
  notes: string[];
  asks: string[];
  refused: string | null;
}

const root = resolve(import.meta.dirname, "../..");
const FILE_TIMEOUT = 60_000;

async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("读这个文件用了太久，停下了。")), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Reads all files of a folder, in the order of their names. */
export async function intake(folder: string): Promise<Record<string, IntakeOfFile>> {
  // The shelves are read by the builder: the same modules as in the extension.
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    resolve: { alias: { "@": root } },
  });
  try {
    const { intakeOf } = (await server.ssrLoadModule("/tests/tools/intake-file.ts")) as typeof import("./intake-file");
    const results: Record<string, IntakeOfFile> = {};
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (!statSync(path).isFile()) continue;
      try {
        results[name] = await within(intakeOf(new File([new Uint8Array(readFileSync(path))], name)), FILE_TIMEOUT);
      } catch (error) {
        console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        const refused = error instanceof Error ? error.message : String(error);
        results[name] = { format: null, sections: 0, contacts: [], payments: [], names: [], rejected: [], notes: [], asks: [], refused };
      }
    }
    return results;
  } finally {
    await server.close();
  }
}

if (process.argv[1] && resolve(process.argv[1]) === resolve(import.meta.filename)) {
  const [folder, out] = process.argv.slice(2);
  if (!folder || !out) {
    console.error("usage: npm run intake -- DIR OUT.json");
    process.exit(2);
  }
  const results = await intake(resolve(folder));
  writeFileSync(out, `${JSON.stringify(results, null, 1)}\n`);
  const files = Object.values(results);
  console.log(
    `${files.length} files, ${files.filter(({ refused }) => refused !== null).length} refused, ${files.reduce((sum, { contacts }) => sum + contacts.length, 0)} contacts, ${files.reduce((sum, { payments }) => sum + payments.length, 0)} payments`,
  );
  process.exit(0);
}
