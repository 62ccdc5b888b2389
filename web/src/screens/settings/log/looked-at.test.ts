// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { ACCESS_PAGES } from '../../../../../src/presentation/language/index.ts';
import { lookedAt } from './looked-at.ts';

const named = {
  metric: (id: string) => (id === 'B6' ? 'Personalbalanse' : id),
  unit: (unit: string) => unit,
  kind: (code: string) => (code === 'emergency' ? 'Nødtilgang' : code),
  purpose: (code: string) => code,
};
const told = (what: string) => lookedAt(what, 'nb', named, ACCESS_PAGES.nb.log);

test('a line is told as the figure or the case that was looked at', () => {
  expect(told('B6 by unit')).toBe('Personalbalanse · Enhet');
  expect(told('fulfilment-plan p000004')).toBe('Plan for tilsettingskravet · p000004');
  expect(told('why B6 by unit')).toBe('Hvorfor skjermet · Personalbalanse · Enhet');
  expect(told('pay')).toBe('Lønn');
});

test('access for some hours is told by its role and end, and what is not understood as the log has it', () => {
  const until = '2026-11-29T07:02:25.779Z';
  expect(told(`temporary-access begun t000002 hr-analyst until ${until}`)).toMatch(
    /^Midlertidig tilgang · begynt som HR-analytiker, til 29\.11\.2026 \d\d\.02$/,
  );
  expect(told(`temporary-access begun t000002 principal as u000003 until ${until}`)).toContain(
    'begynt med å se som en annen: Rektor',
  );
  expect(told('temporary-access ended t000002')).toBe('Midlertidig tilgang · avsluttet');
  expect(told('temporary-access lost')).toBe('Midlertidig tilgang · lost');
});

test('the log that was taken out is told by what it was narrowed by, in words, and by that alone where it was whole', () => {
  expect(told('look-up-log export from=2026-01-01 who=Ada Lie kind=emergency')).toBe(
    'Oppslagsloggen hentet ut · Fra dag: 1.\u00a0januar\u00a02026 · Hvem som slo opp: Ada Lie · Slag: Nødtilgang',
  );
  expect(told('look-up-log export')).toBe('Oppslagsloggen hentet ut');
});
