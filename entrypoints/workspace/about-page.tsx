import { useEffect } from "react";
import { browser } from "wxt/browser";
import { CHANGES } from "@/components/about/what-changed";
import { PlainMarkdown } from "@/components/about/plain-markdown";
import privacy from "@/components/about/privacy.md?raw";
import { markVersionSeen } from "@/components/app/seen-version";
import { Card } from "@/components/ui/card";
import { ExternalLink } from "@/components/ui/external-link";
import { PageTitle } from "@/components/ui/page-title";
import { chineseDay } from "@/lib/units/day";

/** What this program is, what changed, what it does with what it is told, and whose work it stands on. */
export default function AboutPage() {
  useEffect(markVersionSeen, []);
  return (
    <>
      <PageTitle title="关于护岸">版本 {browser.runtime.getManifest().version}。免费，开放源代码（MIT 许可），不联网。</PageTitle>
      <Card title="更新说明">
        {CHANGES.map(({ version, on, law, rest }) => (
          <section key={version} aria-label={`版本 ${version}`} className="space-y-1">
            <h3 className="font-semibold">
              {version}
              {on === null ? "" : `（${chineseDay(on)}）`}
            </h3>
            <List title="和法律有关的" items={law} />
            <List title="其他" items={rest} />
          </section>
        ))}
      </Card>
      <Card title="隐私说明">
        <PlainMarkdown text={privacy} />
      </Card>
      <Card title="用到的开源软件">
        <p>
          护岸里有别人写的开源软件，各自的许可全文见{" "}
          <ExternalLink href={browser.runtime.getURL("/third-party-notices.txt" as never)}>开源软件许可</ExternalLink>
          ；读截图用的文字识别模型另见{" "}
          <ExternalLink href={browser.runtime.getURL("/assets/reading-screenshots-licences.txt" as never)}>识别模型许可</ExternalLink>。
        </p>
      </Card>
    </>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <p className="text-sm text-soft">{title}</p>
      <ul className="list-disc space-y-1 pl-5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
