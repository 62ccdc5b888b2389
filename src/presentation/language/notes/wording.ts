import type { ExclusionCode, NoteCode, PopulationCode } from '../../../disclosure/index.ts';
import { formatDayText } from '../days.ts';
import { codeLabel, LABELS } from '../labels/index.ts';
import type { InEach, Language } from '../language.ts';
import { formatNumber } from '../numbers.ts';
import { amountText, differenceText } from './amounts.ts';

/** The values of a note, ready to stand in a sentence. */
export interface NoteValues {
  /** A number («1 240»), or «færre enn 5», «minst 5» where the gate blurred it. */
  readonly number: (key: string) => string;
  /** «1. oktober 2025» */
  readonly day: (key: string) => string;
  readonly text: (key: string) => string;
  /** A value of the metric's unit: «9,4 prosent». */
  readonly amount: (key: string) => string;
  /** The size of a difference: «0,9 prosentpoeng». */
  readonly difference: (key: string) => string;
  /** −1, 0 or 1, as the number will be read. */
  readonly direction: (key: string) => -1 | 0 | 1;
  /** Name of the source the note is about. */
  readonly source: string;
  /** What a number of persons is out of: « av 53», or nothing where the gate does not tell. */
  readonly outOf: string;
  /** How many were left out: « (12 personer)», « (3 rader)», or nothing where the note does not say. */
  readonly leftOut: string;
  /** The group a note is about: «Lærere: », or nothing where it is about all. */
  readonly group: string;
  /** An interval in the unit before it: « (22–31)», or nothing. */
  readonly between: string;
  /** How likely so large a difference is by chance: «= 0,042», «< 0,001». */
  readonly chance: string;
}

export type NoteWording = Readonly<Record<NoteCode, (values: NoteValues) => string>>;
export type ExclusionWording = Readonly<Record<ExclusionCode, (values: NoteValues) => string>>;
export type PopulationWording = Readonly<Record<PopulationCode, (values: NoteValues) => string>>;

export interface NoteTexts {
  readonly notes: NoteWording;
  readonly exclusions: ExclusionWording;
  readonly population: PopulationWording;
}

const BLURRED: InEach<Readonly<Record<string, string>>> = {
  nb: { '<': 'færre enn', '≥': 'minst' },
  nn: { '<': 'færre enn', '≥': 'minst' },
  en: { '<': 'fewer than', '≥': 'at least' },
};

const OUT_OF: InEach<string> = { nb: 'av', nn: 'av', en: 'of' };

const LEFT_OUT: InEach<{ readonly persons: string; readonly rows: string }> = {
  nb: { persons: 'personer', rows: 'rader' },
  nn: { persons: 'personar', rows: 'rader' },
  en: { persons: 'persons', rows: 'rows' },
};

const NOT_REACHED: InEach<string> = { nb: 'ikke nådd', nn: 'ikkje nådd', en: 'not reached' };
/** A smaller chance than this is told as smaller than it. */
const SMALLEST_CHANCE = 0.001;

type Values = Readonly<Record<string, string | number>>;

function groupOf({ column, group, name }: Values, language: Language): string {
  if (column === undefined || group === undefined) return '';
  const names = name === undefined ? {} : { [group]: String(name) };
  return `${codeLabel(String(column), String(group), language, names)}: `;
}

function betweenOf({ low, high }: Values, language: Language): string {
  if (low === undefined && high === undefined) return '';
  const end = (value: string | number | undefined) =>
    typeof value === 'number' ? formatNumber(value, language, Number.isInteger(value) ? 0 : 1) : NOT_REACHED[language];
  return ` (${end(low)}–${end(high)})`;
}

function chanceOf({ p }: Values, language: Language): string {
  if (typeof p !== 'number') return '';
  if (p < SMALLEST_CHANCE) return `< ${formatNumber(SMALLEST_CHANCE, language, 3)}`;
  return `= ${formatNumber(p, language, 3)}`;
}

/** Reads the values of a note for one language. */
export function noteValues(values: Values, language: Language): NoteValues {
  const text = (key: string) => String(values[key] ?? '');
  const number = (key: string) => {
    const value = values[key];
    if (typeof value === 'number') return formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
    const bound = BLURRED[language][text(key).slice(0, 1)];
    return bound === undefined ? text(key) : `${bound} ${text(key).slice(1)}`;
  };
  const sources: Readonly<Record<string, string>> = LABELS[language].sources;
  const counted = (['persons', 'rows'] as const).find((key) => values[key] !== undefined && values[key] !== 0);
  const unit = text('unit');
  const numberOf = (key: string) => Number(values[key] ?? 0);
  return {
    text,
    amount: (key) => amountText(numberOf(key), unit, language),
    difference: (key) => differenceText(numberOf(key), unit, language),
    direction: (key) => (Math.round(numberOf(key) * 10) === 0 ? 0 : numberOf(key) < 0 ? -1 : 1),
    source: sources[text('source')] ?? text('source'),
    number,
    day: (key) => formatDayText(text(key), language),
    outOf: typeof values['of'] === 'number' ? ` ${OUT_OF[language]} ${number('of')}` : '',
    leftOut: counted === undefined ? '' : ` (${number(counted)} ${LEFT_OUT[language][counted]})`,
    group: groupOf(values, language),
    between: betweenOf(values, language),
    chance: chanceOf(values, language),
  };
}
