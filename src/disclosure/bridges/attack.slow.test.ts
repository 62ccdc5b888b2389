import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupWorld } from '../../../test/analysis/random-groups.ts';
import { day, factsOfWorld, type SmallWorld } from '../../../test/analysis/small-world.ts';
import type { Asker } from '../../access/index.ts';
import {
  ask,
  askBridge,
  askTurnovers,
  buildDataset,
  type Question,
  type RawBridge,
  type RawTurnovers,
  type Stand,
  standKey,
  TURNOVER_IDS,
  type TurnoverId,
} from '../../analysis/index.ts';
import type { OpenRecord } from '../../record/administration/index.ts';
import { publish } from '../publish/publish.ts';
import { countsWorkedOut, figuresWorkedOut, isFew, type WorkedOut } from './__data__/attacker.ts';
import { figureQuestion, openBridges } from './bridges.ts';
import type { PublishedBridge } from './seen-bridge.ts';
import { toldCounts } from './told-counts.ts';

/** All bridges between all definitions are made for each group. */
const RUNS = Math.ceil(Number(process.env['LAGET_HISTORIES'] ?? 60) / 10);
const LONG = { timeout: 1_800_000 };
const DAYS = { from: day('2024-10-01'), to: day('2025-10-01') };
const FEWEST = 5;

/** A whole owner with the door of bridges; nothing of the record is used but the limit. */
function doorTo(world: SmallWorld) {
  const dataset = buildDataset(factsOfWorld(world));
  const figure = async (question: Question) => {
    const raw = ask(dataset, question);
    return 'refusal' in raw ? raw : publish(raw, { fewestPersons: FEWEST, smallestBase: 10 });
  };
  const administration = { settings: async () => ({ fewestPersons: FEWEST }), limits: { list: async () => [] } };
  const open = { administration } as unknown as OpenRecord;
  return { dataset, figure, bridges: openBridges({ open, dataset: () => dataset, figure }) };
}

/** A published bridge beside what it was made of: the raw figures that are shown in it. */
interface Shown {
  readonly bridge: PublishedBridge;
  readonly figures: readonly { readonly stand: Stand; readonly counts: WorkedOut }[];
  /** By line: is a difference of it a net of persons both ways between other days? Over, under, and of the rest. */
  readonly nets: readonly (readonly boolean[])[];
}

async function allShown(world: SmallWorld): Promise<Shown[]> {
  const { dataset, bridges } = doorTo(world);
  const shown: Shown[] = [];
  for (const from of TURNOVER_IDS) {
    for (const to of TURNOVER_IDS) {
      const end = { days: DAYS, asKnownOn: null };
      const question = { from: { ...end, definition: from }, to: { ...end, definition: to }, where: [] };
      const bridge = await bridges.bridgePublic(question);
      const raw = askBridge(dataset, question);
      if ('refusal' in bridge || 'refusal' in raw) continue;
      const places = [0];
      for (const { choices } of bridge.lines) places.push((places.at(-1) ?? 0) + choices.length);
      const figures = places.flatMap((place) => {
        const one = raw.stands[place];
        if (one === undefined) return [];
        const { gone, base } = toldCounts(one);
        return [{ stand: one.stand, counts: { gone, base } }];
      });
      shown.push({ bridge, figures, nets: places.slice(1).map((later, i) => netsOf(raw, places[i] ?? 0, later)) });
    }
  }
  return shown;
}

function netsOf(raw: RawBridge, from: number, to: number): boolean[] {
  const ofOtherDays = raw.steps.slice(from, to).includes('reference-days');
  const { numerator, denominator, rest } = raw.crossings(from, to);
  return [numerator, denominator, rest].map(({ added, taken }) => ofOtherDays && added > 0 && taken > 0);
}

/** Counts of persons that differences between neighbours tell of: those that persons cross in one way only. */
function countsBetween({ figures, nets }: Shown): number[] {
  return figures.slice(1).flatMap((after, i) => {
    const before = figures[i]?.counts ?? after.counts;
    const [gone, base] = [after.counts.gone - before.gone, after.counts.base - before.base];
    return [gone, base, base - gone].filter((_, which) => nets[i]?.[which] !== true).map(Math.abs);
  });
}

const READER: Asker = { who: 'test', role: 'council-reader', unit: null };

/**
 * Few persons that two figures beside each other tell of: what sets them apart in one choice, or by persons who cross in
 * one way only.
 */
function countsTold({ stands, crossings }: RawTurnovers, from: number, to: number): number[] {
  const [a, b] = [stands[from], stands[to]];
  if (a === undefined || b === undefined) return [];
  const [one, other] = [toldCounts(a), toldCounts(b)];
  const [gone, base] = [other.gone - one.gone, other.base - one.base];
  const { numerator, denominator, rest } = crossings(from, to);
  const ways = [numerator, denominator, rest].map(({ added, taken }) => added > 0 && taken > 0);
  const isOneChoice = choicesApart(a.stand, b.stand) <= 1;
  return [gone, base, base - gone]
    .map(Math.abs)
    .filter((count, i) => isFew(count, FEWEST) && (isOneChoice || !ways[i]));
}

/** In how many choices of whom to count two figures of the same days differ. */
function choicesApart(a: Stand, b: Stand): number {
  const { weight: _, ...own } = a.choices;
  const coded = Object.entries(own).filter(([choice, value]) => b.choices[choice as keyof typeof own] !== value).length;
  const sameDays = a.moments.from.first === b.moments.from.first && a.moments.from.last === b.moments.from.last;
  return sameDays ? coded : Number.POSITIVE_INFINITY;
}

describe('in random small groups, whoever has the published figures and all lines', () => {
  test('works out no count of one to four persons from any bridge', LONG, async () => {
    await fc.assert(
      fc.asyncProperty(groupWorld, async (world) => {
        for (const one of await allShown(world)) {
          const { bridge, figures } = one;
          const known = figures.map(({ counts }) => counts);
          const worked = figuresWorkedOut(bridge, known);
          expect(worked).toEqual(known);
          const persons = bridge.lines.flatMap((line) => [line.persons.numerator ?? 0, line.persons.denominator ?? 0]);
          expect(persons.filter((count) => isFew(Math.abs(count), FEWEST))).toEqual([]);
          const told = [...worked.flatMap((figure) => countsWorkedOut([figure])), ...countsBetween(one)];
          expect(told.filter((count) => isFew(count, FEWEST))).toEqual([]);
        }
      }),
      { numRuns: RUNS, seed: 20272 },
    );
  });

  test('nor by laying all bridges about the group beside each other', LONG, async () => {
    await fc.assert(
      fc.asyncProperty(groupWorld, async (world) => {
        const { dataset } = doorTo(world);
        const family = askTurnovers(dataset, { where: [], days: DAYS, asKnownOn: null }, { withBetween: true });
        if ('refusal' in family) return;
        const keys = new Set(
          (await allShown(world)).flatMap(({ figures }) => figures.map(({ stand }) => standKey(stand))),
        );
        const places = family.stands.flatMap(({ stand }, place) => (keys.has(standKey(stand)) ? [place] : []));
        for (const [i, from] of places.entries()) {
          for (const to of places.slice(i + 1)) expect(countsTold(family, from, to)).toEqual([]);
        }
      }),
      { numRuns: Math.ceil(RUNS / 4), seed: 20273 },
    );
  });

  test('nor from all definitions side by side', LONG, async () => {
    await fc.assert(
      fc.asyncProperty(groupWorld, async (world) => {
        const { dataset, bridges } = doorTo(world);
        const question = { where: [], days: DAYS, asKnownOn: null };
        const family = askTurnovers(dataset, question, { withBetween: true });
        const seen = await bridges.sideBySide(question, READER, 'public');
        if ('refusal' in family || 'refusal' in seen) return;
        const shown = seen.figures.filter(({ value }) => value !== null).map(({ definition }) => definition);
        const places = family.figures.flatMap(({ definition, place }) =>
          place !== null && shown.includes(definition) ? [place] : [],
        );
        for (const [i, from] of places.entries()) {
          for (const to of places.slice(i + 1)) expect(countsTold(family, from, to)).toEqual([]);
        }
      }),
      { numRuns: RUNS, seed: 20277 },
    );
  });

  test('some bridges are shown whole, some with lines taken together, some not at all', LONG, async () => {
    const worlds = fc.sample(groupWorld, { numRuns: 12, seed: 20274 });
    const shown = (await Promise.all(worlds.map(allShown))).flat();
    const together = shown.filter(({ bridge }) => bridge.lines.some(({ choices }) => choices.length > 1));
    expect(together.length).toBeGreaterThan(20);
    expect(shown.length - together.length).toBeGreaterThan(100);
    expect(shown.length).toBeLessThan(worlds.length * TURNOVER_IDS.length ** 2);
  });
});

async function endsAsPublished(door: ReturnType<typeof doorTo>, definition: TurnoverId): Promise<void> {
  const end = { definition, days: DAYS, asKnownOn: null };
  const question = { from: end, to: { ...end, definition: 'ks-rules' as const }, where: [] };
  const [bridge, raw] = [await door.bridges.bridgePublic(question), askBridge(door.dataset, question)];
  const asked = 'refusal' in raw ? null : figureQuestion(raw.from, []);
  const table = asked === null ? null : await door.figure(asked);
  const row = table === null || 'refusal' in table ? undefined : table.rows[0];
  if ('refusal' in bridge) return;
  const { numerator, denominator, state } = bridge.from;
  expect(['shown', 'provisional']).toContain(row?.state);
  expect({ numerator, denominator, state }).toEqual({
    numerator: row?.numerator,
    denominator: row?.denominator,
    state: row?.state,
  });
}

describe('a public bridge', () => {
  test('ends in the numbers that the figure publishes, or is refused with it', LONG, async () => {
    await fc.assert(
      fc.asyncProperty(groupWorld, async (world) => {
        const door = doorTo(world);
        for (const definition of ['owner', 'school', 'exit-rate'] as const) await endsAsPublished(door, definition);
      }),
      { numRuns: RUNS, seed: 20275 },
    );
  });

  test('is the same when it is asked for again', async () => {
    const [world] = fc.sample(groupWorld, { numRuns: 1, seed: 4 });
    const once = await allShown(world as SmallWorld);
    const again = await allShown(world as SmallWorld);
    expect(again.map(({ bridge }) => bridge)).toEqual(once.map(({ bridge }) => bridge));
  });

  test('still adds up, as fractions', LONG, async () => {
    await fc.assert(
      fc.asyncProperty(groupWorld, async (world) => {
        for (const { bridge } of await allShown(world)) {
          const parts = [bridge.from.fraction, ...bridge.lines.map(({ difference }) => difference)];
          const whole = parts.reduce((product, part) => product * BigInt(part?.denominator ?? 1), 1n);
          const sum = parts.reduce(
            (so, part) => so + (BigInt(part?.numerator ?? 0) * whole) / BigInt(part?.denominator ?? 1),
            0n,
          );
          const { numerator = '0', denominator = '1' } = bridge.to.fraction ?? {};
          expect(sum * BigInt(denominator)).toBe(BigInt(numerator) * whole);
        }
      }),
      { numRuns: Math.ceil(RUNS / 4), seed: 20276 },
    );
  });
});
