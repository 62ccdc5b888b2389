import type { Language } from '../language.ts';
import type { SameTexts } from '../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** What the checklist before release says, in one language. */
export type ChecklistTexts = SameTexts<typeof nb>;

export const CHECKLIST_TEXTS: Readonly<Record<Language, ChecklistTexts>> = { nb, nn, en };
