import { EMPLOYMENT_SOURCES } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { BY_OUR_READING } from './in-teaching-metrics.ts';
import { WITH_PLAN } from './numerators.ts';
import { OF_TEACHERS } from './of-teachers.ts';

export const fulfilmentPlans = {
  ...OF_TEACHERS,
  id: 'D5',
  alias: 'fulfilment-plans',
  name: {
    nb: 'Lærere uten kravet oppfylt som har plan',
    nn: 'Lærarar utan kravet oppfylt som har plan',
    en: 'Teachers who do not meet the requirement and have a plan',
  },
  definition: {
    nb: 'Andelen av lærerne som ikke oppfyller tilsettingskravet på en bestemt dag, som har en plan for å oppfylle det. Planen har rettslig grunnlag og en sluttdato som ikke er passert.',
    nn: 'Delen av lærarane som ikkje oppfyller tilsetjingskravet på ein bestemt dag, som har ein plan for å oppfylle det. Planen har rettsleg grunnlag og ein sluttdato som ikkje er passert.',
    en: 'The share of teachers who do not meet the hiring requirement on a given day and have a plan to meet it, with a legal basis and a last day that has not passed.',
  },
  formula:
    '|{p : teacher on t, does not meet § 17-3, plan at a unit of p that runs on t}| / |{p : teacher on t, does not meet § 17-3}|',
  numerator: WITH_PLAN,
  denominator: 'teachers-not-meeting-the-requirement',
  population: {
    nb: 'Alle med hovedstilling som lærer den dagen som ikke oppfyller tilsettingskravet. De det ikke er kjent for, er ikke med.',
    nn: 'Alle med hovudstilling som lærar den dagen som ikkje oppfyller tilsetjingskravet. Dei det ikkje er kjent for, er ikkje med.',
    en: 'Everyone whose primary post is as teacher on the day and who does not meet the hiring requirement. Those of whom it is not known are not in it.',
  },
  sources: [...EMPLOYMENT_SOURCES, 'qualifications', 'teaching', 'fulfilment-plans'],
  // How many do not meet the requirement is told by D1, all but those of whom it is not known.
  standsAs: { ...OF_TEACHERS.standsAs, also: [{ metric: 'D1', columns: [] }] },
  pitfalls: [
    {
      nb: 'En plan som har løpt ut, eller som er oppgitt, teller ikke. En kladd teller, for den har grunnlag og sluttdato.',
      nn: 'Ein plan som har gått ut, eller som er gitt opp, tel ikkje. Ein kladd tel, for han har grunnlag og sluttdato.',
      en: 'A plan that has run out or been given up does not count. A draft does, since it has a basis and a last day.',
    },
    {
      nb: 'Planen må være for en skole læreren er ansatt ved den dagen. Den teller fra den dagen den gjelder fra, så før eieren begynte å føre planer finnes det ikke noe tall.',
      nn: 'Planen må vere for ein skule læraren er tilsett ved den dagen. Han tel frå den dagen han gjeld frå, så før eigaren byrja å føre planar finst det ikkje noko tal.',
      en: 'The plan must be for a school the teacher is employed at on the day. It counts from the day it holds from, so there is no figure of the time before the owner began to keep plans.',
    },
    {
      nb: 'Alle skal ha plan: tallet skal være 100 prosent. Hvem som mangler, står for den som har tilgang på siden Mine oppgaver. Den spør etter siste levering og kan avvike med noen få.',
      nn: 'Alle skal ha plan: talet skal vere 100 prosent. Kven som manglar, står for den som har tilgang på sida Mine oppgåver. Ho spør etter siste levering og kan avvike med nokre få.',
      en: 'Everybody is to have a plan: the figure should be 100 per cent. Who has none stands under My tasks for whoever may see it. That page asks by the latest delivery and may differ by a few.',
    },
    BY_OUR_READING,
  ],
  definedBy: 'docs/metrics/D5-fulfilment-plans.md',
} as const satisfies Metric;
