import { EyeOff } from "lucide-react";

/** In a private window: what is written lives as long as the window. Said before anything is, and in one line. */
export function PrivateWindow() {
  return (
    <p role="note" className="no-print flex items-start gap-2 border-b border-care-line bg-care-wash px-4 py-2 text-xs text-care">
      <EyeOff aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      <span>这是无痕窗口：写下的只在这里，无痕窗口全部关掉就没有了。要留住，请在「设置与备份」存一份。</span>
    </p>
  );
}
