import type { InEach } from '../../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { CapabilityWords } from './wording.ts';

export const CAPABILITY_TEXTS: InEach<CapabilityWords> = { nb, nn, en };
