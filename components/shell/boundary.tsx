import { Component, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** The one place where a mistake of ours ends. Nothing of the case is logged; what was saved stays saved. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="space-y-3 p-5">
        <Notice tone="care" title="这一页出了错">
          已经保存的内容都还在。请重新打开；如果还是这样，可以先在案卷页导出备份。
        </Notice>
        <Button onClick={() => this.setState({ broken: false })}>再试一次</Button>
      </main>
    );
  }
}
