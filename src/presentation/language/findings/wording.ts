import type { ControlId } from '../../../terms/index.ts';

/**
 * What a control says: the message and what to do. `{name}` is a value of the finding; `{name|one|many}` is a number
 * followed by the word that fits it.
 */
export type Wording = readonly [message: string, action: string];

/** The wording of the controls whose ids begin so. */
export type WordingOf<Prefix extends string> = Readonly<Record<Extract<ControlId, `${Prefix}/${string}`>, Wording>>;

/** Every control's wording: complete by compilation. */
export type FindingWording = Readonly<Record<ControlId, Wording>>;
