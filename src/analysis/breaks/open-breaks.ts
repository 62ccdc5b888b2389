import type { OpenRecord, OwnBreak } from '../../record/administration/index.ts';
import { OPEN_END } from '../../terms/index.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { KNOWN_BREAKS } from './known-breaks.ts';
import { placingBreaks, successionBreaks } from './seen-breaks.ts';
import type { SeriesBreak } from './series-break.ts';

/** Where the owner's places and own breaks are read from. */
export interface BreakSources {
  readonly own: readonly OwnBreak[];
  readonly placings: Parameters<typeof placingBreaks>[0];
}

/**
 * Every break there is at this moment: those known for every owner, those seen in the record itself, and the owner's
 * own, also such as were taken back (they were breaks as known then). Oldest first.
 */
export async function openBreaks(
  { administration }: Pick<OpenRecord, 'administration'>,
  dataset: Dataset,
): Promise<readonly SeriesBreak[]> {
  return breaksOf(dataset, { own: await administration.breaks.list(), placings: await administration.placings() });
}

/** The same of what the record said at a moment (ISO 8601 in UTC): the owner's own as far as they had been told by then. */
export function breaksAt(dataset: Dataset, { own, placings }: BreakSources, moment: string): readonly SeriesBreak[] {
  const told = own.flatMap((one) => {
    const words = one.words.filter(({ at }) => Date.parse(at) <= Date.parse(moment));
    return words.length === 0 ? [] : [{ ...one, words }];
  });
  return breaksOf(dataset, { own: told, placings });
}

function breaksOf(dataset: Dataset, { own, placings }: BreakSources): readonly SeriesBreak[] {
  const { codes, names } = dataset.units;
  const nameOf = (unit: string) => names[codes.indexOf(unit)] || unit;
  const seen = [...successionBreaks(dataset), ...placingBreaks(placings, nameOf)];
  return [...KNOWN_BREAKS, ...seen, ...own.map(ownBreak)].toSorted((a, b) => a.day - b.day || a.id.localeCompare(b.id));
}

/** What a person has told, with the days on which it stood. */
function ownBreak({ id, day, title, reason, address, metrics, groups, units, sources, words }: OwnBreak): SeriesBreak {
  const known = words.flatMap((word, i) => (word.counts ? [{ from: word.on, to: words[i + 1]?.on ?? OPEN_END }] : []));
  return {
    id,
    day,
    kind: 'own',
    words: { written: true, title, reason },
    address,
    metrics,
    dimensions: [],
    groups,
    units,
    sources,
    known,
  };
}
