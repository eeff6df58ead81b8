import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalOrders } from '../../../shared/src/orders/legal-orders.ts';
import { SEATS } from '../../../shared/src/terms/vocabulary.ts';
import { parseOrder } from '../../../shared/src/protocol/order-codec.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { aSeatView } from '../../support/builders.ts';

const terms = {
  parties: ['us', 'dprk'],
  terms: [
    { kind: 'refrain', by: 'dprk', from: 'nuclear' },
    { kind: 'provide', by: 'us', what: 'aid', amount: 150 },
  ],
  rounds: 2,
  secret: false,
  condition: 'while-no-test',
};
const blanks = {
  changes: [{ basket: 'broad', level: 2 }],
  commonList: false,
  exemptions: true,
  procedure: false,
  sunset: 4,
};

describe('a well-formed order', () => {
  it.each(SEATS)('is every option of %s, unchanged', (seat) => {
    for (const { order } of legalOrders(aSeatView(seat), january2016)) {
      expect(parseOrder(JSON.parse(JSON.stringify(order)))).toEqual({ ok: true, value: order });
    }
  });

  it.each<[object]>([
    [{ kind: 'table-text', blanks }],
    [{ kind: 'offer-agreement', terms }],
    [{ kind: 'handle-finding', report: 'R1', handling: 'publish' }],
    [{ kind: 'handle-finding', report: 'R1', handling: 'show', to: 'china' }],
    [{ kind: 'judge-procedure', case: 'C1', inFavour: true }],
    [{ kind: 'file-belief', leakage: 100 }],
  ])('%j', (order) => {
    expect(parseOrder(order)).toEqual({ ok: true, value: order });
  });
});

describe('a malformed order is refused with the path', () => {
  it.each<[string, unknown]>([
    ['', null],
    ['', 'set-effort'],
    ['', []],
    ['kind', {}],
    ['kind', { kind: 'launch' }],
    ['kind', { kind: '__proto__' }],
    ['effort', { kind: 'set-effort', basket: 'broad', effort: 4 }],
    ['effort', { kind: 'set-effort', basket: 'broad', effort: '2' }],
    ['basket', { kind: 'set-effort', basket: 'luxury', effort: 2 }],
    ['', { kind: 'set-effort', basket: 'broad', effort: 2, seat: 'china' }],
    ['level', { kind: 'impose-measure', basket: 'broad', level: 1 }],
    ['intermediary', { kind: 'pursue-name', intermediary: '', pursuit: 'act' }],
    ['intermediary', { kind: 'pursue-name', intermediary: 'x'.repeat(65), pursuit: 'act' }],
    ['target.corridor', { kind: 'collect', target: { kind: 'corridor', corridor: 'air' } }],
    ['target.kind', { kind: 'collect', target: { kind: 'seat', seat: 'us' } }],
    ['chips', { kind: 'fund-circle', chips: 1 }],
    ['leakage', { kind: 'file-belief', leakage: 12.5 }],
    ['leakage', { kind: 'file-belief', leakage: 101 }],
    ['leakage', { kind: 'file-belief', leakage: Number.NaN }],
    ['votes', { kind: 'gather-votes', votes: 1e9 }],
    ['to', { kind: 'handle-finding', report: 'R1', handling: 'show' }],
    ['blanks.sunset', { kind: 'table-text', blanks: { ...blanks, sunset: 3 } }],
    ['blanks.changes.0.level', { kind: 'table-text', blanks: { ...blanks, changes: [{ basket: 'broad', level: 3 }] } }],
    ['terms.rounds', { kind: 'offer-agreement', terms: { ...terms, rounds: 0 } }],
    ['terms.terms', { kind: 'offer-agreement', terms: { ...terms, terms: [] } }],
    [
      'terms.terms',
      { kind: 'offer-agreement', terms: { ...terms, terms: Array.from({ length: 9 }, () => terms.terms[0]) } },
    ],
    [
      'terms.terms.0.amount',
      {
        kind: 'offer-agreement',
        terms: { ...terms, terms: [{ kind: 'provide', by: 'us', what: 'aid', amount: 451 }] },
      },
    ],
  ])('at "%s": %j', (path, input) => {
    expect(parseOrder(input)).toEqual({ ok: false, error: { path } });
  });

  it('never throws for any input', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const parsed = parseOrder(input);
        expect(typeof (parsed.ok ? parsed.value.kind : parsed.error.path)).toBe('string');
      }),
      { numRuns: 200 },
    );
  });
});
