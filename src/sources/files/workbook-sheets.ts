import { inflateAtMost } from './inflate.ts';
import { prefixedTagsOf } from './workbook/tags.ts';
import { packedBytes, zipEntries } from './zip-entries.ts';

/** A sheet as the workbook lists it, in the order of its tabs. */
export interface SheetTab {
  readonly place: number;
  readonly name: string;
  readonly hidden: boolean;
}

/** A list of sheets is short: more than this is no list of sheets. */
const MOST_BYTES = 2 ** 22;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function attribute(tag: string, name: string): string {
  const text = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return text.replace(/&(\w+);/g, (whole, entity: string) => ENTITIES[entity] ?? whole);
}

/** The sheets of a workbook; empty where its list cannot be found. */
export function sheetTabs(bytes: Uint8Array): readonly SheetTab[] {
  const entry = zipEntries(bytes)?.find((one) => one.name === 'xl/workbook.xml');
  const packed = entry === undefined ? null : packedBytes(bytes, entry);
  if (entry === undefined || packed === null) return [];
  const inflated = entry.method === 0 ? { bytes: packed } : inflateAtMost(packed, MOST_BYTES);
  if (typeof inflated === 'string') return [];
  const tags = prefixedTagsOf(new TextDecoder().decode(inflated.bytes), 'sheet');
  return tags.map((tag, place) => ({
    place,
    name: attribute(tag, 'name'),
    hidden: /hidden$/i.test(attribute(tag, 'state')),
  }));
}
