import type { ReactNode } from 'react';
import { Button } from '../actions/button';
import { StateBadge } from '../actions/state-badge';
import { Note } from '../feedback/note';
import { Input } from '../fields/input';
import { Card } from '../layout/card';
import { PageHead } from '../layout/page-head';
import { Steps } from '../paving/steps';
import { numbered } from './catalogue';
import { groupsOf } from './entries';
import { Colours, Icons, Letters } from './foundations.section';
import { SampleGroup } from './sample';
import type { StyleGuideText } from './style-guide-text';
import './guide.css';

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
      {groupsOf({ text, locale, named: numbered() }).map((group) => (
        <SampleGroup key={group.id} group={group} text={text.guide} />
      ))}
      <Previews text={text} />
      <Icons text={text.icons} />
    </>
  );
}

/** The same few components in each mode and in towns of other colours. */
function Previews({ text }: { text: StyleGuideText }) {
  const { previews } = text;
  const samples = [
    { name: previews.dark, mode: 'dark', town: 'cahors' },
    { name: previews.contrast, mode: 'contrast', town: 'cahors' },
    { name: previews.other, mode: 'light', town: 'aurillac' },
    { name: previews.otherDark, mode: 'dark', town: 'aurillac' },
    { name: previews.yellow, mode: 'light', town: 'jaune' },
    { name: previews.yellowDark, mode: 'dark', town: 'jaune' },
  ];
  return (
    <section className="section stack" id="previews">
      <h2>{previews.title}</h2>
      <div className="grid min-l">
        {samples.map(({ name, mode, town }) => (
          <div key={name} className="stack gap-2">
            <h3 className="fs-1">{name}</h3>
            <div className="preview stack" data-mode={mode} data-town={town}>
              <Preview text={text} label={`${text.steps.label}, ${name}`} />
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

function Preview({ text, label }: { text: StyleGuideText; label: string }) {
  const { surfaces, steps, states, fields, actions } = text;
  const { choose, check, cast } = steps.three;
  return (
    <>
      <Card as="div">
        <StateBadge state="open">{states.open}</StateBadge>
        <h4>{surfaces.cardTitle}</h4>
        <p>{surfaces.cardText}</p>
      </Card>
      <Note kind="second">
        <p>{surfaces.answeredText}</p>
      </Note>
      <Steps label={label} doneLabel={steps.done} steps={[choose, check, cast]} current={1} />
      <Input label={fields.idea} defaultValue={fields.ideaValue} />
      <p className="row">
        <Button kind="main" iconEnd="right">
          {actions.main}
        </Button>
        <Button kind="quiet">{actions.quiet}</Button>
      </p>
    </>
  );
}
