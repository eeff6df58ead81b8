import { expect } from 'vitest';
import { lettersOf, upkeepOf } from '../../../shared/src/rules/letters.ts';
import { panelMandate } from '../../../shared/src/rules/votes/panel-mandate.ts';
import { findScenario } from '../../../shared/src/scenario/scenarios.ts';
import type { ImmediateOrder, SealedOrder } from '../../../shared/src/terms/order.ts';
import type { Scenario } from '../../../shared/src/terms/scenario.ts';
import type { DraftBlanks } from '../../../shared/src/terms/resolution.ts';
import { callRoll, rollEvents } from '../../../shared/src/truth/votes/roll-call.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { aWorld } from '../../support/builders.ts';
import { aDraft, blanksOf, moved } from '../../support/text-builders.ts';
import { accepted, refused, shown, type Case } from './case.ts';
import { playedTo, quiet } from '../../support/play.ts';

type WorldName = 'january-2016' | 'october-2006' | 'after-the-panel-2024';

function dataOf(name: WorldName): Scenario {
  const found = findScenario(name);
  if (found === null) throw new Error(`no world ${name}`);
  return found;
}

/** A world of one scenario whose members all say yes, with a text on the table and the votes of the two seats. */
function voting(name: WorldName, round: number, blanks: Partial<DraftBlanks>, change: Partial<World> = {}): World {
  const scenario = { ...dataOf(name), members: dataOf(name).members.map(() => -100) };
  return aWorld({
    scenario,
    round,
    phase: 'negotiation',
    baseLetters: scenario.letters,
    draft: aDraft(blanks, round),
    votes: { us: 'yes', china: 'yes' },
    ...change,
  });
}

const passed = (world: World): World => evolveAll(world, rollEvents(world));
const rolled = (name: WorldName, round: number, blanks: Partial<DraftBlanks>) => callRoll(voting(name, round, blanks));
const table = (change: Partial<DraftBlanks>): ImmediateOrder => ({ kind: 'table-text', blanks: blanksOf(change) });

const BROAD: DraftBlanks['changes'] = [{ basket: 'broad', level: 2 }];
const ELITE: DraftBlanks['changes'] = [{ basket: 'elite', level: 4 }];
const LOOK: SealedOrder = { kind: 'panel-look', target: { kind: 'corridor', corridor: 'border' }, depth: 1 };

/** Chapter 3, the Council: texts that stand, vetoes of members without a seat, the mandate of the Panel. */
export const CHAPTER_3_COUNCIL: readonly Case[] = [
  shown('R-2.4', 'a text without a sunset stands, and its upkeep is due until another text lowers it to none', () => {
    const standing = passed(
      voting('january-2016', 2, {
        changes: [
          { basket: 'elite', level: 4 },
          { basket: 'finance', level: 4 },
        ],
        sunset: 'none',
      }),
    );
    const late = playedTo({ ...standing, phase: 'orders' }, 6, 'orders');
    expect(lettersOf(late).sea).toMatchObject({ luxury: 4, financial: 4 });
    expect(upkeepOf(late.instruments, 'china', 6)).toBe(1);
    const lifting = { ...late, draft: aDraft({ changes: [{ basket: 'finance', level: 0 }] }, 6), votes: {} };
    expect(upkeepOf(passed(lifting).instruments, 'china', 7)).toBe(0);
  }),
  shown('R-3.3', 'a standing letter outlasts a text above it that lapses, and no veto lets it be lowered', () => {
    const standing = passed(voting('january-2016', 2, { changes: BROAD, sunset: 'none' }));
    const raised = passed({
      ...standing,
      round: 3,
      draft: aDraft({ changes: [{ basket: 'broad', level: 4 }], sunset: 2 }, 3),
    });
    expect(lettersOf(raised).sea.trade).toBe(4);
    expect(lettersOf(playedTo({ ...raised, phase: 'orders' }, 5, 'orders')).sea.trade).toBe(2);
    const vetoed = { ...standing, draft: aDraft({ changes: [{ basket: 'broad', level: 0 }] }, 2) };
    expect(lettersOf(passed({ ...vetoed, votes: { us: 'no', china: 'yes' } })).sea.trade).toBe(2);
    expect(lettersOf(passed({ ...vetoed, votes: { us: 'abstain', china: 'yes' } })).sea.trade).toBe(0);
  }),
  shown('R-3.3', 'lowering does not touch the law of a country above the Council’s letter', () => {
    const eased = passed(voting('january-2016', 2, { changes: [{ basket: 'finance', level: 0 }] }));
    expect(lettersOf(eased).dollar.financial).toBe(dataOf('january-2016').letters.dollar.financial);
  }),
  shown('R-3.3', 'nor does lowering a basket raise what was below the new level', () => {
    const { aid, trade } = lettersOf(passed(voting('after-the-panel-2024', 1, { changes: BROAD }))).sea;
    expect({ aid, trade }).toEqual({ aid: 0, trade: 2 });
  }),
  shown('R-3.6', 'easing without a freeze costs the US mandate; China pays nothing for it', () => {
    const easing = voting('after-the-panel-2024', 1, { changes: BROAD });
    expect(moved(rollEvents(easing), 'mandate')).toBeLessThan(0);
    expect(moved(rollEvents({ ...easing, votes: { us: 'abstain', china: 'yes' } }), 'mandate')).toBe(0);
  }),

  shown('R-3.16', 'Russia vetoes new restrictions, the Panel and the procedure in 2024', () => {
    const grounds = [{ changes: ELITE, commonList: true }, { panel: true }, { procedure: true }].map((blanks) => {
      const roll = rolled('after-the-panel-2024', 1, blanks);
      expect(roll).toMatchObject({ outcome: 'vetoed', vetoedBy: ['russia'], members: { yes: 12, no: 1 } });
      return roll?.absentNoes?.map(({ ground }) => ground);
    });
    expect(grounds).toEqual([['adds'], ['panel'], ['procedure']]);
  }),
  shown('R-3.16', 'but not easing, nor a mandate in a text that eases', () => {
    expect(rolled('after-the-panel-2024', 1, { changes: BROAD })?.outcome).toBe('adopted');
    expect(rolled('after-the-panel-2024', 1, { changes: BROAD, panel: true })?.outcome).toBe('adopted');
    expect(rolled('after-the-panel-2024', 1, { changes: BROAD, procedure: true })?.outcome).toBe('vetoed');
  }),
  shown('R-3.16', 'in 2006 and 2016 it votes as one of the thirteen', () => {
    for (const name of ['october-2006', 'january-2016'] as const) {
      const roll = rolled(name, 2, { changes: ELITE, procedure: true });
      expect(roll).toMatchObject({ outcome: 'adopted', vetoedBy: [], members: { yes: 13 } });
      expect(roll?.absentNoes).toBeUndefined();
    }
  }),

  shown('R-3.17', 'in 2016 the mandate is renewed in routine votes', () => {
    const world = aWorld({ scenario: dataOf('january-2016') });
    expect(panelMandate(world.scenario, { round: 9, rollCalls: [] })).toMatchObject({ runs: true, isRoutine: true });
    expect(panelMandate(world.scenario, { round: 3, rollCalls: [] }).turn).toBe('renewed');
  }),
  shown('R-3.17', 'a text of 2009 creates the Panel, which looks from the next half-year on', () => {
    const { scenario, rollCalls } = passed(voting('october-2006', 6, { panel: true }));
    expect([6, 7, 9].map((round) => panelMandate(scenario, { round, rollCalls }).runs)).toEqual([false, true, true]);
    expect(panelMandate(scenario, { round: 9, rollCalls: [] }).runs).toBe(false);
  }),
  shown('R-3.17', 'a mandate that Moscow would not renew ends after its year', () => {
    const { scenario, rollCalls } = passed(voting('after-the-panel-2024', 2, { changes: BROAD, panel: true }));
    const at = (round: number) => panelMandate(scenario, { round, rollCalls });
    expect([2, 3, 4, 5].map((round) => at(round).runs)).toEqual([false, true, true, false]);
    expect(at(5).turn).toBe('ended');
  }),
  refused(
    'R-3.17',
    'no text creates the Panel before 2009',
    () => voting('october-2006', 5, {}, { draft: null, votes: {} }),
    ['un', table({ panel: true })],
    'panel-too-early',
  ),
  accepted(
    'R-3.17',
    'from the first half of 2009 on one may',
    () => voting('october-2006', 6, {}, { draft: null, votes: {} }),
    ['un', table({ panel: true })],
    (after) => expect(after.draft?.blanks.panel).toBe(true),
  ),
  refused(
    'R-3.17',
    'nor one that is renewed in routine votes',
    () => voting('january-2016', 3, {}, { draft: null, votes: {} }),
    ['un', table({ panel: true })],
    'already-done',
  ),
  refused(
    'R-4.9',
    'without a mandate the Panel cannot look',
    () => voting('after-the-panel-2024', 3, {}, { draft: null, phase: 'orders' }),
    ['un', LOOK],
    'no-mandate',
  ),
  accepted('R-4.9', 'with a mandate it can', () => quiet(2, 'orders'), ['un', LOOK]),
];
