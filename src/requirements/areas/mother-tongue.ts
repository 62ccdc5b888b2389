import type { Answer, Missing } from '../answer.ts';
import type { FactReader } from '../facts/values.ts';
import { type Answerable, both, reaches, said } from '../judge/answerable.ts';
import type { AskedFact, MissingCode } from '../telling-codes.ts';
import { plainAnswer } from './plain.ts';

const LANGUAGE_STP = 90;
const BASIS = 'OF § 12-10';

/** One of the ways by which whoever has the pupil's mother tongue may be hired (OF § 12-10(3) a to c). */
type Way = readonly [letter: string, there: Answerable];

/** Mother-tongue teachers (H-25 to H-27): by whether the teacher's mother tongue is the pupil's. */
export function answerMotherTongue(person: FactReader): Answer {
  if (person.yes('nationalMinorityLanguage') === true && withoutStudyOffer(person)) return minority(person);
  const same = person.yes('motherTongueSameAsPupil');
  if (same === null) return open(['motherTongueSameAsPupil']);
  return same ? sameTongue(person) : otherTongue(person);
}

/** Told either way: that there is no study offer, or whether there is one. */
function withoutStudyOffer(person: FactReader): boolean {
  return person.yes('noStudyOfferInNorway') === true || person.yes('studyOfferInNorway') === false;
}

/** A national minority's language without any study in Norway: the owner may except (H-27). */
function minority(person: FactReader): Answer {
  const excepted = person.yes('ownerException');
  if (excepted === null) return open(['ownerException']);
  return excepted ? qualified('OF 12-10(4)') : notQualified('OF 12-10(4)', []);
}

function sameTongue(person: FactReader): Answer {
  const norwegian = said(person.yes('documentedGoodNorwegian'));
  const ways: readonly Way[] = [
    ['a', longStudy(person)],
    ['b', said(person.yes('teacherEducationFromHomeCountry') ?? person.yes('teacherEducationInLanguage') ?? false)],
    ['c', bilingual(person)],
  ];
  const found = ways.find(([, there]) => there === 'yes') ?? ways.find(([, there]) => there === 'unknown');
  const answer = found === undefined ? 'no' : both(found[1], norwegian);
  if (answer === 'yes' && found !== undefined) return qualified(`OF 12-10(3) ${found[0]}`);
  if (answer === 'unknown')
    return open(norwegian === 'unknown' ? ['documentedGoodNorwegian'] : ['languageAndCultureYears']);
  return notQualified('OF 12-10(3)', [
    ...(norwegian === 'no' ? [lacking('good-norwegian')] : []),
    ...(found === undefined ? [lacking('mother-tongue-education')] : []),
  ]);
}

/** Three years of higher education with pedagogical education, one and a half of them in language and culture. */
function longStudy(person: FactReader): Answerable {
  const years = yearsIn(person, /^(uh|higher|university)/i);
  const ofLanguage = yearsIn(person, /cultur|kultur/i);
  if (years === null && ofLanguage === null) return 'no';
  const pedagogical = said(person.yes('pedagogicalEducation'));
  return both(both(reaches(years, 3), reaches(ofLanguage, 1.5)), pedagogical);
}

/** Years are told by more than one name. */
function yearsIn(person: FactReader, named: RegExp): number | null {
  const told = person.entries().find(([name, value]) => named.test(name) && typeof value === 'number');
  return told === undefined ? null : person.number(told[0]);
}

function bilingual(person: FactReader): Answerable {
  const told = person.yes('bilingualTeacherEducation');
  return said(told ?? person.texts('routes')?.includes('TOSPRAAKLIG_3AAR') ?? false);
}

function otherTongue(person: FactReader): Answer {
  const stp = person.number('languageStp');
  const asked: readonly (readonly [fact: AskedFact, there: Answerable, lacks: Missing])[] = [
    ['languageStp', reaches(stp, LANGUAGE_STP), { ...lacking('language-credits'), amount: LANGUAGE_STP - (stp ?? 0) }],
    ['pedagogicalEducation', said(person.yes('pedagogicalEducation')), lacking('pedagogical-education')],
    ['knowsCulture', said(person.yes('knowsCulture')), lacking('culture')],
  ];
  const missing = asked.filter(([, there]) => there === 'no').map(([, , lacks]) => lacks);
  if (missing.length > 0) return notQualified('OF 12-10(2)', missing);
  const unknown = asked.filter(([, there]) => there === 'unknown').map(([fact]) => fact);
  return unknown.length > 0 ? open(unknown) : qualified('OF 12-10(2)');
}

function lacking(what: MissingCode): Missing {
  return { what, subject: null, amount: null };
}

function qualified(basis: string): Answer {
  const reference = basis.replace(' ', ' § ');
  return plainAnswer('mothertongue', {
    outcome: { hiring: 'QUALIFIED', hiringBasis: basis, permanentAllowed: true },
    basis: [reference],
    rules: [basis.includes('(2)') ? 'H-25' : basis.includes('(4)') ? 'H-27' : 'H-26'],
    told: 'mothertongue-qualified',
    about: { basis: reference },
  });
}

function notQualified(basis: string, missing: readonly Missing[]): Answer {
  const answer = plainAnswer('mothertongue', {
    outcome: { hiring: 'NOT_QUALIFIED', permanentAllowed: false },
    basis: [basis.replace(' ', ' § ')],
    rules: [basis.includes('(2)') ? 'H-25' : 'H-26'],
    told: 'mothertongue-not-qualified',
    about: { basis: basis.replace(' ', ' § ') },
  });
  return { ...answer, missing };
}

function open(ask: readonly AskedFact[]): Answer {
  return plainAnswer('mothertongue', {
    outcome: { hiring: 'NEEDS_ASSESSMENT' },
    basis: [BASIS],
    rules: [],
    told: 'mothertongue-open',
    ask,
  });
}
