import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FINDINGS } from '../src/presentation/language/findings/index.ts';
import { CONTROLS, DEFINITIONS, OWN_TABLE_IDS, SOURCES, type SourceDefinition } from '../src/sources/index.ts';
import type { Severity } from '../src/terms/index.ts';

const SEVERITY: Readonly<Record<Severity, string>> = {
  'stops-delivery': 'stopper leveransen',
  'rejects-row': 'forkaster raden',
  note: 'merknad',
};

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** The wording with its values shown as what they are: `{rows|rad|rader}` is «antall rader». */
function plain(text: string): string {
  return text
    .replace(/\{\w+\|[^|}]*\|([^}]*)\}/g, '… $1')
    .replace(/\{\w+\}/g, '…')
    .trim();
}

function fieldTable(definition: SourceDefinition): string {
  const rows = definition.fields.map(
    ({ name, meaning, type, mandatory, aliases, since }) =>
      `| \`${name}\` | ${cell(meaning)} | ${type} | ${mandatory ? 'ja' : ''} | ${cell(aliases.join(' · '))} | ${since} |`,
  );
  return [
    '| felt | betydning | type | må være med | kjente kolonnenavn | siden |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function controlTable(source: SourceDefinition['source']): string {
  const rows = CONTROLS[source].map(({ id, severity }) => {
    const [message, action] = FINDINGS.nb[id];
    return `| \`${id}\` | ${SEVERITY[severity]} | ${cell(plain(message))} | ${cell(plain(action))} |`;
  });
  return ['| kontroll | hva som skjer | funn | hva du gjør |', '|---|---|---|---|', ...rows].join('\n');
}

/** Where a source is defined: own tables lie together. */
function placeOf(source: SourceDefinition['source']): string {
  const isOwn = (OWN_TABLE_IDS as readonly string[]).includes(source);
  return isOwn ? `src/sources/own-tables/tables/${source}.ts` : `src/sources/${source}/definition.ts`;
}

function page(definition: SourceDefinition): string {
  const { name, purpose, formats, version, reference, source } = definition;
  return `# ${name}

<!-- Laget av scripts/generate-sources.ts fra ${placeOf(source)}. Ikke rediger for hånd. -->

${purpose}

* **Form:** ${formats.join('; ')}
* **Definisjon:** versjon ${version} (${reference})

## Felter

${fieldTable(definition)}

## Kontroller, i den rekkefølgen de gjøres

${controlTable(source)}
`;
}

/** The pages of `docs/sources`, by path from the root of the project: what the definitions make. */
export function sourcePages(): Map<string, string> {
  return new Map(SOURCES.map((source) => [`docs/sources/${source}.md`, page(DEFINITIONS[source])]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of sourcePages()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
