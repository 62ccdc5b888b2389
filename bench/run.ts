/**
 * `npm run bench [PART…]`: measures on invented data and writes `bench/RESULTS.md`. Parts: `school`, `small`, `large`
 * (an owner of 17,000 persons), `national`, `amelding` (or `amelding=MEGABYTES`), `curves`, `bridges`, `requirements`, `coverage`, `shortfall`, `protect` (or
 * `protect=xxs,xs,s,m,l,xl,xxl`), `load=MINUTES,USERS,PROCESSES,SCALE` (10,500,1,large where not said), `first=FOLDER` (a data folder: how long whoever asks first waits), `attack=MINUTES,SEED` (60,1; our own attacker, which ends with code 1 where it finds anything). Without a part: large, curves. Each part writes its own chapter of the page; the others stay.
 */
import { basename } from 'node:path';
import { measureAmelding } from './amelding.ts';
import { askAll } from './asked.ts';
import { ATTACK_HEAD, measureAttack } from './attack/attack.ts';
import { measureBridges } from './bridges.ts';
import { measureCurves } from './curves.ts';
import { FIRST_HEAD, measureFirstAnswers } from './first-answers.ts';
import { measureLoad } from './load.ts';
import { measureNation } from './national.ts';
import { measureOwner } from './owner.ts';
import { measureProtect, PROTECT_HEAD } from './protect.ts';
import { measureRequirements } from './requirements.ts';
import { heldTable, table, writePart } from './results.ts';
import { measureCoverage } from './teaching/coverage.ts';
import { measureShortfall } from './teaching/shortfall.ts';

const TIMES = Number(process.env['LAGET_BENCH_TIMES'] ?? 15);
const MEGABYTES = 200;
const FROM_SOURCE =
  'Everything runs from source through tsx, which costs the arithmetic some tens of per cent against the built program.';

async function owner(scale: string): Promise<void> {
  const { held, measured, dataset } = await measureOwner(scale);
  const expected = { persons: scale === 'large' ? '17,000' : `scale ${scale}`, p95: 50, times: TIMES, sqlTimes: 3 };
  const asked = await askAll(dataset, expected);
  const body = [heldTable([...held, ...asked.held]), table(['what', 'measured'], measured), ...asked.page];
  writePart(`Speed: the invented owner, scale ${scale}`, [FROM_SOURCE, ...body]);
}

async function nation(): Promise<void> {
  const { held, measured, dataset } = await measureNation();
  const asked = await askAll(dataset, { persons: '250,000', p95: 300, times: Math.min(TIMES, 7), sqlTimes: 1 });
  const body = [heldTable([...held, ...asked.held]), table(['what', 'measured'], measured), ...asked.page];
  writePart('Speed: a nation', [FROM_SOURCE, ...body]);
}

async function amelding(megabytes: number): Promise<void> {
  const { held, measured } = await measureAmelding(megabytes);
  writePart('Speed: a-meldinger', [heldTable(held), table(['what', 'measured'], measured)]);
}

async function curves(): Promise<void> {
  const { held, measured } = await measureCurves();
  writePart('Speed: staying curves', [heldTable(held), table(['what', 'measured'], measured)]);
}

async function protect(sizes: string): Promise<void> {
  const rows = await measureProtect(sizes.split(','));
  writePart('Speed: withholding in a table of counts', [FROM_SOURCE, table(PROTECT_HEAD, rows)]);
}

async function first(dataDir: string): Promise<void> {
  const rows = await measureFirstAnswers(dataDir);
  writePart(`Speed: first answers, ${basename(dataDir)}`, [FROM_SOURCE, table(FIRST_HEAD, rows)]);
}

async function load(asked: string): Promise<void> {
  const [minutes = '10', users = '500', processes = '1', scale = 'large'] = asked.split(',').filter(Boolean);
  const { held, page } = await measureLoad({
    ...{ minutes: Number(minutes), users: Number(users), processes: Number(processes), scale },
  });
  const command = `\`npm run bench load=${[minutes, users, processes, scale].join(',')}\`. The server runs as \`laget serve\`.`;
  writePart(`Load: ${users} users, ${processes} process${processes === '1' ? '' : 'es'}, scale ${scale}`, [
    command,
    heldTable(held),
    ...page,
  ]);
}

async function attack(asked: string): Promise<void> {
  const [minutes = '60', seed = '1'] = asked.split(',').filter(Boolean);
  if (![minutes, seed].every((typed) => /^\d+$/.test(typed))) {
    console.error(`attack=${asked}: give whole numbers, as attack=60,1: the minutes, and the seed of the first turn.`);
    process.exit(2);
  }
  const verdict = await measureAttack({ minutes: Number(minutes), seed: Number(seed) });
  const found = verdict.found.length === 0 ? 'Nothing was found.' : `**Found:** ${verdict.found.join('; ')}.`;
  const how = `\`npm run bench attack=${minutes},${seed}\`: ${verdict.turns} turns, ${verdict.minutes.toFixed(0)} minutes. ${found}`;
  console.log(how);
  writePart(`Attack: ${minutes} minutes from seed ${seed}`, [how, table(ATTACK_HEAD, verdict.rows)]);
  if (verdict.found.length > 0) process.exitCode = 1;
}

const bridges = async () => writePart('Speed: bridges', [heldTable(await measureBridges())]);
const requirements = () => writePart('Speed: the law', [FROM_SOURCE, heldTable(measureRequirements())]);
const coverage = async () =>
  writePart('Speed: coverage of a school', [FROM_SOURCE, heldTable(await measureCoverage())]);

const shortfall = () =>
  writePart('Speed: the fewest courses of a large owner (D4)', [FROM_SOURCE, heldTable(measureShortfall())]);

/** Parts by name; what is asked for with `=` is handed to them. Any other name is a scale of the invented owner. */
const PARTS: Readonly<Record<string, (asked: string) => Promise<void> | void>> = {
  national: nation,
  amelding: (megabytes) => amelding(Number(megabytes || MEGABYTES)),
  curves,
  bridges,
  requirements,
  coverage,
  shortfall,
  protect: (sizes) => protect(sizes || 'xs,s'),
  load,
  first,
  attack,
};

async function part(name: string): Promise<void> {
  const [kind = '', asked = ''] = name.split('=');
  await (PARTS[kind] ?? (() => owner(name)))(asked);
}

const wanted = process.argv.slice(2);
for (const name of wanted.length === 0 ? ['large', 'curves'] : wanted) await part(name);
process.exit();
