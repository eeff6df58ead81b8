import { SENDERS, countVotes } from '@letter/shared/play';
import type { PublicView, RollCall } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { VoteSquares } from '../../marks/vote-squares.tsx';
import { Section } from '../../ui/layout.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { listWords } from '../../text/formats.ts';

/** Every vote of the Council, latest first. */
export function RollCalls({ rolls }: { readonly rolls: readonly RollCall[] }) {
  const { t } = useTranslation('record');
  const { t: marks } = useTranslation('marks');
  const { seat, seatStart } = useStory();
  return (
    <Section title={t('rolls.title')} level={2}>
      {rolls.length === 0 ? <p className="note">{t('rolls.none')}</p> : null}
      <ul className="record-list">
        {rolls.toReversed().map((roll) => {
          const { text, votes, outcome } = roll;
          const counts = {
            yes: countVotes(roll, 'yes'),
            leaning: 0,
            undecided: 0,
            abstain: countVotes(roll, 'abstain'),
            against: countVotes(roll, 'no'),
          };
          return (
            <li key={text.id}>
              <b>{t('rolls.line', { round: text.round, outcome: t(`rolls.outcome.${outcome}`) })}</b>
              <VoteSquares counts={counts} when="roll" />
              <span className="small">
                <span>
                  {t('rolls.votesLine', {
                    votes: listWords(
                      SENDERS.map((sender, at) =>
                        t(`rolls.votes.${votes[sender]}`, { seat: at === 0 ? seatStart(sender) : seat(sender) }),
                      ),
                    ),
                  })}
                </span>{' '}
                <span>
                  {t('rolls.asks', {
                    changes: listWords(
                      text.blanks.changes.map(({ basket, level }) =>
                        t(`change.${level}`, { basket: marks(`basketWithin.${basket}`) }),
                      ),
                    ),
                  })}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Agreements that everybody may read. */
export function Agreements({ table }: { readonly table: PublicView }) {
  const { t } = useTranslation('record');
  const { seatsStart } = useStory();
  const told = table.agreements.filter(({ status }) => status !== 'declined');
  return (
    <Section title={t('agreements.title')} level={2}>
      {told.length === 0 ? <p className="note">{t('agreements.none')}</p> : null}
      <ul className="record-list">
        {told.map((one) => (
          <li key={one.id}>
            {t(one.from >= one.until ? 'agreements.lineOne' : 'agreements.line', {
              parties: seatsStart(one.parties),
              status: t(`agreements.status.${one.status}`),
              from: one.from,
              until: one.until,
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Breaches that somebody could see, and that were announced. */
export function Breaches({ table }: { readonly table: PublicView }) {
  const { t } = useTranslation('record');
  const { seat } = useStory();
  return (
    <Section title={t('breaches.title')} level={2}>
      {table.announcedBreaches.length === 0 ? <p className="note">{t('breaches.none')}</p> : null}
      <ul className="record-list">
        {table.announcedBreaches.map(({ round, by, agreement }) => (
          <li key={`${round}-${by}-${agreement}`}>{t('breaches.line', { round, by: seat(by) })}</li>
        ))}
      </ul>
    </Section>
  );
}
