import { sentenceParts } from '../../../kit/words/acts/typed.ts';

/** The sentence of an act, with a box around each of its typed parts. */
export function TypedSentence({ sentence }: { readonly sentence: string }) {
  return (
    <>
      {sentenceParts(sentence).map(({ words, look }, index) => (
        <span key={index} className={look === 'words' ? undefined : `typed typed-${look}`}>
          {words}
        </span>
      ))}
    </>
  );
}
