/** Before the key of every draft in `storage.session`, so that they are told from what else lies there. */
export const DRAFT_PREFIX = "d/";

/** The keys of the drafts, each followed by what it belongs to. They say nothing to who reads along. */
export const DRAFT_KEYS = { log: "1", tab: "2", question: "3", form: "4", row: "5", firstRun: "6" } as const;
