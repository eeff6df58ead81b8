import { slot } from '../../terms/ids.ts';
import type { SenderId } from '../../terms/vocabulary.ts';
import type { RoundRecord } from '../world.ts';

/**
 * The round in which a sender first filed what it believes about leakage; `null` if it never did. Until then the record
 * has a figure that nobody believed: where the slider rests.
 */
export const filedFrom = (
  history: readonly Pick<RoundRecord, 'round' | 'dockets'>[],
  sender: SenderId,
): number | null => history.find(({ dockets }) => slot('file-belief') in dockets[sender])?.round ?? null;
