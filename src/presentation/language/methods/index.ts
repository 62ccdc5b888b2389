import type { InEach } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { MethodTexts } from './wording.ts';

export type { MethodTexts } from './wording.ts';

/** What is said of a file that somebody asks a method of, per language. */
export const METHOD_TEXTS: InEach<MethodTexts> = { nb, nn, en };
