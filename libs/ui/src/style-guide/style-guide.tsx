import type { ReactNode } from 'react';
import { Button } from '../actions/button';
import { StateBadge } from '../actions/state-badge';
import { Note } from '../feedback/note';
import { Input } from '../fields/input';
import { Card } from '../layout/card';
import { PageHead } from '../layout/page-head';
import { Steps } from '../paving/steps';
import { Actions, States } from './actions.section';
import { Civic } from './civic.section';
import { Data } from './data.section';
import { Feedback } from './feedback.section';
import { Fields } from './fields.section';
import { Colours, Icons, Letters } from './foundations.section';
import { StepsSection } from './steps.section';
import type { StyleGuideText } from './style-guide-text';
import { Surfaces } from './surfaces.section';

export interface StyleGuideProps {
  text: StyleGuideText;
  /** Of the numbers and dates, such as fr-FR. */
  locale: string;
  /** Under the title: links that change the mode of the whole page. */
  children?: ReactNode;
}

/** Every component in every state: the page that is looked at, tested with axe and photographed. */
export function StyleGuide({ text, locale, children }: StyleGuideProps) {
  return (
    <>
      <PageHead title={text.title} lead={text.lead}>
        {children}
      </PageHead>
      <Colours text={text.colours} />
      <Letters text={text.letters} locale={locale} />
      <Actions text={text.actions} />
      <States text={text.states} />
      <Fields text={text.fields} />
      <StepsSection text={text.steps} />
      <Surfaces text={text.surfaces} />
      <Feedback text={text.feedback} />
      <Data text={text.data} locale={locale} />
      <Civic text={text.civic} locale={locale} />
      <Previews text={text} />
      <Icons text={text.icons} />
    </>
  );
}

function Previews({ text }: { text: StyleGuideText }) {
  const { previews, rtl, actions, states, surfaces, fields } = text;
  const usual = {
    title: surfaces.cardTitle,
    text: surfaces.cardText,
    act: actions.main,
    field: fields.idea,
    state: states.open,
    steps: { first: text.steps.three.choose, second: text.steps.three.check, third: text.steps.three.cast },
  };
  const samples = [
    { id: 'dark', name: previews.dark, mode: 'dark', town: 'cahors', words: usual },
    { id: 'contrast', name: previews.contrast, mode: 'contrast', town: 'cahors', words: usual },
    { id: 'other', name: previews.other, mode: 'light', town: 'aurillac', words: usual },
    { id: 'other-dark', name: previews.otherDark, mode: 'dark', town: 'aurillac', words: usual },
    { id: 'rtl', name: previews.rtl, mode: 'light', town: 'cahors', words: rtl, dir: 'rtl' },
  ];
  return (
    <section className="section stack">
      <h2>{previews.title}</h2>
      <div className="grid min-l">
        {samples.map(({ id, name, mode, town, words, dir }) => (
          <div key={id} className="stack gap-2">
            <h3 className="fs-1">{name}</h3>
            <div className="preview stack" data-mode={mode} data-town={town} dir={dir} lang={dir && 'ar'}>
              <Preview id={id} words={words} label={text.steps.label} done={text.steps.done} />
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

interface PreviewProps {
  id: string;
  words: StyleGuideText['rtl'];
  label: string;
  done: string;
}

function Preview({ id, words, label, done }: PreviewProps) {
  const { first, second, third } = words.steps;
  return (
    <>
      <Card as="div">
        <StateBadge state="open">{words.state}</StateBadge>
        <h4>{words.title}</h4>
        <p>{words.text}</p>
      </Card>
      <Note kind="ok">
        <p>{words.text}</p>
      </Note>
      <Steps label={label} doneLabel={done} steps={[first, second, third]} current={1} />
      <Input id={`preview-${id}`} label={words.field} defaultValue={words.title} />
      <Button kind="main" iconEnd="right">
        {words.act}
      </Button>
    </>
  );
}
