import type { RevisionTexts } from './wording.ts';

export const nb: RevisionTexts = {
  delivery: ({ id, source, day }) => `${source}, kjent fra ${day} (${id})`,
  withdrawal: ({ id, source, day }) => `${source} (${id}) trukket tilbake ${day}`,
  context: ({ what, day }) => `${what} endret ${day}`,
  parts: {
    settings: 'innstillinger',
    units: 'opplysninger om skolene',
    areas: 'områder',
    successions: 'skoler som er slått sammen, delt eller har byttet nummer',
    placings: 'plasseringen av stillinger eller tjenestesteder',
    pupils: 'elevtall',
  },
  and: ' og ',
  title: (day) => `Endret siden ${day}`,
  nothing: (day) => `Ingen tall som vises her, er endret siden ${day}.`,
  because: 'Endret av',
  difference: 'Endring',
  marked: 'Tallet er det samme, men statusen er en annen.',
};
