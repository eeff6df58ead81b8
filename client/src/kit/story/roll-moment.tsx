import { VOTES_NEEDED, type RollCall } from '@letter/shared/play';
import { memo, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Square, type SquareLook } from '../../marks/square.tsx';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { useLessMotion } from '../shell/use-media.ts';
import { useRollWords, type CalledVote } from '../words/roll-words.ts';
import './roll-moment.css';

/** Time between two members of the roll, ms: fifteen of them in six seconds. */
const BEAT_MS = 400;

const LOOK: Readonly<Record<CalledVote['vote'], SquareLook>> = { yes: 'solid', no: 'cross', abstain: 'dash' };

/** Props of RollMoment. */
export interface RollMomentProps {
  readonly roll: RollCall;
  /** Whether its votes come one by one; otherwise the whole roll stands there at once. */
  readonly isLive: boolean;
  /** Called once the result stands, by itself or because the reader asked for it. */
  readonly onTold?: () => void;
  readonly onClose?: () => void;
}

/** A roll call as a moment: the fifteen under the line of nine, one by one, and then the result and its reasons. */
export const RollMoment = memo(function RollMoment({ roll, isLive, onTold, onClose }: RollMomentProps) {
  const { t } = useTranslation('moments');
  const words = useRollWords();
  const votes = useMemo(() => words.votes(roll), [words, roll]);
  const lessMotion = useLessMotion();
  const [called, setCalled] = useState(isLive && !lessMotion ? 0 : votes.length);
  const isOver = called >= votes.length;
  useEffect(() => {
    if (isOver) return undefined;
    const timer = window.setTimeout(() => setCalled((known) => known + 1), BEAT_MS);
    return () => window.clearTimeout(timer);
  }, [called, isOver]);
  const result = useMemo(() => words.result(roll), [words, roll]);
  useEffect(() => {
    if (!isOver) return;
    if (isLive) announce(result);
    onTold?.();
    // Once, when the result stands.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isOver]);
  const yes = votes.slice(0, called).filter(({ vote }) => vote === 'yes').length;
  const isShown = isOver || !isLive;
  return (
    <section className="roll-moment" aria-label={t('rollCall.label')}>
      <p className="roll-result">
        {isShown ? result : t('rollCall.running', { needed: VOTES_NEEDED, yes, left: votes.length - called })}
      </p>
      <Fifteen votes={votes} called={called} />
      <ol className="roll-names">
        {votes.map((one, at) => (
          <Member key={one.member} one={one} state={at < called ? 'here' : at === called ? 'called' : 'to-come'} />
        ))}
      </ol>
      {isOver ? (
        <>
          {words.reasons(roll).map((line) => (
            <p key={line} className="narrative">
              {line}
            </p>
          ))}
          {onClose === undefined ? null : <Button onClick={onClose}>{t('rollCall.close')}</Button>}
        </>
      ) : (
        <Button onClick={() => setCalled(votes.length)}>{t('rollCall.skip')}</Button>
      )}
    </section>
  );
});

/** One of the fifteen. A beat changes two of them, and the others are not drawn again. */
const Member = memo(function Member({
  one,
  state,
}: {
  readonly one: CalledVote;
  readonly state: 'here' | 'called' | 'to-come';
}) {
  const { t } = useTranslation('moments');
  const { name, vote, isVeto } = one;
  const isHere = state === 'here';
  return (
    <li className={state === 'called' ? 'is-called' : undefined}>
      <Square look={isHere ? LOOK[vote] : 'hatched'} width={12} height={14} />
      <span>{name}</span>
      <span className={isHere ? 'roll-vote' : 'roll-vote minor'}>
        {t(isHere ? (isVeto ? 'rollCall.vote.veto' : `rollCall.vote.${vote}`) : 'rollCall.toCome')}
      </span>
    </li>
  );
});

/** Fifteen squares: those in favour from the left, the others from the right, and the line at the number needed. */
function Fifteen({ votes, called }: { readonly votes: readonly CalledVote[]; readonly called: number }) {
  const { t } = useTranslation('marks');
  const cast = votes.slice(0, called);
  const inFavour = cast.filter(({ vote }) => vote === 'yes');
  const others = cast.filter(({ vote }) => vote !== 'yes');
  const looks: readonly SquareLook[] = [
    ...inFavour.map(() => LOOK.yes),
    ...votes.slice(called).map((): SquareLook => 'hatched'),
    ...others.map(({ vote }) => LOOK[vote]),
  ];
  return (
    <span className="vote-squares roll-squares">
      <span
        className="vote-row"
        role="img"
        aria-label={t('vote.row', { words: t('vote.roll.yes', { count: inFavour.length }), needed: VOTES_NEEDED })}
      >
        {looks.map((look, at) => (
          <span
            key={at}
            className={at === VOTES_NEEDED ? 'vote-cell is-after-rule' : 'vote-cell'}
            data-needed={at === VOTES_NEEDED ? VOTES_NEEDED : undefined}
          >
            <Square look={look} />
          </span>
        ))}
      </span>
    </span>
  );
}

/** A roll in one line, once it was read. */
export function RollLine({ roll, onOpen }: { readonly roll: RollCall; readonly onOpen: () => void }) {
  const { t } = useTranslation('moments');
  const words = useRollWords();
  return (
    <p className="roll-line small">
      <span>{words.result(roll)}</span>{' '}
      <Button look="link" onClick={onOpen}>
        {t('rollCall.open')}
      </Button>
    </p>
  );
}
