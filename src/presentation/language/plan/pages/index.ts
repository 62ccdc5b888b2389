import type { InEach } from '../../language.ts';
import type { SameTexts } from '../../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** Texts of the pages of the plan. Complete by compilation. */
export type PlanPages = SameTexts<typeof nb>;

export const PLAN_PAGES: InEach<PlanPages> = { nb, nn, en };
