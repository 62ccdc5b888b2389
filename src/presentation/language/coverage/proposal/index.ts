import type { OutsideReason, UncoveredWhy, WayName } from '../../../../casework/index.ts';
import type { InEach } from '../../language.ts';
import type { SameTexts } from '../../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** What is said of a proposal of full coverage, on its page, in its files and on the command line. Complete by compilation. */
export type ProposalTexts = SameTexts<typeof nb> & {
  readonly ways: Readonly<Record<WayName, string>>;
  readonly wayLeads: Readonly<Record<WayName, string>>;
  readonly outside: Readonly<Record<OutsideReason, string>>;
  readonly why: Readonly<Record<UncoveredWhy, string>>;
};

export const PROPOSAL_TEXTS: InEach<ProposalTexts> = { nb, nn, en };
