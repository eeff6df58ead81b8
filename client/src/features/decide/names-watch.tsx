import { opensIn } from '@letter/shared/play';
import type { NameView } from '@letter/shared/play';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceBar } from '../../marks/evidence-bar.tsx';
import { useIsOpen, useSlots } from '../../state/use-options.ts';
import { useScenario } from '../../state/use-table.ts';
import { Section } from '../../ui/layout.tsx';
import type { Settled } from '../../kit/words/spoken.ts';
import { NAME_LEVER } from './levers.ts';
import { SlotScale } from './slot-scale.tsx';
import { asSentence } from '../../text/formats.ts';

/** The firms a sender has evidence on, and its action on each. */
export const NamesWatch = memo(function NamesWatch({
  view,
  words,
  isNameless = false,
}: Settled & { readonly isNameless?: boolean }) {
  const { t } = useTranslation('decide');
  const isOpen = useIsOpen();
  const scenario = useScenario();
  const kind = NAME_LEVER[view.seat];
  if (view.names.length === 0 || (kind !== null && !isOpen(kind))) return null;
  const isNew = kind !== null && view.public.round > 1 && opensIn(scenario, kind) === view.public.round;
  const rows = (
    <>
      {kind === null ? null : (
        <p className="small lever-what">
          {isNew ? <b>{`${asSentence(words.t('new'))} `}</b> : null}
          <span>{words.t(`lever.${kind}.what`)}</span>
        </p>
      )}
      {kind === null ? (
        view.names.map((name) => <NameRow key={name.id} name={name} view={view} words={words} />)
      ) : (
        <ActedNames kind={kind} view={view} words={words} />
      )}
    </>
  );
  if (isNameless) return <div>{rows}</div>;
  return (
    <Section title={t('names.title')} aside={t('names.key')}>
      {rows}
    </Section>
  );
});

function ActedNames({ kind, view, words }: Settled & { readonly kind: 'pursue-name' | 'treat-name' }) {
  const slots = useSlots(kind);
  return view.names.map((name) => {
    const own = slots.find(({ slot }) => slot === `${kind}:${name.id}`);
    return (
      <NameRow key={name.id} name={name} view={view} words={words}>
        {own === undefined ? null : (
          <SlotScale slot={own.slot} choices={own.choices} label={name.name} view={view} words={words} />
        )}
      </NameRow>
    );
  });
}

function NameRow({
  name,
  view,
  words,
  children,
}: Settled & { readonly name: NameView; readonly children?: React.ReactNode }) {
  const { t } = useTranslation('decide');
  const top = Math.round(name.evidence);
  const solid = Math.max(0, top - Math.round(name.singleSource));
  return (
    <div className="name-row" data-seat={view.seat}>
      <span className="name-words">
        <span>{name.name}</span>
        <small>
          <span>
            {t('names.what', {
              trade: words.t(`trade.${name.trade}`),
              corridor: words.marks(`corridorWithin.${name.corridor}`),
              jurisdiction: words.t(`jurisdiction.${name.jurisdiction}`),
            })}
          </span>
          {name.status === 'open' ? null : <b>{`; ${words.t(`status.${name.status}`)}`}</b>}
        </small>
      </span>
      <EvidenceBar about={name.name} solid={solid} single={top - solid} enough={80} />
      <span className="small name-figures">{solid === top ? `${top}%` : t('names.range', { solid, top })}</span>
      <span className="name-act">{children}</span>
    </div>
  );
}
