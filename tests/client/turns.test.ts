import { expect, test } from 'vitest';
import { turnsAfter } from '../../client/src/ui/turns.ts';

function onFrames() {
  const frames: (() => void)[] = [];
  const drawn: string[] = [];
  const take = turnsAfter((next) => void frames.push(next));
  const part = (name: string) => take(() => void drawn.push(name));
  return { drawn, frames, part, frame: () => frames.splice(0).forEach((next) => next()) };
}

test('one part is drawn in each frame, in the order in which they asked', () => {
  const { drawn, frames, part, frame } = onFrames();
  part('names');
  part('talk');
  expect(drawn).toEqual([]);
  frame();
  expect(drawn).toEqual(['names']);
  part('levers');
  frame();
  frame();
  expect(drawn).toEqual(['names', 'talk', 'levers']);
  frame();
  expect(frames).toEqual([]);
});

test('a part that is gone before its turn is not drawn, and takes no frame from the next', () => {
  const { drawn, part, frame } = onFrames();
  const giveUp = part('names');
  part('talk');
  giveUp();
  frame();
  expect(drawn).toEqual(['talk']);
});
