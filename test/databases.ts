import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import type { RecordPlace } from '../src/record/administration/index.ts';
import { EMBEDDED_FOLDER } from '../src/record/database/pglite/pglite-engine.ts';
import { type Day, parseDay } from '../src/terms/index.ts';

/** A clock that stands still until the test moves it. */
export interface TestClock {
  /** `YYYY-MM-DD` */
  day: string;
  /** Time of day, `HH:MM:SS`. */
  time: string;
}

/** A place for one empty record, with a clock and a key of its own. Removed after the test file. */
export interface TestPlace extends RecordPlace {
  readonly clock: TestClock;
}

export interface TestDatabase {
  readonly name: 'pglite' | 'postgres';
  /** Makes a database without rows and an empty data folder; nothing is opened yet. */
  readonly place: (options?: { readonly day?: string; readonly identityKey?: Uint8Array | null }) => Promise<TestPlace>;
}

const leftBehind: (() => Promise<void>)[] = [];

/** A place in an empty folder, where not even the embedded database is made; its key will lie in the folder. */
export function freshFolder(): TestPlace {
  return placeIn(leftBehind, null, { identityKey: null });
}

const TEST_KEY = Uint8Array.from({ length: 32 }, (_, i) => i);
let made = 0;

/**
 * The two databases every database test runs on: `describe.each(databases())('$name', (database) => …)`.
 * Call it at the top of a test file: what its places leave behind is removed when the file is done.
 */
export function databases(): readonly TestDatabase[] {
  const undo: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const step of [...leftBehind.splice(0), ...undo.reverse()]) await step();
  });
  return [
    { name: 'pglite', place: async (options) => withEmbedded(placeIn(undo, null, options)) },
    { name: 'postgres', place: async (options) => placeIn(undo, await freshDatabase(undo), options) },
  ];
}

function placeIn(
  undo: (() => Promise<void>)[],
  databaseUrl: string | null,
  options: { readonly day?: string; readonly identityKey?: Uint8Array | null } = {},
): TestPlace {
  const dataDir = mkdtempSync(join(tmpdir(), 'laget-test-'));
  undo.push(async () => rmSync(dataDir, { recursive: true, force: true }));
  const clock: TestClock = { day: options.day ?? '2026-09-15', time: '10:00:00' };
  return {
    dataDir,
    databaseUrl,
    identityKey: options.identityKey === undefined ? TEST_KEY : options.identityKey,
    today: () => dayIn(clock.day),
    now: () => `${clock.day}T${clock.time}.000Z`,
    clock,
  };
}

function withEmbedded(place: TestPlace): TestPlace {
  cpSync(join(inject('templateDir'), EMBEDDED_FOLDER), join(place.dataDir, EMBEDDED_FOLDER), { recursive: true });
  return place;
}

function dayIn(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`not a day: ${text}`);
  return day;
}

async function freshDatabase(undo: (() => Promise<void>)[]): Promise<string> {
  const server = inject('postgresUrl');
  const name = `test_${process.pid}_${made++}`;
  await onServer(server, `create database ${name} template ${inject('templateDatabase')}`);
  undo.push(() => onServer(server, `drop database if exists ${name} with (force)`));
  return `${server}/${name}`;
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(statement);
  await client.end();
}
