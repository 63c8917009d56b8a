import { Button } from "@/components/ui/button";
import { HelpLines } from "@/components/shell/help-lines";

/** Two doors. Nothing is asked before one is chosen. */
export function Welcome({ onSample, onOwn, busy }: { onSample(): void; onOwn(): void; busy?: boolean }) {
  return (
    <div className="space-y-5 p-5">
      <div>
        <h1 className="text-2xl font-semibold">先喘口气，一步一步来。</h1>
        <p className="mt-2">
          逾期本身不是犯罪。护岸陪你看清催收到了哪个阶段、对方有没有违规、下一步做什么，再把要写的文书和要填的表准备好。
        </p>
      </div>
      <div className="space-y-2">
        <Button look="primary" wide disabled={busy} onClick={onOwn}>
          从我的情况开始
        </Button>
        <Button wide disabled={busy} onClick={onSample}>
          先看看示例
        </Button>
        <p className="text-xs text-soft">六个问题，一两分钟；不知道的可以跳过，随时能改。</p>
      </div>
      <ul className="space-y-1 border-t border-line pt-3 text-sm text-soft">
        <li>你填的内容只存在这台电脑上，护岸不上传，不联网。</li>
        <li>不收费，不替你提交，不介绍任何“代理维权”。</li>
      </ul>
      <HelpLines />
    </div>
  );
}
