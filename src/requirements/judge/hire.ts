import { ADULT_LEVELS, type Level } from '../codes/levels.ts';
import type { PersonFacts } from '../facts/person.ts';
import type { AdaptedFacts, PostFacts } from '../facts/post.ts';
import { WAIVED_HIRE } from '../law/deviations.ts';
import { NEW_LAW } from '../law/sources.ts';
import { type Answerable, both, said } from './answerable.ts';
import { type Hiring, judgeRoutes, notHired } from './hiring.ts';
import { type Holding, holdingOnly } from './holding.ts';

/** Judges the hiring requirement in the order of rules.md 10.3: waived → foreign → adults → routes. */
export function judgeHiring(holding: Holding, post: PostFacts, level: Level, adapted: AdaptedFacts | null): Hiring {
  if (level === 'VOKSEN_19_6') return { ...notHired('NOT_REQUIRED'), basis: 'OL 19-6' };
  const own = judgeOwn(holding, post, level);
  if (own.outcome !== 'NOT_QUALIFIED' || adapted?.waives !== '17-3' || !post.individuallyAdapted) return own;
  const waived = waiver(holding, adapted);
  if (waived === 'yes') return { ...notHired('NOT_REQUIRED'), basis: WAIVED_HIRE };
  return waived === 'unknown' ? notHired('NEEDS_ASSESSMENT') : own;
}

/** May be waived only for higher education that suits particularly, and only for the pupil's better teaching (S-26). */
function waiver({ higher, person }: Holding, { betterForPupil }: AdaptedFacts): Answerable {
  const suited = person.particularlySuited === false ? 'no' : 'yes';
  return both(both(said(higher), suited), said(betterForPupil));
}

function judgeOwn(holding: Holding, post: PostFacts, level: Level): Hiring {
  if (holding.foreign) return judgeForeign(holding, post, level);
  if (ADULT_LEVELS.includes(level)) return judgeAdult(holding);
  const judged = judgeRoutes(holding, post, level);
  if (judged.outcome !== 'NOT_QUALIFIED' || !holding.untold) return judged;
  return { ...judged, outcome: 'NEEDS_ASSESSMENT' };
}

/** Only with recognition, and when the owner has made sure of the language and knowledge the post asks (H-28). */
function judgeForeign(holding: Holding, post: PostFacts, level: Level): Hiring {
  const recognised = judgeRecognised(holding.person);
  const others = holding.routes.filter((route) => route !== 'UTENLANDSK_LAERER');
  if (recognised.outcome === 'QUALIFIED' || others.length === 0) return recognised;
  const own = judgeRoutes(holdingOnly(holding, others), post, level);
  return own.outcome === 'NOT_QUALIFIED' ? recognised : own;
}

function judgeRecognised({ hkdirRecognition, ownerEnsuresKnowledge }: PersonFacts): Hiring {
  const answer = both(said(hkdirRecognition), said(ownerEnsuresKnowledge));
  if (answer === 'yes') return { ...notHired('QUALIFIED'), basis: 'OF 12-11' };
  return notHired(answer === 'no' ? 'NOT_QUALIFIED' : 'NEEDS_ASSESSMENT');
}

/** Years of teaching adults that count as «substantial experience» without further judgement. */
const SUBSTANTIAL_YEARS = 5;

/** Adults: pedagogical education is what the regulation fixes; until 2024 experience could stand for it (N5, N6). */
function judgeAdult({ person, day, pedagogical, replaced }: Holding): Hiring {
  const before = day < NEW_LAW;
  if (pedagogical === 'unknown') return notHired('NEEDS_ASSESSMENT');
  if (pedagogical === 'no') return before ? judgeExperience(person) : notHired('NOT_QUALIFIED');
  const transition = replaced ? 'OF 12-13(4) + 17-1' : 'OF 17-1';
  return { ...notHired('QUALIFIED'), basis: before ? 'OF06 14-1(1)' : transition };
}

/** Substantial experience of teaching adults, and suited to it, stood for pedagogical education until 2024-07-31. */
function judgeExperience({ adultTeachingYears, suitableForAdults }: PersonFacts): Hiring {
  if (adultTeachingYears === null && suitableForAdults === null) return notHired('NOT_QUALIFIED');
  const answer = both(isSubstantial(adultTeachingYears), said(suitableForAdults));
  if (answer === 'yes') return { ...notHired('QUALIFIED'), basis: 'OF06 14-1(2)' };
  return notHired(answer === 'no' ? 'NOT_QUALIFIED' : 'NEEDS_ASSESSMENT');
}

/** Some years, but not many, are for the owner to judge. */
function isSubstantial(years: number | null): Answerable {
  if (years === null || (years > 0 && years < SUBSTANTIAL_YEARS)) return 'unknown';
  return said(years > 0);
}
