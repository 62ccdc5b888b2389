import type { Refusal } from '../../terms/index.ts';
import { type Language, refusalText } from '../language/index.ts';
import type { Problem } from './contract/index.ts';

export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;

/** What some problems say besides. */
interface Besides {
  /** Where to log in. */
  readonly login?: string;
  /** What is wrong, field by field. */
  readonly fields?: Problem['fields'];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by routes, answered as application/problem+json (RFC 9457). The detail is already worded. */
export class ProblemAnswer extends Error {
  override readonly name = 'ProblemAnswer';
  readonly problem: Problem & { readonly status: ProblemStatus };
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: ProblemStatus, code: string, detail: string, { login, fields, headers = {} }: Besides = {}) {
    super(code);
    const besides = { ...(login === undefined ? {} : { login }), ...(fields === undefined ? {} : { fields }) };
    this.problem = { type: `about:blank#${code}`, title: code, status, code, detail, ...besides };
    this.headers = headers;
  }
}

const FORBIDDEN: readonly Refusal['code'][] = ['no-internal-access', 'unit-outside-access', 'group-outside-access'];
const NO_ANSWER: readonly Refusal['code'][] = [
  'no-data',
  'not-known-then',
  'balance-does-not-close',
  'metric-waits-for-source',
  'not-switched-on',
  'too-many-cells',
  'too-many-charts',
  'definition-not-computed',
  'days-not-delivered',
  'days-not-told-yet',
  'nobody-counted',
  'protected',
];

/** A refusal as a problem: 403 for reach, 422 where the data give no answer, 400 where the question is not understood. */
export function refusalProblem(refusal: Refusal, language: Language): ProblemAnswer {
  const unanswered = NO_ANSWER.includes(refusal.code) ? 422 : 400;
  const status = FORBIDDEN.includes(refusal.code) ? 403 : unanswered;
  return new ProblemAnswer(status, refusal.code, refusalText(refusal, language));
}

export function problemResponse({ problem, headers }: ProblemAnswer): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', ...headers },
  });
}
