import { countVotes, VETO_SEATS, VOTES_NEEDED, type RollCall } from '@letter/shared/play';
import { useEffect, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useLessMotion } from '../../kit/shell/use-media.ts';
import { useRollWords, type CalledVote } from '../../kit/words/roll-words.ts';
import { useStory } from '../../kit/words/use-story.ts';
import { Square } from '../../marks/square.tsx';
import { Frame, Say } from './frame.tsx';
import { RollSquares, VOTE_LOOK } from './roll-squares.tsx';
import type { ContentOf } from './scene-of.ts';
import { useRoundWords } from './use-room-words.ts';

/** Time between two members of the roll on a projector, ms: a room reads along. */
const BEAT_MS = 700;

/** A roll call: of one table member by member, of several as their results. */
export function RollScene({ content }: { readonly content: ContentOf<'roll-call'> }) {
  const { t } = useTranslation('screen');
  const { tables } = content;
  const only = tables.length === 1 ? tables[0] : undefined;
  const round = useRoundWords();
  const frame = { middle: t('scene.roll-call'), right: <b>{round}</b>, footLeft: t('roll.foot') };
  if (only === undefined && tables.some(({ roll }) => roll !== null)) return <ClassRolls content={content} />;
  if (only?.roll === undefined || only.roll === null)
    return (
      <Frame {...frame}>
        <Say title={t('roll.none')} sub={t('roll.noneSub')} size="large" />
      </Frame>
    );
  return <OneRoll key={only.roll.text.id} table={only.table} roll={only.roll} isLive={only.isNow} />;
}

/** The votes that have been called, one more at every beat. */
function useCalled(total: number, isLive: boolean): number {
  const lessMotion = useLessMotion();
  const [called, setCalled] = useState(isLive && !lessMotion ? 0 : total);
  useEffect(() => {
    if (called >= total) return undefined;
    const timer = window.setTimeout(() => setCalled((known) => known + 1), BEAT_MS);
    return () => window.clearTimeout(timer);
  }, [called, total]);
  return called;
}

function OneRoll({
  table,
  roll,
  isLive,
}: {
  readonly table: number;
  readonly roll: RollCall;
  readonly isLive: boolean;
}) {
  const { t } = useTranslation('screen');
  const { t: moments } = useTranslation('moments');
  const words = useRollWords();
  const round = useRoundWords();
  const votes = words.votes(roll);
  const called = useCalled(votes.length, isLive);
  const isOver = called >= votes.length;
  const yes = votes.slice(0, called).filter(({ vote }) => vote === 'yes').length;
  const left = votes.length - called;
  const now = votes[called];
  return (
    <Frame
      left={t('table', { number: table })}
      middle={t('text.title', { round: roll.text.round })}
      right={<b>{round}</b>}
      footLeft={t('roll.foot')}
      footRight={
        now === undefined ? null : (
          <Trans t={t} i18nKey="roll.called" values={{ name: now.name }} components={{ b: <b /> }} />
        )
      }
    >
      <Say
        title={isOver ? words.result(roll) : t('roll.running', { needed: VOTES_NEEDED, yes, left })}
        sub={isOver ? words.reasons(roll)[0] : <RunningSub votes={votes} called={called} yes={yes} />}
        size={isOver ? 'normal' : 'large'}
      />
      <RollSquares votes={votes} called={called} />
      <ol className="screen-roll">
        {votes.map(({ member, name, vote, isVeto }, at) => {
          const isHere = at < called;
          const isNow = at === called;
          return (
            <li key={member} className={isNow ? 'is-called' : ''}>
              <Square look={isHere ? VOTE_LOOK[vote] : 'hatched'} width={30} height={36} weight={2} />
              <span>{name}</span>
              <span className={isHere || isNow ? 'screen-vote' : 'screen-vote is-open'}>
                {isHere
                  ? moments(isVeto ? 'rollCall.vote.veto' : `rollCall.vote.${vote}`)
                  : t(isNow ? 'roll.isCalled' : mayVeto(member) ? 'roll.comesVeto' : 'roll.comes')}
              </span>
            </li>
          );
        })}
      </ol>
    </Frame>
  );
}

const mayVeto = (member: string): boolean => VETO_SEATS.some((seat) => seat === member);

/** What is still possible, after the sentence that counts. */
function RunningSub({
  votes,
  called,
  yes,
}: {
  readonly votes: readonly CalledVote[];
  readonly called: number;
  readonly yes: number;
}) {
  const { t } = useTranslation('screen');
  const { seats } = useStory();
  const open = VETO_SEATS.filter((seat) => votes.slice(called).some(({ member }) => member === seat));
  const missing = VOTES_NEEDED - yes;
  const first =
    missing <= 0
      ? t('roll.enough')
      : missing > votes.length - called
        ? t('roll.short')
        : t('roll.more', { count: missing });
  return (
    <>
      <span>{first}</span> {open.length === 0 ? null : <span>{t('roll.mayVeto', { seats: seats(open) })}</span>}
    </>
  );
}

function ClassRolls({ content: { tables } }: { readonly content: ContentOf<'roll-call'> }) {
  const { t } = useTranslation('screen');
  const round = useRoundWords();
  const countOf = (wanted: RollCall['outcome']): number => tables.filter(({ roll }) => roll?.outcome === wanted).length;
  return (
    <Frame middle={t('scene.roll-call')} right={<b>{round}</b>} footLeft={t('room.onDevices')}>
      <Say
        title={t('roll.class')}
        sub={t('roll.classSub', {
          adopted: countOf('adopted'),
          vetoed: countOf('vetoed'),
          lost: countOf('not-carried'),
        })}
      />
      <ul className={`screen-lines ${tables.length > 12 ? 'is-some' : ''}`}>
        {tables.map(({ table, roll }) => (
          <li key={table}>
            <b>{t('table', { number: table })}</b>{' '}
            <span>
              {roll === null ? t('roll.noRoll') : t(`roll.outcome.${roll.outcome}`, { yes: countVotes(roll, 'yes') })}
            </span>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
