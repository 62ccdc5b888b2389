import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textFile } from '../../src/demo/files/demo-file.ts';
import { mappingFile } from '../../src/demo/files/hr-files.ts';
import { deliveredFiles } from '../../src/demo/files/index.ts';
import { makeWorld } from '../../src/demo/index.ts';
import { ameldingFiles, OWN_OCCUPATIONS, reportedPeriods, reportedWorld } from '../../src/demo/payroll/index.ts';
import { truthLines } from '../../src/demo/truth/index.ts';
import type { DemoWorld } from '../../src/demo/world/world.ts';
import { openFigures } from '../../src/disclosure/index.ts';
import { openRecord } from '../../src/record/administration/index.ts';
import { dayOf } from '../../src/terms/index.ts';
import { databases, type TestDatabase } from '../databases.ts';
import { put, takeInFolder, temporaryFolders } from './through.ts';
import { compareWithTruth } from './truth.ts';

const UNTIL = dayOf(2026, 8, 31);
const METRICS = ['A1', 'A2', 'B2', 'B3', 'B6'] as const;
const newFolder = temporaryFolders();

/** What the a-meldinger should make Laget say, and the files themselves; the HR extracts beside them where asked for. */
async function write(world: DemoWorld, withExtracts: boolean): Promise<string> {
  const folder = newFolder();
  for await (const file of deliveredFiles(world)) {
    if (withExtracts || !/^(hr-uttrekk|aa-reg)/.test(file.name)) put(join(folder, 'files'), file);
  }
  put(join(folder, 'files'), mappingFile(world, OWN_OCCUPATIONS));
  for (const file of ameldingFiles(world)) put(join(folder, 'files'), file);
  const [told, periods] = [reportedWorld(world), reportedPeriods(world.until)];
  for (const metric of METRICS) {
    const lines = truthLines(told, metric, periods[metric]);
    put(join(folder, 'truth'), textFile(`${metric}.jsonl`, lines.join('\n')));
  }
  return folder;
}

async function throughTheFrontDoor(database: TestDatabase, world: DemoWorld, withExtracts: boolean) {
  const folder = await write(world, withExtracts);
  const open = await openRecord(await database.place({ day: '2026-11-21' }));
  try {
    const stopped = await takeInFolder(open.administration, join(folder, 'files'));
    await open.administration.changeSetting('counting-source', 'amelding');
    return { stopped, ...(await compareWithTruth(await openFigures(open), join(folder, 'truth'))) };
  } finally {
    await open.close();
  }
}

/** On the other database the first alone: what differs between the two is how rows are read. */
const WORLDS = [
  ['school', 1, true],
  ['small', 1, false],
] as const;

describe.each(databases())('what Laget says of the invented owner from its a-meldinger, on $name', (database) => {
  test.each(database.name === 'postgres' ? WORLDS : WORLDS.slice(0, 1))(
    'is the truth of scale %s, seed %i, in every cell (extracts beside them: %s)',
    {
      timeout: 900_000,
    },
    async (scale, seed, withExtracts) => {
      const world = makeWorld({ scale, seed, until: UNTIL });
      const { stopped, cells, differ } = await throughTheFrontDoor(database, world, withExtracts);
      expect(stopped).toEqual([]);
      expect(cells).toBeGreaterThan(1000);
      expect(differ.slice(0, 20)).toEqual([]);
    },
  );
});
