import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { unzipSync } from "fflate";

/** Unpacks a zip into a folder of its own, as a person does before loading it; a name that leads out of the folder is refused. */
export function unpacked(zip: string): string {
  const folder = mkdtempSync(join(tmpdir(), "huan-zip-"));
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))) {
    const path = normalize(name);
    if (path.startsWith("..") || path.startsWith("/")) throw new Error(`${zip}: ${name} leads out of the folder`);
    if (name.endsWith("/")) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
