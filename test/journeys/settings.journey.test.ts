import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFindings, type Browsing, COLOUR_RULES, openBrowser, picture, visit } from './browser.ts';
import { serveWithLogin } from './login-owner.ts';

let owner: Awaited<ReturnType<typeof serveWithLogin>>;
let browsing: Browsing;
/** What the provider’s own pages have asked of others, and complained of. */
let ofProvider = { foreign: 0, complaints: 0 };
beforeAll(async () => {
  owner = await serveWithLogin(inject('preparedOwner'));
  browsing = await openBrowser(owner.address);
}, 120_000);
afterAll(async () => {
  await browsing.stop();
  await owner.stop();
});

/** What axe finds on the page as it stands, wide in light and narrow in the dark, and whether it is wider than the screen. */
async function looked(name: string): Promise<readonly string[]> {
  const { page } = browsing;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await picture(page, `${name}-1280`);
  const wide = await axeFindings(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(page, `${name}-390-dark`);
  const narrow = await axeFindings(page, COLOUR_RULES);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  return [...wide, ...narrow, ...(over > 0 ? [`${over} px too wide`] : [])];
}

const roleChoice = () => browsing.page.getByRole('complementary', { name: 'Innlogging' }).getByRole('combobox');
const banner = () => browsing.page.getByRole('complementary', { name: 'Midlertidig tilgang' });
/** The entry of a user; other entries may tell that name too, as who gave something. */
const entry = (name: string) =>
  browsing.page.locator('.settings-user').filter({ has: browsing.page.locator('summary strong', { hasText: name }) });

test('the administrator adds a user, notes training, gives a role and takes it back at once', async () => {
  const { page } = browsing;
  await page.goto('/innstillinger');
  await page.getByRole('link', { name: 'Logg inn' }).click();
  await page.locator('input[name=login]').fill('ada-1');
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { level: 2, name: 'Brukere' }).waitFor();
  ofProvider = { foreign: browsing.foreign.length, complaints: browsing.complaints.length };
  await page.getByText('Legg til bruker').click();
  await page.getByLabel('Navn', { exact: true }).fill('Per Utenrolle');
  await page.getByLabel('Brukernavn hos utstederen').fill('12057900499');
  await page.getByRole('button', { name: 'Legg til' }).click();
  await page.getByText('Skriv aldri et fødselsnummer her.', { exact: false }).waitFor();
  await page.getByLabel('Brukernavn hos utstederen').fill('per-3');
  await page.getByRole('button', { name: 'Legg til' }).click();
  await page.getByText('Per Utenrolle er lagt til.', { exact: false }).waitFor();
  await entry('Per Utenrolle').locator('summary').first().click();
  await entry('Per Utenrolle').getByRole('button', { name: 'Noter' }).click();
  await page.getByText('Opplæringen er notert.').waitFor();
  const form = entry('Per Utenrolle').locator('form.keep-form').first();
  await form.getByLabel('Rolle', { exact: true }).selectOption('principal');
  await form.getByRole('button', { name: 'Gi rollen' }).click();
  expect(await form.getByText('Må fylles ut.').count()).toBe(3);
  await form.getByLabel('Gjelder', { exact: true }).selectOption({ index: 1 });
  await form.getByLabel('Første dag den ikke gjelder').fill('1.8.2026');
  await form.getByLabel('Grunn').fill('Konstituert rektor');
  await form.getByRole('button', { name: 'Gi rollen' }).click();
  await form.getByText('Sluttdagen må være etter startdagen.').waitFor();
  expect(await looked('settings-users')).toEqual([]);
  await form.getByLabel('Første dag den ikke gjelder').fill('1.8.2027');
  await form.getByRole('button', { name: 'Gi rollen' }).click();
  await page.getByText('Rollen er gitt.').waitFor();
  await page.getByRole('button', { name: 'Angre' }).click();
  await entry('Per Utenrolle')
    .getByRole('cell', { name: /^Tatt tilbake/ })
    .waitFor();
  expect(await looked('settings-users')).toEqual([]);
});

test('nobody gives themselves a role', async () => {
  const { page } = browsing;
  await entry('Ada Administrator').locator('summary').first().click();
  await entry('Ada Administrator').locator('summary', { hasText: 'Gi rolle' }).click();
  const gives = page.getByRole('button', { name: 'Gi rollen' });
  const form = entry('Ada Administrator').locator('form.keep-form').filter({ has: gives });
  await form.getByLabel('Rolle', { exact: true }).selectOption('council-reader');
  await form.getByLabel('Grunn').fill('Vil se');
  await form.getByRole('button', { name: 'Gi rollen' }).click();
  await page.getByText('Ingen kan gi seg selv en rolle.', { exact: false }).waitFor();
});

test('support sees the page as another user, without cases, and it is told on top until it ends', async () => {
  const { page } = browsing;
  await entry('Kari Nordmann').locator('summary').first().click();
  await entry('Kari Nordmann').locator('summary', { hasText: 'Se som HR-analytiker' }).click();
  await entry('Kari Nordmann').getByLabel('Hvorfor?').first().fill('Finner ikke tallet');
  await entry('Kari Nordmann').getByRole('button', { name: 'Se som HR-analytiker' }).click();
  await banner().getByText('Du ser siden som Kari Nordmann: HR-analytiker.').waitFor();
  const answers = [
    await page.request.get('/api/tasks'),
    await page.request.get('/api/figure?metric=A1&audience=internal'),
    await page.request.post('/api/breaks', { data: {}, headers: { origin: owner.address } }),
  ];
  expect(answers.map((answer) => answer.status())).toEqual([403, 403, 403]);
  expect(await answers[0]?.json()).toMatchObject({ code: 'looks-as-another' });
  await visit(page, '/innstillinger/roller');
  expect(await looked('settings-look-as')).toEqual([]);
  await banner().getByRole('button', { name: 'Avslutt' }).click();
  await banner().waitFor({ state: 'detached' });
});

test('emergency access is taken with a reason, shown on top, and ended', async () => {
  const { page } = browsing;
  await visit(page, '/innstillinger/nodtilgang');
  await page.getByLabel('Rolle', { exact: true }).selectOption('hr-analyst');
  await page.getByRole('button', { name: 'Ta tilgangen nå' }).click();
  await page.getByText('Må fylles ut.').waitFor();
  await page.getByLabel('Hvorfor haster det?').fill('HR kan ikke nås, og en sak må avklares i dag');
  await page.getByRole('button', { name: 'Ta tilgangen nå' }).click();
  await banner().getByText('Nødtilgang som HR-analytiker til klokken', { exact: false }).waitFor();
  const whole = () => page.request.get('/api/figure?metric=A1&audience=internal');
  expect((await whole()).status()).toBe(200);
  expect(await looked('settings-emergency')).toEqual([]);
  await banner().getByRole('button', { name: 'Avslutt' }).click();
  await banner().waitFor({ state: 'detached' });
  expect((await whole()).status()).toBe(403);
});

test('the data protection officer finds both in the log, sees that it is unchanged, and takes it out', async () => {
  const { page } = browsing;
  await roleChoice().selectOption({ label: 'Personvernombud' });
  await expect.poll(async () => (await owner.sessions.list())[0]?.role).toBe('data-protection-officer');
  await visit(page, '/innstillinger/logg');
  const note = page.getByRole('complementary', { name: 'Beskjed om nødtilgang' });
  await note.getByText('Ada Administrator tok rollen HR-analytiker', { exact: false }).waitFor();
  await note.getByRole('button', { name: /^Jeg har sett/ }).click();
  await note.waitFor({ state: 'detached' });
  await page.getByText('Loggen er uendret:', { exact: false }).waitFor();
  await page.getByLabel('Slag', { exact: true }).selectOption('emergency');
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await page.waitForURL('**kind=emergency');
  await page.getByText('3 linjer', { exact: true }).waitFor();
  expect(await page.getByRole('cell', { name: /^Midlertidig tilgang · (begynt som|avsluttet)/ }).count()).toBe(2);
  expect(await looked('settings-log')).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hent ut som CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('laget-oppslagslogg-2026-09-07.csv');
  await page.getByRole('button', { name: 'Nullstill' }).click();
  await page.reload();
  await page.getByRole('cell', { name: /^Oppslagsloggen hentet ut · Slag: / }).waitFor();
  await page.getByRole('link', { name: 'Nødtilgang', exact: true }).click();
  await page.getByRole('cell', { name: 'HR kan ikke nås, og en sak må avklares i dag' }).waitFor();
});

test('one’s own page tells roles, hands one on to another until a day, and takes it back', async () => {
  const { page } = browsing;
  await visit(page, '/meg');
  await page.getByText('Gi videre', { exact: true }).first().click();
  await page.getByLabel('Til hvem').fill('ingen slik');
  await page.getByLabel('Første dag den ikke gjelder').fill('1.10.2026');
  await page.getByLabel('Grunn').fill('Permisjon');
  await page.getByRole('button', { name: 'Gi videre' }).click();
  await page.getByText('Fant ingen bruker som heter «ingen slik».', { exact: false }).waitFor();
  await page.getByLabel('Til hvem').fill('kari nordmann');
  await page.getByRole('button', { name: 'Gi videre' }).click();
  await page.getByText('Rollen er gitt videre til kari nordmann.').waitFor();
  expect(await looked('me')).toEqual([]);
  const handed = page.getByRole('region', { name: 'Hva andre har fått av deg' });
  await handed.locator('summary').click();
  await handed.getByLabel('Hvorfor tas den tilbake?').fill('Tilbake igjen');
  await handed.getByRole('button', { name: 'Ta tilbake nå' }).click();
  await handed.getByRole('cell', { name: /^Tatt tilbake/ }).waitFor();
});

test('a kind of data is given a time by the owner’s decision, and limits are led to where they are decided', async () => {
  const { page } = browsing;
  await roleChoice().selectOption({ label: 'Administrator' });
  await expect.poll(async () => (await owner.sessions.list())[0]?.role).toBe('administrator');
  await visit(page, '/innstillinger/lagringstid');
  const kind = page.getByRole('region', { name: 'Oppslagsloggen' });
  await kind.locator('summary').click();
  await kind.getByLabel('Måneder').fill('null');
  await kind.getByRole('button', { name: 'Lagre bestemmelsen' }).click();
  await kind.getByText('Skriv et helt antall måneder fra 1 til 1200', { exact: false }).waitFor();
  await kind.getByLabel('Måneder').fill('24');
  await kind.getByLabel('Hvorfor').fill('Arkivplan 4.2');
  await kind.getByLabel('Bestemt av').fill('Kommunedirektøren');
  await kind.getByRole('button', { name: 'Lagre bestemmelsen' }).click();
  await kind.getByText('24 måneder, fra 7. september 2026.', { exact: false }).waitFor();
  expect(await looked('settings-retention')).toEqual([]);
  await page.getByRole('link', { name: 'Grenser' }).click();
  await page.getByRole('link', { name: 'Endre grensen for', exact: false }).first().waitFor();
  expect(await looked('settings-limits')).toEqual([]);
});

test('nothing was asked of another machine, and no page complained', () => {
  expect(browsing.foreign.slice(ofProvider.foreign)).toEqual([]);
  expect(browsing.complaints.slice(ofProvider.complaints).filter((text) => !/40[03]/.test(text))).toEqual([]);
});

test('logging out everywhere ends every session', async () => {
  const { page } = browsing;
  await visit(page, '/meg');
  await page.getByRole('button', { name: 'Logg ut overalt' }).click();
  await page.getByRole('button', { name: /yes/i }).click();
  await page.getByRole('heading', { name: 'Du er logget ut' }).waitFor();
  expect(await owner.sessions.list()).toEqual([]);
});
