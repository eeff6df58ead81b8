import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Dialog, Sheet } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section, Stack } from '../../ui/layout.tsx';
import { EmptyState, ErrorNote } from '../../ui/notes.tsx';
import { PageNav } from '../../ui/page-nav.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ToastLine, useToast } from '../../ui/toast.tsx';

const SCALE = [0, 1, 2, 3].map((value) => ({ value, label: value, isDisabled: value === 3 }));
const NAV = [
  { id: 'briefing', label: 'Briefing', icon: 'page' },
  { id: 'decide', label: 'Decide', icon: 'list' },
  { id: 'talk', label: 'Talk', icon: 'talk', count: 2, countSpoken: '2 unread' },
  { id: 'record', label: 'Record', icon: 'bars' },
] as const;

/** Controls, notes and layers. */
export function GalleryParts() {
  const [effort, setEffort] = useState<number | null>(1);
  const [report, setReport] = useState<number | null>(2);
  const [act, setAct] = useState<'act' | 'follow' | 'leave' | null>(null);
  const [vote, setVote] = useState<'yes' | 'no' | 'abstain' | null>('yes');
  const [tab, setTab] = useState<'ours' | 'china' | 'un'>('china');
  const [page, setPage] = useState<(typeof NAV)[number]['id']>('decide');
  const [open, setOpen] = useState<'dialog' | 'sheet' | null>(null);
  const [text, setText] = useState('We can leave your banks alone if');
  const toast = useToast();
  const steppers = { less: 'one less', more: 'one more' };
  return (
    <Stack gap={24}>
      <Section title="Controls">
        <Stack gap={12}>
          <Stack direction="row" gap={8} isWrapping align="center">
            <Button look="primary" size="large">
              Seal orders
            </Button>
            <Button>Show as table</Button>
            <Button size="small">Send</Button>
            <Button isOn>Pressed</Button>
            <Button disabled>Not open</Button>
            <Button look="link">Why these numbers?</Button>
          </Stack>
          <Stack direction="row" gap={16} isWrapping align="center">
            <Segmented
              label="Spirit"
              options={SCALE}
              value={effort}
              onChange={setEffort}
              look="fill"
              accent="var(--spirit)"
              steppers={steppers}
            />
            <Segmented
              label="Report"
              options={SCALE}
              value={report}
              onChange={setReport}
              look="underline"
              accent="var(--report)"
              steppers={steppers}
            />
            <Segmented
              label="Harbour Light"
              options={
                [
                  { value: 'act', label: 'Act now' },
                  { value: 'follow', label: 'Follow' },
                  { value: 'leave', label: 'Leave' },
                ] as const
              }
              value={act}
              onChange={setAct}
            />
          </Stack>
          <Stack direction="row" gap={16} isWrapping align="flex-start">
            <TextField
              label="Name at the table"
              value={text}
              onChange={setText}
              hint="Others see it."
              aside={<Button look="link">Suggest one</Button>}
            />
            <TextField label="Code" value="K7M" onChange={setText} error="A code has six characters; this has 3." />
            <TextArea label="Message to China" value={text} onChange={setText} />
          </Stack>
        </Stack>
      </Section>
      <div className="gallery-charts">
        <ChoiceList
          label="Test"
          choices={
            [
              { value: 'yes', label: 'No test', note: 'Nothing changes' },
              { value: 'no', label: 'Missile', note: 'Tension +4 ± 2; no new text likely' },
              { value: 'abstain', label: 'Nuclear test', note: 'The device is not ready', isDisabled: true },
            ] as const
          }
          value={vote}
          onChange={setVote}
        />
        <ChoiceList
          look="boxes"
          label="Vote"
          choices={
            [
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No', note: 'from you, this is a veto' },
              { value: 'abstain', label: 'Abstain', note: 'counts neither way' },
            ] as const
          }
          value={vote}
          onChange={setVote}
        />
        <Tabs
          label="Channels"
          selected={tab}
          onSelect={setTab}
          items={
            [
              { id: 'ours', label: 'Ours', content: <p>Nothing yet.</p> },
              {
                id: 'china',
                label: 'China',
                content: (
                  <EmptyState action={<Button>Draft one</Button>}>
                    No text on the table. Draft one, or ask China what it would sign.
                  </EmptyState>
                ),
              },
              { id: 'un', label: 'UN', count: 2, content: <p>Two lines.</p> },
            ] as const
          }
        />
        <div>
          <PageNav label="Pages" look="line" items={NAV} current={page} onGo={setPage} />
          <PageNav label="Pages of the phone" look="bar" items={NAV} current={page} onGo={setPage} />
        </div>
        <ErrorNote what="Connection lost." safe="Your orders are kept." remedy="Trying again in 4 s." />
        <Disclosure title="Names under watch" aside="4 names" isOpenAtFirst>
          <p className="narrative">Harbour Light Trading, trader, sea.</p>
        </Disclosure>
      </div>
      <Stack direction="row" gap={8}>
        <Button onClick={() => setOpen('dialog')}>Open dialog</Button>
        <Button onClick={() => setOpen('sheet')}>Open sheet</Button>
        <Button onClick={() => toast('China signed the agreement on coal.')}>Toast</Button>
      </Stack>
      <ToastLine dismissLabel="Read" moreLabel={(n) => `${n} more`} />
      <Dialog
        isOpen={open === 'dialog'}
        onClose={() => setOpen(null)}
        title="Confirm your vote: no"
        over="Draft resolution 3"
        actions={
          <>
            <Button onClick={() => setOpen(null)}>Not yet</Button>
            <Button look="primary" onClick={() => setOpen(null)}>
              Confirm: no
            </Button>
          </>
        }
      >
        <p className="narrative">From you, this is a veto. It cannot be changed after you confirm.</p>
      </Dialog>
      <Sheet
        isOpen={open === 'sheet'}
        onClose={() => setOpen(null)}
        title="Your vote for the United States"
        actions={
          <>
            <Button onClick={() => setOpen(null)}>Not yet</Button>
            <Button look="primary" onClick={() => setOpen(null)}>
              Confirm: yes
            </Button>
          </>
        }
      >
        <ChoiceList
          look="boxes"
          label="Vote"
          choices={
            [
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No', note: 'from you, this is a veto' },
            ] as const
          }
          value={vote === 'abstain' ? null : vote}
          onChange={setVote}
        />
      </Sheet>
    </Stack>
  );
}
