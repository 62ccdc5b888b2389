import type { UsersAnswer } from '../../../../../src/presentation/api/contract/index.ts';

/** What was done, and the grant that can be taken back at once; null where there is nothing to take back. */
export interface Done {
  readonly said: string;
  readonly undo: string | null;
}

/** The users after a change, and what is said of it. */
export type Changed = (answer: UsersAnswer | null, done: Done) => void;
