import type { Asker } from '../access/index.ts';
import type { Question } from '../analysis/index.ts';
import type { Refusal } from '../terms/index.ts';
import type { InternalTable, PublishedTable } from './published.ts';

export type Audience = 'public' | 'internal';
export type Refused = { readonly refusal: Refusal };

/** The way of every figure through the gate. */
export type Answering = (
  question: Question,
  asker: Asker,
  audience: Audience,
) => Promise<PublishedTable | InternalTable | Refused>;
