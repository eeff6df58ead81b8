import { checkHeadline, headlineEffect, HEADLINE_CHARACTERS, LEANS } from '@letter/shared/play';
import type { HeadlineDraft, Lean, PressView, RecordLine } from '@letter/shared/play';
import { cutText } from '@letter/shared/protocol';
import type { Refusal } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pressWords } from '../../kit/roles/role-news.tsx';
import { movedWords } from '../../kit/words/moved-words.ts';
import { useRefusal } from '../../kit/words/use-refusal.ts';
import { useStory } from '../../kit/words/use-story.ts';
import { useActions, useScenario } from '../../state/use-table.ts';
import { useHeadlineDraft } from './headline-draft.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Section } from '../../ui/layout.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

const NONE = 'none';

/** The headline of the round: its lean, its words, the line of the record that it reports; and those published so far. */
export function PressDesk({ view }: { readonly view: PressView }) {
  const { t } = useTranslation('roles');
  const { round, pressHeadlines } = view.public;
  const isDone = pressHeadlines.some((one) => one.round === round);
  return (
    <>
      <Section title={t('press.write')} aside={t('press.writeAside')} level={2}>
        {isDone ? <p className="narrative">{t('press.done')}</p> : <HeadlineForm view={view} />}
      </Section>
      <Published view={view} />
    </>
  );
}

function HeadlineForm({ view }: { readonly view: PressView }) {
  const { t } = useTranslation('roles');
  const story = useStory();
  const sayRefusal = useRefusal();
  const scenario = useScenario();
  const actions = useActions();
  const [draft, setDraft] = useHeadlineDraft();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { lean, words, about } = draft;
  const whole: HeadlineDraft | null = lean === null ? null : { lean, words: words.trim(), about };
  const closed = checkHeadline(view, whole ?? { lean: 'even', words: words.trim(), about });
  const lines = linesOf(view);
  const publish = async () => {
    if (whole === null) return;
    setIsBusy(true);
    const answer = await actions.publishHeadline(whole);
    setIsBusy(false);
    setRefusal(answer.ok ? null : answer.error);
    if (answer.ok) setDraft(null);
  };
  return (
    <form
      className="role-form"
      onSubmit={(event) => {
        event.preventDefault();
        void publish();
      }}
    >
      <ChoiceList<Lean>
        label={t('press.lean')}
        value={lean}
        onChange={(next) => setDraft({ ...draft, lean: next })}
        choices={LEANS.map((one) => ({
          value: one,
          label: t(`lean.${one}`),
          note: movedWords(t, headlineEffect(scenario, one)),
        }))}
      />
      <TextField
        label={t('press.words')}
        value={words}
        onChange={(next) => setDraft({ ...draft, words: cutText(next, HEADLINE_CHARACTERS) })}
        hint={t('press.left', { count: HEADLINE_CHARACTERS - words.length })}
        autoComplete="off"
      />
      {lines.length === 0 ? null : (
        <SelectField
          label={t('press.about')}
          value={about === null ? NONE : keyOf(about)}
          options={[
            { value: NONE, label: t('press.aboutNone') },
            ...lines.map((line) => ({
              value: keyOf(line),
              label: t('press.aboutLine', {
                round: line.round,
                words: story.headline(line.headline),
              }),
            })),
          ]}
          onChange={(key) => {
            const chosen = lines.find((line) => keyOf(line) === key);
            setDraft({ ...draft, about: chosen === undefined ? null : { round: chosen.round, line: chosen.line } });
          }}
        />
      )}
      {whole === null || closed !== null ? null : (
        <div className="role-preview">
          <p className="small">{t('press.preview')}</p>
          <p className="narrative" dir="auto">
            {pressWords(story, view.public, { ...whole, round: view.public.round })}
          </p>
        </div>
      )}
      <div className="role-acts">
        <Button type="submit" look="primary" disabled={whole === null || closed !== null || isBusy}>
          {t('press.publish')}
        </Button>
        <span className="small">
          {closed === null ? (lean === null ? t('press.chooseLean') : '') : sayRefusal(closed)}
        </span>
      </div>
      {refusal === null ? null : (
        <p className="refusal-line" role="alert">
          {sayRefusal(refusal)}
        </p>
      )}
    </form>
  );
}

function Published({ view }: { readonly view: PressView }) {
  const { t } = useTranslation('roles');
  const { t: play } = useTranslation('play');
  const story = useStory();
  const scenario = useScenario();
  const { pressHeadlines } = view.public;
  return (
    <Section title={t('press.published')} level={2}>
      {pressHeadlines.length === 0 ? <p className="note">{t('press.publishedNone')}</p> : null}
      <ul className="role-list">
        {pressHeadlines.toReversed().map((one) => (
          <li key={one.round}>
            <p className="small">{play('round', { round: one.round })}</p>
            <p className="narrative" dir="auto">
              {pressWords(story, view.public, one)}
            </p>
            <p className="small">{movedWords(t, headlineEffect(scenario, one.lean))}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const keyOf = ({ round, line }: RecordLine): string => `${round}.${line}`;

/** Lines of the record of the last two rounds that a headline can be about, latest first. */
const linesOf = ({ public: open }: PressView) =>
  open.record
    .slice(-2)
    .toReversed()
    .flatMap(({ round, headlines }) =>
      headlines.flatMap((headline, line) => (headline.kind === 'press' ? [] : [{ round, line, headline }])),
    );
