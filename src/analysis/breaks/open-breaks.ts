import type { OpenRecord, OwnBreak } from '../../record/administration/index.ts';
import { type Day, OPEN_END } from '../../terms/index.ts';
import { knowledgeDay } from '../read-model/counting-source.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { KNOWN_BREAKS } from './known-breaks.ts';
import { daysOfStates, seenBreaks, statesOf } from './seen-breaks.ts';
import type { SeriesBreak } from './series-break.ts';

/**
 * Every break there is at this moment: those known for every owner, those seen in the record itself, and the owner's
 * own, also such as were taken back (they were breaks as known then). Oldest first.
 */
export function openBreaks(
  record: Pick<OpenRecord, 'administration'>,
  dataset: Dataset,
): Promise<readonly SeriesBreak[]> {
  return breaksAt(record, dataset, null);
}

/** The same of what the record said at a moment (ISO 8601 in UTC; null = now), of which the dataset is. */
export async function breaksAt(
  { administration }: Pick<OpenRecord, 'administration'>,
  dataset: Dataset,
  moment: string | null,
): Promise<readonly SeriesBreak[]> {
  const days = daysOfStates(dataset);
  const then = await administration.placingsOn([...days, knowledgeDay(null) as Day], moment);
  const now = then.at(-1) ?? { workplaces: [], positions: [] };
  const own = toldBy(await administration.breaks.list(), moment);
  return [...KNOWN_BREAKS, ...seenBreaks(statesOf(dataset, then, now)), ...own.map(ownBreak)].toSorted(
    (a, b) => a.day - b.day || a.id.localeCompare(b.id),
  );
}

function toldBy(own: readonly OwnBreak[], moment: string | null): readonly OwnBreak[] {
  if (moment === null) return own;
  return own.flatMap((one) => {
    const words = one.words.filter(({ at }) => Date.parse(at) <= Date.parse(moment));
    return words.length === 0 ? [] : [{ ...one, words }];
  });
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
