import type { SameTexts } from '../../screens/shape.ts';
import type { VARIANTS_NB } from './nb.ts';

export type VariantTexts = SameTexts<typeof VARIANTS_NB>;
