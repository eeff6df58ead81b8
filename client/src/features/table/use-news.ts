import type { SeatId } from '@letter/shared/play';
import { SEATS } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '../../ui/toast.tsx';
import { useStory } from '../story/use-story.ts';

/** Compare each view with the one before it: what a person should not miss becomes a line above the footer. */
export function useNews(view: TableView): void {
  const { t } = useTranslation('table');
  const { seat: name, seats } = useStory();
  const show = useToast();
  const known = useRef(view);
  useEffect(() => {
    const before = known.current;
    known.current = view;
    if (before === view) return;
    for (const roll of view.public?.rollCalls.slice(before.public?.rollCalls.length ?? 0) ?? []) {
      show(t(`toast.${roll.outcome}`, { yes: yesOf(roll), by: seats(roll.vetoedBy) }));
    }
    for (const breach of view.public?.announcedBreaches.slice(before.public?.announcedBreaches.length ?? 0) ?? []) show(t('toast.breach', { by: name(breach.by) }));
    const own = view.you.seat;
    if (own !== null) {
      const offered = before.seat?.agreements.map(({ id }) => id) ?? [];
      for (const one of view.seat?.agreements ?? []) {
        if (before.seat !== null && one.status === 'offered' && one.offeredBy !== own && !offered.includes(one.id)) show(t('toast.offer', { by: name(one.offeredBy) }));
      }
      for (const proof of view.seat?.proofs.slice(before.seat?.proofs.length ?? view.seat.proofs.length) ?? []) {
        if (proof.to === own) show(t('toast.proof', { by: name(proof.from) }));
      }
    }
    for (const seat of SEATS) {
      if (seat !== own && presenceNews(before, view, seat) !== null) show(t(`toast.${presenceNews(before, view, seat) ?? 'away'}`, { seat: name(seat) }));
    }
  }, [view, show, t, name, seats]);
}

const yesOf = ({ votes, members }: { readonly votes: Readonly<Record<string, string>>; readonly members: { readonly yes: number } }): number =>
  members.yes + ['us', 'china'].filter((seat) => votes[seat] === 'yes').length;

function presenceNews(before: TableView, now: TableView, seat: SeatId): 'away' | 'bot' | null {
  const was = before.info.seats[seat];
  const is = now.info.seats[seat];
  if (was.controller === 'person' && is.controller === 'bot') return 'bot';
  return is.controller === 'person' && is.away && !was.away ? 'away' : null;
}

/** What is said to assistive technology: a new phase, and who sent a message. */
export function useSpokenNews(view: TableView): string {
  const { t } = useTranslation('table');
  const { seat: name, halfYear } = useStory();
  const [words, setWords] = useState('');
  const phase = view.public?.phase;
  const half = view.public === null ? '' : halfYear(view.public.halfYear);
  const isFirst = useRef(true);
  useEffect(() => {
    if (phase === undefined) return;
    if (isFirst.current) isFirst.current = false;
    else setWords(t(`toast.phase.${phase}`, { half }));
  }, [phase, half, t]);
  const last = view.seat?.messages.at(-1);
  const lastId = useRef(last?.id);
  useEffect(() => {
    if (last === undefined || last.id === lastId.current) return;
    lastId.current = last.id;
    if (last.from !== view.you.seat && view.seat?.muted.includes(last.from) !== true) setWords(t('live.message', { from: name(last.from) }));
  }, [last, view, t, name]);
  return words;
}
