import { addDays, formatDay } from '../../terms/index.ts';
import { moneyOf } from './income-lines.ts';
import type { ReportedMonth } from './reported-months.ts';
import type { Statement } from './statement.ts';

/** An a-melding as it is sent. */
export interface Message {
  readonly id: string;
  readonly replaces: string | null;
  /** `YYYY-MM-DDTHH:MM:SS`, UTC. */
  readonly sent: string;
  readonly when: ReportedMonth;
  readonly statements: readonly Statement[];
  /** Units that are named with nobody in them: what a nulling looks like. */
  readonly emptyUnits: readonly string[];
}

const NAMESPACE = 'urn:ske:fastsetting:innsamling:a-meldingen:v2_3';
const FULL_WEEK = '37.5';
const LEAVES: Readonly<Record<string, string>> = {
  Foreldrepermisjon: 'permisjonMedForeldrepenger',
  Utdanningspermisjon: 'utdanningspermisjonIkkeLovfestet',
  Velferdspermisjon: 'andreLovfestedePermisjoner',
};

const tag = (name: string, value: string | number): string => `<${name}>${value}</${name}>`;
const some = (name: string, value: string | number | null): string => (value === null ? '' : tag(name, value));
const share = (hundredths: number | null): string | null =>
  hundredths === null ? null : (hundredths / 100).toFixed(1);

function leaveXml({ employment, leaves }: Statement): string {
  return leaves
    .map((leave) =>
      tag(
        'permisjon',
        tag('startdato', formatDay(leave.from)) +
          tag('sluttdato', formatDay(addDays(leave.to, -1))) +
          some('permisjonsprosent', share(leave.percent)) +
          tag('permisjonId', `P-${employment.number}-${leave.from}`) +
          tag('beskrivelse', LEAVES[leave.kind] ?? 'andreIkkeLovfestedePermisjoner'),
      ),
    )
    .join('');
}

/** One employment, elements in the schema's order. */
function employmentXml(statement: Statement): string {
  const { id, post, start, end, endReason, hours } = statement;
  const percent = hours === null ? share(post.percent) : '0.0';
  const form = post.contract === 'unknown' ? null : post.contract === 'permanent' ? 'fast' : 'midlertidig';
  return tag(
    'arbeidsforhold',
    tag('arbeidsforholdId', id) +
      tag('typeArbeidsforhold', 'ordinaertArbeidsforhold') +
      tag('startdato', formatDay(start)) +
      some('sluttdato', end === null ? null : formatDay(addDays(end, -1))) +
      tag('antallTimerPerUkeSomEnFullStillingTilsvarer', FULL_WEEK) +
      tag('yrke', post.styrk) +
      tag('arbeidstidsordning', 'ikkeSkift') +
      some('stillingsprosent', percent) +
      leaveXml(statement) +
      (post.from > start ? tag('sisteDatoForStillingsprosentendring', formatDay(post.from)) : '') +
      some('aarsakTilSluttdato', endReason) +
      some('formForAnsettelse', form),
  );
}

/** The number the person had when the message was made. */
function numberOf({ person }: Statement, { made }: ReportedMonth): string {
  return person.earlier !== null && made < person.earlier.until ? person.earlier.number : person.number;
}

function recipientXml(statements: readonly Statement[], when: ReportedMonth): string {
  const [first] = statements;
  if (first === undefined) return '';
  const content = statements.map(employmentXml).join('') + moneyOf(statements, when);
  return `${tag('inntektsmottaker', tag('norskIdentifikator', numberOf(first, when)) + content)}\n`;
}

/** Statements by unit, and within a unit by person, in the order of units and persons. */
function byUnit(statements: readonly Statement[]): Map<string, Statement[][]> {
  const units = new Map<string, Map<object, Statement[]>>();
  for (const one of statements) {
    const unit = units.get(one.employment.unit) ?? new Map<object, Statement[]>();
    units.set(one.employment.unit, unit);
    const own = unit.get(one.person);
    if (own === undefined) unit.set(one.person, [one]);
    else own.push(one);
  }
  const sorted = [...units].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([unit, persons]) => [unit, [...persons.values()]]));
}

const LEVY =
  '<arbeidsgiveravgift><loennOgGodtgjoerelse><beregningskodeForArbeidsgiveravgift>offentligForvaltning</beregningskodeForArbeidsgiveravgift><sone>1</sone></loennOgGodtgjoerelse></arbeidsgiveravgift>';

/** The whole message as text, one recipient a line. */
export function messageXml(message: Message, employer: string): string {
  const { id, replaces, sent, when, statements, emptyUnits } = message;
  const unitXml = (unit: string, content: string): string =>
    `<virksomhet>${tag('norskIdentifikator', unit)}\n${content}</virksomhet>\n`;
  const units = [
    ...[...byUnit(statements)].map(([unit, persons]) =>
      unitXml(unit, persons.map((own) => recipientXml(own, when)).join('') + LEVY),
    ),
    ...emptyUnits.map((unit) => unitXml(unit, '')),
  ];
  const head =
    tag('leveringstidspunkt', `${sent}Z`) +
    tag('kalendermaaned', formatDay(when.month).slice(0, 7)) +
    tag('kildesystem', 'Lønn og personal 9.4') +
    some('erstatterMeldingsId', replaces) +
    tag('meldingsId', id) +
    tag('opplysningspliktig', tag('norskIdentifikator', employer));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<melding xmlns="${NAMESPACE}"><Leveranse>${head}\n<oppgave>\n${units.join('')}</oppgave><spraakForTilbakemelding>bokmaal</spraakForTilbakemelding></Leveranse></melding>\n`;
}
