import { type Day, formatDay } from '../../terms/index.ts';
import type { Form, HiringOutcome } from '../codes/outcomes.ts';
import type { PersonFacts } from '../facts/person.ts';
import type { FormRule } from '../law/deviations.ts';
import type { Law } from '../law/law.ts';
import { inForceOn } from '../law/sources.ts';
import type { Answerable } from './answerable.ts';
import { endOfSchoolYear } from './school-year.ts';

/** How a person may be hired; null where it depends on what is not known. */
export interface Forms {
  readonly allowed: readonly Form[] | null;
  readonly preferred: Form | null;
  /** The last day a hire without condition may last to. */
  readonly latestEnd: string | null;
  readonly permanent: boolean | null;
  readonly rules: readonly FormRule[];
}

/** What the forms are made out from. */
export interface FormCase {
  readonly hiring: HiringOutcome;
  readonly person: PersonFacts;
  readonly start: Day;
  readonly asOf: Day;
  readonly qualifiedApplicants: number | null;
  readonly law: Law;
}

const NONE: Forms = { allowed: [], preferred: null, latestEnd: null, permanent: false, rules: [] };
const OPEN: Forms = { ...NONE, allowed: null, permanent: null };
const PERMANENT: Forms = { ...NONE, allowed: ['PERMANENT'], permanent: true };
const DEPENDS: Forms = { ...NONE, allowed: null };

/** By OL § 17-3 and before it OL98 §§ 10-6, 10-6a: only where no applicant fulfils the requirement, and never permanent (TH-01 to TH-05). */
export function formsOf(about: FormCase): Forms {
  const { hiring, start, qualifiedApplicants } = about;
  if (hiring === 'NEEDS_ASSESSMENT') return OPEN;
  if (hiring !== 'NOT_QUALIFIED') return PERMANENT;
  if (qualifiedApplicants === null) return DEPENDS;
  if (qualifiedApplicants > 0) return NONE;
  return withoutApplicants(about.law, start, hasBegun(about) === 'yes');
}

/** Forms found for each start, with education begun and without: many are judged for the same few days. */
const FOUND = new WeakMap<Law, Map<number, Forms>>();
const MOST_FOUND = 2000;

function withoutApplicants(law: Law, start: Day, begun: boolean): Forms {
  let found = FOUND.get(law);
  if (found === undefined || found.size >= MOST_FOUND) {
    found = new Map();
    FOUND.set(law, found);
  }
  const key = start * 2 + (begun ? 1 : 0);
  let forms = found.get(key);
  if (forms === undefined) {
    forms = formsFrom(law, start, begun);
    found.set(key, forms);
  }
  return forms;
}

function formsFrom(law: Law, start: Day, begun: boolean): Forms {
  const rules = law.forms.filter((rule) => inForceOn(rule, start) && (!rule.begun || begun));
  const summer = rules.some((rule) => rule.endsInSummer);
  return {
    allowed: rules.map(({ form }) => form),
    preferred: rules[0]?.form ?? null,
    latestEnd: summer ? formatDay(endOfSchoolYear(start)) : null,
    permanent: false,
    rules,
  };
}

/** Teacher education has begun by the day of the question, or of the start where that is later. */
export function hasBegun({ person, start, asOf }: Pick<FormCase, 'person' | 'start' | 'asOf'>): Answerable {
  if (person.completed !== null && person.completed > start) return 'yes';
  if (person.ongoing === null) return 'no';
  const { started } = person.ongoing;
  if (started === null) return 'unknown';
  return started <= Math.max(asOf, start) ? 'yes' : 'no';
}
