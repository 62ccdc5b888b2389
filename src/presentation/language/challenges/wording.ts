import type { Certainty, ComparedWith } from '../../../disclosure/index.ts';

/** The challenge picture in words. */
export interface ChallengeTexts {
  readonly title: string;
  /** What the picture is, for a director. */
  readonly explained: string;
  readonly looked: string;
  readonly chance: string;
  readonly certainties: Readonly<Record<Certainty, { readonly title: string; readonly note: string }>>;
  readonly none: string;
  readonly deviation: string;
  readonly usual: string;
  readonly lower: string;
  readonly higher: string;
  readonly actions: string;
  readonly noAction: string;
  readonly propose: string;
  readonly proposeFor: string;
  readonly showAll: string;
  readonly showFewer: string;
  readonly ofOwner: string;
  readonly value: string;
  readonly comparedWith: Readonly<Record<ComparedWith, string>>;
  readonly both: string;
  readonly above: string;
  readonly below: string;
  readonly chart: string;
  readonly provisional: string;
  readonly band: string;
  readonly school: string;
  readonly schoolNone: string;
}
