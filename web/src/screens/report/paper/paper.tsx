import type { ReactNode } from 'react';
import type {
  ReportAnswer,
  ReportChecked,
  ReportParagraph,
} from '../../../../../src/presentation/api/contract/index.ts';
import { formatDayText, REPORT_FORM_TEXTS } from '../../../../../src/presentation/language/index.ts';
import type { Doing } from '../page/doing.ts';
import { Block } from './block.tsx';
import { Paragraph } from './paragraph.tsx';

interface PaperProps {
  readonly answer: ReportAnswer;
  readonly check: ReportChecked | null;
  /** Null of what cannot be edited. */
  readonly doing: Doing | null;
}

/** The report as it will be read, in its own language: each paragraph can be changed where it stands. */
export function Paper({ answer, check, doing }: PaperProps) {
  const { report, front } = answer;
  const texts = REPORT_FORM_TEXTS[report.language];
  const { owner, addressee, title, subtitle, standing, day } = report;
  const paragraphs = (some: readonly ReportParagraph[]) =>
    some.map((one) => <Paragraph key={one.id} paragraph={one} check={check} doing={doing} />);
  return (
    <article className="paper" lang={report.language} data-color-scheme="light">
      <header className="paper-head">
        <p>
          <strong>{owner.name}</strong>
        </p>
        <p>
          {addressee}
          <br />
          {formatDayText(standing.kind === 'published' ? standing.on : day, report.language)}
        </p>
      </header>
      {standing.kind === 'draft' ? <p className="paper-draft">{texts.draft}</p> : null}
      <h2 className="paper-title">{title}</h2>
      <p className="quiet">{subtitle}</p>
      <div className="paper-front small quiet">
        {front.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {report.notices.length === 0 ? null : <div className="paper-notices">{paragraphs(report.notices)}</div>}
      <div className="paper-summary">{paragraphs(report.summary)}</div>
      {report.sections.map(({ id, heading, blocks }, at) => (
        <section key={id} id={`del-${id}`}>
          <h3>
            <span className="paper-number">{at + 1}</span> {heading}
          </h3>
          {blocks.map((block, i) => (
            <Block
              // biome-ignore lint/suspicious/noArrayIndexKey: a block has no name but its place
              key={i}
              {...{ block, answer, check, doing }}
              caption={answer.captions.find((one) => one.section === id && one.block === i)?.text ?? ''}
            />
          ))}
        </section>
      ))}
      <Part head={texts.method}>{paragraphs(report.method)}</Part>
      <Part head={texts.sources}>{paragraphs(report.sources)}</Part>
      <Part head={texts.glossary}>
        <Glossary glossary={report.glossary} />
      </Part>
      <footer className="paper-foot small quiet">
        <p>{report.id}</p>
      </footer>
    </article>
  );
}

function Part({ head, children }: { readonly head: string; readonly children: ReactNode }) {
  return (
    <section className="paper-part">
      <h3>{head}</h3>
      {children}
    </section>
  );
}

function Glossary({ glossary }: Pick<ReportAnswer['report'], 'glossary'>) {
  return (
    <dl>
      {glossary.map(({ word, meaning }) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
