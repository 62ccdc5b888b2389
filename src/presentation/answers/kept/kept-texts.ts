import type { QuestionTexts } from '../../../disclosure/index.ts';

/** The parts of a question that are one text each, by their name in an address. */
const PARTS = [
  ['by', 'by'],
  ['at', 'at'],
  ['from', 'from'],
  ['to', 'to'],
  ['grain', 'grain'],
  ['asKnownOn', 'as-known-on'],
  ['rule', 'rule'],
] as const;

/** A question as it is kept: what was said, and nothing else. */
export function textsToKeep(texts: QuestionTexts): Readonly<Record<string, string | readonly string[]>> {
  const said = PARTS.flatMap(([part, name]) => {
    const text = texts[part];
    return text === undefined || text === '' ? [] : [[name, text] as const];
  });
  const where = texts.where ?? [];
  return { metric: texts.metric, ...Object.fromEntries(said), ...(where.length === 0 ? {} : { where }) };
}

/** A kept question as texts again. */
export function textsKept(question: object): QuestionTexts {
  const kept = question as Readonly<Record<string, unknown>>;
  const text = (name: string): string | undefined => {
    const said = kept[name];
    return typeof said === 'string' ? said : undefined;
  };
  const where = Array.isArray(kept['where']) ? kept['where'].filter((one) => typeof one === 'string') : [];
  return {
    metric: text('metric') ?? '',
    where,
    ...Object.fromEntries(PARTS.map(([part, name]) => [part, text(name)])),
  };
}

/** A question as the query of an address. */
export function queryOf(texts: QuestionTexts): string {
  const kept = textsToKeep(texts);
  const pairs = Object.entries(kept).flatMap(([name, said]) =>
    (typeof said === 'string' ? [said] : said).map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}
