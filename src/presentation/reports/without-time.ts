import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day a zip can tell: a file says nothing of when it was written. */
const NO_TIME = new Date(1980, 0, 1);

/** A package of Office the same each time it is written: days in its properties are the report's, and the zip has none. */
export function withoutTime(written: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(written);
  const core = strFromU8(files['docProps/core.xml'] ?? new Uint8Array());
  const dated = core.replace(/(<dcterms:(?:created|modified)[^<>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
  return zipSync({ ...files, 'docProps/core.xml': strToU8(dated) }, { mtime: NO_TIME });
}
