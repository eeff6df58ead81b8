import { SEATS, brokenBy } from '@letter/shared/play';
import type { PublicView, SeatId } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions, useHand, useScenario } from '../../state/use-table.ts';
import { useRefusal } from '../../kit/words/use-refusal.ts';
import { useToast } from '../../ui/toast.tsx';
import { useSecondsLeft } from '../../kit/shell/server-clock.ts';
import { listWords, personWords } from '../../text/formats.ts';
import type { TablePageId } from './pages.ts';
import { useSharedStep } from './shared-step.ts';
import type { SealQuestionProps } from './seal-question.tsx';

/** The one thing to do next: the button's label, the text beside it, and its action. */
export interface NextStep {
  readonly label: string;
  readonly note: string;
  /** Going a step back is not the primary action. */
  readonly isForward: boolean;
  readonly isBusy: boolean;
  readonly act: () => void;
  /** Asked before orders are sealed that break one's word; absent in all other cases. */
  readonly question?: SealQuestionProps;
}

/** What the next step is judged by. */
export interface NextStepFacts {
  readonly view: TableView;
  readonly table: PublicView;
  readonly page: TablePageId;
  readonly go: (page: TablePageId) => void;
  readonly onDebrief: () => void;
}

/** A word that was given to the table: in which phase, and whether it is that one is ready. */
interface AskedFor {
  readonly at: string;
  readonly on: boolean;
}

/** The next step of a person at a table; there always is one. */
export function useNextStep({ view, table, page, go, onDebrief }: NextStepFacts): NextStep {
  const { t } = useTranslation('table');
  const { t: stakes } = useTranslation('stakes');
  const { t: roles } = useTranslation('roles');
  const sayRefusal = useRefusal();
  const { t: play } = useTranslation('play');
  const actions = useActions();
  const show = useToast();
  const [asked, setAsked] = useState<AskedFor | null>(null);
  const left = useSecondsLeft(view.you.readied?.until ?? null);
  const { phase } = table;
  const scenario = useScenario();
  const docket = useHand();
  const [isQuestioned, setQuestioned] = useState(false);
  const now = `${table.round} ${phase}`;
  // What the table has shown to be so is no longer on its way, even if the answer is.
  const isBusy = asked !== null && asked.at === now && asked.on !== view.seat?.ready;
  const ready = async (on: boolean) => {
    setQuestioned(false);
    const mine = { at: now, on };
    setAsked(mine);
    const answer = await actions.setReady(on);
    setAsked((known) => (known === mine ? null : known));
    if (answer.ok) return;
    const isUnknown = on && phase === 'orders' && answer.error.code === 'not-connected';
    show(isUnknown ? t('action.sealUnknown') : sayRefusal(answer.error), true);
  };
  const shared = useSharedStep(view, phase);
  const step = (label: string, note: string, act: () => void, isForward = true): NextStep => ({
    label,
    note,
    act,
    isForward,
    isBusy,
  });

  if (table.ending !== null) return step(t('action.debrief'), t('action.note.ended'), onDebrief);
  if (view.role !== undefined) {
    const isAtDesk = page === 'decide';
    // At the desk the primary action is to publish.
    return step(
      isAtDesk ? t('action.toBriefing') : roles('toDesk'),
      roles('stepNote'),
      () => go(isAtDesk ? 'briefing' : 'decide'),
      !isAtDesk,
    );
  }
  if (view.seat === null) {
    const isHome = page === 'briefing';
    return step(t(isHome ? 'action.observe' : 'action.toBriefing'), t('action.note.observe'), () =>
      go(isHome ? 'record' : 'briefing'),
    );
  }
  if (phase === 'adjudication' && page !== 'briefing')
    return step(t('action.read'), t('action.note.elsewhere'), () => go('briefing'));
  if (shared !== null) {
    const act = shared.act === 'record' ? () => go('record') : () => void ready(shared.act === 'ready');
    return step(shared.label, shared.note, act, shared.act !== 'unready');
  }
  if (!view.seat.ready) {
    if (isBusy && phase === 'orders') return step(t('action.sealing'), t('action.note.sealing'), () => undefined);
    const isVoteLost =
      phase === 'negotiation' && table.draft !== null && view.seat.seat !== 'dprk' && view.seat.ownVote === null;
    const timed = phase === 'orders' && view.info.deadline !== null ? 'ordersClock' : phase;
    const note = isVoteLost ? 'voteLost' : timed;
    const broken = phase === 'orders' ? brokenBy(view.seat, scenario, { docket, ownVote: view.seat.ownVote }) : [];
    if (broken.length === 0) return step(t(`action.${phase}`), t(`action.note.${note}`), () => void ready(true));
    const question = {
      isOpen: isQuestioned,
      broken,
      reader: view.seat.seat,
      onClose: () => setQuestioned(false),
      onSeal: () => void ready(true),
    };
    const told = stakes('plan.breaks', { count: broken.length });
    return { ...step(t(`action.${phase}`), told, () => setQuestioned(true)), question };
  }
  const { readied } = view.you;
  if (readied !== null && readied.name !== view.you.name) {
    const told = { name: personWords(readied.name) };
    const words =
      readied.until === null
        ? t('action.note.readiedBy', told)
        : t('action.note.reopen', { ...told, seconds: left ?? 0 });
    return step(t(phase === 'orders' ? 'action.reopen' : 'action.notYet'), words, () => void ready(false), false);
  }
  const waitedFor = SEATS.filter((seat) => !table.ready.includes(seat) && isAwaited(view, seat));
  const note =
    waitedFor.length === 0
      ? t('action.note.sealed')
      : t('action.note.wait', { names: listWords(waitedFor.map((seat) => play(`seatThe.${seat}`))) });
  return step(t(phase === 'orders' ? 'action.reopen' : 'action.notYet'), note, () => void ready(false), false);
}

const isAwaited = (view: TableView, seat: SeatId): boolean =>
  seat !== view.you.seat && view.info.seats[seat].controller !== 'free';
