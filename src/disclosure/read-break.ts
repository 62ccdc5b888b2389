import { metricCalled } from '../analysis/index.ts';
import type { OwnBreakDraft } from '../record/administration/index.ts';
import { type InThree, isStaffSubgroup, parseDay, type Refusal, STAFF_GROUPS } from '../terms/index.ts';
import type { UnitEntry } from './units.ts';

/** A text in some of the languages. */
type SomeLanguages = { readonly [L in keyof InThree]?: string | undefined };

/** A break as somebody types it. Empty lists mean everything; a language that is not written takes another's words. */
export interface BreakWritten {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly title: SomeLanguages;
  readonly reason: SomeLanguages;
  /** Ids or aliases. */
  readonly metrics: readonly string[];
  readonly groups: readonly string[];
  readonly units: readonly string[];
  readonly sources: readonly string[];
  readonly address: string | null;
}

/** Longest title and reason that still can stand beside a line of a chart and in a sentence. */
const MOST_LETTERS = { title: 120, reason: 400 } as const;

/** Sources of employments: one of them counts. */
const COUNTING_SOURCES: readonly string[] = ['hr-extract', 'amelding', 'aareg', 'nav-excel'];

/** Reads a break that a person tells; the first thing that cannot be understood is the refusal. */
export function readBreak(
  written: BreakWritten,
  units: readonly Pick<UnitEntry, 'unit'>[],
): { readonly draft: OwnBreakDraft } | { readonly refusal: Refusal } {
  const day = parseDay(written.day);
  if (day === null) return { refusal: { code: 'bad-day', text: written.day } };
  const [title, reason] = [inThree(written.title), inThree(written.reason)];
  const metrics = written.metrics.map(metricCalled);
  const refusal =
    wordsRefused(title, 'title') ??
    wordsRefused(reason, 'reason') ??
    metricRefused(written.metrics, metrics) ??
    codeRefused('staff-group', written.groups, isGroup) ??
    codeRefused('unit', written.units, (code) => units.some(({ unit }) => unit === code)) ??
    sourceRefused(written.sources) ??
    addressRefused(written.address);
  if (refusal !== null) return { refusal };
  return {
    draft: {
      day,
      title: each(title, withoutEnd),
      reason: each(reason, (text) => (/[.!?]$/.test(text) ? text : `${text}.`)),
      metrics: metrics.flatMap((id) => id ?? []),
      groups: [...new Set(written.groups)],
      units: [...new Set(written.units)],
      sources: [...new Set(written.sources)],
      address: written.address?.trim() || null,
    },
  };
}

function inThree({ nb = '', nn = '', en = '' }: SomeLanguages): InThree {
  const said = [nb, nn, en].map((text) => text.trim().replace(/\s+/g, ' '));
  const any = said.find((text) => text !== '') ?? '';
  const [bokmaal, nynorsk, english] = said.map((text) => text || any);
  return { nb: bokmaal ?? any, nn: nynorsk ?? any, en: english ?? any };
}

function each({ nb, nn, en }: InThree, change: (text: string) => string): InThree {
  return { nb: change(nb), nn: change(nn), en: change(en) };
}

function wordsRefused(words: InThree, part: keyof typeof MOST_LETTERS): Refusal | null {
  if (words.nb === '') return { code: 'break-without-words', part };
  const longest = Math.max(...Object.values(words).map((text: string) => text.length));
  return longest > MOST_LETTERS[part] ? { code: 'break-words-too-long', part, most: MOST_LETTERS[part] } : null;
}

function metricRefused(texts: readonly string[], ids: readonly (string | null)[]): Refusal | null {
  const at = ids.indexOf(null);
  return at < 0 ? null : { code: 'unknown-metric', metric: texts[at] ?? '' };
}

function isGroup(code: string): boolean {
  return (STAFF_GROUPS as readonly string[]).includes(code) || isStaffSubgroup(code);
}

function codeRefused(dimension: string, codes: readonly string[], isKnown: (code: string) => boolean): Refusal | null {
  const value = codes.find((code) => !isKnown(code));
  return value === undefined ? null : { code: 'unknown-code', dimension, value };
}

function sourceRefused(sources: readonly string[]): Refusal | null {
  const source = sources.find((one) => !COUNTING_SOURCES.includes(one));
  return source === undefined ? null : { code: 'unknown-source', source, sources: COUNTING_SOURCES.join(', ') };
}

/** Without the full stops and spaces it ends in: a title has none. */
function withoutEnd(text: string): string {
  const last = text.trimEnd();
  return last.endsWith('.') ? withoutEnd(last.slice(0, -1)) : last;
}

/** An address becomes a link on a page: nothing but a web address may. */
function addressRefused(address: string | null): Refusal | null {
  if (address === null || address.trim() === '') return null;
  return /^https?:\/\/[^\s]+$/.test(address.trim()) ? null : { code: 'bad-address', address };
}
