import type { AreaFact, ContextFacts, EarlierContext, Facts } from '../../facts.ts';
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
  let before: Written | null = null;
  for (const day of days) {
    const context = { knownFrom: day, ...contextOn(rows, day), titles: titlesOn(rows.titles, positions, day) };
    const written = { context, text: textOf(context) };
    if (before !== null && isSame(before, written)) continue;
    all.push(context);
    before = written;
  }
  const last = all.pop();
  return all.length === 0 || last === undefined ? now : { ...now, earlier: all, contextFrom: last.knownFrom };
}

/** A context with all but its day and its areas as text. */
interface Written {
  readonly context: EarlierContext;
  readonly text: string;
}

function isSame(a: Written, b: Written): boolean {
  if (a.text !== b.text || a.context.areas.length !== b.context.areas.length) return false;
  return a.context.areas.every((area, i) => isSameArea(area, b.context.areas[i]));
}

/** Shapes are long, so they are not made texts of, and looked at last; the same row is the same object. */
function isSameArea(a: AreaFact, b: AreaFact | undefined): boolean {
  if (b === undefined || a === b) return a === b;
  const { geometry, ...rest } = a;
  return PARTS.every((part) => rest[part] === b[part]) && geometry === b.geometry;
}

const PARTS = ['code', 'name', 'level', 'parent', 'livingConditions'] as const satisfies readonly (keyof AreaFact)[];

function textOf({ knownFrom: _, areas: __, ...rest }: EarlierContext): string {
  return JSON.stringify(rest);
}
