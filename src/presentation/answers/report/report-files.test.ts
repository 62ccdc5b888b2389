import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { COMPOSED } from '../../reports/__data__/composed.ts';
import { fileBytes, picturesOf } from './report-files.ts';

afterEach(() => vi.useRealTimers());

async function writtenOn(day: string, form: string): Promise<string> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
  return createHash('sha256')
    .update(await fileBytes(COMPOSED, form))
    .digest('hex');
}

test.each(['json', 'html', 'docx', 'pptx', 'xlsx', 'json-stat', 'zip'])(
  'the same report gives the same bytes years later: %s',
  async (form) => {
    expect(await writtenOn('2026-09-15T10:00:00Z', form)).toBe(await writtenOn('2031-02-03T23:59:58Z', form));
  },
);

/** Names of the pictures in a package, and everything that is said in its pages. */
async function packed(form: string) {
  const files = unzipSync(await fileBytes(COMPOSED, form));
  const pictures = Object.keys(files).filter((name) => name.endsWith('.png'));
  const pages = Object.entries(files).filter(([name]) => /(?:document|slide\d+)\.xml$/.test(name));
  return { pictures, text: pages.map(([, bytes]) => strFromU8(bytes)).join('') };
}

const CHARTS = COMPOSED.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart'));
const ALT = COMPOSED.figures[0]?.altText ?? 'none';

test('every chart is a picture in Word, with its text alternative', async () => {
  const { pictures, text } = await packed('docx');
  expect(pictures).toHaveLength(CHARTS.length);
  expect(text).toContain(`descr="${ALT}"`);
});

test('the chart that a sentence of the summary is told from is a picture on its slide', async () => {
  const { pictures, text } = await packed('pptx');
  expect(pictures).toHaveLength(1);
  expect(text).toContain(`descr="${ALT}"`);
});

test('the charts of a report are drawn once, whatever forms it is written in', async () => {
  const report = { ...COMPOSED };
  expect(await picturesOf(report)).toBe(await picturesOf(report));
});
