import type { OrderKind, SealedKind, SeatId } from '@letter/shared/play';

/** How a lever is drawn: one row a basket or name, a scale, a list of choices, or a switch for each thing looked at. */
export type LeverLook = 'scale' | 'choices' | 'switches';

/** A lever beside effort and names. */
export interface LeverPlace {
  readonly kind: SealedKind;
  readonly look: LeverLook;
}

/** The other levers of each sender, in the order of the rulebook's chapter 4. */
export const OTHER_LEVERS: Readonly<Record<SeatId, readonly LeverPlace[]>> = {
  us: [
    { kind: 'take-dollar-step', look: 'switches' },
    { kind: 'collect', look: 'switches' },
    { kind: 'impose-measure', look: 'scale' },
  ],
  china: [
    { kind: 'set-support', look: 'choices' },
    { kind: 'impose-measure', look: 'scale' },
  ],
  un: [
    { kind: 'panel-look', look: 'switches' },
    { kind: 'set-relief', look: 'scale' },
    { kind: 'set-exemptions', look: 'choices' },
    { kind: 'work-common-list', look: 'switches' },
    { kind: 'ask-states', look: 'switches' },
  ],
  dprk: [],
};

/** The lever by which a sender deals with names under watch. */
export const NAME_LEVER = { us: 'pursue-name', china: 'treat-name', un: null, dprk: null } as const;

/** Every lever a delegation will hold, to say which are still to come. */
export const ALL_LEVERS: Readonly<Record<SeatId, readonly OrderKind[]>> = {
  us: ['take-dollar-step', 'pursue-name', 'collect', 'pass-report', 'impose-measure', 'propose-listing'],
  china: ['set-support', 'treat-name', 'place-hold', 'show-border-flow', 'impose-measure', 'convene'],
  un: [
    'panel-look',
    'set-relief',
    'handle-finding',
    'work-common-list',
    'set-exemptions',
    'gather-votes',
    'ask-states',
  ],
  dprk: ['fund-networks', 'fund-security', 'show-ledger-page'],
};
