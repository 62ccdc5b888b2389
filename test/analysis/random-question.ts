import fc from 'fast-check';
import {
  METRICS,
  type Metric,
  type MetricId,
  OWN_METRIC_IDS,
  type Question,
  timeOf,
} from '../../src/analysis/index.ts';
import { type Day, DIMENSIONS, type DimensionId, OPEN_END } from '../../src/terms/index.ts';
import { day, type SmallWorld, unitNumber } from './small-world.ts';

const dimensions: fc.Arbitrary<DimensionId[]> = fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { maxLength: 2 });

export const someFilters: fc.Arbitrary<Question['where'][number][]> = fc.array(
  fc.constantFrom(
    { dimension: 'staff-group', codes: ['teacher'] } as const,
    { dimension: 'staff-group', codes: ['leader', 'unassigned'] } as const,
    { dimension: 'area', codes: ['A'] } as const,
    { dimension: 'unit', codes: [unitNumber(0), unitNumber(3)] } as const,
    { dimension: 'age-band', codes: ['55-59', '60-61'] } as const,
    { dimension: 'tenure', codes: ['<1', '1-2'] } as const,
    { dimension: 'contract', codes: ['permanent'] } as const,
    { dimension: 'living-conditions', codes: ['exposed'] } as const,
  ),
  { maxLength: 1 },
);

/** A question before its days are settled: places among the days on which something happens, and a shift. */
interface Sketch {
  readonly metric: Question['metric'];
  readonly byRule: boolean;
  readonly by: readonly DimensionId[];
  readonly where: Question['where'];
  readonly days: readonly (readonly [place: number, shift: number])[];
  readonly knownOn: readonly [place: number, shift: number] | null;
}

const someEvent = fc.tuple(fc.nat({ max: 99 }), fc.constantFrom(0, 0, -1, 1, 365));

/** Those that are counted: what is quoted from others, or told by an own table, is not a question about a world of people. */
const COUNTED = Object.values<Metric>(METRICS).flatMap(({ id, kernel }) =>
  kernel === 'reported' || OWN_METRIC_IDS.some((own) => own === id) ? [] : [id],
);
const METRICS_ASKED: readonly MetricId[] = [...COUNTED, 'B6', 'A1', 'A1', 'A2'];

/** Questions about any metric, dimension, filter, period and day of knowledge. */
export const sketches: fc.Arbitrary<Sketch[]> = fc.array(
  fc.record({
    metric: fc.constantFrom(...METRICS_ASKED),
    byRule: fc.boolean(),
    by: dimensions,
    where: someFilters,
    days: fc.array(someEvent, { minLength: 2, maxLength: 2 }),
    knownOn: fc.oneof(fc.constant(null), someEvent),
  }),
  { minLength: 8, maxLength: 8 },
);

/** The same questions, about schools' principals. */
export const sketchesOfPrincipals: fc.Arbitrary<Sketch[]> = sketches.map((all) =>
  all.map((sketch, i) => ({ ...sketch, metric: i % 2 === 0 ? 'B13' : 'B13m', by: sketch.by.slice(0, 1) })),
);

/** Settles a question's days near those on which something happens in the world. */
export function questionAbout(world: SmallWorld, sketch: Sketch): Question {
  const { metric, by, where, days, knownOn: asked } = sketch;
  const isOffered = (dimension: DimensionId) => METRICS[metric].notOffered?.includes(dimension) !== true;
  const rows = world.deliveries.flatMap((one) =>
    one.rows.flatMap((piece) => (piece.to === OPEN_END ? [piece.from] : [piece.from, piece.to])),
  );
  const horizons = world.deliveries.map((one) => one.horizon);
  const other = [
    ...horizons,
    ...horizons,
    ...world.successions.map((one) => one.day),
    ...world.workplaces.map((one) => one.from),
    ...world.deliveries.flatMap(({ month }) => month ?? []),
    day('2023-10-01'),
  ];
  const events = [...rows, ...other].filter((one) => one > day('2022-01-01') && one < day('2025-06-01'));
  const told = world.deliveries.flatMap(({ knownOn, withdrawnOn }) => [knownOn, withdrawnOn ?? knownOn]);
  const pick = (among: readonly Day[], [place, shift]: readonly [number, number]) =>
    ((among[place % among.length] ?? day('2023-10-01')) + shift) as Day;
  const [first, second] = [pick(events, days[0] ?? [0, 0]), pick(events, days[1] ?? [0, 0])];
  const [from, to] = first < second ? [first, second] : [second, Math.max(first, second + 1) as Day];
  return {
    metric,
    by: metric === 'B8' ? [by[0] ?? 'staff-group'] : by.filter(isOffered).slice(0, metric === 'B10c' ? 1 : 2),
    where: where.filter(({ dimension }) => isOffered(dimension)),
    period: timeOf(METRICS[metric]) === 'day' ? { kind: 'day', at: from } : { kind: 'between', from, to, grain: null },
    asKnownOn: asked === null ? null : pick(told, asked),
    ...(sketch.byRule && METRICS[metric].rules !== undefined ? { rule: 'ssb' } : {}),
  };
}
