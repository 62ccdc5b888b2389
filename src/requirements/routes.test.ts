import { expect, test } from 'vitest';
import { parseDay } from '../terms/index.ts';
import { answerCase } from './index.ts';

/**
 * Table 1.2 of the rules, typed in by hand a second time: which letter opens which level, for whoever has 60 credits in
 * naturfag. `-` is no route. Columns: 1–4, 5–7, 8–10, upper secondary common subjects, vocational subjects.
 */
const TABLE = `
GLU_1_7                              12-2 a       12-3 a        12-5 b        12-7 a        12-8 b
GLU_5_10                             -            12-3 a        12-5 a        12-7 a        12-8 b
LEKTOR_8_13                          -            12-3 b        12-5 b        12-7 a        12-8 b
UH_DEGREE+PPU@240                    -            12-3 b        12-5 b        12-7 a        12-8 b
UH_DEGREE+PPU@180                    -            -             -             -             12-8 b
FAGLAERER_PRAKTISK_ESTETISK          12-2 c       12-3 d        12-5 c        12-7 b        12-8 c
FAGLAERER                            -            12-3 d        12-5 c        12-7 b        12-8 c
LPE_1_13                             12-13(5) + 12-2 c  12-13(5) + 12-3 d  12-13(5) + 12-5 c  12-13(5) + 12-7 b  12-13(5) + 12-8 c
YRKESFAGLAERER                       -            12-3 c        12-5 d        -             12-8 a
TOSPRAAKLIG_3AAR                     12-2 d       12-3 e        12-5 e        -             12-8 b
BARNEHAGELAERER+further@240          12-2 b       12-3 b        12-5 b        12-7 a        12-8 b
ALLMENNLAERER@240                    12-13(2)     12-13(2)      12-13(2)      12-7 a        12-8 b
BARNEHAGELAERER                      -            -             -             -             12-8 b
UH_DEGREE-ped                        -            -             -             -             -
`;
const LEVELS = ['1-4', '5-7', '8-10', 'VGS_FELLES', 'VGS_YRKESFAG'];

const rows = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [who = '', ...letters] = line.trim().split(/\s{2,}/);
    return letters.map((letter, at) => ({ who, level: LEVELS[at] ?? '', letter }));
  });

function personCalled(who: string): Record<string, unknown> {
  const [names = '', total] = who.split('@');
  const routes = names.replace('+further', '').replace('-ped', '').split('+');
  return {
    routes,
    pedagogicalEducation: !names.endsWith('-ped'),
    subjectStp: { naturfag: 60 },
    completed: '2020-06-15',
    ...(total === undefined ? {} : { totalStpInclPed: Number(total) }),
    ...(names.includes('+further') ? { furtherEducationGrades1to4Stp: 60 } : {}),
    ...(routes[0] === 'BARNEHAGELAERER' || routes[0] === 'UH_DEGREE'
      ? { started: '2015-08-15', specialEducationStp: 0 }
      : {}),
    ...(names === 'UH_DEGREE-ped' ? { totalStpInclPed: 300 } : {}),
  };
}

const asOf = parseDay('2026-11-28') ?? (0 as never);

test.each(rows)('$who on $level: $letter', ({ who, level, letter }) => {
  const position = { kind: 'LAERARSTILLING', level, subjects: ['naturfag'], start: '2026-08-01', tenure: 'PERMANENT' };
  const answer = answerCase({ id: who, asOf, facts: { person: personCalled(who), position } });
  expect(answer?.outcome['hiringBasis'] ?? '-').toBe(letter === '-' ? '-' : `OF ${letter}`);
  expect(answer?.outcome['hiring'] === 'NOT_QUALIFIED').toBe(letter === '-');
});

test('the table was read whole', () => {
  expect(rows).toHaveLength(14 * LEVELS.length);
});

/** Credits that just do, and that just do not, for the subjects with numbers (rules.md 1.2, 2.1). */
const JUST: readonly (readonly [level: string, subject: string, toBeHired: number, toTeach: number])[] = [
  ['5-7', 'engelsk', 30, 30],
  ['5-7', 'naturfag', 30, 0],
  ['8-10', 'engelsk', 60, 60],
  ['8-10', 'naturfag', 30, 30],
  ['VGS_FELLES', 'fysikk', 60, 60],
];

test.each(JUST)('on %s, %s: %d credits to be hired by 240 credits, %d to teach', (level, subject, hired, teach) => {
  const position = { kind: 'LAERARSTILLING', level, subjects: [subject], start: '2026-08-01', tenure: 'PERMANENT' };
  const ask = (stp: number) => {
    const person = {
      routes: ['UH_DEGREE', 'PPU'],
      totalStpInclPed: 240,
      subjectStp: { [subject]: stp },
      completed: '2020-06-15',
    };
    return answerCase({ id: 'x', asOf, facts: { person, position } })?.outcome ?? {};
  };
  expect(ask(hired)['hiring']).toBe('QUALIFIED_FOR_SUBJECTS');
  expect(ask(hired - 1)['hiring']).toBe('NOT_QUALIFIED');
  expect(ask(hired - 1)['gapStp']).toEqual({ [subject]: 1 });
  const taught = (stp: number) => (ask(stp)['subject'] as Record<string, string>)[subject];
  expect(taught(teach)).toBe(teach === 0 ? 'NOT_REQUIRED' : 'MEETS');
});
