import { openStore } from "@/lib/store/store";

/** The store of this page. */
export const store = openStore();
