import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { inject } from 'vitest';
import type { TwinTable } from '../../src/analysis/twins/index.ts';

/** An engine that answers the twins, with room for one world at a time. */
export interface SqlEngine {
  readonly name: string;
  readonly load: (tables: readonly TwinTable[]) => Promise<void>;
  readonly rows: (sql: string) => Promise<Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
}

type Run = (sql: string) => Promise<Record<string, unknown>[]>;

function engine(name: string, rows: Run, close: () => Promise<void>): SqlEngine {
  return {
    name,
    rows,
    close,
    load: async (tables) => {
      for (const sql of tables.flatMap(loading)) await rows(sql);
    },
  };
}

function loading({ name, columns, rows }: TwinTable): string[] {
  const named = columns.map(([column, type]) => `${column} ${type}`).join(', ');
  const value = (one: string | number) => (typeof one === 'number' ? String(one) : `'${one}'`);
  const values = rows.map((row) => `(${row.map(value).join(', ')})`).join(', ');
  const filled = rows.length === 0 ? [] : [`insert into ${name} values ${values}`];
  return [`drop table if exists ${name}`, `create temporary table ${name} (${named})`, ...filled];
}

/** PostgreSQL of the test run, in a session with temporary tables. */
export async function postgres(): Promise<SqlEngine> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  return engine(
    'postgres',
    async (sql) => (await client.query(sql)).rows,
    () => client.end(),
  );
}

export async function pglite(): Promise<SqlEngine> {
  const database = await PGlite.create();
  return engine(
    'pglite',
    async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
    () => database.close(),
  );
}

export async function duckdb(): Promise<SqlEngine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const rows: Run = async (sql) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
  return engine('duckdb', rows, async () => {
    connection.closeSync();
    instance.closeSync();
  });
}
