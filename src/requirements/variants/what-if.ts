import type { CaseAnswer } from '../answer.ts';
import { answerCase, type WrittenCase } from '../answer-case.ts';
import { lawWith } from './law-with.ts';
import type { Variant } from './variant.ts';

/** A case by the law and by a variant. */
export interface IfChanged {
  readonly asked: WrittenCase;
  /** Null where the facts hold no question that is known. */
  readonly byLaw: CaseAnswer | null;
  readonly byVariant: CaseAnswer | null;
  /** Whether the outcome is another. */
  readonly differs: boolean;
}

/** Judges every case twice: by the law, and as if a variant were the law. Both are told, never one for the other. Pure. */
export function whatIf(cases: readonly WrittenCase[], variant: Pick<Variant, 'changes'>): readonly IfChanged[] {
  const otherwise = lawWith(variant);
  return cases.map((asked) => {
    const [byLaw, byVariant] = [answerCase(asked), answerCase(asked, otherwise)];
    return { asked, byLaw, byVariant, differs: outcomeOf(byLaw) !== outcomeOf(byVariant) };
  });
}

function outcomeOf(answer: CaseAnswer | null): string {
  return JSON.stringify(answer?.outcome ?? null);
}
