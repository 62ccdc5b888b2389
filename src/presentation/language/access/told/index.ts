import type { InEach } from '../../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { ToldTexts } from './wording.ts';

/** What is answered about users, roles, the log of look-ups and temporary access. */
export const ACCESS_TOLD: InEach<ToldTexts> = { nb, nn, en };
