export type { Attacker } from './attack/prover.ts';
export type { Hierarchy, InnerTable, TableProblem } from './cells/inner-table.ts';
export {
  type ProtectedCell,
  type ProtectedTable,
  protectTable,
  type TableAudit,
} from './protect-table.ts';
export { type RelatedCell, type Relation, relatedIntervals } from './related-intervals.ts';
export type { RulesWish } from './rules/rules-wish.ts';
export type { Step } from './search/search.ts';
