import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { axeFindings, picture, visit } from './browser.ts';
import { startJourney } from './journey.ts';

const journey = startJourney('looked-at');

const ALL_STAFF = '/nokkeltall?group=Total&by=none';
const NO_BREAK = /\u00a0/g;

const told = async (place: string) =>
  ((await journey.browsing.page.locator(place).first().textContent()) ?? '').replace(NO_BREAK, ' ');

/** Cells of a table's rows as texts. */
async function rowsOf(place: string): Promise<string[][]> {
  const rows = await journey.browsing.page.locator(`${place} tbody tr`).all();
  return Promise.all(
    rows.map(async (row) => (await row.locator('th, td').allTextContents()).map((text) => text.replace(NO_BREAK, ' '))),
  );
}

describe('why a turnover figure differs from another', () => {
  test('is chosen under the figure, and told in a sentence, as stairs and line by line', async () => {
    const { page } = journey.browsing;
    await visit(page, ALL_STAFF);
    await page.getByRole('heading', { name: 'Hvorfor er dette tallet et annet enn …?' }).waitFor();
    await page.getByLabel('Sammenlign med').selectOption({ label: 'Sluttet ved skolen' });
    await page.waitForURL('**compare=school**');
    await page.locator('.bridge table').waitFor();
    const asked = await page.request.get('/api/bridge?first=owner&second=school&from=2024-10-01&to=2025-10-01');
    const { definitions, lines, lead } = await asked.json();
    expect(await told('.bridge .answer')).toBe(lead.replace(NO_BREAK, ' '));
    const rows = await rowsOf('.bridge table');
    expect(rows.map(([name]) => name)).toEqual([
      ...['Sluttet hos skoleeieren', 'Bytter mellom skolene regnes med', 'Sluttet ved skolen'],
    ]);
    expect(rows[1]?.[1]).toContain(`${lines[0].persons.numerator} personer flere regnes som sluttet`);
    expect(rows[0]?.[1]).toContain(`${definitions.from.numerator} av 1 093 personer`);
    expect(await page.locator('.bridge .chart svg').getAttribute('aria-label')).toContain('Trapp fra ett tall');
    await picture(page, 'bro-1280');
  });

  test('ends in the number that the figure above tells', async () => {
    const { page } = journey.browsing;
    await visit(page, `${ALL_STAFF}&compare=ks-rules`);
    await page.locator('.bridge table').waitFor();
    const [share = ''] = /\(([\d,]+) prosent\)/.exec(await told('.middle > .answer'))?.slice(1) ?? [];
    const rows = await rowsOf('.bridge table');
    expect(rows[0]?.[1]).toContain(`${share} prosent`);
    const [start, ...steps] = rows.map((row) => Number((row[3] ?? '').replace(',', '.').replace('*', '')));
    const changes = rows.slice(1, -1).map((row) => Number((row[2] ?? '').replace('−', '-').replace(',', '.')));
    const sum = changes.reduce((so, change) => so + change, start ?? 0);
    expect(Math.abs(sum - (steps.at(-1) ?? 0))).toBeLessThan(0.005 * rows.length);
  });

  test('against KS’ published figure says what one owner cannot compute, and leads on to KS’ rules', async () => {
    const { page } = journey.browsing;
    await visit(page, '/nokkeltall?compare=ks');
    await page.locator('.bridge table').waitFor();
    expect(await told('.bridge .answer')).toContain(
      'hvem som går til en annen kommune, står ikke i skoleeierens egne data',
    );
    const teachers = (await rowsOf('.bridge table')).find(([group]) => group === 'Adjunkt (7962)');
    expect(teachers?.at(-1)).toBe('7,9');
    await picture(page, 'bro-ks-1280');
    await page
      .getByRole('button', { name: 'Se hva som skiller fra «Sluttet hos skoleeieren, etter KS’ regler»' })
      .click();
    await page.waitForURL('**compare=ks-rules**');
    await page.locator('.bridge .chart svg').waitFor();
  });

  test('is withheld with the ordinary reason where it would tell of few', async () => {
    const { page } = journey.browsing;
    await visit(page, '/nokkeltall?group=leader&by=none&compare=nfer');
    await page.locator('.bridge [role="alert"]').waitFor();
    expect(await told('.bridge [role="alert"]')).toContain('skjermet av hensyn til personvern');
    expect(await page.locator('.bridge .chart').count()).toBe(0);
  });

  test('of whole figures tells who comes in and who goes out, and stands in the log', async () => {
    const { page } = journey.browsing;
    await visit(page, `${ALL_STAFF}&compare=register&audience=internal`);
    await page.locator('.bridge table').waitFor();
    expect((await rowsOf('.bridge table')).flat().join(' ')).toMatch(/\(\d+ inn, \d+ ut\)/);
    const { lookUps } = await (await page.request.get('/api/look-ups')).json();
    expect(lookUps.map(({ what }: { what: string }) => what)).toContain('bridge owner register');
  });

  test('of a figure as known on an earlier day has the corrections since as its line', async () => {
    const { page } = journey.browsing;
    await visit(page, `${ALL_STAFF}&as-known-on=2026-07-15`);
    await page.getByLabel('Sammenlign med').selectOption({ label: 'Det samme tallet, slik det er kjent nå' });
    await page.waitForURL('**compare=now**');
    await page.locator('.bridge table').waitFor();
    expect((await rowsOf('.bridge table')).map(([name]) => name)[1]).toBe(
      'Rettelser som er kommet etter 15. juli 2026',
    );
  });

  test('is downloaded as the public CSV with exact fractions', async () => {
    const { page } = journey.browsing;
    await visit(page, `${ALL_STAFF}&compare=school&audience=internal`);
    const link = page.getByRole('link', { name: 'Last ned linjene som CSV' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('laget-bridge-owner-school.csv');
    expect(text).toMatch(/Bytter mellom skolene regnes med;moves;\d+;0;[\d,]+;\d+ \/ \d+/);
    expect(text).toContain('sha256:');
  });

  test('is a year back where the other definition’s days are not told about yet', async () => {
    const { page } = journey.browsing;
    await visit(page, '/nokkeltall?metric=exit-rate&group=Total&by=none&compare=nfer');
    await page.locator('.bridge [role="alert"]').waitFor();
    expect(await told('.bridge [role="alert"]')).toContain('trenger data til og med 5. november 2026');
    await visit(page, '/nokkeltall?metric=exit-rate&group=Total&by=none&compare=nfer&period=2024-08-01%2F2025-08-01');
    await page.locator('.bridge .chart svg').waitFor();
    expect(await told('.bridge thead')).toContain('Per 100');
  });
});

describe('same word, other figures', () => {
  test('all definitions of one group and year are opened by the keyboard, and lead to what sets them apart', async () => {
    const { page } = journey.browsing;
    await visit(page, ALL_STAFF);
    const show = page.getByRole('button', { name: 'Vis alle definisjonene side om side' });
    await show.press('Enter');
    await page.waitForURL('**beside=all**');
    await page.locator('.bridge table').waitFor();
    const rows = await rowsOf('.bridge table');
    expect(rows).toHaveLength(10);
    expect(rows[0]?.[0]).toContain('(tallet over)');
    expect(rows.at(-1)?.[0]).toContain('Publisert 2021–2022: 13,6 prosent');
    await picture(page, 'samme-ord-1280');
    await page.getByRole('button', { name: 'Avganger delt på gjennomsnittlig antall ansatte' }).press('Enter');
    await page.waitForURL('**compare=average-headcount**');
    await page.locator('.bridge .chart svg').waitFor();
  });

  test('is only there under a turnover figure', async () => {
    const { page } = journey.browsing;
    await visit(page, '/nokkeltall?metric=headcount');
    expect(await page.locator('.bridge').count()).toBe(0);
  });
});

describe('on paper, and for everyone', () => {
  test('the choice is left out in print, every column is in', async () => {
    const { page } = journey.browsing;
    await page.setViewportSize({ width: 700, height: 1000 });
    await visit(page, `${ALL_STAFF}&compare=register`);
    await page.locator('.bridge table').waitFor();
    await page.emulateMedia({ media: 'print' });
    const seen = [page.getByLabel('Sammenlign med'), page.locator('.bridge th.after').first()];
    expect(await Promise.all(seen.map((one) => one.isVisible()))).toEqual([false, true]);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  const VIEWS = [
    { path: `${ALL_STAFF}&compare=register&beside=all`, width: 1280, scheme: 'light', lang: 'nb' },
    { path: `${ALL_STAFF}&compare=register&beside=all`, width: 390, scheme: 'dark', lang: 'nn' },
    { path: `${ALL_STAFF}&compare=nfer&audience=internal`, width: 390, scheme: 'light', lang: 'en' },
    { path: `${ALL_STAFF}&compare=ks`, width: 1280, scheme: 'dark', lang: 'en' },
    { path: `${ALL_STAFF}&compare=ks`, width: 390, scheme: 'light', lang: 'nb' },
    { path: '/nokkeltall?group=leader&by=none&compare=nfer&beside=all', width: 390, scheme: 'light', lang: 'nb' },
  ] as const;

  test.each(VIEWS)('$path has no axe findings at $width px, $scheme, $lang', async (view) => {
    const { page } = journey.browsing;
    await page.setViewportSize({ width: view.width, height: 900 });
    await page.emulateMedia({ colorScheme: view.scheme });
    await visit(page, `${view.path}&lang=${view.lang}`);
    await page.locator('.bridge').locator('table, [role="alert"]').first().waitFor();
    await picture(page, `bro-${view.path.replace(/[^a-z]+/g, '-')}-${view.width}-${view.scheme}-${view.lang}`);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});

test('nothing was asked of another machine, and nothing but refusals is complained about', () => {
  expect(journey.browsing.foreign).toEqual([]);
  expect(journey.browsing.complaints.filter((text) => !text.includes('422 (Unprocessable Entity)'))).toEqual([]);
});
