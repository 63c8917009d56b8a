import type { Migration } from "../migration";

/** A place for what cannot be read, so that nothing has to be lost where something else must lie. Shapes stay. */
const v4: Migration = {
  version: 4,
  stores: { aside: "id" },
};

export default v4;
