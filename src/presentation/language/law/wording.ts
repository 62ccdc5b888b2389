import type { InEach } from '../language.ts';
import { LAW_EN } from './en.ts';
import { LAW_NB } from './nb.ts';
import { LAW_NN } from './nn.ts';
import type { LawTexts } from './shape.ts';

export const LAW_TEXTS: InEach<LawTexts> = { nb: LAW_NB, nn: LAW_NN, en: LAW_EN };
