import type { InEach } from '../../language.ts';
import type { SameTexts } from '../../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** Texts of the pages about tasks, plans and kept checks. Complete by compilation. */
export type FulfilmentPages = SameTexts<typeof nb>;

export const FULFILMENT_PAGES: InEach<FulfilmentPages> = { nb, nn, en };
