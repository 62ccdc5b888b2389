import { Button } from '@digdir/designsystemet-react';
import { type Language, LOGIN_TEXTS } from '../../../../src/presentation/language/index.ts';
import { LogOutButton } from './log-out-button.tsx';
import { Page } from './login-pages.tsx';

interface NoRoleProps {
  /** Who one is and whom to ask, worded by the server. */
  readonly detail: string;
  readonly language: Language;
  readonly again: () => void;
}

/** For somebody the provider knows and nobody has given a role. */
export function NoRolePage({ detail, language, again }: NoRoleProps) {
  const { page } = LOGIN_TEXTS[language];
  return (
    <Page title={page.noRole} language={language}>
      <p className="lead">{detail}</p>
      <p>{page.noRoleWhat}</p>
      <p className="login-ways">
        <Button type="button" onClick={again}>
          {page.tryAgain}
        </Button>
        <LogOutButton language={language} />
      </p>
    </Page>
  );
}
