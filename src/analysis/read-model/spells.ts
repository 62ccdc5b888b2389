import { bridges, type Day, type GapRule } from '../../terms/index.ts';
import { at, GrowingColumn } from './columns.ts';
import type { CountedPieces, Spells } from './employed.ts';

/**
 * E(p) of the metric catalogue: the union of a person's counted pieces at the owner, over all units, with holes
 * bridged by the gap rule. Gaps and islands: in order of start, a piece opens a new spell unless the hole since the
 * latest end so far is bridged.
 */
export function spellsOf(pieces: CountedPieces, rule: GapRule): Spells {
  const persons = pieces.offsets.length - 1;
  const offsets = new Int32Array(persons + 1);
  const [from, to] = [new GrowingColumn(), new GrowingColumn()];
  for (let person = 0; person < persons; person++) {
    const first = at(pieces.offsets, person);
    const after = at(pieces.offsets, person + 1);
    if (after - first === 1) {
      from.push(at(pieces.from, first));
      to.push(at(pieces.to, first));
    } else if (after > first) join(pieces, byStart(pieces, first, after), rule, { from, to });
    offsets[person + 1] = from.length;
  }
  return { offsets, from: from.done(), to: to.done() };
}

function byStart(pieces: CountedPieces, first: number, after: number): number[] {
  const own: number[] = [];
  for (let i = first; i < after; i++) own.push(i);
  return own.sort((a, b) => at(pieces.from, a) - at(pieces.from, b));
}

function join(
  pieces: CountedPieces,
  own: readonly number[],
  rule: GapRule,
  spells: { from: GrowingColumn; to: GrowingColumn },
): void {
  let [begin, end] = [at(pieces.from, own[0] as number), at(pieces.to, own[0] as number)];
  for (const i of own) {
    const from = at(pieces.from, i);
    if (from > end && !bridges(rule, end as Day, from as Day)) {
      spells.from.push(begin);
      spells.to.push(end);
      begin = from;
    }
    end = Math.max(end, at(pieces.to, i));
  }
  spells.from.push(begin);
  spells.to.push(end);
}
