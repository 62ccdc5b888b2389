import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/analysis/index.ts';
import { type DeliveredFile, type DeliveryReport, openRecord } from '../../src/record/administration/index.ts';
import { factsOf } from '../../src/record/index.ts';
import { dayOf, OPEN_END } from '../../src/terms/index.ts';
import { databases } from '../databases.ts';
import { BJORKA, FURULY, KARI, NORA, OLA, takeIn, textFile } from '../deliveries.ts';

interface Told {
  readonly id: string;
  readonly month?: string;
  readonly employer?: string;
  readonly unit?: string;
  readonly recipients?: string;
}

/** An employment that began on 1 August 2020, told with these elements instead of the usual ones. */
function post(told: Readonly<Record<string, string | null>> = {}): string {
  const usual = {
    arbeidsforholdId: 'a1',
    typeArbeidsforhold: 'ordinaertArbeidsforhold',
    startdato: '2020-08-01',
    yrke: '2320102',
    stillingsprosent: '100.0',
    formForAnsettelse: 'fast',
  };
  const elements = Object.entries({ ...usual, ...told }).filter(([, text]) => text !== null);
  return `<arbeidsforhold>${elements.map(([name, text]) => `<${name}>${text}</${name}>`).join('')}</arbeidsforhold>`;
}

function recipient(number: string, inner = post()): string {
  return `<inntektsmottaker><norskIdentifikator>${number}</norskIdentifikator>${inner}</inntektsmottaker>`;
}

/** An a-melding, delivered on the fifth of February 2026 unless its month is another. */
function melding({ id, month = '2026-01', employer = '958935420', unit = BJORKA, recipients }: Told): string {
  const delivered = `${month.slice(0, 4)}-${month.slice(5)}-28T10:00:00Z`;
  return `<melding xmlns="urn:ske:fastsetting:innsamling:a-meldingen:v2_3"><Leveranse><leveringstidspunkt>${delivered}</leveringstidspunkt><kalendermaaned>${month}</kalendermaaned><kildesystem>X</kildesystem><meldingsId>${id}</meldingsId><opplysningspliktig><norskIdentifikator>${employer}</norskIdentifikator></opplysningspliktig><oppgave><virksomhet><norskIdentifikator>${unit}</norskIdentifikator>${recipients ?? recipient(KARI)}</virksomhet></oppgave></Leveranse></melding>`;
}

const XML = '<?xml version="1.0"?>';
const xmlFile = (name: string, told: Told): DeliveredFile => textFile(name, XML + melding(told));
const bytesFile = (name: string, bytes: Uint8Array): DeliveredFile => ({ name, bytes, madeOn: null });

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

/** What became of each file, in the order of their names: status, rows kept, and what was found. */
function outcomes(reports: readonly DeliveryReport[]): readonly string[] {
  const usual = new Set(['amelding/unknown-workplace', 'amelding/unknown-position']);
  return reports
    .map(({ files, status, rows, findings }) => {
      const told = [...new Set(findings.map(({ control }) => control))].filter((control) => !usual.has(control));
      return [files[0], status, rows.kept, ...told].join(' ');
    })
    .sort();
}

describe.each(databases().slice(1))('odd input through the front door, on $name', (database) => {
  async function became(files: readonly DeliveredFile[]) {
    const open = await openRecord(await database.place({ day: '2026-11-21' }));
    const reports = await takeIn(open.administration, files);
    const facts = await factsOf(open);
    await open.close();
    return { outcomes: outcomes(reports), facts };
  }

  test('what must not or cannot be read is refused, and nothing of it is kept', async () => {
    const whole = XML + melding({ id: 'm' });
    const bomb = '<!DOCTYPE melding [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>';
    const many = Array.from({ length: 300 }, () => recipient(KARI)).join('');
    const { outcomes: told, facts } = await became([
      textFile('bombe.xml', XML + bomb + melding({ id: 'b' })),
      textFile('dtd.xml', `${XML}<!DOCTYPE melding SYSTEM "http://example.org/x.dtd">${melding({ id: 'd' })}`),
      textFile('kappet-midt-i.xml', (XML + melding({ id: 'k', recipients: many })).slice(0, 40_000)),
      textFile('annen-rot.json', JSON.stringify({ levering: { kalendermaaned: '2026-01' } })),
      textFile('annen-rot.xml', whole.replaceAll('melding>', 'meldinger>').replace('<melding ', '<meldinger ')),
      textFile('tom.json', ''),
      textFile('tom.xml', ''),
      textFile('uten-hode.json', JSON.stringify({ leveranse: { meldingsId: 'x' } })),
    ]);
    expect(told).toEqual([
      'annen-rot.json not-recognised 0 file/not-recognised',
      'annen-rot.xml not-recognised 0 file/not-recognised',
      'bombe.xml stopped 0 file/xml-doctype',
      'dtd.xml stopped 0 file/xml-doctype',
      'kappet-midt-i.xml stopped 0 file/xml-unreadable',
      'tom.json stopped 0 file/empty',
      'tom.xml stopped 0 file/empty',
      'uten-hode.json stopped 0 amelding/head-incomplete amelding/time-missing amelding/nulling',
    ]);
    expect([facts.employments.length, facts.persons.length, facts.deliveries.length]).toEqual([0, 0, 0]);
  });

  test('odd employments are kept with a note, and unknown codes are shown', async () => {
    const ended = { sluttdato: '2026-01-09', startdato: '2026-01-10' };
    const { outcomes: told, facts } = await became([
      xmlFile('1-to-ganger.xml', { id: '1', recipients: recipient(KARI) + recipient(KARI, post({ yrke: '5131101' })) }),
      xmlFile('2-uten-id.xml', { id: '2', recipients: recipient(OLA, post({ arbeidsforholdId: null })) }),
      xmlFile('3-null-dager.xml', { id: '3', recipients: recipient(OLA, post(ended)) }),
      xmlFile('4-kode.xml', { id: '4', recipients: recipient(NORA, post({ formForAnsettelse: 'prøvetid' })) }),
      xmlFile('5-uten-start.xml', { id: '5', recipients: recipient(NORA, post({ startdato: null })) }),
      xmlFile('6-slutt-for-start.xml', { id: '6', recipients: recipient(NORA, post({ sluttdato: '2019-01-01' })) }),
    ]);
    expect(told).toEqual([
      '1-to-ganger.xml taken-in 2',
      '2-uten-id.xml taken-in 1',
      '3-null-dager.xml taken-in 1 amelding/never-started',
      '4-kode.xml taken-in 1 amelding/unknown-code',
      '5-uten-start.xml taken-in 1 amelding/start-missing',
      '6-slutt-for-start.xml taken-in 0 amelding/end-before-start',
    ]);
    expect([facts.employments.length, facts.persons.length]).toEqual([6, 3]);
  });

  test('UTF-16 and Latin-1 are read as they are', async () => {
    const named = (id: string) =>
      melding({
        id,
        recipients: recipient(
          KARI,
          `<identifiserendeInformasjon><navn>Åse Bjørnø</navn><foedselsdato>1980-01-01</foedselsdato></identifiserendeInformasjon>${post()}`,
        ),
      });
    const told = (encoding: string, id: string) => `<?xml version="1.0" encoding="${encoding}"?>${named(id)}`;
    const { outcomes: read } = await became([
      bytesFile('a.xml', utf16(told('UTF-16', 'a'), 'le', true)),
      bytesFile('b.xml', utf16(told('UTF-16', 'b'), 'be', true)),
      bytesFile('c.xml', utf16(told('UTF-16', 'c'), 'le', false)),
      bytesFile('d.xml', utf16(told('UTF-16', 'd'), 'be', false)),
      bytesFile('e.xml', new Uint8Array(Buffer.from(told('ISO-8859-1', 'e'), 'latin1'))),
      // The first message in other letters: it says the same.
      textFile('f.xml', told('UTF-8', 'a')),
    ]);
    expect(read).toEqual([
      'a.xml taken-in 1',
      'b.xml taken-in 1',
      'c.xml taken-in 1',
      'd.xml taken-in 1',
      'e.xml taken-in 1',
      'f.xml already-known 1 record/file-known-other-name',
    ]);
  });

  test('a zip with fifteen months, two employers in one folder, and months that are missing', async () => {
    const months = Array.from(
      { length: 15 },
      (_, i) => `202${4 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    );
    const members = months.map((month) => [
      `${month}.xml`,
      new TextEncoder().encode(XML + melding({ id: month, month })),
    ]);
    const { outcomes: told, facts } = await became([
      bytesFile('år.zip', zipSync(Object.fromEntries(members))),
      xmlFile('annen/2025-02.xml', {
        id: '2025-02',
        month: '2025-02',
        employer: '974760673',
        unit: FURULY,
        recipients: recipient(OLA),
      }),
      xmlFile('senere.xml', { id: 'senere', month: '2025-06' }),
    ]);
    expect(told.filter((one) => / taken-in 1$/.test(one))).toHaveLength(16);
    expect(told.at(-1)).toBe('år.zip/2025-03.xml taken-in 1');
    expect(told).toContain('senere.xml taken-in 1 record/missing-months');
    expect(facts.persons.length).toBe(2);
  });

  test('the same message as XML and as JSON is one message; with other content it is stopped, also years later', async () => {
    const leveranse = (percent: string) => ({
      opplysningspliktig: { norskIdentifikator: '958935420' },
      meldingsId: 'm',
      kalendermaaned: '2026-01',
      leveringstidspunkt: '2026-01-28T11:00:00.000+01:00',
      oppgave: {
        virksomhet: [
          {
            inntektsmottaker: [
              {
                arbeidsforhold: [
                  {
                    formForAnsettelse: 'fast',
                    stillingsprosent: percent,
                    yrke: '2320102',
                    startdato: '2020-08-01',
                    typeArbeidsforhold: 'ordinaertArbeidsforhold',
                    arbeidsforholdId: 'a1',
                  },
                ],
                norskIdentifikator: KARI,
              },
            ],
            norskIdentifikator: BJORKA,
          },
        ],
      },
    });
    const json = (percent: string) => textFile(`m-${percent}.json`, JSON.stringify({ leveranse: leveranse(percent) }));
    const place = await database.place({ day: '2026-02-01' });
    const open = await openRecord(place);
    await takeIn(open.administration, [xmlFile('m.xml', { id: 'm' })]);
    const at = await takeIn(open.administration, [json('100')]);
    place.clock.day = '2031-02-01';
    const later = await takeIn(open.administration, [json('100.00'), json('80')]);
    const tried = await takeIn(open.administration, [json('90')], { check: true });
    const facts = await factsOf(open);
    await open.close();
    expect([at, later, tried].map(outcomes)).toEqual([
      ['m-100.json already-known 1 record/file-known-other-name'],
      [
        'm-100.00.json already-known 1 record/file-known-other-name',
        'm-80.json stopped 0 amelding/same-id-other-content',
      ],
      ['m-90.json stopped 0 amelding/same-id-other-content'],
    ]);
    expect(facts.employments.length).toBe(1);
  });

  test('a school that gets another number is no end and no beginning', async () => {
    const { facts } = await became([
      xmlFile('1.xml', { id: '1', month: '2026-01' }),
      xmlFile('2.xml', {
        id: '2',
        month: '2026-02',
        unit: FURULY,
        recipients: recipient(KARI, post({ arbeidsforholdId: 'ny' })),
      }),
    ]);
    const { pieces } = buildDataset(facts);
    const last = Array.from({ length: pieces.length }, (_, i) => i).filter((i) => pieces.knownTo[i] === OPEN_END);
    expect(last.map((i) => [pieces.from[i], pieces.to[i]])).toEqual([
      [dayOf(2020, 8, 1), dayOf(2026, 2, 1)],
      [dayOf(2026, 2, 1), OPEN_END],
    ]);
  });
});
