import { capitalised } from '../capitals.ts';
import type { InEach, Language } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { type NoteTexts, type NoteValues, noteValues } from './wording.ts';

export { leftOutText } from './left-out.ts';

const TEXTS: InEach<NoteTexts> = { nb, nn, en };

/** The parts of a table that are told in words. */
export type NoteKind = keyof NoteTexts;

interface PlainNote {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A fact about a table in words; a code without wording (an older table) is shown as it is. */
export function noteText(kind: NoteKind, note: PlainNote, language: Language): string {
  const words: Readonly<Record<string, (values: NoteValues) => string>> = TEXTS[language][kind];
  const text = words[note.code]?.(noteValues(note.values, language)) ?? note.code;
  return text === note.code ? text : capitalised(text);
}
