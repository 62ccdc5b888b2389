import type { SameTexts } from '../../screens/shape.ts';
import type { LAW_PAGES_NB } from './nb.ts';

export type LawPages = SameTexts<typeof LAW_PAGES_NB>;
