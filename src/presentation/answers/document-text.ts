/** A value as the one JSON document of an answer: what `laget … --format json` prints, to the byte. */
export function documentText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
