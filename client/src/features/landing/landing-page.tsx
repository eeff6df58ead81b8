import { DEFAULT_SCENARIO_ID } from '@letter/shared/play';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Wordmark } from '../../marks/wordmark.tsx';
import { rememberedName } from '../../net/display-name.ts';
import { openTable, playNow } from '../../net/lobby.ts';
import { recentTables, rememberTable } from '../../net/recent-tables.ts';
import { tablePath } from '../../net/table-code.ts';
import { TopLine } from '../../kit/shell/top-line.tsx';
import { useTitle } from '../../kit/shell/use-title.ts';
import { JoinForm } from './join-form.tsx';
import { LandingFigure } from './landing-figure.tsx';
import { LobbyNote } from '../../kit/lobby/lobby-note.tsx';
import { NameLine } from './name-line.tsx';
import { PlayList } from './play-list.tsx';
import type { PlayChoice } from './play-list.tsx';
import { PlayWish } from './play-wish.tsx';
import type { Wish } from './play-wish.tsx';
import { RecentTables } from './recent-tables.tsx';
import { SavedGame } from './saved-game.tsx';
import { useErrand } from '../../kit/lobby/use-errand.ts';
import './landing.css';
import './landing-figure.css';
import './landing-narrow.css';

const FIRST_WISH: Wish = { format: 'standard', seat: 'us', scenario: DEFAULT_SCENARIO_ID, pace: 'live' };
/** Requests whose refusal is shown where they were started. */
const OWN_NOTES: readonly string[] = ['join', 'import'];

/** The landing page: what the game is, four ways in, and the picture that carries its thesis. */
export function LandingPage() {
  const { t } = useTranslation('landing');
  const [, go] = useLocation();
  const [name, setName] = useState(rememberedName);
  const [wish, setWish] = useState<Wish>(FIRST_WISH);
  const [errand, run, clear] = useErrand();
  useTitle(null);
  const sitDown = (code: string) => {
    rememberTable(code);
    go(tablePath(code));
  };
  const choose = (choice: PlayChoice) => {
    if (choice === 'host') go('/teachers');
    else if (choice === 'now') void run('now', () => playNow(name), sitDown);
    else void run(choice, () => openTable({ kind: choice, name, ...wishFor(choice, wish) }), sitDown);
  };
  return (
    <div className="landing">
      <TopLine isHome />
      <main className="landing-columns">
        <div className="landing-left">
          <Wordmark look="title" />
          <p className="deck">{t('deck')}</p>
          <PlayList errand={errand} isSlow={wish.pace !== 'live'} onChoose={choose} />
          <PlayWish wish={wish} onWish={setWish} isNew={recentTables().length === 0} />
          {errand.kind === 'refused' && !OWN_NOTES.includes(errand.id) ? (
            <LobbyNote refusal={errand.refusal} code="" />
          ) : null}
          <JoinForm errand={errand} run={run} onEdit={clear} onFound={sitDown} />
          <div className="landing-small">
            <NameLine name={name} onName={setName} />
            <RecentTables onOpen={sitDown} />
            <SavedGame errand={errand} run={run} onEdit={clear} onOpened={sitDown} />
          </div>
        </div>
        <LandingFigure />
      </main>
    </div>
  );
}

// At a table of friends everybody takes a seat in the waiting room; alone, the person sets the pace.
const wishFor = (
  kind: 'friends' | 'solo',
  { format, seat, scenario, pace }: Wish,
): Pick<Wish, 'format' | 'scenario'> & Partial<Wish> =>
  kind === 'solo' ? { format, scenario, seat } : { format, scenario, pace };
