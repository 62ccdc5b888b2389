import { describe, expect, test } from 'vitest';
import { asText } from '../language/index.ts';
import { testApp } from './__data__/test-app.ts';
import type { CompareAnswer, KeyMetricsAnswer, Problem } from './contract/index.ts';

const asked = async <T>(path: string, given = testApp(), headers: Record<string, string> = {}) => {
  const response = await given.app.request(path, { headers });
  return { status: response.status, answer: (await response.json()) as T };
};
const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const TWO = '/api/compare?metric=B2&a=living-conditions%3Dexposed&b=living-conditions%3Dother';

describe('two groups', () => {
  test.each([
    [
      'nb',
      '«Levekårsutsatt område»: 60,0 prosent. «Andre områder»: 30,0 prosent. «Levekårsutsatt område» ligger 30,0 prosentpoeng høyere enn «Andre områder», 95 prosent intervall 16,3 til 42,2.',
    ],
    [
      'en',
      '“Area with poor living conditions”: 60.0 per cent. “Other areas”: 30.0 per cent. “Area with poor living conditions” is 30.0 percentage points higher than “Other areas”, 95 per cent interval 16.3 to 42.2.',
    ],
  ])('are told in a sentence with the interval of the difference (%s)', async (lang, sentence) => {
    const { answer } = await asked<CompareAnswer>(`${TWO}&lang=${lang}`);
    expect(plain(asText(answer.lines[0]?.sentence ?? []))).toBe(sentence);
    expect(answer.lines[0]).toMatchObject({ verdict: 'difference', heldBack: false, why: null });
  });

  test('of which one is withheld tell no difference, no interval and no number of it', async () => {
    const path = '/api/compare?metric=B2&a=staff-group%3Dteacher&b=staff-group%3Dleader';
    const [line] = (await asked<CompareAnswer>(path)).answer.lines;
    expect(line).toMatchObject({
      why: 'withheld',
      difference: null,
      interval: null,
      b: { value: null, numerator: null },
    });
    expect(plain(asText(line?.sentence ?? []))).toContain('skjermet av hensyn til personvern');
  });

  test('of whole figures are logged, the public ones are not', async () => {
    const given = testApp();
    await asked(TWO, given);
    expect(given.looks).toEqual([]);
    await asked(`${TWO}&audience=internal`, given);
    expect(given.looks).toEqual(['hr-analyst B2', 'hr-analyst B2']);
  });

  test.each([
    ['/api/compare?metric=B2', 'compare-needs-two', 'Si hva som skal sammenlignes'],
    [`${TWO}&period-b=2020-10-01/2021-10-01`, 'compare-one-way', 'ikke begge deler'],
    [
      '/api/compare?metric=B2&a=sex%3Df&b=staff-group%3Dteacher',
      'groups-of-two-dimensions',
      '«Kjønn» og «Stillingsgruppe»',
    ],
    ['/api/compare?metric=B2&a=sex%3Df&b=sex%3DTotal', 'groups-overlap', 'alle'],
  ])('%s is refused in words', async (path, code, words) => {
    const { status, answer } = await asked<Problem>(path);
    expect([status, answer.code]).toEqual([400, code]);
    expect(answer.detail).toContain(words);
  });
});

describe('the key metrics', () => {
  test('are judged together, and each says why it is among them', async () => {
    const { answer } = await asked<KeyMetricsAnswer>('/api/compare/key-metrics');
    expect(answer.rows.map(({ metric }) => metric.id)).toEqual(['A10', 'A4', 'A5', 'A7', 'B15', 'B2', 'B3', 'B9']);
    expect(answer.tests).toBe(answer.rows.filter(({ interval }) => interval !== null).length);
    expect(answer.rows.every(({ reason }) => reason !== '')).toBe(true);
    expect(answer.notes.join(' ')).toContain('Holms metode');
  });

  test('say of which they are not about one staff group', async () => {
    const { answer } = await asked<KeyMetricsAnswer>('/api/compare/key-metrics?group=teacher');
    expect(answer.rows.filter(({ remark }) => remark !== null).map(({ metric }) => metric.id)).toEqual(['A10']);
  });

  test('of an unknown staff group are refused', async () => {
    expect((await asked<Problem>('/api/compare/key-metrics?group=trollmenn')).answer.code).toBe('unknown-code');
  });

  test('as a file are the public ones, in the language asked for', async () => {
    const { app } = testApp();
    const text = await (await app.request('/api/compare/key-metrics/export?audience=internal&lang=nn')).text();
    expect(text).toContain('Kva vi kan seie');
    expect(text).toContain('Offentleg');
    const one = await app.request('/api/compare/export?metric=B2&a=staff-group%3Dteacher&b=staff-group%3Dleader');
    expect(await one.text()).toMatch(/;:;/);
  });
});
