import type { RoleView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { PrivateLine } from '../../marks/private-line.tsx';
import { Section } from '../../ui/layout.tsx';
import { NotesDesk } from './notes-desk.tsx';
import { PanelEvidence } from './panel-evidence.tsx';
import { PanelDesk } from './panel-desk.tsx';
import { PressDesk } from './press-desk.tsx';
import '../../kit/shell/page.css';
import './roles-desk.css';

/** The desk of the Panel or the Press: what they may do now, what they published and what it did, and their notes. */
export function RoleDesk({ view }: { readonly view: RoleView }) {
  const { t } = useTranslation('roles');
  return (
    <div className="page-column role-desk">
      <header className="page-head">
        <h2 className="screen-title">{t(`title.${view.role}`)}</h2>
        <p className="note">{t(`deck.${view.role}`)}</p>
        <PrivateLine words={t(`private.${view.role}`)} />
      </header>
      <div className="role-columns">
        <div className="story-parts">
          {view.role === 'panel' ? <PanelDesk view={view} /> : <PressDesk view={view} />}
        </div>
        <div className="story-parts">
          {view.role === 'panel' ? <PanelEvidence view={view} /> : null}
          <Section title={t('notes.title')} level={2}>
            <NotesDesk />
          </Section>
        </div>
      </div>
    </div>
  );
}
