import { type RefObject, useState } from 'react';
import { useLaget } from '../../app/laget.tsx';
import { savePng, saveSvg, standAlone } from './save-picture.ts';

interface PictureProps {
  /** What holds the drawing. */
  readonly of: RefObject<HTMLElement | null>;
  /** File name without ending. */
  readonly name: string;
  /** Over the picture, where it has no caption of its own. */
  readonly title: string;
  /** Where the picture comes from, under it. */
  readonly lines: readonly string[];
  /** Pictures of whole figures stay on the screen. */
  readonly internal: boolean;
}

/** The drawing as a file: only what others may see. */
export function PictureLinks({ of, name, title, lines, internal }: PictureProps) {
  const { schools } = useLaget().texts;
  const [failed, setFailed] = useState(false);
  if (internal) return <p className="small quiet no-print">{schools.noPicture}</p>;
  const picture = () => {
    const drawing = of.current?.querySelector<SVGSVGElement>('svg');
    const caption = of.current?.querySelector('figcaption')?.textContent?.trim();
    return drawing ? standAlone(drawing, caption || title, lines) : null;
  };
  const asSvg = () => {
    const drawn = picture();
    if (drawn !== null) saveSvg(drawn, name);
  };
  const asPng = async () => {
    const drawn = picture();
    try {
      if (drawn !== null) await savePng(drawn, name);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <p className="row-of-links small no-print" title={schools.exportNote}>
      <span>{schools.exportPicture}:</span>
      <button type="button" className="as-link" onClick={asSvg}>
        SVG
      </button>
      <button type="button" className="as-link" onClick={() => void asPng()}>
        PNG
      </button>
      {failed ? <span role="alert">SVG</span> : null}
    </p>
  );
}
