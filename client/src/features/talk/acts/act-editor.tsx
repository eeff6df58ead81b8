import { isOpening } from '@letter/shared/play';
import type { Act, ActKind } from '@letter/shared/play';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stepWords } from '../../../kit/words/acts/step-words.ts';
import { plainSentence } from '../../../kit/words/acts/typed.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceList } from '../../../ui/choice-list.tsx';
import { ActControls } from './act-controls.tsx';
import { openKinds } from './act-options.ts';
import type { ActOptions, Talk } from './act-options.ts';
import { topicOf } from './act-topic.ts';
import { replyOptions } from './reply-options.ts';
import { TypedSentence } from './typed-sentence.tsx';
import type { ActSentences } from './use-act-sentences.ts';

/** Lines of a list that are shown before the rest is asked for. */
const FIRST_LINES = 5;

/** Props of ActEditor. */
export interface ActEditorProps {
  readonly talk: Talk;
  /** What is being put together; `null` for words alone. */
  readonly act: Act | null;
  readonly onAct: (act: Act | null) => void;
  readonly sentences: ActSentences;
  /** All that can be said now. */
  readonly options: ActOptions;
}

/** Puts an act together by choosing: what kind, what exactly, and how much. */
export function ActEditor({ talk, act, onAct, sentences, options }: ActEditorProps) {
  const { t } = useTranslation('acts');
  const kinds = openKinds(options);
  const opening = act?.kind === 'answer' ? talk.view.messages.find(({ id }) => id === act.to) : undefined;
  const replies = useMemo(
    () => (opening === undefined || !isOpening(opening) ? [] : replyOptions(talk, opening)),
    [talk, opening],
  );
  const lines = act === null ? [] : act.kind === 'answer' ? replies : options[act.kind];
  const choose = (kind: ActKind) => onAct(act?.kind === kind ? null : (options[kind][0] ?? null));
  return (
    <div className="act-editor">
      {act?.kind === 'answer' ? (
        <p className="act-reply small">
          <span>
            {opening?.act === undefined ? null : t('compose.replyTo', { sentence: sentences.plain(opening.act) })}
          </span>{' '}
          <Button look="link" onClick={() => onAct(null)}>
            {t('compose.drop')}
          </Button>
        </p>
      ) : (
        <div className="act-kinds" role="group" aria-label={t('compose.kinds')}>
          {kinds.map((kind) => (
            <Button key={kind} size="small" isOn={act?.kind === kind} onClick={() => choose(kind)}>
              {t(`compose.kind.${kind}`)}
            </Button>
          ))}
        </div>
      )}
      {act === null ? null : (
        <>
          <p className="small act-binds">
            {act.kind === 'answer' ? t('compose.answer') : t(`compose.binds.${act.kind}`)}
          </p>
          <Lines key={act.kind} lines={lines} act={act} onAct={onAct} sentences={sentences} />
          <p className="act-preview" aria-label={t('compose.preview')}>
            <TypedSentence sentence={sentences.marked(act)} />
          </p>
          <ActControls talk={talk} act={act} onAct={onAct} sentences={sentences} />
        </>
      )}
    </div>
  );
}

function Lines({
  lines,
  act,
  onAct,
  sentences,
}: {
  readonly lines: readonly Act[];
  readonly act: Act;
  readonly onAct: (act: Act) => void;
  readonly sentences: ActSentences;
}) {
  const { t } = useTranslation('acts');
  const [isAll, setIsAll] = useState(false);
  const chosen = topicOf(act);
  const topics = [...new Map(lines.map((line) => [topicOf(line), line])).entries()];
  const at = topics.findIndex(([topic]) => topic === chosen);
  const shown = isAll || at >= FIRST_LINES ? topics : topics.slice(0, FIRST_LINES);
  const rest = topics.length - FIRST_LINES;
  return (
    <div className="act-lines">
      {act.kind === 'demand' || act.kind === 'promise' || act.kind === 'threaten' ? (
        <p className="small">{t(`compose.lead.${act.kind}`)}</p>
      ) : null}
      <ChoiceList
        label={t('compose.choices')}
        value={chosen}
        choices={shown.map(([topic, line]) => ({
          value: topic,
          label: lineWords(sentences, topic === chosen ? act : line),
        }))}
        onChange={(topic) => {
          const line = topics.find(([one]) => one === topic)?.[1];
          if (line !== undefined) onAct(line);
        }}
      />
      {rest <= 0 || at >= FIRST_LINES ? null : (
        <Button look="link" onClick={() => setIsAll(!isAll)}>
          {isAll ? t('compose.fewer') : t('compose.more', { count: rest })}
        </Button>
      )}
    </div>
  );
}

/** An act as one line of a list of its kind: where all lines begin alike, only what differs. */
function lineWords({ texts, plain }: ActSentences, act: Act): string {
  if (act.kind === 'demand') return plainSentence(stepWords(texts, act.step, 'you'));
  if (act.kind === 'promise') return plainSentence(stepWords(texts, act.step, 'we'));
  return act.kind === 'threaten' ? plainSentence(stepWords(texts, act.unless, 'you')) : plain(act);
}
