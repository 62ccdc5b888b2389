import pg from 'pg';
import type { Engine, Session } from '../engine.ts';
import { PARSERS } from '../engine.ts';
import { RecordFault } from '../faults.ts';

const OLDEST_SERVER = 150_000;
const MOST_CONNECTIONS = 8;

/** Connects to a PostgreSQL server, version 15 or newer. */
export async function openPostgres(databaseUrl: string): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: MOST_CONNECTIONS,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') => PARSERS[oid] ?? pg.types.getTypeParser(oid, format),
    } as pg.CustomTypesConfig,
  });
  // A connection that breaks while idle is replaced by the pool; the next question tells if the server is gone.
  pool.on('error', () => {});
  // One that breaks in somebody's hands tells it by the next answer; without a listener it would end the program.
  pool.on('connect', (client) => client.on('error', () => {}));
  const version = await serverVersion(pool);
  if (version < OLDEST_SERVER) {
    await pool.end();
    throw new RecordFault(`PostgreSQL 15 or newer is needed; the server is ${version}.`, { code: 'database-too-old' });
  }
  return {
    name: 'postgres',
    session: async () => sessionOn(await withinReach(() => pool.connect())),
    close: () => pool.end(),
  };
}

function sessionOn(client: pg.PoolClient): Session {
  return {
    query: async (sql, values) => {
      const result = await withinReach(() => client.query<Record<string, unknown>>(sql, [...values]));
      return { rows: result.rows, affected: result.rowCount ?? 0 };
    },
    script: async (sql) => {
      await withinReach(() => client.query(sql));
    },
    release: () => client.release(),
  };
}

/** The server is stopping, starting or gone (class 08 and 57P0x of PostgreSQL), or nothing listens there. */
const AWAY = /^(?:08...|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH)$/;

/** What `pg` says, without a code, of a connection that went away under it. */
const BROKEN = /^Connection terminated|^Client has encountered a connection error|not queryable/;

/** The same work; where the server went away it throws that, and not what the network said. */
async function withinReach<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
    if (!AWAY.test(String(code)) && !BROKEN.test(String(message))) throw error;
    throw new RecordFault('The PostgreSQL server went away.', { code: 'database-unreachable', cause: error });
  }
}

async function serverVersion(pool: pg.Pool): Promise<number> {
  try {
    const shown = await pool.query<{ server_version_num: string }>('show server_version_num');
    return Number(shown.rows[0]?.server_version_num);
  } catch (error) {
    await pool.end();
    throw new RecordFault('The PostgreSQL server in DATABASE_URL does not answer.', {
      code: 'database-unreachable',
      cause: error,
    });
  }
}
