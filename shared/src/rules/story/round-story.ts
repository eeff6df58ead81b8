import { isSameJson } from '../../lib/same-json.ts';
import type { Agreement } from '../../terms/agreement.ts';
import type { Headline } from '../../terms/public-record.ts';
import type { PublicView, SeatView } from '../../terms/seat-view.ts';
import { weightOfTreaty, type KeptTreaty, type Moment, type Told } from './moment.ts';
import { ALWAYS_GREAT, GREAT, weightOf } from './weight-of.ts';

/** The most moments that open the page of a round. */
const MOST_LEADS = 2;

/** What a weightier treaty than this is told of when it is kept, 0-50. */
const TREATY_OF_WEIGHT = 12;

/** A round as a story: what opens the page, weightiest first, and the rest in the order in which it is told. */
export interface RoundStory {
  readonly leads: readonly Moment[];
  readonly rest: readonly Moment[];
}

/** What the story of a game is made of: the public view, and a seat's own view where it has one. */
export interface StoryFacts {
  readonly table: PublicView;
  readonly seat: SeatView | null;
}

/**
 * The story of one adjudicated round. The one or two weightiest moments lead. What led the two rounds before does not
 * lead a third time in the same sentence, unless it is great: then its sentence counts how often it has happened.
 */
export function storyOfRound(facts: StoryFacts, round: number): RoundStory {
  const before: (readonly string[])[] = [];
  let story: RoundStory = { leads: [], rest: [] };
  let earlier: readonly Moment[] = [];
  for (const { round: one } of facts.table.record) {
    if (one > round) break;
    const moments = momentsOf(facts, one, earlier);
    story = arrange(moments, before);
    before.push(story.leads.map(({ key }) => key));
    earlier = moments;
  }
  return story;
}

function arrange(moments: readonly Moment[], before: readonly (readonly string[])[]): RoundStory {
  const [last = [], secondLast = []] = before.toReversed();
  const isStale = ({ key, weight }: Moment): boolean =>
    weight < ALWAYS_GREAT && last.includes(key) && secondLast.includes(key);
  const fresh = moments.filter((one) => !isStale(one));
  const ranked = (fresh.length > 0 ? fresh : moments).toSorted((a, b) => worth(b) - worth(a));
  const leads = ranked.filter((one, at) => at === 0 || worth(one) >= GREAT).slice(0, MOST_LEADS);
  return { leads, rest: moments.filter((one) => !leads.includes(one)) };
}

/** What is told again is worth less, so that something new comes before it. */
const worth = ({ weight, running }: Moment): number => weight - 8 * Math.min(2, running - 1);

function momentsOf(facts: StoryFacts, round: number, earlier: readonly Moment[]): readonly Moment[] {
  const agreements = knownAgreements(facts);
  return toldIn(facts, agreements, round).map((told) => {
    const key = keyOf(told);
    const running = 1 + (earlier.find((one) => one.key === key)?.running ?? 0);
    return { told, key, running, weight: weightOf(told, agreements) };
  });
}

function toldIn({ table, seat }: StoryFacts, agreements: readonly Agreement[], round: number): readonly Told[] {
  const lines = table.record.find((one) => one.round === round)?.headlines ?? [];
  const own = seat?.observations.find((one) => one.round === round);
  const closed = own?.closed ?? [];
  const reached = own?.traces.some(({ variable, terms }) => variable === 'programme' && terms.some(isMilestone));
  return [
    ...once(lines).map((line): Told => ({ kind: 'public', line })),
    ...agreements.flatMap((one) => keptIn(table, one, round)),
    ...(reached === true ? [{ kind: 'milestone' } as const] : []),
    ...(closed.length > 0 ? [{ kind: 'routes', names: closed } as const] : []),
  ];
}

const isMilestone = ({ term, amount }: { readonly term: string; readonly amount: number }): boolean =>
  term === 'milestone' && amount > 0;

const once = (lines: readonly Headline[]): readonly Headline[] =>
  lines.filter((line, at) => lines.findIndex((other) => isSameJson(other, line)) === at);

/** The agreements that the reader knows, each once; a seat knows more of its own. */
function knownAgreements({ table, seat }: StoryFacts): readonly Agreement[] {
  const own = seat?.agreements ?? [];
  return [...own, ...table.agreements.filter(({ id }) => own.every((one) => one.id !== id))];
}

/** A treaty of weight that held in a round after its first: the round in which it was signed tells of it anyway. */
function keptIn({ announcedBreaches }: PublicView, agreement: Agreement, round: number): readonly KeptTreaty[] {
  const { id, from, until, judgements } = agreement;
  if (round <= from || round > until || weightOfTreaty(agreement) < TREATY_OF_WEIGHT) return [];
  const now = judgements.filter((one) => one.round === round);
  if (now.length === 0 || now.some(({ kept }) => !kept)) return [];
  if (announcedBreaches.some((breach) => breach.agreement === id && breach.round <= round)) return [];
  return [{ kind: 'kept', agreement, rounds: round - from + 1, isOver: until === round }];
}

/** What would be said in the same sentence has the same key. */
function keyOf(told: Told): string {
  switch (told.kind) {
    case 'public':
      return keyOfLine(told.line);
    case 'kept':
      return `kept ${told.agreement.id}`;
    case 'milestone':
      return 'milestone';
    case 'routes':
      return `routes ${told.names.length}`;
  }
}

function keyOfLine(line: Headline): string {
  switch (line.kind) {
    case 'test':
      return `test ${line.test}`;
    case 'text':
      return `text ${line.outcome}`;
    case 'measure':
      return `measure ${line.by} ${line.basket} ${line.level}`;
    case 'dollar-step':
      return `dollar-step ${line.step}`;
    case 'finding':
      return `finding ${line.reading} ${line.subject}`;
    case 'breach':
      return `breach ${line.by}`;
    case 'shock':
      return `shock ${line.shock}`;
    case 'press':
      return `press ${line.lean} ${line.words}`;
    default:
      return `${line.kind} ${JSON.stringify(line)}`;
  }
}
