/**
 * `npm run bench [PART…]`: measures on invented data and writes `bench/RESULTS.md`. Parts: `school`, `small`, `large`
 * (an owner of 17,000 persons), `national`, `amelding` (or `amelding=MEGABYTES`), `curves`, `bridges`, `requirements`, `coverage`, `protect` (or
 * `protect=xxs,xs,s,m,l,xl,xxl`), `first=FOLDER` (a data folder: how long whoever asks first waits). Without a part: large, curves. Each part writes its own chapter of the page; the others stay.
 */
import { basename } from 'node:path';
import { measureAmelding } from './amelding.ts';
import { askAll } from './asked.ts';
import { measureBridges } from './bridges.ts';
import { measureCoverage } from './coverage.ts';
import { measureCurves } from './curves.ts';
import { FIRST_HEAD, measureFirstAnswers } from './first-answers.ts';
import { measureNation } from './national.ts';
import { measureOwner } from './owner.ts';
import { measureProtect, PROTECT_HEAD } from './protect.ts';
import { measureRequirements } from './requirements.ts';
import { heldTable, table, writePart } from './results.ts';

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

async function part(name: string): Promise<void> {
  const [kind, size] = name.split('=');
  if (kind === 'national') return nation();
  if (kind === 'amelding') return amelding(Number(size ?? MEGABYTES));
  if (kind === 'curves') return curves();
  if (kind === 'bridges') return writePart('Speed: bridges', [heldTable(await measureBridges())]);
  if (kind === 'requirements') return writePart('Speed: the law', [FROM_SOURCE, heldTable(measureRequirements())]);
  if (kind === 'coverage')
    return writePart('Speed: coverage of a school', [FROM_SOURCE, heldTable(await measureCoverage())]);
  if (kind === 'protect') return protect(size ?? 'xs,s');
  if (kind === 'first' && size !== undefined) return first(size);
  return owner(name);
}

const wanted = process.argv.slice(2);
for (const name of wanted.length === 0 ? ['large', 'curves'] : wanted) await part(name);
process.exit(0);
