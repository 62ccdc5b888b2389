import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPOSED } from '../../../src/presentation/reports/__data__/composed.ts';
import { reportHtml } from '../../../src/presentation/reports/written-html/index.ts';
import { axeFindings, type Browsing, openBrowser } from '../browser.ts';

/** A file is opened from nowhere: no server answers. */
const NOWHERE = 'http://127.0.0.1:9';
let browsing: Browsing;

beforeAll(async () => {
  browsing = await openBrowser(NOWHERE);
});
afterAll(() => browsing.stop());

const VERSIONS = ['3', '4'] as const;

describe('a report as a file of HTML', () => {
  test.each(
    VERSIONS.flatMap((version) =>
      (['light', 'dark'] as const).flatMap((scheme) => [1280, 390].map((width) => ({ version, scheme, width }))),
    ),
  )('is accessible by WCAG 2.2 AA: version $version, $scheme, $width px', async ({ version, scheme, width }) => {
    const { page } = browsing;
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await page.setContent(reportHtml({ ...COMPOSED, template: { id: 'tertial', version } }));
    expect(await axeFindings(page)).toEqual([]);
  });

  test.each([1280, 390])('is not rolled sideways at %i px', async (width) => {
    const { page } = browsing;
    await page.setViewportSize({ width, height: 900 });
    await page.setContent(reportHtml({ ...COMPOSED, template: { id: 'tertial', version: '4' } }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('asks nobody for anything, and has nothing to complain of', () => {
    expect([browsing.foreign, browsing.complaints]).toEqual([[], []]);
  });
});
