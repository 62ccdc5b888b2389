import type { SameTexts } from '../../screens/shape.ts';
import type { nb } from './nb.ts';

export type ToldTexts = SameTexts<typeof nb>;
