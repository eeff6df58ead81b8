import type { Act, SettledView } from '@letter/shared/play';
import { useMemo } from 'react';
import { answerWords, openingWords } from '../../../kit/words/acts/act-words.ts';
import { plainSentence } from '../../../kit/words/acts/typed.ts';
import { actFactsOf, openingOf, useActTexts } from '../../../kit/words/acts/use-act-words.ts';
import type { ActTexts } from '../../../kit/words/acts/act-texts.ts';

/** The sentences of acts that are still to be said. */
export interface ActSentences {
  readonly texts: ActTexts;
  /** With its typed parts marked. */
  readonly marked: (act: Act) => string;
  readonly plain: (act: Act) => string;
}

/** The sentences of acts as they would be said now. */
export function useActSentences(view: SettledView): ActSentences {
  const facts = useMemo(() => actFactsOf(view), [view]);
  const texts = useActTexts(facts);
  const { round } = view.public;
  return useMemo(() => {
    const marked = (act: Act): string =>
      act.kind === 'answer'
        ? answerWords(texts, act.answer, openingOf(facts.messages, act.to), round)
        : openingWords(texts, act, round);
    return { texts, marked, plain: (act) => plainSentence(marked(act)) };
  }, [texts, facts, round]);
}
