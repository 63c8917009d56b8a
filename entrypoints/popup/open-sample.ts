import { sampleCase } from "@/lib/case/sample";
import { SAMPLE_SCREENSHOT, SAMPLE_SCREENSHOT_BASE64 } from "@/lib/case/sample-evidence";
import { addEvidence } from "@/lib/store/evidence-intake";
import type { Outcome } from "@/lib/store/result";
import { store } from "./store";
import { TODAY } from "./today";

/** Shows the sample case; its one screenshot goes in by the same door as anybody's evidence. */
export async function openSample(): Promise<Outcome<unknown>> {
  const loaded = await store.loadSample(sampleCase(TODAY));
  if (!loaded.ok) return loaded;
  const { name, mediaType, source, proves } = SAMPLE_SCREENSHOT;
  const bytes = Uint8Array.from(atob(SAMPLE_SCREENSHOT_BASE64), (each) => each.charCodeAt(0));
  return addEvidence(store, new File([bytes], name, { type: mediaType }), { kind: "screenshot", source, proves });
}
