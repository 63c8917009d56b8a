import type { Answers } from "@/lib/form/answer";
import type { FormRecognition } from "@/lib/form/field";
import { makePlan, stepsOf } from "@/lib/form/plan";
import { recognisePage } from "@/lib/form/recognise/recognise-page";
import type { Plan, Step, StepResult } from "@/lib/form/step";
import { whyNotPressed } from "@/lib/page/dom/safe-click";
import { applyOrder } from "@/lib/page/apply/apply";
import { undoWritten } from "@/lib/page/apply/apply-undo";
import { pageSession, type PageSession } from "@/lib/page/session";

const end = new AbortController();
const FORCED = new Set(["text", "textarea", "captcha", "password"]);
const looks = [16, 100, 200, 300];
const session: PageSession = pageSession(document, end.signal, () => ({ applyOrder, undoWritten }), { readBackMs: looks });
let recognised: FormRecognition[] = [];
let plan: Plan | null = null;
let made = 0;

export interface Told {
  plan: Plan;
  results: StepResult[];
}

/** The engine as the extension has it: the page is described and filled in this world, planned from plain data. */
const engine = {
  look() {
    const { page } = session.describe();
    recognised = recognisePage(page);
    return { page, recognised };
  },
  plan(answers: Answers): Plan {
    const { page } = engine.look();
    plan = makePlan({ page, recognised, answers }, `p${++made}`);
    return plan;
  },
  /** Applies the plan last made: what is ticked, or these refs. */
  async apply(refs?: string[], files?: Record<string, Step["files"]>): Promise<StepResult[]> {
    const steps = stepsOf(plan!, refs ?? plan!.items.filter((item) => item.ticked).map((item) => item.ref), files);
    return session.apply({ planId: plan!.planId, descriptionId: plan!.descriptionId, steps });
  },
  /** The same one by one in the order given. */
  async applyInOrder(refs: string[]): Promise<StepResult[]> {
    const steps = refs.flatMap((ref) => stepsOf(plan!, [ref]));
    return session.apply({ planId: plan!.planId, descriptionId: plan!.descriptionId, steps });
  },
  async fill(answers: Answers): Promise<Told> {
    const fresh = engine.plan(answers);
    return { plan: fresh, results: await engine.apply() };
  },
  /** An order that no plan would make: this text into every text field there is, of a code or a password too, whatever it is called and however it is hidden. */
  async force(text: string): Promise<{ id: string; result: StepResult }[]> {
    const { page } = session.describe();
    const fields = page.forms.flatMap((form) => form.fields).filter(({ widget }) => FORCED.has(widget));
    const steps = fields.map(({ ref, widget }) => ({ ref, widget, value: text, files: [] }));
    const results = await session.apply({ planId: `f${++made}`, descriptionId: page.descriptionId, steps });
    return results.map((result) => ({ id: fields.find((field) => field.ref === result.ref)!.id, result }));
  },
  /** These files into the first file field, whatever any plan would say of them. */
  async attach(files: Step["files"]): Promise<StepResult> {
    const { page } = session.describe();
    const { ref, widget } = page.forms.flatMap((form) => form.fields).find((field) => field.widget === "file")!;
    const order = { planId: `a${++made}`, descriptionId: page.descriptionId, steps: [{ ref, widget, value: "", files }] };
    return (await session.apply(order))[0]!;
  },
  /** From now on the later looks come late, as on the portals: time enough for a person, or a page, to do something in between. */
  lookLate: (): unknown => looks.splice(0, looks.length, 16, 1_500, 3_000),
  undo: (): Promise<StepResult[]> => session.undo(plan!.planId),
  highlight: (refs: string[]): void => session.highlight(refs),
  halt: (): void => session.halt(),
  end: (): void => end.abort("updated"),
  whyNotPressed: (selector: string, popup?: string): string =>
    whyNotPressed(document.querySelector(selector)!, popup ? document.querySelector(popup) : null),
};
Object.assign(globalThis, { engine });
