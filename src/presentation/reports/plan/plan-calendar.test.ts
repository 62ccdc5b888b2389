import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NamedDue, planCalendar } from './plan-calendar.ts';

const DUE: NamedDue = {
  kind: 'milestone',
  code: '2.2',
  what: 'Alle har veileder',
  name: 'Alle har veileder',
  owner: 'leder for HR',
  day: '2026-09-01',
  late: false,
};
const WORDS = {
  owner: 'Fjordvik',
  language: 'nb' as const,
  at: '2026-08-31T06:05:04.321Z',
  site: new URL('https://laget.example.no/'),
};
/** As a calendar reads it: pieces of a line are put together. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const uidsOf = (due: readonly NamedDue[]) =>
  linesOf(planCalendar(due, WORDS)).filter((line) => line.startsWith('UID:'));

describe('the calendar of the plan', () => {
  test('has a whole day for each thing that is due, with what it is, who does it as a function, and where it is read', () => {
    expect(linesOf(planCalendar([DUE], WORDS))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Laget//Plan//NO',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Frister i planen – Fjordvik',
      'BEGIN:VEVENT',
      expect.stringMatching(/^UID:[0-9a-f]{32}@plan\.laget$/),
      'DTSTAMP:20260831T060504Z',
      'DTSTART;VALUE=DATE:20260901',
      'SUMMARY:Milepæl 2.2: Alle har veileder',
      'DESCRIPTION:Milepæl i tiltak 2.2. Eier: leder for HR.',
      'URL:https://laget.example.no/plan/2.2',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('keeps the UID of what is moved or done by another, and gives two things of one name each their own', () => {
    const [first] = uidsOf([DUE]);
    expect(uidsOf([{ ...DUE, day: '2027-01-01', owner: 'rektor', late: true }])).toEqual([first]);
    expect(uidsOf([{ ...DUE, what: 'Noe annet' }])).not.toEqual([first]);
    const two = uidsOf([DUE, { ...DUE, day: '2026-10-01' }]);
    expect([two[0], new Set(two).size]).toEqual([first, 2]);
  });

  test('writes signs that mean something in a calendar so that they mean nothing', () => {
    const text = planCalendar([{ ...DUE, name: 'a;b,c\\d\ne\rf\u0007g', owner: 'x' }], WORDS);
    expect(linesOf(text)).toContain('SUMMARY:Milepæl 2.2: a\\;b\\,c\\\\d\\ne\\nf g');
    expect(linesOf(text).filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
  });

  test('of nothing due holds the zone, since a calendar that holds nothing is none', () => {
    expect(linesOf(planCalendar([], WORDS))).toContain('BEGIN:VTIMEZONE');
  });

  test('has no line of more than 75 octets and breaks no character, whatever things are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (drawn) => {
        const name = drawn.replaceAll(/[\\;,\p{Cc}]/gu, 'å');
        const text = planCalendar([{ ...DUE, name }], { ...WORDS, site: null });
        const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
        expect(longest).toBeLessThanOrEqual(75);
        expect(linesOf(text)).toContain(`SUMMARY:Milepæl 2.2: ${name}`);
      }),
      { seed: 9, numRuns: 200 },
    );
  });
});
