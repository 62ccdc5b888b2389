import { useEffect, useRef, useState } from 'react';
import type {
  ReportChecked,
  ReportCheckFinding,
  ReportParagraph,
} from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import type { Doing } from '../page/doing.ts';
import { EditParagraph } from './edit-paragraph.tsx';
import { textOf } from './paragraph-text.ts';
import { Pieces } from './pieces.tsx';
import { placeId } from './show-place.ts';

interface ParagraphProps {
  readonly paragraph: ReportParagraph;
  readonly check: ReportChecked | null;
  readonly doing: Doing | null;
}

/** A paragraph of the report: read, and changed where it stands, with what the checklist finds in it beside it. */
export function Paragraph({ paragraph, check, doing }: ParagraphProps) {
  const [isOpen, setOpen] = useState(false);
  const findings = findingsIn(check, paragraph.id);
  const open = () => {
    doing?.forget();
    setOpen(true);
  };
  if (doing !== null && isOpen) {
    return <EditParagraph paragraph={paragraph} doing={doing} close={() => setOpen(false)} />;
  }
  return (
    <Read
      paragraph={paragraph}
      findings={findings}
      change={doing === null ? null : open}
      undo={doing === null || paragraph.editedBy === null ? null : () => void doing.edit(paragraph.id, null)}
    />
  );
}

interface ReadProps {
  readonly paragraph: ReportParagraph;
  readonly findings: readonly ReportCheckFinding[];
  readonly change: (() => void) | null;
  readonly undo: (() => void) | null;
}

function Read({ paragraph, findings, change, undo }: ReadProps) {
  const { language } = useLaget();
  const texts = REPORT_PAGES[language].edit;
  const text = useClick(change);
  const { id, editedBy } = paragraph;
  const isWrong = findings.length > 0;
  return (
    <div
      className={isWrong ? 'paper-paragraph paper-wrong' : 'paper-paragraph'}
      id={placeId({ kind: 'paragraph', id })}
      tabIndex={-1}
    >
      <p ref={text} className={change === null ? '' : 'paper-editable'}>
        <Pieces pieces={paragraph.pieces} isWrong={isWrong} />
      </p>
      {findings.map(({ message }) => (
        <p key={message} className="paper-finding" lang={language}>
          <strong>{texts.wrong}</strong> {message}
        </p>
      ))}
      {change === null ? null : (
        <p className="paper-doings no-print" lang={language}>
          <button type="button" className="as-link" onClick={change} aria-label={nameOf(texts.change, paragraph)}>
            {texts.short}
          </button>
          {editedBy === null ? null : (
            <span className="quiet">
              {fill(texts.editedBy, { who: editedBy.who, day: formatDayText(editedBy.on, language) })}
            </span>
          )}
          {undo === null ? null : (
            <button type="button" className="as-link" onClick={undo}>
              {texts.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** A press on the text opens it too, beside the button that the keys reach; marking text does not. */
function useClick(change: (() => void) | null) {
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const element = text.current;
    if (element === null || change === null) return;
    const open = () => {
      if (window.getSelection()?.isCollapsed !== false) change();
    };
    element.addEventListener('click', open);
    return () => element.removeEventListener('click', open);
  }, [change]);
  return text;
}

/** «Endre avsnittet: 742 av 6 290 lærere …», so that each button is known from the others. */
function nameOf(change: string, { pieces }: ReportParagraph): string {
  const start = textOf(pieces).slice(0, 60);
  return `${change}: ${start}…`;
}

function findingsIn(check: ReportChecked | null, id: string): readonly ReportCheckFinding[] {
  return (check?.checks ?? []).flatMap(({ findings }) =>
    findings.filter(({ at, isExcepted }) => !isExcepted && at?.kind === 'paragraph' && at.id === id),
  );
}
