import type { ExclusionCode, NoteCode, PopulationCode } from '../../../disclosure/index.ts';
import { formatDayText } from '../days.ts';
import { LABELS } from '../labels/index.ts';
import type { InEach, Language } from '../language.ts';
import { formatNumber } from '../numbers.ts';

/** The values of a note, ready to stand in a sentence. */
export interface NoteValues {
  /** A number («1 240»), or «færre enn 5» where the gate blurred it. */
  readonly number: (key: string) => string;
  /** «1. oktober 2025» */
  readonly day: (key: string) => string;
  readonly text: (key: string) => string;
  /** Name of the source the note is about. */
  readonly source: string;
  /** How many were left out: « (12 personer)», « (3 rader)», or nothing where the note does not say. */
  readonly leftOut: string;
}

export type NoteWording = Readonly<Record<NoteCode, (values: NoteValues) => string>>;
export type ExclusionWording = Readonly<Record<ExclusionCode, (values: NoteValues) => string>>;
export type PopulationWording = Readonly<Record<PopulationCode, (values: NoteValues) => string>>;

export interface NoteTexts {
  readonly notes: NoteWording;
  readonly exclusions: ExclusionWording;
  readonly population: PopulationWording;
}

const FEWER_THAN: InEach<string> = { nb: 'færre enn', nn: 'færre enn', en: 'fewer than' };

const LEFT_OUT: InEach<{ readonly persons: string; readonly rows: string }> = {
  nb: { persons: 'personer', rows: 'rader' },
  nn: { persons: 'personar', rows: 'rader' },
  en: { persons: 'persons', rows: 'rows' },
};

/** Reads the values of a note for one language. */
export function noteValues(values: Readonly<Record<string, string | number>>, language: Language): NoteValues {
  const text = (key: string) => String(values[key] ?? '');
  const number = (key: string) => {
    const value = values[key];
    if (typeof value === 'number') return formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
    return text(key).startsWith('<') ? `${FEWER_THAN[language]} ${text(key).slice(1)}` : text(key);
  };
  const sources: Readonly<Record<string, string>> = LABELS[language].sources;
  const counted = (['persons', 'rows'] as const).find((key) => values[key] !== undefined && values[key] !== 0);
  return {
    text,
    source: sources[text('source')] ?? text('source'),
    number,
    day: (key) => formatDayText(text(key), language),
    leftOut: counted === undefined ? '' : ` (${number(counted)} ${LEFT_OUT[language][counted]})`,
  };
}
