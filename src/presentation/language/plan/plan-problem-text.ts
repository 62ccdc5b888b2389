import type { FieldProblem } from '../../../terms/index.ts';
import { FULFILMENT_TEXTS } from '../fulfilment/wording.ts';
import type { Language } from '../language.ts';
import { fill } from '../screens/shape.ts';
import { PLAN_TEXTS } from './wording.ts';

/** What is wrong with a field of a plan, by its label and, in a list, which line. */
export function planProblemText({ place, problem, what = '' }: FieldProblem, language: Language): string {
  const names: Readonly<Record<string, string>> = PLAN_TEXTS[language].fields;
  const parts = place.split('.').flatMap((part) => {
    const [, name = '', row] = /^(\w+)(?:\[(\d+)\])?$/.exec(part) ?? [];
    const label = names[name];
    return label === undefined ? [] : [row === undefined ? label : `${label} ${Number(row) + 1}`];
  });
  return fill(FULFILMENT_TEXTS[language].problems[problem], { place: parts.join(', '), what });
}
