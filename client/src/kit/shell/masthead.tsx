import type { PublicView } from '@letter/shared/play';
import type { TableInfo } from '@letter/shared/protocol';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Wordmark } from '../../marks/wordmark.tsx';
import { groupCode } from '../../net/table-code.ts';
import { useParticipant } from '../../state/session-desk.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** Props of Masthead. */
export interface MastheadProps {
  readonly info: TableInfo;
  /** The frame's pages, in the middle. */
  readonly nav?: ReactNode;
  /** The round, on the right. */
  readonly round?: ReactNode;
  readonly tools?: ReactNode;
}

/** The top line of a table: the game's name, the table, its pages and the round. */
export function Masthead({ info, nav, round, tools }: MastheadProps) {
  const { t } = useTranslation('table');
  const { t: common } = useTranslation('common');
  // In a class nobody types a table's code: it is known by its number.
  const number = useParticipant(({ you }) => you.place?.table ?? null);
  return (
    <div className="mast">
      <div className="mast-left">
        <Link href="/" className="top-home" aria-label={common('nav.home')}>
          <Wordmark />
        </Link>
        <span className="minor" aria-hidden="true">
          /
        </span>
        <span>{t('tableOf', { table: number === null ? groupCode(info.code) : String(number) })}</span>
        <span className="minor mast-kind">{t(info.kind === 'solo' ? 'kind.solo' : `format.${info.format}`)}</span>
      </div>
      <div className="mast-nav">{nav}</div>
      <div className="mast-right">
        <span>{round}</span>
        {tools}
        <ThemeSwitch />
      </div>
    </div>
  );
}

/** "Round 3 of 8, January to June 2017"; with an open end, how many rounds there may be. */
export function useRoundWords(table: PublicView): { readonly round: string; readonly half: string } {
  const { t } = useTranslation('table');
  const { t: play } = useTranslation('play');
  const { fixed, openFrom, most, lastChance } = table.rounds;
  const last = fixed ?? (lastChance >= 1 || openFrom === most ? openFrom : null);
  return {
    round:
      last === null
        ? t('roundOpen', { round: table.round, from: openFrom, most })
        : t('roundFixed', { round: table.round, most: last }),
    half: play(`halfYear.${table.halfYear.half}`, { year: table.halfYear.year }),
  };
}
