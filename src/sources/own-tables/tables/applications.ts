import { may, must, type OwnField, type OwnTable } from '../own-table.ts';

const YES_NO = { yes: ['ja', 'j', '1', 'true'], no: ['nei', 'n', '0', 'false'] };

/** A column of codes; empty says the same as its last code. */
function coded(field: OwnField, codes: Readonly<Record<string, readonly string[]>>): OwnField {
  return { ...field, codes };
}

/** One row per application, with what became of it. A running number within the post, never who. */
export const APPLICATIONS: OwnTable = {
  source: 'applications',
  name: 'Søknader',
  purpose:
    'Én rad per søknad, med hva det ble av den, hvor søkeren bodde (i grove bånd) og hvordan søkeren kom til. Løpenummer i stedet for navn.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'data-sources.md 7.2; metrics.md 5.C',
  fields: [
    must('post', 'text', 'Nummeret på utlysningen.', 'stilling_id | stillings-id | utlysning_id | post'),
    must('number', 'count', 'Løpenummer innen utlysningen.', 'lopenummer | løpenummer | nr | number'),
    may('received', 'day', 'Dagen søknaden kom.', 'mottatt_dato | mottatt | received'),
    coded(may('channel', 'code', 'Hvordan søkeren kom til stillingen.', 'kanal | kilde | channel'), {
      'job-site': ['finn', 'nav', 'arbeidsplassen', 'stillingsportal', 'annonse'],
      'own-site': ['egen nettside', 'kommunens nettside', 'webcruiter', 'jobbnorge'],
      social: ['sosiale medier', 'facebook', 'linkedin', 'instagram'],
      internal: ['internt', 'intern', 'intranett'],
      acquaintance: ['bekjent', 'tips', 'ansatt tipset'],
      education: ['praksis', 'universitet', 'høgskole', 'karrieredag'],
      other: ['annet', 'anna'],
      unknown: ['ukjent', 'ukjend'],
    }),
    coded(may('home', 'code', 'Hvor søkeren bodde da søknaden kom.', 'bosted | bosted_bånd | home'), {
      owner: ['samme kommune', 'egen kommune', 'oslo'],
      neighbour: ['nabokommune', 'nabo'],
      country: ['ellers i landet', 'resten av landet', 'norge'],
      abroad: ['utlandet', 'utland'],
      unknown: ['ukjent', 'ukjend'],
    }),
    coded(may('qualified', 'code', 'Oppfyller kravene: ja, nei eller ukjent.', 'kvalifisert | qualified'), {
      ...YES_NO,
      unknown: ['ukjent', 'ikke vurdert'],
    }),
    coded(must('stage', 'code', 'Hvor langt søknaden kom.', 'steg | lengst | stage'), {
      received: ['mottatt', 'søkt'],
      interview: ['intervju'],
      offer: ['tilbud'],
      accepted: ['tatt imot', 'akseptert', 'ansatt'],
    }),
    coded(may('outcome', 'code', 'Hva det ble av den.', 'utfall | outcome'), {
      hired: ['ansatt', 'tilsatt'],
      declined: ['takket nei', 'takka nei', 'avslo'],
      rejected: ['avslag', 'ikke aktuell'],
      withdrawn: ['trukket', 'trekt'],
      pending: ['pågår', 'under behandling'],
    }),
    coded(may('declineReason', 'code', 'Hvorfor søkeren takket nei.', 'grunn_avslag | årsak | decline_reason'), {
      'other-offer': ['annet tilbud', 'annen jobb'],
      pay: ['lønn', 'løn'],
      workload: ['arbeidsmengde', 'belastning'],
      distance: ['reisevei', 'avstand'],
      terms: ['ansettelsesform', 'stillingsstørrelse', 'vilkår'],
      private: ['private grunner', 'familie'],
      other: ['annet', 'anna'],
      unknown: ['ukjent', 'ikke oppgitt'],
    }),
    coded(
      may(
        'middleLeader',
        'code',
        'Søkeren er mellomleder hos eieren: ja eller nei.',
        'egen_mellomleder | fra egne mellomledere | middle_leader',
      ),
      YES_NO,
    ),
  ],
  key: ['post', 'number'],
  wholes: [],
};
