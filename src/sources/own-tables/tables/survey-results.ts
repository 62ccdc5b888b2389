import type { TenFactor } from '../../../terms/index.ts';
import { backgroundAtUnit } from '../controls/background-at-unit.ts';
import { meanOffScale } from '../controls/mean-off-scale.ts';
import { tooFewAnswers } from '../controls/too-few-answers.ts';
import { GROUP, may, must, type OwnTable } from '../own-table.ts';

/** The ten factors of 10-FAKTOR (10faktor.no), in the survey's own order. */
const TEN_FACTORS = {
  'inner-motivation': ['1', 'indre motivasjon'],
  mastery: ['2', 'mestringstro', 'meistringstru'],
  autonomy: ['3', 'autonomi', 'selvstendighet'],
  'use-of-competence': ['4', 'bruk av kompetanse'],
  'mastery-leadership': ['5', 'mestringsorientert ledelse', 'meistringsorientert leiing'],
  'role-clarity': ['6', 'rolleklarhet', 'rolleklarleik'],
  'relevant-development': ['7', 'relevant kompetanseutvikling'],
  flexibility: ['8', 'fleksibilitetsvilje'],
  'mastery-climate': ['9', 'mestringsklima', 'meistringsklima'],
  'prosocial-motivation': ['10', 'nytteorientert motivasjon', 'prososial motivasjon'],
} as const satisfies Readonly<Record<TenFactor, readonly string[]>>;

/** Means of surveys, as the survey's owner has added them up. Never single answers, questions or words. */
export const SURVEY_RESULTS: OwnTable = {
  source: 'survey-results',
  name: 'Resultater fra medarbeider- og brukerundersøkelser',
  purpose:
    'Gjennomsnitt per faktor, enhet eller gruppe i 10-FAKTOR og andre undersøkelser. Bare summer: ingen enkeltsvar, enkeltspørsmål eller fritekst.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'metrics.md F10: 10faktor.no, minst tre svar, bakgrunn bare for hele kommunen',
  fields: [
    {
      ...must('survey', 'code', 'Hvilken undersøkelse.', 'undersøkelse | undersøking | survey'),
      codes: {
        'ten-factor': ['10-faktor', '10 faktor', 'tifaktor'],
        satisfaction: ['trivsel', 'tilfredshet'],
        'aks-users': ['aks-brukere', 'brukerundersøkelse aks', 'brukarundersøking aks', 'aks'],
        belonging: ['tilhørighet', 'tilhøyrsle'],
      },
    },
    must(
      'day',
      'day',
      'Runden: den siste svardagen, den samme for alle enheter.',
      'runde | dato | siste svardag | round',
    ),
    may(
      'unit',
      'unit-number',
      'Organisasjonsnummeret til enheten. Tom = hele skoleeieren.',
      'orgnr | organisasjonsnummer | unit',
    ),
    { ...GROUP, meaning: 'Stillingsgruppe, bare for hele skoleeieren. Tom = alle.' },
    {
      ...must('factor', 'code', 'Faktoren, eller det undersøkelsen spør om.', 'faktor | tema | factor'),
      codes: {
        ...TEN_FACTORS,
        satisfaction: ['trivsel', 'tilfredshet', 'fornøyd'],
        belonging: ['tilhørighet', 'tilhøyrsle'],
      },
    },
    must('mean', 'number', 'Gjennomsnittet på skalaen 1–5.', 'gjennomsnitt | snitt | mean'),
    must('answers', 'count', 'Hvor mange som svarte.', 'svar | antall svar | answers'),
    may('invited', 'count', 'Hvor mange som ble invitert.', 'inviterte | antall inviterte | invited'),
    may('deviation', 'number', 'Standardavviket mellom svarene.', 'standardavvik | sd | deviation'),
  ],
  key: ['survey', 'day', 'unit', 'group', 'factor'],
  wholes: [{ whole: 'invited', parts: ['answers'] }],
  rowControls: [tooFewAnswers, backgroundAtUnit, meanOffScale],
};
