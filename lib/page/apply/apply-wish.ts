import { matchOption } from "@/lib/form/match-option";
import type { Step } from "@/lib/form/step";
import type { Driver, Wish } from "../widgets/widgets";

/** What a step asks of a driver. */
export const wishOf = (step: Step): Wish => ({
  value: step.value,
  alternatives: step.alternatives ?? [],
  files: step.files.map((file) => new File([bytesOf(file.base64)], file.name, { type: file.mediaType })),
});

/** The same for reading back, where of a file only its name is seen. */
export const wishToRead = (step: Step): Wish => ({
  ...wishOf({ ...step, files: [] }),
  files: step.widget === "file" ? step.files.map((file) => new File([], file.name)) : [],
});

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Whether what a widget shows is what was wished. */
export function isSame(driver: Driver, shown: string, wish: Wish): boolean {
  if (driver.same) return driver.same(shown, wish);
  return shown === wish.value || (shown !== "" && matchOption([wish.value, ...wish.alternatives], [shown]).index === 0);
}
