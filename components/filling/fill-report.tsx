import { Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { Badge, type Tone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { Plan, StepResult } from "@/lib/form/step";
import { labelWords, leftWords, STATUS_WORDS, whyWords } from "./problem-words";

const TONES: Record<StepResult["status"], Tone> = {
  filled: "good",
  already: "good",
  "changed-by-page": "care",
  cleared: "care",
  rejected: "care",
  refused: "care",
  missing: "care",
  "left-to-person": "plain",
  unsure: "care",
};

export interface FillReportProps {
  plan: Plan;
  results: readonly StepResult[];
  isSample: boolean;
  undone: boolean;
  /** Written, and the late looks at the page still run: this is no verdict yet. */
  watching?: boolean;
  /** How often the page itself spoke to a server meanwhile. */
  talked?: number;
  onUndo(): void;
  /** Looks at the page anew; left out where that is offered elsewhere. */
  onAgain?(): void;
  /** The names of required fields into which nothing was put. */
  stillEmpty?: readonly string[];
  /** Right below the verdict: what the person does now. */
  next?: ReactNode;
  /** Below the results: the way for what is not filled. */
  children?: ReactNode;
}

/** What became of every field, in words, and the way back. */
export function FillReport({
  plan,
  results,
  isSample,
  undone,
  watching = false,
  talked = 0,
  stillEmpty = [],
  onUndo,
  onAgain,
  next,
  children,
}: FillReportProps) {
  const unsure = results.some(({ status }) => status === "unsure");
  const labels = new Map(plan.items.map((item) => [item.ref, item.label]));
  const good = results.filter((result) => result.status === "filled" || result.status === "already").length;
  const lacking = stillEmpty.length > 0 ? `；还有 ${stillEmpty.length} 项必填没有填` : "";
  const written = new Set(results.filter((result) => result.status !== "refused" && result.status !== "missing").map(({ ref }) => ref));
  const files = plan.items.filter((item) => item.widget === "file" && written.has(item.ref));
  const order = results.toSorted((a, b) => Number(TONES[a.status] === "good") - Number(TONES[b.status] === "good"));
  return (
    <div className="space-y-3">
      <Notice
        tone={undone ? "plain" : good === results.length && stillEmpty.length === 0 ? "good" : "care"}
        live
        title={
          undone
            ? "已经撤销"
            : unsure
              ? "不确定有没有填入，请看网页"
              : watching
                ? `已写入 ${good} 项，共 ${results.length} 项${lacking}`
                : `填好 ${good} 项，共 ${results.length} 项${lacking}`
        }
      >
        {undone
          ? "护岸填写的内容已清除；你自己改过的没有改动。"
          : unsure
            ? "填到一半断开了：网页换了一页，或者浏览器停下了护岸。写入过的内容，网页可能已经收到。请自己看一遍网页；还在的话，可以撤销。"
            : watching
              ? "正在检查网页会不会改动这些内容，约 3 秒。你可以先去网页上填验证码，回来再点护岸图标，会重新读取。"
              : "填好的每一项都和网页上的内容核对过。请再看一遍网页，自己填验证码、勾选承诺，然后由你决定提不提交。"}
      </Notice>
      {!undone && !unsure && stillEmpty.length > 0 ? (
        <Notice tone="care" title="必填、护岸没有填的">
          {stillEmpty.map((label) => labelWords(label) || "没有名字的一项").join("、")}。请自己到网页上补。
        </Notice>
      ) : null}
      {undone && files.length > 0 ? (
        <Notice tone="care" title="已上传的文件无法撤回">
          “{files.map((item) => labelWords(item.label) || "附件").join("”“")}
          ”里的文件，网页可能在放入的那一刻就传走了。撤销只能清空选择框；要删，请在网页上自己删。
        </Notice>
      ) : null}
      {talked > 0 ? (
        <Notice title={`填写时，网页向网站发出了 ${talked} 次请求`}>
          可能是自动保存、查重、联想，也可能只是加载图片。这样的网页，在你提交之前就可能收到了一部分内容。网页用长连接（WebSocket）发出的，护岸看不到，没有算在内。
        </Notice>
      ) : null}
      {isSample ? <Notice tone="care">填入的是示例内容，请不要提交。看完可以点“撤销”。</Notice> : null}
      {next}
      {undone ? null : (
        <Card title="逐项结果">
          <ul className="divide-y divide-line text-sm">
            {order.map((result) => (
              <li key={result.ref} className="flex flex-wrap items-baseline justify-between gap-x-2 py-1.5">
                <span>{labelWords(labels.get(result.ref) ?? "") || "没有名称的一项"}</span>
                <Badge tone={TONES[result.status]}>{STATUS_WORDS[result.status]}</Badge>
                {whyWords(result.why) ? <span className="w-full text-xs text-soft">{whyWords(result.why)}</span> : null}
              </li>
            ))}
            {plan.left.map((left) => (
              <li key={left.ref} className="flex flex-wrap items-baseline justify-between gap-x-2 py-1.5">
                <span>{labelWords(left.label) || "没有名称的一项"}</span>
                <span className="text-xs text-soft">{leftWords(left.reason)}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {children}
      <div className="flex gap-2">
        {undone ? null : (
          <Button icon={Undo2} disabled={watching} onClick={onUndo}>
            撤销这次填写
          </Button>
        )}
        {onAgain ? (
          <Button look="quiet" onClick={onAgain}>
            重新读取网页
          </Button>
        ) : null}
      </div>
    </div>
  );
}
