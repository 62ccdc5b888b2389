import { CONTROL_IDS, type ControlId, type Finding } from '../../../terms/index.ts';
import { LABELS } from '../labels/index.ts';
import { TABLE_TEXTS } from '../tables/index.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { FindingWording } from './wording.ts';

export type { FindingWording };

/** The wording of every control, per language. */
export const FINDINGS = { nb, nn, en } as const satisfies Readonly<Record<'nb' | 'nn' | 'en', FindingWording>>;
type FindingLanguage = keyof typeof FINDINGS;

/** Values that name our columns: shown by the word people use. */
const NAMES_COLUMNS = new Set(['columns', 'ours']);
const OPENS_WITH_CAPITAL = new Set(['looksLike', 'title']);

function isControl(id: string): id is ControlId {
  return (CONTROL_IDS as readonly string[]).includes(id);
}

/** The name of a column of an HR extract, as the choice of columns has it; null for another word. */
function columnName(word: string, language: FindingLanguage): string | null {
  const names = TABLE_TEXTS[language].fields['hr-extract'];
  return Object.hasOwn(names, word) ? (names[word]?.[0] ?? null) : null;
}

function columnNames(text: string, language: FindingLanguage): string {
  const named = text.split(', ').map((word) => columnName(word, language) ?? word);
  return named.join(', ');
}

/** A source by the name people know it under. */
function sourceName(source: string, language: FindingLanguage): string {
  const names: Readonly<Record<string, string>> = LABELS[language].sources;
  return Object.hasOwn(names, source) ? (names[source] ?? source) : source;
}

/** A description that stands as a sentence of its own; nothing where there is none. */
function asSentence(text: string): string {
  return text === '' ? '' : `(${text})`;
}

function valueText(key: string, value: string | number, language: FindingLanguage): string {
  if (typeof value === 'number') return language === 'en' ? String(value) : String(value).replace('.', ',');
  if (key === 'column') return columnName(value, language) ?? value;
  if (key === 'source') return sourceName(value, language);
  if (NAMES_COLUMNS.has(key)) return columnNames(value, language);
  return OPENS_WITH_CAPITAL.has(key) ? asSentence(value) : value;
}

function filled(template: string, values: Finding['values'], language: FindingLanguage): string {
  const text = template.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, key: string, one?: string, many?: string) => {
    const value = values[key] ?? '';
    const shown = valueText(key, value, language);
    return one === undefined ? shown : `${shown} ${value === 1 ? one : many}`;
  });
  const whole = text.replace(/: ?$/, '.').replace(/\s+/g, ' ').trim();
  // A list at the end of a sentence, and no full stop after it.
  return /[\p{L}\p{N}%]$/u.test(whole) ? `${whole}.` : whole;
}

/**
 * A finding in words: what is wrong and what to do. A control this version does not know (a finding kept by a newer one)
 * is shown by its id.
 */
export function wordFinding(
  finding: Pick<Finding, 'control' | 'values'>,
  language: FindingLanguage,
): { readonly message: string; readonly action: string } {
  if (!isControl(finding.control)) return { message: finding.control, action: '' };
  const [message, action] = FINDINGS[language][finding.control];
  return { message: filled(message, finding.values, language), action: filled(action, finding.values, language) };
}
