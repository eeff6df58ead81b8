import { VOTES_NEEDED, type Vote } from '@letter/shared/play';
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { CalledVote } from '../../kit/words/roll-words.ts';
import { Square, type SquareLook } from '../../marks/square.tsx';

/** How a vote is drawn. */
export const VOTE_LOOK: Readonly<Record<Vote, SquareLook>> = { yes: 'solid', no: 'cross', abstain: 'dash' };

/** Squares of one kind in a row, and what they are called below it. */
export interface SquareGroup {
  readonly id: string;
  readonly looks: readonly SquareLook[];
  readonly words: ReactNode;
}

/** Fifteen squares over the width of the screen, with the rule at the number needed and their groups named below. */
export function Fifteen({ groups, label }: { readonly groups: readonly SquareGroup[]; readonly label: string }) {
  const { t } = useTranslation('screen');
  const looks = groups.flatMap((group) => group.looks);
  return (
    <div className="screen-fifteen" role="img" aria-label={label}>
      <div className="screen-squares">
        {looks.map((look, at) => (
          <span key={at} className={at === VOTES_NEEDED ? 'screen-square is-after-rule' : 'screen-square'}>
            {at === VOTES_NEEDED ? <b className="screen-needed">{t('roll.needed', { count: VOTES_NEEDED })}</b> : null}
            <Square look={look} width={97} height={108} weight={4} />
          </span>
        ))}
      </div>
      <div className="screen-brackets">
        {groups
          .filter((group) => group.looks.length > 0)
          .map(({ id, looks: own, words }) => (
            <span key={id} style={{ flexGrow: own.length }}>
              {words}
            </span>
          ))}
      </div>
    </div>
  );
}

/** The fifteen as they are called: for from the left, the others from the right, to come between. */
export function RollSquares({ votes, called }: { readonly votes: readonly CalledVote[]; readonly called: number }) {
  const { t } = useTranslation('screen');
  const { t: marks } = useTranslation('marks');
  const cast = votes.slice(0, called);
  const yes = cast.filter(({ vote }) => vote === 'yes').map(({ vote }) => VOTE_LOOK[vote]);
  const others = cast.filter(({ vote }) => vote !== 'yes').map(({ vote }) => VOTE_LOOK[vote]);
  const toCome = votes.slice(called).map((): SquareLook => 'hatched');
  const group = (id: 'for' | 'toCome' | 'others', looks: readonly SquareLook[]): SquareGroup => ({
    id,
    looks,
    words: <Trans t={t} i18nKey={`roll.${id}`} values={{ count: looks.length }} components={{ b: <b /> }} />,
  });
  return (
    <Fifteen
      groups={[group('for', yes), group('toCome', toCome), group('others', others)]}
      label={marks('vote.row', { words: marks('vote.roll.yes', { count: yes.length }), needed: VOTES_NEEDED })}
    />
  );
}
