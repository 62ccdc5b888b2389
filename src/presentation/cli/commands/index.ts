import type { Command } from '../command.ts';

/** A command by name; the rest of it is read when it is asked for, for the whole program takes more than a second to read. */
export interface Named {
  readonly name: string;
  readonly load: () => Promise<Command>;
}

/** All commands, in the order in which a newcomer meets them. */
export const COMMANDS: readonly Named[] = [
  { name: 'init', load: async () => (await import('./init.ts')).init },
  { name: 'demo write', load: async () => (await import('./demo-write.ts')).demoWrite },
  { name: 'take-in', load: async () => (await import('./take-in.ts')).takeIn },
  { name: 'template', load: async () => (await import('./tables/template.ts')).template },
  { name: 'mappings', load: async () => (await import('./tables/mappings.ts')).mappings },
  { name: 'mappings rename', load: async () => (await import('./tables/mappings.ts')).mappingsRename },
  { name: 'mappings remove', load: async () => (await import('./tables/mappings.ts')).mappingsRemove },
  { name: 'metrics', load: async () => (await import('./metrics.ts')).metrics },
  { name: 'status', load: async () => (await import('./status.ts')).status },
  { name: 'quality', load: async () => (await import('./quality.ts')).quality },
  { name: 'figure', load: async () => (await import('./figure.ts')).figure },
  { name: 'compare', load: async () => (await import('./compare.ts')).compare },
  { name: 'control', load: async () => (await import('./control.ts')).control },
  { name: 'shortage', load: async () => (await import('./shortage.ts')).shortage },
  { name: 'revisions', load: async () => (await import('./revisions.ts')).revisions },
  { name: 'keep', load: async () => (await import('./keep.ts')).keep },
  { name: 'kept', load: async () => (await import('./kept.ts')).kept },
  { name: 'definitions', load: async () => (await import('./definitions.ts')).definitions },
  { name: 'bridge', load: async () => (await import('./bridge.ts')).bridge },
  { name: 'method', load: async () => (await import('./method.ts')).method },
  { name: 'protect', load: async () => (await import('./protect.ts')).protect },
  { name: 'requirement', load: async () => (await import('./law/requirement.ts')).requirement },
  { name: 'coverage', load: async () => (await import('./law/coverage.ts')).coverage },
  { name: 'fulfilment', load: async () => (await import('./law/fulfilment.ts')).fulfilment },
  { name: 'serve', load: async () => (await import('./serve.ts')).serve },
  { name: 'backup', load: async () => (await import('./safety/backup.ts')).backup },
  { name: 'backup key', load: async () => (await import('./safety/backup.ts')).backupKey },
  { name: 'backup check', load: async () => (await import('./safety/backup.ts')).backupCheck },
  { name: 'restore', load: async () => (await import('./safety/restore.ts')).restore },
  { name: 'doctor', load: async () => (await import('./safety/doctor.ts')).doctor },
  { name: 'settings', load: async () => (await import('./settings.ts')).settings },
  { name: 'limits', load: async () => (await import('./limits.ts')).limits },
  { name: 'limits set', load: async () => (await import('./limits.ts')).limitsSet },
  { name: 'withdraw', load: async () => (await import('./withdraw.ts')).withdraw },
  { name: 'breaks', load: async () => (await import('./breaks.ts')).breaks },
  { name: 'breaks add', load: async () => (await import('./breaks.ts')).breaksAdd },
  { name: 'breaks withdraw', load: async () => (await import('./breaks.ts')).breaksWithdraw },
  { name: 'breaks restore', load: async () => (await import('./breaks.ts')).breaksRestore },
  { name: 'reported', load: async () => (await import('./reported.ts')).reported },
  { name: 'reported template', load: async () => (await import('./reported.ts')).reportedTemplateCommand },
];
