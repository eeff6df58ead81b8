import type { EvidenceFile } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { FILE_GROUPS } from './files.ts';
import { TakeNote } from './take-note.tsx';
import { useTake } from './use-take.ts';

/** The files of a session, a line each: its name, what is in it, and one button. */
export function FileList({ code }: { readonly code: string }) {
  const { t } = useTranslation('evidence');
  const [taking, take] = useTake(code);
  return (
    <>
      {FILE_GROUPS.map(({ id, files }) => (
        <Section key={id} title={t(`group.${id}`)} aside={t(`groupNote.${id}`)} level={2}>
          <ul className="evidence-list">
            {files.map((file: EvidenceFile) => {
              const isBusy = taking.kind === 'busy' && taking.file === file;
              const name = t(`file.${file}.name`);
              return (
                <li key={file} className="evidence-line">
                  <b>{name}</b>
                  <p className="small">{t(`file.${file}.what`)}</p>
                  <Button
                    aria-label={t('takeNamed', { name })}
                    disabled={taking.kind === 'busy'}
                    onClick={() => void take(file)}
                  >
                    {t(isBusy ? 'taking' : 'take')}
                  </Button>
                  <p className="note evidence-state" role="status">
                    {isBusy
                      ? t('takingNamed', { name })
                      : taking.kind === 'saved' && taking.file === file
                        ? t('taken', { file: taking.as })
                        : ''}
                  </p>
                  {taking.kind === 'refused' && taking.file === file ? (
                    <div className="evidence-state">
                      <TakeNote refusal={taking.refusal} code={code} />
                    </div>
                  ) : null}
                </li>
              );
            })}
          </ul>
        </Section>
      ))}
    </>
  );
}
