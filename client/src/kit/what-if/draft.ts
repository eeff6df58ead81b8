import { assertNever, writeChange } from '@letter/shared/play';
import type {
  BasketId,
  CorridorId,
  Effort,
  EffortBound,
  SenderId,
  WhatIfChange,
  WhatIfOptions,
} from '@letter/shared/play';

/** The kinds of change, in the order in which they are offered. */
export const KINDS = ['effort', 'no-text', 'text-earlier', 'common-list', 'no-burden', 'no-test', 'no-letter'] as const;
/** A kind of change. */
export type ChangeKind = (typeof KINDS)[number];

/** Everything that the controls hold, whichever kind is chosen: changing back finds what was there. */
export interface Draft {
  readonly kind: ChangeKind;
  readonly by: SenderId;
  readonly bound: EffortBound;
  readonly level: Effort;
  readonly basket: BasketId | null;
  readonly corridor: CorridorId | null;
  /** The round from which an effort, a list or a burden is changed. */
  readonly from: number;
  /** The round whose text is changed, and the round in which it is adopted instead. */
  readonly text: number;
  readonly to: number;
  /** `null` stands for every test. */
  readonly test: number | null;
}

/** What is asked first: the sender with the longest border enforces from the first round on. */
export const FIRST_DRAFT: Draft = {
  kind: 'effort',
  by: 'china',
  bound: 'at-least',
  level: 2,
  basket: null,
  corridor: null,
  from: 1,
  text: 1,
  to: 1,
  test: null,
};

/** The draft with rounds that this game has for it. */
export function fitted(draft: Draft, { rounds, texts, tests }: WhatIfOptions): Draft {
  const within = (round: number): number => Math.max(1, Math.min(rounds, round));
  const adopted = texts.map(({ round }) => round);
  const movable = adopted.filter((round) => round > 1);
  const text = nearest(draft.kind === 'text-earlier' ? movable : adopted, draft.text);
  return {
    ...draft,
    from: within(draft.from),
    text,
    to: Math.max(1, Math.min(text - 1, draft.to)),
    test: draft.test === null ? null : nearest(tests, draft.test),
  };
}

/** Kinds that this game offers. */
export const kindsIn = ({ texts, tests, burdens }: WhatIfOptions): readonly ChangeKind[] =>
  KINDS.filter((kind) => {
    if (kind === 'no-text') return texts.length > 0;
    if (kind === 'text-earlier') return texts.some(({ round }) => round > 1);
    if (kind === 'no-test') return tests.length > 0;
    return kind === 'no-burden' ? burdens.length > 0 : true;
  });

/** The change that the controls say. */
export function changeOf(draft: Draft): WhatIfChange {
  const { kind, by, bound, level, basket, corridor, from, text, to, test } = draft;
  switch (kind) {
    case 'effort':
      return { kind, by, bound, level, basket, from };
    case 'no-text':
      return { kind, round: text };
    case 'text-earlier':
      return { kind, round: text, to };
    case 'common-list':
      return { kind, from };
    case 'no-burden':
      return { kind, from };
    case 'no-test':
      return { kind, round: test };
    case 'no-letter':
      return { kind, corridor, basket };
    default:
      return assertNever(kind);
  }
}

/** The change as it is sent. */
export const written = (draft: Draft): string => writeChange(changeOf(draft));

/** The round at which the handle stands; `null` where the change has none. */
export function roundOf({ kind, from, text, to, test }: Draft): number | null {
  switch (kind) {
    case 'effort':
    case 'common-list':
    case 'no-burden':
      return from;
    case 'no-text':
      return text;
    case 'text-earlier':
      return to;
    case 'no-test':
      return test;
    case 'no-letter':
      return null;
    default:
      return assertNever(kind);
  }
}

/** The draft with the handle moved; it stops where there is something to change. */
export function withRound(draft: Draft, round: number, options: WhatIfOptions): Draft {
  switch (draft.kind) {
    case 'effort':
    case 'common-list':
    case 'no-burden':
      return fitted({ ...draft, from: round }, options);
    case 'no-text':
      return fitted({ ...draft, text: round }, options);
    case 'text-earlier':
      return fitted({ ...draft, to: round }, options);
    case 'no-test':
      return fitted({ ...draft, test: round }, options);
    case 'no-letter':
      return draft;
    default:
      return assertNever(draft.kind);
  }
}

const nearest = (rounds: readonly number[], wanted: number): number =>
  rounds.toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted) || one - other)[0] ?? 1;
