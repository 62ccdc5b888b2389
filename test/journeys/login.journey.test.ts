import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFindings, type Browsing, openBrowser, picture } from './browser.ts';
import { serveWithLogin } from './login-owner.ts';

let owner: Awaited<ReturnType<typeof serveWithLogin>>;
let browsing: Browsing;
beforeAll(async () => {
  owner = await serveWithLogin(inject('preparedOwner'));
  browsing = await openBrowser(owner.address);
}, 120_000);
afterAll(async () => {
  await browsing.stop();
  await owner.stop();
});

/** Fills in the provider's own pages. */
async function atProvider(page: Page, who: string): Promise<void> {
  await page.locator('input[name=login]').fill(who);
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 900 };

test('whoever has not logged in sees a page to log in by, and comes back to where they were', async () => {
  const { page } = browsing;
  await page.clock.install();
  await page.goto('/nokkeltall?metric=A1');
  await page.getByRole('heading', { name: 'Logg inn' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'login-page');
  await page.getByRole('link', { name: 'Logg inn' }).click();
  await atProvider(page, 'kari-7');
  await page.waitForURL(`${owner.address}/nokkeltall?metric=A1`);
  const who = page.getByRole('complementary', { name: 'Innlogging' });
  await who.getByText('Kari Nordmann').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'login-who');
  await page.setViewportSize(NARROW);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
  await picture(page, 'login-who-390');
  await page.setViewportSize(WIDE);
});

test('one chooses among one’s own roles, and the page follows', async () => {
  const { page } = browsing;
  const role = page.getByRole('complementary', { name: 'Innlogging' }).getByRole('combobox');
  await expect.poll(() => role.locator('option').count()).toBe(2);
  await role.selectOption('1');
  await expect.poll(async () => (await owner.sessions.list())[0]?.role).toBe('council-reader');
  await expect.poll(() => role.inputValue()).toBe('1');
});

test('before the session ends it is told, and going on prolongs it', async () => {
  const { page } = browsing;
  owner.clock.aheadMs += 1600_000;
  await page.clock.runFor(61_000);
  const dialog = page.getByRole('dialog', { name: 'Økten er snart over' });
  await dialog.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'login-soon');
  await dialog.getByRole('button', { name: 'Fortsett' }).click();
  await dialog.waitFor({ state: 'hidden' });
});

test('a session that ends during work is taken up again in another tab: what is typed stays, the role is the new one', async () => {
  const { page, context } = browsing;
  await page.goto('/krav');
  const role = page.getByRole('complementary', { name: 'Innlogging' }).getByRole('combobox');
  await expect.poll(() => role.inputValue()).toBe('1');
  const field = page.locator('main input[type=text]').first();
  await field.fill('Ikke lagret ennå');
  const [hers] = await owner.sessions.list();
  await owner.sessions.end({ id: hers?.id ?? '' }, 'ended-by-administrator');
  await page.clock.runFor(61_000);
  const dialog = page.getByRole('dialog', { name: 'Du er logget ut' });
  await dialog.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'login-over');
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    dialog.getByRole('link', { name: 'Logg inn i ny fane' }).click(),
  ]);
  await tab.getByRole('heading', { name: 'Du er logget inn' }).waitFor();
  await dialog.waitFor({ state: 'hidden' });
  await tab.close();
  await expect.poll(() => role.inputValue()).toBe('0');
  expect(await field.inputValue()).toBe('Ikke lagret ennå');
});

test('logging out ends here and at the provider', async () => {
  const { page } = browsing;
  await page.getByRole('button', { name: 'Logg ut' }).click();
  await page.getByRole('button', { name: /yes/i }).click();
  await page.getByRole('heading', { name: 'Du er logget ut' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await owner.sessions.list()).toEqual([]);
});

test('somebody without a role sees that, whom to ask, and nothing else', async () => {
  const { page } = browsing;
  await page.goto('/?lang=nb');
  await page.getByRole('link', { name: 'Logg inn' }).click();
  await atProvider(page, 'per-3');
  await page.getByRole('heading', { name: 'Ingen rolle' }).waitFor();
  expect(await page.locator('main').textContent()).toContain('Spør Kari Hansen i HR.');
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'login-no-role');
  expect(await page.locator('nav').count()).toBe(0);
});

test('a login that failed says why', async () => {
  const { page } = browsing;
  await page.goto('/api/login/callback?state=made-up&code=x');
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('Logg inn på nytt');
  expect(owner.events).toContainEqual({ kind: 'login-refused', code: 'unknown-attempt' });
});
