import type { Control } from '../../control.ts';
import type { MessageStateRow } from '../../delivery.ts';
import type { Received } from '../received.ts';
import { nothingTold } from './nothing-told.ts';
import { rejectedMessages } from './rejected-messages.ts';
import { unknownState } from './unknown-state.ts';

export const REJECTING_CONTROLS: readonly Control<Received>[] = [unknownState];
export const FILE_CONTROLS: readonly Control<readonly MessageStateRow[]>[] = [nothingTold, rejectedMessages];
