import { SEATS, brokenBy } from '@letter/shared/play';
import type { PublicView, SeatId } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions, useHand, useScenario } from '../../state/use-table.ts';
import { useRefusal } from '../../kit/words/use-refusal.ts';
import { useToast } from '../../ui/toast.tsx';
import { useSecondsLeft } from '../../kit/shell/server-clock.ts';
import { personWords } from '../../text/formats.ts';
import { useStory } from '../../kit/words/use-story.ts';
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

interface Facts {
  readonly view: TableView;
  readonly table: PublicView;
  readonly page: TablePageId;
  readonly go: (page: TablePageId) => void;
  readonly onDebrief: () => void;
}

/** The next step of a person at a table; there always is one. */
export function useNextStep({ view, table, page, go, onDebrief }: Facts): NextStep {
  const { t } = useTranslation('table');
  const { t: stakes } = useTranslation('stakes');
  const { t: roles } = useTranslation('roles');
  const sayRefusal = useRefusal();
  const { seats } = useStory();
  const actions = useActions();
  const show = useToast();
  const [isBusy, setIsBusy] = useState(false);
  const left = useSecondsLeft(view.you.readied?.until ?? null);
  const { phase } = table;
  const scenario = useScenario();
  const docket = useHand();
  const [isAsked, setAsked] = useState(false);
  const ready = async (on: boolean) => {
    setAsked(false);
    setIsBusy(true);
    const answer = await actions.setReady(on);
    setIsBusy(false);
    if (!answer.ok) show(sayRefusal(answer.error), true);
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
    const isVoteLost =
      phase === 'negotiation' && table.draft !== null && view.seat.seat !== 'dprk' && view.seat.ownVote === null;
    const timed = phase === 'orders' && view.info.deadline !== null ? 'ordersClock' : phase;
    const note = isVoteLost ? 'voteLost' : timed;
    const broken = phase === 'orders' ? brokenBy(view.seat, scenario, { docket, ownVote: view.seat.ownVote }) : [];
    if (broken.length === 0) return step(t(`action.${phase}`), t(`action.note.${note}`), () => void ready(true));
    const question = {
      isOpen: isAsked,
      broken,
      reader: view.seat.seat,
      onClose: () => setAsked(false),
      onSeal: () => void ready(true),
    };
    const told = stakes('plan.breaks', { count: broken.length });
    return { ...step(t(`action.${phase}`), told, () => setAsked(true)), question };
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
  const note = waitedFor.length === 0 ? t('action.note.sealed') : t('action.note.wait', { names: seats(waitedFor) });
  return step(t(phase === 'orders' ? 'action.reopen' : 'action.notYet'), note, () => void ready(false), false);
}

const isAwaited = (view: TableView, seat: SeatId): boolean =>
  seat !== view.you.seat && view.info.seats[seat].controller !== 'free';
