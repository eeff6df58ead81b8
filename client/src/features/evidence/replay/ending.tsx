import type { PublicView } from '@letter/shared/play';
import { Trans, useTranslation } from 'react-i18next';
import { useStory } from '../../../kit/words/use-story.ts';
import { formatMean } from '../../../text/format-figure.ts';

/** Says in one sentence how a game ended, or where it stands. */
export function useEndingWords(): (view: PublicView) => string {
  const { t } = useTranslation('evidence');
  const { halfYear } = useStory();
  return ({ ending, round, halfYear: half }) =>
    ending === null ? t('replay.unfinished', { round, half: halfYear(half) }) : t(`replay.ending.${ending}`);
}

/** How a game ended: with the means of letter and spirit where the truth is told. */
export function Ending({ view }: { readonly view: PublicView }) {
  const { t } = useTranslation('debrief');
  const words = useEndingWords();
  const { debrief } = view;
  if (debrief === null) return <p className="ending">{words(view)}</p>;
  const { meanLetter, meanEffort } = debrief.facts;
  return (
    <p className="ending">
      <Trans
        t={t}
        i18nKey={`ending.${debrief.ending}`}
        values={{ letter: formatMean(meanLetter), effort: formatMean(meanEffort) }}
        components={{ l: <span className="letter-word" />, s: <span className="spirit-word" /> }}
      />
    </p>
  );
}
