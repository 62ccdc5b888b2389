import { describe, expect, test } from 'vitest';
import type { ControlledSeries, ControlSignal, ControlStretch, Grain } from '../../../disclosure/index.ts';
import { LANGUAGES } from '../language.ts';
import { controlPointText, controlSentences } from './control-text.ts';

const MONTHS = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}-01`).map(
  (day, i, all) => `${day}/${all[i + 1] ?? '2026-01-01'}`,
);
const CALM: ControlStretch = {
  from: 0,
  to: 12,
  breaks: [],
  finalPoints: 12,
  limits: { mean: 0.1, lower: 0.05, upper: 0.15, rangeLimit: 0.06 },
  lack: null,
  verdict: 'within',
  signals: [],
};

function said(
  stretches: readonly ControlStretch[],
  language: (typeof LANGUAGES)[number] = 'nb',
  grain: Grain = 'year',
) {
  const verdict = stretches.at(-1)?.verdict ?? 'within';
  const chart: ControlledSeries = { codes: [], unit: 'share', points: [], stretches, verdict };
  const spoken = { chart, grain, breakDays: new Map([['b', '2025-06-01']]) };
  return controlSentences(spoken, language).map((text) => text.replaceAll('\u00a0', ' '));
}

const signal = (more: Partial<ControlSignal>): ControlStretch => ({
  ...CALM,
  verdict: 'stands-out',
  signals: [
    { rule: 'shift', side: 'above', periods: MONTHS.slice(2, 9), provisional: false, everyYear: false, ...more },
  ],
});

describe('what a control chart says', () => {
  test('where all is as usual', () => {
    expect(said([CALM])).toEqual(['Vanlig variasjon: mellom 5,0 % og 15,0 %, med 10,0 % som gjennomsnitt.']);
  });

  test.each<[Partial<ControlSignal>, string]>([
    [{}, 'Sju måneder på rad over midten: fra mars 2025 til sep. 2025.'],
    [{ side: 'below', periods: MONTHS }, 'Tolv måneder på rad under midten: fra jan. 2025 til des. 2025.'],
    [{ rule: 'trend' }, 'Sju måneder på rad har steget: fra mars 2025 til sep. 2025.'],
    [{ rule: 'outside', periods: MONTHS.slice(6, 8) }, 'Utenfor grensene: juli 2025 og aug. 2025 (over).'],
    [
      { rule: 'two-in-three', periods: MONTHS.slice(0, 2) },
      'To av tre på rad er nær den øvre grensen: jan. 2025 og feb. 2025.',
    ],
    [
      { rule: 'outside', periods: MONTHS.slice(0, 7) },
      'Utenfor grensene: juli 2025, juni 2025, mai 2025, april 2025, mars 2025 og 2 tidligere (over).',
    ],
    [
      { rule: 'outside', periods: MONTHS.slice(6, 7), everyYear: true },
      'Over grensene på samme tid hvert år: juli 2025. Det tyder på årstid, ikke endring.',
    ],
  ])('of %j', (more, sentence) => {
    expect(said([signal(more)], 'nb', 'month')[0]).toBe(sentence);
  });

  test('that something is provisional, and that a month may be the season', () => {
    expect(said([signal({ provisional: true })], 'nb', 'month').slice(1)).toEqual([
      'Noe av dette er foreløpig.',
      'Kommer det samme merket på samme tid hvert år, er det som regel årstiden. Se da tallet per skoleår.',
    ]);
  });

  test('that so much is outside that the limits say nothing, instead of all of it', () => {
    const moving: ControlStretch = { ...signal({ rule: 'outside' }), verdict: 'not-stable' };
    expect(said([moving])).toEqual([
      'Mer enn en tredel av punktene er utenfor grensene. Tallet har flyttet seg, gradvis eller i hopp, så grensene sier ikke hva som er vanlig.',
    ]);
  });

  test('why there are no limits', () => {
    const few: ControlStretch = { ...CALM, limits: null, lack: 'too-few', finalPoints: 5, verdict: 'cannot-tell' };
    expect(said([few])).toEqual(['For få punkter til å si noe: 5 ferdige tall, og det trengs minst 8.']);
  });

  test('before a break, where that stretch has limits', () => {
    const newer: ControlStretch = { ...CALM, breaks: ['b'] };
    expect(said([CALM, newer])[1]).toBe(
      'Før bruddet 1. juni 2025: Vanlig variasjon: mellom 5,0 % og 15,0 %, med 10,0 % som gjennomsnitt.',
    );
    expect(said([{ ...CALM, limits: null, lack: 'too-few', verdict: 'cannot-tell' }, newer])).toHaveLength(1);
  });

  test('in all three languages, with nothing left to fill in', () => {
    for (const language of LANGUAGES) {
      for (const rule of ['outside', 'trend', 'two-in-three', 'shift'] as const) {
        for (const side of ['above', 'below'] as const) {
          const [sentence = ''] = said([signal({ rule, side })], language, 'month');
          expect(sentence).toMatch(/^[A-ZÅÆØ].*2025.*\.$/);
          expect(controlPointText([{ rule, side }], language)).not.toBe('');
        }
      }
    }
  });
});
