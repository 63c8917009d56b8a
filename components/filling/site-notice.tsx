import { ExternalLink } from "@/components/ui/external-link";
import { Notice } from "@/components/ui/notice";
import type { HostTruth } from "@/lib/portals/host-truth";

export interface SiteNoticeProps {
  /** Of the page below, as its address has it. */
  host: string;
  truth: HostTruth;
  /** Something can be filled here. */
  fillable: boolean;
}

type Imitation = Extract<HostTruth, { kind: "imitation" }>;

const WHY: Record<Imitation["why"], string> = {
  name: "网址里带有官方平台的名称",
  "reads-like": "网址很像官方平台的名称",
  gov: "它写着 gov，却不以 .gov.cn 结尾",
  letters: "网址里混有外形像英文字母的其他文字",
};

/** Above a form on a site that is not known: which site it is, for the address alone decides, never the look. */
export function SiteNotice({ host, truth, fillable }: SiteNoticeProps) {
  if (truth.kind === "imitation")
    return (
      <Notice tone="care" title="先别填：这很可能不是官方网站">
        <p>
          现在的网址是 <Host>{host}</Host>。{WHY[truth.why]}
          {truth.of ? (
            <>
              ，但护岸核对过的官方网址是{" "}
              <ExternalLink href={`https://${truth.of}/`}>
                <Host>{truth.of}</Host>
              </ExternalLink>
            </>
          ) : null}
          。{fillable ? "所以没有替你勾选任何一项。" : null}不要在这里填身份证号和验证码，也不要付钱、下载。
        </p>
      </Notice>
    );
  if (truth.kind !== "other" || !fillable) return null;
  return (
    <Notice tone="care" title="先核对网址">
      <p>
        现在的网址是 <Host>{host}</Host>，护岸没有核对过它是谁的网站。确认是你要投诉的地方再填。如果要填身份证号，护岸没有替你勾选那一项。
      </p>
    </Notice>
  );
}

function Host({ children }: { children: string }) {
  return <strong className="break-all">{children}</strong>;
}
