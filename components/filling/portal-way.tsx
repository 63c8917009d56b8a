import { Disclosure } from "@/components/ui/disclosure";
import { ExternalLink } from "@/components/ui/external-link";
import { Notice } from "@/components/ui/notice";
import { MEANINGS } from "@/lib/form/meanings";
import type { Whereabouts, Waiting } from "@/lib/portals/follow";
import type { PortalChoice } from "@/lib/portals/recipe";

const WAITING: Record<Waiting, string> = {
  "log-in": "这一页要你自己登录。登录以后再打开护岸，接着填。护岸不碰账号、密码和验证码。",
  notice: "先把须知读完，等倒计时走完，由你自己点同意。然后再点浏览器上的护岸图标，就能接着填。",
  "session-lost": "网站登录已失效，需要从头进入。准备好的内容都还在。",
  elsewhere: "现在不在这个平台的网页上。",
  "unknown-page": "这一页没有需要填的内容。请按网页提示继续，到填写页面后再点护岸图标。",
};

/** What the person is at: `fill`: something can be filled here; `filled`: it was; `look`: nothing here is ours. */
export type WayStage = "look" | "fill" | "filled";

export interface PortalWayProps {
  way: Whereabouts;
  stage: WayStage;
}

/** The step of a portal: which of how many, what stands in the way, and what the person does next, in their order. */
export function PortalWay({ way, stage }: PortalWayProps) {
  const { recipe, step, place, of, waiting, remains } = way;
  if (!recipe) return null;
  const seconds = waiting === "notice" ? step?.countdownSeconds : undefined;
  const lines = linesOf(way, stage);
  const choices = waiting ? [] : (step?.choices ?? []);
  return (
    <section aria-label="平台的步骤" className="space-y-2 text-sm">
      <div>
        <h2 className="font-semibold">{recipe.title}</h2>
        {step && of > 1 ? (
          <p className="text-soft tabular-nums">
            第 {place} 步，共 {of} 步：{step.title}
          </p>
        ) : null}
        {step && of > 1 ? <Steps place={place} of={of} /> : null}
      </div>
      {waiting ? (
        <Notice tone="care">
          {WAITING[waiting]}
          {seconds === undefined ? null : ` 这里的倒计时大约 ${seconds} 秒，护岸不会替你跳过。`}
          {waiting === "session-lost" && recipe.startUrl ? (
            <>
              {" "}
              <ExternalLink href={recipe.startUrl}>回到起始页</ExternalLink>
            </>
          ) : null}
        </Notice>
      ) : null}
      {lines.length > 0 ? (
        <div>
          <p className="font-medium">{stage === "filled" ? "接下来由你自己做" : "现在要做的"}</p>
          <ol className="list-decimal pl-5">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </div>
      ) : null}
      {choices.length > 0 ? (
        // Made anew when the filling is done: then it is what comes next, and stands open.
        <Disclosure key={stage} summary={`要你自己选的（${choices.length}），怎么选`} open={stage === "filled"}>
          <Choices choices={choices} />
        </Disclosure>
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

function linesOf({ first, person, waiting }: Whereabouts, stage: WayStage): string[] {
  if (waiting === "log-in" || waiting === "unknown-page" || waiting === "elsewhere") return [];
  if (stage === "look" || waiting) return [...first, ...person];
  return stage === "fill" ? ["核对下面每一项，再让护岸填入网页", ...person] : person;
}

/** One bar for each step, those done and the present one filled. */
function Steps({ place, of }: { place: number; of: number }) {
  return (
    <div aria-hidden className="mt-1 flex gap-1">
      {Array.from({ length: of }, (_, index) => (
        <span key={index} className={`h-1 flex-1 rounded-full ${index < place ? "bg-brand" : "bg-line"}`} />
      ))}
    </div>
  );
}

/** What to choose and why; where not every option was seen, that is said. */
function Choices({ choices }: { choices: readonly PortalChoice[] }) {
  return (
    <ol className="space-y-2">
      {choices.map(({ label, advice, known, all }, index) => (
        <li key={label}>
          <p className="font-medium">
            {choices.length > 1 ? `${index + 1}. ` : ""}
            {label}
          </p>
          <p>{advice}</p>
          <p className="text-xs text-soft">
            {known ? `核对到的选项：${known.join("、")}。` : ""}
            {all ? "" : "护岸没有核对过全部选项，以网页为准。"}
          </p>
        </li>
      ))}
    </ol>
  );
}
