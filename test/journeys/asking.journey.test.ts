import { expect, test } from 'vitest';
import { axeFindings, visit } from './browser.ts';
import { startJourney } from './journey.ts';

const journey = startJourney('looked-at');

test('ages are drawn by school type beside an earlier year, as the table behind them says', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall?metric=headcount&group=Total');
  await page.getByRole('radio', { name: 'Alderspyramide' }).click();
  await page.waitForURL('**view=ages**');
  const first = page.locator('.ages > section').first();
  await first.locator('svg[role="img"]').waitFor();
  expect(await page.locator('.ages h2').allTextContents()).toContain('Barneskole');
  await first.getByText('Vis tallene i diagrammet').click();
  const asked = await page.request.get('/api/figure?metric=A1&by=age-band,sex');
  const { rows } = await asked.json();
  const young = rows.find(
    (row: { dims: Record<string, { code: string }> }) =>
      row.dims['age-band']?.code === '30-39' && row.dims['sex']?.code === 'Total',
  );
  const line = first.locator('tbody tr', { hasText: '30–39 år' });
  expect(await line.locator('td').nth(2).textContent()).toBe(young.value === null ? 'skjermet' : String(young.value));
  await line.locator('td').nth(5).waitFor();
  expect(await line.locator('td').count()).toBe(6);
  await page.getByLabel('Sammenlign med').selectOption('1');
  await page.waitForURL('**years-back=1**');
  await first.getByText('Vis tallene i diagrammet').waitFor();
});

test('a figure is asked of days that are in no list, and narrowed to a subgroup', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall?metric=flow-matrix&group=Total&by=school-type');
  await page.getByText('Andre datoer').click();
  await page.getByRole('button', { name: 'Bruk' }).click();
  await page.getByText('Skriv to datoer, den første før den andre.').waitFor();
  await page.getByLabel('Fra', { exact: true }).fill('1.10.2022');
  await page.getByLabel('Til', { exact: true }).fill('1.10.2025');
  await page.getByRole('button', { name: 'Bruk' }).click();
  await page.waitForURL('**period=2022-10-01%2F2025-10-01**');
  await page.getByText('Avgrens').click();
  await page.getByLabel('Etter', { exact: true }).selectOption('staff-subgroup');
  await page.getByLabel('Stilling', { exact: true }).selectOption({ label: 'Spesialpedagoger og logopeder' });
  await page.getByText('Bare Spesialpedagoger og logopeder').waitFor();
});

test('the page of definitions is searched, and opens what is chosen', async () => {
  const { page } = journey.browsing;
  await visit(page, '/om');
  await page.getByLabel('Søk etter navn, id eller ord i definisjonen').fill('pensjon forventet');
  expect(await page.locator('.metric-entry h3').allTextContents()).toEqual(['Forventet avgang til pensjon']);
  await page.locator('.contents-list a').click();
  await page.locator('#retirement-exposure details[open]').waitFor();
  // How few it may tell of is decided there; what is not allowed is refused in words.
  const entry = page.locator('#retirement-exposure');
  await entry.getByText('Endre grensen').click();
  await entry.getByLabel('Færrest personer').fill('2');
  await entry.getByLabel('Hvorfor').fill('For å se mer.');
  await entry.getByLabel('Hvem har bestemt det').fill('HR-direktøren');
  await entry.getByRole('button', { name: 'Lagre beslutningen' }).click();
  expect(await entry.getByRole('alert').textContent()).toMatch(/3/);
  await page.getByLabel('Søk etter navn, id eller ord i definisjonen').fill('qwxz finnes ikke');
  await page.getByText('Ingen nøkkeltall har disse ordene.').waitFor();
});

test('a candidate is checked with few fields, nothing of it stands in the address, and the sheet is for the case', async () => {
  const { page } = journey.browsing;
  await visit(page, '/krav');
  await page.getByLabel('Trinn', { exact: true }).selectOption({ label: 'Trinn 5–7' });
  await page.getByText('Fag:').click();
  await page.getByLabel('Norsk', { exact: true }).check();
  await page.getByLabel('Utdanning', { exact: true }).selectOption({ label: 'Grunnskolelærer 5–10' });
  await page.getByLabel('Studiepoeng i norsk').fill('30');
  await page.getByText('har studiepoengene som kreves (30)').waitFor();
  expect(await page.locator('.check-verdict').textContent()).toMatch(/^Ja\./);
  expect(new URL(page.url()).search).toBe('');
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.check-form').isVisible()).toBe(false);
  await page.getByText('Vitnemål og karakterutskrift som er sett').waitFor();
  await page.emulateMedia({ media: null });
  await page.getByRole('link', { name: 'OF § 12-3 a' }).click();
  await page
    .getByText('Grunnskolelærer 1–7 eller grunnskolelærer 5–10 kan tilsettes for hele trinnet.')
    .first()
    .waitFor();
  await page.goBack();
  await page.getByText('Velg trinn og utdanning').waitFor();
  expect(await page.getByLabel('Utdanning', { exact: true }).inputValue()).toBe('');
});
