import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings, COLOUR_RULES, picture } from './browser.ts';

/** In light and in the dark, and nothing wider than the screen of a phone; with a picture of both widths. */
export async function isAccessible(page: Page, name: string): Promise<void> {
  await picture(page, `${name}-1280`);
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page, COLOUR_RULES)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 390, height: 844 });
  await picture(page, `${name}-390`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 900 });
}
