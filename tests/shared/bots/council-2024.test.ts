import { describe, expect, test } from 'vitest';
import { findScenario, playBotGame } from '@letter/shared/lab';
import type { RollCall } from '../../../shared/src/terms/resolution.ts';
import { panelMandate } from '../../../shared/src/rules/votes/panel-mandate.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

function games(id: string) {
  const scenario = findScenario(id);
  if (scenario === null) throw new Error(`no world ${id}`);
  const temperature = { us: 0.25, china: 0.25, un: 0.25, dprk: 0.25 };
  return SEEDS.map((seed) => playBotGame({ scenario, seed, format: 'standard', fixedRounds: null, temperature }));
}
const rolls = (played: ReturnType<typeof games>): readonly RollCall[] => played.flatMap(({ world }) => world.rollCalls);

describe('bots in the Council', () => {
  test('see vetoes in 2024, of Moscow and of the US, and the Panel mostly stays away', () => {
    const played = games('after-the-panel-2024');
    const by = rolls(played).flatMap(({ vetoedBy }) => vetoedBy);
    expect(by).toContain('russia');
    expect(by).toContain('us');
    const looking = played.filter(({ world }) => panelMandate(world.scenario, world).runs);
    expect(looking.length).toBeLessThan(SEEDS.length / 2);
    expect(played.flatMap(({ refused }) => refused)).toEqual([]);
  });

  test('create the Panel in 2009 where the game comes so far', () => {
    const played = games('october-2006').filter(({ world }) => world.round >= 7);
    const created = played.filter(({ world }) =>
      world.rollCalls.some(({ text, outcome }) => outcome === 'adopted' && text.blanks.panel === true),
    );
    expect(created.length).toBeGreaterThan(played.length / 2);
    for (const { text } of rolls(created).filter(({ text: { blanks } }) => blanks.panel === true))
      expect(text.round).toBeGreaterThanOrEqual(6);
  });

  test('table texts that stand and texts with an end', () => {
    const all = rolls([...games('january-2016'), ...games('october-2006')]);
    const sunsets = new Set(all.map(({ text }) => text.blanks.sunset));
    expect(sunsets).toContain('none');
    expect(sunsets).toContain(4);
  });
});
