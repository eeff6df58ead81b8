import type { SeatId } from '@letter/shared/play';
import { SEATS } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { personWords } from '../../text/formats.ts';
import { useToast, useToastClearing } from '../../ui/toast.tsx';
import { pressWords } from '../../kit/roles/role-news.tsx';
import { injectWords } from '../../kit/story/inject-news.tsx';
import { useStory } from '../../kit/words/use-story.ts';

/** A shorter absence, such as reloading the page, is not worth a line. */
const MOMENT_MS = 5_000;

/** What goes on whatever the phase: the clock, the end of the game, and who leads the table. */
const LASTING: ReadonlySet<string> = new Set([
  'clock',
  'inject',
  'endVote',
  'lead',
  ...SEATS.map((seat) => `presence.${seat}`),
]);

/** Compares each view with the previous one: what a person should not miss becomes a line above the footer. */
export function useNews(view: TableView): void {
  const { t } = useTranslation('table');
  const { t: roles } = useTranslation('roles');
  const story = useStory();
  const name = story.seatStart;
  const show = useToast();
  const clear = useToastClearing();
  const known = useRef(view);
  const waiting = useRef(new Map<SeatId, number>());
  useEffect(() => {
    const before = known.current;
    known.current = view;
    if (before === view) return;
    // The briefing covers the last half-year; an offer that lapsed with it would only mislead.
    if (before.public !== null && before.public.round !== view.public?.round) clear();
    // A new page is not read through the lines of the last one; what was offered or shown stands in its own place.
    else if (before.public?.phase !== view.public?.phase) clear((about) => about === undefined || !LASTING.has(about));
    for (const one of newIn(view.public?.injects, before.public?.injects ?? []))
      show(t('toast.inject', { news: injectWords(story, one) }), false, 'inject');
    for (const one of newIn(view.public?.pressHeadlines, before.public?.pressHeadlines ?? []))
      if (view.you.role !== 'press' && view.public !== null) show(pressWords(story, view.public, one), false, 'press');
    if (newIn(view.public?.panelFindings, before.public?.panelFindings ?? []).length > 0 && view.you.role !== 'panel')
      show(roles('toast.finding'), false, 'panel');
    for (const breach of newIn(view.public?.announcedBreaches, before.public?.announcedBreaches ?? []))
      show(t('toast.breach', { by: name(breach.by) }));
    const voters = newIn(view.public?.voted, before.public?.voted ?? []).filter((seat) => seat !== view.you.seat);
    // The first vote closes the text: its author must not find that out from a menu that is gone.
    if (view.you.seat === 'un' && before.public?.voted.length === 0 && voters[0] !== undefined)
      show(t('toast.voted', { by: name(voters[0]) }), false, 'voted');
    const { notice } = view.info;
    if (notice !== undefined && notice.id !== before.info.notice?.id) {
      clear('clock');
      show(t(`clock.${notice.what}`, { by: notice.by }), false, 'clock');
    }
    const own = view.you.seat;
    if (own !== null) {
      const offered = before.seat?.agreements.map(({ id }) => id) ?? [];
      for (const one of view.seat?.agreements ?? []) {
        if (before.seat !== null && one.status === 'offered' && one.offeredBy !== own && !offered.includes(one.id))
          show(t('toast.offer', { by: name(one.offeredBy) }), false, one.id);
        // Nobody should be sent to an offer that was signed or declined or has lapsed meanwhile.
        if (one.status !== 'offered') clear(one.id);
      }
      for (const proof of newIn(view.seat?.proofs, before.seat?.proofs ?? view.seat?.proofs ?? [])) {
        if (proof.to === own) show(t('toast.proof', { by: name(proof.from) }));
      }
    }
    const { endVote, status } = view.info;
    if ((endVote === null) !== (before.info.endVote === null) && status === 'playing') {
      clear('endVote');
      const by = endVote?.agreed[0] ?? '';
      if (endVote === null) show(t('toast.endVote.dropped'), false, 'endVote');
      else if (by !== view.you.name) show(t('toast.endVote.opened', { name: personWords(by) }), false, 'endVote');
    }
    const { lead } = view.info;
    const led = before.info.lead;
    if (lead !== null && led !== null && hasPassed(led, lead)) {
      clear('lead');
      const words = leadWords(lead.standsIn ? 'lent' : 'back', view.you.host);
      show(
        t(`toast.lead.${words}`, { name: personWords(lead.name), maker: personWords(lead.maker ?? led.name) }),
        false,
        'lead',
      );
    }
    for (const seat of SEATS) {
      const news = seat === own ? null : presenceNews(before, view, seat);
      if (news === null) continue;
      const about = `presence.${seat}`;
      const tell = () => show(t(`toast.${news}`, { seat: name(seat) }), false, about);
      // A person who is back is not away, whether or not that line was read.
      clear(about);
      const isUntold = waiting.current.has(seat);
      window.clearTimeout(waiting.current.get(seat));
      waiting.current.delete(seat);
      if (news === 'bot') tell();
      else if (news !== 'back') {
        const late = () => {
          waiting.current.delete(seat);
          tell();
        };
        waiting.current.set(seat, window.setTimeout(late, MOMENT_MS));
      } else if (!isUntold) tell();
    }
  }, [view, show, clear, t, roles, story, name]);
}

type Lead = NonNullable<TableView['info']['lead']>;

const hasPassed = (before: Lead, now: Lead): boolean =>
  before.standsIn !== now.standsIn || (now.standsIn && before.name !== now.name);

const leadWords = (news: 'lent' | 'back', isYou: boolean): 'lent' | 'lentYou' | 'back' | 'backYou' =>
  isYou ? `${news}You` : news;

/** What a list holds now and did not before, whatever has dropped out of it meanwhile. */
function newIn<T>(now: readonly T[] | undefined, before: readonly T[]): readonly T[] {
  if (now === undefined || now === before) return [];
  const known = new Set(before.map((one) => JSON.stringify(one)));
  return now.filter((one) => !known.has(JSON.stringify(one)));
}

function presenceNews(before: TableView, now: TableView, seat: SeatId): 'lost' | 'left' | 'back' | 'bot' | null {
  const was = before.info.seats[seat];
  const is = now.info.seats[seat];
  if (is.presence !== was.presence) return is.presence === 'here' ? 'back' : is.presence;
  return was.controller === 'person' && is.controller === 'bot' ? 'bot' : null;
}
