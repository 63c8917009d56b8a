import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { HelpWords } from "./help-lines";

/** Above whatever else is shown, while the borrower is in danger: whom to call, and the way to say that it is over. */
export function DangerNotice({ danger, onSafe }: { danger: "at-the-door" | "self-harm"; onSafe(): void }) {
  return (
    <Notice tone="firm" title="先照顾好自己，其他的都可以等。">
      <HelpWords danger={danger} />
      <Button size="sm" className="mt-2" onClick={onSafe}>
        我现在安全了
      </Button>
    </Notice>
  );
}
