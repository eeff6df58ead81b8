import type { GameEvent } from '@letter/shared/authority';
import type { Phase } from '@letter/shared/play';
import type { PostId } from '@letter/shared/session';
import type { Evidence, TableEvidence } from './source.ts';

/** What somebody did, in a word of the code book. */
export const ACTS = [
  'order',
  'order-withdrawn',
  'text',
  'vote',
  'offer',
  'signature',
  'refusal',
  'message',
  'ready',
  'not-ready',
  'mute',
  'finding',
  'headline',
] as const;
/** What somebody did. */
export type ActKind = (typeof ACTS)[number];

/** One act of one person, as a row of the export. */
export interface ActRow {
  readonly session: string;
  readonly table: number;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Id of the participant; empty for somebody whom the session does not know. */
  readonly participant: string;
  readonly name: string;
  readonly real_name: string;
  readonly post: string;
  readonly round: number;
  readonly phase: Phase;
  readonly act: ActKind;
  /** The kind of order, the vote, the kind of typed act, or the slot. */
  readonly what: string;
  /** The rest of it as JSON. */
  readonly detail: string;
  /** Place in the log of the table from which the row was made. */
  readonly event: number;
}

interface Said {
  /** The delegation in whose name it was done: somebody may have been moved since. */
  readonly post: PostId | null;
  readonly act: ActKind;
  readonly what: string;
  readonly detail: object;
}

/** Every act of every person at every table, table by table, in order. Bots and clocks have none. */
export const actRows = (evidence: Evidence): readonly ActRow[] =>
  evidence.tables.flatMap((table) => rowsOf(evidence, table));

function rowsOf({ session }: Evidence, table: TableEvidence): readonly ActRow[] {
  const rows: ActRow[] = [];
  const byStart = new Map(table.deeds.map((deed) => [deed.sequence, deed]));
  const people = new Map(table.people.map((person) => [person.id, person]));
  const known = new Map(session.people.map((person) => [person.id, person]));
  let round = 0;
  let phase: Phase = 'briefing';
  for (const [sequence, event] of table.events.entries()) {
    if (event.kind === 'phase-opened') ({ round, phase } = event);
    const deed = byStart.get(sequence);
    if (deed === undefined) continue;
    const said = table.events
      .slice(sequence, sequence + deed.count)
      .map(readAct)
      .find((one) => one !== null);
    const seated = people.get(deed.person);
    const participant = known.get(seated?.participant ?? '');
    rows.push({
      session: session.code,
      table: table.number,
      time: new Date(deed.at).toISOString(),
      participant: participant?.id ?? '',
      name: participant?.name ?? '',
      real_name: participant?.realName ?? '',
      post: said?.post ?? seated?.post ?? '',
      round,
      phase,
      act: said?.act ?? 'order',
      what: said?.what ?? event.kind,
      detail: JSON.stringify(said?.detail ?? {}),
      event: sequence,
    });
  }
  return rows;
}

/** What an event says that somebody did; `null` for what only follows from an act. */
function readAct(event: GameEvent): Said | null {
  switch (event.kind) {
    case 'order-sealed': {
      const { kind, ...fields } = event.order;
      return { post: event.seat, act: 'order', what: kind, detail: fields };
    }
    case 'order-withdrawn':
      return { post: event.seat, act: 'order-withdrawn', what: event.slot, detail: {} };
    case 'text-tabled':
      return { post: event.draft.tabledBy, act: 'text', what: event.draft.id, detail: event.draft.blanks };
    case 'vote-cast':
      return { post: event.seat, act: 'vote', what: event.vote, detail: {} };
    case 'agreement-offered':
      return {
        post: event.agreement.offeredBy,
        act: 'offer',
        what: event.agreement.id,
        detail: { terms: event.agreement.terms },
      };
    case 'agreement-signed':
      return { post: event.by, act: 'signature', what: event.agreement, detail: {} };
    case 'agreement-declined':
      return { post: event.by, act: 'refusal', what: event.agreement, detail: {} };
    case 'message-sent': {
      const { from, act, channel, text, pledge } = event.message;
      return {
        post: from,
        act: 'message',
        what: act?.kind ?? 'words',
        detail: { channel, text, pledge, ...(act && { act }) },
      };
    }
    case 'seat-readied':
      return { post: event.seat, act: event.ready ? 'ready' : 'not-ready', what: '', detail: {} };
    case 'seat-muted':
      return { post: event.seat, act: 'mute', what: event.muted, detail: { on: event.on } };
    case 'points-spent':
      return { post: event.seat, act: 'order', what: event.on, detail: { points: event.points } };
    default:
      return null;
  }
}
