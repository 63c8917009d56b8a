import { Notice } from "@/components/ui/notice";
import { sizeWords } from "./size-words";

interface Space {
  used: number;
  quota: number;
  persistent: boolean;
}

/** From four fifths on it is said plainly, before a file is refused. */
const NEAR = 0.8;

/** How much room the browser gives, and a word in good time before it runs out. */
export function SpaceLine({ space }: { space: Space }) {
  const { used, quota, persistent } = space;
  const left = Math.max(0, quota - used);
  // What the browser says is a promise, not the disk: a recent Chromium says ten gigabytes whatever there is.
  const line = `已用 ${sizeWords(used)}，浏览器允许的上限约 ${sizeWords(quota)}，还剩 ${sizeWords(left)}；电脑硬盘剩得少时，实际会更少。`;
  if (used >= quota * NEAR)
    return (
      <Notice tone="care" live title="空间快用完了">
        {line}放不下的文件不会存进来，已有的不受影响。可以先导出证据包或做一份备份，再删掉不需要的大文件。
      </Notice>
    );
  return (
    <p className="mt-2 text-xs text-soft">
      {line}
      {persistent ? "" : "电脑硬盘快满时，浏览器可能会清除这些数据，请定期备份。"}
    </p>
  );
}

/** What to say before files are taken in that do not all fit; null when they do. */
export function tooMuchFor(space: Space | null | undefined, files: readonly Blob[]): string | null {
  const wanted = files.reduce((total, file) => total + file.size, 0);
  if (!space || wanted <= space.quota - space.used) return null;
  return `选中的文件共 ${sizeWords(wanted)}，只剩 ${sizeWords(Math.max(0, space.quota - space.used))}。能放下的先存，放不下的会告诉你。`;
}
