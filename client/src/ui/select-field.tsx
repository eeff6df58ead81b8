import { Label } from 'react-aria-components/Label';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components/Select';
import { Icon } from './icon.tsx';
import { longestWords } from './select-options.ts';
import type { SelectFieldProps } from './select-options.ts';
import './select-field.css';

/** One choice of many: a closed box that opens a list. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, options, value, onChange, placeholder = '', layout = 'stacked' } = props;
  const { className = '', boxClassName = '', ref } = props;
  return (
    <Select
      // Boxes stand in sentences, too, where a div may not.
      render={(attributes) => <span {...attributes} />}
      className={`select-field select-${layout} ${className}`}
      {...(ref === undefined ? {} : { ref })}
      {...(layout === 'bare' ? { 'aria-label': label } : {})}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {layout === 'bare' ? null : <Label className={layout === 'stacked' ? 'small' : ''}>{label}</Label>}
      <Button className={`select-box ${boxClassName}`}>
        <SelectValue className="select-value" data-longest={longestWords(props)}>
          {({ isPlaceholder, selectedText }) => (isPlaceholder ? placeholder : selectedText)}
        </SelectValue>
        <Icon name="down" size={12} />
      </Button>
      <Popover className="select-popover" offset={2}>
        <ListBox className="select-list">
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className="select-option"
              isDisabled={option.isDisabled === true}
            >
              <span className="select-tick">
                <Icon name="check" size={12} />
              </span>
              <span>{option.label}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
