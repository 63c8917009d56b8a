import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Whether the `age` program is here, and `script`, which gives it the terminal that it reads passphrases from. */
export const hasAge = (): boolean => ["age", "script"].every((program) => spawnSync(program, ["--version"]).status === 0);

/**
 * What a backup holds, opened by the programs `age` and `tar` alone, which share no code with us: each file of the archive by its name.
 * Null when `age` refuses it.
 */
export function openByAge(file: string, passphrase: string): Map<string, Buffer> | null {
  const folder = mkdtempSync(join(dirname(file), "age-"));
  const archive = join(folder, "plain.tar");
  const opened = spawnSync("script", ["-qec", `age -d -o '${archive}' '${file}'`, "/dev/null"], {
    input: `${passphrase}\n`,
    timeout: 60_000,
  });
  if (opened.status !== 0) return null;
  const out = mkdtempSync(join(folder, "out-"));
  execFileSync("tar", ["xf", archive, "-C", out]);
  const names = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(out.length + 1), readFileSync(path)];
    }),
  );
}
