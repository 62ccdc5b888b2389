import type { CompareVerdict, NoInterval } from '../../../disclosure/index.ts';
import type { KeyReason } from '../../../plans/index.ts';
import type { SameTexts } from '../screens/shape.ts';
import type { nb } from './nb.ts';

type Texts = SameTexts<typeof nb>;

/** What is said of two values side by side. Complete by compilation. */
export type CompareTexts = Texts & {
  readonly verdicts: Readonly<Record<CompareVerdict, string>>;
  readonly whys: Readonly<Record<NoInterval, string>>;
  readonly reasons: Readonly<Record<KeyReason, string>>;
};
