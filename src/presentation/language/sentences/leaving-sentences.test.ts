import { describe, expect, test } from 'vitest';
import { answerSentence } from './answer-sentence.ts';
import type { CellFacts, FigureFacts } from './figure-facts.ts';
import { asText } from './part.ts';

const share = (value: number, denominator = 642): CellFacts => ({
  numerator: Math.round(value * denominator),
  denominator,
  value,
  state: 'shown',
  reason: null,
});
const WITHHELD: CellFacts = { numerator: null, denominator: null, value: null, state: 'withheld', reason: 'x' };

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

const YEAR = '2024-10-01/2025-10-01';
const WHY = { voluntary: share(0.05), retired: share(0.011), 'contract-ended': share(0.031), 'other-told': share(0) };

describe('why people leave', () => {
  test('is told reason by reason, and how many told none', () => {
    expect(said(facts('voluntary-exits', YEAR, { ...WHY, 'not-said': share(0.004) }))).toBe(
      'Av 642 lærere ansatt i Fjordvik 1. oktober 2024 hadde 5,0 prosent sluttet etter egen oppsigelse innen 1. oktober 2025. 1,1 prosent gikk av med pensjon. For 3,1 prosent gikk kontrakten ut. For 0,4 prosent er grunnen ikke oppgitt.',
    );
  });

  test('says that everybody told why, and nothing where that is not seen', () => {
    expect(said(facts('voluntary-exits', YEAR, { ...WHY, 'not-said': share(0) }), 'en')).toContain(
      'A reason is stated for everyone.',
    );
    expect(said(facts('voluntary-exits', YEAR, { ...WHY, 'not-said': WITHHELD }))).not.toContain('oppgitt');
  });

  test('is withheld where notice given is', () => {
    expect(said(facts('voluntary-exits', YEAR, { voluntary: WITHHELD }))).toBe(
      'Tallet er skjermet av hensyn til personvern.',
    );
  });
});

describe('those who began', () => {
  test('have left within twelve and twenty-four months', () => {
    const lines = { '12': share(0.256, 82), '24': share(0.575, 82) };
    expect(said(facts('early-exit', '2024-08-01/2025-08-01', lines))).toBe(
      'Av 82 lærere som begynte i Fjordvik fra 1. august 2024 til 1. august 2025, hadde 25,6 prosent sluttet igjen innen 12 måneder og 57,5 prosent innen 24 måneder.',
    );
  });

  test('are told of after three years by what happened first', () => {
    const lines = {
      'left-owner': share(0.432, 730),
      'other-school': share(0.196, 730),
      'leader-post': share(0.003, 730),
      retired: share(0, 730),
      'still-there': share(0.369, 730),
    };
    expect(said(facts('left-by-cause', '2016-08-01/2026-08-01', lines), 'nn')).toBe(
      'Av 730 lærarar som byrja i Fjordvik frå 1. august 2016 til 1. august 2026, var 36,9 prosent framleis der etter 3 år. 43,2 prosent hadde slutta. 19,6 prosent hadde gått til ein annan skule. 0,3 prosent var blitt leiar.',
    );
  });

  test('are told of by a curve after one, three and five years, without those merged', () => {
    const lines = { '0': share(1), '12': share(0.768), '36': WITHHELD, '60': share(0.427) };
    expect(said(facts('staying-curve', '2015-08-01/2026-09-01', lines), 'en')).toBe(
      'Of teachers in Fjordvik, 76.8 per cent were still employed after 1 year and 42.7 per cent after 5 years. Worked out from those followed from 1 August 2015 to 1 September 2026.',
    );
  });
});

test('those from 62 to 66 are told of together', () => {
  expect(said(facts('staying-after-60', YEAR, { '60': share(0.9), '62-66': share(0.811) }))).toBe(
    'Av lærere fra 62 til 66 år i Fjordvik var 81,1 prosent fortsatt ansatt ett år senere. Regnet ut av årene som slutter 1. oktober 2025.',
  );
});

test('expected retirement is told with its tenths', () => {
  const { lines: _, ...exposed } = facts('retirement-exposure', '2026-08-31', {});
  const now = { ...share(0.0694, 651), numerator: 45.2 };
  expect(said({ ...exposed, now })).toBe(
    '45,2 av 651 lærere (6,9 prosent) ansatt i Fjordvik 31. august 2026 ventes å gå av med pensjon innen fem år.',
  );
});
