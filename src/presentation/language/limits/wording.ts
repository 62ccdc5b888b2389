import type { LimitKind, LimitPurpose } from '../../../terms/index.ts';
import type { InEach } from '../language.ts';
import type { SameTexts } from '../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** What is said of limits for few persons. Complete by compilation. */
export type LimitTexts = SameTexts<typeof nb> & {
  readonly kinds: Readonly<Record<LimitKind, string>>;
  readonly standard: Readonly<Record<LimitKind, string>>;
  readonly purposes: Readonly<Record<LimitPurpose, string>>;
};

export const LIMIT_TEXTS: InEach<LimitTexts> = { nb, nn, en };
