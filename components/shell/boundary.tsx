import { Component, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** The one place where a mistake of ours ends. Nothing of the case is logged; what was saved stays saved. `rescue`: what is still within reach. */
export class Boundary extends Component<{ children: ReactNode; rescue?: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="mx-auto max-w-xl space-y-3 p-5">
        <Notice tone="care" title="这一页出了错">
          是这一页没能显示出来，已经保存的内容没有动。可以再试一次，或者先在下面备份。
        </Notice>
        <Button onClick={() => this.setState({ broken: false })}>再试一次</Button>
        {this.props.rescue}
      </main>
    );
  }
}
