/** Reads a number with decimal comma or point, blanks between thousands and a percent sign allowed; null otherwise. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f%]/g, '').replace('\u2212', '-');
  if (!/^[-+]?\d+(?:[.,]\d+)?$/.test(plain)) return null;
  return Number(plain.replace(',', '.'));
}

/** A count (whole number, not negative); null for anything else. */
export function readCount(text: string): number | null {
  const number = readNumber(text);
  return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}
