import { holdsIdentityNumber, parseUnitNumber } from '../../terms/index.ts';
import { readDay } from '../files/days.ts';
import { readCount, readNumber } from '../files/numbers.ts';
import { readPersonNumber } from '../persons/person-number.ts';
import { groupOf, isKnownGroup } from '../reported-figures/words.ts';
import { codeOf } from './code-of.ts';
import type { OwnDraft, OwnField, OwnTable, PersonSeen } from './own-table.ts';
import { readCountDay, readPeriod } from './read-period.ts';

/** Longest text kept of a column that is no code. */
const LONGEST_TEXT = 120;
/** Longest text that people write about something; one that is longer is refused, never cut. */
const LONGEST_PLAIN_TEXT = 300;
/** How sources say that a number is there and not told. */
const NOT_TOLD = ['*', ':', '.', '..', '-', '–'];

type Values = Readonly<Record<string, string | number | null>>;

export function ownDraft(
  { table, names }: Pick<OwnDraft, 'table' | 'names'>,
  cell: (field: OwnField) => string,
  line: number,
): OwnDraft {
  const unreadable: OwnField[] = [];
  const values: Record<string, string | number | null> = {};
  for (const field of table.fields.filter(({ type }) => type !== 'identity-number')) {
    const read = valuesOf(table, field, cell(field));
    if (read === null) unreadable.push(field);
    else Object.assign(values, read);
  }
  const person = personIn(table, cell);
  if (person === 'missing') unreadable.push(...table.fields.filter(({ type }) => type === 'identity-number'));
  const draft = { line, table, names, values, unreadable };
  return person === null || person === 'missing' ? draft : { ...draft, person };
}

/** Whom a row is about; null in a table of no persons. It is kept apart from the values. */
function personIn({ fields }: OwnTable, cell: (field: OwnField) => string): PersonSeen | 'missing' | null {
  const field = fields.find(({ type }) => type === 'identity-number');
  if (field === undefined) return null;
  const text = cell(field);
  return text === '' ? 'missing' : readPersonNumber(text);
}

/** What a cell says, by name; null where it cannot be read. A period is two values. */
function valuesOf(table: OwnTable, field: OwnField, text: string): Values | null {
  const { name, mandatory, type } = field;
  if (type === 'period') return periodValues(table, field, text);
  if (text === '' || (isNumber(type) && NOT_TOLD.includes(text))) return mandatory ? null : { [name]: null };
  const value = readValue(field, text);
  return value === null ? null : { [name]: value };
}

function isNumber(type: OwnField['type']): boolean {
  return type === 'number' || type === 'count';
}

function periodValues(table: OwnTable, { mandatory }: OwnField, text: string): Values | null {
  if (text === '' && !mandatory) return { from: null, to: null };
  const period = readPeriod(text, table.isBySchoolYear);
  return period === null ? null : { from: period.from, to: period.to };
}

function readValue(field: OwnField, text: string): string | number | null {
  switch (field.type) {
    case 'unit-number':
      return parseUnitNumber(text);
    case 'day':
      return readDay(text);
    case 'count-day':
      return readCountDay(text);
    case 'count':
      return readCount(text);
    case 'number': {
      const number = readNumber(text);
      return number === null || number < 0 ? null : number;
    }
    case 'group': {
      const group = groupOf(text);
      return group === null ? '' : isKnownGroup(group) ? group : null;
    }
    case 'code':
      return codeOf(field, text);
    case 'plain-text':
      return text.length > LONGEST_PLAIN_TEXT || holdsIdentityNumber(text) ? null : text;
    default:
      return text.slice(0, LONGEST_TEXT);
  }
}
