import type { RevisionTexts } from './wording.ts';

export const en: RevisionTexts = {
  delivery: ({ id, source, day }) => `${source}, known from ${day} (${id})`,
  withdrawal: ({ id, source, day }) => `${source} (${id}) withdrawn on ${day}`,
  context: ({ what, day }) => `${what} changed on ${day}`,
  parts: {
    settings: 'settings',
    units: 'what is known of the schools',
    areas: 'areas',
    successions: 'schools that were merged, split or renumbered',
    placings: 'the placing of positions or workplaces',
    pupils: 'numbers of pupils',
  },
  and: ' and ',
  title: (day) => `Changed since ${day}`,
  nothing: (day) => `No figure shown here has changed since ${day}.`,
  because: 'Changed by',
  difference: 'Change',
  marked: 'The figure is the same, but its state is another.',
};
