import { TEACHING_LEVELS } from '../../../terms/index.ts';
import { hoursMissing } from '../controls/hours-missing.ts';
import { teacherOverFull } from '../controls/teacher-over-full.ts';
import { may, must, type OwnTable, PERIOD, PERSON, UNIT } from '../own-table.ts';
import { codesWith, SUBJECT_CODES } from './qualifications.ts';

/**
 * The school's distribution of teaching: who teaches which subject on which level for how many hours, a school year at a
 * time. The person's number is turned into the record's person key as it is kept. Read by `requirements/appointments`.
 */
export const TEACHING: OwnTable = {
  source: 'teaching',
  name: 'Fordeling av undervisning',
  purpose:
    'Timer per skole, skoleår, lærer, fag og hovedtrinn, slik timene er fordelt. Med kvalifikasjonene viser det hvor mange timer som gis av dem som oppfyller kravene, i hvert fag. Fødselsnummeret blir til en nøkkel når raden tas inn.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'metrics.md D2–D4; rules.md 2; decision 0073',
  fields: [
    PERIOD,
    UNIT,
    PERSON,
    {
      ...must('subject', 'code', 'Faget det undervises i.', 'fag | undervisningsfag | subject'),
      codes: SUBJECT_CODES,
    },
    {
      ...must('level', 'code', 'Hovedtrinnet eller opplæringsløpet.', 'hovedtrinn | trinn | nivå | level'),
      codes: codesWith(TEACHING_LEVELS, {
        '1-4': ['1.–4. trinn', '1–4', '1.-4. trinn', 'småtrinnet'],
        '5-7': ['5.–7. trinn', '5–7', '5.-7. trinn', 'mellomtrinnet'],
        '8-10': ['8.–10. trinn', '8–10', '8.-10. trinn', 'ungdomstrinnet'],
        VGS_FELLES: ['Vgs. fellesfag og studieforberedende', 'studieforberedende', 'fellesfag', 'vg fellesfag'],
        VGS_YRKESFAG: ['Vgs. yrkesfag', 'yrkesfag', 'vg yrkesfag'],
        VOKSEN_FOV: ['Forberedende opplæring for voksne', 'FOV'],
        VOKSEN_VGO: ['Videregående for voksne', 'VGO voksne'],
      }),
    },
    may('yearHours', 'number', 'Klokketimer i skoleåret.', 'årstimer | timer per år | timer i året | year hours'),
    may(
      'weekHours',
      'number',
      'Klokketimer i uka. Brukes der timer i året ikke er med: da regnes det med 38 uker.',
      'uketimer | timer per uke | timer i uka | week hours',
    ),
  ],
  key: ['period', 'unit', 'subject', 'level'],
  ofPersons: true,
  wholes: [],
  isBySchoolYear: true,
  rowControls: [hoursMissing],
  wholeControls: [teacherOverFull],
};
