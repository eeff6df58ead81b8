import {
  ACT_KINDS,
  BASKETS,
  CORRIDORS,
  PROVIDED,
  REFRAINED,
  SEATS,
  SENDERS,
  TESTS,
  VOTES,
  amountRange,
  checkAct,
  deedsSeen,
  dueRange,
  isSameJson,
  isSender,
} from '@letter/shared/play';
import type {
  Act,
  ActKind,
  Deed,
  Fact,
  Question,
  Scenario,
  SeatId,
  SettledView,
  Step,
  Vote,
} from '@letter/shared/play';
import type { Recipient } from '../../../net/requests.ts';

/** An act that opens an exchange. */
export type Opening = Exclude<Act, { readonly kind: 'answer' }>;

/** Who may say something, to whom, and in which world. */
export interface Talk {
  readonly view: SettledView;
  readonly scenario: Scenario;
  readonly to: Recipient;
}

/** What can be said, by kind. */
export type ActOptions = Readonly<Record<ActKind, readonly Opening[]>>;

const FIRST_AMOUNT = 150;
/** The most deeds that are offered to be asked about, the latest first. */
const MOST_DEEDS = 6;
/** Votes as they are asked for and promised most. */
const LIKELY_VOTES = ['yes', 'no', 'abstain'] as const satisfies readonly Vote[];
/** What one threatens with first. */
const WEIGHTY: readonly Step['kind'][] = ['dollar-step', 'procedure', 'cut-support', 'vote', 'publish', 'test'];

/** Whether a seat may say an act to a recipient now. */
export const maySay = ({ view, scenario, to }: Talk, act: Act): boolean => checkAct(view, scenario, to, act) === null;

/** Every step in its usual size, whoever may take it. */
function allSteps({ public: { draft, listings } }: SettledView): readonly Step[] {
  return [
    ...(draft === null ? [] : LIKELY_VOTES.map((vote): Step => ({ kind: 'vote', vote }))),
    ...BASKETS.map((basket): Step => ({ kind: 'enforce', basket, atLeast: 2 })),
    ...REFRAINED.map((from): Step => ({ kind: 'refrain', from })),
    { kind: 'freeze', share: 50 },
    ...PROVIDED.map((what): Step => {
      const [least, most] = amountRange(what);
      return { kind: 'provide', what, amount: most > least ? FIRST_AMOUNT : least };
    }),
    ...CORRIDORS.map((corridor): Step => ({ kind: 'look', corridor })),
    ...CORRIDORS.map((corridor): Step => ({ kind: 'share', corridor })),
    ...CORRIDORS.map((corridor): Step => ({ kind: 'publish', corridor })),
    ...listings
      .filter(({ status }) => status === 'proposed')
      .flatMap(({ id }): readonly Step[] => [
        { kind: 'hold', listing: id, placed: true },
        { kind: 'hold', listing: id, placed: false },
      ]),
    ...SENDERS.map((against): Step => ({ kind: 'procedure', against })),
    { kind: 'dollar-step', step: 'finding' },
    { kind: 'dollar-step', step: 'penalty' },
    { kind: 'cut-support' },
    ...TESTS.flatMap((test): readonly Step[] => (test === 'none' ? [] : [{ kind: 'test', test }])),
  ];
}

/** The steps that the recipient can be asked for, in their usual size. */
export function theirSteps(talk: Talk): readonly Step[] {
  return allSteps(talk.view).filter((step) => isWanted(step) && maySay(talk, demandOf(talk.view, step)));
}

/** The steps that the speaker can promise, in their usual size. */
export const ourSteps = (talk: Talk): readonly Step[] =>
  allSteps(talk.view).filter((step) => maySay(talk, promiseOf(talk.view, step)));

/** Nobody is asked for a test. */
const isWanted = ({ kind }: Step): boolean => kind !== 'test';

/** A step as a demand, due as soon as it can be. */
export const demandOf = (view: SettledView, step: Step): Opening => ({
  kind: 'demand',
  step,
  by: dueRange(view, step)[0],
});

/** A step as a promise, due as soon as it can be. */
export const promiseOf = (view: SettledView, step: Step): Opening => ({
  kind: 'promise',
  step,
  by: dueRange(view, step)[0],
});

/** Everything that can be said to a recipient now, by kind, in the usual sizes; the likeliest first. */
export function actOptions(talk: Talk): ActOptions {
  const { view } = talk;
  const theirs = theirSteps(talk);
  const ours = ourSteps(talk);
  const threat = weightiest(ours);
  const gift = ours.find(({ kind }) => kind === 'enforce' || kind === 'freeze') ?? ours[0];
  const all: ActOptions = {
    ask: questions(talk).map((question) => ({ kind: 'ask', question })),
    propose: [
      ...(gift === undefined
        ? []
        : theirs.map((yours): Opening => ({ kind: 'propose', proposal: { kind: 'joint', ours: gift, yours } }))),
      ...texts(view),
    ],
    demand: theirs.map((step) => demandOf(view, step)),
    promise: ours.map((step) => promiseOf(view, step)),
    threaten:
      threat === undefined
        ? []
        : theirs.map((unless): Opening => {
            const by = Math.max(dueRange(view, unless)[0], dueRange(view, threat)[0]);
            return { kind: 'threaten', unless, step: threat, by };
          }),
    inform: facts(talk, ours, theirs).map((fact) => withProof(talk, { kind: 'inform', fact, proof: null })),
    accuse: deeds(talk).map((deed) => withProof(talk, { kind: 'accuse', deed, evidence: null })),
  };
  const open = (kind: ActKind): readonly Opening[] => all[kind].filter((act) => maySay(talk, act));
  return {
    ask: open('ask'),
    propose: open('propose'),
    demand: open('demand'),
    promise: open('promise'),
    threaten: open('threaten'),
    inform: open('inform'),
    accuse: open('accuse'),
  };
}

/** The kinds of which something can be said. */
export const openKinds = (options: ActOptions): readonly ActKind[] =>
  ACT_KINDS.filter((kind) => options[kind].length > 0);

/** The gravest of some steps, to threaten with. */
export const weightiest = (steps: readonly Step[]): Step | undefined =>
  WEIGHTY.flatMap((kind) =>
    steps.filter((step) => step.kind === kind && !(step.kind === 'vote' && step.vote === 'yes')),
  )[0];

function questions({ view }: Talk): readonly Question[] {
  const { draft } = view.public;
  return [
    ...(draft === null ? [] : [{ kind: 'vote', text: draft.id } as const]),
    { kind: 'price' },
    { kind: 'test' },
    ...BASKETS.map((basket): Question => ({ kind: 'effort', basket })),
    ...latestDeeds(view).map((deed): Question => ({ kind: 'why', deed })),
    ...CORRIDORS.map((corridor): Question => ({ kind: 'leakage', corridor })),
  ];
}

const latestDeeds = (view: SettledView): readonly Deed[] => deedsSeen(view).slice(-MOST_DEEDS).toReversed();

/** What a delegation can be accused of: what was seen of it, and what it may have done less than it said. */
function deeds({ view, to }: Talk): readonly Deed[] {
  const last = view.public.record.at(-1)?.round;
  const accused = to === 'plenary' ? SENDERS : SENDERS.filter((seat) => seat === to);
  const alleged =
    last === undefined
      ? []
      : accused.flatMap((by) => BASKETS.map((basket): Deed => ({ kind: 'gap', round: last, by, basket })));
  const seen = latestDeeds(view);
  return [...seen, ...alleged.filter((deed) => seen.every((one) => !isSameJson(one, deed)))];
}

function facts({ view, to }: Talk, ours: readonly Step[], theirs: readonly Step[]): readonly Fact[] {
  const { draft, round, record } = view.public;
  const last = record.at(-1)?.round;
  const others: readonly SeatId[] = SEATS.filter((seat) => seat !== view.seat && seat !== to);
  const [price, wish] = [ours[0], theirs[0]];
  return [
    ...(draft === null ? [] : VOTES.map((vote): Fact => ({ kind: 'vote', text: draft.id, vote }))),
    ...TESTS.map((test): Fact => ({ kind: 'test', test })),
    ...(price === undefined || wish === undefined ? [] : [{ kind: 'price', ours: price, yours: wish } as const]),
    ...BASKETS.map((basket): Fact => ({ kind: 'effort', basket, effort: 2, round })),
    ...(last === undefined
      ? []
      : [
          ...BASKETS.map((basket): Fact => ({ kind: 'effort', basket, effort: 2, round: last })),
          ...CORRIDORS.map((corridor): Fact => ({ kind: 'leakage', corridor, percent: 50, round: last })),
          ...others
            .filter(isSender)
            .flatMap((by) => BASKETS.map((basket): Fact => ({ kind: 'gap', by, basket, round: last }))),
        ]),
  ];
}

/** Texts to propose: one list raised to full, with food and medicine exempt. */
function texts({ public: { council } }: SettledView): readonly Opening[] {
  const measure = { elite: 'luxury', programme: 'arms', finance: 'financial', broad: 'trade' } as const;
  return BASKETS.filter((basket) => council[measure[basket]] < 4).map((basket) => ({
    kind: 'propose',
    proposal: {
      kind: 'text',
      blanks: {
        changes: [{ basket, level: council[measure[basket]] < 2 ? 2 : 4 }],
        commonList: false,
        exemptions: true,
        procedure: false,
        panel: false,
        sunset: 4,
      },
    },
  }));
}

/** The same act with a report that bears on it, if its hearers have one. */
export function withProof(talk: Talk, act: Extract<Opening, { readonly kind: 'inform' | 'accuse' }>): Opening {
  const shown = talk.view.reports
    .toReversed()
    .map(({ id }): Opening => (act.kind === 'inform' ? { ...act, proof: id } : { ...act, evidence: id }))
    .find((one) => maySay(talk, one));
  return shown ?? act;
}
