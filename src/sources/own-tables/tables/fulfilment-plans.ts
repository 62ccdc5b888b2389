import { LEGAL_BASES } from '../../../requirements/index.ts';
import { planNotLawful } from '../controls/plans/plan-not-lawful.ts';
import { may, must, type OwnTable, PERSON, UNIT } from '../own-table.ts';
import { codesWith } from './qualifications.ts';

/**
 * Plans to fulfil the hiring requirement as the owner has had them elsewhere: a row for each step, or one for a plan without
 * steps. They become tellings of plans in the record; a plan is told to be fulfilled in Laget only, where it is judged.
 */
export const FULFILMENT_PLANS: OwnTable = {
  source: 'fulfilment-plans',
  name: 'Planer for å oppfylle tilsettingskravene',
  purpose:
    'Én rad per steg i planen til en som ikke oppfyller tilsettingskravet, med hjemmel og siste dag. Planene kan endres i Laget etterpå. Fødselsnummeret blir til en nøkkel når raden tas inn. Skriv ikke navn.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'rules.md 3; decision 0075',
  fields: [
    PERSON,
    UNIT,
    must('post', 'text', 'Stillingen.', 'stilling | post'),
    must('start', 'day', 'Første dag i ansettelsen.', 'ansatt fra | fra dato | start'),
    {
      ...must('basis', 'code', 'Hjemmelen ansettelsen hviler på.', 'hjemmel | basis'),
      codes: codesWith(LEGAL_BASES, {
        CONDITIONAL_17_3_2: ['på vilkår', 'OL § 17-3(2)', '17-3 andre ledd'],
        TEMP_17_3_3: ['midlertidig til 31. juli', 'OL § 17-3(3)', '17-3 tredje ledd'],
        COND_10_6A: ['10-6a', 'OL98 § 10-6a'],
        TEMP_10_6: ['10-6', 'OL98 § 10-6'],
      }),
    },
    must('end', 'day', 'Siste dag i ansettelsen.', 'siste dag | til dato | slutt | end'),
    {
      ...may('status', 'code', 'Hvor langt planen er kommet. Tom = avtalt.', 'status'),
      codes: {
        draft: ['utkast'],
        agreed: ['avtalt'],
        running: ['i gang'],
        fulfilled: ['oppfylt'],
        lapsed: ['ikke oppfylt i tide'],
        ended: ['avsluttet'],
      },
    },
    may('mentor', 'text', 'Veilederens rolle. Aldri navn.', 'veileder | mentor'),
    may('step', 'text', 'Hva steget heter, for eksempel kurset.', 'steg | kurs | step'),
    may('credits', 'number', 'Studiepoeng i steget.', 'studiepoeng | stp | credits'),
    may('place', 'text', 'Hvor det tas.', 'studiested | sted | place'),
    {
      ...may('mode', 'code', 'Samlinger, nett, heltid eller deltid.', 'form | studieform | mode'),
      codes: {
        gathering: ['samling', 'samlinger'],
        online: ['nett', 'nettbasert'],
        'full-time': ['heltid'],
        'part-time': ['deltid'],
      },
    },
    may('cost', 'number', 'Kostnad i kroner.', 'kostnad | kroner | cost'),
    {
      ...may('paidBy', 'code', 'Hvem som betaler.', 'betales av | hvem betaler | paid by'),
      codes: {
        owner: ['skoleeier', 'kommunen'],
        state: ['staten'],
        person: ['den ansatte'],
        shared: ['flere deler', 'delt'],
      },
    },
    may('stepStart', 'day', 'Dagen steget starter.', 'steg starter | studiestart | step start'),
    may('due', 'day', 'Dagen steget skal være ferdig.', 'frist | ferdig innen | due'),
    may('done', 'day', 'Dagen steget ble ferdig.', 'ferdig | gjort | done'),
    may('advert', 'text', 'Hvor utlysningen finnes.', 'utlysning | annonse | advert'),
    may('applicants', 'number', 'Antall søkere.', 'søkere | antall søkere | applicants'),
    may('qualified', 'number', 'Antall søkere som fyller kravet.', 'kvalifiserte søkere | qualified'),
    may('decidedBy', 'text', 'Rollen til den som bestemte. Aldri navn.', 'bestemt av | decided by'),
    may('reason', 'text', 'Begrunnelsen.', 'begrunnelse | reason'),
  ],
  key: ['unit', 'start', 'step'],
  ofPersons: true,
  wholes: [],
  inOrder: [['start', 'end']],
  rowControls: [planNotLawful],
};
