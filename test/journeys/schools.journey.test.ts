import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SchoolItem, SchoolsAnswer } from '../../src/presentation/api/contract/index.ts';
import { axeFindings, picture, visit } from './browser.ts';
import { startJourney } from './journey.ts';

const journey = startJourney('looked-at');
let schools: readonly SchoolItem[];
/** The largest school, of which most is seen. */
let large: SchoolItem;

beforeAll(async () => {
  const asked = await journey.browsing.page.request.get('/api/schools?group=teacher');
  schools = ((await asked.json()) as SchoolsAnswer).schools;
  large = schools.toSorted((a, b) => (b.headcount.value ?? 0) - (a.headcount.value ?? 0))[0] as SchoolItem;
});

const names = () => journey.browsing.page.locator('table.schools tbody tr:not(.total) th a').allTextContents();

describe('the list', () => {
  test('has every school by name, and says that it is no ranking', async () => {
    const { page } = journey.browsing;
    await visit(page, '/skoler?lang=nb');
    expect(await names()).toEqual(schools.map(({ name }) => name));
    expect(await page.locator('.lead').textContent()).toContain('ikke hvilken skole som er best');
    expect(await page.title()).toBe('Skoler – Laget');
  });

  test('is narrowed by a search that stands in the address, and widened again', async () => {
    const { page } = journey.browsing;
    await visit(page, '/skoler?lang=nb');
    await page.getByLabel('Søk etter skole').fill(large.name.slice(0, 6).toLowerCase());
    await page.waitForURL('**q=**');
    expect(await names()).toContain(large.name);
    await page.getByLabel('Søk etter skole').fill('finnes ikke noe sted');
    await page.getByText('Ingen skoler passer').waitFor();
    await page.getByRole('button', { name: 'Vis alle igjen' }).click();
    await expect.poll(async () => (await names()).length).toBe(schools.length);
  });

  test('is put in order by a column, with the withheld last', async () => {
    const { page } = journey.browsing;
    await visit(page, '/skoler?lang=nb');
    await page.getByRole('button', { name: 'Ansatte' }).click();
    await page.waitForURL('**sort=-headcount**');
    expect((await names())[0]).toBe(large.name);
    expect(await page.locator('th[aria-sort="descending"]').textContent()).toContain('Ansatte');
  });

  test('is downloaded as published, with a sign where a cell is withheld', async () => {
    const { page } = journey.browsing;
    await visit(page, '/skoler?audience=internal&lang=nb');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain(large.unit);
    expect(text).toContain(';:;');
  });
});

describe('the map', () => {
  test('goes from school to school with the arrows, and opens with Enter', async () => {
    const { page } = journey.browsing;
    await visit(page, '/skoler?view=map&lang=nb');
    const points = page.locator('a.map-point');
    expect(await points.count()).toBe(schools.filter(({ latitude }) => latitude !== null).length);
    expect(await page.locator('a.map-point[tabindex="0"]').count()).toBe(1);
    await page.locator('a.map-point[tabindex="0"]').focus();
    const first = await page.locator('.map-said a').textContent();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.map-said a').textContent()).not.toBe(first);
    const second = (await page.locator('.map-said a').textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: second }).waitFor();
  });

  test('is saved as a picture that stands alone', async () => {
    const { page } = journey.browsing;
    await visit(page, '/skoler?view=map&lang=nb');
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG', exact: true }).click(),
    ]);
    const text = readFileSync(await svg.path(), 'utf8');
    expect(text).toMatch(/^<svg xmlns/);
    expect(text).not.toContain('class=');
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PNG', exact: true }).click(),
    ]);
    expect(
      readFileSync(await png.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });
});

describe('the funnel', () => {
  test('draws as many dots as there are seen schools, without names, and counts the withheld', async () => {
    const { page } = journey.browsing;
    await visit(page, '/skoler?view=funnel&lang=nb');
    const seen = schools.filter(({ turnover }) => turnover.value !== null);
    expect(await page.locator('.chart-funnel circle').count()).toBe(seen.length);
    const written = (await page.locator('.chart-funnel svg').textContent()) ?? '';
    expect(schools.filter(({ name }) => written.includes(name))).toEqual([]);
    await page.getByText('er skjermet og ikke tegnet inn').waitFor();
  });

  test('is not saved as a picture where it shows whole figures', async () => {
    const { page } = journey.browsing;
    await visit(page, '/skoler?view=funnel&audience=internal&lang=nb');
    await page.getByText('Intern – ikke for deling.').waitFor();
    expect(await page.getByRole('button', { name: 'PNG', exact: true }).count()).toBe(0);
  });
});

describe('the page of a school', () => {
  test('opens from the list, says the school’s size, and its heading has the focus', async () => {
    const { page } = journey.browsing;
    await visit(page, '/skoler?lang=nb');
    await page.getByRole('link', { name: large.name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: large.name }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.locator('.facts').getByText(`${large.headcount.value} ansatte`).waitFor();
    expect(await page.locator('.school-lead .answer').count()).toBeGreaterThan(0);
  });

  test('shows whole figures to the analyst, marked, and the look-up stands in the log', async () => {
    const { page } = journey.browsing;
    await visit(page, `/skoler/${large.unit}?lang=nb`);
    await page.getByText('Hele tall', { exact: true }).click();
    await page.waitForURL('**audience=internal**');
    await page.getByText('Intern – ikke for deling.').waitFor();
    await page.getByRole('heading', { name: 'Alder og kjønn' }).waitFor();
    const log = await (await page.request.get('/api/look-ups')).json();
    expect(log.lookUps.map((look: { what: string }) => look.what).join(' ')).toContain(large.unit);
  });

  test('of a school with most withheld still reads as whole sentences, without an empty cell', async () => {
    const { page } = journey.browsing;
    const small = schools.toSorted((a, b) => (a.headcount.value ?? 1) - (b.headcount.value ?? 1)).at(2) ?? large;
    await visit(page, `/skoler/${small.unit}?lang=nb`);
    await picture(page, 'skole-liten-1280');
    expect(await page.locator('.school-lead .answer').count()).toBeGreaterThan(0);
    const cells = await page.locator('section table tbody tr:not(.total) td').allTextContents();
    expect(cells.filter((text) => text.trim() === '')).toEqual([]);
  });

  test('leads to the figure behind a part', async () => {
    const { page } = journey.browsing;
    await visit(page, `/skoler/${large.unit}?lang=nb`);
    await page.getByRole('link', { name: /Se i Nøkkeltall +(Fra|Hvem som kom)/ }).click();
    await page.waitForURL('**metric=staff-balance**');
    await page.locator('.answer').waitFor();
  });

  test('is printed without menus, choices and links to press', async () => {
    const { page } = journey.browsing;
    await visit(page, `/skoler/${large.unit}?lang=nb`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.top').isVisible()).toBe(false);
    expect(await page.locator('.school-group').isVisible()).toBe(false);
    expect(await page.locator('.chart-funnel svg').isVisible()).toBe(true);
    await picture(page, 'skole-utskrift');
    await page.emulateMedia({ media: 'screen' });
  });

  test('that does not exist says so and lets the reader search', async () => {
    const { page } = journey.browsing;
    const before = journey.browsing.complaints.length;
    await visit(page, '/skoler/123456789?lang=nb');
    await page.getByRole('heading', { level: 1, name: 'Fant ikke skolen' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('searchbox').fill(large.name);
    await page.getByRole('button', { name: 'Søk etter skole' }).click();
    await page.waitForURL('**/skoler?q=**');
    await expect.poll(names).toContain(large.name);
    expect(journey.browsing.complaints.slice(before).filter((said) => !said.includes('404'))).toEqual([]);
  });
});

const VIEWS = [
  '/skoler?view=list',
  '/skoler?view=map',
  '/skoler?view=funnel&audience=internal',
  '/skoler/SCHOOL?group=teacher',
  '/skoler/SCHOOL?audience=internal&group=Total',
  '/nokkeltall?metric=flow-matrix&by=staff-group&group=Total',
  '/nokkeltall?metric=flow-matrix&by=unit',
  '/nokkeltall?metric=retention&by=contract',
  '/nokkeltall?metric=stayers-and-leavers',
  '/nokkeltall?metric=median-tenure&by=staff-group&view=dots',
];
const LOOKS = [
  { width: 1280, scheme: 'light', lang: 'nb' },
  { width: 375, scheme: 'dark', lang: 'nn' },
] as const;

/** Each view in one look, every other one in the other; the long tier has every view in both. */
function looksOf(place: number) {
  return process.env['LAGET_LONG'] === '1' ? LOOKS : LOOKS.slice(place % 2, (place % 2) + 1);
}

describe('WCAG 2.2 AA', () => {
  test.each(VIEWS.flatMap((path, i) => looksOf(i).map((look) => ({ path, ...look }))))(
    '$path has no axe findings at $width px, $scheme, $lang',
    async ({ path, width, scheme, lang }) => {
      const { page } = journey.browsing;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await visit(page, `${path.replace('SCHOOL', large.unit)}&lang=${lang}`);
      await picture(page, `skoler${path.replace(/[^a-z-]+/g, '-')}-${width}-${lang}`);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    },
  );
});

test('nothing was asked of another machine, and the console is silent but for the school that is not', () => {
  expect(journey.browsing.foreign).toEqual([]);
  expect(journey.browsing.complaints.filter((said) => !said.includes('404'))).toEqual([]);
});
