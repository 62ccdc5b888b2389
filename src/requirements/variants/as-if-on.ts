import type { Day } from '../../terms/index.ts';
import { LEVELS } from '../codes/levels.ts';
import { creditsAsked } from '../judge/credits-asked.ts';
import { LAW, type Law, routesOn } from '../law/law.ts';
import { inForceOn } from '../law/sources.ts';
import { daysOf, lawWith } from './law-with.ts';
import type { Variant, VariantChange } from './variant.ts';

/** A law that is not, as if it held on a day. */
export interface LawIf {
  readonly law: Law;
  /** Whether the change is about a subject at a level: other credits, exemptions or ways to be hired. */
  readonly isAbout: (level: string, subject: string) => boolean;
}

/**
 * The law with a variant's changes as if those that come later had come on a day. What was judged before, such as who was hired by the
 * rules of that day, stays: a law does not take it from anybody. Null where none of the rules it changes holds on the day. Pure.
 */
export function lawAsIfOn({ changes }: Pick<Variant, 'changes'>, day: Day): LawIf | null {
  const meant = changes.flatMap((change) => asIfOn(change, day));
  if (meant.length === 0) return null;
  const law = lawWith({ changes: meant });
  const otherwise = law.exemptions.filter((row) => inForceOn(row, day)).length;
  const exemptions = otherwise !== LAW.exemptions.filter((row) => inForceOn(row, day)).length;
  return {
    law,
    isAbout: (level, subject) => {
      const asked = creditsAsked(level, subject, day);
      if (asked !== creditsAsked(level, subject, day, law)) return true;
      return (exemptions && (asked ?? 0) > 0) || isAnotherWay(law, level, day);
    },
  };
}

function asIfOn(change: VariantChange, day: Day): readonly VariantChange[] {
  if (change.kind === 'from') return [change];
  const days = daysOf(change.rule);
  if (days === null || !inForceOn(days, day)) return [];
  return [change.since !== null && change.since > day ? { ...change, since: day } : change];
}

function isAnotherWay(law: Law, level: string, day: Day): boolean {
  const known = LEVELS.find((one) => one === level);
  if (known === undefined) return false;
  const [was, would] = [routesOn(LAW, known, day), routesOn(law, known, day)];
  return was.length !== would.length || was.some((row, i) => row !== would[i]);
}
