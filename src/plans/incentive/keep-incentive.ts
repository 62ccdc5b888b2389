import type { IncentiveDesk, IncentiveOutcome } from '../../record/administration/index.ts';
import { type FieldProblem, FieldReader, type Refusal } from '../../terms/index.ts';
import type { IncentiveRule } from './incentive-rule.ts';
import { type RuleProblem, readIncentiveRule } from './read-rule.ts';

/** A rule that is to go with an action, why, and which telling was seen. */
export interface WrittenIncentiveTelling {
  readonly rule: unknown;
  /** Has to be said where there was one before. */
  readonly reason: string;
  /** Number of the telling that was seen; null: there was none. */
  readonly seen: number | null;
}

export type IncentiveKept =
  | { readonly ok: true; readonly no: number }
  | { readonly ok: false; readonly refused: 'rule-wrong'; readonly problems: readonly RuleProblem[] }
  | { readonly ok: false; readonly refused: 'fields-wrong'; readonly problems: readonly FieldProblem[] }
  | { readonly ok: false; readonly refused: 'not-reckoned'; readonly refusal: Refusal }
  | {
      readonly ok: false;
      readonly refused: 'not-kept';
      readonly why: Extract<IncentiveOutcome, { readonly ok: false }>['reason'];
    };

interface Keeper extends Pick<IncentiveDesk, 'tell'> {
  /** The dataset version the figures are of. */
  readonly dataset: string;
  /** Why the figures of now have no answer to a rule, such as a school that is not there; null where they have. */
  readonly refusalOf: (rule: IncentiveRule) => Promise<Refusal | null>;
}

/** Keeps a rule with an action. A rule that cannot be reckoned on is not kept. */
export async function keepIncentive(
  { tell, dataset, refusalOf }: Keeper,
  code: string,
  { rule: written, reason, seen }: WrittenIncentiveTelling,
  by: string,
): Promise<IncentiveKept> {
  const rule = readIncentiveRule(written);
  if ('problems' in rule) return { ok: false, refused: 'rule-wrong', problems: rule.problems };
  const fields = new FieldReader(NO_DAY_IN_IT);
  const why = seen === null ? fields.text('reason', reason) : fields.said('reason', reason);
  if (fields.problems.length > 0) return { ok: false, refused: 'fields-wrong', problems: fields.problems };
  const refusal = await refusalOf(rule);
  if (refusal !== null) return { ok: false, refused: 'not-reckoned', refusal };
  const outcome = await tell(code, { rule: keptOf(written), dataset, reason: why, seen }, by);
  return outcome.ok ? outcome : { ok: false, refused: 'not-kept', why: outcome.reason };
}

/** The reader of fields asks for today; nothing here is a day. */
const NO_DAY_IN_IT = 0 as ConstructorParameters<typeof FieldReader>[0];

type Bag = Readonly<Record<string, unknown>>;

/** The rule as it was written, which a form can begin with again; of an evaluation what is read of it, and nothing that was pasted beside. */
function keptOf(written: unknown): unknown {
  const rule = written as Bag;
  const effect = rule['effect'] as Bag;
  if (!('evaluation' in effect)) return rule;
  const { estimate, interval, verdict } = effect['evaluation'] as Bag;
  const { low, high } = interval as Bag;
  return { ...rule, effect: { ...effect, evaluation: { estimate, interval: { low, high }, verdict } } };
}
