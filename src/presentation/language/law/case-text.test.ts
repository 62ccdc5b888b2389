import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDay } from '../../../terms/index.ts';
import { requirementAnswer } from '../../answers/requirement-answer.ts';
import { LANGUAGES } from '../language.ts';
import { LAW_TEXTS } from './wording.ts';

const CASES = new URL('../../../requirements/__data__/requirement-cases.json', import.meta.url);
const cases: { readonly cases: readonly { readonly area: string }[] } = JSON.parse(readFileSync(CASES, 'utf8'));
const today = parseDay('2026-11-28') ?? (0 as never);

test.each(LANGUAGES)('in %s every case is told whole, and says that a person decides', (language) => {
  const answer = requirementAnswer(cases, today, language);
  for (const { id, area, explanation, questions, missing } of answer.cases) {
    expect(explanation, id).not.toMatch(/[{}]|undefined|null|NaN/);
    if (area === null) continue;
    expect(explanation, id).toContain(LAW_TEXTS[language].proposes);
    for (const text of [...missing, ...questions.map(({ question }) => question)]) expect(text, id).not.toBe('');
  }
  expect(answer.cases).toHaveLength(cases.cases.length);
});

test('numbers and days are written as the language writes them', () => {
  const facts = {
    level: '1-4',
    pupils: 100,
    hoursPerPupil: 700,
    teacherHours: 5400,
    itoHours: 700,
    specialNorwegianHours: 200,
  };
  const told = LANGUAGES.map((language) => requirementAnswer({ facts }, today, language).cases[0]?.sentences[0]);
  expect(told.map((text) => /15[.,]56/.exec(text ?? '')?.[0])).toEqual(['15,56', '15,56', '15.56']);
});

test('a rule that is our reading says so', () => {
  const facts = { role: 'REKTOR', pedagogicalCompetence: true, teacherEducation: false };
  const [answer] = requirementAnswer({ facts }, today, 'nb').cases;
  expect(answer?.confidence).toBe('interpretive');
  expect(answer?.explanation).toContain('vår tolkning');
});
