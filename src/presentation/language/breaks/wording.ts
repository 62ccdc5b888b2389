import type { SeenBreakCode } from '../../../disclosure/index.ts';
import type { BreakKind } from '../../../terms/index.ts';
import type { InEach } from '../language.ts';
import type { SameTexts } from '../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

type Texts = SameTexts<typeof nb>;

/** What is said of breaks in series: those the system sees itself, and of breaks as such. Complete by compilation. */
export type BreakTexts = Texts & {
  readonly seen: Readonly<Record<SeenBreakCode, { readonly title: string; readonly reason: string }>>;
  readonly kinds: Readonly<Record<BreakKind, string>>;
};

export const BREAK_TEXTS: InEach<BreakTexts> = { nb, nn, en };
