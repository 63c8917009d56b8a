import { Disclosure } from "@/components/ui/disclosure";
import { termsIn } from "@/lib/rules/glossary";

/** Under a text: its hard words, explained where they stand. Nothing when it has none. */
export function Terms({ of }: { of: readonly string[] }) {
  const terms = termsIn(of);
  if (terms.length === 0) return null;
  return (
    <Disclosure summary={`名词解释：${terms.map(({ term }) => term).join("、")}`} className="text-sm text-soft">
      <dl className="space-y-1">
        {terms.map(({ term, words }) => (
          <div key={term}>
            <dt className="inline font-medium text-ink">{term}</dt>
            <dd className="inline">：{words}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
