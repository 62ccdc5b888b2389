import type { RoleWords } from './wording.ts';

export const nb: RoleWords = {
  'hr-analyst': {
    label: 'HR-analytiker',
    sees: 'Hele tall og enkeltsaker for alle skoler. Tar imot filer og lager figurene.',
  },
  'hr-adviser': {
    label: 'HR-rådgiver',
    sees: 'Enkeltsaker for alle skoler, og offentlige tall.',
  },
  'owner-leadership': {
    label: 'Ledelse hos skoleeier',
    sees: 'Offentlige tall, og hva som er levert.',
  },
  'area-director': {
    label: 'Områdedirektør',
    sees: 'Hele tall og enkeltsaker for skolene i sitt område.',
  },
  principal: {
    label: 'Rektor',
    sees: 'Hele tall og enkeltsaker for egen skole.',
  },
  'middle-leader': {
    label: 'Mellomleder',
    sees: 'Hele tall og enkeltsaker for egen skole. Lager ikke planer.',
  },
  'aks-leader': {
    label: 'AKS-leder',
    sees: 'Hele tall for de ansatte i AKS på egen skole.',
  },
  employee: {
    label: 'Ansatt',
    sees: 'Seg selv: hvem som har sett på egne opplysninger. Ellers offentlige tall.',
  },
  mentor: {
    label: 'Veileder',
    sees: 'Offentlige tall.',
  },
  'action-owner': {
    label: 'Tiltaksansvarlig',
    sees: 'Offentlige tall.',
  },
  'safety-representative': {
    label: 'Verneombud',
    sees: 'Offentlige tall.',
  },
  'chief-safety-representative': {
    label: 'Hovedverneombud',
    sees: 'Offentlige tall.',
  },
  'union-representative': {
    label: 'Tillitsvalgt',
    sees: 'Offentlige tall.',
  },
  'political-department': {
    label: 'Byrådsavdelingen',
    sees: 'Offentlige tall.',
  },
  'council-reader': {
    label: 'Leser i kommunestyret',
    sees: 'Offentlige tall.',
  },
  'data-protection-officer': {
    label: 'Personvernombud',
    sees: 'Innsynsloggen og hvem som har tilgang. Ingen enkeltpersoner.',
  },
  auditor: {
    label: 'Revisor',
    sees: 'Innsynsloggen, brukerne og hva som er levert. Ingen enkeltpersoner.',
  },
  administrator: {
    label: 'Administrator',
    sees: 'Brukere, roller og innstillinger. Ingen enkeltpersoner eller hele tall.',
  },
  'data-folder-holder': {
    label: 'Den som har datamappen',
    sees: 'Alt, fra kommandolinjen.',
  },
};
