import { PHASES, SEATS } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import type { Dissent, Note } from '@letter/shared/protocol';
import { z } from 'zod';
import { openMessageId } from '../../lib/message-id.ts';
import type { Core } from '../core.ts';
import type { SavedAnswer } from '../ports.ts';
import type { InnerNote } from './saved.ts';
import { stateOf } from './state.ts';

/** The beginning of the id of a request that wrote within a delegation. */
export const NOTE = 'inside ';

/** The id of a note as its readers see it; it tells nothing of who wrote it and when. */
export const noteId = (core: Core, person: string, own: string): string =>
  openMessageId(core.settings.meta.id, person, `${NOTE}${own}`);

/** What a delegation wrote within itself, oldest first; nobody else may read it. */
export function notesOf(core: Core, seat: SeatId): readonly Note[] {
  const own = [...core.delegations.notes].filter(([, note]) => note.seat === seat);
  return own
    .toSorted(([, one], [, other]) => one.at - other.at)
    .map(([id, { by, round, at, text }]) => ({ id, name: core.people.get(by)?.name ?? '', round, at, text }));
}

const KEPT: z.ZodType<{ readonly note: InnerNote }> = z.object({
  note: z.object({
    by: z.string(),
    seat: z.enum(SEATS),
    round: z.number(),
    phase: z.enum(PHASES),
    at: z.number(),
    text: z.string(),
  }),
});

/** Read a note from the answer that it was kept with; other answers hold none. */
export function rememberNote(core: Core, { person, request, reply }: SavedAnswer): void {
  if (!request.startsWith(NOTE)) return;
  const kept = KEPT.safeParse(reply);
  if (kept.success) core.delegations.notes.set(noteId(core, person, request.slice(NOTE.length)), kept.data.note);
}

/** Who dissented in a delegation, and from what. */
export const dissentsOf = (core: Core, seat: SeatId): readonly Dissent[] =>
  stateOf(core, seat).dissents.map(({ by, round, from }) => ({
    seat,
    name: core.people.get(by)?.name ?? '',
    round,
    from,
  }));

/** Everybody's dissent, for the debrief. */
export const allDissents = (core: Core): readonly Dissent[] =>
  SEATS.flatMap((seat) => dissentsOf(core, seat)).toSorted((one, other) => one.round - other.round);
