import type { FieldWords, TableTexts } from '../shape.ts';

/** Columns of the meetings about a plan. */
export const MEETING_FIELDS: Readonly<Record<'plan-meetings', Readonly<Record<string, FieldWords>>>> = {
  'plan-meetings': {
    meeting: ['møtenummer', 'Nummeret møtet har hos dykk.'],
    title: ['møte', 'Kva møtet heiter.'],
    day: ['møtedato', 'Dagen møtet vart halde.'],
    involved: ['kven var med', 'Nokon som var med eller vart spurd. Éin per rad.'],
    decision: ['vedtak', 'Kva som vart vedteke.'],
    decisionOwner: ['ansvarleg', 'Funksjonen til den som skal gjere det. Aldri namn.'],
    due: ['frist', 'Når det skal vere gjort.'],
    done: ['gjort', 'Dagen det vart gjort.'],
    action: ['gjeld tiltak', 'Nummeret på tiltaket det gjeld. Tom = planen.'],
    address: ['referat', 'Kvar referatet finst.'],
  },
};

/** What people write for who was involved. */
export const MEETING_CODES: TableTexts['codes'] = {
  'plan-meetings/involved': {
    owner: 'skuleeigar',
    leaders: 'leiarar',
    unions: 'tillitsvalde',
    'safety-representatives': 'verneombod',
    employees: 'tilsette',
    pupils: 'elevar',
    others: 'andre',
  },
};
