import type { CSSProperties, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { Radio, RadioGroup } from './radio.tsx';
import './segmented.css';

/** One choice of a Segmented. */
export interface SegmentOption<T extends string | number> {
  readonly value: T;
  readonly label: ReactNode;
  /** Words for assistive technology where the label is only a figure. */
  readonly spoken?: string;
  readonly isDisabled?: boolean | undefined;
}

/** Props of Segmented. */
export interface SegmentedProps<T extends string | number> {
  /** The question; read by assistive technology. */
  readonly label: string;
  readonly options: readonly SegmentOption<T>[];
  /** Null while nothing is chosen. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** `ink` fills with ink, `fill` with the accent, `underline` draws a bar of the accent under the choice. */
  readonly look?: 'ink' | 'fill' | 'underline';
  /** A CSS colour for `fill` and `underline`. */
  readonly accent?: string;
  /** Labels of the minus and plus buttons on either side of the scale on a phone; without them there are none. */
  readonly steppers?: { readonly less: string; readonly more: string };
  /** `wide` is 48 px high and fills the width, on any screen. */
  readonly size?: 'normal' | 'wide';
  readonly isDisabled?: boolean | undefined;
}

/** A short scale or choice in one row of cells: a radio group, moved by arrow keys. */
export function Segmented<T extends string | number>(props: SegmentedProps<T>) {
  const {
    label,
    options,
    value,
    onChange,
    look = 'ink',
    accent,
    steppers,
    size = 'normal',
    isDisabled = false,
  } = props;
  const at = options.findIndex((option) => option.value === value);
  const choose = (index: number) => {
    const option = options[index];
    if (option !== undefined && option.isDisabled !== true) onChange(option.value);
  };
  const style: CSSProperties & { '--accent'?: string } = accent === undefined ? {} : { '--accent': accent };
  const step = (by: 1 | -1, words: string) => {
    const next = options[at + by];
    return (
      <button
        type="button"
        className="seg-step"
        aria-label={words}
        disabled={isDisabled || next === undefined || next.isDisabled === true}
        onClick={() => choose(at + by)}
      >
        <Icon name={by === 1 ? 'plus' : 'minus'} size={18} />
      </button>
    );
  };
  return (
    <div className={`seg-row seg-${size} ${steppers === undefined ? '' : 'has-steppers'}`} style={style}>
      {steppers === undefined ? null : step(-1, steppers.less)}
      <RadioGroup className={`seg seg-look-${look}`} label={label} orientation="horizontal">
        {(name) =>
          options.map((option, index) => (
            <Radio
              key={option.value}
              name={name}
              value={String(option.value)}
              className="seg-cell"
              isChosen={option.value === value}
              isDisabled={isDisabled || option.isDisabled === true}
              onChoose={() => choose(index)}
              spoken={option.spoken}
            >
              {option.label}
            </Radio>
          ))
        }
      </RadioGroup>
      {steppers === undefined ? null : step(1, steppers.more)}
    </div>
  );
}
