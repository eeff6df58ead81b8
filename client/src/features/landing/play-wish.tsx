import { FORMATS, SEATS } from '@letter/shared/play';
import type { FormatId, SeatId } from '@letter/shared/play';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

/** How long a table of one's own plays, and which seat one takes alone. */
export interface Wish {
  readonly format: FormatId;
  readonly seat: SeatId;
}

/** Props of PlayWish. */
export interface PlayWishProps {
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
}

/** The two choices that come before a table of one's own; both have a default, so nobody has to make them. */
export function PlayWish({ wish, onWish }: PlayWishProps) {
  const { t } = useTranslation('landing');
  const { t: marks } = useTranslation('marks');
  return (
    <div className="play-wish">
      <Choice
        label={t('wish.length')}
        value={wish.format}
        options={FORMATS.toReversed().map((id) => ({ id, words: t(`wish.format.${id}`) }))}
        onChoose={(format) => onWish({ ...wish, format })}
      />
      <Choice
        label={t('wish.seat')}
        value={wish.seat}
        options={SEATS.map((id) => ({ id, words: marks(`seat.${id}`) }))}
        onChoose={(seat) => onWish({ ...wish, seat })}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly words: string }[];
  readonly onChoose: (id: T) => void;
}

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <span className="play-wish-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.id === target.value);
          if (chosen !== undefined) onChoose(chosen.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.words}
          </option>
        ))}
      </select>
    </span>
  );
}
