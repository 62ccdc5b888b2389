import type { Refusal, RefusalCode } from '../../../terms/index.ts';

/** One sentence or two per refusal: what cannot be answered, and what can be done. Complete by compilation. */
export type RefusalWording = {
  readonly [C in RefusalCode]: (refusal: Extract<Refusal, { readonly code: C }>) => string;
};
