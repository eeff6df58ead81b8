import type { SenderId } from '../terms/vocabulary.ts';
import type { Lever } from './lever.ts';
import { chinaLevers } from './levers-china.ts';
import { unLevers } from './levers-un.ts';
import { usLevers } from './levers-us.ts';
import type { Mind } from './mind.ts';

/** The levers beside effort that a sender may want this round, with their worth. */
export function leversOf(mind: Mind, sender: SenderId): readonly Lever[] {
  switch (sender) {
    case 'us':
      return usLevers(mind);
    case 'china':
      return chinaLevers(mind);
    case 'un':
      return unLevers(mind);
  }
}
