import { at } from '../../../read-model/columns.ts';
import { copyOf, giveAll, leftIn, pairOf } from './giving.ts';
import { asToday, furtherPrice, type Laid, layOut, type Node, type SchoolTaught } from './laid.ts';
import { leastFurther } from './least-further.ts';

export interface FewestStudies {
  /** What the studies come to, by the price that was asked by. */
  readonly price: number;
  /** Hours that no study covers. */
  readonly uncovered: number;
  /** False where the search was ended: fewer may do. */
  readonly isProved: boolean;
}

/** So many steps one search may take: with more it is told as not proved. Steps and not time, so that the answer is always the same. */
const MOST_STEPS = 4000;

/**
 * The least studying after which as many hours as possible are given by those who may, whoever then gives them: classes change
 * hands freely. Exact, by branch and bound: the cheapest chain of exchanges names a study, which is taken or not (metrics.md D4,
 * methods.md «competence coverage» without its limits on subjects and hours for each teacher). `priceOf` rises with credits.
 */
export function fewestStudies(school: SchoolTaught, priceOf: (credits: number) => number): FewestStudies {
  const laid = layOut(school, priceOf);
  const begin: Node = { giving: asToday(school), taken: laid.none, most: laid.all, price: 0 };
  const uncovered = leastUncovered(laid, begin);
  const search: Search = { laid, uncovered, best: Number.POSITIVE_INFINITY, steps: 0 };
  branch(search, begin);
  return { price: search.best, uncovered, isProved: search.steps <= MOST_STEPS };
}

interface Search {
  readonly laid: Laid;
  readonly uncovered: number;
  best: number;
  steps: number;
}

function leastUncovered({ lacks, lines }: Laid, { giving }: Node): number {
  const all = copyOf(giving);
  giveAll(all, (teacher, line) => (lacks[pairOf({ lines }, teacher, line)] === null ? Number.POSITIVE_INFINITY : 0));
  return leftIn(all);
}

function branch(search: Search, node: Node): void {
  search.steps += 1;
  if (search.steps > MOST_STEPS && Number.isFinite(search.best)) return;
  const { laid } = search;
  const priceOf = furtherPrice(laid, node);
  const chain = giveAll(node.giving, priceOf);
  const lacking = leftIn(node.giving) - search.uncovered;
  if (lacking === 0) {
    search.best = Math.min(search.best, node.price);
    return;
  }
  const room = search.best - node.price;
  if (chain === null || chain.price >= room) return;
  if (leastFurther({ laid, node, lacking }, room) >= room) return;
  const named = chain.steps.find(({ teacher, line }) => priceOf(teacher, line) > 0);
  if (named === undefined) return;
  const study = named.teacher * laid.subjects + at(laid.subjectOf, named.line);
  const credits = laid.lacks[pairOf(laid, named.teacher, named.line)] ?? 0;
  const price = node.price + priceOf(named.teacher, named.line);
  branch(search, { ...node, giving: copyOf(node.giving), taken: changed(node.taken, study, credits), price });
  branch(search, { ...node, most: changed(node.most, study, credits - 1) });
}

function changed(numbers: Int32Array, place: number, to: number): Int32Array {
  const all = numbers.slice();
  all[place] = to;
  return all;
}
