import { LoginRefused } from './login-refused.ts';
import type { LoginSettings } from './login-settings.ts';
import { providerAt } from './provider.ts';

/** Whether the provider answers, and can log people out; null where it does not answer, or is another than it should be. */
export async function tryProvider(
  settings: LoginSettings,
  now: () => string,
): Promise<{ readonly logout: boolean } | null> {
  try {
    const metadata = await providerAt(settings, now).metadata();
    return { logout: metadata.end_session_endpoint !== undefined };
  } catch (problem) {
    if (!(problem instanceof LoginRefused)) throw problem;
    return null;
  }
}
