import { SENDERS, countVotes } from '@letter/shared/play';
import type { RollCall } from '@letter/shared/play';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';
import { VoteSquares } from '../../marks/vote-squares.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { clauseWords, listWords } from '../../text/formats.ts';
import { holderStart, holderWords } from './holder-words.ts';

/** Past roll calls: what the text said, how each member voted, and the result. */
export function RollCalls({ view, words }: Spoken) {
  const { t } = useTranslation('texts');
  const { rollCalls } = view.public;
  if (rollCalls.length === 0) return null;
  return (
    <Disclosure title={t('past.title')} aside={t('past.count', { count: rollCalls.length })}>
      {rollCalls.toReversed().map((roll) => (
        <PastRoll key={roll.text.id} roll={roll} view={view} words={words} />
      ))}
    </Disclosure>
  );
}

function PastRoll({ roll, words }: Spoken & { readonly roll: RollCall }) {
  const { t } = useTranslation('texts');
  const { blanks, round } = roll.text;
  const parts = [
    ...blanks.changes.map(({ basket, level }) =>
      t('past.change', { basket: words.marks(`basket.${basket}`), level: words.t(`letterWord.${level}`) }),
    ),
    ...(blanks.commonList ? [t('past.list')] : []),
    ...(blanks.exemptions ? [t('past.exemptions')] : []),
    ...(blanks.procedure ? [t('past.procedure')] : []),
    ...(blanks.panel === true ? [t('past.panel')] : []),
  ];
  return (
    <div className="past-roll">
      <p>
        <b>{t('past.text', { round })}</b> <span>{t('past.changes', { changes: clauseWords(parts) })}</span>{' '}
        <b>{t(`past.outcome.${roll.outcome}`)}</b>
        {roll.vetoedBy.length === 0 ? null : (
          <span>
            {' '}
            <span>
              {t('past.vetoedBy', { seats: listWords(roll.vetoedBy.map((holder) => holderWords(words, holder))) })}
            </span>
            {(roll.absentNoes ?? []).map(({ member, ground }) => (
              <Fragment key={member}>
                {' '}
                <span>{t(`why.${ground}`, { member: holderStart(words, member) })}</span>
              </Fragment>
            ))}
          </span>
        )}
      </p>
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
      <p className="past-votes small">
        {SENDERS.map((seat) => (
          <span key={seat}>
            <SeatName seat={seat} size={11} length="short" /> <span>{words.t(`voteWithin.${roll.votes[seat]}`)}</span>
          </span>
        ))}
      </p>
    </div>
  );
}
