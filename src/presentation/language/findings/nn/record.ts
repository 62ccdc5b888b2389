import type { WordingOf } from '../wording.ts';

export const RECORD: WordingOf<'record'> = {
  'record/missing-months': [
    'Det manglar {months|månad|månader}, frå og med {from} til og med {to}.',
    'Lever månadene som manglar. Rekkjefølgja har ikkje noko å seie.',
  ],
  'record/far-fewer-persons': [
    'Fila har {now|person|personar}. Førre gong var det {before}.',
    'Sjå om eksporten er heil. Trekk leveransen tilbake viss han er feil.',
  ],
  'record/fallen-out': [
    '{persons|person|personar} med løpande tilsetjing er ikkje med denne gongen: falne ut av rapporteringa. Dei blir ikkje rekna som slutta.',
    'Har dei slutta? Lever sluttdatoen. Elles: sjå om utvalet i eksporten er endra.',
  ],
  'record/unit-has-successor': [
    'Eininga {unit} har gått over i {successor}, men det blir framleis meldt tilsette der.',
    'Oppdater koplinga av arbeidsstaden til den nye eininga.',
  ],
  'record/file-known-other-name': [
    'Innhaldet er levert før, då som «{file}». Ingenting er endra.',
    'Ingenting må gjerast. Sjekk at du valde rett fil.',
  ],
  'record/mapping-only-unit': [
    'Eininga {unit} står berre i kolonneoppsettet og ikkje i noko register.',
    'Lever skuleregisteret, så får eininga namn og skuleslag.',
  ],
  'record/person-not-employed': [
    '{persons|person|personar} i fila er ikkje kjend som tilsett. Radene er tekne vare på, og tel når tilsetjinga er levert.',
    'Sjå at numra er dei same som i dei andre kjeldene.',
  ],
  'record/teaches-elsewhere': [
    '{rows|rad|rader} gjeld undervisning ved ein skule der læraren ikkje var tilsett det skuleåret.',
    'Sjå om skulen er rett, eller om tilsetjinga manglar.',
  ],
  'record/sources-disagree': [
    'For {month} er denne kjelda og {source} usamde om {units|skule|skular}: {onlyHere|person|personar} berre her, {onlyThere} berre der, {otherPercent} med ein annan stillingsprosent.',
    'Sjå kven som har rett, og vel kva kjelde som skal telje (counting-source).',
  ],
  'record/sources-disagree-at': [
    '{unit} i {month}: {onlyHere|person|personar} berre her, {onlyThere} berre i {source}, {otherPercent} med ein annan stillingsprosent.',
    'Samanlikn med den andre kjelda for denne skulen.',
  ],
};
