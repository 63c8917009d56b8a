/** The one thing the pure rooms may ask of the bundler: read a shelf, or a table of a package when it is needed. */
interface ImportMeta {
  glob<T>(pattern: string | string[], options: { eager: true; import: "default" }): Record<string, T>;
  glob<T>(pattern: string | string[], options: { query: "?url&inline"; import: "default" }): Record<string, () => Promise<T>>;
}
