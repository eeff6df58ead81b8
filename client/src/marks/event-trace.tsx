import './marks.css';

/** What an instrument shows of an event: the ground shaking, or a flight that ended as planned or not. */
export type TraceKind = 'seismic' | 'flight' | 'flight-failed';

const SEISMIC =
  'M0 60H26L30 56L34 64L38 58L42 62L46 40L50 84L54 18L58 100L62 10L66 104L70 26L74 90L78 44L82 74L86 52L90 66L94 57L98 62L102 60H160';

/** The trace of a test as instruments record it: a seismogram, or the path of a flight. The words beside it say which. */
export function EventTrace({ kind, width = 160 }: { readonly kind: TraceKind; readonly width?: number }) {
  return (
    <svg className="event-trace" width={width} viewBox="0 0 160 116" aria-hidden="true">
      {kind === 'seismic' ? (
        <path d={SEISMIC} fill="none" stroke="var(--ink)" strokeWidth={2.5} strokeLinejoin="bevel" />
      ) : (
        <>
          <path d="M0 104H160" stroke="var(--ink)" strokeWidth={1.25} />
          <path
            d="M12 104C40 8 112 8 148 104"
            fill="none"
            stroke="var(--ink)"
            strokeWidth={kind === 'flight' ? 2.5 : 1.25}
            strokeDasharray={kind === 'flight' ? undefined : '3 5'}
          />
          {kind === 'flight' ? (
            <rect x={143} y={98} width={10} height={10} fill="var(--ink)" />
          ) : (
            <>
              <path d="M12 104C24 62 40 42 58 35" fill="none" stroke="var(--ink)" strokeWidth={2.5} />
              <path d="M51 28L65 42M65 28L51 42" stroke="var(--ink)" strokeWidth={2.5} />
            </>
          )}
        </>
      )}
    </svg>
  );
}
