import { SEATS } from '@letter/shared/play';
import type { DebriefView, SeatId } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { rememberedName } from '../../net/display-name.ts';
import { openTable } from '../../net/lobby.ts';
import { tablePath } from '../../net/table-code.ts';
import { SeatSign } from '../../marks/seat-sign.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { useWorldWords } from '../../kit/words/use-world-words.ts';
import { useStory } from '../../kit/words/use-story.ts';
import { LobbyNote } from '../../kit/lobby/lobby-note.tsx';
import { useLobbyRequest } from '../../kit/lobby/use-lobby-request.ts';
import { KeepGame } from './keep-game.tsx';
import { Moment } from './moment.tsx';
import { ScoreCard } from './score-card.tsx';

/** Step four: four scores and how each came about, a moment to discuss, and the other side. */
export function SoWhat({ debrief, view }: { readonly debrief: DebriefView; readonly view: TableView }) {
  const { t } = useTranslation('debrief');
  return (
    <div className="story-parts">
      <Section title={t('sowhat.scores')} aside={t('sowhat.scoresSub')} level={2}>
        <div className="scores">
          {SEATS.map((seat) => (
            <ScoreCard key={seat} seat={seat} score={debrief.scores[seat]} />
          ))}
        </div>
      </Section>
      <div className="debrief-two">
        <div className="story-parts">
          <Section title={t('sowhat.moment')} level={2}>
            <Moment moment={debrief.moment} />
          </Section>
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

function OtherSide({ view }: { readonly view: TableView }) {
  const worldWords = useWorldWords();
  const { t } = useTranslation('debrief');
  const { seat: seatName } = useStory();
  const [, go] = useLocation();
  const [request, run] = useLobbyRequest();
  const [chosen, setChosen] = useState<SeatId | null>(null);
  const play = (seat: SeatId) => {
    setChosen(seat);
    void run(
      seat,
      () =>
        openTable({
          kind: 'solo',
          format: view.info.format,
          scenario: view.info.scenario,
          name: rememberedName(),
          seat,
        }),
      (code) => go(tablePath(code)),
    );
  };
  const isWaiting = request.kind === 'waiting';
  return (
    <Section title={t('sowhat.again')} level={2}>
      <p className="narrative">{t('sowhat.againWords', { world: worldWords(view.info.scenario).name })}</p>
      <div className="other-side">
        {SEATS.filter((seat) => seat !== view.you.seat).map((seat) => (
          <Button key={seat} disabled={isWaiting} onClick={() => play(seat)}>
            <SeatSign seat={seat} size={14} />
            <span>
              {isWaiting && chosen === seat ? t('sowhat.againWait') : t('sowhat.againAs', { seat: seatName(seat) })}
            </span>
          </Button>
        ))}
      </div>
      {request.kind === 'refused' ? <LobbyNote refusal={request.refusal} code="" /> : null}
    </Section>
  );
}
