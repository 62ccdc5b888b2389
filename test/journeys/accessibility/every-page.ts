import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings, COLOUR_RULES, picture, visit } from '../browser.ts';
import type { Journey } from '../journey.ts';

/** How a page is looked at. */
export interface View {
  readonly path: string;
  readonly width: number;
  /** `both`: loaded in light, then looked at again in the dark. */
  readonly scheme: 'light' | 'dark' | 'both';
  readonly lang: 'nb' | 'nn' | 'en';
}

const PAGES = [
  '/',
  '/nokkeltall',
  '/skoler',
  '/ledere',
  '/sporsmal',
  '/mangelindeks',
  '/dekning',
  '/rundt',
  '/plan',
  '/oppgaver',
  '/krav',
  '/rapport',
  '/data',
  '/om',
  '/loven?sok=rektor',
  '/innstillinger',
  '/meg',
  '/plan/insentiv',
  '/finnes-ikke',
];

const WIDTHS = [1280, 390] as const;

/** Each page at both widths in the long tier, else at one of them, every other page at the narrow one. */
const EVERY_WIDTH = process.env['LAGET_LONG'] === '1';

/** Half of the pages, light and dark: two files take a half each, so that two processors share them. */
export function halfOfPages(half: 'even' | 'odd'): readonly View[] {
  return PAGES.filter((_, at) => (at % 2 === 0) === (half === 'even')).flatMap((path, at) =>
    WIDTHS.filter((_, width) => EVERY_WIDTH || width === at % 2).map((width) => ({
      path,
      width,
      scheme: 'both' as const,
      lang: 'nb' as const,
    })),
  );
}

/** Looks at each view with axe, and for what is wider than the screen. */
export function testAccessible(journey: Journey, views: readonly View[]): void {
  test.each([...views])('$path has no axe findings at $width px, $scheme, $lang', async (view) => {
    const { page } = journey.browsing;
    await page.setViewportSize({ width: view.width, height: 900 });
    await page.emulateMedia({ colorScheme: view.scheme === 'dark' ? 'dark' : 'light' });
    await visit(page, `${view.path}${view.path.includes('?') ? '&' : '?'}lang=${view.lang}`);
    await picture(page, `${nameOf(view.path)}-${view.width}-${view.scheme === 'dark' ? 'dark' : 'light'}-${view.lang}`);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.locator('html').getAttribute('lang')).toBe(view.lang);
    if (view.scheme === 'both') await alsoInTheDark(page, `${nameOf(view.path)}-${view.width}-dark-${view.lang}`);
  });
}

/** The same page in the dark: only its colours differ, so only what axe says of colours is asked again. */
async function alsoInTheDark(page: Page, name: string): Promise<void> {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground).not.toBe(light);
  await picture(page, name);
  expect(await axeFindings(page, COLOUR_RULES)).toEqual([]);
}

function nameOf(path: string): string {
  return path.replace(/[^a-z-]+/g, '-').replace(/^-|-$/g, '') || 'status';
}
