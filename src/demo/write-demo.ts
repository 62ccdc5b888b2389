import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Day, formatDay } from '../terms/index.ts';
import { type CalibrationRow, calibrate } from './calibration/index.ts';
import { type DemoFile, jsonFile, textFile } from './files/demo-file.ts';
import { deliveredFiles } from './files/index.ts';
import { tryYourselfFiles } from './files/try-yourself.ts';
import { makeWorld } from './simulation/simulate.ts';
import {
  FURTHER_METRICS,
  furtherPeriods,
  furtherTruthLines,
  type TruthMetric,
  truthLines,
  truthOf,
  truthPeriods,
} from './truth/index.ts';
import type { DemoWorld } from './world/world.ts';

export interface DemoRequest {
  /** Folder to write into; made if it is not there. */
  readonly out: string;
  readonly scale: string;
  readonly seed: number;
  /** Last day of the story. */
  readonly until: Day;
  readonly progress: (message: string) => void;
}

export interface DemoSummary {
  readonly out: string;
  readonly scale: string;
  readonly seed: number;
  /** `YYYY-MM-DD` */
  readonly until: string;
  readonly ownerName: string;
  readonly units: number;
  /** Persons in the whole story, and those in counted employment on the last day. */
  readonly persons: number;
  readonly personsAtEnd: number;
  /** Paths under `out`, sorted. */
  readonly files: readonly string[];
  readonly truthLines: number;
  /** How the owner compares with what is published; empty at scales that claim no likeness. */
  readonly calibration: readonly CalibrationRow[];
}

/** Above so many persons the truth is told for each metric's last periods only: it is reckoned the slow way. */
const MANY_PERSONS = 20_000;
const LAST_PERIODS = 2;
const EVERY_PERIOD =
  'A1, A2: every 1 October and the last day. B2, B3: pairs of 1 Octobers. B6: whole school years and the last tertials.';
const LAST_PERIODS_ONLY =
  'A1, A2: the last 1 October and the last day. B2, B3: the last two pairs of 1 Octobers. B6: the last two tertials.';

const METRICS: readonly TruthMetric[] = ['A1', 'A2', 'B2', 'B3', 'B6'];

function truthFiles(world: DemoWorld): { readonly files: DemoFile[]; readonly lines: number } {
  const many = world.persons.length > MANY_PERSONS;
  const periods = truthPeriods(world.first, world.until);
  const files: DemoFile[] = [];
  let lines = 0;
  for (const metric of METRICS) {
    const told = truthLines(world, metric, many ? periods[metric].slice(-LAST_PERIODS) : periods[metric]);
    lines += told.length;
    files.push(textFile(`${metric}.jsonl`, told.map((line) => `${line}\n`).join('')));
  }
  for (const metric of FURTHER_METRICS) {
    const asked = furtherPeriods(world.first, world.until, metric);
    const told = furtherTruthLines(world, metric, many ? asked.slice(-1) : asked);
    lines += told.length;
    files.push(textFile(`${metric}.jsonl`, told.map((line) => `${line}\n`).join('')));
  }
  files.push(
    jsonFile('README.json', {
      what: 'The right answers for the invented owner, reckoned from the story and not from the delivered files.',
      form: 'One JSON object a line: metric, period, dims, numerator, denominator. A dimension that is not named in dims is the total. B8: by is the dimension of from and to. B10: value is the estimated share, null where nobody is followed so far.',
      leftOut:
        'Cells that are zero (numerator and denominator), except the total of A1, A2, B2 and B3. Provisional marks.',
      population: 'Without hourly work, apprentices, pensioners’ terms, loans and people who never started.',
      periods: many ? LAST_PERIODS_ONLY : EVERY_PERIOD,
      dimensions:
        'Each dimension; unit × staff-group, school-type × staff-group, staff-group × age-band, staff-group × contract.',
      scale: world.scale,
      seed: world.seed,
      until: formatDay(world.until),
      historyBegins: formatDay(world.first),
    }),
  );
  return { files, lines };
}

async function writeInto(out: string, folder: string, files: readonly DemoFile[]): Promise<string[]> {
  const paths: string[] = [];
  for (const file of files) {
    const path = join(folder, file.name);
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), file.bytes);
    paths.push(path);
  }
  return paths;
}

/**
 * Writes the invented owner: `files/` to take in, `truth/` beside it, `prov-selv/` to play with. The same scale, seed
 * and last day give the same bytes. Refuses (DemoRefusal) an unknown scale and too short a history.
 */
export async function writeDemo(request: DemoRequest): Promise<DemoSummary> {
  const { out, scale, seed, until, progress } = request;
  progress('inventing people');
  const world = makeWorld({ scale, seed, until });
  progress('writing files');
  const paths = await writeInto(out, 'files', await deliveredFiles(world));
  paths.push(...(await writeInto(out, 'prov-selv', await tryYourselfFiles(world))));
  progress('reckoning the truth');
  const truth = truthFiles(world);
  paths.push(...(await writeInto(out, 'truth', truth.files)));
  const [atEnd] = truthOf(world, { metric: 'A1', by: [], period: { at: until } });
  return {
    out,
    scale,
    seed,
    until: formatDay(until),
    ownerName: world.ownerName,
    units: world.units.length,
    persons: world.persons.length,
    personsAtEnd: atEnd?.numerator ?? 0,
    files: paths.toSorted(),
    truthLines: truth.lines,
    calibration: calibrate(world),
  };
}
