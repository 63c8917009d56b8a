import { EyeOff } from "lucide-react";

/** In a private window: what is written lives as long as the window. Said before anything is, and in one line. */
export function PrivateWindow() {
  return (
    <p role="note" className="no-print flex items-start gap-2 border-b border-care-line bg-care-wash px-4 py-2 text-xs text-care">
      <EyeOff aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      <span>你正在使用无痕窗口：内容只存在这里，关闭全部无痕窗口后就会清除。需要保留，请到“设置与备份”做备份。</span>
    </p>
  );
}
