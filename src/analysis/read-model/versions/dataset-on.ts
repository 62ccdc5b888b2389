import type { Day } from '../../../terms/index.ts';
import { knowledgeDay } from '../counting-source.ts';
import type { Context, Dataset, PersonWordColumns } from '../dataset.ts';
import { keptByDay } from '../kept-by-day.ts';
import { attributesOn } from '../people/attributes.ts';

/** What a dataset is but for its name and the record's own. */
export type DatasetContent = Omit<Dataset, 'hash' | 'fingerprint' | 'horizon'>;

/**
 * The context as it stood at the end of a day (null = now). Before the first one Laget was not in use and no figure had
 * been told: what an archive says was known then is read as it is read now.
 */
export function contextOn(content: DatasetContent, day: number): Context {
  const { earlier, contextFrom } = content;
  const first = earlier[0];
  if (first === undefined || day >= contextFrom || day < first.knownFrom) return content;
  return earlier.findLast(({ knownFrom }) => knownFrom <= day) ?? content;
}

/**
 * The dataset with the registers, choices and persons as known at the end of a day (null = now), the columns of persons'
 * rows numbered by that context's own list of units. The dataset itself where that is what it is already.
 */
export function datasetOn<Content extends DatasetContent>(dataset: Content, asKnownOn: Day | null): Content {
  const day = knowledgeDay(asKnownOn);
  return kept(dataset, day, () => known(dataset, day)) as Content;
}

const MOST_KEPT = 8;
const kept = keptByDay<DatasetContent, DatasetContent>(MOST_KEPT);

function known(dataset: DatasetContent, day: number): DatasetContent {
  const { settings, units, areas, subAreas, successions, pupils } = contextOn(dataset, day);
  const persons = attributesOn(dataset.persons, dataset.personWords, day);
  const standing = { earlier: [], contextFrom: 0, personWords: NO_WORDS };
  const then = { ...dataset, ...standing, settings, units, areas, subAreas, successions, pupils, persons };
  const numbered = dataset.unitNumbers.length === units.codes.length;
  if (numbered) return units === dataset.units && persons === dataset.persons ? dataset : then;
  const { pieces, leaves, paid, months } = dataset;
  const renumber = renumbering(dataset.unitNumbers, units.codes);
  return {
    ...then,
    unitNumbers: units.codes,
    pieces: { ...pieces, unit: renumber(pieces.unit) },
    leaves: { ...leaves, unit: renumber(leaves.unit) },
    paid: { ...paid, unit: renumber(paid.unit) },
    months: { ...months, unit: renumber(months.unit) },
  };
}

const NO_WORDS: PersonWordColumns = {
  length: 0,
  person: new Int32Array(),
  knownFrom: new Int32Array(),
  birthYear: new Int32Array(),
  birthMonth: new Int32Array(),
  sex: new Int32Array(),
};

/** Places in one list of units as places in another, which ends with those of no known unit. */
function renumbering(all: readonly string[], own: readonly string[]): (column: Int32Array) => Int32Array {
  const place = new Map(own.map((unit, i) => [unit, i]));
  const to = Int32Array.from(all, (unit) => place.get(unit) ?? own.length - 1);
  return (column) => column.map((unit) => to[unit] ?? own.length - 1);
}
