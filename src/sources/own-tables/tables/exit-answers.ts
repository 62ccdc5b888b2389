import type { MainReason } from '../../../terms/index.ts';
import { answersOverAsked } from '../controls/answers-over-asked.ts';
import { nothingTold } from '../controls/nothing-told.ts';
import { yearNotEnded } from '../controls/year-not-ended.ts';
import { GROUP, may, must, type OwnTable, PERIOD } from '../own-table.ts';

/** The row that says how many were asked, in the column of reasons. */
const ASKED = 'asked';

/** Why those who leave do so, and why an offer is declined: how many gave each main reason. Never what anybody wrote. */
export const EXIT_ANSWERS: OwnTable = {
  source: 'exit-answers',
  name: 'Svar fra dem som slutter eller takker nei',
  purpose:
    'Hvor mange som oppga hver hovedgrunn til å slutte eller takke nei, og hvor mange som ble spurt. Bare antall: ingen personer og ingen fritekst.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'metrics.md B7: lukket liste med hovedgrunner',
  isBySchoolYear: true,
  fields: [
    { ...PERIOD, meaning: 'Skoleåret (2025-26).' },
    may(
      'unit',
      'unit-number',
      'Organisasjonsnummeret til enheten. Tom = hele skoleeieren.',
      'orgnr | organisasjonsnummer | unit',
    ),
    GROUP,
    {
      ...must('kind', 'code', 'Sluttet, eller takket nei til et tilbud.', 'svar_fra | svar fra | type | kind'),
      codes: {
        leaver: ['sluttet', 'sluttar', 'slutter', 'slutta', 'avgang'],
        declined: ['takket nei', 'takka nei', 'nei til tilbud', 'avslått tilbud'],
      },
    },
    {
      ...must(
        'reason',
        'code',
        'Hovedgrunnen. «Spurt» i stedet for en grunn sier hvor mange som ble spurt.',
        'hovedgrunn | grunn | årsak | hovedårsak | reason',
      ),
      codes: {
        'move-home': [
          'flytting',
          'flytter hjem',
          'hjemkommune',
          'flytting til hjemkommunen',
          'flytting til hjemstedet',
          'flytting til heimstaden',
        ],
        'other-school': ['annen skole hos skoleeieren', 'annen skole', 'annan skule', 'annan skule hos skuleeigaren'],
        'other-municipality': ['annen kommune', 'annan kommune'],
        workload: ['arbeidsmengde', 'arbeidsmengd', 'arbeidsbelastning'],
        leadership: ['ledelse', 'leiing'],
        incidents: [
          'hendelser',
          'trygghet',
          'hendelser eller trygghet',
          'vold og trusler',
          'hendingar eller tryggleik',
        ],
        pay: ['lønn', 'løn'],
        'education-career': ['utdanning', 'karriere', 'utdanning eller karriere'],
        retirement: ['pensjon'],
        'temporary-ended': [
          'midlertidig slutt',
          'vikariat slutt',
          'midlertidig ansettelse tok slutt',
          'mellombels tilsetjing tok slutt',
        ],
        other: ['annet', 'anna'],
        [ASKED]: ['spurt', 'spurte', 'spurde', 'alle', 'invitert'],
      } satisfies Readonly<Record<MainReason | typeof ASKED, readonly string[]>>,
    },
    may('answers', 'count', 'Hvor mange som oppga grunnen som sin hovedgrunn.', 'svar | antall svar | answers'),
    may('asked', 'count', 'Hvor mange som ble spurt. Bare i raden «spurt».', 'spurt | antall spurt | asked'),
  ],
  key: ['period', 'unit', 'group', 'kind', 'reason'],
  wholes: [],
  rowControls: [nothingTold],
  wholeControls: [answersOverAsked, yearNotEnded],
};
