import type { SchoolType } from '../../terms/index.ts';
import { aliasRank } from '../definition.ts';
import { isObject, type JsonObject, listAt } from '../files/json.ts';
import { schoolTypeOf } from '../units/school-type.ts';
import type { UnitDraft } from '../units/unit-draft.ts';
import type { RegisterField } from './columns.ts';
import { SCHOOL_REGISTER } from './definition.ts';
import { unitOfTexts } from './unit-of-texts.ts';

/** Keys of v3 and v4 differ in name and case (`Orgnr`, `Organisasjonsnummer`, `ErGrunnSkole`): read without case. */
function plainKeys(value: unknown): JsonObject {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]));
}

/** The units of a document; null where it is not the school register's. */
export function unitsOfJson(value: unknown): readonly JsonObject[] | null {
  const list = plainKeys(value)['enhetliste'];
  const units = Array.isArray(value) ? value : Array.isArray(list) ? list : [value];
  const plain = units.map(plainKeys);
  const isUnit = (unit: JsonObject) =>
    ('orgnr' in unit || 'organisasjonsnummer' in unit) &&
    ('eraktiv' in unit || 'erskole' in unit || 'trinn_fra' in unit || 'skoletype' in unit);
  if (Array.isArray(list) && list.length === 0) return [];
  return plain.length > 0 && plain.every(isUnit) ? plain : null;
}

function isTrue(unit: JsonObject, key: string): boolean {
  return unit[key] === true || unit[key] === 'true';
}

function saidType(unit: JsonObject): SchoolType {
  if (isTrue(unit, 'erspesialskole')) return 'spesialskole';
  const categories = listAt(unit, 'skolekategorier').map((category) => String(plainKeys(category)['navn'] ?? ''));
  const fromCategory = categories.map(schoolTypeOf).find((type) => type !== 'unknown');
  if (fromCategory !== undefined) return fromCategory;
  if (isTrue(unit, 'ervideregaaendeskole') && !isTrue(unit, 'ergrunnskole')) return 'videregående';
  return unit['erskole'] === false ? 'annen enhet' : 'unknown';
}

/** The owner in v4: the parent whose relation is ownership («Eierstruktur»). */
function parentOf(unit: JsonObject): string {
  const relations = listAt(unit, 'foreldrerelasjoner').map(plainKeys);
  const owners = relations.map((relation) => plainKeys(relation['enhet'])['organisasjonsnummer']);
  return String(owners.find((number) => number !== undefined) ?? '');
}

function textOfValue(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';
}

/** v3 gives employees as a span (`AnsatteFra`, `AnsatteTil`): only a span of one number is a count. */
function employees(unit: JsonObject): string {
  const from = textOfValue(unit['ansattefra']);
  return from === textOfValue(unit['ansattetil']) ? from : '';
}

export function unitOfJson(unit: JsonObject, place: number): UnitDraft {
  const coordinates = plainKeys(unit['koordinat']);
  const special: Partial<Record<RegisterField, string>> = {
    latitude: textOfValue(coordinates['breddegrad']),
    longitude: textOfValue(coordinates['lengdegrad']),
    parent: parentOf(unit),
    employees: employees(unit),
  };
  const text = (name: RegisterField): string => {
    const field = SCHOOL_REGISTER.fields.find((one) => one.name === name);
    const keys = Object.keys(unit).filter((key) => field !== undefined && aliasRank(field, key) >= 0);
    const found = keys.map((key) => textOfValue(unit[key])).find((value) => value !== '');
    return found ?? special[name] ?? '';
  };
  const draft = unitOfTexts(text, place + 1, `[${place}]`);
  const said = saidType(unit);
  return said === 'unknown' || text('schoolType') !== '' ? draft : { ...draft, schoolType: said };
}
