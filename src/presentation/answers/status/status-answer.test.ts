import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../disclosure/index.ts';
import type { Standing } from '../../../plans/index.ts';
import { reading, seen, standingWith, yearly } from '../../../plans/standing/__data__/readings.ts';
import { LANGUAGES, type Language } from '../../language/index.ts';
import { statusAnswer } from './status-answer.ts';

const NOTES = [
  { code: 'months-delivered', values: { units: 177, complete: 174, fewest: 9, most: 12 } },
  { code: 'provisional-exits', values: { persons: 31, 'final-from': '2026-10-03' } },
];
const plain = (text: string) => text.replace(/\u00a0/g, ' ').replace(/\u2060/g, '');

function answer(
  more: Partial<Standing>,
  language: Language = 'nb',
  readings = [reading('A1', [seen('2026-08-31', 11842)])],
) {
  const making = {
    standing: standingWith(readings, more),
    group: 'Total',
    owner: 'Fjordvik',
    catalogue: catalogue(),
    language,
  };
  return statusAnswer(making, 'public', []);
}

describe('what must be said before any figure', () => {
  test('names how many units lack deliveries, and when exits are final, in three languages', () => {
    expect(LANGUAGES.map((one) => answer({ notes: NOTES }, one).notices.map(({ text }) => plain(text)))).toEqual([
      [
        'Nylige avganger kan bli rettet når nyere leveranser viser hvem som kom tilbake. De er endelige fra 3. oktober 2026.',
        '3 av 177 enheter har ikke levert alle de siste tolv månedene.',
      ],
      [
        'Avgangar i det siste kan bli retta når nyare leveransar viser kven som kom tilbake. Dei er endelege frå 3. oktober 2026.',
        '3 av 177 einingar har ikkje levert alle dei siste tolv månadene.',
      ],
      [
        'Recent exits may be corrected when newer deliveries show who came back. They are final from 3 October 2026.',
        '3 of 177 units have not delivered all of the last twelve months.',
      ],
    ]);
  });

  test('tells what became of last year’s figure', () => {
    const revision = {
      knownOn: '2025-08-31',
      unit: 'per-100-years',
      earlier: 16.04,
      now: 15.13,
      sources: null,
    } as const;
    const [notice] = answer({ notes: NOTES, revision }).notices;
    expect(plain(notice?.text ?? '')).toMatch(
      /I fjor ble avganger per 100 ansettelsesår endret fra 16,0 til 15,1 etter 31\. august 2025\.$/,
    );
  });

  test('says so where last year’s figure stood', () => {
    const revision = {
      knownOn: '2025-08-31',
      unit: 'per-100-years',
      earlier: 15.13,
      now: 15.11,
      sources: null,
    } as const;
    const [notice] = answer({ notes: NOTES, revision }).notices;
    expect(plain(notice?.text ?? '')).toMatch(/I fjor ble tallet ikke endret etter 31\. august 2025\.$/);
  });

  test('is nothing where everything is delivered and final', () => {
    const whole = [{ code: 'months-delivered', values: { units: 177, complete: 177, fewest: 12, most: 12 } }];
    expect(answer({ notes: whole }).notices).toEqual([]);
  });
});

test('the page is of a day, with its units and everybody employed', () => {
  expect(plain(answer({ notes: NOTES }).asOf)).toBe('Per 31. august 2026 · 177 enheter · 11 842 ansatte');
  expect(plain(answer({}).asOf)).toBe('Per 31. august 2026');
});

test('a line of the development adds up as it stands, and its verdict is neither good nor bad', () => {
  const values = [0.129, 0.1285, 0.1288, 0.1283, 0.1287, 0.1184];
  const { development, changes } = answer({}, 'nb', [reading('B2', yearly(2015, values))]);
  expect(development).toEqual([
    {
      kind: 'leavers',
      name: 'Sluttet hos skoleeieren',
      since: '2015\u2060–\u206016',
      earlier: '12,9\u00a0%',
      now: '11,8\u00a0%',
      difference: '−1,1',
      verdict: 'lavere, mer enn vanlig',
      refused: null,
    },
  ]);
  expect(changes.rows.map(({ subject, since }) => [subject, since])).toEqual([['Alle ansatte', 'year-before']]);
});
