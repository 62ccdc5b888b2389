/** Withholding in tables of staff: seconds, cells withheld for the sake of others, and what the audit says. */

import { availableParallelism } from 'node:os';
import type { Protection } from '../src/disclosure/protection/attack/prover.ts';
import { audit } from '../src/disclosure/protection/audit.ts';
import type { Hierarchy, InnerRow, InnerTable } from '../src/disclosure/protection/cells/inner-table.ts';
import { type CrossedTable, crossTable } from '../src/disclosure/protection/cells/sums.ts';
import { readTrees } from '../src/disclosure/protection/cells/trees.ts';
import { primarySums } from '../src/disclosure/protection/primary-sums.ts';
import { protectionOf } from '../src/disclosure/protection/protect-table.ts';
import { searchInThreads } from '../src/disclosure/protection/search/search.ts';
import { startSolver } from '../src/disclosure/protection/solver.ts';
import { megabytes, timed } from './clock.ts';

const FEWEST = 5;

/** Districts × schools, a seed, and what SSB's GaussSuppression 1.2.3 withholds for others (not run here: stored figures). */
interface Size {
  readonly districts: number;
  readonly schools: number;
  readonly seed: number;
  /** Null where it was not run. */
  readonly gauss: number | null;
}

const SIZES: Readonly<Record<string, Size>> = {
  xxs: { districts: 1, schools: 1, seed: 7, gauss: null },
  xs: { districts: 2, schools: 3, seed: 1, gauss: 116 },
  s: { districts: 3, schools: 4, seed: 2, gauss: 200 },
  m: { districts: 5, schools: 10, seed: 3, gauss: 595 },
  l: { districts: 15, schools: 10, seed: 4, gauss: 1776 },
  // About 100,000 and 1,000,000 cells: nobody has so many schools, but so many cells may come of more columns.
  xl: { districts: 135, schools: 10, seed: 5, gauss: null },
  xxl: { districts: 1350, schools: 10, seed: 6, gauss: null },
};

const SUBGROUPS = [
  ['leader', 'rektor', 1, 0],
  ['leader', 'mellomleder', 3, 0.1],
  ['teacher', 'lektor', 9, 0.12],
  ['teacher', 'adjunkt', 22, 0.1],
  ['teacher', 'laerer', 8, 0.14],
  ['teacher', 'uten_godkjent', 3, 0.45],
  ['aks', 'aks_leder', 1, 0.15],
  ['aks', 'baseleder', 2, 0.2],
  ['aks', 'aks_ansatt', 9, 0.35],
  ['support', 'bua', 5, 0.2],
  ['support', 'miljoterapeut', 2, 0.2],
  ['support', 'kontor', 2, 0.08],
] as const;
const EVERY_SCHOOL_HAS_ONE: readonly string[] = ['rektor', 'aks_leder'];

/** School × subgroup × outcome, drawn without chance (a linear congruential generator): the same table every time. */
function staffTable({ districts, schools, seed }: Size): readonly [InnerTable, readonly Hierarchy[]] {
  const draw = drawing(seed);
  const rows: InnerRow[] = [];
  const links: { code: string; parent: string }[] = [];
  for (let i = 0; i < districts * schools; i++) {
    const district = two(Math.floor(i / schools) + 1);
    const school = `S${district}${two((i % schools) + 1)}`;
    links.push({ code: school, parent: `D${district}` });
    rows.push(...staffOf(school, draw));
  }
  const groups = SUBGROUPS.map(([parent, code]) => ({ code, parent }));
  const trees = [
    { column: 'school', links },
    { column: 'subgroup', links: groups },
  ];
  return [{ columns: ['school', 'subgroup', 'outcome'], rows }, trees];
}

const two = (number: number): string => String(number).padStart(2, '0');

function staffOf(school: string, draw: () => number): readonly InnerRow[] {
  const size = 0.35 + 1.5 * draw();
  return SUBGROUPS.flatMap(([, subgroup, base, hazard]) => {
    const persons = EVERY_SCHOOL_HAS_ONE.includes(subgroup) ? 1 : poisson(base * size, draw);
    const counts = outcomes(persons, hazard > 0 ? hazard : 0.12, draw);
    return counts.map(([outcome, value]) => ({ codes: [school, subgroup, outcome], value }));
  });
}

function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function poisson(mean: number, draw: () => number): number {
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = draw(); product > least; product *= draw()) count += 1;
  return count;
}

function outcomes(persons: number, hazard: number, draw: () => number): readonly (readonly [string, number])[] {
  let [moved, left] = [0, 0];
  for (let i = 0; i < persons; i++) {
    const u = draw();
    if (u < hazard * 0.45) moved += 1;
    else if (u < hazard) left += 1;
  }
  return [
    ['stayed', persons - moved - left],
    ['moved_within', moved],
    ['left', left],
  ];
}

/** One row of the page for each size: all attackers, and the outsider alone at width 1, where the rival can be compared. */
export async function measureProtect(names: readonly string[]): Promise<readonly (readonly string[])[]> {
  const rows = [];
  for (const name of names) {
    const size = SIZES[name];
    if (size === undefined) throw new Error(`no such size: ${name}`);
    const [table, trees] = staffTable(size);
    const read = readTrees(table, trees, 'Total');
    if (!read.ok) throw new Error('the table is wrong');
    const crossed = crossTable(table, read.ancestors);
    const all = protectionOf(
      primarySums(crossed.sums, FEWEST).map((reason) => reason !== null),
      FEWEST,
    );
    const outsider = { ...all, width: 1, insiders: false, ruleAware: false };
    rows.push(await row(`${name}, outsider alone, width 1`, crossed, outsider, size.gauss));
    rows.push(await row(`${name}, all attackers, width ${all.width}`, crossed, all, size.gauss));
  }
  return rows;
}

async function row(
  name: string,
  crossed: CrossedTable,
  wanted: Protection,
  gauss: number | null,
): Promise<readonly string[]> {
  const highs = await startSolver();
  const searched = await timed(() =>
    searchInThreads(crossed.sums, wanted, { tell: () => undefined, threads: availableParallelism() }),
  );
  const { withheld } = searched.value;
  const audited = await timed(() => audit(highs, crossed.sums, { ...searched.value, wanted }));
  const { attackers, givenByRule } = audited.value;
  const seconds = crossed.cells.filter(({ sum }) => withheld[sum] === 1 && wanted.primary[sum] !== true);
  const primary = crossed.cells.filter(({ sum }) => wanted.primary[sum] === true).length;
  const tooClose = attackers.map(({ tooClose: some }) => some.length).join(' / ');
  return [
    name,
    String(crossed.cells.length),
    String(primary),
    `${seconds.length} (Σn ${seconds.reduce((so, { value }) => so + value, 0)})`,
    gauss === null ? 'not known' : `${gauss}, not run here`,
    gauss === null ? '' : (seconds.length / gauss).toFixed(2),
    took(searched),
    took(audited),
    `${Math.round(megabytes())} MB`,
    `${tooClose}; ${givenByRule.length} by the rule alone`,
  ];
}

const took = ({ cpu, wall }: { readonly cpu: number; readonly wall: number }): string =>
  `${(cpu / 1000).toFixed(1)} / ${(wall / 1000).toFixed(1)}`;

export const PROTECT_HEAD = [
  'table, and what it stands up to',
  'cells',
  'primary',
  'withheld for others',
  'GaussSuppression',
  'ours ÷ theirs',
  'search: processor / wall, s',
  'audit: processor / wall, s',
  'memory',
  'primaries an attacker comes too close to',
] as const;
