import { expect, test } from 'vitest';
import { axeFindings, picture, visit } from './browser.ts';
import type { Journey } from './journey.ts';

/** How a page is looked at. */
export interface View {
  readonly path: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly lang: 'nb' | 'nn' | 'en';
}

const PAGES = [
  '/',
  '/nokkeltall',
  '/skoler',
  '/ledere',
  '/sporsmal',
  '/mangelindeks',
  '/rundt',
  '/plan',
  '/oppgaver',
  '/krav',
  '/rapport',
  '/data',
  '/om',
  '/loven?sok=rektor',
  '/innstillinger',
  '/finnes-ikke',
];

/** Every page at both widths. */
export function everyPage(scheme: View['scheme']): readonly View[] {
  return PAGES.flatMap((path) => [1280, 390].map((width) => ({ path, width, scheme, lang: 'nb' as const })));
}

/** Looks at each view with axe, and for what is wider than the screen. */
export function testAccessible(journey: Journey, views: readonly View[]): void {
  test.each([...views])('$path has no axe findings at $width px, $scheme, $lang', async (view) => {
    const { page } = journey.browsing;
    await page.setViewportSize({ width: view.width, height: 900 });
    await page.emulateMedia({ colorScheme: view.scheme });
    await visit(page, `${view.path}${view.path.includes('?') ? '&' : '?'}lang=${view.lang}`);
    await picture(page, `${nameOf(view.path)}-${view.width}-${view.scheme}-${view.lang}`);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.locator('html').getAttribute('lang')).toBe(view.lang);
  });
}

function nameOf(path: string): string {
  return path.replace(/[^a-z-]+/g, '-').replace(/^-|-$/g, '') || 'status';
}
