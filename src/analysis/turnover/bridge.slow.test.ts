import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pasts, withPast } from '../../../test/analysis/known-by.ts';
import { type BridgeSketch, bridgeSketch, endsIn } from '../../../test/analysis/random-bridge.ts';
import { careerWorld } from '../../../test/analysis/random-careers.ts';
import { smallWorld } from '../../../test/analysis/random-world.ts';
import { factsOfWorld, type SmallWorld } from '../../../test/analysis/small-world.ts';
import { ask } from '../answer/ask.ts';
import { buildDataset } from '../read-model/build-dataset.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { askBridge } from './ask-bridge.ts';
import type { CodedChoice } from './choices.ts';
import { contradiction } from './choices.ts';
import { TURNOVER_IDS, type TurnoverId } from './definition.ts';
import { TURNOVER_DEFINITIONS } from './definitions/index.ts';
import { type Fraction, isSame, minus, plus, ZERO } from './fraction.ts';
import { type BridgeLine, linesBetween, standsWithValue } from './lines.ts';
import type { BridgeEnd, CountedStand, RawBridge } from './raw-bridge.ts';
import { readParts } from './value.ts';

const RUNS = Number(process.env['LAGET_HISTORIES'] ?? 30);
const anyWorld = fc.oneof({ weight: 3, arbitrary: careerWorld }, { weight: 1, arbitrary: smallWorld });
const LONG = { timeout: 1_800_000 };

interface Bridge {
  readonly raw: RawBridge;
  readonly lines: readonly BridgeLine[];
  readonly total: Fraction;
}

function bridgeOf(dataset: Dataset, from: BridgeEnd, to: BridgeEnd, where: RawBridge['where']): Bridge | null {
  const raw = askBridge(dataset, { from, to, where });
  if ('refusal' in raw) return null;
  const total = minus(raw.stands.at(-1)?.value ?? ZERO, raw.stands[0]?.value ?? ZERO);
  return { raw, lines: linesBetween(raw, standsWithValue(raw)), total };
}

/** The bridges between all definitions for what a sketch asks about, by from and to. */
function allPairs(dataset: Dataset, world: SmallWorld, sketch: BridgeSketch): Map<string, Bridge | null> {
  const [first, second] = endsIn(world, sketch);
  const bridges = new Map<string, Bridge | null>();
  for (const from of TURNOVER_IDS) {
    for (const to of TURNOVER_IDS) {
      const end = from < to ? second : first;
      bridges.set(
        `${from} ${to}`,
        bridgeOf(dataset, { ...first, definition: from }, { ...end, definition: to }, sketch.where),
      );
    }
  }
  return bridges;
}

const negative = (value: Fraction): Fraction => minus(ZERO, value);
const sumOf = (lines: readonly BridgeLine[]) => lines.reduce((sum, { difference }) => plus(sum, difference), ZERO);

/** As texts, since a bigint cannot be printed as JSON when a property fails. */
const written = ({ numerator, denominator }: Fraction) => `${numerator}/${denominator}`;

describe('between all pairs of definitions, in random histories', () => {
  test('the lines add up to the difference, exactly as fractions', LONG, () => {
    fc.assert(
      fc.property(anyWorld, bridgeSketch, (world, sketch) => {
        for (const bridge of allPairs(buildDataset(factsOfWorld(world)), world, sketch).values()) {
          if (bridge === null) continue;
          expect(written(sumOf(bridge.lines))).toBe(written(bridge.total));
        }
      }),
      { numRuns: RUNS, seed: 20264 },
    );
  });

  test('the bridge back is the same lines from the other end, each with the other sign', LONG, () => {
    fc.assert(
      fc.property(anyWorld, bridgeSketch, (world, sketch) => {
        const dataset = buildDataset(factsOfWorld(world));
        const [from, to] = endsIn(world, sketch);
        const [there, back] = [bridgeOf(dataset, from, to, sketch.where), bridgeOf(dataset, to, from, sketch.where)];
        const turned = back?.lines.toReversed().map(({ choices, difference, persons }) => ({
          choices: choices.toReversed(),
          difference: written(negative(difference)),
          persons: [0 - persons.numerator, 0 - persons.denominator],
        }));
        const lines = there?.lines.map(({ choices, difference, persons }) => ({
          choices,
          difference: written(difference),
          persons: [persons.numerator, persons.denominator],
        }));
        expect(lines).toEqual(turned);
      }),
      { numRuns: RUNS, seed: 20265 },
    );
  });

  test('a triangle closes: by way of any third definition the difference is the same', LONG, () => {
    fc.assert(
      fc.property(anyWorld, bridgeSketch, (world, sketch) => {
        const bridges = allPairs(buildDataset(factsOfWorld(world)), world, { ...sketch, alike: true });
        const totals = new Map([...bridges].flatMap(([key, bridge]) => (bridge === null ? [] : [[key, bridge.total]])));
        for (const triangle of TRIANGLES) {
          const [a, b, c] = triangle.map((pair) => totals.get(pair));
          if (a === undefined || b === undefined || c === undefined) continue;
          expect(isSame(plus(a, b), c)).toBe(true);
        }
      }),
      { numRuns: RUNS, seed: 20266 },
    );
  });

  test('what stands between two definitions always has a meaning', () => {
    const pairs = TURNOVER_IDS.flatMap((from) => TURNOVER_IDS.map((to) => [from, to] as const));
    const world = fc.sample(careerWorld, { numRuns: 1, seed: 1 })[0] as SmallWorld;
    const dataset = buildDataset(factsOfWorld(world));
    const end = (definition: TurnoverId) => ({ definition, days: null, asKnownOn: null });
    const stands = pairs.flatMap(([from, to]) => bridgeOf(dataset, end(from), end(to), [])?.raw.stands ?? []);
    expect(stands.length).toBeGreaterThan(200);
    expect(stands.map(({ stand }) => contradiction(stand.choices)).filter((one) => one !== null)).toEqual([]);
  });
});

const TRIANGLES = TURNOVER_IDS.flatMap((a) =>
  TURNOVER_IDS.flatMap((b) => TURNOVER_IDS.map((c) => [`${a} ${b}`, `${b} ${c}`, `${a} ${c}`])),
);

describe('a choice that nothing in the data answers to gives a zero line', () => {
  /** All lines of a choice, over all pairs of definitions. */
  function linesOf(world: SmallWorld, sketch: BridgeSketch, ...choices: readonly CodedChoice[]): BridgeLine[] {
    const bridges = allPairs(buildDataset(factsOfWorld(world)), world, { ...sketch, alike: true });
    const lines = [...bridges.values()].flatMap((bridge) => bridge?.lines ?? []);
    return lines.filter((line) => line.choices.length === 1 && choices.some((one) => line.choices.includes(one)));
  }

  const without: readonly (readonly [string, (world: SmallWorld) => SmallWorld, readonly CodedChoice[]])[] = [
    ['nobody is paid by the hour', (world) => withRows(world, (row) => row.terms !== 'hourly'), ['hourly']],
    [
      'nobody is on leave',
      (world) => ({ ...world, deliveries: world.deliveries.map((one) => ({ ...one, leaves: [] })) }),
      ['leave'],
    ],
    [
      'the owner bridges no hole',
      (world) => ({ ...world, gapRule: { summerDays: 0, otherDays: 0 } }),
      ['short-holes', 'summer-holes'],
    ],
    ['there is one school', (world) => inOneUnit(world), ['moves']],
    ['there is one position', (world) => withPosition(world, '3310108'), ['roles']],
  ];

  test.each(without)('%s', LONG, (_, made, choices) => {
    fc.assert(
      fc.property(careerWorld, bridgeSketch, (world, sketch) => {
        for (const { difference, crossings } of linesOf(made(world), sketch, ...choices)) {
          expect([written(difference), crossings]).toEqual([written(ZERO), NOBODY]);
        }
      }),
      { numRuns: Math.ceil(RUNS / 4), seed: 20267 },
    );
  });
});

const NONE = { added: 0, taken: 0 };
const NOBODY = { numerator: NONE, denominator: NONE, rest: NONE };

type Row = SmallWorld['deliveries'][number]['rows'][number];

function withRows(world: SmallWorld, keep: (row: Row) => boolean): SmallWorld {
  return { ...world, deliveries: world.deliveries.map((one) => ({ ...one, rows: one.rows.filter(keep) })) };
}

function withPosition(world: SmallWorld, position: string): SmallWorld {
  const deliveries = world.deliveries.map((one) => ({ ...one, rows: one.rows.map((row) => ({ ...row, position })) }));
  return { ...world, deliveries };
}

function inOneUnit(world: SmallWorld): SmallWorld {
  const [first] = world.workplaces;
  if (first === undefined) return world;
  return { ...world, workplaces: world.workplaces.map((one) => ({ ...one, unit: first.unit })) };
}

describe('the figures that metrics have, too', () => {
  test('owner, school and exit rate are B2, B3 and B4 in every history', LONG, () => {
    fc.assert(
      fc.property(anyWorld, pasts, bridgeSketch, (world, past, sketch) => {
        const dataset = buildDataset(withPast(factsOfWorld(world), past));
        const [end] = endsIn(world, sketch);
        for (const definition of ['owner', 'school', 'exit-rate'] as const) {
          const bridge = bridgeOf(dataset, { ...end, definition }, { ...end, definition }, sketch.where);
          const stand = bridge?.raw.stands[0];
          if (stand !== undefined) isFigure(dataset, { ...end, definition }, sketch.where, stand);
        }
      }),
      { numRuns: RUNS, seed: 20268 },
    );
  });
});

function isFigure(dataset: Dataset, end: BridgeEnd, where: RawBridge['where'], stand: CountedStand): void {
  const metric = TURNOVER_DEFINITIONS[end.definition].metric;
  if (metric === null || end.days === null) throw new Error('no such metric');
  const period = { kind: 'between', ...end.days, grain: null } as const;
  const table = ask(dataset, { metric, by: [], where, period, asKnownOn: end.asKnownOn });
  if ('refusal' in table) throw new Error(table.refusal.code);
  const [cell] = table.cells;
  const { count, provisional } = stand;
  expect({ ...readParts(stand.stand.choices, count), ...personsOf(count), provisional }).toEqual({
    numerator: cell?.numerator,
    denominator: cell?.denominator,
    persons: cell?.persons,
    base: cell?.base,
    provisional: cell?.provisional,
  });
}

function personsOf({ persons }: CountedStand['count']) {
  return { persons: persons.numerator, base: persons.denominator };
}
