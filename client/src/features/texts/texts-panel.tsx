import { SENDERS } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';
import { useSeatView } from '../../state/use-table.ts';
import { useWords } from '../../kit/words/use-words.ts';
import { InTurn } from '../../ui/in-turn.tsx';
import { EmptyState } from '../../ui/notes.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { LessonMore } from '../../kit/lesson/lesson-more.tsx';
import { useLesson } from '../../kit/lesson/use-lesson.ts';
import { CommonList } from './common-list.tsx';
import { Committee } from './committee.tsx';
import { DraftDocument } from './draft-document.tsx';
import { InForce } from './in-force.tsx';
import { Procedure } from './procedure.tsx';
import { RollCalls } from './roll-calls.tsx';
import { VoteBox } from './vote-box.tsx';
import { Whip } from './whip.tsx';
import './texts.css';
import './votes.css';

/** The Council and its Committee: the text on the table, the count, the vote, the lists, the procedure, past rolls. */
export function TextsPanel() {
  const { t } = useTranslation('texts');
  const view = useSeatView();
  if (view === null) return <EmptyState>{t('observer')}</EmptyState>;
  return <Council view={view} />;
}

function Council({ view }: Pick<Spoken, 'view'>) {
  const said = { view, words: useWords(view.seat, view.names) };
  const rest = (
    <InTurn>
      <InForce {...said} />
      <CommonList {...said} />
      <Committee {...said} />
      <Procedure {...said} />
      <RollCalls {...said} />
    </InTurn>
  );
  // The first decision of a first game has the text and the vote before it, and the rest for whoever wants it.
  if (useLesson()?.isFirst === true)
    return (
      <div className="texts">
        <div className="texts-desk">
          <div className="texts-main">
            <DraftDocument {...said} isBare />
          </div>
          <div className="texts-side">
            <VoteBox {...said} />
            <LessonMore>
              <Whip {...said} />
              {rest}
            </LessonMore>
          </div>
        </div>
      </div>
    );
  return (
    <div className="texts">
      <div className="texts-desk">
        <InTurn>
          <div className="texts-main">
            <DraftDocument {...said} />
            <Roll {...said} />
          </div>
          <div className="texts-side">
            <InTurn>
              <Whip {...said} />
              <VoteBox {...said} />
              <div>{rest}</div>
            </InTurn>
          </div>
        </InTurn>
      </div>
    </div>
  );
}

/** Who has voted; how stays sealed until all have, or the phase closes. */
function Roll({ view }: Spoken) {
  const { t } = useTranslation('texts');
  if (view.public.draft === null) return null;
  return (
    <p className="roll">
      <b>{t('roll.title')}</b>
      {SENDERS.map((seat) => (
        <span key={seat}>
          <SeatName seat={seat} size={13} length="short" isAway={!view.public.voted.includes(seat)} />{' '}
          <span className="second">{t(view.public.voted.includes(seat) ? 'roll.voted' : 'roll.notYet')}</span>
        </span>
      ))}
    </p>
  );
}
