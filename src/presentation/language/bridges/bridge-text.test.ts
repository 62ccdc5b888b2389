import { describe, expect, test } from 'vitest';
import type { SeenBridge, SeenLine, SeenTurnover } from '../../../disclosure/index.ts';
import { LANGUAGES } from '../language.ts';
import {
  BRIDGE_WORDS,
  differenceText,
  leadText,
  lineLabel,
  lineText,
  measureOf,
  turnoverText,
  whenCounted,
} from './bridge-text.ts';

const OWNER: SeenTurnover = {
  definition: 'owner',
  period: '2024-10-01/2025-10-01',
  byWeek: false,
  asKnownOn: null,
  weight: 'persons',
  outOf: 'first-day',
  numerator: 122,
  denominator: 1093,
  value: 122 / 1093,
  fraction: { numerator: '122', denominator: '1093' },
  state: 'shown',
  reason: null,
};

const MOVES: SeenLine = {
  choices: ['moves'],
  from: 'stayed',
  to: 'gone',
  difference: { numerator: '33', denominator: '642' },
  value: 33 / 642,
  after: 0.2,
  persons: { numerator: 33, denominator: 0 },
  added: null,
  taken: null,
};

const line = (more: Partial<SeenLine>): SeenLine => ({ ...MOVES, ...more });
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a line', () => {
  test('is a sentence a director understands', () => {
    expect(spaced(lineText(MOVES, 'points', 'nb'))).toBe(
      'Bytter mellom skolene regnes med: 33 personer flere regnes som sluttet, +5,1 prosentpoeng.',
    );
    expect(spaced(lineText(MOVES, 'points', 'nn'))).toBe(
      'Byte mellom skulane blir rekna med: 33 personar fleire blir rekna som slutta, +5,1 prosentpoeng.',
    );
    expect(spaced(lineText(MOVES, 'points', 'en'))).toBe(
      'Moves between the schools are counted: 33 persons more counted as gone, +5.1 percentage points.',
    );
  });

  test('tells of one person as one, of fewer as fewer, and of the base', () => {
    const hourly = line({
      choices: ['hourly'],
      to: 'left-out',
      value: -0.02,
      persons: { numerator: -1, denominator: -12 },
    });
    expect(spaced(lineText(hourly, 'points', 'nb'))).toBe(
      'Timelønte regnes ikke med: 1 person færre regnes som sluttet og 12 personer færre i grunnlaget, −2,0 prosentpoeng.',
    );
  });

  test('of a net of few says about as many, without a number', () => {
    const days = line({ choices: ['hourly'], to: 'counted', persons: { numerator: 12, denominator: null } });
    expect(spaced(lineText(days, 'points', 'nb'))).toContain(
      ': 12 personer flere regnes som sluttet og omtrent like mange i grunnlaget, ',
    );
  });

  test('of whole figures says who comes in and who goes out', () => {
    const both = { added: { numerator: 34, denominator: 0 }, taken: { numerator: 1, denominator: 0 } };
    expect(spaced(lineText(line(both), 'points', 'nb'))).toContain(
      '33 personer flere regnes som sluttet (34 inn, 1 ut), ',
    );
  });

  test('of nobody says so, and of another weight that the persons are the same', () => {
    const none = { persons: { numerator: 0, denominator: 0 } };
    expect(spaced(lineText(line({ ...none, value: 0 }), 'points', 'nb'))).toContain(
      ': ingen personer, 0,0 prosentpoeng.',
    );
    const weight = line({ ...none, choices: ['weight'], to: 'position-shares', value: -0.003 });
    expect(spaced(lineText(weight, 'points', 'nb'))).toBe(
      'Hver person teller med stillingsandelen sin: de samme personene, −0,3 prosentpoeng.',
    );
  });

  test('of other days names the days that differ', () => {
    const days = (from: string, to: string) => spaced(lineLabel(line({ choices: ['reference-days'], from, to }), 'nb'));
    expect(days('2024-10-01/2025-10-01', '2024-11-07/2025-11-06')).toBe(
      '7. november 2024 i stedet for 1. oktober 2024',
    );
    expect(days('2024-10-01/2025-10-01', '2024-10-01/2025-11-06')).toBe(
      '6. november 2025 i stedet for 1. oktober 2025',
    );
  });

  test('of late corrections names the day they came after, whichever way it is asked', () => {
    const known = (from: string, to: string) => spaced(lineLabel(line({ choices: ['known-on'], from, to }), 'nb'));
    expect(known('2026-02-01', 'now')).toBe('Rettelser som er kommet etter 1. februar 2026');
    expect(known('2026-02-01', '2026-03-01')).toBe('Rettelser som er kommet etter 1. februar 2026');
    expect(known('now', '2026-02-01')).toBe('Uten rettelser som er kommet etter 1. februar 2026');
  });

  test('of several choices taken together is other differences', () => {
    const together = line({ choices: ['moves', 'roles'], from: null, to: null });
    expect(LANGUAGES.map((language) => lineLabel(together, language))).toEqual([
      ...['Andre forskjeller', 'Andre forskjellar', 'Other differences'],
    ]);
  });

  test('that would round to nothing is told with two decimals', () => {
    expect(spaced(differenceText(0.0003, 'points', 'nb'))).toBe('+0,03 prosentpoeng');
    expect(spaced(differenceText(-0.0003, 'per-hundred', 'nb'))).toBe('−0,03 per 100');
    expect(spaced(differenceText(0, 'points', 'nb'))).toBe('0,0 prosentpoeng');
  });
});

describe('a figure', () => {
  test('is told by what it counts and out of what', () => {
    expect(spaced(turnoverText(OWNER, 'nb'))).toBe('122 av 1 093 personer, 11,2 prosent');
    const shares = {
      ...OWNER,
      weight: 'position-shares' as const,
      numerator: 113.05,
      denominator: 959.15,
      value: 0.118,
    };
    expect(spaced(turnoverText(shares, 'nb'))).toBe('113,1 av 959,2 årsverk, 11,8 prosent');
    const mean = { ...OWNER, outOf: 'mean-of-ends' as const, numerator: 135, denominator: 1096.5, value: 0.123 };
    expect(spaced(turnoverText(mean, 'nb'))).toBe('135 avganger delt på 1 096,5 ansatte i gjennomsnitt, 12,3 prosent');
    const rate = { ...OWNER, outOf: 'person-years' as const, numerator: 135, denominator: 1092.6133, value: 0.1236 };
    expect(spaced(turnoverText(rate, 'nb'))).toBe('135 avganger i 1 092,6 ansettelsesår, 12,4 per 100');
  });

  test('of weeks and of an earlier day of knowledge says so', () => {
    const weeks = { ...OWNER, period: '2024-11-11/2025-11-10', byWeek: true, asKnownOn: '2026-02-01' };
    expect(spaced(whenCounted(weeks, 'nb'))).toBe(
      'uken fra 11. november 2024 til uken fra 10. november 2025, slik det var kjent 1. februar 2026',
    );
  });
});

describe('the lead', () => {
  const bridge = (lines: readonly SeenLine[], value: number, more: Partial<SeenTurnover> = {}) =>
    ({ from: OWNER, to: { ...OWNER, ...more }, lines, total: { value } }) as unknown as SeenBridge;
  const names = { from: 'A', to: 'B' };

  test('says how far apart the figures are, and what does most of it', () => {
    const small = line({ choices: ['roles'], value: 0.01 });
    expect(spaced(leadText(bridge([small, MOVES], 0.06), names, 'nb'))).toBe(
      '«B» er 6,0 prosentpoeng høyere enn «A». Størst utslag har dette: Bytter mellom skolene regnes med (+5,1 prosentpoeng).',
    );
    expect(spaced(leadText(bridge([MOVES], -0.05), names, 'nb'))).toBe('«B» er 5,0 prosentpoeng lavere enn «A».');
    expect(leadText(bridge([], 0), names, 'nb')).toBe('«B» og «A» gir samme tall.');
  });

  test('tells two figures of one definition apart by their days and knowledge', () => {
    const same = leadText(bridge([], 0, { asKnownOn: '2026-02-01' }), { from: 'A', to: 'A' }, 'nb');
    expect(spaced(same)).toBe(
      '«1. oktober 2024 til 1. oktober 2025, slik det var kjent 1. februar 2026» og «1. oktober 2024 til 1. oktober 2025» gir samme tall.',
    );
  });

  test('of a rate is told per hundred', () => {
    const rate = bridge([MOVES], 0.01, { outOf: 'person-years' });
    expect(measureOf(rate)).toBe('per-hundred');
    expect(spaced(leadText(rate, names, 'nb'))).toBe('«B» er 1,0 per 100 høyere enn «A».');
  });
});

test('every choice has words for each of its values, in every language', () => {
  const words = LANGUAGES.flatMap((language) => Object.values(BRIDGE_WORDS[language].chosen).flatMap(Object.values));
  expect(words.filter((text) => text === '')).toEqual([]);
  expect(words).toHaveLength(3 * 19);
});
