import type { RollCall } from '../../terms/resolution.ts';
import type { SeatId, Vote } from '../../terms/vocabulary.ts';

/** The delegations with a vote of their own among the fifteen, whose no is a veto; the UN's moves the thirteen. */
export const VETO_SEATS = ['us', 'china'] as const;

/** Whether a delegation's no is a veto. */
export const hasVeto = (seat: SeatId): boolean => VETO_SEATS.some((one) => one === seat);

/** How many of the fifteen voted so: the thirteen, the US and China. */
export const countVotes = ({ votes, members }: Pick<RollCall, 'votes' | 'members'>, vote: Vote): number =>
  members[vote] + VETO_SEATS.filter((seat) => votes[seat] === vote).length;
