import { countVotes, SENDERS } from '@letter/shared/play';
import type { RollCall } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useStory } from '../../../kit/words/use-story.ts';
import { VoteSquares } from '../../../marks/vote-squares.tsx';
import { listWords } from '../../../text/formats.ts';

/** Every text that came to a vote: what it asked for, who voted how, and what became of it. */
export function Rolls({ rolls }: { readonly rolls: readonly RollCall[] }) {
  const { t } = useTranslation('record');
  const { t: marks } = useTranslation('marks');
  const { seat, seatStart } = useStory();
  return (
    <section>
      <h3>{t('rolls.title')}</h3>
      {rolls.length === 0 ? <p className="note">{t('rolls.none')}</p> : null}
      <ol>
        {rolls.map((roll) => (
          <li key={roll.text.id}>
            <b>{t('rolls.line', { round: roll.text.round, outcome: t(`rolls.outcome.${roll.outcome}`) })}</b>
            <VoteSquares
              counts={{
                yes: countVotes(roll, 'yes'),
                leaning: 0,
                undecided: 0,
                abstain: countVotes(roll, 'abstain'),
                against: countVotes(roll, 'no'),
              }}
              when="roll"
            />
            <span>
              {t('rolls.votesLine', {
                votes: listWords(
                  SENDERS.map((sender, at) =>
                    t(`rolls.votes.${roll.votes[sender]}`, { seat: at === 0 ? seatStart(sender) : seat(sender) }),
                  ),
                ),
              })}
            </span>{' '}
            {roll.text.blanks.changes.length === 0 ? null : (
              <span>
                {t('rolls.asks', {
                  changes: listWords(
                    roll.text.blanks.changes.map(({ basket, level }) =>
                      t(`change.${level}`, { basket: marks(`basketWithin.${basket}`) }),
                    ),
                  ),
                })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
