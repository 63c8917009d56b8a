import type { JournalEntry } from "./tables";
import type { PackedFile } from "./packed-file";

/** JSON inside a script element: `<` never stands there as itself, so that no name can end the element. */
const inScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

/**
 * A page that checks an exported pack without this program: it knows the names and hashes, asks for the files, and computes SHA-256
 * with the browser's own WebCrypto, nothing leaving the machine. The same sums stand in SHA256SUMS.txt for `sha256sum -c`.
 */
export function verifyPage(files: readonly PackedFile[], journal: readonly JournalEntry[]): string {
  const known = files.map(({ path, item }) => ({ path, sha256: item.sha256, id: item.id }));
  return `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<title>核对证据</title>
<style>body{font:16px/1.6 sans-serif;margin:2em;max-width:50em}li{word-break:break-all}.bad{font-weight:bold}</style>
<h1>核对证据</h1>
<p>请先解压，再选择解压出来的“证据”文件夹里的全部文件。这个页面只在本机计算，不上传任何内容。</p>
<p><input id="files" type="file" multiple aria-label="证据文件"></p>
<p id="summary" role="status"></p><ul id="list"></ul>
<script>
const known = ${inScript(known)};
const journal = ${inScript(journal)};
const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const sha = async (bytes) => hex(await crypto.subtle.digest("SHA-256", bytes));
const say = (text, bad) => { const item = document.createElement("li"); item.textContent = text; if (bad) item.className = "bad"; document.querySelector("#list").append(item); return bad ? 1 : 0; };
async function checkJournal() {
  let bad = 0, previous = "0".repeat(64);
  for (const [index, entry] of journal.entries()) {
    const text = JSON.stringify([entry.n, entry.at, entry.kind, entry.evidenceId, entry.sha256, entry.note, entry.previous]);
    const whole = entry.n === index + 1 && entry.previous === previous && (await sha(new TextEncoder().encode(text))) === entry.hash;
    if (!whole) bad += say("操作记录第 " + entry.n + " 条与前后不符", true);
    previous = entry.hash;
  }
  for (const file of known) {
    const intake = journal.find((entry) => entry.kind === "intake" && entry.evidenceId === file.id);
    if (!intake || intake.sha256 !== file.sha256) bad += say(file.path + "：操作记录里没有相同的存入指纹", true);
  }
  return bad;
}
document.querySelector("#files").addEventListener("change", async (event) => {
  document.querySelector("#list").replaceChildren();
  let bad = await checkJournal();
  const chosen = new Map([...event.target.files].map((file) => [file.name, file]));
  for (const file of known) {
    const found = chosen.get(file.path.split("/").pop());
    if (!found) bad += say(file.path + "：没有选中这个文件", true);
    else if ((await sha(await found.arrayBuffer())) !== file.sha256) bad += say(file.path + "：内容与存入时不一样", true);
    else say(file.path + "：一致", false);
  }
  document.querySelector("#summary").textContent = bad === 0 ? "全部一致。" : "有 " + bad + " 处不一致，见下面加粗的行。";
});
</script></html>
`;
}
