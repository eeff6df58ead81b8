import type { PermanentMemberId, VetoHolder } from '@letter/shared/play';
import type { Words } from '../../kit/words/use-words.ts';

/** Who may veto, in few words: a seat, or a permanent member without one. */
export const holderWords = (words: Words, holder: VetoHolder): string =>
  holder === 'us' || holder === 'china' ? words.marks(`seatShort.${holder}`) : words.marks(`member.${holder}`);

/** A permanent member without a seat, at the start of a sentence. */
export const holderStart = (words: Words, member: PermanentMemberId): string => words.marks(`memberStart.${member}`);
