import type { Language } from './language.ts';

/** A number between three digits of which a point or comma may stand for thousands as well as for decimals. */
const TWO_WAYS = /^[1-9]\d{0,2}([.,])\d{3}$/;
const SPACED = /^\d{1,3}( \d{3})+(?=$|[.,])/;
const THOUSANDS = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;

/** As many as are kept of what is typed. */
const DECIMALS = 6;
/** As many digits as stand between thousands. */
const THREE = 3;

/**
 * A number as it stands in a field to be typed again: nothing between thousands, and a fourth decimal after three, so that nobody
 * takes them for thousands. Read back as the same number in every language; beyond six decimals it is rounded.
 */
export function typedNumber(value: number, language: Language): string {
  const [whole = '', rest = ''] = String(Number(value.toFixed(DECIMALS))).split('.');
  const decimals = rest.length === THREE ? `${rest}0` : rest;
  return decimals === '' ? whole : `${whole}${language === 'en' ? '.' : ','}${decimals}`;
}

/**
 * A number as people type it in Norwegian or English: «60 000», «60.000,50», "60,000.50", «8,5», "8.5". Null where it is none.
 * «60.000» is sixty thousand to one and sixty to another: it is told to be ambiguous, and so is «60,000» outside English, where
 * a comma before three digits stands between thousands.
 */
export function readNumberText(text: string, language: Language | null): number | 'ambiguous' | null {
  const plain = text
    .trim()
    .replaceAll(/[\s'’]/g, ' ')
    .replace('\u2212', '-');
  const isBelow = plain.startsWith('-');
  const number = unsigned(isBelow ? plain.slice(1) : plain, language);
  return typeof number === 'number' && isBelow ? -number : number;
}

function unsigned(text: string, language: Language | null): number | 'ambiguous' | null {
  const [way, separator] = TWO_WAYS.exec(text) ?? [];
  if (way !== undefined && !(language === 'en' && separator === ',')) return 'ambiguous';
  const isSpaced = SPACED.test(text);
  if (text.includes(' ') && !isSpaced) return null;
  const [whole, rest] = splitAt(text.replaceAll(' ', ''), way !== undefined);
  const isWhole = /^\d+$/.test(whole) || (!isSpaced && THOUSANDS.test(whole));
  return isWhole && /^\d+$/.test(rest) ? Number(`${whole.replaceAll(/[.,]/g, '')}.${rest}`) : null;
}

/** What stands once and last is for decimals, unless it can only be for thousands. */
function splitAt(joined: string, isThousands: boolean): readonly [whole: string, rest: string] {
  const at = Math.max(joined.lastIndexOf('.'), joined.lastIndexOf(','));
  const isOnce = at >= 0 && joined.indexOf(joined[at] ?? '') === at;
  return isOnce && !isThousands ? [joined.slice(0, at), joined.slice(at + 1)] : [joined, '0'];
}
