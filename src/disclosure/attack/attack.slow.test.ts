import { beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../../test/analysis/small-world.ts';
import { startSolver } from '../protection/solver.ts';
import { publish } from '../publish/publish.ts';
import { changingLimits, fromLattice, type GateOf, invented, tableByTable, targetOf } from './__data__/owner.ts';
import { type AttackReport, attack, type Finding, type Gate } from './attack.ts';
import { besiege, FULL, SKIRMISH } from './siege.ts';

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

/** Gates that say they stand up to sequences of questions. Whoever makes one adds it here, and all tests below are its. */
const STANDING: readonly (readonly [name: string, gateOf: GateOf, questions: number])[] = [
  ['from one lattice', fromLattice, 80],
  ['from one lattice, under limits that are raised and lowered', changingLimits, 60],
];
/** Whole minutes to keep attacking; nothing said: one short attack. */
const MINUTES = Number(process.env['LAGET_ATTACK_MINUTES'] ?? 0);
const PERSONS = 400;
const LONG = { timeout: 300_000 + MINUTES * 90_000 };

/** A finding in words for whoever has to mend the gate. */
function inWords({ question, codes, period, part, low, high, value }: Finding): string {
  return `${question.metric} ${codes.join()} ${period}: ${part} is ${value}, told to be ${low} to ${high}`;
}

function given({ pinned, wrong, impossible }: AttackReport) {
  return { pinned: pinned.map(inWords), wrong: wrong.map(inWords), impossible };
}

const NOTHING = { pinned: [], wrong: [], impossible: 0 };

describe('a gate that protects each table by itself', () => {
  test('gives counts of few persons away to whoever asks many questions: the attacker bites', LONG, async () => {
    const { attacked, field } = targetOf(invented(7, PERSONS), tableByTable);
    const report = await besiege(highs, attacked, field, SKIRMISH);
    expect(report).toMatchObject({ asked: SKIRMISH.questions, wrong: [], impossible: 0 });
    expect(report.few).toBeGreaterThan(200);
    expect(report.pinned.length).toBeGreaterThan(10);
    expect(new Set(report.pinned.map(({ question }) => question.metric)).size).toBeGreaterThan(3);
  });
});

describe.each(STANDING)('the gate «%s»', (_, gateOf, questions) => {
  test('gives nothing away to some questions of every script', LONG, async () => {
    const { attacked, field } = targetOf(invented(7, PERSONS), gateOf);
    expect(given(await besiege(highs, attacked, field, { ...SKIRMISH, questions }))).toEqual(NOTHING);
  });

  test.runIf(MINUTES > 0)('gives nothing away to a thousand questions, owner after owner', LONG, async () => {
    const end = Date.now() + MINUTES * 60_000;
    for (let seed = 1; Date.now() < end; seed++) {
      const { attacked, field } = targetOf(invented(seed, PERSONS), gateOf);
      expect(given(await besiege(highs, attacked, field, { ...FULL, seed }))).toEqual(NOTHING);
    }
  });
});

/**
 * Over 62 nobody is below 60 and everybody is from 67 on, so the two last bands would follow from the total of one table, and
 * with them headcounts (A1) that are withheld elsewhere.
 */
test('one table of those over 62 by age band gives no band away', LONG, async () => {
  const { attacked } = targetOf(invented(7, PERSONS), fromLattice);
  const question = { metric: 'A7o', by: ['age-band', 'contract'], where: [], asKnownOn: null } as const;
  const period = { kind: 'day', at: day('2025-01-01') } as const;
  expect(given(await attack(highs, attacked, [{ ...question, period }], SKIRMISH.spending))).toEqual(NOTHING);
});

const NO_NUMBERS = { numerator: null, denominator: null, value: null, interval: null };

test('what the attacker takes for known holds: answers with holes at random contradict neither each other nor the truth', async () => {
  const { attacked, field } = targetOf(invented(3, 60));
  const holes: Gate = (question) => {
    const raw = attacked.truth(question);
    if ('refusal' in raw) return raw;
    const table = publish(raw, { fewestPersons: 1, smallestBase: 1 });
    const withHole = (i: number) => i % 7 === 0;
    const rows = table.rows.map((one, i) =>
      withHole(i) ? { ...one, state: 'withheld' as const, ...NO_NUMBERS } : one,
    );
    return { ...table, rows };
  };
  const report = await besiege(highs, { ...attacked, gate: holes }, field, { ...SKIRMISH, questions: 40, seed: 5 });
  expect(report).toMatchObject({ wrong: [], impossible: 0 });
  expect(report.pinned.length).toBeGreaterThan(report.few / 2);
}, 120_000);
