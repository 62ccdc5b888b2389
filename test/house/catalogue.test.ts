import { describe, expect, test } from 'vitest';
import { catalogue } from '../../scripts/checks/catalogue.ts';
import { generated } from '../../scripts/checks/generated.ts';
import { judged } from './planted.ts';

const MODULE = { 'package.json': '{"type":"module"}' };
const WHOLE = `{ name: 1, definition: 1, population: 1, exclusions: 1, overTime: 1, overUnits: 1, adding: 1, referenceValues: 1, kernel: 1, definedBy: 1, version: 1 }`;

async function rulesOf(analysis: string, rest: Readonly<Record<string, string>> = {}) {
  const { problems } = await judged(catalogue, { ...MODULE, 'src/analysis/index.ts': analysis, ...rest });
  return problems.map((problem) => problem.rule);
}

describe('the catalogue of metrics', () => {
  const page = { 'docs/metrics/A1.md': '# A1\n' };

  test('is in order when every metric says all and has its page', async () => {
    expect(
      await rulesOf(`export const METRICS = { A1: ${WHOLE} };\nexport const lintCatalogue = () => [];`, page),
    ).toEqual([]);
  });

  test('a metric that does not say whether it may be added over time is named', async () => {
    const silent = WHOLE.replace('overTime: 1, ', '');
    const analysis = `export const METRICS = { A1: ${silent} };\nexport const lintCatalogue = () => [];`;
    expect(await rulesOf(analysis, page)).toEqual(['metric-incomplete']);
  });

  test('a metric without a definition page is named', async () => {
    expect(await rulesOf(`export const METRICS = { A1: ${WHOLE} };\nexport const lintCatalogue = () => [];`)).toEqual([
      'metric-without-page',
    ]);
  });

  test("its own linter's findings are told", async () => {
    expect(
      await rulesOf(`export const METRICS = { A1: ${WHOLE} };\nexport const lintCatalogue = () => ['no'];`, page),
    ).toEqual(['catalogue']);
  });

  test('that is empty or cannot be linted is an offence', async () => {
    expect(await rulesOf('export const METRICS = {};')).toEqual(['catalogue-is-read', 'catalogue']);
  });
});

describe('made pages', () => {
  const maker = "export const metricPages = () => new Map([['docs/metrics/A1.md', 'made\\n']]);";
  const script = { ...MODULE, 'scripts/generate-metrics.ts': maker };

  async function verdict(rest: Readonly<Record<string, string>>) {
    const { problems } = await judged(generated, { ...script, ...rest });
    return problems.map((problem) => problem.rule);
  }

  test('are in order when they are what the code makes', async () => {
    expect(await verdict({ 'docs/metrics/A1.md': 'made\n' })).toEqual([]);
  });

  test('that were edited by hand are named', async () => {
    expect(await verdict({ 'docs/metrics/A1.md': 'edited\n' })).toEqual(['page-differs']);
  });

  test('that nobody makes any more are named', async () => {
    expect(await verdict({ 'docs/metrics/A1.md': 'made\n', 'docs/metrics/Z9.md': 'old\n' })).toEqual([
      'page-nobody-makes',
    ]);
  });
});
