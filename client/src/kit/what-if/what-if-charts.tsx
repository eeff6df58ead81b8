import type { WhatIfAnswer, WhatIfFigure } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { formatFigure, formatPercent } from '../../text/format-figure.ts';
import { useWidth } from '../../ui/use-width.ts';
import { HistoryChart } from './history-chart.tsx';
import { RoundHandle } from './round-handle.tsx';

/** Props of WhatIfCharts. */
export interface WhatIfChartsProps {
  readonly answer: WhatIfAnswer;
  /** The programme's index from which it can be used. */
  readonly breakout: number;
  /** Where the handle stands; `null` where the change has no round. */
  readonly round: number | null;
  readonly onRound: (round: number) => void;
}

/** Room for labels: left of the lines for the scale, right of them for their names; less on a phone. */
const LEFT = 36;
const RIGHT = 156;
const RIGHT_NARROW = 112;
const NARROW = 480;

/** Both histories one above the other, on one axis of rounds with the handle of the change on it. */
export function WhatIfCharts({ answer, breakout, round, onRound }: WhatIfChartsProps) {
  const { t } = useTranslation('what-if');
  const [ref, width] = useWidth<HTMLDivElement>(560);
  const { end, played } = answer;
  const room = { left: LEFT, right: width < NARROW ? RIGHT_NARROW : RIGHT, width };
  const words = (figure: WhatIfFigure, write: (value: number) => string) => ({
    was: write(end[figure].was),
    now: write(end[figure].now),
    spread: t('spread', { now: write(end[figure].now), sd: formatFigure(end[figure].sd) }),
  });
  const programme = words('programme', formatFigure);
  const arrived = words('arrived', formatPercent);
  return (
    <div className="what-if-charts" ref={ref}>
      <div className="what-if-chart-head">
        <h3 className="section-head">{t('programme')}</h3>
        <span className="small">{t('programmeSub')}</span>
      </div>
      <HistoryChart
        label={t('programmeChart', programme)}
        answer={answer}
        figure="programme"
        height={width < NARROW ? 180 : 240}
        room={room}
        line={{ at: breakout, label: t('breakout', { line: formatFigure(breakout) }) }}
        format={formatFigure}
        spread={programme.spread}
        isNamed
      />
      <div className="what-if-chart-head">
        <h3 className="section-head">{t('arrived')}</h3>
        <span className="small">{t('arrivedSub')}</span>
      </div>
      <HistoryChart
        label={t('arrivedChart', arrived)}
        answer={answer}
        figure="arrived"
        height={130}
        room={room}
        line={null}
        format={formatPercent}
        spread={arrived.spread}
        isNamed={false}
      />
      <RoundHandle rounds={played.rounds.length} round={round} room={room} onRound={onRound} />
    </div>
  );
}
