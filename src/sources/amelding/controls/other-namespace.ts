import { type Control, NOTHING, onFile } from '../../control.ts';

export interface RootSeen {
  readonly root: string;
  readonly namespace: string;
}

const VERSION_2 = /^urn:ske:fastsetting:innsamling:a-meldingen:v2_(\d+)$/;

/** The minor version of version 2; null for another document. */
export function minorVersion({ root, namespace }: RootSeen): number | null {
  const match = root === 'melding' ? VERSION_2.exec(namespace) : null;
  return match === null ? null : Number(match[1]);
}

/** An a-melding of another main version, or something that only looks like one. */
export const otherNamespace: Control<RootSeen> = {
  id: 'amelding/other-namespace',
  severity: 'stops-delivery',
  check: (seen) => (minorVersion(seen) === null ? onFile({ namespace: seen.namespace.slice(0, 120) }) : NOTHING),
};
