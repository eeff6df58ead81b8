import { isSameJson, slot } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { DelegateSign } from '../../marks/delegate-sign.tsx';
import { useHand, useYou } from '../../state/use-table.ts';
import { personWords, timeWriter } from '../../text/formats.ts';
import { orderSentence } from '../words/order-sentence.ts';
import { useStory } from '../words/use-story.ts';
import { useDelegation } from './use-delegation.ts';
import './delegation.css';

const clockTime = timeWriter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Who of several people in the delegation last changed a place of the docket, when, and what stood there, struck. */
export function SetBy({ places }: { readonly places: readonly string[] }) {
  const own = useDelegation();
  const docketBy = useYou().docketBy;
  if (own === null) return null;
  const set = places.filter((place) => docketBy[place] !== undefined);
  if (set.length === 0) return null;
  return (
    <ul className="set-by-list">
      {set.map((place) => (
        <OneSet key={place} place={place} />
      ))}
    </ul>
  );
}

function OneSet({ place }: { readonly place: string }) {
  const { t } = useTranslation('delegation');
  const { t: orders } = useTranslation('adjudication');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  const { firm } = useStory();
  const own = useDelegation();
  const change = useYou().docketBy[place];
  const docket = useHand();
  if (own === null || change === undefined) return null;
  const { name, at, before } = change;
  const isYou = own.byId.get(own.you)?.name === name;
  const person = own.people.find((one) => one.name === name);
  const time = clockTime(at);
  const now = docket[slot(place)] ?? null;
  const words = (order: typeof before): string =>
    order === null ? t('set.nothing') : orderSentence({ t: orders, marks, play, firm }, order);
  return (
    <li className="set-by small">
      <DelegateSign
        seat={own.seat}
        initials={own.initials.get(name) ?? ''}
        size={22}
        isAway={person?.isHere === false}
      />
      <span>
        <span>{isYou ? t('set.you', { time }) : t('set.by', { name: personWords(name), time })}</span>
        {isSameJson(before, now) ? null : (
          <span className="set-by-what">
            <s>{words(before)}</s> <span>{words(now)}</span>
          </span>
        )}
      </span>
    </li>
  );
}
