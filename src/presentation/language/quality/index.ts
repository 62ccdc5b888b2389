import type { InEach } from '../language.ts';
import { QUALITY_EN } from './en.ts';
import { QUALITY_NB } from './nb.ts';
import { QUALITY_NN } from './nn.ts';
import type { QualityTexts } from './shape.ts';

export const QUALITY_TEXTS: InEach<QualityTexts> = { nb: QUALITY_NB, nn: QUALITY_NN, en: QUALITY_EN };
