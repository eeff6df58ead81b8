import { addresseesOf, answersTo, closedFor, CORRIDOR_OF, isOpening, isSender, owedAnswers } from '@letter/shared/play';
import type { Act, CorridorId, Message, PledgeView, Report, Scenario, SettledView } from '@letter/shared/play';
import type { Recipient } from '../../net/requests.ts';
import { demandOf, maySay } from './acts/act-options.ts';
import type { Opening } from './acts/act-options.ts';
import { replyRefusal } from './acts/reply-options.ts';

/** What a message is drawn from beside itself. */
export interface MessageFacts {
  /** The name of the person who wrote it, where several share a delegation. */
  readonly author: string | undefined;
  /** The act that it answers. */
  readonly answered: Opening | null;
  /** What it bound its author to. */
  readonly pledge: PledgeView | undefined;
  /** The report that shows what it claims. */
  readonly shown: Report | undefined;
  /** How it can be answered: not, by a press, because an answer is owed, or an answer is being put together. */
  readonly reply: 'none' | 'open' | 'owed' | 'begun' | 'owed-begun';
  /** What it claims may be asked to be shown. */
  readonly mayAskToShow: boolean;
  /** It is the reader's own and still waits for an answer. */
  readonly isAwaited: boolean;
}

/** What a conversation knows for all of its messages. */
export interface TalkKnown {
  readonly view: SettledView;
  readonly scenario: Scenario;
  readonly channel: Recipient;
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  /** The act that is being put together. */
  readonly draft: Act | null;
}

/**
 * The facts of the messages of a conversation. Those of a message are the same object as in `known` as long as they say the
 * same, so that of a long conversation only that is drawn again which has changed.
 */
export function factsIn(talk: TalkKnown, known: Map<Message['id'], MessageFacts>): (message: Message) => MessageFacts {
  const { view, draft } = talk;
  const byId = new Map(view.messages.map((message) => [message.id, message]));
  const pledges = new Map(view.pledges.map((pledge) => [pledge.id, pledge]));
  const reports = new Map([...view.public.publishedReports, ...view.reports].map((report) => [report.id, report]));
  const authors = new Map(talk.authors.map(({ id, name }) => [id, name]));
  const owed = new Set(owedAnswers(view).map(({ id }) => id));
  return (message) => {
    const { act, id } = message;
    const answered = act?.kind === 'answer' ? byId.get(act.to)?.act : undefined;
    const claim = act === undefined ? null : claimOf(act);
    const now: MessageFacts = {
      author: authors.get(id),
      answered: answered === undefined || answered.kind === 'answer' ? null : answered,
      pledge: pledges.get(id),
      shown: claim === null || claim.proof === null ? undefined : reports.get(claim.proof),
      reply: replyOf(talk, message, owed.has(id), draft?.kind === 'answer' && draft.to === id),
      mayAskToShow: mayAskToShow(talk, message),
      isAwaited: isAwaited(view, message),
    };
    const last = known.get(id);
    if (last !== undefined && isSame(last, now)) return last;
    known.set(id, now);
    return now;
  };
}

const FACTS = ['author', 'answered', 'pledge', 'shown', 'reply', 'mayAskToShow', 'isAwaited'] as const;
const isSame = (a: MessageFacts, b: MessageFacts): boolean => FACTS.every((fact) => a[fact] === b[fact]);

function replyOf(
  { view, scenario, channel }: TalkKnown,
  message: Message,
  isOwed: boolean,
  isBegun: boolean,
): MessageFacts['reply'] {
  // What is closed needs no look at all that was said since.
  if (message.from === view.seat || !isOpening(message) || closedFor(view, message) !== null) return 'none';
  if (replyRefusal({ view, scenario, to: channel }, message) !== null) return 'none';
  if (isBegun) return isOwed ? 'owed-begun' : 'begun';
  return isOwed ? 'owed' : 'open';
}

function mayAskToShow({ view, scenario, channel }: TalkKnown, message: Message): boolean {
  const corridor = claimedOf(message);
  if (corridor === null || message.from === view.seat || message.round !== view.public.round) return false;
  return maySay({ view, scenario, to: channel }, demandOf(view, { kind: 'share', corridor }));
}

/** The corridor about which a message claims what it does not show; `null` if it claims nothing of the kind. */
export function claimedOf({ act, from }: Message): CorridorId | null {
  const fact =
    act?.kind === 'inform' && act.proof === null
      ? act.fact
      : act?.kind === 'answer' && act.answer.kind === 'tells'
        ? act.answer.fact
        : null;
  if (fact?.kind === 'leakage') return fact.corridor;
  if (fact?.kind === 'gap') return CORRIDOR_OF[fact.by];
  return fact?.kind === 'effort' && isSender(from) ? CORRIDOR_OF[from] : null;
}

function isAwaited(view: SettledView, message: Message): boolean {
  if (message.from !== view.seat || message.round !== view.public.round || !isOpening(message)) return false;
  if (message.act.kind === 'promise' || message.act.kind === 'inform') return false;
  return addresseesOf(message).length > answersTo(view.messages, message.id).length;
}

/** What an act claims that could be shown, and the proof that came with it. */
export function claimOf(act: Act): { readonly proof: Report['id'] | null } | null {
  if (act.kind === 'accuse') return act.evidence === null && act.deed.kind !== 'gap' ? null : { proof: act.evidence };
  const told =
    act.kind === 'inform'
      ? act
      : act.kind === 'answer' && act.answer.kind === 'tells'
        ? { ...act.answer, proof: null }
        : null;
  if (told === null) return null;
  const isProvable = told.fact.kind === 'effort' || told.fact.kind === 'leakage' || told.fact.kind === 'gap';
  return isProvable ? { proof: told.proof } : null;
}
