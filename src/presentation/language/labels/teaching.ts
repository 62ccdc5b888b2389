import type { CoverLine, LevelLine, SubjectLine } from '../../../disclosure/index.ts';
import type { Subject } from '../../../terms/index.ts';
import type { InEach } from '../language.ts';

/** What subjects are called, alone and at the beginning of a line. */
export const SUBJECT_LABELS: InEach<Readonly<Record<Subject, string>>> = {
  nb: {
    norsk: 'Norsk',
    matematikk: 'Matematikk',
    engelsk: 'Engelsk',
    samisk: 'Samisk',
    tegnsprak: 'Norsk tegnspråk',
    naturfag: 'Naturfag',
    samfunnsfag: 'Samfunnsfag',
    krle: 'KRLE',
    fremmedsprak: 'Fremmedspråk',
    kroppsoving: 'Kroppsøving',
    musikk: 'Musikk',
    'kunst-og-handverk': 'Kunst og håndverk',
    'mat-og-helse': 'Mat og helse',
    valgfag: 'Valgfag',
    utdanningsvalg: 'Utdanningsvalg',
    arbeidslivsfag: 'Arbeidslivsfag',
    'programfag-studie': 'Programfag, studieforberedende',
    'programfag-yrkesfag': 'Programfag, yrkesfag',
    'yrkesfaglig-fordypning': 'Yrkesfaglig fordypning',
    spesialpedagogikk: 'Spesialpedagogikk',
    'andre-fag': 'Andre fag',
  },
  nn: {
    norsk: 'Norsk',
    matematikk: 'Matematikk',
    engelsk: 'Engelsk',
    samisk: 'Samisk',
    tegnsprak: 'Norsk teiknspråk',
    naturfag: 'Naturfag',
    samfunnsfag: 'Samfunnsfag',
    krle: 'KRLE',
    fremmedsprak: 'Framandspråk',
    kroppsoving: 'Kroppsøving',
    musikk: 'Musikk',
    'kunst-og-handverk': 'Kunst og handverk',
    'mat-og-helse': 'Mat og helse',
    valgfag: 'Valfag',
    utdanningsvalg: 'Utdanningsval',
    arbeidslivsfag: 'Arbeidslivsfag',
    'programfag-studie': 'Programfag, studieførebuande',
    'programfag-yrkesfag': 'Programfag, yrkesfag',
    'yrkesfaglig-fordypning': 'Yrkesfagleg fordjuping',
    spesialpedagogikk: 'Spesialpedagogikk',
    'andre-fag': 'Andre fag',
  },
  en: {
    norsk: 'Norwegian',
    matematikk: 'Mathematics',
    engelsk: 'English',
    samisk: 'Sami',
    tegnsprak: 'Norwegian sign language',
    naturfag: 'Science',
    samfunnsfag: 'Social studies',
    krle: 'Religion and ethics (KRLE)',
    fremmedsprak: 'Foreign languages',
    kroppsoving: 'Physical education',
    musikk: 'Music',
    'kunst-og-handverk': 'Arts and crafts',
    'mat-og-helse': 'Food and health',
    valgfag: 'Electives',
    utdanningsvalg: 'Educational choices',
    arbeidslivsfag: 'Working life skills',
    'programfag-studie': 'Programme subjects, general studies',
    'programfag-yrkesfag': 'Programme subjects, vocational',
    'yrkesfaglig-fordypning': 'In-depth vocational study',
    spesialpedagogikk: 'Special education',
    'andre-fag': 'Other subjects',
  },
};

type LaterSource =
  | 'qualifications'
  | 'teaching'
  | 'cover-hours'
  | 'qualified-hours'
  | 'followed-cohorts'
  | 'special-groups'
  | 'fulfilment-plans'
  | 'plan-actions'
  | 'plan-meetings';

/** What the tables about teaching and qualifications, and some others of schools, are called. */
export const TEACHING_SOURCES: InEach<Readonly<Record<LaterSource, string>>> = {
  nb: {
    qualifications: 'Kvalifikasjoner',
    teaching: 'Fordeling av undervisning',
    'cover-hours': 'Vikartimer',
    'fulfilment-plans': 'Planer for å oppfylle tilsettingskravene',
    'plan-actions': 'Tiltak i planen',
    'plan-meetings': 'Møter om planen',
    'qualified-hours': 'Undervisningstimer etter kompetanse fra GSI',
    'followed-cohorts': 'Kull som er fulgt videre',
    'special-groups': 'Egne grupper ved vanlige skoler',
  },
  nn: {
    qualifications: 'Kvalifikasjonar',
    teaching: 'Fordeling av undervisning',
    'cover-hours': 'Vikartimar',
    'fulfilment-plans': 'Planar for å oppfylle tilsetjingskrava',
    'plan-actions': 'Tiltak i planen',
    'plan-meetings': 'Møte om planen',
    'qualified-hours': 'Undervisningstimar etter kompetanse frå GSI',
    'followed-cohorts': 'Kull som er følgde vidare',
    'special-groups': 'Eigne grupper ved vanlege skular',
  },
  en: {
    qualifications: 'Qualifications',
    teaching: 'Distribution of teaching',
    'cover-hours': 'Cover hours',
    'fulfilment-plans': 'Plans to fulfil the hiring requirements',
    'plan-actions': 'Actions of the plan',
    'plan-meetings': 'Meetings about the plan',
    'qualified-hours': 'Hours of teaching by competence from GSI',
    'followed-cohorts': 'Cohorts followed onwards',
    'special-groups': 'Special groups at ordinary schools',
  },
};

/** What the columns of their figures are called. */
export const TEACHING_COLUMNS: InEach<Readonly<Record<'level' | 'subject' | 'cover', string>>> = {
  nb: { level: 'Trinn', subject: 'Fag', cover: 'Vikartimer' },
  nn: { level: 'Trinn', subject: 'Fag', cover: 'Vikartimar' },
  en: { level: 'Level', subject: 'Subject', cover: 'Cover' },
};

interface Lines {
  readonly level: Readonly<Record<LevelLine, string>>;
  readonly subject: Readonly<Record<SubjectLine, string>>;
  readonly cover: Readonly<Record<CoverLine, string>>;
}

/** What the lines of their figures are called. */
export const TEACHING_LINES: InEach<Lines> = {
  nb: {
    level: {
      all: 'Alle trinn',
      '1-4': '1.–4. trinn',
      '5-7': '5.–7. trinn',
      '8-10': '8.–10. trinn',
      VGS_FELLES: 'Vgs. fellesfag og studieforberedende',
      VGS_YRKESFAG: 'Vgs. yrkesfag',
      VOKSEN_FOV: 'Voksne, forberedende',
      VOKSEN_VGO: 'Voksne, videregående',
    },
    subject: { all: 'Alle fag', ...SUBJECT_LABELS.nb },
    cover: { unqualified: 'Ukvalifisert vikar, av vikartimene', uncovered: 'Ingen vikar, av timene som trengte det' },
  },
  nn: {
    level: {
      all: 'Alle trinn',
      '1-4': '1.–4. trinn',
      '5-7': '5.–7. trinn',
      '8-10': '8.–10. trinn',
      VGS_FELLES: 'Vgs. fellesfag og studieførebuande',
      VGS_YRKESFAG: 'Vgs. yrkesfag',
      VOKSEN_FOV: 'Vaksne, førebuande',
      VOKSEN_VGO: 'Vaksne, vidaregåande',
    },
    subject: { all: 'Alle fag', ...SUBJECT_LABELS.nn },
    cover: { unqualified: 'Ukvalifisert vikar, av vikartimane', uncovered: 'Ingen vikar, av timane som trong det' },
  },
  en: {
    level: {
      all: 'All levels',
      '1-4': 'Grades 1–4',
      '5-7': 'Grades 5–7',
      '8-10': 'Grades 8–10',
      VGS_FELLES: 'Upper secondary, common and general',
      VGS_YRKESFAG: 'Upper secondary, vocational',
      VOKSEN_FOV: 'Adults, preparatory',
      VOKSEN_VGO: 'Adults, upper secondary',
    },
    subject: { all: 'All subjects', ...SUBJECT_LABELS.en },
    cover: { unqualified: 'Unqualified, of cover given', uncovered: 'Nobody, of hours that needed cover' },
  },
};
