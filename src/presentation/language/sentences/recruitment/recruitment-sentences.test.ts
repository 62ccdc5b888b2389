import { expect, test } from 'vitest';
import { channelSentence } from './channel-sentence.ts';
import { recruitmentSentence } from './recruitment-sentences.ts';

const facts = {
  group: 'leader',
  owner: 'Fjordvik kommune',
  unit: null,
  other: [],
  period: '2025-01-01/2026-01-01',
  yearBefore: null,
  schoolTurnover: null,
  balance: null,
};
const cell = (numerator: number, denominator: number | null, value: number) =>
  ({ numerator, denominator, value, state: 'shown', reason: null }) as const;
const said = (alias: string, now: ReturnType<typeof cell>, group = 'leader') =>
  recruitmentSentence({ ...facts, alias, group, now }, 'nb', 'i Fjordvik kommune')
    .join(' ')
    .replace(/\u00a0/g, ' ');

test('posts are told as posts, whole medians without decimals', () => {
  expect(said('qualified-applicants', cell(3, null, 3), 'Total')).toMatch(
    /^Halvparten av de utlyste stillingene i Fjordvik kommune hadde \*3 eller flere kvalifiserte søkere\*/,
  );
  expect(said('time-to-fill', cell(12, 14, 58.5))).toMatch(/var besatt innen \*58,5 dager\* etter/);
});

test('a share is so many of so many', () => {
  expect(said('few-qualified-applicants', cell(4, 16, 0.25))).toMatch(
    /^\*4 av 16 \(25,0 prosent\)\* utlyste stillinger for ledere i Fjordvik kommune hadde ingen eller bare én/,
  );
});

test('channels are told from the one most came by, as far as they are seen', () => {
  const days = { from: '1. januar 2025', to: '1. januar 2026', place: 'i Fjordvik kommune' };
  const withheld = { numerator: null, denominator: null, value: null, state: 'withheld', reason: null } as const;
  const lines = {
    'job-site': cell(10, 40, 0.25),
    'own-site': cell(24, 40, 0.6),
    social: cell(0, 40, 0),
    other: withheld,
  };
  const told = (group: string) =>
    channelSentence({ ...facts, alias: 'hires-by-channel', group, now: withheld, lines }, 'nb', days)
      .join(' ')
      .replace(/\u00a0/g, ' ');
  expect(told('leader')).toBe(
    'Av *40 ledere* som ble ansatt i Fjordvik kommune etter søknadsfrister fra 1. januar 2025 til 1. januar 2026, kom *60,0 prosent* via egne nettsider. Deretter kom stillingsportaler (25,0 prosent).',
  );
  expect(told('Total')).toMatch(/^Av \*40\* som ble ansatt/);
});
