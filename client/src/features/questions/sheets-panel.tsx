import { SHEETS, tallyOf, type SheetId, type Tally } from '@letter/shared/session';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostAct } from '../../kit/session/use-host-act.ts';
import { useHost } from '../../state/session-desk.ts';
import { formatMean } from '../../text/format-figure.ts';
import { listWords, peopleWords, rowWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { QuestionsDialog } from './questions-dialog.tsx';
import './questions.css';

/** The forms of the lesson for a host: which is asked, who has handed it in, what was answered, and what changed. */
export function SheetsPanel() {
  const { t } = useTranslation('questions');
  const { ask, refusal, isBusy } = useHostAct();
  const asked = useHost(({ info }) => info.sheet?.sheet ?? null);
  const [edited, setEdited] = useState<SheetId | null>(null);
  return (
    <Section title={t('host.title')} level={2}>
      <p className="note">{t('host.lead')}</p>
      {refusal === null ? null : <p role="alert">{refusal}</p>}
      {SHEETS.map((sheet) => (
        <section key={sheet} className="sheet-told" aria-label={t(`sheet.${sheet}`)}>
          <div className="sheet-head">
            <h3 className="section-head">{t(`sheet.${sheet}`)}</h3>
            <span className="small">{t(asked === sheet ? 'host.asked' : 'host.notAsked')}</span>
            <Button disabled={isBusy} onClick={() => void ask('host.ask', { sheet: asked === sheet ? null : sheet })}>
              {t(asked === sheet ? 'host.stop' : 'host.ask')}
            </Button>
            <Button look="link" onClick={() => setEdited(sheet)}>
              {t('host.edit')}
            </Button>
          </div>
          <Answered sheet={sheet} />
        </section>
      ))}
      {edited === null ? null : <QuestionsDialog key={edited} sheet={edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}

function Answered({ sheet }: { readonly sheet: SheetId }) {
  const { t } = useTranslation('questions');
  const all = useHost(({ host }) => host.answers);
  const people = useHost(({ host }) => host.people);
  const questions = useHost(({ host }) => host.sheets)[sheet];
  const handedIn = all.filter((one) => one.sheet === sheet);
  const expected = people.filter(({ presence }) => presence === 'here' || presence === 'away');
  const missing = expected.filter(({ id }) => !handedIn.some(({ person }) => person === id));
  const tallies = tallyOf(
    questions,
    handedIn.map(({ answers }) => answers),
  );
  return (
    <>
      <p className="note">
        <span>
          {handedIn.length === 0
            ? t('host.nobody')
            : t('host.answered', { count: handedIn.length, of: Math.max(expected.length, handedIn.length) })}
        </span>{' '}
        {handedIn.length === 0 ? null : (
          <span>
            {missing.length === 0
              ? t('host.everybody')
              : t('host.who', { names: peopleWords(missing.map(({ name }) => name)) })}
          </span>
        )}
      </p>
      {handedIn.length === 0 ? null : (
        <ol className="sheet-tallies">
          {tallies.map((tally) => (
            <TallyLine key={tally.question.id} tally={tally} sheet={sheet} />
          ))}
        </ol>
      )}
    </>
  );
}

function TallyLine({ tally, sheet }: { readonly tally: Tally; readonly sheet: SheetId }) {
  const { t } = useTranslation('questions');
  const { question, counts, words, answered } = tally;
  const option = (index: number): string =>
    question.kind === 'agree' ? String(index + 1) : (question.choices[index] ?? '');
  return (
    <li>
      <p dir="auto">{question.text}</p>
      <p className="small">
        <span>
          {answered === 0
            ? t('host.noAnswers')
            : rowWords(counts.map((count, index) => t('host.counts', { option: option(index), count })))}
        </span>
        {question.claims.length === 0 ? null : (
          <span className="sheet-claims">{t('host.claims', { ids: listWords(question.claims) })}</span>
        )}
      </p>
      {sheet === 'after' && question.kind === 'agree' ? <Moved tally={tally} /> : null}
      {words.length === 0 ? null : (
        <ul className="sheet-words">
          {words.map((one, index) => (
            // The same words may stand there twice.
            <li key={`${index} ${one}`} dir="auto">
              {one}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The mean of a question before and after, where both were answered. */
function Moved({ tally: { question, counts, answered } }: { readonly tally: Tally }) {
  const { t } = useTranslation('questions');
  const all = useHost(({ host }) => host.answers);
  const [before] = tallyOf(
    [question],
    all.filter(({ sheet }) => sheet === 'before').map(({ answers }) => answers),
  );
  if (before === undefined || before.answered === 0 || answered === 0) return null;
  return (
    <p className="small">
      {t('host.change', { before: formatMean(meanOf(before.counts)), after: formatMean(meanOf(counts)) })}
    </p>
  );
}

const meanOf = (counts: readonly number[]): number =>
  counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / counts.reduce((sum, count) => sum + count, 0);
