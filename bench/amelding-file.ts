/** A large a-melding of an invented employer: everything a payroll system sends, most of which Laget passes over. */
import { nationalNumberCheckDigits, unitNumberControlDigit } from '../src/terms/index.ts';

/** What the file is to be. */
export interface AmeldingWish {
  /** Bytes at least; the last recipient may bring it a few kilobytes above. */
  readonly bytes: number;
  readonly units: number;
  readonly month: string;
  readonly messageId: string;
}

/** Recipients in a piece of text. */
const AT_A_TIME = 200;
const CODES = ['2320102', '2331110', '3310104', '5131101', '9132147', '1210101', '4114118', '2340103'];
const PAY = ['fastloenn', 'fastTillegg', 'overtidsgodtgjoerelse', 'uregelmessigeTilleggKnyttetTilArbeidetTid'];

/** A synthetic number (month + 80); individual numbers without check digits are stepped over. */
function numberOf(n: number): string {
  for (let individual = n % 450, from = Math.floor(n / 450); ; individual++) {
    const [date, month, year] = [
      1 + (from % 28),
      81 + (Math.floor(from / 28) % 12),
      50 + (Math.floor(from / 336) % 50),
    ];
    const nine = `${String(date).padStart(2, '0')}${month}${year}${String(individual % 500).padStart(3, '0')}`;
    const check = nationalNumberCheckDigits(nine);
    if (check !== null) return nine + check;
  }
}

function unitOf(n: number): string {
  for (let eight = 92_000_000 + n * 10; ; eight++) {
    const digit = unitNumberControlDigit(String(eight));
    if (digit !== null) return `${eight}${digit}`;
  }
}

function day(n: number, from: number): string {
  return `${from + (n % 12)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
}

function employment(n: number, month: string): string {
  const leave =
    n % 17 === 0
      ? `<permisjon><startdato>${day(n, 2013)}</startdato><sluttdato>${month}-28</sluttdato><permisjonsprosent>100.0</permisjonsprosent><permisjonId>P${n}</permisjonId><beskrivelse>permisjonMedForeldrepenger</beskrivelse><loennet>true</loennet></permisjon>`
      : '';
  const end = n % 41 === 0 ? `<sluttdato>${month}-20</sluttdato>` : '';
  const reason = n % 41 === 0 ? '<aarsakTilSluttdato>arbeidstakerHarSagtOppSelv</aarsakTilSluttdato>' : '';
  return `
          <arbeidsforhold>
            <arbeidsforholdId>AF-${100_000 + n}-0${1 + (n % 3)}</arbeidsforholdId>
            <typeArbeidsforhold>ordinaertArbeidsforhold</typeArbeidsforhold>
            <startdato>${day(n, 2004)}</startdato>${end}
            <antallTimerPerUkeSomEnFullStillingTilsvarer>37.5</antallTimerPerUkeSomEnFullStillingTilsvarer>
            <yrke>${CODES[n % CODES.length]}</yrke>
            <arbeidstidsordning>ikkeSkift</arbeidstidsordning>
            <stillingsprosent>${20 + (n % 81)}.${n % 10}</stillingsprosent>
            <sisteLoennsendringsdato>${day(n, 2012)}</sisteLoennsendringsdato>
            <loennsansiennitet>${day(n, 2000)}</loennsansiennitet>
            <loennstrinn>${40 + (n % 30)}</loennstrinn>${leave}
            <sisteDatoForStillingsprosentendring>${day(n, 2010)}</sisteDatoForStillingsprosentendring>${reason}
            <formForAnsettelse>${n % 5 === 0 ? 'midlertidig' : 'fast'}</formForAnsettelse>
          </arbeidsforhold>`;
}

function income(n: number, kind: string): string {
  return `
          <inntekt>
            <startdatoOpptjeningsperiode>2026-01-01</startdatoOpptjeningsperiode>
            <sluttdatoOpptjeningsperiode>2026-01-31</sluttdatoOpptjeningsperiode>
            <fordel>kontantytelse</fordel>
            <utloeserArbeidsgiveravgift>true</utloeserArbeidsgiveravgift>
            <inngaarIGrunnlagForTrekk>true</inngaarIGrunnlagForTrekk>
            <beloep>${1000 + (n % 50_000)}.${n % 100}</beloep>
            <arbeidsforholdId>AF-${100_000 + n}-0${1 + (n % 3)}</arbeidsforholdId>
            <loennsinntekt>
              <beskrivelse>${kind}</beskrivelse>${kind === 'overtidsgodtgjoerelse' ? `<antall>${n % 20}.5</antall>` : ''}
            </loennsinntekt>
          </inntekt>`;
}

function recipient(n: number, month: string): string {
  const pay = PAY.slice(0, 2 + (n % 3)).map((kind) => income(n, kind));
  const second = n % 9 === 0 ? employment(n + 7, month) : '';
  return `
        <inntektsmottaker>
          <norskIdentifikator>${numberOf(n)}</norskIdentifikator>
          <identifiserendeInformasjon>
            <navn>Ansatt Ansattsen ${n}</navn>
            <foedselsdato>19${50 + (n % 50)}-01-0${1 + (n % 9)}</foedselsdato>
            <ansattnummer>${n}</ansattnummer>
          </identifiserendeInformasjon>${employment(n, month)}${second}
          <fradrag>
            <beskrivelse>fagforeningskontingent</beskrivelse>
            <beloep>-${300 + (n % 300)}.00</beloep>
          </fradrag>
          <fradrag>
            <beskrivelse>premieTilPensjonsordninger</beskrivelse>
            <beloep>-${500 + (n % 900)}.00</beloep>
          </fradrag>
          <forskuddstrekk>
            <beloep>-${5000 + (n % 9000)}</beloep>
          </forskuddstrekk>${pay.join('')}
        </inntektsmottaker>`;
}

function head({ month, messageId }: AmeldingWish): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<melding xmlns="urn:ske:fastsetting:innsamling:a-meldingen:v2_3">
  <Leveranse>
    <leveringstidspunkt>2026-02-05T10:00:00Z</leveringstidspunkt>
    <kalendermaaned>${month}</kalendermaaned>
    <kildesystem>Oppdiktet lønn 1.0</kildesystem>
    <meldingsId>${messageId}</meldingsId>
    <opplysningspliktig>
      <norskIdentifikator>958935420</norskIdentifikator>
    </opplysningspliktig>
    <oppgave>
      <betalingsinformasjon>
        <sumForskuddstrekk>123456789</sumForskuddstrekk>
        <sumArbeidsgiveravgift>98765432</sumArbeidsgiveravgift>
      </betalingsinformasjon>`;
}

/** The pieces of the file in turn, as texts; returns the number of recipients. */
export function* ameldingPieces(wish: AmeldingWish): Generator<string, number> {
  let bytes = 0;
  let n = 0;
  yield head(wish);
  const share = Math.ceil(wish.bytes / wish.units);
  for (let unit = 0; unit < wish.units; unit++) {
    yield `\n      <virksomhet>\n        <norskIdentifikator>${unitOf(unit)}</norskIdentifikator>`;
    while (bytes < Math.min(wish.bytes, share * (unit + 1))) {
      const piece = Array.from({ length: AT_A_TIME }, () => recipient(n++, wish.month)).join('');
      bytes += piece.length;
      yield piece;
    }
    yield '\n        <arbeidsgiveravgift><beloep>1</beloep></arbeidsgiveravgift>\n      </virksomhet>';
  }
  yield '\n    </oppgave>\n    <spraakForTilbakemelding>bokmaal</spraakForTilbakemelding>\n  </Leveranse>\n</melding>\n';
  return n;
}
