import type { InEach } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { KeptTexts } from './wording.ts';

export type { KeptTexts } from './wording.ts';

export const KEPT_TEXTS: InEach<KeptTexts> = { nb, nn, en };
