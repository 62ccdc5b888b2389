import {
  type CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Engine, Session } from './engine.ts';
import { storableText } from './storable-text.ts';

/** Kysely 0.28 on either engine: PostgreSQL's compiler, and our own driver in place of its. */
export class EngineDialect implements Dialect {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  createAdapter(): DialectAdapter {
    return new PostgresAdapter();
  }

  createDriver(): Driver {
    return new EngineDriver(this.#engine);
  }

  createQueryCompiler(): QueryCompiler {
    return new PostgresQueryCompiler();
  }

  // biome-ignore lint/suspicious/noExplicitAny: the signature of Kysely's own interface
  createIntrospector(db: Kysely<any>): DatabaseIntrospector {
    return new PostgresIntrospector(db);
  }
}

class EngineConnection implements DatabaseConnection {
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const values = query.parameters.map((value) => (typeof value === 'string' ? storableText(value) : value));
    const answer = await this.session.query(query.sql, values);
    return { rows: answer.rows as Row[], numAffectedRows: BigInt(answer.affected) };
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query);
  }
}

class EngineDriver implements Driver {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<EngineConnection> {
    return new EngineConnection(await this.#engine.session());
  }

  async beginTransaction(connection: EngineConnection, settings: TransactionSettings): Promise<void> {
    const { isolationLevel } = settings;
    await connection.session.script(isolationLevel === undefined ? 'begin' : `begin isolation level ${isolationLevel}`);
  }

  async commitTransaction(connection: EngineConnection): Promise<void> {
    await connection.session.script('commit');
  }

  async rollbackTransaction(connection: EngineConnection): Promise<void> {
    await connection.session.script('rollback');
  }

  async releaseConnection(connection: EngineConnection): Promise<void> {
    connection.session.release();
  }

  async destroy(): Promise<void> {
    await this.#engine.close();
  }
}
