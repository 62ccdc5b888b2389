import type { UserRefusal } from '../../../../record/administration/index.ts';

/** What is said about users and what they were given. */
export interface UserTexts {
  readonly none: string;
  readonly untrained: string;
  readonly trained: string;
  readonly forOwner: string;
  readonly forSelf: string;
  readonly until: string;
  readonly open: string;
  readonly takenBack: string;
  readonly ended: string;
  readonly delegated: string;
  readonly added: string;
  readonly linked: string;
  readonly trainedNow: string;
  readonly granted: string;
  readonly tookBack: string;
  readonly putAgain: string;
  readonly unknownRole: string;
  readonly refused: Readonly<Record<UserRefusal, string>>;
}
