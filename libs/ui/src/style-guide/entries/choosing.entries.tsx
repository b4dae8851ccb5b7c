import { useState } from 'react';
import { Combobox, type ComboboxProps } from '../../choosing/combobox';
import { matching, type Suggestion } from '../../choosing/combobox-keys';
import { DateField, TimeField } from '../../choosing/date-field';
import { Accordion, Disclosure } from '../../choosing/disclosure';
import { Explain } from '../../choosing/explain';
import { FilterBar } from '../../choosing/filter-bar';
import { Segmented } from '../../choosing/segmented';
import { Switch } from '../../choosing/switch';
import { Input } from '../../fields/input';
import type { Samples } from '../catalogue';
import type { StyleGuideText } from '../style-guide-text';

type Words = StyleGuideText['choosing'];

/** It answers, as it would in a page: one types, one chooses. */
function Streets({ t, initial, ...rest }: { t: Words; initial: string } & Partial<ComboboxProps>) {
  const [text, setText] = useState(initial);
  const all: Suggestion[] = t.streets.map((label, index) => ({ id: String(index), label, detail: t.street }));
  const suggestions = matching(text, all);
  return (
    <Combobox
      label={t.address}
      hint={t.addressHint}
      text={text}
      suggestions={suggestions}
      onText={setText}
      onChoose={({ label }) => setText(label)}
      status={suggestions.length > 0 ? t.found : t.none}
      {...rest}
    />
  );
}

export const choosingEntries: Samples = ({ text: { choosing: t, civic, long }, named }) => {
  const segmented = (disabled = false, last = t.table) => (
    <Segmented
      legend={t.view}
      initial="list"
      segments={[
        { value: 'list', label: t.list, icon: 'list' },
        { value: 'map', label: t.map, icon: 'map' },
        { value: 'table', label: last, icon: 'table', disabled },
      ]}
    />
  );
  const details = (count: number) => (
    <Accordion
      items={Array.from({ length: count }, (_, index) => ({
        id: String(index),
        summary: t.questions[index % t.questions.length],
        content: <p>{t.answer}</p>,
      }))}
    />
  );
  const bar = (label = t.search, reset = true) => (
    <FilterBar
      label={named(t.filter)}
      result={t.result}
      submitLabel={t.search}
      reset={reset ? { href: '#choosing', label: t.reset } : undefined}
    >
      <Input label={label} type="search" />
    </FilterBar>
  );
  return [
    {
      components: ['Combobox'],
      kind: 'field',
      states: {
        usual: <Streets t={t} initial="r" open />,
        focus: <Streets t={t} initial="" />,
        disabled: <Streets t={t} initial={t.streets[0] ?? ''} disabled />,
        busy: <Streets t={t} initial="rue" suggestions={[]} status={t.searching} busy />,
        error: <Streets t={t} initial="xyz" error={t.addressError} />,
        empty: <Streets t={t} initial="xyz" />,
        long: (
          <Streets
            t={t}
            initial=""
            label={long}
            suggestions={[{ id: 'long', label: long, detail: long }]}
            open
          />
        ),
      },
    },
    {
      components: ['DateField'],
      kind: 'field',
      states: {
        usual: <DateField label={t.day} hint={t.dayHint} defaultValue="2027-03-17" />,
        focus: <DateField label={t.day} hint={t.dayHint} defaultValue="2027-03-17" />,
        disabled: <DateField label={t.day} hint={t.dayHint} defaultValue="2027-03-17" disabled />,
        error: <DateField label={t.day} hint={t.dayHint} error={t.dayError} defaultValue="2027-03-17" />,
        long: <DateField label={long} hint={t.dayHint} defaultValue="2027-03-17" />,
      },
    },
    {
      components: ['TimeField'],
      kind: 'field',
      states: {
        usual: <TimeField label={t.hour} hint={t.hourHint} defaultValue="18:30" />,
        focus: <TimeField label={t.hour} hint={t.hourHint} defaultValue="18:30" />,
        disabled: <TimeField label={t.hour} hint={t.hourHint} defaultValue="18:30" disabled />,
        error: <TimeField label={t.hour} hint={t.hourHint} error={t.hourError} defaultValue="18:30" />,
        long: <TimeField label={long} hint={t.hourHint} defaultValue="18:30" />,
      },
    },
    {
      components: ['Segmented'],
      kind: 'choice',
      states: {
        usual: segmented(),
        hover: segmented(),
        focus: segmented(),
        disabled: segmented(true),
        long: segmented(false, long),
      },
    },
    {
      components: ['Switch'],
      kind: 'choice',
      states: {
        usual: (
          <div className="stack gap-2">
            <Switch label={t.notify} detail={t.notifyDetail} defaultChecked />
            <Switch label={t.notify} />
          </div>
        ),
        focus: <Switch label={t.notify} />,
        disabled: <Switch label={t.notify} disabled />,
        long: <Switch label={long} detail={long} />,
      },
    },
    {
      components: ['FilterBar'],
      kind: 'frame',
      wide: true,
      states: { usual: bar(), empty: bar(t.search, false), long: bar(long) },
    },
    {
      components: ['Disclosure', 'Accordion'],
      kind: 'link',
      states: {
        usual: details(2),
        hover: details(1),
        focus: details(1),
        many: details(5),
        long: (
          <Disclosure summary={long} open>
            <p>{long}</p>
          </Disclosure>
        ),
      },
    },
    {
      components: ['Explain'],
      kind: 'link',
      states: {
        usual: (
          <p>
            {t.sentence} <Explain {...{ term: t.term, label: t.what }}>{t.meaning}</Explain>.
          </p>
        ),
        hover: <Explain {...{ term: t.term, label: t.what }}>{t.meaning}</Explain>,
        focus: <Explain {...{ term: t.term, label: t.what }}>{t.meaning}</Explain>,
        long: <Explain {...{ term: civic.tooDear, label: t.what }}>{long}</Explain>,
      },
    },
  ];
};
