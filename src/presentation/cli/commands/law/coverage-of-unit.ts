import { ASSUMED_PRICES, MOST_ASKED, openCoverage, solveWays } from '../../../../casework/index.ts';
import { proposalAnswer } from '../../../answers/coverage/proposal-answer.ts';
import { unitNamed } from '../../../answers/fulfilment/naming.ts';
import type { CoverageProposalAnswer, ProposedWay } from '../../../api/contract/index.ts';
import {
  FULFILMENT_TEXTS,
  fill,
  formatDayText,
  formatNumber,
  hoursText,
  type Language,
  PROPOSAL_TEXTS,
  subjectInLine,
} from '../../../language/index.ts';
import type { Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { HOLDER } from '../../texts/bridges/bridge-words.ts';
import { columnsOf } from '../../texts/text-table.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';

export const UNIT_OPTIONS = [
  { name: 'unit', kind: 'value', placeholder: 'ORGNR', help: 'a school of the record instead of a file; with names' },
  { name: 'credit-price', kind: 'value', placeholder: 'KR', help: 'with --unit: kroner for one credit (2000)' },
  { name: 'swap-price', kind: 'value', placeholder: 'KR', help: 'with --unit: kroner for one hour that moves (1000)' },
  { name: 'budget', kind: 'value', placeholder: 'KR', help: 'with --unit: one way more, of at most so many kroner' },
  { name: 'courses', kind: 'value', placeholder: 'N', help: 'with --unit: one way more, of at most so many courses' },
  { name: 'only-credits', kind: 'flag', placeholder: '', help: 'with --unit: exemptions do not count as covered' },
] as const;

/** Proposals for a school of the record, as the screen shows them. The look is logged as the command line's. */
export async function runCoverageOfUnit(context: Context, unit: string, seconds: number): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const amount = (name: string, most: number) => amountIn(name, typed.value(name), most);
  const ask = {
    ...({ unit, purpose: 'follow-up', withoutExemptions: typed.flag('only-credits') } as const),
    creditPrice: amount('credit-price', MOST_ASKED.creditPrice) ?? ASSUMED_PRICES.credit,
    swapPrice: amount('swap-price', MOST_ASKED.swapPrice) ?? ASSUMED_PRICES.swap,
    ...{ budget: amount('budget', MOST_ASKED.budget), mostCourses: amount('courses', MOST_ASKED.courses) },
  };
  return withRecord(context, async (open) => {
    const tools = { solve: solveWays, patience: () => AbortSignal.timeout(seconds * 1000) };
    const view = await openCoverage(open, tools).propose(HOLDER, ask);
    if ('refused' in view) {
      const refused: Readonly<Record<string, string>> = FULFILMENT_TEXTS[language].refused;
      voice.sayNo('refusal', view.refused, refused[view.refused] ?? view.refused);
      return EXIT.refused;
    }
    const answer = proposalAnswer(view, unitNamed(await open.administration.units())(unit), language);
    if (format === 'json') voice.document(answer);
    else voice.text(textOf(answer, language));
    return EXIT.fine;
  });
}

function amountIn(name: string, text: string | undefined, most: number): number | null {
  if (text === undefined) return null;
  const amount = Number(text);
  if (/^\d+$/.test(text) && amount <= most) return amount;
  throw new WrongUse(`--${name} ${text} is not a whole number from 0 to ${most}`);
}

function textOf(answer: CoverageProposalAnswer, language: Language): string {
  const texts = PROPOSAL_TEXTS[language];
  const { state, unit, ways, outOfTime, outside } = answer;
  const head = [fill(texts.titleOf, { unit: unit.label })];
  if (state === 'nothing-told') return [...head, `${texts.nothingTold} ${texts.nothingToldHow}`].join('\n');
  if (state === 'not-judged') return [...head, `${texts.notJudged} ${texts.notJudgedHow}`].join('\n');
  const hours = (amount: number) => hoursText(amount, language);
  const today = fill(texts.todayLine, {
    ...{ lacking: hours(answer.lackingHours), hours: hours(answer.hours), year: answer.schoolYear ?? '' },
    day: formatDayText(answer.asOf, language),
  });
  const left = outside.length === 0 ? [] : [`${texts.outsideHead}:`, ...outside.map((line) => `- ${line}`)];
  if (state === 'covered') return [...head, texts.covered, today, ...left].join('\n');
  const rows = ways.map((way) => [
    ...[way.head, fill(texts.kroner, { amount: formatNumber(way.cost, language) }), String(way.courses)],
    ...[hours(way.movedHours), hours(way.uncoveredHours)],
  ]);
  return [
    ...[...head, today, ''],
    columnsOf([[texts.way, texts.cost, texts.courses, texts.moved, texts.left], ...rows], 1),
    ...(outOfTime === null ? [] : [outOfTime]),
    ...ways.flatMap((way) => ['', ...wayLines(way, language)]),
    '',
    ...left,
    texts.choice,
  ].join('\n');
}

function wayLines(way: ProposedWay, language: Language): readonly string[] {
  const texts = PROPOSAL_TEXTS[language];
  const lead = `${way.head}. ${way.lead} ${way.proof}`;
  if (way.sameAs !== null) return [lead, fill(texts.same, { way: way.sameAs })];
  const hours = (amount: number) => hoursText(amount, language);
  return [
    lead,
    ...way.studies.map(({ name, credits, subject, cost }) => {
      const line = {
        name,
        credits,
        subject: subjectInLine(subject.label, language),
        cost: formatNumber(cost, language),
      };
      return `- ${fill(texts.studyLine, line)}`;
    }),
    ...way.swaps.map(
      ({ taught, from, to, hours: moved }) =>
        `- ${taught}: ${hours(moved)}, ${from ?? texts.free} → ${to ?? texts.nobody}`,
    ),
    ...way.uncovered.map(({ taught, hours: open, why }) => `- ${taught}: ${hours(open)}. ${why}`),
  ];
}
