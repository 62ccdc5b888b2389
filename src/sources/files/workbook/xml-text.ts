const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

function sign(whole: string, name: string): string {
  if (!name.startsWith('#')) return SIGNS[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
}

/** XML's own signs (`&amp;`, `&#10;`) as what they stand for. */
function unescaped(text: string): string {
  return text.includes('&') ? text.replace(/&(#x[0-9a-fA-F]+|#[0-9]+|[a-zA-Z]+);/g, sign) : text;
}

/** The text of a cell: XML's signs, and the workbook's own `_x000D_` for what XML cannot hold. */
export function cellWords(xml: string): string {
  const text = unescaped(xml);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The attributes of one tag, prefixes and all. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const pairs = tag.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(Array.from(pairs, ([, name, double, single]) => [name ?? '', unescaped(double ?? single ?? '')]));
}

/** True for XML with nothing in it but elements and texts: no comments, CDATA, document type or instructions. */
export function isPlainXml(xml: { indexOf(text: string, from?: number): number }): boolean {
  return xml.indexOf('<!') < 0 && xml.indexOf('<?', 5) < 0;
}
