import { problemSchema } from '../schemas/administration.ts';

const problems = {
  description: 'A problem',
  content: { 'application/problem+json': { schema: problemSchema } },
} as const;

/** What every route may answer besides. */
export const problemAnswers = { default: problems } as const;

/** The answers of a route in the OpenAPI document: one that succeeds, and problems for the rest. */
export function answers<S, const Status extends number>(status: Status, schema: S, description: string) {
  return {
    [status]: { description, content: { 'application/json': { schema } } },
    default: problems,
  } as {
    readonly [K in Status]: {
      readonly description: string;
      readonly content: { readonly 'application/json': { readonly schema: S } };
    };
  };
}

/** A request body that must be JSON. */
export function jsonBody<S>(schema: S) {
  return { required: true, content: { 'application/json': { schema } } } as const;
}
