import type { Answer } from '../answer.ts';
import type { FactReader } from '../facts/values.ts';
import type { AskedFact } from '../telling-codes.ts';
import { plainAnswer } from './plain.ts';

/** Principals (L-01 to L-04): pedagogical competence as the owner documents it; no formal bar, and no number of credits. */
export function answerLeader(facts: FactReader): Answer {
  const competent = facts.yes('pedagogicalCompetence');
  const teacher = facts.yes('teacherEducation');
  const credits = facts.number('rektorutdanningStp');
  const recommendation = credits === null || credits < LEADER_STP ? 'OFFER_REKTORUTDANNING_30' : undefined;
  if ((facts.number('schools') ?? 0) > 1 && competent === true && teacher !== false) return severalSchools();
  const common = {
    basis: ['OL § 17-2(2)', 'OL § 17-8'],
    rules: ['L-01', 'L-02', 'L-03'],
    confidence: 'interpretive' as const,
  };
  if (competent === false)
    return plainAnswer('leader', {
      ...common,
      outcome: { outcome: 'NOT_PERMITTED', formalBar: false },
      told: 'leader-not-permitted',
    });
  if (competent === null || teacher === false)
    return plainAnswer('leader', {
      ...common,
      outcome: { outcome: 'NEEDS_ASSESSMENT', formalBar: false },
      told: 'leader-to-assess',
      ask: competent === null ? ['pedagogicalCompetence'] : ['pedagogicalCompetenceDocumented'],
    });
  return plainAnswer('leader', {
    ...common,
    outcome: { outcome: 'PERMITTED', formalBar: false, ...(recommendation === undefined ? {} : { recommendation }) },
    told: recommendation === undefined ? 'leader-permitted' : 'leader-permitted-offer',
  });
}

/** One principal may lead several schools (L-01). */
function severalSchools(): Answer {
  return plainAnswer('leader', {
    outcome: { outcome: 'PERMITTED', formalBar: false },
    basis: ['OL § 17-2(2)'],
    rules: ['L-01'],
    told: 'leader-several-schools',
  });
}

/** The state's education for principals (L-03): an offer, not a requirement. */
const LEADER_STP = 30;

/** What Udir recommended of counsellors in 2009 (L-07); the law asks nothing. */
const COUNSELLOR = { bachelor: true, counsellingStp: 60, mainTaskStp: 30 };

export function answerCounsellor(facts: FactReader): Answer {
  const [bachelor, stp] = [facts.yes('bachelor'), facts.number('counsellingStp')];
  const mainTask = facts.number('mainTaskStp');
  const unknown: readonly AskedFact[] = [
    ...(bachelor === null ? (['bachelor'] as const) : []),
    ...(stp === null ? (['counsellingStp'] as const) : []),
  ];
  const enough = (mainTask === null || mainTask >= COUNSELLOR.mainTaskStp) && (stp ?? 0) >= COUNSELLOR.counsellingStp;
  const met = unknown.length > 0 ? 'NEEDS_ASSESSMENT' : bachelor === true && enough;
  return plainAnswer('counsellor', {
    outcome: { outcome: 'PERMITTED', recommendationMet: met, recommended: COUNSELLOR },
    basis: ['OL §§ 16-1, 16-2', 'Udir 2009'],
    rules: ['L-06', 'L-07'],
    told: met === true ? 'counsellor-met' : met === false ? 'counsellor-not-met' : 'counsellor-open',
    ask: unknown,
    confidence: 'guidance',
  });
}

/** Leaders of after-school care (AKS-01, AKS-02): the principal, who may delegate, unless the municipality excepts. */
export function answerAks(facts: FactReader): Answer {
  const excepted = facts.yes('municipalException') === true;
  return plainAnswer('aks', {
    outcome: {
      leaderMustBe: excepted ? 'AS_LOCAL_REGULATION_SAYS' : 'REKTOR',
      delegationOfDailyRunning: true,
      staffingRatio: null,
      formalCompetenceRequired: false,
      localRegulationMustCover: ['staff', 'leadership'],
    },
    basis: ['OL § 4-5', 'SFO kap. 1'],
    rules: ['AKS-01', 'AKS-02'],
    told: excepted ? 'aks-excepted' : 'aks-principal',
  });
}
