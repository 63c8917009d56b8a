import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { whenIdle } from "@/lib/store/yield-to-main";
import { store } from "./store";

/** Says that something of the case cannot be read and where it is listed. Looked for when the page has nothing else to do. */
export function UnreadableNotice({ onOpen }: { onOpen(): void }) {
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  const items = useLiveQuery(() => (idle ? store.readUnreadable().catch(() => []) : []), [idle]);
  if (!items?.length) return null;
  const hasPaper = items.some(({ row }) => row.table === "papers");
  return (
    <Notice tone="care" live title={`有 ${items.length} 条内容读不了`}>
      已经原样放在一边，没有算进评估，也没有删。其余的照常可用。
      {hasPaper ? "里面有收到的文书：它的期限可能没有算进来，请翻出原件看最后写的日子。" : ""}
      <button type="button" className="ml-1 underline underline-offset-2" onClick={onOpen}>
        看看是哪些
      </button>
    </Notice>
  );
}
