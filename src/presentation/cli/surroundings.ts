import type { Day } from '../../terms/index.ts';

/** The outside world, handed in: what the process has, or what a test gives instead. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** Everything on standard input, to its end. */
  readonly input: () => Promise<string>;
  /** Today's date; LAGET_TODAY (`YYYY-MM-DD`) overrides it, for tests and the invented owner. */
  readonly today: () => Day;
  /** This moment, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Hands over what must be closed when the process is asked to stop; gives a promise that ends when it was. */
  readonly untilStopped: () => Promise<void>;
}

/** Exit codes of contract.md 2. */
export const EXIT = { fine: 0, fault: 1, wrongUse: 2, deliveryStopped: 3, refused: 4 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
