import { BASKETS, CORRIDORS, SEATS, STOCK_KEYS, VOTES } from '@letter/shared/play';
import type { Message } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';

/** Sentences whose wording changes from round to round; every other sentence stays as it is. */
const VARIED = ['ask-vote', 'offer-terms', 'accept', 'decline'] as const;
const WORDINGS = ['third', 'first', 'second'] as const;

/** The text of a message: a person's own words, or a bot's stock sentence in the reader's language. */
export function useMessageWords(): (message: Message) => string {
  const { t } = useTranslation('stock');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  return (message) => {
    const key = STOCK_KEYS.find((one) => one === message.stock?.key);
    if (key === undefined || message.stock === null) return message.text;
    const { facts } = message.stock;
    const seat = SEATS.find((one) => one === facts['seat']);
    const basket = BASKETS.find((one) => one === facts['basket']);
    const corridor = CORRIDORS.find((one) => one === facts['corridor']);
    const vote = VOTES.find((one) => one === facts['vote']);
    const told = {
      seat: seat === undefined ? '' : marks(`seat.${seat}`),
      basket: basket === undefined ? '' : marks(`basketWithin.${basket}`),
      corridor: corridor === undefined ? '' : play(`corridorIn.${corridor}`),
      vote: vote === undefined ? '' : play(`voteWithin.${vote}`),
      effort: facts['effort'] ?? '',
      percent: facts['percent'] ?? '',
    };
    const varied = VARIED.find((one) => one === key);
    if (varied !== undefined) return t(varied, { ...told, context: WORDINGS[message.round % 3] ?? 'first' });
    return t(key === 'accuse-leak' && corridor !== undefined ? 'accuse-leak-corridor' : key, told);
  };
}
