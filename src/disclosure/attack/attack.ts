import type { Question, RawTable } from '../../analysis/index.ts';
import type { Refused } from '../answering.ts';
import type { LimitsOf } from '../limits/limits-book.ts';
import type { Solver } from '../protection/solver.ts';
import type { PublishedTable } from '../published.ts';
import { limitsOfBase } from '../rules/row.ts';
import type { Codebook } from './boxes.ts';
import { type Because, type Reach, unsettled } from './measure.ts';
import { type Pinned, pin, type Spending } from './pin.ts';
import { type Met, openNotebook } from './told.ts';

/** A gate to be attacked: public answers, and nothing else. */
export type Gate = (question: Question) => Promise<PublishedTable | Refused> | PublishedTable | Refused;

export interface Attacked {
  readonly gate: Gate;
  /** What is true, for the judge alone: the whole figures behind a question. */
  readonly truth: (question: Question) => RawTable | Refused;
  readonly book: Codebook;
  /** What others have published, which an attacker has looked up: tables like ours, withheld where they do not tell. */
  readonly elsewhere?: readonly (readonly [Question, PublishedTable])[];
  /** The owner's limits: counts of 1 … fewest − 1 persons are few, by the limit of the metric, or of what it is out of. */
  readonly limitsOf: LimitsOf;
}

/** A withheld count of few persons that an attacker came close to. */
export interface Finding {
  readonly question: Question;
  readonly codes: readonly string[];
  readonly period: string;
  readonly part: Met['part'];
  readonly low: number;
  readonly high: number;
  /** What it is. */
  readonly value: number;
  /** Fewer are few. */
  readonly fewest: number;
}

export interface AttackReport {
  readonly asked: number;
  readonly refused: number;
  /** Equations that were told. */
  readonly told: number;
  /** Withheld counts that questions met and no answer showed; of these those that are of few persons. */
  readonly met: number;
  readonly few: number;
  /** Few, and only one whole number is left. */
  readonly pinned: readonly Finding[];
  /** Few, not pinned, and fewer than `fewest` whole numbers are left. */
  readonly narrow: readonly Finding[];
  /** Few, and not looked at to the end within what was spent. */
  readonly unsettled: number;
  readonly unsettledBy: Readonly<Record<Because, number>>;
  /** Findings that do not hold what is true: a fault of the attacker, or of the gate. */
  readonly wrong: readonly Finding[];
  readonly programs: number;
  readonly impossible: number;
}

/** Asks every question of a gate, and works out what the answers together tell of the counts they withhold. */
export async function attack(
  highs: Solver,
  attacked: Attacked,
  questions: readonly Question[],
  spending: Spending,
): Promise<AttackReport> {
  const notebook = openNotebook(attacked.book);
  for (const [question, table] of attacked.elsewhere ?? []) notebook.read(question, table);
  let refused = 0;
  for (const question of questions) {
    const answer = await attacked.gate(question);
    if ('refusal' in answer) refused += 1;
    else notebook.read(question, answer);
  }
  const told = notebook.told();
  const judge = judgeOf(attacked);
  const few = told.met.flatMap((met) => {
    const truth = judge(met);
    const fewest = truth === null ? 0 : fewestOf(attacked, met, truth);
    return truth !== null && truth.persons >= 1 && truth.persons < fewest ? [{ met, fewest, ...truth }] : [];
  });
  const wanted = few.map(({ met }) => met);
  const found = pin(highs, told, wanted, { ...spending, wide: Math.max(0, ...few.map(({ fewest }) => fewest - 1)) });
  const findings = few.map((one, i) => findingOf(one, found.reaches[i]));
  return {
    asked: questions.length,
    refused,
    told: told.equations.length,
    ...verdict(told.met.length, findings, found),
  };
}

const NOTHING = 1e-5;

/** `isAmount`: full-time equivalents, of which one whole number that is left says nothing. */
type Looked = Finding & Pick<Reach, 'isSettled' | 'because'> & { readonly isAmount: boolean };

function verdict(met: number, findings: readonly Looked[], found: Pinned) {
  const width = ({ low, high }: Finding) => high - low;
  const wholes = ({ low, high }: Finding) => Math.floor(high + NOTHING) - Math.ceil(low - NOTHING) + 1;
  const isAmount = (one: Looked) => one.isAmount || !Number.isInteger(one.value);
  const isPinned = (one: Looked) => (isAmount(one) ? width(one) < NOTHING : wholes(one) === 1);
  return {
    met,
    few: findings.length,
    pinned: findings.filter(isPinned),
    narrow: findings.filter((one) => !isPinned(one) && !isAmount(one) && width(one) < one.fewest - 1 - NOTHING),
    unsettled: findings.filter(({ isSettled }) => !isSettled).length,
    unsettledBy: {
      'too-large': findings.filter(({ because }) => because === 'too-large').length,
      spent: findings.filter(({ because }) => because === 'spent').length,
      'given-up': findings.filter(({ because }) => because === 'given-up').length,
    },
    wrong: findings.filter(
      ({ low, high, value, fewest, isSettled }) =>
        isSettled && high - low < fewest - 1 && (value < low - NOTHING || value > high + NOTHING),
    ),
    programs: found.programs,
    impossible: found.impossible,
  };
}

function findingOf(
  { met, value, fewest }: { readonly met: Met; readonly value: number; readonly fewest: number },
  reach?: Reach,
): Looked {
  const { question, codes, period, part } = met;
  const isAmount = met.terms.some(({ layer }) => layer.what === 'full-time-equivalents');
  return { question, codes, period, part, value, fewest, isAmount, ...(reach ?? unsettled('too-large')) };
}

/** What is left over where nobody is counted is everybody: a headcount, as what a share is out of. */
function fewestOf({ limitsOf }: Attacked, { question, part }: Met, { isAll }: Truth): number {
  const limits = limitsOf(question.metric);
  return part === 'denominator' || isAll ? limitsOfBase(limits).fewestPersons : limits.fewestPersons;
}

interface Truth {
  readonly value: number;
  /** Distinct persons behind it. */
  readonly persons: number;
  /** The rest of a share, with nobody taken out. */
  readonly isAll: boolean;
}

/** Looks up what is true of a withheld count; null where the whole figures do not have it. */
export function judgeOf({ truth }: Pick<Attacked, 'truth'>): (met: Met) => Truth | null {
  const tables = new Map<string, ReadonlyMap<string, RawTable['cells'][number]>>();
  const cellsOf = (question: Question) => {
    const key = JSON.stringify(question);
    const known = tables.get(key);
    if (known !== undefined) return known;
    const raw = truth(question);
    const cells = 'refusal' in raw ? [] : raw.cells;
    const made = new Map(cells.map((cell) => [`${cell.period} ${cell.codes.join()}`, cell]));
    tables.set(key, made);
    return made;
  };
  return ({ question, codes, period, part }) => {
    const cell = cellsOf(question).get(`${period} ${codes.join()}`);
    if (cell === undefined) return null;
    return truthOf(cell)[part];
  };
}

/** Of a share of amounts the persons of the rest are not those left over: a person can be on both sides. */
function truthOf({
  numerator,
  denominator,
  persons,
  base,
  implied = [],
}: RawTable['cells'][number]): Record<Met['part'], Truth> {
  const [out, of] = [denominator ?? 0, base ?? 0];
  const left = out === of ? of - persons : (implied[0] ?? 0);
  return {
    numerator: { value: numerator, persons, isAll: false },
    denominator: { value: out, persons: of, isAll: false },
    rest: { value: out - numerator, persons: left, isAll: persons === 0 },
  };
}
