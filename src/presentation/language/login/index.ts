import type { InEach } from '../language.ts';
import type { SameTexts } from '../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** What is said of login: by the server and on its pages. */
export const LOGIN_TEXTS: InEach<SameTexts<typeof nb>> = { nb, nn, en };
