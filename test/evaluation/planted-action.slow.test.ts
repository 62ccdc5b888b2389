import { describe, expect, test } from 'vitest';
import type { Figures } from '../../src/disclosure/index.ts';
import { evaluateAction, fixDesign, tellDesign, type WrittenDesign } from '../../src/plans/index.ts';
import { fakeDesigns } from '../../src/presentation/__data__/fake-designs.ts';
import { designsOf } from '../../src/presentation/answers/plan/design-answer.ts';
import { evaluationAnswer } from '../../src/presentation/answers/plan/evaluation-answer.ts';
import { ownFiles } from '../../src/presentation/cli/__data__/own-files.ts';
import { type } from '../../src/presentation/cli/__data__/typing.ts';
import { ACTION, actionItem, toldAction } from '../../src/record/action-plan/__data__/plans.ts';
import { dayOf } from '../../src/terms/index.ts';
import { figuresKnownOn, numbersOf, plantedOwner, truthOfLeaving, WITH_ACTION } from './planted-owner.ts';

const { fileOf } = ownFiles();
const START = dayOf(2025, 10, 1);
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const nothing = plantedOwner(null);
const planted = plantedOwner({ units: WITH_ACTION, from: START, resigns: 0.3 });
const units = numbersOf(nothing, WITH_ACTION);
const DESIGN: WrittenDesign = {
  question: 'Slutter færre der lærerne får veileder?',
  metric: 'B2',
  grain: 'school-year',
  waves: [{ from: '2025-10-01', units }],
  from: '2018-10-01',
  to: '2026-10-01',
  method: 'randomisation',
  direction: 'down',
  smallestEffect: 0.03,
};

/** The same schools, by persons alike who are followed from the first day. */
const FOLLOWED: WrittenDesign = {
  ...DESIGN,
  method: 'matched-survival',
  matchedOn: ['tenure', 'age-band', 'contract'],
};

/** The design told and fixed in September, by figures known then, and evaluated a year later by those known then. */
async function evaluated(later: Figures, design = DESIGN) {
  const designs = fakeDesigns();
  const begun = actionItem('2.2', toldAction({ ...ACTION, start: START, stop: null, course: [] }, { no: 1 }));
  const { evaluations } = figuresKnownOn(planted, dayOf(2025, 9, 15));
  const known = units.map((unit) => ({ unit, closedOn: null }));
  const desks = { plan: { list: async () => [begun] }, designs, evaluations, units: async () => known };
  const teller = { by: 'kari', today: dayOf(2025, 9, 15) };
  const said = await tellDesign(desks, '2.2', { design, reason: '', seen: null }, teller);
  const fixed = await fixDesign(desks, '2.2', 1, teller);
  const own = designsOf(await designs.list(), '2.2');
  const found = await evaluateAction(own, later.evaluations);
  return { said, fixed, own, fixing: own.fixing, ...(typeof found === 'object' ? found : {}) };
}

const knownLater = (world: typeof planted) => figuresKnownOn(world, dayOf(2026, 11, 1));
const foundOf = async (world: typeof planted, design = DESIGN) => {
  const told = await evaluated(knownLater(world), design);
  return 'found' in told ? told : expect.fail('not evaluated');
};

/** The share that left in the year of the action where it was, as the persons themselves say. */
function shareWhereItWas(world: typeof planted): number {
  const rows = truthOfLeaving(world, 2025).filter(({ dims }) => units.includes(dims['unit'] ?? ''));
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  return sum(rows.map(({ numerator }) => numerator)) / sum(rows.map(({ denominator }) => denominator ?? 0));
}

describe('an action planted by the simulator', () => {
  test('leaves everything before its start as it was, and the owner without it too', () => {
    const before = YEARS.slice(0, -1);
    expect(before.map((year) => truthOfLeaving(planted, year))).toEqual(
      before.map((year) => truthOfLeaving(nothing, year)),
    );
    expect(truthOfLeaving(planted, 2025)).not.toEqual(truthOfLeaving(nothing, 2025));
  });

  test('is found a year later by a design that was fixed before the start, and the interval holds what it truly did', async () => {
    const { said, fixing, told, found } = await foundOf(planted);
    const truth = shareWhereItWas(planted) - shareWhereItWas(nothing);
    expect([said.ok, fixing?.afterStart, told.power.power]).toEqual([
      true,
      false,
      expect.toSatisfy((power) => power > 0.5),
    ]);
    expect(truth).toBeLessThan(-0.05);
    expect(found.verdict).toBe('effect');
    expect(found.figures?.low).toBeLessThan(truth);
    expect(found.figures?.high).toBeGreaterThan(truth);
  });

  test('is told on the page of the action as what it truly did, in words and with an interval that holds it', async () => {
    const { own, told, found } = await foundOf(planted);
    const answer = evaluationAnswer({ told, found }, own, 'nb');
    const truth = shareWhereItWas(planted) - shareWhereItWas(nothing);
    expect([answer.state, answer.verdict?.label]).toEqual(['evaluated', 'Effekt påvist']);
    expect(answer.sentences[0]).toMatch(
      /^«Sluttet hos skoleeieren» er anslått å ha blitt \d+,\d.prosentpoeng lavere der tiltaket var/,
    );
    expect([answer.interval?.low, answer.interval?.high]).toEqual([
      expect.toSatisfy((low) => low < truth),
      expect.toSatisfy((high) => high > truth),
    ]);
    const none = await foundOf(nothing);
    const without = evaluationAnswer({ told: none.told, found: none.found }, none.own, 'nb');
    expect([without.verdict?.label, without.sentences.join(' ')]).toEqual([
      'Ingen påvist effekt',
      expect.not.stringContaining('lavere der tiltaket var'),
    ]);
  });

  test('is not found where there was none', async () => {
    const { found } = await foundOf(nothing);
    expect(found.verdict).toBe('no-effect');
    expect(found.figures?.low).toBeLessThan(0);
    expect(found.figures?.high).toBeGreaterThan(0);
  });

  test('is found the same by laget evaluate, from shares reckoned of the persons one by one', async () => {
    const { found, told } = await foundOf(planted);
    const rows = YEARS.flatMap((year) =>
      truthOfLeaving(planted, year).map(({ dims, numerator, denominator }) =>
        [dims['unit'], year, numerator / (denominator ?? 1), units.includes(dims['unit'] ?? '') ? 2025 : ''].join(','),
      ),
    );
    const { method, direction, smallestEffect } = DESIGN;
    const design = { method, direction, smallestEffect, power: told.power.power, seed: 1 };
    const files = [
      fileOf('design.json', JSON.stringify(design)),
      fileOf('panel.csv', ['unit,period,outcome,first_treated', ...rows].join('\n')),
    ];
    const other = JSON.parse((await type(['evaluate', ...files, '--format', 'json'])).out);
    expect([other.verdict, other.power]).toEqual([found.verdict, found.power]);
    expect(other.estimate).toBeCloseTo(found.figures?.estimate ?? Number.NaN, 12);
    expect(other.interval.low).toBeCloseTo(found.figures?.low ?? Number.NaN, 12);
    expect(other.interval.high).toBeCloseTo(found.figures?.high ?? Number.NaN, 12);
    expect([other.pretrend.p, other.placebo.p]).toEqual([found.figures?.pretrend?.p, found.figures?.placebo?.p]);
  });

  test('is found by persons who are followed too, with an interval that holds what it truly did, and not where there was none', async () => {
    const [{ own, told, found }, none] = [await foundOf(planted, FOLLOWED), await foundOf(nothing, FOLLOWED)];
    const truth = shareWhereItWas(planted) - shareWhereItWas(nothing);
    expect([found.verdict, none.found.verdict]).toEqual(['effect', 'no-effect']);
    expect(found.figures?.low).toBeLessThan(truth);
    expect(found.figures?.high).toBeGreaterThan(truth);
    expect([found.figures?.pretrend?.kind, found.figures?.pretrend?.p]).toEqual([
      'earlier-start',
      expect.toSatisfy((p) => p > 0.05),
    ]);
    expect(found.followed).toMatchObject({ who: 'present', matched: 0.9, treated: 2010 });
    const answer = evaluationAnswer({ told, found }, own, 'nb');
    expect(answer.sentences.join(' ')).toMatch(
      /Minst 2010 personer med tiltaket er sammenlignet med minst \d+ like\. .+ansiennitet 0,0 prosentpoeng/,
    );
    expect(answer.checks.join(' ')).toContain('noen år tidligere, da ingen hadde tiltaket');
  });
});
