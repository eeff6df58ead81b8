import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import './tabs.css';

/** One tab and its panel. */
export interface TabItem<T extends string> {
  readonly id: T;
  readonly label: ReactNode;
  /** An unread count; zero or absent shows nothing. */
  readonly count?: number;
  readonly content: ReactNode;
}

/** Props of Tabs. */
export interface TabsProps<T extends string> {
  readonly label: string;
  readonly items: readonly TabItem<T>[];
  readonly selected: T;
  readonly onSelect: (id: T) => void;
  /** `list` stands in a column at the left of the panel. */
  readonly look?: 'line' | 'list';
}

/** Tabs in one line or in a list; the current one is marked in ink. Arrow keys move; only the current panel is mounted. */
export function Tabs<T extends string>({ label, items, selected, onSelect, look = 'line' }: TabsProps<T>) {
  return (
    <AriaTabs
      className={`tabs ${look === 'list' ? 'is-list' : ''}`}
      orientation={look === 'list' ? 'vertical' : 'horizontal'}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const item = items.find((one) => one.id === key);
        if (item !== undefined) onSelect(item.id);
      }}
    >
      <TabList className="tab-list" aria-label={label}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className="tab">
            <span className="tab-label">{item.label}</span>
            {item.count === undefined || item.count === 0 ? null : <b className="tab-count">{item.count}</b>}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="tab-panel">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
