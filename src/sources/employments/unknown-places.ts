import type { Found } from '../control.ts';
import type { ReadResult } from '../delivery.ts';
import type { ReadContext } from '../reading.ts';
import { isBuiltIn } from './position-key.ts';

/** What a workplace is called that a row does not name: it can be placed like any other. */
export const NO_WORKPLACE = '(uten arbeidssted)';

/** One finding per position that has no place, with how many rows have it. */
export function unknownPositions(met: ReadResult['met'], context: ReadContext, path: string): readonly Found[] {
  const own = context.mapping?.positions ?? {};
  const known = (key: string, title: string | null) =>
    isBuiltIn(key) ||
    context.knownPositions(key) ||
    Object.hasOwn(own, key.replace(/^title:/, '')) ||
    (title !== null && Object.hasOwn(own, title));
  return Array.from(met.positions)
    .filter(([key, { title }]) => !known(key, title))
    .map(([key, { title, rows }]) => {
      const position = key.replace(/^title:/, '');
      return { line: null, path, values: { position, title: title ?? '', rows }, count: rows };
    });
}

/** One finding per workplace that has no place, with how many rows have it. */
export function unknownWorkplaces(met: ReadResult['met'], context: ReadContext, path: string): readonly Found[] {
  const own = context.mapping?.workplaces ?? {};
  return Array.from(met.workplaces)
    .filter(([workplace]) => workplace !== NO_WORKPLACE)
    .filter(([workplace]) => !context.knownWorkplaces(workplace) && !Object.hasOwn(own, workplace))
    .map(([workplace, { rows }]) => ({ line: null, path, values: { workplace, rows }, count: rows }));
}
