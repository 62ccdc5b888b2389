import { type CoverageView, PARTS_OF_AN_HOUR, transfersOf, uncoveredOf, type Way } from '../../../casework/index.ts';
import { studyLeaveOf } from '../../../requirements/index.ts';
import { formatDay } from '../../../terms/index.ts';
import type { Coded, CoverageProposalAnswer, ProposedStudy, ProposedWay } from '../../api/contract/index.ts';
import {
  codeLabel,
  fill,
  formatNumber,
  hoursText,
  type Language,
  PROPOSAL_TEXTS,
  studyLeaveText,
} from '../../language/index.ts';

/** A proposal in one language: GET /api/coverage-proposal, and `laget coverage --unit`. */
export function proposalAnswer(view: CoverageView, unit: Coded, language: Language): CoverageProposalAnswer {
  const texts = PROPOSAL_TEXTS[language];
  const { ask, asOf, state, school, ways, outOfTime } = view;
  const words = wordsOf(view, language);
  const { creditPrice, swapPrice, budget, mostCourses, withoutExemptions } = ask;
  const year = (day: Parameters<typeof formatDay>[0]) => formatDay(day).slice(0, 4);
  return {
    ...{ unit, state, asOf: formatDay(asOf), lookedUpFor: ask.purpose },
    schoolYear: school.year === null ? null : `${year(school.year.from)}–${year(school.year.to)}`,
    assumptions: { creditPrice, swapPrice, budget, mostCourses, withoutExemptions },
    hours: inHours(sumOf(school.teachers)),
    lackingHours: inHours(sumOf(school.lacking)),
    lacking: school.lacking.map(({ teacher, taught, hours, credits }) => ({
      ...{ name: words.name(teacher), taught: words.taught(taught), hours: inHours(hours) },
      lacks: credits === null ? texts.noStudy : fill(texts.credits, { credits: formatNumber(credits, language) }),
    })),
    outside: school.outside.map(({ reason, persons, hours }) =>
      fill(persons === 1 ? texts.outsideLineOne : texts.outsideLine, {
        ...{ persons, reason: texts.outside[reason] },
        hours: hoursText(inHours(hours), language),
      }),
    ),
    ways: ways.map((way, at) => wayAnswer(way, ways.slice(0, at), { view, words, language })),
    outOfTime:
      outOfTime.length === 0
        ? null
        : fill(texts.outOfTime, { ways: outOfTime.map((name) => texts.ways[name].toLowerCase()).join(', ') }),
  };
}

function inHours(parts: number): number {
  return parts / PARTS_OF_AN_HOUR;
}

function sumOf(all: readonly { readonly hours: number }[]): number {
  return all.reduce((sum, { hours }) => sum + hours, 0);
}

interface Words {
  readonly name: (teacher: string) => string;
  readonly taught: (id: string) => string;
  readonly subject: (id: string) => Coded;
}

function wordsOf({ school, persons }: CoverageView, language: Language): Words {
  const taught = new Map(school.taught.map((one) => [one.id, one]));
  const subject = (id: string): Coded => {
    const code = taught.get(id)?.code ?? id;
    return { code, label: codeLabel('subject', code, language) };
  };
  return {
    subject,
    name: (teacher) =>
      persons.get(teacher)?.name ?? fill(PROPOSAL_TEXTS[language].unnamed, { id: teacher.replace(/^T/, '') }),
    taught: (id) => `${subject(id).label}, ${codeLabel('level', taught.get(id)?.level ?? '', language)}`,
  };
}

interface Telling {
  readonly view: CoverageView;
  readonly words: Words;
  readonly language: Language;
}

function wayAnswer(way: Way, before: readonly Way[], telling: Telling): ProposedWay {
  const { view, words, language } = telling;
  const texts = PROPOSAL_TEXTS[language];
  const { school, ways, ask } = view;
  const same = before.find((other) => changesOf(other, view) === changesOf(way, view));
  const transfers = transfersOf(way, school);
  const name = (teacher: string | null) => (teacher === null ? null : words.name(teacher));
  return {
    ...{ code: way.name, head: texts.ways[way.name], lead: texts.wayLeads[way.name] },
    ...{ cost: way.cost, credits: way.credits, courses: way.study.length },
    courseCost: way.credits * ask.creditPrice,
    swapCost: way.cost - way.credits * ask.creditPrice,
    movedHours: inHours(way.moved),
    uncoveredHours: inHours(Object.values(way.uncovered).reduce((sum, hours) => sum + hours, 0)),
    ...proofOf(way, language),
    sameAs: same === undefined ? null : texts.ways[same.name],
    studies: way.study.map((one) => studyAnswer(one, telling)),
    swaps: transfers.map(({ taught, from, to, hours }) => ({
      ...{ taught: words.taught(taught), hours: inHours(hours) },
      ...{ from: name(from), to: name(to) },
    })),
    uncovered: uncoveredOf(way, school.teachers, ways).map(({ taught, hours, why }) => ({
      ...{ taught: words.taught(taught), hours: inHours(hours), why: texts.why[why] },
    })),
  };
}

/** What tells two ways apart for whoever chooses: who studies what, and which hours change hands. */
function changesOf(way: Way, { school }: CoverageView): string {
  return JSON.stringify([way.study, transfersOf(way, school), way.uncovered]);
}

function proofOf({ open }: Way, language: Language): Pick<ProposedWay, 'proof' | 'isProved'> {
  const texts = PROPOSAL_TEXTS[language];
  if (open === null) return { isProved: true, proof: texts.proved };
  const bound = open.aim === 'cost' ? formatNumber(open.bound, language) : hoursText(inHours(open.bound), language);
  return { isProved: false, proof: fill(texts.notProved[open.aim], { bound }) };
}

function studyAnswer(
  { teacher, taught, stp }: Way['study'][number],
  { view, words, language }: Telling,
): ProposedStudy {
  const leave = studyLeaveOf(stp, view.asOf);
  const { plan = null, appointment = null, elsewhere = false } = view.persons.get(teacher) ?? {};
  return {
    ...{ name: words.name(teacher), subject: words.subject(taught), credits: stp },
    cost: stp * view.ask.creditPrice,
    pays: leave === null ? null : studyLeaveText(leave, stp, language),
    ...{ plan, appointment, elsewhere },
  };
}
