/** How long whoever asks first waits: nothing has been asked before, and nothing told. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figures, openFigures, readQuestion } from '../src/disclosure/index.ts';
import { memoryLedger } from '../src/disclosure/lattice/__data__/memory-ledger.ts';
import { askStatus } from '../src/presentation/answers/status/ask-status.ts';
import { type OpenRecord, openRecord } from '../src/record/administration/index.ts';
import { insideOf, rememberInside } from '../src/record/open-records.ts';
import { dayOf, TOTAL } from '../src/terms/index.ts';
import { seconds, timed } from './clock.ts';

const ANYBODY = { who: 'bench', role: 'council-reader', unit: null } as const;
const TODAY = dayOf(2026, 11, 21);

/** Metric and what it is divided by, as on the command line. */
const ASKED: readonly (readonly [metric: string, by: string])[] = [
  ['A1', 'unit'],
  ['A1', 'unit,staff-group'],
  ['A1', 'unit,sex'],
  ['A1', 'unit,age-band'],
  ['A1', 'unit,staff-group,sex'],
  ['B2', 'unit,staff-group'],
  ['B2', 'unit,sex'],
  ['B2', 'unit,age-band'],
  ['B6', 'unit,staff-group'],
  ['B6', 'unit,sex'],
  ['B6', 'unit,age-band'],
];

export const FIRST_HEAD = ['asked first', 'wall', 'processor'] as const;

async function fresh(record: OpenRecord): Promise<readonly [OpenRecord, Figures]> {
  const empty = { ...record, administration: { ...record.administration, told: memoryLedger() } };
  rememberInside(empty, insideOf(record));
  return [empty, await openFigures(empty)];
}

async function status(record: OpenRecord): Promise<string[]> {
  const [empty, figures] = await fresh(record);
  const asked = { asker: ANYBODY, audience: 'public', group: TOTAL, language: 'nb' } as const;
  const { wall, cpu } = await timed(() => askStatus(empty, figures, asked));
  return ['the Status screen', seconds(wall), seconds(cpu)];
}

async function one(record: OpenRecord, [metric, by]: (typeof ASKED)[number]): Promise<string[]> {
  const reading = readQuestion({ metric, by });
  if ('refusal' in reading) throw new Error(`refused: ${reading.refusal.code}`);
  const [, figures] = await fresh(record);
  const { wall, cpu } = await timed(() => figures.answerPublic(reading.question));
  return [`${metric} by ${by}`, seconds(wall), seconds(cpu)];
}

/** Rows of a page: each of the questions asked of an owner (a data folder) by somebody who is the first. */
export async function measureFirstAnswers(dataDir: string): Promise<readonly string[][]> {
  const copy = mkdtempSync(join(tmpdir(), 'laget-bench-'));
  try {
    cpSync(dataDir, copy, { recursive: true, filter: (from) => !from.endsWith('.sock') });
    const clock = { today: () => TODAY, now: () => '2026-11-21T12:00:00Z' };
    const record = await openRecord({ dataDir: copy, databaseUrl: null, identityKey: null, ...clock });
    await one(record, ['A1', '']);
    const rows = [await status(record)];
    for (const asked of ASKED) rows.push(await one(record, asked));
    for (const row of rows) console.log(...row);
    await record.close();
    return rows;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
