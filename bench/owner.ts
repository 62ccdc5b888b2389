/** One owner from files to answers: take-in, read model, start, questions. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDataset, type Dataset, openDataset } from '../src/analysis/index.ts';
import { writeDemo } from '../src/demo/index.ts';
import { openFigures } from '../src/disclosure/index.ts';
import { deliver, findFiles } from '../src/presentation/cli/delivered-files.ts';
import { type DeliveredFile, type OpenRecord, openRecord } from '../src/record/administration/index.ts';
import { factsOf } from '../src/record/index.ts';
import { dayOf } from '../src/terms/index.ts';
import { startPostgres } from '../test/postgres-cluster.ts';
import { megabytes, seconds, type Timed, timed } from './clock.ts';
import { twelveMonths } from './months.ts';
import type { Held, Measured } from './results.ts';

const UNTIL = dayOf(2026, 8, 31);
const TODAY = dayOf(2026, 11, 21);
const REGISTERS = /(register|omrader|kobling|historikk\.csv|brreg).*\.(csv|json|geojson)$/i;

export interface OwnerMeasured {
  readonly held: readonly Held[];
  readonly measured: readonly Measured[];
  readonly dataset: Dataset;
}

function open(dataDir: string, databaseUrl: string | null = null): Promise<OpenRecord> {
  const clock = { today: () => TODAY, now: () => '2026-11-21T12:00:00Z' };
  return openRecord({ dataDir, databaseUrl, identityKey: null, ...clock });
}

/** Takes everything in; rows read. */
async function takeIn(record: OpenRecord, files: AsyncIterable<DeliveredFile>): Promise<number> {
  const options = { check: false, mapping: null, unit: null, by: 'bench', progress: () => undefined };
  const reports = await record.administration.takeIn(files, options);
  return reports.reduce((sum, report) => sum + report.rows.read, 0);
}

async function filesUnder(folder: string, wanted: (name: string) => boolean): Promise<AsyncIterable<DeliveredFile>> {
  const found = await findFiles([join(folder, 'files')], folder);
  if ('missing' in found) throw new Error(`not there: ${found.missing}`);
  return deliver(found.filter(({ name }) => wanted(name)));
}

const ofTime = ({ wall, cpu }: Timed<unknown>): string => `${seconds(wall)}, ${seconds(cpu)} of processor`;

/** Twelve monthly extracts, one delivery after another, into a record that has its registers and mapping already. */
async function takeInTwelve(folder: string, databaseUrl: string | null, name: string, limit: number): Promise<Held> {
  const months = await twelveMonths(join(folder, 'files'));
  const record = await open(join(folder, `twelve-${name}`), databaseUrl);
  try {
    await takeIn(record, await filesUnder(folder, (file) => REGISTERS.test(file)));
    const taken = await timed(async () => {
      let rows = 0;
      for (const file of months) rows += await takeIn(record, oneFile({ ...file, madeOn: null }));
      return rows;
    });
    return {
      what: `twelve monthly extracts taken in, findings included, ${name}`,
      achieved: taken.wall / 1000,
      unit: 's',
      target: limit,
      remark: `${taken.value} rows (XLSX); ${seconds(taken.cpu)} of this process's processor time`,
    };
  } finally {
    await record.close();
  }
}

async function* oneFile(file: DeliveredFile): AsyncGenerator<DeliveredFile> {
  yield file;
}

async function onPostgres(folder: string): Promise<readonly Held[]> {
  try {
    const cluster = await startPostgres();
    try {
      return [await takeInTwelve(folder, `${cluster.url}/postgres`, 'PostgreSQL', 40)];
    } finally {
      cluster.stop();
    }
  } catch (problem) {
    console.log(`not run: PostgreSQL (${problem instanceof Error ? problem.message : String(problem)})`);
    return [];
  }
}

/** The read model, from the record and from its file, and a second start. */
async function readModels(data: string, record: OpenRecord): Promise<{ held: Held[]; dataset: Dataset }> {
  const facts = await timed(() => factsOf(record));
  const built = await timed(() => buildDataset(facts.value));
  await openDataset(record);
  const loaded = await timed(() => openDataset(record));
  await record.close();
  const again = await timed(async () => {
    const opened = await open(data);
    await openFigures(opened);
    return opened;
  });
  await again.value.close();
  const { employments, persons } = facts.value;
  const size = `${employments.length} delivered rows, ${persons.length} persons`;
  const held: Held[] = [
    {
      what: 'read model built from the record',
      achieved: (facts.wall + built.wall) / 1000,
      unit: 's',
      target: 1,
      remark: `${size}; facts out of the database ${ofTime(facts)}; folded ${ofTime(built)}`,
    },
    { what: 'read model from its saved file', achieved: loaded.wall / 1000, unit: 's', target: 0.3, remark: size },
    {
      what: 'second start: record opened, figures ready',
      achieved: again.wall / 1000,
      unit: 's',
      target: 5,
      remark: 'in one process; the program itself loads in about half a second more',
    },
  ];
  return { held, dataset: built.value };
}

/**
 * Files of the demo: written now, or those in the folder LAGET_BENCH_DEMO, that `laget demo write --out` has filled
 * before (a large owner takes minutes to write).
 */
async function demoFiles(scale: string, folder: string): Promise<Measured> {
  const before = process.env['LAGET_BENCH_DEMO'];
  if (before !== undefined) {
    symlinkSync(join(before, 'files'), join(folder, 'files'));
    return ['demo', 'written before'];
  }
  const demo = await timed(() => writeDemo({ out: folder, scale, seed: 1, until: UNTIL, progress: () => undefined }));
  return ['demo written, truth and all', `${ofTime(demo)}; ${demo.value.personsAtEnd} persons at the end`];
}

/** The owner's own extracts and registers; a-meldinger and Aa-registeret tell of the same persons once more. */
const OWN = /^(?!amelding|aareg|aa-registeret)/;

/** Measures an invented owner of a scale of the demo. `large` is the owner of 17,000 persons the targets speak of. */
export async function measureOwner(scale: string): Promise<OwnerMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'laget-bench-'));
  try {
    const demo = await demoFiles(scale, folder);
    const data = join(folder, 'data');
    const record = await open(data);
    const whole = await timed(async () => takeIn(record, await filesUnder(folder, (name) => OWN.test(name))));
    console.log('taken in', ofTime(whole));
    const { held, dataset } = await readModels(data, record);
    const twelve =
      scale === 'large' ? [await takeInTwelve(folder, null, 'PGlite', 60), ...(await onPostgres(folder))] : [];
    return {
      held: [...twelve, ...held],
      dataset,
      measured: [
        demo,
        [
          'registers, history and three monthly extracts taken in, PGlite',
          `${whole.value} rows, ${ofTime(whole)}; ${Math.round((whole.value / whole.wall) * 1000)} rows/s`,
        ],
        ['memory of this process at the end', `${megabytes().toFixed(0)} MB`],
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
