import type { ActionEvaluationAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import {
  ACTION_EVALUATION_TEXTS,
  effectText,
  fill,
  type Language,
} from '../../../../../src/presentation/language/index.ts';
import type { DrawnDifference } from '../../../charts/differences/difference-layout.ts';

interface Words {
  readonly isShare: boolean;
  readonly language: Language;
}

type Told = Pick<ActionEvaluationAnswer, 'estimate' | 'interval' | 'effects' | 'design'>;

/** Whether persons were followed: then an effect is of everything until the end of a period. */
export function isOfFollowed({ design }: Pick<ActionEvaluationAnswer, 'design'>): boolean {
  return design !== null && design.design.follow !== null;
}

/** The estimate on top, then the effects from the earliest period on, in percentage points or as the number itself. */
export function drawnEffects(told: Told, words: Words): readonly DrawnDifference[] {
  const { estimate, interval, effects } = told;
  if (estimate === null) return [];
  const texts = ACTION_EVALUATION_TEXTS[words.language];
  const whole = { low: interval?.low ?? null, high: interval?.high ?? null };
  const all = drawn({ key: 'all', label: texts.rowAll, estimate, ...whole, isBefore: false }, words);
  const label = (at: number) => {
    if (isOfFollowed(told)) return fill(texts.rowFollowed, { count: at + 1 });
    if (at === 0) return texts.rowStart;
    return fill(at < 0 ? texts.rowBefore : texts.rowAfter, { count: Math.abs(at) });
  };
  const parts = (effects ?? []).map((one) =>
    drawn({ ...one, key: String(one.at), label: label(one.at), isBefore: one.at < 0 }, words),
  );
  return [all, ...parts];
}

interface Estimated {
  readonly key: string;
  readonly label: string;
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly isBefore: boolean;
}

function drawn(
  { key, label, estimate, low, high, isBefore }: Estimated,
  { isShare, language }: Words,
): DrawnDifference {
  const factor = isShare ? 100 : 1;
  return {
    key,
    label,
    value: estimate * factor,
    interval: low === null || high === null ? null : { low: low * factor, high: high * factor },
    text: effectText(estimate, isShare, language),
    found: (low !== null && low > 0) || (high !== null && high < 0),
    isQuiet: isBefore,
  };
}
