import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../disclosure/index.ts';
import type { Standing } from '../../../plans/index.ts';
import { reading, seen, standingWith, untold, yearly } from '../../../plans/standing/__data__/readings.ts';
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

describe('every characteristic for every staff group', () => {
  const YEAR = '2025-01-01/2026-01-01';
  const share = (part: number, whole: number) => seen(YEAR, part / whole, { numerator: part, denominator: whole });
  const of = (code: string) => ({ subject: { dimension: 'staff-group', code, name: null } }) as const;
  const POSTS = [
    reading('C1', [seen(YEAR, 6)]),
    reading('C1', [untold(YEAR, 'withheld')], of('leader')),
    reading('C2', [share(12, 224)]),
    reading('C4', [seen(YEAR, 60, { numerator: 229, denominator: 230 })]),
    reading('C4', [seen(YEAR, 66, { numerator: 7, denominator: 7 })], of('leader')),
  ];
  const NONE = [reading('F1', [untold(YEAR, 'not-delivered')])];

  test('tells posts filled beside qualified applicants, and withheld as withheld', () => {
    const [applicants] = answer({}, 'nb', POSTS).byGroup.characteristics;
    const cells = (kind: string) =>
      applicants?.rows.find((row) => row.kind === kind)?.cells.map(({ text, state }) => text ?? state);
    expect(cells('qualified')?.slice(0, 3)).toEqual(['6', 'not-delivered', 'withheld']);
    expect(cells('filled')?.slice(0, 3)).toEqual(['229 av 230', 'not-delivered', '7 av 7']);
    const told = answer({}, 'nb', POSTS).characteristics[0]?.sentences.map(({ main }) =>
      plain(main.map(({ text }) => text).join('')),
    );
    expect(told).toEqual([
      'Medianen av kvalifiserte søkere per utlyst stilling var 6 i 2025. 12 av 224 stillinger (5,4 prosent) hadde ingen eller bare én.',
      '229 av 230 stillinger lyst ut i 2025 er besatt. Halvparten var besatt innen 60 dager.',
    ]);
  });

  test('says which source is missing and how to deliver it, or that it is not read yet', () => {
    const environment = answer({}, 'nb', NONE).characteristics[2];
    expect(environment?.sentences).toEqual([]);
    expect(environment?.missing.map(({ need, canBeDelivered }) => [need, canBeDelivered])).toEqual([
      ['absence', true],
      ['survey', catalogue().some((one) => one.status === 'live' && String(one.metric.id) === 'F10')],
      ['incidents', false],
    ]);
    expect(answer({}, 'nb', POSTS).characteristics[0]?.missing.map(({ need }) => need)).toEqual(['authorised-posts']);
  });

  test('what is not known is one list, and nothing that is delivered stands in it', () => {
    expect(answer({}, 'nb', POSTS).unknown).not.toContain('søkere');
    expect(answer({}, 'nb', NONE).lead).toMatch(/Dette er ikke koblet til ennå: søkere, .* og veiledning\.$/);
  });
});
