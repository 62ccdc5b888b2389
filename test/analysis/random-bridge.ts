import fc from 'fast-check';
import type { Question } from '../../src/analysis/index.ts';
import { TURNOVER_IDS, type TurnoverId } from '../../src/analysis/turnover/definition.ts';
import type { AskedDays } from '../../src/analysis/turnover/moments.ts';
import type { BridgeEnd } from '../../src/analysis/turnover/raw-bridge.ts';
import type { Day } from '../../src/terms/index.ts';
import { TOLD_ON } from './random-careers.ts';
import { someFilters } from './random-question.ts';
import { day, type SmallWorld } from './small-world.ts';

/** Ends of a bridge before their days are settled: two days of one autumn and the next, moved a little. */
export interface BridgeSketch {
  readonly definitions: readonly [TurnoverId, TurnoverId];
  readonly where: Question['where'];
  readonly days: readonly [AskedDays, AskedDays];
  readonly known: readonly [Day | null, Day | null];
  /** The second figure is of the same days and the same knowledge as the first. */
  readonly alike: boolean;
}

const near = (text: string) => fc.constantFrom(0, 0, 0, 1, -1, 30, -60, 62).map((shift) => (day(text) + shift) as Day);
const someDays: fc.Arbitrary<AskedDays> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ from: near('2024-10-01'), to: near('2025-10-01') }) },
  { weight: 1, arbitrary: fc.record({ from: near('2025-01-01'), to: near('2025-08-01') }) },
  { weight: 1, arbitrary: fc.record({ from: near('2023-10-01'), to: near('2024-10-01') }) },
);
const someKnowledge = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(...TOLD_ON, ...TOLD_ON.map((told) => (told - 1) as Day)) },
);

export const bridgeSketch: fc.Arbitrary<BridgeSketch> = fc.record({
  definitions: fc.tuple(fc.constantFrom(...TURNOVER_IDS), fc.constantFrom(...TURNOVER_IDS)),
  where: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: someFilters }),
  days: fc.tuple(someDays, someDays),
  known: fc.tuple(someKnowledge, someKnowledge),
  alike: fc.boolean(),
});

/** Both ends, on days of the world: in worlds that end earlier, as many years before. */
export function endsIn(world: SmallWorld, sketch: BridgeSketch): readonly [BridgeEnd, BridgeEnd] {
  const [from, to] = sketch.definitions;
  const [days, other] = sketch.days.map((one) => earlierIn(world, one)) as [AskedDays, AskedDays];
  const first = { definition: from, days, asKnownOn: sketch.known[0] };
  if (sketch.alike) return [first, { ...first, definition: to }];
  return [first, { definition: to, days: other, asKnownOn: sketch.known[1] }];
}

/** Worlds of `random-world.ts` are told in 2022 to 2025. */
function earlierIn(world: SmallWorld, { from, to }: AskedDays): AskedDays {
  const told = Math.max(...world.deliveries.map(({ knownOn }) => knownOn));
  const years = told < day('2025-06-01') ? 1 : 0;
  return { from: (from - years * 366) as Day, to: (to - years * 366) as Day };
}
