import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { expect, firefox, test, type Browser } from 'playwright/test';
import { build } from 'vite';
import { digestsOf, replayed } from '../support/whole-games.ts';
import { logPath, unpacked } from '../golden/games.ts';

// A game is the same to the bit in every engine: whole games are played in the browser and in Node, and a log that Node
// wrote is adjudicated again in the browser. Firefox takes part where it is installed.

const GAMES = 12;
const LOG = unpacked(logPath('standard'));

const ENGINE = fileURLToPath(new URL('../support/whole-games.ts', import.meta.url));

/** The engine as one script that a page can load, with its functions on `games`. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: ENGINE, formats: ['iife'], name: 'games', fileName: 'games' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('nothing was bundled');
  return output.output[0].code;
}

type Found = ReturnType<typeof inNode>;
const inNode = () => ({ digests: digestsOf(GAMES), replay: replayed(LOG) });

async function inBrowser(browser: Browser, script: string): Promise<Found> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  const found = await page.evaluate<Found>(
    `({ digests: games.digestsOf(${GAMES}), replay: games.replayed(${JSON.stringify(LOG)}) })`,
  );
  await page.close();
  return found;
}

test('whole games have the same digests in browsers as in Node, and a saved log replays there', async ({ browser }) => {
  const script = await bundled();
  const here = inNode();
  expect(await inBrowser(browser, script)).toEqual(here);
  if (!existsSync(firefox.executablePath())) return;
  const other = await firefox.launch();
  expect(await inBrowser(other, script)).toEqual(here);
  await other.close();
});
