/** What a database answers to one statement. Days are texts, bigint is a number, numeric is a text. */
export interface Answer {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly affected: number;
}

/** One connection for one asker at a time. */
export interface Session {
  /** One statement with bound values (`$1` …). Lists are bound as arrays. */
  readonly query: (sql: string, values: readonly unknown[]) => Promise<Answer>;
  /** Several statements without values. */
  readonly script: (sql: string) => Promise<void>;
  readonly release: () => void;
}

/** A database of the PostgreSQL 15 dialect: embedded or a server. */
export interface Engine {
  readonly name: 'pglite' | 'postgres';
  readonly session: () => Promise<Session>;
  readonly close: () => Promise<void>;
}

/** Type numbers of PostgreSQL's catalogue whose values both engines must read alike. */
const OID = { int8: 20, date: 1082, timestamp: 1114, timestamptz: 1184, numeric: 1700 } as const;

/** The same reading on both engines: without it a date becomes a local midnight in `pg`, and bigint differs. */
export const PARSERS: Readonly<Record<number, (text: string) => string | number>> = {
  [OID.int8]: Number,
  [OID.date]: String,
  [OID.timestamp]: String,
  [OID.timestamptz]: String,
  [OID.numeric]: String,
};
