import { Disclosure } from "@/components/ui/disclosure";
import type { CallSheet } from "@/lib/letters/call-sheet";

function Lines({ title, lines, open }: { title: string; lines: readonly string[]; open?: boolean }) {
  return lines.length === 0 ? null : (
    <Disclosure summary={<span className="font-medium">{title}</span>} open={open} className="text-sm">
      <ul className="list-disc space-y-1 pl-4">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What lies beside the telephone: short enough to be read aloud while somebody waits. */
export function CallSheetView({ sheet }: { sheet: CallSheet }) {
  return (
    <div>
      <Lines title="接之前" lines={sheet.ready} />
      <Lines title="可以这样说" lines={sheet.say} open />
      <Disclosure summary={<span className="font-medium">这些不要答应</span>} open className="text-sm">
        <ul className="space-y-1.5">
          {sheet.doNotConcede.map((each) => (
            <li key={each.text}>
              {each.text}
              <span className="block text-soft">{each.why}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
      <Lines title="问清楚" lines={sheet.ask} />
      <Lines title="记下来" lines={sheet.writeDown} />
      <Disclosure summary={<span className="font-medium">对方这样说，你可以这样答</span>} className="text-sm">
        <ul className="space-y-1.5">
          {sheet.answers.map((each) => (
            <li key={each.they}>
              <span className="text-soft">对方：{each.they}</span>
              <span className="block">你：{each.you}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
      <Lines title="怎样结束这通电话" lines={sheet.end} />
    </div>
  );
}
