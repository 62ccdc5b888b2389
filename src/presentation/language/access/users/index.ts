import type { Language } from '../../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { UserTexts } from './wording.ts';

export const USER_TEXTS: Readonly<Record<Language, UserTexts>> = { nb, nn, en };
