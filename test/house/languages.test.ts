import { describe, expect, test } from 'vitest';
import { language } from '../../scripts/checks/language.ts';
import { judged } from './planted.ts';

const FOLDER = 'src/presentation/language/screens';

async function rulesOf(nb: string, nn: string, en: string, rest: Readonly<Record<string, string>> = {}) {
  const house = { [`${FOLDER}/nb.ts`]: nb, [`${FOLDER}/nn.ts`]: nn, [`${FOLDER}/en.ts`]: en, ...rest };
  const { problems } = await judged(language, { 'package.json': '{"type":"module"}', ...house });
  return problems.map((problem) => problem.rule);
}

const same = (name: string) => `export const ${name} = { title: (v) => \`\${v.count} skoler\` };`;

describe('nb, nn and en', () => {
  test('agree when they have the same keys and the same values', async () => {
    expect(await rulesOf(same('nb'), same('nn'), same('en'))).toEqual([]);
  });

  test('a text that one language lacks is named', async () => {
    expect(await rulesOf(same('nb'), same('nn'), 'export const en = {};')).toEqual(['text-missing']);
  });

  test('a text that nb does not have is named', async () => {
    const nn = same('nn').replace(' };', ", more: 'a' };");
    expect(await rulesOf(same('nb'), nn, same('en'))).toEqual(['text-surplus']);
  });

  test('a text function that forgets a value is named', async () => {
    expect(await rulesOf(same('nb'), same('nn'), "export const en = { title: () => 'schools' };")).toEqual([
      'placeholders-differ',
    ]);
  });

  test('a written placeholder that is spelt otherwise is named', async () => {
    const text = (name: string, place: string) => `export const ${name} = { title: '{${place}} a' };`;
    expect(await rulesOf(text('nb', 'count'), text('nn', 'count'), text('en', 'number'))).toEqual([
      'placeholders-differ',
    ]);
  });

  test('an English text that is still Norwegian is named', async () => {
    const text = (name: string) => `export const ${name} = { title: 'Ærlig talt' };`;
    expect(await rulesOf(text('nb'), text('nn'), text('en'))).toEqual(['text-not-translated']);
  });

  test('a refusal without wording is named', async () => {
    const refusal = { 'src/terms/refusal.ts': "export type Refusal = { readonly code: 'no-data' };" };
    expect(await rulesOf(same('nb'), same('nn'), same('en'), refusal)).toEqual(['code-without-wording']);
  });

  test('a control without wording is named', async () => {
    const controls = { 'src/terms/control-ids.ts': "export const CONTROL_IDS = ['file/empty'];" };
    expect(await rulesOf(same('nb'), same('nn'), same('en'), controls)).toEqual(['code-without-wording']);
  });
});
