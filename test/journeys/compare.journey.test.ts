import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { axeFindings, picture, visit } from './browser.ts';
import { startJourney } from './journey.ts';

const journey = startJourney('looked-at');

const plain = (text: string | null) => (text ?? '').replace(/\u00a0/g, ' ');
const told = async (place: string) => plain(await journey.browsing.page.locator(place).first().textContent());

async function rowsOf(place: string): Promise<string[][]> {
  const rows = await journey.browsing.page.locator(`${place} tbody tr`).all();
  return Promise.all(rows.map(async (row) => (await row.locator('th, td').allTextContents()).map(plain)));
}

describe('two groups', () => {
  test('are reached from the first page in three clicks, exposed areas and others among them', async () => {
    const { page } = journey.browsing;
    await visit(page, '/');
    await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Nøkkeltall' }).click();
    await page.getByRole('link', { name: 'Sammenlign to' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sammenlign' }).waitFor();
    await page.getByRole('link', { name: 'Levekårsutsatte områder og andre' }).click();
    await page.getByRole('heading', { level: 1, name: 'Levekårsutsatte områder og andre områder' }).waitFor();
  });

  test('are told in the sentence that the server words, with a line at zero and the same numbers in the table', async () => {
    const { page } = journey.browsing;
    await visit(page, '/sammenlign');
    await page.locator('.compared table').waitFor();
    const asked = await page.request.get(
      '/api/compare?metric=owner-turnover&a=living-conditions%3Dexposed&b=living-conditions%3Dother',
    );
    const [line] = (await asked.json()).lines;
    const sentence = line.sentence.map(({ text }: { text: string }) => text).join('');
    expect(await told('.compared .answer')).toBe(plain(sentence));
    expect(await page.locator('.compared .chart svg').count()).toBe(2);
    expect(await page.locator('.compared .chart svg .whole').count()).toBe(1);
    const [row] = await rowsOf('.compared table');
    expect(row?.slice(3)).toEqual([plain(line.differenceText), plain(line.intervalText), line.verdictText]);
    await picture(page, 'sammenlign-1280');
  });

  test('are chosen by the keyboard, and turn around', async () => {
    const { page } = journey.browsing;
    await visit(page, '/sammenlign');
    await page.getByLabel('Grupper etter').selectOption({ label: 'Kjønn' });
    await page.waitForURL('**by=sex**');
    await page.locator('.compared table').waitFor();
    await page.getByRole('button', { name: 'Bytt om' }).press('Enter');
    await page.waitForURL('**a=m&b=f**');
    expect(await page.getByLabel('Første').inputValue()).toBe('m');
  });

  test('that are the same are not asked, and say so', async () => {
    const { page } = journey.browsing;
    await visit(page, '/sammenlign?by=sex&a=f&b=f');
    expect(await told('main .notice')).toBe('Velg to ulike.');
  });

  test('of which one is withheld are told without a number or a picture of the difference', async () => {
    const { page } = journey.browsing;
    await visit(page, '/sammenlign?metric=headcount&by=staff-subgroup&a=psykolog_pp&b=bibliotek');
    await page.locator('.compared, [role="alert"]').first().waitFor();
    expect(await page.locator('.compared .whole').count()).toBe(0);
  });

  test('are downloaded as the public CSV', async () => {
    const { page } = journey.browsing;
    await visit(page, '/sammenlign?audience=internal');
    const link = page.getByRole('link', { name: 'Last ned som CSV' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('laget-compare-owner-turnover.csv');
    expect(readFileSync(await download.path(), 'utf8')).toContain('Offentlig');
  });
});

test('two periods say that the same persons are in both, and the interval is approximate', async () => {
  const { page } = journey.browsing;
  await visit(page, '/sammenlign?how=periods');
  await page.locator('.compared table').waitFor();
  expect(await told('.compare-notes')).toContain('Intervallet er tilnærmet');
  await page.getByLabel('Nøkkeltall', { exact: true }).selectOption({ label: 'Antall ansatte' });
  await page.waitForURL('**metric=headcount**');
  await page.getByText('Alle er talt').waitFor();
  expect(await told('.compare-notes')).toContain('De samme personene er med i begge');
});

test('the eight key metrics say in words where no difference is detected, and lead to each of them', async () => {
  const { page } = journey.browsing;
  await visit(page, '/sammenlign?how=key');
  await page.locator('.compared table').waitFor();
  const rows = await rowsOf('.compared table');
  expect(rows).toHaveLength(8);
  expect(rows.filter(([, , , , , verdict]) => verdict?.startsWith('ingen påvist forskjell')).length).toBeGreaterThan(0);
  expect(await told('.compare-notes')).toContain('Holms metode');
  await picture(page, 'sammenlign-levekaar-1280');
  await page.getByRole('link', { name: 'Heltidsandel' }).click();
  await page.waitForURL('**metric=full-time-share**');
  expect(await told('.compared h2')).toContain('Heltidsandel');
});

describe('for everyone', () => {
  const VIEWS = [
    { path: '/sammenlign', width: 1280, scheme: 'light', lang: 'nb' },
    { path: '/sammenlign?metric=early-exit', width: 390, scheme: 'dark', lang: 'en' },
    { path: '/sammenlign?how=periods', width: 390, scheme: 'light', lang: 'nn' },
    { path: '/sammenlign?how=key', width: 390, scheme: 'dark', lang: 'nb' },
    { path: '/sammenlign?how=key&audience=internal', width: 1280, scheme: 'dark', lang: 'en' },
  ] as const;

  test.each(VIEWS)('$path has no axe findings at $width px, $scheme, $lang', async ({ path, width, scheme, lang }) => {
    const { page } = journey.browsing;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await visit(page, `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
    await page.locator('.compared table').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  test('nothing was asked of another machine, and nothing complained', () => {
    expect([journey.browsing.foreign, journey.browsing.complaints]).toEqual([[], []]);
  });
});
