import type { WrittenDesign } from '../../../../plans/index.ts';

type Found = Readonly<Record<string, unknown>>;
type Shape = 'text' | 'number' | 'texts' | 'waves';

const SHAPES: Readonly<Record<keyof WrittenDesign, Shape>> = {
  question: 'text',
  metric: 'text',
  where: 'texts',
  grain: 'text',
  waves: 'waves',
  control: 'text',
  comparedWith: 'texts',
  from: 'text',
  to: 'text',
  method: 'text',
  anticipation: 'number',
  direction: 'text',
  smallestEffect: 'number',
  seed: 'number',
  follow: 'text',
  matchedOn: 'texts',
};
const NEEDED = ['question', 'metric', 'grain', 'from', 'to', 'method', 'direction', 'smallestEffect'];

/** A design as it stands in a file, or the keys that are missing, unknown or of another kind. */
export function writtenDesignIn(content: unknown): WrittenDesign | { readonly wrong: string } {
  if (!isObject(content)) return { wrong: 'JSON' };
  const shapes: Readonly<Record<string, Shape | undefined>> = SHAPES;
  const wrong = [
    ...NEEDED.filter((key) => content[key] === undefined),
    ...Object.entries(content).flatMap(([key, value]) => (isOf(shapes[key], value) ? [] : [key])),
  ];
  return wrong.length > 0 ? { wrong: wrong.join(', ') } : (content as unknown as WrittenDesign);
}

function isObject(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOf(shape: Shape | undefined, value: unknown): boolean {
  if (shape === undefined) return false;
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'number') return typeof value === 'number';
  if (shape === 'texts') return areTexts(value);
  return (
    Array.isArray(value) &&
    value.every((one) => isObject(one) && typeof one['from'] === 'string' && areTexts(one['units']))
  );
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
