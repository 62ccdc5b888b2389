/** A file of the demo: path under the folder it is written into, and its bytes. */
export interface DemoFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();

export function textFile(name: string, text: string): DemoFile {
  return { name, bytes: encoder.encode(text) };
}

export function jsonFile(name: string, value: unknown): DemoFile {
  return textFile(name, `${JSON.stringify(value, null, 2)}\n`);
}

/** A comma- or semicolon-separated file; a cell with the separator, a quote or a line break is quoted. */
export function csvText(rows: readonly (readonly (string | number | null)[])[], separator: ';' | ','): string {
  const cell = (value: string | number | null): string => {
    const text = value === null ? '' : String(value);
    return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('');
}

/** A number with a decimal comma, as Norwegian tables have it. */
export function decimal(number: number, decimals = 1): string {
  return number.toFixed(decimals).replace('.', ',');
}

/** `2025-26` */
export function schoolYearText(year: number): string {
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/** Bytes in Windows-1252, as many Norwegian exports still are. Only Latin-1 letters are known here. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xff) throw new RangeError(`no place for ${character} in Windows-1252`);
    return code;
  });
}
