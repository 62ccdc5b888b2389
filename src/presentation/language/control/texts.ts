import type { InEach } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { ControlTexts } from './wording.ts';

export const CONTROL_TEXTS: InEach<ControlTexts> = { nb, nn, en };
