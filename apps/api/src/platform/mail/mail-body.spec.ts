import { htmlOf, type MailContent, textOf } from './mail-body';
import { mailBlocks } from './mail-text';

const content = (given: Partial<MailContent> = {}): MailContent => ({
  language: 'fr',
  subject: 'Une <idée>',
  blocks: [],
  footer: [],
  signature: 'Parvis, Cahors',
  ...given,
});

describe('the body of a mail', () => {
  it('says the same in text and in HTML', () => {
    const mail = content({
      blocks: [
        { kind: 'paragraph', lines: ['Bonjour,', { label: 'La lire', url: 'https://a.example/1' }] },
        { kind: 'heading', text: 'Le parc' },
        { kind: 'list', items: [{ text: 'Un banc', url: 'https://a.example/2' }, { text: 'Un arbre' }] },
      ],
      footer: [{ label: 'Ne plus le recevoir', url: 'https://a.example/3' }],
    });
    expect(textOf(mail)).toBe(
      [
        'Bonjour,\nLa lire\u00a0: https://a.example/1',
        'Le parc\n-------',
        '- Un banc\n  https://a.example/2\n- Un arbre',
        '-- \nParvis, Cahors\nNe plus le recevoir\u00a0: https://a.example/3\n',
      ].join('\n\n'),
    );
    const html = htmlOf(mail);
    for (const url of ['1', '2', '3']) expect(html).toContain(`<a href="https://a.example/${url}"`);
    expect(html).toContain('<h2 style="font-size:18px">Le parc</h2>');
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '<a href="javascript:alert(1)">x</a>',
    '&lt;script&gt;',
    'https://evil.example/login',
    '<!-- <style>body{background:url(https://evil.example)}</style>',
  ])('what people typed stays text, and asks nothing of anybody: %s', (typed) => {
    const html = htmlOf(
      content({
        subject: typed,
        blocks: [
          ...mailBlocks('proposal_decided', 'fr', { title: typed, name: typed, reason: typed, number: '1' }),
        ],
        signature: typed,
      }),
    );
    const tags = [...html.matchAll(/<\/?([a-z1-9]+)/g)].map(([, tag]) => tag);
    expect(tags.filter((tag) => /^(script|img|a|style|iframe)$/.test(tag ?? ''))).toEqual([]);
    expect(html).not.toContain(" onmouseover='");
    expect(html).toContain('<p>');
  });
});
