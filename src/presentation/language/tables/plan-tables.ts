import { en } from '../fulfilment/en.ts';
import { nb } from '../fulfilment/nb.ts';
import { nn } from '../fulfilment/nn.ts';
import type { InEach } from '../language.ts';
import type { FieldWords, TableTexts } from './shape.ts';

/** Columns of plans to fulfil the hiring requirement. */
export const PLAN_FIELDS: InEach<Readonly<Record<'fulfilment-plans', Readonly<Record<string, FieldWords>>>>> = {
  nb: {
    'fulfilment-plans': {
      person: [
        'fødselsnummer',
        'Fødselsnummer, D-nummer eller ansattnummer, det samme som i de andre kildene. Blir til en nøkkel før raden tas vare på.',
      ],
      post: ['stilling', 'Hva stillingen heter.'],
      start: ['ansatt fra', 'Første dag i ansettelsen.'],
      basis: ['hjemmel', 'Hva ansettelsen hviler på i opplæringsloven.'],
      end: ['siste dag', 'Siste dag i ansettelsen. Loven setter en grense der ingen utdanning er begynt.'],
      status: ['status', 'Hvor langt planen er kommet. Tom = avtalt. Oppfylt sies i Laget.'],
      mentor: ['veileder', 'Rollen til veilederen. Aldri navn.'],
      step: ['steg', 'Hva som skal gjøres, for eksempel et kurs. Én rad per steg.'],
      credits: ['studiepoeng', 'Studiepoeng i steget.'],
      place: ['studiested', 'Hvor det tas.'],
      mode: ['form', 'Samlinger, nett, heltid eller deltid.'],
      cost: ['kostnad', 'I kroner.'],
      paidBy: ['betales av', 'Hvem som betaler.'],
      stepStart: ['steg starter', 'Dagen steget starter.'],
      due: ['frist', 'Dagen steget skal være ferdig.'],
      done: ['ferdig', 'Dagen steget ble ferdig.'],
      advert: ['utlysning', 'Hvor utlysningen finnes.'],
      applicants: ['søkere', 'Hvor mange som søkte.'],
      qualified: ['kvalifiserte søkere', 'Hvor mange av dem som fyller kravet.'],
      decidedBy: ['bestemt av', 'Rollen til den som bestemte. Aldri navn.'],
      reason: ['begrunnelse', 'Hvorfor det ble slik.'],
    },
  },
  nn: {
    'fulfilment-plans': {
      person: [
        'fødselsnummer',
        'Fødselsnummer, D-nummer eller tilsettnummer, det same som i dei andre kjeldene. Blir til ein nøkkel før rada blir teken vare på.',
      ],
      post: ['stilling', 'Kva stillinga heiter.'],
      start: ['tilsett frå', 'Første dag i tilsetjinga.'],
      basis: ['heimel', 'Kva tilsetjinga kviler på i opplæringslova.'],
      end: ['siste dag', 'Siste dag i tilsetjinga. Lova set ei grense der inga utdanning er byrja.'],
      status: ['status', 'Kor langt planen er komen. Tom = avtalt. Oppfylt blir sagt i Laget.'],
      mentor: ['rettleiar', 'Rolla til rettleiaren. Aldri namn.'],
      step: ['steg', 'Kva som skal gjerast, til dømes eit kurs. Éi rad per steg.'],
      credits: ['studiepoeng', 'Studiepoeng i steget.'],
      place: ['studiestad', 'Kvar det blir teke.'],
      mode: ['form', 'Samlingar, nett, heiltid eller deltid.'],
      cost: ['kostnad', 'I kroner.'],
      paidBy: ['blir betalt av', 'Kven som betaler.'],
      stepStart: ['steg startar', 'Dagen steget startar.'],
      due: ['frist', 'Dagen steget skal vere ferdig.'],
      done: ['ferdig', 'Dagen steget blei ferdig.'],
      advert: ['utlysing', 'Kvar utlysinga finst.'],
      applicants: ['søkjarar', 'Kor mange som søkte.'],
      qualified: ['kvalifiserte søkjarar', 'Kor mange av dei som fyller kravet.'],
      decidedBy: ['bestemt av', 'Rolla til den som bestemte. Aldri namn.'],
      reason: ['grunngiving', 'Kvifor det blei slik.'],
    },
  },
  en: {
    'fulfilment-plans': {
      person: [
        'identity number',
        'National identity number, D-number or employee number, the same as in the other sources. Becomes a key before the row is kept.',
      ],
      post: ['post', 'What the post is called.'],
      start: ['appointed from', 'The first day of the appointment.'],
      basis: ['legal basis', 'What the appointment rests on in the Education Act.'],
      end: ['last day', 'The last day of the appointment. The act sets a limit where no education has begun.'],
      status: ['status', 'How far the plan has come. Empty = agreed. Fulfilled is said in Laget.'],
      mentor: ['mentor', 'The role of the mentor. Never a name.'],
      step: ['step', 'What is to be done, such as a course. One row for each step.'],
      credits: ['credits', 'Credits of the step.'],
      place: ['place of study', 'Where it is taken.'],
      mode: ['mode', 'Gatherings, online, full-time or part-time.'],
      cost: ['cost', 'In kroner.'],
      paidBy: ['paid by', 'Who pays.'],
      stepStart: ['step starts', 'The day the step starts.'],
      due: ['due', 'The day the step is to be done by.'],
      done: ['done', 'The day the step was done.'],
      advert: ['advertisement', 'Where the advertisement is found.'],
      applicants: ['applicants', 'How many applied.'],
      qualified: ['qualified applicants', 'How many of them meet the requirement.'],
      decidedBy: ['decided by', 'The role of whoever decided. Never a name.'],
      reason: ['reason', 'Why it became so.'],
    },
  },
};

const codesIn = ({ basis, statuses, modes, payers }: typeof nb | typeof nn | typeof en): TableTexts['codes'] => ({
  'fulfilment-plans/basis': basis,
  'fulfilment-plans/status': statuses,
  'fulfilment-plans/mode': modes,
  'fulfilment-plans/paidBy': payers,
});

/** What people write for codes in plans. */
export const PLAN_CODES: InEach<TableTexts['codes']> = { nb: codesIn(nb), nn: codesIn(nn), en: codesIn(en) };
