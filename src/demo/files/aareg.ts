import { addDays, type Day, formatDay } from '../../terms/index.ts';
import type { DemoPerson, DemoPost, DemoWorld } from '../world/world.ts';
import { type DemoFile, jsonFile } from './demo-file.ts';

/** How many schools the register's file is about: more where the owner has many. */
const schoolsOf = (world: DemoWorld): number => (world.units.length > 50 ? 12 : 2);

const END_REASONS: Readonly<Record<string, string>> = {
  'Egen oppsigelse': 'arbeidstakerHarSagtOppSelv',
  'Kontrakt utløpt': 'kontraktEngasjementEllerVikariatErUtloept',
  'Internt bytte': 'endringIOrganisasjonsstrukturEllerByttetJobbInternt',
  Omorganisering: 'endringIOrganisasjonsstrukturEllerByttetJobbInternt',
};

function identities(person: DemoPerson): object[] {
  const current = { type: 'FOLKEREGISTERIDENT', ident: person.number, gjeldende: true };
  if (person.earlier === null) return [current];
  return [current, { type: 'FOLKEREGISTERIDENT', ident: person.earlier.number, gjeldende: false }];
}

function detail(post: DemoPost, last: boolean): object {
  return {
    type: 'Ordinaer',
    arbeidstidsordning: { kode: 'ikkeSkift', beskrivelse: 'Ikke skift' },
    ...(post.contract === 'unknown'
      ? {}
      : { ansettelsesform: { kode: post.contract === 'permanent' ? 'fast' : 'midlertidig' } }),
    yrke: { kode: post.styrk },
    antallTimerPrUke: 37.5,
    ...(post.percent === null ? {} : { avtaltStillingsprosent: post.percent / 100 }),
    rapporteringsmaaneder: {
      fra: formatDay(post.from).slice(0, 7),
      til: last || post.to === null ? null : formatDay(addDays(post.to, -1)).slice(0, 7),
    },
  };
}

/** One employment: pieces with the same number at the same unit, in order. */
function employment(person: DemoPerson, pieces: readonly DemoPost[], made: Day): object | null {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const ended = last.to !== null && last.to <= addDays(made, 1);
  const reason = END_REASONS[last.endReason ?? ''];
  return {
    id: `A-${first.employment}`,
    type: { kode: 'ordinaertArbeidsforhold', beskrivelse: 'Ordinært arbeidsforhold' },
    arbeidstaker: { identer: identities(person) },
    arbeidssted: { type: 'Underenhet', identer: [{ type: 'ORGANISASJONSNUMMER', ident: first.unit }] },
    ansettelsesperiode: {
      startdato: formatDay(first.from),
      ...(ended && last.to !== null ? { sluttdato: formatDay(addDays(last.to, -1)) } : {}),
      ...(ended && reason !== undefined ? { sluttaarsak: { kode: reason } } : {}),
    },
    ansettelsesdetaljer: pieces.map((piece) => detail(piece, piece === last)),
    rapporteringsordning: { kode: 'A_ORDNINGEN' },
    navArbeidsforholdId: 50_000_000 + first.employment,
    navVersjon: pieces.length,
    navUuid: `00000000-0000-4000-8000-${String(first.employment).padStart(12, '0')}`,
    opprettet: `${formatDay(first.from)}T06:00:00.000`,
  };
}

/** Employments at the first two schools as Aa-registeret's REST v2 gives them. Not the source that counts. */
export function aaregFile(world: DemoWorld): DemoFile {
  const schools = world.units.filter(
    (unit) => unit.openedOn === null && unit.closedOn === null && unit.grades !== null,
  );
  const numbers = schools.slice(0, schoolsOf(world)).map((unit) => unit.unit);
  const employments = world.persons.flatMap((person) => {
    const posts = person.posts.filter(
      (post) => numbers.includes(post.unit) && post.terms === 'ordinary' && post.to !== post.from,
    );
    const ids = [...new Set(posts.map((post) => post.employment))];
    return ids.map((id) => {
      const pieces = posts.filter((post) => post.employment === id).toSorted((a, b) => a.from - b.from);
      return employment(person, pieces, world.until);
    });
  });
  return jsonFile(
    'aa-registeret.json',
    employments.filter((one) => one !== null),
  );
}
