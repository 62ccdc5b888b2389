import { expect, test } from 'vitest';
import { visit } from '../browser.ts';
import { isAccessible, startJourney } from '../journey.ts';

const journey = startJourney();
const page = () => journey.browsing.page;

/** Composing a report, and holding one against the record, beside another journey. */
const LONGEST_MS = 180_000;

const checklist = () => page().getByRole('complementary', { name: 'Klar for publisering?' });

test(
  'a draft is made in one act, told of while it is made, and shown as it will be read with its checklist',
  async () => {
    await visit(page(), '/rapport?lang=nb');
    await page().getByText('Ingen rapporter er laget ennå.').waitFor();
    await page().getByRole('button', { name: 'Lag utkast til 2. tertial 2026' }).click();
    await page()
      .getByText(/^Utkastet er ferdig\./)
      .waitFor({ timeout: LONGEST_MS });
    await isAccessible(page(), 'rapport-liste');
    await page().getByRole('link', { name: 'Åpne utkastet' }).click();
    await page().getByRole('heading', { level: 2, name: 'HR-data med analyser' }).waitFor();
    await checklist().getByText('Alt er i orden.').waitFor({ timeout: LONGEST_MS });
    await isAccessible(page(), 'rapport-utkast');
  },
  2 * LONGEST_MS,
);

test(
  'a wrong number that is typed into a paragraph is caught beside it, and undone',
  async () => {
    const paragraph = page().locator('#avsnitt-summary\\.Total\\.size');
    await paragraph.getByText('personer var ansatt').click();
    const field = page().getByLabel('Teksten i avsnittet');
    await field.fill(`${await field.inputValue()} Det er 4321 flere enn før.`);
    await page().getByRole('button', { name: 'Lagre', exact: true }).click();
    await page().getByText('Avsnittet er lagret.').waitFor();
    await paragraph.getByText('Må rettes').first().waitFor({ timeout: LONGEST_MS });
    expect(await paragraph.locator('mark').allTextContents()).toContain('4321');
    await checklist()
      .getByText(/må rettes\./)
      .waitFor();
    expect(await checklist().getByRole('button', { name: 'Publiser' }).isDisabled()).toBe(true);
    await isAccessible(page(), 'rapport-feil-tall');
    await paragraph.getByRole('button', { name: 'Angre' }).click();
    await checklist().getByText('Alt er i orden.').waitFor({ timeout: LONGEST_MS });
    expect(await paragraph.textContent()).not.toContain('4321');
  },
  2 * LONGEST_MS,
);

test(
  'it is approved, published after a word on what that means, listed and fetched, and there is no way to change it',
  async () => {
    await checklist().getByRole('button', { name: 'Godkjenn' }).click();
    await page().getByText('Du har godkjent rapporten.').waitFor();
    await checklist().getByRole('button', { name: 'Publiser' }).click();
    await page().getByText('Når rapporten er publisert, kan den ikke endres:').waitFor();
    await page().getByRole('button', { name: 'Publiser rapporten' }).click();
    await page().getByText('Rapporten er publisert.').waitFor({ timeout: LONGEST_MS });
    await page().getByText('Rapporten endres ikke mer.').waitFor();
    expect(
      await page()
        .getByRole('button', { name: /^Endre avsnittet/ })
        .count(),
    ).toBe(0);
    await isAccessible(page(), 'rapport-publisert');
    const [fetched] = await Promise.all([
      page().waitForEvent('download'),
      page().getByRole('link', { name: 'Word', exact: true }).click(),
    ]);
    expect(fetched.suggestedFilename()).toMatch(/^tertial-2026-2-[0-9a-f]+\.docx$/);
    await page().getByRole('link', { name: 'Rapporter' }).click();
    await page().getByRole('heading', { name: 'Publiserte rapporter' }).waitFor();
    expect(await page().getByText('Publisert 7. september 2026').count()).toBe(1);
    expect(journey.browsing.complaints).toEqual([]);
  },
  2 * LONGEST_MS,
);
