import type { InEach } from '../language.ts';
import type { SameTexts } from '../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type ReportTexts = SameTexts<typeof nb>;

export const REPORT_TEXTS: InEach<ReportTexts> = { nb, nn, en };
