import { expect } from 'vitest';
import { intermediaryId, slot } from '../../../shared/src/terms/ids.ts';
import type { Order, SealedOrder } from '../../../shared/src/terms/order.ts';
import { withdraw } from '../../../shared/src/truth/commands/submit.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { adjudicated, given, playedTo, quiet } from '../../support/play.ts';
import { accepted, act, refused, type Case } from './case.ts';
import { amountOf, costs, late, recordOf } from './levers.ts';
import { HARBOUR, JUNIPER, instrument, withEvidence, withReport, withTradeEvidence } from './worlds.ts';

const BORDER = { kind: 'corridor', corridor: 'border' } as const;
const NOBODY = intermediaryId('nobody');
const effort = (basket: 'elite' | 'programme' | 'finance' | 'broad', steps: 0 | 1 | 2 | 3): SealedOrder => ({
  kind: 'set-effort',
  basket,
  effort: steps,
});

/** Chapter 4: the sealed levers of the senders. */
export const CHAPTER_4: readonly Case[] = [
  accepted('R-4.1', 'a sender spends effort', late, ['china', effort('elite', 2)], (after) =>
    expect(recordOf(after).efforts.china.elite).toBe(2),
  ),
  costs('R-4.1', 'china', [
    [effort('elite', 3), 3],
    [effort('broad', 3), 6],
  ]),
  costs('R-4.1', 'us', [[effort('broad', 3), 3]]),
  refused('R-4.1', 'Pyongyang polices no corridor', late, ['dprk', effort('elite', 1)], 'not-your-lever'),
  refused('R-4.1', 'China’s effort on broad trade is expensive', late, ['china', effort('broad', 3)], 'over-budget'),

  accepted('R-4.2', 'a report costs nothing', () => given(late(), 'us', effort('broad', 3)), [
    'us',
    { kind: 'report-effort', basket: 'broad', effort: 0 },
  ]),
  refused(
    'R-4.2',
    'Pyongyang reports no effort',
    late,
    ['dprk', { kind: 'report-effort', basket: 'elite', effort: 3 }],
    'not-your-lever',
  ),

  accepted(
    'R-4.3',
    'a national measure in its own corridor',
    late,
    ['china', { kind: 'impose-measure', basket: 'elite', level: 4 }],
    (after) => expect(recordOf(after).letters.border.luxury).toBe(4),
  ),
  accepted(
    'R-4.3',
    'and its lifting',
    () => ({ ...late(), instruments: [instrument('national', 'us', 'broad', 4)] }),
    ['us', { kind: 'impose-measure', basket: 'broad', level: 0 }],
    (after) => expect(recordOf(after).letters.dollar).toMatchObject({ trade: 2, aid: 0 }),
  ),
  costs('R-4.3', 'us', [
    [{ kind: 'impose-measure', basket: 'broad', level: 4 }, 1],
    [{ kind: 'impose-measure', basket: 'broad', level: 0 }, 0],
  ]),
  refused(
    'R-4.3',
    'a measure that is not in force cannot be lifted',
    late,
    ['us', { kind: 'impose-measure', basket: 'broad', level: 0 }],
    'already-done',
  ),

  accepted(
    'R-4.4',
    'a penalty raises banks’ compliance and lowers Beijing’s trust by 10',
    late,
    ['us', { kind: 'take-dollar-step', step: 'penalty' }],
    (after) => {
      expect(adjudicated(after).stocks.finance.fear).toBeGreaterThan(adjudicated(late()).stocks.finance.fear);
      const trust = (world: World): number => adjudicated(world).stocks.diplomacy.trust['us-china'];
      expect(trust(after) - trust(late())).toBeCloseTo(-10, 6);
      const threat = given(late(), 'us', { kind: 'take-dollar-step', step: 'threat' });
      expect(trust(threat) - trust(late())).toBeCloseTo(-4, 6);
    },
  ),
  costs('R-4.4', 'us', [
    [{ kind: 'take-dollar-step', step: 'finding' }, 2],
    [{ kind: 'take-dollar-step', step: 'threat' }, 1],
    [{ kind: 'take-dollar-step', step: 'penalty' }, 2],
  ]),
  refused(
    'R-4.4',
    'a finding stands, and cannot be made twice',
    () => playedTo(given(quiet(2, 'orders'), 'us', { kind: 'take-dollar-step', step: 'finding' }), 3, 'orders'),
    ['us', { kind: 'take-dollar-step', step: 'finding' }],
    'already-done',
  ),
  accepted(
    'R-4.4',
    'a finding rests on evidence on an illicit trade',
    () => withTradeEvidence(late(), 'us', 'counterfeiting', 60),
    ['us', { kind: 'take-dollar-step', step: 'finding' }],
    (after) => {
      expect(adjudicated(after).stocks.finance.fear).toBeGreaterThan(adjudicated(late()).stocks.finance.fear);
    },
  ),
  refused(
    'R-4.4',
    'without grounds there is no finding',
    () => withTradeEvidence(late(), 'us', 'counterfeiting', 59),
    ['us', { kind: 'take-dollar-step', step: 'finding' }],
    'no-grounds',
  ),
  accepted(
    'R-4.4',
    'a published report on an illicit trade gives grounds',
    () =>
      withReport(
        withTradeEvidence(late(), 'us', 'arms', 0),
        'un',
        { kind: 'trade', trade: 'arms', evidence: 60 },
        { published: true },
      ),
    ['us', { kind: 'take-dollar-step', step: 'finding' }],
  ),
  refused(
    'R-4.4',
    'one that the Panel keeps to itself does not',
    () =>
      withReport(withTradeEvidence(late(), 'us', 'arms', 0), 'un', { kind: 'trade', trade: 'arms', evidence: 60 }, {}),
    ['us', { kind: 'take-dollar-step', step: 'finding' }],
    'no-grounds',
  ),

  accepted(
    'R-4.5',
    'acting needs 50 %, and costs Beijing’s trust without a warning',
    () => withEvidence(late(), 'us', JUNIPER, 50),
    ['us', { kind: 'pursue-name', intermediary: JUNIPER, pursuit: 'act' }],
    (after) => {
      expect(amountOf(after, 'acted-untold')).toBe(-5);
      const told = withReport(
        after,
        'us',
        { kind: 'name', intermediary: JUNIPER, evidence: 50, leadsTo: [] },
        { shownTo: ['china'] },
      );
      expect(amountOf(told, 'acted-untold')).toBe(0);
    },
  ),
  accepted(
    'R-4.5',
    'following needs 20 %',
    () => withEvidence(late(), 'us', JUNIPER, 20),
    ['us', { kind: 'pursue-name', intermediary: JUNIPER, pursuit: 'follow' }],
    (after) => {
      expect(adjudicated(after).reports.at(-1)).toMatchObject({
        by: 'us',
        reading: { kind: 'name', intermediary: JUNIPER },
      });
    },
  ),
  costs('R-4.5', 'us', [[{ kind: 'pursue-name', intermediary: JUNIPER, pursuit: 'act' }, 1]]),
  refused(
    'R-4.5',
    '49 is not enough to act',
    () => withEvidence(late(), 'us', JUNIPER, 49),
    ['us', { kind: 'pursue-name', intermediary: JUNIPER, pursuit: 'act' }],
    'not-enough-evidence',
  ),
  refused(
    'R-4.5',
    '19 is not enough to follow',
    () => withEvidence(late(), 'us', JUNIPER, 19),
    ['us', { kind: 'pursue-name', intermediary: JUNIPER, pursuit: 'follow' }],
    'not-enough-evidence',
  ),

  accepted(
    'R-4.6',
    'collecting on a corridor gives a reading of its leakage',
    late,
    ['us', { kind: 'collect', target: BORDER }],
    (after) => {
      expect(adjudicated(after).reports.at(-1)).toMatchObject({
        by: 'us',
        reading: { kind: 'leak', corridor: 'border' },
      });
    },
  ),
  costs('R-4.6', 'us', [[{ kind: 'collect', target: BORDER }, 1]]),
  refused(
    'R-4.6',
    'a name must be known',
    late,
    ['us', { kind: 'collect', target: { kind: 'name', intermediary: NOBODY } }],
    'unknown-target',
  ),

  accepted(
    'R-4.7',
    'extra support is one more chip, optionally only while there is no test',
    late,
    ['china', { kind: 'set-support', support: 'extra', onlyWhileNoTest: true }],
    (after) => {
      const given2 = (world: World): number => recordOf(world).ledger.sources['transfers'] ?? 0;
      expect(given2(after) - given2(late())).toBeCloseTo(150, 0);
      const tested = given(
        after,
        'dprk',
        { kind: 'fund-programme', chips: 0 },
        { kind: 'conduct-test', test: 'missile' },
      );
      expect(given2(tested)).toBeCloseTo(given2(late()), 0);
    },
  ),
  costs(
    'R-4.7',
    'china',
    [
      ['cut', 0],
      ['steady', 0],
      ['extra', 1],
    ].map(
      ([support, price]) => [{ kind: 'set-support', support, onlyWhileNoTest: false } as Order, Number(price)] as const,
    ),
  ),
  refused(
    'R-4.7',
    'only China can',
    late,
    ['us', { kind: 'set-support', support: 'cut', onlyWhileNoTest: false }],
    'not-your-lever',
  ),

  accepted(
    'R-4.8',
    'China closes a name on its soil, which costs room',
    late,
    ['china', { kind: 'treat-name', intermediary: JUNIPER, treatment: 'close' }],
    (after) => {
      expect(adjudicated(after).stocks.networks.intermediaries.find(({ id }) => id === JUNIPER)?.status).toBe('closed');
      expect(amountOf(after, 'closed-name')).toBe(-2);
    },
  ),
  costs(
    'R-4.8',
    'china',
    [
      ['tolerate', 0],
      ['warn', 0],
      ['close', 1],
    ].map(
      ([treatment, price]) =>
        [{ kind: 'treat-name', intermediary: JUNIPER, treatment } as Order, Number(price)] as const,
    ),
  ),
  refused(
    'R-4.8',
    'not one abroad',
    () => withEvidence(late(), 'china', HARBOUR, 60),
    ['china', { kind: 'treat-name', intermediary: HARBOUR, treatment: 'warn' }],
    'not-your-soil',
  ),
  refused(
    'R-4.8',
    'nor one it does not know',
    late,
    ['china', { kind: 'treat-name', intermediary: NOBODY, treatment: 'warn' }],
    'unknown-target',
  ),

  accepted(
    'R-4.9',
    'a deep look reads effort with 90 % confidence',
    late,
    ['un', { kind: 'panel-look', target: BORDER, depth: 2 }],
    (after) => {
      expect(adjudicated(after).reports.at(-1)).toMatchObject({
        by: 'un',
        reading: { kind: 'effort', corridor: 'border', confidence: 90 },
      });
    },
  ),
  costs('R-4.9', 'un', [
    [{ kind: 'panel-look', target: BORDER, depth: 1 }, 1],
    [{ kind: 'panel-look', target: BORDER, depth: 2 }, 2],
  ]),
  refused(
    'R-4.9',
    'the Panel cannot look at a name it does not know',
    late,
    ['un', { kind: 'panel-look', target: { kind: 'name', intermediary: NOBODY }, depth: 1 }],
    'unknown-target',
  ),

  accepted('R-4.10', 'two rounds of work make the list ready', late, ['un', { kind: 'work-common-list' }], (after) => {
    expect(adjudicated(after).commonList.progress).toBe(1);
    const second = given(playedTo(after, 4, 'orders'), 'un', { kind: 'work-common-list' });
    expect(adjudicated(second).commonList.progress).toBe(2);
  }),
  costs('R-4.10', 'un', [[{ kind: 'work-common-list' }, 1]]),
  refused(
    'R-4.10',
    'a complete list needs no work',
    () => ({ ...late(), commonList: { progress: 2, ticks: {}, adopted: false } }),
    ['un', { kind: 'work-common-list' }],
    'already-done',
  ),

  accepted('R-4.11', 'relief helps citizens', late, ['un', { kind: 'set-relief', units: 3 }], (after) => {
    expect(adjudicated(after).stocks.citizens.welfare).toBeGreaterThan(adjudicated(late()).stocks.citizens.welfare);
  }),
  costs('R-4.11', 'un', [[{ kind: 'set-relief', units: 3 }, 3]]),
  refused(
    'R-4.11',
    'not with more staff than available',
    () => given(late(), 'un', { kind: 'panel-look', target: BORDER, depth: 2 }),
    ['un', { kind: 'set-relief', units: 3 }],
    'over-budget',
  ),

  accepted(
    'R-4.12',
    'fast exemptions leak',
    () => late(),
    ['un', { kind: 'set-exemptions', speed: 'fast' }],
    (after) => {
      expect(recordOf(after).flows.byCorridor.border.luxury.blocked).toBeCloseTo(
        0.97 * recordOf(late()).flows.byCorridor.border.luxury.blocked,
        6,
      );
    },
  ),
  refused(
    'R-4.12',
    'only the UN grants exemptions',
    late,
    ['us', { kind: 'set-exemptions', speed: 'fast' }],
    'not-your-lever',
  ),

  accepted(
    'R-4.13',
    'states that are asked look a little harder at sea',
    late,
    ['un', { kind: 'ask-states' }],
    (after) => {
      expect(adjudicated(after).stocks.trade.diligence.sea).toBeGreaterThan(
        adjudicated(late()).stocks.trade.diligence.sea,
      );
    },
  ),
  refused('R-4.13', 'not before round 3', () => quiet(2, 'orders'), ['un', { kind: 'ask-states' }], 'not-open-yet'),

  accepted('R-4.21', 'a filed belief has no effect', late, ['us', { kind: 'file-belief', leakage: 35 }], (after) => {
    expect(recordOf(after).beliefs.us).toBe(35);
    expect(adjudicated(after).stocks).toEqual(adjudicated(late()).stocks);
  }),
  refused('R-4.21', 'a share has 100 %', late, ['us', { kind: 'file-belief', leakage: 101 }], 'out-of-range'),
  refused(
    'R-4.21',
    'Pyongyang cannot file one, because it knows the leakage',
    late,
    ['dprk', { kind: 'file-belief', leakage: 10 }],
    'not-your-lever',
  ),

  accepted(
    'R-4.30',
    'an order replaces the earlier one with the same lever and subject',
    late,
    ['china', effort('elite', 3)],
    (after) => {
      const again = given(after, 'china', effort('elite', 2));
      expect(Object.keys(again.seats.china.docket)).toEqual(Object.keys(after.seats.china.docket));
      expect(again.seats.china.docket[slot('set-effort:elite')]).toEqual(effort('elite', 2));
    },
  ),
  act('R-4.30', 'it can be withdrawn', () => withdraw(late(), 'china', slot('set-effort:elite')), 'accepted'),
  act(
    'R-4.30',
    'an empty slot cannot be withdrawn',
    () => withdraw(late(), 'china', slot('set-effort:broad')),
    'unknown-target',
  ),
];
