import { Notice } from "@/components/ui/notice";
import type { ChannelChoice } from "@/lib/portals/recipe";
import { chineseDay } from "@/lib/units/day";

const TITLES: Record<Exclude<ChannelChoice["verdict"], "now">, string> = {
  later: "还不到用这个渠道的时候",
  blocked: "这里先不要提交",
  "not-competent": "这件事多半不归这里管",
};

/** Over the page of a channel that is not the one now: why, what must come first, and from when. Nothing when it is. */
export function ChannelNow({ choice }: { choice: ChannelChoice }) {
  if (choice.verdict === "now") return null;
  return (
    <Notice tone="care" title={TITLES[choice.verdict]}>
      {choice.why}
      {choice.first ? ` 使用前：${choice.first}。` : ""}
      {choice.fromOn ? ` 最早${chineseDay(choice.fromOn)}可以用。` : ""}
    </Notice>
  );
}
