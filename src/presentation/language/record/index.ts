import type { RecordFaultCode } from '../../../record/administration/index.ts';
import type { InEach } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** Why the record cannot be opened or used; one text for each code. */
export const RECORD_TEXTS: InEach<{ readonly faults: Readonly<Record<RecordFaultCode, string>> }> = { nb, nn, en };
