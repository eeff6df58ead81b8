import { SEATS } from '@letter/shared/play';
import type { DebriefView } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/layout.tsx';
import { KeepGame } from './keep-game.tsx';
import { OtherSide } from './other-side.tsx';
import { ScoreCard } from './score-card.tsx';

/** Step six: the reader’s own score first, how each came about, questions for the table, and the other side. */
export function SoWhat({ debrief, view }: { readonly debrief: DebriefView; readonly view: TableView }) {
  const { t } = useTranslation('debrief');
  const seats = SEATS.toSorted((one, other) => Number(other === view.you.seat) - Number(one === view.you.seat));
  return (
    <div className="story-parts">
      <Section title={t('sowhat.scores')} aside={t('sowhat.scoresSub')} level={2}>
        <div className="scores">
          {seats.map((seat) => (
            <ScoreCard key={seat} seat={seat} score={debrief.scores[seat]} />
          ))}
        </div>
      </Section>
      <div className="debrief-two">
        <div className="story-parts">
          <Section title={t('sowhat.questions')} level={2}>
            <ol className="obstacles">
              {([1, 2, 3] as const).map((question) => (
                <li key={question} className="narrative">
                  {t(`sowhat.q.${question}`)}
                </li>
              ))}
            </ol>
          </Section>
        </div>
        <div className="story-parts">
          <OtherSide view={view} />
          <KeepGame debrief={debrief} view={view} />
        </div>
      </div>
    </div>
  );
}
