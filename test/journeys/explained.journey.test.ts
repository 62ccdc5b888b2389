import { expect, test } from 'vitest';
import { axeFindings, visit } from './browser.ts';
import { startJourney } from './journey.ts';

const journey = startJourney();
const INTERNAL = 'Intern – ikke for deling.';

test.each(['/nokkeltall?by=unit', '/skoler?', '/?'])('%s is seen as others see it with one press', async (path) => {
  const { page } = journey.browsing;
  await visit(page, `${path}&audience=internal`);
  await page.getByText(INTERNAL).first().waitFor();
  await page.getByText('Vis slik andre ser det', { exact: true }).click();
  await page.getByText(INTERNAL).first().waitFor({ state: 'detached' });
  expect(page.url()).not.toContain('audience=internal');
});

test('the analyst opens why schools are withheld, row by row; it is logged when opened and never printed', async () => {
  const { page } = journey.browsing;
  const looks = async () => {
    const { lookUps } = await (await page.request.get('/api/look-ups')).json();
    return lookUps.filter(({ what }: { readonly what: string }) => what.startsWith('why ')).length;
  };
  await visit(page, '/nokkeltall?by=unit');
  const opener = page.getByText('Hvorfor noe er skjermet');
  await opener.waitFor();
  const before = await looks();
  await opener.click();
  await page.locator('table.reasons tbody tr').first().waitFor();
  expect(await looks()).toBe(before + 1);
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('table.reasons').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
});

test('where most schools are withheld, a question that shows more is one press away', async () => {
  const { page } = journey.browsing;
  await visit(page, '/nokkeltall?by=unit');
  await page.locator('.nearest a').click();
  await page.waitForURL('**/nokkeltall?by=area');
});

test('readers see no reasons', async () => {
  const { page } = journey.browsing;
  await page.request.post('/api/session', { data: { role: 'council-reader', unit: null } });
  await visit(page, '/nokkeltall?by=unit');
  await page.locator('button.withheld').first().waitFor();
  expect(await page.getByText('Hvorfor noe er skjermet').count()).toBe(0);
  expect((await page.request.get('/api/withheld-reasons?metric=B2&by=unit')).status()).toBe(403);
});
