import { expect, test } from 'vitest';
import { axeFindings, picture, visit } from './browser.ts';
import { startJourney } from './journey.ts';

const journey = startJourney();

/** The section where breaks are kept. */
const kept = () => journey.browsing.page.locator('section[aria-labelledby="breaks-head"]');
const YEAR_BEFORE = /Året før ble [\d,]+ prosent|Året før var andelen|Året før/;
const plain = async (selector: string) =>
  ((await journey.browsing.page.locator(selector).first().textContent()) ?? '').replace(/\u00a0/g, ' ');

test('before a break is told of, the year before is compared with, and the line is whole', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall');
  expect(await plain('.answer')).toMatch(YEAR_BEFORE);
  expect(await plain('.answer')).not.toContain('brutt');
  expect(await page.locator('svg .break-mark').count()).toBe(0);
});

test('a break is told of in a form that anybody can use', async () => {
  const { page } = journey.browsing;
  await visit(page, '/data');
  await kept().getByRole('button', { name: 'Legg til et brudd' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await kept().getByRole('button', { name: 'Lagre bruddet' }).click();
  await kept().getByRole('alert').filter({ hasText: 'Fyll ut dag' }).waitFor();
  await kept().getByLabel('Første dag i den nye serien').fill('20.9.2025');
  await kept().getByLabel('Hva skjedde?', { exact: true }).fill('Nytt HR-system');
  await kept().getByLabel('Hvorfor kan tallene ikke sammenlignes?', { exact: true }).fill('Timelønte kom med');
  await kept().getByText('Hvilke nøkkeltall:').click();
  await kept().getByRole('checkbox', { name: 'Sluttet hos skoleeieren' }).check();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await picture(page, 'datagrunnlag-brudd-390');
  await page.setViewportSize({ width: 1280, height: 900 });
  await kept().getByRole('button', { name: 'Lagre bruddet' }).click();
  await kept().getByText('Bruddet er lagt inn og gjelder fra nå.').waitFor();
});

test('then nothing is compared across it: the sentence says why, the line is cut, the cells say break', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall');
  await page.getByText('for serien er brutt').first().waitFor();
  expect(await plain('.answer')).toContain(
    'Året før er ikke sammenlignet, for serien er brutt 20. september 2025: Nytt HR-system. Timelønte kom med.',
  );
  expect(await page.locator('svg').getByText('Brudd 20. september 2025', { exact: false }).count()).toBeGreaterThan(0);
  expect(
    await page
      .locator('table.plain td')
      .filter({ hasText: /^brudd$/ })
      .count(),
  ).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'nokkeltall-brudd-1280');
});

test('other figures are as they were', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall?metric=school-turnover');
  expect(await plain('.answer')).not.toContain('brutt');
});

test('Status and the page of a school say why instead of a change', async () => {
  const { page } = journey.browsing;
  await visit(page, '/');
  await page.getByText('for serien er brutt').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('it is taken back, and that is undone again', async () => {
  const { page } = journey.browsing;
  await visit(page, '/data');
  const row = kept().locator('tr').filter({ hasText: 'Nytt HR-system' });
  await row.getByRole('button', { name: 'Trekk tilbake: Nytt HR-system' }).click();
  await kept().getByText('Bruddet er trukket tilbake.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('told');
  await kept().getByRole('button', { name: 'Angre' }).click();
  await kept().getByText('Bruddet er satt inn igjen.').waitFor();
  await row.getByRole('button', { name: 'Trekk tilbake: Nytt HR-system' }).click();
  await kept().getByText('Bruddet er trukket tilbake.').waitFor();
  await visit(page, '/nokkeltall');
  expect(await plain('.answer')).not.toContain('brutt');
});

test('nothing was asked of another machine, and the console is silent', () => {
  expect(journey.browsing.foreign).toEqual([]);
  expect(journey.browsing.complaints).toEqual([]);
});
