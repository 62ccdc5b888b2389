import type { InEach, Language } from '../language.ts';
import { fill } from '../screens/shape.ts';
import { GROUP_NOUNS } from './group-nouns.ts';

/** Titles of the figure screen by metric: «Lærere som slutter». */
const TITLES: InEach<Readonly<Record<string, string>>> = {
  nb: {
    headcount: 'Antall {many}',
    'contracted-fte': 'Avtalte årsverk, {many}',
    'owner-turnover': '{Many} som slutter',
    'school-turnover': '{Many} som slutter eller bytter skole',
    'staff-balance': 'Personalbalanse, {many}',
  },
  nn: {
    headcount: 'Talet på {many}',
    'contracted-fte': 'Avtalte årsverk, {many}',
    'owner-turnover': '{Many} som sluttar',
    'school-turnover': '{Many} som sluttar eller byter skule',
    'staff-balance': 'Personalbalanse, {many}',
  },
  en: {
    headcount: 'Number of {many}',
    'contracted-fte': 'Contracted FTE, {many}',
    'owner-turnover': '{Many} who leave',
    'school-turnover': '{Many} who leave or change school',
    'staff-balance': 'Staff balance, {many}',
  },
};

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The noun of a staff group in the plural: «lærere»; `Total` and unknown codes are all staff. */
export function groupNoun(group: string, language: Language): string {
  const nouns = GROUP_NOUNS[language];
  return (nouns[group] ?? nouns['Total'] ?? ['', ''])[1];
}

/** The title of a figure; a metric without one of its own is titled by its name. */
export function figureTitle(
  metric: { readonly alias: string; readonly name: string },
  group: string,
  language: Language,
): string {
  const many = groupNoun(group, language);
  return fill(TITLES[language][metric.alias] ?? metric.name, { many, Many: capitalised(many) });
}
