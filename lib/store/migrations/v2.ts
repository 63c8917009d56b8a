import type { Migration } from "../migration";

/** Imported contacts lie in packs of several hundred; those kept one by one stay so. Their indexes go: nothing ever asked by them. */
const v2: Migration = {
  version: 2,
  stores: { contacts: "id", packs: "id, [id+rev]" },
};

export default v2;
