import type { AimId, AimScore, SeatId, SeatScore } from '@letter/shared/play';
import { Trans, useTranslation } from 'react-i18next';
import { SeatName, seatColor } from '../../marks/seat-sign.tsx';
import { formatFigure } from '../../text/format-figure.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useStory } from '../../kit/words/use-story.ts';

// Aims measured in money or as a share; all others are on a scale of a hundred.
const UNIT: Readonly<Partial<Record<AimId, 'money' | 'percent'>>> = {
  'revenue-denied': 'money',
  'hard-currency': 'money',
  trade: 'percent',
};

/** One seat's score against its own reference, and each of its aims. */
export function ScoreCard({ seat, score }: { readonly seat: SeatId; readonly score: SeatScore }) {
  const { t } = useTranslation('debrief');
  const story = useStory();
  const how = ({ aim, value, against, breakout }: AimScore) => {
    const figure = (amount: number) => t(`sowhat.unit.${UNIT[aim] ?? 'points'}`, { value: formatFigure(amount) });
    return (
      <>
        <span className="score-how small">{t(`sowhat.what.${aim}`)}</span>
        <span className="score-how small">
          {against.kind === 'baseline' ? (
            <Trans
              t={t}
              i18nKey="sowhat.baseline"
              values={{ value: figure(value), against: figure(against.value) }}
              components={{ b: <b /> }}
            />
          ) : (
            <Trans
              t={t}
              i18nKey="sowhat.anchors"
              values={{ value: figure(value), zero: figure(against.zero), hundred: figure(against.hundred) }}
              components={{ b: <b /> }}
            />
          )}
          {breakout >= 0.5 ? <span>{`; ${t('sowhat.breakout', { points: formatFigure(breakout) })}`}</span> : null}
        </span>
      </>
    );
  };
  const total = Math.round(score.total);
  return (
    <section className="score-card">
      <div className="score-line">
        <h3 className="section-head">
          <SeatName seat={seat} size={14} />
        </h3>
        <span className="score-figure">{total}</span>
      </div>
      <span
        className="score-scale"
        role="meter"
        aria-label={story.seat(seat)}
        aria-valuenow={total}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={{ left: `${Math.min(100, Math.max(0, total))}%`, background: seatColor(seat) }} />
      </span>
      <Disclosure title={t('sowhat.how')} level={4} isOpenAtFirst>
        <DataTable
          caption={t('sowhat.how')}
          isCaptionHidden
          rows={score.aims}
          rowKey={({ aim }) => aim}
          columns={[
            {
              id: 'aim',
              head: t('sowhat.col.aim'),
              cell: (one) => (
                <>
                  <span>{story.t(`aim.${one.aim}`)}</span> <span className="minor">{`${one.weight}%`}</span>
                  <span>{how(one)}</span>
                </>
              ),
            },
            {
              id: 'score',
              head: t('sowhat.col.score'),
              cell: (one) => <b>{Math.round(one.score)}</b>,
              isNumeric: true,
            },
          ]}
        />
      </Disclosure>
      <Bonus bonus={score.bonus} />
    </section>
  );
}

/** The seat's private aim, now revealed like everything else, and what it added. */
function Bonus({ bonus }: { readonly bonus: SeatScore['bonus'] }) {
  const story = useStory();
  if (bonus === null) return null;
  return (
    <p className="score-how small">
      <Trans
        t={story.t}
        i18nKey={`privateAim.${bonus.reached ? 'reached' : 'missed'}`}
        values={{ aim: story.t(`privateAim.${bonus.aim}`), points: bonus.points }}
        components={{ b: <b /> }}
      />
    </p>
  );
}
