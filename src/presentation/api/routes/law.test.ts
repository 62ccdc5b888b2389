import { expect, test } from 'vitest';
import { testApp } from '../__data__/test-app.ts';
import type { LawAnswer, Problem, RequirementsAnswer } from '../contract/index.ts';
import { lawSchema, requirementsSchema } from '../schemas/law.ts';

const { app, calls, looks, faults } = testApp();
const CASE = {
  id: 'a',
  asOf: '2026-11-28',
  facts: { person: { routes: ['GLU_1_7'] }, position: { level: '1-4', subjects: ['norsk'], start: '2027-01-04' } },
};

function ask(body: unknown, lang = 'nb') {
  const headers = { 'content-type': 'application/json' };
  return app.request(`/api/requirement?lang=${lang}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

test.each([CASE, [CASE], { cases: [CASE] }])('a case, a list of them, and cases are answered', async (body) => {
  const response = await ask(body, 'nn');
  expect(response.status).toBe(200);
  const answer = (await response.json()) as RequirementsAnswer;
  expect(requirementsSchema.safeParse(answer).error).toBeUndefined();
  expect(answer.cases[0]?.outcome).toMatchObject({ hiring: 'QUALIFIED', hiringBasis: 'OF 12-2 a' });
  expect(answer.cases[0]?.sentences[0]).toContain('Fyller tilsetjingskravet');
});

test('nothing of the facts is stored, logged or looked up', async () => {
  await ask(CASE);
  expect([calls, looks, faults]).toEqual([[], [], []]);
});

test.each([
  [{}, 400, 'no-cases'],
  [[7], 400, 'not-an-object'],
  [{ cases: [{ id: 'x' }] }, 400, 'no-facts'],
  [{ ...CASE, asOf: '31.8.2026' }, 400, 'not-a-day'],
  [{ facts: { weather: 'fine' } }, 422, 'unknown-question'],
  ['text', 400, 'wrong-use'],
] as const)('%j is a problem: %i %s', async (body, status, code) => {
  const response = await ask(body, 'en');
  const problem = (await response.json()) as Problem;
  expect([response.status, problem.code]).toEqual([status, code]);
  expect(problem.detail.length).toBeGreaterThan(10);
});

test('facts of more than a megabyte are refused', async () => {
  expect((await ask({ facts: { person: 'x'.repeat(1_000_001) } })).status).toBe(413);
});

test('each variant leads to the two figures of what it would mean', async () => {
  const { variants } = (await (await app.request('/api/law?lang=en')).json()) as LawAnswer;
  expect(variants.map(({ id, figures }) => [id, figures])).toEqual([
    ['sixty-in-every-subject', ['if-sixty-in-every-subject', 'if-sixty-in-every-subject-hours']],
    ['thirty-in-every-subject', ['if-thirty-in-every-subject', 'if-thirty-in-every-subject-hours']],
    ['no-exemption', ['if-no-exemption', 'if-no-exemption-hours']],
  ]);
});

test.each(['nb', 'nn', 'en'])('the law is told whole in %s', async (lang) => {
  const answer = (await (await app.request(`/api/law?lang=${lang}`)).json()) as LawAnswer;
  expect(lawSchema.safeParse(answer).error).toBeUndefined();
  expect(answer.rules.length).toBeGreaterThan(170);
  for (const { id, text, valid, references } of answer.rules) {
    expect(`${text} ${valid}`, id).not.toMatch(/[{}]|undefined|null/);
    expect([id, references.length > 0, text.endsWith('.')]).toEqual([id, true, true]);
  }
  const areas = new Set(answer.areas.map(({ code }) => code));
  expect(answer.rules.filter(({ area }) => !areas.has(area))).toEqual([]);
});

test('ways to be hired are told from the rows of the engine', async () => {
  const { rules } = (await (await app.request('/api/law')).json()) as LawAnswer;
  const text = (id: string) => rules.find((rule) => rule.id === id)?.text;
  expect(text('OF-12-2-a')).toBe('Grunnskolelærer 1–7 kan tilsettes for hele trinnet.');
  expect(text('OF-12-5-b')).toBe(
    'Den som har minst 240 studiepoeng fra universitet eller høgskole, medregnet pedagogisk utdanning, kan tilsettes for å undervise i norsk, matematikk og engelsk med minst 60 studiepoeng, og i andre fag med minst 30.',
  );
  expect(text('OF-12-13-3')).toBe(
    'Barnehagelærer eller førskolelærer som begynte på utdanningen senest 31.\u00a0desember\u00a02007, kan tilsettes på 1. trinn.',
  );
});
