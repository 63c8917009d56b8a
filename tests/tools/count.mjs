// Prints `N passed, N failed` from Vitest's JSON report; exits non-zero when anything failed, nothing ran or the runner broke.
import { existsSync, readFileSync } from "node:fs";

const [file, code] = process.argv.slice(2);
const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
const passed = report?.numPassedTests ?? 0;
const suites = report ? report.testResults.filter((suite) => suite.status === "failed" && suite.assertionResults.length === 0).length : 0;
let failed = (report?.numFailedTests ?? 0) + suites;
if (failed === 0 && (code !== "0" || passed === 0)) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
