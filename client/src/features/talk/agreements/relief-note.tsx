import { hasRelief, isRelief, snapBackOf } from '@letter/shared/play';
import type { Agreement } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useOffered } from '../../../state/use-options.ts';
import { useSend } from '../../../state/use-table.ts';
import { Button } from '../../../ui/button.tsx';
import { useStory } from '../../../kit/words/use-story.ts';
import { sentenceWords } from '../../../text/formats.ts';

/**
 * What became of the relief in a signed agreement: what the agreement says about it, how it ended, and the press that
 * takes our own back where we may.
 */
export function ReliefNote({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const { seats, seatsStart } = useStory();
  const send = useSend();
  const offered = useOffered('answer-agreement').find(
    ({ order }) => order.agreement === agreement.id && order.answer === 'snap-back',
  );
  if (!hasRelief(agreement)) return null;
  const ends = agreement.reliefEnds ?? [];
  const givers = agreement.parties.filter((party) =>
    agreement.terms.some((term) => isRelief(term) && term.by === party),
  );
  const isStanding = givers.some((giver) => ends.every(({ by }) => by !== giver));
  const ended = (['snap-back', 'taken-back', 'ended'] as const).flatMap((why) => {
    const those = ends.filter((end) => end.why === why);
    const by = those.map((end) => end.by);
    const named = why === 'taken-back' ? seatsStart(by) : seats(by);
    return those.slice(0, 1).map(({ from }) => t(`tracker.reliefEnded.${why}`, { seats: named, round: from }));
  });
  return (
    <div className="relief-note">
      <p className="small">
        {sentenceWords([
          ...(isStanding ? [t(`list.snapBack.${snapBackOf(agreement)}`)] : []),
          ...(isStanding && agreement.status === 'broken'
            ? [t('tracker.reliefStands', { round: agreement.until })]
            : []),
          ...ended,
        ])}
      </p>
      {offered === undefined ? null : (
        <Button size="small" disabled={offered.rejection !== null} onClick={() => void send(offered.order)}>
          {t('card.snap-back')}
        </Button>
      )}
    </div>
  );
}
