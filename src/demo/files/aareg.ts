import { addDays, type Day, formatDay, OPEN_END, UNASSIGNED } from '../../terms/index.ts';
import type { DemoPerson, DemoPost, DemoWorld } from '../world/world.ts';
import { type DemoFile, jsonFile, textFile } from './demo-file.ts';

/** How many schools the register's file is about where it is not about all of them. */
const SCHOOLS = 2;

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
  const numbers = schools.slice(0, SCHOOLS).map((unit) => unit.unit);
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

const LEAVES: Readonly<Record<string, string>> = {
  Foreldrepermisjon: 'permisjonMedForeldrepenger',
  Utdanningspermisjon: 'utdanningspermisjonIkkeLovfestet',
  Velferdspermisjon: 'andreLovfestedePermisjoner',
};

function leavesOf(person: DemoPerson, pieces: readonly DemoPost[]): object[] {
  const [from, to] = [pieces[0]?.from ?? OPEN_END, pieces.at(-1)?.to ?? OPEN_END];
  return person.leaves
    .filter((leave) => leave.from >= from && leave.to <= to)
    .map((leave) => ({
      type: { kode: LEAVES[leave.kind] ?? 'andreIkkeLovfestedePermisjoner' },
      startdato: formatDay(leave.from),
      sluttdato: formatDay(addDays(leave.to, -1)),
      prosent: leave.percent / 100,
    }));
}

/** Everything the register has of a person: hourly work without a share, leaves, and no loans. */
function everyEmployment(person: DemoPerson, made: Day): object[] {
  const posts = person.posts
    .filter((post) => post.terms !== 'loan-in' && post.unit !== UNASSIGNED && post.to !== post.from)
    .map((post) => (post.terms === 'hourly' || post.terms === 'pensioner' ? { ...post, percent: 0 } : post));
  const keys = new Set(posts.map((post) => `${post.employment}/${post.unit}`));
  return [...keys].flatMap((key) => {
    const pieces = posts
      .filter((post) => `${post.employment}/${post.unit}` === key)
      .toSorted((a, b) => a.from - b.from);
    const one = employment(person, pieces, made);
    const [first] = pieces;
    if (one === null || first === undefined) return [];
    const leaves = leavesOf(person, pieces);
    const byTheHour = first.terms === 'hourly' || first.terms === 'pensioner';
    return [
      {
        ...one,
        ...(leaves.length > 0 ? { permisjoner: leaves } : {}),
        ...(byTheHour ? { timerMedTimeloenn: [{ antall: 20, rapporteringsmaaneder: monthOf(first.from) }] } : {}),
      },
    ];
  });
}

function monthOf(day: Day): object {
  const month = formatDay(day).slice(0, 7);
  return { fra: month, til: month };
}

/** Characters of a file, at most: a person is never split over two, for a newer history replaces an older one. */
const LARGEST = 40_000_000;

/** All employments since the history begins, in files of some tens of megabytes, person by person. */
export function* wholeAareg(world: DemoWorld): Generator<DemoFile> {
  let [lines, size, number]: [string[], number, number] = [[], 0, 1];
  const file = (): DemoFile => textFile(`aareg/aa-registeret-${number++}.json`, `[\n${lines.join(',\n')}\n]\n`);
  for (const person of world.persons) {
    const own = everyEmployment(person, world.until).map((one) => JSON.stringify(one));
    const more = own.reduce((sum, line) => sum + line.length, 0);
    if (size + more > LARGEST) {
      yield file();
      [lines, size] = [[], 0];
    }
    lines.push(...own);
    size += more;
  }
  if (lines.length > 0) yield file();
}
