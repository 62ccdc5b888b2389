import type { CasePurpose } from '../../../access/index.ts';
import type { CaseRefusalCode, DueKind } from '../../../casework/index.ts';
import type { LegalBasis } from '../../../requirements/index.ts';
import type { FieldProblem } from '../../../terms/index.ts';
import type { InEach } from '../language.ts';
import type { SameTexts } from '../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** What is said of fulfilment plans and of what needs somebody. Complete by compilation. */
export type FulfilmentTexts = SameTexts<typeof nb> & {
  readonly kinds: Readonly<Record<DueKind, string>>;
  readonly todo: Readonly<Record<DueKind, string>>;
  readonly basis: Readonly<Record<LegalBasis, string>>;
  readonly purposes: Readonly<Record<CasePurpose, string>>;
  readonly refused: Readonly<Record<CaseRefusalCode | 'purpose-needed', string>>;
  readonly problems: Readonly<Record<FieldProblem['problem'], string>>;
};

export const FULFILMENT_TEXTS: InEach<FulfilmentTexts> = { nb, nn, en };
