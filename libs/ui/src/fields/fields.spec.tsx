import { renderToStaticMarkup } from 'react-dom/server';
import { CharacterCount } from './character-count';
import { Choice } from './choice';
import { ChoiceGroup } from './choice-group';
import { ErrorSummary } from './error-summary';
import { Input } from './input';
import { Select } from './select';
import { Textarea } from './textarea';

describe('field', () => {
  it('reads its hint and its error with the control', () => {
    const html = renderToStaticMarkup(<Input id="cost" name="cost" label="L" hint="H" error="E" />);
    expect(html).toContain('<label for="cost">L');
    expect(html).toMatch(/<input[^>]* id="cost" aria-describedby="cost-hint cost-error" aria-invalid="true"/);
    expect(html).toContain('<p class="hint" id="cost-hint">H</p>');
    expect(html).toMatch(/<p class="error" id="cost-error">.*E<\/span><\/p>/);
  });

  it('says nothing of errors when there is none', () => {
    const html = renderToStaticMarkup(<Textarea id="why" label="L" defaultValue="text" />);
    expect(html).not.toMatch(/aria-describedby|aria-invalid|is-error/);
    expect(html).toContain('text</textarea>');
  });

  it('lists the options of a select', () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B', disabled: true },
    ];
    const html = renderToStaticMarkup(<Select id="place" label="L" options={options} defaultValue="a" />);
    expect(html).toContain(
      '<option value="a" selected="">A</option><option value="b" disabled="">B</option>',
    );
  });
});

describe('choices', () => {
  it('are one target a line, in a group that reads its error', () => {
    const html = renderToStaticMarkup(
      <ChoiceGroup id="who" legend="L" error="E">
        <Choice type="radio" name="who" value="a" label="A" detail="D" />
      </ChoiceGroup>,
    );
    expect(html).toMatch(
      /<fieldset[^>]* id="who" tabindex="-1" aria-describedby="who-error"><legend>L<\/legend>/,
    );
    expect(html).toContain(
      '<label class="choice"><input type="radio" name="who" value="a"/><span>A<small>D</small></span>',
    );
  });
});

describe('counter', () => {
  it('is said aloud only near the end', () => {
    expect(renderToStaticMarkup(<CharacterCount used={10} max={100} label="90" />)).toContain(
      'aria-live="off"',
    );
    expect(renderToStaticMarkup(<CharacterCount used={95} max={100} label="5" />)).toContain(
      'aria-live="polite"',
    );
    expect(renderToStaticMarkup(<CharacterCount used={101} max={100} label="1" />)).toContain('is-over');
  });
});

describe('error summary', () => {
  it('leads to each field, and is absent when all is well', () => {
    const html = renderToStaticMarkup(<ErrorSummary title="T" errors={[{ field: 'cost', message: 'M' }]} />);
    expect(html).toMatch(/^<div class="summary" role="alert" tabindex="-1">/);
    expect(html).toContain('<a href="#cost">M</a>');
    expect(renderToStaticMarkup(<ErrorSummary title="T" errors={[]} />)).toBe('');
  });
});
