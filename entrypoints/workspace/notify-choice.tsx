import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { Button } from "@/components/ui/button";

const WANTED = { permissions: ["notifications" as const] };

/** Whether the browser may remind on the day itself: asked for here and nowhere else, and taken back here. */
export function NotifyChoice() {
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => void browser.permissions.contains(WANTED).then(setAllowed), []);
  if (allowed === undefined) return null;
  return (
    <p className="text-sm text-soft">
      {allowed ? "到期那天，浏览器会通知一声，只说“有一件事要在今天办”。" : "也可以让浏览器在到期那天通知一声，通知里不写是什么事。"}{" "}
      <Button
        size="sm"
        look="quiet"
        onClick={() =>
          void (allowed
            ? browser.permissions.remove(WANTED).then((removed) => setAllowed(!removed))
            : browser.permissions.request(WANTED).then(setAllowed))
        }
      >
        {allowed ? "不用通知了" : "打开通知"}
      </Button>
    </p>
  );
}
