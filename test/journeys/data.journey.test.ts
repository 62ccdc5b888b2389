import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { picture, visit } from './browser.ts';
import { startJourney } from './journey.ts';

const journey = startJourney();
const NEXT_MONTH = 'hr-uttrekk-2026-09.xlsx';

async function unplaced(): Promise<{ positions: unknown[]; workplaces: unknown[] }> {
  return (await journey.browsing.page.request.get('/api/unplaced')).json();
}

/** Drops a file on the drop zone as a hand would. */
async function drop(path: string, name: string): Promise<void> {
  const { page } = journey.browsing;
  const bytes = readFileSync(path).toString('base64');
  const transfer = await page.evaluateHandle(
    ([content, fileName]) => {
      const data = new DataTransfer();
      const raw = Uint8Array.from(atob(content ?? ''), (letter) => letter.charCodeAt(0));
      data.items.add(new File([raw], fileName ?? ''));
      return data;
    },
    [bytes, name],
  );
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
}

test('a file that is tried is checked and not kept', async () => {
  const { page } = journey.browsing;
  await visit(page, '/data');
  const before = await (await page.request.get('/api/deliveries')).json();
  await page.getByLabel('Prøv uten å lese inn').check();
  await page.setInputFiles('input[type=file]', join(journey.owner.tryFolder, NEXT_MONTH));
  await page.getByText('Prøvd, ikke lest inn.').waitFor({ timeout: 120_000 });
  const after = await (await page.request.get('/api/deliveries')).json();
  expect(after.deliveries.length).toBe(before.deliveries.length);
});

test('a dropped file with two unknown codes and one unknown workplace is mended on the spot', async () => {
  const { page } = journey.browsing;
  await visit(page, '/data');
  await drop(join(journey.owner.tryFolder, NEXT_MONTH), NEXT_MONTH);
  await page.getByText('2 ukjente stillingskoder og 1 tjenestested uten skole.').waitFor({ timeout: 120_000 });
  await picture(page, 'datagrunnlag-rette-1280');
  const selects = page.locator('.mend-row select');
  expect(await selects.count()).toBe(3);
  await selects.nth(0).selectOption('laerer_grunnskole');
  await selects.nth(1).selectOption('miljoeterapeut');
  await selects.nth(2).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Lagre valgene' }).click();
  await page.getByText('Lagret. 3 plasseringer gjelder fra nå.').waitFor();
  expect(await unplaced()).toEqual({ positions: [], workplaces: [] });
});

test('the choices can be undone and made again', async () => {
  const { page } = journey.browsing;
  await page.getByRole('button', { name: 'Angre' }).click();
  await page.getByText('Angret. Valgene er tatt tilbake.').waitFor();
  const open = await unplaced();
  expect([open.positions.length, open.workplaces.length]).toEqual([2, 1]);
  await page.getByRole('button', { name: 'Lagre valgene' }).click();
  await page.getByText('Lagret. 3 plasseringer gjelder fra nå.').waitFor();
});

test('from the mended file the way leads to the figure', async () => {
  const { page } = journey.browsing;
  await page.getByRole('link', { name: 'Se tallene' }).first().click();
  await page.waitForURL('**/nokkeltall');
  const said = ((await page.locator('.answer').textContent()) ?? '').replace(/\u00a0/g, ' ');
  expect(said).toMatch(/^\d+ av \d+ lærere \(\d+,\d prosent\)/);
});

test('the same file again changes nothing, and says so', async () => {
  const { page } = journey.browsing;
  await visit(page, '/data');
  await drop(join(journey.owner.tryFolder, NEXT_MONTH), 'en-kopi.xlsx');
  await page.getByText('Kjent fra før, ingenting endret').waitFor({ timeout: 120_000 });
});

test('a faulty file says what was found and what to do', async () => {
  const { page } = journey.browsing;
  await visit(page, '/data');
  const faulty = 'hr-uttrekk-2026-09-med-feil.csv';
  await drop(join(journey.owner.tryFolder, faulty), faulty);
  await page.locator('.finding').first().waitFor({ timeout: 120_000 });
  expect(await page.getByText('Gjør dette:').count()).toBeGreaterThan(0);
  await picture(page, 'datagrunnlag-funn-1280');
});

test('a delivery is withdrawn only after its meaning is told, and stays in the list', async () => {
  const { page } = journey.browsing;
  await visit(page, '/data');
  const row = page.locator('table.deliveries tbody tr').filter({ hasText: NEXT_MONTH }).first();
  await row.getByRole('button', { name: /^Trekk tilbake/ }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByText('teller ikke lenger i tallene').waitFor();
  await dialog.getByRole('button', { name: 'Trekk tilbake' }).click();
  await row.getByText('Trukket tilbake').waitFor();
});

test('nothing was asked of another machine, and the console is silent', () => {
  expect(journey.browsing.foreign).toEqual([]);
  expect(journey.browsing.complaints).toEqual([]);
});
