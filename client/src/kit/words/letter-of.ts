import { MEASURES_OF } from '@letter/shared/play';
import type { BasketId, CorridorId, Letter, PublicView } from '@letter/shared/play';

/** The letter of a basket at a corridor: the highest of its measures, which in standard detail stand at one level. */
export const letterOf = ({ letters }: Pick<PublicView, 'letters'>, corridor: CorridorId, basket: BasketId): Letter =>
  MEASURES_OF[basket].reduce<Letter>((most, measure) => {
    const level = letters[corridor][measure];
    return level > most ? level : most;
  }, 0);
