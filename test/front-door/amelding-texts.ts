import { syntheticNumber } from '../deliveries.ts';

/** An employment as an a-melding tells it. Days are `YYYY-MM-DD`; `end` is the last day employed. */
export interface ToldPost {
  readonly person: string;
  readonly unit: string;
  readonly percent?: number;
  readonly id?: string;
  readonly start?: string;
  readonly end?: string;
  readonly reason?: string;
  readonly form?: 'fast' | 'midlertidig';
  readonly leave?: { readonly from: string; readonly to?: string };
  /** Hours paid by the hour. */
  readonly hours?: number;
}

export interface ToldMessage {
  readonly id: string;
  readonly replaces?: string;
  /** `2026-01` */
  readonly month: string;
  /** Day of delivery, at noon. */
  readonly delivered: string;
  readonly posts: readonly ToldPost[];
}

/** Ten invented persons, by their first names. */
export const NAMES = ['Anne', 'Bjorn', 'Carl', 'Dina', 'Emil', 'Frida', 'Gro', 'Hanne', 'Ivar', 'Siri'] as const;
export type Name = (typeof NAMES)[number];

export function numberOf(name: Name): string {
  const place = NAMES.indexOf(name);
  return syntheticNumber(place + 1, place + 40);
}

const EMPLOYER = '958935420';

/** A message as the tree both forms are written from: lists are repeated elements. */
function treeOf({ id, replaces, month, delivered, posts }: ToldMessage) {
  const units = [...new Set(posts.map(({ unit }) => unit))];
  return {
    leveringstidspunkt: `${delivered}T12:00:00Z`,
    kalendermaaned: month,
    kildesystem: 'Prøvelønn',
    ...(replaces === undefined ? {} : { erstatterMeldingsId: replaces }),
    meldingsId: id,
    opplysningspliktig: { norskIdentifikator: EMPLOYER },
    oppgave: {
      virksomhet: units.map((unit) => ({
        norskIdentifikator: unit,
        inntektsmottaker: posts.filter((post) => post.unit === unit).map(recipientOf),
      })),
    },
  };
}

function recipientOf(post: ToldPost) {
  const { person, percent = 100, id = 'p1', start = '2020-08-01', end, reason, form = 'fast', leave, hours } = post;
  return {
    norskIdentifikator: person,
    arbeidsforhold: [
      {
        arbeidsforholdId: id,
        typeArbeidsforhold: 'ordinaertArbeidsforhold',
        startdato: start,
        ...(end === undefined ? {} : { sluttdato: end }),
        yrke: '3310104',
        stillingsprosent: `${percent}.0`,
        ...(leave === undefined ? {} : { permisjon: [leaveOf(leave)] }),
        ...(reason === undefined ? {} : { aarsakTilSluttdato: reason }),
        formForAnsettelse: form,
      },
    ],
    ...(hours === undefined ? {} : { inntekt: [payOf(hours)] }),
  };
}

function leaveOf({ from, to }: NonNullable<ToldPost['leave']>) {
  const end = to === undefined ? {} : { sluttdato: to };
  return {
    startdato: from,
    ...end,
    permisjonsprosent: '100.0',
    permisjonId: 'l1',
    beskrivelse: 'permisjonMedForeldrepenger',
  };
}

function payOf(hours: number) {
  return { fordel: 'kontantytelse', beloep: 1000, loennsinntekt: { beskrivelse: 'timeloenn', antall: `${hours}.0` } };
}

type Tree = string | number | readonly Tree[] | { readonly [name: string]: Tree };

function xmlOf(name: string, tree: Tree): string {
  if (Array.isArray(tree)) return tree.map((one: Tree) => xmlOf(name, one)).join('');
  const inner =
    typeof tree === 'object'
      ? Object.entries(tree)
          .map(([child, value]) => xmlOf(child, value as Tree))
          .join('')
      : String(tree);
  return `<${name}>${inner}</${name}>`;
}

/** The message as a file's text, in one of the two forms employers have. */
export function textOf(message: ToldMessage, form: 'xml' | 'json'): string {
  if (form === 'json') return JSON.stringify({ leveranse: treeOf(message) });
  const body = xmlOf('Leveranse', treeOf(message));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<melding xmlns="urn:ske:fastsetting:innsamling:a-meldingen:v2_3">${body}</melding>\n`;
}
