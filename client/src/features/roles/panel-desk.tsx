import { checkFinding } from '@letter/shared/play';
import type { PanelView, Report } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../kit/words/use-words.ts';
import { useActions, useScenario } from '../../state/use-table.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { EmptyState } from '../../ui/notes.tsx';
import { useFindingEffect } from './finding-effect.ts';

/** The Panel’s files: which of them it may publish now, what that would move, and what it has published. */
export function PanelDesk({ view }: { readonly view: PanelView }) {
  const { t } = useTranslation('roles');
  const held = view.files.filter(({ published }) => !published).toReversed();
  const own = new Set(view.public.panelFindings.map(({ report }) => report));
  const published = view.files.filter(({ id }) => own.has(id)).toReversed();
  return (
    <>
      <Section title={t('panel.files')} aside={t('panel.filesAside')} level={2}>
        {held.length === 0 ? <EmptyState>{t('panel.none')}</EmptyState> : null}
        <ul className="role-list">
          {held.map((report) => (
            <HeldFile key={report.id} report={report} view={view} />
          ))}
        </ul>
      </Section>
      <Section title={t('panel.published')} level={2}>
        {published.length === 0 ? <p className="note">{t('panel.publishedNone')}</p> : null}
        <ul className="role-list">
          {published.map((report) => (
            <PublishedFile key={report.id} report={report} view={view} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function HeldFile({ report, view }: { readonly report: Report; readonly view: PanelView }) {
  const { t } = useTranslation('roles');
  const words = useWords('un', view.names);
  const scenario = useScenario();
  const actions = useActions();
  const effect = useFindingEffect();
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const closed = checkFinding(view, scenario, report.id);
  const publish = async () => {
    setIsBusy(true);
    const answer = await actions.publishFinding(report.id);
    setIsBusy(false);
    setIsAsked(false);
    setRefusal(answer.ok ? null : answer.error);
  };
  return (
    <li>
      <p>
        <span>{words.reading(report.reading)}</span>{' '}
        <span className="small">{t('panel.from', { round: report.round })}</span>
      </p>
      {closed === null ? (
        <div className="role-acts">
          {isAsked ? (
            <>
              <p className="small">{t('panel.sure', { effect: effect(report) })}</p>
              <Button look="primary" disabled={isBusy} onClick={() => void publish()}>
                {t('panel.confirm')}
              </Button>
              <Button onClick={() => setIsAsked(false)}>{t('panel.back')}</Button>
            </>
          ) : (
            <Button onClick={() => setIsAsked(true)}>{t('panel.publish')}</Button>
          )}
        </div>
      ) : (
        <p className="small">{words.refusal(closed)}</p>
      )}
      {refusal === null ? null : (
        <p className="refusal-line" role="alert">
          {words.refusal(refusal)}
        </p>
      )}
    </li>
  );
}

function PublishedFile({ report, view }: { readonly report: Report; readonly view: PanelView }) {
  const { t } = useTranslation('roles');
  const words = useWords('un', view.names);
  const effect = useFindingEffect();
  const when = view.public.panelFindings.find((finding) => finding.report === report.id)?.round ?? report.round;
  return (
    <li>
      <p>
        <span>{words.reading(report.reading)}</span>{' '}
        <span className="small">{t('panel.in', { round: when, effect: effect(report) })}</span>
      </p>
    </li>
  );
}
