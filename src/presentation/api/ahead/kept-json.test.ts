import { Hono } from 'hono';
import { beforeEach, expect, test } from 'vitest';
import { testApp } from '../__data__/test-app.ts';
import { keptJson } from './kept-json.ts';

/** Routes that keep what anybody may be told, and tell whole figures to whoever may see them; of schools: `schools.slow.test.ts`. */
const KEPT = [
  '/api/status',
  '/api/challenges',
  '/api/figure?metric=A1&by=staff-group',
  '/api/shortage-index?by=school-type',
  '/api/leaders/posts',
];

let given: ReturnType<typeof testApp>;
let asked: string[];
let changes: string;

beforeEach(() => {
  given = testApp();
  [asked, changes] = [[], 'a'];
  const { answer } = given.figures;
  Object.assign(given.open.administration, { changes: async () => changes });
  Object.assign(given.figures, {
    answer: (...[question, asker, audience]: Parameters<typeof answer>) => {
      asked.push(audience);
      return answer(question, asker, audience);
    },
  });
});

async function told(path: string): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await given.app.request(path);
  return { status: answer.status, text: await answer.text() };
}

/** How often the gate was asked, for whom, by one request. */
async function askedBy(path: string): Promise<readonly string[]> {
  asked = [];
  await told(path);
  return asked;
}

const whole = (path: string) => `${path}${path.includes('?') ? '&' : '?'}audience=internal`;

test.each(KEPT)('%s is made once for anybody, and anew as soon as what it rests on has changed', async (path) => {
  const first = await told(path);
  expect([first.status, asked.length > 0, new Set(asked)]).toEqual([200, true, new Set(['public'])]);
  const times = asked.length;
  expect([await askedBy(path), await told(path)]).toEqual([[], first]);
  changes = 'b';
  expect((await askedBy(path)).length).toBe(times);
  await given.figures.refresh();
  expect((await askedBy(path)).length).toBe(times);
  expect(await askedBy(path)).toEqual([]);
});

test.each(KEPT)('%s is never kept where whole figures are asked for: each look is logged', async (path) => {
  const isKept = await told(path);
  const first = await askedBy(whole(path));
  const looks = given.looks.length;
  expect([await askedBy(whole(path)), given.looks.length]).toEqual([first, looks * 2]);
  expect(first).toContain('internal');
  expect(await told(path)).toEqual(isKept);
});

test('another question, another sum and another language are other answers', async () => {
  const one = '/api/figure?metric=A1&by=staff-group';
  const all = [one, '/api/figure?metric=B2&by=staff-group', `${one}&sum=units`, `${one}&lang=en`];
  const answers = new Map<string, number>();
  for (const path of all) answers.set((await told(path)).text, (await told(path)).status);
  // Groups are not units: the sum is refused, beside an answer without it that is kept.
  expect([...answers.values()]).toEqual([200, 200, 400, 200]);
});

test('a route that makes whole figures where public ones are asked for is a fault, and keeps nothing', async () => {
  const kept: unknown[] = [];
  const find = async (_: unknown, make: () => Promise<object>) => {
    kept.push(await make());
    return new Uint8Array();
  };
  const wrong = new Hono().get('/', (c) =>
    keptJson(c, { kept: { find } }, ['x'], async () => ({ audience: 'internal', secret: 3 })),
  );
  const problems: string[] = [];
  wrong.onError((problem, c) => {
    problems.push(problem.message);
    return c.text('', 500);
  });
  const answer = await wrong.request('/');
  expect([answer.status, await answer.text(), kept]).toEqual([500, '', []]);
  expect(problems[0]).toMatch('whole figures');
});
