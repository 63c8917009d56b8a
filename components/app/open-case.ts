import type { Assessment } from "@/lib/assessment/assessment";
import type { CaseRecord } from "@/lib/case/record";
import type { Settings } from "@/lib/store/tables";

/** What a screen has of the case that does not wait for its assessment. */
export interface ReadCase {
  record: CaseRecord;
  settings: Settings;
}

/** What a screen has of the case. */
export interface OpenCase extends ReadCase {
  assessment: Assessment;
}
