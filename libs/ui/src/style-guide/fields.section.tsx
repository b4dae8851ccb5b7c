import { CharacterCount } from '../fields/character-count';
import { Choice } from '../fields/choice';
import { ChoiceGroup } from '../fields/choice-group';
import { ErrorSummary } from '../fields/error-summary';
import { Input } from '../fields/input';
import { Select } from '../fields/select';
import { Textarea } from '../fields/textarea';
import type { StyleGuideText } from './style-guide-text';

export function Fields({ text }: { text: StyleGuideText['fields'] }) {
  return (
    <section className="section stack gap-5" id="fields">
      <h2>{text.title}</h2>
      <ErrorSummary
        title={text.summary}
        errors={[
          { field: 'sample-cost', message: text.costError },
          { field: 'sample-choice', message: text.chooseError },
        ]}
        takeFocus={false}
      />
      <div className="grid min-l">
        <Input id="sample-idea" label={text.idea} hint={text.ideaHint} defaultValue={text.ideaValue} />
        <Input
          id="sample-cost"
          label={text.cost}
          error={text.costError}
          defaultValue="62 000"
          inputMode="numeric"
        />
        <Select
          id="sample-place"
          label={text.where}
          saved={text.saved}
          options={[
            { value: 'first', label: text.places.first },
            { value: 'second', label: text.places.second },
          ]}
        />
        <Input id="sample-service" label={text.service} defaultValue={text.serviceValue} disabled />
        <Textarea
          id="sample-why"
          label={text.why}
          optional={text.optional}
          defaultValue={text.whyValue}
          saved={text.saved}
          aside={<CharacterCount used={60} max={400} label={text.count} />}
        />
        <Textarea
          id="sample-long"
          label={text.why}
          defaultValue={text.whyValue}
          aside={<CharacterCount used={412} max={400} label={text.over} />}
        />
      </div>
      <ChoiceGroup legend={text.choose} hint={text.ideaHint} grid>
        <Choice type="radio" name="sample" card label={text.chosen} defaultChecked />
        <Choice type="radio" name="sample" card label={text.free} detail={text.freeDetail} />
        <Choice type="radio" name="sample" card label={text.full} disabled />
      </ChoiceGroup>
      <ChoiceGroup id="sample-choice" legend={text.choose} error={text.chooseError}>
        <Choice label={text.notify} />
      </ChoiceGroup>
    </section>
  );
}
