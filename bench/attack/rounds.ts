/** What the attack does over and over: one owner or some tables made up by chance, all the questions, and what they give away. */
import fc from 'fast-check';
import { buildDataset } from '../../src/analysis/index.ts';
import { ownOwner } from '../../src/disclosure/attack/__data__/own-owner.ts';
import { besiegeOwn, METRICS_ATTACKED, pinnedOwn } from '../../src/disclosure/attack/__data__/own-siege.ts';
import {
  changingLimits,
  fromLattice,
  type GateOf,
  invented,
  targetOf,
} from '../../src/disclosure/attack/__data__/owner.ts';
import { type AttackReport, attack, type Finding } from '../../src/disclosure/attack/attack.ts';
import { besiege, FULL, type Siege } from '../../src/disclosure/attack/siege.ts';
import { openLattice } from '../../src/disclosure/lattice/lattice.ts';
import { attackOn, FEWEST } from '../../src/disclosure/protection/__data__/exact-attack.ts';
import { someTable, TREES } from '../../src/disclosure/protection/__data__/tables.ts';
import { protectTable } from '../../src/disclosure/protection/protect-table.ts';
import type { Solver } from '../../src/disclosure/protection/solver.ts';
import { factsOfWorld } from '../../test/analysis/small-world.ts';
import { askedOfScreens } from '../../test/attacks/__data__/screens.ts';

/** What a round comes to. What is worked out or wrong is said in words. */
export interface Outcome {
  /** Questions, or tables. */
  readonly asked: number;
  readonly told: number;
  readonly few: number;
  readonly workedOut: readonly string[];
  readonly narrow: number;
  readonly unsettled: AttackReport['unsettledBy'];
  readonly wrong: readonly string[];
  readonly impossible: number;
}

export interface Round {
  readonly kind: string;
  readonly run: (highs: Solver, seed: number) => Promise<Outcome>;
}

const SETTLED = { 'too-large': 0, spent: 0, 'given-up': 0 };
/** Owners of few persons leave most to work out; larger ones have more cells. */
const PERSONS = [60, 100, 150, 250, 400];
const SPENDING = FULL.spending;
const QUESTIONS = 120;
const TABLES = 30;

function inWords({ question, codes, period, part, low, high, value }: Finding): string {
  return `${question.metric} ${codes.join()} ${period}: ${part} is ${value}, told to be ${low} to ${high}`;
}

function outcomeOf(report: AttackReport): Outcome {
  const { asked, told, few, pinned, narrow, unsettledBy, wrong, impossible } = report;
  const words = { workedOut: pinned.map(inWords), wrong: wrong.map(inWords) };
  return { asked, told, few, narrow: narrow.length, unsettled: unsettledBy, impossible, ...words };
}

const personsOf = (seed: number): number => PERSONS[seed % PERSONS.length] ?? 60;

function questions(kind: string, gateOf: GateOf): Round {
  return {
    kind,
    run: async (highs, seed) => {
      const { attacked, field } = targetOf(invented(seed, personsOf(seed)), gateOf);
      const siege: Siege = { seed, questions: QUESTIONS, spending: SPENDING };
      return outcomeOf(await besiege(highs, attacked, field, siege));
    },
  };
}

const screens: Round = {
  kind: 'the screens a reader opens',
  run: async (highs, seed) => {
    const world = invented(seed, personsOf(seed));
    const asked = await askedOfScreens(world);
    return outcomeOf(await attack(highs, targetOf(world, fromLattice).attacked, asked.public, SPENDING));
  },
};

const ownTables: Round = {
  kind: 'own tables, every breakdown and filter',
  run: async (highs, seed) => {
    const dataset = buildDataset(factsOfWorld(ownOwner(seed)));
    let [asked, told, few] = [0, 0, 0];
    const workedOut: string[] = [];
    for (const [metric, period] of METRICS_ATTACKED) {
      const besieged = await besiegeOwn({ dataset, lattice: openLattice(dataset, null), metric, period });
      const { met, pinned } = pinnedOwn(highs, metric, besieged);
      asked += 1;
      told += besieged.rows.length - besieged.hidden.size;
      few += met;
      workedOut.push(...pinned.map((cell) => `${metric} ${cell ?? '?'}`));
    }
    return { asked, told, few, workedOut, narrow: 0, unsettled: SETTLED, wrong: [], impossible: 0 };
  },
};

const NEARLY = 1e-6;

/** `laget protect`: the outsider, each insider, and who knows the rule, by exact intervals. */
const tables: Round = {
  kind: 'random tables, protected alone',
  run: async (highs, seed) => {
    const drawn = fc.sample(someTable, { seed, numRuns: TABLES });
    const workedOut: string[] = [];
    let [told, few] = [0, 0];
    for (const [i, table] of drawn.entries()) {
      const wish = { hierarchies: TREES, fewest: FEWEST, total: 'Total', audited: false };
      const answer = await protectTable({ table, ...wish });
      if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
      const found = attackOn(highs, table, answer.cells);
      const close = [
        ...[...found.outside(), ...found.inside()].filter((one) => one < FEWEST - 1 - NEARLY),
        ...found.ruled().filter((one) => one < 1 - NEARLY),
      ];
      if (close.length > 0 || !found.isAllWithheld) workedOut.push(`table ${i}: ranges of ${close.join(', ')}`);
      told += answer.cells.filter(({ withheld }) => !withheld).length;
      few += answer.cells.filter(({ primary }) => primary).length;
    }
    return { asked: drawn.length, told, few, workedOut, narrow: 0, unsettled: SETTLED, wrong: [], impossible: 0 };
  },
};

/** Every kind of round, in the order in which they take turns. */
export const ROUNDS: readonly Round[] = [
  questions('one lattice, questions of every script', fromLattice),
  tables,
  ownTables,
  questions('one lattice, limits raised and lowered', changingLimits),
  screens,
];
