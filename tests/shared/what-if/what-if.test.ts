import { describe, expect, it } from 'vitest';
import { playBotGame } from '../../../shared/src/experiments/bot-game.ts';
import { DRAWS, whatIf } from '../../../shared/src/experiments/what-if/what-if.ts';
import { parseChange } from '../../../shared/src/rules/what-if/parse-change.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { MEASURES } from '../../../shared/src/terms/vocabulary.ts';
import type { Others, WhatIfAnswer } from '../../../shared/src/terms/what-if.ts';
import { amendInputs } from '../../../shared/src/truth/outcome/what-if/amend.ts';
import { RULES_VERSION } from '../../../shared/src/truth/world.ts';

// A game with adopted texts in rounds 1 and 3, a test in round 4, burdens, and a text vetoed in round 7.
const { world, log } = playBotGame({
  scenario: january2016,
  seed: 3,
  format: 'standard',
  fixedRounds: 8,
  temperature: { us: 1, china: 1, un: 1, dprk: 1 },
});
const game = { scenario: january2016, events: log };

/** Enough draws where only the course of the game is looked at. */
const FEW = 2;

function changeOf(text: string) {
  const parsed = parseChange(text);
  if (!parsed.ok) throw new Error(parsed.error.sentence);
  return parsed.value;
}
function asked(text: string, others: Others = 'recorded', draws = DRAWS): WhatIfAnswer {
  const answer = whatIf(game, changeOf(text), others, draws);
  if (!answer.ok) throw new Error(answer.error.sentence);
  return answer.value;
}
function amended(text: string) {
  const made = amendInputs(world, changeOf(text));
  if (!made.ok) throw new Error(made.error.sentence);
  return made.value;
}
const inputs = world.history.map(({ basis }) => {
  if (basis === undefined) throw new Error('a round without basis');
  return basis.inputs;
});
const figure = (rounds: WhatIfAnswer['played']['rounds'], name: 'arrived' | 'programme') =>
  rounds.map(({ figures }) => figures[name]);

describe('what is changed, and nothing else', () => {
  it('holds a sender to an effort from a round on, at its own corridor', () => {
    const made = amended('china.effort>=2@3');
    expect(made.slice(0, 2)).toEqual(inputs.slice(0, 2));
    for (const [index, { spirit, ...rest }] of made.slice(2).entries()) {
      const { spirit: was, ...others } = inputs[index + 2] ?? { spirit: undefined };
      expect(rest).toEqual(others);
      expect({ sea: spirit.sea, dollar: spirit.dollar }).toEqual({ sea: was?.sea, dollar: was?.dollar });
      for (const measure of MEASURES) {
        expect(spirit.border[measure]).toBe(Math.max(2, was?.border[measure] ?? 0));
      }
    }
  });

  it('lets a text fail: its letters and what it added are gone until the next text on the basket', () => {
    // Round 3 raised finance to 2, round 5 to 4.
    const made = amended('no-text@3');
    expect(inputs[2]?.letter.border.financial).toBe(2);
    expect(made.map(({ letter }) => letter.border.financial)).toEqual(
      inputs.map(({ letter }, index) => (index === 2 || index === 3 ? 1 : letter.border.financial)),
    );
    expect(made[2]).toMatchObject({ textAdopted: false, lettersAdded: 0 });
    expect(made[4]?.lettersAdded).toBeGreaterThan(inputs[4]?.lettersAdded ?? 0);
    expect(made[5]).toBe(inputs[5]);
  });

  it('adopts a text earlier: its letters hold from then on, and are added then', () => {
    const made = amended('text@3:1');
    expect(made.slice(0, 2).map(({ letter }) => letter.border.financial)).toEqual([2, 2]);
    expect(made[0]).toMatchObject({ textAdopted: true });
    expect(made[2]).toMatchObject({ textAdopted: false, lettersAdded: 0 });
  });

  it('takes a letter away where it was, and as if it never had been', () => {
    const made = amended('no-letter.dollar.finance');
    expect(made.every(({ letter }) => letter.dollar.financial === 0)).toBe(true);
    expect(made.map(({ letter }) => letter.border)).toEqual(inputs.map(({ letter }) => letter.border));
    expect(amended('no-letter').every(({ lettersAdded }) => lettersAdded === 0)).toBe(true);
  });

  it.each([
    ['no-burden@2', (one: (typeof inputs)[number]): unknown => one.spending.burden, 0],
    ['no-test', (one: (typeof inputs)[number]): unknown => one.test, 'none'],
    ['common-list@2', (one: (typeof inputs)[number]): unknown => one.lists.border.luxury, 1],
  ] as const)('%s', (text, read, wanted) => {
    const made = amended(text);
    expect(made.slice(1).map(read)).toEqual(inputs.slice(1).map(() => wanted));
    expect(inputs.slice(1).map(read)).not.toEqual(made.slice(1).map(read));
  });
});

describe('an answer', () => {
  const answer = asked('china.effort>=2@3');

  it('has the game as it was, and the change only from its round on', () => {
    expect(figure(answer.played.rounds, 'programme')).toEqual(
      world.history.map(({ stocks }) => Math.round(stocks.programme.index * 10) / 10),
    );
    expect(answer.played.ending).toBe(world.ending);
    expect(answer.changed.rounds.slice(0, 2)).toEqual(answer.played.rounds.slice(0, 2));
    expect(answer.changed.rounds[2]).not.toEqual(answer.played.rounds[2]);
    expect(answer.unchanged).toBeNull();
    expect(answer.effort).toMatchObject({ by: 'china' });
    expect(answer.effort?.now).toBeGreaterThan(answer.effort?.made ?? 3);
  });

  it('has a band that is empty before the change and holds the changed course after it', () => {
    expect(answer.draws).toBe(DRAWS);
    for (const { round, low, high } of answer.band) {
      const was = answer.played.rounds[round - 1]?.figures.arrived;
      const now = answer.changed.rounds[round - 1]?.figures.arrived ?? 0;
      if (round < 3) expect([low.arrived, high.arrived]).toEqual([was, was]);
      else {
        expect(low.arrived).toBeLessThan(high.arrived);
        expect(now).toBeGreaterThanOrEqual(low.arrived);
        expect(now).toBeLessThanOrEqual(high.arrived);
      }
    }
    const { low, high, mean, sd } = answer.end.arrived;
    expect(low).toBeLessThanOrEqual(mean);
    expect(high).toBeGreaterThanOrEqual(mean);
    expect(high).toBeLessThan(0);
    expect(sd).toBeGreaterThan(0);
    expect(Object.values(answer.endings).reduce((sum, count) => sum + count, 0)).toBe(DRAWS);
  });

  it('is the same whenever it is asked', () => {
    expect(asked('china.effort>=2@3')).toEqual(answer);
  });

  it('lets others answer, and tells what bots do otherwise from what the change does', () => {
    const adapted = asked('no-letter', 'adapted', FEW);
    expect(figure(adapted.changed.rounds, 'arrived')).toEqual(adapted.changed.rounds.map(() => 100));
    expect(adapted.unchanged?.rounds).not.toEqual(adapted.played.rounds);
    expect(adapted.end.programme.was).toBe(adapted.unchanged?.rounds.at(-1)?.figures.programme);
    // Without letters there is more to build with, whoever plays on.
    expect(adapted.end.programme.low).toBeGreaterThan(0);
  });

  it.each(['china.effort=3@2', 'no-burden@1', 'no-test', 'common-list@1', 'no-text@3', 'text@3:1'])(
    'with others adapted, %s holds in every round that is played on',
    (text) => {
      const adapted = asked(text, 'adapted', FEW);
      expect(adapted.changed.rounds).toHaveLength(world.history.length);
      if (text === 'no-test') expect(adapted.changed.rounds.at(-1)?.figures.tests).toBe(0);
      if (adapted.effort !== null) expect(adapted.effort.now).toBe(3);
      expect(adapted.changed.rounds).not.toEqual(adapted.unchanged?.rounds);
    },
  );
});

describe('what cannot be asked', () => {
  it.each([
    ['china.effort>=0@3', 'same-as-played'],
    ['no-test@1', 'same-as-played'],
    ['china.effort>=2@9', 'no-such-round'],
    ['no-text@7', 'no-such-text'],
    ['text@7:2', 'no-such-text'],
  ])('%s is %s', (text, code) => {
    expect(whatIf(game, changeOf(text), 'recorded')).toMatchObject({ ok: false, error: { code } });
  });

  it('a game without a round, and one of other rules', () => {
    const first = log.findIndex(({ kind }) => kind === 'dockets-sealed');
    const unplayed = { ...game, events: log.slice(0, first) };
    expect(whatIf(unplayed, changeOf('no-test'), 'recorded')).toMatchObject({ error: { code: 'nothing-played' } });
    const older = log.map((event) =>
      event.kind === 'game-started' ? { ...event, rulesVersion: RULES_VERSION - 1 } : event,
    );
    const answer = whatIf({ ...game, events: older }, changeOf('no-test'), 'recorded');
    expect(answer).toMatchObject({ ok: false, error: { code: 'older-rules' } });
  });
});
