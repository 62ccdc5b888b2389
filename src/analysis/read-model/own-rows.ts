import type { Facts, OwnRowFact } from '../../record/index.ts';
import { type Day, OPEN_END } from '../../terms/index.ts';
import { knowledgeDay } from './counting-source.ts';
import type { Dataset, OwnRowKnown } from './dataset.ts';
import { keptByDay } from './kept-by-day.ts';
import { firstNumbers, type Lives } from './people/lives.ts';

/** Days of knowledge `[from, to)`. */
type Known = readonly [from: number, to: number];

/**
 * Rows of own tables with the days on which they were the word that counts: from the day learnt until taken back, but
 * not while a later row with the same key was. Sorted, so that equal facts give equal bytes.
 */
export function ownRowsOf({ own: rows = [], deliveries }: Facts, lives: Lives): readonly OwnRowKnown[] {
  const own = asOnePerson(rows, lives);
  const byKey = new Map<string, OwnRowFact[]>();
  for (const row of own) {
    const key = `${row.table} ${row.person ?? ''} ${row.key}`;
    const told = byKey.get(key);
    if (told === undefined) byKey.set(key, [row]);
    else told.push(row);
  }
  const spanOf = ({ delivery }: OwnRowFact): Known => {
    const told = deliveries[delivery];
    return [told?.knownOn ?? 0, told?.withdrawnOn ?? OPEN_END];
  };
  const known = [...byKey.keys()].sort().flatMap((key) => {
    const told = [...(byKey.get(key) ?? [])].sort((a, b) => spanOf(a)[0] - spanOf(b)[0] || a.delivery - b.delivery);
    return told.flatMap((row, i) => {
      const days = told.slice(i + 1).reduce((left, later) => without(left, spanOf(later)), [spanOf(row)]);
      return days.map(([knownFrom, knownTo]) => ({
        table: row.table,
        key: row.key,
        ...(row.person === undefined ? {} : { person: row.person }),
        values: row.values,
        knownFrom,
        knownTo,
      }));
    });
  });
  return known.filter(({ knownFrom, knownTo }) => knownFrom < knownTo);
}

/** Rows told of one human being under several numbers stand under the one that counts now. */
function asOnePerson(rows: readonly OwnRowFact[], lives: Lives): readonly OwnRowFact[] {
  const first = firstNumbers(lives);
  if (first.size === 0) return rows;
  return rows.map((row) => (row.person === undefined ? row : { ...row, person: first.get(row.person) ?? row.person }));
}

function without(days: readonly Known[], [from, to]: Known): Known[] {
  return days.flatMap(([first, last]): Known[] => {
    if (to <= first || from >= last) return [[first, last]];
    return (
      [
        [first, from],
        [to, last],
      ] as const
    ).filter(([a, b]) => a < b);
  });
}

const KEPT = 8;
const kept = keptByDay<Pick<Dataset, 'own'>, readonly OwnRowKnown[]>(KEPT);

/** The rows that counted at the end of a day (null = now). */
export function ownRowsOn(dataset: Pick<Dataset, 'own'>, asKnownOn: Day | null): readonly OwnRowKnown[] {
  const day = knowledgeDay(asKnownOn);
  return kept(dataset, day, () =>
    (dataset.own ?? []).filter(({ knownFrom, knownTo }) => knownFrom <= day && day < knownTo),
  );
}
