import { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Question } from '../../src/analysis/index.ts';
import { openFigures } from '../../src/disclosure/index.ts';
import { recordOver } from '../../src/record/administration/open-record.ts';
import { EngineDialect } from '../../src/record/database/dialect.ts';
import type { Engine, Session } from '../../src/record/database/engine.ts';
import type { Database } from '../../src/record/database/index.ts';
import { migrate } from '../../src/record/database/migrate.ts';
import { MIGRATIONS } from '../../src/record/database/migrations/index.ts';
import { openPGlite } from '../../src/record/database/pglite/pglite-engine.ts';
import { openPostgres } from '../../src/record/database/postgres/postgres-engine.ts';
import { identityKeys } from '../../src/record/identity/identity-key.ts';
import { dayOf } from '../../src/terms/index.ts';
import { databases, type TestDatabase, type TestPlace } from '../databases.ts';
import { hrFile, KARI, MAPPING, takeIn, teacher } from '../deliveries.ts';
import { firstRows, ROWS_OF_STEPS } from './__data__/rows-of-steps.ts';

const KEY = Uint8Array.from({ length: 32 }, (_, i) => i);
const THEN = '2025-01-10T09:00:00Z';
const STEPS = MIGRATIONS.map(({ name }) => name);
const ANALYST = { who: 'test', role: 'hr-analyst', unit: null } as const;

const HEADCOUNT: Question = {
  metric: 'A1',
  by: [],
  where: [],
  period: { kind: 'day', at: dayOf(2024, 10, 1) },
  asKnownOn: null,
};

/** The steps are the same text on both: the embedded database takes a few, and all in the long tier. */
function stepsOn({ name }: TestDatabase): readonly string[] {
  const isAll = name === 'postgres' || process.env['LAGET_LONG'] !== undefined;
  return isAll ? STEPS : ['0001-record', '0013-fulfilment-plans'];
}

/** A table's rows as texts, in the columns it had. */
interface KeptRows {
  readonly table: string;
  readonly columns: string;
  readonly rows: readonly string[];
}

async function inSession<T>(engine: Engine, work: (session: Session) => Promise<T>): Promise<T> {
  const session = await engine.session();
  return work(session).finally(session.release);
}

/** An empty database taken as far as a step, with rows in every table there was then. */
async function madeAt(engine: Engine, step: string): Promise<readonly KeptRows[]> {
  const until = STEPS.indexOf(step) + 1;
  await inSession(engine, (session) =>
    session.script('drop schema if exists identity cascade; drop schema public cascade; create schema public'),
  );
  await migrate(engine, THEN, MIGRATIONS.slice(0, until));
  const rows = STEPS.slice(1, until).map((name) => ROWS_OF_STEPS[name] ?? '');
  return inSession(engine, async (session) => {
    await session.script([firstRows(identityKeys(KEY).fingerprint), ...rows].join('\n'));
    const answer = await session.query(
      `select format('%I.%I', table_schema, table_name) as table,
        string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
      from information_schema.columns
      where table_schema in ('public', 'identity') and table_name <> 'migration'
      group by 1 order by 1`,
      [],
    );
    return readAgain(session, answer.rows as never);
  });
}

async function readAgain(session: Session, tables: readonly Omit<KeptRows, 'rows'>[]): Promise<readonly KeptRows[]> {
  const read: KeptRows[] = [];
  for (const { table, columns } of tables) {
    const answer = await session.query(`select row(${columns})::text as line from ${table} order by 1`, []);
    read.push({ table, columns, rows: answer.rows.map(({ line }) => String(line)) });
  }
  return read;
}

describe.each(databases())('a record of an earlier Laget on $name', (database) => {
  let place: TestPlace;
  let engine: Engine;

  beforeAll(async () => {
    place = await database.place({ identityKey: KEY });
    engine = await (place.databaseUrl === null ? openPGlite(place.dataDir) : openPostgres(place.databaseUrl));
  });
  afterAll(() => engine.close());

  /** The record as this program opens it, over the same connection. */
  function opened() {
    const db: Database = new Kysely({ dialect: new EngineDialect(engine) });
    return recordOver({ name: engine.name, db, close: async () => undefined }, place);
  }

  test.each(stepsOn(database))(
    'made at %s is upgraded with every row as it was, answers, and goes on',
    async (step) => {
      const before = await madeAt(engine, step);
      await migrate(engine, THEN);
      const after = await inSession(engine, (session) => readAgain(session, before));
      const open = await opened();
      const figures = await openFigures(open);
      const answer = await figures.answerInternal(HEADCOUNT, ANALYST);
      const [taken] = await takeIn(open.administration, [
        MAPPING,
        hrFile('uttrekk.csv', [teacher(KARI, 'Bjørka skole', '01.08.2024')]),
      ]);
      expect(before.filter(({ rows }) => rows.length === 0).map(({ table }) => table)).toEqual([]);
      expect(after).toEqual(before);
      expect(answer).toMatchObject({ rows: [{ numerator: 1 }] });
      expect(taken?.status).toBe('taken-in');
    },
  );

  test.each(STEPS.slice(0, -1))('once upgraded is refused to a Laget that knows the steps until %s', async (step) => {
    const older = migrate(engine, THEN, MIGRATIONS.slice(0, STEPS.indexOf(step) + 1));
    await expect(older).rejects.toMatchObject({ code: 'database-newer' });
  });
});
