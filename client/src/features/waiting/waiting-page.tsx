import { ROLES, SEATS } from '@letter/shared/play';
import type { PostId } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../net/requests.ts';
import { useActions, useScenario } from '../../state/use-table.ts';
import { useWorldWords } from '../../kit/words/use-world-words.ts';
import { useRefusal } from '../../kit/words/use-refusal.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import { Section } from '../../ui/layout.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { Masthead } from '../../kit/shell/masthead.tsx';
import { LeaveTable } from '../../kit/lobby/leave-table.tsx';
import { hasPeopleList, PeopleList } from '../../kit/lobby/people-list.tsx';
import { PaceField } from '../../kit/lobby/pace-field.tsx';
import { RuleField, hasSharedSeats } from '../../kit/lobby/rule-field.tsx';
import { useSecondsLeft } from '../../kit/shell/server-clock.ts';
import { clockFigures } from '../../marks/clock-words.ts';
import { OwnName } from '../../kit/lobby/own-name.tsx';
import { PersonalCode } from '../../kit/lobby/personal-code.tsx';
import { SecondPlayer } from '../../kit/lobby/second-player.tsx';
import { RejoinForm } from '../../kit/lobby/rejoin-form.tsx';
import { StartButton } from './start-button.tsx';
import type { StartButtonProps } from './start-button.tsx';
import { Invite } from './invite.tsx';
import { RoleRow } from '../../kit/lobby/role-row.tsx';
import { SeatRow } from '../../kit/lobby/seat-row.tsx';
import { labelledWords, personWords } from '../../text/formats.ts';
import '../../kit/shell/page.css';
import './waiting.css';

/** Before the game: choose a seat, bring others in, and know what happens next. */
export function WaitingPage({ view }: { readonly view: TableView }) {
  const { t } = useTranslation('waiting');
  const { t: seatWords } = useTranslation('seat');
  const { t: tableWords } = useTranslation('table');
  const { t: roles } = useTranslation('roles');
  const sayRefusal = useRefusal();
  const actions = useActions();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const run = async (ask: () => Answer) => {
    setIsBusy(true);
    const answer = await ask();
    setIsBusy(false);
    setRefusal(answer.ok ? null : sayRefusal(answer.error));
  };
  const take = (seat: PostId | null) => void run(() => actions.takeSeat(seat));
  return (
    <div className="waiting">
      <header>
        <Masthead info={view.info} />
      </header>
      <main className="waiting-columns">
        <div>
          <header className="page-head">
            <h1 className="waiting-title">{t('title')}</h1>
            <p className="deck waiting-deck">{t('deck')}</p>
          </header>
          {refusal === null ? null : <ErrorNote what={refusal} />}
          <ul className="seat-rows" aria-label={t('seats')}>
            {SEATS.map((seat) => (
              <SeatRow key={seat} seat={seat} view={view} isBusy={isBusy} onTake={take} />
            ))}
          </ul>
          {view.info.kind === 'friends' ? (
            <>
              <p className="note waiting-observing">{roles('row.also')}</p>
              <ul className="seat-rows" aria-label={roles('row.list')}>
                {ROLES.map((role) => (
                  <RoleRow key={role} post={role} view={view} isBusy={isBusy} onTake={take} />
                ))}
              </ul>
            </>
          ) : null}
          {view.info.observers === 0 ? null : (
            <p className="note waiting-observing">{t('observing', { count: view.info.observers })}</p>
          )}
        </div>
        <aside className="waiting-side">
          <StartBox view={view} isBusy={isBusy} run={run} />
          {hasPeopleList(view) ? (
            <Section title={t('people')} level={2}>
              <PeopleList view={view} />
            </Section>
          ) : null}
          {view.info.kind === 'solo' ? null : (
            <Section title={t('invite')} level={2}>
              <Invite code={view.info.code} />
            </Section>
          )}
          {view.info.kind === 'friends' ? (
            <Section title={tableWords('pace.title')} level={2}>
              <PaceField info={view.info} isHost={view.you.maker} />
            </Section>
          ) : null}
          {hasSharedSeats(view.info) ? (
            <Suspense fallback={null}>
              <RuleSection view={view} />
            </Suspense>
          ) : null}
          <NextSteps view={view} />
          <Section title={seatWords('code.title')} level={2}>
            <OwnName view={view} />
            <PersonalCode table={view.info.code} />
            {view.info.kind === 'solo' ? null : <SecondPlayer table={view.info.code} />}
          </Section>
          {view.you.seat === null && view.you.role === undefined ? null : (
            <Section title={tableWords('leave.title')} level={2}>
              <LeaveTable info={view.info} />
            </Section>
          )}
          {view.you.seat === null ? (
            <Disclosure title={seatWords('rejoin.title')}>
              <RejoinForm table={view.info.code} onDone={() => window.location.reload()} />
            </Disclosure>
          ) : null}
        </aside>
      </main>
    </div>
  );
}

function RuleSection({ view }: Pick<StartButtonProps, 'view'>) {
  const { t } = useTranslation('delegation');
  return (
    <Section title={t('rule.title')} level={2}>
      <RuleField info={view.info} isHost={view.you.maker} />
    </Section>
  );
}

function StartBox({ view, isBusy, run }: StartButtonProps) {
  const { t } = useTranslation('waiting');
  const { seatsStart } = useStory();
  const left = useSecondsLeft(view.info.deadline);
  const free = SEATS.filter((seat) => view.info.seats[seat].controller !== 'person');
  if (view.info.kind === 'public') {
    return (
      <div className="start-box">
        {left === null ? null : (
          <p className="start-clock" role="timer">
            {clockFigures(left)}
          </p>
        )}
        <p className="narrative">{left === 0 ? t('starting') : t(left === null ? 'publicSoon' : 'publicStart')}</p>
      </div>
    );
  }
  const { lead } = view.info;
  if (!view.you.host) {
    const words =
      lead === null ? t('waitHost') : t(lead.standsIn ? 'waitStandIn' : 'waitLead', { name: personWords(lead.name) });
    return <p className="narrative start-box">{words}</p>;
  }
  const isAnybodySeated = SEATS.some((seat) => view.info.seats[seat].names.length > 0);
  return (
    <div className="start-box">
      <StartButton view={view} isBusy={isBusy} run={run} />
      <p className="note">
        {!isAnybodySeated
          ? t('needSeat')
          : free.length === 0
            ? t('startFull')
            : t('startNote', { free: seatsStart(free) })}
      </p>
      {view.you.maker && view.you.seat === null ? <p className="note">{t('leadOnly')}</p> : null}
      {lead?.standsIn === true ? (
        <p className="note">
          {lead.maker === null ? t('youStandInAlone') : t('youStandIn', { maker: personWords(lead.maker) })}
        </p>
      ) : null}
    </div>
  );
}

function NextSteps({ view }: { readonly view: TableView }) {
  const { t } = useTranslation('waiting');
  const { t: levels } = useTranslation('levels');
  const world = useWorldWords()(view.info.scenario);
  const { openFrom, most, lastChance } = useScenario().formats[view.info.format];
  const end = lastChance >= 1 ? t('steps.endFixed', { most: openFrom }) : t('steps.end', { from: openFrom, most });
  return (
    <Section title={t('next')} level={2}>
      <ol className="next-steps">
        {[
          labelledWords(world.name, world.words),
          t('steps.seats'),
          levels(`told.${view.info.bots}`),
          t('steps.round'),
          t('steps.first'),
          end,
        ].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
    </Section>
  );
}
