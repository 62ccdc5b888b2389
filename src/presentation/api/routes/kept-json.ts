import type { Context, TypedResponse } from 'hono';
import type { Parts } from '../parts.ts';

/** A public answer that is the same for whoever asks, sent as it was sent before while nothing it rests on has changed. */
export async function keptJson<Answer extends object>(
  c: Context,
  { kept }: Pick<Parts, 'kept'>,
  key: readonly (string | null)[],
  make: () => Promise<Answer>,
): Promise<TypedResponse<Answer, 200, 'json'>> {
  const body = await kept.find(key, make);
  // The words of the answer are JSON of what was made: nothing reads its type but the contract.
  return c.body(body, 200, { 'content-type': 'application/json' }) as unknown as TypedResponse<Answer, 200, 'json'>;
}
