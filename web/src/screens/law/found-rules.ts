import type { Coded, LawAnswer, LawRuleItem } from '../../../../src/presentation/api/contract/index.ts';

/** What the page is asked for: words, an id or a reference, and a day `YYYY-MM-DD`; empty is not asked for. */
export interface AskedLaw {
  readonly searched: string;
  readonly day: string;
}

/** Rules that say the same at different times: those in force first, then what was before them. */
export interface RuleLine {
  readonly line: string;
  readonly now: readonly LawRuleItem[];
  readonly before: readonly LawRuleItem[];
}

export interface RuleArea {
  readonly area: Coded;
  readonly lines: readonly RuleLine[];
}

/** Rules that fit what is searched for and hold on the day. */
export function rulesFound(rules: readonly LawRuleItem[], { searched, day }: AskedLaw): readonly LawRuleItem[] {
  const held = day === '' ? rules : rules.filter((rule) => holdsOn(rule, day));
  const asked = searched.trim();
  if (asked === '') return held;
  const named = held.filter((rule) => isNamed(rule, asked));
  if (named.length > 0) return named;
  const words = asked.toLowerCase().split(/\s+/);
  return held.filter((rule) => {
    const told = wordsOf(rule);
    return words.every((word) => told.includes(word));
  });
}

function holdsOn({ from, until }: LawRuleItem, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

/** By id, or by a reference that is the rule's own, within it, or around it: `OL § 17-3` finds `OL § 17-3(2)`. */
function isNamed({ id, aliases, references }: LawRuleItem, asked: string): boolean {
  if ([id, ...aliases].some((name) => name.toLowerCase() === asked.toLowerCase())) return true;
  return references.some(({ text }) => text === asked || isWithin(text, asked) || isWithin(asked, text));
}

function isWithin(whole: string, part: string): boolean {
  return whole.startsWith(part) && /^[( ]/.test(whole.slice(part.length)) && part.includes(' ');
}

function wordsOf({ id, aliases, text, references }: LawRuleItem): string {
  return [id, ...aliases, text, ...references.flatMap((one) => [one.text, one.title])].join(' ').toLowerCase();
}

/** Rules by area and line, areas without rules left out. */
export function byArea(areas: LawAnswer['areas'], rules: readonly LawRuleItem[]): readonly RuleArea[] {
  return areas
    .map((area) => ({ area, lines: linesOf(rules.filter((rule) => rule.area === area.code)) }))
    .filter(({ lines }) => lines.length > 0);
}

function linesOf(rules: readonly LawRuleItem[]): readonly RuleLine[] {
  const lines = [...new Set(rules.map(({ line }) => line))];
  return lines.map((line) => {
    const versions = rules.filter((rule) => rule.line === line);
    const open = versions.filter(({ until }) => until === null);
    return open.length === 0
      ? { line, now: versions.slice(0, 1), before: versions.slice(1) }
      : { line, now: open, before: versions.filter(({ until }) => until !== null) };
  });
}
