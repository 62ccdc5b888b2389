import '../../look/law.css';
import { useState } from 'react';
import type { LawAnswer, LawRuleItem } from '../../../../src/presentation/api/contract/index.ts';
import {
  dayForm,
  fill,
  formatDayText,
  LAW_PAGES,
  readDayText,
  VARIANT_TEXTS,
} from '../../../../src/presentation/language/index.ts';
import { type Address, go } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { CHECK_PATH, LAW_PATH } from '../../app/places.ts';
import { LinkAndPrint } from '../../parts/link-and-print.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { useAnswer } from '../../server/use-answer.ts';
import { WrittenDay } from '../requirement/fields.tsx';
import { type AskedLaw, byArea, rulesFound } from './found-rules.ts';
import { LawLine } from './law-rule.tsx';
import { VARIANTS_ID, Variants } from './variants.tsx';

/** Every rule in plain words, found by words, paragraph and day. */
export function LawScreen({ query }: Pick<Address, 'query'>) {
  const { language, texts } = useLaget();
  const { law } = LAW_PAGES[language];
  useTitle(law.title);
  const { answer, problem, again, loading } = useAnswer<LawAnswer>(`/api/law?lang=${language}`);
  const asked = { searched: query.get('sok') ?? '', day: readDayText(query.get('dato') ?? '') ?? '' };
  return (
    <div aria-busy={loading}>
      <h1>{law.title}</h1>
      <p className="lead">{law.lead}</p>
      {problem ? <Trouble problem={problem} again={again} /> : null}
      {answer === null && loading ? <p className="loading">{texts.shell.loading}</p> : null}
      {answer === null ? null : <Rules answer={answer} asked={asked} />}
    </div>
  );
}

/** An address of the page; what is not asked for is left out. */
function addressOf({ searched, day }: AskedLaw): string {
  const query = new URLSearchParams([
    ...(searched === '' ? [] : [['sok', searched]]),
    ...(day === '' ? [] : [['dato', day]]),
  ]).toString();
  return query === '' ? LAW_PATH : `${LAW_PATH}?${query}`;
}

function Rules({ answer, asked }: { readonly answer: LawAnswer; readonly asked: AskedLaw }) {
  const { language } = useLaget();
  const { law } = LAW_PAGES[language];
  const found = rulesFound(answer.rules, asked);
  const areas = byArea(answer.areas, found);
  const all = answer.rules.length;
  return (
    <>
      <p className="notice">
        {fill(law.checked, { day: formatDayText(answer.lawCheckedAsOf, language) })} <strong>{law.notReviewed}</strong>{' '}
        {law.wording}
      </p>
      <Search asked={asked} />
      <p className="small quiet" role="status">
        {found.length === 0 ? law.nothing : fill(law.found, { count: found.length, all })}{' '}
        {found.length === all ? null : <Link href={LAW_PATH}>{law.showAll}</Link>}
      </p>
      {areas.length > 3 ? (
        <nav className="no-print" aria-label={law.areas}>
          <ul className="contents-list">
            {areas.map(({ area }) => (
              <li key={area.code}>
                <a href={`#${area.code}`}>{area.label}</a>
              </li>
            ))}
            {found.length === all && answer.variants.length > 0 ? (
              <li>
                <a href={`#${VARIANTS_ID}`}>{VARIANT_TEXTS[language].title}</a>
              </li>
            ) : null}
          </ul>
        </nav>
      ) : null}
      {areas.map(({ area, lines }) => (
        <section className="section" key={area.code} id={area.code}>
          <h2>{area.label}</h2>
          {lines.map((line) => (
            <LawLine key={line.line} line={line} open={found.length < all} />
          ))}
        </section>
      ))}
      {found.length === all ? <Variants variants={answer.variants} /> : null}
      <Sources rules={found} />
      <p className="row-of-links section-end no-print">
        <Link href={CHECK_PATH}>{law.toCheck}</Link>
        <LinkAndPrint />
      </p>
    </>
  );
}

function Search({ asked }: { readonly asked: AskedLaw }) {
  const { language } = useLaget();
  const { law } = LAW_PAGES[language];
  const [typed, setTyped] = useState({ day: asked.day === '' ? '' : dayForm(asked.day, language), of: asked.day });
  // Another day in the address, by a link or the way back, stands in the field too.
  const shown = typed.of === asked.day ? typed.day : asked.day === '' ? '' : dayForm(asked.day, language);
  const setDay = (text: string) => {
    const day = readDayText(text) ?? '';
    setTyped({ day: text, of: day });
    go(addressOf({ ...asked, day }), 'replace');
  };
  return (
    <form className="law-search no-print" onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={law.search}
        help={law.searchHelp}
        value={asked.searched}
        change={(searched) => go(addressOf({ ...asked, searched }), 'replace')}
      />
      <WrittenDay label={law.onDay} help={law.onDayHelp} value={shown} change={setDay} />
    </form>
  );
}

/** What the short names stand for, of the rules that are shown. */
function Sources({ rules }: { readonly rules: readonly LawRuleItem[] }) {
  const { law } = LAW_PAGES[useLaget().language];
  const sources = new Map(
    rules.flatMap(({ references }) => references).map(({ text, title, address }) => [title, { text, address }]),
  );
  if (sources.size === 0) return null;
  return (
    <section className="section">
      <h2>{law.sources}</h2>
      <p className="quiet">{law.sourcesLead}</p>
      <dl className="definition-list">
        {[...sources].map(([title, { text, address }]) => (
          <div className="pair" key={title}>
            <dt>{text.split(/ (?:§|kap\.|art\.)/)[0]}</dt>
            <dd>
              <a href={address} rel="noreferrer">
                {title}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
