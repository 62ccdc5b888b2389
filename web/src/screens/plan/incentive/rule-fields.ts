import type { WrongAt } from '../forms/fields.tsx';
import type { RuleDraft } from './rule-draft.ts';

/** What every part of the form is given. */
export interface RuleFieldsProps {
  readonly draft: RuleDraft;
  readonly set: (part: Partial<RuleDraft>) => void;
  readonly wrong: WrongAt;
}

/** Codes with their labels, to choose among. */
export function coded(labels: Readonly<Record<string, string>>): readonly { code: string; label: string }[] {
  return Object.entries(labels).map(([code, label]) => ({ code, label }));
}
