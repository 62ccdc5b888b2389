import { useState } from 'react';
import { fill, formatDayText, type Language, LOGIN_TEXTS } from '../../../src/presentation/language/index.ts';
import { Link } from '../address/link.tsx';
import { useLaget } from './laget.tsx';
import { ME_PATH } from './places.ts';
import { type Scheme, storedScheme, storeScheme } from './preferences.ts';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** Which dataset the figures come from, and the reader's own choices. */
export function Foot() {
  const { texts, owner, language, setLanguage } = useLaget();
  const { shell } = texts;
  const [scheme, setScheme] = useState<Scheme>(storedScheme);
  const version = owner.dataset.replace('sha256:', '').slice(0, 12);
  const reach =
    owner.horizon === null ? shell.noData : fill(shell.knownUntil, { day: formatDayText(owner.horizon, language) });
  return (
    <footer className="foot">
      <div className="wide">
        <p>
          {owner.name} · {fill(shell.dataset, { version })} · {reach} · <Link href="/data">{shell.nav.data}</Link> ·{' '}
          <Link href={ME_PATH}>{LOGIN_TEXTS[language].head.me}</Link>
        </p>
        <div className="choices">
          <label>
            {shell.language}
            <select
              className="bare-select"
              value={language}
              onChange={(event) => setLanguage(event.target.value as Language)}
            >
              {Object.entries(LANGUAGE_NAMES).map(([code, name]) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {shell.appearance}
            <select
              className="bare-select"
              value={scheme}
              onChange={(event) => {
                const chosen = event.target.value as Scheme;
                storeScheme(chosen);
                setScheme(chosen);
              }}
            >
              <option value="auto">{shell.scheme.auto}</option>
              <option value="light">{shell.scheme.light}</option>
              <option value="dark">{shell.scheme.dark}</option>
            </select>
          </label>
        </div>
      </div>
    </footer>
  );
}
