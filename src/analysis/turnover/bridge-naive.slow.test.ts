import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOfMissing } from '../../../test/analysis/naive/missing.ts';
import { knownThen } from '../../../test/analysis/naive/person.ts';
import { naiveMoment, naiveTurnover } from '../../../test/analysis/naive/turnover.ts';
import { type BridgeSketch, bridgeSketch, endsIn } from '../../../test/analysis/random-bridge.ts';
import { careerWorld } from '../../../test/analysis/random-careers.ts';
import { smallWorld } from '../../../test/analysis/random-world.ts';
import { factsOfWorld, type SmallWorld } from '../../../test/analysis/small-world.ts';
import type { Question } from '../question.ts';
import { buildDataset } from '../read-model/build-dataset.ts';
import { askBridge } from './ask-bridge.ts';
import { TURNOVER_DEFINITIONS } from './definitions/index.ts';
import type { BridgeEnd, CountedStand, RawBridge } from './raw-bridge.ts';

const anyWorld = fc.oneof({ weight: 3, arbitrary: careerWorld }, { weight: 1, arbitrary: smallWorld });
const RUNS = Number(process.env['LAGET_HISTORIES'] ?? 40);

/** What a stand counted, by either road. */
function told({ count, provisional }: CountedStand) {
  const { numerator, denominator, persons } = count;
  return { numerator, denominator, gone: persons.numerator, base: persons.denominator, provisional };
}

/** A stand counted by hand, with what was known then. */
function countedNaively(world: SmallWorld, where: RawBridge['where'], { stand }: CountedStand) {
  const known = knownThen(world, stand.asKnownOn);
  if (known === null) throw new Error('counted without knowing anything');
  const { to } = stand.moments;
  const last = stand.choices.counted === 'as-events' ? to.first - 1 : to.last;
  const about: Question = { metric: 'B2', by: [], where, period: { kind: 'latest' }, asKnownOn: stand.asKnownOn };
  const open = last > known.horizon || cellsOfMissing(known, about, last).size > 0;
  return { ...naiveTurnover(known, where, stand), open };
}

function toldNaively({ open, ...counted }: ReturnType<typeof countedNaively>) {
  const { numerator, denominator, gone, base, provisional } = counted;
  return { numerator, denominator, gone: gone.size, base: base.size, provisional: provisional || open };
}

/** Who crosses between every two stands, by either road. */
function allCrossings({ stands, crossings }: RawBridge) {
  return stands.flatMap((_, from) => stands.flatMap((__, to) => (from < to ? [crossings(from, to)] : [])));
}

function crossedNaively(roads: readonly ReturnType<typeof countedNaively>[]) {
  const crossing = (before: ReadonlySet<number>, after: ReadonlySet<number>) => ({
    added: [...after].filter((person) => !before.has(person)).length,
    taken: [...before].filter((person) => !after.has(person)).length,
  });
  const restOf = ({ base, gone }: (typeof roads)[number]) => new Set([...base].filter((person) => !gone.has(person)));
  return roads.flatMap((before, i) =>
    roads.slice(i + 1).map((after) => ({
      numerator: crossing(before.gone, after.gone),
      denominator: crossing(before.base, after.base),
      rest: crossing(restOf(before), restOf(after)),
    })),
  );
}

function momentsOfEnd({ definition, days }: BridgeEnd) {
  const { days: rule } = TURNOVER_DEFINITIONS[definition];
  return { from: naiveMoment(rule, days?.from ?? 0), to: naiveMoment(rule, days?.to ?? 0) };
}

function isAnsweredRightly(world: SmallWorld, sketch: BridgeSketch): void {
  const [from, to] = endsIn(world, sketch);
  const bridge = askBridge(buildDataset(factsOfWorld(world)), { from, to, where: sketch.where });
  if ('refusal' in bridge) {
    const because = ['definition-needs-two-years', 'days-not-delivered', 'days-not-told-yet', 'nobody-counted'];
    because.push('not-known-then', 'no-data');
    expect(because).toContain(bridge.refusal.code);
    return;
  }
  expect([bridge.from.moments, bridge.to.moments]).toEqual([momentsOfEnd(from), momentsOfEnd(to)]);
  const byHand = bridge.stands.map((stand) => countedNaively(world, bridge.where, stand));
  expect(bridge.stands.map(told)).toEqual(byHand.map(toldNaively));
  expect(allCrossings(bridge)).toEqual(crossedNaively(byHand));
}

test('both ends and all that stands between equal what is counted by hand, day by day', { timeout: 7_200_000 }, () => {
  fc.assert(
    fc.property(anyWorld, fc.array(bridgeSketch, { minLength: 3, maxLength: 3 }), (world, sketches) => {
      for (const sketch of sketches) isAnsweredRightly(world, sketch);
    }),
    { numRuns: RUNS, seed: 20263 },
  );
});
