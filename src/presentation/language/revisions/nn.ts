import type { RevisionTexts } from './wording.ts';

export const nn: RevisionTexts = {
  delivery: ({ id, source, day }) => `${source}, kjent frå ${day} (${id})`,
  withdrawal: ({ id, source, day }) => `${source} (${id}) trekt tilbake ${day}`,
  context: ({ what, day }) => `${what} endra ${day}`,
  parts: {
    settings: 'innstillingar',
    units: 'opplysningar om skulane',
    areas: 'område',
    successions: 'skular som er slegne saman, delte eller har bytt nummer',
    placings: 'plasseringa av stillingar eller tenestestader',
    pupils: 'elevtal',
  },
  and: ' og ',
  title: (day) => `Endra sidan ${day}`,
  nothing: (day) => `Ingen tal som er viste her, er endra sidan ${day}.`,
  because: 'Endra av',
  difference: 'Endring',
  marked: 'Talet er det same, men statusen er ein annan.',
};
