import type { InEach } from '../language.ts';
import type { SameTexts } from '../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type SheetTexts = SameTexts<typeof nb>;

export const SHEET_TEXTS: InEach<SheetTexts> = { nb, nn, en };
