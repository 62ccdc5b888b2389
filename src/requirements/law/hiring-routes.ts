import type { Day } from '../../terms/index.ts';
import type { Level } from '../codes/levels.ts';
import type { Confidence } from '../codes/outcomes.ts';
import { KINDERGARTEN_ROUTES, type Route } from '../codes/routes.ts';
import {
  FIRST_RULES,
  type InForce,
  LAST_START_OF_FIRST_GRADE,
  LPE_IN_FORCE,
  lawDay,
  NEW_LAW,
  RULES_OF_2014,
} from './sources.ts';

/** What must be held; all that is named must be. Pedagogical education (OF § 12-1) is asked besides, of every route. */
export interface RouteTest {
  /** One of these educations. */
  readonly held?: readonly Route[];
  /** Education at a university or university college with at least so many credits, pedagogical education counted in. */
  readonly higherStp?: number;
  /** A teacher education of any kind. */
  readonly teacherEducation?: true;
  /** Subject teacher in practical and aesthetic subjects, or the like. */
  readonly practicalTeacher?: true;
  /** Credits of further education aimed at grades 1 to 4. */
  readonly furtherStp?: number;
  readonly specialEducationStp?: number;
  /** Vocational upper secondary education with years of theory above it and of practice after it. */
  readonly vocational?: { readonly theoryYears: number; readonly practiceYears: number };
  /** The education began on this day at the latest. */
  readonly startedBy?: Day;
  /** The education was completed from / before this day. */
  readonly completedFrom?: Day;
  readonly completedBefore?: Day;
  readonly grade?: number;
}

/** What a route opens: the whole level, the subjects with enough credits, adapted teaching, or what the trade is relevant for. */
export type RouteScope =
  | { readonly kind: 'full' }
  | { readonly kind: 'credits'; readonly core: number; readonly other: number }
  | { readonly kind: 'adapted' }
  | { readonly kind: 'relevant' };

/** One way to be hired at a level, by one letter of one paragraph. */
export interface RouteRow extends InForce {
  readonly id: string;
  /** As a reference is written, `OF 12-2 a`. */
  readonly basis: string;
  readonly level: Level;
  readonly test: RouteTest;
  readonly scope: RouteScope;
  readonly confidence: Confidence;
}

const FULL: RouteScope = { kind: 'full' };
const ADAPTED: RouteScope = { kind: 'adapted' };
const stp = (core: number, other = core): RouteScope => ({ kind: 'credits', core, other });

const SUBJECT_TEACHERS: readonly Route[] = ['FAGLAERER', 'FAGLAERER_PRAKTISK_ESTETISK'];
const SPECIAL: RouteTest = { held: KINDERGARTEN_ROUTES, specialEducationStp: 60 };
const ANY_TEACHER_SPECIAL: RouteTest = { teacherEducation: true, specialEducationStp: 60 };
const UH_240: RouteTest = { higherStp: 240 };
const TRADE: RouteTest = { vocational: { theoryYears: 2, practiceYears: 4 } };

type Row = readonly [level: Level, letter: string, test: RouteTest, scope: RouteScope, confidence?: Confidence];

/** Ways to be hired by OF §§ 12-2, 12-3, 12-5, 12-7 and 12-8 (rules.md 1.2). The route by 240 credits comes last of its level. */
const NEW_ROWS: readonly Row[] = [
  ['1-4', '12-2 a', { held: ['GLU_1_7'] }, FULL],
  ['1-4', '12-2 b', { held: KINDERGARTEN_ROUTES, furtherStp: 60 }, FULL],
  ['1-4', '12-2 c', { held: SUBJECT_TEACHERS, practicalTeacher: true }, stp(30)],
  ['1-4', '12-2 d', { held: ['TOSPRAAKLIG_3AAR'] }, stp(30)],
  ['1-4', '12-2 e', SPECIAL, ADAPTED],
  ['5-7', '12-3 a', { held: ['GLU_1_7', 'GLU_5_10'] }, FULL],
  ['5-7', '12-3 c', { held: ['YRKESFAGLAERER'] }, stp(30)],
  ['5-7', '12-3 d', { held: SUBJECT_TEACHERS }, stp(30)],
  ['5-7', '12-3 e', { held: ['TOSPRAAKLIG_3AAR'] }, stp(30)],
  ['5-7', '12-3 f', SPECIAL, ADAPTED],
  ['5-7', '12-3 b', UH_240, stp(30)],
  ['8-10', '12-5 a', { held: ['GLU_5_10'] }, FULL],
  ['8-10', '12-5 c', { held: SUBJECT_TEACHERS }, stp(30)],
  ['8-10', '12-5 d', { held: ['YRKESFAGLAERER'] }, stp(30)],
  ['8-10', '12-5 e', { held: ['TOSPRAAKLIG_3AAR'] }, stp(30)],
  ['8-10', '12-5 f', SPECIAL, ADAPTED],
  ['8-10', '12-5 b', UH_240, stp(60, 30)],
  ['VGS_FELLES', '12-7 b', { held: SUBJECT_TEACHERS }, stp(60)],
  ['VGS_FELLES', '12-7 c', ANY_TEACHER_SPECIAL, ADAPTED],
  ['VGS_FELLES', '12-7 a', UH_240, stp(60)],
  ['VGS_YRKESFAG', '12-8 a', { held: ['YRKESFAGLAERER'] }, stp(60)],
  ['VGS_YRKESFAG', '12-8 c', { held: SUBJECT_TEACHERS }, stp(60)],
  ['VGS_YRKESFAG', '12-8 d', TRADE, { kind: 'relevant' }],
  ['VGS_YRKESFAG', '12-8 e', ANY_TEACHER_SPECIAL, ADAPTED],
  ['VGS_YRKESFAG', '12-8 b', { higherStp: 180 }, stp(60)],
];

/** Of the new rows, those that practical and aesthetic teacher education opens as a subject teacher's (OF § 12-13(5)). */
const AS_SUBJECT_TEACHER = ['12-2 c', '12-3 d', '12-5 c', '12-7 b', '12-8 c'];

/** The paragraph of the regulation of 2006 that held the same routes (rules.md 1.4); its letters are not encoded. */
const OLD_PARAGRAPH: Readonly<Record<string, string>> = {
  '1-4': '14-2',
  '5-7': '14-2',
  '8-10': '14-3',
  VGS_FELLES: '14-4',
  VGS_YRKESFAG: '14-5',
};

const COMPULSORY: readonly Level[] = ['1-4', '5-7', '8-10'];
const SPRING_2007 = lawDay('2007-01-01');
const CORE_RULE_ENDS = lawDay('2015-08-01');
const GLU_AS_ALLMENN = lawDay('2012-08-08');
const SPRING_2014 = lawDay('2014-01-01');

/** Every way to be hired, in the order in which equally good ones are preferred. */
export const HIRING_ROUTES: readonly RouteRow[] = [
  ...NEW_ROWS.filter(([, letter]) => AS_SUBJECT_TEACHER.includes(letter)).map(lpeRow),
  ...NEW_ROWS.map((row) => newRow(row)),
  ...COMPULSORY.flatMap(generalRows),
  ...gluBefore2014(),
  firstGrade('OF 12-13(3)', 'OF-12-13-3', NEW_LAW, null),
  firstGrade('OF06 14-2', 'OF06-14-2-first-grade', FIRST_RULES, NEW_LAW),
  ...NEW_ROWS.map((row) => oldRow(row)),
  ...COMPULSORY.flatMap(oldGeneralRows),
];

function newRow([level, letter, test, scope, confidence = 'text']: Row): RouteRow {
  return {
    id: `OF-${letter.replace(' ', '-')}`,
    basis: `OF ${letter}`,
    level,
    test,
    scope,
    confidence,
    from: NEW_LAW,
    to: null,
  };
}

function lpeRow([level, letter, , scope]: Row): RouteRow {
  return {
    id: `OF-12-13-5-${letter.replace(' ', '-')}`,
    basis: `OF 12-13(5) + ${letter}`,
    level,
    test: { held: ['LPE_1_13'] },
    scope,
    confidence: 'text',
    from: LPE_IN_FORCE,
    to: null,
  };
}

/** Allmennlærere, whole on grades 1 to 10: before spring 2014 by OF § 12-13(1), later by (2). */
function generalRows(level: Level): readonly RouteRow[] {
  const held: readonly Route[] = ['ALLMENNLAERER'];
  const row = { level, scope: FULL, confidence: 'text', from: NEW_LAW, to: null } as const;
  return [
    { ...row, id: `OF-12-13-2-${level}`, basis: 'OF 12-13(2)', test: { held, completedFrom: SPRING_2014 } },
    { ...row, id: `OF-12-13-1-${level}`, basis: 'OF 12-13(1)', test: { held } },
  ];
}

/** Teachers for grades 1–7 or 5–10 of spring 2012 to spring 2014 counted as allmennlærere (OF06 § 14-9(4)) and still do. */
function gluBefore2014(): readonly RouteRow[] {
  const held: readonly Route[] = ['GLU_1_7', 'GLU_5_10'];
  const test = { held, completedBefore: RULES_OF_2014 };
  return COMPULSORY.flatMap((level): readonly RouteRow[] => {
    const row = { level, scope: FULL, confidence: 'interpretive' } as const;
    return [
      { ...row, id: `OF-12-13-1-GLU-${level}`, basis: 'OF 12-13(1)', test, from: NEW_LAW, to: null },
      {
        ...row,
        id: `OF06-14-9-4-${level}`,
        basis: 'OF06 14-9(4)',
        test: { held },
        from: GLU_AS_ALLMENN,
        to: RULES_OF_2014,
      },
    ];
  });
}

function firstGrade(basis: string, id: string, from: Day, to: Day | null): RouteRow {
  const test = { held: KINDERGARTEN_ROUTES, startedBy: LAST_START_OF_FIRST_GRADE, grade: 1 };
  return { id, basis, level: '1-4', test, scope: FULL, confidence: 'text', from, to };
}

function oldRow([level, letter, test, scope]: Row): RouteRow {
  const paragraph = OLD_PARAGRAPH[level] ?? '';
  const id = `OF06-${paragraph}-${letter.replace(' ', '-')}`;
  return { id, basis: `OF06 ${paragraph}`, level, test, scope, confidence: 'text', from: FIRST_RULES, to: NEW_LAW };
}

/** On grades 8 to 10, those who began in spring 2007 or later needed 60 credits in three subjects until 2015-08-01. */
function oldGeneralRows(level: Level): readonly RouteRow[] {
  const held: readonly Route[] = ['ALLMENNLAERER'];
  const paragraph = OLD_PARAGRAPH[level] ?? '';
  const row = {
    level,
    scope: FULL,
    confidence: 'text',
    basis: `OF06 ${paragraph}`,
    from: FIRST_RULES,
    to: NEW_LAW,
  } as const;
  const id = `OF06-${paragraph}-allmenn-${level}`;
  if (level !== '8-10') return [{ ...row, id, test: { held } }];
  const before: RouteTest = { held, startedBy: (SPRING_2007 - 1) as Day };
  return [
    { ...row, id: `${id}-before-2007`, test: before, to: CORE_RULE_ENDS },
    { ...row, id: `${id}-core`, test: { held }, scope: stp(60, 0), to: CORE_RULE_ENDS },
    { ...row, id, test: { held }, from: CORE_RULE_ENDS },
  ];
}
