import type { TableView } from '@letter/shared/protocol';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { personWords } from '../../text/formats.ts';
import { groupCode } from '../../net/table-code.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useHearsMessages } from '../../kit/shell/announcements.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/layout.tsx';
import { EndTable, mayEnd } from '../../features/seat/end-table.tsx';
import { hasPeopleList, isAskingToJoin, PeopleList } from '../../kit/lobby/people-list.tsx';
import { PaceField } from '../../kit/lobby/pace-field.tsx';
import { RuleField, hasSharedSeats } from '../../kit/lobby/rule-field.tsx';
import { ClockControls, mayLengthen } from '../../kit/lobby/clock-controls.tsx';
import { LeaveTable } from '../../kit/lobby/leave-table.tsx';
import { RemoveTable } from '../../features/seat/remove-table.tsx';
import { OpenSeats } from '../../features/seat/open-seats.tsx';
import { ForgetDevice } from '../../kit/lobby/forget-device.tsx';
import { OwnName } from '../../kit/lobby/own-name.tsx';
import { PersonalCode } from '../../kit/lobby/personal-code.tsx';
import { SecondPlayer } from '../../kit/lobby/second-player.tsx';
import { StandingForm } from '../../features/seat/standing-form.tsx';
import { RejoinForm } from '../../kit/lobby/rejoin-form.tsx';
import { OwnSessionCode } from '../../features/hall/own-session-code.tsx';
import { isSeatOpen, seatTitle } from './seat-title.ts';

/** Props of SeatSettings. */
export interface SeatSettingsProps {
  readonly view: TableView;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The reader ended the game here. */
  readonly onEnded?: (() => void) | undefined;
}

/** A seat's settings: the code to come back by, orders while away, who sits where, and the ways to leave. */
export function SeatSettings({ view, isOpen, onClose, onEnded }: SeatSettingsProps) {
  const { t } = useTranslation('seat');
  const { t: tableWords } = useTranslation('table');
  const [hears, setHears] = useHearsMessages();
  const { role } = view.you;
  // In a session its hosts say who sits where and when play stops, and a personal code is the session's.
  const { session } = view.info;
  const isOwn = session === undefined;
  const sitDown = isSeatOpen(view) ? (
    <Section title={t('sit.title')} level={3}>
      <p className="note">{t('sit.words')}</p>
      <OpenSeats view={view} />
    </Section>
  ) : null;
  return (
    <Dialog
      // The button that took the seat is gone with its focus; a dialog that opens takes the focus again.
      key={view.you.seat ?? role ?? 'none'}
      isOpen={isOpen}
      onClose={onClose}
      title={t(seatTitle(view))}
      over={t('over', { name: personWords(view.you.name), code: groupCode(view.info.code) })}
      actions={
        <Button look="primary" onClick={onClose}>
          {t('close')}
        </Button>
      }
    >
      {view.you.maker ? null : sitDown}
      {isOwn && hasPeopleList(view) ? (
        <Section title={t(isAskingToJoin(view) ? 'people.join' : 'people.title')} level={3}>
          <PeopleList view={view} />
        </Section>
      ) : null}
      {view.you.seat === null || view.info.status === 'over' || view.info.kind === 'solo' ? null : (
        <Section title={t('standing.title')} level={3}>
          <StandingForm seat={view.you.seat} kept={view.you.standing} pace={view.info.pace} />
        </Section>
      )}
      {isOwn && mayMindClock(view) ? (
        <Section title={tableWords('clock.title')} level={3}>
          <ClockControls view={view} />
        </Section>
      ) : null}
      {isOwn && view.info.kind !== 'public' && view.info.status === 'playing' ? (
        <Section title={tableWords('pace.title')} level={3}>
          <PaceField info={view.info} isHost={view.you.maker} />
        </Section>
      ) : null}
      {view.info.status === 'playing' && hasSharedSeats(view.info) ? (
        <Suspense fallback={null}>
          <RuleSection view={view} />
        </Suspense>
      ) : null}
      {view.you.maker ? sitDown : null}
      <Section title={t('code.title')} level={3}>
        {session === undefined ? (
          <>
            <OwnName view={view} />
            <PersonalCode table={view.info.code} />
          </>
        ) : (
          <OwnSessionCode code={session.code} />
        )}
        {isOwn && view.info.kind !== 'solo' ? <SecondPlayer table={view.info.code} /> : null}
        <p className="small">
          <ForgetDevice onForgotten={() => window.location.assign('/')} />
        </p>
      </Section>
      <Section title={t('hear.title')} level={3}>
        <Checkbox isSelected={hears} onChange={setHears}>
          <span>{t('hear.messages')}</span>
        </Checkbox>
        <p className="small">{t('hear.note')}</p>
      </Section>
      {isOwn && mayEnd(view, view.public) ? (
        <Section title={tableWords('end.title')} level={3}>
          <EndTable
            view={view}
            onEnded={() => {
              onClose();
              onEnded?.();
            }}
          />
        </Section>
      ) : null}
      {view.you.maker ? (
        <Section title={tableWords('remove.title')} level={3}>
          <RemoveTable />
        </Section>
      ) : null}
      {!isOwn || view.info.status === 'over' || view.you.seat === null ? null : (
        <Section title={tableWords('leave.title')} level={3}>
          <LeaveTable info={view.info} />
        </Section>
      )}
      {isOwn && view.you.seat === null ? (
        <Section title={t('rejoin.title')} level={3}>
          <div className="lobby-part">
            <p className="note">{t('rejoin.words')}</p>
            <RejoinForm table={view.info.code} onDone={() => window.location.reload()} />
          </div>
        </Section>
      ) : null}
    </Dialog>
  );
}

function RuleSection({ view }: { readonly view: TableView }) {
  const { t } = useTranslation('delegation');
  return (
    <Section title={t('rule.title')} level={3}>
      <RuleField info={view.info} isHost={view.you.maker} />
    </Section>
  );
}

/** A clock that stands still on somebody's word may run on, whatever is left. */
const mayMindClock = (view: TableView): boolean =>
  mayLengthen(view) || (view.you.host && view.info.hold?.kind === 'asked');
