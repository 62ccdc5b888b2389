import type { NotOurs } from '../../../disclosure/index.ts';
import type { DifferencePart } from '../../../plans/index.ts';
import type { ReportedDefinition } from '../../../terms/index.ts';
import type { InEach } from '../language.ts';
import type { SameTexts } from '../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** What is said of reported figures. Complete by compilation. */
export type ReportedTexts = SameTexts<typeof nb> & {
  readonly definitions: Readonly<Record<ReportedDefinition, string>>;
  readonly parts: Readonly<Record<DifferencePart, string>>;
  readonly notOurs: Readonly<Record<NotOurs, string>>;
};

export const REPORTED_TEXTS: InEach<ReportedTexts> = { nb, nn, en };
