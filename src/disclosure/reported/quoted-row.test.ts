import { describe, expect, test } from 'vitest';
import { METRICS, type QuotedCell, type RawTable } from '../../analysis/index.ts';
import { rawTable } from '../__data__/raw-tables.ts';
import { publish } from '../publish/publish.ts';
import { showInternal } from '../show-internal.ts';
import { mayBeQuoted } from './quoted-row.ts';

const LIMITS = { fewestPersons: 5, smallestBase: 10 };
const ANALYST = { who: 'kari', role: 'hr-analyst', unit: null } as const;

function told(codes: readonly string[], parts: Partial<QuotedCell> = {}): QuotedCell {
  const quoted = {
    publisher: 'KS',
    title: null,
    publishedOn: null,
    definition: 'ks',
    definitionText: null,
    address: null,
  } as const;
  const period = '2021-12-01/2022-12-01';
  return { codes, period, value: 0.1, numerator: null, denominator: null, quoted, ...parts };
}

const TABLE: RawTable = {
  ...rawTable('B2', []),
  metric: METRICS.B1,
  columns: ['publisher', 'reported-place', 'reported-group'],
  quoted: [
    told(['KS', 'country', '7962']),
    told(['KS', 'owner', 'Total']),
    told(['KS', 'owner', '7962']),
    told(['KS', 'owner', '6572'], { numerator: 2, denominator: 20 }),
    told(['KS', 'owner', '6675'], { numerator: 7, denominator: 70 }),
  ],
};

describe('rows that are quoted', () => {
  test('tell anyone what is of the country or of everybody, and of no group of the owner’s', () => {
    const { rows } = publish(TABLE, LIMITS);
    expect(rows.map(({ codes, value, state, reason }) => [codes.join(' '), value, state, reason])).toEqual([
      ['KS country 7962', 0.1, 'shown', null],
      ['KS owner Total', 0.1, 'shown', null],
      ['KS owner 7962', null, 'withheld', 'protected'],
      ['KS owner 6572', null, 'withheld', 'protected'],
      ['KS owner 6675', null, 'withheld', 'protected'],
    ]);
    expect(rows[3]).toMatchObject({ numerator: null, denominator: null, interval: null });
  });

  test('say whose they are, withheld or not, and tell those who lawfully know everything', () => {
    const internal = showInternal(TABLE, ANALYST).rows;
    expect(internal.every(({ state, quoted }) => state === 'shown' && quoted?.publisher === 'KS')).toBe(true);
    expect(publish(TABLE, LIMITS).rows.every(({ quoted }) => quoted?.definition === 'ks')).toBe(true);
  });
});

const WHOLE = {
  isOfTheCountry: false,
  isOfEverybody: true,
  measure: 'share',
  numerator: null,
  denominator: null,
} as const;

test.each([
  ['everybody without parts', { ...WHOLE, value: 0.02 }, true],
  ['everybody, but two left', { ...WHOLE, value: 0.02, denominator: 100 }, false],
  ['everybody but two left', { ...WHOLE, value: 0.98, denominator: 100 }, false],
  ['nobody left', { ...WHOLE, value: 0, numerator: 0, denominator: 100 }, true],
  ['a base of nine', { ...WHOLE, value: 0, numerator: 0, denominator: 9 }, false],
  ['four persons', { ...WHOLE, measure: 'persons', value: 4 }, false],
  ['five persons', { ...WHOLE, measure: 'persons', value: 5 }, true],
  ['five persons of a group', { ...WHOLE, isOfEverybody: false, measure: 'persons', value: 5 }, false],
  ['a median', { ...WHOLE, measure: 'years', value: 45 }, true],
  ['a median of a group', { ...WHOLE, isOfEverybody: false, measure: 'years', value: 45 }, false],
  ['a group without parts', { ...WHOLE, isOfEverybody: false, value: 0.1 }, false],
  ['the country', { ...WHOLE, isOfTheCountry: true, isOfEverybody: false, value: 0.1 }, true],
] as const)('%s may be told to anyone: %s', (_, parts, may) => {
  expect(mayBeQuoted(parts, LIMITS)).toBe(may);
  expect(mayBeQuoted(parts, { fewestPersons: 1, smallestBase: 10 })).toBe(true);
});
