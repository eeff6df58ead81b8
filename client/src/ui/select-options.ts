/** One line of the list of a SelectField. */
export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly isDisabled?: boolean;
}

/** Props of SelectField. */
export interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<T>[];
  /** Null while nothing is chosen; the placeholder stands there instead. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly placeholder?: string;
  /** `stacked` puts the label above, `inline` left of the box; with `bare` only assistive technology reads it. */
  readonly layout?: 'stacked' | 'inline' | 'bare';
  readonly className?: string;
  /** A class for the closed box alone, such as a blank in a text. */
  readonly boxClassName?: string;
  /** Gets the element around label and box. */
  readonly ref?: (root: HTMLDivElement | null) => void;
}

/** The longest words that the closed box can show, by characters; it is as wide as they are. */
export function longestWords<T extends string>({ options, placeholder = '' }: SelectFieldProps<T>): string {
  return options.reduce((longest, { label }) => (label.length > longest.length ? label : longest), placeholder);
}
