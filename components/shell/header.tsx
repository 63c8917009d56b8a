import { LayoutDashboard, PanelRight } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";

export interface HeaderProps {
  /** The name, or a word that says nothing. */
  name: string;
  isSample: boolean;
  onWorkspace(): void;
  onLeaveSample(): void;
  /** Moves the screens beside the page; absent where they stand there already or the browser has no such place. */
  onBeside?: (() => void) | undefined;
}

/** Top of the popup: the name, whether this is the sample, and the way to the whole case. */
export function Header({ name, isSample, onWorkspace, onLeaveSample, onBeside }: HeaderProps) {
  return (
    <header className="border-b border-line bg-card px-4 pt-3 pb-2">
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <div className="flex items-center gap-1.5">
          <h1 className="text-lg font-semibold whitespace-nowrap text-brand">{name}</h1>
          {isSample ? <Badge tone="care">示例</Badge> : null}
        </div>
        <div className="flex">
          {onBeside ? (
            <Button size="sm" look="quiet" icon={PanelRight} onClick={onBeside}>
              放在旁边
            </Button>
          ) : null}
          <Button size="sm" look="quiet" icon={LayoutDashboard} onClick={onWorkspace}>
            打开案卷
          </Button>
        </div>
      </div>
      {isSample ? (
        <p className="flex flex-wrap items-baseline justify-between gap-x-2 text-xs text-care">
          示例内容均为虚构，请不要提交。
          <button type="button" className="underline underline-offset-2" onClick={onLeaveSample}>
            退出示例
          </button>
        </p>
      ) : null}
    </header>
  );
}
