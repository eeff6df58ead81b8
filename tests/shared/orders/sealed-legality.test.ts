import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { stream } from '../../../shared/src/lib/rng.ts';
import { openEstimates, publicFigures } from '../../../shared/src/truth/observation/public-figures.ts';
import { describe, expect, it } from 'vitest';
import { intermediaryId } from '../../../shared/src/terms/ids.ts';
import type { Order } from '../../../shared/src/terms/order.ts';
import { precheck } from '../../../shared/src/orders/precheck.ts';
import type { SeatView } from '../../../shared/src/terms/seat-view.ts';
import type { Instrument } from '../../../shared/src/terms/resolution.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { JUNIPER, aName, aSeatView, docketOf } from '../../support/builders.ts';

const us = aSeatView('us', { names: [aName()] });
const china = aSeatView('china', { names: [aName(), aName({ id: 'eastmere', jurisdiction: 'third-state' })] });
const un = aSeatView('un', { names: [aName()] });
const dprk = aSeatView('dprk');
const judge = (view: SeatView, order: Order) => precheck(view, january2016, order)?.code ?? 'legal';

const EASTMERE = intermediaryId('eastmere');
const name = { kind: 'name', intermediary: JUNIPER } as const;
const unknownName = { kind: 'name', intermediary: intermediaryId('nobody') } as const;
const border = { kind: 'corridor', corridor: 'border' } as const;

describe('every sealed kind is accepted from a seat that has it', () => {
  it.each<[SeatView, Order]>([
    [us, { kind: 'set-effort', basket: 'finance', effort: 3 }],
    [us, { kind: 'report-effort', basket: 'finance', effort: 3 }],
    [us, { kind: 'impose-measure', basket: 'broad', level: 4 }],
    [us, { kind: 'take-dollar-step', step: 'penalty' }],
    [us, { kind: 'pursue-name', intermediary: JUNIPER, pursuit: 'act' }],
    [us, { kind: 'collect', target: border }],
    [us, { kind: 'collect', target: name }],
    [china, { kind: 'set-support', support: 'extra', onlyWhileNoTest: true }],
    [china, { kind: 'treat-name', intermediary: JUNIPER, treatment: 'close' }],
    [un, { kind: 'panel-look', target: border, depth: 2 }],
    [un, { kind: 'work-common-list' }],
    [un, { kind: 'set-relief', units: 3 }],
    [un, { kind: 'set-exemptions', speed: 'fast' }],
    [un, { kind: 'ask-states' }],
    [dprk, { kind: 'fund-circle', chips: 5 }],
    [dprk, { kind: 'fund-programme', chips: 4 }],
    [dprk, { kind: 'fund-citizens', chips: 4 }],
    [dprk, { kind: 'set-burden', burden: 'heavy' }],
    [dprk, { kind: 'fund-networks', chips: 3, corridor: 'sea', mode: 'concession' }],
    [dprk, { kind: 'conduct-test', test: 'missile' }],
    [dprk, { kind: 'fund-security', chips: 2 }],
    [un, { kind: 'file-belief', leakage: 40 }],
  ])('%#', (view, order) => {
    expect(judge(view, order)).toBe('legal');
  });
});

describe('every sealed kind is refused to a seat that does not have it', () => {
  it.each<[SeatView, Order]>([
    [dprk, { kind: 'set-effort', basket: 'finance', effort: 0 }],
    [dprk, { kind: 'report-effort', basket: 'finance', effort: 0 }],
    [un, { kind: 'impose-measure', basket: 'broad', level: 4 }],
    [china, { kind: 'take-dollar-step', step: 'threat' }],
    [china, { kind: 'pursue-name', intermediary: JUNIPER, pursuit: 'act' }],
    [un, { kind: 'collect', target: border }],
    [us, { kind: 'set-support', support: 'cut', onlyWhileNoTest: false }],
    [us, { kind: 'treat-name', intermediary: JUNIPER, treatment: 'warn' }],
    [us, { kind: 'panel-look', target: border, depth: 1 }],
    [us, { kind: 'work-common-list' }],
    [china, { kind: 'set-relief', units: 1 }],
    [china, { kind: 'set-exemptions', speed: 'slow' }],
    [us, { kind: 'ask-states' }],
    [us, { kind: 'fund-circle', chips: 2 }],
    [china, { kind: 'fund-programme', chips: 0 }],
    [un, { kind: 'fund-citizens', chips: 0 }],
    [us, { kind: 'set-burden', burden: 'none' }],
    [china, { kind: 'fund-networks', chips: 0, corridor: 'sea', mode: 'state-run' }],
    [un, { kind: 'conduct-test', test: 'none' }],
    [us, { kind: 'fund-security', chips: 0 }],
    [dprk, { kind: 'file-belief', leakage: 40 }],
  ])('%#', (view, order) => {
    expect(judge(view, order)).toBe('not-your-lever');
  });
});

const ready = (readiness: number): SeatView => {
  if (dprk.country === null) throw new Error('Pyongyang knows its own country');
  return { ...dprk, country: { ...dprk.country, readiness } };
};
const national: Instrument = {
  id: 'N3-us-broad',
  kind: 'national',
  owner: 'us',
  basket: 'broad',
  level: 2,
  since: 3,
  until: 6,
};
const record = {
  round: 4,
  letters: us.public.letters,
  reports: { us: noEffort(), china: noEffort(), un: noEffort() },
  test: 'none' as const,
  testSuccess: null,
  shock: null,
  ...publicFigures(openEstimates(january2016.stocks, stream(shortSeed(7), 1))),
  recordedTrade: null,
  headlines: [{ kind: 'dollar-step', step: 'finding' } as const],
};

function noEffort() {
  return { elite: 0, programme: 0, finance: 0, broad: 0 } as const;
}

describe('a kind refuses by its own rules', () => {
  it.each<[string, SeatView, Order]>([
    ['already-done', us, { kind: 'impose-measure', basket: 'broad', level: 0 }],
    [
      'already-done',
      aSeatView('us', { public: { instruments: [national] } }),
      { kind: 'impose-measure', basket: 'broad', level: 2 },
    ],
    ['already-done', aSeatView('us', { public: { record: [record] } }), { kind: 'take-dollar-step', step: 'finding' }],
    ['unknown-target', us, { kind: 'pursue-name', intermediary: unknownName.intermediary, pursuit: 'follow' }],
    [
      'not-enough-evidence',
      aSeatView('us', { names: [aName({ evidence: 49 })] }),
      { kind: 'pursue-name', intermediary: JUNIPER, pursuit: 'act' },
    ],
    [
      'legal',
      aSeatView('us', { names: [aName({ evidence: 20 })] }),
      { kind: 'pursue-name', intermediary: JUNIPER, pursuit: 'follow' },
    ],
    [
      'already-done',
      aSeatView('us', { names: [aName({ status: 'listed' })] }),
      { kind: 'pursue-name', intermediary: JUNIPER, pursuit: 'act' },
    ],
    ['unknown-target', us, { kind: 'collect', target: unknownName }],
    ['unknown-target', un, { kind: 'panel-look', target: unknownName, depth: 1 }],
    ['not-your-soil', china, { kind: 'treat-name', intermediary: EASTMERE, treatment: 'warn' }],
    ['unknown-target', china, { kind: 'treat-name', intermediary: unknownName.intermediary, treatment: 'warn' }],
    [
      'already-done',
      aSeatView('china', { names: [aName({ status: 'closed' })] }),
      { kind: 'treat-name', intermediary: JUNIPER, treatment: 'close' },
    ],
    [
      'already-done',
      aSeatView('un', { public: { commonList: { ...un.public.commonList, progress: 2 } } }),
      { kind: 'work-common-list' },
    ],
    ['not-ready', ready(29), { kind: 'conduct-test', test: 'long-range' }],
    ['legal', ready(30), { kind: 'conduct-test', test: 'long-range' }],
    ['not-ready', ready(49), { kind: 'conduct-test', test: 'nuclear' }],
    ['legal', ready(50), { kind: 'conduct-test', test: 'nuclear' }],
    ['legal', ready(0), { kind: 'conduct-test', test: 'missile' }],
    ['out-of-range', un, { kind: 'file-belief', leakage: 101 }],
  ])('%s', (code, view, order) => {
    expect(judge(view, order)).toBe(code);
  });
});

describe('every order', () => {
  const order: Order = { kind: 'collect', target: border };

  it('is refused before its opening round, with that round', () => {
    expect(precheck(aSeatView('us', {}, 1), january2016, order)).toEqual({
      code: 'not-open-yet',
      kind: 'collect',
      opensIn: january2016.opens.collect,
    });
  });

  it.each(['briefing', 'adjudication'] as const)('is refused in %s', (phase) => {
    expect(judge(aSeatView('us', {}, 5, phase), order)).toBe('wrong-phase');
  });

  it('is accepted during negotiation', () => {
    expect(judge(aSeatView('us', {}, 5, 'negotiation'), order)).toBe('legal');
  });

  it('is refused once the game is over', () => {
    expect(judge(aSeatView('us', { public: { ending: 'stalemate' } }), order)).toBe('game-over');
  });

  it('is refused beyond the budget, with what is left', () => {
    const budget = { unit: 'points', total: 6, spent: 5, upkeep: 0, withheld: 1 } as const;
    expect(precheck(aSeatView('us', { budget }), january2016, order)).toEqual({
      code: 'over-budget',
      cost: 1,
      left: 0,
      unit: 'points',
    });
  });

  it('counts only the difference when it replaces the order in its slot', () => {
    const budget = { unit: 'points', total: 6, spent: 6, upkeep: 0, withheld: 0 } as const;
    const docket = docketOf([{ kind: 'set-effort', basket: 'elite', effort: 2 }]);
    const view = aSeatView('us', { budget, docket });
    expect(judge(view, { kind: 'set-effort', basket: 'elite', effort: 2 })).toBe('legal');
    expect(judge(view, { kind: 'set-effort', basket: 'elite', effort: 1 })).toBe('legal');
    expect(judge(view, { kind: 'set-effort', basket: 'elite', effort: 3 })).toBe('over-budget');
    expect(judge(view, { kind: 'set-effort', basket: 'finance', effort: 1 })).toBe('over-budget');
  });
});
