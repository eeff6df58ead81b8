import { SENDER_OF } from '@letter/shared/play';
import type { CorridorId } from '@letter/shared/play';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Hatch } from '../ui/pattern.tsx';
import { useWidth } from '../ui/use-width.ts';
import { CorridorGate } from './corridor-gate.tsx';
import { layCorridors, leakPath } from './corridor-layout.ts';
import type { CorridorLane } from './corridor-layout.ts';
import { SeatSign } from './seat-sign.tsx';
import type { ShownEffort } from './split-disc.tsx';
import './marks.css';

/** What passes, is blocked and goes round in one corridor; one unit for all, the leak as the reader may know it. */
export interface CorridorPassage {
  readonly corridor: CorridorId;
  readonly permitted: number;
  readonly blocked: number;
  readonly leaked: number;
  /** The interval of the leak; leave out where it is exact. */
  readonly between?: readonly [low: number, high: number];
  readonly report: ShownEffort;
  readonly spirit: ShownEffort;
  /** By whom the leak goes, where that is known. */
  readonly via?: string;
}

/** Props of CorridorFlow. */
export interface CorridorFlowProps {
  /** The finding in one sentence; the figures are in the table beside it. */
  readonly label: string;
  readonly passages: readonly CorridorPassage[];
  readonly format: (value: number) => string;
  /** `believed` hatches the leak, `known` fills it: after the reveal, or for a seat that sees it exactly. */
  readonly leak?: 'believed' | 'known';
  readonly height?: number;
}

/** The three corridors on one scale: permitted above, the gate on what is forbidden, and what goes round it. */
export function CorridorFlow({ label, passages, format, leak = 'believed', height = 500 }: CorridorFlowProps) {
  const { t } = useTranslation('marks');
  const [ref, width] = useWidth<HTMLDivElement>(644);
  const id = useId();
  const isNarrow = width < 520;
  const layout = layCorridors(passages, { width, height, isNarrow });
  return (
    <div ref={ref} className="corridor-flow">
      <svg width={width} height={height} role="img" aria-label={label}>
        <defs>
          <Hatch id={id} step={6} weight={1.4} />
        </defs>
        <g className="corridor-heads">
          <text x={layout.left} y={12}>
            {t('flow.sought')}
          </text>
          {isNarrow ? null : (
            <text x={layout.gate + 8} y={12} textAnchor="middle">
              {t('flow.gate')}
            </text>
          )}
          <text x={layout.right + 14} y={12}>
            {t('flow.arrives')}
          </text>
        </g>
        {layout.lanes.map((lane) => (
          <Lane
            key={lane.passage.corridor}
            lane={lane}
            layout={layout}
            isNarrow={isNarrow}
            hatch={id}
            leak={leak}
            format={format}
          />
        ))}
      </svg>
    </div>
  );
}

interface LaneProps {
  readonly lane: CorridorLane<CorridorPassage>;
  readonly layout: { readonly left: number; readonly gate: number; readonly right: number };
  readonly isNarrow: boolean;
  readonly hatch: string;
  readonly leak: 'believed' | 'known';
  readonly format: (value: number) => string;
}

function Lane({ lane, layout, isNarrow, hatch, leak, format }: LaneProps) {
  const { t } = useTranslation('marks');
  const { passage, top, permitted, blocked, leaked, round, back } = lane;
  const { left, gate, right } = layout;
  const name = t(`corridor.${passage.corridor}`);
  const sought = passage.permitted + passage.blocked + passage.leaked;
  const gateTop = top + permitted;
  const gateHeight = Math.max(6, blocked + leaked);
  const recordedAt = permitted > 16 ? top + permitted / 2 + 5 : top + 4;
  const leakedAt = Math.max(back + leaked / 2 - 2, recordedAt + 20);
  return (
    <g>
      <rect x={left + 6} y={top} width={right - left - 6} height={permitted} fill="var(--flow)" />
      <rect x={left + 6} y={gateTop} width={gate - left - 6} height={blocked} fill="var(--flow2)" />
      <path
        d={leakPath(lane, layout)}
        fill={leak === 'believed' ? `url(#${hatch})` : 'var(--ink3)'}
        stroke="var(--hatch)"
        strokeWidth={leak === 'believed' ? 1 : 0}
      />
      <rect x={left} y={top} width={6} height={permitted + blocked + leaked} fill="var(--bar)" />
      <rect x={right} y={top} width={6} height={permitted} fill="var(--bar)" />
      <rect
        x={right}
        y={back}
        width={6}
        height={Math.max(1, leaked)}
        fill={leak === 'believed' ? 'none' : 'var(--bar)'}
        stroke="var(--ink)"
      />
      <g transform={`translate(${gate} ${gateTop})`}>
        <CorridorGate about={name} report={passage.report} spirit={passage.spirit} height={gateHeight} />
      </g>
      <LaneName x={left} lane={lane} name={name} sought={format(sought)} isNarrow={isNarrow} />
      <Figure
        x={left + 16}
        y={permitted > 16 ? top + permitted / 2 + 5 : top - 4}
        figure={format(passage.permitted)}
        word={t('flow.permitted')}
      />
      {blocked > 13 ? (
        <Figure x={left + 16} y={gateTop + blocked / 2 + 5} figure={format(passage.blocked)} word={t('flow.blocked')} />
      ) : null}
      <Figure x={right + 14} y={recordedAt} figure={format(passage.permitted)} word={t('flow.recorded')} />
      <Figure x={right + 14} y={leakedAt} figure={format(passage.leaked)} word={t(`flow.${leak}`)} />
      {passage.between === undefined ? null : (
        <text x={right + 14} y={leakedAt + 17} className="corridor-note">
          {t('flow.between', { low: format(passage.between[0]), high: format(passage.between[1]) })}
        </text>
      )}
      {passage.via === undefined ? null : <Via x={gate + 8} y={round + leaked / 2} words={passage.via} />}
    </g>
  );
}

interface LaneNameProps {
  readonly x: number;
  readonly lane: CorridorLane<CorridorPassage>;
  readonly name: string;
  readonly sought: string;
  readonly isNarrow: boolean;
}

function LaneName({ x, lane, name, sought, isNarrow }: LaneNameProps) {
  const { t } = useTranslation('marks');
  const seat = SENDER_OF[lane.passage.corridor];
  if (isNarrow) {
    return (
      <g transform={`translate(0 ${lane.top - (lane.permitted > 16 ? 10 : 24)})`}>
        <text x={x} className="corridor-name">
          {name}
          <tspan dx={8} className="corridor-sum">
            {sought}
          </tspan>
          <tspan dx={8} className="corridor-note">
            {t(`seatShort.${seat}`)}
          </tspan>
        </text>
      </g>
    );
  }
  const middle = lane.top + (lane.permitted + lane.blocked + lane.leaked) / 2;
  return (
    <g>
      <text x={x - 12} y={middle - 8} textAnchor="end" className="corridor-name">
        {name}
      </text>
      <text x={x - 12} y={middle + 10} textAnchor="end" className="corridor-sum">
        {sought}
      </text>
      <text x={x - 12} y={middle + 27} textAnchor="end" className="corridor-note">
        {t(`seatShort.${seat}`)}
      </text>
      <g transform={`translate(${x - 66} ${middle + 17})`}>
        <SeatSign seat={seat} size={11} />
      </g>
    </g>
  );
}

function Figure({
  x,
  y,
  figure,
  word,
}: {
  readonly x: number;
  readonly y: number;
  readonly figure: string;
  readonly word: string;
}) {
  return (
    <text x={x} y={y} fontSize={13.5}>
      <tspan fontWeight={600}>{figure}</tspan> {word}
    </text>
  );
}

function Via({ x, y, words }: { readonly x: number; readonly y: number; readonly words: string }) {
  const width = words.length * 6.4 + 18;
  return (
    <g>
      <rect x={x - width / 2} y={y - 10} width={width} height={20} fill="var(--paper)" stroke="var(--ink)" />
      <text x={x} y={y + 4.5} textAnchor="middle" fontSize={12.5}>
        {words}
      </text>
    </g>
  );
}
