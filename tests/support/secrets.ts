import { shortSeed } from '../../shared/src/lib/seed.ts';
import { keysOf, recordOf } from '../../shared/src/lib/record-of.ts';
import fc from 'fast-check';
import { agreementId, caseId, messageId, reportId, slot } from '../../shared/src/terms/ids.ts';
import { privateAimOf } from '../../shared/src/truth/outcome/private-aims.ts';
import type { Agreement } from '../../shared/src/terms/agreement.ts';
import { SEATS, SENDERS, isSender, type SeatId, type SenderId } from '../../shared/src/terms/vocabulary.ts';
import { tradeStock } from '../../shared/src/model/illicit.ts';
import { byTrade } from '../../shared/src/terms/records.ts';
import type { Docket } from '../../shared/src/terms/docket.ts';
import type { RoundRecord, SeatState, World } from '../../shared/src/truth/world.ts';
import { PAIRS } from '../../shared/src/terms/stocks.ts';

/** Changes in a world one thing that a seat must not learn; `n` in 0-100 decides how. */
export type Secret = (world: World, viewer: SeatId, n: number) => World;

const others = (viewer: SeatId): readonly SeatId[] => SEATS.filter((seat) => seat !== viewer);
const otherSenders = (viewer: SeatId): readonly SenderId[] => SENDERS.filter((seat) => seat !== viewer);
const pick = <T>(list: readonly T[], n: number): T => {
  const one = list[n % list.length];
  if (one === undefined) throw new Error('an empty list has nothing to pick');
  return one;
};

const withSeat = (world: World, seat: SeatId, change: (state: SeatState) => SeatState): World => ({
  ...world,
  seats: { ...world.seats, [seat]: change(world.seats[seat]) },
});

const withHistory = (world: World, change: (record: RoundRecord) => RoundRecord): World => ({
  ...world,
  history: world.history.map(change),
});

const secretDocket = (n: number): Docket => ({
  [slot('set-effort:elite')]: { kind: 'set-effort', basket: 'elite', effort: pick([0, 1, 2, 3] as const, n) },
  [slot('run-illicit-trade:cyber')]: {
    kind: 'run-illicit-trade',
    trade: 'cyber',
    chips: pick([0, 1, 2] as const, n),
  },
  [slot('conduct-test')]: { kind: 'conduct-test', test: pick(['none', 'missile', 'nuclear'] as const, n) },
});

const channelOf = (viewer: SeatId, n: number): readonly [SeatId, SeatId] => {
  const [a, b, c] = others(viewer);
  if (a === undefined || b === undefined || c === undefined) throw new Error('there are four seats');
  return pick(
    [
      [a, b],
      [a, c],
      [b, c],
    ] as const,
    n,
  );
};

const pact = (viewer: SeatId, n: number): Agreement => {
  const parties = channelOf(viewer, n);
  return {
    id: agreementId(`secret-${n}`),
    offeredBy: parties[0],
    offeredIn: 1,
    signed: n % 2 === 0 ? parties : [parties[0]],
    status: n % 2 === 0 ? 'in-force' : 'offered',
    from: 1,
    until: 3,
    judgements: [{ round: 1, term: 0, kept: n % 3 === 0, observable: false }],
    parties,
    terms: [
      { kind: 'provide', by: parties[0], what: 'aid', amount: n },
      { kind: 'license', by: parties[0], measure: 'trade', amount: 25 + n },
    ],
    rounds: 3,
    secret: n % 2 === 0,
    condition: 'none',
    snapBack: n % 3 === 0 ? 'choice' : 'automatic',
    reliefEnds: n % 4 === 0 ? [{ by: parties[0], from: 2, why: 'snap-back' }] : [],
  };
};

/** Every kind of secret that this test can change, by name. */
export const SECRETS: Readonly<Record<string, Secret>> = {
  docket: (world, viewer, n) =>
    withSeat(world, pick(others(viewer), n), (state) => ({ ...state, docket: secretDocket(n) })),
  spent: (world, viewer, n) =>
    withSeat(world, pick(others(viewer), n), (state) => ({ ...state, spent: n, withheld: n % 2 })),
  muted: (world, viewer, n) => withSeat(world, pick(others(viewer), n), (state) => ({ ...state, muted: [viewer] })),
  observations: (world, viewer, n) =>
    withSeat(world, pick(others(viewer), n), (state) => ({ ...state, observations: state.observations.slice(n % 3) })),
  messages: (world, viewer, n) => {
    const between = channelOf(viewer, n);
    const message = {
      id: messageId(`secret-${n}`),
      round: 1,
      from: between[0],
      channel: { kind: 'pair', between },
      text: `between us: ${n}`,
      pledge: false,
      stock: null,
    } as const;
    return { ...world, messages: [...world.messages, message] };
  },
  'acts between others': (world, viewer, n) => {
    const between = channelOf(viewer, n);
    const message = {
      id: messageId(`act-${n}`),
      round: 1,
      from: between[0],
      channel: { kind: 'pair', between },
      text: '',
      pledge: false,
      stock: null,
      act: { kind: 'promise', step: { kind: 'enforce', basket: 'elite', atLeast: 1 }, by: 1 + (n % 3) },
    } as const;
    const pledges = [
      ...(world.pledges ?? []),
      { pledge: message.id, round: 1, outcome: n % 2 === 0 ? 'kept' : 'broken', observable: true } as const,
    ];
    return { ...world, messages: [...world.messages, message], pledges };
  },
  'what became of pledges that nobody could check': (world, viewer, n) => ({
    ...world,
    pledges: (world.pledges ?? []).map((one) => {
      const isOwn = world.messages.some(({ id, from }) => id === one.pledge && from === viewer);
      return one.observable || isOwn ? one : { ...one, outcome: n % 2 === 0 ? 'kept' : 'broken', round: 2 + (n % 2) };
    }),
  }),
  'notes of others with the Panel and the Press': (world, viewer, n) => {
    const note = {
      id: messageId(`note-${n}`),
      round: 1,
      role: pick(['panel', 'press'] as const, n),
      seat: pick(others(viewer), n),
      from: pick(['seat', 'role'] as const, n),
      text: `off the record: ${n}`,
    };
    return { ...world, notes: [...(world.notes ?? []), note] };
  },
  reports: (world, viewer, n) => {
    const by = pick(otherSenders(viewer), n);
    const shownTo = others(viewer).filter((seat) => seat !== by && n % 2 === 0);
    const reading = { kind: 'leak', corridor: 'border', mean: n, sd: 3 } as const;
    return {
      ...world,
      reports: [...world.reports, { id: reportId(`secret-${n}`), round: 1, by, reading, published: false, shownTo }],
    };
  },
  'recipients of a report': (world, viewer, n) => ({
    ...world,
    reports: world.reports.map((report) =>
      report.by === viewer
        ? report
        : {
            ...report,
            shownTo: [...report.shownTo.filter((seat) => seat === viewer), ...others(viewer).slice(0, 1 + (n % 2))],
          },
    ),
  }),
  'illicit trades': (world, viewer, n) => ({
    ...world,
    stocks: {
      ...world.stocks,
      illicit: byTrade((trade) => {
        const known = tradeStock(world.stocks, trade);
        const own = isSender(viewer) ? { [viewer]: known.evidence[viewer] } : {};
        return {
          exposure: isSender(viewer) ? n : known.exposure,
          evidence: { us: n, china: n, un: 100 - n, ...own },
        };
      }),
    },
  }),
  proofs: (world, viewer, n) => {
    const [from, to] = channelOf(viewer, n);
    return {
      ...world,
      proofs: [...world.proofs, { round: 1, from, to, shown: { kind: 'border-flow', leaked: n, restricted: 100 } }],
    };
  },
  agreements: (world, viewer, n) => ({ ...world, agreements: [...world.agreements, pact(viewer, n)] }),
  'breaches nobody saw': (world, viewer) => ({
    ...world,
    agreements: world.agreements.map((agreement) => ({
      ...agreement,
      judgements: agreement.judgements.map((one) =>
        one.observable || agreement.terms[one.term]?.by === viewer ? one : { ...one, kept: !one.kept },
      ),
    })),
  }),
  votes: (world, viewer, n) => {
    const votes = { ...world.votes };
    for (const sender of otherSenders(viewer)) {
      if (votes[sender] !== undefined) votes[sender] = pick(['yes', 'no', 'abstain'] as const, n);
    }
    return { ...world, votes };
  },
  'gathered votes': (world, viewer, n) => (viewer === 'un' ? world : { ...world, gathered: n }),
  'private notes': (world, viewer, n) =>
    isSender(viewer)
      ? world
      : {
          ...world,
          cases: [
            ...world.cases,
            {
              id: caseId(`secret-${n}`),
              round: 1,
              invokedBy: 'us',
              accused: 'china',
              report: reportId('r'),
              remedy: n % 2 === 0 ? 'note' : 'publish',
              inFavour: [],
              against: [],
              decided: n % 2 === 0 ? 'upheld' : 'open',
              gap: { basket: 'elite', promised: 3, found: 1 },
            },
          ],
        },
  'past efforts, beliefs and dockets': (world, viewer, n) =>
    withHistory(world, (record) => {
      const sender = pick(otherSenders(viewer), n);
      const effort = pick([0, 1, 2, 3] as const, n);
      return {
        ...record,
        efforts: { ...record.efforts, [sender]: { elite: effort, programme: effort, finance: effort, broad: effort } },
        beliefs: { ...record.beliefs, [sender]: n },
        dockets: { ...record.dockets, [pick(others(viewer), n)]: secretDocket(n) },
      };
    }),
  'past truth': (world, viewer, n) =>
    withHistory(world, (record) => ({
      ...record,
      leakage: n / 100,
      trace: [],
      stocks: {
        ...record.stocks,
        circle: { ...record.stocks.circle, loyalty: n, groups: { military: n, party: 100 - n, bureaucracy: n } },
      },
      ledger: {
        ...record.ledger,
        sources: { ...record.ledger.sources, commodities: n },
        uses: { ...record.ledger.uses, circle: n },
      },
      flows: { ...record.flows, bite: n, carriedBy: viewer === 'dprk' ? record.flows.carriedBy : {} },
    })),
  // Of the seed a seat knows what it drew for itself: its own private aim. The aims of all others change with it.
  seed: (world, viewer, n) => {
    const own = privateAimOf(world.scenario, world.seed, viewer)?.id;
    let number = n;
    while (privateAimOf(world.scenario, shortSeed(number), viewer)?.id !== own) number += 101;
    return { ...world, seed: shortSeed(number) };
  },
  'private aims': (world, viewer, n) => {
    const { privateAims } = world.scenario;
    const turned = (seat: SeatId) =>
      seat === viewer ? privateAims[seat] : privateAims[seat].map((_, i, all) => pick(all, i + n));
    const moved = { us: turned('us'), china: turned('china'), un: turned('un'), dprk: turned('dprk') };
    return { ...world, scenario: { ...world.scenario, privateAims: moved } };
  },
  prices: (world, _viewer, n) => ({
    ...world,
    moved: [...world.moved, { variable: 'mandate', amount: n, term: 'secret', origin: 'dollar' }],
  }),
  country: (world, viewer, n) => (viewer === 'dprk' ? world : { ...world, stocks: secretCountry(world.stocks, n) }),
  diplomacy: (world, viewer, n) => ({ ...world, stocks: secretDiplomacy(world.stocks, viewer, n) }),
  intermediaries: (world, viewer, n) => ({ ...world, stocks: secretRoutes(world.stocks, viewer, n) }),
};

const secretCountry = (stocks: World['stocks'], n: number): World['stocks'] => ({
  ...stocks,
  trade: {
    diligence: { border: n / 100, sea: 0, dollar: 0 },
    arrived: n,
    recorded: n,
    leakage: n / 100,
    lost: n / 100,
  },
  finance: { friction: n / 100, compliance: n / 100, fear: n / 100 },
  economy: recordOf(keysOf(stocks.economy), () => n),
  budget: { income: n, reserve: n, chips: n },
  circle: {
    loyalty: n,
    groups: { military: n, party: 100 - n, bureaucracy: n },
    norm: n,
    cohesion: n,
    hazard: n / 100,
  },
  citizens: { welfare: n, grievance: n },
  control: { security: n, detection: n, organised: n / 100, founders: n / 100, unrest: n / 100 },
  programme: { ...stocks.programme, index: n, readiness: n, fundedRounds: n, milestones: n },
});

function secretDiplomacy(stocks: World['stocks'], viewer: SeatId, n: number): World['stocks'] {
  const was = stocks.diplomacy;
  const trust = { ...was.trust };
  for (const pair of PAIRS) if (!pair.split('-').includes(viewer)) trust[pair] = n;
  return {
    ...stocks,
    diplomacy: {
      tension: n,
      trust,
      unity: n,
      mandate: viewer === 'us' ? was.mandate : n,
      room: viewer === 'china' ? was.room : n,
      standing: viewer === 'china' ? was.standing : n,
      borderRisk: n,
      buildUp: n,
      credibility: viewer === 'un' ? was.credibility : n,
      access: viewer === 'un' ? was.access : n,
    },
  };
}

/** Evidence that others hold; for a sender also what a route carries, what it costs and how exposed it is. */
function secretRoutes(stocks: World['stocks'], viewer: SeatId, n: number): World['stocks'] {
  return {
    ...stocks,
    networks: {
      intermediaries: stocks.networks.intermediaries.map((one) => {
        const evidence = { us: n, china: n, un: n };
        if (!isSender(viewer)) return { ...one, evidence };
        return {
          ...one,
          evidence: { ...evidence, [viewer]: one.evidence[viewer] },
          capacity: n,
          fee: n / 100,
          exposure: n,
        };
      }),
    },
  };
}

/** Several secrets at once, each with its number. */
export const arbitrarySecrets = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(SECRETS)), fc.integer({ min: 0, max: 100 })),
  { minLength: 1, maxLength: 6 },
);
