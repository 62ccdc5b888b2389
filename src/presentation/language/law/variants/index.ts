import type { InEach } from '../../language.ts';
import { VARIANTS_EN } from './en.ts';
import { VARIANTS_NB } from './nb.ts';
import { VARIANTS_NN } from './nn.ts';
import type { VariantTexts } from './shape.ts';

/** What is said of laws that are not; apart from how a change is told, which needs the law itself. */
export const VARIANT_TEXTS: InEach<VariantTexts> = { nb: VARIANTS_NB, nn: VARIANTS_NN, en: VARIANTS_EN };
