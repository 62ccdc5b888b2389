import { describe, expect, test } from 'vitest';
import { answerSentence } from '../answer-sentence.ts';
import type { CellFacts, FigureFacts } from '../figure-facts.ts';
import { asText } from '../part.ts';

const share = (value: number, denominator: number): CellFacts => ({
  numerator: Math.round(value * denominator),
  denominator,
  value,
  state: 'shown',
  reason: null,
});
const WITHHELD: CellFacts = { numerator: null, denominator: null, value: null, state: 'withheld', reason: 'x' };
const persons = (value: number): CellFacts => ({ ...WITHHELD, numerator: value, value, state: 'shown', reason: null });

const facts = (alias: string, period: string, lines: Readonly<Record<string, CellFacts>>): FigureFacts => ({
  alias,
  group: 'teacher',
  owner: 'Fjordvik',
  unit: null,
  other: [],
  period,
  now: Object.values(lines)[0] ?? WITHHELD,
  yearBefore: null,
  schoolTurnover: null,
  balance: null,
  lines,
});
const said = (told: FigureFacts, language: 'nb' | 'nn' | 'en' = 'nb') =>
  asText(answerSentence(told, language)).replaceAll('\u00a0', ' ');

const OUTCOMES = facts('stayers-and-leavers', '2024-10-01/2025-10-01', {
  stayer: share(0.82, 8843),
  'role-changer': share(0.003, 8843),
  mover: share(0.054, 8843),
  leaver: share(0.123, 8843),
});
const STAYING = facts('retention', '2016-08-01/2026-08-01', {
  '1': share(0.711, 12_683),
  '3': share(0.473, 12_683),
  '5': share(0.38, 12_683),
});

describe('what became of people', () => {
  test('is told outcome by outcome', () => {
    expect(said(OUTCOMES)).toBe(
      'Av 8 843 lærere ansatt i Fjordvik 1. oktober 2024 var 82,0 prosent i samme rolle ved samme skole 1. oktober 2025. 0,3 prosent hadde ny rolle ved skolen. 5,4 prosent hadde byttet skole. 12,3 prosent hadde sluttet.',
    );
  });

  test('leaves out a withheld outcome', () => {
    const lines = { ...OUTCOMES.lines, mover: WITHHELD };
    expect(said({ ...OUTCOMES, lines })).not.toContain('byttet');
  });

  test('with the first outcome withheld is withheld', () => {
    const lines = { ...OUTCOMES.lines, stayer: WITHHELD };
    expect(said({ ...OUTCOMES, lines, now: WITHHELD })).toBe('Tallet er skjermet av hensyn til personvern.');
  });
});

describe('how many stay', () => {
  test('is told after one, three and five years', () => {
    expect(said(STAYING)).toBe(
      'Av 12 683 lærere som begynte i Fjordvik fra 1. august 2016 til 1. august 2026, var 71,1 prosent fortsatt ansatt etter 1 år, 47,3 prosent etter 3 år og 38,0 prosent etter 5 år.',
    );
  });

  test('is told in nynorsk and English', () => {
    expect(said(STAYING, 'nn')).toContain('71,1 prosent framleis tilsette etter 1 år');
    expect(said(STAYING, 'en')).toBe(
      'Of 12,683 teachers who began in Fjordvik from 1 August 2016 to 1 August 2026, 71.1 per cent were still employed after 1 year, 47.3 per cent after 3 years and 38.0 per cent after 5 years.',
    );
  });
});

test('moves tell how many left and how many are new', () => {
  const moves = facts('flow-matrix', '2024-10-01/2025-10-01', { left: persons(2267), joined: persons(2346) });
  expect(said(moves)).toBe(
    '2 267 lærere ansatt i Fjordvik 1. oktober 2024 hadde sluttet 1. oktober 2025. 2 346 var nye.',
  );
});
