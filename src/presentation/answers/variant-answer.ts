import { catalogue } from '../../disclosure/index.ts';
import {
  KNOWN_VARIANTS,
  type KnownVariant,
  LAW_RULES,
  readCases,
  readVariant,
  type Variant,
  type VariantFault,
  whatIf,
} from '../../requirements/index.ts';
import type { Day } from '../../terms/index.ts';
import type { LawVariant, RequirementCase } from '../api/contract/index.ts';
import { type Language, ruleText, VARIANT_TEXTS, variantChangeText } from '../language/index.ts';
import { toldCase } from './requirement-answer.ts';

/** Variants that come with Laget, in words. */
export function knownVariants(language: Language): readonly LawVariant[] {
  return KNOWN_VARIANTS.map(({ id }) => {
    const figures = figuresOf(id);
    return { ...variantAnswer(namedVariant(id, language), language), id, figures };
  });
}

/** Figures of what it would mean, by their aliases. */
function figuresOf(variant: KnownVariant): readonly string[] {
  return catalogue().flatMap((entry) =>
    entry.status === 'live' && entry.metric.variant === variant ? [entry.metric.alias] : [],
  );
}

/** A variant by the id it comes with. */
function namedVariant(id: (typeof KNOWN_VARIANTS)[number]['id'], language: Language): Variant {
  const { author, known } = VARIANT_TEXTS[language];
  const changes = KNOWN_VARIANTS.find((one) => one.id === id)?.changes ?? [];
  return { ...known[id], author, changes };
}

/** Who it is from, why, and what would be otherwise of each rule. */
export function variantAnswer(
  { name, author, reason, changes }: Variant,
  language: Language,
): Omit<LawVariant, 'id' | 'figures'> {
  const today = (id: string) => {
    const rule = LAW_RULES.find((one) => one.id === id);
    return rule === undefined ? '' : ruleText(rule, language);
  };
  const told = changes.map((change) => ({
    rule: change.rule,
    today: today(change.rule),
    would: variantChangeText(change, language),
  }));
  return { name, author, reason, changes: told };
}

/** A variant by its id, or as it was written; null where something is wrong with it, which is told. */
export function findVariant(
  asked: string | { readonly written: unknown },
  language: Language,
): { readonly variant: Variant | null; readonly faults: readonly VariantFault[] } {
  if (typeof asked !== 'string') return readVariant(asked.written);
  const known = KNOWN_VARIANTS.find(({ id }) => id === asked);
  return { variant: known === undefined ? null : namedVariant(known.id, language), faults: [] };
}

/** One case as a variant would have it answered. */
export interface CaseIfChanged extends Pick<RequirementCase, 'id' | 'outcome' | 'basis' | 'missing' | 'explanation'> {
  readonly differs: boolean;
}

/** Every case as if a variant were the law: beside the law's own answers, never for them. `written` is parsed JSON. */
export function ifChangedAnswer(
  written: unknown,
  { variant, today }: { readonly variant: Variant; readonly today: Day },
  language: Language,
): readonly CaseIfChanged[] {
  return whatIf(readCases(written, today).cases, variant).flatMap(
    ({ byVariant, differs }): readonly CaseIfChanged[] => {
      if (byVariant === null) return [];
      const { id, outcome, basis, missing, sentences } = toldCase(byVariant, language);
      return [{ id, outcome, basis, missing, explanation: sentences.join(' '), differs }];
    },
  );
}
