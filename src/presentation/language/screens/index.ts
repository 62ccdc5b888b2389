import type { Language } from '../language.ts';
import * as en from './en.ts';
import * as nb from './nb.ts';
import * as nn from './nn.ts';
import type { SameTexts } from './shape.ts';

/** Every text of the screens, in one language. */
export type ScreenTexts = SameTexts<typeof nb>;

export const SCREEN_TEXTS: Readonly<Record<Language, ScreenTexts>> = { nb, nn, en };

export { fill } from './shape.ts';
export { shortPeriod } from './short-period.ts';
