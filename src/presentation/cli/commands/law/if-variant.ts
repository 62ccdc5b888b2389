import type { Variant } from '../../../../requirements/index.ts';
import { type CaseIfChanged, findVariant, ifChangedAnswer, variantAnswer } from '../../../answers/variant-answer.ts';
import { fill, VARIANT_TEXTS } from '../../../language/index.ts';
import type { Context } from '../../command.ts';
import { readJson } from './read-json.ts';

/** A law that is not, by its id or in a file; null where it cannot be read, which is then said. */
export function variantAsked(context: Context, asked: string): Variant | null {
  const { voice, language } = context;
  const known = findVariant(asked, language).variant;
  if (known !== null) return known;
  const file = readJson(context, asked);
  if (file === null) return null;
  const { variant, faults } = findVariant({ written: file.content }, language);
  const texts = VARIANT_TEXTS[language].fault;
  for (const { place, problem } of faults) voice.message('refusal', problem, fill(texts[problem], { place }));
  return variant;
}

/** What stands in the document besides the law's answers; nothing where no variant was asked for. */
export function ifVariant(context: Context, facts: unknown, variant: Variant | null): object {
  if (variant === null) return {};
  const { language } = context;
  return { variant: variantAnswer(variant, language), ifChanged: casesIf(context, facts, variant) };
}

/** Says that it is not the law, how many cases would be answered otherwise, and how. */
export function tellIfChanged(context: Context, facts: unknown, variant: Variant): void {
  const { voice, language } = context;
  const texts = VARIANT_TEXTS[language];
  const cases = casesIf(context, facts, variant);
  const differing = cases.filter(({ differs }) => differs);
  const counts = { count: differing.length, all: cases.length };
  const { name, author, reason } = variant;
  voice.text(fill(texts.notLaw, { name, author, reason }));
  voice.text(`${fill(differing.length === 0 ? texts.noneDiffers : texts.differing, counts)}\n`);
  for (const { id, explanation } of differing) voice.text(`${fill(texts.ifHeld, { id })}\n${explanation}\n`);
}

function casesIf({ language, surroundings }: Context, facts: unknown, variant: Variant): readonly CaseIfChanged[] {
  return ifChangedAnswer(facts, { variant, today: surroundings.today() }, language);
}
