import type { InEach } from '../../language.ts';
import { LAW_PAGES_EN } from './en.ts';
import { LAW_PAGES_NB } from './nb.ts';
import { LAW_PAGES_NN } from './nn.ts';
import type { LawPages } from './shape.ts';

/** What the pages about the law say; apart from the other screens' texts, since they are fetched later. */
export const LAW_PAGES: InEach<LawPages> = { nb: LAW_PAGES_NB, nn: LAW_PAGES_NN, en: LAW_PAGES_EN };
