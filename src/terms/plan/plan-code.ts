/** The owner's own number of a part of the plan, such as `2.3`: up to forty letters, digits and signs that part them. */
const PLAN_CODE = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]{0,38}[\p{L}\p{N}])?$/u;

/** True where a text can be the number of an action or a meeting. */
export function isPlanCode(text: string): boolean {
  return PLAN_CODE.test(text);
}
