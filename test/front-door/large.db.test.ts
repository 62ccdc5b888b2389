import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCasework, openCoverage, solveWays } from '../../src/casework/index.ts';
import { calibrationText } from '../../src/demo/calibration/index.ts';
import { absenceFile } from '../../src/demo/files/absence.ts';
import { exitAnswersFile } from '../../src/demo/files/answers/exit-answers.ts';
import { contextFiles } from '../../src/demo/files/context/context-files.ts';
import { textFile } from '../../src/demo/files/demo-file.ts';
import { hrCsv, mappingFile } from '../../src/demo/files/hr-files.ts';
import { hrRows } from '../../src/demo/files/hr-rows.ts';
import {
  areasFile,
  identityLinks,
  pupilsFile,
  schoolRegister,
  successionFile,
} from '../../src/demo/files/registers.ts';
import { makeWorld, writeDemo } from '../../src/demo/index.ts';
import type { TruthMetric, TruthPeriod } from '../../src/demo/truth/index.ts';
import { truthLines } from '../../src/demo/truth/index.ts';
import { type Figures, openFigures } from '../../src/disclosure/index.ts';
import { createApp } from '../../src/presentation/api/app.ts';
import { visitorEntrance } from '../../src/presentation/api/doors/entrance.ts';
import { jobsOf } from '../../src/presentation/api/jobs.ts';
import { type OpenRecord, openRecord } from '../../src/record/administration/index.ts';
import { type DimensionId, dayOf } from '../../src/terms/index.ts';
import { databases } from '../databases.ts';
import { type Ask, factsTold } from './facts.ts';
import { put, takeInFolder, temporaryFolders } from './through.ts';
import { compareWithTruth } from './truth.ts';

const UNTIL = dayOf(2026, 8, 31);
const folder = temporaryFolders();
const LONG = process.env['LAGET_LONG'] === '1';

const OCTOBERS = { from: dayOf(2024, 10, 1), to: dayOf(2025, 10, 1) };
/** A few questions of each kind; the long tier asks all of them of all files. */
const RESTRICTED: readonly (readonly [TruthMetric, TruthPeriod])[] = [
  ['A1', { at: OCTOBERS.to }],
  ['B2', OCTOBERS],
  ['B6', { from: dayOf(2024, 8, 1), to: dayOf(2025, 8, 1) }],
];
const BREAKDOWNS: readonly (readonly DimensionId[])[] = [[], ['unit'], ['area'], ['unit', 'staff-group']];

/** The large owner's whole history as one extract, and the right answers to a few questions. */
async function writeRestricted(): Promise<string> {
  const [world, out] = [makeWorld({ scale: 'large', seed: 1, until: UNTIL }), folder()];
  const registers = [schoolRegister(world), areasFile(world), successionFile(world), identityLinks(world)];
  const beside = [pupilsFile(world), absenceFile(world), exitAnswersFile(world), ...contextFiles(world)];
  for (const file of [...registers, ...beside]) if (file !== null) put(join(out, 'files'), file);
  put(join(out, 'files'), mappingFile(world));
  put(join(out, 'files'), hrCsv('historikk.csv', hrRows(world, { made: UNTIL, month: null, alone: true })));
  for (const [metric, period] of RESTRICTED) {
    const lines = truthLines(world, metric, [period], BREAKDOWNS);
    put(join(out, 'truth'), textFile(`${metric}.jsonl`, lines.join('\n')));
  }
  return out;
}

/** The routes a browser asks, without a port and a login. */
function askedOf(open: OpenRecord, figures: Figures): Ask {
  const [newId, logFault] = [() => 'test', (problem: unknown) => void problem];
  const app = createApp({
    ...{
      open,
      figures,
      casework: openCasework(open),
      coverage: openCoverage(open, { solve: solveWays, patience: () => AbortSignal.timeout(10_000) }),
      newId,
      logFault,
      ...visitorEntrance(newId, open.now),
      version: 'test',
      tryFolder: null,
    },
    ...{ webDir: '/nowhere', uploadLimitBytes: 1, uploadDir: '/nowhere' },
    jobs: jobsOf({ work: async () => [], newId, logFault }),
  });
  return async <T>(path: string) => {
    const answer = await app.request(`/api/${path}`);
    if (answer.status !== 200) throw new Error(`${path}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
}

/** On the quicker of the two: smaller owners are tried on both. */
const postgres = databases().find(({ name }) => name === 'postgres');

describe.runIf(postgres !== undefined)('what Laget says of the large owner, from one extract of its history', () => {
  test('is the truth in every cell of headcount, turnover and balance, and what it answers are the published facts', {
    timeout: 900_000,
  }, async () => {
    const out = await writeRestricted();
    const open = await openRecord(await (postgres as NonNullable<typeof postgres>).place({ day: '2026-11-21' }));
    const stopped = await takeInFolder(open.administration, join(out, 'files'));
    const figures = await openFigures(open);
    const { cells, differ } = await compareWithTruth(figures, join(out, 'truth'));
    const facts = await factsTold(askedOf(open, figures));
    await open.close();
    expect(stopped).toEqual([]);
    expect(cells).toBeGreaterThan(5000);
    expect(differ.slice(0, 20)).toEqual([]);
    expect(calibrationText(facts.filter(({ holds }) => !holds))).toEqual([]);
    expect(facts.length).toBeGreaterThan(50);
  });
});

describe.runIf(LONG).each(databases())(
  'what Laget says of the large owner from all its files, on $name',
  (database) => {
    test('is the truth in every cell, whether the extract counts or the a-melding', {
      timeout: 3_600_000,
    }, async () => {
      const out = folder();
      await writeDemo({ out, scale: 'large', seed: 1, until: UNTIL, progress: () => undefined });
      const open = await openRecord(await database.place({ day: '2026-11-21' }));
      const stopped = await takeInFolder(open.administration, join(out, 'files'));
      const figures = await openFigures(open);
      const extract = await compareWithTruth(figures, join(out, 'truth'));
      await open.administration.changeSetting('counting-source', 'amelding');
      await figures.refresh();
      const amelding = await compareWithTruth(figures, join(out, 'truth-amelding'));
      await open.close();
      expect(stopped).toEqual([]);
      expect([extract.cells, amelding.cells].every((cells) => cells > 20_000)).toBe(true);
      expect([...extract.differ, ...amelding.differ].slice(0, 20)).toEqual([]);
    });
  },
);
