// Runs Mozilla's add-on linter on the Firefox build: no errors, and no warnings but those explained here.
import { execFileSync } from "node:child_process";

/** Warnings that are understood, each with its reason. */
const EXPLAINED = {
  // React's DOM renderer assigns innerHTML only for `dangerouslySetInnerHTML`, which this project never uses.
  UNSAFE_VAR_ASSIGNMENT: "React DOM",
  // Zod probes for `new Function`; `z.config({ jitless: true })` keeps it from being used, and the policy forbids it.
  DANGEROUS_EVAL: "Zod",
};

let output;
try {
  output = execFileSync("web-ext", ["lint", "--source-dir", ".output/firefox-mv3", "--output", "json", "--no-config-discovery"], {
    encoding: "utf8",
    maxBuffer: 64 << 20,
  });
} catch (error) {
  output = error.stdout;
}
const report = JSON.parse(output);
const warnings = report.warnings.filter((warning) => !(warning.code in EXPLAINED));
for (const finding of [...report.errors, ...warnings])
  console.log(`${finding._type} ${finding.code} ${finding.file ?? ""}: ${finding.message}`);
console.log(`${report.errors.length} errors, ${warnings.length} unexplained warnings`);
process.exitCode = report.errors.length + warnings.length > 0 ? 1 : 0;
