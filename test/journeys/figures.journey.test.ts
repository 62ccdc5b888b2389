import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { picture, visit } from './browser.ts';
import { startJourney } from './journey.ts';

const journey = startJourney('looked-at');

const NO_BREAK = /\u00a0/g;

async function sentence(): Promise<string> {
  return ((await journey.browsing.page.locator('.answer').textContent()) ?? '').replace(NO_BREAK, ' ');
}

test('the answer sentence says the same numbers as the published row', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall');
  const asked = await page.request.get('/api/figure?metric=B2&where=staff-group%3Dteacher');
  const { rows } = await asked.json();
  const share = (rows[0].value * 100).toFixed(1).replace('.', ',');
  expect(await sentence()).toContain(
    `${rows[0].numerator} av ${rows[0].denominator} lærere (${share} prosent) ansatt 1. oktober 2024 hadde sluttet i Fjordgløtt kommune ett år senere.`,
  );
  expect(await page.title()).toBe('Lærere som slutter – Laget');
  await picture(page, 'nokkeltall-1280');
});

test('the definition opens at the metric in the catalogue', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall');
  await page.getByRole('link', { name: 'Mer om nøkkeltallet' }).click();
  await page.waitForURL('**/om#owner-turnover');
  expect(await page.locator('#owner-turnover h3').textContent()).toBe('Sluttet hos skoleeieren');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('broken down by schools, small schools are withheld and say why on focus', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall');
  await page.getByRole('button', { name: 'Fordel på skoler' }).click();
  await page.waitForURL('**by=unit**');
  const withheld = page.locator('button.withheld').first();
  await withheld.waitFor();
  expect(await withheld.textContent()).toBe('skjermet');
  await withheld.focus();
  await page.getByText('av hensyn til personvern').first().waitFor();
  await picture(page, 'nokkeltall-skoler-1280');
});

test('a school type opens into its own schools, and the way back is the browser’s', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall');
  await page.getByRole('link', { name: 'Barneskole', exact: true }).click();
  await page.waitForURL('**where=school-type%3Dbarneskole**');
  await page.getByText('Bare Barneskole').waitFor();
  await page.goBack();
  await page.waitForURL('**/nokkeltall');
  expect(await page.getByText('Bare Barneskole').count()).toBe(0);
});

test('the downloaded CSV holds the public table with its withheld cells', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall?by=unit&audience=internal');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain(':');
  expect(text).toContain('sha256:');
  expect(text).toContain(';skjermet');
  expect(download.suggestedFilename()).toBe('laget-owner-turnover.csv');
});

test('whole figures are marked as internal, and the look-up stands in the log', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall?by=unit');
  await page.getByText('Hele tall', { exact: true }).click();
  await page.getByText('Intern – ikke for deling.').waitFor();
  await page.locator('.middle[aria-busy="false"] tr.total').last().waitFor();
  expect(await page.locator('button.withheld').count()).toBe(0);
  const log = await (await page.request.get('/api/look-ups')).json();
  expect(log.lookUps.length).toBeGreaterThan(0);
});

test('a reader has no way to whole figures', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall');
  await page.getByLabel('Se som').selectOption('council-reader');
  await expect.poll(() => page.getByText('Hele tall', { exact: true }).count()).toBe(0);
  const asked = await page.request.get('/api/figure?metric=A1&audience=internal');
  expect(asked.status()).toBeGreaterThanOrEqual(400);
  await page.getByLabel('Se som').selectOption('hr-analyst');
});

test.each([
  ['headcount', 'var ansatt i'],
  ['contracted-fte', 'avtalte årsverk'],
  ['school-turnover', 'sluttet eller byttet skole'],
  ['staff-balance', 'gikk tallet på lærere'],
])('%s has a sentence, a chart and a series of its own', async (metric, words) => {
  const { page } = journey.browsing;
  await visit(page, `/nokkeltall?metric=${metric}`);
  expect(await sentence()).toContain(words);
  expect(await page.locator('.chart svg').count()).toBe(1);
  expect(await page.getByLabel('Periode').locator('option').count()).toBeGreaterThan(5);
  await picture(page, `nokkeltall-${metric}-1280`);
});

test('the figure as known on an earlier day is another address of the same view', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall?metric=headcount&group=Total&as-known-on=2026-07-15');
  expect(await page.getByLabel('Slik vi visste det').inputValue()).toBe('15.7.2026');
  expect(await sentence()).toContain('personer');
});

test('an earlier day is typed as Norwegians write it, and what is no day is told', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall?metric=headcount');
  const known = page.getByLabel('Slik vi visste det');
  await known.fill('32.7.2026');
  await known.blur();
  await page.getByRole('alert').filter({ hasText: 'Skriv datoen som' }).waitFor();
  await known.fill('15.7.2026');
  await page.waitForURL('**as-known-on=2026-07-15**');
  await page.getByRole('button', { name: 'Tilbake til i dag' }).click();
  await page.waitForURL('**/nokkeltall?metric=headcount');
  expect(await known.inputValue()).toBe('');
});

test('nothing was asked of another machine, and the console is silent', () => {
  expect(journey.browsing.foreign).toEqual([]);
  expect(journey.browsing.complaints).toEqual([]);
});
