import { describe, expect, it } from 'vitest';
import { openPlan } from '../../../shared/src/truth/adjudication/plan.ts';
import { MEASURES_OF } from '../../../shared/src/terms/vocabulary.ts';
import { JUNIPER, aNameReport, aPlanAfter, aWorld, aWorldOrdering } from '../../support/builders.ts';

const trust = (plan: ReturnType<typeof aPlanAfter>, variable: string) =>
  plan.nudges.filter((nudge) => nudge.variable === variable).map((nudge) => nudge.amount);

describe('effort', () => {
  it('becomes the spirit of its basket only in its own corridor', () => {
    const { inputs } = aPlanAfter('china', { kind: 'set-effort', basket: 'broad', effort: 2 });
    for (const measure of MEASURES_OF.broad) expect(inputs.spirit.border[measure]).toBe(2);
    expect(inputs.spirit.border.luxury).toBe(0);
    expect(inputs.spirit.sea.trade).toBe(0);
    expect(inputs.spirit.dollar.trade).toBe(0);
  });

  it('is not changed by a report or a belief', () => {
    const empty = aPlanAfter('us', { kind: 'file-belief', leakage: 10 }).inputs;
    expect(aPlanAfter('us', { kind: 'report-effort', basket: 'broad', effort: 3 }).inputs).toEqual(empty);
  });
});

describe('a national measure', () => {
  const imposed = aPlanAfter('us', { kind: 'impose-measure', basket: 'broad', level: 4 });

  it('is in force at once, publicly and only in its own corridor, until its sunset', () => {
    expect(imposed.inputs.letter.dollar.trade).toBe(4);
    expect(imposed.inputs.letter.border.trade).toBe(0);
    // Imports into the United States were barred before, so trade rises by two and aid by four.
    expect(imposed.inputs.lettersAdded).toBe(6);
    expect(imposed.headlines).toEqual([{ kind: 'measure', by: 'us', basket: 'broad', level: 4 }]);
    expect(imposed.events).toEqual([
      {
        kind: 'measure-imposed',
        instrument: { id: 'N5-us-broad', kind: 'national', owner: 'us', basket: 'broad', level: 4, since: 5, until: 8 },
      },
    ]);
  });

  it('is lifted by level 0, down to the Council’s level', () => {
    const own = imposed.events.flatMap((event) => (event.kind === 'measure-imposed' ? [event.instrument] : []));
    const council = {
      ...own[0],
      id: 'T1-broad',
      kind: 'resolution',
      owner: null,
      basket: 'broad',
      level: 2,
      since: 1,
      until: 9,
    } as const;
    const world = aWorld({ instruments: [...own, council] });
    const lifted = aPlanAfter('us', { kind: 'impose-measure', basket: 'broad', level: 0 }, world);
    expect(lifted.events).toEqual([{ kind: 'measure-lapsed', id: 'N5-us-broad' }]);
    expect(lifted.inputs.letter.dollar.trade).toBe(2);
    expect(lifted.inputs.lettersAdded).toBe(openPlan(world, []).inputs.lettersAdded);
  });
});

describe('dollar steps', () => {
  it.each([
    ['finding', []],
    ['threat', [-4]],
    ['penalty', [-10]],
  ] as const)('a %s costs the trust of Beijing %j', (step, cost) => {
    const plan = aPlanAfter('us', { kind: 'take-dollar-step', step });
    expect(plan.inputs.dollarSteps).toEqual({ finding: false, threat: false, penalty: false, [step]: true });
    expect(trust(plan, 'trust:us-china')).toEqual(cost);
    expect(plan.headlines).toEqual([{ kind: 'dollar-step', step }]);
  });
});

describe('names', () => {
  const act = { kind: 'pursue-name', intermediary: JUNIPER, pursuit: 'act' } as const;

  it('cost Beijing’s trust if it was not warned', () => {
    const plan = aPlanAfter('us', act);
    expect(plan.inputs.closures).toEqual([{ id: JUNIPER, how: 'listed' }]);
    expect(trust(plan, 'trust:us-china')).toEqual([-5]);
    expect(plan.results.us[0]?.reason).toBe('name-acted-on-untold');
  });

  it('cost nothing if Beijing was shown a report on them', () => {
    const plan = aPlanAfter('us', act, aWorld({ reports: [aNameReport('us', ['china'])] }));
    expect(trust(plan, 'trust:us-china')).toEqual([]);
    expect(trust(aPlanAfter('us', act, aWorld({ reports: [aNameReport('us', ['un'])] })), 'trust:us-china')).toEqual([
      -5,
    ]);
  });

  it('can be followed, which leaves them in business and gives a report after the step', () => {
    const plan = aPlanAfter('us', { ...act, pursuit: 'follow' });
    expect(plan.inputs.closures).toEqual([{ id: JUNIPER, how: 'followed' }]);
    expect(plan.looks.map((look) => look.by)).toEqual(['us']);
    expect(plan.headlines).toEqual([]);
  });

  it.each([
    ['tolerate', [], []],
    ['warn', [{ id: JUNIPER, how: 'warned' }], []],
    ['close', [{ id: JUNIPER, how: 'closed' }], [-2]],
  ] as const)('are treated by Beijing: %s', (treatment, closures, room) => {
    const plan = aPlanAfter('china', { kind: 'treat-name', intermediary: JUNIPER, treatment });
    expect(plan.inputs.closures).toEqual(closures);
    expect(trust(plan, 'room')).toEqual(room);
    expect(plan.headlines).toEqual([]);
  });
});

describe('looks', () => {
  const sea = { kind: 'corridor', corridor: 'sea' } as const;

  it.each([
    [1, 0.7],
    [2, 0.9],
  ] as const)('of the Panel at depth %i have strength %d and keep the corridor diligent', (depth, strength) => {
    const plan = aPlanAfter('un', { kind: 'panel-look', target: sea, depth });
    expect(plan.looks).toMatchObject([{ by: 'un', strength }]);
    expect(plan.inputs.monitoring.sea).toBe(depth);
    expect(plan.inputs.monitoring.border).toBe(0);
    expect(plan.inputs.scrutiny).toEqual([{ target: 'sea', by: 'un', strength }]);
  });

  it('of the US give a report and do not raise diligence', () => {
    const plan = aPlanAfter('us', { kind: 'collect', target: sea });
    expect(plan.looks).toMatchObject([{ by: 'us', strength: 0.7 }]);
    expect(plan.inputs.monitoring).toEqual({ border: 0, sea: 0, dollar: 0 });
  });

  it('of states at their own ports are weak', () => {
    expect(aPlanAfter('un', { kind: 'ask-states' }).inputs.monitoring).toEqual({ border: 0, sea: 0.5, dollar: 0 });
  });
});

describe('support', () => {
  const testing = aWorldOrdering('dprk', [{ kind: 'conduct-test', test: 'missile' }]);
  const calm = aWorldOrdering('dprk', [{ kind: 'conduct-test', test: 'none' }]);

  it.each([
    ['cut', false, testing, -1],
    ['steady', false, testing, 0],
    ['steady', true, testing, -1],
    ['steady', true, calm, 0],
    ['extra', false, testing, 1],
    ['extra', true, testing, 0],
    ['extra', true, calm, 1],
  ] as const)('%s, only while no test: %s', (support, onlyWhileNoTest, world, chips) => {
    expect(aPlanAfter('china', { kind: 'set-support', support, onlyWhileNoTest }, world).inputs.support).toBe(chips);
  });
});

describe('the common list', () => {
  it.each([
    [0, 1, 'list-worked'],
    [1, 2, 'list-ready'],
  ] as const)('moves from %i to %i', (progress, next, reason) => {
    const world = aWorld({ commonList: { progress, ticks: {}, adopted: false } });
    const plan = aPlanAfter('un', { kind: 'work-common-list' }, world);
    expect(plan.events).toEqual([{ kind: 'list-worked', progress: next }]);
    expect(plan.results.un[0]?.reason).toBe(reason);
  });
});

describe('relief, exemptions and spending are inputs of the step', () => {
  it('as ordered', () => {
    expect(aPlanAfter('un', { kind: 'set-relief', units: 2 }).inputs.relief).toBe(2);
    expect(aPlanAfter('un', { kind: 'set-exemptions', speed: 'fast' }).inputs.exemptions).toBe('fast');
    expect(aPlanAfter('dprk', { kind: 'fund-circle', chips: 4 }).inputs.spending.circle).toBe(4);
    expect(aPlanAfter('dprk', { kind: 'fund-programme', chips: 4 }).inputs.spending.programme).toBe(4);
    expect(aPlanAfter('dprk', { kind: 'fund-citizens', chips: 3 }).inputs.spending.citizens).toBe(3);
    expect(aPlanAfter('dprk', { kind: 'fund-security', chips: 2 }).inputs.spending.security).toBe(2);
    expect(aPlanAfter('dprk', { kind: 'set-burden', burden: 'heavy' }).inputs.spending.burden).toBe(2);
    expect(aPlanAfter('dprk', { kind: 'conduct-test', test: 'nuclear' }).inputs.test).toBe('nuclear');
    const networks = { kind: 'fund-networks', chips: 2, corridor: 'border', mode: 'concession' } as const;
    expect(aPlanAfter('dprk', networks).inputs.spending).toMatchObject({
      networks: 2,
      networksCorridor: 'border',
      networksMode: 'concession',
    });
  });
});
