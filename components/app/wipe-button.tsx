import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/dialog";
import { wipeAndReload } from "./wipe-everything";

/** Asks, and wipes everything. */
export function WipeButton() {
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  return (
    <>
      <p className="mb-3 text-sm">删掉案卷、证据、示例和所有设置，不能撤销。需要的话先做备份。</p>
      <Button look="firm" disabled={busy} onClick={() => setAsked(true)}>
        {busy ? "正在清除……" : "清除全部内容"}
      </Button>
      <Confirm
        title="确定全部清除？"
        open={asked}
        look="firm"
        confirmWord="全部清除"
        onCancel={() => setAsked(false)}
        onConfirm={() => {
          setAsked(false);
          setBusy(true);
          void wipeAndReload();
        }}
      >
        案卷、证据文件和设置都会从护岸里删掉，存放它们的文件也请浏览器一起删掉；做没做到，做完会如实说。已经下载的备份和文书不受影响。
      </Confirm>
    </>
  );
}
