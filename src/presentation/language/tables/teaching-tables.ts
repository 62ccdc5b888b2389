import { SUBJECT_LABELS } from '../labels/teaching.ts';
import type { InEach } from '../language.ts';
import { LAW_WORDS_EN } from '../law/words/en.ts';
import { LAW_WORDS_NB } from '../law/words/nb.ts';
import { LAW_WORDS_NN } from '../law/words/nn.ts';
import type { FieldWords, TableTexts } from './shape.ts';

type TeachingTable = 'qualifications' | 'teaching' | 'cover-hours';
type Fields = Readonly<Record<TeachingTable, Readonly<Record<string, FieldWords>>>>;

/** Columns of qualifications, of the distribution of teaching, and of hours of cover. */
export const TEACHING_FIELDS: InEach<Fields> = {
  nb: {
    qualifications: {
      person: [
        'fødselsnummer',
        'Fødselsnummer, D-nummer eller ansattnummer, det samme som i de andre kildene. Blir til en nøkkel før raden tas vare på.',
      ],
      kind: ['kvalifikasjon', 'Hva raden gjelder: utdanning, studiepoeng i et fag, godkjenning eller annet.'],
      route: ['utdanning', 'Hvilken utdanning det er.'],
      subject: ['fag', 'Faget studiepoengene er i.'],
      credits: ['studiepoeng', 'Høyst 300 i ett fag.'],
      years: ['antall år', 'År med teori eller praksis. Bare i slike rader.'],
      started: ['påbegynt', 'Dagen utdanningen begynte.'],
      completed: ['fullført', 'Dagen den ble fullført. Tom = den er fullført, men dagen er ikke kjent.'],
      seen: ['vitnemål sett', 'Om vitnemålet eller vedtaket er sett: ja eller nei. Tom = ikke sagt.'],
      seenBy: ['sett av', 'Rollen til den som så det. Aldri navn.'],
      seenOn: ['sett dato', 'Dagen det ble sett.'],
    },
    teaching: {
      person: [
        'fødselsnummer',
        'Fødselsnummer, D-nummer eller ansattnummer, det samme som i de andre kildene. Blir til en nøkkel før raden tas vare på.',
      ],
      subject: ['fag', 'Faget det undervises i.'],
      level: ['hovedtrinn', 'Hovedtrinnet eller opplæringsløpet.'],
      yearHours: ['årstimer', 'Klokketimer i skoleåret. Dette eller uketimer må være med.'],
      weekHours: ['uketimer', 'Klokketimer i uka. Ganges med 38 uker der årstimer ikke er med.'],
    },
    'cover-hours': {
      needed: ['timer som trengte vikar', 'Undervisningstimer der læreren var borte.'],
      qualified: ['kvalifisert vikar', 'Av dem timer gitt av en vikar som oppfyller kravene.'],
      unqualified: ['ukvalifisert vikar', 'Av dem timer gitt av en vikar som ikke oppfyller kravene.'],
      uncovered: ['uten vikar', 'Av dem timer uten vikar.'],
    },
  },
  nn: {
    qualifications: {
      person: [
        'fødselsnummer',
        'Fødselsnummer, D-nummer eller tilsettnummer, det same som i dei andre kjeldene. Blir til ein nøkkel før rada blir teken vare på.',
      ],
      kind: ['kvalifikasjon', 'Kva rada gjeld: utdanning, studiepoeng i eit fag, godkjenning eller anna.'],
      route: ['utdanning', 'Kva utdanning det er.'],
      subject: ['fag', 'Faget studiepoenga er i.'],
      credits: ['studiepoeng', 'Høgst 300 i eitt fag.'],
      years: ['tal på år', 'År med teori eller praksis. Berre i slike rader.'],
      started: ['påbyrja', 'Dagen utdanninga byrja.'],
      completed: ['fullført', 'Dagen ho blei fullført. Tom = ho er fullført, men dagen er ikkje kjend.'],
      seen: ['vitnemål sett', 'Om vitnemålet eller vedtaket er sett: ja eller nei. Tom = ikkje sagt.'],
      seenBy: ['sett av', 'Rolla til den som såg det. Aldri namn.'],
      seenOn: ['sett dato', 'Dagen det blei sett.'],
    },
    teaching: {
      person: [
        'fødselsnummer',
        'Fødselsnummer, D-nummer eller tilsettnummer, det same som i dei andre kjeldene. Blir til ein nøkkel før rada blir teken vare på.',
      ],
      subject: ['fag', 'Faget det blir undervist i.'],
      level: ['hovudtrinn', 'Hovudtrinnet eller opplæringsløpet.'],
      yearHours: ['årstimar', 'Klokketimar i skuleåret. Dette eller veketimar må vere med.'],
      weekHours: ['veketimar', 'Klokketimar i veka. Blir ganga med 38 veker der årstimar ikkje er med.'],
    },
    'cover-hours': {
      needed: ['timar som trong vikar', 'Undervisningstimar der læraren var borte.'],
      qualified: ['kvalifisert vikar', 'Av dei timar gitt av ein vikar som oppfyller krava.'],
      unqualified: ['ukvalifisert vikar', 'Av dei timar gitt av ein vikar som ikkje oppfyller krava.'],
      uncovered: ['utan vikar', 'Av dei timar utan vikar.'],
    },
  },
  en: {
    qualifications: {
      person: [
        'identity number',
        'National identity number, D-number or employee number, the same as in the other sources. Becomes a key before the row is kept.',
      ],
      kind: ['qualification', 'What the row is about: education, credits in a subject, recognition or something else.'],
      route: ['education', 'Which education it is.'],
      subject: ['subject', 'The subject the credits are in.'],
      credits: ['credits', 'At most 300 in one subject.'],
      years: ['years', 'Years of theory or practice. In such rows only.'],
      started: ['started', 'The day the education began.'],
      completed: ['completed', 'The day it was completed. Empty = it is completed, but the day is not known.'],
      seen: ['diploma seen', 'Whether the diploma or decision has been seen: yes or no. Empty = not said.'],
      seenBy: ['seen by', 'The role of whoever saw it. Never a name.'],
      seenOn: ['seen on', 'The day it was seen.'],
    },
    teaching: {
      person: [
        'identity number',
        'National identity number, D-number or employee number, the same as in the other sources. Becomes a key before the row is kept.',
      ],
      subject: ['subject', 'The subject taught.'],
      level: ['level', 'The main stage or programme.'],
      yearHours: ['hours a year', 'Hours of 60 minutes in the school year. This or hours a week is needed.'],
      weekHours: [
        'hours a week',
        'Hours of 60 minutes a week. Multiplied by 38 weeks where hours a year are not there.',
      ],
    },
    'cover-hours': {
      needed: ['hours that needed cover', 'Hours of teaching whose teacher was away.'],
      qualified: ['qualified cover', 'Of these, hours given by somebody who meets the requirements.'],
      unqualified: ['unqualified cover', 'Of these, hours given by somebody who does not meet the requirements.'],
      uncovered: ['no cover', 'Of these, hours that nobody gave.'],
    },
  },
};

const small = (labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(labels).map(([code, label]) => [code, loweredFirst(label)]));

/** KRLE stays as it is. */
function loweredFirst(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

const EDUCATIONS = {
  nb: LAW_WORDS_NB.educations,
  nn: LAW_WORDS_NN.educations,
  en: LAW_WORDS_EN.educations,
} as const satisfies InEach<unknown>;

/** Codes of the same tables. */
export const TEACHING_CODES: InEach<TableTexts['codes']> = {
  nb: {
    'qualifications/kind': {
      education: 'utdanning',
      credits: 'studiepoeng i fag',
      recognition: 'godkjenning fra utlandet',
      'before-2014': 'kunne tilsettes før 2014',
      ongoing: 'utdanning som er i gang',
      'further-1-4': 'videreutdanning rettet mot 1.–4. trinn',
      'total-credits': 'studiepoeng i alt',
      theory: 'teori over videregående',
      practice: 'yrkespraksis',
    },
    route: EDUCATIONS.nb,
    'qualifications/subject': small(SUBJECT_LABELS.nb),
    'teaching/subject': small(SUBJECT_LABELS.nb),
    level: small(LAW_WORDS_NB.levels),
    seen: { yes: 'ja', no: 'nei' },
  },
  nn: {
    'qualifications/kind': {
      education: 'utdanning',
      credits: 'studiepoeng i fag',
      recognition: 'godkjenning frå utlandet',
      'before-2014': 'kunne tilsetjast før 2014',
      ongoing: 'utdanning som er i gang',
      'further-1-4': 'vidareutdanning retta mot 1.–4. trinn',
      'total-credits': 'studiepoeng i alt',
      theory: 'teori over vidaregåande',
      practice: 'yrkespraksis',
    },
    route: EDUCATIONS.nn,
    'qualifications/subject': small(SUBJECT_LABELS.nn),
    'teaching/subject': small(SUBJECT_LABELS.nn),
    level: small(LAW_WORDS_NN.levels),
    seen: { yes: 'ja', no: 'nei' },
  },
  en: {
    'qualifications/kind': {
      education: 'education',
      credits: 'credits in a subject',
      recognition: 'recognition of foreign education',
      'before-2014': 'could be hired before 2014',
      ongoing: 'education under way',
      'further-1-4': 'further education aimed at grades 1–4',
      'total-credits': 'credits in all',
      theory: 'theory above upper secondary',
      practice: 'trade practice',
    },
    route: EDUCATIONS.en,
    'qualifications/subject': small(SUBJECT_LABELS.en),
    'teaching/subject': small(SUBJECT_LABELS.en),
    level: small(LAW_WORDS_EN.levels),
    seen: { yes: 'yes', no: 'no' },
  },
};
