import { agreementId, caseId, reportId, slot } from '../../../shared/src/terms/ids.ts';
import type { PrivateCondition } from '../../../shared/src/terms/private-aim.ts';
import type { ProcedureCase } from '../../../shared/src/terms/evidence.ts';
import type { Agreement } from '../../../shared/src/terms/agreement.ts';
import type { DraftBlanks, RollCall } from '../../../shared/src/terms/resolution.ts';
import { LUXURY_FAMILIES, SEATS, type Effort, type TestKind } from '../../../shared/src/terms/vocabulary.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { aDraft } from '../../support/text-builders.ts';
import { playedWorld, type Plan } from '../../support/world-builder.ts';

// Finished games in which a private aim is reached, and others in which it is not.

export const calm: Plan['incidents'] = (_round, drawn) =>
  drawn.filter(({ kind }) => kind !== 'clash-broke-out' && kind !== 'regime-collapsed');
export const ROUNDS = 3;
export const game = playedWorld({ rounds: ROUNDS, incidents: calm });

const roll = (blanks: Partial<DraftBlanks>, outcome: RollCall['outcome'] = 'adopted', round = 2): RollCall => ({
  text: aDraft(blanks, round),
  votes: { us: 'yes', china: outcome === 'vetoed' ? 'no' : 'yes', un: 'yes' },
  members: { yes: 10, no: 1, abstain: 2 },
  outcome,
  vetoedBy: outcome === 'vetoed' ? ['china'] : [],
});
const rolled = (...rollCalls: readonly RollCall[]): World => ({ ...game, rollCalls });

const pact = (change: Partial<Agreement> = {}): Agreement => ({
  id: agreementId('A'),
  offeredBy: 'us',
  offeredIn: 1,
  signed: ['us', 'dprk'],
  status: 'in-force',
  from: 2,
  until: ROUNDS,
  judgements: [],
  parties: ['us', 'dprk'],
  terms: [{ kind: 'provide', by: 'us', what: 'meeting', amount: 1 }],
  rounds: 2,
  secret: true,
  condition: 'none',
  ...change,
});
const agreed = (change: Partial<Agreement> = {}): World => ({ ...game, agreements: [pact(change)] });

const believing = (beliefs: Readonly<Record<'us' | 'china' | 'un', number>>): World => ({
  ...game,
  history: game.history.map((record, i) => {
    // Only the last round counts: in earlier rounds everybody was right.
    const leak = 100 * record.flows.leakage;
    return { ...record, beliefs: i === ROUNDS - 1 ? beliefs : { us: leak, china: leak, un: leak } };
  }),
});
const leak = 100 * (game.history.at(-1)?.flows.leakage ?? 0);
const off = (points: number): number => (leak > 50 ? leak - points : leak + points);

const stepping = (step: 'threat' | 'penalty'): World => ({
  ...game,
  history: game.history.map((record, i) =>
    i !== 1
      ? record
      : {
          ...record,
          dockets: { ...record.dockets, us: { [slot('take-dollar-step')]: { kind: 'take-dollar-step', step } } },
        },
  ),
});

const cased = (change: Partial<ProcedureCase> = {}): World => ({
  ...game,
  cases: [
    {
      id: caseId('C'),
      round: 2,
      invokedBy: 'us',
      accused: 'china',
      report: reportId('R'),
      remedy: 'note',
      inFavour: ['us', 'un'],
      against: [],
      decided: 'upheld',
      gap: { basket: 'programme', promised: 3, found: 1 },
      ...change,
    },
  ],
});
/** A Panel look at the border in round 1, where every letter was at most partial. */
const looked = (programme: Effort, published: boolean): World => ({
  ...game,
  reports: [
    {
      id: reportId('R'),
      round: 1,
      by: 'un',
      reading: {
        kind: 'effort',
        corridor: 'border',
        effort: { elite: 3, programme, finance: 3, broad: 3 },
        confidence: 90,
      },
      published,
      shownTo: [],
    },
  ],
});
const tested = (...tests: readonly TestKind[]): World => ({
  ...game,
  history: game.history.map((record, i) => ({ ...record, test: tests[i] ?? 'none' })),
});
const helped = (...transfers: readonly number[]): World => ({
  ...game,
  history: game.history.map((record, i) => ({
    ...record,
    ledger: { ...record.ledger, sources: { ...record.ledger.sources, transfers: transfers[i] ?? 0 } },
  })),
});
const listed = (ticked: number, adopted = true): World => ({
  ...game,
  commonList: {
    ...game.commonList,
    progress: 2,
    adopted,
    ticks: Object.fromEntries(LUXURY_FAMILIES.slice(0, ticked).map((family) => [family, true])),
  },
});
const byAll = (yes: number, china: 'yes' | 'abstain' = 'yes'): RollCall => {
  const one = roll({});
  return { ...one, votes: { ...one.votes, china }, members: { yes, no: 0, abstain: 13 - yes } };
};
const PAUSE: Agreement['terms'] = [{ kind: 'refrain', by: 'us', from: 'exercise' }];
const frozen = (share: 25 | 50 | 75): Agreement['terms'] => [{ kind: 'freeze', by: 'dprk', share }];

type Judged = readonly [reached: readonly World[], not: readonly World[]];
export const CASES: Readonly<Record<string, readonly [PrivateCondition, ...Judged]>> = {
  'texts with a feature': [
    { kind: 'texts-adopted', with: 'exemptions', atLeast: 2 },
    [rolled(roll({ exemptions: true }), roll({}), roll({ exemptions: true }))],
    [
      rolled(roll({ exemptions: true }), roll({ exemptions: true }, 'not-carried')),
      rolled(roll({ procedure: true }), roll({ commonList: true })),
    ],
  ],
  'no veto': [
    { kind: 'no-veto', adopted: 2 },
    [rolled(roll({}), roll({}), roll({}, 'not-carried'))],
    [rolled(roll({}), roll({}), roll({}, 'vetoed')), rolled(roll({})), rolled()],
  ],
  'every text with a feature': [
    { kind: 'every-text', with: 'exemptions', since: 2 },
    [rolled(roll({}, 'adopted', 1), roll({ exemptions: true }), roll({}, 'vetoed', 3))],
    [rolled(roll({ exemptions: true }), roll({}, 'adopted', 3)), rolled(roll({ exemptions: true }, 'adopted', 1))],
  ],
  'no bank penalty': [{ kind: 'no-bank-penalty' }, [game, stepping('threat')], [stepping('penalty')]],
  'an agreement concluded': [
    { kind: 'agreement-concluded', parties: ['us', 'dprk'], open: false },
    [agreed(), agreed({ status: 'broken' }), agreed({ parties: ['us', 'china', 'dprk'], signed: SEATS })],
    [game, agreed({ signed: ['us'], status: 'lapsed' }), agreed({ parties: ['us', 'un'], signed: ['us', 'un'] })],
  ],
  'an open agreement': [
    { kind: 'agreement-concluded', parties: ['us', 'dprk'], open: true },
    [agreed({ secret: false })],
    [agreed()],
  ],
  'an agreement at the end': [
    { kind: 'agreement-at-end', parties: ['us', 'dprk'], alone: false },
    [agreed(), agreed({ status: 'ended' }), agreed({ until: ROUNDS + 2 })],
    [
      agreed({ status: 'broken' }),
      agreed({ status: 'ended', until: ROUNDS - 1 }),
      agreed({ status: 'offered' }),
      agreed({ from: ROUNDS + 1, until: ROUNDS + 2 }),
      agreed({ parties: ['us', 'un'] }),
    ],
  ],
  'a word kept': [
    { kind: 'word-kept', by: 'us' },
    [agreed(), { ...agreed(), breaches: [{ round: 2, by: 'dprk', agreement: agreementId('A') }] }],
    [
      game,
      { ...agreed(), breaches: [{ round: 2, by: 'us', agreement: agreementId('A') }] },
      agreed({ terms: [{ kind: 'refrain', by: 'dprk', from: 'missile' }] }),
    ],
  ],
  'beliefs off': [
    { kind: 'beliefs-off', points: 10 },
    [believing({ us: off(11), china: off(40), un: off(20) })],
    [believing({ us: off(11), china: off(40), un: off(9) })],
  ],
  'an agreement at the end between these alone': [
    { kind: 'agreement-at-end', parties: ['us', 'dprk'], alone: true },
    [agreed()],
    [agreed({ parties: ['us', 'china', 'dprk'], signed: ['us', 'china', 'dprk'] })],
  ],
  'a freeze agreed': [
    { kind: 'freeze-agreed', party: 'us', share: 50 },
    [agreed({ terms: frozen(50) }), agreed({ terms: frozen(75), status: 'broken' })],
    [
      agreed({ terms: frozen(25) }),
      agreed({ terms: frozen(50), signed: ['us'], status: 'lapsed' }),
      agreed({ terms: frozen(50), parties: ['china', 'dprk'], signed: ['china', 'dprk'] }),
    ],
  ],
  'a case upheld': [
    { kind: 'case-upheld', by: 'us' },
    [cased()],
    [game, cased({ decided: 'dismissed' }), cased({ invokedBy: 'un' })],
  ],
  'no reproach': [
    { kind: 'without-reproach', sender: 'china' },
    [game, cased({ decided: 'dismissed' }), cased({ accused: 'us' }), looked(0, false), looked(2, true)],
    [cased(), looked(0, true)],
  ],
  'help received': [
    { kind: 'help-received', millions: 600 },
    [helped(300, 0, 300), helped(700, -150, 0)],
    [helped(300, 299), game],
  ],
  'quiet at the end': [
    { kind: 'quiet-at-end', rounds: 2 },
    [tested('nuclear'), tested()],
    [tested('none', 'missile'), tested('none', 'none', 'missile')],
  ],
  'a list well filled': [
    { kind: 'list-filled', ticked: 4 },
    [listed(4), listed(6)],
    [listed(3), listed(6, false), game],
  ],
  'texts by all fifteen': [
    { kind: 'unanimous-texts', atLeast: 2 },
    [rolled(byAll(13), byAll(13), roll({}))],
    [rolled(byAll(13), byAll(12)), rolled(byAll(13), byAll(13, 'abstain')), rolled(byAll(13))],
  ],
  'exercises paused': [
    { kind: 'exercises-paused', atLeast: 2 },
    [agreed({ terms: PAUSE }), agreed({ terms: PAUSE, status: 'ended' })],
    [agreed({ terms: PAUSE, from: ROUNDS }), agreed({ terms: PAUSE, status: 'declined' }), agreed()],
  ],
};
