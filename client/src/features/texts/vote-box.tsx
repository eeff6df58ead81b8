import { hasVeto } from '@letter/shared/play';
import type { Vote } from '@letter/shared/play';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PrivateLine } from '../../marks/private-line.tsx';
import { VoteSquares } from '../../marks/vote-squares.tsx';
import { useOrderBook } from '../../state/use-table.ts';
import { useOffered } from '../../state/use-options.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Dialog, Sheet } from '../../ui/dialog.tsx';
import { Section } from '../../ui/layout.tsx';
import { RefusalLine } from '../../kit/orders/lever-notes.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { usePhone } from '../../kit/shell/use-media.ts';
import { AbsentMembers } from './absent-members.tsx';
import { WhipSentence, countOf } from './whip.tsx';

/** In the order of the ballot: the two decisive answers side by side. */
const BALLOT: readonly Vote[] = ['yes', 'no', 'abstain'];

/** The vote of a delegation on the whole text: three equal buttons, a confirm step, sealed until the roll is called. */
export function VoteBox({ view, words }: Spoken) {
  const { t } = useTranslation('texts');
  const offered = useOffered('cast-vote');
  const { send } = useOrderBook();
  const isPhone = usePhone();
  const [asked, setAsked] = useState<Vote | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  if (view.public.draft === null) return null;
  if (view.seat === 'dprk') return <p className="small">{t('vote.dprk')}</p>;
  const isVeto = hasVeto(view.seat);
  const noteOf = (vote: Vote) =>
    vote === 'no' && isVeto ? t('vote.veto') : vote === 'abstain' ? t('vote.neither') : undefined;
  const find = (vote: Vote) => offered.find(({ order }) => order.vote === vote);
  const isShut = (vote: Vote) => (find(vote)?.rejection ?? null) !== null;
  const closed = offered.flatMap(({ rejection }) =>
    rejection === null || rejection.code === 'already-done' ? [] : [words.refusal(rejection)],
  );
  const close = () => {
    setIsOpen(false);
    setAsked(null);
  };
  const confirm = () => {
    const choice = asked === null ? undefined : find(asked);
    close();
    if (choice !== undefined) void send(choice.order);
  };
  const actions = (
    <>
      <Button size="large" onClick={close}>
        {t('vote.notYet')}
      </Button>
      <Button size="large" look="primary" disabled={asked === null} onClick={confirm}>
        {asked === null ? t('vote.choose') : t('vote.confirm', { vote: words.t(`voteWithin.${asked}`) })}
      </Button>
    </>
  );
  const seat = words.t(`seatThe.${view.seat}`);
  const count = countOf(view);
  return (
    <Section title={t('vote.title')} aside={<PrivateLine words={t('vote.sealed')} />}>
      {view.ownVote === null ? null : (
        <p className="vote-cast">{t('vote.cast', { vote: words.t(`voteWithin.${view.ownVote}`) })}</p>
      )}
      {isPhone ? (
        <Button size="large" className="vote-open" disabled={closed.length > 0} onClick={() => setIsOpen(true)}>
          {t(view.ownVote === null ? 'vote.open' : 'vote.change')}
        </Button>
      ) : (
        <div className="vote-buttons">
          {BALLOT.map((vote) => (
            <Button
              key={vote}
              size="large"
              isOn={view.ownVote === vote ? true : undefined}
              disabled={isShut(vote) && view.ownVote !== vote}
              onClick={() => view.ownVote !== vote && setAsked(vote)}
            >
              <span>
                <span>{words.t(`vote.${vote}`)}</span>
                {vote === 'no' && isVeto ? <small>{t('vote.veto')}</small> : null}
              </span>
            </Button>
          ))}
        </div>
      )}
      {[...new Set(closed)].map((reason) => (
        <p key={reason} className="small closed-line">
          {reason}
        </p>
      ))}
      <p className="small">{t(view.seat === 'un' ? 'vote.noteUn' : 'vote.note')}</p>
      <RefusalLine place="cast-vote" words={words} />
      {isPhone ? (
        <Sheet
          isOpen={isOpen}
          onClose={close}
          title={t('vote.sheetTitle', { seat })}
          over={t('title', { number: view.public.draft.round, year: view.public.halfYear.year })}
          actions={actions}
        >
          <div className="vote-sheet">
            <WhipSentence view={view} />
            {count === null ? null : <VoteSquares counts={count} />}
            <AbsentMembers view={view} words={words} />
            <ChoiceList
              label={t('vote.title')}
              look="boxes"
              value={asked ?? view.ownVote}
              onChange={setAsked}
              choices={BALLOT.map((vote) => ({
                value: vote,
                label: words.t(`vote.${vote}`),
                note: noteOf(vote),
                isDisabled: isShut(vote) && view.ownVote !== vote,
              }))}
            />
            <p className="small">{t('vote.last')}</p>
          </div>
        </Sheet>
      ) : (
        <Dialog
          isOpen={asked !== null}
          onClose={close}
          title={t('vote.ask', { vote: asked === null ? '' : words.t(`voteWithin.${asked}`), seat })}
          actions={actions}
        >
          <p className="narrative">{asked === 'no' && isVeto ? t('vote.askVeto') : t('vote.last')}</p>
        </Dialog>
      )}
    </Section>
  );
}
