import { describe, expect, test } from 'vitest';
import { actOnEvidence } from '../../../shared/src/bots/evidence.ts';
import { mindOf, type Mind } from '../../../shared/src/bots/mind.ts';
import { believedEffort, suspicionOf } from '../../../shared/src/bots/watch.ts';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { panelLookLevers } from '../../../shared/src/orders/panel-look/bot.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { agreementId, listingId, intermediaryId, reportId } from '../../../shared/src/terms/ids.ts';
import type { Agreement } from '../../../shared/src/terms/agreement.ts';
import type { Report } from '../../../shared/src/terms/evidence.ts';
import type { SeatView } from '../../../shared/src/terms/seat-view.ts';
import type { TemperamentId } from '../../../shared/src/terms/temperament-id.ts';
import type { ByBasket, Effort, SeatId } from '../../../shared/src/terms/vocabulary.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { adjudicated, given, playedTo, quiet } from '../../support/play.ts';

/** China did 1 on programme goods and elite goods in round 2, and said 3. */
const lied = playedTo(
  adjudicated(
    given(
      quiet(2, 'orders'),
      'china',
      { kind: 'set-effort', basket: 'programme', effort: 1 },
      { kind: 'report-effort', basket: 'programme', effort: 3 },
    ),
  ),
  3,
  'orders',
);

const mind = (
  seat: SeatId,
  changes: (view: SeatView) => Partial<SeatView> = () => ({}),
  temper?: TemperamentId,
): Mind => {
  const view = projectSeat(lied, seat);
  const options = { temperature: 0, seed: shortSeed(5), ...(temper === undefined ? {} : { temperament: temper }) };
  return mindOf({ ...view, ...changes(view) }, january2016, options);
};

const NONE: ByBasket<Effort> = { elite: 0, programme: 0, finance: 0, broad: 0 };

/** A reading of the border in round 2 by the Panel. */
const reading = (effort: ByBasket<Effort>, confidence = 90): Report => ({
  id: reportId('R2.un.1'),
  round: 2,
  by: 'un',
  reading: { kind: 'effort', corridor: 'border', effort, confidence },
  published: false,
  shownTo: [],
});

const PROMISE: Agreement = {
  id: agreementId('A9'),
  offeredBy: 'un',
  offeredIn: 2,
  parties: ['un', 'china'],
  terms: [{ kind: 'enforce', by: 'china', basket: 'programme', atLeast: 3 }],
  rounds: 3,
  secret: false,
  condition: 'none',
  signed: ['un', 'china'],
  status: 'in-force',
  from: 2,
  until: 4,
  judgements: [],
};

const withReport = (effort: ByBasket<Effort>) => (view: SeatView) => ({ reports: [...view.reports, reading(effort)] });

describe('what a bot believes of another sender', () => {
  test('is its report, less what a bot that trusts little takes off', () => {
    const [trusting, wary] = (['dealer', 'enforcer'] as const).map((temper) =>
      believedEffort(mind('un', undefined, temper), 'china', 'programme'),
    );
    expect(trusting).toBeLessThan(3);
    expect(trusting).toBeGreaterThan(2);
    expect(wary).toBeLessThan(trusting ?? 0);
  });

  test('is what the Panel read, where it read lately, and never more than was said', () => {
    expect(believedEffort(mind('un', withReport({ ...NONE, programme: 1 })), 'china', 'programme')).toBe(1);
    expect(believedEffort(mind('un', withReport({ ...NONE, finance: 3 })), 'china', 'finance')).toBe(0);
  });

  test('knows nothing of an effort that it has not read', () => {
    const truthful = projectSeat(lied, 'un');
    expect(JSON.stringify(truthful)).not.toContain('"efforts":{"us"');
    expect(believedEffort(mind('us'), 'china', 'programme')).toBeGreaterThan(1);
  });
});

describe('suspicion', () => {
  test('is higher of a sender that was caught, and of one that owes effort to the seat', () => {
    const before = suspicionOf(mind('us'), 'china');
    const caught = (view: SeatView) => ({
      reports: [...view.reports, { ...reading({ ...NONE, programme: 1 }), round: 1 }],
      public: {
        ...view.public,
        record: view.public.record.map((one) => ({
          ...one,
          reports: { ...one.reports, china: { ...NONE, programme: 3 as const } },
        })),
      },
    });
    expect(suspicionOf(mind('us', caught), 'china')).toBeGreaterThan(before);
    expect(
      suspicionOf(
        mind('us', () => ({ agreements: [PROMISE] })),
        'china',
      ),
    ).toBeGreaterThan(before);
    expect(suspicionOf(mind('us'), 'us')).toBe(0);
  });

  test('sends the Panel to the sender that owes the UN effort, not where it knows least', () => {
    const target = (one: Mind) => panelLookLevers(one)[0]?.order;
    const border = { kind: 'corridor', corridor: 'border' };
    expect(
      target(mind('un', () => ({ agreements: [PROMISE], reports: [{ ...reading(NONE), round: 1 }] }), 'enforcer')),
    ).toMatchObject({
      target: border,
    });
    expect(target(mind('un', () => ({ reports: [reading({ ...NONE, programme: 3 })] }), 'dealer'))).toMatchObject({
      target: { kind: 'corridor', corridor: 'dollar' },
    });
  });
});

describe('a proven gap', () => {
  const proven = (view: SeatView) => ({
    reports: [...view.reports, reading({ ...NONE, programme: 0 })],
    public: {
      ...view.public,
      procedureAdopted: true,
      record: view.public.record.map((one) => ({
        ...one,
        letters: { ...one.letters, border: { ...one.letters.border, 'dual-use': 4 as const } },
      })),
    },
  });
  const cases = (temper: TemperamentId) =>
    actOnEvidence(mind('un', proven, temper)).filter(({ kind }) => kind === 'invoke-procedure');

  test('is brought at once by a legalist, and made public because the accused had said that it did more', () => {
    expect(cases('legalist')).toMatchObject([{ report: 'R2.un.1', remedy: 'publish' }]);
    expect(cases('dealer')).toEqual([]);
  });
});

describe('Beijing', () => {
  const firm = {
    id: 'eastmere',
    name: 'Eastmere',
    trade: 'trader',
    jurisdiction: 'third-state',
    corridor: 'sea',
    status: 'open',
    evidence: 0,
    singleSource: 0,
    route: null,
  } as const;
  const proposed = (view: SeatView) => ({
    names: [...view.names.filter(({ id }) => id !== firm.id), firm],
    public: {
      ...view.public,
      listings: [
        {
          id: listingId('L3.1'),
          intermediary: intermediaryId('eastmere'),
          by: 'us' as const,
          round: 3,
          status: 'proposed' as const,
          heldBy: null,
        },
      ],
    },
  });
  const holds = (temper: TemperamentId, trust: number) =>
    actOnEvidence(mind('china', (view) => ({ ...proposed(view), trust: { ...view.trust, us: trust } }), temper)).filter(
      ({ kind }) => kind === 'place-hold',
    );

  test('holds the listing of a proposer whom it does not trust, if it is of a mind to cover for firms', () => {
    expect(holds('free-rider', 30)).toEqual([{ kind: 'place-hold', listing: 'L3.1' }]);
    expect(holds('free-rider', 70)).toEqual([]);
    expect(holds('legalist', 30)).toEqual([]);
  });
});
