import type { Day } from '../../../terms/index.ts';
import type { Confidence } from '../../codes/outcomes.ts';
import { LPE_IN_FORCE, lawDay, NEW_LAW } from '../sources.ts';
import { SUBJECTS_ASKED } from '../subject-credits.ts';
import type { RuleArea, WrittenRule } from './written-rule.ts';

const FRAMEWORKS = lawDay('2025-08-01');
const NORM_FIRST = lawDay('2018-08-01');
const WAIVER_ENDS = lawDay('2020-08-01');
const ALL_PERMANENT = lawDay('2015-08-01');
const SFO_PLAN = lawDay('2021-08-01');
const STUDY_SCHEME = lawDay('2026-01-12');
/** The last school year of the old scheme was 2025/26. */
const KFK_ENDS = lawDay('2026-08-01');
const FREE_HOURS = lawDay('2026-08-01');

/** In force since the Act of 2023, and by its wording where nothing else is said. */
function now(area: RuleArea, references: readonly string[], confidence: Confidence = 'text'): WrittenRule {
  return { area, references, confidence, from: NEW_LAW, to: null };
}

/** In force or in use when the law was read; from when was not looked into. */
function undated(area: RuleArea, references: readonly string[], confidence: Confidence): WrittenRule {
  return { ...now(area, references, confidence), from: null };
}

/** What held before, and which rule of today it stands beside. */
function former(rule: WrittenRule, line: string, from: Day | null, to: Day = NEW_LAW): WrittenRule {
  return { ...rule, line, from, to };
}

/** Rules of rules.md that are told as they are, without being rows of the engine. */
export const WRITTEN_RULES = {
  'H-01': now('hiring', ['OL § 17-3(1)']),
  'H-01-OL98': former(now('hiring', ['OL98 § 10-1']), 'H-01', null),
  'H-02': now('hiring', ['OF § 12-1']),
  'H-03': now('hiring', ['OL § 17-5']),
  'P-08': undated('hiring', ['GDPR art. 22'], 'text'),
  'H-04': now('hiring', ['OL § 17-1']),
  'H-05': now('hiring', ['OL § 28-2(6)', 'OL § 28-2']),
  'H-06': now('hiring', ['OF § 12-14']),
  'H-07': now('hiring', ['OL § 29-2']),
  'H-20': now('transition', ['OF § 12-13(1)']),
  'H-21': now('transition', ['OF § 12-13(2)']),
  'H-22': now('transition', ['OF § 12-13(3)']),
  'H-23': { ...now('transition', ['OF § 12-13(5)']), from: LPE_IN_FORCE },
  'H-24': { ...now('transition', ['OF § 12-13(4)']), aliases: ['OF-12-13-4'] },
  'H-25': now('mothertongue', ['OF § 12-10(2)']),
  'H-26': now('mothertongue', ['OF § 12-10(3)']),
  'H-27': now('mothertongue', ['OF § 12-10(4)']),
  'H-28': now('foreign', ['OF § 12-11', 'OF § 12-12']),
  'OF-17-1': now('adults', ['OF § 17-1', 'OL § 19-13']),
  'OF06-14-1': former(now('adults', ['OF06 § 14-1(1)', 'OF06 § 14-1(2)']), 'OF-17-1', null),
  'S-09': now('adults', ['OL § 19-13'], 'interpretive'),
  'OL-19-6': now('adults', ['OL § 19-6']),
  'S-08': now('subject', ['OF § 12-9']),
  'S-before-2014': former(undated('exempt', ['OL98 § 10-2', 'Udir-3-2015'], 'guidance'), 'S-20', null, SUBJECTS_ASKED),
  'S-22': now('exempt', ['OL § 17-4(2)']),
  'S-23': now('exempt', ['OL § 17-4(3)']),
  'S-23-2014': former(now('exempt', ['OL98 § 10-2']), 'S-23', SUBJECTS_ASKED, ALL_PERMANENT),
  'S-24': undated('exempt', ['Udir-3-2015'], 'guidance'),
  'TH-03': now('lacking', ['Prop. 62 L (2023–2024)'], 'guidance'),
  'TH-04': now('lacking', ['OL § 17-3']),
  'TH-05': now('lacking', ['OL § 17-3']),
  'TH-06': now('lacking', ['OL § 17-4(2)']),
  'TH-07': now('lacking', ['OL § 17-6']),
  'TH-08': now('lacking', ['OL § 17-7']),
  'TH-09': undated('lacking', ['aml § 14-9(2)', 'aml § 14-9(7)'], 'interpretive'),
  'TH-10': undated('lacking', ['aml § 14-9(5)'], 'interpretive'),
  'TH-11': undated('lacking', ['aml § 14-2', 'aml § 14-3'], 'text'),
  'TH-12': undated('lacking', ['aml § 14-6(1) e', 'aml § 14-6(3)'], 'text'),
  'F-01': { ...now('lacking', ['FOR-2026-01-12-24']), from: STUDY_SCHEME },
  'F-01-KFK': former(now('lacking', ['Kompetanse for kvalitet'], 'guidance'), 'F-01', null, KFK_ENDS),
  'ITO-01': now('adapted', ['OL § 11-9(1)']),
  'S-26': now('adapted', ['OL § 11-9(2)']),
  'S-25': now('adapted', ['OL § 11-9(3)']),
  'L-01': now('leaders', ['OL § 17-2', 'OL § 17-8']),
  'L-04': former(now('leaders', ['OL98 § 9-1(2)']), 'L-01', null),
  'L-02': now('leaders', ['OL § 17-2'], 'interpretive'),
  'L-03': undated('leaders', ['Rektorutdanning'], 'guidance'),
  'L-05': undated('leaders', ['aml § 14-10'], 'interpretive'),
  'L-06': now('leaders', ['OL §§ 16-1, 16-2']),
  'L-07': undated('leaders', ['Udir 2009'], 'guidance'),
  'L-08': now('leaders', ['OL § 14-2(5)']),
  'L-09': now('leaders', ['OL § 17-12(1)']),
  'L-10': undated('leaders', ['NOU 2022:13'], 'guidance'),
  'L-11': now('leaders', ['OL § 17-6']),
  'PC-01': now('police', ['OL § 17-11(1)', 'OL § 19-14']),
  'PC-02': now('police', ['OL § 17-11(2)', 'OL § 17-11(3)']),
  'PC-03': now('police', ['OF § 12-15']),
  'PC-04': now('police', ['OF § 12-16']),
  'PC-05': now('police', ['OL § 17-11(5)', 'OF § 12-18']),
  'PC-06': now('police', ['OL § 17-11(6)']),
  'PC-07': now('police', ['OF § 12-17', 'politiregisterforskriften § 37-2']),
  'AKS-01': now('aks', ['OL § 4-5']),
  'AKS-02': { ...now('aks', ['SFO kap. 1', 'SFO kap. 6']), from: SFO_PLAN },
  'AKS-03': { ...now('aks', ['OL § 4-5', 'OF § 2-2']), from: FREE_HOURS },
  'M-01': now('newteacher', ['OL § 17-8']),
  'M-02': undated('newteacher', ['KD 2025'], 'guidance'),
  'M-03': undated('newteacher', ['KD 2025'], 'guidance'),
  'M-04': undated('newteacher', ['Udir tilskudd'], 'guidance'),
  'M-05': undated('newteacher', ['SFS 2213'], 'guidance'),
  'M-06': undated('newteacher', ['Dokument 25'], 'guidance'),
  'N-05': { ...now('norm', ['OF06 § 14A-1']), from: NORM_FIRST, to: WAIVER_ENDS },
  'N-06': now('norm', ['OL § 14-2(2)']),
  'PPU-6': { ...now('ppu', ['PPU § 6(1)']), from: FRAMEWORKS },
  'PPU-Y-5': { ...now('ppu', ['PPU-Y § 5']), from: FRAMEWORKS },
} as const satisfies Readonly<Record<string, WrittenRule>>;

/** Rows of the engine that have a text of ours; versions of a row share it. */
export const ENGINE_TEXTS = [
  ...(['S-01', 'S-02', 'S-03', 'S-04', 'S-05', 'S-06', 'S-07'] as const),
  ...(['S-20', 'S-20-2014', 'S-20-2015', 'S-20-2017', 'S-21'] as const),
  ...(['TH-01', 'TH-02', 'TH-90', 'TH-91'] as const),
  'norm',
] as const;

/** Every rule that has a text of ours. */
export type RuleTextCode = keyof typeof WRITTEN_RULES | (typeof ENGINE_TEXTS)[number];
