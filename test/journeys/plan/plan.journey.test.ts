import { expect, test } from 'vitest';
import { visit } from '../browser.ts';
import { isAccessible, startJourney } from '../journey.ts';

const journey = startJourney();
const page = () => journey.browsing.page;

/** What the leadership does with the mouse and the keys, counted. */
let clicks = 0;
let typed = 0;

async function press(name: string): Promise<void> {
  clicks += 1;
  await page().getByRole('button', { name, exact: true }).click();
}

async function write(label: string, text: string): Promise<void> {
  typed += 1;
  await page().getByLabel(label, { exact: true }).filter({ visible: true }).fill(text);
}

test('a deviation becomes an action whose indicator has its baseline read from the figure', async () => {
  await visit(page(), '/plan/ny?metric=B2&group=teacher&because=Flere%20l%C3%A6rere%20slutter%20enn%20f%C3%B8r');
  await page().getByText('Tiltaket begynner med et avvik på Status: Flere lærere slutter enn før').waitFor();
  await page()
    .getByText(/^Utgangspunkt: .+ datasett/)
    .waitFor();
  await isAccessible(page(), 'plan-nytt-tiltak');
  await press('Lagre');
  await page().getByText('Tittel: må fylles ut.', { exact: true }).waitFor();
  await write('Hva skal gjøres?', 'Samtale med alle lærere i første år');
  await write('Hvem har ansvaret?', 'leder for HR');
  await write('Mål (prosent)', '8');
  await write('Innen', '1.10.2028');
  await press('Lagre');
  await page()
    .getByRole('heading', { level: 1, name: /Samtale med alle lærere i første år/ })
    .waitFor();
  await page().getByText('Lagret.').waitFor();
});

test('a status asks for its own evidence, is refused beside the field without it, and is undone', async () => {
  await press('Ny status');
  await press('Lagre');
  await page().locator('.help.wrong').first().waitFor();
  await write('Hva viser det? (vedtak)', 'Møte i ledergruppen');
  await write('Hvorfor endres planen?', 'Tallene for lærere');
  await press('Lagre');
  await page().getByText('Lagret.').waitFor();
  await isAccessible(page(), 'plan-tiltak');
  expect(await page().getByRole('listitem').filter({ hasText: 'vedtatt' }).count()).toBeGreaterThan(0);
  expect({ clicks, typed }).toEqual({ clicks: 5, typed: 6 });
  await press('Angre siste endring');
  await page().getByText('Siste endring er tatt tilbake.').waitFor();
});

test('a design is made on the action’s page, tells its power, is fixed after a question, and no longer undone', async () => {
  await press('Lag opplegg');
  await write('Hva skal vi finne ut?', 'Slutter færre i første år?');
  await write('Første dag med tiltaket', '1.10.2027');
  await page().locator('.evaluation .choices summary').first().click();
  for (const name of ['Granlia skole', 'Havna skole', 'Lyngåsen skole']) {
    await page().locator('.evaluation .choices').first().getByLabel(name, { exact: true }).check();
  }
  await press('Lagre');
  await page().getByText('Minste effekt som betyr noe: skal være', { exact: false }).first().waitFor();
  await write('Den minste effekten som betyr noe (prosentpoeng)', '3');
  await press('Lagre');
  await page().getByText('Opplegget er lagret.', { exact: false }).waitFor();
  await page()
    .getByText(/^Sjansen for å finne en slik effekt er \d+\sprosent/)
    .waitFor();
  await press('Lås opplegget');
  await page().getByText('Når opplegget er låst, kan det ikke angres.', { exact: false }).waitFor();
  await press('Lås opplegget');
  await page().getByText('Det er ikke noe svar ennå. Tallene når ikke fram til tiltaket begynte.').waitFor();
  await isAccessible(page(), 'plan-evaluering');
  expect(await page().getByText('før tiltaket startet', { exact: false }).count()).toBeGreaterThan(0);
  expect(await page().locator('.evaluation').getByRole('button', { name: 'Angre' }).count()).toBe(0);
});

test('the plan is filtered in its address and read in English', async () => {
  await visit(page(), '/plan?status=running&lang=en');
  await page().getByText('Showing 11 of 27 actions.').waitFor();
  await isAccessible(page(), 'plan-list-en');
  await visit(page(), '/plan?lang=nb');
  await page().getByText('Viser 27 av 27 tiltak.').waitFor();
  expect(journey.browsing.complaints.filter((one) => !one.includes('400'))).toEqual([]);
});
