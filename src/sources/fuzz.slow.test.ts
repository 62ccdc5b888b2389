import { gzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readMangled } from '../../test/mangle.ts';
import { CONTEXT, syntheticNumber, unitNumber } from '../../test/sources/synthetic.ts';
import type { DeliveredFile } from './delivery.ts';
import { readDelivery, recogniseFile, unpack } from './index.ts';
import { readMappingFile } from './mappings/mapping-file.ts';

/** Inputs in all; the long tier asks for a million. */
const COUNT = Number(process.env['LAGET_FUZZ'] ?? 600);
const SEED = 20_260_831;

const text = (words: string) => new TextEncoder().encode(words);
const P = syntheticNumber(1);
const [A, B] = [unitNumber(1), unitNumber(2)];
const HR = `Fødselsnummer;Navn;Arbeidssted;Stillingskode;Stillingsprosent;Ansettelsesform;Fra dato;Til dato;Permisjon fra\n${P};"Nes; Ada";A;1;80,5;Fast;01.08.2024;;\n${P};B;B;2;20 %;Vikar;2024-08-01;31.07.2026;01.01.2025\n`;
const EMPLOYMENT = {
  navUuid: 'u',
  type: { kode: 'ordinaertArbeidsforhold' },
  arbeidstaker: { identer: [{ type: 'FOLKEREGISTERIDENT', ident: P, gjeldende: true }] },
  arbeidssted: { identer: [{ type: 'ORGANISASJONSNUMMER', ident: A }] },
  ansettelsesperiode: { startdato: '2020-01-01', sluttdato: '2024-07-31', sluttaarsak: { kode: 'x' } },
  ansettelsesdetaljer: [
    { yrke: { kode: '3310104' }, avtaltStillingsprosent: 80, rapporteringsmaaneder: { fra: '2020-01', til: null } },
  ],
  permisjoner: [{ startdato: '2021-01-01', sluttdato: '2021-06-30', prosent: 100 }],
};
const GEOJSON = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: '01', name: 'Vest', bydel: 1 },
      geometry: { type: 'Polygon', coordinates: [[[1, 2]]] },
    },
  ],
};
const ROWS = HR.trim()
  .split('\n')
  .map((line) => line.split(';'));

const MESSAGE = `<?xml version="1.0"?><melding xmlns="urn:ske:fastsetting:innsamling:a-meldingen:v2_3"><Leveranse><leveringstidspunkt>2026-02-05T10:00:00Z</leveringstidspunkt><kalendermaaned>2026-01</kalendermaaned><meldingsId>m</meldingsId><opplysningspliktig><norskIdentifikator>${B}</norskIdentifikator></opplysningspliktig><oppgave><virksomhet><norskIdentifikator>${A}</norskIdentifikator><inntektsmottaker><norskIdentifikator>${P}</norskIdentifikator><arbeidsforhold><typeArbeidsforhold>ordinaertArbeidsforhold</typeArbeidsforhold><startdato>2020-08-01</startdato><yrke>3310104</yrke><stillingsprosent>80.0</stillingsprosent></arbeidsforhold></inntektsmottaker></virksomhet></oppgave></Leveranse></melding>`;
const REPORTED =
  'utgiver;publisert;nøkkeltall;periode;verdi;teller;nevner;måleenhet\nNes;2025-03-01;B2;2023-10-01/2024-10-01;9,2;59;642;prosent\nKS;2022-12-01;B1;01.12.2021;7.9 %;;;\n';
const ABSENCE = `enhet;fra;til;tapte dagsverk;mulige dagsverk\n${A};2025-01-01;2025-04-01;12,5;210\n`;
const QUALIFICATIONS = `fødselsnummer;kvalifikasjon;utdanning;fullført\n${P};Utdanning;MGLU 1-7;2014-06-20\n`;
const FEEDBACK =
  '<t><mottattLeveranse><meldingsId>m</meldingsId><mottakstatus>mottatt</mottakstatus></mottattLeveranse></t>';

async function started(): Promise<readonly DeliveredFile[]> {
  const workbook = await writeXlsx({ sheets: [{ name: 'A', rows: ROWS }] });
  const nav = await writeXlsx({
    sheets: [
      {
        name: 'Aktive arbeidsforhold',
        rows: [
          ['Navn', 'Fødselsnummer', 'Startdato', 'Sluttdato', 'Yrke', 'Stilling %', 'Varsel'],
          ['Ada', P, '2020-08-01', '', 'LÆRER (yrkeskode: 3310104)', '80', ''],
        ],
      },
    ],
  });
  const named: readonly (readonly [string, Uint8Array])[] = [
    ['hr.csv', text(HR)],
    ['hr.xlsx', workbook],
    ['aareg.json', text(JSON.stringify([EMPLOYMENT, EMPLOYMENT]))],
    ['skoler.csv', text(`orgnr;navn;trinn_fra;trinn_til;elever_2026;lat\n${A};Nes;1;7;300;59,9\n`)],
    [
      'nsr.json',
      text(
        JSON.stringify({
          EnhetListe: [{ Organisasjonsnummer: A, Navn: 'Nes', ErAktiv: true, Koordinat: { Breddegrad: 59.9 } }],
        }),
      ),
    ],
    [
      'brreg.json',
      text(
        JSON.stringify({
          organisasjonsnummer: A,
          navn: 'NES',
          organisasjonsform: { kode: 'BEDR' },
          slettedato: '2020-01-01',
        }),
      ),
    ],
    ['kart.geojson', text(JSON.stringify(GEOJSON))],
    ['historikk.csv', text(`from;to;day;kind\n${A};${B};2020-08-01;merger\n${B};${A};2021-08-01;split\n`)],
    ['koblinger.csv', text(`earlier;later\n${P};${syntheticNumber(2)}\n`)],
    ['oppgitt.csv', text(REPORTED)],
    ['fravær.csv', text(ABSENCE)],
    ['kvalifikasjoner.csv', text(QUALIFICATIONS)],
    ['elever.csv', text(`orgnr;dato;elever\n${A};2025-10-01;300\n`)],
    ['melding.xml', text(MESSAGE)],
    ['tilbakemelding.xml', text(FEEDBACK)],
    [`ANSATTFORHOLD_NES_${A}_1.xlsx`, nav],
    ['alt.zip', zipSync({ 'a/hr.csv': text(HR), 'b.csv.gz': gzipSync(text(HR)) })],
    [
      'kobling.json',
      text(JSON.stringify({ source: 'hr-extract', columns: { person: 'A' }, workplaces: { a: A }, positions: {} })),
    ],
  ];
  return named.map(([name, bytes]) => ({ name, bytes, madeOn: null }));
}

async function readAll(file: DeliveredFile): Promise<number> {
  const files = unpack(
    (async function* () {
      yield file;
    })(),
  );
  let read = 0;
  for await (const one of files) {
    if ('unpackable' in one) continue;
    await recogniseFile(one);
    const result = await readDelivery(one, CONTEXT);
    readMappingFile(one);
    expect(result.rows.read).toBe(result.rows.kept + result.rows.rejected);
    expect(result.content === null ? result.rows.kept : 0).toBe(0);
    read++;
  }
  return read;
}

const files = await started();

test.each(files.map((file) => [file.name, file] as const))(
  '%s: no reader throws, hangs, grows or loses count, whatever is done to its bytes',
  async (_, file) => {
    const times = Math.ceil(COUNT / files.length);
    const read = await readMangled(file.bytes, { seed: SEED, times }, async (bytes) => {
      await readAll({ ...file, bytes });
    });
    expect(read).toBe(times);
  },
  7_200_000,
);
