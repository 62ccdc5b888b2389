import type { DeliveryOutcome, UnplacedAnswer } from '../../../../src/presentation/api/contract/index.ts';

/** What several deliveries lack a place for, each code once. */
export function togetherUnplaced(deliveries: readonly DeliveryOutcome[]): UnplacedAnswer {
  const positions = deliveries.flatMap((delivery) => delivery.unplaced.positions);
  const workplaces = deliveries.flatMap((delivery) => delivery.unplaced.workplaces);
  return {
    positions: [...new Map(positions.map((one) => [one.position, one])).values()],
    workplaces: [...new Map(workplaces.map((one) => [one.workplace, one])).values()],
  };
}

/** The key of a position as people know it: its code, or its title where there is no code. */
export function positionName(position: string, title: string | null): string {
  if (position.startsWith('title:')) return `«${title ?? position.slice('title:'.length)}»`;
  return title === null || title === '' ? position : `${position} «${title}»`;
}

type UnitSuggestion = UnplacedAnswer['workplaces'][number]['suggestions'][number];

function firstWord(name: string): string {
  return (
    name
      .trim()
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)[0] ?? ''
  );
}

/**
 * The suggested unit that may stand chosen beforehand: the only one whose name begins with the workplace's own first
 * word. «Tangen skole» is like «Lyngåsen skole» in nothing but «skole», and is left open.
 */
export function likelyUnit(workplace: string, suggestions: readonly UnitSuggestion[]): string {
  const word = firstWord(workplace);
  const alike = word === '' ? [] : suggestions.filter((one) => firstWord(one.name) === word);
  return alike.length === 1 ? (alike[0]?.unit ?? '') : '';
}
