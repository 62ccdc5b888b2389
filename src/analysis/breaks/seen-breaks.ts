import type { Administration } from '../../record/administration/index.ts';
import { ALWAYS } from '../../record/index.ts';
import {
  addDays,
  type Day,
  dayOf,
  formatDay,
  isStaffSubgroup,
  OCCUPATION_CODES,
  OPEN_END,
  parseUnitNumber,
  staffGroupOf,
  UNASSIGNED,
} from '../../terms/index.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { grouped } from '../read-model/grouped.ts';
import type { SeriesBreak } from './series-break.ts';

type Placings = Awaited<ReturnType<Administration['placings']>>;

const SEEN = {
  address: null,
  metrics: [],
  dimensions: [],
  groups: [],
  units: [],
  sources: [],
  known: [{ from: dayOf(1850, 1, 1), to: OPEN_END }],
} as const;

/** What the registers and placings were on days `[from, to)`. */
export interface SeenState {
  readonly known: { readonly from: Day; readonly to: Day };
  readonly context: Pick<Dataset, 'successions' | 'units'>;
  readonly placings: Placings;
}

/**
 * The days on which what breaks are seen in was known to be something else, in time. Before the first of them the record
 * was not in use, and what was then is read as it is read now.
 */
export function daysOfStates({ earlier, contextFrom }: Pick<Dataset, 'earlier' | 'contextFrom'>): readonly Day[] {
  return earlier.length === 0 ? [] : [...earlier.map(({ knownFrom }) => knownFrom), contextFrom as Day];
}

/** The states of a record, with the placings as they stood on each of `daysOfStates` and as they stand now. */
export function statesOf(dataset: Dataset, then: readonly Placings[], now: Placings): readonly SeenState[] {
  const { earlier, contextFrom } = dataset;
  const [first] = earlier;
  if (first === undefined) return [{ known: { from: ALWAYS, to: OPEN_END }, context: dataset, placings: now }];
  const ends = [...earlier.slice(1).map(({ knownFrom }) => knownFrom), contextFrom as Day];
  return [
    { known: { from: ALWAYS, to: first.knownFrom }, context: dataset, placings: now },
    ...earlier.map((context, i) => ({
      known: { from: context.knownFrom, to: ends[i] ?? (contextFrom as Day) },
      context,
      placings: then[i] ?? now,
    })),
    { known: { from: contextFrom as Day, to: OPEN_END }, context: dataset, placings: now },
  ];
}

/** Breaks that are seen in the record itself, each with the days on which it was known. */
export function seenBreaks(states: readonly SeenState[]): readonly SeriesBreak[] {
  const seen = new Map<string, SeriesBreak>();
  for (const { known, context, placings } of states) {
    const { codes, names } = context.units;
    const named = new Map(codes.map((code, place) => [code as string, names[place]]));
    const nameOf = (unit: string) => named.get(unit) || unit;
    for (const one of [...successionBreaks(context), ...placingBreaks(placings, nameOf)]) {
      const key = JSON.stringify(one);
      const before = seen.get(key)?.known ?? [];
      seen.set(key, { ...one, known: withDays(before, known) });
    }
  }
  return [...seen.values()];
}

/** Days that follow the last ones are one stretch with them. */
function withDays(before: SeriesBreak['known'], { from, to }: SeenState['known']): SeriesBreak['known'] {
  const last = before.at(-1);
  return last?.to === from ? [...before.slice(0, -1), { from: last.from, to }] : [...before, { from, to }];
}

/** A unit followed by another: the series of both are cut on that day. The owner's own totals are not. */
export function successionBreaks({ successions, units }: Pick<Dataset, 'successions' | 'units'>): SeriesBreak[] {
  return successions.map(({ from, to, day }) => {
    const codes = [units.codes[from] ?? '', units.codes[to] ?? ''];
    const [earlier = '', later = ''] = [from, to].map((place, i) => units.names[place] || (codes[i] ?? ''));
    return {
      ...SEEN,
      id: `succession-${formatDay(day)}-${codes.join('-')}`,
      day,
      kind: 'succession',
      words: { written: false, code: 'unit-followed', values: { from: earlier, to: later } },
      units: codes,
    };
  });
}

/** Positions and workplaces that count elsewhere from a day on: the series of the old place and of the new are cut. */
export function placingBreaks(placings: Placings, nameOf: (unit: string) => string): SeriesBreak[] {
  const positions = placings.positions.map(({ position, subgroup, from, to }) => ({
    key: position,
    place: subgroup,
    from,
    to,
  }));
  const workplaces = placings.workplaces.map(({ workplace, unit, from, to }) => ({
    key: workplace,
    place: unit,
    from,
    to,
  }));
  return [
    ...stepsOf(positions, builtIn).flatMap(positionBreak),
    ...stepsOf(workplaces, (workplace) => parseUnitNumber(workplace) ?? UNASSIGNED).map((step) =>
      workplaceBreak(step, nameOf),
    ),
  ];
}

/** A place that a key has on days `[from, to)`. */
interface Placed {
  readonly key: string;
  readonly place: string;
  readonly from: Day;
  readonly to: Day;
}

/** A key that has another place from a day on than it had the day before. */
interface Step {
  readonly key: string;
  readonly day: Day;
  readonly before: string;
  readonly after: string;
}

function stepsOf(placed: readonly Placed[], otherwise: (key: string) => string): readonly Step[] {
  const ofKey = grouped(placed, ({ key }) => key);
  const placeOn = (key: string, day: Day) =>
    ofKey.get(key)?.find(({ from, to }) => from <= day && day < to)?.place ?? otherwise(key);
  const edges = placed.flatMap(({ key, from, to }) => [from, to].map((day) => ({ key, day })));
  const seen = new Set<string>();
  return edges.flatMap(({ key, day }) => {
    const edge = `${day} ${key}`;
    if (day <= ALWAYS || day === OPEN_END || seen.has(edge)) return [];
    seen.add(edge);
    const step = { key, day, before: placeOn(key, addDays(day, -1)), after: placeOn(key, day) };
    return step.before === step.after ? [] : [step];
  });
}

function builtIn(position: string): string {
  return Object.hasOwn(OCCUPATION_CODES, position) ? (OCCUPATION_CODES[position]?.subgroup ?? UNASSIGNED) : UNASSIGNED;
}

function positionBreak({ key, day, before, after }: Step): SeriesBreak[] {
  const subgroups = [before, after];
  const groups = subgroups.map((code) => (isStaffSubgroup(code) ? staffGroupOf(code) : code));
  const whole = groups[0] === groups[1] ? [] : groups;
  return [
    {
      ...SEEN,
      id: `position-${formatDay(day)}-${key}`,
      day,
      kind: 'placing',
      words: { written: false, code: 'position-placed', values: { position: key, from: before, to: after } },
      groups: [...new Set([...subgroups, ...whole])],
    },
  ];
}

function workplaceBreak({ key, day, before, after }: Step, nameOf: (unit: string) => string): SeriesBreak {
  return {
    ...SEEN,
    id: `workplace-${formatDay(day)}-${key}`,
    day,
    kind: 'placing',
    words: {
      written: false,
      code: 'workplace-placed',
      values: { workplace: key, from: nameOf(before), to: nameOf(after) },
    },
    units: [before, after],
  };
}
