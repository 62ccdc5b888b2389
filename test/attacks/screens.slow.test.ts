import { beforeAll, describe, expect, test } from 'vitest';
import { fromLattice, invented, tableByTable, targetOf } from '../../src/disclosure/attack/__data__/owner.ts';
import { type AttackReport, attack, type Finding } from '../../src/disclosure/attack/attack.ts';
import { SKIRMISH } from '../../src/disclosure/attack/siege.ts';
import { startSolver } from '../../src/disclosure/protection/solver.ts';
import { askedOfScreens } from './__data__/screens.ts';

const PERSONS = 120;
const LONG = { timeout: 600_000 };

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

function inWords({ question, codes, period, part, low, high, value }: Finding): string {
  return `${question.metric} ${codes.join()} ${period}: ${part} is ${value}, told to be ${low} to ${high}`;
}

function given({ pinned, wrong, impossible }: AttackReport) {
  return { pinned: pinned.map(inWords), wrong: wrong.map(inWords), impossible };
}

describe('who opens Status of every group, Nøkkeltall, the schools and the shortage of an owner of 120 persons', () => {
  test('works no withheld count of few out of all that they tell together', LONG, async () => {
    const questions = await askedOfScreens(invented(7, PERSONS));
    const { attacked } = targetOf(invented(7, PERSONS), fromLattice);
    const report = await attack(highs, attacked, questions.public, SKIRMISH.spending);
    expect(questions.others).toEqual([]);
    expect(given(report)).toEqual({ pinned: [], wrong: [], impossible: 0 });
    expect(report.few).toBeGreaterThan(20);
  });

  test('would work some out if every table were protected by itself: the attacker bites', LONG, async () => {
    const questions = await askedOfScreens(invented(7, PERSONS));
    const { attacked } = targetOf(invented(7, PERSONS), tableByTable);
    const report = await attack(highs, attacked, questions.public, SKIRMISH.spending);
    expect(report.pinned.length).toBeGreaterThan(0);
  });
});
