import type { Problem } from '../../../src/presentation/api/contract/index.ts';

interface NoAnswerRest {
  readonly cause?: unknown;
  readonly fields?: Problem['fields'];
}

/** The server said no, or nothing: `detail` is worded by the server in the language asked for. */
export class NoAnswer extends Error {
  readonly detail: string | null;
  readonly code: string;
  /** What is wrong, field by field, where a form was sent. */
  readonly fields: NonNullable<Problem['fields']>;

  constructor(code: string, detail: string | null, { cause, fields = [] }: NoAnswerRest = {}) {
    super(detail ?? code, { cause });
    this.code = code;
    this.detail = detail;
    this.fields = fields;
  }
}

/** What went wrong, as an answer that did not come: a fault where the server did not say what. */
export function noAnswerOf(reason: unknown): NoAnswer {
  return reason instanceof NoAnswer ? reason : new NoAnswer('fault', null);
}

let loggedOut: () => void = () => undefined;
let asked = 0;

/** Says what is done when the server answers that nobody is logged in. */
export function whenLoggedOut(then: () => void): void {
  loggedOut = then;
}

/** When the server was last asked for something that prolongs the session; milliseconds as `Date.now`. */
export function lastAsked(): number {
  return asked;
}

async function problemOf(response: Response): Promise<NoAnswer> {
  try {
    const problem = (await response.json()) as Problem;
    if (problem.code === 'not-logged-in') loggedOut();
    return new NoAnswer(problem.code, problem.detail, { fields: problem.fields });
  } catch {
    return new NoAnswer(`status-${response.status}`, null);
  }
}

async function answerOf<T>(request: Promise<Response>): Promise<T> {
  let response: Response;
  try {
    response = await request;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    // biome-ignore lint/style/useErrorCause: NoAnswer hands the cause on itself
    throw new NoAnswer('no-contact', null, { cause });
  }
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
}

/** GET a JSON answer. Throws `NoAnswer`. */
export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  if (!path.startsWith('/api/session/left')) asked = Date.now();
  return answerOf<T>(fetch(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) }));
}

/** POST a JSON body. Throws `NoAnswer`. */
export function post<T>(path: string, body: unknown): Promise<T> {
  asked = Date.now();
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  return answerOf<T>(fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** POST files as a form. Throws `NoAnswer`. */
export function postForm<T>(path: string, form: FormData): Promise<T> {
  return answerOf<T>(fetch(path, { method: 'POST', headers: { accept: 'application/json' }, body: form }));
}
