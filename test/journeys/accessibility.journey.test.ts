import { describe, expect, test } from 'vitest';
import { axeFindings, picture, visit } from './browser.ts';
import { startJourney } from './journey.ts';

const journey = startJourney();

const PAGES = [
  '/',
  '/nokkeltall',
  '/skoler',
  '/plan',
  '/oppgaver',
  '/rapport',
  '/data',
  '/om',
  '/innstillinger',
  '/finnes-ikke',
];
const WIDTHS = [1280, 390] as const;
const SCHEMES = ['light', 'dark'] as const;

const EVERY_PAGE = PAGES.flatMap((path) =>
  WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ path, width, scheme, lang: 'nb' }))),
);
const SPOT_CHECKS = [
  { path: '/nokkeltall', width: 1280, scheme: 'light', lang: 'nn' },
  { path: '/nokkeltall?by=unit&view=bars', width: 390, scheme: 'dark', lang: 'en' },
  { path: '/nokkeltall?metric=staff-balance', width: 390, scheme: 'light', lang: 'nn' },
  { path: '/nokkeltall?by=unit&view=dots&audience=internal', width: 1280, scheme: 'dark', lang: 'nb' },
  { path: '/data', width: 390, scheme: 'dark', lang: 'nn' },
  { path: '/nokkeltall?metric=ks-turnover', width: 390, scheme: 'dark', lang: 'en' },
  { path: '/om', width: 1280, scheme: 'light', lang: 'en' },
  { path: '/sammenlign', width: 390, scheme: 'dark', lang: 'nn' },
  { path: '/nokkeltall?metric=headcount&group=Total&view=ages', width: 1280, scheme: 'light', lang: 'en' },
] as const;

function nameOf(path: string): string {
  return path.replace(/[^a-z-]+/g, '-').replace(/^-|-$/g, '') || 'status';
}

describe('WCAG 2.2 AA', () => {
  test.each([...EVERY_PAGE, ...SPOT_CHECKS])('$path has no axe findings at $width px, $scheme, $lang', async (view) => {
    const { page } = journey.browsing;
    await page.setViewportSize({ width: view.width, height: 900 });
    await page.emulateMedia({ colorScheme: view.scheme });
    await visit(page, `${view.path}${view.path.includes('?') ? '&' : '?'}lang=${view.lang}`);
    await picture(page, `${nameOf(view.path)}-${view.width}-${view.scheme}-${view.lang}`);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.locator('html').getAttribute('lang')).toBe(view.lang);
  });
});

describe('the keyboard', () => {
  test('reaches the skip link first, and it leads to the content', async () => {
    const { page } = journey.browsing;
    await page.setViewportSize({ width: 1280, height: 900 });
    await visit(page, '/nokkeltall?lang=nb');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hopp til innholdet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  test('opens the menu on a phone and goes to another page, whose heading has the focus', async () => {
    const { page } = journey.browsing;
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(page, '/nokkeltall?lang=nb');
    await page.getByRole('button', { name: 'Meny' }).press('Enter');
    await page.getByRole('link', { name: 'Datagrunnlag' }).first().press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Datagrunnlag' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('changes the staff group and unfolds the question on a phone', async () => {
    const { page } = journey.browsing;
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(page, '/nokkeltall?lang=nb');
    await page.getByRole('button', { name: 'Endre' }).press('Enter');
    await page.getByRole('radio', { name: 'Ledere' }).press('Space');
    await page.waitForURL('**group=leader**');
    await page.getByRole('heading', { level: 1, name: 'Ledere som slutter' }).waitFor();
  });
});

test('nothing was asked of another machine, and the console is silent', () => {
  expect(journey.browsing.foreign).toEqual([]);
  expect(journey.browsing.complaints).toEqual([]);
});
