import { HeartHandshake } from "lucide-react";
import { Disclosure } from "@/components/ui/disclosure";

/** Numbers anybody may call at any hour: 110 police, 120 ambulance, 12356 the national psychological support line. */
export function HelpWords({ danger }: { danger: "at-the-door" | "self-harm" | "both" }) {
  return (
    <ul className="space-y-1.5">
      {danger === "self-harm" ? null : (
        <li>
          有人堵门、动手、跟着你：不必开门，请先打{" "}
          <a className="font-semibold underline" href="tel:110">
            110
          </a>
          。有人受伤，打{" "}
          <a className="font-semibold underline" href="tel:120">
            120
          </a>
          。
        </li>
      )}
      {danger === "at-the-door" ? null : (
        <li>
          觉得撑不下去了：钱的事可以慢慢谈，人最要紧。请打{" "}
          <a className="font-semibold underline" href="tel:12356">
            12356
          </a>{" "}
          （心理援助热线），或者现在就告诉一个你信任的人。已经伤到自己，打{" "}
          <a className="font-semibold underline" href="tel:120">
            120
          </a>
          。
        </li>
      )}
    </ul>
  );
}

/** Always within reach, never in the way. */
export function HelpLines() {
  return (
    <Disclosure
      className="text-sm text-soft"
      summary={
        <span className="inline-flex items-center gap-1.5">
          <HeartHandshake aria-hidden className="size-4" />
          有人上门，或者觉得撑不下去了
        </span>
      }
    >
      <div className="text-ink">
        <HelpWords danger="both" />
      </div>
    </Disclosure>
  );
}
