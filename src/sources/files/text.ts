/** A decoded text, and what had to be done to read it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
  /** Letters were broken before the file came: put right again (`mended`) or lost for good (`lost`). */
  readonly broken: 'no' | 'mended' | 'lost';
}

/** What Windows-1252 writes for the bytes 0x80–0x9f, to turn broken letters back into the bytes they were. */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** «Ã¸», «Ã¥», «Ã¦» and their capitals: UTF-8 that somebody has read as Windows-1252. */
const TWICE_ENCODED = /Ã[¸¥¦©…˜†\u0098\u0085\u0086]/;
const REPLACEMENT = '\uFFFD';

function bytesOfWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const high = WINDOWS_1252_HIGH.indexOf(text[i] ?? '');
    if (high >= 0) bytes[i] = 0x80 + high;
    else if (code <= 0xff) bytes[i] = code;
    else return null;
  }
  return bytes;
}

/** Node 20 reads «windows-1252» as Latin-1: the signs between 0x80 and 0x9f are put in by hand. */
function windows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252_HIGH[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Strict UTF-8; a character cut off by the end of the bytes is left out. Null where it is something else. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function mended(text: string, encoding: DecodedText['encoding']): DecodedText {
  if (TWICE_ENCODED.test(text)) {
    const bytes = bytesOfWindows1252(text);
    const right = bytes === null ? null : strictUtf8(bytes);
    if (right !== null) return { text: right, encoding, broken: 'mended' };
    return { text, encoding, broken: 'lost' };
  }
  return { text, encoding, broken: text.includes(REPLACEMENT) ? 'lost' : 'no' };
}

function zeros(sample: Uint8Array, remainder: number): number {
  return sample.filter((byte, i) => byte === 0 && i % 2 === remainder).length;
}

/** UTF-16 by its byte order mark, else by its zeros: every other byte of Norwegian text is one. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 200);
  const even = zeros(sample, 0);
  const odd = zeros(sample, 1);
  if (even === 0 && odd > sample.length / 4) return 'utf-16le';
  return odd === 0 && even > sample.length / 4 ? 'utf-16be' : null;
}

/** True for bytes that are no text in any encoding we read: they hold control characters text never has. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (utf16Order(bytes) !== null) return false;
  return bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

/** Bytes to text: byte order mark, else strict UTF-8, else UTF-16 by its zeros, else Windows-1252. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const order = utf16Order(bytes);
  if (order !== null) return mended(new TextDecoder(order).decode(bytes), 'utf-16');
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return mended(utf8, 'utf-8');
  return mended(windows1252(bytes), 'windows-1252');
}
