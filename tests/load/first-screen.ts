import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { launchOptions } from '../tools/find-chromium.ts';
import { buildClient } from '../tools/build-client.ts';
import { ROOT, childEnv, end } from '../tools/tools.ts';

/** Kilobytes, gzipped, of all JavaScript that a real browser loads until Play now can be clicked. */
export async function firstScreenGzipKB(): Promise<number> {
  if (!existsSync(join(ROOT, 'client', 'dist', 'index.html'))) await buildClient();
  const data = mkdtempSync(join(tmpdir(), 'letter-bench-'));
  const server = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: ROOT,
    env: childEnv({ PORT: '0', LETTER_DATA: data }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch(await launchOptions());
  try {
    const address = await addressOf(server.stdout);
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (!(response.headers()['content-type'] ?? '').includes('javascript')) return;
      sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(address);
    await page
      .getByRole('button', { name: /^play now/i })
      .first()
      .click({ trial: true, timeout: 20_000 });
    const counted = await Promise.all(sizes);
    if (counted.length === 0) throw new Error('the page loaded no JavaScript');
    return counted.reduce((sum, size) => sum + size, 0) / 1024;
  } finally {
    await browser.close();
    await end(server);
    rmSync(data, { recursive: true, force: true });
  }
}

function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => reject(new Error(`the server printed no address: ${text}`)), 20_000);
    output.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const found = /http:\/\/localhost:\d+/.exec(text);
      if (found === null) return;
      clearTimeout(timer);
      resolve(found[0]);
    });
  });
}
