import type { InEach } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { EvaluationTexts } from './wording.ts';

export type { EvaluationTexts } from './wording.ts';

/** What is said of an evaluation, per language. */
export const EVALUATION_TEXTS: InEach<EvaluationTexts> = { nb, nn, en };
