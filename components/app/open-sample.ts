import { loadSample, showSample } from "@/lib/store/sample-case";
import { sampleCase } from "@/lib/case/sample";
import { SAMPLE_SCREENSHOT, SAMPLE_SCREENSHOT_BASE64 } from "@/lib/case/sample-evidence";
import { addEvidence } from "@/lib/store/evidence-intake";
import type { Outcome } from "@/lib/store/result";
import { store } from "./store";
import { TODAY } from "./today";

/** Shows the sample case; its one screenshot goes in by the same door as anybody's evidence. */
export async function openSample(): Promise<Outcome<unknown>> {
  const loaded = await loadSample(store, sampleCase(TODAY));
  if (!loaded.ok) return loaded;
  const { name, mediaType, source, proves } = SAMPLE_SCREENSHOT;
  const bytes = Uint8Array.from(atob(SAMPLE_SCREENSHOT_BASE64), (each) => each.charCodeAt(0));
  const file = new File([bytes], name, { type: mediaType });
  const added = await addEvidence(store, file, { kind: "screenshot", source, proves }, undefined, store.sample);
  // Shown only when all of it lies there: a popup that closes now finds the whole sample, or none.
  return added.ok ? showSample(store) : added;
}
