import { SENDER_OF } from '@letter/shared/play';
import type { CorridorId } from '@letter/shared/play';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CorridorGate } from '../../marks/corridor-gate.tsx';
import { SeatSign } from '../../marks/seat-sign.tsx';
import type { ShownEffort } from '../../marks/split-disc.tsx';
import { formatFigure } from '../../text/format-figure.ts';
import { Hatch } from '../../ui/pattern.tsx';
import { useWidth } from '../../ui/use-width.ts';
import type { LaneFacts } from './flow-facts.ts';
import { laneShape, leakPath } from './lane-shape.ts';
import type { LaneShape } from './lane-shape.ts';
import { sentenceWords } from '../../text/formats.ts';
import { rem } from '../../ui/rem.ts';

/** Props of CorridorFlows. */
export interface CorridorFlowsProps {
  readonly lanes: readonly LaneFacts[];
  readonly gate: (corridor: CorridorId) => { readonly report: ShownEffort; readonly spirit: ShownEffort };
}

const SCALE_SUM = 250;
const HEAD = 28;

/** What sought to cross, what the gates stop, and what arrives all the same, in three lanes on one scale. */
export function CorridorFlows({ lanes, gate }: CorridorFlowsProps) {
  const { t } = useTranslation('record');
  const [ref, width] = useWidth<HTMLDivElement>(644);
  const id = useId();
  const isNarrow = width < 520;
  const x0 = isNarrow ? 2 : 92;
  const x1 = width - (isNarrow ? 112 : 146);
  const gateX = x0 + (x1 - x0) * 0.42;
  const { placed, bottom } = placeLanes(lanes, isNarrow);
  const second = { fill: 'var(--ink2)' };
  return (
    <div ref={ref}>
      <svg
        width={rem(width)}
        height={rem(bottom)}
        viewBox={`0 0 ${width} ${bottom}`}
        role="img"
        aria-label={t('flow.label', { lanes: sentenceWords(lanes.map((lane) => laneSentence(t, lane))) })}
      >
        <defs>
          <Hatch id={id} step={6} weight={1.4} />
        </defs>
        <text x={x0} y={12} fontSize={12.5} style={second}>
          {t('flow.sought')}
        </text>
        <text x={gateX + 8} y={12} fontSize={12.5} textAnchor="middle" style={second}>
          {isNarrow ? '' : t('flow.gate')}
        </text>
        <text x={x1 + 14} y={12} fontSize={12.5} style={second}>
          {t('flow.arrives')}
        </text>
        {placed.map(({ lane, shape }) => (
          <Lane
            key={lane.corridor}
            lane={lane}
            shape={shape}
            x={{ from: x0 + 6, gate: gateX, to: x1 }}
            hatch={id}
            gate={gate(lane.corridor)}
            isNarrow={isNarrow}
          />
        ))}
      </svg>
    </div>
  );
}

interface PlacedLane {
  readonly lane: LaneFacts;
  readonly shape: LaneShape;
}

function placeLanes(
  lanes: readonly LaneFacts[],
  isNarrow: boolean,
): { readonly placed: readonly PlacedLane[]; readonly bottom: number } {
  const scale =
    SCALE_SUM /
    Math.max(
      1,
      lanes.reduce((sum, lane) => sum + lane.sought, 0),
    );
  const placed: PlacedLane[] = [];
  let top = HEAD + (isNarrow ? 24 : 0);
  for (const lane of lanes) {
    const leaked = lane.leaked ?? lane.restricted;
    const shape = laneShape(top, scale, { permitted: lane.permitted, blocked: lane.restricted - leaked, leaked });
    placed.push({ lane, shape });
    top += Math.max(78, shape.height) + (isNarrow ? 26 : 0);
  }
  return { placed, bottom: top };
}

interface LaneProps {
  readonly lane: LaneFacts;
  readonly shape: LaneShape;
  readonly x: { readonly from: number; readonly gate: number; readonly to: number };
  readonly hatch: string;
  readonly gate: { readonly report: ShownEffort; readonly spirit: ShownEffort };
  readonly isNarrow: boolean;
}

function Lane({ lane, shape, x, hatch, gate, isNarrow }: LaneProps) {
  const { top, open, blocked, leak, arrive } = shape;
  const restrictedTop = top + open;
  const gateHeight = Math.max(10, blocked + leak);
  const stopped = lane.restricted - (lane.leaked ?? lane.restricted);
  return (
    <g>
      <rect x={x.from} y={top} width={x.to - x.from} height={open} fill="var(--flow)" />
      {blocked > 0 ? (
        <rect x={x.from} y={restrictedTop} width={x.gate - x.from} height={blocked} fill="var(--flow2)" />
      ) : null}
      {leak > 0 ? <path d={leakPath(shape, x)} fill={`url(#${hatch})`} stroke="var(--hatch)" /> : null}
      <rect x={x.from - 6} y={top} width={6} height={Math.max(2, open + blocked + leak)} fill="var(--bar)" />
      {lane.restricted < 1 ? null : (
        <svg x={x.gate} y={restrictedTop} width={16} height={gateHeight}>
          <CorridorGate about="" report={gate.report} spirit={gate.spirit} height={gateHeight} />
        </svg>
      )}
      <rect x={x.to} y={top} width={6} height={Math.max(1, open)} fill="var(--bar)" />
      {leak > 0 ? (
        <rect x={x.to + 0.5} y={arrive} width={5} height={leak} fill="var(--paper)" stroke="var(--bar)" />
      ) : null}
      <LaneWords lane={lane} shape={shape} x={x} stopped={stopped} isNarrow={isNarrow} />
    </g>
  );
}

function LaneWords({
  lane,
  shape,
  x,
  stopped,
  isNarrow,
}: Pick<LaneProps, 'lane' | 'shape' | 'x' | 'isNarrow'> & { readonly stopped: number }) {
  const { t } = useTranslation('record');
  const { t: marks } = useTranslation('marks');
  const { top, open, blocked, leak, arrive } = shape;
  const sender = SENDER_OF[lane.corridor];
  const middle = top + (open + blocked + leak) / 2;
  const second = { fill: 'var(--ink2)' };
  const name = marks(`corridor.${lane.corridor}`);
  const short = marks(`seatShort.${sender}`);
  const low = Math.max(0, (lane.leaked ?? 0) - lane.sd);
  const high = Math.min(lane.restricted, (lane.leaked ?? lane.restricted) + lane.sd);
  const openY = open > 15 ? top + open / 2 + 5 : top + 5;
  const leakY = Math.max(arrive + leak / 2 + 2, openY + 20);
  return (
    <>
      {isNarrow ? (
        <text x={x.from - 6} y={top - 8} fontSize={13.5}>
          <tspan fontWeight={600}>{`${name} ${formatFigure(lane.sought)}`}</tspan>
          <tspan dx={8} style={second}>
            {short}
          </tspan>
        </text>
      ) : (
        <>
          <text
            x={x.from - 18}
            y={middle - 8}
            textAnchor="end"
            fontSize={19}
            style={{ fontFamily: 'var(--serif)' }}
            fontWeight={500}
          >
            {name}
          </text>
          <text x={x.from - 18} y={middle + 10} textAnchor="end" fontSize={15} fontWeight={600}>
            {formatFigure(lane.sought)}
          </text>
          <text x={x.from - 18} y={middle + 27} textAnchor="end" fontSize={12.5} style={second}>
            {short}
          </text>
          <svg x={x.from - 36 - short.length * 6.7} y={middle + 17} width={11} height={11}>
            <SeatSign seat={sender} size={11} isDrawn />
          </svg>
        </>
      )}
      {open > 15 ? <Figure x={x.from + 12} y={openY} value={lane.permitted} words={t('flow.permitted')} /> : null}
      {blocked > 13 && x.gate - x.from > 100 ? (
        <Figure x={x.from + 12} y={top + open + blocked / 2 + 5} value={stopped} words={t('flow.blocked')} />
      ) : null}
      <Figure
        x={x.to + 14}
        y={openY}
        value={lane.permitted}
        words={t(open > 15 ? 'flow.recorded' : 'flow.permitted')}
      />
      {lane.restricted < 1 ? null : (
        <>
          {lane.leaked === null ? (
            <text x={x.to + 14} y={leakY} fontSize={13.5} fontWeight={600}>
              {t('flow.unknown')}
            </text>
          ) : (
            <Figure
              x={x.to + 14}
              y={leakY}
              value={lane.leaked}
              words={t(`flow.${lane.basis === 'own' ? 'exact' : lane.basis === 'belief' ? 'believed' : 'measured'}`)}
            />
          )}
          {lane.basis === 'own' ? null : (
            <text x={x.to + 14} y={leakY + 17} fontSize={12.5} style={second}>
              {lane.leaked === null
                ? t('flow.upTo', { most: formatFigure(lane.restricted) })
                : t('flow.range', { low: formatFigure(low), high: formatFigure(high) })}
            </text>
          )}
        </>
      )}
    </>
  );
}

function Figure({
  x,
  y,
  value,
  words,
}: {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly words: string;
}) {
  return (
    <text x={x} y={y} fontSize={13.5}>
      <tspan fontWeight={600}>{formatFigure(value)}</tspan> <tspan>{words}</tspan>
    </text>
  );
}

type Say = ReturnType<typeof useTranslation<'record'>>['t'];

function laneSentence(t: Say, lane: LaneFacts): string {
  const arrives =
    lane.leaked === null
      ? t('flow.arrivesUnknown')
      : t('flow.arrivesKnown', { leaked: formatFigure(lane.leaked), basis: t(`flow.basis.${lane.basis}`) });
  return t('flow.lane', {
    corridor: lane.corridor,
    sought: formatFigure(lane.sought),
    permitted: formatFigure(lane.permitted),
    restricted: formatFigure(lane.restricted),
    arrives,
  });
}
