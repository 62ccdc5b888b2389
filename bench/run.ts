/** `npm run bench [SCALE]`: what Laget does in a second, on invented data, with every answer checked against SQL. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, type Dataset, openDataset, type Question, type RawTable } from '../src/analysis/index.ts';
import { countingDeliveries } from '../src/analysis/read-model/counting-source.ts';
import { TWINS, twinTables } from '../src/analysis/twins/index.ts';
import { writeDemo } from '../src/demo/index.ts';
import { type Figures, openFigures } from '../src/disclosure/index.ts';
import { deliver, findFiles } from '../src/presentation/cli/delivered-files.ts';
import { type OpenRecord, openRecord } from '../src/record/administration/index.ts';
import { dayOf } from '../src/terms/index.ts';
import { type BenchEngine, openEngines } from './engines.ts';
import { daysOf, kernelFigures, QUESTIONS, twinFigures } from './questions.ts';
import { type Measured, writeResults } from './results.ts';

const UNTIL = dayOf(2026, 8, 31);
const TIMES = Number(process.env['LAGET_BENCH_TIMES'] ?? 15);
const SQL_TIMES = 3;
const HR = { who: 'bench', role: 'hr-analyst', unit: null } as const;
const scale = process.argv[2] ?? 'large';
const measured: Measured[] = [];

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

async function timed<T>(work: () => Promise<T> | T): Promise<{ value: T; milliseconds: number }> {
  const begun = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - begun };
}

interface Spread {
  readonly p50: number;
  readonly p95: number;
}

async function spread(times: number, work: () => unknown): Promise<Spread> {
  const took: number[] = [];
  for (let n = 0; n < times; n++) took.push((await timed(work)).milliseconds);
  took.sort((a, b) => a - b);
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

function open(dataDir: string): Promise<OpenRecord> {
  return openRecord({
    dataDir,
    databaseUrl: null,
    identityKey: null,
    today: () => dayOf(2026, 11, 21),
    now: () => '2026-11-21T12:00:00Z',
  });
}

async function takeIn(record: OpenRecord, root: string): Promise<void> {
  const found = await findFiles([join(root, 'files')], root);
  if ('missing' in found) throw new Error(`not there: ${found.missing}`);
  const options = { check: false, mapping: null, unit: null, by: 'bench', progress: () => undefined };
  const { value, milliseconds } = await timed(() => record.administration.takeIn(deliver(found), options));
  const rows = value.reduce((sum, report) => sum + report.rows.read, 0);
  measured.push([
    'take-in',
    `${rows} rows in ${seconds(milliseconds)} (${Math.round((rows / milliseconds) * 1000)} rows/s)`,
  ]);
}

/** The kernel's answer, and whether each engine gives the same. */
async function engineTimes(
  dataset: Dataset,
  question: Question,
  engines: readonly BenchEngine[],
): Promise<(Spread | null)[]> {
  const table = ask(dataset, question) as RawTable;
  const horizon = countingDeliveries(dataset, null)?.horizon ?? UNTIL;
  const { by, where, metric } = question;
  const sql = TWINS[metric]({ by, where, ...daysOf(question), gapRule: dataset.settings.gapRule, horizon });
  const right = kernelFigures(table, by.length).join('\n');
  const times: (Spread | null)[] = [];
  for (const engine of engines) {
    const rows = await engine.rows(sql);
    const equal = twinFigures(rows, by.length).join('\n') === right;
    times.push(equal ? await spread(SQL_TIMES, () => engine.rows(sql)) : null);
  }
  return times;
}

async function askAll(dataset: Dataset, figures: Figures, engines: readonly BenchEngine[]): Promise<string[][]> {
  const lines: string[][] = [];
  for (const [name, question] of QUESTIONS) {
    const kernel = await spread(TIMES, () => ask(dataset, question));
    const gate = await spread(TIMES, () => figures.answer(question, HR, 'public'));
    const others = await engineTimes(dataset, question, engines);
    const told = others.map((one) =>
      one === null ? 'DIFFERS' : `${one.p50.toFixed(0)} (${(one.p50 / kernel.p50).toFixed(1)} ×)`,
    );
    lines.push([name, ...[kernel, gate].map(({ p50, p95 }) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`), ...told]);
    console.log(lines.at(-1)?.join(' | '));
  }
  return lines;
}

const folder = mkdtempSync(join(tmpdir(), 'laget-bench-'));
try {
  const demo = await timed(() => writeDemo({ out: folder, scale, seed: 1, until: UNTIL, progress: console.log }));
  measured.push([
    'demo written, truth and all',
    `${seconds(demo.milliseconds)} (${demo.value.personsAtEnd} persons at the end)`,
  ]);
  const data = join(folder, 'data');
  const record = await open(data);
  await takeIn(record, folder);
  const built = await timed(() => openDataset(record));
  measured.push(['read model built from the record and saved', seconds(built.milliseconds)]);
  measured.push(['read model loaded from its file', seconds((await timed(() => openDataset(record))).milliseconds)]);
  await record.close();
  const again = await timed(async () => {
    const opened = await open(data);
    return { opened, figures: await openFigures(opened) };
  });
  measured.push(['second start: record opened, figures ready', seconds(again.milliseconds)]);
  const engines = await openEngines(twinTables(built.value, null));
  const asked = await askAll(built.value, again.value.figures, engines);
  measured.push(['memory at the end', `${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`]);
  const head = [
    'question',
    'kernel p50 / p95, ms',
    'gate p50 / p95, ms',
    ...engines.map(({ name }) => `${name}, ms (× kernel)`),
  ];
  writeResults(scale, measured, head, asked);
  for (const engine of engines) await engine.close();
  await again.value.opened.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
