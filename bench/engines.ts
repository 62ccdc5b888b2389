import { DuckDBInstance } from '@duckdb/node-api';
import pg from 'pg';
import type { TwinTable } from '../src/analysis/twins/index.ts';
import { startPostgres } from '../test/postgres-cluster.ts';

/** An engine that answers the SQL twins over the same tables. */
export interface BenchEngine {
  readonly name: string;
  /** Throws where the answer takes longer than is waited for. */
  readonly rows: (sql: string) => Promise<Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
}

const ROWS_AT_A_TIME = 5000;
/** Seconds a question may take before it is told as «longer than». */
export const LONGEST = 60;

/**
 * Debian's PostgreSQL as delivered, but for the memory any administrator would give it, indexes on persons, and no
 * nested loops: it takes the CTEs of the twins for far smaller than they are and goes through them row by row, over a
 * minute for turnover by unit where joins by hash take one second.
 */
async function postgres(tables: readonly TwinTable[]): Promise<BenchEngine> {
  const cluster = await startPostgres();
  const client = new pg.Client({ connectionString: `${cluster.url}/postgres` });
  await client.connect();
  await load(tables, (sql) => client.query(sql));
  for (const name of ['piece', 'person', 'leave_of_absence']) await client.query(`create index on ${name} (person)`);
  await client.query(
    `analyze; set work_mem = '256MB'; set enable_nestloop = off; set statement_timeout = '${LONGEST}s'`,
  );
  return {
    name: 'PostgreSQL',
    rows: async (sql) => (await client.query(sql)).rows,
    close: async () => {
      await client.end();
      cluster.stop();
    },
  };
}

async function duckdb(tables: readonly TwinTable[]): Promise<BenchEngine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await load(tables, (sql) => connection.run(sql));
  return {
    name: 'DuckDB',
    rows: async (sql) => {
      const late = setTimeout(() => connection.interrupt(), LONGEST * 1000);
      try {
        return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
      } finally {
        clearTimeout(late);
      }
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function load(tables: readonly TwinTable[], run: (sql: string) => Promise<unknown>): Promise<void> {
  const value = (one: string | number): string => (typeof one === 'number' ? String(one) : `'${one}'`);
  for (const { name, columns, rows } of tables) {
    await run(`create table ${name} (${columns.map(([column, type]) => `${column} ${type}`).join(', ')})`);
    for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
      const values = rows.slice(from, from + ROWS_AT_A_TIME).map((row) => `(${row.map(value).join(', ')})`);
      await run(`insert into ${name} values ${values.join(', ')}`);
    }
  }
}

/** Rivals to be run; LAGET_BENCH_ENGINES names fewer, or `none`. */
const WANTED = (process.env['LAGET_BENCH_ENGINES'] ?? 'PostgreSQL,DuckDB').split(',');

/** The engines with the tables loaded; one that cannot be started here is left out and said. */
export async function openEngines(tablesOf: () => readonly TwinTable[]): Promise<BenchEngine[]> {
  const engines: BenchEngine[] = [];
  const tables = WANTED.includes('none') ? [] : tablesOf();
  for (const [name, open] of [
    ['PostgreSQL', postgres],
    ['DuckDB', duckdb],
  ] as const) {
    if (!WANTED.includes(name)) continue;
    try {
      engines.push(await open(tables));
    } catch (problem) {
      console.log(`not run: ${name} (${problem instanceof Error ? problem.message : String(problem)})`);
    }
  }
  return engines;
}
