import { INJECT_CHARACTERS } from '@letter/shared/play';
import type { SessionRequestInput } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../state/session-desk.ts';
import { useScenario } from '../../state/use-table.ts';
import { formatChange } from '../../text/format-figure.ts';
import { listWords, rowWords } from '../../text/formats.ts';
import { useStory } from '../../kit/words/use-story.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useActs } from './use-acts.ts';

type Given = SessionRequestInput<'host.inject'>['inject'];

/** Props of InjectDialog. */
export interface InjectDialogProps {
  /** Tables that are chosen when it opens; `null` for all. */
  readonly tables: readonly number[] | null;
  readonly onClose: () => void;
}

/** Puts an event into the game of all tables, or of some: one of the scenario's deck, or the host's own words. */
export function InjectDialog({ tables, onClose }: InjectDialogProps) {
  const { t } = useTranslation('dashboard');
  const { act } = useActs();
  const cards = useHost(({ host }) => host.cards);
  const [kind, setKind] = useState<Given['kind']>('deck');
  const [shock, setShock] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [isAll, setIsAll] = useState(tables === null);
  const [chosen, setChosen] = useState<readonly number[]>(tables ?? []);
  const given = givenOf(kind, shock, text);
  const isReady = given !== null && (isAll || chosen.length > 0);
  const go = async () => {
    if (given === null) return;
    const done = await act(
      [{ name: 'host.inject', body: { tables: isAll ? null : chosen, inject: given } }],
      t('done.injected'),
    );
    if (done) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('inject.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('inject.cancel')}</Button>
          <Button look="primary" disabled={!isReady} onClick={() => void go()}>
            {t('inject.go')}
          </Button>
        </>
      }
    >
      <div className="dash-lines">
        <p className="note">{t('inject.about')}</p>
        <Segmented
          label={t('inject.kind')}
          options={[
            { value: 'deck', label: t('inject.deck') },
            { value: 'words', label: t('inject.words') },
          ]}
          value={kind}
          onChange={setKind}
        />
        {kind === 'deck' ? (
          <Deck value={shock} onChange={setShock} />
        ) : (
          <TextArea
            label={t('inject.text')}
            placeholder={t('inject.placeholder')}
            rows={3}
            value={text}
            onChange={setText}
            fit={(words) => words.slice(0, INJECT_CHARACTERS)}
          />
        )}
        <p className="section-head">{t('inject.where')}</p>
        <ChoiceList
          label={t('inject.where')}
          choices={[
            { value: 'all', label: t('inject.all') },
            { value: 'some', label: t('inject.some') },
          ]}
          value={isAll ? 'all' : 'some'}
          onChange={(value) => setIsAll(value === 'all')}
        />
        {isAll ? null : (
          <div className="dash-checks" role="group" aria-label={t('inject.tables')}>
            {cards.map(({ number }) => (
              <Checkbox
                key={number}
                isSelected={chosen.includes(number)}
                onChange={(on) => setChosen(on ? [...chosen, number] : chosen.filter((one) => one !== number))}
              >
                {t('inject.tableNumber', { table: number })}
              </Checkbox>
            ))}
          </div>
        )}
        <Past />
      </div>
    </Dialog>
  );
}

function givenOf(kind: Given['kind'], shock: string | null, text: string): Given | null {
  if (kind === 'words') return text.trim() === '' ? null : { kind, text: text.trim() };
  return shock === null ? null : { kind, id: shock };
}

/** The scenario's deck, each event with what it moves. */
function Deck({ value, onChange }: { readonly value: string | null; readonly onChange: (value: string) => void }) {
  const { t } = useTranslation('dashboard');
  const story = useStory();
  const { shocks } = useScenario();
  const injects = useHost(({ host }) => host.injects);
  const cards = useHost(({ host }) => host.cards);
  return (
    <ChoiceList
      label={t('inject.which')}
      choices={shocks.map(({ id, effects }) => {
        const at = injects.flatMap(({ kind, what, tables }) => (kind === 'deck' && what === id ? tables : []));
        const moves = effects.map(({ variable, amount }) =>
          t('inject.effects', { variable: story.variableStart(variable), amount: formatChange(amount) }),
        );
        return {
          value: id,
          label: story.shock(id),
          note: at.length > 0 ? t('inject.used', { tables: listWords(at.map(String)) }) : rowWords(moves),
          isDisabled: at.length > 0 && at.length >= cards.length,
        };
      })}
      value={value}
      onChange={onChange}
    />
  );
}

/** What hosts have put in so far, newest first. */
function Past() {
  const { t } = useTranslation('dashboard');
  const story = useStory();
  const injects = useHost(({ host }) => host.injects);
  const count = useHost(({ host }) => host.cards.length);
  if (injects.length === 0) return null;
  return (
    <div className="dash-past">
      <h3 className="section-head">{t('inject.past')}</h3>
      <ul>
        {injects.toReversed().map(({ id, kind, what, tables }) => {
          const words = kind === 'deck' ? story.shock(what) : what;
          return (
            <li key={id} className="note" dir="auto">
              {tables.length >= count
                ? t('inject.pastAll', { what: words })
                : t('inject.pastSome', { what: words, tables: listWords(tables.map(String)) })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
