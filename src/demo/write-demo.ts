import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatDay } from '../terms/index.ts';
import { calibrate } from './calibration/index.ts';
import type { DemoRequest, DemoSummary } from './demo-request.ts';
import type { DemoFile } from './files/demo-file.ts';
import { deliveredFiles } from './files/index.ts';
import { tryYourselfFiles } from './files/try-yourself.ts';
import { writeNational } from './national/write-national.ts';
import { makeWorld } from './simulation/simulate.ts';
import { truthOf } from './truth/index.ts';
import { type TruthFolder, truthFolders } from './truth-folders.ts';

type Files = Iterable<DemoFile> | AsyncIterable<DemoFile>;

async function writeInto(out: string, folder: string, files: Files): Promise<string[]> {
  const paths: string[] = [];
  for await (const file of files) {
    const path = join(folder, file.name);
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), file.bytes);
    paths.push(path);
  }
  return paths;
}

const sum = (folders: readonly TruthFolder[]): number => folders.reduce((lines, one) => lines + one.lines, 0);

/**
 * Writes the invented owner: `files/` to take in, `truth/` beside it (and `truth-amelding/`), `prov-selv/` to play with. The same scale, seed
 * and last day give the same bytes. Refuses (DemoRefusal) an unknown scale and too short a history.
 */
export async function writeDemo(request: DemoRequest): Promise<DemoSummary> {
  const { out, scale, seed, until, progress, hrOnly = false } = request;
  if (scale === 'national') return writeNational(request);
  progress('inventing people');
  const world = makeWorld({ scale, seed, until });
  progress('writing files');
  const paths = await writeInto(out, 'files', deliveredFiles(world, hrOnly));
  paths.push(...(await writeInto(out, 'prov-selv', await tryYourselfFiles(world))));
  if (!hrOnly) progress('reckoning the truth');
  const truth = hrOnly ? [] : truthFolders(world);
  for (const { folder, files } of truth) paths.push(...(await writeInto(out, folder, files)));
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
    truthLines: sum(truth),
    calibration: hrOnly ? [] : calibrate(world),
  };
}
