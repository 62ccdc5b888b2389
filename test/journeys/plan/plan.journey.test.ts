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

test('an area director makes an action of a deviation on Status, whose indicator has its baseline read from the figure', async () => {
  await visit(page(), '/');
  await page().getByLabel('Se som').selectOption('area-director');
  await page().getByLabel('Område:').selectOption('02');
  clicks += 1;
  await page().getByRole('link', { name: 'Foreslå tiltak for Lærere · Hele skoleeieren' }).click();
  await page()
    .getByText(/^Tiltaket begynner med et avvik på Status: Sluttet ved skolen · Lærere/)
    .waitFor();
  await page().getByText('Tallet gjelder Sørbygda.').waitFor();
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
  await page().getByText('Neste steg: bestem hvordan dere skal finne ut om det virker', { exact: false }).waitFor();
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
  expect({ clicks, typed }).toEqual({ clicks: 6, typed: 6 });
  await press('Angre siste endring');
  await page().getByText('Siste endring er tatt tilbake.').waitFor();
});

test('a design is made on the action’s page, tells its power, is fixed after a question, and no longer undone', async () => {
  await press('Lag opplegg');
  // The question, the schools of the area and the change that is aimed at stand there already; when is theirs to say.
  await page().getByText('3 skoler valgt').waitFor();
  await press('Lagre');
  await page().getByText('Noe må rettes. Det står ved feltene over.').waitFor();
  expect(await page().getByText('må fylles ut.', { exact: false }).count()).toBe(1);
  await write('Første dag med tiltaket', '1.10.2027');
  await press('Lagre');
  await page().getByText('Opplegget er lagret.', { exact: false }).waitFor();
  await page()
    .getByText(/^Sjansen for å finne en slik effekt er \d+\sprosent/)
    .waitFor();
  await page().locator('.evaluation').getByRole('button', { name: 'Angre' }).click();
  await page().getByText('Det siste opplegget er angret.').waitFor();
  await press('Legg tilbake');
  await page().getByText('Opplegget er lagt tilbake.').waitFor();
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
