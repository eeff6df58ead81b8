import { isByCorrespondence } from '@letter/shared/protocol';
import { DEFAULT_SCENARIO_ID } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Wordmark } from '../../marks/wordmark.tsx';
import { rememberedName } from '../../net/display-name.ts';
import { personHere, turnTo } from '../../net/identity.ts';
import { openTable, playNow } from '../../net/lobby.ts';
import type { KnownPerson } from '../../net/people.ts';
import { recentTables, rememberTable } from '../../net/recent-tables.ts';
import { sessionPath } from '../../net/session-address.ts';
import { rememberSent } from '../../net/sent-by-play-now.ts';
import { tablePath } from '../../net/table-code.ts';
import { TopLine } from '../../kit/shell/top-line.tsx';
import { useTitle } from '../../kit/shell/use-title.ts';
import { JoinForm } from './join-form.tsx';
import { LandingFigure } from './landing-figure.tsx';
import { LobbyNote } from '../../kit/lobby/lobby-note.tsx';
import { NameLine } from './name-line.tsx';
import { PlayList } from './play-list.tsx';
import type { PlayChoice } from './play-list.tsx';
import { PlayOptions } from './play-options.tsx';
import type { TableOptions } from './play-options.tsx';
import { RecentTables } from './recent-tables.tsx';
import { SavedGame } from './saved-game.tsx';
import { useLobbyRequest } from '../../kit/lobby/use-lobby-request.ts';
import './landing.css';
import './landing-figure.css';
import './landing-narrow.css';

const FIRST_OPTIONS: TableOptions = {
  format: 'standard',
  scenario: DEFAULT_SCENARIO_ID,
  pace: 'live',
  bots: 'competent',
};
/** The first game: the tutorial, as the delegation that its lessons are written for. */
const FIRST_GAME = { kind: 'solo', format: 'standard', scenario: 'tutorial', seat: 'us' } as const;
/** Requests whose refusal is shown where they were started. */
const OWN_NOTES: readonly string[] = ['join', 'import'];

/** The landing page: what the game is, the ways in, and the picture that carries its thesis. */
export function LandingPage() {
  const { t } = useTranslation('landing');
  const [, go] = useLocation();
  const [{ name, mark }, setWho] = useState(whoIsHere);
  const [options, setOptions] = useState<TableOptions>(FIRST_OPTIONS);
  const [request, run, clear] = useLobbyRequest();
  useTitle(null);
  const sitDown = (code: string) => {
    rememberTable(code);
    go(tablePath(code));
  };
  // The page says whose name it is: who begins a game under it is that person, for the whole tab.
  const begin: typeof run = (...asked) => {
    turnTo(mark);
    return run(...asked);
  };
  const choose = (choice: PlayChoice) => {
    if (choice === 'host') go('/host');
    else if (choice === 'now')
      void begin(
        'now',
        () => playNow(name),
        (code) => {
          rememberSent(code);
          sitDown(code);
        },
      );
    else if (choice === 'new') void begin('new', () => openTable({ ...FIRST_GAME, name }), sitDown);
    else if (choice === 'solo') playAs('us');
    else void begin('friends', () => openTable({ kind: 'friends', name, ...options }), sitDown);
  };
  // Alone the person sets the pace; at a table of friends everybody takes a seat in the waiting room.
  const playAs = (seat: SeatId) => {
    const { format, scenario, bots } = options;
    void begin('solo', () => openTable({ kind: 'solo', name, format, scenario, bots, seat }), sitDown);
  };
  const isNew = recentTables().length === 0;
  return (
    <div className="landing">
      <TopLine isHome />
      <main className="landing-columns">
        <div className="landing-left">
          <Wordmark look="title" />
          <p className="deck">{t('deck')}</p>
          <PlayList
            request={request}
            isSlow={isByCorrespondence(options.pace)}
            isNew={isNew}
            onChoose={choose}
            onFace={playAs}
          />
          {request.kind === 'refused' && !OWN_NOTES.includes(request.id) ? (
            <LobbyNote refusal={request.refusal} code="" />
          ) : null}
          <JoinForm
            request={request}
            run={run}
            onEdit={clear}
            onFound={sitDown}
            onSession={(code) => go(sessionPath(code))}
          />
          <PlayOptions options={options} onChange={setOptions} />
          <div className="landing-small">
            <NameLine name={name} onName={() => setWho(whoIsHere)} onSomebodyElse={() => setWho(whoIsHere)} />
            <RecentTables key={mark} onOpen={sitDown} />
            <SavedGame request={request} run={begin} onEdit={clear} onOpened={sitDown} />
          </div>
        </div>
        <LandingFigure />
      </main>
    </div>
  );
}

const whoIsHere = (): KnownPerson => ({ name: rememberedName(), mark: personHere() });
