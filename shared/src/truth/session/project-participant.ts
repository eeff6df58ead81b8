import type { ParticipantYou } from '../../protocol/session/participant-view.ts';
import type { Participant, SessionState } from './state.ts';

const MESSAGES_SHOWN = 30;

/** What one participant is told about themselves: their place, their mates and what hosts wrote to them. */
export function projectParticipant(state: SessionState, one: Participant, skew: number): ParticipantYou {
  const { id, name, place, isAdviser } = one;
  const table = state.tables.find(({ number }) => number === place?.table);
  const call = state.calls.findLast((asked) => asked.person === id && !asked.isAnswered);
  return {
    id,
    name,
    place,
    // Codes are on record before the tables are made, so that until all of them run nobody would be let in by one.
    table: state.stage === 'hall' ? null : (table?.code ?? null),
    isAdviser,
    mates: matesOf(state, one),
    messages: messagesFor(state, one, skew),
    call: call === undefined ? null : { id: call.id, text: call.text },
    handedIn: state.handedIn.flatMap(({ person, sheet }) => (person === id ? [sheet] : [])),
  };
}

const matesOf = ({ people }: SessionState, { id, place }: Participant): readonly string[] =>
  place === null
    ? []
    : people
        .filter((one) => one.id !== id && !one.isRemoved && !one.isAbsent)
        .filter((one) => one.place?.table === place.table && one.place.post === place.post)
        .map((one) => one.name);

function messagesFor(state: SessionState, one: Participant, skew: number): ParticipantYou['messages'] {
  return state.messages
    .filter(({ to }) => isTo(to, one))
    .slice(-MESSAGES_SHOWN)
    .map(({ id, by, text, to, at }) => ({
      id,
      by: state.hosts.find((host) => host.id === by)?.name ?? '',
      text,
      to: to.kind,
      at: at - skew,
    }));
}

function isTo(to: SessionState['messages'][number]['to'], { id, place }: Participant): boolean {
  switch (to.kind) {
    case 'all':
      return true;
    case 'table':
      return place?.table === to.table;
    case 'post':
      return place?.table === to.place.table && place.post === to.place.post;
    case 'person':
      return id === to.person;
  }
}
