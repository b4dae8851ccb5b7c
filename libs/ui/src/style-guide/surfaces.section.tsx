import { Button } from '../actions/button';
import { StateBadge } from '../actions/state-badge';
import { Banner } from '../feedback/banner';
import { Note } from '../feedback/note';
import { Avatar } from '../layout/avatar';
import { Card } from '../layout/card';
import { DateStone } from '../layout/date-stone';
import { Panel } from '../layout/panel';
import { Tile } from '../layout/tile';
import type { StyleGuideText } from './style-guide-text';

export function Surfaces({ text }: { text: StyleGuideText['surfaces'] }) {
  return (
    <section className="section stack gap-5" id="surfaces">
      <h2>{text.title}</h2>
      <div className="split split--wide">
        <Panel aria-labelledby="sample-panel">
          <p className="row">
            <StateBadge state="open">{text.panelState}</StateBadge>
          </p>
          <h3 id="sample-panel" className="fs-4 max-short">
            {text.panelTitle}
          </h3>
          <p className="lead">{text.panelText}</p>
          <p className="row">
            <Button kind="open" big iconEnd="right">
              {text.panelAct}
            </Button>
          </p>
        </Panel>
        <div className="stack">
          <Card link>
            <div className="row row--between">
              <Tile icon="debate" tone="second" />
              <StateBadge state="open">{text.cardState}</StateBadge>
            </div>
            <h3 className="fs-1">
              <a href="#surfaces">{text.cardTitle}</a>
            </h3>
            <p>{text.cardText}</p>
          </Card>
          <Card look="sunken">
            <div className="media">
              <DateStone date="2027-03-17" day={text.day} month={text.month} />
              <p>{text.dateText}</p>
            </div>
          </Card>
          <Card look="flat">
            <div className="media">
              <DateStone date="2027-03-20" day={text.day} month={text.month} quiet />
              <p>{text.dateText}</p>
            </div>
          </Card>
          <div className="row">
            <Avatar name={text.person}>
              <strong>{text.person}</strong> <span className="fic">{text.personNote}</span>
            </Avatar>
            <Tile icon="speech" tone="town" />
            <Tile icon="walk" tone="ok" />
            <Tile icon="clock" tone="open" />
          </div>
        </div>
      </div>
      <div className="grid">
        <Note kind="open">{sentence(text.soon, text.soonText)}</Note>
        <Note kind="late">{sentence(text.refused, text.refusedText)}</Note>
        <Note kind="ok">{sentence(text.recorded, text.recordedText)}</Note>
        <Note kind="second">{sentence(text.answered, text.answeredText)}</Note>
      </div>
      <Banner>{text.banner}</Banner>
    </section>
  );
}

const sentence = (first: string, rest: string) => (
  <p>
    <strong>{first}</strong> {rest}
  </p>
);
