import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, CDPSession, Page } from 'playwright';
import { buildClient } from '../tools/build-client.ts';
import { launchOptions } from '../tools/find-chromium.ts';
import { ROOT, childEnv, end } from '../tools/tools.ts';

/** What a browser with an empty cache is sent, and how long that takes. */
export interface WireFigures {
  /** Kilobytes as sent, headers and all, until Play now can be clicked. */
  readonly firstScreenKB: number;
  /** Kilobytes as sent from the empty cache until the first step of a table alone with bots can be taken. */
  readonly tableKB: number;
  /** Answers that make up `tableKB`. */
  readonly requests: number;
  /** Seconds on a line of 1.6 Mbit/s and 150 ms: until Play now, and from the click until the table can be played. */
  readonly fast3gSeconds: LineSeconds;
  /** The same at 0.4 Mbit/s and 400 ms. */
  readonly slow3gSeconds: LineSeconds;
}

/** Seconds until Play now can be clicked, and from the click on a table until that can be played. */
export interface LineSeconds {
  readonly firstScreen: number;
  readonly table: number;
}

interface LineSpeed {
  readonly bitsPerSecond: number;
  readonly latencyMs: number;
}

const FAST_3G: LineSpeed = { bitsPerSecond: 1_600_000, latencyMs: 150 };
const SLOW_3G: LineSpeed = { bitsPerSecond: 400_000, latencyMs: 400 };
const PATIENCE_MS = 120_000;

/** Measures what the server itself sends to a real browser; the line's speed is the browser's own imitation. */
export async function measureWire(): Promise<WireFigures> {
  await buildClient();
  const data = mkdtempSync(join(tmpdir(), 'letter-wire-'));
  const server = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: ROOT,
    env: childEnv({ PORT: '0', LETTER_DATA: data }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch(await launchOptions());
  try {
    const address = await addressOf(server.stdout);
    // The first page also warms the server, whose first answers are slower than all others.
    const full = await visit(browser, address, null);
    const fast = await visit(browser, address, FAST_3G);
    const slow = await visit(browser, address, SLOW_3G);
    return {
      firstScreenKB: full.firstScreenBytes / 1024,
      tableKB: full.tableBytes / 1024,
      requests: full.requests,
      fast3gSeconds: fast.seconds,
      slow3gSeconds: slow.seconds,
    };
  } finally {
    await browser.close();
    await end(server);
    rmSync(data, { recursive: true, force: true });
  }
}

interface Visit {
  readonly firstScreenBytes: number;
  readonly tableBytes: number;
  readonly requests: number;
  readonly seconds: LineSeconds;
}

/**
 * Opens the first page and plays alone as soon as it can be clicked. What counts as sent is what had arrived when the
 * page could be used and its fonts were there.
 */
async function visit(browser: Browser, address: string, speed: LineSpeed | null): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const sent = await countSent(cdp);
    if (speed !== null) await slowDown(cdp, speed);
    const opened = performance.now();
    await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE_MS });
    await usable(page.getByRole('button', { name: /^play now/i }).first());
    const firstScreen = performance.now() - opened;
    const firstScreenBytes = await withFonts(page, sent);
    const clicked = performance.now();
    await page.getByRole('button', { name: /^solo/i }).click();
    await usable(page.locator('[data-next-step]'));
    const table = performance.now() - clicked;
    const tableBytes = await withFonts(page, sent);
    return {
      firstScreenBytes,
      tableBytes,
      requests: sent.requests,
      seconds: { firstScreen: firstScreen / 1_000, table: table / 1_000 },
    };
  } finally {
    await context.close();
  }
}

const usable = (button: ReturnType<Page['locator']>): Promise<void> =>
  button.click({ trial: true, timeout: PATIENCE_MS });

async function withFonts(page: Page, sent: Sent): Promise<number> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return sent.bytes;
}

interface Sent {
  bytes: number;
  requests: number;
}

/** Counts what arrives: answers with their headers, and the frames of live connections. */
async function countSent(cdp: CDPSession): Promise<Sent> {
  const sent: Sent = { bytes: 0, requests: 0 };
  // What stands in an address itself was sent with whoever holds the address.
  const within = new Set<string>();
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('data:')) within.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (within.has(requestId)) return;
    sent.bytes += encodedDataLength;
    sent.requests += 1;
  });
  cdp.on('Network.webSocketHandshakeResponseReceived', ({ response }) => {
    sent.bytes += response.headersText?.length ?? 0;
    sent.requests += 1;
  });
  cdp.on('Network.webSocketFrameReceived', ({ response }) => {
    // A frame that is not text is told in base64.
    const length = response.opcode === 1 ? response.payloadData.length : (response.payloadData.length * 3) / 4;
    sent.bytes += length + 4;
  });
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: false });
  return sent;
}

const slowDown = (cdp: CDPSession, { bitsPerSecond, latencyMs }: LineSpeed): Promise<unknown> =>
  cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bitsPerSecond / 8,
    uploadThroughput: bitsPerSecond / 8,
  });

function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => reject(new Error(`the server printed no address: ${text}`)), 120_000);
    output.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const found = /http:\/\/localhost:\d+/.exec(text);
      if (found === null) return;
      clearTimeout(timer);
      resolve(found[0]);
    });
  });
}
