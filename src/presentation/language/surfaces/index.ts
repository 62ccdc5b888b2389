import type { InEach } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { SurfaceTexts } from './wording.ts';

/** What the command line and the server say. */
export const SURFACE_TEXTS: InEach<SurfaceTexts> = { nb, nn, en };
