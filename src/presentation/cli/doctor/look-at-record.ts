import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type ClockSeen,
  clockState,
  conditionOf,
  EMBEDDED_FOLDER,
  KEY_FILE,
  type LogCheck,
  type OpenRecord,
  openRecord,
  RecordFault,
  RecordInUse,
} from '../../../record/administration/index.ts';
import type { Context } from '../command.ts';
import { recordPlace } from '../place.ts';
import { type Found, fine } from './finding.ts';
import { isOpenToOthers } from './look-at-machine.ts';

const SLOW_MS = 250;

/** What can be seen of the record: the key, whether it opens, how the database is, and whether the clock goes forward. */
export async function lookAtRecord(context: Context): Promise<readonly Found[]> {
  const { dataDir, surroundings, language } = context;
  const ownDatabase = surroundings.env['DATABASE_URL'] !== undefined && surroundings.env['DATABASE_URL'] !== '';
  if (!ownDatabase && !existsSync(join(dataDir, EMBEDDED_FOLDER))) {
    return [{ check: 'record', state: 'note', says: 'none', values: { folder: dataDir } }];
  }
  const key = await lookAtKey(dataDir);
  try {
    const open = await openRecord(await recordPlace(dataDir, surroundings, language));
    try {
      return [...key, ...(await lookInside(open))];
    } finally {
      await open.close();
    }
  } catch (problem) {
    return [...key, whyNotOpened(problem)];
  }
}

async function lookAtKey(dataDir: string): Promise<readonly Found[]> {
  const seen = await stat(join(dataDir, KEY_FILE)).catch(() => null);
  if (seen === null) return [];
  return [isOpenToOthers(seen) ? { check: 'key', state: 'wrong', says: 'open-to-others', values: {} } : fine('key')];
}

function whyNotOpened(problem: unknown): Found {
  if (problem instanceof RecordInUse) {
    return { check: 'record', state: 'note', says: 'in-use', values: { pid: problem.pid } };
  }
  if (!(problem instanceof RecordFault)) throw problem;
  return { check: 'record', state: 'wrong', says: 'closed', values: { code: problem.code, detail: problem.message } };
}

async function lookInside(open: OpenRecord): Promise<readonly Found[]> {
  const condition = await conditionOf(open, () => performance.now());
  const { database, serverVersion, encoding, durable, deliveries } = condition;
  const answerMs = Math.round(condition.answerMs);
  const values = { database, serverVersion, answerMs };
  const say = (state: Found['state'], says: string): Found => ({ check: 'database', state, says, values });
  return [
    fine('record', { deliveries }),
    ...(durable ? [] : [say('wrong', 'not-durable')]),
    ...(encoding === 'UTF8' ? [] : [say('wrong', 'not-utf8')]),
    answerMs > SLOW_MS ? say('note', 'slow') : fine('database', values),
    lookAtClock(await open.administration.clock()),
    lookAtLog(await open.administration.checkLog()),
  ];
}

/** The clock against what was written, and against the database server's where that is another. */
function lookAtClock(seen: ClockSeen): Found {
  const state = clockState(seen);
  const { now, databaseNow, newest } = seen;
  const values = { now, databaseNow: databaseNow ?? '–', newest: newest ?? '–' };
  if (state === 'fine') return fine('clock', values);
  return { check: 'clock', state: state === 'long-silent' ? 'note' : 'wrong', says: state, values };
}

/** Whether the log of look-ups is as it was written. */
export function lookAtLog({ lines, unchained, head, broken }: LogCheck): Found {
  if (broken !== null) return { check: 'log', state: 'wrong', says: broken.why, values: { no: broken.no } };
  return fine('log', { lines, unchained, head: head ?? '–' });
}
