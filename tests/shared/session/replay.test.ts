import { describe, expect, test } from 'vitest';
import { fold } from '../../../shared/src/truth/fold/evolve.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { projectReplay } from '../../../shared/src/truth/session/project-replay.ts';
import type { Participant, SessionState } from '../../../shared/src/truth/session/state.ts';
import { livelyGame } from '../../support/lively-game.ts';

// Files for others: each shows what its readers may know, and nothing else.

const PRIVATE = 'between the two of us: zq-private';
const PLENARY = 'to everybody: zq-plenary';
const world = (() => {
  const played = fold(january2016, livelyGame({ seed: 5, format: 'blitz', fixedRounds: 2 }));
  const [first] = played.messages;
  if (first === undefined) throw new Error('nobody spoke');
  const say = (text: string, channel: (typeof first)['channel']) => ({ ...first, text, channel });
  return {
    ...played,
    messages: [
      ...played.messages,
      say(PRIVATE, { kind: 'pair', between: ['us', 'china'] }),
      say(PLENARY, { kind: 'plenary' }),
    ],
  };
})();

const person = (id: string, changes: Partial<Participant>): Participant => ({
  id,
  name: `zq-name-${id}`,
  realName: `zq-real-${id}`,
  tokenHash: `zq-token-${id}`,
  codeHash: `zq-code-${id}`,
  formerTokens: [],
  place: { table: 1, post: 'us' },
  isAdviser: false,
  isAbsent: false,
  isRemoved: false,
  extraTime: 2,
  ...changes,
});

const session = {
  code: 'ABCDEF',
  settings: { name: 'Thursday', scenario: 'january-2016' } as SessionState['settings'],
  people: [person('a', {}), person('b', { isRemoved: true }), person('c', { place: null })],
};

const textOf = (redaction: 'public' | 'class' | 'host'): string =>
  JSON.stringify(projectReplay(redaction, session, [{ number: 1, world }]));

describe('a file for others', () => {
  test('the game of this test ended, so that the class has a debrief to hide from the public', () => {
    expect(world.ending).not.toBeNull();
    expect(textOf('class')).toContain('"efforts"');
  });

  test('for the public has no name, no message and no truth', () => {
    const text = textOf('public');
    expect(text).not.toContain('zq-');
    expect(text).not.toContain('"efforts"');
    expect(JSON.parse(text)).toMatchObject({ tables: [{ public: { debrief: null }, messages: [], people: [] }] });
  });

  test('for the class has names as the table saw them and the plenary, and no private word or real name', () => {
    const text = textOf('class');
    expect(text).toContain('zq-name-a');
    expect(text).toContain(PLENARY);
    expect(text).not.toContain(PRIVATE);
    expect(text).not.toContain('zq-real');
  });

  test('for hosts has everything but tokens, codes, extra time and whoever was removed', () => {
    const text = textOf('host');
    for (const word of [PRIVATE, PLENARY, 'zq-name-a (zq-real-a)']) expect(text).toContain(word);
    for (const word of ['zq-token', 'zq-code', 'extraTime', 'zq-name-b', 'zq-name-c']) expect(text).not.toContain(word);
  });
});
