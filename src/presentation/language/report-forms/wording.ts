import type { Language } from '../language.ts';
import type { SameTexts } from '../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** What the forms of a report say beside its own text, in one language. */
export type ReportFormTexts = SameTexts<typeof nb>;

export const REPORT_FORM_TEXTS: Readonly<Record<Language, ReportFormTexts>> = { nb, nn, en };
