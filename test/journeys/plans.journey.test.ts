import { expect, test } from 'vitest';
import { visit } from './browser.ts';
import { isAccessible, startJourney } from './journey.ts';

const journey = startJourney();
const page = () => journey.browsing.page;

/** Asks the server as the page itself would. */
function asked<Answer>(path: string, body?: object): Promise<Answer> {
  return page().evaluate(
    async ([address, sent]) => {
      const headers = { 'content-type': 'application/json' };
      const init = sent === null ? {} : { method: 'POST', headers, body: sent };
      return (await fetch(address, init)).json();
    },
    [path, body === undefined ? null : JSON.stringify(body)] as const,
  );
}

interface Tasks {
  readonly units: readonly { readonly unit: { readonly code: string }; readonly lacking: number | null }[];
}

/** The school where most plans lack. */
async function schoolInNeed(): Promise<string> {
  const { units } = await asked<Tasks>('/api/tasks');
  const [most] = units.toSorted((a, b) => (b.lacking ?? 0) - (a.lacking ?? 0));
  return most?.unit.code ?? '';
}

test('a principal sees who lacks a plan, without a name, and opens one with a purpose', async () => {
  await visit(page(), '/oppgaver');
  await asked('/api/session', { role: 'principal', unit: await schoolInNeed() });
  await visit(page(), '/oppgaver');
  await isAccessible(page(), 'oppgaver-rektor');
  await page()
    .getByRole('link', { name: /^Lag plan/ })
    .first()
    .click();
  await page().getByRole('heading', { name: 'Hva skal oppslaget brukes til?' }).waitFor();
  await isAccessible(page(), 'plan-formal');
  await page().getByRole('button', { name: 'Oppfølging av tilsettingskravet' }).click();
  await page().getByText('Formål: Oppfølging av tilsettingskravet. Oppslaget er logget.').waitFor();
  expect(new URL(page().url()).searchParams.get('purpose')).toBeNull();
  await isAccessible(page(), 'plan-ny');
});

test('the purpose may be changed, and holds for the task when it is opened again', async () => {
  await page().getByRole('button', { name: 'Endre formålet' }).click();
  await page().getByRole('button', { name: 'Tilsyn og internkontroll' }).click();
  await page().getByText('Formål: Tilsyn og internkontroll. Oppslaget er logget.').waitFor();
  await visit(page(), page().url());
  await page().getByText('Formål: Tilsyn og internkontroll. Oppslaget er logget.').waitFor();
});

test('an end beyond what the law allows is refused in words, and one within it is kept', async () => {
  await page().getByLabel('Hva', { exact: true }).first().fill('Norsk 1');
  await page().getByLabel('Starter').first().fill('17.8.2026');
  const lawful = await page().getByLabel('Siste dag').first().inputValue();
  const basis = await page().getByLabel('Hjemmel', { exact: true }).inputValue();
  await page().getByLabel('Siste dag').first().fill('1.8.2032');
  await page().getByLabel('Hjemmel', { exact: true }).selectOption('TEMP_17_3_3');
  await page().getByRole('button', { name: 'Lagre planen' }).click();
  await page().getByRole('alert').filter({ hasText: 'Sluttdatoen er senere enn loven tillater.' }).waitFor();
  await page().getByLabel('Siste dag').first().fill(lawful);
  await page().getByLabel('Hjemmel', { exact: true }).selectOption(basis);
  await page().getByRole('button', { name: 'Lagre planen' }).click();
  await page().getByRole('heading', { name: 'Plan for å oppfylle tilsettingskravene' }).waitFor();
  await isAccessible(page(), 'plan-lest');
});

test('the plan is undone and put again, and prints without what is only for the screen', async () => {
  await page().getByRole('button', { name: 'Angre siste endring' }).click();
  await page().getByText('Siste endring er angret.').waitFor();
  await page().getByText('Planen er tatt tilbake og teller ikke.').waitFor();
  await page().getByRole('button', { name: 'Gjør om igjen' }).click();
  await page().getByText('Endringen er tatt inn igjen.').waitFor();
  await page().emulateMedia({ media: 'print' });
  expect(await page().getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(false);
  expect(await page().getByRole('heading', { name: 'Hjemmel og sluttdato' }).isVisible()).toBe(true);
  await page().emulateMedia({ media: 'screen' });
});

test('a check that was kept is found again among the tasks, and is the same each time it is opened', async () => {
  const facts = {
    person: { routes: ['GLU_1_7'] },
    position: { level: '1-4', subjects: ['norsk'], start: '2026-10-01' },
  };
  const evidence = [{ what: 'Vitnemål', seenBy: 'Rektor', seenOn: '2026-09-01' }];
  const { unit } = await asked<{ readonly unit: string }>('/api/session');
  const check = {
    unit,
    post: 'Lærer 1–4',
    reference: '26/77',
    purpose: 'hiring',
    assessedBy: 'Rektor',
    evidence,
    facts,
  };
  const { id } = await asked<{ readonly id: string }>('/api/requirement-cases?lang=nb', check);
  const told = async () => {
    await visit(page(), `/oppgaver/sak/${id}`);
    await page().getByText('Saksnummer: 26/77').waitFor();
    return page().locator('main').textContent();
  };
  const first = await told();
  await isAccessible(page(), 'sak');
  expect(first).toContain('Fyller tilsettingskravet');
  expect(await told()).toBe(first);
});

test('the principal is shown ways to full coverage of the own school only after saying what for', async () => {
  const { unit } = await asked<{ readonly unit: string }>('/api/session');
  await visit(page(), `/dekning?unit=${unit}`);
  await page().getByRole('link', { name: 'Forslag til full dekning' }).click();
  await page().getByRole('heading', { name: 'Formål' }).waitFor();
  await isAccessible(page(), 'forslag-formal');
  await page().getByRole('button', { name: 'Oppfølging av tilsettingskravet' }).click();
  await page().getByRole('heading', { name: 'Slik er det i dag' }).waitFor({ timeout: 90_000 });
  expect(await page().locator('main').textContent()).toContain('Skolen velger.');
  await isAccessible(page(), 'forslag');
});

test('no page complained or asked anybody else', () => {
  expect(journey.browsing.complaints.filter((one) => !one.includes('422') && !one.includes('400'))).toEqual([]);
  expect(journey.browsing.foreign).toEqual([]);
});
