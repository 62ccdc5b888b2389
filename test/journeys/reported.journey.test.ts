import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { axeFindings, picture, visit } from './browser.ts';
import { startJourney } from './journey.ts';

const journey = startJourney();

/** The section with figures told before, on the page that is open. */
const kept = () => journey.browsing.page.locator('section[aria-labelledby="reported-head"]');
const lines = async () =>
  (await kept().locator('tbody').allTextContents()).map((text) =>
    text.replace(/[\u00a0\u2060]/g, (c) => (c === '\u00a0' ? ' ' : '')),
  );
/** Whether the page must be moved sideways to be read. */
const isTooWide = () => journey.browsing.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

test('under a figure stands what the annual reports have said, with ours beside it', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall');
  await kept().waitFor();
  const [seenByOthers] = await lines();
  // On 1 March 2026 the year was not over in what was delivered: of a part of the owner, others are told neither ours nor theirs.
  expect(seenByOthers).toMatch(/Årsmelding 2025.*1\. mars 2026.*2024–25.*skjermet.*skjermet.*9,2 %/);
  await visit(page, '/nokkeltall?audience=internal');
  await kept().waitFor();
  const [newer, elder] = await lines();
  expect(newer).toMatch(/Årsmelding 2025.*1\. mars 2026.*2024–25.*9,2 %.*9,2 %.*Vårt tall i dag er det samme\./);
  expect(elder).toMatch(
    /Årsmelding 2024.*13,0 %.*12,9 %.*13,5 %.*0,5 prosentpoeng høyere.*kom inn senere: \+0,6.*Ikke forklart: −0,1.*«Tre oppsigelser ble registrert/,
  );
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'nokkeltall-oppgitt-1280');
});

test('on a phone too, and not under another group', async () => {
  const { page } = journey.browsing;
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, '/nokkeltall');
  await kept().waitFor();
  expect([await axeFindings(page), await isTooWide()]).toEqual([[], false]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await visit(page, '/nokkeltall?group=leader');
  await page.locator('.answer').waitFor();
  expect(await kept().count()).toBe(0);
});

test('KS’ turnover is told as theirs, with nothing of ours to choose', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall?metric=ks-turnover');
  const said = ((await page.locator('.answer').textContent()) ?? '').replace(/\u00a0/g, ' ');
  expect(said).toBe(
    'KS oppgir at 13,6 prosent sluttet kommunesektoren i hele landet fra 1. desember 2021 til 1. desember 2022. Året før oppga de 12,8 prosent.',
  );
  expect(await page.getByRole('radio').count()).toBe(0);
  expect(await page.locator('.middle tbody tr').count()).toBe(7);
  expect(await axeFindings(page)).toEqual([]);
});

test('one more is added by form, by the definition of another', async () => {
  const { page } = journey.browsing;
  await visit(page, '/data');
  await kept().getByRole('button', { name: 'Legg til et tall' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await kept().getByRole('button', { name: 'Lagre tallet' }).click();
  await kept().getByRole('alert').waitFor();
  await kept().getByLabel('Hvem oppga tallet?').fill('Kommunerevisjonen');
  await kept().getByLabel('Dagen det ble oppgitt').fill('15.5.2026');
  await kept().getByLabel('Definisjon', { exact: true }).selectOption('nfer');
  await kept().getByLabel('Dagen tallet gjelder').fill('1.10.2024');
  await kept().getByLabel('Andre dag, når tallet sammenligner to').fill('1.10.2025');
  await kept().getByLabel('Gruppe', { exact: true }).selectOption('teacher');
  await kept().getByLabel('Tallet', { exact: true }).fill('11');
  await page.setViewportSize({ width: 390, height: 844 });
  expect([await axeFindings(page), await isTooWide()]).toEqual([[], false]);
  await picture(page, 'datagrunnlag-oppgitt-390');
  await page.setViewportSize({ width: 1280, height: 900 });
  await kept().getByRole('button', { name: 'Lagre tallet' }).click();
  await kept().getByText('Tallet er lagt inn.').waitFor({ timeout: 120_000 });
  await kept().getByText('Kommunerevisjonen').first().waitFor();
});

test('it stands under the figure, named and not subtracted, with the way to why', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall?audience=internal');
  await kept().getByText('Kommunerevisjonen').waitFor();
  const other = (await lines()).find((line) => line.includes('Kommunerevisjonen'));
  expect(other).toMatch(/11 %.*9,2 %.*en annen definisjon: NFER.*trekkes ikke fra hverandre/);
  await kept().getByRole('link', { name: 'Hvorfor er dette tallet et annet enn vårt?' }).click();
  await page.waitForURL('**bridge=nfer**');
});

test('it is taken back after its meaning is told, and is gone from under the figure', async () => {
  const { page } = journey.browsing;
  await visit(page, '/data');
  const row = kept().locator('tr').filter({ hasText: 'Kommunerevisjonen' });
  await row.getByRole('button', { name: /^Trekk tilbake/ }).click();
  await page.locator('dialog[open]').getByRole('button', { name: 'Trekk tilbake' }).click();
  await row.getByText('Trukket tilbake').waitFor();
  await visit(page, '/nokkeltall');
  await kept().waitFor();
  expect((await lines()).some((line) => line.includes('Kommunerevisjonen'))).toBe(false);
});

test('one that is added by mistake is undone at once', async () => {
  const { page } = journey.browsing;
  await visit(page, '/data');
  await kept().getByRole('button', { name: 'Legg til et tall' }).click();
  await kept().getByLabel('Hvem oppga tallet?').fill('Feilmeldt');
  await kept().getByLabel('Dagen det ble oppgitt').fill('1.6.2026');
  await kept().getByLabel('Dagen tallet gjelder').fill('1.10.2025');
  await kept().getByLabel('Tallet', { exact: true }).fill('104');
  await kept().getByRole('button', { name: 'Lagre tallet' }).click();
  await kept().getByText('Tallet er lagt inn.').waitFor({ timeout: 120_000 });
  await kept().getByText('Andelen er over 100 prosent', { exact: false }).waitFor();
  await kept().getByRole('button', { name: 'Angre' }).click();
  await kept().getByText('Tallet er trukket tilbake.').waitFor();
});

test('the template is a file to fill in', async () => {
  const { page } = journey.browsing;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    kept().getByRole('link', { name: 'Last ned mal for flere tall' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('oppgitte-tall.csv');
  expect(readFileSync(await download.path(), 'utf8')).toContain('utgiver;tittel;publisert;nøkkeltall');
});

test('nothing was asked of another machine, and the console is silent', () => {
  expect(journey.browsing.foreign).toEqual([]);
  expect(journey.browsing.complaints).toEqual([]);
});
