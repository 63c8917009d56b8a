import axe from "axe-core";
import "@/components/ui/theme.css";

/** What axe finds in an element, as lines that say where. Colours count: the theme is loaded. */
export async function axeFindings(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false } } });
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`));
}
