import type { FieldWords, TableTexts } from '../shape.ts';

/** Columns of the meetings about a plan. */
export const MEETING_FIELDS: Readonly<Record<'plan-meetings', Readonly<Record<string, FieldWords>>>> = {
  'plan-meetings': {
    meeting: ['møtenummer', 'Nummeret møtet har hos dere.'],
    title: ['møte', 'Hva møtet heter.'],
    day: ['møtedato', 'Dagen møtet ble holdt.'],
    involved: ['hvem var med', 'Noen som var med eller ble spurt. Én per rad.'],
    decision: ['vedtak', 'Hva som ble vedtatt.'],
    decisionOwner: ['ansvarlig', 'Funksjonen til den som skal gjøre det. Aldri navn.'],
    due: ['frist', 'Når det skal være gjort.'],
    done: ['gjort', 'Dagen det ble gjort.'],
    action: ['gjelder tiltak', 'Nummeret på tiltaket det gjelder. Tom = planen.'],
    address: ['referat', 'Hvor referatet finnes.'],
  },
};

/** What people write for who was involved. */
export const MEETING_CODES: TableTexts['codes'] = {
  'plan-meetings/involved': {
    owner: 'skoleeier',
    leaders: 'ledere',
    unions: 'tillitsvalgte',
    'safety-representatives': 'verneombud',
    employees: 'ansatte',
    pupils: 'elever',
    others: 'andre',
  },
};
