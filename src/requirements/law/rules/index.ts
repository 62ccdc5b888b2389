import { referencesOf } from '../../answer.ts';
import { LEVELS } from '../../codes/levels.ts';
import { FORM_RULES } from '../deviations.ts';
import { EXEMPTIONS } from '../exemptions.ts';
import { HIRING_ROUTES, type RouteRow } from '../hiring-routes.ts';
import type { InForce } from '../sources.ts';
import { CREDIT_RULES } from '../subject-credits.ts';
import { NORM_RULES } from '../teacher-norm.ts';
import type { LawRule } from './rule.ts';
import { referenceOf } from './rule-sources.ts';
import { ENGINE_TEXTS, type RuleTextCode, WRITTEN_RULES } from './written.ts';
import { RULE_AREAS, type RuleArea, type WrittenRule } from './written-rule.ts';

/** A row of the engine that is told by a text of ours. */
interface EngineRow extends InForce {
  readonly id: string;
  readonly basis: string;
}

function referencesTo(texts: readonly string[]): LawRule['references'] {
  return texts.map(referenceOf).filter((one) => one !== null);
}

/** The engine's row by the text of its own id, or of the rule it is a version of; none where there is no text. */
function engineRule(row: EngineRow, given: Pick<LawRule, 'area' | 'line' | 'confidence'>, code: string): LawRule[] {
  const text = ENGINE_TEXTS.find((one) => one === code);
  if (text === undefined) return [];
  const { id, basis, from, to } = row;
  const written = { kind: 'written', code: text, level: null, limit: null } as const;
  return [{ ...given, id, aliases: [], references: referencesTo([basis]), from, to, text: written }];
}

const CREDITS = CREDIT_RULES.flatMap((row) => {
  const line = row.id.replace(/-OF06$/, '');
  return engineRule(row, { area: 'subject', line, confidence: 'text' }, line);
});

const EXEMPT = EXEMPTIONS.flatMap((row) => {
  const { id, confidence, group } = row;
  return engineRule(row, { area: 'exempt', line: group === 'general-teacher' ? id : 'S-20', confidence }, id);
});

/** The old ways to hire where nobody fulfils the requirement, beside those of today. */
const FORM_LINES: Readonly<Record<string, string>> = { 'TH-90': 'TH-02', 'TH-91': 'TH-01' };

const FORMS = FORM_RULES.flatMap((row) =>
  engineRule(row, { area: 'lacking', line: FORM_LINES[row.id] ?? row.id, confidence: 'text' }, row.id),
);

const NORMS = NORM_RULES.flatMap((row): readonly LawRule[] => {
  const { limit } = row;
  const level = LEVELS.find((one) => one === row.level) ?? null;
  const rules = engineRule(row, { area: 'norm', line: `N-${row.level}`, confidence: 'text' }, 'norm');
  return rules.map((rule) => ({ ...rule, text: { kind: 'written', code: 'norm', level, limit } }));
});

const ROUTES = HIRING_ROUTES.map(
  (row): LawRule => ({
    id: row.id,
    aliases: [],
    area: RULE_AREAS.find((area) => area === `routes-${row.level}`) ?? 'hiring',
    line: routeLine(row),
    references: referencesTo(referencesOf(row.basis)),
    confidence: row.confidence,
    from: row.from,
    to: row.to,
    text: { kind: 'route', row },
  }),
);

/** A way of 2006 beside the same way of today: `OF06-14-2-12-2-a` beside `OF-12-2-a`, allmennlærere and first grade by name. */
function routeLine({ id, level, test }: RouteRow): string {
  const letter = /^OF06-14-\d-(12-\d-[a-z])$/.exec(id)?.[1];
  if (letter !== undefined) return `OF-${letter}`;
  if (test.held?.includes('ALLMENNLAERER')) return `allmennlærer ${level}`;
  if (id.includes('GLU') || id.startsWith('OF06-14-9')) return `GLU 2014 ${level}`;
  return test.grade === undefined ? id : `first grade ${level}`;
}

const WRITTEN = Object.entries<WrittenRule>(WRITTEN_RULES).map(([id, rule]): LawRule => {
  const { area, references, confidence, from, to, line = id, aliases = [] } = rule;
  const text = { kind: 'written', code: id as RuleTextCode, level: null, limit: null } as const;
  return { id, aliases, area, line, references: referencesTo(references), confidence, from, to, text };
});

/**
 * Every rule within the scope of the requirements, in the order people read them: by area, today's before what was before.
 * What the engine judges by is taken from the engine's own rows, so the list cannot say another day or number.
 */
export const LAW_RULES: readonly LawRule[] = inOrder([
  ...WRITTEN,
  ...ROUTES,
  ...CREDITS,
  ...EXEMPT,
  ...FORMS,
  ...NORMS,
]);

function inOrder(rules: readonly LawRule[]): readonly LawRule[] {
  const place = (area: RuleArea) => RULE_AREAS.indexOf(area);
  return [...rules].sort((a, b) => place(a.area) - place(b.area) || lineOrder(a, b) || (b.from ?? 0) - (a.from ?? 0));
}

/** By the number of the rule it is a version of, ways to be hired in the engine's own order. */
function lineOrder(a: LawRule, b: LawRule): number {
  if (a.line === b.line || a.text.kind === 'route') return 0;
  return a.line.localeCompare(b.line, 'en', { numeric: true });
}
