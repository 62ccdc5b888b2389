import type {
  CoverageProposalAnswer,
  SessionAnswer as Session,
} from '../../../../../src/presentation/api/contract/index.ts';
import { PROPOSAL_PATH } from '../../../app/places.ts';

/** What the reader asks; all of it stands in the address. Amounts as they are typed; empty = what Laget assumes, or no limit. */
export interface AskedProposal {
  readonly unit: string;
  readonly creditPrice: string;
  readonly swapPrice: string;
  readonly budget: string;
  readonly courses: string;
  readonly count: 'lawful' | 'credits';
}

/** The most that may be typed of each amount, as the server has it. */
export const MOST = { creditPrice: 100_000, swapPrice: 100_000, budget: 100_000_000, courses: 400 } as const;
export type Amount = keyof typeof MOST;
export const AMOUNTS: readonly Amount[] = ['creditPrice', 'swapPrice', 'budget', 'courses'];

const NAMES: Readonly<Record<Amount, string>> = {
  creditPrice: 'credit-price',
  swapPrice: 'swap-price',
  budget: 'budget',
  courses: 'courses',
};

/** A principal begins at the own school. */
export function readProposal(query: URLSearchParams, session: Pick<Session, 'unit'>): AskedProposal {
  const amount = (name: Amount) => {
    const typed = plain(query.get(NAMES[name]) ?? '');
    return isWrong(name, typed) ? '' : typed;
  };
  return {
    unit: query.get('unit') ?? session.unit ?? '',
    creditPrice: amount('creditPrice'),
    swapPrice: amount('swapPrice'),
    budget: amount('budget'),
    courses: amount('courses'),
    count: query.get('count') === 'credits' ? 'credits' : 'lawful',
  };
}

/** Numbers as people type them and as they are shown: `200 000`, `200.000`, `200,000`. A comma before other than three is a decimal. */
function plain(typed: string): string {
  return typed.replace(/\s/g, '').replace(/[.,](?=\d{3}(?:\D|$))/g, '');
}

/** Whether an amount is neither empty nor a whole number that may be asked. */
export function isWrong(name: Amount, typed: string): boolean {
  const text = plain(typed);
  return text !== '' && (!/^\d+$/.test(text) || Number(text) > MOST[name]);
}

function queryOf(asked: AskedProposal): URLSearchParams {
  const query = new URLSearchParams({ unit: asked.unit });
  for (const name of AMOUNTS) if (asked[name] !== '') query.set(NAMES[name], plain(asked[name]));
  if (asked.count === 'credits') query.set('count', 'credits');
  return query;
}

export function proposalAddress(asked: AskedProposal): string {
  return `${PROPOSAL_PATH}?${queryOf(asked)}`;
}

/** The proposals of one school are one task, whatever they are reckoned by; null before a school is chosen. */
export function proposalTask({ unit }: AskedProposal): string | null {
  return unit === '' ? null : `/api/coverage-proposal?${new URLSearchParams({ unit })}`;
}

/** What they are reckoned by, and in which language they are told. */
export function proposalQuery(asked: AskedProposal, language: string): string {
  const query = queryOf(asked);
  query.delete('unit');
  query.set('lang', language);
  return query.toString();
}

export function proposalFile(asked: AskedProposal, language: string, format: 'csv' | 'xlsx'): string {
  return `/api/coverage-proposal/export?${queryOf(asked)}&lang=${language}&format=${format}`;
}

/** The newest answer where it is of the school that is asked about: another school's names never stand under this one's. */
export function answerOf(
  answer: CoverageProposalAnswer | null,
  { unit }: AskedProposal,
): CoverageProposalAnswer | null {
  return answer?.unit.code === unit ? answer : null;
}

/** What the form of prices is filled in by: a new address, or other prices behind the ways, fill it in anew. */
export function formKey(asked: AskedProposal, { assumptions }: Pick<CoverageProposalAnswer, 'assumptions'>): string {
  return `${proposalAddress(asked)} ${JSON.stringify(assumptions)}`;
}
