import { SEATS } from '@letter/shared/play';
import { ClockFigure } from '../../marks/clock-figure.tsx';
import { CorridorGate } from '../../marks/corridor-gate.tsx';
import { DiscKey } from '../../marks/disc-key.tsx';
import { EvidenceBar } from '../../marks/evidence-bar.tsx';
import { Parameter } from '../../marks/parameter.tsx';
import { PhaseRibbon } from '../../marks/phase-ribbon.tsx';
import { PrivateLine } from '../../marks/private-line.tsx';
import { PromiseSquares } from '../../marks/promise-squares.tsx';
import { SeatName, SeatSign } from '../../marks/seat-sign.tsx';
import { SplitDisc } from '../../marks/split-disc.tsx';
import { VoteSquares } from '../../marks/vote-squares.tsx';
import { Section, Stack } from '../../ui/layout.tsx';

const SIZES = [22, 34, 50, 104] as const;

/** The marks of the game. */
export function GalleryMarks() {
  return (
    <Stack gap={24}>
      <Section title="Split disc">
        <Stack direction="row" gap={16} align="center" isWrapping>
          {SIZES.map((size) => (
            <SplitDisc key={size} letter={3} report={2} spirit={1} size={size} about={`Luxury goods, ${size} px`} />
          ))}
          <SplitDisc letter={4} report={3} spirit="unknown" size={50} about="Arms embargo" />
          <SplitDisc letter={0} report="unknown" spirit="unknown" size={50} about="Aid suspension" />
          <SplitDisc letter={2} report={0} spirit={0} size={50} about="Aid suspension" />
          <SplitDisc letter={4} report={3} spirit={3} size={50} about="Financial restrictions" />
          <DiscKey />
        </Stack>
      </Section>
      <Section title="Seats">
        <Stack direction="row" gap={16} align="center" isWrapping>
          {[...SEATS, 'observer' as const].map((seat) => (
            <SeatSign key={seat} seat={seat} size={30} isNamed />
          ))}
          {SEATS.map((seat) => (
            <SeatSign key={seat} seat={seat} size={18} isBot isNamed />
          ))}
          {SEATS.map((seat) => (
            <SeatSign key={seat} seat={seat} size={18} isAway isNamed />
          ))}
          {SEATS.map((seat) => (
            <SeatName key={seat} seat={seat} isColored />
          ))}
        </Stack>
      </Section>
      <Section title="Frame">
        <Stack direction="row" gap={24} align="center" isWrapping>
          <PhaseRibbon phase="orders" />
          <ClockFigure secondsLeft={160} purpose="to seal orders" />
          <ClockFigure secondsLeft={50} purpose="to seal orders" />
          <ClockFigure secondsLeft={12} purpose="to seal orders" />
          <ClockFigure secondsLeft={160} purpose="to seal orders" look="phone" />
          <PrivateLine />
        </Stack>
      </Section>
      <Section title="Evidence, votes, promises, gates">
        <Stack direction="row" gap={32} align="flex-start" isWrapping>
          <div style={{ width: 172 }}>
            <EvidenceBar about="Harbour Light Trading" solid={71} single={14} />
            <EvidenceBar about="Marrow and Pike Brokers" solid={44} single={22} />
          </div>
          <VoteSquares counts={{ yes: 7, leaning: 2, undecided: 4, abstain: 1, against: 1 }} />
          <PromiseSquares kept={8} broken={4} unseen={2} />
          <CorridorGate about="Border" report={2} spirit="unknown" height={76} />
          <CorridorGate about="Dollar" report={3} spirit={1} height={44} />
          <p className="clause">
            <em>Decides</em> that the ban on <Parameter>luxury goods</Parameter> is raised to{' '}
            <Parameter>full</Parameter>.
          </p>
        </Stack>
      </Section>
    </Stack>
  );
}
