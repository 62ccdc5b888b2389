import type { DeliveredFile, IdentityLinkRow, ReadResult } from '../delivery.ts';
import { readFieldRows } from '../field-table.ts';
import { FindingBook } from '../finding-book.ts';
import { nothingRead } from '../nothing-read.ts';
import { NUMBER_CONTROLS } from '../persons/index.ts';
import type { ReadContext } from '../reading.ts';
import { badNumber } from './controls/bad-number.ts';
import { columnMissing } from './controls/column-missing.ts';
import { cycle } from './controls/cycle.ts';
import { sameNumber } from './controls/same-number.ts';
import { twoLaterNumbers } from './controls/two-later-numbers.ts';
import { IDENTITY_LINKS } from './definition.ts';
import { type LinkDraft, linkDraft } from './link-draft.ts';

function kept(
  drafts: readonly LinkDraft[],
  ownerKind: ReadContext['ownerKind'],
  book: FindingBook,
): readonly IdentityLinkRow[] {
  const links = new Map<string, IdentityLinkRow>();
  for (const draft of drafts) {
    if (book.look([badNumber, sameNumber], draft)) continue;
    const { line, earlier, later } = draft;
    book.look(NUMBER_CONTROLS, { line, path: 'earlier', kind: draft.earlierReading.kind, ownerKind });
    book.look(NUMBER_CONTROLS, { line, path: 'later', kind: draft.laterReading.kind, ownerKind });
    const known = links.get(earlier);
    book.look([twoLaterNumbers], { line, firstLine: known !== undefined && known.later !== later ? known.line : null });
    links.set(earlier, { earlier, later, line });
  }
  return [...links.values()];
}

/** Reads links between identity numbers `earlier;later`. */
export async function readIdentityLinks(file: DeliveredFile, context: ReadContext): Promise<ReadResult> {
  const book = new FindingBook(file.name);
  const rows = await readFieldRows(file, IDENTITY_LINKS.fields, columnMissing, book);
  const read = rows.length;
  if (book.stopped) return nothingRead(book, read);
  const drafts = rows.map(({ text, line }) => linkDraft(text('earlier'), text('later'), line));
  const links = kept(drafts, context.ownerKind, book);
  book.look([cycle], links);
  if (book.stopped) return nothingRead(book, read);
  return {
    content: { kind: 'identity-links', links },
    findings: book.findings(),
    rows: { read, kept: links.length, rejected: read - links.length },
    met: { positions: new Map(), workplaces: new Map() },
  };
}
