import { SEATS } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
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

/** Opens the same world for the reader and three bots, from one seat or another. */
function usePlayAs(view: TableView) {
  const [, go] = useLocation();
  const [request, run] = useLobbyRequest();
  const [chosen, setChosen] = useState<SeatId | null>(null);
  const { format, scenario } = view.info;
  const play = (seat: SeatId) => {
    setChosen(seat);
    const open = () => openTable({ kind: 'solo', format, scenario, name: rememberedName(), seat });
    void run(seat, open, (code) => go(tablePath(code)));
  };
  return { play, request, waitsFor: request.kind === 'waiting' ? chosen : null };
}

/** The seat across the table from one: Pyongyang for a sender or a reader without a seat, China for Pyongyang. */
const across = (seat: SeatId | null): SeatId => (seat === 'dprk' ? 'china' : 'dprk');

/** The primary act at the end: the same world from the other side. */
export function OtherSideButton({ view }: { readonly view: TableView }) {
  const { t } = useTranslation('debrief');
  const { play, request, waitsFor } = usePlayAs(view);
  return (
    <>
      {request.kind === 'refused' ? <LobbyNote refusal={request.refusal} code="" /> : null}
      <Button look="primary" size="large" disabled={waitsFor !== null} onClick={() => play(across(view.you.seat))}>
        {waitsFor === null ? t('next.sowhat') : t('sowhat.againWait')}
      </Button>
    </>
  );
}

/** The seats of the same world that the reader can play next, the other side first and the same seat last. */
export function OtherSide({ view }: { readonly view: TableView }) {
  const worldWords = useWorldWords();
  const { t } = useTranslation('debrief');
  const { seat: seatName } = useStory();
  const { play, request, waitsFor } = usePlayAs(view);
  const own = view.you.seat;
  const others = SEATS.filter((seat) => seat !== own).toSorted(
    (one, other) => Number(other === across(own)) - Number(one === across(own)),
  );
  return (
    <Section title={t('sowhat.again')} level={2}>
      <p className="narrative">{t('sowhat.againWords', { world: worldWords(view.info.scenario).name })}</p>
      <div className="other-side">
        {[...others, ...(own === null ? [] : [own])].map((seat) => (
          <Button key={seat} disabled={waitsFor !== null} onClick={() => play(seat)}>
            <SeatSign seat={seat} size={14} />
            <span>
              {waitsFor === seat
                ? t('sowhat.againWait')
                : t(seat === own ? 'sowhat.same' : 'sowhat.againAs', { seat: seatName(seat) })}
            </span>
          </Button>
        ))}
      </div>
      {request.kind === 'refused' ? <LobbyNote refusal={request.refusal} code="" /> : null}
    </Section>
  );
}
