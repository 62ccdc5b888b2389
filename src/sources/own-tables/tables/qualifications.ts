import { CODES } from '../../../requirements/index.ts';
import { QUALIFICATION_KINDS, SUBJECTS } from '../../../terms/index.ts';
import { completedLater } from '../controls/completed-later.ts';
import { creditsOverMost } from '../controls/credits-over-most.ts';
import { partOfKindMissing } from '../controls/part-of-kind-missing.ts';
import { may, must, type OwnField, type OwnTable, PERSON } from '../own-table.ts';

/** The codes of a closed list, each with the words people write for it. */
export function codesWith<Code extends string>(
  codes: readonly Code[],
  words: Readonly<Partial<Record<Code, readonly string[]>>>,
): NonNullable<OwnField['codes']> {
  return Object.fromEntries(codes.map((code) => [code, words[code] ?? []]));
}

/** Subjects, and what people write for them. */
export const SUBJECT_CODES = codesWith(SUBJECTS, {
  norsk: ['Norsk', 'nor', 'særskilt norsk', 'norsk som andrespråk'],
  matematikk: ['Matematikk', 'mat', 'matte', 'realfag: matematikk'],
  engelsk: ['Engelsk', 'eng'],
  samisk: ['Samisk', 'nordsamisk', 'lulesamisk', 'sørsamisk'],
  tegnsprak: ['Norsk tegnspråk', 'tegnspråk', 'norsk teiknspråk'],
  naturfag: ['Naturfag', 'nat'],
  samfunnsfag: ['Samfunnsfag', 'sam', 'samfunnskunnskap', 'historie', 'geografi'],
  krle: ['KRLE', 'RLE', 'krl', 'religion', 'religion og etikk'],
  fremmedsprak: ['Fremmedspråk', 'framandspråk', 'tysk', 'fransk', 'spansk'],
  kroppsoving: ['Kroppsøving', 'krø', 'gym', 'idrett'],
  musikk: ['Musikk', 'mus'],
  'kunst-og-handverk': ['Kunst og håndverk', 'kunst og handverk', 'k&h'],
  'mat-og-helse': ['Mat og helse', 'm&h'],
  valgfag: ['Valgfag', 'valfag'],
  utdanningsvalg: ['Utdanningsvalg', 'utdanningsval'],
  arbeidslivsfag: ['Arbeidslivsfag'],
  'programfag-studie': ['Programfag, studieforberedende', 'programfag studieforberedende'],
  'programfag-yrkesfag': ['Programfag, yrkesfag', 'programfag yrkesfag', 'yrkesfag'],
  'yrkesfaglig-fordypning': ['Yrkesfaglig fordypning', 'yff', 'yrkesfagleg fordjuping'],
  spesialpedagogikk: ['Spesialpedagogikk', 'spes.ped.', 'spesped'],
  'andre-fag': ['Andre fag', 'annet', 'anna'],
});

/** Educations by the codes of the law's rules, and what people write for them. */
const ROUTE_CODES = codesWith(CODES.routes, {
  GLU_1_7: ['Grunnskolelærer 1–7', 'grunnskolelærerutdanning 1-7', 'GLU 1-7', 'MGLU 1-7'],
  GLU_5_10: ['Grunnskolelærer 5–10', 'grunnskolelærerutdanning 5-10', 'GLU 5-10', 'MGLU 5-10'],
  LEKTOR_8_13: ['Lektor 8–13', 'lektorutdanning', 'integrert lektor'],
  ALLMENNLAERER: ['Allmennlærer', 'allmennlærerutdanning', 'lærerskole'],
  FORSKOLELAERER: ['Førskolelærer', 'førskolelærerutdanning'],
  BARNEHAGELAERER: ['Barnehagelærer', 'barnehagelærerutdanning'],
  FAGLAERER: ['Faglærer', 'faglærerutdanning'],
  FAGLAERER_PRAKTISK_ESTETISK: ['Faglærer praktiske og estetiske fag'],
  LPE_1_13: ['Lærer praktiske og estetiske fag 1–13', 'LUPE 1-13'],
  YRKESFAGLAERER: ['Yrkesfaglærer', 'yrkesfaglærerutdanning'],
  TOSPRAAKLIG_3AAR: ['Tospråklig lærer', 'tospråklig lærerutdanning'],
  UTENLANDSK_LAERER: ['Lærerutdanning fra utlandet', 'utenlandsk lærerutdanning'],
  UH_DEGREE: ['Grad fra universitet eller høgskole'],
  BACHELOR: ['Bachelor', 'bachelorgrad'],
  MASTER: ['Master', 'mastergrad', 'hovedfag'],
  PPU: ['Praktisk-pedagogisk utdanning', 'PPU'],
  PPU_Y: ['Praktisk-pedagogisk utdanning for yrkesfag', 'PPU-Y'],
  FAGBREV: ['Fagbrev', 'svennebrev'],
  VGS_YRKESFAGLIG: ['Yrkesfaglig videregående'],
  FAGSKOLE: ['Fagskole'],
});

/**
 * What each person has of education: one row per qualification, with who saw the diploma and when. The person's number is
 * turned into the record's person key as it is kept; it is never among the values. Read by `requirements/appointments`.
 */
export const QUALIFICATIONS: OwnTable = {
  source: 'qualifications',
  name: 'Kvalifikasjoner',
  purpose:
    'Én rad per person og kvalifikasjon: utdanninger, studiepoeng i fag, godkjenninger fra utlandet, og hva som er dokumentert. Av dem følger det hvem som oppfyller kravene i opplæringslova kapittel 17. Fødselsnummeret blir til en nøkkel når raden tas inn.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'rules.md 1–3; metrics.md D1–D6; decision 0073',
  fields: [
    PERSON,
    {
      ...must('kind', 'code', 'Hva raden gjelder.', 'kvalifikasjon | kvalifikasjonstype | type | kind'),
      codes: codesWith(QUALIFICATION_KINDS, {
        education: ['Utdanning', 'utdanningsvei'],
        credits: ['Studiepoeng', 'studiepoeng i fag', 'fag'],
        recognition: ['Godkjenning', 'godkjenning fra utlandet', 'HK-dir'],
        'before-2014': ['Kunne tilsettes før 2014', 'før 2014', 'vurdering før 2014'],
        ongoing: ['Utdanning som er i gang', 'under utdanning', 'pågående'],
        'further-1-4': ['Videreutdanning rettet mot 1.–4. trinn', 'videreutdanning 1-4'],
        'total-credits': ['Studiepoeng i alt', 'sum studiepoeng'],
        theory: ['Teori over videregående', 'fagteori'],
        practice: ['Yrkespraksis', 'praksis'],
      }),
    },
    { ...may('route', 'code', 'Utdanningen.', 'utdanning | utdanningsvei | route'), codes: ROUTE_CODES },
    {
      ...may('subject', 'code', 'Faget studiepoengene er i.', 'fag | undervisningsfag | subject'),
      codes: SUBJECT_CODES,
    },
    may('credits', 'number', 'Studiepoeng.', 'studiepoeng | stp | credits'),
    may('years', 'number', 'År med teori eller praksis.', 'antall år | år med praksis eller teori | years'),
    may('started', 'day', 'Dagen utdanningen begynte.', 'påbegynt | startet | begynt | started'),
    may('completed', 'day', 'Dagen den ble fullført.', 'fullført | fullført dato | avsluttet | completed'),
    {
      ...may('seen', 'code', 'Vitnemål eller vedtak er sett: ja eller nei.', 'vitnemål sett | dokumentert | seen'),
      codes: { yes: ['ja', 'j', '1', 'true'], no: ['nei', 'n', '0', 'false'] },
    },
    may(
      'seenBy',
      'text',
      'Rollen eller stillingen til den som så det. Aldri navn.',
      'sett av | kontrollert av | seen by',
    ),
    may('seenOn', 'day', 'Dagen det ble sett.', 'sett dato | kontrollert dato | seen on'),
  ],
  key: ['kind', 'route', 'subject', 'completed'],
  ofPersons: true,
  wholes: [],
  inOrder: [['started', 'completed']],
  rowControls: [partOfKindMissing, creditsOverMost],
  wholeControls: [completedLater],
};
