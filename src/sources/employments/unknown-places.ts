import { isStaffSubgroup, parseUnitNumber } from '../../terms/index.ts';
import type { Found } from '../control.ts';
import type { ReadResult } from '../delivery.ts';
import type { ReadContext } from '../reading.ts';
import { isBuiltIn } from './position-key.ts';

/** What a workplace is called that a row does not name: it can be placed like any other. */
export const NO_WORKPLACE = '(uten arbeidssted)';

/** The keys a mapping really places: a group or a unit number that is none places nothing. */
function placing(words: Readonly<Record<string, string>>, isPlace: (value: string) => boolean): ReadonlySet<string> {
  return new Set(Object.keys(words).filter((key) => isPlace(words[key] ?? '')));
}

/** One finding per position that has no place, with how many rows have it. */
export function unknownPositions(met: ReadResult['met'], context: ReadContext, path: string): readonly Found[] {
  const own = placing(context.mapping?.positions ?? {}, isStaffSubgroup);
  const known = (key: string, title: string | null) =>
    isBuiltIn(key) ||
    context.knownPositions(key) ||
    own.has(key.replace(/^title:/, '')) ||
    (title !== null && own.has(title));
  return Array.from(met.positions)
    .filter(([key, { title }]) => !known(key, title))
    .map(([key, { title, rows }]) => {
      const position = key.replace(/^title:/, '');
      return { line: null, path, values: { position, title: title ?? '', rows }, count: rows };
    });
}

/** One finding per workplace that has no place, with how many rows have it. */
export function unknownWorkplaces(met: ReadResult['met'], context: ReadContext, path: string): readonly Found[] {
  const own = placing(context.mapping?.workplaces ?? {}, (unit) => parseUnitNumber(unit) !== null);
  return Array.from(met.workplaces)
    .filter(([workplace]) => workplace !== NO_WORKPLACE)
    .filter(([workplace]) => !context.knownWorkplaces(workplace) && !own.has(workplace))
    .map(([workplace, { rows }]) => ({ line: null, path, values: { workplace, rows }, count: rows }));
}
