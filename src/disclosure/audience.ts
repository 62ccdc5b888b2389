import type { Refusal } from '../terms/index.ts';

/** For anyone, or for an asker who lawfully knows the persons. */
export type Audience = 'public' | 'internal';
export type Refused = { readonly refusal: Refusal };
