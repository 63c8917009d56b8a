/**
 * The tables by which a PDF with a Chinese font that is not inside of it tells its signs (STSong-Light with UniGB-UCS2-H and the like):
 * Adobe's, as `pdfjs-dist` packs them. Without them such a PDF has no readable text. One is loaded when a file names it.
 */
const TABLES = import.meta.glob<string>(
  "/node_modules/pdfjs-dist/cmaps/{Adobe-GB1-*,GB-EUC-*,GBK*,GBpc-EUC-*,UniGB-UCS2-*,UniGB-UTF16-*}.bcmap",
  {
    query: "?url&inline",
    import: "default",
  },
);

const bytesOf = (dataUrl: string): Uint8Array =>
  Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(",") + 1)), (char) => char.charCodeAt(0));

/** Gives PDF.js what it asks for by name; nothing is fetched. */
export class PdfTables {
  /** @throws Error for a table that is not shipped: the PDF's words in that font stay unread */
  async fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const load = Object.entries(TABLES).find(([path]) => path.endsWith(`/${filename}`))?.[1];
    if (!load) throw new Error(`no table ${filename}`);
    return bytesOf(await load());
  }
}
