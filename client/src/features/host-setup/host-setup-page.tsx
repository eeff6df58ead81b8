import { findScenario, DEFAULT_SCENARIO } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionPlan } from '@letter/shared/protocol';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { LobbyNote } from '../../kit/lobby/lobby-note.tsx';
import { useLobbyRequest } from '../../kit/lobby/use-lobby-request.ts';
import { PlanPicture } from '../../kit/session/plan/plan-picture.tsx';
import { usePlanWords } from '../../kit/session/plan/use-plan-words.ts';
import { ThemeSwitch } from '../../kit/shell/theme-switch.tsx';
import { useTitle } from '../../kit/shell/use-title.ts';
import { Wordmark } from '../../marks/wordmark.tsx';
import type { LobbyRefusal } from '../../net/lobby-refusal.ts';
import { timeWriter } from '../../text/formats.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { ClockLines } from './clock-lines.tsx';
import { DrawnTables } from './drawn-tables.tsx';
import { GameLines } from './game-lines.tsx';
import { keepPlan, keptPlan } from './kept-plan.ts';
import { RoomLines } from './room-lines.tsx';
import { changedLines, firstDraft, lessonTimes, lessonWish, planOf, tablesOf } from './session-draft.ts';
import type { SessionDraft } from './session-draft.ts';
import '../../kit/shell/frame-foot.css';
import '../../kit/shell/frame.css';
import '../../kit/shell/shell.css';
import './setup.css';

const weekday = timeWriter({ weekday: 'long' });
const DOOR_MS = 10 * 60_000;
const LATE_MINUTES = 6;
/** The drawing follows the time of day, no faster than anybody reads it. */
const LOOK_AGAIN_MS = 10_000;

/** Props of HostSetupPage. */
export interface HostSetupPageProps {
  /** Asks the server for a session; it answers with what opens its host's page. */
  readonly open: (plan: SessionPlan) => Promise<Result<string, LobbyRefusal>>;
  /** Goes to the page that was opened. */
  readonly onOpened: (address: string) => void;
}

/** Where a session begins: one page of choices, each with a default, and the lesson that they make, drawn. */
export function HostSetupPage({ open, onOpened }: HostSetupPageProps) {
  const { t } = useTranslation('host');
  const now = useNow();
  const usualName = t('setup.name.first', { day: weekday(now) });
  const [draft, setDraft] = useState(() => firstDraft(usualName));
  const [kept] = useState(() => keptPlan(draft.settings.name));
  const [isKept, setIsKept] = useState(false);
  const [request, run] = useLobbyRequest();
  useTitle(t('setup.title'));
  const words = usePlanWords();
  const { settings } = draft;
  const times = lessonTimes(draft, now);
  const rules = (findScenario(settings.scenario) ?? DEFAULT_SCENARIO).formats[settings.format];
  const plan = planOf(draft, times, rules);
  const hasTime = times.fault === null && plan.rounds.length > 0;
  const isWaiting = request.kind === 'waiting';
  const change = (changes: Partial<SessionDraft>) => {
    setDraft((one) => ({ ...one, ...changes }));
    setIsKept(false);
  };
  const settle = (changes: Partial<typeof settings>) => change({ settings: { ...settings, ...changes } });
  const openDoor = () => {
    if (isWaiting || !hasTime) return;
    const name = settings.name.trim() === '' ? usualName : settings.name;
    void run(
      'session',
      () => open({ settings: { ...settings, name }, lesson: lessonWish(draft, times, now) }),
      onOpened,
    );
  };
  const keep = () => {
    keepPlan(draft);
    setIsKept(true);
    announce(t('setup.keptNow'));
  };
  return (
    <div className="setup">
      <header>
        <div className="mast">
          <div className="mast-left">
            <Link href="/" className="top-home">
              <Wordmark />
            </Link>
            <span className="minor" aria-hidden="true">
              /
            </span>
            <span>{t('setup.title')}</span>
          </div>
          <div className="mast-nav" />
          <div className="mast-right">
            <span>{t('setup.noAccount')}</span>
            <ThemeSwitch />
          </div>
        </div>
        <div className="band setup-band">
          <h1 className="visually-hidden">{t('setup.title')}</h1>
          <div className="setup-name">
            <input
              aria-label={t('setup.name.label')}
              dir="auto"
              maxLength={60}
              value={settings.name}
              onChange={(event) => settle({ name: event.target.value })}
            />
            <p className="small">{t('setup.name.hint')}</p>
          </div>
          <div className="setup-changed">
            <p className="note">
              <b>{changedWords()}</b>
              <span>{kept === null ? t('setup.bellNote') : t('setup.kept.words')}</span>
            </p>
            {kept === null ? null : (
              <Button
                size="small"
                onClick={() => setDraft({ ...kept, settings: { ...kept.settings, name: settings.name } })}
              >
                {t('setup.kept.use')}
              </Button>
            )}
            <Button size="small" onClick={() => setDraft(firstDraft(settings.name))}>
              {t('setup.back')}
            </Button>
          </div>
        </div>
      </header>
      <main className="setup-main">
        <div className="setup-columns">
          <section>
            <h2 className="section-head">{t('setup.groups.game')}</h2>
            <GameLines settings={settings} onChange={settle} />
          </section>
          <section>
            <h2 className="section-head">{t('setup.groups.room')}</h2>
            <RoomLines settings={settings} onChange={settle} />
          </section>
          <section>
            <h2 className="section-head">{t('setup.groups.clock')}</h2>
            <ClockLines draft={draft} times={times} now={now} onChange={change} />
          </section>
        </div>
        <section className="setup-plan">
          <div className="setup-plan-head">
            <h2 className="screen-title" aria-live="polite">
              {words.fits(plan, times.bell)}
            </h2>
            <span className="note">{t('setup.drawn')}</span>
          </div>
          <PlanPicture
            plan={plan}
            door={times.start - DOOR_MS}
            bell={times.bell}
            note={lateWords()}
            beside={<DrawnTables count={tablesOf(draft)} />}
          />
        </section>
      </main>
      <footer className="foot setup-foot">
        <p className="note">
          <b>{t('setup.closed')}</b>
          <span>{isKept ? t('setup.keptNow') : t('setup.closedNote')}</span>
        </p>
        {request.kind === 'refused' ? <LobbyNote refusal={request.refusal} code="" /> : null}
        <div className="setup-acts">
          {hasTime ? null : <p className="note">{t('setup.fix')}</p>}
          <Button onClick={keep}>{t('setup.keep')}</Button>
          <Button look="primary" size="large" aria-disabled={isWaiting || !hasTime} onClick={openDoor}>
            {t(isWaiting ? 'setup.opening' : 'setup.open')}
          </Button>
        </div>
      </footer>
    </div>
  );

  function changedWords(): string {
    const count = changedLines(draft);
    return count === 0 ? t('setup.changed.none') : t('setup.changed.some', { count });
  }

  function lateWords(): string {
    if (times.bell === null || times.fault !== null) return '';
    const late = { ...times, start: times.start + LATE_MINUTES * 60_000 };
    return words.late(LATE_MINUTES, planOf(draft, late, rules), times.bell);
  }
}

/** The time of day, ms, every few seconds. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), LOOK_AGAIN_MS);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
