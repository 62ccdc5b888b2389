import type { Day } from '../../../terms/index.ts';
import type { Confidence } from '../../codes/outcomes.ts';

/** What the rules are gathered by when they are read as a list. */
export const RULE_AREAS = [
  'hiring',
  'routes-1-4',
  'routes-5-7',
  'routes-8-10',
  'routes-VGS_FELLES',
  'routes-VGS_YRKESFAG',
  'transition',
  'mothertongue',
  'foreign',
  'adults',
  'subject',
  'exempt',
  'lacking',
  'adapted',
  'leaders',
  'police',
  'aks',
  'newteacher',
  'norm',
  'ppu',
] as const;
export type RuleArea = (typeof RULE_AREAS)[number];

/** A rule that is not an instruction to the engine by itself, as it is written down. */
export interface WrittenRule {
  readonly area: RuleArea;
  readonly references: readonly string[];
  readonly confidence: Confidence;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly line?: string;
  readonly aliases?: readonly string[];
}
