import type { CompiledProgram } from './compiled-program.ts';

/** What is said between the thread that asks and the thread that holds the embedded database. */
export type Request =
  | { readonly id: number; readonly kind: 'query'; readonly sql: string; readonly values: readonly unknown[] }
  | { readonly id: number; readonly kind: 'script'; readonly sql: string }
  | { readonly id: number; readonly kind: 'close' };

export interface QueryError {
  readonly message: string;
  /** SQLSTATE, where the database gave one. */
  readonly code: string | null;
  readonly detail: string | null;
  readonly constraint: string | null;
}

export type Reply =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'failed';
      readonly reason: 'not-durable' | 'cannot-open';
      readonly message: string;
      /** Where the system refused it, what it said: ENOSPC, EROFS … */
      readonly errno: string | null;
    }
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly fields: readonly string[];
      readonly rows: readonly (readonly unknown[])[];
      readonly affected: number;
    }
  | { readonly kind: 'error'; readonly id: number; readonly error: QueryError };

export interface WorkerStart {
  readonly folder: string;
  /** PostgreSQL, compiled. */
  readonly program: CompiledProgram;
}
