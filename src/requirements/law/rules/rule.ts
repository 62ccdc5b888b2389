import type { Level } from '../../codes/levels.ts';
import type { Confidence } from '../../codes/outcomes.ts';
import type { RouteRow } from '../hiring-routes.ts';
import type { InForce } from '../sources.ts';
import type { RuleReference } from './rule-sources.ts';
import type { RuleTextCode } from './written.ts';
import type { RuleArea } from './written-rule.ts';

/** What a rule says: a text of ours by its code, or a way to be hired as the engine has it. */
export type RuleText =
  | {
      readonly kind: 'written';
      readonly code: RuleTextCode;
      readonly level: Level | null;
      readonly limit: number | null;
    }
  | { readonly kind: 'route'; readonly row: RouteRow };

/** One rule with the days it holds, `[from, to)`. Null where the first day was not looked into, or there is no last. */
export interface LawRule extends InForce {
  readonly id: string;
  /** Other names that answers know it by. */
  readonly aliases: readonly string[];
  readonly area: RuleArea;
  /** Rules that say the same thing at different times have the same line: old law beside new. */
  readonly line: string;
  readonly references: readonly RuleReference[];
  readonly confidence: Confidence;
  readonly text: RuleText;
}
