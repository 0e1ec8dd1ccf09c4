import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** Where Chromium is; undefined where it is not installed. */
export const chromiumPath: string | undefined = [process.env['CHROMIUM'], ...places].find((path) => path !== undefined && existsSync(path));

/** How a page is looked at. */
export interface Looking {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** A browser that pages are given to as text. */
export interface Browser {
  readonly look: (html: string, looking: Looking) => Promise<Page>;
  /** Addresses that pages have asked for, which none may. */
  readonly requests: () => readonly string[];
  /** What scripts have said, which none may. */
  readonly dialogs: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A headless Chromium with a profile of its own. */
export async function startBrowser(): Promise<Browser> {
  const [requests, dialogs]: readonly [string[], string[]] = [[], []];
  const profile = mkdtempSync(join(tmpdir(), 'osop-browser-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath ?? '',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--font-render-hinting=none', '--disable-lcd-text'],
    reducedMotion: 'reduce',
  });
  return {
    look: async (html, { width, colorScheme }) => {
      const page = await context.newPage();
      page.on('request', (request) => { requests.push(request.url()); });
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setContent(html, { waitUntil: 'load' });
      return page;
    },
    requests: () => requests,
    dialogs: () => dialogs,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
