import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { axeFindings, type Browsing, COLOUR_RULES, openBrowser, picture } from './browser.ts';
import { type ServedOwner, serveOwner } from './owner.ts';

/** Copying the owner, starting a server and a browser, beside another file's. */
const LONGEST_START_MS = 120_000;

/** An owner that is served and a browser on it, for the tests of one file. */
export interface Journey {
  readonly owner: ServedOwner;
  readonly browsing: Browsing;
}

/**
 * Serves an owner and opens a browser before the tests of a file, and stops both after them.
 * @param kind `looked-at`: the one owner of all who only look, so that what is reckoned for one is there for the next
 */
export function startJourney(kind: 'looked-at' | 'small' | 'empty' = 'small'): Journey {
  let owner: ServedOwner | undefined;
  let browsing: Browsing | undefined;
  beforeAll(async () => {
    owner = kind === 'looked-at' ? servedToAll() : await serveOwner(kind === 'small' ? inject('preparedOwner') : null);
    browsing = await openBrowser(owner.address);
  }, LONGEST_START_MS);
  afterAll(async () => {
    await browsing?.stop();
    await owner?.stop();
  });
  return {
    get owner() {
      return started(owner);
    },
    get browsing() {
      return started(browsing);
    },
  };
}

function servedToAll(): ServedOwner {
  return { address: inject('lookedAt'), tryFolder: inject('preparedOwner'), stop: async () => undefined };
}

function started<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('the journey has not begun: this is for tests and hooks only');
  return part;
}

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
