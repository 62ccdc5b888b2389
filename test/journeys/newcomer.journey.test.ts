import { expect, test } from 'vitest';
import { axeFindings, picture, visit } from './browser.ts';
import { startJourney } from './journey.ts';

const journey = startJourney('empty');

test('with nothing taken in, the figure screen says so and leads to the data', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall');
  await page.getByRole('heading', { name: 'Ingen tall ennå' }).waitFor();
  await page.getByRole('link', { name: 'Gå til Datagrunnlag' }).click();
  await page.getByRole('heading', { name: 'Her begynner du' }).waitFor();
  await picture(page, 'datagrunnlag-tomt-1280');
  expect(await axeFindings(page)).toEqual([]);
});

test('with nothing taken in, the first screen says what to do first', async () => {
  const { page } = journey.browsing;
  await visit(page, '/');
  await page.getByRole('heading', { name: 'Ingen tall ennå' }).waitFor();
  expect(await page.locator('.steps li').count()).toBe(3);
  expect(await axeFindings(page)).toEqual([]);
});

test('a table whose columns are not understood is mended by choosing columns, with its first rows beside', async () => {
  const { page } = journey.browsing;
  await visit(page, '/data');
  const rows = ['Nummeret;Hvor;Hva;Mye;Dag én', '01417012345;Nordre skole;Lærer;100;01.08.2024'];
  await page.setInputFiles('input[type=file]', {
    name: 'ukjent.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${rows.join('\n')}\n`),
  });
  await page.getByRole('heading', { name: 'ukjent.csv' }).waitFor({ timeout: 60_000 });
  await picture(page, 'datagrunnlag-kolonner-1280');
  await page.getByRole('heading', { name: 'Hvilken kolonne er hva?' }).waitFor();
  expect(await page.getByRole('button', { name: 'Bruk disse kolonnene' }).count()).toBe(1);
  expect(await axeFindings(page)).toEqual([]);
});

test('the chosen columns are remembered, and the file is read with them', async () => {
  const { page } = journey.browsing;
  await page.getByLabel('Fødselsnummer', { exact: true }).selectOption('Nummeret');
  await page.getByLabel('Tjenestested', { exact: true }).selectOption('Hvor');
  await page.getByLabel('Stillingstittel', { exact: true }).selectOption('Hva');
  await page.getByLabel('Stillingsprosent', { exact: true }).selectOption('Mye');
  await page.getByLabel('Ansatt fra', { exact: true }).selectOption('Dag én');
  await page.getByRole('button', { name: 'Bruk disse kolonnene' }).click();
  await page.getByRole('heading', { name: 'Dette trenger en plass' }).waitFor({ timeout: 60_000 });
  await picture(page, 'datagrunnlag-kolonner-brukt-1280');
  const { mappings } = await (await page.request.get('/api/mappings')).json();
  expect(mappings.map((one: { name: string }) => one.name)).toEqual(['ukjent']);
  expect(await axeFindings(page)).toEqual([]);
});
