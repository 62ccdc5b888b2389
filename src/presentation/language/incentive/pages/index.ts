import type { Language } from '../../language.ts';
import type { SameTexts } from '../../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type IncentivePages = SameTexts<typeof nb>;

export const INCENTIVE_PAGES: Readonly<Record<Language, IncentivePages>> = { nb, nn, en };
