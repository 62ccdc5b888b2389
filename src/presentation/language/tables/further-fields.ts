import type { MappedSource } from '../../../record/administration/index.ts';
import type { InEach } from '../language.ts';
import type { FieldWords } from './shape.ts';

type Further =
  | 'exit-answers'
  | 'survey-results'
  | 'pay'
  | 'job-ads'
  | 'education-applicants'
  | 'living-index'
  | 'working-time'
  | 'qualified-hours'
  | 'followed-cohorts'
  | 'special-groups';

/** Columns of tables of answers, pay and what stands around the figures. */
export const FURTHER_FIELDS: InEach<Readonly<Record<Further & MappedSource, Readonly<Record<string, FieldWords>>>>> = {
  nb: {
    'exit-answers': {
      kind: ['svar fra', 'Den som sluttet, eller som takket nei til et tilbud.'],
      reason: ['hovedgrunn', 'Hovedgrunnen. «Spurt» i stedet for en grunn sier hvor mange som ble spurt.'],
      answers: ['svar', 'Hvor mange som oppga grunnen som sin hovedgrunn.'],
      asked: ['spurt', 'Hvor mange som ble spurt. Bare i raden «spurt».'],
    },
    'survey-results': {
      survey: ['undersøkelse', 'Hvilken undersøkelse.'],
      day: ['siste svardag', 'Runden: den siste svardagen, den samme for alle enheter.'],
      factor: ['faktor', 'Faktoren, eller det undersøkelsen spør om.'],
      mean: ['gjennomsnitt', 'Gjennomsnittet på skalaen 1–5.'],
      answers: ['svar', 'Hvor mange som svarte.'],
      invited: ['inviterte', 'Hvor mange som ble invitert.'],
      deviation: ['standardavvik', 'Standardavviket mellom svarene.'],
    },
    pay: {
      position: ['stillingskode', 'Stillingskoden.'],
      measure: ['mål', 'Årslønn i kroner, eller lønnstrinn.'],
      low: ['laveste', 'Laveste årslønn i kroner, eller laveste lønnstrinn.'],
      median: ['median', 'Midterste årslønn eller lønnstrinn.'],
      high: ['høyeste', 'Høyeste årslønn eller lønnstrinn.'],
      persons: ['ansatte', 'Hvor mange som har koden.'],
    },
    'job-ads': {
      ad: ['annonsenummer', 'Nummeret på annonsen.'],
      published: ['lagt ut', 'Dagen annonsen ble lagt ut.'],
      expires: ['tatt ned', 'Dagen den ble eller blir tatt ned.'],
      positions: ['antall stillinger', 'Tom = én.'],
    },
    'education-applicants': {
      programme: ['utdanning', 'Utdanningen.'],
      institution: ['lærested', 'Lærestedet. Tom = alle i landet.'],
      firstChoice: ['førstevalg', 'Søkere med utdanningen som førstevalg.'],
      places: ['studieplasser', 'Studieplasser.'],
      offers: ['tilbud', 'Tilbud om plass.'],
      admitted: ['møtt', 'Møtt til studiestart.'],
    },
    'living-index': {
      area: ['områdekode', 'Koden for området, som i områdekartet.'],
      name: ['navn på indeksen', 'Hva indeksen heter. Tom = den har ett navn.'],
      index: ['indeks', 'Indeksen slik den er oppgitt.'],
      low: ['laveste på skalaen', 'Laveste verdi på skalaen.'],
      high: ['høyeste på skalaen', 'Høyeste verdi på skalaen.'],
      hard: ['mest utsatt', 'Hvilken ende av skalaen som er utsatte levekår.'],
    },
    'qualified-hours': {
      hours: ['undervisningstimer i alt', 'Timer i året, alle.'],
      qualifiedHours: [
        'timer gitt av lærere som oppfyller kravene',
        'Av dem timer gitt av lærere som oppfyller kravene til tilsetting.',
      ],
    },
    'followed-cohorts': {
      kind: ['hvem', 'Praksisstudenter, eller ansatte etter hvor de bodde da de søkte.'],
      followed: ['antall fulgt', 'Hvor mange de var.'],
      reached: [
        'antall nådd',
        'Av dem ansatt innen 24 måneder (praksisstudenter), eller fortsatt ansatt etter tre år (ansatte).',
      ],
    },
    'special-groups': {
      pupils: ['elever i gruppene', 'Elever i egne, faste grupper for individuelt tilrettelagt opplæring.'],
      positions: ['årsverk i gruppene', 'Årsverk som arbeider i gruppene.'],
      persons: ['ansatte i gruppene', 'Ansatte bak årsverkene. Uten dem regnes det med like mange som årsverkene.'],
      educators: ['årsverk pedagoger', 'Av årsverkene de som lærer eller spesialpedagog.'],
    },
    'working-time': {
      agreement: ['avtale', 'Sentral eller lokal avtale.'],
      since: ['gjelder fra', 'Dagen avtalen gjelder fra.'],
      until: ['gjelder til', 'Siste dag den gjelder. Tom = til den blir sagt opp.'],
      yearHours: ['årsramme', 'Timer i et årsverk.'],
      atSchool: ['timer på skolen', 'Av dem: timer på skolen i året.'],
      weeks: ['uker', 'Uker timene er fordelt på.'],
    },
  },
  nn: {
    'exit-answers': {
      kind: ['svar frå', 'Den som slutta, eller som takka nei til eit tilbod.'],
      reason: ['hovudgrunn', 'Hovudgrunnen. «Spurt» i staden for ein grunn seier kor mange som blei spurde.'],
      answers: ['svar', 'Kor mange som oppgav grunnen som sin hovudgrunn.'],
      asked: ['spurde', 'Kor mange som blei spurde. Berre i rada «spurt».'],
    },
    'survey-results': {
      survey: ['undersøking', 'Kva undersøking.'],
      day: ['siste svardag', 'Runden: den siste svardagen, den same for alle einingar.'],
      factor: ['faktor', 'Faktoren, eller det undersøkinga spør om.'],
      mean: ['gjennomsnitt', 'Gjennomsnittet på skalaen 1–5.'],
      answers: ['svar', 'Kor mange som svarte.'],
      invited: ['inviterte', 'Kor mange som blei inviterte.'],
      deviation: ['standardavvik', 'Standardavviket mellom svara.'],
    },
    pay: {
      position: ['stillingskode', 'Stillingskoden.'],
      measure: ['mål', 'Årsløn i kroner, eller lønstrinn.'],
      low: ['lågaste', 'Lågaste årsløn i kroner, eller lågaste lønstrinn.'],
      median: ['median', 'Midtarste årsløn eller lønstrinn.'],
      high: ['høgaste', 'Høgaste årsløn eller lønstrinn.'],
      persons: ['tilsette', 'Kor mange som har koden.'],
    },
    'job-ads': {
      ad: ['annonsenummer', 'Nummeret på annonsen.'],
      published: ['lagd ut', 'Dagen annonsen blei lagd ut.'],
      expires: ['teken ned', 'Dagen han blei eller blir teken ned.'],
      positions: ['talet på stillingar', 'Tom = éi.'],
    },
    'education-applicants': {
      programme: ['utdanning', 'Utdanninga.'],
      institution: ['lærestad', 'Lærestaden. Tom = alle i landet.'],
      firstChoice: ['førsteval', 'Søkjarar med utdanninga som førsteval.'],
      places: ['studieplassar', 'Studieplassar.'],
      offers: ['tilbod', 'Tilbod om plass.'],
      admitted: ['møtt', 'Møtt til studiestart.'],
    },
    'living-index': {
      area: ['områdekode', 'Koden for området, som i områdekartet.'],
      name: ['namn på indeksen', 'Kva indeksen heiter. Tom = han har eitt namn.'],
      index: ['indeks', 'Indeksen slik han er oppgjeven.'],
      low: ['lågaste på skalaen', 'Lågaste verdi på skalaen.'],
      high: ['høgaste på skalaen', 'Høgaste verdi på skalaen.'],
      hard: ['mest utsett', 'Kva ende av skalaen som er utsette levekår.'],
    },
    'qualified-hours': {
      hours: ['undervisningstimar i alt', 'Timar i året, alle.'],
      qualifiedHours: [
        'timar gitt av lærarar som oppfyller krava',
        'Av dei timar gitt av lærarar som oppfyller krava til tilsetjing.',
      ],
    },
    'followed-cohorts': {
      kind: ['kven', 'Praksisstudentar, eller tilsette etter kvar dei budde då dei søkte.'],
      followed: ['talet på følgde', 'Kor mange dei var.'],
      reached: [
        'talet på nådde',
        'Av dei tilsette innan 24 månader (praksisstudentar), eller framleis tilsette etter tre år (tilsette).',
      ],
    },
    'special-groups': {
      pupils: ['elevar i gruppene', 'Elevar i eigne, faste grupper for individuelt tilrettelagd opplæring.'],
      positions: ['årsverk i gruppene', 'Årsverk som arbeider i gruppene.'],
      persons: ['tilsette i gruppene', 'Tilsette bak årsverka. Utan dei reknar vi med like mange som årsverka.'],
      educators: ['årsverk pedagogar', 'Av årsverka dei som lærar eller spesialpedagog.'],
    },
    'working-time': {
      agreement: ['avtale', 'Sentral eller lokal avtale.'],
      since: ['gjeld frå', 'Dagen avtalen gjeld frå.'],
      until: ['gjeld til', 'Siste dag han gjeld. Tom = til han blir sagd opp.'],
      yearHours: ['årsramme', 'Timar i eit årsverk.'],
      atSchool: ['timar på skulen', 'Av dei: timar på skulen i året.'],
      weeks: ['veker', 'Veker timane er fordelte på.'],
    },
  },
  en: {
    'exit-answers': {
      kind: ['answers from', 'Those who left, or who declined an offer.'],
      reason: ['main reason', 'The main reason. “Asked” in place of a reason says how many were asked.'],
      answers: ['answers', 'How many gave it as their main reason.'],
      asked: ['asked', 'How many were asked. In the row “asked” only.'],
    },
    'survey-results': {
      survey: ['survey', 'Which survey.'],
      day: ['last day of answers', 'The round: the last day of answers, the same for all units.'],
      factor: ['factor', 'The factor, or what the survey asks about.'],
      mean: ['mean', 'The mean on the scale 1–5.'],
      answers: ['answers', 'How many answered.'],
      invited: ['invited', 'How many were invited.'],
      deviation: ['standard deviation', 'The standard deviation of the answers.'],
    },
    pay: {
      position: ['position code', 'The position code.'],
      measure: ['measure', 'Pay a year in kroner, or pay steps.'],
      low: ['lowest', 'The lowest pay a year, or the lowest step.'],
      median: ['median', 'The middle pay or step.'],
      high: ['highest', 'The highest pay or step.'],
      persons: ['persons', 'How many have the code.'],
    },
    'job-ads': {
      ad: ['advertisement', 'The number of the advertisement.'],
      published: ['published', 'The day it was put out.'],
      expires: ['expires', 'The day it was or will be taken down.'],
      positions: ['posts', 'Empty = one.'],
    },
    'education-applicants': {
      programme: ['programme', 'The programme.'],
      institution: ['institution', 'The institution. Empty = all of the country.'],
      firstChoice: ['first choice', 'Applicants with the programme as their first choice.'],
      places: ['places', 'Places.'],
      offers: ['offers', 'Offers of a place.'],
      admitted: ['admitted', 'Those who began.'],
    },
    'living-index': {
      area: ['area code', 'The code of the area, as on the map of areas.'],
      name: ['name of the index', 'What the index is called. Empty = it has one name.'],
      index: ['index', 'The index as it is given.'],
      low: ['scale from', 'The lowest value of the scale.'],
      high: ['scale to', 'The highest value of the scale.'],
      hard: ['hard end', 'Which end of the scale is hard living conditions.'],
    },
    'qualified-hours': {
      hours: ['hours of teaching', 'Hours in the year, all.'],
      qualifiedHours: ['hours by the qualified', 'Of them hours given by teachers who meet the hiring requirement.'],
    },
    'followed-cohorts': {
      kind: ['who', 'Practice students, or hires by where they lived when they applied.'],
      followed: ['followed', 'How many they were.'],
      reached: [
        'reached',
        'Of them hired within 24 months (practice students), or still employed after three years (hires).',
      ],
    },
    'special-groups': {
      pupils: ['pupils in the groups', 'Pupils in fixed groups of special education.'],
      positions: ['FTE in the groups', 'Full-time equivalents that work in the groups.'],
      persons: [
        'staff in the groups',
        'Staff behind the posts. Without them as many as the full-time equivalents are reckoned with.',
      ],
      educators: ['FTE of educators', 'Of the posts those as teacher or special educator.'],
    },
    'working-time': {
      agreement: ['agreement', 'A central or a local agreement.'],
      since: ['valid from', 'The day it holds from.'],
      until: ['valid to', 'The last day it holds. Empty = until notice.'],
      yearHours: ['hours a year', 'Hours of a full year.'],
      atSchool: ['hours at school', 'Of them: hours at school in the year.'],
      weeks: ['weeks', 'Weeks the hours are spread over.'],
    },
  },
};
