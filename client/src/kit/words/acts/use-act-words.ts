import type { Act, Message, SeatView } from '@letter/shared/play';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nameWords } from '../option-words.ts';
import type { ActTexts } from './act-texts.ts';
import { answerWords, openingWords, reasonWords } from './act-words.ts';
import type { Opening } from './act-words.ts';

/** What the words of acts need to know of the table: what was said, the listings and the names. */
export interface ActFacts {
  readonly messages: readonly Pick<Message, 'id' | 'act'>[];
  readonly names: SeatView['names'];
  readonly listings: SeatView['public']['listings'];
}

/** The facts of acts as a seat knows them. */
export const actFactsOf = ({
  messages,
  names,
  public: { listings },
}: Pick<SeatView, 'messages' | 'names' | 'public'>): ActFacts => ({
  messages,
  names,
  listings,
});

/** The words of one act: what it does as a verb, its sentence with its typed parts marked, and its reason. */
export interface ActSaid {
  readonly verb: string;
  readonly sentence: string;
  readonly reason: string | null;
}

/** The catalogues and names for the words of acts. */
export function useActTexts(facts: Pick<ActFacts, 'names' | 'listings'> | null): ActTexts {
  const { t } = useTranslation('acts');
  const { t: play } = useTranslation('play');
  const { t: marks } = useTranslation('marks');
  const names = facts?.names;
  const listings = facts?.listings;
  return useMemo(
    () => ({
      t,
      play,
      marks,
      listing: (id) => {
        const listing = listings?.find((one) => one.id === id);
        return listing === undefined ? id : nameWords(names ?? [], listing.intermediary);
      },
    }),
    [t, play, marks, names, listings],
  );
}

/** The act that opened an exchange, by the message that said it. */
export function openingOf(messages: ActFacts['messages'], id: string): Opening | null {
  const act = messages.find((one) => one.id === id)?.act;
  return act === undefined || act.kind === 'answer' ? null : act;
}

/** The words of an act that was said in a round; needs the messages, since an answer's words depend on what it answers. */
export function useActWords(facts: ActFacts | null): (act: Act, round: number) => ActSaid {
  const texts = useActTexts(facts);
  const messages = facts?.messages;
  return useMemo(
    () => (act, round) => actSaid(texts, act, act.kind === 'answer' ? openingOf(messages ?? [], act.to) : null, round),
    [texts, messages],
  );
}

/** The words of an act that was said in a round; for an answer with what it answers. */
export function actSaid(texts: ActTexts, act: Act, answered: Opening | null, round: number): ActSaid {
  if (act.kind !== 'answer')
    return { verb: texts.t(`verb.${act.kind}`), sentence: openingWords(texts, act, round), reason: null };
  return {
    verb: texts.t(`verb.answer.${act.answer.kind}`),
    sentence: answerWords(texts, act.answer, answered, round),
    reason: act.reason === null ? null : reasonWords(texts, act.reason),
  };
}
