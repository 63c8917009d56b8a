/**
 * Reads separated values as they stream in: quotes, doubled quotes, line breaks inside quotes, CRLF. The separator (comma, tab,
 * semicolon, bar) is the one that the first lines use most. Blank lines come as empty rows, so that row numbers stay true.
 */
export async function* readCsv(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let separator = "";
  let waiting = "";
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  let closed = false;

  function* eat(text: string): Generator<string[]> {
    for (let index = 0; index < text.length; index += 1) {
      const char = text[index]!;
      if (quoted) {
        if (char !== '"') cell += char;
        else if (text[index + 1] === '"') {
          cell += '"';
          index += 1;
        } else {
          quoted = false;
          closed = true;
        }
      } else if (char === '"' && cell.trim() === "" && !closed) {
        quoted = true;
        cell = "";
      } else if (char === separator) {
        row.push(cell.trim());
        cell = "";
        closed = false;
      } else if (char === "\n") {
        row.push(cell.trim());
        yield row.length === 1 && row[0] === "" ? [] : row;
        row = [];
        cell = "";
        closed = false;
      } else if (char !== "\r") cell += char;
    }
  }

  for await (const chunk of chunks) {
    waiting += chunk;
    if (separator === "") {
      if (waiting.length < 4_096) continue;
      separator = separatorOf(waiting);
    }
    // A quote at the very end may be the first of two: it waits for what follows.
    const ready = waiting.endsWith('"') ? waiting.slice(0, -1) : waiting;
    waiting = waiting.slice(ready.length);
    yield* eat(ready);
  }
  if (separator === "") separator = separatorOf(waiting);
  yield* eat(waiting);
  if (row.length > 0 || cell !== "") yield [...row, cell.trim()];
}

function separatorOf(head: string): string {
  const lines = head.split(/\r?\n/).slice(0, 60);
  const score = (separator: string): number => lines.filter((line) => line.split(separator).length >= 3).length;
  return [",", "\t", ";", "|"].reduce((best, next) => (score(next) > score(best) ? next : best), ",");
}
