import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type } from '../../__data__/typing.ts';

function fileOf(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'laget-law-')), 'facts.json');
  writeFileSync(path, content);
  return path;
}

const TEACHER = { routes: ['GLU_1_7'], subjectStp: { norsk: 60 }, completed: '2024-06-15' };
const POST = { kind: 'LAERARSTILLING', level: '1-4', subjects: ['norsk'], start: '2026-08-01', tenure: 'PERMANENT' };

test('one case, a list and {"cases"} are answered in order, as one JSON document', async () => {
  const one = { id: 'a', asOf: '2026-11-21', facts: { person: TEACHER, position: POST } };
  for (const written of [one, [one], { cases: [one] }]) {
    const { exit, out } = await type(['requirement', fileOf(JSON.stringify(written)), '--format', 'json']);
    expect(exit).toBe(0);
    const [answer] = JSON.parse(out).cases;
    expect(answer).toMatchObject({
      id: 'a',
      outcome: { hiring: 'QUALIFIED', hiringBasis: 'OF 12-2 a' },
      confidence: 'text',
    });
    expect(answer.basis).toEqual(['OL § 17-3(1)', 'OF § 12-2 a', 'OF § 12-4']);
  }
});

test('for people it is one text, in the language asked for', async () => {
  const file = fileOf(JSON.stringify({ id: 'a', facts: { person: TEACHER, position: POST } }));
  const { out } = await type(['requirement', file, '--lang', 'nn']);
  expect(out).toContain('Fyller tilsetjingskravet');
  expect(out).toContain('Lova er kontrollert per');
});

test('--codes lists the closed lists of codes', async () => {
  const { exit, out } = await type(['requirement', '--codes', '--format', 'json']);
  expect(exit).toBe(0);
  const codes = JSON.parse(out);
  expect(codes.routes).toContain('GLU_5_10');
  expect(codes.levels).toContain('VGS_YRKESFAG');
  expect(codes.hiring).toContain('NEEDS_ASSESSMENT');
  expect(codes.subjects.core).toContain('matematikk');
});

test.each([
  ['{', 'file-not-json'],
  ['"text"', 'no-cases'],
  ['[3]', 'not-an-object'],
  ['[{"id":"x"}]', 'no-facts'],
  ['{"asOf":"1. mai","facts":{}}', 'not-a-day'],
  ['{"id":"x","facts":{"weather":"fine"}}', 'unknown-question'],
])('%s is refused with what is wrong', async (content, code) => {
  const { exit, err } = await type(['requirement', fileOf(content), '--format', 'json']);
  expect(exit).toBe(4);
  expect(err).toContain(`"code":"${code}"`);
});

test('a fact that cannot be read is said, left out, and the rest is answered', async () => {
  const person = { ...TEACHER, routes: ['GLU_1_7', 'WIZARD'], totalStpInclPed: 'many' };
  const file = fileOf(JSON.stringify({ id: 'a', facts: { person, position: POST } }));
  const { exit, out, err } = await type(['requirement', file, '--format', 'json']);
  expect(exit).toBe(0);
  expect(err).toContain('WIZARD');
  expect(err).toContain('many');
  expect(JSON.parse(out).cases[0].outcome.hiring).toBe('QUALIFIED');
});

test('without a file, or with one that is not there, it says what to do', async () => {
  expect((await type(['requirement'])).exit).toBe(2);
  const { exit, err } = await type(['requirement', '/not/there.json']);
  expect(exit).toBe(4);
  expect(err).toContain('/not/there.json');
});

test('a variant is answered beside the law, never for it', async () => {
  const glu = { routes: ['GLU_5_10'], subjectStp: { naturfag: 30 }, completed: '2020-06-15' };
  const position = { level: '8-10', subjects: ['naturfag'], start: '2024-08-15', tenure: 'PERMANENT' };
  const facts = fileOf(JSON.stringify({ id: 'a', asOf: '2027-09-01', facts: { person: glu, position } }));
  const changes = [{ rule: 'S-04', credits: 45 }];
  const own = fileOf(JSON.stringify({ name: 'Mer fag', author: 'Skoleeieren', reason: 'Prøver det.', changes }));
  for (const [variant, gap] of [
    ['sixty-in-every-subject', 30],
    [own, 15],
  ] as const) {
    const { exit, out } = await type(['requirement', facts, '--variant', variant, '--format', 'json']);
    const answer = JSON.parse(out);
    expect([exit, answer.cases[0].outcome.subject]).toEqual([0, { naturfag: 'MEETS' }]);
    expect(answer.ifChanged[0]).toMatchObject({ id: 'a', differs: true, outcome: { gapStp: { naturfag: gap } } });
  }
  const { out } = await type(['requirement', facts, '--variant', own]);
  expect(out).toContain('Dette er ikke loven, men varianten «Mer fag» fra Skoleeieren');
  expect(out).toContain('1 av 1 saker');
  const wrong = fileOf(JSON.stringify({ name: 'x', author: 'y', reason: 'z', changes: [{ rule: 'H-01', off: true }] }));
  const refused = await type(['requirement', facts, '--variant', wrong]);
  expect([refused.exit, refused.err.includes('$.changes[0].rule')]).toEqual([4, true]);
});
