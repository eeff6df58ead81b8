import type { RollCall } from '../../terms/resolution.ts';
import type { SeatId, Vote } from '../../terms/vocabulary.ts';

/** The seats with one of the fifteen votes, whose no is a veto; the UN's vote influences the thirteen. */
export const VETO_SEATS = ['us', 'china'] as const;

/** Whether a delegation's no is a veto. */
export const hasVeto = (seat: SeatId): boolean => VETO_SEATS.some((one) => one === seat);

/** Number of the fifteen (the thirteen, the US and China) with a given vote. */
export const countVotes = ({ votes, members }: Pick<RollCall, 'votes' | 'members'>, vote: Vote): number =>
  members[vote] + VETO_SEATS.filter((seat) => votes[seat] === vote).length;
