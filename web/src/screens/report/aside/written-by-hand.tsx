import type { ComposedReport, ReportParagraph } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { showPlace } from '../paper/show-place.ts';

/** Exceptions are told where they were made. */
const EXCEPTION = 'notices.exception.';

/** The paragraphs that no rule wrote: who, when, and what they say, so that nothing is approved unread. */
export function WrittenByHand({ report }: { readonly report: ComposedReport }) {
  const { language } = useLaget();
  const texts = REPORT_PAGES[language].edit;
  const edited = paragraphsOf(report).filter(({ id, editedBy }) => editedBy !== null && !id.startsWith(EXCEPTION));
  if (edited.length === 0) return null;
  return (
    <section>
      <h3>{texts.byHand}</h3>
      <p className="quiet small">{texts.byHandLead}</p>
      {edited.map(({ id, editedBy, pieces }) => (
        <div key={id} className="report-check">
          <p className="report-mark quiet">
            {fill(texts.editedBy, { who: editedBy?.who ?? '', day: formatDayText(editedBy?.on ?? '', language) })}
          </p>
          <div>
            <p>{pieces.map((piece) => (typeof piece === 'string' ? piece : piece.shown)).join('')}</p>
            <button type="button" className="as-link" onClick={() => showPlace({ kind: 'paragraph', id })}>
              {REPORT_PAGES[language].check.show}
            </button>
          </div>
        </div>
      ))}
    </section>
  );
}

function paragraphsOf({ notices, summary, sections, method, sources }: ComposedReport): readonly ReportParagraph[] {
  const inSections = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [block.paragraph];
      return block.kind === 'list' ? block.items : [];
    }),
  );
  return [...notices, ...summary, ...inSections, ...method, ...sources];
}
