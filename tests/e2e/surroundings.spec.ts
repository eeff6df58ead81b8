import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { ROOT, childEnv, end, freePort } from '../tools/tools.ts';
import { nextStep } from './person.ts';
import { say } from './words.ts';

// What surrounds a page in a school: old and locked-down browsers, proxies with paths, course pages with frames.

/** Runs a test against a server of its own, with settings. */
async function withServer(settings: Record<string, string>, visit: (origin: string) => Promise<void>): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'letter-e2e-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: ROOT,
    env: childEnv({ PORT: String(port), LETTER_DATA: data, LETTER_SEED: '7', ...settings }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await visit(`http://127.0.0.1:${port}`);
  } finally {
    await end(child);
    rmSync(data, { recursive: true, force: true });
  }
}

test('under a path of its own every page, call and connection works, from the landing page into a game', async ({
  page,
}) => {
  await withServer({ LETTER_BASE: '/class/letter' }, async (origin) => {
    const strays: string[] = [];
    page.on('request', (request) => {
      if (!new URL(request.url()).pathname.startsWith('/class/letter/')) strays.push(request.url());
    });
    await page.goto(`${origin}/class/letter/`);
    await page
      .getByRole('link', { name: say('common', 'nav.teachers') })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('teachers', 'title'));
    await expect(page).toHaveURL(`${origin}/class/letter/teachers`);
    await page.reload();
    await page.getByRole('button', { name: say('teachers', 'today.open') }).click();
    await expect(page.getByRole('textbox', { name: say('waiting', 'link'), exact: true })).toHaveValue(
      /\/class\/letter\/t\/\w+$/,
    );
    await page.getByRole('button', { name: `${say('waiting', 'take')}: ${say('marks', 'seat.us')}` }).click();
    await page.getByRole('button', { name: say('waiting', 'leave') }).waitFor();
    await page.getByRole('button', { name: say('waiting', 'start'), exact: true }).click();
    await expect(nextStep(page)).toHaveText(say('table', 'action.briefing'));
    expect(strays).toEqual([]);
  });
});

test('a course page may show the game in a frame if the settings name it, and no other page may', async ({ page }) => {
  const course = createServer((request, answer) => {
    const game = new URL(request.url ?? '/', 'http://course').searchParams.get('game') ?? '';
    answer.setHeader('content-type', 'text/html').end(`<iframe src="${game}" width="1000" height="700"></iframe>`);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => course.listen(port, '127.0.0.1', resolve));
  await withServer({ LETTER_FRAMES: `http://localhost:${port}` }, async (game) => {
    const inside = page.frameLocator('iframe').getByRole('heading', { level: 1 });
    await page.goto(`http://127.0.0.1:${port}/?game=${game}/teachers`);
    await expect(page.locator('iframe')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(inside).toHaveCount(0);
    await page.goto(`http://localhost:${port}/?game=${game}/teachers`);
    await expect(inside).toHaveText(say('teachers', 'title'));
  });
  course.close();
});

test('a browser that cannot read the program shows a sentence that names those that can', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'let let;' }),
  );
  await page.goto('/t/ABCDEF');
  await expect(page.getByText('is loading')).toBeVisible();
  await expect(page.getByText('Safari 16.4').last()).toBeVisible();
});

test('a browser that lacks what the program calls is told at once', async ({ page }) => {
  await page.addInitScript('delete Array.prototype.toSorted');
  await page.goto('/');
  await expect(page.locator('#too-old')).toBeVisible();
  await expect(page.locator('#too-old')).toContainText('Chrome or Edge 111');
});

test('a browser that can do all is told nothing of it', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.before')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says that they are switched off', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('noscript')).toBeVisible();
    expect((await page.locator('noscript').boundingBox())?.height).toBeGreaterThan(20);
    await expect(page.getByText('is loading')).toBeHidden();
  });
});
