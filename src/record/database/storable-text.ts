/** Half of a surrogate pair without the other. */
const HALF_PAIR = /\p{Surrogate}/gu;

/**
 * A text as PostgreSQL can keep it: without NUL, and with halves of surrogate pairs replaced. Delivered files may hold
 * either; names must be looked up in this form to be found again.
 */
export function storableText(text: string): string {
  const whole = text.includes('\0') ? text.replaceAll('\0', '') : text;
  return whole.replace(HALF_PAIR, '\ufffd');
}
