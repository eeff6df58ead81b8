import { SEATS, isSender } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import type {
  Attention,
  ParticipantCard,
  SessionRequestInput,
  SessionRequestName,
  TableCard,
} from '@letter/shared/protocol';

/** One request to the session. */
export type Asking = {
  readonly [K in SessionRequestName]: { readonly name: K; readonly body: SessionRequestInput<K> };
}[SessionRequestName];

/** The words that a remedy says to students, or to everybody with a change of time. */
export type Said = 'ask-vote' | 'nudge' | 'ask-breach' | 'quiet' | 'talk';

/** A remedy of one click: requests, and those that take them back; or a place on the page to go to. */
export type Remedy =
  | {
      readonly kind: 'ask';
      readonly id:
        | 'bot'
        | 'minutes'
        | 'ask-vote'
        | 'nudge'
        | 'close'
        | 'talk'
        | 'ask-breach'
        | 'quiet'
        | 'seat-hall'
        | 'resume'
        | 'free';
      readonly seat: SeatId | null;
      readonly count: number;
      readonly asking: readonly Asking[];
      readonly undo: readonly Asking[];
    }
  | { readonly kind: 'go'; readonly id: 'answer' | 'peek' | 'code'; readonly seat: SeatId | null };

/** What a remedy needs to know beside its need. */
export interface RemedyFacts {
  readonly card: TableCard;
  readonly people: readonly ParticipantCard[];
  readonly say: (said: Said) => string;
}

const MINUTES = 2;

/** The remedies of a need: the first is the one to press, the second stands beside it. */
export function remediesOf(need: Attention, facts: RemedyFacts): readonly Remedy[] {
  const { card, say } = facts;
  const { seat } = need;
  const table = card.number;
  const ask = (id: AskId, asking: readonly Asking[], undo: readonly Asking[] = [], count = 1): Remedy => ({
    kind: 'ask',
    id,
    seat,
    count,
    asking,
    undo,
  });
  const peek: Remedy = { kind: 'go', id: 'peek', seat };
  const close = ask('close', [{ name: 'host.close-phase', body: { table, reason: '' } }]);
  const minutes = (id: 'minutes' | 'talk', reason: string): Remedy =>
    ask(id, [{ name: 'host.extend', body: { table, minutes: MINUTES, reason } }]);
  const tell = (seats: readonly SeatId[], said: Said): readonly Asking[] => {
    const held = seats.filter((one) => (card.posts[one]?.here ?? 0) > 0);
    return held.map((post) => ({
      name: 'host.message',
      body: { to: { kind: 'post', place: { table, post } }, text: say(said) },
    }));
  };
  const nudge = ask('nudge', seat === null ? [] : tell([seat], 'nudge'));
  switch (need.kind) {
    case 'help':
      return [{ kind: 'go', id: 'answer', seat }, ...(seat === null ? [] : [peek])];
    case 'absent': {
      const away = awayAt(facts, seat);
      const mark = (on: boolean): readonly Asking[] =>
        away.map(({ id }) => ({ name: 'host.absent', body: { person: id, on } }));
      return [ask('bot', mark(true), mark(false)), minutes('minutes', '')];
    }
    case 'covered':
      return [{ kind: 'go', id: 'code', seat }, peek];
    case 'vote-stuck': {
      // Who of several has not voted is known to the server alone; all who may vote are asked.
      const asked = seat === null ? SEATS.filter(isSender) : [seat];
      return [ask('ask-vote', tell(asked, 'ask-vote')), close];
    }
    case 'deciding':
      return [nudge, close];
    case 'silent':
      return [nudge, peek];
    case 'tension':
      return [minutes('talk', say('talk')), { ...peek, seat: 'dprk' }];
    case 'breach':
      return [
        ask('ask-breach', [{ name: 'host.message', body: { to: { kind: 'table', table }, text: say('ask-breach') } }]),
        { ...peek, seat: 'dprk' },
      ];
    case 'one-voice':
      return [
        ask(
          'quiet',
          tell(
            SEATS.filter((one) => one !== seat),
            'quiet',
          ),
        ),
        peek,
      ];
    case 'bots-and-hall': {
      const moves = seatsForHall(facts);
      const back = moves.map(
        ({ body: { person } }) => ({ name: 'host.place', body: { person, place: null } }) as const,
      );
      return moves.length === 0 ? [] : [ask('seat-hall', moves, back, moves.length)];
    }
    case 'paused':
      return [ask('resume', [{ name: 'host.resume', body: { table, reason: '' } }])];
    case 'waiting':
      return [
        ask(
          'free',
          [{ name: 'host.step', body: { table, isFree: true } }],
          [{ name: 'host.step', body: { table, isFree: false } }],
        ),
      ];
    case 'over':
      return [];
  }
}

type AskId = Extract<Remedy, { kind: 'ask' }>['id'];

/** People of a delegation who are away and not marked absent. */
const awayAt = ({ card, people }: RemedyFacts, seat: SeatId | null): readonly ParticipantCard[] =>
  people.filter(
    ({ place, presence }) =>
      place?.table === card.number && place.post === seat && (presence === 'away' || presence === 'expected'),
  );

/** A place in a bot's stead for each of those who wait in the hall, as far as there are bots. */
function seatsForHall({ card, people }: RemedyFacts): readonly Extract<Asking, { name: 'host.place' }>[] {
  const free = SEATS.filter((seat) => (card.posts[seat]?.people.length ?? 0) === 0);
  const waiting = people.filter(({ place, presence }) => place === null && presence === 'here');
  return free.flatMap((post, at) => {
    const person = waiting[at];
    if (person === undefined) return [];
    return [{ name: 'host.place', body: { person: person.id, place: { table: card.number, post } } }];
  });
}
