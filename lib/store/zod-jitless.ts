import { z } from "zod";

/**
 * Zod's compiled parsers need `new Function`, which the extension's policy forbids. Schemas read this flag when they are built,
 * so every extension page and worker imports this module before anything else.
 */
z.config({ jitless: true });
