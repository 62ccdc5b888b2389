import type { BoundDay, BoundNumber, ReportPiece } from '../../api/contract/index.ts';
import { formatDayText, type Language } from '../../language/index.ts';

/** A number or a day that may stand in a text, as it is printed there. */
export interface Bindable {
  readonly shown: string;
  readonly piece: BoundNumber | BoundDay;
}

/** What becomes of a number that is nothing of what may stand there, by what follows it: bound elsewhere, or null: left unbound. */
export type Otherwise = (shown: string, after: string) => BoundNumber | null;

interface Binding {
  readonly language: Language;
  readonly otherwise: Otherwise;
  /** Days and years that may stand there; left out where all may. */
  readonly isKnownDay?: (day: string) => boolean;
}

const SPACE = '[\\u00a0\\u202f ]';
const NUMBER = `[\u2212-]?\\d+(?:[\\u00a0\\u202f]\\d{3}(?!\\d)|,\\d{3}(?!\\d))*(?:[.,]\\d+)?`;
const PER_CENT = `(?:${SPACE}(?:prosentpoeng|prosent|per${SPACE}cent))?`;

/**
 * Cuts a text into pieces so that every number in it is bound. Days and years come first, then what may stand there (the
 * first that is printed so), then `otherwise`. What is still unbound is given back beside the pieces.
 */
export function bindText(
  text: string,
  bindables: readonly Bindable[],
  binding: Binding,
): { readonly pieces: readonly ReportPiece[]; readonly unbound: readonly string[] } {
  const pieces: ReportPiece[] = [];
  const unbound: string[] = [];
  const known = new Map<string, Bindable['piece'][]>();
  for (const { shown, piece } of bindables) known.set(shown, [...(known.get(shown) ?? []), piece]);
  let at = 0;
  for (const match of text.matchAll(tokens(binding.language))) {
    const found = pieceOf({ token: match[0], rest: text.slice(match.index) }, known, binding);
    if (found === null) {
      unbound.push(match[0]);
      continue;
    }
    if (match.index > at) pieces.push(text.slice(at, match.index));
    pieces.push(found);
    at = match.index + found.shown.length;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return { pieces, unbound };
}

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

function monthNames(language: Language): readonly string[] {
  return MONTHS.map((month) => formatDayText(`2000-${month}-01`, language).split('\u00a0')[1] ?? '');
}

function tokens(language: Language): RegExp {
  const day = `\\d{1,2}\\.?${SPACE}(?:${monthNames(language).join('|')})${SPACE}\\d{4}`;
  return new RegExp(`${day}|\\d{4}\\u2060?–\\u2060?\\d{2}(?!\\d)|${NUMBER}${PER_CENT}`, 'g');
}

function pieceOf(
  { token, rest }: { readonly token: string; readonly rest: string },
  known: ReadonlyMap<string, Bindable['piece'][]>,
  { language, otherwise, isKnownDay = () => true }: Binding,
): BoundNumber | BoundDay | null {
  const day = dayIn(token, language);
  if (day !== null) return isKnownDay(day) ? { kind: 'day', shown: token, day } : null;
  const bare = token.replace(new RegExp(`${SPACE}(?:prosentpoeng|prosent|per${SPACE}cent)$`), '');
  // Of two cells that are printed alike the first is told first: the year before, then the year since when.
  const alike = known.get(token) ?? known.get(bare);
  const found = alike !== undefined && alike.length > 1 ? alike.shift() : alike?.[0];
  if (found !== undefined) return found;
  if (/^(19|20)\d{2}$/.test(token) && isKnownDay(token)) return { kind: 'day', shown: token, day: token };
  return otherwise(bare, rest.slice(bare.length));
}

function dayIn(token: string, language: Language): string | null {
  const span = /^(\d{4})\u2060?–\u2060?(\d{2})$/.exec(token);
  if (span !== null) return `${span[1]}-${String(span[1]).slice(0, 2)}${span[2]}`;
  const parts = token.split(new RegExp(SPACE));
  const month = monthNames(language).indexOf(parts[1] ?? '');
  if (parts.length !== 3 || month < 0) return null;
  return `${parts[2]}-${MONTHS[month]}-${String(Number.parseInt(parts[0] ?? '', 10)).padStart(2, '0')}`;
}

/** The value that a number prints, in the language it is printed in; null where it is none. */
export function printedValue(shown: string, language: Language): number | null {
  const digits = shown.replace(/[\u00a0\u202f]/g, '').replace('\u2212', '-');
  const value = Number(language === 'en' ? digits.replaceAll(',', '') : digits.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}
