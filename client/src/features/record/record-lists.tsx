import { SENDERS, countVotes } from '@letter/shared/play';
import type { PublicView, RollCall } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { VoteSquares } from '../../marks/vote-squares.tsx';
import { Section } from '../../ui/layout.tsx';
import { capital, useStory } from '../../kit/words/use-story.ts';

/** Every vote of the Council, latest first. */
export function RollCalls({ rolls }: { readonly rolls: readonly RollCall[] }) {
  const { t } = useTranslation('record');
  const { t: marks } = useTranslation('marks');
  const { seat, list } = useStory();
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
                {capital(list(SENDERS.map((sender) => t(`rolls.votes.${votes[sender]}`, { seat: seat(sender) }))))}.{' '}
                {t('rolls.asks', {
                  changes: list(
                    text.blanks.changes.map(({ basket, level }) =>
                      t(`change.${level}`, { basket: marks(`basket.${basket}`).toLowerCase() }),
                    ),
                  ),
                })}
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
  const { seats } = useStory();
  const told = table.agreements.filter(({ status }) => status !== 'declined');
  return (
    <Section title={t('agreements.title')} level={2}>
      {told.length === 0 ? <p className="note">{t('agreements.none')}</p> : null}
      <ul className="record-list">
        {told.map((one) => (
          <li key={one.id}>
            {t(one.from >= one.until ? 'agreements.lineOne' : 'agreements.line', {
              parties: capital(seats(one.parties)),
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
