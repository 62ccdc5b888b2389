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
  const placeOn = (key: string, day: Day) =>
    placed.find((one) => one.key === key && one.from <= day && day < one.to)?.place ?? otherwise(key);
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
