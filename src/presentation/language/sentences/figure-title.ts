import { capitalised } from '../capitals.ts';
import type { InEach, Language } from '../language.ts';
import { fill } from '../screens/shape.ts';
import { ABSENCE_PHRASES } from './absence/absence-phrases.ts';
import { ANSWER_LEADS, ANSWER_TITLES } from './answers/answers-titles.ts';
import { DAY_PHRASES } from './day-phrases.ts';
import { GROUP_NOUNS } from './group-nouns.ts';
import { LEAVING_LEADS, LEAVING_TITLES } from './leaving-titles.ts';
import { RECRUITMENT_LEADS } from './recruitment/recruitment-leads.ts';

/** Titles of the figure screen by metric: «Lærere som slutter». */
const TITLES: InEach<Readonly<Record<string, string>>> = {
  nb: {
    headcount: 'Antall {many}',
    'contracted-fte': 'Avtalte årsverk, {many}',
    'owner-turnover': '{Many} som slutter',
    'school-turnover': '{Many} som slutter eller bytter skole',
    'staff-balance': 'Personalbalanse, {many}',
    retention: 'Andel {many} som blir',
    'stayers-and-leavers': '{Many} som ble, byttet skole eller sluttet',
    'flow-matrix': 'Bevegelser mellom steder, {many}',
  },
  nn: {
    headcount: 'Talet på {many}',
    'contracted-fte': 'Avtalte årsverk, {many}',
    'owner-turnover': '{Many} som sluttar',
    'school-turnover': '{Many} som sluttar eller byter skule',
    'staff-balance': 'Personalbalanse, {many}',
    retention: 'Del {many} som blir',
    'stayers-and-leavers': '{Many} som blei, bytte skule eller slutta',
    'flow-matrix': 'Rørsler mellom stader, {many}',
  },
  en: {
    headcount: 'Number of {many}',
    'contracted-fte': 'Contracted FTE, {many}',
    'owner-turnover': '{Many} who leave',
    'school-turnover': '{Many} who leave or change school',
    'staff-balance': 'Staff balance, {many}',
    retention: 'Share of {many} who stay',
    'stayers-and-leavers': '{Many} who stayed, moved or left',
    'flow-matrix': 'Moves between places, {many}',
  },
};

/** What the figure is, in a line under its title; `{owner}` is the school owner's name. */
const LEADS: InEach<Readonly<Record<string, string>>> = {
  nb: {
    'cover-hours': 'Timer gitt av ukvalifiserte vikarer, og timer ingen tok',
    headcount: 'Personer med en stilling som teller, den dagen',
    'contracted-fte': 'Avtalt stilling, regnet om til hele stillinger',
    'owner-turnover': 'Andel som ikke lenger er ansatt i {owner}',
    'school-turnover': 'Andel som har sluttet i {owner} eller byttet skole',
    'staff-balance': 'Hvor mange som kom og gikk i perioden',
    retention: 'Andel fortsatt ansatt i {owner} etter hele år',
    'stayers-and-leavers': 'Hvor de som var ansatt den første dagen, var på den andre',
    'flow-matrix': 'Hvor mange som sto hvor på to dager',
    'principal-continuity': 'Skifter av rektor de siste fem årene, og skoler med mange',
    'vacancy-rate': 'Hjemler som ikke er besatt av noen kvalifisert',
    'teacher-norm': 'Gruppestørrelse 2: elevtimer delt på lærertimer i ordinær undervisning',
    'teacher-norm-gap': 'Det skolene under normen mangler, uten at andre skolers timer er trukket fra',
    'local-hires-staying': 'Andel fortsatt ansatt i {owner} tre år senere, av dem som bodde her eller i nabokommunen',
    'other-hires-staying': 'Andel fortsatt ansatt i {owner} tre år senere, av dem som bodde et annet sted',
    'practice-students-hired': 'Andel ansatt i {owner} innen to år etter praksis',
    'ks-turnover': 'Oppgitt av KS, ikke regnet ut her',
    'exit-rate': 'Avganger i perioden, for hvert hundre år noen har vært ansatt',
  },
  nn: {
    'cover-hours': 'Timar gitt av ukvalifiserte vikarar, og timar ingen tok',
    headcount: 'Personar med ei stilling som tel, den dagen',
    'contracted-fte': 'Avtalt stilling, rekna om til heile stillingar',
    'owner-turnover': 'Del som ikkje lenger er tilsett i {owner}',
    'school-turnover': 'Del som har slutta i {owner} eller bytt skule',
    'staff-balance': 'Kor mange som kom og gjekk i perioden',
    retention: 'Del framleis tilsett i {owner} etter heile år',
    'stayers-and-leavers': 'Kvar dei som var tilsette den første dagen, var på den andre',
    'flow-matrix': 'Kor mange som stod kvar på to dagar',
    'principal-continuity': 'Skifte av rektor dei siste fem åra, og skular med mange',
    'vacancy-rate': 'Heimlar som ikkje er besette av nokon kvalifisert',
    'teacher-norm': 'Gruppestorleik 2: elevtimar delt på lærartimar i ordinær undervisning',
    'teacher-norm-gap': 'Det skulane under norma manglar, utan at timar ved andre skular er trekte frå',
    'local-hires-staying': 'Del framleis tilsett i {owner} tre år seinare, av dei som budde her eller i nabokommunen',
    'other-hires-staying': 'Del framleis tilsett i {owner} tre år seinare, av dei som budde ein annan stad',
    'practice-students-hired': 'Del tilsett i {owner} innan to år etter praksis',
    'ks-turnover': 'Oppgitt av KS, ikkje rekna ut her',
    'exit-rate': 'Avgangar i perioden, for kvart hundre år nokon har vore tilsett',
  },
  en: {
    'cover-hours': 'Hours of cover by the unqualified, and hours nobody took',
    headcount: 'Persons with a position that counts, on the day',
    'contracted-fte': 'Agreed working time, as whole positions',
    'owner-turnover': 'Share no longer employed in {owner}',
    'school-turnover': 'Share who have left {owner} or changed school',
    'staff-balance': 'How many came and went in the period',
    retention: 'Share still employed in {owner} after completed years',
    'stayers-and-leavers': 'Where those employed on the first day were on the second',
    'flow-matrix': 'How many stood where on two days',
    'principal-continuity': 'Changes of principal over the last five years, and schools with many',
    'vacancy-rate': 'Authorised posts not filled by anybody qualified',
    'teacher-norm': 'Group size 2: hours of pupils by hours of teachers in ordinary teaching',
    'teacher-norm-gap': 'What schools below the norm lack, hours of other schools not set against it',
    'local-hires-staying': 'Share still employed in {owner} three years later, of those who lived here or next to it',
    'other-hires-staying': 'Share still employed in {owner} three years later, of those who lived elsewhere',
    'practice-students-hired': 'Share hired in {owner} within two years of their practice',
    'ks-turnover': 'Reported by KS, not counted here',
    'exit-rate': 'Exits in the period, for every hundred years somebody was employed',
  },
};

/** The lines under titles, wherever they are written: a metric has one of its own only. */
function leadsIn(language: Language): Readonly<Record<string, string>> {
  const beside = { ...DAY_PHRASES[language], ...ABSENCE_PHRASES[language].of };
  return {
    ...Object.fromEntries(
      Object.entries(beside).flatMap(([alias, { lead }]) => (lead === undefined ? [] : [[alias, lead]])),
    ),
    ...LEADS[language],
    ...LEAVING_LEADS[language],
    ...RECRUITMENT_LEADS[language],
    ...ANSWER_LEADS[language],
  };
}

/** The line under a figure's title; a metric without one of its own is told by its name. */
export function figureLead(
  metric: { readonly alias: string; readonly name: string },
  owner: string,
  language: Language,
): string {
  return fill(leadsIn(language)[metric.alias] ?? metric.name, { owner });
}

/** The noun of a staff group in the plural: «lærere»; `Total` and unknown codes are all staff. */
export function groupNoun(group: string, language: Language): string {
  const nouns = GROUP_NOUNS[language];
  return (nouns[group] ?? nouns['Total'] ?? ['', ''])[1];
}

/** The title of a figure; a metric without one of its own is titled by its name. */
export function figureTitle(
  metric: { readonly alias: string; readonly name: string },
  group: string,
  language: Language,
): string {
  const many = groupNoun(group, language);
  const titles = { ...TITLES[language], ...LEAVING_TITLES[language], ...ANSWER_TITLES[language] };
  return fill(titles[metric.alias] ?? metric.name, {
    many,
    Many: capitalised(many),
  });
}
