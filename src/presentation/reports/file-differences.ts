import { unzipSync } from 'fflate';

/** Where two files of one form differ first: parts of a package, a line of a text with what stands there, or a byte. */
export type FileDifference =
  | { readonly kind: 'parts'; readonly parts: readonly string[] }
  | { readonly kind: 'line'; readonly line: number; readonly text: string }
  | { readonly kind: 'byte'; readonly byte: number };

/** Forms that are a package of parts. */
const PACKAGES = ['docx', 'pptx', 'xlsx', 'zip'];
const TEXTS = ['html', 'json', 'json-stat'];
/** So many signs of a line are enough to find it. */
const SHOWN = 40;

/** Null where the files are the same, to the byte. */
export function fileDifference(form: string, was: Uint8Array, is: Uint8Array): FileDifference | null {
  const byte = firstByte(was, is);
  if (byte === null) return null;
  if (PACKAGES.includes(form)) {
    const parts = differingParts(was, is);
    if (parts.length > 0) return { kind: 'parts', parts };
  }
  return TEXTS.includes(form) ? lineAt(is, byte) : { kind: 'byte', byte };
}

function firstByte(was: Uint8Array, is: Uint8Array): number | null {
  const length = Math.min(was.length, is.length);
  for (let at = 0; at < length; at++) if (was[at] !== is[at]) return at;
  return was.length === is.length ? null : length;
}

/** None also where one of them is no package at all. */
function differingParts(was: Uint8Array, is: Uint8Array): readonly string[] {
  const [before, now] = [partsOf(was), partsOf(is)];
  if (before === null || now === null) return [];
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].toSorted();
  return names.filter((name) => {
    const [one, other] = [before[name], now[name]];
    return one === undefined || other === undefined || firstByte(one, other) !== null;
  });
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

/** Lines are counted from one. */
function lineAt(bytes: Uint8Array, byte: number): FileDifference {
  const before = new TextDecoder().decode(bytes.subarray(0, byte));
  const after = new TextDecoder().decode(bytes.subarray(byte, byte + SHOWN * 2));
  const [start = ''] = before.split('\n').slice(-1);
  const [end = ''] = after.split('\n');
  return {
    kind: 'line',
    line: before.split('\n').length,
    text: `${start.slice(-SHOWN / 2)}${end.slice(0, SHOWN / 2)}`,
  };
}
