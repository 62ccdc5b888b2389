import {
  COUNTRY,
  isStaffSubgroup,
  parseUnitNumber,
  REPORTED_DEFINITIONS,
  type ReportedDefinition,
  type ReportedMeasure,
  STAFF_GROUPS,
} from '../../terms/index.ts';
import { plainName } from '../definition.ts';

/** What people write for each definition, beside its code. */
const DEFINITIONS: readonly (readonly [ReportedDefinition, RegExp])[] = [
  ['same-as-ours', /^(somvår|denne|samme|sammesomvår|sameasours)$/],
  ['owner', /^(eierturnover|skoleeier|eier|sluttethosskoleeieren|ownerturnover)$/],
  ['school', /^(skoleturnover|skole|sluttetellerbyttetskole|schoolturnover)$/],
  ['exit-rate', /^(avgangsrate|avgangerper100|exitrate)$/],
  ['average-headcount', /^(gjennomsnittligansatte|snittansatte|averageheadcount|sap)$/],
  ['nfer-sector', /^nfersector$/],
  ['register', /^(register|nsr|registertelling)$/],
  ['ks', /^(ks|ksturnover|pai)$/],
];

/** The definition a text names; blank is the metric's own; null where no code fits. */
export function definitionOf(text: string): ReportedDefinition | null {
  if (text.trim() === '') return 'same-as-ours';
  const code = REPORTED_DEFINITIONS.find((one) => one === text.trim().toLowerCase());
  if (code !== undefined) return code;
  const plain = plainName(text);
  return DEFINITIONS.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** What people write for each staff group, in three languages. Subgroups go by their code. */
const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['teacher', /^(lærere?|lærarar?|undervisningspersonale|teachers?)$/],
  ['leader', /^(ledere?|leiarar?|skoleledere?|skuleleiarar?|leaders?)$/],
  ['aks', /^(aks|sfo)$/],
  ['team', /^(andreyrkesgrupper|otherprofessions|team)$/],
  ['administration', /^(administrasjon(en)?|administration)$/],
  ['other', /^(annet|anna|øvrige|other)$/],
];
const EVERYBODY = /^(|alle|alleansatte|alletilsette|ialt|totalt?|allstaff|all)$/;

/** The code of a staff group or subgroup; null = everybody. A text that is none stands as it is. */
export function groupOf(text: string): string | null {
  const plain = plainName(text);
  if (EVERYBODY.test(plain)) return null;
  const code = text.trim();
  if (isKnownGroup(code)) return code;
  return GROUPS.find(([, words]) => words.test(plain))?.[0] ?? code;
}

export function isKnownGroup(code: string): boolean {
  return (STAFF_GROUPS as readonly string[]).includes(code) || isStaffSubgroup(code);
}

const WHOLE_OWNER = /^(|eier|skoleeier|skoleeieren|skuleeigar|kommunen|heleskoleeieren|owner)$/;
const WHOLE_COUNTRY = /^(landet|helelandet|heilelandet|norge|noreg|nasjonalt|country|norway|national)$/;

/** A unit number, the country, null for the whole owner; an area as it is written. */
export function placeOf(text: string): string | null {
  const plain = plainName(text);
  if (WHOLE_OWNER.test(plain)) return null;
  if (WHOLE_COUNTRY.test(plain)) return COUNTRY;
  return parseUnitNumber(text) ?? text.trim();
}

/** A measure, and what a written number is worth in it. */
export interface Measured {
  readonly measure: ReportedMeasure;
  readonly scale: number;
}

const MEASURES: readonly (readonly [RegExp, Measured])[] = [
  [/^(prosent|pst|percent|percentage)$/, { measure: 'share', scale: 0.01 }],
  [/^(andel|del|share)$/, { measure: 'share', scale: 1 }],
  [/^(personer|personar|antall|talet|ansatte|tilsette|persons|headcount)$/, { measure: 'persons', scale: 1 }],
  [/^(årsverk|fte)$/, { measure: 'fte', scale: 1 }],
  [/^(per100|per100år|per100ansettelsesår|per100personyears)$/, { measure: 'per-100-years', scale: 1 }],
  [/^(år|years?)$/, { measure: 'years', scale: 1 }],
  [/^(prosentavstilling|stillingsprosent|percentofposition)$/, { measure: 'percent-of-position', scale: 1 }],
];

/** What a figure is measured in; a per cent sign at the value says it too. Null where neither says. */
export function measureOf(text: string, value: string): Measured | null {
  const plain = plainName(text);
  if (plain === '' && value.includes('%')) return { measure: 'share', scale: 0.01 };
  return MEASURES.find(([words]) => words.test(plain))?.[1] ?? null;
}
