/** Our own attacker, kept up for a time: owner after owner, table after table, the same for the same seed. */
import { startSolver } from '../../src/disclosure/protection/solver.ts';
import { timed } from '../clock.ts';
import { type Outcome, ROUNDS } from './rounds.ts';

export interface Campaign {
  /** No new turn is begun when they are over; 0 is one turn of every kind. */
  readonly minutes: number;
  /** Of the first turn; each later one has the next. */
  readonly seed: number;
}

/** All rounds of a kind together. */
interface Sum {
  rounds: number;
  cpu: number;
  readonly outcomes: Outcome[];
}

export interface Verdict {
  readonly rows: readonly (readonly string[])[];
  readonly found: readonly string[];
  /** Whole turns. */
  readonly turns: number;
  readonly minutes: number;
}

export const ATTACK_HEAD = [
  'asked of',
  'rounds',
  'questions or tables',
  'told',
  'withheld of few',
  'worked out',
  'narrower than *k* − 1',
  'not settled: too large / spent / given up',
  'wrong',
  'contradictions',
  'processor, min',
] as const;

const MINUTE = 60_000;

/** Goes on until the time is out, says of every round how it went, and sums up. */
export async function measureAttack({ minutes, seed }: Campaign): Promise<Verdict> {
  const highs = await startSolver();
  const sums = new Map<string, Sum>(ROUNDS.map(({ kind }) => [kind, { rounds: 0, cpu: 0, outcomes: [] }]));
  const found: string[] = [];
  const begun = performance.now();
  const spent = () => (performance.now() - begun) / MINUTE;
  let turns = 0;
  const verdict = (): Verdict => {
    return { rows: [...sums].map(([kind, sum]) => sumRow(kind, sum)), found, turns, minutes: spent() };
  };
  do {
    for (const round of ROUNDS) {
      if (turns > 0 && spent() >= minutes) return verdict();
      const { value, cpu } = await timed(() => round.run(highs, seed + turns));
      addTo(sums.get(round.kind), value, cpu);
      const name = `seed ${seed + turns}, ${round.kind}`;
      console.log(`${spent().toFixed(1)} min, ${name}: ${rowOf(value).join(' · ')}`);
      for (const words of findingsOf(value)) {
        found.push(`${name}: ${words}`);
        console.log(`  FOUND ${words}`);
      }
    }
    turns += 1;
  } while (spent() < minutes);
  return verdict();
}

function addTo(sum: Sum | undefined, outcome: Outcome, cpu: number): void {
  if (sum === undefined) return;
  sum.rounds += 1;
  sum.cpu += cpu;
  sum.outcomes.push(outcome);
}

function sumRow(kind: string, { rounds, cpu, outcomes }: Sum): readonly string[] {
  return [kind, String(rounds), ...rowOf(togetherOf(outcomes)), (cpu / MINUTE).toFixed(1)];
}

function findingsOf({ workedOut, wrong, impossible }: Outcome): readonly string[] {
  return [
    ...workedOut.map((words) => `worked out: ${words}`),
    ...wrong.map((words) => `wrong: ${words}`),
    ...(impossible > 0 ? [`${impossible} systems contradict themselves`] : []),
  ];
}

/** As told in the columns of the page. */
function rowOf({ asked, told, few, workedOut, narrow, unsettled, wrong, impossible }: Outcome): readonly string[] {
  const open = `${unsettled['too-large']} / ${unsettled.spent} / ${unsettled['given-up']}`;
  const [first, second, last] = [[asked, told, few, workedOut.length, narrow], [open], [wrong.length, impossible]];
  return [...first, ...second, ...last].map((one) => one.toLocaleString('en-GB'));
}

function togetherOf(outcomes: readonly Outcome[]): Outcome {
  const sum = (of: (one: Outcome) => number) => outcomes.reduce((so, one) => so + of(one), 0);
  return {
    asked: sum(({ asked }) => asked),
    told: sum(({ told }) => told),
    few: sum(({ few }) => few),
    narrow: sum(({ narrow }) => narrow),
    impossible: sum(({ impossible }) => impossible),
    workedOut: outcomes.flatMap(({ workedOut }) => workedOut),
    wrong: outcomes.flatMap(({ wrong }) => wrong),
    unsettled: {
      'too-large': sum(({ unsettled }) => unsettled['too-large']),
      spent: sum(({ unsettled }) => unsettled.spent),
      'given-up': sum(({ unsettled }) => unsettled['given-up']),
    },
  };
}
