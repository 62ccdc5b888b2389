import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const RESULTS = resolve(import.meta.dirname, '..', '..', 'test-results');
const CHROMIUM = process.env['LAGET_CHROMIUM'] ?? '/usr/bin/chromium';

/** One browser with a profile of its own; everything it complains about or asks of other machines is kept. */
export interface Browsing {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, warnings and page errors since the start. */
  readonly complaints: readonly string[];
  /** Addresses asked for outside the server's own. */
  readonly foreign: readonly string[];
  readonly stop: () => Promise<void>;
}

export async function openBrowser(address: string): Promise<Browsing> {
  const profile = mkdtempSync(join(tmpdir(), 'laget-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    acceptDownloads: true,
    baseURL: address,
    locale: 'nb-NO',
    viewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const complaints: string[] = [];
  const foreign: string[] = [];
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  const stop = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { page, context, complaints, foreign, stop };
}

/** Saves what the page looks like under `test-results/`. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(RESULTS, { recursive: true });
  await page.screenshot({ path: join(RESULTS, `${name}.png`), fullPage: true });
}

/** The first answer of a table that nobody has asked for may take long beside another journey's. */
const LONGEST_ANSWER_MS = 90_000;

/** Opens an address and waits until its answers have come. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle', { timeout: LONGEST_ANSWER_MS });
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
}

/** The rules of axe whose verdict follows from colours. */
export const COLOUR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** What axe finds against WCAG 2.2 AA (or by these rules alone): rule and place, one line each. */
export async function axeFindings(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  // Of what is right nothing more is written down than that it is: on long pages that is most of the work.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const asked =
    rules.length > 0
      ? axe.withRules([...rules])
      : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await asked.analyze();
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`));
}
