import { CharacterCount } from '../../fields/character-count';
import { Choice } from '../../fields/choice';
import { ChoiceGroup } from '../../fields/choice-group';
import { ErrorSummary } from '../../fields/error-summary';
import { Field } from '../../fields/field';
import { Input, type InputProps } from '../../fields/input';
import { Select, type SelectProps } from '../../fields/select';
import { FileField, type FileFieldProps } from '../../files/file-field';
import type { FileItem, FileState } from '../../files/file-item';
import { Textarea, type TextareaProps } from '../../fields/textarea';
import type { Samples, Sampling } from '../catalogue';

const nothing = () => undefined;

const fileItems = (states: readonly FileState[], name: string): FileItem[] =>
  states.map((state, at) => ({ id: `${at}`, name, state }));

const fileWords = (t: Sampling['text']['fields']['files']) => ({
  label: t.label,
  hint: t.hint,
  words: {
    status: ({ state }: FileItem) => t.status[state.kind],
    progress: () => t.progress,
    cancel: t.cancel,
    retry: t.retry,
    remove: t.remove,
  },
  onChoose: nothing,
  onCancel: nothing,
  onRetry: nothing,
  onRemove: nothing,
});

export const fieldEntries: Samples = ({ text: { fields: t, long }, named }) => {
  const input = (props: Partial<InputProps>) => (
    <Input label={t.cost} defaultValue="62 000" inputMode="numeric" {...props} />
  );
  const area = (props: Partial<TextareaProps>) => (
    <Textarea label={t.why} defaultValue={t.whyValue} optional={t.optional} {...props} />
  );
  const select = (props: Partial<SelectProps>) => (
    <Select
      label={t.where}
      options={[
        { value: 'first', label: t.places.first },
        { value: 'second', label: t.places.second },
      ]}
      {...props}
    />
  );
  const group = (error?: string, legend = t.choose) => (
    <ChoiceGroup legend={legend} hint={t.ideaHint} error={error} grid>
      <Choice type="radio" name={named('sample')} card label={t.chosen} defaultChecked={!error} />
      <Choice type="radio" name={named('sample')} card label={t.free} detail={t.freeDetail} />
    </ChoiceGroup>
  );
  const files = (states: readonly FileState[], props: Partial<FileFieldProps> = {}) => (
    <FileField {...fileWords(t.files)} items={fileItems(states, t.files.name)} most={9} {...props} />
  );
  return [
    {
      components: ['FileField'],
      kind: 'field',
      wide: true,
      states: {
        usual: files([{ kind: 'sending', share: 0.45 }, { kind: 'waiting' }, { kind: 'done' }]),
        hover: files([]),
        focus: files([]),
        disabled: files([], { disabled: true }),
        busy: files([{ kind: 'examining' }]),
        error: files([
          { kind: 'failed', why: t.files.offline },
          { kind: 'refused', why: t.files.tooHeavy },
        ]),
        empty: files([]),
        long: files([{ kind: 'refused', why: long }], { label: long, hint: long }),
      },
    },
    {
      components: ['Input'],
      kind: 'field',
      states: {
        usual: input({ label: t.idea, hint: t.ideaHint, defaultValue: t.ideaValue, saved: t.saved }),
        hover: input({}),
        focus: input({}),
        disabled: input({ label: t.service, defaultValue: t.serviceValue, disabled: true }),
        error: input({ error: t.costError }),
        empty: input({ defaultValue: '' }),
        long: input({ label: long, hint: long, defaultValue: long }),
      },
    },
    {
      components: ['Textarea', 'CharacterCount'],
      kind: 'field',
      states: {
        usual: area({ saved: t.saved, aside: <CharacterCount used={60} max={400} label={t.count} /> }),
        hover: area({}),
        focus: area({}),
        disabled: area({ disabled: true }),
        error: area({ error: t.over, aside: <CharacterCount used={412} max={400} label={t.over} /> }),
        long: area({ label: long, defaultValue: long }),
      },
    },
    {
      components: ['Select'],
      kind: 'field',
      states: {
        usual: select({ saved: t.saved }),
        hover: select({}),
        focus: select({}),
        disabled: select({ disabled: true }),
        error: select({ error: t.chooseError }),
        long: select({ label: long, options: [{ value: 'long', label: long }] }),
      },
    },
    {
      components: ['Choice'],
      kind: 'choice',
      states: {
        usual: (
          <div className="stack gap-2">
            <Choice label={t.notify} defaultChecked />
            <Choice label={t.notify} />
          </div>
        ),
        focus: <Choice label={t.notify} />,
        disabled: <Choice type="radio" card label={t.full} disabled />,
        long: <Choice card label={long} detail={long} />,
      },
    },
    {
      components: ['ChoiceGroup'],
      kind: 'frame',
      states: { usual: group(), error: group(t.chooseError), long: group(undefined, long) },
    },
    {
      components: ['ErrorSummary'],
      kind: 'frame',
      states: {
        usual: (
          <ErrorSummary
            title={t.summary}
            errors={[
              { field: 'Input', message: t.costError },
              { field: 'ChoiceGroup', message: t.chooseError },
            ]}
            takeFocus={false}
          />
        ),
      },
    },
    {
      components: ['Field'],
      kind: 'frame',
      states: {
        usual: (
          <Field label={t.cost} hint={t.ideaHint}>
            {(wiring) => <input {...wiring} className="input" type="range" />}
          </Field>
        ),
      },
    },
  ];
};
