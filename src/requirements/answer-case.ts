import { type Day, formatDay, parseDay } from '../terms/index.ts';
import { type Answer, applying, type CaseAnswer, distinct } from './answer.ts';
import { answerApplicants } from './areas/applicants.ts';
import { answerAks, answerCounsellor, answerLeader } from './areas/leaders.ts';
import { answerMotherTongue } from './areas/mother-tongue.ts';
import { answerNewTeacher } from './areas/new-teacher.ts';
import { answerNorm } from './areas/norm.ts';
import { answerPolice } from './areas/police.ts';
import { answerPpu } from './areas/ppu.ts';
import { answerRole } from './areas/role.ts';
import { answerScope } from './areas/scope.ts';
import { answerTeaching } from './areas/teaching-post.ts';
import { leastSure } from './codes/outcomes.ts';
import { readPerson } from './facts/person.ts';
import { readAdapted, readDeviation, readPool, readPost } from './facts/post.ts';
import { type BadFact, FactReader, isWritten, type Written } from './facts/values.ts';
import { LAW, type Law } from './law/law.ts';

/** A case as it is written (contract.md «requirement»); facts is an object. */
export interface WrittenCase {
  readonly id: string;
  readonly asOf: Day;
  readonly facts: Written;
}

/** Why a file is no case, or none that can be answered. */
export interface CaseProblem {
  readonly place: string;
  readonly problem: 'no-cases' | 'not-an-object' | 'no-facts' | 'not-a-day' | 'unknown-question';
}

export interface ReadCases {
  readonly cases: readonly WrittenCase[];
  readonly problems: readonly CaseProblem[];
}

/** Reads one case, a list of them, or `{"cases":[…]}`; a case without a day is asked for today. */
export function readCases(written: unknown, today: Day): ReadCases {
  const list = listIn(written);
  if (list === null) return { cases: [], problems: [{ place: '$', problem: 'no-cases' }] };
  const problems: CaseProblem[] = [];
  const cases = list.flatMap((one, at): readonly WrittenCase[] => {
    const place = list.length === 1 && !Array.isArray(written) ? '$' : `$[${at}]`;
    if (!isWritten(one)) {
      problems.push({ place, problem: 'not-an-object' });
      return [];
    }
    const facts = one['facts'];
    if (!isWritten(facts)) {
      problems.push({ place: `${place}.facts`, problem: 'no-facts' });
      return [];
    }
    const asOf = dayIn(one['asOf'], today);
    if (asOf === null) {
      problems.push({ place: `${place}.asOf`, problem: 'not-a-day' });
      return [];
    }
    return [{ id: typeof one['id'] === 'string' ? one['id'] : String(one['id'] ?? at + 1), asOf, facts }];
  });
  return { cases, problems };
}

function listIn(written: unknown): readonly unknown[] | null {
  if (Array.isArray(written)) return written;
  if (!isWritten(written)) return null;
  const cases = written['cases'];
  if (Array.isArray(cases)) return cases;
  return written['facts'] === undefined ? null : [written];
}

function dayIn(value: unknown, today: Day): Day | null {
  if (value === undefined || value === null) return today;
  return typeof value === 'string' ? parseDay(value) : null;
}

/**
 * Answers one case: which question it is follows from its facts. Null where they are none that Laget knows.
 * Pure: the same facts and day give the same answer. It proposes; a person decides.
 */
export function answerCase({ id, asOf, facts }: WrittenCase, law: Law = LAW): CaseAnswer | null {
  const bad: BadFact[] = [];
  const answer = answerFacts(new FactReader(facts, '$.facts', bad), { asOf, law });
  return answer === null ? null : { ...answer, id, asOf: formatDay(asOf), problems: bad };
}

/** The day a case is asked for, and the law it is judged by. */
interface Asked {
  readonly asOf: Day;
  readonly law: Law;
}

function answerFacts(facts: FactReader, asked: Asked): Answer | null {
  if (facts.raw('position') !== null) return answerPosition(facts, asked);
  const role = facts.text('role');
  if (facts.raw('applicants') !== null) return answerApplicants(facts);
  if (
    ['issued', 'delivered', 'requestedFrom', 'remarks', 'units', 'pendingCase'].some((name) => facts.raw(name) !== null)
  )
    return answerPolice(facts);
  if (role === 'REKTOR') return answerLeader(facts);
  if (role === 'RADGIVER') return answerCounsellor(facts);
  if (role === 'SFO_LEADER' || role === 'AKS_LEADER') return answerAks(facts);
  if (['groupSize2', 'pupils', 'pupilHours', 'teacherHours'].some((name) => facts.raw(name) !== null))
    return answerNorm(facts, asked.asOf);
  if (['degree', 'studyStart', 'fagbrev'].some((name) => facts.raw(name) !== null)) return answerPpu(facts);
  if (
    ['firstYearAfterEducation', 'yearsInProfession', 'teacherEducationCompleted'].some(
      (name) => facts.raw(name) !== null,
    )
  )
    return answerNewTeacher(facts);
  const owner = facts.text('owner');
  return owner === null ? null : answerScope(owner);
}

/** A person and a post; several of either are answered together, in the order they stand. */
function answerPosition(facts: FactReader, asked: Asked): Answer | null {
  const persons = readersOf(facts, 'person');
  const posts = readersOf(facts, 'position').flatMap((post) => byLevel(post, facts.bad));
  const answers = posts.flatMap((post) => persons.map((person) => answerPost(facts, { post, person }, asked)));
  const [first, ...others] = answers;
  if (first === undefined) return null;
  const several = answers.length > 1 || Array.isArray(facts.raw('person')) || Array.isArray(facts.raw('position'));
  return several ? together([first, ...others]) : first;
}

function readersOf(facts: FactReader, name: string): readonly FactReader[] {
  const value = facts.raw(name);
  if (Array.isArray(value))
    return value.filter(isWritten).map((one, at) => new FactReader(one, `$.facts.${name}[${at}]`, facts.bad));
  return [facts.within(name) ?? new FactReader({}, `$.facts.${name}`, facts.bad)];
}

/** A post at several levels is judged at each of them (rules.md 10.7). */
function byLevel(post: FactReader, bad: BadFact[]): readonly FactReader[] {
  const levels = post.raw('level');
  if (!Array.isArray(levels)) return [post];
  const rest = Object.fromEntries(post.entries());
  return levels.map((level) => new FactReader({ ...rest, level }, '$.facts.position', bad));
}

function answerPost(
  facts: FactReader,
  { post: position, person }: { readonly post: FactReader; readonly person: FactReader },
  { asOf, law }: Asked,
): Answer {
  const post = readPost(position);
  if (post.kind === 'MORSMALSLAERAR') return answerMotherTongue(person);
  if (post.kind !== 'LAERARSTILLING') return answerRole(post.task, post.guided ?? null);
  const about = {
    person: readPerson(person),
    post,
    pool: readPool(facts.within('recruitment')),
    deviation: readDeviation(facts.within('deviation')),
    adapted: readAdapted(facts.within('itoDecision')),
    asOf,
  };
  return answerTeaching(about, law);
}

/** Several answers as one: the outcome of each is a list in their order; what else is said of one only, or is the same, is said once. */
function together(answers: readonly [Answer, ...Answer[]]): Answer {
  const names = distinct(answers.flatMap((answer) => Object.keys(answer.outcome)));
  const outcome = Object.fromEntries(names.map((name) => [name, jointly(answers, name)]));
  const all = <One>(of: (answer: Answer) => readonly One[]) => answers.flatMap((answer) => of(answer));
  return {
    ...answers[0],
    outcome: applying(outcome),
    basis: distinct(all(({ basis }) => basis)),
    rules: distinct(all(({ rules }) => rules)),
    missing: all(({ missing }) => missing),
    questions: all(({ questions }) => questions),
    considered: all(({ considered }) => considered),
    confidence: leastSure(answers.map(({ confidence }) => confidence)),
    told: all(({ told }) => told),
  };
}

function jointly(answers: readonly Answer[], name: string): unknown {
  const values = answers.map((answer) => answer.outcome[name]);
  const said = distinct(values.filter((value) => value !== undefined).map((value) => JSON.stringify(value)));
  if (name !== 'hiring' && said.length === 1) return values.find((value) => value !== undefined);
  return values.map((value) => value ?? null);
}
