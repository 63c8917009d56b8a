import type { Evidence } from "@/lib/case/record";

/** One file of a pack: its number and its name inside the archive. */
export interface PackedFile {
  number: number;
  path: string;
  item: Evidence;
}
