import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../../plans/index.ts';
import { reading, seen, standingWith } from '../../../../plans/standing/__data__/readings.ts';
import type { Language } from '../../language.ts';
import { asText } from '../part.ts';
import { headline } from './headline.ts';
import type { HeadlineKind } from './tellers.ts';

const plainly = (text: string) => text.replace(/\u00a0/g, ' ').replace(/\u2060/g, '');

/** Main sentence and what follows it, as a reader sees them. */
function said(kind: HeadlineKind, readings: readonly Reading[], language: Language = 'nb', group = 'Total') {
  const facts = { standing: standingWith(readings), group, owner: 'Fjordvik kommune' };
  const told = headline(kind, facts, 'Nøkkeltallet', language);
  return told === null ? null : { main: plainly(asText(told.main)), rest: plainly(told.rest), state: told.state };
}

describe('where a second figure is told', () => {
  const COHORT = (year: number, value: number) =>
    seen(`${year}-08-01/${year + 1}-08-01`, value, { numerator: 7, denominator: 10 });
  const stayed = (last: number) => [
    reading('B10', [COHORT(2022, 0.5), COHORT(2023, last), COHORT(2024, 0.7)], { line: '1' }),
    reading('B10', [COHORT(2020, 0.3)], { line: '3' }),
  ];

  test.each([
    ['nb', 'Ett år før var andelen etter ett år 60,0 prosent'],
    ['nn', 'Eitt år før var delen etter eitt år 60,0 prosent'],
    ['en', 'One year before, the share after one year was 60.0 per cent'],
  ] as const)('it is said which of them was another the year before (%s)', (language, sentence) => {
    expect(plainly(said('staying', stayed(0.6), language)?.rest ?? '')).toContain(sentence);
  });

  test('it is said which of them was the same', () => {
    expect(plainly(said('staying', stayed(0.7))?.rest ?? '')).toContain(
      'Ett år før var andelen etter ett år på samme nivå.',
    );
  });

  test('it is said which of them is provisional', () => {
    const now = seen('2024-08-01/2025-08-01', 0.7, { numerator: 7, denominator: 10, state: 'provisional' });
    const told = said('staying', [reading('B10', [now], { line: '1' }), ...stayed(0.6).slice(1)]);
    expect(told?.rest).toBe('Andelen etter ett år er foreløpig.');
  });

  const OLDER = (year: number, value: number) => seen(`${year}-08-31`, value, { numerator: 7, denominator: 10 });
  const older = [reading('A7', [OLDER(2025, 0.5), OLDER(2026, 0.7)]), reading('A7m', [seen('2026-08-31', 42)])];

  test.each(['nb', 'nn', 'en'] as const)('no number is told beside those of the year before (%s)', (language) => {
    // A number more would be bound, and a report that was published be told as another (decision 0113).
    expect(said('older', older, language)?.rest.match(/\d+/g)).toEqual(['50', '0']);
  });

  test('a staff group is counted by its own name', () => {
    const size = reading('A1', [seen('2025-08-31', 650), seen('2026-08-31', 642)], {
      subject: { dimension: 'staff-group', code: 'teacher', name: null },
    });
    expect(plainly(said('size', [size], 'nb', 'teacher')?.rest ?? '')).toContain('Ett år før var tallet på lærere 650');
  });
});
