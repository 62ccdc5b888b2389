import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildDataset } from '../../src/analysis/read-model/build-dataset.ts';
import { openRecord } from '../../src/record/administration/index.ts';
import { factsOf } from '../../src/record/index.ts';
import { seeded } from '../chance.ts';
import { databases, type TestDatabase } from '../databases.ts';
import { hrFile, MAPPING, syntheticNumber, takeIn, teacher } from '../deliveries.ts';
import { FEWER_KILLS } from './kill-by-chance.ts';
import { type ServedProcess, serveProcess } from './served.ts';

const SEED = 20_261_201;
const PERSONS = 600;
/** On a machine that does much else. */
const SLOWEST = 150_000;
const [, postgres] = databases();
const running: ServedProcess[] = [];

afterAll(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.map(({ ended }) => ended));
});

const file = (n: number) =>
  hrFile(
    `uttrekk-${n}.csv`,
    Array.from({ length: PERSONS }, (_, i) =>
      teacher(syntheticNumber((i % 28) + 1, Math.floor(i / 28) + n), 'Bjørka skole', '01.08.2020'),
    ),
  );

const jobDone = (server: ServedProcess, job: string) =>
  expect.poll(async () => (await server.json(`/api/jobs/${job}`))['state'], { timeout: SLOWEST }).toBe('done');
const datasetOf = async (server: ServedProcess) => (await server.json('/api/owner'))['dataset'];
const QUESTIONS = ['/api/figure?metric=A1&at=2024-10-01', '/api/figure?metric=B2', '/api/status', '/api/deliveries'];
const answersOf = (server: ServedProcess) => Promise.all(QUESTIONS.map((path) => server.get(path)));

/** Asks a server without pause until told to stop; every answer that was not a good one. */
function askOn(server: ServedProcess) {
  const bad: number[] = [];
  let [asked, stopped] = [0, false];
  const asking = (async () => {
    while (!stopped) {
      const { status } = await server.get(QUESTIONS[asked++ % QUESTIONS.length] ?? '/');
      if (status !== 200) bad.push(status);
    }
  })();
  return async () => {
    stopped = true;
    await asking;
    return { asked, bad };
  };
}

async function started(dataDir: string, url: string): Promise<ServedProcess> {
  const server = await serveProcess(dataDir, url);
  running.push(server);
  return server;
}

test(`three server processes answer alike while one is killed during a take-in, ${FEWER_KILLS} times`, {
  timeout: 600_000 * FEWER_KILLS,
}, async () => {
  const chance = seeded(SEED);
  // The servers have the machine's clock; this process stands after them.
  const place = await (postgres as TestDatabase).place({ identityKey: null, day: '2100-01-01' });
  const url = String(place.databaseUrl);
  // Two first starts at once: one makes database and key, the other finds them.
  const [first, second] = await Promise.all([started(place.dataDir, url), started(place.dataDir, url)]);
  let dying = first;
  await jobDone(dying, await dying.deliver([MAPPING, file(0)]));
  for (let kill = 0; kill < FEWER_KILLS; kill++) {
    await expect.poll(() => datasetOf(second), { timeout: SLOWEST }).toBe(await datasetOf(dying));
    expect(await answersOf(second)).toEqual(await answersOf(dying));
    const stopAsking = askOn(second);
    await dying.deliver([file(kill + 1)]);
    await new Promise((later) => setTimeout(later, Math.floor(chance() * 400)));
    dying.child.kill('SIGKILL');
    await dying.ended;
    dying = await started(place.dataDir, url);
    await jobDone(second, await second.deliver([file(kill + 1)]));
    await expect.poll(() => datasetOf(dying), { timeout: SLOWEST }).toBe(await datasetOf(second));
    const { asked, bad } = await stopAsking();
    expect(bad).toEqual([]);
    expect(asked).toBeGreaterThan(3);
  }
  const whole = await openRecord(place);
  const before = buildDataset(await factsOf(whole));
  const answered = await datasetOf(second);
  // The command line is one more: what it takes in is answered by those that run.
  await takeIn(whole.administration, [file(FEWER_KILLS + 1)]);
  const then = buildDataset(await factsOf(whole));
  await whole.close();
  expect(answered).toBe(before.hash);
  expect(then.hash).not.toBe(before.hash);
  await expect.poll(() => datasetOf(second), { timeout: SLOWEST }).toBe(then.hash);
  await expect.poll(() => datasetOf(dying), { timeout: SLOWEST }).toBe(then.hash);
  expect(await answersOf(second)).toEqual(await answersOf(dying));
  expect(readdirSync(join(place.dataDir, 'read-model'))).toEqual(['current.bin']);
});

test('whoever has logged in at one server process is let in by the others, and out at all at once', async () => {
  const place = await (postgres as TestDatabase).place();
  const [one, other] = [await openRecord(place), await openRecord(place)];
  const draft = { issuer: 'https://login.example.no', subject: 'kari-7', name: 'Kari', providerSession: 'p1' };
  const tokenHash = 'a'.repeat(64);
  const role = { role: 'principal', unit: '974760673', area: null, sealed: 'c2VhbGVk' };
  await one.administration.sessions.begin({
    ...{ ...draft, ...role, tokenHash },
    ...{ idleSeconds: 1800, longestSeconds: 43_200 },
  });
  const seen = await other.administration.sessions.find(tokenHash);
  await other.administration.sessions.end({ token: tokenHash }, 'logged-out');
  const after = await one.administration.sessions.find(tokenHash);
  await Promise.all([one.close(), other.close()]);
  expect([seen?.name, after]).toEqual(['Kari', null]);
});
