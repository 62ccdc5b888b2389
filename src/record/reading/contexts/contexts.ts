import type { ContextFacts, EarlierContext, Facts } from '../../facts.ts';
import { contextOn, NOW, titlesOn } from './context-on.ts';
import { type ContextRows, daysOfChange } from './context-rows.ts';

type Contexts = ContextFacts & Pick<Facts, 'earlier' | 'contextFrom' | 'inUseFrom'>;

/**
 * The context of now, and those before it where it has been another. Days that changed nothing are left out, so a
 * register that is delivered again with the same content makes no new context.
 */
export function contextsOf(rows: ContextRows, positions: Facts['positions']): Contexts {
  const days = daysOfChange(rows);
  const [first] = days;
  const now = { ...contextOn(rows, NOW), ...(first === undefined ? {} : { inUseFrom: first }) };
  if (days.length < 2) return now;
  const all: EarlierContext[] = [];
  for (const day of days) {
    const context = { knownFrom: day, ...contextOn(rows, day), titles: titlesOn(rows.titles, positions, day) };
    const before = all.at(-1);
    if (before === undefined || !isSame(before, context)) all.push(context);
  }
  const last = all.pop();
  return all.length === 0 || last === undefined ? now : { ...now, earlier: all, contextFrom: last.knownFrom };
}

/** Shapes of areas are not compared as texts: the same row is the same object. */
function isSame(a: EarlierContext, b: EarlierContext): boolean {
  if (a.areas.length !== b.areas.length || a.areas.some((area, i) => area !== b.areas[i])) return false;
  return textOf(a) === textOf(b);
}

function textOf({ knownFrom: _, areas: __, ...rest }: EarlierContext): string {
  return JSON.stringify(rest);
}
