import type { DebriefView, SeatId } from '@letter/shared/play';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { usePrinting } from '../../kit/shell/use-printing.ts';
import { ThoughtRows } from './thought-rows.tsx';
import { TurningPoint } from './turning-point.tsx';
import { UntrueList } from './untrue.tsx';
import './minds.css';

/** Step four: what each bot wanted, believed and weighed, and the decision that moved the result most. */
export function Why({ debrief }: { readonly debrief: DebriefView }) {
  const { t } = useTranslation('minds');
  const [chosen, setChosen] = useState<SeatId | null>(null);
  const isPrinting = usePrinting();
  const { minds } = debrief;
  const shown = minds.find(({ seat }) => seat === chosen) ?? minds[0];
  return (
    <div className="why-page">
      <Section title={t('choose')} level={2}>
        {minds.length === 0 ? <p className="note">{t('none')}</p> : null}
        <ul className="mind-list">
          {minds.map(({ seat, thoughts }) => {
            const last = thoughts.at(-1)?.note;
            return (
              <li key={seat} className={seat === shown?.seat ? 'mind mind-shown' : 'mind'}>
                <Button look="link" aria-pressed={seat === shown?.seat} onClick={() => setChosen(seat)}>
                  <SeatName seat={seat} size={13} />
                </Button>
                {last === undefined ? null : (
                  <>
                    {' '}
                    <span className="second">{t(`level.${last.level}`)}</span>
                    <p className="small">{t(`temperament.${last.temperament}`)}</p>
                  </>
                )}
              </li>
            );
          })}
        </ul>
        {shown === undefined ? null : <Wanted debrief={debrief} seat={shown.seat} />}
      </Section>
      {minds
        .filter((mind) => isPrinting || mind === shown)
        .map((mind) => (
          <ThoughtRows key={mind.seat} mind={mind} rounds={debrief.rounds} />
        ))}
      <div className="story-parts">
        <TurningPoint moment={debrief.moment} />
        <UntrueList untrue={debrief.untrue} />
      </div>
    </div>
  );
}

function Wanted({ debrief, seat }: { readonly debrief: DebriefView; readonly seat: SeatId }) {
  const { t } = useTranslation('minds');
  const story = useStory();
  return (
    <>
      <h3 className="section-head mind-head">{t('wanted')}</h3>
      <ul className="mind-aims small">
        {debrief.scores[seat].aims.map(({ aim, weight, score }) => (
          <li key={aim}>
            <span>
              <span>{story.t(`aim.${aim}`)}</span> <span className="minor">{`${weight}%`}</span>
            </span>
            <b>{Math.round(score)}</b>
            <span className="mind-aim" aria-hidden="true">
              <span style={{ width: `${Math.min(100, Math.max(0, score))}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <h3 className="section-head mind-head">{t('sawTitle')}</h3>
      <p className="small">{t('saw')}</p>
    </>
  );
}
