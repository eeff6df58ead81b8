import { CORRIDOR_OF, countVotes, letterOf, type Moment, type PublicView, type SeatId } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { EventTrace } from '../../marks/event-trace.tsx';
import { PromiseSquares } from '../../marks/promise-squares.tsx';
import { SeatSign } from '../../marks/seat-sign.tsx';
import { SplitDisc } from '../../marks/split-disc.tsx';
import { Square } from '../../marks/square.tsx';
import { VoteSquares } from '../../marks/vote-squares.tsx';

/** The picture of a moment, in the marks of the game; none where the sentence needs none. */
export function MomentPicture({ moment: { told }, table }: { readonly moment: Moment; readonly table: PublicView }) {
  const { t: marks } = useTranslation('marks');
  if (told.kind === 'kept') return <PromiseSquares kept={told.rounds} broken={0} unseen={0} />;
  if (told.kind === 'routes') return <Shut count={told.names.length} />;
  if (told.kind === 'milestone') return <SeatSign seat="dprk" size={56} />;
  const { line } = told;
  switch (line.kind) {
    case 'test':
      return <EventTrace kind={line.test === 'nuclear' ? 'seismic' : line.success ? 'flight' : 'flight-failed'} />;
    case 'text': {
      const roll = table.rollCalls.find(({ text }) => text.id === line.text);
      if (roll === undefined) return null;
      const counts = {
        yes: countVotes(roll, 'yes'),
        leaning: 0,
        undecided: 0,
        abstain: countVotes(roll, 'abstain'),
        against: countVotes(roll, 'no'),
      };
      return <VoteSquares counts={counts} when="roll" />;
    }
    case 'finding': {
      const { gap } = line;
      const record = table.record.find(({ round }) => round === gap?.round);
      if (gap === undefined || record === undefined) return null;
      return (
        <SplitDisc
          letter={letterOf(record.letters, CORRIDOR_OF[gap.sender], gap.basket)}
          report={gap.reported}
          spirit={gap.found}
          size={112}
          about={marks(`basket.${gap.basket}`)}
        />
      );
    }
    case 'breach':
      return <PromiseSquares kept={0} broken={line.broken?.length ?? 1} unseen={0} />;
    case 'agreement':
      return <Parties seats={line.parties} />;
    case 'meeting':
      return <Parties seats={['us', 'china', 'dprk']} />;
    case 'listing':
    case 'exposed':
      return <Shut count={1} />;
    case 'dollar-step':
    case 'finding-rescinded':
    case 'finding-restored':
      return <SeatSign seat="us" size={56} />;
    case 'snap-back':
    case 'measure':
    case 'hold':
      return <SeatSign seat={line.by} size={56} />;
    case 'procedure':
      return <SeatSign seat={line.accused} size={56} />;
    case 'panel':
      return <SeatSign seat="un" size={56} isAway={line.turn === 'ended'} />;
    default:
      return null;
  }
}

/** The parties of an agreement, each by its sign. */
function Parties({ seats }: { readonly seats: readonly SeatId[] }) {
  return (
    <span className="moment-row">
      {seats.map((seat) => (
        <SeatSign key={seat} seat={seat} size={44} isNamed />
      ))}
    </span>
  );
}

/** Routes that were closed: struck squares, as many as there were. */
function Shut({ count }: { readonly count: number }) {
  return (
    <span className="moment-row" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <Square key={at} look="cross" width={28} height={32} />
      ))}
    </span>
  );
}
