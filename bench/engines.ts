import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { TwinTable } from '../src/analysis/twins/index.ts';
import { startPostgres } from '../test/postgres-cluster.ts';

/** An engine that answers the SQL twins over the same tables. */
export interface BenchEngine {
  readonly name: string;
  readonly rows: (sql: string) => Promise<Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
}

const ROWS_AT_A_TIME = 2000;

async function postgres(): Promise<BenchEngine> {
  const cluster = await startPostgres();
  const client = new pg.Client({ connectionString: `${cluster.url}/postgres` });
  await client.connect();
  return {
    name: 'PostgreSQL',
    rows: async (sql) => (await client.query(sql)).rows,
    close: async () => {
      await client.end();
      cluster.stop();
    },
  };
}

async function pglite(): Promise<BenchEngine> {
  const database = await PGlite.create();
  return {
    name: 'PGlite',
    rows: async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
    close: () => database.close(),
  };
}

async function duckdb(): Promise<BenchEngine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    name: 'DuckDB',
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[],
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function statements({ name, columns, rows }: TwinTable): string[] {
  const named = columns.map(([column, type]) => `${column} ${type}`).join(', ');
  const value = (one: string | number): string => (typeof one === 'number' ? String(one) : `'${one}'`);
  const told = [`create temporary table ${name} (${named})`];
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
    const values = rows.slice(from, from + ROWS_AT_A_TIME).map((row) => `(${row.map(value).join(', ')})`);
    told.push(`insert into ${name} values ${values.join(', ')}`);
  }
  return told;
}

/** The three engines with the tables loaded; one that cannot be started here is left out and said. */
export async function openEngines(tables: readonly TwinTable[]): Promise<BenchEngine[]> {
  const engines: BenchEngine[] = [];
  for (const [name, open] of [
    ['PostgreSQL', postgres],
    ['PGlite', pglite],
    ['DuckDB', duckdb],
  ] as const) {
    try {
      const engine = await open();
      for (const sql of tables.flatMap(statements)) await engine.rows(sql);
      if (name !== 'DuckDB') await engine.rows('analyze');
      engines.push(engine);
    } catch (problem) {
      console.log(`not run: ${name} (${problem instanceof Error ? problem.message : String(problem)})`);
    }
  }
  return engines;
}
