import type { RoleWords } from './wording.ts';

export const nn: RoleWords = {
  'hr-analyst': {
    label: 'HR-analytikar',
    sees: 'Heile tal og enkeltsaker for alle skular. Tek imot filer og lagar figurane.',
  },
  'hr-adviser': {
    label: 'HR-rådgivar',
    sees: 'Enkeltsaker for alle skular, og offentlege tal.',
  },
  'owner-leadership': {
    label: 'Leiing hos skuleeigar',
    sees: 'Offentlege tal, og kva som er levert.',
  },
  'area-director': {
    label: 'Områdedirektør',
    sees: 'Heile tal og enkeltsaker for skulane i sitt område.',
  },
  principal: {
    label: 'Rektor',
    sees: 'Heile tal og enkeltsaker for eigen skule.',
  },
  'middle-leader': {
    label: 'Mellomleiar',
    sees: 'Heile tal og enkeltsaker for eigen skule. Lagar ikkje planar.',
  },
  'aks-leader': {
    label: 'AKS-leiar',
    sees: 'Heile tal for dei tilsette i AKS på eigen skule.',
  },
  employee: {
    label: 'Tilsett',
    sees: 'Seg sjølv: kven som har sett på eigne opplysningar. Elles offentlege tal.',
  },
  mentor: {
    label: 'Rettleiar',
    sees: 'Offentlege tal.',
  },
  'action-owner': {
    label: 'Tiltaksansvarleg',
    sees: 'Offentlege tal.',
  },
  'safety-representative': {
    label: 'Verneombod',
    sees: 'Offentlege tal.',
  },
  'chief-safety-representative': {
    label: 'Hovudverneombod',
    sees: 'Offentlege tal.',
  },
  'union-representative': {
    label: 'Tillitsvald',
    sees: 'Offentlege tal.',
  },
  'political-department': {
    label: 'Byrådsavdelinga',
    sees: 'Offentlege tal.',
  },
  'council-reader': {
    label: 'Lesar i kommunestyret',
    sees: 'Offentlege tal.',
  },
  'data-protection-officer': {
    label: 'Personvernombod',
    sees: 'Innsynsloggen og kven som har tilgang. Ingen enkeltpersonar.',
  },
  auditor: {
    label: 'Revisor',
    sees: 'Innsynsloggen, brukarane og kva som er levert. Ingen enkeltpersonar.',
  },
  administrator: {
    label: 'Administrator',
    sees: 'Brukarar, roller og innstillingar. Ingen enkeltpersonar eller heile tal.',
  },
  'data-folder-holder': {
    label: 'Den som har datamappa',
    sees: 'Alt, frå kommandolinja.',
  },
};
