import type { Metric } from '../metric.ts';
import { surveyMetric } from './survey-metric.ts';

export const tenFactor = surveyMetric({
  id: 'F10',
  alias: 'ten-factor',
  kernel: 'ten-factor',
  numerator: 'mean-of-ten-factor',
  along: 'places',
  name: { nb: '10-FAKTOR', nn: '10-FAKTOR', en: '10-FAKTOR' },
  definition: {
    nb: 'Gjennomsnittet på skalaen 1–5 for hver av de ti faktorene i medarbeiderundersøkelsen 10-FAKTOR, i den siste runden.',
    nn: 'Gjennomsnittet på skalaen 1–5 for kvar av dei ti faktorane i medarbeidarundersøkinga 10-FAKTOR, i den siste runden.',
    en: 'The mean on the scale 1–5 of each of the ten factors of the employee survey 10-FAKTOR, in the latest round.',
  },
  population: {
    nb: 'Ansatte som svarte i runden, ved enheten de svarte for.',
    nn: 'Tilsette som svarte i runden, ved eininga dei svarte for.',
    en: 'Employees who answered in the round, at the unit they answered for.',
  },
  pitfalls: [
    {
      nb: '10-FAKTOR spør verken om trivsel eller tilhørighet, og skal ikke blandes med undersøkelser som gjør det.',
      nn: '10-FAKTOR spør verken om trivsel eller tilhøyrsle, og skal ikkje blandast med undersøkingar som gjer det.',
      en: '10-FAKTOR asks neither of satisfaction nor of belonging, and is not to be mixed with surveys that do.',
    },
  ],
}) satisfies Metric;
