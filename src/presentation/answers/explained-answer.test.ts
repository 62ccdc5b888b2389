import { expect, test } from 'vitest';
import type { NearestQuestion } from '../../disclosure/index.ts';
import { dayOf } from '../../terms/index.ts';
import { nearestLine } from '../cli/texts/explained-text.ts';
import { LANGUAGES } from '../language/index.ts';
import { nearestAnswer } from './explained-answer.ts';

const PERIOD = { kind: 'between', from: dayOf(2024, 8, 1), to: dayOf(2025, 8, 1), grain: null } as const;
const NEAREST: NearestQuestion = {
  question: {
    metric: 'B4',
    by: ['area'],
    where: [{ dimension: 'staff-group', codes: ['teacher', 'leader'] }],
    period: PERIOD,
    asKnownOn: null,
  },
  changes: [
    { kind: 'time', period: PERIOD },
    { kind: 'coarser', from: 'unit', to: 'area', filter: false },
  ],
};

test('the nearest question is an address, its parts and a sentence', () => {
  expect(nearestAnswer(NEAREST, 'nb')).toEqual({
    query: 'metric=B4&by=area&where=staff-group%3Dteacher%2Cleader&from=2024-08-01&to=2025-08-01',
    by: ['area'],
    where: [{ dimension: 'staff-group', codes: ['teacher', 'leader'] }],
    period: '2024-08-01/2025-08-01',
    grain: null,
    lead: 'Prøv heller',
    text: 'tiden 1.\u00a0august 2024 til 1.\u00a0august 2025, med område i stedet for enhet'.replace(
      /(august) /g,
      '$1\u00a0',
    ),
  });
});

test('and a line with the command that asks it, in every language its own', () => {
  const lines = LANGUAGES.map((language) => nearestLine(NEAREST, language));
  const command = 'laget figure B4 --by area --where staff-group=teacher,leader --from 2024-08-01 --to 2025-08-01';
  expect(lines.every((line) => line.endsWith(`: ${command}`))).toBe(true);
  expect(new Set(lines).size).toBe(3);
});
