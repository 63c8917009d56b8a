/** The one thing the pure rooms may ask of the bundler: read a shelf. */
interface ImportMeta {
  glob<T>(pattern: string | string[], options: { eager: true; import: "default" }): Record<string, T>;
}
