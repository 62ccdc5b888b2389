import type { InEach } from '../../language.ts';
import type { SameTexts } from '../../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type AccessPages = SameTexts<typeof nb>;

/** What the pages of Innstillinger and Meg say. */
export const ACCESS_PAGES: InEach<AccessPages> = { nb, nn, en };
