import { expect, test } from 'vitest';
import { axeFindings, picture, visit } from './browser.ts';
import { startJourney } from './journey.ts';

const journey = startJourney();

const THEN = '/nokkeltall?metric=headcount&group=Total&by=unit&period=2025-08-31&as-known-on=2025-09-15';
const changed = () => journey.browsing.page.locator('section[aria-labelledby="changed-head"]');
const fits = () =>
  journey.browsing.page
    .evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    .then((over) => over <= 0);

test('figures of today have nothing to be held against', async () => {
  await visit(journey.browsing.page, '/nokkeltall?metric=headcount');
  expect(await changed().count()).toBe(0);
});

test('under figures as they were known on a day, what has changed is counted when it is asked for', async () => {
  const { page } = journey.browsing;
  await visit(page, THEN);
  expect(await changed().locator('table').count()).toBe(0);
  await changed().getByRole('button', { name: 'Vis hva som er endret' }).click();
  await changed().locator('table.changed').waitFor();
  const rows = changed().locator('table.changed tbody');
  expect(await rows.count()).toBeGreaterThan(1);
  expect(await rows.last().textContent()).toContain('I alt');
  expect(await changed().locator('a').first().textContent()).toMatch(/Uttrekk fra HR-systemet, kjent fra/);
  expect(page.url()).toContain('changes=since');
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'nokkeltall-endret-1280');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await axeFindings(page)).toEqual([]);
  expect(await fits()).toBe(true);
  await picture(page, 'nokkeltall-endret-390');
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('then and now are the figures of the two days, and the difference is between them', async () => {
  const { page } = journey.browsing;
  const total = async () => ((await page.locator('tr.total td').first().textContent()) ?? '').replace(/\D/g, '');
  const then = await total();
  const told = await changed().locator('table.changed tbody').last().locator('td').allTextContents();
  await visit(page, '/nokkeltall?metric=headcount&group=Total&by=unit&period=2025-08-31');
  const now = await total();
  const [was, is, difference] = told.map((text) => text.replace(/\u2212/g, '-').replace(/[^\d+-]/g, ''));
  expect([was, is]).toEqual([then, now]);
  expect(Number(difference)).toBe(Number(now) - Number(then));
});

test('the delivery that changed it is shown on Datagrunnlag', async () => {
  const { page } = journey.browsing;
  await visit(page, `${THEN}&changes=since`);
  await changed().locator('table.changed').waitFor();
  const id = /\((d\d+)\)/.exec((await changed().locator('a').first().textContent()) ?? '')?.[1] ?? '';
  await changed().locator('a').first().click();
  await page.locator('tr.sought').waitFor();
  expect(await page.locator('tr.sought').textContent()).toContain(id);
  await page.waitForFunction(() => document.activeElement?.className.includes('sought'));
});

test('where nothing has changed, that is said', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall?metric=headcount&group=Total&as-known-on=2026-09-07&changes=since');
  await changed().getByText('Ingenting er endret siden da.').waitFor();
});

test('a figure is kept by the name of what it is used in', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall/tatt-vare-pa');
  await page.getByText('Ingen tall er tatt vare på ennå.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await visit(page, THEN);
  await page.getByRole('button', { name: 'Ta vare på tallet' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lagre tallet' }).click();
  await dialog.getByRole('alert').filter({ hasText: 'Skriv hva tallet brukes i.' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'nokkeltall-ta-vare-1280');
  await dialog.getByLabel('Hva brukes tallet i?').fill('Tertialrapport 2');
  await dialog.getByRole('button', { name: 'Lagre tallet' }).click();
  await page.getByText('Tallet er tatt vare på: Tertialrapport 2.').waitFor();
  await page.getByRole('link', { name: 'Se tall vi har tatt vare på' }).click();
  await page.getByRole('heading', { name: 'Tertialrapport 2' }).waitFor();
});

test('it can be made again, and is held against today', async () => {
  const { page } = journey.browsing;
  await page.getByRole('button', { name: 'Gjenskap og sammenlign med i dag: Tertialrapport 2' }).click();
  await page.getByText('likt, tegn for tegn').waitFor();
  expect(await page.locator('.kept-today table.changed tbody').count()).toBeGreaterThan(1);
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'tatt-vare-pa-1280');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await axeFindings(page)).toEqual([]);
  expect(await fits()).toBe(true);
  await picture(page, 'tatt-vare-pa-390');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('link', { name: 'Åpne på Nøkkeltall: Tertialrapport 2' }).click();
  await page.getByRole('heading', { name: 'Antall ansatte', level: 1 }).waitFor();
  expect(new URL(page.url()).search).toContain('as-known-on=2025-09-15');
});

test('it is put away, and that is undone', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall/tatt-vare-pa');
  await page.getByRole('button', { name: 'Legg bort: Tertialrapport 2' }).click();
  await page.getByText('Tertialrapport 2 er lagt bort fra listen.').waitFor();
  await page.getByText('Lagt bort (1)').waitFor();
  await page.waitForFunction(() => document.activeElement?.className.includes('told'));
  await page.getByRole('button', { name: 'Angre' }).click();
  await page.getByText('Tertialrapport 2 er tatt tilbake til listen.').waitFor();
  await page.getByText('Lagt bort (').waitFor({ state: 'detached' });
});

test('whole figures are not kept, and it is said why', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall?metric=headcount&audience=internal');
  await page.getByRole('button', { name: 'Ta vare på tallet' }).click();
  await page.getByRole('dialog').getByText('Bare tall som alle kan se, kan tas vare på.').waitFor();
  expect(await page.getByRole('dialog').getByRole('textbox').count()).toBe(0);
});

test('why a figure is provisional stands by the sentence', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall?metric=owner-turnover&period=2025-08-31/2026-08-31');
  expect(await page.locator('.revision').textContent()).toMatch(/^Foreløpige tall.*Endelig fra/s);
  expect(await axeFindings(page)).toEqual([]);
});

test('the versions of the data are told with what made them, and the newest is the one in the foot', async () => {
  const { page } = journey.browsing;
  await visit(page, '/data');
  await page.getByRole('button', { name: 'Vis versjonene' }).click();
  const names = page.locator('table.versions code');
  await page.locator('table.versions tbody tr').first().waitFor();
  const rows = await page.locator('table.versions tbody tr').count();
  await names.nth(rows - 1).waitFor();
  const first = (await names.first().textContent()) ?? '-';
  expect(await page.locator('footer').textContent()).toContain(first);
  expect(new Set(await names.allTextContents()).size).toBe(rows);
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await fits()).toBe(true);
  await page.locator('section[aria-labelledby="versions-head"]').scrollIntoViewIfNeeded();
  await picture(page, 'datagrunnlag-versjoner-390');
  await page.setViewportSize({ width: 1280, height: 900 });
  await picture(page, 'datagrunnlag-versjoner-1280');
});

test('nothing was asked of another machine, and the console is silent', () => {
  expect(journey.browsing.foreign).toEqual([]);
  expect(journey.browsing.complaints).toEqual([]);
});
