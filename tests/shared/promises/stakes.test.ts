import { describe, expect, it } from 'vitest';
import { dutiesOf } from '../../../shared/src/orders/duties.ts';
import { effortChange, falseReport } from '../../../shared/src/orders/effort-stakes.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import type { SealedOrder } from '../../../shared/src/terms/order.ts';
import { SENDERS } from '../../../shared/src/terms/vocabulary.ts';
import { adjudicate } from '../../../shared/src/truth/adjudication/adjudicate.ts';
import { aSeatView, aWorldOrdering, docketOf } from '../../support/builders.ts';
import { aFinding, effortAtBorder, ofKind, termsOf } from '../../support/text-builders.ts';

const home = (change: ReturnType<typeof effortChange>, quantity: string): number =>
  change.home.find((one) => one.quantity === quantity)?.mean ?? Number.NaN;

describe('a step of effort', () => {
  it('costs points and something at home for each sender, and a step back gives the same again', () => {
    for (const [seat, quantity] of [
      ['us', 'mandate'],
      ['china', 'room'],
      ['un', 'access'],
    ] as const) {
      const view = aSeatView(seat);
      const up = effortChange(view, january2016, 'programme', 1, 2);
      const down = effortChange(view, january2016, 'programme', 2, 1);
      expect([up.points, down.points]).toStrictEqual([1, -1]);
      expect(home(up, quantity)).toBeLessThan(0);
      expect(home(down, quantity)).toBeCloseTo(-home(up, quantity), 9);
      expect(up.blocked.mean).toBeGreaterThan(0);
      expect(down.blocked.mean).toBeCloseTo(-up.blocked.mean, 9);
    }
  });

  it('is told at home as the half-year then has it', () => {
    const traceOf = (effort: 0 | 3, variable: string): number => {
      const orders: SealedOrder[] = [{ kind: 'set-effort', basket: 'elite', effort }];
      const [record] = ofKind(adjudicate(aWorldOrdering('china', orders)), 'round-adjudicated');
      const terms = record?.record.trace ?? [];
      return terms.find((one) => one.variable === variable && one.term === 'effort')?.amount ?? 0;
    };
    const told = effortChange(aSeatView('china'), january2016, 'elite', 0, 3);
    expect(home(told, 'room')).toBeCloseTo(traceOf(3, 'room') - traceOf(0, 'room'), 6);
    expect(home(told, 'border-risk')).toBeCloseTo(traceOf(3, 'border-risk') - traceOf(0, 'border-risk'), 6);
  });
});

describe('a false report', () => {
  it('is one that claims more than is done: it spares what the claimed effort would cost', () => {
    const view = aSeatView('china');
    expect(falseReport(view, january2016, 'elite', 2, 2)).toBeNull();
    expect(falseReport(view, january2016, 'elite', 2, 1)).toBeNull();
    const lie = falseReport(view, january2016, 'elite', 0, 2);
    expect(lie).toMatchObject({ gap: 2, spared: { points: 2 } });
    expect(home(lie?.spared ?? effortChange(view, january2016, 'elite', 0, 0), 'room')).toBeLessThan(0);
  });

  it('may be seen by the Panel where it looks, at the own corridor of the UN by nobody', () => {
    const panel = (seat: 'us' | 'china' | 'un') =>
      falseReport(aSeatView(seat), january2016, 'elite', 0, 2)?.panel ?? -1;
    for (const sender of SENDERS) {
      if (sender === 'un') expect(panel(sender)).toBe(0);
      else expect(panel(sender)).toBeGreaterThan(0.1);
    }
  });

  it('is likelier to be seen by a Panel that was seen to look here before, and not by one without a mandate', () => {
    const before = falseReport(aSeatView('china'), january2016, 'elite', 0, 2)?.panel ?? 0;
    const seen = aFinding(effortAtBorder(2), { published: true });
    const watched = aSeatView('china', { public: { publishedReports: [seen] } });
    expect(falseReport(watched, january2016, 'elite', 0, 2)?.panel).toBeGreaterThan(before);
    const none = { ...january2016, panel: { ...january2016.panel, mandate: 'lapsed' as const } };
    expect(falseReport(watched, none, 'elite', 0, 2)?.panel).toBe(0);
  });
});

describe('what a signature asks for in this half-year', () => {
  it('is the effort that is missing, with its points and its cost at home', () => {
    const terms = termsOf(['us', 'china'], [{ kind: 'enforce', by: 'china', basket: 'programme', atLeast: 3 }]);
    const docket = docketOf([{ kind: 'set-effort', basket: 'programme', effort: 1 }]);
    const [duty] = dutiesOf(aSeatView('china', { docket }), january2016, terms);
    expect(duty).toMatchObject({ index: 0, change: ['set-effort:programme'], points: 2 });
    expect(duty?.expected.map(({ quantity }) => quantity)).toStrictEqual(['blocked', 'room', 'border-risk']);
  });

  it('is nothing where the plan keeps it already, and nothing for the promises of others', () => {
    const terms = termsOf(
      ['us', 'china'],
      [
        { kind: 'enforce', by: 'us', basket: 'finance', atLeast: 2 },
        { kind: 'enforce', by: 'china', basket: 'programme', atLeast: 1 },
      ],
    );
    const docket = docketOf([{ kind: 'set-effort', basket: 'programme', effort: 1 }]);
    expect(dutiesOf(aSeatView('china', { docket }), january2016, terms)).toMatchObject([
      { index: 1, change: null, points: 0, expected: [] },
    ]);
  });

  it('is for a freeze the chips that become free and the programme that is not built', () => {
    const terms = termsOf(['us', 'dprk'], [{ kind: 'freeze', by: 'dprk', share: 50 }]);
    const docket = docketOf([{ kind: 'fund-programme', chips: 4 }]);
    const [duty] = dutiesOf(aSeatView('dprk', { docket }), january2016, terms);
    expect(duty).toMatchObject({ change: ['fund-programme'], points: -2 });
    expect(duty?.expected.find(({ quantity }) => quantity === 'programme')?.mean).toBeLessThan(0);
  });
});
