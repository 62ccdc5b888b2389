import type { Language } from '../../language.ts';
import type { SameTexts } from '../../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export const PLAN_SENT: Readonly<Record<Language, SameTexts<typeof nb>>> = { nb, nn, en };
