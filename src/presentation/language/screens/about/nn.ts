import type { SameTexts } from '../shape.ts';
import type { about as nb } from './nb.ts';

export const about = {
  title: 'Om tala',
  lead: 'Kvart nøkkeltal med definisjon, kven som blir talde, og kva det ikkje seier.',
  live: 'Nøkkeltal som er klare',
  waiting: 'Nøkkeltal som ventar på ei kjelde',
  waitingLead: 'Dei er definerte, men blir ikkje viste før kjelda er lesen inn.',
  definition: 'Definisjon',
  formula: 'Formel',
  population: 'Kven blir talde',
  exclusions: 'Haldne utanfor',
  pitfalls: 'Ver merksam på',
  sources: 'Kjelder',
  definedBy: 'Definert av',
  version: 'Versjon {version}, gjeld frå {day}',
  see: 'Sjå tala',
  metric: 'Nøkkeltal',
  waitsFor: 'Ventar på',
  signs: 'Teikn i tabellane',
  sign: 'Teikn',
  meaning: 'Tyding',
  withheld: 'Talet gjeld få personar, eller kunne røpe eit anna tal. Det blir ikkje vist av omsyn til personvern.',
  provisional: 'Talet kan bli endra når nyare leveransar kjem.',
  notApplicable: 'Spørsmålet gir ikkje meining her.',
  notDelivered: 'Det er ikkje levert data for perioden.',
} as const satisfies SameTexts<typeof nb>;
