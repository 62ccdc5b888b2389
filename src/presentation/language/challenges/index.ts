import type { InEach } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { ChallengeTexts } from './wording.ts';

/** The challenge picture in words. */
export const CHALLENGE_TEXTS: InEach<ChallengeTexts> = { nb, nn, en };
