import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, parseDay } from '../../terms/index.ts';
import type { WrittenCase } from '../answer-case.ts';
import { LAW } from '../law/law.ts';
import { KNOWN_VARIANTS } from './known.ts';
import { creditsOf, daysOf, lawWith } from './law-with.ts';
import { readVariant } from './read-variant.ts';
import { whatIf } from './what-if.ts';

const day = (text: string) => parseDay(text) ?? (0 as never);

/** A teacher for grades 5–10 with 30 credits in naturfag and 60 in norsk, and a general teacher without credits in engelsk. */
function casesOn(asOf: string): readonly WrittenCase[] {
  const post = (subject: string) => ({ level: '8-10', subjects: [subject], start: '2024-08-15', tenure: 'PERMANENT' });
  const glu = { routes: ['GLU_5_10'], subjectStp: { naturfag: 30, norsk: 60 }, completed: '2020-06-15' };
  const general = { routes: ['ALLMENNLAERER'], subjectStp: {}, totalStpInclPed: 240, completed: '2001-06-15' };
  return [
    { id: 'naturfag', asOf: day(asOf), facts: { person: glu, position: post('naturfag') } },
    { id: 'norsk', asOf: day(asOf), facts: { person: glu, position: post('norsk') } },
    { id: 'engelsk', asOf: day(asOf), facts: { person: general, position: post('engelsk') } },
  ];
}

const [SIXTY, THIRTY, NO_EXEMPTION] = KNOWN_VARIANTS;

test.each([
  [SIXTY, '2027-07-31', []],
  [SIXTY, '2027-08-01', ['naturfag']],
  [THIRTY, '2027-08-01', []],
  [NO_EXEMPTION, '2027-07-31', []],
  [NO_EXEMPTION, '2027-08-01', ['engelsk']],
] as const)('%j on %s is another answer for %j', (variant, asOf, expected) => {
  const answers = whatIf(casesOn(asOf), variant);
  expect(answers.filter(({ differs }) => differs).map(({ asked }) => asked.id)).toEqual(expected);
});

test('what the variant asks is answered, and the law stays as it is', () => {
  const [naturfag] = whatIf(casesOn('2027-08-01'), SIXTY);
  expect(naturfag?.byVariant?.outcome).toMatchObject({ subject: { naturfag: 'FAILS' }, gapStp: { naturfag: 30 } });
  expect(naturfag?.byLaw?.outcome).toMatchObject({ subject: { naturfag: 'MEETS' } });
  const rows = JSON.stringify(LAW);
  lawWith(NO_EXEMPTION);
  expect(JSON.stringify(LAW)).toBe(rows);
});

test('a way to be hired asks other credits, holds from another day, or is gone', () => {
  const degree = {
    routes: ['UH_DEGREE', 'PPU'],
    totalStpInclPed: 240,
    subjectStp: { engelsk: 45 },
    completed: '2020-06-15',
  };
  const position = { level: '5-7', subjects: ['engelsk'], start: '2026-08-01', tenure: 'PERMANENT' };
  const asked = [{ id: 'x', asOf: day('2026-11-28'), facts: { person: degree, position } }];
  const hired = (change: object): unknown => {
    const { variant } = readVariant({ ...NAMED, changes: [{ rule: 'OF-12-3-b', ...change }] });
    return variant === null ? null : whatIf(asked, variant)[0]?.byVariant?.outcome['hiring'];
  };
  expect(hired({ credits: 45 })).toBe('QUALIFIED_FOR_SUBJECTS');
  expect(hired({ credits: 46 })).toBe('NOT_QUALIFIED');
  expect(hired({ credits: 46, since: '2026-08-02' })).toBe('QUALIFIED_FOR_SUBJECTS');
  expect(hired({ from: '2026-08-02' })).toBe('NOT_QUALIFIED');
  expect(hired({ from: '2026-08-01' })).toBe('QUALIFIED_FOR_SUBJECTS');
  expect(hired({ off: true })).toBe('NOT_QUALIFIED');
});

const NAMED = { name: 'x', author: 'y', reason: 'z' };

test.each([
  ['text', '$', 'not-a-variant'],
  [{ ...NAMED, author: ' ', changes: [{ rule: 'S-04', off: true }] }, '$.author', 'not-told'],
  [NAMED, '$.changes', 'no-changes'],
  [{ ...NAMED, changes: [7] }, '$.changes[0]', 'not-one-change'],
  [{ ...NAMED, changes: [{ rule: 'H-01', off: true }] }, '$.changes[0].rule', 'rule-not-known'],
  [{ ...NAMED, changes: [{ rule: 'S-04' }] }, '$.changes[0]', 'not-one-change'],
  [{ ...NAMED, changes: [{ rule: 'S-04', off: true, credits: 5 }] }, '$.changes[0]', 'not-one-change'],
  [{ ...NAMED, changes: [{ rule: 'S-20', credits: 60 }] }, '$.changes[0].credits', 'no-credits-asked'],
  [{ ...NAMED, changes: [{ rule: 'S-04', credits: 4.5 }] }, '$.changes[0].credits', 'not-a-number'],
  [{ ...NAMED, changes: [{ rule: 'S-04', from: '1.8.2027' }] }, '$.changes[0].from', 'not-a-day'],
  [
    { ...NAMED, changes: [{ rule: 'S-04-OF06', off: true, since: '2025-01-01' }] },
    '$.changes[0].since',
    'outside-its-days',
  ],
] as const)('%j is wrong at %s: %s', (written, place, problem) => {
  expect(readVariant(written)).toEqual({ variant: null, faults: [{ place, problem }] });
});

test('no two rules that can be changed have the same id', () => {
  const ids = [LAW.routes, LAW.credits, LAW.exemptions, LAW.forms].flatMap((rows) => rows.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

/** A second road: what a changed law says on a day is what the law says there, or what the change says. */
test('a change holds from its day and no other rule is another', () => {
  const rules = [...LAW.credits, ...LAW.routes].filter(
    ({ id, to }) => typeof creditsOf(id) === 'number' && to === null,
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...rules),
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 900 }),
      (row, credits, later) => {
        const since = ((daysOf(row.id)?.from ?? 0) + later) as never;
        const law = lawWith({ changes: [{ kind: 'credits', rule: row.id, credits, since }] });
        const own = <One extends { readonly id: string }>(rows: readonly One[]) =>
          rows.filter(({ id }) => id === row.id);
        const versions = [...own(law.credits), ...own(law.routes)];
        expect(versions.map(({ from, to }) => [from, to])).toEqual([
          [row.from, since],
          [since, null],
        ]);
        expect(law.routes.length + law.credits.length).toBe(LAW.routes.length + LAW.credits.length + 1);
        expect(formatDay(since)).not.toBe('');
      },
    ),
    { seed: 20_261_128, numRuns: 40 },
  );
});
