import { hasVeto } from '@letter/shared/play';
import type { Vote } from '@letter/shared/play';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PrivateLine } from '../../marks/private-line.tsx';
import { useSend } from '../../state/use-table.ts';
import { useOffered } from '../../state/use-options.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/dialog.tsx';
import { Section } from '../../ui/layout.tsx';
import { PromiseLine } from '../../kit/orders/promise-lines.tsx';
import { useOwnPromises } from '../../kit/orders/use-own-promises.ts';
import { RefusalLine } from '../../kit/orders/lever-notes.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { usePhone } from '../../kit/shell/use-media.ts';
import { LessonMark } from '../../kit/lesson/lesson-mark.tsx';
import { useLesson } from '../../kit/lesson/use-lesson.ts';
import { AbsentMembers } from './absent-members.tsx';
import { ForecastSquares, WhipSentence } from './whip.tsx';

/** In the order of the ballot: the two decisive answers side by side. */
const BALLOT: readonly Vote[] = ['yes', 'no', 'abstain'];

/** The vote of a delegation on the whole text: three equal buttons, sealed and open to change until the roll is called. */
export function VoteBox({ view, words }: Spoken) {
  const { t } = useTranslation('texts');
  const isFirst = useLesson()?.isFirst ?? false;
  const offered = useOffered('cast-vote');
  const send = useSend();
  const isPhone = usePhone();
  const [isOpen, setIsOpen] = useState(false);
  if (view.public.draft === null) return null;
  if (view.seat === 'dprk') return <p className="small">{t('vote.dprk')}</p>;
  const isVeto = hasVeto(view.seat);
  const find = (vote: Vote) => offered.find(({ order }) => order.vote === vote);
  const closed = offered.flatMap(({ rejection }) =>
    rejection === null || rejection.code === 'already-done' ? [] : [words.refusal(rejection)],
  );
  const cast = (vote: Vote) => {
    const choice = find(vote);
    setIsOpen(false);
    if (choice !== undefined && view.ownVote !== vote) void send(choice.order);
  };
  const buttons = (
    <div className="vote-buttons">
      {BALLOT.map((vote) => (
        <Button
          key={vote}
          size="large"
          isOn={view.ownVote === vote ? true : undefined}
          disabled={(find(vote)?.rejection ?? null) !== null && view.ownVote !== vote}
          onClick={() => cast(vote)}
        >
          <span>
            <span>{words.t(`vote.${vote}`)}</span>
            {vote === 'no' && isVeto ? <small>{t('vote.veto')}</small> : null}
          </span>
        </Button>
      ))}
    </div>
  );
  const seat = words.t(`seatThe.${view.seat}`);
  return (
    <Section title={t('vote.title')} aside={<PrivateLine words={t('vote.sealed')} />}>
      <LessonMark place="vote" />
      {view.ownVote === null ? null : (
        <p className="vote-cast">{t('vote.cast', { vote: words.t(`voteWithin.${view.ownVote}`) })}</p>
      )}
      {view.ownVote === 'no' && isVeto ? <p className="note">{t('vote.askVeto')}</p> : null}
      {isPhone ? (
        <Button size="large" className="vote-open" disabled={closed.length > 0} onClick={() => setIsOpen(true)}>
          {t(view.ownVote === null ? 'vote.open' : 'vote.change')}
        </Button>
      ) : (
        buttons
      )}
      {[...new Set(closed)].map((reason) => (
        <p key={reason} className="small closed-line">
          {reason}
        </p>
      ))}
      <VotePromises view={view} />
      {isFirst ? null : <p className="small">{t(view.seat === 'un' ? 'vote.noteUn' : 'vote.note')}</p>}
      {isFirst || view.seat === 'un' || view.public.voted.length > 0 ? null : (
        <p className="small">{t('vote.closes')}</p>
      )}
      <RefusalLine place="cast-vote" words={words} />
      {isPhone ? (
        <Sheet
          isOpen={isOpen}
          onClose={() => setIsOpen(false)}
          title={t('vote.sheetTitle', { seat })}
          over={t('title', { number: view.public.draft.round, year: view.public.halfYear.year })}
        >
          <div className="vote-sheet">
            <WhipSentence view={view} />
            <ForecastSquares view={view} />
            <AbsentMembers view={view} words={words} />
            {buttons}
            <p className="small">{t('vote.last')}</p>
          </div>
        </Sheet>
      ) : null}
    </Section>
  );
}

/** What the delegation has promised about its vote; a vote not cast yet breaks nothing. */
function VotePromises({ view }: Pick<Spoken, 'view'>) {
  const promises = useOwnPromises().filter(
    ({ term }) => term.kind === 'vote' || (term.kind === 'refrain' && term.from === 'veto'),
  );
  return promises.map((one) => (
    <PromiseLine
      key={`${one.id}.${one.index}`}
      promise={view.ownVote === null ? { ...one, at: null } : one}
      reader={view.seat}
    />
  ));
}
