import type { Metric } from '../metric.ts';
import { surveyMetric } from './survey-metric.ts';

const OF_THE_OWNER = {
  nb: 'Ansatte hos skoleeieren som svarte i runden, etter stillingsgruppe.',
  nn: 'Tilsette hos skuleeigaren som svarte i runden, etter stillingsgruppe.',
  en: 'Employees of the owner who answered in the round, by staff group.',
};

export const satisfaction = surveyMetric({
  id: 'F10s',
  alias: 'satisfaction',
  kernel: 'survey-mean',
  numerator: 'mean-of-satisfaction',
  along: 'groups',
  name: { nb: 'Trivsel på jobb', nn: 'Trivsel på jobb', en: 'Satisfaction at work' },
  definition: {
    nb: 'Hvor godt de ansatte trives, som gjennomsnitt på skalaen 1–5 i den siste runden av skoleeierens egen undersøkelse.',
    nn: 'Kor godt dei tilsette trivst, som gjennomsnitt på skalaen 1–5 i den siste runden av skuleeigaren si eiga undersøking.',
    en: 'How content employees are, as a mean on the scale 1–5 in the latest round of the owner’s own survey.',
  },
  population: OF_THE_OWNER,
}) satisfies Metric;

export const belonging = surveyMetric({
  id: 'F10b',
  alias: 'belonging',
  kernel: 'survey-mean',
  numerator: 'mean-of-belonging',
  along: 'groups',
  name: {
    nb: 'Tilhørighet til fagfellesskapet',
    nn: 'Tilhøyrsle til fagfellesskapet',
    en: 'Belonging to the professional community',
  },
  definition: {
    nb: 'Hvor sterkt de ansatte opplever å høre til i fagfellesskapet, som gjennomsnitt på skalaen 1–5 i den siste runden.',
    nn: 'Kor sterkt dei tilsette opplever å høyre til i fagfellesskapet, som gjennomsnitt på skalaen 1–5 i den siste runden.',
    en: 'How strongly employees feel that they belong to the professional community, as a mean on the scale 1–5 in the latest round.',
  },
  population: OF_THE_OWNER,
}) satisfies Metric;

export const aksUsers = surveyMetric({
  id: 'F10u',
  alias: 'aks-users',
  kernel: 'survey-mean',
  numerator: 'mean-of-aks-users',
  along: 'places',
  name: {
    nb: 'Brukernes tilfredshet med AKS',
    nn: 'Brukarane si tilfredsheit med AKS',
    en: 'Satisfaction of AKS users',
  },
  definition: {
    nb: 'Hvor fornøyd foresatte er med AKS, som gjennomsnitt på skalaen 1–5 i den siste runden av brukerundersøkelsen.',
    nn: 'Kor nøgde føresette er med AKS, som gjennomsnitt på skalaen 1–5 i den siste runden av brukarundersøkinga.',
    en: 'How satisfied guardians are with AKS, as a mean on the scale 1–5 in the latest round of the user survey.',
  },
  population: {
    nb: 'Foresatte som svarte i runden, ved skolen AKS hører til.',
    nn: 'Føresette som svarte i runden, ved skulen AKS høyrer til.',
    en: 'Guardians who answered in the round, at the school AKS belongs to.',
  },
}) satisfies Metric;
