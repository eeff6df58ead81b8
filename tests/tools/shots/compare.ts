import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { command } from '@letter/server/cli/command';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** A picture on a canvas of a given size, in the upper left corner. */
const onCanvas = (picture: PNG, width: number, height: number): PNG => {
  const canvas = new PNG({ width, height, fill: true });
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas;
};

const [before, after, diff, only] = command(
  'shots:compare',
  'Report which pictures differ, the most different first, and mark where.',
)
  .argument('<before>', 'a folder of pictures')
  .argument('<after>', 'another one')
  .argument('<diff>', 'where the pictures that differ go, before, after and the difference side by side')
  .argument('[views]', 'only pictures of these views, such as desk,phone')
  .parse().processedArgs;
mkdirSync(diff, { recursive: true });

const rows: { readonly name: string; readonly part: number; readonly words: string }[] = [];
const views = only?.split(',');
const names = new Set([...readdirSync(before), ...readdirSync(after)].filter((one) => one.endsWith('.png')));
for (const name of [...names].toSorted()) {
  if (views !== undefined && !views.some((view) => name.endsWith(`.${view}.png`))) continue;
  // The decoder frees its memory in the next turn of the event loop.
  await setImmediate();
  if (!existsSync(join(before, name)) || !existsSync(join(after, name))) {
    rows.push({ name, part: 1, words: existsSync(join(before, name)) ? 'only before' : 'only after' });
    continue;
  }
  const bytes = [readFileSync(join(before, name)), readFileSync(join(after, name))] as const;
  if (bytes[0].equals(bytes[1])) continue;
  const one = PNG.sync.read(bytes[0]);
  const two = PNG.sync.read(bytes[1]);
  const width = Math.max(one.width, two.width);
  const height = Math.max(one.height, two.height);
  // Before, after and the difference side by side: one picture to look at.
  const sheet = new PNG({ width: width * 3, height, fill: true });
  const first = onCanvas(one, width, height);
  const second = onCanvas(two, width, height);
  const marks = new PNG({ width, height });
  const differing = pixelmatch(first.data, second.data, marks.data, width, height, { threshold: 0.1 });
  if (differing === 0 && one.height === two.height) continue;
  for (const [at, picture] of [first, second, marks].entries())
    PNG.bitblt(picture, sheet, 0, 0, width, height, width * at, 0);
  writeFileSync(join(diff, name), PNG.sync.write(sheet));
  const grown = two.height === one.height ? '' : `, ${two.height - one.height} px higher`;
  rows.push({ name, part: differing / (width * height), words: `${differing} px${grown}` });
}
for (const { name, part, words } of rows.toSorted((a, b) => b.part - a.part))
  console.log(`${(part * 100).toFixed(2).padStart(6)} %  ${name}  ${words}`);
console.log(`${rows.length} of ${names.size} differ`);
