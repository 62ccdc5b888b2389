import { beforeEach, expect, test } from 'vitest';
import { testApp } from '../../__data__/test-app.ts';
import type { CoverageProposalAnswer, Problem } from '../../contract/index.ts';
import { proposalSchema } from '../../schemas/casework/coverage.ts';

let { app, looks } = testApp();
let cookie = '';
beforeEach(async () => {
  ({ app, looks } = testApp());
  cookie = '';
  await lookAs('hr-analyst');
});

async function lookAs(role: string, unit: string | null = null): Promise<void> {
  const answer = await app.request('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie === '' ? {} : { cookie }) },
    body: JSON.stringify({ role, unit }),
  });
  cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
}

const ask = (rest = '') =>
  app.request(`/api/coverage-proposal?unit=974589095&purpose=follow-up${rest}`, { headers: { cookie } });
const file = (format: string) =>
  app.request(`/api/coverage-proposal/export?unit=974589095&purpose=follow-up&format=${format}`, {
    headers: { cookie },
  });

test('ways stand beside each other with what they cost by the prices that were asked, and the look is logged', async () => {
  const answer = (await (await ask('&credit-price=100&swap-price=10')).json()) as CoverageProposalAnswer;
  expect(proposalSchema.safeParse(answer).error).toBeUndefined();
  expect(answer.ways.map(({ code, cost, courseCost, swapCost }) => [code, cost, courseCost, swapCost])).toEqual([
    ['cheapest', 45, 0, 45],
    ['fewest-swaps', 3000, 3000, 0],
    ['no-swaps', 3000, 3000, 0],
  ]);
  expect(answer).toMatchObject({ hours: 9, lackingHours: 4.5, schoolYear: '2026–2027' });
  expect(answer.lacking).toMatchObject([{ name: 'Kari Nordmann', hours: 4.5, lacks: '30 studiepoeng' }]);
  expect(looks).toEqual(['hr-analyst coverage-proposal 974589095 follow-up']);
});

test('what was not proved says its bound, ways that are the same say so, and what was not found is told', async () => {
  const { ways, outOfTime } = (await (await ask('&lang=nb')).json()) as CoverageProposalAnswer;
  const [cheapest, fewest, none] = ways;
  expect(cheapest?.proof).toMatch(/Ingen løsning koster mindre enn 4\s000 kr\./);
  expect(cheapest?.swaps).toMatchObject([{ hours: 4.5, from: 'Kari Nordmann', to: 'Lærer 2' }]);
  expect([fewest?.isProved, fewest?.sameAs, none?.sameAs]).toEqual([true, null, 'Færrest bytter']);
  expect(fewest?.studies).toMatchObject([{ credits: 30, cost: 60000, plan: null }]);
  expect(fewest?.studies[0]?.appointment).toMatch(/^a-/);
  expect(fewest?.studies[0]?.pays).toContain('25 prosent fri med lønn');
  expect(outOfTime).toContain('innenfor grensen');
});

test('the files say what the page does, with who chooses and by which prices', async () => {
  const csv = await (await file('csv')).text();
  expect(csv).toContain('Billigst;bytte;Norsk, 1.–4. trinn;Kari Nordmann;Lærer 2;4,5');
  expect(csv).toContain('Kroner per studiepoeng;2000');
  expect(csv).toContain('Skolen velger.');
  const xlsx = await file('xlsx');
  expect(xlsx.headers.get('content-disposition')).toContain('laget-coverage-974589095.xlsx');
  expect(new Uint8Array(await xlsx.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  expect(looks).toHaveLength(2);
});

test.each([
  ['council-reader', null],
  ['owner-leadership', null],
  ['principal', '971032146'],
])('a %s of %s is told no name of this school', async (role, unit) => {
  await lookAs(role, unit);
  const answers = [await ask(), await file('csv'), await file('xlsx')];
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  expect(await answers[0]?.text()).not.toContain('Nordmann');
  expect(looks).toEqual([]);
});

test.each(['&credit-price=-1', '&budget=lots', '&courses=1.5', '&count=all', '&swap-price=1000001'])(
  'a question with %s is refused in words',
  async (rest) => {
    const answer = await ask(rest);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as Problem).detail).not.toBe('');
  },
);

test('nobody is looked up without a purpose', async () => {
  const answer = await app.request('/api/coverage-proposal?unit=974589095', { headers: { cookie } });
  expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([400, 'purpose-needed']);
  expect(looks).toEqual([]);
});
