import type { ImportedReference, TurnoverDefinition, TurnoverId } from '../definition.ts';
import { averageHeadcount } from './average-headcount.ts';
import { exitRate } from './exit-rate.ts';
import { ks } from './ks.ts';
import { ksRules } from './ks-rules.ts';
import { nces } from './nces.ts';
import { nfer, nferSector } from './nfer.ts';
import { owner } from './owner.ts';
import { register } from './register.ts';
import { school } from './school.ts';

/** The named definitions that the owner's own employments answer. */
export const TURNOVER_DEFINITIONS: Readonly<Record<TurnoverId, TurnoverDefinition>> = {
  owner,
  school,
  'ks-rules': ksRules,
  register,
  nces,
  'nfer-sector': nferSector,
  nfer,
  'average-headcount': averageHeadcount,
  'exit-rate': exitRate,
};

/** Figures of others that are shown beside and never computed. */
export const IMPORTED_REFERENCES: readonly ImportedReference[] = [ks];
