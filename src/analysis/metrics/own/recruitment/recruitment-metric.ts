import { OF_PERSONS } from '../../in-many-metrics.ts';
import type { Metric, MetricId, StandsAs, Text3 } from '../../metric.ts';

type Varying =
  | 'id'
  | 'alias'
  | 'name'
  | 'definition'
  | 'formula'
  | 'unit'
  | 'kernel'
  | 'numerator'
  | 'denominator'
  | 'sensitive'
  | 'pitfalls';

type RecruitmentTold = Pick<Metric, Varying> & {
  readonly id: Extract<MetricId, `C${string}`>;
  readonly standsAs?: StandsAs;
  readonly population?: Text3;
  readonly adds?: boolean;
};

const POPULATION: Text3 = {
  nb: 'Utlyste stillinger med søknadsfrist i perioden. En stilling som er lyst ut flere ganger, teller én gang, ved den siste fristen.',
  nn: 'Utlyste stillingar med søknadsfrist i perioden. Ei stilling som er lyst ut fleire gonger, tel éin gong, ved den siste fristen.',
  en: 'Posts with their deadline in the period. A post advertised several times counts once, at its last deadline.',
};

const ADDS: Text3 = {
  nb: 'Teller og nevner kan legges sammen hver for seg, over tid og over enheter: hver stilling har én frist og står ett sted.',
  nn: 'Teljar og nemnar kan leggjast saman kvar for seg, over tid og over einingar: kvar stilling har éin frist og står éin stad.',
  en: 'Both numbers may be added over time and over units: each post has one deadline and stands in one place.',
};

const NEVER: Text3 = {
  nb: 'En median kan ikke legges sammen, verken over tid eller over enheter.',
  nn: 'Ein median kan ikkje leggjast saman, verken over tid eller over einingar.',
  en: 'A median may not be added, neither over time nor over units.',
};

/** Said the same of wherever posts are counted. */
export const ONE_AD_SEVERAL_POSTS: Text3 = {
  nb: 'En utlysning av tre stillinger teller som tre, hver med alle søkerne. To kvalifiserte til tre stillinger er da to til hver.',
  nn: 'Ei utlysing av tre stillingar tel som tre, kvar med alle søkjarane. To kvalifiserte til tre stillingar er då to til kvar.',
  en: 'One advertisement of three posts counts as three, each with all the applicants. Two qualified for three posts are then two for each.',
};

export const QUALIFIED_AS_DELIVERED: Text3 = {
  nb: 'Hvem som er kvalifisert, er leverandørens vurdering ved fristen. Laget har ikke prøvd søkerne mot loven, for utdanningen deres leveres ikke. Dem som ble ansatt, prøver D1n. Uten leverandørens vurdering er stillingen ikke med.',
  nn: 'Kven som er kvalifisert, er leverandøren si vurdering ved fristen. Laget har ikkje prøvd søkjarane mot lova, for utdanninga deira blir ikkje levert. Dei som blei tilsette, prøver D1n. Utan vurderinga til leverandøren er stillinga ikkje med.',
  en: 'Who is qualified is the deliverer’s judgement at the deadline. Laget has not tried the applicants by the law, since their education is not delivered. Those who were hired are tried by D1n. A post without the deliverer’s judgement is left out.',
};

export const OF_POSTS_WITH_APPLICATIONS: Text3 = {
  nb: 'Regnes bare av stillinger som er levert med søknader, én rad per søknad.',
  nn: 'Blir rekna berre av stillingar som er leverte med søknader, éi rad per søknad.',
  en: 'Reckoned only of posts delivered with applications, one row each.',
};

/** Sums over advertisements of one post. */
export const AGAIN_ADDED: Text3 = {
  nb: 'Der en stilling er lyst ut på nytt, legges søkerne til hver utlysning sammen. Den som søker to ganger, teller da to ganger.',
  nn: 'Der ei stilling er lyst ut på nytt, blir søkjarane til kvar utlysing lagde saman. Den som søkjer to gonger, tel då to gonger.',
  en: 'Where a post is advertised again, the applicants of each time are added. Who applies twice then counts twice.',
};

/** What all metrics of recruitment have in common. */
export function recruitmentMetric({ adds = true, population = POPULATION, ...told }: RecruitmentTold): Metric {
  const along = adds ? 'adds' : 'never-add';
  const isOfApplications = told.kernel === 'application-share' || told.kernel === 'hire-channels';
  return {
    ...told,
    version: '1.0.0',
    counted: 'posts',
    population,
    exclusions: [],
    overTime: along,
    overUnits: along,
    adding: adds ? ADDS : NEVER,
    referenceValues: [],
    sources: isOfApplications ? ['posts', 'applications'] : ['posts'],
    notOffered: OF_PERSONS,
    owner: 'Laget',
    validFrom: '2015-01-01',
    definedBy: `docs/metrics/${told.id}-${told.alias}.md`,
  };
}
