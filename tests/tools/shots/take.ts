import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { command } from '@letter/server/cli/command';
import { chromium } from 'playwright';
import { buildClient } from '../build-client.ts';
import { launchOptions } from '../find-chromium.ts';
import { ROOT, childEnv, end, freePort } from '../tools.ts';
import { VIEWS, cameraFor } from './camera.ts';
import { SCENES } from './scenes.ts';

const { args, options } = (() => {
  const described = command(
    'shots',
    'Take a picture of every page, seat and phase in several windows, in light and dark.',
  )
    .argument('<folder>', 'where the pictures go')
    .option('--scenes <names>', `some of ${SCENES.map(({ name }) => name).join(', ')}`)
    .option('--views <names>', `some of ${VIEWS.map(({ name }) => name).join(', ')}`)
    .option('--text <percent>', "the reader's own text size", Number, 100)
    .parse();
  return { args: described.processedArgs, options: described.opts() };
})();
const [folder] = args;

/** The elements of a list whose names were asked for; all, if none was. */
const asked = <T extends { readonly name: string }>(all: readonly T[], names: string | undefined): readonly T[] => {
  if (names === undefined) return all;
  const wanted = names.split(',');
  const unknown = wanted.find((name) => !all.some((one) => one.name === name));
  if (unknown !== undefined)
    throw new Error(`There is no ${unknown}; there are ${all.map(({ name }) => name).join(', ')}.`);
  return all.filter(({ name }) => wanted.includes(name));
};

// A reader's own text size is a setting of the browser, which widths in em follow as well.
const text = options.text / 100;
const camera = cameraFor(resolve(folder), asked(VIEWS, options.views), text);
const scenes = asked(SCENES, options.scenes);
const built = await buildClient();
if (built.failed > 0) throw new Error('The client could not be built.');

const data = join(ROOT, 'test-results', 'shots-data');
rmSync(data, { recursive: true, force: true });
const port = String(await freePort());
const server = spawn(process.execPath, ['server/src/main.ts'], {
  cwd: ROOT,
  env: childEnv({ PORT: port, LETTER_SEED: '7', LETTER_DATA: data }),
  stdio: ['ignore', 'pipe', 'inherit'],
});
const launch = await launchOptions();
const browser = await chromium.launch({
  ...launch,
  args: [...(launch.args ?? []), `--blink-settings=defaultFontSize=${Math.round(16 * text)}`],
});
try {
  await once(server.stdout, 'data');
  for (const { name, play } of scenes) {
    const started = performance.now();
    await play(browser, `http://127.0.0.1:${port}`, camera);
    console.log(`${name} ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  for (const fault of new Set(camera.faults)) console.log(fault);
} finally {
  await browser.close();
  await end(server);
}
