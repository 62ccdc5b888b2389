import {
  DEFAULT_GAP_RULE,
  existingDay,
  FEWEST_PERSONS_CEILING,
  FEWEST_PERSONS_DEFAULT,
  FEWEST_PERSONS_FLOOR,
  LEAST_CONTRAST,
  parseDay,
  parseOwnerColour,
} from '../../terms/index.ts';
import type { OwnerSettings } from '../facts.ts';

export const SETTING_KEYS = [
  'owner-name',
  'owner-kind',
  'fewest-persons',
  'gap-summer-days',
  'gap-other-days',
  'counting-source',
  'reference-day',
  'keep-delivered-files',
  'base-year-day',
  'report-approvals',
  'owner-colour',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/** One choice of the owner: what it means, what may stand there, and what stands there until somebody chooses. */
export interface SettingDefinition {
  readonly key: SettingKey;
  readonly meaning: string;
  readonly allowed: string;
  readonly standard: string;
  readonly accepts: (value: string) => boolean;
}

const LONGEST_NAME = 100;
const GAP_DAYS_AT_MOST = 366;
const DAYS_KEPT_AT_MOST = 3660;
/** An invented owner may show everything, for tests. contract.md 1. */
export const INVENTED_FLOOR = 1;

function isWhole(value: string, least: number, most: number): boolean {
  return /^\d{1,4}$/.test(value) && Number(value) >= least && Number(value) <= most;
}

/** 29 February is no reference day: it would be missing in three years of four. */
function isMonthAndDay(value: string): boolean {
  const match = /^(\d{2})-(\d{2})$/.exec(value);
  return match !== null && existingDay(2023, Number(match[1]), Number(match[2])) !== null;
}

/** All settings; docs/settings.md is made from this table. */
export const SETTINGS: Readonly<Record<SettingKey, SettingDefinition>> = {
  'owner-name': {
    key: 'owner-name',
    meaning: 'Name of the school owner, as it stands in sentences and tables.',
    allowed: `1–${LONGEST_NAME} characters`,
    standard: 'Skoleeieren',
    accepts: (value) => value.length >= 1 && value.length <= LONGEST_NAME,
  },
  'owner-kind': {
    key: 'owner-kind',
    meaning:
      'Whether the owner and its persons are invented or real. Real-looking identity numbers are refused for an invented owner, synthetic ones for a real owner. Cannot be changed once deliveries with persons are in.',
    allowed: 'invented, real',
    standard: 'invented',
    accepts: (value) => value === 'invented' || value === 'real',
  },
  'fewest-persons': {
    key: 'fewest-persons',
    meaning:
      'Fewest persons behind a public figure. Fewer are withheld. Figures that tell why somebody left need 10, unless this is higher. `laget limits` shows and decides it for one metric.',
    allowed: `${FEWEST_PERSONS_FLOOR}–${FEWEST_PERSONS_CEILING}; ${INVENTED_FLOOR} (nothing is withheld) for an invented owner`,
    standard: String(FEWEST_PERSONS_DEFAULT),
    accepts: (value) => isWhole(value, 0, FEWEST_PERSONS_CEILING),
  },
  'gap-summer-days': {
    key: 'gap-summer-days',
    meaning:
      'Longest gap in days over the summer (containing 31 July or 1 August) that still counts as one employment.',
    allowed: `0–${GAP_DAYS_AT_MOST}`,
    standard: String(DEFAULT_GAP_RULE.summerDays),
    accepts: (value) => isWhole(value, 0, GAP_DAYS_AT_MOST),
  },
  'gap-other-days': {
    key: 'gap-other-days',
    meaning: 'Longest gap in days at other times that still counts as one employment.',
    allowed: `0–${GAP_DAYS_AT_MOST}`,
    standard: String(DEFAULT_GAP_RULE.otherDays),
    accepts: (value) => isWhole(value, 0, GAP_DAYS_AT_MOST),
  },
  'counting-source': {
    key: 'counting-source',
    meaning:
      'Which employment source counts. auto: the first there is of HR extract, a-melding, Aa-registeret, NAV workbook.',
    allowed: 'auto, hr-extract, amelding, aareg, nav-excel',
    standard: 'auto',
    accepts: (value) => value === 'auto' || isCountingSource(value),
  },
  'reference-day': {
    key: 'reference-day',
    meaning: 'Month and day of the reference day of figures that compare two years.',
    allowed: 'MM-DD, not 02-29',
    standard: '10-01',
    accepts: isMonthAndDay,
  },
  'keep-delivered-files': {
    key: 'keep-delivered-files',
    meaning:
      'Whether delivered files are kept in the data folder (delivered/) after they are taken in. no: they are not; hash and findings stay. A number: for so many days. yes: until the delivery is withdrawn.',
    allowed: `no, yes, 1–${DAYS_KEPT_AT_MOST}`,
    standard: 'no',
    accepts: (value) => value === 'no' || value === 'yes' || isWhole(value, 1, DAYS_KEPT_AT_MOST),
  },
  'base-year-day': {
    key: 'base-year-day',
    meaning:
      'A day in the school year from which the plan counts: changes are told since then. auto: since the first year of which the record is whole.',
    allowed: 'auto, YYYY-MM-DD',
    standard: 'auto',
    accepts: (value) => value === 'auto' || parseDay(value) !== null,
  },
  'report-approvals': {
    key: 'report-approvals',
    meaning: 'How many must approve a report before it is published. Nobody approves twice, also not as a deputy.',
    allowed: '1, 2',
    standard: '1',
    accepts: (value) => value === '1' || value === '2',
  },
  'owner-colour': {
    key: 'owner-colour',
    meaning:
      'Colour of headings and lines in reports. It must be readable as letters on white, and with white letters on it (WCAG 2.2 AA). auto: that of Laget. A report keeps the colour it was made with.',
    allowed: `auto, #RRGGBB with a contrast of at least ${LEAST_CONTRAST} to 1 against white`,
    standard: 'auto',
    accepts: (value) => value === 'auto' || parseOwnerColour(value) !== null,
  },
};

const COUNTING_SOURCES = ['hr-extract', 'amelding', 'aareg', 'nav-excel'] as const;

function isCountingSource(text: string): text is (typeof COUNTING_SOURCES)[number] {
  return (COUNTING_SOURCES as readonly string[]).includes(text);
}

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTINGS, key);
}

/** Lowest value of `fewest-persons` for a kind of owner. */
function fewestPersonsFloor(ownerKind: string): number {
  return ownerKind === 'invented' ? INVENTED_FLOOR : FEWEST_PERSONS_FLOOR;
}

/** Chosen values and standards, as texts by key. */
export function settingTexts(chosen: ReadonlyMap<string, string>): Readonly<Record<SettingKey, string>> {
  const text = (key: SettingKey): string => chosen.get(key) ?? SETTINGS[key].standard;
  return {
    'owner-name': text('owner-name'),
    'owner-kind': text('owner-kind'),
    'fewest-persons': text('fewest-persons'),
    'gap-summer-days': text('gap-summer-days'),
    'gap-other-days': text('gap-other-days'),
    'counting-source': text('counting-source'),
    'reference-day': text('reference-day'),
    'keep-delivered-files': text('keep-delivered-files'),
    'base-year-day': text('base-year-day'),
    'report-approvals': text('report-approvals'),
    'owner-colour': text('owner-colour'),
  };
}

/** The settings as values. Never below the floor, whatever was chosen before the owner was marked real. */
export function ownerSettings(texts: Readonly<Record<SettingKey, string>>): OwnerSettings {
  const source = texts['counting-source'];
  const ownerKind = texts['owner-kind'] === 'real' ? 'real' : 'invented';
  return {
    ownerName: texts['owner-name'],
    ownerKind,
    gapRule: { summerDays: Number(texts['gap-summer-days']), otherDays: Number(texts['gap-other-days']) },
    fewestPersons: Math.max(Number(texts['fewest-persons']), fewestPersonsFloor(ownerKind)),
    countingSource: isCountingSource(source) ? source : 'auto',
    referenceDay: texts['reference-day'],
  };
}
