import { VOTES_NEEDED, hasVeto, isSender } from '@letter/shared/play';
import type { SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { VoteSquares } from '../../marks/vote-squares.tsx';
import { useOrderBook } from '../../state/use-table.ts';
import { useOffered } from '../../state/use-options.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { ClosedLines, RefusalLine } from '../../kit/orders/lever-notes.tsx';
import { AbsentMembers } from './absent-members.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';

/**
 * The count of the fifteen if the roll were called now: the thirteen as the pen counts them, the US and China as far as
 * known.
 */
export function countOf(view: SeatView) {
  const { whip } = view.public;
  if (whip === null) return null;
  const own = hasVeto(view.seat) ? view.ownVote : null;
  const unknown = own === null ? 2 : 1;
  return {
    yes: whip.yes + (own === 'yes' ? 1 : 0),
    leaning: whip.leaning,
    undecided: whip.undecided + unknown,
    abstain: own === 'abstain' ? 1 : 0,
    against: whip.against + (own === 'no' ? 1 : 0),
  };
}

/** One sentence: needed, likely, and whether a veto is possible. */
export function WhipSentence({ view }: Pick<Spoken, 'view'>) {
  const { t } = useTranslation('texts');
  const count = countOf(view);
  if (count === null) return null;
  return <p className="whip-sentence">{t('whip.sentence', { needed: VOTES_NEEDED, likely: count.yes })}</p>;
}

/** The count if the roll were called now: the sentence, the fifteen squares, and the pen's means of winning members. */
export function Whip({ view, words }: Spoken) {
  const { t } = useTranslation('texts');
  const count = countOf(view);
  if (count === null) return null;
  return (
    <Section title={t('whip.title')} aside={t(view.seat === 'un' ? 'whip.own' : 'whip.pens')}>
      <WhipSentence view={view} />
      <VoteSquares counts={count} />
      <AbsentMembers view={view} words={words} />
      {isSender(view.seat) && view.seat === 'un' ? <Gather words={words} /> : null}
    </Section>
  );
}

function Gather({ words }: Pick<Spoken, 'words'>) {
  const { t } = useTranslation('texts');
  const offered = useOffered('gather-votes');
  const { send } = useOrderBook();
  if (offered.length === 0) return null;
  return (
    <div className="gather">
      <p className="small">{words.t('lever.gather-votes.what')}</p>
      <div className="row-acts">
        {offered.map(({ order, rejection, cost }) => (
          <Button key={order.votes} size="small" disabled={rejection !== null} onClick={() => void send(order)}>
            {t('whip.gather', { count: order.votes, cost: words.cost('points', cost) })}
          </Button>
        ))}
      </div>
      <ClosedLines choices={offered} words={words} />
      <RefusalLine place="gather-votes" words={words} />
    </div>
  );
}
