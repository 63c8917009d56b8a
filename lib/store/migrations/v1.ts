import type { Migration } from "../migration";

/** The first shape: one table for each part of the record; sealed rows have no `row`, so nothing of them is in an index. */
const v1: Migration = {
  version: 1,
  stores: {
    parts: "id",
    debts: "id",
    contacts: "id, row.at, row.number, row.importId",
    papers: "id",
    evidence: "id",
    filings: "id",
    arrangements: "id",
    journal: "id",
    drafts: "id",
    imports: "id",
    blobs: "[id+n], id",
    settings: "key",
  },
};

export default v1;
