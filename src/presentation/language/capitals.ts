/** A text that opens a line. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A text that stands in the middle of a line. */
export function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
