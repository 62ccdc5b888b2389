import type { Mapping } from '../../record/administration/index.ts';

/** A mapping as JSON text (contract.md «take-in»); null where it is not one. Workplaces and positions may be left out. */
export function readMappingText(text: string): Mapping | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
  if (!isRecord(parsed) || parsed['source'] !== 'hr-extract') return null;
  const columns = textsOf(parsed['columns']);
  const workplaces = textsOf(parsed['workplaces'] ?? {});
  const positions = textsOf(parsed['positions'] ?? {});
  const extent = parsed['extent'];
  if (columns === null || workplaces === null || positions === null) return null;
  if (extent !== undefined && extent !== 'history' && extent !== 'month') return null;
  return { source: 'hr-extract', columns, workplaces, positions, ...(extent === undefined ? {} : { extent }) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsOf(value: unknown): Readonly<Record<string, string>> | null {
  if (!isRecord(value)) return null;
  const entries: [string, string][] = [];
  for (const [key, text] of Object.entries(value)) {
    if (typeof text !== 'string') return null;
    entries.push([key.trim(), text.trim()]);
  }
  return Object.fromEntries(entries);
}
