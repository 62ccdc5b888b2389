/** What is nearer than this is the same to a solver that works in doubles. */
export const NEARLY = 1e-6;
/** The corners of these programs are whole numbers, or such parts of them. */
const PARTS = 12;

/**
 * What is nearly a whole number, or a twelfth of one, is meant so: a corner of an attacker's program is hardly ever anything
 * else, and what is made of it is added up again.
 */
export function tidy(value: number): number {
  const near = Math.round(value * PARTS) / PARTS;
  return Math.abs(value - near) < NEARLY ? near + 0 : value;
}
