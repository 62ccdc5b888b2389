import { describe, expect, test } from 'vitest';
import { visit } from '../browser.ts';
import { startJourney } from '../journey.ts';
import { halfOfPages, testAccessible } from './every-page.ts';

const journey = startJourney('looked-at');

describe('WCAG 2.2 AA, light and dark', () => {
  testAccessible(journey, halfOfPages('even'));
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
