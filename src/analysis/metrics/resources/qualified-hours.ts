import { BY_UNITS_ONLY } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { SKOLEPORTEN_QUALIFIED_HOURS } from '../references/skoleporten.ts';

export const qualifiedHours = {
  id: 'D2',
  alias: 'hours-by-qualified',
  version: '1.0.0',
  name: {
    nb: 'Undervisning gitt av kvalifiserte (fra GSI)',
    nn: 'Undervisning gitt av kvalifiserte (frå GSI)',
    en: 'Teaching by the qualified (from GSI)',
  },
  definition: {
    nb: 'Undervisningstimer gitt av lærere som oppfyller kravene til tilsetting, i prosent av alle undervisningstimer. Hentet fra GSI slik det er publisert, ikke regnet ut her.',
    nn: 'Undervisningstimar gitt av lærarar som oppfyller krava til tilsetjing, i prosent av alle undervisningstimar. Henta frå GSI slik det er publisert, ikkje rekna ut her.',
    en: 'Hours of teaching given by teachers who meet the hiring requirement, per cent of all hours. Taken from GSI as published, not reckoned here.',
  },
  formula: '100 × hours by those who meet the hiring requirement(t) / all hours(t), as published',
  unit: 'share',
  kernel: 'qualified-hours',
  counted: 'hours',
  numerator: 'hours-by-qualified',
  denominator: 'hours-of-teaching',
  population: {
    nb: 'Skoler med timer i den siste tellingen på eller før dagen. GSI teller 1. oktober.',
    nn: 'Skular med timar i den siste teljinga på eller før dagen. GSI tel 1. oktober.',
    en: 'Schools with hours in the latest count on or before the day. GSI counts on 1 October.',
  },
  exclusions: [],
  overTime: 'never-add',
  overUnits: 'adds',
  adding: {
    nb: 'Over enheter: timene hver for seg, så regnes andelen på nytt. Over tid: nei. Hver telling gjelder sitt skoleår.',
    nn: 'Over einingar: timane kvar for seg, så blir delen rekna på nytt. Over tid: nei. Kvar teljing gjeld sitt skuleår.',
    en: 'Over units: the hours each by itself, and the share is reckoned anew. Over time: no. Each count is of its own school year.',
  },
  referenceValues: SKOLEPORTEN_QUALIFIED_HOURS,
  sources: ['qualified-hours'],
  pitfalls: [
    {
      nb: 'Statistisk sentralbyrå teller på en annen måte: personer i arbeidsforhold etter hvilken utdanning de har, uansett hva de underviser i. De to tallene er ikke ment å bli like.',
      nn: 'Statistisk sentralbyrå tel på ein annan måte: personar i arbeidsforhold etter kva utdanning dei har, uansett kva dei underviser i. Dei to tala er ikkje meinte å bli like.',
      en: 'Statistics Norway counts in another way: persons in employment by what education they have, whatever they teach. The two are not meant to agree.',
    },
    {
      nb: 'Kravet gjelder tilsetting. Den som oppfyller det, kan likevel mangle fordypning i faget.',
      nn: 'Kravet gjeld tilsetjing. Den som oppfyller det, kan likevel mangle fordjuping i faget.',
      en: 'The requirement is for being hired. Who meets it may still lack depth in the subject.',
    },
    {
      nb: 'Det skolene har meldt 1. oktober, sier ikke hvem som hadde timene resten av året.',
      nn: 'Det skulane har meldt 1. oktober, seier ikkje kven som hadde timane resten av året.',
      en: 'What schools report on 1 October does not say who taught for the rest of the year.',
    },
  ],
  notOffered: BY_UNITS_ONLY,
  owner: 'Utdanningsdirektoratet (GSI)',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/D2-hours-by-qualified.md',
} as const satisfies Metric;
