/**
 * `npm run sketch2page -- FILE [OUT.html]`: turns a 本页速写 into a page that asks the same in the same order, with `data-order` numbers,
 * and beside it `OUT.host.txt`, so that `evaluate` and `fill` can try it. Without OUT it stands beside FILE.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pageOf, sketchSchema } from "./sketch-page";

const [file, given] = process.argv.slice(2);
if (!file) {
  console.error("usage: npm run sketch2page -- FILE [OUT.html]");
  process.exit(2);
}
const parsed = sketchSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
if (!parsed.success) {
  console.error(`不是本页速写：${parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("；")}`);
  process.exit(1);
}
const out = given ?? file.replace(/(?:\.json)?$/, ".html");
writeFileSync(out, pageOf(parsed.data));
writeFileSync(out.replace(/(?:\.html?)?$/, ".host.txt"), `${parsed.data.host}\n`);
console.log(out);
