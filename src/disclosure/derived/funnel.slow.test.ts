import { expect, test } from 'vitest';
import { cell, rawTable } from '../__data__/raw-tables.ts';
import { showInternal } from '../show-internal.ts';
import { funnelOf } from './funnel.ts';

const ANALYST = { who: 'x', role: 'hr-analyst', unit: null } as const;

test('a funnel: of 300 equal owners at most five schools in a hundred are marked, and most owners’ schools are alike', () => {
  let state = 7;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  let [marked, drawn, alike] = [0, 0, 0];
  for (let owner = 0; owner < 300; owner++) {
    const share = 0.05 + 0.2 * next();
    const units = Array.from({ length: 12 }, (_, i) => {
      const size = 8 + Math.floor(next() * 90);
      const part = Array.from({ length: size }, () => next() < share).filter(Boolean).length;
      return cell([String(i)], part, { denominator: size });
    });
    const sum = (of: (one: (typeof units)[number]) => number) => units.reduce((all, one) => all + of(one), 0);
    const total = cell(
      ['Total'],
      sum((one) => one.numerator),
      { denominator: sum((one) => one.denominator ?? 0) },
    );
    const funnel = funnelOf(showInternal(rawTable('B2', [...units, total], { columns: ['unit'] }), ANALYST));
    drawn += funnel?.points.length ?? 0;
    marked += funnel?.points.filter(({ outside }) => outside !== null).length ?? 0;
    alike += Number(funnel?.alike ?? false);
  }
  expect(drawn).toBe(3600);
  expect(marked / drawn).toBeLessThanOrEqual(0.05);
  expect(marked).toBeGreaterThan(0);
  expect(alike).toBeGreaterThan(120);
});
