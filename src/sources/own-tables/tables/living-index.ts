import { indexOffScale } from '../controls/index-off-scale.ts';
import { may, must, type OwnTable, PERIOD } from '../own-table.ts';

/** Living conditions of areas, as the municipality's own statistics say. Of places, never of persons or schools. */
export const LIVING_INDEX: OwnTable = {
  source: 'living-index',
  name: 'Levekårsindeks per område',
  purpose:
    'Levekårsindeksen skoleeieren bruker, per bydel eller delbydel og år. Den beskriver steder. Hva som regnes som levekårsutsatt i tallene, står fortsatt i områdekartet.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'Kommunens egen statistikkbank',
  fields: [
    { ...PERIOD, meaning: 'Året indeksen gjelder (2025).' },
    must('area', 'text', 'Koden for området, som i områdekartet.', 'områdekode | område | bydel | delbydel | area'),
    may('name', 'text', 'Hva indeksen heter. Tom = den har ett navn.', 'indeks_navn | navn på indeksen | index_name'),
    must('index', 'number', 'Indeksen slik den er oppgitt.', 'indeks | indeksverdi | index'),
    may('low', 'number', 'Laveste verdi på skalaen.', 'skala_fra | laveste på skalaen | scale_from'),
    may('high', 'number', 'Høyeste verdi på skalaen.', 'skala_til | høyeste på skalaen | scale_to'),
    {
      ...must('hard', 'code', 'Hvilken ende av skalaen som er utsatte levekår.', 'utsatt_er | mest utsatt | hard_end'),
      codes: { high: ['høy', 'høg', 'høyest'], low: ['lav', 'låg', 'lavest'] },
    },
  ],
  key: ['period', 'area', 'name'],
  wholes: [],
  rowControls: [indexOffScale],
};
