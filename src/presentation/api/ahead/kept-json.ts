import type { Context, TypedResponse } from 'hono';
import type { Audience, Refused } from '../../../disclosure/index.ts';
import { languageOf } from '../language-of.ts';
import type { Parts } from '../parts.ts';
import { refusalProblem } from '../problem.ts';
import { audienceOf } from '../question-of.ts';
import { bytesOf } from './kept-answers.ts';

/**
 * The answer of a route that others may have asked. Whether it is kept is decided here and nowhere else, by the audience that the address asks
 * for, which `make` is handed: what anybody may be told is sent as it was sent before while nothing it rests on has changed;
 * whole figures are made, and so logged, each time. A refusal is told in words, and not kept. `key`: all that the answer differs by.
 */
export async function keptJson<Answer extends object>(
  c: Context,
  { kept }: Pick<Parts, 'kept'>,
  key: readonly (string | null)[],
  make: (audience: Audience) => Promise<Answer | Refused>,
): Promise<TypedResponse<Answer, 200, 'json'>> {
  const made = async (seenBy: Audience) => {
    const answer = await make(seenBy);
    if ('refusal' in answer) throw refusalProblem(answer.refusal, languageOf(c));
    return answer;
  };
  const audience = audienceOf(c);
  const body = audience === 'public' ? await kept.find(key, () => forAnybody(made)) : bytesOf(await made(audience));
  // The words of the answer are JSON of what was made: nothing reads its type but the contract.
  return c.body(body, 200, { 'content-type': 'application/json' }) as unknown as TypedResponse<Answer, 200, 'json'>;
}

/** A route that made whole figures where public ones are asked for would have them sent to whoever asks next. */
async function forAnybody(make: (audience: Audience) => Promise<object>): Promise<object> {
  const answer = await make('public');
  if ('audience' in answer && answer.audience === 'internal')
    throw new Error('whole figures were made where public ones are asked for');
  return answer;
}
