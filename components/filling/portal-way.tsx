import { Notice } from "@/components/ui/notice";
import { MEANINGS } from "@/lib/form/meanings";
import type { Whereabouts, Waiting } from "@/lib/portals/follow";

const WAITING: Record<Waiting, string> = {
  "log-in": "这一页要你自己登录。登录以后再打开护岸，接着填。",
  notice: "先把须知读完，等倒计时走完，由你自己点同意。",
  "session-lost": "网站的会话断了，要从头进入。准备好的内容都还在。",
  elsewhere: "现在不在这个平台的网页上。",
  "unknown-page": "这一页不在已知的步骤里。",
};

/** The step of a portal: which of how many, what stands in the way, what stays with the person. */
export function PortalWay({ way }: { way: Whereabouts }) {
  const { recipe, step, place, of, waiting, person, remains } = way;
  if (!recipe) return null;
  return (
    <section aria-label="平台的步骤" className="space-y-1 text-sm">
      {step && of > 1 ? (
        <p className="font-medium tabular-nums">
          第 {place} 步，共 {of} 步：{step.title}
        </p>
      ) : null}
      {waiting ? <Notice tone="care">{WAITING[waiting]}</Notice> : null}
      {person.length > 0 ? (
        <details>
          <summary className="cursor-pointer text-soft">要你自己做的（{person.length}）</summary>
          <ul className="list-disc pl-5">
            {person.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {of > 1 && remains.length > 0 ? (
        <details>
          <summary className="cursor-pointer text-soft">还没有填的（{remains.length}）</summary>
          <p>{remains.map((meaning) => MEANINGS[meaning]).join("、")}</p>
        </details>
      ) : null}
    </section>
  );
}
