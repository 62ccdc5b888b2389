import { describe, expect, test } from 'vitest';
import { axeFindings, picture, visit } from './browser.ts';
import { startJourney } from './journey.ts';

const journey = startJourney('looked-at');

const chart = () => journey.browsing.page.locator('figure .chart-line svg');
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');
const wide = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const overflow = () => journey.browsing.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe('a control chart', () => {
  test('is one of the ways to show a figure over time', async () => {
    const { page } = journey.browsing;
    await visit(page, '/nokkeltall?by=staff-group&group=Total');
    await page.getByRole('radio', { name: 'Kontrolldiagram' }).check();
    await page
      .locator('figcaption')
      .getByText(/: kontrolldiagram/)
      .waitFor();
    expect(page.url()).toContain('view=control');
    const said = plain(await page.locator('.control-said').textContent());
    expect(said).toMatch(/^(Innenfor det som er vanlig|Noe er uvanlig|Kan ikke si noe sikkert)\./);
    expect(
      await chart()
        .getByText(/^Øvre /)
        .count(),
    ).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'nokkeltall-kontrolldiagram-1280');
  });

  test('of two days a year apart is told by year, of a day by month too', async () => {
    const { page } = journey.browsing;
    const grains = () => page.getByLabel('Tidsserie, én verdi per').locator('option').allTextContents();
    expect(await grains()).toEqual(['skoleår', 'år']);
    await visit(page, '/nokkeltall?metric=headcount&view=control&by=none&group=Total&grain=month');
    expect(await grains()).toContain('måned');
    expect(await chart().locator('circle').count()).toBeGreaterThan(20);
  });

  test('has its numbers in a table: value, middle, limits and what is seen', async () => {
    const { page } = journey.browsing;
    await page.getByText('Vis tallene i diagrammet').click();
    const heads = await page.locator('details.series table th[scope=col]').allTextContents();
    expect(heads).toEqual(['Periode', 'Verdi', 'Midt', 'Nedre grense', 'Øvre grense', 'Det vi ser']);
    expect(await page.locator('details.series tbody tr').count()).toBeGreaterThan(20);
    await page.getByText('Hva er et kontrolldiagram?').click();
    await page.getByText('Grensene er ikke mål.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('is of one code of the breakdown at a time, and the address says which', async () => {
    const { page } = journey.browsing;
    await visit(page, '/nokkeltall?metric=headcount&view=control&by=staff-group&group=Total&grain=month');
    await page.getByLabel('Diagrammet gjelder stillingsgruppe').selectOption({ label: 'Lærere' });
    await page.locator('figcaption').getByText('Lærere: kontrolldiagram').waitFor();
    expect(page.url()).toContain('code=teacher');
    await page.reload();
    await page.locator('figcaption').getByText('Lærere: kontrolldiagram').waitFor();
  });

  test('can be saved as a picture, and its table as a file of what others may see', async () => {
    const { page } = journey.browsing;
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SVG' }).click();
    expect((await coming).suggestedFilename()).toBe('laget-headcount.svg');
    const table = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tabellen som CSV' }).click();
    expect((await table).suggestedFilename()).toBe('laget-headcount-control.csv');
  });

  test('fits a phone, in the dark too, and on paper', async () => {
    const { page } = journey.browsing;
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit(page, '/nokkeltall?metric=exit-rate&view=control&by=none&group=Total&grain=tertial');
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByText('Vis tallene i diagrammet').click();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await picture(page, 'nokkeltall-kontrolldiagram-390');
    await page.emulateMedia({ colorScheme: 'light', media: 'print' });
    expect(await chart().isVisible()).toBe(true);
    expect(await page.getByText('Tabellen som CSV').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(wide);
  });
});

test('nothing was asked of another machine, and the console is silent', () => {
  expect(journey.browsing.foreign).toEqual([]);
  expect(journey.browsing.complaints).toEqual([]);
});
