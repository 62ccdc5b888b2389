import type { FieldDefinition, SourceDefinition } from '../definition.ts';

function field(name: string, mandatory: boolean, meaning: string, aliases: string): FieldDefinition {
  return { name, type: 'text', mandatory, meaning, aliases: aliases.split(' | '), since: '1' };
}

/** Areas and sub-areas as GeoJSON: our own property names, and Oslo's. */
export const AREAS = {
  source: 'areas',
  name: 'Områder og delområder',
  purpose: 'Inndelingen som skolene ligger i, med kart og levekår.',
  formats: ['GeoJSON: FeatureCollection med flater (WGS84)'],
  version: '1',
  reference: 'RFC 7946',
  fields: [
    field('code', true, 'Områdets kode.', 'code | id | kode | bydelsnr | bydel_id | nr'),
    field('name', true, 'Områdets navn.', 'name | navn | bydelsnavn'),
    field(
      'level',
      false,
      'area eller sub-area. Mangler det: delområde når det står et område over.',
      'level | nivå | nivaa',
    ),
    field('parent', false, 'Koden til området over.', 'parent | bydel | bydel_id | overordnet'),
    field(
      'livingConditions',
      false,
      'Levekår: exposed (utsatt) eller other.',
      'livingConditions | levekår | levekaar | utsatt',
    ),
  ],
} as const satisfies SourceDefinition;
