import type { Asker } from '../../../access/index.ts';
import {
  type Expected,
  type Figures,
  type Question,
  type SeenRow,
  studyLeave,
  YEARS_OF_CHANGES,
} from '../../../disclosure/index.ts';
import type { ExpectedAnswer, StudyLeaveAnswer } from '../../api/contract/index.ts';
import { fill, formatNumber, type Language, SCREEN_TEXTS } from '../../language/index.ts';
import { PRINCIPALS } from './leader-views.ts';

const LATEST = { period: { kind: 'latest' }, asKnownOn: null } as const;
const HOW_MANY: Question = { metric: 'A1', by: [], where: PRINCIPALS, ...LATEST };
const CHANGES: Question = { metric: 'B13', by: [], where: [], ...LATEST };
const PER_CENT = 100;

/** What study leave for principals would come to, from two published figures. Always as published, whoever asks. */
export async function askStudyLeave(
  figures: Figures,
  asker: Asker,
  wish: StudyLeaveAnswer['wish'],
  language: Language,
): Promise<StudyLeaveAnswer> {
  const principals = await rowsOf(figures, asker, HOW_MANY);
  const continuity = await rowsOf(figures, asker, CHANGES);
  const texts = SCREEN_TEXTS[language].leaders;
  const [count, changes] = [principals[0], lineOf(continuity, 'changes')];
  const found =
    count === undefined || changes === undefined
      ? null
      : studyLeave(
          { principals: count, changes },
          {
            afterYears: wish.afterYears,
            months: wish.months,
            taking: wish.taking / PER_CENT,
            monthlyCost: { low: wish.costLow, high: Math.max(wish.costLow, wish.costHigh) },
          },
        );
  return {
    wish,
    found: found === null ? null : toldOf(found, changes?.numerator ?? 0, language),
    why: found === null ? texts.leaveUnknown : '',
    atRisk: atRiskText(lineOf(continuity, 'three-or-more'), language),
  };
}

/** The rows of a published table; none where the question cannot be answered: then nothing can be reckoned. */
async function rowsOf(figures: Figures, asker: Asker, question: Question): Promise<readonly SeenRow[]> {
  const table = await figures.answer(question, asker, 'public');
  return 'refusal' in table ? [] : table.rows;
}

function lineOf(rows: readonly SeenRow[], line: string): SeenRow | undefined {
  return rows.find(({ codes }) => codes.includes(line));
}

function toldOf(
  found: NonNullable<ReturnType<typeof studyLeave>>,
  changes: number,
  language: Language,
): NonNullable<StudyLeaveAnswer['found']> {
  const { principals, schools, cost } = found;
  const number = (value: number) => formatNumber(value, language, 1);
  const kroner = (amount: number) => formatNumber(Math.round(amount / ROUNDED_TO) * ROUNDED_TO, language);
  const text = fill(SCREEN_TEXTS[language].leaders.costRange, { low: kroner(cost.low), high: kroner(cost.high) });
  return {
    principals,
    schools,
    changes,
    now: expectedOf(found.now, number, language),
    perYear: expectedOf(found.perYear, number, language),
    leaves: expectedOf(found.leaves, number, language),
    monthsWithout: expectedOf(found.monthsWithout, (value) => number(PER_CENT * value), language),
    cost: { ...cost, text },
  };
}

/** A reckoning of expectations is not told to the krone. */
const ROUNDED_TO = 1000;

function expectedOf(
  { value, low, high }: Expected,
  text: (value: number) => string,
  language: Language,
): ExpectedAnswer {
  const told = { value: text(value), low: text(low), high: text(high) };
  return { value, low, high, text: fill(SCREEN_TEXTS[language].leaders.expected, told) };
}

function atRiskText(row: SeenRow | undefined, language: Language): string {
  const texts = SCREEN_TEXTS[language].leaders;
  if (row === undefined || row.numerator === null) {
    return row?.state === 'withheld' ? texts.atRiskWithheld : texts.atRiskUnknown;
  }
  const count = (number: number | null) => formatNumber(number ?? 0, language);
  const told = { numerator: count(row.numerator), denominator: count(row.denominator), years: YEARS_OF_CHANGES };
  return fill(texts.atRisk, told);
}
