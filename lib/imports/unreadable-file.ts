/** The file cannot be read at all; `message` is Chinese and can be shown. */
export class UnreadableFile extends Error {
  override name = "UnreadableFile";
  /** What has to be asked for before it can be. */
  readonly asks: "password" | null;
  constructor(message: string, asks: "password" | null = null) {
    super(message);
    this.asks = asks;
  }
}
