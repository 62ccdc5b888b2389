type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const isSizes = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((one) => Number.isInteger(one) && one >= 0);

/**
 * What a file lacks to be JSON-stat 2.0 of class dataset, by the rules of https://json-stat.org/full, which its JSON schema
 * checks: version, class, as many sizes as ids, a category for each place of a dimension, a value for each place.
 */
export function notJsonStat(text: string): readonly string[] {
  const file: unknown = JSON.parse(text);
  if (!isRecord(file)) return ['not an object'];
  const { id, size } = file;
  if (!isTexts(id) || !isSizes(size) || id.length !== size.length) return ['id and size'];
  const places = size.reduce((all, one) => all * one, 1);
  return [
    ...(file['version'] === '2.0' ? [] : ['version']),
    ...(file['class'] === 'dataset' ? [] : ['class']),
    ...(new Set(id).size === id.length ? [] : ['id twice']),
    ...id.flatMap((one, i) => dimensionLacks(file['dimension'], one, size[i] ?? 0)),
    ...(isRecord(file['dimension']) && Object.keys(file['dimension']).length === id.length ? [] : ['dimensions']),
    ...(isPlaced(file['value'], places, (one) => one === null || typeof one === 'number') ? [] : ['value']),
    ...(isPlaced(file['status'], places, (one) => typeof one === 'string') ? [] : ['status']),
    ...roleLacks(file['role'], id),
    ...(isTexts(file['note']) ? [] : ['note']),
  ];
}

function dimensionLacks(dimensions: unknown, id: string, size: number): readonly string[] {
  const own = isRecord(dimensions) ? dimensions[id] : undefined;
  const category = isRecord(own) ? own['category'] : undefined;
  if (!isRecord(own) || !isRecord(category)) return [`dimension ${id}`];
  const { index, label } = category;
  const isIndexed = isTexts(index) && index.length === size && new Set(index).size === size;
  const isLabelled = isRecord(label) && isTexts(index) && index.every((code) => typeof label[code] === 'string');
  return [...(isIndexed ? [] : [`index of ${id}`]), ...(isLabelled ? [] : [`label of ${id}`])];
}

/** One for each place, or some by their place. */
function isPlaced(values: unknown, places: number, isOne: (value: unknown) => boolean): boolean {
  if (Array.isArray(values)) return values.length === places && values.every(isOne);
  return (
    isRecord(values) &&
    Object.entries(values).every(([at, one]) => /^\d+$/.test(at) && Number(at) < places && isOne(one))
  );
}

function roleLacks(role: unknown, id: readonly string[]): readonly string[] {
  if (!isRecord(role)) return ['role'];
  const isKnown = Object.entries(role).every(
    ([name, ids]) => ['time', 'geo', 'metric'].includes(name) && isTexts(ids) && ids.every((one) => id.includes(one)),
  );
  return isKnown ? [] : ['role'];
}
